// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/help.h"

#include <QMap>
#include <QSet>

namespace enza::ctl {
namespace {

bool takesPath(const QString &value)
{
    return value == QLatin1String("FILE") || value == QLatin1String("DIR");
}

/// How bash completes the value of one option or argument.
QString reply(const QStringList &choices, const QString &value)
{
    if (!choices.isEmpty())
        return QStringLiteral("COMPREPLY=($(compgen -W '%1' -- \"$cur\"))").arg(choices.join(u' '));
    if (takesPath(value))
        return QStringLiteral("COMPREPLY=($(compgen -f -- \"$cur\"))");
    return QStringLiteral("COMPREPLY=()");
}

QString valueCase(const QString &pattern, const Option &option)
{
    const QStringList choices = option.choices ? option.choices() : QStringList();
    return QStringLiteral("        '%1') %2; return ;;\n")
        .arg(pattern, reply(choices, QString::fromUtf8(option.value)));
}

QString names(const QList<Option> &options)
{
    QStringList out;
    for (const Option &option : options)
        out << QLatin1String("--") + QLatin1String(option.name);
    return out.join(u' ');
}

/// What may follow the words of a command so far: "case" → add list show set identity.
QMap<QString, QStringList> nextWords()
{
    QMap<QString, QStringList> out;
    for (const Command &command : commands()) {
        const QStringList words = QString(QLatin1String(command.words)).split(u' ');
        for (qsizetype i = 0; i < words.size(); ++i) {
            QStringList &next = out[words.mid(0, i).join(u' ')];
            if (!next.contains(words[i]))
                next << words[i];
        }
    }
    return out;
}

} // namespace

QString bashCompletion()
{
    QString out = QStringLiteral(
        "# bash completion for enzactl; made by \"enzactl help --completion bash\"\n"
        "_enzactl()\n"
        "{\n"
        "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= word i\n"
        "    COMPREPLY=()\n"
        "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
        "        word=${COMP_WORDS[i]}\n"
        "        case $word in\n"
        "        --json|--help|--version) ;;\n"
        "        --*) [[ -n $command ]] && break; ((i++)) ;;\n"
        "        *) command+=${command:+ }$word ;;\n"
        "        esac\n"
        "    done\n"
        "    local known=$command\n"
        "    while [[ -n $known ]]; do\n"
        "        case $known in\n");
    for (const Command &command : commands())
        out += QStringLiteral("        '%1') break ;;\n").arg(QLatin1String(command.words));
    out += QStringLiteral("        esac\n"
                          "        [[ $known == *' '* ]] && known=${known% *} || known=\n"
                          "    done\n"
                          "    case \"$known $prev\" in\n");
    for (const Command &command : commands()) {
        for (const Option &option : command.options) {
            if (!option.isSwitch())
                out += valueCase(QLatin1String(command.words) + QStringLiteral(" --") +
                                     QLatin1String(option.name),
                                 option);
        }
    }
    out += QStringLiteral("    esac\n    case $prev in\n");
    for (const Option &option : globalOptions()) {
        if (!option.isSwitch())
            out += valueCase(QStringLiteral("--") + QLatin1String(option.name), option);
    }
    out += QStringLiteral("    esac\n    case $known in\n");
    for (const Command &command : commands()) {
        const bool path =
            !command.arguments.isEmpty() && takesPath(QLatin1String(command.arguments.first().name));
        const QStringList choices = !command.arguments.isEmpty() && command.arguments.first().choices
                                        ? command.arguments.first().choices()
                                        : QStringList();
        out += QStringLiteral("        '%1') COMPREPLY=($(compgen %2-W '%3' -- \"$cur\"))%4 ;;\n")
                   .arg(QLatin1String(command.words), path ? QStringLiteral("-f ") : QString(),
                        (choices + QStringList{names(command.options)}).join(u' ').trimmed(), QString());
    }
    out += QStringLiteral("    *)\n        case $command in\n");
    const QMap<QString, QStringList> next = nextWords();
    for (auto it = next.begin(); it != next.end(); ++it) {
        const QString words = it.key().isEmpty() ? it.value().join(u' ') + u' ' + names(globalOptions())
                                                 : it.value().join(u' ');
        out += QStringLiteral("        '%1') COMPREPLY=($(compgen -W '%2' -- \"$cur\")) ;;\n")
                   .arg(it.key(), words);
    }
    out += QStringLiteral("        esac ;;\n    esac\n}\ncomplete -F _enzactl enzactl\n");
    return out;
}

} // namespace enza::ctl
