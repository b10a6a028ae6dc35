// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace enza::ui {

/// Says what happened, to which item, and what to do next: icon, headline, sentence, place, next step.
/// Hidden while there is nothing to say.
class ErrorPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ErrorPanel(QWidget *parent = nullptr);
    void show(const Error &error);
    void clear();
    /// All that is said, one line each (for tests and assistive tools).
    QString text() const;

private:
    QLabel *m_icon, *m_headline, *m_message, *m_place, *m_next;
    QPushButton *m_close;
};

} // namespace enza::ui
