// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/values.h"

#include "ctl/assessment_json.h"
#include "ctl/json_writer.h"
#include "workflow/results.h"

namespace enza::ctl {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(isoUtc(time)) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonArray strings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject userJson(const workflow::UserView &user)
{
    return {{QStringLiteral("id"), user.id},
            {QStringLiteral("name"), user.name},
            {QStringLiteral("role"), enumName(user.role)},
            {QStringLiteral("disabled"), user.disabled}};
}

static QJsonObject clinicalJson(const Clinical &clinical)
{
    return {{QStringLiteral("stage"), orNull(clinical.stage)},
            {QStringLiteral("performance_status"), orNull(clinical.performanceStatus)},
            {QStringLiteral("regimens"), strings(clinical.regimens)},
            {QStringLiteral("tumour_content"), orNull(clinical.tumourContent)},
            {QStringLiteral("history"), orNull(clinical.history)}};
}

QJsonObject caseJson(const Case &theCase)
{
    return {{QStringLiteral("id"), theCase.id},
            {QStringLiteral("label"), theCase.label},
            {QStringLiteral("domain"), enumName(theCase.domain)},
            {QStringLiteral("panel_domain"), theCase.panelDomain == PanelDomain::Unset
                                                 ? QJsonValue()
                                                 : QJsonValue(enumName(theCase.panelDomain))},
            {QStringLiteral("assembly"), orNull(theCase.assembly)},
            {QStringLiteral("diagnosis"), orNull(theCase.diagnosis)},
            {QStringLiteral("oncotree"), orNull(theCase.oncotree)},
            {QStringLiteral("question_panel"), orNull(theCase.questionPanel)},
            {QStringLiteral("phenotype"), arrayOf(theCase.phenotype,
                                                  [](const PhenotypeTerm &term) {
                                                      return QJsonObject{
                                                          {QStringLiteral("id"), term.id},
                                                          {QStringLiteral("label"), orNull(term.label)},
                                                          {QStringLiteral("excluded"), term.excluded},
                                                          {QStringLiteral("onset"), orNull(term.onset)}};
                                                  })},
            {QStringLiteral("clinical"), clinicalJson(theCase.clinical)},
            {QStringLiteral("biomarkers"), arrayOf(theCase.biomarkers,
                                                   [](const Biomarker &marker) {
                                                       return QJsonObject{
                                                           {QStringLiteral("kind"), marker.kind},
                                                           {QStringLiteral("value"), marker.value},
                                                           {QStringLiteral("method"), orNull(marker.method)},
                                                           {QStringLiteral("date"), orNull(marker.date)}};
                                                   })},
            {QStringLiteral("created"), orNull(theCase.created)},
            {QStringLiteral("synthetic"), theCase.synthetic}};
}

QJsonObject effectiveJson(const QMap<QString, EffectiveAnswer> &answers)
{
    QJsonObject out;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        out.insert(answer.key(), QJsonObject{{QStringLiteral("value"), answer->value},
                                             {QStringLiteral("effect"), enumName(answer->effect)},
                                             {QStringLiteral("since"), orNull(answer->since)},
                                             {QStringLiteral("form"), orNull(answer->form)},
                                             {QStringLiteral("text"), orNull(answer->text)},
                                             {QStringLiteral("until"), orNull(answer->until)},
                                             {QStringLiteral("lapse"), answer->lapse == ConsentLapse::None ? QJsonValue() : QJsonValue(enumName(answer->lapse))},
                                             {QStringLiteral("permits"), answer->permits()}});
    return out;
}

QJsonObject caseViewJson(const workflow::CaseView &view)
{
    QJsonObject out = caseJson(view.theCase);
    out.insert(QStringLiteral("persons"), arrayOf(view.persons, personJson));
    out.insert(QStringLiteral("samples"), arrayOf(view.samples, sampleJson));
    out.insert(QStringLiteral("call_sets"), arrayOf(view.callSets, callSetJson));
    out.insert(QStringLiteral("findings"), view.findings);
    // Null where nobody has recorded an answer, which is not the same as a refusal.
    QJsonObject consent;
    for (const Person &person : view.persons) {
        const auto answers = view.consent.value(person.id);
        consent.insert(person.id, answers.isEmpty() ? QJsonValue() : QJsonValue(effectiveJson(answers)));
    }
    out.insert(QStringLiteral("consent"), consent);
    out.insert(QStringLiteral("clock"),
               QJsonObject{{QStringLiteral("opened"), orNull(view.theCase.created)}});
    out.insert(QStringLiteral("identity_check"),
               view.identityCheckOpen ? QJsonValue(QStringLiteral("open")) : QJsonValue());
    out.insert(QStringLiteral("revision"), qint64(view.revision));
    return out;
}

QJsonObject personJson(const Person &person)
{
    return {{QStringLiteral("id"), person.id},
            {QStringLiteral("label"), orNull(person.label)},
            {QStringLiteral("kinship"), enumName(person.kinship)},
            {QStringLiteral("sex"), enumName(person.sex)},
            {QStringLiteral("affected"), enumName(person.affected)},
            {QStringLiteral("birth_year"), orNull(person.birthYear)}};
}

QJsonObject sampleJson(const Sample &sample)
{
    return {{QStringLiteral("id"), sample.id},
            {QStringLiteral("name"), sample.name},
            {QStringLiteral("role"), enumName(sample.role)},
            {QStringLiteral("person"), orNull(sample.personId)}};
}

QJsonObject callSetJson(const CallSet &callSet)
{
    QJsonObject byType;
    for (const TypeCount &count : callSet.byType)
        byType.insert(count.type, qint64(count.count));
    return {{QStringLiteral("id"), callSet.id},
            {QStringLiteral("file"), callSet.fileName},
            {QStringLiteral("format"), callSet.format},
            {QStringLiteral("sha256"), QLatin1String(callSet.sha256.toHex())},
            {QStringLiteral("bytes"), qint64(callSet.bytes)},
            {QStringLiteral("assembly"), orNull(callSet.assembly)},
            {QStringLiteral("annotation"), orNull(callSet.annotation)},
            {QStringLiteral("profile"), orNull(callSet.profile)},
            {QStringLiteral("kind"), enumName(callSet.callKind)},
            {QStringLiteral("records"), qint64(callSet.records)},
            {QStringLiteral("alleles"), qint64(callSet.alleles)},
            {QStringLiteral("by_type"), byType},
            {QStringLiteral("samples"),
             arrayOf(callSet.samples,
                     [](const CallSetSample &sample) {
                         return QJsonObject{{QStringLiteral("name"), sample.name},
                                            {QStringLiteral("role"), enumName(sample.role)},
                                            {QStringLiteral("sample_id"), orNull(sample.sampleId)}};
                     })},
            {QStringLiteral("warnings"), strings(callSet.warnings)},
            {QStringLiteral("imported"), orNull(callSet.imported)},
            {QStringLiteral("supersedes"), orNull(callSet.supersedes)},
            {QStringLiteral("superseded"), callSet.superseded}};
}

QJsonObject findingJson(const Finding &finding)
{
    const VariantFacts &facts = finding.facts;
    const auto number = [](const std::optional<double> &value) {
        return value ? QJsonValue(shortest(*value)) : QJsonValue();
    };
    return {{QStringLiteral("id"), finding.id},
            {QStringLiteral("case"), finding.caseId},
            {QStringLiteral("person"), orNull(finding.personId)},
            {QStringLiteral("variant"), finding.variant},
            {QStringLiteral("call_set"), orNull(finding.callSet)},
            {QStringLiteral("role"), enumName(finding.role)},
            {QStringLiteral("gene"), orNull(facts.gene)},
            {QStringLiteral("transcript"), orNull(facts.transcript)},
            {QStringLiteral("consequence"), orNull(facts.consequence)},
            {QStringLiteral("hgvs_c"), orNull(facts.hgvsC)},
            {QStringLiteral("hgvs_p"), orNull(facts.hgvsP)},
            {QStringLiteral("type"), orNull(facts.type)},
            {QStringLiteral("alteration"), orNull(facts.alteration)},
            {QStringLiteral("biomarker"), orNull(facts.biomarker)},
            {QStringLiteral("value"), orNull(facts.value)},
            {QStringLiteral("copies"), number(facts.copies)},
            {QStringLiteral("clinvar"), orNull(facts.clinvar)},
            {QStringLiteral("vaf"), number(facts.vaf)},
            {QStringLiteral("depth"), orNull(facts.depth)},
            {QStringLiteral("frequency"), number(facts.frequency)},
            {QStringLiteral("genotype"), orNull(facts.genotype)},
            {QStringLiteral("tags"), strings(finding.tags)},
            {QStringLiteral("note"), orNull(finding.note)},
            {QStringLiteral("dismissed"), finding.dismissed},
            {QStringLiteral("reason"), finding.reason ? QJsonValue(enumName(*finding.reason)) : QJsonValue()},
            {QStringLiteral("created"), orNull(finding.created)}};
}

namespace {

/// What imported programs said of a finding, in their own words.
QJsonArray exomiserJson(const Finding &finding)
{
    return arrayOf(workflow::exomiserSaid(finding), [](const workflow::ExomiserSaid &said) {
        const auto number = [](const std::optional<double> &value) { return value ? QJsonValue(shortest(*value)) : QJsonValue(); };
        return QJsonObject{{QStringLiteral("gene"), said.gene},
                           {QStringLiteral("mode"), orNull(said.mode)},
                           {QStringLiteral("rank"), said.rank ? QJsonValue(*said.rank) : QJsonValue()},
                           {QStringLiteral("combined_score"), number(said.combined)},
                           {QStringLiteral("phenotype_score"), number(said.phenotype)},
                           {QStringLiteral("gene_variant_score"), number(said.geneVariant)},
                           {QStringLiteral("variant_score"), number(said.variant)},
                           {QStringLiteral("p_value"), number(said.pValue)},
                           {QStringLiteral("contributing"), said.contributing ? QJsonValue(*said.contributing) : QJsonValue()},
                           {QStringLiteral("acmg_class"), orNull(said.acmgClass)},
                           {QStringLiteral("acmg_criteria"), orNull(said.acmgCriteria)},
                           {QStringLiteral("disease"), orNull(said.disease)},
                           {QStringLiteral("source"), said.source},
                           {QStringLiteral("date"), said.date.isValid() ? QJsonValue(said.date.toString(Qt::ISODate)) : QJsonValue()}};
    });
}

} // namespace

QJsonObject findingViewJson(const workflow::FindingView &view)
{
    QJsonObject out = findingJson(view.finding);
    out.insert(QStringLiteral("version"), qint64(view.version));
    if (const QJsonArray said = exomiserJson(view.finding); !said.isEmpty())
        out.insert(QStringLiteral("exomiser"), said);
    if (const QJsonObject said = view.finding.facts.extra.value(QLatin1String("pcgr")).toObject(); !said.isEmpty())
        out.insert(QStringLiteral("pcgr"), said);
    out.insert(QStringLiteral("opinions"), arrayOf(view.opinions, opinionJson));
    out.insert(QStringLiteral("consensus"), view.consensus ? QJsonValue(consensusJson(*view.consensus)) : QJsonValue());
    out.insert(QStringLiteral("consensus_version"), qint64(view.consensusVersion));
    return out;
}

QJsonObject problemsJson(const QList<workflow::WorkspaceProblem> &problems)
{
    return {{QStringLiteral("ok"), problems.isEmpty()},
            {QStringLiteral("problems"), arrayOf(problems, [](const workflow::WorkspaceProblem &problem) {
                 return QJsonObject{{QStringLiteral("kind"), problem.kind},
                                    {QStringLiteral("replica"), orNull(problem.replica)},
                                    {QStringLiteral("seq"),
                                     problem.sequence ? QJsonValue(qint64(problem.sequence)) : QJsonValue()},
                                    {QStringLiteral("record"), orNull(problem.record)},
                                    {QStringLiteral("reason"), problem.reason.translated()}};
             })}};
}

} // namespace enza::ctl
