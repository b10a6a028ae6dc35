// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/line.h"

#include "base/json.h"
#include "store/changes.h"
#include "store/head.h"

namespace enza::store {
namespace {

struct OnLine {
    qint64 version = 0;
    EntryPlace place;
    Write write; ///< as it would be put in force
    bool erased = false;

    bool sameContent(const OnLine &other) const
    {
        return write.kind == other.write.kind && write.caseId == other.write.caseId &&
               write.personId == other.write.personId && write.remove == other.write.remove && erased == other.erased &&
               write.body == other.write.body;
    }
};

Result<QList<OnLine>> lineLastFirst(Database &database, const QString &record)
{
    static const QByteArray sql = "SELECT v.version, v.replica, v.sequence, v.kind, v.case_id, v.person_id, v.removed, "
                                  "v.body FROM version v WHERE v.id = ? ORDER BY " + lineOrder("v", true);
    ENZA_ASSIGN(Query rows, database.query(sql.constData()));
    rows.bind(1, record);
    QList<OnLine> line;
    for (;;) {
        ENZA_ASSIGN(const bool found, rows.next());
        if (!found)
            return line;
        OnLine one;
        one.version = rows.number(0);
        one.place = {rows.text(1), quint64(rows.number(2))};
        one.write.id = record;
        one.write.kind = rows.text(3);
        one.write.caseId = rows.text(4);
        one.write.personId = rows.text(5);
        one.write.remove = rows.number(6) != 0;
        one.erased = rows.isNull(7);
        if (!one.erased) {
            ENZA_ASSIGN(one.write.body, parseJsonObject(rows.bytes(7)));
        }
        line.append(std::move(one));
    }
}

/// Versions of the line that no other was made with knowledge of. Only a later one can have known it.
Result<QList<qsizetype>> tipsOf(Database &database, const QList<OnLine> &lastFirst)
{
    QList<qsizetype> tips;
    QList<Knowledge> known;
    for (qsizetype i = 0; i < lastFirst.size(); ++i) {
        const EntryPlace &place = lastFirst[i].place;
        if (std::any_of(known.cbegin(), known.cend(), [&](const Knowledge &one) { return one.covers(place); }))
            continue;
        ENZA_ASSIGN(const Knowledge of, knowledgeAt(database, place));
        tips.append(i);
        known.append(of);
    }
    return tips;
}

} // namespace

QByteArray lineOrder(const char *alias, bool lastFirst)
{
    const QByteArray table = QByteArray(alias) + '.';
    const QByteArray down = lastFirst ? " DESC" : "";
    return table + "version" + down + ", " + table + "at" + down + ", " + table + "replica" + down;
}

namespace {

/// What stands in the place of something erased is in force, also when erased versions were later.
const OnLine &inForceOf(const QList<OnLine> &line)
{
    const auto standing = std::find_if(line.cbegin(), line.cend(), [](const OnLine &one) { return !one.erased; });
    return standing == line.cend() ? line.first() : *standing;
}

Result<QList<EntryPlace>> undecided(Database &database, const QList<OnLine> &line)
{
    const OnLine &last = inForceOf(line);
    ENZA_ASSIGN(QList<qsizetype> tips, tipsOf(database, line));
    if (!last.erased)
        tips.removeIf([&](qsizetype i) { return line[i].erased; });
    QList<EntryPlace> out;
    if (std::all_of(tips.cbegin(), tips.cend(), [&](qsizetype i) { return line[i].sameContent(last); }))
        return out;
    for (const qsizetype i : tips)
        out.append({line[i].place.replica, quint64(line[i].version)});
    return out;
}

} // namespace

Result<QList<EntryPlace>> tipsOfLine(Database &database, const QString &record)
{
    ENZA_ASSIGN(const QList<OnLine> line, lineLastFirst(database, record));
    return line.isEmpty() ? Result<QList<EntryPlace>>() : undecided(database, line);
}

Result<void> settleLine(Database &database, const QString &record)
{
    ENZA_ASSIGN(const QList<OnLine> line, lineLastFirst(database, record));
    ENZA_TRY(clearTips(database, record));
    if (line.isEmpty())
        return {};
    const OnLine &last = inForceOf(line);
    ENZA_TRY(setHead(database, last.write, {quint64(last.version), last.place.replica, quint64(line.size())}));
    ENZA_ASSIGN(const QList<EntryPlace> tips, undecided(database, line));
    for (const EntryPlace &tip : tips) {
        ENZA_ASSIGN(Query insert, database.query("INSERT INTO tip VALUES (?, ?, ?)"));
        insert.bind(1, record).bind(2, qint64(tip.sequence)).bind(3, tip.replica);
        ENZA_TRY(insert.run());
    }
    return {};
}

} // namespace enza::store
