// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consensus_dialog.h"

#include "ui/error_panel.h"
#include "ui/findings_opinions.h"
#include "ui/form_kit.h"
#include "ui/opinion_editor.h"
#include "ui/theme.h"

#include <QScrollArea>

namespace enza::ui {
namespace {

Opinion asOpinion(const Consensus &consensus)
{
    Opinion opinion;
    static_cast<Assessment &>(opinion) = consensus;
    opinion.tiers = consensus.tiers;
    opinion.comment = consensus.comment;
    return opinion;
}

} // namespace

QString ConsensusDialog::draftTarget(const QString &findingId)
{
    return QStringLiteral("consensus:") + findingId;
}

ConsensusDialog::ConsensusDialog(Context &context, const workflow::FindingView &view,
                                 const workflow::AssessmentRules &rules, const QString &usualScheme,
                                 const QVariantMap &draft, QWidget *parent)
    : QDialog(parent), m_context(context), m_view(view), m_usualScheme(usualScheme), m_hadDraft(!draft.isEmpty())
{
    setWindowTitle(tr("Consensus of the panel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    QLabel *title = heading(findingTitle(view.finding), this);
    title->setTextFormat(Qt::PlainText);
    layout->addWidget(title);
    QFormLayout *form = formLayout();
    m_from = new QComboBox(this);
    m_from->addItem(view.consensus ? tr("as it stands") : tr("begin anew"));
    for (const Opinion &opinion : view.opinions)
        m_from->addItem(tr("%1: %2").arg(opinion.authorName, words::verdict(opinion.verdict)));
    addField(form, tr("&Take over"), m_from);
    layout->addLayout(form);
    m_editor = new OpinionEditor(tr("What the panel agreed on"), this);
    m_editor->setRules(rules);
    m_editor->setOpinion(asOpinion(view.consensus.value_or(Consensus{})), usualScheme);
    if (m_hadDraft)
        m_editor->setContent(draft);
    m_adopted = view.consensus ? view.consensus->adopted : QString();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_editor);
    layout->addWidget(area, 1);
    m_errors = new ErrorPanel(this);
    layout->addWidget(m_errors);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = button(tr("Cancel"), tr("Cancel (Esc)"), this);
    m_save = primaryButton(tr("Record consensus"), tr("Record consensus (Ctrl+S)"), this);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    resize(fontMetrics().horizontalAdvance(u'x') * 130, fontMetrics().lineSpacing() * 44);
    connect(m_from, &QComboBox::activated, this, &ConsensusDialog::takeOver);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, &ConsensusDialog::forgetDraft);
    connect(m_save, &QPushButton::clicked, this, &ConsensusDialog::save);
    connect(&m_context, &Context::aboutToLock, this, [this] {
        keepDraft();
        disconnect(this, &QDialog::rejected, this, &ConsensusDialog::forgetDraft);
        reject();
    });
    m_from->setFocus();
}

void ConsensusDialog::takeOver(int index)
{
    Opinion from;
    m_adopted.clear();
    if (index > 0) {
        from = m_view.opinions[index - 1];
        m_adopted = from.authorName;
    } else if (m_view.consensus) {
        from = asOpinion(*m_view.consensus);
        m_adopted = m_view.consensus->adopted;
    }
    m_editor->setOpinion(from, m_usualScheme);
    m_editor->setModified(index > 0);
}

void ConsensusDialog::save()
{
    const auto session = m_context.session();
    if (!session || !m_editor->complete())
        return;
    const Opinion said = m_editor->opinion();
    Consensus consensus = m_view.consensus.value_or(Consensus{});
    static_cast<Assessment &>(consensus) = said;
    consensus.tiers = said.tiers;
    consensus.comment = said.comment;
    consensus.finding = m_view.finding.id;
    consensus.adopted = m_adopted;
    m_save->setEnabled(false);
    m_job.start([session, consensus, version = m_view.consensusVersion](std::stop_token) {
        return workflow::decide(*session, consensus, version);
    }, [this](Result<Consensus> done) {
        m_save->setEnabled(true);
        if (!done)
            return m_errors->show(done.error());
        forgetDraft();
        Q_EMIT recorded(m_view.finding.id);
        accept();
    });
}

void ConsensusDialog::keepDraft()
{
    const auto session = m_context.session();
    if (!session || !m_editor->isModified())
        return;
    EditDraft draft;
    draft.caseId = m_view.finding.caseId;
    draft.target = draftTarget(m_view.finding.id);
    draft.content = m_editor->content();
    if (const auto kept = workflow::saveDraft(*session, draft); !kept)
        m_context.showError(kept.error());
    m_hadDraft = true;
}

void ConsensusDialog::forgetDraft()
{
    const auto session = m_context.session();
    if (!session || !m_hadDraft)
        return;
    m_hadDraft = false;
    EditDraft none;
    none.caseId = m_view.finding.caseId;
    none.target = draftTarget(m_view.finding.id);
    (void)workflow::saveDraft(*session, none);
}

} // namespace enza::ui
