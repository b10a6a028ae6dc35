// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "counselling/risk.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace enza::ui {

/// Risks in a family, calculated as one types, with every step in words and numbers. Nothing is kept.
class RiskDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Question { Carrier, XLinked, Penetrance, Residual };
    explicit RiskDialog(QWidget *parent = nullptr);
    void ask(Question question);
    QString answer() const; ///< headline, or what is wrong
    QStringList steps() const;

private:
    void questionChanged();
    void calculate();
    Result<counselling::Risk> risk() const;
    void showRisk(const counselling::Risk &risk);

    QComboBox *m_question, *m_relation;
    QFormLayout *m_form;
    QLineEdit *m_prior, *m_population, *m_detection, *m_partner, *m_penetrance;
    QSpinBox *m_sons, *m_children;
    QLabel *m_answer, *m_picture;
    QTableWidget *m_table, *m_steps;
};

} // namespace enza::ui
