// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/predicate.h"

#include <algorithm>
#include <cmath>

namespace enza::review {
namespace {
using Operator = ExpressionNode::Operator;
constexpr qint64 lowest = std::numeric_limits<qint64>::min(), highest = std::numeric_limits<qint64>::max();

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return quint8(c) < 0x80; });
}

bool containsAscii(std::string_view value, std::string_view needle)
{
    if (needle.size() > value.size())
        return false;
    const std::size_t last = value.size() - needle.size();
    for (std::size_t at = 0; at <= last; ++at) {
        std::size_t i = 0;
        while (i < needle.size() && lowered(value[at + i]) == needle[i])
            ++i;
        if (i == needle.size())
            return true;
    }
    return false;
}

QString toText(std::string_view value)
{
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

/// Clamped to what a 64-bit integer holds.
qint64 toInteger(double value)
{
    if (value >= 9223372036854775807.0)
        return highest;
    return value <= -9223372036854775808.0 ? lowest : qint64(value);
}

template <typename Compare> void compareFloats(const Block &block, quint8 *out, Compare compare)
{
    const float *in = block.floats.data();
    for (quint32 i = 0; i < block.rows; ++i) {
        const quint8 answer = compare(in[i]) ? truth::yes : truth::no;
        out[i] = in[i] != in[i] ? truth::unknown : answer;
    }
}
} // namespace

Result<ValueTest> ValueTest::make(const ExpressionNode &node, const ColumnRef &column)
{
    ValueTest out;
    out.m_op = node.op;
    out.m_contig = column.kind == ColumnKind::Contig;
    out.m_separator = column.separator();
    const bool numeric = column.type() == FieldType::Number || column.type() == FieldType::Integer;
    const bool ordered = node.op == Operator::Less || node.op == Operator::LessOrEqual ||
                         node.op == Operator::Greater || node.op == Operator::GreaterOrEqual;
    if (numeric && node.op == Operator::Contains)
        return expressionError(
            QT_TRANSLATE_NOOP("enza", "\"%1\" at position %2 holds numbers; ~ looks into texts"), node.column,
            node.position);
    if (!numeric && ordered)
        return expressionError(
            QT_TRANSLATE_NOOP("enza",
                              "\"%1\" at position %2 holds texts, which have no order; use ==, != , ~ or in"),
            node.column, node.position);
    for (const Literal &literal : node.literals) {
        if (numeric) {
            bool ok = false;
            double value = literal.text.toDouble(&ok);
            if (literal.text == QLatin1String("true") || literal.text == QLatin1String("false")) {
                value = literal.text == QLatin1String("true") ? 1 : 0;
                ok = true;
            }
            if (!ok || std::isnan(value))
                return expressionError(QT_TRANSLATE_NOOP("enza", "\"%1\" at position %2 is not a number"),
                                       literal.text, literal.position);
            out.m_numbers.push_back(value);
            continue;
        }
        TextTest test;
        test.text =
            out.m_contig && node.op != Operator::Contains ? canonicalContig(literal.text) : literal.text;
        test.utf8 = test.text.toStdString();
        if (literal.regex) {
            auto regex = std::make_shared<QRegularExpression>(
                literal.text,
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            if (!regex->isValid())
                return expressionError(
                    QT_TRANSLATE_NOOP("enza", "\"%1\" at position %2 is not a regular expression"),
                    literal.text, literal.position);
            regex->optimize();
            test.regex = std::move(regex);
        } else if (isAscii(test.utf8)) {
            test.lower = test.utf8;
            std::transform(test.lower.begin(), test.lower.end(), test.lower.begin(), lowered);
        }
        if (node.op == Operator::In)
            out.m_any.insert(test.utf8);
        out.m_texts.push_back(std::move(test));
    }
    return out;
}

bool ValueTest::containsText(const TextTest &test, std::string_view value) const
{
    if (test.regex)
        return test.regex->match(toText(value)).hasMatch();
    if (test.lower.empty() && !test.utf8.empty())
        return toText(value).contains(test.text, Qt::CaseInsensitive);
    return containsAscii(value, test.lower);
}

bool ValueTest::matchesText(std::string_view value) const
{
    if (m_op == Operator::Contains)
        return containsText(m_texts.front(), value);
    std::string canonical;
    if (m_contig) {
        canonical = canonicalContig(toText(value)).toStdString();
        value = canonical;
    }
    const auto isOneOf = [this](std::string_view part) {
        if (m_op == Operator::In)
            return m_any.contains(part);
        return std::any_of(m_texts.begin(), m_texts.end(),
                           [part](const TextTest &test) { return test.utf8 == part; });
    };
    bool equal = isOneOf(value);
    for (std::size_t begin = 0; !equal && m_separator != '\0' && begin <= value.size();) {
        const std::size_t end = std::min(value.find(m_separator, begin), value.size());
        equal = isOneOf(value.substr(begin, end - begin));
        begin = end + 1;
    }
    return equal != (m_op == Operator::NotEqual);
}

void ValueTest::run(const ColumnView &view, quint8 *out) const
{
    const Block &block = *view.block;
    switch (block.kind) {
    case Block::Kind::Absent: std::fill_n(out, block.rows, truth::unknown); break;
    case Block::Kind::Float: runFloats(block, out); break;
    case Block::Kind::Integer: runIntegers(block, out); break;
    case Block::Kind::Category: runCategories(block, out); break;
    case Block::Kind::Text: runTexts(view, out); break;
    }
}

void ValueTest::runFloats(const Block &block, quint8 *out) const
{
    // Stored values are floats: 0.01 means the float nearest to it on both sides.
    const float c = m_numbers.empty() ? unknownFloat : float(m_numbers.front());
    switch (m_op) {
    case Operator::Equal: return compareFloats(block, out, [c](float v) { return v == c; });
    case Operator::NotEqual: return compareFloats(block, out, [c](float v) { return v != c; });
    case Operator::Less: return compareFloats(block, out, [c](float v) { return v < c; });
    case Operator::LessOrEqual: return compareFloats(block, out, [c](float v) { return v <= c; });
    case Operator::Greater: return compareFloats(block, out, [c](float v) { return v > c; });
    case Operator::GreaterOrEqual: return compareFloats(block, out, [c](float v) { return v >= c; });
    case Operator::Contains:
    case Operator::In: break;
    }
    compareFloats(block, out, [this](float v) {
        return std::any_of(m_numbers.begin(), m_numbers.end(), [v](double n) { return float(n) == v; });
    });
}

void ValueTest::runIntegers(const Block &block, quint8 *out) const
{
    // Every comparison asks for a range of values, which is a range of codes in this block.
    std::vector<Range> ranges;
    for (const double n : m_numbers) {
        const bool whole = std::floor(n) == n;
        Range range{lowest, highest};
        switch (m_op) {
        case Operator::Less: range.high = std::max(toInteger(std::ceil(n)), lowest + 1) - 1; break;
        case Operator::LessOrEqual: range.high = toInteger(std::floor(n)); break;
        case Operator::Greater: range.low = std::min(toInteger(std::floor(n)), highest - 1) + 1; break;
        case Operator::GreaterOrEqual: range.low = toInteger(std::ceil(n)); break;
        default:
            range = whole ? Range{toInteger(n), toInteger(n)} : Range{1, 0};
        }
        ranges.push_back(range);
    }
    const bool negated = m_op == Operator::NotEqual;
    const quint64 top = block.width == 8 ? ~quint64(0) : (quint64(1) << (8 * block.width)) - 1;
    visitCodes(block, [&](const auto *codes) {
        using T = std::remove_cvref_t<decltype(*codes)>;
        const quint8 inside = negated ? truth::no : truth::yes, outside = negated ? truth::yes : truth::no;
        bool first = true;
        for (const Range &range : ranges) {
            // Value v has code v - base + 1; codes outside 1…top do not occur.
            const qint64 low = std::max(range.low, block.base);
            const bool none = range.low > range.high || range.high < block.base ||
                              quint64(low) - quint64(block.base) >= top;
            const T from = none ? T(1) : T(quint64(low) - quint64(block.base) + 1);
            const quint64 distance = none ? 0 : std::min(quint64(range.high) - quint64(low), top - from);
            const T span = T(distance);
            if (first) {
                for (quint32 i = 0; i < block.rows; ++i) {
                    const quint8 answer = (!none && T(codes[i] - from) <= span) ? inside : outside;
                    out[i] = codes[i] == 0 ? truth::unknown : answer;
                }
            } else if (!none) {
                for (quint32 i = 0; i < block.rows; ++i)
                    out[i] = (codes[i] != 0 && T(codes[i] - from) <= span) ? inside : out[i];
            }
            first = false;
        }
    });
}

void ValueTest::runCategories(const Block &block, quint8 *out) const
{
    std::vector<quint8> answers(block.ends.size() + 1, truth::unknown);
    for (std::size_t i = 0; i < block.ends.size(); ++i)
        answers[i + 1] = matchesText(block.entry(i)) ? truth::yes : truth::no;
    visitCodes(block, [&](const auto *codes) {
        const quint8 *answer = answers.data();
        for (quint32 i = 0; i < block.rows; ++i)
            out[i] = answer[codes[i]];
    });
}

void ValueTest::runTexts(const ColumnView &view, quint8 *out) const
{
    std::string scratch;
    for (quint32 i = 0; i < view.block->rows; ++i) {
        const std::string_view value = view.text(i, scratch);
        out[i] = value.empty() ? truth::unknown : matchesText(value) ? truth::yes : truth::no;
    }
}

} // namespace enza::review
