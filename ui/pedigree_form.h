// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/pedigree.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace enza::ui {

/// One individual of a family as a form. Writes nothing: says what was changed.
class PedigreeForm : public QWidget
{
    Q_OBJECT
public:
    explicit PedigreeForm(QWidget *parent = nullptr);
    /// `place` is "II-3"; `results` what cases hold; `mayEdit` false: for looking only.
    void showIndividual(const Pedigree &family, const Individual &individual, const QString &place, const QStringList &results, bool mayEdit);
    void clear();
    QLineEdit *label() const { return m_label; }

Q_SIGNALS:
    void changed(const enza::Individual &individual);
    /// Another trait for the key of the family, which this individual has.
    void traitAdded(const QString &name);

private:
    struct TraitRow {
        QString id;
        QCheckBox *has;
        QLineEdit *onset;
        QComboBox *accuracy;
    };
    void fillTraits(const Pedigree &family);
    void tell();
    template <typename E> QComboBox *combo(const QString &name, QFormLayout *form, std::initializer_list<std::pair<E, QString>> words);

    Individual m_individual;
    QList<KeyTrait> m_key;
    bool m_showing = false;
    QLabel *m_place, *m_results;
    QLineEdit *m_label, *m_birthYear, *m_age, *m_weeks, *m_cause, *m_note, *m_newTrait;
    QComboBox *m_gender, *m_birthSex, *m_birth, *m_deceased, *m_carrier, *m_adoption, *m_assisted;
    QSpinBox *m_count;
    QCheckBox *m_littleKnown, *m_approximate, *m_proband, *m_consultand;
    QWidget *m_traits;
    QList<TraitRow> m_traitRows;
};

} // namespace enza::ui
