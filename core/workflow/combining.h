// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/session.h"

#include <QJsonObject>

namespace enza::store {
struct LineVersion;
}

/// Two copies of a workspace change one record apart. What people do to a meeting, a thread of comments or the task of
/// a circulation is small and mostly touches different parts: one marks who attends, another records who steps back.
/// Such versions are put together, so that neither act is lost and nobody has to choose between whole records. What a
/// version changed is its difference to all that its author's copy knew; all changes are replayed in the order of the
/// record's line, so every copy that has the same versions arrives at the same record, in whichever order it learnt
/// them. Where two change the very same value the later one stands and the other is named; where one changes what
/// another removes, the change stands. Decisions are not put together: two different ones are for people to compare.
namespace enza::workflow {

/// A value that two copies changed to different things.
struct ContestedValue {
    QString field; ///< path in the record: "agenda.<case>.minutes"
    QString kept, other;
};
struct CombinedRecord {
    QString record, kind;
    QString title; ///< of a meeting; else empty
    QList<ContestedValue> contested;
};

/// Whether versions of such a record are put together.
bool isCombined(const QString &kind, const QJsonObject &body);
/// What follows from all versions of a line. Bodies are of one kind, none is removed or without content.
QJsonObject combinedBody(const QString &kind, const QList<store::LineVersion> &line, QList<ContestedValue> *contested = nullptr);
/// Writes it for every record with undecided versions. Nothing is written where the version in force says it already
/// and no other is undecided.
Result<QList<CombinedRecord>> combineRecords(const Session &session);

} // namespace enza::workflow
