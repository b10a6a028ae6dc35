// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

/// The case, its people and its specimens. Names and hospital numbers are not here: see identity.h.
namespace enza {

enum class CaseDomain { Rare, Cancer };
template <> struct EnumNames<CaseDomain> {
    static constexpr std::pair<CaseDomain, const char *> values[] = {{CaseDomain::Rare, "rare"}, {CaseDomain::Cancer, "cancer"}};
};

enum class PanelDomain { Unset, Solid, Haematology, Paediatric, Rare };
template <> struct EnumNames<PanelDomain> {
    static constexpr std::pair<PanelDomain, const char *> values[] = {
        {PanelDomain::Unset, "unset"}, {PanelDomain::Solid, "solid"}, {PanelDomain::Haematology, "haematology"},
        {PanelDomain::Paediatric, "paediatric"}, {PanelDomain::Rare, "rare"}};
};

enum class Sex { Unknown, Female, Male };
template <> struct EnumNames<Sex> {
    static constexpr std::pair<Sex, const char *> values[] = {{Sex::Unknown, "unknown"}, {Sex::Female, "female"}, {Sex::Male, "male"}};
};

/// Unknown is never absent.
enum class Known { Unknown, No, Yes };
template <> struct EnumNames<Known> {
    static constexpr std::pair<Known, const char *> values[] = {{Known::Unknown, "unknown"}, {Known::No, "no"}, {Known::Yes, "yes"}};
};

enum class Kinship { Unassigned, Proband, Mother, Father, Sibling, Other };
template <> struct EnumNames<Kinship> {
    static constexpr std::pair<Kinship, const char *> values[] = {
        {Kinship::Unassigned, "unassigned"}, {Kinship::Proband, "proband"}, {Kinship::Mother, "mother"},
        {Kinship::Father, "father"}, {Kinship::Sibling, "sibling"}, {Kinship::Other, "other"}};
};

/// What a column of a variant file is to the case. Tumour and normal are both the proband's.
enum class SampleRole { Unassigned, Proband, Mother, Father, Sibling, Tumour, Normal, Other };
template <> struct EnumNames<SampleRole> {
    static constexpr std::pair<SampleRole, const char *> values[] = {
        {SampleRole::Unassigned, "unassigned"}, {SampleRole::Proband, "proband"}, {SampleRole::Mother, "mother"},
        {SampleRole::Father, "father"}, {SampleRole::Sibling, "sibling"}, {SampleRole::Tumour, "tumour"},
        {SampleRole::Normal, "normal"}, {SampleRole::Other, "other"}};
};

struct PhenotypeTerm {
    QString id; ///< "HP:0001250"
    QString label;
    bool excluded = false; ///< looked for and not there
    QString onset;         ///< HPO onset term id, empty when unknown
    QJsonObject extra;
};

/// Clinical data a panel asks for. Everything is optional; an empty field is unknown.
struct Clinical {
    QString stage;
    std::optional<int> performanceStatus; ///< ECOG 0–5
    QStringList regimens;                 ///< in order of treatment lines
    std::optional<double> tumourContent;  ///< fraction 0–1 of tumour cells
    QString history;                      ///< free text
    QJsonObject extra;
};

/// tmb (mutations/Mb), msi (a status or a score) or hrd (a score or status), with how it was measured.
struct Biomarker {
    QString kind; ///< "tmb", "msi", "hrd"
    QString value;
    QString method;
    QDate date;
    QJsonObject extra;
};

struct Case {
    static constexpr const char *kind = "case";
    QString id;
    QString label; ///< what people call it; unique in the workspace; carries no identity
    CaseDomain domain = CaseDomain::Rare;
    PanelDomain panelDomain = PanelDomain::Unset;
    QString assembly; ///< "GRCh38", "GRCh37"; empty until known
    QString diagnosis;
    QString oncotree;
    QString questionPanel; ///< gene panel that states the clinical question
    QList<PhenotypeTerm> phenotype;
    Clinical clinical;
    QList<Biomarker> biomarkers;
    QDateTime created;
    bool synthetic = false; ///< made by `demo load`
    QJsonObject extra;
};

struct Person {
    static constexpr const char *kind = "person";
    QString id;
    QString caseId;
    QString label; ///< pseudonym shown beside the role, e.g. "P1"
    Kinship kinship = Kinship::Unassigned;
    Sex sex = Sex::Unknown;
    Known affected = Known::Unknown;
    std::optional<int> birthYear;
    QJsonObject extra;
};

struct Sample {
    static constexpr const char *kind = "sample";
    QString id;
    QString caseId;
    QString personId; ///< empty while nobody has said whose it is
    QString name;     ///< as in the file
    SampleRole role = SampleRole::Unassigned;
    QJsonObject extra;
};

template <typename S> void describe(S &s, PhenotypeTerm &v)
{
    s.field("id", v.id);
    s.field("label", v.label);
    s.field("excluded", v.excluded);
    s.field("onset", v.onset);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, Clinical &v)
{
    s.field("stage", v.stage);
    s.field("performance_status", v.performanceStatus);
    s.field("regimens", v.regimens);
    s.field("tumour_content", v.tumourContent);
    s.field("history", v.history);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, Biomarker &v)
{
    s.field("kind", v.kind);
    s.field("value", v.value);
    s.field("method", v.method);
    s.field("date", v.date);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, Case &v)
{
    s.field("id", v.id);
    s.field("label", v.label);
    s.field("domain", v.domain);
    s.field("panel_domain", v.panelDomain);
    s.field("assembly", v.assembly);
    s.field("diagnosis", v.diagnosis);
    s.field("oncotree", v.oncotree);
    s.field("question_panel", v.questionPanel);
    s.field("phenotype", v.phenotype);
    s.field("clinical", v.clinical);
    s.field("biomarkers", v.biomarkers);
    s.field("created", v.created);
    s.field("synthetic", v.synthetic);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, Person &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("label", v.label);
    s.field("kinship", v.kinship);
    s.field("sex", v.sex);
    s.field("affected", v.affected);
    s.field("birth_year", v.birthYear);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, Sample &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("person_id", v.personId);
    s.field("name", v.name);
    s.field("role", v.role);
    s.extra(v.extra);
}

} // namespace enza
