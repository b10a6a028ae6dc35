// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/provision_rules.h"

namespace enza::consent {
namespace {

struct RelationShape {
    access::Relation relation = access::Relation::Own;
    QStringList fields;
};
struct RulesShape {
    QList<RelationShape> relations;
    QStringList abroad, received, onBehalf;
    QList<access::Relation> notAbroad;
    int keepYears = 0, keepReceivedYears = 0;
};

template <typename S> void describe(S &s, RelationShape &v)
{
    s.field("relation", v.relation);
    s.field("requires", v.fields);
}
template <typename S> void describe(S &s, RulesShape &v)
{
    s.field("relations", v.relations);
    s.field("abroad", v.abroad);
    s.field("abroad_not_for", v.notAbroad);
    s.field("on_behalf_of_the_person", v.onBehalf);
    s.field("received", v.received);
    s.field("keep_years", v.keepYears);
    s.field("keep_received_years", v.keepReceivedYears);
}

bool isEmpty(const access::Request &request, const QString &field)
{
    if (field == QLatin1String("address"))
        return request.details.address.trimmed().isEmpty();
    if (field == QLatin1String("representative"))
        return request.details.representative.trimmed().isEmpty();
    if (field == QLatin1String("legal_basis"))
        return request.legalBasis.trimmed().isEmpty();
    if (field == QLatin1String("country_information"))
        return request.details.countryInformation.trimmed().isEmpty();
    if (field == QLatin1String("approved_by"))
        return request.approvedBy.isEmpty();
    if (field == QLatin1String("items"))
        return request.items.isEmpty();
    return true; // a field nobody can fill: asked for and never there
}

} // namespace

Result<ProvisionRules> ProvisionRules::read(const RuleSet &set)
{
    ENZA_ASSIGN(const RulesShape shape, fromJson<RulesShape>(set.rules));
    ProvisionRules out;
    out.m_pin = set.pin();
    for (const RelationShape &one : shape.relations) {
        if (out.m_requires.contains(one.relation))
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is given twice"), {enumName(one.relation)}),
                        Where{{}, 0, QStringLiteral("rules.relations")});
        out.m_requires.insert(one.relation, one.fields);
    }
    for (const auto &[relation, name] : EnumNames<access::Relation>::values) {
        if (!out.m_requires.contains(relation))
            return fail(ErrorCode::BadInput,
                        Text(QT_TRANSLATE_NOOP("enza", "nothing is said about the relation \"%1\""), {QLatin1String(name)}),
                        Where{{}, 0, QStringLiteral("rules.relations")});
    }
    out.m_abroad = shape.abroad;
    out.m_notAbroad = shape.notAbroad;
    out.m_onBehalf = shape.onBehalf;
    out.m_received = shape.received;
    out.m_keepYears = shape.keepYears;
    out.m_keepReceivedYears = shape.keepReceivedYears;
    return out;
}

QStringList ProvisionRules::fieldsFor(access::Relation relation, const QString &purpose, const QString &country) const
{
    QStringList fields;
    // What is given out at the person's own wish is recorded on their behalf, with the recipient's name alone.
    if (!m_onBehalf.contains(purpose) || relation == access::Relation::Law)
        fields = m_requires.value(relation);
    if (country != QLatin1String("JP") && !m_notAbroad.contains(relation))
        fields += m_abroad;
    return fields;
}

QStringList ProvisionRules::missing(const access::Request &request) const
{
    QStringList out;
    for (const QString &field : fieldsFor(request.relation, request.purpose, request.details.country)) {
        if (isEmpty(request, field))
            out.append(field);
    }
    return out;
}

Text ProvisionRules::wordsFor(const QString &field)
{
    if (field == QLatin1String("address"))
        return QT_TRANSLATE_NOOP("enza", "the address of the recipient");
    if (field == QLatin1String("representative"))
        return QT_TRANSLATE_NOOP("enza", "the name of the recipient's representative");
    if (field == QLatin1String("legal_basis"))
        return QT_TRANSLATE_NOOP("enza", "the law that asks for it");
    if (field == QLatin1String("country_information"))
        return QT_TRANSLATE_NOOP("enza", "what the person was told of that country's system and the recipient's measures");
    if (field == QLatin1String("approved_by"))
        return QT_TRANSLATE_NOOP("enza", "the signature of a second person");
    if (field == QLatin1String("items"))
        return QT_TRANSLATE_NOOP("enza", "the kinds of data it holds");
    if (field == QLatin1String("acquired"))
        return QT_TRANSLATE_NOOP("enza", "how the provider came by it");
    if (field == QLatin1String("consent"))
        return QT_TRANSLATE_NOOP("enza", "which consent it was given with");
    return Text(QT_TRANSLATE_NOOP("enza", "the field \"%1\""), {field});
}

} // namespace enza::consent
