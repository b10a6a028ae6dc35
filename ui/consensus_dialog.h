// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "workflow/assessment.h"
#include "workflow/findings.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace enza::ui {

class ErrorPanel;
class OpinionEditor;

/// Writes down what the panel agreed on, from one person's opinion or anew. When somebody else wrote it
/// meanwhile, that is said and nothing is overwritten. A lock keeps what was being written as a draft.
class ConsensusDialog : public QDialog
{
    Q_OBJECT
public:
    ConsensusDialog(Context &context, const workflow::FindingView &view, const workflow::AssessmentRules &rules,
                    const QString &usualScheme, const QVariantMap &draft, QWidget *parent = nullptr);
    OpinionEditor *editor() const { return m_editor; }
    static QString draftTarget(const QString &findingId);

Q_SIGNALS:
    void recorded(const QString &findingId);

private:
    void takeOver(int index);
    void save();
    void keepDraft();
    void forgetDraft();

    Context &m_context;
    LatestJob m_job{this};
    workflow::FindingView m_view;
    QString m_usualScheme, m_adopted;
    bool m_hadDraft;
    QComboBox *m_from;
    OpinionEditor *m_editor;
    ErrorPanel *m_errors;
    QPushButton *m_save;
};

} // namespace enza::ui
