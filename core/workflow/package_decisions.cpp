// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision.h"
#include "workflow/act.h"
#include "workflow/finding_title.h"
#include "workflow/omission.h"
#include "workflow/package_parts.h"

#include <algorithm>

/// What a panel decided for the person, and what followed.
namespace enza::workflow {
namespace {

struct Named {
    const char *value, *en, *ja;
};
constexpr Named names[] = {{"drug", "drug", "薬剤"},
                           {"trial", "clinical trial", "臨床試験・治験"},
                           {"referral", "referral", "紹介"},
                           {"rebiopsy", "another specimen", "再生検"},
                           {"counselling", "genetic counselling", "遺伝カウンセリング"},
                           {"other", "other", "その他"},
                           {"disclose", "to be told", "お伝えする"},
                           {"disclose_after_confirmation", "to be told after another test confirmed it", "確認検査の後にお伝えする"},
                           {"do_not_disclose", "not to be told", "お伝えしない"},
                           {"undecided", "not decided", "未決定"},
                           {"ordered", "ordered", "依頼済み"},
                           {"confirmed", "confirmed", "確認された"},
                           {"not_confirmed", "not confirmed", "確認されなかった"},
                           {"cancelled", "cancelled", "中止"}};

Said named(const QString &value)
{
    for (const Named &one : names) {
        if (value == QLatin1String(one.value))
            return {QString::fromUtf8(one.en), QString::fromUtf8(one.ja)};
    }
    return same(value);
}

bool isTold(const Gathering &from, const QStringList &findings)
{
    return std::ranges::all_of(findings, [&](const QString &id) { return from.told.contains(id); });
}

QString titles(const Gathering &from, const QStringList &findings)
{
    QStringList out;
    for (const QString &id : findings)
        out.append(findingTitle(from.told.value(id)));
    return out.join(QStringLiteral(", "));
}

} // namespace

Result<void> gatherDecisions(Gathering &from, Part &part)
{
    if (!from.isProband())
        return {};
    Sheet sheet{{}, {{QStringLiteral("When"), QStringLiteral("日時")}, {QStringLiteral("What"), QStringLiteral("区分")},
                     {QStringLiteral("Decided"), QStringLiteral("決定")}, {QStringLiteral("Because of"), QStringLiteral("根拠となる所見")},
                     {QStringLiteral("Reason"), QStringLiteral("理由")}}, {}};
    for (const store::Record &record : from.records.value(QLatin1String(PanelDecision::kind))) {
        ENZA_ASSIGN(const auto stored, fromRecord<PanelDecision>(record));
        const PanelDecision &d = stored.value;
        const auto add = [&](const Said &what, const QString &decided, const QStringList &findings, const QString &reason) {
            sheet.rows.append({momentOf(d.at), what, same(from.text(decided)), same(titles(from, findings)), same(from.text(reason))});
            part.values.append(QJsonObject{{QStringLiteral("at"), isoUtc(d.at)}, {QStringLiteral("what"), what.en}, {QStringLiteral("decided"), from.text(decided)},
                                           {QStringLiteral("because_of"), titles(from, findings)}, {QStringLiteral("reason"), from.text(reason)}});
        };
        for (const Recommendation &one : d.recommendations) {
            if (isTold(from, one.findings))
                add(named(enumName(one.kind)), one.trial.isEmpty() ? one.what : (one.what + u' ' + one.trial).trimmed(), one.findings, one.reason);
        }
        if (d.none)
            add({QStringLiteral("nothing recommended"), QStringLiteral("推奨なし")}, {}, {}, d.noneReason);
        for (const GermlineDecision &one : d.germline) {
            if (isTold(from, {one.finding}))
                add(named(enumName(one.act)), {}, {one.finding}, one.reason);
        }
        for (const HandledFinding &one : d.handled) {
            if (isTold(from, {one.finding}))
                add({QStringLiteral("nothing follows"), QStringLiteral("該当する対応なし")}, {}, {one.finding}, one.reason);
        }
        for (const Dissent &one : d.dissents)
            add({QStringLiteral("another view"), QStringLiteral("反対意見")}, from.nameOf(one.userId), {}, one.text);
        if (!d.comment.isEmpty())
            add({QStringLiteral("remark"), QStringLiteral("付記")}, d.comment, {}, {});
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

Result<void> gatherConfirmations(Gathering &from, Part &part)
{
    Sheet sheet{{}, {{QStringLiteral("Ordered"), QStringLiteral("依頼日時")}, {QStringLiteral("Finding"), QStringLiteral("所見")}, {QStringLiteral("Method"), QStringLiteral("方法")},
                     {QStringLiteral("Laboratory"), QStringLiteral("検査機関")}, {QStringLiteral("Outcome"), QStringLiteral("結果")}, {QStringLiteral("In words"), QStringLiteral("結果の内容")}}, {}};
    for (const store::Record &record : from.records.value(QLatin1String(ConfirmatoryTest::kind))) {
        ENZA_ASSIGN(const auto stored, fromRecord<ConfirmatoryTest>(record));
        const ConfirmatoryTest &t = stored.value;
        if (!isTold(from, {t.finding}))
            continue;
        sheet.rows.append({momentOf(t.orderedAt), same(titles(from, {t.finding})), same(from.text(t.method)), same(t.laboratory), named(enumName(t.state)), same(from.text(t.result))});
        QJsonObject value = toJson(t);
        for (const char *text : {"method", "specimen", "result"}) {
            if (value.contains(QLatin1String(text)))
                value.insert(QLatin1String(text), from.text(value.value(QLatin1String(text)).toString()));
        }
        part.values.append(value);
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

Result<void> gatherOmissions(Gathering &from, Part &part)
{
    if (!from.isProband())
        return {};
    Sheet sheet{{}, {{QStringLiteral("When"), QStringLiteral("日時")}, {QStringLiteral("Entry"), QStringLiteral("該当項目")}, {QStringLiteral("Reason"), QStringLiteral("理由")},
                     {QStringLiteral("Approved by"), QStringLiteral("承認者")}}, {}};
    for (const store::Record &record : from.records.value(QLatin1String(PanelOmission::kind))) {
        ENZA_ASSIGN(const auto stored, fromRecord<PanelOmission>(record));
        const PanelOmission &o = stored.value;
        sheet.rows.append({momentOf(o.at), same(from.text(o.entry)), same(from.text(o.reason)), same(from.nameOf(o.approvedBy))});
        part.values.append(QJsonObject{{QStringLiteral("at"), isoUtc(o.at)}, {QStringLiteral("entry"), from.text(o.entry)}, {QStringLiteral("reason"), from.text(o.reason)},
                                       {QStringLiteral("approved_by"), from.nameOf(o.approvedBy)}});
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

} // namespace enza::workflow
