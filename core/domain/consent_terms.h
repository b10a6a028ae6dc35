// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/consent_form.h"

/// How long an answer counts: by its form, by newer forms, and by the rules on minors.
namespace enza {

/// What to do when a young person answered and nobody said whether a guardian was informed.
enum class GuardianInformed { NotAsked, Task, Required };
template <> struct EnumNames<GuardianInformed> {
    static constexpr std::pair<GuardianInformed, const char *> values[] = {
        {GuardianInformed::NotAsked, "not_asked"}, {GuardianInformed::Task, "task"}, {GuardianInformed::Required, "required"}};
};

/// Who may answer for themselves (rule sets of the kind "minors"; after the ethical guidelines for life science and
/// medical research and the Civil Code as amended in 2022). Ages are in years.
struct MinorRule {
    QString pin;
    int majority = 18;
    int selfFrom = 16;          ///< may answer for themselves
    int graduateSelfFrom = 15;  ///< the same after junior high school
    GuardianInformed guardianInformed = GuardianInformed::Task;
    bool proxyEndsAtMajority = true; ///< a proxy's answers permit nothing new from then on
    bool yearOnlyIsEarliest = true;  ///< of whom only the birth year is known comes of age on its first day, else its last
    bool birthDateToTheMonth = true; ///< the day of birth is not told outside the sealed identity
    QStringList reconsentRoles;      ///< who asks again at majority
};
/// BadInput with the field when the set is not of this shape.
Result<MinorRule> readMinorRule(const RuleSet &set);

/// When a person was born, as far as it may be told outside the sealed identity.
struct Born {
    std::optional<int> year;
    QString month = {}; ///< "2011-05"
};
/// The birth year, or what the events carry when it was read from the identity.
Born bornOf(const std::optional<int> &birthYear, const QList<ConsentEvent> &events);
/// The day on which the person is that old; invalid when the birth is not known.
QDate dayOfAge(const Born &born, int years, bool earliest);
/// The first day on which a person counts as an adult; invalid when the birth is not known.
QDate majorityOf(const Born &born, const MinorRule &rule);

/// Everything by which answers lapse.
struct ConsentTerms {
    QList<ConsentForm> forms; ///< every version known, also those that are not in use any more
    MinorRule minors;
};
/// Fills in until when each answer permits and whether that was passed on the day. A refusal never lapses.
void applyTerms(QMap<QString, EffectiveAnswer> &effective, const ConsentTerms &terms, const Born &born, const QDate &on);

/// May this person answer for themselves on that day? BadInput says what else to record. An age that is not known
/// is no ground to refuse.
Result<void> mayAnswerAlone(const ConsentEvent &event, const Born &born, const MinorRule &rule);

} // namespace enza
