// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/permissions.h"

#include <QUrl>
#include <QUrlQuery>

namespace enza::consent {
namespace {

// The JSON shape of `rules`; see resources/rules/permissions-1.json.
struct SiteShape {
    QString host, path, term;
};
struct OutflowShape {
    QString purpose, verb;
    QStringList outflows;
    bool afterWithdrawal = false, whileConsentUnconfirmed = false, patientData = true;
    QList<SiteShape> sites;
};
struct RulesShape {
    QJsonObject verbs, roles;
    QList<OutflowShape> outflows;
};

template <typename S> void describe(S &s, SiteShape &v)
{
    s.field("host", v.host);
    s.field("path", v.path);
    s.field("term", v.term);
}
template <typename S> void describe(S &s, OutflowShape &v)
{
    s.field("purpose", v.purpose);
    s.field("verb", v.verb);
    s.field("outflows", v.outflows);
    s.field("after_withdrawal", v.afterWithdrawal);
    s.field("while_consent_unconfirmed", v.whileConsentUnconfirmed);
    s.field("patient_data", v.patientData);
    s.field("sites", v.sites);
}
template <typename S> void describe(S &s, RulesShape &v)
{
    s.field("verbs", v.verbs);
    s.field("roles", v.roles);
    s.field("outflows", v.outflows);
}

std::unexpected<Error> unknownWord(const QString &field, const QString &word)
{
    return fail(ErrorCode::BadInput,
                Text(QT_TRANSLATE_NOOP("enza", "the permission set uses \"%1\", which does not exist"), {word}),
                Where{{}, 0, field});
}

bool isOutflow(const QString &name)
{
    for (int i = int(access::Outflow::File); i <= int(access::Outflow::Letter); ++i) {
        if (name == QLatin1String(access::outflowName(access::Outflow(i))))
            return true;
    }
    return false;
}

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
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
    for (const OutflowShape &rule : rules.outflows) {
        for (const QString &name : rule.outflows) {
            if (!isOutflow(name))
                return unknownWord(QStringLiteral("outflows"), name);
        }
        OutflowRule read{rule.purpose, rule.outflows, rule.verb, rule.afterWithdrawal,
                         rule.whileConsentUnconfirmed, rule.patientData, {}};
        for (const SiteShape &site : rule.sites)
            read.sites.append({site.host, whole(site.path), whole(site.term)});
        out.m_outflows.append(read);
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

const OutflowRule *Permissions::outflow(access::Outflow outflow, const QString &purpose) const
{
    const QLatin1String name(access::outflowName(outflow));
    for (const OutflowRule &rule : m_outflows) {
        if (rule.purpose == purpose && rule.outflows.contains(name))
            return &rule;
    }
    return nullptr;
}

bool holdsPublicIdentifiersOnly(const OutflowRule &rule, const QUrl &url)
{
    if (!url.isValid() || url.scheme() != QLatin1String("https") || !url.userInfo().isEmpty() || url.port() != -1 ||
        url.hasFragment())
        return false;
    for (const ReferenceSite &site : rule.sites) {
        if (url.host() != site.host || !site.path.match(url.path(QUrl::FullyDecoded)).hasMatch())
            continue;
        bool known = true;
        for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
            known = known && name.size() <= 20 && site.term.match(value).hasMatch();
        if (known)
            return true;
    }
    return false;
}

} // namespace enza::consent
