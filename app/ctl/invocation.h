// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ctl/command.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace enza::ctl {

/// Options as given, by name.
using Given = QHash<QString, QStringList>;

/// One command line, taken apart and checked against the table. The typed readers refuse (Usage) what
/// is not what the option wants, naming the option.
class Invocation
{
public:
    const Command *command = nullptr;
    Given globals;
    Given options;
    QStringList arguments;
    bool wantsHelp = false;
    bool wantsVersion = false;

    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    QString value(const char *option) const;
    QStringList values(const char *option) const { return options.value(QLatin1String(option)); }
    QString argument(int index) const { return arguments.value(index); }

    Result<std::optional<int>> whole(const char *option, int low, int high) const;
    Result<std::optional<double>> number(const char *option, double low, double high) const;
    Result<std::optional<QDate>> date(const char *option) const;
    /// The choices were checked by the parser.
    template <typename E> std::optional<E> word(const char *option) const
    {
        return has(option) ? enumFromName<E>(value(option)) : std::nullopt;
    }
};

/// Takes words (without the program's name) apart. Usage, with `where.field` the option or word at fault.
Result<Invocation> parse(const QStringList &words);

/// `--help` and messages name commands like this: "enzactl help case add".
std::unexpected<Error> usage(Text message, const QString &at = {});

} // namespace enza::ctl
