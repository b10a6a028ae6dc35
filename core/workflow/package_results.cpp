// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/alert.h"
#include "domain/document.h"
#include "report/wording.h"
#include "workflow/act.h"
#include "workflow/document_access.h"
#include "workflow/finding_title.h"
#include "workflow/package_parts.h"

/// What was found, what people thought of it, and what was drawn up about it.
namespace enza::workflow {
namespace {

Said verdictOf(const QString &verdict)
{
    if (verdict.isEmpty())
        return {QStringLiteral("undecided"), QStringLiteral("未判定")};
    return {report::Wording(report::Language::English).verdict(verdict), report::Wording(report::Language::Japanese).verdict(verdict)};
}

Said levelsOf(const QList<TierEntry> &tiers)
{
    QList<Said> levels;
    for (const TierEntry &tier : tiers)
        levels.append(same(tier.scale + u' ' + tier.level + (tier.drug.isEmpty() ? QString() : QStringLiteral(" · ") + tier.drug)));
    return levels.isEmpty() ? same(QStringLiteral("–")) : listOf(levels);
}

void namePins(Gathering &from, const Assessment &judged, const QList<TierEntry> &tiers)
{
    if (!judged.ruleSet.isEmpty())
        from.rules.insert(judged.ruleSet);
    for (const QString &pin : judged.knowledge)
        from.knowledge.insert(pin);
    for (const TierEntry &tier : tiers) {
        if (!tier.knowledge.isEmpty())
            from.knowledge.insert(tier.knowledge);
    }
}

/// The statements that stood behind a criterion speak of relatives' genotypes; the criterion itself stays.
QJsonObject withoutFamily(QJsonObject body)
{
    QJsonArray judged = body.value(QLatin1String("judged")).toArray();
    for (qsizetype i = 0; i < judged.size(); ++i) {
        QJsonObject one = judged.at(i).toObject();
        one.remove(QLatin1String("evidence"));
        judged[i] = one;
    }
    if (!judged.isEmpty())
        body.insert(QStringLiteral("judged"), judged);
    return body;
}

/// A document is told when every finding it was drawn from is.
bool isTold(const Gathering &from, const Document &document)
{
    const QString person = document.extra.value(QLatin1String("person")).toString();
    if (person.isEmpty() ? !from.isProband() : person != from.person.id)
        return false;
    return std::none_of(document.basedOn.begin(), document.basedOn.end(),
                        [&](const BasedOn &base) { return from.withheld(base.record); });
}

} // namespace

Result<void> gatherFindings(Gathering &from, Part &part)
{
    Sheet sheet{{}, {{QStringLiteral("Result"), QStringLiteral("結果")}, {QStringLiteral("Kind"), QStringLiteral("区分")},
                     {QStringLiteral("Variant"), QStringLiteral("バリアント")}, {QStringLiteral("Genotype"), QStringLiteral("遺伝型")},
                     {QStringLiteral("Share of reads"), QStringLiteral("リードの割合")}, {QStringLiteral("Note"), QStringLiteral("メモ")}}, {}};
    for (const store::Record &record : from.records.value(QLatin1String(Finding::kind))) {
        const auto told = from.told.constFind(record.id);
        if (told == from.told.constEnd())
            continue;
        const Finding &finding = *told;
        const Said role = word(enumName(finding.role));
        const Said aside = word(QStringLiteral("put_aside"));
        sheet.rows.append({same(findingTitle(finding)),
                           finding.dismissed ? Said{role.en + QStringLiteral(", ") + aside.en, role.ja + QStringLiteral("（") + aside.ja + QStringLiteral("）")} : role,
                           same(finding.facts.hgvsG.isEmpty() ? finding.variant : finding.facts.hgvsG),
                           finding.facts.genotype.isEmpty() ? word({}) : same(finding.facts.genotype),
                           finding.facts.vaf ? same(QString::number(*finding.facts.vaf, 'g', 3)) : word({}), same(from.text(finding.note))});
        QJsonObject value = toJson(finding);
        value.insert(QStringLiteral("note"), from.text(finding.note));
        part.values.append(value);
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

Result<void> gatherOpinions(Gathering &from, Part &part)
{
    Sheet sheet{{}, {{QStringLiteral("Result"), QStringLiteral("結果")}, {QStringLiteral("By"), QStringLiteral("担当者")},
                     {QStringLiteral("Class"), QStringLiteral("判定")}, {QStringLiteral("Criteria"), QStringLiteral("基準")},
                     {QStringLiteral("Evidence levels"), QStringLiteral("エビデンスレベル")}, {QStringLiteral("Comment"), QStringLiteral("コメント")},
                     {QStringLiteral("When"), QStringLiteral("日時")}}, {}};
    for (const store::Record &record : from.records.value(QLatin1String(Opinion::kind))) {
        ENZA_ASSIGN(const auto opinion, fromRecord<Opinion>(record));
        const auto finding = from.told.constFind(opinion.value.finding);
        if (finding == from.told.constEnd())
            continue;
        const Opinion &o = opinion.value;
        sheet.rows.append({same(findingTitle(*finding)), same(o.authorName), verdictOf(o.verdict), same(o.criteria), levelsOf(o.tiers), same(from.text(o.comment)), momentOf(o.at)});
        QJsonObject value = withoutFamily(toJson(o));
        value.insert(QStringLiteral("comment"), from.text(o.comment));
        part.values.append(value);
        namePins(from, o, o.tiers);
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

Result<void> gatherConsensus(Gathering &from, Part &part)
{
    Sheet sheet{{}, {{QStringLiteral("Result"), QStringLiteral("結果")}, {QStringLiteral("Class"), QStringLiteral("判定")},
                     {QStringLiteral("Evidence levels"), QStringLiteral("エビデンスレベル")}, {QStringLiteral("Comment"), QStringLiteral("コメント")},
                     {QStringLiteral("Written down by"), QStringLiteral("記録者")}, {QStringLiteral("When"), QStringLiteral("日時")}}, {}};
    for (const store::Record &record : from.records.value(QLatin1String(Consensus::kind))) {
        ENZA_ASSIGN(const auto consensus, fromRecord<Consensus>(record));
        const auto finding = from.told.constFind(consensus.value.finding);
        if (finding == from.told.constEnd())
            continue;
        const Consensus &c = consensus.value;
        sheet.rows.append({same(findingTitle(*finding)), verdictOf(c.verdict), levelsOf(c.tiers), same(from.text(c.comment)), same(c.decidedByName), momentOf(c.at)});
        QJsonObject value = withoutFamily(toJson(c));
        value.insert(QStringLiteral("comment"), from.text(c.comment));
        part.values.append(value);
        namePins(from, c, c.tiers);
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

Result<void> gatherAlerts(Gathering &from, Part &part)
{
    Sheet sheet{{}, {{QStringLiteral("Result"), QStringLiteral("結果")}, {QStringLiteral("Source"), QStringLiteral("情報源")},
                     {QStringLiteral("Before"), QStringLiteral("以前")}, {QStringLiteral("Now"), QStringLiteral("現在")},
                     {QStringLiteral("What came of it"), QStringLiteral("対応")}}, {}};
    for (const store::Record &record : from.records.value(QLatin1String(Alert::kind))) {
        ENZA_ASSIGN(const auto alert, fromRecord<Alert>(record));
        const auto finding = from.told.constFind(alert.value.finding);
        if (finding == from.told.constEnd())
            continue;
        const Alert &a = alert.value;
        sheet.rows.append({same(findingTitle(*finding)), same(a.source), same(a.was), same(a.now), a.open() ? word(QStringLiteral("open")) : same(a.outcome)});
        part.values.append(toJson(a));
        for (const QString &pin : {a.wasPin, a.nowPin}) {
            if (!pin.isEmpty())
                from.knowledge.insert(pin);
        }
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

Result<void> gatherDocuments(Gathering &from, Part &part)
{
    Sheet sheet{{}, {{QStringLiteral("Document"), QStringLiteral("文書")}, {QStringLiteral("Revision"), QStringLiteral("版")},
                     {QStringLiteral("Pages"), QStringLiteral("ページ")}, {QStringLiteral("Drawn up"), QStringLiteral("作成")},
                     {QStringLiteral("File"), QStringLiteral("ファイル")}}, {}};
    for (const store::Record &record : from.records.value(QLatin1String(Document::kind))) {
        ENZA_ASSIGN(const auto document, fromRecord<Document>(record));
        const Document &d = document.value;
        if (!isTold(from, d))
            continue;
        const QString path = QStringLiteral("documents/%1-r%2-%3.pdf").arg(enumName(d.documentKind)).arg(d.revision).arg(d.id.left(6));
        const auto bytes = documentBytes(from.session, d);
        if (!bytes && bytes.error().code != ErrorCode::NotPermitted)
            return std::unexpected(bytes.error());
        if (bytes)
            part.enclosures.append({path, same(d.title), *bytes});
        sheet.rows.append({same(d.title), same(QString::number(d.revision)), same(QString::number(d.pages)), momentOf(d.at),
                           bytes ? same(path)
                                 : Said{QStringLiteral("names you; whoever prepared this may not read names"),
                                        QStringLiteral("お名前を含むため、用意した担当者には取り出す権限がありません")}});
        QJsonObject value = toJson(d);
        value.remove(QLatin1String("based_on"));
        part.values.append(value);
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

} // namespace enza::workflow
