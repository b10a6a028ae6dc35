// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/column.h"

#include "review/column_ref.h"

#include <QCoreApplication>

namespace enza::review {
namespace {
struct Fixed {
    ColumnKind kind;
    const char *name;
    FieldType type;
    const char *label;
};
constexpr Fixed fixedColumns[] = {
    {ColumnKind::Contig, "contig", FieldType::Category, QT_TRANSLATE_NOOP("field", "Chromosome")},
    {ColumnKind::Pos, "pos", FieldType::Integer, QT_TRANSLATE_NOOP("field", "Position")},
    {ColumnKind::End, "end", FieldType::Integer, QT_TRANSLATE_NOOP("field", "End")},
    {ColumnKind::Ref, "ref", FieldType::Category, QT_TRANSLATE_NOOP("field", "Reference")},
    {ColumnKind::Alt, "alt", FieldType::Category, QT_TRANSLATE_NOOP("field", "Alternate")},
    {ColumnKind::Type, "type", FieldType::Category, QT_TRANSLATE_NOOP("field", "Type")},
    {ColumnKind::Id, "id", FieldType::Text, QT_TRANSLATE_NOOP("field", "ID")},
    {ColumnKind::Qual, "qual", FieldType::Number, QT_TRANSLATE_NOOP("field", "Quality")},
    {ColumnKind::Filter, "filter", FieldType::Category, QT_TRANSLATE_NOOP("field", "Filter")},
    {ColumnKind::SvLength, "sv_len", FieldType::Integer, QT_TRANSLATE_NOOP("field", "SV length")},
    {ColumnKind::Mate, "mate", FieldType::Text, QT_TRANSLATE_NOOP("field", "Mate")},
    {ColumnKind::Key, "key", FieldType::Text, QT_TRANSLATE_NOOP("field", "Key")},
    {ColumnKind::Frequency, "af", FieldType::Number, QT_TRANSLATE_NOOP("field", "Highest frequency")},
    {ColumnKind::JapaneseFrequency, "jp_af", FieldType::Number,
     QT_TRANSLATE_NOOP("field", "Highest Japanese frequency")},
    {ColumnKind::Reviewed, "reviewed", FieldType::Integer, QT_TRANSLATE_NOOP("field", "Reviewed")},
    {ColumnKind::Finding, "finding", FieldType::Integer, QT_TRANSLATE_NOOP("field", "Finding")},
    {ColumnKind::CallSet, "call_set", FieldType::Category, QT_TRANSLATE_NOOP("field", "Call set")},
    {ColumnKind::Region, "region", FieldType::Text, QT_TRANSLATE_NOOP("field", "Region")},
    {ColumnKind::Inheritance, "inheritance", FieldType::Category, QT_TRANSLATE_NOOP("field", "Inheritance")},
    {ColumnKind::InheritanceUnknown, "inheritance_unknown", FieldType::Category,
     QT_TRANSLATE_NOOP("field", "Inheritance, unknown")},
    {ColumnKind::CompoundWith, "compound_with", FieldType::Text, QT_TRANSLATE_NOOP("field", "Compound with")},
};

struct SampleColumn {
    const char *name;
    FieldType type;
    const char *label;
};
constexpr SampleColumn sampleColumns[stored::SampleValueCount] = {
    {"gt", FieldType::Category, QT_TRANSLATE_NOOP("field", "Genotype")},
    {"vaf", FieldType::Number, QT_TRANSLATE_NOOP("field", "VAF")},
    {"depth", FieldType::Integer, QT_TRANSLATE_NOOP("field", "Depth")},
    {"alt_depth", FieldType::Integer, QT_TRANSLATE_NOOP("field", "Alt reads")},
    {"gq", FieldType::Integer, QT_TRANSLATE_NOOP("field", "Genotype quality")},
    {"copies", FieldType::Integer, QT_TRANSLATE_NOOP("field", "Copies")},
};

const Fixed &fixedOf(ColumnKind kind)
{
    for (const Fixed &fixed : fixedColumns) {
        if (fixed.kind == kind)
            return fixed;
    }
    return fixedColumns[0];
}

std::optional<stored::SampleValue> sampleValue(QStringView name)
{
    for (int i = 0; i < stored::SampleValueCount; ++i) {
        if (name == QLatin1String(sampleColumns[i].name))
            return stored::SampleValue(i);
    }
    return std::nullopt;
}
} // namespace

FieldType ColumnRef::type() const
{
    if (kind == ColumnKind::Field)
        return fieldInfo(field).type;
    return kind == ColumnKind::Sample ? sampleColumns[value].type : fixedOf(kind).type;
}

Text ColumnRef::label() const
{
    if (kind == ColumnKind::Field)
        return Text(fieldInfo(field).label);
    return Text(kind == ColumnKind::Sample ? sampleColumns[value].label : fixedOf(kind).label);
}

char ColumnRef::separator() const
{
    if (kind == ColumnKind::Filter)
        return ';';
    if (kind == ColumnKind::Inheritance || kind == ColumnKind::InheritanceUnknown)
        return '&';
    return kind == ColumnKind::Field && (field == Field::Consequence || field == Field::Genes) ? '&' : '\0';
}

std::optional<ColumnRef> columnRef(const QString &name)
{
    ColumnRef ref;
    ref.name = name;
    for (const Fixed &fixed : fixedColumns) {
        if (name == QLatin1String(fixed.name)) {
            ref.kind = fixed.kind;
            return ref;
        }
    }
    if (const auto field = fieldFromName(name.toStdString())) {
        ref.kind = ColumnKind::Field;
        ref.field = *field;
        return ref;
    }
    ref.kind = ColumnKind::Sample;
    const qsizetype bracket = name.indexOf(u'['), dot = name.indexOf(u'.');
    if (bracket > 0 && name.endsWith(u']') && (dot < 0 || dot > bracket)) {
        ref.selector = ColumnRef::Selector::Name;
        ref.sample = name.mid(bracket + 1, name.size() - bracket - 2);
    } else if (bracket >= 0) {
        return std::nullopt;
    } else if (dot > 0) {
        const auto role = enumFromName<SampleRole>(name.mid(dot + 1));
        if (!role || *role == SampleRole::Unassigned)
            return std::nullopt;
        ref.selector = ColumnRef::Selector::Role;
        ref.role = *role;
    }
    const qsizetype end = bracket > 0 ? bracket : dot > 0 ? dot : name.size();
    const auto value = sampleValue(QStringView(name).left(end));
    if (!value)
        return std::nullopt;
    ref.value = *value;
    return ref;
}

const QList<ColumnRef> &generalColumns()
{
    static const QList<ColumnRef> all = [] {
        QList<ColumnRef> out;
        for (const Fixed &fixed : fixedColumns)
            out << *columnRef(QLatin1String(fixed.name));
        for (int i = 0; i < stored::SampleValueCount; ++i)
            out << *columnRef(QLatin1String(sampleColumns[i].name));
        for (int f = 0; f < fieldCount; ++f)
            out << *columnRef(QLatin1String(fieldInfo(Field(f)).name));
        return out;
    }();
    return all;
}

QString sampleValueName(stored::SampleValue value)
{
    return QLatin1String(sampleColumns[value].name);
}

QString ColumnInfo::translatedLabel() const
{
    const QString text = QCoreApplication::translate("field", label.source);
    // What a sample is to the case says more, in less room, than its name.
    static constexpr const char *roles[][2] = {
        {".tumour", QT_TRANSLATE_NOOP("field", "tumour")},   {".normal", QT_TRANSLATE_NOOP("field", "normal")},
        {".proband", QT_TRANSLATE_NOOP("field", "proband")}, {".mother", QT_TRANSLATE_NOOP("field", "mother")},
        {".father", QT_TRANSLATE_NOOP("field", "father")},   {".sibling", QT_TRANSLATE_NOOP("field", "sibling")}};
    for (const auto &[suffix, role] : roles) {
        if (name.endsWith(QLatin1String(suffix)))
            return text + u' ' + QCoreApplication::translate("field", role);
    }
    return sample.isEmpty() ? text : text + QStringLiteral(" (") + sample + u')';
}

QStringList defaultColumns()
{
    QStringList out;
    for (const char *name : {"gene", "hgvs_p", "consequence", "gt", "vaf", "depth", "af", "tommo_af", "clinvar",
                             "hgvs_c", "contig", "pos", "ref", "alt", "filter"})
        out << QLatin1String(name);
    return out;
}

} // namespace enza::review
