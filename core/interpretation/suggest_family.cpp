// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_tools.h"

/// PS2 and PM6 (de novo), PM3 and BP2 (a second variant in the gene).
namespace enza::interpretation {
namespace {

const char *phenotypeName(PhenotypeFit fit)
{
    switch (fit) {
    case PhenotypeFit::HighlySpecific:
        return "highly_specific";
    case PhenotypeFit::Consistent:
        return "consistent";
    case PhenotypeFit::Heterogeneous:
        return "heterogeneous";
    case PhenotypeFit::NotConsistent:
        return "not_consistent";
    }
    return "";
}

enum class DeNovo { Yes, No, Unknown };

/// One of the three, with what there is to say of each.
struct Relative
{
    const std::optional<CallEvidence> &call;
    bool matters;
    const char *has, *noGenotype, *noDepth, *lowDepth, *noQuality, *lowQuality, *someReads;
};

/// Is the call good enough to be believed?
bool believable(Judgement &judgement, const Relative &relative, int depth, int quality)
{
    const CallEvidence &call = *relative.call;
    bool good = true;
    const auto lack = [&](const char *what, const QStringList &args = {}) {
        judgement.lacks(what, args);
        good = false;
    };
    if (!call.depth)
        lack(relative.noDepth);
    else if (*call.depth < depth)
        lack(relative.lowDepth, {QString::number(depth), QString::number(*call.depth)});
    if (!call.quality)
        lack(relative.noQuality);
    else if (*call.quality < quality)
        lack(relative.lowQuality, {QString::number(quality), QString::number(*call.quality)});
    return good;
}

DeNovo deNovo(Judgement &judgement, const VariantEvidence &evidence, const SuggestionRules &rules)
{
    if (!evidence.family) {
        judgement.lacks(QT_TRANSLATE_NOOP("enza", "the genotypes of both parents"));
        return DeNovo::Unknown;
    }
    const FamilyEvidence &family = *evidence.family;
    if (family.identityCheckOpen) {
        judgement.lacks(QT_TRANSLATE_NOOP("enza", "the end of the identity check, which is open"));
        return DeNovo::Unknown;
    }
    const Relative child{
        family.child,
        true,
        "",
        QT_TRANSLATE_NOOP("enza", "the genotype of the child"),
        QT_TRANSLATE_NOOP("enza", "the read depth of the child here"),
        QT_TRANSLATE_NOOP("enza", "at least %1 reads of the child here: there are %2"),
        QT_TRANSLATE_NOOP("enza", "the genotype quality of the child here"),
        QT_TRANSLATE_NOOP("enza", "a genotype quality of the child of at least %1: it is %2"),
        ""};
    const Relative parents[] = {
        {family.mother, family.motherMatters, QT_TRANSLATE_NOOP("enza", "The mother has the variant too"),
         QT_TRANSLATE_NOOP("enza", "the genotype of the mother"),
         QT_TRANSLATE_NOOP("enza", "the read depth of the mother here"),
         QT_TRANSLATE_NOOP("enza", "at least %1 reads of the mother here: there are %2"),
         QT_TRANSLATE_NOOP("enza", "the genotype quality of the mother here"),
         QT_TRANSLATE_NOOP("enza", "a genotype quality of the mother of at least %1: it is %2"),
         QT_TRANSLATE_NOOP(
             "enza", "a closer look at the mother's reads: %1 of them carry the variant (mosaic or noise)")},
        {family.father, family.fatherMatters, QT_TRANSLATE_NOOP("enza", "The father has the variant too"),
         QT_TRANSLATE_NOOP("enza", "the genotype of the father"),
         QT_TRANSLATE_NOOP("enza", "the read depth of the father here"),
         QT_TRANSLATE_NOOP("enza", "at least %1 reads of the father here: there are %2"),
         QT_TRANSLATE_NOOP("enza", "the genotype quality of the father here"),
         QT_TRANSLATE_NOOP("enza", "a genotype quality of the father of at least %1: it is %2"),
         QT_TRANSLATE_NOOP(
             "enza", "a closer look at the father's reads: %1 of them carry the variant (mosaic or noise)")}};
    for (const Relative &parent : parents) {
        // A call of low quality shows inheritance no better than it shows absence.
        if (parent.matters && parent.call && parent.call->copies.value_or(0) > 0 &&
            parent.call->quality.value_or(rules.minQuality) >= rules.minQuality) {
            judgement.says(parent.has, {}, family.source);
            return DeNovo::No;
        }
    }
    if (child.call && child.call->copies && *child.call->copies == 0) {
        judgement.says(QT_TRANSLATE_NOOP("enza", "The child does not have the variant"), {}, family.source);
        return DeNovo::No;
    }
    bool good = child.call && child.call->copies;
    if (!good)
        judgement.lacks(child.noGenotype);
    else
        good = believable(judgement, child, rules.minDepth, rules.minQuality);
    for (const Relative &parent : parents) {
        if (!parent.matters)
            continue;
        if (!parent.call || !parent.call->copies) {
            judgement.lacks(parent.noGenotype);
            good = false;
            continue;
        }
        good &= believable(judgement, parent, rules.minParentDepth, rules.minQuality) &&
                *parent.call->copies == 0;
        if (parent.call->altDepth.value_or(0) > rules.maxParentAltReads) {
            judgement.lacks(parent.someReads, {QString::number(*parent.call->altDepth)});
            good = false;
        }
    }
    if (!good)
        return DeNovo::Unknown;
    const QString ofChild = QString::number(*child.call->depth);
    if (family.motherMatters && family.fatherMatters)
        judgement.says(
            QT_TRANSLATE_NOOP(
                "enza",
                "De novo: in the child (%1 reads), in neither mother (%2 reads) nor father (%3 reads)"),
            {ofChild, QString::number(*family.mother->depth), QString::number(*family.father->depth)},
            family.source);
    else if (family.motherMatters)
        judgement.says(QT_TRANSLATE_NOOP("enza", "De novo: in the child (%1 reads), not in the mother (%2 "
                                                 "reads), from whom alone it could come"),
                       {ofChild, QString::number(*family.mother->depth)}, family.source);
    else
        judgement.says(QT_TRANSLATE_NOOP("enza", "De novo: in the child (%1 reads), not in the father (%2 "
                                                 "reads), from whom alone it could come"),
                       {ofChild, QString::number(*family.father->depth)}, family.source);
    return DeNovo::Yes;
}

Suggestion byPhenotype(Judgement &judgement, const QHash<QString, double> &points,
                       const VariantEvidence &evidence, const SuggestionRules &rules, const char *code)
{
    if (!evidence.phenotypeFit) {
        const auto named = [&](const char *fit) {
            return withStrength(code, rules.strengthOf(points.value(QLatin1String(fit))));
        };
        const auto orNone = [&](const char *fit) {
            return rules.strengthOf(points.value(QLatin1String(fit))).isEmpty() ? QStringLiteral("–")
                                                                                : named(fit);
        };
        return judgement
            .says(
                QT_TRANSLATE_NOOP("enza", "By the phenotype: highly specific for the gene %1; consistent %2; "
                                          "consistent, of a heterogeneous disorder %3; not consistent –"),
                {orNone("highly_specific"), orNone("consistent"), orNone("heterogeneous")},
                ruleSource(rules, "de_novo"))
            .lacks(
                QT_TRANSLATE_NOOP("enza", "how specific the phenotype is for the gene: a person chooses it"))
            .cannotSay();
    }
    const double value = points.value(QLatin1String(phenotypeName(evidence.phenotypeFit->value)));
    const QString strength = rules.strengthOf(value);
    judgement.says(QT_TRANSLATE_NOOP("enza", "%1 points for one de novo observation with this phenotype"),
                   {numberText(value)}, evidence.phenotypeFit->source);
    return strength.isEmpty() ? judgement.doesNotApply() : judgement.applies(strength);
}

Suggestion judgeDeNovo(const char *code, bool forConfirmed, const VariantEvidence &evidence,
                       const SuggestionRules &rules)
{
    Judgement judgement(code);
    switch (deNovo(judgement, evidence, rules)) {
    case DeNovo::No:
        return judgement.doesNotApply();
    case DeNovo::Unknown:
        return judgement.cannotSay();
    case DeNovo::Yes:
        break;
    }
    const std::optional<bool> confirmed = evidence.family->parentageConfirmed;
    if (forConfirmed && !confirmed)
        return judgement.lacks(QT_TRANSLATE_NOOP("enza", "confirmation of parentage; until then see PM6"))
            .cannotSay();
    if (forConfirmed != confirmed.value_or(false))
        return judgement
            .says(confirmed.value_or(false)
                      ? QT_TRANSLATE_NOOP("enza", "Parentage is confirmed: counted by PS2")
                      : QT_TRANSLATE_NOOP("enza", "Parentage is assumed: counted by PM6"),
                  {}, evidence.family->source)
            .doesNotApply();
    judgement.says(forConfirmed ? QT_TRANSLATE_NOOP("enza", "Parentage is confirmed")
                                : QT_TRANSLATE_NOOP("enza", "Parentage is assumed"),
                   {}, evidence.family->source);
    return byPhenotype(judgement, forConfirmed ? rules.confirmedPoints : rules.assumedPoints, evidence, rules,
                       code);
}

QString inheritanceOf(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    return evidence.inheritance ? evidence.inheritance->value : rules.gene(evidence.gene).inheritance;
}

FactSource inheritanceSource(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    return evidence.inheritance ? evidence.inheritance->source
                                : tableSource(rules, rules.gene(evidence.gene).inheritanceSource);
}

void saySecond(Judgement &judgement, const SecondVariant &second)
{
    const QString classification =
        second.classification.isEmpty() ? QStringLiteral("?") : second.classification;
    const QStringList args{second.name, classification};
    if (second.phasedBy == SecondVariant::Means::Person && second.phase != SecondVariant::Phase::Unknown) {
        judgement.says(second.phase == SecondVariant::Phase::Trans
                           ? QT_TRANSLATE_NOOP("enza", "In trans with %1 (%2), as a person says")
                           : QT_TRANSLATE_NOOP("enza", "In cis with %1 (%2), as a person says"),
                       args, second.phaseSource);
        return;
    }
    const bool parents = second.phasedBy == SecondVariant::Means::Parents;
    switch (second.phase) {
    case SecondVariant::Phase::Trans:
        judgement.says(parents ? QT_TRANSLATE_NOOP("enza", "In trans with %1 (%2), by the parents")
                               : QT_TRANSLATE_NOOP("enza", "In trans with %1 (%2), by phased reads"),
                       args, second.source);
        break;
    case SecondVariant::Phase::Cis:
        judgement.says(parents ? QT_TRANSLATE_NOOP("enza", "In cis with %1 (%2), by the parents")
                               : QT_TRANSLATE_NOOP("enza", "In cis with %1 (%2), by phased reads"),
                       args, second.source);
        break;
    case SecondVariant::Phase::Unknown:
        judgement.says(QT_TRANSLATE_NOOP("enza", "Together with %1 (%2), phase unknown"), args,
                       second.source);
        break;
    }
}

void lackClasses(Judgement &judgement, const VariantEvidence &evidence)
{
    judgement.lacks(
        QT_TRANSLATE_NOOP(
            "enza",
            "ClinVar, to tell whether one of the %1 other variants of the gene in this person is pathogenic"),
        {QString::number(evidence.unclassifiedSecond)});
}

} // namespace

Suggestion judgePs2(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    return judgeDeNovo("PS2", true, evidence, rules);
}

Suggestion judgePm6(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    return judgeDeNovo("PM6", false, evidence, rules);
}

Suggestion judgePm3(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    Judgement judgement("PM3");
    const QString inheritance = inheritanceOf(evidence, rules);
    const FactSource inherited = inheritanceSource(evidence, rules);
    if (!inheritance.isEmpty() && !inheritance.split(u',').contains(QLatin1String("AR")))
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "Not a recessive disorder: %1"), {inheritance}, inherited)
            .doesNotApply();
    if (judgePm2(evidence, rules).answer == Answer::DoesNotApply)
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "Too frequent to count how it is met with: PM2 does not apply"),
                  {}, ruleSource(rules, "in_trans"))
            .doesNotApply();
    if (!evidence.call || !evidence.call->copies)
        judgement.lacks(QT_TRANSLATE_NOOP("enza", "the genotype of the person"));
    if (!evidence.secondVariants)
        judgement.lacks(QT_TRANSLATE_NOOP("enza", "the other variants of the gene in this person"));

    double points = 0;
    bool unclassified = false;
    if (evidence.call && evidence.call->copies.value_or(0) > 1) {
        points = rules.homozygousPoints;
        judgement.says(QT_TRANSLATE_NOOP("enza", "Homozygous: %1 points"), {numberText(points)},
                       ruleSource(rules, "in_trans"));
    } else if (evidence.secondVariants) {
        for (const SecondVariant &second : *evidence.secondVariants) {
            saySecond(judgement, second);
            if (second.phase == SecondVariant::Phase::Cis)
                continue;
            unclassified |= second.classification.isEmpty();
            const bool trans = second.phase == SecondVariant::Phase::Trans;
            points = std::max(
                points, (trans ? rules.transPoints : rules.unphasedPoints).value(second.classification));
        }
        if (evidence.secondVariants->isEmpty())
            judgement.says(
                QT_TRANSLATE_NOOP(
                    "enza",
                    "No second variant of the gene is marked or known to be pathogenic in this person"),
                {}, evidence.family ? evidence.family->source : evidence.annotation);
    }
    const QString strength = rules.strengthOf(points);
    const bool nobodyLooked = !evidence.secondVariants || evidence.unclassifiedSecond > 0;
    if (inheritance.isEmpty() && (!strength.isEmpty() || unclassified || nobodyLooked)) {
        if (evidence.unclassifiedSecond > 0)
            lackClasses(judgement, evidence);
        return judgement
            .lacks(QT_TRANSLATE_NOOP("enza", "whether the disorder of %1 is recessive"),
                   {evidence.gene.isEmpty() ? QStringLiteral("?") : evidence.gene})
            .cannotSay();
    }
    if (!strength.isEmpty()) {
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "%1 points of one proband; more probands add theirs"),
                  {numberText(points)}, ruleSource(rules, "in_trans"))
            .says(QT_TRANSLATE_NOOP("enza", "Inheritance: %1"), {inheritance}, inherited)
            .applies(strength);
    }
    if (unclassified)
        return judgement.lacks(QT_TRANSLATE_NOOP("enza", "the classification of the second variant"))
            .cannotSay();
    if (evidence.unclassifiedSecond > 0) {
        lackClasses(judgement, evidence);
        return judgement.cannotSay();
    }
    return evidence.secondVariants ? judgement.doesNotApply() : judgement.cannotSay();
}

Suggestion judgeBp2(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    Judgement judgement("BP2");
    if (!evidence.secondVariants)
        return judgement.lacks(QT_TRANSLATE_NOOP("enza", "the other variants of the gene in this person"))
            .cannotSay();
    const QString inheritance = inheritanceOf(evidence, rules);
    bool open = false;
    for (const SecondVariant &second : *evidence.secondVariants) {
        if (!isPathogenicClass(second.classification))
            continue;
        saySecond(judgement, second);
        if (second.phase == SecondVariant::Phase::Cis)
            return judgement.applies(QStringLiteral("supporting"));
        if (second.phase == SecondVariant::Phase::Unknown) {
            judgement.lacks(QT_TRANSLATE_NOOP("enza", "the phase of the two variants"));
            open = true;
        } else if (inheritance.isEmpty() || inheritance.split(u',').contains(QLatin1String("AD"))) {
            judgement.lacks(QT_TRANSLATE_NOOP(
                "enza", "whether the disorder is dominant and fully penetrant (then BP2 applies)"));
            open = true;
        }
    }
    if (evidence.unclassifiedSecond > 0) {
        lackClasses(judgement, evidence);
        open = true;
    }
    if (open)
        return judgement.cannotSay();
    return judgement
        .says(QT_TRANSLATE_NOOP("enza", "No pathogenic variant of the gene lies in cis"), {},
              evidence.family ? evidence.family->source : evidence.annotation)
        .doesNotApply();
}

} // namespace enza::interpretation
