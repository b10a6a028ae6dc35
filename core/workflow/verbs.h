// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/text.h"

#include <QJsonObject>
#include <QString>

#include <span>

/// Every act that workflow/ or the store journals has one entry here: without it an act is not
/// committed, so history can always say what happened.
namespace enza::workflow {

struct VerbInfo {
    const char *verb;
    const char *summary; ///< %1… are filled from the act's `said`
    enum class Undo : unsigned char { No, Yes } undo = Undo::No;
};

std::span<const VerbInfo> verbTable();
const VerbInfo *verbInfo(const QString &verb);

/// One line in the current language. `detail` is the entry's; an unknown verb is shown as itself.
QString summarize(const QString &verb, const QJsonObject &detail);

} // namespace enza::workflow
