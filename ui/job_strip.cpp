// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job_strip.h"

#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QProgressBar>

namespace enza::ui {

namespace {
QString duration(qint64 seconds)
{
    if (seconds < 60)
        return JobStrip::tr("%1 s").arg(seconds);
    return JobStrip::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}
} // namespace

JobStrip::JobStrip(const QString &name, const QString &unit, QWidget *parent) : QWidget(parent), m_name(name), m_unit(unit)
{
    setProperty("surface", QStringLiteral("note"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::gutter, theme::grid / 2, theme::gutter, theme::grid / 2);
    row->setSpacing(theme::gutter);
    m_label = new QLabel(name, this);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setFont(theme::numberFont(font()));
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(name);
    m_cancel = button(tr("Cancel"), tr("Cancel: %1").arg(name), this);
    m_cancel->setAccessibleName(m_cancel->toolTip());
    connect(m_cancel, &QPushButton::clicked, this, &JobStrip::cancel);
    row->addWidget(m_label, 2);
    row->addWidget(m_bar, 3);
    row->addWidget(m_cancel);
    connect(&m_timer, &QTimer::timeout, this, &JobStrip::tick);
    m_timer.start(200);
    m_clock.start();
}

JobStrip::~JobStrip()
{
    m_source.request_stop();
}

void JobStrip::cancel()
{
    m_source.request_stop();
    m_cancel->setEnabled(false);
    m_label->setText(tr("%1: stopping…").arg(m_name));
}

void JobStrip::tick()
{
    if (!m_cancel->isEnabled())
        return;
    const quint64 done = m_state->done, total = m_state->total, items = m_state->items;
    const double seconds = std::max(0.001, double(m_clock.elapsed()) / 1000);
    QStringList parts{m_name};
    if (items > 0)
        parts << QStringLiteral("%1 %2").arg(words::count(items), m_unit)
              << tr("%1/s").arg(words::count(quint64(double(items) / seconds)));
    if (total > 0 && done > 0) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(int(1000.0 * double(done) / double(total)));
        if (seconds > 1 && done < total)
            parts << tr("%1 left").arg(duration(qRound64(seconds * double(total - done) / double(done))));
    }
    m_label->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace enza::ui
