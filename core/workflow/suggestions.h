// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "interpretation/suggestion.h"
#include "workflow/session.h"

#include <span>

namespace enza::workflow {

/// What a person adds where data cannot tell, such as how specific the phenotype is. Used for this one
/// answer, not stored.
struct SaidFact
{
    QString name;  ///< of a SayableFact
    QString value; ///< one of its values
};

struct SayableFact
{
    const char *name;
    const char *label; ///< English source text, context "enza"
    QStringList values;   ///< empty: a number above 0
    const char *criteria; ///< codes it speaks to, "PS2 PM6"
};
/// "phenotype", "parentage", "decay", "frame", …: what can be said.
const QList<SayableFact> &sayableFacts();

struct SuggestionRequest
{
    QString scheme;       ///< "acmg" or "oncogenicity"; empty: the one that fits the finding's call set
    QList<SaidFact> said; ///< BadInput for a name or value that is not on the list
};

struct CriteriaSuggestions
{
    QString scheme;                                ///< "acmg" or "oncogenicity"
    QString ruleSet;                               ///< pin
    QStringList knowledge;                         ///< pins of the snapshots that were asked
    QString predictor;                             ///< "REVEL": what predictions were judged by
    QString predictorPin; ///< "predictor/revel@2026-11-20"; stands in what PP3 and BP4 rest on, too
    QList<interpretation::Suggestion> suggestions; ///< one per criterion that can be judged from data
};

/// What file, family and knowledge say about the germline (or, for a tumour's variant, oncogenicity) criteria
/// of a finding. A finding that is no variant has none. Slow at first use: off the GUI thread.
Result<CriteriaSuggestions> suggestCriteria(Session &session, const QString &findingId,
                                            const SuggestionRequest &request = {});

} // namespace enza::workflow
