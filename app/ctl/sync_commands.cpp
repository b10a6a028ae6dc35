// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/platform.h"

#include <QFile>

namespace enza::ctl {
namespace {

constexpr qint64 largestFile = 4 << 20; ///< bytes; certificates, lists and keys are far smaller

Result<QByteArray> fileGiven(const Invocation &given, const char *option)
{
    if (!given.has(option))
        return QByteArray();
    QFile file(given.value(option));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "%1 cannot be read"), {file.fileName()}),
                    Where{file.fileName(), 0, QStringLiteral("--") + QLatin1String(option)});
    return file.readAll();
}

QJsonObject viewJson(const workflow::PlatformView &view)
{
    return {{QStringLiteral("url"), view.url},
            {QStringLiteral("certificate"), view.certificate},
            {QStringLiteral("pinned"), view.pinned},
            {QStringLiteral("revocation_lists"), view.revocationLists},
            {QStringLiteral("stapled"), view.stapled},
            {QStringLiteral("oauth_issuer"), orNull(view.issuer)},
            {QStringLiteral("oauth_client"), orNull(view.clientId)},
            {QStringLiteral("proxy"), orNull(view.proxy)}};
}

Result<void> connectTo(Context &context, const Invocation &given)
{
    PlatformConnection connection;
    connection.url = given.argument(0);
    ENZA_ASSIGN(const QByteArray ca, fileGiven(given, "ca"));
    ENZA_ASSIGN(const QByteArray crl, fileGiven(given, "crl"));
    ENZA_ASSIGN(const QByteArray key, fileGiven(given, "oauth-key"));
    ENZA_ASSIGN(connection.clientP12, fileGiven(given, "client-p12"));
    connection.caPem = QString::fromLatin1(ca);
    connection.crlPem = QString::fromLatin1(crl);
    connection.tokenKeyPem = QString::fromLatin1(key);
    connection.pins = given.values("pin");
    connection.stapled = given.has("stapled");
    connection.issuer = given.value("oauth-issuer");
    connection.clientId = given.value("oauth-client");
    connection.keyId = given.value("oauth-key-id");
    connection.proxy = given.value("proxy");
    ENZA_ASSIGN(workflow::Session *session, context.session());
    if (given.has("client-p12")) {
        ENZA_ASSIGN(const SecretBytes passphrase, context.pin());
        connection.clientPassphrase = QString::fromUtf8(reinterpret_cast<const char *>(passphrase.data()), qsizetype(passphrase.size()));
    }
    ENZA_ASSIGN(const workflow::PlatformView view, workflow::connectPlatform(*session, connection));
    context.out().value(viewJson(view));
    return {};
}

Result<void> check(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::PlatformCheck checked, workflow::checkPlatform(*session, context.stop()));
    QJsonArray steps;
    for (const workflow::CheckStep &step : checked.steps)
        steps.append(QJsonObject{{QStringLiteral("step"), QLatin1String(step.key)},
                                 {QStringLiteral("state"), enumName(step.state)},
                                 {QStringLiteral("message"), step.words.isEmpty() ? QJsonValue() : QJsonValue(step.words.translated())}});
    context.out().value(QJsonObject{{QStringLiteral("ok"), checked.good()},
                                    {QStringLiteral("steps"), steps},
                                    {QStringLiteral("server"), orNull(checked.software)},
                                    {QStringLiteral("fhir_version"), orNull(checked.fhirVersion)}});
    if (!checked.good())
        context.out().setExit(exitCode(ErrorCode::Network));
    return {};
}

Result<void> show(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::PlatformView view, workflow::platformView(*session));
    context.out().value(viewJson(view));
    return {};
}

} // namespace

QList<Command> syncCommands()
{
    return {
        {.words = "sync connect",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Enter how this workspace and the platform know each other"),
         .details = QT_TRANSLATE_NOOP("enzactl",
                                      "Kept encrypted to those who may use it, in this copy of the workspace only. The passphrase of the PKCS#12 file "
                                      "is read from --pin-fd, else asked for. \"sync check\" says whether it works."),
         .arguments = {{.name = "URL", .help = QT_TRANSLATE_NOOP("enzactl", "base address of the FHIR server, https://…")}},
         .options = {{.name = "ca", .value = "F", .help = QT_TRANSLATE_NOOP("enzactl", "certificates of the authorities it may be certified by, PEM"), .required = true},
                     {.name = "crl", .value = "F", .help = QT_TRANSLATE_NOOP("enzactl", "revocation lists of these authorities, PEM")},
                     {.name = "pin", .value = "SHA256", .help = QT_TRANSLATE_NOOP("enzactl", "only a server with this public key, base64"), .many = true},
                     {.name = "stapled", .help = QT_TRANSLATE_NOOP("enzactl", "the server has to send the status of its certificate")},
                     {.name = "client-p12", .value = "F", .help = QT_TRANSLATE_NOOP("enzactl", "this workspace's certificate and key, PKCS#12")},
                     {.name = "oauth-issuer", .value = "U", .help = QT_TRANSLATE_NOOP("enzactl", "who gives access tokens")},
                     {.name = "oauth-client", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "as whom it knows this workspace")},
                     {.name = "oauth-key", .value = "F", .help = QT_TRANSLATE_NOOP("enzactl", "the key that signs for it, PEM")},
                     {.name = "oauth-key-id", .value = "KID", .help = QT_TRANSLATE_NOOP("enzactl", "the key's id there")},
                     {.name = "proxy", .value = "URL", .help = QT_TRANSLATE_NOOP("enzactl", "http://HOST:PORT to go through")}},
         .run = connectTo,
         .answer = "url, certificate, pinned, revocation_lists, stapled, oauth_issuer, oauth_client, proxy"},
        {.words = "sync check",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Try the connection step by step and say what is wrong"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Nothing about anybody is sent. Exit code 7 when a step fails."),
         .run = check,
         .answer = "ok, steps[]: step, state, message; server, fhir_version"},
        {.words = "sync status",
         .summary = QT_TRANSLATE_NOOP("enzactl", "The connection as it was entered, without its secrets"),
         .run = show,
         .answer = "url, certificate, pinned, revocation_lists, stapled, oauth_issuer, oauth_client, proxy"},
    };
}

} // namespace enza::ctl
