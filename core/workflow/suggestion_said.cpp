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
                    Text(QT_TRANSLATE_NOOP("enza", "\"%1\" cannot be \"%2\"; use one of %3"),
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

} // namespace

const QList<SayableFact> &sayableFacts()
{
    static const QList<SayableFact> facts{
        {"phenotype", QT_TRANSLATE_NOOP("enza", "How specific the phenotype is for the gene"),
         words({"highly_specific", "consistent", "heterogeneous", "not_consistent"})},
        {"parentage", QT_TRANSLATE_NOOP("enza", "Parentage"), words({"confirmed", "assumed"})},
        {"inheritance", QT_TRANSLATE_NOOP("enza", "Inheritance of the disorder"), words({"AD", "AR", "XL"})},
        {"decay", QT_TRANSLATE_NOOP("enza", "Nonsense-mediated decay"),
         words({"predicted", "not_predicted"})},
        {"relevant_exon", QT_TRANSLATE_NOOP("enza", "The exon is in a biologically relevant transcript"),
         words({"yes", "no"})},
        {"critical_region", QT_TRANSLATE_NOOP("enza", "What is lost is critical to the protein's function"),
         words({"yes", "unknown"})},
        {"lof_in_exon", QT_TRANSLATE_NOOP("enza", "Loss-of-function variants of the exon in the population"),
         words({"frequent", "not_frequent"})},
        {"frame", QT_TRANSLATE_NOOP("enza", "Reading frame without the exon"), words({"kept", "lost"})},
        {"protein_lost", QT_TRANSLATE_NOOP("enza", "Part of the protein that is lost"),
         words({"over_10_percent", "up_to_10_percent"})},
        {"tandem", QT_TRANSLATE_NOOP("enza", "A duplicate lies in tandem"), words({"proven", "proven_not"})},
        {"alternative_start", QT_TRANSLATE_NOOP("enza", "Another functional transcript starts elsewhere"),
         words({"yes", "no"})},
        {"pathogenic_upstream",
         QT_TRANSLATE_NOOP("enza", "Pathogenic variants before the next in-frame start codon"),
         words({"yes", "no"})},
        {"repeat", QT_TRANSLATE_NOOP("enza", "In a repeat without known function"), words({"yes", "no"})},
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
        if (known == sayableFacts().end() || !known->values.contains(fact.value))
            return std::unexpected(notSayable(fact.name, fact.value));
        const QString &name = fact.name, &value = fact.value;
        const bool first = value == known->values.first(); // "yes", "predicted", "confirmed", …
        const auto set = [&](MaybeFact<bool> &into, bool to) { into = Fact<bool>{to, source}; };
        if (name == QLatin1String("phenotype"))
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
