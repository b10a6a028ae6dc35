// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consent.h"

#include <algorithm>

namespace enza {
namespace {

/// Events and withdrawals of one person in the order in which they take effect.
struct Step {
    QDate date;
    QDateTime recorded;
    QString id;
    const ConsentEvent *event = nullptr;
    const Withdrawal *withdrawal = nullptr;
};

QList<Step> stepsUntil(const QList<ConsentEvent> &events, const QList<Withdrawal> &withdrawals, const QDate &on)
{
    QList<Step> steps;
    for (const ConsentEvent &event : events) {
        if (!on.isValid() || event.date <= on)
            steps.append({event.date, event.recordedAt, event.id, &event, nullptr});
    }
    for (const Withdrawal &withdrawal : withdrawals) {
        if (!on.isValid() || withdrawal.date <= on)
            steps.append({withdrawal.date, withdrawal.recordedAt, withdrawal.id, nullptr, &withdrawal});
    }
    // Stable, and a withdrawal behind a form that is the same in all three, so that nothing depends on the order given.
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) {
        return std::tuple(a.date, a.recorded, a.id, a.withdrawal != nullptr) <
               std::tuple(b.date, b.recorded, b.id, b.withdrawal != nullptr);
    });
    return steps;
}

using Answers = QMap<QString, EffectiveAnswer>;

bool isCategoryOf(const QString &item, const QString &whole)
{
    return item.size() > whole.size() && item[whole.size()] == u'.' && item.startsWith(whole);
}

/// A later answer to the whole item speaks for its categories too, unless the same form answers them apart.
void forgetCategories(Answers &answers, const ConsentEvent &event, const QString &whole)
{
    answers.removeIf([&](const auto &known) {
        return isCategoryOf(known.key(), whole) &&
               std::none_of(event.answers.begin(), event.answers.end(),
                            [&](const ConsentAnswer &answer) { return answer.item == known.key(); });
    });
}

struct Tracks {
    Answers effective;
    Answers dissent; ///< what a minor said no to, which no proxy overrides

    void take(const ConsentEvent &event)
    {
        const bool assent = event.relation == ConsentRelation::Assent;
        for (const ConsentAnswer &answer : event.answers) {
            const EffectiveAnswer given{answer.value,   answer.effect, event.date, event.form + u'@' + event.version,
                                        answer.text,    event.relation, event.id};
            if (event.relation != ConsentRelation::Proxy) {
                forgetCategories(dissent, event, answer.item);
                dissent.remove(answer.item);
            }
            if (assent && answer.effect == ConsentEffect::No)
                dissent.insert(answer.item, given);
            if (assent)
                continue;
            forgetCategories(effective, event, answer.item);
            effective.insert(answer.item, given);
        }
    }

    void take(const Withdrawal &withdrawal)
    {
        EffectiveAnswer taken{QStringLiteral("withdrawn"), ConsentEffect::No, withdrawal.date, QStringLiteral("withdrawal")};
        taken.source = withdrawal.id;
        QStringList items = withdrawal.scope == WithdrawalScope::Partial ? withdrawal.items : effective.keys();
        // Also of who never answered: nothing may be read into that afterwards.
        if (withdrawal.scope != WithdrawalScope::Partial && !items.contains(participationItem))
            items.append(participationItem);
        for (const QString &item : items) {
            for (const QString &known : effective.keys()) {
                if (isCategoryOf(known, item))
                    effective.insert(known, taken);
            }
            effective.insert(item, taken);
        }
    }
};

} // namespace

QMap<QString, EffectiveAnswer> effectiveConsent(const QList<ConsentEvent> &events, const QList<Withdrawal> &withdrawals,
                                                const QDate &on)
{
    Tracks tracks;
    for (const Step &step : stepsUntil(events, withdrawals, on)) {
        if (step.event)
            tracks.take(*step.event);
        else
            tracks.take(*step.withdrawal);
    }
    for (auto no = tracks.dissent.begin(); no != tracks.dissent.end(); ++no) {
        for (auto known = tracks.effective.begin(); known != tracks.effective.end(); ++known) {
            if (isCategoryOf(known.key(), no.key()) && known->effect != ConsentEffect::No)
                *known = *no;
        }
        const auto known = tracks.effective.constFind(no.key());
        if (known == tracks.effective.constEnd() || known->effect != ConsentEffect::No)
            tracks.effective.insert(no.key(), *no);
    }
    return tracks.effective;
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

std::optional<StandingWithdrawal> standingWithdrawal(const QList<ConsentEvent> &events,
                                                     const QList<Withdrawal> &withdrawals, const QDate &on)
{
    const auto gravity = [](WithdrawalScope scope) {
        switch (scope) {
        case WithdrawalScope::Delete: return 3;
        case WithdrawalScope::All: return 2;
        case WithdrawalScope::NoFurtherUse: return 1;
        case WithdrawalScope::Partial: break;
        }
        return 0;
    };
    std::optional<StandingWithdrawal> standing;
    for (const Step &step : stepsUntil(events, withdrawals, on)) {
        if (step.event) {
            const bool again = step.event->relation != ConsentRelation::Assent &&
                               std::any_of(step.event->answers.begin(), step.event->answers.end(), [](const ConsentAnswer &a) {
                                   return a.item == participationItem && a.effect == ConsentEffect::Yes;
                               });
            if (again && standing && standing->scope != WithdrawalScope::Delete)
                standing.reset();
        } else if (gravity(step.withdrawal->scope) > (standing ? gravity(standing->scope) : 0)) {
            standing = StandingWithdrawal{step.withdrawal->scope, step.withdrawal->date, step.withdrawal->id};
        }
    }
    return standing;
}

} // namespace enza
