// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/help.h"
#include "ctl/table.h"
#include "review/expression.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace enza::ctl;

namespace {
QString kept(const QString &path)
{
    QFile file(qEnvironmentVariable("ENZA_SOURCE_DIR", QStringLiteral(".")) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What bash offers for a command line whose last word is being typed.
QStringList offered(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted << u'\'' + word + u'\'';
    const QString script = bashCompletion() + QStringLiteral("\nCOMP_WORDS=(%1)\nCOMP_CWORD=%2\n_enzactl\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n")
                                                  .arg(quoted.join(u' '), QString::number(words.size() - 1));
    QProcess bash;
    bash.start(QStringLiteral("bash"), {QStringLiteral("-s")});
    bash.write(script.toUtf8());
    bash.closeWriteChannel();
    bash.waitForFinished();
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}
} // namespace

class TestCliHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theManPageIsTheOneTheTableMakes()
    {
        // After a change of the table: enzactl --lang en help --man > packaging/man/enzactl.1
        QCOMPARE(kept(QStringLiteral("packaging/man/enzactl.1")), manPage());
    }

    void theCompletionIsTheOneTheTableMakes()
    {
        // After a change of the table: enzactl help --completion bash > packaging/completion/enzactl.bash
        QCOMPARE(kept(QStringLiteral("packaging/completion/enzactl.bash")), bashCompletion());
    }

    void everyCommandExplainsEveryOption()
    {
        for (const Command &command : commands()) {
            const QString text = helpFor(command);
            QVERIFY2(text.contains(QLatin1String(command.words)), command.words);
            for (const Option &option : command.options)
                QVERIFY2(text.contains(QLatin1String("--") + QLatin1String(option.name)), option.name);
            QVERIFY2(helpOverview().contains(QLatin1String(command.words)), command.words);
        }
    }

    void noLineIsWiderThanATerminal()
    {
        for (const Command &command : commands()) {
            for (const QString &line : helpFor(command).split(u'\n'))
                QVERIFY2(displayWidth(line) <= 84, qPrintable(line));
        }
    }

    void filtersAreExplained()
    {
        const QString text = helpWhere();
        for (const char *word : {"known(", "tommo_af", "jp_af", "gt.mother", "in (", "?"})
            QVERIFY2(text.contains(QLatin1String(word)), word);
    }

    void theExamplesOfFiltersAreValid()
    {
        const QString text = helpWhere().section(QStringLiteral("Examples\n"), 1).section(QStringLiteral("\n\n"), 0, 0);
        int examples = 0;
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            const QString expression = line.trimmed().section(QStringLiteral("  "), 0, 0);
            const auto parsed = enza::review::Expression::parse(expression);
            QVERIFY2(parsed, qPrintable(expression));
            ++examples;
        }
        QVERIFY(examples >= 5);
    }

    void longTextsBreakBetweenWordsAndJapaneseAnywhere()
    {
        QCOMPARE(wrapped(QStringLiteral("aaa bbb ccc"), 2, 10), QStringLiteral("  aaa bbb\n  ccc\n"));
        QCOMPARE(wrapped(QStringLiteral("暗号化された"), 0, 6), QStringLiteral("暗号化\nされた\n"));
    }

    void bashOffersCommandsOptionsAndWords()
    {
        QVERIFY(offered({QStringLiteral("enzactl"), QStringLiteral("wor")}).contains(QStringLiteral("workspace")));
        QVERIFY(offered({QStringLiteral("enzactl"), QStringLiteral("case"), QString()}).contains(QStringLiteral("add")));
        QVERIFY(offered({QStringLiteral("enzactl"), QStringLiteral("--json"), QStringLiteral("case"), QStringLiteral("add"), QStringLiteral("--do")})
                    .contains(QStringLiteral("--domain")));
        QVERIFY(offered({QStringLiteral("enzactl"), QStringLiteral("case"), QStringLiteral("add"), QStringLiteral("--domain"), QString()})
                    .contains(QStringLiteral("rare")));
        QVERIFY(offered({QStringLiteral("enzactl"), QStringLiteral("biomarker"), QStringLiteral("set"), QStringLiteral("t")})
                    .contains(QStringLiteral("tmb")));
    }
};

QTEST_GUILESS_MAIN(TestCliHelp)
#include "tst_cli_help.moc"
