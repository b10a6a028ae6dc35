// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/panel.h"
#include "ui/async.h"
#include "ui/context.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace enza::ui {

/// A list of cases with boxes, filtered by any word, and what is planned for those that are chosen.
class CasePicker : public QWidget
{
    Q_OBJECT
public:
    /// `without`: ids that are not offered.
    CasePicker(Context &context, const QStringList &without, QWidget *parent = nullptr);
    /// In the order of the list.
    QList<AgendaItem> chosen() const;
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void changed();

private:
    void filter(const QString &text);

    QLineEdit *m_filter;
    QListWidget *m_list;
    QSpinBox *m_minutes;
    QComboBox *m_round;
    LatestJob m_job{this};
};

} // namespace enza::ui
