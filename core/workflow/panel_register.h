// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/panel.h"

/// The panel's register as it is kept by hand.
namespace enza::workflow {

struct MemberView {
    PanelMember member;
    quint64 version = 0; ///< for setPanelMember; 0: not in the register
    QString name;
    QStringList rolesToday; ///< keys that are valid today
    QHash<QString, QString> titles; ///< of role keys that rules in force today know
};
/// By name.
Result<QList<MemberView>> memberViews(const Session &session);
/// Users who are not disabled and not in the register.
Result<QList<UserView>> usersOutsideRegister(const Session &session);

/// A role that some rules in force today ask for; 主 is none, since it belongs to a case.
struct KnownRole {
    QString key;
    QString title;  ///< in the reader's language
    QString domain; ///< "solid", "rare" …, the first that asks for it
};
Result<QList<KnownRole>> knownRoles(const Session &session);

} // namespace enza::workflow
