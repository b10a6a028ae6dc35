// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "base/platform_memory.h"
#include "genome/bgzf_text.h"
#include "genome/sample_cut.h"
#include "genome/variant_file.h"
#include "review/ingest.h"
#include "review/stored_columns.h"
#include "workflow/bulk.h"
#include "workflow/erasure_parts.h"

#include <QMultiHash>

namespace enza::workflow {
namespace {

/// Calls `visit` with every row's number and what names it.
Result<void> eachRow(const QByteArray &bytes, const genome::Profile &profile, const QString &name,
                     const std::function<void(quint32, const QByteArray &)> &visit)
{
    ENZA_ASSIGN(const auto memory, platform::MemoryFile::create(bytes));
    ENZA_ASSIGN(const auto file, genome::VariantFile::open(memory->path()));
    genome::ChunkParser parser(file->header(), profile, name);
    quint32 row = 0;
    for (;;) {
        ENZA_ASSIGN(const auto chunk, file->next());
        if (!chunk)
            return {};
        const auto each = [&](const genome::AlleleRow &one) {
            QByteArray key(one.contig.data(), qsizetype(one.contig.size()));
            key += ':' + QByteArray::number(qint64(one.pos)) + ':' + QByteArray::number(int(one.type)) + ':';
            key.append(one.ref.data(), qsizetype(one.ref.size())).append('>').append(one.alt.data(), qsizetype(one.alt.size()));
            key += ':' + QByteArray::number(qint64(one.end));
            visit(row++, key);
        };
        ENZA_TRY(parser.parse(*chunk, each));
    }
}

Result<QByteArray> allOf(const BlobSource &source)
{
    return source.read(0, source.size());
}

Result<QHash<quint32, quint32>> rowsGoneTo(const QByteArray &before, const QByteArray &after, const genome::Profile &profile,
                                           const QString &name, const QSet<quint32> &wanted)
{
    QMultiHash<QByteArray, quint32> names;
    ENZA_TRY(eachRow(before, profile, name, [&](quint32 row, const QByteArray &key) {
        if (wanted.contains(row))
            names.insert(key, row);
    }));
    QHash<quint32, quint32> out;
    ENZA_TRY(eachRow(after, profile, name, [&](quint32 row, const QByteArray &key) {
        for (auto old = names.constFind(key); old != names.constEnd() && old.key() == key; ++old)
            out.insert(*old, row);
    }));
    return out;
}

} // namespace

Result<RewrittenCalls> rewriteCalls(const Session &session, const SharedCalls &shared, const QString &personId,
                                    const QSet<quint32> &rowsWanted, const JobContext &job)
{
    const CallSet &before = shared.set.value;
    RewrittenCalls out;
    out.set = before;
    out.set.id = derivedId({QLatin1String(CallSet::kind), before.id, QStringLiteral("without"), personId});
    out.set.samples.removeIf([&](const CallSetSample &column) { return !shared.keep.contains(column.name); });

    ENZA_ASSIGN(const auto blocks, openCallFile(session, before.id));
    ENZA_ASSIGN(const QByteArray profileBytes, blocks->get(review::stored::profile, 0));
    ENZA_ASSIGN(const genome::Profile profile, genome::readProfile(profileBytes, before.fileName));
    ENZA_ASSIGN(const auto source, openBlob(session, before.blob));
    // The rest of the file, in memory: nothing of it lies on a disk in the clear.
    genome::BgzfText text;
    genome::CutRequest request;
    request.samples = shared.keep;
    ENZA_ASSIGN(const genome::CutReport report,
                genome::cutSamples(source, request, [&](const QByteArray &part) { return text.add(part); }, job));
    ENZA_ASSIGN(const QByteArray bytes, text.finish());
    ENZA_ASSIGN(const auto memory, platform::MemoryFile::create(bytes));
    ENZA_ASSIGN(const auto file, genome::VariantFile::open(memory->path()));
    out.set.format = file->format();
    out.set.sha256 = sha256(bytes);
    out.set.bytes = quint64(bytes.size());

    // A file that was left by an erasure which was cut short is written anew.
    ENZA_TRY(session.store().discardCallFile(out.set.id));
    ENZA_ASSIGN(const auto writer, session.store().newCallFile(out.set.id));
    CallFileSink sink(*writer);
    ENZA_ASSIGN(const review::IngestSummary summary, review::ingest(*file, profile, before.fileName, sink, job));
    ENZA_TRY(writer->finish());
    ENZA_ASSIGN(const auto blob, session.store().newBlob());
    ENZA_TRY(blob->write(bytes.constData(), bytes.size()));
    ENZA_ASSIGN(out.set.blob, blob->finish());
    out.set.records = summary.records;
    out.set.alleles = summary.rows;
    out.set.byType = summary.byType;
    out.set.warnings.append(
        Text(QT_TRANSLATE_NOOP("enza", "Rewritten without the columns of a person whose data were destroyed: the original "
                                       "file, variants that only that person carries and what was counted over all "
                                       "samples are gone"))
            .translated());
    if (report.unreadable > 0)
        out.set.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "%1 records could not be taken apart and are gone, too"),
                                     {QString::number(report.unreadable)})
                                    .translated());
    if (!rowsWanted.isEmpty()) {
        ENZA_ASSIGN(const QByteArray original, allOf(*source));
        ENZA_ASSIGN(out.rows, rowsGoneTo(original, bytes, profile, before.fileName, rowsWanted));
    }
    return out;
}

} // namespace enza::workflow
