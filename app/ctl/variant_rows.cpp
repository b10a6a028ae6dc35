// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/variant_rows.h"

#include "ctl/command.h"
#include "ctl/table.h"
#include "workflow/variants.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace enza::ctl {
namespace {

constexpr std::size_t rowsAtATime = 2000;
const QString casesKey = QStringLiteral("seen_in_cases");

const QStringList &usualKeys()
{
    static const QStringList keys{
        QStringLiteral("key"),         QStringLiteral("contig"),     QStringLiteral("pos"),
        QStringLiteral("ref"),         QStringLiteral("alt"),        QStringLiteral("type"),
        QStringLiteral("gene"),        QStringLiteral("transcript"), QStringLiteral("consequence"),
        QStringLiteral("impact"),      QStringLiteral("hgvs_c"),     QStringLiteral("hgvs_p"),
        QStringLiteral("frequencies"), QStringLiteral("clinvar"),    QStringLiteral("vaf"),
        QStringLiteral("depth"),       QStringLiteral("genotypes"),  QStringLiteral("qual"),
        QStringLiteral("filter"),      QStringLiteral("reviewed"),   QStringLiteral("inheritance"),
        QStringLiteral("inheritance_unknown"), QStringLiteral("compound_with"), casesKey};
    return keys;
}

const review::ColumnInfo *find(const QList<review::ColumnInfo> &columns, const QString &name)
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const auto &column) { return column.name == name; });
    return found == columns.end() ? nullptr : &*found;
}

/// gnomAD and the Japanese panels always, others where the file knows them.
QStringList frequencyColumns(const QList<review::ColumnInfo> &columns)
{
    QStringList out{QStringLiteral("af"), QStringLiteral("jp_af")};
    for (int i = 0; i < fieldCount; ++i) {
        const FieldInfo &info = fieldInfo(Field(i));
        if (info.population == FieldInfo::Population::None)
            continue;
        const review::ColumnInfo *column = find(columns, QLatin1String(info.name));
        const bool firstClass =
            info.population == FieldInfo::Population::Japanese || info.field == Field::GnomadAf;
        if (column && (firstClass || column->hasValues))
            out << column->name;
    }
    return out;
}

} // namespace

QJsonValue cellJson(const review::Cell &cell)
{
    if (const auto *whole = std::get_if<qint64>(&cell))
        return *whole;
    if (const auto *number = std::get_if<double>(&cell))
        return shortest(*number);
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    return QJsonValue();
}

int RowShape::column(const QString &name)
{
    const qsizetype at = m_columns.indexOf(name);
    if (at >= 0)
        return int(at);
    m_columns << name;
    return int(m_columns.size() - 1);
}

void RowShape::add(const QString &key, const QString &title, const QString &name)
{
    m_parts << Part{key, title, {{QString(), column(name)}}, false};
}

Result<RowShape> RowShape::make(const review::VariantTable &table, const QStringList &wanted)
{
    RowShape shape;
    const QList<review::ColumnInfo> columns = table.columns();
    shape.column(QStringLiteral("key")); // always the first column: cases are counted by it
    shape.m_countsCases = wanted.contains(casesKey);
    for (const QString &key : wanted.isEmpty() ? usualKeys() : wanted) {
        Part part{key, keyLabel(key), {}, true};
        if (key == QLatin1String("frequencies")) {
            for (const QString &name : frequencyColumns(columns))
                part.members.append({name, shape.column(name)});
        } else if (key == QLatin1String("clinvar")) {
            part.members = {{QStringLiteral("significance"), shape.column(QStringLiteral("clinvar"))},
                            {QStringLiteral("review_status"), shape.column(QStringLiteral("clinvar_review"))},
                            {QStringLiteral("id"), shape.column(QStringLiteral("clinvar_id"))}};
        } else if (key == QLatin1String("genotypes")) {
            for (const review::ColumnInfo &column : columns) {
                const bool genotype = column.name.startsWith(QLatin1String("gt.")) ||
                                      column.name.startsWith(QLatin1String("gt["));
                const bool known =
                    std::any_of(part.members.begin(), part.members.end(),
                                [&](const auto &member) { return member.first == column.sample; });
                if (genotype && !column.sample.isEmpty() && !known)
                    part.members.append({column.sample, shape.column(column.name)});
            }
        } else if (key != casesKey) {
            const review::ColumnInfo *column = find(columns, key);
            if (!column)
                return fail(ErrorCode::BadInput,
                            Text(QT_TRANSLATE_NOOP("enza", "there is no column \"%1\""), {key}),
                            Where{{}, 0, QStringLiteral("--columns")});
            shape.add(key, column->translatedLabel(), key);
            continue;
        }
        shape.m_parts << part;
    }
    return shape;
}

bool RowShape::showsPairs() const
{
    for (const char *name : {"inheritance", "inheritance_unknown", "compound_with"}) {
        if (m_columns.contains(QLatin1String(name)))
            return true;
    }
    return false;
}

QStringList RowShape::keys() const
{
    QStringList out;
    for (const Part &part : m_parts)
        out << part.key;
    return out;
}

QStringList RowShape::titles() const
{
    QStringList out;
    for (const Part &part : m_parts)
        out << part.title;
    return out;
}

namespace {
/// Values that a column joins, one by one; what is unknown names none.
QJsonArray parted(const review::Cell &cell, QChar separator)
{
    QJsonArray out;
    if (const auto *text = std::get_if<QString>(&cell); text && *text != QLatin1String("none")) {
        for (const QString &part : text->split(separator, Qt::SkipEmptyParts))
            out.append(part);
    }
    return out;
}
} // namespace

Row RowShape::build(const std::vector<review::Cell> &cells, const QJsonValue &cases) const
{
    Row row;
    row.reserve(m_parts.size());
    for (const Part &part : m_parts) {
        if (part.key == casesKey) {
            row.append({part.key, cases});
        } else if (part.object) {
            QJsonObject object;
            for (const auto &[name, at] : part.members)
                object.insert(name, cellJson(cells[std::size_t(at)]));
            row.append({part.key, object});
        } else if (part.key == QLatin1String("inheritance") || part.key == QLatin1String("inheritance_unknown")) {
            row.append({part.key, parted(cells[std::size_t(part.members.first().second)], u'&')});
        } else if (part.key == QLatin1String("compound_with")) {
            row.append({part.key, parted(cells[std::size_t(part.members.first().second)], u',')});
        } else {
            const QJsonValue value = cellJson(cells[std::size_t(part.members.first().second)]);
            row.append({part.key, part.key == QLatin1String("reviewed") && value.isDouble()
                                      ? QJsonValue(value.toDouble() != 0)
                                      : value});
        }
    }
    return row;
}

Result<void> RowShape::each(workflow::Session &session, const QString &caseId,
                            const review::VariantTable &table, std::span<const quint32> rows,
                            std::stop_token stop, const std::function<void(const Row &)> &take,
                            const std::shared_ptr<const review::Pairing> &pairing) const
{
    for (std::size_t at = 0; at < rows.size(); at += rowsAtATime) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "cancelled")));
        ENZA_ASSIGN(const auto cells,
                    table.cells(rows.subspan(at, std::min(rowsAtATime, rows.size() - at)), m_columns, pairing));
        for (std::size_t i = 0; i < cells.size(); ++i) {
            QJsonValue cases;
            if (m_countsCases) {
                ENZA_ASSIGN(const VariantKey key, table.key(rows[at + i]));
                ENZA_ASSIGN(const auto elsewhere, workflow::seenElsewhere(session, caseId, key));
                cases = elsewhere.comparable ? QJsonValue(elsewhere.cases) : QJsonValue();
            }
            take(build(cells[i], cases));
        }
    }
    return {};
}

} // namespace enza::ctl
