// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "interpretation/pgpv.h"

#include <QLabel>

#include <optional>

namespace enza::ui {

/// Says beside a tumour's variant that it is, or may be, of the germline, and why. It is given only what its viewer
/// may see; without it, there is nothing in its place.
class GermlineMark : public QLabel
{
    Q_OBJECT
public:
    explicit GermlineMark(QWidget *parent = nullptr);
    void setMark(const std::optional<interpretation::PgpvMark> &mark);
};

} // namespace enza::ui
