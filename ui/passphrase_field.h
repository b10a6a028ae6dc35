// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/secret.h"

#include <QLineEdit>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace enza::ui {

/// A line for a secret: dots, no completion, no copying, and its text moves into locked memory.
class SecretEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretEdit(const QString &name, QWidget *parent = nullptr);
    /// What was typed; the line is empty afterwards.
    SecretBytes take();

protected:
    void contextMenuEvent(QContextMenuEvent *) override {}
};

/// A line for a recovery code as it was printed.
QLineEdit *recoveryCodeEdit(QWidget *parent);

/// Two lines for a new passphrase and how well it resists guessing.
class NewPassphrase : public QWidget
{
    Q_OBJECT
public:
    explicit NewPassphrase(QWidget *parent = nullptr);
    /// Words an attacker would try first.
    void setRelated(const QStringList &words);
    bool acceptable() const { return m_acceptable; }
    SecretBytes take();
    SecretEdit *first() const { return m_first; }
    SecretEdit *second() const { return m_second; }

Q_SIGNALS:
    void judged();

private:
    void judge();
    SecretEdit *m_first, *m_second;
    QProgressBar *m_meter;
    QLabel *m_words;
    QStringList m_related;
    bool m_acceptable = false;
};

} // namespace enza::ui
