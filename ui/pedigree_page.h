// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/case_page.h"
#include "ui/context.h"
#include "workflow/pedigrees.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace enza::ui {

class PedigreeForm;
class PedigreeView;

/// The family of the case: drawn by single keys, by words, or in a form; kept a moment after each change.
class PedigreePage : public CasePage
{
    Q_OBJECT
public:
    explicit PedigreePage(Context &context, QWidget *parent = nullptr);
    void openCase(const workflow::CaseView &view) override;
    void clear() override;
    void saveDraft() override;
    PedigreeView *chart() const { return m_view; }
    PedigreeForm *form() const { return m_form; }
    QLineEdit *entry() const { return m_entry; }
    QString preview() const;
    const Pedigree &family() const { return m_family; }
    bool saved() const { return !m_dirty && !m_saving; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QWidget *makeFooter();
    void refresh();
    void showFamily(const workflow::PedigreeView &view, bool keepFamily);
    void redraw(const QString &current = {});
    void showCurrent();
    void keepInSight();
    QString currentId() const;
    /// Changes the family by a function that gives who is the current one afterwards.
    void change(const std::function<QString(Pedigree &)> &how);
    void save();
    void preview(const QString &text);
    void enter();
    void exportAs(workflow::FamilyFormat format);
    void exportPdf();
    void importFile();

    Context &m_context;
    LatestJob m_job{this}, m_saveJob{this}, m_fileJob{this};
    QTimer m_saveSoon;
    QString m_caseId;
    bool m_outdated = true, m_dirty = false, m_saving = false, m_mayEdit = false;
    Pedigree m_family;
    quint64 m_version = 0;
    workflow::PedigreeView m_shown; ///< results and who is withheld
    PedigreeView *m_view;
    PedigreeForm *m_form;
    QScrollArea *m_scroll;
    QLineEdit *m_entry, *m_historian;
    QComboBox *m_accuracy;
    QLabel *m_preview, *m_state;
};

} // namespace enza::ui
