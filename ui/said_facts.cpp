// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/said_facts.h"

#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace enza::ui {
namespace {

QString inWords(const QString &value)
{
    static const std::pair<const char *, const char *> known[] = {
        {"highly_specific", QT_TRANSLATE_NOOP("SaidFacts", "highly specific for the gene")},
        {"consistent", QT_TRANSLATE_NOOP("SaidFacts", "fits the gene, not highly specific")},
        {"heterogeneous", QT_TRANSLATE_NOOP("SaidFacts", "fits, but many genes cause it")},
        {"not_consistent", QT_TRANSLATE_NOOP("SaidFacts", "does not fit the gene")},
        {"confirmed", QT_TRANSLATE_NOOP("SaidFacts", "confirmed")},
        {"assumed", QT_TRANSLATE_NOOP("SaidFacts", "assumed")},
        {"trans", QT_TRANSLATE_NOOP("SaidFacts", "in trans")},
        {"cis", QT_TRANSLATE_NOOP("SaidFacts", "in cis")},
        {"validated", QT_TRANSLATE_NOOP("SaidFacts", "validated")},
        {"not_validated", QT_TRANSLATE_NOOP("SaidFacts", "not validated")},
        {"AD", QT_TRANSLATE_NOOP("SaidFacts", "autosomal dominant")},
        {"AR", QT_TRANSLATE_NOOP("SaidFacts", "autosomal recessive")},
        {"XL", QT_TRANSLATE_NOOP("SaidFacts", "X-linked")},
        {"predicted", QT_TRANSLATE_NOOP("SaidFacts", "predicted")},
        {"not_predicted", QT_TRANSLATE_NOOP("SaidFacts", "not predicted")},
        {"yes", QT_TRANSLATE_NOOP("SaidFacts", "yes")},
        {"no", QT_TRANSLATE_NOOP("SaidFacts", "no")},
        {"unknown", QT_TRANSLATE_NOOP("SaidFacts", "not known")},
        {"frequent", QT_TRANSLATE_NOOP("SaidFacts", "frequent")},
        {"not_frequent", QT_TRANSLATE_NOOP("SaidFacts", "not frequent")},
        {"kept", QT_TRANSLATE_NOOP("SaidFacts", "kept")},
        {"lost", QT_TRANSLATE_NOOP("SaidFacts", "lost")},
        {"over_10_percent", QT_TRANSLATE_NOOP("SaidFacts", "more than 10 %")},
        {"up_to_10_percent", QT_TRANSLATE_NOOP("SaidFacts", "up to 10 %")},
        {"proven", QT_TRANSLATE_NOOP("SaidFacts", "proven")},
        {"proven_not", QT_TRANSLATE_NOOP("SaidFacts", "proven not to")}};
    for (const auto &[word, text] : known) {
        if (value == QLatin1String(word))
            return QCoreApplication::translate("SaidFacts", text);
    }
    return value;
}

constexpr double mostOdds = 1'000'000;

} // namespace

SaidFacts::SaidFacts(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::grid / 2);
    auto *head = new QHBoxLayout;
    m_toggle = new QToolButton(this);
    m_toggle->setText(tr("What only a person can &judge"));
    m_toggle->setAccessibleName(tr("What only a person can judge"));
    m_toggle->setToolTip(tr("Facts for the suggestions that no file holds. They are used for the suggestions, and kept with those you accept."));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::RightArrow);
    m_toggle->setAutoRaise(true);
    m_toggle->setCheckable(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    head->addWidget(m_toggle);
    m_summary = mutedLabel({}, this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    head->addWidget(m_summary, 1);
    layout->addLayout(head);

    m_form = new QWidget(this);
    new QGridLayout(m_form);
    m_form->layout()->setContentsMargins(2 * theme::grid, 0, 0, 0);
    for (const workflow::SayableFact &fact : workflow::sayableFacts()) {
        Row row{fact, nullptr, nullptr, nullptr, true};
        const QString label = QCoreApplication::translate("enza", fact.label);
        QWidget *control = nullptr;
        if (fact.values.isEmpty()) {
            row.number = new QDoubleSpinBox(m_form);
            row.number->setRange(0, mostOdds);
            row.number->setDecimals(3);
            row.number->setSpecialValueText(tr("not said"));
            row.number->setKeyboardTracking(false);
            control = row.number;
            connect(row.number, &QDoubleSpinBox::valueChanged, this, &SaidFacts::edited);
        } else {
            row.choice = new QComboBox(m_form);
            row.choice->addItem(tr("not said"), QString());
            for (const QString &value : fact.values)
                row.choice->addItem(inWords(value), value);
            control = row.choice;
            connect(row.choice, &QComboBox::currentIndexChanged, this, &SaidFacts::edited);
        }
        const QString codes = QLatin1String(fact.criteria);
        row.label = new QLabel(label + QStringLiteral("  ·  ") + codes, m_form);
        row.label->setTextFormat(Qt::PlainText);
        row.label->setWordWrap(true);
        row.label->setBuddy(control);
        control->setAccessibleName(label);
        control->setToolTip(tr("For %1").arg(codes));
        m_rows.append(row);
    }
    layout->addWidget(m_form);
    m_form->hide();
    connect(m_toggle, &QToolButton::toggled, this, &SaidFacts::setOpen);
    arrange();
    summarize();
}

void SaidFacts::arrange()
{
    auto *grid = static_cast<QGridLayout *>(m_form->layout());
    int line = 0;
    for (const Row &row : std::as_const(m_rows)) {
        QWidget *control = row.choice ? static_cast<QWidget *>(row.choice) : row.number;
        row.label->setVisible(row.asked);
        control->setVisible(row.asked);
        grid->removeWidget(row.label);
        grid->removeWidget(control);
        if (!row.asked)
            continue;
        grid->addWidget(row.label, line, 0);
        grid->addWidget(control, line++, 1);
    }
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
}

void SaidFacts::setScheme(const QString &scheme)
{
    // Criteria of tumours begin with O or S; the rest are those of the germline.
    const bool tumour = scheme == QLatin1String("oncogenicity");
    for (Row &row : m_rows) {
        const QStringList codes = QString::fromLatin1(row.fact.criteria).split(u' ');
        row.asked = std::ranges::any_of(codes, [&](const QString &code) {
            return (code.startsWith(u'O') || code.startsWith(u'S')) == tumour;
        });
    }
    arrange();
    summarize();
}

QString SaidFacts::valueOf(const Row &row) const
{
    if (row.choice)
        return row.choice->currentData().toString();
    return row.number->value() > 0 ? QString::number(row.number->value()) : QString();
}

QList<workflow::SaidFact> SaidFacts::said() const
{
    QList<workflow::SaidFact> out;
    for (const Row &row : m_rows) {
        if (const QString value = valueOf(row); row.asked && !value.isEmpty())
            out.append({QLatin1String(row.fact.name), value});
    }
    return out;
}

void SaidFacts::clear()
{
    const QSignalBlocker quiet(this);
    for (const Row &row : std::as_const(m_rows)) {
        if (row.choice)
            row.choice->setCurrentIndex(0);
        else
            row.number->setValue(0);
    }
    summarize();
}

void SaidFacts::setOpen(bool open)
{
    m_toggle->setChecked(open);
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_form->setVisible(open);
}

QWidget *SaidFacts::control(const QString &fact) const
{
    for (const Row &row : m_rows) {
        if (fact == QLatin1String(row.fact.name))
            return row.choice ? static_cast<QWidget *>(row.choice) : row.number;
    }
    return nullptr;
}

void SaidFacts::edited()
{
    summarize();
    Q_EMIT changed();
}

void SaidFacts::summarize()
{
    QStringList parts;
    for (const Row &row : std::as_const(m_rows)) {
        const QString value = valueOf(row);
        if (!row.asked || value.isEmpty())
            continue;
        parts << QCoreApplication::translate("enza", row.fact.label) + QStringLiteral(": ") +
                     (row.choice ? inWords(value) : QLocale().toString(row.number->value()));
    }
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
}

} // namespace enza::ui
