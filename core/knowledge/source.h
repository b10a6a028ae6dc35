// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "domain/knowledge.h"
#include "knowledge/compare.h"

#include <span>

/// How files of outside knowledge become snapshots. A reader takes the files whole or refuses them with
/// file, line, field and reason; what it keeps it writes as named blocks, which the matching type reads back.
namespace enza::knowledge {

class BlockSink
{
public:
    virtual ~BlockSink() = default;
    virtual Result<void> put(const QString &name, quint32 index, const QByteArray &bytes) = 0;
};

class BlockSource
{
public:
    virtual ~BlockSource() = default;
    /// Thread-safe. NotFound, or Damaged when the stored digest does not fit.
    virtual Result<QByteArray> get(const QString &name, quint32 index) const = 0;
};

struct ImportInput {
    QStringList files; ///< paths; a source that needs several (ontology, annotations, labels) says which is which
    QString version;   ///< as given; empty: the file's own, and BadInput when it has none
    QString name;      ///< as given, for sources that come in several
    QString assembly;  ///< as given, for files that do not say
};

/// A source. Reading fills in everything of the snapshot but id, files, sha256 and who imported it when.
struct SourceInfo {
    const char *id;
    const char *title; ///< English source text, context "enza"
    Result<KnowledgeSnapshot> (*read)(const ImportInput &input, BlockSink &sink, const JobContext &job);
    /// What differs between two snapshots of it; null: it cannot be told.
    Result<Comparison> (*compare)(const BlockSource &before, const BlockSource &after, const ChangeTaker &take,
                                  const JobContext &job) = nullptr;
};
std::span<const SourceInfo> sources();

} // namespace enza::knowledge
