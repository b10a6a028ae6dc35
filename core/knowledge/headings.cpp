// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/headings.h"

#include <QRegularExpression>

namespace enza::knowledge {

QString plainHeading(const QString &heading)
{
    const QString folded = heading.normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString plain;
    for (const QChar c : folded) {
        if (!c.isSpace() && !QStringView(u"_-.()[]/#:・").contains(c))
            plain.append(c);
    }
    return plain;
}

QStringList names(std::initializer_list<const char *> texts)
{
    QStringList out;
    for (const char *text : texts)
        out.append(QString::fromUtf8(text));
    return out;
}

qsizetype headingColumn(const Table &table, const QStringList &names)
{
    for (const QString &name : names) {
        const QString wanted = plainHeading(name);
        for (qsizetype i = 0; i < table.columns().size(); ++i) {
            if (plainHeading(table.columns()[i]) == wanted)
                return i;
        }
    }
    return -1;
}

Result<qsizetype> requiredColumn(const Table &table, const QStringList &names)
{
    const qsizetype found = headingColumn(table, names);
    if (found < 0)
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The heading has no column \"%1\""), {names.join(QStringLiteral(" / "))}),
                    {table.name(), table.line(), names.first()});
    return found;
}

QStringList listOf(const QString &text)
{
    static const QRegularExpression cut(QString::fromUtf8("\\s*[;|、；\\n]\\s*"));
    return text.trimmed().split(cut, Qt::SkipEmptyParts);
}

std::optional<QDate> dateOf(const QString &text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.isEmpty())
        return QDate();
    static const QRegularExpression shape(QString::fromUtf8("^(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2}))?)?[日月年]?$|^(\\d{4})(\\d{2})(\\d{2})$"));
    const auto match = shape.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const bool packed = !match.captured(4).isEmpty();
    const int year = match.captured(packed ? 4 : 1).toInt();
    const QString month = match.captured(packed ? 5 : 2), day = match.captured(packed ? 6 : 3);
    const QDate date(year, month.isEmpty() ? 1 : month.toInt(), day.isEmpty() ? 1 : day.toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace enza::knowledge
