// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour.h"

#include "ui/context.h"
#include "ui/main_window.h"
#include "ui/meeting_page.h"
#include "ui/meeting_people_model.h"
#include "ui/panel_desk_meetings.h"
#include "ui/panel_desk_page.h"
#include "ui/panel_mode.h"
#include "ui/panel_mode_choices.h"
#include "ui/panel_mode_findings.h"
#include "ui/tour_hands.h"
#include "ui/unlock_page.h"
#include "ui/workbench.h"
#include "workflow/demo.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QTableView>

namespace enza::ui {

namespace {
constexpr int strokesPerCase = 12; ///< of the chair, who signs it

void key(int each) { hands::press(QKeySequence(each)); }
} // namespace

PanelMode *Tour::wall() const
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<PanelMode *>(window);
        if (found && found->isVisible())
            return found;
    }
    return nullptr;
}

void Tour::showPage(const QString &title)
{
    Workbench *bench = m_window.workbench();
    for (int i = 0; i < bench->pageCount(); ++i) {
        const QString shown = bench->pageTitle(i);
        if (shown != title && !shown.startsWith(title + u' ')) // "Findings 5"
            continue;
        if (i < 9)
            hands::press(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)));
        if (bench->pageIndex() != i)
            bench->showPage(i);
        return;
    }
    end(tr("There is no page “%1”.").arg(title));
}

void Tour::begin(const QString &part, int target)
{
    m_part = part;
    m_target = target;
    m_before = hands::effort();
    m_partTime.start();
    m_longest = 0;
    m_tick.restart();
    m_probe.start();
}

void Tour::endPart()
{
    const hands::Effort now = hands::effort();
    const int strokes = now.strokes - m_before.strokes, clicks = now.clicks - m_before.clicks;
    QString line = tr("%1: %2 key strokes, %3 clicks, %4 s").arg(m_part).arg(strokes).arg(clicks)
                       .arg(double(m_partTime.elapsed()) / 1000, 0, 'f', 1);
    if (m_target > 0)
        line += strokes + clicks <= m_target ? tr(" (target: at most %1)").arg(m_target) : tr(" (MORE than the target of %1)").arg(m_target);
    Q_EMIT measured(line);
    m_probe.stop();
    Q_EMIT measured(tr("%1: the window was busy for at most %2 ms at a time").arg(m_part).arg(m_longest, 0, 'f', 0));
}

void Tour::planPanel()
{
    // The chair's own machine: each case bears the chair's signature.
    add(QStringLiteral("who unlocks"), [] {}, [this] {
        const auto *user = m_window.unlockPage()->findChild<QComboBox *>();
        return user && user->count() > 1 && user->isEnabled();
    });
    add(QStringLiteral("the chair unlocks"), [this] {
        begin(tr("Chair, unlocking and opening the meeting"), 0);
        auto *user = m_window.unlockPage()->findChild<QComboBox *>();
        hands::click(user);
        key(Qt::Key_Home);
        for (int i = 0; i < user->count() && !user->currentText().contains(QStringLiteral("鈴木")); ++i)
            key(Qt::Key_Down);
        for (QLineEdit *field : m_window.unlockPage()->findChildren<QLineEdit *>()) {
            if (field->echoMode() == QLineEdit::Password && field->isVisible()) {
                hands::click(field);
                break;
            }
        }
        SecretBytes secret = workflow::demoPassphrase();
        hands::type(QString::fromUtf8(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())));
        key(Qt::Key_Return);
    }, [this] { return !m_window.isLocked(); });
    add(QStringLiteral("panel desk"), [] { hands::press(QKeySequence(Qt::ALT | Qt::Key_P)); }, [this] {
        const auto *list = m_window.panelDesk()->meetings()->findChild<QTableView *>();
        return m_window.panelDesk()->isVisible() && list && list->model()->rowCount() > 0;
    }, true);
    add(QStringLiteral("meeting"), [this] {
        auto *list = m_window.panelDesk()->meetings()->findChild<QTableView *>();
        list->setFocus();
        key(Qt::Key_Home);
        hands::press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    }, [this] { return m_window.panelDesk()->showsMeeting() && m_window.panelDesk()->meeting()->people()->model()->rowCount() > 0; });
    const auto attend = [this](int row) {
        add(QStringLiteral("attends"), [this, row] {
            QTableView *people = m_window.panelDesk()->meeting()->people();
            people->setCurrentIndex(people->model()->index(row, MeetingPeopleModel::Attends));
            hands::click(people);
            key(Qt::Key_Space);
        }, [this, row] {
            const QAbstractItemModel *model = m_window.panelDesk()->meeting()->people()->model();
            return model->index(row, MeetingPeopleModel::Attends).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        }, false, [this, row] { return row < m_window.panelDesk()->meeting()->people()->model()->rowCount(); });
    };
    for (int row = 0; row < 8; ++row)
        attend(row);
    add(QStringLiteral("meeting begins"), [this] { endPart(); }, [] { return true; }, true);
    planChair();
    planMinutes();
}

void Tour::planChair()
{
    const auto calm = [this] { return wall() && wall()->isReady() && !wall()->busy(); };
    const auto asking = [this] { return wall() && wall()->choices()->isAsking(); };
    add(QStringLiteral("panel mode"), [] { key(Qt::Key_F5); }, calm, true);
    for (int each = 0; each < 2; ++each) {
        add(QStringLiteral("case %1").arg(each + 1), [this, each] {
            begin(tr("Panel chair, case %1").arg(each + 1), strokesPerCase);
            if (each > 0)
                key(Qt::Key_PageDown);
        }, [this, each, calm] { return calm() && wall()->index() == each; }, each > 0);
        if (each == 0) {
            add(QStringLiteral("panel mode detail"), [] {
                key(Qt::Key_Down);
                key(Qt::Key_D);
            }, calm, true);
            add(QStringLiteral("back"), [] { key(Qt::Key_Escape); }, calm);
        }
        add(QStringLiteral("panel mode choice"), [] { key(Qt::Key_1); }, asking, each == 0);
        add(QStringLiteral("recommend"), [] { key(Qt::Key_1); },
            [this, calm] { return calm() && wall()->shown()->decision.made(); });
        add(QStringLiteral("panel mode signing"), [] { key(Qt::Key_S); }, asking, each == 0);
        add(QStringLiteral("panel mode signed"), [] { key(Qt::Key_Return); },
            [this, calm] { return calm() && wall()->shown()->item.closed; }, true);
        add(QStringLiteral("count"), [this] {
            endPart();
            Q_EMIT measured(tr("To put the case on the wall took %1 ms of the window's own time.").arg(wall()->lastSwitch(), 0, 'f', 1));
        }, [] { return true; });
    }
    add(QStringLiteral("list of decisions"), [this] {
        begin(tr("Member, list of decisions"), strokesPerCase);
        key(Qt::Key_L);
    }, asking);
    add(QStringLiteral("list signed"), [] { key(Qt::Key_Return); }, calm);
    add(QStringLiteral("leave"), [this] {
        endPart();
        hands::press(QKeySequence(Qt::CTRL | Qt::Key_W));
    }, [this] { return !wall(); });
}

void Tour::planMinutes()
{
    add(QStringLiteral("case of the meeting"), [this] {
        begin(tr("Minutes"), 0);
        hands::press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    }, [this] { return m_window.workbench()->isVisible() && !m_window.workbench()->view().theCase.id.isEmpty(); });
    add(QStringLiteral("panel page"), [this] { showPage(Workbench::tr("Panel")); }, [] { return true; }, true);
    const QString pdf = QDir(m_folder).filePath(QStringLiteral("minutes.pdf"));
    add(QStringLiteral("minutes"), [this, pdf] {
        QFile::remove(pdf);
        m_window.context().setSavePath(pdf);
        hands::press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    }, [this, pdf] {
        if (QFileInfo(pdf).size() <= 0)
            return false;
        if (!m_files.contains(pdf)) {
            m_files << pdf;
            endPart();
        }
        m_window.context().setSavePath({});
        return true;
    });
}

} // namespace enza::ui
