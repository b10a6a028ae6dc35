// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/compose_clinical.h"
#include "report/compose_sections.h"
#include "support/report_input.h"

#include <QtTest>

using namespace enza;
using namespace enza::report;
using namespace enza::test;

namespace {

ReportModel compose(const ClinicalReportInput &input)
{
    const auto model = composeClinicalReport(input);
    if (!model)
        qFatal("%s", qUtf8Printable(model.error().message.translated()));
    return *model;
}

/// Every text of a block, with the record it is bound to.
QList<std::pair<QString, QString>> texts(const Block &block)
{
    QList<std::pair<QString, QString>> all;
    if (const auto *heading = std::get_if<Heading>(&block)) {
        all.append({heading->text, heading->record});
    } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
        all.append({paragraph->text, paragraph->record});
    } else if (const auto *pairs = std::get_if<KeyValueTable>(&block)) {
        for (const KeyValue &pair : pairs->rows) {
            all.append({pair.key, pair.record});
            all.append({pair.value, pair.record});
        }
    } else if (const auto *table = std::get_if<Table>(&block)) {
        for (const Column &column : table->columns)
            all.append({column.header, {}});
        for (const TableRow &row : table->rows) {
            for (const QString &cell : row.cells)
                all.append({cell, row.record});
        }
    }
    return all;
}

/// The report as text, one line for each thing it says: what people review when wording changes.
QString asText(const ReportModel &model)
{
    QString out = model.title + u'\n' + model.subtitle + u'\n' + model.pageHeader + u'\n' + model.pageFooter + u'\n' + model.mark + u'\n';
    const auto flat = [](QString text) { return text.replace(u'\n', QStringLiteral(" / ")); };
    for (const Block &block : model.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            out += u'\n' + QString(heading->level, u'#') + u' ' + heading->text + u'\n';
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            out += flat(paragraph->text) + u'\n';
        } else if (const auto *pairs = std::get_if<KeyValueTable>(&block)) {
            for (const KeyValue &pair : pairs->rows)
                out += pair.key + QStringLiteral(" = ") + flat(pair.value) + u'\n';
        } else if (const auto *table = std::get_if<Table>(&block)) {
            QStringList headers;
            for (const Column &column : table->columns)
                headers.append(column.header);
            out += QStringLiteral("| ") + headers.join(QStringLiteral(" | ")) + u'\n';
            for (const TableRow &row : table->rows)
                out += QStringLiteral("| ") + flat(row.cells.join(QStringLiteral(" | "))) + u'\n';
        }
    }
    return out;
}

} // namespace

class TestCompose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsEverEmpty_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ja") << QStringLiteral("ja");
        QTest::newRow("en") << QStringLiteral("en");
    }

    void nothingIsEverEmpty()
    {
        QFETCH(QString, language);
        // A case of which nothing is known but that it exists.
        ClinicalReportInput bare = reportInput(language);
        bare.theCase.diagnosis.clear();
        bare.theCase.assembly.clear();
        bare.theCase.oncotree.clear();
        bare.theCase.panelDomain = PanelDomain::Unset;
        bare.theCase.clinical = {};
        bare.theCase.biomarkers.clear();
        bare.identity->name.clear();
        bare.identity->kana.clear();
        bare.identity->birthDate = {};
        bare.institution.clear();
        bare.author.clear();
        bare.ruleVersions.clear();
        bare.persons[0].label.clear();
        bare.persons[0].sex = Sex::Unknown;
        bare.persons[0].birthYear.reset();
        bare.samples[0].personId.clear();
        CallSet silent;
        silent.id = bare.callSets[0].id;
        silent.caseId = bare.theCase.id;
        bare.callSets = {silent};
        Opinion undecided = reportOpinion(QStringLiteral("f2"), QString(), QString(), QString());
        undecided.tiers = {TierEntry()};
        bare.findings[1].opinions = {undecided};
        for (const ClinicalReportInput &input : {bare, reportInput(language)}) {
            for (const Block &block : compose(input).blocks) {
                for (const auto &[text, record] : texts(block))
                    QVERIFY2(!text.trimmed().isEmpty(), qPrintable(asText(compose(input))));
            }
        }
    }

    void everyTableRowHasACellForEachColumn()
    {
        for (const Block &block : compose(reportInput(QStringLiteral("ja"))).blocks) {
            if (const auto *table = std::get_if<Table>(&block)) {
                for (const TableRow &row : table->rows)
                    QCOMPARE(row.cells.size(), table->columns.size());
            }
        }
    }

    void whatIsSaidOfAFindingIsBoundToIt()
    {
        const ClinicalReportInput input = reportInput(QStringLiteral("en"));
        const ReportModel model = compose(input);
        for (const ReportedFinding &reported : input.findings) {
            int bound = 0;
            for (const Block &block : model.blocks) {
                for (const auto &[text, record] : texts(block)) {
                    if (text.contains(reported.finding.variant) || text == reported.finding.facts.gene) {
                        QCOMPARE(record, reported.finding.id);
                        ++bound;
                    }
                }
            }
            QVERIFY(bound > 0);
        }
    }

    void identityIsThereOnlyWhenItWasGiven()
    {
        ClinicalReportInput input = reportInput(QStringLiteral("ja"));
        const QString name = input.identity->name;
        const QString number = input.identity->hospitalNumber;
        QVERIFY(asText(compose(input)).contains(name));
        input.identity.reset();
        QVERIFY(!asText(compose(input)).contains(name));
        QVERIFY(!asText(compose(input)).contains(number));
    }

    void anOlderFileIsNamedWhenAFindingComesFromIt()
    {
        ClinicalReportInput input = reportInput(QStringLiteral("en"));
        CallSet newer = input.callSets[0];
        newer.id = QStringLiteral("cs2");
        newer.fileName = QStringLiteral("newer.vcf.gz");
        input.callSets[0].superseded = true;
        input.callSets.append(newer);
        QVERIFY(asText(compose(input)).contains(QStringLiteral("A newer version of this file has been imported.")));
        for (ReportedFinding &reported : input.findings)
            reported.finding.callSet = newer.id;
        QVERIFY(!asText(compose(input)).contains(input.callSets[0].fileName));
    }

    void theConsensusOfThePanelSpeaksForItsFinding()
    {
        ClinicalReportInput input = reportInput(QStringLiteral("en"));
        QVERIFY(asText(compose(input)).contains(QStringLiteral("No consensus of the panel is recorded")));
        Consensus agreed;
        agreed.finding = input.findings[0].finding.id;
        agreed.scheme = QStringLiteral("oncogenicity");
        agreed.verdict = QStringLiteral("LO");
        agreed.comment = QStringLiteral("agreed after discussion");
        agreed.decidedByName = QStringLiteral("Chair");
        input.findings[0].consensus = agreed;
        const QString text = asText(compose(input));
        QVERIFY(text.contains(QStringLiteral("LO (Panel's consensus)")));
        QVERIFY(text.contains(QStringLiteral("agreed after discussion")));
        QVERIFY(text.contains(QStringLiteral("Chair")));
        QVERIFY(!text.contains(QStringLiteral("M. Suzuki"))); // nobody's own opinion beside it
    }

    void theWordingIsTheReviewedOne_data() { nothingIsEverEmpty_data(); }

    void theWordingIsTheReviewedOne()
    {
        QFETCH(QString, language);
        const QString text = asText(compose(reportInput(language)));
        QFile golden(qEnvironmentVariable("ENZA_SOURCE_DIR") + QStringLiteral("/tests/golden/clinical_report.") + language + QStringLiteral(".txt"));
        if (qEnvironmentVariableIsSet("ENZA_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(text.toUtf8());
            return;
        }
        if (!golden.open(QIODevice::ReadOnly))
            QSKIP("ENZA_SOURCE_DIR does not name the sources");
        const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
        const QStringList actual = text.split(u'\n');
        for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
            QCOMPARE(actual[i], expected[i]);
        QCOMPARE(actual.size(), expected.size());
    }
};

QTEST_GUILESS_MAIN(TestCompose)
#include "tst_compose.moc"
