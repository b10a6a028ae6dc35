// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/secondary.h"

#include <QRegularExpression>

#include <algorithm>

namespace enza::interpretation {
namespace {

using Outcome = SecondaryOutcome;

bool isPathogenic(const SecondaryVariant &variant)
{
    return variant.verdict == QLatin1String("P") || variant.verdict == QLatin1String("LP");
}

bool isUnjudgedHint(const SecondaryVariant &variant)
{
    return variant.verdict.isEmpty() && hintsPathogenic(variant.hint);
}

bool isC282Y(const SecondaryVariant &variant)
{
    static const QRegularExpression protein(QStringLiteral("p\\.\\(?(Cys282Tyr|C282Y)\\)?$"));
    static const QRegularExpression coding(QStringLiteral("(^|:)c\\.845G>A$"));
    // Other transcripts number the codon otherwise, so the coding name counts only on the named one.
    const bool named = variant.hgvsC.startsWith(QLatin1String("NM_000410")) || variant.transcript.startsWith(QLatin1String("NM_000410"));
    return protein.match(variant.hgvsP).hasMatch() || (named && coding.match(variant.hgvsC).hasMatch());
}

enum class Together { Trans, Cis, Unknown };

Together together(const SecondaryVariant &a, const SecondaryVariant &b)
{
    if (!a.phase.set.isEmpty() && a.phase.set == b.phase.set && a.phase.copy >= 0 && b.phase.copy >= 0)
        return a.phase.copy == b.phase.copy ? Together::Cis : Together::Trans;
    const auto parental = [](const SecondaryVariant &v) {
        return v.phase.origin == PhaseMark::Origin::Maternal || v.phase.origin == PhaseMark::Origin::Paternal;
    };
    if (parental(a) && parental(b))
        return a.phase.origin == b.phase.origin ? Together::Cis : Together::Trans;
    return Together::Unknown;
}

/// Several variants as one answer, before flags and age have their say.
struct Verdict {
    Outcome outcome = Outcome::NotReportable;
    QList<Text> why;
};

bool anyWith(const QList<SecondaryVariant> &variants, Zygosity zygosity)
{
    return std::any_of(variants.begin(), variants.end(), [&](const auto &v) { return v.zygosity == zygosity; });
}

qsizetype countOf(const QList<SecondaryVariant> &variants, Zygosity zygosity)
{
    return std::count_if(variants.begin(), variants.end(), [&](const auto &v) { return v.zygosity == zygosity; });
}

Verdict zygosityOpen()
{
    return {Outcome::ForPerson, {QT_TRANSLATE_NOOP("enza", "the genotype is not known")}};
}

/// Two or more heterozygous variants of one gene.
Verdict pair(const QList<SecondaryVariant> &variants, SecondaryList::PhaseUnknown rule)
{
    bool allCis = true;
    for (qsizetype i = 0; i < variants.size(); ++i) {
        for (qsizetype j = i + 1; j < variants.size(); ++j) {
            const Together how = together(variants[i], variants[j]);
            if (how == Together::Trans)
                return {Outcome::Reportable, {QT_TRANSLATE_NOOP("enza", "two variants on different copies of the gene")}};
            allCis = allCis && how == Together::Cis;
        }
    }
    if (allCis)
        return {Outcome::Carrier, {QT_TRANSLATE_NOOP("enza", "both variants lie on one copy of the gene")}};
    return {rule == SecondaryList::PhaseUnknown::Reportable ? Outcome::Reportable : Outcome::ForPerson,
            {QT_TRANSLATE_NOOP("enza", "two variants, presumed on different copies; nothing tells the phase")}};
}

Verdict twoVariants(const QList<SecondaryVariant> &variants, SecondaryList::PhaseUnknown rule)
{
    if (anyWith(variants, Zygosity::Homozygous) || anyWith(variants, Zygosity::Hemizygous))
        return {Outcome::Reportable, {QT_TRANSLATE_NOOP("enza", "both copies of the gene are affected")}};
    if (variants.size() >= 2 && !anyWith(variants, Zygosity::Unknown))
        return pair(variants, rule);
    if (anyWith(variants, Zygosity::Unknown))
        return zygosityOpen();
    return {Outcome::Carrier, {QT_TRANSLATE_NOOP("enza", "one variant of a recessive condition: carrier status")}};
}

/// ABCD1: hemizygous, homozygous, or two heterozygous ones.
Verdict xLinkedWithoutCarriers(const QList<SecondaryVariant> &variants, const SecondaryPerson &person,
                               SecondaryList::PhaseUnknown rule)
{
    if (anyWith(variants, Zygosity::Homozygous) || anyWith(variants, Zygosity::Hemizygous))
        return {Outcome::Reportable, {QT_TRANSLATE_NOOP("enza", "hemizygous or homozygous")}};
    if (anyWith(variants, Zygosity::Unknown))
        return zygosityOpen();
    if (person.sex == Sex::Male)
        return {Outcome::ForPerson, {QT_TRANSLATE_NOOP("enza", "heterozygous on X in a male: the call or the sex is in doubt")}};
    if (variants.size() >= 2)
        return pair(variants, rule);
    if (person.sex == Sex::Unknown)
        return {Outcome::ForPerson, {QT_TRANSLATE_NOOP("enza", "the sex is not known; a single heterozygous female is not reported")}};
    return {Outcome::Carrier, {QT_TRANSLATE_NOOP("enza", "a single heterozygous female is not reported")}};
}

Verdict anyCopy(const QList<SecondaryVariant> &variants)
{
    if (countOf(variants, Zygosity::Unknown) == variants.size())
        return zygosityOpen();
    return {Outcome::Reportable, {QT_TRANSLATE_NOOP("enza", "a single variant of this gene is reported")}};
}

Verdict byCriterion(const SecondaryEntry &entry, const QList<SecondaryVariant> &variants, const SecondaryPerson &person,
                    SecondaryList::PhaseUnknown rule)
{
    switch (entry.criterion) {
    case ReportingCriterion::AllPlp:
    case ReportingCriterion::AnyZygosityPlp: return anyCopy(variants);
    case ReportingCriterion::TruncatingPlpOnly: return anyCopy(variants); // others were left out before
    case ReportingCriterion::TwoPlpVariants: return twoVariants(variants, rule);
    case ReportingCriterion::HemiHomoOr2hetPlp: return xLinkedWithoutCarriers(variants, person, rule);
    case ReportingCriterion::HfeC282yHomozygotes:
        if (anyWith(variants, Zygosity::Homozygous))
            return {Outcome::Reportable, {QT_TRANSLATE_NOOP("enza", "p.Cys282Tyr on both copies")}};
        if (anyWith(variants, Zygosity::Unknown))
            return zygosityOpen();
        return {Outcome::Carrier, {QT_TRANSLATE_NOOP("enza", "p.Cys282Tyr on one copy: carrier status")}};
    case ReportingCriterion::Unstated: break;
    }
    return {Outcome::ForPerson, {QT_TRANSLATE_NOOP("enza", "the list does not say when this gene is reported")}};
}

/// Why a variant of this gene cannot cause the condition; empty when it can.
std::optional<Text> doesNotFit(const SecondaryEntry &entry, const SecondaryVariant &variant)
{
    const bool truncating = isTruncating(variant.consequence);
    switch (entry.mechanism) {
    case Mechanism::Any: break;
    case Mechanism::GainOfFunction:
    case Mechanism::NotLossOfFunction:
        if (truncating)
            return Text(QT_TRANSLATE_NOOP("enza", "%1: a loss of function does not cause this condition"), {variant.gene});
        break;
    case Mechanism::Truncating: break;
    case Mechanism::NamedVariant: break;
    }
    if (entry.criterion == ReportingCriterion::TruncatingPlpOnly && !truncating && !variant.consequence.isEmpty())
        return Text(QT_TRANSLATE_NOOP("enza", "%1: only truncating variants are reported"), {variant.gene});
    if (entry.criterion == ReportingCriterion::HfeC282yHomozygotes && !isC282Y(variant))
        return Text(QT_TRANSLATE_NOOP("enza", "%1: only p.Cys282Tyr is reported"), {variant.gene});
    return std::nullopt;
}

Verdict judge(const SecondaryEntry &entry, const QList<SecondaryVariant> &all, const SecondaryPerson &person,
              SecondaryList::PhaseUnknown rule)
{
    QList<SecondaryVariant> fitting, judged;
    QList<Text> apart;
    for (const SecondaryVariant &variant : all) {
        if (const auto why = doesNotFit(entry, variant)) {
            apart.append(*why);
            continue;
        }
        fitting.append(variant);
        if (isPathogenic(variant))
            judged.append(variant);
    }
    if (fitting.isEmpty())
        return {Outcome::NotReportable, apart};
    // First as if what ClinVar hints at were judged: a carrier stays one, whoever judges it later.
    Verdict verdict = byCriterion(entry, fitting, person, rule);
    const bool consequenceOpen = entry.criterion == ReportingCriterion::TruncatingPlpOnly &&
                                 std::any_of(fitting.begin(), fitting.end(),
                                             [](const auto &v) { return v.consequence.isEmpty(); });
    if (verdict.outcome == Outcome::Reportable && consequenceOpen)
        verdict = {Outcome::ForPerson, {QT_TRANSLATE_NOOP("enza", "the consequence is not known")}};
    if (verdict.outcome == Outcome::Reportable && judged.size() < fitting.size()) {
        const Verdict sure = judged.isEmpty() ? Verdict{} : byCriterion(entry, judged, person, rule);
        if (sure.outcome == Outcome::Reportable)
            return sure;
        verdict.outcome = Outcome::ForPerson;
        verdict.why.append(QT_TRANSLATE_NOOP("enza", "ClinVar in the file calls it pathogenic, and nobody here has judged it"));
    }
    return verdict;
}

void addFlags(const SecondaryEntry &entry, SecondaryFinding &finding)
{
    if (finding.outcome != Outcome::Reportable && finding.outcome != Outcome::ForPerson)
        return;
    if (entry.flags.contains(QStringLiteral("named_condition_only")))
        finding.why.append(Text(QT_TRANSLATE_NOOP("enza", "counts for %1 only, not for other conditions of the gene"), {entry.condition}));
    if (entry.flags.contains(QStringLiteral("needs_person"))) {
        finding.outcome = Outcome::ForPerson;
        finding.why.append(QT_TRANSLATE_NOOP("enza", "the list contradicts itself about this gene: a person decides"));
    }
    const bool disputed = std::any_of(finding.variants.begin(), finding.variants.end(),
                                      [](const SecondaryVariant &v) { return v.disputed; });
    if (disputed) {
        finding.outcome = Outcome::ForPerson;
        finding.why.append(QT_TRANSLATE_NOOP("enza", "those who judged it differ"));
    }
}

void considerAge(const SecondaryEntry &entry, const SecondaryPerson &person, SecondaryFinding &finding)
{
    if (entry.onset != ConditionOnset::Adult ||
        (finding.outcome != Outcome::Reportable && finding.outcome != Outcome::ForPerson))
        return;
    if (!person.minor) {
        finding.outcome = Outcome::ForPerson;
        finding.why.append(QT_TRANSLATE_NOOP("enza", "adult onset, and the age is not known"));
    } else if (*person.minor) {
        finding.outcome = Outcome::WithheldFromMinor;
        finding.why.append(QT_TRANSLATE_NOOP("enza", "adult onset: withheld from a minor by rule"));
    }
}

/// Of several conditions of one gene the one that says most speaks first.
int weight(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Reportable: return 4;
    case Outcome::ForPerson: return 3;
    case Outcome::WithheldFromMinor: return 2;
    case Outcome::Carrier: return 1;
    case Outcome::NotReportable: break;
    }
    return 0;
}

void append(QStringList &list, const QString &word)
{
    if (!word.isEmpty() && !list.contains(word))
        list.append(word);
}

} // namespace

bool isTruncating(const QString &consequence)
{
    static const QStringList terms{QStringLiteral("transcript_ablation"), QStringLiteral("splice_acceptor_variant"),
                                   QStringLiteral("splice_donor_variant"), QStringLiteral("stop_gained"),
                                   QStringLiteral("frameshift_variant"), QStringLiteral("start_lost"),
                                   QStringLiteral("feature_truncation"), QStringLiteral("frameshift"),
                                   QStringLiteral("splice_acceptor"), QStringLiteral("splice_donor")};
    for (const QString &term : consequence.split(u'&')) {
        if (terms.contains(term.trimmed()))
            return true;
    }
    return false;
}

bool hintsPathogenic(const QString &clinvar)
{
    const QString words = clinvar.toLower();
    return words.contains(QLatin1String("pathogenic")) && !words.contains(QLatin1String("conflicting")) &&
           !words.contains(QLatin1String("non-pathogenic"));
}

Zygosity zygosityOf(const QString &genotype, int copies, const QString &contig, Sex sex)
{
    if (genotype.isEmpty() || copies < 0)
        return Zygosity::Unknown;
    if (copies == 0)
        return Zygosity::Absent;
    const bool haploid = !genotype.contains(u'/') && !genotype.contains(u'|');
    const bool x = contig == QLatin1String("X") || contig == QLatin1String("chrX");
    if (haploid)
        return Zygosity::Hemizygous;
    if (copies >= 2)
        return x && sex == Sex::Male ? Zygosity::Hemizygous : Zygosity::Homozygous;
    return Zygosity::Heterozygous;
}

QList<SecondaryFinding> judgeSecondary(const QList<SecondaryVariant> &variants, const SecondaryPerson &person,
                                       const SecondaryList &list)
{
    QMap<QString, QList<SecondaryVariant>> byGene;
    for (const SecondaryVariant &variant : variants) {
        if (variant.zygosity != Zygosity::Absent && (isPathogenic(variant) || isUnjudgedHint(variant)))
            byGene[variant.gene].append(variant);
    }
    QList<SecondaryFinding> findings;
    for (auto gene = byGene.cbegin(); gene != byGene.cend(); ++gene) {
        std::optional<SecondaryFinding> best;
        for (const SecondaryEntry &entry : list.entries) {
            if (entry.gene != gene.key())
                continue;
            Verdict verdict = judge(entry, *gene, person, list.phaseUnknown);
            SecondaryFinding finding{entry.gene,    {}, {}, entry.criterion, entry.onset, entry.flags, {}, *gene,
                                     verdict.outcome, verdict.why, list.pin};
            append(finding.conditions, entry.condition);
            append(finding.categories, entry.category);
            append(finding.grades, entry.grade);
            addFlags(entry, finding);
            considerAge(entry, person, finding);
            if (!best || weight(finding.outcome) > weight(best->outcome)) {
                best = finding;
            } else if (finding.outcome == best->outcome) {
                append(best->conditions, entry.condition);
                append(best->categories, entry.category);
                append(best->grades, entry.grade);
                for (const QString &flag : entry.flags)
                    append(best->flags, flag);
            }
        }
        if (best)
            findings.append(*best);
    }
    return findings;
}

} // namespace enza::interpretation
