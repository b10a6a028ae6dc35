// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/case.h"
#include "domain/finding.h"
#include "domain/knowledge.h"
#include "workflow/session.h"

#include <QHash>
#include <QSet>

#include <memory>

/// Private to workflow/: what a snapshot of evidence says of one finding, statement by statement.
namespace enza::workflow {

/// A finding somebody gave a verdict or a level of evidence.
struct Resting {
    const Case *theCase = nullptr;
    const Finding *finding = nullptr;
    QList<TierEntry> tiers; ///< of every opinion and of the consensus
    QStringList pins;       ///< snapshots they name
    QString verdict;        ///< the newest class, else the levels
    QDateTime at;
};

struct Statement {
    QString words; ///< in the source's words, as they are compared
    QString about; ///< not compared
};
using Statements = QHash<QString, Statement>; ///< by the source's own name of each

class Evidence
{
public:
    virtual ~Evidence() = default;
    /// True for a snapshot that holds no evidence at all (places alone): nothing is compared with it.
    virtual bool isEmpty() const { return false; }
    /// `only`: the statements that matter, where that is known beforehand.
    virtual Statements of(const Resting &resting, const QSet<QString> *only) const = 0;
    /// Statements that differ from what an earlier snapshot said, whatever they are about; nothing: any may.
    virtual std::optional<QSet<QString>> differing(const Evidence &) const { return std::nullopt; }
};

/// Kept while the session lasts. `snapshot` is of a source for which isEvidenceSource() holds.
Result<std::shared_ptr<const Evidence>> evidenceOf(Session &session, const KnowledgeSnapshot &snapshot);

} // namespace enza::workflow
