// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ctl/context.h"
#include "review/variant_table.h"
#include "workflow/variants.h"

namespace enza::ctl {

/// The variants of one case and what a command line asked of them.
struct VariantQuestion
{
    workflow::Session *session = nullptr;
    QString caseId;
    std::shared_ptr<review::VariantTable> table;
    review::ViewQuery query;
    QStringList columns; ///< as given by --columns
};

/// --case, --preset, --where, --search, --sort, --reviewed, --columns, as far as the command has them.
Result<VariantQuestion> variantQuestion(Context &context, const Invocation &given);
QList<Option> variantQueryOptions();

/// The preset somebody means by its id, its name or its translated name.
Result<Preset> findPreset(workflow::Session &session, const QString &caseId, const QString &name);
/// Labels of built-in steps are English source texts.
QString stepLabel(const FilterStep &step);

/// Rows that have this key. NotFound also for a key of another assembly.
Result<std::vector<quint32>> findRows(const review::VariantTable &table, const QString &keyText);

} // namespace enza::ctl
