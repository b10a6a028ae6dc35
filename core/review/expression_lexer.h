// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QList>
#include <QString>

namespace enza::review {

struct Token {
    enum class Kind { Word, Quoted, Regex, Symbol, End };
    Kind kind = Kind::End;
    QString text; ///< of quoted text and regexes: what is between the delimiters, escapes resolved
    int position = 0; ///< 1-based
};

/// Splits an expression into words, quoted texts, regexes (only after ~) and symbols; ends with End.
Result<QList<Token>> tokenize(const QString &text);

} // namespace enza::review
