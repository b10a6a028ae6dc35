// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ctl/command.h"

/// The commands, group by group; registry.cpp puts them together.
namespace enza::ctl {

QList<Command> workspaceCommands();
QList<Command> userCommands();
QList<Command> caseCommands();
QList<Command> identityCommands();
QList<Command> identityCheckCommands();
QList<Command> accessCommands();
QList<Command> personCommands();
QList<Command> clinicalCommands();
QList<Command> importCommands();
QList<Command> variantCommands();
QList<Command> presetCommands();
QList<Command> findingCommands();
QList<Command> assessCommands();
QList<Command> suggestCommands();
QList<Command> classifyCommands();
QList<Command> rulesetCommands();
QList<Command> changesCommands();
QList<Command> reportCommands();
QList<Command> knowledgeCommands();
QList<Command> evidenceCommands();
QList<Command> alertCommands();
QList<Command> panelCommands();
QList<Command> decisionCommands();
QList<Command> confirmCommands();
QList<Command> minutesCommands();
QList<Command> circulationCommands();
QList<Command> commentCommands();
QList<Command> panelDeskCommands();
QList<Command> referralCommands();
QList<Command> turnaroundCommands();
QList<Command> syncCommands();
QList<Command> panelBriefingCommands();
QList<Command> outcomeCommands();
QList<Command> decisionSearchCommands();
QList<Command> phenotypeCommands();
QList<Command> pedigreeCommands();
QList<Command> riskCommands();
QList<Command> erasureCommands();
QList<Command> auditCommands();
QList<Command> consentCommands();
QList<Command> taskCommands();
QList<Command> secondaryCommands();
QList<Command> gateCommands();
QList<Command> ledgerCommands();
QList<Command> exportCommands();
QList<Command> packageCommands();
QList<Command> letterCommands();
QList<Command> incidentCommands();
QList<Command> generalCommands();

} // namespace enza::ctl
