// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/findings.h"

#include <algorithm>

namespace enza::ctl {
namespace {

constexpr QLatin1String acmg("acmg");
constexpr QLatin1String oncogenicity("oncogenicity");

/// Named, said by the codes or by the class itself, else the one this author used before, else by what
/// kind of case it is.
Result<QString> whichScheme(workflow::Session &session, const Invocation &given,
                            const workflow::FindingView &view, const Opinion &before)
{
    if (given.has("acmg") && given.has("oncogenicity"))
        return usage(
            Text(QT_TRANSLATE_NOOP("enza", "one opinion follows one scheme: --acmg or --oncogenicity")),
            QStringLiteral("--oncogenicity"));
    if (given.has("acmg"))
        return QString(acmg);
    if (given.has("oncogenicity"))
        return QString(oncogenicity);
    const QString verdict = given.value("class");
    const bool inAcmg = workflow::verdictsOf(acmg).contains(verdict);
    const bool inOncogenicity = workflow::verdictsOf(oncogenicity).contains(verdict);
    if (inAcmg != inOncogenicity)
        return QString(inAcmg ? acmg : oncogenicity);
    if (!before.scheme.isEmpty())
        return before.scheme;
    ENZA_ASSIGN(const workflow::CaseView theCase, workflow::showCase(session, view.finding.caseId));
    return QString(theCase.theCase.domain == CaseDomain::Cancer ? oncogenicity : acmg);
}

Result<void> addTiers(const Invocation &given, Opinion &opinion)
{
    for (const QString &word : given.values("tier")) {
        const qsizetype colon = word.indexOf(u':');
        if (colon <= 0 || colon + 1 == word.size())
            return usage(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not SCALE:LEVEL"), {word}),
                         QStringLiteral("--tier"));
        TierEntry tier;
        tier.scale = word.left(colon);
        tier.level = word.mid(colon + 1);
        tier.drug = given.value("drug");
        tier.tumourType = given.value("tumour-type");
        tier.source = given.value("source");
        // One level per scale and drug: a second one is a change of mind.
        opinion.tiers.removeIf([&](const TierEntry &other) {
            return other.scale == tier.scale && other.drug == tier.drug &&
                   other.tumourType == tier.tumourType;
        });
        opinion.tiers << tier;
    }
    return {};
}

Result<void> assess(Context &context, const Invocation &given)
{
    const bool saysSomething = std::any_of(given.command->options.begin(), given.command->options.end(),
                                           [&](const Option &option) { return given.has(option.name); });
    if (!saysSomething)
        return usage(
            Text(QT_TRANSLATE_NOOP("enza", "nothing was assessed; give a class, codes, a tier or a comment")),
            QStringLiteral("--class"));
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::FindingView view, workflow::showFinding(*session, given.argument(0)));
    Opinion opinion;
    for (const Opinion &earlier : view.opinions) {
        if (earlier.author == session->user().id && !given.has("anew"))
            opinion = earlier;
    }
    const Opinion before = opinion;
    opinion.caseId = view.finding.caseId;
    opinion.finding = view.finding.id;
    ENZA_ASSIGN(opinion.scheme, whichScheme(*session, given, view, before));
    if (opinion.scheme != before.scheme) {
        opinion.criteria.clear(); // codes and classes of one scheme mean nothing in the other
        opinion.verdict.clear();
    }
    if (given.has("acmg") || given.has("oncogenicity"))
        opinion.criteria = given.value(given.has("acmg") ? "acmg" : "oncogenicity");
    if (given.has("class"))
        opinion.verdict = given.value("class");
    if (given.has("comment"))
        opinion.comment = given.value("comment");
    ENZA_TRY(addTiers(given, opinion));
    ENZA_ASSIGN(const Opinion recorded, workflow::assess(*session, opinion));
    context.out().value(opinionJson(recorded));
    return {};
}

Result<void> history(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QList<Opinion> opinions, workflow::opinionHistory(*session, given.argument(0)));
    context.out().value(arrayOf(opinions, opinionJson),
                        {QStringLiteral("at"), QStringLiteral("by"), QStringLiteral("scheme"),
                         QStringLiteral("class"), QStringLiteral("criteria"), QStringLiteral("tiers"),
                         QStringLiteral("comment")});
    return {};
}

Result<void> listScales(Context &context, const Invocation &)
{
    context.out().value(arrayOf(workflow::tierScales(), [](const workflow::TierScale &scale) {
        return QJsonObject{{QStringLiteral("id"), scale.id},
                           {QStringLiteral("name"), scale.name},
                           {QStringLiteral("levels"), strings(scale.levels)}};
    }));
    return {};
}

} // namespace

QList<Command> assessCommands()
{
    const Argument finding{.name = "F", .help = QT_TRANSLATE_NOOP("enzactl", "the finding's id")};
    return {
        {.words = "finding assess",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Record what you yourself think of a finding"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl",
             "What is not given stays as in your earlier opinion; --anew begins from nothing. Others' "
             "opinions are never touched. Classes: P LP VUS LB B (germline), O LO VUS LB B (oncogenicity)."),
         .arguments = {finding},
         .options =
             {{.name = "acmg",
               .value = "CODES",
               .help = QT_TRANSLATE_NOOP("enzactl", "ACMG/AMP criteria met, as in PVS1,PM2_Supporting")},
              {.name = "oncogenicity",
               .value = "CODES",
               .help = QT_TRANSLATE_NOOP("enzactl", "oncogenicity criteria met, as in OS1,OM3")},
              {.name = "class", .value = "C", .help = QT_TRANSLATE_NOOP("enzactl", "the class you give it")},
              {.name = "tier",
               .value = "SCALE:LEVEL",
               .help = QT_TRANSLATE_NOOP("enzactl", "an evidence level; see \"tier scales\""),
               .many = true},
              {.name = "drug",
               .value = "D",
               .help = QT_TRANSLATE_NOOP("enzactl", "the drug the level is about")},
              {.name = "tumour-type",
               .value = "T",
               .help = QT_TRANSLATE_NOOP("enzactl", "the tumour type the level is about")},
              {.name = "source",
               .value = "S",
               .help = QT_TRANSLATE_NOOP("enzactl", "where the level comes from")},
              {.name = "comment", .value = "T", .help = QT_TRANSLATE_NOOP("enzactl", "why")},
              {.name = "anew",
               .help = QT_TRANSLATE_NOOP("enzactl", "forget what your earlier opinion said")}},
         .run = assess,
         .answer = "id, finding, class, scheme, criteria, tiers[], comment, by, author, at"},
        {.words = "finding opinion list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Every version of everybody's opinion, newest first"),
         .arguments = {finding},
         .run = history,
         .answer = "[]: id, finding, class, scheme, criteria, tiers[], comment, by, author, at",
         .alias = "opinion list"},
        {.words = "tier scales",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Scales of evidence levels and their levels"),
         .run = listScales,
         .answer = "[]: id, name, levels[]"},
    };
}

} // namespace enza::ctl
