// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting_page.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/meeting_agenda_model.h"
#include "ui/meeting_agenda_view.h"
#include "ui/meeting_dialogs.h"
#include "ui/meeting_people_model.h"
#include "ui/meeting_words.h"
#include "ui/quorum_view.h"

#include <QHeaderView>
#include <QStackedWidget>

#include <algorithm>

namespace enza::ui {

using workflow::MeetingView;

void MeetingPage::open(const QString &meetingId)
{
    if (m_id != meetingId)
        show(Sight());
    m_id = meetingId;
    refresh();
    m_agenda->setFocus();
}

void MeetingPage::addTool(QAction *action)
{
    m_tools->insertWidget(0, buttonFor(action, this));
}

void MeetingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

Result<MeetingPage::Sight> MeetingPage::look(const workflow::Session &session, const QString &id)
{
    Sight sight;
    ENZA_ASSIGN(sight.view, workflow::meetingView(session, id));
    ENZA_ASSIGN(sight.roles, workflow::meetingRoles(session, id));
    for (const AgendaItem &item : std::as_const(sight.view.meeting.agenda))
        sight.quorum.insert(item.caseId, workflow::meetingQuorum(session, id, item.caseId));
    return sight;
}

void MeetingPage::refresh()
{
    const auto session = m_context.session();
    if (!session || m_id.isEmpty())
        return;
    m_job.start([session, id = m_id](std::stop_token) { return look(*session, id); }, [this](const Result<Sight> &sight) { show(sight); });
}

void MeetingPage::change(std::function<Result<Meeting>(workflow::Session &, const QString &)> work)
{
    const auto session = m_context.session();
    if (!session || m_id.isEmpty())
        return;
    ++m_pending;
    runAsync(this, [session, id = m_id, work = std::move(work)](std::stop_token) { return work(*session, id); },
             [this](Result<Meeting> done) {
                 --m_pending;
                 if (!done)
                     m_context.showError(done.error());
                 refresh();
             });
}

void MeetingPage::show(const Result<Sight> &sight)
{
    if (!sight) {
        m_id.clear();
        m_context.showError(sight.error());
        return Q_EMIT backRequested();
    }
    const QString chosen = m_selectCase.isEmpty() ? selectedCase() : m_selectCase;
    m_selectCase.clear();
    m_sight = *sight;
    m_view = sight->view;
    const Meeting &meeting = m_view.meeting;

    m_title->setText(meeting.title);
    QStringList facts{words::when(meeting.at), modeWord(meeting.mode), stateWord(meeting)};
    if (!meeting.place.isEmpty())
        facts << meeting.place;
    if (!meeting.host.isEmpty())
        facts << tr("held by %1").arg(meeting.host);
    const QString chair = m_view.names.value(meeting.chair.isEmpty() ? meeting.calledBy : meeting.chair);
    if (!chair.isEmpty())
        facts << tr("chair %1").arg(chair);
    if (meeting.deadline.isValid())
        facts << tr("opinions until %1").arg(words::when(meeting.deadline));
    m_facts->setText(m_id.isEmpty() ? QString() : facts.join(QStringLiteral(" · ")));

    QHash<QString, int> missing;
    for (auto each = sight->quorum.begin(); each != sight->quorum.end(); ++each) {
        if (each.value())
            missing.insert(each.key(), int((*each.value()).why.size()));
    }
    m_agendaModel->show(m_view, missing);
    fitColumns(m_agenda, AgendaModel::CaseColumn);
    m_agenda->selectRow(std::max(0, m_agendaModel->rowOf(chosen)));
    QString total = tr("%n case(s)", nullptr, int(meeting.agenda.size())) + QStringLiteral(" · ") + tr("%1 min").arg(m_view.minutes);
    if (m_view.unplanned > 0)
        total += QStringLiteral(" · ") + tr("%n without planned time", nullptr, m_view.unplanned);
    else if (meeting.mode == MeetingMode::Live && m_view.minutes > 0)
        total += QStringLiteral(" · ") + tr("ends %1").arg(meeting.at.addSecs(60 * m_view.minutes).toLocalTime().toString(QStringLiteral("HH:mm")));
    if (m_view.hidden > 0)
        total += QStringLiteral(" · ") + tr("%n not shown", nullptr, m_view.hidden);
    m_total->setText(total);

    m_shownRoles.clear();
    showPeople();
    m_peopleStack->setCurrentIndex(meeting.invited.isEmpty() && !m_id.isEmpty() ? 1 : 0);

    QList<Aside> asides;
    for (const Recusal &one : meeting.recusals)
        asides.append({one.caseId + one.userId, tr("stepped back"), m_view.names.value(one.userId, one.userId), m_view.labels.value(one.caseId), one.reason,
                       one.caseId});
    for (const Guest &one : meeting.guests)
        asides.append({one.name, tr("guest"), one.name, words::orDash(one.affiliation), words::orDash(one.reason), {}});
    m_asideModel->setRows(asides);
    fitColumns(m_asides, 3);

    const bool over = meeting.ended.isValid(), any = !m_id.isEmpty();
    for (QAction *action : {m_edit, m_add, m_guest})
        action->setEnabled(any && !over);
    for (QAction *action : {m_invite, m_inviteAll})
        action->setEnabled(any);
    m_invitation->setEnabled(any && !meeting.invited.isEmpty());
    m_recuse->setEnabled(any && !meeting.invited.isEmpty());
    m_begin->setEnabled(any && !over);
    retext(m_begin, over ? tr("Ended") : meeting.started.isValid() ? tr("End") : tr("Begin"),
           over ? tr("This meeting is over") : meeting.started.isValid() ? tr("Then what was planned stays as it is") : tr("The minutes name the time"));
    followSelection();
    if (any)
        Q_EMIT shown(m_id);
}

QString MeetingPage::selectedCase() const
{
    const QModelIndex index = m_agenda->currentIndex();
    return index.isValid() && index.row() < m_agendaModel->rowCount() ? m_agendaModel->at(index.row()).caseId : QString();
}

QString MeetingPage::selectedPerson() const
{
    const QModelIndex index = m_people->currentIndex();
    return index.isValid() && index.row() < m_peopleModel->rowCount() ? m_peopleModel->at(index.row()).userId : QString();
}

void MeetingPage::followSelection()
{
    const bool open = !m_id.isEmpty() && !m_view.meeting.ended.isValid();
    const int row = m_agenda->currentIndex().row();
    const bool any = !selectedCase().isEmpty();
    m_item->setEnabled(any && open);
    m_remove->setEnabled(any && open && m_agendaModel->rowCount() > 1);
    m_up->setEnabled(any && open && row > 0);
    m_down->setEnabled(any && open && row + 1 < m_agendaModel->rowCount());
    m_openCase->setEnabled(any);
    m_uninvite->setEnabled(!selectedPerson().isEmpty());
    m_removeAside->setEnabled(m_asides->currentIndex().isValid());
    showPeople();
    showQuorum();
}

void MeetingPage::showPeople()
{
    const QString caseId = selectedCase();
    QList<workflow::MeetingRole> roles = m_sight.roles;
    roles.removeIf([&](const workflow::MeetingRole &role) { return !role.cases.contains(caseId); });
    QStringList keys{m_id};
    for (const workflow::MeetingRole &role : std::as_const(roles))
        keys.append(role.key);
    m_rolesOf->setText(m_view.labels.value(caseId));
    if (keys == m_shownRoles)
        return;
    m_shownRoles = keys;
    const QString person = selectedPerson();
    const int column = m_people->currentIndex().column();
    m_peopleModel->show(m_view, roles);
    fitColumns(m_people, MeetingPeopleModel::Name);
    const int widest = fontMetrics().horizontalAdvance(u'x') * 16; // the whole title is in the tip
    for (int i = MeetingPeopleModel::FirstRole; i < m_peopleModel->columnCount(); ++i)
        m_people->setColumnWidth(i, std::min(m_people->columnWidth(i), widest));
    if (const int row = m_peopleModel->rowOf(person); row >= 0)
        m_people->setCurrentIndex(m_peopleModel->index(row, std::min(column, m_peopleModel->columnCount() - 1)));
}

void MeetingPage::showQuorum()
{
    const auto judged = m_sight.quorum.constFind(selectedCase());
    if (judged == m_sight.quorum.constEnd())
        return m_quorum->clear();
    m_quorum->show(m_view.labels.value(judged.key()), judged.value());
}

void MeetingPage::moveCurrent(int by)
{
    const int from = m_agenda->currentIndex().row(), to = from + by;
    if (from < 0 || to < 0 || to >= m_agendaModel->rowCount() || m_pending > 0)
        return;
    Q_EMIT m_agenda->rowMoved(from, to);
}

void MeetingPage::openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MeetingPage::editItem()
{
    if (m_item->isEnabled())
        openDialog(new AgendaItemDialog(m_context, m_view, selectedCase(), this));
}

void MeetingPage::addCases()
{
    openDialog(new AddCasesDialog(m_context, m_view, this));
}

void MeetingPage::edit()
{
    openDialog(new MeetingDialog(m_context, m_view, this));
}

void MeetingPage::removeCurrent()
{
    const QString caseId = selectedCase();
    if (caseId.isEmpty())
        return;
    askFirst(this, tr("Take off the agenda"), tr("%1 leaves the agenda of \"%2\"; who stepped back from it is forgotten here.").arg(m_view.labels.value(caseId), m_view.meeting.title),
             tr("Take off"), [this, caseId] {
                 change([caseId](workflow::Session &session, const QString &id) { return workflow::removeFromAgenda(session, id, caseId); });
             });
}

void MeetingPage::beginOrEnd()
{
    if (!m_view.meeting.started.isValid())
        return change([](workflow::Session &session, const QString &id) { return workflow::startMeeting(session, id); });
    askFirst(this, tr("End the meeting"), tr("\"%1\" ends now. Its agenda can then no longer be changed.").arg(m_view.meeting.title), tr("End"), [this] {
        change([](workflow::Session &session, const QString &id) { return workflow::endMeeting(session, id); });
    });
}

void MeetingPage::askPerson()
{
    openDialog(new InviteDialog(m_context, m_id, m_sight.roles, this));
}

void MeetingPage::withdrawPerson()
{
    const QString user = selectedPerson();
    if (!user.isEmpty())
        change([user](workflow::Session &session, const QString &id) { return workflow::uninvite(session, id, user); });
}

void MeetingPage::recuse()
{
    openDialog(new RecuseDialog(m_context, m_view, selectedCase(), selectedPerson(), this));
}

void MeetingPage::removeAside()
{
    const QModelIndex index = m_asides->currentIndex();
    if (!index.isValid())
        return;
    const Aside one = m_asideModel->at(index.row());
    if (one.caseId.isEmpty())
        return change([name = one.who](workflow::Session &session, const QString &id) { return workflow::removeGuest(session, id, name); });
    change([caseId = one.caseId, user = one.id.mid(one.caseId.size())](workflow::Session &session, const QString &id) {
        return workflow::takeBackRecusal(session, id, caseId, user);
    });
}

void MeetingPage::askInvitation()
{
    if (!m_invitation->isEnabled())
        return;
    Context::SaveRequest request;
    request.suggestedName = QStringLiteral("panel-%1.ics").arg(civilDateOf(m_view.meeting.at).toString(Qt::ISODate));
    request.filter = tr("Calendar files (*.ics)");
    request.permit = [id = m_id](workflow::Session &session) { return workflow::requestInvitationPermit(session, id, {}); };
    m_context.saveFile(this, request, [id = m_id](workflow::Session &session, access::Permit permit, const QString &path, std::stop_token) {
        return workflow::exportInvitation(session, std::move(permit), id, path);
    });
}

} // namespace enza::ui
