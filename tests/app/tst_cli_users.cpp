// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"
#include "support/soft_token.h"

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
    QString m_code, m_ayasCode;

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
        m_ayasCode = added.object()[QLatin1String("recovery_code")].toString();
        QCOMPARE(m_ayasCode.size(), 34);
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

    void aTokenIsASecondFactorAndItsPinComesFromADescriptor()
    {
        if (const QString missing = SoftTokens::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        const SoftTokens tokens;
        QVERIFY(tokens.add(QStringLiteral("card")) && tokens.addKey(QStringLiteral("card"), QStringLiteral("login"), QStringLiteral("01"), SoftTokens::rsa()));
        m_ctl.setVariable(QStringLiteral("SOFTHSM2_CONF"), tokens.configuration());
        m_ctl.write(QStringLiteral("keep/pin"), "4711\n");
        m_ctl.write(QStringLiteral("keep/wrongpin"), "0000\n");
        const QString uri = SoftTokens::uri(QStringLiteral("token=card;object=login"));
        const auto withPin = [&](const char *pin, const QStringList &given) {
            m_ctl.setVariable(QStringLiteral("PIN"), m_ctl.kept(QLatin1String(pin)));
            QProcess shell;
            m_ctl.prepare(shell);
            shell.start(QStringLiteral("sh"), QStringList{QStringLiteral("-c"), QStringLiteral("exec \"$0\" \"$@\" 7<\"$PIN\""), Ctl::program(),
                                                          QStringLiteral("--json"), QStringLiteral("--user"), QStringLiteral("aya"), QStringLiteral("--passphrase-file"),
                                                          m_ctl.kept(QStringLiteral("fresh"))} + given);
            shell.closeWriteChannel();
            shell.waitForFinished(120000);
            return Answer{shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
        };
        const Answer added = withPin("pin", words("user slot add --pin-fd 7 --pkcs11") + QStringList{uri});
        ANSWERS(added, 0);
        QCOMPARE(added.object()[QLatin1String("kind")].toString(), QStringLiteral("passphrase_pkcs11"));
        const QStringList global = words("--pin-fd 7 --pkcs11") + QStringList{uri};
        ANSWERS(withPin("pin", global + words("user list")), 0);
        ANSWERS(withPin("pin", global + words("--key-file") + QStringList{m_ctl.kept(QStringLiteral("key"))} + words("user list")), 2);
        ANSWERS(withPin("wrongpin", global + words("user list")), 4);
        ANSWERS(withPin("pin", words("--pin-fd 7 --pkcs11") + QStringList{QString(uri).replace(QLatin1String("token=card"), QLatin1String("token=lost"))} + words("user list")), 5);
        ANSWERS(withPin("pin", words("--pin-fd 7 --pkcs11 pkcs11:token=card user list")), 3);
        ANSWERS(as("aya", m_ctl.kept(QStringLiteral("fresh")), words("user slot add")), 2);
        ANSWERS(m_ctl.run("--user ken workspace verify"), 0);
    }

    void aCodeIsUsedWithAnAdministrator()
    {
        const QString code = m_ctl.write(QStringLiteral("keep/ayascode"), m_ayasCode.toUtf8() + '\n');
        const QStringList rest = words("--new-passphrase-file") + QStringList{m_ctl.kept(QStringLiteral("recovered")), QStringLiteral("--code-file")};
        ANSWERS(m_ctl.plain(words("--json --user aya user recover") + rest + QStringList{code}), 4);
        ANSWERS(as("aya", m_ctl.kept(QStringLiteral("fresh")), words("user recover aya") + rest + QStringList{code}), 4);
        ANSWERS(m_ctl.run(words("--user ken user recover aya") + rest + QStringList{m_ctl.kept(QStringLiteral("code"))}), 4);
        ANSWERS(m_ctl.run(words("--user ken user recover nobody") + rest + QStringList{code}), 5);
        const Answer recovered = m_ctl.run(words("--user ken user recover aya") + rest + QStringList{code});
        ANSWERS(recovered, 0);
        QCOMPARE(recovered.object()[QLatin1String("name")].toString(), QStringLiteral("aya"));
        ANSWERS(as("aya", m_ctl.kept(QStringLiteral("recovered")), words("user list")), 0);
        ANSWERS(as("aya", m_ctl.kept(QStringLiteral("fresh")), words("user list")), 4);
    }

    void theSwapIsSpokenOf()
    {
        const Answer info = m_ctl.run("--user ken workspace info");
        ANSWERS(info, 0);
        QVERIFY(info.object()[QLatin1String("unencrypted_swap")].isBool());
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
