// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_update.h"

#include <QList>
#include <QRegularExpression>

#include <optional>

namespace enza::report {
namespace {

struct Object {
    qint64 number = 0;
    QByteArray dictionary; ///< "<< … >>"
};

std::optional<qint64> numberAfter(const QByteArray &pdf, const char *pattern, qsizetype from)
{
    const QRegularExpression expression{QLatin1String(pattern)};
    const auto match = expression.match(QString::fromLatin1(pdf.mid(from)));
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong();
}

/// The newest object of that number; a dictionary without streams inside.
std::optional<Object> findObject(const QByteArray &pdf, qint64 number)
{
    const QByteArray start = '\n' + QByteArray::number(number) + " 0 obj\n";
    const qsizetype at = pdf.lastIndexOf(start);
    if (at < 0)
        return std::nullopt;
    const qsizetype open = at + start.size();
    const qsizetype end = pdf.indexOf("\nendobj", open);
    const QByteArray body = end < 0 ? QByteArray() : pdf.mid(open, end - open).trimmed();
    if (!body.startsWith("<<") || !body.endsWith(">>"))
        return std::nullopt;
    return Object{number, body};
}

QByteArray literal(const QString &text)
{
    // UTF-16 with a byte order mark in hexadecimal needs no escaping.
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

void insert(Object &object, const QByteArray &entries)
{
    object.dictionary.chop(2);
    object.dictionary += entries + ">>";
}

/// Without the entry; its value is a literal string that holds at most one level of brackets.
void removeText(Object &object, const char *key)
{
    const qsizetype at = object.dictionary.indexOf(key);
    if (at < 0)
        return;
    qsizetype i = object.dictionary.indexOf('(', at);
    int depth = 0;
    for (; i >= 0 && i < object.dictionary.size(); ++i) {
        if (object.dictionary[i] == '(')
            ++depth;
        else if (object.dictionary[i] == ')' && --depth == 0)
            break;
    }
    if (i > at)
        object.dictionary.remove(at, i + 1 - at);
}

} // namespace

QByteArray withLanguage(const QByteArray &pdf, const QString &language, const QString &producer)
{
    const qsizetype trailer = pdf.lastIndexOf("\ntrailer");
    const qsizetype startxref = pdf.lastIndexOf("startxref");
    if (trailer < 0 || startxref < trailer)
        return pdf;
    const auto size = numberAfter(pdf, "/Size (\\d+)", trailer);
    const auto root = numberAfter(pdf, "/Root (\\d+) 0 R", trailer);
    const auto info = numberAfter(pdf, "/Info (\\d+) 0 R", trailer);
    const auto previous = numberAfter(pdf, "startxref\\s+(\\d+)", startxref);
    if (!size || !root || !info || !previous)
        return pdf;
    std::optional<Object> catalog = findObject(pdf, *root);
    std::optional<Object> information = findObject(pdf, *info);
    if (!catalog || !information || catalog->dictionary.contains("/Lang"))
        return pdf;

    insert(*catalog, "\n   /Lang (" + language.toLatin1() + ")\n   /ViewerPreferences << /DisplayDocTitle true >>\n");
    removeText(*information, "/Producer");
    insert(*information, "\n   /Producer " + literal(producer) + '\n');

    QByteArray out = pdf;
    if (!out.endsWith('\n'))
        out += '\n';
    QByteArray table = "xref\n";
    QList<Object> objects = {*information, *catalog};
    for (const Object &object : objects) {
        table += QByteArray::number(object.number) + " 1\n" +
                 QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(object.number) + " 0 obj\n" + object.dictionary + "\nendobj\n";
    }
    const QByteArray place = QByteArray::number(out.size());
    out += table + "trailer\n<< /Size " + QByteArray::number(*size) + "\n   /Root " + QByteArray::number(*root) +
           " 0 R\n   /Info " + QByteArray::number(*info) + " 0 R\n   /Prev " + QByteArray::number(*previous) +
           "\n>>\nstartxref\n" + place + "\n%%EOF\n";
    return out;
}

} // namespace enza::report
