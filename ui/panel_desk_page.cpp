// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_desk_page.h"

#include "ui/action_kit.h"
#include "ui/briefing_dialog.h"
#include "ui/decision_search_page.h"
#include "ui/form_kit.h"
#include "ui/meeting_page.h"
#include "ui/outcome_page.h"
#include "ui/panel_desk_meetings.h"
#include "ui/panel_desk_members.h"
#include "ui/panel_desk_referrals.h"
#include "ui/panel_desk_year.h"
#include "ui/panel_mode.h"
#include "ui/turnaround_page.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

namespace enza::ui {

PanelDeskPage::PanelDeskPage(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setHelpGroup(this, tr("Panel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_stack = new QStackedWidget(this);
    m_tabs = new QTabWidget(m_stack);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Panel"));
    m_tabs->tabBar()->setAccessibleName(tr("Lists of the panel"));
    m_meetings = new MeetingList(context, m_tabs);
    m_referrals = new ReferralList(context, m_tabs);
    m_members = new MemberRegister(context, m_tabs);
    m_year = new PanelYearPage(context, m_tabs);
    m_tabs->addTab(m_meetings, tr("Meetings"));
    m_tabs->addTab(m_referrals, tr("Referrals"));
    m_tabs->addTab(m_members, tr("Members"));
    m_tabs->addTab(m_year, tr("Year"));
    m_outcomes = new OutcomePage(context, m_tabs);
    m_search = new DecisionSearchPage(context, m_tabs);
    m_tabs->addTab(m_outcomes, tr("After the panel"));
    m_tabs->addTab(m_search, tr("Earlier decisions"));
    m_turnaround = new TurnaroundPage(context, m_tabs);
    m_tabs->addTab(m_turnaround, tr("Turnaround"));
    for (int i = 0; i < m_tabs->count(); ++i) {
        QAction *go = makeAction(m_tabs, tr("List: %1").arg(m_tabs->tabText(i)), QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), [this, i] { showList(Tab(i)); });
        m_tabs->setTabToolTip(i, go->toolTip());
    }
    m_meeting = new MeetingPage(context, m_stack);
    m_meeting->addTool(makeAction(m_meeting, tr("Panel mode"), QKeySequence(Qt::Key_F5), [this, &context] {
        if (!m_meeting->meetingId().isEmpty())
            PanelMode::open(context, m_meeting->meetingId(), m_meeting);
    }, tr("One case after the other over the whole screen, for everybody in the room")));
    m_meeting->addTool(makeAction(m_meeting, tr("Briefing…"), QKeySequence(Qt::Key_F6), [this] { showBriefing(); }, tr("The selected case on one page")));
    m_meeting->addTool(makeAction(m_meeting, tr("Packs…"), QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { showPacks(); },
                                  tr("The briefings of a meeting for one member, in one file")));
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_meeting);
    layout->addWidget(m_stack);

    connect(m_meetings, &MeetingList::openRequested, this, &PanelDeskPage::openMeeting);
    connect(m_meeting, &MeetingPage::backRequested, this, [this] { showList(Meetings); });
    connect(m_meeting, &MeetingPage::caseRequested, this, &PanelDeskPage::caseRequested);
    connect(m_referrals, &ReferralList::caseRequested, this, &PanelDeskPage::caseRequested);
    connect(m_outcomes, &OutcomePage::caseRequested, this, &PanelDeskPage::caseRequested);
    connect(m_search, &DecisionSearchPage::caseRequested, this, &PanelDeskPage::caseRequested);
    connect(m_turnaround, &TurnaroundPage::openRequested, this, &PanelDeskPage::caseRequested);
    connect(&context, &Context::aboutToLock, this, [this] { m_stack->setCurrentWidget(m_tabs); });
}

void PanelDeskPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (showsMeeting())
        m_meeting->setFocus();
    else
        focusList();
}

/// An empty list has no table to be in.
void PanelDeskPage::focusList()
{
    QWidget *list = m_tabs->currentWidget();
    QWidget *table = list->focusProxy();
    (table && table->isVisible() ? table : static_cast<QWidget *>(m_tabs->tabBar()))->setFocus();
}

void PanelDeskPage::showBriefing()
{
    const QString caseId = m_meeting->selectedCase();
    if (caseId.isEmpty())
        return m_context.showMessage(tr("Choose a case of the agenda first."));
    auto *dialog = new BriefingDialog(m_context, caseId, m_meeting->meetingId(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PanelDeskPage::showPacks()
{
    auto *dialog = new PackDialog(m_context, m_meeting->meetingId(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PanelDeskPage::openMeeting(const QString &meetingId)
{
    m_stack->setCurrentWidget(m_meeting);
    m_meeting->open(meetingId);
}

void PanelDeskPage::showList(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
    m_stack->setCurrentWidget(m_tabs);
    focusList();
}

bool PanelDeskPage::showsMeeting() const
{
    return m_stack->currentWidget() == m_meeting;
}

} // namespace enza::ui
