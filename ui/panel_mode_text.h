// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace enza::ui {

/// Text on the wall: breaks into as many lines as there may be, and shortens the last one with an ellipsis; the whole
/// of it is what assistive tools are told. Never cut in the middle of a glyph.
class WallText : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Plain, Muted, Warning, Danger, Good };
    explicit WallText(QWidget *parent = nullptr, int lines = 1);
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    void setTone(Tone tone);
    Tone tone() const { return m_tone; }
    void setLines(int most);
    void setAlignment(Qt::Alignment alignment);
    /// Is there more than is shown at this width?
    bool isShortened() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The lines it takes, the last one shortened when there are more.
    static QStringList broken(const QString &text, const QFont &font, int width, int most);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    int m_lines;
    Tone m_tone = Tone::Plain;
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

} // namespace enza::ui
