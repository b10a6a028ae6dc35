// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "workflow/predictors.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace enza::ui {

class Context;

/// Which calibrated predictor PP3 and BP4 are suggested by, and, for those who may, the choice of another one
/// before anybody looks.
class PredictorRow : public QWidget
{
    Q_OBJECT
public:
    explicit PredictorRow(Context &context, QWidget *parent = nullptr);
    QComboBox *choice() const { return m_choice; }
    QPushButton *chooseButton() const { return m_choose; }
    QString said() const;

private:
    void refresh();
    void tell(const Result<workflow::PredictorsInForce> &now);
    void choose();
    void updateButton();

    Context &m_context;
    LatestJob m_job{this};
    QString m_inForce;
    bool m_may = false;
    QComboBox *m_choice;
    QLineEdit *m_reason;
    QPushButton *m_choose;
    QLabel *m_state;
};

} // namespace enza::ui
