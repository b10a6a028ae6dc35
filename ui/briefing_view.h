// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/briefing.h"
#include "ui/async.h"
#include "ui/context.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace enza::ui {

/// One case on one page: question, history, findings with their levels, drugs and trials, earlier cases, open points.
/// It only shows; whoever embeds it says which case. Nothing of it names the patient. Scrolls by keyboard.
class BriefingView : public QScrollArea
{
    Q_OBJECT
public:
    explicit BriefingView(Context &context, QWidget *parent = nullptr);
    /// Reads the page in the background and shows it; anew whenever something of the case changes.
    void open(const QString &caseId, const QString &meetingId = {});
    /// Shows a page that somebody made.
    void setBriefing(const Briefing &page);
    void clear();
    const Briefing &briefing() const { return m_page; }

Q_SIGNALS:
    void shown();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void build();
    QVBoxLayout *section(const QString &title);
    QLabel *line(QVBoxLayout *into, const QString &text, bool muted = false);
    QGridLayout *grid(QVBoxLayout *into);
    void cell(QGridLayout *grid, int row, int column, const QString &text, bool strong = false);
    void facts();
    void findings();
    void options();
    void earlier();
    void openPoints();
    QString all(); ///< as one text, for who listens

    Context &m_context;
    LatestJob m_job{this};
    QString m_caseId, m_meetingId;
    Briefing m_page;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace enza::ui
