// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/cascade_editor.h"
#include "ui/detail_pane.h"
#include "ui/detail_tree.h"
#include "ui/identity_check_dialog.h"
#include "ui/variants_model.h"
#include "ui/variants_page.h"
#include "ui/variants_table_view.h"
#include "ui/workbench.h"
#include "ui/workbench_header.h"
#include "workflow/identity_check.h"
#include "workflow/import.h"

#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QToolButton>
#include <QTreeWidget>

using namespace enza;
using namespace enza::test;
using namespace enza::ui;
using namespace Qt::StringLiterals;

/// How a variant could be passed on, and whether the samples fit the people, as the window shows it.
class TestInheritanceWindow : public QObject
{
    Q_OBJECT

    static QByteArray header(const QByteArray &samples)
    {
        return "##fileformat=VCFv4.2\n##reference=GRCh38\n"
               "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
               "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE\">\n"
               "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
               "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">\n"
               "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t" + samples + '\n';
    }
    static QByteArray record(int position, const QByteArray &gene, const QByteArray &genotypes)
    {
        return "1\t" + QByteArray::number(position) + "\t.\tA\tG\t50\tPASS\tCSQ=G|missense_variant|MODERATE|" + gene +
               "||Transcript|T1|protein_coding\tGT:DP\t" + genotypes + '\n';
    }
    static bool import(WindowFixture &fixture, const QByteArray &variants)
    {
        workflow::ImportRequest request;
        request.caseId = fixture.caseId;
        request.path = fixture.file(u"trio.vcf"_s, variants);
        request.roles = {{u"KID"_s, SampleRole::Proband}, {u"MUM"_s, SampleRole::Mother}, {u"DAD"_s, SampleRole::Father}};
        return workflow::importVariants(*fixture.window->context().session(), request, {}).has_value();
    }

private Q_SLOTS:
    void the_detail_says_why_and_leads_to_the_partner()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openWindowWithCase());
        QVERIFY(import(fixture, header("KID\tMUM\tDAD") + record(100, "TWO", "0/1:30\t0/1:30\t0/0:30") +
                                    record(200, "TWO", "0/1:30\t0/0:30\t0/1:30") + record(300, "NEW", "0/1:30\t0/0:3\t0/0:30")));
        VariantsPage page(fixture.window->context());
        page.resize(1400, 900);
        page.show();
        page.openCase(fixture.caseId);
        QTRY_VERIFY(page.model()->rowCount() == 3);
        page.table()->goToRow(0);
        DetailTree *tree = page.detail()->tree();
        QTreeWidgetItem *section = tree->section(DetailTree::Inheritance);
        QTRY_VERIFY(section->text(0).contains(u"compound heterozygous"_s));
        QTreeWidgetItem *partner = nullptr;
        QStringList lines;
        for (int i = 0; i < section->childCount(); ++i) {
            lines << section->child(i)->text(0) + u": "_s + section->child(i)->text(1);
            if (section->child(i)->childCount() > 0 && section->child(i)->child(0)->text(0) == u"TWO"_s)
                partner = section->child(i)->child(0);
        }
        QVERIFY2(partner, qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.first().contains(u"does not fit"_s) && lines.first().contains(u"0/1"_s), qPrintable(lines.first()));
        Q_EMIT tree->itemActivated(partner, 0);
        QTRY_COMPARE(page.detail()->variantKey(), u"GRCh38:1:200:A:G"_s);
        page.table()->goToRow(2);
        QTRY_VERIFY(section->childCount() > 0 && section->child(0)->text(1).contains(u"8 are needed"_s));
        if (const QString folder = qEnvironmentVariable("ENZA_TEST_PICTURES"); !folder.isEmpty())
            page.grab().save(folder + u"/inheritance.png"_s);
    }

    void a_condition_on_inheritance_is_chosen_by_name()
    {
        CascadeEditor editor;
        editor.edit({}, true);
        auto *ready = editor.findChild<QToolButton *>();
        QVERIFY(ready && ready->menu());
        QAction *wanted = nullptr;
        for (QAction *action : ready->menu()->actions()) {
            if (action->text() == u"de novo"_s)
                wanted = action;
        }
        QVERIFY(wanted);
        wanted->trigger();
        QCOMPARE(editor.step().expression, u"inheritance == de_novo"_s);
        QVERIFY(editor.problem().isEmpty());
    }

    void an_open_identity_check_is_a_neutral_button()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openWindowWithCase());
        // A stranger as the father.
        QRandomGenerator random(7);
        const auto copies = [&] { return int(random.bounded(2)) + int(random.bounded(2)); };
        const char *text[] = {"0/0:30", "0/1:30", "1/1:30"};
        QByteArray variants = header("KID\tMUM\tDAD");
        for (int i = 0; i < 1200; ++i)
            variants += record(1000 + 20 * i, "G", QByteArray(text[copies()]) + '\t' + text[copies()] + '\t' + text[copies()]);
        QVERIFY(import(fixture, variants));
        WorkbenchHeader head(fixture.window->context());
        const auto view = workflow::showCase(*fixture.window->context().session(), fixture.caseId);
        QVERIFY(view && view->identityCheckOpen);
        head.resize(1200, 90);
        head.setVisible(true);
        head.show(*view);
        QPushButton *open = nullptr;
        for (QPushButton *button : head.findChildren<QPushButton *>()) {
            if (button->text() == u"Identity check open"_s)
                open = button;
        }
        QVERIFY(open && open->isVisible());
        open->click();
        auto *dialog = head.findChild<IdentityCheckDialog *>();
        QVERIFY(dialog);
        auto *found = dialog->findChild<QTreeWidget *>();
        QTRY_VERIFY(found->topLevelItemCount() > 0);
        QVERIFY(found->topLevelItem(0)->text(1).contains(u"does not fit"_s));
        if (const QString folder = qEnvironmentVariable("ENZA_TEST_PICTURES"); !folder.isEmpty())
            dialog->grab().save(folder + u"/identity.png"_s);
        auto *comment = dialog->findChild<QLineEdit *>();
        comment->setText(u"talked to the family"_s);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Resolve"_s)
                button->click();
        }
        QTRY_VERIFY(!*workflow::identityCheckOpen(*fixture.window->context().session(), fixture.caseId));
        QTRY_VERIFY(!open->isVisible());
    }
};

QTEST_MAIN(TestInheritanceWindow)
#include "tst_inheritance_window.moc"
