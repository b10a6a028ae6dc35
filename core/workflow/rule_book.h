// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rule_set.h"
#include "workflow/countersign.h"

/// All rule sets of a workspace: those compiled in and those its people installed with two signatures.
/// What judges a case is asked for here. An open case is judged by the sets of today; something judged
/// earlier keeps the sets it pinned.
namespace enza::workflow {

struct BookedRuleSet {
    RuleSet set;
    bool builtin = true;
    bool valid = true; ///< false: installed, but a signature does not hold; such a set is never used
    QString record;    ///< id; empty for a built-in one
    QString installedBy, approvedBy; ///< names
    QDateTime installed;
};

/// Every set, installed ones first, each with its latest version first.
Result<QList<BookedRuleSet>> ruleBook(const Session &session);
/// The sets that may be used, installed ones first (they win over a built-in one of the same first day).
/// For core/ functions that take a list, e.g. ruleSetOn().
Result<QList<RuleSet>> ruleSets(const Session &session);
/// The set of this kind in force on that day; today when it is not given. NotFound names kind and date.
Result<RuleSet> ruleSetFor(const Session &session, const QString &kind, const QDate &on = {});
/// For kinds of which several sets stand side by side (gene lists): of each id the one in force that day.
Result<QList<RuleSet>> ruleSetsFor(const Session &session, const QString &kind, const QDate &on = {});
/// By pin ("acmg-germline@2015+points-2020"), also when it expired; or by id alone, the version in force that
/// day. NotFound.
Result<RuleSet> ruleSetNamed(const Session &session, const QString &pinOrId, const QDate &on = {});

/// BadInput with file, field and reason: not JSON, incomplete, of a kind Enza has no reader for, or not of
/// that kind's structure.
Result<RuleSet> readRuleSetFile(const QString &file);
/// The same for a value: each kind's own reader says whether the set can be used (see rule_readers.cpp; a
/// new kind adds its line there).
Result<void> checkRuleSet(const RuleSet &set, const QString &file = {});

/// Installs with two signatures, the session's user's and the approver's (see countersign). The same content
/// again is no new act. Conflict when the id and version exist with other content, built-in ones included;
/// for permissions BadInput when nobody could administer or install after it.
Result<BookedRuleSet> installRuleSet(Session &session, const RuleSet &set, const Approver &approver,
                                     const QString &file = {});

} // namespace enza::workflow
