// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "workflow/cases.h"

#include <QWidget>

class QGridLayout;

namespace enza::ui {

/// Samples with their role and person, persons with kinship, sex, affection and birth year. Each change is
/// saved at once and can be undone.
class PeopleForm : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleForm(Context &context, QWidget *parent = nullptr);
    void show(const workflow::CaseView &view);

private:
    void addSampleRow(QGridLayout *grid, int row, const Sample &sample);
    void addPersonRow(QGridLayout *grid, int row, const Person &person);
    void saveSample(const Sample &sample);
    void savePerson(const Person &person);
    void addPerson();

    Context &m_context;
    workflow::CaseView m_view;
    QWidget *m_body = nullptr;
};

} // namespace enza::ui
