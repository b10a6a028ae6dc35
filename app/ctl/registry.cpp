// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/groups.h"

#include "base/text.h"

#include <QCoreApplication>

namespace enza::ctl {

const QList<Command> &commands()
{
    static const QList<Command> all = [] {
        QList<Command> list;
        for (auto *group : {workspaceCommands, changesCommands, userCommands, rulesetCommands, caseCommands, identityCommands, identityCheckCommands, accessCommands, personCommands,
                            clinicalCommands, importCommands, variantCommands, presetCommands,
                            findingCommands, assessCommands, suggestCommands, classifyCommands, reportCommands, knowledgeCommands, phenotypeCommands, pedigreeCommands, riskCommands, evidenceCommands, alertCommands, panelCommands, decisionCommands, confirmCommands, minutesCommands, panelBriefingCommands, outcomeCommands, decisionSearchCommands, circulationCommands, commentCommands, panelDeskCommands, referralCommands, turnaroundCommands, syncCommands, consentCommands, taskCommands, secondaryCommands, gateCommands, ledgerCommands, exportCommands, packageCommands, letterCommands, incidentCommands, erasureCommands, auditCommands,
                            generalCommands})
            list += group();
        return list;
    }();
    return all;
}

const QList<Option> &globalOptions()
{
    static const QList<Option> all{
        {.name = "workspace",
         .value = "DIR",
         .help = QT_TRANSLATE_NOOP("enzactl", "the workspace's folder; else $ENZA_WORKSPACE")},
        {.name = "user",
         .value = "NAME",
         .help =
             QT_TRANSLATE_NOOP("enzactl", "who is at work; else $ENZA_USER, else the workspace's only user")},
        {.name = "passphrase-file",
         .value = "FILE",
         .help = QT_TRANSLATE_NOOP("enzactl", "read the passphrase from a file")},
        {.name = "passphrase-fd",
         .value = "N",
         .help = QT_TRANSLATE_NOOP("enzactl", "read the passphrase from an open descriptor")},
        {.name = "key-file",
         .value = "FILE",
         .help = QT_TRANSLATE_NOOP("enzactl", "the second factor, for users who have a key file")},
        {.name = "pkcs11",
         .value = "URI",
         .help = QT_TRANSLATE_NOOP("enzactl",
                                   "the second factor, for users who have a card or token: its address, as in "
                                   "pkcs11:token=NAME;object=KEY?module-path=FILE")},
        {.name = "pin-fd",
         .value = "N",
         .help = QT_TRANSLATE_NOOP("enzactl", "read the token's PIN from an open descriptor")},
        {.name = "json", .help = QT_TRANSLATE_NOOP("enzactl", "answer with exactly one JSON value")},
        {.name = "lang",
         .value = "ja|en",
         .help = QT_TRANSLATE_NOOP("enzactl", "language of texts; else that of the environment"),
         .choices =
             +[] {
                 return QStringList{QStringLiteral("ja"), QStringLiteral("en")};
             }},
        {.name = "now",
         .value = "TIME",
         .help = QT_TRANSLATE_NOOP(
             "enzactl", "set the clock, as in 2026-11-20T06:40:00Z; only in workspaces created with --test")},
    };
    return all;
}

QString say(const char *source)
{
    return QCoreApplication::translate("enzactl", source);
}

QString say(const char *source, const QStringList &args)
{
    QString out = say(source);
    for (qsizetype i = args.size(); i-- > 0;)
        out.replace(u'%' + QString::number(i + 1), args[i]);
    return out;
}

} // namespace enza::ctl
