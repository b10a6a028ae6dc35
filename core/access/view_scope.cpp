// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/view_scope.h"

namespace enza::access {

const GeneMask &ViewScope::maskOf(const QString &personId) const
{
    static const GeneMask none;
    if (!m_masks)
        return none;
    const auto own = m_masks->byPerson.constFind(personId);
    return own == m_masks->byPerson.constEnd() ? m_masks->anybody : *own;
}

} // namespace enza::access
