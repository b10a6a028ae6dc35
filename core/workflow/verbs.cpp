// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace enza::workflow {
namespace {

constexpr VerbInfo table[] = {
    {"case.add", QT_TRANSLATE_NOOP("enza", "Added the case %1")},
    {"case.set", QT_TRANSLATE_NOOP("enza", "Changed the data of the case %1"), VerbInfo::Undo::Yes},
    {"case.open", QT_TRANSLATE_NOOP("enza", "Opened the case %1")},
    {"person.add", QT_TRANSLATE_NOOP("enza", "Added %1 (%2)"), VerbInfo::Undo::Yes},
    {"person.set", QT_TRANSLATE_NOOP("enza", "Changed %1 (%2)"), VerbInfo::Undo::Yes},
    {"sample.set", QT_TRANSLATE_NOOP("enza", "Said of the sample %1: %2"), VerbInfo::Undo::Yes},
    {"biomarker.set", QT_TRANSLATE_NOOP("enza", "Recorded %1: %2"), VerbInfo::Undo::Yes},
    {"identity.set", QT_TRANSLATE_NOOP("enza", "Entered the identity of %1")},
    {"identity.read", QT_TRANSLATE_NOOP("enza", "Read the identity of %1")},
    {"identity.reseal", QT_TRANSLATE_NOOP("enza", "Sealed %1 identities anew to those who may read them")},
    {"identity_check.run", QT_TRANSLATE_NOOP("enza", "Compared the samples with the people of the case")},
    {"identity_check.read", QT_TRANSLATE_NOOP("enza", "Read the identity check")},
    {"identity_check.resolve", QT_TRANSLATE_NOOP("enza", "Wrote on the identity check")},
    {"identity_check.reseal", QT_TRANSLATE_NOOP("enza", "Sealed identity checks anew to those who may read them")},
    {"variants.import", QT_TRANSLATE_NOOP("enza", "Imported %1 (%2 variants)")},
    {"variants.dismiss", QT_TRANSLATE_NOOP("enza", "Put aside %1 variants (%2)"), VerbInfo::Undo::Yes},
    {"variants.lookup", QT_TRANSLATE_NOOP("enza", "Looked in other cases for variants of this one")},
    {"variants.export", QT_TRANSLATE_NOOP("enza", "Handed back the source file %1")},
    {"ped.import", QT_TRANSLATE_NOOP("enza", "Read the family from %1"), VerbInfo::Undo::Yes},
    {"pedigree.set", QT_TRANSLATE_NOOP("enza", "Drew the family of the case %1 (%2 people)"), VerbInfo::Undo::Yes},
    {"pedigree.import", QT_TRANSLATE_NOOP("enza", "Read the family chart from %1 (%2 people)"), VerbInfo::Undo::Yes},
    {"pedigree.export", QT_TRANSLATE_NOOP("enza", "Let out the family chart, for %1, to %2")},
    {"ccat.import", QT_TRANSLATE_NOOP("enza", "Imported the C-CAT results of %1 (%2 findings)"), VerbInfo::Undo::Yes},
    {"fusions.import", QT_TRANSLATE_NOOP("enza", "Imported the fusions of %1 (%2 findings)"), VerbInfo::Undo::Yes},
    {"pcgr.import", QT_TRANSLATE_NOOP("enza", "Imported PCGR's results of %1 (%2 findings)"), VerbInfo::Undo::Yes},
    {"exomiser.import", QT_TRANSLATE_NOOP("enza", "Imported Exomiser's results of %1 (%2 findings)"), VerbInfo::Undo::Yes},
    {"finding.add", QT_TRANSLATE_NOOP("enza", "Marked %1 (%2)"), VerbInfo::Undo::Yes},
    {"finding.set", QT_TRANSLATE_NOOP("enza", "Changed the finding %1"), VerbInfo::Undo::Yes},
    {"finding.dismiss", QT_TRANSLATE_NOOP("enza", "Put aside the finding %1 (%2)"), VerbInfo::Undo::Yes},
    {"predictor.choose", QT_TRANSLATE_NOOP("enza", "Chose %1 for predictions, after %2")},
    {"opinion.write", QT_TRANSLATE_NOOP("enza", "Judged %1: %2"), VerbInfo::Undo::Yes},
    {"consensus.write", QT_TRANSLATE_NOOP("enza", "Recorded the panel's consensus on %1: %2"), VerbInfo::Undo::Yes},
    {"undo", QT_TRANSLATE_NOOP("enza", "Undid: %1")},
    {"platform.connect", QT_TRANSLATE_NOOP("enza", "Entered the connection to the platform %1")},
    {"platform.check", QT_TRANSLATE_NOOP("enza", "Checked the connection to the platform %1")},
    {"clock.event", QT_TRANSLATE_NOOP("enza", "Recorded of the case %1: %2 on %3"), VerbInfo::Undo::Yes},
    {"clock.pause", QT_TRANSLATE_NOOP("enza", "Stopped the clock of the case %1: %2"), VerbInfo::Undo::Yes},
    {"clock.resume", QT_TRANSLATE_NOOP("enza", "Let the clock of the case %1 run again"), VerbInfo::Undo::Yes},
    {"statistics.export", QT_TRANSLATE_NOOP("enza", "Handed out statistics without patient data (%1)")},
    {"preset.save", QT_TRANSLATE_NOOP("enza", "Saved the preset %1")},
    {"preset.remove", QT_TRANSLATE_NOOP("enza", "Removed the preset %1")},
    {"view.save", QT_TRANSLATE_NOOP("enza", "Kept the view of the case")},
    {"draft.save", QT_TRANSLATE_NOOP("enza", "Kept what was being written")},
    {"document.draft", QT_TRANSLATE_NOOP("enza", "Drafted %1, revision %2")},
    {"document.amend", QT_TRANSLATE_NOOP("enza", "Drafted %1, revision %2, as an amendment")},
    {"document.disclose", QT_TRANSLATE_NOOP("enza", "Drafted %1, revision %2, a disclosure of germline findings")},
    {"document.sign", QT_TRANSLATE_NOOP("enza", "Signed %1, revision %2")},
    {"document.open", QT_TRANSLATE_NOOP("enza", "Opened %1, revision %2")},
    {"document.export", QT_TRANSLATE_NOOP("enza", "Handed out %1, revision %2")},
    {"consent.record", QT_TRANSLATE_NOOP("enza", "Recorded the answers of %1 on the form %2")},
    {"consent.change", QT_TRANSLATE_NOOP("enza", "Recorded changed preferences of %1 on the form %2")},
    {"consent.document", QT_TRANSLATE_NOOP("enza", "Looked at a signed form of %1")},
    {"task.add", QT_TRANSLATE_NOOP("enza", "Made a task: %1")},
    {"task.assign", QT_TRANSLATE_NOOP("enza", "Gave a task (%1) to %2")},
    {"task.done", QT_TRANSLATE_NOOP("enza", "Finished a task (%1): %2")},
    {"task.follow", QT_TRANSLATE_NOOP("enza", "Made %1 tasks that follow from consent as recorded")},
    {"consent.withdraw", QT_TRANSLATE_NOOP("enza", "Recorded that %1 took consent back (%2)")},
    {"finding.reseal", QT_TRANSLATE_NOOP("enza", "Opened %1 records that were sealed to named readers")},
    {"note.add", QT_TRANSLATE_NOOP("enza", "Wrote a note on the case %1")},
    {"psychosocial.write", QT_TRANSLATE_NOOP("enza", "Wrote a psychosocial note on the case %1")},
    {"psychosocial.read", QT_TRANSLATE_NOOP("enza", "Read psychosocial notes")},
    {"emergency.open", QT_TRANSLATE_NOOP("enza", "Emergency access to the case %1 until %2")},
    {"emergency.end", QT_TRANSLATE_NOOP("enza", "Ended the emergency access to the case %1")},
    {"secondary.read", QT_TRANSLATE_NOOP("enza", "Looked at secondary findings of %1")},
    {"package.make", QT_TRANSLATE_NOOP("enza", "Prepared the package of everything held about %1")},
    {"letter.draft", QT_TRANSLATE_NOOP("enza", "Drafted the letter %1, revision %2")},
    {"letter.export", QT_TRANSLATE_NOOP("enza", "Let out the letter %1, revision %2")},
    {"incident.record", QT_TRANSLATE_NOOP("enza", "Wrote down the incident %1")},
    {"incident.close", QT_TRANSLATE_NOOP("enza", "Closed the incident %1")},
    {"incident.export", QT_TRANSLATE_NOOP("enza", "Let out the report on the incident %1")},
    {"outflow.permit", QT_TRANSLATE_NOOP("enza", "Permitted to leave: %1, for %2, to %3")},
    {"outflow.release", QT_TRANSLATE_NOOP("enza", "Free to leave: %1, for %2, to %3")},
    {"outflow.leave", QT_TRANSLATE_NOOP("enza", "Left: %1, for %2, to %3")},
    {"outflow.approve", QT_TRANSLATE_NOOP("enza", "Signed as second person: %1, for %2, to %3")},
    {"data.provide", QT_TRANSLATE_NOOP("enza", "Provided %1, for %2, to %3")},
    {"receipt.record", QT_TRANSLATE_NOOP("enza", "Recorded what %1 sent: %2")},
    {"recipient.agree", QT_TRANSLATE_NOOP("enza", "Recorded the agreement with %1")},
    {"recipient.end", QT_TRANSLATE_NOOP("enza", "Ended the agreement with %1")},
    {"ledger.read", QT_TRANSLATE_NOOP("enza", "Read the ledger")},
    {"ledger.export", QT_TRANSLATE_NOOP("enza", "Wrote the ledger for an inspection (%1 rows)")},
    {"knowledge.import", QT_TRANSLATE_NOOP("enza", "Imported the knowledge %1 (%2 records)")},
    {"alert.open", QT_TRANSLATE_NOOP("enza", "%1 says something else than what was judged by (%2 alerts opened)")},
    {"alert.close", QT_TRANSLATE_NOOP("enza", "Closed the alert on %1: %2")},
    {"ruleset.install", QT_TRANSLATE_NOOP("enza", "Installed the rule set %1, approved by %2")},
    {"ruleset.approve", QT_TRANSLATE_NOOP("enza", "Approved the rule set %1")},
    {"conflict.resolve", QT_TRANSLATE_NOOP("enza", "Decided between two versions: %1")},
    {"meeting.schedule", QT_TRANSLATE_NOOP("enza", "Planned the meeting %1")},
    {"meeting.invite", QT_TRANSLATE_NOOP("enza", "Invited %2 to %1 (%3)")},
    {"meeting.attend", QT_TRANSLATE_NOOP("enza", "Recorded that %2 attends %1")},
    {"meeting.recuse", QT_TRANSLATE_NOOP("enza", "Recorded that %2 steps back from a case of %1: %3")},
    {"meeting.facts", QT_TRANSLATE_NOOP("enza", "Recorded what the rules on roles ask about %1")},
    {"meeting.set", QT_TRANSLATE_NOOP("enza", "Changed what is planned for %1")},
    {"meeting.add_case", QT_TRANSLATE_NOOP("enza", "Put the case %2 on the agenda of %1")},
    {"meeting.remove_case", QT_TRANSLATE_NOOP("enza", "Took the case %2 off the agenda of %1")},
    {"meeting.order", QT_TRANSLATE_NOOP("enza", "Put the agenda of %1 in another order")},
    {"meeting.item", QT_TRANSLATE_NOOP("enza", "Changed what is planned for the case %2 in %1")},
    {"meeting.guest", QT_TRANSLATE_NOOP("enza", "Changed the guests of %1")},
    {"meeting.uninvite", QT_TRANSLATE_NOOP("enza", "Took back the invitation of %2 to %1")},
    {"meeting.absent", QT_TRANSLATE_NOOP("enza", "Recorded that %2 does not attend %1")},
    {"meeting.unrecuse", QT_TRANSLATE_NOOP("enza", "Took back that %2 steps back from a case of %1")},
    {"meeting.start", QT_TRANSLATE_NOOP("enza", "Began the meeting %1")},
    {"meeting.end", QT_TRANSLATE_NOOP("enza", "Ended the meeting %1")},
    {"meeting.invitation", QT_TRANSLATE_NOOP("enza", "Handed out the invitation to %1")},
    {"referral.add", QT_TRANSLATE_NOOP("enza", "Recorded that %2 referred the case %1")},
    {"referral.set", QT_TRANSLATE_NOOP("enza", "Changed the referral of the case %1 by %2")},
    {"referral.check", QT_TRANSLATE_NOOP("enza", "Checked the referral of the case %1: %2")},
    {"panel_member.set", QT_TRANSLATE_NOOP("enza", "Entered %1 in the panel's register")},
    {"decision.write", QT_TRANSLATE_NOOP("enza", "Wrote down what %1 decided"), VerbInfo::Undo::Yes},
    {"decision.sign", QT_TRANSLATE_NOOP("enza", "Signed the decision of %1 as its chair")},
    {"decision.sign_list", QT_TRANSLATE_NOOP("enza", "Signed the list of decisions of %1")},
    {"meeting.close_case", QT_TRANSLATE_NOOP("enza", "Closed a case of %1")},
    {"panel.omit", QT_TRANSLATE_NOOP("enza", "Recorded that the case %1 does without a panel (%2)")},
    {"panel.omit_approve", QT_TRANSLATE_NOOP("enza", "Approved that a case does without a panel")},
    {"confirmation.order", QT_TRANSLATE_NOOP("enza", "Ordered a confirmatory test of %1: %2")},
    {"confirmation.record", QT_TRANSLATE_NOOP("enza", "Recorded of the confirmatory test of %1: %2")},
    {"panel_reading.write", QT_TRANSLATE_NOOP("enza", "Read a circulating case for %1, revision %2")},
    {"circulation.start", QT_TRANSLATE_NOOP("enza", "Sent the circulation %1 to its members (%2 answers asked for)")},
    {"circulation.continue", QT_TRANSLATE_NOOP("enza", "What %1 could not conclude is decided live in %2")},
    {"circulation.follow", QT_TRANSLATE_NOOP("enza", "Brought the tasks of %1 in step (%2 opinions no longer count)")},
    {"record.combine", QT_TRANSLATE_NOOP("enza", "Put together what two copies had changed in %1")},
    {"comment.add", QT_TRANSLATE_NOOP("enza", "Commented on %1")},
    {"comment.resolve", QT_TRANSLATE_NOOP("enza", "Resolved a thread of comments on %1")},
    {"panel_opinion.write", QT_TRANSLATE_NOOP("enza", "Gave an opinion in %1: %2")},
    {"panel.pack", QT_TRANSLATE_NOOP("enza", "Handed out briefings of %1 to %2 (%3 cases)")},
    {"outcome.record", QT_TRANSLATE_NOOP("enza", "Recorded what came of %1: %2")},
    {"cohort.register", QT_TRANSLATE_NOOP("enza", "Recorded of the cohort %1: %2")},
    {"record.erase", QT_TRANSLATE_NOOP("enza", "Destroyed what was held of %1: %2")},
    {"audit.anchor", QT_TRANSLATE_NOOP("enza", "Wrote down where the journal stands, to compare it later")},
    {"audit.export", QT_TRANSLATE_NOOP("enza", "Handed out the journal without patient data (%1 entries)")},
    {"demo.load", QT_TRANSLATE_NOOP("enza", "Loaded the demonstration cases")},
    {"workspace.backup", QT_TRANSLATE_NOOP("enza", "Backed up the workspace")},
    {"workspace.export_changes", QT_TRANSLATE_NOOP("enza", "Wrote the changes for another copy of the workspace")},
    {"workspace.merge", QT_TRANSLATE_NOOP("enza", "Took over %1 acts from another copy of the workspace")},
    // What the store journals by itself; %1 is the user it concerns.
    {"workspace.create", QT_TRANSLATE_NOOP("enza", "Created the workspace")},
    {"workspace.restore", QT_TRANSLATE_NOOP("enza", "Restored the workspace from a backup")},
    {"workspace.settle", QT_TRANSLATE_NOOP("enza", "Finished a change of the key file that was cut short")},
    {"workspace.rekey", QT_TRANSLATE_NOOP("enza", "Gave the workspace a new key")},
    {"workspace.confirm_consent", QT_TRANSLATE_NOOP("enza", "Confirmed consent as recorded after a restore")},
    {"user.add", QT_TRANSLATE_NOOP("enza", "Added the user %1")},
    {"user.disable", QT_TRANSLATE_NOOP("enza", "Disabled the user %1")},
    {"user.recover", QT_TRANSLATE_NOOP("enza", "Gave %1 a new passphrase by the recovery code")},
    {"user.recovery_code", QT_TRANSLATE_NOOP("enza", "Gave %1 a new recovery code")},
    {"user.passphrase", QT_TRANSLATE_NOOP("enza", "Changed the passphrase of %1")},
    {"user.slot_add", QT_TRANSLATE_NOOP("enza", "Added a way to unlock for %1")},
    {"user.slot_remove", QT_TRANSLATE_NOOP("enza", "Removed a way to unlock of %1")},
    {"session.failed_attempts", QT_TRANSLATE_NOOP("enza", "Unlocked after %1 wrong attempts for %2")},
};

// Words that acts carry as data and history shows in the reader's language.
[[maybe_unused]] constexpr const char *words[] = {
    QT_TRANSLATE_NOOP("word", "primary"),          QT_TRANSLATE_NOOP("word", "secondary"),
    QT_TRANSLATE_NOOP("word", "candidate"),        QT_TRANSLATE_NOOP("word", "artefact"),
    QT_TRANSLATE_NOOP("word", "too_common"),       QT_TRANSLATE_NOOP("word", "low_quality"),
    QT_TRANSLATE_NOOP("word", "benign_evidence"),  QT_TRANSLATE_NOOP("word", "wrong_inheritance"),
    QT_TRANSLATE_NOOP("word", "phenotype_mismatch"), QT_TRANSLATE_NOOP("word", "not_in_question"),
    QT_TRANSLATE_NOOP("word", "duplicate"),        QT_TRANSLATE_NOOP("word", "other"),
    QT_TRANSLATE_NOOP("word", "unassigned"),       QT_TRANSLATE_NOOP("word", "proband"),
    QT_TRANSLATE_NOOP("word", "mother"),           QT_TRANSLATE_NOOP("word", "father"),
    QT_TRANSLATE_NOOP("word", "sibling"),          QT_TRANSLATE_NOOP("word", "tumour"),
    QT_TRANSLATE_NOOP("word", "normal"),           QT_TRANSLATE_NOOP("word", "return_to_source"),
    QT_TRANSLATE_NOOP("word", "draft_review"),     QT_TRANSLATE_NOOP("word", "own_work"),
    QT_TRANSLATE_NOOP("word", "reference_lookup"),
    QT_TRANSLATE_NOOP("word", "clinical_care"),    QT_TRANSLATE_NOOP("word", "person_request"),
    QT_TRANSLATE_NOOP("word", "legal_obligation"), QT_TRANSLATE_NOOP("word", "joint_research"),
    QT_TRANSLATE_NOOP("word", "third_party_provision"), QT_TRANSLATE_NOOP("word", "overseas_transfer"),
    QT_TRANSLATE_NOOP("word", "database_registration"), QT_TRANSLATE_NOOP("word", "platform_sync"),
    QT_TRANSLATE_NOOP("word", "letters"),          QT_TRANSLATE_NOOP("word", "inspection"), QT_TRANSLATE_NOOP("word", "undecided"),
    QT_TRANSLATE_NOOP("word", "person_request"),   QT_TRANSLATE_NOOP("word", "letter"),
    QT_TRANSLATE_NOOP("word", "incident_report"),
    QT_TRANSLATE_NOOP("word", "all"),              QT_TRANSLATE_NOOP("word", "partial"),
    QT_TRANSLATE_NOOP("word", "no_further_use"),   QT_TRANSLATE_NOOP("word", "delete"),
    QT_TRANSLATE_NOOP("word", "stop_work"),        QT_TRANSLATE_NOOP("word", "tell_platform"),
    QT_TRANSLATE_NOOP("word", "recall_recipients"), QT_TRANSLATE_NOOP("word", "dispose_samples"),
    QT_TRANSLATE_NOOP("word", "erase"),            QT_TRANSLATE_NOOP("word", "erase_backups"),
    QT_TRANSLATE_NOOP("word", "reconsent_at_majority"), QT_TRANSLATE_NOOP("word", "reconsent"),
    QT_TRANSLATE_NOOP("word", "recontact"),        QT_TRANSLATE_NOOP("word", "inform_guardian"),
    QT_TRANSLATE_NOOP("word", "incident"),
    QT_TRANSLATE_NOOP("word", "confirmed"),        QT_TRANSLATE_NOOP("word", "not_confirmed"),
    QT_TRANSLATE_NOOP("word", "cancelled"),        QT_TRANSLATE_NOOP("word", "panel_minutes"),
    QT_TRANSLATE_NOOP("word", "panel_members"),    QT_TRANSLATE_NOOP("word", "confirmatory_test"),
};

QString shown(const QString &said)
{
    return QCoreApplication::translate("word", said.toUtf8().constData());
}

} // namespace

std::span<const VerbInfo> verbTable()
{
    return table;
}

const VerbInfo *verbInfo(const QString &verb)
{
    for (const VerbInfo &info : table) {
        if (verb == QLatin1String(info.verb))
            return &info;
    }
    return nullptr;
}

QString summarize(const QString &verb, const QJsonObject &detail)
{
    const VerbInfo *info = verbInfo(verb);
    if (!info)
        return verb;
    const QJsonObject undone = detail.value(QLatin1String("undone")).toObject();
    QStringList said;
    if (!undone.isEmpty())
        said.append(summarize(undone.value(QLatin1String("verb")).toString(), undone));
    for (const QJsonValue &value : detail.value(QLatin1String("said")).toArray())
        said.append(shown(value.toString()));
    // A body that was erased, or an act of the store that says nothing, leaves its place empty.
    while (said.size() < 3)
        said.append(QStringLiteral("…"));
    return Text(info->summary, said).translated();
}

} // namespace enza::workflow
