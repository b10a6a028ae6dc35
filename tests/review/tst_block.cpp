// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/block.h"
#include "review/block_cache.h"
#include "review/call_set_index.h"
#include "review/column_builder.h"
#include "review/line_table.h"
#include "review/row_set.h"

#include <QRandomGenerator>
#include <QTest>

using namespace enza;
using namespace enza::review;
using namespace Qt::StringLiterals;

namespace {
bool same(const Block &a, const Block &b)
{
    if (a.kind != b.kind || a.rows != b.rows)
        return false;
    for (quint32 row = 0; row < a.rows; ++row) {
        if (a.cell(row) != b.cell(row))
            return false;
    }
    return true;
}

Block again(const Block &block, bool deltas = false)
{
    const auto bytes = encodeBlock(block, deltas);
    const auto back = bytes ? decodeBlock(*bytes, block.rows) : Result<Block>(std::unexpected(bytes.error()));
    return back ? *back : Block();
}

/// Some of each kind, for damage.
QList<QByteArray> someBlocks(quint32 rows)
{
    QRandomGenerator dice(4);
    FloatBuilder floats;
    IntegerBuilder integers, deltas;
    CategoryBuilder categories;
    TextBuilder texts;
    for (quint32 row = 0; row < rows; ++row) {
        if (row % 5 == 0)
            continue;
        floats.set(row, float(dice.generateDouble()));
        integers.set(row, qint64(dice.bounded(100000)));
        deltas.set(row, qint64(row) * 1000);
        categories.set(row, std::to_string(dice.bounded(300)));
        texts.set(row, std::to_string(dice.generate()));
    }
    return {*encodeBlock(floats.take(rows)),       *encodeBlock(integers.take(rows)),
            *encodeBlock(deltas.take(rows), true), *encodeBlock(categories.take(rows)),
            *encodeBlock(texts.take(rows)),        *encodeBlock(Block::absent(rows))};
}
} // namespace

class TestBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void floatsReadBackWithTheirUnknowns()
    {
        FloatBuilder builder;
        builder.set(1, 0.01f);
        builder.set(2, -1e30f);
        builder.set(4, 0.0f);
        const Block block = builder.take(6);
        QVERIFY(same(again(block), block));
        QCOMPARE(block.cell(1), Cell(0.01));
        QCOMPARE(block.cell(0), Cell(Unknown{}));
        QCOMPARE(block.cell(5), Cell(Unknown{}));
        QCOMPARE(builder.take(3).kind, Block::Kind::Absent);
    }

    void integersOfEveryWidthReadBack_data()
    {
        QTest::addColumn<qint64>("low");
        QTest::addColumn<qint64>("high");
        QTest::addColumn<int>("width");
        QTest::newRow("one byte") << qint64(0) << qint64(254) << 1;
        QTest::newRow("just two bytes") << qint64(0) << qint64(255) << 2;
        QTest::newRow("negative") << qint64(-40000) << qint64(20000) << 2;
        QTest::newRow("four bytes") << qint64(1) << qint64(248956422) << 4;
        QTest::newRow("eight bytes") << std::numeric_limits<qint64>::min() + 1
                                     << std::numeric_limits<qint64>::max() - 1 << 8;
    }
    void integersOfEveryWidthReadBack()
    {
        QFETCH(qint64, low);
        QFETCH(qint64, high);
        QFETCH(int, width);
        for (const bool deltas : {false, true}) {
            IntegerBuilder builder;
            builder.set(0, high);
            builder.set(2, low);
            builder.set(3, high);
            builder.set(4, low + 1);
            const Block block = builder.take(6);
            QCOMPARE(int(block.width), width);
            const Block back = again(block, deltas);
            QVERIFY(same(back, block));
            QCOMPARE(back.integer(0), std::optional(high));
            QCOMPARE(back.integer(1), std::optional<qint64>());
            QCOMPARE(back.integer(2), std::optional(low));
        }
    }

    void categoriesReadBackWhateverTheirNumber()
    {
        for (const int distinct : {1, 255, 256, 70000}) {
            CategoryBuilder builder;
            const quint32 rows = quint32(distinct) * 2 + 1;
            for (quint32 row = 1; row < rows; ++row)
                builder.set(row, "遺伝子" + std::to_string(row % quint32(distinct)));
            const Block block = builder.take(rows);
            QCOMPARE(block.ends.size(), std::size_t(distinct));
            QVERIFY(same(again(block), block));
            QCOMPARE(block.cell(0), Cell(Unknown{}));
            QCOMPARE(block.cell(rows - 1), Cell(u"遺伝子%1"_s.arg((rows - 1) % quint32(distinct))));
        }
    }

    void categoryBuildersStartAfresh()
    {
        CategoryBuilder builder;
        builder.set(0, "A");
        builder.set(1, "long one");
        builder.take(2);
        builder.set(0, "long one");
        builder.set(1, "A");
        const Block block = builder.take(2);
        QCOMPARE(block.cell(0), Cell(u"long one"_s));
        QCOMPARE(block.cell(1), Cell(u"A"_s));
    }

    void textsReadBackInAnyScript()
    {
        TextBuilder builder;
        builder.set(1, "c.68_69del");
        builder.set(2, "𠮷野家 葛󠄀");
        builder.set(4, std::string(70000, 'x'));
        const Block block = builder.take(6);
        const Block back = again(block);
        QVERIFY(same(back, block));
        QCOMPARE(back.cell(2), Cell(u"𠮷野家 葛󠄀"_s));
        QCOMPARE(back.cell(3), Cell(Unknown{}));
    }

    void hgvsKeepsItsTranscript_data()
    {
        QTest::addColumn<QByteArray>("hgvs");
        QTest::addColumn<QByteArray>("transcript");
        QTest::addColumn<int>("stored");
        QTest::newRow("same") << "NM_007294.4:c.68del"_ba << "NM_007294.4"_ba << 8;
        QTest::newRow("version in the name only") << "ENST00000357654.9:c.68del"_ba
                                                  << "ENST00000357654"_ba << 10;
        QTest::newRow("other transcript") << "ENSP1.1:p.Lys2Arg"_ba << "ENST1.1"_ba << 17;
        QTest::newRow("no transcript") << "c.68del"_ba << ""_ba << 7;
        QTest::newRow("unknown") << ""_ba << "ENST1"_ba << 0;
        QTest::newRow("longer accession") << "ENST12:c.1A>G"_ba << "ENST1"_ba << 13;
        QTest::newRow("begins with a mark") << "\x01:c.1A>G"_ba << "ENST1"_ba << 9;
    }
    void hgvsKeepsItsTranscript()
    {
        QFETCH(QByteArray, hgvs);
        QFETCH(QByteArray, transcript);
        QFETCH(int, stored);
        std::string one, two;
        const std::string_view kept = shortenHgvs(hgvs.toStdString(), transcript.toStdString(), one);
        const std::string copy(kept.empty()  ? std::string()
                               : one.empty() ? hgvs.toStdString()
                                             : std::string(kept));
        QCOMPARE(int(copy.size()), stored);
        QCOMPARE(QByteArray::fromStdString(std::string(expandHgvs(copy, transcript.toStdString(), two))),
                 hgvs);
    }

    void damagedBytesAreRefusedNotRead()
    {
        QRandomGenerator dice(9);
        const auto blocks = someBlocks(500);
        for (const QByteArray &good : blocks) {
            QVERIFY(decodeBlock(good, 500));
            QCOMPARE(decodeBlock(good, 499).error().code, ErrorCode::Damaged);
            for (qsizetype cut = 0; cut < good.size(); ++cut)
                QCOMPARE(decodeBlock(good.left(cut), 500).error().code, ErrorCode::Damaged);
            for (int i = 0; i < 2000; ++i) {
                QByteArray bad = good;
                for (int flips = 0; flips < 3; ++flips)
                    bad[dice.bounded(bad.size())] = char(dice.bounded(256));
                const auto read = decodeBlock(bad, 500);
                // What still decodes has to be readable row by row.
                for (quint32 row = 0; read && row < read->rows; ++row)
                    read->cell(row);
            }
        }
    }

    void linesReadBack()
    {
        LineTable table;
        table.add({1000, 80, 7, 0});
        table.add({1000, 80, 7, 1});
        table.add({1081, 90, 8, 0});
        table.add({1173, 10, 9, 0}); // after a carriage return
        table.add({1184, 4000000000u, 10, 65535});
        const auto bytes = table.encode();
        QVERIFY(bytes);
        const auto back = LineTable::decode(*bytes, 5);
        QVERIFY(back);
        for (quint32 row = 0; row < 5; ++row)
            QCOMPARE(back->at(row), table.at(row));
        QCOMPARE(LineTable::decode(bytes->left(bytes->size() - 2), 5).error().code, ErrorCode::Damaged);
        QCOMPARE(LineTable::decode(*bytes, 4).error().code, ErrorCode::Damaged);
    }

    void indexReadsBackAndRefusesDamage()
    {
        CallSetIndex index;
        index.records = 12;
        index.samples = {u"母"_s, u"S 2"_s};
        index.contigs = {u"chr1"_s, u"chrUn_KI270302v1"_s};
        BlockInfo block;
        block.rows = 7;
        block.offset = 123456789012;
        block.ranges = {{0, 5, 100}, {1, 1, 1}};
        block.present.assign(std::size_t(index.columnCount()), false);
        block.present[3] = block.present.back() = true;
        index.blocks = {block, block};
        const QByteArray bytes = index.encode();
        const auto back = CallSetIndex::decode(bytes);
        QVERIFY(back);
        QCOMPARE(back->samples, index.samples);
        QCOMPARE(back->contigs, index.contigs);
        QCOMPARE(back->records, 12u);
        QCOMPARE(back->rows(), 14u);
        QVERIFY(back->blocks == index.blocks);
        for (qsizetype cut = 0; cut < bytes.size(); ++cut)
            QVERIFY(!CallSetIndex::decode(bytes.left(cut)));
        QByteArray newer = bytes;
        newer[7] = 9;
        QCOMPARE(CallSetIndex::decode(newer).error().code, ErrorCode::NewerFormat);
    }

    void rowSetsReadBack()
    {
        const std::vector<std::vector<quint32>> sets{{}, {0}, {0, 1, 2, 3}, {5, 4000000000u, 4294967295u}};
        for (const auto &rows : sets) {
            const auto back = decodeRows(encodeRows(rows));
            QVERIFY(back);
            QCOMPARE(*back, rows);
        }
        std::vector<quint32> many(40000);
        for (quint32 i = 0; i < many.size(); ++i)
            many[i] = i * 3;
        QVERIFY(encodeRows(many).size() < 200);
        QCOMPARE(decodeRows({}).error().code, ErrorCode::Damaged);
        QCOMPARE(decodeRows(encodeRows({1, 2, 3}).left(6)).error().code, ErrorCode::Damaged);
    }

    void cacheStaysWithinItsCapacity()
    {
        BlockCache cache(1000);
        for (quint32 i = 0; i < 20; ++i) {
            cache.insert<int>({i, 0}, std::make_shared<const int>(int(i)), 100);
            cache.find<int>({0, 0}); // used again and again: stays
            QVERIFY(cache.size() <= 1000);
        }
        QVERIFY(cache.find<int>({0, 0}));
        QVERIFY(!cache.find<int>({1, 0}));
        QCOMPARE(*cache.find<int>({19, 0}), 19);
        cache.insert<int>({99, 0}, std::make_shared<const int>(1), 1001);
        QVERIFY(!cache.find<int>({99, 0}));
    }

    void decimalsLookAsWritten()
    {
        for (const double value : {0.01, 0.3, 1e-5, 123.45, 0.0, -7.25})
            QCOMPARE(shortestDouble(float(value)), value);
    }
};

QTEST_GUILESS_MAIN(TestBlock)
#include "tst_block.moc"
