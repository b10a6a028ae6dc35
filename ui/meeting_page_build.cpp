// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/meeting_agenda_model.h"
#include "ui/meeting_agenda_view.h"
#include "ui/meeting_dialogs.h"
#include "ui/meeting_page.h"
#include "ui/meeting_people_model.h"
#include "ui/quorum_view.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>

namespace enza::ui {
namespace {

/// Buttons of one list, in a row that may become narrow.
QHBoxLayout *buttonRow(const QList<QAction *> &actions, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    for (QAction *action : actions)
        row->addWidget(buttonFor(action, parent));
    row->addStretch();
    return row;
}

} // namespace

MeetingPage::MeetingPage(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setHelpGroup(this, tr("Meeting"));
    m_agendaModel = new AgendaModel(this);
    m_peopleModel = new MeetingPeopleModel(this);
    QVBoxLayout *layout = pageLayout(this);
    buildHeader(layout);
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildAgenda());
    halves->addWidget(buildPeople());
    halves->setStretchFactor(0, 4);
    halves->setStretchFactor(1, 3);
    halves->setSizes({800, 600});
    layout->addWidget(halves, 1);
    setFocusProxy(m_agenda);
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (m_pending == 0 && isVisible() && touches(change, {"meeting", "panel_member", "panel_opinion", "case", "person", "rule_set"}))
            refresh();
    });
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_job.cancel();
        m_id.clear();
        show(Sight());
    });
    show(Sight());
}

void MeetingPage::buildHeader(QVBoxLayout *layout)
{
    QAction *back = makeAction(this, tr("Meetings"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] { Q_EMIT backRequested(); },
                               tr("Back to the list"));
    m_edit = makeAction(this, tr("Change…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { edit(); }, tr("Title, time, place, form, chair, deadline"));
    m_invitation = makeAction(this, tr("Invitation…"), QKeySequence(Qt::CTRL | Qt::Key_S), [this] { askInvitation(); },
                              tr("As a calendar file without patient data, through the gate"));
    m_begin = makeAction(this, tr("Begin"), QKeySequence(Qt::CTRL | Qt::Key_B), [this] { beginOrEnd(); });
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gutter);
    QPushButton *backButton = buttonFor(back, this);
    backButton->setText(QStringLiteral("‹ ") + tr("Meetings"));
    top->addWidget(backButton);
    m_title = heading({}, this, 1.5);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAccessibleName(tr("Meeting"));
    top->addWidget(m_title, 1);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(theme::grid);
    for (QAction *action : {m_edit, m_invitation})
        m_tools->addWidget(buttonFor(action, this));
    QPushButton *begin = buttonFor(m_begin, this);
    begin->setProperty("primary", true);
    m_tools->addWidget(begin);
    top->addLayout(m_tools);
    layout->addLayout(top);
    m_facts = mutedLabel({}, this);
    m_facts->setTextFormat(Qt::PlainText);
    layout->addWidget(m_facts);
}

QWidget *MeetingPage::buildAgenda()
{
    auto *half = new QWidget(this);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, theme::grid, 0);
    column->setSpacing(theme::grid);
    m_add = makeAction(this, tr("Add cases…"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { addCases(); }, tr("Put cases on the agenda"));
    m_item = makeAction(this, tr("Details…"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { editItem(); },
                        tr("Minutes, round, hospital, and whether material was handed in"));
    m_up = makeAction(this, tr("Up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveCurrent(-1); }, tr("Earlier on the agenda; or drag the row"));
    m_down = makeAction(this, tr("Down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveCurrent(1); }, tr("Later on the agenda; or drag the row"));
    m_openCase = makeAction(this, tr("Open case"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        if (!selectedCase().isEmpty())
            Q_EMIT caseRequested(selectedCase());
    });
    m_agenda = new AgendaView(half);
    m_agenda->setAccessibleName(tr("Agenda"));
    m_agenda->setToolTip(tr("Enter shows a case's details, F2 changes its minutes, Alt+Up and Alt+Down or the mouse change the order"));
    m_agenda->setModel(m_agendaModel);
    m_remove = makeAction(m_agenda, tr("Take off"), QKeySequence(Qt::Key_Delete), [this] { removeCurrent(); }, tr("Take the case off the agenda"));
    auto *line = new QHBoxLayout;
    line->addWidget(heading(tr("Agenda"), half));
    m_total = mutedLabel({}, half);
    m_total->setWordWrap(false);
    line->addWidget(m_total);
    line->addStretch();
    column->addLayout(line);
    column->addWidget(m_agenda, 3);
    column->addLayout(buttonRow({m_add, m_item, m_up, m_down, m_remove, m_openCase}, half));
    m_quorum = new QuorumView(half);
    column->addWidget(m_quorum, 4);

    connect(m_agenda->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { followSelection(); });
    connect(m_agenda, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.column() != AgendaModel::Minutes)
            editItem();
    });
    connect(m_agenda, &AgendaView::rowMoved, this, [this](int from, int to) {
        m_selectCase = m_agendaModel->at(from).caseId;
        change([order = m_agendaModel->orderAfter(from, to)](workflow::Session &session, const QString &id) {
            return workflow::orderAgenda(session, id, order);
        });
    });
    connect(m_agendaModel, &AgendaModel::minutesTyped, this, [this](const QString &caseId, int minutes) {
        m_selectCase = caseId;
        change([caseId, minutes](workflow::Session &session, const QString &id) {
            return workflow::setAgendaItem(session, id, caseId, {minutes, {}, {}, {}});
        });
    });
    return half;
}

QWidget *MeetingPage::buildPeople()
{
    auto *half = new QWidget(this);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(theme::grid, 0, 0, 0);
    column->setSpacing(theme::grid);
    m_invite = makeAction(this, tr("Invite…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { askPerson(); }, tr("Ask somebody, in one or more roles"));
    m_inviteAll = makeAction(this, tr("Invite the register"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] {
        change([](workflow::Session &session, const QString &id) { return workflow::inviteRegister(session, id); });
    }, tr("Everybody whom the panel's register knows in a role on that day"));
    m_recuse = makeAction(this, tr("Step back…"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { recuse(); }, tr("Somebody steps back from a case, and why"));
    m_guest = makeAction(this, tr("Guest…"), QKeySequence(Qt::CTRL | Qt::Key_G), [this] { openDialog(new GuestDialog(m_context, m_id, this)); });
    m_people = recordTable(tr("People and roles"), half);
    m_people->setItemDelegate(new QStyledItemDelegate(m_people)); // shows which box is the current one
    m_people->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_people->setModel(m_peopleModel);
    m_people->setToolTip(tr("Space ticks a box"));
    m_uninvite = makeAction(m_people, tr("Not invited"), QKeySequence(Qt::Key_Delete), [this] { withdrawPerson(); }, tr("Take the invitation back"));
    m_peopleStack = new QStackedWidget(half);
    m_peopleStack->addWidget(m_people);
    m_peopleStack->addWidget(emptyState(tr("Nobody is invited yet"), tr("Invite everybody in the panel's register at once, or one by one."),
                                        {buttonFor(m_inviteAll, half), buttonFor(m_invite, half)}, half));
    auto *line = new QHBoxLayout;
    line->addWidget(heading(tr("People and roles"), half));
    m_rolesOf = mutedLabel({}, half);
    m_rolesOf->setWordWrap(false);
    line->addWidget(m_rolesOf);
    line->addStretch();
    column->addLayout(line);
    column->addWidget(m_peopleStack, 4);
    column->addLayout(buttonRow({m_invite, m_inviteAll, m_uninvite}, half));
    column->addSpacing(theme::grid);
    column->addWidget(heading(tr("Stepped back, and guests"), half));
    using C = RowColumn<Aside>;
    m_asideModel = new RowsModel<Aside>({C(tr("Who"), [](const Aside &one) { return one.who; }), C(tr("What"), [](const Aside &one) { return one.what; }),
                                         C(tr("About"), [](const Aside &one) { return one.about; }),
                                         C(tr("Reason"), [](const Aside &one) { return one.reason; })},
                                        [](const Aside &one) { return one.id; }, this);
    m_asides = recordTable(tr("Stepped back, and guests"), half);
    m_asides->setModel(m_asideModel);
    m_removeAside = makeAction(m_asides, tr("Take back"), QKeySequence(Qt::Key_Delete), [this] { removeAside(); }, tr("It was entered by mistake"));
    column->addWidget(m_asides, 2);
    column->addLayout(buttonRow({m_recuse, m_guest, m_removeAside}, half));

    connect(m_people->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { followSelection(); });
    connect(m_asides->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { followSelection(); });
    connect(m_peopleModel, &MeetingPeopleModel::attendanceAsked, this, [this](const QString &user, bool attends) {
        change([user, attends](workflow::Session &session, const QString &id) { return workflow::setAttendance(session, id, user, attends); });
    });
    connect(m_peopleModel, &MeetingPeopleModel::rolesAsked, this, [this](const QString &user, const QStringList &roles) {
        change([user, roles](workflow::Session &session, const QString &id) { return workflow::invite(session, id, user, roles); });
    });
    return half;
}

} // namespace enza::ui
