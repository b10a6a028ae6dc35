// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/admin_dialogs.h"
#include "ui/rows_model.h"
#include "workflow/cases.h"
#include "workflow/package.h"

class QTableView;

namespace enza::ui {

/// Everything held about one person of a case, for that person: what would be in it, what not and why, and the folder
/// it is written into.
class PackageDialog : public TaskDialog
{
    Q_OBJECT
public:
    PackageDialog(Context &context, const workflow::CaseView &view, QWidget *parent, const QString &personId = {});

protected:
    void act() override;
    bool ready() const override;

private:
    void preview();
    void offerHidden();

    QString m_case;
    QComboBox *m_person;
    QLineEdit *m_recipient, *m_folder;
    QLabel *m_state;
    RowsModel<workflow::PackageItem> *m_items;
    QStringList m_shown; ///< ids of those whom the case shows
    LatestJob m_previewJob{this}, m_peopleJob{this};
};

} // namespace enza::ui
