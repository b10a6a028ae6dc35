// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/batch.h"
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/help.h"
#include "translations/languages.h"
#include "workflow/help_pages.h"

namespace enza::ctl {
namespace {

Result<void> help(Context &context, const Invocation &given)
{
    if (given.has("man")) {
        context.out().text(manPage());
        return {};
    }
    if (given.has("completion")) {
        context.out().text(bashCompletion());
        return {};
    }
    const QString about = given.arguments.join(u' ');
    if (about.isEmpty()) {
        context.out().text(helpOverview());
        return {};
    }
    if (about == QLatin1String("where")) {
        context.out().text(helpWhere());
        return {};
    }
    if (about == QLatin1String("topics")) {
        QString out;
        for (const workflow::HelpPage &page : workflow::helpPages(currentLanguage()))
            out += page.id + u'\t' + page.title + u'\n';
        context.out().text(out);
        return {};
    }
    for (const Command &command : commands()) {
        if (about == QLatin1String(command.words) || about == QLatin1String(command.alias)) {
            context.out().text(helpFor(command));
            return {};
        }
    }
    QString group = helpForGroup(about);
    if (const workflow::HelpPage *page = workflow::helpPage(about, currentLanguage()))
        group += (group.isEmpty() ? QString() : QStringLiteral("\n")) + page->markdown;
    if (group.isEmpty())
        return usage(
            Text(QT_TRANSLATE_NOOP("enza", "there is no such command; \"enzactl help\" lists them all")),
            about);
    context.out().text(group);
    return {};
}

} // namespace

QList<Command> generalCommands()
{
    return {
        {.words = "batch",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Run many commands with one unlock"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl",
             "Reads one command per line from standard input, a JSON array of words, and writes one line "
             "of JSON for each: its exit code and its result or error. A line may have --now and --lang; "
             "workspace, user and passphrase stand before \"batch\"."),
         .run = batch,
         .answer = "one line each: exit, result | error",
         .drawsText = true},
        {.words = "help",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Explain a command, or all of them"),
         .arguments = {{.name = "COMMAND",
                        .help = QT_TRANSLATE_NOOP("enzactl",
                                                  "a command, \"where\" for the language of filters, or a topic: \"topics\" lists them"),
                        .optional = true,
                        .many = true}},
         .options = {{.name = "man", .help = QT_TRANSLATE_NOOP("enzactl", "print the manual page")},
                     {.name = "completion",
                      .value = "SHELL",
                      .help = QT_TRANSLATE_NOOP("enzactl", "print the completion for a shell"),
                      .choices = +[] { return QStringList{QStringLiteral("bash")}; }}},
         .run = help,
         .answer = "text"},
    };
}

} // namespace enza::ctl
