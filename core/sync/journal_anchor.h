// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/transport.h"

#include <QDateTime>
#include <QJsonObject>

/// Where a journal stood, kept on the platform as FHIR AuditEvent resources (R4): whoever later puts an older copy of the
/// workspace back cannot take these back with it.
namespace enza::sync {

struct ChainHead {
    QString replica;
    quint64 sequence = 0;
    QByteArray hash;
};
/// One signed statement of one copy of a workspace.
struct JournalAnchor {
    QString workspace, replica;
    QString user; ///< id of who signed
    QDateTime at; ///< UTC
    QList<ChainHead> heads;
    QByteArray signature;
};

/// One entity for each chain: its replica as identifier, sequence and hash as details; the signature and who made it stand
/// with the agent's entity. It names no person and no case.
QJsonObject toAuditEvent(const JournalAnchor &anchor);
/// Unset for an AuditEvent that is none of these.
std::optional<JournalAnchor> fromAuditEvent(const QJsonObject &resource);

struct PlatformAddress {
    QUrl base;
    QByteArray authorization; ///< "Bearer …"; empty: none is used
};
/// Network when it is not taken, with the platform's own words.
Result<void> keepAnchor(Transport &transport, const PlatformAddress &to, const QByteArray &auditEvent, std::stop_token stop = {});
/// All of this workspace, page by page; pages elsewhere than below the base are not followed.
Result<QList<JournalAnchor>> anchorsOf(Transport &transport, const PlatformAddress &from, const QString &workspace,
                                       std::stop_token stop = {});

} // namespace enza::sync
