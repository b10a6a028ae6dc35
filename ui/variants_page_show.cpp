// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows of an answer, of none, and of a failure.
#include "ui/variants_page.h"

#include "ui/cascade_presets.h"
#include "ui/cascade_view.h"
#include "ui/context.h"
#include "ui/detail_pane.h"
#include "ui/error_panel.h"
#include "ui/plot_panel.h"
#include "ui/variants_rank.h"
#include "ui/variants_table_view.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace enza::ui {

void VariantsPage::showAnswer()
{
    if (!m_query->answer() || m_rank->takesOver())
        return;
    m_slowTimer.stop();
    const VariantsQuery::Answer &answer = *m_query->answer();
    const auto &ranked = m_rank->ranked();
    m_error->clear();
    m_cascade->setCounts(answer.view);
    m_cascade->setOpenStep(answer.removedBy);
    const auto shown = ranked ? ranked->rows : answer.shown.rows;
    const auto ranks = ranked ? ranked->ranks : nullptr;
    const std::vector<quint32> &rows = *shown;
    if (answer.shown.pairing != m_pairing)
        useFetch(answer.shown.pairing);
    const bool same = m_stack->currentIndex() == 0 && rows == *m_model->rows() && m_model->hasRanks(ranks);
    const std::optional<int> place = ranked ? ranked->position : answer.position;
    if (same) {
        m_model->refreshMarks();
    } else {
        const int before = m_lastRow;
        m_model->setRows(shown, ranks);
        if (!rows.empty()) {
            m_stack->setCurrentIndex(0);
            if (std::exchange(m_tableHadFocus, false))
                m_table->setFocus();
            m_table->goToRow(place ? *place : answer.again ? before : 0);
        }
    }
    if (answer.removedBy >= 0) {
        const FilterStep step = m_query->query().steps.value(answer.removedBy);
        showBanner(tr("These %1 variants were removed by the step “%2”.")
                       .arg(words::count(rows.size()), stepLabel(step)),
                   tr("Back to what passes (Esc)"));
    } else {
        m_banner->hide();
    }
    if (rows.empty())
        explainNoRows(answer.view);
    showCounts();
    m_plots->setView(answer.shown);
    m_asked = true;
    goToVariant(std::exchange(m_wanted, {}));
    Q_EMIT opened();
}

void VariantsPage::explainNoRows(const review::View &view)
{
    m_detail->clear();
    if (m_query->removedBy() >= 0) {
        showEmpty(tr("This step removed nothing"), QString(), tr("Back to what passes (Esc)"),
                  [this] { leaveSpecialView(); });
        return;
    }
    if (!m_query->query().search.isEmpty()) {
        showEmpty(tr("Nothing found"), tr("“%1” does not occur among the variants that pass.").arg(m_query->query().search),
                  tr("Clear the search"), [this] { m_search->clear(); });
        return;
    }
    // The step that took the last ones is where to look.
    int last = -1;
    for (int i = 0; i < view.steps.size(); ++i) {
        if (view.steps[i].removed > 0)
            last = i;
    }
    const bool byStep = last >= 0 && view.steps[last].kept == 0;
    if (!byStep && view.reviewedHidden > 0) {
        showEmpty(tr("Everything is reviewed"),
                  tr("%1 variants that pass were put aside and are not shown again.").arg(words::count(view.reviewedHidden)),
                  tr("Show reviewed"), [this] { m_showReviewed->setChecked(true); });
        return;
    }
    if (byStep) {
        showEmpty(tr("No variant passes"),
                  tr("The step “%1” removed the last %2.").arg(stepLabel(m_query->query().steps.value(last)),
                                                               words::count(view.steps[last].removed)),
                  tr("Show what it removed"), [this, last] { m_query->showRemovedBy(last); });
        return;
    }
    showEmpty(tr("No variants to show"), tr("Change the filter steps above."));
}

void VariantsPage::showFailure(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_slowTimer.stop();
    m_model->setRows({});
    m_detail->clear();
    m_plots->clearView();
    m_banner->hide();
    m_cascade->setFailure(error);
    m_error->show(error);
    m_counts->setText(tr("No rows are shown, because the question could not be answered."));
    showEmpty(tr("No rows"), error.message.translated());
    m_asked = true;
    m_wanted.clear();
}

void VariantsPage::showEmpty(const QString &title, const QString &hint, const QString &button,
                             std::function<void()> pressed)
{
    m_emptyTitle->setText(title);
    m_emptyHint->setText(hint);
    m_emptyHint->setVisible(!hint.isEmpty());
    m_emptyButton->setText(button);
    m_emptyButton->setAccessibleName(button);
    m_emptyButton->setToolTip(button);
    m_emptyButton->setVisible(!button.isEmpty());
    m_emptyPressed = std::move(pressed);
    const bool hadFocus = m_stack->currentIndex() == 0 && m_table->hasFocus();
    m_tableHadFocus |= hadFocus;
    m_stack->setCurrentIndex(1);
    if (hadFocus && !button.isEmpty())
        m_emptyButton->setFocus();
}

void VariantsPage::showBanner(const QString &text, const QString &button)
{
    m_bannerText->setText(text);
    m_bannerButton->setText(button);
    m_bannerButton->setAccessibleName(button);
    m_banner->setAccessibleName(text);
    m_banner->show();
}

void VariantsPage::showCounts()
{
    if (!m_query->answer())
        return;
    const review::View &view = m_query->answer()->view;
    const quint64 shownRows = m_query->answer()->shown.rows->size();
    QStringList parts = {tr("%1 of %2 variants").arg(words::count(shownRows), words::count(view.all))};
    if (m_table->currentRow() >= 0 && shownRows > 0)
        parts += tr("row %1").arg(words::count(quint64(m_table->currentRow()) + 1));
    if (view.reviewedHidden > 0)
        parts += tr("%1 put aside, not shown").arg(words::count(view.reviewedHidden));
    m_counts->setText(parts.join(QStringLiteral("  ·  ")));
    m_counts->setToolTip(m_counts->text() + u'\n' + markLegend());
}

} // namespace enza::ui
