// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/workspace.h"

#include "base/platform_terminal.h"

namespace enza::ctl {
namespace {

Result<void> add(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(SecretBytes secret,
                context.newPassphrase(given, "passphrase-file", "passphrase-fd",
                                      QT_TRANSLATE_NOOP("enzactl", "The new user's passphrase: ")));
    ENZA_ASSIGN(
        const workflow::UserView user,
        workflow::addUser(*session, given.argument(0), *given.word<UserRole>("role"), std::move(secret)));
    context.out().value(userJson(user));
    return {};
}

Result<void> list(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    context.out().value(
        arrayOf(workflow::listUsers(*session), userJson),
        {QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("disabled"), QStringLiteral("id")});
    return {};
}

Result<void> disable(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_TRY(workflow::disableUser(*session, given.argument(0)));
    for (const workflow::UserView &user : workflow::listUsers(*session)) {
        if (user.name == given.argument(0))
            context.out().value(userJson(user));
    }
    return {};
}

Result<void> changePassphrase(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(SecretBytes old, context.passphrase());
    ENZA_ASSIGN(SecretBytes fresh, context.newPassphrase(given, "new-passphrase-file", "new-passphrase-fd",
                                                         QT_TRANSLATE_NOOP("enzactl", "New passphrase: ")));
    ENZA_TRY(workflow::changePassphrase(*session, std::move(old), std::move(fresh)));
    context.out().value(userJson(session->user()));
    return {};
}

Result<void> recover(Context &context, const Invocation &given)
{
    if (context.folder().isEmpty() || context.userName().isEmpty())
        return usage(Text(QT_TRANSLATE_NOOP("enza", "name the workspace and the user to recover")),
                     QStringLiteral("--user"));
    ENZA_ASSIGN(auto workspace, workflow::LockedWorkspace::open(context.folder()));
    ENZA_ASSIGN(const SecretBytes code,
                given.has("code-file")
                    ? platform::readSecretFile(given.value("code-file"))
                    : platform::askSecret(say(QT_TRANSLATE_NOOP("enzactl", "Recovery code: "))));
    ENZA_ASSIGN(SecretBytes fresh, context.newPassphrase(given, "new-passphrase-file", "new-passphrase-fd",
                                                         QT_TRANSLATE_NOOP("enzactl", "New passphrase: ")));
    const QString written =
        QString::fromUtf8(reinterpret_cast<const char *>(code.data()), qsizetype(code.size()));
    ENZA_ASSIGN(const auto session, workspace->recover(context.userName(), written, std::move(fresh)));
    context.out().value(userJson(session->user()));
    return {};
}

QJsonObject slotJson(const workflow::SlotView &slot)
{
    return {{QStringLiteral("id"), slot.id},         {QStringLiteral("kind"), slot.kind},
            {QStringLiteral("user"), slot.userName}, {QStringLiteral("memory_mib"), slot.memoryMiB},
            {QStringLiteral("passes"), slot.passes}, {QStringLiteral("created"), orNull(slot.created)}};
}

Result<void> addSlot(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(SecretBytes key, platform::readSecretFile(given.value("key-file")));
    const bool sameAsBefore = !given.has("passphrase-file") && context.hasPassphraseSource();
    ENZA_ASSIGN(SecretBytes secret,
                sameAsBefore ? context.passphrase()
                             : context.newPassphrase(
                                   given, "passphrase-file", nullptr,
                                   QT_TRANSLATE_NOOP("enzactl", "Passphrase to use with the key file: ")));
    ENZA_ASSIGN(const workflow::SlotView slot,
                workflow::addKeyFileSlot(*session, std::move(secret), std::move(key)));
    context.out().value(slotJson(slot));
    return {};
}

Result<void> listSlots(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const auto keySlots, workflow::listSlots(*session));
    context.out().value(arrayOf(keySlots, slotJson));
    return {};
}

const Option newPassphraseFile{.name = "new-passphrase-file",
                               .value = "FILE",
                               .help = QT_TRANSLATE_NOOP("enzactl", "read the new passphrase from a file")};
const Option newPassphraseDescriptor{
    .name = "new-passphrase-fd",
    .value = "N",
    .help = QT_TRANSLATE_NOOP("enzactl", "read the new passphrase from an open descriptor")};

} // namespace

QList<Command> userCommands()
{
    return {
        {.words = "user add",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Add somebody who may open this workspace"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl", "After \"user add\", --passphrase-file is the new user's; yours stands before it."),
         .arguments = {{.name = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "the name to log in with")}},
         .options = {{.name = "role",
                      .value = "R",
                      .help = QT_TRANSLATE_NOOP("enzactl", "what the user is there for"),
                      .required = true,
                      .choices = namesOf<UserRole>},
                     {.name = "passphrase-file",
                      .value = "FILE",
                      .help = QT_TRANSLATE_NOOP("enzactl", "read the new user's passphrase from a file")},
                     {.name = "passphrase-fd",
                      .value = "N",
                      .help = QT_TRANSLATE_NOOP("enzactl",
                                                "read the new user's passphrase from an open descriptor")}},
         .run = add,
         .answer = "id, name, role, disabled"},
        {.words = "user list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Who may open this workspace"),
         .run = list,
         .answer = "[]: id, name, role, disabled"},
        {.words = "user disable",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Shut somebody out and change the store's key"),
         .arguments = {{.name = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "the user")}},
         .run = disable,
         .answer = "id, name, role, disabled"},
        {.words = "user passphrase",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Change your own passphrase"),
         .options = {newPassphraseFile, newPassphraseDescriptor},
         .run = changePassphrase,
         .answer = "id, name, role"},
        {.words = "user recover",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Set a new passphrase with the recovery code"),
         .options = {{.name = "code-file",
                      .value = "FILE",
                      .help = QT_TRANSLATE_NOOP("enzactl", "read the recovery code from a file")},
                     newPassphraseFile,
                     newPassphraseDescriptor},
         .run = recover,
         .answer = "id, name, role"},
        {.words = "user slot add",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Let yourself in with a passphrase and a key file"),
         .options = {{.name = "key-file",
                      .value = "FILE",
                      .help =
                          QT_TRANSLATE_NOOP("enzactl", "the key file, best on a medium you carry with you"),
                      .required = true},
                     {.name = "passphrase-file",
                      .value = "FILE",
                      .help = QT_TRANSLATE_NOOP(
                          "enzactl",
                          "read the passphrase to use with it from a file; else it is the one you have")}},
         .run = addSlot,
         .answer = "id, kind, user, memory_mib, passes, created",
         .alias = "slot add"},
        {.words = "user slot list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "The ways in that users have"),
         .run = listSlots,
         .answer = "[]: id, kind, user, memory_mib, passes, created",
         .alias = "slot list"},
    };
}

} // namespace enza::ctl
