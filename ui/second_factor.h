// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/secret.h"
#include "ui/async.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace enza::workflow {
struct CardView;
}

namespace enza::ui {

class SecretEdit;

/// What stands beside a passphrase: nothing, a file on removable media, or a card with its PIN.
class SecondFactor : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { None, KeyFile, Card };
    /// `kinds` in the order they are offered.
    explicit SecondFactor(const QList<Kind> &kinds, QWidget *parent = nullptr);
    ~SecondFactor() override;

    /// What was given. The PIN leaves the widget with it; the file is read where it is used, off the GUI thread.
    struct Given {
        Kind kind = Kind::None;
        QString keyFile, cardUri;
        SecretBytes pin;
    };
    Given take();
    bool complete() const;
    /// Forgets file, card and PIN; the kind stays.
    void clear();
    /// The library that finds cards; looks for them at once.
    void setModule(const QString &path);

Q_SIGNALS:
    void changed();

private:
    QWidget *makeKeyFile();
    QWidget *makeCard();
    void follow();
    void chooseFile(const QString &title, std::function<void(const QString &)> use);
    void findCards();

    LatestJob m_search{this};
    QComboBox *m_kind;
    QWidget *m_filePart, *m_cardPart;
    QLineEdit *m_file, *m_key;
    QComboBox *m_module, *m_card;
    QLabel *m_cardState;
    SecretEdit *m_pin;
};

/// The key file's bytes; Missing when it cannot be read.
Result<SecretBytes> readKeyFile(const QString &path);

} // namespace enza::ui
