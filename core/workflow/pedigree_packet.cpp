// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "counselling/pedigree.h"
#include "workflow/pedigree_files.h"
#include "workflow/pedigree_json.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace enza::workflow {
namespace {

using namespace counselling;

std::optional<int> yearsOf(const QString &duration)
{
    static const QRegularExpression form(QStringLiteral("^P(?:([0-9]{1,3})Y)?(?:[0-9.]+[MWD])*(?:T.*)?$"));
    const auto match = form.match(duration);
    return match.hasMatch() && duration.size() > 1 ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

class Reader
{
public:
    explicit Reader(const QString &file) : m_json(file) {}

    Result<Pedigree> run(const QJsonObject &family)
    {
        m_out.format = QStringLiteral("Phenopacket 2.0");
        const QJsonObject chart = m_json.object(family, "pedigree", {});
        m_json.each(chart, "persons", QStringLiteral("pedigree"), [this](const QJsonObject &one, const QString &path) { person(one, path); });
        if (!m_json.error() && m_out.individuals.isEmpty())
            m_json.wrong(QStringLiteral("pedigree.persons"), QT_TRANSLATE_NOOP("enza", "the packet describes no family"));
        for (qsizetype i = 0; i < m_out.individuals.size(); ++i) {
            for (const auto &[id, name, field] : {std::tuple(m_parents[i].first, "paternalId", &Individual::father),
                                                  std::tuple(m_parents[i].second, "maternalId", &Individual::mother)}) {
                if (id.isEmpty() || id == QLatin1String("0"))
                    continue;
                if (!m_ids.contains(id))
                    m_json.wrong(QStringLiteral("pedigree.persons[%1].%2").arg(i).arg(QLatin1String(name)),
                                 Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not in the file"), {id}));
                m_out.individuals[i].*field = m_ids.value(id);
            }
        }
        packet(m_json.object(family, "proband", {}), QStringLiteral("proband"), true);
        m_json.each(family, "relatives", {}, [this](const QJsonObject &one, const QString &path) { packet(one, path, false); });
        if (m_json.error())
            return std::unexpected(*m_json.error());
        ENZA_TRY(checkPedigree(m_out));
        markConsanguinity(m_out);
        return m_out;
    }

private:
    void person(const QJsonObject &json, const QString &path)
    {
        const QString family = m_json.text(json, "familyId", path);
        if (m_out.individuals.isEmpty())
            m_out.family = family;
        else if (family != m_out.family)
            m_json.wrong(path + QStringLiteral(".familyId"), Text(QT_TRANSLATE_NOOP("enza", "The file describes a second family, \"%1\"; a case has one"), {family}));
        Individual one;
        one.id = QString::number(m_out.individuals.size() + 1);
        one.fileId = m_json.text(json, "individualId", path);
        one.label = one.fileId;
        if (one.fileId.isEmpty() || m_ids.contains(one.fileId))
            m_json.wrong(path + QStringLiteral(".individualId"),
                         one.fileId.isEmpty() ? Text(QT_TRANSLATE_NOOP("enza", "the individual has no id"))
                                              : Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is in the family twice"), {one.fileId}));
        m_ids.insert(one.fileId, one.id);
        const QString sex = m_json.text(json, "sex", path);
        static const QStringList sexes{QString(), QStringLiteral("UNKNOWN_SEX"), QStringLiteral("OTHER_SEX"), QStringLiteral("FEMALE"), QStringLiteral("MALE")};
        if (!sexes.contains(sex))
            m_json.wrong(path + QStringLiteral(".sex"), Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no sex of the phenopacket schema"), {sex}));
        one.gender = sex == QLatin1String("MALE") ? Gender::Man : sex == QLatin1String("FEMALE") ? Gender::Woman : Gender::Unknown;
        one.birthSex = sex == QLatin1String("MALE") ? BirthSex::Male : sex == QLatin1String("FEMALE") ? BirthSex::Female : BirthSex::Unknown;
        const QString status = m_json.text(json, "affectedStatus", path);
        static const QStringList states{QString(), QStringLiteral("MISSING"), QStringLiteral("UNAFFECTED"), QStringLiteral("AFFECTED")};
        if (!states.contains(status))
            m_json.wrong(path + QStringLiteral(".affectedStatus"), Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no status of the phenopacket schema"), {status}));
        m_status.append(status);
        m_parents.append({m_json.text(json, "paternalId", path), m_json.text(json, "maternalId", path)});
        m_out.individuals.append(one);
    }

    void packet(const QJsonObject &json, const QString &path, bool proband)
    {
        const QJsonObject subject = m_json.object(json, "subject", path);
        const QString here = path + QStringLiteral(".subject"), id = m_json.text(subject, "id", here);
        Individual *one = findIndividual(m_out, m_ids.value(id));
        if (!one)
            return; // not of the chart
        one->proband = proband;
        const QString born = m_json.text(subject, "dateOfBirth", here);
        if (!born.isEmpty()) {
            const QDate date = QDate::fromString(born.left(10), Qt::ISODate);
            if (!date.isValid())
                return m_json.wrong(here + QStringLiteral(".dateOfBirth"), Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no date"), {born}));
            one->birthYear = date.year();
        }
        const QJsonObject last = m_json.object(subject, "timeAtLastEncounter", here);
        one->age = yearsOf(m_json.text(m_json.object(last, "age", here), "iso8601duration", here));
        const QString vital = m_json.text(m_json.object(subject, "vitalStatus", here), "status", here);
        one->deceased = vital == QLatin1String("DECEASED") ? Known::Yes : vital == QLatin1String("ALIVE") ? Known::No : Known::Unknown;
        m_json.each(json, "diseases", path, [&](const QJsonObject &disease, const QString &place) {
            const QJsonObject term = m_json.object(disease, "term", place);
            const QString label = m_json.text(term, "label", place + QStringLiteral(".term")), code = m_json.text(term, "id", place + QStringLiteral(".term"));
            if (label.isEmpty() && code.isEmpty())
                return;
            FamilyTrait trait;
            trait.trait = keyTrait(m_out, label.isEmpty() ? code : label, code);
            trait.state = disease.value(QLatin1String("excluded")).toBool() ? Known::No : Known::Yes;
            const QJsonObject onset = m_json.object(disease, "onset", place);
            trait.onset = yearsOf(m_json.text(m_json.object(onset, "age", place), "iso8601duration", place));
            one->traits.append(trait);
        });
    }

public:
    /// The status of those without diseases of their own is about what the family is seen for.
    void statuses(Pedigree &out, const QString &illness) const
    {
        for (qsizetype i = 0; i < out.individuals.size(); ++i) {
            const bool ill = m_status[i] == QLatin1String("AFFECTED"), healthy = m_status[i] == QLatin1String("UNAFFECTED");
            if ((!ill && !healthy) || (ill && isAffected(out.individuals[i])))
                continue;
            const QString trait = out.key.isEmpty() ? keyTrait(out, illness) : out.key.first().id;
            out.individuals[i].traits.append({trait, ill ? Known::Yes : Known::No, {}, Accuracy::Unknown, {}});
        }
    }

private:
    CarefulJson m_json;
    Pedigree m_out;
    QHash<QString, QString> m_ids;
    QStringList m_status;
    QList<std::pair<QString, QString>> m_parents;
};

} // namespace

bool isFamilyPacket(const QByteArray &bytes)
{
    return !QJsonDocument::fromJson(bytes).object().value(QLatin1String("pedigree")).toObject().isEmpty();
}

Result<Pedigree> readFamilyPacket(const QByteArray &bytes, const QString &file)
{
    ENZA_ASSIGN(const QJsonObject json, parseJsonObject(bytes, file));
    Reader reader(file);
    ENZA_ASSIGN(Pedigree out, reader.run(json));
    reader.statuses(out, Text(QT_TRANSLATE_NOOP("enza", "affected")).translated());
    return out;
}

QByteArray writeFamilyPacket(const Pedigree &pedigree, const QDateTime &created, QStringList &leftOut)
{
    const auto idOf = [&](const QString &id) {
        const Individual *one = findIndividual(pedigree, id);
        return !one ? QStringLiteral("0") : one->fileId.isEmpty() ? one->id : one->fileId;
    };
    const QString family = pedigree.family.isEmpty() ? QStringLiteral("FAM") : pedigree.family;
    const Kin kin(pedigree);
    const auto duration = [](int years) {
        return QJsonObject{{QStringLiteral("age"), QJsonObject{{QStringLiteral("iso8601duration"), QStringLiteral("P%1Y").arg(years)}}}};
    };
    const auto sexWord = [](const Individual &one) {
        return sexOf(one) == Sex::Male ? QStringLiteral("MALE") : sexOf(one) == Sex::Female ? QStringLiteral("FEMALE") : QStringLiteral("UNKNOWN_SEX");
    };
    const QJsonObject meta{{QStringLiteral("created"), isoUtc(created)},
                           {QStringLiteral("createdBy"), QStringLiteral("Enza")},
                           {QStringLiteral("resources"), QJsonArray{}},
                           {QStringLiteral("phenopacketSchemaVersion"), QStringLiteral("2.0")}};
    QJsonArray persons, relatives;
    QJsonObject proband;
    for (int i = 0; i < kin.size(); ++i) {
        const Individual &one = kin.at(i);
        const bool healthy = !one.traits.isEmpty() && std::all_of(one.traits.begin(), one.traits.end(),
                                                                  [](const FamilyTrait &trait) { return trait.state == Known::No; });
        const bool adopted = one.adoption == Adoption::In;
        persons.append(QJsonObject{{QStringLiteral("familyId"), family},
                                   {QStringLiteral("individualId"), idOf(one.id)},
                                   {QStringLiteral("paternalId"), adopted ? QStringLiteral("0") : idOf(one.father)},
                                   {QStringLiteral("maternalId"), adopted ? QStringLiteral("0") : idOf(one.mother)},
                                   {QStringLiteral("sex"), sexWord(one)},
                                   {QStringLiteral("affectedStatus"), isAffected(one) ? QStringLiteral("AFFECTED")
                                                                      : healthy      ? QStringLiteral("UNAFFECTED")
                                                                                     : QStringLiteral("MISSING")}});
        QJsonObject subject{{QStringLiteral("id"), idOf(one.id)}, {QStringLiteral("sex"), sexWord(one)}};
        if (one.birthYear)
            subject.insert(QStringLiteral("dateOfBirth"), QStringLiteral("%1-01-01T00:00:00Z").arg(*one.birthYear, 4, 10, QLatin1Char('0')));
        if (one.age)
            subject.insert(QStringLiteral("timeAtLastEncounter"), duration(*one.age));
        if (one.deceased != Known::Unknown)
            subject.insert(QStringLiteral("vitalStatus"),
                           QJsonObject{{QStringLiteral("status"), one.deceased == Known::Yes ? QStringLiteral("DECEASED") : QStringLiteral("ALIVE")}});
        QJsonArray diseases;
        for (const FamilyTrait &trait : one.traits) {
            for (const KeyTrait &key : pedigree.key) {
                if (key.id != trait.trait)
                    continue;
                QJsonObject disease{{QStringLiteral("term"), QJsonObject{{QStringLiteral("id"), key.code.isEmpty() ? QStringLiteral("enza:") + key.id : key.code},
                                                                         {QStringLiteral("label"), key.name}}}};
                if (trait.state == Known::No)
                    disease.insert(QStringLiteral("excluded"), true);
                if (trait.onset)
                    disease.insert(QStringLiteral("onset"), duration(*trait.onset));
                diseases.append(disease);
            }
        }
        QJsonObject packet{{QStringLiteral("id"), family + u'-' + idOf(one.id)}, {QStringLiteral("subject"), subject}, {QStringLiteral("metaData"), meta}};
        if (!diseases.isEmpty())
            packet.insert(QStringLiteral("diseases"), diseases);
        if (i == kin.proband())
            proband = packet;
        else
            relatives.append(packet);
        if (!one.tests.isEmpty() || one.carrier != CarrierState::Unknown || !one.note.isEmpty())
            leftOut.append(Text(QT_TRANSLATE_NOOP("enza", "tests, carrier states and notes of %1"), {idOf(one.id)}).translated());
    }
    const QJsonObject out{{QStringLiteral("id"), family}, {QStringLiteral("proband"), proband}, {QStringLiteral("relatives"), relatives},
                          {QStringLiteral("pedigree"), QJsonObject{{QStringLiteral("persons"), persons}}}, {QStringLiteral("metaData"), meta}};
    return QJsonDocument(out).toJson();
}

} // namespace enza::workflow
