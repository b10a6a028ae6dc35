// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/carried_dismissals.h"

#include "domain/finding.h"
#include "review/row_set.h"
#include "review/same_variants.h"
#include "workflow/act.h"
#include "workflow/bulk.h"

namespace enza::workflow {
namespace {

constexpr quint64 smallCache = 64ull << 20;

Result<std::shared_ptr<review::VariantTable>> tableOf(const Session &session, const CallSet &set)
{
    review::CallSetInput input;
    input.callSet = set;
    ENZA_ASSIGN(input.blocks, openCallFile(session, set.id));
    ENZA_ASSIGN(input.source, openBlob(session, set.blob));
    return review::VariantTable::open({std::move(input)}, session.scope(set.caseId), smallCache);
}

} // namespace

Result<CarriedDismissals> carryDismissals(const Session &session, const CallSet &older, const CallSet &fresh)
{
    CarriedDismissals carried;
    ENZA_ASSIGN(const auto dismissals, loadCase<Dismissal>(session, older.caseId));
    std::shared_ptr<review::VariantTable> was, is; // opened when the first is met
    for (const auto &record : dismissals) {
        Dismissal dismissal = record.value;
        if (dismissal.undone)
            continue;
        std::vector<quint32> rows;
        for (const DismissedRows &part : std::as_const(dismissal.rows)) {
            if (part.callSet != older.id)
                continue;
            ENZA_ASSIGN(rows, review::decodeRows(part.rows));
        }
        if (rows.empty())
            continue;
        if (!was) {
            ENZA_ASSIGN(was, tableOf(session, older));
            ENZA_ASSIGN(is, tableOf(session, fresh));
        }
        ENZA_ASSIGN(const std::vector<quint32> here, review::sameVariants(*was, was->fromCallSet(older.id, rows), *is));
        if (here.empty())
            continue;
        dismissal.rows += is->toCallSets(here);
        carried.rows += here.size();
        carried.writes.append(writeOf(dismissal, dismissal.id, dismissal.caseId, record.version));
    }
    return carried;
}

} // namespace enza::workflow
