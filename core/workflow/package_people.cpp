// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consent.h"
#include "domain/identity.h"
#include "workflow/act.h"
#include "workflow/bulk.h"
#include "workflow/consents.h"
#include "workflow/package_parts.h"

/// Who the person is, what is clinically known, what was agreed to.
namespace enza::workflow {
namespace {

const QList<Said> nameAndValue{{QStringLiteral("What"), QStringLiteral("項目")}, {QStringLiteral("Content"), QStringLiteral("内容")}};

Said numberOf(const std::optional<int> &value)
{
    return value ? same(QString::number(*value)) : word({});
}

/// A blob that came with a form: the signed paper.
void enclose(const Session &session, const QString &blob, const QString &name, const QString &folder, const Said &label, Part &part)
{
    if (blob.isEmpty())
        return;
    const auto source = openBlob(session, blob);
    const auto bytes = source ? (*source)->read(0, (*source)->size()) : std::unexpected(source.error());
    if (!bytes) {
        part.notes_en.append(QStringLiteral("The signed document “%1” is not kept any more.").arg(name));
        part.notes_ja.append(QStringLiteral("署名済みの書類「%1」は保管されていません。").arg(name));
        return;
    }
    part.enclosures.append({folder + u'/' + QString::number(part.enclosures.size() + 1) + u'-' + fileNameOf(name), label, *bytes});
}

template <typename T> Result<QList<T>> ofPerson(const Gathering &from)
{
    QList<T> own;
    for (const store::Record &record : from.records.value(QLatin1String(T::kind))) {
        if (record.personId != from.person.id)
            continue;
        ENZA_ASSIGN(auto value, fromRecord<T>(record));
        own.append(value.value);
    }
    return own;
}

/// What the form calls an item and an answer; the plain words where the form is not known any more.
struct FormWords {
    QHash<QString, Said> items, options;
};

Result<FormWords> wordsOf(const Session &session, const ConsentEvent &event)
{
    FormWords out;
    ENZA_ASSIGN(const auto forms, consentForms(session, event.date));
    for (const auto &form : forms) {
        if (form.id != event.form || form.version != event.version)
            continue;
        for (const auto &item : form.items) {
            out.items.insert(item.item, {item.name, item.nameJa.isEmpty() ? item.name : item.nameJa});
            for (const auto &option : item.options) {
                if (!option.name.isEmpty())
                    out.options.insert(item.item + u'=' + option.value,
                                       {option.name, option.nameJa.isEmpty() ? option.name : option.nameJa});
            }
        }
    }
    return out;
}

} // namespace

Result<void> gatherIdentity(Gathering &from, Part &part)
{
    const QList<store::Record> records = from.records.value(QLatin1String(Identity::kind));
    const auto record = std::find_if(records.begin(), records.end(),
                                     [&](const store::Record &one) { return one.personId == from.person.id; });
    if (record == records.end())
        return {};
    const QString verb = QStringLiteral("identity.read");
    const auto opened = from.session.mayDo(verb)
                            ? from.session.store().unseal(record->body.value(QLatin1String("sealed")).toObject())
                            : std::unexpected(from.session.mayDo(verb).error());
    if (!opened) {
        part.notes_en.append(QStringLiteral("The person who prepared this package may not read names; ask for this part at the desk."));
        part.notes_ja.append(QStringLiteral("この一式を用意した担当者には氏名を読む権限がありません。この部分は窓口でおたずねください。"));
        return {};
    }
    ENZA_ASSIGN(const Identity identity, fromJson<Identity>(*opened));
    ENZA_TRY(noteAccess(from.session, verb, from.theCase.id, from.person.id, {from.person.label}));
    part.sheets.append({{}, nameAndValue,
                        {{{QStringLiteral("Name"), QStringLiteral("お名前")}, same(identity.name)},
                         {{QStringLiteral("Reading"), QStringLiteral("ふりがな")}, same(identity.kana)},
                         {{QStringLiteral("Hospital number"), QStringLiteral("診察券番号")}, same(identity.hospitalNumber)},
                         {{QStringLiteral("Born"), QStringLiteral("生年月日")}, dayOf(identity.birthDate)}}});
    part.values.append(toJson(identity));
    return {};
}

Result<void> gatherPerson(Gathering &from, Part &part)
{
    const Person &person = from.person;
    part.sheets.append({{}, nameAndValue,
                        {{{QStringLiteral("Case"), QStringLiteral("症例")}, same(from.theCase.label)},
                         {{QStringLiteral("Pseudonym"), QStringLiteral("仮の呼び名")}, same(person.label)},
                         {{QStringLiteral("In this case"), QStringLiteral("症例の中での続柄")}, word(enumName(person.kinship))},
                         {{QStringLiteral("Sex"), QStringLiteral("性別")}, word(enumName(person.sex))},
                         {{QStringLiteral("Has the illness in question"), QStringLiteral("対象の病気の有無")}, word(enumName(person.affected))},
                         {{QStringLiteral("Birth year"), QStringLiteral("生まれた年")}, numberOf(person.birthYear)}}});
    part.values.append(toJson(person));
    return {};
}

Result<void> gatherCase(Gathering &from, Part &part)
{
    if (!from.isProband()) {
        part.notes_en.append(QStringLiteral("The clinical information of this case is about the person examined, not about you."));
        part.notes_ja.append(QStringLiteral("この症例の診療情報は、検査を受けたご本人についてのもので、あなたについてのものではありません。"));
        return {};
    }
    const Case &c = from.theCase;
    QList<Said> regimens;
    for (const QString &regimen : c.clinical.regimens)
        regimens.append(same(regimen));
    Sheet plain{{}, nameAndValue,
                {{{QStringLiteral("Field"), QStringLiteral("領域")}, word(enumName(c.domain))},
                 {{QStringLiteral("Diagnosis"), QStringLiteral("診断名")}, c.diagnosis.isEmpty() ? word({}) : same(c.diagnosis)},
                 {{QStringLiteral("Tumour type (OncoTree)"), QStringLiteral("腫瘍の分類（OncoTree）")}, c.oncotree.isEmpty() ? word({}) : same(c.oncotree)},
                 {{QStringLiteral("Gene panel of the question"), QStringLiteral("調べた遺伝子の範囲")}, c.questionPanel.isEmpty() ? word({}) : same(c.questionPanel)},
                 {{QStringLiteral("Stage"), QStringLiteral("病期")}, c.clinical.stage.isEmpty() ? word({}) : same(c.clinical.stage)},
                 {{QStringLiteral("Performance status"), QStringLiteral("全身状態（PS）")}, numberOf(c.clinical.performanceStatus)},
                 {{QStringLiteral("Treatments"), QStringLiteral("治療")}, regimens.isEmpty() ? word({}) : listOf(regimens)},
                 {{QStringLiteral("Share of tumour cells"), QStringLiteral("腫瘍細胞の割合")},
                  c.clinical.tumourContent ? same(QString::number(*c.clinical.tumourContent)) : word({})},
                 {{QStringLiteral("History"), QStringLiteral("経過")}, c.clinical.history.isEmpty() ? word({}) : same(c.clinical.history)}}};
    part.sheets.append(plain);
    Sheet signs{{QStringLiteral("Signs and symptoms"), QStringLiteral("症状・所見")},
                {{QStringLiteral("Code (HPO)"), QStringLiteral("コード（HPO）")}, {QStringLiteral("Name"), QStringLiteral("名称")},
                 {QStringLiteral("State"), QStringLiteral("有無")}},
                {}};
    for (const PhenotypeTerm &term : c.phenotype)
        signs.rows.append({same(term.id), same(term.label), word(term.excluded ? QStringLiteral("excluded") : QStringLiteral("present"))});
    if (!signs.rows.isEmpty())
        part.sheets.append(signs);
    Sheet markers{{QStringLiteral("Markers"), QStringLiteral("測定した指標")},
                  {{QStringLiteral("Marker"), QStringLiteral("指標")}, {QStringLiteral("Value"), QStringLiteral("値")},
                   {QStringLiteral("Method"), QStringLiteral("方法")}, {QStringLiteral("Date"), QStringLiteral("日付")}},
                  {}};
    for (const Biomarker &marker : c.biomarkers)
        markers.rows.append({same(marker.kind.toUpper()), same(marker.value), same(marker.method), dayOf(marker.date)});
    if (!markers.rows.isEmpty())
        part.sheets.append(markers);
    part.values.append(toJson(c));
    return {};
}

Result<void> gatherSamples(Gathering &from, Part &part)
{
    Sheet sheet{{}, {{QStringLiteral("Sample"), QStringLiteral("検体")}, {QStringLiteral("What it is"), QStringLiteral("種類")}}, {}};
    // Older records hold the person in their body only.
    for (const store::Record &record : from.records.value(QLatin1String(Sample::kind))) {
        ENZA_ASSIGN(const auto sample, fromRecord<Sample>(record));
        if (sample.value.personId != from.person.id)
            continue;
        sheet.rows.append({same(sample.value.name), word(enumName(sample.value.role))});
        part.values.append(toJson(sample.value));
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

Result<void> gatherConsents(Gathering &from, Part &part)
{
    ENZA_ASSIGN(const QList<ConsentEvent> events, ofPerson<ConsentEvent>(from));
    for (const ConsentEvent &event : events) {
        ENZA_ASSIGN(const FormWords words, wordsOf(from.session, event));
        const Said day = dayOf(event.date);
        Sheet sheet{{QStringLiteral("%1, %2").arg(event.form + u' ' + event.version, day.en),
                     QStringLiteral("%1（%2）").arg(event.form + u' ' + event.version, day.ja)},
                    nameAndValue,
                    {{{QStringLiteral("Answered by"), QStringLiteral("答えた方")},
                      {event.by + QStringLiteral(" (") + word(enumName(event.relation)).en + u')',
                       event.by + QStringLiteral("（") + word(enumName(event.relation)).ja + QStringLiteral("）")}}}};
        if (!event.reason.isEmpty())
            sheet.rows.append({{QStringLiteral("Reason for a proxy"), QStringLiteral("代諾の理由")}, same(event.reason)});
        if (!event.explainedBy.isEmpty())
            sheet.rows.append({{QStringLiteral("Explained by"), QStringLiteral("説明した人")}, same(event.explainedBy)});
        for (const ConsentAnswer &answer : event.answers) {
            const Said asked = words.items.value(answer.item, same(answer.item));
            const Said given = words.options.value(answer.item + u'=' + answer.value, word(answer.value));
            sheet.rows.append({asked, given});
        }
        part.sheets.append(sheet);
        part.values.append(toJson(event));
        enclose(from.session, event.document, event.documentName, QStringLiteral("consent"),
                {QStringLiteral("Signed form of %1").arg(day.en), QStringLiteral("%1の署名済み書類").arg(day.ja)}, part);
    }
    return {};
}

Result<void> gatherWithdrawals(Gathering &from, Part &part)
{
    ENZA_ASSIGN(const QList<Withdrawal> withdrawals, ofPerson<Withdrawal>(from));
    Sheet sheet{{}, {{QStringLiteral("Date"), QStringLiteral("日付")}, {QStringLiteral("What"), QStringLiteral("範囲")},
                     {QStringLiteral("Items"), QStringLiteral("項目")}, {QStringLiteral("By"), QStringLiteral("申し出た方")}}, {}};
    for (const Withdrawal &one : withdrawals) {
        QList<Said> items;
        for (const QString &item : one.items)
            items.append(word(item));
        sheet.rows.append({dayOf(one.date), word(enumName(one.scope)), items.isEmpty() ? same(QStringLiteral("–")) : listOf(items), same(one.by)});
        part.values.append(toJson(one));
        enclose(from.session, one.document, one.documentName, QStringLiteral("consent"),
                {QStringLiteral("Signed withdrawal of %1").arg(dayOf(one.date).en), QStringLiteral("%1の撤回書").arg(dayOf(one.date).ja)}, part);
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

} // namespace enza::workflow
