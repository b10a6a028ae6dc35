// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_tools.h"

#include <algorithm>

/// The tree for null variants: Abou Tayoun 2018 (PMID 30192042). Each question is asked in the tree's order,
/// and the first that nobody can answer ends it, with the strength the open branches could give.
namespace enza::interpretation {
namespace {

enum class NullKind { None, Truncating, Splice, Start, WholeGene, Exons, Duplication };

NullKind kindOf(const TranscriptEvidence &transcript, const VariantEvidence &evidence)
{
    if (!transcript.proteinCoding)
        return NullKind::None;
    if (evidence.structural) {
        if (evidence.structuralType == QLatin1String("DEL") || has(transcript, "transcript_ablation")) {
            if (has(transcript, "transcript_ablation"))
                return NullKind::WholeGene;
            return transcript.exon ? NullKind::Exons : NullKind::None;
        }
        return evidence.structuralType == QLatin1String("DUP") && transcript.exon ? NullKind::Duplication
                                                                                  : NullKind::None;
    }
    if (has(transcript, "transcript_ablation"))
        return NullKind::WholeGene;
    if (has(transcript, "start_lost") || has(transcript, "initiator_codon_variant"))
        return NullKind::Start;
    if (has(transcript, "stop_gained") || has(transcript, "frameshift_variant"))
        return NullKind::Truncating;
    if (has(transcript, "splice_donor_variant") || has(transcript, "splice_acceptor_variant"))
        return NullKind::Splice;
    return NullKind::None;
}

class Tree
{
public:
    Tree(const VariantEvidence &evidence, const SuggestionRules &rules) : m_evidence(evidence), m_rules(rules)
    {
    }

    NullOutcome walk()
    {
        const TranscriptEvidence *transcript = shownTranscript(m_evidence);
        if (!transcript || transcript->terms.isEmpty()) {
            m_out.missing.append(Text(QT_TRANSLATE_NOOP("enza", "the variant's effect on a transcript")));
            return m_out;
        }
        NullKind kind = kindOf(*transcript, m_evidence);
        const TranscriptEvidence *null = kind == NullKind::None ? nullptr : transcript;
        for (const TranscriptEvidence &other : m_evidence.transcripts) {
            if (!null && kindOf(other, m_evidence) != NullKind::None)
                null = &other;
        }
        if (!null) {
            say(QT_TRANSLATE_NOOP("enza", "Not a null variant: %1 in %2"), consequenceArgs(*transcript),
                m_evidence.annotation);
            return end({});
        }
        m_out.isNull = true;
        m_transcript = null;
        say(QT_TRANSLATE_NOOP("enza", "Null variant: %1 in %2"), consequenceArgs(*null),
            m_evidence.annotation);
        if (!relevant(*transcript))
            return m_out;
        switch (kindOf(*null, m_evidence)) {
        case NullKind::WholeGene:
            say(QT_TRANSLATE_NOOP("enza", "The whole gene is deleted"), {}, m_evidence.annotation);
            return end(QStringLiteral("very_strong"));
        case NullKind::Truncating:
            return truncating();
        case NullKind::Splice:
            return splice();
        case NullKind::Exons:
            return exons();
        case NullKind::Duplication:
            return duplication();
        case NullKind::Start:
            return start();
        case NullKind::None:
            break;
        }
        return end({});
    }

private:
    void say(const char *statement, const QStringList &args, const FactSource &source)
    {
        m_out.evidence.append({Text(statement, args), source.name, source.date});
    }
    void lack(const char *what, const QStringList &args = {}) { m_out.missing.append(Text(what, args)); }
    /// An empty strength: not applicable.
    NullOutcome end(const QString &strength)
    {
        m_out.answer = strength.isEmpty() ? Answer::DoesNotApply : Answer::Applies;
        m_out.strength = strength;
        m_out.missing.clear();
        return m_out;
    }

    /// Is the exon in a biologically relevant transcript? MANE, else canonical; where the file marks none,
    /// only when every protein-coding transcript is hit alike. False ends the tree.
    bool relevant(const TranscriptEvidence &shown)
    {
        if (m_evidence.exonRelevant) {
            if (m_evidence.exonRelevant->value)
                return true;
            say(QT_TRANSLATE_NOOP("enza", "The exon is in no biologically relevant transcript"), {},
                m_evidence.exonRelevant->source);
            end({});
            return false;
        }
        const auto marked = [](const TranscriptEvidence &t) { return t.mane || t.canonical; };
        const bool anyMane = std::any_of(m_evidence.transcripts.begin(), m_evidence.transcripts.end(),
                                         [](const auto &t) { return t.mane; });
        for (const TranscriptEvidence &one : m_evidence.transcripts) {
            const bool counts = anyMane ? one.mane : one.canonical;
            if (counts && kindOf(one, m_evidence) != NullKind::None) {
                m_transcript = &one;
                say(anyMane ? QT_TRANSLATE_NOOP("enza", "%1 is a MANE transcript")
                            : QT_TRANSLATE_NOOP(
                                  "enza", "%1 is the canonical transcript; no MANE transcript is marked"),
                    {one.transcript}, m_evidence.annotation);
                return true;
            }
        }
        if (std::any_of(m_evidence.transcripts.begin(), m_evidence.transcripts.end(), marked)) {
            say(QT_TRANSLATE_NOOP("enza", "In the relevant transcript it is not a null variant: %1 in %2"),
                consequenceArgs(shown), m_evidence.annotation);
            end({});
            return false;
        }
        const bool allAlike = std::all_of(
            m_evidence.transcripts.begin(), m_evidence.transcripts.end(), [&](const TranscriptEvidence &t) {
                return !t.proteinCoding || kindOf(t, m_evidence) != NullKind::None;
            });
        if (allAlike) {
            say(QT_TRANSLATE_NOOP("enza", "Every protein-coding transcript in the file is hit"), {},
                m_evidence.annotation);
            return true;
        }
        lack(QT_TRANSLATE_NOOP("enza",
                               "which transcript is biologically relevant: the file marks neither MANE nor "
                               "canonical ones, and they differ"));
        return false;
    }

    /// Nonsense-mediated decay of a transcript whose new stop codon arises in `exon` (or, after a shift of
    /// the frame, behind it).
    std::optional<bool> decay(const std::optional<NumberedPart> &exon, bool shifts)
    {
        if (m_evidence.decay) {
            say(m_evidence.decay->value
                    ? QT_TRANSLATE_NOOP("enza", "Nonsense-mediated decay is predicted")
                    : QT_TRANSLATE_NOOP("enza", "Nonsense-mediated decay is not predicted"),
                {}, m_evidence.decay->source);
            return m_evidence.decay->value;
        }
        if (m_transcript->escapesDecay) {
            say(m_transcript->escapesDecay->value
                    ? QT_TRANSLATE_NOOP("enza", "Annotated as escaping nonsense-mediated decay")
                    : QT_TRANSLATE_NOOP("enza", "Annotated as not escaping nonsense-mediated decay"),
                {}, m_transcript->escapesDecay->source);
            return !m_transcript->escapesDecay->value;
        }
        if (!exon || exon->total < 1) {
            lack(QT_TRANSLATE_NOOP("enza", "the exon's number and how many there are"));
            return std::nullopt;
        }
        const QStringList place{QString::number(exon->last), QString::number(exon->total)};
        if (exon->last >= exon->total) {
            say(QT_TRANSLATE_NOOP("enza", "The new stop codon is in the last exon (%1 of %2): no "
                                          "nonsense-mediated decay is predicted"),
                place, m_evidence.annotation);
            return false;
        }
        if (exon->last == exon->total - 1)
            return penultimate(place);
        const auto change = readProteinChange(m_transcript->hgvsP);
        if (shifts && exon->last == exon->total - 2 && m_transcript->basesToLastJunction)
            return penultimate(place);
        if (shifts && exon->last == exon->total - 2 &&
            !(change && change->newStopAfter && *change->newStopAfter <= m_rules.nextExonCodons)) {
            lack(QT_TRANSLATE_NOOP(
                     "enza",
                     "the exon of the new stop codon: the frame shifts in exon %1 of %2, and the stop "
                     "may lie in one that escapes decay"),
                 place);
            return std::nullopt;
        }
        say(QT_TRANSLATE_NOOP("enza", "Exon %1 of %2: nonsense-mediated decay is predicted"), place,
            m_evidence.annotation);
        return true;
    }

    std::optional<bool> penultimate(const QStringList &place)
    {
        if (!m_transcript->basesToLastJunction) {
            lack(QT_TRANSLATE_NOOP(
                     "enza", "how far the new stop codon is from the end of exon %1 of %2: its last %3 bases "
                             "escape nonsense-mediated decay"),
                 place + QStringList{QString::number(m_rules.penultimateExonBases)});
            return std::nullopt;
        }
        const int bases = m_transcript->basesToLastJunction->value;
        if (bases <= 0) {
            say(QT_TRANSLATE_NOOP("enza", "The new stop codon is in the last exon: no nonsense-mediated decay is predicted"), {},
                m_transcript->basesToLastJunction->source);
            return false;
        }
        const bool decays = bases > m_rules.penultimateExonBases;
        say(decays ? QT_TRANSLATE_NOOP("enza", "The new stop codon is %1 bases before the last exon "
                                               "junction: nonsense-mediated decay is predicted")
                   : QT_TRANSLATE_NOOP("enza", "The new stop codon is %1 bases before the last exon "
                                               "junction: no nonsense-mediated decay is predicted"),
            {QString::number(bases)}, m_transcript->basesToLastJunction->source);
        return decays;
    }

    NullOutcome truncating()
    {
        const bool shifts = has(*m_transcript, "frameshift_variant") && !has(*m_transcript, "stop_gained");
        const auto decays = decay(m_transcript->exon, shifts);
        if (!decays)
            return m_out;
        return *decays ? end(QStringLiteral("very_strong")) : shortened(lostByStop());
    }

    /// Part of the protein behind the variant.
    MaybeFact<double> lostByStop() const
    {
        if (m_evidence.fractionLost)
            return m_evidence.fractionLost;
        const auto change = readProteinChange(m_transcript->hgvsP);
        const int codon = m_transcript->codon.value_or(change ? change->position : 0);
        const int length = m_transcript->proteinLength.value_or(0);
        if (codon < 1 || length < codon)
            return std::nullopt;
        return Fact<double>{double(length - codon + 1) / length, m_evidence.annotation};
    }

    /// No decay, or the frame is kept: what is the lost part worth?
    NullOutcome shortened(const MaybeFact<double> &lost)
    {
        if (m_evidence.regionCritical && m_evidence.regionCritical->value) {
            say(QT_TRANSLATE_NOOP("enza", "What is lost is critical to the protein's function"), {},
                m_evidence.regionCritical->source);
            return end(QStringLiteral("strong"));
        }
        QString strength;
        if (lost) {
            const bool large = lost->value > m_rules.largeFraction;
            strength = large ? QStringLiteral("strong") : QStringLiteral("moderate");
            say(large ? QT_TRANSLATE_NOOP("enza", "%1 of the protein is lost, more than %2: strong unless "
                                                  "such variants of the exon are frequent")
                      : QT_TRANSLATE_NOOP("enza", "%1 of the protein is lost, at most %2: moderate unless "
                                                  "such variants of the exon are frequent"),
                {percentText(lost->value), percentText(m_rules.largeFraction)}, lost->source);
        } else {
            lack(QT_TRANSLATE_NOOP("enza", "how much of the protein is lost"));
        }
        if (!m_evidence.regionCritical)
            lack(QT_TRANSLATE_NOOP(
                "enza", "whether what is lost is critical to the protein's function (then strong)"));
        if (!m_evidence.lossFrequentInExon) {
            lack(QT_TRANSLATE_NOOP("enza", "whether loss-of-function variants of this exon are frequent in "
                                           "the population (then PVS1 does not apply)"));
            return m_out;
        }
        say(m_evidence.lossFrequentInExon->value
                ? QT_TRANSLATE_NOOP("enza",
                                    "Loss-of-function variants of this exon are frequent in the population")
                : QT_TRANSLATE_NOOP(
                      "enza", "Loss-of-function variants of this exon are not frequent in the population"),
            {}, m_evidence.lossFrequentInExon->source);
        if (m_evidence.lossFrequentInExon->value)
            return end({});
        return strength.isEmpty() ? m_out : end(strength);
    }

    /// The reading frame after an exon is skipped or deleted; nothing when nobody knows.
    std::optional<bool> frameKept(const QStringList &exonText)
    {
        if (!m_evidence.frameKept) {
            lack(QT_TRANSLATE_NOOP(
                     "enza",
                     "whether the reading frame is kept without exon %1 (its length is not in the file)"),
                 exonText);
            return std::nullopt;
        }
        say(m_evidence.frameKept->value
                ? QT_TRANSLATE_NOOP("enza", "The reading frame is kept without exon %1")
                : QT_TRANSLATE_NOOP("enza", "The reading frame is lost without exon %1"),
            exonText, m_evidence.frameKept->source);
        return m_evidence.frameKept->value;
    }

    /// Exons `from` to `to` of `total` are not in the transcript any more.
    NullOutcome withoutExons(std::optional<NumberedPart> gone)
    {
        const QString text = !gone ? QStringLiteral("?")
                             : gone->first == gone->last
                                 ? QString::number(gone->first)
                                 : QString::number(gone->first) + u'-' + QString::number(gone->last);
        const auto kept = frameKept({text});
        if (!kept)
            return m_out;
        if (*kept)
            return shortened(m_evidence.fractionLost);
        std::optional<NumberedPart> next; // where the new stop is looked for
        if (gone && gone->total > 0)
            next = NumberedPart{gone->last + 1, std::min(gone->last + 1, gone->total), gone->total};
        const auto decays = decay(next, true);
        if (!decays)
            return m_out;
        return *decays ? end(QStringLiteral("very_strong")) : shortened(m_evidence.fractionLost);
    }

    NullOutcome splice()
    {
        if (const auto offset = intronOffset(m_transcript->hgvsC); offset && offset->untranslated) {
            lack(QT_TRANSLATE_NOOP("enza",
                                   "what the splice site of an untranslated region does to the protein (%1)"),
                 {m_transcript->hgvsC});
            return m_out;
        }
        std::optional<NumberedPart> skipped;
        if (m_transcript->intron && m_transcript->intron->total > 0) {
            // Of n exons there are n−1 introns; a donor ends the exon before its intron, an acceptor begins
            // the one behind it.
            const bool acceptor = has(*m_transcript, "splice_acceptor_variant");
            const int exon = m_transcript->intron->first + (acceptor ? 1 : 0);
            skipped = NumberedPart{exon, exon, m_transcript->intron->total + 1};
        }
        return withoutExons(skipped);
    }

    NullOutcome exons()
    {
        if (m_evidence.wholeGene && m_evidence.wholeGene->value) {
            say(QT_TRANSLATE_NOOP("enza", "The whole gene is deleted"), {}, m_evidence.wholeGene->source);
            return end(QStringLiteral("very_strong"));
        }
        return withoutExons(m_transcript->exon);
    }

    NullOutcome duplication()
    {
        if (m_evidence.tandem && !m_evidence.tandem->value) {
            say(QT_TRANSLATE_NOOP("enza", "The duplicate is proven not to lie in tandem"), {},
                m_evidence.tandem->source);
            return end({});
        }
        if (!m_evidence.frameKept) {
            lack(QT_TRANSLATE_NOOP("enza", "whether the duplication disrupts the reading frame"));
            return m_out;
        }
        if (m_evidence.frameKept->value) {
            say(QT_TRANSLATE_NOOP("enza", "The duplication keeps the reading frame"), {},
                m_evidence.frameKept->source);
            return end({});
        }
        say(QT_TRANSLATE_NOOP("enza", "The duplication disrupts the reading frame"), {},
            m_evidence.frameKept->source);
        const auto decays = decay(m_transcript->exon, true);
        if (!decays)
            return m_out;
        if (!*decays)
            return end({});
        const bool proven = m_evidence.tandem && m_evidence.tandem->value;
        if (proven)
            say(QT_TRANSLATE_NOOP("enza", "The duplicate is proven to lie in tandem"), {},
                m_evidence.tandem->source);
        else
            say(QT_TRANSLATE_NOOP("enza", "The duplicate is presumed to lie in tandem"), {},
                ruleSource(m_rules, "decay"));
        return end(proven ? QStringLiteral("very_strong") : QStringLiteral("strong"));
    }

    NullOutcome start()
    {
        if (!m_evidence.alternativeStart) {
            lack(QT_TRANSLATE_NOOP(
                "enza",
                "whether another functional transcript starts at another codon (then PVS1 does not apply)"));
            return m_out;
        }
        say(m_evidence.alternativeStart->value
                ? QT_TRANSLATE_NOOP("enza", "Another functional transcript starts at another codon")
                : QT_TRANSLATE_NOOP("enza", "No functional transcript is known to start at another codon"),
            {}, m_evidence.alternativeStart->source);
        if (m_evidence.alternativeStart->value)
            return end({});
        if (!m_evidence.pathogenicBeforeNextStart) {
            lack(QT_TRANSLATE_NOOP("enza", "whether there are pathogenic variants before the next in-frame "
                                           "start codon (then moderate, else supporting)"));
            return m_out;
        }
        const bool before = m_evidence.pathogenicBeforeNextStart->value;
        say(before ? QT_TRANSLATE_NOOP("enza",
                                       "There are pathogenic variants before the next in-frame start codon")
                   : QT_TRANSLATE_NOOP("enza",
                                       "No pathogenic variant is known before the next in-frame start codon"),
            {}, m_evidence.pathogenicBeforeNextStart->source);
        return end(before ? QStringLiteral("moderate") : QStringLiteral("supporting"));
    }

    const VariantEvidence &m_evidence;
    const SuggestionRules &m_rules;
    const TranscriptEvidence *m_transcript = nullptr;
    NullOutcome m_out;
};

} // namespace

NullOutcome judgeNull(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    return Tree(evidence, rules).walk();
}

} // namespace enza::interpretation
