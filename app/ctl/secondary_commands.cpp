// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_terminal.h"
#include "ctl/approval.h"
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/rule_book.h"
#include "workflow/secondary.h"

#include <QDir>

namespace enza::ctl {
namespace {

QJsonArray texts(const QList<Text> &list)
{
    return arrayOf(list, [](const Text &text) { return QJsonValue(text.translated()); });
}

QJsonObject variantJson(const interpretation::SecondaryVariant &variant)
{
    return {{QStringLiteral("key"), variant.key},
            {QStringLiteral("transcript"), orNull(variant.transcript)},
            {QStringLiteral("consequence"), orNull(variant.consequence)},
            {QStringLiteral("hgvs_c"), orNull(variant.hgvsC)},
            {QStringLiteral("hgvs_p"), orNull(variant.hgvsP)},
            {QStringLiteral("class"), orNull(variant.verdict)},
            {QStringLiteral("clinvar"), orNull(variant.hint)},
            {QStringLiteral("zygosity"), enumName(variant.zygosity)}};
}

QJsonObject findingJson(const interpretation::SecondaryFinding &finding)
{
    return {{QStringLiteral("id"), finding.gene},
            {QStringLiteral("gene"), finding.gene},
            {QStringLiteral("condition"), finding.conditions.join(QStringLiteral("; "))},
            {QStringLiteral("conditions"), strings(finding.conditions)},
            {QStringLiteral("criterion"), enumName(finding.criterion)},
            {QStringLiteral("outcome"), enumName(finding.outcome)},
            {QStringLiteral("why"), texts(finding.why)},
            {QStringLiteral("flags"), strings(finding.flags)},
            {QStringLiteral("grades"), strings(finding.grades)},
            {QStringLiteral("variants"), arrayOf(finding.variants, variantJson)},
            {QStringLiteral("ruleset"), finding.list}};
}

QJsonObject markJson(const interpretation::PgpvMark &mark)
{
    return {{QStringLiteral("key"), mark.key},
            {QStringLiteral("gene"), mark.gene},
            {QStringLiteral("presumed_germline"), mark.presumed},
            {QStringLiteral("why"), texts(mark.why)},
            {QStringLiteral("cautions"), texts(mark.cautions)}};
}

/// The answer is short on purpose while the person has not agreed: it would be the same if there were nothing.
Result<void> list(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const workflow::SecondaryReport report,
                workflow::secondaryFindings(*session, caseId, given.value("person")));
    QJsonObject out{{QStringLiteral("person"), report.person.id},
                    {QStringLiteral("consent"), consent::preferenceName(report.preference)}};
    const bool told = report.preference == consent::Preference::Accepted || report.preference == consent::Preference::Partly;
    if (told) {
        out.insert(QStringLiteral("since"), orNull(report.since));
        out.insert(QStringLiteral("form"), orNull(report.form));
        out.insert(QStringLiteral("rulesets"), strings(report.lists));
        out.insert(QStringLiteral("findings"), arrayOf(report.findings, findingJson));
        if (report.tumourOnly) {
            out.insert(QStringLiteral("presumed_germline"), arrayOf(report.presumed, markJson));
            out.insert(QStringLiteral("presumed_by"), report.presumedBy);
        }
    }
    context.out().value(out);
    return {};
}

Result<void> expected(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(const auto content, given.number("tumour-content", 0, 1));
    const auto state = given.word<interpretation::VafState>("state");
    // Without a workspace the built-in rules say when the fraction is not to be relied on.
    const auto computed = [&]() -> Result<interpretation::ExpectedVaf> {
        if (!context.namesWorkspace())
            return interpretation::expectedVaf(*state, *content);
        ENZA_ASSIGN(workflow::Session *session, context.session());
        return workflow::expectedVaf(*session, *state, *content);
    }();
    if (!computed)
        return std::unexpected(computed.error());
    context.out().value(QJsonObject{{QStringLiteral("state"), enumName(computed->state)},
                                    {QStringLiteral("tumour_content"), computed->tumourContent},
                                    {QStringLiteral("vaf"), computed->vaf},
                                    {QStringLiteral("warnings"), texts(computed->warnings)}});
    return {};
}

QJsonObject entryJson(const SecondaryEntry &entry)
{
    return {{QStringLiteral("gene"), entry.gene},
            {QStringLiteral("condition"), orNull(entry.condition)},
            {QStringLiteral("category"), orNull(entry.category)},
            {QStringLiteral("mechanism"), enumName(entry.mechanism)},
            {QStringLiteral("inheritance"), enumName(entry.inheritance)},
            {QStringLiteral("criterion"), enumName(entry.criterion)},
            {QStringLiteral("onset"), enumName(entry.onset)},
            {QStringLiteral("flags"), strings(entry.flags)},
            {QStringLiteral("grade"), orNull(entry.grade)},
            {QStringLiteral("note"), orNull(entry.note)}};
}

QJsonObject listJson(const SecondaryList &list, const RuleSet &set)
{
    return {{QStringLiteral("id"), set.id},
            {QStringLiteral("version"), set.version},
            {QStringLiteral("ruleset"), set.pin()},
            {QStringLiteral("name"), list.name},
            {QStringLiteral("use"), list.reference ? QStringLiteral("reference") : QStringLiteral("secondary")},
            {QStringLiteral("genes"), list.genes().size()},
            {QStringLiteral("effective_from"), orNull(set.effectiveFrom)},
            {QStringLiteral("effective_to"), orNull(set.effectiveTo)},
            {QStringLiteral("source"), set.source},
            {QStringLiteral("certainty"), set.certainty}};
}

/// The second person's secrets under the names they had here before.
QList<Option> formerApprovalOptions()
{
    return {{.name = "approver-passphrase-file",
             .value = "FILE",
             .help = QT_TRANSLATE_NOOP("enzactl", "the same as --approve-passphrase-file")},
            {.name = "approver-key-file", .value = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "the same as --approve-key-file")}};
}

Result<workflow::Approver> namedApprover(const Invocation &given)
{
    if (!given.has("approver-passphrase-file"))
        return approver(given);
    workflow::Approver named;
    named.user = given.value("approve-by");
    ENZA_ASSIGN(named.passphrase, platform::readSecretFile(given.value("approver-passphrase-file")));
    if (given.has("approver-key-file")) {
        ENZA_ASSIGN(named.keyFile, platform::readSecretFile(given.value("approver-key-file")));
    }
    return named;
}

Result<void> importList(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const auto from, given.date("from"));
    const QDate today = session->clock().civilDate();
    const QString version = given.has("version") ? given.value("version") : today.toString(Qt::ISODate);
    ENZA_ASSIGN(const RuleSet set,
                workflow::readGeneListFile(QDir::current().absoluteFilePath(given.argument(0)), given.value("name"), version,
                                           given.has("use") ? given.value("use") : QStringLiteral("secondary"),
                                           from.value_or(today)));
    if (!given.has("approve-by"))
        return fail(ErrorCode::NotPermitted,
                    QT_TRANSLATE_NOOP("enza", "a gene list changes what is shown of people, so a second person signs it too: name them with --approve-by"),
                    Where{{}, 0, QStringLiteral("--approve-by")});
    ENZA_ASSIGN(workflow::Approver second, namedApprover(given));
    ENZA_ASSIGN(const workflow::BookedRuleSet booked, workflow::installRuleSet(*session, set, second, given.argument(0)));
    ENZA_ASSIGN(const SecondaryList list, readSecondaryList(booked.set));
    QJsonObject out = listJson(list, booked.set);
    out.insert(QStringLiteral("installed_by"), booked.installedBy);
    out.insert(QStringLiteral("approved_by"), booked.approvedBy);
    context.out().value(out);
    return {};
}

Result<void> lists(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QList<workflow::GeneListInfo> all, workflow::geneLists(*session));
    context.out().value(arrayOf(all, [](const workflow::GeneListInfo &info) {
        QJsonObject out = listJson(info.list, info.set);
        out.insert(QStringLiteral("in_force"), info.inForce);
        return out;
    }));
    return {};
}

Result<void> showList(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QList<workflow::GeneListInfo> all, workflow::geneLists(*session));
    for (const workflow::GeneListInfo &info : all) {
        const QString wanted = given.argument(0);
        if (wanted != info.set.pin() && wanted != info.set.id && wanted != info.list.name)
            continue;
        QJsonObject out = listJson(info.list, info.set);
        out.insert(QStringLiteral("entries"), arrayOf(info.list.entries, entryJson));
        context.out().value(out);
        return {};
    }
    return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "there is no gene list \"%1\""), {given.argument(0)}));
}

QStringList uses()
{
    return {QStringLiteral("secondary"), QStringLiteral("reference")};
}

} // namespace

QList<Command> secondaryCommands()
{
    QList<Option> importOptions{
        {.name = "name", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "what the list is called"), .required = true},
        {.name = "version", .value = "V", .help = QT_TRANSLATE_NOOP("enzactl", "its version; else today's date")},
        {.name = "use", .value = "USE", .help = QT_TRANSLATE_NOOP("enzactl", "its genes are looked at as secondary findings, or only looked up"), .choices = uses},
        {.name = "from", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "in force from that day; else from today")}};
    importOptions += approvalOptions();
    importOptions += formerApprovalOptions();
    return {
        {.words = "secondary list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Secondary findings of a person, as far as that person agreed"),
         .details = QT_TRANSLATE_NOOP("enzactl", "While nothing is recorded, or it was declined or left open, only that is said."),
         .options = {caseOption(),
                     {.name = "person", .value = "P", .help = QT_TRANSLATE_NOOP("enzactl", "the person, by id or pseudonym; else the proband")}},
         .run = list,
         .answer = "person, consent, findings[], presumed_germline[]"},
        {.words = "vaf expected",
         .summary = QT_TRANSLATE_NOOP("enzactl", "The allele fraction to expect at a tumour content"),
         .options = {{.name = "tumour-content", .value = "F", .help = QT_TRANSLATE_NOOP("enzactl", "fraction of tumour cells, 0 to 1"), .required = true},
                     {.name = "state",
                      .value = "S",
                      .help = QT_TRANSLATE_NOOP("enzactl", "where the variant came from and what became of the other copy"),
                      .required = true,
                      .choices = namesOf<interpretation::VafState>}},
         .run = expected,
         .answer = "state, tumour_content, vaf, warnings[]"},
        {.words = "gene-list import",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Install a table of genes (CSV or TSV, UTF-8 or CP932) as a dated list"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Columns, by English or Japanese names: gene (needed), condition, category, mechanism, "
                                                 "inheritance, criterion, onset, grade, flags, note."),
         .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "the table")}},
         .options = importOptions,
         .run = importList,
         .answer = "id, version, ruleset, name, use, genes"},
        {.words = "gene-list list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Gene lists, those in force first"),
         .run = lists,
         .answer = "[]: id, version, ruleset, name, use, genes, in_force"},
        {.words = "gene-list show",
         .summary = QT_TRANSLATE_NOOP("enzactl", "One gene list with its entries"),
         .arguments = {{.name = "LIST", .help = QT_TRANSLATE_NOOP("enzactl", "its id, pin or name")}},
         .run = showList,
         .answer = "id, version, ruleset, name, entries[]"},
    };
}

} // namespace enza::ctl
