// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/consent_answer_dialog.h"
#include "ui/secondary_page.h"
#include "ui/vaf_calculator.h"
#include "ui/workbench.h"
#include "workflow/consents.h"
#include "workflow/import.h"
#include "workflow/variants.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace enza;

namespace {

const QByteArray vcf =
    "##fileformat=VCFv4.2\n##reference=GRCh38\n"
    "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
    "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE|HGVSc|HGVSp|gnomADe_AF|CLIN_SIG|MANE_SELECT\">\n"
    "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
    "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tP\n"
    "chr13\t32340300\t.\tG\tT\t100\tPASS\tCSQ=T|stop_gained|HIGH|BRCA2|ENSG00000139618|Transcript|ENST00000380152.8|"
    "protein_coding|ENST00000380152.8:c.5946G>T|ENSP00000369497.3:p.Glu1982Ter|0.0001|pathogenic|NM_000059.4\tGT\t0/1\n"
    "chr1\t45332803\t.\tG\tT\t100\tPASS\tCSQ=T|missense_variant|MODERATE|MUTYH|ENSG00000132781|Transcript|ENST1.1|"
    "protein_coding|ENST1.1:c.1G>T|ENSP1.1:p.Gly1Val|0.0001|pathogenic|NM_1.1\tGT\t0/1\n"
    "chr7\t140753336\t.\tA\tT\t100\tPASS\tCSQ=T|missense_variant|MODERATE|BRAF|ENSG00000157764|Transcript|ENST2.1|"
    "protein_coding|ENST2.1:c.1799T>A|ENSP2.1:p.Val600Glu|0.0001||NM_2.1\tGT\t0/1\n";

} // namespace

class TestSecondaryPage : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::WindowFixture> m_fixture;

    ui::SecondaryPage *page() const { return m_fixture->window->workbench()->secondary(); }
    std::shared_ptr<workflow::Session> session() const { return m_fixture->window->context().session(); }
    QString proband() const { return m_fixture->window->workbench()->view().persons.first().id; }
    void answer(const QString &value)
    {
        ConsentEvent event;
        event.caseId = m_fixture->caseId;
        event.personId = proband();
        event.form = "rare-consent";
        event.version = "1.6";
        event.answers.append({"secondary_findings", value, ConsentEffect::Undecided, {}});
        event.by = "P1";
        event.date = session()->clock().civilDate();
        QVERIFY(workflow::recordConsent(*session(), event).has_value());
    }
    /// With ENZA_SHOTS set, what the window looks like.
    void shoot(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("ENZA_SHOTS");
        if (folder.isEmpty())
            return;
        m_fixture->window->resize(1500, 900);
        QTest::qWait(300);
        m_fixture->window->grab().save(folder + '/' + name + ".png");
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->openWindowWithCase());
        workflow::ImportRequest request;
        request.caseId = m_fixture->caseId;
        request.path = m_fixture->file("one.vcf", vcf);
        request.roles = {{"P", SampleRole::Proband}};
        const auto imported = workflow::importVariants(*session(), request, {});
        QVERIFY2(imported.has_value(), imported ? "" : qPrintable(imported.error().message.translated()));
        m_fixture->window->workbench()->openCase(m_fixture->caseId);
        QTRY_COMPARE(m_fixture->window->workbench()->view().theCase.id, m_fixture->caseId);
        for (int i = 0; i < m_fixture->window->workbench()->pageCount(); ++i) {
            if (m_fixture->window->workbench()->pageTitle(i) == "Secondary")
                m_fixture->window->workbench()->showPage(i);
        }
        QTRY_VERIFY(page()->isVisible());
        QTRY_VERIFY(!page()->said().isEmpty());
        new QAbstractItemModelTester(page()->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, page());
    }

    void nothingIsRecorded()
    {
        QVERIFY2(page()->said().contains("No answer is recorded"), qPrintable(page()->said()));
        QVERIFY(!page()->table()->isVisible());
        QCOMPARE(page()->table()->model()->rowCount(), 0);
        shoot("none");
    }

    void agreedListsWhatIsToReportAndNoCarriers()
    {
        answer("yes");
        QTRY_VERIFY2(page()->said().contains("Agreed"), qPrintable(page()->said()));
        QTRY_COMPARE(page()->table()->model()->rowCount(), 1);
        QCOMPARE(page()->table()->model()->index(0, 0).data().toString(), QString("BRCA2"));
        QVERIFY(page()->table()->isVisible());
        shoot("agreed");
        answer("no");
        QTRY_VERIFY2(page()->said().contains("Declined"), qPrintable(page()->said()));
        QCOMPARE(page()->table()->model()->rowCount(), 0);
        QVERIFY(!page()->table()->isVisible());
        shoot("declined");
    }

    void declinedSaysTheSameAsIfThereWereNothing()
    {
        answer("no");
        QTRY_VERIFY(page()->said().contains("Declined"));
        const QString with = page()->said();
        for (const char *trace : {"BRCA2", "MUTYH", "1982"})
            QVERIFY2(!with.contains(trace), trace);
        const auto table = workflow::openVariants(*session(), m_fixture->caseId);
        QVERIFY(table.has_value());
        QCOMPARE((*table)->rowCount(), quint64(1));
    }

    void undecidedIsSaidCalmly()
    {
        answer("undecided");
        QTRY_VERIFY2(page()->said().contains("Not decided yet"), qPrintable(page()->said()));
        QVERIFY(!page()->table()->isVisible());
        shoot("undecided");
    }

    void theAnswerIsRecordedByHand()
    {
        for (QPushButton *button : page()->findChildren<QPushButton *>()) {
            if (button->text().startsWith("Record the answer"))
                button->click();
        }
        auto *dialog = page()->findChild<ui::ConsentAnswerDialog *>();
        QVERIFY(dialog);
        const auto combos = dialog->findChildren<QComboBox *>();
        QCOMPARE(combos.size(), 3);
        QTRY_COMPARE(combos[0]->count(), 3); // consent, change and proxy, of this programme
        QTRY_COMPARE(combos[1]->count(), 3);
        combos[1]->setCurrentIndex(combos[1]->findData("no"));
        QPushButton *save = nullptr;
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == "Record answer")
                save = button;
        }
        QVERIFY(save);
        shoot("dialog");
        save->click(); // nobody answered: refused, and the dialog stays
        QTest::qWait(200);
        QVERIFY(dialog->isVisible());
        dialog->findChildren<QLineEdit *>().first()->setText("P1");
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
            if (edit->accessibleName().contains("Who"))
                edit->setText("P1");
        }
        save->click();
        QTRY_VERIFY2(page()->said().contains("Declined"), qPrintable(page()->said()));
    }

    void theCalculatorFollowsTheTumourContent()
    {
        auto *calculator = page()->findChild<ui::VafCalculator *>();
        QVERIFY(calculator);
        auto *content = calculator->findChild<QDoubleSpinBox *>();
        content->setValue(40);
        QCOMPARE(calculator->table()->item(0, 1)->text(), QString("0.50"));
        QCOMPARE(calculator->table()->item(3, 1)->text(), QString("0.20"));
        QVERIFY(calculator->warning().isEmpty());
        content->setValue(80);
        QCOMPARE(calculator->table()->item(3, 1)->text(), QString("0.40"));
        QVERIFY(!calculator->warning().isEmpty());
    }
};

QTEST_MAIN(TestSecondaryPage)
#include "tst_secondary_page.moc"
