// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/call_set.h"
#include "workflow/session.h"

namespace enza::workflow {

struct ImportRequest {
    QString caseId;
    QString path;
    QList<std::pair<QString, SampleRole>> roles; ///< sample name → role
    QString ped;                                 ///< path, may be empty
    std::optional<CallKind> kind;                ///< nothing: by itself
    QString profile;                             ///< path of a site profile; empty: the best built-in one
    QString assembly;                            ///< when the file does not say
    bool keepBoth = false;  ///< beside an older call set of the same samples and kind, not in its place
    bool partOfDemo = false; ///< set by loadDemo: demonstration workspaces take nothing else
    QString displayName; ///< recorded as the file's name where `path` is not one a person knows; empty: from `path`
};

struct ImportReport {
    CallSet callSet;
    QString profileName;
    bool alreadyThere = false; ///< the same bytes were imported before; nothing was added
    double seconds = 0;
};

/// What a file looks like before it is imported, for the import dialog.
struct ImportPreview {
    QString format, assembly, annotation, profileName;
    QStringList samples;
    QList<std::pair<QString, SampleRole>> suggestedRoles; ///< only from header lines, never from names
    QStringList warnings;
};

Result<ImportPreview> previewVariants(const Session &session, const QString &path);
/// Whole or not at all. A file whose bytes are known already is recognised; a new version of a call set
/// of the case (same samples and kind of variants, most variants in common, other bytes) supersedes the
/// older one, which stays, and findings keep.
Result<ImportReport> importVariants(Session &session, const ImportRequest &request, const JobContext &job);

struct PedReport {
    int individuals = 0;
    int persons = 0;  ///< added or changed
    int samples = 0;  ///< given a role
    QStringList warnings;
};
/// Persons, kinship to the proband (the first affected individual with a sample) and sample roles.
Result<PedReport> importPed(Session &session, const QString &caseId, const QString &path);

} // namespace enza::workflow
