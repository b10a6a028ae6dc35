// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emergency_dialog.h"

#include "ui/form_kit.h"
#include "ui/theme.h"
#include "workflow/emergency.h"
#include "workflow/session_policy.h"

#include <QPlainTextEdit>

namespace enza::ui {

EmergencyDialog::EmergencyDialog(Context &context, const QString &caseId, QWidget *parent)
    : TaskDialog(context, tr("Emergency access"),
                 tr("For care that cannot wait. Who looked, when and why is written down and stands first in the audit. It "
                    "opens nothing of a person who took consent back, and no secondary finding that was declined: such an "
                    "exception is an ethics committee's to make."),
                 tr("Open"), parent),
      m_caseId(caseId)
{
    auto *time = mutedLabel({}, this);
    m_body->addWidget(time);
    auto *caption = new QLabel(tr("&Reason"), this);
    m_reason = new QPlainTextEdit(this);
    m_reason->setAccessibleName(tr("Reason of the emergency access"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 4 + 2 * theme::grid);
    caption->setBuddy(m_reason);
    m_body->addWidget(caption);
    m_body->addWidget(m_reason);
    m_reason->setFocus();
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { follow(); });
    if (const auto session = context.session()) {
        m_policy.start([session](std::stop_token) { return workflow::sessionPolicy(*session); },
                       [time](Result<SessionPolicy> policy) {
                           if (policy)
                               time->setText(tr("Open for %n minutes: identity and psychosocial notes of this case.", nullptr,
                                                policy->emergency.minutes));
                       });
    }
    follow();
}

bool EmergencyDialog::ready() const
{
    constexpr int shortest = 8;
    return m_reason->toPlainText().simplified().size() >= shortest;
}

void EmergencyDialog::act()
{
    perform([id = m_caseId, reason = m_reason->toPlainText()](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::openEmergency(session, id, reason));
        return {};
    });
}

} // namespace enza::ui
