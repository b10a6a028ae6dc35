// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/variant_query.h"

#include "genome/allele.h"
#include "workflow/filter_steps.h"

#include <QCoreApplication>

namespace enza::ctl {

QString stepLabel(const FilterStep &step)
{
    if (step.label.isEmpty())
        return step.expression;
    return QCoreApplication::translate("preset", step.label.toUtf8().constData());
}

Result<Preset> findPreset(workflow::Session &session, const QString &caseId, const QString &name)
{
    ENZA_ASSIGN(const QList<Preset> presets, workflow::presetsFor(session, caseId));
    for (const Preset &preset : presets) {
        const QString shown = QCoreApplication::translate("preset", preset.name.toUtf8().constData());
        if (preset.id == name || preset.id == QLatin1String("builtin:") + name ||
            preset.name.compare(name, Qt::CaseInsensitive) == 0 ||
            shown.compare(name, Qt::CaseInsensitive) == 0)
            return preset;
    }
    return fail(
        ErrorCode::NotFound,
        Text(QT_TRANSLATE_NOOP("enza", "there is no preset \"%1\"; \"enzactl preset list\" shows them"),
             {name}),
        Where{{}, 0, QStringLiteral("--preset")});
}

Result<VariantQuestion> variantQuestion(Context &context, const Invocation &given)
{
    VariantQuestion asked;
    ENZA_ASSIGN(asked.session, context.session());
    ENZA_ASSIGN(asked.caseId, namedCaseId(context, given));
    if (given.has("preset")) {
        ENZA_ASSIGN(const Preset preset, findPreset(*asked.session, asked.caseId, given.value("preset")));
        asked.query.steps = preset.steps;
        asked.query.sort = preset.sort;
    }
    for (const QString &expression : given.values("where"))
        asked.query.steps << FilterStep{QString(), expression, true};
    for (const QString &word : given.values("inheritance")) {
        const bool undecidedToo = word.endsWith(u'?');
        const auto model = review::inheritanceModelFromName(undecidedToo ? word.chopped(1) : word);
        if (!model)
            return usage(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a model of inheritance"), {word}),
                         QStringLiteral("--inheritance"));
        asked.query.steps << workflow::inheritanceStep(*model, undecidedToo);
    }
    for (const QString &panel : given.values("panel")) {
        ENZA_ASSIGN(const FilterStep step, workflow::panelStep(*asked.session, asked.caseId, panel));
        asked.query.steps << step;
    }
    asked.query.search = given.value("search");
    asked.query.showReviewed = given.has("reviewed");
    if (given.has("sort")) {
        const QString sort = given.value("sort");
        asked.query.sort = {sort.section(u':', 0, 0), sort.endsWith(QLatin1String(":desc"))};
    }
    for (const QString &word : given.value("columns").split(u',', Qt::SkipEmptyParts))
        asked.columns << word.trimmed();
    ENZA_ASSIGN(asked.table, workflow::openVariants(*asked.session, asked.caseId));
    return asked;
}

QList<Option> variantQueryOptions()
{
    return {
        caseOption(),
        {.name = "preset",
         .value = "P",
         .help = QT_TRANSLATE_NOOP("enzactl", "a cascade of filters, by name or id; see \"preset list\"")},
        {.name = "where",
         .value = "EXPR",
         .help = QT_TRANSLATE_NOOP("enzactl", "one more step of the cascade; see \"help where\""),
         .many = true},
        {.name = "inheritance",
         .value = "MODEL",
         .help = QT_TRANSLATE_NOOP("enzactl", "that this model fits: de_novo, autosomal_dominant, "
                                              "autosomal_recessive, compound_het, x_linked or mitochondrial; "
                                              "with a ? after it, also where that cannot be decided"),
         .many = true},
        {.name = "panel",
         .value = "NAME",
         .help = QT_TRANSLATE_NOOP("enzactl", "in the green genes of this imported panel, by any transcript, stretch or breakend"),
         .many = true},
        {.name = "search",
         .value = "TEXT",
         .help = QT_TRANSLATE_NOOP("enzactl", "gene, HGVS, contig:position or id")},
        {.name = "reviewed", .help = QT_TRANSLATE_NOOP("enzactl", "also what was put aside")},
    };
}

Result<std::vector<quint32>> findRows(const review::VariantTable &table, const QString &keyText)
{
    ENZA_ASSIGN(VariantKey key, VariantKey::parse(keyText));
    if (key.assembly.isEmpty() && !table.callSets().isEmpty())
        key.assembly = table.callSets().first().assembly;
    // Alleles may be typed as a file writes them, with bases that both share; keys have none to spare.
    if (!key.structural()) {
        if (key.alt.front().isLetter()) { // not "*" nor "<…>"
            key.ref = key.ref.toUpper();
            key.alt = key.alt.toUpper();
        }
        const std::string ref = key.ref.toStdString(), alt = key.alt.toStdString();
        const genome::Trimmed trimmed = genome::trimAlleles(key.pos, ref, alt);
        key.pos = trimmed.pos;
        key.ref = QString::fromUtf8(trimmed.ref.data(), qsizetype(trimmed.ref.size()));
        key.alt = QString::fromUtf8(trimmed.alt.data(), qsizetype(trimmed.alt.size()));
    }
    ENZA_ASSIGN(const auto rows, table.find(key));
    if (rows.empty())
        return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "this case has no such variant")),
                    Where{{}, 0, keyText});
    return rows;
}

} // namespace enza::ctl
