// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/clinical_report.h"
#include "report/phrases.h"
#include "support/report_input.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtTest>

using namespace enza;
using namespace enza::report;
using namespace enza::test;

namespace {

QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished(60000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

/// The text layer in the order it was written, page after page.
QString textOf(const QByteArray &pdf)
{
    return QString::fromUtf8(run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-"), QStringLiteral("-")}, pdf));
}

/// Lines are broken where the page ends; what stands in them must be complete.
QString joined(QString text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.remove(space);
}

RenderedDocument render(const ClinicalReportInput &input)
{
    const auto document = renderClinicalReport(input);
    if (!document)
        qFatal("%s", qUtf8Printable(document.error().message.translated()));
    return *document;
}

} // namespace

#define NEED(program)                                                                                                  \
    if (QStandardPaths::findExecutable(QStringLiteral(program)).isEmpty())                                             \
    QSKIP(program " is not installed (package poppler-utils)")

class TestClinicalReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesReadBackAsWritten()
    {
        NEED("pdftotext");
        const QString text = textOf(render(reportInput(QStringLiteral("ja"))).pdf);
        for (const char *word : {"BRCA1", "c.5266dupC", "NM_007294.4:c.5266dup", "NP_009225.1:p.(Gln1756ProfsTer74)", "氏名",
                                 "𠮷田 葛󠄀美", "ヨシダ クズミ", "髙橋 﨑子", "佐藤 葛󠄀子", "GRCh38:17:43057062:T:TG", "EML4::ALK",
                                 "NC_000017.11:g.43057065dup", "frameshift_variant", "OVS1", "OP4", "PMID:28578601", "0.42", "312",
                                 "1.66e-04", "GRCh38:2:29223528:BND:2%3A42299358", "C-2026-014", "0012-3456-7", "T_2026014",
                                 "T_2026014_vs_N_2026014.mutect2.filtered.vep.vcf.gz", "Mutect2 4.5.0.0",
                                 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}) {
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
        }
    }

    void charactersThatLookAlikeStayThemselves()
    {
        NEED("pdftotext");
        // Pairs that fonts draw with one glyph, ligatures, combining marks, half-width kana.
        ClinicalReportInput input = reportInput(QStringLiteral("ja"));
        const QStringList twins = {QStringLiteral("氏⽒"),       QStringLiteral("-‐‑−–—"), QStringLiteral("µμ"), QStringLiteral("ÅÅ"),
                                   QStringLiteral("〜～"),       QStringLiteral("ｶﾞガ"),    QStringLiteral("fi ffi fl ﬁ"),
                                   QStringLiteral("か\u3099が"), QStringLiteral("①㈱℃"),    QStringLiteral("1１Ａ"),
                                   QStringLiteral("辻󠄀辻神󠄀"),      QStringLiteral("高髙崎﨑"), QStringLiteral("𠮟叱𩸽")};
        input.findings[0].finding.note = twins.join(u'\n');
        const QString text = textOf(render(input).pdf);
        for (const QString &twin : twins)
            QVERIFY2(text.contains(twin), qPrintable(twin));
    }

    void hgvsIsNotTornBetweenLinesWhenItFits()
    {
        NEED("pdftotext");
        // Every protein change of this width fits a line somewhere, wherever its column ends.
        ClinicalReportInput input = reportInput(QStringLiteral("en"));
        for (int i = 0; i < 40; ++i) {
            input.findings.append(reportFinding(QStringLiteral("g%1").arg(i), QStringLiteral("TITIN%1").arg(i),
                                                QStringLiteral("NM_001267550.2:c.%1delins").arg(100000 + i) + QString(i, u'A'),
                                                QStringLiteral("NP_001254479.2:p.(Gly%1_Leu%2del)").arg(i).arg(30000 + i),
                                                QStringLiteral("GRCh38:2:%1:A:T").arg(178525989 + i)));
        }
        const QString text = textOf(render(input).pdf);
        for (const ReportedFinding &reported : input.findings.mid(3)) {
            QVERIFY2(text.contains(reported.finding.facts.hgvsC), qPrintable(reported.finding.facts.hgvsC));
            QVERIFY2(text.contains(reported.finding.facts.hgvsP), qPrintable(reported.finding.facts.hgvsP));
            QVERIFY2(text.contains(reported.finding.variant), qPrintable(reported.finding.variant));
        }
    }

    void longTextsAreNotLost_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ja") << QStringLiteral("ja");
        QTest::newRow("en") << QStringLiteral("en");
    }

    void longTextsAreNotLost()
    {
        NEED("pdftotext");
        QFETCH(QString, language);
        ClinicalReportInput input = reportInput(language);
        QString essay;
        for (int i = 0; i < 150; ++i)
            essay += QStringLiteral("第%1文：病理所見と画像所見を合わせて検討し、NM_000546.6:c.%2G>A (p.Arg175His) の意義を再評価した。").arg(i).arg(i + 1);
        input.findings[0].opinions[0].comment = essay;
        input.findings[0].finding.note = essay.right(900);
        // Where a text runs over pages, other cells and the pages' own lines stand inside it once per page:
        // there a sentence is in two parts, and only its characters can be counted.
        const RenderedDocument document = render(input);
        const QString all = joined(textOf(document.pdf));
        int torn = 0;
        for (int i = 0; i < 150; ++i) {
            torn += !all.contains(joined(QStringLiteral("第%1文：病理所見と画像所見を合わせて検討し").arg(i)));
            torn += !all.contains(joined(QStringLiteral("NM_000546.6:c.%1G>A(p.Arg175His)の意義").arg(i + 1)));
        }
        QVERIFY2(torn <= document.pages, qPrintable(QString::number(torn)));
        const QString said = essay + input.findings[0].finding.note;
        for (const QChar c : QStringLiteral("第画討再"))
            QVERIFY(all.count(c) >= said.count(c));
        QVERIFY(all.contains(joined(input.theCase.clinical.history)));
        QVERIFY(all.contains(joined(input.theCase.diagnosis)));
        QVERIFY(all.contains(joined(longDelins())));
        QVERIFY(all.contains(joined(input.findings[1].finding.variant)));
        QVERIFY(all.contains(joined(input.findings[0].opinions[1].comment)));
    }

    void longTablesRunOnInsteadOfLeavingPagesEmpty()
    {
        NEED("pdftotext");
        ClinicalReportInput input = reportInput(QStringLiteral("ja"));
        for (Opinion &opinion : input.findings[0].opinions) {
            TierEntry tier = input.findings[0].opinions[0].tiers[0];
            opinion.tiers.fill(tier, 30);
            opinion.comment = QStringLiteral("本文").repeated(1500);
        }
        const QStringList pages = textOf(render(input).pdf).split(u'\f', Qt::SkipEmptyParts);
        for (qsizetype i = 2; i + 2 < pages.size(); ++i)
            QVERIFY2(pages[i].count(u'\n') > 25, qPrintable(pages[i]));
    }

    void aLongCaseLabelStaysOnThePage()
    {
        NEED("pdftotext");
        ClinicalReportInput input = reportInput(QStringLiteral("ja"));
        input.theCase.label = QStringLiteral("長い症例番号").repeated(16);
        const QByteArray boxes = run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("-"), QStringLiteral("-")},
                                     render(input).pdf);
        static const QRegularExpression top(QStringLiteral("yMin=\"([0-9.]+)\""));
        auto it = top.globalMatch(QString::fromUtf8(boxes));
        QVERIFY(it.hasNext());
        while (it.hasNext())
            QVERIFY(it.next().captured(1).toDouble() > 20);
    }

    void everyPageSaysWhichOfHowManyAndThatItIsADraft()
    {
        NEED("pdftotext");
        for (const QString &language : {QStringLiteral("ja"), QStringLiteral("en")}) {
            const RenderedDocument document = render(reportInput(language));
            const QStringList pages = textOf(document.pdf).split(u'\f', Qt::SkipEmptyParts);
            QCOMPARE(int(pages.size()), document.pages);
            QVERIFY(document.pages > 1);
            for (qsizetype i = 0; i < pages.size(); ++i) {
                const QString number = language == QStringLiteral("ja")
                                           ? QStringLiteral("%1 / %2 ページ").arg(i + 1).arg(pages.size())
                                           : QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size());
                QVERIFY2(pages[i].contains(number), qPrintable(number));
                QVERIFY(pages[i].contains(QStringLiteral("DRAFT")));
                QVERIFY(pages[i].contains(QStringLiteral("C-2026-014")));
                QVERIFY(pages[i].contains(QStringLiteral("doc7x2k")));
            }
            QVERIFY(pages.last().contains(phrase(Phrase::EndMark, language == QStringLiteral("ja") ? Language::Japanese : Language::English)));
        }
    }

    void aFinalReportIsNotMarkedAsDraft()
    {
        NEED("pdftotext");
        ClinicalReportInput input = reportInput(QStringLiteral("ja"));
        input.draft = false;
        const QString text = textOf(render(input).pdf);
        QVERIFY(!text.contains(QStringLiteral("DRAFT")));
        QVERIFY(!text.contains(QStringLiteral("下書き")));
    }

    void unknownValuesAreSaidToBeUnknown()
    {
        NEED("pdftotext");
        ClinicalReportInput input = reportInput(QStringLiteral("ja"));
        input.identity.reset();
        input.author.clear();
        input.theCase.diagnosis.clear();
        input.theCase.clinical = {};
        input.theCase.biomarkers.clear();
        input.findings = {reportFinding(QStringLiteral("f9"), QString(), QString(), QString(), QStringLiteral("GRCh38:1:1:A:T"))};
        const QString ja = textOf(render(input).pdf);
        for (const char *line : {"作成者 不明", "診断名 不明", "病期 不明", "PS（ECOG） 不明", "治療歴 不明", "腫瘍細胞含有割合 不明",
                                 "HGVS c. 不明", "HGVS p. 不明", "深度（リード数） 不明", "集団での最大頻度 不明", "患者 本書には記載しない"})
            QVERIFY2(joined(ja).contains(joined(QString::fromUtf8(line))), line);
        input.language = QStringLiteral("en");
        const QString en = textOf(render(input).pdf);
        for (const char *line : {"Diagnosis unknown", "Stage unknown", "Treatment unknown", "HGVS p. unknown", "Depth (reads) unknown",
                                 "Population frequency unknown"})
            QVERIFY2(joined(en).contains(joined(QString::fromUtf8(line))), line);
    }

    void opinionsStandSideBySide()
    {
        NEED("pdftotext");
        // With -layout a line of the page is a line of text: both authors must share one.
        const QByteArray pdf = render(reportInput(QStringLiteral("ja"))).pdf;
        const QString text = QString::fromUtf8(
            run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")}, pdf));
        const auto oneLineHas = [&](const QString &left, const QString &right) {
            for (const QString &line : text.split(u'\n')) {
                if (line.contains(left) && line.contains(right) && line.indexOf(left) < line.indexOf(right))
                    return true;
            }
            return false;
        };
        QVERIFY(oneLineHas(QStringLiteral("佐藤"), QStringLiteral("M. Suzuki")));
        QVERIFY(oneLineHas(QStringLiteral("O 腫瘍原性あり"), QStringLiteral("LO 腫瘍原性の可能性が高い")));
        QVERIFY(text.contains(QStringLiteral("評価者の間で分類が異なる")));
        for (const char *word : {"C-CAT A", "オラパリブ", "PMID:28578601", "2026年11月18日"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
    }

    void moreAuthorsThanColumnsAreAllShown()
    {
        NEED("pdftotext");
        ClinicalReportInput input = reportInput(QStringLiteral("en"));
        for (int i = 0; i < 5; ++i) {
            Opinion opinion = reportOpinion(QStringLiteral("f3"), QStringLiteral("Member%1").arg(i), QStringLiteral("oncogenicity"), QStringLiteral("O"));
            opinion.comment = QStringLiteral("remark-%1").arg(i);
            input.findings[2].opinions.append(opinion);
        }
        const QString text = textOf(render(input).pdf);
        for (int i = 0; i < 5; ++i)
            QVERIFY(text.contains(QStringLiteral("remark-%1").arg(i)));
    }

    void theSameInputGivesTheSameBytes()
    {
        const ClinicalReportInput input = reportInput(QStringLiteral("ja"));
        QVERIFY(render(input).pdf == render(input).pdf);
    }

    void metadataNameTitleLanguageAndProducer()
    {
        NEED("pdfinfo");
        const RenderedDocument document = render(reportInput(QStringLiteral("ja")));
        const QString info = QString::fromUtf8(run(QStringLiteral("pdfinfo"), {QStringLiteral("-")}, document.pdf));
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Title: +ゲノム解析結果報告書 — 下書き DRAFT"))), qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Producer: +Enza 0.1.0"))), qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("CreationDate: .*2026"))), qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Pages: +%1").arg(document.pages))), qPrintable(info));
        QVERIFY(document.pdf.contains("/Lang (ja)"));
    }

    void noLineRunsOverTheEdgeOfThePage()
    {
        NEED("pdftotext");
        const QByteArray boxes = run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("-"), QStringLiteral("-")},
                                     render(reportInput(QStringLiteral("en"))).pdf);
        static const QRegularExpression word(QStringLiteral("xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\""));
        auto it = word.globalMatch(QString::fromUtf8(boxes));
        QVERIFY(it.hasNext());
        while (it.hasNext()) {
            const auto match = it.next();
            QVERIFY2(match.captured(1).toDouble() >= 56 && match.captured(3).toDouble() <= 595.28 - 56, qPrintable(match.captured(0)));
            QVERIFY2(match.captured(2).toDouble() >= 20 && match.captured(4).toDouble() <= 841.89 - 20, qPrintable(match.captured(0)));
        }
    }

    void contradictoryInputIsRefused()
    {
        const auto refused = [](const ClinicalReportInput &input, const char *field) {
            const auto document = renderClinicalReport(input);
            return !document && document.error().code == ErrorCode::BadInput && document.error().where.field == QLatin1String(field);
        };
        ClinicalReportInput input = reportInput(QStringLiteral("fr"));
        QVERIFY(refused(input, "language"));
        input = reportInput(QStringLiteral("ja"));
        input.findings[0].finding.caseId = QStringLiteral("other");
        QVERIFY(refused(input, "findings"));
        input = reportInput(QStringLiteral("ja"));
        input.findings[0].finding.facts.vaf = 42;
        QVERIFY(refused(input, "findings"));
        input = reportInput(QStringLiteral("ja"));
        input.findings[0].finding.dismissed = true;
        QVERIFY(refused(input, "findings"));
        input = reportInput(QStringLiteral("ja"));
        input.findings[0].opinions[0].finding = QStringLiteral("f2");
        QVERIFY(refused(input, "opinions"));
        input = reportInput(QStringLiteral("ja"));
        input.identity->personId = QStringLiteral("p2");
        QVERIFY(refused(input, "identity"));
        input = reportInput(QStringLiteral("ja"));
        input.samples[0].caseId = QStringLiteral("other");
        QVERIFY(refused(input, "case"));
    }

    void aCharacterThatNoFontHasIsNamed()
    {
        ClinicalReportInput input = reportInput(QStringLiteral("ja"));
        input.theCase.diagnosis = QStringLiteral("private \uE5F3 use");
        const auto document = renderClinicalReport(input);
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Internal);
        QVERIFY(document.error().message.translated().contains(QStringLiteral("U+E5F3")));
    }

    void aMissingFontIsNamedWithItsPackage()
    {
        if (qEnvironmentVariableIsSet("ENZA_TEST_NO_FONTS")) {
            const auto document = renderClinicalReport(reportInput(QStringLiteral("ja")));
            QVERIFY(!document);
            QCOMPARE(document.error().code, ErrorCode::Internal);
            QVERIFY(document.error().message.translated().contains(QStringLiteral("fonts-noto-cjk")));
            return;
        }
        // The list of fonts is read once per process, so the empty one needs a process of its own.
        QTemporaryDir folder;
        QFile config(folder.filePath(QStringLiteral("fonts.conf")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><cachedir>");
        config.write(folder.path().toUtf8());
        config.write("</cachedir></fontconfig>\n");
        config.close();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ENZA_TEST_NO_FONTS"), QStringLiteral("1"));
        environment.insert(QStringLiteral("FONTCONFIG_FILE"), config.fileName());
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("aMissingFontIsNamedWithItsPackage")});
        QVERIFY(process.waitForFinished(60000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
    }
};

QTEST_GUILESS_MAIN(TestClinicalReport)
#include "tst_clinical_report.moc"
