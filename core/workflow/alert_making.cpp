// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding.h"
#include "knowledge/clinvar.h"
#include "workflow/act.h"
#include "workflow/alert_state.h"
#include "workflow/alerts.h"
#include "workflow/knowledge.h"

#include <QHash>
#include <QVersionNumber>

#include <algorithm>

namespace enza::workflow {
namespace {

const char *clinvarStatement(const QString &scheme)
{
    if (scheme == QLatin1String("acmg"))
        return "germline";
    return scheme == QLatin1String("oncogenicity") ? "oncogenicity" : nullptr;
}

Result<std::vector<QString>> clinvarClasses(Session &session, const KnowledgeSnapshot &snapshot,
                                            std::span<const Judged *const> judged, const JobContext &job)
{
    ENZA_ASSIGN(const auto clinvar, loadKnowledge<knowledge::Clinvar>(session, snapshot));
    std::vector<VariantKey> keys;
    keys.reserve(judged.size());
    for (const Judged *one : judged)
        keys.push_back(one->key);
    ENZA_ASSIGN(const auto words, clinvar->words(keys, job));
    std::vector<QString> said(judged.size());
    for (std::size_t i = 0; i < judged.size(); ++i)
        said[i] = judged[i]->scheme == QLatin1String("oncogenicity") ? words[i].oncogenicity : words[i].germline;
    return said;
}

constexpr WatchedSource watched[] = {
    {"clinvar", clinvarStatement, clinvarClasses, knowledge::comparableClass},
};

/// Verdicts of one case, the newest of each finding and scheme.
template <typename T> Result<void> gather(const Session &session, const QString &caseId, QHash<QString, Judged> &newest)
{
    ENZA_ASSIGN(const auto verdicts, loadCase<T>(session, caseId));
    for (const auto &record : verdicts) {
        const T &verdict = record.value;
        if (verdict.verdict.isEmpty())
            continue;
        Judged &kept = newest[verdict.finding + u'\n' + verdict.scheme];
        if (kept.at.isValid() && kept.at >= verdict.at)
            continue;
        kept.finding = verdict.finding;
        kept.scheme = verdict.scheme;
        kept.verdict = verdict.verdict;
        kept.pins = verdict.knowledge;
        kept.at = verdict.at;
    }
    return {};
}

Result<std::vector<Judged>> judgedIn(const Session &session, const QString &caseId, const WatchedSource &source,
                                     const QString &assembly)
{
    QHash<QString, Judged> newest;
    ENZA_TRY(gather<Opinion>(session, caseId, newest));
    ENZA_TRY(gather<Consensus>(session, caseId, newest));
    std::vector<Judged> judged;
    if (newest.isEmpty())
        return judged;
    ENZA_ASSIGN(const auto findings, loadCase<Finding>(session, caseId));
    QHash<QString, const Finding *> byId;
    for (const auto &finding : findings)
        byId.insert(finding.value.id, &finding.value);
    for (Judged &one : newest) {
        const Finding *finding = byId.value(one.finding);
        if (!finding || !source.statement(one.scheme))
            continue;
        // A key this version cannot read is compared by a version that can.
        const auto key = VariantKey::parse(finding->variant);
        if (!key || (!assembly.isEmpty() && key->assembly != assembly))
            continue;
        one.caseId = caseId;
        one.personId = finding->personId;
        one.gene = finding->facts.gene;
        one.key = *key;
        judged.push_back(std::move(one));
    }
    return judged;
}

} // namespace

bool isNewer(const KnowledgeSnapshot &a, const KnowledgeSnapshot &b)
{
    const auto date = [](const KnowledgeSnapshot &s) { return s.released.isValid() ? s.released : s.imported.date(); };
    // Two of one moment, as under a clock that stands still, are told apart by their versions.
    return std::tuple(date(a), a.imported, QVersionNumber::fromString(a.version)) >
           std::tuple(date(b), b.imported, QVersionNumber::fromString(b.version));
}

const KnowledgeSnapshot *EarlierSnapshots::byId(const QString &id) const
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &snapshot) { return snapshot.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const KnowledgeSnapshot *EarlierSnapshots::newestOf(const QStringList &pins) const
{
    const KnowledgeSnapshot *found = nullptr;
    for (const KnowledgeSnapshot &snapshot : all) {
        if (pins.contains(snapshot.pin()) && (!found || isNewer(snapshot, *found)))
            found = &snapshot;
    }
    return found;
}

const KnowledgeSnapshot *EarlierSnapshots::oldestOf(const QStringList &pins) const
{
    const KnowledgeSnapshot *found = nullptr;
    for (const KnowledgeSnapshot &snapshot : all) {
        if (pins.contains(snapshot.pin()) && (!found || isNewer(*found, snapshot)))
            found = &snapshot;
    }
    return found;
}

Result<EarlierSnapshots> earlierSnapshots(const Session &session, const KnowledgeSnapshot &fresh)
{
    EarlierSnapshots snapshots;
    ENZA_ASSIGN(const auto all, listKnowledge(session));
    // Evidence has no coordinates: that one release came with a file of places and another without is no matter.
    const bool anyAssembly = isEvidenceSource(fresh.source);
    for (const KnowledgeSnapshot &snapshot : all) {
        if (snapshot.source != fresh.source || snapshot.name != fresh.name || (!anyAssembly && snapshot.assembly != fresh.assembly))
            continue;
        snapshots.all.append(snapshot);
        if (!snapshots.before || isNewer(snapshot, *snapshots.before))
            snapshots.before = snapshot;
    }
    return snapshots;
}

Result<void> AlertOpening::open(Alert alert, const KnowledgeSnapshot &base)
{
    const QString who = alert.caseId + u'\n' + alert.personId;
    auto route = m_routes.constFind(who);
    if (route == m_routes.constEnd()) {
        ENZA_ASSIGN(const RouteDecision decided, followUpRoute(m_session, alert.caseId, alert.personId));
        route = m_routes.insert(who, {decided.route, decided.rule});
    }
    alert.source = m_fresh.source;
    alert.id = derivedId({QLatin1String(Alert::kind), alert.finding, alert.source, alert.statement, m_fresh.id});
    alert.wasPin = base.pin();
    alert.wasSnapshot = base.id;
    alert.nowPin = m_fresh.pin();
    alert.nowSnapshot = m_fresh.id;
    std::tie(alert.route, alert.routeRule) = *route;
    alert.opened = m_fresh.imported;
    m_writes.append(writeOf(alert, alert.id, alert.caseId, 0, alert.personId));
    return {};
}

Result<void> gatherLast(const Session &session, const QString &caseId, const EarlierSnapshots &snapshots, LastAlerts &last)
{
    ENZA_ASSIGN(const auto alerts, loadCase<Alert>(session, caseId));
    for (const auto &alert : alerts) {
        if (!snapshots.byId(alert.value.nowSnapshot))
            continue;
        Alert &kept = last[lastKey(alert.value.finding, alert.value.statement)];
        if (!kept.opened.isValid() || kept.opened < alert.value.opened)
            kept = alert.value;
    }
    return {};
}

Result<QList<store::Write>> alertsBy(Session &session, const KnowledgeSnapshot &fresh, const JobContext &job)
{
    const auto source = std::find_if(std::begin(watched), std::end(watched),
                                     [&](const WatchedSource &one) { return fresh.source == QLatin1String(one.source); });
    if (source == std::end(watched) && !isEvidenceSource(fresh.source))
        return QList<store::Write>();
    ENZA_ASSIGN(const EarlierSnapshots snapshots, earlierSnapshots(session, fresh));
    if (!snapshots.before || isNewer(*snapshots.before, fresh))
        return QList<store::Write>(); // the first of its kind contradicts nothing, and an older one changes nothing
    if (source == std::end(watched))
        return evidenceAlertsBy(session, fresh, snapshots, job);

    // Case by case, so that what is held is the comparable part alone.
    std::vector<Judged> judged;
    LastAlerts last;
    ENZA_ASSIGN(const auto cases, loadAll<Case>(session, {}));
    for (const auto &one : cases) {
        if (job.stop.stop_requested())
            return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "the import was stopped; nothing was kept")));
        ENZA_ASSIGN(std::vector<Judged> here, judgedIn(session, one.value.id, *source, fresh.assembly));
        std::move(here.begin(), here.end(), std::back_inserter(judged));
        ENZA_TRY(gatherLast(session, one.value.id, snapshots, last));
    }

    // What each was judged under: the snapshot it pins, else the one in force until now. Once an alert has
    // told of a later change, that is where the next one begins.
    std::vector<const KnowledgeSnapshot *> base(judged.size());
    std::vector<QString> was(judged.size());
    QHash<QString, std::vector<std::size_t>> bySnapshot;
    for (std::size_t i = 0; i < judged.size(); ++i) {
        const KnowledgeSnapshot *pinned = snapshots.newestOf(judged[i].pins);
        base[i] = pinned ? pinned : &*snapshots.before;
        const auto told = last.constFind(lastKey(judged[i].finding, QLatin1String(source->statement(judged[i].scheme))));
        const KnowledgeSnapshot *toldBy = told == last.constEnd() ? nullptr : snapshots.byId(told->nowSnapshot);
        if (toldBy && !isNewer(*base[i], *toldBy)) {
            base[i] = toldBy;
            was[i] = told->now;
        } else {
            bySnapshot[base[i]->id].push_back(i);
        }
    }
    const auto askAll = [&](const KnowledgeSnapshot &snapshot, const std::vector<std::size_t> &which) -> Result<std::vector<QString>> {
        std::vector<const Judged *> asked;
        asked.reserve(which.size());
        for (const std::size_t i : which)
            asked.push_back(&judged[i]);
        return source->say(session, snapshot, asked, job);
    };
    for (auto it = bySnapshot.cbegin(); it != bySnapshot.cend(); ++it) {
        ENZA_ASSIGN(std::vector<QString> said, askAll(*base[it->front()], *it));
        for (std::size_t i = 0; i < said.size(); ++i)
            was[(*it)[i]] = std::move(said[i]);
    }
    std::vector<std::size_t> everything(judged.size());
    for (std::size_t i = 0; i < everything.size(); ++i)
        everything[i] = i;
    ENZA_ASSIGN(const std::vector<QString> now, askAll(fresh, everything));

    AlertOpening opening(session, fresh);
    for (std::size_t i = 0; i < judged.size(); ++i) {
        if (source->comparable(was[i]) == source->comparable(now[i]))
            continue;
        const Judged &one = judged[i];
        Alert alert;
        alert.statement = QLatin1String(source->statement(one.scheme));
        alert.caseId = one.caseId;
        alert.personId = one.personId;
        alert.finding = one.finding;
        alert.variant = one.key.text();
        alert.gene = one.gene;
        alert.verdict = one.verdict;
        alert.was = was[i];
        alert.now = now[i];
        alert.previous = last.value(lastKey(one.finding, alert.statement)).id;
        ENZA_TRY(opening.open(std::move(alert), *base[i]));
    }
    return opening.takeWrites();
}

} // namespace enza::workflow
