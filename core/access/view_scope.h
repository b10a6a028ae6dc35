// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/user.h"

#include <QDateTime>
#include <QSet>
#include <QString>

namespace enza::consent {
class Gate;
}

namespace enza::access {

/// What one user may see of one case at one time. Every read of patient content takes it. Only the
/// gate makes one. What it hides is removed before counts: the answer is that of something that does
/// not exist.
class ViewScope
{
public:
    const QString &user() const { return m_user; }
    UserRole role() const { return m_role; }
    const QString &caseId() const { return m_case; }
    const QDateTime &at() const { return m_at; }
    /// May this person's samples, genotypes and findings be shown?
    bool showsPerson(const QString &personId) const { return !m_nothing && !m_hiddenPersons.contains(personId); }
    /// May variants in this gene be shown? (Secondary-finding genes without consent may not.)
    bool showsGene(const QString &symbol) const { return !m_nothing && !m_hiddenGenes.contains(symbol); }
    bool showsIdentity() const { return m_identity; }
    bool hidesNothing() const { return !m_nothing && m_hiddenPersons.isEmpty() && m_hiddenGenes.isEmpty(); }
    /// The case is not for this user at all.
    bool showsNothing() const { return m_nothing; }

private:
    friend class consent::Gate;
    ViewScope() = default;
    QString m_user;
    UserRole m_role = UserRole::Viewer;
    QString m_case;
    QDateTime m_at;
    QSet<QString> m_hiddenPersons;
    QSet<QString> m_hiddenGenes;
    bool m_identity = false;
    bool m_nothing = false;
};

} // namespace enza::access
