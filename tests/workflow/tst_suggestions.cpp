// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "workflow/identity_check.h"
#include "workflow/knowledge.h"
#include "workflow/suggestions.h"

using namespace enza;
using namespace enza::test;
using interpretation::Answer;
using interpretation::Suggestion;

namespace {

QString dataFolder()
{
    const QString folder = qEnvironmentVariable(
        "ENZA_TEST_DATA", qEnvironmentVariable("ENZA_SOURCE_DIR", ".") + "/../shared/data");
    return QDir(folder).exists() ? folder : QString();
}

const char *csqFields = "Allele|Consequence|SYMBOL|Feature_type|Feature|BIOTYPE|EXON|INTRON|HGVSc|HGVSp|"
                        "Protein_position|Codons|STRAND|"
                        "CANONICAL|MANE_SELECT|DOMAINS|gnomADe_AF|ToMMo_AF|REVEL|SpliceAI_pred_DS_AG";

/// One annotated record of a trio: proband, mother, father.
QByteArray record(const char *place, const char *refAlt, const char *csq, const char *calls)
{
    return QByteArray(place) + "\t.\t" + QByteArray(refAlt).replace(' ', '\t') + "\t100\tPASS\tCSQ=" + csq +
           "\tGT:AD:DP:GQ:PS\t" + QByteArray(calls).replace(' ', '\t') + "\n";
}

QByteArray trio()
{
    QByteArray text = "##fileformat=VCFv4.2\n##reference=GRCh38\n"
                      "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from "
                      "Ensembl VEP. Format: ";
    text += csqFields;
    text += "\">\n##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
            "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Allele depths\">\n"
            "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">\n"
            "##FORMAT=<ID=GQ,Number=1,Type=Integer,Description=\"Quality\">\n"
            "##FORMAT=<ID=PS,Number=1,Type=Integer,Description=\"Phase set\">\n"
            "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tC\tM\tF\n";
    // De novo missense at a hot spot, a pathogenic neighbour in ClinVar, no gnomAD value.
    text += record("chr17\t7675088", "C T",
                   "T|missense_variant|TP53|Transcript|NM_000546.6|protein_coding|5/"
                   "11||NM_000546.6:c.524G>A|NP_000537.3:p.Arg175His|175/393|"
                   "cGc/cAc|-1|YES|NM_000546.6||||0.95|0.01",
                   "0/1:15,15:30:99:. 0/0:30,0:30:99:. 0/0:30,0:30:99:.");
    // Stop in the middle of a dominant gene, from the mother.
    text += record("chr17\t31200443", "C T",
                   "T|stop_gained|NF1|Transcript|NM_001042492.3|protein_coding|10/"
                   "58||NM_001042492.3:c.1000C>T|NP_001035957.1:p.Arg334Ter|"
                   "334/2839|Cga/Tga|1|YES|NM_001042492.3||0.00001|||",
                   "0/1:15,15:30:99:. 0/1:15,15:30:99:. 0/0:30,0:30:99:.");
    // Two of a recessive gene, one from each parent; the second is a marked finding.
    text += record("chr1\t216073000", "G A",
                   "A|missense_variant|USH2A|Transcript|NM_206933.4|protein_coding|20/"
                   "72||NM_206933.4:c.4000C>T|NP_996816.3:p.Arg1334Trp|"
                   "1334/5202|Cgg/Tgg|-1|YES|NM_206933.4||0.00003||0.7|0.0",
                   "0/1:15,15:30:99:. 0/1:15,15:30:99:. 0/0:30,0:30:99:.");
    text += record("chr1\t216247094", "TC T",
                   "-|frameshift_variant|USH2A|Transcript|NM_206933.4|protein_coding|13/"
                   "72||NM_206933.4:c.2299del|NP_996816.3:p.Glu767SerfsTer21|"
                   "767/5202|Gag/ag|-1|YES|NM_206933.4||0.0008|0.002||",
                   "0/1:15,15:30:99:. 0/0:30,0:30:99:. 0/1:15,15:30:99:.");
    // Common in Japan, hardly anywhere else.
    text += record("chr12\t1000", "A G",
                   "G|missense_variant|GENEX|Transcript|NM_1.1|protein_coding|2/"
                   "5||NM_1.1:c.10A>G|NP_1.1:p.Lys4Glu|4/200|Aag/Gag|1|YES|NM_1.1||"
                   "0.0001|0.06|0.05|0.0",
                   "0/1:15,15:30:99:. 0/1:15,15:30:99:. 0/0:30,0:30:99:.");
    return text;
}

const char *clinvarText =
    "##fileformat=VCFv4.1\n##fileDate=2026-11-01\n##source=ClinVar\n##reference=GRCh38\n"
    "##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"Class\">\n"
    "##INFO=<ID=CLNREVSTAT,Number=.,Type=String,Description=\"Review\">\n"
    "##INFO=<ID=GENEINFO,Number=1,Type=String,Description=\"Gene\">\n"
    "##INFO=<ID=MC,Number=.,Type=String,Description=\"Consequence\">\n"
    "##INFO=<ID=CLNHGVS,Number=.,Type=String,Description=\"Name\">\n"
    "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n"
    "17\t7675088\t12374\tC\tT\t.\t.\tCLNSIG=Pathogenic;CLNREVSTAT=reviewed_by_expert_panel;GENEINFO=TP53:"
    "7157;MC=SO:0001583|missense_variant\n"
    "17\t7675089\t12366\tG\tA\t.\t.\tCLNSIG=Pathogenic;CLNREVSTAT=criteria_provided,_multiple_submitters,_no_"
    "conflicts;GENEINFO=TP53:7157;"
    "MC=SO:0001583|missense_variant\n"
    "17\t7675090\t99999\tC\tA\t.\t.\tCLNSIG=Pathogenic;CLNREVSTAT=reviewed_by_expert_panel;GENEINFO=TP53:"
    "7157;MC=SO:0001583|missense_variant\n";

} // namespace

class TestSuggestions : public QObject
{
    Q_OBJECT
private:
    void start(const QByteArray &vcf, const char *assembly = "GRCh38")
    {
        m_place = std::make_unique<Place>();
        m_session = m_place->create();
        Case theCase;
        theCase.label = "R-001";
        theCase.assembly = QLatin1String(assembly);
        const auto added = workflow::addCase(*m_session, theCase, Sex::Male);
        NEED(added);
        m_case = *added;
        if (vcf.isEmpty())
            return;
        workflow::ImportRequest request;
        request.caseId = m_case.id;
        request.path = m_place->write("trio.vcf", vcf);
        request.roles = {{"C", SampleRole::Proband}, {"M", SampleRole::Mother}, {"F", SampleRole::Father}};
        NEED(workflow::importVariants(*m_session, request, {}));
    }

    void importClinvar(const char *assembly = "GRCh38")
    {
        knowledge::ImportInput input;
        QByteArray text(clinvarText);
        text.replace("GRCh38", assembly);
        input.files = {m_place->write("clinvar.vcf", text)};
        input.version = "2026-11-01";
        NEED(workflow::importKnowledge(*m_session, "clinvar", input, {}));
    }

    QString finding(const char *key)
    {
        const auto parsed = VariantKey::parse(QString::fromLatin1(key));
        if (!parsed)
            qFatal("%s", key);
        const auto added = workflow::addFinding(*m_session, m_case.id, *parsed, FindingRole::Candidate);
        if (!added)
            qFatal("%s: %s", key, qPrintable(why(added.error())));
        return added->id;
    }

    workflow::CriteriaSuggestions suggested(const QString &id,
                                            const workflow::SuggestionRequest &request = {})
    {
        const auto answer = workflow::suggestCriteria(*m_session, id, request);
        if (!answer)
            qFatal("%s", qPrintable(why(answer.error())));
        return *answer;
    }

    static Suggestion find(const workflow::CriteriaSuggestions &answer, const char *code)
    {
        for (const Suggestion &one : answer.suggestions) {
            if (one.code == QLatin1String(code))
                return one;
        }
        return {};
    }

    static QString worded(const Suggestion &suggestion)
    {
        switch (suggestion.answer) {
        case Answer::Applies:
            return "applies:" + suggestion.strength;
        case Answer::DoesNotApply:
            return "does_not_apply";
        case Answer::CannotSay:
            return "cannot_say";
        }
        return {};
    }

    static QString told(const Suggestion &suggestion)
    {
        QStringList out;
        for (const auto &evidence : suggestion.evidence)
            out.append(evidence.statement.translated() + " [" + evidence.source + ']');
        for (const Text &text : suggestion.missing)
            out.append("missing: " + text.translated());
        return out.join(" | ");
    }

    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    Case m_case;

private Q_SLOTS:
    void hotspotVariantOfAChild()
    {
        start(trio());
        importClinvar();
        const QString id = finding("GRCh38:17:7675088:C:T");
        const auto answer = suggested(id);
        QCOMPARE(answer.scheme, QString("acmg"));
        QVERIFY(answer.ruleSet.startsWith("suggestions@"));
        QCOMPARE(answer.knowledge, QStringList({"clinvar@2026-11-01"}));
        QCOMPARE(worded(find(answer, "PM1")), QString("applies:moderate"));
        QCOMPARE(worded(find(answer, "PM5")), QString("applies:moderate")); // Arg175Cys, two stars
        QVERIFY2(told(find(answer, "PM5")).contains("VCV000012366"), qPrintable(told(find(answer, "PM5"))));
        QVERIFY(!told(find(answer, "PM5")).contains("VCV000099999")); // the next codon
        QCOMPARE(worded(find(answer, "PS1")),
                 QString("does_not_apply")); // the record of this very variant is none
        QCOMPARE(worded(find(answer, "PM2")), QString("applies:supporting"));
        QCOMPARE(worded(find(answer, "PP3")), QString("applies:moderate")); // 0.95, lowered beside PM1
        QCOMPARE(worded(find(answer, "PVS1")), QString("does_not_apply"));
        for (const Suggestion &one : answer.suggestions) {
            for (const auto &evidence : one.evidence)
                QVERIFY2(!evidence.source.isEmpty() && evidence.date.isValid(),
                         qPrintable(one.code + ' ' + told(one)));
        }
        // De novo, but a person has to say how specific the phenotype is.
        QCOMPARE(worded(find(answer, "PM6")), worded(find(answer, "PS2")) == "cannot_say"
                                                  ? QString("cannot_say")
                                                  : QString("does_not_apply"));
        workflow::SuggestionRequest request;
        request.said = {{"phenotype", "highly_specific"}, {"parentage", "assumed"}};
        QCOMPARE(worded(find(suggested(id, request), "PM6")), QString("applies:moderate"));
        request.said = {{"phenotype", "highly_specific"}, {"parentage", "confirmed"}};
        QCOMPARE(worded(find(suggested(id, request), "PS2")), QString("applies:strong"));
        QVERIFY(told(find(suggested(id, request), "PS2")).contains("aoki"));
    }

    /// VEP without Codons and STRAND, SnpEff and bcftools csq: strand and codon follow from the names.
    void plainAnnotationsAreEnoughForTheCodon_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("pm5");
        QTest::addColumn<QString>("says");
        const QByteArray genotypes = "\t0/1:15,15:30:99:. 0/0:30,0:30:99:. 0/0:30,0:30:99:.\n";
        const QByteArray head = "##fileformat=VCFv4.2\n##reference=GRCh38\n"
                                "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
                                "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Allele depths\">\n"
                                "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">\n"
                                "##FORMAT=<ID=GQ,Number=1,Type=Integer,Description=\"Quality\">\n"
                                "##FORMAT=<ID=PS,Number=1,Type=Integer,Description=\"Phase set\">\n";
        const QByteArray columns = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tC\tM\tF\n";
        const auto file = [&](const QByteArray &info, const QByteArray &value) {
            return head + "##INFO=" + info + "\n" + columns + "chr17\t7675088\t.\tC\tT\t100\tPASS\t" + value +
                   "\tGT:AD:DP:GQ:PS" + QByteArray(genotypes).replace(' ', '\t');
        };
        const QByteArray vep = "<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: ";
        const QString applies = "applies:moderate", cannot = "cannot_say";
        QTest::newRow("VEP with HGVS alone")
            << file(vep + "Allele|Consequence|SYMBOL|Feature_type|Feature|BIOTYPE|HGVSc|HGVSp|CANONICAL\">",
                    "CSQ=T|missense_variant|TP53|Transcript|NM_000546.6|protein_coding|NM_000546.6:c.524G>A|NP_000537.3:p.Arg175His|YES")
            << applies << "VCV000012366";
        QTest::newRow("VEP without HGVS")
            << file(vep + "Allele|Consequence|SYMBOL|Feature_type|Feature|BIOTYPE|CDS_position|Protein_position|Amino_acids|STRAND|CANONICAL\">",
                    "CSQ=T|missense_variant|TP53|Transcript|NM_000546.6|protein_coding|524|175|R/H|-1|YES")
            << applies << "VCV000012366";
        QTest::newRow("SnpEff")
            << file("<ID=ANN,Number=.,Type=String,Description=\"Functional annotations: 'Allele | Annotation | Annotation_Impact | "
                    "Gene_Name | Gene_ID | Feature_Type | Feature_ID | Transcript_BioType | Rank | HGVS.c | HGVS.p | "
                    "cDNA.pos / cDNA.length | CDS.pos / CDS.length | AA.pos / AA.length | Distance | ERRORS / WARNINGS / INFO'\">",
                    "ANN=T|missense_variant|MODERATE|TP53|TP53|transcript|NM_000546.6|protein_coding|5/11|c.524G>A|p.Arg175His|"
                    "666/2512|524/1182|175/393||")
            << applies << "VCV000012366";
        QTest::newRow("bcftools csq")
            << file("<ID=BCSQ,Number=.,Type=String,Description=\"Local consequence annotation from BCFtools/csq, see "
                    "http://samtools.github.io/bcftools/howtos/csq-calling.html for details. Format: "
                    "Consequence|gene|transcript|biotype|strand|amino_acid_change|dna_change\">",
                    "BCSQ=missense|TP53|NM_000546.6|protein_coding|-|175R>175H|7675088C>T")
            << applies << "VCV000012366";
        QTest::newRow("no strand")
            << file(vep + "Allele|Consequence|SYMBOL|Feature_type|Feature|BIOTYPE|HGVSp|CANONICAL\">",
                    "CSQ=T|missense_variant|TP53|Transcript|NM_000546.6|protein_coding|NP_000537.3:p.Arg175His|YES")
            << cannot << "strand";
        QTest::newRow("no protein name")
            << file(vep + "Allele|Consequence|SYMBOL|Feature_type|Feature|BIOTYPE|HGVSc|CANONICAL\">",
                    "CSQ=T|missense_variant|TP53|Transcript|NM_000546.6|protein_coding|NM_000546.6:c.524G>A|YES")
            << cannot << "HGVS p.";
    }

    void plainAnnotationsAreEnoughForTheCodon()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, pm5);
        QFETCH(QString, says);
        start(text);
        importClinvar();
        const auto answer = suggested(finding("GRCh38:17:7675088:C:T"));
        QVERIFY2(worded(find(answer, "PM5")) == pm5, qPrintable(told(find(answer, "PM5"))));
        QVERIFY2(told(find(answer, "PM5")).contains(says), qPrintable(told(find(answer, "PM5"))));
        QVERIFY(!told(find(answer, "PM5")).contains("VCV000099999")); // the next codon
    }

    void anImportedTableOfHotspotsIsAsked()
    {
        start(trio());
        const QString id = finding("GRCh38:12:1000:A:G"); // GENEX Lys4Glu, of which no rule set has a table
        QCOMPARE(worded(find(suggested(id), "PM1")), QString("cannot_say"));
        knowledge::ImportInput input;
        input.files = {m_place->write("hotspots.csv", "gene,residue,samples,changes\nGENEX,K4,60,E:20|R:5\nGENEX,9,3,H:3\n")};
        input.version = "2026-11-01";
        NEED(workflow::importKnowledge(*m_session, "hotspots", input, {}));
        const auto germline = suggested(id);
        QVERIFY(germline.knowledge.contains("hotspots@2026-11-01"));
        QCOMPARE(worded(find(germline, "PM1")), QString("applies:moderate"));
        QVERIFY2(told(find(germline, "PM1")).contains("hotspots@2026-11-01"), qPrintable(told(find(germline, "PM1"))));
        workflow::SuggestionRequest tumour;
        tumour.scheme = "oncogenicity";
        const auto answer = suggested(id, tumour);
        QCOMPARE(worded(find(answer, "OS3")), QString("applies:strong")); // 60 at the residue, 20 the same
        QCOMPARE(worded(find(answer, "OM3")), QString("does_not_apply"));
        QCOMPARE(worded(find(answer, "OM1")), QString("cannot_say")); // hot spots are no regions there
        // A later table in which the residue is another one: it counts on another transcript.
        input.files = {m_place->write("later.csv", "gene,residue,samples,changes\nGENEX,R4,60,E:20\n")};
        input.version = "2026-11-10";
        NEED(workflow::importKnowledge(*m_session, "hotspots", input, {}));
        QCOMPARE(worded(find(suggested(id), "PM1")), QString("cannot_say"));
    }

    void exonLengthsSettleWhereTheNewStopLies()
    {
        QByteArray text = trio();
        text.replace("10/58||NM_001042492.3:c.1000C>T", "57/58||NM_001042492.3:c.1000C>T"); // last but one
        start(text);
        const QString id = finding("GRCh38:17:31200443:C:T");
        QCOMPARE(worded(find(suggested(id), "PVS1")), QString("cannot_say"));
        QByteArray rows = "transcript,exon,length,coding\n";
        for (int exon = 1; exon <= 58; ++exon)
            rows += "NM_001042492.3," + QByteArray::number(exon) + (exon == 58 ? ",900,150\n" : exon == 57 ? ",300,300\n" : ",15,15\n");
        knowledge::ImportInput input;
        input.files = {m_place->write("exons.csv", rows)};
        input.version = "2026-11-01";
        NEED(workflow::importKnowledge(*m_session, "exons", input, {}));
        const auto answer = suggested(id);
        // The stop ends at base 1002, the last junction lies behind base 1140.
        QVERIFY2(told(find(answer, "PVS1")).contains("138 bases"), qPrintable(told(find(answer, "PVS1"))));
        QCOMPARE(worded(find(answer, "PVS1")), QString("applies:very_strong"));
        QVERIFY(answer.knowledge.contains("exons@2026-11-01"));
    }

    void aPersonSaysPhaseAndFunctionalStudy()
    {
        start(trio());
        const QString id = finding("GRCh38:17:7675088:C:T");
        QCOMPARE(worded(find(suggested(id), "PS3")), QString("cannot_say"));
        workflow::SuggestionRequest request;
        request.said = {{"odds_path", "18.9"}};
        QCOMPARE(worded(find(suggested(id, request), "PS3")), QString("applies:strong"));
        QCOMPARE(worded(find(suggested(id, request), "BS3")), QString("does_not_apply"));
        QVERIFY(told(find(suggested(id, request), "PS3")).contains("aoki"));
        request.said = {{"odds_path", "18.9"}, {"study", "not_validated"}};
        QCOMPARE(worded(find(suggested(id, request), "PS3")), QString("applies:moderate"));
        request.said = {{"odds_path", "0.05"}};
        QCOMPARE(worded(find(suggested(id, request), "BS3")), QString("applies:strong"));
        request.said = {{"odds_path", "1"}};
        QCOMPARE(worded(find(suggested(id, request), "PS3")), QString("does_not_apply"));
        for (const char *wrong : {"many", "0", "-3", ""}) {
            request.said = {{"odds_path", wrong}};
            REFUSED(workflow::suggestCriteria(*m_session, id, request), ErrorCode::BadInput);
        }
    }

    void stopFromTheMother()
    {
        start(trio());
        const auto answer = suggested(finding("GRCh38:17:31200443:C:T"));
        QCOMPARE(worded(find(answer, "PVS1")), QString("applies:very_strong"));
        QCOMPARE(worded(find(answer, "PS2")), QString("does_not_apply"));
        QCOMPARE(worded(find(answer, "PM6")), QString("does_not_apply"));
        QCOMPARE(worded(find(answer, "PM2")), QString("applies:supporting"));
        QCOMPARE(worded(find(answer, "PM3")), QString("does_not_apply")); // dominant
        QCOMPARE(worded(find(answer, "PP3")), QString("does_not_apply"));
    }

    void secondVariantInTrans()
    {
        start(trio());
        const QString missense = finding("GRCh38:1:216073000:G:A");
        QCOMPARE(worded(find(suggested(missense), "PM3")),
                 QString("cannot_say")); // nobody marked the other or looked it up
        importClinvar();
        QCOMPARE(worded(find(suggested(missense), "PM3")),
                 QString("does_not_apply")); // ClinVar does not know it
        const QString frameshift = finding("GRCh38:1:216247094:TC:T");
        QCOMPARE(worded(find(suggested(missense), "PM3")), QString("cannot_say")); // in trans, not classified
        Opinion opinion;
        opinion.finding = frameshift;
        opinion.scheme = "acmg";
        opinion.criteria = "PVS1 PM3_Strong";
        opinion.verdict = "P";
        NEED(workflow::assess(*m_session, opinion));
        const Suggestion pm3 = find(suggested(missense), "PM3");
        QCOMPARE(worded(pm3), QString("applies:moderate"));
        QVERIFY2(told(pm3).contains("In trans") && told(pm3).contains("c.2299del"), qPrintable(told(pm3)));
        QCOMPARE(worded(find(suggested(missense), "BP2")), QString("does_not_apply"));
    }

    void japaneseFrequencySettlesIt()
    {
        start(trio());
        const auto answer = suggested(finding("GRCh38:12:1000:A:G"));
        QCOMPARE(worded(find(answer, "BA1")), QString("applies:stand_alone"));
        QVERIFY(told(find(answer, "BA1")).contains("exceeds that of gnomAD"));
        QCOMPARE(worded(find(answer, "PM2")), QString("does_not_apply"));
        QCOMPARE(worded(find(answer, "BP4")), QString("applies:moderate"));
    }

    void knowledgeOfAnotherAssemblyIsNotAsked()
    {
        start(trio());
        importClinvar("GRCh37");
        const auto answer = suggested(finding("GRCh38:17:7675088:C:T"));
        QVERIFY(answer.knowledge.isEmpty());
        const Suggestion pm5 = find(answer, "PM5");
        QCOMPARE(worded(pm5), QString("cannot_say"));
        QVERIFY2(told(pm5).contains("GRCh37"), qPrintable(told(pm5)));
    }

    void withoutKnowledgeTheReasonIsSaid()
    {
        start(trio());
        const Suggestion pm5 = find(suggested(finding("GRCh38:17:7675088:C:T")), "PM5");
        QCOMPARE(worded(pm5), QString("cannot_say"));
        QVERIFY2(told(pm5).contains("no ClinVar is imported"), qPrintable(told(pm5)));
    }

    void onlyKnownWordsCanBeSaid()
    {
        start(trio());
        const QString id = finding("GRCh38:17:7675088:C:T");
        workflow::SuggestionRequest request;
        request.said = {{"phenotype", "splendid"}};
        REFUSED(workflow::suggestCriteria(*m_session, id, request), ErrorCode::BadInput);
        request.said = {{"weather", "fine"}};
        REFUSED(workflow::suggestCriteria(*m_session, id, request), ErrorCode::BadInput);
        request.said.clear();
        request.scheme = "cnv";
        REFUSED(workflow::suggestCriteria(*m_session, id, request), ErrorCode::BadInput);
        REFUSED(workflow::suggestCriteria(*m_session, "no-such-finding"), ErrorCode::NotFound);
        for (const workflow::SayableFact &fact : workflow::sayableFacts()) {
            for (const QString &value : fact.values.isEmpty() ? QStringList{"3.5"} : fact.values) {
                workflow::SuggestionRequest each;
                each.said = {{QLatin1String(fact.name), value}};
                NEED(workflow::suggestCriteria(*m_session, id, each));
            }
        }
    }

    void germlineFileCanBeAskedForOncogenicity()
    {
        start(trio());
        workflow::SuggestionRequest request;
        request.scheme = "oncogenicity";
        const auto answer = suggested(finding("GRCh38:17:31200443:C:T"), request);
        QCOMPARE(worded(find(answer, "OVS1")), QString("applies:very_strong"));
        QCOMPARE(worded(find(answer, "OS3")), QString("cannot_say"));
        QVERIFY(find(answer, "PVS1").code.isEmpty());
    }

    /// Every row of the real trio: no answer without evidence, nothing missing without a name, and classes of
    /// variants get the answers a geneticist would expect.
    void realTrio()
    {
        const QString data = dataFolder();
        if (data.isEmpty())
            QSKIP("the folder of real data is not here");
        start({}, "GRCh37");
        workflow::ImportRequest request;
        request.caseId = m_case.id;
        request.path = data + "/scout/643594.clinical.vcf.gz";
        request.ped = data + "/scout/643594.ped";
        NEED(workflow::importVariants(*m_session, request, {}));
        const auto table = workflow::openVariants(*m_session, m_case.id);
        NEED(table);
        int null = 0, asked = 0;
        for (quint32 row = 0; row < (*table)->rowCount(); row += 6) {
            const auto key = (*table)->key(row);
            NEED(key);
            const auto detail = (*table)->detail(row);
            NEED(detail);
            const auto added = workflow::addFinding(*m_session, m_case.id, *key, FindingRole::Candidate);
            NEED(added);
            const auto answer = suggested(added->id);
            ++asked;
            QCOMPARE(answer.suggestions.size(), 20);
            for (const Suggestion &one : answer.suggestions) {
                QVERIFY2(one.answer == Answer::CannotSay ? !one.missing.isEmpty() : !one.evidence.isEmpty(),
                         qPrintable(one.code));
                QVERIFY2((one.answer == Answer::Applies) == !one.strength.isEmpty(), qPrintable(one.code));
            }
            const QString consequence = detail->facts.consequence;
            const bool isNull = consequence.contains("stop_gained") || consequence.contains("frameshift") ||
                                consequence.contains("splice_acceptor") ||
                                consequence.contains("splice_donor");
            null += isNull;
            if (!isNull)
                QVERIFY2(worded(find(answer, "PVS1")) == "does_not_apply" || detail->facts.gene.isEmpty() ||
                             worded(find(answer, "PVS1")) == "cannot_say",
                         qPrintable(key->text() + ' ' + told(find(answer, "PVS1"))));
            // No file of this kind has REVEL, SpliceAI, Japanese frequencies or ClinVar of this assembly.
            QVERIFY(worded(find(answer, "PP3")) != "applies:strong");
            if (worded(find(answer, "PM2")).startsWith("applies"))
                QVERIFY(!find(answer, "PM2").missing.isEmpty());
            if (qEnvironmentVariableIsSet("ENZA_SHOW_SUGGESTIONS")) {
                qInfo().noquote() << "\n###" << key->text() << detail->facts.gene << consequence
                                  << detail->facts.hgvsP;
                for (const Suggestion &one : answer.suggestions)
                    qInfo().noquote() << one.code << worded(one) << told(one);
            }
        }
        QVERIFY(asked > 100);
    }

    void realTumour()
    {
        const QString data = dataFolder();
        if (data.isEmpty())
            QSKIP("the folder of real data is not here");
        start({}, "GRCh38");
        workflow::ImportRequest request;
        request.caseId = m_case.id;
        request.path = data + "/pvactools/HCC1395.annotated.expression.vcf.gz";
        NEED(workflow::importVariants(*m_session, request, {}));
        const auto table = workflow::openVariants(*m_session, m_case.id);
        NEED(table);
        review::ViewQuery query;
        FilterStep step;
        step.expression = "gene in (\"TP53\", \"BRCA1\", \"BRCA2\", \"NF1\", \"RB1\", \"PTEN\", \"KRAS\", "
                          "\"PIK3CA\", \"ARID1A\")";
        query.steps.append(step);
        const auto view = (*table)->evaluate(query);
        NEED(view);
        QVERIFY(!view->rows->empty());
        bool tp53 = false;
        for (const quint32 row : *view->rows) {
            const auto key = (*table)->key(row);
            NEED(key);
            const auto detail = (*table)->detail(row);
            NEED(detail);
            const auto added = workflow::addFinding(*m_session, m_case.id, *key, FindingRole::Candidate);
            NEED(added);
            const auto answer = suggested(added->id);
            QCOMPARE(answer.scheme, QString("oncogenicity"));
            if (qEnvironmentVariableIsSet("ENZA_SHOW_SUGGESTIONS")) {
                qInfo().noquote() << "\n###" << key->text() << detail->facts.gene << detail->facts.consequence
                                  << detail->facts.hgvsP << detail->facts.exon;
                for (const Suggestion &one : answer.suggestions)
                    qInfo().noquote() << one.code << worded(one) << told(one);
            }
            if (detail->facts.hgvsP.contains("p.Glu1593Ter")) // BRCA2, exon 11 of 27
                QCOMPARE(worded(find(answer, "OVS1")), QString("applies:very_strong"));
            if (detail->facts.hgvsP.contains("p.Arg175His")) {
                tp53 = true; // HCC1395 is known for it
                QCOMPARE(worded(find(answer, "OM1")), QString("applies:moderate"));
                QCOMPARE(worded(find(answer, "OP4")), QString("applies:supporting"));
                QCOMPARE(worded(find(answer, "OVS1")), QString("does_not_apply"));
                QCOMPARE(worded(find(answer, "OS3")), QString("cannot_say"));
            }
        }
        QVERIFY(tp53);
    }
};

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
