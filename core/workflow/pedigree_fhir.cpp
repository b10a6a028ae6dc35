// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "counselling/relations.h"
#include "workflow/pedigree_files.h"
#include "workflow/pedigree_json.h"

#include <QJsonDocument>

#include <algorithm>

namespace enza::workflow {
namespace {

using namespace counselling;

const QLatin1String roleSystem("http://terminology.hl7.org/CodeSystem/v3-RoleCode");
const QLatin1String genderSystem("http://hl7.org/fhir/administrative-gender");
const QLatin1String ucum("http://unitsofmeasure.org");
const QLatin1String parentExtension("http://hl7.org/fhir/StructureDefinition/family-member-history-genetics-parent");

QJsonObject codedAs(const QString &system, const QString &code, const QString &text = {})
{
    QJsonObject out{{QStringLiteral("coding"), QJsonArray{QJsonObject{{QStringLiteral("system"), system}, {QStringLiteral("code"), code}}}}};
    if (!text.isEmpty())
        out.insert(QStringLiteral("text"), text);
    return out;
}

QJsonObject ageOf(int years)
{
    return {{QStringLiteral("value"), years}, {QStringLiteral("unit"), QStringLiteral("a")}, {QStringLiteral("system"), ucum}, {QStringLiteral("code"), QStringLiteral("a")}};
}

class Reader
{
public:
    explicit Reader(const QString &file) : m_json(file) {}

    Result<Pedigree> run(const QJsonObject &json)
    {
        m_out.format = QStringLiteral("FHIR R4");
        const QString type = m_json.text(json, "resourceType", {});
        if (type == QLatin1String("Bundle")) {
            m_json.each(json, "entry", {}, [this](const QJsonObject &entry, const QString &path) {
                const QJsonObject resource = m_json.object(entry, "resource", path);
                const QString place = path + QStringLiteral(".resource");
                if (resource.value(QLatin1String("resourceType")).toString() == QLatin1String("FamilyMemberHistory"))
                    member(resource, place);
            });
        } else if (type == QLatin1String("FamilyMemberHistory")) {
            member(json, {});
        } else {
            m_json.wrong(QStringLiteral("resourceType"), QT_TRANSLATE_NOOP("enza", "a bundle of FamilyMemberHistory resources of FHIR R4 is expected here"));
        }
        if (!m_json.error() && m_places.isEmpty())
            m_json.wrong(QStringLiteral("entry"), QT_TRANSLATE_NOOP("enza", "the bundle holds no FamilyMemberHistory"));
        if (m_json.error())
            return std::unexpected(*m_json.error());
        join();
        if (m_json.error())
            return std::unexpected(*m_json.error());
        ENZA_TRY(checkPedigree(m_out));
        markConsanguinity(m_out);
        return m_out;
    }

private:
    QString codeIn(const QJsonObject &holder, const char *name, const QString &path)
    {
        QString code;
        const QJsonObject value = m_json.object(holder, name, path);
        m_json.each(value, "coding", CarefulJson::at(path, name), [&](const QJsonObject &coding, const QString &place) {
            if (code.isEmpty())
                code = m_json.text(coding, "code", place);
        });
        return code;
    }
    std::optional<int> years(const QJsonObject &holder, const char *name, const QString &path)
    {
        const QJsonObject age = m_json.object(holder, name, path);
        if (age.isEmpty())
            return std::nullopt;
        const double value = age.value(QLatin1String("value")).toDouble(-1);
        const QString code = age.value(QLatin1String("code")).toString(age.value(QLatin1String("unit")).toString());
        const double perYear = code == QLatin1String("mo") ? 12 : code == QLatin1String("wk") ? 52.18 : code == QLatin1String("d") ? 365.25 : 1;
        if (value < 0 || value > 130 * perYear) {
            m_json.wrong(CarefulJson::at(path, name), QT_TRANSLATE_NOOP("enza", "this is no age"));
            return std::nullopt;
        }
        return int(value / perYear);
    }
    std::optional<int> year(const QJsonObject &holder, const char *name, const QString &path)
    {
        const QString text = m_json.text(holder, name, path);
        if (text.isEmpty())
            return std::nullopt;
        bool ok = false;
        const int value = text.left(4).toInt(&ok);
        if (!ok || value < 1700 || value > 2200) {
            m_json.wrong(CarefulJson::at(path, name), Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no date"), {text}));
            return std::nullopt;
        }
        return value;
    }

    void member(const QJsonObject &json, const QString &path)
    {
        Individual one;
        one.id = QString::number(m_out.individuals.size() + 1);
        one.fileId = m_json.text(json, "id", path);
        one.label = m_json.text(json, "name", path);
        const QString role = codeIn(json, "relationship", path);
        if (role.isEmpty())
            m_json.wrong(CarefulJson::at(path, "relationship"), QT_TRANSLATE_NOOP("enza", "the relationship to the patient is missing"));
        const QString sex = codeIn(json, "sex", path);
        static const QStringList sexes{QString(), QStringLiteral("male"), QStringLiteral("female"), QStringLiteral("other"), QStringLiteral("unknown")};
        if (!sexes.contains(sex))
            m_json.wrong(CarefulJson::at(path, "sex"), Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no gender of FHIR"), {sex}));
        one.gender = sex == QLatin1String("male") ? Gender::Man : sex == QLatin1String("female") ? Gender::Woman
                     : sex == QLatin1String("other") ? Gender::NonBinary : Gender::Unknown;
        one.proband = role == QLatin1String("ONESELF");
        one.birthYear = year(json, "bornDate", path);
        one.age = years(json, "ageAge", path);
        one.approximate = json.value(QLatin1String("estimatedAge")).toBool();
        const QJsonValue dead = json.value(QLatin1String("deceasedBoolean"));
        if (dead.isBool())
            one.deceased = dead.toBool() ? Known::Yes : Known::No;
        if (json.contains(QLatin1String("deceasedAge"))) {
            one.deceased = Known::Yes;
            one.age = years(json, "deceasedAge", path);
        }
        if (json.contains(QLatin1String("deceasedDate"))) {
            one.deceased = Known::Yes;
            one.deathYear = year(json, "deceasedDate", path);
        }
        m_json.each(json, "note", path, [&](const QJsonObject &note, const QString &place) {
            one.note += (one.note.isEmpty() ? QString() : QStringLiteral("\n")) + m_json.text(note, "text", place);
        });
        m_json.each(json, "condition", path, [&](const QJsonObject &condition, const QString &place) {
            const QJsonObject code = m_json.object(condition, "code", place);
            const QString coded = codeIn(condition, "code", place);
            QString name = m_json.text(code, "text", place + QStringLiteral(".code"));
            if (name.isEmpty())
                name = code.value(QLatin1String("coding")).toArray().first().toObject().value(QLatin1String("display")).toString(coded);
            if (name.isEmpty())
                return m_json.wrong(place + QStringLiteral(".code"), QT_TRANSLATE_NOOP("enza", "the condition has neither text nor code"));
            one.traits.append({keyTrait(m_out, name, coded), Known::Yes, years(condition, "onsetAge", place), Accuracy::Unknown, {}});
        });
        std::pair<QString, QString> parents;
        m_json.each(json, "extension", path, [&](const QJsonObject &extension, const QString &place) {
            if (m_json.text(extension, "url", place) != parentExtension)
                return;
            QString kind, reference;
            m_json.each(extension, "extension", place, [&](const QJsonObject &part, const QString &at) {
                if (m_json.text(part, "url", at) == QLatin1String("type"))
                    kind = codeIn(part, "valueCodeableConcept", at);
                else
                    reference = m_json.text(m_json.object(part, "valueReference", at), "reference", at).section(u'/', -1);
            });
            const bool father = kind.endsWith(QLatin1String("FTH")) || kind == QLatin1String("ADOPTF");
            if (kind.startsWith(QLatin1String("ADOPT")))
                one.adoption = Adoption::In;
            if (!father && !kind.endsWith(QLatin1String("MTH")) && kind != QLatin1String("ADOPTM"))
                m_json.wrong(place, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no parent"), {kind}));
            (father ? parents.first : parents.second) = reference;
        });
        m_parents.append(parents);
        m_roles.append(role);
        m_places.append(path);
        m_out.individuals.append(one);
    }

    void join()
    {
        QHash<QString, QString> ids;
        for (const Individual &one : std::as_const(m_out.individuals))
            ids.insert(one.fileId, one.id);
        bool drawn = false;
        const qsizetype described = m_out.individuals.size();
        for (qsizetype i = 0; i < described; ++i) {
            for (const auto &[reference, field] : {std::pair(m_parents[i].first, &Individual::father), std::pair(m_parents[i].second, &Individual::mother)}) {
                if (reference.isEmpty())
                    continue;
                drawn = true;
                if (!ids.contains(reference))
                    return m_json.wrong(CarefulJson::at(m_places[i], "extension"), Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not in the file"), {reference}));
                m_out.individuals[i].*field = ids.value(reference);
            }
        }
        if (drawn)
            return;
        byRoles(described);
    }

    /// Without lines of descent each stands where the relationship says; who is needed in between is drawn.
    void byRoles(qsizetype described)
    {
        Pedigree built;
        built.format = m_out.format;
        built.key = m_out.key;
        QString patient;
        QHash<QString, QString> at; // by path and gender
        const auto take = [&](const Individual &one, const QString &id) {
            Individual *place = findIndividual(built, id);
            Individual filled = one;
            filled.id = place->id;
            filled.father = place->father;
            filled.mother = place->mother;
            if (filled.gender == Gender::Unknown)
                filled.gender = place->gender;
            *place = filled;
        };
        Individual self;
        self.id = QStringLiteral("1");
        self.proband = true;
        for (qsizetype i = 0; i < described; ++i) {
            if (m_out.individuals[i].proband)
                self = m_out.individuals[i];
        }
        self.id = QStringLiteral("1");
        built.individuals.append(self);
        patient = self.id;
        for (qsizetype i = 0; i < described; ++i) {
            const Individual &one = m_out.individuals[i];
            if (one.proband)
                continue;
            const auto table = relations();
            const auto relation = std::find_if(table.begin(), table.end(), [&](const Relation &r) {
                return m_roles[i] == QLatin1String(r.code) || (m_roles[i].startsWith(u'N') && m_roles[i].mid(1) == QLatin1String(r.code));
            });
            if (relation == table.end())
                return m_json.wrong(CarefulJson::at(m_places[i], "relationship"),
                                    Text(QT_TRANSLATE_NOOP("enza", "where \"%1\" stands in the family is not said; parents are missing"), {m_roles[i]}));
            take(one, reach(built, patient, QLatin1String(relation->path), one.gender == Gender::Unknown ? relation->gender : one.gender));
        }
        m_out = built;
    }
    static QString reach(Pedigree &family, QString from, const QString &path, Gender gender)
    {
        for (qsizetype i = 0; i < path.size(); ++i) {
            const NewRelative relative{i + 1 == path.size() ? gender : Gender::Unknown, BirthSex::Unknown};
            if (path[i] == u'f' || path[i] == u'm') {
                addParents(family, from);
                const Individual *one = findIndividual(family, from);
                from = path[i] == u'f' ? one->father : one->mother;
            } else if (path[i] == u's') {
                from = addSibling(family, from, relative);
            } else if (path[i] == u'c') {
                from = addChild(family, from, relative);
            } else {
                from = addPartner(family, from);
            }
        }
        return from;
    }

    CarefulJson m_json;
    Pedigree m_out;
    QList<std::pair<QString, QString>> m_parents;
    QStringList m_roles, m_places;
};

} // namespace

Result<Pedigree> readFamilyHistory(const QByteArray &bytes, const QString &file)
{
    ENZA_ASSIGN(const QJsonObject json, parseJsonObject(bytes, file));
    return Reader(file).run(json);
}

QByteArray writeFamilyHistory(const Pedigree &pedigree, const QDate &date, QStringList &leftOut)
{
    const Kin kin(pedigree);
    const int patient = kin.proband();
    const auto nameOf = [](const Individual &one) { return QStringLiteral("relative-") + one.id; };
    QJsonArray entries{QJsonObject{{QStringLiteral("fullUrl"), QStringLiteral("urn:enza:Patient/patient")},
                                   {QStringLiteral("resource"), QJsonObject{{QStringLiteral("resourceType"), QStringLiteral("Patient")},
                                                                            {QStringLiteral("id"), QStringLiteral("patient")}}}}};
    for (int i = 0; i < kin.size(); ++i) {
        const Individual &one = kin.at(i);
        const Relation *relation = relationOf(kin, patient, i);
        // FAMMEMB: some member of the family; the parents' lines say which.
        QJsonObject history{{QStringLiteral("resourceType"), QStringLiteral("FamilyMemberHistory")},
                            {QStringLiteral("id"), nameOf(one)},
                            {QStringLiteral("status"), one.littleKnown ? QStringLiteral("partial") : QStringLiteral("completed")},
                            {QStringLiteral("patient"), QJsonObject{{QStringLiteral("reference"), QStringLiteral("Patient/patient")}}},
                            {QStringLiteral("relationship"), codedAs(roleSystem, relation ? QLatin1String(relation->code) : QStringLiteral("FAMMEMB"))}};
        if (date.isValid())
            history.insert(QStringLiteral("date"), date.toString(Qt::ISODate));
        if (!one.label.isEmpty())
            history.insert(QStringLiteral("name"), one.label);
        const QString sex = one.gender == Gender::Man ? QStringLiteral("male") : one.gender == Gender::Woman ? QStringLiteral("female")
                            : one.gender == Gender::NonBinary ? QStringLiteral("other") : QStringLiteral("unknown");
        history.insert(QStringLiteral("sex"), codedAs(genderSystem, sex));
        const bool dead = one.deceased == Known::Yes;
        // One of born and age may be there (fhs-1), and one way of saying that somebody died.
        if (one.birthYear)
            history.insert(QStringLiteral("bornDate"), QStringLiteral("%1").arg(*one.birthYear, 4, 10, QLatin1Char('0')));
        else if (one.age && !dead)
            history.insert(QStringLiteral("ageAge"), ageOf(*one.age));
        if (one.approximate && history.contains(QLatin1String("ageAge")))
            history.insert(QStringLiteral("estimatedAge"), true);
        if (dead && one.age)
            history.insert(QStringLiteral("deceasedAge"), ageOf(*one.age));
        else if (dead && one.deathYear)
            history.insert(QStringLiteral("deceasedDate"), QString::number(*one.deathYear));
        else if (one.deceased != Known::Unknown)
            history.insert(QStringLiteral("deceasedBoolean"), dead);
        if (!one.note.isEmpty())
            history.insert(QStringLiteral("note"), QJsonArray{QJsonObject{{QStringLiteral("text"), one.note}}});
        QJsonArray conditions;
        for (const FamilyTrait &trait : one.traits) {
            for (const KeyTrait &key : pedigree.key) {
                if (key.id != trait.trait || trait.state != Known::Yes)
                    continue;
                QJsonObject condition{{QStringLiteral("code"), QJsonObject{{QStringLiteral("text"), key.name}}}};
                if (key.code.contains(u':'))
                    condition[QStringLiteral("code")] = codedAs(QStringLiteral("urn:enza:") + key.code.section(u':', 0, 0), key.code, key.name);
                if (trait.onset)
                    condition.insert(QStringLiteral("onsetAge"), ageOf(*trait.onset));
                conditions.append(condition);
            }
        }
        if (!conditions.isEmpty())
            history.insert(QStringLiteral("condition"), conditions);
        QJsonArray parents;
        for (const auto &[parent, code] : {std::pair(kin.father(i), "NFTH"), std::pair(kin.mother(i), "NMTH")}) {
            if (parent < 0)
                continue;
            const QString kind = one.adoption == Adoption::In ? QStringLiteral("ADOPT") + QLatin1Char(code[1]) : QString(QLatin1String(code));
            const QJsonArray parts{
                QJsonObject{{QStringLiteral("url"), QStringLiteral("type")}, {QStringLiteral("valueCodeableConcept"), codedAs(roleSystem, kind)}},
                QJsonObject{{QStringLiteral("url"), QStringLiteral("reference")},
                            {QStringLiteral("valueReference"),
                             QJsonObject{{QStringLiteral("reference"), QStringLiteral("FamilyMemberHistory/") + nameOf(kin.at(parent))}}}}};
            parents.append(QJsonObject{{QStringLiteral("url"), parentExtension}, {QStringLiteral("extension"), parts}});
        }
        if (!parents.isEmpty())
            history.insert(QStringLiteral("extension"), parents);
        entries.append(QJsonObject{{QStringLiteral("fullUrl"), QStringLiteral("urn:enza:FamilyMemberHistory/") + nameOf(one)},
                                   {QStringLiteral("resource"), history}});
        if (!one.tests.isEmpty() || one.carrier != CarrierState::Unknown || (one.birthYear && one.age && !dead) || one.birthSex != BirthSex::Unknown)
            leftOut.append(Text(QT_TRANSLATE_NOOP("enza", "tests, carrier state, sex assigned at birth, and age beside a year of birth, of %1"), {one.id}).translated());
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("resourceType"), QStringLiteral("Bundle")},
                                     {QStringLiteral("type"), QStringLiteral("collection")},
                                     {QStringLiteral("entry"), entries}})
        .toJson();
}

} // namespace enza::workflow
