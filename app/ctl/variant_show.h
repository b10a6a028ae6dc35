// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/variant_table.h"
#include "workflow/session.h"

#include <QJsonObject>

namespace enza::ctl {

/// The answer of `variants show`: the usual keys of a row and all that its record says. `rows` are the
/// rows of one variant; the first one is told, the others' call sets are named.
Result<QJsonObject> variantJson(workflow::Session &session, const QString &caseId,
                                const review::VariantTable &table, const std::vector<quint32> &rows);

} // namespace enza::ctl
