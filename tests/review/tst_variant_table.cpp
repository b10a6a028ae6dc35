// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/support.h"

#include "review/row_set.h"

#include <QTest>

#include <numeric>

using namespace enza;
using namespace enza::review;
using namespace Qt::StringLiterals;

namespace {
const char header[] =
    "##fileformat=VCFv4.2\n"
    "##contig=<ID=chr1,length=248956422>\n"
    "##contig=<ID=chr2,length=242193529>\n"
    "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
    "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE|HGVSc|HGVSp|gnomADe_AF|CLIN_SIG|"
    "CANONICAL\">\n"
    "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
    "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Depths\">\n"
    "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">\n"
    "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tKID\tMUM\tDAD\n";
const char body[] =
    "chr1\t100\trs1\tA\tG\t50\tPASS\tCSQ=G|missense_variant&splice_region_variant|MODERATE|BRCA1|ENSG1|"
    "Transcript|ENST01.2|"
    "protein_coding|ENST01.2:c.5A>G|ENSP01.1:p.Lys2Arg|0.001|pathogenic|YES\tGT:AD:DP\t0/1:10,10:20\t0/"
    "0:20,0:20\t0/0:15,0:15\n"
    "chr1\t200\t.\tC\tT,G\t.\tq10;s50\tCSQ=T|synonymous_variant|LOW|TP53|ENSG2|Transcript|ENST02.1|protein_"
    "coding|"
    "ENST02.1:c.9C>T||0.2||YES,G|stop_gained|HIGH|TP53|ENSG2|Transcript|ENST02.1|protein_coding|ENST02.1:c."
    "9C>G|"
    "ENSP02.1:p.Cys3Trp|||YES\tGT:AD:DP\t1/2:0,7,3:10\t0/1:5,5,0:10\t./.:.:.\n"
    "chr1\t300\trs3\tGA\tG\t30\t.\t.\tGT:AD:DP\t1/1:0,12:12\t0/1:6,6:12\t0/1:6,6:12\n"
    "chr2\t50\trs4\tT\tC\t99\tPASS\tCSQ=C|intron_variant|MODIFIER|MYH7|ENSG4|Transcript|ENST04.3|protein_"
    "coding|"
    "ENST04.3:c.100+5T>C||0.05||YES\tGT:AD:DP\t0/1:9,11:20\t0/1:9,11:20\t0/0:20,0:20\n"
    "chr2\t60\trs5\tT\tC\t10\tPASS\tCSQ=C|missense_variant|MODERATE|MYH7|ENSG4|Transcript|ENST04.3|protein_"
    "coding|"
    "ENST04.3:c.120T>C|ENSP04.1:p.Val40Ala|0.3||YES\tGT:AD:DP\t0/0:20,0:20\t0/1:9,11:20\t0/0:20,0:20\n";
} // namespace

class TestVariantTable : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    test::Loaded m_loaded;

    std::shared_ptr<VariantTable> open(const access::ViewScope &scope = consent::Gate::scope())
    {
        auto table = VariantTable::open({m_loaded.input}, scope);
        return table ? *table : nullptr;
    }
    static std::vector<quint32> rows(const VariantTable &table, const QStringList &expressions)
    {
        const auto view = table.evaluate(test::query(expressions));
        if (!view) {
            qWarning("%s", qPrintable(view.error().message.translated()));
            return {999};
        }
        return *(*view).rows;
    }
    static Cell cell(const VariantTable &table, quint32 row, const QString &column)
    {
        const auto cells = table.cells(std::span(&row, 1), {column});
        return cells ? cells->front().front() : Cell(u"error: "_s + cells.error().message.translated());
    }
    using Rows = std::vector<quint32>;

private Q_SLOTS:
    void initTestCase()
    {
        m_path = test::writeFile(m_folder, u"t.vcf"_s, QByteArray(header) + body);
        auto loaded = test::load(m_path,
                                 {{u"KID"_s, SampleRole::Proband, u"p1"_s},
                                  {u"MUM"_s, SampleRole::Mother, u"p2"_s},
                                  {u"DAD"_s, SampleRole::Father, u"p3"_s}},
                                 2);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().message.translated()));
        m_loaded = std::move(*loaded);
    }

    void ingestCountsRecordsRowsAndTypes()
    {
        QCOMPARE(m_loaded.summary.records, 5u);
        QCOMPARE(m_loaded.summary.rows, 6u);
        QStringList types;
        for (const TypeCount &type : m_loaded.summary.byType)
            types << type.type + u'=' + QString::number(type.count);
        QCOMPARE(types, (QStringList{u"SNV=5"_s, u"DEL=1"_s}));
    }

    void cellsGiveStoredDerivedAndUnknownValues()
    {
        const auto table = open();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 6u);
        QCOMPARE(cell(*table, 0, u"contig"_s), Cell(u"chr1"_s));
        QCOMPARE(cell(*table, 0, u"pos"_s), Cell(qint64(100)));
        QCOMPARE(cell(*table, 0, u"gene"_s), Cell(u"BRCA1"_s));
        QCOMPARE(cell(*table, 0, u"hgvs_c"_s), Cell(u"ENST01.2:c.5A>G"_s));
        QCOMPARE(cell(*table, 0, u"af"_s), Cell(0.001));
        QCOMPARE(cell(*table, 2, u"af"_s), Cell(Unknown{}));
        QCOMPARE(cell(*table, 0, u"gt"_s), Cell(u"0/1"_s));
        QCOMPARE(cell(*table, 0, u"gt.mother"_s), Cell(u"0/0"_s));
        QCOMPARE(cell(*table, 0, u"depth[DAD]"_s), Cell(qint64(15)));
        QCOMPARE(cell(*table, 0, u"vaf"_s), Cell(0.5));
        QCOMPARE(cell(*table, 2, u"copies"_s), Cell(qint64(1)));
        QCOMPARE(cell(*table, 3, u"copies"_s), Cell(qint64(2)));
        QCOMPARE(cell(*table, 2, u"copies.father"_s), Cell(Unknown{}));
        QCOMPARE(cell(*table, 0, u"gt.tumour"_s), Cell(Unknown{}));
        QCOMPARE(cell(*table, 1, u"qual"_s), Cell(Unknown{}));
        QCOMPARE(cell(*table, 3, u"filter"_s), Cell(Unknown{}));
        QCOMPARE(cell(*table, 0, u"end"_s), Cell(qint64(100)));
        QCOMPARE(cell(*table, 0, u"key"_s), Cell(table->key(0)->text()));
        QCOMPARE(cell(*table, 0, u"reviewed"_s), Cell(qint64(0)));
    }

    void unknownColumnsAreRefused()
    {
        const auto table = open();
        const quint32 row = 0;
        for (const QString &name :
             {u"nonsense"_s, u"gt.aunt"_s, u"gt[NOBODY]"_s, u"gt["_s, u"gene.mother"_s}) {
            const auto cells = table->cells(std::span(&row, 1), {name});
            QVERIFY2(!cells, qPrintable(name));
            QCOMPARE(cells.error().code, ErrorCode::BadInput);
            QCOMPARE(cells.error().where.field, name);
        }
        const quint32 beyond = 6;
        QCOMPARE(table->cells(std::span(&beyond, 1), {u"gene"_s}).error().code, ErrorCode::NotFound);
    }

    void expressionsSelectRows_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QList<quint32>>("expected");
        const auto row = [](const char *expression, QList<quint32> expected) {
            QTest::newRow(expression) << QString::fromUtf8(expression) << expected;
        };
        row("af < 0.01", {0});
        row("af < 0.01 ?", {0, 2, 3});
        row("!(af < 0.01)", {1, 4, 5});
        row("!(af < 0.01) ?", {1, 2, 3, 4, 5});
        row("af == 0.001", {0});
        row("af <= 0.001", {0});
        row("af != 0.001", {1, 4, 5});
        row("known(af)", {0, 1, 4, 5});
        row("!known(af)", {2, 3});
        row("filter == PASS", {0, 4, 5});
        row("filter == s50", {1, 2});
        row("filter == \"q10;s50\"", {1, 2});
        row("filter != PASS", {1, 2});
        row("filter != PASS ?", {1, 2, 3});
        row("consequence == missense_variant", {0, 5});
        row("consequence in (stop_gained, splice_region_variant)", {0, 2});
        row("consequence ~ SPLICE", {0});
        row("gene == BRCA1 || gene == MYH7", {0, 4, 5});
        row("gene == brca1", {});
        row("gene ~ brca", {0});
        row("gene ~ /^(brca|tp)/", {0, 1, 2});
        row("hgvs_c == \"ENST01.2:c.5A>G\"", {0});
        row("hgvs_c ~ \"enst02.1:c.9\"", {1, 2});
        row("hgvs_p ~ lys2", {0});
        row("contig == 1", {0, 1, 2, 3});
        row("contig == chr2 && pos >= 55", {5});
        row("pos in (100, 300)", {0, 3});
        row("pos < 100.5", {0, 4, 5});
        row("pos > 99.5 && pos < 1e300", {0, 1, 2, 3});
        row("pos == 100.5", {});
        row("pos != 100", {1, 2, 3, 4, 5});
        row("type == DEL", {3});
        row("copies == 1 && copies.mother == 0", {0, 2});
        row("copies.father == 0", {0, 4, 5});
        row("copies.father == 0 ?", {0, 1, 2, 4, 5});
        row("gt in (0/1, 1/1)", {0, 3, 4});
        row("qual >= 30", {0, 3, 4});
        row("qual >= 30 ?", {0, 1, 2, 3, 4});
        row("copies.tumour == 0", {});
        row("copies.tumour == 0 ?", {0, 1, 2, 3, 4, 5});
        row("impact in (HIGH, MODERATE) && af < 0.01", {0});
        row("impact == HIGH && (af < 0.01 ?)", {2});
        row("reviewed", {});
        row("!reviewed && finding == false", {0, 1, 2, 3, 4, 5});
        row("id == rs3 || clinvar ~ pathogenic", {0, 3});
    }
    void expressionsSelectRows()
    {
        QFETCH(QString, expression);
        QFETCH(QList<quint32>, expected);
        QCOMPARE(rows(*open(), {expression}), Rows(expected.begin(), expected.end()));
    }

    void cascadeCountsEachStep()
    {
        ViewQuery query = test::query({u"depth > 5 ?"_s, u"impact == LOW"_s, u"af < 0.25"_s});
        query.steps[1].enabled = false;
        const auto view = open()->evaluate(query);
        QVERIFY(view);
        QCOMPARE(view->all, 6u);
        QCOMPARE(view->steps.size(), 3);
        QCOMPARE(view->steps[0].kept, 6u);
        QVERIFY(view->steps[0].keepsUnknown);
        QCOMPARE(view->steps[1].removed, 0u);
        QCOMPARE(view->steps[2].kept, 3u);
        QCOMPARE(view->steps[2].removed, 3u);
        QCOMPARE(view->steps[2].unknown, 2u);
        QVERIFY(!view->steps[2].keepsUnknown);
    }

    void removedAndKeptRowsAreWhatWasThereBefore()
    {
        const auto table = open();
        const ViewQuery query = test::query({u"filter == PASS ?"_s, u"af < 0.1"_s, u"gene == MYH7"_s});
        for (int step = 0; step < 3; ++step) {
            ViewQuery before = query, after = query;
            before.steps.resize(step);
            after.steps.resize(step + 1);
            Rows all = *table->evaluate(before)->rows, together = *table->evaluate(after)->rows;
            const auto removed = table->removedBy(query, step);
            QVERIFY(removed);
            QCOMPARE(quint64(removed->rows->size()), removed->steps[step].removed);
            together.insert(together.end(), removed->rows->begin(), removed->rows->end());
            std::sort(together.begin(), together.end());
            QCOMPARE(together, all);
        }
    }

    void wrongStepIsNamed()
    {
        ViewQuery query = test::query({u"af < 0.1"_s, u"aff < 0.1"_s});
        query.steps[1].label = u"Rare"_s;
        const auto view = open()->evaluate(query);
        QVERIFY(!view);
        QCOMPARE(view.error().code, ErrorCode::BadInput);
        QCOMPARE(view.error().where.field, u"Rare"_s);
        QVERIFY(view.error().message.args.contains(u"aff"_s));
    }

    void putAsideRowsAreHiddenUnlessAskedFor()
    {
        const auto table = open();
        table->setReviewed({1, 3}, {0});
        ViewQuery query;
        const auto hidden = table->evaluate(query);
        QCOMPARE(*hidden->rows, (Rows{0, 2, 4, 5}));
        QCOMPARE(hidden->reviewedHidden, 2u);
        query.showReviewed = true;
        QCOMPARE(table->evaluate(query)->rows->size(), std::size_t(6));
        query.steps << FilterStep{{}, u"reviewed"_s, true};
        QCOMPARE(*table->evaluate(query)->rows, (Rows{0, 1, 3}));
        query.steps[0].expression = u"finding"_s;
        QCOMPARE(*table->evaluate(query)->rows, (Rows{0}));
        table->setReviewed({}, {});
        QCOMPARE(*table->evaluate(query)->rows, Rows{});
    }

    void searchFindsGenesNamesIdsAndPlaces()
    {
        const auto table = open();
        const auto search = [&](const QString &text) {
            ViewQuery query;
            query.search = text;
            return *table->evaluate(query)->rows;
        };
        QCOMPARE(search(u"brca"_s), (Rows{0}));
        QCOMPARE(search(u"ENST02.1:c.9"_s), (Rows{1, 2}));
        QCOMPARE(search(u"val40"_s), (Rows{5}));
        QCOMPARE(search(u"rs4"_s), (Rows{4}));
        QCOMPARE(search(u"1:300"_s), (Rows{3}));
        QCOMPARE(search(u"chr2:10-1,000"_s), (Rows{4, 5}));
        QCOMPARE(search(u"zzz"_s), Rows{});
        QCOMPARE(search(u"遺伝子"_s), Rows{});
    }

    void sortingIsStableAndPutsUnknownLast()
    {
        const auto table = open();
        const auto sorted = [&](const QString &column, bool descending) {
            ViewQuery query;
            query.sort = {column, descending};
            return *table->evaluate(query)->rows;
        };
        QCOMPARE(sorted(u"af"_s, false), (Rows{0, 4, 1, 5, 2, 3}));
        QCOMPARE(sorted(u"af"_s, true), (Rows{5, 1, 4, 0, 2, 3}));
        QCOMPARE(sorted(u"gene"_s, false), (Rows{0, 4, 5, 1, 2, 3}));
        QCOMPARE(sorted(u"contig"_s, true), (Rows{4, 5, 0, 1, 2, 3}));
        QCOMPARE(sorted(u"pos"_s, false), (Rows{4, 5, 0, 1, 2, 3}));
        QCOMPARE(sorted(u"hgvs_p"_s, false), (Rows{0, 2, 5, 1, 3, 4}));
        QCOMPARE(sorted(u"depth.father"_s, false), (Rows{3, 0, 4, 5, 1, 2}));
    }

    void rowsAreFoundByTheirKeys()
    {
        const auto table = open();
        for (quint32 row = 0; row < 6; ++row) {
            const auto key = table->key(row);
            QVERIFY(key);
            QCOMPARE(*table->find(*key), Rows{row});
            QCOMPARE(*table->find(*VariantKey::parse(key->text())), Rows{row});
        }
        QCOMPARE(*table->find(*VariantKey::parse(u"2-50-T-C"_s)), Rows{4});
        QCOMPARE(*table->find(*VariantKey::parse(u"2-50-T-A"_s)), Rows{});
        VariantKey other = *table->key(0);
        other.assembly = u"GRCh37"_s;
        QCOMPARE(*table->find(other), Rows{});
    }

    void detailReadsTheRecordAgain()
    {
        const auto table = open();
        const auto detail = table->detail(2);
        QVERIFY2(detail, qPrintable(detail ? QString() : detail.error().message.translated()));
        QCOMPARE(detail->key.pos, 200);
        QCOMPARE(detail->facts.gene, u"TP53"_s);
        QCOMPARE(detail->facts.consequence, u"stop_gained"_s);
        QCOMPARE(detail->facts.hgvsC, u"ENST02.1:c.9C>G"_s);
        QCOMPARE(detail->facts.depth, std::optional<qint64>(10));
        QVERIFY(!detail->facts.frequency);
        QCOMPARE(detail->record.pos, 200);
        QCOMPARE(detail->record.samples.size(), 3);
        QCOMPARE(detail->record.transcripts.size(), 1);
        QVERIFY(std::any_of(detail->frequencies.begin(), detail->frequencies.end(),
                            [](const VariantDetail::Value &v) {
                                return v.field == Field::TommoAf && v.value == Cell(Unknown{});
                            }));
    }

    void hiddenGenesAreGoneBeforeCounts()
    {
        const auto full = open();
        const auto table = open(consent::Gate::scope({}, {u"TP53"_s}));
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 4u);
        const auto view = table->evaluate({});
        QCOMPARE(view->all, 4u);
        QCOMPARE(*view->rows, (Rows{0, 1, 2, 3}));
        QCOMPARE(cell(*table, 1, u"pos"_s), Cell(qint64(300)));
        QCOMPARE(*table->find(*full->key(1)), Rows{});
        QCOMPARE(*table->find(*full->key(4)), Rows{2});
        ViewQuery search;
        search.search = u"tp53"_s;
        QVERIFY(table->evaluate(search)->rows->empty());
        QVERIFY(rows(*table, {u"gene == TP53"_s}).empty());
        const auto genes = table->categories(u"gene"_s, *view);
        for (const CategoryCount &gene : *genes)
            QVERIFY(gene.value != u"TP53"_s);
        const auto depths = table->histogram(u"pos"_s, 4, *view);
        QCOMPARE(std::accumulate(depths->counts.begin(), depths->counts.end(), quint64(0)), quint64(4));
        QCOMPARE(table->detail(4).error().code, ErrorCode::NotFound);
        // Call set rows keep their own numbers whoever looks.
        QCOMPARE(table->fromCallSet(u"set"_s, {0, 1, 2, 5}), (Rows{0, 3}));
        QCOMPARE(*decodeRows(table->toCallSets({3}).first().rows), (Rows{5}));
    }

    void samplesOfHiddenPersonsDoNotExist()
    {
        const auto table = open(consent::Gate::scope({u"p2"_s}));
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 5u); // what she alone carries would tell of her
        for (const ColumnInfo &column : table->columns()) {
            QVERIFY(!column.name.contains(u"mother"_s));
            QVERIFY(column.sample != u"MUM"_s);
        }
        QCOMPARE(cell(*table, 0, u"gt.mother"_s), Cell(Unknown{}));
        const quint32 row = 0;
        QCOMPARE(table->cells(std::span(&row, 1), {u"gt[MUM]"_s}).error().code, ErrorCode::BadInput);
        const auto detail = table->detail(0);
        QVERIFY(detail);
        QCOMPARE(detail->record.samples.size(), 2);
        for (const CallSetSample &sample : table->callSets().first().samples)
            QVERIFY(sample.name != u"MUM"_s);
        // The index sample is chosen among those that may be seen.
        const auto other = open(consent::Gate::scope({u"p1"_s}));
        const auto shared = other->find(*open()->key(4));
        QVERIFY(shared && shared->size() == 1);
        QCOMPARE(cell(*other, shared->front(), u"gt"_s), Cell(u"0/1"_s));
    }

    void columnsSayWhichHoldValues()
    {
        const auto table = open();
        QStringList with;
        for (const ColumnInfo &column : table->columns()) {
            if (column.hasValues)
                with << column.name;
        }
        for (const QString &name :
             {u"gene"_s, u"af"_s, u"gnomad_exome_af"_s, u"gt"_s, u"copies.mother"_s, u"key"_s})
            QVERIFY2(with.contains(name), qPrintable(name));
        for (const QString &name : {u"jp_af"_s, u"tommo_af"_s, u"revel"_s, u"sv_len"_s})
            QVERIFY2(!with.contains(name), qPrintable(name));
        const QStringList names = defaultColumns();
        QVERIFY(table->cells({}, names));
    }

    void histogramAndCategoriesCountRowsOfTheView()
    {
        const auto table = open();
        const auto view = table->evaluate({});
        const auto vaf = table->histogram(u"vaf"_s, 10, *view);
        QCOMPARE(vaf->low, 0.0);
        QCOMPARE(vaf->high, 1.0);
        QCOMPARE(vaf->counts[9], 1u);
        QCOMPARE(table->histogram(u"gene"_s, 10, *view).error().code, ErrorCode::BadInput);
        QStringList shown;
        const auto consequences = table->categories(u"consequence"_s, *view);
        for (const CategoryCount &c : *consequences)
            shown << c.value + u'=' + QString::number(c.count);
        QCOMPARE(shown.first(), u"missense_variant=2"_s);
        QVERIFY(shown.contains(u"splice_region_variant=1"_s));
        QVERIFY(shown.contains(u"=1"_s));
        const auto contigs = table->categories(u"contig"_s, *view);
        QCOMPARE(contigs->first().value, u"chr1"_s);
        QCOMPARE(contigs->first().count, 4u);
    }

    void severalCallSetsAreOneTable()
    {
        test::Loaded second = m_loaded;
        second.input.callSet.id = u"second"_s;
        second.input.callSet.fileName = u"second.vcf"_s;
        const auto table = VariantTable::open({m_loaded.input, second.input}, consent::Gate::scope());
        QVERIFY(table);
        QCOMPARE((*table)->rowCount(), 12u);
        QCOMPARE(*(*table)->find(*(*table)->key(8)), (Rows{2, 8}));
        QCOMPARE(cell(**table, 8, u"call_set"_s), Cell(u"second.vcf"_s));
        QCOMPARE((*table)->fromCallSet(u"second"_s, {0, 5}), (Rows{6, 11}));
        const auto back = (*table)->toCallSets({1, 11, 6});
        QCOMPARE(back.size(), 2);
        QCOMPARE(*decodeRows(back[1].rows), (Rows{0, 5}));
    }

    void aFullCacheForgetsButAnswersTheSame()
    {
        const auto small = VariantTable::open({m_loaded.input}, consent::Gate::scope(), 1);
        QVERIFY(small);
        QCOMPARE(rows(**small, {u"af < 0.1 ?"_s, u"gene ~ m"_s}),
                 rows(*open(), {u"af < 0.1 ?"_s, u"gene ~ m"_s}));
    }

    void changingTheLastStepReadsNothingElse()
    {
        const auto table = open();
        rows(*table, {u"af < 0.1 ?"_s, u"depth > 3"_s});
        const int before = m_loaded.blocks->reads;
        rows(*table, {u"af < 0.1 ?"_s, u"depth > 4"_s});
        QCOMPARE(m_loaded.blocks->reads, before);
    }

    void evaluationStopsWhenAsked()
    {
        const auto stop = std::make_unique<std::stop_source>();
        stop->request_stop();
        QCOMPARE(open()->evaluate(test::query({u"af < 1"_s}), stop->get_token()).error().code,
                 ErrorCode::Cancelled);
    }

    void damagedBlocksAreReported()
    {
        test::Loaded damaged = m_loaded;
        damaged.blocks = std::make_shared<test::MemoryBlocks>();
        damaged.blocks->blocks = m_loaded.blocks->blocks;
        damaged.input.blocks = damaged.blocks;
        damaged.blocks->blocks[{u"gene"_s, 1}].chop(3);
        const auto table = VariantTable::open({damaged.input}, consent::Gate::scope());
        QVERIFY(table);
        QCOMPARE((*table)->evaluate(test::query({u"gene == X"_s})).error().code, ErrorCode::Damaged);
        damaged.blocks->blocks[{u"_index"_s, 0}][9] = 'x';
        QCOMPARE(VariantTable::open({damaged.input}, consent::Gate::scope()).error().code,
                 ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestVariantTable)
#include "tst_variant_table.moc"
