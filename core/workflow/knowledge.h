// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/clinvar.h"
#include "knowledge/source.h"
#include "workflow/session.h"

#include <typeindex>

namespace enza::workflow {

/// Whole or refused; when it is refused, the earlier snapshot stays in force. Importing the same bytes under
/// the same version again gives back the first.
Result<KnowledgeSnapshot> importKnowledge(Session &session, const QString &source, const knowledge::ImportInput &input,
                                          const JobContext &job);
/// Newest import first.
Result<QList<KnowledgeSnapshot>> listKnowledge(const Session &session);
/// By id or pin.
Result<KnowledgeSnapshot> showKnowledge(const Session &session, const QString &idOrPin);
/// The snapshot a case of today is judged by: the latest release of this source (and name). NotFound when there
/// is none; where coordinates matter, one of another assembly is refused (Conflict) with the reason.
Result<KnowledgeSnapshot> knowledgeInForce(const Session &session, const QString &source, const QString &name = {},
                                           const QString &assembly = {});

struct KnowledgeDiff {
    KnowledgeSnapshot before, after;
    knowledge::Comparison counts;
    quint64 total = 0; ///< changes, of which `changes` holds the first
    QList<knowledge::KnowledgeChange> changes;
};
/// By id or pin. Conflict for snapshots of different assemblies, Usage for different sources. `limit` bounds the
/// list, not the counts; negative: everything.
Result<KnowledgeDiff> compareKnowledge(Session &session, const QString &before, const QString &after, qsizetype limit,
                                       const JobContext &job);

/// What the ClinVar in force says of a variant. `records` is empty when it does not know it. NotFound while no
/// ClinVar is imported, Conflict when there is only one of another assembly.
struct ClinvarSaid {
    KnowledgeSnapshot snapshot;
    QList<knowledge::ClinvarRecord> records;
};
Result<ClinvarSaid> clinvarSays(Session &session, const VariantKey &key);

namespace detail {
using LoadFunction = Result<std::shared_ptr<const void>> (*)(const knowledge::BlockSource &);
Result<std::shared_ptr<const void>> loadKnowledge(Session &session, const KnowledgeSnapshot &snapshot,
                                                  std::type_index type, LoadFunction load);
}

/// The content, read by `T::load(BlockSource)` (a Result<std::shared_ptr<const T>>) and kept while the session
/// lasts. T may go on reading from that BlockSource, which lives as long as it does (and says Locked once the
/// session is). Slow at first use: off the GUI thread.
template <typename T>
Result<std::shared_ptr<const T>> loadKnowledge(Session &session, const KnowledgeSnapshot &snapshot)
{
    const auto load = [](const knowledge::BlockSource &blocks) -> Result<std::shared_ptr<const void>> {
        ENZA_ASSIGN(std::shared_ptr<const T> loaded, T::load(blocks));
        return loaded;
    };
    ENZA_ASSIGN(const auto any, detail::loadKnowledge(session, snapshot, typeid(T), load));
    return std::static_pointer_cast<const T>(any);
}

} // namespace enza::workflow
