// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "workflow/circulation.h"

#include <QAction>
#include <QFrame>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace enza::ui {

/// Stands above the pages of a case that circulates: in which revision it is, what changed since this member read it,
/// and one key each for agreeing, asking and dissenting. Opening it writes down that the revision was read; signing
/// writes the opinion on exactly that revision.
class CirculationStrip : public QFrame
{
    Q_OBJECT
public:
    explicit CirculationStrip(Context &context, QWidget *parent = nullptr);
    void open(const QString &meetingId, const QString &caseId);
    void clear();
    QString caseId() const { return m_caseId; }
    QLineEdit *comment() const { return m_comment; }
    const workflow::CirculatingCase &shown() const { return m_shown; }

Q_SIGNALS:
    /// What is on the strip came, or changed.
    void ready();
    void opinionSigned();
    /// Somebody is done here and goes back to the list.
    void left();

private:
    void load(bool read, bool takeFocus);
    void show(const workflow::CirculatingCase &one);
    void choose(PanelAnswer answer);
    void sign();
    void follow();
    std::optional<PanelAnswer> chosen() const;

    Context &m_context;
    QString m_meetingId, m_caseId;
    workflow::CirculatingCase m_shown;
    LatestJob m_job{this}, m_signJob{this};
    QLabel *m_title, *m_changed, *m_state;
    QLineEdit *m_comment;
    QButtonGroup *m_answers;
    QAction *m_sign, *m_again, *m_leave;
    QList<QAction *> m_choices; ///< in the order of PanelAnswer
    QPushButton *m_againButton;
};

/// Where a member stands, in words.
QString memberStateWords(workflow::MemberState state);
/// "Finding BRAF p.Val600Glu (added), Data of the case"
QString changedWords(const QList<workflow::ChangedRecord> &changed);

} // namespace enza::ui
