// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passphrase_field.h"

#include "base/passphrase.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QProgressBar>

namespace enza::ui {

SecretEdit::SecretEdit(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setAccessibleName(name);
    setToolTip(name);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 32);
}

SecretBytes SecretEdit::take()
{
    const QString typed = text(); // shares the line edit's own buffer, which is overwritten where it lies
    QByteArray utf8 = typed.toUtf8();
    auto *characters = const_cast<volatile char16_t *>(reinterpret_cast<const volatile char16_t *>(typed.utf16()));
    for (qsizetype i = 0; i < typed.size(); ++i)
        characters[i] = 0;
    setText({}); // and its history is forgotten; what Qt copied while it was typed is beyond reach
    return SecretBytes::take(utf8);
}

NewPassphrase::NewPassphrase(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::grid);
    m_first = new SecretEdit(tr("New passphrase"), this);
    m_first->setPlaceholderText(tr("New passphrase"));
    m_second = new SecretEdit(tr("New passphrase, once more"), this);
    m_second->setPlaceholderText(tr("Once more"));
    m_meter = new QProgressBar(this);
    m_meter->setRange(0, 4);
    m_meter->setTextVisible(false);
    m_meter->setFixedHeight(theme::grid);
    m_meter->setAccessibleName(tr("Strength of the passphrase"));
    m_words = mutedLabel({}, this);
    for (QWidget *each : {static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_second),
                          static_cast<QWidget *>(m_meter), static_cast<QWidget *>(m_words)})
        layout->addWidget(each);
    setFocusProxy(m_first);
    connect(m_first, &QLineEdit::textChanged, this, &NewPassphrase::judge);
    connect(m_second, &QLineEdit::textChanged, this, &NewPassphrase::judge);
    judge();
}

void NewPassphrase::setRelated(const QStringList &words)
{
    m_related = words;
    judge();
}

SecretBytes NewPassphrase::take()
{
    SecretBytes taken = m_first->take();
    (void)m_second->take();
    return taken;
}

void NewPassphrase::judge()
{
    QByteArray utf8 = m_first->text().toUtf8();
    const PassphraseStrength strength = judgePassphrase(utf8, m_related);
    wipe(utf8);
    const bool same = m_first->text() == m_second->text();
    m_acceptable = strength.acceptable && same;
    m_meter->setValue(m_first->text().isEmpty() ? 0 : std::max(1, strength.score));
    if (m_first->text().isEmpty())
        m_words->setText(tr("At least 13 characters. Several unrelated words are strong and easy to remember."));
    else if (!strength.acceptable && m_first->text().size() < 13)
        m_words->setText(tr("Too short: at least 13 characters."));
    else if (!strength.acceptable)
        m_words->setText(tr("Too easy to guess: about 10^%1 attempts. Add an unrelated word.")
                             .arg(qRound(strength.log10Guesses)));
    else if (!same)
        m_words->setText(tr("Strong. Type it once more."));
    else
        m_words->setText(tr("Strong: about 10^%1 attempts to guess.").arg(qRound(strength.log10Guesses)));
    m_meter->setAccessibleDescription(m_words->text());
    Q_EMIT judged();
}

QLineEdit *recoveryCodeEdit(QWidget *parent)
{
    constexpr int characters = 44;
    QLineEdit *line = lineEdit({}, parent);
    line->setMinimumWidth(line->fontMetrics().horizontalAdvance(u'x') * characters);
    line->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    return line;
}

} // namespace enza::ui
