// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"

#include <QTest>

using namespace testing;

#define ANSWERS(answer, wanted) \
    do { \
        const Answer answered = (answer); \
        QVERIFY2(answered.exit == (wanted), qPrintable(answered.said())); \
    } while (false)

/// Who may come in, and by which ways.
class TestCliUsers : public QObject
{
    Q_OBJECT
private:
    Ctl m_ctl;
    QString m_code;

    Answer as(const char *user, const QString &secret, const QStringList &command, const QStringList &more = {}) const
    {
        return m_ctl.plain(QStringList{QStringLiteral("--json"), QStringLiteral("--user"), QLatin1String(user), QStringLiteral("--passphrase-file"), secret} +
                           more + command);
    }
    static QStringList words(const char *line) { return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canRunTheProgram())
            QSKIP("enzactl is not built");
        const Answer created = m_ctl.create();
        ANSWERS(created, 0);
        m_code = created.object()[QLatin1String("recovery_code")].toString();
        for (const char *name : {"aya", "fresh", "recovered", "keyed"})
            m_ctl.write(QStringLiteral("keep/") + QLatin1String(name), QByteArray(name) + " has weak words\n");
        m_ctl.write(QStringLiteral("keep/key"), QByteArray(64, 'k'));
        m_ctl.write(QStringLiteral("keep/otherkey"), QByteArray(64, 'o'));
        m_ctl.write(QStringLiteral("keep/code"), m_code.toUtf8() + '\n');
    }

    void aUserIsAddedWithAPassphraseOfTheirOwn()
    {
        const Answer added = m_ctl.run(words("user add aya --role curator --passphrase-file") + QStringList{m_ctl.kept(QStringLiteral("aya"))});
        ANSWERS(added, 0);
        QCOMPARE(added.object()[QLatin1String("role")].toString(), QStringLiteral("curator"));
        ANSWERS(as("aya", m_ctl.kept(QStringLiteral("aya")), words("user list")), 0);
        ANSWERS(as("aya", m_ctl.passphraseFile(), words("user list")), 4);
        ANSWERS(as("nobody", m_ctl.passphraseFile(), words("user list")), 4);
        ANSWERS(as("aya", m_ctl.kept(QStringLiteral("aya")), words("user add eve --role curator --passphrase-file") + QStringList{m_ctl.kept(QStringLiteral("aya"))}), 4);
    }

    void aPassphraseIsChanged()
    {
        const QStringList change = words("user passphrase --new-passphrase-file") + QStringList{m_ctl.kept(QStringLiteral("fresh"))};
        ANSWERS(as("aya", m_ctl.kept(QStringLiteral("aya")), change), 0);
        ANSWERS(as("aya", m_ctl.kept(QStringLiteral("aya")), words("user list")), 4);
        ANSWERS(as("aya", m_ctl.kept(QStringLiteral("fresh")), words("user list")), 0);
    }

    void aKeyFileIsASecondFactor()
    {
        const QString key = m_ctl.kept(QStringLiteral("key")), keyed = m_ctl.kept(QStringLiteral("keyed"));
        ANSWERS(as("aya", m_ctl.kept(QStringLiteral("fresh")), words("user slot add --passphrase-file") + QStringList{keyed, QStringLiteral("--key-file"), key}), 0);
        ANSWERS(as("aya", keyed, words("user list"), {QStringLiteral("--key-file"), key}), 0);
        ANSWERS(as("aya", keyed, words("user list")), 4);
        ANSWERS(as("aya", keyed, words("user list"), {QStringLiteral("--key-file"), m_ctl.kept(QStringLiteral("otherkey"))}), 4);
        const Answer listed = m_ctl.run("--user ken user slot list");
        ANSWERS(listed, 0);
        bool hasKeyFile = false;
        for (const QJsonValue &slot : listed.array()) {
            const QJsonObject object = slot.toObject();
            QVERIFY(object[QLatin1String("memory_mib")].toInt() >= 64);
            QVERIFY(object[QLatin1String("passes")].toInt() >= 3);
            hasKeyFile = hasKeyFile || object[QLatin1String("kind")].toString().contains(QLatin1String("key_file"));
        }
        QVERIFY(hasKeyFile);
    }

    void aDisabledUserStaysOut()
    {
        ANSWERS(m_ctl.run("--user ken user disable aya"), 0);
        ANSWERS(as("aya", m_ctl.kept(QStringLiteral("fresh")), words("user list")), 4);
        ANSWERS(m_ctl.run("workspace verify"), 0);
        ANSWERS(m_ctl.run("--user ken user disable nobody"), 5);
    }

    void theRecoveryCodeSetsANewPassphrase()
    {
        const QStringList recover = words("user recover --new-passphrase-file") + QStringList{m_ctl.kept(QStringLiteral("recovered")), QStringLiteral("--code-file")};
        ANSWERS(m_ctl.plain(words("--json --user ken") + recover + QStringList{m_ctl.kept(QStringLiteral("key"))}), 4);
        ANSWERS(m_ctl.plain(words("--json --user ken") + recover + QStringList{m_ctl.kept(QStringLiteral("code"))}), 0);
        ANSWERS(as("ken", m_ctl.kept(QStringLiteral("recovered")), words("workspace verify")), 0);
    }

    void secretsAreNotTakenFromNowhere()
    {
        const Answer empty = as("ken", m_ctl.write(QStringLiteral("keep/empty"), "\n"), words("case list"));
        ANSWERS(empty, 3);
        ANSWERS(as("ken", m_ctl.kept(QStringLiteral("none")), words("case list")), 5);
        ANSWERS(m_ctl.plain(words("--json --user ken --passphrase-fd x case list")), 2);
        QProcess detached;
        m_ctl.prepare(detached);
        detached.start(QStringLiteral("setsid"), {QStringLiteral("-w"), Ctl::program(), QStringLiteral("--json"), QStringLiteral("case"), QStringLiteral("list")});
        QVERIFY(detached.waitForFinished());
        QCOMPARE(detached.exitCode(), 4);
        QVERIFY(detached.readAllStandardOutput().contains("\"locked\""));
    }
};

QTEST_GUILESS_MAIN(TestCliUsers)
#include "tst_cli_users.moc"
