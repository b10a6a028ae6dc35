// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/assessment.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace enza::ui {

/// Points, the class by points and the one by combination rules side by side, which one is recorded and by
/// what, and what is in conflict.
class AssessmentSummary : public QWidget
{
    Q_OBJECT
public:
    explicit AssessmentSummary(QWidget *parent = nullptr);
    void show(const Assessment &assessment);
    /// Instead of a result: why there is none.
    void showProblem(const QString &why);
    QString text() const; ///< all of it in words, as assistive tools read it

private:
    void addChip(const QString &caption, const QString &verdict);

    QHBoxLayout *m_line;
    QLabel *m_conflicts, *m_rules;
    QStringList m_said;
};

} // namespace enza::ui
