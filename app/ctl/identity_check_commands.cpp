// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/identity_check.h"

#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"

#include <QJsonArray>

namespace enza::ctl {
namespace {

QJsonArray mendelianJson(const QList<MendelianCheck> &checks)
{
    return arrayOf(checks, [](const MendelianCheck &one) {
        return QJsonObject{{QStringLiteral("child"), one.child},   {QStringLiteral("mother"), one.mother},
                           {QStringLiteral("father"), one.father}, {QStringLiteral("sites"), qint64(one.sites)},
                           {QStringLiteral("errors"), qint64(one.errors)},
                           {QStringLiteral("result"), enumName(one.result)}};
    });
}

QJsonArray sexesJson(const QList<SexCheck> &checks)
{
    return arrayOf(checks, [](const SexCheck &one) {
        return QJsonObject{{QStringLiteral("person"), one.person},
                           {QStringLiteral("sample"), one.sample},
                           {QStringLiteral("recorded"), enumName(one.recorded)},
                           {QStringLiteral("observed"), enumName(one.observed)},
                           {QStringLiteral("x_sites"), qint64(one.xSites)},
                           {QStringLiteral("x_heterozygous"), qint64(one.xHeterozygous)},
                           {QStringLiteral("y_sites"), qint64(one.ySites)},
                           {QStringLiteral("result"), enumName(one.result)}};
    });
}

QJsonArray kinshipsJson(const QList<KinshipCheck> &checks)
{
    return arrayOf(checks, [](const KinshipCheck &one) {
        const bool known = one.result != CheckResult::NotEnoughSites;
        return QJsonObject{{QStringLiteral("first"), one.first},
                           {QStringLiteral("second"), one.second},
                           {QStringLiteral("expected"), orNull(one.expected)},
                           {QStringLiteral("sites"), qint64(one.sites)},
                           {QStringLiteral("kinship"), known ? QJsonValue(one.kinship) : QJsonValue()},
                           {QStringLiteral("result"), enumName(one.result)}};
    });
}

QJsonObject checkJson(const IdentityCheck &check, bool open)
{
    QJsonObject out{{QStringLiteral("open"), open},
                    {QStringLiteral("at"), orNull(check.at)},
                    {QStringLiteral("ruleset"), check.ruleSet},
                    {QStringLiteral("mendelian"), mendelianJson(check.mendelian)},
                    {QStringLiteral("sexes"), sexesJson(check.sexes)},
                    {QStringLiteral("relatedness"), kinshipsJson(check.kinships)}};
    out.insert(QStringLiteral("contamination"), arrayOf(check.contamination, [](const ContaminationCheck &one) {
                   return QJsonObject{{QStringLiteral("sample"), one.sample},
                                      {QStringLiteral("fraction"), one.fraction},
                                      {QStringLiteral("result"), enumName(one.result)}};
               }));
    out.insert(QStringLiteral("resolutions"), arrayOf(check.resolutions, [](const IdentityResolution &one) {
                   return QJsonObject{{QStringLiteral("comment"), one.comment},
                                      {QStringLiteral("by"), one.byName},
                                      {QStringLiteral("at"), orNull(one.at)}};
               }));
    return out;
}

Result<void> check(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    if (given.has("resolve"))
        ENZA_TRY(workflow::resolveIdentityCheck(*session, caseId, given.value("resolve")));
    ENZA_ASSIGN(const IdentityCheck found, workflow::identityCheck(*session, caseId, context.job()));
    ENZA_ASSIGN(const bool open, workflow::identityCheckOpen(*session, caseId));
    context.out().value(checkJson(found, open));
    return {};
}

} // namespace

QList<Command> identityCheckCommands()
{
    return {
        {.words = "case identity-check",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Whether the genotypes fit the people; for those who may know"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl", "Inheritance from the parents, sex, relatedness, and contamination where a file says it. A "
                        "check that had too few sites says so and never that it fits. The detail is sealed; \"case "
                        "show\" says no more than that a check is open."),
         .options = {caseOption(),
                     {.name = "resolve",
                      .value = "TEXT",
                      .help = QT_TRANSLATE_NOOP("enzactl", "close it with this comment, sealed like the rest")}},
         .run = check,
         .answer = "open, at, ruleset, mendelian[], sexes[], relatedness[], contamination[], resolutions[]"},
    };
}

} // namespace enza::ctl
