// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ctl/command.h"

#include <QString>

/// Everything said about commands, made from the table in command.h.
namespace enza::ctl {

/// "case add --id LABEL --domain D [--sex S] …"
QString synopsis(const Command &command);
/// A placeholder, or the words to choose from where they are few.
QString placeholder(const Option &option);

QString helpOverview();
QString helpFor(const Command &command);
/// Commands that begin with this word, when it is none itself.
QString helpForGroup(const QString &word);
QString helpWhere();
QString helpExitCodes();

/// The page for man(1), in the language of the installed translators.
QString manPage();
QString bashCompletion();

/// Paragraph, broken at `width` columns (Japanese between any two characters), each line indented.
QString wrapped(const QString &text, int indent, int width = 80);

} // namespace enza::ctl
