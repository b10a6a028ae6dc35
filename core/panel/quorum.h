// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rule_set.h"

/// Whether a panel may conclude on a case: which roles the rules in force ask for, who fills them, and what is
/// missing. Pure rules over dated sets of kind "quorum" (for solid tumours the notice 健が発0303第1号 of 2022-03-03
/// and what changed it since); an old meeting keeps the rules of its date.
namespace enza::panel {

/// When a role is asked for.
enum class RoleCondition { Always, InHouseSequencing, PaediatricCase };

/// One role of the notice. What the panel must have among its members and who must attend are two things.
struct RoleRule {
    QString key;           ///< as the notice lists it: "ア"; elsewhere a word: "organ_specialist"
    QString name, nameJa;
    RoleCondition condition = RoleCondition::Always;
    bool unlessRecorded = true; ///< while nobody recorded whether the condition holds: is the role asked for?
    int members = 1;       ///< least number among the panel's members
    int specialties = 1;   ///< least number of different specialties among them
    bool fullTime = false; ///< only full-time members count for the composition
    int attending = 1;     ///< least number present at the meeting, or giving an opinion in circulation

    QString title() const; ///< key and name, in the reader's language
};

struct QuorumRule {
    QString pin;
    QString domain; ///< "solid", "haematology", "paediatric", "rare"
    QList<RoleRule> roles;
    /// The attending physician or a deputy has to be there, unless what they know was supplied beforehand.
    bool attendingPhysician = true;
    int warnBelowPersons = 2; ///< a panel of fewer persons is warned of, not refused
};
/// BadInput with the field when the set is not of this shape.
Result<QuorumRule> readQuorumRule(const RuleSet &set);
/// The rules for this domain on that day, the latest to start; NotFound when none is in force.
Result<QuorumRule> quorumOn(const QList<RuleSet> &sets, const QString &domain, const QDate &on);

/// The role of the attending physician or a deputy.
inline const QString attendingRole = QStringLiteral("主");

/// A member as the panel's register knows them on the day: only roles and employment valid then.
struct Member {
    QString id;
    QString name;
    QStringList specialties;
    bool fullTime = false;
    QSet<QString> roles; ///< keys; one person may fill several
};

/// Who attends a meeting, or gave an opinion in circulation, and in which roles.
struct Attendee {
    QString id;
    QString name;
    QSet<QString> roles; ///< keys, `attendingRole` among them
};

/// What is known of the case.
struct CaseFacts {
    std::optional<bool> inHouseSequencing;
    std::optional<bool> paediatric;
    bool materialSupplied = false;          ///< treatment and family history were handed in beforehand
};

struct RoleCoverage {
    RoleRule role;
    QStringList members; ///< ids of those in the register who count for the composition
    QStringList present; ///< ids of those who attend
    bool composed = false; ///< true also while there is no register to judge it by
    bool attended = false;
    bool met() const { return composed && attended; }
};

struct Quorum {
    QString ruleSet; ///< pin
    QList<RoleCoverage> required;
    bool attendingPhysicianMet = false;
    QList<Text> missing;  ///< each a reason why the panel may not conclude
    QList<Text> warnings; ///< worth saying, and no reason to refuse
    bool mayConclude() const { return missing.isEmpty(); }
};

/// `members` is the panel's register; while it is empty the composition is not judged, and a warning says so.
/// `recused` are ids of those who count for nothing in this case.
Quorum judgeQuorum(const QuorumRule &rule, const QList<Member> &members, const QList<Attendee> &attendees,
                   const QSet<QString> &recused, const CaseFacts &facts);

} // namespace enza::panel

template <> struct enza::EnumNames<enza::panel::RoleCondition> {
    static constexpr std::pair<enza::panel::RoleCondition, const char *> values[] = {
        {enza::panel::RoleCondition::Always, "always"},
        {enza::panel::RoleCondition::InHouseSequencing, "in_house_sequencing"},
        {enza::panel::RoleCondition::PaediatricCase, "paediatric_case"}};
};
