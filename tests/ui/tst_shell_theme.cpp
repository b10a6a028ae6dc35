// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPalette>
#include <QTest>

using namespace enza::ui;

class TestShellTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::install(*qApp); }

    void textIsReadableInLightAndDark_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << int(theme::Mode::Light);
        QTest::newRow("dark") << int(theme::Mode::Dark);
    }
    void textIsReadableInLightAndDark()
    {
        QFETCH(int, mode);
        theme::setMode(theme::Mode(mode));
        QCOMPARE(theme::isDark(), theme::Mode(mode) == theme::Mode::Dark);
        for (const QColor &ground : {theme::window(), theme::base(), theme::rail()}) {
            for (const QColor &ink : {theme::text(), theme::mutedText(), theme::danger(), theme::warning(), theme::good(),
                                      theme::accent()})
                QVERIFY2(theme::contrast(ink, ground) >= 4.5, qPrintable(ink.name() + u' ' + ground.name()));
        }
        const QPalette p = QApplication::palette();
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            QVERIFY(theme::contrast(p.color(group, QPalette::WindowText), p.color(group, QPalette::Window)) >= 4.5);
            QVERIFY(theme::contrast(p.color(group, QPalette::ButtonText), p.color(group, QPalette::Button)) >= 4.5);
            QVERIFY(theme::contrast(p.color(group, QPalette::HighlightedText), p.color(group, QPalette::Highlight)) >= 4.5);
            QVERIFY(theme::contrast(p.color(group, QPalette::PlaceholderText), p.color(group, QPalette::Base)) >= 4.5);
        }
    }

    void chipsAreReadable()
    {
        for (const char *verdict : {"P", "LP", "VUS", "LB", "B", "O", "LO", ""}) {
            const auto colours = theme::classColours(QLatin1String(verdict));
            QVERIFY2(theme::contrast(colours.back, colours.text) >= 4.5, verdict);
        }
        for (const char *level : {"A", "B", "C", "D", "E", "F", "R1", "I-A", "II-C", "1", "4", "X", ""}) {
            const auto colours = theme::tierColours(QLatin1String(level));
            QVERIFY2(theme::contrast(colours.back, colours.text) >= 4.5, level);
        }
    }

    void digitsAreEquallyWide()
    {
        const QFontMetrics metrics(theme::numberFont(QApplication::font()));
        for (char16_t digit = u'1'; digit <= u'9'; ++digit)
            QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(qRound(theme::contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(theme::contrast(Qt::red, Qt::red), 1.0);
    }
};

QTEST_MAIN(TestShellTheme)
#include "tst_shell_theme.moc"
