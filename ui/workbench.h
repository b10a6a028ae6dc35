// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "workflow/cases.h"

#include <QWidget>

class QAction;
class QTabWidget;

#if __has_include("ui/variants_page.h")
#define ENZA_VARIANTS_PAGE
#endif

namespace enza::ui {

class FindingsPage;
class HistoryPage;
class OverviewPage;
class ReportPage;
class SecondaryPage;
class VariantsPage;
class WorkbenchHeader;

/// One open case: the header that never goes away, and its pages.
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
    /// Works in every page but the variants, which have their own for the same act.
    void setUndoAction(QAction *action);
    WorkbenchHeader *header() const { return m_header; }
    FindingsPage *findings() const { return m_findings; }
    ReportPage *report() const { return m_report; }
    SecondaryPage *secondary() const { return m_secondary; }
    QWidget *variants() const;

Q_SIGNALS:
    void opened(const QString &label);
    void importRequested();
    void pedRequested();

private:
    void refresh();
    void show(const Result<workflow::CaseView> &view);

    Context &m_context;
    LatestJob m_job{this};
    QString m_wanted; ///< case id asked for
    workflow::CaseView m_view;
    WorkbenchHeader *m_header;
    QTabWidget *m_tabs;
    OverviewPage *m_overview;
    VariantsPage *m_variants = nullptr;
    FindingsPage *m_findings;
    ReportPage *m_report;
    SecondaryPage *m_secondary;
    HistoryPage *m_history;
};

} // namespace enza::ui
