// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing_view.h"

#include "ui/briefing_words.h"
#include "ui/chip_label.h"
#include "ui/form_kit.h"
#include "ui/theme.h"
#include "workflow/briefing.h"
#include "workflow/tier_scales.h"

#include <QEvent>
#include <QGridLayout>

namespace enza::ui {
namespace {

constexpr int mostOptions = 10;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// A level says nothing without its scale.
QString scaleName(const TierEntry &tier)
{
    return tier.scale == QLatin1String("trial") ? QString() : workflow::builtinTierScales().nameOf(tier.scale);
}

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAccessibleName(text);
    return label;
}

QWidget *chips(QWidget *parent, ChipLabel::Kind kind, const QStringList &texts)
{
    auto *holder = new QWidget(parent);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins({});
    row->setSpacing(theme::grid / 2);
    for (const QString &text : texts)
        row->addWidget(new ChipLabel(kind, text, holder));
    row->addStretch();
    return holder;
}

} // namespace

BriefingView::BriefingView(Context &context, QWidget *parent) : QScrollArea(parent), m_context(context)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Case briefing"));
    build();
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        const bool ours = !m_caseId.isEmpty() && (change.caseId == m_caseId || change.caseId.isEmpty());
        if (ours && touches(change, {"case", "person", "finding", "opinion", "consensus", "panel_decision", "confirmatory_test", "treatment_outcome", "consent_event",
                                     "withdrawal", "alert", "task", "comment", "meeting", "knowledge"}))
            refresh();
    });
    connect(&m_context, &Context::aboutToLock, this, &BriefingView::clear);
}

void BriefingView::open(const QString &caseId, const QString &meetingId)
{
    if (caseId != m_caseId || meetingId != m_meetingId)
        setBriefing({});
    m_caseId = caseId;
    m_meetingId = meetingId;
    refresh();
}

void BriefingView::refresh()
{
    const auto session = m_context.session();
    if (!session || m_caseId.isEmpty())
        return;
    m_job.start([session, id = m_caseId, meeting = m_meetingId](std::stop_token) { return workflow::briefing(*session, id, meeting); },
                [this](const Result<Briefing> &page) {
                    if (!page) {
                        setBriefing({});
                        return m_context.showError(page.error());
                    }
                    setBriefing(*page);
                    Q_EMIT shown();
                });
}

void BriefingView::setBriefing(const Briefing &page)
{
    m_page = page;
    build();
}

void BriefingView::clear()
{
    m_job.cancel();
    m_caseId.clear();
    m_meetingId.clear();
    setBriefing({});
}

void BriefingView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

void BriefingView::build()
{
    m_body = new QWidget;
    m_layout = new QVBoxLayout(m_body);
    m_layout->setContentsMargins(2 * theme::grid, theme::grid, 2 * theme::grid, 2 * theme::grid);
    m_layout->setSpacing(theme::grid);
    if (m_page.caseId.isEmpty()) {
        m_layout->addWidget(emptyState(tr("No case is chosen"), tr("Choose a case of the agenda to see it on one page."), {}, m_body));
    } else {
        facts();
        findings();
        options();
        earlier();
        openPoints();
        m_layout->addStretch();
    }
    setAccessibleDescription(all());
    setWidget(m_body);
}

QVBoxLayout *BriefingView::section(const QString &title)
{
    QLabel *head = heading(title, m_body, 1.1);
    head->setAccessibleName(title);
    m_layout->addSpacing(theme::grid / 2);
    m_layout->addWidget(head);
    auto *inner = new QVBoxLayout;
    inner->setSpacing(theme::grid / 2);
    m_layout->addLayout(inner);
    return inner;
}

QLabel *BriefingView::line(QVBoxLayout *into, const QString &text, bool muted)
{
    QLabel *label = muted ? mutedLabel(text, m_body) : plain(text, m_body);
    label->setTextFormat(Qt::PlainText);
    into->addWidget(label);
    return label;
}

QGridLayout *BriefingView::grid(QVBoxLayout *into)
{
    auto *made = new QGridLayout;
    made->setHorizontalSpacing(2 * theme::grid);
    made->setVerticalSpacing(theme::grid / 2);
    into->addLayout(made);
    return made;
}

void BriefingView::cell(QGridLayout *grid, int row, int column, const QString &text, bool strong)
{
    QLabel *label = plain(text, m_body);
    if (strong) {
        QFont font = label->font();
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
    }
    grid->addWidget(label, row, column, Qt::AlignTop);
}

void BriefingView::facts()
{
    auto *top = new QHBoxLayout;
    QLabel *label = heading(m_page.caseLabel, m_body, 1.5);
    label->setTextFormat(Qt::PlainText);
    top->addWidget(label);
    top->addStretch();
    m_layout->addLayout(top);
    auto *inner = new QVBoxLayout;
    inner->setSpacing(theme::grid / 2);
    m_layout->addLayout(inner);
    const QString age = m_page.age ? tr("%1 years (by year of birth)").arg(*m_page.age) : tr("age not recorded");
    const QString tumour = m_page.tumourType.isEmpty() ? m_page.oncotree : tr("%1 (%2)").arg(m_page.tumourType, m_page.oncotree);
    line(inner, joined({words::of(m_page.sex), age, m_page.diagnosis, tumour, m_page.questionPanel.isEmpty() ? QString() : tr("asked about: %1").arg(m_page.questionPanel)}));
    if (!m_page.meetingId.isEmpty())
        line(inner, joined({m_page.meetingTitle, words::when(m_page.meetingAt), roundText(m_page.round), m_page.hospital}), true);
    QStringList signs, absent;
    for (const PhenotypeTerm &term : m_page.phenotype)
        (term.excluded ? absent : signs).append(term.label.isEmpty() ? term.id : term.label);
    const QString comma = tr(", ", "between the parts of a list");
    const QString lacking = absent.isEmpty() ? QString() : u' ' + tr("(not: %1)").arg(absent.join(comma));
    if (!signs.isEmpty() || !absent.isEmpty())
        line(inner, tr("Signs: %1").arg(signs.join(comma)) + lacking);
    const Clinical &clinical = m_page.clinical;
    QStringList history;
    if (!clinical.stage.isEmpty())
        history.append(tr("stage %1").arg(clinical.stage));
    if (clinical.performanceStatus)
        history.append(tr("PS %1").arg(*clinical.performanceStatus));
    if (clinical.tumourContent)
        history.append(tr("tumour content %1").arg(words::fraction(clinical.tumourContent)));
    for (const Biomarker &marker : m_page.biomarkers)
        history.append(words::biomarker(marker.kind) + u' ' + marker.value);
    QStringList regimens;
    for (qsizetype i = 0; i < clinical.regimens.size(); ++i)
        regimens.append(QStringLiteral("%1) %2").arg(i + 1).arg(clinical.regimens[i]));
    if (history.isEmpty() && regimens.isEmpty() && clinical.history.isEmpty())
        return;
    QVBoxLayout *past = section(tr("History"));
    for (const QString &text : {joined(history), regimens.join(QStringLiteral("   ")), clinical.history}) {
        if (!text.isEmpty())
            line(past, text);
    }
}

void BriefingView::findings()
{
    QVBoxLayout *inner = section(tr("Findings"));
    if (m_page.findings.isEmpty()) {
        line(inner, tr("No finding is marked. Mark variants on the page Variants of the case."), true);
        return;
    }
    QGridLayout *table = grid(inner);
    int row = 0;
    for (const BriefedFinding &one : m_page.findings) {
        cell(table, row, 0, one.role == FindingRole::Secondary ? tr("%1 (secondary)").arg(one.title) : one.title, true);
        if (one.verdict.isEmpty())
            cell(table, row, 1, one.differ ? tr("opinions differ") : tr("not judged yet"));
        else
            table->addWidget(chips(m_body, ChipLabel::Kind::Class, {one.verdict}), row, 1, Qt::AlignTop);
        QStringList levels, scales;
        for (const TierEntry &tier : one.tiers) {
            const QString text = levelText(tier);
            if (!levels.contains(text) && levels.size() < 4)
                levels.append(text);
            if (!scales.contains(scaleName(tier)))
                scales.append(scaleName(tier));
        }
        table->addWidget(chips(m_body, ChipLabel::Kind::Tier, levels), row, 2, Qt::AlignTop);
        cell(table, row, 3, joined({joined(scales), one.vaf ? tr("VAF %1").arg(words::fraction(one.vaf)) : QString(), one.agreed ? tr("agreed by the panel") : QString()}));
        ++row;
    }
    table->setColumnStretch(0, 3);
    table->setColumnStretch(3, 2);
}

void BriefingView::options()
{
    QVBoxLayout *inner = section(tr("Drugs and trials"));
    if (m_page.options.isEmpty())
        line(inner, tr("None is recorded, and imported knowledge suggests none."), true);
    QGridLayout *table = grid(inner);
    for (int row = 0; row < std::min<int>(int(m_page.options.size()), mostOptions); ++row) {
        const BriefedOption &one = m_page.options[row];
        cell(table, row, 0, joined({one.tier.drug, one.tier.scale == QLatin1String("civic") ? QString() : one.tier.trial}), !one.suggested);
        table->addWidget(chips(m_body, ChipLabel::Kind::Tier, {levelText(one.tier)}), row, 1, Qt::AlignTop);
        cell(table, row, 2, one.about);
        cell(table, row, 3, joined({scaleName(one.tier), one.tier.effect, one.tier.state, one.tier.tumourType, one.suggested ? tr("suggested") : QString(),
                                    one.uncertain ? tr("to be checked") : QString()}));
    }
    table->setColumnStretch(0, 3);
    table->setColumnStretch(2, 2);
    table->setColumnStretch(3, 3);
    if (m_page.options.size() > mostOptions)
        line(inner, tr("%n more; the page Findings shows all", nullptr, int(m_page.options.size()) - mostOptions), true);
    if (!m_page.notAsked.isEmpty())
        line(inner, joined(m_page.notAsked), true);
}

void BriefingView::earlier()
{
    QVBoxLayout *inner = section(tr("Earlier cases with the same alteration"));
    if (m_page.earlier.isEmpty()) {
        line(inner, tr("None in this workspace."), true);
        return;
    }
    QGridLayout *table = grid(inner);
    for (int row = 0; row < m_page.earlier.size(); ++row) {
        const BriefedEarlier &one = m_page.earlier[row];
        cell(table, row, 0, joined({one.caseLabel, one.tumour}));
        cell(table, row, 1, one.finding);
        const bool some = !one.recommended.isEmpty();
        const QString nothing = one.decided ? tr("nothing recommended") : tr("not before a panel");
        cell(table, row, 2, some ? one.recommended.join(tr(", ", "between the parts of a list")) : nothing, some);
        cell(table, row, 3, cameText(one.came));
    }
    table->setColumnStretch(0, 2);
    table->setColumnStretch(1, 2);
    table->setColumnStretch(2, 3);
    table->setColumnStretch(3, 1);
}

void BriefingView::openPoints()
{
    QVBoxLayout *inner = section(tr("Open points"));
    if (m_page.open.isEmpty())
        line(inner, tr("None."), true);
    for (const OpenPoint &point : m_page.open)
        line(inner, QStringLiteral("• ") + openPointText(point));
    QStringList decided = m_page.decided;
    if (m_page.decidedNone)
        decided.append(tr("nothing, said expressly"));
    if (!decided.isEmpty())
        line(inner, tr("Recommended so far: %1").arg(decided.join(tr(", ", "between the parts of a list"))));
}

QString BriefingView::all()
{
    QStringList texts;
    for (const QLabel *label : m_body->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace enza::ui
