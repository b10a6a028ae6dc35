// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf_syntax.h"

#include <QSet>
#include <QStringDecoder>

#include <cstring>

namespace enza::signing::pdf {
namespace {

constexpr int deepest = 64;
constexpr int mostTables = 4096;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c)
{
    return std::strchr("()<>[]{}/%", c) != nullptr && c != '\0';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool standsAt(const QByteArray &bytes, qsizetype at, const char *what)
{
    return at >= 0 && bytes.size() - at >= qsizetype(std::strlen(what)) && std::memcmp(bytes.constData() + at, what, std::strlen(what)) == 0;
}

qsizetype skipLiteral(const QByteArray &bytes, qsizetype at)
{
    int depth = 0;
    for (qsizetype i = at; i < bytes.size(); ++i) {
        if (bytes[i] == '\\')
            ++i;
        else if (bytes[i] == '(')
            ++depth;
        else if (bytes[i] == ')' && --depth == 0)
            return i + 1;
    }
    return -1;
}

qsizetype skipWord(const QByteArray &bytes, qsizetype at)
{
    while (at < bytes.size() && !isSpace(bytes[at]) && !isDelimiter(bytes[at]))
        ++at;
    return at;
}

/// A number, or the three words of a reference.
qsizetype skipPlain(const QByteArray &bytes, qsizetype at)
{
    const qsizetype end = skipWord(bytes, at);
    if (end == at)
        return -1;
    for (qsizetype i = at; i < end; ++i) {
        if (!isDigit(bytes[i]))
            return end;
    }
    const qsizetype generation = skipSpace(bytes, end);
    qsizetype after = generation;
    while (after < bytes.size() && isDigit(bytes[after]))
        ++after;
    if (after == generation)
        return end;
    const qsizetype r = skipSpace(bytes, after);
    const bool refers = r > after && standsAt(bytes, r, "R") && skipWord(bytes, r) == r + 1;
    return refers ? r + 1 : end;
}

qsizetype skipDeep(const QByteArray &bytes, qsizetype at, int depth);

qsizetype skipUntil(const QByteArray &bytes, qsizetype at, const char *close, int depth)
{
    while (true) {
        at = skipSpace(bytes, at);
        if (at >= bytes.size())
            return -1;
        if (standsAt(bytes, at, close))
            return at + qsizetype(std::strlen(close));
        at = skipDeep(bytes, at, depth + 1);
        if (at < 0)
            return -1;
    }
}

qsizetype skipDeep(const QByteArray &bytes, qsizetype at, int depth)
{
    at = skipSpace(bytes, at);
    if (at >= bytes.size() || depth > deepest)
        return -1;
    if (standsAt(bytes, at, "<<"))
        return skipUntil(bytes, at + 2, ">>", depth);
    switch (bytes[at]) {
    case '(': return skipLiteral(bytes, at);
    case '<': {
        const qsizetype end = bytes.indexOf('>', at);
        return end < 0 ? -1 : end + 1;
    }
    case '[': return skipUntil(bytes, at + 1, "]", depth);
    case '/': return skipWord(bytes, at + 1);
    default: return skipPlain(bytes, at);
    }
}

struct Entry {
    qsizetype nameAt = 0, valueAt = 0, end = 0;
};

std::optional<Entry> findEntry(const QByteArray &dictionary, const char *name)
{
    qsizetype at = skipSpace(dictionary, 0);
    if (!standsAt(dictionary, at, "<<"))
        return std::nullopt;
    at += 2;
    while (true) {
        at = skipSpace(dictionary, at);
        if (at >= dictionary.size() || dictionary[at] != '/')
            return std::nullopt;
        Entry one;
        one.nameAt = at;
        at = skipWord(dictionary, at + 1);
        const QByteArrayView found = QByteArrayView(dictionary).sliced(one.nameAt + 1, at - one.nameAt - 1);
        one.valueAt = skipSpace(dictionary, at);
        one.end = skipDeep(dictionary, one.valueAt, 0);
        if (one.end < 0)
            return std::nullopt;
        if (found == QByteArrayView(name))
            return one;
        at = one.end;
    }
}

std::unexpected<Error> notReadable()
{
    return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the PDF's table of objects is not one that Enza can add to"));
}

/// A whole number at `at`, which goes past it.
std::optional<qint64> number(const QByteArray &bytes, qsizetype &at)
{
    at = skipSpace(bytes, at);
    const qsizetype begin = at;
    while (at < bytes.size() && isDigit(bytes[at]) && at - begin < 18)
        ++at;
    if (at == begin)
        return std::nullopt;
    return bytes.sliced(begin, at - begin).toLongLong();
}

} // namespace

qsizetype skipSpace(const QByteArray &bytes, qsizetype at)
{
    while (at < bytes.size()) {
        if (bytes[at] == '%') {
            while (at < bytes.size() && bytes[at] != '\n' && bytes[at] != '\r')
                ++at;
        } else if (!isSpace(bytes[at])) {
            break;
        } else {
            ++at;
        }
    }
    return at;
}

qsizetype skipValue(const QByteArray &bytes, qsizetype at)
{
    return skipDeep(bytes, at, 0);
}

std::optional<QByteArray> entry(const QByteArray &dictionary, const char *name)
{
    const auto found = findEntry(dictionary, name);
    return found ? std::optional(dictionary.sliced(found->valueAt, found->end - found->valueAt)) : std::nullopt;
}

QByteArray withEntry(const QByteArray &dictionary, const char *name, const QByteArray &value)
{
    if (const auto found = findEntry(dictionary, name))
        return dictionary.first(found->valueAt) + value + dictionary.sliced(found->end);
    const qsizetype close = dictionary.lastIndexOf(">>");
    return close < 0 ? dictionary : dictionary.first(close) + "/" + name + ' ' + value + "\n>>";
}

QByteArray bytesOfHex(const QByteArray &value)
{
    if (!value.startsWith('<') || value.startsWith("<<") || !value.endsWith('>'))
        return {};
    QByteArray digits = value.sliced(1, value.size() - 2);
    digits.removeIf(isSpace);
    if (digits.size() % 2)
        digits += '0';
    return QByteArray::fromHex(digits);
}

QString text(const QByteArray &value)
{
    QByteArray bytes;
    if (value.startsWith('<')) {
        bytes = bytesOfHex(value);
    } else if (value.startsWith('(') && value.endsWith(')')) {
        for (qsizetype i = 1; i + 1 < value.size(); ++i) {
            if (value[i] != '\\') {
                bytes += value[i];
                continue;
            }
            ++i;
            const char c = value[i];
            if (c >= '0' && c <= '7') {
                int code = 0, digits = 0;
                for (; digits < 3 && value[i] >= '0' && value[i] <= '7'; ++digits, ++i)
                    code = code * 8 + (value[i] - '0');
                --i;
                bytes += char(code);
            } else if (c == 'n' || c == 'r' || c == 't') {
                bytes += c == 'n' ? '\n' : c == 'r' ? '\r' : '\t';
            } else if (c != '\n' && c != '\r') {
                bytes += c;
            }
        }
    }
    if (bytes.startsWith("\xFE\xFF"))
        return QStringDecoder(QStringDecoder::Utf16BE)(bytes.sliced(2));
    return QString::fromLatin1(bytes);
}

QByteArray textValue(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

std::optional<qint64> reference(const QByteArray &value)
{
    qsizetype at = 0;
    const auto object = number(value, at);
    const auto generation = object ? number(value, at) : std::nullopt;
    at = skipSpace(value, at);
    if (!generation || !standsAt(value, at, "R"))
        return std::nullopt;
    return object;
}

QList<QByteArray> items(const QByteArray &array)
{
    QList<QByteArray> out;
    if (!array.startsWith('['))
        return out;
    for (qsizetype at = skipSpace(array, 1); at < array.size() && array[at] != ']'; at = skipSpace(array, at)) {
        const qsizetype end = skipDeep(array, at, 0);
        if (end <= at)
            return {};
        out.append(array.sliced(at, end - at));
        at = end;
    }
    return out;
}

Result<File> File::read(const QByteArray &bytes)
{
    File file;
    file.m_bytes = bytes;
    qsizetype at = bytes.lastIndexOf("startxref");
    if (!bytes.startsWith("%PDF-") || at < 0)
        return notReadable();
    at += 9;
    auto table = number(bytes, at);
    QSet<qint64> seen;
    for (bool newest = true; table && seen.size() < mostTables; newest = false) {
        if (seen.contains(*table))
            return notReadable();
        seen.insert(*table);
        QByteArray trailer;
        ENZA_TRY(file.readTable(*table, trailer));
        if (newest) {
            file.m_trailer = trailer;
            file.m_tableAt = *table;
        }
        const auto previous = entry(trailer, "Prev");
        qsizetype begin = 0;
        table = previous ? number(*previous, begin) : std::nullopt;
    }
    const auto root = reference(file.trailerEntry("Root"));
    qsizetype begin = 0;
    const QByteArray sizeText = file.trailerEntry("Size");
    const auto size = number(sizeText, begin);
    if (!root || !size || file.object(*root).isEmpty())
        return notReadable();
    file.m_root = *root;
    file.m_size = *size;
    return file;
}

Result<void> File::readTable(qint64 from, QByteArray &trailer)
{
    if (from < 0 || from >= m_bytes.size() || !standsAt(m_bytes, from, "xref"))
        return notReadable();
    qsizetype at = from + 4;
    while (true) {
        at = skipSpace(m_bytes, at);
        if (standsAt(m_bytes, at, "trailer"))
            break;
        const auto first = number(m_bytes, at);
        const auto count = first ? number(m_bytes, at) : std::nullopt;
        if (!count || *count > m_bytes.size() / 10)
            return notReadable();
        for (qint64 i = 0; i < *count; ++i) {
            const auto offset = number(m_bytes, at);
            const auto generation = offset ? number(m_bytes, at) : std::nullopt;
            at = skipSpace(m_bytes, at);
            const bool used = standsAt(m_bytes, at, "n");
            if (!generation || (!used && !standsAt(m_bytes, at, "f")))
                return notReadable();
            ++at;
            if (!m_offsets.contains(*first + i))
                m_offsets.insert(*first + i, used ? *offset : -1);
        }
    }
    const qsizetype begin = skipSpace(m_bytes, at + 7);
    const qsizetype end = standsAt(m_bytes, begin, "<<") ? skipValue(m_bytes, begin) : -1;
    if (end < 0)
        return notReadable();
    trailer = m_bytes.sliced(begin, end - begin);
    return {};
}

QByteArray File::trailerEntry(const char *name) const
{
    return entry(m_trailer, name).value_or(QByteArray());
}

qint64 File::offsetOf(qint64 wanted) const
{
    const qint64 offset = m_offsets.value(wanted, -1);
    qsizetype at = offset;
    if (offset < 0 || offset >= m_bytes.size() || number(m_bytes, at) != wanted || !number(m_bytes, at))
        return -1;
    at = skipSpace(m_bytes, at);
    return standsAt(m_bytes, at, "obj") ? skipSpace(m_bytes, at + 3) : -1;
}

QByteArray File::object(qint64 wanted) const
{
    const qint64 at = offsetOf(wanted);
    const qsizetype end = at < 0 ? -1 : skipValue(m_bytes, at);
    return end < 0 ? QByteArray() : m_bytes.sliced(at, end - at);
}

QByteArray File::stream(qint64 wanted) const
{
    const QByteArray dictionary = object(wanted);
    const auto lengthText = entry(dictionary, "Length");
    qsizetype begin = 0;
    const auto length = lengthText && !entry(dictionary, "Filter") ? number(*lengthText, begin) : std::nullopt;
    if (!length)
        return {};
    qsizetype at = skipSpace(m_bytes, offsetOf(wanted) + dictionary.size());
    if (!standsAt(m_bytes, at, "stream"))
        return {};
    at += 6;
    if (standsAt(m_bytes, at, "\r\n"))
        at += 2;
    else if (standsAt(m_bytes, at, "\n"))
        ++at;
    return *length <= m_bytes.size() - at ? m_bytes.sliced(at, *length) : QByteArray();
}

QByteArray File::resolved(const QByteArray &value) const
{
    const auto number = reference(value);
    return number ? object(*number) : value;
}

} // namespace enza::signing::pdf
