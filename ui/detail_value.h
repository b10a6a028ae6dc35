// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include <optional>

namespace enza::ui {

/// One line of text that is a value: elides in the middle, shows itself in full on hover, takes the focus,
/// and is copied whole. Copying asks its owner, because the clipboard is a way out of the workspace.
class DetailValue : public QWidget
{
    Q_OBJECT
public:
    /// `what` names the value for people ("HGVS name of the protein"), never the value itself.
    explicit DetailValue(QWidget *parent = nullptr);
    void setWhat(const QString &what);
    /// `full` is what is copied and told; empty: the text itself.
    void setText(const QString &text, const QString &full = {});
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copyAsked(const QString &text, const QString &what);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_what, m_text, m_full;
};

/// The variant's share of the reads as a bar with its numbers.
class DetailVafBar : public QWidget
{
    Q_OBJECT
public:
    explicit DetailVafBar(QWidget *parent = nullptr);
    /// VAF is a fraction 0–1, depths are reads. Nothing: unknown.
    void setValues(std::optional<double> vaf, std::optional<qint64> depth, std::optional<qint64> altDepth);
    QString words() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_vaf;
    std::optional<qint64> m_depth, m_altDepth;
};

} // namespace enza::ui
