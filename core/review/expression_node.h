// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/expression.h"

#include <QList>

#include <memory>
#include <vector>

namespace enza::review {

/// One literal as written. Whether it is a number or a text is decided by the column it meets.
struct Literal {
    QString text;
    bool quoted = false;
    bool regex = false;
    int position = 0; ///< 1-based, in characters
};

struct ExpressionNode {
    enum class Kind { And, Or, Not, KeepUnknown, Known, Compare, Column };
    enum class Operator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Contains, In };

    Kind kind = Kind::Compare;
    std::vector<std::shared_ptr<const ExpressionNode>> children;
    Operator op = Operator::Equal;
    QString column;
    int position = 0; ///< of the column, 1-based
    QList<Literal> literals;
};

/// BadInput about one word of an expression; `where.field` is the word, the message says its place.
std::unexpected<Error> expressionError(const char *source, const QString &word, int position);

} // namespace enza::review
