// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print_document.h"

#include "ui/async.h"
#include "ui/context.h"
#include "workflow/hand_out.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace enza::ui {
namespace {

constexpr int finest = 300; ///< dots per inch: a page stays below 40 MB

std::unexpected<Error> cannotPrint()
{
    return fail(ErrorCode::Internal, QT_TRANSLATE_NOOP("enza", "the printer did not take the pages; look at its queue and try again"));
}

} // namespace

Result<void> checkIsPaper(const QPrinter &printer)
{
    const QString name = printer.printerName();
    const QString model = name.isEmpty() ? QString() : QPrinterInfo::printerInfo(name).makeAndModel();
    const bool file = printer.outputFormat() != QPrinter::NativeFormat || !printer.outputFileName().isEmpty() || name.isEmpty() ||
                      name.contains(QLatin1String("pdf"), Qt::CaseInsensitive) || model.contains(QLatin1String("pdf"), Qt::CaseInsensitive);
    if (!file && printer.isValid())
        return {};
    Error error{ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("enza", "this printer writes a file and not on paper"), {}, std::nullopt};
    error.refusal = Refusal{QStringLiteral("print"), QStringLiteral("-"), QStringLiteral("printer"), QStringLiteral("outflow-policy"),
                            Text(QT_TRANSLATE_NOOP("enza", "a printer with paper; to get a file, use \"Export\"")).translated()};
    return std::unexpected(error);
}

Result<int> printPages(const QByteArray &pdf, QPagedPaintDevice &device)
{
    QBuffer bytes;
    bytes.setData(pdf);
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&bytes);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1)
        return fail(ErrorCode::Damaged, QT_TRANSLATE_NOOP("enza", "the pages of this document cannot be read"));
    QPainter painter;
    if (!painter.begin(&device))
        return cannotPrint();
    const int dots = std::min(finest, device.logicalDpiX());
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return cannotPrint();
        const QSizeF points = document.pagePointSize(page);
        const QImage image = document.render(page, (points * dots / 72.0).toSize());
        if (image.isNull())
            return fail(ErrorCode::Damaged, QT_TRANSLATE_NOOP("enza", "the pages of this document cannot be read"));
        QRect target(QPoint(), image.size().scaled(device.width(), device.height(), Qt::KeepAspectRatio));
        painter.drawImage(target, image);
    }
    if (!painter.end())
        return cannotPrint();
    return document.pageCount();
}

void printThroughGate(Context &context, QWidget *parent, const QString &documentId)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    QObject::connect(dialog, &QDialog::accepted, &context, [&context, printer, documentId] {
        const auto session = context.session();
        if (!session)
            return;
        if (const auto paper = checkIsPaper(*printer); !paper)
            return context.showError(paper.error());
        runAsync(
            &context,
            [session, printer, documentId](std::stop_token) -> Result<int> {
                ENZA_ASSIGN(auto permit, workflow::requestDocumentPermit(*session, documentId, access::Outflow::Print, QStringLiteral("own")));
                return workflow::printDocument(*session, std::move(permit), documentId,
                                               [&](const QByteArray &pdf) { return printPages(pdf, *printer); });
            },
            [&context, name = printer->printerName()](Result<int> pages) {
                if (!pages)
                    return context.showError(pages.error());
                context.showMessage(Context::tr("%n page(s) sent to %1. Until they are printed, that printer's queue holds them unencrypted.",
                                                nullptr, *pages).arg(name));
            });
    });
    dialog->open();
}

} // namespace enza::ui
