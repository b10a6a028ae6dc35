// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "counselling/pedigree_drawing.h"

#include <QWidget>

namespace enza::ui {

/// The chart of a family. One individual is the current one; arrows go to the relatives in that direction. Each
/// individual is a child in words to assistive tools. Holds no data but the drawing it was given.
class PedigreeView : public QWidget
{
    Q_OBJECT
public:
    explicit PedigreeView(QWidget *parent = nullptr);
    void setDrawing(counselling::PedigreeDrawing drawing, const QString &title);
    const counselling::PedigreeDrawing &drawing() const { return m_drawing; }
    QString title() const { return m_title; }
    int current() const { return m_current; }
    void setCurrent(int individual);
    double zoom() const { return m_zoom; }
    void setZoom(double zoom); ///< 0.25–4
    void fit(const QSize &room);
    /// Of an individual's symbol and texts, in widget coordinates.
    QRect individualRect(int individual) const;
    QString individualInWords(int individual) const { return m_drawing.words.value(individual); }
    int individualAt(const QPoint &at) const; ///< -1: nobody
    QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(int individual);
    void editRequested(); ///< Enter, or a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QPointF origin() const;
    int neighbour(int key) const;

    counselling::PedigreeDrawing m_drawing;
    QString m_title;
    int m_current = -1;
    double m_zoom = 1.25;
};

} // namespace enza::ui
