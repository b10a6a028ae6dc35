// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

/// Runs the real program in a private folder: home, temporary files and current folder are all inside.
namespace testing {

struct Answer {
    int exit = -1;
    QByteArray out, err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QJsonObject object() const { return json().object(); }
    QJsonArray array() const { return json().array(); }
    QString id() const { return object()[QLatin1String("id")].toString(); }
    QJsonObject error() const { return object()[QLatin1String("error")].toObject(); }
    QString code() const { return error()[QLatin1String("code")].toString(); }
    QString said() const { return QStringLiteral("exit %1\n%2\n%3").arg(exit).arg(QString::fromUtf8(out.left(4000)), QString::fromUtf8(err)); }
};

class Ctl
{
public:
    Ctl()
    {
        for (const char *folder : {"home", "tmp", "cwd", "keep"})
            QDir(m_folder.path()).mkpath(QLatin1String(folder));
        write(QStringLiteral("keep/passphrase"), "weak but known\n");
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *variable : {"ENZA_WORKSPACE", "ENZA_USER", "LC_MESSAGES", "LANGUAGE", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            m_environment.remove(QLatin1String(variable));
        m_environment.insert(QStringLiteral("HOME"), path(QStringLiteral("home")));
        m_environment.insert(QStringLiteral("TMPDIR"), path(QStringLiteral("tmp")));
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_environment.insert(QStringLiteral("ENZA_WORKSPACE"), workspace());
    }

    static QString program()
    {
        return qEnvironmentVariable("ENZA_BIN_DIR", QCoreApplication::applicationDirPath() + QStringLiteral("/../bin")) + QStringLiteral("/enzactl");
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Files of the test itself; not searched for plaintext.
    QString kept(const QString &name) const { return path(QStringLiteral("keep/") + name); }
    QString workspace() const { return m_workspace.isEmpty() ? path(QStringLiteral("workspace")) : m_workspace; }
    void setWorkspace(const QString &folder)
    {
        m_workspace = folder;
        m_environment.insert(QStringLiteral("ENZA_WORKSPACE"), folder);
    }
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    QString passphraseFile() const { return kept(QStringLiteral("passphrase")); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? file.fileName() : QString();
    }

    /// `--json --passphrase-file …` stand before the words.
    QStringList words(const QStringList &command) const
    {
        return QStringList{QStringLiteral("--json"), QStringLiteral("--passphrase-file"), passphraseFile()} + command;
    }

    void prepare(QProcess &process) const
    {
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(path(QStringLiteral("cwd")));
    }

    Answer run(const QStringList &command, const QByteArray &input = {}) const { return plain(words(command), input); }
    /// The words as they are.
    Answer plain(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        prepare(process);
        process.start(program(), words);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(120000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    /// A command line with blanks between words and none within.
    Answer run(const char *line) const { return run(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts)); }

    Answer create() const
    {
        return run({QStringLiteral("workspace"), QStringLiteral("create"), workspace(), QStringLiteral("--user"), QStringLiteral("ken"),
                    QStringLiteral("--test")});
    }

private:
    QTemporaryDir m_folder;
    QString m_workspace;
    QProcessEnvironment m_environment;
};

inline bool canRunTheProgram()
{
    return QFile::exists(Ctl::program());
}

} // namespace testing
