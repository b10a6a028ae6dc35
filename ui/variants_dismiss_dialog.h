// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/finding.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;
class QMenu;

namespace enza::ui {

/// Asks for the reason why many variants are put aside at once. The button carries the verb and the count.
class VariantsDismissDialog : public QDialog
{
    Q_OBJECT
public:
    VariantsDismissDialog(quint64 count, const QString &filteredFor, QWidget *parent);
    DismissReason reason() const;
    QString comment() const;

private:
    QComboBox *m_reason;
    QLineEdit *m_comment;
};

/// The reasons with the digits that choose them.
void fillReasonMenu(QMenu *menu, const std::function<void(DismissReason)> &chosen);

} // namespace enza::ui
