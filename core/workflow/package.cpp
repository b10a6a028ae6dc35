// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/package.h"

#include "genome/identifying_loci.h"
#include "genome/sample_cut.h"
#include "workflow/act.h"
#include "workflow/bulk.h"
#include "workflow/export_parts.h"
#include "workflow/outgoing_folder.h"
#include "workflow/package_parts.h"

#include <QJsonDocument>

namespace enza::workflow {
namespace {

const QString verb = QStringLiteral("package.make");

struct Composed {
    QList<Part> parts;
    QList<PackageItem> leftOut;
};

/// Parts in the rule set's order, but rules are named last: what they judged is gathered before.
Result<Composed> compose(Gathering &from)
{
    Composed out;
    QSet<QString> known;
    for (const PackageItem &item : from.rule.kinds) {
        known.insert(item.kind);
        if (!item.given) {
            if (from.records.contains(item.kind))
                out.leftOut.append(item);
            continue;
        }
        ENZA_ASSIGN(Part part, gatherPart(from, item));
        out.parts.append(std::move(part));
    }
    // A kind that the rule set does not know is told all the same: nothing is left out without a word.
    QStringList unknown;
    for (auto kind = from.records.begin(); kind != from.records.end(); ++kind) {
        if (!known.contains(kind.key()))
            unknown.append(kind.key());
    }
    unknown.sort();
    for (const QString &kind : unknown)
        out.leftOut.append({kind,
                            {QStringLiteral("Records of the kind “%1”").arg(kind), QStringLiteral("「%1」という種類の記録").arg(kind)},
                            {QStringLiteral("They are kept with your case, and the rules for this package do not say yet how to hand them out. Please ask."),
                             QStringLiteral("あなたの症例とともに保管されていますが、この一式の規則にはまだ渡し方が定められていません。窓口でおたずねください。")},
                            false, 0});
    return out;
}

PackageReport reportOf(const Gathering &from, const Composed &composed)
{
    PackageReport report{from.theCase.id, from.person.id, {}, {}, {}, from.rule.pin};
    for (const Part &part : composed.parts)
        report.items.append(part.item);
    report.items += composed.leftOut;
    return report;
}

/// What of one file is this person's and may be told. It refers to what was gathered.
genome::CutRequest cutOf(const Gathering &from, const OwnColumns &own)
{
    const access::GeneMask &mask = from.mask();
    genome::CutRequest request;
    request.samples = own.samples;
    request.normals = own.normals;
    if (!mask.isEmpty()) {
        const QString assembly = own.set.assembly.isEmpty() ? from.theCase.assembly : own.set.assembly;
        request.hides = [&mask, assembly](const genome::RecordPlace &place) { return hidesRecord(mask, assembly, place); };
        const bool tumour = std::any_of(own.set.samples.begin(), own.set.samples.end(),
                                        [](const CallSetSample &one) { return one.role == SampleRole::Tumour; });
        request.callsStay = from.masks->tumourCallsStay && tumour && own.set.callKind == CallKind::Somatic;
        request.normalVaf = from.masks->normalVaf;
    }
    return request;
}

/// The person's part of every file, each a VCF. Gives back path and label, and how many lines.
Result<QList<std::pair<QString, Said>>> writeVariants(const Gathering &from, OutgoingFolder &folder, quint64 &records, const JobContext &job)
{
    ENZA_ASSIGN(const QList<OwnColumns> files, ownColumns(from));
    QList<std::pair<QString, Said>> written;
    records = 0;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const OwnColumns &own = files[i];
        const genome::CutRequest request = cutOf(from, own);
        const QString path = QStringLiteral("variants/%1-%2.vcf").arg(i + 1).arg(enumName(own.set.callKind));
        ENZA_TRY(folder.begin(path));
        ENZA_ASSIGN(const auto blob, openBlob(from.session, own.set.blob));
        ENZA_ASSIGN(const auto cut, genome::cutSamples(blob, request, [&](const QByteArray &bytes) -> Result<void> {
                        if (from.session.stopToken().stop_requested())
                            return fail(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("enza", "stopped; nothing was written"));
                        return folder.write(bytes);
                    }, job));
        records += cut.records;
        const Said when = momentOf(own.set.imported);
        Said label{QStringLiteral("%1 lines, read in %2").arg(cut.records).arg(when.en), QStringLiteral("%1行、%2取り込み").arg(cut.records).arg(when.ja)};
        if (cut.unreadable > 0) {
            label.en += QStringLiteral("; %1 lines could not be taken apart and are missing").arg(cut.unreadable);
            label.ja += QStringLiteral("。%1行は分解できなかったため含まれていません").arg(cut.unreadable);
        }
        written.append({path, label});
    }
    return written;
}

QByteArray jsonOf(const Part &part)
{
    const bool packet = part.item.kind == QLatin1String("phenopacket");
    return (packet ? QJsonDocument(part.values.first().toObject()) : QJsonDocument(part.values)).toJson();
}

Result<void> writeParts(const Composed &composed, OutgoingFolder &folder)
{
    for (const Part &part : composed.parts) {
        for (const Enclosure &one : part.enclosures)
            ENZA_TRY(folder.add(one.path, one.bytes));
        if (part.values.isEmpty())
            continue;
        ENZA_TRY(folder.add(QStringLiteral("data/%1.json").arg(part.item.kind), jsonOf(part)));
        if (!part.sheets.isEmpty())
            ENZA_TRY(folder.add(QStringLiteral("data/%1.tsv").arg(part.item.kind), packageTsv(part)));
    }
    return {};
}

QByteArray manifestOf(const Gathering &from, const QList<OutgoingFolder::Entry> &entries, const QDateTime &made)
{
    QJsonArray files;
    for (const auto &entry : entries)
        files.append(QJsonObject{{QStringLiteral("path"), entry.name}, {QStringLiteral("bytes"), qint64(entry.bytes)},
                                 {QStringLiteral("sha256"), QLatin1String(entry.sha256.toHex())}});
    return QJsonDocument(QJsonObject{{QStringLiteral("made"), isoUtc(made)}, {QStringLiteral("program"), QStringLiteral("Enza " ENZA_VERSION)},
                                     {QStringLiteral("rule"), from.rule.pin}, {QStringLiteral("files"), files}})
        .toJson();
}

/// What the package will tell of this person's genome: counted in the bytes that go into it, which are made once more
/// when the permit is there.
Result<access::IdentifyingContent> countLoci(const Gathering &from, const Composed &composed, const JobContext &job)
{
    ENZA_ASSIGN(const auto codes, from.session.gate().identificationRules());
    access::IdentifyingLoci all;
    const auto take = [&all](genome::LociSink &sink) {
        for (const access::IdentifyingLoci &one : sink.finish())
            all.add(one);
    };
    ENZA_ASSIGN(const QList<OwnColumns> files, ownColumns(from));
    for (const OwnColumns &own : files) {
        ENZA_ASSIGN(const auto blob, openBlob(from.session, own.set.blob));
        genome::LociSink sink(codes->strMarkers());
        ENZA_TRY(genome::cutSamples(blob, cutOf(from, own), [&](const QByteArray &bytes) -> Result<void> {
            if (from.session.stopToken().stop_requested())
                return fail(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("enza", "stopped; nothing was written"));
            sink.add(bytes);
            return {};
        }, job));
        take(sink);
    }
    for (const Part &part : composed.parts) {
        if (part.values.isEmpty())
            continue;
        genome::LociSink sink(codes->strMarkers());
        sink.add(jsonOf(part));
        take(sink);
    }
    return codes->count(all);
}

/// Asked for and written down before anything is written; the digest is bound when everything is composed.
Result<access::Permit> askGate(const Gathering &from, const Composed &composed, const QString &recipient,
                               const access::IdentifyingContent &identifying)
{
    access::Request request;
    request.outflow = access::Outflow::File;
    request.caseId = from.theCase.id;
    request.persons = {from.person.id};
    request.purpose = QStringLiteral("person_request");
    request.recipient = recipient;
    request.content = QStringLiteral("disclosure package");
    request.relation = access::Relation::Person;
    request.legalBasis = QStringLiteral("APPI Art. 33");
    for (const Part &part : composed.parts) {
        if (part.item.records == 0)
            continue;
        request.items.append(part.item.kind);
        if (part.item.kind != QLatin1String("variants"))
            request.records += part.item.records;
    }
    request.identifying = identifying;
    return from.session.gate().permit(from.session.actor(), request);
}

} // namespace

Result<PackageReport> previewPackage(Session &session, const QString &caseId, const QString &personId)
{
    ENZA_TRY(session.mayDo(verb));
    const Session::Outward outward;
    ENZA_ASSIGN(Gathering from, gather(session, caseId, personId));
    ENZA_ASSIGN(const Composed composed, compose(from));
    return reportOf(from, composed);
}

Result<PackageReport> writePackage(Session &session, const PackageRequest &request, const JobContext &job)
{
    ENZA_TRY(session.mayDo(verb));
    const Session::Outward outward;
    ENZA_ASSIGN(const auto folder, OutgoingFolder::create(request.folder, session.folder()));
    ENZA_ASSIGN(Gathering from, gather(session, request.caseId, request.personId));
    ENZA_ASSIGN(Composed composed, compose(from));
    ENZA_ASSIGN(const access::IdentifyingContent identifying, countLoci(from, composed, job));
    ENZA_ASSIGN(access::Permit permit, askGate(from, composed, request.recipient, identifying));
    const QDateTime made = session.clock().now();
    quint64 lines = 0;
    ENZA_ASSIGN(const auto variantFiles, writeVariants(from, *folder, lines, job));
    for (Part &part : composed.parts) {
        if (part.item.kind == QLatin1String("variants"))
            part.item.records = lines;
    }
    ENZA_TRY(writeParts(composed, *folder));
    ENZA_TRY(folder->add(QStringLiteral("index.html"), packagePage(from, composed.parts, composed.leftOut, variantFiles, made)));
    PackageReport report = reportOf(from, composed);
    const QByteArray manifest = manifestOf(from, folder->entries(), made);
    report.manifest = sha256(manifest);
    ENZA_TRY(folder->add(QStringLiteral("manifest.json"), manifest));
    for (const auto &entry : folder->entries())
        report.files.append({entry.name, entry.bytes, entry.sha256});
    ENZA_TRY(folder->settle());
    ENZA_TRY(permit.release(report.manifest));
    if (const auto told = permit.leave([&] { return folder->appear(); }); !told) {
        folder->vanish();
        return std::unexpected(told.error());
    }
    ENZA_TRY(perform(session, Deed{verb, request.caseId, request.personId, {from.person.label}, {}, store::Scope::Hospital, {}}));
    return report;
}

} // namespace enza::workflow
