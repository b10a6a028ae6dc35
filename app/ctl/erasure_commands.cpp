// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/erasure.h"

namespace enza::ctl {
namespace {

QJsonObject planJson(const workflow::ErasurePlan &plan, bool erased)
{
    QJsonObject records;
    for (auto kind = plan.records.cbegin(); kind != plan.records.cend(); ++kind)
        records.insert(kind.key(), *kind);
    return {{QStringLiteral("case"), plan.caseId},
            {QStringLiteral("person"), plan.personId},
            {QStringLiteral("records"), records},
            {QStringLiteral("blobs"), strings(plan.blobs)},
            {QStringLiteral("call_sets"), strings(plan.callSets)},
            {QStringLiteral("kept"), strings(plan.kept)},
            {QStringLiteral("also_concerns"), strings(plan.alsoConcerns)},
            {QStringLiteral("erased"), erased}};
}

Result<void> erase(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    const bool only = given.has("plan");
    ENZA_ASSIGN(const workflow::ErasurePlan plan,
                only ? workflow::planErasure(*session, caseId, given.value("person"))
                     : workflow::erasePerson(*session, caseId, given.value("person"), given.value("reason")));
    context.out().value(planJson(plan, !only));
    return {};
}

} // namespace

QList<Command> erasureCommands()
{
    return {
        {.words = "erase",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Destroy what is held of a person who asked for it"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl",
             "Needs a withdrawal of the kind \"delete\". Records, files and calls of the person are destroyed for good, here "
             "and in every copy of the workspace that merges afterwards; the journal still verifies. Look at --plan first."),
         .options = {{.name = "case", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "the case"), .required = true},
                     {.name = "person",
                      .value = "P",
                      .help = QT_TRANSLATE_NOOP("enzactl", "whose data, by id or pseudonym"),
                      .required = true},
                     {.name = "reason", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "why, for the journal")},
                     {.name = "plan", .help = QT_TRANSLATE_NOOP("enzactl", "only say what would be destroyed and what stays")}},
         .run = erase,
         .answer = "case, person, records{KIND: n}, blobs[], call_sets[], kept[], also_concerns[], erased"},
    };
}

} // namespace enza::ctl
