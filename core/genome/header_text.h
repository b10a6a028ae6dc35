// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/variant_file.h"

/// The header's text, read by ourselves: htslib repairs and drops what it does not like, we have to say it.
namespace enza::genome {

/// `text` holds whole lines, each beginning with '#'. `firstRecord` is the first line after them (empty
/// when there is none): a file without a #CHROM line is read all the same, and its columns are counted
/// there.
Result<Header> parseHeader(std::string_view text, std::string_view firstRecord, const QString &file);

/// Assembly the header speaks of: "GRCh37", "GRCh38" or empty. Lengths of contigs come first, for they do
/// not lie; then ##assembly, ##contig assembly=, ##reference and the annotator's words.
QString detectAssembly(const QList<std::pair<QString, qint64>> &contigLengths, const QStringList &words);

/// Bases of a chromosome ("1"…"22", "X", "Y", "MT"); nothing for other contigs and assemblies.
std::optional<qint64> chromosomeLength(const QString &assembly, const QString &contig);

/// Finds the annotation among the INFO lines and fills dialect, annotationKey and annotationFields.
void detectAnnotation(Header &header);

/// Fills callers, somatic, tumourSample and normalSample. `meta` is every "##key=value" in order.
void detectCallers(Header &header, const QList<std::pair<QString, QString>> &meta);

} // namespace enza::genome
