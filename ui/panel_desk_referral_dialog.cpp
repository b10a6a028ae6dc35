// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form_kit.h"
#include "ui/panel_desk_referrals.h"
#include "ui/theme.h"
#include "workflow/cases.h"

#include <QDateEdit>

namespace enza::ui {

ReferralDialog::ReferralDialog(Context &context, const workflow::ReferralView &view, QWidget *parent)
    : TaskDialog(context, view.version == 0 ? tr("New referral") : tr("Referral"), {}, view.version == 0 ? tr("Record") : tr("Save"), parent), m_view(view)
{
    const auto session = m_context.session();
    const Referral &referral = view.referral;
    QFormLayout *form = formLayout();
    m_case = new QComboBox(this);
    m_case->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 48);
    if (view.version != 0) {
        m_case->addItem(view.caseLabel, referral.caseId);
    } else if (session) {
        if (const auto cases = workflow::listCases(*session)) {
            for (const workflow::CaseSummary &summary : *cases)
                m_case->addItem(summary.theCase.label, summary.theCase.id);
        }
        m_case->setCurrentIndex(std::max(0, m_case->findData(m_context.caseId())));
    }
    m_case->setEnabled(view.version == 0);
    m_hospital = lineEdit(tr("the hospital that ordered the test"), this);
    m_hospital->setText(referral.hospital);
    m_physician = lineEdit(tr("attending physician and department there"), this);
    m_physician->setText(referral.physician);
    m_received = new QDateEdit(referral.received.isValid() ? referral.received : session ? session->clock().civilDate() : QDate::currentDate(), this);
    m_received->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_received->setCalendarPopup(true);
    m_billing = new QComboBox(this);
    m_host = lineEdit(tr("the hospital that holds the panel, where it is another"), this);
    m_host->setText(referral.host);
    addField(form, tr("&Case"), m_case);
    addField(form, tr("&Asked for by"), m_hospital);
    addField(form, tr("&Physician"), m_physician);
    addField(form, tr("&Received"), m_received);
    addField(form, tr("&Fee"), m_billing);
    addField(form, tr("Panel &held by"), m_host);
    m_body->addLayout(form);
    showFees();
    m_billing->setCurrentIndex(std::max(0, m_billing->findData(referral.billing)));
    connect(m_hospital, &QLineEdit::textChanged, this, [this] { follow(); });
    connect(m_received, &QDateEdit::dateChanged, this, &ReferralDialog::showFees);
    (view.version == 0 ? static_cast<QWidget *>(m_case) : m_hospital)->setFocus();
    follow();
}

/// The fees of the day on which it came in.
void ReferralDialog::showFees()
{
    const QString chosen = m_billing->currentData().toString();
    m_billing->clear();
    m_billing->addItem(tr("not said"), QString());
    if (const auto session = m_context.session()) {
        if (const auto reasons = workflow::billingReasons(*session, m_received->date())) {
            for (const workflow::BillingReason &reason : *reasons) {
                const QString name = reason.key + QStringLiteral(" · ") + reason.name;
                m_billing->addItem(reason.points ? tr("%1 (%2 points)").arg(name, words::count(quint64(*reason.points))) : name, reason.key);
            }
        }
    }
    m_billing->setCurrentIndex(std::max(0, m_billing->findData(chosen)));
}

bool ReferralDialog::ready() const
{
    return m_case->currentIndex() >= 0 && !m_hospital->text().trimmed().isEmpty();
}

void ReferralDialog::act()
{
    Referral referral = m_view.referral;
    referral.caseId = m_case->currentData().toString();
    referral.hospital = m_hospital->text();
    referral.physician = m_physician->text();
    referral.host = m_host->text();
    referral.received = m_received->date();
    referral.billing = m_billing->currentData().toString();
    perform([referral, version = m_view.version](workflow::Session &session) -> Result<void> {
        if (version == 0) {
            ENZA_TRY(workflow::addReferral(session, referral));
        } else {
            ENZA_TRY(workflow::setReferral(session, referral, version));
        }
        return {};
    });
}

NotNeededDialog::NotNeededDialog(Context &context, const QString &referralId, const workflow::IntakeItem &item, QWidget *parent)
    : TaskDialog(context, tr("Not needed"), item.name, tr("Record"), parent), m_id(referralId), m_item(item.key)
{
    QFormLayout *form = formLayout();
    m_note = lineEdit(tr("no tissue left, tested elsewhere …"), this);
    m_note->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 44);
    addField(form, tr("&Why"), m_note);
    m_body->addLayout(form);
    connect(m_note, &QLineEdit::textChanged, this, [this] { follow(); });
    m_note->setFocus();
}

bool NotNeededDialog::ready() const
{
    return !m_note->text().trimmed().isEmpty();
}

void NotNeededDialog::act()
{
    perform([id = m_id, item = m_item, note = m_note->text()](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::checkReferral(session, id, item, IntakeMark::NotNeeded, note));
        return {};
    });
}

} // namespace enza::ui
