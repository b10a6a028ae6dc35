// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/call_set.h"
#include "domain/case.h"
#include "domain/consent.h"
#include "domain/identity.h"
#include "workflow/session.h"

namespace enza::workflow {

struct CaseSummary {
    Case theCase;
    int findings = 0;
    int callSets = 0;
    quint64 variants = 0;
    QDateTime lastActivity;
};

/// Everything but the variants.
struct CaseView {
    Case theCase;
    quint64 revision = 0; ///< version of the case record
    QList<Person> persons;
    QList<Sample> samples;
    QList<CallSet> callSets; ///< superseded ones too
    bool identityCheckOpen = false; ///< more than that is sealed, see identity_check.h
    int findings = 0;
    QMap<QString, QMap<QString, EffectiveAnswer>> consent; ///< in force today, by person and item
};

/// `label` must be unique. A proband is added with it.
Result<Case> addCase(Session &session, Case theCase, Sex probandSex = Sex::Unknown,
                     std::optional<int> probandBirthYear = {});
/// Conflict when the case changed since `revision`.
Result<void> setCase(Session &session, const Case &theCase, quint64 revision);
Result<QList<CaseSummary>> listCases(const Session &session);
/// By id or by label. NotFound also for what this user may not see.
Result<CaseView> showCase(const Session &session, const QString &idOrLabel);

Result<Person> addPerson(Session &session, Person person);
Result<void> setPerson(Session &session, const Person &person);
/// Whose sample this is and what it is to the case.
Result<void> setSample(Session &session, const Sample &sample);
Result<void> setBiomarker(Session &session, const QString &caseId, const Biomarker &biomarker);

/// Sealed to every user who may read identities. NotFound when none was entered.
Result<void> setIdentity(Session &session, const QString &caseId, const Identity &identity);
Result<Identity> identity(const Session &session, const QString &caseId, const QString &personId);

} // namespace enza::workflow
