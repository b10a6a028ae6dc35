// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/gene_mask.h"
#include "domain/user.h"

#include <QDateTime>
#include <QSet>
#include <QString>

#include <memory>

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
    /// May variants in this gene be shown of anybody of the case? (Secondary-finding genes without consent may
    /// not.) The text may join several genes; each must be shown.
    bool showsGene(QStringView text) const { return !m_nothing && (!m_masks || !m_masks->everybody.names(text)); }
    /// The same for one person's variants; of nobody in particular when the person is not known, which is then
    /// judged by the strictest preference.
    bool showsGene(QStringView text, const QString &personId) const
    {
        return !m_nothing && !maskOf(personId).names(text);
    }
    /// Genes of which nothing is shown of this person.
    const GeneMask &maskOf(const QString &personId) const;
    /// Null when no gene is hidden of anybody.
    const std::shared_ptr<const CaseMasks> &masks() const { return m_masks; }
    bool hidesGenes() const { return m_masks != nullptr; }
    bool showsIdentity() const { return m_identity; }
    bool showsPsychosocial() const { return m_psychosocial; }
    bool hidesNothing() const { return !m_nothing && m_hiddenPersons.isEmpty() && !m_masks; }
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
    std::shared_ptr<const CaseMasks> m_masks; ///< never an empty one
    bool m_identity = false;
    bool m_psychosocial = false;
    bool m_nothing = false;
};

} // namespace enza::access
