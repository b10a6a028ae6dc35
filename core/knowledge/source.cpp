// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/source.h"

#include <vector>

namespace enza::knowledge {

// One line per source, here and below.
extern const SourceInfo clinvarSource;

std::span<const SourceInfo> sources()
{
    static const std::vector<SourceInfo> all = {
        clinvarSource,
    };
    return all;
}

} // namespace enza::knowledge
