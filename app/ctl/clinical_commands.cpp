// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"

namespace enza::ctl {
namespace {

Result<void> set(Context &context, const Invocation &given)
{
    constexpr int worstPerformance = 5; // ECOG
    ENZA_ASSIGN(const auto performance, given.whole("ps", 0, worstPerformance));
    ENZA_ASSIGN(const auto content, given.number("tumour-content", 0, 1));
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(workflow::CaseView view, namedCase(context, given));
    Clinical &clinical = view.theCase.clinical;
    if (performance)
        clinical.performanceStatus = performance;
    if (content)
        clinical.tumourContent = content;
    if (given.has("stage"))
        clinical.stage = given.value("stage");
    if (given.has("regimen"))
        clinical.regimens = given.values("regimen");
    if (given.has("history"))
        clinical.history = given.value("history");
    ENZA_TRY(workflow::setCase(*session, view.theCase, view.revision));
    ENZA_ASSIGN(view, workflow::showCase(*session, view.theCase.id));
    QJsonObject out = caseJson(view.theCase)[QStringLiteral("clinical")].toObject();
    out.insert(QStringLiteral("id"), view.theCase.id);
    out.insert(QStringLiteral("revision"), qint64(view.revision));
    context.out().value(out);
    return {};
}

Result<void> setBiomarker(Context &context, const Invocation &given)
{
    Biomarker marker;
    marker.kind = given.argument(0);
    marker.value = given.argument(1);
    marker.method = given.value("method");
    ENZA_ASSIGN(const auto date, given.date("date"));
    marker.date = date.value_or(QDate());
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_TRY(workflow::setBiomarker(*session, caseId, marker));
    context.out().value(QJsonObject{{QStringLiteral("id"), caseId},
                                    {QStringLiteral("kind"), marker.kind},
                                    {QStringLiteral("value"), marker.value},
                                    {QStringLiteral("method"), orNull(marker.method)},
                                    {QStringLiteral("date"), orNull(marker.date)}});
    return {};
}

} // namespace

QList<Command> clinicalCommands()
{
    return {
        {.words = "clinical set",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Enter clinical data of a case"),
         .options =
             {caseOption(),
              {.name = "ps",
               .value = "N",
               .help = QT_TRANSLATE_NOOP("enzactl", "ECOG performance status, 0 to 5")},
              {.name = "stage", .value = "T", .help = QT_TRANSLATE_NOOP("enzactl", "stage, as written")},
              {.name = "regimen",
               .value = "TEXT",
               .help = QT_TRANSLATE_NOOP("enzactl", "treatments in their order"),
               .many = true,
               .belongs = +[](const QString &word) { return !word.isEmpty(); }},
              {.name = "tumour-content",
               .value = "F",
               .help = QT_TRANSLATE_NOOP("enzactl", "share of tumour cells, 0 to 1")},
              {.name = "history", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "history in words")}},
         .run = set,
         .answer = "id, stage, performance_status, regimens[], tumour_content, history, revision"},
        {.words = "biomarker set",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Enter a biomarker with how it was measured"),
         .arguments = {{.name = "KIND",
                        .help = QT_TRANSLATE_NOOP("enzactl", "tmb, msi or hrd"),
                        .choices =
                            +[] {
                                return QStringList{QStringLiteral("tmb"), QStringLiteral("msi"),
                                                   QStringLiteral("hrd")};
                            }},
                       {.name = "VALUE",
                        .help = QT_TRANSLATE_NOOP("enzactl", "a number or a status, as reported")}},
         .options = {caseOption(),
                     {.name = "method",
                      .value = "M",
                      .help = QT_TRANSLATE_NOOP("enzactl", "how it was measured"),
                      .required = true},
                     {.name = "date",
                      .value = "DATE",
                      .help = QT_TRANSLATE_NOOP("enzactl", "when, YYYY-MM-DD")}},
         .run = setBiomarker,
         .answer = "id, kind, value, method, date"},
    };
}

} // namespace enza::ctl
