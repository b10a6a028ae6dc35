// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/table.h"

/// Headings of tables that people make: their columns have several names, in Japanese and English.
namespace enza::knowledge {

/// As headings are compared: letter case, width, blanks and punctuation do not matter.
QString plainHeading(const QString &heading);
/// Names of a column as they are written in the source, in UTF-8.
QStringList names(std::initializer_list<const char *> texts);
/// The first column that has one of these names; -1 for none.
qsizetype headingColumn(const Table &table, const QStringList &names);
/// As above; BadInput that names them all.
Result<qsizetype> requiredColumn(const Table &table, const QStringList &names);
/// "a; b、c|d" → a, b, c, d.
QStringList listOf(const QString &text);
/// 2026-11-20, 2026/11/20, 2026.11.20, 20261120, 2026年11月20日; a month or a year alone is its first day.
/// Nothing for other texts; an invalid date for an empty one.
std::optional<QDate> dateOf(const QString &text);

} // namespace enza::knowledge
