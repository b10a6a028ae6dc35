// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "base/id.h"
#include "base/platform.h"
#include "counselling/canrisk.h"
#include "counselling/pedigree.h"
#include "workflow/cases.h"
#include "workflow/outgoing_file.h"
#include "workflow/pedigree_files.h"
#include "workflow/pedigree_state.h"
#include "workflow/provisions.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace enza::workflow {
namespace {

using counselling::findIndividual;

const QString importVerb = QStringLiteral("pedigree.import");
const QString exportVerb = QStringLiteral("pedigree.export");
const QString ownPurpose = QStringLiteral("family_chart");

Result<QByteArray> bytesOf(const QString &path)
{
    constexpr qint64 most = 16 << 20;
    QFile file(path);
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a file"), {path}), {path, 0, {}});
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(platform::fileError(path, QStringLiteral("open")));
    if (file.size() > most)
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "this file is too large to be what was asked for"), Where{path, 0, {}});
    return file.readAll();
}

FamilyFormat formatOf(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(4096).trimmed();
    if (start.startsWith("##CanRisk") || start.startsWith("## CanRisk"))
        return FamilyFormat::CanRisk;
    if (start.startsWith('{'))
        return isFamilyPacket(bytes) ? FamilyFormat::Phenopacket : FamilyFormat::Fhir;
    return FamilyFormat::Ped;
}

/// Files of families are often called alike ("XXXX").
Result<QString> freeCaseLabel(const Session &session, const QString &wanted)
{
    ENZA_ASSIGN(const auto cases, loadAll<Case>(session, {}));
    const auto taken = [&](const QString &label) {
        return std::any_of(cases.begin(), cases.end(), [&](const auto &one) { return one.value.label == label; });
    };
    QString label = wanted;
    for (int next = 2; taken(label); ++next)
        label = wanted + u'-' + QString::number(next);
    return label;
}

QString illnessOf(const Case &theCase)
{
    return theCase.diagnosis.isEmpty() ? Text(QT_TRANSLATE_NOOP("enza", "affected")).translated() : theCase.diagnosis;
}

Result<Pedigree> readFamily(const QByteArray &bytes, const QString &path, FamilyFormat format, const QString &illness)
{
    switch (format) {
    case FamilyFormat::Ped: {
        ENZA_ASSIGN(const auto individuals, genome::readPed(bytes, path));
        for (const genome::PedIndividual &one : individuals) {
            if (one.family != individuals.first().family)
                return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The file describes a second family, \"%1\"; a case has one"), {one.family}),
                            Where{path, 0, QStringLiteral("family")});
        }
        return pedigreeOfPed(individuals, illness);
    }
    case FamilyFormat::CanRisk: return counselling::readCanRisk(bytes, path);
    case FamilyFormat::Phenopacket: return readFamilyPacket(bytes, path);
    case FamilyFormat::Fhir: return readFamilyHistory(bytes, path);
    case FamilyFormat::Svg: break;
    }
    return fail(ErrorCode::Usage, QT_TRANSLATE_NOOP("enza", "a picture cannot be read back as a family"), Where{path, 0, QStringLiteral("format")});
}

} // namespace

int linkPersons(Pedigree &pedigree, const QString &caseId, const QList<Person> &persons, const QList<Sample> &samples)
{
    const counselling::Kin kin(pedigree);
    const int proband = kin.proband();
    int linked = 0;
    const auto link = [&](int index, const Person &person) {
        if (index < 0 || !pedigree.individuals[index].links.isEmpty())
            return;
        pedigree.individuals[index].links.append({caseId, person.id});
        ++linked;
    };
    const auto isLinked = [&](const QString &person) {
        return std::any_of(pedigree.individuals.begin(), pedigree.individuals.end(), [&](const Individual &one) {
            return std::any_of(one.links.begin(), one.links.end(), [&](const FamilyLink &l) { return l.personId == person; });
        });
    };
    for (const Sample &sample : samples) {
        for (const Person &person : persons) {
            if (person.id != sample.personId || isLinked(person.id))
                continue;
            for (int i = 0; i < pedigree.individuals.size(); ++i) {
                if (pedigree.individuals[i].fileId == sample.name)
                    link(i, person);
            }
        }
    }
    for (const Person &person : persons) {
        const int place = proband < 0 || isLinked(person.id)       ? -1
                          : person.kinship == Kinship::Proband ? proband
                          : person.kinship == Kinship::Father  ? kin.father(proband)
                          : person.kinship == Kinship::Mother  ? kin.mother(proband)
                                                               : -1;
        const Sex there = place < 0 ? Sex::Unknown : counselling::sexOf(pedigree.individuals[place]);
        if (there == Sex::Unknown || person.sex == Sex::Unknown || there == person.sex)
            link(place, person);
    }
    return linked;
}

Result<QList<store::Write>> pedigreeFromPed(const Session &session, const QString &caseId, const QList<genome::PedIndividual> &individuals,
                                            const QList<store::Write> &writes)
{
    ENZA_ASSIGN(const Versioned<Pedigree> stored, storedPedigree(session, caseId));
    if (stored.version > 0 || !session.mayDo(importVerb))
        return QList<store::Write>();
    ENZA_ASSIGN(const auto theCase, load<Case>(session, caseId));
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, caseId));
    ENZA_ASSIGN(const auto samples, loadCase<Sample>(session, caseId));
    QList<Person> people;
    QList<Sample> columns;
    for (const auto &one : persons)
        people.append(one.value);
    for (const auto &one : samples)
        columns.append(one.value);
    for (const store::Write &write : writes) { // as they will be
        if (write.kind == QLatin1String(Person::kind)) {
            ENZA_ASSIGN(const Person person, fromJson<Person>(write.body));
            people.removeIf([&](const Person &one) { return one.id == person.id; });
            people.append(person);
        } else if (write.kind == QLatin1String(Sample::kind)) {
            ENZA_ASSIGN(const Sample sample, fromJson<Sample>(write.body));
            columns.removeIf([&](const Sample &one) { return one.id == sample.id; });
            columns.append(sample);
        }
    }
    Pedigree family = pedigreeOfPed(individuals, illnessOf(theCase.value));
    linkPersons(family, caseId, people, columns);
    if (!counselling::checkPedigree(family) || family.individuals.size() < 2)
        return QList<store::Write>();
    family.id = newId();
    family.cases = {caseId};
    family.drawn = session.clock().civilDate();
    family.drawnBy = session.user().id;
    family.drawnByName = session.user().name;
    return QList<store::Write>{pedigreeWrite(family, 0)};
}

Result<FamilyImport> importPedigree(Session &session, const QString &path, const QString &caseIdOrLabel, std::optional<FamilyFormat> format)
{
    ENZA_TRY(session.mayDo(importVerb));
    if (session.isDemo())
        return fail(ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("enza", "this workspace is for demonstration and takes no other data; create a "
                                                                       "workspace of your own"));
    ENZA_ASSIGN(const QByteArray bytes, bytesOf(path));
    FamilyImport report;
    report.format = format.value_or(formatOf(bytes));
    Case theCase;
    if (!caseIdOrLabel.isEmpty()) {
        ENZA_ASSIGN(const CaseView view, showCase(session, caseIdOrLabel));
        theCase = view.theCase;
    }
    ENZA_ASSIGN(Pedigree family, readFamily(bytes, path, report.format, illnessOf(theCase)));
    if (theCase.id.isEmpty()) {
        const int first = counselling::Kin(family).proband();
        theCase.label = family.family.isEmpty() ? QFileInfo(path).completeBaseName() : family.family;
        theCase.domain = report.format == FamilyFormat::CanRisk ? CaseDomain::Cancer : CaseDomain::Rare;
        ENZA_ASSIGN(theCase.label, freeCaseLabel(session, theCase.label));
        ENZA_ASSIGN(theCase, addCase(session, theCase, counselling::sexOf(family.individuals[first]), family.individuals[first].birthYear));
        report.created = true;
    }
    report.caseId = theCase.id;
    ENZA_ASSIGN(const CaseView view, showCase(session, theCase.id));
    ENZA_ASSIGN(const Versioned<Pedigree> stored, storedPedigree(session, theCase.id));
    if (stored.version > 0) {
        ENZA_ASSIGN(const PedigreeView shown, shownPedigree(session, theCase.id, stored));
        if (!shown.withheld.isEmpty() || stored.value.cases.size() > 1)
            return fail(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "this family is shared with other cases or holds what may not be seen here; a file "
                                                                       "does not replace it"));
        report.replaced = true;
    }
    report.linked = linkPersons(family, theCase.id, view.persons, view.samples);
    family.id = stored.version > 0 ? stored.value.id : newId();
    family.cases = {theCase.id};
    family.drawn = session.clock().civilDate();
    family.drawnBy = session.user().id;
    family.drawnByName = session.user().name;
    if (family.title.isEmpty())
        family.title = family.family;
    report.individuals = int(family.individuals.size());
    ENZA_TRY(perform(session, Deed{importVerb, theCase.id, {}, {QFileInfo(path).fileName(), QString::number(report.individuals)},
                                   {pedigreeWrite(family, stored.version)}, store::Scope::Hospital, {}}));
    ENZA_ASSIGN(report.view, showPedigree(session, theCase.id));
    return report;
}

namespace {

/// Everybody of the case: what a family tells of one tells of all.
Result<access::Request> requestFor(Session &session, const QString &caseId, access::Request request, const std::optional<access::Relation> &relation,
                                   const QByteArray &bytes, quint64 records)
{
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, caseId));
    request.caseId = caseId;
    request.persons.clear();
    for (const auto &person : persons)
        request.persons.append(person.value.id);
    if (request.purpose.isEmpty())
        request.purpose = ownPurpose;
    if (request.recipient.isEmpty())
        request.recipient = session.user().name;
    request.content = QStringLiteral("pedigree of the case");
    request.items = {QStringLiteral("pedigree")};
    request.records = records;
    request.sha256 = sha256(bytes);
    return completeRequest(session, request, relation);
}

Result<void> writeOut(Session &session, const access::Request &request, const QByteArray &bytes, const QString &path)
{
    ENZA_ASSIGN(const auto file, OutgoingFile::create(path, session.folder()));
    ENZA_ASSIGN(access::Permit permit, session.gate().permit(session.actor(), request));
    ENZA_TRY(file->write(bytes));
    ENZA_TRY(file->finish(permit, request.sha256));
    return perform(session, Deed{exportVerb, request.caseId, {}, {request.purpose, request.recipient}, {}, store::Scope::Hospital, {}});
}

} // namespace

Result<FamilyExportReport> exportPedigree(Session &session, const QString &caseId, const FamilyExport &wish, const QString &path)
{
    ENZA_TRY(session.mayDo(exportVerb));
    const Session::Outward outward;
    ENZA_ASSIGN(PedigreeView view, showPedigree(session, caseId));
    if (view.pedigree.individuals.isEmpty())
        return fail(ErrorCode::NotFound, QT_TRANSLATE_NOOP("enza", "the case has no family to write"));
    for (const Individual &one : std::as_const(view.pedigree.individuals)) {
        const bool here = std::any_of(one.links.begin(), one.links.end(), [&](const FamilyLink &link) { return link.caseId == caseId; });
        if (!here)
            view.results.remove(one.id);
    }
    FamilyExportReport report;
    QByteArray bytes;
    switch (wish.format) {
    case FamilyFormat::Ped: bytes = writePed(view.pedigree, report.leftOut); break;
    case FamilyFormat::CanRisk: {
        ENZA_ASSIGN(bytes, counselling::writeCanRisk(view.pedigree, wish.canRiskVersion, report.leftOut));
        break;
    }
    case FamilyFormat::Phenopacket: bytes = writeFamilyPacket(view.pedigree, session.clock().now(), report.leftOut); break;
    case FamilyFormat::Fhir: bytes = writeFamilyHistory(view.pedigree, view.pedigree.drawn, report.leftOut); break;
    case FamilyFormat::Svg: {
        counselling::DrawingOptions options;
        options.results = view.results;
        options.dateText = wish.dateText;
        bytes = counselling::writeSvg(counselling::drawPedigree(view.pedigree, options), view.pedigree.title);
        break;
    }
    }
    report.leftOut.removeDuplicates();
    report.bytes = quint64(bytes.size());
    access::Request asked = wish.outflow;
    asked.outflow = access::Outflow::File;
    ENZA_ASSIGN(report.request, requestFor(session, caseId, asked, wish.relation, bytes, quint64(view.pedigree.individuals.size())));
    ENZA_TRY(writeOut(session, report.request, bytes, path));
    return report;
}

Result<void> exportDrawnPedigree(Session &session, const QString &caseId, const QByteArray &bytes, access::Outflow outflow, const QString &path)
{
    ENZA_TRY(session.mayDo(exportVerb));
    access::Request asked;
    asked.outflow = outflow;
    ENZA_ASSIGN(const access::Request request, requestFor(session, caseId, asked, {}, bytes, 1));
    return writeOut(session, request, bytes, path);
}

} // namespace enza::workflow
