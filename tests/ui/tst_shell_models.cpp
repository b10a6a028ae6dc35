// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical_form.h"
#include "ui/findings_opinions.h"
#include "ui/rows_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace enza;
using namespace enza::ui;

class TestShellModels : public QObject
{
    Q_OBJECT
    struct Thing {
        QString name;
        int number;
    };
    static QList<RowColumn<Thing>> columns()
    {
        return {RowColumn<Thing>(QStringLiteral("Name"), [](const Thing &t) { return t.name; }),
                RowColumn<Thing>(QStringLiteral("Number"), [](const Thing &t) { return QString::number(t.number); })
                    .by([](const Thing &t) { return QVariant(t.number); })
                    .right()};
    }

private Q_SLOTS:
    void rowsModelKeepsItsPromises()
    {
        RowsModel<Thing> model(columns(), [](const Thing &t) { return t.name; });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{QStringLiteral("b"), 10}, {QStringLiteral("a"), 9}, {QStringLiteral("c"), 100}});
        const QPersistentModelIndex b = model.index(0, 0);
        model.sort(1, Qt::AscendingOrder); // by number, not by text
        QCOMPARE(model.at(0).name, QStringLiteral("a"));
        QCOMPARE(model.at(2).name, QStringLiteral("c"));
        QCOMPARE(b.row(), 1); // the selection follows its row
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(model.at(0).name, QStringLiteral("c"));
        model.setFilter(QStringLiteral("9"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(QStringLiteral("a")), 0);
        QCOMPARE(model.rowOf(QStringLiteral("b")), -1);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
    }

    void findingColumnsSayWhatIsUnknown()
    {
        RowsModel<workflow::FindingView> model(findingColumns(), [](const auto &v) { return v.finding.id; });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        workflow::FindingView view;
        view.finding.id = QStringLiteral("f");
        view.finding.variant = QStringLiteral("GRCh38:1:5:A:T");
        Opinion first, second;
        first.verdict = QStringLiteral("LP");
        second.verdict = QStringLiteral("VUS");
        view.opinions = {first, second};
        model.setRows({view});
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(0, 1).data().toString(), view.finding.variant);
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("LP, VUS")); // both sides are shown
        QVERIFY(findingFacts(view.finding.facts).contains(QStringLiteral("?")));  // unknown, not 0
    }

    void phenotypesSurviveTheirTextForm()
    {
        const QString text = QStringLiteral("HP:0001250 Seizure\n- HP:0000252 Microcephaly\nHP:0000001");
        const auto terms = phenotypeFromText(text);
        QVERIFY(terms);
        QCOMPARE(terms->size(), 3);
        QVERIFY(terms->at(1).excluded);
        QCOMPARE(terms->at(0).label, QStringLiteral("Seizure"));
        QCOMPARE(phenotypeText(*terms), text);
    }

    void aWrongPhenotypeIsRefusedWithItsLine()
    {
        const auto terms = phenotypeFromText(QStringLiteral("HP:0001250\nHP:12 x"));
        QVERIFY(!terms);
        QCOMPARE(terms.error().where.line, quint64(2));
    }
};

QTEST_MAIN(TestShellModels)
#include "tst_shell_models.moc"
