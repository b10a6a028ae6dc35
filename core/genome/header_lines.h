// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/variant_file.h"

namespace enza::genome {

/// The "##" lines of a stored VCF, VCF.gz or BCF, as written but for their line breaks; headers beyond 16 MB are cut.
Result<QStringList> headerLines(const ByteSource &source);

/// A number that a header line says of a sample, or (without a sample) of the file: "##NAME=0.01" or
/// "##SAMPLE=<ID=A,NAME=0.01>". Names are compared whatever their case.
struct HeaderNumber {
    QString sample, name;
    double value = 0;
};
QList<HeaderNumber> headerNumbers(const QStringList &lines, const QStringList &names);

} // namespace enza::genome
