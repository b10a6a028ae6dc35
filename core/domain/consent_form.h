// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/consent.h"
#include "domain/rule_set.h"

/// Forms as dated data: rule sets of the kind "consent-form". A hospital installs its own beside the model forms, and a
/// newer version may ask those who signed an older one again.
namespace enza {

/// Which of the five papers a form is: the leaflet, the consent, its withdrawal, a notice of changed preference, and
/// the consent of a proxy (説明文書, 同意書, 同意撤回書, 意思変更申出書, 代諾フォーム).
enum class FormDocument { Consent, Explanation, Withdrawal, Change, Proxy };
template <> struct EnumNames<FormDocument> {
    static constexpr std::pair<FormDocument, const char *> values[] = {{FormDocument::Consent, "consent"},
                                                                       {FormDocument::Explanation, "explanation"},
                                                                       {FormDocument::Withdrawal, "withdrawal"},
                                                                       {FormDocument::Change, "change"},
                                                                       {FormDocument::Proxy, "proxy"}};
};

struct ConsentOption {
    QString value;
    ConsentEffect effect = ConsentEffect::Undecided;
    QString name, nameJa;
    bool text = false; ///< asks for words beside: who is to be told
};
struct ConsentItem {
    QString item, name, nameJa;
    QStringList aliases; ///< other names by which it may be called when it is recorded
    QList<ConsentOption> options;
};
/// What a leaflet explains beside the items: costs, conflicts of interest, how long, whom to ask.
struct FormTopic {
    QString topic, name, nameJa;
};
/// A withdrawal as the form words it.
struct FormScope {
    WithdrawalScope scope = WithdrawalScope::All;
    QString name, nameJa;
};
/// A newer form that asks those again who signed an older one.
struct Reconsent {
    QStringList of;    ///< forms by id (every version that came into use before this one) or by pin
    QStringList items; ///< empty: all
    int withinDays = 0; ///< from the first day of the newer form; until then the older one counts
};

struct ConsentForm {
    QString id, version;
    QDate effectiveFrom, effectiveTo; ///< as of its rule set
    QString name, nameJa;
    FormDocument document = FormDocument::Consent;
    QList<ConsentItem> items;
    QList<FormTopic> topics;
    QList<FormScope> scopes;
    std::optional<int> validDays; ///< after the signature; none: until further notice
    std::optional<Reconsent> reconsent;
    QString pin() const { return id + u'@' + version; }
    /// By its name or one of the other names; null when the form does not ask about it.
    const ConsentItem *find(const QString &itemOrAlias) const;
};
/// BadInput with the field when the set is not of this shape. `others` are searched for the form whose items this one
/// asks about, where it says so ("items_of").
Result<ConsentForm> readConsentForm(const RuleSet &set, const QList<RuleSet> &others = {});

template <typename S> void describe(S &s, ConsentOption &v)
{
    s.field("value", v.value);
    s.field("effect", v.effect);
    s.field("name", v.name);
    s.field("name_ja", v.nameJa);
    s.field("text", v.text);
}

template <typename S> void describe(S &s, ConsentItem &v)
{
    s.field("item", v.item);
    s.field("name", v.name);
    s.field("name_ja", v.nameJa);
    s.field("aliases", v.aliases);
    s.field("options", v.options);
}

template <typename S> void describe(S &s, FormTopic &v)
{
    s.field("topic", v.topic);
    s.field("name", v.name);
    s.field("name_ja", v.nameJa);
}

template <typename S> void describe(S &s, FormScope &v)
{
    s.field("scope", v.scope);
    s.field("name", v.name);
    s.field("name_ja", v.nameJa);
}

template <typename S> void describe(S &s, Reconsent &v)
{
    s.field("of", v.of);
    s.field("items", v.items);
    s.field("within_days", v.withinDays);
}

} // namespace enza
