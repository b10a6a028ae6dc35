// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/compose_sections.h"

#include <algorithm>

namespace enza::report {
namespace {

QString personLabel(const ClinicalReportInput &input, const Wording &wording, const QString &personId)
{
    const auto person = std::ranges::find(input.persons, personId, &Person::id);
    if (personId.isEmpty() || person == input.persons.end())
        return wording.say(Phrase::Unknown);
    const QString kinship = wording.kinship(person->kinship);
    return person->label.isEmpty() ? kinship : wording.bracketed(person->label, kinship);
}

QString numberedRegimens(const QStringList &regimens, const Wording &wording)
{
    QStringList lines;
    for (qsizetype i = 0; i < regimens.size(); ++i)
        lines.append(wording.say(Phrase::RegimenLine, {QString::number(i + 1), regimens[i]}));
    return wording.text(lines.join(u'\n'));
}

Table phenotypeTable(const Case &theCase, const Wording &wording)
{
    Table table;
    table.columns = {{wording.say(Phrase::PhenotypeId), 1.3},
                     {wording.say(Phrase::PhenotypeLabel), 4},
                     {wording.say(Phrase::PhenotypeState), 1.6},
                     {wording.say(Phrase::PhenotypeOnset), 1.5}};
    for (const PhenotypeTerm &term : theCase.phenotype) {
        table.rows.append({{wording.text(term.id), wording.text(term.label),
                            wording.say(term.excluded ? Phrase::Excluded : Phrase::Observed), wording.text(term.onset)},
                           theCase.id});
    }
    return table;
}

} // namespace

void composeDocument(const ClinicalReportInput &input, const Wording &wording, QList<Block> &blocks)
{
    const Case &theCase = input.theCase;
    if (input.draft)
        blocks.append(Paragraph{wording.say(Phrase::DraftNotice), Paragraph::Tone::Strong, {}});
    if (theCase.synthetic)
        blocks.append(Paragraph{wording.say(Phrase::SyntheticNotice), Paragraph::Tone::Strong, {}});

    blocks.append(Heading{1, wording.say(Phrase::SectionDocument), theCase.id});
    KeyValueTable table;
    table.columns = 2;
    table.rows.append({wording.say(Phrase::CaseLabel), theCase.label, theCase.id});
    table.rows.append({wording.say(Phrase::CaseDomain), wording.domain(theCase.domain), theCase.id});
    if (input.identity) {
        const Identity &identity = *input.identity;
        table.rows.append({wording.say(Phrase::PatientName), wording.text(identity.name), identity.personId});
        table.rows.append({wording.say(Phrase::PatientKana), wording.text(identity.kana), identity.personId});
        table.rows.append({wording.say(Phrase::HospitalNumber), wording.text(identity.hospitalNumber), identity.personId});
        table.rows.append({wording.say(Phrase::BirthDate), wording.civilDate(identity.birthDate), identity.personId});
    } else {
        table.rows.append({wording.say(Phrase::Patient), wording.say(Phrase::IdentityWithheld), {}});
    }
    table.rows.append({wording.say(Phrase::PanelDomain), wording.panel(theCase.panelDomain), theCase.id});
    table.rows.append({wording.say(Phrase::Assembly), wording.text(theCase.assembly), theCase.id});
    table.rows.append({wording.say(Phrase::Institution), wording.text(input.institution), {}});
    table.rows.append({wording.say(Phrase::Author), wording.text(input.author), {}});
    table.rows.append({wording.say(Phrase::Created), wording.civilTime(input.created), {}});
    table.rows.append({wording.say(Phrase::Status), wording.say(input.draft ? Phrase::StatusDraft : Phrase::StatusReleased), {}});
    table.rows.append({wording.say(Phrase::DocumentId), input.documentId, {}});
    table.rows.append({wording.say(Phrase::Revision), QString::number(input.revision), {}});
    blocks.append(table);
}

void composePeople(const ClinicalReportInput &input, const Wording &wording, QList<Block> &blocks)
{
    blocks.append(Heading{1, wording.say(Phrase::SectionPeople), {}});
    if (input.persons.isEmpty()) {
        blocks.append(Paragraph{wording.say(Phrase::NoPersons), Paragraph::Tone::Plain, {}});
    } else {
        Table people;
        people.columns = {{wording.say(Phrase::Person), 2}, {wording.say(Phrase::Kinship), 1.5},
                          {wording.say(Phrase::Sex), 1},    {wording.say(Phrase::Affected), 1},
                          {wording.say(Phrase::BirthYear), 1}};
        for (const Person &person : input.persons) {
            people.rows.append({{wording.text(person.label), wording.kinship(person.kinship), wording.sex(person.sex),
                                 wording.known(person.affected),
                                 wording.number(person.birthYear ? std::optional<qint64>(*person.birthYear) : std::nullopt)},
                                person.id});
        }
        blocks.append(people);
    }
    if (input.samples.isEmpty()) {
        blocks.append(Paragraph{wording.say(Phrase::NoSamples), Paragraph::Tone::Plain, {}});
        return;
    }
    Table samples;
    samples.columns = {{wording.say(Phrase::Sample), 3}, {wording.say(Phrase::SampleRole), 1.5},
                       {wording.say(Phrase::Person), 2}};
    for (const Sample &sample : input.samples) {
        samples.rows.append({{wording.text(sample.name), wording.sampleRole(sample.role),
                              personLabel(input, wording, sample.personId)},
                             sample.id});
    }
    blocks.append(samples);
}

void composeClinicalData(const ClinicalReportInput &input, const Wording &wording, QList<Block> &blocks)
{
    const Case &theCase = input.theCase;
    const Clinical &clinical = theCase.clinical;
    const bool cancer = theCase.domain == CaseDomain::Cancer;
    blocks.append(Heading{1, wording.say(Phrase::SectionClinical), theCase.id});

    KeyValueTable table;
    table.columns = 2;
    const auto add = [&](Phrase name, const QString &value) {
        table.rows.append({wording.say(name), value, theCase.id});
    };
    // A rare disease report does not ask for a stage, but what was entered is never left out.
    add(Phrase::Diagnosis, wording.text(theCase.diagnosis));
    if (cancer || !theCase.oncotree.isEmpty())
        add(Phrase::Oncotree, wording.text(theCase.oncotree));
    if (!cancer || !theCase.questionPanel.isEmpty())
        add(Phrase::QuestionPanel, wording.text(theCase.questionPanel));
    if (cancer || !clinical.stage.isEmpty())
        add(Phrase::Stage, wording.text(clinical.stage));
    if (cancer || clinical.performanceStatus) {
        add(Phrase::PerformanceStatus,
            wording.number(clinical.performanceStatus ? std::optional<qint64>(*clinical.performanceStatus) : std::nullopt));
    }
    if (cancer || clinical.tumourContent)
        add(Phrase::TumourContent, wording.fraction(clinical.tumourContent));
    if (cancer || !clinical.regimens.isEmpty())
        add(Phrase::Regimens, numberedRegimens(clinical.regimens, wording));
    add(Phrase::History, wording.text(clinical.history));
    blocks.append(table);

    if (cancer && theCase.phenotype.isEmpty())
        return;
    blocks.append(Heading{2, wording.say(Phrase::Phenotype), theCase.id});
    if (theCase.phenotype.isEmpty())
        blocks.append(Paragraph{wording.say(Phrase::NoPhenotype), Paragraph::Tone::Plain, theCase.id});
    else
        blocks.append(phenotypeTable(theCase, wording));
}

void composeBiomarkers(const ClinicalReportInput &input, const Wording &wording, QList<Block> &blocks)
{
    const Case &theCase = input.theCase;
    QList<Biomarker> biomarkers = theCase.biomarkers;
    if (theCase.domain == CaseDomain::Cancer) {
        // The three every panel asks for are listed even when nobody measured them.
        for (const char *kind : {"tmb", "msi", "hrd"}) {
            if (std::ranges::none_of(biomarkers, [&](const Biomarker &b) { return b.kind == QLatin1String(kind); })) {
                Biomarker unmeasured;
                unmeasured.kind = QLatin1String(kind);
                biomarkers.append(unmeasured);
            }
        }
    }
    if (biomarkers.isEmpty())
        return;
    blocks.append(Heading{1, wording.say(Phrase::SectionBiomarkers), theCase.id});
    Table table;
    table.columns = {{wording.say(Phrase::BiomarkerName), 3},
                     {wording.say(Phrase::BiomarkerValue), 1.4},
                     {wording.say(Phrase::BiomarkerMethod), 2.4},
                     {wording.say(Phrase::BiomarkerDate), 1.5}};
    table.together = true;
    for (const Biomarker &biomarker : biomarkers) {
        table.rows.append({{wording.biomarker(biomarker.kind), wording.text(biomarker.value),
                            wording.text(biomarker.method), wording.civilDate(biomarker.date)},
                           theCase.id});
    }
    blocks.append(table);
}

} // namespace enza::report
