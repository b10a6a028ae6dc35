// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/source.h"

#include <vector>

namespace enza::knowledge {

// One line per source, here and below.
extern const SourceInfo clinvarSource;
extern const SourceInfo civicSource, oncoTreeSource, genePanelSource, drugsSource, trialsSource;
extern const SourceInfo hotspotsSource, exonsSource;
extern const SourceInfo hpoSource;

std::span<const SourceInfo> sources()
{
    static const std::vector<SourceInfo> all = {
        clinvarSource,
        civicSource, oncoTreeSource, genePanelSource, drugsSource, trialsSource,
        hotspotsSource, exonsSource,
        hpoSource,
    };
    return all;
}

} // namespace enza::knowledge
