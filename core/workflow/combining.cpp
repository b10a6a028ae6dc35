// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/combining.h"

#include "base/json.h"
#include "domain/comment.h"
#include "domain/panel.h"
#include "domain/task.h"
#include "store/workspace.h"
#include "workflow/act.h"

#include <QJsonArray>

#include <algorithm>

namespace enza::workflow {
namespace {

/// Lists whose members are told apart by these fields; none: the members themselves (a set of words).
struct KeyedList {
    const char *path;
    QStringList keys;
};

const QList<KeyedList> &listsOf(const QString &kind)
{
    static const QList<KeyedList> ofMeeting{{"agenda", {QStringLiteral("case_id")}},
                                            {"invited", {QStringLiteral("user")}},
                                            {"invited.roles", {}},
                                            {"recusals", {QStringLiteral("case_id"), QStringLiteral("user")}},
                                            {"guests", {QStringLiteral("name"), QStringLiteral("affiliation")}}};
    static const QList<KeyedList> ofComment{{"mentions", {}}};
    static const QList<KeyedList> none;
    return kind == QLatin1String(Meeting::kind) ? ofMeeting : kind == QLatin1String(Comment::kind) ? ofComment : none;
}

class Replay
{
public:
    Replay(const QString &kind, QList<ContestedValue> *contested) : m_lists(listsOf(kind)), m_contested(contested) {}

    /// `state` with what leads from `base` to `next`.
    QJsonValue apply(const QJsonValue &base, const QJsonValue &next, const QJsonValue &state, const QString &path, const QString &shown)
    {
        if (state == base || state == next)
            return next;
        if (next == base)
            return state;
        // Of what two copies made anew there is no earlier state.
        if ((base.isObject() || base.isNull() || base.isUndefined()) && next.isObject() && state.isObject())
            return applyObject(base.toObject(), next.toObject(), state.toObject(), path, shown);
        const auto list = std::ranges::find_if(m_lists, [&](const KeyedList &one) { return path == QLatin1String(one.path); });
        if (list != m_lists.end() && next.isArray() && state.isArray())
            return applyList(base.toArray(), next.toArray(), state.toArray(), *list, path, shown);
        if (m_contested)
            m_contested->append({shown, wordsOf(next), wordsOf(state)});
        return next;
    }

private:
    static QString wordsOf(const QJsonValue &value)
    {
        return value.isString() ? value.toString() : QString::fromUtf8(canonicalJson(value));
    }
    static QString below(const QString &path, const QString &name) { return path.isEmpty() ? name : path + u'.' + name; }

    QJsonObject applyObject(const QJsonObject &base, const QJsonObject &next, const QJsonObject &state, const QString &path, const QString &shown)
    {
        QStringList names = base.keys() + next.keys() + state.keys();
        names.sort();
        names.removeDuplicates();
        QJsonObject out;
        for (const QString &name : std::as_const(names)) {
            const QJsonValue value = apply(base.value(name), next.value(name), state.value(name), below(path, name), below(shown, name));
            if (!value.isUndefined())
                out.insert(name, value);
        }
        return out;
    }

    static QString keyOf(const QJsonValue &member, const KeyedList &list)
    {
        if (list.keys.isEmpty())
            return wordsOf(member);
        QStringList parts;
        for (const QString &key : list.keys)
            parts.append(member[key].toString());
        return parts.join(u'/');
    }
    static QStringList keysOf(const QJsonArray &array, const KeyedList &list)
    {
        QStringList keys;
        for (const QJsonValue &member : array)
            keys.append(keyOf(member, list));
        return keys;
    }
    static QJsonValue memberOf(const QJsonArray &array, const QStringList &keys, const QString &key)
    {
        const qsizetype place = keys.indexOf(key);
        return place < 0 ? QJsonValue(QJsonValue::Undefined) : array.at(place);
    }

    QJsonArray applyList(const QJsonArray &base, const QJsonArray &next, const QJsonArray &state, const KeyedList &list,
                         const QString &path, const QString &shown)
    {
        const QStringList before = keysOf(base, list), wanted = keysOf(next, list), now = keysOf(state, list);
        QHash<QString, QJsonValue> members;
        for (const QString &key : wanted + now) {
            const QJsonValue was = memberOf(base, before, key), will = memberOf(next, wanted, key), is = memberOf(state, now, key);
            if (will.isUndefined() && !was.isUndefined() && is == was)
                continue; // removed, and nobody touched it
            if (is.isUndefined() && will == was)
                continue; // somebody else removed it, and this version did not touch it
            const QJsonValue value = will.isUndefined() ? is : is.isUndefined() ? will : apply(was, will, is, path, below(shown, key));
            members.insert(key, value);
        }
        // Its own order where it was arranged anew, else as it stands; what the other does not know comes last.
        QStringList keptBefore = before, keptWanted = wanted;
        keptBefore.removeIf([&](const QString &key) { return !wanted.contains(key); });
        keptWanted.removeIf([&](const QString &key) { return !before.contains(key); });
        const bool arranged = keptBefore != keptWanted;
        QStringList order = arranged ? wanted + now : now + wanted;
        order.removeDuplicates();
        QJsonArray out;
        for (const QString &key : std::as_const(order)) {
            if (members.contains(key))
                out.append(members.value(key));
        }
        return out;
    }

    const QList<KeyedList> &m_lists;
    QList<ContestedValue> *m_contested;
};

/// Versions that every undecided one was made in knowledge of: what they differed in was seen by people since.
QSet<qsizetype> knownToAllTips(const QList<store::LineVersion> &line)
{
    QSet<qsizetype> known, common;
    for (const store::LineVersion &one : line)
        known.unite(QSet<qsizetype>(one.known.begin(), one.known.end()));
    bool first = true;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (known.contains(i))
            continue;
        const QSet<qsizetype> of(line[i].known.begin(), line[i].known.end());
        common = first ? of : common & of;
        first = false;
    }
    return common;
}

} // namespace

bool isCombined(const QString &kind, const QJsonObject &body)
{
    if (isSealed(body))
        return false;
    if (kind == QLatin1String(Task::kind))
        return body.value(QLatin1String("what")).toString() == enumName(TaskKind::Circulation);
    return kind == QLatin1String(Meeting::kind) || kind == QLatin1String(Comment::kind);
}

QJsonObject combinedBody(const QString &kind, const QList<store::LineVersion> &line, QList<ContestedValue> *contested)
{
    QList<QJsonValue> bases; ///< of each version: what its author's copy had put together
    QJsonValue prefix;       ///< of all versions so far
    const QSet<qsizetype> settled = knownToAllTips(line);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QList<qsizetype> &known = line[i].known;
        const bool knewAll = known.size() == i && (known.isEmpty() || known.last() == i - 1);
        if (knewAll) {
            bases.append(prefix);
        } else {
            Replay quiet(kind, nullptr);
            QJsonValue base;
            for (const qsizetype one : known)
                base = quiet.apply(bases[one], line[one].record.body, base, {}, {});
            bases.append(base);
        }
        Replay replay(kind, settled.contains(i) ? nullptr : contested);
        prefix = replay.apply(bases.last(), line[i].record.body, prefix, {}, {});
    }
    return prefix.toObject();
}

Result<QList<CombinedRecord>> combineRecords(const Session &session)
{
    QList<CombinedRecord> out;
    ENZA_ASSIGN(const QList<store::RecordConflict> conflicts, session.store().conflicts());
    for (const store::RecordConflict &conflict : conflicts) {
        ENZA_ASSIGN(const QList<store::LineVersion> line, session.store().line(conflict.record));
        const bool apart = std::ranges::any_of(line, [](const store::LineVersion &one) {
            return one.record.removed || one.record.body.isEmpty() || !isCombined(one.record.kind, one.record.body);
        });
        if (apart)
            continue; // for people to decide
        CombinedRecord combined{conflict.record, conflict.kind, {}, {}};
        const QJsonObject body = combinedBody(conflict.kind, line, &combined.contested);
        combined.title = body.value(QLatin1String("title")).toString();
        store::Write write;
        write.kind = conflict.kind;
        write.id = conflict.record;
        write.caseId = line.last().record.caseId;
        write.personId = line.last().record.personId;
        write.body = body;
        write.expectedVersion = quint64(line.size());
        QJsonArray contested;
        for (const ContestedValue &one : std::as_const(combined.contested))
            contested.append(QJsonObject{{QStringLiteral("field"), one.field}, {QStringLiteral("kept"), one.kept}, {QStringLiteral("other"), one.other}});
        ENZA_TRY(performPermitted(session, Deed{QStringLiteral("record.combine"), write.caseId, write.personId,
                                                {combined.title.isEmpty() ? conflict.kind : combined.title}, {write},
                                                store::Scope::Hospital, {{QStringLiteral("contested"), contested}}}));
        out.append(combined);
    }
    return out;
}

} // namespace enza::workflow
