// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "domain/briefing.h"
#include "report/report_model.h"

#include <QByteArray>

namespace enza::report {

struct DrawnPage {
    QByteArray pdf;
    int pages = 0;
    bool shortened = false;
};

/// One case on one A4 page in "ja" or "en". What does not fit is left out from the end of its list and the page says
/// how much; identity is not on it.
Result<DrawnPage> drawBriefingPage(const Briefing &briefing, const QString &language, const QString &softwareVersion);

/// A case that is not in a pack, and why.
struct Withheld {
    QString caseLabel;
    QString why; ///< in the pack's language or the reader's: as the gate or the minutes word it
};
/// Briefings of one meeting for one member, after an index.
struct PackInput {
    QString meetingTitle;
    QDateTime meetingAt; ///< UTC
    QString member;
    QList<Briefing> briefings; ///< in the order of the agenda
    QList<Withheld> withheld;
    QString language;
    QString softwareVersion;
    QString author;
    QDateTime made; ///< UTC
};
Result<DrawnPage> drawPack(const PackInput &input);

} // namespace enza::report
