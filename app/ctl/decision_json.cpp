// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/decision_json.h"

#include "base/json.h"
#include "ctl/values.h"

namespace enza::ctl {
namespace {

QJsonArray texts(const QList<Text> &list)
{
    return arrayOf(list, [](const Text &text) { return text.translated(); });
}

QString named(const QHash<QString, QString> &names, const QString &id)
{
    return names.value(id, id);
}

QJsonObject signatureJson(const DecisionSignature &one, const QHash<QString, QString> &names)
{
    return {{QStringLiteral("user"), named(names, one.userId)},
            {QStringLiteral("chair"), one.chair},
            {QStringLiteral("of"), one.caseId.isEmpty() ? QStringLiteral("list") : QStringLiteral("case")},
            {QStringLiteral("digest"), one.digest},
            {QStringLiteral("at"), orNull(one.at)}};
}

QJsonObject pinsJson(const DecisionPins &pins)
{
    return {{QStringLiteral("software"), orNull(pins.software)},
            {QStringLiteral("material"), orNull(pins.material)},
            {QStringLiteral("revision"), qint64(pins.revision)},
            {QStringLiteral("knowledge"), strings(pins.knowledge)},
            {QStringLiteral("rules"), strings(pins.rules)},
            {QStringLiteral("presets"), strings(pins.presets)},
            {QStringLiteral("templates"), strings(pins.templates)},
            {QStringLiteral("consents"), strings(pins.consents)}};
}

std::unexpected<Error> wrong(const QString &option, Text words)
{
    return fail(ErrorCode::BadInput, std::move(words), Where{{}, 0, option});
}

/// Other words that people use for a key.
void useOwnKeys(QJsonObject &given)
{
    const auto take = [&](const char *key) { return given.take(QLatin1String(key)); };
    if (given.contains(QLatin1String("drug"))) {
        given.insert(QLatin1String("what"), take("drug"));
    } else if (given.contains(QLatin1String("trial")) && !given.contains(QLatin1String("kind")) && !given.contains(QLatin1String("what"))) {
        given.insert(QLatin1String("kind"), enumName(RecommendationKind::Trial));
    }
    if (given.contains(QLatin1String("finding")))
        given.insert(QLatin1String("findings"), QJsonArray{take("finding")});
    if (given.contains(QLatin1String("evidence_level"))) { // C-CAT's own name of it
        given.insert(QLatin1String("level"), take("evidence_level"));
        if (!given.contains(QLatin1String("scale")))
            given.insert(QLatin1String("scale"), QStringLiteral("c-cat"));
    }
    const QString level = given.value(QLatin1String("level")).toString();
    if (level.contains(u':') && !given.contains(QLatin1String("scale"))) { // as "finding assess --tier" takes it
        given.insert(QLatin1String("scale"), level.section(u':', 0, 0));
        given.insert(QLatin1String("level"), level.section(u':', 1));
    }
}

} // namespace

QJsonObject recommendationJson(const Recommendation &one)
{
    return {{QStringLiteral("id"), orNull(one.id)},
            {QStringLiteral("kind"), enumName(one.kind)},
            {QStringLiteral("findings"), strings(one.findings)},
            {QStringLiteral("what"), orNull(one.what)},
            {QStringLiteral("trial"), orNull(one.trial)},
            {QStringLiteral("scheme"), orNull(one.scheme)},
            {QStringLiteral("scale"), orNull(one.scale)},
            {QStringLiteral("level"), orNull(one.level)},
            {QStringLiteral("reason"), orNull(one.reason)},
            {QStringLiteral("priority"), one.priority},
            {QStringLiteral("release"), enumName(one.release)}};
}

QJsonObject testJson(const ConfirmatoryTest &test, const QHash<QString, QString> &names)
{
    return {{QStringLiteral("id"), test.id},
            {QStringLiteral("case"), test.caseId},
            {QStringLiteral("finding"), test.finding},
            {QStringLiteral("method"), test.method},
            {QStringLiteral("laboratory"), test.laboratory},
            {QStringLiteral("specimen"), orNull(test.specimen)},
            {QStringLiteral("state"), enumName(test.state)},
            {QStringLiteral("result"), orNull(test.result)},
            {QStringLiteral("ordered_by"), named(names, test.orderedBy)},
            {QStringLiteral("ordered_at"), orNull(test.orderedAt)},
            {QStringLiteral("result_by"), orNull(named(names, test.resultBy))},
            {QStringLiteral("result_at"), orNull(test.resultAt)}};
}

QJsonObject decisionJson(const workflow::DecisionView &view)
{
    const PanelDecision &d = view.decision;
    const auto signatures = [&](const QList<DecisionSignature> &list) {
        return arrayOf(list, [&](const DecisionSignature &one) { return signatureJson(one, view.names); });
    };
    QJsonObject releases;
    for (auto one = view.releases.cbegin(); one != view.releases.cend(); ++one)
        releases.insert(one.key(), enumName(one.value()));
    return {{QStringLiteral("id"), orNull(d.id)},
            {QStringLiteral("case"), d.caseId},
            {QStringLiteral("meeting"), d.meetingId},
            {QStringLiteral("meeting_title"), view.meetingTitle},
            {QStringLiteral("meeting_at"), orNull(view.meetingAt)},
            {QStringLiteral("round"), enumName(view.round)},
            {QStringLiteral("version"), qint64(view.version)},
            {QStringLiteral("recommendations"), arrayOf(d.recommendations, recommendationJson)},
            {QStringLiteral("none"), d.none},
            {QStringLiteral("none_reason"), orNull(d.noneReason)},
            {QStringLiteral("germline"), arrayOf(d.germline,
                                                 [&](const GermlineDecision &one) {
                                                     return QJsonObject{{QStringLiteral("finding"), one.finding},
                                                                        {QStringLiteral("act"), enumName(one.act)},
                                                                        {QStringLiteral("reason"), orNull(one.reason)},
                                                                        {QStringLiteral("release"), enumName(view.releases.value(one.finding, Release::NotNeeded))}};
                                                 })},
            {QStringLiteral("handled"), arrayOf(d.handled,
                                                [](const HandledFinding &one) {
                                                    return QJsonObject{{QStringLiteral("finding"), one.finding}, {QStringLiteral("reason"), one.reason}};
                                                })},
            {QStringLiteral("dissents"), arrayOf(d.dissents,
                                                 [&](const Dissent &one) {
                                                     return QJsonObject{{QStringLiteral("user"), named(view.names, one.userId)}, {QStringLiteral("text"), one.text}};
                                                 })},
            {QStringLiteral("comment"), orNull(d.comment)},
            {QStringLiteral("by"), orNull(named(view.names, d.by))},
            {QStringLiteral("at"), orNull(d.at)},
            {QStringLiteral("pins"), pinsJson(d.pins)},
            {QStringLiteral("digest"), orNull(view.digest)},
            {QStringLiteral("signed"), view.signedByChair},
            {QStringLiteral("signed_by"), signatures(view.signatures)},
            {QStringLiteral("voided"), signatures(view.voided)},
            {QStringLiteral("tests"), arrayOf(view.tests, [&](const ConfirmatoryTest &one) { return testJson(one, view.names); })},
            {QStringLiteral("releases"), releases},
            {QStringLiteral("unhandled"), strings(view.unhandled)},
            {QStringLiteral("may_close"), view.open.isEmpty() && !view.closed.isValid()},
            {QStringLiteral("open"), texts(view.open)},
            {QStringLiteral("closed"), orNull(view.closed)}};
}

QJsonObject suggestionJson(const workflow::SuggestedRecommendation &one)
{
    QJsonObject out = recommendationJson(one.recommendation);
    out.remove(QStringLiteral("id"));
    out.insert(QStringLiteral("title"), one.title);
    out.insert(QStringLiteral("agreed"), one.agreed);
    out.insert(QStringLiteral("from"), orNull(one.from));
    out.insert(QStringLiteral("taken"), one.taken);
    return out;
}

QJsonObject replayJson(const workflow::DecisionReplay &replay)
{
    return {{QStringLiteral("identical"), replay.identical},
            {QStringLiteral("digest"), replay.digest},
            {QStringLiteral("rebuilt_digest"), orNull(replay.rebuiltDigest)},
            {QStringLiteral("meeting"), replay.meetingId},
            {QStringLiteral("decision"), replay.decision},
            {QStringLiteral("signed_by"), replay.signedBy},
            {QStringLiteral("signed_at"), orNull(replay.signedAt)},
            {QStringLiteral("inputs"), replay.inputs},
            {QStringLiteral("missing"), int(replay.missing.size())},
            {QStringLiteral("bytes"), qint64(replay.bytes)},
            {QStringLiteral("pins"), pinsJson(replay.pins)}};
}

QJsonObject reevaluationJson(const workflow::DecisionReevaluation &judged)
{
    return {{QStringLiteral("meeting"), judged.meetingId},
            {QStringLiteral("decision"), judged.decision},
            {QStringLiteral("signed_at"), orNull(judged.signedAt)},
            {QStringLiteral("differences"), arrayOf(judged.differences,
                                                    [](const workflow::DecisionDifference &one) {
                                                        return QJsonObject{{QStringLiteral("about"), one.about},
                                                                           {QStringLiteral("finding"), orNull(one.finding)},
                                                                           {QStringLiteral("title"), one.title},
                                                                           {QStringLiteral("then"), orNull(one.then)},
                                                                           {QStringLiteral("now"), orNull(one.now)}};
                                                    })},
            {QStringLiteral("not_asked"), texts(judged.notAsked)}};
}

Result<Recommendation> recommendationFrom(const QString &text, const QString &option)
{
    auto parsed = parseJsonObject(text.toUtf8());
    if (!parsed)
        return wrong(option, Text(QT_TRANSLATE_NOOP("enza", "this is not one JSON object: %1"), {parsed.error().message.translated()}));
    useOwnKeys(*parsed);
    ENZA_ASSIGN(Recommendation one, fromJson<Recommendation>(*parsed));
    if (!one.extra.isEmpty())
        return wrong(option, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" says nothing of a recommendation; known are kind, findings, what, drug, trial, scheme, scale, level, reason, priority"),
                                  {one.extra.keys().first()}));
    return one;
}

Result<GermlineDecision> germlineFrom(const QString &text, const QString &option)
{
    GermlineDecision one;
    one.finding = text.section(u'=', 0, 0).trimmed();
    const QString rest = text.section(u'=', 1);
    const auto act = enumFromName<GermlineAct>(rest.section(u':', 0, 0).trimmed());
    if (one.finding.isEmpty() || !act) {
        QStringList known;
        for (const auto &[value, name] : EnumNames<GermlineAct>::values)
            known << QLatin1String(name);
        return wrong(option, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not FINDING=ACT; acts are %2"), {text, known.join(QStringLiteral(", "))}));
    }
    one.act = *act;
    one.reason = rest.section(u':', 1).trimmed();
    return one;
}

} // namespace enza::ctl
