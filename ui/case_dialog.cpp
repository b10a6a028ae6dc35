// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_dialog.h"

#include "ui/error_panel.h"
#include "ui/form_kit.h"
#include "ui/theme.h"
#include "workflow/cases.h"

#include <QIntValidator>

namespace enza::ui {

CaseDialog::CaseDialog(Context &context, QWidget *parent) : QDialog(parent), m_context(context)
{
    setWindowTitle(tr("New case"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    layout->addWidget(heading(tr("New case"), this));
    QFormLayout *form = formLayout();
    m_label = lineEdit(tr("for example C-2026-014; never a name"), this);
    m_label->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 44);
    addField(form, tr("&Label"), m_label);
    m_domain = enumCombo(CaseDomain::Rare, this);
    addField(form, tr("&Kind"), m_domain);
    m_panel = enumCombo(PanelDomain::Unset, this);
    addField(form, tr("&Panel"), m_panel);
    m_diagnosis = lineEdit(tr("diagnosis or question, may follow later"), this);
    addField(form, tr("&Diagnosis"), m_diagnosis);
    m_sex = enumCombo(Sex::Unknown, this);
    addField(form, tr("&Sex of the proband"), m_sex);
    m_birthYear = lineEdit(tr("year, may stay empty"), this);
    m_birthYear->setValidator(new QIntValidator(1900, 2100, m_birthYear));
    addField(form, tr("&Birth year"), m_birthYear);
    m_assembly = new QComboBox(this);
    m_assembly->addItem(tr("as the file says"), QString());
    for (const char *name : {"GRCh38", "GRCh37"})
        m_assembly->addItem(QLatin1String(name), QLatin1String(name));
    addField(form, tr("&Assembly"), m_assembly);
    layout->addLayout(form);
    layout->addWidget(mutedLabel(tr("Names and hospital numbers go into the sealed identity of the person, not here."), this));
    m_errors = new ErrorPanel(this);
    layout->addWidget(m_errors);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = button(tr("Cancel"), tr("Cancel (Esc)"), this);
    m_create = primaryButton(tr("Create case"), tr("Create case (Enter)"), this);
    m_create->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    layout->addLayout(buttons);
    connect(m_label, &QLineEdit::textChanged, this, &CaseDialog::follow);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &CaseDialog::create);
    connect(&m_context, &Context::aboutToLock, this, &QDialog::reject);
    follow();
}

void CaseDialog::follow()
{
    m_create->setEnabled(!m_job.running() && !m_label->text().trimmed().isEmpty());
}

void CaseDialog::create()
{
    const auto session = m_context.session();
    if (!session)
        return;
    Case made;
    made.label = m_label->text().trimmed();
    made.domain = enumOf<CaseDomain>(m_domain);
    made.panelDomain = enumOf<PanelDomain>(m_panel);
    made.diagnosis = m_diagnosis->text().trimmed();
    made.assembly = m_assembly->currentData().toString();
    std::optional<int> year;
    if (m_birthYear->hasAcceptableInput())
        year = m_birthYear->text().toInt();
    m_errors->clear();
    m_job.start([session, made, sex = enumOf<Sex>(m_sex),
                 year](std::stop_token) { return workflow::addCase(*session, made, sex, year); },
                [this](Result<Case> result) {
                    follow();
                    if (!result)
                        return m_errors->show(result.error());
                    accept();
                    Q_EMIT created(result->id);
                });
    follow();
}

} // namespace enza::ui
