// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/protein_change.h"
#include "genome/consequence.h"
#include "interpretation/suggest_names.h"
#include "workflow/suggestion_evidence.h"

#include <QRegularExpression>

namespace enza::workflow {
namespace {

using namespace interpretation;

/// Names differ between annotators in case, spaces and what follows a '/'.
QString namedValue(const QList<genome::NamedValue> &values, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        for (const genome::NamedValue &value : values) {
            const QString plain = value.name.section(u'/', 0, 0).trimmed();
            if (plain.compare(QLatin1String(name), Qt::CaseInsensitive) == 0 && !value.value.isEmpty())
                return value.value;
        }
    }
    return {};
}

/// "5/12" and "3-5/12".
std::optional<NumberedPart> numberedPart(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d+)(?:-(\\d+))?/(\\d+)$"));
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    NumberedPart part{match.captured(1).toInt(), 0, match.captured(3).toInt()};
    part.last = match.captured(2).isEmpty() ? part.first : match.captured(2).toInt();
    return part.first >= 1 && part.last >= part.first && part.last <= part.total ? std::optional(part)
                                                                                 : std::nullopt;
}

/// "175/393", "175", "175-180/393", "?-180": first residue and length as far as they are told.
void readPosition(const QString &text, TranscriptEvidence &transcript)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d+|\\?)?(?:-(?:\\d+|\\?))?(?:/(\\d+))?$"));
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return;
    bool number = false;
    if (const int codon = match.captured(1).toInt(&number); number)
        transcript.codon = codon;
    if (const int length = match.captured(2).toInt(&number); number)
        transcript.proteinLength = length;
}

/// LOFTEE's verdict on nonsense-mediated decay (LoF_info, LoF_filter) and that of VEP's NMD plugin.
void readDecay(const genome::TranscriptDetail &from, const FactSource &file, TranscriptEvidence &transcript)
{
    const auto source = [&](const char *field) {
        return FactSource{file.name + u' ' + QLatin1String(field), file.date};
    };
    if (namedValue(from.all, {"NMD"}).contains(QLatin1String("NMD_escaping")))
        transcript.escapesDecay = Fact<bool>{true, source("NMD")};
    const QString info = namedValue(from.all, {"LoF_info"});
    static const QRegularExpression rule(QStringLiteral("50_BP_RULE:(PASS|FAIL)"));
    if (const auto match = rule.match(info); match.hasMatch())
        transcript.escapesDecay = Fact<bool>{match.captured(1) == QLatin1String("FAIL"), source("LoF_info")};
    static const QRegularExpression distance(QStringLiteral("DIST_FROM_LAST_EXON:(-?\\d+)"));
    if (const auto match = distance.match(info); match.hasMatch())
        transcript.basesToLastJunction = Fact<int>{match.captured(1).toInt(), source("LoF_info")};
}

QStringList termsOf(const QString &consequence)
{
    QStringList terms;
    static const QRegularExpression joints(QStringLiteral("[&+,]"));
    const QStringList words = consequence.split(joints, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QByteArray utf8 = word.trimmed().toUtf8();
        const std::string_view term = genome::ontologyTerm({utf8.constData(), std::size_t(utf8.size())});
        terms.append(QString::fromUtf8(term.data(), qsizetype(term.size())));
    }
    return terms;
}

/// The change of the protein where the annotation has no HGVS name for it: bcftools csq writes "175R>175H", VEP
/// without --hgvs "R/H" beside the residue's number.
QString proteinName(const genome::TranscriptDetail &from)
{
    if (!from.hgvsP.isEmpty())
        return from.hgvsP;
    static const QRegularExpression csq(QStringLiteral("^(\\d+)([A-Z*])>(\\d+)([A-Z*])$"));
    static const QRegularExpression residues(QStringLiteral("^([A-Z*])/([A-Z*])$"));
    QString before, after, place;
    if (const auto match = csq.match(namedValue(from.all, {"amino_acid_change"}));
        match.hasMatch() && match.captured(1) == match.captured(3)) {
        before = match.captured(2);
        after = match.captured(4);
        place = match.captured(1);
    } else if (const auto pair = residues.match(namedValue(from.all, {"Amino_acids"})); pair.hasMatch()) {
        before = pair.captured(1);
        after = pair.captured(2);
        place = namedValue(from.all, {"Protein_position"}).section(u'/', 0, 0);
    }
    const auto change = parseProteinChange(QStringLiteral("p.") + before + place + after);
    const bool told = change && change->kind == ProteinChange::Kind::Substitution && change->begin == change->end;
    return told ? QStringLiteral("p.") + change->text() : QString();
}

/// Strand and codon of a change of one base: as annotated, else as far as its names tell.
void readCodon(const genome::TranscriptDetail &from, const VariantKey &key, TranscriptEvidence &out)
{
    const QString strand = namedValue(from.all, {"STRAND"});
    if (strand == QLatin1String("1") || strand == QLatin1String("+"))
        out.strand = 1;
    else if (strand == QLatin1String("-1") || strand == QLatin1String("-"))
        out.strand = -1;
    else
        out.strand = strandOf(from.hgvsC, key.ref, key.alt);
    const QString annotated = namedValue(from.all, {"Codons"});
    static const QRegularExpression oneBase(QStringLiteral("^(?=[^A-Z]*[A-Z][^A-Z]*/)[A-Za-z]{3}/[A-Za-z]{3}$"));
    if (oneBase.match(annotated).hasMatch()) {
        out.codons = {annotated};
        return;
    }
    const auto change = readProteinChange(out.hgvsP);
    if (!change || !out.strand)
        return;
    std::optional<int> place = placeInCodon(from.hgvsC);
    bool number = false;
    const int base = namedValue(from.all, {"CDS_position", "CDS.pos"}).section(u'/', 0, 0).toInt(&number);
    if (!place && number && base > 0)
        place = (base - 1) % 3;
    out.codons = possibleCodons(*change, *out.strand, key.ref, key.alt, place);
}

TranscriptEvidence transcriptOf(const genome::TranscriptDetail &from, const EvidenceContext &context)
{
    TranscriptEvidence out;
    out.gene = from.gene;
    out.transcript = from.transcript;
    out.hgvsC = from.hgvsC;
    out.hgvsP = proteinName(from);
    out.terms = termsOf(from.consequence);
    const QString biotype = from.biotype.toLower();
    out.proteinCoding =
        biotype == QLatin1String("protein_coding") || biotype == QLatin1String("mrna") ||
        (biotype.isEmpty() && (!from.hgvsP.isEmpty() || from.hgvsC.contains(QLatin1String("c."))));
    out.mane = !from.mane.isEmpty();
    out.canonical = from.canonical;
    out.exon = numberedPart(from.exon);
    out.intron = numberedPart(from.intron);
    // SnpEff has one rank for both.
    if (!out.intron && intronOffset(from.hgvsC))
        std::swap(out.exon, out.intron);
    readPosition(namedValue(from.all, {"Protein_position", "AA.pos"}), out);
    if (!out.codon) {
        if (const auto change = readProteinChange(out.hgvsP))
            out.codon = change->position;
    }
    readCodon(from, context.detail.key, out);
    readDecay(from, context.file, out);
    return out;
}

/// Low complexity where no domain is annotated. Where the annotation names nothing at all, or both, nothing
/// is known: a repeat with a function is none that counts.
MaybeFact<bool> repeatOf(const genome::RecordDetail &record, const QString &transcript,
                         const FactSource &file)
{
    for (const genome::TranscriptDetail &one : record.transcripts) {
        const QString domains = one.transcript == transcript ? namedValue(one.all, {"DOMAINS"}) : QString();
        if (domains.isEmpty())
            continue;
        static const QRegularExpression functional(
            QStringLiteral("Pfam|PROSITE|SMART|Superfamily|Gene3D|CDD"),
            QRegularExpression::CaseInsensitiveOption);
        const bool simple = domains.contains(QLatin1String("Low_complexity"), Qt::CaseInsensitive);
        if (simple && functional.match(domains).hasMatch())
            return std::nullopt;
        return Fact<bool>{simple, {file.name + QStringLiteral(" DOMAINS"), file.date}};
    }
    return std::nullopt;
}

void gatherTranscripts(const EvidenceContext &context, VariantEvidence &evidence)
{
    const genome::RecordDetail &record = context.detail.record;
    for (const genome::TranscriptDetail &one : record.transcripts) {
        // SnpEff also lists sequence features under the transcript's id.
        const QString feature = namedValue(one.all, {"Feature_type"}).toLower();
        const bool transcript = feature.isEmpty() || feature == QLatin1String("transcript");
        if (transcript && one.gene == evidence.gene && !one.transcript.isEmpty())
            evidence.transcripts.append(transcriptOf(one, context));
    }
    if (!evidence.transcripts.isEmpty())
        evidence.inRepeat = repeatOf(record, evidence.transcripts.first().transcript, context.file);
}

FrequencyEvidence::Population populationOf(Field field)
{
    switch (field) {
    case Field::GnomadFaf:
        return FrequencyEvidence::Population::Filtering;
    case Field::GnomadEasAf:
    case Field::G1000EasAf:
        return FrequencyEvidence::Population::EastAsian;
    default:
        break;
    }
    return fieldInfo(field).population == FieldInfo::Population::Japanese
               ? FrequencyEvidence::Population::Japanese
               : FrequencyEvidence::Population::General;
}

std::optional<double> numberIn(const review::Cell &cell)
{
    if (const double *number = std::get_if<double>(&cell))
        return *number;
    if (const qint64 *number = std::get_if<qint64>(&cell))
        return double(*number);
    return std::nullopt;
}

} // namespace

void gatherFromFile(const EvidenceContext &context, VariantEvidence &evidence)
{
    const review::VariantDetail &detail = context.detail;
    evidence.gene = detail.facts.gene;
    evidence.variant = detail.key.text();
    evidence.structural = detail.key.structural();
    evidence.structuralType = detail.key.type;
    evidence.annotation = {(context.file.name + u' ' + context.callSet.annotation).trimmed(),
                           context.file.date};
    const qsizetype difference = qAbs(detail.key.ref.size() - detail.key.alt.size());
    evidence.indel = !evidence.structural && difference > 0;
    if (evidence.indel && difference % 3 == 0)
        evidence.residuesChanged = int(difference / 3);
    gatherTranscripts(context, evidence);

    const auto source = [&](Field field) {
        return FactSource{context.file.name + u' ' + QLatin1String(fieldInfo(field).name), context.file.date};
    };
    for (const review::VariantDetail::Value &value : detail.frequencies) {
        if (fieldInfo(value.field).population == FieldInfo::Population::None)
            continue; // the site's own cohort holds patients
        evidence.frequencies.append({QLatin1String(fieldInfo(value.field).name),
                                     QLatin1String(fieldInfo(value.field).label), populationOf(value.field),
                                     value.annotated, numberIn(value.value), source(value.field)});
    }
    for (const review::VariantDetail::Value &value : detail.predictors)
        evidence.predictors.append({QLatin1String(fieldInfo(value.field).name), numberIn(value.value),
                                    value.annotated, source(value.field)});
}

} // namespace enza::workflow
