// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/compose_clinical.h"

#include "report/compose_sections.h"

#include <algorithm>

namespace enza::report {
namespace {

std::unexpected<Error> refuse(const char *message, const QString &field, const QStringList &args = {})
{
    return fail(ErrorCode::BadInput, Text(message, args), Where{{}, 0, field});
}

bool isFraction(std::optional<double> value)
{
    return !value || (*value >= 0 && *value <= 1);
}

Result<void> checkFinding(const ClinicalReportInput &input, const ReportedFinding &reported)
{
    const Finding &finding = reported.finding;
    if (finding.caseId != input.theCase.id)
        return refuse(QT_TRANSLATE_NOOP("enza", "Finding %1 belongs to another case, so no report was drawn."),
                      QStringLiteral("findings"), {finding.id});
    if (finding.dismissed)
        return refuse(QT_TRANSLATE_NOOP("enza", "Finding %1 was put aside, so it cannot stand in a report."),
                      QStringLiteral("findings"), {finding.id});
    if (finding.variant.isEmpty() && finding.facts.alteration.isEmpty() && finding.facts.hgvsP.isEmpty() && finding.facts.biomarker.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("enza", "Finding %1 names no variant, so no report was drawn."),
                      QStringLiteral("findings"), {finding.id});
    if (!isFraction(finding.facts.vaf) || !isFraction(finding.facts.frequency))
        return refuse(QT_TRANSLATE_NOOP("enza", "A frequency of finding %1 does not lie between 0 and 1."),
                      QStringLiteral("findings"), {finding.id});
    for (const Opinion &opinion : reported.opinions) {
        if (opinion.finding != finding.id)
            return refuse(QT_TRANSLATE_NOOP("enza", "An opinion of %1 belongs to another finding than %2."),
                          QStringLiteral("opinions"), {opinion.authorName, finding.id});
    }
    return {};
}

Result<void> check(const ClinicalReportInput &input)
{
    if (input.language != QStringLiteral("ja") && input.language != QStringLiteral("en"))
        return refuse(QT_TRANSLATE_NOOP("enza", "Reports are written in Japanese (ja) or English (en), not “%1”."),
                      QStringLiteral("language"), {input.language});
    if (input.documentId.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("enza", "The report has no document id."), QStringLiteral("document_id"));
    if (input.theCase.label.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("enza", "The case has no label to print on the report."), QStringLiteral("case"));
    if (!input.created.isValid())
        return refuse(QT_TRANSLATE_NOOP("enza", "The report has no date."), QStringLiteral("created"));
    if (!isFraction(input.theCase.clinical.tumourContent))
        return refuse(QT_TRANSLATE_NOOP("enza", "The tumour content does not lie between 0 and 1."),
                      QStringLiteral("tumour_content"));
    const auto isOf = [&](const auto &record) { return record.caseId == input.theCase.id; };
    if (!std::ranges::all_of(input.persons, isOf) || !std::ranges::all_of(input.samples, isOf) ||
        !std::ranges::all_of(input.callSets, isOf))
        return refuse(QT_TRANSLATE_NOOP("enza", "A person, sample or file of another case was given for the report of %1."),
                      QStringLiteral("case"), {input.theCase.label});
    if (input.identity) {
        const auto isProband = [&](const Person &person) {
            return person.id == input.identity->personId && person.kinship == Kinship::Proband;
        };
        if (std::ranges::none_of(input.persons, isProband))
            return refuse(QT_TRANSLATE_NOOP("enza", "The identity given is not that of the proband of %1."),
                          QStringLiteral("identity"), {input.theCase.label});
    }
    for (const ReportedFinding &reported : input.findings)
        ENZA_TRY(checkFinding(input, reported));
    return {};
}

} // namespace

QList<CallSet> reportedCallSets(const ClinicalReportInput &input)
{
    QList<CallSet> reported;
    for (const CallSet &callSet : input.callSets) {
        const auto wasMarkedHere = [&](const ReportedFinding &f) { return f.finding.callSet == callSet.id; };
        if (!callSet.superseded || std::ranges::any_of(input.findings, wasMarkedHere))
            reported.append(callSet);
    }
    return reported;
}

Result<ReportModel> composeClinicalReport(const ClinicalReportInput &input)
{
    ENZA_TRY(check(input));
    const Wording wording(input.language == QStringLiteral("ja") ? Language::Japanese : Language::English);

    ReportModel model;
    model.language = input.language;
    model.title = wording.say(Phrase::Title);
    model.subtitle = wording.say(Phrase::Subtitle);
    model.pageHeader = wording.say(Phrase::CaseLabel) + wording.say(Phrase::Colon) + input.theCase.label;
    if (input.identity) {
        const QString gap = QStringLiteral("   ");
        model.pageHeader += gap + wording.text(input.identity->name) + gap + wording.say(Phrase::HospitalNumber) +
                            wording.say(Phrase::Colon) + wording.text(input.identity->hospitalNumber);
    }
    model.pageFooter = wording.say(Phrase::DocumentRevision, {input.documentId, QString::number(input.revision),
                                                              wording.civilTime(input.created)});
    model.pageNumber = wording.say(Phrase::PageOf);
    model.columnBelow = wording.say(Phrase::Below);
    model.author = input.author;
    model.subject = input.theCase.label;
    model.producer = QStringLiteral("Enza ") + input.softwareVersion;
    model.created = input.created.toUTC();
    model.keywords = {QStringLiteral("document:") + input.documentId,
                      QStringLiteral("revision:") + QString::number(input.revision)};
    if (input.draft) {
        model.mark = wording.say(Phrase::DraftMark);
        model.watermark = wording.say(Phrase::DraftWatermark);
        model.keywords.prepend(QStringLiteral("DRAFT"));
    }

    composeDocument(input, wording, model.blocks);
    composePeople(input, wording, model.blocks);
    composeClinicalData(input, wording, model.blocks);
    composeBiomarkers(input, wording, model.blocks);
    composeFindings(input, wording, model.blocks);
    composeMethods(input, wording, model.blocks);
    composeQuality(input, wording, model.blocks);
    composeLimits(input, wording, model.blocks);
    model.blocks.append(Paragraph{wording.say(Phrase::EndMark), Paragraph::Tone::Strong, {}});
    return model;
}

} // namespace enza::report
