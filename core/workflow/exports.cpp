// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/exports.h"

#include "base/digest.h"
#include "genome/identifying_loci.h"
#include "workflow/act.h"
#include "workflow/cases.h"
#include "workflow/export_parts.h"
#include "workflow/outgoing_file.h"
#include "workflow/provisions.h"

namespace enza::workflow {
namespace {

constexpr quint64 askAgainAfter = 32 << 20; ///< bytes between two looks at the permit

Result<CallSet> callSetOf(const CaseView &view, const QString &wanted)
{
    QList<CallSet> fitting;
    for (const CallSet &set : view.callSets) {
        if (wanted.isEmpty() ? !set.superseded : (set.id == wanted || set.fileName == wanted))
            fitting.append(set);
    }
    if (fitting.isEmpty())
        return fail(ErrorCode::NotFound, QT_TRANSLATE_NOOP("enza", "the case has no such file of variants"),
                    Where{wanted, 0, QStringLiteral("call_set")});
    if (fitting.size() > 1) {
        QStringList names;
        for (const CallSet &set : fitting)
            names.append(set.fileName);
        return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "the case has several files; say which one: %1"),
                                           {names.join(QStringLiteral(", "))}),
                    Where{{}, 0, QStringLiteral("call_set")});
    }
    return fitting.first();
}

Result<ExportScope> scopeOf(Session &session, const ExportWish &wish)
{
    ENZA_ASSIGN(const CaseView view, showCase(session, wish.caseId));
    ExportScope scope{session.scope(view.theCase.id), view.theCase, {}, {}, {}, wish.at};
    for (const QString &wanted : wish.persons) {
        const auto found = std::find_if(view.persons.begin(), view.persons.end(),
                                        [&](const Person &one) { return one.id == wanted || one.label == wanted; });
        if (found == view.persons.end() || !scope.view.showsPerson(found->id))
            return std::unexpected(notFound(wanted));
    }
    for (const Person &person : view.persons) {
        const bool wanted = wish.persons.isEmpty() ? wish.format != ExportFormat::Phenopacket || person.kinship == Kinship::Proband
                                                   : wish.persons.contains(person.id) || wish.persons.contains(person.label);
        if (wanted && scope.view.showsPerson(person.id))
            scope.persons.append(person);
    }
    if (wish.format == ExportFormat::Phenopacket) {
        if (scope.persons.size() != 1)
            return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "a phenopacket is about one person; say about whom"),
                        Where{{}, 0, QStringLiteral("person")});
        return scope;
    }
    if (wish.format == ExportFormat::Vcf) {
        ENZA_ASSIGN(scope.callSet, callSetOf(view, wish.callSet));
    }
    QSet<QString> withData;
    for (const Sample &sample : view.samples) {
        const bool inFile = !scope.callSet || std::any_of(scope.callSet->samples.begin(), scope.callSet->samples.end(),
                                                          [&](const CallSetSample &one) { return one.name == sample.name; });
        const bool ofThem = std::any_of(scope.persons.begin(), scope.persons.end(),
                                        [&](const Person &one) { return one.id == sample.personId; });
        if (inFile && ofThem) {
            scope.personOfSample.insert(sample.name, sample.personId);
            withData.insert(sample.personId);
        }
    }
    scope.persons.removeIf([&](const Person &one) { return !withData.contains(one.id); });
    if (scope.persons.isEmpty())
        return fail(ErrorCode::NotFound, QT_TRANSLATE_NOOP("enza", "no sample of these people has variants here"));
    return scope;
}

Result<quint64> compose(Session &session, const ExportWish &wish, const ExportScope &scope, const ExportSink &sink,
                        QStringList &items, const JobContext &job)
{
    switch (wish.format) {
    case ExportFormat::Vcf:
        items = {QStringLiteral("variants"), QStringLiteral("genotypes")};
        return composeVcf(session, scope, sink, job);
    case ExportFormat::Tsv:
        items = {QStringLiteral("variants"), QStringLiteral("genotypes")};
        return composeTsv(session, scope, sink, job);
    case ExportFormat::Phenopacket: return composePhenopacket(session, scope, sink, items);
    }
    return 0;
}

} // namespace

Result<PreparedExport> prepareExport(Session &session, const ExportWish &asked, const JobContext &job)
{
    ExportWish wish = asked;
    wish.at = session.clock().now();
    ENZA_ASSIGN(const ExportScope scope, scopeOf(session, wish));
    ENZA_ASSIGN(const auto codes, session.gate().identificationRules());
    PreparedExport prepared{wish, wish.outflow, {}, 0};
    prepared.wish.caseId = scope.theCase.id;
    Sha256 digest;
    genome::LociSink loci(codes->strMarkers());
    QStringList items;
    ENZA_ASSIGN(const quint64 records, compose(session, wish, scope, [&](const QByteArray &bytes) -> Result<void> {
                    digest.add({reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size())});
                    loci.add(bytes);
                    prepared.bytes += quint64(bytes.size());
                    return {};
                }, items, job));
    access::Request &request = prepared.request;
    request.outflow = access::Outflow::File;
    request.caseId = scope.theCase.id;
    request.persons.clear();
    for (const Person &person : scope.persons)
        request.persons.append(person.id);
    request.content = enumName(wish.format) + QStringLiteral(" of the case");
    request.items = items;
    request.records = records;
    request.sha256 = digest.finish();
    // Somebody's samples are one person's: a tumour and its normal tell of the same genome.
    const genome::LociBySample bySample = loci.finish();
    for (auto it = bySample.begin(); it != bySample.end(); ++it) {
        const access::IdentifyingContent one = codes->count(*it);
        for (const Person &person : scope.persons) {
            if (it.key().isEmpty() || scope.personOfSample.value(it.key()) == person.id)
                prepared.byPerson[person.id] = consent::IdentificationRules::larger(prepared.byPerson.value(person.id), one);
        }
        request.identifying = consent::IdentificationRules::larger(request.identifying, one);
    }
    ENZA_ASSIGN(request, completeRequest(session, request, wish.relation));
    return prepared;
}

Result<PreparedExport> redirect(const Session &session, PreparedExport prepared, const access::Request &outflow,
                                const std::optional<access::Relation> &relation)
{
    prepared.wish.outflow = outflow;
    prepared.wish.relation = relation;
    access::Request &request = prepared.request;
    request.purpose = outflow.purpose;
    request.recipient = outflow.recipient;
    request.details = outflow.details;
    request.legalBasis = outflow.legalBasis;
    request.approvedBy.clear(); // a signature was for what was asked before
    request.approvalKey.clear();
    request.approvalSignature.clear();
    ENZA_ASSIGN(request, completeRequest(session, request, relation));
    return prepared;
}

Result<QList<PurposeChoice>> exportPurposes(const Session &session)
{
    ENZA_ASSIGN(const auto policy, session.gate().policy());
    QList<PurposeChoice> choices;
    for (const consent::OutflowRule &rule : policy->rules()) {
        if (rule.outflows.contains(access::Outflow::File) && rule.patientData &&
            (rule.verb == QLatin1String("data.provide") || rule.verb == QLatin1String("package.make")))
            choices.append({rule.purpose, rule.name.inWords(), rule.relations, rule.abroad});
    }
    return choices;
}

QStringList fieldsAskedFor(const Session &session, access::Relation relation, const QString &purpose, const QString &country)
{
    const auto rules = session.gate().provisionRules();
    return rules ? (*rules)->fieldsFor(relation, purpose, country) : QStringList();
}

Result<void> writeExport(Session &session, const PreparedExport &prepared, const QString &path, const JobContext &job)
{
    const QString verb = QStringLiteral("data.provide");
    ENZA_TRY(session.mayDo(verb));
    ENZA_ASSIGN(const auto file, OutgoingFile::create(path, session.folder()));
    ENZA_ASSIGN(access::Permit permit, session.gate().permit(session.actor(), prepared.request));
    ENZA_ASSIGN(const ExportScope scope, scopeOf(session, prepared.wish));
    quint64 sinceAsked = 0;
    QStringList items;
    const auto composed = compose(session, prepared.wish, scope, [&](const QByteArray &bytes) -> Result<void> {
        if (job.stop.stop_requested() || session.stopToken().stop_requested())
            return fail(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("enza", "the export was stopped; nothing was written"));
        sinceAsked += quint64(bytes.size());
        if (sinceAsked >= askAgainAfter) {
            ENZA_TRY(permit.holds());
            sinceAsked = 0;
        }
        return file->write(bytes);
    }, items, job);
    if (!composed)
        return std::unexpected(composed.error());
    ENZA_TRY(file->finish(permit, prepared.request.sha256));
    return perform(session, Deed{verb, prepared.request.caseId, {}, {prepared.request.content, prepared.request.purpose, prepared.request.recipient},
                                 {}, store::Scope::Hospital, {}});
}

Result<CountedFiles> countIdentifying(const Session *session, const QStringList &files, const JobContext &job)
{
    std::shared_ptr<const consent::IdentificationRules> codes;
    if (session) {
        ENZA_ASSIGN(codes, session->gate().identificationRules());
    } else {
        ENZA_ASSIGN(const RuleSet set, ruleSetOn(builtinRuleSets(), QStringLiteral("identification-code"), SystemClock().civilDate()));
        ENZA_ASSIGN(auto rules, consent::IdentificationRules::read(set));
        codes = std::make_shared<const consent::IdentificationRules>(std::move(rules));
    }
    genome::LociBySample together;
    for (const QString &file : files) {
        ENZA_ASSIGN(const genome::LociBySample one, genome::readLoci(file, codes->strMarkers(), job));
        for (auto it = one.begin(); it != one.end(); ++it)
            together[it.key()].add(*it);
    }
    CountedFiles counted;
    for (auto it = together.begin(); it != together.end(); ++it) {
        const access::IdentifyingContent content = codes->count(*it);
        counted.bySample.insert(it.key(), content);
        counted.most = consent::IdentificationRules::larger(counted.most, content);
    }
    return counted;
}

} // namespace enza::workflow
