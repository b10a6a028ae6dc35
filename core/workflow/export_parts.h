// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/call_set.h"
#include "domain/case.h"
#include "genome/sample_cut.h"
#include "workflow/exports.h"

/// Private to workflow/: what an export is composed of.
namespace enza::workflow {

/// Who and which columns go out, as far as this user may see them.
struct ExportScope {
    access::ViewScope view;
    Case theCase;
    QList<Person> persons;      ///< that go out
    QHash<QString, QString> personOfSample; ///< by the sample's name in the file; only of those that go out
    std::optional<CallSet> callSet;
    QDateTime at; ///< as the content says it was made
};

/// Does a record of a variant file lie where the mask hides things: by place, mate or a gene it names?
bool hidesRecord(const access::GeneMask &mask, const QString &assembly, const genome::RecordPlace &place);

using ExportSink = std::function<Result<void>(const QByteArray &)>;
/// Each gives how many records it wrote. The same state gives the same bytes.
Result<quint64> composeVcf(Session &session, const ExportScope &scope, const ExportSink &sink, const JobContext &job);
Result<quint64> composeTsv(Session &session, const ExportScope &scope, const ExportSink &sink, const JobContext &job);
/// `items` gets what it holds besides.
Result<quint64> composePhenopacket(Session &session, const ExportScope &scope, const ExportSink &sink, QStringList &items);

} // namespace enza::workflow
