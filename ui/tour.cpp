// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour.h"

#include "ui/async.h"
#include "ui/case_dialog.h"
#include "ui/case_list_page.h"
#include "ui/create_dialog.h"
#include "ui/error_panel.h"
#include "ui/findings_page.h"
#include "ui/import_dialog.h"
#include "ui/main_window.h"
#include "ui/panel_mode.h"
#include "ui/opinion_editor.h"
#include "ui/report_page.h"
#include "ui/theme.h"
#include "ui/tour_hands.h"
#include "ui/workbench.h"
#include "workflow/import.h"

#include "ui/cascade_view.h"
#include "ui/variants_model.h"
#include "ui/variants_page.h"
#include "ui/variants_table_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScreen>
#include <QTableView>
#include <QUuid>

#include <algorithm>
#include <chrono>

namespace enza::ui {

using namespace std::chrono_literals;

namespace {
constexpr int patience = 120'000; ///< ms for one step
constexpr int strokesOfCurator = 60;
constexpr int wantedMarks = 5; ///< in a file that somebody brings
} // namespace

Tour::Tour(MainWindow &window, const QString &folder, const QString &file, QObject *parent)
    : QObject(parent), m_window(window), m_folder(folder), m_file(file),
      m_language(QLocale().language() == QLocale::Japanese ? QStringLiteral("ja") : QStringLiteral("en"))
{
    connect(&m_timer, &QTimer::timeout, this, &Tour::wait);
    m_probe.setTimerType(Qt::PreciseTimer);
    m_probe.setInterval(5);
    connect(&m_probe, &QTimer::timeout, this, [this] {
        m_longest = std::max(m_longest, double(m_tick.nsecsElapsed()) / 1e6 - m_probe.interval());
        m_tick.restart();
    });
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder))
        return end(tr("The folder %1 cannot be created.").arg(m_folder));
    plan();
    next();
}

void Tour::add(const QString &name, std::function<void()> act, std::function<bool()> until, bool picture,
               std::function<bool()> when)
{
    m_steps << Step{name, std::move(act), std::move(until), picture, std::move(when)};
}

void Tour::plan()
{
    if (m_file.isEmpty()) {
        add(QStringLiteral("cases"), [] {}, [this] {
            return !m_window.isLocked() && m_window.caseList()->model()->rowCount() > 0;
        }, true);
        // The tumour–normal case: filtered for, then opened with Enter.
        add(QStringLiteral("find the cancer case"), [] {
            hands::press(QKeySequence(Qt::Key_Slash));
            hands::type(QStringLiteral("DEMO-C"));
        }, [this] { return m_window.caseList()->model()->rowCount() == 1; });
        add(QStringLiteral("overview"), [] { hands::press(QKeySequence(Qt::Key_Return)); }, [this] {
            return !m_window.workbench()->view().theCase.id.isEmpty();
        }, true);
    } else {
        planImport();
    }
    planVariants();
    planReport();
    planAppearance();
    if (m_file.isEmpty())
        planPanel();
}

void Tour::planImport()
{
    const auto key = [](Qt::Key each) { hands::press(QKeySequence(each)); };
    add(QStringLiteral("workspace dialog"), [] {}, [] {
        return qobject_cast<CreateDialog *>(QApplication::activeModalWidget()) != nullptr;
    });
    add(QStringLiteral("new workspace"), [key] {
        // A passphrase that nobody knows: the workspace goes when the journey ends.
        const QString passphrase = QUuid::createUuid().toString(QUuid::WithoutBraces);
        hands::type(QStringLiteral("Hana Sato"));
        key(Qt::Key_Tab);
        key(Qt::Key_Tab);
        hands::type(passphrase);
        key(Qt::Key_Tab);
        hands::type(passphrase);
    }, [] { return true; }, true);
    add(QStringLiteral("recovery code"), [key] { key(Qt::Key_Return); },
        [] { return qobject_cast<QCheckBox *>(QApplication::focusWidget()) != nullptr; });
    add(QStringLiteral("into the workspace"), [key] {
        key(Qt::Key_Space);
        key(Qt::Key_Tab);
        key(Qt::Key_Return);
    }, [] { return qobject_cast<CaseDialog *>(QApplication::activeModalWidget()) != nullptr; });
    add(QStringLiteral("new case"), [this, key] {
        begin(tr("Curator, from a file of variants to findings marked and assessed"), strokesOfCurator);
        static const QRegularExpression kind(QStringLiteral("\\.(vcf|bcf)(\\.b?gz)?$"));
        hands::type(QFileInfo(m_file).fileName().remove(kind).left(24));
        const auto seen = workflow::previewVariants(*m_window.context().session(), m_file);
        const bool cancer = seen && std::ranges::any_of(seen->suggestedRoles, [](const auto &each) {
            return each.second == SampleRole::Tumour;
        });
        if (cancer) {
            key(Qt::Key_Tab);
            key(Qt::Key_Down);
        }
    }, [] { return true; }, true);
    add(QStringLiteral("import"), [key] { key(Qt::Key_Return); }, [] {
        auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
        return dialog && dialog->isReady();
    }, true);
    add(QStringLiteral("overview"), [key] { key(Qt::Key_Return); },
        [this] { return !m_window.workbench()->view().callSets.isEmpty(); }, true);
}

void Tour::planVariants()
{
    const auto page = [this] { return m_window.workbench()->variants(); };
    add(QStringLiteral("variants"), [this] { showPage(Workbench::tr("Variants")); },
        [this, page] { return !m_file.isEmpty() || page()->model()->rowCount() > 0; }, true);
    if (m_file.isEmpty())
        planMarksOfDemonstration();
    else
        planMarksOfFile();
}

void Tour::planMarksOfDemonstration()
{
    const auto page = [this] { return m_window.workbench()->variants(); };
    const auto find = [](const QString &text) {
        hands::press(QKeySequence(Qt::Key_Slash));
        hands::press(QKeySequence(Qt::CTRL | Qt::Key_A));
        hands::type(text);
        hands::press(QKeySequence(Qt::Key_Return)); // to the rows
    };
    add(QStringLiteral("search"), [find] { find(QStringLiteral("EGFR")); },
        [page] { return page()->model()->rowCount() > 0; }, true);
    // L858R and a TP53 variant are findings already: what came back after the treatment joins them.
    const std::pair<const char *, Qt::Key> marks[] = {{"Thr790Met", Qt::Key_P}, {"Gly12Asp", Qt::Key_P}, {"His1047Arg", Qt::Key_C}};
    for (const auto &[change, key] : marks) {
        const QString text = QLatin1String(change);
        add(QStringLiteral("find %1").arg(text), [find, text] { find(text); },
            [page] { return page()->model()->rowCount() == 1; });
        add(QStringLiteral("mark %1").arg(text), [this, key = key] {
            m_findings = m_window.workbench()->view().findings;
            hands::press(QKeySequence(key));
        }, [this] { return m_window.workbench()->view().findings > m_findings; });
    }
    add(QStringLiteral("marked"), [page] {
        hands::press(QKeySequence(Qt::Key_Slash));
        hands::press(QKeySequence(Qt::Key_Escape)); // ends the search
    }, [page] { return page()->model()->rowCount() > 1; }, true);
}

void Tour::planMarksOfFile()
{
    const auto page = [this] { return m_window.workbench()->variants(); };
    // Where nothing passes the preset, steps are switched off from the last one until something does.
    constexpr int mostSteps = 10;
    for (int i = 1; i <= mostSteps; ++i) {
        add(QStringLiteral("fewer steps"), [this, i] {
            hands::press(QKeySequence(Qt::ALT | Qt::Key_F));
            hands::press(QKeySequence(Qt::CTRL | Qt::Key_End));
            for (int up = 1; up < i; ++up)
                hands::press(QKeySequence(Qt::Key_Up));
            hands::press(QKeySequence(Qt::Key_Space));
            showPage(Workbench::tr("Variants"));
        }, [] { return true; }, false, [page, i] {
            return page()->model()->rowCount() == 0 && i <= page()->cascade()->steps().size();
        });
    }
    for (int i = 0; i < wantedMarks; ++i) {
        add(QStringLiteral("mark %1").arg(i + 1), [this, i] {
            m_findings = m_window.workbench()->view().findings;
            if (i > 0)
                hands::press(QKeySequence(Qt::Key_N)); // the next one nobody has marked
            hands::press(QKeySequence(i < 3 ? Qt::Key_P : Qt::Key_C));
        }, [this] { return m_window.workbench()->view().findings > m_findings; }, i == wantedMarks - 1,
           [page, i] { return page()->model()->rowCount() > i; });
    }
}

void Tour::planOpinionOfDemonstration()
{
    const auto any = [this] { return m_window.workbench()->view().findings > 0; };
    add(QStringLiteral("assess"), [this] {
        FindingsPage *page = m_window.workbench()->findings();
        page->table()->setFocus();
        hands::press(QKeySequence(Qt::CTRL | Qt::Key_Home));
        hands::press(QKeySequence(Qt::Key_Down)); // the first one that was marked just now
        hands::press(QKeySequence(Qt::Key_Down));
        hands::press(QKeySequence(Qt::CTRL | Qt::Key_1));
        if (auto *criteria = page->editor()->findChild<QLineEdit *>())
            criteria->setFocus();
        hands::type(QStringLiteral("OS2, OS3, OP1, OP4"));
        if (auto *field = page->editor()->findChild<QPlainTextEdit *>())
            field->setFocus();
        hands::type(tr("Known resistance to first- and second-generation EGFR inhibitors; for the panel to discuss."));
    }, [] { return true; }, true, any);
    add(QStringLiteral("save opinion"), [] { hands::press(QKeySequence(Qt::CTRL | Qt::Key_S)); },
        [this] { return !m_window.workbench()->findings()->editor()->isModified(); }, true, any);
}

void Tour::planOpinionsOfFile()
{
    for (int i = 0; i < wantedMarks; ++i) {
        const auto there = [this, i] { return m_window.workbench()->view().findings > i; };
        add(QStringLiteral("assess %1").arg(i + 1), [this, i] {
            if (i == 0) {
                hands::click(m_window.workbench()->findings()->table());
                hands::press(QKeySequence(Qt::CTRL | Qt::Key_Home));
            } else {
                hands::press(QKeySequence(Qt::Key_Escape)); // to the list
                hands::press(QKeySequence(Qt::Key_Down));
            }
            hands::press(QKeySequence(Qt::CTRL | Qt::Key_3)); // of uncertain significance
        }, [] { return true; }, i == 0, there);
        add(QStringLiteral("save opinion %1").arg(i + 1), [] { hands::press(QKeySequence(Qt::CTRL | Qt::Key_S)); },
            [this] { return !m_window.workbench()->findings()->editor()->isModified(); }, i == 0, there);
    }
    add(QStringLiteral("count"), [this] {
        m_part += QStringLiteral(" (%1)").arg(m_window.workbench()->view().findings);
        endPart();
    }, [] { return true; });
}

void Tour::planReport()
{
    add(QStringLiteral("findings"), [this] { showPage(Workbench::tr("Findings")); }, [this] {
        return m_window.workbench()->view().findings == 0 ||
               m_window.workbench()->findings()->table()->model()->rowCount() > 0;
    });
    if (m_file.isEmpty())
        planOpinionOfDemonstration();
    else
        planOpinionsOfFile();
    add(QStringLiteral("report page"), [this] { showPage(Workbench::tr("Report")); }, [] { return true; });
    add(QStringLiteral("report"), [] { hands::press(QKeySequence(Qt::CTRL | Qt::Key_R)); },
        [this] { return m_window.workbench()->report()->shownPages() > 0; }, true);
    const QString pdf = QDir(m_folder).filePath(QStringLiteral("report.pdf"));
    add(QStringLiteral("export"), [this, pdf] {
        QFile::remove(pdf);
        m_window.context().setSavePath(pdf);
        hands::press(QKeySequence(Qt::CTRL | Qt::Key_E));
    }, [this, pdf] {
        if (QFileInfo(pdf).size() <= 0)
            return false;
        if (!m_files.contains(pdf))
            m_files << pdf;
        m_window.context().setSavePath({});
        return true;
    });
    add(QStringLiteral("history"), [this] { showPage(Workbench::tr("History")); }, [] { return true; }, true);
    add(QStringLiteral("consent"), [this] { showPage(Workbench::tr("Consent")); }, [] { return true; }, true);
    add(QStringLiteral("tasks"), [] { hands::press(QKeySequence(Qt::ALT | Qt::Key_T)); }, [] { return true; }, true);
    add(QStringLiteral("ledger"), [] { hands::press(QKeySequence(Qt::ALT | Qt::Key_L)); }, [] { return true; }, true);
}

void Tour::planAppearance()
{
    add(QStringLiteral("help"), [] { hands::press(QKeySequence(Qt::Key_F1)); },
        [] { return QApplication::activeModalWidget() != nullptr; }, true);
    add(QStringLiteral("close help"), [] { hands::press(QKeySequence(Qt::Key_Escape)); },
        [] { return QApplication::activeModalWidget() == nullptr; });
    add(QStringLiteral("workspace"), [] { hands::press(QKeySequence(Qt::ALT | Qt::Key_W)); }, [] { return true; }, true);
    add(QStringLiteral("darken"), [this] {
        m_window.chooseTheme(theme::Mode::Dark);
    }, [this] { return !m_window.workbench()->view().theCase.id.isEmpty(); });
    add(QStringLiteral("dark"), [this] {
        hands::press(QKeySequence(Qt::ALT | Qt::Key_End));
        showPage(Workbench::tr("Variants"));
    }, [] { return true; }, true);
    add(QStringLiteral("other language"), [this] {
        m_window.chooseTheme(theme::Mode::Light);
        m_window.switchLanguage(m_language == QLatin1String("ja") ? QStringLiteral("en") : QStringLiteral("ja"));
    }, [this] { return !m_window.workbench()->view().theCase.id.isEmpty(); }, true);
    add(QStringLiteral("back"), [this] { m_window.switchLanguage(m_language); },
        [this] { return !m_window.workbench()->view().theCase.id.isEmpty(); });
    add(QStringLiteral("locked"), [] { hands::press(QKeySequence(Qt::CTRL | Qt::Key_L)); },
        [this] { return m_window.isLocked(); }, true);
}

void Tour::next()
{
    while (++m_at < m_steps.size() && m_steps[m_at].when && !m_steps[m_at].when()) { }
    if (m_at >= m_steps.size())
        return end({});
    m_since.start();
    m_calm = 0;
    QWidget *const modal = QApplication::activeModalWidget();
    (modal ? modal : wall() ? static_cast<QWidget *>(wall()) : &m_window)->activateWindow();
    // The window is active only after its system says so; keys go nowhere before.
    QTimer::singleShot(200ms, this, [this] {
        m_steps[m_at].act();
        m_timer.start(100);
    });
}

void Tour::wait()
{
    const Step &step = m_steps[m_at];
    if (m_window.errors()->isVisible())
        return end(tr("Step “%1”: %2").arg(step.name, m_window.errors()->text()));
    // Content, and nothing under way any more: what is on the screen is what a person would read.
    m_calm = step.until() && runningJobs() == 0 ? m_calm + 1 : 0;
    if (m_calm < 3) {
        if (m_since.elapsed() > patience)
            end(tr("Step “%1” did not come to an end.").arg(step.name));
        return;
    }
    m_timer.stop();
    if (step.picture)
        takePicture(step.name);
    next();
}

void Tour::takePicture(const QString &name)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    QWidget *shown = wall() ? static_cast<QWidget *>(wall()) : &m_window;
    QPixmap picture = QGuiApplication::platformName() == QLatin1String("offscreen") ? shown->grab() : shown->screen()->grabWindow(0);
    if (picture.isNull())
        picture = shown->grab();
    const QString file = QStringLiteral("%1-%2.png")
                             .arg(m_files.size() + 1, 2, 10, QLatin1Char('0'))
                             .arg(QString(name.toLower()).replace(other, QStringLiteral("-")));
    const QString path = QDir(m_folder).filePath(file);
    if (picture.save(path))
        m_files << path;
    m_tick.restart(); // taking pictures is no part of the journey
}

void Tour::end(const QString &problem)
{
    m_timer.stop();
    if (!problem.isEmpty())
        takePicture(QStringLiteral("problem"));
    Q_EMIT finished(problem, m_files);
}

} // namespace enza::ui
