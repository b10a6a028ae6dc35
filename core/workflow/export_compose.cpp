// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/variant_key.h"
#include "genome/sample_cut.h"
#include "workflow/bulk.h"
#include "workflow/export_parts.h"
#include "workflow/findings.h"
#include "workflow/variants.h"

#include <QJsonDocument>

#include <algorithm>

namespace enza::workflow {

bool hidesRecord(const access::GeneMask &mask, const QString &assembly, const genome::RecordPlace &place)
{
    if (mask.touches(assembly, place.contig, place.start, place.end))
        return true;
    for (const auto &[contig, at] : place.mates) {
        if (mask.touches(assembly, contig, at, at))
            return true;
    }
    return std::any_of(place.names.begin(), place.names.end(), [&](const QString &name) { return mask.names(name); });
}

namespace {

QString shown(const review::Cell &cell)
{
    if (const auto *whole = std::get_if<qint64>(&cell))
        return QString::number(*whole);
    if (const auto *number = std::get_if<double>(&cell))
        return QString::number(*number, 'g', 9);
    if (const auto *text = std::get_if<QString>(&cell))
        return QString(*text).replace(u'\t', u' ').replace(u'\n', u' ');
    return {};
}

/// Does a genotype hold an allele that is not the reference, or may it?
bool carries(const QString &genotype)
{
    return std::any_of(genotype.begin(), genotype.end(), [](QChar c) { return c.isDigit() && c != u'0'; });
}

QJsonObject ontology(const QString &id, const QString &label)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("label"), label.isEmpty() ? id : label}};
}

QJsonObject featureOf(const PhenotypeTerm &term)
{
    QJsonObject feature{{QStringLiteral("type"), ontology(term.id, term.label)}};
    if (term.excluded)
        feature.insert(QStringLiteral("excluded"), true);
    if (!term.onset.isEmpty())
        feature.insert(QStringLiteral("onset"), QJsonObject{{QStringLiteral("ontologyClass"), ontology(term.onset, {})}});
    return feature;
}

QString acmgWord(const QString &verdict)
{
    static const QHash<QString, QString> words{{QStringLiteral("P"), QStringLiteral("PATHOGENIC")},
                                               {QStringLiteral("LP"), QStringLiteral("LIKELY_PATHOGENIC")},
                                               {QStringLiteral("VUS"), QStringLiteral("UNCERTAIN_SIGNIFICANCE")},
                                               {QStringLiteral("LB"), QStringLiteral("LIKELY_BENIGN")},
                                               {QStringLiteral("B"), QStringLiteral("BENIGN")}};
    return words.value(verdict, QStringLiteral("NOT_PROVIDED"));
}

QJsonObject interpretationOf(const FindingView &view, const QString &subject, const QString &defaultAssembly)
{
    const Finding &finding = view.finding;
    QJsonObject descriptor{{QStringLiteral("id"), finding.id}, {QStringLiteral("moleculeContext"), QStringLiteral("genomic")}};
    const auto key = VariantKey::parse(finding.variant);
    if (key && !key->structural())
        descriptor.insert(QStringLiteral("vcfRecord"),
                          QJsonObject{{QStringLiteral("genomeAssembly"), key->assembly.isEmpty() ? defaultAssembly : key->assembly},
                                      {QStringLiteral("chrom"), key->contig},
                                      {QStringLiteral("pos"), QString::number(key->pos)},
                                      {QStringLiteral("ref"), key->ref},
                                      {QStringLiteral("alt"), key->alt}});
    else
        descriptor.insert(QStringLiteral("description"), finding.variant);
    if (!finding.facts.gene.isEmpty())
        descriptor.insert(QStringLiteral("geneContext"), QJsonObject{{QStringLiteral("valueId"), finding.facts.gene},
                                                                     {QStringLiteral("symbol"), finding.facts.gene}});
    QJsonArray expressions;
    for (const auto &[syntax, value] : {std::pair{"hgvs.c", finding.facts.hgvsC}, {"hgvs.p", finding.facts.hgvsP}, {"hgvs.g", finding.facts.hgvsG}}) {
        if (!value.isEmpty())
            expressions.append(QJsonObject{{QStringLiteral("syntax"), QLatin1String(syntax)}, {QStringLiteral("value"), value}});
    }
    if (!expressions.isEmpty())
        descriptor.insert(QStringLiteral("expressions"), expressions);
    const QString verdict = view.consensus && view.consensus->scheme == QLatin1String("acmg") ? view.consensus->verdict : QString();
    return {{QStringLiteral("subjectOrBiosampleId"), subject},
            {QStringLiteral("interpretationStatus"), finding.role == FindingRole::Candidate ? QStringLiteral("CANDIDATE") : QStringLiteral("CONTRIBUTORY")},
            {QStringLiteral("variantInterpretation"),
             QJsonObject{{QStringLiteral("acmgPathogenicityClassification"), acmgWord(verdict)},
                         {QStringLiteral("variationDescriptor"), descriptor}}}};
}

} // namespace

Result<quint64> composeVcf(Session &session, const ExportScope &scope, const ExportSink &sink, const JobContext &job)
{
    const Session::Outward outward;
    genome::CutRequest request;
    request.samples = scope.personOfSample.keys();
    // What is hidden for one of those who go out stays away from the file: a row in which one genotype were
    // left open would tell that there is something.
    QList<access::GeneMask> masks;
    for (const Person &person : scope.persons) {
        if (!scope.view.maskOf(person.id).isEmpty())
            masks.append(scope.view.maskOf(person.id));
    }
    const QString assembly = scope.callSet->assembly.isEmpty() ? scope.theCase.assembly : scope.callSet->assembly;
    if (!masks.isEmpty()) {
        request.hides = [masks, assembly](const genome::RecordPlace &place) {
            return std::any_of(masks.begin(), masks.end(), [&](const access::GeneMask &mask) { return hidesRecord(mask, assembly, place); });
        };
        bool tumour = false;
        for (const CallSetSample &sample : scope.callSet->samples) {
            tumour = tumour || sample.role == SampleRole::Tumour;
            if (sample.role == SampleRole::Normal)
                request.normals.append(sample.name);
        }
        request.callsStay = scope.view.masks() && scope.view.masks()->tumourCallsStay && tumour &&
                            scope.callSet->callKind == CallKind::Somatic;
        request.normalVaf = scope.view.masks() ? scope.view.masks()->normalVaf : request.normalVaf;
    }
    ENZA_ASSIGN(const auto blob, openBlob(session, scope.callSet->blob));
    ENZA_ASSIGN(const auto cut, genome::cutSamples(blob, request, sink, job));
    return cut.records;
}

Result<quint64> composeTsv(Session &session, const ExportScope &scope, const ExportSink &sink, const JobContext &job)
{
    const Session::Outward outward;
    ENZA_ASSIGN(const auto table, openVariants(session, scope.theCase.id));
    static const QStringList wanted{
        QStringLiteral("contig"), QStringLiteral("pos"), QStringLiteral("ref"), QStringLiteral("alt"), QStringLiteral("type"),
        QStringLiteral("gene"), QStringLiteral("transcript"), QStringLiteral("consequence"), QStringLiteral("impact"),
        QStringLiteral("hgvs_c"), QStringLiteral("hgvs_p"), QStringLiteral("af"), QStringLiteral("jp_af"), QStringLiteral("clinvar"),
        QStringLiteral("qual"), QStringLiteral("filter")};
    QStringList columns, genotypes, titles;
    const QList<review::ColumnInfo> known = table->columns();
    for (const QString &name : wanted) {
        if (std::any_of(known.begin(), known.end(), [&](const auto &one) { return one.name == name; }))
            columns.append(name);
    }
    titles = columns;
    bool everybody = true;
    for (const review::ColumnInfo &column : known) {
        const bool genotype = column.name.startsWith(QLatin1String("gt.")) || column.name.startsWith(QLatin1String("gt["));
        if (!genotype || column.sample.isEmpty() || titles.contains(QStringLiteral("gt.") + column.sample))
            continue;
        if (!scope.personOfSample.contains(column.sample)) {
            everybody = false;
            continue;
        }
        genotypes.append(column.name);
        titles.append(QStringLiteral("gt.") + column.sample);
    }
    if (genotypes.isEmpty())
        return fail(ErrorCode::NotFound, QT_TRANSLATE_NOOP("enza", "no sample of these people has variants here"));
    review::ViewQuery all;
    all.showReviewed = true;
    ENZA_ASSIGN(const review::View view, table->evaluate(all, job.stop));
    ENZA_TRY(sink(titles.join(u'\t').toUtf8() + '\n'));
    const QStringList asked = columns + genotypes;
    const std::span<const quint32> rows(*view.rows);
    constexpr std::size_t atATime = 2000;
    quint64 written = 0;
    for (std::size_t from = 0; from < rows.size(); from += atATime) {
        if (job.stop.stop_requested() || session.stopToken().stop_requested())
            return fail(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("enza", "the export was stopped; nothing was written"));
        ENZA_ASSIGN(const auto cells, table->cells(rows.subspan(from, std::min(atATime, rows.size() - from)), asked));
        QByteArray text;
        for (const auto &row : cells) {
            QStringList out;
            bool carried = everybody;
            for (std::size_t i = 0; i < row.size(); ++i) {
                out.append(shown(row[i]));
                carried = carried || (i >= std::size_t(columns.size()) && carries(out.last()));
            }
            if (!carried)
                continue; // somebody else's
            text += out.join(u'\t').toUtf8() + '\n';
            ++written;
        }
        ENZA_TRY(sink(text));
    }
    return written;
}

Result<quint64> composePhenopacket(Session &session, const ExportScope &scope, const ExportSink &sink, QStringList &items)
{
    const Session::Outward outward;
    const Person &person = scope.persons.first();
    const bool proband = person.kinship == Kinship::Proband || scope.persons.size() == 1;
    static const QHash<Sex, QString> sexes{{Sex::Unknown, QStringLiteral("UNKNOWN_SEX")},
                                           {Sex::Female, QStringLiteral("FEMALE")},
                                           {Sex::Male, QStringLiteral("MALE")}};
    const QString subject = person.label.isEmpty() ? person.id : person.label;
    QJsonObject packet{{QStringLiteral("id"), scope.theCase.label + u'-' + subject},
                       {QStringLiteral("subject"), QJsonObject{{QStringLiteral("id"), subject}, {QStringLiteral("sex"), sexes.value(person.sex)}}}};
    quint64 records = 0;
    if (proband) {
        QJsonArray features;
        for (const PhenotypeTerm &term : scope.theCase.phenotype)
            features.append(featureOf(term));
        packet.insert(QStringLiteral("phenotypicFeatures"), features);
        records += quint64(features.size());
        items.append(QStringLiteral("phenotypes"));
    }
    ENZA_ASSIGN(const QList<FindingView> findings, listFindings(session, scope.theCase.id));
    QJsonArray interpretations;
    for (const FindingView &view : findings) {
        const bool own = view.finding.personId == person.id || (view.finding.personId.isEmpty() && proband);
        if (!own || view.finding.dismissed || view.finding.variant.isEmpty())
            continue;
        interpretations.append(interpretationOf(view, subject, scope.theCase.assembly));
        if (view.finding.role == FindingRole::Secondary && !items.contains(QStringLiteral("secondary_findings")))
            items.append(QStringLiteral("secondary_findings"));
    }
    if (!interpretations.isEmpty()) {
        const QString diagnosis = scope.theCase.diagnosis.isEmpty() ? QStringLiteral("unknown") : scope.theCase.diagnosis;
        packet.insert(QStringLiteral("interpretations"),
                      QJsonArray{QJsonObject{{QStringLiteral("id"), scope.theCase.label},
                                             {QStringLiteral("progressStatus"), QStringLiteral("IN_PROGRESS")},
                                             {QStringLiteral("diagnosis"),
                                              QJsonObject{{QStringLiteral("disease"), ontology(QStringLiteral("enza:diagnosis"), diagnosis)},
                                                          {QStringLiteral("genomicInterpretations"), interpretations}}}}});
        records += quint64(interpretations.size());
        items.append(QStringLiteral("variants"));
    }
    packet.insert(QStringLiteral("metaData"),
                  QJsonObject{{QStringLiteral("created"), isoUtc(scope.at)},
                              {QStringLiteral("createdBy"), QStringLiteral("Enza")},
                              {QStringLiteral("phenopacketSchemaVersion"), QStringLiteral("2.0")},
                              {QStringLiteral("resources"),
                               QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("hp")},
                                                      {QStringLiteral("name"), QStringLiteral("Human Phenotype Ontology")},
                                                      {QStringLiteral("namespacePrefix"), QStringLiteral("HP")},
                                                      {QStringLiteral("iriPrefix"), QStringLiteral("http://purl.obolibrary.org/obo/HP_")},
                                                      {QStringLiteral("url"), QStringLiteral("http://purl.obolibrary.org/obo/hp.obo")},
                                                      {QStringLiteral("version"), QStringLiteral("unknown")}}}}});
    ENZA_TRY(sink(QJsonDocument(packet).toJson()));
    return records;
}

} // namespace enza::workflow
