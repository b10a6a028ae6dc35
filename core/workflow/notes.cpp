// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/notes.h"

#include "base/id.h"
#include "domain/case.h"
#include "workflow/act.h"
#include "workflow/visibility.h"

#include <algorithm>

namespace enza::workflow {
namespace {

const QString addVerb = QStringLiteral("note.add");
const QString writeSealedVerb = QStringLiteral("psychosocial.write");
const QString readSealedVerb = QStringLiteral("psychosocial.read");

} // namespace

QList<NoteKind> noteKinds(const Session &session, const QString &caseId)
{
    QList<NoteKind> kinds;
    if (session.mayDo(addVerb))
        kinds.append(NoteKind::Case);
    if (session.mayDo(writeSealedVerb) && session.scope(caseId).showsPsychosocial())
        kinds.append(NoteKind::Psychosocial);
    return kinds;
}

Result<Note> addNote(Session &session, Note note)
{
    const bool confidential = note.what == NoteKind::Psychosocial;
    ENZA_TRY(session.mayDo(confidential ? writeSealedVerb : addVerb));
    ENZA_ASSIGN(const access::ViewScope scope, visibleCase(session, note.caseId));
    note.text = note.text.trimmed();
    if (note.text.isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the note is empty"), Where{{}, 0, QStringLiteral("text")});
    if (!note.personId.isEmpty()) {
        ENZA_ASSIGN(const auto person, load<Person>(session, note.personId));
        if (person.value.caseId != note.caseId || !scope.showsPerson(note.personId))
            return std::unexpected(notFound(note.personId));
    }
    ENZA_ASSIGN(const auto theCase, load<Case>(session, note.caseId));
    note.id = newId();
    note.author = session.user().id;
    note.authorName = session.user().name;
    note.at = session.clock().now();
    ENZA_TRY(perform(session, Deed{confidential ? writeSealedVerb : addVerb, note.caseId, note.personId, {theCase.value.label},
                                   {writeOf(note, note.id, note.caseId, 0, note.personId)}, store::Scope::Hospital, {}}));
    return note;
}

Result<QList<Note>> notes(const Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const access::ViewScope scope, visibleCase(session, caseId));
    ENZA_ASSIGN(const auto stored, loadCase<Note>(session, caseId));
    ENZA_ASSIGN(const HiddenWords hidden, hiddenWords(session, scope));
    QList<Note> shown;
    bool confidential = false;
    for (const auto &one : stored) {
        const Note &note = one.value;
        const bool sealed = note.what == NoteKind::Psychosocial;
        if ((sealed && !scope.showsPsychosocial()) || (!note.personId.isEmpty() && !scope.showsPerson(note.personId)) ||
            hidden.tells(note.text))
            continue;
        confidential = confidential || sealed;
        shown.append(note);
    }
    if (confidential)
        ENZA_TRY(noteAccess(session, readSealedVerb, caseId, {}, {}, !session.mayDo(readSealedVerb)));
    std::sort(shown.begin(), shown.end(), [](const Note &a, const Note &b) { return std::pair(b.at, b.id) < std::pair(a.at, a.id); });
    return shown;
}

} // namespace enza::workflow
