// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/bulk.h"

#include "domain/call_set.h"
#include "domain/consent.h"
#include "domain/document.h"
#include "domain/knowledge.h"
#include "workflow/act.h"

namespace enza::workflow {
namespace {
std::unexpected<Error> locked()
{
    return fail(ErrorCode::Locked, QT_TRANSLATE_NOOP("enza", "the workspace is locked"));
}
} // namespace

Result<QByteArray> CallFileSource::get(const QString &column, quint32 block) const
{
    const std::shared_lock lock(m_mutex);
    if (!m_reader)
        return locked();
    return m_reader->get(column, block);
}

void CallFileSource::close()
{
    const std::unique_lock lock(m_mutex);
    m_reader.reset();
}

Result<QByteArray> BlobSource::read(quint64 offset, quint64 length) const
{
    const std::shared_lock lock(m_mutex);
    if (!m_reader)
        return locked();
    return m_reader->read(offset, length);
}

void BlobSource::close()
{
    const std::unique_lock lock(m_mutex);
    m_reader.reset();
}

Result<std::shared_ptr<CallFileSource>> openCallFile(const Session &session, const QString &callSetId)
{
    ENZA_ASSIGN(auto reader, session.store().openCallFile(callSetId));
    auto source = std::make_shared<CallFileSource>(std::move(reader));
    session.caches().keep(source);
    return source;
}

Result<std::shared_ptr<BlobSource>> openBlob(const Session &session, const QString &blobId)
{
    ENZA_ASSIGN(auto reader, session.store().openBlob(blobId));
    auto source = std::make_shared<BlobSource>(std::move(reader));
    session.caches().keep(source);
    return source;
}

Result<void> sweepBulk(const Session &session)
{
    const std::unique_lock alone(session.caches().bulk, std::try_to_lock);
    if (!alone)
        return {}; // the next unlock sweeps
    QStringList blobs;
    QStringList callFiles;
    ENZA_ASSIGN(const auto callSets, loadAll<CallSet>(session, {}));
    for (const auto &set : callSets) {
        blobs.append(set.value.blob);
        callFiles.append(set.value.id);
    }
    ENZA_ASSIGN(const auto snapshots, loadAll<KnowledgeSnapshot>(session, {}));
    for (const auto &snapshot : snapshots)
        callFiles.append(snapshot.value.id);
    ENZA_ASSIGN(const auto documents, loadAll<Document>(session, {}));
    for (const auto &document : documents)
        blobs.append(document.value.blob);
    ENZA_ASSIGN(const auto consents, loadAll<ConsentEvent>(session, {}));
    for (const auto &consent : consents)
        blobs.append(consent.value.document);
    ENZA_ASSIGN(const auto withdrawals, loadAll<Withdrawal>(session, {}));
    for (const auto &withdrawal : withdrawals)
        blobs.append(withdrawal.value.document);
    return session.store().sweepOrphans(blobs, callFiles);
}

} // namespace enza::workflow
