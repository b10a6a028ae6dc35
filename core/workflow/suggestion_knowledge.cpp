// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_names.h"
#include "knowledge/civic.h"
#include "knowledge/clinvar.h"
#include "knowledge/gene_panel.h"
#include "workflow/knowledge.h"
#include "workflow/suggestion_evidence.h"

namespace enza::workflow {
namespace {

using namespace interpretation;

/// "P", "LP", "VUS", "LB", "B"; of "P/LP" the weaker; empty for a conflict or anything else.
QString germlineClass(const QString &text)
{
    const QString group = knowledge::classGroup(text);
    if (group == QLatin1String("P/LP"))
        return QStringLiteral("LP");
    if (group == QLatin1String("LB/B"))
        return QStringLiteral("LB");
    static const QStringList classes{QStringLiteral("P"), QStringLiteral("LP"), QStringLiteral("VUS"),
                                     QStringLiteral("LB"), QStringLiteral("B")};
    return classes.contains(group) ? group : QString();
}

QString oncogenicClass(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == QLatin1String("oncogenic"))
        return QStringLiteral("O");
    if (word == QLatin1String("likely oncogenic"))
        return QStringLiteral("LO");
    return {};
}

struct ClinvarInForce
{
    KnowledgeSnapshot snapshot;
    std::shared_ptr<const knowledge::Clinvar> content;
};

/// NotFound: none imported; Conflict: of another assembly. Both are answers, not failures.
Result<ClinvarInForce> clinvarInForce(const EvidenceContext &context)
{
    ENZA_ASSIGN(const KnowledgeSnapshot snapshot, knowledgeInForce(context.session, QStringLiteral("clinvar"),
                                                                   {}, context.detail.key.assembly));
    ENZA_ASSIGN(auto content, loadKnowledge<knowledge::Clinvar>(context.session, snapshot));
    return ClinvarInForce{snapshot, std::move(content)};
}

bool isAnswer(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::Conflict;
}

void addPin(QStringList &pins, const KnowledgeSnapshot &snapshot)
{
    if (!pins.contains(snapshot.pin()))
        pins.append(snapshot.pin());
}

FactSource sourceOf(const KnowledgeSnapshot &snapshot)
{
    return {snapshot.pin(), snapshot.released.isValid() ? snapshot.released : snapshot.imported.date()};
}

/// A record's change of protein: as the file says it, else worked out from the codon of this variant.
QString changeOf(const knowledge::ClinvarRecord &record, const VariantKey &key,
                 const TranscriptEvidence &transcript)
{
    if (!record.consequences.isEmpty() && !record.consequences.contains(QStringLiteral("missense_variant")))
        return {};
    if (record.ref.size() == 1 && record.alt.size() == 1 && key.ref.size() == 1 && key.alt.size() == 1 &&
        transcript.strand && transcript.codon) {
        const QString change = neighbourChange(transcript.codons, *transcript.strand, *transcript.codon,
                                               key.pos, record.pos, record.ref, record.alt);
        if (!change.isEmpty())
            return change;
    }
    const auto named = readProteinChange(record.protein);
    return named ? named->substitution() : QString();
}

Result<void> gatherClinvar(const EvidenceContext &context, VariantEvidence &evidence, QStringList &pins)
{
    const VariantKey &key = context.detail.key;
    const TranscriptEvidence *transcript =
        evidence.transcripts.isEmpty() ? nullptr : &evidence.transcripts.first();
    if (!transcript || !transcript->terms.contains(QStringLiteral("missense_variant")))
        return {};
    const auto clinvar = clinvarInForce(context);
    if (!clinvar) {
        if (!isAnswer(clinvar.error()))
            return std::unexpected(clinvar.error());
        evidence.noCodonRecords =
            clinvar.error().code == ErrorCode::NotFound
                ? Text(QT_TRANSLATE_NOOP("enza", "what ClinVar knows of this codon: no ClinVar is imported"))
                : clinvar.error().message;
        evidence.noOncogenicRecords = evidence.noCodonRecords;
        return {};
    }
    addPin(pins, clinvar->snapshot);
    const bool codonKnown = transcript->strand && transcript->codon && transcript->codons.size() == 7 &&
                            key.ref.size() == 1 && key.alt.size() == 1;
    if (!codonKnown) {
        evidence.noCodonRecords =
            QT_TRANSLATE_NOOP("enza", "the codon as VEP writes it (Codons, STRAND), to tell which records of "
                                      "ClinVar change the same residue");
        evidence.noOncogenicRecords = evidence.noCodonRecords;
        return {};
    }
    ENZA_ASSIGN(const auto records, clinvar->content->within(key.contig, key.pos - 2, key.pos + 2));
    QList<CodonRecord> germline, oncogenic;
    for (const knowledge::ClinvarRecord &record : records) {
        const QString change = changeOf(record, key, *transcript);
        if (change.isEmpty() || (!record.genes.isEmpty() && !record.genes.contains(evidence.gene)))
            continue;
        const bool same = record.pos == key.pos && record.ref == key.ref && record.alt == key.alt;
        FactSource source = sourceOf(clinvar->snapshot);
        source.name += u' ' + record.vcv();
        germline.append({record.vcv(), change, germlineClass(record.germline.text),
                         record.germline.stars.value_or(0), same, source});
        oncogenic.append({record.vcv(), change, oncogenicClass(record.oncogenicity.text),
                          record.oncogenicity.stars.value_or(0), same, source});
    }
    evidence.codonSource = sourceOf(clinvar->snapshot);
    evidence.oncogenicSource = evidence.codonSource;
    evidence.sameCodon = germline;
    evidence.oncogenicAtCodon = oncogenic;
    return {};
}

/// CIViC's items on oncogenicity at this residue. They are single statements of the literature, not
/// classifications, so they carry no stars.
Result<void> gatherCivic(const EvidenceContext &context, VariantEvidence &evidence, QStringList &pins)
{
    const TranscriptEvidence *transcript =
        evidence.transcripts.isEmpty() ? nullptr : &evidence.transcripts.first();
    const auto own = transcript ? readProteinChange(transcript->hgvsP) : std::nullopt;
    if (!own || context.callSet.callKind != CallKind::Somatic)
        return {};
    const auto snapshot = knowledgeInForce(context.session, QStringLiteral("civic"));
    if (!snapshot)
        return isAnswer(snapshot.error()) ? Result<void>() : std::unexpected(snapshot.error());
    ENZA_ASSIGN(const auto civic, loadKnowledge<knowledge::Civic>(context.session, *snapshot));
    addPin(pins, *snapshot);
    QList<CodonRecord> found = evidence.oncogenicAtCodon.value_or(QList<CodonRecord>());
    const QList<qsizetype> places = civic->aboutGene(evidence.gene);
    for (const qsizetype place : places) {
        const knowledge::CivicEvidence &item = civic->evidence().at(place);
        const bool supports = item.type == QLatin1String("Oncogenic") &&
                              item.direction == QLatin1String("Supports") &&
                              item.status == QLatin1String("accepted");
        const auto change = readProteinChange(QStringLiteral("p.") + item.variant);
        if (!supports || !change || change->position != own->position || change->substitution().isEmpty())
            continue;
        FactSource source = sourceOf(*snapshot);
        source.name += u' ' + item.id;
        found.append({item.id, change->substitution(), QStringLiteral("O"), 0,
                      change->substitution() == own->substitution(), source});
    }
    evidence.oncogenicAtCodon = found;
    if (evidence.oncogenicSource.name.isEmpty())
        evidence.oncogenicSource = sourceOf(*snapshot);
    return {};
}

/// How the disorder in question is inherited: the case's own panel says it of each gene.
Result<void> gatherPanel(const EvidenceContext &context, VariantEvidence &evidence, QStringList &pins)
{
    if (context.theCase.questionPanel.isEmpty() || evidence.gene.isEmpty())
        return {};
    const auto snapshot =
        knowledgeInForce(context.session, QStringLiteral("gene-panel"), context.theCase.questionPanel);
    if (!snapshot)
        return isAnswer(snapshot.error()) ? Result<void>() : std::unexpected(snapshot.error());
    ENZA_ASSIGN(const auto panel, loadKnowledge<knowledge::GenePanel>(context.session, *snapshot));
    addPin(pins, *snapshot);
    if (const knowledge::PanelGene *gene = panel->find(evidence.gene); gene && !gene->mode.isEmpty()) {
        QString mode = gene->mode;
        evidence.inheritance = Fact<QString>{mode.replace(u'/', u','), sourceOf(*snapshot)};
    }
    return {};
}

} // namespace

Result<QStringList> clinvarClasses(const EvidenceContext &context, const QList<VariantKey> &keys,
                                   FactSource &source, QStringList &pins)
{
    QStringList classes(keys.size());
    if (keys.isEmpty())
        return classes;
    const auto clinvar = clinvarInForce(context);
    if (!clinvar)
        return isAnswer(clinvar.error()) ? Result<QStringList>(classes) : std::unexpected(clinvar.error());
    addPin(pins, clinvar->snapshot);
    source = sourceOf(clinvar->snapshot);
    const JobContext job;
    ENZA_ASSIGN(const auto words,
                clinvar->content->words(std::span(keys.constData(), std::size_t(keys.size())), job));
    for (std::size_t i = 0; i < words.size(); ++i)
        classes[qsizetype(i)] = germlineClass(words[i].germline);
    return classes;
}

Result<void> gatherFromKnowledge(const EvidenceContext &context, VariantEvidence &evidence, QStringList &pins)
{
    ENZA_TRY(gatherClinvar(context, evidence, pins));
    ENZA_TRY(gatherCivic(context, evidence, pins));
    return gatherPanel(context, evidence, pins);
}

} // namespace enza::workflow
