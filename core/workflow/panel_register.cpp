// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/panel_register.h"

#include "domain/case.h"
#include "panel/quorum.h"
#include "workflow/act.h"
#include "workflow/rule_book.h"
#include "workflow/user_name.h"
#include "workflow/workspace.h"

#include <algorithm>

namespace enza::workflow {

Result<QList<MemberView>> memberViews(const Session &session)
{
    const QDate today = session.clock().civilDate();
    ENZA_ASSIGN(const auto records, loadAll<PanelMember>(session, {}));
    ENZA_ASSIGN(const QList<KnownRole> known, knownRoles(session));
    QHash<QString, QString> titles;
    for (const KnownRole &role : known)
        titles.insert(role.key, role.title);
    QList<MemberView> views;
    for (const auto &record : records) {
        MemberView view{record.value, record.version, userName(session, record.value.userId), {}, titles};
        for (const PanelRole &role : record.value.roles) {
            if ((!role.from.isValid() || role.from <= today) && (!role.to.isValid() || today <= role.to))
                view.rolesToday.append(role.key);
        }
        views.append(view);
    }
    std::ranges::stable_sort(views, {}, &MemberView::name);
    return views;
}

Result<QList<UserView>> usersOutsideRegister(const Session &session)
{
    ENZA_ASSIGN(const auto records, loadAll<PanelMember>(session, {}));
    QList<UserView> users = listUsers(session);
    users.removeIf([&](const UserView &user) {
        return user.disabled || std::ranges::any_of(records, [&](const auto &record) { return record.value.userId == user.id; });
    });
    return users;
}

Result<QList<KnownRole>> knownRoles(const Session &session)
{
    ENZA_ASSIGN(const QList<RuleSet> sets, ruleSets(session));
    QList<KnownRole> roles;
    for (const auto &[domain, name] : EnumNames<PanelDomain>::values) {
        const auto rule = panel::quorumOn(sets, QLatin1String(name), session.clock().civilDate());
        if (!rule && rule.error().code != ErrorCode::NotFound)
            return std::unexpected(rule.error());
        for (const panel::RoleRule &role : rule ? rule->roles : QList<panel::RoleRule>()) {
            if (std::ranges::find(roles, role.key, &KnownRole::key) == roles.end())
                roles.append({role.key, role.title(), QLatin1String(name)});
        }
    }
    return roles;
}

} // namespace enza::workflow
