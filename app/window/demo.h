// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <functional>

namespace enza::ui {
class MainWindow;
}

namespace enza::window {

/// Opens the demonstration in `folder`, which is made and filled with synthetic cases where it is not there
/// yet. Nothing is asked: the data is invented and the passphrase is public. `done` is told what went
/// wrong, or nothing.
void openDemo(ui::MainWindow &window, const QString &folder, std::function<void(const QString &problem)> done);

} // namespace enza::window
