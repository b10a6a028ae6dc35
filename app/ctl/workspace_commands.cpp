// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/demo.h"
#include "workflow/workspace.h"

#include <QDir>

namespace enza::ctl {
namespace {

QString absolute(const QString &path)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

Result<void> create(Context &context, const Invocation &given)
{
    workflow::NewWorkspace request;
    request.folder = absolute(given.argument(0));
    request.userName = given.has("user") ? given.value("user") : context.userName();
    if (request.userName.isEmpty())
        return usage(Text(QT_TRANSLATE_NOOP("enza", "say who the first user is")), QStringLiteral("--user"));
    request.role = given.word<UserRole>("role").value_or(UserRole::Administrator);
    request.test = given.has("test");
    request.demo = given.has("demo");
    ENZA_ASSIGN(
        request.passphrase,
        context.hasPassphraseSource()
            ? context.passphrase()
            : context.newPassphrase(given, "", nullptr, QT_TRANSLATE_NOOP("enzactl", "New passphrase: ")));
    const QString folder = request.folder;
    ENZA_ASSIGN(const workflow::CreatedWorkspace created, workflow::createWorkspace(std::move(request)));
    ENZA_TRY(context.setClock(*created.session, given.globals));
    context.out().value(QJsonObject{{QStringLiteral("id"), created.session->workspaceId()},
                                    {QStringLiteral("folder"), folder},
                                    {QStringLiteral("user"), userJson(created.session->user())},
                                    {QStringLiteral("recovery_code"), created.recoveryCode},
                                    {QStringLiteral("test"), created.session->isTest()},
                                    {QStringLiteral("demo"), created.session->isDemo()}});
    return {};
}

Result<void> info(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    const workflow::WorkspaceSummary summary = workflow::workspaceSummary(*session);
    context.out().value(QJsonObject{{QStringLiteral("id"), summary.id},
                                    {QStringLiteral("folder"), summary.folder},
                                    {QStringLiteral("replica"), summary.replica},
                                    {QStringLiteral("cipher"), summary.cipher},
                                    {QStringLiteral("format"), summary.format},
                                    {QStringLiteral("cases"), summary.cases},
                                    {QStringLiteral("users"), summary.users},
                                    {QStringLiteral("test"), summary.test},
                                    {QStringLiteral("demo"), summary.demo},
                                    {QStringLiteral("consent_unconfirmed"), summary.consentUnconfirmed},
                                    {QStringLiteral("unencrypted_swap"), summary.unencryptedSwap},
                                    {QStringLiteral("unencrypted_hibernation"), summary.unencryptedHibernation},
                                    {QStringLiteral("user"), userJson(session->user())},
                                    {QStringLiteral("version"), QStringLiteral(ENZA_VERSION)}});
    return {};
}

Result<void> verify(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const auto problems, workflow::verifyWorkspace(*session, context.job()));
    context.out().value(problemsJson(problems));
    if (!problems.isEmpty())
        context.out().setExit(exitCode(ErrorCode::Damaged));
    return {};
}

Result<void> backup(Context &context, const Invocation &given)
{
    const QString file = absolute(given.argument(0));
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_TRY(workflow::backupWorkspace(*session, file, context.job()));
    context.out().value(QJsonObject{{QStringLiteral("file"), file}});
    return {};
}

Result<void> restore(Context &context, const Invocation &given)
{
    const QString folder = absolute(given.argument(1));
    ENZA_TRY(workflow::restoreWorkspace(absolute(given.argument(0)), folder, context.job()));
    context.out().value(QJsonObject{{QStringLiteral("folder"), folder}});
    return {};
}

Result<void> rekey(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_TRY(workflow::rekeyWorkspace(*session, context.job()));
    context.out().value(
        QJsonObject{{QStringLiteral("id"), session->workspaceId()}, {QStringLiteral("rekeyed"), true}});
    return {};
}

Result<void> confirmConsent(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_TRY(workflow::confirmConsentAfterRestore(*session));
    context.out().value(QJsonObject{{QStringLiteral("id"), session->workspaceId()},
                                    {QStringLiteral("consent_unconfirmed"), false}});
    return {};
}

Result<void> loadDemo(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::DemoReport report, workflow::loadDemo(*session, context.job()));
    const SecretBytes words = workflow::demoPassphrase(); // no secret: everybody may know it
    const QString phrase = QString::fromUtf8(reinterpret_cast<const char *>(words.data()), qsizetype(words.size()));
    context.out().value(QJsonObject{{QStringLiteral("id"), session->workspaceId()},
                                    {QStringLiteral("cases"), strings(report.cases)},
                                    {QStringLiteral("users"), arrayOf(report.users, userJson)},
                                    {QStringLiteral("passphrase"), phrase},
                                    {QStringLiteral("meeting"), report.meeting}});
    return {};
}

} // namespace

QList<Command> workspaceCommands()
{
    return {
        {.words = "workspace create",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Make a new encrypted workspace"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl", "Prints the recovery code once. Write it down and keep it apart from the "
                        "computer: without the passphrase and the code nobody can open the workspace."),
         .arguments = {{.name = "DIR",
                        .help = QT_TRANSLATE_NOOP("enzactl", "a new or empty folder on a local disk")}},
         .options =
             {{.name = "user", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "the first user")},
              {.name = "role",
               .value = "R",
               .help = QT_TRANSLATE_NOOP("enzactl", "the first user's role; administrator if not said"),
               .choices = namesOf<UserRole>},
              {.name = "test",
               .help =
                   QT_TRANSLATE_NOOP("enzactl", "for tests: --now is honoured, weak passphrases are taken")},
              {.name = "demo", .help = QT_TRANSLATE_NOOP("enzactl", "for demonstration: refuses real data")}},
         .run = create,
         .answer = "id, folder, user{}, recovery_code, test, demo"},
        {.words = "workspace info",
         .summary = QT_TRANSLATE_NOOP("enzactl", "What this workspace is"),
         .run = info,
         .answer = "id, folder, replica, cipher, format, cases, users, test, demo, consent_unconfirmed, "
                   "unencrypted_swap, user{}, version"},
        {.words = "workspace verify",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Check every chain, signature, record and file"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Exit code 3 when something does not verify."),
         .run = verify,
         .answer = "ok, problems[]: kind, replica, seq, record, reason"},
        {.words = "workspace backup",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Write the whole workspace into one encrypted file"),
         .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "the backup to write")}},
         .run = backup,
         .answer = "file"},
        {.words = "workspace restore",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Unpack a backup into a new folder"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl", "The restored workspace opens with the passphrases of the backup. Nothing leaves it "
                        "until \"workspace confirm-consent\"."),
         .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "a backup")},
                       {.name = "DIR", .help = QT_TRANSLATE_NOOP("enzactl", "a new or empty folder")}},
         .run = restore,
         .answer = "folder"},
        {.words = "workspace rekey",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Give the store, call files and blobs new keys"),
         .run = rekey,
         .answer = "id, rekeyed"},
        {.words = "workspace confirm-consent",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Say that consent is as recorded, after a restore"),
         .run = confirmConsent,
         .answer = "id, consent_unconfirmed"},
        {.words = "demo load",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Fill an empty demo or test workspace with synthetic cases"),
         .details = QT_TRANSLATE_NOOP("enzactl", "A tumour–normal case and a trio, the same every time; colleagues who "
                                      "unlock with the passphrase that is answered, and a planned meeting. Consent is recorded of "
                                      "everybody on the current forms: nothing goes to companies or abroad, and the trio's father "
                                      "wants to know no secondary findings."),
         .run = loadDemo,
         .answer = "id, cases[], users[], passphrase, meeting"},
    };
}

} // namespace enza::ctl
