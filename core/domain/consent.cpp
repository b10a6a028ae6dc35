// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consent.h"

#include <algorithm>

namespace enza {
namespace {

/// Events and withdrawals of one person in the order in which they take effect.
struct Step {
    QDate date;
    QDateTime recorded;
    const ConsentEvent *event = nullptr;
    const Withdrawal *withdrawal = nullptr;
};

struct FormShape {
    QString name, nameJa;
    QList<ConsentItem> items;
};
template <typename S> void describe(S &s, FormShape &v)
{
    s.field("name", v.name);
    s.field("name_ja", v.nameJa);
    s.field("items", v.items);
}

void take(QMap<QString, EffectiveAnswer> &effective, const ConsentEvent &event)
{
    for (const ConsentAnswer &answer : event.answers) {
        if (event.relation == ConsentRelation::Assent && answer.effect != ConsentEffect::No)
            continue;
        effective.insert(answer.item,
                         {answer.value, answer.effect, event.date, event.form + u'@' + event.version});
    }
}

void take(QMap<QString, EffectiveAnswer> &effective, const Withdrawal &withdrawal)
{
    const QStringList items = withdrawal.scope == WithdrawalScope::Partial ? withdrawal.items : effective.keys();
    for (const QString &item : items) {
        for (const QString &known : effective.keys()) {
            if (known == item || known.startsWith(item + u'.'))
                effective.insert(known, {QStringLiteral("withdrawn"), ConsentEffect::No, withdrawal.date,
                                         QStringLiteral("withdrawal")});
        }
        effective.insert(item, {QStringLiteral("withdrawn"), ConsentEffect::No, withdrawal.date, QStringLiteral("withdrawal")});
    }
}

} // namespace

QMap<QString, EffectiveAnswer> effectiveConsent(const QList<ConsentEvent> &events, const QList<Withdrawal> &withdrawals,
                                                const QDate &on)
{
    QList<Step> steps;
    for (const ConsentEvent &event : events) {
        if (event.date <= on)
            steps.append({event.date, event.recordedAt, &event, nullptr});
    }
    for (const Withdrawal &withdrawal : withdrawals) {
        if (withdrawal.date <= on)
            steps.append({withdrawal.date, withdrawal.recordedAt, nullptr, &withdrawal});
    }
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) {
        return std::pair(a.date, a.recorded) < std::pair(b.date, b.recorded);
    });
    QMap<QString, EffectiveAnswer> effective;
    for (const Step &step : steps) {
        if (step.event)
            take(effective, *step.event);
        else
            take(effective, *step.withdrawal);
    }
    return effective;
}

EffectiveAnswer effectOf(const QMap<QString, EffectiveAnswer> &effective, const QString &item, const QString &category)
{
    const auto whole = effective.constFind(item);
    if (!category.isEmpty()) {
        const auto apart = effective.constFind(item + u'.' + category);
        // A later answer to the whole item speaks for its categories too.
        if (apart != effective.constEnd() && (whole == effective.constEnd() || whole->since <= apart->since))
            return *apart;
    }
    return whole == effective.constEnd() ? EffectiveAnswer{} : *whole;
}

Result<ConsentForm> readConsentForm(const RuleSet &set)
{
    ENZA_ASSIGN(const FormShape shape, fromJson<FormShape>(set.rules));
    for (const ConsentItem &item : shape.items) {
        if (item.item.isEmpty() || item.options.isEmpty())
            return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "an item of the form has no name or no options"),
                        Where{{}, 0, QStringLiteral("items")});
        for (const ConsentOption &option : item.options) {
            if (option.value.isEmpty() || option.effect == ConsentEffect::NotRecorded)
                return fail(ErrorCode::BadInput,
                            Text(QT_TRANSLATE_NOOP("enza", "an option of the item \"%1\" does not say what it means"), {item.item}),
                            Where{{}, 0, QStringLiteral("items.options")});
        }
    }
    if (shape.items.isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the form has no items"), Where{{}, 0, QStringLiteral("items")});
    return ConsentForm{set.id, set.version, shape.name, shape.nameJa, shape.items};
}

} // namespace enza
