// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/session.h"

namespace enza::workflow {

/// Which role may do what, by the permission set in force today, for people to read.
struct PermissionMatrix {
    QString pin, source;
    bool builtin = true;
    QString installedBy, approvedBy; ///< of a site's own
    QList<UserRole> roles;
    struct Row {
        QString group; ///< as the set calls it
        QString verb;
        QString says;  ///< what the act is, in the current language
        QSet<UserRole> may;
    };
    QList<Row> rows; ///< by group, in the set's order of groups
};
Result<PermissionMatrix> permissionMatrix(const Session &session);
/// A group's name for people; the set's own word for groups that a site made.
QString permissionGroupName(const QString &group);

} // namespace enza::workflow
