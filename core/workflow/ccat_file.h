// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "domain/knowledge.h"

/// Private to workflow/: C-CAT result files (調査結果) as CSV, in CP932 or UTF-8. Their official description is not
/// public; columns are those that published programs read (domain reference A3): a group and a field, as in
/// "C-CAT調査結果-変異情報.マーカー". There is a row for every piece of evidence of every alteration.
namespace enza::workflow {

struct CcatEvidence {
    QString level;
    QStringList drugs;
    quint64 line = 0;
};

/// One alteration with everything the file says of it.
struct CcatAlteration {
    QString kind;    ///< "small_scale_variant", "copy_number_alteration", "rearrangement", "other_biomarker" …
    QString origin;  ///< "somatic", "germline" or as written
    QString marker;  ///< gene, "EML4-ALK", "MSI", "TMB"
    QString content; ///< "V600E", "amplification", "high" …
    QString detail;  ///< マーカー詳細
    std::optional<double> vaf;    ///< fraction
    std::optional<double> copies;
    QString contig, ref, alt;
    qint64 pos = 0;
    QList<CcatEvidence> evidence;
    QJsonObject others; ///< columns that are neither known nor about the person
    quint64 line = 0;
};

struct CcatFile {
    QString encoding;
    QString panel;       ///< name of the test
    QString tmb;         ///< as written, "5.0 Muts/Mb"; empty when the file has none
    quint64 tmbLine = 0;
    quint64 rows = 0;
    QList<CcatAlteration> alterations;
    QStringList leftOut; ///< columns about the person, which are not taken into findings
};

/// `hashId` chooses the patient of a file that holds several; BadInput names how many there are when it is empty.
Result<CcatFile> readCcat(const QString &path, const QString &hashId, const JobContext &job);

} // namespace enza::workflow
