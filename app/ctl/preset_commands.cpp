// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/groups.h"
#include "ctl/values.h"
#include "ctl/variant_query.h"

#include <QCoreApplication>

namespace enza::ctl {
namespace {

QJsonObject presetJson(const Preset &preset)
{
    const bool builtin = preset.owner.isEmpty();
    return {{QStringLiteral("id"), preset.id},
            {QStringLiteral("name"),
             builtin ? QCoreApplication::translate("preset", preset.name.toUtf8().constData()) : preset.name},
            {QStringLiteral("builtin"), builtin},
            {QStringLiteral("shared"), preset.shared},
            {QStringLiteral("steps"), arrayOf(preset.steps,
                                              [](const FilterStep &step) {
                                                  return QJsonObject{
                                                      {QStringLiteral("step"), stepLabel(step)},
                                                      {QStringLiteral("expression"), step.expression},
                                                      {QStringLiteral("enabled"), step.enabled}};
                                              })},
            {QStringLiteral("columns"), strings(preset.columns)},
            {QStringLiteral("sort"),
             orNull(preset.sort.column + (preset.sort.descending ? QStringLiteral(":desc") : QString()))}};
}

Result<void> list(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const QList<Preset> presets, workflow::presetsFor(*session, caseId));
    context.out().value(arrayOf(presets, presetJson), {QStringLiteral("name"), QStringLiteral("builtin"),
                                                       QStringLiteral("shared"), QStringLiteral("id")});
    return {};
}

Result<void> save(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(const VariantQuestion asked, variantQuestion(context, given));
    ENZA_TRY(asked.table->evaluate(asked.query, context.stop())); // a cascade that cannot run is not kept
    Preset preset;
    preset.name = given.argument(0);
    preset.shared = given.has("shared");
    preset.steps = asked.query.steps;
    preset.columns = asked.columns;
    preset.sort = asked.query.sort;
    ENZA_ASSIGN(const Preset saved, workflow::savePreset(*asked.session, preset));
    context.out().value(presetJson(saved));
    return {};
}

Result<void> remove(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_TRY(workflow::removePreset(*session, given.argument(0)));
    context.out().value(
        QJsonObject{{QStringLiteral("id"), given.argument(0)}, {QStringLiteral("removed"), true}});
    return {};
}

} // namespace

QList<Command> presetCommands()
{
    return {
        {.words = "preset list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Cascades of filters, the one that fits the case first"),
         .options = {caseOption()},
         .run = list,
         .answer = "[]: id, name, builtin, shared, steps[], columns[], sort"},
        {.words = "preset save",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Keep a cascade under a name"),
         .arguments = {{.name = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "what to call it")}},
         .options = variantQueryOptions() +
                    QList<Option>{{.name = "sort",
                                   .value = "COLUMN[:desc]",
                                   .help = QT_TRANSLATE_NOOP("enzactl", "by this column")},
                                  {.name = "columns",
                                   .value = "A,B",
                                   .help = QT_TRANSLATE_NOOP("enzactl", "the columns to show")},
                                  {.name = "shared",
                                   .help = QT_TRANSLATE_NOOP("enzactl", "for everybody in this workspace")}},
         .run = save,
         .answer = "id, name, builtin, shared, steps[], columns[], sort"},
        {.words = "preset remove",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Remove one of your own presets"),
         .arguments = {{.name = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "the preset's id")}},
         .run = remove,
         .answer = "id, removed"},
    };
}

} // namespace enza::ctl
