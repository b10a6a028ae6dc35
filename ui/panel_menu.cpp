// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_menu.h"

#include "domain/case.h"
#include "domain/knowledge.h"
#include "ui/context.h"
#include "ui/words.h"
#include "workflow/cases.h"
#include "workflow/filter_steps.h"

#include <QEvent>
#include <QMenu>

namespace enza::ui {
namespace {
Error lockedError()
{
    return {ErrorCode::Locked, Text(QT_TRANSLATE_NOOP("enza", "The workspace is locked")), {}, std::nullopt};
}
} // namespace

PanelMenu::PanelMenu(Context &context, QWidget *parent)
    : QToolButton(parent), m_context(context), m_menu(new QMenu(this)), m_reading(this), m_making(this)
{
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(m_menu);
    connect(&m_context, &Context::changed, this, &PanelMenu::changed);
    retranslate();
    fill({}, {});
}

void PanelMenu::retranslate()
{
    setText(tr("&Panel"));
    setAccessibleName(tr("Filter by a gene panel"));
    setToolTip(tr("Adds a step that keeps variants which touch a gene of an imported panel, by any transcript, by the "
                  "stretch of a structural variant or by a breakend."));
}

void PanelMenu::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        read();
    }
}

void PanelMenu::setCase(const QString &caseId)
{
    m_caseId = caseId;
    read();
}

void PanelMenu::changed(const workflow::Change &change)
{
    if (change.kinds.contains(QLatin1String(KnowledgeSnapshot::kind)) ||
        (change.caseId == m_caseId && change.kinds.contains(QLatin1String(Case::kind))))
        read();
}

void PanelMenu::read()
{
    m_making.cancel();
    if (m_caseId.isEmpty() || !m_context.session()) {
        m_reading.cancel();
        fill({}, {});
        return;
    }
    using Known = std::pair<QString, QStringList>;
    m_reading.start(
        [session = m_context.session(), caseId = m_caseId](std::stop_token) -> Result<Known> {
            ENZA_ASSIGN(const workflow::CaseView view, workflow::showCase(*session, caseId));
            ENZA_ASSIGN(const QStringList panels, workflow::importedPanels(*session));
            return Known{view.theCase.questionPanel, panels};
        },
        [this](Result<Known> known) {
            if (known)
                fill(known->first, known->second);
            else
                fill({}, {});
        });
}

void PanelMenu::fill(const QString &question, const QStringList &panels)
{
    m_menu->clear();
    const auto add = [this](const QString &text, const QString &panel) {
        QString shown = text;
        connect(m_menu->addAction(shown.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [this, panel] { choose(panel); });
    };
    if (panels.contains(question))
        add(tr("%1 (the case's question)").arg(question), question);
    for (const QString &panel : panels) {
        if (panel != question)
            add(panel, panel);
    }
    if (panels.isEmpty())
        m_menu->addAction(tr("No gene panel has been imported"))->setEnabled(false);
}

void PanelMenu::choose(const QString &panel)
{
    m_making.start(
        [session = m_context.session(), caseId = m_caseId, panel](std::stop_token) -> Result<FilterStep> {
            if (!session)
                return std::unexpected(lockedError());
            return workflow::panelStep(*session, caseId, panel);
        },
        [this](Result<FilterStep> step) {
            if (step)
                Q_EMIT stepReady(*step);
            else
                m_context.showError(step.error());
        });
}

} // namespace enza::ui
