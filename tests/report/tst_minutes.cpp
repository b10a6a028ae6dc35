// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/minutes.h"

#include <QtTest>

using namespace enza;
using namespace enza::report;

namespace {

QDateTime at(int day, int hour)
{
    return QDateTime(QDate(2026, 12, day), QTime(hour, 0), Qt::UTC);
}

MinutesInput input(const QString &language)
{
    MinutesInput in;
    in.documentId = QStringLiteral("doc1");
    in.language = language;
    in.title = QStringLiteral("第12回");
    in.at = at(1, 7);
    in.host = QStringLiteral("中央病院");
    in.chair = QStringLiteral("青木");
    in.ruleSets = {QStringLiteral("quorum-solid@2025-07")};
    in.members = {{QStringLiteral("佐藤"), QStringLiteral("中央病院"), {QStringLiteral("乳腺")}, true, {QStringLiteral("ア")}, false}};
    in.attendees = {{QStringLiteral("佐藤"), {}, {}, false, {QStringLiteral("ア"), QStringLiteral("イ")}, true},
                    {QStringLiteral("鈴木"), {}, {}, false, {QStringLiteral("エ")}, false}};
    in.guests = {{QStringLiteral("研修医"), QStringLiteral("中央病院"), QStringLiteral("研修"), {}}};
    MinutesCase one;
    one.label = QStringLiteral("C-1");
    one.quorumMet = false;
    one.quorumMissing = {QStringLiteral("エ")};
    one.recusals = {{QStringLiteral("鈴木"), QStringLiteral("主治医の親族")}};
    one.decided = true;
    Recommendation drug;
    drug.id = QStringLiteral("r1");
    drug.what = QStringLiteral("dabrafenib + trametinib");
    drug.reason = QStringLiteral("approved");
    drug.priority = 1;
    drug.release = Release::ConfirmBeforeTreatment;
    Recommendation trial;
    trial.kind = RecommendationKind::Trial;
    trial.trial = QStringLiteral("jRCT2031200000");
    one.recommendations = {{drug, QStringLiteral("保険診療"), QStringLiteral("C-CAT A"), {QStringLiteral("BRAF p.Val600Glu")}}, {trial, {}, {}, {}}};
    one.germline = {{QStringLiteral("MSH2 c.942+3A>T"), GermlineAct::DiscloseAfterConfirmation, {}, true}};
    one.handled = {{QStringLiteral("TP53 p.Arg175His"), QStringLiteral("no drug")}};
    one.dissents = {{QStringLiteral("鈴木"), QStringLiteral("trial first")}};
    ConfirmatoryTest test;
    test.id = QStringLiteral("t1");
    test.method = QStringLiteral("Sanger");
    test.laboratory = QStringLiteral("検査センター");
    one.tests = {{QStringLiteral("BRAF p.Val600Glu"), test}};
    one.signatures = {{QStringLiteral("青木"), true, at(1, 8), QString(64, u'a')}};
    one.signatureVoided = true;
    one.pins = {QStringLiteral("tier-scales@1")};
    MinutesCase none;
    none.label = QStringLiteral("C-2");
    none.quorumMet = true;
    none.decided = true;
    none.noneReason = QStringLiteral("標的なし");
    none.closed = at(1, 9);
    MinutesCase open;
    open.label = QStringLiteral("C-3");
    in.cases = {one, none, open};
    in.list = {{QStringLiteral("佐藤"), false, at(1, 9), QString(64, u'b')}};
    in.omissions = {{QStringLiteral("C-4"), QStringLiteral("thyroid-ret"), QStringLiteral("既承認"), QStringLiteral("青木"), at(1, 6)}};
    in.author = QStringLiteral("事務局");
    in.created = at(1, 9);
    in.softwareVersion = QStringLiteral("0.0");
    in.journalHead = QStringLiteral("R:12:abcdef");
    return in;
}

QString asText(const ReportModel &model)
{
    QStringList lines{model.title, model.subtitle, model.pageFooter};
    for (const Block &block : model.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            lines << QString(heading->level, u'#') + u' ' + heading->text;
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            lines << paragraph->text;
        else if (const auto *pairs = std::get_if<KeyValueTable>(&block)) {
            for (const KeyValue &pair : pairs->rows)
                lines << pair.key + QStringLiteral(" = ") + pair.value;
        } else if (const auto *table = std::get_if<Table>(&block)) {
            QStringList head;
            for (const Column &column : table->columns)
                head << column.header;
            lines << QStringLiteral("| ") + head.join(QStringLiteral(" | "));
            for (const TableRow &row : table->rows)
                lines << QStringLiteral("| ") + row.cells.join(QStringLiteral(" | "));
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

/// What minutes and order forms say, and that the same input gives the same bytes.
class TestMinutes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWordingIsTheReviewedOne_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ja") << QStringLiteral("ja");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void theWordingIsTheReviewedOne()
    {
        QFETCH(QString, language);
        const QString text = asText(composeMinutes(input(language)));
        QFile golden(qEnvironmentVariable("ENZA_SOURCE_DIR") + QStringLiteral("/tests/golden/minutes.") + language + QStringLiteral(".txt"));
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

    void theListOfMembersSaysNothingOfCases()
    {
        MinutesInput in = input(QStringLiteral("en"));
        in.membersOnly = true;
        const QString text = asText(composeMinutes(in));
        QVERIFY(text.contains(QStringLiteral("佐藤")));
        for (const char *word : {"C-1", "C-2", "C-4", "BRAF", "dabrafenib", "MSH2"})
            QVERIFY2(!text.contains(QLatin1String(word)), word);
    }

    void theSameInputGivesTheSameBytes_data() { theWordingIsTheReviewedOne_data(); }
    void theSameInputGivesTheSameBytes()
    {
        QFETCH(QString, language);
        const auto first = renderMinutes(input(language)), second = renderMinutes(input(language));
        QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().message.translated()));
        QVERIFY(second.has_value());
        QVERIFY(first->pages >= 1);
        QCOMPARE(first->pdf, second->pdf);
    }

    void anOrderFormNamesTheFindingAndTheMethod()
    {
        TestOrderInput in;
        in.documentId = QStringLiteral("doc2");
        in.language = QStringLiteral("ja");
        in.caseLabel = QStringLiteral("C-1");
        in.test.method = QStringLiteral("Sanger");
        in.test.laboratory = QStringLiteral("検査センター");
        in.test.orderedAt = at(2, 1);
        in.finding.variant = QStringLiteral("GRCh38:7:140753336:A:T");
        in.findingTitle = QStringLiteral("BRAF p.Val600Glu");
        in.created = at(2, 1);
        const QString text = asText(composeTestOrder(in));
        for (const char *word : {"確認検査依頼書", "検査センター", "Sanger", "BRAF p.Val600Glu", "GRCh38:7:140753336:A:T"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
        QVERIFY(renderTestOrder(in).has_value());
    }
};

QTEST_GUILESS_MAIN(TestMinutes)
#include "tst_minutes.moc"
