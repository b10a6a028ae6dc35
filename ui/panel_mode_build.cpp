// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_mode.h"

#include "ui/action_kit.h"
#include "ui/help_overlay.h"
#include "ui/panel_mode_choices.h"
#include "ui/panel_mode_findings.h"
#include "ui/panel_mode_side.h"
#include "ui/panel_mode_text.h"
#include "ui/panel_mode_type.h"
#include "ui/panel_mode_variant.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace enza::ui {
namespace {

constexpr double keysFactor = 0.45;    ///< read by who presses them
constexpr double historyFactor = 0.7;  ///< background: the first rows, and a key shows it large
constexpr int patientLines = 2, historyLines = 2, decisionLines = 3;

/// In the middle of a page.
QWidget *centred(QWidget *widget, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(widget);
    column->addStretch(2);
    return page;
}

} // namespace

void PanelMode::build()
{
    setWindowTitle(tr("Panel"));
    setAccessibleName(tr("Panel mode"));
    setHelpGroup(this, tr("Panel mode"));
    setFocusPolicy(Qt::StrongFocus);
    m_column = new QVBoxLayout(this);
    m_column->setSizeConstraint(QLayout::SetNoConstraint); // it is as large as the screen, whatever stands in it
    auto *head = new QHBoxLayout;
    m_head = new WallText(this);
    m_clock = new WallText(this);
    m_clock->setAlignment(Qt::AlignRight);
    head->addWidget(m_head, 1);
    head->addWidget(m_clock);
    m_column->addLayout(head);

    m_pages = new QStackedWidget(this);
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    m_patient = new WallText(page, patientLines);
    m_history = new WallText(page, historyLines);
    m_history->setTone(WallText::Tone::Muted);
    column->addWidget(m_patient);
    column->addWidget(m_history);
    auto *middle = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    m_findings = new PanelModeFindings(page);
    m_noFindings = new WallText(page, 2);
    m_noFindings->setTone(WallText::Tone::Muted);
    m_noFindings->hide();
    left->addWidget(m_noFindings);
    left->addWidget(m_findings, 1);
    m_side = new PanelModeSide(page);
    middle->addLayout(left, 4);
    middle->addWidget(m_side, 1);
    column->addLayout(middle, 1);
    m_decision = new WallText(page, decisionLines);
    column->addWidget(m_decision);
    m_pages->addWidget(page);

    m_passed = new WallText(m_pages, 4);
    m_pages->addWidget(centred(m_passed, m_pages));
    m_variant = new PanelModeVariant(m_context, m_pages);
    m_pages->addWidget(m_variant);
    m_text = new WallText(m_pages, 40);
    auto *textPage = new QWidget(m_pages);
    auto *textColumn = new QVBoxLayout(textPage);
    textColumn->addWidget(m_text);
    textColumn->addStretch();
    m_pages->addWidget(textPage);
    auto *blank = new QWidget(m_pages);
    blank->setAccessibleName(tr("The wall is blank"));
    m_pages->addWidget(blank);
    m_column->addWidget(m_pages, 1);

    m_note = new WallText(this, 3);
    m_column->addWidget(m_note);
    m_keys = new WallText(this);
    m_keys->setTone(WallText::Tone::Muted);
    m_column->addWidget(m_keys);

    m_choices = new PanelModeChoices(this);
    m_column->insertWidget(m_column->indexOf(m_note), m_choices);
    connect(m_choices, &PanelModeChoices::ended, this, [this] {
        setFocus();
        refreshActions();
    });
    connect(m_findings, &PanelModeFindings::pressed, this, &PanelMode::askFinding);
    makeActions();
    setFonts();
}

QAction *PanelMode::act(const QString &text, const QList<QKeySequence> &keys, std::function<void()> run, const QString &why)
{
    QAction *action = makeAction(this, text, keys.first(), [this, run = std::move(run)] {
        note({});
        run();
    }, why);
    action->setShortcuts(keys);
    m_caseActions << action;
    return action;
}

void PanelMode::makeActions()
{
    m_next = act(tr("Next case"), {QKeySequence(Qt::Key_Right), QKeySequence(Qt::Key_PageDown), QKeySequence(Qt::Key_Space)},
                 [this] { step(1); }, tr("Clickers send Page Down"));
    m_previous = act(tr("Previous case"), {QKeySequence(Qt::Key_Left), QKeySequence(Qt::Key_PageUp), QKeySequence(Qt::Key_Backspace)},
                     [this] { step(-1); }, tr("Clickers send Page Up"));
    m_back = act(tr("Back"), {QKeySequence(Qt::Key_Escape)}, [this] { back(); });
    act(tr("Go to a case"), {QKeySequence(Qt::Key_G)}, [this] { askWhere(); });
    act(tr("Show or hide the identity"), {QKeySequence(Qt::Key_I)}, [this] { toggleIdentity(); },
        tr("It is hidden again with the next case; reading it is written down"));
    act(tr("Next finding"), {QKeySequence(Qt::Key_Down)}, [this] {
        m_findings->choose(std::min(m_findings->chosen() + 1, m_findings->count() - 1));
    });
    act(tr("Previous finding"), {QKeySequence(Qt::Key_Up)}, [this] { m_findings->choose(std::max(0, m_findings->chosen() - 1)); });
    act(tr("Decide on the finding"), {QKeySequence(Qt::Key_F)}, [this] { askFinding(std::max(0, m_findings->chosen())); },
        tr("The digits 1 to 9 do so for the finding of that number"));
    act(tr("Details and plot of the finding"), {QKeySequence(Qt::Key_D), QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)},
        [this] { showVariant(); });
    act(tr("Question and history in full"), {QKeySequence(Qt::Key_H)}, [this] { showText(); });
    act(tr("No recommendation"), {QKeySequence(Qt::Key_N)}, [this] { askNone(); }, tr("With its reason"));
    act(tr("Recommend something else"), {QKeySequence(Qt::Key_R)}, [this] { askOther(); },
        tr("A drug, a trial, a referral, a re-biopsy, counselling, in words"));
    act(tr("Dissent"), {QKeySequence(Qt::Key_X)}, [this] { askDissent(); }, tr("Who does not agree, by name; the minutes say it"));
    act(tr("Sign the decision"), {QKeySequence(Qt::Key_S)}, [this] { askSign(); }, tr("The chair signs each case"));
    act(tr("Close the case"), {QKeySequence(Qt::Key_C)}, [this] { closeCase(); });
    act(tr("Sign the list of decisions"), {QKeySequence(Qt::Key_L)}, [this] { askSignList(); }, tr("Each member once, at the end"));
    act(tr("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { undo(); }, tr("What was decided here last"));
    act(tr("Stop the time, or let it run"), {QKeySequence(Qt::Key_T)}, [this] {
        m_timer.setPaused(!m_timer.isPaused());
        putClock();
    });
    act(tr("Blank the wall"), {QKeySequence(Qt::Key_Period), QKeySequence(Qt::Key_B)}, [this] { toggleBlank(); },
        tr("Clickers send a full stop"));
    const auto always = [this](QAction *action) {
        m_caseActions.removeOne(action);
        m_alwaysActions << action;
    };
    always(act(tr("Move to the next screen"), {QKeySequence(Qt::CTRL | Qt::Key_M)}, [this] { toNextScreen(); }));
    always(act(tr("Leave panel mode"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, [this] { leave(); }));
    always(act(tr("All keys"), {QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)}, [this] {
        auto *help = new HelpOverlay(this);
        help->setAttribute(Qt::WA_DeleteOnClose);
        help->open();
    }));
    m_keys->setText(tr("← → case · 1–9 finding · D details · H history · R other · N none · X dissent · S sign · C close · L list · I identity · "
                       "G go to · T time · Ctrl+Z undo · F1 all keys · Ctrl+W leave"));
}

void PanelMode::refreshActions()
{
    const bool asking = m_choices->isAsking();
    for (QAction *action : std::as_const(m_caseActions))
        action->setEnabled(!asking);
}

void PanelMode::setFonts()
{
    const QFont body = wall::body(font(), size());
    const int margin = body.pixelSize() / 2;
    m_column->setContentsMargins(margin, margin / 2, margin, margin / 2);
    m_column->setSpacing(margin / 3);
    for (WallText *text : {m_clock, m_patient, m_decision, m_note, m_passed, m_text, m_noFindings})
        text->setFont(body);
    m_head->setFont(wall::scaled(body, 1, QFont::DemiBold));
    QFont digits = theme::numberFont(body);
    digits.setPixelSize(body.pixelSize());
    m_clock->setFont(digits);
    m_passed->setFont(wall::scaled(body, 1.4));
    m_history->setFont(wall::scaled(body, historyFactor));
    m_keys->setFont(wall::scaled(body, keysFactor));
    m_findings->setBody(body);
    m_variant->setBody(body);
    if (m_shown)
        m_side->show(*m_shown, body);
}

} // namespace enza::ui
