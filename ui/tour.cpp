// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour.h"

#include "ui/async.h"
#include "ui/case_list_page.h"
#include "ui/error_panel.h"
#include "ui/findings_page.h"
#include "ui/main_window.h"
#include "ui/opinion_editor.h"
#include "ui/report_page.h"
#include "ui/theme.h"
#include "ui/tour_hands.h"
#include "ui/workbench.h"

#ifdef ENZA_VARIANTS_PAGE
#include "ui/variants_model.h"
#include "ui/variants_page.h"
#include "ui/variants_table_view.h"
#endif

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScreen>
#include <QTableView>

#include <chrono>

namespace enza::ui {

using namespace std::chrono_literals;

namespace {
constexpr int patience = 120'000; ///< ms for one step
} // namespace

Tour::Tour(MainWindow &window, const QString &folder, QObject *parent)
    : QObject(parent), m_window(window), m_folder(folder),
      m_language(QLocale().language() == QLocale::Japanese ? QStringLiteral("ja") : QStringLiteral("en"))
{
    connect(&m_timer, &QTimer::timeout, this, &Tour::wait);
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder))
        return end(tr("The folder %1 cannot be created.").arg(m_folder));
    plan();
    next();
}

void Tour::add(const QString &name, std::function<void()> act, std::function<bool()> until, bool picture)
{
    m_steps << Step{name, std::move(act), std::move(until), picture};
}

void Tour::plan()
{
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
    planVariants();
    planReport();
    planAppearance();
}

void Tour::planVariants()
{
#ifdef ENZA_VARIANTS_PAGE
    const auto page = [this] { return static_cast<VariantsPage *>(m_window.workbench()->variants()); };
    const auto rows = [page] { return page()->model()->rowCount() > 0; };
    add(QStringLiteral("variants"), [] { hands::press(QKeySequence(Qt::ALT | Qt::Key_2)); }, rows, true);
    add(QStringLiteral("search"), [] {
        hands::press(QKeySequence(Qt::Key_Slash));
        hands::type(QStringLiteral("p."));
    }, rows, true);
    add(QStringLiteral("clear the search"), [page] {
        hands::press(QKeySequence(Qt::CTRL | Qt::Key_A));
        hands::press(QKeySequence(Qt::Key_Delete));
        page()->table()->setFocus();
    }, rows);
    for (int i = 0; i < 3; ++i) {
        add(QStringLiteral("mark %1").arg(i + 1), [this, i] {
            m_findings = m_window.workbench()->view().findings;
            hands::press(QKeySequence(Qt::Key_N)); // the next one nobody has marked
            hands::press(QKeySequence(i < 2 ? Qt::Key_P : Qt::Key_C));
        }, [this] { return m_window.workbench()->view().findings > m_findings; }, i == 2);
    }
#endif
}

void Tour::planReport()
{
    add(QStringLiteral("findings"), [] { hands::press(QKeySequence(Qt::ALT | Qt::Key_3)); }, [this] {
        return m_window.workbench()->findings()->table()->model()->rowCount() > 0;
    });
    add(QStringLiteral("assess"), [this] {
        FindingsPage *page = m_window.workbench()->findings();
        page->table()->setFocus();
        hands::press(QKeySequence(Qt::CTRL | Qt::Key_End)); // one that was marked just now
        hands::press(QKeySequence(Qt::Key_Home));
        hands::press(QKeySequence(Qt::CTRL | Qt::Key_3));
        if (auto *criteria = page->editor()->findChild<QLineEdit *>())
            criteria->setFocus();
        hands::type(QStringLiteral("OP4"));
        if (auto *comment = page->editor()->findChild<QPlainTextEdit *>())
            comment->setFocus();
        hands::type(QStringLiteral("Nobody has reported it; kept for the panel as a candidate."));
    }, [] { return true; }, true);
    add(QStringLiteral("save opinion"), [] { hands::press(QKeySequence(Qt::CTRL | Qt::Key_S)); },
        [this] { return !m_window.workbench()->findings()->editor()->isModified(); }, true);
    add(QStringLiteral("report page"), [] { hands::press(QKeySequence(Qt::ALT | Qt::Key_4)); }, [] { return true; });
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
    add(QStringLiteral("history"), [] { hands::press(QKeySequence(Qt::ALT | Qt::Key_5)); }, [] { return true; }, true);
}

void Tour::planAppearance()
{
    add(QStringLiteral("help"), [] { hands::press(QKeySequence(Qt::Key_F1)); },
        [] { return QApplication::activeModalWidget() != nullptr; }, true);
    add(QStringLiteral("close help"), [] { hands::press(QKeySequence(Qt::Key_Escape)); },
        [] { return QApplication::activeModalWidget() == nullptr; });
    add(QStringLiteral("workspace"), [] { hands::press(QKeySequence(Qt::ALT | Qt::Key_W)); }, [] { return true; }, true);
    add(QStringLiteral("dark"), [] {
        theme::setMode(theme::Mode::Dark);
        hands::press(QKeySequence(Qt::ALT | Qt::Key_End));
        hands::press(QKeySequence(Qt::ALT | Qt::Key_2));
    }, [] { return true; }, true);
    add(QStringLiteral("other language"), [this] {
        theme::setMode(theme::Mode::Light);
        m_window.switchLanguage(m_language == QLatin1String("ja") ? QStringLiteral("en") : QStringLiteral("ja"));
    }, [this] { return !m_window.workbench()->view().theCase.id.isEmpty(); }, true);
    add(QStringLiteral("back"), [this] { m_window.switchLanguage(m_language); },
        [this] { return !m_window.workbench()->view().theCase.id.isEmpty(); });
    add(QStringLiteral("locked"), [] { hands::press(QKeySequence(Qt::CTRL | Qt::Key_L)); },
        [this] { return m_window.isLocked(); }, true);
}

void Tour::next()
{
    if (++m_at >= m_steps.size())
        return end({});
    m_since.start();
    m_calm = 0;
    m_window.activateWindow();
    m_steps[m_at].act();
    m_timer.start(100);
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
    QPixmap picture = QGuiApplication::platformName() == QLatin1String("offscreen")
                          ? m_window.grab()
                          : m_window.screen()->grabWindow(0);
    if (picture.isNull())
        picture = m_window.grab();
    const QString file = QStringLiteral("%1-%2.png")
                             .arg(m_files.size() + 1, 2, 10, QLatin1Char('0'))
                             .arg(QString(name.toLower()).replace(other, QStringLiteral("-")));
    const QString path = QDir(m_folder).filePath(file);
    if (picture.save(path))
        m_files << path;
}

void Tour::end(const QString &problem)
{
    m_timer.stop();
    if (!problem.isEmpty())
        takePicture(QStringLiteral("problem"));
    Q_EMIT finished(problem, m_files);
}

} // namespace enza::ui
