// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/tolerance.h"

namespace enza::genome {
namespace {

enum CharClass : unsigned char { Other, Digit, Point, Comma };
constexpr auto classes = [] {
    std::array<unsigned char, 256> table{};
    for (unsigned char c = '0'; c <= '9'; ++c)
        table[c] = Digit;
    table['.'] = Point;
    table[','] = Comma;
    return table;
}();

constexpr const char *countInfo = QT_TRANSLATE_NOOP("enza", "Line %1: INFO %2 does not have as many values as it should");
constexpr const char *countFormat = QT_TRANSLATE_NOOP("enza", "Line %1: FORMAT %2 does not have as many values as it should");

bool fits(std::string_view value, ValueType type)
{
    if (value == ".")
        return true;
    if (type == ValueType::Integer) {
        std::int64_t number = 0;
        // The lowest eight 32-bit values mean "missing" and the like in BCF and cannot be written.
        return toInteger(value, number) && number >= -2147483640LL && number <= 2147483647LL;
    }
    double number = 0;
    return toNumber(value, number);
}

} // namespace

void Tolerance::note(const char *source, quint64 line, std::string_view subject)
{
    if (m_seen.size() >= limit)
        return;
    if (!m_seen.emplace(std::pair(source, std::string(subject)), line).second)
        return;
    m_texts.append(Text(source, {QString::number(line), QString::fromUtf8(subject.data(), qsizetype(subject.size()))}));
}

QList<Text> Tolerance::texts() const
{
    return m_texts;
}

void Tolerance::checkValue(KnownKey &key, std::string_view value, bool isInfo, std::size_t alternates, quint64 line)
{
    std::size_t commas = 0;
    bool plain = true, points = false, minus = false;
    for (const char c : value) {
        const unsigned char kind = classes[std::size_t(static_cast<unsigned char>(c))];
        plain = plain && kind != Other;
        points = points || kind == Point;
        minus = minus || c == '-';
        commas += kind == Comma;
    }
    const bool large = key.type == ValueType::Integer && value.size() > 9;
    if (minus && key.notNegative)
        note(isInfo ? QT_TRANSLATE_NOOP("enza", "Line %1: INFO %2 is negative")
                    : QT_TRANSLATE_NOOP("enza", "Line %1: FORMAT %2 is negative"),
             line, key.id);
    if (!key.warnedType && (!plain || large || (points && key.type == ValueType::Integer) || value.empty())) {
        std::string_view rest = value;
        for (std::size_t i = 0; i <= commas; ++i) {
            if (!fits(cut(rest, ','), key.type)) {
                key.warnedType = true;
                note(isInfo ? QT_TRANSLATE_NOOP("enza", "Line %1: the value of INFO %2 is not a number of the type it should have")
                            : QT_TRANSLATE_NOOP("enza", "Line %1: the value of FORMAT %2 is not a number of the type it should have"),
                     line, key.id);
                break;
            }
        }
    }
    if (value != ".")
        checkCount(key, commas + 1, isInfo, alternates, line);
}

void Tolerance::checkCount(KnownKey &key, std::string_view value, bool isInfo, std::size_t alternates, quint64 line)
{
    if (value != ".")
        checkCount(key, countOf(value, ',') + 1, isInfo, alternates, line);
}

void Tolerance::checkCount(KnownKey &key, std::size_t values, bool isInfo, std::size_t alternates, quint64 line)
{
    if (key.warnedCount || key.count == int(Count::Any) || alternates == 0)
        return;
    const std::size_t alleles = alternates + 1;
    bool right = true;
    switch (key.count) {
    case int(Count::PerAlt): right = values == alternates; break;
    case int(Count::PerAllele): right = values == alleles; break;
    // Haploid or diploid; others are too rare to say.
    case int(Count::PerGenotype): right = values == alleles || alleles >= 1000 || values >= alleles * (alleles + 1) / 2; break;
    default: right = values == std::size_t(key.count); break;
    }
    if (!right) {
        key.warnedCount = true;
        note(isInfo ? countInfo : countFormat, line, key.id);
    }
}

} // namespace enza::genome
