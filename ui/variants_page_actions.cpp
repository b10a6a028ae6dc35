// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/action_kit.h"
#include "ui/cascade_model.h"
#include "ui/cascade_presets.h"
#include "ui/cascade_view.h"
#include "ui/context.h"
#include "ui/detail_pane.h"
#include "ui/detail_tree.h"
#include "ui/variants_dismiss_dialog.h"
#include "ui/variants_page.h"
#include "ui/variants_rank.h"
#include "ui/variants_table_view.h"
#include "ui/variants_triage.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

/// The verbs of the variants page and their keys. Letters work in the table and in the detail; while
/// somebody types into a field, the field keeps them.
namespace enza::ui {

void VariantsPage::buildActions()
{
    const auto triageAction = [this](const QString &text, const QKeySequence &key, std::function<void()> run,
                                     const QString &why) {
        QAction *action = makeAction(m_table, text, key, std::move(run), why);
        m_detail->addAction(action);
        return action;
    };
    QAction *primary = triageAction(tr("Primary"), QKeySequence(Qt::Key_P), [this] { mark(FindingRole::Primary); },
                                    tr("Marks the variant as a primary finding."));
    QAction *candidate = triageAction(tr("Candidate"), QKeySequence(Qt::Key_C), [this] { mark(FindingRole::Candidate); },
                                      tr("Marks the variant as a candidate."));
    QAction *secondary = triageAction(tr("Secondary"), QKeySequence(Qt::Key_S), [this] { mark(FindingRole::Secondary); },
                                      tr("Marks the variant as a secondary finding."));
    QAction *aside = triageAction(tr("Put aside"), QKeySequence(Qt::Key_X), [this] { askReason(); },
                                  tr("Asks for the reason; a digit chooses it."));
    triageAction(tr("Put aside all shown…"), QKeySequence(Qt::Key_A), [this] { askAll(); },
                 tr("All rows that pass, as one act."));
    m_undo = triageAction(tr("Nothing to undo"), QKeySequence(Qt::Key_U), [this] { m_triage->undo(); }, {});
    m_undo->setShortcuts({QKeySequence(Qt::Key_U), QKeySequence(QKeySequence::Undo)});
    m_undo->setEnabled(false);
    triageAction(tr("Next unmarked"), QKeySequence(Qt::Key_N), [this] { nextUnmarked(); },
                 tr("Goes to the next variant without a mark."));
    triageAction(tr("Next row"), QKeySequence(Qt::Key_J), [this] { move(1); }, {});
    triageAction(tr("Previous row"), QKeySequence(Qt::Key_K), [this] { move(-1); }, {});
    triageAction(tr("Tags"), QKeySequence(Qt::Key_T), [this] { editTags(); }, tr("Tags of the finding, separated by commas."));
    triageAction(tr("Note"), QKeySequence(Qt::Key_M), [this] { editNote(); }, tr("A note on the finding."));
    triageAction(tr("Show reviewed"), QKeySequence(Qt::Key_R), [this] { m_showReviewed->toggle(); },
                 tr("Shows also variants that were put aside, or hides them again."));
    triageAction(tr("Columns"), QKeySequence(Qt::Key_V), [this] { m_columns->showMenu(); },
                 tr("Choose, move and sort columns."));
    triageAction(tr("Legend"), QKeySequence(Qt::Key_L), [this] { m_context.showMessage(markLegend()); },
                 tr("Says what “?” and “–” mean."));
    makeAction(m_table, tr("Detail"), QKeySequence(Qt::Key_Space), [this] { m_detail->tree()->setFocus(); },
               tr("Goes to the detail of the variant."));
    connect(m_table, &VariantsTableView::detailAsked, this, [this] { m_detail->tree()->setFocus(); });
    makeAction(m_detail, tr("Back to the table"), QKeySequence(Qt::Key_Escape), [this] { m_table->setFocus(); }, {});
    makeAction(m_table, tr("Back to what passes"), QKeySequence(Qt::Key_Escape), [this] { leaveSpecialView(); },
               tr("Ends the view of what a step removed, or the choice of all rows."));
    makeAction(this, tr("Search"), QKeySequence(Qt::Key_Slash), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    }, tr("Gene, HGVS, chr:position, ID."));
    makeAction(this, tr("Filter steps"), QKeySequence(Qt::ALT | Qt::Key_F), [this] { m_cascade->table()->setFocus(); },
               tr("Goes to the filter steps."));
    makeAction(this, tr("Choose preset"), QKeySequence(Qt::ALT | Qt::Key_P), [this] { m_presets->focusChooser(); }, {});
    makeAction(m_search, tr("Back to the table"), QKeySequence(Qt::Key_Escape), [this] {
        m_search->clear();
        m_table->setFocus();
    }, tr("Ends the search."));

    m_detail->setActions({primary, candidate, secondary, aside});
    connect(m_rank, &VariantsRank::ended, this, &VariantsPage::showAnswer);
    connect(m_rank, &VariantsRank::left, m_query, &VariantsQuery::refresh);
    m_foot->addWidget(toolButtonFor(m_rank->action(), this));
    m_undoButton = buttonFor(m_undo, this);
    m_undoButton->setProperty("flat", true);
    m_foot->addWidget(m_undoButton);
}

const workflow::FindingView *VariantsPage::currentFinding() const
{
    const QString key = m_table->currentIndex().data(VariantsModel::KeyRole).toString();
    const auto found = m_findings.constFind(key);
    return key.isEmpty() || found == m_findings.constEnd() ? nullptr : &*found;
}

void VariantsPage::mark(FindingRole role)
{
    const QModelIndex current = m_table->currentIndex();
    const QString key = current.data(VariantsModel::KeyRole).toString();
    if (key.isEmpty()) {
        m_context.showMessage(tr("Choose a variant first."));
        return;
    }
    const RowMark shown = role == FindingRole::Primary ? RowMark::Primary
                          : role == FindingRole::Secondary ? RowMark::Secondary : RowMark::Candidate;
    m_model->setPendingMark(m_model->tableRow(current.row()), shown);
    m_triage->mark(key, role);
}

std::shared_ptr<const std::vector<quint32>> VariantsPage::chosenRows() const
{
    const std::vector<quint32> &all = *m_model->rows();
    auto chosen = std::make_shared<std::vector<quint32>>();
    for (const auto &[first, last] : m_table->selectedRanges()) {
        if (first >= 0 && size_t(last) < all.size())
            chosen->insert(chosen->end(), all.begin() + first, all.begin() + last + 1);
    }
    return chosen;
}

void VariantsPage::askReason()
{
    if (m_allChosen) {
        askAll();
        return;
    }
    const auto rows = chosenRows();
    if (rows->empty()) {
        m_context.showMessage(tr("Choose a variant first."));
        return;
    }
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("reasons"));
    const QString title = rows->size() == 1 ? tr("Put aside because") : tr("Put aside %1 variants because").arg(words::count(rows->size()));
    menu->setAccessibleName(title);
    QAction *head = menu->addAction(title);
    head->setEnabled(false);
    fillReasonMenu(menu, [this](DismissReason reason) { putAside(reason); });
    menu->setActiveAction(menu->actions().value(1));
    const QRect place = m_table->visualRect(m_table->currentIndex());
    menu->popup(m_table->viewport()->mapToGlobal(QPoint(m_table->viewport()->width() / 4, place.bottom())));
}

void VariantsPage::putAside(DismissReason reason)
{
    const auto rows = chosenRows();
    if (rows->empty())
        return;
    const workflow::FindingView *finding = rows->size() == 1 ? currentFinding() : nullptr;
    if (finding && !finding->finding.dismissed) {
        m_triage->putAsideFinding(finding->finding.id, reason, {});
    } else {
        if (rows->size() == 1)
            m_model->setPendingMark(rows->front(), RowMark::PutAside);
        m_triage->putAside({rows, {}}, reason, {});
    }
    const auto ranges = m_table->selectedRanges();
    const int last = ranges.isEmpty() ? m_table->currentRow() : ranges.back().second;
    // Work goes on with what follows; the rows put aside leave when the act is written.
    if (last + 1 < m_model->rowCount())
        m_table->goToRow(last + 1);
}

QString VariantsPage::filterInWords() const
{
    const review::ViewQuery &query = m_query->query();
    QStringList parts;
    for (const FilterStep &step : query.steps) {
        if (step.enabled)
            parts += QStringLiteral("(%1)").arg(step.expression);
    }
    QString words = parts.join(QStringLiteral(" && "));
    if (m_query->removedBy() >= 0)
        words = tr("removed by: %1").arg(query.steps.value(m_query->removedBy()).expression);
    if (!query.search.isEmpty())
        words += (words.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("search: %1").arg(query.search);
    return words;
}

void VariantsPage::askAll()
{
    if (!m_query->answer() || m_query->answer()->shown.rows->empty()) {
        m_context.showMessage(tr("There are no rows to put aside."));
        return;
    }
    // The rows asked about are those that are put aside, whatever is filtered meanwhile.
    const auto rows = m_query->answer()->shown.rows;
    const QString filter = filterInWords();
    auto *dialog = new VariantsDismissDialog(rows->size(), filter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_context, &Context::aboutToLock, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog, rows, filter] {
        m_allChosen = false;
        m_banner->hide();
        m_triage->putAside({rows, filter}, dialog->reason(), dialog->comment());
    });
    dialog->open();
}

void VariantsPage::chooseAll()
{
    if (!m_query->answer() || m_query->answer()->shown.rows->empty())
        return;
    m_allChosen = true;
    showBanner(tr("All %1 variants shown are chosen. A puts them aside.").arg(words::count(m_query->answer()->shown.rows->size())),
               tr("Choose none (Esc)"));
}

void VariantsPage::leaveSpecialView()
{
    if (m_allChosen) {
        m_allChosen = false;
        m_banner->hide();
        if (m_query->removedBy() >= 0 && m_query->answer())
            showAnswer();
        return;
    }
    if (m_query->removedBy() >= 0)
        m_query->showRemovedBy(-1);
}

void VariantsPage::move(int by)
{
    m_table->goToRow(m_table->currentRow() + by);
}

void VariantsPage::nextUnmarked()
{
    constexpr int farthest = 5000; // farther, a filter is the better way
    const int last = std::min(m_model->rowCount() - 1, m_table->currentRow() + farthest);
    for (int row = m_table->currentRow() + 1; row <= last; ++row) {
        if (m_model->mark(row) == RowMark::None) {
            m_table->goToRow(row);
            return;
        }
    }
    m_context.showMessage(tr("No unmarked variant follows."));
}

void VariantsPage::editTags()
{
    const workflow::FindingView *finding = currentFinding();
    if (!finding) {
        m_context.showMessage(tr("Tags belong to findings: mark the variant first (P, C or S)."));
        return;
    }
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Tags"));
    dialog->setLabelText(tr("Tags, separated by commas"));
    dialog->setOkButtonText(tr("Save tags"));
    dialog->setCancelButtonText(tr("Cancel"));
    dialog->setTextValue(finding->finding.tags.join(QStringLiteral(", ")));
    connect(&m_context, &Context::aboutToLock, dialog, &QDialog::reject);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = finding->finding.id](const QString &text) {
        QStringList tags;
        for (const QString &part : text.split(QLatin1Char(','))) {
            if (const QString tag = part.trimmed(); !tag.isEmpty() && !tags.contains(tag))
                tags += tag;
        }
        m_triage->setTags(id, tags);
    });
    dialog->open();
}

void VariantsPage::editNote()
{
    const workflow::FindingView *finding = currentFinding();
    if (!finding) {
        m_context.showMessage(tr("Notes belong to findings: mark the variant first (P, C or S)."));
        return;
    }
    const QString id = finding->finding.id;
    const bool hasDraft = m_noteDrafts.contains(id);
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setWindowTitle(tr("Note"));
    dialog->setLabelText(hasDraft ? tr("Note on the finding (what you were writing when the workspace was locked)")
                                  : tr("Note on the finding"));
    dialog->setOkButtonText(tr("Save note"));
    dialog->setCancelButtonText(tr("Cancel"));
    dialog->setTextValue(hasDraft ? m_noteDrafts.value(id) : finding->finding.note);
    m_noteEditor = dialog;
    m_noteFinding = id;
    const auto forget = [this, id] {
        if (m_noteDrafts.remove(id) == 0)
            return;
        runAsync(
            this,
            [session = m_context.session(), caseId = m_caseId, id](std::stop_token) -> Result<bool> {
                EditDraft draft;
                draft.caseId = caseId;
                draft.target = QStringLiteral("note:") + id;
                if (session)
                    ENZA_TRY(workflow::saveDraft(*session, draft));
                return true;
            },
            [this](Result<bool> done) {
                if (!done)
                    m_context.showError(done.error());
            });
    };
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id, forget](const QString &text) {
        m_triage->setNote(id, text);
        forget();
    });
    connect(dialog, &QDialog::rejected, this, [this, forget] {
        if (m_context.session() && !m_noteFinding.isEmpty())
            forget();
    });
    dialog->open();
}

void VariantsPage::saveNoteDraft()
{
    const auto session = m_context.session();
    if (!m_noteEditor || !session)
        return;
    EditDraft draft;
    draft.caseId = m_caseId;
    draft.target = QStringLiteral("note:") + m_noteFinding;
    draft.content.insert(QLatin1String("note"), m_noteEditor->textValue());
    m_noteFinding.clear(); // closing it now is not the person's doing
    (void)workflow::saveDraft(*session, draft);
    m_noteEditor->reject();
}

void VariantsPage::copyCell(const QString &text, const QString &what)
{
    m_context.copyText(text, what);
}

} // namespace enza::ui
