// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/finding.h"

namespace enza::workflow {

/// "BRAF p.Val600Glu", or what is known of it; at worst its key.
QString findingTitle(const Finding &finding);

/// There is one for each finding, and it can be found without looking for it.
QString consensusId(const QString &findingId);

} // namespace enza::workflow
