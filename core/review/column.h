// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/text.h"
#include "domain/variant_field.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace enza::review {

/// Not known: shown as "?", never as zero or as an empty text.
struct Unknown {
    bool operator==(const Unknown &) const = default;
};

/// One value of one column in one row.
using Cell = std::variant<Unknown, qint64, double, QString>;

/// A column as people and expressions name it. Fixed ones: contig, pos, end, ref, alt, type, id, qual,
/// filter, sv_len, mate, key; every Field; derived: af (highest known population frequency), jp_af,
/// gt, vaf, depth, alt_depth, gq, copies (index sample: tumour, else proband, else the only or first one;
/// copies is how many copies of the allele the genotype holds, unknown when any of it is missing);
/// per sample the same with the sample's role or name: "gt.mother", "vaf.tumour", "depth[NAME]". A role
/// that no sample has is unknown throughout; a name that no sample has is no column. Of several samples
/// with one role the first is meant.
/// genes: every gene that a variant touches by any transcript, joined by '&'; of a file read before this was
/// kept, the gene it is shown with and the other of a fusion.
/// region: "contig:pos-end". `region in ("17:43044295-43125483")` asks whether the variant's stretch, or a
/// breakend's other end, touches one of these; an assembly may stand before the place ("GRCh38 17:1-2"): of call
/// sets of another one nothing is known.
/// state: reviewed (true for rows put aside or made a finding), finding, call_set.
/// family: inheritance (models that fit, joined by '&'; "none" where all are refuted; see inheritance.h),
/// inheritance_unknown (models that can be neither claimed nor refuted), compound_with (keys of partners,
/// joined by ','; certain ones, or where there are none the possible ones). What `inheritance` is compared with is unknown where that very model is unknown.
struct ColumnInfo {
    QString name;
    FieldType type = FieldType::Text;
    Text label; ///< translated in context "field" by translatedLabel()
    QString sample; ///< for per-sample columns, the sample's name
    bool hasValues = true; ///< false: the file knows nothing of it, every value is unknown

    QString translatedLabel() const;
};

/// The columns a new user sees, in order.
QStringList defaultColumns();

} // namespace enza::review
