// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/variant_file.h"
#include "workflow/family.h"
#include "workflow/import.h"

/// Private to workflow/: what an import will do, decided before the first record is read.
namespace enza::workflow {

struct ImportPlan {
    CallSet callSet; ///< without what only reading tells
    genome::Profile profile;
    Family family;
    QStringList warnings;
    bool keepBoth = false;
};

/// Header against case, PED and roles. BadInput for what contradicts.
Result<ImportPlan> planImport(const Session &session, const ImportRequest &request, const genome::VariantFile &file);

/// The one small transaction that makes an import real: call set, samples, persons, case, and the older
/// version it supersedes.
Result<Change> commitImport(Session &session, const ImportPlan &plan, CallSet &set);

} // namespace enza::workflow
