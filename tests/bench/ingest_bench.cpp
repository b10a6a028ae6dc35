// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "review/ingest.h"

#include <QFileInfo>

#include <ctime>
#include <mutex>
#include <thread>

/// `ingest`: reading a file into column blocks, beside `bcftools +split-vep` printing eight fields of it.
namespace enza::bench {

namespace {
/// How long an import goes on after it was told to stop.
int cancelled(const QString &in, quint64 afterMilliseconds)
{
    auto file = genome::VariantFile::open(in);
    const auto pack = PackFile::create(in + QStringLiteral(".cancelled"));
    if (!file || !pack)
        return failed(QStringLiteral("the file cannot be read"));
    const auto stop = std::make_shared<std::stop_source>();
    JobContext job;
    job.stop = stop->get_token();
    std::optional<Stopwatch> watch;
    std::mutex mutex;
    std::jthread impatient([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(afterMilliseconds));
        const std::scoped_lock lock(mutex);
        watch.emplace();
        stop->request_stop();
    });
    const auto result = review::ingest(**file, genome::chooseProfile((*file)->header()), in, *pack, job);
    const std::scoped_lock lock(mutex);
    if (result || !watch)
        return failed(QStringLiteral("the import had ended before"));
    print("ingest_cancel", watch->milliseconds(), "ms");
    QFile::remove(in + QStringLiteral(".cancelled"));
    return 0;
}
} // namespace

int ingest(const Options &options)
{
    const QString in = options.value("in");
    if (const quint64 after = options.number("cancel-after", 0); after > 0)
        return cancelled(in, after);
    const auto pack = PackFile::create(options.value("blocks", QStringLiteral("bench.blocks")));
    if (!pack)
        return failed(QStringLiteral("the blocks file cannot be written"));
    const Stopwatch watch;
    auto file = genome::VariantFile::open(in);
    if (!file)
        return failed(file.error().message.translated());
    const JobContext job;
    const auto summary = review::ingest(**file, genome::chooseProfile((*file)->header()),
                                        QFileInfo(in).fileName(), *pack, job);
    if (!summary)
        return failed(summary.error().message.translated());
    if (!pack->finish())
        return failed(QStringLiteral("the blocks file cannot be written"));
    const double seconds = watch.seconds();
    const double source = double(QFileInfo(in).size());
    print("ingest_records", double(summary->records), "records");
    print("ingest_rows", double(summary->rows), "rows");
    print("ingest", seconds, "s");
    print("ingest_processor_time", double(std::clock()) / CLOCKS_PER_SEC, "s");
    print("ingest_peak_memory", peakMegabytes(), "MB");
    print("ingest_columns_to_source", double(pack->columnBytes()) / source, "ratio");
    if (options.value("columns") == QLatin1String("yes")) {
        for (const auto &[column, bytes] : pack->byColumn())
            print(qPrintable(QStringLiteral("column_%1").arg(column)), double(bytes) / double(summary->rows),
                  "bytes_per_row");
    }
    const double peer = secondsOf(
        QStringLiteral("bcftools"),
        {QStringLiteral("+split-vep"), QStringLiteral("-f"),
         QStringLiteral("%CHROM\t%POS\t%REF\t%ALT\t%SYMBOL\t%Consequence\t%IMPACT\t%Feature\t%HGVSc\t"
                        "%HGVSp\t%CLIN_SIG\t%gnomADg_AF\n"),
         QStringLiteral("-s"), QStringLiteral("worst"), in});
    if (peer > 0) {
        print("split_vep", peer, "s");
        print("ingest_to_split_vep", seconds / peer, "ratio");
    }
    return 0;
}

} // namespace enza::bench
