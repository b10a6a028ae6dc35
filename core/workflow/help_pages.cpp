// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/help_pages.h"

#include "base/builtin_text.h"

#include <algorithm>
#include <span>

namespace enza::workflow {

std::span<const BuiltinText> helpEnglish();
std::span<const BuiltinText> helpJapanese();

namespace {

/// "01-threat-model.md" with "# Title" on the first line.
QList<HelpPage> read(std::span<const BuiltinText> texts)
{
    QList<HelpPage> pages;
    for (const BuiltinText &text : texts) {
        HelpPage page;
        page.id = QString::fromUtf8(text.file).section(u'.', 0, 0).section(u'-', 1);
        page.markdown = QString::fromUtf8(text.text);
        page.title = page.markdown.section(u'\n', 0, 0).mid(2).trimmed();
        pages.append(page);
    }
    return pages;
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

const QList<HelpPage> &helpPages(const QString &language)
{
    static const QList<HelpPage> english = read(helpEnglish()), japanese = read(helpJapanese());
    return language == QLatin1String("ja") ? japanese : english;
}

const HelpPage *helpPage(const QString &id, const QString &language)
{
    const QList<HelpPage> &pages = helpPages(language);
    const auto found = std::find_if(pages.begin(), pages.end(), [&](const HelpPage &page) { return page.id == id; });
    return found == pages.end() ? nullptr : &*found;
}

QList<HelpPage> searchHelp(const QString &text, const QString &language)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    QList<HelpPage> found;
    for (const HelpPage &page : helpPages(language)) {
        const QString all = folded(page.markdown);
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word); }))
            found.append(page);
    }
    std::stable_partition(found.begin(), found.end(), [&](const HelpPage &page) {
        const QString title = folded(page.title);
        return !words.isEmpty() && std::all_of(words.begin(), words.end(), [&](const QString &word) { return title.contains(word); });
    });
    return found;
}

} // namespace enza::workflow
