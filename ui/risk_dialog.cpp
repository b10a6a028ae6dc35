// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk_dialog.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"

#include <QHeaderView>
#include <QSpinBox>
#include <QTableWidget>

#include <cmath>

namespace enza::ui {

using namespace counselling;

namespace {

QString relationWord(CarrierRelation relation)
{
    switch (relation) {
    case CarrierRelation::Sibling: return RiskDialog::tr("healthy brother or sister");
    case CarrierRelation::Parent: return RiskDialog::tr("parent");
    case CarrierRelation::Child: return RiskDialog::tr("child");
    case CarrierRelation::HalfSibling: return RiskDialog::tr("half-brother or half-sister");
    case CarrierRelation::AuntUncle: return RiskDialog::tr("aunt or uncle");
    case CarrierRelation::Grandparent: return RiskDialog::tr("grandparent");
    case CarrierRelation::NieceNephew: return RiskDialog::tr("child of a healthy brother or sister");
    case CarrierRelation::FirstCousin: return RiskDialog::tr("first cousin");
    case CarrierRelation::Population: return RiskDialog::tr("nobody ill in the family");
    }
    return {};
}

QTableWidget *table(const QString &name, const QStringList &titles, QWidget *parent)
{
    auto *out = new QTableWidget(0, int(titles.size()), parent);
    out->setHorizontalHeaderLabels(titles);
    out->setAccessibleName(name);
    out->verticalHeader()->hide();
    out->setEditTriggers(QAbstractItemView::NoEditTriggers);
    out->setSelectionMode(QAbstractItemView::NoSelection);
    out->setTabKeyNavigation(false);
    out->setWordWrap(true);
    out->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return out;
}

QTableWidgetItem *cell(const QString &text, bool number)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    return item;
}

/// Counts instead of percent alone: "1 of 6 people".
QString inPeople(const Fraction &value)
{
    if (value.isZero())
        return RiskDialog::tr("nobody");
    for (const int of : {1, 2, 3, 4, 5, 6, 8, 9, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 10000, 100000}) {
        const double people = value.value() * of;
        if (people >= 0.95 && std::abs(people - std::round(people)) < 0.06)
            return RiskDialog::tr("about %1 of %2 people").arg(std::round(people)).arg(of);
    }
    return RiskDialog::tr("about 1 of %1 people").arg(std::round(1 / value.value()));
}

} // namespace

RiskDialog::RiskDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Risks in the family"));
    setHelpGroup(this, tr("Risks in the family"));
    resize(820, 640);
    auto *layout = new QVBoxLayout(this);
    m_form = formLayout();
    layout->addLayout(m_form);
    m_question = new QComboBox(this);
    m_question->addItem(tr("Carrier of a recessive illness"), int(Question::Carrier));
    m_question->addItem(tr("Carrier of an X-linked illness"), int(Question::XLinked));
    m_question->addItem(tr("Dominant illness, no signs at an age"), int(Question::Penetrance));
    m_question->addItem(tr("After a negative test"), int(Question::Residual));
    addField(m_form, tr("Question"), m_question);
    m_relation = new QComboBox(this);
    for (const auto &[value, name] : EnumNames<CarrierRelation>::values)
        m_relation->addItem(relationWord(value), int(value));
    addField(m_form, tr("Relation to who is ill"), m_relation);
    const auto edit = [&](const QString &name, const QString &hint) {
        auto *field = lineEdit(hint, this);
        addField(m_form, name, field);
        connect(field, &QLineEdit::textChanged, this, &RiskDialog::calculate);
        return field;
    };
    m_prior = edit(tr("Probability before"), tr("as it follows from the above; or 1/2, 0.5, 50%"));
    m_population = edit(tr("Carriers in the population"), QStringLiteral("1/25"));
    m_penetrance = edit(tr("Penetrance by this age"), QStringLiteral("0.8"));
    m_detection = edit(tr("Share of carriers that the test finds"), QStringLiteral("90%"));
    m_partner = edit(tr("Probability that the partner carries it"), QStringLiteral("1/25"));
    m_sons = new QSpinBox(this);
    m_sons->setRange(0, 40);
    addField(m_form, tr("Healthy sons"), m_sons);
    m_children = new QSpinBox(this);
    m_children->setRange(0, 40);
    addField(m_form, tr("Healthy children with a carrier"), m_children);
    m_answer = heading({}, this, 1.4);
    m_answer->setWordWrap(true);
    m_answer->setAccessibleName(tr("Answer"));
    layout->addWidget(m_answer);
    m_picture = mutedLabel({}, this);
    layout->addWidget(m_picture);
    m_table = table(tr("Table of the calculation"), {tr("If"), tr("Before"), tr("Given that"), tr("Both"), tr("After")}, this);
    layout->addWidget(m_table, 2);
    m_steps = table(tr("Steps"), {tr("Step"), tr("Calculation"), tr("Result")}, this);
    layout->addWidget(m_steps, 3);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *close = button(tr("Close"), tr("Nothing of this is kept"), this);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_question, &QComboBox::currentIndexChanged, this, &RiskDialog::questionChanged);
    connect(m_relation, &QComboBox::currentIndexChanged, this, &RiskDialog::calculate);
    connect(m_sons, &QSpinBox::valueChanged, this, &RiskDialog::calculate);
    connect(m_children, &QSpinBox::valueChanged, this, &RiskDialog::calculate);
    questionChanged();
}

void RiskDialog::ask(Question question)
{
    selectEnum(m_question, question);
}

void RiskDialog::questionChanged()
{
    const auto question = enumOf<Question>(m_question);
    const auto shown = [&](QWidget *field, bool on) {
        field->setVisible(on);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(on);
    };
    const bool carrier = question == Question::Carrier;
    shown(m_relation, carrier);
    shown(m_population, carrier);
    shown(m_partner, carrier);
    shown(m_children, carrier);
    shown(m_sons, question == Question::XLinked);
    shown(m_penetrance, question == Question::Penetrance);
    shown(m_detection, question != Question::Penetrance);
    calculate();
}

Result<Risk> RiskDialog::risk() const
{
    const auto read = [](const QLineEdit *field) -> Result<std::optional<Fraction>> {
        if (field->text().trimmed().isEmpty() || !field->isVisibleTo(field->window()))
            return std::optional<Fraction>();
        ENZA_ASSIGN(const Fraction value, Fraction::probability(field->text(), field->accessibleName()));
        return std::optional(value);
    };
    ENZA_ASSIGN(const auto prior, read(m_prior));
    ENZA_ASSIGN(const auto detection, read(m_detection));
    switch (enumOf<Question>(m_question)) {
    case Question::Carrier: {
        CarrierQuestion question;
        question.relation = enumOf<CarrierRelation>(m_relation);
        question.prior = prior;
        ENZA_ASSIGN(question.population, read(m_population));
        question.detection = detection;
        ENZA_ASSIGN(question.partner, read(m_partner));
        question.unaffectedChildren = m_children->value();
        return carrierRisk(question);
    }
    case Question::XLinked: return xLinkedRisk({prior.value_or(Fraction(1, 2)), m_sons->value(), detection, true});
    case Question::Penetrance: {
        ENZA_ASSIGN(const auto shown, read(m_penetrance));
        return penetranceRisk({prior.value_or(Fraction(1, 2)), shown, {}, {}});
    }
    case Question::Residual: break;
    }
    return residualRisk(prior.value_or(Fraction(2, 3)), detection.value_or(Fraction(0)));
}

void RiskDialog::calculate()
{
    const auto result = risk();
    m_table->setRowCount(0);
    m_steps->setRowCount(0);
    m_picture->clear();
    if (!result)
        return m_answer->setText(result.error().message.translated());
    showRisk(*result);
}

void RiskDialog::showRisk(const Risk &risk)
{
    m_answer->setText(tr("%1 (%2)").arg(risk.posterior.text(), risk.posterior.percent()));
    m_picture->setText(inPeople(risk.posterior) + (risk.child ? tr(" · a child is ill: %1 (%2)").arg(risk.child->text(), risk.child->percent()) : QString()));
    for (const BayesLine &line : risk.table) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        QStringList given;
        for (const Fraction &one : line.conditionals)
            given.append(one.text());
        m_table->setItem(row, 0, cell(line.words.translated(), false));
        m_table->setItem(row, 1, cell(line.prior.text(), true));
        m_table->setItem(row, 2, cell(given.isEmpty() ? QStringLiteral("–") : given.join(QStringLiteral(" × ")), true));
        m_table->setItem(row, 3, cell(line.joint.text(), true));
        m_table->setItem(row, 4, cell(line.posterior.text(), true));
    }
    for (const RiskStep &step : risk.steps) {
        const int row = m_steps->rowCount();
        m_steps->insertRow(row);
        m_steps->setItem(row, 0, cell(step.words.translated(), false));
        m_steps->setItem(row, 1, cell(step.formula, false));
        m_steps->setItem(row, 2, cell(step.value.text() + QStringLiteral(" = ") + step.value.decimal(), true));
    }
    for (QTableWidget *each : {m_table, m_steps}) {
        each->resizeColumnsToContents();
        each->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        each->resizeRowsToContents();
    }
}

QString RiskDialog::answer() const
{
    return m_answer->text();
}

QStringList RiskDialog::steps() const
{
    QStringList out;
    for (int row = 0; row < m_steps->rowCount(); ++row)
        out.append(m_steps->item(row, 0)->text() + QStringLiteral(": ") + m_steps->item(row, 1)->text());
    return out;
}

} // namespace enza::ui
