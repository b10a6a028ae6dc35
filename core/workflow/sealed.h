// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/records.h"
#include "workflow/session.h"

/// Private to workflow/: record bodies that only named users can read. Outside the seal stand ids and who can open
/// it, nothing else. Whatever is committed passes through here, so no verb can forget it:
///   psychosocial notes            roles that may do "psychosocial.read", and those who may in an emergency
///   what somebody is still writing  that person
///   the platform's connection     roles that may do "platform.check"
///   findings the rule seals       its named readers; with them what hangs on the finding (opinions, consensus,
///                                 alerts, comments)
namespace enza::workflow {

bool isSealed(const QJsonObject &body);
/// Ids of those it is sealed to.
QStringList sealedTo(const QJsonObject &body);
/// The body itself; as it is when it is not sealed. NotPermitted when this user is no reader.
Result<QJsonObject> unsealedBody(const Session &session, const QJsonObject &body);
Result<store::Record> unsealed(const Session &session, store::Record record);
/// Every version this user can read, oldest first, also those that were sealed in with a later one.
Result<QList<store::Record>> readableVersions(const Session &session, const QString &record);

/// Seals what has to be before it is committed, and the words history would say of it.
Result<void> sealWrites(const Session &session, QList<store::Write> &writes, QJsonObject &detail);
/// The words of an entry; false when they are sealed for others.
bool openWords(const Session &session, QJsonObject &detail);

/// Seals anew, or opens, what is no longer sealed to those who may read it: an answer, a rule set, a user or a
/// finding's role changed. Earlier versions are destroyed and live on inside the seal. What this user cannot read
/// waits for somebody who can. An empty case: all.
Result<void> resealFindings(const Session &session, const QString &caseId = {});
Result<void> resealNotes(const Session &session);
/// After an act: does it change who may read a finding?
bool mayChangeSeals(const Change &change);

} // namespace enza::workflow
