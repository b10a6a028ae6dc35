// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

/// What people say to each other about a case, in threads.
namespace enza {

enum class CommentAbout { Case, Finding, Decision, Meeting };
template <> struct EnumNames<CommentAbout> {
    static constexpr std::pair<CommentAbout, const char *> values[] = {{CommentAbout::Case, "case"},
                                                                       {CommentAbout::Finding, "finding"},
                                                                       {CommentAbout::Decision, "decision"},
                                                                       {CommentAbout::Meeting, "meeting"}};
};

/// Its words are never changed; a correction is another comment. Only the first of a thread is resolved.
struct Comment {
    static constexpr const char *kind = "comment";
    QString id;
    QString caseId;
    QString personId;  ///< whose finding it is about; empty: of nobody in particular
    CommentAbout about = CommentAbout::Case;
    QString finding;   ///< id, of a comment about a finding: who may not see that sees no word of it
    QString target;    ///< id of the decision or meeting it is about; empty for case and finding
    QString text;
    QStringList mentions; ///< user ids
    QString replyTo;   ///< id of the first comment of its thread; empty: this is the first
    QString author;    ///< user id
    QString authorName;
    QDateTime at;      ///< UTC
    QString resolvedBy; ///< user id; empty: open
    QDateTime resolvedAt;
    QJsonObject extra;
};

template <typename S> void describe(S &s, Comment &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("person_id", v.personId);
    s.field("about", v.about);
    s.field("finding", v.finding);
    s.field("target", v.target);
    s.field("text", v.text);
    s.field("mentions", v.mentions);
    s.field("reply_to", v.replyTo);
    s.field("author", v.author);
    s.field("author_name", v.authorName);
    s.field("at", v.at);
    s.field("resolved_by", v.resolvedBy);
    s.field("resolved_at", v.resolvedAt);
    s.extra(v.extra);
}

} // namespace enza
