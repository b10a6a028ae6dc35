// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/minutes.h"

#include "report/document_code.h"
#include "report/minutes_words.h"
#include "report/pdf_writer.h"

namespace enza::report {
namespace {

class Composer
{
public:
    Composer(const MinutesInput &input, QList<Block> &blocks) : m(input), w(input.language), m_blocks(blocks) {}

    void meeting()
    {
        QList<KeyValue> rows{{w.say("会議名", "Meeting"), w.text(m.title), {}},
                             {w.say("日時", "Time"), w.wording().civilTime(m.at), {}},
                             {w.say("開催方法", "Held"), w.mode(m.mode), {}},
                             {w.say("主催病院", "Host"), w.text(m.host), {}},
                             {w.say("場所", "Place"), w.text(m.place), {}},
                             {w.say("議長", "Chair"), w.text(m.chair), {}}};
        if (m.started.isValid())
            rows.append({w.say("開始", "Started"), w.wording().civilTime(m.started), {}});
        if (m.ended.isValid())
            rows.append({w.say("終了", "Ended"), w.wording().civilTime(m.ended), {}});
        rows.append({w.say("適用した構成要件", "Rules on roles"), w.text(m.ruleSets.join(comma())), {}});
        m_blocks.append(KeyValueTable{rows, 2});
    }

    void members()
    {
        heading(w.say("構成員名簿", "Members"));
        if (m.members.isEmpty()) {
            plain(w.say("名簿は登録されていない。", "No register of members was kept."));
            return;
        }
        Table table{{{w.say("氏名", "Name"), 2}, {w.say("所属", "Hospital"), 2}, {w.say("役割", "Roles"), 4},
                     {w.say("専門領域", "Specialties"), 2}, {w.say("常勤", "Full-time"), 1}}, {}, true, false};
        for (const MinutesPerson &one : m.members)
            table.rows.append({{one.name, w.text(one.hospital), w.text(one.roles.join(comma())), w.text(one.specialties.join(comma())), w.yesNo(one.fullTime)}, {}});
        m_blocks.append(table);
    }

    void attendance()
    {
        heading(w.say("出席", "Attendance"));
        const bool live = m.mode == MeetingMode::Live;
        Table table{{{w.say("氏名", "Name"), 2}, {w.say("役割", "Roles"), 5}, {live ? w.say("出席", "Present") : w.say("意見提出", "Gave an opinion"), 1}}, {}, true, false};
        for (const MinutesPerson &one : m.attendees)
            table.rows.append({{one.name, w.text(one.roles.join(comma())), w.yesNo(one.present)}, {}});
        if (table.rows.isEmpty())
            plain(w.say("招集された者はいない。", "Nobody was asked."));
        else
            m_blocks.append(table);
        for (const Guest &guest : m.guests) {
            QStringList parts{guest.name};
            for (const QString &part : {guest.affiliation, guest.reason}) {
                if (!part.isEmpty())
                    parts.append(part);
            }
            plain(w.say("陪席：", "Guest: ") + parts.join(comma()));
        }
    }

    void oneCase(const MinutesCase &one, qsizetype number)
    {
        heading(w.say("症例 ", "Case ") + QString::number(number) + w.say("：", ": ") + one.label);
        QList<KeyValue> rows{{w.say("回", "Round"), w.round(one.round), {}},
                             {w.say("依頼元病院", "Asking hospital"), w.text(one.hospital.isEmpty() ? m.host : one.hospital), {}},
                             {w.say("診断", "Diagnosis"), w.text(one.diagnosis), {}},
                             {w.say("成立要件", "Quorum"), one.quorumMet ? w.say("充足", "met") : w.say("不足：", "not met: ") + one.quorumMissing.join(w.say("；", "; ")), {}},
                             {w.say("終了", "Closed"), one.closed.isValid() ? w.wording().civilTime(one.closed) : w.say("未了", "open"), {}}};
        m_blocks.append(KeyValueTable{rows, 2});
        named(w.say("利益相反等による退席", "Stepped back"), one.recusals);
        decision(one);
        named(w.say("反対意見", "Dissent"), one.dissents);
        tests(one);
        signatures(w.say("署名", "Signatures"), one.signatures);
        if (one.signatureVoided)
            plain(w.say("決定の変更により失効した署名がある。", "A signature was given under a version that was changed since; it does not stand."));
        if (!one.pins.isEmpty())
            m_blocks.append(Paragraph{w.say("判断の根拠とした版：", "Judged by: ") + one.pins.join(comma()), Paragraph::Tone::Small, {}});
    }

    void decision(const MinutesCase &one)
    {
        subheading(w.say("決定", "Decision"));
        if (!one.decided) {
            plain(w.say("この会議では決定していない。", "Nothing was decided in this meeting."));
            return;
        }
        if (!one.noneReason.isEmpty())
            plain(w.say("推奨なし。理由：", "Nothing is recommended, because: ") + one.noneReason);
        if (!one.recommendations.isEmpty()) {
            Table table{{{w.say("順", "No."), 0.6}, {w.say("推奨", "Recommendation"), 3.2}, {w.say("根拠となる所見", "Rests on"), 2.4}, {w.say("提供方法", "Scheme"), 1.4},
                         {w.say("エビデンス", "Evidence"), 1.4}, {w.say("確認", "Confirmation"), 1.8}}, {}, true, false};
            for (const MinutesRecommendation &r : one.recommendations) {
                QString what = w.kind(r.value.kind) + w.say("：", ": ") + (r.value.what.isEmpty() ? r.value.trial : r.value.what);
                if (!r.value.trial.isEmpty() && !r.value.what.isEmpty())
                    what = w.wording().bracketed(what, r.value.trial);
                if (!r.value.reason.isEmpty())
                    what += w.say("。理由：", ". Reason: ") + r.value.reason;
                table.rows.append({{r.value.priority > 0 ? QString::number(r.value.priority) : w.text({}), what, w.text(r.findings.join(comma())), w.text(r.scheme),
                                    w.text(r.evidence), w.release(r.value.release)}, r.value.id});
            }
            m_blocks.append(table);
        }
        if (!one.germline.isEmpty()) {
            Table table{{{w.say("生殖細胞系列の所見", "Germline finding"), 3}, {w.say("決定", "Decision"), 3}, {w.say("理由", "Reason"), 4}}, {}, true, false};
            for (const MinutesGermline &g : one.germline)
                table.rows.append({{g.finding, g.waits ? w.wording().bracketed(w.act(g.act), w.say("確認検査待ち", "waits for the confirmatory test")) : w.act(g.act), w.text(g.reason)}, {}});
            m_blocks.append(table);
        }
        named(w.say("推奨に至らなかった所見と理由", "Findings from which nothing follows"), one.handled);
        if (!one.comment.isEmpty())
            plain(w.say("付記：", "Remark: ") + one.comment);
    }

    void tests(const MinutesCase &one)
    {
        if (one.tests.isEmpty())
            return;
        subheading(w.say("確認検査", "Confirmatory tests"));
        Table table{{{w.say("所見", "Finding"), 3}, {w.say("方法", "Method"), 2}, {w.say("検査機関", "Laboratory"), 2}, {w.say("結果", "Result"), 3}}, {}, true, false};
        for (const MinutesTest &t : one.tests) {
            const QString result = t.value.result.isEmpty() ? w.state(t.value.state) : w.state(t.value.state) + w.say("：", ": ") + t.value.result;
            table.rows.append({{t.finding, t.value.method, t.value.laboratory, result}, t.value.id});
        }
        m_blocks.append(table);
    }

    void signatures(const QString &title, const QList<MinutesSignature> &list)
    {
        subheading(title);
        if (list.isEmpty()) {
            plain(w.say("署名なし。", "Nobody has signed."));
            return;
        }
        Table table{{{w.say("氏名", "Name"), 2}, {w.say("立場", "As"), 1.2}, {w.say("日時", "Time"), 2.4}, {w.say("署名対象のSHA-256", "SHA-256 of what was signed"), 5}}, {}, true, false};
        for (const MinutesSignature &s : list)
            table.rows.append({{s.name, s.chair ? w.say("議長", "chair") : w.say("構成員", "member"), w.wording().civilTime(s.at), s.digest}, {}});
        m_blocks.append(table);
    }

    void omissions()
    {
        if (m.omissions.isEmpty())
            return;
        heading(w.say("エキスパートパネルを省略した症例", "Cases that did without a panel"));
        Table table{{{w.say("症例", "Case"), 2}, {w.say("該当項目", "Entry"), 3}, {w.say("理由", "Reason"), 4}, {w.say("承認者", "Approved by"), 2}, {w.say("日時", "Time"), 2.4}}, {}, true, false};
        for (const MinutesOmission &one : m.omissions)
            table.rows.append({{one.label, one.entry, one.reason, one.approvedBy, w.wording().civilTime(one.at)}, {}});
        m_blocks.append(table);
    }

    void foot()
    {
        heading(w.say("記録", "Record"));
        m_blocks.append(KeyValueTable{{{w.say("作成者", "Drawn up by"), w.text(m.author), {}},
                                       {w.say("記録の時点", "As of"), w.wording().civilTime(m.created), {}},
                                       {w.say("ソフトウェア", "Software"), QStringLiteral("Enza ") + m.softwareVersion, {}},
                                       {w.say("操作記録の位置", "Journal"), w.text(m.journalHead), {}}}, 1});
        if (w.japanese())
            m_blocks.append(Paragraph{w.wording().say(Phrase::EndMark), Paragraph::Tone::Small, {}});
    }

    void heading(const QString &text) { m_blocks.append(Heading{1, text, {}}); }
    const MinutesWords &words() const { return w; }

private:
    QString comma() const { return w.say("、", ", "); }
    void subheading(const QString &text) { m_blocks.append(Heading{2, text, {}}); }
    void plain(const QString &text) { m_blocks.append(Paragraph{text, Paragraph::Tone::Plain, {}}); }
    void named(const QString &title, const QList<MinutesNamed> &list)
    {
        if (list.isEmpty())
            return;
        subheading(title);
        QList<KeyValue> rows;
        for (const MinutesNamed &one : list)
            rows.append({one.name, w.text(one.text), {}});
        m_blocks.append(KeyValueTable{rows, 1});
    }

    const MinutesInput &m;
    MinutesWords w;
    QList<Block> &m_blocks;
};

ReportModel frame(const QString &language, const QString &title, const QString &documentId, int revision, const QDateTime &created,
                  const QString &author, const QString &softwareVersion)
{
    const MinutesWords w(language);
    ReportModel model;
    model.language = language;
    model.title = title;
    model.pageFooter = w.wording().say(Phrase::DocumentRevision, {documentId, QString::number(revision), w.wording().civilTime(created)});
    model.pageNumber = w.wording().say(Phrase::PageOf);
    model.columnBelow = w.wording().say(Phrase::Below);
    model.author = author;
    model.subject = title;
    model.producer = QStringLiteral("Enza ") + softwareVersion;
    model.created = created;
    return model;
}

} // namespace

ReportModel composeMinutes(const MinutesInput &input)
{
    const MinutesWords w(input.language);
    const QString title = input.membersOnly ? w.say("エキスパートパネル構成員名簿", "Members of the expert panel")
                                            : w.say("エキスパートパネル議事録", "Minutes of the expert panel");
    ReportModel model = frame(input.language, title, input.documentId, input.revision, input.created, input.author, input.softwareVersion);
    model.subtitle = input.title + w.say("　", ", ") + w.wording().civilTime(input.at);
    Composer composer(input, model.blocks);
    composer.meeting();
    if (input.membersOnly) {
        composer.members();
        composer.attendance();
        composer.foot();
        return model;
    }
    composer.attendance();
    for (qsizetype i = 0; i < input.cases.size(); ++i)
        composer.oneCase(input.cases[i], i + 1);
    if (input.cases.isEmpty())
        composer.heading(w.say("症例なし", "No case"));
    composer.heading(w.say("決定一覧への署名", "Signatures under the list of decisions"));
    composer.signatures(w.say("構成員の署名", "Signatures of the members"), input.list);
    composer.omissions();
    composer.members();
    composer.foot();
    return model;
}

Result<RenderedDocument> renderMinutes(const MinutesInput &input)
{
    const ReportModel model = composeMinutes(input);
    if (input.kept)
        return renderDocument(model, {input.documentId, input.revision, {}, {}});
    ENZA_ASSIGN(const WrittenPdf written, writePdf(model));
    RenderedDocument out;
    out.pdf = written.bytes;
    out.pages = written.pages;
    out.title = model.title;
    return out;
}

ReportModel composeTestOrder(const TestOrderInput &input)
{
    const MinutesWords w(input.language);
    ReportModel model = frame(input.language, w.say("確認検査依頼書", "Order of a confirmatory test"), input.documentId, input.revision, input.created,
                              input.author, input.softwareVersion);
    model.subtitle = input.test.laboratory + w.say("　御中", "");
    const VariantFacts &f = input.finding.facts;
    model.blocks.append(Paragraph{w.say("下記の所見について、全ゲノム解析とは別の、精度の確保された方法による確認検査を依頼します。",
                                        "Please test the finding below by another method of assured accuracy than whole-genome sequencing."),
                                  Paragraph::Tone::Plain, {}});
    QList<KeyValue> rows{{w.say("症例", "Case"), w.text(input.caseLabel), {}},
                         {w.say("対象者", "Person"), w.text(input.personLabel), {}},
                         {w.say("検査方法", "Method"), w.text(input.test.method), {}},
                         {w.say("検体", "Specimen"), w.text(input.test.specimen), {}},
                         {w.say("依頼日時", "Ordered"), w.wording().civilTime(input.test.orderedAt), {}}};
    model.blocks.append(KeyValueTable{rows, 1});
    model.blocks.append(Heading{1, w.say("確認する所見", "Finding to be confirmed"), input.finding.id});
    model.blocks.append(KeyValueTable{{{w.say("所見", "Finding"), w.text(input.findingTitle), input.finding.id},
                                       {w.say("転写産物", "Transcript"), w.text(f.transcript), {}},
                                       {w.say("HGVS（cDNA）", "HGVS (cDNA)"), w.text(f.hgvsC), {}},
                                       {w.say("HGVS（タンパク質）", "HGVS (protein)"), w.text(f.hgvsP), {}},
                                       {w.say("ゲノム上の位置", "Genomic position"), w.text(input.finding.variant), {}},
                                       {w.say("参照配列", "Assembly"), w.text(input.assembly), {}},
                                       {w.say("変異アレル頻度", "Variant allele fraction"), w.wording().fraction(f.vaf), {}},
                                       {w.say("深度", "Depth"), w.wording().number(f.depth), {}}}, 1});
    model.blocks.append(Heading{1, w.say("結果（検査機関記入欄）", "Result (for the laboratory)"), {}});
    model.blocks.append(KeyValueTable{{{w.say("判定", "Outcome"), w.say("□ 確認された　　□ 確認されなかった　　□ 判定不能", "[ ] confirmed    [ ] not confirmed    [ ] not assessable"), {}},
                                       {w.say("日付・担当者", "Date, by whom"), w.say("　", " "), {}}}, 1});
    QStringList signature;
    for (const QString &part : {input.institution, input.author}) {
        if (!part.isEmpty())
            signature.append(part);
    }
    model.blocks.append(Paragraph{signature.join(u'\n'), Paragraph::Tone::Plain, {}});
    return model;
}

Result<RenderedDocument> renderTestOrder(const TestOrderInput &input)
{
    const ReportModel model = composeTestOrder(input);
    if (!input.documentId.isEmpty()) // kept, so it carries a code by which it is found
        return renderDocument(model, {input.documentId, input.revision, {}, {}});
    ENZA_ASSIGN(const WrittenPdf written, writePdf(model));
    RenderedDocument out;
    out.pdf = written.bytes;
    out.pages = written.pages;
    out.title = model.title;
    return out;
}

} // namespace enza::report
