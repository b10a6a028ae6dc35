// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dismiss_dialog.h"

#include "ui/form_kit.h"
#include "ui/theme.h"

namespace enza::ui {

DismissDialog::DismissDialog(Context &context, const QString &what, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Put aside"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    QLabel *title = heading(tr("Put aside %1").arg(what), this);
    title->setTextFormat(Qt::PlainText);
    layout->addWidget(title);
    QFormLayout *form = formLayout();
    QComboBox *reason = enumCombo(DismissReason::Artefact, this);
    addField(form, tr("&Reason"), reason);
    QLineEdit *comment = lineEdit(tr("may stay empty"), this);
    comment->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 40);
    addField(form, tr("&Comment"), comment);
    layout->addLayout(form);
    layout->addWidget(mutedLabel(tr("It can be brought back with Undo (Ctrl+Z)."), this));
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = button(tr("Cancel"), tr("Cancel (Esc)"), this);
    QPushButton *act = primaryButton(tr("Put aside"), tr("Put aside (Enter)"), this);
    act->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(act);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, [this, reason, comment] {
        accept();
        Q_EMIT agreed(enumOf<DismissReason>(reason), comment->text().trimmed());
    });
    connect(&context, &Context::aboutToLock, this, &QDialog::reject);
    reason->setFocus();
}

} // namespace enza::ui
