// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "interpretation/suggestion.h"
#include "workflow/session.h"

namespace enza::workflow {

struct CriteriaSuggestions {
    QString ruleSet;       ///< pin
    QStringList knowledge; ///< pins of the snapshots that were asked
    QList<interpretation::Suggestion> suggestions; ///< one per criterion that can be judged from data
};

/// What file, family and knowledge say about the germline (or, for a tumour's variant, oncogenicity) criteria of
/// a finding. Slow at first use: off the GUI thread.
Result<CriteriaSuggestions> suggestCriteria(Session &session, const QString &findingId);

} // namespace enza::workflow
