// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/decisions.h"

#include "base/digest.h"
#include "base/id.h"
#include "base/json.h"
#include "workflow/cases.h"
#include "workflow/decision_parts.h"
#include "workflow/findings.h"
#include "workflow/tier_scales.h"
#include "workflow/user_name.h"
#include "workflow/workspace.h"

#include <algorithm>

namespace enza::workflow {
namespace {

/// Leaves out what this user may not see: a recommendation that rests on a hidden finding is not there at all.
struct Veil {
    const Session &session;
    const access::ViewScope &scope;
    HiddenWords words;
    QHash<QString, bool> known = {};

    Result<bool> shows(const QString &finding)
    {
        if (scope.hidesNothing())
            return true;
        const auto before = known.constFind(finding);
        if (before != known.constEnd())
            return *before;
        ENZA_ASSIGN(const bool shown, showsRecord(session, scope, finding));
        known.insert(finding, shown);
        return shown;
    }
    Result<bool> shows(const QStringList &findings)
    {
        for (const QString &finding : findings) {
            ENZA_ASSIGN(const bool shown, shows(finding));
            if (!shown)
                return false;
        }
        return true;
    }
    void over(QString &text) const
    {
        if (words.tells(text))
            text = withheldText();
    }
    void over(PanelDecision &decision) const
    {
        for (Recommendation &one : decision.recommendations) {
            over(one.what);
            over(one.reason);
        }
        for (GermlineDecision &one : decision.germline)
            over(one.reason);
        for (HandledFinding &one : decision.handled)
            over(one.reason);
        for (Dissent &one : decision.dissents)
            over(one.text);
        over(decision.noneReason);
        over(decision.comment);
    }
};

/// Keeps those that `keep` shows, or those it does not.
template <typename T, typename F> Result<QList<T>> sieve(const QList<T> &all, bool shown, F &&shows)
{
    QList<T> out;
    for (const T &one : all) {
        ENZA_ASSIGN(const bool seen, shows(one));
        if (seen == shown)
            out.append(one);
    }
    return out;
}

/// The decision without what is hidden, or, for `hidden`, nothing but that.
Result<PanelDecision> part(Veil &veil, PanelDecision decision, bool shown)
{
    ENZA_ASSIGN(decision.recommendations, sieve(decision.recommendations, shown, [&](const Recommendation &one) { return veil.shows(one.findings); }));
    ENZA_ASSIGN(decision.germline, sieve(decision.germline, shown, [&](const GermlineDecision &one) { return veil.shows(one.finding); }));
    ENZA_ASSIGN(decision.handled, sieve(decision.handled, shown, [&](const HandledFinding &one) { return veil.shows(one.finding); }));
    return decision;
}

Result<Veil> veilFor(const Session &session, const access::ViewScope &scope)
{
    ENZA_ASSIGN(HiddenWords words, hiddenWords(session, scope));
    return Veil{session, scope, std::move(words)};
}

/// Words that were not shown to the writer stay as they were.
void restore(QString &text, const QString &before)
{
    if (text == withheldText())
        text = before;
}

template <typename T> const T *sameFinding(const QList<T> &list, const QString &finding)
{
    const auto found = std::ranges::find(list, finding, &T::finding);
    return found == list.end() ? nullptr : &*found;
}

void restoreWords(PanelDecision &decision, const PanelDecision &before)
{
    for (Recommendation &one : decision.recommendations) {
        const auto old = std::ranges::find(before.recommendations, one.id, &Recommendation::id);
        if (old == before.recommendations.end())
            continue;
        restore(one.what, old->what);
        restore(one.reason, old->reason);
    }
    for (GermlineDecision &one : decision.germline) {
        if (const auto *old = sameFinding(before.germline, one.finding))
            restore(one.reason, old->reason);
    }
    for (HandledFinding &one : decision.handled) {
        if (const auto *old = sameFinding(before.handled, one.finding))
            restore(one.reason, old->reason);
    }
    for (Dissent &one : decision.dissents) {
        const auto old = std::ranges::find(before.dissents, one.userId, &Dissent::userId);
        if (old != before.dissents.end())
            restore(one.text, old->text);
    }
    restore(decision.noneReason, before.noneReason);
    restore(decision.comment, before.comment);
}

/// What a writer may name.
Result<QHash<QString, Finding>> nameable(const Session &session, const QString &caseId)
{
    // A decision is read by everybody who works on the case: what is sealed to named readers cannot stand in it.
    const Session::Outward outward;
    ENZA_ASSIGN(const QList<FindingView> findings, listFindings(session, caseId));
    QHash<QString, Finding> out;
    for (const FindingView &one : findings)
        out.insert(one.finding.id, one.finding);
    return out;
}

Result<void> checkFinding(const QHash<QString, Finding> &findings, const QString &finding, const QString &field)
{
    if (!findings.contains(finding))
        return wrongField(field, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no finding of this case"), {finding}));
    return {};
}

Result<void> checkRecommendation(Recommendation &one, const QHash<QString, Finding> &findings, const TreatmentSchemes &schemes,
                                 const TierScales &scales, const QString &field)
{
    one.what = one.what.trimmed();
    one.trial = one.trial.trimmed();
    one.reason = one.reason.trimmed();
    one.findings.removeDuplicates();
    if (one.id.isEmpty())
        one.id = newId();
    for (const QString &finding : std::as_const(one.findings))
        ENZA_TRY(checkFinding(findings, finding, field + QStringLiteral(".findings")));
    if (one.what.isEmpty() && (one.kind != RecommendationKind::Trial || one.trial.isEmpty()))
        return wrongField(field + QStringLiteral(".what"),
                          Text(QT_TRANSLATE_NOOP("enza", "say what is recommended: a drug, a trial, where to refer to, which tissue")));
    if (one.priority < 0)
        return wrongField(field + QStringLiteral(".priority"), Text(QT_TRANSLATE_NOOP("enza", "a priority is 1 or more; 0 is no order")));
    if (!one.scheme.isEmpty() && !schemes.find(one.scheme)) {
        QStringList known;
        for (const TreatmentScheme &scheme : schemes.schemes)
            known.append(scheme.key);
        return wrongField(field + QStringLiteral(".scheme"),
                          Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no scheme; use one of %2"), {one.scheme, known.join(QStringLiteral(", "))}));
    }
    if (one.level.isEmpty() && one.scale.isEmpty())
        return {};
    if (one.scale.isEmpty())
        return wrongField(field + QStringLiteral(".scale"),
                          Text(QT_TRANSLATE_NOOP("enza", "say on which scale the level %1 is; levels of different scales are not the same"), {one.level}));
    const TierScale *scale = scales.find(one.scale);
    if (!scale || !scale->levels.contains(one.level))
        return wrongField(field + QStringLiteral(".level"),
                          Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a level of the scale \"%2\""), {one.level, one.scale}));
    return {};
}

/// Whether a finding is confirmed is said by its test's result and by nobody else.
Result<void> checkRelease(const Recommendation &one, Release follows, const QString &field)
{
    if (one.release == follows || one.release == Release::NotNeeded || one.release == Release::ConfirmBeforeTreatment)
        return {};
    return wrongField(field + QStringLiteral(".release"),
                      Text(QT_TRANSLATE_NOOP("enza", "\"%1\" follows from the result of a confirmatory test; it cannot be entered"), {enumName(one.release)}));
}

Result<void> checkDecision(const Session &session, const PanelCase &place, PanelDecision &decision)
{
    ENZA_ASSIGN(const auto findings, nameable(session, decision.caseId));
    ENZA_ASSIGN(const TreatmentSchemes schemes, treatmentSchemes(session, place.day()));
    ENZA_ASSIGN(const TierScales scales, tierScales(session, place.day()));
    ENZA_ASSIGN(const ConfirmationRule rule, confirmationRule(session, place.day()));
    ENZA_ASSIGN(const auto releases, releasesOf(session, decision.caseId, rule));
    QSet<QString> ids;
    for (qsizetype i = 0; i < decision.recommendations.size(); ++i) {
        Recommendation &one = decision.recommendations[i];
        const QString field = QStringLiteral("recommendations[%1]").arg(i);
        ENZA_TRY(checkRecommendation(one, findings, schemes, scales, field));
        if (ids.contains(one.id))
            return wrongField(field + QStringLiteral(".id"), Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is given twice"), {one.id}));
        ids.insert(one.id);
        const Release follows = releaseOf(one, releases, rule);
        ENZA_TRY(checkRelease(one, follows, field));
        one.release = follows == Release::NotNeeded ? follows : Release::ConfirmBeforeTreatment;
    }
    decision.noneReason = decision.noneReason.trimmed();
    if (decision.none && decision.noneReason.isEmpty())
        return wrongField(QStringLiteral("none_reason"), Text(QT_TRANSLATE_NOOP("enza", "say why nothing is recommended")));
    if (decision.none && !decision.recommendations.isEmpty())
        return wrongField(QStringLiteral("none"), Text(QT_TRANSLATE_NOOP("enza", "there is a recommendation; it cannot be none as well")));
    if (!decision.none)
        decision.noneReason.clear();
    QSet<QString> seen;
    for (qsizetype i = 0; i < decision.germline.size(); ++i) {
        GermlineDecision &one = decision.germline[i];
        const QString field = QStringLiteral("germline[%1].finding").arg(i);
        ENZA_TRY(checkFinding(findings, one.finding, field));
        if (seen.contains(one.finding))
            return wrongField(field, Text(QT_TRANSLATE_NOOP("enza", "this finding is decided twice")));
        seen.insert(one.finding);
        one.reason = one.reason.trimmed();
        if (one.act == GermlineAct::DoNotDisclose && one.reason.isEmpty())
            return wrongField(QStringLiteral("germline[%1].reason").arg(i), Text(QT_TRANSLATE_NOOP("enza", "say why it is not disclosed")));
        if (rule.germline && one.act == GermlineAct::Disclose && releases.value(one.finding, Release::Cleared) != Release::Cleared)
            one.act = GermlineAct::DiscloseAfterConfirmation;
    }
    seen.clear();
    for (qsizetype i = 0; i < decision.handled.size(); ++i) {
        HandledFinding &one = decision.handled[i];
        const QString field = QStringLiteral("handled[%1]").arg(i);
        ENZA_TRY(checkFinding(findings, one.finding, field + QStringLiteral(".finding")));
        one.reason = one.reason.trimmed();
        if (one.reason.isEmpty())
            return wrongField(field + QStringLiteral(".reason"), Text(QT_TRANSLATE_NOOP("enza", "say why nothing follows from this finding")));
        if (seen.contains(one.finding))
            return wrongField(field + QStringLiteral(".finding"), Text(QT_TRANSLATE_NOOP("enza", "this finding is handled twice")));
        seen.insert(one.finding);
    }
    for (qsizetype i = 0; i < decision.dissents.size(); ++i) {
        Dissent &one = decision.dissents[i];
        ENZA_ASSIGN(one.userId, userIdOf(session, one.userId));
        one.text = one.text.trimmed();
        if (one.text.isEmpty())
            return wrongField(QStringLiteral("dissents[%1].text").arg(i), Text(QT_TRANSLATE_NOOP("enza", "say with what they do not agree; the minutes name it")));
    }
    decision.comment = decision.comment.trimmed();
    return {};
}

Error changedMeanwhile(const Session &session, const std::optional<Versioned<PanelDecision>> &now)
{
    const QString who = now ? userName(session, now->value.by) : QString();
    return Error{ErrorCode::Conflict,
                 now ? Text(QT_TRANSLATE_NOOP("enza", "the decision was changed meanwhile by %1; look at it and decide again"), {who})
                     : Text(QT_TRANSLATE_NOOP("enza", "the decision was taken back meanwhile; look at it and decide again")),
                 {}, std::nullopt};
}

Result<DecisionView> viewOf(const Session &session, const PanelCase &place, const std::optional<Versioned<PanelDecision>> &stored)
{
    DecisionView view;
    view.meetingTitle = place.meeting.value.title;
    view.meetingAt = place.meeting.value.at;
    view.round = place.item.round;
    view.closed = place.item.closed;
    view.decision.caseId = place.item.caseId;
    view.decision.meetingId = place.meeting.value.id;
    for (const UserView &user : listUsers(session))
        view.names.insert(user.id, user.name);
    ENZA_ASSIGN(const ConfirmationRule rule, confirmationRule(session, place.day()));
    ENZA_ASSIGN(view.releases, releasesOf(session, place.item.caseId, rule));
    ENZA_ASSIGN(view.tests, confirmatoryTests(session, place.item.caseId));
    if (stored) {
        ENZA_ASSIGN(Veil veil, veilFor(session, place.scope));
        ENZA_ASSIGN(view.decision, part(veil, stored->value, true));
        veil.over(view.decision);
        view.decision.pins.extra = {}; // names records, also hidden ones
        view.version = stored->version;
        view.digest = contentDigest(stored->value);
        for (Recommendation &one : view.decision.recommendations) {
            if (one.release != Release::NotNeeded)
                one.release = releaseOf(one, view.releases, rule);
        }
        ENZA_ASSIGN(const QList<DecisionSignature> signatures, signaturesIn(session, place.meeting.value.id));
        for (const DecisionSignature &one : signatures) {
            if (!one.caseId.isEmpty() && one.caseId != place.item.caseId)
                continue;
            const bool stands = standsUnder(one, stored->value);
            if (!stands && one.caseId.isEmpty() && !one.extra.value(QLatin1String("cases")).toObject().contains(place.item.caseId))
                continue; // a list that this case is not on
            (stands ? view.signatures : view.voided).append(one);
            if (stands && one.chair && !one.caseId.isEmpty()) {
                view.signedByChair = true;
                view.digest = one.digest;
            }
        }
    }
    ENZA_ASSIGN(view.unhandled, unhandledFindings(session, view.decision));
    if (!view.closed.isValid()) {
        ENZA_ASSIGN(view.open, openReasons(session, place, view));
    }
    return view;
}

} // namespace

std::unexpected<Error> wrongField(const QString &field, Text words)
{
    return fail(ErrorCode::BadInput, std::move(words), Where{{}, 0, field});
}

bool PanelCase::recused(const QString &userId) const
{
    return std::ranges::any_of(meeting.value.recusals, [&](const Recusal &one) {
        return one.caseId == item.caseId && one.userId == userId;
    });
}

Result<PanelCase> panelCase(const Session &session, const QString &meetingId, const QString &caseId)
{
    ENZA_ASSIGN(const access::ViewScope scope, visibleCase(session, caseId));
    ENZA_ASSIGN(const auto meeting, load<Meeting>(session, meetingId));
    const auto item = std::ranges::find(meeting.value.agenda, caseId, &AgendaItem::caseId);
    if (item == meeting.value.agenda.end())
        return wrongField(QStringLiteral("case"), Text(QT_TRANSLATE_NOOP("enza", "this case is not on the agenda")));
    return PanelCase{meeting, *item, scope};
}

QString decisionId(const QString &meetingId, const QString &caseId)
{
    return derivedId({QLatin1String(PanelDecision::kind), meetingId, caseId});
}

Result<std::optional<Versioned<PanelDecision>>> storedDecision(const Session &session, const QString &id)
{
    auto stored = load<PanelDecision>(session, id);
    if (stored)
        return std::optional(std::move(*stored));
    if (stored.error().code == ErrorCode::NotFound)
        return std::nullopt;
    return std::unexpected(stored.error());
}

Result<quint64> versionToReplace(const Session &session, const QString &recordId)
{
    const auto versions = session.store().versions(recordId);
    if (!versions && versions.error().code != ErrorCode::NotFound)
        return std::unexpected(versions.error());
    return versions && !versions->isEmpty() ? versions->last().version : 0;
}

QString contentDigest(const PanelDecision &decision)
{
    QJsonObject body = toJson(decision);
    for (const char *field : {"pins", "by", "at"})
        body.remove(QLatin1String(field));
    return QString::fromLatin1(sha256(canonicalJson(body)).toHex());
}

Result<DecisionView> showDecision(const Session &session, const QString &meetingId, const QString &caseId)
{
    ENZA_ASSIGN(const PanelCase place, panelCase(session, meetingId, caseId));
    ENZA_ASSIGN(const auto stored, storedDecision(session, decisionId(meetingId, caseId)));
    return viewOf(session, place, stored);
}

Result<QList<DecisionView>> decisionsOf(const Session &session, const QString &caseId)
{
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const auto stored, loadCase<PanelDecision>(session, caseId));
    QList<DecisionView> views;
    for (const auto &one : stored) {
        const auto place = panelCase(session, one.value.meetingId, caseId);
        if (!place && (place.error().code == ErrorCode::NotFound || place.error().code == ErrorCode::BadInput))
            continue; // taken off the agenda
        if (!place)
            return std::unexpected(place.error());
        ENZA_ASSIGN(DecisionView view, viewOf(session, *place, one));
        views.append(std::move(view));
    }
    std::ranges::stable_sort(views, [](const DecisionView &a, const DecisionView &b) { return b.meetingAt < a.meetingAt; });
    return views;
}

Result<DecisionView> saveDecision(Session &session, PanelDecision decision, quint64 version)
{
    ENZA_TRY(session.mayDo(QStringLiteral("decision.write")));
    ENZA_ASSIGN(const PanelCase place, panelCase(session, decision.meetingId, decision.caseId));
    if (place.item.closed.isValid())
        return fail(ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("enza", "the case is closed in this meeting; what was decided stays. "
                                                                       "Put it on the agenda of another meeting"));
    decision.id = decisionId(decision.meetingId, decision.caseId);
    ENZA_ASSIGN(const auto stored, storedDecision(session, decision.id));
    if ((stored ? stored->version : 0) != version)
        return std::unexpected(changedMeanwhile(session, stored));
    decision.pins = {};
    decision.extra = stored ? stored->value.extra : decision.extra;
    ENZA_TRY(checkDecision(session, place, decision));
    if (stored) {
        ENZA_ASSIGN(Veil veil, veilFor(session, place.scope));
        ENZA_ASSIGN(const PanelDecision hidden, part(veil, stored->value, false));
        // What rests on no finding, or on shown ones, is in the part this user wrote; the rest stays as it was.
        decision.recommendations += hidden.recommendations;
        decision.germline += hidden.germline;
        decision.handled += hidden.handled;
        restoreWords(decision, stored->value);
        if (contentDigest(decision) == contentDigest(stored->value))
            return viewOf(session, place, stored);
    }
    decision.by = session.user().id;
    decision.at = session.clock().now();
    ENZA_ASSIGN(const quint64 replaces, stored ? Result<quint64>(stored->version) : versionToReplace(session, decision.id));
    const auto done = perform(session, Deed{QStringLiteral("decision.write"), decision.caseId, {}, {place.meeting.value.title},
                                            {writeOf(decision, decision.id, decision.caseId, replaces)}, store::Scope::Hospital, {}});
    if (!done && done.error().code == ErrorCode::Conflict) {
        ENZA_ASSIGN(const auto now, storedDecision(session, decision.id));
        return std::unexpected(changedMeanwhile(session, now));
    }
    if (!done)
        return std::unexpected(done.error());
    return showDecision(session, decision.meetingId, decision.caseId);
}

} // namespace enza::workflow
