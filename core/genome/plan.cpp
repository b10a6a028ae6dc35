// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/plan.h"

#include "genome/reserved.h"

#include <QRegularExpression>

namespace enza::genome {
namespace {

ValueType valueType(const QString &type)
{
    if (type == QLatin1String("Integer"))
        return ValueType::Integer;
    if (type == QLatin1String("Float"))
        return ValueType::Number;
    return type == QLatin1String("Flag") ? ValueType::Flag : ValueType::Text;
}

int valueCount(const QString &number)
{
    if (number == QLatin1String("A"))
        return int(Count::PerAlt);
    if (number == QLatin1String("R"))
        return int(Count::PerAllele);
    if (number == QLatin1String("G"))
        return int(Count::PerGenotype);
    bool ok = false;
    const int value = number.toInt(&ok);
    return ok && value >= 0 ? value : int(Count::Any);
}

void define(KeyTable &table, const QList<HeaderField> &fields, bool isInfo)
{
    for (const HeaderField &field : fields) {
        KnownKey &key = table.add(field.id.toStdString());
        key.type = valueType(field.type);
        key.count = valueCount(field.number);
        key.defined = true;
        key.typed = true;
        const ReservedField *reserved = isInfo ? reservedInfo(key.id) : reservedFormat(key.id);
        key.notNegative = reserved != nullptr && reserved->notNegative;
    }
}

int annotationIndex(const Header &header, const QString &name)
{
    for (qsizetype i = 0; i < header.annotationFields.size(); ++i) {
        if (header.annotationFields[i].compare(name, Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return -1;
}

/// The id as the header spells it: sites differ in capitals.
QString definedName(const QList<HeaderField> &fields, const QString &name)
{
    QString other = name;
    for (const HeaderField &field : fields) {
        if (field.id == name)
            return name;
        if (field.id.compare(name, Qt::CaseInsensitive) == 0)
            other = field.id;
    }
    return other;
}

int firstOf(const Header &header, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const int index = annotationIndex(header, QLatin1String(name));
        if (index >= 0)
            return index;
    }
    return -1;
}

} // namespace

void takeReservedType(KnownKey &key, bool isInfo)
{
    const ReservedField *reserved = isInfo ? reservedInfo(key.id) : reservedFormat(key.id);
    if (key.typed || reserved == nullptr)
        return;
    key.type = valueType(QLatin1String(reserved->type));
    key.count = valueCount(QLatin1String(reserved->number));
    key.notNegative = reserved->notNegative;
    key.typed = true;
}

KeyTable::KeyTable() : m_table(64, nullptr) {}

KnownKey *KeyTable::find(std::string_view id)
{
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t at = hashOf(id) & mask;; at = (at + 1) & mask) {
        KnownKey *key = m_table[at];
        if (key == nullptr || key->id == id)
            return key;
    }
}

void KeyTable::place(KnownKey &key)
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t at = hashOf(key.id) & mask;
    while (m_table[at] != nullptr)
        at = (at + 1) & mask;
    m_table[at] = &key;
}

KnownKey &KeyTable::add(std::string_view id)
{
    if (KnownKey *known = find(id))
        return *known;
    KnownKey &key = m_keys.emplace_back();
    key.id = std::string(id);
    if (m_keys.size() * 3 > m_table.size()) {
        m_table.assign(m_table.size() * 2, nullptr);
        for (KnownKey &each : m_keys)
            place(each);
    } else {
        place(key);
    }
    return key;
}

namespace {
/// All of INFO, but of the annotation the first only: what follows it are other names of the same genes.
void addGeneSources(const std::vector<SourceRef> &from, std::vector<SourceRef> &into)
{
    bool annotated = false;
    for (const SourceRef &source : from) {
        if (source.kind != SourceRef::Kind::Annotation || !annotated)
            into.push_back(source);
        annotated = annotated || source.kind == SourceRef::Kind::Annotation;
    }
}
} // namespace

Plan::Plan(const Header &header, const Profile &profile)
    : samples(std::size_t(header.samples.size())), infoDefined(!header.info.isEmpty()),
      formatDefined(!header.format.isEmpty())
{
    atLeast44 = header.version >= QLatin1String("VCFv4.4") && header.version.size() == 7;
    define(info, header.info, true);
    define(format, header.format, false);
    constexpr std::pair<const char *, int> own[] = {
        {"RU", SlotRu}, {"END", SlotEnd},         {"SVTYPE", SlotSvType}, {"SVLEN", SlotSvLen},   {"CHR2", SlotChr2},   {"END2", SlotEnd2},
        {"POS2", SlotPos2},       {"SVCLAIM", SlotSvClaim}, {"RN", SlotRn},       {"RUS", SlotRus},     {"RUL", SlotRul},
        {"RUC", SlotRuc},         {"RB", SlotRb},         {"CIRUC", SlotCiRuc},   {"CIRB", SlotCiRb},   {"CIPOS", SlotCiPos},
        {"CIEND", SlotCiEnd},     {"CILEN", SlotCiLen},   {"CICN", SlotCiCn},     {"MEINFO", SlotMeInfo}, {"METRANS", SlotMeTrans}};
    for (const auto &[id, slot] : own)
        info.add(id).slot = slot;

    if (header.dialect != Dialect::None) {
        annotation.dialect = header.dialect;
        annotation.slot = slots++;
        info.add(header.annotationKey.toStdString()).slot = annotation.slot;
        annotation.fields = int(header.annotationFields.size());
        annotation.allele = firstOf(header, {"Allele"});
        annotation.alleleNumber = firstOf(header, {"ALLELE_NUM", "Genotype_Number", "Genotype"});
        annotation.consequence = firstOf(header, {"Consequence", "Annotation", "Effect"});
        annotation.impact = firstOf(header, {"IMPACT", "Annotation_Impact", "Effect_Impact"});
        annotation.maneSelect = firstOf(header, {"MANE_SELECT"});
        annotation.manePlus = firstOf(header, {"MANE_PLUS_CLINICAL"});
        annotation.mane = firstOf(header, {"MANE"});
        annotation.canonical = firstOf(header, {"CANONICAL"});
    }

    static const QRegularExpression shape(QStringLiteral("^(INFO|ANN|FORMAT)/([^\\[]+)(?:\\[(\\d+)-(\\d+)\\])?$"));
    for (const FieldSource &source : profile.fields) {
        FieldPlan plan;
        plan.field = source.field;
        plan.type = fieldInfo(source.field).type;
        plan.scale = source.scale;
        plan.pick = source.pick;
        plan.all = source.all;
        for (const QString &from : source.from) {
            const QRegularExpressionMatch match = shape.match(from);
            if (!match.hasMatch())
                continue;
            const QString name = match.captured(2);
            SourceRef ref;
            if (match.hasCaptured(3)) {
                ref.partFrom = match.captured(3).toInt();
                ref.partTo = match.captured(4).toInt();
            }
            if (match.captured(1) == QLatin1String("ANN")) {
                ref.kind = SourceRef::Kind::Annotation;
                ref.index = annotationIndex(header, name);
                if (ref.index < 0)
                    continue;
            } else {
                const bool isInfo = match.captured(1) == QLatin1String("INFO");
                KeyTable &table = isInfo ? info : format;
                const std::string id = definedName(isInfo ? header.info : header.format, name).toStdString();
                // A header that defines its fields says by silence that this one is not there.
                if ((isInfo ? infoDefined : formatDefined) && (table.find(id) == nullptr || !table.find(id)->defined))
                    continue;
                KnownKey &key = table.add(id);
                if (key.slot < 0)
                    key.slot = isInfo ? slots++ : formatFields++;
                ref.kind = isInfo ? SourceRef::Kind::Info : SourceRef::Kind::Format;
                ref.index = key.slot;
                ref.count = key.count;
            }
            plan.sources.push_back(ref);
        }
        if (plan.field == Field::Gene || plan.field == Field::FusionPartner)
            addGeneSources(plan.sources, geneSources);
        // Impact follows from the consequence where the annotator does not say it.
        if (!plan.sources.empty() || (plan.field == Field::Impact && annotation.consequence >= 0))
            fields.push_back(std::move(plan));
    }
}

} // namespace enza::genome
