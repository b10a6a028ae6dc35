// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/import_plan.h"
#include "workflow/pedigree_state.h"

#include "base/platform.h"
#include "workflow/act.h"
#include "workflow/carried_dismissals.h"
#include "workflow/identity_check.h"
#include "workflow/tables.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace enza::workflow {
namespace {

std::unexpected<Error> contradicts(const QString &file, const char *field, Text why)
{
    return fail(ErrorCode::BadInput, std::move(why), Where{file, 0, QLatin1String(field)});
}

Result<QByteArray> readSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(platform::fileError(path, QStringLiteral("open")));
    constexpr qint64 most = 16 << 20;
    if (file.size() > most)
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "this file is too large to be what was asked for"),
                    Where{path, 0, {}});
    return file.readAll();
}

Result<genome::Profile> profileFor(const ImportRequest &request, const genome::Header &header)
{
    if (request.profile.isEmpty())
        return genome::chooseProfile(header);
    ENZA_ASSIGN(const QByteArray bytes, readSmallFile(request.profile));
    return genome::readProfile(bytes, request.profile);
}

/// The file's word counts; where it is silent, the person's, then the case's.
Result<QString> assemblyFor(const QString &fileName, const ImportRequest &request, const genome::Header &header,
                            const Case &theCase, QStringList &warnings)
{
    QString assembly = header.assembly;
    if (!request.assembly.isEmpty() && request.assembly != QLatin1String("GRCh37") &&
        request.assembly != QLatin1String("GRCh38"))
        return contradicts(fileName, "assembly", Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not an assembly; use GRCh37 or GRCh38"),
                                                      {request.assembly}));
    if (assembly.isEmpty())
        assembly = request.assembly;
    else if (!request.assembly.isEmpty() && request.assembly != assembly)
        return contradicts(fileName, "assembly",
                           Text(QT_TRANSLATE_NOOP("enza", "the file says it is on %1, not on %2"), {assembly, request.assembly}));
    if (assembly.isEmpty() && !theCase.assembly.isEmpty()) {
        assembly = theCase.assembly;
        warnings.append(Text(QT_TRANSLATE_NOOP("enza", "The file does not say its assembly; %1 was taken from the case"), {assembly})
                            .translated());
    } else if (assembly.isEmpty()) {
        warnings.append(Text(QT_TRANSLATE_NOOP("enza", "Neither the file nor the case says the assembly; variants cannot be "
                                                       "compared with other cases"))
                            .translated());
    }
    if (!theCase.assembly.isEmpty() && assembly != theCase.assembly)
        return contradicts(fileName, "assembly",
                           Text(QT_TRANSLATE_NOOP("enza", "the case is on %1 but the file is on %2"), {theCase.assembly, assembly}));
    return assembly;
}

Result<void> assignRoles(Family &family, const ImportRequest &request, const QString &fileName,
                         const QStringList &columns, QStringList &warnings)
{
    for (const QString &name : columns)
        family.sample(name);
    if (!request.ped.isEmpty()) {
        ENZA_ASSIGN(const QByteArray bytes, readSmallFile(request.ped));
        ENZA_ASSIGN(const auto individuals, genome::readPed(bytes, request.ped));
        auto applied = family.applyPed(individuals, columns, warnings);
        if (!applied) {
            applied.error().where.file = request.ped;
            return applied;
        }
    }
    for (const auto &[name, role] : request.roles) {
        if (!columns.contains(name))
            return contradicts(fileName, "sample",
                               Text(QT_TRANSLATE_NOOP("enza", "the file has no sample \"%1\"; it has: %2"),
                                    {name, columns.join(QStringLiteral(", "))}));
        ENZA_TRY(family.assign(name, role));
    }
    QStringList without;
    QHash<SampleRole, QString> holders;
    for (const QString &name : columns) {
        const SampleRole role = family.sample(name).role;
        if (role == SampleRole::Unassigned)
            without.append(name);
        if (role == SampleRole::Unassigned || role == SampleRole::Sibling || role == SampleRole::Other)
            continue;
        if (holders.contains(role))
            return contradicts(fileName, "sample",
                               Text(QT_TRANSLATE_NOOP("enza", "the samples %1 and %2 cannot both be the %3"),
                                    {holders.value(role), name, enumName(role)}));
        holders.insert(role, name);
    }
    if (!without.isEmpty())
        warnings.append(Text(QT_TRANSLATE_NOOP("enza", "Nobody has said whose samples these are: %1"),
                             {without.join(QStringLiteral(", "))})
                            .translated());
    return {};
}

CallKind kindFor(const ImportRequest &request, const genome::Header &header, const QList<CallSetSample> &samples)
{
    if (request.kind)
        return *request.kind;
    const bool tumour = std::any_of(samples.begin(), samples.end(),
                                    [](const CallSetSample &s) { return s.role == SampleRole::Tumour; });
    return tumour || header.somatic ? CallKind::Somatic : CallKind::Germline;
}

/// What a call set is about, for telling a new version from another kind of variants of the same people.
enum class Content { Small, Structural, Repeats };
Content contentOf(const CallSet &set)
{
    quint64 small = 0, structural = 0, repeats = 0;
    for (const TypeCount &count : set.byType) {
        const auto type = alleleTypeFromName(count.type);
        if (type == AlleleType::TandemRepeat)
            repeats += count.count;
        else if (type && isStructural(*type))
            structural += count.count;
        else
            small += count.count;
    }
    return repeats > small + structural ? Content::Repeats : structural > small ? Content::Structural : Content::Small;
}

bool mayBeOlderVersionOf(const CallSet &older, const CallSet &set)
{
    QStringList a, b;
    for (const CallSetSample &sample : older.samples)
        a.append(sample.name);
    for (const CallSetSample &sample : set.samples)
        b.append(sample.name);
    a.sort();
    b.sort();
    return !older.superseded && a == b && older.callKind == set.callKind && contentOf(older) == contentOf(set);
}

} // namespace

Result<ImportPlan> planImport(const Session &session, const ImportRequest &request, const genome::VariantFile &file)
{
    const genome::Header &header = file.header();
    ENZA_ASSIGN(const auto theCase, load<Case>(session, request.caseId));
    ImportPlan plan;
    plan.keepBoth = request.keepBoth;
    CallSet &set = plan.callSet;
    set.caseId = request.caseId;
    set.fileName = request.displayName.isEmpty() ? QFileInfo(request.path).fileName() : request.displayName;
    set.format = file.format();
    set.annotation = QLatin1String(genome::dialectName(header.dialect));
    set.callers = header.callers;
    ENZA_ASSIGN(plan.profile, profileFor(request, header));
    set.profile = plan.profile.id;
    ENZA_ASSIGN(set.assembly, assemblyFor(set.fileName, request, header, theCase.value, plan.warnings));
    ENZA_ASSIGN(plan.family, loadFamily(session, request.caseId));
    ENZA_TRY(assignRoles(plan.family, request, set.fileName, header.samples, plan.warnings));
    for (const QString &name : header.samples)
        set.samples.append(CallSetSample{name, {}, SampleRole::Unassigned, {}});
    plan.family.nameRoles(set);
    set.callKind = kindFor(request, header, set.samples);
    return plan;
}

Result<Change> commitImport(Session &session, const ImportPlan &plan, CallSet &set)
{
    set.imported = session.clock().now();
    set.importedBy = session.user().id;
    store::RecordFilter sameDigest;
    sameDigest.indexField = QStringLiteral("sha256");
    sameDigest.indexValue = QLatin1String(set.sha256.toBase64());
    ENZA_ASSIGN(const auto twins, loadAll<CallSet>(session, sameDigest));
    // Whose case it is stays unsaid: this user may not be meant to know.
    if (!twins.isEmpty())
        set.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "A file with the same content was imported into another case")).translated());
    Deed deed{QStringLiteral("variants.import"), set.caseId, {}, {set.fileName, QString::number(set.alleles)}, {},
              store::Scope::Hospital, {}};
    ENZA_ASSIGN(const auto others, loadCase<CallSet>(session, set.caseId));
    for (const auto &other : others) {
        if (plan.keepBoth || !mayBeOlderVersionOf(other.value, set))
            continue;
        ENZA_ASSIGN(const bool sameVariants, sharesMostVariants(session, other.value, set));
        if (!sameVariants)
            continue;
        CallSet older = other.value;
        older.superseded = true;
        set.supersedes = older.id;
        set.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "It takes the place of %1, imported on %2, which is kept"),
                                 {older.fileName, older.imported.date().toString(Qt::ISODate)})
                                .translated());
        deed.writes.append(writeOf(older, older.id, older.caseId, other.version));
        ENZA_ASSIGN(CarriedDismissals carried, carryDismissals(session, other.value, set));
        deed.writes += carried.writes;
        if (carried.rows > 0) {
            set.extra.insert(QStringLiteral("put_aside"), qint64(carried.rows));
            set.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "%1 variants that were put aside in %2 are put aside in this file too"),
                                     {QString::number(carried.rows), older.fileName})
                                    .translated());
        }
    }
    ENZA_ASSIGN(auto theCase, load<Case>(session, set.caseId));
    if (theCase.value.assembly.isEmpty() && !set.assembly.isEmpty()) {
        theCase.value.assembly = set.assembly;
        deed.writes.append(writeOf(theCase.value, set.caseId, set.caseId, theCase.version));
    }
    deed.writes += plan.family.writes();
    deed.writes.append(writeOf(set, set.id, set.caseId, 0));
    return commitDeed(session, std::move(deed));
}

Result<ImportPreview> previewVariants(const Session &session, const QString &path)
{
    ENZA_TRY(session.mayDo(QStringLiteral("variants.import")));
    ENZA_ASSIGN(const auto file, genome::VariantFile::open(path));
    const genome::Header &header = file->header();
    ImportPreview preview;
    preview.format = file->format();
    preview.assembly = header.assembly;
    preview.annotation = QLatin1String(genome::dialectName(header.dialect));
    preview.profileName = genome::chooseProfile(header).name;
    preview.samples = header.samples;
    if (header.samples.contains(header.tumourSample))
        preview.suggestedRoles.append({header.tumourSample, SampleRole::Tumour});
    if (header.samples.contains(header.normalSample))
        preview.suggestedRoles.append({header.normalSample, SampleRole::Normal});
    if (preview.assembly.isEmpty())
        preview.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "The file does not say its assembly")).translated());
    if (header.dialect == genome::Dialect::None)
        preview.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "The file has no annotation: genes and consequences stay unknown")).translated());
    return preview;
}

Result<PedReport> importPed(Session &session, const QString &caseId, const QString &path)
{
    ENZA_TRY(session.mayDo(QStringLiteral("ped.import")));
    ENZA_TRY(visibleCase(session, caseId));
    if (session.isDemo())
        return fail(ErrorCode::NotPermitted,
                    QT_TRANSLATE_NOOP("enza", "this workspace is for demonstration and takes no other data; create a "
                                              "workspace of your own"));
    ENZA_ASSIGN(const QByteArray bytes, readSmallFile(path));
    ENZA_ASSIGN(const auto individuals, genome::readPed(bytes, path));
    ENZA_ASSIGN(const auto callSets, loadCase<CallSet>(session, caseId));
    QStringList columns;
    for (const auto &set : callSets) {
        for (const CallSetSample &column : set.value.samples)
            columns.append(column.name);
    }
    ENZA_ASSIGN(Family family, loadFamily(session, caseId));
    PedReport report;
    auto applied = family.applyPed(individuals, columns, report.warnings);
    if (!applied) {
        applied.error().where.file = path;
        return std::unexpected(applied.error());
    }
    report.individuals = int(individuals.size());
    report.persons = family.changedPersons();
    report.samples = family.changedRoles();
    Deed deed{QStringLiteral("ped.import"), caseId, {}, {QFileInfo(path).fileName()}, family.writes(),
              store::Scope::Hospital, {}};
    for (const auto &set : callSets) {
        CallSet changed = set.value;
        if (family.nameRoles(changed))
            deed.writes.append(writeOf(changed, changed.id, caseId, set.version));
    }
    ENZA_ASSIGN(const QList<store::Write> chart, pedigreeFromPed(session, caseId, individuals, deed.writes));
    deed.writes += chart;
    if (!deed.writes.isEmpty())
        ENZA_TRY(perform(session, std::move(deed)));
    (void)refreshIdentityCheck(session, caseId, {}); // as after an import of variants
    return report;
}

} // namespace enza::workflow
