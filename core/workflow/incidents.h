// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/incident.h"
#include "workflow/session.h"

namespace enza::workflow {

/// Where to look for who is concerned. Each part adds people; nothing said looks nowhere.
struct IncidentReach {
    bool everybody = false;     ///< the device or the whole workspace
    QStringList ledgerRows;     ///< ids: what was let out by them
    QString recipient;          ///< everything that was let out to this recipient
    QString user;               ///< name: everybody whose case this user opened, wrote in or let out …
    QDate from, to;             ///< … between these days, both included; invalid: no limit
    QStringList cases, persons; ///< named by hand, ids
};
/// Each person once, with the strongest reason. Of cases that this user may not see too: the count must be true.
Result<QList<ConcernedPerson>> findConcerned(const Session &session, const IncidentReach &reach);

struct IncidentField {
    QString field, name, text; ///< in the reader's language
};

struct IncidentView {
    Incident incident;
    IncidentJudgement judgement;
    quint64 version = 0;
    QList<IncidentField> report; ///< what the report asks for, filled in as far as the facts go
    QString counting;            ///< how days are counted, in the reader's language
    QStringList contacts;
    int openTasks = 0;
};

/// Records it, with a task for each duty. Id, who and when are filled in. BadInput without a title or facts, for a day
/// to come, or for an unknown user or ledger row in `reach`.
Result<IncidentView> addIncident(Session &session, Incident incident, const IncidentReach &reach);
/// New facts; deadlines are judged anew by the rules it was recorded under, and tasks follow. Conflict when it changed
/// since `version`.
Result<IncidentView> setIncident(Session &session, const Incident &incident, quint64 version);
Result<QList<IncidentView>> listIncidents(const Session &session);
Result<IncidentView> showIncident(const Session &session, const QString &id);
/// BadInput without an outcome; Conflict while a duty's task is open.
Result<IncidentView> closeIncident(Session &session, const QString &id, const QString &outcome);

/// The draft of the report as text, for a place outside: facts and numbers, no name and no pseudonym of a person. The
/// gate is asked (purpose "incident_report").
Result<void> exportIncidentReport(Session &session, const QString &id, const QString &recipient, const QString &path);

} // namespace enza::workflow
