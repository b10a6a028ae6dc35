// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consent_form.h"

#include <algorithm>

namespace enza {
namespace {

// The JSON shape of `rules`; see resources/schemas/rules/consent-form.json.
struct FormShape {
    QString name, nameJa;
    FormDocument document = FormDocument::Consent;
    QString itemsOf;
    QList<ConsentItem> items;
    QList<FormTopic> topics;
    QList<FormScope> scopes;
    std::optional<int> validDays;
    std::optional<Reconsent> reconsent;
};
template <typename S> void describe(S &s, FormShape &v)
{
    s.field("name", v.name);
    s.field("name_ja", v.nameJa);
    s.field("document", v.document);
    s.field("items_of", v.itemsOf);
    s.field("items", v.items);
    s.field("topics", v.topics);
    s.field("scopes", v.scopes);
    s.field("valid_days", v.validDays);
    s.field("reconsent", v.reconsent);
}

std::unexpected<Error> wrong(const char *field, Text why)
{
    return fail(ErrorCode::BadInput, std::move(why), Where{{}, 0, QLatin1String(field)});
}

Result<void> checkItems(const QList<ConsentItem> &items)
{
    QStringList names;
    for (const ConsentItem &item : items) {
        if (item.item.isEmpty() || item.options.isEmpty())
            return wrong("items", QT_TRANSLATE_NOOP("enza", "an item of the form has no name or no options"));
        for (const QString &name : item.aliases + QStringList{item.item}) {
            if (names.contains(name))
                return wrong("items", Text(QT_TRANSLATE_NOOP("enza", "two items of the form are called \"%1\""), {name}));
            names.append(name);
        }
        for (const ConsentOption &option : item.options) {
            if (option.value.isEmpty() || option.effect == ConsentEffect::NotRecorded)
                return wrong("items.options", Text(QT_TRANSLATE_NOOP("enza", "an option of the item \"%1\" does not say what it means"),
                                                   {item.item}));
        }
    }
    return {};
}

} // namespace

const ConsentItem *ConsentForm::find(const QString &itemOrAlias) const
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const ConsentItem &one) {
        return one.item == itemOrAlias || one.aliases.contains(itemOrAlias);
    });
    return found == items.end() ? nullptr : &*found;
}

Result<ConsentForm> readConsentForm(const RuleSet &set, const QList<RuleSet> &others)
{
    ENZA_ASSIGN(FormShape shape, fromJson<FormShape>(set.rules));
    if (!shape.itemsOf.isEmpty()) {
        const auto of = std::find_if(others.begin(), others.end(), [&](const RuleSet &other) {
            return other.kind == set.kind && other.pin() == shape.itemsOf && other.pin() != set.pin();
        });
        if (of != others.end()) {
            ENZA_ASSIGN(const FormShape source, fromJson<FormShape>(of->rules));
            shape.items = source.items + shape.items;
        } else if (!others.isEmpty()) {
            return wrong("items_of", Text(QT_TRANSLATE_NOOP("enza", "there is no form %1 whose items could be asked about"), {shape.itemsOf}));
        }
    }
    ENZA_TRY(checkItems(shape.items));
    const bool asks = shape.document != FormDocument::Explanation && shape.document != FormDocument::Withdrawal;
    if (asks && shape.items.isEmpty() && shape.itemsOf.isEmpty())
        return wrong("items", QT_TRANSLATE_NOOP("enza", "the form has no items"));
    if (shape.document == FormDocument::Withdrawal && shape.scopes.isEmpty())
        return wrong("scopes", QT_TRANSLATE_NOOP("enza", "a withdrawal form says what can be taken back"));
    return ConsentForm{set.id,      set.version, set.effectiveFrom, set.effectiveTo, shape.name,      shape.nameJa,
                       shape.document, shape.items, shape.topics,   shape.scopes,    shape.validDays, shape.reconsent};
}

} // namespace enza
