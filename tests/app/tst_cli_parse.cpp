// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/invocation.h"

#include <QTest>

using namespace enza;
using namespace enza::ctl;

namespace {
QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}
QString code(const Result<Invocation> &parsed)
{
    return parsed ? QStringLiteral("ok") : QString::fromLatin1(errorCodeName(parsed.error().code));
}
} // namespace

class TestCliParse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void globalOptionsStandBeforeOrAfterTheCommand()
    {
        for (const char *line : {"--json --workspace W case list", "case list --json --workspace W"}) {
            const auto parsed = parse(words(line));
            QVERIFY(parsed);
            QCOMPARE(QLatin1String(parsed->command->words), QLatin1String("case list"));
            QVERIFY(parsed->globals.contains(QStringLiteral("json")));
            QCOMPARE(parsed->globals[QStringLiteral("workspace")], QStringList{QStringLiteral("W")});
        }
    }

    void optionsOfTheCommandComeFirstAfterIt()
    {
        const auto parsed = parse(words("--passphrase-file mine user add ken --role curator --passphrase-file his"));
        QVERIFY(parsed);
        QCOMPARE(parsed->globals[QStringLiteral("passphrase-file")], QStringList{QStringLiteral("mine")});
        QCOMPARE(parsed->value("passphrase-file"), QStringLiteral("his"));
        const auto audit = parse(words("--user admin audit list --user ken"));
        QVERIFY(audit);
        QCOMPARE(audit->globals[QStringLiteral("user")], QStringList{QStringLiteral("admin")});
        QCOMPARE(audit->value("user"), QStringLiteral("ken"));
    }

    void theLongestCommandWins()
    {
        const auto slot = parse(words("user slot add --key-file K"));
        QVERIFY(slot);
        QCOMPARE(QLatin1String(slot->command->words), QLatin1String("user slot add"));
        const auto opinion = parse(words("finding opinion list F"));
        QVERIFY(opinion);
        QCOMPARE(opinion->argument(0), QStringLiteral("F"));
        QCOMPARE(parse(words("opinion list F"))->command, opinion->command);
    }

    void severalValuesFollowAnOptionOnlyWhileTheyFit()
    {
        const auto parsed = parse(words("import variants --case C --sample NA1=proband NA2=mother A=B=father trio.vcf"));
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message.translated()));
        QCOMPARE(parsed->values("sample"), words("NA1=proband NA2=mother A=B=father"));
        QCOMPARE(parsed->arguments, words("trio.vcf"));
        const auto hpo = parse(words("case add --id L --domain rare --hpo HP:0001250 HP:0000252 --sex male"));
        QVERIFY(hpo);
        QCOMPARE(hpo->values("hpo"), words("HP:0001250 HP:0000252"));
    }

    void valuesMayBeAttachedByAnEqualsSign()
    {
        const auto parsed = parse({QStringLiteral("variants"), QStringLiteral("list"), QStringLiteral("--case=C"),
                                   QStringLiteral("--where=af == 0.5"), QStringLiteral("--where"), QStringLiteral("depth > 3")});
        QVERIFY(parsed);
        QCOMPARE(parsed->value("case"), QStringLiteral("C"));
        QCOMPARE(parsed->values("where"), (QStringList{QStringLiteral("af == 0.5"), QStringLiteral("depth > 3")}));
    }

    void nonsenseIsUsage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("field");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("unknown command") << QStringLiteral("frobnicate") << QStringLiteral("frobnicate");
        QTest::newRow("group alone") << QStringLiteral("case") << QStringLiteral("case");
        QTest::newRow("unknown option") << QStringLiteral("case list --frob") << QStringLiteral("--frob");
        QTest::newRow("later option") << QStringLiteral("variants list --case C --pedigree full") << QStringLiteral("--pedigree");
        QTest::newRow("later command") << QStringLiteral("cohorts") << QStringLiteral("cohorts");
        QTest::newRow("missing option") << QStringLiteral("case add --domain rare") << QStringLiteral("case add");
        QTest::newRow("missing argument") << QStringLiteral("workspace backup") << QStringLiteral("workspace backup");
        QTest::newRow("missing value") << QStringLiteral("case list --workspace") << QStringLiteral("--workspace");
        QTest::newRow("option for value") << QStringLiteral("case show --case --json") << QStringLiteral("--case");
        QTest::newRow("not a choice") << QStringLiteral("case add --id L --domain dental") << QStringLiteral("--domain");
        QTest::newRow("argument no choice") << QStringLiteral("biomarker set --case C xyz 3 --method M") << QStringLiteral("KIND");
        QTest::newRow("twice") << QStringLiteral("case show --case A --case B") << QStringLiteral("--case");
        QTest::newRow("too many") << QStringLiteral("case list extra") << QStringLiteral("extra");
        QTest::newRow("no role") << QStringLiteral("import variants --case C --sample NA1=uncle f.vcf") << QStringLiteral("--sample");
        QTest::newRow("switch with value") << QStringLiteral("variants list --case C --count=yes") << QStringLiteral("--count");
    }
    void nonsenseIsUsage()
    {
        QFETCH(QString, line);
        QFETCH(QString, field);
        const auto parsed = parse(line.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(code(parsed), QStringLiteral("usage"));
        QCOMPARE(parsed.error().where.field, field);
        QVERIFY(!parsed.error().message.translated().isEmpty());
    }

    void numbersAndDatesAreChecked()
    {
        const auto parsed = parse(words("clinical set --case C --ps 9 --tumour-content 0.4"));
        QVERIFY(parsed);
        QVERIFY(!parsed->whole("ps", 0, 5));
        QCOMPARE(**parsed->number("tumour-content", 0, 1), 0.4);
        QVERIFY(!*parsed->whole("missing", 0, 1));
        const auto dated = parse(words("biomarker set tmb 12 --case C --method M --date 2026-02-30"));
        QVERIFY(dated);
        QVERIFY(!dated->date("date"));
    }

    void helpNeedsNothingElse()
    {
        const auto parsed = parse(words("case add --help"));
        QVERIFY(parsed);
        QVERIFY(parsed->wantsHelp);
    }

    void everyCommandHasAHandlerAndTexts()
    {
        QSet<QString> seen;
        for (const Command &command : commands()) {
            QVERIFY2(command.run, command.words);
            QVERIFY2(*command.summary && *command.answer, command.words);
            QVERIFY2(!seen.contains(QLatin1String(command.words)), command.words);
            seen << QLatin1String(command.words);
            for (const Option &option : command.options) {
                QVERIFY2(*option.help, option.name);
                QVERIFY2(!option.belongs || option.many, option.name);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCliParse)
#include "tst_cli_parse.moc"
