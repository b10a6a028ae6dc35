// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/tables.h"

#include "domain/consent.h"
#include "domain/finding.h"
#include "domain/variant_key.h"
#include "review/row_set.h"
#include "workflow/act.h"
#include "workflow/bulk.h"
#include "workflow/rule_book.h"
#include "workflow/variants.h"
#include "workflow/visibility.h"

#include <algorithm>

namespace enza::workflow {
namespace {

constexpr quint64 windowCache = 512ull << 20;
constexpr quint64 lookupCache = 16ull << 20;
constexpr std::size_t lookupsKept = 24;

Result<review::CallSetInput> inputOf(const Session &session, const CallSet &set, const QList<Versioned<Sample>> &samples)
{
    review::CallSetInput input;
    input.callSet = set;
    for (const CallSetSample &column : set.samples) {
        for (const auto &sample : samples) {
            if (sample.value.id == column.sampleId)
                input.samples.append(sample.value);
        }
    }
    ENZA_ASSIGN(input.blocks, openCallFile(session, set.id));
    ENZA_ASSIGN(input.source, openBlob(session, set.blob));
    return input;
}

Result<std::shared_ptr<review::VariantTable>> build(const Session &session, const QString &caseId, quint64 cacheBytes)
{
    ENZA_ASSIGN(const access::ViewScope scope, visibleCase(session, caseId));
    ENZA_ASSIGN(auto callSets, loadCase<CallSet>(session, caseId));
    std::sort(callSets.begin(), callSets.end(),
              [](const auto &a, const auto &b) { return std::pair(a.value.imported, a.value.id) < std::pair(b.value.imported, b.value.id); });
    ENZA_ASSIGN(const auto samples, loadCase<Sample>(session, caseId));
    QList<review::CallSetInput> inputs;
    for (const auto &set : callSets) {
        if (set.value.superseded)
            continue;
        ENZA_ASSIGN(review::CallSetInput input, inputOf(session, set.value, samples));
        // Of a file whose people are all hidden, the rows themselves would tell of them.
        const bool shown = input.samples.isEmpty() || std::ranges::any_of(input.samples, [&](const Sample &sample) {
            return scope.showsPerson(sample.personId);
        });
        if (shown)
            inputs.append(std::move(input));
    }
    review::Family family;
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, caseId));
    for (const auto &person : persons)
        family.persons.append(person.value);
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, QStringLiteral("inheritance")));
    ENZA_ASSIGN(review::InheritanceRules rules, review::InheritanceRules::read(set));
    family.rules = std::make_shared<const review::InheritanceRules>(std::move(rules));
    return review::VariantTable::open(std::move(inputs), scope, cacheBytes, family);
}

void makeSet(std::vector<quint32> &rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

Result<std::vector<quint32>> dismissedRows(const Session &session, const review::VariantTable &table, const QString &caseId)
{
    std::vector<quint32> rows;
    ENZA_ASSIGN(const auto dismissals, loadCase<Dismissal>(session, caseId));
    for (const auto &dismissal : dismissals) {
        if (dismissal.value.undone)
            continue;
        for (const DismissedRows &part : dismissal.value.rows) {
            ENZA_ASSIGN(const std::vector<quint32> of, review::decodeRows(part.rows));
            const std::vector<quint32> here = table.fromCallSet(part.callSet, of);
            rows.insert(rows.end(), here.begin(), here.end());
        }
    }
    makeSet(rows);
    return rows;
}

struct FindingRows {
    std::vector<quint32> all;
    std::vector<quint32> putAside; ///< of findings that somebody dismissed
};

Result<FindingRows> findingRows(const Session &session, review::VariantTable &table, TableSlot &slot,
                                const QString &caseId)
{
    FindingRows rows;
    ENZA_ASSIGN(const auto findings, loadCase<Finding>(session, caseId));
    for (const auto &finding : findings) {
        ENZA_ASSIGN(const std::vector<quint32> here, rowsOf(table, slot, finding.value.variant));
        rows.all.insert(rows.all.end(), here.begin(), here.end());
        if (finding.value.dismissed)
            rows.putAside.insert(rows.putAside.end(), here.begin(), here.end());
    }
    makeSet(rows.all);
    return rows;
}

/// `slot.opening` is held.
Result<void> putReviewed(const Session &session, TableSlot &slot, const QString &caseId, bool dismissalsToo)
{
    if (dismissalsToo) {
        ENZA_ASSIGN(slot.dismissed, dismissedRows(session, *slot.table, caseId));
    }
    ENZA_ASSIGN(FindingRows found, findingRows(session, *slot.table, slot, caseId));
    found.putAside.insert(found.putAside.end(), slot.dismissed.begin(), slot.dismissed.end());
    makeSet(found.putAside);
    slot.table->setReviewed(found.putAside, found.all);
    return {};
}

/// A table shows what was visible when it was opened; when that has changed since, it is opened anew.
/// `slot.opening` is held.
void forgetOtherMasks(TableSlot &slot, const std::shared_ptr<const access::CaseMasks> &now)
{
    if (slot.table && !sameMasks(slot.masks, now)) {
        slot.table.reset();
        slot.rowsOfVariant.clear();
        slot.dismissed.clear();
    }
    slot.masks = now;
}

std::shared_ptr<TableSlot> slotOf(Session::Caches &caches, std::map<QString, std::shared_ptr<TableSlot>> &slots,
                                  const QString &caseId, std::size_t most)
{
    const std::scoped_lock lock(caches.mutex);
    std::shared_ptr<TableSlot> &slot = slots[caseId];
    if (!slot)
        slot = std::make_shared<TableSlot>();
    slot->used = ++caches.turn;
    const std::shared_ptr<TableSlot> kept = slot;
    if (slots.size() > most) {
        slots.erase(std::min_element(slots.begin(), slots.end(),
                                     [](const auto &a, const auto &b) { return a.second->used < b.second->used; }));
    }
    return kept;
}

} // namespace

Result<bool> sharesMostVariants(const Session &session, const CallSet &older, const CallSet &fresh)
{
    constexpr quint64 looks = 100;
    const access::ViewScope scope = session.scope(older.caseId);
    ENZA_ASSIGN(review::CallSetInput before, inputOf(session, older, {}));
    ENZA_ASSIGN(review::CallSetInput after, inputOf(session, fresh, {}));
    ENZA_ASSIGN(const auto was, review::VariantTable::open({std::move(before)}, scope, lookupCache));
    ENZA_ASSIGN(const auto is, review::VariantTable::open({std::move(after)}, scope, lookupCache));
    const quint64 rows = was->rowCount();
    const quint64 tried = std::min(rows, looks);
    quint64 met = 0;
    for (quint64 i = 0; i < tried; ++i) {
        ENZA_ASSIGN(const VariantKey key, was->key(quint32(i * rows / tried)));
        ENZA_ASSIGN(const std::vector<quint32> here, is->find(key));
        met += here.empty() ? 0 : 1;
    }
    return 2 * met >= tried;
}

Result<void> countVisible(const Session &session, CallSet &callSet)
{
    callSet.records = callSet.alleles = 0;
    callSet.byType.clear();
    callSet.warnings.clear();
    if (callSet.superseded)
        return {};
    ENZA_ASSIGN(const auto table, lookupTable(session, callSet.caseId));
    review::ViewQuery query;
    query.showReviewed = true;
    ENZA_ASSIGN(const review::View all, table->evaluate(query));
    // Rows of a call set lie together, so they are told apart by their numbers.
    auto own = std::make_shared<std::vector<quint32>>();
    for (const DismissedRows &part : table->toCallSets(*all.rows)) {
        if (part.callSet != callSet.id)
            continue;
        ENZA_ASSIGN(const std::vector<quint32> rows, review::decodeRows(part.rows));
        *own = table->fromCallSet(callSet.id, rows);
    }
    callSet.records = callSet.alleles = own->size();
    review::View view = all;
    view.rows = own;
    ENZA_ASSIGN(const auto types, table->categories(QStringLiteral("type"), view));
    for (const review::CategoryCount &type : types)
        callSet.byType.append({type.value, type.count});
    return {};
}

Result<std::vector<quint32>> rowsOf(review::VariantTable &table, TableSlot &slot, const QString &variant)
{
    const auto known = slot.rowsOfVariant.constFind(variant);
    if (known != slot.rowsOfVariant.constEnd())
        return *known;
    std::vector<quint32> rows;
    // A key this version cannot read names no row here; its finding stays as it is.
    if (const auto key = VariantKey::parse(variant)) {
        ENZA_ASSIGN(rows, table.find(*key));
    }
    slot.rowsOfVariant.insert(variant, rows);
    return rows;
}

Result<std::shared_ptr<review::VariantTable>> openVariants(Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const access::ViewScope scope, visibleCase(session, caseId));
    const auto masks = scope.masks();
    Session::Caches &caches = session.caches();
    const std::shared_ptr<TableSlot> slot = slotOf(caches, caches.tables, caseId, SIZE_MAX);
    const std::scoped_lock opening(slot->opening);
    forgetOtherMasks(*slot, masks);
    if (!slot->table) {
        ENZA_ASSIGN(slot->table, build(session, caseId, windowCache));
        ENZA_TRY(putReviewed(session, *slot, caseId, true));
    }
    return slot->table;
}

Result<std::shared_ptr<review::VariantTable>> lookupTable(const Session &session, const QString &caseId)
{
    const auto masks = session.scope(caseId).masks();
    Session::Caches &caches = session.caches();
    {
        const std::scoped_lock lock(caches.mutex);
        const auto shown = caches.tables.find(caseId);
        if (shown != caches.tables.end() && shown->second->opening.try_lock()) {
            const std::unique_lock held(shown->second->opening, std::adopt_lock);
            forgetOtherMasks(*shown->second, masks);
            if (shown->second->table)
                return shown->second->table;
        }
    }
    const std::shared_ptr<TableSlot> slot = slotOf(caches, caches.lookups, caseId, lookupsKept);
    const std::scoped_lock opening(slot->opening);
    forgetOtherMasks(*slot, masks);
    if (!slot->table) {
        ENZA_ASSIGN(slot->table, build(session, caseId, lookupCache));
    }
    return slot->table;
}

void refreshTables(const Session &session, const Change &change)
{
    const auto touches = [&](auto kind) { return change.kinds.contains(QLatin1String(kind)); };
    Session::Caches &caches = session.caches();
    if (touches("rule_set")) { // models of inheritance are judged as a table is opened
        const std::scoped_lock lock(caches.mutex);
        caches.tables.clear();
        caches.lookups.clear();
        return;
    }
    if (touches(CallSet::kind) || touches(Sample::kind) || touches(Person::kind) || touches(Withdrawal::kind) ||
        touches(ConsentEvent::kind)) {
        const std::scoped_lock lock(caches.mutex);
        caches.tables.erase(change.caseId);
        caches.lookups.erase(change.caseId);
        return;
    }
    if (!touches(Dismissal::kind) && !touches(Finding::kind))
        return;
    std::shared_ptr<TableSlot> slot;
    {
        const std::scoped_lock lock(caches.mutex);
        const auto open = caches.tables.find(change.caseId);
        if (open != caches.tables.end())
            slot = open->second;
    }
    if (!slot)
        return;
    const std::scoped_lock opening(slot->opening);
    // A table that cannot be told what changed would show reviewed rows as new: it is opened again.
    if (slot->table && !putReviewed(session, *slot, change.caseId, touches(Dismissal::kind)))
        slot->table.reset();
}

} // namespace enza::workflow
