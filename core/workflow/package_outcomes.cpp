// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outcome.h"
#include "workflow/act.h"
#include "workflow/outcomes.h"
#include "workflow/package_parts.h"

#include <algorithm>

/// What became of the person after the panel.
namespace enza::workflow {
namespace {

Said said(const QList<OutcomeWord> &words, const QString &key)
{
    const OutcomeWord *word = OutcomeWords::find(words, key);
    return word ? Said{word->en, word->ja} : same(key);
}

Said named(Cohort cohort)
{
    return cohort == Cohort::Strategic ? Said{QStringLiteral("strategic cohort"), QStringLiteral("戦略コホート")}
                                       : Said{QStringLiteral("base cohort"), QStringLiteral("基盤コホート")};
}

Said named(CohortState state)
{
    switch (state) {
    case CohortState::Registered: return {QStringLiteral("registered"), QStringLiteral("登録済み")};
    case CohortState::Declined: return {QStringLiteral("declined"), QStringLiteral("辞退")};
    case CohortState::NotEligible: return {QStringLiteral("not eligible"), QStringLiteral("対象外")};
    case CohortState::Eligible: break;
    }
    return {QStringLiteral("eligible"), QStringLiteral("対象（未登録）")};
}

} // namespace

Result<void> gatherOutcomes(Gathering &from, Part &part)
{
    if (!from.isProband())
        return {};
    ENZA_ASSIGN(const OutcomeWords words, outcomeWords(from.session));
    Sheet sheet{{}, {{QStringLiteral("Recommended"), QStringLiteral("推奨された治療")}, {QStringLiteral("Given"), QStringLiteral("実施")},
                     {QStringLiteral("Why not, or what else"), QStringLiteral("行わなかった理由・別の治療")}, {QStringLiteral("From"), QStringLiteral("開始")},
                     {QStringLiteral("To"), QStringLiteral("終了")}, {QStringLiteral("Best response"), QStringLiteral("最良の効果")},
                     {QStringLiteral("Side effects"), QStringLiteral("有害事象")}}, {}};
    for (const store::Record &record : from.records.value(QLatin1String(TreatmentOutcome::kind))) {
        ENZA_ASSIGN(const auto stored, fromRecord<TreatmentOutcome>(record));
        const TreatmentOutcome &o = stored.value;
        if (std::ranges::any_of(o.findings, [&](const QString &id) { return !from.told.contains(id); }))
            continue;
        QStringList events;
        for (const AdverseEvent &event : o.adverseEvents)
            events.append(event.term + u' ' + QString::number(event.grade));
        const Said why = o.otherTreatment.isEmpty() ? said(words.notGiven, o.notGivenReason) : same(from.text(o.otherTreatment));
        sheet.rows.append({same(from.text(o.recommended)), word(enumName(o.given)), why, dayOf(o.started), dayOf(o.ended),
                           said(words.responses, o.bestResponse), same(from.text(events.join(QStringLiteral(", "))))});
        QJsonObject value = toJson(o);
        for (const char *text : {"recommended", "other_treatment", "note"}) {
            if (value.contains(QLatin1String(text)))
                value.insert(QLatin1String(text), from.text(value.value(QLatin1String(text)).toString()));
        }
        part.values.append(value);
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

Result<void> gatherCohorts(Gathering &from, Part &part)
{
    if (!from.isProband())
        return {};
    Sheet sheet{{}, {{QStringLiteral("Cohort"), QStringLiteral("コホート")}, {QStringLiteral("State"), QStringLiteral("状態")},
                     {QStringLiteral("On"), QStringLiteral("日付")}, {QStringLiteral("Reason"), QStringLiteral("理由")}}, {}};
    for (const store::Record &record : from.records.value(QLatin1String(CohortRegistration::kind))) {
        ENZA_ASSIGN(const auto stored, fromRecord<CohortRegistration>(record));
        const CohortRegistration &c = stored.value;
        sheet.rows.append({named(c.cohort), named(c.state), dayOf(c.date), same(from.text(c.reason))});
        QJsonObject value = toJson(c);
        value.insert(QStringLiteral("reason"), from.text(c.reason));
        part.values.append(value);
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

} // namespace enza::workflow
