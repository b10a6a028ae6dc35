// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emergency.h"
#include "domain/note.h"
#include "domain/panel.h"
#include "domain/task.h"
#include "workflow/act.h"
#include "workflow/package_parts.h"

/// Who received data, who looked at them, what had to be done, and by which rules.
namespace enza::workflow {
namespace {

bool names(const QJsonObject &body, const QString &person)
{
    return body.value(QLatin1String("persons")).toArray().contains(person);
}

/// The other people of a row are nobody's business but theirs.
QJsonObject withoutOthers(QJsonObject body, const QString &person)
{
    for (const char *key : {"persons", "approval_key", "approval_signature"})
        body.remove(QLatin1String(key));
    QJsonArray own;
    for (const QJsonValue &consent : body.value(QLatin1String("consents")).toArray()) {
        if (consent.toString().startsWith(person + u' '))
            own.append(consent);
    }
    body.insert(QStringLiteral("consents"), own);
    return body;
}

QString textOf(const QJsonObject &body, const char *key)
{
    const QJsonValue value = body.value(QLatin1String(key));
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

Said itemsOf(const QJsonObject &body)
{
    QList<Said> items;
    for (const QJsonValue &item : body.value(QLatin1String("items")).toArray())
        items.append(word(item.toString()));
    return items.isEmpty() ? same(textOf(body, "content")) : listOf(items);
}

/// What an act is to somebody who never saw the program.
struct ActWords {
    const char *verb, *en, *ja;
};
constexpr ActWords acts[] = {
    {"case.open", "opened the case", "症例を開いた"},
    {"document.open", "read a report", "報告書を読んだ"},
    {"document.export", "let a report out", "報告書を外へ出した"},
    {"identity.read", "read the name", "氏名を読んだ"},
    {"identity.set", "entered the name", "氏名を記入した"},
    {"variants.import", "read in a data file", "データファイルを取り込んだ"},
    {"variants.export", "handed a data file back", "データファイルを返却した"},
    {"outflow.permit", "permission to let something out", "外への提供の許可"},
    {"outflow.leave", "something left", "外への提供"},
    {"package.make", "prepared a package like this one", "この一式と同じものを用意した"},
    {"consent.record", "recorded a consent form", "同意を記録した"},
    {"consent.withdraw", "recorded a withdrawal", "同意の撤回を記録した"},
    // By the first part of the verb, for all others.
    {"case", "changed case data", "症例の情報を変更した"},
    {"person", "changed data of a person", "人の情報を変更した"},
    {"sample", "changed sample data", "検体の情報を変更した"},
    {"identity_check", "worked on the sample check", "検体の一致を確認した"},
    {"biomarker", "recorded a marker", "指標を記録した"},
    {"variants", "worked on variants", "バリアントを検討した"},
    {"finding", "worked on a result", "結果を検討した"},
    {"opinion", "wrote an opinion", "見解を書いた"},
    {"consensus", "wrote down a decision", "合意を記録した"},
    {"secondary", "looked at secondary findings", "二次的所見を確認した"},
    {"document", "drew up a document", "文書を作成した"},
    {"letter", "drew up a letter", "手紙を作成した"},
    {"task", "worked on a task", "作業を記録した"},
    {"alert", "worked on an alert", "知識の更新に対応した"},
    {"consent", "worked on consent", "同意の記録を扱った"},
    {"emergency", "emergency access", "緊急アクセス"},
    {"identity", "worked on the name", "氏名の記録を扱った"},
};

std::optional<Said> actOf(const QString &verb)
{
    const QString group = verb.section(u'.', 0, 0);
    // Screens, drafts and keys say nothing of the person.
    static const QStringList technical{QStringLiteral("view"), QStringLiteral("draft"), QStringLiteral("preset")};
    if (technical.contains(group) || verb.endsWith(QLatin1String(".reseal")))
        return std::nullopt;
    for (const QString &wanted : {verb, group}) {
        for (const ActWords &one : acts) {
            if (wanted == QLatin1String(one.verb))
                return Said{QString::fromUtf8(one.en), QString::fromUtf8(one.ja)};
        }
    }
    return Said{QStringLiteral("other work (%1)").arg(verb), QStringLiteral("その他の作業（%1）").arg(verb)};
}

} // namespace

Result<void> gatherLedger(Gathering &from, Part &part)
{
    Sheet sheet{{}, {{QStringLiteral("When"), QStringLiteral("日時")}, {QStringLiteral("To whom"), QStringLiteral("提供先")},
                     {QStringLiteral("Relation"), QStringLiteral("関係")}, {QStringLiteral("Country"), QStringLiteral("国")},
                     {QStringLiteral("What"), QStringLiteral("内容")}, {QStringLiteral("Purpose"), QStringLiteral("目的")},
                     {QStringLiteral("Basis"), QStringLiteral("根拠")}}, {}};
    for (const store::Record &record : from.records.value(QStringLiteral("ledger"))) {
        if (!names(record.body, from.person.id))
            continue;
        const QJsonObject &body = record.body;
        const QDateTime left = fromIsoUtc(textOf(body, "left"));
        const QString basis = textOf(body, "legal_basis");
        sheet.rows.append({left.isValid() ? momentOf(left) : word(QStringLiteral("not_completed")), same(textOf(body, "recipient")),
                           word(body.contains(QLatin1String("relation")) ? textOf(body, "relation") : QStringLiteral("own")),
                           same(body.contains(QLatin1String("country")) ? textOf(body, "country") : QStringLiteral("JP")), itemsOf(body),
                           word(textOf(body, "purpose")), same(basis.isEmpty() ? textOf(body, "rule") : basis)});
        part.values.append(withoutOthers(body, from.person.id));
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

Result<void> gatherReceipts(Gathering &from, Part &part)
{
    Sheet sheet{{}, {{QStringLiteral("From whom"), QStringLiteral("提供元")}, {QStringLiteral("What"), QStringLiteral("内容")},
                     {QStringLiteral("How they had it"), QStringLiteral("取得の経緯")}, {QStringLiteral("When"), QStringLiteral("日付")}}, {}};
    for (const store::Record &record : from.records.value(QStringLiteral("receipt"))) {
        if (!names(record.body, from.person.id) && record.personId != from.person.id)
            continue;
        const QJsonObject &body = record.body;
        sheet.rows.append({same(textOf(body, "provider")), itemsOf(body), same(textOf(body, "acquired")), same(textOf(body, "date"))});
        part.values.append(withoutOthers(body, from.person.id));
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

Result<void> gatherTasks(Gathering &from, Part &part)
{
    Sheet sheet{{}, {{QStringLiteral("What"), QStringLiteral("内容")}, {QStringLiteral("Due"), QStringLiteral("期限")},
                     {QStringLiteral("State"), QStringLiteral("状態")}, {QStringLiteral("What came of it"), QStringLiteral("結果")}}, {}};
    for (const store::Record &record : from.records.value(QLatin1String(Task::kind))) {
        ENZA_ASSIGN(const auto task, fromRecord<Task>(record));
        if (task.value.personId != from.person.id || from.withheld(task.value.cause))
            continue;
        const Task &t = task.value;
        sheet.rows.append({word(enumName(t.what)), dayOf(t.due), word(t.done ? QStringLiteral("done") : QStringLiteral("open")), same(t.outcome)});
        part.values.append(toJson(t));
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

Result<void> gatherMeetings(Gathering &from, Part &part)
{
    ENZA_ASSIGN(const auto meetings, loadAll<Meeting>(from.session, {}));
    Sheet sheet{{}, {{QStringLiteral("When"), QStringLiteral("日時")}, {QStringLiteral("How"), QStringLiteral("形式")}}, {}};
    for (const auto &meeting : meetings) {
        const bool about = std::any_of(meeting.value.agenda.begin(), meeting.value.agenda.end(),
                                       [&](const AgendaItem &item) { return item.caseId == from.theCase.id; });
        if (!about || !from.isProband())
            continue;
        // Its agenda and title name other people's cases.
        sheet.rows.append({momentOf(meeting.value.at), word(enumName(meeting.value.mode))});
        part.values.append(QJsonObject{{QStringLiteral("at"), isoUtc(meeting.value.at)}, {QStringLiteral("mode"), enumName(meeting.value.mode)}});
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

Result<void> gatherPanelOpinions(Gathering &from, Part &part)
{
    if (!from.isProband())
        return {};
    Sheet sheet{{}, {{QStringLiteral("When"), QStringLiteral("日時")}, {QStringLiteral("Agrees"), QStringLiteral("賛否")},
                     {QStringLiteral("Comment"), QStringLiteral("コメント")}}, {}};
    for (const store::Record &record : from.records.value(QLatin1String(PanelOpinion::kind))) {
        ENZA_ASSIGN(const auto opinion, fromRecord<PanelOpinion>(record));
        const PanelOpinion &o = opinion.value;
        sheet.rows.append({momentOf(o.at), word(enumName(o.answer)), same(from.text(o.comment))});
        part.values.append(QJsonObject{{QStringLiteral("at"), isoUtc(o.at)}, {QStringLiteral("answer"), enumName(o.answer)},
                                       {QStringLiteral("comment"), from.text(o.comment)}});
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

Result<void> gatherNotes(Gathering &from, Part &part)
{
    Sheet sheet{{}, {{QStringLiteral("When"), QStringLiteral("日時")}, {QStringLiteral("By"), QStringLiteral("担当者")},
                     {QStringLiteral("Note"), QStringLiteral("内容")}}, {}};
    for (const store::Record &record : from.records.value(QLatin1String(Note::kind))) {
        ENZA_ASSIGN(const auto note, fromRecord<Note>(record));
        const Note &n = note.value;
        const bool own = n.personId == from.person.id || (n.personId.isEmpty() && from.isProband());
        if (!own || n.what != NoteKind::Case)
            continue;
        sheet.rows.append({momentOf(n.at), same(n.authorName), same(from.text(n.text))});
        QJsonObject value = toJson(n);
        value.insert(QStringLiteral("text"), from.text(n.text));
        part.values.append(value);
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

Result<void> gatherEmergencies(Gathering &from, Part &part)
{
    Sheet sheet{{}, {{QStringLiteral("When"), QStringLiteral("日時")}, {QStringLiteral("Who"), QStringLiteral("誰が")},
                     {QStringLiteral("Reason"), QStringLiteral("理由")}}, {}};
    for (const store::Record &record : from.records.value(QLatin1String(EmergencyAccess::kind))) {
        ENZA_ASSIGN(const auto access, fromRecord<EmergencyAccess>(record));
        const EmergencyAccess &a = access.value;
        sheet.rows.append({momentOf(a.opened), from.rule.namesInLog ? same(a.userName) : word(a.role), same(from.text(a.reason))});
        part.values.append(QJsonObject{{QStringLiteral("opened"), isoUtc(a.opened)}, {QStringLiteral("until"), isoUtc(a.until)},
                                       {QStringLiteral("reason"), from.text(a.reason)}});
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

Result<void> gatherIncidents(Gathering &from, Part &part)
{
    store::RecordFilter filter;
    filter.kind = QStringLiteral("incident");
    ENZA_ASSIGN(const QList<store::Record> records, from.session.store().list(filter));
    Sheet sheet{{}, {{QStringLiteral("Known since"), QStringLiteral("判明")}, {QStringLiteral("Kind"), QStringLiteral("種類")},
                     {QStringLiteral("What happened"), QStringLiteral("概要")}, {QStringLiteral("What was done"), QStringLiteral("対応")}}, {}};
    for (const store::Record &record : records) {
        if (!names(record.body, from.person.id))
            continue;
        const QJsonObject &body = record.body;
        sheet.rows.append({dayOf(QDate::fromString(textOf(body, "known"), Qt::ISODate)), word(textOf(body, "what")), same(textOf(body, "told_persons")),
                           same(textOf(body, "measures"))});
        part.values.append(QJsonObject{{QStringLiteral("known"), textOf(body, "known")}, {QStringLiteral("what"), textOf(body, "what")},
                                       {QStringLiteral("told_persons"), textOf(body, "told_persons")}, {QStringLiteral("measures"), textOf(body, "measures")}});
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

Result<void> gatherAccessLog(Gathering &from, Part &part)
{
    store::JournalFilter filter;
    filter.caseId = from.theCase.id;
    ENZA_ASSIGN(const QList<store::JournalEntry> entries, from.session.store().journal(filter));
    Sheet sheet{{}, {{QStringLiteral("When"), QStringLiteral("日時")}, {QStringLiteral("Who"), QStringLiteral("誰が")},
                     {QStringLiteral("What"), QStringLiteral("何を")}}, {}};
    QHash<QString, QString> roles;
    for (const auto &user : from.session.store().users())
        roles.insert(user.id, user.role);
    for (const store::JournalEntry &entry : entries) {
        if (!entry.personId.isEmpty() && entry.personId != from.person.id)
            continue;
        const auto act = actOf(entry.verb);
        const bool hidden = std::any_of(entry.records.begin(), entry.records.end(), [&](const QString &id) { return from.withheld(id); });
        if (!act || hidden)
            continue;
        const Said who = from.rule.namesInLog ? same(entry.userName) : word(roles.value(entry.user));
        sheet.rows.append({momentOf(entry.at), who, *act});
        part.values.append(QJsonObject{{QStringLiteral("at"), isoUtc(entry.at)}, {QStringLiteral("who"), who.en}, {QStringLiteral("act"), entry.verb}});
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

Result<void> gatherRules(Gathering &from, Part &part)
{
    from.rules.insert(from.rule.pin);
    from.rules.insert(from.session.gate().rulePin());
    Sheet sheet{{}, {{QStringLiteral("Kind"), QStringLiteral("種類")}, {QStringLiteral("Version"), QStringLiteral("版")}}, {}};
    const auto add = [&](const QSet<QString> &pins, const Said &kind, const char *key) {
        QStringList sorted(pins.begin(), pins.end());
        sorted.sort();
        for (const QString &pin : sorted) {
            sheet.rows.append({kind, same(pin)});
            part.values.append(QJsonObject{{QStringLiteral("kind"), QLatin1String(key)}, {QStringLiteral("pin"), pin}});
        }
    };
    add(from.rules, {QStringLiteral("rule set"), QStringLiteral("規則")}, "rule_set");
    add(from.knowledge, {QStringLiteral("knowledge"), QStringLiteral("知識")}, "knowledge");
    add({QStringLiteral("Enza " ENZA_VERSION)}, {QStringLiteral("program"), QStringLiteral("プログラム")}, "program");
    part.sheets.append(sheet);
    return {};
}

} // namespace enza::workflow
