// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/token.h"

#include "base/digest.h"
#include "store/token_uri.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <libp11.h>

#include <cstring>
#include <mutex>

namespace enza::store {
namespace {

constexpr int leastBits = 2048;
// From PKCS #11; libp11 passes them on as OpenSSL reasons.
constexpr int pinIncorrect = 0xA0, pinInvalid = 0xA1, pinLength = 0xA2, pinExpired = 0xA3, pinLocked = 0xA4;

// Modules keep global state: two users of one module in a process would finalise it for each other.
std::mutex oneToken;

std::unexpected<Error> problem(ErrorCode code, const char *words, const QStringList &args = {})
{
    ERR_clear_error();
    return fail(code, Text(words, args));
}

bool fits(const QString &wanted, const char *found)
{
    return wanted.isEmpty() || wanted == QString::fromUtf8(found);
}

} // namespace

struct TokenKey::State {
    std::unique_lock<std::mutex> alone{oneToken};
    PKCS11_CTX *context = PKCS11_CTX_new();
    bool loaded = false;
    PKCS11_SLOT *readers = nullptr;
    unsigned int readerCount = 0;
    PKCS11_SLOT *reader = nullptr;
    EVP_PKEY *key = nullptr;

    State() = default;
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State()
    {
        EVP_PKEY_free(key);
        if (reader)
            PKCS11_logout(reader);
        if (readers)
            PKCS11_release_all_slots(context, readers, readerCount);
        if (loaded)
            PKCS11_CTX_unload(context);
        if (context)
            PKCS11_CTX_free(context);
        ERR_clear_error();
    }

    Result<void> load(const TokenUri &uri);
    Result<void> listReaders();
    Result<void> findToken(const TokenUri &uri);
    Result<void> logIn(const SecretBytes &pin);
    Result<void> findKey(const TokenUri &uri, Use use);
};

Result<void> TokenKey::State::load(const TokenUri &uri)
{
    if (!context)
        return problem(ErrorCode::Internal, QT_TRANSLATE_NOOP("enza", "there is not enough free memory for the token"));
    if (!QFileInfo::exists(uri.modulePath))
        return problem(ErrorCode::Missing,
                       QT_TRANSLATE_NOOP("enza", "there is no PKCS#11 module %1; install the card's software or correct "
                                                 "module-path"),
                       {uri.modulePath});
    if (PKCS11_CTX_load(context, QFile::encodeName(uri.modulePath).constData()) != 0)
        return problem(ErrorCode::BadInput,
                       QT_TRANSLATE_NOOP("enza", "the PKCS#11 module %1 does not start; see whether it is one, and whether "
                                                 "the card's software is set up"),
                       {uri.modulePath});
    loaded = true;
    return {};
}

Result<void> TokenKey::State::listReaders()
{
    if (PKCS11_enumerate_slots(context, &readers, &readerCount) != 0)
        return problem(ErrorCode::Internal, QT_TRANSLATE_NOOP("enza", "the PKCS#11 module does not list its readers"));
    return {};
}

Result<void> TokenKey::State::findToken(const TokenUri &uri)
{
    ENZA_TRY(listReaders());
    for (unsigned int i = 0; i < readerCount; ++i) {
        const PKCS11_TOKEN *token = readers[i].token;
        if (!token || !token->initialized || !fits(uri.token, token->label) || !fits(uri.serial, token->serialnr) ||
            !fits(uri.manufacturer, token->manufacturer) || !fits(uri.model, token->model))
            continue;
        if (reader) {
            reader = nullptr;
            return problem(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "several tokens fit the address; name yours with "
                                                                          "token= or serial="));
        }
        reader = &readers[i];
    }
    if (!reader)
        return problem(ErrorCode::Missing, QT_TRANSLATE_NOOP("enza", "the token is not there; insert the card (or correct "
                                                                     "the address) and try again"));
    return {};
}

Result<void> TokenKey::State::logIn(const SecretBytes &pin)
{
    const PKCS11_TOKEN *token = reader->token;
    if (!token->loginRequired)
        return {};
    if (token->userPinLocked)
        return problem(ErrorCode::WrongSecret, QT_TRANSLATE_NOOP("enza", "the token's PIN is locked after too many wrong "
                                                                         "ones; whoever issued the card can unlock it"));
    // A reader with keys of its own asks for the PIN itself.
    if (pin.isEmpty() && !token->secureLogin)
        return problem(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the token wants its PIN"));
    SecretBytes text(pin.size() + 1);
    if (!pin.isEmpty())
        std::memcpy(text.data(), pin.data(), pin.size());
    text.data()[pin.size()] = 0;
    ERR_clear_error();
    if (PKCS11_login(reader, 0, pin.isEmpty() ? nullptr : reinterpret_cast<const char *>(text.data())) == 0)
        return {};
    switch (ERR_GET_REASON(ERR_peek_last_error())) {
    case pinIncorrect:
    case pinInvalid:
    case pinLength:
        return problem(ErrorCode::WrongSecret, QT_TRANSLATE_NOOP("enza", "the token's PIN does not fit; it was tried once, "
                                                                         "and a card locks itself after a few wrong ones"));
    case pinLocked:
        return problem(ErrorCode::WrongSecret, QT_TRANSLATE_NOOP("enza", "the token's PIN is locked after too many wrong "
                                                                         "ones; whoever issued the card can unlock it"));
    case pinExpired:
        return problem(ErrorCode::WrongSecret, QT_TRANSLATE_NOOP("enza", "the token's PIN has expired; set a new one with "
                                                                         "the card's own software"));
    default:
        return problem(ErrorCode::Internal, QT_TRANSLATE_NOOP("enza", "the token does not let anybody log in"));
    }
}

Result<void> TokenKey::State::findKey(const TokenUri &uri, Use use)
{
    PKCS11_KEY *keys = nullptr;
    unsigned int count = 0;
    if (PKCS11_enumerate_keys(reader->token, &keys, &count) != 0)
        return problem(ErrorCode::Internal, QT_TRANSLATE_NOOP("enza", "the token does not list its keys"));
    PKCS11_KEY *found = nullptr;
    for (unsigned int i = 0; i < count; ++i) {
        const QByteArray id(reinterpret_cast<const char *>(keys[i].id), qsizetype(keys[i].id_len));
        if (!fits(uri.object, keys[i].label) || (!uri.id.isEmpty() && uri.id != id))
            continue;
        if (found)
            return problem(ErrorCode::Conflict,
                           QT_TRANSLATE_NOOP("enza", "several keys of the token fit the address; name one with object= or "
                                                     "id="));
        found = &keys[i];
    }
    if (!found)
        return problem(ErrorCode::Missing, QT_TRANSLATE_NOOP("enza", "the token has no key that fits the address"));
    key = PKCS11_get_private_key(found);
    if (!key)
        return problem(ErrorCode::Internal, QT_TRANSLATE_NOOP("enza", "the token does not give its key to use"));
    if (use == Use::Documents && EVP_PKEY_base_id(key) == EVP_PKEY_EC)
        return {};
    if (EVP_PKEY_base_id(key) != EVP_PKEY_RSA)
        return problem(ErrorCode::BadInput,
                       QT_TRANSLATE_NOOP("enza", "this key of the token is not an RSA key; others (elliptic curves) sign "
                                                 "differently each time and cannot unlock. Choose an RSA key with object= "
                                                 "or id="));
    if (EVP_PKEY_bits(key) < leastBits)
        return problem(ErrorCode::BadInput,
                       QT_TRANSLATE_NOOP("enza", "this key of the token is too short (%1 bits); 2048 are the least"),
                       {QString::number(EVP_PKEY_bits(key))});
    return {};
}

Result<QList<TokenInfo>> listTokens(const QString &modulePath)
{
    TokenUri uri;
    uri.modulePath = modulePath;
    TokenKey::State state;
    ENZA_TRY(state.load(uri));
    ENZA_TRY(state.listReaders());
    const auto escaped = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    QList<TokenInfo> found;
    for (unsigned int i = 0; i < state.readerCount; ++i) {
        const PKCS11_TOKEN *token = state.readers[i].token;
        if (!token || !token->initialized)
            continue;
        TokenInfo info{QString::fromUtf8(token->label), QString::fromUtf8(token->manufacturer),
                       QString::fromUtf8(token->serialnr), {}};
        info.uri = QStringLiteral("pkcs11:token=%1;serial=%2?module-path=%3")
                       .arg(escaped(info.label), escaped(info.serial), escaped(modulePath));
        found.append(info);
    }
    return found;
}

TokenKey::TokenKey(std::unique_ptr<State> state) : m_state(std::move(state)) {}
TokenKey::~TokenKey() = default;

Result<std::unique_ptr<TokenKey>> TokenKey::open(const QString &uri, const SecretBytes &pin, Use use)
{
    ENZA_ASSIGN(const TokenUri parsed, TokenUri::parse(uri));
    auto state = std::make_unique<State>();
    ENZA_TRY(state->load(parsed));
    ENZA_TRY(state->findToken(parsed));
    ENZA_TRY(state->logIn(pin));
    ENZA_TRY(state->findKey(parsed, use));
    return std::unique_ptr<TokenKey>(new TokenKey(std::move(state)));
}

QByteArray TokenKey::fingerprint() const
{
    unsigned char *der = nullptr;
    const int length = i2d_PUBKEY(m_state->key, &der);
    if (length <= 0)
        return {};
    const QByteArray out = sha256({der, size_t(length)});
    OPENSSL_free(der);
    return out;
}

evp_pkey_st *TokenKey::handle() const
{
    return m_state->key;
}

QList<QByteArray> TokenKey::certificates() const
{
    QList<QByteArray> found;
    PKCS11_CERT *all = nullptr;
    unsigned int count = 0;
    if (PKCS11_enumerate_certs(m_state->reader->token, &all, &count) != 0)
        count = 0;
    for (unsigned int i = 0; i < count; ++i) {
        unsigned char *der = nullptr;
        const int length = all[i].x509 ? i2d_X509(all[i].x509, &der) : 0;
        if (length > 0)
            found.append(QByteArray(reinterpret_cast<const char *>(der), length));
        OPENSSL_free(der);
    }
    ERR_clear_error();
    return found;
}

Result<SecretBytes> TokenKey::sign(const QByteArray &message) const
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.constData());
    const size_t size = size_t(message.size());
    SecretBytes signature(size_t(EVP_PKEY_size(m_state->key)));
    size_t length = signature.size();
    bool good = false;
    if (EVP_MD_CTX *digest = EVP_MD_CTX_new()) {
        good = EVP_DigestSignInit(digest, nullptr, EVP_sha256(), nullptr, m_state->key) == 1 &&
               EVP_DigestSign(digest, signature.data(), &length, bytes, size) == 1 && length == signature.size();
        EVP_MD_CTX_free(digest);
    }
    if (EVP_MD_CTX *digest = good ? EVP_MD_CTX_new() : nullptr) {
        good = EVP_DigestVerifyInit(digest, nullptr, EVP_sha256(), nullptr, m_state->key) == 1 &&
               EVP_DigestVerify(digest, signature.data(), length, bytes, size) == 1;
        EVP_MD_CTX_free(digest);
    }
    if (!good)
        return problem(ErrorCode::Internal, QT_TRANSLATE_NOOP("enza", "the token does not sign with this key"));
    return signature;
}

} // namespace enza::store
