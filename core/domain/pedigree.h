// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/case.h"

/// A family as its members tell of it, after the pedigree nomenclature of the NSGC (Bennett and others 2022,
/// doi 10.1002/jgc4.1621, on top of the recommendations of 1995 and 2008). The shape of a symbol is the gender; the sex
/// assigned at birth stands beside it where it says something else.
namespace enza {

enum class Gender { Unknown, Man, Woman, NonBinary };
template <> struct EnumNames<Gender> {
    static constexpr std::pair<Gender, const char *> values[] = {
        {Gender::Unknown, "unknown"}, {Gender::Man, "man"}, {Gender::Woman, "woman"}, {Gender::NonBinary, "non_binary"}};
};

/// AFAB, AMAB, UAAB: assigned female, male, or unassigned at birth.
enum class BirthSex { Unknown, Female, Male, Unassigned };
template <> struct EnumNames<BirthSex> {
    static constexpr std::pair<BirthSex, const char *> values[] = {{BirthSex::Unknown, "unknown"},
                                                                   {BirthSex::Female, "afab"},
                                                                   {BirthSex::Male, "amab"},
                                                                   {BirthSex::Unassigned, "uaab"}};
};

/// What a symbol stands for. A loss is before 20 weeks.
enum class Birth { Born, Pregnancy, Miscarriage, Termination, Ectopic, Stillbirth };
template <> struct EnumNames<Birth> {
    static constexpr std::pair<Birth, const char *> values[] = {
        {Birth::Born, "born"},               {Birth::Pregnancy, "pregnancy"}, {Birth::Miscarriage, "miscarriage"},
        {Birth::Termination, "termination"}, {Birth::Ectopic, "ectopic"},     {Birth::Stillbirth, "stillbirth"}};
};

enum class Adoption { None, In, Out, ByRelative };
template <> struct EnumNames<Adoption> {
    static constexpr std::pair<Adoption, const char *> values[] = {
        {Adoption::None, "none"}, {Adoption::In, "in"}, {Adoption::Out, "out"}, {Adoption::ByRelative, "by_relative"}};
};

/// Somebody who is there for a pregnancy and not as a parent.
enum class Assisted { None, Donor, Surrogate };
template <> struct EnumNames<Assisted> {
    static constexpr std::pair<Assisted, const char *> values[] = {
        {Assisted::None, "none"}, {Assisted::Donor, "donor"}, {Assisted::Surrogate, "surrogate"}};
};

/// Of a variant that runs in the family.
enum class CarrierState { Unknown, No, Carrier, Presymptomatic };
template <> struct EnumNames<CarrierState> {
    static constexpr std::pair<CarrierState, const char *> values[] = {{CarrierState::Unknown, "unknown"},
                                                                       {CarrierState::No, "no"},
                                                                       {CarrierState::Carrier, "carrier"},
                                                                       {CarrierState::Presymptomatic, "presymptomatic"}};
};

/// How a fact is known.
enum class Accuracy { Unknown, Reported, Confirmed };
template <> struct EnumNames<Accuracy> {
    static constexpr std::pair<Accuracy, const char *> values[] = {
        {Accuracy::Unknown, "unknown"}, {Accuracy::Reported, "reported"}, {Accuracy::Confirmed, "confirmed"}};
};

enum class Zygosity { Unknown, Monozygotic, Dizygotic };
template <> struct EnumNames<Zygosity> {
    static constexpr std::pair<Zygosity, const char *> values[] = {
        {Zygosity::Unknown, "unknown"}, {Zygosity::Monozygotic, "monozygotic"}, {Zygosity::Dizygotic, "dizygotic"}};
};

enum class Bond { Together, Separated, Donation };
template <> struct EnumNames<Bond> {
    static constexpr std::pair<Bond, const char *> values[] = {
        {Bond::Together, "together"}, {Bond::Separated, "separated"}, {Bond::Donation, "donation"}};
};

enum class Childless { No, ByChoice, Infertility };
template <> struct EnumNames<Childless> {
    static constexpr std::pair<Childless, const char *> values[] = {
        {Childless::No, "no"}, {Childless::ByChoice, "by_choice"}, {Childless::Infertility, "infertility"}};
};

/// One illness or sign of one person.
struct FamilyTrait {
    QString trait; ///< id in the key of the pedigree
    Known state = Known::Yes;
    std::optional<int> onset; ///< age in years
    Accuracy accuracy = Accuracy::Unknown;
    QJsonObject extra;
};

/// A result that the family brought along; what the cases hold is joined in when the chart is shown.
struct FamilyTest {
    QString gene;
    QString method; ///< "search" (whole gene), "direct" (the family's variant), "pathology"; empty: not said
    QString result; ///< "positive", "negative", "heterozygous", "homozygous"; empty: unknown
    QJsonObject extra;
};

/// A link to a person of some case.
struct FamilyLink {
    QString caseId;
    QString personId;
};

struct Individual {
    QString id; ///< unique in its pedigree
    QString label; ///< a pseudonym or initials, never a name
    QString fileId; ///< as the file that was read called this person
    Gender gender = Gender::Unknown;
    BirthSex birthSex = BirthSex::Unknown;
    QString father, mother; ///< ids; empty: not drawn
    QList<FamilyLink> links;
    Birth birth = Birth::Born;
    std::optional<int> weeks;     ///< of gestation
    int count = 1;                ///< people in one symbol; 0: some, "n"
    bool littleKnown = false;     ///< "?": family history not available
    bool placeholder = false;     ///< drawn only because a line needs an end
    bool proband = false;
    bool consultand = false;
    std::optional<int> birthYear, deathYear;
    std::optional<int> age;       ///< in years, now or at death
    bool approximate = false;     ///< the ages and years
    Known deceased = Known::Unknown;
    QString cause;                ///< of death
    Adoption adoption = Adoption::None;
    Assisted assisted = Assisted::None;
    Childless childless = Childless::No;
    QString twins;                ///< id of the set
    CarrierState carrier = CarrierState::Unknown;
    QList<FamilyTrait> traits;
    QList<FamilyTest> tests;
    QString ancestry;
    QString note;
    QJsonObject extra;
};

struct Partnership {
    QString id;
    QString a, b; ///< individuals
    Bond bond = Bond::Together;
    bool consanguineous = false;
    QString degree; ///< as people say it: "first cousins"
    Childless childless = Childless::No;
    QJsonObject extra;
};

struct TwinSet {
    QString id;
    Zygosity zygosity = Zygosity::Unknown;
    QString fileId; ///< the code that a file used
    QJsonObject extra;
};

/// One entry of the key: a trait and the part of the symbol that it fills.
struct KeyTrait {
    QString id;
    QString name;
    QString code; ///< HP:, OMIM:, MONDO: or a column of CanRisk, "canrisk:BC1"
    int part = 0; ///< 1–4 in the order of the quadrants; 0: written, not filled
    QJsonObject extra;
};

/// Something said of the consultand that a format carries along ("menarche=14").
struct FamilyFact {
    QString name;
    QString value;
};

struct Pedigree {
    static constexpr const char *kind = "pedigree";
    QString id;
    QString title;     ///< what people call the family
    QString family;    ///< as files call it
    QStringList cases; ///< ids of the cases that share it
    QList<Individual> individuals;
    QList<Partnership> partnerships;
    QList<TwinSet> twins;
    QList<KeyTrait> key;
    QList<FamilyFact> facts;
    QString format;    ///< version of the file it was read from, "CanRisk 2.0"
    QString historian; ///< who told it: "the proband", "mother"
    Accuracy accuracy = Accuracy::Unknown;
    QDate drawn;
    QString drawnBy;   ///< user id
    QString drawnByName;
    QString note;
    QJsonObject extra;
};

template <typename S> void describe(S &s, FamilyTrait &v)
{
    s.field("trait", v.trait);
    s.field("state", v.state);
    s.field("onset", v.onset);
    s.field("accuracy", v.accuracy);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, FamilyTest &v)
{
    s.field("gene", v.gene);
    s.field("method", v.method);
    s.field("result", v.result);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, FamilyLink &v)
{
    s.field("case_id", v.caseId);
    s.field("person_id", v.personId);
}

template <typename S> void describe(S &s, Individual &v)
{
    s.field("id", v.id);
    s.field("label", v.label);
    s.field("file_id", v.fileId);
    s.field("gender", v.gender);
    s.field("birth_sex", v.birthSex);
    s.field("father", v.father);
    s.field("mother", v.mother);
    s.field("links", v.links);
    s.field("birth", v.birth);
    s.field("weeks", v.weeks);
    s.field("count", v.count);
    s.field("little_known", v.littleKnown);
    s.field("placeholder", v.placeholder);
    s.field("proband", v.proband);
    s.field("consultand", v.consultand);
    s.field("birth_year", v.birthYear);
    s.field("death_year", v.deathYear);
    s.field("age", v.age);
    s.field("approximate", v.approximate);
    s.field("deceased", v.deceased);
    s.field("cause", v.cause);
    s.field("adoption", v.adoption);
    s.field("assisted", v.assisted);
    s.field("childless", v.childless);
    s.field("twins", v.twins);
    s.field("carrier", v.carrier);
    s.field("traits", v.traits);
    s.field("tests", v.tests);
    s.field("ancestry", v.ancestry);
    s.field("note", v.note);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, Partnership &v)
{
    s.field("id", v.id);
    s.field("a", v.a);
    s.field("b", v.b);
    s.field("bond", v.bond);
    s.field("consanguineous", v.consanguineous);
    s.field("degree", v.degree);
    s.field("childless", v.childless);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, TwinSet &v)
{
    s.field("id", v.id);
    s.field("zygosity", v.zygosity);
    s.field("file_id", v.fileId);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, KeyTrait &v)
{
    s.field("id", v.id);
    s.field("name", v.name);
    s.field("code", v.code);
    s.field("part", v.part);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, FamilyFact &v)
{
    s.field("name", v.name);
    s.field("value", v.value);
}

template <typename S> void describe(S &s, Pedigree &v)
{
    s.field("id", v.id);
    s.field("title", v.title);
    s.field("family", v.family);
    s.field("cases", v.cases);
    s.field("individuals", v.individuals);
    s.field("partnerships", v.partnerships);
    s.field("twins", v.twins);
    s.field("key", v.key);
    s.field("facts", v.facts);
    s.field("format", v.format);
    s.field("historian", v.historian);
    s.field("accuracy", v.accuracy);
    s.field("drawn", v.drawn);
    s.field("drawn_by", v.drawnBy);
    s.field("drawn_by_name", v.drawnByName);
    s.field("note", v.note);
    s.extra(v.extra);
}

} // namespace enza
