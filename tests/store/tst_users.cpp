// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quick.h"

#include <QTemporaryDir>

using namespace enza;
using namespace enza::store;
using namespace enza::store::testing;

class TestUsers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void usersOpenTheSameStoreWithTheirOwnKeys();
    void enrolmentIsJournaledAndCertified();
    void onlyAdministratorsEnrol();
    void aChangedPassphraseReplacesTheOldOne();
    void aSecondFactorIsNeededWhereASlotAsksForIt();
    void theRecoveryCodeSetsANewPassphrase();
    void aCodeIsUsedWithAnAdministrator();
    void theSoleAdministratorsCodeWorksAloneOnlyWhileTheyAreTheOne();
    void aNewRecoveryCodeReplacesTheOldOne();
    void aCodeMadeWithoutAnAdministratorStillNeedsOne();
    void anotherSignsWithoutBecomingTheUser();
    void aDisabledUserIsOutEvenWithTheOldStoreKey();
    void aDisabledAdministratorNoLongerSpeaksForTheInstitution();
    void theCostOfSlotsIsOnlyEverRaised();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    SystemClock m_clock;
    std::unique_ptr<Unlocked> m_workspace;
    QString m_code;
};

void TestUsers::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>(scratchPattern());
    m_path = m_folder->filePath(QStringLiteral("w"));
    auto created = createWorkspace(testWorkspace(m_path), m_clock);
    QOK(created);
    m_workspace = std::move(created->workspace);
    m_code = created->recoveryCode;
}

void TestUsers::usersOpenTheSameStoreWithTheirOwnKeys()
{
    auto sato = m_workspace->addUser(QStringLiteral("Sato"), QStringLiteral("curator"), secret("sato-passphrase"));
    QOK(sato);
    QCODE(m_workspace->addUser(QStringLiteral("Sato"), QStringLiteral("viewer"), secret("x")), ErrorCode::Conflict);
    QCODE(m_workspace->addUser(QStringLiteral(" "), QStringLiteral("viewer"), secret("x")), ErrorCode::BadInput);
    QOK(m_workspace->commit(act({note(QStringLiteral("a"), QStringLiteral("one"))})));
    m_workspace.reset();
    auto locked = Locked::open(m_path);
    QOK(locked);
    QCOMPARE((*locked)->info().users.size(), 2);
    QCODE((*locked)->unlock(QStringLiteral("Sato"), passphrase("mori-passphrase"), m_clock), ErrorCode::WrongSecret);
    auto workspace = (*locked)->unlock(QStringLiteral("Sato"), passphrase("sato-passphrase"), m_clock);
    QOK(workspace);
    QCOMPARE((*workspace)->user().id, sato->id);
    QCOMPARE((*workspace)->signer().publicKey(), sato->signKey);
    QOK((*workspace)->commit(act({note(QStringLiteral("a"), QStringLiteral("two"))})));
    QCOMPARE((*workspace)->get(QStringLiteral("a"))->author, sato->id);
    QCOMPARE(problemsOf(**workspace), QString());
}

void TestUsers::enrolmentIsJournaledAndCertified()
{
    auto sato = m_workspace->addUser(QStringLiteral("Sato"), QStringLiteral("curator"), secret("sato-passphrase"));
    QOK(sato);
    const auto journal = m_workspace->journal({{}, {}, {}, 1});
    QOK(journal);
    QCOMPARE(journal->at(0).verb, QStringLiteral("user.add"));
    const QJsonObject detail = journal->at(0).detail;
    QCOMPARE(detail.value(QLatin1String("user")).toString(), sato->id);
    const auto manifest = readManifest(m_path);
    QOK(manifest);
    const QByteArray certificate = QByteArray::fromBase64(detail.value(QLatin1String("certificate")).toString().toLatin1());
    QVERIFY(verifySignature(manifest->institutionKey, certificateText(manifest->id, *sato), certificate));
}

void TestUsers::onlyAdministratorsEnrol()
{
    auto sato = m_workspace->addUser(QStringLiteral("Sato"), QStringLiteral("curator"), secret("sato-passphrase"));
    QOK(sato);
    const QString mori = m_workspace->user().id;
    m_workspace.reset();
    auto workspace = unlockAgain(m_path, m_clock, "sato-passphrase", QStringLiteral("Sato"));
    QOK(workspace);
    QCODE((*workspace)->addUser(QStringLiteral("Ito"), QStringLiteral("viewer"), secret("x")), ErrorCode::NotPermitted);
    QCODE((*workspace)->disableUser(mori), ErrorCode::NotPermitted);
}

void TestUsers::aChangedPassphraseReplacesTheOldOne()
{
    QCODE(m_workspace->changePassphrase(secret("wrong"), secret("new-passphrase")), ErrorCode::WrongSecret);
    QOK(m_workspace->changePassphrase(secret("mori-passphrase"), secret("new-passphrase")));
    QCOMPARE(m_workspace->keySlots()->size(), 2);
    m_workspace.reset();
    QCODE(unlockAgain(m_path, m_clock), ErrorCode::WrongSecret);
    auto workspace = unlockAgain(m_path, m_clock, "new-passphrase");
    QOK(workspace);
    QCOMPARE(problemsOf(**workspace), QString());
}

void TestUsers::aSecondFactorIsNeededWhereASlotAsksForIt()
{
    QCODE(m_workspace->addKeyFileSlot(secret("token-passphrase"), SecretBytes()), ErrorCode::BadInput);
    auto slot = m_workspace->addKeyFileSlot(secret("token-passphrase"), secret("bytes of a file"));
    QOK(slot);
    QCOMPARE(slot->slotKind, QStringLiteral("passphrase_key_file"));
    QVERIFY(slot->memoryMiB >= 64 && slot->passes >= 3);
    m_workspace.reset();
    auto locked = Locked::open(m_path);
    QOK(locked);
    const QString name = QStringLiteral("Mori");
    QCODE((*locked)->unlock(name, passphrase("token-passphrase"), m_clock), ErrorCode::WrongSecret);
    QCODE((*locked)->unlock(name, passphrase("token-passphrase", "other bytes"), m_clock), ErrorCode::WrongSecret);
    QCODE((*locked)->unlock(name, passphrase("wrong", "bytes of a file"), m_clock), ErrorCode::WrongSecret);
    QOK((*locked)->unlock(name, passphrase("token-passphrase", "bytes of a file"), m_clock));
}

void TestUsers::theRecoveryCodeSetsANewPassphrase()
{
    m_workspace.reset();
    QCOMPARE(m_code.size(), 34);
    QVERIFY(!fileBytes(Layout{m_path}.manifest()).contains(m_code.toLatin1()));
    auto locked = Locked::open(m_path);
    QOK(locked);
    const QString name = QStringLiteral("Mori");
    QCODE((*locked)->recover(name, QStringLiteral("0000-0000-0000-0000-0000-0000-0000"), secret("new-passphrase"), m_clock),
          ErrorCode::WrongSecret);
    QCODE((*locked)->recover(name, m_code, SecretBytes(), m_clock), ErrorCode::BadInput);
    // As a person types it: small letters, spaces, an O for a zero.
    const QString typed = m_code.toLower().replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
    auto workspace = (*locked)->recover(name, typed, secret("new-passphrase"), m_clock);
    QOK(workspace);
    QCOMPARE((*workspace)->journal({{}, {}, {}, 1})->at(0).verb, QStringLiteral("user.recover"));
    workspace->reset();
    QCODE(unlockAgain(m_path, m_clock), ErrorCode::WrongSecret);
    QOK(unlockAgain(m_path, m_clock, "new-passphrase"));
}

void TestUsers::aCodeIsUsedWithAnAdministrator()
{
    const QString name = QStringLiteral("Sato");
    auto sato = m_workspace->addUser(name, QStringLiteral("curator"), secret("sato-passphrase"));
    QOK(sato);
    QCOMPARE(sato->recoveryCode.size(), 34);
    QVERIFY(sato->recoveryCode != m_code);
    QVERIFY(!fileBytes(Layout{m_path}.manifest()).contains(sato->recoveryCode.toLatin1()));
    m_workspace.reset();
    { // The code alone gives nothing, not even to somebody who takes the slot apart.
        auto locked = Locked::open(m_path);
        QOK(locked);
        QCODE((*locked)->recover(name, sato->recoveryCode, secret("new-passphrase"), m_clock), ErrorCode::NotPermitted);
        auto manifest = readManifest(m_path);
        QOK(manifest);
        int shared = 0;
        for (Slot slot : manifest->keySlots) {
            if (slot.info.slotKind != QLatin1String(sharedRecoverySlot))
                continue;
            ++shared;
            const Secret code{normalizedRecoveryCode(sato->recoveryCode), {}};
            QCODE(openSlot(manifest->id, slot, code), ErrorCode::WrongSecret);
            slot.info.slotKind = QLatin1String(recoverySlot);
            QCODE(openSlot(manifest->id, slot, code), ErrorCode::WrongSecret);
        }
        QCOMPARE(shared, 1);
        auto own = (*locked)->unlock(name, passphrase("sato-passphrase"), m_clock);
        QOK(own);
        QCODE((*own)->recoverUser(name, sato->recoveryCode, secret("new-passphrase")), ErrorCode::NotPermitted);
    }
    auto admin = unlockAgain(m_path, m_clock);
    QOK(admin);
    QCODE((*admin)->recoverUser(name, m_code, secret("new-passphrase")), ErrorCode::WrongSecret);
    QCODE((*admin)->recoverUser(name, sato->recoveryCode, SecretBytes()), ErrorCode::BadInput);
    QCODE((*admin)->recoverUser(QStringLiteral("Ito"), sato->recoveryCode, secret("new-passphrase")), ErrorCode::NotFound);
    QOK((*admin)->rekey({}));
    QOK((*admin)->recoverUser(name, sato->recoveryCode.toLower(), secret("new-passphrase")));
    const auto entry = (*admin)->journal({{}, {}, {}, 1});
    QCOMPARE(entry->at(0).verb, QStringLiteral("user.recover"));
    QCOMPARE(entry->at(0).detail.value(QLatin1String("user")).toString(), sato->id);
    QCOMPARE(problemsOf(**admin), QString());
    admin->reset();
    QCODE(unlockAgain(m_path, m_clock, "sato-passphrase", name), ErrorCode::WrongSecret);
    auto again = unlockAgain(m_path, m_clock, "new-passphrase", name);
    QOK(again);
    QCOMPARE((*again)->user().id, sato->id);
}

void TestUsers::theSoleAdministratorsCodeWorksAloneOnlyWhileTheyAreTheOne()
{
    auto sato = m_workspace->addUser(QStringLiteral("Sato"), QStringLiteral("administrator"), secret("sato-passphrase"));
    QOK(sato);
    auto ito = m_workspace->addUser(QStringLiteral("Ito"), QStringLiteral("curator"), secret("ito-passphrase"));
    QOK(ito);
    m_workspace.reset();
    const QString mori = QStringLiteral("Mori");
    {
        auto locked = Locked::open(m_path);
        QOK(locked);
        QCODE((*locked)->recover(mori, m_code, secret("x"), m_clock), ErrorCode::NotPermitted);
        auto other = (*locked)->unlock(QStringLiteral("Sato"), passphrase("sato-passphrase"), m_clock);
        QOK(other);
        QOK((*other)->recoverUser(mori, m_code, secret("second-passphrase")));
    }
    {
        auto workspace = unlockAgain(m_path, m_clock, "second-passphrase");
        QOK(workspace);
        QOK((*workspace)->disableUser(sato->id));
        // The institution has another key now; the codes are the same.
        QOK((*workspace)->recoverUser(QStringLiteral("Ito"), ito->recoveryCode, secret("ito-new")));
        QCODE((*workspace)->recoverUser(QStringLiteral("Sato"), sato->recoveryCode, secret("x")), ErrorCode::NotFound);
    }
    auto locked = Locked::open(m_path);
    QOK(locked);
    QCODE((*locked)->recover(QStringLiteral("Ito"), ito->recoveryCode, secret("x"), m_clock), ErrorCode::NotPermitted);
    auto alone = (*locked)->recover(mori, m_code, secret("third-passphrase"), m_clock);
    QOK(alone);
    QCOMPARE(problemsOf(**alone), QString());
}

void TestUsers::aNewRecoveryCodeReplacesTheOldOne()
{
    const auto own = m_workspace->issueRecoveryCode();
    QOK(own);
    QVERIFY(*own != m_code);
    auto sato = m_workspace->addUser(QStringLiteral("Sato"), QStringLiteral("curator"), secret("sato-passphrase"));
    QOK(sato);
    QCODE(m_workspace->issueRecoveryCode(QStringLiteral("Sato"), passphrase("wrong")), ErrorCode::WrongSecret);
    QCODE(m_workspace->issueRecoveryCode(QStringLiteral("Ito"), passphrase("sato-passphrase")), ErrorCode::NotFound);
    const auto theirs = m_workspace->issueRecoveryCode(QStringLiteral("Sato"), passphrase("sato-passphrase"));
    QOK(theirs);
    QCODE(m_workspace->recoverUser(QStringLiteral("Sato"), sato->recoveryCode, secret("new-passphrase")), ErrorCode::WrongSecret);
    QOK(m_workspace->recoverUser(QStringLiteral("Sato"), *theirs, secret("new-passphrase")));
    QCOMPARE(problemsOf(*m_workspace), QString());
    m_workspace.reset();
    auto locked = Locked::open(m_path);
    QOK(locked);
    QCODE((*locked)->recover(QStringLiteral("Mori"), m_code, secret("mori-second"), m_clock), ErrorCode::WrongSecret);
    QOK((*locked)->recover(QStringLiteral("Mori"), *own, secret("mori-second"), m_clock));
}

void TestUsers::aCodeMadeWithoutAnAdministratorStillNeedsOne()
{
    const QString name = QStringLiteral("Sato");
    QOK(m_workspace->addUser(name, QStringLiteral("curator"), secret("sato-passphrase")));
    m_workspace.reset();
    QString code;
    {
        auto own = unlockAgain(m_path, m_clock, "sato-passphrase", name);
        QOK(own);
        QCODE((*own)->issueRecoveryCode(QStringLiteral("Mori"), passphrase("mori-passphrase")), ErrorCode::NotPermitted);
        auto made = (*own)->issueRecoveryCode();
        QOK(made);
        code = *made;
    }
    {
        auto locked = Locked::open(m_path);
        QOK(locked);
        QCODE((*locked)->recover(name, code, secret("new-passphrase"), m_clock), ErrorCode::NotPermitted);
    }
    auto admin = unlockAgain(m_path, m_clock);
    QOK(admin);
    const auto slotInfos = (*admin)->keySlots();
    QOK(slotInfos);
    for (const SlotInfo &slot : *slotInfos)
        QVERIFY(slot.slotKind != QLatin1String(sealedRecoverySlot)); // arranged as the others are
    QOK((*admin)->recoverUser(name, code, secret("new-passphrase")));
    admin->reset();
    QOK(unlockAgain(m_path, m_clock, "new-passphrase", name));
}

void TestUsers::anotherSignsWithoutBecomingTheUser()
{
    auto sato = m_workspace->addUser(QStringLiteral("Sato"), QStringLiteral("curator"), secret("sato-passphrase"));
    QOK(sato);
    const QByteArray bytes("what is approved");
    QCODE(m_workspace->signAs(sato->id, passphrase("mori-passphrase"), bytes), ErrorCode::WrongSecret);
    QCODE(m_workspace->signAs(m_workspace->user().id, passphrase("mori-passphrase"), bytes), ErrorCode::NotPermitted);
    QCODE(m_workspace->signAs(QStringLiteral("nobody"), passphrase("x"), bytes), ErrorCode::NotFound);
    const auto signature = m_workspace->signAs(sato->id, passphrase("sato-passphrase"), bytes);
    QOK(signature);
    QVERIFY(verifySignature(sato->signKey, bytes, *signature));
    QVERIFY(!verifySignature(sato->signKey, "something else", *signature));
    QCOMPARE(m_workspace->user().name, QStringLiteral("Mori"));
    QOK(m_workspace->disableUser(sato->id));
    QCODE(m_workspace->signAs(sato->id, passphrase("sato-passphrase"), bytes), ErrorCode::NotPermitted);
}

void TestUsers::aDisabledUserIsOutEvenWithTheOldStoreKey()
{
    auto sato = m_workspace->addUser(QStringLiteral("Sato"), QStringLiteral("curator"), secret("sato-passphrase"));
    QOK(sato);
    QOK(m_workspace->commit(act({note(QStringLiteral("a"), QStringLiteral("one"))})));
    auto blob = storeBlob(*m_workspace, "bytes");
    QOK(blob);
    QOK(storeCalls(*m_workspace, QStringLiteral("c1"), "calls"));
    QCODE(m_workspace->disableUser(m_workspace->user().id), ErrorCode::Conflict);
    QCODE(m_workspace->disableUser(QStringLiteral("nobody")), ErrorCode::NotFound);

    const Layout layout{m_path};
    auto keys = keysOf(m_path);
    QOK(keys);
    const SecretBytes oldKey = openSealed(*keys, readManifest(m_path)->users.first().sealedStoreKey);
    QCOMPARE(oldKey.size(), size_t(keySize));
    QOK(m_workspace->disableUser(sato->id));
    QVERIFY(m_workspace->users().at(1).disabled);
    QOK(m_workspace->commit(act({note(QStringLiteral("a"), QStringLiteral("two"))})));
    QCOMPARE(*(*m_workspace->openBlob(*blob))->read(0, 100), QByteArray("bytes"));
    QCOMPARE(*(*m_workspace->openCallFile(QStringLiteral("c1")))->get(QStringLiteral("pos"), 0), QByteArray("calls"));
    QCOMPARE(problemsOf(*m_workspace), QString());
    m_workspace.reset();

    QVERIFY(!Database::open(layout.store(), databaseKey(oldKey), {}));
    Database::Options calls;
    calls.pageSize = 16384;
    QVERIFY(!Database::open(layout.callFile(QStringLiteral("c1")), callFileKey(oldKey, QStringLiteral("c1")), calls));
    auto locked = Locked::open(m_path);
    QOK(locked);
    QCODE((*locked)->unlock(QStringLiteral("Sato"), passphrase("sato-passphrase"), m_clock), ErrorCode::NotPermitted);
    auto workspace = (*locked)->unlock(QStringLiteral("Mori"), passphrase("mori-passphrase"), m_clock);
    QOK(workspace);
    QCOMPARE((*workspace)->get(QStringLiteral("a"))->version, 2u);
}

void TestUsers::aDisabledAdministratorNoLongerSpeaksForTheInstitution()
{
    auto sato = m_workspace->addUser(QStringLiteral("Sato"), QStringLiteral("administrator"), secret("sato-passphrase"));
    QOK(sato);
    const QByteArray before = readManifest(m_path)->institutionKey;
    QOK(m_workspace->disableUser(sato->id));
    QVERIFY(readManifest(m_path)->institutionKey != before);
    QOK(m_workspace->addUser(QStringLiteral("Ito"), QStringLiteral("viewer"), secret("ito-passphrase")));
    m_workspace.reset();
    auto workspace = unlockAgain(m_path, m_clock, "ito-passphrase", QStringLiteral("Ito"));
    QOK(workspace);
    QCOMPARE(problemsOf(**workspace), QString());
}

void TestUsers::theCostOfSlotsIsOnlyEverRaised()
{
    const SlotCost high{256, 5};
    QCOMPARE(SlotCost::floor().raisedTo(high).memoryMiB, 256);
    QCOMPARE(high.raisedTo(SlotCost::floor()).passes, 5);
    QVERIFY(SlotCost::usual().memoryMiB >= SlotCost::floor().memoryMiB);
}

QTEST_GUILESS_MAIN(TestUsers)
#include "tst_users.moc"
