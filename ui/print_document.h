// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QString>

class QPagedPaintDevice;
class QPrinter;
class QWidget;

namespace enza::ui {

class Context;

/// NotPermitted for what calls itself a printer and writes a file: a file leaves as a file, with its own row.
Result<void> checkIsPaper(const QPrinter &printer);
/// Draws every page of a PDF onto the device and says how many there were. Damaged when the PDF cannot be read.
Result<int> printPages(const QByteArray &pdf, QPagedPaintDevice &device);
/// Asks for a printer and prints one document of a case through the gate. Returns at once.
void printThroughGate(Context &context, QWidget *parent, const QString &documentId);

} // namespace enza::ui
