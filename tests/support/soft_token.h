// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// PKCS#11 tokens in software (SoftHSM), in a folder of the test's own. Skip where `missing()` is not
/// empty. Only keys are put on them: no certificate, as on the barest of cards.
namespace testing {

class SoftTokens
{
public:
    SoftTokens()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("tokens"));
        QFile file(configuration());
        if (file.open(QIODevice::WriteOnly))
            file.write("directories.tokendir = " + QFile::encodeName(m_folder.filePath(QStringLiteral("tokens"))) +
                       "\nobjectstore.backend = file\nlog.level = ERROR\n");
        qputenv("SOFTHSM2_CONF", QFile::encodeName(configuration()));
    }

    static QString module()
    {
        for (const char *path : {"/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/softhsm/libsofthsm2.so",
                                 "/usr/local/lib/softhsm/libsofthsm2.so", "/opt/homebrew/lib/softhsm/libsofthsm2.so"}) {
            if (QFile::exists(QLatin1String(path)))
                return QLatin1String(path);
        }
        return {};
    }
    /// Why tokens cannot be had here; empty when they can.
    static QString missing()
    {
        if (module().isEmpty())
            return QStringLiteral("SoftHSM's module is not installed");
        if (!ran(QStringLiteral("softhsm2-util"), {QStringLiteral("--version")}) ||
            !ran(QStringLiteral("openssl"), {QStringLiteral("version")}))
            return QStringLiteral("softhsm2-util and openssl are needed to make a token");
        return {};
    }

    QString configuration() const { return m_folder.filePath(QStringLiteral("softhsm2.conf")); }

    /// A token with the PIN 4711.
    bool add(const QString &label) const
    {
        return ran(QStringLiteral("softhsm2-util"),
                   {QStringLiteral("--init-token"), QStringLiteral("--free"), QStringLiteral("--label"), label,
                    QStringLiteral("--so-pin"), QStringLiteral("12345678"), QStringLiteral("--pin"), QStringLiteral("4711")});
    }
    /// `kind` as openssl names it: {"RSA", "-pkeyopt", "rsa_keygen_bits:2048"}.
    bool addKey(const QString &token, const QString &name, const QString &id, const QStringList &kind) const
    {
        const QString pem = m_folder.filePath(QStringLiteral("key.pem"));
        return ran(QStringLiteral("openssl"), QStringList{QStringLiteral("genpkey"), QStringLiteral("-out"), pem,
                                                          QStringLiteral("-algorithm")} + kind) &&
               ran(QStringLiteral("softhsm2-util"),
                   {QStringLiteral("--import"), pem, QStringLiteral("--token"), token, QStringLiteral("--label"), name,
                    QStringLiteral("--id"), id, QStringLiteral("--pin"), QStringLiteral("4711")});
    }
    static QStringList rsa(int bits = 2048)
    {
        return {QStringLiteral("RSA"), QStringLiteral("-pkeyopt"), QStringLiteral("rsa_keygen_bits:%1").arg(bits)};
    }
    static QStringList ec()
    {
        return {QStringLiteral("EC"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256")};
    }
    static QString uri(const QString &path) { return QStringLiteral("pkcs11:%1?module-path=%2").arg(path, module()); }

private:
    static bool ran(const QString &program, const QStringList &words)
    {
        QProcess process;
        process.start(program, words);
        return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
};

} // namespace testing
