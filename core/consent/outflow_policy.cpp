// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/outflow_policy.h"

#include <QLocale>
#include <QUrlQuery>

#include <algorithm>

namespace enza {

template <> struct EnumNames<consent::Country> {
    static constexpr std::pair<consent::Country, const char *> values[] = {{consent::Country::Any, "any"},
                                                                           {consent::Country::Domestic, "domestic"},
                                                                           {consent::Country::Abroad, "abroad"}};
};

namespace consent {
namespace {

// The JSON shape of `rules`; see resources/rules/outflow-policy-1.json.
struct SiteShape {
    QString host, path, term;
};
struct NeedShape {
    QString item, category, content;
    QList<access::Relation> relations;
    Country country = Country::Any;
    bool companies = false;
};
struct PurposeShape {
    QString purpose, name, nameJa, verb;
    QStringList outflows;
    QList<access::Relation> relations;
    QList<NeedShape> needs;
    bool abroad = false, afterWithdrawal = false, whileConsentUnconfirmed = false, patientData = true;
    bool identificationCode = true, secondSignature = false;
    int maxConsentAgeDays = 0;
    QList<SiteShape> sites;
};
struct NeverShape {
    QString outflow, why, whyJa;
};
struct FormShape {
    QString form, minimumVersion;
};
struct ItemShape {
    QString item, name, nameJa;
};
struct RulesShape {
    QList<ItemShape> items;
    QList<PurposeShape> purposes;
    QList<NeverShape> never;
    QList<FormShape> forms;
};

template <typename S> void describe(S &s, SiteShape &v)
{
    s.field("host", v.host);
    s.field("path", v.path);
    s.field("term", v.term);
}
template <typename S> void describe(S &s, NeedShape &v)
{
    s.field("item", v.item);
    s.field("category", v.category);
    s.field("content", v.content);
    s.field("relations", v.relations);
    s.field("country", v.country);
    s.field("companies", v.companies);
}
template <typename S> void describe(S &s, PurposeShape &v)
{
    s.field("purpose", v.purpose);
    s.field("name", v.name);
    s.field("name_ja", v.nameJa);
    s.field("verb", v.verb);
    s.field("outflows", v.outflows);
    s.field("relations", v.relations);
    s.field("needs", v.needs);
    s.field("abroad", v.abroad);
    s.field("after_withdrawal", v.afterWithdrawal);
    s.field("while_consent_unconfirmed", v.whileConsentUnconfirmed);
    s.field("patient_data", v.patientData);
    s.field("identification_code", v.identificationCode);
    s.field("second_signature", v.secondSignature);
    s.field("max_consent_age_days", v.maxConsentAgeDays);
    s.field("sites", v.sites);
}
template <typename S> void describe(S &s, NeverShape &v)
{
    s.field("outflow", v.outflow);
    s.field("why", v.why);
    s.field("why_ja", v.whyJa);
}
template <typename S> void describe(S &s, FormShape &v)
{
    s.field("form", v.form);
    s.field("minimum_version", v.minimumVersion);
}
template <typename S> void describe(S &s, ItemShape &v)
{
    s.field("item", v.item);
    s.field("name", v.name);
    s.field("name_ja", v.nameJa);
}
template <typename S> void describe(S &s, RulesShape &v)
{
    s.field("items", v.items);
    s.field("purposes", v.purposes);
    s.field("never", v.never);
    s.field("forms", v.forms);
}

std::unexpected<Error> wrong(const QString &field, Text why)
{
    return fail(ErrorCode::BadInput, std::move(why), Where{{}, 0, QStringLiteral("rules.") + field});
}

Result<QRegularExpression> whole(const QString &pattern, const QString &field)
{
    const QRegularExpression read(QRegularExpression::anchoredPattern(pattern));
    if (!read.isValid())
        return wrong(field, QT_TRANSLATE_NOOP("enza", "this is not a pattern that can be matched"));
    return read;
}

Result<access::Outflow> outflowOf(const QString &name, const QString &field)
{
    if (const auto outflow = access::outflowNamed(name))
        return *outflow;
    return wrong(field, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no way out that Enza knows"), {name}));
}

Result<OutflowRule> ruleOf(const PurposeShape &shape, const QString &field)
{
    OutflowRule rule;
    rule.purpose = shape.purpose;
    rule.name = {shape.name, shape.nameJa};
    rule.verb = shape.verb;
    for (const QString &name : shape.outflows) {
        ENZA_ASSIGN(const access::Outflow outflow, outflowOf(name, field + QStringLiteral(".outflows")));
        rule.outflows.append(outflow);
    }
    rule.relations = shape.relations.isEmpty() ? QList{access::Relation::Own} : shape.relations;
    for (const NeedShape &need : shape.needs)
        rule.needs.append({need.item, need.category, need.relations, need.country, need.content, need.companies});
    rule.abroad = shape.abroad;
    rule.afterWithdrawal = shape.afterWithdrawal;
    rule.whileConsentUnconfirmed = shape.whileConsentUnconfirmed;
    rule.patientData = shape.patientData;
    rule.identificationCode = shape.identificationCode;
    rule.secondSignature = shape.secondSignature;
    rule.maxConsentAgeDays = shape.maxConsentAgeDays;
    for (const SiteShape &site : shape.sites) {
        ENZA_ASSIGN(const QRegularExpression path, whole(site.path, field + QStringLiteral(".sites.path")));
        ENZA_ASSIGN(const QRegularExpression term, whole(site.term, field + QStringLiteral(".sites.term")));
        rule.sites.append({site.host, path, term});
    }
    return rule;
}

} // namespace

bool ConsentRequirement::appliesTo(const access::Request &request) const
{
    const bool domestic = request.details.country == QLatin1String("JP");
    return (relations.isEmpty() || relations.contains(request.relation)) &&
           (country == Country::Any || (country == Country::Domestic) == domestic) &&
           (content.isEmpty() || request.items.contains(content)) && (!companies || request.details.company);
}

Result<OutflowPolicy> OutflowPolicy::read(const RuleSet &set)
{
    ENZA_ASSIGN(const RulesShape shape, fromJson<RulesShape>(set.rules));
    OutflowPolicy out;
    out.m_pin = set.pin();
    QSet<access::Outflow> named;
    for (qsizetype i = 0; i < shape.purposes.size(); ++i) {
        const QString field = QStringLiteral("purposes[%1]").arg(i);
        ENZA_ASSIGN(OutflowRule rule, ruleOf(shape.purposes[i], field));
        if (rule.purpose.isEmpty() || rule.verb.isEmpty() || rule.outflows.isEmpty() || out.purpose(rule.purpose))
            return wrong(field, QT_TRANSLATE_NOOP("enza", "a purpose has a name of its own, ways out and a verb"));
        for (const access::Outflow outflow : std::as_const(rule.outflows))
            named.insert(outflow);
        out.m_rules.append(std::move(rule));
    }
    for (qsizetype i = 0; i < shape.never.size(); ++i) {
        ENZA_ASSIGN(const access::Outflow outflow,
                    outflowOf(shape.never[i].outflow, QStringLiteral("never[%1].outflow").arg(i)));
        if (named.contains(outflow))
            return wrong(QStringLiteral("never[%1].outflow").arg(i),
                         QT_TRANSLATE_NOOP("enza", "a way out cannot both serve a purpose and be closed"));
        out.m_never.insert(outflow, {shape.never[i].why, shape.never[i].whyJa});
        named.insert(outflow);
    }
    for (const access::Outflow outflow : access::allOutflows) {
        if (!named.contains(outflow))
            return wrong(QStringLiteral("purposes"), Text(QT_TRANSLATE_NOOP("enza", "nothing is said about the way out \"%1\""),
                                                          {QLatin1String(access::outflowName(outflow))}));
    }
    for (const ItemShape &item : shape.items)
        out.m_items.insert(item.item, {item.name, item.nameJa});
    for (const FormShape &form : shape.forms)
        out.m_minimum.insert(form.form, form.minimumVersion);
    return out;
}

const OutflowRule *OutflowPolicy::rule(access::Outflow outflow, const QString &name) const
{
    const OutflowRule *found = purpose(name);
    return found && found->outflows.contains(outflow) ? found : nullptr;
}

const OutflowRule *OutflowPolicy::purpose(const QString &name) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [&](const OutflowRule &rule) { return rule.purpose == name; });
    return found == m_rules.end() ? nullptr : &*found;
}

QStringList OutflowPolicy::purposesOf(access::Outflow outflow) const
{
    QStringList names;
    for (const OutflowRule &rule : m_rules) {
        if (rule.outflows.contains(outflow))
            names.append(rule.purpose);
    }
    return names;
}

QString OutflowPolicy::whyNever(access::Outflow outflow) const
{
    return m_never.value(outflow).inWords();
}

QString OutflowPolicy::itemName(const QString &item) const
{
    const auto found = m_items.constFind(item);
    return found == m_items.constEnd() ? item : found->inWords();
}

QString TwoWords::inWords() const
{
    return japanese.isEmpty() || QLocale().language() != QLocale::Japanese ? english : japanese;
}

bool OutflowPolicy::formCounts(const QString &pin) const
{
    const QString minimum = m_minimum.value(pin.section(u'@', 0, 0));
    return minimum.isEmpty() || compareVersions(pin.section(u'@', 1), minimum) >= 0;
}

int compareVersions(const QString &a, const QString &b)
{
    const QStringList left = a.split(u'.'), right = b.split(u'.');
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        const QString one = left.value(i), other = right.value(i);
        bool oneIsNumber = false, otherIsNumber = false;
        const qulonglong first = one.toULongLong(&oneIsNumber), second = other.toULongLong(&otherIsNumber);
        if (oneIsNumber && otherIsNumber) {
            if (first != second)
                return first < second ? -1 : 1;
        } else if (oneIsNumber != otherIsNumber) {
            return oneIsNumber ? 1 : -1;
        } else if (one != other) {
            return one < other ? -1 : 1;
        }
    }
    return 0;
}

bool holdsPublicIdentifiersOnly(const OutflowRule &rule, const QUrl &url)
{
    if (!url.isValid() || url.scheme() != QLatin1String("https") || !url.userInfo().isEmpty() || url.port() != -1 ||
        url.hasFragment())
        return false;
    for (const ReferenceSite &site : rule.sites) {
        if (url.host() != site.host || !site.path.match(url.path(QUrl::FullyDecoded)).hasMatch())
            continue;
        bool known = true;
        for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
            known = known && name.size() <= 20 && site.term.match(value).hasMatch();
        if (known)
            return true;
    }
    return false;
}

} // namespace consent
} // namespace enza
