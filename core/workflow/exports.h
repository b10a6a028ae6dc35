// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/permit.h"
#include "base/job.h"
#include "workflow/countersign.h"

/// Data of a case as a file for somebody else: composed as this user may see it, counted, judged, written down, and
/// only then written out. Hidden people's columns and masked genes are not in it.
namespace enza::workflow {

enum class ExportFormat { Vcf, Tsv, Phenopacket };
} // namespace enza::workflow

template <> struct enza::EnumNames<enza::workflow::ExportFormat> {
    static constexpr std::pair<enza::workflow::ExportFormat, const char *> values[] = {
        {enza::workflow::ExportFormat::Vcf, "vcf"},
        {enza::workflow::ExportFormat::Tsv, "tsv"},
        {enza::workflow::ExportFormat::Phenopacket, "phenopacket"}};
};

namespace enza::workflow {

struct ExportWish {
    QString caseId;
    ExportFormat format = ExportFormat::Vcf;
    QStringList persons; ///< empty: everybody whose data may be seen; a phenopacket: the proband
    QString callSet;     ///< id or file name; empty: the only one in force
    access::Request outflow; ///< purpose, recipient, details, legal basis; the rest is filled in
    std::optional<access::Relation> relation; ///< none: the purpose's own
    QDateTime at = {};       ///< when it was composed; filled in
};

/// An export as it would be: whose data, how much, with which digest. Nothing was written, nothing was asked.
struct PreparedExport {
    ExportWish wish;
    access::Request request; ///< complete
    QHash<QString, access::IdentifyingContent> byPerson;
    quint64 bytes = 0;
};
/// BadInput or NotFound when it cannot be composed. Slow: off the GUI thread.
Result<PreparedExport> prepareExport(Session &session, const ExportWish &wish, const JobContext &job);

/// The same content for somebody else or for another purpose.
Result<PreparedExport> redirect(const Session &session, PreparedExport prepared, const access::Request &outflow,
                                const std::optional<access::Relation> &relation);

/// A purpose for which files of a case may leave, as the policy of today knows it.
struct PurposeChoice {
    QString purpose;
    QString name; ///< in the reader's language
    QList<access::Relation> relations; ///< the first is meant where none is said
    bool abroad = false;
};
Result<QList<PurposeChoice>> exportPurposes(const Session &session);
/// What the record of such a provision has to hold: "address", "representative", "legal_basis", ….
QStringList fieldsAskedFor(const Session &session, access::Relation relation, const QString &purpose, const QString &country);

/// Through the gate: NotPermitted with a Refusal, and nothing was written.
Result<void> writeExport(Session &session, const PreparedExport &prepared, const QString &path, const JobContext &job);

/// How much of the genome of each sample these files tell, and of the one who tells most, taken together.
struct CountedFiles {
    QMap<QString, access::IdentifyingContent> bySample; ///< empty name: nobody in particular
    access::IdentifyingContent most;
};
/// By the thresholds in force today in the workspace, or the built-in ones without a session.
Result<CountedFiles> countIdentifying(const Session *session, const QStringList &files, const JobContext &job);

} // namespace enza::workflow
