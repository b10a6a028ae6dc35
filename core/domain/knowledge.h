// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

/// Dated copies of what the world knows: ClinVar, CIViC, HPO, OncoTree, gene panels, drugs, trials.
namespace enza {

/// A record of the source that was left out, and why. Nothing is left out silently.
struct SkippedLine {
    quint64 line = 0; ///< 1-based line of the file
    QString reason;   ///< English source text
};

/// What was imported and when. The content itself lies in a file of blocks named by `id`; see
/// knowledge/source.h. Snapshots are never changed: a newer one stands beside the older.
struct KnowledgeSnapshot {
    static constexpr const char *kind = "knowledge";
    QString id;
    QString source;   ///< "clinvar", "civic", "hpo", "gene-panel", "oncotree", "trials", "drugs", …
    QString name;     ///< which of several of one source, e.g. the panel; else empty
    QString version;  ///< the source's own, or as given at import
    QDate released;   ///< invalid when the source does not say
    QString assembly; ///< "GRCh37", "GRCh38"; empty when the content has no coordinates
    quint64 records = 0;
    quint64 skippedCount = 0;
    QList<SkippedLine> skipped; ///< the first 1,000
    QStringList files;          ///< names without folders
    QString sha256;             ///< of the files' bytes one after the other, hex
    QDateTime imported;
    QString importedBy; ///< user id
    QJsonObject extra;

    /// "clinvar@2026-11-01", "gene-panel/Epilepsy@3.2", as assessments pin it.
    QString pin() const { return (name.isEmpty() ? source : source + u'/' + name) + u'@' + version; }
};

template <typename S> void describe(S &s, SkippedLine &v)
{
    s.field("line", v.line);
    s.field("reason", v.reason);
}

template <typename S> void describe(S &s, KnowledgeSnapshot &v)
{
    s.field("id", v.id);
    s.field("source", v.source);
    s.field("name", v.name);
    s.field("version", v.version);
    s.field("released", v.released);
    s.field("assembly", v.assembly);
    s.field("records", v.records);
    s.field("skipped_count", v.skippedCount);
    s.field("skipped", v.skipped);
    s.field("files", v.files);
    s.field("sha256", v.sha256);
    s.field("imported", v.imported);
    s.field("imported_by", v.importedBy);
    s.extra(v.extra);
}

} // namespace enza
