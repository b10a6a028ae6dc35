// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/groups.h"
#include "ctl/outflow_input.h"
#include "ctl/values.h"
#include "workflow/provisions.h"

#include <QDir>

namespace enza::ctl {
namespace {

/// By id or pseudonym; who withdrew is not listed any more, and an id still names them.
QString personNamed(const workflow::CaseView &view, const QString &wanted)
{
    for (const Person &person : view.persons) {
        if (person.label == wanted)
            return person.id;
    }
    return wanted;
}

Result<void> check(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::CaseView view, namedCase(context, given));
    access::Request request = outflowOf(given);
    request.outflow = access::outflowNamed(given.value("outflow")).value_or(access::Outflow::File);
    request.caseId = view.theCase.id;
    for (const QString &person : given.values("person"))
        request.persons.append(personNamed(view, person));
    request.content = QStringLiteral("dry run");
    request.items = given.values("item");
    ENZA_ASSIGN(const auto snps, given.whole("snp-loci", 0, 1'000'000'000));
    ENZA_ASSIGN(const auto repeats, given.whole("str-loci", 0, 1'000'000));
    request.identifying = {given.has("genome"), given.has("exome"), quint64(snps.value_or(0)), quint64(repeats.value_or(0))};
    const auto relation = given.word<access::Relation>("relation");
    ENZA_ASSIGN(request, workflow::completeRequest(*session, request, relation));
    if (request.outflow == access::Outflow::Link)
        request.persons.clear(); // an address concerns nobody, or it is refused by what it holds
    ENZA_ASSIGN(const consent::Judgement judged, workflow::checkOutflow(*session, request));
    context.out().value(QJsonObject{{QStringLiteral("permitted"), true},
                                    {QStringLiteral("outflow"), given.value("outflow")},
                                    {QStringLiteral("persons"), strings(request.persons)},
                                    {QStringLiteral("purpose"), request.purpose},
                                    {QStringLiteral("recipient"), request.recipient},
                                    {QStringLiteral("relation"), enumName(request.relation)},
                                    {QStringLiteral("country"), request.details.country},
                                    {QStringLiteral("rule"), judged.rule},
                                    {QStringLiteral("consents"), strings(judged.consents)},
                                    {QStringLiteral("consent_known_at"), orNull(judged.consentKnownAt)}});
    return {};
}

Result<void> count(Context &context, const Invocation &given)
{
    QStringList files;
    for (const QString &file : given.arguments)
        files.append(QDir::current().absoluteFilePath(file));
    workflow::Session *session = nullptr;
    if (context.namesWorkspace()) {
        ENZA_ASSIGN(session, context.session());
    }
    ENZA_ASSIGN(const workflow::CountedFiles counted, workflow::countIdentifying(session, files, context.job()));
    QJsonObject answer = identifyingJson(counted.most);
    QJsonArray samples;
    for (auto it = counted.bySample.begin(); it != counted.bySample.end(); ++it) {
        QJsonObject one = identifyingJson(*it);
        one.insert(QStringLiteral("sample"), orNull(it.key()));
        samples.append(one);
    }
    answer.insert(QStringLiteral("samples"), samples);
    context.out().value(answer);
    return {};
}

QStringList outflowNames()
{
    QStringList names;
    for (const access::Outflow outflow : access::allOutflows)
        names.append(QLatin1String(access::outflowName(outflow)));
    return names;
}

} // namespace

QList<Command> gateCommands()
{
    return {
        {.words = "gate check",
         .summary = QT_TRANSLATE_NOOP("enzactl", "What the gate would say now, without a trace"),
         .details = QT_TRANSLATE_NOOP("enzactl", "A refusal says whose, which item or rule it is, and what would be needed. Nothing is "
                                                 "written to the ledger."),
         .options = QList<Option>{{.name = "outflow",
                                   .value = "O",
                                   .help = QT_TRANSLATE_NOOP("enzactl", "by which way it would leave"),
                                   .required = true,
                                   .choices = outflowNames},
                                  caseOption(),
                                  {.name = "person",
                                   .value = "P",
                                   .help = QT_TRANSLATE_NOOP("enzactl", "whose data it holds, by id or pseudonym; may be repeated"),
                                   .required = true,
                                   .many = true}} +
                    outflowOptions() +
                    QList<Option>{{.name = "item",
                                   .value = "KIND",
                                   .help = QT_TRANSLATE_NOOP("enzactl", "a kind of data it holds (variants, secondary_findings, …); may be repeated"),
                                   .many = true},
                                  {.name = "snp-loci", .value = "N", .help = QT_TRANSLATE_NOOP("enzactl", "independent SNP loci it tells of")},
                                  {.name = "str-loci", .value = "N", .help = QT_TRANSLATE_NOOP("enzactl", "four-base STR loci it tells of")},
                                  {.name = "genome", .help = QT_TRANSLATE_NOOP("enzactl", "it holds a whole genome")},
                                  {.name = "exome", .help = QT_TRANSLATE_NOOP("enzactl", "it holds a whole exome")}},
         .run = check,
         .answer = "permitted, outflow, persons[], purpose, recipient, relation, country, rule, consents[], consent_known_at"},
        {.words = "idcode count",
         .summary = QT_TRANSLATE_NOOP("enzactl", "How much of a genome files tell, as individual identification codes are counted"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl",
             "VCF, BCF, tables, phenopackets and other JSON, any text; compressed or not. A called genotype at a site of one base "
             "counts, also where the person has the reference; sites without a genotype do not. SNPs count as independent when they "
             "lie far enough apart, as the rule set says. Of several samples each is counted apart, and the answer is the one that "
             "tells most; several files are taken together. A file of sequencing reads is a genome."),
         .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "a file that is to leave"), .many = true}},
         .run = count,
         .answer = "snp_loci, str_loci, genome, exome, samples[]: sample, snp_loci, str_loci, genome, exome"},
    };
}

} // namespace enza::ctl
