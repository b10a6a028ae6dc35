// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/variant_file.h"
#include "review/block_store.h"

#include <QFile>
#include <QHash>

#include <memory>
#include <mutex>
#include <optional>

/// Blocks and source bytes in memory, for tests and benchmarks of the variant table.
namespace enza::test {

class MemoryBlocks : public review::BlockSink, public review::BlockSource
{
public:
    Result<void> put(const QString &column, quint32 block, const QByteArray &bytes) override
    {
        if (failAfter && puts++ >= *failAfter)
            return fail(ErrorCode::DiskFull, Text("full"));
        total += quint64(bytes.size());
        blocks.insert({column, block}, bytes);
        return {};
    }
    Result<QByteArray> get(const QString &column, quint32 block) const override
    {
        const std::scoped_lock lock(mutex);
        ++reads;
        const auto found = blocks.constFind({column, block});
        if (found == blocks.constEnd())
            return fail(ErrorCode::NotFound, Text("no such block"));
        return *found;
    }

    QHash<std::pair<QString, quint32>, QByteArray> blocks;
    quint64 total = 0;
    std::optional<int> failAfter;
    int puts = 0;
    mutable int reads = 0;
    mutable std::mutex mutex;
};

class BytesSource : public genome::ByteSource
{
public:
    explicit BytesSource(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    static std::shared_ptr<BytesSource> ofFile(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? std::make_shared<BytesSource>(file.readAll()) : nullptr;
    }
    quint64 size() const override { return quint64(m_bytes.size()); }
    Result<QByteArray> read(quint64 offset, quint64 length) const override
    {
        return m_bytes.mid(qsizetype(offset), qsizetype(length));
    }

private:
    QByteArray m_bytes;
};

} // namespace enza::test
