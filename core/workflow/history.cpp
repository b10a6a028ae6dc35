// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/act.h"
#include "workflow/alert_openings.h"
#include "workflow/alert_state.h"
#include "workflow/user_name.h"
#include "workflow/verbs.h"
#include "workflow/visibility.h"
#include "workflow/workspace.h"

#include <algorithm>

namespace enza::workflow {

/// Acts of the store name a user by id; people know names.
QString summaryOf(const Session &session, const store::JournalEntry &entry)
{
    QJsonObject detail = entry.detail;
    const QString id = detail.value(QLatin1String("user")).toString();
    if (!detail.contains(QLatin1String("said")) && !id.isEmpty())
        detail.insert(QStringLiteral("said"), QJsonArray{userName(session, id)});
    return summarize(entry.verb, detail);
}

Result<QList<HistoryEntry>> openingsIn(const Session &session, const QString &caseId, const QString &userId)
{
    QList<HistoryEntry> entries;
    ENZA_ASSIGN(const auto alerts, visibleAlerts(session, caseId));
    QHash<QString, QStringList> bySnapshot;
    for (const Alert &alert : alerts)
        bySnapshot[alert.nowSnapshot].append(alert.id);
    for (auto it = bySnapshot.cbegin(); it != bySnapshot.cend(); ++it) {
        store::JournalFilter filter;
        filter.record = it.key();
        filter.user = userId;
        ENZA_ASSIGN(const QList<store::JournalEntry> acts, session.store().journal(filter));
        if (acts.isEmpty())
            continue; // somebody else's
        const store::JournalEntry &act = acts.last(); // the first that wrote it
        const auto of = std::find_if(alerts.begin(), alerts.end(), [&](const Alert &alert) { return alert.nowSnapshot == it.key(); });
        const QString verb = QStringLiteral("alert.open");
        entries.append({act.replica, act.sequence, act.at, act.userName, verb, caseId, *it,
                        summarize(verb, {{QStringLiteral("said"), QJsonArray{of->nowPin, QString::number(it->size())}}})});
    }
    return entries;
}

Result<QList<HistoryEntry>> history(const Session &session, const QString &caseId, const QString &userName, int limit)
{
    if (!caseId.isEmpty())
        ENZA_TRY(visibleCase(session, caseId));
    store::JournalFilter filter;
    filter.caseId = caseId;
    if (!userName.isEmpty()) {
        ENZA_ASSIGN(filter.user, userIdOf(session, userName));
    }
    ENZA_ASSIGN(const QList<store::JournalEntry> entries, session.store().journal(filter));
    QHash<QString, access::ViewScope> scopes;
    QList<HistoryEntry> shown;
    for (store::JournalEntry entry : entries) {
        if (!entry.caseId.isEmpty()) {
            auto scope = scopes.constFind(entry.caseId);
            if (scope == scopes.constEnd())
                scope = scopes.insert(entry.caseId, session.scope(entry.caseId));
            ENZA_ASSIGN(const bool seen, showsEntry(session, *scope, entry));
            if (!seen)
                continue;
        }
        shown.append({entry.replica, entry.sequence, entry.at, entry.userName, entry.verb, entry.caseId, entry.records,
                      summaryOf(session, entry)});
        if (limit > 0 && shown.size() == limit)
            break;
    }
    if (!caseId.isEmpty()) {
        ENZA_ASSIGN(const QList<HistoryEntry> openings, openingsIn(session, caseId, filter.user));
        shown += openings;
        std::stable_sort(shown.begin(), shown.end(), [](const HistoryEntry &a, const HistoryEntry &b) { return a.at > b.at; });
        if (limit > 0 && shown.size() > limit)
            shown.resize(limit);
    }
    return shown;
}

} // namespace enza::workflow
