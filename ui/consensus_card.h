// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/findings.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace enza::ui {

/// What the panel agreed on for a finding, who wrote it down and when; apart from everybody's opinions. Those
/// who may can ask to write it.
class ConsensusCard : public QWidget
{
    Q_OBJECT
public:
    explicit ConsensusCard(QAction *write, QWidget *parent = nullptr);
    void show(const workflow::FindingView &view, bool mayWrite);
    QString text() const;

private:
    QVBoxLayout *m_body;
    QPushButton *m_write;
    QStringList m_said;
};

} // namespace enza::ui
