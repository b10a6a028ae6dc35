// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/scan.h"
#include "genome/variant_file.h"

#include <array>
#include <deque>
#include <string>
#include <vector>

/// Header and profile compiled into what the pass over the text looks up. Internal to the room.
namespace enza::genome {

enum class ValueType : unsigned char { Text, Integer, Number, Flag };

/// How many values a definition promises.
enum class Count : signed char { Any = -1, PerAlt = -2, PerAllele = -3, PerGenotype = -4 };

struct KnownKey {
    std::string id;
    ValueType type = ValueType::Text;
    int count = int(Count::Any); ///< or one of Count
    int slot = -1;               ///< where its value is kept while the record is parsed
    bool defined = false;
    bool typed = false; ///< type and count are known: by the header, or by the specification
    bool notNegative = false;
    bool warnedType = false, warnedCount = false;
    quint64 lastLine = 0; ///< where it was last seen, to notice it twice in one record
};

/// Finds an INFO or FORMAT id; open addressing, made for a few hundred short names.
class KeyTable
{
public:
    KeyTable();
    /// The key of that name, or null.
    KnownKey *find(std::string_view id);
    KnownKey &add(std::string_view id);
    std::size_t size() const { return m_keys.size(); }

private:
    void place(KnownKey &key);
    std::deque<KnownKey> m_keys; ///< never moves: others point into it
    std::vector<KnownKey *> m_table;
};

/// One place a field's value may come from.
struct SourceRef {
    enum class Kind : unsigned char { Info, Annotation, Format } kind = Kind::Info;
    int index = 0;         ///< slot of the INFO key, field of the annotation, or role of the FORMAT key
    int count = int(Count::Any);
    int partFrom = -1, partTo = -1; ///< '|'-joined parts
};

struct FieldPlan {
    Field field = Field::Gene;
    FieldType type = FieldType::Text;
    std::vector<SourceRef> sources;
    double scale = 1.0;
    FieldSource::Pick pick = FieldSource::Pick::First;
    bool all = false;
};

/// Positions of what choosing a transcript needs, -1 where the annotation lacks it.
struct AnnotationPlan {
    Dialect dialect = Dialect::None;
    int slot = -1; ///< of its INFO key
    int fields = 0;
    int allele = -1, alleleNumber = -1, consequence = -1, impact = -1;
    int maneSelect = -1, manePlus = -1, mane = -1, canonical = -1;
};

/// INFO keys the parser itself reads.
enum Slot : int {
    SlotEnd, SlotSvType, SlotSvLen, SlotChr2, SlotEnd2, SlotPos2,
    SlotRu,
    // of VCF 4.4
    SlotSvClaim, SlotRn, SlotRus, SlotRul, SlotRuc, SlotRb, SlotCiRuc, SlotCiRb, SlotCiPos, SlotCiEnd, SlotCiLen, SlotCiCn,
    SlotMeInfo, SlotMeTrans,
    SlotFirstFree
};

struct Plan {
    Plan(const Header &header, const Profile &profile);

    KeyTable info, format;
    int slots = SlotFirstFree;
    int formatFields = 0; ///< FORMAT keys that fields are taken from
    AnnotationPlan annotation;
    std::vector<FieldPlan> fields;
    /// Whatever names a gene, for the column of all genes that a variant touches; see field_values.h.
    std::vector<SourceRef> geneSources;
    std::size_t samples = 0;
    bool infoDefined = false, formatDefined = false;
    bool atLeast44 = false; ///< the file says it keeps to VCF 4.4 or later
};

/// Gives a key that the header does not define the type the specification reserves for it.
void takeReservedType(KnownKey &key, bool isInfo);

} // namespace enza::genome
