// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people_form.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QIntValidator>

namespace enza::ui {

namespace {
QString personName(const Person &person)
{
    const QString kin = words::of(person.kinship);
    return person.label.isEmpty() ? kin : QStringLiteral("%1 (%2)").arg(person.label, kin);
}
} // namespace

PeopleForm::PeopleForm(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

void PeopleForm::show(const workflow::CaseView &view)
{
    m_view = view;
    // Keep the focus where it is: somebody may be tabbing through the rows.
    QWidget *const focused = QWidget::focusWidget();
    const QString name = focused && m_body && m_body->isAncestorOf(focused) ? focused->accessibleName() : QString();
    if (m_body) {
        layout()->removeWidget(m_body);
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(theme::grid);
    column->addWidget(heading(tr("Samples"), m_body));
    if (view.samples.isEmpty())
        column->addWidget(mutedLabel(tr("Samples appear with the first import."), m_body));
    auto *samples = new QGridLayout;
    samples->setHorizontalSpacing(theme::gutter);
    samples->setVerticalSpacing(theme::grid / 2);
    samples->setColumnStretch(0, 1);
    for (int i = 0; i < view.samples.size(); ++i)
        addSampleRow(samples, i, view.samples[i]);
    column->addLayout(samples);

    auto *head = new QHBoxLayout;
    head->addWidget(heading(tr("Persons"), m_body));
    head->addStretch();
    if (!view.theCase.id.isEmpty()) {
        QPushButton *add = button(tr("Add person"), tr("Add a relative to the case"), m_body);
        add->setProperty("flat", true);
        connect(add, &QPushButton::clicked, this, &PeopleForm::addPerson);
        head->addWidget(add);
    }
    column->addLayout(head);
    auto *persons = new QGridLayout;
    persons->setHorizontalSpacing(theme::gutter);
    persons->setVerticalSpacing(theme::grid / 2);
    persons->setColumnStretch(0, 1);
    for (int i = 0; i < view.persons.size(); ++i)
        addPersonRow(persons, i + 1, view.persons[i]);
    if (!view.persons.isEmpty()) {
        const QString titles[] = {tr("Label"), tr("Kinship"), tr("Sex"), tr("Affected"), tr("Birth year")};
        for (int i = 0; i < 5; ++i)
            persons->addWidget(mutedLabel(titles[i], m_body), 0, i);
    }
    column->addLayout(persons);
    layout()->addWidget(m_body);
    if (!name.isEmpty()) {
        for (QWidget *each : m_body->findChildren<QWidget *>()) {
            if (each->accessibleName() == name)
                each->setFocus();
        }
    }
}

void PeopleForm::addSampleRow(QGridLayout *grid, int row, const Sample &sample)
{
    auto *name = new QLabel(sample.name, m_body);
    name->setTextFormat(Qt::PlainText);
    name->setToolTip(sample.name);
    grid->addWidget(name, row, 0);
    QComboBox *role = enumCombo(sample.role, m_body);
    role->setAccessibleName(tr("Role of sample %1").arg(sample.name));
    role->setToolTip(role->accessibleName());
    connect(role, &QComboBox::activated, this, [this, sample, role] {
        Sample wanted = sample;
        wanted.role = enumOf<SampleRole>(role);
        saveSample(wanted);
    });
    grid->addWidget(role, row, 1);
    auto *person = new QComboBox(m_body);
    person->setAccessibleName(tr("Person of sample %1").arg(sample.name));
    person->setToolTip(person->accessibleName());
    person->addItem(tr("person not said"), QString());
    for (const Person &each : m_view.persons)
        person->addItem(personName(each), each.id);
    person->setCurrentIndex(std::max(0, person->findData(sample.personId)));
    connect(person, &QComboBox::activated, this, [this, sample, person] {
        Sample wanted = sample;
        wanted.personId = person->currentData().toString();
        saveSample(wanted);
    });
    grid->addWidget(person, row, 2);
}

void PeopleForm::addPersonRow(QGridLayout *grid, int row, const Person &person)
{
    const QString who = personName(person);
    auto *label = new QLineEdit(person.label, m_body);
    label->setAccessibleName(tr("Label of %1").arg(who));
    label->setToolTip(tr("A pseudonym, never a name"));
    connect(label, &QLineEdit::editingFinished, this, [this, person, label] {
        if (label->text().trimmed() == person.label)
            return;
        Person wanted = person;
        wanted.label = label->text().trimmed();
        savePerson(wanted);
    });
    grid->addWidget(label, row, 0);
    const auto combo = [&](auto value, const QString &name, int column, auto assign) {
        using E = decltype(value);
        QComboBox *box = enumCombo(value, m_body);
        box->setAccessibleName(name);
        box->setToolTip(name);
        connect(box, &QComboBox::activated, this, [this, person, box, assign] {
            Person wanted = person;
            assign(wanted, enumOf<E>(box));
            savePerson(wanted);
        });
        grid->addWidget(box, row, column);
    };
    combo(person.kinship, tr("Kinship of %1").arg(who), 1, [](Person &p, Kinship v) { p.kinship = v; });
    combo(person.sex, tr("Sex of %1").arg(who), 2, [](Person &p, Sex v) { p.sex = v; });
    combo(person.affected, tr("Is %1 affected?").arg(who), 3, [](Person &p, Known v) { p.affected = v; });
    auto *year = new QLineEdit(person.birthYear ? QString::number(*person.birthYear) : QString(), m_body);
    year->setValidator(new QIntValidator(1900, 2100, year));
    year->setMaximumWidth(fontMetrics().horizontalAdvance(u'x') * 10);
    year->setAccessibleName(tr("Birth year of %1").arg(who));
    year->setToolTip(year->accessibleName());
    connect(year, &QLineEdit::editingFinished, this, [this, person, year] {
        Person wanted = person;
        wanted.birthYear.reset();
        if (year->hasAcceptableInput())
            wanted.birthYear = year->text().toInt();
        if (wanted.birthYear != person.birthYear)
            savePerson(wanted);
    });
    grid->addWidget(year, row, 4);
}

void PeopleForm::saveSample(const Sample &sample)
{
    if (const auto session = m_context.session())
        runAsync(this, [session, sample](std::stop_token) { return workflow::setSample(*session, sample); },
                 [this](Result<void> done) {
                     if (!done)
                         m_context.showError(done.error());
                 });
}

void PeopleForm::savePerson(const Person &person)
{
    if (const auto session = m_context.session())
        runAsync(this, [session, person](std::stop_token) { return workflow::setPerson(*session, person); },
                 [this](Result<void> done) {
                     if (!done)
                         m_context.showError(done.error());
                 });
}

void PeopleForm::addPerson()
{
    const auto session = m_context.session();
    if (!session)
        return;
    Person person;
    person.caseId = m_view.theCase.id;
    person.label = QStringLiteral("P%1").arg(m_view.persons.size() + 1);
    runAsync(this, [session, person](std::stop_token) { return workflow::addPerson(*session, person); },
             [this](Result<Person> done) {
                 if (!done)
                     m_context.showError(done.error());
             });
}

} // namespace enza::ui
