// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/consent.h"
#include "workflow/session.h"

namespace enza::workflow {

/// Forms in force on that day, with their items and options.
Result<QList<ConsentForm>> consentForms(const Session &session, const QDate &on = {});

/// Records one form as one person filled it in. Ids, who records and when are filled in, and each answer's effect
/// from the form; `answers` need item and value. BadInput names the form, item or option that does not exist, a date
/// to come, or a proxy without a reason. What it changes takes effect at once.
Result<ConsentEvent> recordConsent(Session &session, ConsentEvent event);
/// Takes consent back; a partial one names its items. Takes effect at once.
Result<Withdrawal> withdrawConsent(Session &session, Withdrawal withdrawal);

struct ConsentHistory {
    QList<ConsentEvent> events; ///< latest first
    QList<Withdrawal> withdrawals;
};
/// Also of a person who withdrew, for those who may record consent.
Result<ConsentHistory> consentHistory(const Session &session, const QString &caseId, const QString &personId);
/// What is in force of this person on that day.
Result<QMap<QString, EffectiveAnswer>> consentInForce(const Session &session, const QString &caseId, const QString &personId,
                                                      const QDate &on);

} // namespace enza::workflow
