// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/countersign.h"

#include "base/json.h"
#include "base/signer.h"
#include "store/workspace.h"
#include "workflow/act.h"
#include "workflow/lockout.h"
#include "workflow/session_policy.h"

#include <algorithm>

namespace enza::workflow {
namespace {

std::optional<store::UserInfo> userBy(const Session &session, const auto &matches)
{
    const QList<store::UserInfo> users = session.store().users();
    const auto found = std::find_if(users.begin(), users.end(), matches);
    return found == users.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QByteArray signedBytes(const Session &session, const QString &purpose, const QString &user, const QDateTime &at,
                       const QJsonObject &content)
{
    return canonicalJson(QJsonObject{{QStringLiteral("signs"), purpose},
                                     {QStringLiteral("workspace"), session.workspaceId()},
                                     {QStringLiteral("user"), user},
                                     {QStringLiteral("at"), isoUtc(at)},
                                     {QStringLiteral("content"), content}});
}

Countersignature signAsUser(const Session &session, const QString &purpose, const QJsonObject &content)
{
    const QString user = session.user().id;
    const QDateTime at = session.clock().now();
    const Signer &signer = session.store().signer();
    return {user, signer.publicKey(), signer.sign(signedBytes(session, purpose, user, at, content)), at};
}

Result<Countersignature> countersign(const Session &session, const QString &purpose, const QJsonObject &content,
                                     const Approver &approver)
{
    const auto user = userBy(session, [&](const store::UserInfo &one) { return one.name == approver.user; });
    if (!user)
        return std::unexpected(notFound(approver.user));
    consent::Actor actor;
    actor.userId = user->id;
    actor.role = enumFromName<UserRole>(user->role).value_or(UserRole::Viewer);
    ENZA_ASSIGN(const SessionPolicy policy, sessionPolicy(session));
    actor.lacksSecondFactor = policy.secondFactor.contains(enumName(actor.role)) && approver.keyFile.isEmpty() &&
                              approver.pkcs11Uri.isEmpty();
    ENZA_TRY(session.gate().mayDo(actor, purpose));
    const QDateTime at = session.clock().now();
    const store::Secret secret{approver.passphrase.clone(), approver.keyFile.clone(), approver.pkcs11Uri,
                               approver.pin.clone()};
    ENZA_ASSIGN(const QByteArray signature, guarded(session.folder(), user->name, [&] {
                    return session.store().signAs(user->id, secret, signedBytes(session, purpose, user->id, at, content));
                }));
    return Countersignature{user->id, user->signKey, signature, at};
}

bool holds(const Session &session, const QString &purpose, const QJsonObject &content, const Countersignature &by)
{
    const auto user = userBy(session, [&](const store::UserInfo &one) { return one.id == by.user; });
    return user && user->signKey == by.key &&
           verifySignature(by.key, signedBytes(session, purpose, by.user, by.at, content), by.signature);
}

} // namespace enza::workflow
