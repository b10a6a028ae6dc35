// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace enza::ui {

class ErrorPanel;
class NewPassphrase;
class SecondFactor;
class SecretEdit;

/// What the small dialogs of the workspace page have in common: a title, fields, an error, a verb.
class TaskDialog : public QDialog
{
    Q_OBJECT
public:
    TaskDialog(Context &context, const QString &title, const QString &hint, const QString &verb, QWidget *parent);

protected:
    /// Runs `work` on a worker and accepts when it is done.
    void perform(std::function<Result<void>(workflow::Session &)> work);
    virtual void act() = 0;
    virtual bool ready() const = 0;
    void follow();

    Context &m_context;
    QVBoxLayout *m_body;
    QPushButton *m_act;
    ErrorPanel *m_errors;
    LatestJob m_job{this};
};

/// A dialog that ends with a recovery code: shown once, and left only when the person says it is written down.
class CodeDialog : public TaskDialog
{
    Q_OBJECT
public:
    CodeDialog(Context &context, const QString &title, const QString &hint, const QString &verb, QWidget *parent);
    void reject() override;

protected:
    void act() final;
    bool ready() const final;
    /// Before the code is there: gets it, and says how that went by given().
    virtual void ask() = 0;
    virtual bool complete() const = 0;
    void given(const QString &name, const Result<QString> &code);

    QWidget *m_form; ///< hidden when the code is shown

private:
    void showCode(const QString &name, const QString &code);

    QLabel *m_code = nullptr;
    QCheckBox *m_written = nullptr;
};

/// A new user.
class UserDialog : public CodeDialog
{
    Q_OBJECT
public:
    UserDialog(Context &context, QWidget *parent);

protected:
    void ask() override;
    bool complete() const override;

private:
    QLineEdit *m_name;
    QComboBox *m_role;
    NewPassphrase *m_passphrase;
};

/// A new recovery code: one's own, or that of somebody who is present and types their passphrase.
class RecoveryCodeDialog : public CodeDialog
{
    Q_OBJECT
public:
    /// An empty name: one's own.
    RecoveryCodeDialog(Context &context, const QString &userName, QWidget *parent);

protected:
    void ask() override;
    bool complete() const override;

private:
    QString m_userName;
    SecretEdit *m_passphrase = nullptr;
    SecondFactor *m_second = nullptr;
};

/// An administrator stands by while somebody else's recovery code gives them a new passphrase.
class RecoverUserDialog : public TaskDialog
{
    Q_OBJECT
public:
    RecoverUserDialog(Context &context, const QString &userName, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    QString m_userName;
    QLineEdit *m_code;
    NewPassphrase *m_passphrase;
};

class PassphraseDialog : public TaskDialog
{
    Q_OBJECT
public:
    PassphraseDialog(Context &context, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    SecretEdit *m_old;
    NewPassphrase *m_new;
};

/// One more way to unlock: passphrase together with a key file or a card.
class SecondFactorDialog : public TaskDialog
{
    Q_OBJECT
public:
    SecondFactorDialog(Context &context, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    SecretEdit *m_passphrase;
    SecondFactor *m_second;
};

} // namespace enza::ui
