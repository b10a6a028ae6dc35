// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/state.h"

#include "base/id.h"
#include "base/json.h"
#include "store/head.h"
#include "store/schema.h"

#include <QJsonArray>

namespace enza::store {
namespace {

constexpr int saltSize = 16;

Result<WrittenVersion> insertVersion(Database &database, const Write &write, const Entry &entry)
{
    ENZA_ASSIGN(const InForce before, inForce(database, write.id));
    if (write.expectedVersion && *write.expectedVersion != before.line)
        return fail(ErrorCode::Conflict,
                    Text(QT_TRANSLATE_NOOP("enza", "somebody else changed this meanwhile (version %1 was expected, "
                                                   "%2 is in force); look at the new version and decide again"),
                         {QString::number(*write.expectedVersion), QString::number(before.line)}),
                    Where{{}, 0, write.id});
    const QByteArray body = canonicalJson(write.body);
    const QByteArray salt = randomBytes(saltSize);
    const WrittenVersion written{write.id, write.kind, before.line + 1, write.remove, bodyDigest(salt, body)};
    ENZA_ASSIGN(Query insert,
                database.query("INSERT INTO version (id, version, kind, case_id, person_id, removed, author, at, replica, "
                               "sequence, salt, digest, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(1, write.id).bind(2, qint64(written.version)).bind(3, write.kind);
    insert.bindOrNull(4, write.caseId).bindOrNull(5, write.personId).bind(6, qint64(write.remove));
    insert.bind(7, entry.author).bind(8, isoUtc(entry.at)).bind(9, entry.replica).bind(10, qint64(entry.sequence));
    insert.bind(11, salt).bind(12, written.digest).bind(13, QString::fromUtf8(body));
    ENZA_TRY(insert.run());
    ENZA_TRY(setHead(database, write, {written.version, entry.replica, written.version}));
    ENZA_TRY(clearTips(database, write.id)); // whoever wrote this has seen all there is
    return written;
}

Result<void> checkAct(const Act &act)
{
    if (act.verb.isEmpty())
        return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "an act needs a verb")));
    for (const Write &write : act.writes) {
        if (write.id.isEmpty() || write.kind.isEmpty())
            return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "a record needs an id and a kind")));
    }
    return {};
}

} // namespace

Result<ChainHead> Unlocked::State::append(const Act &act, const ChainHead &last, const QJsonObject &others)
{
    ENZA_TRY(checkAct(act));
    Entry entry;
    entry.replica = replica;
    entry.sequence = last.sequence + 1;
    entry.previous = last.hash;
    entry.heads = others;
    entry.verb = act.verb;
    entry.caseId = act.caseId;
    entry.personId = act.personId;
    entry.scope = act.scope;
    entry.author = user.id;
    entry.authorKey = signer->publicKey();
    entry.at = clock.now();
    for (const Write &write : act.writes) {
        ENZA_ASSIGN(WrittenVersion written, insertVersion(*writer, write, entry));
        entry.writes.append(std::move(written));
    }
    const QByteArray salt = randomBytes(saltSize);
    entry.detailDigest = bodyDigest(salt, canonicalJson(act.detail));
    return appendEntry(*writer, entry, *signer, act.detail, salt);
}

Result<quint64> Unlocked::State::commit(const Act &act, const std::function<Result<void>(Database &)> &also)
{
    const std::lock_guard guard(writing);
    if (!writer)
        return fail(ErrorCode::Locked, Text(QT_TRANSLATE_NOOP("enza", "the workspace has to be opened again")));
    ENZA_ASSIGN(Transaction transaction, Transaction::begin(*writer));
    ENZA_ASSIGN(const ChainHead next, append(act, head, otherHeads));
    if (also)
        ENZA_TRY(also(*writer));
    ENZA_TRY(transaction.commit());
    head = next;
    return next.sequence;
}

Result<void> Unlocked::State::publish(Manifest next, const Act &act)
{
    const std::lock_guard guard(writing);
    next.generation = manifest.generation + 1;
    const SecretBytes key = manifestKey(storeKeyCopy());
    const QByteArray before = manifest.serialized(key);
    ENZA_TRY(putManifest(next.serialized(key)));
    const QString generation = QString::number(next.generation);
    const auto remember = [&](Database &database) { return setMetaValue(database, "generation", generation); };
    const auto journaled = commit(act, remember);
    if (journaled)
        return {};
    // What the journal does not know did not happen. If this fails as well, the next unlock journals it.
    (void)putManifest(before);
    return std::unexpected(journaled.error());
}

Result<void> Unlocked::State::putManifest(const QByteArray &bytes)
{
    ENZA_ASSIGN(Manifest next, Manifest::parse(bytes, layout.manifest()));
    ENZA_TRY(platform::writeFileAtomically(layout.manifest(), bytes));
    const std::lock_guard keys(keysMutex);
    manifest = std::move(next);
    info.users = manifest.userInfos();
    return {};
}

Result<void> Unlocked::State::settleGeneration()
{
    ENZA_ASSIGN(const QString stored, metaValue(*writer, "generation"));
    if (stored.toLongLong() == manifest.generation)
        return {};
    Act act;
    act.verb = QStringLiteral("workspace.settle");
    QJsonArray users;
    for (const ManifestUser &entry : manifest.users)
        users.append(enrolmentDetail(entry));
    act.detail = {{QStringLiteral("users"), users}, {QStringLiteral("generation"), manifest.generation}};
    const QString generation = QString::number(manifest.generation);
    const auto remember = [&](Database &database) { return setMetaValue(database, "generation", generation); };
    ENZA_TRY(commit(act, remember));
    return {};
}

SecretBytes Unlocked::State::storeKeyCopy() const
{
    const std::lock_guard guard(keysMutex);
    return storeKey.clone();
}

Result<quint64> Unlocked::commit(const Act &act)
{
    return commit(act, {});
}

Result<quint64> Unlocked::commit(const Act &act, const std::function<Result<void>()> &stillHolds)
{
    quint64 sequence = 0;
    {
        const std::lock_guard guard(m_state->writing);
        if (stillHolds)
            ENZA_TRY(stillHolds());
        ENZA_ASSIGN(sequence, m_state->commit(act));
    }
    QList<std::function<void(const Act &, quint64)>> listeners;
    {
        const std::lock_guard guard(m_state->listenersMutex);
        listeners = m_state->listeners;
    }
    for (const auto &listener : listeners)
        listener(act, sequence);
    return sequence;
}

void Unlocked::onCommit(std::function<void(const Act &, quint64)> listener)
{
    const std::lock_guard guard(m_state->listenersMutex);
    m_state->listeners.append(std::move(listener));
}

} // namespace enza::store
