// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QIODevice>
#include <QJsonValue>
#include <QList>

#include <utility>

namespace enza::ctl {

/// One row with its keys in the order they are written.
using Row = QList<std::pair<QString, QJsonValue>>;

/// Writes one JSON value piece by piece, so that millions of rows never lie in memory together. UTF-8,
/// no white space. Writes through in blocks; `flush` at the end says whether all of it arrived.
class JsonWriter
{
public:
    explicit JsonWriter(QIODevice &device) : m_device(device) {}

    void beginArray();
    void endArray();
    void beginObject();
    void endObject();
    void key(const QString &name);
    void value(const QJsonValue &value);
    void row(const Row &row);
    void raw(const QByteArray &text);
    bool flush();

private:
    void separate();
    void drain(qsizetype above);

    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_first = true; ///< nothing stands before the next item of the innermost array or object
    bool m_ok = true;
};

/// A number that was kept in 32 bits, as the decimal a person would have written: 0.1, not
/// 0.10000000149011612.
double shortest(double value);

} // namespace enza::ctl
