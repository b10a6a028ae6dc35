// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/assess_input.h"

#include "workflow/cases.h"
#include "workflow/assessment.h"

#include <QRegularExpression>

#include <algorithm>

namespace enza::ctl {
namespace {

constexpr int lengthOfAnId = 26;

/// A code, several with commas between them, but not the finding's id that may follow.
bool looksLikeCodes(const QString &word)
{
    return word.size() < lengthOfAnId || word.contains(u',') || word.contains(u' ');
}

bool hasEquals(const QString &word)
{
    return word.indexOf(u'=') > 0;
}

bool belongsToSheet(const QString &word)
{
    return word == QLatin1String("loss") || word == QLatin1String("gain") || hasEquals(word);
}

QStringList codesOf(const Invocation &given, const char *option)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    return given.values(option).join(u' ').split(separators, Qt::SkipEmptyParts);
}

/// "PM2_Supporting" taken apart; whether both exist is the rule set's to say.
CriterionEntry entryOf(const QString &word, Stance stance)
{
    CriterionEntry entry;
    const qsizetype underscore = word.indexOf(u'_');
    entry.code = word.left(underscore).toUpper();
    if (underscore >= 0)
        entry.strength = word.mid(underscore + 1);
    entry.stance = stance;
    return entry;
}

/// One that was there keeps its comment and evidence.
void put(QList<CriterionEntry> &judged, CriterionEntry entry)
{
    for (CriterionEntry &known : judged) {
        if (known.code == entry.code) {
            if (entry.comment.isEmpty())
                entry.comment = known.comment;
            if (entry.evidence.isEmpty()) {
                entry.evidence = known.evidence;
                entry.suggested = known.suggested;
            }
            entry.extra = known.extra;
            known = entry;
            return;
        }
    }
    judged.append(entry);
}

/// The list that the option gives takes the place of the earlier one. A word given twice stays twice, so
/// that it is refused.
void replaceStance(QList<CriterionEntry> &judged, const QStringList &words, Stance stance)
{
    const QList<CriterionEntry> before = judged;
    judged.removeIf([&](const CriterionEntry &entry) { return entry.stance == stance; });
    QStringList seen;
    for (const QString &word : words) {
        CriterionEntry entry = entryOf(word, stance);
        if (seen.contains(entry.code)) {
            judged.append(entry);
            continue;
        }
        seen.append(entry.code);
        for (const CriterionEntry &known : before) {
            if (known.code == entry.code && known.stance == stance) {
                entry.comment = known.comment;
                entry.evidence = known.evidence;
                entry.suggested = known.suggested;
                entry.extra = known.extra;
            }
        }
        put(judged, entry);
    }
}

Result<void> answerSuggestions(const Invocation &given, const std::optional<workflow::CriteriaSuggestions> &suggested,
                               QList<CriterionEntry> &judged)
{
    const std::pair<const char *, Stance> answers[] = {{"accept", Stance::Applied}, {"decline", Stance::NotApplied}};
    for (const auto &[option, stance] : answers) {
        for (const QString &word : codesOf(given, option)) {
            const QString code = word.toUpper();
            const auto found = !suggested ? std::optional<CriterionEntry>()
                                          : workflow::suggestedEntry(*suggested, code, stance);
            if (!found)
                return fail(ErrorCode::BadInput,
                            Text(QT_TRANSLATE_NOOP("enza", "nothing suggests \"%1\" here; say it by its code"), {word}),
                            Where{{}, 0, word});
            put(judged, *found);
        }
    }
    return {};
}

Result<void> applySheet(const Invocation &given, Assessment &assessment)
{
    QString sheet;
    QList<CnvEntry> sections;
    for (const QString &word : given.values("cnv")) {
        if (!hasEquals(word)) {
            if (!sheet.isEmpty())
                return usage(Text(QT_TRANSLATE_NOOP("enza", "there is one sheet, loss or gain")), QStringLiteral("--cnv"));
            sheet = word;
            continue;
        }
        bool isNumber = false;
        CnvEntry entry;
        entry.section = word.section(u'=', 0, 0).toUpper();
        entry.points = word.section(u'=', 1).toDouble(&isNumber);
        if (!isNumber)
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not SECTION=POINTS"), {word}),
                        Where{{}, 0, word});
        for (const CnvEntry &known : assessment.cnv) {
            if (known.section == entry.section)
                entry.comment = known.comment;
        }
        sections.append(entry);
    }
    if (!sheet.isEmpty())
        assessment.cnvSheet = sheet;
    if (assessment.cnvSheet.isEmpty())
        return usage(Text(QT_TRANSLATE_NOOP("enza", "say which sheet: --cnv loss or --cnv gain")), QStringLiteral("--cnv"));
    assessment.cnv = sections;
    return {};
}

Result<void> applyComments(const Invocation &given, Assessment &assessment)
{
    for (const QString &word : given.values("criterion-comment")) {
        const QString code = word.section(u'=', 0, 0).toUpper();
        const QString comment = word.section(u'=', 1).trimmed();
        bool found = false;
        for (CriterionEntry &entry : assessment.judged) {
            if (entry.code == code) {
                entry.comment = comment;
                found = true;
            }
        }
        for (CnvEntry &entry : assessment.cnv) {
            if (entry.section == code) {
                entry.comment = comment;
                found = true;
            }
        }
        if (!found)
            return fail(ErrorCode::BadInput,
                        Text(QT_TRANSLATE_NOOP("enza", "\"%1\" has a comment but was neither applied nor considered"), {code}),
                        Where{{}, 0, code});
    }
    return {};
}

} // namespace

bool givesCriteria(const Invocation &given)
{
    for (const char *option : {"acmg", "oncogenicity", "not-applied", "accept", "decline", "cnv"}) {
        if (given.has(option))
            return true;
    }
    return false;
}

Result<QString> schemeOf(workflow::Session &session, const Invocation &given, const QString &caseId,
                         const QString &before)
{
    QStringList named;
    for (const char *scheme : {"acmg", "oncogenicity", "cnv"}) {
        if (given.has(scheme))
            named.append(QLatin1String(scheme));
    }
    if (named.size() > 1)
        return usage(Text(QT_TRANSLATE_NOOP("enza", "one opinion follows one scheme: --acmg, --oncogenicity or --cnv")),
                     QStringLiteral("--") + named.last());
    if (!named.isEmpty())
        return named.first();
    const QString verdict = given.value("class");
    if (workflow::verdictsOf(before).contains(verdict) || (verdict.isEmpty() && !before.isEmpty()))
        return before;
    const bool inAcmg = workflow::verdictsOf(QStringLiteral("acmg")).contains(verdict);
    const bool inOncogenicity = workflow::verdictsOf(QStringLiteral("oncogenicity")).contains(verdict);
    if (inAcmg != inOncogenicity)
        return inAcmg ? QStringLiteral("acmg") : QStringLiteral("oncogenicity");
    ENZA_ASSIGN(const workflow::CaseView theCase, workflow::showCase(session, caseId));
    return theCase.theCase.domain == CaseDomain::Cancer ? QStringLiteral("oncogenicity") : QStringLiteral("acmg");
}

Result<void> applyAssessment(const Invocation &given, const QString &scheme,
                             const std::optional<workflow::CriteriaSuggestions> &suggested, Assessment &assessment)
{
    if (scheme != assessment.scheme)
        assessment = {}; // codes and classes of one scheme mean nothing in another
    assessment.scheme = scheme;
    // What follows from criteria is computed again; a class given by hand stays until criteria change.
    if (givesCriteria(given) || assessment.basis == VerdictBasis::Points || assessment.basis == VerdictBasis::Rules)
        assessment.verdict.clear();
    for (const char *option : {"acmg", "oncogenicity"}) {
        if (given.has(option))
            replaceStance(assessment.judged, codesOf(given, option), Stance::Applied);
    }
    if (given.has("acmg") || given.has("oncogenicity"))
        assessment.criteria.clear();
    if (given.has("not-applied"))
        replaceStance(assessment.judged, codesOf(given, "not-applied"), Stance::NotApplied);
    ENZA_TRY(answerSuggestions(given, suggested, assessment.judged));
    if (given.has("cnv"))
        ENZA_TRY(applySheet(given, assessment));
    ENZA_TRY(applyComments(given, assessment));
    if (given.has("class"))
        assessment.verdict = given.value("class");
    return {};
}

Result<void> addTiers(const Invocation &given, QList<TierEntry> &tiers)
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
        tier.state = given.value("approval");
        tier.trial = given.value("trial");
        tier.effect = given.value("effect");
        tier.date = given.has("source-date") ? QDate::fromString(given.value("source-date"), Qt::ISODate) : QDate();
        if (given.has("source-date") && !tier.date.isValid())
            return usage(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no date; write YYYY-MM-DD"), {given.value("source-date")}),
                         QStringLiteral("--source-date"));
        // One level per scale and drug: a second one is a change of mind.
        tiers.removeIf([&](const TierEntry &other) {
            return other.scale == tier.scale && other.drug == tier.drug && other.tumourType == tier.tumourType;
        });
        tiers << tier;
    }
    return {};
}

QList<Option> assessmentOptions()
{
    const auto codes = [](const char *name, const char *help) {
        return Option{.name = name, .value = "CODES", .help = help, .many = true, .belongs = looksLikeCodes};
    };
    return {
        codes("acmg", QT_TRANSLATE_NOOP("enzactl", "ACMG/AMP criteria met, as in PVS1,PM2_Supporting")),
        codes("oncogenicity", QT_TRANSLATE_NOOP("enzactl", "oncogenicity criteria met, as in OS1,OM3")),
        codes("not-applied", QT_TRANSLATE_NOOP("enzactl", "criteria that were considered and not applied")),
        codes("accept", QT_TRANSLATE_NOOP("enzactl", "suggested criteria to apply, with the suggestion's strength and evidence")),
        codes("decline", QT_TRANSLATE_NOOP("enzactl", "suggested criteria not to apply; the evidence is kept")),
        {.name = "say",
         .value = "NAME=VALUE",
         .help = QT_TRANSLATE_NOOP("enzactl", "what only a person can judge, for the suggestions; see \"finding suggest\""),
         .many = true,
         .belongs = hasEquals},
        {.name = "criterion-comment",
         .value = "CODE=TEXT",
         .help = QT_TRANSLATE_NOOP("enzactl", "a comment on one criterion or section"),
         .many = true,
         .belongs = hasEquals},
        {.name = "cnv",
         .value = "SHEET SECTION=POINTS",
         .help = QT_TRANSLATE_NOOP("enzactl", "a copy-number sheet, loss or gain, and its scored sections: loss 2A=1 3B=0.45"),
         .many = true,
         .belongs = belongsToSheet},
        {.name = "class",
         .value = "C",
         .help = QT_TRANSLATE_NOOP("enzactl", "the class you give it; else the computed one"),
         .choices =
             +[] {
                 QStringList all = workflow::verdictsOf(QStringLiteral("acmg"));
                 for (const QString &verdict : workflow::verdictsOf(QStringLiteral("oncogenicity"))) {
                     if (!all.contains(verdict))
                         all.append(verdict);
                 }
                 return all;
             }},
        {.name = "comment", .value = "T", .help = QT_TRANSLATE_NOOP("enzactl", "why")},
    };
}

QList<Option> tierOptions()
{
    return {
        {.name = "tier",
         .value = "SCALE:LEVEL",
         .help = QT_TRANSLATE_NOOP("enzactl", "an evidence level; see \"tier scales\""),
         .many = true},
        {.name = "drug", .value = "D", .help = QT_TRANSLATE_NOOP("enzactl", "the drug the level is about")},
        {.name = "tumour-type", .value = "T", .help = QT_TRANSLATE_NOOP("enzactl", "the tumour type the level is about")},
        {.name = "source", .value = "S", .help = QT_TRANSLATE_NOOP("enzactl", "where the level comes from")},
        {.name = "source-date", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "the date of the source")},
        {.name = "approval", .value = "STATE", .help = QT_TRANSLATE_NOOP("enzactl", "approval or trial state, for example \"JP, FDA\"")},
        {.name = "effect", .value = "E", .help = QT_TRANSLATE_NOOP("enzactl", "sensitivity or resistance")},
        {.name = "trial", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "the trial it is about: a jRCT or NCT number")},
    };
}

} // namespace enza::ctl
