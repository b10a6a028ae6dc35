// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/groups.h"
#include "ctl/outflow_input.h"
#include "ctl/table.h"
#include "ctl/values.h"
#include "ctl/variant_query.h"
#include "ctl/variant_rows.h"
#include "ctl/variant_show.h"
#include "workflow/reports.h"
#include "workflow/variant_ranking.h"

#include <QDir>
#include <QJsonArray>

#include <limits>

namespace enza::ctl {
namespace {

/// Counting the other cases takes a look into each of them, so long answers have it only when asked.
constexpr std::size_t rowsCountedUnasked = 50;

void answerCascade(Context &context, const review::ViewQuery &query, const review::View &view)
{
    QJsonArray steps;
    for (qsizetype i = 0; i < view.steps.size(); ++i) {
        const FilterStep &step = query.steps[i];
        const review::StepCount &count = view.steps[i];
        steps.append(QJsonObject{{QStringLiteral("step"), stepLabel(step)},
                                 {QStringLiteral("expression"), step.expression},
                                 {QStringLiteral("enabled"), step.enabled},
                                 {QStringLiteral("kept"), qint64(count.kept)},
                                 {QStringLiteral("removed"), qint64(count.removed)},
                                 {QStringLiteral("unknown"), qint64(count.unknown)},
                                 {QStringLiteral("keeps_unknown"), count.keepsUnknown}});
    }
    context.out().value(steps, {QStringLiteral("step"), QStringLiteral("kept"), QStringLiteral("removed"),
                                QStringLiteral("unknown"), QStringLiteral("keeps_unknown")});
}

Result<review::View> evaluated(Context &context, const VariantQuestion &asked, const Invocation &given)
{
    ENZA_ASSIGN(const auto step,
                given.whole("removed-by", 1, int(std::max<qsizetype>(1, asked.query.steps.size()))));
    if (step && !asked.query.steps.isEmpty())
        return asked.table->removedBy(asked.query, *step - 1, context.stop());
    return asked.table->evaluate(asked.query, context.stop());
}

/// Rows as usual, with rank, score and the reasons before them.
Result<void> listRanked(Context &context, const VariantQuestion &asked, const RowShape &shape, const review::View &view,
                        std::optional<int> limit)
{
    const int shown = limit.value_or(int(std::min<std::size_t>(view.rows->size(), std::numeric_limits<int>::max())));
    ENZA_ASSIGN(const workflow::VariantRanking ranking,
                workflow::rankVariants(*asked.session, asked.caseId, *asked.table, view, shown, context.stop()));
    std::vector<quint32> rows;
    for (const workflow::RankedVariant &one : ranking.rows) {
        if (rows.size() == std::size_t(shown))
            break;
        rows.push_back(one.row);
    }
    context.out().beginRows(QStringList{say(QT_TRANSLATE_NOOP("enzactl", "Rank")), say(QT_TRANSLATE_NOOP("enzactl", "Score")),
                                        say(QT_TRANSLATE_NOOP("enzactl", "Because"))} +
                            shape.titles());
    std::size_t at = 0;
    ENZA_TRY(shape.each(*asked.session, asked.caseId, *asked.table, rows, context.stop(),
                        [&](Row row) {
                            const workflow::RankedVariant &one = ranking.rows[at++];
                            QJsonArray because;
                            for (const workflow::RankedVariant::Part &part : one.because)
                                because.append(workflow::partText(part));
                            row.prepend({QStringLiteral("because"), because});
                            row.prepend({QStringLiteral("score"), one.score});
                            row.prepend({QStringLiteral("rank"), one.rank > 0 ? QJsonValue(one.rank) : QJsonValue()});
                            context.out().row(row);
                        },
                        view.pairing));
    context.out().endRows();
    return {};
}

Result<void> list(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(const auto limit, given.whole("limit", 0, std::numeric_limits<int>::max()));
    ENZA_ASSIGN(VariantQuestion asked, variantQuestion(context, given));
    QStringList wanted = asked.columns;
    if (wanted.isEmpty() && context.out().forPeople())
        wanted = review::defaultColumns();
    ENZA_ASSIGN(RowShape shape, RowShape::make(*asked.table, wanted));
    const bool ranked = given.has("rank");
    asked.query.pairs = (shape.showsPairs() || ranked) && !given.has("cascade") && !given.has("count");
    ENZA_ASSIGN(const review::View view, evaluated(context, asked, given));
    if (given.has("cascade")) {
        answerCascade(context, asked.query, view);
        return {};
    }
    if (given.has("count")) {
        context.out().value(QJsonObject{{QStringLiteral("count"), qint64(view.rows->size())},
                                        {QStringLiteral("all"), qint64(view.all)},
                                        {QStringLiteral("reviewed_hidden"), qint64(view.reviewedHidden)}});
        return {};
    }
    if (ranked)
        return listRanked(context, asked, shape, view, limit);
    std::span<const quint32> rows(*view.rows);
    if (limit)
        rows = rows.first(std::min(rows.size(), std::size_t(*limit)));
    if (wanted.isEmpty() && rows.size() <= rowsCountedUnasked)
        shape.countCases(true);
    context.out().beginRows(shape.titles());
    ENZA_TRY(shape.each(*asked.session, asked.caseId, *asked.table, rows, context.stop(),
                        [&](const Row &row) { context.out().row(row); }, view.pairing));
    context.out().endRows();
    return {};
}

Result<void> show(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const auto table, workflow::openVariants(*session, caseId));
    ENZA_ASSIGN(const auto rows, findRows(*table, given.argument(0)));
    ENZA_ASSIGN(const QJsonObject answer, variantJson(*session, caseId, *table, rows));
    context.out().value(answer);
    return {};
}

Result<void> dismiss(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(const VariantQuestion asked, variantQuestion(context, given));
    ENZA_ASSIGN(const review::View view, asked.table->evaluate(asked.query, context.stop()));
    if (view.rows->empty())
        return fail(ErrorCode::NotFound,
                    Text(QT_TRANSLATE_NOOP("enza", "no variant passes, nothing was put aside")),
                    Where{{}, 0, QStringLiteral("--where")});
    ENZA_ASSIGN(const Dismissal act,
                workflow::dismissRows(*asked.session, asked.caseId, *view.rows,
                                      *given.word<DismissReason>("reason"), given.value("comment"),
                                      given.values("where").join(QLatin1String(" && "))));
    context.out().value(QJsonObject{{QStringLiteral("id"), act.id},
                                    {QStringLiteral("count"), qint64(act.count)},
                                    {QStringLiteral("reason"), enumName(act.reason)},
                                    {QStringLiteral("comment"), orNull(act.comment)},
                                    {QStringLiteral("expression"), orNull(act.expression)},
                                    {QStringLiteral("at"), orNull(act.at)}});
    return {};
}

/// The one call set in force, or the one that was named.
Result<CallSet> whichCallSet(const workflow::CaseView &view, const Invocation &given)
{
    QList<CallSet> fitting;
    for (const CallSet &callSet : view.callSets) {
        const bool named = given.has("call-set") && (callSet.id == given.value("call-set") ||
                                                     callSet.fileName == given.value("call-set"));
        if (named || (!given.has("call-set") && !callSet.superseded))
            fitting << callSet;
    }
    if (fitting.isEmpty())
        return fail(ErrorCode::NotFound,
                    Text(QT_TRANSLATE_NOOP("enza", "the case has no such file of variants")),
                    Where{{}, 0, given.has("call-set") ? given.value("call-set") : QStringLiteral("--case")});
    if (fitting.size() > 1) {
        QStringList names;
        for (const CallSet &callSet : fitting)
            names << callSet.fileName + QStringLiteral(" (") + callSet.id + u')';
        return usage(Text(QT_TRANSLATE_NOOP("enza", "the case has several files; say which one: %1"),
                          {names.join(QLatin1String(", "))}),
                     QStringLiteral("--call-set"));
    }
    return fitting.first();
}

Result<void> exportSource(Context &context, const Invocation &given)
{
    const QString path = QDir::current().absoluteFilePath(given.value("out"));
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::CaseView view, namedCase(context, given));
    ENZA_ASSIGN(const CallSet callSet, whichCallSet(view, given));
    const QString purpose =
        given.has("purpose") ? given.value("purpose") : QStringLiteral("return_to_source");
    access::Request request = outflowOf(given);
    request.purpose = purpose;
    if (request.recipient.isEmpty())
        request.recipient = QStringLiteral("source of the file");
    ENZA_ASSIGN(access::Permit permit, workflow::requestVerbatimPermit(*session, callSet.id, request, context.job()));
    ENZA_TRY(workflow::exportVerbatim(*session, std::move(permit), callSet.id, path, context.job()));
    context.out().value(QJsonObject{{QStringLiteral("id"), callSet.id},
                                    {QStringLiteral("file"), path},
                                    {QStringLiteral("bytes"), qint64(callSet.bytes)},
                                    {QStringLiteral("sha256"), QLatin1String(callSet.sha256.toHex())},
                                    {QStringLiteral("purpose"), purpose}});
    return {};
}

} // namespace

QList<Command> variantCommands()
{
    const QList<Option> listing{
        {.name = "sort",
         .value = "COLUMN[:desc]",
         .help = QT_TRANSLATE_NOOP("enzactl", "by this column; else as in the file")},
        {.name = "rank",
         .value = "BY",
         .help = QT_TRANSLATE_NOOP("enzactl", "the most likely cause first, by the case's phenotype, the change and inheritance; rows carry rank, score and because"),
         .choices = +[] { return QStringList{QStringLiteral("phenotype")}; }},
        {.name = "columns",
         .value = "A,B",
         .help =
             QT_TRANSLATE_NOOP("enzactl", "only these keys or columns, in this order; see \"help where\"")},
        {.name = "limit",
         .value = "N",
         .help = QT_TRANSLATE_NOOP("enzactl", "the first N rows; else all of them")},
        {.name = "count", .help = QT_TRANSLATE_NOOP("enzactl", "only how many")},
        {.name = "cascade", .help = QT_TRANSLATE_NOOP("enzactl", "only what each step kept and removed")},
        {.name = "removed-by",
         .value = "N",
         .help = QT_TRANSLATE_NOOP("enzactl", "the rows that step N removed")}};
    const QList<Option> dismissing{
        {.name = "reason",
         .value = "R",
         .help = QT_TRANSLATE_NOOP("enzactl", "why"),
         .required = true,
         .choices = namesOf<DismissReason>},
        {.name = "comment", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "more about it")}};
    QList<Option> filtering = variantQueryOptions();
    for (Option &option : filtering)
        option.required = option.required || QLatin1String(option.name) == QLatin1String("where");
    return {
        {.words = "variants list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "The variants of a case that pass the filters"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl",
             "Without --limit all rows are written as they are read, however many. Frequencies are "
             "fractions. seen_in_cases counts other cases; it is null in answers of more than 50 rows "
             "unless --columns asks for it. inheritance names the models that fit, inheritance_unknown those "
             "that can be neither claimed nor refuted, for missing or doubtful genotypes or an unknown phase. "
             "Partners of compound pairs are taken among the rows that pass all other steps, and never among "
             "those put aside. Rows that name no gene have no rank and come last."),
         .options = variantQueryOptions() + listing,
         .run = list,
         .answer = "[]: key, contig, pos, ref, alt, type, gene, transcript, consequence, impact, hgvs_c, "
                   "hgvs_p, frequencies{}, clinvar{}, "
                   "vaf, depth, genotypes{}, qual, filter, reviewed, inheritance[], inheritance_unknown[], "
                   "compound_with[], seen_in_cases; --rank: also rank, score, because[]; --count: count; "
                   "--cascade: []: step, expression, "
                   "enabled, kept, removed, unknown, keeps_unknown"},
        {.words = "variants show",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Everything the file says of one variant"),
         .arguments = {{.name = "KEY",
                        .help = QT_TRANSLATE_NOOP("enzactl",
                                                  "ASSEMBLY:CONTIG:POS:REF:ALT or CONTIG-POS-REF-ALT")}},
         .options = {caseOption()},
         .run = show,
         .answer = "key, …, inheritance_models[], transcripts[], frequencies{}, predictors{}, clinvar{}, samples[], info{}, "
                   "seen_in_cases, clinvar_now{}, verdicts[]"},
        {.words = "variants dismiss",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Put all variants that pass aside, as one act"),
         .details = QT_TRANSLATE_NOOP("enzactl", "One \"undo\" brings all of them back."),
         .options = filtering + dismissing,
         .run = dismiss,
         .answer = "id, count, reason, comment, expression, at"},
        {.words = "variants export",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Hand back the source file, byte for byte"),
         .options = {caseOption(),
                     {.name = "verbatim",
                      .help = QT_TRANSLATE_NOOP("enzactl", "exactly the bytes that came in"),
                      .required = true},
                     {.name = "out",
                      .value = "FILE",
                      .help = QT_TRANSLATE_NOOP("enzactl", "the file to write"),
                      .required = true},
                     {.name = "purpose",
                      .value = "P",
                      .help = QT_TRANSLATE_NOOP("enzactl", "why it leaves; return_to_source if not said")},
                     {.name = "recipient",
                      .value = "WHO",
                      .help = QT_TRANSLATE_NOOP(
                          "enzactl", "to whom, for the ledger; the source of the file if not said")},
                     {.name = "call-set",
                      .value = "ID",
                      .help = QT_TRANSLATE_NOOP("enzactl", "which file, where a case has several")}},
         .run = exportSource,
         .answer = "id, file, bytes, sha256, purpose"},
    };
}

} // namespace enza::ctl
