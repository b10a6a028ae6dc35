// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/variants_format.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace enza::ui {

/// What a person did with a variant, as its row shows it.
enum class RowMark { None, Primary, Secondary, Candidate, PutAside };
QString markLetter(RowMark mark);  ///< "P", "S", "C", "×" or empty
QString markInWords(RowMark mark); ///< empty for None

/// The rows of an evaluated view, however many, as a table. It holds no value of its own but the texts of
/// some thousand rows: data() looks there and never decodes or waits; what is missing shows as "…" until a
/// worker has brought the window of rows around it. The newest windows asked for come first, older wishes
/// are dropped.
class VariantsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Values of some rows by row number, called on a worker; see review::VariantTable::cells.
    using Cells = std::vector<std::vector<review::Cell>>;
    using Fetch = std::function<Result<Cells>(std::span<const quint32> rows, const QStringList &columns)>;
    using Rows = std::shared_ptr<const std::vector<quint32>>;
    using Ranks = std::shared_ptr<const std::vector<int>>;

    enum Role {
        TableRowRole = Qt::UserRole, ///< row number in the table (quint32)
        KeyRole,                     ///< variant key as text; empty until its window is there
        MarkRole,                    ///< int(RowMark)
        ClassRole,                   ///< class letters of a ClinVar cell
        StyleRole,                   ///< int(ValueStyle)
        LoadedRole,                  ///< bool: is the row's window there?
        CopyRole,                    ///< the value as people copy it: in full
    };
    static constexpr int markColumn = 0; ///< the first column shows the mark; table columns follow

    explicit VariantsModel(QObject *parent = nullptr);
    ~VariantsModel() override;

    void setFetch(Fetch fetch);
    void setColumns(const QList<review::ColumnInfo> &columns);
    const QList<review::ColumnInfo> &columns() const { return m_columns; }
    int sectionOf(const QString &columnName) const; ///< -1: not shown
    /// A new view. With ranks (beside the rows; 0: none) there is one more column behind the others that shows them.
    void setRows(Rows rows, Ranks ranks = {});
    bool hasRanks(const Ranks &ranks) const { return ranks ? m_ranks && *ranks == *m_ranks : !m_ranks; }
    int rankSection() const { return m_ranked ? int(m_columns.size()) + 1 : -1; } ///< -1: not ranked
    /// The rows are the same, but what people did with them may have changed.
    void refreshMarks();
    const Rows &rows() const { return m_rows; }
    quint32 tableRow(int row) const { return m_rows->at(size_t(row)); }
    /// Marks by variant key (findings), and marks that were just made and are not in the view yet.
    void setFindingMarks(QHash<QString, RowMark> byKey);
    void setPendingMark(quint32 tableRow, RowMark mark);
    void clearPendingMarks();
    RowMark mark(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void fetchFailed(const enza::Error &error);

private:
    struct RowText {
        QString key;
        bool finding = false, putAside = false;
        quint64 age = 0; ///< state of the marks it was read at
        std::vector<QString> shown;
        std::vector<QString> full; ///< for tooltips and assistive tools; empty where the shown text says it all
    };
    static constexpr int windowRows = 128;
    static constexpr int keptRows = 48 * windowRows;

    const RowText *row(int row) const; ///< null until it is there; then it is asked for
    void want(int window) const;
    void fetchNext();
    void forgetTexts();
    bool hasWindow(int window) const;
    static std::vector<RowText> format(const Cells &cells, const QList<review::ColumnInfo> &columns, int hidden);
    QVariant markData(int row, int role) const;
    QVariant rankData(int row, int role) const;

    QList<review::ColumnInfo> m_columns;
    Fetch m_fetch;
    Rows m_rows;
    Ranks m_ranks;
    bool m_ranked = false; ///< the column of ranks is there
    mutable QCache<quint32, RowText> m_texts; ///< by row of the table: they outlive a change of the view
    mutable std::vector<int> m_wanted; ///< newest last
    mutable bool m_scheduled = false;
    int m_fetching = -1;
    quint64 m_fetchingAge = 0;
    int m_ahead = -1; ///< the window that was read ahead last; reading ahead does not go on by itself
    quint64 m_generation = 0; ///< of the columns
    quint64 m_age = 0;        ///< of the marks
    bool m_failed = false; ///< until the next view: one failure is told once
    QHash<QString, RowMark> m_findingMarks;
    QHash<quint32, RowMark> m_pendingMarks;
};

} // namespace enza::ui
