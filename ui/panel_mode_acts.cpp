// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_mode.h"

#include "ui/context.h"
#include "ui/panel_mode_choices.h"
#include "ui/panel_mode_findings.h"
#include "ui/panel_mode_text.h"
#include "ui/panel_mode_type.h"
#include "ui/panel_mode_variant.h"
#include "workflow/cases.h"
#include "workflow/decisions.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>

namespace enza::ui {

using workflow::RoomFinding;
using workflow::RoomTier;
using workflow::RoomView;
using Choice = PanelModeChoices::Choice;

namespace {

QString levelText(const RoomTier &tier)
{
    return (tier.scale + u' ' + tier.level).trimmed();
}

QString findingName(const RoomFinding &finding)
{
    return finding.gene + u' ' + finding.change;
}

} // namespace

void PanelMode::toggleIdentity()
{
    if (!m_shown || !m_shown->item.discussed)
        return;
    if (!m_identity.isEmpty() || m_identityJob.running()) {
        m_identityJob.cancel();
        m_identity.clear();
        return putHeader();
    }
    const auto session = m_context.session();
    m_identityJob.start(
        [session, caseId = m_shown->item.caseId, person = m_shown->probandId](std::stop_token) {
            return workflow::identity(*session, caseId, person);
        },
        [this](Result<Identity> identity) {
            if (!identity) // of somebody whose name nobody entered, or who may not be read by this user
                return note(identity.error().code == ErrorCode::NotFound ? tr("No identity was entered for this case.")
                                                                         : identity.error().message.translated());
            m_identity = (identity->name + u' ' + identity->hospitalNumber).trimmed();
            putHeader();
        });
}

void PanelMode::askWhere()
{
    QList<Choice> choices;
    for (int i = 0; i < count(); ++i) {
        const workflow::RoomItem &item = m_agenda.items[i];
        QString text = item.label;
        if (!item.discussed)
            text += QStringLiteral(" · ") + tr("not to be discussed");
        else if (item.closed)
            text += QStringLiteral(" · ") + tr("closed");
        choices.append({text, [this, i] { turnTo(i); }});
    }
    m_choices->ask(tr("Which case?"), choices, wall::body(font(), size()));
    refreshActions();
}

void PanelMode::showVariant()
{
    if (!m_shown || m_shown->findings.isEmpty())
        return;
    if (m_findings->chosen() < 0)
        m_findings->choose(0);
    m_variant->show(m_shown->item.caseId, m_shown->findings[m_findings->chosen()], m_shown->indexSampleOnly);
    m_pages->setCurrentIndex(VariantPage);
}

void PanelMode::showText()
{
    if (!m_shown || !m_shown->item.discussed)
        return;
    m_text->setText(m_patient->text() + QStringLiteral("\n\n") + m_history->text());
    m_pages->setCurrentIndex(TextPage);
}

void PanelMode::toggleBlank()
{
    const bool blank = m_pages->currentIndex() != BlankPage;
    for (WallText *text : {m_head, m_clock, m_keys, m_note})
        text->setVisible(!blank);
    if (blank)
        m_pages->setCurrentIndex(BlankPage);
    else
        back();
}

QString PanelMode::recommendationInWords(const RoomView &view, const Recommendation &one) const
{
    QString text = one.what.isEmpty() ? one.trial : one.what;
    QStringList about;
    if (!one.level.isEmpty()) {
        QString scale = one.scale;
        for (const RoomFinding &finding : view.findings) {
            for (const RoomTier &tier : finding.tiers) {
                if (tier.entry.scale == one.scale)
                    scale = tier.scale;
            }
        }
        about << scale + u' ' + one.level;
    }
    if (!one.scheme.isEmpty())
        about << view.schemes.value(one.scheme, one.scheme);
    if (!about.isEmpty())
        text += QStringLiteral(" (%1)").arg(about.join(QStringLiteral(", ")));
    switch (one.release) {
    case Release::ConfirmBeforeTreatment: text += QStringLiteral(" ▪ ") + tr("confirm before treatment"); break;
    case Release::Cleared: text += QStringLiteral(" ▪ ") + tr("confirmed"); break;
    case Release::NotConfirmed: text += QStringLiteral(" ▪ ") + tr("not confirmed"); break;
    case Release::NotNeeded: break;
    }
    return text;
}

QString PanelMode::decisionInWords(const RoomView &view) const
{
    const workflow::RoomDecision &decision = view.decision;
    QStringList parts;
    for (const Recommendation &one : decision.recommendations)
        parts << recommendationInWords(view, one);
    if (decision.none)
        parts << (decision.noneReason.isEmpty() ? tr("no recommendation") : tr("no recommendation: %1").arg(decision.noneReason));
    for (const GermlineDecision &one : decision.germline) {
        const auto finding = std::ranges::find(view.findings, one.finding, &RoomFinding::id);
        const QString act = one.act == GermlineAct::Disclose                    ? tr("tell the patient")
                            : one.act == GermlineAct::DiscloseAfterConfirmation ? tr("tell the patient once confirmed")
                            : one.act == GermlineAct::DoNotDisclose             ? tr("do not tell")
                            : one.act == GermlineAct::Counselling               ? tr("genetic counselling")
                                                                                : tr("undecided");
        parts << finding->gene + QStringLiteral(": ") + act;
    }
    for (const HandledFinding &one : decision.handled) {
        const auto finding = std::ranges::find(view.findings, one.finding, &RoomFinding::id);
        parts << tr("%1: nothing follows").arg(finding->gene) + (one.reason.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(one.reason));
    }
    for (const workflow::RoomVoice &one : decision.dissents)
        parts << tr("%1 dissents").arg(one.name);
    QString text = tr("Decision ▸ %1").arg(parts.isEmpty() ? tr("none yet") : parts.join(QStringLiteral(" · ")));
    if (decision.signedByChair)
        text += QStringLiteral("  ✓ ") + tr("signed by the chair");
    else if (decision.changedSinceSigned)
        text += QStringLiteral("  ▲ ") + tr("changed since the chair signed");
    return text;
}

void PanelMode::askFinding(int row)
{
    if (!m_shown || row < 0 || row >= m_shown->findings.size() || m_shown->item.closed)
        return;
    note({});
    m_findings->choose(row);
    const RoomFinding finding = m_shown->findings[row];
    const workflow::RoomDecision &decision = m_shown->decision;
    QList<Choice> choices;
    for (const RoomTier &tier : finding.tiers) {
        if (tier.resistance || (tier.drug.isEmpty() && tier.entry.trial.isEmpty()))
            continue;
        const QString name = tier.drug.isEmpty() ? tier.entry.trial : tier.drug;
        const bool there = std::ranges::any_of(decision.recommendations, [&](const Recommendation &one) {
            return one.findings == QStringList{finding.id} && one.what == tier.drug && one.level == tier.level;
        });
        const QString what = (there ? tr("Take back: %1 (%2)") : tr("Recommend %1 (%2)")).arg(name, levelText(tier));
        choices.append({what, [this, what, finding, tier] {
            decide(what, [finding, tier](PanelDecision &d) { workflow::toggleRecommendation(d, finding, tier); });
        }});
    }
    const auto germline = [&](const QString &text, GermlineAct act) {
        choices.append({text, [this, text, id = finding.id, act] {
            decide(text, [id, act](PanelDecision &d) { workflow::setGermline(d, id, act); });
        }});
    };
    const bool pathogenic = finding.verdict == QLatin1String("P") || finding.verdict == QLatin1String("LP");
    if (finding.role == FindingRole::Secondary) {
        germline(tr("Tell the patient"), GermlineAct::Disclose);
        germline(tr("Tell the patient once it is confirmed"), GermlineAct::DiscloseAfterConfirmation);
        germline(tr("Genetic counselling"), GermlineAct::Counselling);
    } else if (pathogenic && m_shown->domain == CaseDomain::Rare) {
        const QString what = tr("Genetic counselling");
        choices.append({what, [this, what, id = finding.id] {
            decide(what, [id, what](PanelDecision &d) {
                workflow::toggleRecommendation(d, id, RecommendationKind::Counselling, what);
            });
        }});
    }
    const auto handled = [this, id = finding.id](const QString &reason) {
        decide(tr("Nothing follows: %1").arg(reason), [id, reason](PanelDecision &d) { workflow::setHandled(d, id, reason); });
    };
    QStringList reasons;
    for (const RoomTier &tier : finding.tiers) {
        if (tier.resistance && !tier.drug.isEmpty())
            reasons << tr("points to resistance against %1").arg(tier.drug);
    }
    reasons << tr("was given before") << tr("no drug or trial can be had");
    for (const QString &reason : std::as_const(reasons))
        choices.append({tr("Nothing follows: %1").arg(reason), [handled, reason] { handled(reason); }});
    m_choices->askInWords(findingName(finding), choices, tr("Nothing follows, because … (Tab, then type, then Enter)"), handled,
                          wall::body(font(), size()));
    refreshActions();
}

void PanelMode::askNone()
{
    if (!m_shown || !m_shown->item.discussed || m_shown->item.closed)
        return;
    const auto none = [this](const QString &reason) {
        decide(tr("No recommendation: %1").arg(reason), [reason](PanelDecision &d) { workflow::setNone(d, reason); });
    };
    QList<Choice> choices;
    for (const QString &reason : {tr("no alteration that a treatment is directed against"), tr("no drug or trial can be had"),
                                  tr("the patient's condition does not allow it"), tr("the patient does not wish it")})
        choices.append({reason, [none, reason] { none(reason); }});
    m_choices->askInWords(tr("No recommendation, because"), choices, tr("Another reason (Tab, then type, then Enter)"), none,
                          wall::body(font(), size()));
    refreshActions();
}

void PanelMode::decide(const QString &what, std::function<void(PanelDecision &)> change, bool isUndo)
{
    if (!m_shown)
        return;
    m_wanted.append({m_shown->item.caseId, what, std::move(change), isUndo});
    runNext();
}

/// One after the other, each from the version the former made: who presses keys fast loses none.
void PanelMode::runNext()
{
    const auto session = m_context.session();
    if (m_keeping || m_wanted.isEmpty() || !session || !m_room)
        return;
    const Wanted wanted = m_wanted.takeFirst();
    const quint64 version = m_shown && m_shown->item.caseId == wanted.caseId ? m_shown->decision.version
                                                                             : m_read.value(wanted.caseId).decision.version;
    m_keeping = true;
    runAsync(
        this,
        [session, meeting = m_meetingId, wanted, version](std::stop_token) {
            return workflow::decideInRoom(*session, meeting, wanted.caseId, version, wanted.change);
        },
        [this, wanted](Result<workflow::RoomStep> step) {
            m_keeping = false;
            if (!m_room)
                return; // left meanwhile
            if (!step) {
                m_wanted.clear();
                m_again.start();
                return note(step.error().message.translated(), true);
            }
            if (m_shown && m_shown->item.caseId == wanted.caseId)
                m_shown->decision.version = step->version;
            if (!wanted.isUndo)
                m_done[wanted.caseId].append({wanted.what, step->before});
            note(wanted.isUndo ? tr("Undid: %1").arg(wanted.what) : tr("%1 · Ctrl+Z undoes it").arg(wanted.what));
            runNext();
        });
}

void PanelMode::undo()
{
    if (!m_shown)
        return;
    QList<Done> &done = m_done[m_shown->item.caseId];
    if (done.isEmpty())
        return note(tr("Nothing was decided here that could be undone."));
    const Done last = done.takeLast();
    decide(last.what, [before = last.before](PanelDecision &d) { workflow::restoreDecision(d, before); }, true);
}

void PanelMode::askSign()
{
    if (!m_shown || !m_shown->item.discussed || m_shown->item.closed)
        return;
    if (!m_agenda.iAmChair)
        return note(tr("The chair, %1, signs each case.").arg(m_agenda.chair), true);
    if (!m_shown->decision.made())
        return note(tr("Nothing is decided yet: recommend something, or say why not."), true);
    QList<Choice> choices;
    // All that is left to do is signing: then one key does both.
    if (m_shown->quorate && m_shown->decision.unhandled.isEmpty())
        choices.append({tr("Sign and close the case"), [this] { signCase(true); }});
    choices.append({tr("Sign"), [this] { signCase(false); }});
    choices.append({tr("Not yet"), [] {}});
    m_choices->ask(tr("%1 signs: %2").arg(m_agenda.chair, decisionInWords(*m_shown)), choices, wall::body(font(), size()));
    refreshActions();
}

void PanelMode::signCase(bool close)
{
    const auto session = m_context.session();
    if (!session || !m_shown || m_keeping)
        return;
    m_keeping = true;
    runAsync(
        this,
        [session, meeting = m_meetingId, id = m_shown->item.caseId, close](std::stop_token) -> Result<void> {
            ENZA_TRY(workflow::signDecision(*session, meeting, id));
            if (close)
                ENZA_TRY(workflow::closeCase(*session, meeting, id));
            return {};
        },
        [this, close](Result<void> done) {
            m_keeping = false;
            if (!m_room)
                return;
            if (!done)
                return note(done.error().message.translated(), true);
            note(close ? tr("Signed and closed.") : tr("Signed."));
            runNext();
        });
}

void PanelMode::closeCase()
{
    if (!m_shown || !m_shown->item.discussed || m_shown->item.closed || m_keeping)
        return;
    if (!m_shown->decision.open.isEmpty())
        return note(tr("The case stays open: %1").arg(m_shown->decision.open.join(QStringLiteral("; "))), true);
    const auto session = m_context.session();
    m_keeping = true;
    runAsync(
        this,
        [session, meeting = m_meetingId, id = m_shown->item.caseId](std::stop_token) -> Result<void> {
            ENZA_TRY(workflow::closeCase(*session, meeting, id));
            return {};
        },
        [this](Result<void> done) {
            m_keeping = false;
            if (!m_room)
                return;
            if (done)
                note(tr("Closed."));
            else
                note(done.error().message.translated(), true);
        });
}

void PanelMode::askSignList()
{
    const auto session = m_context.session();
    if (!session || m_agenda.items.isEmpty())
        return;
    const auto sign = [this, session] {
        m_keeping = true;
        runAsync(this, [session, meeting = m_meetingId](std::stop_token) { return workflow::signDecisionList(*session, meeting); },
                 [this](Result<DecisionSignature> done) {
                     m_keeping = false;
                     if (!m_room)
                         return;
                     if (done)
                         note(tr("The list of decisions is signed."));
                     else
                         note(done.error().message.translated(), true);
                 });
    };
    m_choices->ask(tr("%1 signs all decisions of this meeting").arg(session->user().name),
                   {{tr("Sign the list"), sign}, {tr("Not yet"), [] {}}}, wall::body(font(), size()));
    refreshActions();
}

void PanelMode::toNextScreen()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto at = screens.indexOf(screen());
    QScreen *next = screens.value((at + 1) % std::max<qsizetype>(1, screens.size()));
    if (!next || next == screen())
        return note(tr("There is only one screen."));
    showNormal();
    setGeometry(next->geometry());
    showFullScreen();
}

} // namespace enza::ui
