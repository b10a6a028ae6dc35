// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/demo_background.h"

#include "workflow/demo_genome.h"

#include <algorithm>

namespace enza::workflow::demo {
namespace {

constexpr const char *aminoAcids[] = {"Ala", "Arg", "Asn", "Asp", "Cys", "Gln", "Glu", "Gly", "His", "Ile",
                                      "Leu", "Lys", "Met", "Phe", "Pro", "Ser", "Thr", "Trp", "Tyr", "Val"};

char randomBase(Random &random)
{
    return "ACGT"[random.below(4)];
}

/// Two transitions for every transversion, as in human genomes.
char substitute(Random &random, char ref)
{
    const char transition = ref == 'A' ? 'G' : ref == 'G' ? 'A' : ref == 'C' ? 'T' : 'C';
    if (random.perMille(667))
        return transition;
    char other = ref;
    while (other == ref || other == transition)
        other = randomBase(random);
    return other;
}

QByteArray randomBases(Random &random, int count)
{
    QByteArray bases;
    for (int i = 0; i < count; ++i)
        bases += randomBase(random);
    return bases;
}

int indelLength(Random &random)
{
    return random.perMille(600) ? 1 : random.perMille(700) ? int(random.between(2, 4)) : int(random.between(5, 24));
}

QByteArray aminoAcid(Random &random)
{
    return aminoAcids[random.below(std::size(aminoAcids))];
}

enum class Change { Substitution, Deletion, Insertion };

/// Shares of consequences per mille inside genes, close to what exome-enriched call sets show.
QByteArray substitutionConsequence(Random &random)
{
    static constexpr std::pair<const char *, int> shares[] = {
        {"intron_variant", 520},       {"missense_variant", 160},   {"synonymous_variant", 140},
        {"3_prime_UTR_variant", 70},   {"5_prime_UTR_variant", 25}, {"splice_region_variant&intron_variant", 45},
        {"non_coding_transcript_exon_variant", 33}, {"stop_gained", 5}, {"splice_donor_variant", 1}, {"splice_acceptor_variant", 1}};
    int draw = int(random.below(1000));
    for (const auto &[term, share] : shares) {
        draw -= share;
        if (draw < 0)
            return term;
    }
    return "intron_variant";
}

QByteArray lengthConsequence(Random &random, Change change, int length)
{
    if (!random.perMille(45))
        return random.perMille(900) ? "intron_variant" : "3_prime_UTR_variant";
    if (length % 3 != 0)
        return "frameshift_variant";
    return change == Change::Deletion ? "inframe_deletion" : "inframe_insertion";
}

struct Coding {
    QByteArray hgvsC, hgvsP;
};

Coding names(Random &random, const QByteArray &consequence, const QByteArray &feature, const QByteArray &protein,
             const Record &record, Change change)
{
    const int position = int(random.between(30, 6000));
    QByteArray at = QByteArray::number(position);
    // One draw per statement: the order inside an expression is the compiler's own.
    if (consequence.contains("intron") || consequence.startsWith("splice_")) {
        const bool donorSide = consequence.contains("donor") || (!consequence.contains("acceptor") && random.perMille(500));
        at += donorSide ? '+' : '-';
        at += QByteArray::number(consequence.contains("donor") || consequence.contains("acceptor") ? random.between(1, 2)
                                 : consequence.startsWith("splice_region")                         ? random.between(3, 8)
                                                                                                   : random.between(9, 9000));
    }
    if (consequence.startsWith("3_prime"))
        at = '*' + QByteArray::number(random.between(1, 2500));
    else if (consequence.startsWith("5_prime"))
        at = '-' + QByteArray::number(random.between(1, 300));
    Coding coding;
    const QByteArray kind = consequence.startsWith("non_coding") ? ":n." : ":c.";
    const QByteArray range = record.ref.size() > 2 && at == QByteArray::number(position)
                                 ? at + '_' + QByteArray::number(position + int(record.ref.size()) - 2)
                                 : at;
    if (change == Change::Substitution)
        coding.hgvsC = feature + kind + at + record.ref + '>' + record.alt;
    else if (change == Change::Deletion)
        coding.hgvsC = feature + kind + range + "del";
    else if (at == QByteArray::number(position))
        coding.hgvsC = feature + kind + at + '_' + QByteArray::number(position + 1) + "ins" + record.alt.mid(1);
    else
        coding.hgvsC = feature + kind + at + "ins" + record.alt.mid(1);

    const int number = (position + 2) / 3;
    const QByteArray codon = QByteArray::number(number);
    const QByteArray before = aminoAcid(random);
    const QByteArray other = aminoAcid(random);
    const QByteArray frame = QByteArray::number(random.between(2, 40));
    if (consequence == "missense_variant") {
        QByteArray after = other;
        while (after == before)
            after = aminoAcid(random);
        coding.hgvsP = protein + ":p.(" + before + codon + after + ')';
    } else if (consequence == "synonymous_variant") {
        coding.hgvsP = protein + ":p.(" + before + codon + "=)";
    } else if (consequence == "stop_gained") {
        coding.hgvsP = protein + ":p.(" + before + codon + "Ter)";
    } else if (consequence == "frameshift_variant") {
        coding.hgvsP = protein + ":p.(" + before + codon + other + "fsTer" + frame + ')';
    } else if (consequence == "inframe_deletion") {
        coding.hgvsP = protein + ":p.(" + before + codon + "del)";
    } else if (consequence == "inframe_insertion") {
        coding.hgvsP = protein + ":p.(" + before + codon + '_' + other + QByteArray::number(number + 1) + "ins" + other + ')';
    }
    return coding;
}

/// Identifiers in a range that Ensembl has not given out, one set per gene of the table.
QByteArray invented(const char *prefix, const GeneRegion *gene, int transcript)
{
    const auto index = int(gene - geneRegions().data());
    return QByteArray(prefix) + QByteArray::number(9999000000 + index * 10 + transcript).rightJustified(11, '0') + ".1";
}

void annotate(Random &random, Site &site, Spectrum spectrum, const Place &place, Change change, int length)
{
    Record &record = site.record;
    if (!place.gene) {
        Transcript between;
        between.consequence = "intergenic_variant";
        between.impact = impactOf(between.consequence);
        record.transcripts = {between};
        return;
    }
    QByteArray chosen = change == Change::Substitution ? substitutionConsequence(random) : lengthConsequence(random, change, length);
    // A tumour's passengers fall anywhere in the gene; inherited ones come from exome-enriched calls.
    if (spectrum == Spectrum::Somatic && random.perMille(650))
        chosen = "intron_variant";
    const int count = 1 + int(random.below(3));
    for (int i = 0; i < count; ++i) {
        Transcript t;
        // Further transcripts of the gene often see less of it.
        t.consequence = i == 0 || random.perMille(600) ? chosen : QByteArray("intron_variant");
        t.impact = impactOf(t.consequence);
        t.symbol = place.gene->symbol;
        t.gene = invented("ENSG", place.gene, 0).chopped(2);
        t.feature = invented("ENST", place.gene, i);
        t.biotype = t.consequence.startsWith("non_coding") ? "retained_intron" : "protein_coding";
        t.canonical = i == 0;
        const Coding coding = names(random, t.consequence, t.feature, invented("ENSP", place.gene, i), record, change);
        t.hgvsC = coding.hgvsC;
        t.hgvsP = coding.hgvsP;
        const int exons = 12 + int(place.gene->length % 40);
        const QByteArray part = QByteArray::number(random.between(1, exons - 1)) + '/';
        if (t.consequence.contains("intron") || t.consequence.startsWith("splice_"))
            t.intron = part + QByteArray::number(exons - 1);
        else
            t.exon = part + QByteArray::number(exons);
        if (t.consequence == "missense_variant") {
            const int harm = int(random.below(1000));
            t.revel = "0." + QByteArray::number(harm).rightJustified(3, '0');
            t.sift = harm > 500 ? "deleterious" : "tolerated";
            t.polyphen = harm > 700 ? "probably_damaging" : harm > 450 ? "possibly_damaging" : "benign";
        }
        record.transcripts.append(t);
    }
}

/// Frequency in Japan per million.
int drawFrequency(Random &random, Spectrum spectrum)
{
    if (spectrum == Spectrum::Somatic)
        return random.perMille(30) ? int(random.between(10, 200)) : 0;
    const int draw = int(random.below(1000));
    if (draw < 520)
        return int(random.between(50'000, 950'000));
    if (draw < 720)
        return int(random.between(5'000, 50'000));
    if (draw < 860)
        return int(random.between(500, 5'000));
    return draw < 950 ? int(random.between(10, 500)) : 0;
}

void describeFrequency(Random &random, Site &site)
{
    AlleleFacts &facts = site.record.facts;
    const auto near = [&](int lowPerMille, int highPerMille) {
        return frequencyText(std::min(990'000, int(qint64(site.perMillion) * random.between(lowPerMille, highPerMille) / 1000)));
    };
    if (site.perMillion == 0)
        return;
    facts.tommo = frequencyText(site.perMillion);
    if (random.perMille(900))
        facts.togovar = near(850, 1150);
    // What is rare in Japan may not be in gnomAD at all, or be common elsewhere.
    if (site.perMillion > 500 || random.perMille(600)) {
        facts.gnomadGenome = near(150, 1700);
        facts.gnomadGenomeEas = near(800, 1200);
        const QByteArray term = site.record.transcripts.first().consequence;
        if (!term.contains("intron") && !term.contains("intergenic")) {
            facts.gnomadExome = near(150, 1700);
            facts.gnomadExomeEas = near(800, 1200);
        }
    }
    if (site.perMillion > 200 || random.perMille(500)) {
        facts.dbsnp = "rs" + QByteArray::number(9'900'000'000 + qint64(random.below(99'999'999)));
        site.record.id = facts.dbsnp;
    }
}

void describeClinvar(Random &random, Site &site)
{
    const QByteArray term = site.record.transcripts.first().consequence;
    if (term.contains("intron") || term.contains("intergenic") || !random.perMille(250))
        return;
    AlleleFacts &facts = site.record.facts;
    facts.clinvarSig = site.perMillion > 10'000 ? "Benign"
                       : site.perMillion > 1'000 ? "Likely_benign"
                       : random.perMille(800)     ? "Uncertain_significance"
                                                  : "Conflicting_classifications_of_pathogenicity";
    facts.clinvarReview = "criteria_provided&_single_submitter";
}

} // namespace

QByteArray frequencyText(int perMillion)
{
    return QByteArray::number(double(perMillion) / 1'000'000, 'g', 4);
}

QByteArray Reads::ad() const
{
    return QByteArray::number(depth - alternate) + ',' + QByteArray::number(alternate);
}

QByteArray Reads::af() const
{
    const int perMille = depth > 0 ? (alternate * 1000 + depth / 2) / depth : 0;
    return perMille >= 1000 ? QByteArray("1.000") : "0." + QByteArray::number(perMille).rightJustified(3, '0');
}

Reads drawReads(Random &random, int lowDepth, int highDepth, int alternatePerMille)
{
    Reads reads;
    reads.depth = random.around(lowDepth, highDepth);
    reads.alternate = random.successes(reads.depth, alternatePerMille);
    return reads;
}

Site backgroundSite(Random &random, Spectrum spectrum)
{
    Site site;
    const Place place = randomPlace(random);
    Record &record = site.record;
    record.contig = place.contig;
    record.pos = place.pos;
    Change change = Change::Substitution;
    int length = 0;
    const char ref = randomBase(random);
    if (random.perMille(880)) {
        record.ref = QByteArray(1, ref);
        record.alt = QByteArray(1, substitute(random, ref));
    } else {
        length = indelLength(random);
        change = random.perMille(550) ? Change::Deletion : Change::Insertion;
        // The base after the shared one differs from it, so that the indel cannot be shifted.
        QByteArray bases = randomBases(random, length);
        while (bases.back() == ref)
            bases.back() = randomBase(random);
        record.ref = change == Change::Deletion ? ref + bases : QByteArray(1, ref);
        record.alt = change == Change::Deletion ? QByteArray(1, ref) : ref + bases;
    }
    site.perMillion = drawFrequency(random, spectrum);
    annotate(random, site, spectrum, place, change, length);
    describeFrequency(random, site);
    describeClinvar(random, site);
    return site;
}

} // namespace enza::workflow::demo
