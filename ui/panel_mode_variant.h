// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/variant_table.h"
#include "ui/async.h"
#include "workflow/room_view.h"

#include <QWidget>

namespace enza::ui {

class Context;
class DetailPane;
class PlotView;
class WallText;

/// One variant on the wall: the same detail as everywhere else, in larger type, and where its reads lie among those of
/// the whole case.
class PanelModeVariant : public QWidget
{
    Q_OBJECT
public:
    explicit PanelModeVariant(Context &context, QWidget *parent = nullptr);
    void show(const QString &caseId, const workflow::RoomFinding &finding, bool indexSampleOnly);
    void clear();
    void setBody(const QFont &body);
    DetailPane *detail() const { return m_detail; }
    PlotView *plot() const { return m_plot; }

private:
    Context &m_context;
    WallText *m_title;
    DetailPane *m_detail;
    PlotView *m_plot;
    LatestJob m_job{this};
};

} // namespace enza::ui
