// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/compound_phase.h"

namespace enza::review {
namespace {
/// The phase fields of one sample of one record.
struct PhaseFields {
    QString set, local, localGenotype;
};

PhaseFields fieldsOf(const genome::RecordDetail &record, const QString &sampleName)
{
    PhaseFields out;
    for (const genome::SampleDetail &sample : record.samples) {
        if (sample.name != sampleName)
            continue;
        for (const genome::NamedValue &value : sample.all) {
            if (value.value == QLatin1String("."))
                continue;
            if (value.name == QLatin1String("PS"))
                out.set = value.value;
            else if (value.name == QLatin1String("PID"))
                out.local = value.value;
            else if (value.name == QLatin1String("PGT"))
                out.localGenotype = value.value;
        }
    }
    return out;
}
} // namespace

Result<PairMemory::Phase> PhaseReader::of(RowPlace place, quint32 contig)
{
    const quint64 key = pairKey(place);
    {
        const std::scoped_lock lock(m_memory.mutex);
        const auto known = m_memory.phases.constFind(key);
        if (known != m_memory.phases.constEnd())
            return *known;
    }
    PairMemory::Phase out;
    if (!m_table.hasSource(place) || m_lookUps >= mostPairLookUps)
        return out;
    ENZA_ASSIGN(const QStringList fields, formatFields(place.segment));
    const bool named = fields.contains(QLatin1String("PS")) || fields.contains(QLatin1String("PID"));
    const int column = m_table.familyColumn(m_table.plan.members.front(), place.segment, stored::Genotype);
    ENZA_ASSIGN(const auto genotypes, m_table.storedBlock(column, place.segment));
    const std::string_view genotype = genotypes->text(place.row);
    if (named || genotype.find('|') != std::string_view::npos) {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "Stopped")));
        ++m_lookUps;
        ENZA_ASSIGN(out, read(place, contig, genotype, named));
    }
    const std::scoped_lock lock(m_memory.mutex);
    m_memory.phases.insert(key, out);
    return out;
}

Result<PairMemory::Phase> PhaseReader::read(RowPlace place, quint32 contig, std::string_view genotype, bool named) const
{
    PairMemory::Phase out;
    ENZA_ASSIGN(const auto lines, m_table.lines(place.segment));
    std::string wanted = std::to_string(lines->at(place.row).allele + 1);
    PhaseFields fields;
    if (named) {
        ENZA_ASSIGN(const genome::RecordDetail record, m_table.record(place));
        const int callSet = m_table.segments[place.segment].callSet;
        const int column = m_table.plan.members.front().column[std::size_t(callSet)];
        fields = fieldsOf(record, m_table.sets[std::size_t(callSet)]->index.samples[column]);
    }
    std::string phased(genotype);
    const bool isPhased = genotype.find('|') != std::string_view::npos;
    if (isPhased && !fields.set.isEmpty()) {
        out.set = "PS ";
        out.set += fields.set.toStdString();
    } else if (!fields.local.isEmpty() && fields.localGenotype.contains(u'|')) {
        out.set = "PID ";
        out.set += fields.local.toStdString();
        phased = fields.localGenotype.toStdString();
        wanted.assign(1, '1'); // PGT numbers the alleles of its own site: 0 and 1
    } else if (isPhased && !named) {
        out.set = "file"; // without phase sets all phased genotypes of a contig belong together (VCF 4.2, 1.4.2)
    } else {
        return out;
    }
    out.set += ' ';
    out.set += std::to_string(contig);
    const std::size_t bar = phased.find('|');
    const bool first = phased.substr(0, bar) == wanted, second = phased.substr(bar + 1) == wanted;
    if (first == second)
        out.set.clear();
    out.side = second ? 1 : 0;
    return out;
}

Result<QStringList> PhaseReader::formatFields(quint32 segment)
{
    const int set = m_table.segments[segment].callSet;
    if (!m_fields.contains(set)) {
        ENZA_ASSIGN(const QStringList fields, m_table.formatFields(set));
        m_fields.insert(set, fields);
    }
    return m_fields.value(set);
}

} // namespace enza::review
