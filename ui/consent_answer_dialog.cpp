// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent_answer_dialog.h"

#include "ui/error_panel.h"
#include "ui/form_kit.h"
#include "ui/theme.h"
#include "workflow/cases.h"
#include "workflow/consents.h"

#include <QDateEdit>
#include <QLocale>

#include <algorithm>

namespace enza::ui {
namespace {

bool inJapanese()
{
    return QLocale().language() == QLocale::Japanese;
}

QString effectWord(ConsentEffect effect)
{
    switch (effect) {
    case ConsentEffect::Yes: return ConsentAnswerDialog::tr("agreed");
    case ConsentEffect::No: return ConsentAnswerDialog::tr("declined");
    case ConsentEffect::Undecided: return ConsentAnswerDialog::tr("not decided yet");
    case ConsentEffect::NotRecorded: break;
    }
    return {};
}

} // namespace

ConsentAnswerDialog::ConsentAnswerDialog(Context &context, const QString &caseId, const QString &personId,
                                         const QString &item, QWidget *parent)
    : QDialog(parent), m_context(context), m_caseId(caseId), m_personId(personId), m_item(item)
{
    setWindowTitle(tr("Answer about secondary findings"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    layout->addWidget(heading(tr("What was answered about secondary findings"), this));
    layout->addWidget(mutedLabel(tr("As on the signed form. It takes effect at once: what is declined disappears from every page."), this));
    QFormLayout *form = formLayout();
    m_form = new QComboBox(this);
    m_form->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 40);
    addField(form, tr("&Form"), m_form);
    m_answer = new QComboBox(this);
    addField(form, tr("&Answer"), m_answer);
    m_relation = new QComboBox(this);
    m_relation->addItem(tr("the person"), int(ConsentRelation::Self));
    m_relation->addItem(tr("a proxy"), int(ConsentRelation::Proxy));
    m_relation->addItem(tr("a minor's assent"), int(ConsentRelation::Assent));
    addField(form, tr("Answered &by"), m_relation);
    m_by = lineEdit(tr("who answered, without the name if that is enough"), this);
    addField(form, tr("&Who"), m_by);
    m_reason = lineEdit(tr("relation to the person, and why"), this);
    addField(form, tr("&Reason for a proxy"), m_reason);
    m_date = new QDateEdit(this);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    addField(form, tr("&Signed on"), m_date);
    layout->addLayout(form);
    m_errors = new ErrorPanel(this);
    layout->addWidget(m_errors);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = button(tr("Cancel"), tr("Cancel (Esc)"), this);
    m_save = primaryButton(tr("Record answer"), tr("Record answer (Enter)"), this);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    m_reason->setEnabled(false);
    connect(m_relation, &QComboBox::currentIndexChanged, this,
            [this] { m_reason->setEnabled(m_relation->currentData().toInt() == int(ConsentRelation::Proxy)); });
    connect(m_form, &QComboBox::currentIndexChanged, this, &ConsentAnswerDialog::offerOptions);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ConsentAnswerDialog::save);
    connect(&m_context, &Context::aboutToLock, this, &QDialog::reject);
    offerForms();
}

void ConsentAnswerDialog::offerForms()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_date->setDate(session->clock().civilDate());
    m_date->setMaximumDate(session->clock().civilDate());
    // Those of the case's own programme: the other one's words mean something else.
    m_job.start([session, id = m_caseId](std::stop_token) -> Result<QList<ConsentForm>> {
                    ENZA_ASSIGN(const workflow::CaseView view, workflow::showCase(*session, id));
                    ENZA_ASSIGN(QList<ConsentForm> forms, workflow::consentForms(*session));
                    const QLatin1String other(view.theCase.domain == CaseDomain::Cancer ? "rare-" : "cancer-");
                    forms.removeIf([&](const ConsentForm &one) { return one.id.startsWith(other); });
                    return forms;
                },
                [this](Result<QList<ConsentForm>> forms) {
                    if (!forms)
                        return m_errors->show(forms.error());
                    for (const ConsentForm &form : *forms) {
                        const bool asks = form.document != FormDocument::Withdrawal && std::any_of(form.items.begin(), form.items.end(),
                                                      [this](const ConsentItem &item) { return item.item == m_item; });
                        if (asks)
                            m_forms.append(form);
                    }
                    for (const ConsentForm &form : m_forms)
                        m_form->addItem(tr("%1, version %2").arg(inJapanese() && !form.nameJa.isEmpty() ? form.nameJa : form.name, form.version));
                    m_save->setEnabled(!m_forms.isEmpty());
                });
}

void ConsentAnswerDialog::offerOptions()
{
    m_answer->clear();
    const int index = m_form->currentIndex();
    if (index < 0 || index >= m_forms.size())
        return;
    for (const ConsentItem &item : m_forms[index].items) {
        if (item.item != m_item)
            continue;
        for (const ConsentOption &option : item.options) {
            const QString own = inJapanese() && !option.nameJa.isEmpty() ? option.nameJa : option.name;
            const QString effect = effectWord(option.effect);
            m_answer->addItem(own.isEmpty() ? effect : tr("%1 (%2)").arg(own, effect), option.value);
        }
    }
}

void ConsentAnswerDialog::save()
{
    const auto session = m_context.session();
    const int index = m_form->currentIndex();
    if (!session || index < 0 || index >= m_forms.size())
        return;
    ConsentEvent event;
    event.caseId = m_caseId;
    event.personId = m_personId;
    event.form = m_forms[index].id;
    event.version = m_forms[index].version;
    event.answers.append({m_item, m_answer->currentData().toString(), ConsentEffect::Undecided, {}});
    event.date = m_date->date();
    event.by = m_by->text();
    event.relation = ConsentRelation(m_relation->currentData().toInt());
    event.reason = m_reason->isEnabled() ? m_reason->text() : QString();
    m_job.start([session, event](std::stop_token) { return workflow::recordConsent(*session, event); },
                [this](Result<ConsentEvent> done) {
                    if (!done)
                        return m_errors->show(done.error());
                    accept();
                });
}

} // namespace enza::ui
