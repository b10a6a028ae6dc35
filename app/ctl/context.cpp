// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"

#include "base/platform_terminal.h"
#include "ctl/progress.h"

#include <QTimeZone>

#include <cstring>

namespace enza::ctl {
namespace {

QString single(const Given &given, const char *name)
{
    return given.value(QLatin1String(name)).value(0);
}

Result<SecretBytes> secretFrom(const QString &file, const QString &descriptor,
                               const QString &descriptorOption)
{
    if (!file.isEmpty())
        return platform::readSecretFile(file);
    bool ok = false;
    const int number = descriptor.toInt(&ok);
    if (!ok || number < 0)
        return usage(
            Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not the number of a descriptor"), {descriptor}),
            descriptorOption);
    return platform::readSecretDescriptor(number);
}

} // namespace

Context::Context(Given globals, QIODevice &input, std::stop_token stop)
    : m_globals(std::move(globals)), m_input(input), m_stop(std::move(stop))
{
}

Context::~Context() = default;

QString Context::folder() const
{
    const QString given = single(m_globals, "workspace");
    return given.isEmpty() ? qEnvironmentVariable("ENZA_WORKSPACE") : given;
}

QString Context::userName() const
{
    const QString given = single(m_globals, "user");
    return given.isEmpty() ? qEnvironmentVariable("ENZA_USER") : given;
}

bool Context::hasPassphraseSource() const
{
    return !single(m_globals, "passphrase-file").isEmpty() || !single(m_globals, "passphrase-fd").isEmpty();
}

Result<SecretBytes> Context::passphrase()
{
    const QString file = single(m_globals, "passphrase-file");
    const QString descriptor = single(m_globals, "passphrase-fd");
    if (file.isEmpty() && descriptor.isEmpty())
        return platform::askSecret(say(QT_TRANSLATE_NOOP("enzactl", "Passphrase of %1: "), {userName()}));
    if (!m_descriptorSecret.isEmpty())
        return m_descriptorSecret.clone();
    ENZA_ASSIGN(SecretBytes secret, secretFrom(file, descriptor, QStringLiteral("--passphrase-fd")));
    if (file.isEmpty())
        m_descriptorSecret = secret.clone(); // a pipe gives it only once
    return secret;
}

Result<SecretBytes> Context::newPassphrase(const Invocation &invocation, const char *fileOption,
                                           const char *descriptorOption, const char *prompt)
{
    const QString file = invocation.value(fileOption);
    const QString descriptor = descriptorOption ? invocation.value(descriptorOption) : QString();
    if (!file.isEmpty() || !descriptor.isEmpty())
        return secretFrom(file, descriptor,
                          QStringLiteral("--") + QLatin1String(descriptorOption ? descriptorOption : ""));
    ENZA_ASSIGN(SecretBytes first, platform::askSecret(say(prompt)));
    ENZA_ASSIGN(SecretBytes again,
                platform::askSecret(say(QT_TRANSLATE_NOOP("enzactl", "The same again: "))));
    if (first.size() != again.size() || std::memcmp(first.data(), again.data(), first.size()) != 0)
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "the two passphrases are not the same")));
    return first;
}

Result<SecretBytes> Context::keyFile() const
{
    const QString file = single(m_globals, "key-file");
    if (file.isEmpty())
        return SecretBytes();
    return platform::readSecretFile(file);
}

QString Context::tokenUri() const
{
    return single(m_globals, "pkcs11");
}

Result<SecretBytes> Context::pin(const QString &descriptor)
{
    if (!descriptor.isEmpty())
        return secretFrom({}, descriptor, QStringLiteral("--pin-fd"));
    const QString global = single(m_globals, "pin-fd");
    if (global.isEmpty())
        return platform::askSecret(say(QT_TRANSLATE_NOOP("enzactl", "PIN of the token: ")));
    if (m_descriptorPin.isEmpty()) {
        ENZA_ASSIGN(m_descriptorPin, secretFrom({}, global, QStringLiteral("--pin-fd")));
    }
    return m_descriptorPin.clone();
}

Result<QString> Context::soleUser(const workflow::LockedWorkspace &workspace) const
{
    QStringList names;
    const QList<workflow::UserView> users = workspace.users();
    for (const workflow::UserView &user : users) {
        if (!user.disabled)
            names << user.name;
    }
    if (names.size() != 1)
        return usage(Text(QT_TRANSLATE_NOOP(
                              "enza", "this workspace has %1 users; say which one with --user or ENZA_USER"),
                          {QString::number(names.size())}),
                     QStringLiteral("--user"));
    return names.first();
}

Result<void> Context::setClock(workflow::Session &session, const Given &globals) const
{
    const QString given = single(globals, "now");
    if (given.isEmpty())
        return {};
    const QDateTime time = QDateTime::fromString(given, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return usage(
            Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a time like 2026-11-20T06:40:00Z"), {given}),
            QStringLiteral("--now"));
    return session.setClock(time.toUTC());
}

Result<workflow::Session *> Context::session()
{
    if (m_session)
        return m_session.get();
    if (folder().isEmpty())
        return usage(Text(QT_TRANSLATE_NOOP(
                         "enza", "no workspace was named; give --workspace DIR or set ENZA_WORKSPACE")),
                     QStringLiteral("--workspace"));
    ENZA_ASSIGN(auto workspace, workflow::LockedWorkspace::open(folder()));
    if (userName().isEmpty()) {
        ENZA_ASSIGN(const QString sole, soleUser(*workspace));
        m_globals[QStringLiteral("user")] = {sole};
    }
    ENZA_ASSIGN(SecretBytes key, keyFile());
    if (!tokenUri().isEmpty() && !key.isEmpty())
        return usage(Text(QT_TRANSLATE_NOOP("enza", "unlock with a key file or with a token, not both")),
                     QStringLiteral("--pkcs11"));
    ENZA_ASSIGN(SecretBytes secret, passphrase());
    std::shared_ptr<workflow::Session> opened;
    if (tokenUri().isEmpty()) {
        ENZA_ASSIGN(opened, workspace->unlock(userName(), std::move(secret), std::move(key)));
    } else {
        ENZA_ASSIGN(SecretBytes code, pin());
        ENZA_ASSIGN(opened,
                    workspace->unlockWithToken(userName(), std::move(secret), tokenUri(), std::move(code)));
    }
    ENZA_TRY(setClock(*opened, m_globals));
    m_session = std::move(opened);
    return m_session.get();
}

JobContext Context::job() const
{
    JobContext job;
    job.stop = m_stop;
    if (platform::isTerminal(platform::Stream::Errors))
        job.report = ProgressLine();
    return job;
}

Result<workflow::CaseView> namedCase(Context &context, const Invocation &invocation)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    return workflow::showCase(*session, invocation.value("case"));
}

Result<QString> namedCaseId(Context &context, const Invocation &invocation)
{
    ENZA_ASSIGN(const workflow::CaseView view, namedCase(context, invocation));
    return view.theCase.id;
}

Option caseOption()
{
    return {.name = "case",
            .value = "ID",
            .help = QT_TRANSLATE_NOOP("enzactl", "the case, by id or label"),
            .required = true};
}

} // namespace enza::ctl
