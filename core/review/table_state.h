// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/block_cache.h"
#include "review/call_set_index.h"
#include "review/column_ref.h"
#include "review/inheritance_plan.h"
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
    /// By group of samples (OpenCallSet::groups): rows whose values are hidden of those people though others'
    /// may be seen, as 1; empty when there are none.
    std::vector<std::vector<quint8>> withheld;

    quint32 local(quint32 ordinal) const { return visible.empty() ? ordinal : visible[ordinal]; }
    /// Number among the visible rows of this block, nothing for a hidden one.
    std::optional<quint32> ordinal(quint32 row) const;
};

/// A sample that may be seen.
struct VisibleSample {
    int column = 0; ///< place among the file's samples
    QString name;
    SampleRole role = SampleRole::Unassigned;
    QString person; ///< id; empty while nobody has said whose it is
};

/// Samples of people for whom the same genes are hidden.
struct SampleGroup {
    access::GeneMask mask;
    QList<int> columns; ///< places among the file's samples
};

struct OpenCallSet {
    CallSetInput input;
    CallSetIndex index;
    QList<VisibleSample> samples;
    QSet<QString> hiddenSamples; ///< names
    QList<SampleGroup> groups;   ///< empty when no gene is hidden of anybody; see table_mask.cpp
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

/// What a paired column takes for granted about partners: that nobody looked, that every row has none, a possible
/// one or a certain one, or those that were found.
enum class PairMode : quint8 { Unasked, Without, Possible, Certain, Found };

/// A column resolved against the open call sets.
struct BoundColumn {
    ColumnRef ref;
    std::vector<int> stored; ///< by call set: place in the store's directory; -1: unknown throughout
    PairMode pairs = PairMode::Unasked;
    std::shared_ptr<const Pairing> pairing; ///< of mode Found

    void usePairing(const std::shared_ptr<const Pairing> &found)
    {
        if (!found || !ref.isPaired())
            return;
        pairs = PairMode::Found;
        pairing = found;
    }
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
    std::shared_ptr<const access::CaseMasks> masks; ///< null: every gene may be seen of everybody
    mutable BlockCache cache;

    // columns
    Result<BoundColumn> bind(const QString &column, int position = 0) const;
    Result<ColumnView> view(const BoundColumn &column, quint32 segment) const;
    Result<std::shared_ptr<const LineTable>> lines(quint32 segment) const;

    // hidden genes and people, see table_mask.cpp
    Result<void> hideRows();
    bool withheldAnywhere(RowPlace place) const;
    bool withheldOf(RowPlace place, int sampleColumn) const;

    // inheritance
    FamilyPlan plan;
    std::vector<Judgement> judgements; ///< by packed states, while the family is small
    Judgement judge(PackedStates packed) const;
    void joinFamily(const Family &family, const InheritanceRules &rules);
    /// Genotypes of all members for each row of a block; null for a call set that is not of the family's germline.
    Result<std::shared_ptr<const std::vector<PackedStates>>> family(quint32 segment) const;
    /// One row again, with the reasons.
    Result<QList<InheritanceCall>> calls(RowPlace place, std::vector<quint8> &states, Place &where) const;
    /// What the row's line says. Reads the source file.
    Result<genome::RecordDetail> record(RowPlace place) const;
    /// Format fields of the call set's file.
    Result<QStringList> formatFields(int callSet) const;
    bool hasSource(RowPlace place) const
    {
        return bool(sets[std::size_t(segments[place.segment].callSet)]->input.source);
    }
    bool isGermline(int callSet) const { return callSets[callSet].callKind == CallKind::Germline; }
    std::shared_ptr<struct PairMemory> pairMemory; ///< see compound.cpp
    /// Where each of the family's values lies in a call set; -1 where it does not.
    int familyColumn(const PlanMember &member, quint32 segment, stored::SampleValue value) const;
    Result<Block> loadBlock(int column, quint32 segment) const;
    Result<std::shared_ptr<const Block>> storedBlock(int column, quint32 segment) const;
    void withhold(Block &block, int column, const Segment &segment) const;
    Result<void> hideRows(quint32 segment);
    Result<std::vector<quint8>> touchedRows(const access::GeneMask &mask, quint32 segment) const;
    Result<std::vector<quint8>> carriedRows(const QList<int> &samples, double leastVaf, quint32 segment) const;
    /// Rows that only people carry who may not be shown; empty where everybody of the file may.
    Result<std::vector<quint8>> rowsOfHiddenAlone(quint32 segment) const;

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
    Result<Block> inheritance(const BoundColumn &column, quint32 segment) const;
    Result<Block> compoundWith(const BoundColumn &column, quint32 segment) const;
    Result<std::shared_ptr<const Block>> derivedBlock(const BoundColumn &column, quint32 segment) const;
    Result<Block> derive(const BoundColumn &column, quint32 segment) const;
    Result<Block> highestFrequency(bool japaneseOnly, quint32 segment) const;
    Result<Block> ends(quint32 segment) const;
    Result<Block> keys(quint32 segment) const;
    Result<Block> regions(quint32 segment) const;
    /// For the column of all genes where it was not kept.
    Result<Block> knownGenes(quint32 segment) const;
    Block flags(quint8 bits, quint32 segment) const;
};

/// Runs `work(segment)` for every segment on two threads; the first error, or Cancelled, ends all.
Result<void> forEachSegment(std::size_t segments, std::stop_token stop,
                            const std::function<Result<void>(quint32)> &work);

} // namespace enza::review
