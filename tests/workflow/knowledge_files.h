// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/fixture.h"
#include "workflow/knowledge.h"

/// Small ClinVar files and judged variants.
namespace enza::test {

/// `records`: "CONTIG POS ID REF ALT INFO", separated by spaces.
inline QByteArray clinvarFile(const QByteArrayList &records, const QByteArray &date, const QByteArray &assembly = "GRCh38")
{
    QByteArray text = "##fileformat=VCFv4.1\n##fileDate=" + date + "\n##source=ClinVar\n##reference=" + assembly +
                      "\n##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"Class\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";
    for (const QByteArray &record : records) {
        const QByteArrayList f = record.split(' ');
        text += f[0] + '\t' + f[1] + '\t' + f[2] + '\t' + f[3] + '\t' + f[4] + "\t.\t.\t" + f[5] + '\n';
    }
    return text;
}

/// BRAF V600E and TP53 P72R as threeRecords() has them.
inline QByteArrayList clinvarRecords(const char *braf, const char *tp53 = "Benign", const char *oncogenic = "Oncogenic")
{
    const QByteArray review = ";CLNREVSTAT=criteria_provided,_single_submitter;CLNDN=Some_condition";
    return {QByteArray("7 140753336 13961 A T GENEINFO=BRAF:673;CLNSIG=") + braf + review + ";ONC=" + oncogenic,
            QByteArray("17 7676154 12351 G C GENEINFO=TP53:7157;CLNSIG=") + tp53 + review,
            QByteArray("17 7676200 12352 G C GENEINFO=TP53:7157;CLNSIG=Benign") + review};
}

inline Result<KnowledgeSnapshot> importClinvar(workflow::Session &session, const Place &place, const QByteArray &bytes,
                                               const QString &version = {})
{
    static int turn = 0;
    const QString path = place.write(QStringLiteral("clinvar-%1.vcf").arg(++turn), bytes);
    return workflow::importKnowledge(session, QStringLiteral("clinvar"), {{path}, version, {}, {}}, {});
}

/// `items`: "EID gene variant level direction significance drugs disease", separated by '|'; accepted and predictive
/// unless a ninth field names another status.
inline QByteArray civicFile(const QByteArrayList &items)
{
    QByteArray text = "molecular_profile\tmolecular_profile_id\tdisease\tdoid\tphenotypes\ttherapies\ttherapy_interaction_type\t"
                      "evidence_type\tevidence_direction\tevidence_level\tsignificance\tevidence_statement\tcitation_id\tsource_type\t"
                      "asco_abstract_id\tcitation\tnct_ids\trating\tevidence_status\tevidence_id\tvariant_origin\tlast_review_date\n";
    for (const QByteArray &item : items) {
        const QByteArrayList f = item.split('|');
        const QByteArray number = f[0].mid(3), status = f.size() > 8 ? f[8] : QByteArray("accepted");
        text += f[1] + ' ' + f[2] + "\t" + number + '\t' + f[7] + "\t1\t\t" + f[6] + "\t\tPredictive\t" + f[4] + '\t' + f[3] + '\t' + f[5] +
                "\tSomething was seen.\t1\tPubMed\t\tSomebody et al., 2020\t\t3\t" + status + '\t' + number + "\tSomatic\t2020-01-01 00:00:00 UTC\n";
    }
    return text;
}

inline Result<KnowledgeSnapshot> importTable(workflow::Session &session, const Place &place, const char *source, const QByteArray &bytes,
                                             const char *version, const char *name = "")
{
    static int turn = 0;
    const QString path = place.write(QStringLiteral("%1-%2.tsv").arg(QLatin1String(source)).arg(++turn), bytes);
    return workflow::importKnowledge(session, QLatin1String(source), {{path}, QLatin1String(version), QLatin1String(name), {}}, {});
}

/// A case with threeRecords() in it, and its id.
inline QString judgedCase(workflow::Session &session, const Place &place, const QString &label)
{
    Case theCase;
    theCase.label = label;
    theCase.assembly = QStringLiteral("GRCh38");
    const auto added = workflow::addCase(session, theCase);
    if (!added)
        qFatal("%s", qPrintable(why(added.error())));
    workflow::ImportRequest request;
    request.caseId = added->id;
    request.path = place.write(label + QStringLiteral(".vcf"), vcf(threeRecords(), {"S"}));
    request.roles = {{QStringLiteral("S"), SampleRole::Proband}};
    const auto report = workflow::importVariants(session, request, {});
    if (!report)
        qFatal("%s", qPrintable(why(report.error())));
    return added->id;
}

inline const char *const brafKey = "GRCh38:7:140753336:A:T";
inline const char *const tp53Key = "GRCh38:17:7676154:G:C";

/// Marks the variant and judges it; the finding's id.
inline QString judge(workflow::Session &session, const QString &caseId, const char *variant, const char *scheme, const char *verdict,
                     const QStringList &pins = {})
{
    const auto finding = workflow::addFinding(session, caseId, *VariantKey::parse(QLatin1String(variant)), FindingRole::Primary);
    if (!finding)
        qFatal("%s", qPrintable(why(finding.error())));
    Opinion opinion;
    opinion.caseId = caseId;
    opinion.finding = finding->id;
    opinion.scheme = QLatin1String(scheme);
    opinion.verdict = QLatin1String(verdict);
    opinion.knowledge = pins;
    opinion.comment = QStringLiteral("as judged in the test");
    const auto written = workflow::assess(session, opinion);
    if (!written)
        qFatal("%s", qPrintable(why(written.error())));
    return finding->id;
}

} // namespace enza::test
