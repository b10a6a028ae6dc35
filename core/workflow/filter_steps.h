// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/preset.h"
#include "review/inheritance.h"
#include "workflow/session.h"

/// Steps of a cascade that people ask for by name.
namespace enza::workflow {

/// Variants that this model fits; `undecidedToo`: also those of which it is neither known nor refuted, such as
/// possible compound pairs. The label is one of the presets' texts.
FilterStep inheritanceStep(review::InheritanceModel model, bool undecidedToo);

/// Variants in the genes a panel may answer the question with: its green ones, or all of a list that does not
/// grade. A variant is in a gene that any of its transcripts touches, and, where the panel (or a list of secondary
/// findings) says where the gene lies, also when its stretch or a breakend's other end touches it: so structural
/// variants and files without annotation are found too. The label names the panel's version. NotFound when no such
/// panel was imported, or no such case.
Result<FilterStep> panelStep(Session &session, const QString &caseId, const QString &panel);
/// Names of the imported panels, each once.
Result<QStringList> importedPanels(Session &session);

} // namespace enza::workflow
