// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/workspace.h"

#include <QTest>

/// What every test of the store needs: secrets, a small workspace, an act.
namespace enza::store::testing {

inline SecretBytes secret(const char *text)
{
    return SecretBytes::copy({reinterpret_cast<const unsigned char *>(text), std::strlen(text)});
}

inline Secret passphrase(const char *text, const char *keyFile = "")
{
    return {secret(text), secret(keyFile)};
}

inline CreateOptions testWorkspace(const QString &folder, bool test = true)
{
    CreateOptions options;
    options.folder = folder;
    options.userName = QStringLiteral("Mori");
    options.passphrase = secret("mori-passphrase");
    options.test = test;
    return options;
}

inline Write note(const QString &id, const QString &text, const QString &caseId = {})
{
    Write write;
    write.kind = QStringLiteral("note");
    write.id = id;
    write.caseId = caseId;
    write.body = {{QStringLiteral("text"), text}, {QStringLiteral("label"), text}};
    return write;
}

inline Act act(const QList<Write> &writes, const QString &verb = QStringLiteral("note.add"))
{
    Act out;
    out.verb = verb;
    out.caseId = writes.isEmpty() ? QString() : writes.first().caseId;
    out.writes = writes;
    return out;
}

inline QString reason(const Error &error)
{
    return QLatin1String(errorCodeName(error.code)) + QStringLiteral(": ") + error.message.translated() +
           QStringLiteral(" [") + error.where.file + u']';
}

inline Result<std::unique_ptr<Unlocked>> unlockAgain(const QString &folder, const Clock &clock,
                                                     const char *phrase = "mori-passphrase",
                                                     const QString &user = QStringLiteral("Mori"))
{
    ENZA_ASSIGN(auto locked, Locked::open(folder));
    return locked->unlock(user, passphrase(phrase), clock);
}

} // namespace enza::store::testing

/// Fails the test with the error's own words.
#define QOK(expression)                                                                                       \
    do {                                                                                                      \
        const auto &outcome_ = (expression);                                                                  \
        QVERIFY2(outcome_, outcome_ ? "" : qPrintable(enza::store::testing::reason(outcome_.error())));       \
    } while (false)
#define QCODE(expression, expected)                                                                           \
    do {                                                                                                      \
        const auto &outcome_ = (expression);                                                                  \
        QVERIFY(!outcome_);                                                                                   \
        QVERIFY2(outcome_.error().code == (expected), qPrintable(enza::store::testing::reason(outcome_.error()))); \
    } while (false)
