// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/desk.h"
#include "workflow/panel.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;

namespace enza::ui {

class AgendaModel;
class AgendaView;
class MeetingPeopleModel;
class QuorumView;

/// One meeting: its agenda in order and time, who is asked in which roles and attends, whether the panel may conclude
/// on the selected case, who stepped back, guests, beginning and end. Every change is stored at once and shown as it is
/// stored; somebody else's changes appear by themselves.
class MeetingPage : public QWidget
{
    Q_OBJECT
public:
    explicit MeetingPage(Context &context, QWidget *parent = nullptr);
    void open(const QString &meetingId);
    QString meetingId() const { return m_id; }
    QString selectedCase() const;
    /// A button in the header, for whoever works with a meeting beside the desk.
    void addTool(QAction *action);

    AgendaView *agenda() const { return m_agenda; }
    QTableView *people() const { return m_people; }
    QTableView *asides() const { return m_asides; }
    QuorumView *quorum() const { return m_quorum; }

Q_SIGNALS:
    void backRequested();
    void caseRequested(const QString &caseId);
    void shown(const QString &meetingId); ///< after every time it was read

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Everything the page shows, read at once.
    struct Sight {
        workflow::MeetingView view;
        QList<workflow::MeetingRole> roles;
        QHash<QString, Result<workflow::MeetingQuorum>> quorum; ///< by case
    };
    static Result<Sight> look(const workflow::Session &session, const QString &id);
    /// Somebody who stepped back, or a guest.
    struct Aside {
        QString id, what, who, about, reason;
        QString caseId; ///< empty: a guest
    };

    void buildHeader(QVBoxLayout *layout);
    QWidget *buildAgenda();
    QWidget *buildPeople();
    void refresh();
    void show(const Result<Sight> &sight);
    void showQuorum();
    /// The people, with a box for each role that the rules of the selected case ask for.
    void showPeople();
    void change(std::function<Result<Meeting>(workflow::Session &, const QString &id)> work);
    void moveCurrent(int by);
    void editItem();
    void removeCurrent();
    void addCases();
    void edit();
    void askInvitation();
    void beginOrEnd();
    void askPerson();
    void withdrawPerson();
    void recuse();
    void removeAside();
    void openDialog(QDialog *dialog);
    QString selectedPerson() const;
    void followSelection();

    Context &m_context;
    QString m_id;
    workflow::MeetingView m_view;
    Sight m_sight;
    LatestJob m_job{this};
    int m_pending = 0; ///< changes that are being stored
    QStringList m_shownRoles; ///< of which case and meeting the boxes are; empty: to be shown anew
    QString m_selectCase; ///< to be selected when it is next shown
    AgendaModel *m_agendaModel;
    MeetingPeopleModel *m_peopleModel;
    RowsModel<Aside> *m_asideModel;
    AgendaView *m_agenda;
    QTableView *m_people, *m_asides;
    QStackedWidget *m_peopleStack;
    QuorumView *m_quorum;
    QHBoxLayout *m_tools;
    QLabel *m_title, *m_facts, *m_total, *m_rolesOf;
    QAction *m_edit, *m_invitation, *m_begin, *m_add, *m_item, *m_remove, *m_up, *m_down, *m_openCase;
    QAction *m_invite, *m_inviteAll, *m_uninvite, *m_guest, *m_recuse, *m_removeAside;
};

} // namespace enza::ui
