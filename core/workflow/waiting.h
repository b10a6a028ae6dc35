// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/session.h"

#include <QDate>

/// The one list of what waits for this user, whatever room it comes from.
namespace enza::workflow {

enum class WaitingKind {
    Circulation, ///< a circulating case to be judged
    Mention,     ///< somebody asks or tells this user something in a comment
    Task,
    SignCase,    ///< a decision that waits for the chair
    SignList,    ///< the decisions of a meeting that wait for a member's signature
    Alert,       ///< a verdict that newer knowledge contradicts
};

struct WaitingItem {
    WaitingKind kind = WaitingKind::Task;
    QString id;        ///< of the record it follows from
    QString title;     ///< in the reader's language
    QString detail;    ///< why it waits again, what is asked; may be empty
    QString caseId, caseLabel;
    QString meetingId; ///< of circulations and signatures
    QString findingId; ///< of alerts and comments about a finding
    QDate due;         ///< civil date; invalid: none
    bool overdue = false;
    QDateTime since;   ///< UTC
};

/// The earliest due first, those without a date last, the oldest of them first. What this user may not see is not in it.
Result<QList<WaitingItem>> waitingForMe(const Session &session);

} // namespace enza::workflow

template <> struct enza::EnumNames<enza::workflow::WaitingKind> {
    using K = enza::workflow::WaitingKind;
    static constexpr std::pair<K, const char *> values[] = {{K::Circulation, "circulation"}, {K::Mention, "mention"},
                                                            {K::Task, "task"},               {K::SignCase, "sign_case"},
                                                            {K::SignList, "sign_list"},      {K::Alert, "alert"}};
};
