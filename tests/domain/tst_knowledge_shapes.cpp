// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/alert.h"
#include "domain/knowledge.h"

#include <QTest>

using namespace enza;

/// Snapshots and alerts as records: nothing is lost on the way there and back, nor what a newer Enza adds.
class TestKnowledgeShapes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSnapshotSurvivesARoundTrip()
    {
        KnowledgeSnapshot made;
        made.id = QStringLiteral("id");
        made.source = QStringLiteral("gene-panel");
        made.name = QStringLiteral("Epilepsy");
        made.version = QStringLiteral("3.2");
        made.released = QDate(2026, 11, 1);
        made.assembly = QStringLiteral("GRCh38");
        made.records = 3;
        made.skippedCount = 1;
        made.skipped = {{7, QStringLiteral("no allele")}};
        made.files = {QStringLiteral("a.json"), QStringLiteral("b.tsv")};
        made.sha256 = QStringLiteral("00ff");
        made.imported = QDateTime(QDate(2026, 11, 20), QTime(6, 40), Qt::UTC);
        made.importedBy = QStringLiteral("user");
        QCOMPARE(made.pin(), QStringLiteral("gene-panel/Epilepsy@3.2"));
        QJsonObject json = toJson(made);
        json.insert(QStringLiteral("from_a_newer_version"), 1);
        const auto read = fromJson<KnowledgeSnapshot>(json);
        QVERIFY(read.has_value());
        QCOMPARE(read->skipped.first().line, quint64(7));
        QCOMPARE(toJson(*read), json);
    }
    void anAlertSurvivesARoundTrip()
    {
        Alert made;
        made.id = QStringLiteral("id");
        made.caseId = QStringLiteral("case");
        made.personId = QStringLiteral("person");
        made.finding = QStringLiteral("finding");
        made.variant = QStringLiteral("GRCh38:7:140753336:A:T");
        made.gene = QStringLiteral("BRAF");
        made.source = QStringLiteral("clinvar");
        made.statement = QStringLiteral("germline");
        made.verdict = QStringLiteral("VUS");
        made.was = QStringLiteral("Uncertain significance");
        made.now = QStringLiteral("Pathogenic");
        made.wasPin = QStringLiteral("clinvar@1");
        made.nowPin = QStringLiteral("clinvar@2");
        made.wasSnapshot = QStringLiteral("a");
        made.nowSnapshot = QStringLiteral("b");
        made.route = AlertRoute::DoNotContact;
        made.routeRule = QStringLiteral("follow-up@1");
        made.previous = QStringLiteral("before");
        made.opened = QDateTime(QDate(2026, 11, 20), QTime(6, 40), Qt::UTC);
        QVERIFY(made.open());
        made.outcome = QStringLiteral("told");
        made.closedBy = QStringLiteral("user");
        made.closed = made.opened;
        QVERIFY(!made.open());
        QJsonObject json = toJson(made);
        json.insert(QStringLiteral("from_a_newer_version"), 1);
        const auto read = fromJson<Alert>(json);
        QVERIFY(read.has_value());
        QCOMPARE(toJson(*read), json);
        QCOMPARE(json.value(QStringLiteral("route")).toString(), QStringLiteral("do_not_contact"));
    }
};

QTEST_APPLESS_MAIN(TestKnowledgeShapes)
#include "tst_knowledge_shapes.moc"
