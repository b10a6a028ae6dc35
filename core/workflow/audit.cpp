// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/audit.h"

#include "domain/case.h"
#include "workflow/act.h"
#include "workflow/alert_openings.h"
#include "workflow/outgoing_file.h"
#include "workflow/user_name.h"
#include "workflow/visibility.h"

#include <algorithm>

namespace enza::workflow {
namespace {

constexpr std::pair<AuditKind, const char *> kindNames[] = {{AuditKind::Emergency, "emergency"},
                                                            {AuditKind::Seen, "seen"},
                                                            {AuditKind::Changed, "changed"},
                                                            {AuditKind::GivenOut, "given_out"},
                                                            {AuditKind::Managed, "managed"}};

QDateTime startOfDay(const QDate &civil)
{
    constexpr int tokyoOffsetSeconds = 9 * 3600;
    return QDateTime(civil, QTime(0, 0), Qt::OffsetFromUTC, tokyoOffsetSeconds).toUTC();
}

Result<store::JournalFilter> journalFilter(const Session &session, const AuditFilter &filter)
{
    store::JournalFilter out;
    out.caseId = filter.caseId;
    out.verbs = filter.verbs;
    if (filter.from.isValid())
        out.from = startOfDay(filter.from);
    if (filter.to.isValid())
        out.to = startOfDay(filter.to.addDays(1));
    if (!filter.user.isEmpty()) {
        ENZA_ASSIGN(out.user, userIdOf(session, filter.user));
    }
    return out;
}

/// What entries are about, looked up once each.
class Labels
{
public:
    explicit Labels(const Session &session) : m_session(session) {}
    QString ofCase(const QString &id) { return of<Case>(m_cases, id); }
    QString ofPerson(const QString &id) { return of<Person>(m_persons, id); }
    const access::ViewScope &scope(const QString &caseId)
    {
        auto known = m_scopes.constFind(caseId);
        if (known == m_scopes.constEnd())
            known = m_scopes.insert(caseId, m_session.scope(caseId));
        return *known;
    }

private:
    template <typename T> QString of(QHash<QString, QString> &known, const QString &id)
    {
        if (id.isEmpty())
            return {};
        auto label = known.constFind(id);
        if (label == known.constEnd()) {
            const auto value = load<T>(m_session, id);
            label = known.insert(id, value ? value->value.label : QString());
        }
        return *label;
    }

    const Session &m_session;
    QHash<QString, QString> m_cases, m_persons;
    QHash<QString, access::ViewScope> m_scopes;
};

/// Acts whose name alone says nothing of what was found about a person.
bool tellsNothingByItself(const QString &verb)
{
    for (const char *start : {"record.erase", "consent.", "identity.", "outflow.", "emergency.", "case.", "person."}) {
        if (verb.startsWith(QLatin1String(start)))
            return true;
    }
    return false;
}

/// A field of a CSV file; nothing in it can be taken for a formula.
QString csv(const QString &text)
{
    QString out = text;
    out.replace(u'"', QStringLiteral("\"\""));
    const bool formula = !out.isEmpty() && QStringLiteral("=+-@").contains(out.front());
    return u'"' + (formula ? QStringLiteral("'") : QString()) + out + u'"';
}

} // namespace

const char *auditKindName(AuditKind kind)
{
    for (const auto &[value, name] : kindNames) {
        if (value == kind)
            return name;
    }
    return "";
}

std::optional<AuditKind> auditKindNamed(const QString &name)
{
    for (const auto &[value, known] : kindNames) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

AuditKind auditKindOf(const QString &verb)
{
    const auto begins = [&](const char *start) { return verb.startsWith(QLatin1String(start)); };
    const auto ends = [&](const char *end) { return verb.endsWith(QLatin1String(end)); };
    if (begins("emergency."))
        return AuditKind::Emergency;
    if (begins("outflow.") || ends(".export") || ends(".provide") || ends(".handed_out") ||
        verb == QLatin1String("workspace.backup") || verb == QLatin1String("workspace.export_changes") ||
        verb == QLatin1String("audit.anchor"))
        return AuditKind::GivenOut;
    if (ends(".open") || ends(".read") || ends(".lookup") || verb == QLatin1String("consent.document"))
        return AuditKind::Seen;
    if (begins("user.") || begins("workspace.") || begins("ruleset.") || begins("session.") || begins("permissions."))
        return AuditKind::Managed;
    return AuditKind::Changed;
}

Result<QList<AuditEntry>> auditTrail(const Session &session, const AuditFilter &filter)
{
    if (!filter.caseId.isEmpty())
        ENZA_TRY(visibleCase(session, filter.caseId));
    ENZA_ASSIGN(const store::JournalFilter wanted, journalFilter(session, filter));
    ENZA_ASSIGN(const QList<store::JournalEntry> entries, session.store().journal(wanted));
    Labels labels(session);
    const bool audits = session.mayDo(QStringLiteral("audit.export")).has_value();
    QList<AuditEntry> first, rest;
    for (store::JournalEntry entry : entries) {
        const bool emergency = entry.detail.value(QLatin1String("emergency")).toBool();
        const AuditKind kind = emergency ? AuditKind::Emergency : auditKindOf(entry.verb);
        if (filter.kind && *filter.kind != kind)
            continue;
        if (!entry.caseId.isEmpty()) {
            const access::ViewScope &scope = labels.scope(entry.caseId);
            ENZA_ASSIGN(const bool seen, showsEntry(session, scope, entry));
            // Of somebody who withdrew nothing is shown any more, but what was done is still to be answered for.
            const bool bare = !seen && audits && !scope.showsNothing() && !scope.showsPerson(entry.personId) &&
                              tellsNothingByItself(entry.verb);
            if (!seen && !bare)
                continue;
            if (bare) {
                entry.detail = {};
                entry.records.clear();
            }
        }
        AuditEntry out;
        static_cast<HistoryEntry &>(out) = {entry.replica, entry.sequence, entry.at,      entry.userName, entry.verb,
                                            entry.caseId,  entry.records,  summaryOf(session, entry)};
        out.kind = kind;
        out.caseLabel = labels.ofCase(entry.caseId);
        out.personLabel = labels.ofPerson(entry.personId);
        (kind == AuditKind::Emergency ? first : rest).append(out);
        if (filter.limit > 0 && first.size() + rest.size() == filter.limit)
            break;
    }
    if (!filter.caseId.isEmpty() && (!filter.kind || *filter.kind == AuditKind::Changed)) {
        ENZA_ASSIGN(const QList<HistoryEntry> openings, openingsIn(session, filter.caseId, wanted.user));
        for (const HistoryEntry &opening : openings) {
            const QDate day = opening.at.toOffsetFromUtc(9 * 3600).date();
            const bool asked = filter.verbs.isEmpty() || std::any_of(filter.verbs.begin(), filter.verbs.end(), [&](const QString &verb) {
                return verb.endsWith(u'.') ? opening.verb.startsWith(verb) : opening.verb == verb;
            });
            if (!asked || (filter.from.isValid() && day < filter.from) || (filter.to.isValid() && day > filter.to))
                continue;
            AuditEntry out;
            static_cast<HistoryEntry &>(out) = opening;
            out.kind = AuditKind::Changed;
            out.caseLabel = labels.ofCase(filter.caseId);
            rest.append(out);
        }
        std::stable_sort(rest.begin(), rest.end(), [](const AuditEntry &a, const AuditEntry &b) { return a.at > b.at; });
        if (filter.limit > 0 && first.size() + rest.size() > filter.limit)
            rest.resize(std::max<qsizetype>(0, filter.limit - first.size()));
    }
    return first + rest;
}

Result<access::Permit> requestAuditPermit(Session &session, const QString &recipient, const QString &what)
{
    access::Request request;
    request.outflow = access::Outflow::File;
    request.purpose = QStringLiteral("audit_review");
    request.recipient = recipient;
    request.content = what;
    request.relation = access::Relation::Own;
    request.items = {QStringLiteral("journal")};
    return session.gate().permit(session.actor(), request);
}

Result<int> exportAudit(Session &session, access::Permit permit, const AuditFilter &filter, const QString &path)
{
    const QString verb = QStringLiteral("audit.export");
    ENZA_TRY(session.mayDo(verb));
    ENZA_ASSIGN(const QList<AuditEntry> entries, auditTrail(session, filter));
    QByteArray text = "replica,sequence,at,user,kind,verb,case,records,hash\r\n";
    for (const AuditEntry &entry : entries) {
        ENZA_ASSIGN(const QByteArray hash, session.store().linkHash({entry.replica, entry.sequence}));
        const QStringList fields{entry.replica, QString::number(entry.sequence), isoUtc(entry.at), entry.user,
                                 QLatin1String(auditKindName(entry.kind)), entry.verb, entry.caseId,
                                 entry.records.join(u' '), QLatin1String(hash.toHex())};
        QStringList quoted;
        for (const QString &field : fields)
            quoted.append(csv(field));
        text += quoted.join(u',').toUtf8() + "\r\n";
    }
    ENZA_ASSIGN(const auto file, OutgoingFile::create(path, session.folder()));
    ENZA_TRY(file->write(text));
    ENZA_TRY(file->finish(permit, sha256(text)));
    ENZA_TRY(perform(session, Deed{verb, {}, {}, {QString::number(entries.size())}, {}, store::Scope::Hospital, {}}));
    return int(entries.size());
}

} // namespace enza::workflow
