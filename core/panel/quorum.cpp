// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/quorum.h"

#include <QLocale>

#include <algorithm>

namespace enza::panel {

template <typename S> void describe(S &s, RoleRule &v)
{
    s.field("key", v.key);
    s.field("name", v.name);
    s.field("name_ja", v.nameJa);
    s.field("condition", v.condition);
    s.field("unless_recorded", v.unlessRecorded);
    s.field("members", v.members);
    s.field("specialties", v.specialties);
    s.field("full_time", v.fullTime);
    s.field("attending", v.attending);
}

template <typename S> void describe(S &s, QuorumRule &v)
{
    s.field("domain", v.domain);
    s.field("roles", v.roles);
    s.field("attending_physician", v.attendingPhysician);
    s.field("warn_below_persons", v.warnBelowPersons);
}

namespace {

std::optional<bool> applies(RoleCondition condition, const CaseFacts &facts)
{
    switch (condition) {
    case RoleCondition::Always: return true;
    case RoleCondition::InHouseSequencing: return facts.inHouseSequencing;
    case RoleCondition::PaediatricCase: return facts.paediatric;
    }
    return true;
}

template <typename P> QList<P> without(const QList<P> &people, const QSet<QString> &recused)
{
    QList<P> counted;
    for (const P &person : people) {
        if (!recused.contains(person.id))
            counted.append(person);
    }
    return counted;
}

RoleCoverage cover(const RoleRule &role, const QList<Member> &members, const QList<Attendee> &attendees)
{
    RoleCoverage coverage{role, {}, {}};
    QSet<QString> specialties;
    for (const Member &member : members) {
        if (!member.roles.contains(role.key) || (role.fullTime && !member.fullTime))
            continue;
        coverage.members.append(member.id);
        specialties.unite({member.specialties.begin(), member.specialties.end()});
    }
    for (const Attendee &attendee : attendees) {
        if (attendee.roles.contains(role.key))
            coverage.present.append(attendee.id);
    }
    coverage.composed = coverage.members.size() >= role.members &&
                        (role.specialties < 2 || specialties.size() >= role.specialties);
    coverage.attended = coverage.present.size() >= role.attending;
    return coverage;
}

Text lack(const RoleCoverage &coverage)
{
    const RoleRule &role = coverage.role;
    if (coverage.members.size() < role.members)
        return Text(role.fullTime
                        ? QT_TRANSLATE_NOOP("enza", "%1: the panel needs %2 full-time members in this role, and has %3")
                        : QT_TRANSLATE_NOOP("enza", "%1: the panel needs %2 members in this role, and has %3"),
                    {role.title(), QString::number(role.members), QString::number(coverage.members.size())});
    return Text(QT_TRANSLATE_NOOP("enza", "%1: the members in this role need %2 different specialties"),
                {role.title(), QString::number(role.specialties)});
}

/// Persons who alone carry more than one of the roles that were met.
void warnOfDuplicates(Quorum &quorum, const QList<Attendee> &attendees)
{
    QHash<QString, QStringList> rolesOf;
    for (const RoleCoverage &coverage : std::as_const(quorum.required)) {
        if (coverage.present.size() == 1)
            rolesOf[coverage.present.first()].append(coverage.role.title());
    }
    for (const Attendee &attendee : attendees) {
        const QStringList roles = rolesOf.value(attendee.id);
        if (roles.size() > 1)
            quorum.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "%1 alone fills %2 roles: %3"),
                                        {attendee.name, QString::number(roles.size()), roles.join(QStringLiteral(", "))}));
    }
}

} // namespace

QString RoleRule::title() const
{
    const QString &words = QLocale().language() == QLocale::Japanese && !nameJa.isEmpty() ? nameJa : name;
    return words.isEmpty() ? key : key.size() > 1 ? words : key + u' ' + words; // a word for a key says it again
}

Result<QuorumRule> readQuorumRule(const RuleSet &set)
{
    ENZA_ASSIGN(QuorumRule rule, fromJson<QuorumRule>(set.rules));
    if (rule.domain.isEmpty() || rule.roles.isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the rules name no domain or no role"),
                    Where{{}, 0, rule.domain.isEmpty() ? QStringLiteral("domain") : QStringLiteral("roles")});
    QSet<QString> keys;
    for (const RoleRule &role : std::as_const(rule.roles)) {
        if (role.key.isEmpty() || keys.contains(role.key))
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "the role \"%1\" has no key of its own"), {role.key}),
                        Where{{}, 0, QStringLiteral("roles.key")});
        if (role.members < 1 || role.attending < 0 || role.specialties < 1 || role.specialties > role.members)
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "the numbers of the role \"%1\" cannot be met"), {role.key}),
                        Where{{}, 0, QStringLiteral("roles.members")});
        keys.insert(role.key);
    }
    rule.pin = set.pin();
    return rule;
}

Result<QuorumRule> quorumOn(const QList<RuleSet> &sets, const QString &domain, const QDate &on)
{
    const RuleSet *latest = nullptr;
    for (const RuleSet &set : sets) {
        if (set.kind == QLatin1String("quorum") && set.inForce(on) &&
            set.rules.value(QLatin1String("domain")).toString() == domain &&
            (!latest || set.effectiveFrom >= latest->effectiveFrom))
            latest = &set;
    }
    if (!latest)
        return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "no rules on the panel's roles are in force for \"%1\" on %2"),
                                              {domain, on.toString(Qt::ISODate)}));
    return readQuorumRule(*latest);
}

Quorum judgeQuorum(const QuorumRule &rule, const QList<Member> &members, const QList<Attendee> &attendees,
                   const QSet<QString> &recused, const CaseFacts &facts)
{
    const QList<Member> panel = without(members, recused);
    const QList<Attendee> present = without(attendees, recused);
    Quorum quorum;
    quorum.ruleSet = rule.pin;
    for (const RoleRule &role : rule.roles) {
        const std::optional<bool> asked = applies(role.condition, facts);
        if (!asked)
            quorum.warnings.append(
                Text(role.unlessRecorded
                         ? QT_TRANSLATE_NOOP("enza", "%1 is asked for, because it is not recorded whether the case needs it")
                         : QT_TRANSLATE_NOOP("enza", "%1 is not asked for, because it is not recorded whether the case needs it"),
                     {role.title()}));
        if (!asked.value_or(role.unlessRecorded))
            continue;
        RoleCoverage coverage = cover(role, panel, present);
        if (members.isEmpty())
            coverage.composed = true;
        else if (!coverage.composed)
            quorum.missing.append(lack(coverage));
        if (!coverage.attended)
            quorum.missing.append(Text(QT_TRANSLATE_NOOP("enza", "%1: %2 must attend, and %3 do"),
                                       {role.title(), QString::number(role.attending), QString::number(coverage.present.size())}));
        quorum.required.append(std::move(coverage));
    }
    quorum.attendingPhysicianMet =
        !rule.attendingPhysician || facts.materialSupplied ||
        std::ranges::any_of(present, [](const Attendee &attendee) { return attendee.roles.contains(attendingRole); });
    if (!quorum.attendingPhysicianMet)
        quorum.missing.append(QT_TRANSLATE_NOOP("enza", "主: the attending physician or a deputy must attend, or hand in treatment "
                                                        "and family history beforehand"));
    if (members.isEmpty())
        quorum.warnings.append(QT_TRANSLATE_NOOP("enza", "the panel has no register of members: who belongs to it was not judged"));
    warnOfDuplicates(quorum, present);
    if (present.size() < rule.warnBelowPersons)
        quorum.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "only %1 person(s) decide; the rules name no least number"),
                                    {QString::number(present.size())}));
    return quorum;
}

} // namespace enza::panel
