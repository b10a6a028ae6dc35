// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/cases.h"

#include <QWidget>

class QVBoxLayout;

namespace enza::ui {

/// One card per imported file: counts, types, samples, warnings. Superseded versions come last and say so.
class CallSetCards : public QWidget
{
    Q_OBJECT
public:
    explicit CallSetCards(QWidget *parent = nullptr);
    void show(const workflow::CaseView &view);

private:
    QWidget *card(const CallSet &set);
    QVBoxLayout *m_layout;
};

} // namespace enza::ui
