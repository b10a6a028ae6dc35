// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings_page.h"

#include "ui/action_kit.h"
#include "ui/comment_thread.h"
#include "ui/consensus_card.h"
#include "ui/consensus_dialog.h"
#include "ui/criteria_words.h"
#include "ui/dismiss_dialog.h"
#include "ui/findings_opinions.h"
#include "ui/form_kit.h"
#include "ui/germline_mark.h"
#include "ui/opinion_compare.h"
#include "ui/opinion_editor.h"
#include "ui/theme.h"
#include "ui/tier_suggestions.h"
#include "workflow/evidence.h"
#include "workflow/suggestions.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace enza::ui {

using workflow::FindingView;

FindingsPage::FindingsPage(Context &context, QWidget *parent) : CasePage(parent), m_context(context)
{
    setHelpGroup(this, tr("Findings"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    makeActions();

    m_model = new RowsModel<FindingView>(findingColumns(), [](const FindingView &v) { return v.finding.id; }, this);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    m_table = recordTable(tr("Findings"), split);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    split->addWidget(m_table);
    split->addWidget(makeDetail());
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 6);
    split->setSizes({1000, 1100});

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(split);
    m_stack->addWidget(emptyState(tr("No findings yet"),
                                  tr("Go to Variants (Alt+2), select a row and mark it. It then appears here for "
                                     "everybody's opinion."),
                                  {}, this));
    layout->addWidget(m_stack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showCurrent(); });
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (change.caseId == m_case.theCase.id && touches(change, {"predictor_choice", "finding", "opinion", "consensus", "consent_event", "withdrawal"}))
            refresh();
    });
}

void FindingsPage::makeActions()
{
    m_saveAction = makeAction(this, tr("Save my opinion"), QKeySequence(Qt::CTRL | Qt::Key_S), [this] { saveOpinion(); });
    m_dismissAction = makeAction(this, tr("Put aside…"), QKeySequence(Qt::Key_Delete), [this] { dismiss(); },
                                 tr("With a reason; it can be undone"));
    m_consensusAction = makeAction(this, tr("Record consensus…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                                   [this] { writeConsensus(); }, tr("What the panel agreed on"));
    for (int i = 0; i < 5; ++i)
        makeAction(this, tr("Choose class %1").arg(i + 1), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)),
                   [this, i] { m_editor->pressVerdict(i); });
    makeAction(this, tr("Go to the list of findings"), QKeySequence(Qt::Key_Escape), [this] { m_table->setFocus(); });
    makeAction(this, tr("Show in the variant table"), QKeySequence(Qt::CTRL | Qt::Key_T), [this] {
        if (const FindingView *view = current())
            Q_EMIT m_context.variantRequested(view->finding.variant);
    });
}

QWidget *FindingsPage::makeDetail()
{
    m_detail = new QWidget(this);
    QVBoxLayout *layout = pageLayout(m_detail);
    m_title = heading({}, m_detail);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_facts = mutedLabel({}, m_detail);
    m_facts->setTextFormat(Qt::PlainText);
    m_germline = new GermlineMark(m_detail);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_germline);

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    m_role = enumCombo(FindingRole::Candidate, m_detail);
    m_role->setAccessibleName(tr("Role of the finding"));
    m_role->setToolTip(m_role->accessibleName());
    m_tags = lineEdit(tr("tags, separated by commas"), m_detail);
    m_tags->setAccessibleName(tr("Tags"));
    m_note = lineEdit(tr("note for everybody"), m_detail);
    m_note->setAccessibleName(tr("Note"));
    m_dismiss = buttonFor(m_dismissAction, m_detail);
    row->addWidget(m_role);
    row->addWidget(m_tags, 2);
    row->addWidget(m_note, 3);
    row->addWidget(m_dismiss);
    layout->addLayout(row);

    m_consensus = new ConsensusCard(m_consensusAction, m_detail);
    layout->addWidget(m_consensus);
    m_opinionsTitle = heading(tr("Opinions side by side"), m_detail);
    layout->addWidget(m_opinionsTitle);
    m_opinions = new OpinionsTable(m_detail);
    layout->addWidget(m_opinions);

    m_editor = new OpinionEditor(m_detail);
    layout->addWidget(m_editor);
    m_save = buttonFor(m_saveAction, m_detail);
    m_save->setProperty("primary", true);
    m_save->setEnabled(false);
    layout->addWidget(m_save, 0, Qt::AlignRight);

    auto *past = new QHBoxLayout;
    past->addWidget(heading(tr("History of opinions"), m_detail));
    past->addStretch();
    m_historyOf = new QComboBox(m_detail);
    m_historyOf->setAccessibleName(tr("Whose history"));
    m_historyOf->setToolTip(m_historyOf->accessibleName());
    past->addWidget(m_historyOf);
    layout->addLayout(past);
    m_history = new RowsModel<Opinion>(opinionColumns(), [](const Opinion &o) { return o.id + isoUtc(o.at); }, this);
    m_historyTable = recordTable(tr("History of opinions"), m_detail);
    m_historyTable->setModel(m_history);
    m_historyTable->setMinimumHeight(m_historyTable->verticalHeader()->defaultSectionSize() * 5);
    layout->addWidget(m_historyTable);
    m_comments = new CommentThreads(m_context, m_detail);
    layout->addWidget(m_comments);
    layout->addStretch();

    connect(m_role, &QComboBox::activated, this, &FindingsPage::saveFinding);
    connect(m_tags, &QLineEdit::editingFinished, this, &FindingsPage::saveFinding);
    connect(m_note, &QLineEdit::editingFinished, this, &FindingsPage::saveFinding);
    connect(m_editor, &OpinionEditor::edited, this, [this] { m_save->setEnabled(true); });
    connect(m_editor, &OpinionEditor::suggestionsWanted, this, &FindingsPage::suggest);
    connect(m_historyOf, &QComboBox::activated, this, [this] {
        m_history->setFilter(m_historyOf->currentData().toString());
        fitColumns(m_historyTable, 5);
    });
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_detail);
    return area;
}

void FindingsPage::openCase(const workflow::CaseView &view)
{
    const bool another = view.theCase.id != m_case.theCase.id;
    if (another)
        saveDraft();
    m_case = view;
    if (another) {
        m_shown.clear();
        m_drafts.clear();
        m_presumed.clear();
        refresh();
    }
}

void FindingsPage::clear()
{
    m_job.cancel();
    m_historyJob.cancel();
    m_suggestJob.cancel();
    m_tierJob.cancel();
    m_case = {};
    m_shown.clear();
    m_wanted.clear();
    m_drafts.clear();
    m_presumed.clear();
    m_model->setRows({});
    m_history->setRows({});
    showCurrent();
}

void FindingsPage::showFinding(const QString &findingId)
{
    m_wanted = findingId;
    if (const int row = m_model->rowOf(findingId); row >= 0) {
        m_table->selectRow(row);
        m_wanted.clear();
    } else {
        refresh();
    }
}

void FindingsPage::refresh()
{
    const auto session = m_context.session();
    if (!session || m_case.theCase.id.isEmpty())
        return;
    struct Loaded {
        QList<FindingView> findings;
        QList<EditDraft> drafts;
        workflow::AssessmentRules rules;
        std::optional<workflow::PredictorsInForce> predictors;
        QHash<QString, interpretation::PgpvMark> presumed;
    };
    m_job.start([session, id = m_case.theCase.id](std::stop_token) -> Result<Loaded> {
        Loaded loaded;
        ENZA_ASSIGN(loaded.findings, workflow::listFindings(*session, id));
        ENZA_ASSIGN(loaded.drafts, workflow::drafts(*session, id));
        ENZA_ASSIGN(loaded.rules, workflow::assessmentRules(*session));
        if (auto predictors = workflow::predictorsInForce(*session))
            loaded.predictors = std::move(*predictors);
        ENZA_ASSIGN(loaded.presumed, workflow::presumedMarks(*session, id));
        return loaded;
    }, [this](Result<Loaded> loaded) {
        if (!loaded)
            return showList(std::unexpected(loaded.error()));
        for (const EditDraft &draft : loaded->drafts)
            m_drafts.insert(draft.target, draft.content);
        m_rules = loaded->rules;
        m_editor->setRules(m_rules);
        m_editor->setPredictors(loaded->predictors);
        m_presumed = loaded->presumed;
        showList(loaded->findings);
    });
}

void FindingsPage::showList(const Result<QList<FindingView>> &findings)
{
    if (!findings) {
        m_model->setRows({});
        showCurrent();
        return m_context.showError(findings.error());
    }
    const QString keep = m_wanted.isEmpty() ? m_shown : m_wanted;
    QList<FindingView> shown;
    for (const FindingView &view : *findings) {
        if (!view.finding.dismissed)
            shown << view;
    }
    m_model->setRows(shown);
    m_stack->setCurrentIndex(shown.isEmpty() ? 1 : 0);
    fitColumns(m_table, 1);
    const int row = m_model->rowOf(keep);
    if (row >= 0)
        m_wanted.clear();
    m_table->selectRow(std::max(0, row));
    m_table->scrollTo(m_model->index(std::max(0, row), 0)); // the gene stays in sight
    showCurrent();
}

const FindingView *FindingsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->at(index.row()) : nullptr;
}

void FindingsPage::showCurrent()
{
    const FindingView *view = current();
    m_detail->setEnabled(view);
    m_dismissAction->setEnabled(view);
    const QString id = view ? view->finding.id : QString();
    const bool another = id != m_shown;
    if (another) {
        saveDraft();
        m_shown = id;
        m_history->setRows({});
        if (view)
            m_comments->setPlace({view->finding.caseId, CommentAbout::Finding, id});
        else
            m_comments->clear();
    }
    if (!view) {
        m_title->clear();
        m_facts->clear();
        m_germline->setMark({});
        m_tags->clear();
        m_note->clear();
        m_editor->setOpinion({}, {});
        m_editor->tierSuggestions()->clear();
        showOpinions({});
        return;
    }
    const VariantFacts &f = view->finding.facts;
    m_title->setText(findingTitle(view->finding));
    m_facts->setText(findingFacts(f));
    const auto presumed = m_presumed.constFind(view->finding.variant);
    m_germline->setMark(presumed == m_presumed.constEnd() ? std::nullopt : std::optional(*presumed));
    selectEnum(m_role, view->finding.role);
    if (another || !m_tags->hasFocus())
        m_tags->setText(view->finding.tags.join(QStringLiteral(", ")));
    if (another || !m_note->hasFocus())
        m_note->setText(view->finding.note);
    if (another || !m_editor->isModified()) {
        const auto session = m_context.session();
        const QString me = session ? session->user().id : QString();
        Opinion own;
        for (const Opinion &opinion : view->opinions) {
            if (opinion.author == me)
                own = opinion;
        }
        own.finding = view->finding.id;
        m_editor->setOpinion(own, usualScheme());
        m_save->setEnabled(false);
        if (const QVariantMap draft = m_drafts.value(target()); !draft.isEmpty())
            m_editor->setContent(draft);
    }
    if (another)
        suggestEvidence();
    showOpinions(*view);
}

void FindingsPage::suggestEvidence()
{
    const auto session = m_context.session();
    if (!session || m_shown.isEmpty())
        return m_editor->tierSuggestions()->clear();
    m_editor->tierSuggestions()->setWaiting();
    m_tierJob.start([session, id = m_shown](std::stop_token) { return workflow::suggestTiers(*session, id); },
                    [this, id = m_shown](const Result<workflow::TierSuggestions> &found) {
                        if (id == m_shown && (found || found.error().code != ErrorCode::Cancelled))
                            m_editor->tierSuggestions()->setSuggestions(found);
                    });
}

QString FindingsPage::usualScheme() const
{
    return m_case.theCase.domain == CaseDomain::Cancer ? QStringLiteral("oncogenicity") : QStringLiteral("acmg");
}

void FindingsPage::showOpinions(const FindingView &view)
{
    const auto session = m_context.session();
    const bool any = session && !view.opinions.isEmpty();
    m_opinionsTitle->setVisible(any);
    m_opinions->setVisible(any);
    m_opinions->setOpinions(view.opinions, session ? session->user().id : QString());
    const bool mayWrite = session && !view.finding.id.isEmpty() && session->mayDo(QStringLiteral("consensus.write"));
    m_consensusAction->setEnabled(mayWrite);
    m_consensus->show(view, mayWrite);
    if (session && !view.finding.id.isEmpty())
        showHistory(view.finding.id);
}

void FindingsPage::showHistory(const QString &findingId)
{
    m_historyJob.start([session = m_context.session(), findingId](std::stop_token) -> Result<QList<Opinion>> {
        ENZA_ASSIGN(QList<Opinion> all, workflow::opinionHistory(*session, findingId));
        ENZA_ASSIGN(const QList<Consensus> agreed, workflow::consensusHistory(*session, findingId));
        for (const Consensus &one : agreed) {
            Opinion line;
            static_cast<Assessment &>(line) = one;
            line.id = one.id;
            line.authorName = tr("Panel (%1)").arg(one.decidedByName);
            line.tiers = one.tiers;
            line.comment = one.comment;
            line.at = one.at;
            all.append(line);
        }
        std::stable_sort(all.begin(), all.end(), [](const Opinion &a, const Opinion &b) { return a.at > b.at; });
        return all;
    }, [this](Result<QList<Opinion>> history) {
        if (!history)
            m_context.showError(history.error());
        const QList<Opinion> lines = history ? *history : QList<Opinion>();
        QStringList people;
        for (const Opinion &line : lines)
            people << line.authorName;
        people.removeDuplicates();
        const QString chosen = m_historyOf->currentData().toString();
        m_historyOf->clear();
        m_historyOf->addItem(tr("everybody"), QString());
        for (const QString &name : people)
            m_historyOf->addItem(name, name);
        m_historyOf->setCurrentIndex(std::max(0, m_historyOf->findData(chosen)));
        m_history->setRows(lines);
        m_history->setFilter(m_historyOf->currentData().toString());
        fitColumns(m_historyTable, 5);
    });
}

void FindingsPage::suggest(const QString &scheme)
{
    const auto session = m_context.session();
    if (!session || m_shown.isEmpty())
        return;
    m_suggestJob.start([session, id = m_shown, scheme, said = m_editor->said()](std::stop_token) {
        workflow::SuggestionRequest request;
        request.scheme = scheme;
        request.said = said;
        return workflow::suggestCriteria(*session, id, request);
    }, [this, id = m_shown](Result<workflow::CriteriaSuggestions> suggested) {
        if (id == m_shown && (suggested || suggested.error().code != ErrorCode::Cancelled))
            m_editor->setSuggestions(suggested);
    });
}

void FindingsPage::writeConsensus()
{
    const FindingView *view = current();
    if (!view || !m_context.session())
        return;
    auto *dialog = new ConsensusDialog(m_context, *view, m_rules, usualScheme(),
                                       m_drafts.value(ConsensusDialog::draftTarget(view->finding.id)), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString target = ConsensusDialog::draftTarget(view->finding.id);
    connect(dialog, &QDialog::finished, this, [this, target] { m_drafts.remove(target); });
    connect(dialog, &ConsensusDialog::recorded, this, [this, name = findingTitle(view->finding)] {
        m_context.showMessage(tr("Consensus on %1 recorded.").arg(name));
        refresh();
    });
    dialog->open();
}

void FindingsPage::saveOpinion()
{
    const auto session = m_context.session();
    const FindingView *view = current();
    if (!session || !view || !m_editor->complete())
        return;
    Opinion opinion = m_editor->opinion();
    opinion.caseId = m_case.theCase.id;
    opinion.finding = view->finding.id;
    const QString name = findingTitle(view->finding);
    m_saveJob.start([session, opinion](std::stop_token) { return workflow::assess(*session, opinion); },
                    [this, name](Result<Opinion> saved) {
                        if (!saved)
                            return m_context.showError(saved.error());
                        m_editor->setModified(false);
                        m_save->setEnabled(false);
                        saveDraft(); // forgets it
                        m_context.showMessage(tr("Opinion on %1 saved.").arg(name));
                        refresh();
                    });
}

void FindingsPage::saveFinding()
{
    const auto session = m_context.session();
    const FindingView *view = current();
    if (!session || !view)
        return;
    Finding wanted = view->finding;
    wanted.role = enumOf<FindingRole>(m_role);
    wanted.tags.clear();
    for (const QString &tag : m_tags->text().split(u',', Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            wanted.tags << tag.trimmed();
    }
    wanted.note = m_note->text().trimmed();
    if (wanted.role == view->finding.role && wanted.tags == view->finding.tags && wanted.note == view->finding.note)
        return;
    m_saveJob.start([session, wanted, version = view->version](std::stop_token) {
        return workflow::setFinding(*session, wanted, version);
    }, [this](Result<void> done) {
        if (!done)
            m_context.showError(done.error());
        refresh();
    });
}

void FindingsPage::dismiss()
{
    const FindingView *view = current();
    if (!view || !m_context.session())
        return;
    auto *dialog = new DismissDialog(m_context, findingTitle(view->finding), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DismissDialog::agreed, this, [this, id = view->finding.id](DismissReason reason, const QString &comment) {
        const auto session = m_context.session();
        if (!session)
            return;
        m_saveJob.start([session, id, reason, comment](std::stop_token) {
            return workflow::dismissFinding(*session, id, reason, comment);
        }, [this](Result<void> done) {
            if (!done)
                m_context.showError(done.error());
            refresh();
        });
    });
    dialog->open();
}

QString FindingsPage::target() const
{
    return QStringLiteral("opinion:") + m_shown;
}

void FindingsPage::saveDraft()
{
    const auto session = m_context.session();
    if (!session || m_shown.isEmpty() || (!m_editor->isModified() && !m_drafts.contains(target())))
        return;
    EditDraft draft;
    draft.caseId = m_case.theCase.id;
    draft.target = target();
    if (m_editor->isModified()) {
        draft.content = m_editor->content();
        m_drafts.insert(target(), draft.content);
    } else {
        m_drafts.remove(target());
    }
    if (const auto saved = workflow::saveDraft(*session, draft); !saved)
        m_context.showError(saved.error());
}

} // namespace enza::ui
