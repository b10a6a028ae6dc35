// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/canrisk.h"
#include "counselling/pedigree.h"
#include "counselling/pedigree_layout.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace enza;
using namespace enza::counselling;

namespace {

QString dataFolder()
{
    const QString set = qEnvironmentVariable("ENZA_TEST_DATA");
    return (set.isEmpty() ? qEnvironmentVariable("ENZA_SOURCE_DIR") + QStringLiteral("/../shared/data") : set) + QStringLiteral("/canrisk");
}

/// Cells of all lines but the names of columns, which old files leave out; ".0" of the version is a matter of taste.
QList<QStringList> cellsOf(const QByteArray &bytes)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QList<QStringList> out;
    for (const QByteArray &line : bytes.split('\n')) {
        const QString text = QString::fromUtf8(line).trimmed();
        if (!text.isEmpty() && !text.startsWith(QLatin1String("##FamID")))
            out.append(text.startsWith(QLatin1String("##CanRisk")) ? QStringList{text.left(11)} : text.split(blanks));
    }
    return out;
}

const QByteArray head2 = "##CanRisk 2.0\n##menarche=13\n"
                         "##FamID\tName\tTarget\tIndivID\tFathID\tMothID\tSex\tMZtwin\tDead\tAge\tYob\tBC1\tBC2\tOC\tPRO\tPAN\tAshkn\tBRCA1\tBRCA2\t"
                         "PALB2\tATM\tCHEK2\tBARD1\tRAD51D\tRAD51C\tBRIP1\tER:PR:HER2:CK14:CK56\n";
QByteArray line(const char *start, const char *cancers = "0 0 0 0 0 0", const char *tests = "0:0 0:0 0:0 0:0 0:0 0:0 0:0 0:0 0:0 0:0:0:0:0")
{
    return QByteArray(start).append(' ').append(cancers).append(' ').append(tests).replace(' ', '\t') + '\n';
}

} // namespace

class TestCanRisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFileComesOutAsItWentIn()
    {
        const QDir folder(dataFolder());
        const QStringList files = folder.entryList({QStringLiteral("*.canrisk*")}, QDir::Files);
        if (files.isEmpty())
            QSKIP("the collection of CanRisk files is not here");
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const auto family = readCanRisk(bytes, name);
            QVERIFY2(family, qPrintable(name + u' ' + (family ? QString() : family.error().message.translated() + family.error().where.field)));
            QStringList leftOut;
            const auto written = writeCanRisk(*family, family->format.right(1).toInt(), leftOut);
            QVERIFY2(written, qPrintable(name));
            QCOMPARE(leftOut, QStringList());
            QCOMPARE(cellsOf(*written), cellsOf(bytes));
            QCOMPARE(layOut(*family).overlaps, 0);
        }
    }

    void whatALineSaysIsRead()
    {
        const QByteArray file = head2 + line("F1 ma 0 m 0 0 F 0 1 70 1930", "45 AU 60 0 0 1", "S:P 0:0 0:0 0:0 0:0 T:N 0:0 0:0 0:0 P:N:0:0:0") +
                                line("F1 pa 0 f 0 0 M 0 0 0 0") + line("F1 NA 1 c f m F 7 0 40 1960") + line("F1 NA 0 d f m F 7 0 40 1960");
        const auto family = readCanRisk(file, QStringLiteral("x"));
        QVERIFY(family);
        const Individual &mother = family->individuals[0], &child = family->individuals[2];
        QCOMPARE(mother.deceased, Known::Yes);
        QCOMPARE(mother.age, std::optional(70));
        QCOMPARE(mother.traits.size(), 3);
        QCOMPARE(mother.traits[0].onset, std::optional(45));
        QVERIFY(!mother.traits[1].onset);
        QCOMPARE(mother.tests.size(), 4);
        QCOMPARE(mother.tests[1].gene, QStringLiteral("BARD1"));
        QCOMPARE(child.mother, mother.id);
        QVERIFY(child.consultand);
        QCOMPARE(child.twins, family->individuals[3].twins);
        QCOMPARE(family->twins.size(), 1);
        // Part 0 is not filled: the second cancer of the same organ is written.
        QCOMPARE(family->key[1].part, 0);
    }

    void badInputIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("field");
        const QByteArray good = line("F1 NA 1 c 0 0 F 0 0 40 1960");
        QTest::newRow("no version") << QByteArray("FamID\n") << 1 << QString();
        QTest::newRow("later version") << QByteArray("##CanRisk 9\n") << 1 << QString();
        QTest::newRow("unknown heading") << QByteArray(head2).replace("menarche", "shoe_size") + good << 2 << QStringLiteral("shoe_size");
        QTest::newRow("no number") << QByteArray(head2).replace("=13", "=x") + good << 2 << QStringLiteral("menarche");
        QTest::newRow("other columns") << QByteArray(head2).replace("BARD1", "BARD9") + good << 3 << QStringLiteral("BARD1");
        QTest::newRow("too few columns") << head2 + "F1\tNA\t1\n" << 4 << QString();
        QTest::newRow("sex") << head2 + line("F1 NA 1 c 0 0 X 0 0 40 1960") << 4 << QStringLiteral("Sex");
        QTest::newRow("age") << head2 + line("F1 NA 1 c 0 0 F 0 0 400 1960") << 4 << QStringLiteral("Age");
        QTest::newRow("year") << head2 + line("F1 NA 1 c 0 0 F 0 0 40 60") << 4 << QStringLiteral("Yob");
        QTest::newRow("dead") << head2 + line("F1 NA 1 c 0 0 F 0 2 40 1960") << 4 << QStringLiteral("Dead");
        QTest::newRow("cancer") << head2 + line("F1 NA 1 c 0 0 F 0 0 40 1960", "x 0 0 0 0 0") << 4 << QStringLiteral("BC1");
        QTest::newRow("test") << head2 + line("F1 NA 1 c 0 0 F 0 0 40 1960", "0 0 0 0 0 0", "S:X 0:0 0:0 0:0 0:0 0:0 0:0 0:0 0:0 0:0:0:0:0")
                              << 4 << QStringLiteral("BRCA1");
        QTest::newRow("pathology") << head2 + line("F1 NA 1 c 0 0 F 0 0 40 1960", "0 0 0 0 0 0", "0:0 0:0 0:0 0:0 0:0 0:0 0:0 0:0 0:0 0:0:0:0:9")
                                   << 4 << QStringLiteral("CK56");
        QTest::newRow("twice") << head2 + good + good << 5 << QStringLiteral("IndivID");
        QTest::newRow("two families") << head2 + good + line("F2 NA 0 d 0 0 F 0 0 40 1960") << 5 << QStringLiteral("FamID");
        QTest::newRow("missing parent") << head2 + line("F1 NA 1 c f m F 0 0 40 1960") << 4 << QStringLiteral("FathID");
        QTest::newRow("mother is a man") << head2 + line("F1 NA 0 f 0 0 M 0 0 0 0") + line("F1 NA 1 c f f F 0 0 40 1960") << 5 << QStringLiteral("MothID");
        QTest::newRow("own ancestor") << head2 + line("F1 NA 1 c f m F 0 0 0 0") + line("F1 NA 0 f 0 0 M 0 0 0 0") + line("F1 NA 0 m f c F 0 0 0 0")
                                      << 4 << QStringLiteral("individuals[0].father");
        QTest::newRow("binary") << QByteArray("##CanRisk 2.0\n\xff\xfe\n") << 2 << QString();
        QTest::newRow("nobody") << head2 << 0 << QString();
    }
    void badInputIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, line);
        QFETCH(QString, field);
        const auto read = readCanRisk(file, QStringLiteral("bad.canrisk"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QCOMPARE(int(read.error().where.line), line);
        QCOMPARE(read.error().where.field, field);
        QCOMPARE(read.error().where.file, QStringLiteral("bad.canrisk"));
    }

    void whatTheFormatCannotSayIsToldOrRefused()
    {
        Pedigree family;
        family.family = QStringLiteral("F");
        Individual one;
        one.id = QStringLiteral("1");
        family.individuals = {one};
        QStringList leftOut;
        const auto refused = writeCanRisk(family, 4, leftOut);
        QVERIFY(!refused);
        QCOMPARE(refused.error().where.field, QStringLiteral("individuals[0].birth_sex"));
        family.individuals[0].gender = Gender::Woman;
        family.individuals[0].tests.append({QStringLiteral("TP53"), QStringLiteral("search"), QStringLiteral("positive"), {}});
        QVERIFY(writeCanRisk(family, 4, leftOut));
        QCOMPARE(leftOut.size(), 1);
        QVERIFY(leftOut.first().contains(QStringLiteral("TP53")));
    }
};

QTEST_GUILESS_MAIN(TestCanRisk)
#include "tst_canrisk.moc"
