// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/variant_key.h"
#include "review/row_set.h"
#include "workflow/act.h"
#include "workflow/tables.h"
#include "workflow/visibility.h"

/// History tells of nothing that may not be seen: neither a finding's name nor how many rows were hidden.
namespace enza::workflow {
namespace {

const QLatin1String saidField("said");
const QLatin1String undoneField("undone");

/// The newest body of the first record of this kind that the entry wrote.
template <typename T> std::optional<T> writtenBy(const Session &session, const store::JournalEntry &entry)
{
    for (const QString &id : entry.records) {
        const auto versions = session.store().versions(id);
        if (!versions || versions->isEmpty() || versions->last().kind != QLatin1String(T::kind))
            continue;
        if (auto value = fromRecord<T>(versions->last()))
            return value->value;
    }
    return std::nullopt;
}

void sayAt(QJsonObject &detail, int place, const QString &text)
{
    QJsonArray said = detail.value(saidField).toArray();
    if (place < said.size())
        said[place] = text;
    detail.insert(saidField, said);
}

/// Replaces what counts rows; false when nothing of it may be seen.
Result<bool> recount(const Session &session, const store::JournalEntry &entry, const QString &verb, QJsonObject &detail)
{
    if (verb == QLatin1String("variants.dismiss")) {
        const auto dismissal = writtenBy<Dismissal>(session, entry);
        if (!dismissal)
            return false;
        ENZA_ASSIGN(const quint64 rows, visibleRows(session, entry.caseId, dismissal->rows));
        sayAt(detail, 0, QString::number(rows));
        return rows > 0;
    }
    if (verb == QLatin1String("variants.import")) {
        auto set = writtenBy<CallSet>(session, entry);
        if (!set || set->superseded) {
            sayAt(detail, 1, QStringLiteral("…"));
            return true;
        }
        ENZA_TRY(countVisible(session, *set));
        sayAt(detail, 1, QString::number(set->alleles));
    }
    return true;
}

/// What a name of a change is without its transcript, where that is long enough to be told from other words.
void addChange(QStringList &words, const QString &hgvs)
{
    constexpr int shortest = 5;
    const QString change = hgvs.mid(hgvs.lastIndexOf(u':') + 1);
    for (const QString &word : {change, change.mid(change.startsWith(QLatin1String("p.")) || change.startsWith(QLatin1String("c.")) ? 2 : 0)}) {
        if (word.size() >= shortest)
            words.append(word);
    }
}

} // namespace

bool tellsOfHidden(const access::ViewScope &scope, const QString &said)
{
    if (!scope.hidesGenes())
        return false;
    const access::CaseMasks &masks = *scope.masks();
    if (masks.anybody.namedInText(said))
        return true;
    const QStringList words = said.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        const auto key = word.count(u':') >= 4 ? VariantKey::parse(word) : std::unexpected(Error{});
        return key && masks.anybody.touches(key->assembly, key->contig, key->pos, key->pos + key->ref.size());
    });
}

QString withheldText()
{
    return QStringLiteral("…");
}

Result<HiddenWords> hiddenWords(const Session &session, const access::ViewScope &scope)
{
    HiddenWords hidden;
    hidden.scope = &scope;
    if (!scope.hidesGenes())
        return hidden;
    ENZA_ASSIGN(const auto findings, loadCase<Finding>(session, scope.caseId()));
    for (const auto &finding : findings) {
        if (showsFinding(scope, finding.value))
            continue;
        const VariantFacts &facts = finding.value.facts;
        for (const QString &hgvs : {facts.hgvsC, facts.hgvsP, facts.hgvsG})
            addChange(hidden.words, hgvs);
        if (const auto key = VariantKey::parse(finding.value.variant)) {
            hidden.words.append(key->contig + u':' + QString::number(key->pos));
            hidden.words.append(key->contig + u'-' + QString::number(key->pos));
        }
    }
    return hidden;
}

bool HiddenWords::tells(const QString &text) const
{
    return tellsOfHidden(*scope, text) || std::any_of(words.begin(), words.end(), [&](const QString &word) {
               return text.contains(word, Qt::CaseInsensitive);
           });
}

Result<quint64> visibleRows(const Session &session, const QString &caseId, const QList<DismissedRows> &rows)
{
    ENZA_ASSIGN(const auto table, lookupTable(session, caseId));
    quint64 count = 0;
    for (const DismissedRows &part : rows) {
        ENZA_ASSIGN(const std::vector<quint32> of, review::decodeRows(part.rows));
        count += table->fromCallSet(part.callSet, of).size();
    }
    return count;
}

Result<bool> showsEntry(const Session &session, const access::ViewScope &scope, store::JournalEntry &entry)
{
    if (scope.showsNothing() || !scope.showsPerson(entry.personId))
        return false;
    QJsonObject undone = entry.detail.value(undoneField).toObject();
    if (!openWords(session, entry.detail) || !openWords(session, undone))
        return false;
    if (!undone.isEmpty())
        entry.detail.insert(undoneField, undone);
    if (scope.hidesNothing())
        return true;
    for (const QString &record : entry.records) {
        ENZA_ASSIGN(const bool shown, showsRecord(session, scope, record));
        if (!shown)
            return false;
    }
    if (!scope.hidesGenes())
        return true;
    for (const QJsonObject &detail : {entry.detail, undone}) {
        for (const QJsonValue &said : detail.value(saidField).toArray()) {
            if (tellsOfHidden(scope, said.toString()))
                return false;
        }
    }
    ENZA_ASSIGN(bool shown, recount(session, entry, entry.verb, entry.detail));
    if (shown && !undone.isEmpty()) {
        ENZA_ASSIGN(shown, recount(session, entry, undone.value(QLatin1String("verb")).toString(), undone));
        entry.detail.insert(undoneField, undone);
    }
    return shown;
}

} // namespace enza::workflow
