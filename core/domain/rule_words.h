// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace enza {

/// Texts of a rule set are English, with their Japanese beside them: "text" and "text_ja". The Japanese of such a
/// text of the built-in sets; empty when there is none.
QString builtinJapanese(const QString &english);

} // namespace enza
