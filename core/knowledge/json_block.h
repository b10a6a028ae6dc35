// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/source.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Small snapshots (thousands of entries) as blocks of JSON.
namespace enza::knowledge {

constexpr qsizetype entriesPerBlock = 4000;

template <typename T> Result<void> putEntries(BlockSink &sink, const QString &name, const QList<T> &entries)
{
    quint32 index = 0;
    for (qsizetype from = 0; from < entries.size() || index == 0; from += entriesPerBlock) {
        QJsonArray array;
        for (qsizetype i = from; i < std::min(from + entriesPerBlock, entries.size()); ++i)
            array.append(toJson(entries[i]));
        const QJsonObject block{{QStringLiteral("entries"), array}, {QStringLiteral("more"), from + entriesPerBlock < entries.size()}};
        ENZA_TRY(sink.put(name, index++, QJsonDocument(block).toJson(QJsonDocument::Compact)));
    }
    return {};
}

template <typename T> Result<QList<T>> getEntries(const BlockSource &blocks, const QString &name)
{
    QList<T> entries;
    for (quint32 index = 0;; ++index) {
        ENZA_ASSIGN(const QByteArray bytes, blocks.get(name, index));
        const QJsonObject block = QJsonDocument::fromJson(bytes).object();
        for (const QJsonValue &value : block.value(QLatin1String("entries")).toArray()) {
            ENZA_ASSIGN(T entry, fromJson<T>(value.toObject()));
            entries.append(std::move(entry));
        }
        if (!block.value(QLatin1String("more")).toBool())
            return entries;
    }
}

} // namespace enza::knowledge
