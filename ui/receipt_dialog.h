// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/admin_dialogs.h"
#include "workflow/cases.h"

class QDateEdit;
class QListWidget;
class QSpinBox;

namespace enza::ui {

/// What was received from elsewhere: who gave it, how they came by it, with which consent (Article 30).
class ReceiptDialog : public TaskDialog
{
    Q_OBJECT
public:
    ReceiptDialog(Context &context, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    void offerCases();
    void offerPersons();

    QComboBox *m_case;
    QListWidget *m_persons;
    QLineEdit *m_provider, *m_address, *m_representative, *m_country, *m_acquired, *m_consent, *m_content, *m_items, *m_digest;
    QSpinBox *m_records;
    QDateEdit *m_date;
    LatestJob m_casesJob{this}, m_personsJob{this};
};

} // namespace enza::ui
