// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/case.h"
#include "review/column.h"
#include "review/stored_columns.h"

#include <optional>

/// What a column name means, whatever the call sets hold.
namespace enza::review {

enum class ColumnKind : quint8 {
    Contig, Pos, End, Ref, Alt, Type, Id, Qual, Filter, SvLength, Mate, Key,
    Field, Frequency, JapaneseFrequency, Sample, Reviewed, Finding, CallSet, Region, Inheritance, InheritanceUnknown, CompoundWith
};

struct ColumnRef {
    enum class Selector : quint8 { Index, Role, Name };
    ColumnKind kind = ColumnKind::Contig;
    Field field = Field::Gene;                                 ///< of kind Field
    stored::SampleValue value = stored::Genotype;              ///< of kind Sample
    Selector selector = Selector::Index;
    SampleRole role = SampleRole::Unassigned;
    QString sample; ///< of selector Name
    QString name;   ///< as written

    FieldType type() const;
    Text label() const;
    /// Are several values joined in one? '&' for consequences and genes, ';' for filters; else '\0'.
    char separator() const;
    /// Records change it while the table is open.
    bool isState() const { return kind == ColumnKind::Reviewed || kind == ColumnKind::Finding; }
    /// It depends on the partners that a query finds.
    bool isPaired() const { return kind >= ColumnKind::Inheritance; }
};

/// Nothing for a name that cannot mean a column. Whether the samples it names exist is for the table.
std::optional<ColumnRef> columnRef(const QString &name);
/// Columns that do not belong to a sample (index sample's included), in the order people choose from.
const QList<ColumnRef> &generalColumns();
/// "gt", "vaf", … by place in stored::SampleValue.
QString sampleValueName(stored::SampleValue value);

} // namespace enza::review
