// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace enza {

/// A sentence a person will read, kept untranslated until it is shown, so that one error can be
/// written to a Japanese window and an English log. `source` is a literal marked with
/// QT_TRANSLATE_NOOP("enza", "…"); %1…%9 are filled from `args` in one pass (an argument that holds
/// "%2" is not expanded again).
struct Text {
    const char *source = "";
    QStringList args;

    Text() = default;
    Text(const char *literal, QStringList arguments = {}) : source(literal), args(std::move(arguments)) {}
    /// In the language of the installed translators (Japanese, English).
    QString translated() const;
    bool isEmpty() const { return *source == '\0'; }
};

} // namespace enza
