// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/fixture.h"

#include <algorithm>

using namespace enza;
using namespace enza::test;

/// Findings, opinions, dismissals, presets, drafts and undo.
class TestReviewActs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void markingTwiceIsOneFinding();
    void aVariantThatIsNotThereIsNotFound();
    void aFindingKeepsWhatTheFileSaid();
    void aFindingChangesByVersion();
    void aDismissedFindingCanBeMarkedAgain();
    void opinionsBelongToTheirAuthors();
    void opinionsOutsideTheirSchemesAreRefused_data();
    void opinionsOutsideTheirSchemesAreRefused();
    void everyVersionOfAnOpinionIsHistory();
    void dismissingRowsIsOneRecord();
    void dismissedRowsAreHiddenAtOnceAndAfterReopening();
    void undoBringsBackDismissedRows();
    void undoNamesWhatItWillUndo();
    void undoIsRefusedWhenSomethingChangedSince();
    void undoIsDoneOnce();
    void undoIsForWhoDidIt();
    void undoBringsBackTheFormerValue();
    void aFindingUnderAnOpinionIsNotUndone();
    void presetsAreOwnOrShared();
    void aPresetHasToBeReadable();
    void viewStateIsPerUserAndCase();
    void draftsAreKeptAndForgotten();
    void seenElsewhereCountsOtherCases();
    void aViewerReviewsNothing();

private:
    QString caseWith(const char *label, const QByteArray &bytes)
    {
        Case fresh;
        fresh.label = QLatin1String(label);
        const QString id = workflow::addCase(*m_session, fresh)->id;
        workflow::ImportRequest request;
        request.caseId = id;
        request.path = m_place->write(QLatin1String(label) + QStringLiteral(".vcf"), bytes);
        request.roles = {{QStringLiteral("S1"), SampleRole::Proband}};
        if (!workflow::importVariants(*m_session, request, {}))
            qFatal("import");
        return id;
    }
    Result<Finding> mark(FindingRole role = FindingRole::Primary)
    {
        return workflow::addFinding(*m_session, m_case, m_braf, role);
    }
    Opinion judge(const QString &finding, const char *verdict)
    {
        Opinion opinion;
        opinion.finding = finding;
        opinion.scheme = QStringLiteral("oncogenicity");
        opinion.verdict = QLatin1String(verdict);
        return opinion;
    }
    quint64 visibleRows()
    {
        const auto table = workflow::openVariants(*m_session, m_case);
        return (*table)->evaluate({})->rows->size();
    }
    void switchTo(const char *user)
    {
        m_session.reset();
        m_session = m_place->unlock(QLatin1String(user)).value();
    }

    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QString m_case;
    VariantKey m_braf;
};

void TestReviewActs::init()
{
    m_place = std::make_unique<Place>();
    m_session = m_place->create();
    m_case = caseWith("C-1", vcf(threeRecords(), {"S1"}));
    m_braf = VariantKey::parse(QStringLiteral("GRCh38:7:140753336:A:T")).value();
}

void TestReviewActs::cleanup()
{
    m_session.reset();
    m_place.reset();
}

void TestReviewActs::markingTwiceIsOneFinding()
{
    const auto first = mark();
    NEED(first);
    const auto second = mark(FindingRole::Candidate);
    NEED(second);
    QCOMPARE(second->id, first->id);
    QCOMPARE(second->role, FindingRole::Primary);
    QCOMPARE(workflow::listFindings(*m_session, m_case)->size(), 1);
}

void TestReviewActs::aVariantThatIsNotThereIsNotFound()
{
    REFUSED(workflow::addFinding(*m_session, m_case, *VariantKey::parse(QStringLiteral("7-1-A-T")), FindingRole::Primary),
            ErrorCode::NotFound);
    REFUSED(workflow::addFinding(*m_session, QStringLiteral("no case"), m_braf, FindingRole::Primary), ErrorCode::NotFound);
    REFUSED(workflow::showFinding(*m_session, m_case), ErrorCode::NotFound);
}

void TestReviewActs::aFindingKeepsWhatTheFileSaid()
{
    const auto finding = mark();
    NEED(finding);
    QCOMPARE(finding->facts.gene, QStringLiteral("BRAF"));
    QCOMPARE(finding->facts.consequence, QStringLiteral("missense_variant"));
    QVERIFY(finding->facts.hgvsP.contains(QStringLiteral("p.Val600Glu")));
    QCOMPARE(finding->facts.depth, std::optional<qint64>(100));
    QVERIFY(finding->facts.vaf && qAbs(*finding->facts.vaf - 0.4) < 1e-6);
    QCOMPARE(finding->facts.genotype, QStringLiteral("0/1"));
    const auto bare = workflow::addFinding(*m_session, m_case, *VariantKey::parse(QStringLiteral("18-1000-T-C")), FindingRole::Candidate);
    NEED(bare);
    QVERIFY(bare->facts.gene.isEmpty()); // unknown, not made up
    QVERIFY(!bare->facts.frequency);
}

void TestReviewActs::aFindingChangesByVersion()
{
    const QString id = mark()->id;
    auto view = workflow::showFinding(*m_session, id);
    NEED(view);
    view->finding.note = QStringLiteral("to be shown");
    view->finding.tags = {QStringLiteral("panel")};
    view->finding.variant = QStringLiteral("GRCh38:1:1:A:T"); // not for the caller to change
    NEED(workflow::setFinding(*m_session, view->finding, view->version));
    REFUSED(workflow::setFinding(*m_session, view->finding, view->version), ErrorCode::Conflict);
    const auto now = workflow::showFinding(*m_session, id);
    QCOMPARE(now->finding.note, QStringLiteral("to be shown"));
    QCOMPARE(now->finding.variant, m_braf.text());
}

void TestReviewActs::aDismissedFindingCanBeMarkedAgain()
{
    const QString id = mark()->id;
    NEED(workflow::dismissFinding(*m_session, id, DismissReason::Artefact, QStringLiteral("strand bias")));
    auto view = workflow::showFinding(*m_session, id);
    QVERIFY(view->finding.dismissed);
    QCOMPARE(view->finding.reason, std::optional(DismissReason::Artefact));
    QCOMPARE(workflow::showCase(*m_session, m_case)->findings, 0);
    NEED(mark(FindingRole::Candidate));
    view = workflow::showFinding(*m_session, id);
    QVERIFY(!view->finding.dismissed);
    QVERIFY(!view->finding.reason);
    QCOMPARE(view->finding.role, FindingRole::Candidate);
}

void TestReviewActs::opinionsBelongToTheirAuthors()
{
    const QString id = mark()->id;
    NEED(workflow::assess(*m_session, judge(id, "O")));
    NEED(workflow::addUser(*m_session, QStringLiteral("baba"), UserRole::PanelMember, secret(passphrase)));
    switchTo("baba");
    const auto own = workflow::assess(*m_session, judge(id, "VUS"));
    NEED(own);
    QCOMPARE(own->authorName, QStringLiteral("baba"));
    NEED(workflow::assess(*m_session, judge(id, "LO"))); // replaces one's own, nobody else's
    const auto view = workflow::showFinding(*m_session, id);
    QCOMPARE(view->opinions.size(), 2);
    QCOMPARE(view->opinions[0].authorName, QStringLiteral("baba")); // own one first
    QCOMPARE(view->opinions[0].verdict, QStringLiteral("LO"));
    QCOMPARE(view->opinions[1].verdict, QStringLiteral("O"));
    // Whoever is named in what the caller gives, it is written as one's own.
    Opinion forged = judge(id, "B");
    forged.author = view->opinions[1].author;
    forged.id = view->opinions[1].id;
    NEED(workflow::assess(*m_session, forged));
    QCOMPARE(workflow::showFinding(*m_session, id)->opinions[1].verdict, QStringLiteral("O"));
}

void TestReviewActs::opinionsOutsideTheirSchemesAreRefused_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("scale");
    QTest::addColumn<QString>("level");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("acmg") << "acmg" << "LP" << "" << "" << true;
    QTest::newRow("undecided") << "acmg" << "" << "" << "" << true;
    QTest::newRow("tier alone") << "" << "" << "c-cat" << "R" << true;
    QTest::newRow("amp") << "oncogenicity" << "O" << "amp" << "II-D" << true;
    QTest::newRow("other scheme's class") << "acmg" << "O" << "" << "" << false;
    QTest::newRow("unknown scheme") << "guess" << "P" << "" << "" << false;
    QTest::newRow("unknown scale") << "acmg" << "P" << "tier" << "1" << false;
    QTest::newRow("other scale's level") << "acmg" << "P" << "c-cat" << "I-A" << false;
}

void TestReviewActs::opinionsOutsideTheirSchemesAreRefused()
{
    QFETCH(QString, scheme);
    QFETCH(QString, verdict);
    QFETCH(QString, scale);
    QFETCH(QString, level);
    QFETCH(bool, allowed);
    Opinion opinion;
    opinion.finding = mark()->id;
    opinion.scheme = scheme;
    opinion.verdict = verdict;
    if (!scale.isEmpty()) {
        TierEntry tier;
        tier.scale = scale;
        tier.level = level;
        opinion.tiers.append(tier);
    }
    const auto written = workflow::assess(*m_session, opinion);
    if (allowed)
        NEED(written);
    else
        REFUSED(written, ErrorCode::BadInput);
}

void TestReviewActs::everyVersionOfAnOpinionIsHistory()
{
    const QString id = mark()->id;
    NEED(m_session->setClock(QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC)));
    NEED(workflow::assess(*m_session, judge(id, "VUS")));
    NEED(m_session->setClock(QDateTime(QDate(2026, 11, 21), QTime(1, 0), Qt::UTC)));
    NEED(workflow::assess(*m_session, judge(id, "LO")));
    const auto history = workflow::opinionHistory(*m_session, id);
    NEED(history);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->at(0).verdict, QStringLiteral("LO"));
    QCOMPARE(history->at(1).verdict, QStringLiteral("VUS"));
}

void TestReviewActs::dismissingRowsIsOneRecord()
{
    NEED(workflow::openVariants(*m_session, m_case));
    const auto done = workflow::dismissRows(*m_session, m_case, {2, 1, 1}, DismissReason::TooCommon, {}, QStringLiteral("af > 0.5"));
    NEED(done);
    QCOMPARE(done->count, 2u);
    const auto all = workflow::dismissals(*m_session, m_case);
    NEED(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().expression, QStringLiteral("af > 0.5"));
    REFUSED(workflow::dismissRows(*m_session, m_case, {}, DismissReason::Other, {}), ErrorCode::BadInput);
    REFUSED(workflow::dismissRows(*m_session, m_case, {99}, DismissReason::Other, {}), ErrorCode::Conflict);
}

void TestReviewActs::dismissedRowsAreHiddenAtOnceAndAfterReopening()
{
    QCOMPARE(visibleRows(), 3u);
    NEED(workflow::dismissRows(*m_session, m_case, {1}, DismissReason::TooCommon, {}));
    QCOMPARE(visibleRows(), 2u);
    switchTo("aoki");
    QCOMPARE(visibleRows(), 2u);
}

void TestReviewActs::undoBringsBackDismissedRows()
{
    NEED(workflow::dismissRows(*m_session, m_case, {0, 1, 2}, DismissReason::LowQuality, {}));
    QCOMPARE(visibleRows(), 0u);
    const auto last = workflow::undoable(*m_session, m_case);
    NEED(last);
    NEED(workflow::undo(*m_session, m_case, last->sequence));
    QCOMPARE(visibleRows(), 3u);
    const auto all = workflow::dismissals(*m_session, m_case);
    QCOMPARE(all->size(), 1);
    QVERIFY(all->first().undone);
}

void TestReviewActs::undoNamesWhatItWillUndo()
{
    const auto nothing = workflow::undoable(*m_session, m_case);
    NEED(nothing);
    QVERIFY(nothing->what.isEmpty()); // an import is not undone
    NEED(mark());
    QVERIFY(workflow::undoable(*m_session, m_case)->what.contains(QStringLiteral("BRAF")));
    NEED(workflow::dismissRows(*m_session, m_case, {1, 2}, DismissReason::LowQuality, {}));
    QVERIFY(workflow::undoable(*m_session, m_case)->what.contains(u'2'));
    NEED(workflow::undo(*m_session, m_case, workflow::undoable(*m_session, m_case)->sequence));
    QVERIFY(workflow::undoable(*m_session, m_case)->what.contains(QStringLiteral("BRAF")));
}

void TestReviewActs::undoIsRefusedWhenSomethingChangedSince()
{
    const QString id = mark()->id;
    const quint64 marked = workflow::undoable(*m_session, m_case)->sequence;
    auto view = workflow::showFinding(*m_session, id);
    view->finding.note = QStringLiteral("later");
    NEED(workflow::setFinding(*m_session, view->finding, view->version));
    REFUSED(workflow::undo(*m_session, m_case, marked), ErrorCode::Conflict);
    QCOMPARE(workflow::showFinding(*m_session, id)->finding.note, QStringLiteral("later"));
}

void TestReviewActs::undoIsDoneOnce()
{
    NEED(mark());
    const quint64 marked = workflow::undoable(*m_session, m_case)->sequence;
    NEED(workflow::undo(*m_session, m_case, marked));
    QVERIFY(workflow::listFindings(*m_session, m_case)->isEmpty());
    REFUSED(workflow::undo(*m_session, m_case, marked), ErrorCode::Conflict);
    const auto entries = workflow::history(*m_session, m_case);
    NEED(entries);
    const auto undone = std::find_if(entries->begin(), entries->end(), [](const auto &e) { return e.verb == QLatin1String("undo"); });
    QVERIFY(undone != entries->end());
    QVERIFY2(undone->summary.contains(QStringLiteral("BRAF")), qPrintable(undone->summary));
    REFUSED(workflow::undo(*m_session, m_case, undone->sequence), ErrorCode::BadInput);
    NEED(mark()); // and it can be marked again
    QCOMPARE(workflow::listFindings(*m_session, m_case)->size(), 1);
}

void TestReviewActs::undoIsForWhoDidIt()
{
    NEED(mark());
    const quint64 marked = workflow::undoable(*m_session, m_case)->sequence;
    NEED(workflow::addUser(*m_session, QStringLiteral("baba"), UserRole::Curator, secret(passphrase)));
    switchTo("baba");
    QVERIFY(workflow::undoable(*m_session, m_case)->what.isEmpty());
    REFUSED(workflow::undo(*m_session, m_case, marked), ErrorCode::NotPermitted);
}

void TestReviewActs::undoBringsBackTheFormerValue()
{
    auto before = workflow::showCase(*m_session, m_case);
    Case changed = before->theCase;
    changed.diagnosis = QStringLiteral("first");
    NEED(workflow::setCase(*m_session, changed, before->revision));
    changed.diagnosis = QStringLiteral("second");
    NEED(workflow::setCase(*m_session, changed, before->revision + 1));
    NEED(workflow::undo(*m_session, m_case, workflow::undoable(*m_session, m_case)->sequence));
    QCOMPARE(workflow::showCase(*m_session, m_case)->theCase.diagnosis, QStringLiteral("first"));
    const QString id = mark()->id;
    NEED(workflow::assess(*m_session, judge(id, "VUS")));
    NEED(workflow::assess(*m_session, judge(id, "O")));
    NEED(workflow::undo(*m_session, m_case, workflow::undoable(*m_session, m_case)->sequence));
    QCOMPARE(workflow::showFinding(*m_session, id)->opinions.first().verdict, QStringLiteral("VUS"));
}

void TestReviewActs::aFindingUnderAnOpinionIsNotUndone()
{
    const QString id = mark()->id;
    const quint64 marked = workflow::undoable(*m_session, m_case)->sequence;
    NEED(workflow::assess(*m_session, judge(id, "O")));
    REFUSED(workflow::undo(*m_session, m_case, marked), ErrorCode::Conflict);
    NEED(workflow::undo(*m_session, m_case, workflow::undoable(*m_session, m_case)->sequence)); // the opinion
    QVERIFY(workflow::showFinding(*m_session, id)->opinions.isEmpty());
    NEED(workflow::undo(*m_session, m_case, marked));
}

void TestReviewActs::presetsAreOwnOrShared()
{
    const auto builtin = workflow::presetsFor(*m_session, m_case);
    NEED(builtin);
    QVERIFY(!builtin->isEmpty());
    Preset preset = builtin->first();
    preset.name = QStringLiteral("Mine");
    const auto mine = workflow::savePreset(*m_session, preset);
    NEED(mine);
    QVERIFY(!mine->id.startsWith(QStringLiteral("builtin:")));
    Preset shared = preset;
    shared.name = QStringLiteral("Ours");
    shared.shared = true;
    const auto ours = workflow::savePreset(*m_session, shared);
    NEED(ours);
    QCOMPARE(workflow::presetsFor(*m_session, m_case)->size(), builtin->size() + 2);
    NEED(workflow::addUser(*m_session, QStringLiteral("baba"), UserRole::Curator, secret(passphrase)));
    switchTo("baba");
    QCOMPARE(workflow::presetsFor(*m_session, m_case)->size(), builtin->size() + 1);
    REFUSED(workflow::removePreset(*m_session, mine->id), ErrorCode::NotFound);
    REFUSED(workflow::removePreset(*m_session, ours->id), ErrorCode::NotPermitted);
    REFUSED(workflow::savePreset(*m_session, *ours), ErrorCode::NotPermitted);
    switchTo("aoki");
    NEED(workflow::removePreset(*m_session, ours->id));
    QCOMPARE(workflow::presetsFor(*m_session, m_case)->size(), builtin->size() + 1);
}

void TestReviewActs::aPresetHasToBeReadable()
{
    Preset preset;
    preset.name = QStringLiteral("broken");
    preset.steps = {{QStringLiteral("step"), QStringLiteral("af < < 1"), true}};
    REFUSED(workflow::savePreset(*m_session, preset), ErrorCode::BadInput);
    preset.steps.clear();
    preset.name = QStringLiteral(" ");
    REFUSED(workflow::savePreset(*m_session, preset), ErrorCode::BadInput);
}

void TestReviewActs::viewStateIsPerUserAndCase()
{
    REFUSED(workflow::viewState(*m_session, m_case), ErrorCode::NotFound);
    ViewState state;
    state.caseId = m_case;
    state.page = QStringLiteral("variants");
    state.columns = {QStringLiteral("gene"), QStringLiteral("vaf")};
    NEED(workflow::saveViewState(*m_session, state));
    NEED(workflow::saveViewState(*m_session, state));
    const auto kept = workflow::viewState(*m_session, m_case);
    NEED(kept);
    QCOMPARE(kept->columns, state.columns);
    const auto entries = workflow::history(*m_session, m_case);
    QCOMPARE(std::count_if(entries->begin(), entries->end(), [](const auto &e) { return e.verb == QLatin1String("view.save"); }), 1);
    NEED(workflow::addUser(*m_session, QStringLiteral("baba"), UserRole::Viewer, secret(passphrase)));
    switchTo("baba");
    REFUSED(workflow::viewState(*m_session, m_case), ErrorCode::NotFound);
}

void TestReviewActs::draftsAreKeptAndForgotten()
{
    EditDraft draft;
    draft.caseId = m_case;
    draft.target = QStringLiteral("opinion:x");
    draft.content = {{QStringLiteral("comment"), QStringLiteral("half a sen")}};
    NEED(workflow::saveDraft(*m_session, draft));
    draft.content = {{QStringLiteral("comment"), QStringLiteral("half a sentence")}};
    NEED(workflow::saveDraft(*m_session, draft));
    NEED(workflow::addUser(*m_session, QStringLiteral("baba"), UserRole::Curator, secret(passphrase)));
    switchTo("baba");
    QVERIFY(workflow::drafts(*m_session, m_case)->isEmpty());
    switchTo("aoki");
    const auto kept = workflow::drafts(*m_session, m_case);
    NEED(kept);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().content, draft.content);
    draft.content = {};
    NEED(workflow::saveDraft(*m_session, draft));
    NEED(workflow::saveDraft(*m_session, draft));
    QVERIFY(workflow::drafts(*m_session, m_case)->isEmpty());
    draft.content = {{QStringLiteral("comment"), QStringLiteral("again")}};
    NEED(workflow::saveDraft(*m_session, draft));
    QCOMPARE(workflow::drafts(*m_session, m_case)->size(), 1);
}

void TestReviewActs::seenElsewhereCountsOtherCases()
{
    const auto alone = workflow::seenElsewhere(*m_session, m_case, m_braf);
    NEED(alone);
    QCOMPARE(alone->cases, 0);
    const QString first = m_case;
    const QString second = caseWith("C-2", vcf(threeRecords().mid(0, 1), {"S1"}));
    caseWith("C-3", vcf(threeRecords(), {"S1"}, "GRCh37"));
    m_case = second;
    const auto finding = mark();
    NEED(finding);
    NEED(workflow::assess(*m_session, judge(finding->id, "LO")));
    const auto seen = workflow::seenElsewhere(*m_session, first, m_braf);
    NEED(seen);
    QCOMPARE(seen->cases, 1);
    QCOMPARE(seen->verdicts.size(), 1);
    QCOMPARE(seen->verdicts.first().caseLabel, QStringLiteral("C-2"));
    QCOMPARE(seen->verdicts.first().opinion.verdict, QStringLiteral("LO"));
    QCOMPARE(workflow::seenElsewhere(*m_session, first, *VariantKey::parse(QStringLiteral("18-1000-T-C")))->cases, 0);
}

void TestReviewActs::aViewerReviewsNothing()
{
    const QString id = mark()->id;
    NEED(workflow::addUser(*m_session, QStringLiteral("baba"), UserRole::Viewer, secret(passphrase)));
    switchTo("baba");
    NEED(workflow::showFinding(*m_session, id));
    QCOMPARE(visibleRows(), 3u);
    const auto view = workflow::showFinding(*m_session, id);
    REFUSED(workflow::addFinding(*m_session, m_case, *VariantKey::parse(QStringLiteral("18-1000-T-C")), FindingRole::Primary),
            ErrorCode::NotPermitted);
    REFUSED(workflow::setFinding(*m_session, view->finding, view->version), ErrorCode::NotPermitted);
    REFUSED(workflow::dismissFinding(*m_session, id, DismissReason::Other, {}), ErrorCode::NotPermitted);
    REFUSED(workflow::assess(*m_session, judge(id, "O")), ErrorCode::NotPermitted);
    REFUSED(workflow::dismissRows(*m_session, m_case, {0}, DismissReason::Other, {}), ErrorCode::NotPermitted);
    REFUSED(workflow::undo(*m_session, m_case, 1), ErrorCode::NotPermitted);
    REFUSED(workflow::draftReport(*m_session, m_case, DocumentKind::Clinical, QStringLiteral("ja")), ErrorCode::NotPermitted);
    workflow::ImportRequest request;
    request.caseId = m_case;
    request.path = m_place->path(QStringLiteral("C-1.vcf"));
    REFUSED(workflow::importVariants(*m_session, request, {}), ErrorCode::NotPermitted);
}

QTEST_MAIN(TestReviewActs)
#include "tst_review_acts.moc"
