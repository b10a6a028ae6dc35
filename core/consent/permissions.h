// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rule_set.h"
#include "domain/user.h"

#include <QHash>
#include <QSet>

/// What one permission set says of who may do what, read once. What may leave is said by outflow_policy.h.
namespace enza::consent {

class Permissions
{
public:
    /// BadInput when the set names a role or verb group that does not exist.
    static Result<Permissions> read(const RuleSet &set);

    const QString &pin() const { return m_pin; }
    bool allows(UserRole role, const QString &verb) const;
    QStringList rolesThatMay(const QString &verb) const;

private:
    QString m_pin;
    QHash<QString, QSet<QString>> m_verbsOfRole;
};

} // namespace enza::consent
