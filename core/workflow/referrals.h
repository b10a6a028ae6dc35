// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/referral.h"
#include "workflow/session.h"

/// Referrals to the panel with their intake checklist. Items are rule data that a site edits (kind "intake-checklist");
/// what the case holds already counts by itself, so that nobody enters it twice.
namespace enza::workflow {

enum class IntakeState { Missing, Here, Derived, NotNeeded };

struct IntakeItem {
    QString key;
    QString name; ///< in the reader's language
    bool required = true;
    IntakeState state = IntakeState::Missing;
    QString because; ///< what of the case says so, or the note
    QString by;      ///< name
    QDateTime at;
};

struct ReferralView {
    Referral referral;
    quint64 version = 0;
    QString caseLabel;
    QString billingName; ///< "D006-19 …"; the key itself where the rules of its day do not know it
    QList<IntakeItem> items;
    QStringList missing; ///< names of required items that are not here
};

/// NotFound for a case this user may not see; BadInput without hospital or day, for a day that lies ahead, or a fee
/// that the rules of that day do not know.
Result<ReferralView> addReferral(Session &session, Referral referral);
/// Everything but the checks. Conflict when it is not at `version` any more.
Result<ReferralView> setReferral(Session &session, const Referral &referral, quint64 version);
/// Says of one item that it is here or not needed, or takes that back. BadInput for an item that the checklist does
/// not have, and without a note for what is not needed.
Result<ReferralView> checkReferral(Session &session, const QString &id, const QString &item,
                                   std::optional<IntakeMark> mark, const QString &note = {});
/// Latest first; of one case, or of all.
Result<QList<ReferralView>> listReferrals(const Session &session, const QString &caseId = {});
Result<ReferralView> showReferral(const Session &session, const QString &id);

/// The hospital of the case's latest referral; empty without one.
Result<QString> orderingHospital(const Session &session, const QString &caseId);

/// Under which fee a panel can be asked for on that day.
struct BillingReason {
    QString key;
    QString name; ///< in the reader's language
    std::optional<int> points;
};
Result<QList<BillingReason>> billingReasons(const Session &session, const QDate &on);

} // namespace enza::workflow

template <> struct enza::EnumNames<enza::workflow::IntakeState> {
    static constexpr std::pair<enza::workflow::IntakeState, const char *> values[] = {
        {enza::workflow::IntakeState::Missing, "missing"},
        {enza::workflow::IntakeState::Here, "here"},
        {enza::workflow::IntakeState::Derived, "derived"},
        {enza::workflow::IntakeState::NotNeeded, "not_needed"}};
};
