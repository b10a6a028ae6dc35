// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/comment.h"
#include "workflow/session.h"

/// What people say to each other about a case, in threads. A comment on a finding is for those who may see the
/// finding, and one that names something hidden is not shown: neither it nor the fact that it mentions somebody.
namespace enza::workflow {

struct CommentView {
    Comment comment;
    QStringList mentioned; ///< names
    QString resolvedBy;    ///< name
};
/// A thread: its first comment and the answers, oldest first.
struct CommentThread {
    CommentView first;
    QList<CommentView> answers;
    bool resolved() const { return !first.comment.resolvedBy.isEmpty(); }
    QDateTime last() const { return answers.isEmpty() ? first.comment.at : answers.last().comment.at; }
};

struct CommentPlace {
    QString caseId;
    CommentAbout about = CommentAbout::Case;
    QString target; ///< id of the finding, decision or meeting; empty for the case
};

/// People whose names stand in the text after an "@", by id. Names may hold spaces; the longest that fits counts.
QStringList mentionsIn(const Session &session, const QString &text);
/// Names that can be mentioned, sorted, without those who are disabled.
QStringList mentionableNames(const Session &session);

/// Mentions are read from the text. `replyTo` is any comment of a thread; an answer to a resolved thread opens it
/// again. BadInput for an empty text or an answer elsewhere, NotFound for what this user may not see.
Result<Comment> addComment(Session &session, const CommentPlace &place, const QString &text, const QString &replyTo = {});
/// Threads of a case, or only of one place in it; the one with the latest word first.
Result<QList<CommentThread>> commentThreads(const Session &session, const QString &caseId);
Result<QList<CommentThread>> commentThreads(const Session &session, const CommentPlace &place);
/// Of the thread that this comment belongs to. Conflict when it is resolved already.
Result<Comment> resolveComment(Session &session, const QString &commentId);

/// A comment that mentions this user, in a thread that is not resolved and in which they said nothing since.
struct Mention {
    Comment comment;
    QString caseLabel;
};
/// Oldest first.
Result<QList<Mention>> unansweredMentions(const Session &session);

} // namespace enza::workflow
