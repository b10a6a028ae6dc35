// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/view_scope.h"
#include "base/job.h"
#include "domain/call_set.h"
#include "domain/finding.h"
#include "domain/preset.h"
#include "genome/variant_file.h"
#include "review/block_store.h"
#include "review/column.h"
#include "review/inheritance.h"

#include <memory>
#include <span>
#include <vector>

/// The variants of one case as one table over the columns of its call sets.
namespace enza::review {

struct CallSetInput {
    CallSet callSet;
    QList<Sample> samples;
    std::shared_ptr<const BlockSource> blocks;
    std::shared_ptr<const genome::ByteSource> source;
};

struct ViewQuery {
    QList<FilterStep> steps; ///< disabled ones are passed over, but keep their place in the counts
    QString search;          ///< free text over gene, HGVS, contig:pos, id
    SortOrder sort;          ///< empty column: file order
    bool showReviewed = false; ///< also rows that were put aside
    /// Also find compound heterozygous partners for columns that show them; done anyway when a step or the
    /// sort order needs it. Partners are taken among the rows that pass all steps but those about
    /// inheritance, whatever their order; never among rows that were put aside; the search does not matter.
    /// Where very many rows pass, nobody looks unless a step or the order depends on it.
    bool pairs = false;
    bool operator==(const ViewQuery &) const = default;
};

struct StepCount {
    quint64 kept = 0;
    quint64 removed = 0;
    quint64 unknown = 0;   ///< rows whose answer was unknown, kept (by `?`) or removed
    bool keepsUnknown = false;
};

/// An evaluated query. What was put aside is taken away first, then what the search does not find, then
/// each step removes its own; the last step's `kept` is the number of rows. Rows are numbers into the
/// table, in display order; shared and never changed.
struct View {
    std::shared_ptr<const std::vector<quint32>> rows;
    quint64 all = 0;          ///< rows of the table this person may see
    quint64 reviewedHidden = 0; ///< taken away because they were put aside
    QList<StepCount> steps;   ///< one per query step; a disabled step removes nothing
    std::shared_ptr<const Pairing> pairing; ///< null: not asked for
};

struct VariantDetail {
    VariantKey key;
    AlleleType type = AlleleType::Other;
    VariantFacts facts;
    QString callSet;
    genome::RecordDetail record;
    struct Value {
        Field field;
        Cell value;
        bool annotated = false; ///< this call set knows the column: an unknown value says that its source has none
    };
    QList<Value> frequencies; ///< every population column, unknown ones too
    QList<Value> predictors;
    QList<Value> clinvar;
};

struct Histogram {
    QString column;
    double low = 0, high = 1; ///< of the bins together
    std::vector<quint64> counts;
    quint64 unknown = 0;
};

struct CategoryCount {
    QString value;
    quint64 count = 0;
};

/// Thread-safe. Decoded columns are cached up to `cacheBytes`, least recently used first out; evaluated
/// steps are cached too, so that changing the last of five steps evaluates one.
class VariantTable
{
public:
    static Result<std::shared_ptr<VariantTable>>
    open(QList<CallSetInput> callSets, const access::ViewScope &scope, quint64 cacheBytes = 512ull << 20,
         const Family &family = {});
    ~VariantTable();

    quint64 rowCount() const;
    QList<ColumnInfo> columns() const;
    const QList<CallSet> &callSets() const;

    /// In file order of each call set, call sets one after the other. Cancelled when stopped. BadInput
    /// names the step (where.field) whose expression is wrong.
    Result<View> evaluate(const ViewQuery &query, std::stop_token stop = {}) const;
    /// What step `index` of the query removed.
    Result<View> removedBy(const ViewQuery &query, int index, std::stop_token stop = {}) const;

    /// Values of some rows: result[row][column]. Unknown columns are BadInput. Without a view's `pairing`, what
    /// depends on partners is unknown.
    Result<std::vector<std::vector<Cell>>> cells(std::span<const quint32> rows, const QStringList &columns,
                                                 const std::shared_ptr<const Pairing> &pairing = {}) const;
    /// Why the models fit this row or not. Empty where the case has no germline family.
    Result<InheritanceReport> inheritance(quint32 row, const std::shared_ptr<const Pairing> &pairing = {}) const;
    Result<VariantKey> key(quint32 row) const;
    /// All rows with this key (several call sets may hold it).
    Result<std::vector<quint32>> find(const VariantKey &key) const;
    Result<VariantDetail> detail(quint32 row) const;

    /// Over known numbers of the view's rows. Fractions (frequencies, VAF) are binned over 0–1, anything else
    /// from its lowest to its highest value. BadInput for columns that hold texts.
    Result<Histogram> histogram(const QString &column, int bins, const View &view,
                                std::stop_token stop = {}) const;
    /// Values and how many of the view's rows have each, most frequent first (contigs in their usual order);
    /// the empty value is unknown. A row with several joined terms (consequence, filter) counts for each.
    Result<QList<CategoryCount>> categories(const QString &column, const View &view,
                                            std::stop_token stop = {}) const;

    /// State that records hold about rows. Replaces the former state; cheap.
    void setReviewed(const std::vector<quint32> &dismissed, const std::vector<quint32> &findings);
    /// Row numbers of one call set to table rows and back.
    std::vector<quint32> fromCallSet(const QString &callSetId, const std::vector<quint32> &rows) const;
    QList<DismissedRows> toCallSets(const std::vector<quint32> &rows) const;

    struct State; ///< for this room's own files, see table_state.h
    const State &state() const { return *m_state; }

private:
    explicit VariantTable(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace enza::review
