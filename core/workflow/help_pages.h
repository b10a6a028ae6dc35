// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

/// The pages that say what Enza protects, how to use it, and where it ends. Files of resources/help, compiled in; the
/// same in the window and on the command line, and readable without a workspace.
namespace enza::workflow {

struct HelpPage {
    QString id;       ///< "threat-model"; links in the text read "topic:ID"
    QString title;
    QString markdown;
};

/// In reading order; `language` is "ja" or "en".
const QList<HelpPage> &helpPages(const QString &language);
/// Null when there is none.
const HelpPage *helpPage(const QString &id, const QString &language);
/// Pages that hold every word of `text`, those with the words in their title first; all for an empty text.
QList<HelpPage> searchHelp(const QString &text, const QString &language);

} // namespace enza::workflow
