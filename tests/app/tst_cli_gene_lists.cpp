// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"

#include <QTest>

using namespace testing;

#define ANSWERS(answer, wanted) \
    do { \
        const Answer answered = (answer); \
        QVERIFY2(answered.exit == (wanted), qPrintable(answered.said())); \
    } while (false)

/// A list of genes changes what is shown of people, so two of the staff sign it.
class TestCliGeneLists : public QObject
{
    Q_OBJECT
private:
    Ctl m_ctl;

    Answer import(const QByteArray &table, const QStringList &more) const
    {
        const QString file = m_ctl.write(QStringLiteral("cwd/genes.csv"), table);
        return m_ctl.run(QStringList{QStringLiteral("--user"), QStringLiteral("ken"), QStringLiteral("gene-list"), QStringLiteral("import"), file,
                                     QStringLiteral("--name"), QStringLiteral("Hospital list"), QStringLiteral("--version"), QStringLiteral("2026-11")} +
                         more);
    }
    QStringList by(const char *user, const char *secret, const char *option = "--approve-passphrase-file") const
    {
        return {QStringLiteral("--approve-by"), QLatin1String(user), QLatin1String(option), m_ctl.kept(QLatin1String(secret))};
    }
    int lists() const { return int(m_ctl.run("--user ken gene-list list").array().size()); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canRunTheProgram())
            QSKIP("enzactl is not built");
        ANSWERS(m_ctl.create(), 0);
        for (const char *name : {"aya", "mio", "wrong"})
            m_ctl.write(QStringLiteral("keep/") + QLatin1String(name), QByteArray(name) + " has weak words\n");
        ANSWERS(m_ctl.run(QStringList{QStringLiteral("--user"), QStringLiteral("ken"), QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("aya"),
                                      QStringLiteral("--role"), QStringLiteral("administrator"), QStringLiteral("--passphrase-file"), m_ctl.kept(QStringLiteral("aya"))}), 0);
        ANSWERS(m_ctl.run(QStringList{QStringLiteral("--user"), QStringLiteral("ken"), QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("mio"),
                                      QStringLiteral("--role"), QStringLiteral("viewer"), QStringLiteral("--passphrase-file"), m_ctl.kept(QStringLiteral("mio"))}), 0);
    }

    void oneSignatureIsNotEnough()
    {
        const int before = lists();
        const Answer alone = import("gene\nBRCA1\n", {});
        ANSWERS(alone, 4);
        QCOMPARE(alone.error()[QLatin1String("where")].toObject()[QLatin1String("field")].toString(), QStringLiteral("--approve-by"));
        ANSWERS(import("gene\nBRCA1\n", {QStringLiteral("--approve-by"), QStringLiteral("ken"), QStringLiteral("--approve-passphrase-file"), m_ctl.passphraseFile()}), 4);
        ANSWERS(import("gene\nBRCA1\n", by("mio", "mio")), 4);
        ANSWERS(import("gene\nBRCA1\n", by("aya", "wrong")), 4);
        ANSWERS(import("gene\nBRCA1\n", by("nobody", "aya")), 5);
        QCOMPARE(lists(), before);
    }

    void aBadTableIsRefusedBeforeAnybodySigns()
    {
        const Answer refused = import("gene,criterion\nBRCA1,sometimes\n", by("aya", "aya"));
        ANSWERS(refused, 3);
        const QJsonObject where = refused.error()[QLatin1String("where")].toObject();
        QCOMPARE(where[QLatin1String("file")].toString(), QStringLiteral("genes.csv"));
        QCOMPARE(where[QLatin1String("line")].toInt(), 2);
    }

    void withTwoSignaturesItIsInForce()
    {
        const int before = lists();
        const Answer installed = import("gene,criterion,grade\nBRCA1,all_plp,AAA\nMUTYH,two_plp_variants,\n", by("aya", "aya"));
        ANSWERS(installed, 0);
        QCOMPARE(installed.object()[QLatin1String("installed_by")].toString(), QStringLiteral("ken"));
        QCOMPARE(installed.object()[QLatin1String("approved_by")].toString(), QStringLiteral("aya"));
        QCOMPARE(installed.object()[QLatin1String("genes")].toInt(), 2);
        QCOMPARE(lists(), before + 1);
        const Answer shown = m_ctl.run(QStringList{QStringLiteral("--user"), QStringLiteral("ken"), QStringLiteral("gene-list"), QStringLiteral("show"),
                                                   installed.object()[QLatin1String("ruleset")].toString()});
        ANSWERS(shown, 0);
        QCOMPARE(shown.object()[QLatin1String("entries")].toArray().size(), 2);
    }

    void theFormerNameOfTheOptionIsUnderstood()
    {
        const QString file = m_ctl.write(QStringLiteral("cwd/more.csv"), "gene\nTP53\n");
        ANSWERS(m_ctl.run(QStringList{QStringLiteral("--user"), QStringLiteral("ken"), QStringLiteral("gene-list"), QStringLiteral("import"), file, QStringLiteral("--name"),
                                      QStringLiteral("Second list")} + by("aya", "aya", "--approver-passphrase-file")), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliGeneLists)
#include "tst_cli_gene_lists.moc"
