// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/support.h"

#include "review/expression.h"
#include "review/presets.h"

#include <QDirIterator>
#include <QTest>
#include <QThread>

#include <atomic>
#include <numeric>

using namespace enza;
using namespace enza::review;
using namespace Qt::StringLiterals;

namespace {
const QByteArray head =
    "##fileformat=VCFv4.2\n##contig=<ID=1,length=249250621>\n##contig=<ID=2,length=243199373>\n"
    "##INFO=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">\n"
    "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";

QByteArray lines(int count)
{
    QByteArray out = head;
    for (int i = 0; i < count; ++i)
        out +=
            "1\t" + QByteArray::number(100 + i) + "\trs" + QByteArray::number(i) + "\tA\tG\t.\tPASS\tDP=5\n";
    return out;
}

/// Hands out the same chunk for ever, to be stopped.
class EndlessFile : public genome::VariantFile
{
public:
    EndlessFile()
    {
        m_header.version = u"VCFv4.2"_s;
        m_header.contigs = {u"1"_s};
        for (int i = 0; i < 2000; ++i)
            m_chunk.text += "1\t" + std::to_string(i + 1) + "\t.\tA\tG\t.\tPASS\t.\n";
    }
    const genome::Header &header() const override { return m_header; }
    QString format() const override { return u"vcf"_s; }
    quint64 size() const override { return 1; }
    quint64 position() const override { return 0; }
    Result<std::optional<genome::Chunk>> next() override
    {
        ++chunks;
        return m_chunk;
    }
    std::atomic<int> chunks = 0;

private:
    genome::Header m_header;
    genome::Chunk m_chunk;
};

Result<IngestSummary> ingestFile(const QString &path, BlockSink &sink, int linesPerChunk)
{
    ENZA_ASSIGN(auto file, genome::VariantFile::open(path));
    test::SlicedFile sliced(std::move(file), linesPerChunk);
    const JobContext job;
    return ingest(sliced, genome::chooseProfile(sliced.header()), u"in.vcf"_s, sink, job);
}
} // namespace

class TestIngest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void blocksComeInTheFilesOrder()
    {
        const QString path = test::writeFile(m_folder, u"a.vcf"_s, lines(1000));
        const auto loaded = test::load(path, {}, 7);
        QVERIFY(loaded);
        QCOMPARE(loaded->summary.records, 1000u);
        const auto table = VariantTable::open({loaded->input}, consent::Gate::scope());
        QVERIFY(table);
        std::vector<quint32> rows(1000);
        std::iota(rows.begin(), rows.end(), 0);
        const auto cells = (*table)->cells(rows, {u"pos"_s, u"id"_s});
        for (quint32 row = 0; row < 1000; ++row) {
            QCOMPARE((*cells)[row][0], Cell(qint64(100 + row)));
            QCOMPARE((*cells)[row][1], Cell(u"rs%1"_s.arg(row)));
        }
        for (const quint32 row : {0u, 6u, 7u, 999u}) {
            const auto detail = (*table)->detail(row);
            QVERIFY2(detail, qPrintable(detail ? QString() : detail.error().message.translated()));
            QCOMPARE(detail->record.pos, qint64(100 + row));
        }
    }

    void progressRisesToTheEnd()
    {
        auto file = genome::VariantFile::open(test::writeFile(m_folder, u"p.vcf"_s, lines(300)));
        QVERIFY(file);
        test::SlicedFile sliced(std::move(*file), 50);
        test::MemoryBlocks blocks;
        JobContext job;
        quint64 last = 0;
        QThread *const here = QThread::currentThread();
        job.report = [&](const Progress &progress) {
            QVERIFY(progress.items >= last);
            QCOMPARE(QThread::currentThread(), here);
            last = progress.items;
        };
        QVERIFY(ingest(sliced, genome::builtinProfiles().first(), u"p.vcf"_s, blocks, job));
        QCOMPARE(last, 300u);
    }

    void theFirstFaultOfTheFileIsReportedWithItsPlace()
    {
        QByteArray text = lines(400);
        text.replace("\t250\t", "\tabc\t"); // line 6 + 150 = 156
        text.replace("\t350\t", "\txyz\t");
        const QString path = test::writeFile(m_folder, u"bad.vcf"_s, text);
        for (const int slice : {3, 10, 1000}) {
            test::MemoryBlocks blocks;
            const auto result = ingestFile(path, blocks, slice);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::BadInput);
            QCOMPARE(result.error().where.line, 156u);
            QCOMPARE(result.error().where.file, u"in.vcf"_s);
            QVERIFY(!blocks.blocks.contains({u"_index"_s, 0}));
        }
    }

    void everyFailedWriteEndsTheImport()
    {
        const QString path = test::writeFile(m_folder, u"w.vcf"_s, lines(60));
        for (int i = 0;; ++i) {
            test::MemoryBlocks blocks;
            blocks.failAfter = i;
            const auto result = ingestFile(path, blocks, 10);
            if (result) {
                QVERIFY(i > 20);
                break;
            }
            QCOMPARE(result.error().code, ErrorCode::DiskFull);
            QVERIFY(!blocks.blocks.contains({u"_index"_s, 0}));
        }
    }

    void stoppingEndsAnEndlessImport()
    {
        EndlessFile file;
        test::MemoryBlocks blocks;
        const auto stop = std::make_unique<std::stop_source>();
        JobContext job;
        job.stop = stop->get_token();
        job.report = [&](const Progress &progress) {
            if (progress.items > 20000)
                stop->request_stop();
        };
        const auto result = ingest(file, genome::builtinProfiles().first(), u"e.vcf"_s, blocks, job);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        // What lies between reader and writer is bounded: the reader was never far ahead.
        QVERIFY2(file.chunks < 10 + 12, qPrintable(QString::number(file.chunks)));
        QVERIFY(!blocks.blocks.contains({u"_index"_s, 0}));
    }

    void oddFilesAreTakenWithAWord()
    {
        const auto empty = test::load(test::writeFile(m_folder, u"empty.vcf"_s, head));
        QVERIFY(empty);
        QCOMPARE(empty->summary.rows, 0u);
        QVERIFY(!empty->summary.warnings.isEmpty());
        const auto none = VariantTable::open({empty->input}, consent::Gate::scope());
        QVERIFY(none);
        QVERIFY((*none)->evaluate({})->rows->empty());
        QByteArray text = lines(3);
        text +=
            "1\t5\t.\tA\tG\t.\tPASS\tDP=5\n2\t5\t.\tA\tG\t.\tPASS\tDP=5\n1\t900\t.\tA\tG\t.\tPASS\tDP=5\n";
        for (const int slice : {1, 2, 100}) {
            const auto unsorted = test::load(test::writeFile(m_folder, u"u.vcf"_s, text), {}, slice);
            QVERIFY(unsorted);
            QVERIFY(unsorted->summary.warnings.join(u' ').contains(u"not sorted"_s));
            const auto table = VariantTable::open({unsorted->input}, consent::Gate::scope());
            for (quint32 row = 0; row < 6; ++row)
                QCOMPARE(*(*table)->find(*(*table)->key(row)), std::vector<quint32>{row});
        }
        const auto sorted = test::load(test::writeFile(m_folder, u"s.vcf"_s, lines(30)), {}, 4);
        QVERIFY(!sorted->summary.warnings.join(u' ').contains(u"not sorted"_s));
    }

    void builtinPresetsAreSoundAndTranslated()
    {
        const auto table = VariantTable::open({}, consent::Gate::scope());
        QCOMPARE(builtinPresets().size(), 4);
        const QStringList texts = translatablePresetTexts();
        for (const Preset &preset : builtinPresets()) {
            QVERIFY(preset.id.startsWith(u"builtin:"_s));
            QVERIFY2(texts.contains(preset.name), qPrintable(preset.name));
            ViewQuery query;
            for (FilterStep step : preset.steps) {
                QVERIFY2(texts.contains(step.label), qPrintable(step.label));
                const auto expression = Expression::parse(step.expression);
                QVERIFY2(expression, qPrintable(step.expression));
                for (const QString &column : expression->columns()) {
                    if (column.endsWith(u"af"_s) && column != u"vaf"_s)
                        QVERIFY2(expression->keepsUnknown(), qPrintable(step.expression));
                }
                step.enabled = true;
                query.steps << step;
            }
            const auto view = (*table)->evaluate(query);
            QVERIFY2(view, qPrintable(view ? QString()
                                           : view.error().message.translated() + view.error().where.field));
            QVERIFY((*table)->cells({}, preset.columns));
        }
    }

    void presetFitsDomainAndRoles()
    {
        Case theCase;
        CallSet set;
        const auto chosen = [&] { return choosePreset(theCase, {set}).id; };
        QCOMPARE(chosen(), u"builtin:rare_single"_s);
        set.samples << CallSetSample{u"A"_s, {}, SampleRole::Mother, {}};
        QCOMPARE(chosen(), u"builtin:rare_trio"_s);
        theCase.domain = CaseDomain::Cancer;
        QCOMPARE(chosen(), u"builtin:tumour_only"_s);
        set.samples << CallSetSample{u"B"_s, {}, SampleRole::Normal, {}};
        QCOMPARE(chosen(), u"builtin:tumour_normal"_s);
    }

    void realFilesLoadAndEveryRowLeadsBackToItsRecord_data()
    {
        QTest::addColumn<QString>("path");
        QString data = qEnvironmentVariable("ENZA_TEST_DATA");
        if (data.isEmpty())
            data = qEnvironmentVariable("ENZA_SOURCE_DIR") + u"/../shared/data"_s;
        QDirIterator files(data, {u"*.vcf"_s, u"*.vcf.gz"_s, u"*.bcf"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.contains(u"/vcf-conformance/"_s))
                QTest::newRow(qPrintable(path.mid(data.size() + 1))) << path;
        }
        QTest::newRow("none") << QString();
    }
    void realFilesLoadAndEveryRowLeadsBackToItsRecord()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("the last row of the list; files are looked for in $ENZA_TEST_DATA or ../shared/data");
        const auto loaded = test::load(path);
        if (!loaded) {
            // Refusing is another room's matter; it has to say where.
            QVERIFY(!loaded.error().where.file.isEmpty() || !loaded.error().message.isEmpty());
            QSKIP(qPrintable(u"refused: "_s + loaded.error().message.translated()));
        }
        const auto table = VariantTable::open({loaded->input}, consent::Gate::scope());
        QVERIFY(table);
        QCOMPARE((*table)->rowCount(), loaded->summary.rows);
        const auto view = (*table)->evaluate(test::query({u"pos >= 0"_s}));
        QCOMPARE(view->rows->size(), std::size_t(loaded->summary.rows));
        const std::size_t step = std::max<std::size_t>(1, view->rows->size() / 200);
        for (std::size_t i = 0; i < view->rows->size(); i += step) {
            const quint32 row = (*view->rows)[i];
            const auto detail = (*table)->detail(row);
            QVERIFY2(detail, qPrintable(detail ? QString() : detail.error().message.translated()));
            const auto cells = (*table)->cells(std::span(&row, 1), {u"contig"_s, u"pos"_s, u"id"_s, u"gt"_s, u"gene"_s});
            const auto &values = cells->front(); // what the record says is what the columns say
            QCOMPARE(values[0], Cell(detail->record.contig));
            // Trimming shared ends moves the place to the right, never to the left.
            QVERIFY(std::get<qint64>(values[1]) >= detail->record.pos);
            if (const QString *id = std::get_if<QString>(&values[2]))
                QCOMPARE(*id, detail->record.id);
            if (const QString *genotype = std::get_if<QString>(&values[3]); genotype && !detail->record.samples.isEmpty())
                QCOMPARE(*genotype, detail->record.samples.first().genotype);
            if (const QString *gene = std::get_if<QString>(&values[4]); gene && !detail->record.transcripts.isEmpty())
                QCOMPARE(*gene, detail->record.transcripts.first().gene);
            const auto key = (*table)->key(row);
            QVERIFY(key);
            QCOMPARE(detail->key.text(), key->text());
            const auto facts = (*table)->cells(std::span(&row, 1), {u"gene"_s, u"hgvs_c"_s, u"gt"_s, u"vaf"_s, u"depth"_s,
                                                                    u"af"_s, u"clinvar"_s, u"type"_s});
            const auto text = [](const QString &t) { return t.isEmpty() ? Cell(Unknown{}) : Cell(t); };
            const auto number = [](const auto &n) { return n ? Cell(*n) : Cell(Unknown{}); };
            const VariantFacts &said = detail->facts;
            QCOMPARE(facts->front(), (std::vector<Cell>{text(said.gene), text(said.hgvsC), text(said.genotype), number(said.vaf),
                                                        number(said.depth), number(said.frequency), text(said.clinvar),
                                                        text(said.type)}));
            for (const auto *group : {&detail->frequencies, &detail->predictors, &detail->clinvar}) {
                for (const VariantDetail::Value &value : *group) {
                    const auto column = (*table)->cells(std::span(&row, 1), {QLatin1String(fieldInfo(value.field).name)});
                    QCOMPARE(value.value, column->front().front());
                }
            }
            const auto found = (*table)->find(*key);
            QVERIFY2(found && std::find(found->begin(), found->end(), row) != found->end(), qPrintable(key->text()));
            const auto parsed = VariantKey::parse(key->text());
            QVERIFY2(parsed, qPrintable(key->text()));
            const auto again = (*table)->find(*parsed);
            QVERIFY2(again && std::find(again->begin(), again->end(), row) != again->end(), qPrintable(key->text()));
        }
    }
};

QTEST_GUILESS_MAIN(TestIngest)
#include "tst_ingest.moc"
