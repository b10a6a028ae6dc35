// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/phenopackets.h"

#include "base/platform.h"
#include "genome/allele.h"
#include "workflow/cases.h"
#include "workflow/findings.h"
#include "workflow/pedigree_files.h"
#include "workflow/pedigree_state.h"
#include "workflow/phenopacket_file.h"
#include "workflow/phenotypes.h"
#include "workflow/variants.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace enza::workflow {
namespace {

Result<QByteArray> bytesOf(const QString &path)
{
    constexpr qint64 largest = 64 << 20;
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a file"), {path}), {name, 0, {}});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(platform::fileError(path, QStringLiteral("open")));
    if (file.size() > largest)
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the file is too large for a phenopacket"), {name, 0, {}});
    return file.readAll();
}

void mergeTerms(const QList<PhenotypeTerm> &packet, QList<PhenotypeTerm> &into)
{
    for (const PhenotypeTerm &term : packet) {
        const auto same = std::find_if(into.begin(), into.end(), [&](const PhenotypeTerm &one) { return one.id == term.id; });
        if (same == into.end())
            into.append(term);
        else {
            const QJsonObject extra = same->extra;
            *same = term;
            same->extra = extra;
        }
    }
}

/// The packet's variants that the case's files hold become candidates; one that is a finding stays as it is.
Result<void> addCandidates(Session &session, const QString &caseId, const QList<VariantKey> &variants, PhenopacketReport &report)
{
    if (variants.isEmpty())
        return {};
    const auto table = openVariants(session, caseId);
    for (const VariantKey &written : variants) {
        VariantKey key = written;
        const std::string ref = key.ref.toStdString(), alt = key.alt.toStdString();
        const genome::Trimmed trimmed = genome::trimAlleles(key.pos, ref, alt);
        key.pos = trimmed.pos;
        key.ref = QString::fromUtf8(trimmed.ref.data(), qsizetype(trimmed.ref.size()));
        key.alt = QString::fromUtf8(trimmed.alt.data(), qsizetype(trimmed.alt.size()));
        const auto rows = table ? (*table)->find(key) : Result<std::vector<quint32>>(std::vector<quint32>());
        if (!rows || rows->empty()) {
            report.absent.append(key.text());
            continue;
        }
        const auto finding = addFinding(session, caseId, key, FindingRole::Candidate);
        if (finding)
            report.findings.append(finding->id);
        else if (finding.error().code != ErrorCode::Conflict)
            return std::unexpected(finding.error());
    }
    return {};
}

/// The chart of a Family message, where nobody has drawn one yet.
Result<void> keepFamily(Session &session, const QString &path, const QByteArray &bytes, const QString &caseId)
{
    if (!isFamilyPacket(bytes) || session.isDemo() || !session.mayDo(QStringLiteral("pedigree.import")))
        return {};
    ENZA_ASSIGN(const auto stored, storedPedigree(session, caseId));
    if (stored.version == 0)
        ENZA_TRY(importPedigree(session, path, caseId, FamilyFormat::Phenopacket));
    return {};
}

} // namespace

Result<PhenopacketReport> importPhenopacket(Session &session, const QString &path, const QString &caseIdOrLabel)
{
    const QString name = QFileInfo(path).fileName();
    ENZA_ASSIGN(const QByteArray bytes, bytesOf(path));
    ENZA_ASSIGN(const PhenopacketFile packet, readPhenopacket(bytes, name));
    if (isFamilyPacket(bytes))
        ENZA_TRY(readFamilyPacket(bytes, name)); // before anything is changed
    PhenopacketReport report;
    report.diseases = packet.diseases;
    report.leftOut = packet.leftOut;
    const auto book = phenotypeBook(session, BookFor::Ids);
    for (const PhenotypeTerm &term : packet.phenotype) {
        report.present += !term.excluded;
        report.excluded += term.excluded;
        report.withOnset += !term.onset.isEmpty();
        if (book) {
            const int place = (*book)->find(term.id);
            report.obsolete += place < 0 || (*book)->id(place) != term.id;
        }
    }
    if (caseIdOrLabel.isEmpty()) {
        Case theCase;
        theCase.label = packet.id.trimmed().isEmpty() ? QFileInfo(path).completeBaseName() : packet.id.trimmed().left(100);
        theCase.phenotype = packet.phenotype;
        theCase.diagnosis = packet.diseases.join(QStringLiteral("; "));
        ENZA_ASSIGN(report.theCase, addCase(session, theCase, packet.sex, packet.birthYear));
        report.created = true;
        for (const VariantKey &key : packet.variants)
            report.absent.append(key.text());
        ENZA_TRY(keepFamily(session, path, bytes, report.theCase.id));
        return report;
    }
    ENZA_ASSIGN(const CaseView view, showCase(session, caseIdOrLabel));
    const auto proband = std::find_if(view.persons.begin(), view.persons.end(), [](const Person &p) { return p.kinship == Kinship::Proband; });
    if (proband != view.persons.end() && proband->sex != Sex::Unknown && packet.sex != Sex::Unknown && proband->sex != packet.sex)
        return fail(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "the packet's sex is another than that of the case's index person; is it the right case?"),
                    {name, 0, QStringLiteral("subject.sex")});
    Case theCase = view.theCase;
    mergeTerms(packet.phenotype, theCase.phenotype);
    if (theCase.diagnosis.isEmpty())
        theCase.diagnosis = packet.diseases.join(QStringLiteral("; "));
    ENZA_TRY(setCase(session, theCase, view.revision));
    if (proband != view.persons.end()) {
        Person person = *proband;
        if (person.sex == Sex::Unknown)
            person.sex = packet.sex;
        if (!person.birthYear)
            person.birthYear = packet.birthYear;
        if (person.sex != proband->sex || person.birthYear != proband->birthYear)
            ENZA_TRY(setPerson(session, person));
    }
    ENZA_TRY(addCandidates(session, theCase.id, packet.variants, report));
    ENZA_TRY(keepFamily(session, path, bytes, theCase.id));
    ENZA_ASSIGN(const CaseView after, showCase(session, theCase.id));
    report.theCase = after.theCase;
    return report;
}

} // namespace enza::workflow
