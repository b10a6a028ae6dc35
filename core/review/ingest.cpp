// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/ingest.h"

#include "base/platform.h"
#include "review/chunk_encoder.h"

#include <QHash>

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace enza::review {
namespace {

/// Leaves a parser from inside its row handler once nobody wants the rows any more: a chunk may take
/// longer than a person waits for "cancel".
struct Abandoned {
};

struct Input {
    quint64 number = 0;
    genome::Chunk chunk;
    quint64 position = 0; ///< bytes of the file consumed with this chunk
};

struct Output {
    Result<EncodedBlock> block;
    quint64 position = 0;
};

/// What the three kinds of threads share. A chunk takes a place before it is read and gives it back when
/// its block was written, so `places` bounds the memory; the oldest chunk always has one, so the ordered
/// writer never waits for a chunk that cannot be read.
class Pipeline
{
public:
    explicit Pipeline(int places) : m_places(places) {}

    /// For the reader. False: stop reading.
    bool takePlace()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_places > 0 || m_abandoned; });
        --m_places;
        return !m_abandoned;
    }
    void give(Input input)
    {
        const std::scoped_lock lock(m_mutex);
        m_inputs.push_back(std::move(input));
        m_changed.notify_all();
    }
    /// The file is read, or it failed after `chunks` chunks.
    void endOfInput(quint64 chunks, std::optional<Error> error)
    {
        const std::scoped_lock lock(m_mutex);
        m_total = chunks;
        m_readError = std::move(error);
        m_changed.notify_all();
    }

    /// For workers. Nothing: no more work.
    std::optional<Input> work()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_inputs.empty() || m_total || m_abandoned; });
        if (m_inputs.empty() || m_abandoned)
            return std::nullopt;
        Input out = std::move(m_inputs.front());
        m_inputs.pop_front();
        return out;
    }
    void done(quint64 number, Output output)
    {
        const std::scoped_lock lock(m_mutex);
        m_outputs.emplace(number, std::move(output));
        m_changed.notify_all();
    }

    /// For the writer: block `number`, nothing at the end, or why there is none.
    Result<std::optional<Output>> next(quint64 number)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] {
            return m_abandoned || m_outputs.contains(number) || (m_total && *m_total == number);
        });
        if (m_abandoned)
            return fail(ErrorCode::Cancelled,
                        Text(QT_TRANSLATE_NOOP("enza", "Import stopped; nothing was added")));
        if (const auto found = m_outputs.find(number); found != m_outputs.end()) {
            Output out = std::move(found->second);
            m_outputs.erase(found);
            return out;
        }
        if (m_readError)
            return std::unexpected(*m_readError);
        return std::nullopt;
    }
    void givePlaceBack()
    {
        const std::scoped_lock lock(m_mutex);
        ++m_places;
        m_changed.notify_all();
    }

    /// What a worker's parser tolerated. The same oddity is met by several workers; the earliest line counts.
    void addWarnings(const QList<Text> &warnings)
    {
        const std::scoped_lock lock(m_mutex);
        for (const Text &warning : warnings) {
            const auto same = std::find_if(m_warnings.begin(), m_warnings.end(), [&](const Text &known) {
                return qstrcmp(known.source, warning.source) == 0 && known.args.mid(1) == warning.args.mid(1);
            });
            if (same == m_warnings.end())
                m_warnings << warning;
            else if (!warning.args.isEmpty() && warning.args[0].toULongLong() < same->args[0].toULongLong())
                *same = warning;
        }
    }
    /// Once the workers have ended.
    const QList<Text> &warnings() const { return m_warnings; }

    void abandon()
    {
        m_stop.request_stop();
        const std::scoped_lock lock(m_mutex);
        m_abandoned = true;
        m_changed.notify_all();
    }
    std::stop_token stopped() const { return m_stop.get_token(); }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_places;
    std::deque<Input> m_inputs;
    std::map<quint64, Output> m_outputs;
    std::optional<quint64> m_total;
    std::optional<Error> m_readError;
    QList<Text> m_warnings;
    bool m_abandoned = false;
    std::stop_source m_stop;
};

void readChunks(genome::VariantFile &file, Pipeline &pipeline)
{
    platform::lowerThreadPriority();
    quint64 number = 0;
    while (pipeline.takePlace()) {
        auto chunk = file.next();
        if (!chunk)
            return pipeline.endOfInput(number, std::move(chunk).error());
        if (!*chunk)
            return pipeline.endOfInput(number, std::nullopt);
        pipeline.give({number++, std::move(**chunk), file.position()});
    }
}

void encodeChunks(const genome::Header &header, const genome::Profile &profile, const QString &fileName,
                  Pipeline &pipeline)
{
    platform::lowerThreadPriority();
    genome::ChunkParser parser(header, profile, fileName);
    ChunkEncoder encoder(int(header.samples.size()));
    const std::stop_token stop = pipeline.stopped();
    const genome::RowHandler handler = [&](const genome::AlleleRow &row) {
        if (stop.stop_requested())
            throw Abandoned();
        encoder.add(row);
    };
    while (auto input = pipeline.work()) {
        try {
            const auto records = parser.parse(input->chunk, handler);
            auto block = records ? encoder.finish(input->chunk, *records, stop)
                                 : Result<EncodedBlock>(std::unexpected(records.error()));
            const bool failed = !block;
            pipeline.done(input->number, {std::move(block), input->position});
            // The first fault in the file's order is the one to report; this worker has said its own.
            if (failed)
                return;
        } catch (const Abandoned &) {
            return;
        }
    }
    pipeline.addWarnings(parser.warnings());
}

/// The writer's running totals, and the call set's numbering of contigs.
class Totals
{
public:
    explicit Totals(const genome::Header &header) { m_index.samples = header.samples; }

    void add(EncodedBlock &block)
    {
        for (ContigRange &range : block.info.ranges) {
            const QString name = QString::fromStdString(block.contigs[range.contig]);
            auto known = m_contigs.constFind(name);
            const bool back = known != m_contigs.constEnd() && *known != m_lastContig;
            if (known == m_contigs.constEnd()) {
                known = m_contigs.insert(name, quint32(m_index.contigs.size()));
                m_index.contigs << name;
            } else if (back || range.low < m_lastHigh) {
                m_sorted = false;
            }
            range.contig = m_lastContig = *known;
            m_lastHigh = range.high;
        }
        m_sorted = m_sorted && block.sorted;
        for (std::size_t i = 0; i < m_byType.size(); ++i)
            m_byType[i] += block.byType[i];
        m_index.records += block.records;
        m_rows += block.info.rows;
        m_index.blocks.push_back(std::move(block.info));
    }
    const CallSetIndex &index() const { return m_index; }
    quint64 rows() const { return m_rows; }

    IngestSummary summary(const genome::Header &header) const
    {
        IngestSummary out;
        out.records = m_index.records;
        out.rows = m_rows;
        for (std::size_t i = 0; i < m_byType.size(); ++i) {
            if (m_byType[i] > 0)
                out.byType << TypeCount{QLatin1String(alleleTypeName(AlleleType(i))), m_byType[i]};
        }
        const auto warn = [&](const char *source) { out.warnings << Text(source).translated(); };
        if (m_rows == 0)
            warn(QT_TRANSLATE_NOOP("enza", "The file has no variants"));
        if (!m_sorted)
            warn(QT_TRANSLATE_NOOP("enza",
                                   "The file is not sorted by position; rows are shown in its own order"));
        if (header.dialect == genome::Dialect::None)
            warn(QT_TRANSLATE_NOOP(
                "enza",
                "The file has no annotation (CSQ, ANN, EFF or BCSQ); genes and consequences are unknown"));
        return out;
    }

private:
    CallSetIndex m_index;
    QHash<QString, quint32> m_contigs;
    std::array<quint64, alleleTypeCount> m_byType{};
    quint64 m_rows = 0;
    quint32 m_lastContig = 0;
    qint64 m_lastHigh = 0;
    bool m_sorted = true;
};

Result<void> writeBlocks(Pipeline &pipeline, BlockSink &sink, Totals &totals, quint64 size,
                         const JobContext &job)
{
    for (quint64 number = 0;; ++number) {
        ENZA_ASSIGN(auto output, pipeline.next(number));
        if (!output)
            return {};
        ENZA_ASSIGN(EncodedBlock block, std::move(output->block));
        if (totals.rows() + block.info.rows > 0xffffffffu)
            return fail(ErrorCode::BadInput,
                        Text(QT_TRANSLATE_NOOP("enza", "The file has more than 4,294,967,295 variants")));
        for (const EncodedBlock::Column &column : block.columns) {
            ENZA_TRY(sink.put(column.name, quint32(number), column.bytes));
            if (job.stop.stop_requested())
                return fail(ErrorCode::Cancelled,
                            Text(QT_TRANSLATE_NOOP("enza", "Import stopped; nothing was added")));
        }
        totals.add(block);
        pipeline.givePlaceBack();
        job.report({output->position, size, totals.index().records});
    }
}
} // namespace

Result<IngestSummary> ingest(genome::VariantFile &file, const genome::Profile &profile,
                             const QString &fileName, BlockSink &sink, const JobContext &job)
{
    const genome::Header header = file.header();
    const int workers = int(std::clamp(std::thread::hardware_concurrency(), 1u, 4u));
    Pipeline pipeline(workers + 2);
    Totals totals(header);
    Result<void> written;
    {
        const std::stop_callback onStop(job.stop, [&] { pipeline.abandon(); });
        std::vector<std::jthread> threads;
        threads.emplace_back([&] { readChunks(file, pipeline); });
        for (int i = 0; i < workers; ++i)
            threads.emplace_back([&] { encodeChunks(header, profile, fileName, pipeline); });
        written = writeBlocks(pipeline, sink, totals, file.size(), job);
        if (!written)
            pipeline.abandon();
    }
    ENZA_TRY(written);
    ENZA_TRY(sink.put(stored::header, 0, genome::saveHeader(header)));
    ENZA_TRY(sink.put(stored::profile, 0, genome::writeProfile(profile)));
    // Last: a store without it is no call set.
    ENZA_TRY(sink.put(stored::index, 0, totals.index().encode()));
    IngestSummary summary = totals.summary(header);
    for (const Text &warning : pipeline.warnings())
        summary.warnings << warning.translated();
    return summary;
}

} // namespace enza::review
