// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory_snapshot.h"
#include "knowledge/table.h"
#include "support/compressed.h"

#include <QStringEncoder>

#include <malloc.h>

using namespace enza;
using namespace enza::test;
using knowledge::Table;
using knowledge::TableOptions;
using knowledge::TextLines;

namespace {

Result<QStringList> allLines(const QString &path, std::size_t longest = TextLines::longestLine)
{
    ENZA_ASSIGN(const auto lines, TextLines::open(path, longest));
    QStringList out;
    for (;;) {
        ENZA_ASSIGN(const auto line, lines->next());
        if (!line)
            return out;
        out.append(QString::number(lines->line()) + u':' + QString::fromUtf8(line->data(), qsizetype(line->size())));
    }
}

/// A gzip of `before` and then one byte repeated, which takes a thousandth of its length on the disk.
QByteArray repeated(const QByteArray &before, quint64 times)
{
    z_stream stream{};
    if (deflateInit2(&stream, 1, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("deflateInit2");
    QByteArray out, room(1 << 20, Qt::Uninitialized), many(1 << 20, 'A');
    const auto add = [&](const QByteArray &bytes, int flush) {
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
        stream.avail_in = uInt(bytes.size());
        do {
            stream.next_out = reinterpret_cast<Bytef *>(room.data());
            stream.avail_out = uInt(room.size());
            deflate(&stream, flush);
            out += room.left(room.size() - qsizetype(stream.avail_out));
        } while (stream.avail_out == 0);
    };
    add(before, Z_NO_FLUSH);
    for (quint64 done = 0; done < times; done += quint64(many.size()))
        add(many, Z_NO_FLUSH);
    add({}, Z_FINISH);
    deflateEnd(&stream);
    return out;
}

} // namespace

class TestTextLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreTheSamePlainAndCompressed();
    void aCutOffContainerIsRefused();
    void aWebPageIsRefusedAtItsLine_data();
    void aWebPageIsRefusedAtItsLine();
    void aLineWithoutEndIsRefusedInLittleMemory();
    void bytesThatAreNoTextAreRefused();
    void quotedFieldsKeepCommasQuotesAndLineEnds();
    void aRowOfAnotherLengthIsRefusedAtItsLine();
    void aMissingOrDoubledColumnIsNamed();
    void commentsBeforeTheHeaderArePassedOver();
    void japaneseTablesAreReadInBothEncodings();
    void brokenJsonIsRefusedAtItsLine();
};

void TestTextLines::linesAreTheSamePlainAndCompressed()
{
    const Files files;
    const QByteArray text = "\xEF\xBB\xBF" "one\r\n\ntwo\twords\nlast";
    const QStringList expected{QStringLiteral("1:one"), QStringLiteral("2:"), QStringLiteral("3:two\twords"), QStringLiteral("4:last")};
    QCOMPARE(allLines(files.write(QStringLiteral("a.txt"), text)).value(), expected);
    QCOMPARE(allLines(files.write(QStringLiteral("a.txt.gz"), gzipped(text))).value(), expected);
    QCOMPARE(allLines(files.write(QStringLiteral("a.txt.bgz"), bgzipped(text))).value(), expected);
    QCOMPARE(allLines(files.write(QStringLiteral("b.txt.gz"), gzipped(text.left(8)) + gzipped(text.mid(8)))).value(), expected);
}

void TestTextLines::aCutOffContainerIsRefused()
{
    const Files files;
    QByteArray text;
    for (int i = 0; i < 20000; ++i)
        text += QByteArray::number(i * 7919 % 100003) + '\n';
    const QByteArray whole = gzipped(text);
    for (const qsizetype length : {whole.size() - 1, whole.size() - 9, whole.size() / 2}) {
        const auto lines = allLines(files.write(QStringLiteral("cut.gz"), whole.left(length)));
        QVERIFY(!lines);
        QCOMPARE(lines.error().code, ErrorCode::BadInput);
        QCOMPARE(lines.error().where.file, QStringLiteral("cut.gz"));
    }
    const QByteArray blocked = bgzipped(text);
    QVERIFY(!allLines(files.write(QStringLiteral("cut.bgz"), blocked.left(blocked.size() - 28))));
    QVERIFY(!allLines(files.write(QStringLiteral("empty"), {})));
}

void TestTextLines::aWebPageIsRefusedAtItsLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint64>("line");
    QTest::newRow("at the start") << QByteArray("<!DOCTYPE html>\n<html></html>\n") << quint64(1);
    QTest::newRow("after a blank") << QByteArray("\n  <HTML lang=\"en\">\n") << quint64(2);
    QTest::newRow("in the middle") << QByteArray("a\tb\n1\t2\n<!doctype html>\n3\t4\n") << quint64(3);
}

void TestTextLines::aWebPageIsRefusedAtItsLine()
{
    QFETCH(QByteArray, text);
    QFETCH(quint64, line);
    const Files files;
    const auto lines = allLines(files.write(QStringLiteral("page.tsv"), text));
    QVERIFY(!lines);
    QCOMPARE(lines.error().code, ErrorCode::BadInput);
    QCOMPARE(lines.error().where.line, line);
}

void TestTextLines::aLineWithoutEndIsRefusedInLittleMemory()
{
    const Files files;
    const QString path = files.write(QStringLiteral("long.gz"), repeated("first line\n", 1'000'000'000));
    QVERIFY(QFileInfo(path).size() < 16 << 20);
    const auto before = mallinfo2().arena + mallinfo2().hblkhd;
    const auto lines = allLines(path);
    const auto after = mallinfo2().arena + mallinfo2().hblkhd;
    QVERIFY(!lines);
    QCOMPARE(lines.error().code, ErrorCode::BadInput);
    QCOMPARE(lines.error().where.line, quint64(2));
    QVERIFY2(after < before + (64u << 20), "the line was gathered");
    QVERIFY(!knowledge::readWhole(path, 1 << 20));
}

void TestTextLines::bytesThatAreNoTextAreRefused()
{
    const Files files;
    QVERIFY(!allLines(files.write(QStringLiteral("nul"), QByteArray("a\n\0b\n", 5))));
    QVERIFY(!allLines(files.write(QStringLiteral("zip"), QByteArray("PK\x03\x04zzzz"))));
}

void TestTextLines::quotedFieldsKeepCommasQuotesAndLineEnds()
{
    const Files files;
    const auto table = Table::open(files.write(QStringLiteral("a.csv"), "name,text\r\nx,\"a, \"\"b\"\"\r\nc\"\r\ny,plain\r\n"), {});
    QVERIFY(table.has_value());
    QVERIFY((*table)->next().value());
    QCOMPARE((*table)->value("text"), QStringLiteral("a, \"b\"\nc"));
    QCOMPARE((*table)->line(), quint64(2));
    QVERIFY((*table)->next().value());
    QCOMPARE((*table)->value("TEXT"), QStringLiteral("plain"));
    QCOMPARE((*table)->line(), quint64(4));
    QVERIFY(!(*table)->next().value());
    const auto open = Table::open(files.write(QStringLiteral("b.csv"), "name,text\nx,\"never closed\n"), {});
    QVERIFY(open.has_value());
    const auto row = (*open)->next();
    QVERIFY(!row);
    QCOMPARE(row.error().where.line, quint64(2));
}

void TestTextLines::aRowOfAnotherLengthIsRefusedAtItsLine()
{
    const Files files;
    const QString path = files.write(QStringLiteral("a.tsv"), "a\tb\n1\t2\n\n3\n");
    const auto table = Table::open(path, {});
    QVERIFY((*table)->next().value());
    const auto row = (*table)->next();
    QVERIFY(!row);
    QCOMPARE(row.error().where.line, quint64(4));
    TableOptions options;
    options.shortRows = true;
    const auto lenient = Table::open(path, options);
    QVERIFY((*lenient)->next().value());
    QVERIFY((*lenient)->next().value());
    QVERIFY((*lenient)->value("b").isEmpty());
}

void TestTextLines::aMissingOrDoubledColumnIsNamed()
{
    const Files files;
    TableOptions options;
    options.required = {QStringLiteral("gene")};
    const auto missing = Table::open(files.write(QStringLiteral("a.tsv"), "a\tb\n1\t2\n"), options);
    QVERIFY(!missing);
    QVERIFY(missing.error().message.args.contains(QStringLiteral("gene")));
    const auto twice = Table::open(files.write(QStringLiteral("b.tsv"), "gene\tGene\n1\t2\n"), options);
    QVERIFY(!twice);
}

void TestTextLines::commentsBeforeTheHeaderArePassedOver()
{
    const Files files;
    TableOptions options;
    options.required = {QStringLiteral("gene"), QStringLiteral("hpo")};
    options.comment = "#";
    for (const char *text : {"#made today\n#gene\thpo\nA\tB\n", "#made today\ngene\thpo\nA\tB\n"}) {
        const auto table = Table::open(files.write(QStringLiteral("a.tsv"), text), options);
        QVERIFY(table.has_value());
        QVERIFY((*table)->next().value());
        QCOMPARE((*table)->value("hpo"), QStringLiteral("B"));
    }
}

void TestTextLines::japaneseTablesAreReadInBothEncodings()
{
    const Files files;
    const QString text = QStringLiteral("薬剤,メモ\n表,\"ソ, 能\"\n");
    QStringEncoder encoder("windows-31j");
    QVERIFY(encoder.isValid());
    const QByteArray old = encoder(text);
    QVERIFY(old != text.toUtf8());
    TableOptions options;
    options.japanese = true;
    for (const QByteArray &bytes : {old, text.toUtf8(), QByteArray("\xEF\xBB\xBF") + text.toUtf8()}) {
        const auto table = Table::open(files.write(QStringLiteral("a.csv"), bytes), options);
        QVERIFY(table.has_value());
        QVERIFY((*table)->next().value());
        QCOMPARE((*table)->value((*table)->column(QStringLiteral("薬剤"))), QStringLiteral("表"));
        QCOMPARE((*table)->value(1), QStringLiteral("ソ, 能"));
    }
    options.japanese = false;
    const auto strict = Table::open(files.write(QStringLiteral("b.csv"), old), options);
    QVERIFY(!strict);
    QVERIFY(!knowledge::fromCp932(std::string_view("\x83", 1)));
    QVERIFY(!knowledge::fromCp932(std::string_view("a\xff", 2)));
}

void TestTextLines::brokenJsonIsRefusedAtItsLine()
{
    const Files files;
    const auto json = knowledge::readJson(files.write(QStringLiteral("a.json"), "{\n\"a\": 1,\n oops\n}"));
    QVERIFY(!json);
    QCOMPARE(json.error().where.line, quint64(3));
    QVERIFY(knowledge::readJson(files.write(QStringLiteral("b.json.gz"), gzipped("{\"a\": [1]}"))).has_value());
    const auto page = knowledge::readJson(files.write(QStringLiteral("c.json"), "<!DOCTYPE html><html>"));
    QVERIFY(!page);
    QCOMPARE(page.error().where.line, quint64(1));
}

QTEST_GUILESS_MAIN(TestTextLines)
#include "tst_text_lines.moc"
