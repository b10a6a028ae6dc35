// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "counselling/pedigree.h"
#include "counselling/quick_entry.h"
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/outflow_input.h"
#include "ctl/values.h"
#include "workflow/pedigrees.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocale>

namespace enza::ctl {
namespace {

QJsonObject viewJson(const workflow::PedigreeView &view, const QString &caseId)
{
    QJsonObject out = toJson(view.pedigree);
    for (const char *list : {"cases", "individuals", "partnerships", "twins", "key", "facts"}) {
        if (!out.contains(QLatin1String(list)))
            out.insert(QLatin1String(list), QJsonArray());
    }
    QJsonObject results;
    for (auto one = view.results.begin(); one != view.results.end(); ++one)
        results.insert(one.key(), arrayOf(*one, [](const counselling::KnownResult &result) { return QJsonValue(result.text); }));
    out.insert(QStringLiteral("id"), orNull(view.pedigree.id));
    out.insert(QStringLiteral("case"), caseId);
    out.insert(QStringLiteral("version"), qint64(view.version));
    out.insert(QStringLiteral("drawn_yet"), view.version > 0);
    out.insert(QStringLiteral("results"), results);
    out.insert(QStringLiteral("withheld"), strings(view.withheld));
    out.insert(QStringLiteral("not_agreed"), strings(view.notAgreed));
    return out;
}

Result<void> show(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const workflow::PedigreeView view, workflow::showPedigree(*session, caseId));
    context.out().value(viewJson(view, caseId));
    return {};
}

Result<Pedigree> fromFile(Context &context, const QString &path)
{
    QByteArray bytes;
    if (path == QLatin1String("-")) {
        bytes = context.input().readAll();
    } else {
        QFile file(QDir::current().absoluteFilePath(path));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Missing, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" cannot be read"), {path}), Where{path, 0, {}});
        bytes = file.readAll();
    }
    ENZA_ASSIGN(QJsonObject json, parseJsonObject(bytes, path));
    // What "pedigree show" adds beside the family is not part of it.
    for (const char *beside : {"case", "version", "drawn_yet", "results", "withheld", "not_agreed"})
        json.remove(QLatin1String(beside));
    return fromJson<Pedigree>(json);
}

Result<void> set(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const workflow::PedigreeView before, workflow::showPedigree(*session, caseId));
    Pedigree family = before.pedigree;
    if (!given.argument(0).isEmpty()) {
        ENZA_ASSIGN(family, fromFile(context, given.argument(0)));
    }
    QString from = given.value("of");
    if (from.isEmpty()) {
        const counselling::Kin kin(family);
        from = kin.proband() < 0 ? QString() : kin.at(kin.proband()).id;
    }
    QStringList touched;
    for (const QString &text : given.values("add")) {
        ENZA_ASSIGN(const QStringList added, counselling::applyEntry(family, from, counselling::parseEntry(text, family)));
        touched += added;
    }
    for (const QString &id : given.values("remove")) {
        if (!counselling::findIndividual(family, id))
            return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not in the family"), {id}), Where{{}, 0, QStringLiteral("--remove")});
        counselling::removeIndividual(family, id);
    }
    if (given.has("historian"))
        family.historian = given.value("historian");
    if (given.has("title"))
        family.title = given.value("title");
    if (given.has("accuracy"))
        family.accuracy = given.word<Accuracy>("accuracy").value_or(Accuracy::Unknown);
    ENZA_ASSIGN(workflow::PedigreeView after, workflow::setPedigree(*session, caseId, family, before.version));
    if (given.has("link-case")) {
        if (touched.isEmpty() && given.value("of").isEmpty())
            return fail(ErrorCode::Usage, QT_TRANSLATE_NOOP("enza", "say with --of who in this family is the person of the other case"), Where{{}, 0, QStringLiteral("--of")});
        ENZA_ASSIGN(after, workflow::linkPedigree(*session, caseId, given.has("of") ? given.value("of") : touched.first(), given.value("link-case"),
                                                  given.value("link-person")));
    }
    QJsonObject out = viewJson(after, caseId);
    out.insert(QStringLiteral("touched"), strings(touched));
    context.out().value(out);
    return {};
}

QJsonObject importJson(const workflow::FamilyImport &report)
{
    return {{QStringLiteral("id"), report.view.pedigree.id},
            {QStringLiteral("case"), report.caseId},
            {QStringLiteral("created"), report.created},
            {QStringLiteral("replaced"), report.replaced},
            {QStringLiteral("format"), enumName(report.format)},
            {QStringLiteral("version"), orNull(report.view.pedigree.format)},
            {QStringLiteral("individuals"), report.individuals},
            {QStringLiteral("linked"), report.linked}};
}

Result<void> importFile(Context &context, const Invocation &given, std::optional<workflow::FamilyFormat> format)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::FamilyImport report,
                workflow::importPedigree(*session, QDir::current().absoluteFilePath(given.argument(0)), given.value("case"), format));
    context.out().value(importJson(report));
    return {};
}

Result<void> exportFile(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(const auto version, given.whole("canrisk-version", 1, 4));
    workflow::FamilyExport wish;
    wish.format = given.word<workflow::FamilyFormat>("format").value_or(workflow::FamilyFormat::Svg);
    wish.outflow = outflowOf(given);
    wish.relation = given.word<access::Relation>("relation");
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const workflow::PedigreeView view, workflow::showPedigree(*session, caseId));
    wish.dateText = QLocale().toString(view.pedigree.drawn, QLocale::ShortFormat);
    if (version)
        wish.canRiskVersion = *version;
    else if (view.pedigree.format.startsWith(QLatin1String("CanRisk ")))
        wish.canRiskVersion = view.pedigree.format.mid(8).toInt();
    const QString path = QDir::current().absoluteFilePath(given.value("out"));
    ENZA_ASSIGN(const workflow::FamilyExportReport report, workflow::exportPedigree(*session, caseId, wish, path));
    context.out().value(QJsonObject{{QStringLiteral("file"), path},
                                    {QStringLiteral("format"), enumName(wish.format)},
                                    {QStringLiteral("bytes"), qint64(report.bytes)},
                                    {QStringLiteral("individuals"), view.pedigree.individuals.size()},
                                    {QStringLiteral("sha256"), QLatin1String(report.request.sha256.toHex())},
                                    {QStringLiteral("purpose"), report.request.purpose},
                                    {QStringLiteral("recipient"), report.request.recipient},
                                    {QStringLiteral("left_out"), strings(report.leftOut)}});
    return {};
}

Result<void> layout(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const workflow::PedigreeView view, workflow::showPedigree(*session, caseId));
    counselling::DrawingOptions options;
    options.results = view.results;
    QElapsedTimer timer;
    timer.start();
    const counselling::PedigreeDrawing drawing = counselling::drawPedigree(view.pedigree, options);
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    QJsonArray people;
    for (int i = 0; i < drawing.layout.people.size(); ++i) {
        const counselling::PlacedIndividual &one = drawing.layout.people[i];
        people.append(QJsonObject{{QStringLiteral("id"), view.pedigree.individuals[i].id},
                                  {QStringLiteral("place"), counselling::placeName(one)},
                                  {QStringLiteral("generation"), one.generation + 1},
                                  {QStringLiteral("number"), one.number},
                                  {QStringLiteral("x"), one.centre.x()},
                                  {QStringLiteral("y"), one.centre.y()}});
    }
    context.out().value(QJsonObject{{QStringLiteral("individuals"), drawing.layout.people.size()},
                                    {QStringLiteral("generations"), drawing.layout.rows.size()},
                                    {QStringLiteral("overlaps"), drawing.layout.overlaps},
                                    {QStringLiteral("crossings"), drawing.layout.crossings},
                                    {QStringLiteral("ms"), ms},
                                    {QStringLiteral("places"), people}});
    return {};
}

constexpr const char *viewAnswer = "id, case, version, drawn_yet, title, family, cases[], individuals[]: {id, label, gender, birth_sex, father, mother, "
                                   "traits[], …}, partnerships[], twins[], key[], facts[], historian, accuracy, drawn, results{}, withheld[], not_agreed[]";

} // namespace

QList<Command> pedigreeCommands()
{
    return {
        {.words = "pedigree show",
         .summary = QT_TRANSLATE_NOOP("enzactl", "The family of a case"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Where nobody drew it yet, what the persons of the case give (drawn_yet is false). What a case holds of a "
                                                 "relative is in \"results\", only if that person agreed that relatives are told."),
         .options = {caseOption()},
         .run = show,
         .answer = viewAnswer},
        {.words = "pedigree set",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Draw or change the family of a case"),
         .details = QT_TRANSLATE_NOOP("enzactl", "From a file as \"pedigree show\" writes it (\"-\": standard input), or by words as they are said: "
                                                 "--add \"3 brothers, 2 affected\", --add \"paternal grandmother breast cancer 45\". Words that are not "
                                                 "understood are named with their place, and nothing changes."),
         .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "the whole family as JSON"), .optional = true}},
         .options = {caseOption(),
                     {.name = "add", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "relatives in English or Japanese; may be repeated"), .many = true},
                     {.name = "of", .value = "INDIVIDUAL", .help = QT_TRANSLATE_NOOP("enzactl", "whose relatives they are; the proband's if not said")},
                     {.name = "remove", .value = "INDIVIDUAL", .help = QT_TRANSLATE_NOOP("enzactl", "take somebody out; may be repeated"), .many = true},
                     {.name = "title", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "what the family is called")},
                     {.name = "historian", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "who told it")},
                     {.name = "accuracy", .value = "WORD", .help = QT_TRANSLATE_NOOP("enzactl", "how it is known"), .choices = namesOf<Accuracy>},
                     {.name = "link-case", .value = "CASE", .help = QT_TRANSLATE_NOOP("enzactl", "another case that shares the family")},
                     {.name = "link-person", .value = "PERSON", .help = QT_TRANSLATE_NOOP("enzactl", "who --of is there, by id or pseudonym")}},
         .run = set,
         .answer = viewAnswer},
        {.words = "pedigree import",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Read a family from PED, CanRisk (1 to 4), Phenopacket Family or FHIR FamilyMemberHistory"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Whole or not at all; a refusal names line and field. A family that was drawn before is replaced; undo brings it back."),
         .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "the file")}},
         .options = {caseOption(),
                     {.name = "format", .value = "F", .help = QT_TRANSLATE_NOOP("enzactl", "what it is; told by the file if not said"),
                      .choices = namesOf<workflow::FamilyFormat>}},
         .run = [](Context &context, const Invocation &given) { return importFile(context, given, given.word<workflow::FamilyFormat>("format")); },
         .answer = "id, case, created, replaced, format, version, individuals, linked"},
        {.words = "import canrisk",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Read a family from a pedigree file of CanRisk, versions 1 to 4"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Without --case a case is made that is called as the family."),
         .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "a file that begins with ##CanRisk")}},
         .options = {{.name = "case", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "the case, by id or label")}},
         .run = [](Context &context, const Invocation &given) { return importFile(context, given, workflow::FamilyFormat::CanRisk); },
         .answer = "id, case, created, replaced, format, version, individuals, linked"},
        {.words = "pedigree export",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Write the family of a case to a file"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Through the gate. Without --purpose it is for the own record. What the format has no place for is told in left_out."),
         .options = QList<Option>{caseOption(),
                                  {.name = "format", .value = "F", .help = QT_TRANSLATE_NOOP("enzactl", "the format"), .required = true,
                                   .choices = namesOf<workflow::FamilyFormat>},
                                  {.name = "canrisk-version", .value = "N", .help = QT_TRANSLATE_NOOP("enzactl", "1 to 4; that of the file it came from, else 4")},
                                  {.name = "out", .value = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "where to write it"), .required = true}} +
                    outflowOptions(false),
         .run = exportFile,
         .answer = "file, format, bytes, individuals, sha256, purpose, recipient, left_out[]"},
        {.words = "pedigree layout",
         .summary = QT_TRANSLATE_NOOP("enzactl", "How the family is laid out on the page"),
         .options = {caseOption()},
         .run = layout,
         .answer = "individuals, generations, overlaps, crossings, ms, places[]: {id, place, generation, number, x, y}"},
    };
}

} // namespace enza::ctl
