// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/finding.h"
#include "domain/preset.h"
#include "review/variant_table.h"
#include "workflow/session.h"

namespace enza::workflow {

/// The table over the case's call sets in force, as this user may see it; kept open while the session
/// is, rebuilt after an import. Slow at first use: call it off the GUI thread.
Result<std::shared_ptr<review::VariantTable>> openVariants(Session &session, const QString &caseId);

/// Built-in and own and shared ones, the one that fits the case first.
Result<QList<Preset>> presetsFor(Session &session, const QString &caseId);
Result<Preset> savePreset(Session &session, Preset preset);
Result<void> removePreset(Session &session, const QString &id);

Result<ViewState> viewState(const Session &session, const QString &caseId); ///< NotFound at first
Result<void> saveViewState(Session &session, ViewState state);

/// One act, one record, one undo, however many rows.
Result<Dismissal> dismissRows(Session &session, const QString &caseId, const std::vector<quint32> &rows,
                              DismissReason reason, const QString &comment, const QString &expression = {});
Result<QList<Dismissal>> dismissals(const Session &session, const QString &caseId);

/// Where else this variant was met, as far as this user may see.
struct SeenElsewhere {
    int cases = 0; ///< other cases whose call sets hold it
    bool comparable = true; ///< false: the assembly is unknown, so nothing was looked up
    struct Verdict {
        QString caseLabel;
        Opinion opinion;
    };
    QList<Verdict> verdicts;
};
Result<SeenElsewhere> seenElsewhere(Session &session, const QString &caseId, const VariantKey &key);

/// Hands the source file back byte for byte through a permit for `return_to_source`.
Result<void> exportVerbatim(Session &session, access::Permit permit, const QString &callSetId, const QString &path,
                            const JobContext &job);

} // namespace enza::workflow
