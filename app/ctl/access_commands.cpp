// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/emergency.h"
#include "workflow/lockout.h"
#include "workflow/notes.h"
#include "workflow/permission_view.h"
#include "workflow/session_policy.h"

/// Who may see what, and for how long: notes, emergency access, permissions, the policy of sessions.
namespace enza::ctl {
namespace {

QJsonObject noteJson(const Note &note)
{
    return {{QStringLiteral("id"), note.id},
            {QStringLiteral("kind"), enumName(note.what)},
            {QStringLiteral("person"), orNull(note.personId)},
            {QStringLiteral("text"), note.text},
            {QStringLiteral("by"), note.authorName},
            {QStringLiteral("at"), orNull(note.at)}};
}

Result<void> addNote(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::CaseView view, namedCase(context, given));
    Note note;
    note.caseId = view.theCase.id;
    note.what = given.word<NoteKind>("kind").value_or(NoteKind::Case);
    note.text = given.has("text") ? given.value("text") : QString::fromUtf8(context.input().readAll());
    if (given.has("person")) {
        note.personId = given.value("person"); // what is no label is an id, or refused below
        for (const Person &person : view.persons) {
            if (person.label == given.value("person"))
                note.personId = person.id;
        }
    }
    ENZA_ASSIGN(const Note kept, workflow::addNote(*session, note));
    context.out().value(noteJson(kept));
    return {};
}

Result<void> listNotes(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(QList<Note> all, workflow::notes(*session, caseId));
    if (const auto kind = given.word<NoteKind>("kind"))
        all.removeIf([&](const Note &note) { return note.what != *kind; });
    context.out().value(arrayOf(all, noteJson));
    return {};
}

QJsonObject emergencyJson(const EmergencyAccess &access)
{
    return {{QStringLiteral("id"), access.id},
            {QStringLiteral("case"), access.caseId},
            {QStringLiteral("user"), access.userName},
            {QStringLiteral("role"), access.role},
            {QStringLiteral("reason"), access.reason},
            {QStringLiteral("opens"), strings(access.opens)},
            {QStringLiteral("opened"), orNull(access.opened)},
            {QStringLiteral("until"), orNull(access.until)},
            {QStringLiteral("ended"), orNull(access.ended)},
            {QStringLiteral("ruleset"), access.rule}};
}

Result<void> openEmergency(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const EmergencyAccess access, workflow::openEmergency(*session, caseId, given.value("reason")));
    context.out().value(emergencyJson(access));
    return {};
}

Result<void> endEmergency(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_TRY(workflow::endEmergency(*session, caseId));
    context.out().value(QJsonObject{{QStringLiteral("case"), caseId}, {QStringLiteral("open"), false}});
    return {};
}

Result<void> listEmergencies(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    QString caseId;
    if (given.has("case")) {
        ENZA_ASSIGN(caseId, namedCaseId(context, given));
    }
    ENZA_ASSIGN(const QList<EmergencyAccess> all, workflow::emergencies(*session, caseId));
    context.out().value(arrayOf(all, emergencyJson));
    return {};
}

Result<void> permissions(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::PermissionMatrix matrix, workflow::permissionMatrix(*session));
    const auto role = given.word<UserRole>("role");
    QJsonArray rows;
    for (const workflow::PermissionMatrix::Row &row : matrix.rows) {
        if (role && !row.may.contains(*role))
            continue;
        QStringList roles;
        for (const UserRole one : matrix.roles) {
            if (row.may.contains(one))
                roles.append(enumName(one));
        }
        rows.append(QJsonObject{{QStringLiteral("id"), row.verb},
                                {QStringLiteral("group"), row.group},
                                {QStringLiteral("summary"), row.says},
                                {QStringLiteral("roles"), strings(roles)}});
    }
    context.out().value(QJsonObject{{QStringLiteral("ruleset"), matrix.pin},
                                    {QStringLiteral("builtin"), matrix.builtin},
                                    {QStringLiteral("installed_by"), orNull(matrix.installedBy)},
                                    {QStringLiteral("approved_by"), orNull(matrix.approvedBy)},
                                    {QStringLiteral("acts"), rows}});
    return {};
}

Result<void> policy(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::PolicyView view, workflow::policyView(*session));
    QJsonObject out = toJson(view.policy);
    out.insert(QStringLiteral("second_factor"), strings(view.policy.secondFactor));
    out.insert(QStringLiteral("ruleset"), view.policy.pin);
    out.insert(QStringLiteral("second_factor_needed"), view.secondFactorNeeded);
    out.insert(QStringLiteral("second_factor_advised"), view.secondFactorAdvised);
    out.insert(QStringLiteral("unlocked_with_second_factor"), view.cameWithSecondFactor);
    out.insert(QStringLiteral("failed_attempts_before"), view.failedBefore);
    context.out().value(out);
    return {};
}

Option personOption()
{
    return {.name = "person", .value = "P", .help = QT_TRANSLATE_NOOP("enzactl", "whom it is about, by id or label")};
}

} // namespace

QList<Command> accessCommands()
{
    return {
        {.words = "note add",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Write a note on a case"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Psychosocial notes are encrypted to the users whose role may read them; for "
                                                 "everybody else they do not exist. Without --text it is read from the "
                                                 "standard input. A note is not changed later; write another one."),
         .options = {caseOption(),
                     {.name = "kind",
                      .value = "K",
                      .help = QT_TRANSLATE_NOOP("enzactl", "case (the default) or psychosocial"),
                      .choices = namesOf<NoteKind>},
                     personOption(),
                     {.name = "text", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "what it says")}},
         .run = addNote,
         .answer = "id, kind, person, text, by, at"},
        {.words = "note list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Notes on a case, newest first"),
         .options = {caseOption(),
                     {.name = "kind",
                      .value = "K",
                      .help = QT_TRANSLATE_NOOP("enzactl", "only this kind"),
                      .choices = namesOf<NoteKind>}},
         .run = listNotes,
         .answer = "[]: id, kind, person, text, by, at"},
        {.words = "emergency open",
         .summary = QT_TRANSLATE_NOOP("enzactl", "For care: see a case's identity and psychosocial notes for a limited time"),
         .details = QT_TRANSLATE_NOOP("enzactl",
                                      "The time is set by the rule set \"session-policy\". Everything is journaled and listed "
                                      "first in the audit. It opens nothing of a person who took consent back, and no "
                                      "secondary finding that was declined: such an exception is an ethics committee's to "
                                      "make."),
         .options = {caseOption(),
                     {.name = "reason",
                      .value = "TEXT",
                      .help = QT_TRANSLATE_NOOP("enzactl", "why, in words that can be judged later"),
                      .required = true}},
         .run = openEmergency,
         .answer = "id, case, user, role, reason, opens, opened, until, ended, ruleset"},
        {.words = "emergency end",
         .summary = QT_TRANSLATE_NOOP("enzactl", "End your emergency access before its time is over"),
         .options = {caseOption()},
         .run = endEmergency,
         .answer = "case, open"},
        {.words = "emergency list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Who used an emergency access, and why"),
         .options = {{.name = "case", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "of this case only")}},
         .run = listEmergencies,
         .answer = "[]: id, case, user, role, reason, opens, opened, until, ended, ruleset"},
        {.words = "permissions",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Which role may do what, by the permission set in force"),
         .details = QT_TRANSLATE_NOOP("enzactl", "A changed set is installed with \"ruleset install\", which asks for a second "
                                                 "person's signature; it is in force at once."),
         .options = {{.name = "role",
                      .value = "R",
                      .help = QT_TRANSLATE_NOOP("enzactl", "only what this role may do"),
                      .choices = namesOf<UserRole>}},
         .run = permissions,
         .answer = "ruleset, builtin, installed_by, approved_by, acts[]: id, group, summary, roles[]"},
        {.words = "policy",
         .summary = QT_TRANSLATE_NOOP("enzactl", "What is asked of passphrases, second factors and idle sessions"),
         .run = policy,
         .answer = "ruleset, second_factor[], passphrase{}, lockout{}, idle{}, emergency{}, second_factor_needed, "
                   "second_factor_advised, unlocked_with_second_factor, failed_attempts_before"},
    };
}

} // namespace enza::ctl
