// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rule_set.h"

#include <QDate>
#include <QDateTime>
#include <QMap>

#include <optional>

/// What a person agreed to, item by item, as dated events. Nothing is overwritten: what is in force at a
/// moment follows from the events alone.
namespace enza {

enum class ConsentEffect { NotRecorded, Undecided, No, Yes };
template <> struct EnumNames<ConsentEffect> {
    static constexpr std::pair<ConsentEffect, const char *> values[] = {
        {ConsentEffect::NotRecorded, "not_recorded"}, {ConsentEffect::Undecided, "undecided"},
        {ConsentEffect::No, "no"}, {ConsentEffect::Yes, "yes"}};
};

enum class ConsentRelation { Self, Proxy, Assent };
template <> struct EnumNames<ConsentRelation> {
    static constexpr std::pair<ConsentRelation, const char *> values[] = {
        {ConsentRelation::Self, "self"}, {ConsentRelation::Proxy, "proxy"}, {ConsentRelation::Assent, "assent"}};
};

/// One answer: the option as the form words it, and what it means.
struct ConsentAnswer {
    QString item;  ///< "secondary_findings"; by category "secondary_findings.cancer"
    QString value; ///< the form's own option
    ConsentEffect effect = ConsentEffect::Undecided;
    QJsonObject extra = {};
    QString text = {}; ///< what the option asks for beside: the recipient who was named
};

/// One form as it was filled in by or for one person.
struct ConsentEvent {
    static constexpr const char *kind = "consent_event";
    QString id;
    QString caseId;
    QString personId;
    QString form;    ///< rule set id of the form
    QString version; ///< of the form
    QList<ConsentAnswer> answers;
    QDate date;      ///< civil date of the signature
    QString by;      ///< who signed or answered, in words
    ConsentRelation relation = ConsentRelation::Self;
    QString proxyRelation; ///< of a proxy: "mother", "guardian", …, in words
    QString reason;  ///< why a proxy answered
    std::optional<int> age; ///< in years, of a minor who assented
    bool graduate = false;  ///< has finished junior high school, which some rules ask of a young person
    std::optional<bool> guardianInformed; ///< of a young person who answered for themselves
    QString bornMonth;      ///< "2011-05", when whoever recorded it may read the birth date; the day stays sealed
    bool change = false;    ///< a notice of changed preference (意思変更申出書), not a first consent
    QString explainedBy;    ///< name
    QDate explainedOn;
    QString method;         ///< "paper", "electronic" (with a check of identity), …
    QString language;       ///< of the explanation, BCP 47: "ja"
    QString document;       ///< id of the blob that holds the signed form; empty when none is attached
    QString documentName;   ///< its file name
    QString recordedBy; ///< user id
    QDateTime recordedAt;
    QJsonObject extra;
};

enum class WithdrawalScope { All, Partial, NoFurtherUse, Delete };
template <> struct EnumNames<WithdrawalScope> {
    static constexpr std::pair<WithdrawalScope, const char *> values[] = {
        {WithdrawalScope::All, "all"}, {WithdrawalScope::Partial, "partial"},
        {WithdrawalScope::NoFurtherUse, "no_further_use"}, {WithdrawalScope::Delete, "delete"}};
};

/// Consent taken back. While the record stands, it is obeyed.
struct Withdrawal {
    static constexpr const char *kind = "withdrawal";
    QString id;
    QString caseId;
    QString personId;
    WithdrawalScope scope = WithdrawalScope::All;
    QStringList items; ///< of a partial one
    QDate date;
    QString by;
    QString reason;       ///< as the person gave it; may be empty
    QString form, version; ///< of the withdrawal form that was signed; empty when it came in another way
    QStringList notRecallable; ///< what had been published or given out in a way that cannot be called back
    QString document;     ///< id of the blob that holds the signed withdrawal
    QString documentName;
    QString recordedBy;
    QDateTime recordedAt;
    QJsonObject extra;
};

/// Why an answer that was given does not permit anything new any more.
enum class ConsentLapse { None, Expired, Superseded, Majority };
template <> struct EnumNames<ConsentLapse> {
    static constexpr std::pair<ConsentLapse, const char *> values[] = {{ConsentLapse::None, "none"},
                                                                       {ConsentLapse::Expired, "expired"},
                                                                       {ConsentLapse::Superseded, "superseded"},
                                                                       {ConsentLapse::Majority, "majority"}};
};

/// An answer in force: since when, and by which form ("cancer-consent@1.6", or "withdrawal").
struct EffectiveAnswer {
    QString value;
    ConsentEffect effect = ConsentEffect::NotRecorded;
    QDate since = {};
    QString form = {};
    QString text = {}; ///< see ConsentAnswer
    ConsentRelation relation = ConsentRelation::Self;
    QString source = {}; ///< id of the event or withdrawal
    // What the terms of its form and the rules on minors say of it (see applyTerms in consent_terms.h):
    QDate until = {}; ///< the last day on which it permits; invalid: until further notice
    ConsentLapse lapse = ConsentLapse::None; ///< it was passed on the day that was asked about
    QString lapsedBy = {}; ///< pin of the form or rule set that ended it

    /// Yes, by a form that still counts. What was agreed to in a form that lapsed is no refusal: what is held may
    /// be read on, nothing new leaves.
    bool permits() const { return effect == ConsentEffect::Yes && lapse == ConsentLapse::None; }
};

/// What is in force on that day, by item: a pure function of the events, whatever their order. The latest answer
/// wins, among those of one day the one recorded last, then the one with the later id. An answer to a whole item
/// speaks for its categories until they are answered again. A minor's assent never permits; its "no" is obeyed
/// over any proxy until the minor says otherwise. A partial withdrawal answers its items with no, any other all
/// items; both until a later form.
QMap<QString, EffectiveAnswer> effectiveConsent(const QList<ConsentEvent> &events, const QList<Withdrawal> &withdrawals,
                                                const QDate &on);
/// Of an item, and where the answer of its category was asked for apart, of that.
EffectiveAnswer effectOf(const QMap<QString, EffectiveAnswer> &effective, const QString &item, const QString &category = {});

/// A withdrawal of more than single items that stands, the gravest of them: delete, then all, then no further use.
/// One of "all" or "no further use" is lifted by a later form in which the person (or a proxy, not an assent) agrees
/// to take part again; one of "delete" never is. A day that is not valid means now, and counts everything that is
/// recorded, whatever its date.
struct StandingWithdrawal {
    WithdrawalScope scope = WithdrawalScope::All;
    QDate since;
    QString id;
};
std::optional<StandingWithdrawal> standingWithdrawal(const QList<ConsentEvent> &events,
                                                     const QList<Withdrawal> &withdrawals, const QDate &on = {});
inline const QString participationItem = QStringLiteral("participation");

template <typename S> void describe(S &s, ConsentAnswer &v)
{
    s.field("item", v.item);
    s.field("value", v.value);
    s.field("effect", v.effect);
    s.field("text", v.text);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, ConsentEvent &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("person_id", v.personId);
    s.field("form", v.form);
    s.field("version", v.version);
    s.field("answers", v.answers);
    s.field("date", v.date);
    s.field("by", v.by);
    s.field("relation", v.relation);
    s.field("proxy_relation", v.proxyRelation);
    s.field("reason", v.reason);
    s.field("age", v.age);
    s.field("graduate", v.graduate);
    s.field("guardian_informed", v.guardianInformed);
    s.field("born_month", v.bornMonth);
    s.field("change", v.change);
    s.field("explained_by", v.explainedBy);
    s.field("explained_on", v.explainedOn);
    s.field("method", v.method);
    s.field("language", v.language);
    s.field("blob", v.document); // as the store looks for what a record names
    s.field("document_name", v.documentName);
    s.field("recorded_by", v.recordedBy);
    s.field("recorded_at", v.recordedAt);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, Withdrawal &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("person_id", v.personId);
    s.field("scope", v.scope);
    s.field("items", v.items);
    s.field("date", v.date);
    s.field("by", v.by);
    s.field("reason", v.reason);
    s.field("form", v.form);
    s.field("version", v.version);
    s.field("not_recallable", v.notRecallable);
    s.field("blob", v.document); // as the store looks for what a record names
    s.field("document_name", v.documentName);
    s.field("recorded_by", v.recordedBy);
    s.field("recorded_at", v.recordedAt);
    s.extra(v.extra);
}

} // namespace enza
