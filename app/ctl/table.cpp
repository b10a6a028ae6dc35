// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/table.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace enza::ctl {
namespace {

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) ||
           (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
           (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x20000 && c <= 0x3fffd);
}

bool isTable(const QJsonValue &value)
{
    return value.isArray() && !value.toArray().isEmpty() && value.toArray().first().isObject();
}

/// What names a thing comes first, the rest as JSON sorts it.
QStringList orderedKeys(const QJsonObject &object)
{
    QStringList keys = object.keys();
    const QStringList leading{QStringLiteral("id"), QStringLiteral("label"), QStringLiteral("name"),
                              QStringLiteral("key")};
    std::stable_sort(keys.begin(), keys.end(), [&](const QString &a, const QString &b) {
        const auto rank = [&](const QString &key) {
            const qsizetype at = leading.indexOf(key);
            return at < 0 ? leading.size() : at;
        };
        return rank(a) < rank(b);
    });
    return keys;
}

QString renderedTable(const QJsonArray &rows, QStringList columns)
{
    if (columns.isEmpty())
        columns = orderedKeys(rows.first().toObject());
    QStringList titles;
    for (const QString &column : columns)
        titles << keyLabel(column);
    QList<QStringList> lines{titles};
    for (const QJsonValue &row : rows) {
        QStringList cells;
        for (const QString &column : columns)
            cells << shown(row.toObject().value(column));
        lines << cells;
    }
    const QList<int> widths = tableWidths(lines);
    QString out;
    for (const QStringList &line : lines)
        out += tableLine(line, widths) + u'\n';
    return out;
}

QString renderedObject(const QJsonObject &object)
{
    QString out, tables;
    int widest = 0;
    const QStringList keys = orderedKeys(object);
    for (const QString &key : keys)
        widest = isTable(object[key]) ? widest : std::max(widest, displayWidth(keyLabel(key)));
    for (const QString &key : keys) {
        if (isTable(object[key]))
            tables += u'\n' + keyLabel(key) + u'\n' + renderedTable(object[key].toArray(), {});
        else
            out += tableLine({keyLabel(key), shown(object[key])}, {widest, 0}) + u'\n';
    }
    return out + tables;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points)
        width += isWide(point) ? 2 : 1;
    return width;
}

QString shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("✓") : QStringLiteral("–");
    case QJsonValue::String:
        return QString(value.toString()).replace(u'\n', u' ').replace(u'\t', u' ');
    case QJsonValue::Double:
        if (value.toInteger(-1) != -1) // a count, a position: all its digits
            return QString::number(value.toInteger());
        return QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &item : value.toArray())
            parts << shown(item);
        return parts.join(QLatin1String(", "));
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (const QString &key : orderedKeys(object)) {
            if (!object[key].isNull())
                parts << keyLabel(key) + u'=' + shown(object[key]);
        }
        return parts.isEmpty() ? QStringLiteral("?") : parts.join(QLatin1String(", "));
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("?");
}

QString tableLine(const QStringList &cells, const QList<int> &widths)
{
    QString out;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        out += cells[i];
        if (i + 1 < cells.size())
            out += QString(std::max(0, widths.value(i) - displayWidth(cells[i])) + 2, u' ');
    }
    return out;
}

QList<int> tableWidths(const QList<QStringList> &lines)
{
    QList<int> widths;
    for (const QStringList &line : lines) {
        widths.resize(std::max(widths.size(), line.size()));
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(line[i]));
    }
    return widths;
}

QString rendered(const QJsonValue &value, const QStringList &columns)
{
    if (isTable(value))
        return renderedTable(value.toArray(), columns);
    if (value.isObject())
        return renderedObject(value.toObject());
    return value.isArray() && value.toArray().isEmpty() ? QString() : shown(value) + u'\n';
}

} // namespace enza::ctl
