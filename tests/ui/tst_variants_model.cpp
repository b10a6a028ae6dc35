// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variants_model.h"
#include "ui/variants_table_view.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace enza;
using namespace enza::ui;

namespace {

QList<review::ColumnInfo> someColumns()
{
    return {{QStringLiteral("gene"), FieldType::Category, Text("Gene"), {}, true},
            {QStringLiteral("hgvs_p"), FieldType::Text, Text("HGVS p."), {}, true},
            {QStringLiteral("vaf"), FieldType::Number, Text("VAF"), {}, true},
            {QStringLiteral("gnomad_af"), FieldType::Number, Text("gnomAD"), {}, true},
            {QStringLiteral("clinvar"), FieldType::Category, Text("ClinVar"), {}, true}};
}

std::shared_ptr<std::vector<quint32>> rowsUpTo(quint32 count)
{
    auto rows = std::make_shared<std::vector<quint32>>(count);
    std::iota(rows->begin(), rows->end(), 0u);
    return rows;
}

/// Values that follow from the row number; "key", "finding" and "reviewed" as every fetch asks for them.
Result<VariantsModel::Cells> cellsOf(std::span<const quint32> rows, const QStringList &columns)
{
    VariantsModel::Cells cells;
    for (const quint32 row : rows) {
        std::vector<review::Cell> line;
        for (const QString &column : columns) {
            if (column == QLatin1String("key"))
                line.emplace_back(QStringLiteral("k%1").arg(row));
            else if (column == QLatin1String("finding") || column == QLatin1String("reviewed"))
                line.emplace_back(qint64(row == 3 && column == QLatin1String("reviewed")));
            else if (column == QLatin1String("vaf"))
                line.emplace_back(0.4216);
            else if (column == QLatin1String("gnomad_af"))
                line.emplace_back(row % 2 ? review::Cell(0.0000312) : review::Cell(review::Unknown{}));
            else if (column == QLatin1String("clinvar"))
                line.emplace_back(QStringLiteral("Likely_pathogenic"));
            else
                line.emplace_back(column + QString::number(row));
        }
        cells.push_back(std::move(line));
    }
    return cells;
}

} // namespace

class TestVariantsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfItemModels()
    {
        VariantsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFetch(cellsOf);
        model.setColumns(someColumns());
        model.setRows(rowsUpTo(1000));
        QTRY_COMPARE(model.index(5, 1).data().toString(), QStringLiteral("gene5"));
        model.setPendingMark(5, RowMark::Candidate);
        model.setFindingMarks({{QStringLiteral("k7"), RowMark::Primary}});
        model.setRows(rowsUpTo(10));
        model.refreshMarks();
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void showsAPlaceholderUntilAWorkerBroughtTheRow()
    {
        QSemaphore mayRead;
        VariantsModel model;
        model.setFetch([&mayRead](std::span<const quint32> rows, const QStringList &columns) {
            mayRead.acquire(); // a disk that takes its time
            return cellsOf(rows, columns);
        });
        model.setColumns(someColumns());
        model.setRows(rowsUpTo(5000));
        // Nothing lets the worker go on: if data() waited for it, this would never end.
        for (int row = 0; row < 2000; row += 7)
            QCOMPARE(model.index(row, 1).data().toString(), QStringLiteral("…"));
        QVERIFY(!model.index(0, 1).data(VariantsModel::LoadedRole).toBool());
        mayRead.release(1000);
        QTRY_COMPARE(model.index(1990, 1).data().toString(), QStringLiteral("gene1990"));
        QTRY_COMPARE(runningJobs(), 0);
    }

    void bringsWhatWasAskedForLastFirst()
    {
        QSemaphore mayRead;
        QList<quint32> order;
        VariantsModel model;
        model.setFetch([&](std::span<const quint32> rows, const QStringList &columns) {
            mayRead.acquire();
            order += rows.front();
            return cellsOf(rows, columns);
        });
        model.setColumns(someColumns());
        model.setRows(rowsUpTo(100'000));
        for (int row = 0; row < 100'000; row += 128)
            (void)model.index(row, 1).data(); // as when scrolling far
        mayRead.release(1000);
        QTRY_VERIFY(model.index(99'968, 1).data().toString() == QStringLiteral("gene99968"));
        QTRY_COMPARE(runningJobs(), 0);
        QCOMPARE(order.front(), 99'968u);
        QVERIFY2(order.size() < 10, "windows that scrolled by were read all the same");
    }

    void writesValuesAsPeopleReadThem()
    {
        VariantsModel model;
        model.setFetch(cellsOf);
        model.setColumns(someColumns());
        model.setRows(rowsUpTo(10));
        QTRY_COMPARE(model.index(1, 3).data().toString(), QStringLiteral("0.42"));
        QCOMPARE(model.index(1, 4).data().toString(), QStringLiteral("3.1e-5"));
        QCOMPARE(model.index(2, 4).data().toString(), QStringLiteral("?"));
        QCOMPARE(model.index(2, 4).data(Qt::AccessibleTextRole).toString(), QStringLiteral("unknown"));
        QCOMPARE(model.index(1, 5).data(VariantsModel::ClassRole).toString(), QStringLiteral("LP"));
        QVERIFY(model.index(1, 3).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(model.index(1, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
    }

    void marksRowsByWhatPeopleDidWithThem()
    {
        VariantsModel model;
        model.setFetch(cellsOf);
        model.setColumns(someColumns());
        model.setFindingMarks({{QStringLiteral("k2"), RowMark::Secondary}});
        model.setRows(rowsUpTo(10));
        QTRY_COMPARE(model.index(2, 0).data().toString(), QStringLiteral("S"));
        QCOMPARE(model.index(3, 0).data().toString(), QStringLiteral("×"));
        QCOMPARE(model.index(4, 0).data().toString(), QString());
        model.setPendingMark(4, RowMark::Primary);
        QCOMPARE(model.index(4, 0).data().toString(), QStringLiteral("P"));
        model.clearPendingMarks();
        QCOMPARE(model.index(4, 0).data().toString(), QString());
    }

    void keepsTheTextsOfRowsThatStayInTheView()
    {
        VariantsModel model;
        model.setFetch(cellsOf);
        model.setColumns(someColumns());
        model.setRows(rowsUpTo(50));
        QTRY_COMPARE(model.index(9, 1).data().toString(), QStringLiteral("gene9"));
        QTRY_COMPARE(runningJobs(), 0);
        auto fewer = std::make_shared<std::vector<quint32>>(std::vector<quint32>{9, 20});
        model.setRows(fewer);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("gene9")); // no flicker
    }

    void tellsAFailureOnce()
    {
        VariantsModel model;
        QSignalSpy failed(&model, &VariantsModel::fetchFailed);
        model.setFetch([](std::span<const quint32>, const QStringList &) -> Result<VariantsModel::Cells> {
            return fail(ErrorCode::Damaged, Text("damaged"));
        });
        model.setColumns(someColumns());
        model.setRows(rowsUpTo(5000));
        for (int row = 0; row < 5000; row += 100)
            (void)model.index(row, 1).data();
        QTRY_COMPARE(failed.size(), 1);
        (void)model.index(1, 1).data();
        QTest::qWait(50);
        QCOMPARE(failed.size(), 1);
    }

    void choosingAllRowsListsNone()
    {
        VariantsModel model;
        VariantsTableView view;
        view.setVariants(&model);
        view.setKnownColumns(someColumns());
        view.showColumns({QStringLiteral("gene"), QStringLiteral("vaf")});
        model.setFetch(cellsOf);
        model.setRows(rowsUpTo(3'000'000));
        view.resize(600, 400);
        view.show();
        QSignalSpy asked(&view, &VariantsTableView::allAsked);
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        QVERIFY(view.selectedRanges().isEmpty());
        // A stretch of rows is one range, however long.
        view.goToRow(0);
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(view.selectedRanges().size(), 1);
        QTRY_COMPARE(runningJobs(), 0);
    }

    void theHeaderDoesNotFollowTheSelection()
    {
        VariantsModel model;
        VariantsTableView view;
        view.setVariants(&model);
        QVERIFY(view.horizontalHeader()->selectionModel() != view.selectionModel());
        QVERIFY(!view.horizontalHeader()->selectionModel()->hasSelection());
    }

    void columnsComeBackInTheirOrderAndWidth()
    {
        VariantsModel model;
        VariantsTableView view;
        view.setVariants(&model);
        view.setKnownColumns(someColumns());
        view.showColumns({QStringLiteral("gene"), QStringLiteral("vaf"), QStringLiteral("clinvar")});
        view.horizontalHeader()->moveSection(3, 1);
        view.horizontalHeader()->resizeSection(3, 177);
        const QStringList names = view.shownColumns();
        const QList<int> widths = view.columnWidths();
        QCOMPARE(names, (QStringList{QStringLiteral("clinvar"), QStringLiteral("gene"), QStringLiteral("vaf")}));
        QCOMPARE(widths.front(), 177);

        VariantsModel again;
        VariantsTableView other;
        other.setVariants(&again);
        other.setKnownColumns(someColumns());
        other.showColumns(names, widths);
        QCOMPARE(other.shownColumns(), names);
        QCOMPARE(other.columnWidths(), widths);
    }
};

QTEST_MAIN(TestVariantsModel)
#include "tst_variants_model.moc"
