// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/alert.h"
#include "domain/knowledge.h"
#include "domain/variant_key.h"
#include "store/records.h"
#include "workflow/session.h"
#include "base/job.h"

#include <QHash>

#include <span>
#include <vector>

/// Private to workflow/: how alerts come about.
namespace enza::workflow {

/// The snapshots that a fresh one may contradict: of its source, name and (where it has one) assembly.
struct EarlierSnapshots {
    QList<KnowledgeSnapshot> all; ///< without the fresh one
    std::optional<KnowledgeSnapshot> before; ///< in force until now

    const KnowledgeSnapshot *byId(const QString &id) const;
    /// The newest of those named by these pins; null: none is.
    const KnowledgeSnapshot *newestOf(const QStringList &pins) const;
    const KnowledgeSnapshot *oldestOf(const QStringList &pins) const;
};
Result<EarlierSnapshots> earlierSnapshots(const Session &session, const KnowledgeSnapshot &fresh);

/// Alerts as they are opened by one fresh snapshot, ready to be written.
class AlertOpening
{
public:
    AlertOpening(Session &session, const KnowledgeSnapshot &fresh) : m_session(session), m_fresh(fresh) {}
    /// Everything but what follows from the fresh snapshot, `base` and the person's consent is filled in.
    Result<void> open(Alert alert, const KnowledgeSnapshot &base);
    QList<store::Write> takeWrites() { return std::move(m_writes); }

private:
    Session &m_session;
    const KnowledgeSnapshot &m_fresh;
    QHash<QString, std::pair<AlertRoute, QString>> m_routes; ///< by case and person, each decided once
    QList<store::Write> m_writes;
};

/// Of each finding and statement the newest alert there is, of those that these snapshots opened.
using LastAlerts = QHash<QString, Alert>;
Result<void> gatherLast(const Session &session, const QString &caseId, const EarlierSnapshots &snapshots, LastAlerts &last);
inline QString lastKey(const QString &finding, const QString &statement) { return finding + u'\n' + statement; }

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

/// Sources that speak of levels, drugs, trials and genes rather than of classes.
bool isEvidenceSource(const QString &source);
/// What of them was said of findings with a verdict or a tier and is said differently by `fresh`; where a tier or a
/// panel is what is judged by, only what rests on it.
Result<QList<store::Write>> evidenceAlertsBy(Session &session, const KnowledgeSnapshot &fresh, const EarlierSnapshots &earlier,
                                             const JobContext &job);

/// The alerts that `fresh`, whose content is finished and not yet named by a record, gives rise to.
Result<QList<store::Write>> alertsBy(Session &session, const KnowledgeSnapshot &fresh, const JobContext &job);

/// Every alert of a case that this user may see, in no order.
Result<QList<Alert>> visibleAlerts(const Session &session, const QString &caseId);

/// True when `a` is the later of two snapshots of a source: by release, without one by the day of import.
bool isNewer(const KnowledgeSnapshot &a, const KnowledgeSnapshot &b);

} // namespace enza::workflow
