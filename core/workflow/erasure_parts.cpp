// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/erasure_parts.h"

#include "domain/consent.h"
#include "domain/finding.h"
#include "domain/identity_check.h"
#include "domain/preset.h"
#include "domain/task.h"
#include "workflow/findings.h"

#include <algorithm>
#include <functional>

namespace enza::workflow {
namespace {

const QLatin1String ledgerKind("ledger");

/// What stays by law, as it is: that consent was taken back, what has to be done about it, what was received from
/// whom, and incidents.
bool staysByLaw(const QString &kind)
{
    static const QStringList kinds{QLatin1String(Withdrawal::kind), QLatin1String(Task::kind), QStringLiteral("receipt"),
                                   QStringLiteral("incident")};
    return kinds.contains(kind);
}

void eachText(const QJsonValue &value, const std::function<void(const QString &)> &visit)
{
    if (value.isString())
        visit(value.toString());
    for (const QJsonValue &item : value.toArray())
        eachText(item, visit);
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        eachText(*field, visit);
}

/// Does one of its texts name one of these ids, alone or after a colon ("opinion:ID")?
bool names(const QJsonObject &body, const QSet<QString> &ids)
{
    bool found = false;
    eachText(body, [&](const QString &text) {
        found = found || ids.contains(text) || ids.contains(text.section(u':', -1));
    });
    return found;
}

/// Sorts the records of a case into what goes, what is replaced and what stays.
class Sorter
{
public:
    Sorter(Belongings &out, const QList<Versioned<Person>> &persons, const QList<store::Record> &records)
        : m_out(out), m_records(records), m_alone(persons.size() == 1)
    {
        for (const store::Record &record : records) {
            if (record.kind == QLatin1String(Sample::kind)) {
                const auto sample = fromRecord<Sample>(record);
                if (sample)
                    m_samples.insert(sample->value.id, sample->value.personId);
            }
        }
    }

    Result<void> run()
    {
        for (const store::Record &record : m_records)
            ENZA_TRY(sort(record));
        followReferences();
        return {};
    }

private:
    bool isOf(const QString &sampleId) const { return m_samples.value(sampleId) == m_out.personId; }

    Result<void> sort(const store::Record &record)
    {
        const auto is = [&](const char *kind) { return record.kind == QLatin1String(kind); };
        if (is(CallSet::kind))
            return sortCalls(record);
        if (record.kind == ledgerKind)
            sortLedger(record);
        else if (is(Case::kind))
            (m_out.index ? m_out.replaced : m_out.others).append(record);
        else if (is(Person::kind))
            (record.id == m_out.personId ? m_out.replaced : m_out.others).append(record);
        else if (staysByLaw(record.kind))
            return {};
        else if (goes(record))
            destroy(record);
        else
            m_out.others.append(record);
        return {};
    }

    bool goes(const store::Record &record) const
    {
        const auto is = [&](const char *kind) { return record.kind == QLatin1String(kind); };
        if (!record.personId.isEmpty())
            return record.personId == m_out.personId;
        if (is(Sample::kind))
            return isOf(record.id) || m_alone;
        if (is(Dismissal::kind))
            return false; // by the call sets whose rows it names
        // What compares the people of the case, and what somebody last looked at.
        if (is(IdentityCheck::kind) || is(ViewState::kind))
            return true;
        return m_out.index || names(record.body, {m_out.personId});
    }

    void destroy(const store::Record &record)
    {
        m_out.destroyed.append(record);
        m_gone.insert(record.id);
    }

    void sortLedger(const store::Record &record)
    {
        const bool concerns = names(record.body, {m_out.personId}) || m_alone;
        const bool told = !record.body.value(QLatin1String("content")).toString().isEmpty();
        if (concerns && told)
            m_out.replaced.append(record);
    }

    Result<void> sortCalls(const store::Record &record)
    {
        ENZA_ASSIGN(auto set, fromRecord<CallSet>(record));
        SharedCalls shared{set, {}};
        bool own = false;
        for (const CallSetSample &column : set.value.samples) {
            if (isOf(column.sampleId))
                own = true;
            else
                shared.keep.append(column.name);
        }
        // Calls without samples say something of the person whose case it is.
        if (set.value.samples.isEmpty() ? m_out.index : own && (shared.keep.isEmpty() || m_alone)) {
            destroy(record);
        } else if (own) {
            m_out.shared.append(shared);
        } else {
            m_out.others.append(record);
        }
        return {};
    }

    /// What speaks of something that goes, goes with it.
    void followReferences()
    {
        for (bool more = true; more;) {
            more = false;
            QList<store::Record> stay;
            for (const store::Record &record : std::as_const(m_out.others)) {
                const bool follows = mayFollow(record) && names(record.body, m_gone);
                if (follows)
                    destroy(record);
                else
                    stay.append(record);
                more = more || follows;
            }
            m_out.others = stay;
        }
        m_out.others.removeIf([&](const store::Record &record) {
            const bool emptied = record.kind == QLatin1String(Dismissal::kind) && speaksOfNothingElse(record);
            if (emptied)
                destroy(record);
            return emptied;
        });
    }

    /// Records of other people are changed, not destroyed, by what is gone.
    static bool mayFollow(const store::Record &record)
    {
        for (const char *kind : {Case::kind, Person::kind, Sample::kind, CallSet::kind, Dismissal::kind, Finding::kind}) {
            if (record.kind == QLatin1String(kind))
                return false;
        }
        return true;
    }

    bool speaksOfNothingElse(const store::Record &record) const
    {
        const auto dismissal = fromRecord<Dismissal>(record);
        return dismissal && !dismissal->value.rows.isEmpty() &&
               std::all_of(dismissal->value.rows.begin(), dismissal->value.rows.end(),
                           [&](const DismissedRows &part) { return m_gone.contains(part.callSet); });
    }

    Belongings &m_out;
    const QList<store::Record> &m_records;
    bool m_alone;
    QHash<QString, QString> m_samples; ///< id to person
    QSet<QString> m_gone;
};

Result<QList<store::EntryPlace>> wordsOf(const Session &session, const Belongings &of)
{
    store::JournalFilter filter;
    filter.caseId = of.caseId;
    if (!of.index)
        filter.personId = of.personId;
    ENZA_ASSIGN(const QList<store::JournalEntry> entries, session.store().journal(filter));
    QList<store::EntryPlace> out;
    for (const store::JournalEntry &entry : entries) {
        static const QStringList told{QStringLiteral("consent.withdraw"), QStringLiteral("record.erase"),
                                      QStringLiteral("case.open"), QStringLiteral("emergency.access")};
        const bool stays = entry.erased || told.contains(entry.verb) || entry.verb.startsWith(QLatin1String("task.")) ||
                           (!entry.personId.isEmpty() && entry.personId != of.personId);
        if (!stays)
            out.append({entry.replica, entry.sequence});
    }
    return out;
}

void explain(Belongings &of, const QList<Versioned<Person>> &persons)
{
    const auto say = [&](const char *text) { of.kept.append(Text(text, {of.label}).translated()); };
    say(QT_TRANSLATE_NOOP("enza", "That %1 took consent back, with the signed form, and the tasks that follow from it: they "
                                  "show that the wish was carried out"));
    say(QT_TRANSLATE_NOOP("enza", "The pseudonym %1 and the place in the family, so that these have a subject"));
    say(QT_TRANSLATE_NOOP("enza", "The ledger of what was provided, as the law asks, without what names the content"));
    say(QT_TRANSLATE_NOOP("enza", "The journal: who did what and when, without words of what is destroyed"));
    if (of.index && persons.size() > 1)
        say(QT_TRANSLATE_NOOP("enza", "What belongs to the relatives of %1 alone"));
    if (!of.index)
        say(QT_TRANSLATE_NOOP("enza", "What colleagues wrote about others of the family: where a free text tells of %1, change it"));
    for (const SharedCalls &calls : std::as_const(of.shared))
        of.kept.append(Text(QT_TRANSLATE_NOOP("enza", "%1 for %2: rewritten without this person; the original file, variants that "
                                                      "nobody else in it carries and what was counted over all samples go"),
                            {calls.set.value.fileName, calls.keep.join(QStringLiteral(", "))})
                           .translated());
    say(QT_TRANSLATE_NOOP("enza", "Backups and files that were handed out: a task asks for them to be destroyed"));
}

} // namespace

Result<Belongings> belongingsOf(const Session &session, const QString &caseId, const QString &person)
{
    Belongings out;
    out.caseId = caseId;
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, caseId));
    for (const auto &one : persons) {
        if (one.value.id == person || one.value.label == person) {
            out.personId = one.value.id;
            out.label = one.value.label;
            out.index = one.value.kinship == Kinship::Proband || persons.size() == 1;
        }
    }
    if (out.personId.isEmpty())
        return std::unexpected(notFound(person));
    store::RecordFilter filter;
    filter.caseId = caseId;
    filter.removedToo = true;
    ENZA_ASSIGN(const QList<store::Record> records, session.store().list(filter));
    ENZA_TRY(Sorter(out, persons, records).run());
    for (const SharedCalls &calls : std::as_const(out.shared)) {
        for (const auto &one : persons) {
            const bool inIt = std::any_of(records.begin(), records.end(), [&](const store::Record &record) {
                const auto sample = record.kind == QLatin1String(Sample::kind) ? fromRecord<Sample>(record)
                                                                              : std::unexpected(Error{});
                return sample && sample->value.personId == one.value.id && calls.keep.contains(sample->value.name);
            });
            if (inIt && !out.alsoConcerns.contains(one.value.label))
                out.alsoConcerns.append(one.value.label);
        }
    }
    ENZA_ASSIGN(out.words, wordsOf(session, out));
    explain(out, persons);
    return out;
}

store::Write withoutContent(const store::Record &record)
{
    store::Write write{record.kind, record.id, record.caseId, record.personId, {}, record.removed, record.version};
    static const QHash<QString, QStringList> kept{
        {QLatin1String(Case::kind),
         {QStringLiteral("id"), QStringLiteral("label"), QStringLiteral("domain"), QStringLiteral("panel_domain"),
          QStringLiteral("assembly"), QStringLiteral("created"), QStringLiteral("synthetic")}},
        {QLatin1String(Person::kind),
         {QStringLiteral("id"), QStringLiteral("case_id"), QStringLiteral("label"), QStringLiteral("kinship")}}};
    if (const auto fields = kept.constFind(record.kind); fields != kept.constEnd()) {
        for (const QString &field : *fields) {
            if (record.body.contains(field))
                write.body.insert(field, record.body.value(field));
        }
    } else {
        write.body = record.body;
        write.body.insert(QLatin1String("content"), QString());
    }
    return write;
}

} // namespace enza::workflow
