// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

#include <QDate>

/// Why a case comes before the panel: which hospital asks, when it came in, under which fee, and what was handed in.
namespace enza {

/// What somebody said of one item of the intake checklist.
enum class IntakeMark { Here, NotNeeded };
template <> struct EnumNames<IntakeMark> {
    static constexpr std::pair<IntakeMark, const char *> values[] = {{IntakeMark::Here, "here"}, {IntakeMark::NotNeeded, "not_needed"}};
};
struct IntakeCheck {
    QString item; ///< key of the checklist
    IntakeMark mark = IntakeMark::Here;
    QString note; ///< required for what is not needed
    QString by;   ///< user id
    QDateTime at; ///< UTC
    QJsonObject extra;
};

/// A case may be referred more than once.
struct Referral {
    static constexpr const char *kind = "referral";
    QString id;
    QString caseId;
    QString hospital;  ///< that ordered the test and asks for the panel
    QString host;      ///< that holds the panel, where it is another
    QString physician; ///< who asks there, by name and department
    QDate received;    ///< civil date
    QString billing;   ///< key of the rule set "billing-reasons"; empty: not said
    QString rules;     ///< pin of the checklist in force when it came in
    QList<IntakeCheck> checks;
    QJsonObject extra;
};

template <typename S> void describe(S &s, IntakeCheck &v)
{
    s.field("item", v.item);
    s.field("mark", v.mark);
    s.field("note", v.note);
    s.field("by", v.by);
    s.field("at", v.at);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, Referral &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("hospital", v.hospital);
    s.field("host", v.host);
    s.field("physician", v.physician);
    s.field("received", v.received);
    s.field("billing", v.billing);
    s.field("rules", v.rules);
    s.field("checks", v.checks);
    s.extra(v.extra);
}

} // namespace enza
