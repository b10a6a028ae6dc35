// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/admin_dialogs.h"
#include "workflow/outcomes.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace enza::ui {

/// What came of one recommended treatment. Fields that make no sense for the answer are off.
class TreatmentDialog : public TaskDialog
{
    Q_OBJECT
public:
    TreatmentDialog(Context &context, const workflow::FollowUp &about, const workflow::OutcomeWords &words, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    void answered();
    /// Nothing where a field cannot be read.
    std::optional<TreatmentOutcome> entered() const;

    workflow::FollowUp m_about;
    workflow::OutcomeWords m_words;
    QComboBox *m_given, *m_reason, *m_response, *m_end, *m_cause;
    QLineEdit *m_other, *m_started, *m_ended, *m_endDate, *m_note;
    QSpinBox *m_line;
    QPlainTextEdit *m_events;
};

/// Whether a case is registered in one of the cohorts; `caseId` is the one that is chosen first, and may be empty.
class CohortDialog : public TaskDialog
{
    Q_OBJECT
public:
    CohortDialog(Context &context, const QString &caseId, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    LatestJob m_load{this};
    QComboBox *m_case, *m_cohort, *m_state;
    QLineEdit *m_date, *m_reason;
};

QString givenText(TreatmentGiven given);
QString cohortText(Cohort cohort);
QString cohortStateText(CohortState state);
/// "Rash acneiform 2", one a line, a date may follow; nothing when a line has no grade at its end.
std::optional<QList<AdverseEvent>> adverseEventsIn(const QString &text);

} // namespace enza::ui
