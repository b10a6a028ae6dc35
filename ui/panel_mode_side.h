// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/room_view.h"

#include <QScrollArea>

class QVBoxLayout;

namespace enza::ui {

/// Who is there for this case, in which roles, and what they think of it.
class PanelModeSide : public QScrollArea
{
    Q_OBJECT
public:
    explicit PanelModeSide(QWidget *parent = nullptr);
    void show(const workflow::RoomView &view, const QFont &body);
    void clear();
    /// Everything it says, line by line.
    QStringList lines() const { return m_lines; }

private:
    void add(const QString &text, const QFont &font, int lines, int tone = 0, const QString &spoken = {});
    void addRole(const workflow::RoomRole &role, const QFont &body);
    void addRoles(const workflow::RoomView &view, const QFont &body);
    void addVoices(const workflow::RoomView &view, const QFont &body);

    QWidget *m_content;
    QVBoxLayout *m_column;
    QStringList m_lines;
};

} // namespace enza::ui
