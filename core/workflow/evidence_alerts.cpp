// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/act.h"
#include "workflow/alert_state.h"
#include "workflow/evidence_statements.h"

#include <algorithm>
#include <map>

namespace enza::workflow {
namespace {

/// What people wrote of the findings of one case, gathered by finding.
template <typename T> Result<void> gather(const Session &session, const Case &theCase, const QHash<QString, const Finding *> &findings,
                                          QHash<QString, Resting> &resting)
{
    ENZA_ASSIGN(const auto written, loadCase<T>(session, theCase.id));
    for (const auto &record : written) {
        const T &one = record.value;
        const Finding *finding = findings.value(one.finding);
        if (!finding || (one.verdict.isEmpty() && one.tiers.isEmpty()))
            continue;
        auto known = resting.find(one.finding);
        if (known == resting.end())
            known = resting.insert(one.finding, Resting{&theCase, finding, {}, {}, {}, {}});
        known->tiers += one.tiers;
        known->pins += one.knowledge;
        for (const TierEntry &tier : one.tiers)
            known->pins.append(tier.knowledge);
        if (!one.verdict.isEmpty() && (!known->at.isValid() || known->at < one.at)) {
            known->verdict = one.verdict;
            known->at = one.at;
        }
    }
    return {};
}

QString judgedAs(const Resting &resting)
{
    if (!resting.verdict.isEmpty())
        return resting.verdict;
    QStringList levels;
    for (const TierEntry &tier : resting.tiers) {
        if (const QString level = tier.scale + u' ' + tier.level; !levels.contains(level))
            levels.append(level);
    }
    return levels.join(QStringLiteral(", "));
}

/// A fresh snapshot beside those before it.
class Comparing
{
public:
    Comparing(Session &session, const KnowledgeSnapshot &fresh, const EarlierSnapshots &earlier)
        : m_session(session), m_fresh(fresh), m_earlier(earlier), m_opening(session, fresh)
    {
    }

    /// False when there is nothing to compare.
    Result<bool> begin()
    {
        ENZA_ASSIGN(m_now, evidenceOf(m_session, m_fresh));
        if (m_now->isEmpty())
            return false;
        std::vector<const KnowledgeSnapshot *> newestFirst;
        for (const KnowledgeSnapshot &snapshot : m_earlier.all)
            newestFirst.push_back(&snapshot);
        std::sort(newestFirst.begin(), newestFirst.end(), [](const auto *a, const auto *b) { return isNewer(*a, *b); });
        for (const KnowledgeSnapshot *snapshot : newestFirst) {
            ENZA_ASSIGN(const Base *base, baseOf(*snapshot));
            if (!base)
                continue;
            m_before = snapshot;
            return true;
        }
        return false;
    }

    Result<void> look(const Case &theCase)
    {
        ENZA_ASSIGN(const auto findings, loadCase<Finding>(m_session, theCase.id));
        QHash<QString, const Finding *> byId;
        for (const auto &finding : findings)
            byId.insert(finding.value.id, &finding.value);
        QHash<QString, Resting> resting;
        ENZA_TRY(gather<Opinion>(m_session, theCase, byId, resting));
        ENZA_TRY(gather<Consensus>(m_session, theCase, byId, resting));
        if (resting.isEmpty())
            return {};
        LastAlerts last;
        ENZA_TRY(gatherLast(m_session, theCase.id, m_earlier, last));
        for (const Resting &one : std::as_const(resting))
            ENZA_TRY(compare(one, last));
        return {};
    }

    QList<store::Write> takeWrites() { return m_opening.takeWrites(); }

private:
    struct Base {
        std::shared_ptr<const Evidence> evidence;
        std::optional<QSet<QString>> differing;
    };

    /// Null for a snapshot without evidence.
    Result<const Base *> baseOf(const KnowledgeSnapshot &snapshot)
    {
        auto known = m_bases.find(snapshot.id);
        if (known == m_bases.end()) {
            Base base;
            ENZA_ASSIGN(base.evidence, evidenceOf(m_session, snapshot));
            base.differing = m_now->differing(*base.evidence);
            known = m_bases.emplace(snapshot.id, std::move(base)).first;
        }
        return known->second.evidence->isEmpty() ? nullptr : &known->second;
    }

    Result<void> compare(const Resting &one, const LastAlerts &last)
    {
        // Several people may have asked different releases: what is news to any of them is told, once.
        const KnowledgeSnapshot *base = m_earlier.oldestOf(one.pins);
        if (!base)
            base = m_before;
        ENZA_ASSIGN(const Base *was, baseOf(*base));
        if (!was) {
            base = m_before;
            ENZA_ASSIGN(was, baseOf(*base));
        }
        QSet<QString> only = was->differing.value_or(QSet<QString>());
        const QString begin = lastKey(one.finding->id, {});
        QHash<QString, const Alert *> told; // of this finding, where it told of something later than the base
        for (auto it = last.cbegin(); it != last.cend(); ++it) {
            const KnowledgeSnapshot *by = it.key().startsWith(begin) ? m_earlier.byId(it->nowSnapshot) : nullptr;
            if (!by || isNewer(*base, *by))
                continue;
            told.insert(it->statement, &*it);
            only.insert(it->statement);
        }
        if (was->differing && only.isEmpty())
            return {};
        const QSet<QString> *which = was->differing ? &only : nullptr;
        Statements before = was->evidence->of(one, which);
        const Statements now = m_now->of(one, which);
        for (auto it = told.cbegin(); it != told.cend(); ++it)
            before[it.key()].words = (*it)->now;
        QStringList names = before.keys();
        for (auto it = now.cbegin(); it != now.cend(); ++it) {
            if (!before.contains(it.key()))
                names.append(it.key());
        }
        names.sort();
        for (const QString &name : std::as_const(names)) {
            const Statement earlier = before.value(name), later = now.value(name);
            if (earlier.words == later.words)
                continue;
            Alert alert;
            alert.statement = name;
            alert.about = later.about.isEmpty() ? earlier.about : later.about;
            alert.caseId = one.theCase->id;
            alert.personId = one.finding->personId;
            alert.finding = one.finding->id;
            alert.variant = one.finding->variant;
            alert.gene = one.finding->facts.gene;
            alert.verdict = judgedAs(one);
            alert.was = earlier.words;
            alert.now = later.words;
            const Alert *previous = told.value(name);
            alert.previous = previous ? previous->id : QString();
            if (alert.about.isEmpty() && previous)
                alert.about = previous->about;
            ENZA_TRY(m_opening.open(std::move(alert), previous ? *m_earlier.byId(previous->nowSnapshot) : *base));
        }
        return {};
    }

    Session &m_session;
    const KnowledgeSnapshot &m_fresh;
    const EarlierSnapshots &m_earlier;
    AlertOpening m_opening;
    std::shared_ptr<const Evidence> m_now;
    const KnowledgeSnapshot *m_before = nullptr;
    std::map<QString, Base> m_bases;
};

} // namespace

Result<QList<store::Write>> evidenceAlertsBy(Session &session, const KnowledgeSnapshot &fresh, const EarlierSnapshots &earlier,
                                             const JobContext &job)
{
    Comparing comparing(session, fresh, earlier);
    ENZA_ASSIGN(const bool comparable, comparing.begin());
    if (!comparable)
        return QList<store::Write>();
    ENZA_ASSIGN(const auto cases, loadAll<Case>(session, {}));
    for (const auto &one : cases) {
        if (job.stop.stop_requested())
            return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "the import was stopped; nothing was kept")));
        ENZA_TRY(comparing.look(one.value));
    }
    return comparing.takeWrites();
}

} // namespace enza::workflow
