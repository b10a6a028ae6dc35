// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/permissions.h"

namespace enza::consent {
namespace {

// The JSON shape of `rules`; see resources/rules/permissions-1.json.
struct RulesShape {
    QJsonObject verbs, roles;
};

template <typename S> void describe(S &s, RulesShape &v)
{
    s.field("verbs", v.verbs);
    s.field("roles", v.roles);
}

std::unexpected<Error> unknownWord(const QString &field, const QString &word)
{
    return fail(ErrorCode::BadInput,
                Text(QT_TRANSLATE_NOOP("enza", "the permission set uses \"%1\", which does not exist"), {word}),
                Where{{}, 0, field});
}

} // namespace

Result<Permissions> Permissions::read(const RuleSet &set)
{
    ENZA_ASSIGN(const RulesShape rules, fromJson<RulesShape>(set.rules));
    Permissions out;
    out.m_pin = set.pin();
    for (auto role = rules.roles.begin(); role != rules.roles.end(); ++role) {
        if (!enumFromName<UserRole>(role.key()))
            return unknownWord(QStringLiteral("roles"), role.key());
        QSet<QString> &verbs = out.m_verbsOfRole[role.key()];
        for (const QJsonValue &group : role.value().toArray()) {
            if (!rules.verbs.contains(group.toString()))
                return unknownWord(QStringLiteral("roles.") + role.key(), group.toString());
            for (const QJsonValue &verb : rules.verbs.value(group.toString()).toArray())
                verbs.insert(verb.toString());
        }
    }
    return out;
}

bool Permissions::allows(UserRole role, const QString &verb) const
{
    const auto verbs = m_verbsOfRole.constFind(enumName(role));
    return verbs != m_verbsOfRole.constEnd() && verbs->contains(verb);
}

QStringList Permissions::rolesThatMay(const QString &verb) const
{
    QStringList roles;
    for (auto role = m_verbsOfRole.constBegin(); role != m_verbsOfRole.constEnd(); ++role) {
        if (role->contains(verb))
            roles.append(role.key());
    }
    roles.sort();
    return roles;
}

} // namespace enza::consent
