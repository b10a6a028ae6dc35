// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "review/variant_table.h"
#include "support/memory_blocks.h"
#include "support/view_scope_maker.h"

#include <algorithm>
#include <ctime>

/// `filter` and `reopen`: what a person waits for at the variant table.
namespace enza::bench {
namespace {
using review::VariantTable;
using review::ViewQuery;

/// `trio`: the first three samples are child, mother and father.
Result<std::shared_ptr<VariantTable>> openTable(const std::shared_ptr<PackFile> &pack, const QString &source,
                                                bool trio = false)
{
    review::CallSetInput input;
    input.callSet.id = QStringLiteral("bench");
    input.callSet.format = QStringLiteral("vcf.gz (bgzip)");
    input.callSet.assembly = QStringLiteral("GRCh38");
    input.blocks = pack;
    constexpr SampleRole roles[] = {SampleRole::Proband, SampleRole::Mother, SampleRole::Father};
    for (int i = 0; trio && i < 3; ++i) {
        const QString name = QStringLiteral("SAMPLE%1").arg(i + 1);
        input.callSet.samples << CallSetSample{name, name, roles[i], {}};
        Sample sample;
        sample.id = sample.name = name;
        sample.role = roles[i];
        input.samples << sample;
    }
    if (!source.isEmpty())
        input.source = test::BytesSource::ofFile(source);
    return VariantTable::open({input}, consent::Gate::scope());
}

ViewQuery cascade(double af, int depth, const QString &impact)
{
    ViewQuery query;
    query.steps << FilterStep{{}, QStringLiteral("filter == PASS ?"), true}
                << FilterStep{{}, QStringLiteral("depth >= %1 ?").arg(depth), true}
                << FilterStep{{}, QStringLiteral("af < %1 ?").arg(af), true}
                << FilterStep{{}, QStringLiteral("copies > 0 ?"), true}
                << FilterStep{{}, impact, true};
    return query;
}
} // namespace

int filter(const Options &options)
{
    const auto pack = PackFile::open(options.value("blocks", QStringLiteral("bench.blocks")));
    if (!pack)
        return failed(QStringLiteral("the blocks file cannot be read"));
    const auto opened = openTable(pack, options.value("in"));
    if (!opened)
        return failed(opened.error().message.translated());
    const VariantTable &table = **opened;
    print("filter_rows", double(table.rowCount()), "rows");

    // Three columns nobody has asked for yet.
    ViewQuery first;
    first.steps << FilterStep{{}, QStringLiteral("af < 0.01 ?"), true}
                << FilterStep{{}, QStringLiteral("depth >= 8 ?"), true}
                << FilterStep{{}, QStringLiteral("impact in (HIGH, MODERATE)"), true};
    Stopwatch watch;
    if (const auto view = table.evaluate(first); !view)
        return failed(view.error().message.translated());
    print("filter_first_use_of_three_columns", watch.milliseconds(), "ms");

    const QString impact = QStringLiteral(
        "impact in (HIGH, MODERATE) || consequence ~ splice || clinvar ~ /^(likely_)?pathogenic/");
    if (const auto view = table.evaluate(cascade(0.01, 8, impact)); !view)
        return failed(view.error().message.translated());
    // Every change is one that was not asked before, in every step and at both ends of selectivity.
    std::vector<double> changes, work; // waiting time, and processor time of both threads together
    quint64 kept = 0;
    for (int i = 1; i <= 80; ++i) {
        const double af = i % 4 == 0 ? 0.01 + i * 0.0001 : 0.01;
        const int depth = i % 4 == 1 ? 8 + i / 4 : 8;
        const QString last = i % 4 == 2 ? QStringLiteral("impact == HIGH || consequence ~ \"donor%1\"").arg(i)
                             : i % 4 == 3 ? QStringLiteral("known(gene) && pos > %1").arg(i)
                                          : impact;
        watch = Stopwatch();
        const std::clock_t before = std::clock();
        const auto view = table.evaluate(cascade(af, depth, last));
        changes.push_back(watch.milliseconds());
        work.push_back(1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
        if (!view)
            return failed(view.error().message.translated());
        kept += view->rows->size();
    }
    printSpread("filter_change", changes);
    printSpread("filter_change_processor_time", work);
    print("filter_rows_kept_in_all", double(kept), "rows");

    std::vector<double> sorts;
    for (const char *column : {"af", "gene", "qual", "depth"}) {
        ViewQuery query = cascade(0.01, 8, impact);
        query.sort.column = QLatin1String(column);
        watch = Stopwatch();
        if (const auto view = table.evaluate(query); !view)
            return failed(view.error().message.translated());
        sorts.push_back(watch.milliseconds());
    }
    printSpread("filter_sort", sorts);
    // Every row sorted, then filters that leave most rows, in that order.
    ViewQuery sorted;
    sorted.sort = {QStringLiteral("af"), true};
    watch = Stopwatch();
    if (const auto view = table.evaluate(sorted); !view)
        return failed(view.error().message.translated());
    print("sort_all_first", watch.milliseconds(), "ms");
    sorts.clear();
    for (int i = 1; i <= 20; ++i) {
        sorted.steps = {FilterStep{{}, QStringLiteral("depth >= %1").arg(15 + i), true}};
        watch = Stopwatch();
        if (const auto view = table.evaluate(sorted); !view)
            return failed(view.error().message.translated());
        sorts.push_back(watch.milliseconds());
    }
    printSpread("filter_change_under_sort", sorts);

    // A page of rows from all over the table, in columns nobody has read yet.
    std::vector<quint32> page;
    for (quint32 i = 0; i < 50; ++i)
        page.push_back(quint32((quint64(i) * 2654435761u) % table.rowCount()));
    watch = Stopwatch();
    if (const auto cells = table.cells(page, review::defaultColumns()); !cells)
        return failed(cells.error().message.translated());
    print("scattered_page_first", watch.milliseconds(), "ms");
    watch = Stopwatch();
    if (const auto cells = table.cells(page, review::defaultColumns()); !cells)
        return failed(cells.error().message.translated());
    print("scattered_page_again", watch.milliseconds(), "ms");

    ViewQuery search;
    search.search = QStringLiteral("c.123");
    watch = Stopwatch();
    if (const auto view = table.evaluate(search); !view)
        return failed(view.error().message.translated());
    print("search_first", watch.milliseconds(), "ms");
    print("filter_peak_memory", peakMegabytes(), "MB");

    if (const QString in = options.value("in"); !in.isEmpty()) {
        std::vector<double> details;
        for (quint32 i = 0; i < 100; ++i) {
            const quint32 row = quint32((quint64(i) * 2654435761u) % table.rowCount());
            watch = Stopwatch();
            if (const auto detail = table.detail(row); !detail)
                return failed(detail.error().message.translated());
            details.push_back(watch.milliseconds());
        }
        printSpread("detail", details);
        const double peer = secondsOf(QStringLiteral("bcftools"),
                                      {QStringLiteral("view"), QStringLiteral("-H"), QStringLiteral("-i"),
                                       QStringLiteral("FILTER=\"PASS\" && FORMAT/DP[0]>=8"), in});
        if (peer > 0) {
            print("bcftools_view", peer * 1000, "ms");
            std::sort(changes.begin(), changes.end());
            print("filter_change_p95_to_bcftools_view", changes[changes.size() * 95 / 100] / (peer * 1000),
                  "ratio");
        }
    }
    return 0;
}

int inheritance(const Options &options)
{
    const auto pack = PackFile::open(options.value("blocks", QStringLiteral("bench.blocks")));
    if (!pack)
        return failed(QStringLiteral("the blocks file cannot be read"));
    const auto opened = openTable(pack, options.value("in"), true);
    if (!opened)
        return failed(opened.error().message.translated());
    const VariantTable &table = **opened;
    print("inheritance_rows", double(table.rowCount()), "rows");
    const auto ask = [&](const QString &model, double af) -> Result<review::View> {
        ViewQuery query = cascade(af, 8, QStringLiteral("impact in (HIGH, MODERATE)"));
        query.steps << FilterStep{{}, QStringLiteral("inheritance == %1").arg(model), true};
        return table.evaluate(query);
    };
    if (const auto view = table.evaluate(cascade(0.01, 8, QStringLiteral("impact in (HIGH, MODERATE)"))); !view)
        return failed(view.error().message.translated());
    for (const char *model : {"de_novo", "compound_het"}) {
        const std::string name = std::string("inheritance_") + model;
        Stopwatch watch;
        const auto first = ask(QLatin1String(model), 0.01);
        if (!first)
            return failed(first.error().message.translated());
        print((name + "_first_use").c_str(), watch.milliseconds(), "ms");
        print((name + "_kept").c_str(), double(first->rows->size()), "rows");
        // Each change moves another step, so the partners are chosen anew as well.
        std::vector<double> changes, work; // waiting time, and processor time of both threads together
        for (int i = 1; i <= 40; ++i) {
            watch = Stopwatch();
            const std::clock_t before = std::clock();
            if (const auto view = ask(QLatin1String(model), 0.01 + i * 0.0001); !view)
                return failed(view.error().message.translated());
            changes.push_back(watch.milliseconds());
            work.push_back(double(std::clock() - before) * 1000 / CLOCKS_PER_SEC);
        }
        printSpread((name + "_filter_change_processor_time").c_str(), work);
        printSpread((name + "_filter_change").c_str(), changes);
    }
    Stopwatch watch;
    ViewQuery all;
    all.steps << FilterStep{{}, QStringLiteral("inheritance == compound_het ?"), true};
    const auto pairs = table.evaluate(all);
    if (!pairs)
        return failed(pairs.error().message.translated());
    print("inheritance_pairs_among_all_rows", watch.milliseconds(), "ms");
    print("inheritance_peak_memory", peakMegabytes(), "MB");
    return 0;
}

int reopen(const Options &options)
{
    std::vector<double> opens;
    for (int i = 0; i < 9; ++i) {
        const auto pack = PackFile::open(options.value("blocks", QStringLiteral("bench.blocks")));
        if (!pack)
            return failed(QStringLiteral("the blocks file cannot be read"));
        const Stopwatch watch;
        const auto table = openTable(pack, {});
        if (!table)
            return failed(table.error().message.translated());
        const auto view = (*table)->evaluate({});
        if (!view)
            return failed(view.error().message.translated());
        const std::size_t shown = std::min<std::size_t>(50, view->rows->size());
        const auto cells = (*table)->cells(std::span(view->rows->data(), shown), review::defaultColumns());
        if (!cells)
            return failed(cells.error().message.translated());
        opens.push_back(watch.milliseconds());
    }
    printSpread("reopen_to_first_rows", opens);
    print("reopen_peak_memory", peakMegabytes(), "MB");
    return 0;
}

} // namespace enza::bench
