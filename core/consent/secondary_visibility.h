// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/gene_mask.h"
#include "domain/case.h"
#include "domain/consent.h"

/// Which genes are hidden of whom: the list in force minus the clinical question, never by what a variant
/// means. A pure rule over what the person answered (rule sets of kind "secondary-visibility").
namespace enza::consent {

/// What a gene of the list looks like under one answer.
enum class Treatment {
    Masked,   ///< not analysed: as if the gene were not in the file
    Sealed,   ///< analysed, for named readers only
    Unlisted, ///< rows stay in the working table; nothing lists, marks, counts or plots them as secondary
};
} // namespace enza::consent

namespace enza {
template <> struct EnumNames<consent::Treatment> {
    static constexpr std::pair<consent::Treatment, const char *> values[] = {
        {consent::Treatment::Masked, "masked"}, {consent::Treatment::Sealed, "sealed"},
        {consent::Treatment::Unlisted, "unlisted"}};
};
} // namespace enza

namespace enza::consent {

struct VisibilityRule {
    QString pin;
    Treatment declined = Treatment::Masked;
    Treatment undecided = Treatment::Masked;
    Treatment notRecorded = Treatment::Unlisted;
    QStringList sealedReaders; ///< names of users, or of roles
    int majority = 18;         ///< years
    bool adultOnsetMaskedInMinors = true;
    bool unknownAgeIsMinor = false;
    bool questionPanelIsQuestion = true;
    bool primaryFindingsAreQuestion = true;
    bool tumourCallsAreQuestion = true;
    double normalVaf = 0.1;
};
/// BadInput with the field when the set is not of this shape.
Result<VisibilityRule> readVisibilityRule(const RuleSet &set);

/// Is a person of this birth year a minor on that day? Only the year is known: in the year of majority a
/// person is still treated as a minor.
enum class Age { Unknown, Minor, Adult };
Age ageOn(const QDate &day, std::optional<int> birthYear, int majority);

/// One person of the case, as far as this rule asks.
struct PersonPreference {
    QString id;
    std::optional<int> birthYear;
    QMap<QString, EffectiveAnswer> consent; ///< in force today
    QSet<QString> primaryGenes;             ///< of findings marked primary
};

struct VisibilityInput {
    QList<SecondaryList> lists;   ///< in force, those of secondary findings only
    VisibilityRule rule;
    QSet<QString> questionGenes;  ///< of the panel that states the clinical question
    QList<PersonPreference> persons;
    QDate today;
};

/// Masks for those who may read what is sealed, and for everybody else.
struct Visibility {
    std::shared_ptr<const access::CaseMasks> forReaders; ///< null: nothing is hidden
    std::shared_ptr<const access::CaseMasks> forOthers;
    QStringList readers; ///< names of users, or of roles
};
Visibility visibilityOf(const VisibilityInput &input);

/// What a person's answers say of secondary findings as a whole.
enum class Preference { NotRecorded, Undecided, Declined, Accepted, Partly };
Preference preferenceOf(const QMap<QString, EffectiveAnswer> &consent, const QList<SecondaryList> &lists);
/// The word for it: "not_recorded", "undecided", "declined", "accepted", "partly".
QString preferenceName(Preference preference);

inline const QString secondaryItem = QStringLiteral("secondary_findings");

} // namespace enza::consent
