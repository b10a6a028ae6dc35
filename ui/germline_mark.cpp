// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/germline_mark.h"

namespace enza::ui {

GermlineMark::GermlineMark(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setProperty("role", QStringLiteral("warning"));
    hide();
}

void GermlineMark::setMark(const std::optional<interpretation::PgpvMark> &mark)
{
    setVisible(mark.has_value());
    if (!mark)
        return clear();
    QStringList why;
    for (const Text &reason : mark->why + mark->cautions)
        why << reason.translated();
    setText((mark->presumed ? tr("Presumed germline") : tr("Perhaps germline")) +
            (why.isEmpty() ? QString() : QStringLiteral("  ·  ") + why.join(QStringLiteral("  ·  "))));
    setToolTip(tr("Seen in the tumour alone. A germline test decides."));
    setAccessibleName(text());
}

} // namespace enza::ui
