// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/clinical_report.h"

#include <QTimeZone>

/// A report's input with everything in it that is hard to print.
namespace enza::test {

inline QString longDelins()
{
    QString inserted;
    for (int i = 0; i < 200; ++i)
        inserted += QLatin1Char("ACGGTTCAGT"[(i * 7 + i / 11) % 10]);
    return QStringLiteral("NM_000059.4:c.7007+5_7008-62delins") + inserted;
}

inline Opinion reportOpinion(const QString &finding, const QString &author, const QString &scheme, const QString &verdict)
{
    Opinion opinion;
    opinion.id = finding + u'-' + author;
    opinion.caseId = QStringLiteral("case1");
    opinion.finding = finding;
    opinion.author = author;
    opinion.authorName = author;
    opinion.scheme = scheme;
    opinion.verdict = verdict;
    opinion.at = QDateTime(QDate(2026, 11, 18), QTime(15, 30), Qt::UTC);
    return opinion;
}

inline report::ReportedFinding reportFinding(const QString &id, const QString &gene, const QString &hgvsC, const QString &hgvsP,
                                             const QString &key)
{
    report::ReportedFinding reported;
    Finding &finding = reported.finding;
    finding.id = id;
    finding.caseId = QStringLiteral("case1");
    finding.personId = QStringLiteral("p1");
    finding.callSet = QStringLiteral("cs1");
    finding.variant = key;
    finding.facts.gene = gene;
    finding.facts.transcript = hgvsC.section(u':', 0, 0);
    finding.facts.hgvsC = hgvsC;
    finding.facts.hgvsP = hgvsP;
    return reported;
}

inline report::ClinicalReportInput reportInput(const QString &language)
{
    report::ClinicalReportInput input;
    input.documentId = QStringLiteral("doc7x2k");
    input.revision = 3;
    input.language = language;
    input.institution = QStringLiteral("円座医療センター ゲノム診療部");
    input.author = QStringLiteral("髙橋 﨑子");
    input.created = QDateTime(QDate(2026, 11, 20), QTime(6, 40), Qt::UTC);
    input.softwareVersion = QStringLiteral("0.1.0");
    input.ruleVersions = {QStringLiteral("permissions 2026-1"), QStringLiteral("tier-scales 2026-1")};

    Case &theCase = input.theCase;
    theCase.id = QStringLiteral("case1");
    theCase.label = QStringLiteral("C-2026-014");
    theCase.domain = CaseDomain::Cancer;
    theCase.panelDomain = PanelDomain::Solid;
    theCase.assembly = QStringLiteral("GRCh38");
    theCase.diagnosis = QStringLiteral("左乳癌（浸潤性乳管癌、トリプルネガティブ）");
    theCase.oncotree = QStringLiteral("IDC");
    theCase.clinical.stage = QStringLiteral("cT2N1M1 Stage IV");
    theCase.clinical.performanceStatus = 1;
    theCase.clinical.regimens = {QStringLiteral("AC療法（ドキソルビシン＋シクロホスファミド）4コース"),
                                 QStringLiteral("パクリタキセル＋ベバシズマブ")};
    theCase.clinical.tumourContent = 0.35;
    theCase.clinical.history = QStringLiteral(
        "2023年に左乳房のしこりを自覚し受診した。母方祖母に卵巣癌（62歳）、母に乳癌（48歳）の家族歴がある。術前化学療法の後に左乳房"
        "切除術と腋窩リンパ節郭清を行い、2年後に肺と肝に再発した。再発後は二次治療まで行ったが病勢が進行し、治療選択のため全ゲノム解析を行った。");
    Biomarker tmb;
    tmb.kind = QStringLiteral("tmb");
    tmb.value = QStringLiteral("4.2");
    tmb.method = QStringLiteral("WGS、コード領域 34.1 Mb");
    tmb.date = QDate(2026, 11, 10);
    theCase.biomarkers = {tmb};

    Person person;
    person.id = QStringLiteral("p1");
    person.caseId = theCase.id;
    person.label = QStringLiteral("P1");
    person.kinship = Kinship::Proband;
    person.sex = Sex::Female;
    person.affected = Known::Yes;
    person.birthYear = 1972;
    input.persons = {person};
    Identity identity;
    identity.personId = person.id;
    identity.name = QStringLiteral("𠮷田 葛󠄀美");
    identity.kana = QStringLiteral("ヨシダ クズミ");
    identity.hospitalNumber = QStringLiteral("0012-3456-7");
    identity.birthDate = QDate(1972, 4, 9);
    input.identity = identity;

    Sample tumour;
    tumour.id = QStringLiteral("s1");
    tumour.caseId = theCase.id;
    tumour.personId = person.id;
    tumour.name = QStringLiteral("T_2026014");
    tumour.role = SampleRole::Tumour;
    Sample normal = tumour;
    normal.id = QStringLiteral("s2");
    normal.name = QStringLiteral("N_2026014");
    normal.role = SampleRole::Normal;
    input.samples = {tumour, normal};

    CallSet callSet;
    callSet.id = QStringLiteral("cs1");
    callSet.caseId = theCase.id;
    callSet.fileName = QStringLiteral("T_2026014_vs_N_2026014.mutect2.filtered.vep.vcf.gz");
    callSet.format = QStringLiteral("vcf.gz (bgzip)");
    callSet.sha256 = QByteArray::fromHex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    callSet.bytes = 73412881;
    callSet.assembly = QStringLiteral("GRCh38");
    callSet.annotation = QStringLiteral("CSQ");
    callSet.profile = QStringLiteral("vep");
    callSet.callers = {QStringLiteral("Mutect2 4.5.0.0")};
    callSet.callKind = CallKind::Somatic;
    callSet.records = 48211;
    callSet.alleles = 48377;
    callSet.byType = {{QStringLiteral("SNV"), 44102}, {QStringLiteral("INS"), 1802}, {QStringLiteral("DEL"), 2473}};
    callSet.warnings = {QStringLiteral("INFO/XYZ はヘッダーに定義がない。")};
    callSet.imported = QDateTime(QDate(2026, 11, 17), QTime(23, 5), Qt::UTC);
    callSet.samples = {{tumour.name, tumour.id, SampleRole::Tumour, {}}, {normal.name, normal.id, SampleRole::Normal, {}}};
    input.callSets = {callSet};

    report::ReportedFinding brca =
        reportFinding(QStringLiteral("f1"), QStringLiteral("BRCA1"), QStringLiteral("NM_007294.4:c.5266dup"),
                      QStringLiteral("NP_009225.1:p.(Gln1756ProfsTer74)"), QStringLiteral("GRCh38:17:43057062:T:TG"));
    brca.finding.role = FindingRole::Primary;
    brca.finding.facts.consequence = QStringLiteral("frameshift_variant");
    brca.finding.facts.exon = QStringLiteral("19/23");
    brca.finding.facts.vaf = 0.42;
    brca.finding.facts.depth = 312;
    brca.finding.facts.frequency = 0.000166;
    brca.finding.facts.clinvar = QStringLiteral("Pathogenic");
    brca.finding.facts.hgvsG = QStringLiteral("NC_000017.11:g.43057065dup");
    brca.finding.facts.type = QStringLiteral("INS");
    brca.finding.facts.genotype = QStringLiteral("0/1");
    brca.finding.note = QStringLiteral("旧称 5382insC（BIC）、c.5266dupC とも書く。");
    Opinion first = reportOpinion(QStringLiteral("f1"), QStringLiteral("佐藤 葛󠄀子"), QStringLiteral("oncogenicity"), QStringLiteral("O"));
    first.criteria = QStringLiteral("OVS1, OS2_Moderate");
    CriterionEntry null, functional, rare;
    null.code = QStringLiteral("OVS1");
    null.strength = QStringLiteral("very_strong");
    null.comment = QStringLiteral("腫瘍抑制遺伝子の短縮型");
    functional.code = QStringLiteral("OS2");
    functional.strength = QStringLiteral("moderate");
    rare.code = QStringLiteral("OP4");
    rare.strength = QStringLiteral("supporting");
    rare.stance = Stance::NotApplied;
    rare.comment = QStringLiteral("gnomAD 0.000166");
    first.judged = {null, functional, rare};
    first.points = 10;
    first.classPoints = QStringLiteral("O");
    first.basis = VerdictBasis::Points;
    first.ruleSet = QStringLiteral("oncogenicity-clingen-cgc-vicc@2022");
    TierEntry tier;
    tier.scale = QStringLiteral("c-cat");
    tier.level = QStringLiteral("A");
    tier.drug = QStringLiteral("オラパリブ");
    tier.tumourType = QStringLiteral("乳癌");
    tier.source = QStringLiteral("PMID:28578601");
    tier.date = QDate(2026, 11, 18);
    first.tiers = {tier};
    first.comment = QStringLiteral("生殖細胞系列由来の可能性があり、確認検査と遺伝カウンセリングを勧める。");
    Opinion second = reportOpinion(QStringLiteral("f1"), QStringLiteral("M. Suzuki"), QStringLiteral("oncogenicity"), QStringLiteral("LO"));
    second.criteria = QStringLiteral("OVS1");
    second.comment = QStringLiteral("VAF of 0.42 at a tumour content of 0.35 suggests a germline origin with loss of the other allele.");
    brca.opinions = {first, second};

    report::ReportedFinding delins =
        reportFinding(QStringLiteral("f2"), QStringLiteral("BRCA2"), longDelins(), QString(),
                      QStringLiteral("GRCh38:13:32354866:TATA:") + longDelins().section(QStringLiteral("delins"), 1));
    report::ReportedFinding fusion = reportFinding(QStringLiteral("f3"), QStringLiteral("EML4::ALK"), QString(), QString(),
                                                   QStringLiteral("GRCh38:2:29223528:BND:2%3A42299358"));
    input.findings = {brca, delins, fusion};
    return input;
}

} // namespace enza::test
