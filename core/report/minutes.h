// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "domain/decision.h"
#include "domain/panel.h"
#include "report/clinical_report.h"
#include "report/report_model.h"

/// Minutes of a panel's meeting with its list of members, and the order form of a confirmatory test: in Japanese or
/// English, drawn from values alone. The same input gives the same bytes.
namespace enza::report {

/// Somebody in the panel's register, or who was asked to the meeting; roles are worded in the document's language.
struct MinutesPerson {
    QString name;
    QString hospital;
    QStringList specialties;
    bool fullTime = false;
    QStringList roles;
    bool present = false; ///< attended; in circulation: gave an opinion on what is there now
};
struct MinutesNamed {
    QString name;
    QString text;
};
struct MinutesSignature {
    QString name;
    bool chair = false;
    QDateTime at; ///< UTC
    QString digest;
};
struct MinutesRecommendation {
    Recommendation value;
    QString scheme;       ///< in words; empty: not said
    QString evidence;     ///< "C-CAT A"; empty: not said
    QStringList findings; ///< titles
};
struct MinutesGermline {
    QString finding;
    GermlineAct act = GermlineAct::Undecided;
    QString reason;
    bool waits = false; ///< for a confirmatory test
};
struct MinutesTest {
    QString finding;
    ConfirmatoryTest value;
};
struct MinutesCase {
    QString label;
    PanelRound round = PanelRound::Final;
    QString hospital;
    QString diagnosis;
    bool quorumMet = false;
    QStringList quorumMissing; ///< in words
    QList<MinutesNamed> recusals;
    bool decided = false;
    QList<MinutesRecommendation> recommendations; ///< in their order
    QString noneReason;        ///< empty: something is recommended
    QList<MinutesGermline> germline;
    QList<MinutesNamed> handled;
    QList<MinutesNamed> dissents;
    QString comment;
    QList<MinutesTest> tests;
    QList<MinutesSignature> signatures;
    bool signatureVoided = false; ///< one was given under a version that was changed since
    QStringList pins;
    QDateTime closed;          ///< UTC; invalid: open
};
/// A case that did without a panel, see workflow/omission.h.
struct MinutesOmission {
    QString label, entry, reason, approvedBy;
    QDateTime at;
};
struct MinutesInput {
    QString documentId;
    int revision = 1;
    QString language; ///< "ja" or "en"
    QString title;    ///< of the meeting
    QDateTime at;     ///< UTC
    MeetingMode mode = MeetingMode::Live;
    QString host, place, chair;
    QDateTime started, ended;
    QStringList ruleSets;           ///< pins of the rules on roles, of the day of the meeting
    QList<MinutesPerson> members;   ///< the register on that day
    QList<MinutesPerson> attendees; ///< who was asked
    QList<Guest> guests;
    QList<MinutesCase> cases;
    QList<MinutesSignature> list;   ///< of the whole meeting
    QList<MinutesOmission> omissions;
    bool kept = false;              ///< as a document: it carries the code by which it is found
    bool membersOnly = false;       ///< the list of members alone, without a word of any case
    QString author;
    QDateTime created;              ///< UTC
    QString softwareVersion;
    QString journalHead;            ///< "REPLICA:SEQUENCE:HASH" of the last act that the minutes tell of
};
ReportModel composeMinutes(const MinutesInput &input);
Result<RenderedDocument> renderMinutes(const MinutesInput &input);

struct TestOrderInput {
    QString documentId;
    int revision = 1;
    QString language;
    QString caseLabel, personLabel;
    QString institution, author;
    ConfirmatoryTest test;
    Finding finding;
    QString findingTitle;
    QString assembly;
    QDateTime created;
    QString softwareVersion;
};
ReportModel composeTestOrder(const TestOrderInput &input);
Result<RenderedDocument> renderTestOrder(const TestOrderInput &input);

} // namespace enza::report
