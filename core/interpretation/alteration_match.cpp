// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/alteration_match.h"

#include <algorithm>

namespace enza::interpretation {
namespace {

using Kind = Alteration::Kind;

AlterationMatch yes(const char *why, QStringList args = {}) { return {Answer::Applies, Text(why, std::move(args))}; }
AlterationMatch no(const char *why, QStringList args = {}) { return {Answer::DoesNotApply, Text(why, std::move(args))}; }
AlterationMatch unsaid(const char *why, QStringList args = {}) { return {Answer::CannotSay, Text(why, std::move(args))}; }

/// Sequence Ontology terms as annotators write them.
bool hasTerm(const VariantFacts &facts, std::initializer_list<const char *> terms)
{
    const QStringList said = facts.consequence.split(u'&');
    return std::any_of(terms.begin(), terms.end(), [&](const char *term) { return said.contains(QLatin1String(term)); });
}

bool isSequence(const VariantFacts &facts)
{
    static const QStringList small{QStringLiteral("SNV"), QStringLiteral("INS"), QStringLiteral("DEL"),
                                   QStringLiteral("DELINS"), QStringLiteral("MNV")};
    return facts.alteration.isEmpty() && facts.biomarker.isEmpty() &&
           (small.contains(facts.type) || (facts.type.isEmpty() && (!facts.hgvsP.isEmpty() || !facts.hgvsC.isEmpty())));
}

bool isStructuralVariant(const VariantFacts &facts)
{
    return facts.alteration.isEmpty() && facts.biomarker.isEmpty() && !facts.type.isEmpty() && !isSequence(facts);
}

std::optional<ProteinChange> proteinOf(const VariantFacts &facts)
{
    return facts.hgvsP.isEmpty() ? std::nullopt : parseProteinChange(facts.hgvsP);
}

bool changesProtein(const VariantFacts &facts)
{
    return hasTerm(facts, {"missense_variant", "stop_gained", "frameshift_variant", "inframe_deletion", "inframe_insertion",
                           "disruptive_inframe_deletion", "disruptive_inframe_insertion", "conservative_inframe_deletion",
                           "conservative_inframe_insertion", "stop_lost", "start_lost", "splice_acceptor_variant",
                           "splice_donor_variant", "protein_altering_variant", "initiator_codon_variant", "missense",
                           "frameshift", "inframe_altering", "splice_acceptor", "splice_donor"});
}

/// Whether a change of the sequence alters the protein; nothing when neither annotation nor name says.
std::optional<bool> altersProtein(const VariantFacts &facts)
{
    if (!facts.consequence.isEmpty())
        return changesProtein(facts);
    if (const auto protein = proteinOf(facts); protein && protein->kind != ProteinChange::Kind::Other)
        return protein->kind != ProteinChange::Kind::Synonymous;
    return std::nullopt;
}

AlterationMatch anyMutation(const VariantFacts &facts, bool oncogenicOnly)
{
    if (!isSequence(facts))
        return no(QT_TRANSLATE_NOOP("enza", "the source means a change of the gene's sequence"));
    const auto alters = altersProtein(facts);
    if (!alters)
        return unsaid(QT_TRANSLATE_NOOP("enza", "the file does not say what the variant does to the protein"));
    if (!*alters)
        return no(QT_TRANSLATE_NOOP("enza", "the variant does not change the protein (%1)"), {facts.consequence});
    if (oncogenicOnly)
        return unsaid(QT_TRANSLATE_NOOP("enza", "the source means oncogenic changes only; judge first whether this one is"));
    return yes(QT_TRANSLATE_NOOP("enza", "the source means any change of %1; this is %2"),
               {facts.gene, facts.consequence.isEmpty() ? facts.hgvsP : facts.consequence});
}

AlterationMatch proteinChange(const Alteration &wanted, const VariantFacts &facts)
{
    if (!isSequence(facts))
        return no(QT_TRANSLATE_NOOP("enza", "the source means %1"), {wanted.protein->text()});
    const auto seen = proteinOf(facts);
    if (!seen) {
        if (facts.hgvsP.isEmpty() && altersProtein(facts) == false)
            return no(QT_TRANSLATE_NOOP("enza", "the variant does not change the protein (%1)"), {facts.consequence});
        return unsaid(QT_TRANSLATE_NOOP("enza", "the file does not name the change of the protein"));
    }
    switch (isSameChange(*wanted.protein, *seen)) {
    case SameChange::Yes:
        return wanted.protein->kind == ProteinChange::Kind::Residue
                   ? yes(QT_TRANSLATE_NOOP("enza", "the source means any substitution of %1 %2; this is %3"),
                         {facts.gene, wanted.protein->text(), seen->text()})
                   : yes(QT_TRANSLATE_NOOP("enza", "the same change, %1 %2"), {facts.gene, seen->text()});
    case SameChange::CannotSay:
        return unsaid(QT_TRANSLATE_NOOP("enza", "%1 cannot be compared with %2"), {wanted.text, facts.hgvsP});
    case SameChange::No: break;
    }
    return no(QT_TRANSLATE_NOOP("enza", "the source means %1, this is %2"), {wanted.protein->text(), seen->text()});
}

AlterationMatch codingChange(const Alteration &wanted, const VariantFacts &facts)
{
    if (facts.hgvsC.isEmpty())
        return isSequence(facts) ? unsaid(QT_TRANSLATE_NOOP("enza", "the file does not name the change of the transcript"))
                                 : no(QT_TRANSLATE_NOOP("enza", "the source means %1"), {wanted.coding});
    if (facts.hgvsC.mid(facts.hgvsC.lastIndexOf(u':') + 1) == wanted.coding)
        return yes(QT_TRANSLATE_NOOP("enza", "the same change, %1 %2 (the source names no transcript)"), {facts.gene, wanted.coding});
    return no(QT_TRANSLATE_NOOP("enza", "the source means %1, this is %2"), {wanted.coding, facts.hgvsC});
}

/// "19/28" → 19; 0 when unknown. "2-4/20" → 2 and 4.
std::pair<int, int> exonsOf(const QString &exon)
{
    const QStringList range = exon.section(u'/', 0, 0).split(u'-');
    const int first = range.value(0).toInt();
    const int last = range.size() > 1 ? range[1].toInt() : first;
    return {first, last};
}

AlterationMatch exonChange(const Alteration &wanted, const VariantFacts &facts)
{
    using Change = Alteration::ExonChange;
    if (!facts.alteration.isEmpty()) {
        for (const Alteration &said : parseAlterations(facts.gene, facts.alteration)) {
            if (said.kind == Kind::Exon && said.exonChange == wanted.exonChange && said.firstExon == wanted.firstExon && said.lastExon == wanted.lastExon)
                return yes(QT_TRANSLATE_NOOP("enza", "reported as %1"), {facts.alteration});
        }
        return no(QT_TRANSLATE_NOOP("enza", "the source means %1, reported is %2"), {wanted.text, facts.alteration});
    }
    if (!isSequence(facts) && !isStructuralVariant(facts))
        return no(QT_TRANSLATE_NOOP("enza", "the source means %1"), {wanted.text});
    const auto [first, last] = exonsOf(facts.exon);
    if (wanted.exonChange == Change::Skipping) {
        if (hasTerm(facts, {"splice_acceptor_variant", "splice_donor_variant", "splice_region_variant", "splice_donor_5th_base_variant",
                            "splice_polypyrimidine_tract_variant"}) || isStructuralVariant(facts))
            return unsaid(QT_TRANSLATE_NOOP("enza", "whether exon %1 is skipped is seen in RNA only"), {QString::number(wanted.firstExon)});
        return no(QT_TRANSLATE_NOOP("enza", "the source means skipping of exon %1; this is %2"),
                  {QString::number(wanted.firstExon), facts.consequence});
    }
    if (isStructuralVariant(facts))
        return unsaid(QT_TRANSLATE_NOOP("enza", "which exons a structural variant changes is not known"));
    if (first == 0) {
        if (altersProtein(facts) == false)
            return no(QT_TRANSLATE_NOOP("enza", "the variant does not change the protein (%1)"), {facts.consequence});
        return unsaid(QT_TRANSLATE_NOOP("enza", "the file does not say which exon it is"));
    }
    if (last < wanted.firstExon || first > wanted.lastExon)
        return no(QT_TRANSLATE_NOOP("enza", "the source means exon %1, this is exon %2"), {QString::number(wanted.firstExon), QString::number(first)});
    const auto alters = altersProtein(facts);
    if (!alters)
        return unsaid(QT_TRANSLATE_NOOP("enza", "the file does not say what the variant does to the protein"));
    if (!*alters)
        return no(QT_TRANSLATE_NOOP("enza", "the variant does not change the protein (%1)"), {facts.consequence});
    const QStringList said{QString::number(first), facts.hgvsP.isEmpty() ? facts.consequence : facts.hgvsP};
    if (wanted.exonChange == Change::Mutation)
        return yes(QT_TRANSLATE_NOOP("enza", "changes the protein in exon %1: %2"), said);
    const auto protein = proteinOf(facts);
    const auto length = protein ? protein->lengthChange() : std::nullopt;
    const bool frame = hasTerm(facts, {"frameshift_variant", "frameshift"}) || (protein && protein->kind == ProteinChange::Kind::Frameshift);
    if (frame)
        return no(QT_TRANSLATE_NOOP("enza", "exon %1, but the reading frame is shifted: %2"), said);
    std::optional<bool> lost, gained;
    if (length) {
        lost = *length < 0;
        gained = *length > 0;
    } else if (hasTerm(facts, {"inframe_deletion", "disruptive_inframe_deletion", "conservative_inframe_deletion"})) {
        lost = true;
        gained = false;
    } else if (hasTerm(facts, {"inframe_insertion", "disruptive_inframe_insertion", "conservative_inframe_insertion"})) {
        lost = false;
        gained = true;
    } else if (facts.type == QLatin1String("SNV") || facts.type == QLatin1String("MNV")) {
        lost = gained = false;
    }
    if (!lost)
        return unsaid(QT_TRANSLATE_NOOP("enza", "whether residues are lost or gained is not known: %2"), said);
    if (wanted.exonChange == Change::Deletion)
        return *lost ? yes(QT_TRANSLATE_NOOP("enza", "in-frame deletion in exon %1: %2"), said)
                     : no(QT_TRANSLATE_NOOP("enza", "exon %1, but not a deletion: %2"), said);
    if (wanted.exonChange == Change::Duplication && protein && protein->kind != ProteinChange::Kind::Duplication)
        return no(QT_TRANSLATE_NOOP("enza", "exon %1, but not a duplication: %2"), said);
    return *gained ? yes(QT_TRANSLATE_NOOP("enza", "in-frame insertion in exon %1: %2"), said)
                   : no(QT_TRANSLATE_NOOP("enza", "exon %1, but not an insertion: %2"), said);
}

AlterationMatch copies(Kind wanted, const VariantFacts &facts)
{
    const bool amplification = wanted == Kind::Amplification;
    if (!facts.alteration.isEmpty()) {
        for (const Alteration &said : parseAlterations(facts.gene, facts.alteration)) {
            if (said.kind == wanted)
                return yes(QT_TRANSLATE_NOOP("enza", "reported as %1"), {facts.alteration});
        }
        return no(QT_TRANSLATE_NOOP("enza", "reported as %1"), {facts.alteration});
    }
    const QString said = facts.copies ? QString::number(*facts.copies) : QString();
    if (facts.type == QLatin1String("CNV") || facts.type == QLatin1String(amplification ? "DUP" : "SV_DEL")) {
        if (said.isEmpty())
            return unsaid(QT_TRANSLATE_NOOP("enza", "%1 over the gene, but the number of copies is not known"), {facts.type});
        return unsaid(QT_TRANSLATE_NOOP("enza", "%1 copies; the file does not say whether that counts as amplification or loss"), {said});
    }
    if (isStructuralVariant(facts) && facts.type != QLatin1String("INV") && facts.type != QLatin1String("BND"))
        return unsaid(QT_TRANSLATE_NOOP("enza", "the number of copies is not known"));
    return no(QT_TRANSLATE_NOOP("enza", "the source means a change in the number of copies"));
}

AlterationMatch lossOfFunction(const VariantFacts &facts, bool truncatingOnly)
{
    if (!facts.alteration.isEmpty()) {
        if (truncatingOnly)
            return no(QT_TRANSLATE_NOOP("enza", "reported as %1"), {facts.alteration});
        const AlterationMatch loss = copies(Kind::Loss, facts);
        return loss;
    }
    if (!isSequence(facts))
        return isStructuralVariant(facts) ? unsaid(QT_TRANSLATE_NOOP("enza", "whether this structural variant ends the gene's function is not known"))
                                          : no(QT_TRANSLATE_NOOP("enza", "the source means a change of the gene's sequence"));
    const auto protein = proteinOf(facts);
    const bool stops = hasTerm(facts, {"stop_gained", "frameshift_variant", "frameshift"}) ||
                       (facts.consequence.isEmpty() && protein &&
                        (protein->kind == ProteinChange::Kind::Frameshift || (protein->kind == ProteinChange::Kind::Substitution && protein->to == u"*")));
    const bool splice = hasTerm(facts, {"splice_acceptor_variant", "splice_donor_variant", "splice_acceptor", "splice_donor"});
    const bool start = hasTerm(facts, {"start_lost", "initiator_codon_variant"});
    const QStringList said{facts.consequence.isEmpty() ? facts.hgvsP : facts.consequence};
    if (stops || (!truncatingOnly && splice))
        return yes(QT_TRANSLATE_NOOP("enza", "the protein is cut short or not made: %1"), said);
    if (splice || start)
        return unsaid(QT_TRANSLATE_NOOP("enza", "whether the protein is cut short is not known: %1"), said);
    const auto alters = altersProtein(facts);
    if (!alters)
        return unsaid(QT_TRANSLATE_NOOP("enza", "the file does not say what the variant does to the protein"));
    if (!*alters || truncatingOnly)
        return no(QT_TRANSLATE_NOOP("enza", "the protein is not cut short: %1"), said);
    return unsaid(QT_TRANSLATE_NOOP("enza", "whether this change ends the gene's function is not in the file: %1"), said);
}

AlterationMatch fusion(const QString &gene, const Alteration &wanted, const VariantFacts &facts)
{
    const bool said = facts.alteration.compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0 ||
                      (!facts.alteration.isEmpty() && std::ranges::any_of(parseAlterations(facts.gene, facts.alteration),
                                                                          [](const Alteration &a) { return a.kind == Kind::Fusion; }));
    if (!said) {
        if (isStructuralVariant(facts) && (facts.type == QLatin1String("BND") || facts.type == QLatin1String("INV") ||
                                           facts.type == QLatin1String("SV_DEL") || facts.type == QLatin1String("DUP") ||
                                           facts.type == QLatin1String("CPX")))
            return unsaid(QT_TRANSLATE_NOOP("enza", "a structural variant in %1; whether it makes a fusion gene is not known"), {gene});
        return no(QT_TRANSLATE_NOOP("enza", "the source means a fusion"));
    }
    const auto partners = fusionPartners(facts.gene);
    if (!wanted.exact)
        return unsaid(QT_TRANSLATE_NOOP("enza", "the source names the exons that are joined (%1); compare them"), {wanted.text});
    if (wanted.fivePrime.isEmpty())
        return yes(QT_TRANSLATE_NOOP("enza", "%1 is a fusion of %2"), {facts.gene, gene});
    if (!partners)
        return unsaid(QT_TRANSLATE_NOOP("enza", "the partner of the fusion is not known"));
    const auto same = [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; };
    if (same(partners->first, wanted.fivePrime) && same(partners->second, wanted.threePrime))
        return yes(QT_TRANSLATE_NOOP("enza", "the same fusion, %1"), {facts.gene});
    if (same(partners->second, wanted.fivePrime) && same(partners->first, wanted.threePrime))
        return unsaid(QT_TRANSLATE_NOOP("enza", "the same partners in the other order: the source means %1"), {wanted.text});
    return no(QT_TRANSLATE_NOOP("enza", "the source means %1, this is %2"), {wanted.text, facts.gene});
}

AlterationMatch biomarker(const Alteration &wanted, const VariantFacts &facts, const BiomarkerRules &rules)
{
    if (facts.biomarker.isEmpty())
        return no(QT_TRANSLATE_NOOP("enza", "the source means %1, which is no variant"), {wanted.text});
    if (wanted.biomarker == QLatin1String("mmr") && facts.biomarker == QLatin1String("msi")) {
        const auto reading = rules.read(facts.biomarker, facts.value);
        if (reading && reading->state == QLatin1String("high") && wanted.state == QLatin1String("deficient"))
            return unsaid(QT_TRANSLATE_NOOP("enza", "MSI was measured, the source speaks of mismatch repair: two tests that mostly agree"));
    }
    if (facts.biomarker != wanted.biomarker)
        return no(QT_TRANSLATE_NOOP("enza", "the source means %1"), {wanted.text});
    const auto reading = rules.read(facts.biomarker, facts.value);
    if (!reading)
        return unsaid(QT_TRANSLATE_NOOP("enza", "the value \"%1\" is not understood"), {facts.value});
    if (wanted.atLeast) {
        if (!reading->number)
            return unsaid(QT_TRANSLATE_NOOP("enza", "the source asks for at least %1, the value is \"%2\""),
                          {QString::number(*wanted.atLeast), facts.value});
        const QStringList said{QString::number(*reading->number), QString::number(*wanted.atLeast)};
        return *reading->number >= *wanted.atLeast ? yes(QT_TRANSLATE_NOOP("enza", "%1 is at least %2, as the source asks"), said)
                                                   : no(QT_TRANSLATE_NOOP("enza", "%1 is less than %2, which the source asks for"), said);
    }
    if (reading->state.isEmpty())
        return unsaid(QT_TRANSLATE_NOOP("enza", "whether the score %1 counts as %2 is not set in the rule set %3"),
                      {facts.value, wanted.text, rules.pin()});
    if (reading->state == QLatin1String("undetermined"))
        return unsaid(QT_TRANSLATE_NOOP("enza", "the test could not tell"));
    if (reading->state != wanted.state)
        return no(QT_TRANSLATE_NOOP("enza", "the source means %1, measured is %2"), {wanted.text, facts.value});
    if (reading->number)
        return yes(QT_TRANSLATE_NOOP("enza", "%1 counts as %2 by the rule set %3 (%4)"),
                   {facts.value, wanted.text, rules.pin(), rules.thresholdSource(facts.biomarker)});
    return yes(QT_TRANSLATE_NOOP("enza", "measured as %1"), {facts.value});
}

AlterationMatch matchOne(const QString &gene, const Alteration &wanted, const VariantFacts &facts, const BiomarkerRules &biomarkers)
{
    if (wanted.kind == Kind::Biomarker)
        return biomarker(wanted, facts, biomarkers);
    const QStringList genes = genesOf(facts);
    if (!facts.biomarker.isEmpty())
        return no(QT_TRANSLATE_NOOP("enza", "the source means a change of the gene %1"), {gene});
    if (genes.isEmpty())
        return unsaid(QT_TRANSLATE_NOOP("enza", "the gene of the variant is not known"));
    if (gene.isEmpty())
        return unsaid(QT_TRANSLATE_NOOP("enza", "the source names no gene"));
    if (!genes.contains(gene, Qt::CaseInsensitive))
        return no(QT_TRANSLATE_NOOP("enza", "the source means the gene %1"), {gene});
    switch (wanted.kind) {
    case Kind::AnyMutation: return anyMutation(facts, false);
    case Kind::Oncogenic: return anyMutation(facts, true);
    case Kind::Protein: return proteinChange(wanted, facts);
    case Kind::Coding: return codingChange(wanted, facts);
    case Kind::Exon: return exonChange(wanted, facts);
    case Kind::Amplification:
    case Kind::Loss: return copies(wanted.kind, facts);
    case Kind::LossOfFunction: return lossOfFunction(facts, false);
    case Kind::Truncating: return lossOfFunction(facts, true);
    case Kind::Fusion: return fusion(gene, wanted, facts);
    case Kind::Biomarker:
    case Kind::Other: break;
    }
    return unsaid(QT_TRANSLATE_NOOP("enza", "\"%1\" cannot be compared with what the file says"), {wanted.text});
}

} // namespace

QStringList genesOf(const VariantFacts &facts)
{
    if (!facts.biomarker.isEmpty() || facts.gene.isEmpty())
        return {};
    if (facts.gene.contains(QLatin1String("::")))
        return facts.gene.split(QStringLiteral("::"), Qt::SkipEmptyParts);
    return {facts.gene};
}

AlterationMatch matchAlteration(const QString &gene, const QList<Alteration> &anyOf, const VariantFacts &facts,
                                const BiomarkerRules &biomarkers)
{
    AlterationMatch best = no(QT_TRANSLATE_NOOP("enza", "the source names no alteration"));
    for (const Alteration &each : anyOf) {
        const AlterationMatch match = matchOne(gene, each, facts, biomarkers);
        if (match.answer == Answer::Applies)
            return match;
        if (match.answer == Answer::CannotSay || best.answer != Answer::CannotSay)
            best = match;
    }
    return best;
}

} // namespace enza::interpretation
