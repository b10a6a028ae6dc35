// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "base/platform_memory.h"
#include "workflow/cases.h"
#include "workflow/consents.h"
#include "workflow/demo.h"
#include "workflow/demo_files.h"
#include "workflow/findings.h"
#include "workflow/panel.h"
#include "workflow/referrals.h"
#include "workflow/variants.h"

#include <QtTest>

using namespace enza;
using namespace enza::workflow;

namespace {

struct Line {
    QList<QByteArray> fields;
    QByteArray genotype(int sample) const { return fields[9 + sample].split(':').first(); }
};

QList<Line> records(const QByteArray &vcf)
{
    QList<Line> lines;
    for (const QByteArray &line : vcf.split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            lines.append({line.split('\t')});
    }
    return lines;
}

/// Copies that a parent with this genotype can hand on.
QSet<int> gametes(const QByteArray &genotype)
{
    QSet<int> copies;
    for (const QByteArray &allele : genotype.split('/'))
        copies.insert(allele.toInt());
    return copies;
}

SecretBytes passphrase()
{
    QByteArray words = QByteArrayLiteral("synthetic cases need no secret 7");
    return SecretBytes::take(words);
}

std::shared_ptr<Session> demoSession(const QString &folder, bool demo)
{
    NewWorkspace request;
    request.folder = folder;
    request.userName = QStringLiteral("Curator");
    request.passphrase = passphrase();
    request.test = !demo;
    request.demo = demo;
    auto created = createWorkspace(std::move(request));
    if (!created)
        qFatal("%s", qUtf8Printable(created.error().message.translated()));
    return created->session;
}

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameBytesEveryTime()
    {
        for (QByteArray (*make)() : {&demo::tumourNormalVcf, &demo::tumourStructuralVcf, &demo::trioVcf})
            QCOMPARE(sha256(make()).toHex(), sha256(make()).toHex());
        // Also from one build to the next: whoever changes the data changes these on purpose.
        QCOMPARE(sha256(demo::tumourStructuralVcf()).toHex(), QByteArray("eb9b9f9a465136d65a86590c4a57c1077d940b16554322312b61360e3eecb305"));
        QCOMPARE(sha256(demo::tumourNormalVcf()).toHex(), QByteArray("e510a5c6195a3664c2729dd4bb61529a7b6c75da53e2c9e5954d7be40a8217e2"));
        QCOMPARE(sha256(demo::trioVcf()).toHex(), QByteArray("f73c9bfa62a36f9be800caba52995244641f69f9c3cc58133db5ce609df2f0b1"));
    }

    void recordsAreManyAndSorted()
    {
        QVERIFY(records(demo::tumourNormalVcf()).size() > 4900);
        QVERIFY(records(demo::trioVcf()).size() > 7900);
        QByteArray contig;
        int pos = 0;
        QSet<QByteArray> done;
        for (const Line &line : records(demo::trioVcf())) {
            if (line.fields[0] != contig) {
                QVERIFY(!done.contains(line.fields[0]));
                contig = line.fields[0];
                done.insert(contig);
                pos = 0;
            }
            QVERIFY(line.fields[1].toInt() >= pos);
            pos = line.fields[1].toInt();
        }
    }

    void transitionsAreTwiceAsManyAsTransversions()
    {
        int transitions = 0, transversions = 0;
        for (const Line &line : records(demo::trioVcf())) {
            if (line.fields[3].size() != 1 || line.fields[4].size() != 1)
                continue;
            const QByteArray change = line.fields[3] + line.fields[4];
            (change == "AG" || change == "GA" || change == "CT" || change == "TC" ? transitions : transversions)++;
        }
        const double ratio = double(transitions) / transversions;
        QVERIFY2(ratio > 1.8 && ratio < 2.2, qPrintable(QString::number(ratio)));
    }

    void genotypesOfTheTrioFollowMendelButForOne()
    {
        QStringList broken;
        for (const Line &line : records(demo::trioVcf())) {
            const QByteArray child = line.genotype(0), mother = line.genotype(1), father = line.genotype(2);
            const auto alleles = child.split('/');
            bool possible = false;
            if (line.fields[0] == "chrM" || line.fields[0] == "chrX") {
                possible = alleles.size() == 1 && gametes(mother).contains(child.toInt());
            } else {
                for (const int a : gametes(mother)) {
                    for (const int b : gametes(father))
                        possible = possible || a + b == child.count('1');
                }
            }
            if (!possible)
                broken.append(QString::fromLatin1(line.fields[0] + ':' + line.fields[1]));
        }
        QCOMPARE(broken, QStringList{QStringLiteral("chr2:166042334")});
    }

    void memoryFilesAreReadByNameAndCannotChange()
    {
        const auto file = platform::MemoryFile::create("##fileformat=VCFv4.2\n");
        QVERIFY(file);
        QFile read((*file)->path());
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(read.size(), 21);
        QCOMPARE(read.readAll(), QByteArray("##fileformat=VCFv4.2\n"));
        QFile write((*file)->path());
        QVERIFY(!write.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || write.write("x") < 0);
    }

    void onlyForDemonstration()
    {
        QTemporaryDir folder;
        NewWorkspace request;
        request.folder = folder.filePath(QStringLiteral("real"));
        request.userName = QStringLiteral("Curator");
        request.passphrase = passphrase();
        auto created = createWorkspace(std::move(request));
        QVERIFY(created);
        const auto loaded = loadDemo(*created->session, {});
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::NotPermitted);
    }

    void plantedVariantsAreFoundByWhatPeopleAskFor_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("gene");
        const auto ask = [](int which, const char *expression, const char *gene) {
            QTest::newRow(expression) << which << QString::fromLatin1(expression) << QString::fromLatin1(gene);
        };
        ask(0, "gene == EGFR && hgvs_p ~ Leu858Arg && vaf > 0.4", "EGFR");
        ask(0, "gene == TP53 && hgvs_c == \"NM_000546.6:c.524G>A\"", "TP53");
        ask(0, "gene == BRCA2 && consequence ~ frameshift && clinvar == Pathogenic", "BRCA2");
        ask(0, "gene == PIK3CA && hgvs_p ~ His1047Arg", "PIK3CA");
        ask(0, "gene == KRAS && vaf < 0.1 && mane == NM_004985.5", "KRAS");
        ask(0, "type == BND && gene == ALK", "ALK");
        ask(0, "copy_number > 8", "MET");
        ask(1, "gene == SCN1A && gt.proband == \"0/1\" && gt.mother == \"0/0\" && gt.father == \"0/0\"", "SCN1A");
        ask(1, "gene == POLG && gt.mother == \"0/1\" && gt.father == \"0/0\"", "POLG");
        ask(1, "gene == POLG && gt.mother == \"0/0\" && gt.father == \"0/1\"", "POLG");
        ask(1, "gene == GJB2 && gt.proband == \"1/1\" && tommo_af < 0.01", "GJB2");
        ask(1, "gene == G6PD && contig == X && gt.proband == \"1\"", "G6PD");
        ask(1, "gene == RNF213 && gnomad_exome_af < 0.001 && tommo_af > 0.01", "RNF213");
    }

    void plantedVariantsAreFoundByWhatPeopleAskFor()
    {
        QFETCH(int, which);
        QFETCH(QString, expression);
        QFETCH(QString, gene);
        Session &session = *loaded();
        const auto table = openVariants(session, m_report.cases[which]);
        QVERIFY2(table, table ? "" : qPrintable(table.error().message.translated()));
        review::ViewQuery query;
        query.steps = {FilterStep{QStringLiteral("asked"), expression, true}};
        query.showReviewed = true;
        const auto view = (*table)->evaluate(query);
        QVERIFY2(view, view ? "" : qPrintable(view.error().message.translated()));
        QCOMPARE(view->rows->size(), std::size_t(1));
        const auto cells = (*table)->cells(*view->rows, {QStringLiteral("gene")});
        QVERIFY(cells);
        QCOMPARE(std::get<QString>((*cells)[0][0]), gene);
    }

    void casesAreCompleteAndSaidToBeSynthetic()
    {
        const auto cancer = showCase(*loaded(), QStringLiteral("DEMO-C01"));
        QVERIFY(cancer);
        QVERIFY(cancer->theCase.synthetic);
        QCOMPARE(cancer->theCase.biomarkers.size(), 3);
        QCOMPARE(cancer->callSets.size(), 2);
        for (const CallSet &set : cancer->callSets) {
            QVERIFY(!set.superseded);
            QVERIFY(set.fileName.startsWith(QStringLiteral("DEMO-C01.")));
            QCOMPARE(set.callKind, CallKind::Somatic);
            QCOMPARE(set.annotation, QStringLiteral("CSQ"));
            QCOMPARE(set.assembly, QStringLiteral("GRCh38"));
        }
        QCOMPARE(cancer->persons.size(), 1);
        QCOMPARE(cancer->findings, 2);
        const auto rare = showCase(*loaded(), QStringLiteral("DEMO-R01"));
        QVERIFY(rare);
        QCOMPARE(rare->persons.size(), 3);
        QCOMPARE(rare->samples.size(), 3);
        for (const Sample &sample : rare->samples)
            QVERIFY(!sample.personId.isEmpty());
        QCOMPARE(rare->theCase.phenotype.size(), 7);
    }

    void opinionsOfTwoAuthorsStandBesideEachOther()
    {
        Session &session = *loaded();
        const auto findings = listFindings(session, m_report.cases[1]);
        QVERIFY(findings);
        QCOMPARE(findings->size(), 1);
        QCOMPARE(findings->first().finding.facts.gene, QStringLiteral("SCN1A"));
        QCOMPARE(findings->first().opinions.size(), 2);
        QVERIFY(findings->first().opinions[0].verdict != findings->first().opinions[1].verdict);
        QCOMPARE(findings->first().opinions[0].authorName, QStringLiteral("Curator"));
    }

    void builtInPresetsLeaveTheVariantsThatMatter_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QStringList>("genes");
        QTest::addColumn<int>("most");
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
        QTest::newRow("tumour–normal") << 0 << QStringLiteral("builtin:tumour_normal")
                                       << words("EGFR TP53 PIK3CA KRAS SMAD4 CTNNB1") << 200;
        QTest::newRow("trio") << 1 << QStringLiteral("builtin:rare_trio") << words("SCN1A POLG GJB2") << 250;
    }

    void builtInPresetsLeaveTheVariantsThatMatter()
    {
        QFETCH(int, which);
        QFETCH(QString, preset);
        QFETCH(QStringList, genes);
        QFETCH(int, most);
        Session &session = *loaded();
        const auto presets = presetsFor(session, m_report.cases[which]);
        QVERIFY(presets);
        QCOMPARE(presets->first().id, preset);
        const auto table = openVariants(session, m_report.cases[which]);
        QVERIFY(table);
        review::ViewQuery query;
        query.steps = presets->first().steps;
        query.showReviewed = true;
        const auto view = (*table)->evaluate(query);
        QVERIFY2(view, view ? "" : qPrintable(view.error().message.translated()));
        const auto cells = (*table)->cells(*view->rows, {QStringLiteral("gene")});
        QVERIFY(cells);
        QSet<QString> left;
        for (const auto &row : *cells) {
            if (const QString *gene = std::get_if<QString>(&row[0]))
                left.insert(*gene);
        }
        for (const QString &gene : genes)
            QVERIFY2(left.contains(gene), qPrintable(gene));
        QVERIFY(!left.contains(QStringLiteral("ALDH2")));
        QVERIFY2(int(view->rows->size()) <= most, qPrintable(QString::number(view->rows->size())));
    }

    void everybodyAnsweredOnTheCurrentForms()
    {
        int people = 0, declinedSecondary = 0, children = 0;
        const auto listed = listCases(*loaded());
        for (const CaseSummary &one : *listed) {
            const auto consent = caseConsent(*loaded(), one.theCase.id);
            QVERIFY(consent);
            for (const PersonConsent &person : *consent) {
                ++people;
                const auto answer = [&](const char *item) { return effectOf(person.answers, QLatin1String(item)); };
                QVERIFY2(answer("participation").permits() && answer("wgs_and_omics").permits(), qPrintable(person.person.label));
                QCOMPARE(answer("third_party_companies").effect, ConsentEffect::No);
                const bool father = person.person.kinship == Kinship::Father;
                QCOMPARE(answer("secondary_findings").effect, father ? ConsentEffect::No : ConsentEffect::Yes);
                declinedSecondary += father;
                children += answer("participation").relation == ConsentRelation::Proxy;
            }
        }
        QVERIFY2(people >= 4, qPrintable(QString::number(people)));
        QCOMPARE(declinedSecondary, 1);
        QCOMPARE(children, 1);
    }

    void colleaguesCanUnlockAndAMeetingIsPlanned()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("demo"));
        DemoReport report;
        {
            const auto session = demoSession(path, true);
            const auto loadedHere = loadDemo(*session, {});
            QVERIFY2(loadedHere, loadedHere ? "" : qPrintable(loadedHere.error().message.translated()));
            report = *loadedHere;
        }
        QCOMPARE(report.users.size(), 3);
        for (const UserView &user : std::as_const(report.users)) {
            auto locked = LockedWorkspace::open(path);
            QVERIFY(locked);
            const auto session = (*locked)->unlock(user.name, demoPassphrase());
            QVERIFY2(session, qPrintable(user.name));
            const auto meetings = listMeetings(**session);
            QVERIFY(meetings);
            QCOMPARE(meetings->size(), 1);
            QCOMPARE(meetings->first().id, report.meeting);
            QCOMPARE(meetings->first().agenda.size(), 2);
            QVERIFY(meetings->first().at > (*session)->clock().now());
        }
    }

    void thePanelIsCompleteOnceEverybodyAttends()
    {
        Session &session = *loaded();
        for (const QString &id : std::as_const(m_report.cases)) {
            const auto before = meetingQuorum(session, m_report.meeting, id);
            QVERIFY(before);
            QVERIFY(!before->why.isEmpty());
            for (const panel::RoleCoverage &coverage : before->quorum.required)
                QVERIFY2(coverage.composed, qPrintable(coverage.role.key));
        }
        const auto referrals = listReferrals(session);
        QVERIFY(referrals);
        QCOMPARE(referrals->size(), 2);
        for (const ReferralView &view : *referrals)
            QVERIFY(view.missing.size() <= 2);
        const auto meeting = showMeeting(session, m_report.meeting);
        QVERIFY(meeting);
        QCOMPARE(meeting->invited.size(), 4);
        for (const Invitee &one : meeting->invited)
            QVERIFY(attend(session, m_report.meeting, one.userId));
        for (const QString &id : std::as_const(m_report.cases)) {
            const auto after = meetingQuorum(session, m_report.meeting, id);
            QVERIFY(after);
            QVERIFY2(after->why.isEmpty(), after->why.isEmpty() ? "" : qPrintable(after->why.first().translated()));
        }
    }

    void aSecondLoadIsRefused()
    {
        const auto again = loadDemo(*loaded(), {});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
    }

    void cleanupTestCase() { m_session.reset(); }

private:
    /// One workspace for the tests that only look.
    const std::shared_ptr<Session> &loaded()
    {
        if (!m_session) {
            m_session = demoSession(m_folder.filePath(QStringLiteral("demo")), true);
            const auto report = loadDemo(*m_session, {});
            if (!report)
                qFatal("%s (%s)", qUtf8Printable(report.error().message.translated()), qUtf8Printable(report.error().where.field));
            m_report = *report;
        }
        return m_session;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<Session> m_session;
    DemoReport m_report;
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
