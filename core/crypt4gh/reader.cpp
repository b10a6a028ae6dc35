// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypt4gh/container.h"
#include "crypt4gh/segment.h"

#include "base/platform.h"

#include <QFile>

#include <sodium.h>

#include <limits>
#include <mutex>

namespace enza::crypt4gh {
namespace {

constexpr quint64 segmentOverhead = sealedSegmentSize - segmentSize;

/// A stretch of the stored plain bytes that the edit list keeps.
struct Kept {
    quint64 at;     ///< in what the reader is given
    quint64 stored; ///< in what was encrypted
    quint64 length;
};

QList<Kept> keptParts(const std::optional<QList<quint64>> &edits, quint64 storedSize)
{
    if (!edits)
        return {{0, 0, storedSize}};
    QList<Kept> parts;
    quint64 at = 0;
    quint64 stored = 0;
    const auto keep = [&](quint64 length) {
        length = std::min(length, storedSize - stored);
        if (length)
            parts.append({at, stored, length});
        at += length;
        stored += length;
    };
    for (qsizetype i = 0; i < edits->size(); ++i) {
        if (i % 2 == 0)
            stored += std::min(edits->at(i), storedSize - stored);
        else
            keep(edits->at(i));
    }
    if (edits->size() % 2)
        keep(std::numeric_limits<quint64>::max()); // after a last skip everything is kept
    return parts;
}

} // namespace

struct Reader::State {
    QString path;
    mutable std::mutex mutex;
    mutable QFile file;
    Header header;
    std::optional<Sequence> sequence;
    quint64 segments = 0;
    quint64 storedSize = 0;
    QList<Kept> parts;
    mutable size_t lastKey = 0;
    mutable quint64 cachedSegment = std::numeric_limits<quint64>::max();
    mutable QByteArray cached;

    explicit State(const QString &where) : path(where), file(where) {}
    ~State() { wipe(cached); }

    std::unexpected<Error> damaged(quint64 segment) const
    {
        return fail(ErrorCode::Damaged,
                    Text(QT_TRANSLATE_NOOP("enza", "segment %1 of the encrypted file does not verify"),
                         {QString::number(segment)}),
                    Where{path, 0, {}});
    }

    /// Decrypts into `cached`. The caller holds the mutex.
    Result<void> load(quint64 segment) const
    {
        if (segment == cachedSegment)
            return {};
        const quint64 at = header.size + segment * quint64(sealedSegmentSize);
        if (!file.seek(qint64(at)))
            return std::unexpected(platform::fileError(path, QStringLiteral("seek")));
        const QByteArray sealed = file.read(sealedSegmentSize);
        const bool last = segment + 1 == segments;
        if (sealed.size() < qsizetype(segmentOverhead) || (!last && sealed.size() != sealedSegmentSize))
            return damaged(segment);
        const auto *bytes = reinterpret_cast<const unsigned char *>(sealed.constData());
        if (sequence) {
            const Nonce expected = sequenceNonce(*sequence, quint32(segment), last);
            if (!std::equal(expected.begin(), expected.end(), bytes))
                return damaged(segment);
        }
        cachedSegment = std::numeric_limits<quint64>::max();
        cached.resize(sealed.size() - qsizetype(segmentOverhead));
        for (size_t i = 0; i < header.dataKeys.size(); ++i) {
            const size_t which = (lastKey + i) % header.dataKeys.size();
            const int outcome = crypto_aead_chacha20poly1305_ietf_decrypt(
                reinterpret_cast<unsigned char *>(cached.data()), nullptr, nullptr, bytes + 12,
                size_t(sealed.size()) - 12, nullptr, 0, bytes, header.dataKeys[which].data());
            if (outcome == 0) {
                lastKey = which;
                cachedSegment = segment;
                return {};
            }
        }
        return damaged(segment);
    }
};

Reader::Reader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Reader::~Reader() = default;

Result<std::unique_ptr<Reader>> Reader::open(const QString &path, const SecretBytes &secretKey,
                                             std::optional<Sequence> sequence)
{
    auto state = std::make_unique<State>(path);
    if (!state->file.open(QIODevice::ReadOnly))
        return std::unexpected(platform::fileError(path, QStringLiteral("open")));
    ENZA_ASSIGN(state->header, readHeader(state->file, secretKey, path));
    state->sequence = sequence;
    const quint64 body = quint64(state->file.size()) - state->header.size;
    const quint64 rest = body % quint64(sealedSegmentSize);
    state->segments = body / quint64(sealedSegmentSize) + (rest ? 1 : 0);
    const bool tooShort = rest && rest < segmentOverhead;
    if (tooShort || (sequence && (state->segments == 0 || state->segments > std::numeric_limits<quint32>::max())))
        return fail(ErrorCode::Damaged, Text(QT_TRANSLATE_NOOP("enza", "the encrypted file is cut off")),
                    Where{path, 0, {}});
    state->storedSize = body - state->segments * segmentOverhead;
    state->parts = keptParts(state->header.edits, state->storedSize);
    if (sequence)
        ENZA_TRY(state->load(state->segments - 1)); // proves that nothing is missing at the end
    return std::unique_ptr<Reader>(new Reader(std::move(state)));
}

quint64 Reader::size() const
{
    const QList<Kept> &parts = m_state->parts;
    return parts.isEmpty() ? 0 : parts.last().at + parts.last().length;
}

const Header &Reader::header() const
{
    return m_state->header;
}

Result<QByteArray> Reader::read(quint64 offset, quint64 length) const
{
    QByteArray out;
    const quint64 end = offset >= size() ? offset : offset + std::min(length, size() - offset);
    out.reserve(qsizetype(end - offset));
    const std::lock_guard guard(m_state->mutex);
    for (const Kept &part : m_state->parts) {
        if (part.at + part.length <= offset)
            continue;
        while (offset < end && offset < part.at + part.length) {
            const quint64 stored = part.stored + (offset - part.at);
            ENZA_TRY(m_state->load(stored / segmentSize));
            const qsizetype within = qsizetype(stored % segmentSize);
            const quint64 inPart = part.at + part.length - offset;
            const qsizetype take =
                std::min({m_state->cached.size() - within, qsizetype(end - offset), qsizetype(inPart)});
            if (take <= 0)
                return m_state->damaged(stored / segmentSize);
            out.append(m_state->cached.constData() + within, take);
            offset += quint64(take);
        }
    }
    return out;
}

} // namespace enza::crypt4gh
