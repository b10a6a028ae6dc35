// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent_document_dialog.h"

#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QPdfDocument>
#include <QPdfView>
#include <QScrollArea>

namespace enza::ui {

ConsentDocumentDialog::ConsentDocumentDialog(Context &context, const QString &id, const workflow::ConsentDocument &document,
                                             QWidget *parent)
    : QDialog(parent), m_context(context)
{
    setWindowTitle(tr("Signed form: %1").arg(document.name));
    resize(fontMetrics().horizontalAdvance(u'x') * 110, fontMetrics().lineSpacing() * 44);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    layout->addWidget(page(document), 1);
    auto *buttons = new QHBoxLayout;
    QPushButton *out = button(tr("Hand out…"), tr("Writes a copy through the gate, and into the ledger"), this);
    QPushButton *close = primaryButton(tr("Close"), tr("Close (Esc)"), this);
    buttons->addWidget(out);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(out, &QPushButton::clicked, this, [this, id, name = document.name] { handOut(id, name); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_context, &Context::aboutToLock, this, &QDialog::reject);
    close->setFocus();
}

QWidget *ConsentDocumentDialog::page(const workflow::ConsentDocument &document)
{
    if (document.bytes.startsWith("%PDF")) {
        m_bytes.setData(document.bytes);
        m_bytes.open(QIODevice::ReadOnly);
        auto *pdf = new QPdfDocument(this);
        pdf->load(&m_bytes);
        auto *view = new QPdfView(this);
        view->setAccessibleName(tr("Signed form"));
        view->setDocument(pdf);
        view->setPageMode(QPdfView::PageMode::MultiPage);
        view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
        return view;
    }
    auto *area = new QScrollArea(this);
    area->setAccessibleName(tr("Signed form"));
    area->setWidgetResizable(true);
    auto *label = new QLabel(area);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    const QImage image = QImage::fromData(document.bytes);
    if (image.isNull())
        label->setText(tr("This kind of file cannot be shown here. It is kept as it was handed in."));
    else
        label->setPixmap(QPixmap::fromImage(image.width() > 1600 ? image.scaledToWidth(1600, Qt::SmoothTransformation) : image));
    area->setWidget(label);
    return area;
}

void ConsentDocumentDialog::handOut(const QString &id, const QString &name)
{
    m_context.saveFile(this,
                       {name, tr("All files (*)"), access::Outflow::File, QStringLiteral("consent_document"), tr("the person"),
                        tr("signed consent form")},
                       [id](workflow::Session &session, access::Permit permit, const QString &path, std::stop_token) {
                           return workflow::exportConsentDocument(session, std::move(permit), id, path);
                       });
}

} // namespace enza::ui
