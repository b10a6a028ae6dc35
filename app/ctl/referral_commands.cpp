// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/referrals.h"

namespace enza::ctl {
namespace {

QJsonObject referralJson(const workflow::ReferralView &view)
{
    const Referral &referral = view.referral;
    return {{QStringLiteral("id"), referral.id},
            {QStringLiteral("case"), referral.caseId},
            {QStringLiteral("label"), view.caseLabel},
            {QStringLiteral("hospital"), referral.hospital},
            {QStringLiteral("host"), orNull(referral.host)},
            {QStringLiteral("physician"), orNull(referral.physician)},
            {QStringLiteral("received"), orNull(referral.received)},
            {QStringLiteral("billing"), orNull(referral.billing)},
            {QStringLiteral("billing_name"), orNull(view.billingName)},
            {QStringLiteral("ruleset"), referral.rules},
            {QStringLiteral("items"), arrayOf(view.items,
                                              [](const workflow::IntakeItem &item) {
                                                  return QJsonObject{{QStringLiteral("item"), item.key},
                                                                     {QStringLiteral("name"), item.name},
                                                                     {QStringLiteral("required"), item.required},
                                                                     {QStringLiteral("state"), enumName(item.state)},
                                                                     {QStringLiteral("because"), orNull(item.because)},
                                                                     {QStringLiteral("by"), orNull(item.by)},
                                                                     {QStringLiteral("at"), orNull(item.at)}};
                                              })},
            {QStringLiteral("missing"), strings(view.missing)}};
}

Result<void> answer(Context &context, const Result<workflow::ReferralView> &view)
{
    if (!view)
        return std::unexpected(view.error());
    context.out().value(referralJson(*view));
    return {};
}

Result<void> fill(const Invocation &given, Referral &referral)
{
    const auto text = [&](const char *option, QString &field) {
        if (given.has(option))
            field = given.value(option);
    };
    text("hospital", referral.hospital);
    text("host", referral.host);
    text("physician", referral.physician);
    text("billing", referral.billing);
    ENZA_ASSIGN(const std::optional<QDate> received, given.date("received"));
    if (received)
        referral.received = *received;
    return {};
}

Result<void> add(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(workflow::Session *session, context.session());
    Referral referral;
    referral.caseId = caseId;
    referral.received = session->clock().civilDate();
    ENZA_TRY(fill(given, referral));
    return answer(context, workflow::addReferral(*session, referral));
}

Result<void> set(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::ReferralView before, workflow::showReferral(*session, given.argument(0)));
    Referral referral = before.referral;
    ENZA_TRY(fill(given, referral));
    return answer(context, workflow::setReferral(*session, referral, before.version));
}

Result<void> check(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    std::optional<IntakeMark> mark = IntakeMark::Here;
    if (given.has("not-needed"))
        mark = IntakeMark::NotNeeded;
    else if (given.has("take-back"))
        mark = std::nullopt;
    return answer(context, workflow::checkReferral(*session, given.argument(0), given.value("item"), mark, given.value("note")));
}

Result<void> list(Context &context, const Invocation &given)
{
    QString caseId;
    if (given.has("case")) {
        ENZA_ASSIGN(caseId, namedCaseId(context, given));
    }
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(QList<workflow::ReferralView> views, workflow::listReferrals(*session, caseId));
    if (given.has("incomplete"))
        views.removeIf([](const workflow::ReferralView &view) { return view.missing.isEmpty(); });
    context.out().value(arrayOf(views, referralJson), {QStringLiteral("received"), QStringLiteral("hospital"), QStringLiteral("label"),
                                                       QStringLiteral("billing"), QStringLiteral("missing"), QStringLiteral("id")});
    return {};
}

Result<void> show(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    return answer(context, workflow::showReferral(*session, given.argument(0)));
}

QList<Option> fields(bool isNew)
{
    QList<Option> options{{.name = "hospital", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "the hospital that asks for the panel"), .required = isNew},
                          {.name = "received", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "when it came in; else today")},
                          {.name = "host", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "the hospital that holds the panel, where it is another")},
                          {.name = "physician", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "who asks there")},
                          {.name = "billing", .value = "KEY", .help = QT_TRANSLATE_NOOP("enzactl", "the fee, a key of the rule set \"billing-reasons\" (D006-19, B011-5, …)")}};
    if (isNew)
        options.prepend(caseOption());
    return options;
}

Argument referralArgument()
{
    return {.name = "REFERRAL", .help = QT_TRANSLATE_NOOP("enzactl", "the id of the referral")};
}

constexpr const char *referralAnswer =
    "id, case, label, hospital, host, physician, received, billing, billing_name, ruleset, items[]: {item, name, required, state, because, by, at}, missing[]";

} // namespace

QList<Command> referralCommands()
{
    Option oneCase = caseOption();
    oneCase.required = false;
    return {
        {.words = "referral add",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Record which hospital asks the panel for a case"),
         .options = fields(true),
         .run = add,
         .answer = referralAnswer},
        {.words = "referral set",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Change a referral"),
         .arguments = {referralArgument()},
         .options = fields(false),
         .run = set,
         .answer = referralAnswer},
        {.words = "referral check",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Say of an item of the intake checklist that it is there"),
         .details = QT_TRANSLATE_NOOP("enzactl", "What the case holds already counts by itself: its state is \"derived\"."),
         .arguments = {referralArgument()},
         .options = {{.name = "item", .value = "KEY", .help = QT_TRANSLATE_NOOP("enzactl", "an item of the rule set \"intake-checklist\""), .required = true},
                     {.name = "not-needed", .help = QT_TRANSLATE_NOOP("enzactl", "it is not needed for this case; say why in --note")},
                     {.name = "take-back", .help = QT_TRANSLATE_NOOP("enzactl", "take back what was said of it")},
                     {.name = "note", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "a remark")}},
         .run = check,
         .answer = referralAnswer},
        {.words = "referral list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "List referrals, the latest first"),
         .options = {oneCase, {.name = "incomplete", .help = QT_TRANSLATE_NOOP("enzactl", "only those that lack something")}},
         .run = list,
         .answer = "array of id, case, label, hospital, host, physician, received, billing, billing_name, ruleset, items[], missing[]"},
        {.words = "referral show",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Show a referral with its checklist"),
         .arguments = {referralArgument()},
         .run = show,
         .answer = referralAnswer},
    };
}

} // namespace enza::ctl
