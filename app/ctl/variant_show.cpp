// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/variant_show.h"

#include "ctl/assessment_json.h"
#include "ctl/inheritance_json.h"
#include "ctl/values.h"
#include "ctl/variant_rows.h"
#include "workflow/knowledge.h"
#include "workflow/variants.h"

namespace enza::ctl {
namespace {

QJsonObject named(const QList<genome::NamedValue> &values)
{
    QJsonObject out;
    for (const genome::NamedValue &value : values)
        out.insert(value.name, orNull(value.value));
    return out;
}

QJsonObject fields(const QList<review::VariantDetail::Value> &values)
{
    QJsonObject out;
    for (const auto &value : values)
        out.insert(QLatin1String(fieldInfo(value.field).name), cellJson(value.value));
    return out;
}

QJsonObject transcriptJson(const genome::TranscriptDetail &transcript)
{
    return {{QStringLiteral("gene"), orNull(transcript.gene)},
            {QStringLiteral("gene_id"), orNull(transcript.geneId)},
            {QStringLiteral("transcript"), orNull(transcript.transcript)},
            {QStringLiteral("biotype"), orNull(transcript.biotype)},
            {QStringLiteral("consequence"), orNull(transcript.consequence)},
            {QStringLiteral("impact"), orNull(transcript.impact)},
            {QStringLiteral("hgvs_c"), orNull(transcript.hgvsC)},
            {QStringLiteral("hgvs_p"), orNull(transcript.hgvsP)},
            {QStringLiteral("exon"), orNull(transcript.exon)},
            {QStringLiteral("intron"), orNull(transcript.intron)},
            {QStringLiteral("mane"), orNull(transcript.mane)},
            {QStringLiteral("canonical"), transcript.canonical},
            {QStringLiteral("chosen"), transcript.chosen},
            {QStringLiteral("fields"), named(transcript.all)}};
}

QJsonObject sampleDetailJson(const genome::SampleDetail &sample)
{
    return {{QStringLiteral("name"), sample.name},
            {QStringLiteral("genotype"), orNull(sample.genotype)},
            {QStringLiteral("vaf"), sample.vaf ? QJsonValue(shortest(*sample.vaf)) : QJsonValue()},
            {QStringLiteral("depth"), orNull(sample.depth)},
            {QStringLiteral("alt_depth"), orNull(sample.altDepth)},
            {QStringLiteral("genotype_quality"), orNull(sample.genotypeQuality)},
            {QStringLiteral("fields"), named(sample.all)}};
}

QJsonObject classJson(const knowledge::ClinvarClass &given)
{
    return {{QStringLiteral("class"), orNull(given.text)},
            {QStringLiteral("conflict"), orNull(given.conflict)},
            {QStringLiteral("review"), orNull(given.review)},
            {QStringLiteral("stars"), orNull(given.stars)},
            {QStringLiteral("conditions"), strings(given.conditions)}};
}

/// What the imported ClinVar in force says beside the file; null with the reason when it cannot say.
QJsonObject clinvarNow(workflow::Session &session, const VariantKey &key)
{
    const auto said = workflow::clinvarSays(session, key);
    if (!said)
        return {{QStringLiteral("pin"), QJsonValue()},
                {QStringLiteral("why_not"), said.error().message.translated()},
                {QStringLiteral("records"), QJsonArray()}};
    return {{QStringLiteral("pin"), said->snapshot.pin()},
            {QStringLiteral("released"), orNull(said->snapshot.released)},
            {QStringLiteral("why_not"), QJsonValue()},
            {QStringLiteral("records"), arrayOf(said->records, [](const knowledge::ClinvarRecord &record) {
                 return QJsonObject{{QStringLiteral("vcv"), record.vcv()},
                                    {QStringLiteral("germline"), classJson(record.germline)},
                                    {QStringLiteral("somatic"), classJson(record.somatic)},
                                    {QStringLiteral("oncogenicity"), classJson(record.oncogenicity)},
                                    {QStringLiteral("genes"), strings(record.genes)},
                                    {QStringLiteral("hgvs"), orNull(record.hgvs)},
                                    {QStringLiteral("consequences"), strings(record.consequences)}};
             })}};
}

void insertFacts(QJsonObject &out, const VariantFacts &facts)
{
    out.insert(QStringLiteral("exon"), orNull(facts.exon));
    out.insert(QStringLiteral("hgvs_g"), orNull(facts.hgvsG));
}

} // namespace

Result<QJsonObject> variantJson(workflow::Session &session, const QString &caseId,
                                const review::VariantTable &table, const std::vector<quint32> &rows)
{
    ENZA_ASSIGN(const review::VariantDetail detail, table.detail(rows.front()));
    ENZA_ASSIGN(RowShape shape, RowShape::make(table, {}));
    shape.countCases(true);
    review::ViewQuery query; // partners among everything that was not put aside
    query.pairs = true;
    ENZA_ASSIGN(const review::View view, table.evaluate(query));
    ENZA_ASSIGN(const review::InheritanceReport inheritance, table.inheritance(rows.front(), view.pairing));
    QJsonObject out;
    ENZA_TRY(shape.each(session, caseId, table, std::span(rows).first(1), {}, [&](const Row &row) {
        for (const auto &[key, value] : row)
            out.insert(key, value);
    }, view.pairing));
    out.insert(QStringLiteral("inheritance_models"), inheritanceModelsJson(inheritance));
    insertFacts(out, detail.facts);
    out.insert(QStringLiteral("frequencies"), fields(detail.frequencies));
    out.insert(QStringLiteral("predictors"), fields(detail.predictors));
    out.insert(QStringLiteral("transcripts"), arrayOf(detail.record.transcripts, transcriptJson));
    out.insert(QStringLiteral("samples"), arrayOf(detail.record.samples, sampleDetailJson));
    out.insert(QStringLiteral("info"), named(detail.record.info));
    out.insert(QStringLiteral("record"),
               QJsonObject{{QStringLiteral("contig"), detail.record.contig},
                           {QStringLiteral("pos"), detail.record.pos},
                           {QStringLiteral("id"), orNull(detail.record.id)},
                           {QStringLiteral("ref"), detail.record.ref},
                           {QStringLiteral("alt"), orNull(detail.record.alt)},
                           {QStringLiteral("qual"), orNull(detail.record.qual)},
                           {QStringLiteral("filter"), orNull(detail.record.filter)}});
    QJsonArray callSets;
    for (const quint32 row : rows) {
        ENZA_ASSIGN(const auto cells, table.cells(std::span(&row, 1), {QStringLiteral("call_set")}));
        callSets.append(cellJson(cells.front().front()));
    }
    out.insert(QStringLiteral("call_sets"), callSets);
    out.insert(QStringLiteral("clinvar_now"), clinvarNow(session, detail.key));
    ENZA_ASSIGN(const auto elsewhere, workflow::seenElsewhere(session, caseId, detail.key));
    out.insert(QStringLiteral("verdicts"), arrayOf(elsewhere.verdicts, [](const auto &verdict) {
                   QJsonObject opinion = opinionJson(verdict.opinion);
                   opinion.insert(QStringLiteral("case"), verdict.caseLabel);
                   return opinion;
               }));
    return out;
}

} // namespace enza::ctl
