// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"
#include "support/exhaustive.h"

#include <QTest>

using namespace testing;

namespace {

void copyTree(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files | QDir::Hidden))
        QFile::copy(from + u'/' + name, to + u'/' + name);
    for (const QString &name : QDir(from).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        copyTree(from + u'/' + name, to + u'/' + name);
}

bool openssl(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), words);
    return process.waitForFinished(60000) && process.exitCode() == 0;
}

} // namespace

/// The shipped program is killed at a change of a file while it signs: the document is signed and says so, or is the
/// draft it was; nothing lies between.
class TestSigningFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedAnywhere()
    {
        if (!canRunTheProgram())
            QSKIP("the program is not built");
        const QString preload = QCoreApplication::applicationDirPath() + QStringLiteral("/enza_disk_faults.so");
        if (!QFile::exists(preload))
            QSKIP("the library that makes faults is not built");
        Ctl ctl;
        const QString key = ctl.kept(QStringLiteral("key.pem")), certificate = ctl.kept(QStringLiteral("who.pem"));
        const QString file = ctl.kept(QStringLiteral("who.p12")), phrase = ctl.write(QStringLiteral("keep/phrase"), "file secret");
        if (!openssl({"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-subj", "/CN=signer", "-days", "30"}) ||
            !openssl({"pkcs12", "-export", "-inkey", key, "-in", certificate, "-passout", QStringLiteral("file:") + phrase, "-out", file}))
            QSKIP("openssl is needed to make a key");
        QVERIFY(ctl.create().exit == 0);
        QVERIFY(ctl.run("case add --id C-1 --domain cancer").exit == 0);
        const Answer drafted = ctl.run("report draft --case C-1 --kind clinical --lang en");
        QVERIFY2(drafted.exit == 0, qPrintable(drafted.said()));
        const QString id = drafted.object()[QLatin1String("document_id")].toString();
        const QString original = ctl.path(QStringLiteral("original")), counted = ctl.kept(QStringLiteral("count"));
        copyTree(ctl.workspace(), original);
        const QStringList command{QStringLiteral("report"), QStringLiteral("sign"), id, QStringLiteral("--pkcs12"), file,
                                  QStringLiteral("--pkcs12-passphrase-file"), phrase};
        const auto runWith = [&](const char *kind, long at) {
            ctl.setVariable(QStringLiteral("LD_PRELOAD"), preload);
            ctl.setVariable(QStringLiteral("ENZA_FAULT"), QLatin1String(kind));
            ctl.setVariable(QStringLiteral("ENZA_FAULT_AT"), QString::number(at));
            ctl.setVariable(QStringLiteral("ENZA_FAULT_COUNT"), counted);
            const Answer answer = ctl.run(command);
            ctl.setVariable(QStringLiteral("LD_PRELOAD"), {});
            return answer;
        };
        const Answer whole = runWith("once", -1);
        QVERIFY2(whole.exit == 0, qPrintable(whole.said()));
        QFile countFile(counted);
        QVERIFY(countFile.open(QIODevice::ReadOnly));
        const long all = countFile.readAll().trimmed().toLong();
        QVERIFY(all > 5);
        const long step = enza::testing::stride(6);
        int finished = 0, cut = 0;
        for (long at = 0; at < all; at += step) {
            copyTree(original, ctl.workspace());
            const Answer answer = runWith("kill", at);
            cut += answer.exit != 0;
            const Answer list = ctl.run("report list --case C-1");
            QVERIFY2(list.exit == 0, qPrintable(list.said()));
            const QJsonArray documents = list.array();
            QCOMPARE(documents.size(), 1);
            const QJsonArray signers = documents.at(0)[QLatin1String("signed_by")].toArray();
            // What is kept is whole: its bytes are those of its record, and its signatures hold.
            const Answer verified = ctl.run("workspace verify");
            QVERIFY2(verified.exit == 0, qPrintable(verified.said()));
            if (signers.isEmpty()) {
                QVERIFY2(answer.exit != 0, "it said that it signed");
                QCOMPARE(documents.at(0)[QLatin1String("sha256")], drafted.object()[QLatin1String("sha256")]);
                continue;
            }
            ++finished;
            QCOMPARE(signers.at(0)[QLatin1String("sha256")], documents.at(0)[QLatin1String("sha256")]);
            QCOMPARE(ctl.run("audit verify").exit, 0);
        }
        QVERIFY(cut > 0);
        qInfo("%ld calls, every %ld: cut short %d times, signed all the same %d times", all, step, cut, finished);
    }
};

QTEST_GUILESS_MAIN(TestSigningFaults)
#include "tst_signing_faults.moc"
