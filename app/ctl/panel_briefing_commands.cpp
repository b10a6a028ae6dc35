// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/outflow_input.h"
#include "ctl/values.h"
#include "translations/languages.h"
#include "workflow/briefing.h"
#include "workflow/packs.h"

#include <QDir>

namespace enza::ctl {
namespace {

QJsonObject tierJson(const TierEntry &tier)
{
    return {{QStringLiteral("scale"), tier.scale},           {QStringLiteral("level"), orNull(tier.level)},
            {QStringLiteral("drug"), orNull(tier.drug)},     {QStringLiteral("trial"), orNull(tier.trial)},
            {QStringLiteral("effect"), orNull(tier.effect)}, {QStringLiteral("state"), orNull(tier.state)},
            {QStringLiteral("tumour"), orNull(tier.tumourType)}, {QStringLiteral("source"), orNull(tier.source)}};
}

QJsonObject findingJson(const BriefedFinding &one)
{
    return {{QStringLiteral("id"), one.id},           {QStringLiteral("title"), one.title},
            {QStringLiteral("role"), enumName(one.role)}, {QStringLiteral("hgvs_c"), orNull(one.coding)},
            {QStringLiteral("vaf"), orNull(one.vaf)}, {QStringLiteral("depth"), orNull(one.depth)},
            {QStringLiteral("class"), orNull(one.verdict)}, {QStringLiteral("agreed"), one.agreed},
            {QStringLiteral("differ"), one.differ},   {QStringLiteral("opinions"), one.opinions},
            {QStringLiteral("tiers"), arrayOf(one.tiers, tierJson)}};
}

QJsonObject briefingJson(const Briefing &page)
{
    const Clinical &clinical = page.clinical;
    const QJsonObject question{{QStringLiteral("diagnosis"), orNull(page.diagnosis)},
                               {QStringLiteral("oncotree"), orNull(page.oncotree)},
                               {QStringLiteral("tumour_type"), orNull(page.tumourType)},
                               {QStringLiteral("question_panel"), orNull(page.questionPanel)},
                               {QStringLiteral("phenotype"), arrayOf(page.phenotype, [](const PhenotypeTerm &term) {
                                    return QJsonObject{{QStringLiteral("id"), term.id}, {QStringLiteral("label"), orNull(term.label)},
                                                       {QStringLiteral("excluded"), term.excluded}};
                                })}};
    const QJsonObject history{{QStringLiteral("stage"), orNull(clinical.stage)},
                              {QStringLiteral("performance_status"), orNull(clinical.performanceStatus)},
                              {QStringLiteral("tumour_content"), orNull(clinical.tumourContent)},
                              {QStringLiteral("regimens"), strings(clinical.regimens)},
                              {QStringLiteral("history"), orNull(clinical.history)},
                              {QStringLiteral("biomarkers"), arrayOf(page.biomarkers, [](const Biomarker &one) {
                                   return QJsonObject{{QStringLiteral("kind"), one.kind}, {QStringLiteral("value"), one.value}};
                               })}};
    const auto option = [](const BriefedOption &one) {
        QJsonObject json = tierJson(one.tier);
        json.insert(QStringLiteral("finding"), one.finding);
        json.insert(QStringLiteral("about"), one.about);
        json.insert(QStringLiteral("suggested"), one.suggested);
        json.insert(QStringLiteral("uncertain"), one.uncertain);
        return json;
    };
    const auto earlier = [](const BriefedEarlier &one) {
        return QJsonObject{{QStringLiteral("case"), orNull(one.caseLabel)}, {QStringLiteral("tumour"), orNull(one.tumour)},
                           {QStringLiteral("finding"), one.finding},        {QStringLiteral("decided"), one.decided},
                           {QStringLiteral("on"), orNull(one.on)},          {QStringLiteral("recommended"), strings(one.recommended)},
                           {QStringLiteral("none"), one.none},              {QStringLiteral("came"), orNull(one.came)}};
    };
    const auto open = [](const OpenPoint &one) {
        return QJsonObject{{QStringLiteral("kind"), enumName(one.kind)}, {QStringLiteral("about"), strings(one.about)},
                           {QStringLiteral("count"), one.count}};
    };
    return {{QStringLiteral("case_id"), page.caseId},
            {QStringLiteral("case"), page.caseLabel},
            {QStringLiteral("meeting"), orNull(page.meetingId)},
            {QStringLiteral("round"), enumName(page.round)},
            {QStringLiteral("revision"), qint64(page.revision)},
            {QStringLiteral("sex"), enumName(page.sex)},
            {QStringLiteral("age"), orNull(page.age)},
            {QStringLiteral("question"), question},
            {QStringLiteral("history"), history},
            {QStringLiteral("findings"), arrayOf(page.findings, findingJson)},
            {QStringLiteral("options"), arrayOf(page.options, option)},
            {QStringLiteral("knowledge"), strings(page.knowledge)},
            {QStringLiteral("not_asked"), strings(page.notAsked)},
            {QStringLiteral("earlier_cases"), arrayOf(page.earlier, earlier)},
            {QStringLiteral("open_points"), arrayOf(page.open, open)},
            {QStringLiteral("recommended"), strings(page.decided)},
            {QStringLiteral("none"), page.decidedNone}};
}

QString languageOf(const Invocation &given)
{
    return given.has("lang") ? given.value("lang") : currentLanguage();
}

Result<void> briefing(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    if (!given.has("out")) {
        ENZA_ASSIGN(const Briefing page, workflow::briefing(*session, caseId, given.argument(0)));
        context.out().value(briefingJson(page));
        return {};
    }
    const QString path = QDir::current().absoluteFilePath(given.value("out"));
    ENZA_ASSIGN(const workflow::DrawnBriefing drawn,
                workflow::exportBriefing(*session, caseId, given.argument(0), languageOf(given), given.value("recipient"), path));
    context.out().value(QJsonObject{{QStringLiteral("case_id"), caseId}, {QStringLiteral("file"), path}, {QStringLiteral("pages"), drawn.pages},
                                    {QStringLiteral("shortened"), drawn.shortened}, {QStringLiteral("lang"), languageOf(given)}});
    return {};
}

QJsonObject packJson(const workflow::PackReport &report)
{
    QJsonArray included, withheld;
    for (const workflow::PackedCase &one : report.cases) {
        if (one.included) {
            included.append(one.caseLabel);
            continue;
        }
        withheld.append(QJsonObject{{QStringLiteral("case"), one.caseLabel},
                                    {QStringLiteral("why"), one.why},
                                    {QStringLiteral("item"), one.refusal ? orNull(one.refusal->item) : QJsonValue()},
                                    {QStringLiteral("rule"), one.refusal ? orNull(one.refusal->rule) : QJsonValue()},
                                    {QStringLiteral("needed"), one.refusal ? orNull(one.refusal->needed) : QJsonValue()}});
    }
    return {{QStringLiteral("meeting"), report.meetingId}, {QStringLiteral("user"), report.memberName},
            {QStringLiteral("cases"), included},           {QStringLiteral("withheld"), withheld},
            {QStringLiteral("pages"), report.pages},       {QStringLiteral("shortened"), report.shortened},
            {QStringLiteral("bytes"), qint64(report.bytes)}, {QStringLiteral("sha256"), QLatin1String(report.sha256.toHex())}};
}

Result<void> pack(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    const access::Request outflow = outflowOf(given);
    const workflow::PackRequest request{given.argument(0), given.value("user"), languageOf(given), given.word<access::Relation>("relation"),
                                        outflow.details, outflow.legalBasis};
    if (given.has("preview")) {
        ENZA_ASSIGN(const workflow::PackReport report, workflow::previewPack(*session, request));
        context.out().value(packJson(report));
        return {};
    }
    if (!given.has("out"))
        return usage(QT_TRANSLATE_NOOP("enza", "say where the pack goes, or ask for a preview"), QStringLiteral("--out"));
    const QString path = QDir::current().absoluteFilePath(given.value("out"));
    ENZA_ASSIGN(const workflow::PackReport report, workflow::writePack(*session, request, path));
    QJsonObject answer = packJson(report);
    answer.insert(QStringLiteral("file"), path);
    context.out().value(answer);
    return {};
}

QStringList languages()
{
    return {QStringLiteral("ja"), QStringLiteral("en")};
}

const Option languageOption{.name = "lang", .value = "ja|en", .help = QT_TRANSLATE_NOOP("enzactl", "language of the pages; else that of the answer"), .choices = languages};

} // namespace

QList<Command> panelBriefingCommands()
{
    QList<Option> packOptions{{.name = "user", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "an invited member"), .required = true},
                              languageOption,
                              {.name = "out", .value = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "write the PDF there")},
                              {.name = "preview", .help = QT_TRANSLATE_NOOP("enzactl", "only tell which cases it would hold; nothing leaves")}};
    for (const Option &option : outflowOptions(false)) {
        const QLatin1String name(option.name);
        if (name != QLatin1String("purpose") && name != QLatin1String("recipient"))
            packOptions.append(option);
    }
    return {
        {.words = "panel briefing",
         .summary = QT_TRANSLATE_NOOP("enzactl", "One case on one page: question, history, findings, drugs and trials, earlier cases, open points"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Put together from what is stored; nothing has to be typed. Without --out the page is the answer; with it, a PDF of one A4 "
                                                 "page leaves through the gate, which says how much it had to shorten. Names and hospital numbers are not on it."),
         .arguments = {{.name = "M", .help = QT_TRANSLATE_NOOP("enzactl", "the id of the meeting"), .optional = true}},
         .options = {caseOption(), languageOption,
                     {.name = "out", .value = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "write the PDF there")},
                     {.name = "recipient", .value = "WHO", .help = QT_TRANSLATE_NOOP("enzactl", "who receives it; else yourself")}},
         .run = briefing,
         .answer = "case, question{}, history{}, findings[]: title, class, tiers[]; options[]: drug, trial, level, suggested; earlier_cases[]: case, recommended[], came; "
                   "open_points[]: kind, about[], count; with --out: file, pages, shortened",
         .drawsText = true},
        {.words = "panel pack",
         .summary = QT_TRANSLATE_NOOP("enzactl", "The briefings of a meeting for one invited member, in one file"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Cases that the member may not see or stepped back from are not in it. A case that the gate refuses is left out, and the index "
                                                 "names it with the reason."),
         .arguments = {{.name = "M", .help = QT_TRANSLATE_NOOP("enzactl", "the id of the meeting")}},
         .options = packOptions,
         .run = pack,
         .answer = "user, cases[], withheld[]: case, why, item, rule, needed; pages, shortened, bytes, sha256, file",
         .drawsText = true},
    };
}

} // namespace enza::ctl
