// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

namespace enza::ui {

class Context;

/// Closes the ways out that Qt's own widgets open by themselves: copying and cutting, from texts and from tables, goes
/// through the gate; deleting to the end of a line puts nothing on the clipboard; nothing can be dragged out; no
/// label lets text be marked; and X11's primary selection stays empty.
class OutflowGuard : public QObject
{
    Q_OBJECT
public:
    explicit OutflowGuard(Context &context, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Context &m_context;
};

} // namespace enza::ui
