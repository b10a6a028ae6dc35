// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypt4gh/container.h"
#include "crypt4gh/segment.h"

#include <sodium.h>

#include <limits>

namespace enza::crypt4gh {

Sequence Sequence::of(const QByteArray &name)
{
    initCrypto();
    unsigned char hash[crypto_generichash_BYTES];
    crypto_generichash(hash, sizeof hash, reinterpret_cast<const unsigned char *>(name.constData()),
                       size_t(name.size()), nullptr, 0);
    Sequence sequence;
    std::copy_n(hash, sequence.mark.size(), sequence.mark.begin());
    return sequence;
}

Nonce sequenceNonce(const Sequence &sequence, quint32 index, bool last)
{
    Nonce nonce{};
    std::copy(sequence.mark.begin(), sequence.mark.end(), nonce.begin());
    for (size_t i = 0; i < 4; ++i)
        nonce[7 + i] = static_cast<unsigned char>(index >> (8 * i));
    nonce[11] = last ? 1 : 0;
    return nonce;
}

Writer::Writer(SecretBytes dataKey, std::optional<Sequence> sequence, Sink sink)
    : m_dataKey(std::move(dataKey)), m_sequence(sequence), m_sink(std::move(sink)),
      m_sealed(sealedSegmentSize, Qt::Uninitialized)
{
    m_plain.reserve(segmentSize);
}

Writer::~Writer()
{
    wipe(m_plain);
}

Result<void> Writer::write(const char *data, qsizetype length)
{
    while (length > 0) {
        // A full segment waits until more comes: only then is it known not to be the last.
        if (m_plain.size() == segmentSize)
            ENZA_TRY(seal(false));
        const qsizetype part = std::min(length, segmentSize - m_plain.size());
        m_plain.append(data, part);
        data += part;
        length -= part;
    }
    return {};
}

Result<void> Writer::finish()
{
    if (m_plain.isEmpty() && !m_sequence)
        return {};
    return seal(true);
}

Result<void> Writer::seal(bool last)
{
    if (m_index == std::numeric_limits<quint32>::max())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "the file is too long (over 256 TiB)")));
    Nonce nonce;
    if (m_sequence)
        nonce = sequenceNonce(*m_sequence, m_index, last);
    else
        randombytes_buf(nonce.data(), nonce.size());
    auto *out = reinterpret_cast<unsigned char *>(m_sealed.data());
    std::copy(nonce.begin(), nonce.end(), out);
    unsigned long long length = 0;
    crypto_aead_chacha20poly1305_ietf_encrypt(out + nonce.size(), &length,
                                              reinterpret_cast<const unsigned char *>(m_plain.constData()),
                                              size_t(m_plain.size()), nullptr, 0, nullptr, nonce.data(),
                                              m_dataKey.data());
    ++m_index;
    m_plain.resize(0);
    return m_sink(m_sealed.constData(), qsizetype(length) + qsizetype(nonce.size()));
}

} // namespace enza::crypt4gh
