// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

#include <functional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace enza::ui {

class WallText;

/// A question on the wall with numbered answers: a digit, Enter or a click answers, Escape does not. It is part of the
/// window, so nothing ever leaves full screen.
class PanelModeChoices : public QFrame
{
    Q_OBJECT
public:
    struct Choice {
        QString text;
        std::function<void()> run;
    };
    explicit PanelModeChoices(QWidget *parent = nullptr);
    void ask(const QString &title, const QList<Choice> &choices, const QFont &body);
    /// The same with a line for words of one's own.
    void askInWords(const QString &title, const QList<Choice> &choices, const QString &placeholder,
                    std::function<void(const QString &)> said, const QFont &body);
    bool isAsking() const { return m_asking; }
    QString title() const;
    QStringList texts() const;
    void cancel();

Q_SIGNALS:
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer(int choice);
    bool takeDigit(int digit);

    WallText *m_title;
    QVBoxLayout *m_column;
    QList<Choice> m_choices;
    QList<QPushButton *> m_buttons;
    QLineEdit *m_words;
    std::function<void(const QString &)> m_said;
    QString m_typed; ///< digits of a number with two of them
    bool m_asking = false;
};

} // namespace enza::ui
