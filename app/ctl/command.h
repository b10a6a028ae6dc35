// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "domain/shape.h"

#include <QList>
#include <QStringList>

/// The table that everything about a command comes from: the parser, `help`, the man page and the shell
/// completion. Texts are English source texts, translated in context "enzactl" when they are shown.
namespace enza::ctl {

class Context;
class Invocation;

/// One `--name [VALUE]`. A switch has no value. `many` may be repeated; with `belongs`, words after the
/// first value are values too while they look like it, and the first one must.
struct Option
{
    const char *name;
    const char *value = "";
    const char *help;
    bool required = false;
    bool many = false;
    QStringList (*choices)() = nullptr;             ///< when only some words make sense
    bool (*belongs)(const QString &word) = nullptr; ///< for `many`
    bool isSwitch() const { return *value == '\0'; }
};

/// One word after the command.
struct Argument
{
    const char *name;
    const char *help;
    bool optional = false;
    bool many = false;
    QStringList (*choices)() = nullptr;
};

struct Command
{
    const char *words; ///< "case add"
    const char *summary;
    const char *details = ""; ///< paragraphs, separated by an empty line
    QList<Argument> arguments = {};
    QList<Option> options = {};
    Result<void> (*run)(Context &, const Invocation &) = nullptr;
    const char *answer = ""; ///< the JSON keys that matter, not translated
    const char *alias = "";  ///< a shorter way to say it
    bool drawsText = false;  ///< needs fonts
};

/// Every command, in the order of `help`.
const QList<Command> &commands();
/// Options that stand before any command.
const QList<Option> &globalOptions();

/// The words of an enumeration, for `choices`.
template <typename E> QStringList namesOf()
{
    QStringList out;
    for (const auto &[value, name] : EnumNames<E>::values)
        out << QLatin1String(name);
    return out;
}

/// A text of the table in the language of the installed translators.
QString say(const char *source);
/// The same for a sentence with arguments %1…%9.
QString say(const char *source, const QStringList &args);

} // namespace enza::ctl
