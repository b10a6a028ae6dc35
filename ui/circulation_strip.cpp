// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation_strip.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QButtonGroup>

namespace enza::ui {

using workflow::MaterialChange;
using workflow::MemberState;

QString memberStateWords(MemberState state)
{
    switch (state) {
    case MemberState::Unseen: return CirculationStrip::tr("not read");
    case MemberState::Seen: return CirculationStrip::tr("read");
    case MemberState::Outdated: return CirculationStrip::tr("read, changed since");
    case MemberState::Agreed: return CirculationStrip::tr("agrees");
    case MemberState::Asks: return CirculationStrip::tr("asks");
    case MemberState::Dissents: return CirculationStrip::tr("dissents");
    case MemberState::Voided: return CirculationStrip::tr("void: changed since");
    case MemberState::Recused: break;
    }
    return CirculationStrip::tr("stepped back");
}

QString changedWords(const QList<workflow::ChangedRecord> &changed)
{
    QStringList names;
    for (const workflow::ChangedRecord &one : changed)
        names.append(one.how == MaterialChange::Added     ? CirculationStrip::tr("%1 (added)").arg(one.title)
                     : one.how == MaterialChange::Removed ? CirculationStrip::tr("%1 (taken away)").arg(one.title)
                                                          : one.title);
    return names.join(QStringLiteral(", "));
}

CirculationStrip::CirculationStrip(Context &context, QWidget *parent) : QFrame(parent), m_context(context)
{
    setHelpGroup(this, tr("Circulation"));
    setAccessibleName(tr("Circulation of this case"));
    setProperty("surface", QStringLiteral("note"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, theme::grid, 2 * theme::grid, theme::grid);
    layout->setSpacing(theme::grid / 2);

    auto *top = new QHBoxLayout;
    m_title = heading({}, this, 1.1);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAccessibleName(tr("Circulation and deadline"));
    top->addWidget(m_title);
    m_state = mutedLabel({}, this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(false);
    m_state->setAccessibleName(tr("Where you stand"));
    top->addWidget(m_state);
    top->addStretch();
    m_leave = makeAction(this, tr("Back to the list"), QKeySequence(Qt::Key_Escape), [this] { Q_EMIT left(); }, tr("What waits for you"));
    top->addWidget(buttonFor(m_leave, this));
    layout->addLayout(top);

    m_changed = new QLabel(this);
    m_changed->setTextFormat(Qt::PlainText);
    m_changed->setWordWrap(true);
    m_changed->setAccessibleName(tr("What changed since you read it"));
    layout->addWidget(m_changed);

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    m_answers = new QButtonGroup(this);
    m_answers->setExclusive(true);
    const auto choice = [&](PanelAnswer answer, const QString &text, int key, const QString &why) {
        QAction *action = makeAction(this, text, QKeySequence(key), [this, answer] { choose(answer); }, why);
        QPushButton *made = buttonFor(action, this);
        made->setCheckable(true);
        made->setProperty("choice", true);
        m_answers->addButton(made, int(answer));
        m_choices.append(action);
        row->addWidget(made);
    };
    choice(PanelAnswer::Yes, tr("Agree"), Qt::Key_A, tr("With what is proposed for this case"));
    choice(PanelAnswer::No, tr("Dissent"), Qt::Key_D, tr("Say what you object to; a live meeting decides then"));
    choice(PanelAnswer::Question, tr("Ask"), Qt::Key_Q, tr("Say what you ask; a live meeting decides then"));
    m_comment = lineEdit(tr("comment; needed to dissent or ask"), this);
    m_comment->setAccessibleName(tr("Comment to your opinion"));
    row->addWidget(m_comment, 1);
    m_sign = makeAction(this, tr("Sign opinion"), QKeySequence(Qt::Key_Return), [this] { sign(); }, tr("With your own key, on the revision shown"));
    m_sign->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    QPushButton *signButton = buttonFor(m_sign, this);
    signButton->setProperty("primary", true);
    row->addWidget(signButton);
    m_again = makeAction(this, tr("Read again"), QKeySequence(Qt::Key_R), [this] { load(true, true); }, tr("Go on with the case as it is now"));
    m_againButton = buttonFor(m_again, this);
    row->addWidget(m_againButton);
    layout->addLayout(row);
    setFocusProxy(m_answers->button(int(PanelAnswer::Yes)));

    connect(m_comment, &QLineEdit::textChanged, this, [this] { follow(); });
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        const bool here = change.caseId == m_caseId || change.caseId.isEmpty();
        if (here && !m_caseId.isEmpty() &&
            touches(change, {"case", "person", "sample", "call_set", "finding", "consensus", "panel_decision", "meeting", "panel_opinion", "consent_event", "withdrawal"}))
            load(false, false);
    });
    connect(&m_context, &Context::aboutToLock, this, &CirculationStrip::clear);
    clear();
}

void CirculationStrip::open(const QString &meetingId, const QString &caseId)
{
    if (meetingId != m_meetingId || caseId != m_caseId)
        clear();
    m_meetingId = meetingId;
    m_caseId = caseId;
    load(true, true);
}

void CirculationStrip::clear()
{
    m_job.cancel();
    m_signJob.cancel();
    m_meetingId.clear();
    m_caseId.clear();
    m_shown = {};
    for (QLabel *label : {m_title, m_changed, m_state})
        label->clear();
    m_comment->clear();
    m_answers->setExclusive(false);
    for (QAbstractButton *each : m_answers->buttons())
        each->setChecked(false);
    m_answers->setExclusive(true);
    setVisible(false);
    follow();
}

void CirculationStrip::load(bool read, bool takeFocus)
{
    const auto session = m_context.session();
    if (!session || m_caseId.isEmpty())
        return;
    m_job.start([session, read, meeting = m_meetingId, id = m_caseId](std::stop_token) {
        return read ? workflow::readCirculating(*session, meeting, id) : workflow::showCirculating(*session, meeting, id);
    }, [this, takeFocus](Result<workflow::CirculatingCase> one) {
        if (!one) {
            clear();
            return m_context.showError(one.error());
        }
        show(*one);
        if (takeFocus)
            setFocus();
        Q_EMIT ready();
    });
}

void CirculationStrip::show(const workflow::CirculatingCase &one)
{
    m_shown = one;
    m_title->setText(one.due.isValid() ? tr("%1 · answer by %2").arg(one.meeting.title, one.due.toString(Qt::ISODate)) : one.meeting.title);
    QStringList state{tr("revision %1").arg(one.material.revision), memberStateWords(one.mine)};
    if (one.overdue)
        state.append(tr("overdue"));
    if (!one.roles.isEmpty())
        state.append(tr("asked as %1").arg(one.roles.join(QStringLiteral("・"))));
    m_state->setText(state.join(QStringLiteral(" · ")));
    QString changed;
    if (!one.whyNot.isEmpty())
        changed = one.whyNot.first().translated();
    else if (!one.changed.isEmpty())
        changed = tr("Changed since you read revision %1: %2").arg(one.readRevision).arg(changedWords(one.changed));
    if (one.mine == MemberState::Voided && one.whyNot.isEmpty())
        changed += u'\n' + (one.comment.isEmpty() ? tr("What you said before no longer counts.") : tr("What you said before no longer counts: %1").arg(one.comment));
    m_changed->setText(changed);
    m_changed->setVisible(!changed.isEmpty());
    setVisible(true);
    follow();
}

std::optional<PanelAnswer> CirculationStrip::chosen() const
{
    const int id = m_answers->checkedId();
    return id < 0 ? std::nullopt : std::optional(PanelAnswer(id));
}

void CirculationStrip::choose(PanelAnswer answer)
{
    m_answers->button(int(answer))->setChecked(true);
    if (answer != PanelAnswer::Yes)
        m_comment->setFocus();
    follow();
}

void CirculationStrip::follow()
{
    const bool may = !m_caseId.isEmpty() && m_shown.whyNot.isEmpty() && m_shown.invited;
    // What changed before it was opened is named, and may be answered; what changed since has to be read first.
    const bool unread = !m_shown.upToDate;
    for (QAction *action : std::as_const(m_choices))
        action->setEnabled(may);
    m_comment->setEnabled(may);
    const auto answer = chosen();
    const bool said = answer && (*answer == PanelAnswer::Yes || !m_comment->text().trimmed().isEmpty());
    const QString verb = !answer                          ? tr("Sign opinion")
                         : *answer == PanelAnswer::Yes ? tr("Sign: I agree")
                         : *answer == PanelAnswer::No  ? tr("Sign: I dissent")
                                                       : tr("Sign: I ask");
    retext(m_sign, verb, tr("With your own key, on the revision shown"));
    m_sign->setEnabled(may && said && !unread);
    m_again->setEnabled(may && unread);
    m_againButton->setVisible(may && unread);
}

void CirculationStrip::sign()
{
    const auto session = m_context.session();
    const auto answer = chosen();
    if (!session || !answer || m_signJob.running())
        return;
    m_signJob.start([session, meeting = m_meetingId, id = m_caseId, answer = *answer, comment = m_comment->text(), material = m_shown.material.digest](std::stop_token) {
        return workflow::givePanelOpinion(*session, meeting, id, answer, comment, material);
    }, [this](Result<PanelOpinion> given) {
        if (!given) {
            m_context.showError(given.error());
            return load(false, false);
        }
        m_context.showMessage(tr("Your opinion on revision %1 is signed.").arg(given->revision));
        m_comment->clear();
        load(false, true);
        Q_EMIT opinionSigned();
    });
}

} // namespace enza::ui
