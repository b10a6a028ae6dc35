// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/admin_dialogs.h"

class QPlainTextEdit;

namespace enza::ui {

/// Asks for the reason of an emergency access and says what it opens, for how long, and what it never opens.
class EmergencyDialog : public TaskDialog
{
    Q_OBJECT
public:
    EmergencyDialog(Context &context, const QString &caseId, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    QString m_caseId;
    QPlainTextEdit *m_reason;
    LatestJob m_policy{this};
};

} // namespace enza::ui
