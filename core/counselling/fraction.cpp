// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/fraction.h"

#include <QRegularExpression>

#include <cmath>

namespace enza::counselling {

Fraction::Fraction(qint64 numerator, qint64 denominator)
{
    *this = make(numerator, denominator, denominator == 0);
}

Fraction Fraction::make(Wide numerator, Wide denominator, bool overflow)
{
    Fraction out;
    if (overflow || denominator == 0) {
        out.m_denominator = 0;
        return out;
    }
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    Wide a = numerator < 0 ? -numerator : numerator, b = denominator;
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    out.m_numerator = a == 0 ? 0 : numerator / a;
    out.m_denominator = a == 0 ? 1 : denominator / a;
    return out;
}

Fraction operator+(const Fraction &a, const Fraction &b)
{
    Fraction::Wide left = 0, right = 0, sum = 0, below = 0;
    const bool overflow = a.tooLarge() || b.tooLarge() || __builtin_mul_overflow(a.m_numerator, b.m_denominator, &left) ||
                          __builtin_mul_overflow(b.m_numerator, a.m_denominator, &right) || __builtin_add_overflow(left, right, &sum) ||
                          __builtin_mul_overflow(a.m_denominator, b.m_denominator, &below);
    return Fraction::make(sum, below, overflow);
}

Fraction operator-(const Fraction &a, const Fraction &b)
{
    return a + Fraction(-1) * b;
}

Fraction operator*(const Fraction &a, const Fraction &b)
{
    if (a.tooLarge() || b.tooLarge())
        return Fraction::make(0, 0, true);
    // Crosswise in lowest terms first, so that the product is too.
    const Fraction one = Fraction::make(a.m_numerator, b.m_denominator, false), two = Fraction::make(b.m_numerator, a.m_denominator, false);
    Fraction::Wide above = 0, below = 0;
    const bool overflow = __builtin_mul_overflow(one.m_numerator, two.m_numerator, &above) ||
                          __builtin_mul_overflow(one.m_denominator, two.m_denominator, &below);
    return Fraction::make(above, below, overflow);
}

Fraction operator/(const Fraction &a, const Fraction &b)
{
    if (b.tooLarge() || b.m_numerator == 0)
        return Fraction::make(0, 0, true);
    return a * Fraction::make(b.m_denominator, b.m_numerator, false);
}

bool operator==(const Fraction &a, const Fraction &b)
{
    return a.m_numerator == b.m_numerator && a.m_denominator == b.m_denominator;
}

bool operator<(const Fraction &a, const Fraction &b)
{
    return a.value() < b.value();
}

Fraction Fraction::power(int n) const
{
    Fraction out(1);
    for (int i = 0; i < n; ++i)
        out = out * *this;
    return out;
}

double Fraction::value() const
{
    return tooLarge() ? std::nan("") : double(m_numerator) / double(m_denominator);
}

QString Fraction::textOf(Wide number)
{
    QString out;
    const bool negative = number < 0;
    do {
        const int digit = int(number % 10);
        out.prepend(QChar(u'0' + (digit < 0 ? -digit : digit)));
        number /= 10;
    } while (number != 0);
    return negative ? u'-' + out : out;
}

QString Fraction::text() const
{
    if (tooLarge())
        return QStringLiteral("?");
    return m_denominator == 1 ? textOf(m_numerator) : textOf(m_numerator) + u'/' + textOf(m_denominator);
}

QString Fraction::decimal() const
{
    return tooLarge() ? QStringLiteral("?") : QString::number(value(), 'g', 4);
}

QString Fraction::percent() const
{
    if (tooLarge())
        return QStringLiteral("?");
    const double hundred = value() * 100;
    return QString::number(hundred, 'f', hundred < 1 && hundred > 0 ? 2 : hundred == std::floor(hundred) ? 0 : 1) + QStringLiteral(" %");
}

Result<Fraction> Fraction::probability(const QString &text, const QString &field)
{
    static const QRegularExpression ratio(QStringLiteral("^\\s*([0-9]{1,15})\\s*(?:/|in|:)\\s*([0-9]{1,15})\\s*$"));
    static const QRegularExpression number(QStringLiteral("^\\s*([0-9]{0,9})(?:\\.([0-9]{1,9}))?\\s*(%?)\\s*$"));
    const auto wrong = [&](const char *source) {
        return fail(ErrorCode::BadInput, Text(source, {text}), Where{{}, 0, field});
    };
    Fraction out;
    if (const auto parts = ratio.match(text); parts.hasMatch()) {
        if (parts.captured(2).toLongLong() == 0)
            return wrong(QT_TRANSLATE_NOOP("enza", "\"%1\" divides by nothing"));
        out = Fraction(parts.captured(1).toLongLong(), parts.captured(2).toLongLong());
    } else if (const auto digits = number.match(text); digits.hasMatch() && !(digits.captured(1) + digits.captured(2)).isEmpty()) {
        qint64 below = digits.captured(3).isEmpty() ? 1 : 100;
        for (qsizetype i = 0; i < digits.captured(2).size(); ++i)
            below *= 10;
        out = Fraction((digits.captured(1) + digits.captured(2)).toLongLong(), below);
    } else {
        return wrong(QT_TRANSLATE_NOOP("enza", "\"%1\" is no probability; write it as 2/3, 0.95 or 95%"));
    }
    if (Fraction(1) < out)
        return wrong(QT_TRANSLATE_NOOP("enza", "\"%1\" is more than certain: a probability is from 0 to 1"));
    return out;
}

} // namespace enza::counselling
