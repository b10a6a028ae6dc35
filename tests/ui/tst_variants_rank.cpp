// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_variants_fixture.h"
#include "ui/cascade_presets.h"
#include "ui/cascade_view.h"
#include "ui/detail_pane.h"
#include "ui/detail_tree.h"
#include "ui/variants_page.h"
#include "ui/variants_rank.h"
#include "ui/variants_table_view.h"
#include "workflow/knowledge.h"

#include <QAction>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace enza;
using namespace enza::ui;
using enza::test::needed;
using enza::test::VariantsWorld;

namespace {

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a file of the test");
    return file.fileName();
}

QByteArray record(int pos, const char *gene, const char *consequence, const char *impact)
{
    return "chr1\t" + QByteArray::number(pos) + "\t.\tA\tG\t50\tPASS\tCSQ=G|" + consequence + '|' + impact + '|' + gene +
           "|||ENST1.1|protein_coding|||||||\tGT:AD:DP\t0/1:20,20:40\n";
}

/// Four variants whose order in the file is not that of the phenotype: one of no gene, one of a gene that nobody
/// annotated, one of a heart's gene and one of a seizure's.
QByteArray calls()
{
    QByteArray text = enza::test::madeUpVcf(0);
    return text + record(1000, "", "intergenic_variant", "MODIFIER") + record(2000, "STRANGER", "missense_variant", "MODERATE") +
           record(3000, "HEARTY", "missense_variant", "MODERATE") + record(4000, "FITTY", "missense_variant", "MODERATE");
}

class RankWorld : public VariantsWorld
{
public:
    explicit RankWorld(bool knowledge = true, bool phenotype = true) : VariantsWorld(0)
    {
        workflow::ImportRequest import;
        import.caseId = caseId;
        import.path = written(m_files, QStringLiteral("calls.vcf"), calls());
        import.roles = {{QStringLiteral("S1"), SampleRole::Proband}};
        needed(workflow::importVariants(*session, import, {}));
        if (knowledge)
            importHpo();
        if (phenotype)
            setPhenotype();
    }
    void importHpo()
    {
        knowledge::ImportInput input;
        input.files = {
            written(m_files, QStringLiteral("hp.obo"),
                    "format-version: 1.2\ndata-version: 2024-04-26\n\n[Term]\nid: HP:0000001\nname: All\n\n"
                    "[Term]\nid: HP:0000118\nname: Phenotypic abnormality\nis_a: HP:0000001\n\n"
                    "[Term]\nid: HP:0001250\nname: Seizure\nis_a: HP:0000118\n\n"
                    "[Term]\nid: HP:0020219\nname: Motor seizure\nis_a: HP:0001250\n\n"
                    "[Term]\nid: HP:0001626\nname: Abnormality of the cardiovascular system\nis_a: HP:0000118\n\n"
                    "[Term]\nid: HP:0001638\nname: Cardiomyopathy\nis_a: HP:0001626\n"),
            written(m_files, QStringLiteral("genes_to_phenotype.txt"),
                    "ncbi_gene_id\tgene_symbol\thpo_id\thpo_name\tfrequency\tdisease_id\n"
                    "1\tFITTY\tHP:0020219\tMotor seizure\t-\tOMIM:1\n"
                    "2\tHEARTY\tHP:0001638\tCardiomyopathy\t-\tOMIM:2\n")};
        needed(workflow::importKnowledge(*session, QStringLiteral("hpo"), input, {}));
    }
    void setPhenotype()
    {
        const auto view = needed(workflow::showCase(*session, caseId));
        Case with = view.theCase;
        PhenotypeTerm term;
        term.id = QStringLiteral("HP:0020219");
        term.label = QStringLiteral("Motor seizure");
        with.phenotype = {term};
        const auto set = workflow::setCase(*session, with, view.revision);
        enza::test::need(set.has_value(), set ? Error{} : set.error());
    }

private:
    QTemporaryDir m_files;
};

/// The page as a person sees it, with the case open, all variants passing and the table focused.
struct RankPage {
    explicit RankPage(RankWorld &world) : page(world.context)
    {
        page.resize(1400, 900);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window did not become active");
        QSignalSpy opened(&page, &VariantsPage::opened);
        page.openCase(world.caseId);
        if (!opened.wait(20'000))
            qFatal("the case did not open");
        page.cascade()->setSteps({});
        page.query()->setSteps({});
        settle();
        page.table()->setFocus();
    }
    void settle() const
    {
        for (int quiet = 0; quiet < 2; ++quiet) { // the short timers of the page start jobs of their own
            if (!QTest::qWaitFor([this] { return runningJobs() == 0 && !page.query()->isRunning(); }, 20'000))
                qFatal("the page did not come to rest");
            QTest::qWait(100);
        }
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(page.table(), key);
        settle();
    }
    QString cell(int row, int section) const { return page.model()->index(row, section).data().toString(); }
    QStringList column(int section) const
    {
        QStringList texts;
        for (int row = 0; row < page.model()->rowCount(); ++row)
            texts += cell(row, section);
        return texts;
    }
    QStringList positions() const
    {
        QStringList out;
        for (int row = 0; row < page.model()->rowCount(); ++row)
            out += page.model()->index(row, 0).data(VariantsModel::KeyRole).toString().section(u':', 2, 2);
        return out;
    }
    QTreeWidgetItem *why() const { return page.detail()->tree()->section(DetailTree::Rank); }
    QString whyText() const
    {
        QStringList texts;
        for (int i = 0; i < why()->childCount(); ++i) {
            const QTreeWidgetItem *line = why()->child(i);
            texts += line->text(0) + QStringLiteral(" = ") + line->text(1);
            for (int j = 0; j < line->childCount(); ++j)
                texts += line->child(j)->text(0);
        }
        return texts.join(u'\n');
    }
    VariantsPage page;
};

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList out;
    for (const char *text : texts)
        out += QString::fromUtf8(text);
    return out;
}

const QStringList fileOrder = list({"1000", "2000", "3000", "4000"});

} // namespace

/// Ranking by phenotype in the variants page.
class TestVariantsRank : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeyRanksAndTheSameKeyGoesBack()
    {
        RankWorld world;
        RankPage open(world);
        QCOMPARE(open.positions(), fileOrder);
        QCOMPARE(open.page.model()->rankSection(), -1);
        const QStringList columns = open.page.table()->shownColumns();
        const QList<int> widths = open.page.table()->columnWidths();

        open.press(Qt::Key_H);
        QVERIFY(open.page.rank()->isOn() && open.page.rank()->action()->isChecked());
        const int section = open.page.model()->rankSection();
        QVERIFY(section > 0);
        // The gene that fits first, of no gene last, as the ranking itself has it.
        const QStringList positions = open.positions();
        QCOMPARE(positions.first(), QStringLiteral("4000"));
        QCOMPARE(positions.last(), QStringLiteral("1000"));
        QCOMPARE(open.column(section), list({"1", "2", "3", "–"}));
        // At the left, beside the marks, and no column of the person's.
        const QHeaderView *header = open.page.table()->horizontalHeader();
        QCOMPARE(header->visualIndex(section), 1);
        QCOMPARE(open.page.model()->headerData(section, Qt::Horizontal).toString(), QStringLiteral("Rank"));
        QCOMPARE(open.page.table()->shownColumns(), columns);
        QCOMPARE(open.page.table()->columnWidths(), widths);
        QCOMPARE(open.page.table()->currentRow(), 0);

        open.press(Qt::Key_H);
        QVERIFY(!open.page.rank()->isOn() && !open.page.rank()->action()->isChecked());
        QCOMPARE(open.positions(), fileOrder);
        QCOMPARE(open.page.model()->rankSection(), -1);
        QCOMPARE(open.page.table()->shownColumns(), columns);
        QCOMPARE(open.page.table()->columnWidths(), widths);
        QVERIFY2(world.errors.isEmpty(), qPrintable(world.errors.join(u'\n')));
    }

    void theDetailSaysWhy()
    {
        RankWorld world;
        RankPage open(world);
        QVERIFY(open.why()->isHidden());
        open.press(Qt::Key_H);
        QTRY_COMPARE(open.page.detail()->variantKey().section(u':', 2, 2), QStringLiteral("4000"));
        QTRY_VERIFY(!open.why()->isHidden());
        QVERIFY(open.why()->text(0).startsWith(QStringLiteral("Why this rank")));
        const QString best = open.whyText();
        QVERIFY2(best.contains(QStringLiteral("Phenotype = FITTY is number 1 of 2")), qPrintable(best));
        QVERIFY2(best.contains(QStringLiteral("Motor seizure (HP:0020219)")), qPrintable(best)); // the gene's own reasons
        QVERIFY2(best.contains(QStringLiteral("Consequence = ")), qPrintable(best));
        QVERIFY2(best.contains(QStringLiteral("Frequency = ")), qPrintable(best));

        open.page.table()->goToRow(3);
        open.settle();
        QVERIFY2(open.whyText().contains(QStringLiteral("No gene is named")), qPrintable(open.whyText()));
        QVERIFY(!open.whyText().contains(QStringLiteral("FITTY")));
        open.press(Qt::Key_H);
        QVERIFY(open.why()->isHidden());
        QCOMPARE(open.why()->childCount(), 0);
    }

    void sortingByAColumnLeavesRanking()
    {
        RankWorld world;
        RankPage open(world);
        open.press(Qt::Key_H);
        QHeaderView *header = open.page.table()->horizontalHeader();
        // Its own column is no sort to choose.
        Q_EMIT header->sectionClicked(open.page.model()->rankSection());
        open.settle();
        QVERIFY(open.page.rank()->isOn());
        QCOMPARE(header->sortIndicatorSection(), open.page.model()->rankSection());

        const int gene = open.page.model()->sectionOf(QStringLiteral("gene"));
        QVERIFY(gene > 0);
        Q_EMIT header->sectionClicked(gene);
        open.settle();
        QVERIFY(!open.page.rank()->isOn());
        QVERIFY(!open.page.rank()->action()->isChecked());
        QCOMPARE(open.page.model()->rankSection(), -1);
        QCOMPARE(open.page.query()->query().sort.column, QStringLiteral("gene"));
        QCOMPARE(header->sortIndicatorSection(), gene);
        QCOMPARE(open.positions().mid(0, 3), list({"4000", "3000", "2000"})); // FITTY, HEARTY, STRANGER
    }

    void aChangeOfTheFilterRanksAnew()
    {
        RankWorld world;
        RankPage open(world);
        open.press(Qt::Key_H);
        const QList<FilterStep> steps = {{QStringLiteral("Mine"), QStringLiteral("pos < 3500"), true}};
        open.page.cascade()->setSteps(steps);
        open.page.query()->setSteps(steps);
        open.settle();
        QVERIFY(open.page.rank()->isOn());
        QCOMPARE(open.page.model()->rowCount(), 3);
        QCOMPARE(open.positions().last(), QStringLiteral("1000"));
        QCOMPARE(open.column(open.page.model()->rankSection()), list({"1", "2", "–"}));
        // Two changes in a row: the newest counts.
        open.page.query()->setSteps({{QStringLiteral("Mine"), QStringLiteral("pos > 3500"), true}});
        open.page.query()->setSteps({});
        open.settle();
        QCOMPARE(open.page.model()->rowCount(), 4);
        QCOMPARE(open.positions().first(), QStringLiteral("4000"));
    }

    void columnsCanChangeWhileRanked()
    {
        RankWorld world;
        RankPage open(world);
        open.press(Qt::Key_H);
        open.page.table()->showColumns(list({"gene", "pos"}));
        Q_EMIT open.page.table()->columnsChanged();
        open.settle();
        const int section = open.page.model()->rankSection();
        QCOMPARE(section, 3);
        QCOMPARE(open.page.table()->horizontalHeader()->visualIndex(section), 1);
        QCOMPARE(open.page.table()->shownColumns(), list({"gene", "pos"}));
        QTRY_COMPARE(open.cell(0, 1), QStringLiteral("FITTY"));
        QCOMPARE(open.cell(0, section), QStringLiteral("1"));
    }

    void whatIsMissingIsSaidCalmly_data()
    {
        QTest::addColumn<bool>("knowledge");
        QTest::addColumn<bool>("phenotype");
        QTest::addColumn<QString>("said");
        QTest::newRow("no phenotype") << true << false << QStringLiteral("HPO terms");
        QTest::newRow("no annotations") << false << true << QStringLiteral("import");
    }
    void whatIsMissingIsSaidCalmly()
    {
        QFETCH(bool, knowledge);
        QFETCH(bool, phenotype);
        QFETCH(QString, said);
        RankWorld world(knowledge, phenotype);
        RankPage open(world);
        open.press(Qt::Key_H);
        QVERIFY(!open.page.rank()->isOn() && !open.page.rank()->action()->isChecked());
        QCOMPARE(open.positions(), fileOrder);
        QCOMPARE(open.page.model()->rankSection(), -1);
        QVERIFY(!world.messages.isEmpty());
        QVERIFY2(world.messages.last().startsWith(QStringLiteral("Not ranked: ")) && world.messages.last().contains(said),
                 qPrintable(world.messages.last()));
        QVERIFY2(world.errors.isEmpty(), qPrintable(world.errors.join(u'\n')));
    }

    void theButtonNamesItsKey()
    {
        RankWorld world;
        RankPage open(world);
        QToolButton *button = nullptr;
        for (QToolButton *each : open.page.findChildren<QToolButton *>()) {
            if (each->defaultAction() == open.page.rank()->action())
                button = each;
        }
        QVERIFY(button && button->isVisible() && !button->accessibleName().isEmpty());
        QVERIFY2(button->toolTip().contains(QStringLiteral("(H)")), qPrintable(button->toolTip()));
        button->click();
        open.settle();
        QCOMPARE(open.positions().first(), QStringLiteral("4000"));
        open.page.closeCase();
        QVERIFY(!open.page.rank()->isOn());
        QCOMPARE(open.page.model()->rankSection(), -1);
    }
};

QTEST_MAIN(TestVariantsRank)
#include "tst_variants_rank.moc"
