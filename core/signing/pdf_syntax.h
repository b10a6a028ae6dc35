// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

/// As much of PDF (ISO 32000-1, 7.2 to 7.5) as signatures need: values, dictionaries, and where objects stand.
/// Private to signing/. Reads what anybody sends, so nothing here trusts its input.
namespace enza::signing::pdf {

qsizetype skipSpace(const QByteArray &bytes, qsizetype at);
/// Where the value that begins at `at` ends; -1 when it does not.
qsizetype skipValue(const QByteArray &bytes, qsizetype at);
/// The value of an entry of a dictionary ("<< … >>"), as written; nothing when it has no such entry.
std::optional<QByteArray> entry(const QByteArray &dictionary, const char *name);
/// The dictionary with the entry in place of one of that name, or added.
QByteArray withEntry(const QByteArray &dictionary, const char *name, const QByteArray &value);
/// A string value, literal or hexadecimal, in UTF-16 with a mark or else in Latin-1.
QString text(const QByteArray &value);
QByteArray textValue(const QString &text);
QByteArray bytesOfHex(const QByteArray &value);
/// N of "N 0 R".
std::optional<qint64> reference(const QByteArray &value);
/// Each value of an array ("[ … ]").
QList<QByteArray> items(const QByteArray &array);

/// A file whose objects are found by classic cross-reference tables, each update before the next.
class File
{
public:
    /// BadInput for what has no such tables.
    static Result<File> read(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_bytes; }
    qint64 root() const { return m_root; }
    qint64 size() const { return m_size; }
    qint64 tableAt() const { return m_tableAt; }
    /// As the trailer has it; empty: not there.
    QByteArray trailerEntry(const char *name) const;
    /// What stands between "obj" and "endobj", or up to the stream; empty when there is none.
    QByteArray object(qint64 number) const;
    /// The bytes of an unfiltered stream.
    QByteArray stream(qint64 number) const;
    /// The value itself, or the object it refers to.
    QByteArray resolved(const QByteArray &value) const;

private:
    Result<void> readTable(qint64 at, QByteArray &trailer);
    qint64 offsetOf(qint64 number) const;

    QByteArray m_bytes;
    QByteArray m_trailer;
    QHash<qint64, qint64> m_offsets;
    qint64 m_root = 0, m_size = 0, m_tableAt = 0;
};

} // namespace enza::signing::pdf
