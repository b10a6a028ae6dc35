// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ctl/invocation.h"
#include "domain/finding.h"
#include "workflow/findings.h"
#include "workflow/session.h"
#include "workflow/suggestions.h"

#include <optional>

/// The options by which an assessment is given, the same for one's own opinion and for the consensus.
namespace enza::ctl {

QList<Option> assessmentOptions();
QList<Option> tierOptions();
/// Did the person say by what it is judged (criteria or sections)?
bool givesCriteria(const Invocation &given);
/// The scheme that the options name or imply, else `before`, else by the kind of the case.
Result<QString> schemeOf(workflow::Session &session, const Invocation &given, const QString &caseId,
                         const QString &before);
/// Into what was there before: what is not given stays. `suggested` is what --accept and --decline refer to.
/// Usage for what is not in the form of the option, BadInput for codes without a suggestion.
Result<void> applyAssessment(const Invocation &given, const QString &scheme,
                             const std::optional<workflow::CriteriaSuggestions> &suggested, Assessment &assessment);
Result<void> addTiers(const Invocation &given, QList<TierEntry> &tiers);

} // namespace enza::ctl
