// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/emergency.h"
#include "domain/note.h"
#include "ui/async.h"
#include "ui/case_page.h"
#include "ui/context.h"
#include "ui/rows_model.h"

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace enza::ui {

/// What people wrote down about the case, psychosocial notes for those whose role may read them, and the way to see
/// more in an emergency.
class NotesPage : public CasePage
{
    Q_OBJECT
public:
    explicit NotesPage(Context &context, QWidget *parent = nullptr);
    void openCase(const workflow::CaseView &view) override;
    void clear() override;
    void saveDraft() override;
    QTableView *table() const { return m_table; }
    QPlainTextEdit *text() const { return m_text; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct All;
    void refresh();
    void show(const All &all);
    void add();
    void askEmergency();
    void endEmergency();

    Context &m_context;
    LatestJob m_job{this}, m_writeJob{this}, m_draftJob{this};
    QString m_caseId;
    bool m_outdated = true, m_restored = false;
    std::optional<EmergencyAccess> m_open;
    RowsModel<Note> *m_model;
    QTableView *m_table;
    QComboBox *m_kind;
    QPlainTextEdit *m_text;
    QPushButton *m_add;
    QWidget *m_emergency;
    QLabel *m_emergencyWords;
    QAction *m_ask, *m_end;
};

} // namespace enza::ui
