// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/task.h"
#include "workflow/session.h"

namespace enza::store {
struct Write;
}

namespace enza::workflow {

/// A task with what a list shows of it.
struct TaskView {
    Task task;
    QString title;     ///< in the reader's language
    QString caseLabel; ///< empty when the case is not for this user, or of no case
    QString assigneeName; ///< empty: nobody in particular
    bool overdue = false;
};

struct TaskFilter {
    bool mine = false; ///< assigned to this user, or to nobody and of a kind this user's role may do
    bool open = true;  ///< false: done ones too
    QString caseId;
};
/// Those due first come first, then the latest. Tasks of cases and findings that this user may not see are left out.
Result<QList<TaskView>> tasks(const Session &session, const TaskFilter &filter);
/// A task of one's own making. NotFound, NotPermitted for an assignee who is no user, or may not finish tasks.
Result<Task> addTask(Session &session, Task task);
/// Gives it to one user, or with an empty id to whoever may do it. NotFound, NotPermitted as above; Conflict when it
/// is done already.
Result<Task> assignTask(Session &session, const QString &id, const QString &userId);
/// Those to whom tasks can be given.
QList<UserView> taskUsers(const Session &session);
/// BadInput without an outcome; Conflict when it is done already.
Result<Task> finishTask(Session &session, const QString &id, const QString &outcome);

/// The write that records a new task inside another act (a withdrawal and what follows from it are one act).
/// Fills in the id.
store::Write taskWrite(Task &task);

} // namespace enza::workflow
