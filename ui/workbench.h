// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "workflow/cases.h"

#include <QKeySequence>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QTabWidget;

namespace enza::ui {

class CasePage;
class CasePanelPage;
class CirculationStrip;
class ConsentPage;
class FindingsPage;
class OverviewPage;
class ReportPage;
class SecondaryPage;
class VariantsPage;
class WorkbenchHeader;

/// One open case: the header that never goes away, and its pages, each made when it is first looked at.
class Workbench : public QWidget
{
    Q_OBJECT
public:
    explicit Workbench(Context &context, QWidget *parent = nullptr);
    void openCase(const QString &caseId);
    void clear();
    /// Keeps what is being written in any page.
    void saveDrafts();
    const workflow::CaseView &view() const { return m_view; }
    void showPage(int index);
    int pageIndex() const;
    int pageCount() const;
    QString pageTitle(int index) const;
    /// Alt and the digits from 1 to 0, then the key beside them; none for more.
    static QKeySequence pageKey(int index);
    /// Makes every page that was not looked at yet (what can be done there has keys, and the help lists them).
    void makePages();
    /// Works in every page but the variants, which have their own for the same act.
    void setUndoAction(QAction *action);
    void setExportAction(QAction *action); ///< shown above the pages
    WorkbenchHeader *header() const { return m_header; }
    /// The open case as it circulates in this meeting, above its pages.
    void showCirculation(const QString &meetingId);
    void showPanel();
    /// What people say to each other about the case.
    void showComments();
    CirculationStrip *circulation() const { return m_circulation; }
    OverviewPage *overview();
    VariantsPage *variants();
    FindingsPage *findings();
    SecondaryPage *secondary();
    ConsentPage *consent();
    ReportPage *report();
    CasePanelPage *panel();

Q_SIGNALS:
    void opened(const QString &label);
    void importRequested();
    void pedRequested();

private:
    /// One page's tab, and how its page is made.
    struct Slot {
        QWidget *place;
        const QMetaObject *type;
        std::function<CasePage *(QWidget *parent)> make;
        CasePage *page = nullptr;
    };
    template <typename Page> void addPage(const QString &title);
    /// Makes the page if need be.
    CasePage *page(int index);
    template <typename Page> Page *page();
    void refresh();
    void show(const Result<workflow::CaseView> &view);

    Context &m_context;
    LatestJob m_job{this};
    QString m_wanted; ///< case id asked for
    workflow::CaseView m_view;
    WorkbenchHeader *m_header;
    CirculationStrip *m_circulation;
    QTabWidget *m_tabs;
    QTimer m_makeNext; ///< makes the pages nobody looked at yet, one after the other while there is time
    std::vector<Slot> m_pages;  ///< in the order of the tabs
    QAction *m_undo = nullptr;
};

} // namespace enza::ui
