// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/help.h"

namespace enza::ctl {
namespace {

QString troff(QString text)
{
    text.replace(u'\\', QLatin1String("\\e")).replace(u'-', QLatin1String("\\-"));
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(QLatin1String("\\&"));
    return text;
}

QString paragraph(const QString &title, const QString &text)
{
    return QStringLiteral(".TP\n.B ") + troff(title) + u'\n' + troff(text) + u'\n';
}

QString section(const char *title)
{
    return QStringLiteral(".SH ") + say(title) + u'\n';
}

QString preformatted(const QString &text)
{
    QString out = QStringLiteral(".nf\n");
    for (const QString &line : text.split(u'\n'))
        out += troff(line) + u'\n';
    return out + QStringLiteral(".fi\n");
}

QString optionParagraphs(const QList<Option> &options)
{
    QString out;
    for (const Option &option : options) {
        QString text = say(option.help);
        if (option.choices)
            text += QStringLiteral(": ") + option.choices().join(QLatin1String(", "));
        out += paragraph(QLatin1String("--") + QLatin1String(option.name) +
                             (option.isSwitch() ? QString() : u' ' + placeholder(option)),
                         text);
    }
    return out;
}

} // namespace

QString manPage()
{
    QString out = QStringLiteral(".TH ENZACTL 1 \"\" \"Enza " ENZA_VERSION "\"\n");
    out += section(QT_TRANSLATE_NOOP("enzactl", "NAME"));
    out += QStringLiteral("enzactl \\- ") +
           troff(say(QT_TRANSLATE_NOOP("enzactl", "review whole-genome results in an encrypted workspace"))) +
           u'\n';
    out += section(QT_TRANSLATE_NOOP("enzactl", "SYNOPSIS"));
    out += troff(QStringLiteral("enzactl [--workspace DIR] [--user NAME] [--passphrase-file FILE | "
                                "--passphrase-fd N] [--key-file FILE | --pkcs11 URI [--pin-fd N]] "
                                "[--json] [--lang ja|en] [--now TIME] COMMAND …")) +
           u'\n';
    out += section(QT_TRANSLATE_NOOP("enzactl", "DESCRIPTION"));
    out += troff(say(QT_TRANSLATE_NOOP("enzactl",
                                       "Everything the window of Enza can do to a case, enzactl can do too, "
                                       "through the same functions. Secrets come from a file or a "
                                       "descriptor, else they are asked for on the terminal without echo; "
                                       "never from the command line. Progress goes to standard error, "
                                       "only on a terminal. With --json, standard output is exactly one JSON "
                                       "value; what is not known is null; an error is an object "
                                       "\"error\" with code, message and where. Decision support for "
                                       "qualified staff: nothing applies itself."))) +
           u'\n';
    out += section(QT_TRANSLATE_NOOP("enzactl", "OPTIONS")) + optionParagraphs(globalOptions());
    out += section(QT_TRANSLATE_NOOP("enzactl", "COMMANDS"));
    for (const Command &command : commands()) {
        out += QStringLiteral(".SS ") + troff(synopsis(command)) + u'\n' +
               troff(say(command.summary) + u'.') + u'\n';
        if (*command.details)
            out += QStringLiteral(".PP\n") + troff(say(command.details)) + u'\n';
        for (const Argument &argument : command.arguments)
            out += paragraph(QLatin1String(argument.name), say(argument.help));
        out += optionParagraphs(command.options);
        if (*command.answer)
            out += QStringLiteral(".PP\nJSON: ") + troff(QString::fromUtf8(command.answer)) + u'\n';
    }
    out += section(QT_TRANSLATE_NOOP("enzactl", "FILTERS")) + preformatted(helpWhere());
    out += section(QT_TRANSLATE_NOOP("enzactl", "EXIT STATUS")) +
           preformatted(helpExitCodes().section(u'\n', 1));
    out += section(QT_TRANSLATE_NOOP("enzactl", "ENVIRONMENT"));
    out += paragraph(QStringLiteral("ENZA_WORKSPACE"),
                     say(QT_TRANSLATE_NOOP("enzactl", "the workspace, where --workspace is not given")));
    out += paragraph(QStringLiteral("ENZA_USER"),
                     say(QT_TRANSLATE_NOOP("enzactl", "who is at work, where --user is not given")));
    return out;
}

} // namespace enza::ctl
