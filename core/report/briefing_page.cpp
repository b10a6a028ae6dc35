// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/briefing_page.h"

#include "report/briefing_words.h"
#include "report/pdf_writer.h"
#include "report/wording.h"

#include <algorithm>

namespace enza::report {
namespace {

using W = BriefingWord;

/// How much of each list is shown, and of texts how many characters.
struct Limits {
    int findings, levels, options, earlier, text, phenotype, about;
};
/// From generous to what fits a page whatever was entered.
constexpr Limits steps[] = {{24, 6, 16, 6, 700, 24, 8}, {16, 4, 11, 5, 400, 14, 5}, {11, 3, 8, 4, 240, 9, 4},
                            {8, 2, 5, 3, 140, 6, 3},    {5, 1, 3, 2, 80, 4, 2},  {4, 1, 2, 1, 50, 3, 1}};

class Page
{
public:
    Page(const Briefing &briefing, bool japanese, const Limits &limits)
        : m_page(briefing), m_japanese(japanese), m_limits(limits), m_wording(japanese ? Language::Japanese : Language::English)
    {
    }

    QList<Block> blocks(bool newPage)
    {
        head(newPage);
        history();
        findings();
        options();
        earlier();
        open();
        foot();
        return std::move(m_blocks);
    }
    bool shortened() const { return !m_cuts.isEmpty(); }

private:
    QString say(W word) const { return briefingWord(word, m_japanese); }
    QString known(const QString &text) const { return text.trimmed().isEmpty() ? say(W::Unknown) : text.trimmed(); }
    QString list(const QStringList &parts) const { return parts.join(say(W::ListComma)); }
    QString bracketed(const QString &text, const QString &inside) const
    {
        return inside.isEmpty() ? text : m_wording.bracketed(text, inside);
    }
    void section(W word, bool newPage = false) { m_blocks.append(Heading{2, say(word), m_page.caseId, newPage}); }

    QString cut(const QString &text)
    {
        const QString whole = text.simplified();
        if (whole.size() <= m_limits.text)
            return whole;
        note(W::CutText);
        return whole.left(m_limits.text - 1) + u'…';
    }
    void note(W word, qsizetype count = 0)
    {
        const QString words = count > 0 ? say(word).arg(count) : say(word);
        if (!m_cuts.contains(words))
            m_cuts.append(words);
    }

    void head(bool newPage)
    {
        m_blocks.append(Heading{1, m_page.caseLabel + (m_page.synthetic ? QStringLiteral("  ") + say(W::Synthetic) : QString()), m_page.caseId, newPage});
        KeyValueTable table;
        table.columns = 2;
        const auto add = [&](W key, const QString &value) { table.rows.append({say(key), value, m_page.caseId}); };
        QStringList who{m_wording.sex(m_page.sex)};
        who.append(m_page.age ? say(W::Years).arg(*m_page.age) : say(W::Unknown));
        add(W::SexAge, list(who));
        if (!m_page.meetingId.isEmpty())
            add(W::Round, say(m_page.round == PanelRound::Final     ? W::RoundFinal
                              : m_page.round == PanelRound::Interim ? W::RoundInterim
                                                                    : W::RoundFollowUp));
        if (!m_page.hospital.isEmpty())
            add(W::Hospital, m_page.hospital);
        add(W::Diagnosis, known(m_page.diagnosis));
        if (m_page.domain == CaseDomain::Cancer || !m_page.oncotree.isEmpty())
            add(W::TumourType, known(bracketed(m_page.oncotree, m_page.tumourType)));
        if (!m_page.questionPanel.isEmpty())
            add(W::QuestionPanel, m_page.questionPanel);
        if (m_page.domain == CaseDomain::Rare || !m_page.phenotype.isEmpty())
            add(W::Phenotype, signs());
        m_blocks.append(table);
    }

    QString signs()
    {
        QStringList shown, absent;
        qsizetype taken = 0;
        for (const PhenotypeTerm &term : m_page.phenotype) {
            if (taken++ >= m_limits.phenotype)
                continue;
            (term.excluded ? absent : shown).append(term.label.isEmpty() ? term.id : term.label);
        }
        if (taken > m_limits.phenotype)
            note(W::CutPhenotype, taken - m_limits.phenotype);
        if (!absent.isEmpty())
            shown.append(say(W::NotThere).arg(list(absent)));
        return known(list(shown));
    }

    void history()
    {
        const Clinical &clinical = m_page.clinical;
        const bool cancer = m_page.domain == CaseDomain::Cancer;
        KeyValueTable table;
        table.columns = 2;
        const auto add = [&](W key, bool asked, const QString &value) {
            if (asked || !value.isEmpty())
                table.rows.append({say(key), known(value), m_page.caseId});
        };
        add(W::Stage, cancer, clinical.stage);
        add(W::Status, cancer, clinical.performanceStatus ? QString::number(*clinical.performanceStatus) : QString());
        add(W::TumourContent, cancer, clinical.tumourContent ? m_wording.fraction(clinical.tumourContent) : QString());
        QStringList markers;
        for (const Biomarker &marker : m_page.biomarkers)
            markers.append(m_wording.biomarker(marker.kind) + u' ' + marker.value);
        add(W::Biomarkers, false, list(markers));
        QStringList regimens;
        for (qsizetype i = 0; i < clinical.regimens.size(); ++i)
            regimens.append(QString::number(i + 1) + QStringLiteral(") ") + clinical.regimens[i]);
        add(W::Regimens, cancer, cut(regimens.join(QStringLiteral("  "))));
        add(W::PastHistory, true, cut(clinical.history));
        if (table.rows.isEmpty())
            return;
        section(W::History);
        m_blocks.append(table);
    }

    QString level(const TierEntry &tier, bool withDrug) const
    {
        QStringList parts{m_wording.scale(tier.scale), tier.level};
        if (tier.scale == QLatin1String("trial"))
            parts = {m_wording.scale(tier.scale)};
        if (withDrug && !tier.drug.isEmpty())
            parts.append(tier.drug);
        return parts.join(u' ');
    }

    void findings()
    {
        section(W::Findings);
        if (m_page.findings.isEmpty()) {
            m_blocks.append(Paragraph{say(W::NoFindings), Paragraph::Tone::Plain, m_page.caseId});
            return;
        }
        Table table;
        table.columns = {{say(W::Finding), 4}, {say(W::Class), 2.2}, {say(W::Levels), 3.4}, {say(W::Vaf), 0.8, true}};
        table.firstColumnStrong = true;
        for (qsizetype i = 0; i < std::min<qsizetype>(m_page.findings.size(), m_limits.findings); ++i) {
            const BriefedFinding &one = m_page.findings[i];
            const QString title = one.role == FindingRole::Secondary ? bracketed(one.title, say(W::Secondary)) : one.title;
            QString verdict = one.verdict.isEmpty() ? (one.differ ? say(W::Differ) : say(W::Undecided)) : m_wording.verdict(one.verdict);
            if (one.agreed && !one.verdict.isEmpty())
                verdict = bracketed(verdict, say(W::Agreed));
            QStringList levels;
            for (const TierEntry &tier : one.tiers) {
                if (levels.size() < m_limits.levels)
                    levels.append(level(tier, false));
            }
            levels.removeDuplicates();
            table.rows.append({{title, verdict, levels.isEmpty() ? QStringLiteral("–") : list(levels),
                                one.vaf ? m_wording.fraction(one.vaf) : QStringLiteral("–")}, one.id});
        }
        if (m_page.findings.size() > m_limits.findings)
            note(W::CutFindings, m_page.findings.size() - m_limits.findings);
        m_blocks.append(table);
    }

    void options()
    {
        section(W::Options);
        if (m_page.options.isEmpty()) {
            m_blocks.append(Paragraph{say(W::NoOptions), Paragraph::Tone::Plain, m_page.caseId});
            return;
        }
        Table table;
        table.columns = {{say(W::Option), 3.4}, {say(W::Level), 1.8}, {say(W::Finding), 2.6}, {say(W::State), 3}};
        table.firstColumnStrong = true;
        for (qsizetype i = 0; i < std::min<qsizetype>(m_page.options.size(), m_limits.options); ++i) {
            const BriefedOption &one = m_page.options[i];
            // Elsewhere than in a list of trials, a number may only say where a level comes from.
            QStringList what{one.tier.drug, one.tier.scale == QLatin1String("civic") ? QString() : one.tier.trial};
            what.removeAll(QString());
            QStringList state{one.tier.effect, one.tier.state, one.tier.tumourType};
            state.removeAll(QString());
            QStringList marks;
            if (one.suggested)
                marks.append(say(W::Suggested));
            if (one.uncertain)
                marks.append(say(W::Uncertain));
            const QString offered = bracketed(level(one.tier, false), list(marks));
            table.rows.append({{what.join(QStringLiteral("  ")), offered, one.about, list(state)}, one.finding});
        }
        if (m_page.options.size() > m_limits.options)
            note(W::CutOptions, m_page.options.size() - m_limits.options);
        m_blocks.append(table);
    }

    QString came(const QString &keys) const
    {
        const QString given = keys.section(u' ', 0, 0), response = keys.section(u' ', 1);
        QString words = QStringLiteral("–");
        if (given == QLatin1String("yes"))
            words = say(W::Given);
        else if (!given.isEmpty())
            words = say(given == QLatin1String("no") ? W::NotGiven : W::OtherGiven);
        return bracketed(words, response);
    }

    void earlier()
    {
        section(W::Earlier);
        if (m_page.earlier.isEmpty()) {
            m_blocks.append(Paragraph{say(W::NoEarlier), Paragraph::Tone::Plain, m_page.caseId});
            return;
        }
        Table table;
        table.columns = {{say(W::EarlierCase), 2}, {say(W::Finding), 2.6}, {say(W::Recommended), 3.4}, {say(W::Came), 1.6}};
        for (qsizetype i = 0; i < std::min<qsizetype>(m_page.earlier.size(), m_limits.earlier); ++i) {
            const BriefedEarlier &one = m_page.earlier[i];
            QString recommended = list(one.recommended);
            if (recommended.isEmpty())
                recommended = one.decided ? say(W::NothingRecommended) : say(W::NotDecided);
            QStringList which{one.caseLabel.isEmpty() ? say(W::EarlierHere) : one.caseLabel, one.tumour};
            which.removeAll(QString());
            table.rows.append({{list(which), one.finding, recommended, came(one.came)}, {}});
        }
        if (m_page.earlier.size() > m_limits.earlier)
            note(W::CutEarlier, m_page.earlier.size() - m_limits.earlier);
        m_blocks.append(table);
    }

    void open()
    {
        section(W::Open);
        QStringList lines;
        for (const OpenPoint &point : m_page.open) {
            OpenPoint short_ = point;
            for (QStringList *texts : {&short_.about, &short_.aboutJa}) {
                for (QString &text : *texts)
                    text = cut(text);
            }
            lines.append(m_wording.say(Phrase::Bullet) + openPointWords(short_, m_japanese, m_limits.about));
            if (point.about.size() > m_limits.about)
                note(W::CutOpen);
        }
        m_blocks.append(Paragraph{lines.isEmpty() ? say(W::NothingOpen) : lines.join(u'\n'), Paragraph::Tone::Plain, m_page.caseId});
        QStringList decided = m_page.decided;
        if (m_page.decidedNone)
            decided.append(say(W::DecidedNone));
        if (!decided.isEmpty())
            m_blocks.append(Paragraph{say(W::Decided) + say(W::Colon) + cut(list(decided)), Paragraph::Tone::Plain, m_page.caseId});
    }

    void foot()
    {
        QStringList lines;
        if (!m_cuts.isEmpty())
            lines.append(say(W::Shortened).arg(list(m_cuts)));
        lines.append(say(W::NoIdentity) + u' ' + say(W::Made).arg(m_wording.civilTime(m_page.made)).arg(m_page.revision));
        m_blocks.append(Paragraph{lines.join(u'\n'), Paragraph::Tone::Small, m_page.caseId});
    }

    const Briefing &m_page;
    bool m_japanese;
    Limits m_limits;
    Wording m_wording;
    QList<Block> m_blocks;
    QStringList m_cuts;
};

ReportModel modelOf(const QString &language, const QString &softwareVersion, const QDateTime &made)
{
    const bool japanese = language == QLatin1String("ja");
    ReportModel model;
    model.language = language;
    model.pageNumber = briefingWord(W::PageOf, japanese);
    model.columnBelow = briefingWord(W::Below, japanese);
    model.dense = true;
    model.producer = QStringLiteral("Enza ") + softwareVersion;
    model.created = made.toUTC();
    return model;
}

QString meetingLine(const QString &title, const QDateTime &at, bool japanese)
{
    const Wording wording(japanese ? Language::Japanese : Language::English);
    return at.isValid() ? title + QStringLiteral("   ") + wording.civilTime(at) : title;
}

ReportModel onePage(const Briefing &briefing, const QString &language, const QString &softwareVersion, const Limits &limits, bool *shortened)
{
    const bool japanese = language == QLatin1String("ja");
    ReportModel model = modelOf(language, softwareVersion, briefing.made);
    model.title = briefingWord(W::Title, japanese);
    model.subtitle = meetingLine(briefing.meetingTitle, briefing.meetingAt, japanese);
    model.pageHeader = briefing.caseLabel;
    model.subject = briefing.caseLabel;
    Page page(briefing, japanese, limits);
    model.blocks = page.blocks(false);
    *shortened = page.shortened();
    return model;
}

struct Fitted {
    WrittenPdf pdf;
    Limits limits;
    bool shortened = false;
};
Result<Fitted> fit(const Briefing &briefing, const QString &language, const QString &softwareVersion)
{
    if (language != QLatin1String("ja") && language != QLatin1String("en"))
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "Reports are written in Japanese (ja) or English (en), not “%1”."), {language}),
                    Where{{}, 0, QStringLiteral("lang")});
    Fitted fitted;
    for (const Limits &limits : steps) {
        bool shortened = false;
        ENZA_ASSIGN(fitted.pdf, writePdf(onePage(briefing, language, softwareVersion, limits, &shortened)));
        fitted.limits = limits;
        fitted.shortened = shortened;
        if (fitted.pdf.pages == 1)
            break;
    }
    return fitted;
}

} // namespace

Result<DrawnPage> drawBriefingPage(const Briefing &briefing, const QString &language, const QString &softwareVersion)
{
    ENZA_ASSIGN(const Fitted fitted, fit(briefing, language, softwareVersion));
    return DrawnPage{fitted.pdf.bytes, fitted.pdf.pages, fitted.shortened};
}

Result<DrawnPage> drawPack(const PackInput &input)
{
    const bool japanese = input.language == QLatin1String("ja");
    const auto say = [&](W word) { return briefingWord(word, japanese); };
    ReportModel model = modelOf(input.language, input.softwareVersion, input.made);
    model.title = say(W::PackTitle);
    model.subtitle = meetingLine(input.meetingTitle, input.meetingAt, japanese);
    model.pageHeader = say(W::PackFor).arg(input.member);
    model.pageFooter = meetingLine(input.meetingTitle, input.meetingAt, japanese);
    model.author = input.author;
    model.subject = input.meetingTitle;
    model.blocks.append(Heading{1, say(W::Index), {}});
    Table index;
    index.columns = {{say(W::IndexCase), 2}, {say(W::Diagnosis), 4}, {say(W::IndexPage), 1, true}};
    QList<Block> pages;
    QList<int> lengths;
    bool shortened = false;
    for (const Briefing &briefing : input.briefings) {
        ENZA_ASSIGN(const Fitted fitted, fit(briefing, input.language, input.softwareVersion));
        index.rows.append({{briefing.caseLabel, briefing.diagnosis.isEmpty() ? say(W::Unknown) : briefing.diagnosis, QStringLiteral("000")}, briefing.caseId});
        lengths.append(fitted.pdf.pages);
        pages += Page(briefing, japanese, fitted.limits).blocks(true);
        shortened = shortened || fitted.shortened;
    }
    const qsizetype place = model.blocks.size();
    if (!index.rows.isEmpty())
        model.blocks.append(index);
    model.blocks.append(Heading{2, say(W::Withheld), {}});
    if (input.withheld.isEmpty()) {
        model.blocks.append(Paragraph{say(W::NothingWithheld), Paragraph::Tone::Plain, {}});
    } else {
        Table withheld;
        withheld.columns = {{say(W::IndexCase), 1.5}, {say(W::WithheldWhy), 5}};
        for (const Withheld &one : input.withheld)
            withheld.rows.append({{one.caseLabel, one.why}, {}});
        model.blocks.append(withheld);
    }
    model.blocks.append(Paragraph{say(W::NoIdentity), Paragraph::Tone::Small, {}});
    if (!index.rows.isEmpty()) { // how long the index is says where the cases begin
        ENZA_ASSIGN(const WrittenPdf alone, writePdf(model));
        int page = alone.pages + 1;
        for (qsizetype i = 0; i < lengths.size(); ++i) {
            index.rows[i].cells.last() = QString::number(page);
            page += lengths[i];
        }
        model.blocks[place] = index;
    }
    model.blocks += pages;
    ENZA_ASSIGN(const WrittenPdf written, writePdf(model));
    return DrawnPage{written.bytes, written.pages, shortened};
}

} // namespace enza::report
