// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/suggestion_evidence.h"

#include <algorithm>

/// What a person adds where data cannot tell.
namespace enza::workflow {
namespace {

using namespace interpretation;

QStringList words(std::initializer_list<const char *> list)
{
    QStringList out;
    for (const char *word : list)
        out.append(QLatin1String(word));
    return out;
}

Error notSayable(const QString &name, const QString &value)
{
    for (const SayableFact &fact : sayableFacts()) {
        if (name == QLatin1String(fact.name))
            return {ErrorCode::BadInput,
                    fact.values.isEmpty()
                        ? Text(QT_TRANSLATE_NOOP("enza", "\"%1\" cannot be \"%2\"; it is a number above 0"), {name, value})
                        : Text(QT_TRANSLATE_NOOP("enza", "\"%1\" cannot be \"%2\"; use one of %3"),
                               {name, value, fact.values.join(QStringLiteral(", "))}),
                    Where{{}, 0, name}, std::nullopt};
    }
    QStringList names;
    for (const SayableFact &fact : sayableFacts())
        names.append(QLatin1String(fact.name));
    return {ErrorCode::BadInput,
            Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is nothing a suggestion asks for; use one of %2"),
                 {name, names.join(QStringLiteral(", "))}),
            Where{{}, 0, name}, std::nullopt};
}

/// What data have phased stays as they say.
void sayPhase(bool trans, const FactSource &source, VariantEvidence &evidence)
{
    if (!evidence.secondVariants)
        return;
    for (SecondVariant &other : *evidence.secondVariants) {
        if (other.phase != SecondVariant::Phase::Unknown)
            continue;
        other.phase = trans ? SecondVariant::Phase::Trans : SecondVariant::Phase::Cis;
        other.phasedBy = SecondVariant::Means::Person;
        other.phaseSource = source;
    }
}

} // namespace

const QList<SayableFact> &sayableFacts()
{
    static const QList<SayableFact> facts{
        {"phenotype", QT_TRANSLATE_NOOP("enza", "How specific the phenotype is for the gene"),
         words({"highly_specific", "consistent", "heterogeneous", "not_consistent"}), "PS2 PM6"},
        {"parentage", QT_TRANSLATE_NOOP("enza", "Parentage"), words({"confirmed", "assumed"}), "PS2 PM6"},
        {"phase", QT_TRANSLATE_NOOP("enza", "Phase with the other variant of the gene"), words({"trans", "cis"}), "PM3 BP2"},
        {"odds_path", QT_TRANSLATE_NOOP("enza", "Odds of pathogenicity of a functional study (OddsPath)"), {}, "PS3 BS3"},
        {"study", QT_TRANSLATE_NOOP("enza", "Statistical validation of that study"), words({"validated", "not_validated"}),
         "PS3 BS3"},
        {"inheritance", QT_TRANSLATE_NOOP("enza", "Inheritance of the disorder"), words({"AD", "AR", "XL"}), "PM2 PM3 BP2 BS1"},
        {"decay", QT_TRANSLATE_NOOP("enza", "Nonsense-mediated decay"),
         words({"predicted", "not_predicted"}), "PVS1 OVS1"},
        {"relevant_exon", QT_TRANSLATE_NOOP("enza", "The exon is in a biologically relevant transcript"),
         words({"yes", "no"}), "PVS1 OVS1"},
        {"critical_region", QT_TRANSLATE_NOOP("enza", "What is lost is critical to the protein's function"),
         words({"yes", "unknown"}), "PVS1 OVS1"},
        {"lof_in_exon", QT_TRANSLATE_NOOP("enza", "Loss-of-function variants of the exon in the population"),
         words({"frequent", "not_frequent"}), "PVS1 OVS1"},
        {"frame", QT_TRANSLATE_NOOP("enza", "Reading frame without the exon"), words({"kept", "lost"}), "PVS1 OVS1"},
        {"protein_lost", QT_TRANSLATE_NOOP("enza", "Part of the protein that is lost"),
         words({"over_10_percent", "up_to_10_percent"}), "PVS1 OVS1"},
        {"tandem", QT_TRANSLATE_NOOP("enza", "A duplicate lies in tandem"), words({"proven", "proven_not"}), "PVS1 OVS1"},
        {"alternative_start", QT_TRANSLATE_NOOP("enza", "Another functional transcript starts elsewhere"),
         words({"yes", "no"}), "PVS1 OVS1"},
        {"pathogenic_upstream",
         QT_TRANSLATE_NOOP("enza", "Pathogenic variants before the next in-frame start codon"),
         words({"yes", "no"}), "PVS1 OVS1"},
        {"repeat", QT_TRANSLATE_NOOP("enza", "In a repeat without known function"), words({"yes", "no"}), "PM4 BP3"},
    };
    return facts;
}

Result<void> applySaid(const QList<SaidFact> &said, const QString &by, const QDate &on,
                       VariantEvidence &evidence)
{
    const FactSource source{by, on};
    for (const SaidFact &fact : said) {
        const auto known =
            std::find_if(sayableFacts().begin(), sayableFacts().end(),
                         [&](const SayableFact &one) { return fact.name == QLatin1String(one.name); });
        const bool number = known != sayableFacts().end() && known->values.isEmpty();
        bool isNumber = false;
        const double amount = fact.value.toDouble(&isNumber);
        const bool fits = number ? isNumber && amount > 0 && amount < 1e9
                                 : known != sayableFacts().end() && known->values.contains(fact.value);
        if (!fits)
            return std::unexpected(notSayable(fact.name, fact.value));
        const QString &name = fact.name, &value = fact.value;
        const bool first = value == known->values.value(0); // "yes", "predicted", "confirmed", …
        const auto set = [&](MaybeFact<bool> &into, bool to) { into = Fact<bool>{to, source}; };
        if (name == QLatin1String("odds_path"))
            evidence.oddsPath = Fact<double>{amount, source};
        else if (name == QLatin1String("study"))
            set(evidence.oddsPathValidated, first);
        else if (name == QLatin1String("phase"))
            sayPhase(first, source, evidence);
        else if (name == QLatin1String("phenotype"))
            evidence.phenotypeFit = Fact<PhenotypeFit>{PhenotypeFit(known->values.indexOf(value)), source};
        else if (name == QLatin1String("parentage")) {
            if (evidence.family)
                evidence.family->parentageConfirmed = first;
        } else if (name == QLatin1String("inheritance"))
            evidence.inheritance = Fact<QString>{value, source};
        else if (name == QLatin1String("decay"))
            set(evidence.decay, first);
        else if (name == QLatin1String("relevant_exon"))
            set(evidence.exonRelevant, first);
        else if (name == QLatin1String("critical_region"))
            set(evidence.regionCritical, first);
        else if (name == QLatin1String("lof_in_exon"))
            set(evidence.lossFrequentInExon, first);
        else if (name == QLatin1String("frame"))
            set(evidence.frameKept, first);
        else if (name == QLatin1String("protein_lost"))
            evidence.fractionLost = Fact<double>{first ? 1.0 : 0.0, source};
        else if (name == QLatin1String("tandem"))
            set(evidence.tandem, first);
        else if (name == QLatin1String("alternative_start"))
            set(evidence.alternativeStart, first);
        else if (name == QLatin1String("pathogenic_upstream"))
            set(evidence.pathogenicBeforeNextStart, first);
        else if (name == QLatin1String("repeat"))
            set(evidence.inRepeat, first);
    }
    return {};
}

} // namespace enza::workflow
