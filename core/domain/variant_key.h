// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QString>

namespace enza {

enum class AlleleType : unsigned char { Snv, Insertion, Deletion, Delins, Mnv, SvDeletion, SvInsertion, SvDuplication, Inversion, Breakend, CopyNumber, TandemRepeat, ComplexSv, Reference, Other };
constexpr int alleleTypeCount = 15;

/// "SNV", "INS", "DEL", "DELINS", "MNV", "SV_DEL", "SV_INS", "DUP", "INV", "BND", "CNV", "STR", "CPX",
/// "REF" (no alternate allele), "OTHER".
const char *alleleTypeName(AlleleType type);
std::optional<AlleleType> alleleTypeFromName(const QString &name);
/// Types that are named by extent, not by sequence.
bool isStructural(AlleleType type);
/// The VCF word for a structural type ("DEL", "INS", "DUP", "INV", "BND", "CNV", "STR", "CPX"), as keys use it.
const char *structuralTypeInKey(AlleleType type);

/// Names a variant across files and cases. Small ones: assembly, contig (without "chr"; MT for the
/// mitochondrion), 1-based position and alleles with shared ends trimmed. Structural ones: assembly,
/// contig, 1-based position, type, end or mate, and length where known.
struct VariantKey {
    QString assembly;
    QString contig;
    qint64 pos = 0;
    QString ref, alt;         ///< empty for structural variants
    QString type, endOrMate;  ///< empty for small variants
    std::optional<qint64> length;

    bool structural() const { return !type.isEmpty(); }
    /// Parts joined by ':', each percent-escaped (':' and '%').
    QString text() const;
    /// Text form, or CONTIG-POS-REF-ALT (then assembly is empty and the caller fills it in).
    static Result<VariantKey> parse(const QString &text);
    bool operator==(const VariantKey &) const = default;
};

/// "chr1" → "1", "chrM" and "M" → "MT"; anything else stays as written.
QString canonicalContig(const QString &contig);

} // namespace enza
