// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/context.h"
#include "workflow/consents.h"

#include <QBuffer>
#include <QDialog>

namespace enza::ui {

/// A signed form as it was scanned. It leaves only through the gate.
class ConsentDocumentDialog : public QDialog
{
    Q_OBJECT
public:
    ConsentDocumentDialog(Context &context, const QString &id, const workflow::ConsentDocument &document, QWidget *parent);

private:
    QWidget *page(const workflow::ConsentDocument &document);
    void handOut(const QString &id, const QString &name);

    Context &m_context;
    QBuffer m_bytes; ///< what the page reads from
};

} // namespace enza::ui
