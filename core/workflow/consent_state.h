// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/consent_terms.h"
#include "domain/withdrawal_rule.h"
#include "store/records.h"
#include "workflow/act.h"
#include "workflow/session_state.h"

/// Private to workflow/: what consent is judged by, and how it is read.
namespace enza::workflow {

struct ConsentRuleBook {
    ConsentTerms terms; ///< with every version of every form
    WithdrawalRules withdrawal;
};
/// The rules of that day; of a kind of which none is in force yet, the earliest. Those of today are kept until
/// something changes.
Result<std::shared_ptr<const ConsentRuleBook>> consentRuleBook(const Session &session, const QDate &on);

/// Records of one case by person.
template <typename T>
Result<QHash<QString, QList<T>>> byPerson(const Session &session, const QString &caseId, const QString &personId = {})
{
    store::RecordFilter filter;
    filter.kind = QLatin1String(T::kind);
    filter.caseId = caseId;
    ENZA_ASSIGN(const QList<store::Record> records, session.store().list(filter));
    QHash<QString, QList<T>> found;
    for (const store::Record &record : records) {
        if (!personId.isEmpty() && record.personId != personId)
            continue;
        ENZA_ASSIGN(auto one, fromRecord<T>(record));
        one.value.id = record.id;
        one.value.caseId = record.caseId;
        one.value.personId = record.personId;
        found[record.personId].append(std::move(one.value));
    }
    return found;
}

/// The person, also one who withdrew. NotFound for another case's, or when the case is not for this user.
Result<Versioned<Person>> consentingPerson(const Session &session, const QString &caseId, const QString &personId);

/// Who holds something of this person, as the ledger says.
Result<QList<HeldBy>> holdersOf(const Session &session, const QString &caseId, const QString &personId);

/// The id of a task that follows from something, so that two replicas make the same one.
QString taskIdFor(const Task &task);

} // namespace enza::workflow
