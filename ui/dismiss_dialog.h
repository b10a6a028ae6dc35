// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/finding.h"
#include "ui/context.h"

#include <QDialog>

namespace enza::ui {

/// Asks why something is put aside.
class DismissDialog : public QDialog
{
    Q_OBJECT
public:
    DismissDialog(Context &context, const QString &what, QWidget *parent = nullptr);

Q_SIGNALS:
    void agreed(enza::DismissReason reason, const QString &comment);
};

} // namespace enza::ui
