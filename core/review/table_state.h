// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/block_cache.h"
#include "review/call_set_index.h"
#include "review/column_ref.h"
#include "review/line_table.h"
#include "review/variant_table.h"

#include <QHash>

#include <mutex>

/// The inside of a VariantTable, shared by the files that implement its verbs.
namespace enza::review {

/// One block of one call set as a stretch of the table. Rows of hidden genes have no table number, so
/// nothing that is counted or shown has a gap where they are.
struct Segment {
    int callSet = 0;
    quint32 block = 0;
    quint32 rows = 0;     ///< of the block, hidden ones too
    quint32 setFirst = 0; ///< call set's number of the first row
    quint32 first = 0;    ///< table's number of the first visible row
    quint32 count = 0;    ///< visible rows
    std::vector<quint32> visible; ///< rows of the block that may be seen; empty when all may
    std::vector<quint8> mask;     ///< the same as 1 and 0; empty when all may

    quint32 local(quint32 ordinal) const { return visible.empty() ? ordinal : visible[ordinal]; }
    /// Number among the visible rows of this block, nothing for a hidden one.
    std::optional<quint32> ordinal(quint32 row) const;
};

/// A sample that may be seen.
struct VisibleSample {
    int column = 0; ///< place among the file's samples
    QString name;
    SampleRole role = SampleRole::Unassigned;
};

struct OpenCallSet {
    CallSetInput input;
    CallSetIndex index;
    QList<VisibleSample> samples;
    QSet<QString> hiddenSamples; ///< names
    std::vector<bool> anywhere;  ///< by column: present in some block

    // For details only, made at the first one.
    mutable std::mutex mutex;
    mutable std::unique_ptr<genome::LineFetcher> fetcher;
    mutable std::shared_ptr<const genome::Header> header;
    mutable std::shared_ptr<const genome::Profile> profile;

    /// The sample whose values the plain columns show; null when none may be seen.
    const VisibleSample *indexSample() const;
};

/// What a variant's key is made of.
struct KeyParts {
    QString contig;
    qint64 pos = 0, end = 0;
    AlleleType type = AlleleType::Other;
    QString ref, alt, mate;      ///< empty: unknown
    std::optional<qint64> length; ///< as in SVLEN
};
VariantKey makeKey(const QString &assembly, const KeyParts &parts);

/// A column resolved against the open call sets.
struct BoundColumn {
    ColumnRef ref;
    std::vector<int> stored; ///< by call set: place in the store's directory; -1: unknown throughout
};

/// Dismissed and found rows by segment, in the block's own numbering. Replaced as a whole.
struct ReviewState {
    static constexpr quint8 dismissed = 1, finding = 2;
    quint64 generation = 0;
    std::vector<std::shared_ptr<const std::vector<quint8>>> flags; ///< by segment; null: none
};

/// A column's block with what reading its texts takes.
struct ColumnView {
    std::shared_ptr<const Block> block;
    std::shared_ptr<const Block> transcripts; ///< only for HGVS, see expandHgvs
    std::string_view text(quint32 row, std::string &scratch) const;
    Cell cell(quint32 row) const;
};

struct RowPlace {
    quint32 segment = 0;
    quint32 row = 0; ///< of the block
};

struct VariantTable::State {
    explicit State(quint64 cacheBytes) : cache(std::size_t(cacheBytes)) {}

    QList<CallSet> callSets;
    std::vector<std::unique_ptr<OpenCallSet>> sets;
    std::vector<Segment> segments;
    quint64 rowCount = 0;
    std::function<bool(const QString &)> showsGene; ///< null: every gene
    mutable BlockCache cache;

    // columns
    Result<BoundColumn> bind(const QString &column, int position = 0) const;
    Result<ColumnView> view(const BoundColumn &column, quint32 segment) const;
    Result<std::shared_ptr<const LineTable>> lines(quint32 segment) const;
    bool isHidden(std::string_view genes) const;
    Result<void> hideRows();

    // rows
    Result<RowPlace> place(quint32 row) const;
    Result<VariantKey> key(RowPlace place) const;

    // state
    std::shared_ptr<const ReviewState> review() const;
    mutable std::mutex mutex; ///< guards the next three
    std::shared_ptr<const ReviewState> reviewState = std::make_shared<ReviewState>();
    mutable QHash<QString, quint32> maskNumbers;
    /// All visible rows in the order that was asked for last, so that a filter change under a sort does not
    /// sort millions of rows again.
    struct Order {
        SortOrder sort;
        std::vector<quint32> rows;
    };
    mutable std::shared_ptr<const Order> lastOrder;
    /// Number under which a mask is cached.
    quint32 maskNumber(const QString &what) const;

private:
    Result<std::shared_ptr<const Block>> storedBlock(int column, quint32 segment) const;
    Result<std::shared_ptr<const Block>> derivedBlock(const BoundColumn &column, quint32 segment) const;
    Result<Block> derive(const BoundColumn &column, quint32 segment) const;
    Result<Block> highestFrequency(bool japaneseOnly, quint32 segment) const;
    Result<Block> ends(quint32 segment) const;
    Result<Block> keys(quint32 segment) const;
    Block flags(quint8 bits, quint32 segment) const;
};

/// Runs `work(segment)` for every segment on two threads; the first error, or Cancelled, ends all.
Result<void> forEachSegment(std::size_t segments, std::stop_token stop,
                            const std::function<Result<void>(quint32)> &work);

} // namespace enza::review
