// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"
#include "ctl/command.h"

#include <QDirIterator>
#include <QStandardPaths>
#include <QTest>

using namespace testing;

#define ANSWERS(answer, wanted)                                                                                        \
    do {                                                                                                               \
        const Answer answered = (answer);                                                                              \
        QVERIFY2(answered.exit == (wanted), qPrintable(answered.said()));                                              \
    } while (false)

namespace {

const QByteArray csqHead =
    "##fileformat=VCFv4.2\n##reference=GRCh38\n##FILTER=<ID=PASS,Description=\"All filters passed\">\n"
    "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
    "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE|HGVSc|HGVSp|gnomADe_AF|CLIN_SIG|MANE_SELECT\">\n"
    "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
    "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Reads\">\n"
    "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tP\n";

QByteArray brca2(const char *place)
{
    return QByteArray("chr13\t") + place +
           "\trs99887755\tG\tT\t100\tPASS\tCSQ=T|stop_gained|HIGH|BRCA2|ENSG00000139618|Transcript|ENST00000380152.8|"
           "protein_coding|ENST00000380152.8:c.5946del|ENSP00000369497.3:p.Ser1982ArgfsTer22|0.0001|pathogenic|NM_000059.4"
           "\tGT:AD\t0/1:20,19\n";
}

const QByteArray braf = "chr7\t140753336\t.\tA\tT\t100\tPASS\tCSQ=T|missense_variant|MODERATE|BRAF|ENSG00000157764|Transcript|"
                        "ENST00000646891.2|protein_coding|ENST00000646891.2:c.1799T>A|ENSP00000493543.1:p.Val600Glu|0.0001|"
                        "pathogenic|NM_004333.6\tGT:AD\t0/1:25,22\n";

QByteArray clinvar(const char *verdict, const char *date)
{
    return QByteArray("##fileformat=VCFv4.1\n##fileDate=") + date +
           "\n##source=ClinVar\n##reference=GRCh38\n##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"Class\">\n"
           "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n13\t32340300\t99887766\tG\tT\t.\t.\tGENEINFO=BRCA2:675;CLNSIG=" +
           verdict + ";CLNREVSTAT=criteria_provided,_single_submitter;CLNDN=Some_condition\n";
}

/// What would tell of the planted variant: of its gene, and of this very change.
const QByteArrayList ofTheGene{"BRCA2", "FANCD1", "ENSG00000139618", "ENST00000380152", "NM_000059"};
const QByteArrayList ofTheChange{"Ser1982", "5946del", "32340300", "99887766", "99887755"};

/// Commands that answer from public lists and rules, which name every gene whoever asks. They still may not name the
/// change.
const QStringList ofThePublic{"ruleset show", "gene-list show", "gene-list list", "phenotype search", "phenotype rank",
                              "help", "knowledge show", "knowledge diff", "tier scales"};

constexpr const char *hiddenKey = "GRCh38:13:32340300:G:T";
constexpr const char *absentKey = "GRCh38:13:77777777:G:T";
const QString absentId = QStringLiteral("zzzzzzzzzzzzzzzzzzzzzzzzzz");

} // namespace

/// With secondary findings declined, no command there is tells of one, and asking for one is asking for nothing. The
/// commands come from the program's own table: one that is added is tried too, or this test says what it lacks.
class TestCliNothingTells : public QObject
{
    Q_OBJECT
private:
    Ctl m_ctl;
    QString m_finding, m_document, m_alert, m_meeting, m_referral, m_task, m_note, m_shownFinding;
    QHash<QString, QString> m_values;
    int m_done = 0; ///< commands that answered

    bool hasPlanted(const Answer &answer, const QString &command, QByteArray *which) const
    {
        QByteArrayList traces = ofTheChange;
        if (!ofThePublic.contains(command))
            traces += ofTheGene;
        for (const QByteArray &trace : traces) {
            if (answer.out.contains(trace) || answer.err.contains(trace)) {
                *which = trace;
                return true;
            }
        }
        return false;
    }

    /// What to give for an option or argument: "COMMAND/name", "name" or the placeholder; nothing when unknown.
    std::optional<QString> valueFor(const QString &command, const QString &name, const QString &placeholder) const
    {
        for (const QString &key : {command + u'/' + name, name, placeholder}) {
            const auto found = m_values.constFind(key);
            if (found != m_values.constEnd())
                return *found;
        }
        return std::nullopt;
    }

    /// The shortest sensible way to say a command; `missing` names what this test knows no value for.
    QStringList wordsFor(const enza::ctl::Command &command, QString *missing) const
    {
        const QString name = QLatin1String(command.words);
        QStringList words = name.split(u' ');
        for (const enza::ctl::Argument &argument : command.arguments) {
            const auto value = valueFor(name, QLatin1String(argument.name), QLatin1String(argument.name));
            if (value)
                words += value->split(u'\x1f');
            else if (!argument.optional)
                *missing = QLatin1String(argument.name);
        }
        for (const enza::ctl::Option &option : command.options) {
            const QString option_ = QLatin1String(option.name);
            const bool asked = m_values.contains(name + u'/' + option_);
            if (!option.required && !asked && option_ != QLatin1String("case"))
                continue;
            if (option.isSwitch()) {
                words << QStringLiteral("--") + option_;
                continue;
            }
            auto value = valueFor(name, option_, QLatin1String(option.value));
            if (!value && option.choices)
                value = option.choices().value(0);
            if (!value && option.required)
                *missing = QStringLiteral("--") + option_;
            else if (value)
                words << QStringLiteral("--") + option_ << value->split(u'\x1f');
        }
        return words;
    }

    Answer consents(const char *value)
    {
        return m_ctl.run({"consent", "record", "--case", "C1", "--form", "rare-consent", "--version", "1.6", "--item",
                          QStringLiteral("secondary_findings=%1").arg(QLatin1String(value)), "--by", "P1", "--relation", "self"});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canRunTheProgram())
            QSKIP("enzactl is not built");
        ANSWERS(m_ctl.create(), 0);
        ANSWERS(m_ctl.plain(m_ctl.words({"user", "add", "anna", "--role", "physician", "--passphrase-file", m_ctl.passphraseFile()})), 0);
        m_ctl.setVariable("ENZA_USER", "ken");
        const QString first = m_ctl.write("keep/clinvar-1.vcf", clinvar("Uncertain_significance", "2026-01-01"));
        ANSWERS(m_ctl.run({"knowledge", "import", "clinvar", first}), 0);
        for (const char *label : {"C1", "C2"}) {
            ANSWERS(m_ctl.run({"case", "add", "--id", label, "--domain", "rare", "--sex", "female", "--birth-year", "1970"}), 0);
            const QString vcf = m_ctl.write(QStringLiteral("keep/%1.vcf").arg(QLatin1String(label)), csqHead + braf + brca2("32340300"));
            ANSWERS(m_ctl.run({"import", "variants", "--case", label, "--sample", "P=proband", vcf}), 0);
        }
        ANSWERS(consents("yes"), 0);
        const Answer shown = m_ctl.run({"finding", "add", "--case", "C1", "--variant", "GRCh38:7:140753336:A:T"});
        ANSWERS(shown, 0);
        m_shownFinding = shown.id();
        const Answer added = m_ctl.run({"finding", "add", "--case", "C1", "--variant", hiddenKey, "--role", "secondary"});
        ANSWERS(added, 0);
        m_finding = added.id();
        ANSWERS(m_ctl.run({"finding", "assess", m_finding, "--class", "P", "--comment", "BRCA2 c.5946del for sure"}), 0);
        ANSWERS(m_ctl.run({"finding", "consensus", m_finding, "--class", "P", "--comment", "agreed on BRCA2"}), 0);
        const QString second = m_ctl.write("keep/clinvar-2.vcf", clinvar("Benign", "2026-06-01"));
        ANSWERS(m_ctl.run({"knowledge", "import", "clinvar", second}), 0);
        const QJsonArray alerts = m_ctl.run("alerts list").array();
        QVERIFY(!alerts.isEmpty());
        m_alert = alerts.first()["id"].toString();
        const Answer drafted = m_ctl.run({"report", "draft", "--case", "C1", "--kind", "clinical", "--lang", "en"});
        ANSWERS(drafted, 0);
        m_document = drafted.object()["document_id"].toString();
        ANSWERS(m_ctl.run({"variants", "dismiss", "--case", "C1", "--where", "contig==13", "--reason", "not_in_question"}), 0);
        const Answer noted = m_ctl.run({"note", "add", "--case", "C1", "--text", "call her about BRCA2 (c.5946del)"});
        ANSWERS(noted, 0);
        const Answer planned = m_ctl.run({"panel", "schedule", "--title", "Panel", "--at", "2026-12-01T06:00:00Z", "--mode", "live", "--case", "C1"});
        ANSWERS(planned, 0);
        m_meeting = planned.id();
        ANSWERS(m_ctl.run({"panel", "decide", m_meeting, "--case", "C1", "--recommendation",
                           QStringLiteral("{\"drug\":\"olaparib\",\"finding\":\"%1\",\"reason\":\"BRCA2 c.5946del\"}").arg(m_finding),
                           "--germline", m_finding + "=counselling:her sisters", "--comment", "BRCA2 first"}), 0);
        const Answer ordered = m_ctl.run({"confirm", "order", "--case", "C1", "--finding", m_finding, "--method", "Sanger of BRCA2", "--laboratory", "SRL"});
        ANSWERS(ordered, 0);
        ANSWERS(m_ctl.run({"panel", "sign", m_meeting, "--case", "C1"}), 0);
        const Answer referred = m_ctl.run({"referral", "add", "--case", "C1", "--hospital", "South Hospital"});
        ANSWERS(referred, 0);
        m_referral = referred.id();
        ANSWERS(m_ctl.run({"referral", "check", m_referral, "--item", "family_history", "--note", "a sister asked about BRCA2"}), 0);
        ANSWERS(m_ctl.run({"panel", "recuse", m_meeting, "--case", "C1", "--user", "anna", "--reason", "treats her for BRCA2"}), 0);
        const Answer task = m_ctl.run({"task", "add", "--case", "C1", "--text", "tell her about BRCA2"});
        ANSWERS(task, 0);
        m_task = task.id();
        for (const char *command : {"audit list --case C1", "finding list --case C1", "alerts list", "note list --case C1", "task list"})
            QVERIFY2(m_ctl.run(command).out.contains("BRCA2"), command); // or nothing below would prove a thing
        ANSWERS(consents("no"), 0);

        m_values = {
            {"case", "C1"}, {"CASE", "C1"}, {"KEY", "GRCh38:7:140753336:A:T"}, {"variant", "GRCh38:7:140753336:A:T"},
            {"F", m_shownFinding}, {"M", m_meeting}, {"T", m_task}, {"A", m_alert}, {"person", "C1"}, {"PERSON", "C1"}, {"P", "C1"},
            {"out", m_ctl.path("cwd/out")}, {"recipient", "somebody here"}, {"reason", "for the sake of this test"},
            {"text", "words"}, {"TEXT", "words"}, {"comment", "words"}, {"by", "P1"}, {"relation", "self"},
            {"at", "2026-12-02T06:00:00Z"}, {"title", "Another"}, {"mode", "live"}, {"outcome", "done"}, {"name", "some name"},
            {"NAME", "somebody"}, {"CODES", "PVS1"}, {"SECTION=POINTS", "2A=1"}, {"tumour-content", "0.5"},
            {"version", "9"}, {"form", "rare-consent"}, {"country", "JP"}, {"date", "2026-11-01"},
            {"SOURCE", "clinvar"}, {"COMMAND", "case"}, {"E", absentId}, {"RECORD", absentId}, {"ID", absentId}, {"LIST", "acmg"},
            {"SAMPLE", "P"}, {"VALUE", "5"}, {"KIND", "tmb"}, {"A/B", ""}, {"hpo", "HP:0001250"}, {"purpose", "return_to_source"},
            {"FILE", m_ctl.path("cwd/nothing.here")}, {"DIR", m_ctl.path("cwd/nowhere")}, {"file", m_ctl.path("cwd/nothing.here")},
            {"biomarker set/KIND", "tmb"}, {"finding biomarker/KIND", "tmb"}, {"biomarker set/method", "panel"},
            {"consent record/version", "1.6"}, {"consent record/item", "secondary_findings=no"},
            {"consent change/version", "1.6"}, {"consent change/item", "secondary_findings=no"},
            {"consent withdraw/scope", "partial"}, {"consent withdraw/item", "secondary_findings"},
            {"consent effective/on", "2026-11-20"}, {"consent document/out", m_ctl.path("cwd/consent.pdf")},
            {"variants list/where", "contig==13"}, {"variants list/limit", "100"},
            {"variants dismiss/where", "contig==13"}, {"variants dismiss/reason", "other"},
            {"variants export/verbatim", ""}, {"variants export/out", m_ctl.path("cwd/back.vcf")},
            {"finding dismiss/reason", "other"}, {"finding assess/class", "VUS"}, {"finding consensus/class", "VUS"},
            {"finding suggest/scheme", "acmg"},
            {"report draft/kind", "clinical"}, {"D", absentId}, {"report sign/pkcs12", m_ctl.path("cwd/nothing.here")}, {"report sign/pkcs12-passphrase-file", m_ctl.passphraseFile()}, {"PDF", m_ctl.path("cwd/nothing.here")}, {"report draft/out", m_ctl.path("cwd/report.pdf")},
            {"preset save/NAME", "mine"}, {"user add/role", "viewer"}, {"user add/passphrase-file", m_ctl.passphraseFile()},
            {"user disable/NAME", "anna"}, {"case add/id", "C9"}, {"case add/domain", "rare"}, {"case set/diagnosis", "a disease"},
            {"workspace backup/FILE", m_ctl.path("cwd/backup.enza")}, {"workspace changes export/FILE", m_ctl.path("cwd/changes")},
            {"ruleset show/ID", "acmg-germline"}, {"knowledge diff/A", "clinvar@2026-01-01"}, {"knowledge diff/B", "clinvar@2026-06-01"},
            {"user slot add/key-file", m_ctl.write("keep/key", QByteArray(64, 'k'))}, {"workspace resolve/take", "1"},
            {"INCIDENT", absentId}, {"letter draft/kind", "insurer"}, {"panel schedule/case", "C1"}, {"user", "anna"}, {"panel invite/role", "主"},
            {"panel decide/none", "no drug"}, {"confirm order/finding", m_shownFinding}, {"confirm order/method", "Sanger"}, {"laboratory", "SRL"},
            {"confirm result/T", ordered.id()}, {"confirm result/state", "confirmed"}, {"confirm result/result", "seen"},
            {"panel minutes/out", m_ctl.path("cwd/minutes.pdf")}, {"panel omit/entry", "thyroid-ret"},
            {"panel member set/role", "ア"}, {"panel pack/user", "anna"}, {"panel pack/out", m_ctl.path("cwd/pack.pdf")},
            {"outcome record/recommendation", absentId}, {"outcome record/given", "yes"},
            {"cohort register/cohort", "base"}, {"decision search/gene", "BRAF"}, {"turnaround event/EVENT", "sample"}, {"audit anchor/out", m_ctl.path("cwd/anchor.json")}, {"sync connect/URL", "https://platform.example/fhir"}, {"sync connect/ca", m_ctl.path("cwd/nothing.here")}, {"turnaround event/at", "2026-11-01"}, {"panel opinion/agree", "yes"}, {"COMMENT", absentId}, {"panel agenda/case", "C1"}, {"panel agenda/minutes", "12"}, {"panel statistics/year", "2026"},
            {"REFERRAL", m_referral}, {"referral add/hospital", "North Hospital"}, {"referral check/item", "family_history"}, {"panel uninvite/user", "anna"}, {"phenotype search/TEXT", "seizure"},
            {"pedigree import/FILE", m_ctl.path("cwd/nothing.here")}, {"pedigree export/format", "ped"}, {"pedigree export/out", m_ctl.path("cwd/family.ped")},
            {"pedigree set/FILE", ""}, {"risk residual/detection", "0.9"},
        };
    }

    void everyCommandKeepsSilent_data()
    {
        QTest::addColumn<int>("index");
        const auto &all = enza::ctl::commands();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].words) << i;
    }

    void everyCommandKeepsSilent()
    {
        QFETCH(int, index);
        const enza::ctl::Command &command = enza::ctl::commands()[index];
        const QString name = QLatin1String(command.words);
        if (name == QLatin1String("batch"))
            return; // runs the others
        if (name == QLatin1String("undo"))
            return; // takes back what this test did; see below
        if (name == QLatin1String("knowledge diff"))
            return; // what changed between two public files, whoever asks
        QString missing;
        const QStringList words = wordsFor(command, &missing);
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("\"%1\" is new here: say in m_values what to give for %2").arg(name, missing)));
        QByteArray trace;
        const Answer said = m_ctl.run(words);
        m_done += said.exit == 0;
        QVERIFY2(said.exit != 2, qPrintable(words.join(u' ') + u'\n' + said.said()));
        QVERIFY2(!hasPlanted(said, name, &trace), qPrintable(words.join(u' ') + QStringLiteral(" tells ") + QString::fromLatin1(trace) + u'\n' + said.said()));
        const bool reads = name.endsWith(QLatin1String("list")) || name.endsWith(QLatin1String("show")) || name.endsWith(QLatin1String("effective"));
        if (!reads)
            return;
        for (const char *language : {"ja", "en"}) {
            const Answer human = m_ctl.plain(QStringList{"--lang", language, "--passphrase-file", m_ctl.passphraseFile()} + words);
            QVERIFY2(!hasPlanted(human, name, &trace), qPrintable(words.join(u' ') + QStringLiteral(" tells ") + QString::fromLatin1(trace)));
        }
    }

    void mostCommandsDidTheirWork()
    {
        // One that was refused has shown little: this is to notice when the words above are no longer right.
        QVERIFY2(m_done >= 85, qPrintable(QString::number(m_done)));
    }

    void whatWasWrittenToFilesKeepsSilent()
    {
        // The source's own file goes back whole to where it came from; everything else is searched.
        const QString pdf = QStandardPaths::findExecutable("pdftotext");
        QDirIterator files(m_ctl.path("cwd"), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.endsWith(QLatin1String("back.vcf")))
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            Answer content{0, file.readAll(), {}};
            if (path.endsWith(QLatin1String(".pdf")) && !pdf.isEmpty()) {
                QProcess text;
                text.start(pdf, {path, "-"});
                QVERIFY(text.waitForFinished());
                content.out += text.readAllStandardOutput();
            }
            QByteArray trace;
            QVERIFY2(!hasPlanted(content, {}, &trace), qPrintable(path + QStringLiteral(" tells ") + QString::fromLatin1(trace)));
        }
    }

    /// Every command that is given a finding, a variant, a document or an alert: the hidden one and one that is not
    /// there get the same answer, word for word.
    void askingForItIsAskingForNothing_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("placeholder");
        QTest::addColumn<QString>("hidden");
        QTest::addColumn<QString>("absent");
        const auto &all = enza::ctl::commands();
        for (int i = 0; i < all.size(); ++i) {
            const auto row = [&](const QString &placeholder, const QString &hidden, const QString &absent) {
                QTest::addRow("%s %s", all[i].words, qPrintable(placeholder)) << i << placeholder << hidden << absent;
            };
            for (const enza::ctl::Argument &argument : all[i].arguments) {
                if (qstrcmp(argument.name, "F") == 0)
                    row("F", "finding", absentId);
                if (qstrcmp(argument.name, "KEY") == 0)
                    row("KEY", QLatin1String(hiddenKey), QLatin1String(absentKey));
                if (qstrcmp(argument.name, "A") == 0 && QByteArray(all[i].words).startsWith("alerts"))
                    row("A", "alert", absentId);
                if (qstrcmp(argument.name, "D") == 0)
                    row("D", "document", absentId);
            }
            for (const enza::ctl::Option &option : all[i].options) {
                if (qstrcmp(option.name, "variant") == 0)
                    row("variant", QLatin1String(hiddenKey), QLatin1String(absentKey));
            }
        }
    }

    void askingForItIsAskingForNothing()
    {
        QFETCH(int, index);
        QFETCH(QString, placeholder);
        QFETCH(QString, hidden);
        QFETCH(QString, absent);
        hidden = hidden == "finding" ? m_finding : hidden == "alert" ? m_alert : hidden == "document" ? m_document : hidden;
        const auto before = m_values;
        QString missing;
        m_values[placeholder] = hidden;
        const QStringList words = wordsFor(enza::ctl::commands()[index], &missing);
        m_values[placeholder] = absent;
        const QStringList absentWords = wordsFor(enza::ctl::commands()[index], &missing);
        m_values = before;
        const Answer one = m_ctl.run(words), other = m_ctl.run(absentWords);
        const auto alike = [&](QByteArray text) {
            text.replace(hidden.toUtf8(), absent.toUtf8());
            return QString::fromUtf8(text.replace("32340300", "77777777"));
        };
        QVERIFY2(one.exit == 5, qPrintable(words.join(u' ') + u'\n' + one.said()));
        QCOMPARE(other.exit, 5);
        QCOMPARE(alike(one.err), alike(other.err));
        QCOMPARE(alike(one.out), alike(other.out));
    }

    void aCaseThatMayShowItDoesNotCountTheOther()
    {
        const Answer shown = m_ctl.run({"variants", "show", "--case", "C2", hiddenKey});
        ANSWERS(shown, 0);
        const QJsonArray rows = m_ctl.run("variants list --case C2 --where contig==13").array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first()["seen_in_cases"].toInt(-1), 0);
    }

    void undoneIsOnlyWhatMayBeSeen()
    {
        for (int i = 0; i < 40; ++i) {
            const Answer undone = m_ctl.run("undo --case C1");
            QByteArray trace;
            QVERIFY2(!hasPlanted(undone, "undo", &trace), undone.out.constData());
            if (undone.exit != 0)
                break;
        }
    }
};

QTEST_GUILESS_MAIN(TestCliNothingTells)
#include "tst_cli_nothing_tells.moc"
