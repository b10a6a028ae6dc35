// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/assessment_json.h"
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/evidence.h"
#include "workflow/findings.h"
#include "workflow/results.h"

#include <QDir>

namespace enza::ctl {
namespace {

QString fitName(knowledge::TumourFit fit)
{
    using knowledge::TumourFit;
    switch (fit) {
    case TumourFit::Same: return QStringLiteral("same");
    case TumourFit::Family: return QStringLiteral("family");
    case TumourFit::Narrower: return QStringLiteral("narrower");
    case TumourFit::Any: return QStringLiteral("any");
    case TumourFit::Unknown: return QStringLiteral("unknown");
    case TumourFit::Other: break;
    }
    return QStringLiteral("other");
}

QJsonObject tierSuggestionJson(const workflow::TierSuggestion &suggestion)
{
    const TierEntry &tier = suggestion.tier;
    return {{QStringLiteral("id"), suggestion.id},
            {QStringLiteral("scale"), tier.scale},
            {QStringLiteral("level"), tier.level},
            {QStringLiteral("drug"), orNull(tier.drug)},
            {QStringLiteral("effect"), orNull(tier.effect)},
            {QStringLiteral("tumour_type"), orNull(tier.tumourType)},
            {QStringLiteral("tumour_fit"), fitName(suggestion.fit)},
            {QStringLiteral("tumour"), suggestion.tumour.translated()},
            {QStringLiteral("alteration"), suggestion.alteration},
            {QStringLiteral("answer"), suggestion.answer == interpretation::Answer::Applies ? QStringLiteral("applies") : QStringLiteral("cannot_say")},
            {QStringLiteral("because"), suggestion.because.translated()},
            {QStringLiteral("state"), orNull(tier.state)},
            {QStringLiteral("trial"), orNull(tier.trial)},
            {QStringLiteral("statement"), orNull(tier.statement)},
            {QStringLiteral("source"), orNull(tier.source)},
            {QStringLiteral("date"), orNull(tier.date)},
            {QStringLiteral("evidence"), orNull(tier.evidence)},
            {QStringLiteral("knowledge"), orNull(tier.knowledge)},
            {QStringLiteral("sites"), strings(suggestion.sites)},
            {QStringLiteral("url"), orNull(suggestion.url)}};
}

Result<void> tiers(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    if (given.has("accept")) {
        ENZA_ASSIGN(const Opinion opinion, workflow::acceptTier(*session, given.argument(0), given.value("accept")));
        context.out().value(opinionJson(opinion));
        return {};
    }
    ENZA_ASSIGN(const workflow::TierSuggestions found, workflow::suggestTiers(*session, given.argument(0)));
    QStringList missing;
    for (const Text &text : found.missing)
        missing.append(text.translated());
    context.out().value(QJsonObject{{QStringLiteral("finding"), given.argument(0)},
                                    {QStringLiteral("knowledge"), strings(found.knowledge)},
                                    {QStringLiteral("ruleset"), found.ruleSet},
                                    {QStringLiteral("considered"), qint64(found.considered)},
                                    {QStringLiteral("missing"), strings(missing)},
                                    {QStringLiteral("suggestions"), arrayOf(found.suggestions, tierSuggestionJson)}});
    return {};
}

QJsonObject resultJson(const QString &caseId, const workflow::ResultReport &report)
{
    QStringList warnings;
    for (const Text &warning : report.warnings)
        warnings.append(warning.translated());
    return {{QStringLiteral("id"), caseId},
            {QStringLiteral("format"), report.format},
            {QStringLiteral("encoding"), orNull(report.encoding)},
            {QStringLiteral("rows"), qint64(report.rows)},
            {QStringLiteral("findings"), strings(report.findings)},
            {QStringLiteral("added"), report.added},
            {QStringLiteral("recognised"), report.recognised},
            {QStringLiteral("evidence"), report.evidence},
            {QStringLiteral("biomarkers"), arrayOf(report.biomarkers,
                                                   [](const Biomarker &biomarker) {
                                                       return QJsonObject{{QStringLiteral("kind"), biomarker.kind},
                                                                          {QStringLiteral("value"), biomarker.value},
                                                                          {QStringLiteral("method"), biomarker.method}};
                                                   })},
            {QStringLiteral("skipped"), arrayOf(report.skipped,
                                                [](const SkippedLine &line) {
                                                    return QJsonObject{{QStringLiteral("line"), qint64(line.line)},
                                                                       {QStringLiteral("reason"), line.reason}};
                                                })},
            {QStringLiteral("left_out"), strings(report.leftOut)},
            {QStringLiteral("warnings"), strings(warnings)}};
}

Result<void> importResults(Context &context, const Invocation &given,
                           Result<workflow::ResultReport> (*import)(workflow::Session &, const workflow::ResultRequest &, const JobContext &))
{
    workflow::ResultRequest request;
    request.path = QDir::current().absoluteFilePath(given.argument(0));
    request.assembly = given.value("assembly");
    request.hashId = given.value("hash-id");
    request.version = given.value("version");
    if (given.has("date")) {
        request.date = QDate::fromString(given.value("date"), Qt::ISODate);
        if (!request.date.isValid())
            return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no date (YYYY-MM-DD)"), {given.value("date")}));
    }
    if (given.has("top")) {
        bool ok = false;
        request.top = given.value("top").toInt(&ok);
        if (!ok || request.top < 1)
            return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no number of ranks"), {given.value("top")}));
    }
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(request.caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const workflow::ResultReport report, import(*session, request, context.job()));
    context.out().value(resultJson(request.caseId, report));
    return {};
}

Result<void> importCcat(Context &context, const Invocation &given)
{
    return importResults(context, given, workflow::importCcat);
}

Result<void> importFusions(Context &context, const Invocation &given)
{
    return importResults(context, given, workflow::importFusions);
}

Result<void> importPcgr(Context &context, const Invocation &given)
{
    return importResults(context, given, workflow::importPcgr);
}

Result<void> importExomiser(Context &context, const Invocation &given)
{
    return importResults(context, given, workflow::importExomiser);
}

Result<void> biomarkerFinding(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const Finding finding, workflow::addBiomarkerFinding(*session, caseId, given.argument(0),
                                                                     given.word<FindingRole>("role").value_or(FindingRole::Candidate)));
    context.out().value(findingJson(finding));
    return {};
}

} // namespace

QList<Command> evidenceCommands()
{
    const Option assembly{.name = "assembly",
                          .value = "A",
                          .help = QT_TRANSLATE_NOOP("enzactl", "of the file's places; without it they are kept but not used"),
                          .choices = +[] {
                              return QStringList{QStringLiteral("GRCh37"), QStringLiteral("GRCh38")};
                          }};
    const Option version{.name = "version", .value = "V", .help = QT_TRANSLATE_NOOP("enzactl", "of the program that made the results")};
    const Option date{.name = "date", .value = "D", .help = QT_TRANSLATE_NOOP("enzactl", "when the results were made, YYYY-MM-DD")};
    const char *answer = "id, format, encoding, rows, findings[], added, recognised, evidence, biomarkers[], skipped[], left_out[], warnings[]";
    return {
        {.words = "finding tiers",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Levels of evidence and trials that imported knowledge offers for a finding"),
         .details = QT_TRANSLATE_NOOP("enzactl",
                                      "By gene, alteration and tumour type, this tumour first; other tumour types are offered apart. Each says its "
                                      "source, its date, and why it fits. Nothing applies itself: --accept puts one into your own opinion."),
         .arguments = {{.name = "F", .help = QT_TRANSLATE_NOOP("enzactl", "the finding's id")}},
         .options = {{.name = "accept", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "take this suggestion into your own opinion")}},
         .run = tiers,
         .answer = "finding, knowledge[], ruleset, considered, missing[], suggestions[]: id, scale, level, drug, effect, tumour_type, tumour_fit, "
                   "tumour, alteration, answer, because, state, trial, statement, source, date, evidence, knowledge, sites[], url"},
        {.words = "finding biomarker",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Make a finding of a recorded biomarker"),
         .arguments = {{.name = "KIND", .help = QT_TRANSLATE_NOOP("enzactl", "tmb, msi or hrd")}},
         .options = {caseOption(),
                     {.name = "role",
                      .value = "R",
                      .help = QT_TRANSLATE_NOOP("enzactl", "what it is to the case; candidate if not said"),
                      .choices = namesOf<FindingRole>}},
         .run = biomarkerFinding,
         .answer = "id, case, person, role, biomarker, value, …"},
        {.words = "import ccat",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Bring a C-CAT result file into a case as findings"),
         .details = QT_TRANSLATE_NOOP("enzactl",
                                      "CSV in CP932 or UTF-8, whole or not at all. Columns about the person are not taken into findings. Levels of "
                                      "evidence with their drugs are offered by \"finding tiers\"; nothing applies itself."),
         .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "a C-CAT result file (CSV)")}},
         .options = {caseOption(), assembly,
                     {.name = "hash-id",
                      .value = "H",
                      .help = QT_TRANSLATE_NOOP("enzactl", "which patient of a file that holds several")}},
         .run = importCcat,
         .answer = answer},
        {.words = "import fusions",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Bring fusions into a case as findings"),
         .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "STAR-Fusion or Arriba table, or a VCF of breakends that names both genes")}},
         .options = {caseOption(), assembly},
         .run = importFusions,
         .answer = answer},
        {.words = "import pcgr",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Bring PCGR's tiers of somatic variants into a case as findings"),
         .details = QT_TRANSLATE_NOOP("enzactl",
                                      "The table SAMPLE….snvs_indels.tiers.tsv or SAMPLE….snv_indel_ann.tsv.gz, whole or not at all. Variants of the tiers 1 "
                                      "to 3 become findings; the others are added to findings that are there already. Tiers stay on PCGR's own scale."),
         .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "PCGR's table of small variants")}},
         .options = {caseOption(), assembly, version, date},
         .run = importPcgr,
         .answer = answer},
        {.words = "import exomiser",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Bring Exomiser's variants or genes into a case as findings"),
         .details = QT_TRANSLATE_NOOP("enzactl",
                                      "The table PREFIX.variants.tsv or PREFIX.genes.tsv, or PREFIX.json, whole or not at all. Variants that contributed to "
                                      "one of the first ranks become findings with their scores and modes of inheritance; genes add theirs to findings "
                                      "that are there already. No class is made of them."),
         .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "Exomiser's results (TSV or JSON)")}},
         .options = {caseOption(), assembly, version, date,
                     {.name = "top",
                      .value = "N",
                      .help = QT_TRANSLATE_NOOP("enzactl", "how many ranks become findings; 10 if not said")}},
         .run = importExomiser,
         .answer = answer},
    };
}

} // namespace enza::ctl
