// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pedigree_form.h"

#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QIntValidator>
#include <QSpinBox>

#include <algorithm>

namespace enza::ui {
namespace {

std::optional<int> numberIn(const QLineEdit *edit)
{
    bool ok = false;
    const int value = edit->text().trimmed().toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

void put(QLineEdit *edit, const std::optional<int> &value)
{
    edit->setText(value ? QString::number(*value) : QString());
}

QLineEdit *numberEdit(QWidget *parent, int low, int high)
{
    auto *edit = lineEdit({}, parent);
    edit->setValidator(new QIntValidator(low, high, edit));
    return edit;
}

} // namespace

template <typename E> QComboBox *PedigreeForm::combo(const QString &name, QFormLayout *form, std::initializer_list<std::pair<E, QString>> words)
{
    auto *box = new QComboBox(this);
    for (const auto &[value, word] : words)
        box->addItem(word, int(value));
    addField(form, name, box);
    connect(box, &QComboBox::activated, this, [this] { tell(); });
    return box;
}

PedigreeForm::PedigreeForm(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_place = heading({}, this, 1.1);
    layout->addWidget(m_place);
    m_results = mutedLabel({}, this);
    m_results->setWordWrap(true);
    layout->addWidget(m_results);
    QFormLayout *form = formLayout();
    layout->addLayout(form);
    const auto edit = [&](const QString &name, QLineEdit *field) {
        addField(form, name, field);
        connect(field, &QLineEdit::editingFinished, this, [this] { tell(); });
        return field;
    };
    m_label = edit(tr("Initials or pseudonym"), lineEdit({}, this));
    m_label->setToolTip(tr("No names: the identity is kept apart"));
    m_gender = combo<Gender>(tr("Gender"), form, {{Gender::Unknown, tr("not known")}, {Gender::Man, tr("man")}, {Gender::Woman, tr("woman")}, {Gender::NonBinary, tr("non-binary")}});
    m_birthSex = combo<BirthSex>(tr("Sex assigned at birth"), form, {{BirthSex::Unknown, tr("not said")}, {BirthSex::Female, tr("female (AFAB)")},
                                                                    {BirthSex::Male, tr("male (AMAB)")}, {BirthSex::Unassigned, tr("unassigned (UAAB)")}});
    m_age = edit(tr("Age, now or at death"), numberEdit(this, 0, 130));
    m_birthYear = edit(tr("Year of birth"), numberEdit(this, 1700, 2200));
    m_deceased = combo<Known>(tr("Deceased"), form, {{Known::Unknown, tr("not known")}, {Known::No, tr("no")}, {Known::Yes, tr("yes")}});
    m_cause = edit(tr("Cause of death"), lineEdit({}, this));
    m_carrier = combo<CarrierState>(tr("Carrier"), form, {{CarrierState::Unknown, tr("not known")}, {CarrierState::No, tr("no")}, {CarrierState::Carrier, tr("carrier")},
                                                         {CarrierState::Presymptomatic, tr("carrier without signs so far")}});
    m_traits = new QWidget(this);
    new QVBoxLayout(m_traits);
    m_traits->layout()->setContentsMargins({});
    layout->addWidget(m_traits);
    m_newTrait = lineEdit(tr("Another illness, Enter to add"), this);
    m_newTrait->setAccessibleName(tr("Another illness"));
    connect(m_newTrait, &QLineEdit::returnPressed, this, [this] {
        const QString name = m_newTrait->text().trimmed();
        m_newTrait->clear();
        if (!name.isEmpty())
            Q_EMIT traitAdded(name);
    });
    layout->addWidget(m_newTrait);
    QFormLayout *more = formLayout();
    layout->addLayout(more);
    form = more;
    m_birth = combo<Birth>(tr("Birth"), form, {{Birth::Born, tr("born")}, {Birth::Pregnancy, tr("pregnancy")}, {Birth::Miscarriage, tr("miscarriage (before 20 weeks)")},
                                              {Birth::Termination, tr("termination")}, {Birth::Ectopic, tr("ectopic pregnancy")}, {Birth::Stillbirth, tr("stillbirth")}});
    m_weeks = edit(tr("Weeks of pregnancy"), numberEdit(this, 0, 45));
    m_adoption = combo<Adoption>(tr("Adoption"), form, {{Adoption::None, tr("none")}, {Adoption::In, tr("into the family")}, {Adoption::Out, tr("out of the family")},
                                                       {Adoption::ByRelative, tr("by a relative")}});
    m_assisted = combo<Assisted>(tr("Helps a pregnancy"), form, {{Assisted::None, tr("no")}, {Assisted::Donor, tr("donor")}, {Assisted::Surrogate, tr("surrogate")}});
    m_count = new QSpinBox(this);
    m_count->setRange(0, 99);
    m_count->setSpecialValueText(tr("n, not known"));
    addField(form, tr("People in this symbol"), m_count);
    connect(m_count, &QSpinBox::valueChanged, this, [this] { tell(); });
    m_note = edit(tr("Note"), lineEdit({}, this));
    const auto check = [&](const QString &name) {
        auto *box = new QCheckBox(name, this);
        layout->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this] { tell(); });
        return box;
    };
    m_littleKnown = check(tr("Little is known"));
    m_approximate = check(tr("Ages are approximate"));
    m_proband = check(tr("Proband"));
    m_consultand = check(tr("Consultand"));
    layout->addStretch();
    clear();
}

void PedigreeForm::clear()
{
    m_showing = true;
    m_individual = {};
    for (QLineEdit *each : findChildren<QLineEdit *>())
        each->clear();
    m_place->clear();
    m_results->clear();
    m_results->hide();
    setEnabled(false);
    m_showing = false;
}

void PedigreeForm::fillTraits(const Pedigree &family)
{
    const bool same = m_key.size() == family.key.size() && std::equal(m_key.begin(), m_key.end(), family.key.begin(), [](const KeyTrait &a, const KeyTrait &b) {
                          return a.id == b.id && a.name == b.name;
                      });
    if (same)
        return;
    m_key = family.key;
    m_traitRows.clear();
    const auto old = m_traits->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *each : old)
        delete each;
    for (const KeyTrait &trait : family.key) {
        auto *row = new QWidget(m_traits);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        TraitRow fields{trait.id, new QCheckBox(trait.name, row), numberEdit(row, 0, 130), new QComboBox(row)};
        fields.onset->setPlaceholderText(tr("age"));
        fields.onset->setAccessibleName(tr("Age at onset of %1").arg(trait.name));
        fields.onset->setFixedWidth(fields.onset->fontMetrics().horizontalAdvance(QStringLiteral("00000000")));
        fields.accuracy->setAccessibleName(tr("How %1 is known").arg(trait.name));
        fields.accuracy->addItem(tr("?"), int(Accuracy::Unknown));
        fields.accuracy->addItem(tr("reported"), int(Accuracy::Reported));
        fields.accuracy->addItem(tr("confirmed"), int(Accuracy::Confirmed));
        line->addWidget(fields.has, 1);
        line->addWidget(fields.onset);
        line->addWidget(fields.accuracy);
        connect(fields.has, &QCheckBox::clicked, this, [this] { tell(); });
        connect(fields.onset, &QLineEdit::editingFinished, this, [this] { tell(); });
        connect(fields.accuracy, &QComboBox::activated, this, [this] { tell(); });
        m_traits->layout()->addWidget(row);
        m_traitRows.append(fields);
    }
}

void PedigreeForm::showIndividual(const Pedigree &family, const Individual &individual, const QString &place, const QStringList &results, bool mayEdit)
{
    m_showing = true;
    m_individual = individual;
    fillTraits(family);
    m_place->setText(place);
    m_results->setText(results.join(u'\n'));
    m_results->setVisible(!results.isEmpty());
    m_label->setText(individual.label);
    selectEnum(m_gender, individual.gender);
    selectEnum(m_birthSex, individual.birthSex);
    put(m_age, individual.age);
    put(m_birthYear, individual.birthYear);
    selectEnum(m_deceased, individual.deceased);
    m_cause->setText(individual.cause);
    selectEnum(m_carrier, individual.carrier);
    selectEnum(m_birth, individual.birth);
    put(m_weeks, individual.weeks);
    selectEnum(m_adoption, individual.adoption);
    selectEnum(m_assisted, individual.assisted);
    m_count->setValue(individual.count);
    m_note->setText(individual.note);
    m_littleKnown->setChecked(individual.littleKnown);
    m_approximate->setChecked(individual.approximate);
    m_proband->setChecked(individual.proband);
    m_consultand->setChecked(individual.consultand);
    for (const TraitRow &row : std::as_const(m_traitRows)) {
        const auto has = std::find_if(individual.traits.begin(), individual.traits.end(), [&](const FamilyTrait &one) { return one.trait == row.id; });
        const bool there = has != individual.traits.end();
        row.has->setChecked(there && has->state == Known::Yes);
        put(row.onset, there ? has->onset : std::nullopt);
        selectEnum(row.accuracy, there ? has->accuracy : Accuracy::Unknown);
    }
    setEnabled(mayEdit);
    m_showing = false;
}

void PedigreeForm::tell()
{
    if (m_showing || m_individual.id.isEmpty())
        return;
    Individual now = m_individual;
    now.label = m_label->text().trimmed();
    now.gender = enumOf<Gender>(m_gender);
    now.birthSex = enumOf<BirthSex>(m_birthSex);
    now.age = numberIn(m_age);
    now.birthYear = numberIn(m_birthYear);
    now.deceased = enumOf<Known>(m_deceased);
    now.cause = m_cause->text().trimmed();
    now.carrier = enumOf<CarrierState>(m_carrier);
    now.birth = enumOf<Birth>(m_birth);
    now.weeks = numberIn(m_weeks);
    now.adoption = enumOf<Adoption>(m_adoption);
    now.assisted = enumOf<Assisted>(m_assisted);
    now.count = m_count->value();
    now.note = m_note->text();
    now.littleKnown = m_littleKnown->isChecked();
    now.approximate = m_approximate->isChecked();
    now.proband = m_proband->isChecked();
    now.consultand = m_consultand->isChecked();
    for (const TraitRow &row : std::as_const(m_traitRows)) {
        auto has = std::find_if(now.traits.begin(), now.traits.end(), [&](const FamilyTrait &one) { return one.trait == row.id; });
        if (has == now.traits.end() && !row.has->isChecked())
            continue;
        if (has == now.traits.end()) {
            now.traits.append({row.id, Known::Yes, {}, Accuracy::Reported, {}});
            has = now.traits.end() - 1;
        } else if (!row.has->isChecked() && has->state == Known::Yes) {
            now.traits.erase(has); // "not affected" is said by its own key
            continue;
        } else if (row.has->isChecked()) {
            has->state = Known::Yes;
        }
        has->onset = numberIn(row.onset);
        has->accuracy = enumOf<Accuracy>(row.accuracy);
    }
    if (toJson(now) == toJson(m_individual))
        return;
    m_individual = now;
    Q_EMIT changed(now);
}

} // namespace enza::ui
