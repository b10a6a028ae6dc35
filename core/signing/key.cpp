// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/key_state.h"

#include "signing/certificates.h"

#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include <cstring>

namespace enza::signing {
namespace {

constexpr qsizetype mostBytes = 1 << 20;
constexpr int mostCertificates = 32;

/// OpenSSL wants text that ends with a null; it stays in guarded memory.
SecretBytes ended(const SecretBytes &secret)
{
    SecretBytes text(secret.size() + 1);
    if (!secret.isEmpty())
        std::memcpy(text.data(), secret.data(), secret.size());
    text.data()[secret.size()] = 0;
    return text;
}

Bio memory(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

Result<QList<QByteArray>> pemOrDer(const QByteArray &bytes, const QString &file)
{
    QList<QByteArray> found;
    if (bytes.size() <= mostBytes && bytes.contains("-----BEGIN")) {
        const Bio bio = memory(bytes);
        while (found.size() < mostCertificates) {
            const Certificate one(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
            if (!one)
                break;
            found.append(derOf(one.get()));
        }
    } else if (bytes.size() <= mostBytes) {
        if (const Certificate one = certificateFrom(bytes))
            found.append(derOf(one.get()));
    }
    if (found.isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "there is no certificate in the file (PEM or DER)"), Where{file, 0, {}});
    return found;
}

} // namespace

Result<QList<QByteArray>> readCertificates(const QByteArray &bytes, const QString &file)
{
    const QuietErrors quiet;
    return pemOrDer(bytes, file);
}

QString nameOf(const X509 *certificate)
{
    const X509_NAME *subject = X509_get_subject_name(certificate);
    for (const int nid : {NID_commonName, NID_organizationName}) {
        const int at = X509_NAME_get_index_by_NID(subject, nid, -1);
        if (at < 0)
            continue;
        unsigned char *utf8 = nullptr;
        const int length = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
        if (length < 0)
            continue;
        const QString name = QString::fromUtf8(reinterpret_cast<const char *>(utf8), length);
        OPENSSL_free(utf8);
        return name;
    }
    return {};
}

Key::Key(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Key::~Key() = default;
Key::Key(Key &&) noexcept = default;
Key &Key::operator=(Key &&) noexcept = default;

QString Key::signer() const
{
    return nameOf(m_state->certificate.get());
}

QDateTime Key::validFrom() const
{
    return timeOf(X509_get0_notBefore(m_state->certificate.get()));
}

QDateTime Key::validTo() const
{
    return timeOf(X509_get0_notAfter(m_state->certificate.get()));
}

Result<Key> Key::fromPkcs12(const QByteArray &bytes, const SecretBytes &passphrase, const QString &file)
{
    const QuietErrors quiet;
    const Where where{file, 0, {}};
    const auto container = bytes.size() > mostBytes ? nullptr : fromDer<PKCS12, PKCS12_free>(bytes, d2i_PKCS12);
    if (!container)
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the file is no PKCS#12 container (.p12, .pfx)"), where);
    const SecretBytes text = ended(passphrase);
    const char *phrase = reinterpret_cast<const char *>(text.data());
    if (PKCS12_verify_mac(container.get(), phrase, int(passphrase.size())) != 1)
        return fail(ErrorCode::WrongSecret, QT_TRANSLATE_NOOP("enza", "the passphrase of the PKCS#12 file does not fit"), where);
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    const bool read = PKCS12_parse(container.get(), phrase, &key, &certificate, &others) == 1;
    auto state = std::make_unique<State>();
    state->own.reset(key);
    state->certificate.reset(certificate);
    if (others)
        state->others.reset(others);
    if (!read)
        return fail(ErrorCode::BadInput,
                    QT_TRANSLATE_NOOP("enza", "the PKCS#12 file is locked in a way that is no longer safe (RC2 or similar); have it "
                                              "issued anew, or convert it with AES"), where);
    if (!state->own || !state->certificate)
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the PKCS#12 file does not hold a private key with its certificate"), where);
    return Key(std::move(state));
}

Result<Key> Key::fromToken(const QString &uri, const SecretBytes &pin, const QByteArray &certificates)
{
    const QuietErrors quiet;
    auto state = std::make_unique<State>();
    ENZA_ASSIGN(state->token, store::TokenKey::open(uri, pin, store::TokenKey::Use::Documents));
    EVP_PKEY *key = state->token->handle();
    if (!key || EVP_PKEY_up_ref(key) != 1)
        return fail(ErrorCode::Internal, QT_TRANSLATE_NOOP("enza", "the token does not give its key to use"));
    state->own.reset(key);
    QList<QByteArray> known = state->token->certificates();
    if (!certificates.isEmpty()) {
        ENZA_ASSIGN(const QList<QByteArray> given, pemOrDer(certificates, {}));
        known = given + known;
    }
    for (const QByteArray &der : known) {
        Certificate one = certificateFrom(der);
        if (!one)
            continue;
        if (!state->certificate && X509_check_private_key(one.get(), key) == 1)
            state->certificate = std::move(one);
        else
            sk_X509_push(state->others.get(), one.release());
    }
    if (!state->certificate)
        return fail(ErrorCode::Missing, QT_TRANSLATE_NOOP("enza", "the token holds no certificate of this key; name its file"));
    return Key(std::move(state));
}

} // namespace enza::signing
