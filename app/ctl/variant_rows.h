// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ctl/json_writer.h"
#include "review/variant_table.h"
#include "workflow/session.h"

namespace enza::ctl {

/// A cell as JSON; unknown is null.
QJsonValue cellJson(const review::Cell &cell);

/// Which keys a row of `variants list` has and which columns of the table each is made from.
class RowShape
{
public:
    /// `wanted` empty: the usual keys. BadInput for what is neither a key nor a column.
    static Result<RowShape> make(const review::VariantTable &table, const QStringList &wanted);

    QStringList keys() const;
    QStringList titles() const;
    bool countsCases() const { return m_countsCases; }
    void countCases(bool count) { m_countsCases = count; }
    /// Rows in their order, a bounded number at a time.
    Result<void> each(workflow::Session &session, const QString &caseId, const review::VariantTable &table,
                      std::span<const quint32> rows, std::stop_token stop,
                      const std::function<void(const Row &)> &take,
                      const std::shared_ptr<const review::Pairing> &pairing = {}) const;
    /// Do its columns show who is a compound heterozygous partner? Then the query has to look for pairs.
    bool showsPairs() const;

private:
    /// One key: a plain column, or an object of several.
    struct Part
    {
        QString key;
        QString title;
        QList<std::pair<QString, int>> members; ///< name inside the object → column; one unnamed: plain
        bool object = false;
    };
    void add(const QString &key, const QString &title, const QString &column);
    int column(const QString &name);
    Row build(const std::vector<review::Cell> &cells, const QJsonValue &cases) const;

    QList<Part> m_parts;
    QStringList m_columns;
    bool m_countsCases = false;
};

} // namespace enza::ctl
