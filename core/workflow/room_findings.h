// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/cases.h"
#include "workflow/room_view.h"

#include <functional>

/// Private to workflow/: which findings a room sees, and which words.
namespace enza::workflow {

struct RoomFindings {
    QList<RoomFinding> shown;
    bool indexSampleOnly = false;
    /// Does this text speak of something the room does not see? Such a text is left out whole.
    std::function<bool(const QString &)> tells;
};
/// The calling thread reads outward (Session::Outward).
Result<RoomFindings> roomFindings(Session &session, const CaseView &view);

} // namespace enza::workflow
