// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/async.h"
#include "ui/follow_up_page.h"
#include "ui/knowledge_dialogs.h"
#include "ui/knowledge_import_dialog.h"
#include "ui/knowledge_page.h"
#include "ui/workbench.h"
#include "ui/workbench_header.h"
#include "workflow/findings.h"
#include "workflow/import.h"
#include "workflow/knowledge.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace enza;
using namespace enza::ui;

namespace {

template <typename T> T *named(QWidget *root, const QString &name)
{
    for (T *each : root->findChildren<T *>()) {
        if (each->isVisible() && each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

QByteArray clinvar(const char *braf, const char *date)
{
    return QByteArray("##fileformat=VCFv4.1\n##fileDate=") + date +
           "\n##source=ClinVar\n##reference=GRCh38\n##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"Class\">\n"
           "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n7\t140753336\t13961\tA\tT\t.\t.\tGENEINFO=BRAF:673;CLNSIG=" + braf +
           ";CLNREVSTAT=criteria_provided,_single_submitter\nNT_1\t5\t7\tA\tT\t.\t.\tCLNSIG=Benign\n";
}

const QByteArray variants = "##fileformat=VCFv4.2\n##reference=GRCh38\n##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
                            "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS\nchr7\t140753336\t.\tA\tT\t.\tPASS\t.\tGT\t0/1\n";

} // namespace

/// Knowledge comes in through the window, and what it contradicts is followed up there.
class TestFollowUp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->openWindowWithCase());
    }
    void cleanup()
    {
        m_fixture.reset();
        QTRY_COMPARE(ui::runningJobs(), 0);
    }

    void withoutKnowledgeThePagesSayWhatToDo()
    {
        KnowledgePage *page = openKnowledge();
        QTRY_VERIFY(named<QPushButton>(page, QStringLiteral("Import knowledge…")));
        QTRY_VERIFY(!page->table()->isVisible());
        FollowUpPage *followUp = openFollowUp();
        QTRY_VERIFY(!followUp->table()->isVisible());
    }

    void aFileIsImportedThroughTheDialogAndWhatWasLeftOutIsListed()
    {
        KnowledgePage *page = openKnowledge();
        QTRY_VERIFY(named<QPushButton>(page, QStringLiteral("Import knowledge…")));
        QTest::mouseClick(named<QPushButton>(page, QStringLiteral("Import knowledge…")), Qt::LeftButton);
        auto *dialog = page->findChild<KnowledgeImportDialog *>();
        QVERIFY(dialog);
        QPushButton *import = named<QPushButton>(dialog, QStringLiteral("Import"));
        QVERIFY(!import->isEnabled());
        dialog->addFiles({m_fixture->file(QStringLiteral("clinvar.vcf"), clinvar("Uncertain_significance", "2026-10-01"))});
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_COMPARE(page->table()->model()->rowCount(), 1);
        QTRY_VERIFY(page->table()->isVisible());
        QCOMPARE(page->table()->model()->index(0, 1).data().toString(), QStringLiteral("2026-10-01"));
        QTRY_VERIFY(named<QPushButton>(page, QStringLiteral("What was left out…"))->isEnabled());
        QTest::mouseClick(named<QPushButton>(page, QStringLiteral("What was left out…")), Qt::LeftButton);
        auto *skipped = page->findChild<SkippedDialog *>();
        QVERIFY(skipped);
        QTableView *lines = named<QTableView>(skipped, QStringLiteral("Lines left out"));
        QCOMPARE(lines->model()->rowCount(), 1);
        QCOMPARE(lines->model()->index(0, 0).data().toString(), QStringLiteral("8"));
        const QAbstractItemModelTester tester(page->table()->model());
    }

    void twoSnapshotsAreCompared()
    {
        import("Uncertain_significance", "2026-10-01");
        import("Pathogenic", "2026-11-01");
        KnowledgePage *page = openKnowledge();
        QTRY_COMPARE(page->table()->model()->rowCount(), 2);
        QTest::mouseClick(named<QPushButton>(page, QStringLiteral("Compare…")), Qt::LeftButton);
        auto *dialog = page->findChild<CompareDialog *>();
        QVERIFY(dialog);
        QTest::mouseClick(named<QPushButton>(dialog, QStringLiteral("Compare")), Qt::LeftButton);
        QTableView *table = named<QTableView>(dialog, QStringLiteral("Differences"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 6).data().toString(), QStringLiteral("Pathogenic"));
    }

    void anAlertIsSeenOpenedAndClosedWithAnOutcome()
    {
        const QString finding = judge();
        import("Uncertain_significance", "2026-10-01");
        QVERIFY(!named<QPushButton>(header(), QStringLiteral("1 to follow up")));
        import("Pathogenic", "2026-11-01");
        m_fixture->window->openCase(m_fixture->caseId);
        QTRY_VERIFY(named<QPushButton>(header(), QStringLiteral("1 to follow up")));
        QTest::mouseClick(named<QPushButton>(header(), QStringLiteral("1 to follow up")), Qt::LeftButton);
        FollowUpPage *page = m_fixture->window->followUp();
        QTRY_VERIFY(page->isVisible());
        QTRY_COMPARE(page->table()->model()->rowCount(), 1);
        const QAbstractItemModelTester tester(page->table()->model());
        QCOMPARE(page->table()->model()->index(0, 3).data().toString(), QStringLiteral("Uncertain significance"));
        QCOMPARE(page->table()->model()->index(0, 4).data().toString(), QStringLiteral("Pathogenic"));
        QCOMPARE(page->table()->model()->index(0, 6).data().toString(), QStringLiteral("To the clinician only"));

        QSignalSpy asked(&m_fixture->window->context(), &Context::findingRequested);
        QTest::keyClick(page->table(), Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), finding);
        QVERIFY(m_fixture->window->workbench()->isVisible());

        openFollowUp();
        QTRY_VERIFY(named<QPushButton>(page, QStringLiteral("Close with outcome…"))->isEnabled());
        QTest::mouseClick(named<QPushButton>(page, QStringLiteral("Close with outcome…")), Qt::LeftButton);
        auto *dialog = page->findChild<OutcomeDialog *>();
        QVERIFY(dialog);
        QPushButton *close = named<QPushButton>(dialog, QStringLiteral("Close the alert"));
        QVERIFY(!close->isEnabled());
        QTest::keyClicks(named<QPlainTextEdit>(dialog, QStringLiteral("Outcome")), QStringLiteral("reviewed again"));
        QTest::mouseClick(close, Qt::LeftButton);
        QTRY_COMPARE(page->table()->model()->rowCount(), 0);
        m_fixture->window->openCase(m_fixture->caseId);
        QTRY_VERIFY(!named<QPushButton>(header(), QStringLiteral("1 to follow up")));
    }

private:
    std::shared_ptr<workflow::Session> session() const { return m_fixture->window->context().session(); }
    QWidget *header() const { return m_fixture->window->workbench()->header(); }
    void import(const char *braf, const char *date)
    {
        const QString path = m_fixture->file(QLatin1String(date) + QStringLiteral(".vcf"), clinvar(braf, date));
        QVERIFY(workflow::importKnowledge(*session(), QStringLiteral("clinvar"), {{path}, {}, {}, {}}, {}).has_value());
    }
    QString judge()
    {
        workflow::ImportRequest request;
        request.caseId = m_fixture->caseId;
        request.path = m_fixture->file(QStringLiteral("v.vcf"), variants);
        request.roles = {{QStringLiteral("S"), SampleRole::Proband}};
        const auto report = workflow::importVariants(*session(), request, {});
        const auto finding = workflow::addFinding(*session(), m_fixture->caseId, *VariantKey::parse(QStringLiteral("GRCh38:7:140753336:A:T")),
                                                  FindingRole::Primary);
        if (!report || !finding)
            return {};
        Opinion opinion;
        opinion.caseId = m_fixture->caseId;
        opinion.finding = finding->id;
        opinion.scheme = QStringLiteral("acmg");
        opinion.verdict = QStringLiteral("VUS");
        opinion.comment = QStringLiteral("as judged in the test");
        return workflow::assess(*session(), opinion) ? finding->id : QString();
    }
    KnowledgePage *openKnowledge()
    {
        QTest::keyClick(m_fixture->window.get(), Qt::Key_K, Qt::AltModifier);
        return m_fixture->window->knowledgePage();
    }
    FollowUpPage *openFollowUp()
    {
        QTest::keyClick(m_fixture->window.get(), Qt::Key_F, Qt::AltModifier);
        return m_fixture->window->followUp();
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

QTEST_MAIN(TestFollowUp)
#include "tst_follow_up.moc"
