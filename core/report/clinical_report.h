// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "domain/call_set.h"
#include "domain/document.h"
#include "domain/finding.h"
#include "domain/identity.h"

#include <QByteArray>
#include <QList>

namespace enza::report {

struct ReportedFinding {
    Finding finding;
    QList<Opinion> opinions; ///< one per author
    std::optional<Consensus> consensus; ///< what the panel agreed on; it then speaks for the finding
};

/// All a clinical report is drawn from; the composer asks nothing else of anybody.
struct ClinicalReportInput {
    QString documentId;
    int revision = 1;
    QString language; ///< "ja" or "en"
    Case theCase;
    QList<Person> persons;
    QList<Sample> samples;
    QList<CallSet> callSets;
    QList<ReportedFinding> findings; ///< in the order of the report; dismissed ones left out
    std::optional<Identity> identity; ///< of the proband, only when it may be shown
    QString institution;
    QString author;
    QDateTime created; ///< UTC; printed as civil time in Japan
    QString softwareVersion;
    QStringList ruleVersions;
    QStringList knowledgeVersions; ///< snapshots used beside the annotation in the files; empty: none
    /// Where the journal stood, "REPLICA:SEQUENCE:HASH": a printed copy later shows whether it was written anew. Empty:
    /// left out.
    QString journalHead;
    bool draft = true;
};

struct RenderedDocument {
    QByteArray pdf;
    int pages = 0;
    QString title;
    QByteArray content; ///< see contentDigest(); empty: it carries no code
};

/// BadInput when the input cannot make a truthful report; Internal with the missing font's name when
/// text could not be rendered exactly.
Result<RenderedDocument> renderClinicalReport(const ClinicalReportInput &input);

} // namespace enza::report
