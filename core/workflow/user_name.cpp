// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/user_name.h"

#include "store/workspace.h"

namespace enza::workflow {

QString userName(const Session &session, const QString &userId)
{
    for (const store::UserInfo &user : session.store().users()) {
        if (user.id == userId)
            return user.name;
    }
    return userId;
}

} // namespace enza::workflow
