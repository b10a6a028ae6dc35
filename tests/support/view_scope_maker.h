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
        if (!hiddenGenes.isEmpty()) {
            auto masks = std::make_shared<access::CaseMasks>();
            masks->everybody = masks->anybody = access::GeneMask(hiddenGenes, {}, {});
            out.m_masks = std::move(masks);
        }
        return out;
    }
    /// Genes hidden of some people only, or by their places.
    static access::ViewScope scope(access::CaseMasks hidden)
    {
        access::ViewScope out;
        out.m_masks = std::make_shared<const access::CaseMasks>(std::move(hidden));
        return out;
    }
};

} // namespace enza::consent
