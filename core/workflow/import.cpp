// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/import.h"

#include "base/digest.h"
#include "base/id.h"
#include "base/platform.h"
#include "genome/variant_file.h"
#include "review/ingest.h"
#include "workflow/act.h"
#include "workflow/bulk.h"
#include "workflow/consents.h"
#include "workflow/family.h"
#include "workflow/identity_check.h"
#include "workflow/import_plan.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <thread>

namespace enza::workflow {
namespace {

constexpr qsizetype copyBytes = 4 << 20;

/// What a file looked like when it was opened; a file that changes while it is read is refused.
struct Fingerprint {
    qint64 size = 0;
    QDateTime modified;
    bool operator==(const Fingerprint &) const = default;
};

Fingerprint fingerprint(const QString &path)
{
    const QFileInfo info(path);
    return {info.size(), info.lastModified()};
}

std::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("enza", "the import was stopped; nothing was kept"));
}

struct Copied {
    QByteArray sha256;
    quint64 bytes = 0;
};

/// Reads the file from beginning to end into `take`, hashing it.
template <typename Take> Result<Copied> readThrough(const QString &path, std::stop_token stop, Take take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(platform::fileError(path, QStringLiteral("open")));
    Sha256 digest;
    Copied copied;
    QByteArray buffer(copyBytes, Qt::Uninitialized);
    for (;;) {
        if (stop.stop_requested())
            return cancelled();
        const qint64 got = file.read(buffer.data(), buffer.size());
        if (got < 0)
            return std::unexpected(platform::fileError(path, QStringLiteral("read")));
        if (got == 0)
            break;
        digest.add({reinterpret_cast<const unsigned char *>(buffer.constData()), std::size_t(got)});
        copied.bytes += quint64(got);
        ENZA_TRY(take(buffer.constData(), qsizetype(got)));
    }
    copied.sha256 = digest.finish();
    return copied;
}

/// The call set with these bytes, in this case if there is one.
Result<std::optional<CallSet>> sameBytes(const Session &session, const QByteArray &digest, const QString &caseId)
{
    store::RecordFilter filter;
    filter.indexField = QStringLiteral("sha256");
    filter.indexValue = QLatin1String(digest.toBase64());
    ENZA_ASSIGN(const auto sets, loadAll<CallSet>(session, filter));
    std::optional<CallSet> found;
    for (const auto &set : sets) {
        if (!found || set.value.caseId == caseId)
            found = set.value;
    }
    return found;
}

Result<bool> someSetHasSize(const Session &session, const QString &caseId, quint64 bytes)
{
    ENZA_ASSIGN(const auto sets, loadCase<CallSet>(session, caseId));
    return std::any_of(sets.begin(), sets.end(), [&](const auto &set) { return set.value.bytes == bytes; });
}

/// Nothing new of somebody is taken in whose withdrawal says so.
Result<void> mayTakeIn(const Session &session, const QString &caseId, const ImportPlan &plan)
{
    ENZA_ASSIGN(const auto effects, withdrawalEffects(session, caseId));
    Family family = plan.family;
    for (const CallSetSample &column : plan.callSet.samples) {
        if (effects.value(family.sample(column.name).personId).stopsAnalysis)
            return fail(ErrorCode::NotPermitted,
                        Text(QT_TRANSLATE_NOOP("enza", "consent was taken back by the person whose sample is \"%1\"; nothing new of "
                                                       "them is taken in"),
                             {column.name}),
                        Where{plan.callSet.fileName, 0, QStringLiteral("samples")});
    }
    return {};
}

/// Bytes and columns of one file in the store, not yet named by a record.
struct Stored {
    Copied source;
    QString blob;
    review::IngestSummary summary;
};

/// Copies the bytes and builds the columns at the same time, on threads that stand back behind others.
Result<Stored> storeFile(Session &session, genome::VariantFile &file, const genome::Profile &profile,
                         const QString &path, const QString &name, const QString &callSetId, const JobContext &job)
{
    const auto source = std::make_unique<std::stop_source>(); // on the stack, g++ 12 takes it for uninitialised
    std::stop_source &stop = *source;
    const std::stop_token stopped = stop.get_token();
    const std::stop_callback byCaller(job.stop, [stop]() mutable { stop.request_stop(); });
    const std::stop_callback byLock(session.stopToken(), [stop]() mutable { stop.request_stop(); });
    Result<Stored> copied = std::unexpected(Error{});
    Result<review::IngestSummary> ingested = std::unexpected(Error{});
    std::atomic<bool> copyFailedFirst = false;

    const auto copy = [&]() -> Result<Stored> {
        ENZA_ASSIGN(const auto writer, session.store().newBlob());
        Stored stored;
        ENZA_ASSIGN(stored.source, readThrough(path, stopped, [&](const char *data, qsizetype length) {
                        return writer->write(data, length);
                    }));
        ENZA_ASSIGN(stored.blob, writer->finish());
        return stored;
    };
    const auto build = [&]() -> Result<review::IngestSummary> {
        ENZA_ASSIGN(const auto writer, session.store().newCallFile(callSetId));
        CallFileSink sink(*writer);
        ENZA_ASSIGN(review::IngestSummary summary,
                    review::ingest(file, profile, name, sink, JobContext{stopped, job.report}));
        if (stopped.stop_requested())
            return cancelled();
        ENZA_TRY(writer->finish());
        return summary;
    };
    {
        std::jthread copier([&] {
            platform::lowerThreadPriority();
            copied = copy();
            if (!copied && !stopped.stop_requested()) {
                copyFailedFirst = true;
                stop.request_stop();
            }
        });
        // Threads that ingest starts inherit the priority of the one that calls it.
        std::jthread builder([&] {
            platform::lowerThreadPriority();
            ingested = build();
            if (!ingested)
                stop.request_stop();
        });
    }
    if (job.stop.stop_requested() || session.stopToken().stop_requested())
        return cancelled();
    if (copyFailedFirst)
        return copied;
    if (!ingested)
        return std::unexpected(ingested.error());
    if (copied)
        copied->summary = std::move(*ingested);
    return copied;
}

/// Everything but the record; `bulk` is held in shared mode by the caller.
Result<CallSet> readWhole(Session &session, const ImportRequest &request, genome::VariantFile &file,
                              const ImportPlan &plan, const JobContext &job)
{
    CallSet set = plan.callSet;
    set.id = newId();
    ENZA_ASSIGN(const Stored stored,
                storeFile(session, file, plan.profile, request.path, set.fileName, set.id, job));
    set.sha256 = stored.source.sha256;
    set.bytes = stored.source.bytes;
    set.blob = stored.blob;
    set.records = stored.summary.records;
    set.alleles = stored.summary.rows;
    set.byType = stored.summary.byType;
    set.warnings = plan.warnings + stored.summary.warnings;
    return set;
}

} // namespace

Result<ImportReport> importVariants(Session &session, const ImportRequest &request, const JobContext &job)
{
    QElapsedTimer timer;
    timer.start();
    ENZA_TRY(session.mayDo(QStringLiteral("variants.import")));
    if (session.isDemo() && !request.partOfDemo)
        return fail(ErrorCode::NotPermitted,
                    QT_TRANSLATE_NOOP("enza", "this workspace is for demonstration and takes no other data; create a "
                                              "workspace of your own"));
    ENZA_TRY(visibleCase(session, request.caseId));
    const Fingerprint before = fingerprint(request.path);
    ENZA_ASSIGN(const auto file, genome::VariantFile::open(request.path));
    ENZA_ASSIGN(const ImportPlan plan, planImport(session, request, *file));
    ENZA_TRY(mayTakeIn(session, request.caseId, plan));
    ImportReport report;
    report.profileName = plan.profile.name;

    // Reading once to compare is cheaper than importing twice, and only done where sizes agree.
    ENZA_ASSIGN(const bool maybeKnown, someSetHasSize(session, request.caseId, quint64(before.size)));
    if (maybeKnown) {
        ENZA_ASSIGN(const Copied read, readThrough(request.path, job.stop, [](const char *, qsizetype) { return Result<void>(); }));
        ENZA_ASSIGN(const auto known, sameBytes(session, read.sha256, request.caseId));
        if (known && known->caseId == request.caseId) {
            report.callSet = *known;
            report.alreadyThere = true;
            report.seconds = double(timer.elapsed()) / 1000;
            return report;
        }
    }

    const auto done = [&]() -> Result<Change> {
        const std::shared_lock writing(session.caches().bulk);
        ENZA_ASSIGN(report.callSet, readWhole(session, request, *file, plan, job));
        if (fingerprint(request.path) != before || report.callSet.bytes != quint64(before.size))
            return fail(ErrorCode::BadInput,
                        QT_TRANSLATE_NOOP("enza", "the file was changed while it was read; nothing was kept"),
                        Where{report.callSet.fileName, 0, {}});
        // Somebody may have given roles or an assembly while the file was read.
        ENZA_ASSIGN(const ImportPlan now, planImport(session, request, *file));
        ENZA_TRY(mayTakeIn(session, request.caseId, now));
        report.callSet.samples = now.callSet.samples;
        report.callSet.callKind = now.callSet.callKind;
        return commitImport(session, now, report.callSet);
    }();
    if (!done) {
        // What was finished before the failure is named by no record.
        (void)sweepBulk(session);
        return std::unexpected(done.error());
    }
    announce(session, *done);
    // The variants are in whatever comes of it; it is made again when somebody who may know asks for it.
    (void)refreshIdentityCheck(session, request.caseId, job);
    report.seconds = double(timer.elapsed()) / 1000;
    return report;
}

} // namespace enza::workflow
