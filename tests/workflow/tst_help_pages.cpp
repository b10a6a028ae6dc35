// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/help_pages.h"

#include <QRegularExpression>
#include <QTest>

using namespace enza;

/// The pages are there in both languages, lead to each other and nowhere else.
class TestHelpPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothLanguagesHaveTheSamePages()
    {
        const auto &english = workflow::helpPages(QStringLiteral("en")), &japanese = workflow::helpPages(QStringLiteral("ja"));
        QCOMPARE(english.size(), japanese.size());
        QVERIFY(english.size() >= 12);
        for (qsizetype i = 0; i < english.size(); ++i) {
            QCOMPARE(english[i].id, japanese[i].id);
            QVERIFY(!english[i].title.isEmpty() && english[i].title != japanese[i].title);
            const auto sections = [](const QString &text) { return text.count(QStringLiteral("\n#")); };
            QCOMPARE(sections(english[i].markdown), sections(japanese[i].markdown));
            const auto points = [](const QString &text) { return text.count(QStringLiteral("\n- ")); };
            QCOMPARE(points(english[i].markdown), points(japanese[i].markdown));
        }
    }
    void linksLeadToPages()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        for (const char *language : {"en", "ja"}) {
            for (const workflow::HelpPage &page : workflow::helpPages(QLatin1String(language))) {
                for (auto match = link.globalMatch(page.markdown); match.hasNext();) {
                    const QString target = match.next().captured(1);
                    QVERIFY2(target.startsWith(QLatin1String("topic:")), qPrintable(target));
                    QVERIFY2(workflow::helpPage(target.mid(6), QLatin1String(language)), qPrintable(page.id + u' ' + target));
                }
            }
        }
    }
    void everyProtectionNamesItsLimits()
    {
        for (const workflow::HelpPage &page : workflow::helpPages(QStringLiteral("en"))) {
            static const QRegularExpression honest(QStringLiteral("[Ll]imit|not protected|cannot know|does not reach|not in it"));
            QVERIFY2(honest.match(page.markdown).hasMatch(), qPrintable(page.id));
        }
    }
    void wordsAreFound()
    {
        QVERIFY(!workflow::searchHelp(QStringLiteral("SMART card"), QStringLiteral("en")).isEmpty());
        QCOMPARE(workflow::searchHelp(QStringLiteral("台帳"), QStringLiteral("ja")).first().id, QStringLiteral("ledger"));
        QVERIFY(workflow::searchHelp(QStringLiteral("zzzz"), QStringLiteral("en")).isEmpty());
        QCOMPARE(workflow::searchHelp({}, QStringLiteral("ja")).size(), workflow::helpPages(QStringLiteral("ja")).size());
    }
};

QTEST_APPLESS_MAIN(TestHelpPages)
#include "tst_help_pages.moc"
