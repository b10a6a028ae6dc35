// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/residue_tables.h"

#include "memory_snapshot.h"

#include <QTest>

using namespace enza;
using namespace enza::test;
using namespace enza::knowledge;

/// Tables of hot spots and of exons: what is read, and what is refused with its place.
class TestResidueTables : public QObject
{
    Q_OBJECT
private:
    Files m_files;
    MemorySnapshot m_blocks;

    Result<KnowledgeSnapshot> read(const char *source, const QByteArray &bytes, const QString &version = "2026-11")
    {
        m_blocks.m_blocks.clear();
        ImportInput input;
        input.files = {m_files.write("table.tsv", bytes)};
        input.version = version;
        return readSource(source, input, m_blocks);
    }

private Q_SLOTS:
    void oneLineForEachResidue()
    {
        const auto snapshot = read("hotspots", "Hugo_Symbol\tResidue\tSample_Count\tVariants\nTP53\tR175\t500\tH:400|C:20|sp:3\n"
                                               "BRAF\tV600\t900\tGlu:850|Lys:30\nTP53\tX125_splice\t40\t\nKIT\t550-560\t30\t\n");
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().message.translated()));
        QCOMPARE(snapshot->records, quint64(2));
        QCOMPARE(snapshot->skippedCount, quint64(2));
        QCOMPARE(snapshot->skipped.first().line, quint64(4));
        const auto table = HotspotTable::load(m_blocks);
        QVERIFY(table);
        const HotspotEntry *entry = (*table)->find("TP53", 175);
        QVERIFY(entry);
        QCOMPARE(entry->reference, QString("Arg"));
        QCOMPARE(entry->samples, 500);
        QCOMPARE(entry->changes.value("His").toInt(), 400);
        QCOMPARE(entry->changes.size(), 2);
        QVERIFY((*table)->knows("BRAF") && !(*table)->knows("KIT"));
        QVERIFY(!(*table)->find("TP53", 176) && !(*table)->find("EGFR", 858));
    }

    void oneLineForEachChangeInJapaneseOrEnglish()
    {
        for (const char *heading : {"gene,residue,samples,change,change samples\n", "遺伝子,残基,検体数,変化,変化の検体数\n"}) {
            const auto snapshot = read("hotspots", QByteArray(heading) + "TP53,175,500,p.Arg175His,400\nTP53,175,500,C,20\n");
            QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().message.translated()));
            const auto table = HotspotTable::load(m_blocks);
            QVERIFY(table);
            QCOMPARE((*table)->size(), 1);
            QCOMPARE((*table)->find("TP53", 175)->changes.value("Cys").toInt(), 20);
        }
    }

    void badHotspotsAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<quint64>("line");
        QTest::addColumn<QString>("field");
        const QByteArray head = "gene,residue,samples,changes\n";
        QTest::newRow("empty") << QByteArray() << quint64(0) << QString();
        QTest::newRow("HTML") << QByteArray("<html><body>Not found</body></html>\n") << quint64(1) << QString();
        QTest::newRow("HTML inside") << head + "TP53,175,500,H:4\n<!DOCTYPE html>\n" << quint64(3) << QString();
        QTest::newRow("no residue column") << QByteArray("gene,samples,changes\nTP53,1,H:1\n") << quint64(1) << QString();
        QTest::newRow("says nothing of changes") << QByteArray("gene,residue,samples\nTP53,175,5\n") << quint64(1) << QString("changes");
        QTest::newRow("no gene") << head + "a gene,175,500,H:4\n" << quint64(2) << QString("gene");
        QTest::newRow("no residue") << head + "TP53,arginine,500,H:4\n" << quint64(2) << QString("residue");
        QTest::newRow("no number") << head + "TP53,175,many,H:4\n" << quint64(2) << QString("samples");
        QTest::newRow("negative") << head + "TP53,175,-5,H:4\n" << quint64(2) << QString("samples");
        QTest::newRow("no change") << head + "TP53,175,500,H\n" << quint64(2) << QString("changes");
        QTest::newRow("more changes than samples") << head + "TP53,175,500,H:400|C:200\n" << quint64(2) << QString("samples");
        QTest::newRow("twice") << head + "TP53,175,500,H:4\nTP53,R175,500,C:4\n" << quint64(3) << QString("residue");
        QTest::newRow("too many fields") << head + "TP53,175,500,H:4,x\n" << quint64(2) << QString();
    }
    void badHotspotsAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(quint64, line);
        QFETCH(QString, field);
        const auto refused = read("hotspots", bytes);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
        QCOMPARE(refused.error().where.file, QString("table.tsv"));
        if (line > 0)
            QCOMPARE(quint64(refused.error().where.line), line);
        if (!field.isEmpty())
            QCOMPARE(refused.error().where.field, field);
        QVERIFY(m_blocks.m_blocks.isEmpty());
    }

    void exonsOfATranscriptAreThereInOrder()
    {
        const auto snapshot = read("exons", "transcript,exon,length,coding\nNM_1.1,2,120,120\nNM_1.1,1,200,60\nNM_1.1,3,500,120\nNM_2.3,1,90,90\n");
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().message.translated()));
        QCOMPARE(snapshot->records, quint64(4));
        const auto table = ExonTable::load(m_blocks);
        QVERIFY(table);
        const auto exons = (*table)->exonsOf("NM_1.1");
        QCOMPARE(exons.size(), 3);
        QCOMPARE(exons[0].coding, 60);
        QCOMPARE(exons[2].exon, 3);
        QCOMPARE((*table)->exonsOf("NM_1").size(), 3);
        QVERIFY((*table)->exonsOf("NM_1.2").isEmpty());
    }

    void badExonsAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<quint64>("line");
        QTest::addColumn<QString>("field");
        QTest::newRow("an exon is missing") << QByteArray("NM_1.1,1,200,60\nNM_1.1,3,120,120\n") << quint64(3) << QString("exon");
        QTest::newRow("twice") << QByteArray("NM_1.1,1,200,60\nNM_1.1,1,120,120\n") << quint64(3) << QString("exon");
        QTest::newRow("more coding than bases") << QByteArray("NM_1.1,1,60,66\n") << quint64(2) << QString("coding");
        QTest::newRow("not whole codons") << QByteArray("NM_1.1,1,60,59\n") << quint64(2) << QString("coding");
        QTest::newRow("no transcript") << QByteArray("17,1,60,60\n") << quint64(2) << QString("transcript");
        QTest::newRow("no length") << QByteArray("NM_1.1,1,,60\n") << quint64(2) << QString("length");
    }
    void badExonsAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, rows);
        QFETCH(quint64, line);
        QFETCH(QString, field);
        const auto refused = read("exons", "transcript,exon,length,coding\n" + rows);
        QVERIFY(!refused);
        QCOMPARE(quint64(refused.error().where.line), line);
        QCOMPARE(refused.error().where.field, field);
    }

    void aTableNeedsAVersion()
    {
        needsField(read("hotspots", "gene,residue,samples,changes\nTP53,175,5,H:4\n", {}), "version");
        const auto dated = read("hotspots", "gene,residue,samples,changes,date\nTP53,175,5,H:4,2026-10-01\n", {});
        QVERIFY(dated);
        QCOMPARE(dated->version, QString("2026-10-01"));
    }

private:
    static void needsField(const Result<KnowledgeSnapshot> &result, const QString &field)
    {
        QVERIFY(!result);
        QCOMPARE(result.error().where.field, field);
    }
};

QTEST_GUILESS_MAIN(TestResidueTables)
#include "tst_residue_tables.moc"
