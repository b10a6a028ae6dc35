// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opinion_compare.h"

#include "ui/chip_delegate.h"
#include "ui/criteria_words.h"
#include "ui/findings_opinions.h"
#include "ui/rows_model.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QHeaderView>

namespace enza::ui {
namespace {

QStringList each(const QList<Opinion> &opinions, const std::function<QString(const Opinion &)> &text)
{
    QStringList cells;
    for (const Opinion &opinion : opinions)
        cells << words::orDash(text(opinion));
    return cells;
}

QString tierLines(const Opinion &opinion)
{
    QStringList lines;
    for (const TierEntry &tier : opinion.tiers) {
        QStringList parts{tierText(tier)};
        for (const QString &part : {tier.drug, tier.tumourType, tier.state, tier.source, tier.date.toString(Qt::ISODate)}) {
            if (!part.isEmpty())
                parts << part;
        }
        lines << parts.join(QStringLiteral(" · "));
    }
    return lines.join(u'\n');
}

QString withComment(const QString &said, const QString &comment)
{
    return comment.isEmpty() ? said : said + QStringLiteral(" — ") + comment;
}

QString criterion(const Opinion &opinion, const QString &code)
{
    for (const CriterionEntry &entry : opinion.judged) {
        if (entry.code == code)
            return withComment(words::judged(entry), entry.comment);
    }
    for (const CnvEntry &entry : opinion.cnv) {
        if (entry.section == code)
            return withComment(words::points(entry.points), entry.comment);
    }
    return {};
}

/// Every code or section that anybody looked at, in the order they were met.
QStringList codesOf(const QList<Opinion> &opinions)
{
    QStringList codes;
    for (const Opinion &opinion : opinions) {
        for (const CriterionEntry &entry : opinion.judged)
            codes << entry.code;
        for (const CnvEntry &entry : opinion.cnv)
            codes << entry.section;
    }
    codes.removeDuplicates();
    return codes;
}

} // namespace

void OpinionsModel::add(const QString &title, const QStringList &cells, bool mayDiffer, const char *chip)
{
    if (std::ranges::all_of(cells, [](const QString &cell) { return cell == words::orDash({}); }))
        return;
    const bool differs = mayDiffer && QSet<QString>(cells.begin(), cells.end()).size() > 1;
    m_rows.append({title, cells, chip, differs});
}

void OpinionsModel::setOpinions(const QList<Opinion> &opinions, const QString &ownId)
{
    beginResetModel();
    m_people.clear();
    m_rows.clear();
    for (const Opinion &opinion : opinions)
        m_people << (opinion.author == ownId ? tr("%1 (me)").arg(opinion.authorName) : opinion.authorName);
    add(tr("Class"), each(opinions, [](const Opinion &o) { return o.verdict; }), true, "class");
    add(tr("Scheme"), each(opinions, [](const Opinion &o) { return words::scheme(o.scheme); }), true);
    add(tr("Recorded"), each(opinions, [](const Opinion &o) { return words::basis(o.basis); }), false);
    add(tr("Points"), each(opinions, [](const Opinion &o) { return o.points ? words::points(o.points) : QString(); }), true);
    add(tr("Class by points"), each(opinions, [](const Opinion &o) { return o.classPoints; }), true, "class");
    add(tr("Class by rules"), each(opinions, [](const Opinion &o) { return o.classRules; }), true, "class");
    for (const QString &code : codesOf(opinions))
        add(code, each(opinions, [&](const Opinion &o) { return criterion(o, code); }), true);
    add(tr("Criteria as typed"),
        each(opinions, [](const Opinion &o) { return o.judged.isEmpty() ? o.criteria : QString(); }), true);
    add(tr("Conflicts"), each(opinions, [](const Opinion &o) {
            QStringList said;
            for (const RecordedConflict &conflict : o.conflicts)
                said << QStringLiteral("⚠ ") + words::conflict(conflict);
            return said.join(u'\n');
        }), false);
    add(tr("Evidence"), each(opinions, tierLines), true);
    add(tr("Comment"), each(opinions, [](const Opinion &o) { return o.comment; }), false);
    add(tr("Rules"), each(opinions, [](const Opinion &o) { return (QStringList{o.ruleSet} + o.knowledge).join(u'\n').trimmed(); }), true);
    add(tr("When"), each(opinions, [](const Opinion &o) { return words::when(o.at); }), false);
    endResetModel();
}

int OpinionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OpinionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

QVariant OpinionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || index.column() >= m_people.size())
        return {};
    const Row &row = m_rows[index.row()];
    const QString &cell = row.cells[index.column()];
    switch (role) {
    case Qt::DisplayRole: return cell;
    case Qt::ToolTipRole: return row.chip ? words::verdict(cell == words::orDash({}) ? QString() : cell) : cell;
    case Qt::AccessibleTextRole:
        return QString(m_people[index.column()] + QStringLiteral(", ") + headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString() +
                       QStringLiteral(": ") + cell);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case ChipRole: return row.chip ? QVariant(QLatin1String(row.chip)) : QVariant();
    default: return {};
    }
}

QVariant OpinionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? m_people.size() : m_rows.size()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::FontRole && orientation == Qt::Vertical) {
        QFont font = theme::scaled(1.0);
        font.setBold(m_rows[section].differs);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_people[section];
    const Row &row = m_rows[section];
    return row.differs ? tr("≠ %1 (differs)").arg(row.title) : row.title;
}

OpinionsTable::OpinionsTable(QWidget *parent) : QTableView(parent)
{
    m_model = new OpinionsModel(this);
    setModel(m_model);
    setAccessibleName(tr("Opinions side by side"));
    setItemDelegate(new ChipDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().horizontalAdvance(u'x') * 18);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setFocusPolicy(Qt::NoFocus);
    verticalHeader()->setHighlightSections(false);
}

void OpinionsTable::setOpinions(const QList<Opinion> &opinions, const QString &ownId)
{
    m_model->setOpinions(opinions, ownId);
    fitRows();
}

QSize OpinionsTable::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += rowHeight(row);
    return {QTableView::sizeHint().width(), height};
}

void OpinionsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitRows();
}

void OpinionsTable::fitRows()
{
    resizeRowsToContents();
    updateGeometry();
}

} // namespace enza::ui
