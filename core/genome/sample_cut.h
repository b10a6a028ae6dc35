// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/variant_file.h"

/// One person's part of a stored file of several people, as VCF text.
namespace enza::genome {

/// Where a record lies and which names its annotation holds, for whoever decides whether it may be shown.
struct RecordPlace {
    QString contig;
    qint64 start = 0, end = 0;                ///< 1-based, inclusive
    QList<std::pair<QString, qint64>> mates;  ///< of breakends
    QStringList names;                        ///< words of the annotation
};

struct CutRequest {
    QStringList samples; ///< the person's columns, by their names in the file
    /// Empty: every record may leave.
    std::function<bool(const RecordPlace &)> hides;
    /// A record that `hides` stays all the same unless one of these columns carries it, in at least this fraction
    /// of its reads (see access::CaseMasks::tumourCallsStay). Without `callsStay` it goes.
    bool callsStay = false;
    QStringList normals;
    double normalVaf = 0.1;
};

struct CutReport {
    quint64 records = 0;    ///< written
    quint64 unreadable = 0; ///< left out, because htslib cannot take them apart
    bool shared = false;    ///< the file holds other people's columns too
};

using TextSink = std::function<Result<void>(const QByteArray &)>;

/// Where the file is this person's alone, its lines as they are. Of a shared file: no header line but definitions; no
/// record and no alternate allele that none of the person's samples carries (it would tell what another one
/// carries); in INFO only what is said of the place and the allele, not what was counted over the samples.
/// BadInput when the file holds none of the samples; Damaged when it cannot be read to its end.
Result<CutReport> cutSamples(std::shared_ptr<const ByteSource> source, const CutRequest &request, const TextSink &sink,
                             const JobContext &job);

} // namespace enza::genome
