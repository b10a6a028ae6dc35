// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench.h"

#include "ui/findings_page.h"
#include "ui/form_kit.h"
#include "ui/history_page.h"
#include "ui/overview_page.h"
#include "ui/report_page.h"
#include "ui/secondary_page.h"
#include "ui/workbench_header.h"

#ifdef ENZA_VARIANTS_PAGE
#include "ui/variants_page.h"
#endif

#include <QAction>
#include <QTabBar>
#include <QTabWidget>

namespace enza::ui {

Workbench::Workbench(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_header = new WorkbenchHeader(context, this);
    layout->addWidget(m_header);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Pages of the case"));
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Pages of the case"));
    layout->addWidget(m_tabs, 1);

    m_overview = new OverviewPage(context, m_tabs);
    m_findings = new FindingsPage(context, m_tabs);
    m_secondary = new SecondaryPage(context, m_tabs);
    m_report = new ReportPage(context, m_tabs);
    m_history = new HistoryPage(context, m_tabs);
    m_tabs->addTab(m_overview, tr("Overview"));
#ifdef ENZA_VARIANTS_PAGE
    m_variants = new VariantsPage(context, m_tabs);
    m_tabs->addTab(m_variants, tr("Variants"));
    connect(m_variants, &VariantsPage::importRequested, this, &Workbench::importRequested);
#endif
    m_tabs->addTab(m_findings, tr("Findings"));
    m_tabs->addTab(m_secondary, tr("Secondary"));
    m_tabs->addTab(m_report, tr("Report"));
    m_tabs->addTab(m_history, tr("History"));
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabToolTip(i, tr("%1 (Alt+%2)").arg(m_tabs->tabText(i)).arg(i + 1));

    connect(m_overview, &OverviewPage::importRequested, this, &Workbench::importRequested);
    connect(m_overview, &OverviewPage::pedRequested, this, &Workbench::pedRequested);
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (change.caseId == m_wanted && touches(change, {"case", "person", "sample", "call_set", "finding", "consent_event", "withdrawal"}))
            refresh();
    });
    connect(&m_context, &Context::findingRequested, this, [this](const QString &id) {
        m_tabs->setCurrentWidget(m_findings);
        m_findings->showFinding(id);
    });
    connect(&m_context, &Context::variantRequested, this, [this] {
        if (QWidget *page = variants())
            m_tabs->setCurrentWidget(page);
    });
    connect(&m_context, &Context::aboutToLock, this, [this] {
        saveDrafts();
        clear();
    });
}

QWidget *Workbench::variants() const
{
#ifdef ENZA_VARIANTS_PAGE
    return m_variants;
#else
    return nullptr;
#endif
}

void Workbench::openCase(const QString &caseId)
{
    if (caseId != m_wanted)
        saveDrafts();
    m_wanted = caseId;
    m_context.setCaseId(caseId);
    refresh();
}

void Workbench::refresh()
{
    const auto session = m_context.session();
    if (!session || m_wanted.isEmpty())
        return;
    m_job.start([session, id = m_wanted](std::stop_token) { return workflow::showCase(*session, id); },
                [this](const Result<workflow::CaseView> &view) { show(view); });
}

void Workbench::show(const Result<workflow::CaseView> &view)
{
    if (!view) {
        clear();
        return m_context.showError(view.error());
    }
    const bool another = view->theCase.id != m_view.theCase.id;
    m_view = *view;
    m_header->show(m_view);
    m_overview->show(m_view);
    m_findings->openCase(m_view);
    m_secondary->openCase(m_view);
    m_report->openCase(m_view);
    m_history->openCase(m_view);
    const int findings = m_tabs->indexOf(m_findings);
    m_tabs->setTabText(findings, m_view.findings > 0 ? tr("Findings %1").arg(m_view.findings) : tr("Findings"));
    if (!another)
        return;
#ifdef ENZA_VARIANTS_PAGE
    m_variants->openCase(m_view.theCase.id);
#endif
    m_tabs->tabBar()->setFocus();
    Q_EMIT opened(m_view.theCase.label);
}

void Workbench::saveDrafts()
{
    m_overview->saveDraft();
    m_findings->saveDraft();
}

void Workbench::clear()
{
    m_job.cancel();
    m_wanted.clear();
    m_view = {};
    m_header->clear();
    m_overview->clear();
    m_findings->clear();
    m_secondary->clear();
    m_report->clear();
    m_history->clear();
#ifdef ENZA_VARIANTS_PAGE
    m_variants->closeCase();
#endif
}

void Workbench::showPage(int index)
{
    if (index >= 0 && index < m_tabs->count()) {
        m_tabs->setCurrentIndex(index);
        m_tabs->currentWidget()->setFocus();
    }
}

void Workbench::setUndoAction(QAction *action)
{
    removeAction(action);
    for (QWidget *each : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_tabs->tabBar()),
                          static_cast<QWidget *>(m_overview), static_cast<QWidget *>(m_findings),
                          static_cast<QWidget *>(m_report), static_cast<QWidget *>(m_history)})
        each->addAction(action);
}

int Workbench::pageIndex() const { return m_tabs->currentIndex(); }
int Workbench::pageCount() const { return m_tabs->count(); }
QString Workbench::pageTitle(int index) const { return m_tabs->tabText(index); }

} // namespace enza::ui
