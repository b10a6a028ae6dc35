// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "domain/shape.h"

#include <functional>

/// What differs between two snapshots of one source.
namespace enza::knowledge {

enum class ChangeKind { Added, Removed, Changed };
}
namespace enza {
template <> struct EnumNames<knowledge::ChangeKind> {
    static constexpr std::pair<knowledge::ChangeKind, const char *> values[] = {
        {knowledge::ChangeKind::Added, "added"}, {knowledge::ChangeKind::Removed, "removed"}, {knowledge::ChangeKind::Changed, "changed"}};
};
}
namespace enza::knowledge {

struct KnowledgeChange {
    ChangeKind kind = ChangeKind::Changed;
    QString what;     ///< the source's own id: "VCV000012345"
    QString variant;  ///< key text, where it is about one
    QString gene;
    QString aspect;   ///< which of several statements: "germline", "oncogenicity"; may be empty
    QString was, now; ///< in the source's words; empty for added and removed
};

struct Comparison {
    quint64 added = 0, removed = 0, changed = 0;
    quint64 reviewChanged = 0; ///< same statement, another review status
};

/// Given each change in turn; what it does not keep is forgotten.
using ChangeTaker = std::function<void(const KnowledgeChange &)>;

} // namespace enza::knowledge
