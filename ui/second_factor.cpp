// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/second_factor.h"

#include "ui/form_kit.h"
#include "ui/passphrase_field.h"
#include "ui/theme.h"
#include "workflow/workspace.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace enza::ui {

namespace {
QString kindWords(SecondFactor::Kind kind)
{
    switch (kind) {
    case SecondFactor::Kind::None:
        return SecondFactor::tr("none");
    case SecondFactor::Kind::KeyFile:
        return SecondFactor::tr("key file on removable media");
    case SecondFactor::Kind::Card:
        return SecondFactor::tr("card with PIN");
    }
    return {};
}
} // namespace

SecondFactor::SecondFactor(const QList<Kind> &kinds, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::grid);
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Second factor"));
    for (const Kind kind : kinds)
        m_kind->addItem(kindWords(kind), int(kind));
    m_kind->setVisible(kinds.size() > 1);
    layout->addWidget(m_kind);
    m_filePart = makeKeyFile();
    m_cardPart = makeCard();
    layout->addWidget(m_filePart);
    layout->addWidget(m_cardPart);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { follow(); });
    follow();
}

SecondFactor::~SecondFactor()
{
    // A line that loses the focus as it goes would look for cards once more.
    m_module->lineEdit()->disconnect(this);
}

QWidget *SecondFactor::makeKeyFile()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    m_file = lineEdit(tr("Key file"), part);
    m_file->setAccessibleName(tr("Key file"));
    m_file->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 36);
    QPushButton *choose = button(tr("Choose…"), tr("Choose the key file"), part);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    connect(m_file, &QLineEdit::textChanged, this, &SecondFactor::changed);
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFile(tr("Choose the key file"), [this](const QString &path) { m_file->setText(path); });
    });
    return part;
}

QWidget *SecondFactor::makeCard()
{
    auto *part = new QWidget(this);
    QFormLayout *form = formLayout();
    form->setContentsMargins({});
    part->setLayout(form);

    auto *moduleRow = new QWidget(part);
    auto *across = new QHBoxLayout(moduleRow);
    across->setContentsMargins({});
    m_module = new QComboBox(moduleRow);
    m_module->setEditable(true);
    m_module->addItems(workflow::cardModules());
    m_module->setMinimumContentsLength(32);
    m_module->lineEdit()->setPlaceholderText(tr("Library of the card's software (PKCS#11)"));
    QPushButton *choose = button(tr("Choose…"), tr("Choose the library of the card's software"), moduleRow);
    across->addWidget(m_module, 1);
    across->addWidget(choose);
    moduleRow->setFocusProxy(m_module);
    addField(form, tr("Card &reader"), moduleRow);
    m_module->setAccessibleName(tr("Library of the card reader"));
    m_module->lineEdit()->setAccessibleName(tr("Library of the card reader"));

    auto *cardRow = new QWidget(part);
    auto *cardAcross = new QHBoxLayout(cardRow);
    cardAcross->setContentsMargins({});
    m_card = new QComboBox(cardRow);
    QPushButton *again = button(tr("Look again"), tr("Look for cards again"), cardRow);
    cardAcross->addWidget(m_card, 1);
    cardAcross->addWidget(again);
    cardRow->setFocusProxy(m_card);
    addField(form, tr("C&ard"), cardRow);
    m_card->setAccessibleName(tr("Card"));
    m_cardState = mutedLabel({}, part);
    m_cardState->setWordWrap(true);
    form->addRow(QString(), m_cardState);
    m_key = lineEdit(tr("only when the card has several"), part);
    addField(form, tr("&Key on the card"), m_key);
    m_pin = new SecretEdit(tr("PIN of the card"), part);
    addField(form, tr("P&IN"), m_pin);

    connect(m_module, &QComboBox::activated, this, &SecondFactor::findCards);
    connect(m_module->lineEdit(), &QLineEdit::editingFinished, this, &SecondFactor::findCards);
    connect(again, &QPushButton::clicked, this, &SecondFactor::findCards);
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFile(tr("Choose the library of the card's software"), [this](const QString &path) { setModule(path); });
    });
    connect(m_card, &QComboBox::currentIndexChanged, this, &SecondFactor::changed);
    connect(m_pin, &QLineEdit::textChanged, this, &SecondFactor::changed);
    return part;
}

void SecondFactor::setModule(const QString &path)
{
    m_module->setEditText(path);
    findCards();
}

void SecondFactor::follow()
{
    const auto kind = Kind(m_kind->currentData().toInt());
    m_filePart->setVisible(kind == Kind::KeyFile);
    m_cardPart->setVisible(kind == Kind::Card);
    if (kind == Kind::Card)
        findCards();
    Q_EMIT changed();
}

void SecondFactor::findCards()
{
    const QString module = m_module->currentText().trimmed();
    m_card->clear();
    if (module.isEmpty()) {
        m_cardState->setText(tr("Name the library that came with the card's software."));
        return;
    }
    m_cardState->setText(tr("Looking for cards…"));
    m_search.start([module](std::stop_token) { return workflow::listCards(module); },
                   [this](Result<QList<workflow::CardView>> cards) {
                       if (!cards)
                           return m_cardState->setText(cards.error().message.translated());
                       for (const workflow::CardView &card : *cards)
                           m_card->addItem(card.label.isEmpty() ? card.serial : card.label, card.uri);
                       m_cardState->setText(cards->isEmpty() ? tr("No card is in a reader. Insert it and look again.") : QString());
                       Q_EMIT changed();
                   });
}

void SecondFactor::chooseFile(const QString &title, std::function<void(const QString &)> use)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(use));
    dialog->open();
}

bool SecondFactor::complete() const
{
    switch (Kind(m_kind->currentData().toInt())) {
    case Kind::KeyFile:
        return !m_file->text().trimmed().isEmpty();
    case Kind::Card: // a reader with keys of its own asks for the PIN itself
        return m_card->currentIndex() >= 0;
    case Kind::None:
        break;
    }
    return true;
}

SecondFactor::Given SecondFactor::take()
{
    Given given;
    given.kind = Kind(m_kind->currentData().toInt());
    if (given.kind == Kind::KeyFile)
        given.keyFile = m_file->text().trimmed();
    if (given.kind != Kind::Card)
        return given;
    given.cardUri = m_card->currentData().toString();
    if (const QString key = m_key->text().trimmed(); !key.isEmpty())
        given.cardUri.replace(QLatin1Char('?'), QStringLiteral(";object=%1?").arg(QString::fromLatin1(QUrl::toPercentEncoding(key))));
    given.pin = m_pin->take();
    return given;
}

void SecondFactor::clear()
{
    m_file->clear();
    m_pin->clear();
}

Result<SecretBytes> readKeyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Missing, Text(QT_TRANSLATE_NOOP("enza", "The key file %1 could not be read. Put in the "
                                                                       "medium it lies on and choose it again."),
                                             {QFileInfo(path).fileName()}));
    QByteArray bytes = file.readAll();
    return SecretBytes::take(bytes);
}

} // namespace enza::ui
