// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision_editor.h"

#include "ui/action_kit.h"
#include "ui/consent_words.h"
#include "ui/decision_words.h"
#include "ui/flow_layout.h"
#include "ui/form_kit.h"
#include "ui/theme.h"
#include "workflow/finding_title.h"
#include "workflow/findings.h"
#include "workflow/workspace.h"

#include <QSplitter>

#include <algorithm>

namespace enza::ui {

using workflow::SuggestedRecommendation;

namespace {

QString evidenceOf(const workflow::TierScales &scales, const Recommendation &one)
{
    return one.level.isEmpty() ? QString() : scales.nameOf(one.scale) + u' ' + one.level;
}

QString nameOf(const Recommendation &one)
{
    if (one.what.isEmpty())
        return one.trial;
    return one.trial.isEmpty() ? one.what : one.what + QStringLiteral(" · ") + one.trial;
}

} // namespace

DecisionEditor::DecisionEditor(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    build();
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        const bool about = change.caseId == m_case || change.caseId.isEmpty();
        if (!m_meeting.isEmpty() && about &&
            touches(change, {"panel_decision", "decision_signature", "confirmatory_test", "finding", "opinion", "consensus", "meeting", "panel_opinion", "case",
                             "consent_event", "withdrawal", "rule_set", "panel_member"}))
            refresh();
    });
    connect(&m_context, &Context::aboutToLock, this, &DecisionEditor::clear);
    fill();
}

void DecisionEditor::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::grid);
    m_take = makeAction(this, tr("Take over"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { takeOver(); },
                        tr("The selected suggestion becomes a recommendation; Enter in the list does the same"));
    m_add = makeAction(this, tr("Recommend…"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { add(RecommendationKind::Drug); },
                       tr("A recommendation entered by hand"));
    m_rebiopsy = makeAction(this, tr("Re-biopsy…"), QKeySequence(Qt::CTRL | Qt::Key_B), [this] { add(RecommendationKind::Rebiopsy); },
                            tr("Ask for another specimen"));
    m_none = makeAction(this, tr("Nothing to recommend…"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { sayNone(); }, tr("Said expressly, with the reason"));
    m_handle = makeAction(this, tr("Nothing follows…"), QKeySequence(Qt::CTRL | Qt::Key_H), [this] { handle(); },
                          tr("Say of a finding with a level of evidence why nothing follows from it"));
    m_germline = makeAction(this, tr("Germline…"), QKeySequence(Qt::CTRL | Qt::Key_G), [this] { germline(); },
                            tr("What becomes of a finding that concerns the germ line"));
    m_order = makeAction(this, tr("Confirmatory test…"), QKeySequence(Qt::CTRL | Qt::Key_T), [this] { order(); },
                         tr("Order a test of a finding by another method"));
    m_dissent = makeAction(this, tr("Dissent…"), QKeySequence(Qt::CTRL | Qt::Key_D), [this] { dissent(); }, tr("Who does not agree, by name; the minutes say it"));
    m_change = makeAction(this, tr("Change…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { change(); }, tr("The selected recommendation; Enter in the list does the same"));
    m_remove = makeAction(this, tr("Remove"), QKeySequence(Qt::CTRL | Qt::Key_Delete), [this] { remove(); }, tr("The selected line of the decision; undo brings it back"));

    auto *bar = new FlowLayout;
    bar->setSpacing(theme::grid);
    for (QAction *action : {m_take, m_add, m_rebiopsy, m_none, m_handle, m_germline, m_order, m_dissent, m_change, m_remove})
        bar->addWidget(buttonFor(action, this));
    layout->addLayout(bar);

    using S = RowColumn<SuggestedRecommendation>;
    m_suggestionRows = new RowsModel<SuggestedRecommendation>(
        {S(tr("Suggested"), [](const SuggestedRecommendation &one) { return nameOf(one.recommendation); }),
         S(tr("Finding"), [](const SuggestedRecommendation &one) { return one.title; }),
         S(tr("Evidence"), [this](const SuggestedRecommendation &one) { return evidenceOf(m_known.scales, one.recommendation); }).chips("tier"),
         S(tr("From"), [](const SuggestedRecommendation &one) { return one.agreed ? DecisionEditor::tr("consensus") : one.from; }),
         S(tr("Confirmation"), [](const SuggestedRecommendation &one) { return words::of(one.recommendation.release); }),
         S(tr("State"), [](const SuggestedRecommendation &one) { return one.taken ? DecisionEditor::tr("✓ taken over") : QString(); })},
        [](const SuggestedRecommendation &one) { return one.recommendation.findings.join(u' ') + nameOf(one.recommendation) + one.recommendation.scale; }, this);
    m_suggestions = recordTable(tr("Suggested recommendations"), this);
    m_suggestions->setModel(m_suggestionRows);
    m_lines = new RowsModel<Line>({RowColumn<Line>(tr("Decided"), [](const Line &one) { return one.what; }),
                                   RowColumn<Line>(tr("Rests on"), [](const Line &one) { return one.about; }),
                                   RowColumn<Line>(tr("Evidence"), [](const Line &one) { return one.evidence; }).chips("tier"),
                                   RowColumn<Line>(tr("Reason"), [](const Line &one) { return one.reason; }),
                                   RowColumn<Line>(tr("State"), [](const Line &one) { return one.state; })},
                                  [](const Line &one) { return QString::number(one.kind) + one.id; }, this);
    m_decided = recordTable(tr("Decision"), this);
    m_decided->setModel(m_lines);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_suggestions);
    split->addWidget(m_decided);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    layout->addWidget(split, 1);
    m_hint = mutedLabel({}, this);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    layout->addWidget(m_hint);
    setFocusProxy(m_suggestions);
    connect(m_suggestions, &QTableView::activated, this, &DecisionEditor::takeOver);
    connect(m_decided, &QTableView::activated, this, &DecisionEditor::change);
    connect(m_suggestions->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DecisionEditor::enable);
    connect(m_decided->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DecisionEditor::enable);
}

void DecisionEditor::setPlace(const QString &meetingId, const QString &caseId)
{
    const bool same = meetingId == m_meeting && caseId == m_case;
    m_meeting = meetingId;
    m_case = caseId;
    if (!same) {
        for (QDialog *open : findChildren<QDialog *>())
            open->close();
        m_load.cancel();
        m_act.cancel();
        m_known = {};
        fill();
    }
    refresh();
}

void DecisionEditor::refresh()
{
    const auto session = m_context.session();
    if (!session || m_meeting.isEmpty() || m_case.isEmpty())
        return Q_EMIT shown();
    m_load.start([session, meeting = m_meeting, id = m_case](std::stop_token) -> Result<Known> {
        Known known;
        ENZA_ASSIGN(known.view, workflow::showDecision(*session, meeting, id));
        ENZA_ASSIGN(known.suggested, workflow::suggestRecommendations(*session, meeting, id));
        const QDate day = civilDateOf(known.view.meetingAt);
        ENZA_ASSIGN(known.schemes, workflow::treatmentSchemes(*session, day));
        ENZA_ASSIGN(known.scales, workflow::tierScales(*session, day));
        ENZA_ASSIGN(const auto findings, workflow::listFindings(*session, id));
        for (const workflow::FindingView &one : findings) {
            if (!one.finding.dismissed)
                known.findings.append({one.finding.id, workflow::findingTitle(one.finding)});
        }
        known.mayWrite = session->mayDo(QStringLiteral("decision.write")).has_value();
        known.mayOrder = session->mayDo(QStringLiteral("confirmation.order")).has_value();
        return known;
    }, [this](const Result<Known> &known) { show(known); });
}

void DecisionEditor::show(const Result<Known> &known)
{
    if (!known) {
        m_known = {};
        fill();
        m_context.showError(known.error());
    } else {
        m_known = *known;
        fill();
    }
    Q_EMIT shown();
}

QString DecisionEditor::titleOf(const QString &finding) const
{
    const auto found = std::ranges::find(m_known.findings, finding, &NamedFinding::id);
    return found == m_known.findings.end() ? finding : found->title;
}

void DecisionEditor::fill()
{
    const int suggestion = m_suggestions->currentIndex().row(), decided = m_decided->currentIndex().row();
    const PanelDecision &d = m_known.view.decision;
    m_suggestionRows->setRows(m_known.suggested);
    QList<Line> lines;
    QList<Recommendation> ordered = d.recommendations;
    std::stable_sort(ordered.begin(), ordered.end(), [](const Recommendation &a, const Recommendation &b) {
        return std::pair(a.priority == 0, a.priority) < std::pair(b.priority == 0, b.priority);
    });
    for (const Recommendation &one : std::as_const(ordered)) {
        QStringList about;
        for (const QString &finding : one.findings)
            about.append(titleOf(finding));
        const workflow::TreatmentScheme *scheme = m_known.schemes.find(one.scheme);
        QString what = words::of(one.kind) + QStringLiteral(": ") + nameOf(one);
        if (scheme)
            what += QStringLiteral(" (%1)").arg(words::inLanguage(scheme->name, scheme->nameJa));
        if (one.priority > 0)
            what.prepend(QStringLiteral("%1. ").arg(one.priority));
        lines.append({Line::Recommended, one.id, what, about.join(QStringLiteral(", ")), evidenceOf(m_known.scales, one), one.reason, words::of(one.release)});
    }
    if (d.none)
        lines.append({Line::None, {}, tr("Nothing is recommended"), {}, {}, d.noneReason, {}});
    for (const GermlineDecision &one : d.germline)
        lines.append({Line::Germline, one.finding, tr("Germline: %1").arg(words::of(one.act)), titleOf(one.finding), {}, one.reason,
                      m_known.view.releases.contains(one.finding) ? words::of(m_known.view.releases.value(one.finding)) : QString()});
    for (const HandledFinding &one : d.handled)
        lines.append({Line::Handled, one.finding, tr("Nothing follows"), titleOf(one.finding), {}, one.reason, {}});
    for (const Dissent &one : d.dissents)
        lines.append({Line::Dissents, one.userId, tr("Dissent: %1").arg(m_known.view.names.value(one.userId, one.userId)), {}, {}, one.text, {}});
    m_lines->setRows(lines);
    fitColumns(m_suggestions, 0);
    fitColumns(m_decided, 3);
    if (m_suggestionRows->rowCount() > 0)
        m_suggestions->selectRow(std::clamp(suggestion, 0, m_suggestionRows->rowCount() - 1));
    if (m_lines->rowCount() > 0)
        m_decided->selectRow(std::clamp(decided, 0, m_lines->rowCount() - 1));
    QString hint;
    if (m_known.view.closed.isValid())
        hint = tr("Closed on %1. What was decided stays; put the case on the agenda of another meeting to look at it again.").arg(words::when(m_known.view.closed));
    else if (!m_meeting.isEmpty() && m_known.suggested.isEmpty())
        hint = tr("No level of evidence is recorded for this case, so nothing is suggested. Record levels on the findings page, or recommend by hand.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    enable();
}

const DecisionEditor::Line *DecisionEditor::line() const
{
    const QModelIndex index = m_decided->currentIndex();
    return index.isValid() && index.row() < m_lines->rowCount() ? &m_lines->at(index.row()) : nullptr;
}

void DecisionEditor::enable()
{
    const bool open = !m_known.view.decision.caseId.isEmpty() && m_known.mayWrite && !m_known.view.closed.isValid();
    const QModelIndex index = m_suggestions->currentIndex();
    const bool fresh = index.isValid() && index.row() < m_suggestionRows->rowCount() && !m_suggestionRows->at(index.row()).taken;
    const Line *chosen = line();
    m_take->setEnabled(open && fresh);
    for (QAction *action : {m_add, m_rebiopsy, m_dissent})
        action->setEnabled(open);
    m_none->setEnabled(open && m_known.view.decision.recommendations.isEmpty());
    m_handle->setEnabled(open && !m_known.view.unhandled.isEmpty());
    m_germline->setEnabled(open && !m_known.findings.isEmpty());
    m_order->setEnabled(!m_meeting.isEmpty() && m_known.mayOrder && !m_known.findings.isEmpty());
    m_change->setEnabled(open && chosen && chosen->kind == Line::Recommended);
    m_remove->setEnabled(open && chosen);
}

void DecisionEditor::write(const Edit &edit)
{
    const auto session = m_context.session();
    if (!session || m_known.view.decision.caseId.isEmpty() || m_act.running())
        return;
    PanelDecision decision = m_known.view.decision;
    edit(decision);
    m_act.start([session, decision, version = m_known.view.version](std::stop_token) { return workflow::saveDecision(*session, decision, version); },
                [this](const Result<workflow::DecisionView> &saved) {
                    if (!saved)
                        m_context.showError(saved.error());
                    refresh();
                });
}

void DecisionEditor::takeOver()
{
    if (!m_take->isEnabled())
        return;
    Recommendation taken = m_suggestionRows->at(m_suggestions->currentIndex().row()).recommendation;
    write([taken](PanelDecision &decision) mutable {
        decision.none = false;
        int last = 0;
        for (const Recommendation &one : std::as_const(decision.recommendations))
            last = std::max(last, one.priority);
        taken.priority = last + 1;
        decision.recommendations.append(taken);
    });
}

void DecisionEditor::add(RecommendationKind kind)
{
    Recommendation start;
    start.kind = kind;
    openDialog(new RecommendationDialog(start, m_known.findings, m_known.schemes, m_known.scales, this), [this](const RecommendationDialog &dialog) {
        write([made = dialog.recommendation()](PanelDecision &decision) {
            decision.none = false;
            decision.recommendations.append(made);
        });
    });
}

void DecisionEditor::change()
{
    const Line *chosen = line();
    if (!m_change->isEnabled() || !chosen)
        return;
    const auto &all = m_known.view.decision.recommendations;
    const auto start = std::ranges::find(all, chosen->id, &Recommendation::id);
    if (start == all.end())
        return;
    openDialog(new RecommendationDialog(*start, m_known.findings, m_known.schemes, m_known.scales, this), [this](const RecommendationDialog &dialog) {
        write([made = dialog.recommendation()](PanelDecision &decision) {
            const auto place = std::ranges::find(decision.recommendations, made.id, &Recommendation::id);
            if (place != decision.recommendations.end())
                *place = made;
        });
    });
}

void DecisionEditor::remove()
{
    const Line *chosen = line();
    if (!m_remove->isEnabled() || !chosen)
        return;
    write([kind = chosen->kind, id = chosen->id](PanelDecision &decision) {
        switch (kind) {
        case Line::Recommended: decision.recommendations.removeIf([&](const Recommendation &one) { return one.id == id; }); break;
        case Line::None: decision.none = false; break;
        case Line::Germline: decision.germline.removeIf([&](const GermlineDecision &one) { return one.finding == id; }); break;
        case Line::Handled: decision.handled.removeIf([&](const HandledFinding &one) { return one.finding == id; }); break;
        case Line::Dissents: decision.dissents.removeIf([&](const Dissent &one) { return one.userId == id; }); break;
        }
    });
}

void DecisionEditor::sayNone()
{
    DecisionReasonDialog::Question question;
    question.title = tr("Nothing to recommend");
    question.explanation = tr("It is said expressly, and the minutes give the reason.");
    question.words = tr("Reason");
    question.verb = tr("Recommend nothing");
    openDialog(new DecisionReasonDialog(question, this), [this](const DecisionReasonDialog &dialog) {
        write([reason = dialog.text()](PanelDecision &decision) {
            decision.none = true;
            decision.noneReason = reason;
        });
    });
}

QList<DecisionReasonDialog::Choice> DecisionEditor::findingChoices(const QStringList &first) const
{
    QList<DecisionReasonDialog::Choice> out;
    for (const bool wanted : {true, false}) {
        for (const NamedFinding &one : m_known.findings) {
            if (first.contains(one.id) == wanted)
                out.append({one.title, one.id});
        }
    }
    return out;
}

void DecisionEditor::handle()
{
    DecisionReasonDialog::Question question;
    question.title = tr("Nothing follows from a finding");
    question.explanation = tr("A case is closed only when each finding with a level of evidence is spoken of.");
    question.first = tr("Finding");
    if (m_known.view.unhandled.size() > 1)
        question.choices.append({tr("all %1 that nobody spoke of").arg(m_known.view.unhandled.size()), QString()});
    for (const QString &id : m_known.view.unhandled)
        question.choices.append({titleOf(id), id});
    question.words = tr("Reason");
    question.verb = tr("Nothing follows");
    openDialog(new DecisionReasonDialog(question, this), [this](const DecisionReasonDialog &dialog) {
        const QStringList about = dialog.first().isEmpty() ? m_known.view.unhandled : QStringList{dialog.first()};
        write([about, reason = dialog.text()](PanelDecision &decision) {
            for (const QString &id : about)
                decision.handled.append({id, reason, {}});
        });
    });
}

void DecisionEditor::germline()
{
    DecisionReasonDialog::Question question;
    question.title = tr("Germline finding");
    question.explanation = tr("A finding from whole-genome results is told only after another method confirmed it.");
    question.first = tr("Finding");
    question.choices = findingChoices();
    question.second = tr("What becomes of it");
    for (const auto &[act, name] : EnumNames<GermlineAct>::values)
        question.seconds.append({words::of(act), QLatin1String(name)});
    question.words = tr("Reason");
    question.wordsNeeded = false;
    question.verb = tr("Decide");
    openDialog(new DecisionReasonDialog(question, this), [this](const DecisionReasonDialog &dialog) {
        const GermlineDecision made{dialog.first(), enumFromName<GermlineAct>(dialog.second()).value_or(GermlineAct::Undecided), dialog.text(), {}};
        write([made](PanelDecision &decision) {
            decision.germline.removeIf([&](const GermlineDecision &one) { return one.finding == made.finding; });
            decision.germline.append(made);
        });
    });
}

void DecisionEditor::dissent()
{
    DecisionReasonDialog::Question question;
    question.title = tr("Dissent");
    question.first = tr("Who");
    for (auto one = m_known.view.names.cbegin(); one != m_known.view.names.cend(); ++one)
        question.choices.append({one.value(), one.key()});
    std::ranges::sort(question.choices, {}, &DecisionReasonDialog::Choice::text);
    question.words = tr("With what they do not agree");
    question.verb = tr("Minute it");
    openDialog(new DecisionReasonDialog(question, this), [this](const DecisionReasonDialog &dialog) {
        write([who = dialog.first(), text = dialog.text()](PanelDecision &decision) {
            decision.dissents.removeIf([&](const Dissent &one) { return one.userId == who; });
            decision.dissents.append({who, text, {}});
        });
    });
}

void DecisionEditor::order()
{
    DecisionReasonDialog::Question question;
    question.title = tr("Confirmatory test");
    question.explanation = tr("What rests on a whole-genome finding waits until another method of assured accuracy confirms it.");
    question.first = tr("Finding");
    question.choices = findingChoices(m_known.view.releases.keys());
    question.words = tr("Method");
    question.more = tr("Laboratory");
    question.verb = tr("Order");
    openDialog(new DecisionReasonDialog(question, this), [this](const DecisionReasonDialog &dialog) {
        const auto session = m_context.session();
        if (!session || m_act.running())
            return;
        ConfirmatoryTest test;
        test.caseId = m_case;
        test.decision = m_known.view.decision.id;
        test.finding = dialog.first();
        test.method = dialog.text();
        test.laboratory = dialog.more();
        m_act.start([session, test](std::stop_token) { return workflow::orderConfirmation(*session, test); },
                    [this](const Result<ConfirmatoryTest> &made) {
                        if (!made)
                            m_context.showError(made.error());
                        refresh();
                    });
    });
}

} // namespace enza::ui
