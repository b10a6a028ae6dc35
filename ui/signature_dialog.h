// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/document.h"
#include "ui/admin_dialogs.h"

class QStackedWidget;

namespace enza::ui {

/// Signs a document with a PKCS#12 file or a card.
class SignDialog : public TaskDialog
{
    Q_OBJECT
public:
    SignDialog(Context &context, const Document &document, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    QWidget *makeFilePart();
    QWidget *makeCardPart();
    void choose(const QString &title, QLineEdit *into);
    bool byFile() const;

    QString m_document;
    QComboBox *m_means;
    QStackedWidget *m_parts;
    QLineEdit *m_file, *m_certificate;
    SecretEdit *m_passphrase;
    SecondFactor *m_card;
};

/// Draws the next revision of a signed document; asks for the reason that is printed on it.
class AmendDialog : public TaskDialog
{
    Q_OBJECT
public:
    AmendDialog(Context &context, const Document &document, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    QString m_document;
    QLineEdit *m_reason;
};

} // namespace enza::ui
