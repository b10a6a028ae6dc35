// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QLineEdit;
class QTableView;

namespace enza::ui {

/// One key and what it does.
struct KeyRow {
    QString group, key, text;
};

/// All keys of the window, collected from its actions, and what signs mean. Opened by "?".
class HelpOverlay : public QDialog
{
    Q_OBJECT
public:
    explicit HelpOverlay(QWidget *window);
    /// The actions with keys below `window`, grouped as setHelpGroup says.
    static QList<KeyRow> keysOf(const QWidget *window);
};

} // namespace enza::ui
