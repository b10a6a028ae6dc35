// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variants_page.h"

#include "ui/action_kit.h"
#include "ui/cascade_presets.h"
#include "ui/cascade_view.h"
#include "ui/context.h"
#include "ui/detail_pane.h"
#include "ui/detail_tree.h"
#include "ui/error_panel.h"
#include "ui/panel_menu.h"
#include "ui/plot_panel.h"
#include "ui/theme.h"
#include "ui/vaf_calculator.h"
#include "ui/variants_rank.h"
#include "ui/variants_table_view.h"
#include "ui/variants_triage.h"
#include "ui/words.h"
#include "workflow/variants.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace enza::ui {

using namespace std::chrono_literals;

namespace {

Error lockedError()
{
    return {ErrorCode::Locked, Text(QT_TRANSLATE_NOOP("enza", "The workspace is locked.")), {}, {}};
}

} // namespace

void VariantsPage::closeCase()
{
    if (m_dirty)
        saveState(false);
    for (QTimer *timer : {&m_searchTimer, &m_detailTimer, &m_saveTimer, &m_refreshTimer, &m_slowTimer})
        timer->stop();
    m_open.cancel();
    m_refresh.cancel();
    m_find.cancel();
    m_rank->reset();
    m_caseId.clear();
    m_wanted.clear();
    m_triage->setCase({});
    m_query->setTable(nullptr);
    m_model->setRows({});
    m_model->setFetch({});
    m_presets->clear();
    m_cascade->setSteps({});
    m_panels->setCase({});
    m_detail->clear();
    m_plots->clear();
    m_findings.clear();
    m_presumed.clear();
    m_noteDrafts.clear();
    m_state.reset();
    m_lastRow = 0;
    m_dirty = m_allChosen = m_askAgain = m_tableHadFocus = m_asked = false;
    {
        const QSignalBlocker reviewed(m_showReviewed);
        m_search->clear();
        m_searchTimer.stop();
        m_showReviewed->setChecked(false);
    }
    m_query->setQuery({});
    m_banner->hide();
    m_error->clear();
    m_counts->clear();
    showEmpty(tr("No case is open"), tr("Open a case to see its variants."));
}

void VariantsPage::openCase(const workflow::CaseView &view)
{
    m_plots->calculator()->setTumourContent(view.theCase.clinical.tumourContent);
    if (view.theCase.id != m_caseId)
        openCase(view.theCase.id);
}

void VariantsPage::openCase(const QString &wanted)
{
    const QString caseId = wanted; // closing clears m_caseId, which may be what was passed
    // What was changed in the same case is written before it is read again.
    const std::optional<ViewState> unsaved = m_dirty && caseId == m_caseId ? std::optional(presentState()) : std::nullopt;
    if (unsaved)
        m_dirty = false;
    closeCase();
    m_caseId = caseId;
    m_triage->setCase(caseId);
    if (caseId.isEmpty())
        return;
    m_opening = true;
    showEmpty(tr("Opening the variants…"), QString());
    m_open.start(
        [session = m_context.session(), caseId, unsaved](std::stop_token) -> Result<Opened> {
            if (!session)
                return std::unexpected(lockedError());
            if (unsaved)
                ENZA_TRY(workflow::saveViewState(*session, *unsaved));
            Opened out;
            ENZA_ASSIGN(out.table, workflow::openVariants(*session, caseId));
            auto state = workflow::viewState(*session, caseId);
            if (state)
                out.state = std::move(*state);
            else if (state.error().code != ErrorCode::NotFound)
                return std::unexpected(state.error());
            if (out.state && !out.state->selected.isEmpty()) {
                // A variant that is gone from the call sets is no reason not to open them.
                if (const auto key = VariantKey::parse(out.state->selected)) {
                    if (const auto rows = out.table->find(*key); rows && !rows->empty())
                        out.selected = rows->front();
                }
            }
            return out;
        },
        [this](Result<Opened> result) {
            m_opening = false;
            if (!result) {
                showFailure(result.error());
                Q_EMIT opened();
                return;
            }
            takeOver(std::move(*result));
        });
}

void VariantsPage::takeOver(Opened result)
{
    const QList<review::ColumnInfo> columns = result.table->columns();
    m_query->setTable(result.table);
    useFetch({});
    m_cascade->setColumns(columns);
    m_panels->setCase(m_caseId);
    m_table->setKnownColumns(columns);
    m_plots->setTable(result.table);
    m_state = std::move(result.state);
    m_query->setCurrentRow(result.selected);
    if (result.table->rowCount() == 0) {
        showEmpty(tr("No variants yet"), tr("Import an annotated VCF, VCF.gz or BCF into this case."),
                  tr("Import variants…"), [this] { Q_EMIT importRequested(); });
        Q_EMIT opened();
        return;
    }
    m_presets->read(m_caseId, m_state ? m_state->preset : QString());
}

void VariantsPage::useFetch(const std::shared_ptr<const review::Pairing> &pairing)
{
    m_pairing = pairing;
    m_model->setFetch([table = m_query->table(), pairing](std::span<const quint32> rows, const QStringList &names) {
        return table->cells(rows, names, pairing);
    });
}

bool VariantsPage::showsPairs() const
{
    return std::ranges::any_of(m_table->shownColumns(), [](const QString &column) {
        return column.startsWith(QLatin1String("inheritance")) || column == QLatin1String("compound_with");
    });
}

void VariantsPage::startFromPreset()
{
    const Preset &preset = m_presets->preset();
    const bool returning = m_state.has_value();
    review::ViewQuery query;
    query.steps = returning ? m_state->steps : preset.steps;
    query.sort = returning ? m_state->sort : preset.sort;
    if (returning) {
        const QSignalBlocker reviewed(m_showReviewed);
        m_showReviewed->setChecked(m_state->showReviewed);
        m_search->setText(m_state->search);
        m_searchTimer.stop(); // it is part of the question below
        m_saveTimer.stop();
        m_dirty = false;
    }
    query.search = m_search->text().trimmed();
    query.showReviewed = m_showReviewed->isChecked();
    QStringList columns = returning ? m_state->columns : preset.columns;
    if (columns.isEmpty())
        columns = review::defaultColumns();
    m_table->showColumns(columns, returning ? m_state->columnWidths : QList<int>());
    query.pairs = showsPairs();
    m_table->setSortOrder(query.sort);
    m_cascade->setSteps(query.steps);
    m_presets->setCurrent(query.steps, m_table->shownColumns(), query.sort);
    m_query->setQuery(query);
    refresh();
}

void VariantsPage::applyPreset(const Preset &preset)
{
    m_table->showColumns(preset.columns.isEmpty() ? review::defaultColumns() : preset.columns);
    m_table->setSortOrder(preset.sort);
    m_cascade->setSteps(preset.steps);
    review::ViewQuery query = m_query->query();
    query.steps = preset.steps;
    query.sort = preset.sort;
    query.pairs = showsPairs();
    m_presets->setCurrent(preset.steps, m_table->shownColumns(), preset.sort);
    m_query->setQuery(query);
    stateChanged();
}

void VariantsPage::currentChanged()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_lastRow = row;
    m_query->setCurrentRow(m_model->tableRow(row));
    m_detailTimer.start();
    showCounts();
    // Where one is in the table is kept when the page is left: each step is not worth a journal entry.
    if (!m_opening && !m_presets->preset().id.isEmpty())
        m_dirty = true;
}

void VariantsPage::showDetail()
{
    const int row = m_table->currentRow();
    if (row < 0 || !m_query->table() || row >= m_model->rowCount())
        return;
    m_detail->showRow(m_query->table(), m_model->tableRow(row), m_query->query());
}

void VariantsPage::changed(const workflow::Change &change)
{
    if (m_caseId.isEmpty() || change.caseId != m_caseId)
        return;
    const auto any = [&change](std::initializer_list<const char *> kinds) {
        return std::ranges::any_of(kinds, [&change](const char *kind) { return change.kinds.contains(QLatin1String(kind)); });
    };
    // A case and a finding's role say what the clinical question is, and with it what may be seen.
    if (any({CallSet::kind, Sample::kind, Person::kind, Case::kind, "consent_event", "withdrawal"})) {
        openCase(m_caseId); // other columns, other rows
        return;
    }
    if (any({Finding::kind, Dismissal::kind, Opinion::kind})) {
        m_askAgain |= any({Finding::kind, Dismissal::kind});
        m_refreshTimer.start();
    }
}

void VariantsPage::showPresumed()
{
    const auto found = m_presumed.constFind(m_detail->variantKey());
    m_detail->setPresumed(found == m_presumed.constEnd() ? std::nullopt : std::optional(*found));
}

void VariantsPage::refresh()
{
    struct Fresh {
        std::shared_ptr<review::VariantTable> table;
        QList<workflow::FindingView> findings;
        workflow::Undoable undoable;
        QList<EditDraft> drafts;
        QHash<QString, interpretation::PgpvMark> presumed;
    };
    m_refresh.start(
        [session = m_context.session(), caseId = m_caseId](std::stop_token) -> Result<Fresh> {
            if (!session)
                return std::unexpected(lockedError());
            Fresh out;
            ENZA_ASSIGN(out.table, workflow::openVariants(*session, caseId));
            ENZA_ASSIGN(out.findings, workflow::listFindings(*session, caseId));
            ENZA_ASSIGN(out.undoable, workflow::undoable(*session, caseId));
            ENZA_ASSIGN(out.drafts, workflow::drafts(*session, caseId));
            ENZA_ASSIGN(out.presumed, workflow::presumedMarks(*session, caseId));
            return out;
        },
        [this](Result<Fresh> fresh) {
            if (!fresh) {
                m_context.showError(fresh.error());
                return;
            }
            m_findings.clear();
            m_presumed = fresh->presumed;
            QHash<QString, RowMark> marks;
            for (const workflow::FindingView &view : fresh->findings) {
                const Finding &finding = view.finding;
                m_findings.insert(finding.variant, view);
                const RowMark mark = finding.dismissed ? RowMark::PutAside
                                     : finding.role == FindingRole::Primary ? RowMark::Primary
                                     : finding.role == FindingRole::Secondary ? RowMark::Secondary : RowMark::Candidate;
                marks.insert(finding.variant, mark);
            }
            m_noteDrafts.clear();
            for (const EditDraft &draft : fresh->drafts) {
                if (draft.target.startsWith(QLatin1String("note:")))
                    m_noteDrafts.insert(draft.target.mid(5), draft.content.value(QLatin1String("note")).toString());
            }
            m_model->setFindingMarks(std::move(marks));
            m_undo->setEnabled(!fresh->undoable.what.isEmpty());
            const QString what = fresh->undoable.what;
            const QString brief = fontMetrics().elidedText(what, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 44);
            retext(m_undo, what.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1").arg(brief), what);
            if (fresh->table != m_query->table()) {
                openCase(m_caseId);
                return;
            }
            if (m_detail->detail()) {
                const auto found = m_findings.constFind(m_detail->variantKey());
                m_detail->setFinding(found == m_findings.constEnd() ? std::optional<workflow::FindingView>() : *found);
                showPresumed();
            }
            if (std::exchange(m_askAgain, false))
                m_query->refresh();
        });
}

void VariantsPage::goToVariant(const QString &variantKey)
{
    if (variantKey.isEmpty() || m_caseId.isEmpty())
        return;
    if (!m_asked) {
        m_wanted = variantKey;
        return;
    }
    if (!m_query->table())
        return;
    const auto rows = m_query->answer() ? m_model->rows() : nullptr;
    m_find.start(
        [table = m_query->table(), rows, variantKey](std::stop_token) -> Result<std::optional<int>> {
            ENZA_ASSIGN(const VariantKey key, VariantKey::parse(variantKey));
            ENZA_ASSIGN(const auto found, table->find(key));
            if (found.empty())
                return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "No call set in force holds this variant.")));
            if (!rows)
                return std::optional<int>();
            const auto at = std::ranges::find(*rows, found.front());
            return at == rows->end() ? std::optional<int>() : std::optional<int>(int(at - rows->begin()));
        },
        [this, variantKey](Result<std::optional<int>> place) {
            if (!place) {
                m_context.showError(place.error());
            } else if (*place) {
                m_table->goToRow(**place);
                m_table->setFocus();
            } else { // the filter hides it: its detail is shown all the same
                m_context.showMessage(tr("The present filter hides this variant; its detail is shown."));
                m_detail->showVariant(m_caseId, variantKey);
            }
        });
}

ViewState VariantsPage::presentState() const
{
    ViewState state = m_state.value_or(ViewState{});
    state.caseId = m_caseId;
    state.preset = m_presets->preset().id;
    state.steps = m_cascade->steps();
    state.sort = m_query->query().sort;
    state.columns = m_table->shownColumns();
    state.columnWidths = m_table->columnWidths();
    state.search = m_search->text().trimmed();
    state.showReviewed = m_showReviewed->isChecked();
    if (const QModelIndex current = m_table->currentIndex(); current.isValid()) {
        const QString key = current.data(VariantsModel::KeyRole).toString();
        if (!key.isEmpty())
            state.selected = key;
    }
    return state;
}

void VariantsPage::stateChanged()
{
    if (m_caseId.isEmpty() || m_opening || !m_query->table() || m_presets->preset().id.isEmpty())
        return;
    m_dirty = true;
    m_saveTimer.start();
}

void VariantsPage::saveState(bool now)
{
    const auto session = m_context.session();
    if (!m_dirty || !session || m_caseId.isEmpty())
        return;
    m_dirty = false;
    m_saveTimer.stop();
    const ViewState state = presentState();
    const auto save = [session, state]() -> Result<bool> {
        ENZA_TRY(workflow::saveViewState(*session, state));
        return true;
    };
    if (now) { // the session goes when this returns; a lost view is no reason to hold it up
        (void)save();
        return;
    }
    runAsync(this, [save](std::stop_token) { return save(); },
             [this](Result<bool> saved) {
                 if (!saved)
                     m_context.showError(saved.error());
             });
}

void VariantsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    saveState(false);
}

} // namespace enza::ui
