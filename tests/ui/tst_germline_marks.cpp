// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/cascade_view.h"
#include "ui/detail_pane.h"
#include "ui/findings_page.h"
#include "ui/germline_mark.h"
#include "ui/panel_menu.h"
#include "ui/plot_panel.h"
#include "ui/plot_view.h"
#include "ui/vaf_calculator.h"
#include "ui/variants_page.h"
#include "ui/workbench.h"
#include "workflow/consents.h"
#include "workflow/findings.h"
#include "workflow/import.h"
#include "workflow/knowledge.h"

#include <QDoubleSpinBox>
#include <QMenu>
#include <QTabBar>

using namespace enza;
using namespace enza::ui;

namespace {

const char *tumour =
    "##fileformat=VCFv4.2\n##reference=GRCh38\n"
    "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
    "Allele|Consequence|IMPACT|SYMBOL|Feature_type|Feature|CLIN_SIG|CANONICAL\">\n"
    "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
    "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Allele depths\">\n"
    "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tT\n"
    "16\t23603471\t.\tC\tT\t100\tPASS\tCSQ=T|stop_gained|HIGH|PALB2|Transcript|T1|pathogenic|YES\tGT:AD\t0/1:50,50\n"
    "7\t140753336\t.\tA\tT\t100\tPASS\tCSQ=T|intron_variant|LOW|OTHER|Transcript|T2|pathogenic|YES,T|missense_variant|MODERATE|"
    "BRAF|Transcript|T3|pathogenic|\tGT:AD\t0/1:60,40\n";

const char *palb2 = "GRCh38:16:23603471:C:T";

} // namespace

/// Presumed germline variants beside findings and in the variant's detail, only as far as the person agreed; the
/// calculator beside the plot of fractions; the filter by panel.
class TestGermlineMarks : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::WindowFixture> m_fixture;

    std::shared_ptr<workflow::Session> session() { return m_fixture->window->context().session(); }
    template <typename P> P *page(const char *title)
    {
        Workbench *bench = m_fixture->window->workbench();
        for (int i = 0; i < bench->pageCount(); ++i) {
            if (bench->pageTitle(i) == QLatin1String(title))
                bench->showPage(i);
        }
        return bench->findChild<P *>();
    }
    void answer(const QString &value)
    {
        ConsentEvent event;
        event.caseId = m_fixture->caseId;
        event.personId = workflow::showCase(*session(), m_fixture->caseId)->persons.first().id;
        event.form = "cancer-consent";
        event.version = "1.6";
        event.answers.append({"secondary_findings", value, ConsentEffect::Undecided, {}});
        event.by = "P1";
        event.date = session()->clock().civilDate();
        QVERIFY(workflow::recordConsent(*session(), event).has_value());
    }
    void shoot(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("ENZA_SHOTS");
        if (folder.isEmpty())
            return;
        m_fixture->window->resize(1600, 1000);
        QTest::qWait(500);
        m_fixture->window->grab().save(folder + '/' + name + ".png");
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->openWindowWithCase());
        workflow::ImportRequest request;
        request.caseId = m_fixture->caseId;
        request.path = m_fixture->file("tumour.vcf", tumour);
        request.roles = {{"T", SampleRole::Tumour}};
        request.kind = CallKind::Somatic;
        const auto imported = workflow::importVariants(*session(), request, {});
        QVERIFY2(imported.has_value(), imported ? "" : qPrintable(imported.error().message.translated()));
        m_fixture->window->workbench()->openCase(m_fixture->caseId);
        QTRY_COMPARE(m_fixture->window->workbench()->view().theCase.id, m_fixture->caseId);
    }

    void theDetailOfAVariantSaysItIsPresumedGermline()
    {
        answer("yes");
        auto *variants = page<VariantsPage>("Variants");
        QVERIFY(variants);
        QTRY_VERIFY(variants->query()->answer());
        variants->goToVariant(palb2);
        QTRY_COMPARE(variants->detail()->variantKey(), QString(palb2));
        QTRY_VERIFY(variants->detail()->germlineMark()->isVisible());
        QVERIFY(variants->detail()->germlineMark()->text().startsWith("Presumed germline"));
        shoot("germline-detail");
        variants->goToVariant("GRCh38:7:140753336:A:T");
        QTRY_COMPARE(variants->detail()->variantKey(), QString("GRCh38:7:140753336:A:T"));
        QVERIFY(!variants->detail()->germlineMark()->isVisible());
    }

    void aFindingSaysItOnlyWhileThePersonAgrees()
    {
        answer("yes");
        QVERIFY(workflow::addFinding(*session(), m_fixture->caseId, *VariantKey::parse(palb2), FindingRole::Primary).has_value());
        auto *findings = page<FindingsPage>("Findings");
        QVERIFY(findings);
        auto *mark = findings->findChild<GermlineMark *>();
        QVERIFY(mark);
        QTRY_VERIFY(mark->isVisible());
        QVERIFY(!mark->accessibleName().isEmpty());
        shoot("germline-finding");
        answer("no");
        QTRY_VERIFY(!mark->isVisible());
        QVERIFY(mark->text().isEmpty());
    }

    void theCalculatorStandsBesideTheFractions()
    {
        auto view = workflow::showCase(*session(), m_fixture->caseId);
        QVERIFY(view.has_value());
        view->theCase.clinical.tumourContent = 0.6;
        QVERIFY(workflow::setCase(*session(), view->theCase, view->revision).has_value());
        auto *variants = page<VariantsPage>("Variants");
        QTRY_COMPARE(variants->plots()->calculator()->findChild<QDoubleSpinBox *>()->value(), 60.0);
        QCOMPARE(variants->plots()->tabText(0), QString("VAF"));
        QCOMPARE(variants->plots()->tabText(1), QString("Expected VAF"));
        variants->plots()->setCurrentIndex(1);
        QTRY_VERIFY(variants->plots()->calculator()->isVisible());
        shoot("expected-vaf");
        variants->plots()->setCurrentIndex(2);
        QTRY_VERIFY(variants->plots()->plot(PlotPanel::Depth)->isVisible());
    }

    void aPanelIsAddedAsAStep()
    {
        knowledge::ImportInput input;
        input.files = {m_fixture->file("panel.tsv", "gene\tconfidence\nBRAF\tgreen\n")};
        input.name = "Solid tumours";
        input.version = "1";
        QVERIFY(workflow::importKnowledge(*session(), "gene-panel", input, {}).has_value());
        auto *variants = page<VariantsPage>("Variants");
        QTRY_VERIFY(variants->query()->answer());
        QAction *offered = nullptr;
        QTRY_VERIFY([&] {
            for (QAction *action : variants->panels()->menu()->actions()) {
                if (action->text() == "Solid tumours" && action->isEnabled())
                    offered = action;
            }
            return offered != nullptr;
        }());
        const auto before = variants->cascade()->steps().size();
        offered->trigger();
        QTRY_COMPARE(variants->cascade()->steps().size(), before + 1);
        QVERIFY(variants->cascade()->steps().last().label.contains("Solid tumours"));
        shoot("panel-step");
        // Chosen again, it is not added twice.
        offered->trigger();
        QTest::qWait(200);
        QCOMPARE(variants->cascade()->steps().size(), before + 1);
    }
};

QTEST_MAIN(TestGermlineMarks)
#include "tst_germline_marks.moc"
