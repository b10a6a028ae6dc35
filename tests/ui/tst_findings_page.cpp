// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible_walk.h"
#include "support/window_fixture.h"
#include "ui/async.h"
#include "ui/consensus_card.h"
#include "ui/consensus_dialog.h"
#include "ui/findings_page.h"
#include "ui/opinion_compare.h"
#include "ui/opinion_editor.h"
#include "ui/workbench.h"
#include "workflow/import.h"
#include "workflow/workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace enza;
using namespace enza::ui;

/// The findings page with three people's opinions, driven as a person drives it.
class TestFindingsPage : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::WindowFixture> m_fixture;
    QString m_case, m_finding;

    std::shared_ptr<workflow::Session> unlock(const char *user) const
    {
        auto locked = workflow::LockedWorkspace::open(m_fixture->workspace());
        return locked ? (*locked)->unlock(QLatin1String(user), test::passphrase()).value_or(nullptr) : nullptr;
    }
    bool writeAs(const char *user, const char *criteria, const char *comment) const
    {
        const auto session = unlock(user);
        Opinion opinion;
        opinion.finding = m_finding;
        opinion.scheme = QStringLiteral("acmg");
        opinion.criteria = QLatin1String(criteria);
        opinion.comment = QLatin1String(comment);
        return session && workflow::assess(*session, opinion).has_value();
    }
    bool prepare()
    {
        auto session = m_fixture->create();
        if (!session)
            return false;
        for (const auto &[name, role] : {std::pair("Aya", UserRole::PanelMember), std::pair("Mori", UserRole::PanelChair)}) {
            if (!workflow::addUser(*session, QLatin1String(name), role, test::passphrase()))
                return false;
        }
        Case c;
        c.label = QStringLiteral("T-1");
        c.assembly = QStringLiteral("GRCh38");
        m_case = workflow::addCase(*session, c, Sex::Female, 2020).value_or(Case{}).id;
        workflow::ImportRequest request;
        request.caseId = m_case;
        request.roles = {{QStringLiteral("S1"), SampleRole::Proband}};
        request.path = m_fixture->file(
            QStringLiteral("c.vcf"),
            "##fileformat=VCFv4.2\n##reference=GRCh38\n"
            "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
            "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE|HGVSc|HGVSp|gnomADe_AF|MANE_SELECT\">\n"
            "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
            "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Allele depths\">\n"
            "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS1\n"
            "chr2\t166002000\t.\tG\tA\t90\tPASS\tCSQ=A|stop_gained|HIGH|SCN1A|ENSG00000144285|Transcript|ENST00000674923.1|"
            "protein_coding|ENST00000674923.1:c.2134C>T|ENSP00000501589.1:p.Arg712Ter||NM_001165963.4\tGT:AD\t0/1:20,18\n");
        if (m_case.isEmpty() || !workflow::importVariants(*session, request, {}))
            return false;
        const auto key = VariantKey::parse(QStringLiteral("GRCh38:2:166002000:G:A"));
        const auto finding = workflow::addFinding(*session, m_case, *key, FindingRole::Primary);
        if (!finding)
            return false;
        m_finding = finding->id;
        session.reset();
        return writeAs("Aya", "PVS1, PM2_Supporting", "parents not tested") &&
               writeAs("Mori", "PVS1, PS2, PM2_Supporting", "de novo by trio");
    }
    FindingsPage *open()
    {
        m_fixture->window = std::make_unique<MainWindow>([](const QString &) {});
        m_fixture->window->resize(1600, 1000);
        m_fixture->window->enter(unlock("Curator"));
        m_fixture->window->show();
        m_fixture->window->openCase(m_case);
        return m_fixture->window->workbench() ? m_fixture->window->workbench()->findings() : nullptr;
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::WindowFixture>(); }
    void cleanup()
    {
        m_fixture.reset();
        QTRY_COMPARE(ui::runningJobs(), 0);
    }

    void threePeopleAreComparedAndTheConsensusIsWrittenApart()
    {
        QVERIFY(prepare());
        FindingsPage *page = open();
        QVERIFY(page);
        QTRY_COMPARE(m_fixture->window->workbench()->view().theCase.id, m_case);
        m_fixture->window->workbench()->showPage(2);
        QTRY_COMPARE(page->table()->model()->rowCount(), 1);
        auto *opinions = page->findChild<OpinionsTable *>();
        QTRY_COMPARE(opinions->model()->columnCount(), 2);

        // The own one, by keyboard.
        auto *quick = page->editor()->findChild<QLineEdit *>();
        quick->setFocus();
        QTest::keyClicks(quick, QStringLiteral("PVS1_Strong PM2_Sup -PS2"));
        QTest::keyClick(quick, Qt::Key_Return);
        page->editor()->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("last exon but one"));
        QVERIFY(page->editor()->isModified());
        auto *save = [&]() -> QPushButton * {
            for (auto *each : page->findChildren<QPushButton *>()) {
                if (each->text().contains(QStringLiteral("Save my opinion")))
                    return each;
            }
            return nullptr;
        }();
        QVERIFY(save && save->isEnabled());
        save->click();
        QTRY_VERIFY(!page->editor()->isModified());
        QTRY_COMPARE(opinions->model()->columnCount(), 3);
        QCOMPARE(opinions->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Curator (me)"));
        QStringList titles;
        for (int row = 0; row < opinions->model()->rowCount(); ++row)
            titles << opinions->model()->headerData(row, Qt::Vertical).toString();
        QVERIFY2(titles.contains(QStringLiteral("≠ Class (differs)")), qPrintable(titles.join(u'\n')));
        QVERIFY(titles.contains(QStringLiteral("≠ PS2 (differs)")));
        QVERIFY(titles.contains(QStringLiteral("PM2")));

        auto *card = page->findChild<ConsensusCard *>();
        QVERIFY(card->text().contains(QStringLiteral("None")));
        for (auto *each : card->findChildren<QPushButton *>())
            each->click();
        auto *dialog = page->findChild<ConsensusDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *from = dialog->findChild<QComboBox *>();
        from->setFocus();
        while (!from->currentText().startsWith(QStringLiteral("Mori")) && from->currentIndex() + 1 < from->count())
            QTest::keyClick(from, Qt::Key_Down);
        QCOMPARE(dialog->editor()->opinion().judged.size(), 3);
        QTRY_COMPARE(QApplication::activeWindow(), dialog); // keys mean nothing to a window before that
        QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY2(card->text().contains(QStringLiteral("taken over from Mori")), qPrintable(card->text()));
        QVERIFY(card->text().contains(QStringLiteral("P · pathogenic")));
        QCOMPARE(opinions->model()->columnCount(), 3); // opinions stay as they were
        const QStringList problems = test::accessibilityProblems(page);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void aLockKeepsWhatWasBeingWritten()
    {
        QVERIFY(prepare());
        FindingsPage *page = open();
        m_fixture->window->workbench()->showPage(2);
        QTRY_COMPARE(page->table()->model()->rowCount(), 1);
        QTRY_VERIFY(!page->editor()->opinion().finding.isEmpty());
        auto *quick = page->editor()->findChild<QLineEdit *>();
        quick->setFocus();
        QTest::keyClicks(quick, QStringLiteral("PVS1 -BS2"));
        QTest::keyClick(quick, Qt::Key_Return);
        QCOMPARE(page->editor()->opinion().judged.size(), 2);
        m_fixture->window->context().lock();
        m_fixture->window.reset();
        QTRY_COMPARE(ui::runningJobs(), 0);
        page = open();
        m_fixture->window->workbench()->showPage(2);
        QTRY_COMPARE(page->table()->model()->rowCount(), 1);
        QTRY_VERIFY(page->editor()->isModified());
        const Opinion kept = page->editor()->opinion();
        QCOMPARE(kept.judged.size(), 2);
        QCOMPARE(kept.judged[1].code, QStringLiteral("BS2"));
        QVERIFY(kept.judged[1].stance == Stance::NotApplied);
    }
};

QTEST_MAIN(TestFindingsPage)
#include "tst_findings_page.moc"
