// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "workflow/changes.h"
#include "workflow/circulation.h"
#include "workflow/comments.h"
#include "workflow/decisions.h"
#include "workflow/tasks.h"
#include "workflow/waiting.h"

#include <QRandomGenerator>

using namespace enza;
using namespace enza::test;
using workflow::MemberState;

namespace {

/// Who is asked in the meeting, their roles and whether they attend, whatever the order.
QString peopleOf(const Meeting &meeting)
{
    QStringList lines;
    for (const Invitee &one : meeting.invited) {
        QStringList roles = one.roles;
        roles.sort();
        lines << one.userId + u' ' + roles.join(u',') + (one.attended ? QStringLiteral(" there") : QString());
    }
    for (const Recusal &one : meeting.recusals)
        lines << QStringLiteral("recused ") + one.caseId + u' ' + one.userId + u' ' + one.reason;
    for (const AgendaItem &one : meeting.agenda)
        lines << QStringLiteral("case ") + one.caseId + (one.materialSupplied ? QStringLiteral(" supplied") : QString());
    lines.sort();
    return lines.join(u'\n');
}

} // namespace

/// Members who answer on laptops without a network, and copies of the workspace that meet later by exchanged files, in
/// whichever order.
class TestApart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_open.clear(); }
    void answersGivenApartMakeOneUnanimousCircle_data();
    void answersGivenApartMakeOneUnanimousCircle();
    void materialChangedHereVoidsWhatWasAgreedThere();
    void whatAMemberSaidAfterBeingDisabledDoesNotCount();
    void attendanceHereAndRecusalThereBothStand();
    void theSameValueChangedTwiceKeepsTheLaterAndNamesTheOther();
    void whatOneRemovedAndTheOtherChangedStays();
    void decisionsMadeApartAreForPeopleToCompare();
    void aLiveMeetingMadeThereHoldsBackTheCirculationHere();
    void readingsAndTasksOfOnePersonNeverConflict();
    void peopleWhoWorkApartLoseNothing_data();
    void peopleWhoWorkApartLoseNothing();

private:
    workflow::Session &in(const char *copy, const char *user = "aoki")
    {
        const QString key = QLatin1String(copy);
        auto &held = m_open[key];
        if (!held || held->user().name != QLatin1String(user)) {
            held.reset();
            auto locked = workflow::LockedWorkspace::open(m_place->path(key));
            if (!locked)
                qFatal("%s", qPrintable(why(locked.error())));
            auto session = (*locked)->unlock(QLatin1String(user), secret(passphrase));
            if (!session)
                qFatal("%s", qPrintable(why(session.error())));
            held = *session;
        }
        m_now = m_now.addSecs(60);
        if (const auto set = held->setClock(m_now); !set)
            qFatal("%s", qPrintable(why(set.error())));
        return *held;
    }
    Result<workflow::MergedChanges> carry(const char *from, const char *to, const char *fromUser = "aoki", const char *toUser = "aoki")
    {
        const QString file = m_place->path(QStringLiteral("changes%1").arg(++m_files));
        ENZA_TRY(workflow::exportChanges(in(from, fromUser), file, true, {}));
        return workflow::mergeChanges(in(to, toUser), file, {});
    }
    void copy(const char *name) const
    {
        NEED(workflow::restoreWorkspace(m_place->path(QStringLiteral("backup")), m_place->path(QLatin1String(name)), {}));
    }
    Meeting meeting(const char *copy) { return workflow::showMeeting(in(copy), m_meeting).value(); }
    bool mayClose(const char *copy) { return workflow::meetingQuorum(in(copy), m_meeting, m_case)->why.isEmpty(); }
    MemberState stateOf(const char *copy, const char *user)
    {
        const auto board = workflow::circulationBoard(in(copy), m_meeting);
        for (const workflow::MemberCell &cell : board->cases.first().members) {
            if (cell.name == QLatin1String(user))
                return cell.state;
        }
        return MemberState::Unseen;
    }
    void agree(const char *copy, const char *user)
    {
        workflow::Session &session = in(copy, user);
        NEED(workflow::readCirculating(session, m_meeting, m_case));
        NEED(workflow::givePanelOpinion(session, m_meeting, m_case, PanelAnswer::Yes, {}));
    }
    void changeCase(const char *copy, const char *diagnosis)
    {
        workflow::Session &session = in(copy);
        const auto view = workflow::showCase(session, m_case);
        Case changed = view->theCase;
        changed.diagnosis = QLatin1String(diagnosis);
        NEED(workflow::setCase(session, changed, view->revision));
    }
    /// Nothing is undecided, and every entry verifies.
    void sound(const char *copy)
    {
        const auto conflicts = workflow::listConflicts(in(copy));
        QVERIFY2(conflicts->isEmpty(), qPrintable(conflicts->isEmpty() ? QString() : conflicts->first().kind));
        QVERIFY(workflow::verifyWorkspace(in(copy), {})->isEmpty());
    }

    std::unique_ptr<Place> m_place;
    std::map<QString, std::shared_ptr<workflow::Session>> m_open;
    QDateTime m_now;
    QString m_case, m_meeting;
    int m_files = 0;
};

void TestApart::init()
{
    m_open.clear();
    m_files = 0;
    m_now = QDateTime(QDate(2026, 12, 1), QTime(7, 0), Qt::UTC);
    m_place = std::make_unique<Place>();
    m_open[QStringLiteral("workspace")] = m_place->create();
    workflow::Session &session = in("workspace");
    Case one;
    one.label = QStringLiteral("P-1");
    one.domain = CaseDomain::Cancer;
    one.panelDomain = PanelDomain::Solid;
    m_case = workflow::addCase(session, one)->id;
    for (const char *name : {"sato", "suzuki", "tanaka"})
        NEED(workflow::addUser(session, QLatin1String(name), UserRole::PanelMember, secret(passphrase)));
    Meeting meeting;
    meeting.title = QStringLiteral("Circular 12");
    meeting.at = m_now;
    meeting.mode = MeetingMode::Circulating;
    AgendaItem item;
    item.caseId = m_case;
    meeting.agenda = {item};
    m_meeting = workflow::scheduleMeeting(session, meeting)->id;
    NEED(workflow::invite(session, m_meeting, "sato", {"ア", "イ", "ウ"}));
    NEED(workflow::invite(session, m_meeting, "suzuki", {"エ", "オ", "主"}));
    NEED(workflow::startCirculation(session, m_meeting));
    NEED(workflow::backupWorkspace(session, m_place->path(QStringLiteral("backup")), {}));
    copy("second");
    copy("third");
}

void TestApart::answersGivenApartMakeOneUnanimousCircle_data()
{
    QTest::addColumn<QStringList>("order");
    QTest::newRow("first to last") << QStringList{"second", "third"};
    QTest::newRow("last to first") << QStringList{"third", "second"};
}

void TestApart::answersGivenApartMakeOneUnanimousCircle()
{
    QFETCH(const QStringList, order);
    agree("second", "sato");
    agree("third", "suzuki");
    QVERIFY(!mayClose("workspace"));
    for (const QString &from : order) {
        QVERIFY(!mayClose("workspace"));
        // Members themselves write and take over the files.
        const QByteArray name = from.toLatin1();
        const auto merged = carry(name.constData(), "workspace", from == QLatin1String("second") ? "sato" : "suzuki");
        NEED(merged);
        QVERIFY(merged->conflicts.isEmpty());
    }
    QVERIFY(mayClose("workspace"));
    const auto tasks = workflow::tasks(in("workspace"), {});
    for (const workflow::TaskView &task : tasks.value())
        QVERIFY(task.task.what != TaskKind::Circulation);
    NEED(carry("workspace", "second", "aoki", "sato"));
    QVERIFY(mayClose("second"));
    sound("workspace");
    sound("second");
}

void TestApart::materialChangedHereVoidsWhatWasAgreedThere()
{
    agree("second", "sato");
    changeCase("workspace", "relapse");
    NEED(carry("second", "workspace"));
    QCOMPARE(stateOf("workspace", "sato"), MemberState::Voided);
    QVERIFY(!mayClose("workspace"));
    NEED(carry("workspace", "second"));
    QCOMPARE(stateOf("second", "sato"), MemberState::Voided);
    const auto items = workflow::waitingForMe(in("second", "sato"));
    NEED(items);
    QCOMPARE(items->size(), 1);
    QVERIFY2(items->first().detail.contains("Data of the case"), qPrintable(items->first().detail));
    // Read anew, it counts here and there.
    agree("second", "sato");
    agree("third", "suzuki"); // of the former state, which is known there
    NEED(carry("second", "workspace"));
    NEED(carry("third", "workspace"));
    QCOMPARE(stateOf("workspace", "sato"), MemberState::Agreed);
    QCOMPARE(stateOf("workspace", "suzuki"), MemberState::Voided);
    sound("workspace");
}

void TestApart::whatAMemberSaidAfterBeingDisabledDoesNotCount()
{
    agree("third", "suzuki"); // before
    NEED(workflow::disableUser(in("workspace"), QStringLiteral("suzuki")));
    NEED(workflow::disableUser(in("workspace"), QStringLiteral("sato")));
    agree("second", "sato"); // where nobody knows it yet
    REFUSED(carry("second", "workspace", "sato"), ErrorCode::NotPermitted);
    NEED(carry("second", "workspace"));
    NEED(carry("third", "workspace"));
    QCOMPARE(stateOf("workspace", "sato"), MemberState::Seen); // read, and nothing that counts was said
    QCOMPARE(stateOf("workspace", "suzuki"), MemberState::Agreed); // was a member then
    QVERIFY(!mayClose("workspace"));
}

void TestApart::attendanceHereAndRecusalThereBothStand()
{
    NEED(workflow::attend(in("workspace"), m_meeting, "sato"));
    NEED(workflow::invite(in("workspace"), m_meeting, "tanaka", {"ア"}));
    NEED(workflow::recuse(in("second"), m_meeting, m_case, "suzuki", "a cousin"));
    NEED(workflow::attend(in("second"), m_meeting, "suzuki"));
    NEED(workflow::setMeetingFacts(in("second"), m_meeting, true, m_case, true));
    const auto merged = carry("second", "workspace");
    NEED(merged);
    QVERIFY(merged->conflicts.isEmpty());
    QCOMPARE(merged->combined.size(), 1);
    QVERIFY(merged->combined.first().contested.isEmpty());
    NEED(carry("workspace", "second"));
    for (const char *copy : {"workspace", "second"}) {
        const Meeting both = meeting(copy);
        QCOMPARE(both.invited.size(), 3);
        QVERIFY(both.invited[0].attended && both.invited[1].attended && !both.invited[2].attended);
        QCOMPARE(both.recusals.size(), 1);
        QVERIFY(both.agenda.first().materialSupplied && both.inHouseSequencing == true);
        sound(copy);
    }
    const auto told = workflow::history(in("workspace"), {});
    QVERIFY(std::ranges::any_of(*told, [](const auto &entry) { return entry.summary.contains("two copies had changed in Circular 12"); }));
}

void TestApart::theSameValueChangedTwiceKeepsTheLaterAndNamesTheOther()
{
    NEED(workflow::setMeetingFacts(in("workspace"), m_meeting, true, {}, {}));
    NEED(workflow::setMeetingFacts(in("second"), m_meeting, false, {}, {}));
    const auto merged = carry("second", "workspace");
    NEED(merged);
    QCOMPARE(merged->combined.size(), 1);
    QCOMPARE(merged->combined.first().contested.size(), 1);
    QCOMPARE(merged->combined.first().contested.first().field, QStringLiteral("in_house_sequencing"));
    QCOMPARE(merged->combined.first().contested.first().kept, QStringLiteral("false"));
    QCOMPARE(merged->combined.first().contested.first().other, QStringLiteral("true"));
    QVERIFY(meeting("workspace").inHouseSequencing == false);
    NEED(carry("workspace", "second"));
    QVERIFY(meeting("second").inHouseSequencing == false);
    // What was settled is not told again.
    NEED(workflow::attend(in("workspace"), m_meeting, "sato"));
    NEED(workflow::attend(in("second"), m_meeting, "suzuki"));
    const auto later = carry("second", "workspace");
    NEED(later);
    QVERIFY(later->combined.first().contested.isEmpty());
    sound("workspace");
}

void TestApart::whatOneRemovedAndTheOtherChangedStays()
{
    // What the desk offers for taking somebody off the list is a version without them.
    const QString path = QStringLiteral("meeting");
    QList<store::LineVersion> line;
    const auto version = [&](const Meeting &value, QList<qsizetype> known) {
        store::Record record;
        record.kind = path;
        record.body = toJson(value);
        line.append({record, std::move(known)});
    };
    Meeting first = meeting("workspace");
    version(first, {});
    Meeting without = first;
    without.invited.removeFirst();
    version(without, {0});
    Meeting changed = first;
    changed.invited[0].attended = true;
    changed.invited.append({QStringLiteral("x"), {QStringLiteral("ア")}, false, {}});
    version(changed, {0});
    for (int turn = 0; turn < 2; ++turn) {
        const Meeting both = *fromJson<Meeting>(workflow::combinedBody(path, line));
        QCOMPARE(both.invited.size(), 3); // the change stands
        QVERIFY(std::ranges::any_of(both.invited, [](const Invitee &one) { return one.attended; }));
        std::swap(line[1].record, line[2].record);
    }
    // Nobody touched it: it goes.
    line[2].record.body = toJson(first);
    line[1].record.body = toJson(without);
    QCOMPARE(fromJson<Meeting>(workflow::combinedBody(path, line))->invited.size(), 1);
}

void TestApart::decisionsMadeApartAreForPeopleToCompare()
{
    for (const char *copy : {"workspace", "second"}) {
        PanelDecision decision;
        decision.caseId = m_case;
        decision.meetingId = m_meeting;
        decision.none = true;
        decision.noneReason = QLatin1String(copy);
        NEED(workflow::saveDecision(in(copy), decision, 0));
    }
    const auto merged = carry("second", "workspace");
    NEED(merged);
    QCOMPARE(merged->conflicts.size(), 1);
    QCOMPARE(merged->conflicts.first().kind, QStringLiteral("panel_decision"));
    QCOMPARE(merged->conflicts.first().sides.size(), 2);
}

void TestApart::aLiveMeetingMadeThereHoldsBackTheCirculationHere()
{
    NEED(workflow::givePanelOpinion(in("second", "sato"), m_meeting, m_case, PanelAnswer::No, "not indicated"));
    NEED(workflow::continueLive(in("second"), {m_meeting, "Live", m_now.addDays(1), {}, {}, {}}));
    agree("third", "sato");
    agree("third", "suzuki");
    QVERIFY(mayClose("third"));
    NEED(carry("second", "third"));
    QVERIFY(!mayClose("third"));
    NEED(carry("third", "second"));
    QVERIFY(!mayClose("second"));
    sound("second");
    sound("third");
}

void TestApart::readingsAndTasksOfOnePersonNeverConflict()
{
    agree("second", "sato");
    agree("third", "sato"); // the same person on another laptop
    NEED(carry("second", "workspace"));
    NEED(carry("third", "workspace"));
    NEED(carry("workspace", "second"));
    NEED(carry("workspace", "third"));
    for (const char *copy : {"workspace", "second", "third"})
        sound(copy);
    changeCase("workspace", "relapse");
    changeCase("second", "relapse"); // the same words, two acts
    NEED(carry("second", "workspace"));
    NEED(carry("workspace", "second"));
    QCOMPARE(stateOf("workspace", "sato"), MemberState::Voided);
    QCOMPARE(stateOf("second", "sato"), MemberState::Voided);
}

void TestApart::peopleWhoWorkApartLoseNothing_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
}

void TestApart::peopleWhoWorkApartLoseNothing()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const QList<const char *> copies{"workspace", "second", "third"};
    QSet<QString> comments, opinions, recused, attended, invited, reasons;
    QString decisionId;
    QStringList users{"sato", "suzuki", "tanaka"};
    const auto step = [&](const char *copy) {
        const QString user = users[random.bounded(users.size())];
        workflow::Session &session = in(copy);
        switch (random.bounded(7)) {
        case 0:
            if (const auto made = workflow::addComment(session, {m_case, CommentAbout::Case, {}}, QStringLiteral("@sato note %1").arg(m_files)))
                comments.insert(made->id);
            break;
        case 1:
            if (const auto made = workflow::attend(session, m_meeting, user))
                attended.insert(user);
            break;
        case 2:
            if (workflow::recuse(session, m_meeting, m_case, user, QStringLiteral("reason")))
                recused.insert(user);
            break;
        case 3:
            if (workflow::invite(session, m_meeting, user, {QStringLiteral("ア"), QStringLiteral("イ")}))
                invited.insert(user);
            break;
        case 4:
            changeCase(copy, qPrintable(QStringLiteral("state %1").arg(random.bounded(1000))));
            break;
        case 6: {
            PanelDecision decision;
            const auto before = workflow::showDecision(session, m_meeting, m_case);
            NEED(before);
            decision = before->decision;
            decision.caseId = m_case;
            decision.meetingId = m_meeting;
            decision.none = true;
            decision.noneReason = QStringLiteral("reason %1").arg(reasons.size());
            const auto saved = workflow::saveDecision(session, decision, before->version);
            NEED(saved);
            decisionId = saved->decision.id;
            reasons.insert(decision.noneReason);
            break;
        }
        case 5: {
            workflow::Session &member = in(copy, "sato");
            if (const auto made = workflow::givePanelOpinion(member, m_meeting, m_case, PanelAnswer::Question, QStringLiteral("why?")))
                opinions.insert(made->id);
            else if (made.error().code == ErrorCode::Conflict)
                NEED(workflow::readCirculating(member, m_meeting, m_case));
            break;
        }
        }
    };
    for (int turn = 0; turn < 18; ++turn) {
        step(copies[random.bounded(copies.size())]);
        if (random.bounded(5) == 0) {
            const char *from = copies[random.bounded(copies.size())], *to = copies[random.bounded(copies.size())];
            if (from != to)
                NEED(carry(from, to));
        }
    }
    // Everybody hears of everybody, in a random order, until nothing is new.
    for (int round = 0; round < 3; ++round) {
        QList<std::pair<const char *, const char *>> ways;
        for (const char *from : copies) {
            for (const char *to : copies) {
                if (from != to)
                    ways.insert(random.bounded(ways.size() + 1), {from, to});
            }
        }
        for (const auto &[from, to] : ways)
            NEED(carry(from, to));
    }
    QString people, decided;
    for (const char *copy : copies) {
        const Meeting last = meeting(copy);
        const QString here = peopleOf(last);
        QCOMPARE(here, people.isEmpty() ? here : people);
        people = here;
        workflow::Session &session = in(copy);
        QSet<QString> heard;
        const auto threads = workflow::commentThreads(session, m_case);
        for (const workflow::CommentThread &thread : threads.value())
            heard.insert(thread.first.comment.id);
        QCOMPARE(heard, comments);
        const auto isThere = [&](const QString &user, const QString &what) {
            for (const workflow::UserView &one : workflow::listUsers(session)) {
                if (one.name == user)
                    return std::ranges::any_of(here.split(u'\n'), [&](const QString &line) { return line.contains(one.id) && line.contains(what); });
            }
            return false;
        };
        for (const QString &user : std::as_const(attended))
            QVERIFY2(isThere(user, QStringLiteral(" there")), qPrintable(user + u'\n' + here));
        for (const QString &user : std::as_const(recused))
            QVERIFY2(isThere(user, QStringLiteral("recused")), qPrintable(user + u'\n' + here));
        for (const QString &user : std::as_const(invited))
            QVERIFY2(isThere(user, QStringLiteral("ア")), qPrintable(user + u'\n' + here));
        const auto judged = workflow::meetingQuorum(session, m_meeting, m_case);
        const bool stepped = recused.contains(QStringLiteral("sato"));
        QCOMPARE(judged->circulation->objections.size() + judged->circulation->voided.size(), stepped ? 0 : opinions.size());
        // Every decision is kept, and the same one is in force everywhere.
        if (!decisionId.isEmpty()) {
            QSet<QString> kept;
            const auto versions = session.store().versions(decisionId);
            for (const store::Record &version : versions.value())
                kept.insert(version.body.value(QStringLiteral("none_reason")).toString());
            QCOMPARE(kept, reasons);
            const QString standing = workflow::showDecision(session, m_meeting, m_case)->decision.noneReason;
            QCOMPARE(standing, decided.isEmpty() ? standing : decided);
            decided = standing;
        }
        // Only what people have to compare is left to them: the case's own data, and decisions.
        const auto conflicts = workflow::listConflicts(session);
        for (const workflow::ConflictView &conflict : conflicts.value())
            QVERIFY2(conflict.kind == QStringLiteral("case") || conflict.kind == QStringLiteral("panel_decision"), qPrintable(conflict.kind));
        QVERIFY(workflow::verifyWorkspace(session, {})->isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestApart)
#include "tst_apart.moc"
