// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_panel_page.h"

#include "ui/action_kit.h"
#include "ui/comment_thread.h"
#include "ui/decision_editor.h"
#include "ui/decision_words.h"
#include "ui/form_kit.h"
#include "ui/theme.h"
#include "workflow/decision_replay.h"
#include "workflow/meetings.h"
#include "workflow/minutes.h"

#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

namespace enza::ui {

CasePanelPage::CasePanelPage(Context &context, QWidget *parent) : CasePage(parent), m_context(context)
{
    build();
    connect(m_rounds, &QComboBox::activated, this, [this] {
        m_meeting = m_rounds->currentData().toString();
        showRound();
    });
    connect(m_editor, &DecisionEditor::shown, this, &CasePanelPage::showDecision);
    connect(m_tests->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CasePanelPage::showDecision);
    connect(m_tests, &QTableView::activated, m_result, &QAction::trigger);
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (!m_case.theCase.id.isEmpty() && touches(change, {"meeting", "rule_set"}))
            refresh();
    });
    show(Known{});
}

void CasePanelPage::build()
{
    setHelpGroup(this, tr("Panel"));
    QVBoxLayout *layout = pageLayout(this);
    m_sign = makeAction(this, tr("Sign as chair"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { sign(); },
                        tr("With your own key; pins what the decision was judged from"));
    m_signList = makeAction(this, tr("Sign the meeting's list"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { signList(); },
                            tr("Each member signs the decisions of the meeting once"));
    m_close = makeAction(this, tr("Close the case"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { closeCase(); },
                         tr("From then on the decision stays as it is"));
    m_minutes = makeAction(this, tr("Minutes…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), [this] { minutes(); },
                           tr("As a PDF of the whole meeting, through the gate"));
    m_replay = makeAction(this, tr("Check the signed decision"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { replay(); },
                          tr("Rebuilds it from what is stored and compares it byte for byte"));
    m_reevaluate = makeAction(this, tr("Judge by today's knowledge"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), [this] { reevaluate(); },
                              tr("Lists what would be judged differently; changes nothing"));
    m_result = makeAction(this, tr("Record result…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [this] { result(); }, tr("Of the selected confirmatory test"));
    m_orderForm = makeAction(this, tr("Order form…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { orderForm(); },
                             tr("Of the selected confirmatory test, as a PDF through the gate"));

    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gutter);
    m_rounds = new QComboBox(this);
    m_rounds->setAccessibleName(tr("Rounds of this case"));
    m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    top->addWidget(m_rounds);
    top->addStretch();
    QPushButton *signButton = buttonFor(m_sign, this);
    signButton->setProperty("primary", true);
    for (QPushButton *each : {signButton, buttonFor(m_signList, this), buttonFor(m_close, this), buttonFor(m_minutes, this)})
        top->addWidget(each);
    m_state = new QLabel(this);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setAccessibleName(tr("What keeps the case open"));
    m_editor = new DecisionEditor(m_context, this);

    auto *side = new QTabWidget(this);
    side->setDocumentMode(true);
    side->setAccessibleName(tr("Beside the decision"));
    auto *signedPage = new QWidget(side);
    auto *signedColumn = new QVBoxLayout(signedPage);
    signedColumn->setContentsMargins(0, theme::grid, 0, 0);
    m_signatureRows = new RowsModel<Signed>({RowColumn<Signed>(tr("Who"), [](const Signed &one) { return one.name; }),
                                             RowColumn<Signed>(tr("As"), [](const Signed &one) { return one.signature.caseId.isEmpty() ? CasePanelPage::tr("member, the list") : CasePanelPage::tr("chair, this case"); }),
                                             RowColumn<Signed>(tr("When"), [](const Signed &one) { return words::when(one.signature.at); }),
                                             RowColumn<Signed>(tr("State"), [](const Signed &one) { return one.stands ? CasePanelPage::tr("● stands") : CasePanelPage::tr("✕ void: changed since"); })},
                                            [](const Signed &one) { return one.signature.id; }, this);
    m_signatures = recordTable(tr("Signatures"), signedPage);
    m_signatures->setModel(m_signatureRows);
    signedColumn->addWidget(m_signatures, 1);
    auto *checks = new QHBoxLayout;
    checks->addWidget(buttonFor(m_replay, signedPage));
    checks->addWidget(buttonFor(m_reevaluate, signedPage));
    checks->addStretch();
    signedColumn->addLayout(checks);
    m_voided = mutedLabel({}, signedPage);
    m_voided->setWordWrap(true);
    signedColumn->addWidget(m_voided);
    side->addTab(signedPage, tr("Signatures"));
    auto *testPage = new QWidget(side);
    auto *testColumn = new QVBoxLayout(testPage);
    testColumn->setContentsMargins(0, theme::grid, 0, 0);
    m_testRows = new RowsModel<ConfirmatoryTest>({RowColumn<ConfirmatoryTest>(tr("Finding"), [this](const ConfirmatoryTest &one) { return m_editor->titleOf(one.finding); }),
                                                  RowColumn<ConfirmatoryTest>(tr("Method"), [](const ConfirmatoryTest &one) { return one.method; }),
                                                  RowColumn<ConfirmatoryTest>(tr("Laboratory"), [](const ConfirmatoryTest &one) { return one.laboratory; }),
                                                  RowColumn<ConfirmatoryTest>(tr("Ordered"), [](const ConfirmatoryTest &one) { return words::when(one.orderedAt); }),
                                                  RowColumn<ConfirmatoryTest>(tr("Result"), [](const ConfirmatoryTest &one) {
                                                      return one.result.isEmpty() ? words::of(one.state) : words::of(one.state) + QStringLiteral(": ") + one.result;
                                                  })},
                                                 [](const ConfirmatoryTest &one) { return one.id; }, this);
    m_tests = recordTable(tr("Confirmatory tests"), testPage);
    m_tests->setModel(m_testRows);
    testColumn->addWidget(m_tests, 1);
    auto *testBar = new QHBoxLayout;
    testBar->addWidget(buttonFor(m_result, testPage));
    testBar->addWidget(buttonFor(m_orderForm, testPage));
    testBar->addStretch();
    testColumn->addLayout(testBar);
    side->addTab(testPage, tr("Confirmatory tests"));
    m_comments = new CommentThreads(m_context, side);
    side->addTab(m_comments, tr("Comments"));

    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(theme::grid);
    column->addWidget(m_state);
    auto *split = new QSplitter(Qt::Horizontal, page);
    split->setChildrenCollapsible(false);
    split->addWidget(m_editor);
    split->addWidget(side);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    column->addWidget(split, 1);
    layout->addLayout(top);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(page);
    m_stack->addWidget(emptyState(tr("This case is on no meeting's agenda"), tr("Plan a meeting on the Panel page and put the case on its agenda."), {}, this));
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_editor);
}

void CasePanelPage::openCase(const workflow::CaseView &view)
{
    if (view.theCase.id != m_case.theCase.id)
        clear();
    m_case = view;
    m_comments->setPlace({view.theCase.id, CommentAbout::Case, {}});
    refresh();
}

void CasePanelPage::clear()
{
    for (QDialog *open : findChildren<QDialog *>())
        open->close();
    m_job.cancel();
    m_act.cancel();
    m_case = {};
    m_meeting.clear();
    m_editor->clear();
    m_comments->clear();
    show(Known{});
}

void CasePanelPage::refresh()
{
    const auto session = m_context.session();
    if (!session || m_case.theCase.id.isEmpty())
        return;
    m_job.start([session, id = m_case.theCase.id](std::stop_token) -> Result<Known> {
        Known known;
        ENZA_ASSIGN(const QList<Meeting> meetings, workflow::listMeetings(*session));
        for (const Meeting &meeting : meetings) {
            const auto item = std::ranges::find(meeting.agenda, id, &AgendaItem::caseId);
            if (item == meeting.agenda.end())
                continue;
            const QString text = QStringLiteral("%1 · %2 · %3%4")
                                     .arg(words::when(meeting.at), meeting.title, words::round(item->round),
                                          item->closed.isValid() ? CasePanelPage::tr(" · closed") : QString());
            known.rounds.prepend({meeting.id, text, meeting.chair.isEmpty() ? meeting.calledBy : meeting.chair});
        }
        known.me = session->user().id;
        known.maySign = session->mayDo(QStringLiteral("decision.sign")).has_value();
        known.mayClose = session->mayDo(QStringLiteral("meeting.close_case")).has_value();
        known.mayDraw = session->mayDo(QStringLiteral("document.export")).has_value();
        known.mayRecord = session->mayDo(QStringLiteral("confirmation.record")).has_value();
        return known;
    }, [this](const Result<Known> &known) { show(known); });
}

void CasePanelPage::show(const Result<Known> &known)
{
    if (!known)
        return m_context.showError(known.error());
    m_known = *known;
    if (std::ranges::find(m_known.rounds, m_meeting, &Round::id) == m_known.rounds.end())
        m_meeting = m_known.rounds.isEmpty() ? QString() : m_known.rounds.first().id;
    const QSignalBlocker quiet(m_rounds);
    m_rounds->clear();
    for (const Round &one : std::as_const(m_known.rounds))
        m_rounds->addItem(one.text, one.id);
    m_rounds->setCurrentIndex(m_rounds->findData(m_meeting));
    m_rounds->setVisible(m_rounds->count() > 0);
    m_stack->setCurrentIndex(m_meeting.isEmpty() ? 1 : 0);
    showRound();
}

void CasePanelPage::showRound()
{
    m_editor->setPlace(m_meeting, m_meeting.isEmpty() ? QString() : m_case.theCase.id);
}

const ConfirmatoryTest *CasePanelPage::test() const
{
    const QModelIndex index = m_tests->currentIndex();
    return index.isValid() && index.row() < m_testRows->rowCount() ? &m_testRows->at(index.row()) : nullptr;
}

void CasePanelPage::showDecision()
{
    const workflow::DecisionView &view = m_editor->view();
    QList<Signed> rows;
    for (const DecisionSignature &one : view.signatures)
        rows.append({one, true, view.names.value(one.userId, one.userId)});
    for (const DecisionSignature &one : view.voided)
        rows.append({one, false, view.names.value(one.userId, one.userId)});
    m_signatureRows->setRows(rows);
    fitColumns(m_signatures, 3);
    const auto sameTests = [&] {
        const auto &old = m_testRows->rows();
        return std::ranges::equal(old, view.tests, [](const ConfirmatoryTest &a, const ConfirmatoryTest &b) { return a.id == b.id && a.state == b.state; });
    };
    if (!sameTests()) {
        m_testRows->setRows(view.tests);
        fitColumns(m_tests, 4);
        if (m_testRows->rowCount() > 0)
            m_tests->selectRow(0);
    }
    m_voided->setText(tr("A signature stands under one version of the decision; changing it voids the signature."));
    QStringList open;
    for (const Text &one : view.open)
        open.append(QStringLiteral("▲ ") + one.translated());
    if (view.closed.isValid())
        open = {tr("● Closed on %1").arg(words::when(view.closed))};
    else if (open.isEmpty() && !m_meeting.isEmpty() && view.version > 0)
        open = {tr("● Ready to be closed")};
    m_state->setText(open.join(u'\n'));
    m_state->setVisible(!open.isEmpty());
    const auto round = std::ranges::find(m_known.rounds, m_meeting, &Round::id);
    const bool any = round != m_known.rounds.end();
    const bool isOpen = any && !view.closed.isValid();
    m_sign->setEnabled(isOpen && m_known.maySign && round->chair == m_known.me && view.version > 0);
    m_signList->setEnabled(any && m_known.maySign && view.version > 0);
    m_close->setEnabled(isOpen && m_known.mayClose && view.open.isEmpty() && view.version > 0);
    m_minutes->setEnabled(any && m_known.mayDraw);
    const bool everSigned = view.signedByChair || std::ranges::any_of(view.voided, [](const auto &one) { return one.chair; });
    m_replay->setEnabled(everSigned);
    m_reevaluate->setEnabled(everSigned);
    const ConfirmatoryTest *chosen = test();
    m_result->setEnabled(chosen && m_known.mayRecord && chosen->state == Confirmation::Ordered);
    m_orderForm->setEnabled(chosen && m_known.mayDraw);
}

void CasePanelPage::sign()
{
    const auto session = m_context.session();
    if (!session || m_act.running())
        return;
    m_act.start([session, meeting = m_meeting, id = m_case.theCase.id](std::stop_token) { return workflow::signDecision(*session, meeting, id); },
                [this](const Result<workflow::DecisionView> &made) {
                    made ? m_context.showMessage(tr("Signed")) : m_context.showError(made.error());
                });
}

void CasePanelPage::signList()
{
    const auto session = m_context.session();
    if (!session || m_act.running())
        return;
    m_act.start([session, meeting = m_meeting](std::stop_token) { return workflow::signDecisionList(*session, meeting); },
                [this](const Result<DecisionSignature> &made) {
                    made ? m_context.showMessage(tr("Signed the meeting's list")) : m_context.showError(made.error());
                });
}

void CasePanelPage::closeCase()
{
    askFirst(this, tr("Close the case"), tr("Its decision then stays as it is. A later round is another meeting."), tr("Close the case"),
             [this] {
                 const auto session = m_context.session();
                 if (!session || m_act.running())
                     return;
                 m_act.start([session, meeting = m_meeting, id = m_case.theCase.id](std::stop_token) { return workflow::closeCase(*session, meeting, id); },
                             [this](const Result<Meeting> &closed) {
                                 closed ? m_context.showMessage(tr("The case is closed in this meeting")) : m_context.showError(closed.error());
                             });
             });
}

void CasePanelPage::minutes()
{
    m_context.askPath(this, tr("minutes.pdf"), tr("PDF (*.pdf)"), [this, meeting = m_meeting](const QString &path) {
        const auto session = m_context.session();
        if (!session)
            return;
        const QString language = QLocale().language() == QLocale::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
        m_act.start([session, meeting, path, language](std::stop_token) {
            return workflow::exportMinutes(*session, meeting, language, QStringLiteral("own institution"), path);
        }, [this](const Result<workflow::MinutesFile> &made) {
            made ? m_context.showMessage(tr("The minutes are written")) : m_context.showError(made.error());
        });
    });
}

void CasePanelPage::replay()
{
    const auto session = m_context.session();
    if (!session || m_act.running())
        return;
    m_act.start([session, meeting = m_meeting, id = m_case.theCase.id](std::stop_token) { return workflow::replayDecision(*session, id, meeting); },
                [this](const Result<workflow::DecisionReplay> &made) {
                    if (!made)
                        return m_context.showError(made.error());
                    if (made->identical)
                        m_voided->setText(tr("● Rebuilt from %1 stored records: identical, byte for byte (%2).").arg(made->inputs).arg(made->digest.left(16)));
                    else if (!made->missing.isEmpty())
                        m_voided->setText(tr("▲ Not everything it was judged from can be read any more, so it cannot be rebuilt."));
                    else
                        m_voided->setText(tr("✕ What is stored gives another list than the one that was signed."));
                });
}

void CasePanelPage::reevaluate()
{
    const auto session = m_context.session();
    if (!session || m_act.running())
        return;
    m_act.start([session, meeting = m_meeting, id = m_case.theCase.id](std::stop_token) { return workflow::reevaluateDecision(*session, id, meeting); },
                [this](const Result<workflow::DecisionReevaluation> &made) {
                    if (!made)
                        return m_context.showError(made.error());
                    QStringList lines;
                    for (const workflow::DecisionDifference &one : made->differences)
                        lines.append(tr("%1: %2 → %3").arg(one.title, words::orDash(one.then), words::orDash(one.now)));
                    for (const Text &one : made->notAsked)
                        lines.append(one.translated());
                    m_voided->setText(lines.isEmpty() ? tr("● Nothing would be judged differently today.") : lines.join(u'\n'));
                });
}

void CasePanelPage::result()
{
    const ConfirmatoryTest *chosen = test();
    if (!chosen)
        return;
    DecisionReasonDialog::Question question;
    question.title = tr("Result of the confirmatory test");
    question.explanation = m_editor->titleOf(chosen->finding) + QStringLiteral(" · ") + chosen->method;
    question.first = tr("Outcome");
    for (const Confirmation state : {Confirmation::Confirmed, Confirmation::NotConfirmed, Confirmation::Cancelled})
        question.choices.append({words::of(state), enumName(state)});
    question.words = tr("What the laboratory wrote");
    question.verb = tr("Record");
    openDialog(new DecisionReasonDialog(question, this), [this, test = chosen->id](const DecisionReasonDialog &dialog) {
        const auto unlocked = m_context.session(); // an open dialog keeps no workspace unlocked
        if (!unlocked || m_act.running())
            return;
        const Confirmation state = enumFromName<Confirmation>(dialog.first()).value_or(Confirmation::Cancelled);
        m_act.start([session = unlocked, id = test, state, text = dialog.text()](std::stop_token) { return workflow::recordConfirmation(*session, id, state, text); },
                    [this](const Result<ConfirmatoryTest> &made) {
                        if (!made)
                            m_context.showError(made.error());
                    });
    });
}

void CasePanelPage::orderForm()
{
    const ConfirmatoryTest *chosen = test();
    if (!chosen)
        return;
    m_context.askPath(this, tr("order.pdf"), tr("PDF (*.pdf)"), [this, id = chosen->id, laboratory = chosen->laboratory](const QString &path) {
        const auto session = m_context.session();
        if (!session)
            return;
        const QString language = QLocale().language() == QLocale::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
        m_act.start([session, id, laboratory, path, language](std::stop_token) -> Result<Document> {
            ENZA_ASSIGN(Document form, workflow::draftConfirmatoryOrder(*session, id, language));
            ENZA_TRY(workflow::handOutPanelDocument(*session, form.id, laboratory, path));
            return form;
        }, [this](const Result<Document> &made) {
            made ? m_context.showMessage(tr("The order form is written")) : m_context.showError(made.error());
        });
    });
}

} // namespace enza::ui
