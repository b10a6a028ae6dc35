// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible_walk.h"
#include "support/window_fixture.h"
#include "ui/assessment_summary.h"
#include "ui/cnv_sheet.h"
#include "ui/consensus_card.h"
#include "ui/consensus_dialog.h"
#include "ui/criteria_editor.h"
#include "ui/criteria_words.h"
#include "ui/criterion_row.h"
#include "ui/opinion_compare.h"
#include "ui/opinion_editor.h"
#include "ui/said_facts.h"
#include "interpretation/sheets.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QToolButton>

using namespace enza;
using namespace enza::ui;

/// Entering an opinion by hand and keyboard, and seeing several side by side.
class TestOpinionEditor : public QObject
{
    Q_OBJECT
private:
    workflow::AssessmentRules m_rules;

    template <typename W> static W *named(QWidget *root, const QString &name)
    {
        for (W *each : root->findChildren<W *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    static void type(OpinionEditor &editor, const QString &codes)
    {
        auto *quick = named<QLineEdit>(&editor, QStringLiteral("Enter criteria by their codes"));
        QVERIFY(quick);
        quick->setFocus();
        QTest::keyClicks(quick, codes);
        QTest::keyClick(quick, Qt::Key_Return);
    }
    std::unique_ptr<OpinionEditor> shown(const char *scheme) const
    {
        auto editor = std::make_unique<OpinionEditor>();
        editor->setRules(m_rules);
        Opinion opinion;
        opinion.finding = QStringLiteral("f");
        editor->setOpinion(opinion, QLatin1String(scheme));
        editor->show();
        return editor;
    }
    static workflow::CriteriaSuggestions suggestions()
    {
        using interpretation::Answer;
        workflow::CriteriaSuggestions suggested;
        suggested.scheme = QStringLiteral("acmg");
        suggested.knowledge = {QStringLiteral("clinvar@2026-11-01")};
        suggested.suggestions = {
            {QStringLiteral("PM2"), QStringLiteral("supporting"), Answer::Applies, {{Text("absent from ToMMo"), QStringLiteral("VCF"), {}}}, {}},
            {QStringLiteral("PP3"), QStringLiteral("moderate"), Answer::Applies, {{Text("REVEL 0.8"), QStringLiteral("VCF"), {}}}, {}},
            {QStringLiteral("PS2"), {}, Answer::CannotSay, {}, {Text("the parents' genotypes")}}};
        return suggested;
    }
    static Opinion opinionOf(const char *who, const char *verdict, const QStringList &codes)
    {
        Opinion opinion;
        opinion.author = opinion.authorName = QLatin1String(who);
        opinion.scheme = QStringLiteral("acmg");
        opinion.verdict = QLatin1String(verdict);
        for (const QString &code : codes) {
            CriterionEntry entry;
            entry.code = code;
            entry.strength = QStringLiteral("moderate");
            opinion.judged.append(entry);
        }
        return opinion;
    }

private Q_SLOTS:
    void initTestCase()
    {
        static enza::test::WindowFixture themed; // installs the theme
        for (const RuleSet &set : builtinRuleSets()) {
            if (set.kind == QLatin1String("acmg"))
                m_rules.acmg = set;
            if (set.kind == QLatin1String("oncogenicity"))
                m_rules.oncogenicity = set;
            if (set.kind == QLatin1String("cnv"))
                m_rules.cnv = set;
        }
    }

    void aPersonSaysWhatNoFileHolds()
    {
        auto editor = shown("acmg");
        SaidFacts *facts = editor->saidFacts();
        QVERIFY(facts->isVisible());
        auto *phenotype = qobject_cast<QComboBox *>(facts->control(QStringLiteral("phenotype")));
        QVERIFY(phenotype && !phenotype->isVisible()); // folded away until somebody wants it
        auto *toggle = named<QToolButton>(editor.get(), QStringLiteral("What only a person can judge"));
        QVERIFY(toggle);
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(phenotype->isVisible());
        QSignalSpy wanted(editor.get(), &OpinionEditor::suggestionsWanted);
        phenotype->setFocus();
        QTest::keyClick(phenotype, Qt::Key_Down);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("acmg"));
        auto *odds = qobject_cast<QDoubleSpinBox *>(facts->control(QStringLiteral("odds_path")));
        QVERIFY(odds);
        odds->setValue(18.9);
        QCOMPARE(wanted.size(), 2);
        const auto said = editor->said();
        QCOMPARE(said.size(), 2);
        QCOMPARE(said[0].name, QStringLiteral("phenotype"));
        QCOMPARE(said[0].value, QStringLiteral("highly_specific"));
        QCOMPARE(said[1].value.toDouble(), 18.9);
        // What was said belongs to the finding.
        Opinion other;
        other.finding = QStringLiteral("g");
        editor->setOpinion(other, QStringLiteral("acmg"));
        QVERIFY(editor->said().isEmpty());
        // Facts that speak to no criterion of the scheme are not asked.
        editor->setOpinion(other, QStringLiteral("oncogenicity"));
        auto *scheme = named<QComboBox>(editor.get(), QStringLiteral("Scheme"));
        scheme->setCurrentIndex(scheme->findData(QStringLiteral("oncogenicity")));
        facts->setOpen(true);
        QVERIFY(!phenotype->isVisible());
        QVERIFY(facts->control(QStringLiteral("frame"))->isVisible());
    }

    void aPredictionAcceptedByAnotherPredictorIsTold()
    {
        auto editor = shown("acmg");
        workflow::PredictorsInForce now;
        now.missense = {{QStringLiteral("revel"), QStringLiteral("REVEL"), false, true, {}, {}},
                        {QStringLiteral("bayesdel"), QStringLiteral("BayesDel"), true, false, {}, {}}};
        Opinion opinion;
        opinion.finding = QStringLiteral("f");
        opinion.scheme = QStringLiteral("acmg");
        CriterionEntry entry;
        entry.code = QStringLiteral("PP3");
        entry.strength = QStringLiteral("moderate");
        entry.suggested = true;
        entry.evidence = {QStringLiteral("REVEL 0.8 [predictor/revel@2024-01-01 2024-01-01]")};
        opinion.judged = {entry};
        editor->setOpinion(opinion, QStringLiteral("acmg"));
        editor->setPredictors(now);
        QVERIFY2(editor->predictorNote().contains(QStringLiteral("REVEL")) && editor->predictorNote().contains(QStringLiteral("BayesDel")),
                 qPrintable(editor->predictorNote()));
        now.missense[0].chosen = true;
        now.missense[1].chosen = false;
        editor->setPredictors(now);
        QVERIFY(editor->predictorNote().isEmpty());
    }

    void codesAreTypedAndWeighedAtOnce()
    {
        const auto editor = shown("acmg");
        type(*editor, QStringLiteral("PVS1 PM2_Sup -BS1"));
        const Opinion said = editor->opinion();
        QCOMPARE(said.judged.size(), 3);
        QCOMPARE(said.judged[1].strength, QStringLiteral("supporting"));
        QCOMPARE(said.judged[2].code, QStringLiteral("BS1"));
        QVERIFY(said.judged[2].stance == Stance::NotApplied);
        QVERIFY(said.verdict.isEmpty()); // the computed one is to be recorded
        const QString summary = editor->summary()->text();
        QVERIFY2(summary.contains(QStringLiteral("Points 9")), qPrintable(summary));
        QVERIFY2(summary.contains(QStringLiteral("by points LP")), qPrintable(summary));
        QVERIFY2(summary.contains(QStringLiteral("by rules VUS")), qPrintable(summary));
        QVERIFY(editor->isModified());
        auto *button = named<QToolButton>(editor.get(), QStringLiteral("BS1: considered, not applied"));
        QVERIFY(button && button->text().startsWith(QStringLiteral("✕"))); // by shape and words
    }

    void aWordThatIsNoCriterionChangesNothing()
    {
        const auto editor = shown("acmg");
        type(*editor, QStringLiteral("PVS1 PX9"));
        QVERIFY(editor->opinion().judged.isEmpty());
        QCOMPARE(editor->criteria()->typed(), QStringLiteral("PVS1 PX9")); // still there to be put right
        QVERIFY(!editor->complete());
    }

    void strengthStanceAndCommentAreChosenInTheRow()
    {
        const auto editor = shown("acmg");
        auto *code = named<QToolButton>(editor.get(), QStringLiteral("PS3: not looked at"));
        QVERIFY(code);
        code->click();
        auto *stance = named<QComboBox>(editor.get(), QStringLiteral("PS3: applied or not"));
        QVERIFY(stance && stance->isVisible());
        QVERIFY(stance->hasFocus() || !editor->isActiveWindow());
        QTest::keyClick(stance, Qt::Key_Down); // applied
        auto *strength = named<QComboBox>(editor.get(), QStringLiteral("PS3: strength"));
        strength->setCurrentIndex(strength->findData(QStringLiteral("supporting")));
        QTest::keyClicks(named<QLineEdit>(editor.get(), QStringLiteral("PS3: comment")), QStringLiteral("assay X"));
        const Opinion said = editor->opinion();
        QCOMPARE(said.judged.size(), 1);
        QCOMPARE(said.judged[0].strength, QStringLiteral("supporting"));
        QCOMPARE(said.judged[0].comment, QStringLiteral("assay X"));
        QVERIFY(editor->summary()->text().contains(QStringLiteral("Points 1")));
    }

    void aClassByHandIsNamedAsSuchAndCanBeTakenBack()
    {
        const auto editor = shown("acmg");
        type(*editor, QStringLiteral("PM2"));
        editor->pressVerdict(0);
        QCOMPARE(editor->opinion().verdict, QStringLiteral("P"));
        QVERIFY(editor->summary()->text().contains(QStringLiteral("recorded, by hand P")));
        editor->pressVerdict(0);
        QVERIFY(editor->opinion().verdict.isEmpty());
        QVERIFY(editor->summary()->text().contains(QStringLiteral("recorded, by points VUS")));
    }

    void suggestionsApplyOnlyWhenAPersonSaysSo()
    {
        const auto editor = shown("acmg");
        editor->setSuggestions(suggestions());
        QVERIFY(editor->opinion().judged.isEmpty());
        QVERIFY(named<QToolButton>(editor.get(), QStringLiteral("PM2: suggested, not answered yet")));
        auto *accept = named<QPushButton>(editor.get(), QStringLiteral("PM2: accept the suggestion"));
        auto *decline = named<QPushButton>(editor.get(), QStringLiteral("PP3: decline the suggestion"));
        QVERIFY(accept && accept->isVisible() && decline && decline->isVisible());
        accept->click();
        decline->click();
        const Opinion said = editor->opinion();
        QCOMPARE(said.judged.size(), 2);
        QCOMPARE(said.judged[0].strength, QStringLiteral("supporting"));
        QVERIFY(said.judged[0].suggested && said.judged[0].evidence.first().contains(QStringLiteral("ToMMo")));
        QVERIFY(said.judged[1].stance == Stance::NotApplied);
        QVERIFY(said.judged[1].evidence.first().contains(QStringLiteral("REVEL")));
        QCOMPARE(said.knowledge, QStringList{QStringLiteral("clinvar@2026-11-01")});
        QVERIFY(!named<QPushButton>(editor.get(), QStringLiteral("PS2: accept the suggestion"))->isVisibleTo(editor.get()));
    }

    void copyNumberSectionsStayInTheirRange()
    {
        const auto editor = shown("cnv");
        auto *whole = named<QCheckBox>(editor.get(), QStringLiteral("2H: Several predictors of haploinsufficiency"));
        QVERIFY(whole && whole->isVisible());
        whole->click();
        auto *points = named<QDoubleSpinBox>(editor.get(), QStringLiteral("2H: points"));
        QVERIFY(points->isEnabled());
        points->setValue(5);
        QCOMPARE(points->value(), 0.15);
        named<QCheckBox>(editor.get(), QStringLiteral("3B: 25–34 protein-coding genes"))->click();
        const Opinion said = editor->opinion();
        QCOMPARE(said.cnvSheet, QStringLiteral("loss"));
        QCOMPARE(said.cnv.size(), 2);
        QVERIFY(editor->summary()->text().contains(QStringLiteral("Points 0.6")));
    }

    void oncogenicityLeavesOutWhatIsExcluded()
    {
        const auto editor = shown("oncogenicity");
        type(*editor, QStringLiteral("OS1 OS3"));
        QVERIFY(editor->summary()->text().contains(QStringLiteral("Points 4")));
        QVERIFY(editor->summary()->text().contains(QStringLiteral("not counted: OS3")));
    }

    void aDraftComesBackWhole()
    {
        const auto editor = shown("acmg");
        editor->setSuggestions(suggestions());
        type(*editor, QStringLiteral("PVS1_Strong -PP3"));
        editor->pressVerdict(1); // not what the criteria give
        editor->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("half a sen"));
        const QVariantMap draft = editor->content();
        const auto other = shown("oncogenicity");
        other->setContent(draft);
        QCOMPARE(other->opinion().judged, editor->opinion().judged);
        QCOMPARE(other->opinion().verdict, QStringLiteral("LP"));
        QCOMPARE(other->opinion().comment, QStringLiteral("half a sen"));
        QVERIFY(other->isModified());
    }

    void whatAnOlderOpinionSaysInCodesIsTakenApart()
    {
        OpinionEditor editor;
        editor.setRules(m_rules);
        Opinion old;
        old.scheme = QStringLiteral("acmg");
        old.criteria = QStringLiteral("PVS1, PM2_Supporting");
        old.verdict = QStringLiteral("LP");
        editor.setOpinion(old, QStringLiteral("acmg"));
        QCOMPARE(editor.opinion().judged.size(), 2);
        QVERIFY(!editor.isModified());
        old.criteria = QStringLiteral("PVS1 seen twice");
        editor.setOpinion(old, QStringLiteral("acmg"));
        QCOMPARE(editor.criteria()->typed(), old.criteria); // nothing of it is lost
    }

    void everyPartHasANameAndAKeyboardPath()
    {
        for (const char *scheme : {"acmg", "oncogenicity", "cnv"}) {
            const auto editor = shown(scheme);
            if (auto *all = named<QCheckBox>(editor.get(), QStringLiteral("Show the text of all criteria")))
                all->setChecked(true);
            editor->setSuggestions(suggestions());
            const QStringList problems = enza::test::accessibilityProblems(editor.get());
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        }
    }

    void opinionsDifferByWordsAndShape()
    {
        OpinionsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOpinions({opinionOf("ken", "LP", {QStringLiteral("PVS1"), QStringLiteral("PM2")}),
                           opinionOf("aya", "VUS", {QStringLiteral("PVS1")}), opinionOf("mori", "LP", {QStringLiteral("PVS1")})},
                          QStringLiteral("ken"));
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("ken (me)"));
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles << model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        QVERIFY(titles.contains(QStringLiteral("≠ Class (differs)")));
        QVERIFY(titles.contains(QStringLiteral("≠ PM2 (differs)")));
        QVERIFY(titles.contains(QStringLiteral("PVS1")));
        QVERIFY(titles.contains(QStringLiteral("Scheme")));
    }

    void theSentencesOfTheRulesAreSaidInJapanese()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
        const auto check = [](const QString &text) {
            QVERIFY2(text.isEmpty() || words::ruleText(text) != text, qPrintable(text));
        };
        for (const RuleSet *set : {&m_rules.acmg, &m_rules.oncogenicity}) {
            for (const auto &rule : interpretation::criteriaOf(*set))
                check(rule.text);
        }
        for (const char *sheet : {"loss", "gain"}) {
            for (const auto &section : interpretation::cnvSectionsOf(m_rules.cnv, QLatin1String(sheet))) {
                check(section.text);
                check(section.note);
            }
        }
        QLocale::setDefault(before);
        QCOMPARE(words::ruleText(QStringLiteral("De novo, parentage confirmed")), QStringLiteral("De novo, parentage confirmed"));
    }

    void theConsensusIsWrittenInItsDialogAndShownApart()
    {
        enza::test::WindowFixture fixture;
        const auto session = fixture.create();
        QVERIFY(session);
        Context context;
        context.setSession(session);
        workflow::FindingView view;
        view.finding.id = QStringLiteral("f");
        view.finding.facts.gene = QStringLiteral("SCN1A");
        view.opinions = {opinionOf("ken", "LP", {QStringLiteral("PS1"), QStringLiteral("PM2")})};
        ConsensusDialog dialog(context, view, m_rules, QStringLiteral("acmg"), {}, nullptr);
        dialog.show();
        auto *from = dialog.findChild<QComboBox *>();
        QVERIFY(from);
        from->setCurrentIndex(1);
        Q_EMIT from->activated(1);
        QCOMPARE(dialog.editor()->opinion().judged.size(), 2);
        const QStringList problems = enza::test::accessibilityProblems(&dialog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QAction write(QStringLiteral("Record consensus…"));
        ConsensusCard card(&write);
        card.show(view, true);
        QVERIFY(card.text().contains(QStringLiteral("None")));
        view.consensus.emplace();
        view.consensus->verdict = QStringLiteral("P");
        view.consensus->decidedByName = QStringLiteral("mori");
        card.show(view, false);
        QVERIFY(card.text().contains(QStringLiteral("mori")) && card.text().contains(QStringLiteral("P · pathogenic")));
        context.setSession(nullptr);
    }
};

QTEST_MAIN(TestOpinionEditor)
#include "tst_opinion_editor.moc"
