// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/call_set.h"
#include "domain/finding.h"
#include "interpretation/suggest_evidence.h"
#include "review/variant_table.h"
#include "workflow/suggestions.h"

/// Private to workflow/: gathering what suggestions are judged from.
namespace enza::workflow {

/// The finding's row with what belongs to it.
struct EvidenceContext
{
    Session &session;
    Case theCase;
    QList<Person> persons;
    Finding finding;
    std::shared_ptr<review::VariantTable> table;
    CallSet callSet;
    quint32 row = 0;
    review::VariantDetail detail;
    interpretation::FactSource file; ///< the call set's file as a source
};

/// Transcripts, frequencies, predictors: what the record's line says.
void gatherFromFile(const EvidenceContext &context, interpretation::VariantEvidence &evidence);
/// Calls of child and parents, and the person's other variants in the gene (with `classes` by key text).
Result<void> gatherFromFamily(const EvidenceContext &context, interpretation::VariantEvidence &evidence,
                              QStringList &pins);
/// ClinVar and CIViC of the same codon, the case's gene panel. Adds the pins of what was asked.
Result<void> gatherFromKnowledge(const EvidenceContext &context, interpretation::VariantEvidence &evidence,
                                 QStringList &pins);
/// ClinVar's classes of these variants, "P LP VUS LB B" or empty; all empty when there is no snapshot for the
/// assembly.
Result<QStringList> clinvarClasses(const EvidenceContext &context, const QList<VariantKey> &keys,
                                   interpretation::FactSource &source, QStringList &pins);
/// Puts what a person said over what was gathered.
Result<void> applySaid(const QList<SaidFact> &said, const QString &by, const QDate &on,
                       interpretation::VariantEvidence &evidence);

} // namespace enza::workflow
