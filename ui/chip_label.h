// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace enza::ui {

/// One class or tier as a chip of letters; its words are its accessible name and tooltip.
class ChipLabel : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Class, Tier };
    ChipLabel(Kind kind, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Kind m_kind;
    QString m_text;
};

} // namespace enza::ui
