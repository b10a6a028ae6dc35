// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/alert.h"
#include "domain/knowledge.h"
#include "domain/variant_key.h"
#include "store/records.h"
#include "workflow/session.h"
#include "base/job.h"

#include <span>
#include <vector>

/// Private to workflow/: how alerts come about.
namespace enza::workflow {

/// Something that was judged: a finding under one scheme, by its newest verdict.
struct Judged {
    QString caseId, personId, finding, gene;
    VariantKey key;
    QString scheme;    ///< "acmg", "oncogenicity", "cnv"
    QString verdict;
    QStringList pins;  ///< snapshots it was judged under
    QDateTime at;
};

/// A source whose newer snapshots may contradict what was judged.
struct WatchedSource {
    const char *source;
    /// Which statement of the source concerns a verdict of this scheme; null: none.
    const char *(*statement)(const QString &scheme);
    /// What the snapshot says of each, in its own words; empty: nothing.
    Result<std::vector<QString>> (*say)(Session &session, const KnowledgeSnapshot &snapshot, std::span<const Judged *const> judged,
                                        const JobContext &job);
    /// Equal for words that mean the same.
    QString (*comparable)(const QString &said);
};

/// The alerts that `fresh`, whose content is finished and not yet named by a record, gives rise to.
Result<QList<store::Write>> alertsBy(Session &session, const KnowledgeSnapshot &fresh, const JobContext &job);

/// True when `a` is the later of two snapshots of a source: by release, without one by the day of import.
bool isNewer(const KnowledgeSnapshot &a, const KnowledgeSnapshot &b);

} // namespace enza::workflow
