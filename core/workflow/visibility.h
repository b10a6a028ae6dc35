// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/finding.h"
#include "store/records.h"
#include "workflow/session.h"

/// Private to workflow/: which genes a case hides of whom, and what follows for its records.
namespace enza::workflow {

/// After a commit: forgets the masks that may have changed with it.
void forgetVisibility(Session::Caches &caches, const store::Act &act);
/// The masks of a case today, kept until something they follow from changes.
Result<consent::Visibility> caseVisibility(Session &session, const QString &caseId);
/// Whether two sets of masks hide the same.
bool sameMasks(const std::shared_ptr<const access::CaseMasks> &a, const std::shared_ptr<const access::CaseMasks> &b);

/// Lists of secondary findings that are in force today. Of a kind that none is in force of yet, the
/// earliest: a list may not be missing just because a clock is early. Kept for the day.
Result<QList<SecondaryList>> secondaryLists(const Session &session);
Result<consent::VisibilityRule> visibilityRule(const Session &session);
/// Genes of the panel that states the case's clinical question; empty when none is named. An imported panel, or
/// a gene list of that name. A panel that is named and not there answers no question: empty too.
Result<QSet<QString>> questionGenes(Session &session, const QString &panel);
/// Genes a text like "A::B" or "A&B" names.
QSet<QString> genesIn(const QString &text);

/// Does one person's mask hide it: its genes, its place? What was marked as the answer to the question is never hidden.
bool maskHides(const access::GeneMask &mask, const Finding &finding);
/// The same by the masks of its case.
bool hidesFinding(const access::CaseMasks &masks, const Finding &finding);
/// May this finding be shown: its person, its genes, its place?
bool showsFinding(const access::ViewScope &scope, const Finding &finding);
/// The same for any record of the case that hangs on a finding, by the id it was kept under, also when the
/// finding was removed since. True for records that do not.
Result<bool> showsRecord(const Session &session, const access::ViewScope &scope, const QString &recordId);

/// Does what a person wrote name a hidden gene, or a variant at one? Such text is not shown.
bool tellsOfHidden(const access::ViewScope &scope, const QString &text);
/// What stands in place of words that may not be shown.
QString withheldText();
/// The same, beside the names of changes and the places of the findings that are hidden in this case. Refers to the
/// scope.
struct HiddenWords {
    const access::ViewScope *scope = nullptr;
    QStringList words;
    bool tells(const QString &text) const;
};
Result<HiddenWords> hiddenWords(const Session &session, const access::ViewScope &scope);

/// May this entry of the case's journal be told? Its `said` is put right where it counts rows that may not be seen.
Result<bool> showsEntry(const Session &session, const access::ViewScope &scope, store::JournalEntry &entry);
/// How many of these rows may be seen.
Result<quint64> visibleRows(const Session &session, const QString &caseId, const QList<DismissedRows> &rows);

} // namespace enza::workflow
