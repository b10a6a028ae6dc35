// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrases.h"
#include "report/wording.h"

#include <QRegularExpression>
#include <QtTest>

using namespace enza;
using namespace enza::report;

class TestPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPhraseStandsInBothLanguages()
    {
        static const QRegularExpression japanese(QStringLiteral("[ぁ-んァ-ヶ一-龯]"));
        static const QRegularExpression place(QStringLiteral("%[1-9]"));
        for (int i = 0; i < phraseCount; ++i) {
            const QString ja = phrase(Phrase(i), Language::Japanese);
            const QString en = phrase(Phrase(i), Language::English);
            QVERIFY2(!ja.isEmpty() && !en.isEmpty(), qPrintable(QString::number(i)));
            QVERIFY2(!en.contains(japanese), qPrintable(en));
            QCOMPARE(ja.count(place), en.count(place));
        }
    }

    void argumentsAreNotExpandedAgain()
    {
        QCOMPARE(phrase(Phrase::PageOf, Language::English, {QStringLiteral("%2"), QStringLiteral("9")}), QStringLiteral("Page %2 of 9"));
    }

    void frequenciesBelowOneInAThousandAreScientific()
    {
        const Wording wording(Language::Japanese);
        QCOMPARE(wording.frequency(0.000812), QStringLiteral("8.12e-04"));
        QCOMPARE(wording.frequency(0.001), QStringLiteral("0.001"));
        QCOMPARE(wording.frequency(0.01234), QStringLiteral("0.0123"));
        QCOMPARE(wording.frequency(0.0), QStringLiteral("0"));
        QCOMPARE(wording.frequency(std::nullopt), QStringLiteral("不明"));
        QCOMPARE(wording.fraction(0.42), QStringLiteral("0.42"));
        QCOMPARE(Wording(Language::English).fraction(std::nullopt), QStringLiteral("unknown"));
    }

    void timesAreCivilTimesInJapan()
    {
        const QDateTime evening(QDate(2026, 12, 31), QTime(15, 30), Qt::UTC);
        QCOMPARE(Wording(Language::Japanese).civilTime(evening), QStringLiteral("2027年1月1日 00:30（日本時間）"));
        QCOMPARE(Wording(Language::English).civilTime(evening), QStringLiteral("2027-01-01 00:30 JST"));
    }

    void classesOpenWithTheirLetters()
    {
        const Wording wording(Language::English);
        for (const char *verdict : {"P", "LP", "VUS", "LB", "B", "O", "LO"})
            QVERIFY(wording.verdict(QLatin1String(verdict)).startsWith(QLatin1String(verdict) + QLatin1Char(' ')));
        QCOMPARE(wording.verdict(QString()), QStringLiteral("undecided"));
    }
};

QTEST_GUILESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
