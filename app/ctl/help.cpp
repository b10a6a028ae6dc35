// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/help.h"

#include "ctl/table.h"

#include <algorithm>

namespace enza::ctl {
namespace {

constexpr int textColumn = 26;
constexpr qsizetype fewChoices = 4;

QString item(const QString &name, const QString &text)
{
    const QString head = QStringLiteral("  ") + name;
    const QString body = wrapped(text, textColumn);
    if (displayWidth(head) + 2 > textColumn)
        return head + u'\n' + body;
    return head + QString(textColumn - displayWidth(head), u' ') + body.mid(textColumn);
}

QString optionItem(const Option &option)
{
    QString name = QLatin1String("--") + QLatin1String(option.name);
    if (!option.isSwitch())
        name += u' ' + placeholder(option);
    QString text = say(option.help);
    const QStringList choices = option.choices ? option.choices() : QStringList();
    if (choices.size() > fewChoices)
        text += QStringLiteral(": ") + choices.join(QLatin1String(", "));
    return item(name, text);
}

} // namespace

QString placeholder(const Option &option)
{
    const QStringList choices = option.choices ? option.choices() : QStringList();
    QString out =
        choices.isEmpty() || choices.size() > fewChoices ? QString::fromUtf8(option.value) : choices.join(u'|');
    if (option.belongs)
        out += QStringLiteral(" …");
    return out;
}

QString synopsis(const Command &command)
{
    QString out = QLatin1String(command.words);
    for (const bool required : {true, false}) {
        for (const Option &option : command.options) {
            if (option.required != required)
                continue;
            QString part = QLatin1String("--") + QLatin1String(option.name);
            if (!option.isSwitch())
                part += u' ' + placeholder(option);
            out += u' ' + (required ? part : u'[' + part + u']');
            if (option.many && !option.belongs)
                out += QStringLiteral("…");
        }
    }
    for (const Argument &argument : command.arguments) {
        QString part = QLatin1String(argument.name);
        if (argument.many)
            part += QStringLiteral("…");
        out += u' ' + (argument.optional ? u'[' + part + u']' : part);
    }
    return out;
}

QString wrapped(const QString &text, int indent, int width)
{
    QString out;
    const QString margin(indent, u' ');
    QString line, word;
    const auto endWord = [&] {
        if (!line.isEmpty() && displayWidth(line + word) > width - indent) {
            out += margin + line.trimmed() + u'\n';
            line.clear();
        }
        line += word;
        word.clear();
    };
    for (const QChar c : text) {
        if (c == u'\n') {
            endWord();
            out += margin + line.trimmed() + u'\n';
            line.clear();
            continue;
        }
        word += c;
        // Japanese breaks after any character, but not before one that closes.
        if (c == u' ' || (c.unicode() >= 0x3000 && c != u'「' && c != u'（'))
            endWord();
    }
    endWord();
    if (!line.trimmed().isEmpty())
        out += margin + line.trimmed() + u'\n';
    return out;
}

QString helpOverview()
{
    QString out =
        say(QT_TRANSLATE_NOOP("enzactl", "Usage: enzactl [options] COMMAND …")) + QStringLiteral("\n\n");
    out += wrapped(
        say(QT_TRANSLATE_NOOP(
            "enzactl", "Everything the window of Enza can do to a case, from a terminal or a script.")),
        0);
    out += u'\n' + say(QT_TRANSLATE_NOOP("enzactl", "Commands")) + u'\n';
    for (const Command &command : commands())
        out += item(QLatin1String(command.words), say(command.summary));
    out += u'\n' + say(QT_TRANSLATE_NOOP("enzactl", "Options before any command")) + u'\n';
    for (const Option &option : globalOptions())
        out += optionItem(option);
    out += u'\n' + helpExitCodes();
    out +=
        u'\n' +
        wrapped(say(QT_TRANSLATE_NOOP(
                    "enzactl",
                    "More: \"enzactl help COMMAND\", \"enzactl help where\" for the language of filters.")),
                0);
    return out;
}

QString helpFor(const Command &command)
{
    QString out = say(QT_TRANSLATE_NOOP("enzactl", "Usage:")) + u'\n' +
                  wrapped(QStringLiteral("enzactl ") + synopsis(command), 2);
    out += u'\n' + wrapped(say(command.summary) + u'.', 0);
    if (*command.details)
        out += u'\n' + wrapped(say(command.details), 0);
    if (!command.arguments.isEmpty() || !command.options.isEmpty())
        out += u'\n';
    for (const Argument &argument : command.arguments)
        out += item(QLatin1String(argument.name), say(argument.help));
    for (const Option &option : command.options)
        out += optionItem(option);
    if (*command.alias)
        out += u'\n' + say(QT_TRANSLATE_NOOP("enzactl", "Also: enzactl %1"), {QLatin1String(command.alias)}) +
               u'\n';
    if (*command.answer)
        out += u'\n' + wrapped(say(QT_TRANSLATE_NOOP("enzactl", "With --json: %1"),
                                   {QString::fromUtf8(command.answer)}),
                               0);
    return out;
}

QString helpForGroup(const QString &word)
{
    QString out;
    for (const Command &command : commands()) {
        if (QLatin1String(command.words).startsWith(word + u' '))
            out += item(QLatin1String(command.words), say(command.summary));
    }
    return out;
}

QString helpExitCodes()
{
    return say(QT_TRANSLATE_NOOP("enzactl", "Exit codes")) + u'\n' +
           say(QT_TRANSLATE_NOOP("enzactl",
                                 "  0  done\n"
                                 "  1  internal error, full disk, read-only folder, cancelled\n"
                                 "  2  the command line makes no sense\n"
                                 "  3  bad input, refused whole; also damaged files and newer formats\n"
                                 "  4  not permitted: consent, role, locked, wrong passphrase\n"
                                 "  5  not found, also for what this user may not see; missing file\n"
                                 "  6  conflict: changed meanwhile, or in use by another program\n"
                                 "  7  network or TLS\n"));
}

} // namespace enza::ctl
