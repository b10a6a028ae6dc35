// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/finding.h"
#include "interpretation/suggestion.h"
#include "knowledge/oncotree.h"
#include "workflow/session.h"

namespace enza::workflow {

/// A level of evidence, or a trial, that imported knowledge offers for a finding. For a person to accept; nothing
/// applies itself, and a level of one scale is never turned into one of another.
struct TierSuggestion {
    QString id;           ///< "drugs@2026-10#12": snapshot and entry
    TierEntry tier;       ///< as it would be recorded
    interpretation::Answer answer = interpretation::Answer::CannotSay; ///< of the alteration: Applies or CannotSay
    Text because;         ///< of the alteration
    knowledge::TumourFit fit = knowledge::TumourFit::Unknown;
    Text tumour;          ///< how the tumour types compare, in words
    QString alteration;   ///< as the source writes it, with the gene
    QString url;          ///< of a trial
    QStringList sites;    ///< of a trial
};

struct TierSuggestions {
    QStringList knowledge; ///< pins of the snapshots that were asked
    QString ruleSet;       ///< pin of the set that says what TMB, MSI and HRD values mean
    QList<Text> missing;   ///< what was not there to ask: snapshots, the case's tumour type
    quint64 considered = 0; ///< entries about the finding's genes or biomarker
    QList<TierSuggestion> suggestions; ///< this tumour first, then its family, any tumour, unclear, other tumours
};

/// Slow at first use: off the GUI thread.
Result<TierSuggestions> suggestTiers(Session &session, const QString &findingId);

/// Puts a suggestion into the current user's own opinion, beside what it says already; one on the same scale for
/// the same drug and tumour type is replaced. NotFound when it is not suggested (any more).
Result<Opinion> acceptTier(Session &session, const QString &findingId, const QString &suggestionId);

} // namespace enza::workflow
