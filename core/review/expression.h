// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "review/column.h"

#include <memory>
#include <vector>

/// The language of `--where`. Columns (see column.h) are compared with
///   == !=            numbers, or texts exactly as written; contigs with or without "chr"
///   < <= > >=        numbers
///   ~ text           contains, whatever the case;  ~ /regex/ matches a regular expression, likewise
///   in (a, b, …)     equals one of them
/// A value that joins several terms ("missense_variant&splice_region_variant", filter "q10;s50") equals
/// each of its terms and the whole. Comparisons are joined by && || !, grouped by parentheses.
/// known(column) is never unknown. `reviewed` and `finding` stand alone or are compared with true, false.
/// Texts stand in quotes; plain words (letters, digits and _ . : - + / * %) may do without.
///
/// A comparison with an unknown value is neither true nor false (Kleene logic), so neither `af < 0.01`
/// nor `!(af < 0.01)` nor `af != 0` keeps a row without frequency; a row passes when the whole is true.
/// `?` after a comparison, a parenthesis or their negation counts unknown as true: `af < 0.01 ?`.
namespace enza::review {

struct ExpressionNode;

class Expression
{
public:
    /// BadInput with where.field = the column or word, and its position in the message.
    static Result<Expression> parse(const QString &text);
    const QString &text() const { return m_text; }
    QStringList columns() const;
    /// Does any part of it let unknown values pass?
    bool keepsUnknown() const;
    const ExpressionNode &root() const { return *m_root; }

private:
    QString m_text;
    std::shared_ptr<const ExpressionNode> m_root;
};

} // namespace enza::review
