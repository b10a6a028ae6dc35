// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/line_parser.h"

#include <algorithm>

/// The part of LineParser that reads the FORMAT and sample columns.
namespace enza::genome {
namespace {

constexpr std::size_t layoutLimit = 1000;

/// Ids that no header defines; a hostile file may hold any number of them.
constexpr std::size_t keyLimit = 10000;

bool isName(std::string_view id)
{
    const auto letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_'; };
    return letter(id.front()) && std::ranges::all_of(id, [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '.'; });
}

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(std::min<std::size_t>(text.size(), 60)));
}

} // namespace

Result<const FormatLayout *> LineParser::layout(std::string_view format)
{
    if (m_lastLayout != nullptr && format == m_lastFormat)
        return m_lastLayout;
    auto known = m_layouts.find(format);
    if (known == m_layouts.end()) {
        FormatLayout fresh;
        std::string_view rest = format;
        for (bool more = !format.empty() && format != "."; more;) {
            const std::size_t colon = findChar(rest, ':');
            const std::string_view id = rest.substr(0, colon);
            more = colon < rest.size();
            rest.remove_prefix(more ? colon + 1 : colon);
            if (id.empty())
                return refuse("FORMAT", QT_TRANSLATE_NOOP("enza", "\"%1\" has a field without a name"), {shown(format)});
            KnownKey *key = m_plan.format.find(id);
            if (key == nullptr || !key->defined) {
                m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: FORMAT %2 is not defined in the header"), m_line.number,
                                 id.substr(0, 60));
                if (key == nullptr && m_plan.format.size() < keyLimit)
                    key = &m_plan.format.add(id);
                if (key != nullptr)
                    takeReservedType(*key, false);
                if (!isName(id))
                    m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: \"%2\" is not a valid FORMAT name"), m_line.number, id.substr(0, 60));
            }
            const Role role = roleOf(id);
            if (role == Role::Gt && !fresh.roles.empty())
                m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: GT is not the first FORMAT field"), m_line.number);
            for (std::size_t i = 0; i < fresh.keys.size(); ++i) {
                if ((key != nullptr && fresh.keys[i] == key) || (role != Role::None && fresh.roles[i] == role))
                    return refuse("FORMAT", QT_TRANSLATE_NOOP("enza", "\"%1\" names a field twice"), {shown(format)});
            }
            fresh.roles.push_back(role);
            fresh.keys.push_back(key);
        }
        if (m_layouts.size() >= layoutLimit) {
            m_layouts.clear();
            m_usedRoles = nullptr;
        }
        known = m_layouts.emplace(std::string(format), std::move(fresh)).first;
    }
    m_lastFormat = std::string(format);
    m_lastLayout = &known->second;
    return m_lastLayout;
}

Result<void> LineParser::readSamples()
{
    if (!m_hasSamples)
        return {};
    ENZA_ASSIGN(const FormatLayout *format, layout(m_columns[Format]));
    const std::size_t alternates = m_syntax[0] == AltSyntax::Missing && m_alternates.size() == 1 ? 0 : m_alternates.size();
    for (std::string_view &field : m_formatFields)
        field = {};
    std::string_view rest = m_sampleText;
    for (SampleColumn &column : m_sampleColumns) {
        std::string_view sample = cut(rest, '\t');
        const bool escaped = findChar(sample, '%') < sample.size();
        for (const Role role : format->roles) {
            if (role != Role::None)
                column.values[std::size_t(role)] = {};
        }
        if (m_usedRoles != format) {
            for (std::string_view &value : column.values)
                value = {};
        }
        if (isUnknown(sample)) {
            // A bare "." is a genotype of nothing known where the column has one.
            if (!format->roles.empty() && format->roles[0] == Role::Gt)
                column.values[std::size_t(Role::Gt)] = sample;
            continue;
        }
        std::size_t index = 0;
        for (bool more = true; more; ++index) {
            const std::size_t colon = findChar(sample, ':');
            std::string_view value = sample.substr(0, colon);
            more = colon < sample.size();
            sample.remove_prefix(more ? colon + 1 : colon);
            if (index >= format->roles.size()) {
                return refuse("FORMAT", QT_TRANSLATE_NOOP("enza", "A sample has more values than FORMAT \"%1\" names"),
                              {shown(m_columns[Format])});
            }
            if (isUnknown(value)) {
                if (format->roles[index] == Role::Gt)
                    column.values[std::size_t(Role::Gt)] = value;
                continue;
            }
            if (escaped)
                value = percentDecoded(value, m_arena);
            KnownKey *key = format->keys[index];
            const Role role = format->roles[index];
            if (role != Role::None)
                column.values[std::size_t(role)] = value;
            if (role == Role::Gt) {
                const GenotypeFault fault = checkGenotype(value, alternates);
                if (fault == GenotypeFault::Syntax)
                    return refuse("GT", QT_TRANSLATE_NOOP("enza", "\"%1\" is not a genotype"), {shown(value)});
                if (fault == GenotypeFault::Allele && alternates == 0) {
                    m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: a genotype names an alternate allele where the record has none"),
                                     m_line.number);
                } else if (fault == GenotypeFault::Allele) {
                    return refuse("GT", QT_TRANSLATE_NOOP("enza", "Genotype \"%1\" names an allele the record does not have"),
                                  {shown(value)});
                }
            } else if (key != nullptr && (key->type == ValueType::Integer || key->type == ValueType::Number) &&
                       !(key->warnedType && key->warnedCount)) {
                m_tolerance.checkValue(*key, value, false, alternates, m_line.number);
            }
            if (key != nullptr && key->slot >= 0 && m_formatFields[std::size_t(key->slot)].empty())
                m_formatFields[std::size_t(key->slot)] = value;
        }
    }
    m_usedRoles = format;
    return {};
}

} // namespace enza::genome
