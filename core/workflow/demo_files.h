// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

/// The variant files of the demonstration, the same bytes every time.
namespace enza::workflow::demo {

inline constexpr const char *tumourSample = "DEMO-C01-T";
inline constexpr const char *normalSample = "DEMO-C01-N";
inline constexpr const char *probandSample = "DEMO-R01-1";
inline constexpr const char *motherSample = "DEMO-R01-2";
inline constexpr const char *fatherSample = "DEMO-R01-3";

/// Small variants of the tumour–normal pair, about 5,000 records.
QByteArray tumourNormalVcf();
/// Its structural variants and copy numbers.
QByteArray tumourStructuralVcf();
/// The trio, about 8,000 records. But for what is planted as de novo, genotypes follow Mendel.
QByteArray trioVcf();

} // namespace enza::workflow::demo
