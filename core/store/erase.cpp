// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/state.h"

#include <QJsonArray>

namespace enza::store {

Result<quint64> Unlocked::erase(const QStringList &records, const QString &reason)
{
    State &state = *m_state;
    const std::lock_guard guard(state.writing);
    Act act;
    act.verb = QLatin1String(eraseVerb);
    act.detail = {{QStringLiteral("records"), QJsonArray::fromStringList(records)}, {QStringLiteral("reason"), reason}};
    const auto destroy = [&](Database &database) -> Result<void> {
        for (const QString &id : records) {
            ENZA_ASSIGN(Query bodies, database.query("UPDATE version SET body = NULL, salt = NULL WHERE id = ?"));
            ENZA_TRY(bodies.bind(1, id).run());
            if (database.changes() == 0)
                return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "there is no such record")),
                            Where{{}, 0, id});
            ENZA_ASSIGN(Query index, database.query("UPDATE head SET variant = NULL, finding = NULL, sha256 = NULL, "
                                                    "label = NULL, user = NULL WHERE id = ?"));
            ENZA_TRY(index.bind(1, id).run());
        }
        return {};
    };
    ENZA_ASSIGN(const quint64 sequence, state.commit(act, destroy));
    // The write-ahead log still holds the pages as they were.
    ENZA_TRY(state.writer->value("PRAGMA wal_checkpoint(TRUNCATE)"));
    return sequence;
}

} // namespace enza::store
