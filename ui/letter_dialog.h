// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/admin_dialogs.h"
#include "workflow/cases.h"
#include "workflow/letters.h"

class QDateEdit;
class QPlainTextEdit;
class QTextBrowser;

namespace enza::ui {

/// Draws up a letter about one person, with what it will say beside it as it is typed, and what stands against it.
class LetterDialog : public TaskDialog
{
    Q_OBJECT
public:
    LetterDialog(Context &context, const workflow::CaseView &view, QWidget *parent, const QString &personId = {});

protected:
    void act() override;
    bool ready() const override;

private:
    workflow::LetterRequest request() const;
    void showTemplate();
    void preview();

    QString m_case;
    QList<workflow::LetterTemplate> m_templates;
    QComboBox *m_person, *m_kind, *m_language;
    QLineEdit *m_recipient, *m_diagnosis, *m_institution, *m_requestedBy, *m_path;
    QPlainTextEdit *m_text;
    QDateEdit *m_requestedOn;
    QWidget *m_included;
    QList<QCheckBox *> m_items;
    QTextBrowser *m_preview;
    QLabel *m_refused;
    bool m_allowed = false;
    LatestJob m_previewJob{this};
};

} // namespace enza::ui
