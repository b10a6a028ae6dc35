// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

/// The Japanese window is complete: each text of the sources has its translation, with the same places to
/// fill in.
class TestShellTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextHasAJapaneseTranslation()
    {
        QFile file(qEnvironmentVariable("ENZA_SOURCE_DIR") + QStringLiteral("/translations/enza_ja.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        QStringList problems;
        int messages = 0;
        static const QRegularExpression place(QStringLiteral("%(L?[1-9]|n)"));
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
                ++messages;
            } else if (xml.name() == QLatin1String("translation")) {
                const bool unfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                QStringList wanted, found;
                for (auto it = place.globalMatch(source); it.hasNext();)
                    wanted << it.next().captured();
                for (auto it = place.globalMatch(text); it.hasNext();)
                    found << it.next().captured();
                for (QStringList *each : {&wanted, &found}) {
                    each->sort();
                    each->removeDuplicates();
                }
                if (unfinished || text.isEmpty() || wanted != found)
                    problems << source;
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        if (messages == 0)
            QSKIP("the translation file holds no texts yet");
        QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("%1 texts, first: %2").arg(problems.size()).arg(problems.mid(0, 8).join(QStringLiteral(" | ")))));
    }
};

QTEST_GUILESS_MAIN(TestShellTranslations)
#include "tst_shell_translations.moc"
