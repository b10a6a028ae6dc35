// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ctl/invocation.h"
#include "domain/case.h"

namespace enza::ctl {

/// Options that describe a case, shared by `case add` and `case set`.
QList<Option> caseFieldOptions();
/// Sets what was given, leaves the rest.
Result<void> applyCaseFields(const Invocation &given, Case &theCase);

/// "HP:0001250" or "HP:0001250 Seizure".
bool isPhenotypeTerm(const QString &word);
/// "HP:0001250=HP:0003593", a phenotype and its onset.
bool isOnset(const QString &word);

} // namespace enza::ctl
