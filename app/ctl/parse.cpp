// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/invocation.h"

#include <algorithm>

namespace enza::ctl {
namespace {

constexpr int longestCommand = 3; ///< words

const Option *findOption(const QList<Option> &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const Option &option) { return name == QLatin1String(option.name); });
    return found == options.end() ? nullptr : &*found;
}

const Command *findCommand(const QString &words)
{
    for (const Command &command : commands()) {
        if (words == QLatin1String(command.words) || words == QLatin1String(command.alias))
            return &command;
    }
    return nullptr;
}

/// "case" alone is no command but the beginning of some.
QStringList commandsBeginningWith(const QString &word)
{
    QStringList out;
    for (const Command &command : commands()) {
        if (QLatin1String(command.words).startsWith(word + u' '))
            out << QLatin1String(command.words);
    }
    return out;
}

class Parser
{
public:
    explicit Parser(const QStringList &words) : m_words(words) {}

    Result<Invocation> run()
    {
        while (m_at < m_words.size()) {
            const QString word = m_words[m_at];
            if (!m_optionsEnded && word == QLatin1String("--")) {
                m_optionsEnded = true;
                ++m_at;
            } else if (!m_optionsEnded && word.startsWith(u'-') && word.size() > 1) {
                ENZA_TRY(option(word));
            } else if (!m_out.command) {
                ENZA_TRY(command());
            } else {
                m_out.arguments << word;
                ++m_at;
            }
        }
        if (!m_out.wantsHelp && !m_out.wantsVersion)
            ENZA_TRY(complete());
        return std::move(m_out);
    }

private:
    Result<void> command()
    {
        const QStringList rest = m_words.mid(m_at, longestCommand);
        for (qsizetype count = rest.size(); count > 0; --count) {
            if (const Command *found = findCommand(rest.mid(0, count).join(u' '))) {
                m_out.command = found;
                m_at += count;
                return {};
            }
        }
        const QStringList longer = commandsBeginningWith(rest.first());
        if (!longer.isEmpty())
            return usage(
                Text(QT_TRANSLATE_NOOP("enza", "it needs one more word: %1"),
                     {longer.join(QLatin1String(", "))}),
                rest.join(u' ').section(u' ', 0, rest.size() > 1 && !rest[1].startsWith(u'-') ? 1 : 0));
        return usage(
            Text(QT_TRANSLATE_NOOP("enza", "there is no such command; \"enzactl help\" lists them all")),
            rest.first());
    }

    Result<void> option(const QString &word)
    {
        ++m_at;
        if (word == QLatin1String("-h") || word == QLatin1String("--help")) {
            m_out.wantsHelp = true;
            return {};
        }
        // Some commands have a version of their own: of a form, of a snapshot.
        const bool ownVersion = m_out.command && findOption(m_out.command->options, QStringLiteral("version"));
        if (word == QLatin1String("--version") && !ownVersion) {
            m_out.wantsVersion = true;
            return {};
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        // After the command, its own options come first: `user add X --passphrase-file F` is X's.
        const Option *known = m_out.command ? findOption(m_out.command->options, name) : nullptr;
        Given *into = known ? &m_out.options : &m_out.globals;
        if (!known)
            known = findOption(globalOptions(), name);
        if (!known || !word.startsWith(QLatin1String("--")))
            return usage(Text(QT_TRANSLATE_NOOP("enza", "there is no such option")),
                         word.section(u'=', 0, 0));
        return values(*known, *into, equals < 0 ? std::nullopt : std::optional(word.mid(equals + 1)));
    }

    Result<void> values(const Option &known, Given &into, std::optional<QString> attached)
    {
        const QString name = QLatin1String(known.name);
        const QString shown = QLatin1String("--") + name;
        if (known.isSwitch()) {
            if (attached)
                return usage(Text(QT_TRANSLATE_NOOP("enza", "it takes no value")), shown);
            into[name] = {};
            return {};
        }
        if (into.contains(name) && !known.many)
            return usage(Text(QT_TRANSLATE_NOOP("enza", "it was given twice")), shown);
        if (!attached) {
            if (m_at >= m_words.size() || m_words[m_at].startsWith(QLatin1String("--")))
                return usage(
                    Text(QT_TRANSLATE_NOOP("enza", "it needs a value: %1"), {QLatin1String(known.value)}),
                    shown);
            attached = m_words[m_at++];
        }
        ENZA_TRY(take(known, into, *attached));
        while (known.many && m_at < m_words.size() && !m_words[m_at].startsWith(QLatin1String("--")) &&
               known.belongs && known.belongs(m_words[m_at]))
            ENZA_TRY(take(known, into, m_words[m_at++]));
        return {};
    }

    Result<void> take(const Option &known, Given &into, const QString &value)
    {
        const QString shown = QLatin1String("--") + QLatin1String(known.name);
        if (known.many && known.belongs && !known.belongs(value))
            return usage(
                Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not %2"), {value, QLatin1String(known.value)}),
                shown);
        ENZA_TRY(oneOf(known.choices, value, shown));
        into[QLatin1String(known.name)] << value;
        return {};
    }

    static Result<void> oneOf(QStringList (*choices)(), const QString &value, const QString &shown)
    {
        if (!choices || choices().contains(value))
            return {};
        return usage(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not one of %2"),
                          {value, choices().join(QLatin1String(", "))}),
                     shown);
    }

    Result<void> complete()
    {
        if (!m_out.command)
            return usage(
                Text(QT_TRANSLATE_NOOP("enza", "no command was given; \"enzactl help\" lists them all")));
        const Command &command = *m_out.command;
        const QString name = QLatin1String(command.words);
        for (const Option &option : command.options) {
            if (option.required && !m_out.has(option.name))
                return usage(
                    Text(QT_TRANSLATE_NOOP("enza", "the option --%1 %2 is missing; see \"enzactl help %3\""),
                         {QLatin1String(option.name), QLatin1String(option.value), name}),
                    name);
        }
        for (qsizetype i = 0; i < command.arguments.size(); ++i) {
            const Argument &wanted = command.arguments[i];
            if (i >= m_out.arguments.size()) {
                if (wanted.optional)
                    break;
                return usage(Text(QT_TRANSLATE_NOOP("enza", "%1 is missing; see \"enzactl help %2\""),
                                  {QLatin1String(wanted.name), name}),
                             name);
            }
            ENZA_TRY(oneOf(wanted.choices, m_out.arguments[i], QLatin1String(wanted.name)));
        }
        const bool endless = !command.arguments.isEmpty() && command.arguments.last().many;
        if (!endless && m_out.arguments.size() > command.arguments.size())
            return usage(
                Text(QT_TRANSLATE_NOOP("enza", "this word is one too many; see \"enzactl help %1\""), {name}),
                m_out.arguments[command.arguments.size()]);
        return {};
    }

    const QStringList &m_words;
    qsizetype m_at = 0;
    bool m_optionsEnded = false;
    Invocation m_out;
};

} // namespace

Result<Invocation> parse(const QStringList &words)
{
    return Parser(words).run();
}

} // namespace enza::ctl
