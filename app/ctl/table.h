// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonValue>
#include <QList>
#include <QStringList>

/// How answers look to a person.
namespace enza::ctl {

/// The name of a JSON key in the language of the installed translators; the key itself, with its
/// underscores opened, where nobody gave it a name.
QString keyLabel(const QString &key);

/// One value on one line. Unknown is "?", lists are joined by commas.
QString shown(const QJsonValue &value);

/// Columns a text takes on a terminal: East Asian wide characters take two.
int displayWidth(const QString &text);

/// Left-aligned columns under their titles, two blanks apart. `widths` are minimal widths; columns grow
/// where a cell is wider.
QString tableLine(const QStringList &cells, const QList<int> &widths);
QList<int> tableWidths(const QList<QStringList> &lines);

/// Any JSON value for reading: an array of objects as a table (of `columns`, or of its own keys), an
/// object as "name: value" lines with tables below.
QString rendered(const QJsonValue &value, const QStringList &columns);

} // namespace enza::ctl
