// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "review/column.h"

#include <memory>
#include <vector>

/// The language of `--where`: columns compared with == != < <= > >= ~ (contains; /regex/ when written
/// between slashes) in (list), joined by && || !, parentheses, known(column); text in quotes, plain
/// words may do without. A comparison with an unknown value is neither true nor false (Kleene logic);
/// a row passes when the whole is true. `expr ?` after a comparison or a parenthesis counts unknown as
/// true.
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
