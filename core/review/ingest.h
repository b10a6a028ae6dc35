// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "domain/call_set.h"
#include "genome/variant_file.h"
#include "review/block_store.h"

namespace enza::review {

struct IngestSummary {
    quint64 records = 0;
    quint64 rows = 0;
    QList<TypeCount> byType; ///< rows per allele type
    QStringList warnings;    ///< in words, e.g. undefined INFO ids seen, unsorted file
};

/// Reads the whole file into column blocks: one reader, parsing and encoding workers, one ordered
/// writer. Memory is bounded by the chunks in flight (about 200 MB). On any error nothing of what was
/// put may be used.
Result<IngestSummary> ingest(genome::VariantFile &file, const genome::Profile &profile,
                             const QString &fileName, BlockSink &sink, const JobContext &job);

} // namespace enza::review
