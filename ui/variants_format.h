// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/column.h"

#include <QLocale>
#include <QString>

#include <optional>

/// How values of variants are written for people: one place for the table, the detail and the plots.
namespace enza::ui {

/// What a column's numbers are, so that they are written alike everywhere.
enum class ValueStyle {
    Text,
    Consequence, ///< SO terms joined by '&'
    ClinvarClass,
    Inheritance, ///< models joined by '&'
    Name,      ///< transcripts, alleles: elided in the middle
    Hgvs,      ///< shown without the transcript, which has a column of its own
    Frequency, ///< in a population: scientific below 0.001
    Fraction,  ///< VAF: two decimals
    Score,     ///< three significant digits
    Count,     ///< grouped digits
    Position,  ///< plain digits
};
ValueStyle valueStyle(const review::ColumnInfo &column);
ValueStyle valueStyle(const QString &columnName, FieldType type);
bool isRightAligned(ValueStyle style);

/// "?" for unknown, "–" for a value that is known to be empty.
QString unknownMark();
QString absentMark();
/// The two marks in words, for legends and assistive tools.
QString markLegend();

QString valueText(ValueStyle style, const review::Cell &value, const QLocale &locale = QLocale());
/// As `valueText`, in full words: what a screen reader or a tooltip says.
QString valueInWords(ValueStyle style, const review::Cell &value, const QLocale &locale = QLocale());
/// "ENST….1:c.215C>G" → "c.215C>G".
QString hgvsChange(const QString &name);
/// As found in the file, or "?".
QString rawText(const review::Cell &value);

/// "missense_variant&splice_region_variant" → "missense, splice region", in the current language.
QString consequenceText(const QString &soTerms);

/// P, LP, VUS, LB, B (ClinVar's words and codes), CON when submitters disagree, empty for anything else.
QString classLetters(const QString &significance);
/// Class letters in words, in the current language.
QString className(const QString &letters);
/// The verdict whose colours the letters take: "P/LP" is drawn as "P".
QString colourVerdict(const QString &letters);

/// Stars of ClinVar's review status, 0–4; nothing when the status is not known.
std::optional<int> reviewStars(const QString &reviewStatus);
QString starText(int stars); ///< "★★☆☆"

} // namespace enza::ui
