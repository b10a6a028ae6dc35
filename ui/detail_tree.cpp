// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail_tree.h"

#include "ui/theme.h"
#include "ui/variants_format.h"
#include "ui/words.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace enza::ui {
namespace {

enum ItemRole { LazyKind = Qt::UserRole, LazyIndex, FullValue };
enum Lazy { NoLazy, TranscriptFields, SampleFields };

/// A little air between the lines.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), option.fontMetrics.height() + 6));
        return size;
    }
};

QString fieldLabel(Field field)
{
    return QCoreApplication::translate("field", fieldInfo(field).label);
}

QString joined(const QStringList &parts)
{
    QStringList there;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            there += part;
    }
    return there.join(QStringLiteral(" · "));
}

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? unknownMark() : text;
}

} // namespace

DetailTree::DetailTree(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setSelectionMode(SingleSelection);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    setItemDelegate(new RoomyDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(theme::grid * 2);
    setTabKeyNavigation(false);
    setDragEnabled(false);
    header()->setSectionResizeMode(0, QHeaderView::Interactive);
    header()->setStretchLastSection(true);
    for (int i = 0; i < SectionCount; ++i) {
        auto *item = new QTreeWidgetItem(this);
        item->setFirstColumnSpanned(true);
        item->setExpanded(m_open.contains(i));
    }
    connect(this, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem *item) {
        if (const int i = indexOfTopLevelItem(item); i >= 0)
            m_open.insert(i);
        fillLazily(item);
    });
    connect(this, &QTreeWidget::itemCollapsed, this, [this](QTreeWidgetItem *item) {
        if (const int i = indexOfTopLevelItem(item); i >= 0)
            m_open.remove(i);
    });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const QString key = item->data(0, partnerRole).toString(); !key.isEmpty())
            Q_EMIT partnerAsked(key);
    });
    retranslate();
}

void DetailTree::retranslate()
{
    setAccessibleName(tr("Everything known about the variant"));
    for (int i = 0; i < SectionCount; ++i)
        setSection(Section(i), {});
    section(Rank)->setHidden(true); // until it is said
}

QTreeWidgetItem *DetailTree::section(Section which) const
{
    return topLevelItem(which);
}

void DetailTree::openSection(Section which, bool open)
{
    section(which)->setExpanded(open);
}

void DetailTree::setSection(Section which, const QString &note)
{
    const QString titles[SectionCount] = {tr("Why this rank"), tr("Frequencies"),   tr("ClinVar in the file"), tr("ClinVar imported here"), tr("Predictors"), tr("Samples"), tr("Inheritance"),
                                          tr("Transcripts"), tr("Other cases"),         tr("INFO as in the file")};
    QTreeWidgetItem *item = section(which);
    item->setText(0, note.isEmpty() ? titles[which] : titles[which] + QStringLiteral("  ·  ") + note);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(0, bold);
}

QTreeWidgetItem *DetailTree::addLine(QTreeWidgetItem *parent, const QString &name, const QString &value,
                                     const QString &full)
{
    auto *item = new QTreeWidgetItem(parent, {name, value});
    item->setToolTip(0, name);
    item->setToolTip(1, full.isEmpty() ? value : full);
    item->setForeground(0, theme::mutedText());
    item->setData(1, FullValue, full.isEmpty() ? value : full);
    return item;
}

void DetailTree::addValues(Section which, const QList<review::VariantDetail::Value> &values)
{
    QTreeWidgetItem *parent = section(which);
    // Known ones first, each group in the order of the fields.
    QList<review::VariantDetail::Value> ordered = values;
    std::ranges::stable_partition(
        ordered, [](const auto &value) { return !std::holds_alternative<review::Unknown>(value.value); });
    int known = 0;
    QStringList unknown;
    for (const auto &value : ordered) {
        const FieldInfo &info = fieldInfo(value.field);
        const bool isKnown = !std::holds_alternative<review::Unknown>(value.value);
        const bool japanese = info.population == FieldInfo::Population::Japanese;
        const bool askedFirst = value.field == Field::GnomadAf || value.field == Field::GnomadEasAf || japanese;
        if (!isKnown && (which == Predictors || (which == Frequencies && !askedFirst))) {
            unknown += fieldLabel(value.field); // one line for all of them
            continue;
        }
        known += isKnown;
        const ValueStyle style = valueStyle(QString::fromLatin1(info.name), info.type);
        QString text = valueText(style, value.value);
        QString full = isKnown ? rawText(value.value) : valueInWords(style, value.value);
        if (value.field == Field::ClinvarSig && isKnown) {
            const QString words = rawText(value.value).replace(u'_', u' ');
            text = text == words ? words : text + QStringLiteral(" · ") + words;
        }
        if (value.field == Field::ClinvarReview && isKnown) {
            const auto stars = reviewStars(rawText(value.value));
            text = joined({stars ? starText(*stars) : QString(), rawText(value.value).replace(u'_', u' ')});
        }
        QTreeWidgetItem *item = addLine(parent, fieldLabel(value.field), text, full);
        if (isRightAligned(style))
            item->setFont(1, theme::numberFont(font()));
        if (!isKnown)
            item->setForeground(1, theme::mutedText());
    }
    if (!unknown.isEmpty())
        addLine(parent, tr("Not in the file"), unknown.join(QStringLiteral(", ")));
    setSection(which, known == 0 ? tr("nothing in the file") : QString());
}

void DetailTree::addSample(const genome::SampleDetail &sample, const QList<CallSetSample> &samples)
{
    QString role;
    const auto known = std::ranges::find(samples, sample.name, &CallSetSample::name);
    if (known != samples.end())
        role = words::of(known->role);
    const QLocale locale;
    const QString vaf = sample.vaf ? QString::number(*sample.vaf, 'f', 2) : unknownMark();
    const QString depth = sample.depth ? locale.toString(*sample.depth) : unknownMark();
    QStringList parts = {orUnknown(sample.genotype), tr("VAF %1").arg(vaf),
                         sample.altDepth ? tr("depth %1 (%2)").arg(depth, locale.toString(*sample.altDepth))
                                         : tr("depth %1").arg(depth)};
    if (sample.genotypeQuality)
        parts += tr("GQ %1").arg(*sample.genotypeQuality);
    QTreeWidgetItem *item = addLine(section(Samples), role.isEmpty() ? sample.name : role + QStringLiteral(" · ") + sample.name,
                                    parts.join(QStringLiteral(" · ")));
    item->setFont(1, theme::numberFont(font()));
    item->setForeground(0, theme::text());
    if (!sample.all.isEmpty()) {
        item->setData(0, LazyKind, SampleFields);
        item->setData(0, LazyIndex, int(m_samples.size()));
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
    m_samples += sample;
}

void DetailTree::addTranscript(const genome::TranscriptDetail &transcript)
{
    const QString number = transcript.exon.isEmpty()
                               ? (transcript.intron.isEmpty() ? QString() : tr("intron %1").arg(transcript.intron))
                               : tr("exon %1").arg(transcript.exon);
    const QString name = transcript.transcript.isEmpty() ? orUnknown(transcript.gene) : transcript.transcript;
    const QString tags = joined({transcript.mane.isEmpty() ? QString() : tr("MANE"),
                                 transcript.canonical ? tr("canonical") : QString(), transcript.gene,
                                 transcript.biotype == QLatin1String("protein_coding") ? QString() : transcript.biotype});
    QTreeWidgetItem *item = addLine(section(Transcripts), name,
                                    joined({hgvsChange(transcript.hgvsP), hgvsChange(transcript.hgvsC), consequenceText(transcript.consequence),
                                            number, tags}),
                                    joined({transcript.hgvsP, transcript.hgvsC, transcript.consequence, number, tags}));
    item->setForeground(0, theme::text());
    if (transcript.chosen) {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        item->setFont(0, bold);
        item->setToolTip(0, tr("%1: the one the table shows").arg(name));
    }
    item->setData(0, LazyKind, TranscriptFields);
    item->setData(0, LazyIndex, int(m_transcripts.size()));
    item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    m_transcripts += transcript;
}

void DetailTree::fillLazily(QTreeWidgetItem *item)
{
    const int kind = item->data(0, LazyKind).toInt();
    if (kind == NoLazy || item->childCount() > 0)
        return;
    const int i = item->data(0, LazyIndex).toInt();
    const QList<genome::NamedValue> &values = kind == TranscriptFields ? m_transcripts[i].all : m_samples[i].all;
    for (const genome::NamedValue &value : values)
        addLine(item, value.name, orUnknown(value.value));
}

void DetailTree::showDetail(const review::VariantDetail &detail, const QList<CallSetSample> &samples)
{
    setUpdatesEnabled(false);
    m_transcripts.clear();
    m_samples.clear();
    for (int i = 0; i < SectionCount; ++i)
        qDeleteAll(section(Section(i))->takeChildren());
    addValues(Frequencies, detail.frequencies);
    addValues(Clinvar, detail.clinvar);
    addValues(Predictors, detail.predictors);
    for (const genome::SampleDetail &sample : detail.record.samples)
        addSample(sample, samples);
    setSection(Samples, detail.record.samples.isEmpty() ? tr("none in the file") : QString());
    for (const genome::TranscriptDetail &transcript : detail.record.transcripts)
        addTranscript(transcript);
    setSection(Transcripts, detail.record.transcripts.isEmpty() ? tr("the file is not annotated")
                                                                : QLocale().toString(detail.record.transcripts.size()));
    for (const genome::NamedValue &value : detail.record.info)
        addLine(section(Info), value.name, value.value.isEmpty() ? tr("set") : value.value);
    setSection(Info, QLocale().toString(detail.record.info.size()));
    showRank({});
    showElsewhere({});
    showInheritance({});
    showClinvar({});
    for (int i = 0; i < SectionCount; ++i) {
        section(Section(i))->setFirstColumnSpanned(true);
        section(Section(i))->setExpanded(m_open.contains(i));
    }
    setUpdatesEnabled(true);
}

void DetailTree::showRank(const QString &note, const QList<RankLine> &lines)
{
    QTreeWidgetItem *parent = section(Rank);
    qDeleteAll(parent->takeChildren());
    parent->setHidden(note.isEmpty());
    setSection(Rank, note);
    for (const RankLine &line : lines) {
        QTreeWidgetItem *item = addLine(parent, line.about, line.text);
        for (const QString &reason : line.more) {
            QTreeWidgetItem *because = addLine(item, reason, {});
            because->setFirstColumnSpanned(true);
            because->setData(1, FullValue, reason);
        }
        item->setExpanded(true);
    }
    parent->setExpanded(m_open.contains(Rank));
}

void DetailTree::addClinvarClass(const QString &name, const knowledge::ClinvarClass &given)
{
    if (given.text.isEmpty())
        return;
    QTreeWidgetItem *parent = section(ClinvarNow);
    addLine(parent, name, joined({given.stars ? starText(*given.stars) : QString(), given.text, given.conflict}),
            joined({given.text, given.conflict, given.review}));
    if (!given.conditions.isEmpty())
        addLine(parent, tr("Conditions"), given.conditions.join(QStringLiteral("; ")));
}

void DetailTree::showClinvar(const std::optional<Result<workflow::ClinvarSaid>> &said)
{
    QTreeWidgetItem *parent = section(ClinvarNow);
    qDeleteAll(parent->takeChildren());
    if (!said)
        return setSection(ClinvarNow, tr("being looked for"));
    if (!*said) {
        const Error &error = said->error();
        setSection(ClinvarNow, error.code == ErrorCode::NotFound ? tr("none imported") : tr("cannot be compared"));
        if (error.code != ErrorCode::NotFound)
            addLine(parent, tr("Why"), error.message.translated());
        return;
    }
    const workflow::ClinvarSaid &here = **said;
    setSection(ClinvarNow, joined({here.snapshot.version, here.records.isEmpty() ? tr("does not know this variant") : QString()}));
    for (const knowledge::ClinvarRecord &record : here.records) {
        addLine(parent, tr("Record"), record.vcv());
        addClinvarClass(tr("Germline"), record.germline);
        addClinvarClass(tr("Somatic impact"), record.somatic);
        addClinvarClass(tr("Oncogenicity"), record.oncogenicity);
        if (record.germline.text.isEmpty() && record.somatic.text.isEmpty() && record.oncogenicity.text.isEmpty())
            addLine(parent, tr("Class"), tr("none given"));
    }
    parent->setExpanded(m_open.contains(ClinvarNow));
}

void DetailTree::showElsewhere(const std::optional<workflow::SeenElsewhere> &seen)
{
    QTreeWidgetItem *parent = section(Elsewhere);
    qDeleteAll(parent->takeChildren());
    if (!seen) {
        setSection(Elsewhere, tr("being looked for"));
        return;
    }
    setSection(Elsewhere, seen->cases == 0 ? tr("not seen in other cases")
                                           : tr("seen in %n other case(s)", nullptr, seen->cases));
    for (const workflow::SeenElsewhere::Verdict &verdict : seen->verdicts) {
        const Opinion &opinion = verdict.opinion;
        QStringList tiers;
        for (const TierEntry &tier : opinion.tiers)
            tiers += tier.scale + u' ' + tier.level;
        addLine(parent, verdict.caseLabel,
                joined({words::verdict(opinion.verdict), tiers.join(QStringLiteral(", ")), opinion.authorName,
                        words::when(opinion.at), opinion.comment}));
    }
    if (seen->verdicts.isEmpty() && seen->cases > 0)
        addLine(parent, tr("Verdicts"), tr("nobody judged it there"));
    parent->setExpanded(m_open.contains(Elsewhere));
}

void DetailTree::showElsewhereFailed(const QString &why)
{
    qDeleteAll(section(Elsewhere)->takeChildren());
    setSection(Elsewhere, why);
}

void DetailTree::copyCurrent()
{
    const QTreeWidgetItem *item = currentItem();
    if (!item || !item->parent())
        return;
    const QString what = item->parent()->parent() ? item->text(0) : section(Section(indexOfTopLevelItem(item->parent())))->text(0);
    Q_EMIT copyAsked(item->data(1, FullValue).toString(), what.section(QStringLiteral("  ·  "), 0, 0));
}

void DetailTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) { // the view's own copying would go around the gate
        copyCurrent();
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void DetailTree::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentItem() || !currentItem()->parent())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), QKeySequence::Copy, this, [this] { copyCurrent(); });
    menu->popup(event->globalPos());
}

void DetailTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    header()->resizeSection(0, std::max(fontMetrics().averageCharWidth() * 14, viewport()->width() * 36 / 100));
}

void DetailTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace enza::ui
