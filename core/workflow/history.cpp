// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/act.h"
#include "workflow/verbs.h"
#include "workflow/visibility.h"
#include "workflow/workspace.h"

namespace enza::workflow {
namespace {

/// Acts of the store name a user by id; people know names.
QJsonObject told(const Session &session, QJsonObject detail)
{
    const QString id = detail.value(QLatin1String("user")).toString();
    if (detail.contains(QLatin1String("said")) || id.isEmpty())
        return detail;
    for (const store::UserInfo &user : session.store().users()) {
        if (user.id == id)
            detail.insert(QStringLiteral("said"), QJsonArray{user.name});
    }
    return detail;
}

} // namespace

Result<QList<HistoryEntry>> history(const Session &session, const QString &caseId, const QString &userName, int limit)
{
    if (!caseId.isEmpty())
        ENZA_TRY(visibleCase(session, caseId));
    store::JournalFilter filter;
    filter.caseId = caseId;
    if (!userName.isEmpty()) {
        for (const store::UserInfo &user : session.store().users()) {
            if (user.name == userName || user.id == userName)
                filter.user = user.id;
        }
        if (filter.user.isEmpty())
            return std::unexpected(notFound(userName));
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
                      summarize(entry.verb, told(session, entry.detail))});
        if (limit > 0 && shown.size() == limit)
            break;
    }
    return shown;
}

} // namespace enza::workflow
