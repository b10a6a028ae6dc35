// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/case_page.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/reports.h"

#include <QBuffer>

class QComboBox;
class QLabel;
class QPdfDocument;
class QPdfView;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace enza::ui {

/// A document with what changed since it was drawn.
struct DocumentRow {
    Document document;
    QStringList stale;
    int newerRevision = 0; ///< of the signed document that takes its place; 0: none
};

/// Report drafts of a case: draw one, look at it here, hand it out through the gate.
class ReportPage : public CasePage
{
    Q_OBJECT
public:
    explicit ReportPage(Context &context, QWidget *parent = nullptr);
    void openCase(const workflow::CaseView &view) override;
    void clear() override;
    QTableView *table() const { return m_table; }
    int shownPages() const;

private:
    void refresh();
    void draft();
    template <typename Dialog> void openDialog(); ///< about the case's people
    template <typename Dialog> void openDocumentDialog(); ///< about the chosen document
    void exportCurrent();
    void showCurrent();
    void zoom(double factor);
    const DocumentRow *current() const;

    Context &m_context;
    LatestJob m_job{this}, m_draftJob{this}, m_readJob{this};
    workflow::CaseView m_case;
    QString m_shown; ///< document id
    QByteArray m_shownBytes; ///< their digest
    RowsModel<DocumentRow> *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QComboBox *m_kind, *m_language;
    QLabel *m_state;
    QAction *m_draft, *m_export, *m_print, *m_sign, *m_amend;
    QPdfDocument *m_pdf;
    QPdfView *m_view;
    QBuffer m_bytes;
};

} // namespace enza::ui
