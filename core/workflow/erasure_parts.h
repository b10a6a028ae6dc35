// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/call_set.h"
#include "store/records.h"
#include "workflow/act.h"
#include "workflow/erasure.h"

#include <QSet>

/// Private to workflow/: what an erasure consists of.
namespace enza::workflow {

/// A call set that also holds other people, and their columns.
struct SharedCalls {
    Versioned<CallSet> set;
    QStringList keep; ///< sample columns that stay, by name
};

/// Everything that belongs to one person, and what has to be said of the rest.
struct Belongings {
    QString caseId, personId, label;
    QList<store::Record> destroyed;  ///< as they are now
    QList<store::Record> replaced;   ///< a version without content takes their place: case, person, ledger rows
    QList<SharedCalls> shared;
    QList<store::Record> others;     ///< of the case, that stay
    QList<store::EntryPlace> words;  ///< entries that name the person beyond those that wrote the records
    QStringList kept;                ///< why something stays
    QStringList alsoConcerns;
    bool index = false; ///< the case is about this person

    bool isEmpty() const { return destroyed.isEmpty() && replaced.isEmpty() && shared.isEmpty(); }
};
/// NotFound when the case has no such person (by id or pseudonym).
Result<Belongings> belongingsOf(const Session &session, const QString &caseId, const QString &person);

/// What takes the place of a record of which something has to stay.
store::Write withoutContent(const store::Record &record);

/// The call set without the person's columns: new columns and a new source file are in the store when this returns,
/// under an id that every replica arrives at. `rows` finds where the rows of the old one went.
struct RewrittenCalls {
    CallSet set;
    QHash<quint32, quint32> rows; ///< of those asked for: old row to new
};
Result<RewrittenCalls> rewriteCalls(const Session &session, const SharedCalls &shared, const QString &personId,
                                    const QSet<quint32> &rowsWanted, const JobContext &job);

} // namespace enza::workflow
