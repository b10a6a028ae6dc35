// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/view_scope.h"

#include <QSet>

/// Stands in for consent::Gate in programs that do not link the consent room, to make view scopes.
namespace enza::consent {

class Gate
{
public:
    static access::ViewScope scope(const QSet<QString> &hiddenPersons = {}, const QSet<QString> &hiddenGenes = {})
    {
        access::ViewScope out;
        out.m_hiddenPersons = hiddenPersons;
        out.m_hiddenGenes = hiddenGenes;
        return out;
    }
};

} // namespace enza::consent
