// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "interpretation/biomarkers.h"
#include "workflow/session.h"

/// Private to workflow/: what a biomarker may be, by the rule set of today.
namespace enza::workflow {

Result<interpretation::BiomarkerRules> biomarkerRules(const Session &session);
/// BadInput with the field; see BiomarkerRules::check.
Result<void> checkBiomarker(const Session &session, const Biomarker &biomarker);
/// Those of `after` that `before` did not have in the same words: what was recorded earlier stays as it is.
Result<void> checkNewBiomarkers(const Session &session, const QList<Biomarker> &before, const QList<Biomarker> &after);

} // namespace enza::workflow
