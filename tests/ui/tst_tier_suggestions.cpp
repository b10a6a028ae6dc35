// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible_walk.h"
#include "support/window_fixture.h"
#include "ui/async.h"
#include "ui/clinical_form.h"
#include "ui/findings_page.h"
#include "ui/opinion_editor.h"
#include "ui/overview_page.h"
#include "ui/results_dialog.h"
#include "ui/tier_suggestions.h"
#include "ui/workbench.h"
#include "workflow/findings.h"
#include "workflow/knowledge.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace enza;
using namespace enza::ui;

/// Evidence in the window: results brought in, suggestions taken over, biomarkers made findings.
class TestTierSuggestions : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::WindowFixture> m_fixture;

    std::shared_ptr<workflow::Session> session() const { return m_fixture->window->findChild<Context *>()->session(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->openWindowWithCase());
        QVERIFY(session());
        auto view = workflow::showCase(*session(), m_fixture->caseId).value();
        view.theCase.domain = CaseDomain::Cancer;
        view.theCase.oncotree = QStringLiteral("MEL");
        QVERIFY(workflow::setCase(*session(), view.theCase, view.revision));
        QVERIFY(workflow::importKnowledge(*session(), QStringLiteral("drugs"),
                                          {{m_fixture->file(QStringLiteral("drugs.csv"), "drug,gene,alteration,tumour types,scale,level,approval,source,date\n"
                                                                                         "dabrafenib,BRAF,V600E,MEL,c-cat,A,JP,insert,2026-01-10\n")},
                                           QStringLiteral("2026-11"), {}, {}}, {}));
        m_fixture->window->openCase(m_fixture->caseId);
    }
    void cleanup()
    {
        m_fixture.reset();
        QTRY_COMPARE(ui::runningJobs(), 0);
    }

    void aReportIsBroughtInAndItsEvidenceTakenOver()
    {
        Context *context = m_fixture->window->findChild<Context *>();
        ResultsDialog dialog(*context, m_fixture->caseId);
        dialog.setFile(m_fixture->file(QStringLiteral("ccat.csv"), "変異種類,マーカー,変異内容,薬剤,エビデンスレベル,氏名\nsmall_scale_variant,BRAF,V600E,薬A,B,山田\n"));
        QVERIFY(dialog.importButton()->isEnabled());
        dialog.importButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.report()->isVisibleTo(&dialog), 20000);
        QVERIFY(dialog.report()->text().contains(QStringLiteral("氏名")));
        QCOMPARE(test::accessibilityProblems(&dialog), QStringList());
        const auto findings = workflow::listFindings(*session(), m_fixture->caseId);
        QCOMPARE(findings->size(), 1);

        auto *page = m_fixture->window->workbench()->findings();
        QVERIFY(page);
        Q_EMIT context->findingRequested(findings->first().finding.id);
        TierSuggestionList *list = page->editor()->tierSuggestions();
        QTRY_COMPARE_WITH_TIMEOUT(list->table()->model()->rowCount(), 2, 20000);
        // Nothing was applied by itself.
        QVERIFY(page->editor()->opinion().tiers.isEmpty());
        list->table()->selectRow(0);
        Q_EMIT list->table()->activated(list->table()->model()->index(0, 0));
        QCOMPARE(page->editor()->opinion().tiers.size(), 1);
        const TierEntry tier = page->editor()->opinion().tiers.first();
        QCOMPARE(tier.scale, QStringLiteral("c-cat"));
        QVERIFY(page->editor()->isModified());
        QVERIFY(workflow::showFinding(*session(), findings->first().finding.id)->opinions.isEmpty());
        QCOMPARE(test::accessibilityProblems(page), QStringList());
        if (const QString picture = qEnvironmentVariable("ENZA_TEST_PICTURE"); !picture.isEmpty())
            QVERIFY(m_fixture->window->grab().save(picture));
    }

    void aRefusedFileSaysWhere()
    {
        Context *context = m_fixture->window->findChild<Context *>();
        ResultsDialog dialog(*context, m_fixture->caseId);
        dialog.setFile(m_fixture->file(QStringLiteral("fusions.tsv"), "a\tb\n1\t2\n"));
        dialog.importButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.importButton()->isEnabled(), 20000);
        QVERIFY(!dialog.report()->isVisibleTo(&dialog));
        bool said = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said = said || label->text().contains(QStringLiteral("fusions.tsv"));
        QVERIFY(said);
    }

    void aSavedBiomarkerBecomesAFinding()
    {
        QVERIFY(workflow::setBiomarker(*session(), m_fixture->caseId, {QStringLiteral("msi"), QStringLiteral("MSI-H"), QStringLiteral("PCR"), {}, {}}));
        ClinicalForm *form = m_fixture->window->workbench()->overview()->clinical();
        QPushButton *make = nullptr;
        for (QPushButton *each : form->findChildren<QPushButton *>()) {
            if (each->accessibleName().contains(QStringLiteral("MSI")))
                make = each;
        }
        QVERIFY(make);
        QTRY_VERIFY_WITH_TIMEOUT(make->isEnabled(), 20000);
        make->click();
        QTRY_COMPARE_WITH_TIMEOUT(workflow::listFindings(*session(), m_fixture->caseId)->size(), 1, 20000);
        QCOMPARE(workflow::listFindings(*session(), m_fixture->caseId)->first().finding.facts.biomarker, QStringLiteral("msi"));
    }
};

QTEST_MAIN(TestTierSuggestions)
#include "tst_tier_suggestions.moc"
