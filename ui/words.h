// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "domain/call_set.h"
#include "domain/case.h"
#include "domain/finding.h"
#include "domain/user.h"

#include <QDateTime>
#include <QString>

/// The words people see for the values of the domain, in the window's language.
namespace enza::ui::words {

QString of(CaseDomain value);
QString of(PanelDomain value);
QString of(Sex value);
QString of(Known value);
QString of(Kinship value);
QString of(SampleRole value);
QString of(UserRole value);
QString of(FindingRole value);
QString of(DismissReason value);
QString of(CallKind value);
QString biomarker(const QString &kind); ///< "tmb" → "TMB (mutations/Mb)"
QString scheme(const QString &id);      ///< "acmg", "oncogenicity"
QString verdict(const QString &code);   ///< "LP" → "LP · likely pathogenic"; empty → "not judged yet"

/// What kind of failure, as a headline, and what to do about it.
QString headline(ErrorCode code);
QString nextStep(ErrorCode code);
/// "file.vcf, line 12, field INFO/DP"; empty where there is none.
QString place(const Where &where);

/// Local date and time of a UTC time, short; "–" for none.
QString when(const QDateTime &utc);
QString count(quint64 n);      ///< with the locale's thousands separators
QString bytes(quint64 n);
QString orDash(const QString &text); ///< "–" for what is absent
QString fraction(const std::optional<double> &value); ///< VAF: 0.42, "–" when absent
/// Population frequency: scientific below 0.001, "?" when unknown.
QString frequency(const std::optional<double> &value);

} // namespace enza::ui::words
