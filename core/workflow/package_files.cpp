// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/variant_key.h"
#include "workflow/act.h"
#include "workflow/package_parts.h"

/// Data files, the person's part of each, and the Phenopacket.
namespace enza::workflow {

Result<QList<OwnColumns>> ownColumns(const Gathering &from)
{
    QSet<QString> samples;
    for (const store::Record &record : from.records.value(QLatin1String(Sample::kind))) {
        ENZA_ASSIGN(const auto sample, fromRecord<Sample>(record));
        if (sample.value.personId == from.person.id)
            samples.insert(sample.value.id);
    }
    QList<OwnColumns> out;
    for (const store::Record &record : from.records.value(QLatin1String(CallSet::kind))) {
        ENZA_ASSIGN(const auto set, fromRecord<CallSet>(record));
        OwnColumns own{set.value, {}, {}};
        for (const CallSetSample &column : set.value.samples) {
            if (!samples.contains(column.sampleId))
                continue;
            own.samples.append(column.name);
            if (column.role == SampleRole::Normal)
                own.normals.append(column.name);
        }
        if (!own.samples.isEmpty())
            out.append(own);
    }
    return out;
}

Result<void> gatherCallSets(Gathering &from, Part &part)
{
    ENZA_ASSIGN(const QList<OwnColumns> files, ownColumns(from));
    Sheet sheet{{}, {{QStringLiteral("Read in"), QStringLiteral("取り込み")}, {QStringLiteral("Kind"), QStringLiteral("種類")},
                     {QStringLiteral("Reference"), QStringLiteral("基準配列")}, {QStringLiteral("Programs"), QStringLiteral("作成プログラム")},
                     {QStringLiteral("Your samples"), QStringLiteral("あなたの検体")}, {QStringLiteral("SHA-256 of the file"), QStringLiteral("ファイルの SHA-256")},
                     {QStringLiteral("State"), QStringLiteral("状態")}}, {}};
    for (const OwnColumns &own : files) {
        const CallSet &set = own.set;
        // A file of several people is not described by what it says of the others: no name, no counts.
        const bool alone = own.samples.size() == set.samples.size();
        const Said state = set.superseded ? Said{QStringLiteral("replaced by a newer file"), QStringLiteral("新しいファイルに置き換え済み")}
                                          : Said{QStringLiteral("in use"), QStringLiteral("使用中")};
        sheet.rows.append({momentOf(set.imported), word(enumName(set.callKind)), same(set.assembly), same(set.callers.join(QStringLiteral(", "))),
                           same(own.samples.join(QStringLiteral(", "))), same(QString::fromLatin1(set.sha256.toHex())), state});
        QJsonObject value = toJson(set);
        if (!alone) {
            for (const char *key : {"file_name", "records", "alleles", "by_type", "warnings", "bytes"})
                value.remove(QLatin1String(key));
        }
        value.insert(QStringLiteral("samples"), QJsonArray::fromStringList(own.samples));
        part.values.append(value);
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

/// The files themselves are cut while the package is written; here only that there are some.
Result<void> gatherVariants(Gathering &from, Part &part)
{
    ENZA_ASSIGN(const QList<OwnColumns> files, ownColumns(from));
    for (const OwnColumns &own : files)
        part.item.records += own.set.alleles;
    return {};
}

Result<void> gatherPhenopacket(Gathering &from, Part &part)
{
    const auto term = [](const QString &id, const QString &label) {
        QJsonObject out{{QStringLiteral("id"), id}};
        if (!label.isEmpty())
            out.insert(QStringLiteral("label"), label);
        return out;
    };
    const QString sex = from.person.sex == Sex::Female ? QStringLiteral("FEMALE")
                        : from.person.sex == Sex::Male ? QStringLiteral("MALE")
                                                       : QStringLiteral("UNKNOWN_SEX");
    QJsonObject subject{{QStringLiteral("id"), from.theCase.label + u'/' + from.person.label}, {QStringLiteral("sex"), sex}};
    QJsonArray features, diseases, interpretations, genomic;
    if (from.isProband()) {
        for (const PhenotypeTerm &one : from.theCase.phenotype) {
            QJsonObject feature{{QStringLiteral("type"), term(one.id, one.label)}};
            if (one.excluded)
                feature.insert(QStringLiteral("excluded"), true);
            if (!one.onset.isEmpty())
                feature.insert(QStringLiteral("onset"), QJsonObject{{QStringLiteral("ontologyClass"), term(one.onset, {})}});
            features.append(feature);
        }
    }
    for (const Finding &finding : from.told) {
        const auto key = VariantKey::parse(finding.variant);
        if (!key || key->structural() || finding.dismissed)
            continue;
        const QJsonObject descriptor{
            {QStringLiteral("id"), finding.id},
            {QStringLiteral("geneContext"), QJsonObject{{QStringLiteral("valueId"), finding.facts.gene}, {QStringLiteral("symbol"), finding.facts.gene}}},
            {QStringLiteral("vcfRecord"), QJsonObject{{QStringLiteral("genomeAssembly"), key->assembly}, {QStringLiteral("chrom"), key->contig},
                                                      {QStringLiteral("pos"), QString::number(key->pos)}, {QStringLiteral("ref"), key->ref},
                                                      {QStringLiteral("alt"), key->alt}}},
            {QStringLiteral("moleculeContext"), QStringLiteral("genomic")}};
        genomic.append(QJsonObject{{QStringLiteral("subjectOrBiosampleId"), subject.value(QLatin1String("id"))},
                                   {QStringLiteral("interpretationStatus"), finding.role == FindingRole::Primary ? QStringLiteral("CONTRIBUTORY") : QStringLiteral("CANDIDATE")},
                                   {QStringLiteral("variantInterpretation"), QJsonObject{{QStringLiteral("variationDescriptor"), descriptor}}}});
    }
    QJsonObject packet{{QStringLiteral("id"), from.theCase.label + u'-' + from.person.label}, {QStringLiteral("subject"), subject}};
    if (!features.isEmpty())
        packet.insert(QStringLiteral("phenotypicFeatures"), features);
    if (from.isProband() && !from.theCase.oncotree.isEmpty()) {
        diseases.append(QJsonObject{{QStringLiteral("term"), term(QStringLiteral("ONCOTREE:") + from.theCase.oncotree, from.theCase.diagnosis)}});
        packet.insert(QStringLiteral("diseases"), diseases);
    }
    if (!genomic.isEmpty()) {
        // The format asks for a coded disease. Without a code of the case's own it is the ontology's root: nothing is
        // guessed from words.
        const QJsonObject disease = diseases.isEmpty() ? term(QStringLiteral("MONDO:0000001"), QStringLiteral("disease"))
                                                       : diseases.first()[QLatin1String("term")].toObject();
        interpretations.append(QJsonObject{
            {QStringLiteral("id"), QStringLiteral("interpretation-1")},
            {QStringLiteral("progressStatus"), QStringLiteral("IN_PROGRESS")},
            {QStringLiteral("diagnosis"), QJsonObject{{QStringLiteral("disease"), disease},
                                                      {QStringLiteral("genomicInterpretations"), genomic}}}});
        packet.insert(QStringLiteral("interpretations"), interpretations);
    }
    packet.insert(QStringLiteral("metaData"),
                  QJsonObject{{QStringLiteral("created"), isoUtc(from.session.clock().now())},
                              {QStringLiteral("createdBy"), QStringLiteral("Enza " ENZA_VERSION)},
                              {QStringLiteral("resources"), QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("hp")},
                                                                                   {QStringLiteral("name"), QStringLiteral("Human Phenotype Ontology")},
                                                                                   {QStringLiteral("url"), QStringLiteral("http://purl.obolibrary.org/obo/hp.owl")},
                                                                                   {QStringLiteral("version"), QStringLiteral("unknown")},
                                                                                   {QStringLiteral("namespacePrefix"), QStringLiteral("HP")},
                                                                                   {QStringLiteral("iriPrefix"), QStringLiteral("http://purl.obolibrary.org/obo/HP_")}}}},
                              {QStringLiteral("phenopacketSchemaVersion"), QStringLiteral("2.0")}});
    part.values.append(packet);
    return {};
}

} // namespace enza::workflow
