// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_exons.h"
#include "interpretation/suggest_names.h"
#include "knowledge/civic.h"
#include "knowledge/clinvar.h"
#include "knowledge/gene_panel.h"
#include "knowledge/residue_tables.h"
#include "workflow/knowledge.h"
#include "workflow/suggestion_evidence.h"

#include <QSet>

#include <algorithm>

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

/// Does the record say what a base of the reference is, within the coding sequence? One in an intron beside a codon
/// that it splits says nothing of the codon.
bool tellsBase(const knowledge::ClinvarRecord &record)
{
    static const QStringList coding{QStringLiteral("missense_variant"), QStringLiteral("synonymous_variant"),
                                    QStringLiteral("nonsense"), QStringLiteral("stop_gained")};
    const auto isCoding = [](const QString &term) { return coding.contains(term); };
    return record.ref.size() == 1 &&
           std::any_of(record.consequences.begin(), record.consequences.end(), isCoding);
}

/// Of the codons that fit the variant's names, those that fit the reference as ClinVar's records around it show it.
QStringList codonsInReference(const TranscriptEvidence &transcript, const VariantKey &key,
                              const QList<knowledge::ClinvarRecord> &records)
{
    QStringList left = transcript.codons;
    if (left.size() < 2)
        return left;
    left.removeIf([&](const QString &codons) {
        return std::any_of(records.begin(), records.end(), [&](const knowledge::ClinvarRecord &record) {
            return tellsBase(record) && !fitsCodon(codons, *transcript.strand, key.pos, record.pos, record.ref);
        });
    });
    return left;
}

/// A record's change of protein: worked out from the codon of this variant where all codons that fit agree, else as
/// the file says it.
QString changeOf(const knowledge::ClinvarRecord &record, const VariantKey &key, const TranscriptEvidence &transcript,
                 const QStringList &codons)
{
    if (!record.consequences.isEmpty() && !record.consequences.contains(QStringLiteral("missense_variant")))
        return {};
    if (record.ref.size() == 1 && record.alt.size() == 1) {
        QSet<QString> changes;
        for (const QString &one : codons)
            changes.insert(neighbourChange(one, *transcript.strand, *transcript.codon, key.pos, record.pos, record.ref, record.alt));
        changes.remove(QString());
        if (changes.size() == 1)
            return *changes.begin();
    }
    const auto named = readProteinChange(record.protein);
    return named ? named->substitution() : QString();
}

/// What it takes to tell which records change the same residue; empty where it is all there.
Text lacksForCodon(const TranscriptEvidence &transcript, const VariantKey &key)
{
    if (key.ref.size() != 1 || key.alt.size() != 1)
        return QT_TRANSLATE_NOOP("enza", "a change of a single base: of others nobody can tell which records of ClinVar change "
                                         "the same residue");
    if (!transcript.codon || (transcript.codons.isEmpty() && transcript.hgvsP.isEmpty()))
        return QT_TRANSLATE_NOOP("enza", "the change of the protein (a name as p.Arg175His, or Codons and Protein_position), to "
                                         "tell which records of ClinVar change the same residue");
    if (!transcript.strand)
        return QT_TRANSLATE_NOOP("enza", "the gene's strand (a coding name as c.524G>A, or STRAND), to tell which records of "
                                         "ClinVar change the same residue");
    if (transcript.codons.isEmpty())
        return QT_TRANSLATE_NOOP("enza", "names that fit the change of the base: no codon makes %1 of it");
    return {};
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
    evidence.noCodonRecords = evidence.noOncogenicRecords = lacksForCodon(*transcript, key);
    if (!evidence.noCodonRecords.isEmpty()) {
        evidence.noCodonRecords.args = {transcript->hgvsP.section(u':', -1)};
        evidence.noOncogenicRecords = evidence.noCodonRecords;
        return {};
    }
    ENZA_ASSIGN(const auto records, clinvar->content->within(key.contig, key.pos - 2, key.pos + 2));
    const QStringList codons = codonsInReference(*transcript, key, records);
    QList<CodonRecord> germline, oncogenic;
    for (const knowledge::ClinvarRecord &record : records) {
        const QString change = changeOf(record, key, *transcript, codons);
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

/// Samples per residue in the table of hot spots that was imported; it comes before the rule set's own.
Result<void> gatherHotspots(const EvidenceContext &context, VariantEvidence &evidence, QStringList &pins)
{
    const auto snapshot = knowledgeInForce(context.session, QStringLiteral("hotspots"));
    if (!snapshot)
        return isAnswer(snapshot.error()) ? Result<void>() : std::unexpected(snapshot.error());
    ENZA_ASSIGN(const auto table, loadKnowledge<knowledge::HotspotTable>(context.session, *snapshot));
    const auto own = evidence.transcripts.isEmpty() ? std::nullopt : readProteinChange(evidence.transcripts.first().hgvsP);
    if (!own || !table->knows(evidence.gene))
        return {};
    addPin(pins, *snapshot);
    HotspotEvidence found{0, 0, sourceOf(*snapshot)};
    const knowledge::HotspotEntry *entry = table->find(evidence.gene, own->position);
    // A table that counts on another transcript has another residue there.
    if (entry && !entry->reference.isEmpty() && entry->reference != own->reference)
        return {};
    if (entry) {
        found.atResidue = entry->samples;
        found.sameChange = entry->changes.value(own->changed).toInt();
    }
    evidence.hotspot = found;
    return {};
}

/// Lengths of the exons, for the new stop codon's distance from the last junction and for the reading frame without
/// an exon. What the file itself says comes first.
Result<void> gatherExons(const EvidenceContext &context, VariantEvidence &evidence, QStringList &pins)
{
    if (evidence.transcripts.isEmpty())
        return {};
    const auto snapshot = knowledgeInForce(context.session, QStringLiteral("exons"));
    if (!snapshot)
        return isAnswer(snapshot.error()) ? Result<void>() : std::unexpected(snapshot.error());
    ENZA_ASSIGN(const auto table, loadKnowledge<knowledge::ExonTable>(context.session, *snapshot));
    TranscriptEvidence &transcript = evidence.transcripts.first();
    const QList<knowledge::ExonEntry> entries = table->exonsOf(transcript.transcript);
    if (entries.isEmpty())
        return {};
    addPin(pins, *snapshot);
    QList<ExonLength> exons;
    for (const knowledge::ExonEntry &entry : entries)
        exons.append({entry.length, entry.coding});
    const FactSource source = sourceOf(*snapshot);
    const VariantKey &key = context.detail.key;
    if (!transcript.basesToLastJunction && !key.structural()) {
        if (const auto bases = basesToLastJunction(exons, transcript.hgvsP, int(key.alt.size() - key.ref.size())))
            transcript.basesToLastJunction = Fact<int>{*bases, source};
    }
    if (const auto gone = exonsLost(transcript); gone && gone->last <= exons.size()) {
        if (const auto kept = frameKeptWithout(exons, *gone); kept && !evidence.frameKept)
            evidence.frameKept = Fact<bool>{*kept, source};
        if (const auto fraction = fractionIn(exons, *gone); fraction && !evidence.fractionLost)
            evidence.fractionLost = Fact<double>{*fraction, source};
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
    ENZA_TRY(gatherHotspots(context, evidence, pins));
    ENZA_TRY(gatherExons(context, evidence, pins));
    return gatherPanel(context, evidence, pins);
}

} // namespace enza::workflow
