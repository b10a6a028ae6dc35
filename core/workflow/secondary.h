// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "interpretation/pgpv.h"
#include "interpretation/secondary.h"
#include "workflow/countersign.h"
#include "workflow/session.h"

namespace enza::workflow {

/// What may be told of one person's secondary findings. While the person has not agreed, `preference` says so and
/// everything else is empty, whatever the files hold.
struct SecondaryReport {
    Person person;
    consent::Preference preference = consent::Preference::NotRecorded;
    QDate since;    ///< of the answer
    QString form;   ///< pin of the form, "withdrawal", or empty
    consent::Age age = consent::Age::Unknown;
    QStringList lists; ///< pins of the lists that were gone through
    QHash<QString, QString> conditionsJa; ///< Japanese names of conditions, where the lists give them
    QList<interpretation::SecondaryFinding> findings; ///< reportable ones first, then those a person has to decide
    QList<interpretation::PgpvMark> presumed;         ///< tumour-only variants presumed to be of the germline
    QString presumedBy;                               ///< pin of the rules
    bool tumourOnly = false;
};
/// Slow at first use: off the GUI thread. An empty person is the proband. NotPermitted for roles that may not read
/// secondary findings.
Result<SecondaryReport> secondaryFindings(Session &session, const QString &caseId, const QString &personId = {});

/// Of a tumour-only case, variants that are or may be presumed to be of the germline, by variant key: what may stand
/// beside a finding. Empty where this user may not read secondary findings, or the person has not agreed, or the gene
/// is hidden; nobody can tell these apart.
Result<QHash<QString, interpretation::PgpvMark>> presumedMarks(Session &session, const QString &caseId);

/// By the PGPV rules in force today; see interpretation::expectedVaf.
Result<interpretation::ExpectedVaf> expectedVaf(const Session &session, interpretation::VafState state, double tumourContent);

/// A table of genes as a rule set of kind "gene-list". Columns by their English or Japanese names: gene (required),
/// condition, category, mechanism, inheritance, criterion, onset, grade, flags, note. Refused whole with line and
/// field. `use` is "secondary" or "reference".
Result<RuleSet> readGeneListFile(const QString &file, const QString &name, const QString &version, const QString &use,
                                 const QDate &from);
/// Every gene list, those in force first.
struct GeneListInfo {
    SecondaryList list;
    RuleSet set;
    bool inForce = false;
};
Result<QList<GeneListInfo>> geneLists(const Session &session);

} // namespace enza::workflow
