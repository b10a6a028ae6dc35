// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/finding.h"

namespace enza::workflow {

/// "BRAF p.Val600Glu", or what is known of it; at worst its key.
QString findingTitle(const Finding &finding);

} // namespace enza::workflow
