// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/line_parser.h"

#include "genome/text_check.h"

#include <algorithm>

namespace enza::genome {
namespace {

/// Ids that no header defines; a hostile file may hold any number of them.
constexpr std::size_t keyLimit = 10000;
constexpr std::size_t contigLimit = 10000;
constexpr std::size_t mostAlternates = 10000;
constexpr std::size_t mostWork = 20'000'000'000;
constexpr const char *ambiguous = QT_TRANSLATE_NOOP("enza", "Line %1: an allele holds an ambiguous base (other than A, C, G, T, N)");

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(std::min<std::size_t>(text.size(), 60)));
}

} // namespace

LineParser::LineParser(const Header &header, const Profile &profile, QString file)
    : m_file(std::move(file)), m_plan(header, profile), m_annotation(m_plan.annotation)
{
    m_info.resize(std::size_t(m_plan.slots));
    m_formatFields.resize(std::size_t(m_plan.formatFields));
    m_sampleColumns.resize(m_plan.samples);
    m_calls.resize(m_plan.samples);
    m_row.number.fill(unknownNumber);
}

std::unexpected<Error> LineParser::refuse(const char *field, const char *source, QStringList args) const
{
    return fail(ErrorCode::BadInput, Text(source, std::move(args)), {m_file, m_line.number, QLatin1String(field)});
}

Result<void> LineParser::checkText(std::string_view text, quint64 firstLine) const
{
    const TextFault fault = findTextFault(text);
    if (fault.kind == TextFault::Kind::None)
        return {};
    const quint64 line = firstLine + quint64(countOf(text.substr(0, fault.at), '\n'));
    const char *source = fault.kind == TextFault::Kind::Control
                             ? QT_TRANSLATE_NOOP("enza", "The line holds binary data (byte %1)")
                             : QT_TRANSLATE_NOOP("enza", "The line is not UTF-8 text (byte %1)");
    return fail(ErrorCode::BadInput,
                Text(source, {QStringLiteral("0x%1").arg(uint(static_cast<unsigned char>(text[fault.at])), 2, 16, QLatin1Char('0'))}),
                {m_file, line, {}});
}

Result<void> LineParser::parse(const Line &line, const RowHandler &handler)
{
    m_line = line;
    if (m_line.text.ends_with('\r'))
        m_line.text.remove_suffix(1);
    m_arena.reset();
    for (const int slot : m_touched)
        m_info[std::size_t(slot)] = {};
    m_touched.clear();
    ENZA_TRY(splitColumns());
    ENZA_TRY(readFixed());
    ENZA_TRY(readAlternates());
    ENZA_TRY(readInfo());
    ENZA_TRY(readSamples());
    if (m_plan.atLeast44)
        noteStructural();

    m_row.contig = m_columns[Chrom];
    m_row.id = m_columns[Id];
    m_row.qual = m_qual;
    m_row.filter = m_columns[Filter];
    m_row.record = line.record;
    m_row.offset = line.offset;
    m_row.length = std::uint32_t(line.text.size());
    if (m_plan.annotation.slot >= 0) {
        const std::string_view value = m_info[std::size_t(m_plan.annotation.slot)];
        if (isUnknown(value))
            m_annotation.clear();
        else
            m_annotation.split(value);
    }
    for (std::size_t allele = 0; allele < m_alternates.size(); ++allele)
        emitRow(allele, handler);
    return {};
}

void LineParser::noteOpenEnd(quint64 line)
{
    m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: the last line does not end with a line break"), line);
}

Result<void> LineParser::splitColumns()
{
    std::string_view rest = m_line.text;
    if (rest.empty())
        return refuse("", QT_TRANSLATE_NOOP("enza", "The line is empty"));
    if (rest.front() == '#')
        return refuse("", QT_TRANSLATE_NOOP("enza", "A header line stands among the records; were two files joined?"));
    std::size_t n = 0;
    bool more = true;
    while (more && n < 9) {
        const std::size_t tab = findChar(rest, '\t');
        m_columns[n++] = rest.substr(0, tab);
        more = tab < rest.size();
        rest.remove_prefix(more ? tab + 1 : tab);
    }
    m_hasSamples = m_plan.samples > 0;
    m_sampleText = rest;
    const std::size_t samples = more ? countOf(rest, '\t') + 1 : 0;
    const bool noFormat = m_plan.samples == 0 && n == fixedColumns;
    if ((n != 9 && !noFormat) || samples != m_plan.samples) {
        return refuse("", QT_TRANSLATE_NOOP("enza", "The line has %1 columns where the header has %2"),
                      {QString::number(n + samples), QString::number(m_plan.samples > 0 ? 9 + m_plan.samples : fixedColumns)});
    }
    return {};
}

Result<void> LineParser::readFixed()
{
    const std::string_view contig = m_columns[Chrom];
    if (contig.empty())
        return refuse("CHROM", QT_TRANSLATE_NOOP("enza", "The chromosome is empty"));
    const bool sameContig = contig == m_lastContig;
    if (!sameContig) {
        if (findChar(contig, ' ') < contig.size())
            return refuse("CHROM", QT_TRANSLATE_NOOP("enza", "\"%1\" is not a chromosome name"), {shown(contig)});
        noteContig(contig);
    }
    if (!toInteger(m_columns[Pos], m_pos) || m_pos < 0 || m_pos > 0xFFFFFFFFLL || m_columns[Pos][0] == '+')
        return refuse("POS", QT_TRANSLATE_NOOP("enza", "\"%1\" is not a position"), {shown(m_columns[Pos])});
    if (sameContig && m_pos <= m_lastPos && m_line.number == m_lastNumber + 1)
        noteOrder();
    m_lastPos = m_pos;
    m_lastNumber = m_line.number;
    m_lastAlleles = {m_columns[Ref], m_columns[Alt]};
    const std::string_view ref = m_columns[Ref];
    if (ref.empty()) {
        m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: the reference allele is empty; the record is kept as it is written"),
                         m_line.number);
    } else if (!isBases(ref)) {
        if (ref.find_first_of(" ,<>[]=;:") != std::string_view::npos)
            return refuse("REF", QT_TRANSLATE_NOOP("enza", "\"%1\" is not a reference allele"), {shown(ref)});
        m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: the reference allele holds other letters than bases"),
                         m_line.number);
    } else if (!isPlainBases(ref)) {
        m_tolerance.note(ambiguous, m_line.number);
    }
    const std::string_view qual = m_columns[Qual];
    m_qual = unknownNumber;
    if (qual.empty()) {
        m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: column %2 is empty and was taken as unknown"), m_line.number, "QUAL");
    } else if (qual != ".") {
        double value = 0;
        if (!toNumber(qual, value))
            return refuse("QUAL", QT_TRANSLATE_NOOP("enza", "\"%1\" is not a quality"), {shown(qual)});
        if (value < 0)
            m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: the quality is negative"), m_line.number);
        m_qual = float(value);
    }
    for (const auto &[column, name] : {std::pair(Id, "ID"), std::pair(Filter, "FILTER"), std::pair(Info, "INFO")}) {
        if (m_columns[std::size_t(column)].empty())
            m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: column %2 is empty and was taken as unknown"), m_line.number, name);
        else if (column != Info && findChar(m_columns[std::size_t(column)], ' ') < m_columns[std::size_t(column)].size())
            m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: column %2 holds blanks"), m_line.number, name);
    }
    const std::string_view filter = m_columns[Filter], ids = m_columns[Id];
    if (ids.starts_with(';') || ids.ends_with(';'))
        m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: the list of IDs has an empty one"), m_line.number);
    if (filter != "PASS" && (filter == "0" || filter.starts_with(';') || filter.ends_with(';') || filter.starts_with("0;") ||
                             filter.ends_with(";0") || filter.find(";0;") != std::string_view::npos ||
                             filter.find(";;") != std::string_view::npos))
        m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: \"%2\" is not a valid FILTER"), m_line.number, filter.substr(0, 60));
    return {};
}

void LineParser::noteContig(std::string_view contig)
{
    m_lastContig = std::string(contig);
    const bool odd = contig.front() == '*' || contig.front() == '=' || contig.find_first_of("\"',*`()[]{}\\") != std::string_view::npos;
    if (odd && !contig.starts_with("HLA"))
        m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: the chromosome name \"%2\" has characters it should not have"),
                         m_line.number, contig.substr(0, 60));
    if (m_contigs.contains(contig))
        m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: records of chromosome %2 stand apart; the file is not sorted"),
                         m_line.number, contig.substr(0, 60));
    else if (m_contigs.size() < contigLimit)
        m_contigs.emplace(contig);
}

void LineParser::noteOrder()
{
    if (m_pos < m_lastPos)
        m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: the position is lower than the one before; the file is not sorted"),
                         m_line.number);
    else if (m_lastAlleles == std::pair(m_columns[Ref], m_columns[Alt]))
        m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: the same variant stands on two lines"), m_line.number);
}

Result<void> LineParser::readAlternates()
{
    m_alternates.clear();
    m_syntax.clear();
    const std::string_view column = m_columns[Alt];
    if (column.empty()) {
        // Published files have it (CIViC's): the row says "-", as for an empty reference.
        m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: the alternate allele is empty; the record is kept as it is written"),
                         m_line.number);
        m_alternates.push_back("-");
        m_syntax.push_back(AltSyntax::Odd);
        return {};
    }
    for (std::size_t from = 0; from <= column.size();) {
        const std::size_t comma = findChar(column, ',', from);
        const std::string_view alt = column.substr(from, comma - from);
        const AltSyntax syntax = altSyntax(alt);
        if (syntax == AltSyntax::Broken)
            return refuse("ALT", QT_TRANSLATE_NOOP("enza", "\"%1\" is not an alternate allele"), {shown(alt)});
        if (syntax == AltSyntax::Odd) {
            m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: \"%2\" is not an alternate allele as the specification has it; "
                                                       "it is kept as it is written"),
                             m_line.number, alt.substr(0, 60));
        }
        if (syntax == AltSyntax::Bases && !isPlainBases(alt))
            m_tolerance.note(ambiguous, m_line.number);
        m_alternates.push_back(alt);
        m_syntax.push_back(syntax);
        from = comma + 1;
    }
    // Every allele looks through the line: what no real file has must not take hours.
    if (m_alternates.size() > mostAlternates || m_alternates.size() * m_line.text.size() > mostWork)
        return refuse("ALT", QT_TRANSLATE_NOOP("enza", "The record has %1 alternate alleles, more than can be read"),
                      {QString::number(m_alternates.size())});
    if (m_alternates.size() > 1) {
        for (std::size_t i = 0; i < m_alternates.size(); ++i) {
            if (m_syntax[i] == AltSyntax::Missing)
                m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: one of several alternate alleles is missing"), m_line.number);
            for (std::size_t j = 0; j < i && i < 16; ++j) {
                if (m_alternates[i] == m_alternates[j])
                    m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: an alternate allele is given twice"), m_line.number);
            }
        }
    }
    return {};
}

Result<void> LineParser::readInfo()
{
    const std::string_view info = m_columns[Info];
    if (isUnknown(info))
        return {};
    const std::size_t alternates = m_syntax[0] == AltSyntax::Missing ? 0 : m_alternates.size();
    for (std::size_t from = 0; from < info.size();) {
        const std::size_t end = findChar(info, ';', from);
        const std::string_view item = info.substr(from, end - from);
        from = end + 1;
        const std::size_t equals = findChar(item, '=');
        const std::string_view id = item.substr(0, equals);
        if (id.empty()) {
            m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: INFO has an entry without a name"), m_line.number);
            continue;
        }
        KnownKey *key = m_plan.info.find(id);
        if (key == nullptr || (!key->defined && key->lastLine == 0)) {
            if (findChar(id, ' ') < id.size())
                m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: column %2 holds blanks"), m_line.number, "INFO");
            m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: INFO %2 is not defined in the header"), m_line.number, id.substr(0, 60));
            if (key == nullptr && m_plan.info.size() < keyLimit)
                key = &m_plan.info.add(id);
            if (key == nullptr)
                continue;
            takeReservedType(*key, true);
        }
        if (key->lastLine == m_line.number) {
            m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: INFO %2 is given twice; the first value counts"), m_line.number, key->id);
            continue;
        }
        key->lastLine = m_line.number;
        const bool hasValue = equals < item.size();
        const std::string_view value = hasValue ? item.substr(equals + 1) : std::string_view();
        if (key->slot >= 0) {
            m_info[std::size_t(key->slot)] = value;
            m_touched.push_back(key->slot);
        }
        if (!key->typed)
            continue;
        if (hasValue == (key->type == ValueType::Flag)) {
            m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: INFO %2 has a value where the header says it is a flag, or has none "
                                                       "where it needs one"),
                             m_line.number, key->id);
        } else if (key->type == ValueType::Integer || key->type == ValueType::Number) {
            m_tolerance.checkValue(*key, value, true, alternates, m_line.number);
        } else if (hasValue && alternates > 1 && key->count == int(Count::PerAlt)) {
            m_tolerance.checkCount(*key, value, true, alternates, m_line.number);
        }
    }
    return {};
}

std::string_view LineParser::infoElement(Slot slot, std::size_t allele) const
{
    const std::string_view list = m_info[slot];
    if (m_alternates.size() > 1 && findChar(list, ',') < list.size())
        return element(list, allele);
    return list.substr(0, findChar(list, ','));
}

/// Bases mean the same in either case; keys, filters and other cases compare them in one.
std::string_view LineParser::upperCase(std::string_view bases)
{
    const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
    if (std::ranges::none_of(bases, small))
        return bases;
    char *out = m_arena.take(bases.size());
    std::ranges::transform(bases, out, [&](char c) { return small(c) ? char(c - 'a' + 'A') : c; });
    return {out, bases.size()};
}

void LineParser::emitRow(std::size_t allele, const RowHandler &handler)
{
    const std::string_view alt = m_alternates[allele];
    const AltSyntax syntax = m_syntax[allele];
    const std::size_t alternates = syntax == AltSyntax::Missing && m_alternates.size() == 1 ? 0 : m_alternates.size();
    m_row.allele = std::uint16_t(allele);
    m_row.pos = m_pos;
    m_row.ref = m_columns[Ref].empty() ? std::string_view("-") : m_columns[Ref];
    m_row.alt = alt;
    m_row.svLength = 0;
    m_row.mate = {};
    placeStructural(allele);
    if (syntax == AltSyntax::Bases) {
        m_row.ref = upperCase(m_row.ref);
        m_row.alt = upperCase(m_row.alt);
    }

    for (std::size_t i = 0; i < m_calls.size(); ++i)
        m_calls[i] = sampleCall(m_sampleColumns[i], m_columns[Ref], alt, allele, alternates);
    m_row.samples = m_calls;

    FieldInput input;
    input.info = m_info;
    input.format = m_formatFields;
    input.annotation = &m_annotation;
    input.allele = allele;
    input.alternates = m_alternates.size();
    input.dialect = m_plan.annotation.dialect;
    if (m_plan.annotation.slot >= 0 && m_annotation.count() > 0) {
        const auto &entries = m_annotation.entriesFor(m_columns[Ref], alt, allele, m_alternates.size());
        input.entry = m_annotation.choose(entries);
        input.entries = entries;
        if (input.entry >= 0)
            input.impact = m_annotation.severity(std::size_t(input.entry)).impact;
    }
    fillFields(m_plan.fields, input, m_row, m_arena);
    if (!m_plan.geneSources.empty())
        m_row.text[std::size_t(Field::Genes)] = allGenes(m_plan.geneSources, input, m_annotation, m_arena);
    handler(m_row);
}

} // namespace enza::genome
