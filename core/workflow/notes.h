// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/note.h"
#include "workflow/session.h"

namespace enza::workflow {

/// What people write down about a case. Psychosocial notes are encrypted to those whose role may read them; to
/// everybody else they do not exist. A note that names what may not be seen is not shown either.
/// BadInput for an empty text, NotFound for a person who is not of the case, NotPermitted for roles that may not
/// write that kind.
Result<Note> addNote(Session &session, Note note);
/// Newest first. Reading psychosocial ones is an access event.
Result<QList<Note>> notes(const Session &session, const QString &caseId);
/// Which kinds this user may write and read here now.
QList<NoteKind> noteKinds(const Session &session, const QString &caseId);

} // namespace enza::workflow
