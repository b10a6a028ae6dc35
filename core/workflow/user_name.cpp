// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/user_name.h"

#include "store/workspace.h"
#include "workflow/act.h"

namespace enza::workflow {

QString userName(const Session &session, const QString &userId)
{
    for (const store::UserInfo &user : session.store().users()) {
        if (user.id == userId)
            return user.name;
    }
    return userId;
}

Result<QString> userIdOf(const Session &session, const QString &nameOrId)
{
    for (const store::UserInfo &user : session.store().users()) {
        if (user.name == nameOrId || user.id == nameOrId)
            return user.id;
    }
    return std::unexpected(notFound(nameOrId));
}

} // namespace enza::workflow
