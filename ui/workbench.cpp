// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench.h"

#include "ui/action_kit.h"
#include "ui/circulation_strip.h"
#include "ui/comments_page.h"

#include "ui/case_panel_page.h"
#include "ui/consent_page.h"
#include "ui/findings_page.h"
#include "ui/form_kit.h"
#include "ui/history_page.h"
#include "ui/notes_page.h"
#include "ui/overview_page.h"
#include "ui/pedigree_page.h"
#include "ui/report_page.h"
#include "ui/secondary_page.h"
#include "ui/variants_page.h"
#include "ui/workbench_header.h"

#include <QAction>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace enza::ui {

using namespace std::chrono_literals;

Workbench::Workbench(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_header = new WorkbenchHeader(context, this);
    layout->addWidget(m_header);
    m_circulation = new CirculationStrip(context, this);
    layout->addWidget(m_circulation);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Pages of the case"));
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Pages of the case"));
    layout->addWidget(m_tabs, 1);

    addPage<OverviewPage>(tr("Overview"));
    addPage<VariantsPage>(tr("Variants"));
    addPage<FindingsPage>(tr("Findings"));
    addPage<SecondaryPage>(tr("Secondary"));
    addPage<ReportPage>(tr("Report"));
    addPage<HistoryPage>(tr("History"));
    addPage<ConsentPage>(tr("Consent"));
    addPage<NotesPage>(tr("Notes"));
    addPage<PedigreePage>(tr("Family"));
    addPage<CasePanelPage>(tr("Panel"));
    addPage<CommentsPage>(tr("Comments"));
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabToolTip(i, tooltipOf(m_tabs->tabText(i), pageKey(i), {}));
    // Shown where the window is too narrow for all of them.
    for (QToolButton *more : m_tabs->tabBar()->findChildren<QToolButton *>())
        more->setToolTip(tr("More pages of the case"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        if (!m_view.theCase.id.isEmpty())
            page(index);
    });
    m_makeNext.setInterval(300ms);
    connect(&m_makeNext, &QTimer::timeout, this, [this] {
        const auto next = std::ranges::find(m_pages, nullptr, &Slot::page);
        if (next == m_pages.end())
            return m_makeNext.stop();
        page(int(next - m_pages.begin()));
    });
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (change.caseId == m_wanted && touches(change, {"case", "person", "sample", "call_set", "finding", "consent_event", "withdrawal"}))
            refresh();
    });
    connect(&m_context, &Context::findingRequested, this, [this](const QString &id) {
        m_tabs->setCurrentWidget(findings()->parentWidget());
        findings()->showFinding(id);
    });
    connect(&m_context, &Context::variantRequested, this, [this](const QString &key) {
        m_tabs->setCurrentWidget(variants()->parentWidget());
        variants()->goToVariant(key);
    });
    connect(m_header, &WorkbenchHeader::consentRequested, this, [this](const QString &item) {
        m_tabs->setCurrentWidget(consent()->parentWidget());
        consent()->showItem(item);
    });
    connect(&m_context, &Context::aboutToLock, this, [this] {
        saveDrafts();
        clear();
    });
}

template <typename Page> void Workbench::addPage(const QString &title)
{
    auto *place = new QWidget(m_tabs);
    (new QVBoxLayout(place))->setContentsMargins({});
    m_pages.push_back({place, &Page::staticMetaObject, [this](QWidget *parent) -> CasePage * {
                           auto *made = new Page(m_context, parent);
                           if constexpr (requires { &Page::importRequested; })
                               connect(made, &Page::importRequested, this, &Workbench::importRequested);
                           if constexpr (requires { &Page::pedRequested; })
                               connect(made, &Page::pedRequested, this, &Workbench::pedRequested);
                           return made;
                       }});
    m_tabs->addTab(place, title);
}

void Workbench::showCirculation(const QString &meetingId)
{
    showPanel(); // where the proposal stands
    m_circulation->open(meetingId, m_view.theCase.id);
}

void Workbench::showPanel()
{
    m_tabs->setCurrentWidget(panel()->parentWidget());
}

void Workbench::showComments()
{
    m_tabs->setCurrentWidget(page<CommentsPage>()->parentWidget());
    page<CommentsPage>()->setFocus();
}

void Workbench::makePages()
{
    for (int i = 0; i < m_tabs->count(); ++i)
        page(i);
}

CasePage *Workbench::page(int index)
{
    Slot &slot = m_pages.at(std::size_t(index));
    if (!slot.page) {
        slot.page = slot.make(slot.place);
        slot.place->layout()->addWidget(slot.page);
        slot.page->show(); // at once, or it could not take the focus yet
        slot.place->setFocusProxy(slot.page);
        if (m_undo && slot.type != &VariantsPage::staticMetaObject)
            slot.page->addAction(m_undo);
        if (!m_view.theCase.id.isEmpty())
            slot.page->openCase(m_view);
    }
    return slot.page;
}

template <typename Page> Page *Workbench::page()
{
    const auto slot = std::ranges::find(m_pages, &Page::staticMetaObject, &Slot::type);
    return static_cast<Page *>(page(int(slot - m_pages.begin())));
}

OverviewPage *Workbench::overview() { return page<OverviewPage>(); }
VariantsPage *Workbench::variants() { return page<VariantsPage>(); }
FindingsPage *Workbench::findings() { return page<FindingsPage>(); }
SecondaryPage *Workbench::secondary() { return page<SecondaryPage>(); }
ConsentPage *Workbench::consent() { return page<ConsentPage>(); }
ReportPage *Workbench::report() { return page<ReportPage>(); }
CasePanelPage *Workbench::panel() { return page<CasePanelPage>(); }

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
    if (another)
        m_circulation->clear();
    m_view = *view;
    m_header->show(m_view);
    for (const Slot &slot : m_pages) {
        if (slot.page)
            slot.page->openCase(m_view);
        if (slot.type == &FindingsPage::staticMetaObject)
            m_tabs->setTabText(m_tabs->indexOf(slot.place),
                               m_view.findings > 0 ? tr("Findings %1").arg(m_view.findings) : tr("Findings"));
    }
    page(m_tabs->currentIndex());
    if (!another)
        return;
    m_makeNext.start();
    m_tabs->tabBar()->setFocus();
    Q_EMIT opened(m_view.theCase.label);
}

void Workbench::saveDrafts()
{
    for (const Slot &slot : m_pages) {
        if (slot.page)
            slot.page->saveDraft();
    }
}

void Workbench::clear()
{
    m_makeNext.stop();
    m_job.cancel();
    m_wanted.clear();
    m_view = {};
    m_header->clear();
    m_circulation->clear();
    for (const Slot &slot : m_pages) {
        if (slot.page)
            slot.page->clear();
    }
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
    m_undo = action;
    m_header->addAction(action);
    m_tabs->tabBar()->addAction(action);
    for (const Slot &slot : m_pages) {
        if (slot.page && slot.type != &VariantsPage::staticMetaObject)
            slot.page->addAction(action);
    }
}

void Workbench::setExportAction(QAction *action)
{
    m_header->addButton(action);
}

int Workbench::pageIndex() const { return m_tabs->currentIndex(); }
int Workbench::pageCount() const { return m_tabs->count(); }
QString Workbench::pageTitle(int index) const { return m_tabs->tabText(index); }

QKeySequence Workbench::pageKey(int index)
{
    static constexpr Qt::Key keys[] = {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6,
                                       Qt::Key_7, Qt::Key_8, Qt::Key_9, Qt::Key_0, Qt::Key_Minus};
    return index >= 0 && index < int(std::size(keys)) ? QKeySequence(Qt::ALT | keys[index]) : QKeySequence();
}

} // namespace enza::ui
