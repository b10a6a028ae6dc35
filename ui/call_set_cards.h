// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/cases.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace enza::ui {

/// One card per imported file: counts, types, samples, warnings. Superseded versions come last and say so.
class CallSetCards : public QWidget
{
    Q_OBJECT
public:
    explicit CallSetCards(QWidget *parent = nullptr);
    /// `users` gives the names behind user ids.
    void show(const workflow::CaseView &view, const QHash<QString, QString> &users);

Q_SIGNALS:
    /// Somebody wants the source file back, byte for byte.
    void sourceRequested(const QString &callSetId, const QString &fileName);

private:
    QWidget *card(const CallSet &set);
    QHash<QString, QString> m_users;
    QVBoxLayout *m_layout;
};

} // namespace enza::ui
