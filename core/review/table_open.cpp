// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/table_state.h"

#include <algorithm>

/// Opening a table: only the call sets' indexes are read, unless genes or people are hidden.
namespace enza::review {
namespace {
const Sample *sampleRecord(const CallSetInput &input, const QString &name)
{
    QString id;
    for (const CallSetSample &sample : input.callSet.samples) {
        if (sample.name == name)
            id = sample.sampleId;
    }
    for (const Sample &sample : input.samples) {
        if (id.isEmpty() ? sample.name == name : sample.id == id)
            return &sample;
    }
    return nullptr;
}

SampleRole roleInCallSet(const CallSet &callSet, const QString &name)
{
    for (const CallSetSample &sample : callSet.samples) {
        if (sample.name == name)
            return sample.role;
    }
    return SampleRole::Unassigned;
}

void chooseSamples(OpenCallSet &set, const access::ViewScope &scope)
{
    for (int i = 0; i < set.index.samples.size(); ++i) {
        const QString &name = set.index.samples[i];
        const Sample *record = sampleRecord(set.input, name);
        if (record && !scope.showsPerson(record->personId)) {
            set.hiddenSamples.insert(name);
            continue;
        }
        // The sample's own record is newer than what was said at import.
        const SampleRole role = record ? record->role : roleInCallSet(set.input.callSet, name);
        set.samples << VisibleSample{i, name, role, record ? record->personId : QString()};
    }
    if (set.hiddenSamples.isEmpty())
        return;
    // Whoever lists a call set's samples must not find them there either.
    set.input.callSet.samples.removeIf(
        [&](const CallSetSample &s) { return set.hiddenSamples.contains(s.name); });
}

void notePresence(OpenCallSet &set)
{
    set.anywhere.resize(std::size_t(set.index.columnCount()));
    for (const BlockInfo &block : set.index.blocks) {
        for (std::size_t c = 0; c < set.anywhere.size(); ++c)
            set.anywhere[c] = set.anywhere[c] || block.present[c];
    }
}
} // namespace

std::optional<quint32> Segment::ordinal(quint32 row) const
{
    if (mask.empty())
        return row;
    if (!mask[row])
        return std::nullopt;
    return quint32(std::lower_bound(visible.begin(), visible.end(), row) - visible.begin());
}

VariantTable::VariantTable(std::unique_ptr<State> state) : m_state(std::move(state)) {}
VariantTable::~VariantTable() = default;

Result<std::shared_ptr<VariantTable>> VariantTable::open(QList<CallSetInput> callSets,
                                                         const access::ViewScope &scope, quint64 cacheBytes,
                                                         const Family &family)
{
    std::shared_ptr<const InheritanceRules> rules = family.rules;
    if (!rules) {
        ENZA_ASSIGN(rules, builtinInheritanceRules());
    }
    auto state = std::make_unique<State>(cacheBytes);
    quint64 all = 0;
    for (CallSetInput &input : callSets) {
        auto set = std::make_unique<OpenCallSet>();
        set->input = std::move(input);
        ENZA_ASSIGN(const QByteArray bytes, set->input.blocks->get(stored::index, 0));
        ENZA_ASSIGN(set->index, CallSetIndex::decode(bytes));
        chooseSamples(*set, scope);
        notePresence(*set);
        quint32 setFirst = 0;
        for (quint32 block = 0; block < set->index.blocks.size(); ++block) {
            Segment segment;
            segment.callSet = int(state->sets.size());
            segment.block = block;
            segment.rows = segment.count = set->index.blocks[block].rows;
            segment.setFirst = setFirst;
            setFirst += segment.rows;
            all += segment.rows;
            state->segments.push_back(std::move(segment));
        }
        state->callSets << set->input.callSet;
        state->sets.push_back(std::move(set));
    }
    if (all > 0xffffffffu)
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "The case has more than 4,294,967,295 variants")));
    if (scope.showsNothing())
        return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "There is nothing to show here")));
    state->masks = scope.masks();
    ENZA_TRY(state->hideRows());
    for (Segment &segment : state->segments) {
        segment.first = quint32(state->rowCount);
        state->rowCount += segment.count;
    }
    Family visible = family;
    visible.persons.removeIf([&](const Person &person) { return !scope.showsPerson(person.id); });
    state->joinFamily(visible, *rules);
    return std::shared_ptr<VariantTable>(new VariantTable(std::move(state)));
}

quint64 VariantTable::rowCount() const
{
    return m_state->rowCount;
}

const QList<CallSet> &VariantTable::callSets() const
{
    return m_state->callSets;
}

QList<ColumnInfo> VariantTable::columns() const
{
    const State &state = *m_state;
    QList<ColumnInfo> out;
    const auto anyStored = [&](const BoundColumn &column) {
        for (std::size_t i = 0; i < state.sets.size(); ++i) {
            if (column.ref.kind == ColumnKind::Field && column.ref.field == Field::Genes &&
                state.sets[i]->anywhere[std::size_t(stored::fieldColumn(Field::Gene))])
                return true;
            if (column.stored[i] >= 0 && state.sets[i]->anywhere[std::size_t(column.stored[i])])
                return true;
        }
        return false;
    };
    const auto anyFrequency = [&](bool japaneseOnly) {
        for (int f = 0; f < fieldCount; ++f) {
            const auto population = fieldInfo(Field(f)).population;
            const bool counts = japaneseOnly ? population == FieldInfo::Population::Japanese
                                             : population != FieldInfo::Population::None;
            for (const auto &set : state.sets) {
                if (counts && set->anywhere[std::size_t(stored::fieldColumn(Field(f)))])
                    return true;
            }
        }
        return false;
    };
    const auto add = [&](const QString &name, const QString &sample) {
        const auto column = state.bind(name);
        if (!column)
            return;
        const ColumnKind kind = column->ref.kind;
        const bool always = kind == ColumnKind::End || kind == ColumnKind::Key ||
                            kind == ColumnKind::CallSet || kind == ColumnKind::Region || column->ref.isState() ||
                            (column->ref.isPaired() && !state.plan.empty());
        const bool frequency = kind == ColumnKind::Frequency || kind == ColumnKind::JapaneseFrequency;
        const bool has =
            always || (frequency ? anyFrequency(kind == ColumnKind::JapaneseFrequency) : anyStored(*column));
        out << ColumnInfo{name, column->ref.type(), column->ref.label(), sample, has};
    };
    for (const ColumnRef &ref : generalColumns())
        add(ref.name, {});

    // Each sample once: by its role where that says which one, else by its name.
    QStringList seen;
    QList<SampleRole> roles;
    for (const auto &set : state.sets) {
        for (const VisibleSample &sample : set->samples) {
            if (seen.contains(sample.name))
                continue;
            seen << sample.name;
            const bool byRole = sample.role != SampleRole::Unassigned && !roles.contains(sample.role);
            if (byRole)
                roles << sample.role;
            const QString suffix = byRole ? u'.' + enumName(sample.role) : u'[' + sample.name + u']';
            for (int v = 0; v < stored::SampleValueCount; ++v)
                add(sampleValueName(stored::SampleValue(v)) + suffix, sample.name);
        }
    }
    return out;
}

} // namespace enza::review
