// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail_pane.h"

#include "ui/action_kit.h"
#include "ui/context.h"
#include "ui/detail_links.h"
#include "ui/detail_tree.h"
#include "ui/detail_value.h"
#include "ui/germline_mark.h"
#include "ui/theme.h"
#include "ui/variants_format.h"
#include "ui/words.h"
#include "workflow/variants.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace enza::ui {
namespace {

QLabel *wrapping(QWidget *parent, const char *role = nullptr)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // what a file says is never markup
    if (role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QPixmap chipPixmap(const QWidget *widget, const QString &letters)
{
    QFont bold = widget->font();
    bold.setBold(true);
    const QSize size(theme::chipWidth(bold, letters), QFontMetrics(bold).height() + 6);
    const qreal ratio = widget->devicePixelRatioF();
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setFont(bold);
    theme::paintChip(painter, QRect(QPoint(0, 0), size), letters, theme::classColours(colourVerdict(letters)));
    return picture;
}

QString alleleText(const QString &allele)
{
    constexpr int longest = 24;
    return allele.size() <= longest ? allele
                                    : allele.left(10) + QStringLiteral("…") + allele.right(6) +
                                          QStringLiteral(" (%1)").arg(allele.size());
}

/// "chr7:55191822 T>G"; structural ones by type and extent.
QString locusText(const review::VariantDetail &detail)
{
    const genome::RecordDetail &record = detail.record;
    if (!detail.key.structural())
        return QStringLiteral("%1:%2 %3>%4").arg(record.contig.isEmpty() ? detail.key.contig : record.contig)
            .arg(detail.key.pos).arg(detail.key.ref.isEmpty() ? QStringLiteral("–") : detail.key.ref,
                                     detail.key.alt.isEmpty() ? QStringLiteral("–") : detail.key.alt);
    QString text = QStringLiteral("%1:%2 %3 %4").arg(record.contig.isEmpty() ? detail.key.contig : record.contig)
                       .arg(detail.key.pos).arg(detail.key.type, detail.key.endOrMate);
    if (detail.key.length)
        text += QStringLiteral(" (%1)").arg(QLocale().toString(*detail.key.length));
    return text;
}

} // namespace

DetailPane::DetailPane(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_stack = new QStackedLayout(this);
    auto *state = new QWidget(this);
    auto *stateColumn = new QVBoxLayout(state);
    stateColumn->setContentsMargins(theme::gutter, theme::gutter, theme::gutter, theme::gutter);
    m_stateTitle = wrapping(state);
    m_stateTitle->setFont(theme::scaled(1.1, QFont::DemiBold));
    m_stateHint = wrapping(state, "muted");
    stateColumn->addStretch();
    stateColumn->addWidget(m_stateTitle);
    stateColumn->addWidget(m_stateHint);
    stateColumn->addStretch(2);
    m_stack->addWidget(state);

    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(theme::gutter, theme::grid, 0, 0);
    column->setSpacing(theme::grid / 2);
    m_stack->addWidget(m_content);

    auto *top = new QHBoxLayout;
    top->setSpacing(theme::grid);
    m_gene = new QLabel(m_content);
    m_gene->setTextFormat(Qt::PlainText);
    m_gene->setFont(theme::scaled(1.4, QFont::Bold));
    m_class = new QLabel(m_content);
    m_mark = new QLabel(m_content);
    m_mark->setProperty("role", QStringLiteral("good"));
    top->addWidget(m_gene);
    top->addWidget(m_class);
    top->addStretch();
    top->addWidget(m_mark);
    column->addLayout(top);

    m_hgvsP = new DetailValue(m_content);
    m_hgvsP->setFont(theme::scaled(1.15, QFont::DemiBold));
    m_hgvsC = new DetailValue(m_content);
    m_consequence = wrapping(m_content);
    m_locus = new DetailValue(m_content);
    m_vaf = new DetailVafBar(m_content);
    m_germline = new GermlineMark(m_content);
    m_known = wrapping(m_content);
    for (QWidget *widget : {static_cast<QWidget *>(m_hgvsP), static_cast<QWidget *>(m_hgvsC),
                            static_cast<QWidget *>(m_consequence), static_cast<QWidget *>(m_locus),
                            static_cast<QWidget *>(m_vaf), static_cast<QWidget *>(m_germline), static_cast<QWidget *>(m_known)})
        column->addWidget(widget);

    m_actions = new QHBoxLayout;
    m_actions->setSpacing(theme::grid / 2);
    m_links = new QToolButton(m_content);
    m_links->setFocusPolicy(Qt::StrongFocus);
    m_links->setPopupMode(QToolButton::InstantPopup);
    m_linkMenu = new QMenu(m_links);
    m_linkMenu->setToolTipsVisible(true);
    m_links->setMenu(m_linkMenu);
    m_actions->addStretch();
    m_actions->addWidget(m_links);
    column->addLayout(m_actions);

    auto *opinionRow = new QHBoxLayout;
    m_opinion = wrapping(m_content);
    m_assess = new QToolButton(m_content);
    m_assess->setFocusPolicy(Qt::StrongFocus);
    opinionRow->addWidget(m_opinion, 1);
    opinionRow->addWidget(m_assess, 0, Qt::AlignTop);
    column->addLayout(opinionRow);
    m_others = wrapping(m_content, "muted");
    m_note = wrapping(m_content);
    column->addWidget(m_others);
    column->addWidget(m_note);

    m_tree = new DetailTree(m_content);
    column->addWidget(m_tree, 1);

    const auto copy = [this](const QString &text, const QString &what) { m_context.copyText(text, what); };
    for (DetailValue *value : {m_hgvsP, m_hgvsC, m_locus})
        connect(value, &DetailValue::copyAsked, this, copy);
    connect(m_tree, &DetailTree::copyAsked, this, copy);
    connect(m_assess, &QToolButton::clicked, this, [this] {
        if (m_finding)
            Q_EMIT m_context.findingRequested(m_finding->finding.id);
    });
    connect(&m_context, &Context::aboutToLock, this, &DetailPane::clear);
    retranslate();
    clear();
}

void DetailPane::retranslate()
{
    setAccessibleName(tr("Detail of the selected variant"));
    m_hgvsP->setWhat(tr("HGVS name of the protein change"));
    m_hgvsC->setWhat(tr("HGVS name of the transcript change"));
    m_locus->setWhat(tr("Position and alleles"));
    m_links->setText(tr("Look up"));
    m_links->setAccessibleName(tr("Look up in public databases"));
    m_links->setToolTip(tr("Opens a public database in the browser. Only public identifiers leave."));
    m_assess->setText(tr("Assess…"));
    m_assess->setAccessibleName(tr("Assess this finding"));
    m_assess->setToolTip(tr("Opens the finding with your opinion."));
    if (m_detail)
        fill();
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_detail)
        fill();
}

void DetailPane::setActions(const QList<QAction *> &actions)
{
    int at = 0;
    for (QAction *action : actions) {
        QToolButton *button = toolButtonFor(action, m_content);
        m_actions->insertWidget(at++, button);
    }
}

QString DetailPane::variantKey() const
{
    return m_detail ? m_detail->key.text() : QString();
}

void DetailPane::showState(const QString &title, const QString &hint)
{
    m_stateTitle->setText(title);
    m_stateHint->setText(hint);
    m_stack->setCurrentIndex(0);
}

void DetailPane::clear()
{
    m_load.cancel();
    m_elsewhere.cancel();
    m_inheritance.cancel();
    m_table.reset();
    m_clinvar.cancel();
    m_detail.reset();
    m_finding.reset();
    m_germline->setMark({});
    m_samples.clear();
    m_tree->showDetail({}, {});
    for (DetailValue *value : {m_hgvsP, m_hgvsC, m_locus})
        value->setText({});
    for (QLabel *label : {m_gene, m_consequence, m_known, m_opinion, m_others, m_note})
        label->clear();
    m_linkMenu->clear();
    showState(tr("No variant selected"), tr("Choose a row in the table to see everything the file says about it."));
}

void DetailPane::load(std::function<Result<review::VariantDetail>(std::stop_token)> read)
{
    m_elsewhere.cancel();
    m_clinvar.cancel();
    m_finding.reset();
    m_germline->setMark({});
    m_load.start(std::move(read), [this](Result<review::VariantDetail> detail) {
        if (!detail) {
            m_detail.reset();
            if (detail.error().code != ErrorCode::Cancelled)
                showState(words::headline(detail.error().code), detail.error().message.translated());
            return;
        }
        m_detail = std::move(*detail);
        fill();
        lookElsewhere();
        askInheritance();
        askClinvar();
        Q_EMIT shown();
    });
}

void DetailPane::askInheritance()
{
    m_tree->showInheritance({});
    if (!m_table) // shown by its key: no rows to look for partners among
        return m_tree->showInheritance(Result<review::InheritanceReport>(
            fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "shown beside the table of variants")))));
    m_inheritance.start(
        [table = m_table, row = m_row, query = m_query](std::stop_token stop) -> Result<review::InheritanceReport> {
            review::ViewQuery pairs = query;
            pairs.pairs = true;
            ENZA_ASSIGN(const review::View view, table->evaluate(pairs, stop));
            return table->inheritance(row, view.pairing);
        },
        [this](Result<review::InheritanceReport> report) { m_tree->showInheritance(report); });
}

void DetailPane::showRow(std::shared_ptr<review::VariantTable> table, quint32 row, const review::ViewQuery &query)
{
    m_table = table;
    m_row = row;
    m_query = query;
    m_caseId = m_context.caseId();
    m_samples.clear();
    for (const CallSet &callSet : table->callSets())
        m_samples += callSet.samples;
    load([table = std::move(table), row](std::stop_token) { return table->detail(row); });
}

void DetailPane::showVariant(const QString &caseId, const QString &variantKey)
{
    m_table.reset();
    m_caseId = caseId;
    m_samples.clear();
    load([session = m_context.session(), caseId, variantKey,
          guard = QPointer<DetailPane>(this)](std::stop_token) -> Result<review::VariantDetail> {
        if (!session)
            return fail(ErrorCode::Locked, Text(QT_TRANSLATE_NOOP("enza", "The workspace is locked.")));
        ENZA_ASSIGN(const auto table, workflow::openVariants(*session, caseId));
        ENZA_ASSIGN(const VariantKey key, VariantKey::parse(variantKey));
        ENZA_ASSIGN(const auto rows, table->find(key));
        if (rows.empty())
            return fail(ErrorCode::NotFound,
                        Text(QT_TRANSLATE_NOOP("enza", "No call set in force holds this variant. Its marks and opinions are kept.")));
        QList<CallSetSample> samples;
        for (const CallSet &callSet : table->callSets())
            samples += callSet.samples;
        detail::postToGui([guard, samples] {
            if (guard)
                guard->m_samples = samples;
        });
        return table->detail(rows.front());
    });
}

QString DetailPane::knownLine() const
{
    QStringList parts;
    for (const auto &value : m_detail->frequencies) {
        const bool wanted = value.field == Field::GnomadAf || value.field == Field::GnomadEasAf ||
                            value.field == Field::TommoAf || value.field == Field::HgvdAf || value.field == Field::TogovarAf;
        const bool known = !std::holds_alternative<review::Unknown>(value.value);
        // The two that people ask for first are there even when unknown.
        if (wanted && (known || value.field == Field::GnomadAf || value.field == Field::TommoAf))
            parts += QCoreApplication::translate("field", fieldInfo(value.field).label) + u' ' +
                     valueText(ValueStyle::Frequency, value.value);
    }
    QString clinvar = unknownMark();
    std::optional<int> stars;
    for (const auto &value : m_detail->clinvar) {
        if (value.field == Field::ClinvarSig && !std::holds_alternative<review::Unknown>(value.value))
            clinvar = valueText(ValueStyle::ClinvarClass, value.value);
        if (value.field == Field::ClinvarReview && !std::holds_alternative<review::Unknown>(value.value))
            stars = reviewStars(rawText(value.value));
    }
    parts += QStringLiteral("ClinVar ") + (stars ? starText(*stars) + u' ' : QString()) + clinvar;
    return parts.join(QStringLiteral("  ·  "));
}

void DetailPane::fill()
{
    const review::VariantDetail &detail = *m_detail;
    const VariantFacts &facts = detail.facts;
    m_gene->setText(facts.gene.isEmpty() ? tr("no gene") : facts.gene);
    m_gene->setAccessibleName(tr("Gene: %1").arg(m_gene->text()));

    QString letters;
    for (const auto &value : detail.clinvar) {
        if (value.field == Field::ClinvarSig && !std::holds_alternative<review::Unknown>(value.value))
            letters = classLetters(rawText(value.value));
    }
    m_class->setVisible(!letters.isEmpty());
    if (!letters.isEmpty()) {
        m_class->setPixmap(chipPixmap(m_class, letters));
        m_class->setToolTip(tr("ClinVar, as the file says: %1").arg(className(letters)));
        m_class->setAccessibleName(m_class->toolTip());
    }

    m_hgvsP->setText(hgvsChange(facts.hgvsP), facts.hgvsP);
    m_hgvsP->setVisible(!facts.hgvsP.isEmpty());
    m_hgvsC->setText(hgvsChange(facts.hgvsC), facts.hgvsC);
    m_hgvsC->setVisible(!facts.hgvsC.isEmpty());

    const genome::TranscriptDetail *chosen = nullptr;
    for (const genome::TranscriptDetail &transcript : detail.record.transcripts) {
        if (transcript.chosen)
            chosen = &transcript;
    }
    QStringList parts;
    if (!facts.consequence.isEmpty())
        parts += consequenceText(facts.consequence);
    if (!facts.transcript.isEmpty()) {
        const bool mane = chosen && !chosen->mane.isEmpty();
        parts += mane ? tr("MANE %1").arg(facts.transcript) : facts.transcript;
    }
    if (!facts.exon.isEmpty())
        parts += tr("exon %1").arg(facts.exon);
    else if (chosen && !chosen->intron.isEmpty())
        parts += tr("intron %1").arg(chosen->intron);
    m_consequence->setText(parts.isEmpty() ? tr("The file says nothing about genes here.")
                                           : parts.join(QStringLiteral(" · ")));

    review::VariantDetail shortened = detail;
    shortened.key.ref = alleleText(detail.key.ref);
    shortened.key.alt = alleleText(detail.key.alt);
    QString place = locusText(shortened) + QStringLiteral(" · ") + QString::fromLatin1(alleleTypeName(detail.type));
    if (!detail.key.assembly.isEmpty())
        place += QStringLiteral(" · ") + detail.key.assembly;
    m_locus->setText(place);

    std::optional<qint64> altDepth;
    for (const genome::SampleDetail &sample : detail.record.samples) {
        const bool same = sample.vaf == facts.vaf && sample.depth == facts.depth;
        if (same && sample.altDepth) {
            altDepth = sample.altDepth;
            break;
        }
    }
    m_vaf->setValues(facts.vaf, facts.depth, altDepth);
    m_known->setText(knownLine());
    m_known->setToolTip(markLegend());
    if (m_indexOnly) {
        review::VariantDetail told = detail;
        told.record.samples.removeIf([&](const genome::SampleDetail &sample) {
            const auto known = std::ranges::find(m_samples, sample.name, &CallSetSample::name);
            return known == m_samples.end() || known->role != SampleRole::Tumour;
        });
        told.record.info.clear();
        m_tree->showDetail(told, m_samples);
    } else {
        m_tree->showDetail(detail, m_samples);
    }
    m_tree->section(DetailTree::Info)->setHidden(m_indexOnly);
    m_tree->section(DetailTree::ClinvarNow)->setHidden(m_indexOnly);
    m_tree->section(DetailTree::Inheritance)->setHidden(m_wall);
    fillLinks();
    fillOpinions();
    m_stack->setCurrentIndex(1);
}

void DetailPane::fillLinks()
{
    m_linkMenu->clear();
    for (const DetailLink &link : detailLinks(*m_detail)) {
        QAction *action = m_linkMenu->addAction(link.name);
        action->setToolTip(link.tells);
        action->setStatusTip(link.tells);
        connect(action, &QAction::triggered, this, [this, link] { m_context.openLink(link.url, link.name); });
    }
    m_links->setEnabled(!m_linkMenu->isEmpty());
}

void DetailPane::setWallFont(const QFont &font)
{
    m_wall = true;
    m_links->hide();
    for (QWidget *each : findChildren<QWidget *>()) // a style sheet keeps fonts from being inherited
        each->setFont(font);
    QFont large = font;
    large.setWeight(QFont::DemiBold);
    m_stateTitle->setFont(large);
    m_hgvsP->setFont(large);
    large.setPixelSize(qRound(font.pixelSize() * 1.3));
    m_gene->setFont(large);
    if (m_detail)
        fill();
}

void DetailPane::setFinding(const std::optional<workflow::FindingView> &finding)
{
    m_finding = finding;
    fillOpinions();
}

void DetailPane::setPresumed(const std::optional<interpretation::PgpvMark> &mark)
{
    m_germline->setMark(mark);
}

void DetailPane::fillOpinions()
{
    m_mark->setVisible(m_finding.has_value());
    m_opinion->setVisible(m_finding.has_value());
    m_assess->setVisible(m_finding.has_value());
    m_others->hide();
    m_note->hide();
    if (!m_finding)
        return;
    const Finding &finding = m_finding->finding;
    m_mark->setText(finding.dismissed ? tr("put aside") : words::of(finding.role));
    const QString me = m_context.session() ? m_context.session()->user().id : QString();
    const Opinion *mine = nullptr;
    QStringList others;
    for (const Opinion &opinion : m_finding->opinions) {
        if (opinion.author == me) {
            mine = &opinion;
            continue;
        }
        others += opinion.authorName + QStringLiteral(": ") + words::verdict(opinion.verdict);
    }
    if (!mine) {
        m_opinion->setText(tr("You have not judged this finding yet."));
    } else {
        QStringList parts = {words::verdict(mine->verdict)};
        for (const TierEntry &tier : mine->tiers)
            parts += tier.scale + u' ' + tier.level + (tier.drug.isEmpty() ? QString() : u' ' + tier.drug);
        if (!mine->criteria.isEmpty())
            parts += mine->criteria;
        if (!mine->comment.isEmpty())
            parts += mine->comment;
        m_opinion->setText(tr("My opinion: %1").arg(parts.join(QStringLiteral(" · "))));
    }
    if (!others.isEmpty()) {
        const auto differ = std::ranges::count_if(m_finding->opinions, [&](const Opinion &opinion) {
            return mine && opinion.author != me && opinion.verdict != mine->verdict;
        });
        m_others->setText(mine ? tr("Others: %1 agree, %2 differ · %3")
                                     .arg(others.size() - differ).arg(differ).arg(others.join(QStringLiteral("; ")))
                               : tr("Others: %1").arg(others.join(QStringLiteral("; "))));
        m_others->show();
    }
    QStringList notes;
    if (!finding.tags.isEmpty())
        notes += tr("Tags: %1").arg(finding.tags.join(QStringLiteral(", ")));
    if (!finding.note.isEmpty())
        notes += tr("Note: %1").arg(finding.note);
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

void DetailPane::askClinvar()
{
    m_tree->showClinvar({});
    if (m_indexOnly)
        return; // it names the germ line
    m_clinvar.start(
        [session = m_context.session(), key = m_detail->key](std::stop_token) -> Result<workflow::ClinvarSaid> {
            if (!session)
                return fail(ErrorCode::Locked, Text(QT_TRANSLATE_NOOP("enza", "The workspace is locked.")));
            return workflow::clinvarSays(*session, key);
        },
        [this](Result<workflow::ClinvarSaid> said) {
            m_tree->showClinvar(said);
            if (!said || said->records.isEmpty())
                return;
            // Beside what the file says, with the date, so that the two are not mistaken for each other.
            const knowledge::ClinvarRecord &record = said->records.first();
            const QString text = record.germline.text.isEmpty() ? record.oncogenicity.text : record.germline.text;
            const auto stars = record.germline.text.isEmpty() ? record.oncogenicity.stars : record.germline.stars;
            m_known->setText(knownLine() + QStringLiteral("  ·  ") +
                             tr("ClinVar %1: %2%3 (%4)").arg(said->snapshot.version, stars ? starText(*stars) + u' ' : QString(), text, record.vcv()));
        });
}

void DetailPane::lookElsewhere()
{
    m_tree->showElsewhere({});
    m_elsewhere.start(
        [session = m_context.session(), caseId = m_caseId, key = m_detail->key](std::stop_token)
            -> Result<workflow::SeenElsewhere> {
            if (!session)
                return fail(ErrorCode::Locked, Text(QT_TRANSLATE_NOOP("enza", "The workspace is locked.")));
            return workflow::seenElsewhere(*session, caseId, key);
        },
        [this](Result<workflow::SeenElsewhere> seen) {
            if (seen)
                m_tree->showElsewhere(*seen);
            else
                m_tree->showElsewhereFailed(seen.error().message.translated());
        });
}

} // namespace enza::ui
