// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableView>

namespace enza::ui {

/// A table whose rows are put in order with the mouse. It moves them itself: a drag that Qt makes could be dropped on
/// another program, and nothing is dragged out of the window.
class AgendaView : public QTableView
{
    Q_OBJECT
public:
    explicit AgendaView(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Row `from` is to become row `to`.
    void rowMoved(int from, int to);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int gapAt(const QPoint &place) const; ///< 0 … number of rows: before which row it would land
    void stop();

    QPoint m_pressed;
    int m_from = -1;   ///< row under the mouse when it was pressed
    int m_gap = -1;    ///< where it would land; -1: nothing is being moved
};

} // namespace enza::ui
