// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/referrals.h"

#include "base/id.h"
#include "workflow/act.h"
#include "workflow/intake_facts.h"
#include "workflow/rule_book.h"
#include "workflow/user_name.h"
#include "workflow/visibility.h"

#include <QLocale>

#include <algorithm>

namespace enza::workflow {
namespace {

std::unexpected<Error> wrong(const char *field, Text words)
{
    return fail(ErrorCode::BadInput, std::move(words), Where{{}, 0, QLatin1String(field)});
}

/// Rule sets say everything in two languages.
QString said(const QJsonObject &from)
{
    const QString japanese = from.value(QLatin1String("name_ja")).toString();
    return QLocale().language() == QLocale::Japanese && !japanese.isEmpty() ? japanese : from.value(QLatin1String("name")).toString();
}

/// Items of the checklist for cases of this domain, in its order.
QList<QJsonObject> itemsFor(const RuleSet &set, const Case &theCase)
{
    QList<QJsonObject> items;
    for (const QJsonValue &value : set.rules.value(QLatin1String("items")).toArray()) {
        const QJsonArray domains = value[QLatin1String("domains")].toArray();
        if (domains.isEmpty() || domains.contains(enumName(theCase.domain)))
            items.append(value.toObject());
    }
    return items;
}

IntakeItem judged(const Session &session, const CaseView &view, const Referral &referral, const QJsonObject &rule)
{
    IntakeItem item;
    item.key = rule.value(QLatin1String("key")).toString();
    item.name = said(rule);
    item.required = rule.value(QLatin1String("required")).toBool(true);
    const auto check = std::ranges::find(referral.checks, item.key, &IntakeCheck::item);
    if (check != referral.checks.end()) {
        item.state = check->mark == IntakeMark::Here ? IntakeState::Here : IntakeState::NotNeeded;
        item.because = check->note;
        item.by = userName(session, check->by);
        item.at = check->at;
        return item;
    }
    item.because = intakeFact(session, view, rule.value(QLatin1String("from")).toString());
    if (!item.because.isEmpty())
        item.state = IntakeState::Derived;
    return item;
}

Result<ReferralView> viewOf(const Session &session, const Versioned<Referral> &record)
{
    ENZA_ASSIGN(const CaseView view, showCase(session, record.value.caseId));
    ENZA_ASSIGN(const RuleSet set, ruleSetNamed(session, record.value.rules));
    ReferralView out;
    out.referral = record.value;
    out.version = record.version;
    out.caseLabel = view.theCase.label;
    const access::ViewScope scope = session.scope(record.value.caseId);
    ENZA_ASSIGN(const HiddenWords hidden, hiddenWords(session, scope));
    for (const QJsonObject &rule : itemsFor(set, view.theCase)) {
        out.items.append(judged(session, view, record.value, rule));
        IntakeItem &item = out.items.last();
        if (hidden.tells(item.because))
            item.because = withheldText();
        if (item.required && item.state == IntakeState::Missing)
            out.missing.append(item.name);
    }
    if (!record.value.billing.isEmpty()) {
        ENZA_ASSIGN(const QList<BillingReason> reasons, billingReasons(session, record.value.received));
        const auto reason = std::ranges::find(reasons, record.value.billing, &BillingReason::key);
        out.billingName = reason == reasons.end() ? record.value.billing : reason->key + u' ' + reason->name;
    }
    return out;
}

Result<ReferralView> viewNow(const Session &session, const QString &id)
{
    ENZA_ASSIGN(const auto now, load<Referral>(session, id));
    return viewOf(session, now);
}

Result<void> check(const Session &session, Referral &referral)
{
    referral.hospital = referral.hospital.trimmed();
    referral.host = referral.host.trimmed();
    referral.physician = referral.physician.trimmed();
    if (referral.hospital.isEmpty())
        return wrong("hospital", QT_TRANSLATE_NOOP("enza", "say which hospital asks for the panel"));
    if (!referral.received.isValid() || referral.received > session.clock().civilDate())
        return wrong("received", QT_TRANSLATE_NOOP("enza", "say on which day the referral came in; it cannot lie ahead"));
    if (referral.billing.isEmpty())
        return {};
    ENZA_ASSIGN(const QList<BillingReason> reasons, billingReasons(session, referral.received));
    QStringList keys;
    for (const BillingReason &reason : reasons)
        keys.append(reason.key);
    if (!keys.contains(referral.billing))
        return wrong("billing", Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no fee by the rules of that day; they know %2"),
                                     {referral.billing, keys.join(QStringLiteral(", "))}));
    return {};
}

Result<Versioned<Referral>> visibleReferral(const Session &session, const QString &id)
{
    ENZA_ASSIGN(const auto referral, load<Referral>(session, id));
    if (!visibleCase(session, referral.value.caseId))
        return std::unexpected(notFound(id));
    return referral;
}

} // namespace

Result<QList<BillingReason>> billingReasons(const Session &session, const QDate &on)
{
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, QStringLiteral("billing-reasons"), on));
    QList<BillingReason> reasons;
    for (const QJsonValue &value : set.rules.value(QLatin1String("reasons")).toArray()) {
        BillingReason reason{value[QLatin1String("key")].toString(), said(value.toObject()), {}};
        if (value[QLatin1String("points")].isDouble())
            reason.points = value[QLatin1String("points")].toInt();
        reasons.append(reason);
    }
    return reasons;
}

Result<ReferralView> addReferral(Session &session, Referral referral)
{
    ENZA_TRY(session.mayDo(QStringLiteral("referral.add")));
    ENZA_TRY(visibleCase(session, referral.caseId));
    ENZA_TRY(check(session, referral));
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, QStringLiteral("intake-checklist"), referral.received));
    ENZA_ASSIGN(const auto theCase, load<Case>(session, referral.caseId));
    referral.rules = set.pin();
    referral.id = newId();
    referral.checks.clear();
    ENZA_TRY(perform(session, Deed{QStringLiteral("referral.add"), referral.caseId, {}, {theCase.value.label, referral.hospital},
                                   {writeOf(referral, referral.id, referral.caseId, 0)}, store::Scope::Hospital, {}}));
    return viewNow(session, referral.id);
}

Result<ReferralView> setReferral(Session &session, const Referral &referral, quint64 version)
{
    ENZA_TRY(session.mayDo(QStringLiteral("referral.set")));
    ENZA_ASSIGN(const auto before, visibleReferral(session, referral.id));
    if (before.version != version)
        return fail(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "somebody changed the referral meanwhile; look at it again and repeat what you did"));
    Referral after = before.value;
    after.hospital = referral.hospital;
    after.host = referral.host;
    after.physician = referral.physician;
    after.received = referral.received;
    after.billing = referral.billing;
    ENZA_TRY(check(session, after));
    ENZA_ASSIGN(const auto theCase, load<Case>(session, after.caseId));
    ENZA_TRY(perform(session, Deed{QStringLiteral("referral.set"), after.caseId, {}, {theCase.value.label, after.hospital},
                                   {writeOf(after, after.id, after.caseId, version)}, store::Scope::Hospital, {}}));
    return viewNow(session, after.id);
}

Result<ReferralView> checkReferral(Session &session, const QString &id, const QString &item, std::optional<IntakeMark> mark,
                                   const QString &note)
{
    ENZA_TRY(session.mayDo(QStringLiteral("referral.check")));
    ENZA_ASSIGN(const auto before, visibleReferral(session, id));
    ENZA_ASSIGN(const RuleSet set, ruleSetNamed(session, before.value.rules));
    ENZA_ASSIGN(const auto theCase, load<Case>(session, before.value.caseId));
    QStringList keys;
    QString name;
    for (const QJsonObject &rule : itemsFor(set, theCase.value)) {
        keys.append(rule.value(QLatin1String("key")).toString());
        if (keys.last() == item)
            name = said(rule);
    }
    if (!keys.contains(item))
        return wrong("item", Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no item of the checklist; it has %2"), {item, keys.join(QStringLiteral(", "))}));
    if (mark == IntakeMark::NotNeeded && note.trimmed().isEmpty())
        return wrong("note", QT_TRANSLATE_NOOP("enza", "say why this is not needed"));
    Referral after = before.value;
    after.checks.removeIf([&](const IntakeCheck &one) { return one.item == item; });
    if (mark)
        after.checks.append({item, *mark, note.trimmed(), session.user().id, session.clock().now(), {}});
    ENZA_TRY(perform(session, Deed{QStringLiteral("referral.check"), after.caseId, {}, {theCase.value.label, name},
                                   {writeOf(after, after.id, after.caseId, before.version)}, store::Scope::Hospital, {}}));
    return viewNow(session, id);
}

Result<QList<ReferralView>> listReferrals(const Session &session, const QString &caseId)
{
    if (!caseId.isEmpty())
        ENZA_TRY(visibleCase(session, caseId));
    store::RecordFilter filter;
    if (!caseId.isEmpty())
        filter.caseId = caseId;
    ENZA_ASSIGN(auto records, loadAll<Referral>(session, filter));
    std::ranges::stable_sort(records, std::ranges::greater(), [](const auto &one) { return one.value.received; });
    QList<ReferralView> views;
    for (const auto &record : std::as_const(records)) {
        if (!visibleCase(session, record.value.caseId))
            continue;
        ENZA_ASSIGN(ReferralView view, viewOf(session, record));
        views.append(std::move(view));
    }
    return views;
}

Result<ReferralView> showReferral(const Session &session, const QString &id)
{
    ENZA_ASSIGN(const auto referral, visibleReferral(session, id));
    return viewOf(session, referral);
}

Result<QString> orderingHospital(const Session &session, const QString &caseId)
{
    store::RecordFilter filter;
    filter.caseId = caseId;
    ENZA_ASSIGN(const auto records, loadAll<Referral>(session, filter));
    const auto latest = std::ranges::max_element(records, {}, [](const auto &one) { return one.value.received; });
    return latest == records.end() ? QString() : latest->value.hospital;
}

} // namespace enza::workflow
