// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/permit.h"
#include "domain/rule_set.h"

#include <QHash>
#include <QSet>
#include <QRegularExpression>
#include <QUrl>

/// What may leave, for what, to whom and after which consent: rule sets of the kind "outflow-policy". Whatever no
/// purpose names is refused.
namespace enza::consent {

/// A site that links may lead to, and what an address there may hold.
struct ReferenceSite {
    QString host;
    QRegularExpression path; ///< of the whole path
    QRegularExpression term; ///< of each query value; invalid: no query
};

/// A text of a rule set, with its Japanese beside it.
struct TwoWords {
    QString english, japanese;
    QString inWords() const; ///< in the reader's language
};

enum class Country { Any, Domestic, Abroad };

/// An item of consent that each person has to have agreed to, and when it is asked for.
struct ConsentRequirement {
    QString item;
    QString category;                  ///< of the item, where it was asked for apart
    QList<access::Relation> relations; ///< empty: whatever the relation
    Country country = Country::Any;    ///< of the recipient
    QString content;                   ///< only where the request's items name it; empty: always
    bool companies = false;            ///< only where the recipient is a business

    bool appliesTo(const access::Request &request) const;
    QString name() const { return category.isEmpty() ? item : item + u'.' + category; }
};

/// One purpose and the ways out that serve it.
struct OutflowRule {
    QString purpose;
    TwoWords name;
    QList<access::Outflow> outflows;
    QList<access::Relation> relations; ///< the first is meant where none is said
    QString verb;                      ///< the role must be allowed to do this
    QList<ConsentRequirement> needs;
    bool abroad = false;            ///< may it go to another country at all?
    bool afterWithdrawal = false;
    bool whileConsentUnconfirmed = false;
    bool patientData = true;        ///< false: the content must concern nobody
    bool identificationCode = true; ///< is the content counted against the thresholds?
    bool secondSignature = false;
    int maxConsentAgeDays = 0;      ///< how old what is known of consent may be; 0: however old
    QList<ReferenceSite> sites;
};

class OutflowPolicy
{
public:
    /// BadInput when the set names a way out, relation or pattern that does not exist, or leaves a way out unnamed.
    static Result<OutflowPolicy> read(const RuleSet &set);

    const QString &pin() const { return m_pin; }
    const QList<OutflowRule> &rules() const { return m_rules; }
    /// Null when nothing is said about the combination: it is refused.
    const OutflowRule *rule(access::Outflow outflow, const QString &purpose) const;
    const OutflowRule *purpose(const QString &purpose) const;
    /// Purposes this way out serves; empty: none does, see whyNever().
    QStringList purposesOf(access::Outflow outflow) const;
    /// Why a way out that no purpose uses is closed.
    QString whyNever(access::Outflow outflow) const;
    /// What an item of consent is called; the item itself when the policy has no name for it.
    QString itemName(const QString &item) const;
    /// Of this form, the earliest version whose answers count; empty: each does.
    QString minimumVersion(const QString &form) const { return m_minimum.value(form); }
    /// "cancer-consent@1.5": does this version still count?
    bool formCounts(const QString &pin) const;

private:
    QString m_pin;
    QList<OutflowRule> m_rules;
    QHash<QString, QString> m_minimum; ///< by form
    QHash<access::Outflow, TwoWords> m_never;
    QHash<QString, TwoWords> m_items;
};

/// Compares "1.10" with "1.9" number by number; negative when `a` is earlier. A part that is no number is compared as
/// text and comes before any number.
int compareVersions(const QString &a, const QString &b);

/// https, a known site, and only what its patterns know.
bool holdsPublicIdentifiersOnly(const OutflowRule &rule, const QUrl &url);

} // namespace enza::consent
