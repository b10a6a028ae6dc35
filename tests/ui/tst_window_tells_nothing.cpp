// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/async.h"
#include "ui/notes_page.h"
#include "ui/workbench.h"
#include "workflow/consents.h"
#include "workflow/findings.h"
#include "workflow/import.h"
#include "workflow/knowledge.h"
#include "workflow/notes.h"
#include "workflow/reports.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextEdit>

using namespace enza;

namespace {

const QByteArray head =
    "##fileformat=VCFv4.2\n##reference=GRCh38\n"
    "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
    "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE|HGVSc|HGVSp|gnomADe_AF|CLIN_SIG|MANE_SELECT\">\n"
    "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
    "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Reads\">\n"
    "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tP\n";
const QByteArray rows =
    "chr7\t140753336\t.\tA\tT\t100\tPASS\tCSQ=T|missense_variant|MODERATE|BRAF|ENSG00000157764|Transcript|ENST2.1|"
    "protein_coding|ENST2.1:c.1799T>A|ENSP2.1:p.Val600Glu|0.0001||NM_2.1\tGT:AD\t0/1:20,21\n"
    "chr13\t32340300\trs99887755\tG\tT\t100\tPASS\tCSQ=T|stop_gained|HIGH|BRCA2|ENSG00000139618|Transcript|ENST00000380152.8|"
    "protein_coding|ENST00000380152.8:c.5946del|ENSP00000369497.3:p.Ser1982ArgfsTer22|0.0001|pathogenic|NM_000059.4\t"
    "GT:AD\t0/1:20,19\n";

QByteArray clinvar(const char *verdict, const char *date)
{
    return QByteArray("##fileformat=VCFv4.1\n##fileDate=") + date +
           "\n##source=ClinVar\n##reference=GRCh38\n##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"Class\">\n"
           "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n13\t32340300\t99887766\tG\tT\t.\t.\tGENEINFO=BRCA2:675;CLNSIG=" +
           verdict + ";CLNREVSTAT=criteria_provided,_single_submitter;CLNDN=Some_condition\n";
}

const QStringList traces{"BRCA2", "FANCD1", "ENSG00000139618", "ENST00000380152", "NM_000059", "Ser1982", "5946del",
                         "32340300", "32,340,300", "99887766", "99887755"};

/// Everything one widget says, to the eye and to assistive tools.
class Reader
{
public:
    QStringList found;

    void read(QWidget *root)
    {
        widget(root);
        for (QWidget *each : root->findChildren<QWidget *>())
            widget(each);
        for (QAction *action : root->findChildren<QAction *>())
            say(action, {action->text(), action->toolTip(), action->statusTip(), action->whatsThis()});
        for (QCompleter *completer : root->findChildren<QCompleter *>()) {
            if (completer->model())
                model(completer, completer->model());
        }
    }

private:
    void say(const QObject *who, const QStringList &texts)
    {
        for (const QString &text : texts) {
            for (const QString &trace : traces) {
                if (text.contains(trace, Qt::CaseInsensitive))
                    found << QStringLiteral("%1 %2: %3").arg(QLatin1String(who->metaObject()->className()), who->objectName(), text.left(200));
            }
        }
    }

    void model(const QObject *who, const QAbstractItemModel *of, const QModelIndex &parent = {}, int depth = 0)
    {
        const int rowCount = of->rowCount(parent), columns = of->columnCount(parent);
        for (int column = 0; column < columns && depth == 0; ++column)
            say(who, {of->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), of->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString()});
        for (int row = 0; row < rowCount; ++row) {
            for (int column = 0; column < columns; ++column) {
                const QModelIndex index = of->index(row, column, parent);
                for (int role = 0; role < Qt::UserRole + 12; ++role) {
                    const QVariant value = of->data(index, role);
                    if (value.canConvert<QString>())
                        say(who, {value.toString()});
                    else if (value.typeId() == QMetaType::QStringList)
                        say(who, value.toStringList());
                }
            }
            if (depth < 6)
                model(who, of, of->index(row, 0, parent), depth + 1);
        }
    }

    void spoken(const QObject *who, QAccessibleInterface *interface, int depth)
    {
        if (!interface || !interface->isValid() || depth > 3)
            return;
        for (int text = QAccessible::Name; text <= QAccessible::Accelerator; ++text)
            say(who, {interface->text(QAccessible::Text(text))});
        if (QAccessibleTextInterface *words = interface->textInterface())
            say(who, {words->text(0, words->characterCount())});
        if (qobject_cast<QWidget *>(interface->object()) && depth > 0)
            return; // comes by itself
        for (int i = 0; i < std::min(interface->childCount(), 400); ++i)
            spoken(who, interface->child(i), depth + 1);
    }

    void widget(QWidget *each)
    {
        say(each, {each->windowTitle(), each->toolTip(), each->statusTip(), each->whatsThis(), each->accessibleName(), each->accessibleDescription()});
        spoken(each, QAccessible::queryAccessibleInterface(each), 0);
        if (auto *label = qobject_cast<QLabel *>(each))
            say(each, {label->text()});
        if (auto *button = qobject_cast<QAbstractButton *>(each))
            say(each, {button->text()});
        if (auto *group = qobject_cast<QGroupBox *>(each))
            say(each, {group->title()});
        if (auto *line = qobject_cast<QLineEdit *>(each))
            say(each, {line->text(), line->placeholderText()});
        if (auto *text = qobject_cast<QTextEdit *>(each))
            say(each, {text->toPlainText()});
        if (auto *text = qobject_cast<QPlainTextEdit *>(each))
            say(each, {text->toPlainText()});
        if (auto *tabs = qobject_cast<QTabWidget *>(each)) {
            for (int i = 0; i < tabs->count(); ++i)
                say(each, {tabs->tabText(i), tabs->tabToolTip(i)});
        }
        if (auto *combo = qobject_cast<QComboBox *>(each))
            model(each, combo->model());
        if (auto *view = qobject_cast<QAbstractItemView *>(each); view && view->model())
            model(each, view->model());
        // Plots and whatever else keeps what it shows in a property.
        for (const QByteArray &name : each->dynamicPropertyNames())
            say(each, {each->property(name).toString()});
    }
};

} // namespace

/// A window that showed a secondary finding, and then the person declined: at once nothing in it tells of one, in no
/// page, model, plot, list of completions, undo or accessible text.
class TestWindowTellsNothing : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::WindowFixture> m_fixture;
    ui::MainWindow &window() const { return *m_fixture->window; }
    std::shared_ptr<workflow::Session> session() const { return window().context().session(); }

    void answer(const QString &value)
    {
        const auto view = workflow::showCase(*session(), m_fixture->caseId);
        QVERIFY(view.has_value());
        ConsentEvent event;
        event.caseId = m_fixture->caseId;
        event.personId = view->persons.first().id;
        event.form = "rare-consent";
        event.version = "1.6";
        event.answers.append({"secondary_findings", value, ConsentEffect::Undecided, {}, {}});
        event.by = "P1";
        event.date = session()->clock().civilDate();
        const auto done = workflow::recordConsent(*session(), event);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message.translated()));
    }
    void settle() const { QTRY_COMPARE_WITH_TIMEOUT(ui::runningJobs(), 0, 60000); }
    void visitEveryPage(const std::function<void(const QString &)> &at)
    {
        for (int i = 0; i < window().workbench()->pageCount(); ++i) {
            window().workbench()->showPage(i);
            QTest::qWait(50);
            settle();
            at(window().workbench()->pageTitle(i));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->openWindowWithCase());
        workflow::ImportRequest request;
        request.caseId = m_fixture->caseId;
        request.path = m_fixture->file("one.vcf", head + rows);
        request.roles = {{"P", SampleRole::Proband}};
        const auto imported = workflow::importVariants(*session(), request, {});
        QVERIFY2(imported.has_value(), imported ? "" : qPrintable(imported.error().message.translated()));
        const QString first = m_fixture->file("clinvar-1.vcf", clinvar("Uncertain_significance", "2026-01-01"));
        QVERIFY(workflow::importKnowledge(*session(), "clinvar", {{first}, {}, {}, {}}, {}).has_value());
        answer("yes");
        const auto finding = workflow::addFinding(*session(), m_fixture->caseId, *VariantKey::parse(QStringLiteral("GRCh38:13:32340300:G:T")), FindingRole::Secondary);
        QVERIFY(finding.has_value());
        QVERIFY(workflow::addFinding(*session(), m_fixture->caseId, *VariantKey::parse(QStringLiteral("GRCh38:7:140753336:A:T")), FindingRole::Primary).has_value());
        Opinion opinion;
        opinion.finding = finding->id;
        opinion.scheme = "acmg";
        opinion.verdict = "P";
        opinion.comment = "BRCA2 c.5946del for sure";
        QVERIFY(workflow::assess(*session(), opinion).has_value());
        const QString second = m_fixture->file("clinvar-2.vcf", clinvar("Benign", "2026-06-01"));
        QVERIFY(workflow::importKnowledge(*session(), "clinvar", {{second}, {}, {}, {}}, {}).has_value());
        QVERIFY(workflow::draftReport(*session(), m_fixture->caseId, DocumentKind::Clinical, "en").has_value());
        Note note;
        note.caseId = m_fixture->caseId;
        note.text = "call her about BRCA2 (c.5946del)";
        QVERIFY(workflow::addNote(*session(), note).has_value());
        window().openCase(m_fixture->caseId);
        QTRY_COMPARE(window().workbench()->view().theCase.id, m_fixture->caseId);
    }
    void cleanup() { m_fixture.reset(); }

    void aDeclinedFindingLeavesAnOpenWindowAtOnce()
    {
        QStringList telling;
        visitEveryPage([&](const QString &title) {
            Reader reader;
            reader.read(&window());
            if (!reader.found.isEmpty())
                telling << title;
        });
        QVERIFY2(telling.size() >= 4, qPrintable("only these showed it before: " + telling.join(", "))); // or the rest proves nothing
        // A person stands in the findings page and has the finding open when the answer changes.
        for (int i = 0; i < window().workbench()->pageCount(); ++i) {
            if (window().workbench()->pageTitle(i).startsWith("Findings"))
                window().workbench()->showPage(i);
        }
        settle();
        answer("no");
        settle();
        QTest::qWait(200);
        settle();
        {
            Reader at;
            at.read(&window());
            QVERIFY2(at.found.isEmpty(), qPrintable("where the person stood, still:\n" + at.found.join(u'\n')));
        }
        visitEveryPage([&](const QString &title) {
            Reader reader;
            reader.read(&window());
            QVERIFY2(reader.found.isEmpty(), qPrintable(title + " tells:\n" + reader.found.join(u'\n')));
        });
        // The rooms of the rail.
        const auto rooms = window().findChildren<QAbstractButton *>();
        for (QAbstractButton *button : rooms) {
            if (!button->property("rail").toBool() || !button->isCheckable())
                continue;
            button->click();
            QTest::qWait(50);
            settle();
            Reader reader;
            reader.read(&window());
            QVERIFY2(reader.found.isEmpty(), qPrintable(button->text() + " tells:\n" + reader.found.join(u'\n')));
        }
    }

    void searchingForItFindsNothing()
    {
        answer("no");
        settle();
        for (int i = 0; i < window().workbench()->pageCount(); ++i) {
            window().workbench()->showPage(i);
            settle();
            for (QLineEdit *line : window().workbench()->findChildren<QLineEdit *>()) {
                if (!line->isVisible() || line->isReadOnly() || !line->isEnabled())
                    continue;
                QTest::keyClicks(line, "BRC");
                QTest::qWait(120);
                settle();
                if (QCompleter *completer = line->completer()) {
                    for (int row = 0; row < completer->completionCount(); ++row) {
                        completer->setCurrentRow(row);
                        QVERIFY2(!completer->currentCompletion().contains("BRCA2"), qPrintable(line->accessibleName()));
                    }
                }
                Reader reader;
                reader.read(&window());
                QVERIFY2(reader.found.isEmpty(), qPrintable(line->accessibleName() + " tells:\n" + reader.found.join(u'\n')));
                line->clear();
            }
        }
    }

    void aNoteBeingWrittenIsThereAgainAfterALock()
    {
        int notes = -1;
        for (int i = 0; i < window().workbench()->pageCount(); ++i) {
            if (window().workbench()->pageTitle(i) == "Notes")
                notes = i;
        }
        QVERIFY(notes >= 0);
        window().workbench()->showPage(notes);
        settle();
        auto *page = window().workbench()->findChild<ui::NotesPage *>();
        QVERIFY(page);
        QTRY_VERIFY(page->text()->isEnabled());
        QTest::keyClicks(page->text(), "half a sentence");
        const auto kept = session();
        window().lock();
        QVERIFY(page->text()->toPlainText().isEmpty());
        window().enter(kept);
        window().openCase(m_fixture->caseId);
        QTRY_COMPARE(window().workbench()->view().theCase.id, m_fixture->caseId);
        window().workbench()->showPage(notes);
        QTRY_COMPARE(window().workbench()->findChild<ui::NotesPage *>()->text()->toPlainText(), QString("half a sentence"));
    }
};

QTEST_MAIN(TestWindowTellsNothing)
#include "tst_window_tells_nothing.moc"
