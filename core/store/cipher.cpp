// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/state.h"

namespace enza::store {

QString Unlocked::cipherVersion() const
{
    const std::lock_guard guard(m_state->writing);
    if (!m_state->writer)
        return {};
    return m_state->writer->value("PRAGMA cipher_version").value_or(QString());
}

} // namespace enza::store
