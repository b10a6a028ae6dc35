// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/panel_mode_timer.h"
#include "workflow/room.h"
#include "workflow/room_decision.h"
#include "workflow/room_view.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QStackedWidget;
class QVBoxLayout;

namespace enza::ui {

class Context;
class PanelModeChoices;
class PanelModeFindings;
class PanelModeSide;
class PanelModeVariant;
class WallText;

/// The panel's wall: a window of its own over a whole screen, one case of a meeting at a time, in type that is read from
/// 6 m (panel_mode_type.h), driven by keys or a clicker. While it is open, the whole session reads as the room may
/// (workflow/room.h). Identities are hidden until somebody asks, and again with the next case. Reads on workers; the
/// next case is read while this one is talked about.
class PanelMode : public QWidget
{
    Q_OBJECT
public:
    /// `now` in milliseconds, never going back; the system's where none is given.
    PanelMode(Context &context, const QString &meetingId, QWidget *parent = nullptr, PanelModeTimer::Now now = {});
    ~PanelMode() override;
    /// Over a second screen where there is one, else over this one; goes when it is closed.
    static PanelMode *open(Context &context, const QString &meetingId, QWidget *from);

    bool isReady() const { return m_shown.has_value(); }
    int index() const { return m_index; }
    int count() const { return int(m_agenda.items.size()); }
    const std::optional<workflow::RoomView> &shown() const { return m_shown; }
    bool identityShown() const { return !m_identity.isEmpty(); }
    bool busy() const;
    QString headerText() const;
    QString timerText() const;
    QString decisionText() const;
    QString noteText() const;
    PanelModeFindings *findings() const { return m_findings; }
    PanelModeSide *side() const { return m_side; }
    PanelModeChoices *choices() const { return m_choices; }
    PanelModeVariant *variant() const { return m_variant; }
    /// Milliseconds that the GUI thread took to put the last case on the wall.
    double lastSwitch() const { return m_lastSwitch; }

Q_SIGNALS:
    void caseShown(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Page { CasePage, PassedOver, VariantPage, TextPage, BlankPage };
    // panel_mode_build.cpp
    void build();
    void makeActions();
    QAction *act(const QString &text, const QList<QKeySequence> &keys, std::function<void()> run, const QString &why = {});
    void setFonts();
    void refreshActions();
    // panel_mode.cpp
    void loadAgenda();
    void load();
    void preload(int index);
    void turnTo(int index);
    void put(const workflow::RoomView &view);
    void putPatient(const workflow::RoomView &view);
    void putHeader();
    void putClock();
    void clearCase();
    void note(const QString &text, bool problem = false);
    void tellOthers();
    void leave(bool locking = false);
    void step(int by);
    void back();
    // panel_mode_acts.cpp
    void toggleIdentity();
    void askWhere();
    void showVariant();
    void showText();
    void toggleBlank();
    void askFinding(int row);
    void askNone();
    // panel_mode_more.cpp
    void askOther();
    void askDissent();
    // panel_mode_acts.cpp again
    void askSign();
    void askSignList();
    void signCase(bool close);
    void closeCase();
    void decide(const QString &what, std::function<void(PanelDecision &)> change, bool isUndo = false);
    void runNext();
    void undo();
    void toNextScreen();
    QString decisionInWords(const workflow::RoomView &view) const;
    QString recommendationInWords(const workflow::RoomView &view, const Recommendation &one) const;

    struct Wanted {
        QString caseId, what;
        std::function<void(PanelDecision &)> change;
        bool isUndo = false;
    };
    struct Done {
        QString what;
        PanelDecision before;
    };

    Context &m_context;
    QString m_meetingId;
    std::unique_ptr<workflow::InTheRoom> m_room;
    workflow::RoomAgenda m_agenda;
    int m_index = -1;
    std::optional<workflow::RoomView> m_shown;
    QHash<QString, workflow::RoomView> m_read; ///< by case
    QHash<QString, QList<Done>> m_done;        ///< what was decided here, by case; the last can be undone
    QList<Wanted> m_wanted;                    ///< still to be kept, in order
    bool m_keeping = false;
    QString m_identity; ///< while it is shown
    PanelModeTimer m_timer;
    QTimer m_tick, m_again;
    double m_lastSwitch = 0;
    LatestJob m_agendaJob{this}, m_viewJob{this}, m_nextJob{this}, m_identityJob{this};

    QVBoxLayout *m_column;
    QStackedWidget *m_pages;
    WallText *m_head, *m_clock, *m_patient, *m_history, *m_decision, *m_note, *m_keys, *m_passed, *m_text;
    PanelModeFindings *m_findings;
    WallText *m_noFindings;
    PanelModeSide *m_side;
    PanelModeVariant *m_variant;
    PanelModeChoices *m_choices;
    QList<QAction *> m_caseActions, m_alwaysActions;
    QAction *m_next = nullptr, *m_previous = nullptr, *m_back = nullptr;
};

} // namespace enza::ui
