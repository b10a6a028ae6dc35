// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consent_terms.h"

#include <algorithm>

namespace enza {
namespace {

// The JSON shape of `rules`; see resources/schemas/rules/minors.json.
struct MinorShape {
    int majority = 18, selfFrom = 16, graduateSelfFrom = 15;
    GuardianInformed guardianInformed = GuardianInformed::Task;
    QString afterMajority = QStringLiteral("no_new_provision");
    QString yearOnly = QStringLiteral("earliest");
    QString birthDateTo = QStringLiteral("month");
    QStringList reconsentRoles;
};
template <typename S> void describe(S &s, MinorShape &v)
{
    s.field("majority", v.majority);
    s.field("self_from", v.selfFrom);
    s.field("self_from_graduate", v.graduateSelfFrom);
    s.field("guardian_informed", v.guardianInformed);
    s.field("after_majority", v.afterMajority);
    s.field("year_only", v.yearOnly);
    s.field("birth_date_to", v.birthDateTo);
    s.field("reconsent_roles", v.reconsentRoles);
}

bool covers(const Reconsent &reconsent, const ConsentForm &newer, const ConsentForm *signedForm, const QString &pin,
            const QString &item)
{
    if (pin == newer.pin())
        return false;
    const QString id = pin.section(u'@', 0, 0);
    const bool earlier = !signedForm || signedForm->effectiveFrom < newer.effectiveFrom;
    const bool named = reconsent.of.contains(pin) || (reconsent.of.contains(id) && earlier) ||
                       (reconsent.of.isEmpty() && id == newer.id && earlier);
    return named && (reconsent.items.isEmpty() || reconsent.items.contains(item) ||
                     reconsent.items.contains(item.section(u'.', 0, 0)));
}

struct End {
    QDate until;
    ConsentLapse lapse = ConsentLapse::None;
    QString by;

    void sooner(const QDate &last, ConsentLapse why, const QString &pin)
    {
        if (last.isValid() && (!until.isValid() || last < until))
            *this = {last, why, pin};
    }
};

End endOf(const QString &item, const EffectiveAnswer &answer, const ConsentTerms &terms, const QDate &majority)
{
    End end;
    const auto own = std::find_if(terms.forms.begin(), terms.forms.end(),
                                  [&](const ConsentForm &form) { return form.pin() == answer.form; });
    const ConsentForm *signedForm = own == terms.forms.end() ? nullptr : &*own;
    if (signedForm && signedForm->validDays)
        end.sooner(answer.since.addDays(*signedForm->validDays), ConsentLapse::Expired, signedForm->pin());
    for (const ConsentForm &form : terms.forms) {
        if (form.reconsent && covers(*form.reconsent, form, signedForm, answer.form, item))
            end.sooner(form.effectiveFrom.addDays(form.reconsent->withinDays - 1), ConsentLapse::Superseded, form.pin());
    }
    if (terms.minors.proxyEndsAtMajority && answer.relation == ConsentRelation::Proxy && answer.since < majority)
        end.sooner(majority.addDays(-1), ConsentLapse::Majority, terms.minors.pin);
    return end;
}

} // namespace

Result<MinorRule> readMinorRule(const RuleSet &set)
{
    ENZA_ASSIGN(const MinorShape shape, fromJson<MinorShape>(set.rules));
    MinorRule rule;
    rule.pin = set.pin();
    rule.majority = shape.majority;
    rule.selfFrom = shape.selfFrom;
    rule.graduateSelfFrom = shape.graduateSelfFrom;
    rule.guardianInformed = shape.guardianInformed;
    rule.proxyEndsAtMajority = shape.afterMajority == QLatin1String("no_new_provision");
    rule.yearOnlyIsEarliest = shape.yearOnly == QLatin1String("earliest");
    rule.birthDateToTheMonth = shape.birthDateTo == QLatin1String("month");
    rule.reconsentRoles = shape.reconsentRoles;
    if (rule.majority < 1 || rule.selfFrom > rule.majority || rule.graduateSelfFrom > rule.selfFrom)
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the ages of this rule contradict each other"),
                    Where{{}, 0, QStringLiteral("majority")});
    return rule;
}

Born bornOf(const std::optional<int> &birthYear, const QList<ConsentEvent> &events)
{
    Born born{birthYear};
    // Whoever recorded last may have corrected it.
    const ConsentEvent *last = nullptr;
    for (const ConsentEvent &event : events) {
        if (!event.bornMonth.isEmpty() &&
            (!last || std::pair(last->recordedAt, last->id) < std::pair(event.recordedAt, event.id)))
            last = &event;
    }
    if (last)
        born.month = last->bornMonth;
    return born;
}

QDate dayOfAge(const Born &born, int years, bool earliest)
{
    if (const QDate known = QDate::fromString(born.month, Qt::ISODate); known.isValid())
        return known.addYears(years);
    const QDate month = QDate::fromString(born.month + QStringLiteral("-01"), Qt::ISODate);
    if (month.isValid())
        return earliest ? month.addYears(years) : month.addYears(years).addMonths(1).addDays(-1);
    if (!born.year)
        return {};
    return earliest ? QDate(*born.year + years, 1, 1) : QDate(*born.year + years, 12, 31);
}

QDate majorityOf(const Born &born, const MinorRule &rule)
{
    return dayOfAge(born, rule.majority, !born.month.isEmpty() || rule.yearOnlyIsEarliest);
}

void applyTerms(QMap<QString, EffectiveAnswer> &effective, const ConsentTerms &terms, const Born &born, const QDate &on)
{
    const QDate majority = majorityOf(born, terms.minors);
    for (auto answer = effective.begin(); answer != effective.end(); ++answer) {
        if (answer->effect == ConsentEffect::No || answer->effect == ConsentEffect::NotRecorded)
            continue;
        const End end = endOf(answer.key(), *answer, terms, majority);
        answer->until = end.until;
        if (!end.until.isValid() || on <= end.until)
            continue;
        answer->lapse = end.lapse;
        answer->lapsedBy = end.by;
    }
}

Result<void> mayAnswerAlone(const ConsentEvent &event, const Born &born, const MinorRule &rule)
{
    if (event.relation != ConsentRelation::Self)
        return {};
    const auto refused = [](const char *field, Text why) {
        return fail(ErrorCode::BadInput, std::move(why), Where{{}, 0, QLatin1String(field)});
    };
    // The day on which they surely are old enough is not known; on which they may be is.
    const QDate mayBe = dayOfAge(born, event.graduate ? rule.graduateSelfFrom : rule.selfFrom, true);
    if (mayBe.isValid() && event.date < mayBe)
        return refused("relation", Text(QT_TRANSLATE_NOOP("enza", "a person under %1 does not answer alone (%2); record a proxy's answers, "
                                                                  "and what the child said as assent"),
                                        {QString::number(event.graduate ? rule.graduateSelfFrom : rule.selfFrom), rule.pin}));
    const QDate adult = dayOfAge(born, rule.majority, false);
    const bool young = adult.isValid() && event.date < adult &&
                       (!born.month.isEmpty() || event.date < dayOfAge(born, rule.majority, true));
    if (young && rule.guardianInformed == GuardianInformed::Required && !event.guardianInformed.value_or(false))
        return refused("guardian_informed", Text(QT_TRANSLATE_NOOP("enza", "a person under %1 answers alone only when a guardian was informed (%2)"),
                                                 {QString::number(rule.majority), rule.pin}));
    return {};
}

} // namespace enza
