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
        const workflow::AddedUser user,
        workflow::addUser(*session, given.argument(0), *given.word<UserRole>("role"), std::move(secret)));
    QJsonObject answer = userJson(user);
    answer[QStringLiteral("recovery_code")] = user.recoveryCode;
    context.out().value(answer);
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
    // With a name, an administrator stands by; without, the sole administrator helps themself.
    const bool another = !given.arguments.isEmpty();
    workflow::Session *administrator = nullptr;
    std::unique_ptr<workflow::LockedWorkspace> workspace;
    if (another) {
        ENZA_ASSIGN(administrator, context.session());
    } else {
        ENZA_ASSIGN(workspace, workflow::LockedWorkspace::open(context.folder()));
    }
    ENZA_ASSIGN(const SecretBytes code,
                given.has("code-file")
                    ? platform::readSecretFile(given.value("code-file"))
                    : platform::askSecret(say(QT_TRANSLATE_NOOP("enzactl", "Recovery code: "))));
    ENZA_ASSIGN(SecretBytes fresh, context.newPassphrase(given, "new-passphrase-file", "new-passphrase-fd",
                                                         QT_TRANSLATE_NOOP("enzactl", "New passphrase: ")));
    const QString written =
        QString::fromUtf8(reinterpret_cast<const char *>(code.data()), qsizetype(code.size()));
    if (another) {
        ENZA_ASSIGN(const workflow::UserView user, workflow::recoverUser(*administrator, given.argument(0),
                                                                         written, std::move(fresh)));
        context.out().value(userJson(user));
        return {};
    }
    ENZA_ASSIGN(const auto session, workspace->recover(context.userName(), written, std::move(fresh)));
    context.out().value(userJson(session->user()));
    return {};
}

Result<void> recoveryCode(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    const QString name = given.arguments.isEmpty() ? session->user().name : given.argument(0);
    QString code;
    if (name == session->user().name) {
        ENZA_ASSIGN(code, workflow::issueRecoveryCode(*session));
    } else {
        workflow::Approver present;
        present.user = name;
        ENZA_ASSIGN(present.passphrase,
                    given.has("their-passphrase-file")
                        ? platform::readSecretFile(given.value("their-passphrase-file"))
                        : platform::askSecret(say(QT_TRANSLATE_NOOP("enzactl", "Passphrase of %1: "), {name})));
        if (given.has("their-key-file")) {
            ENZA_ASSIGN(present.keyFile, platform::readSecretFile(given.value("their-key-file")));
        }
        ENZA_ASSIGN(code, workflow::issueRecoveryCode(*session, present));
    }
    context.out().value(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("recovery_code"), code}});
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
    if (given.has("key-file") == given.has("pkcs11"))
        return usage(Text(QT_TRANSLATE_NOOP("enza", "say which second factor: --key-file or --pkcs11, one of them")),
                     QStringLiteral("--key-file"));
    ENZA_ASSIGN(workflow::Session *session, context.session());
    const bool sameAsBefore = !given.has("passphrase-file") && context.hasPassphraseSource();
    ENZA_ASSIGN(SecretBytes secret,
                sameAsBefore ? context.passphrase()
                             : context.newPassphrase(
                                   given, "passphrase-file", nullptr,
                                   QT_TRANSLATE_NOOP("enzactl", "Passphrase to use with the second factor: ")));
    workflow::SlotView slot;
    if (given.has("key-file")) {
        ENZA_ASSIGN(SecretBytes key, platform::readSecretFile(given.value("key-file")));
        ENZA_ASSIGN(slot, workflow::addKeyFileSlot(*session, std::move(secret), std::move(key)));
    } else {
        ENZA_ASSIGN(SecretBytes pin, context.pin(given.value("pin-fd")));
        ENZA_ASSIGN(slot, workflow::addPkcs11Slot(*session, std::move(secret), given.value("pkcs11"),
                                                  std::move(pin)));
    }
    context.out().value(slotJson(slot));
    return {};
}

Result<void> removeSlot(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::SlotView gone, workflow::removeSlot(*session, given.argument(0)));
    context.out().value(slotJson(gone));
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
             "enzactl", "After \"user add\", --passphrase-file is the new user's; yours stands before it. "
                        "Prints the user's recovery code once: it gives them a new passphrase, together with an "
                        "administrator."),
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
         .answer = "id, name, role, disabled, recovery_code"},
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
         .details = QT_TRANSLATE_NOOP(
             "enzactl", "The code is used with an administrator, who unlocks the workspace and names the user. Only "
                        "the sole administrator's own code works alone: then no name is given, and nothing has to be "
                        "unlocked."),
         .arguments = {{.name = "NAME",
                        .help = QT_TRANSLATE_NOOP("enzactl", "the user who lost the passphrase"),
                        .optional = true}},
         .options = {{.name = "code-file",
                      .value = "FILE",
                      .help = QT_TRANSLATE_NOOP("enzactl", "read the recovery code from a file")},
                     newPassphraseFile,
                     newPassphraseDescriptor},
         .run = recover,
         .answer = "id, name, role"},
        {.words = "user recovery-code",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Give somebody a new recovery code, printed once"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl", "Your own without more. An administrator gives another user theirs while that user is there and "
                        "types their own passphrase. An earlier code no longer works."),
         .arguments = {{.name = "NAME",
                        .help = QT_TRANSLATE_NOOP("enzactl", "the user; yourself if not said"),
                        .optional = true}},
         .options = {{.name = "their-passphrase-file",
                      .value = "FILE",
                      .help = QT_TRANSLATE_NOOP("enzactl", "read that user's passphrase from a file")},
                     {.name = "their-key-file",
                      .value = "FILE",
                      .help = QT_TRANSLATE_NOOP("enzactl", "that user's key file, when they have one")}},
         .run = recoveryCode,
         .answer = "name, recovery_code"},
        {.words = "user slot add",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Let yourself in with a passphrase and a second factor: a key file or a token"),
         .options = {{.name = "key-file",
                      .value = "FILE",
                      .help =
                          QT_TRANSLATE_NOOP("enzactl", "the key file, best on a medium you carry with you")},
                     {.name = "pkcs11",
                      .value = "URI",
                      .help = QT_TRANSLATE_NOOP("enzactl", "the address of an RSA key on a card or token, as in "
                                                           "pkcs11:token=NAME;object=KEY?module-path=FILE")},
                     {.name = "pin-fd",
                      .value = "N",
                      .help = QT_TRANSLATE_NOOP("enzactl", "read the token's PIN from an open descriptor")},
                     {.name = "passphrase-file",
                      .value = "FILE",
                      .help = QT_TRANSLATE_NOOP(
                          "enzactl",
                          "read the passphrase to use with it from a file; else it is the one you have")}},
         .run = addSlot,
         .answer = "id, kind, user, memory_mib, passes, created",
         .alias = "slot add"},
        {.words = "user slot remove",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Remove a way in: yours, or as administrator anybody's"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl", "A lost card or key file, or the passphrase alone once there is a second factor. The only way in is "
                        "not removed, nor the last second factor of a role that needs one."),
         .arguments = {{.name = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "the way in, as \"user slot list\" names it")}},
         .run = removeSlot,
         .answer = "id, kind, user, memory_mib, passes, created",
         .alias = "slot remove"},
        {.words = "user slot list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "The ways in that users have"),
         .run = listSlots,
         .answer = "[]: id, kind, user, memory_mib, passes, created",
         .alias = "slot list"},
    };
}

} // namespace enza::ctl
