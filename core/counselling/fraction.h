// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QString>

namespace enza::counselling {

/// An exact fraction, always in lowest terms with a positive denominator. What grows beyond 126 bits becomes "too
/// large": a risk is rather refused than rounded.
class Fraction
{
public:
    constexpr Fraction() = default;
    Fraction(qint64 numerator, qint64 denominator = 1);
    /// "2/3", "0.95", "95%", "1 in 25". BadInput, with `field`, for anything else and for what is not from 0 to 1.
    static Result<Fraction> probability(const QString &text, const QString &field);

    friend Fraction operator+(const Fraction &a, const Fraction &b);
    friend Fraction operator-(const Fraction &a, const Fraction &b);
    friend Fraction operator*(const Fraction &a, const Fraction &b);
    /// Too large when `b` is 0.
    friend Fraction operator/(const Fraction &a, const Fraction &b);
    friend bool operator==(const Fraction &a, const Fraction &b);
    friend bool operator<(const Fraction &a, const Fraction &b);
    Fraction power(int n) const; ///< n ≥ 0

    bool tooLarge() const { return m_denominator == 0; }
    bool isZero() const { return m_numerator == 0 && !tooLarge(); }
    double value() const;
    QString text() const;    ///< "2/3", "1"
    QString decimal() const; ///< "0.6667": four digits that count
    QString percent() const; ///< "66.7 %"

private:
    __extension__ typedef __int128 Wide;
    static Fraction make(Wide numerator, Wide denominator, bool overflow);
    static QString textOf(Wide number);
    Wide m_numerator = 0, m_denominator = 1;
};

} // namespace enza::counselling
