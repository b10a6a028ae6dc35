// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/document.h"
#include "workflow/act.h"
#include "workflow/visibility.h"

/// Private to workflow/.
namespace enza::workflow {

/// The versions of the case's records of one kind that may be shown, as far as `wanted` says.
template <typename T, typename Wanted>
Result<void> addBases(const Session &session, const QString &caseId, QList<BasedOn> &basedOn, Wanted wanted)
{
    ENZA_ASSIGN(const auto values, loadCase<T>(session, caseId));
    const access::ViewScope scope = session.scope(caseId);
    for (const auto &value : values) {
        if (!wanted(value.value))
            continue;
        ENZA_ASSIGN(const bool shown, showsRecord(session, scope, value.value.id));
        if (shown)
            basedOn.append({value.value.id, value.version});
    }
    return {};
}

template <typename T> Result<void> addBases(const Session &session, const QString &caseId, QList<BasedOn> &basedOn)
{
    return addBases<T>(session, caseId, basedOn, [](const T &) { return true; });
}

} // namespace enza::workflow
