// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/context.h"

#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace enza::ui {

class DecisionSearchPage;
class MeetingList;
class MeetingPage;
class MemberRegister;
class OutcomePage;
class PanelYearPage;
class ReferralList;
class TurnaroundPage;

/// The secretariat's desk: meetings, referrals, the panel's register and its year, and one meeting when it is open.
class PanelDeskPage : public QWidget
{
    Q_OBJECT
public:
    enum Tab { Meetings, Referrals, Members, Year, Afterwards, Search, Times };

    explicit PanelDeskPage(Context &context, QWidget *parent = nullptr);
    void openMeeting(const QString &meetingId);
    void showList(Tab tab = Meetings);
    bool showsMeeting() const;

    MeetingList *meetings() const { return m_meetings; }
    ReferralList *referrals() const { return m_referrals; }
    MemberRegister *members() const { return m_members; }
    PanelYearPage *year() const { return m_year; }
    MeetingPage *meeting() const { return m_meeting; }
    OutcomePage *outcomes() const { return m_outcomes; }
    DecisionSearchPage *decisionSearch() const { return m_search; }
    TurnaroundPage *turnaround() const { return m_turnaround; }

Q_SIGNALS:
    void caseRequested(const QString &caseId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void focusList();
    void showBriefing();
    void showPacks();

    Context &m_context;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    MeetingList *m_meetings;
    ReferralList *m_referrals;
    MemberRegister *m_members;
    PanelYearPage *m_year;
    MeetingPage *m_meeting;
    OutcomePage *m_outcomes;
    DecisionSearchPage *m_search;
    TurnaroundPage *m_turnaround;
};

} // namespace enza::ui
