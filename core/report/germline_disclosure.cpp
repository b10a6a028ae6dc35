// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/germline_disclosure.h"

#include "report/compose_sections.h"

namespace enza::report {
namespace {

struct Words {
    const char *ja, *en;
};

constexpr Words title{"生殖細胞系列所見の開示書", "Disclosure of germline findings"};
constexpr Words subtitle{"主治医・遺伝カウンセリング用", "For the attending physician and genetic counselling"};
constexpr Words purpose{
    "本書は、解析の目的とは別に見いだされた生殖細胞系列の所見を、本人が知ることに同意した範囲で伝えるものである。臨床報告書とは別に扱い、遺伝カウンセリングの場で説明する。",
    "This document tells of germline findings beyond the question that was asked, as far as the person agreed to know them. It is kept apart from the clinical report and explained in genetic counselling."};
constexpr Words sectionFindings{"開示する所見", "Findings disclosed"};
constexpr Words condition{"関連する疾患", "Associated condition"};
constexpr Words inheritance{"遺伝形式", "Inheritance"};
constexpr Words classification{"分類", "Classification"};
constexpr Words confirmation{"確認検査", "Confirmatory test"};
constexpr Words confirmedBy{"%1、%2、%3：%4", "%1, %2, %3: %4"};
constexpr Words notNeeded{"精度の確認された方法による結果である", "the result is by a method of assured accuracy"};
constexpr Words consent{"同意", "Consent"};
constexpr Words agreed{"%1（%2、%3から有効）", "%1 (%2, in force since %3)"};
constexpr Words sectionRelatives{"血縁者への意味", "What it means for relatives"};
constexpr Words relatives{
    "同じ変化を血縁者が持つことがある。誰に、いつ、誰が伝えるかは、本人と遺伝カウンセリングで話し合って決める。血縁者の検査は、その血縁者自身の同意に基づいて行う。",
    "Relatives may carry the same change. Who is told, when and by whom is decided with the person in genetic counselling. A relative is tested on that relative's own consent."};
constexpr Words sectionLimits{"本書の範囲", "What this document does not say"};
constexpr Words limits{
    "本書に記載のない遺伝子や変化について、病気の原因となる変化がないことを意味しない。分類は作成時点の知識によるもので、変わることがある。",
    "For genes and changes not named here it does not mean that nothing causing illness is present. The classification follows what was known when this was drawn up and may change."};

Words wordsOf(InheritanceMode mode)
{
    switch (mode) {
    case InheritanceMode::Dominant: return {"常染色体顕性（優性）", "autosomal dominant"};
    case InheritanceMode::Recessive: return {"常染色体潜性（劣性）", "autosomal recessive"};
    case InheritanceMode::XLinked: return {"X連鎖", "X-linked"};
    case InheritanceMode::Unknown: break;
    }
    return {"不明", "unknown"};
}

QString withReference(const QString &hgvs, const QString &reference)
{
    return hgvs.isEmpty() || reference.isEmpty() || hgvs.contains(u':') ? hgvs : reference + u':' + hgvs;
}

} // namespace

Result<ReportModel> composeGermline(const GermlineInput &input)
{
    const ClinicalReportInput &document = input.document;
    const Wording wording(document.language == QLatin1String("en") ? Language::English : Language::Japanese);
    const auto say = [&](const Words &words) {
        return QString::fromUtf8(wording.language() == Language::English ? words.en : words.ja);
    };
    if (input.findings.isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "there is no finding to disclose"), Where{{}, 0, QStringLiteral("findings")});
    ReportModel model;
    model.language = document.language;
    model.title = say(title);
    model.subtitle = say(subtitle);
    model.pageHeader = wording.say(Phrase::CaseLabel) + wording.say(Phrase::Colon) + document.theCase.label;
    if (document.identity)
        model.pageHeader += QStringLiteral("   ") + wording.text(document.identity->name) + QStringLiteral("   ") +
                            wording.say(Phrase::HospitalNumber) + wording.say(Phrase::Colon) + wording.text(document.identity->hospitalNumber);
    model.pageFooter = wording.say(Phrase::DocumentRevision, {document.documentId, QString::number(document.revision), wording.civilTime(document.created)});
    model.pageNumber = wording.say(Phrase::PageOf);
    model.columnBelow = wording.say(Phrase::Below);
    model.author = document.author;
    model.subject = document.theCase.label;
    model.producer = QStringLiteral("Enza ") + document.softwareVersion;
    model.created = document.created.toUTC();
    model.keywords = {QStringLiteral("document:") + document.documentId, QStringLiteral("revision:") + QString::number(document.revision)};
    if (document.draft) {
        model.mark = wording.say(Phrase::DraftMark);
        model.watermark = wording.say(Phrase::DraftWatermark);
        model.keywords.prepend(QStringLiteral("DRAFT"));
    }
    model.blocks.append(Paragraph{say(purpose), Paragraph::Tone::Plain, {}});
    composeDocument(document, wording, model.blocks);
    model.blocks.append(Heading{1, say(sectionFindings), {}});
    for (const DisclosedFinding &one : input.findings) {
        const Finding &finding = one.reported.finding;
        const VariantFacts &facts = finding.facts;
        model.blocks.append(Heading{2, wording.text(facts.gene), finding.id});
        KeyValueTable table;
        const auto add = [&](const QString &name, const QString &value) { table.rows.append({name, value, finding.id}); };
        add(wording.say(Phrase::HgvsC), wording.text(withReference(facts.hgvsC, facts.transcript)));
        add(wording.say(Phrase::HgvsP), wording.text(facts.hgvsP));
        add(wording.say(Phrase::GenomicKey), wording.text(finding.variant));
        add(say(condition), wording.list(one.conditions));
        QStringList modes;
        for (const InheritanceMode mode : one.inheritances)
            modes.append(say(wordsOf(mode)));
        add(say(inheritance), wording.list(modes));
        add(say(classification), classesInBrief(one.reported, wording));
        add(say(confirmation), one.confirmed ? say(confirmedBy).arg(wording.text(one.confirmed->method), wording.text(one.confirmed->laboratory),
                                                                    wording.civilTime(one.confirmed->resultAt), wording.text(one.confirmed->result))
                                             : say(notNeeded));
        add(say(consent), say(agreed).arg(one.consentItem, one.consentForm, wording.civilDate(one.consentSince)));
        model.blocks.append(table);
    }
    model.blocks.append(Heading{1, say(sectionRelatives), {}});
    model.blocks.append(Paragraph{say(relatives), Paragraph::Tone::Plain, {}});
    model.blocks.append(Heading{1, say(sectionLimits), {}});
    model.blocks.append(Paragraph{say(limits), Paragraph::Tone::Plain, {}});
    model.blocks.append(Paragraph{wording.say(Phrase::EndMark), Paragraph::Tone::Strong, {}});
    return model;
}

} // namespace enza::report
