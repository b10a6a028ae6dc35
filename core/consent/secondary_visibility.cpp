// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/secondary_visibility.h"

namespace enza::consent {
namespace {

// The JSON shape of `rules`; see resources/schemas/rules/secondary-visibility.json.
struct RuleShape {
    Treatment declined = Treatment::Masked, undecided = Treatment::Masked, notRecorded = Treatment::Masked;
    QStringList sealedReaders;
    int majority = 18;
    QString adultOnsetInMinors = QStringLiteral("masked"), ageUnknown = QStringLiteral("adult");
    bool questionPanel = true, primaryFindings = true, tumourCalls = true;
    double normalVaf = 0.1;
};
template <typename S> void describe(S &s, RuleShape &v)
{
    s.field("declined", v.declined);
    s.field("undecided", v.undecided);
    s.field("not_recorded", v.notRecorded);
    s.field("sealed_readers", v.sealedReaders);
    s.field("majority", v.majority);
    s.field("adult_onset_in_minors", v.adultOnsetInMinors);
    s.field("age_unknown", v.ageUnknown);
    s.field("question_panel_is_question", v.questionPanel);
    s.field("primary_findings_are_question", v.primaryFindings);
    s.field("tumour_calls_are_question", v.tumourCalls);
    s.field("normal_vaf", v.normalVaf);
}

Treatment treatmentOf(const VisibilityRule &rule, ConsentEffect effect)
{
    switch (effect) {
    case ConsentEffect::No: return rule.declined;
    case ConsentEffect::Undecided: return rule.undecided;
    case ConsentEffect::NotRecorded: return rule.notRecorded;
    case ConsentEffect::Yes: break;
    }
    return Treatment::Unlisted; // shown; the list of secondary findings is asked for apart
}

struct Hidden {
    QSet<QString> masked, sealed;
};

Hidden hiddenOf(const PersonPreference &person, const VisibilityInput &input)
{
    const VisibilityRule &rule = input.rule;
    const Age age = ageOn(input.today, person.birthYear, rule.majority);
    const bool minor = age == Age::Minor || (age == Age::Unknown && rule.unknownAgeIsMinor);
    Hidden hidden;
    QSet<QString> shown; ///< a gene on several lists or for several conditions is shown when one of them may be
    for (const SecondaryList &list : input.lists) {
        for (const SecondaryEntry &entry : list.entries) {
            if ((rule.questionPanelIsQuestion && input.questionGenes.contains(entry.gene)) ||
                (rule.primaryFindingsAreQuestion && person.primaryGenes.contains(entry.gene)))
                continue;
            Treatment treatment = treatmentOf(rule, effectOf(person.consent, secondaryItem, entry.category).effect);
            if (minor && rule.adultOnsetMaskedInMinors && entry.onset == ConditionOnset::Adult)
                treatment = Treatment::Masked;
            switch (treatment) {
            case Treatment::Masked: hidden.masked.insert(entry.gene); break;
            case Treatment::Sealed: hidden.sealed.insert(entry.gene); break;
            case Treatment::Unlisted: shown.insert(entry.gene); break;
            }
        }
    }
    hidden.masked.subtract(shown);
    hidden.sealed.subtract(shown).subtract(hidden.masked);
    return hidden;
}

std::shared_ptr<const access::CaseMasks> masksOf(const VisibilityInput &input, const QHash<QString, QSet<QString>> &genes)
{
    QList<GeneNames> names;
    QList<GenePlace> places;
    for (const SecondaryList &list : input.lists) {
        names += list.names;
        places += list.places;
    }
    QSet<QString> all, any;
    bool first = true;
    auto masks = std::make_shared<access::CaseMasks>();
    for (const PersonPreference &person : input.persons) {
        const QSet<QString> own = genes.value(person.id);
        masks->byPerson.insert(person.id, access::GeneMask(own, names, places));
        any.unite(own);
        all = first ? own : all.intersect(own);
        first = false;
    }
    if (any.isEmpty())
        return nullptr;
    masks->everybody = access::GeneMask(all, names, places);
    masks->anybody = access::GeneMask(any, names, places);
    masks->tumourCallsStay = input.rule.tumourCallsAreQuestion;
    masks->normalVaf = input.rule.normalVaf;
    return masks;
}

} // namespace

Result<VisibilityRule> readVisibilityRule(const RuleSet &set)
{
    ENZA_ASSIGN(const RuleShape shape, fromJson<RuleShape>(set.rules));
    VisibilityRule rule;
    rule.pin = set.pin();
    rule.declined = shape.declined;
    rule.undecided = shape.undecided;
    rule.notRecorded = shape.notRecorded;
    rule.sealedReaders = shape.sealedReaders;
    rule.majority = shape.majority;
    rule.adultOnsetMaskedInMinors = shape.adultOnsetInMinors == QLatin1String("masked");
    rule.unknownAgeIsMinor = shape.ageUnknown == QLatin1String("minor");
    rule.questionPanelIsQuestion = shape.questionPanel;
    rule.primaryFindingsAreQuestion = shape.primaryFindings;
    rule.tumourCallsAreQuestion = shape.tumourCalls;
    rule.normalVaf = shape.normalVaf;
    if (rule.declined == Treatment::Unlisted)
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "what was declined is masked or sealed, never shown"),
                    Where{{}, 0, QStringLiteral("declined")});
    return rule;
}

Age ageOn(const QDate &day, std::optional<int> birthYear, int majority)
{
    if (!birthYear)
        return Age::Unknown;
    return day.year() - *birthYear > majority ? Age::Adult : Age::Minor;
}

Visibility visibilityOf(const VisibilityInput &input)
{
    QHash<QString, QSet<QString>> masked, both;
    bool sealed = false;
    for (const PersonPreference &person : input.persons) {
        const Hidden hidden = hiddenOf(person, input);
        sealed = sealed || !hidden.sealed.isEmpty();
        masked.insert(person.id, hidden.masked);
        both.insert(person.id, hidden.masked | hidden.sealed);
    }
    Visibility out;
    out.forOthers = masksOf(input, both);
    out.forReaders = sealed ? masksOf(input, masked) : out.forOthers;
    out.readers = input.rule.sealedReaders;
    return out;
}

Preference preferenceOf(const QMap<QString, EffectiveAnswer> &consent, const QList<SecondaryList> &lists)
{
    QSet<ConsentEffect> effects;
    for (const SecondaryList &list : lists) {
        for (const SecondaryEntry &entry : list.entries)
            effects.insert(effectOf(consent, secondaryItem, entry.category).effect);
    }
    if (effects.isEmpty())
        effects.insert(effectOf(consent, secondaryItem).effect);
    if (effects.contains(ConsentEffect::Yes))
        return effects.size() == 1 ? Preference::Accepted : Preference::Partly;
    if (effects.contains(ConsentEffect::No))
        return Preference::Declined;
    return effects.contains(ConsentEffect::Undecided) ? Preference::Undecided : Preference::NotRecorded;
}

QString preferenceName(Preference preference)
{
    switch (preference) {
    case Preference::NotRecorded: return QStringLiteral("not_recorded");
    case Preference::Undecided: return QStringLiteral("undecided");
    case Preference::Declined: return QStringLiteral("declined");
    case Preference::Accepted: return QStringLiteral("accepted");
    case Preference::Partly: return QStringLiteral("partly");
    }
    return {};
}

} // namespace enza::consent
