// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

namespace enza {

/// Psychosocial notes (family conflict, fears, what was said in confidence) are sealed to those whose role may read
/// them; case notes are for everybody who may open the case.
enum class NoteKind { Case, Psychosocial };
template <> struct EnumNames<NoteKind> {
    static constexpr std::pair<NoteKind, const char *> values[] = {{NoteKind::Case, "case"},
                                                                   {NoteKind::Psychosocial, "psychosocial"}};
};

/// Written once; a correction is another note.
struct Note {
    static constexpr const char *kind = "note";
    QString id;
    QString caseId;
    QString personId; ///< whom it is about; empty: the case
    NoteKind what = NoteKind::Case;
    QString text;
    QString author; ///< user id
    QString authorName;
    QDateTime at;
    QJsonObject extra;
};

template <typename S> void describe(S &s, Note &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("person_id", v.personId);
    s.field("what", v.what);
    s.field("text", v.text);
    s.field("author", v.author);
    s.field("author_name", v.authorName);
    s.field("at", v.at);
    s.extra(v.extra);
}

} // namespace enza
