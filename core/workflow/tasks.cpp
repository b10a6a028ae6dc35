// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/tasks.h"

#include "base/id.h"
#include "domain/case.h"
#include "workflow/act.h"
#include "workflow/user_name.h"
#include "workflow/visibility.h"
#include "workflow/workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace enza::workflow {
namespace {

const QString finishVerb = QStringLiteral("task.done"), assignVerb = QStringLiteral("task.assign");

/// What each kind asks for. %1 is the person, %2 what was written beside it.
const char *wording(TaskKind what)
{
    switch (what) {
    case TaskKind::StopWork: return QT_TRANSLATE_NOOP("task", "Stop work on %1: consent was taken back");
    case TaskKind::TellPlatform: return QT_TRANSLATE_NOOP("task", "Tell the national platform what %1 decided");
    case TaskKind::RecallRecipients: return QT_TRANSLATE_NOOP("task", "Ask %2 to stop using what they hold of %1");
    case TaskKind::DisposeSamples: return QT_TRANSLATE_NOOP("task", "Have the samples of %1 disposed of");
    case TaskKind::Erase: return QT_TRANSLATE_NOOP("task", "Destroy what is held of %1");
    case TaskKind::EraseBackups: return QT_TRANSLATE_NOOP("task", "Have %1 removed from backups");
    case TaskKind::ReconsentAtMajority: return QT_TRANSLATE_NOOP("task", "Ask %1 anew: comes of age");
    case TaskKind::Reconsent: return QT_TRANSLATE_NOOP("task", "Ask %1 anew: there is a newer form");
    case TaskKind::Recontact: return QT_TRANSLATE_NOOP("task", "Contact %1 about what has become known");
    case TaskKind::InformGuardian: return QT_TRANSLATE_NOOP("task", "Tell the guardian of %1, who answered alone");
    case TaskKind::Incident: return QT_TRANSLATE_NOOP("task", "Incident: %2");
    case TaskKind::Circulation: return QT_TRANSLATE_NOOP("task", "Say what you think of a circulating case: %2");
    case TaskKind::ConfirmatoryTest: return QT_TRANSLATE_NOOP("task", "Have a finding of %1 confirmed by another method: %2");
    case TaskKind::ExplainResult: return QT_TRANSLATE_NOOP("task", "Explain to %1 what the panel decided");
    case TaskKind::FollowTreatment: return QT_TRANSLATE_NOOP("task", "Record whether %1 was treated as recommended: %2");
    case TaskKind::OpenPoint: return QT_TRANSLATE_NOOP("task", "Left open by the panel: %2");
    case TaskKind::Other: break;
    }
    return "%2";
}

QString titleOf(const Task &task, const QString &person)
{
    // Not arg(): a kind may speak of one of them alone.
    return QCoreApplication::translate("task", wording(task.what))
        .replace(QLatin1String("%1"), person.isEmpty() ? QCoreApplication::translate("task", "nobody in particular") : person)
        .replace(QLatin1String("%2"), task.text);
}

/// What a list of tasks asks about cases and persons, asked once for each.
class Sight
{
public:
    explicit Sight(const Session &session) : m_session(session), m_consent(session.mayDo(QStringLiteral("consent.record"))) {}
    /// Nothing when the task is not for this user.
    std::optional<TaskView> show(const Task &task)
    {
        TaskView view{task, {}, {}, {}, false};
        QString person;
        if (!task.caseId.isEmpty()) {
            const auto label = caseLabel(task.caseId);
            if (!label)
                return std::nullopt;
            view.caseLabel = *label;
        }
        if (!task.personId.isEmpty()) {
            const access::ViewScope scope = m_session.scope(task.caseId);
            // Somebody who withdrew is masked from everybody else, and named to those who have to act on it.
            if (!scope.showsPerson(task.personId) && !m_consent)
                return std::nullopt;
            if (const auto known = load<Person>(m_session, task.personId))
                person = known->value.label;
        }
        if (!task.cause.isEmpty()) {
            const auto may = showsRecord(m_session, m_session.scope(task.caseId), task.cause);
            if (!may || !*may)
                return std::nullopt;
        }
        if (!task.caseId.isEmpty()) {
            const access::ViewScope scope = m_session.scope(task.caseId);
            for (QString *text : {&view.task.text, &view.task.outcome}) {
                if (tellsOfHidden(scope, *text))
                    *text = withheldText();
            }
        }
        view.title = titleOf(view.task, person);
        view.assigneeName = task.assignee.isEmpty() ? QString() : userName(m_session, task.assignee);
        view.overdue = !task.done && task.due.isValid() && task.due < m_session.clock().civilDate();
        return view;
    }

private:
    std::optional<QString> caseLabel(const QString &id)
    {
        const auto known = m_labels.constFind(id);
        if (known != m_labels.constEnd())
            return *known;
        std::optional<QString> label;
        const auto theCase = load<Case>(m_session, id);
        if (theCase && !m_session.scope(id).showsNothing())
            label = theCase->value.label;
        m_labels.insert(id, label);
        return label;
    }

    const Session &m_session;
    bool m_consent;
    QHash<QString, std::optional<QString>> m_labels;
};

bool isMine(const Session &session, const Task &task)
{
    const UserView user = session.user();
    if (!task.assignee.isEmpty())
        return task.assignee == user.id;
    return session.mayDo(finishVerb) && (task.roles.isEmpty() || task.roles.contains(enumName(user.role)));
}

Result<void> checkAssignee(const Session &session, const QString &userId)
{
    if (userId.isEmpty())
        return {};
    const QList<UserView> users = listUsers(session);
    const auto user = std::find_if(users.begin(), users.end(), [&](const UserView &one) { return one.id == userId; });
    if (user == users.end())
        return std::unexpected(notFound(userId));
    if (user->disabled || !session.gate().mayDo({user->id, user->role}, finishVerb))
        return fail(ErrorCode::NotPermitted, Text(QT_TRANSLATE_NOOP("enza", "%1 may not finish tasks; give it to somebody else"), {user->name}));
    return {};
}

} // namespace

Result<QList<TaskView>> tasks(const Session &session, const TaskFilter &filter)
{
    if (!filter.caseId.isEmpty())
        ENZA_TRY(visibleCase(session, filter.caseId));
    store::RecordFilter stored;
    if (!filter.caseId.isEmpty())
        stored.caseId = filter.caseId;
    ENZA_ASSIGN(auto all, loadAll<Task>(session, stored));
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        // Without a deadline comes last, then the latest first.
        const auto due = [](const Task &task) { return task.due.isValid() ? task.due : QDate(9999, 12, 31); };
        if (due(a.value) != due(b.value))
            return due(a.value) < due(b.value);
        return std::pair(b.at, a.value.id) < std::pair(a.at, b.value.id);
    });
    Sight sight(session);
    QList<TaskView> views;
    for (const auto &one : all) {
        if ((filter.open && one.value.done) || (filter.mine && !isMine(session, one.value)))
            continue;
        if (auto view = sight.show(one.value))
            views.append(std::move(*view));
    }
    return views;
}

QList<UserView> taskUsers(const Session &session)
{
    QList<UserView> users = listUsers(session);
    users.removeIf([&](const UserView &one) { return one.disabled || !session.gate().mayDo({one.id, one.role}, finishVerb); });
    return users;
}

Result<Task> assignTask(Session &session, const QString &id, const QString &userId)
{
    ENZA_TRY(session.mayDo(assignVerb));
    ENZA_ASSIGN(const auto before, load<Task>(session, id));
    if (!Sight(session).show(before.value))
        return std::unexpected(notFound(id));
    if (before.value.done)
        return fail(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "this task is finished already"));
    ENZA_TRY(checkAssignee(session, userId));
    Task task = before.value;
    task.assignee = userId;
    ENZA_TRY(perform(session, Deed{assignVerb, task.caseId, task.personId,
                                   {enumName(task.what), userId.isEmpty() ? QString() : userName(session, userId)},
                                   {writeOf(task, task.id, task.caseId, before.version, task.personId)}, store::Scope::Hospital, {}}));
    return task;
}

Result<Task> addTask(Session &session, Task task)
{
    ENZA_TRY(session.mayDo(QStringLiteral("task.add")));
    ENZA_TRY(checkAssignee(session, task.assignee));
    task.text = task.text.trimmed();
    if (task.what == TaskKind::Other && task.text.isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "say what there is to do"), Where{{}, 0, QStringLiteral("text")});
    if (!task.caseId.isEmpty())
        ENZA_TRY(visibleCase(session, task.caseId));
    if (!task.personId.isEmpty()) {
        ENZA_ASSIGN(const auto person, load<Person>(session, task.personId));
        if (person.value.caseId != task.caseId || !session.scope(task.caseId).showsPerson(task.personId))
            return std::unexpected(notFound(task.personId));
    }
    task.id = newId();
    task.done = false;
    task.outcome.clear();
    task.doneBy.clear();
    task.doneAt = {};
    const store::Write write = taskWrite(task);
    ENZA_TRY(perform(session, Deed{QStringLiteral("task.add"), task.caseId, task.personId,
                                   {task.text.isEmpty() ? enumName(task.what) : task.text}, {write}, store::Scope::Hospital, {}}));
    return task;
}

Result<Task> finishTask(Session &session, const QString &id, const QString &outcome)
{
    ENZA_TRY(session.mayDo(finishVerb));
    const auto before = load<Task>(session, id);
    if (!before)
        return std::unexpected(before.error().code == ErrorCode::NotFound ? notFound(id) : before.error());
    const auto view = Sight(session).show(before->value);
    if (!view)
        return std::unexpected(notFound(id));
    if (!isMine(session, before->value))
        return fail(ErrorCode::NotPermitted, Text(QT_TRANSLATE_NOOP("enza", "this task is for others: %1"),
                                                  {before->value.assignee.isEmpty() ? before->value.roles.join(QStringLiteral(", "))
                                                                                    : before->value.assignee}));
    if (outcome.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "say what was done: a task is finished with its outcome"),
                    Where{{}, 0, QStringLiteral("outcome")});
    if (before->value.done)
        return fail(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "this task is finished already"));
    Task done = before->value;
    done.done = true;
    done.outcome = outcome.trimmed();
    done.doneBy = session.user().id;
    done.doneAt = session.clock().now();
    ENZA_TRY(perform(session, Deed{finishVerb, done.caseId, done.personId, {enumName(done.what), done.outcome},
                                   {writeOf(done, done.id, done.caseId, before->version, done.personId)},
                                   store::Scope::Hospital, {}}));
    return done;
}

store::Write taskWrite(Task &task)
{
    if (task.id.isEmpty())
        task.id = newId();
    return writeOf(task, task.id, task.caseId, 0, task.personId);
}

} // namespace enza::workflow
