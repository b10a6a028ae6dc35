// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variants_dismiss_dialog.h"

#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace enza::ui {

VariantsDismissDialog::VariantsDismissDialog(quint64 count, const QString &filteredFor, QWidget *parent)
    : QDialog(parent)
{
    const QString many = QLocale().toString(count);
    setWindowTitle(tr("Put aside"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gutter, theme::gutter, theme::gutter, theme::gutter);
    column->setSpacing(theme::grid);
    auto *question = heading(tr("Put aside %1 variants?").arg(many), this);
    column->addWidget(question);
    auto *explanation = mutedLabel(tr("They are not shown again unless “show reviewed” is on. "
                                      "It is one act: one undo brings all of them back."), this);
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    if (!filteredFor.isEmpty()) {
        auto *filter = new QLabel(filteredFor, this);
        filter->setTextFormat(Qt::PlainText);
        filter->setWordWrap(true);
        filter->setAccessibleName(tr("What was filtered for: %1").arg(filteredFor));
        column->addWidget(filter);
    }
    QFormLayout *form = formLayout();
    m_reason = enumCombo(DismissReason::TooCommon, this);
    m_comment = lineEdit(tr("optional"), this);
    addField(form, tr("Reason"), m_reason);
    addField(form, tr("Comment"), m_comment);
    column->addLayout(form);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *yes = buttons->addButton(tr("Put aside %1 variants").arg(many), QDialogButtonBox::AcceptRole);
    yes->setProperty("primary", true);
    yes->setDefault(true);
    buttons->addButton(tr("Keep them"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_reason->setFocus();
}

DismissReason VariantsDismissDialog::reason() const
{
    return enumOf<DismissReason>(m_reason);
}

QString VariantsDismissDialog::comment() const
{
    return m_comment->text().trimmed();
}

void fillReasonMenu(QMenu *menu, const std::function<void(DismissReason)> &chosen)
{
    int digit = 1;
    for (const auto &[reason, name] : EnumNames<DismissReason>::values) {
        const QString number = digit <= 9 ? QStringLiteral("&%1  ").arg(digit) : QString();
        ++digit;
        QAction *action = menu->addAction(number + words::of(reason));
        QObject::connect(action, &QAction::triggered, menu, [chosen, value = reason] { chosen(value); });
    }
}

} // namespace enza::ui
