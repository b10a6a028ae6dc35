// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/referral.h"
#include "workflow/act.h"
#include "workflow/package_parts.h"
#include "workflow/rule_book.h"

namespace enza::workflow {
namespace {

/// An item's name by the checklist that the referral pinned; its key where that list is gone.
Said nameOf(const RuleSet &set, const QString &key)
{
    for (const QJsonValue &item : set.rules.value(QLatin1String("items")).toArray()) {
        if (item[QLatin1String("key")].toString() == key)
            return {item[QLatin1String("name")].toString(), item[QLatin1String("name_ja")].toString()};
    }
    return same(key);
}

} // namespace

/// It speaks of the case, so of the person in question.
Result<void> gatherReferrals(Gathering &from, Part &part)
{
    if (!from.isProband())
        return {};
    Sheet sheet{{}, {{QStringLiteral("Received"), QStringLiteral("受付日")}, {QStringLiteral("Hospital"), QStringLiteral("依頼元")},
                     {QStringLiteral("Physician"), QStringLiteral("担当医")}, {QStringLiteral("Fee"), QStringLiteral("費用区分")},
                     {QStringLiteral("Papers"), QStringLiteral("資料")}}, {}};
    for (const store::Record &record : from.records.value(QLatin1String(Referral::kind))) {
        ENZA_ASSIGN(const auto stored, fromRecord<Referral>(record));
        Referral referral = stored.value;
        const RuleSet set = ruleSetNamed(from.session, referral.rules).value_or(RuleSet());
        QList<Said> papers;
        for (IntakeCheck &check : referral.checks) {
            check.note = from.text(check.note);
            check.by = from.nameOf(check.by);
            papers.append(nameOf(set, check.item));
        }
        sheet.rows.append({dayOf(referral.received), same(referral.hospital), same(from.text(referral.physician)), same(referral.billing), listOf(papers)});
        part.values.append(toJson(referral));
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

} // namespace enza::workflow
