// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/comments.h"

#include "base/id.h"
#include "domain/decision.h"
#include "workflow/meeting_parts.h"
#include "workflow/user_name.h"
#include "workflow/visibility.h"

#include <algorithm>

namespace enza::workflow {
namespace {

std::unexpected<Error> wrong(const char *field, const char *words)
{
    return fail(ErrorCode::BadInput, Text(words), Where{{}, 0, QLatin1String(field)});
}

/// What may be shown of the comments of a case.
class Sight
{
public:
    static Result<Sight> of(const Session &session, const QString &caseId)
    {
        Sight sight(session, session.scope(caseId));
        ENZA_ASSIGN(const HiddenWords hidden, hiddenWords(session, sight.m_scope));
        sight.m_words = hidden.words;
        return sight;
    }
    Result<bool> shows(const Comment &comment) const
    {
        if (m_scope.showsNothing() || !m_scope.showsPerson(comment.personId))
            return false;
        if (!comment.finding.isEmpty()) {
            ENZA_ASSIGN(const bool shown, showsRecord(m_session, m_scope, comment.finding));
            if (!shown)
                return false;
        }
        return !HiddenWords{&m_scope, m_words}.tells(comment.text);
    }

private:
    Sight(const Session &session, access::ViewScope scope) : m_session(session), m_scope(std::move(scope)) {}
    const Session &m_session;
    access::ViewScope m_scope;
    QStringList m_words;
};

Result<QList<Comment>> shownComments(const Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const auto stored, loadCase<Comment>(session, caseId));
    if (stored.isEmpty())
        return QList<Comment>();
    ENZA_ASSIGN(const Sight sight, Sight::of(session, caseId));
    QList<Comment> out;
    for (const auto &one : stored) {
        ENZA_ASSIGN(const bool shown, sight.shows(one.value));
        if (shown)
            out.append(one.value);
    }
    std::ranges::stable_sort(out, {}, [](const Comment &one) { return std::pair(one.at, one.id); });
    return out;
}

bool isAt(const Comment &comment, const CommentPlace &place)
{
    return comment.about == place.about && (comment.about == CommentAbout::Finding ? comment.finding : comment.target) == place.target;
}

CommentView viewOf(const Session &session, const Comment &comment)
{
    CommentView view{comment, {}, comment.resolvedBy.isEmpty() ? QString() : userName(session, comment.resolvedBy)};
    for (const QString &user : comment.mentions)
        view.mentioned.append(userName(session, user));
    return view;
}

QList<CommentThread> threadsOf(const Session &session, const QList<Comment> &comments)
{
    QList<CommentThread> threads;
    QHash<QString, qsizetype> places;
    for (const Comment &comment : comments) {
        if (!comment.replyTo.isEmpty())
            continue;
        places.insert(comment.id, threads.size());
        threads.append({viewOf(session, comment), {}});
    }
    for (const Comment &comment : comments) {
        // An answer to what may not be seen is not shown either.
        if (const auto place = places.constFind(comment.replyTo); place != places.constEnd())
            threads[*place].answers.append(viewOf(session, comment));
    }
    std::ranges::stable_sort(threads, std::ranges::greater(), &CommentThread::last);
    return threads;
}

/// Fills in what the place is, and whose.
Result<void> placeComment(const Session &session, Comment &comment, const CommentPlace &place)
{
    comment.caseId = place.caseId;
    comment.about = place.about;
    switch (place.about) {
    case CommentAbout::Case: return {};
    case CommentAbout::Finding: {
        ENZA_ASSIGN(const auto finding, load<Finding>(session, place.target));
        if (finding.value.caseId != place.caseId || !showsFinding(session.scope(place.caseId), finding.value))
            return std::unexpected(notFound(place.target));
        comment.finding = place.target;
        comment.personId = finding.value.personId;
        return {};
    }
    case CommentAbout::Decision: {
        ENZA_ASSIGN(const auto decision, load<PanelDecision>(session, place.target));
        if (decision.value.caseId != place.caseId)
            return std::unexpected(notFound(place.target));
        break;
    }
    case CommentAbout::Meeting: {
        ENZA_ASSIGN(auto meeting, visibleMeeting(session, place.target));
        ENZA_TRY(onAgenda(session, meeting.value, place.caseId));
        break;
    }
    }
    comment.target = place.target;
    return {};
}

Result<Versioned<Comment>> shownComment(const Session &session, const QString &id)
{
    ENZA_ASSIGN(auto comment, load<Comment>(session, id));
    ENZA_ASSIGN(const Sight sight, Sight::of(session, comment.value.caseId));
    ENZA_ASSIGN(const bool shown, sight.shows(comment.value));
    if (!shown)
        return std::unexpected(notFound(id));
    return comment;
}

Result<QString> labelOf(const Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const auto theCase, load<Case>(session, caseId));
    return theCase.value.label;
}

store::Write writeOfComment(const Comment &comment, quint64 version)
{
    return writeOf(comment, comment.id, comment.caseId, version, comment.personId);
}

} // namespace

QStringList mentionsIn(const Session &session, const QString &text)
{
    QList<store::UserInfo> users = session.store().users();
    std::ranges::stable_sort(users, [](const auto &a, const auto &b) { return a.name.size() > b.name.size(); });
    QStringList ids;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        const QStringView rest = QStringView(text).mid(at + 1);
        const auto named = std::ranges::find_if(users, [&](const store::UserInfo &user) {
            const qsizetype end = user.name.size();
            // "@sato" names sato and not somebody called sat.
            return rest.startsWith(user.name, Qt::CaseInsensitive) && (end == rest.size() || !(rest[end].isLetterOrNumber() && rest[end].unicode() < 0x80));
        });
        if (named != users.end() && !ids.contains(named->id))
            ids.append(named->id);
    }
    return ids;
}

QStringList mentionableNames(const Session &session)
{
    QStringList names;
    for (const store::UserInfo &user : session.store().users()) {
        if (!user.disabled)
            names.append(user.name);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

Result<Comment> addComment(Session &session, const CommentPlace &place, const QString &text, const QString &replyTo)
{
    ENZA_TRY(session.mayDo(QStringLiteral("comment.add")));
    ENZA_TRY(visibleCase(session, place.caseId));
    Comment comment;
    ENZA_TRY(placeComment(session, comment, place));
    comment.text = text.trimmed();
    if (comment.text.isEmpty())
        return wrong("text", QT_TRANSLATE_NOOP("enza", "the comment is empty"));
    QList<store::Write> writes;
    if (!replyTo.isEmpty()) {
        ENZA_ASSIGN(const auto answered, shownComment(session, replyTo));
        const QString root = answered.value.replyTo.isEmpty() ? replyTo : answered.value.replyTo;
        ENZA_ASSIGN(auto first, shownComment(session, root));
        if (first.value.caseId != place.caseId || !isAt(first.value, place))
            return wrong("reply-to", QT_TRANSLATE_NOOP("enza", "an answer is written where its thread is"));
        comment.replyTo = root;
        if (!first.value.resolvedBy.isEmpty()) {
            first.value.resolvedBy.clear();
            first.value.resolvedAt = {};
            writes.append(writeOfComment(first.value, first.version));
        }
    }
    comment.id = newId();
    comment.mentions = mentionsIn(session, comment.text);
    comment.author = session.user().id;
    comment.authorName = session.user().name;
    comment.at = session.clock().now();
    writes.prepend(writeOfComment(comment, 0));
    ENZA_ASSIGN(const QString label, labelOf(session, place.caseId));
    ENZA_TRY(perform(session, Deed{QStringLiteral("comment.add"), place.caseId, comment.personId, {label}, writes, store::Scope::Hospital, {}}));
    return comment;
}

Result<QList<CommentThread>> commentThreads(const Session &session, const QString &caseId)
{
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const QList<Comment> comments, shownComments(session, caseId));
    return threadsOf(session, comments);
}

Result<QList<CommentThread>> commentThreads(const Session &session, const CommentPlace &place)
{
    ENZA_ASSIGN(QList<CommentThread> threads, commentThreads(session, place.caseId));
    threads.removeIf([&](const CommentThread &thread) { return !isAt(thread.first.comment, place); });
    return threads;
}

Result<Comment> resolveComment(Session &session, const QString &commentId)
{
    ENZA_TRY(session.mayDo(QStringLiteral("comment.resolve")));
    ENZA_ASSIGN(auto comment, shownComment(session, commentId));
    if (!comment.value.replyTo.isEmpty()) {
        ENZA_ASSIGN(comment, shownComment(session, comment.value.replyTo));
    }
    Comment first = comment.value;
    if (!first.resolvedBy.isEmpty())
        return fail(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "this thread is resolved already"));
    first.resolvedBy = session.user().id;
    first.resolvedAt = session.clock().now();
    ENZA_ASSIGN(const QString label, labelOf(session, first.caseId));
    ENZA_TRY(perform(session, Deed{QStringLiteral("comment.resolve"), first.caseId, first.personId, {label},
                                   {writeOfComment(first, comment.version)}, store::Scope::Hospital, {}}));
    return first;
}

Result<QList<Mention>> unansweredMentions(const Session &session)
{
    const QString me = session.user().id;
    ENZA_ASSIGN(const auto all, loadAll<Comment>(session, {}));
    QSet<QString> cases;
    for (const auto &one : all) {
        if (one.value.mentions.contains(me) && one.value.author != me)
            cases.insert(one.value.caseId);
    }
    QList<Mention> out;
    for (const QString &caseId : std::as_const(cases)) {
        const auto label = labelOf(session, caseId);
        if (!label || session.scope(caseId).showsNothing())
            continue;
        ENZA_ASSIGN(const QList<Comment> comments, shownComments(session, caseId));
        for (const CommentThread &thread : threadsOf(session, comments)) {
            if (thread.resolved())
                continue;
            std::optional<Comment> open;
            for (const CommentView &view : QList<CommentView>{thread.first} + thread.answers) {
                if (view.comment.author == me)
                    open.reset(); // answered
                else if (view.comment.mentions.contains(me))
                    open = view.comment;
            }
            if (open)
                out.append({*open, *label});
        }
    }
    std::ranges::stable_sort(out, {}, [](const Mention &one) { return one.comment.at; });
    return out;
}

} // namespace enza::workflow
