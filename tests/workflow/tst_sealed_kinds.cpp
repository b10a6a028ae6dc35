// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/audit.h"
#include "workflow/tasks.h"
#include "workflow/sealed.h"

#include "workflow/act.h"
#include "workflow/consents.h"
#include "workflow/emergency.h"
#include "workflow/fixture.h"
#include "workflow/notes.h"
#include "workflow/rule_book.h"

using namespace enza;
using namespace enza::test;

namespace {

const char *const planted = "GRCh38:13:32340300:G:T";

QByteArray file()
{
    return vcf({"chr13 32340300 . G T 100 PASS CSQ=T|stop_gained|HIGH|BRCA2|ENSG00000139618|Transcript|ENST00000380152.8|"
                "protein_coding|ENST00000380152.8:c.5946del|ENSP00000369497.3:p.Ser1982ArgfsTer22|0.0001|pathogenic|NM_000059.4 "
                "GT:AD:DP 0/1:20,20:40"},
               {"P"});
}

bool saysBrca2(const QJsonObject &body)
{
    return QJsonDocument(body).toJson().contains("BRCA2");
}

} // namespace

/// What only named people may read is encrypted to them: psychosocial notes, findings a rule seals, identities in an
/// emergency.
class TestSealedKinds : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QString m_case, m_person, m_finding;

    void becomes(const char *user)
    {
        m_session.reset();
        auto session = m_place->unlock(QLatin1String(user));
        NEED(session);
        m_session = *session;
        NEED(m_session->setClock(QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC)));
    }
    void answer(const char *value)
    {
        ConsentEvent event;
        event.caseId = m_case;
        event.personId = m_person;
        event.form = QStringLiteral("rare-consent");
        event.version = QStringLiteral("1.6");
        event.answers.append({QStringLiteral("secondary_findings"), QLatin1String(value), ConsentEffect::Undecided, {}, {}});
        event.by = QStringLiteral("P1");
        event.date = m_session->clock().civilDate();
        NEED(workflow::recordConsent(*m_session, event));
    }
    void seal(const QStringList &readers, const char *version = "site-1")
    {
        RuleSet set = *ruleSetOn(builtinRuleSets(), QStringLiteral("secondary-visibility"), QDate(2026, 11, 20));
        set.version = QLatin1String(version);
        set.effectiveFrom = m_session->clock().civilDate();
        set.rules.insert(QStringLiteral("declined"), QStringLiteral("sealed"));
        set.rules.insert(QStringLiteral("sealed_readers"), QJsonArray::fromStringList(readers));
        workflow::Approver approver;
        approver.user = QStringLiteral("baba");
        approver.passphrase = secret(passphrase);
        NEED(workflow::installRuleSet(*m_session, set, approver));
    }
    store::Record raw(const QString &id) const { return *m_session->store().get(id); }
    QString opinionOf(const QString &author) const
    {
        store::RecordFilter filter;
        filter.kind = QStringLiteral("opinion");
        filter.caseId = m_case;
        const auto all = m_session->store().list(filter);
        return all && !all->isEmpty() ? all->first().id : author;
    }

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_place = std::make_unique<Place>();
        m_session = m_place->create();
        NEED(m_session->setClock(QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC)));
        NEED(workflow::addUser(*m_session, QStringLiteral("baba"), UserRole::Curator, secret(passphrase)));
        NEED(workflow::addUser(*m_session, QStringLiteral("chiba"), UserRole::Counsellor, secret(passphrase)));
        NEED(workflow::addUser(*m_session, QStringLiteral("doi"), UserRole::PanelMember, secret(passphrase)));
        NEED(workflow::addUser(*m_session, QStringLiteral("endo"), UserRole::Viewer, secret(passphrase)));
        Case theCase;
        theCase.label = QStringLiteral("C1");
        theCase.assembly = QStringLiteral("GRCh38");
        const auto added = workflow::addCase(*m_session, theCase, Sex::Female, 1970);
        NEED(added);
        m_case = added->id;
        m_person = workflow::showCase(*m_session, m_case)->persons.first().id;
        workflow::ImportRequest request;
        request.caseId = m_case;
        request.path = m_place->write(QStringLiteral("one.vcf"), file());
        request.roles = {{QStringLiteral("P"), SampleRole::Proband}};
        NEED(workflow::importVariants(*m_session, request, {}));
    }

    void mark()
    {
        const auto finding = workflow::addFinding(*m_session, m_case, *VariantKey::parse(QLatin1String(planted)), FindingRole::Secondary);
        NEED(finding);
        m_finding = finding->id;
        Opinion opinion;
        opinion.finding = m_finding;
        opinion.scheme = QStringLiteral("acmg");
        opinion.verdict = QStringLiteral("P");
        opinion.comment = QStringLiteral("BRCA2 for sure");
        NEED(workflow::assess(*m_session, opinion));
    }

    void aPsychosocialNoteIsReadByItsReadersOnly()
    {
        becomes("chiba");
        Note note;
        note.caseId = m_case;
        note.what = NoteKind::Psychosocial;
        note.text = QStringLiteral("afraid of telling her sister");
        const auto kept = workflow::addNote(*m_session, note);
        NEED(kept);
        QCOMPARE(workflow::notes(*m_session, m_case)->size(), 1);
        QVERIFY(!QJsonDocument(raw(kept->id).body).toJson().contains("sister"));
        for (const char *other : {"aoki", "baba", "doi", "endo"}) {
            becomes(other);
            QCOMPARE(workflow::notes(*m_session, m_case)->size(), 0);
            REFUSED(workflow::addNote(*m_session, note), ErrorCode::NotPermitted);
        }
        becomes("aoki"); // whoever may unlock has no key to it either
        REFUSED(m_session->store().unseal(raw(kept->id).body.value(QLatin1String("sealed")).toObject()), ErrorCode::NotPermitted);
    }

    void aNewReaderIsAddedToWhatIsSealed()
    {
        becomes("chiba");
        Note note;
        note.caseId = m_case;
        note.what = NoteKind::Psychosocial;
        note.text = QStringLiteral("words in confidence");
        NEED(workflow::addNote(*m_session, note));
        becomes("aoki");
        NEED(workflow::addUser(*m_session, QStringLiteral("fukui"), UserRole::Counsellor, secret(passphrase)));
        becomes("fukui");
        QCOMPARE(workflow::notes(*m_session, m_case)->size(), 0); // nobody with a key was here yet
        becomes("chiba");
        becomes("fukui");
        QCOMPARE(workflow::notes(*m_session, m_case)->size(), 1);
    }

    void aDeclinedFindingIsSealedToTheNamedReaders()
    {
        mark();
        QVERIFY(saysBrca2(raw(m_finding).body)); // or nothing below would prove a thing
        seal({QStringLiteral("chiba")});
        answer("no");
        const QString opinion = opinionOf({});
        for (const QString &id : {m_finding, opinion}) {
            const auto versions = m_session->store().versions(id);
            NEED(versions);
            for (const store::Record &one : *versions)
                QVERIFY2(!saysBrca2(one.body), qPrintable(QString::fromUtf8(QJsonDocument(one.body).toJson())));
        }
        REFUSED(workflow::showFinding(*m_session, m_finding), ErrorCode::NotFound);
        store::JournalFilter all;
        const auto journal = m_session->store().journal(all);
        NEED(journal);
        for (const store::JournalEntry &entry : *journal)
            QVERIFY2(!saysBrca2(entry.detail), qPrintable(entry.verb)); // the words of entries are sealed or destroyed too
        QVERIFY(m_session->store().verify({})->isEmpty());

        becomes("chiba");
        const auto shown = workflow::showFinding(*m_session, m_finding);
        NEED(shown);
        QCOMPARE(shown->finding.facts.gene, QStringLiteral("BRCA2"));
        QCOMPARE(shown->opinions.size(), 1);
        // What a reader writes is sealed as well, words included.
        Opinion more;
        more.finding = m_finding;
        more.scheme = QStringLiteral("acmg");
        more.verdict = QStringLiteral("LP");
        more.comment = QStringLiteral("BRCA2, a second look");
        NEED(workflow::assess(*m_session, more));
        const auto told = workflow::history(*m_session, m_case);
        NEED(told);
        QVERIFY(std::any_of(told->begin(), told->end(), [](const auto &e) { return e.summary.contains("BRCA2"); }));
        const auto after = m_session->store().journal(all);
        NEED(after);
        for (const store::JournalEntry &entry : *after)
            QVERIFY2(!saysBrca2(entry.detail), qPrintable(entry.verb));
        // What is drawn up to be handed on leaves it out for the reader too.
        {
            const workflow::Session::Outward outward;
            REFUSED(workflow::showFinding(*m_session, m_finding), ErrorCode::NotFound);
        }
        becomes("doi");
        QVERIFY(workflow::listFindings(*m_session, m_case)->isEmpty());
    }

    void aReaderWhoIsTakenOffTheListLosesIt()
    {
        mark();
        seal({QStringLiteral("chiba"), QStringLiteral("aoki")});
        answer("no");
        NEED(workflow::showFinding(*m_session, m_finding));
        NEED(m_session->setClock(m_session->clock().now().addSecs(3600))); // of two of one day the later installed counts
        seal({QStringLiteral("aoki")}, "site-2");
        QCOMPARE(workflow::sealedTo(raw(m_finding).body), QStringList{m_session->user().id});
        becomes("chiba");
        REFUSED(workflow::showFinding(*m_session, m_finding), ErrorCode::NotFound);
        const auto versions = m_session->store().versions(m_finding);
        NEED(versions);
        for (const store::Record &one : *versions) {
            if (workflow::isSealed(one.body))
                REFUSED(m_session->store().unseal(one.body.value(QLatin1String("sealed")).toObject()), ErrorCode::NotPermitted);
        }
    }

    void anAnswerOfYesOpensItAgainWithItsHistory()
    {
        mark();
        seal({QStringLiteral("aoki")});
        answer("no");
        QVERIFY(workflow::isSealed(raw(m_finding).body));
        answer("yes");
        QVERIFY(!workflow::isSealed(raw(m_finding).body));
        becomes("doi");
        const auto shown = workflow::showFinding(*m_session, m_finding);
        NEED(shown);
        QCOMPARE(shown->opinions.size(), 1);
        QCOMPARE(shown->opinions.first().comment, QStringLiteral("BRCA2 for sure"));
    }

    void whatAnswersTheQuestionIsNeverSealed()
    {
        mark();
        auto view = workflow::showFinding(*m_session, m_finding);
        NEED(view);
        Finding primary = view->finding;
        primary.role = FindingRole::Primary;
        NEED(workflow::setFinding(*m_session, primary, view->version));
        seal({QStringLiteral("chiba")});
        answer("no");
        QVERIFY(!workflow::isSealed(raw(m_finding).body));
        NEED(workflow::showFinding(*m_session, m_finding));
    }

    void anEmergencyOpensIdentityAndNotesForItsTime()
    {
        Identity who;
        who.personId = m_person;
        who.name = QStringLiteral("山田 花子");
        NEED(workflow::setIdentity(*m_session, m_case, who));
        becomes("chiba");
        Note note;
        note.caseId = m_case;
        note.what = NoteKind::Psychosocial;
        note.text = QStringLiteral("lives alone");
        NEED(workflow::addNote(*m_session, note));
        becomes("endo");
        REFUSED(workflow::openEmergency(*m_session, m_case, QStringLiteral("unconscious in the ward")), ErrorCode::NotPermitted);
        becomes("doi");
        REFUSED(workflow::identity(*m_session, m_case, m_person), ErrorCode::NotPermitted);
        REFUSED(workflow::openEmergency(*m_session, m_case, QStringLiteral("  ")), ErrorCode::BadInput);
        const auto open = workflow::openEmergency(*m_session, m_case, QStringLiteral("unconscious in the ward"));
        NEED(open);
        QCOMPARE(open->opened.secsTo(open->until), 3600);
        const auto read = workflow::identity(*m_session, m_case, m_person);
        NEED(read);
        QCOMPARE(read->name, who.name);
        QCOMPARE(workflow::notes(*m_session, m_case)->size(), 1);
        // It is in the journal, marked, and so is what was read under it.
        store::JournalFilter filter;
        filter.caseId = m_case;
        int marked = 0;
        const auto journal = m_session->store().journal(filter);
        NEED(journal);
        for (const store::JournalEntry &entry : *journal)
            marked += entry.detail.value(QLatin1String("emergency")).toBool();
        QCOMPARE(marked, 3);
        // And whatever else is done meanwhile: all of it stands first in the audit.
        Task task;
        task.caseId = m_case;
        task.text = QStringLiteral("call the family");
        NEED(workflow::addTask(*m_session, task));
        const auto audit = workflow::auditTrail(*m_session, {});
        NEED(audit);
        QStringList first;
        for (const workflow::AuditEntry &entry : *audit) {
            if (entry.kind != workflow::AuditKind::Emergency)
                break;
            first.append(entry.verb);
        }
        for (const char *verb : {"emergency.open", "identity.read", "task.add"})
            QVERIFY2(first.contains(QLatin1String(verb)), qPrintable(first.join(u' ')));
        QVERIFY(!first.contains(QStringLiteral("case.add")));
        // Its time passes; setting the clock back before it began is no way in.
        NEED(m_session->setClock(open->until));
        REFUSED(workflow::identity(*m_session, m_case, m_person), ErrorCode::NotPermitted);
        NEED(m_session->setClock(open->opened.addSecs(-60)));
        REFUSED(workflow::identity(*m_session, m_case, m_person), ErrorCode::NotPermitted);
        NEED(m_session->setClock(open->opened.addSecs(60)));
        NEED(workflow::identity(*m_session, m_case, m_person));
        NEED(workflow::endEmergency(*m_session, m_case));
        REFUSED(workflow::identity(*m_session, m_case, m_person), ErrorCode::NotPermitted);
        QCOMPARE(workflow::emergencies(*m_session, m_case)->size(), 1);
    }

    void anEmergencyOpensNothingThatWasDeclinedOrTakenBack()
    {
        mark();
        Identity who;
        who.personId = m_person;
        who.name = QStringLiteral("山田 花子");
        NEED(workflow::setIdentity(*m_session, m_case, who));
        answer("no");
        becomes("doi");
        NEED(workflow::openEmergency(*m_session, m_case, QStringLiteral("unconscious in the ward")));
        NEED(workflow::identity(*m_session, m_case, m_person));
        REFUSED(workflow::showFinding(*m_session, m_finding), ErrorCode::NotFound);
        QVERIFY(workflow::listFindings(*m_session, m_case)->isEmpty());
        becomes("aoki");
        Withdrawal withdrawal;
        withdrawal.caseId = m_case;
        withdrawal.personId = m_person;
        withdrawal.scope = WithdrawalScope::Delete;
        withdrawal.by = QStringLiteral("P1");
        withdrawal.date = m_session->clock().civilDate();
        NEED(workflow::withdrawConsent(*m_session, withdrawal));
        becomes("doi");
        QVERIFY(!workflow::identity(*m_session, m_case, m_person));
    }
};

QTEST_GUILESS_MAIN(TestSealedKinds)
#include "tst_sealed_kinds.moc"
