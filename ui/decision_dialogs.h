// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/decision.h"
#include "workflow/decision_rules.h"
#include "workflow/tier_scales.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace enza::ui {

/// A finding as dialogs offer it.
struct NamedFinding {
    QString id, title;
};

/// One recommendation, entered or changed by hand.
class RecommendationDialog : public QDialog
{
    Q_OBJECT
public:
    RecommendationDialog(const Recommendation &start, const QList<NamedFinding> &findings, const workflow::TreatmentSchemes &schemes,
                         const workflow::TierScales &scales, QWidget *parent);
    Recommendation recommendation() const;

private:
    void fillLevels();
    Recommendation m_start;
    workflow::TierScales m_scales;
    QComboBox *m_kind, *m_scheme, *m_scale, *m_level;
    QLineEdit *m_what, *m_trial, *m_reason;
    QSpinBox *m_priority;
    QListWidget *m_findings;
};

/// Asks which of several, and in words why; either may be left away. The button carries the verb.
class DecisionReasonDialog : public QDialog
{
    Q_OBJECT
public:
    struct Choice {
        QString text, data;
    };
    struct Question {
        QString title, explanation;
        QString first, second;        ///< labels of the choices; empty: there is no such choice
        QList<Choice> choices, seconds;
        QString words = {};           ///< label of the text; empty: none
        QString more = {};            ///< label of a second text; empty: none
        QString verb;
        bool wordsNeeded = true;
    };
    DecisionReasonDialog(const Question &question, QWidget *parent);
    QString first() const;
    QString second() const;
    QString text() const;
    QString more() const;

private:
    QComboBox *m_first = nullptr, *m_second = nullptr;
    QLineEdit *m_text = nullptr, *m_more = nullptr;
};

/// Shows a dialog without stopping anything else; `agreed` is called when its button was pressed. It goes when it is
/// closed, or with its parent.
template <typename Dialog, typename Agreed> void openDialog(Dialog *dialog, Agreed agreed)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, agreed = std::move(agreed)] { agreed(*dialog); });
    dialog->open();
}

} // namespace enza::ui
