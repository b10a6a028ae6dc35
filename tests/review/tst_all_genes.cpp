// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/support.h"

#include "review/call_set_index.h"
#include "review/stored_columns.h"

#include <QTest>

using namespace enza;
using namespace enza::review;
using namespace Qt::StringLiterals;

namespace {

const char head[] =
    "##fileformat=VCFv4.2\n##reference=GRCh38\n"
    "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
    "Allele|Consequence|IMPACT|SYMBOL|Feature_type|Feature|CANONICAL\">\n"
    "##INFO=<ID=END,Number=1,Type=Integer,Description=\"End\">\n"
    "##INFO=<ID=SVTYPE,Number=1,Type=String,Description=\"Type\">\n"
    "##INFO=<ID=SVLEN,Number=.,Type=Integer,Description=\"Length\">\n"
    "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
    "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS\n";

/// 0: two genes by two transcripts. 1: one gene, another only near it. 2: a deletion over three genes.
/// 3: a breakend whose mate lies at 17:5000. 4: nothing annotated. 5: only near a gene, and shown with it.
const char body[] =
    "1\t100\t.\tA\tG\t50\tPASS\tCSQ=G|intron_variant|MODIFIER|OUTER|Transcript|T1|YES,G|missense_variant|MODERATE|INNER|"
    "Transcript|T2|,G|intron_variant|MODIFIER|OUTER|Transcript|T3|\tGT\t0/1\n"
    "1\t200\t.\tA\tG\t50\tPASS\tCSQ=G|missense_variant|MODERATE|MAIN|Transcript|T4|YES,G|downstream_gene_variant|MODIFIER|"
    "NEAR|Transcript|T5|\tGT\t0/1\n"
    "1\t1000\t.\tN\t<DEL>\t50\tPASS\tSVTYPE=DEL;END=9000;SVLEN=-8000;CSQ=deletion|feature_truncation|HIGH|FIRST|Transcript|T6|"
    "YES,deletion|transcript_ablation|HIGH|SECOND|Transcript|T7|,deletion|transcript_ablation|HIGH|THIRD|Transcript|T8|\tGT\t0/1\n"
    "1\t20000\tb1\tN\tN[17:5000[\t50\tPASS\tSVTYPE=BND\tGT\t0/1\n"
    "2\t300\t.\tC\tT\t50\tPASS\t.\tGT\t0/1\n"
    "2\t400\t.\tC\tT\t50\tPASS\tCSQ=T|upstream_gene_variant|MODIFIER|NEAR|Transcript|T5|YES\tGT\t0/1\n";

} // namespace

/// Filters by all genes that a variant touches, and by the stretch it covers.
class TestAllGenes : public QObject
{
    Q_OBJECT

private:
    using Rows = std::vector<quint32>;
    QTemporaryDir m_folder;
    test::Loaded m_loaded;

    std::shared_ptr<VariantTable> open()
    {
        auto table = VariantTable::open({m_loaded.input}, consent::Gate::scope());
        return table ? *table : nullptr;
    }
    static Rows rows(const VariantTable &table, const QString &expression, int *unknown = nullptr)
    {
        const auto view = table.evaluate(test::query({expression}));
        if (!view) {
            qWarning("%s", qPrintable(view.error().message.translated()));
            return {999};
        }
        if (unknown)
            *unknown = int(view->steps.first().unknown);
        return *view->rows;
    }
    static QString text(const VariantTable &table, quint32 row, const QString &column)
    {
        const auto cells = table.cells(std::span(&row, 1), {column});
        const QString *value = cells ? std::get_if<QString>(&cells->front().front()) : nullptr;
        return value ? *value : u"?"_s;
    }

private Q_SLOTS:
    void init()
    {
        auto loaded = test::load(test::writeFile(m_folder, u"t.vcf"_s, QByteArray(head) + body), {}, 2);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().message.translated()));
        m_loaded = std::move(*loaded);
    }

    void genesOfAllTranscriptsAreKeptTheShownOneFirst()
    {
        const auto table = open();
        QCOMPARE(text(*table, 0, u"gene"_s), u"OUTER"_s);
        QCOMPARE(text(*table, 0, u"genes"_s), u"OUTER&INNER"_s);
        QCOMPARE(text(*table, 2, u"genes"_s), u"FIRST&SECOND&THIRD"_s);
        QCOMPARE(text(*table, 4, u"genes"_s), u"?"_s);
    }

    void whatOnlyLiesNearAGeneDoesNotTouchIt()
    {
        const auto table = open();
        QCOMPARE(text(*table, 1, u"genes"_s), u"MAIN"_s);
        QCOMPARE(text(*table, 5, u"genes"_s), u"NEAR"_s); // the one it is shown with stays
        QCOMPARE(rows(*table, u"genes == NEAR"_s), (Rows{5}));
    }

    void aFilterFindsAnyOfTheGenes()
    {
        const auto table = open();
        int unknown = 0;
        QCOMPARE(rows(*table, u"genes in (INNER, THIRD)"_s, &unknown), (Rows{0, 2}));
        QCOMPARE(unknown, 2); // the breakend and the row without annotation
        QCOMPARE(rows(*table, u"genes == INNER"_s), (Rows{0}));
        QCOMPARE(rows(*table, u"gene == INNER"_s), Rows{});
        QCOMPARE(rows(*table, u"genes ~ econ"_s), (Rows{2}));
    }

    void searchLooksAtAllGenes()
    {
        const auto table = open();
        ViewQuery query;
        query.search = u"inner"_s;
        const auto view = table->evaluate(query);
        QVERIFY(view);
        QCOMPARE(*view->rows, (Rows{0}));
    }

    void aStretchIsTouchedByWhatCoversItAndByTheOtherEnd()
    {
        const auto table = open();
        QCOMPARE(rows(*table, u"region == \"1:5000-5100\""_s), (Rows{2}));
        QCOMPARE(rows(*table, u"region in (\"chr1:100\", \"17:4900-5000\")"_s), (Rows{0, 3}));
        QCOMPARE(rows(*table, u"region == \"17:5,001-6,000\""_s), Rows{});
        QCOMPARE(rows(*table, u"region != \"1:1-30000\""_s), (Rows{4, 5}));
        QCOMPARE(text(*table, 2, u"region"_s), u"1:1000-9000"_s);
        // Many stretches are looked for in another way.
        QStringList many;
        for (int i = 0; i < 12; ++i)
            many << u"\"1:%1-%2\""_s.arg(i * 3000 + 1).arg(i * 3000 + 150);
        QCOMPARE(rows(*table, u"region in ("_s + many.join(u", "_s) + u")"_s), (Rows{0, 2}));
    }

    void placesOfAnotherAssemblyAnswerNothing()
    {
        const auto table = open();
        int unknown = 0;
        QCOMPARE(rows(*table, u"region == \"GRCh37 1:100-200\""_s, &unknown), Rows{});
        QCOMPARE(unknown, 6);
        QCOMPARE(rows(*table, u"region == \"GRCh38 1:100-100\""_s), (Rows{0}));
    }

    void whatIsNoPlaceIsRefusedWithItsWord()
    {
        const auto table = open();
        for (const QString &wrong : {u"17"_s, u"17:9-5"_s, u"17:x"_s, u":5"_s}) {
            const auto view = table->evaluate(test::query({u"region == \""_s + wrong + u'"'}));
            QVERIFY2(!view, qPrintable(wrong));
            QCOMPARE(view.error().code, ErrorCode::BadInput);
            QVERIFY(view.error().message.translated().contains(wrong));
        }
    }

    void callSetsReadBeforeGoByTheGeneTheyAreShownWith()
    {
        // As an earlier version wrote it: the directory does not know the column.
        auto bytes = m_loaded.blocks->get(stored::index, 0);
        QVERIFY(bytes);
        auto index = CallSetIndex::decode(*bytes);
        QVERIFY(index);
        for (BlockInfo &block : index->blocks)
            block.present[std::size_t(stored::fieldColumn(Field::Genes))] = false;
        m_loaded.blocks->blocks[{stored::index, 0}] = index->encode();
        const auto table = open();
        QCOMPARE(text(*table, 0, u"genes"_s), u"OUTER"_s);
        QCOMPARE(rows(*table, u"genes in (OUTER, SECOND)"_s), (Rows{0}));
        const QList<ColumnInfo> columns = table->columns();
        const auto info = std::ranges::find(columns, u"genes"_s, &ColumnInfo::name);
        QVERIFY(info != columns.end() && info->hasValues);
    }

    void hiddenGenesAreHiddenByAnyTranscript()
    {
        auto table = VariantTable::open({m_loaded.input}, consent::Gate::scope({}, {u"INNER"_s}));
        QVERIFY(table);
        QCOMPARE((*table)->rowCount(), 5u);
        QCOMPARE(rows(**table, u"genes == OUTER"_s), Rows{});
    }

    void aRealFileOfStructuralVariantsIsFoundByTheGenesInside()
    {
        const QString path = qEnvironmentVariable("ENZA_TEST_DATA", qEnvironmentVariable("ENZA_SOURCE_DIR", ".") + "/../shared/data") +
                             "/scout/manta_vep_94_annotated_sv_cancer_file.vcf.gz";
        if (!QFile::exists(path))
            QSKIP("shared test data is not here");
        auto loaded = test::load(path);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().message.translated()));
        auto table = VariantTable::open({loaded->input}, consent::Gate::scope());
        QVERIFY(table);
        // A duplication over 1.2 million bases is annotated with 32 genes, an inversion with more than a thousand.
        const Rows found = rows(**table, u"genes == PRDM16"_s);
        QVERIFY(found.size() >= 2);
        QVERIFY(rows(**table, u"gene == PRDM16"_s).size() < found.size());
        QCOMPARE(rows(**table, u"genes == TP73 && type == DUP"_s).size(), std::size_t(1));
        QVERIFY(rows(**table, u"region == \"1:3069168-3438621\""_s).size() >= 2); // PRDM16
        // A breakend's other end.
        QVERIFY(!rows(**table, u"region == \"X:69339954\" && contig == 20"_s).empty());
    }
};

QTEST_GUILESS_MAIN(TestAllGenes)
#include "tst_all_genes.moc"
