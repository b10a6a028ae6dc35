// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/source.h"

#include <memory>

/// Tables that a site keeps or takes from elsewhere: which drug has which level of evidence for which alteration,
/// and which trials are open. CSV or TSV with a heading, UTF-8 or CP932. Columns are found by name, Japanese or
/// English (drugs.cpp lists them); others are kept as they are.
namespace enza::knowledge {

struct DrugEntry {
    QString drug;          ///< "dabrafenib + trametinib"
    QString gene;          ///< empty for biomarkers of the whole tumour
    QString alteration;    ///< as written; parseAlterations() understood every part of it
    QStringList tumours;   ///< OncoTree codes or words; empty: any
    QString scale, level;  ///< "c-cat" "A"
    QString approval;      ///< "JP", "FDA", "JP, FDA" …, as written
    QString effect;        ///< "sensitivity" or "resistance"; empty: not said
    QString source, statement;
    QDate date;
    quint64 line = 0;
    QJsonObject extra;
};

struct TrialEntry {
    QString id;            ///< jRCT…, NCT…, UMIN…
    QString title;
    QStringList drugs;
    QString gene, alteration;
    QStringList tumours;
    QString status;        ///< "recruiting", "not_yet_recruiting", "suspended", "closed", "completed"; else as written
    QString scheme;        ///< "registration_trial" (治験), "advanced_care" (先進医療), "patient_requested" (患者申出療養),
                           ///< "expanded_access" (拡大治験), "clinical_research" (特定臨床研究); else as written
    QStringList sites;
    QString url;
    QDate date;
    quint64 line = 0;
    QJsonObject extra;
};

struct DrugTable {
    QList<DrugEntry> entries;
    static Result<std::shared_ptr<const DrugTable>> load(const BlockSource &blocks);
};
struct TrialTable {
    QList<TrialEntry> entries;
    static Result<std::shared_ptr<const TrialTable>> load(const BlockSource &blocks);
};

Result<KnowledgeSnapshot> importDrugs(const ImportInput &input, BlockSink &sink, const JobContext &job);
Result<KnowledgeSnapshot> importTrials(const ImportInput &input, BlockSink &sink, const JobContext &job);

} // namespace enza::knowledge
