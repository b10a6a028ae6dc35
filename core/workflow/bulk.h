// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/variant_file.h"
#include "review/block_store.h"
#include "workflow/session_state.h"

/// Private to workflow/: the store's call files and blobs behind the interfaces of review/ and genome/.
namespace enza::workflow {

/// A call file for reading; Locked after close().
class CallFileSource final : public review::BlockSource, public BulkReader
{
public:
    explicit CallFileSource(std::unique_ptr<store::CallFileReader> reader) : m_reader(std::move(reader)) {}
    Result<QByteArray> get(const QString &column, quint32 block) const override;
    void close() override;

private:
    mutable std::shared_mutex m_mutex;
    std::unique_ptr<store::CallFileReader> m_reader;
};

/// A blob for reading; Locked after close().
class BlobSource final : public genome::ByteSource, public BulkReader
{
public:
    explicit BlobSource(std::unique_ptr<store::BlobReader> reader) : m_size(reader->size()), m_reader(std::move(reader)) {}
    quint64 size() const override { return m_size; }
    Result<QByteArray> read(quint64 offset, quint64 length) const override;
    void close() override;

private:
    const quint64 m_size;
    mutable std::shared_mutex m_mutex;
    std::unique_ptr<store::BlobReader> m_reader;
};

/// A call file for writing.
class CallFileSink final : public review::BlockSink
{
public:
    explicit CallFileSink(store::CallFileWriter &writer) : m_writer(writer) {}
    Result<void> put(const QString &column, quint32 block, const QByteArray &bytes) override
    {
        return m_writer.put(column, block, bytes);
    }

private:
    store::CallFileWriter &m_writer;
};

Result<std::shared_ptr<CallFileSource>> openCallFile(const Session &session, const QString &callSetId);
Result<std::shared_ptr<BlobSource>> openBlob(const Session &session, const QString &blobId);

/// Removes call files and blobs that no record names, unless somebody is writing some right now.
Result<void> sweepBulk(const Session &session);

} // namespace enza::workflow
