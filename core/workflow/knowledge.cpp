// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/knowledge.h"

#include "base/digest.h"
#include "base/id.h"
#include "base/platform.h"
#include "workflow/act.h"
#include "workflow/alert_state.h"
#include "workflow/bulk.h"

#include <QFileInfo>

#include <algorithm>
#include <thread>

namespace enza::workflow {
namespace {

constexpr qsizetype skippedKept = 1000;

class SnapshotSink final : public knowledge::BlockSink
{
public:
    explicit SnapshotSink(store::CallFileWriter &writer) : m_writer(writer) {}
    Result<void> put(const QString &name, quint32 index, const QByteArray &bytes) override
    {
        return m_writer.put(name, index, bytes);
    }

private:
    store::CallFileWriter &m_writer;
};

class SnapshotSource final : public knowledge::BlockSource
{
public:
    explicit SnapshotSource(std::shared_ptr<CallFileSource> file) : m_file(std::move(file)) {}
    Result<QByteArray> get(const QString &name, quint32 index) const override { return m_file->get(name, index); }

private:
    std::shared_ptr<CallFileSource> m_file;
};

/// The blocks live as long as what was read from them.
struct Loaded {
    std::unique_ptr<SnapshotSource> blocks;
    std::shared_ptr<const void> content;
};

/// What the files looked like when reading began; files that change while they are read are refused.
struct Seen {
    QList<std::pair<qint64, QDateTime>> sizes;
    bool operator==(const Seen &) const = default;
};

Seen look(const QStringList &files)
{
    Seen seen;
    for (const QString &file : files) {
        const QFileInfo info(file);
        seen.sizes.append({info.size(), info.lastModified()});
    }
    return seen;
}

std::unexpected<Error> stopped()
{
    return fail(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("enza", "the import was stopped; nothing was kept"));
}

Result<QString> digestOf(const QStringList &files, std::stop_token stop)
{
    Sha256 digest;
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    for (const QString &path : files) {
        if (QFileInfo(path).isDir() || (QFileInfo::exists(path) && !QFileInfo(path).isFile()))
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a file"), {path}),
                        {QFileInfo(path).fileName(), 0, {}});
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(platform::fileError(path, QStringLiteral("open")));
        for (;;) {
            if (stop.stop_requested())
                return stopped();
            const qint64 got = file.read(buffer.data(), buffer.size());
            if (got < 0)
                return std::unexpected(platform::fileError(path, QStringLiteral("read")));
            if (got == 0)
                break;
            digest.add({reinterpret_cast<const unsigned char *>(buffer.constData()), std::size_t(got)});
        }
    }
    return QString::fromLatin1(digest.finish().toHex());
}

Result<const knowledge::SourceInfo *> sourceNamed(const QString &id)
{
    QStringList known;
    for (const knowledge::SourceInfo &source : knowledge::sources()) {
        if (id == QLatin1String(source.id))
            return &source;
        known.append(QLatin1String(source.id));
    }
    return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no source of knowledge; there are: %2"),
                                       {id, known.join(QStringLiteral(", "))}));
}

Result<std::optional<KnowledgeSnapshot>> sameBytes(const Session &session, const QString &source,
                                                   const knowledge::ImportInput &input, const QString &digest)
{
    ENZA_ASSIGN(const auto snapshots, listKnowledge(session));
    for (const KnowledgeSnapshot &known : snapshots) {
        if (known.source == source && known.sha256 == digest && (input.version.isEmpty() || input.version == known.version) &&
            (input.name.isEmpty() || input.name == known.name) &&
            (input.assembly.isEmpty() || known.assembly.isEmpty() || input.assembly == known.assembly))
            return known;
    }
    return std::optional<KnowledgeSnapshot>();
}

/// Everything but the record; the call file is synced when this returns.
Result<KnowledgeSnapshot> readInto(Session &session, const knowledge::SourceInfo &source,
                                   const knowledge::ImportInput &input, const QString &id, const JobContext &job)
{
    ENZA_ASSIGN(const auto writer, session.store().newCallFile(id));
    SnapshotSink sink(*writer);
    Result<KnowledgeSnapshot> read = std::unexpected(Error{});
    {
        // Reading stands back behind what people do meanwhile.
        const std::jthread reader([&] {
            platform::lowerThreadPriority();
            read = source.read(input, sink, job);
        });
    }
    ENZA_ASSIGN(KnowledgeSnapshot snapshot, std::move(read));
    if (job.stop.stop_requested())
        return stopped();
    if (snapshot.version.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The file does not say which version it is; give one with the import")),
                    {QFileInfo(input.files.value(0)).fileName(), 0, QStringLiteral("version")});
    ENZA_TRY(writer->finish());
    return snapshot;
}

/// Content that was looked at before its record was there, and never came to be.
void forget(Session &session, const QString &id)
{
    const std::scoped_lock lock(session.caches().mutex);
    std::erase_if(session.caches().knowledge, [&](const auto &entry) { return !id.isEmpty() && entry.first.startsWith(id); });
}

} // namespace

Result<KnowledgeSnapshot> importKnowledge(Session &session, const QString &sourceId, const knowledge::ImportInput &input,
                                          const JobContext &job)
{
    ENZA_TRY(session.mayDo(QStringLiteral("knowledge.import")));
    ENZA_ASSIGN(const knowledge::SourceInfo *source, sourceNamed(sourceId));
    if (input.files.isEmpty())
        return fail(ErrorCode::Usage, QT_TRANSLATE_NOOP("enza", "name the file to import"));
    std::stop_source stop;
    const std::stop_callback byCaller(job.stop, [stop]() mutable { stop.request_stop(); });
    const std::stop_callback byLock(session.stopToken(), [stop]() mutable { stop.request_stop(); });
    const JobContext inner{stop.get_token(), job.report};

    const Seen before = look(input.files);
    ENZA_ASSIGN(const QString digest, digestOf(input.files, inner.stop));
    ENZA_ASSIGN(const auto known, sameBytes(session, sourceId, input, digest));
    if (known)
        return *known;

    KnowledgeSnapshot snapshot;
    const auto done = [&]() -> Result<Change> {
        const std::shared_lock writing(session.caches().bulk);
        const QString id = newId();
        ENZA_ASSIGN(snapshot, readInto(session, *source, input, id, inner));
        if (look(input.files) != before)
            return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the file was changed while it was read; nothing was kept"),
                        Where{QFileInfo(input.files.first()).fileName(), 0, {}});
        snapshot.id = id;
        snapshot.source = sourceId;
        snapshot.sha256 = digest;
        snapshot.files.clear();
        for (const QString &file : input.files)
            snapshot.files.append(QFileInfo(file).fileName());
        snapshot.skippedCount = std::max(snapshot.skippedCount, quint64(snapshot.skipped.size()));
        if (snapshot.skipped.size() > skippedKept)
            snapshot.skipped.resize(skippedKept);
        snapshot.imported = session.clock().now();
        snapshot.importedBy = session.user().id;
        ENZA_ASSIGN(QList<store::Write> writes, alertsBy(session, snapshot, inner));
        writes.prepend(writeOf(snapshot, id, {}, 0));
        return commitDeed(session, Deed{QStringLiteral("knowledge.import"), {}, {},
                                        {snapshot.pin(), QString::number(snapshot.records)},
                                        std::move(writes), store::Scope::Hospital, {}});
    }();
    if (!done) {
        forget(session, snapshot.id);
        // What was finished before the failure is named by no record.
        (void)sweepBulk(session);
        return std::unexpected(done.error());
    }
    announce(session, *done);
    return snapshot;
}

Result<QList<KnowledgeSnapshot>> listKnowledge(const Session &session)
{
    ENZA_ASSIGN(const auto records, loadAll<KnowledgeSnapshot>(session, {}));
    QList<KnowledgeSnapshot> snapshots;
    for (const auto &record : records)
        snapshots.append(record.value);
    std::stable_sort(snapshots.begin(), snapshots.end(), [](const auto &a, const auto &b) { return a.imported > b.imported; });
    return snapshots;
}

Result<KnowledgeSnapshot> showKnowledge(const Session &session, const QString &idOrPin)
{
    ENZA_ASSIGN(const auto snapshots, listKnowledge(session));
    for (const KnowledgeSnapshot &snapshot : snapshots) {
        if (snapshot.id == idOrPin || snapshot.pin() == idOrPin)
            return snapshot;
    }
    return std::unexpected(notFound(idOrPin));
}

Result<KnowledgeSnapshot> knowledgeInForce(const Session &session, const QString &source, const QString &name,
                                           const QString &assembly)
{
    ENZA_ASSIGN(const auto snapshots, listKnowledge(session));
    std::optional<KnowledgeSnapshot> best, other;
    for (const KnowledgeSnapshot &snapshot : snapshots) {
        if (snapshot.source != source || (!name.isEmpty() && snapshot.name != name))
            continue;
        const bool fits = assembly.isEmpty() || snapshot.assembly.isEmpty() || snapshot.assembly == assembly;
        std::optional<KnowledgeSnapshot> &kept = fits ? best : other;
        if (!kept || isNewer(snapshot, *kept))
            kept = snapshot;
    }
    if (best)
        return *best;
    if (other)
        return fail(ErrorCode::Conflict, Text(QT_TRANSLATE_NOOP("enza", "%1 is of the assembly %2, and this case of %3: coordinates "
                                                                        "cannot be compared. Import the file for %3"),
                                              {other->pin(), other->assembly, assembly}));
    return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "no %1 has been imported"),
                                          {name.isEmpty() ? source : source + u'/' + name}));
}

Result<KnowledgeDiff> compareKnowledge(Session &session, const QString &before, const QString &after, qsizetype limit,
                                       const JobContext &job)
{
    KnowledgeDiff diff;
    ENZA_ASSIGN(diff.before, showKnowledge(session, before));
    ENZA_ASSIGN(diff.after, showKnowledge(session, after));
    if (diff.before.source != diff.after.source)
        return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "%1 and %2 are of different sources"), {diff.before.pin(), diff.after.pin()}));
    ENZA_ASSIGN(const knowledge::SourceInfo *source, sourceNamed(diff.after.source));
    if (!source->compare)
        return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "snapshots of the source %1 cannot be compared"), {diff.after.source}));
    ENZA_ASSIGN(auto oldFile, openCallFile(session, diff.before.id));
    ENZA_ASSIGN(auto newFile, openCallFile(session, diff.after.id));
    const SnapshotSource oldBlocks(std::move(oldFile)), newBlocks(std::move(newFile));
    std::stop_source stop;
    const std::stop_callback byCaller(job.stop, [stop]() mutable { stop.request_stop(); });
    const std::stop_callback byLock(session.stopToken(), [stop]() mutable { stop.request_stop(); });
    const auto keep = [&](const knowledge::KnowledgeChange &change) {
        ++diff.total;
        if (limit < 0 || diff.changes.size() < limit)
            diff.changes.append(change);
    };
    ENZA_ASSIGN(diff.counts, source->compare(oldBlocks, newBlocks, keep, JobContext{stop.get_token(), job.report}));
    return diff;
}

Result<ClinvarSaid> clinvarSays(Session &session, const VariantKey &key)
{
    ClinvarSaid said;
    ENZA_ASSIGN(said.snapshot, knowledgeInForce(session, QStringLiteral("clinvar"), {}, key.assembly));
    ENZA_ASSIGN(const auto clinvar, loadKnowledge<knowledge::Clinvar>(session, said.snapshot));
    ENZA_ASSIGN(said.records, clinvar->find(key));
    return said;
}

Result<std::shared_ptr<const void>> detail::loadKnowledge(Session &session, const KnowledgeSnapshot &snapshot,
                                                          std::type_index type, LoadFunction load)
{
    Session::Caches &caches = session.caches();
    std::shared_ptr<KnowledgeSlot> slot;
    {
        const std::scoped_lock lock(caches.mutex);
        std::shared_ptr<KnowledgeSlot> &kept = caches.knowledge[snapshot.id + u'\n' + QLatin1String(type.name())];
        if (!kept)
            kept = std::make_shared<KnowledgeSlot>();
        slot = kept;
    }
    const std::scoped_lock opening(slot->opening);
    if (!slot->content) {
        ENZA_ASSIGN(auto file, openCallFile(session, snapshot.id));
        const auto loaded = std::make_shared<Loaded>();
        loaded->blocks = std::make_unique<SnapshotSource>(std::move(file));
        ENZA_ASSIGN(loaded->content, load(*loaded->blocks));
        slot->content = std::shared_ptr<const void>(loaded, loaded->content.get());
    }
    return slot->content;
}

} // namespace enza::workflow
