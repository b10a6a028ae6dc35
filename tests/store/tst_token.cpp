// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quick.h"
#include "store/token_uri.h"
#include "support/soft_token.h"

#include <QTemporaryDir>

using namespace enza;
using namespace enza::store;
using namespace enza::store::testing;
using ::testing::SoftTokens;

/// A hospital card as a second factor, played by SoftHSM.
class TestToken : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void addressesAreReadAsTheStandardSays();
    void addressesThatCannotBeComparedAreRefused_data();
    void addressesThatCannotBeComparedAreRefused();
    void passphraseAndTokenOpenTogetherOnly();
    void aWrongPinIsSaidAndTriedOnce();
    void anotherTokenOrKeyDoesNotOpen();
    void whatIsNotThereIsMissing();
    void keysThatSignDifferentlyEachTimeAreRefused();
    void aChangedChallengeDoesNotOpen();
    void aPassphraseIsTheSameHoweverItsAccentsAreTyped();

private:
    Secret withToken(const char *phrase, const QString &path, const char *pin = "4711") const
    {
        return {secret(phrase), {}, SoftTokens::uri(path), secret(pin)};
    }
    Result<std::unique_ptr<Unlocked>> unlock(const Secret &given)
    {
        ENZA_ASSIGN(auto locked, Locked::open(m_path));
        return locked->unlock(QStringLiteral("Mori"), given, m_clock);
    }
    bool m_hasTokens = false;
    SoftTokens m_tokens;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    SystemClock m_clock;
    std::unique_ptr<Unlocked> m_workspace;
};

#define NEEDS_TOKENS()                                       \
    if (!m_hasTokens)                                        \
    QSKIP(qPrintable(SoftTokens::missing()))

void TestToken::initTestCase()
{
    m_hasTokens = SoftTokens::missing().isEmpty();
    if (!m_hasTokens)
        return;
    for (const char *name : {"mori card", "other card"})
        QVERIFY(m_tokens.add(QLatin1String(name)));
    QVERIFY(m_tokens.addKey(QStringLiteral("mori card"), QStringLiteral("login"), QStringLiteral("01"), SoftTokens::rsa()));
    QVERIFY(m_tokens.addKey(QStringLiteral("mori card"), QStringLiteral("second"), QStringLiteral("02"), SoftTokens::rsa()));
    QVERIFY(m_tokens.addKey(QStringLiteral("mori card"), QStringLiteral("curve"), QStringLiteral("03"), SoftTokens::ec()));
    QVERIFY(m_tokens.addKey(QStringLiteral("mori card"), QStringLiteral("short"), QStringLiteral("04"), SoftTokens::rsa(1024)));
    QVERIFY(m_tokens.addKey(QStringLiteral("other card"), QStringLiteral("login"), QStringLiteral("01"), SoftTokens::rsa()));
}

void TestToken::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>(scratchPattern());
    m_path = m_folder->filePath(QStringLiteral("w"));
    auto created = createWorkspace(testWorkspace(m_path), m_clock);
    QOK(created);
    m_workspace = std::move(created->workspace);
}

void TestToken::addressesAreReadAsTheStandardSays()
{
    const auto uri = TokenUri::parse(QStringLiteral("pkcs11:token=my%20card;serial=1;object=login;type=private;id=%01%ff?"
                                                    "module-path=/opt/some%20module.so"));
    QOK(uri);
    QCOMPARE(uri->token, QStringLiteral("my card"));
    QCOMPARE(uri->serial, QStringLiteral("1"));
    QCOMPARE(uri->object, QStringLiteral("login"));
    QCOMPARE(uri->id, QByteArray("\x01\xff"));
    QCOMPARE(uri->modulePath, QStringLiteral("/opt/some module.so"));
}

void TestToken::addressesThatCannotBeComparedAreRefused_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"", "pkcs11:token=a", "pkcs11:token=a?module-path=relative.so", "http://token?module-path=/m.so",
                                "pkcs11:token=a;token=b?module-path=/m.so", "pkcs11:token?module-path=/m.so",
                                "pkcs11:token=%4?module-path=/m.so", "pkcs11:token=%zz?module-path=/m.so",
                                "pkcs11:slot-id=1?module-path=/m.so", "pkcs11:type=data?module-path=/m.so",
                                "pkcs11:token=a?module-path=/m.so&pin-value=4711",
                                "pkcs11:token=a?module-path=/m.so&pin-source=/pin", "pkcs11:token=a%00b?module-path=/m.so"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestToken::addressesThatCannotBeComparedAreRefused()
{
    QFETCH(QString, address);
    QCODE(TokenUri::parse(address), ErrorCode::BadInput);
}

void TestToken::passphraseAndTokenOpenTogetherOnly()
{
    NEEDS_TOKENS();
    const QString key = QStringLiteral("token=mori%20card;object=login");
    auto slot = m_workspace->addPkcs11Slot(secret("card-passphrase"), SoftTokens::uri(key), secret("4711"));
    QOK(slot);
    QCOMPARE(slot->slotKind, QStringLiteral("passphrase_pkcs11"));
    QVERIFY(slot->memoryMiB >= 64 && slot->passes >= 3);
    QCOMPARE(m_workspace->journal({{}, {}, {}, 1})->at(0).verb, QStringLiteral("user.slot_add"));
    m_workspace.reset();
    QCODE(unlock(passphrase("card-passphrase")), ErrorCode::WrongSecret);
    QCODE(unlock(withToken("wrong", key)), ErrorCode::WrongSecret);
    QCODE(unlock(withToken("mori-passphrase", key)), ErrorCode::WrongSecret);
    for (const char *same : {"token=mori%20card;object=login", "token=mori%20card;id=%01;type=cert"}) {
        auto workspace = unlock(withToken("card-passphrase", QLatin1String(same)));
        QOK(workspace);
        QCOMPARE(problemsOf(**workspace), QString());
    }
    QOK(unlock(passphrase("mori-passphrase")));
}

void TestToken::aWrongPinIsSaidAndTriedOnce()
{
    NEEDS_TOKENS();
    const QString key = QStringLiteral("token=mori%20card;object=login");
    QCODE(m_workspace->addPkcs11Slot(secret("card-passphrase"), SoftTokens::uri(key), secret("0000")), ErrorCode::WrongSecret);
    QCODE(m_workspace->addPkcs11Slot(secret("card-passphrase"), SoftTokens::uri(key), SecretBytes()), ErrorCode::BadInput);
    QCOMPARE(m_workspace->keySlots()->size(), 2);
    QOK(m_workspace->addPkcs11Slot(secret("card-passphrase"), SoftTokens::uri(key), secret("4711")));
    m_workspace.reset();
    const auto refused = unlock(withToken("card-passphrase", key, "0000"));
    QCODE(refused, ErrorCode::WrongSecret);
    QVERIFY(refused.error().message.translated().contains(QLatin1String("PIN")));
    QOK(unlock(withToken("card-passphrase", key)));
}

void TestToken::anotherTokenOrKeyDoesNotOpen()
{
    NEEDS_TOKENS();
    m_workspace.reset();
    const auto without = unlock(withToken("mori-passphrase", QStringLiteral("token=mori%20card;object=login"), "0000"));
    QCODE(without, ErrorCode::WrongSecret);
    QVERIFY(!without.error().message.translated().contains(QLatin1String("PIN"))); // none was spent
    auto plain = unlock(passphrase("mori-passphrase"));
    QOK(plain);
    m_workspace = std::move(*plain);
    QOK(m_workspace->addPkcs11Slot(secret("card-passphrase"), SoftTokens::uri(QStringLiteral("token=mori%20card;object=login")),
                                   secret("4711")));
    m_workspace.reset();
    QCODE(unlock(withToken("card-passphrase", QStringLiteral("token=other%20card;object=login"))), ErrorCode::WrongSecret);
    QCODE(unlock(withToken("card-passphrase", QStringLiteral("token=mori%20card;object=second"))), ErrorCode::WrongSecret);
}

void TestToken::whatIsNotThereIsMissing()
{
    NEEDS_TOKENS();
    const auto add = [&](const QString &uri) { return m_workspace->addPkcs11Slot(secret("card-passphrase"), uri, secret("4711")); };
    QCODE(add(SoftTokens::uri(QStringLiteral("token=lost%20card;object=login"))), ErrorCode::Missing);
    QCODE(add(SoftTokens::uri(QStringLiteral("token=mori%20card;object=none"))), ErrorCode::Missing);
    QCODE(add(QStringLiteral("pkcs11:token=a?module-path=/nowhere/module.so")), ErrorCode::Missing);
    QCODE(add(SoftTokens::uri(QStringLiteral("object=login"))), ErrorCode::Conflict);
    QCODE(add(SoftTokens::uri(QStringLiteral("token=mori%20card"))), ErrorCode::Conflict);
    QFile notAModule(m_folder->filePath(QStringLiteral("module.so")));
    QVERIFY(notAModule.open(QIODevice::WriteOnly) && notAModule.write("text") == 4 && notAModule.flush());
    QCODE(add(QStringLiteral("pkcs11:token=a?module-path=") + notAModule.fileName()), ErrorCode::BadInput);
    QCOMPARE(m_workspace->keySlots()->size(), 2);
}

void TestToken::keysThatSignDifferentlyEachTimeAreRefused()
{
    NEEDS_TOKENS();
    const auto curve = m_workspace->addPkcs11Slot(
        secret("card-passphrase"), SoftTokens::uri(QStringLiteral("token=mori%20card;object=curve")), secret("4711"));
    QCODE(curve, ErrorCode::BadInput);
    QVERIFY(curve.error().message.translated().contains(QLatin1String("RSA")));
    QCODE(m_workspace->addPkcs11Slot(secret("card-passphrase"), SoftTokens::uri(QStringLiteral("token=mori%20card;object=short")),
                                     secret("4711")),
          ErrorCode::BadInput);
}

void TestToken::aChangedChallengeDoesNotOpen()
{
    NEEDS_TOKENS();
    const auto token = TokenKey::open(SoftTokens::uri(QStringLiteral("token=mori%20card;object=login")), secret("4711"));
    QOK(token);
    const UserKeys keys = UserKeys::generate();
    const Secret phrase = passphrase("card-passphrase");
    const auto slot = makeSlot(QStringLiteral("w"), QStringLiteral("u"), tokenSlot, phrase, keys, SlotCost::floor(),
                               m_clock.now(), token->get());
    QOK(slot);
    QOK(openSlot(QStringLiteral("w"), *slot, phrase, token->get()));
    QCODE(openSlot(QStringLiteral("w"), *slot, phrase), ErrorCode::WrongSecret);
    QCODE(openSlot(QStringLiteral("other"), *slot, phrase, token->get()), ErrorCode::WrongSecret);
    Slot changed = *slot;
    changed.challenge[0] = char(changed.challenge[0] ^ 1);
    QCODE(openSlot(QStringLiteral("w"), changed, phrase, token->get()), ErrorCode::WrongSecret);
    changed = *slot;
    changed.tokenKey[0] = char(changed.tokenKey[0] ^ 1);
    QCODE(openSlot(QStringLiteral("w"), changed, phrase, token->get()), ErrorCode::WrongSecret);
    changed = *slot;
    changed.info.slotKind = QLatin1String(passphraseSlot);
    QCODE(openSlot(QStringLiteral("w"), changed, phrase, token->get()), ErrorCode::WrongSecret);
}

void TestToken::aPassphraseIsTheSameHoweverItsAccentsAreTyped()
{
    const char composed[] = "caf\xc3\xa9 \xe3\x81\x8c", apart[] = "cafe\xcc\x81 \xe3\x81\x8b\xe3\x82\x99";
    QOK(m_workspace->changePassphrase(secret("mori-passphrase"), secret(apart)));
    m_workspace.reset();
    QOK(unlock(passphrase(composed)));
    QOK(unlock(passphrase(apart)));
    // Bytes that are no text stay what they are.
    auto workspace = unlock(passphrase(composed));
    QOK(workspace);
    QOK((*workspace)->changePassphrase(secret(apart), secret("\xff\xfe bytes")));
    workspace->reset();
    QOK(unlock(passphrase("\xff\xfe bytes")));
}

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
