// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot_view.h"

#include <QAccessible>
#include <QTest>

using namespace enza;
using namespace enza::ui;

namespace {

review::Histogram someHistogram()
{
    review::Histogram histogram;
    histogram.column = QStringLiteral("vaf");
    histogram.low = 0;
    histogram.high = 1;
    histogram.counts = {5, 0, 20, 3};
    histogram.unknown = 2;
    return histogram;
}

} // namespace

class TestVariantsPlots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlotTellsItsContentInWords()
    {
        PlotView plot;
        plot.resize(400, 200);
        plot.showHistogram(QStringLiteral("VAF of the variants"), QStringLiteral("VAF"), someHistogram(), 2);
        plot.setMark(0.42, QStringLiteral("0.42"));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&plot);
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::Chart);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("VAF of the variants"));
        const QString words = face->text(QAccessible::Description);
        for (const char *part : {"0.50–0.75: 20", "0.42", "2 variants"})
            QVERIFY2(words.contains(QString::fromUtf8(part)), qPrintable(words));
    }

    void everyBarIsAChildWithWordsAndValue()
    {
        PlotView plot;
        plot.resize(400, 200);
        plot.show();
        plot.showHistogram(QStringLiteral("VAF"), QStringLiteral("VAF"), someHistogram(), 2);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&plot);
        QCOMPARE(face->childCount(), 4);
        QAccessibleInterface *bar = face->child(2);
        QVERIFY(bar);
        QCOMPARE(bar->text(QAccessible::Value), QStringLiteral("20"));
        QVERIFY(bar->text(QAccessible::Name).contains(QStringLiteral("20 variants")));
        QCOMPARE(face->indexOfChild(bar), 2);
        QCOMPARE(face->child(2), bar);
        plot.showNothing(QStringLiteral("VAF"), QStringLiteral("no rows"));
        QCOMPARE(face->childCount(), 0);
        QVERIFY(!bar->isValid());
    }

    void arrowKeysWalkOverTheBars()
    {
        PlotView plot;
        plot.resize(400, 200);
        plot.show();
        plot.showHistogram(QStringLiteral("VAF"), QStringLiteral("VAF"), someHistogram(), 2);
        QVERIFY(plot.focusPolicy() & Qt::TabFocus);
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.currentBar(), 0);
        QTest::keyClick(&plot, Qt::Key_End);
        QCOMPARE(plot.currentBar(), 3);
        QTest::keyClick(&plot, Qt::Key_Left);
        QCOMPARE(plot.currentBar(), 2);
        QCOMPARE(QAccessible::queryAccessibleInterface(&plot)->text(QAccessible::Value), plot.barInWords(2));
    }

    void categoriesKeepTheirNames()
    {
        PlotView plot;
        plot.resize(400, 200);
        plot.showCategories(QStringLiteral("Consequences"), {{QStringLiteral("missense"), 0, 0, 7}, {QStringLiteral("?"), 0, 0, 1}});
        plot.setMarkedCategory(QStringLiteral("missense"));
        QCOMPARE(plot.bars().size(), 2);
        QVERIFY(plot.inWords().contains(QStringLiteral("missense: 7 variants")));
        QVERIFY(!plot.grab().isNull());
    }
};

QTEST_MAIN(TestVariantsPlots)
#include "tst_variants_plots.moc"
