// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypt4gh/header.h"

#include <array>
#include <functional>
#include <memory>

namespace enza::crypt4gh {

inline constexpr qsizetype segmentSize = 65536;                    ///< plain bytes
inline constexpr qsizetype sealedSegmentSize = segmentSize + 12 + 16; ///< with nonce and MAC

/// The standard's segments carry random nonces, so a reader cannot see that some were swapped, repeated
/// or cut off at the end. A container written in sequence uses, under its own fresh data key, nonces
/// that say (what the file is, which segment, whether it is the last); any Crypt4GH reader opens it,
/// and a reader that knows the mark notices every such change. An empty one holds one empty segment.
struct Sequence {
    std::array<unsigned char, 7> mark{}; ///< what this file is, e.g. a hash of its id
    static Sequence of(const QByteArray &name);
};

/// Encrypts a stream.
class Writer
{
public:
    using Sink = std::function<Result<void>(const char *data, qsizetype length)>;
    /// `header` packets must give `dataKey` to the readers; the header itself is written by the caller.
    Writer(SecretBytes dataKey, std::optional<Sequence> sequence, Sink sink);
    ~Writer();
    Result<void> write(const char *data, qsizetype length);
    /// Writes the last segment. Call once.
    Result<void> finish();

private:
    Result<void> seal(bool last);
    SecretBytes m_dataKey;
    std::optional<Sequence> m_sequence;
    Sink m_sink;
    QByteArray m_plain;
    QByteArray m_sealed;
    quint32 m_index = 0;
};

/// Random access to the plain bytes of a container. Thread-safe.
class Reader
{
public:
    /// Missing, ReadOnly; Damaged when the header or length is not a container's, or when `sequence` is
    /// given and the last segment is not there; WrongSecret when it is for somebody else.
    static Result<std::unique_ptr<Reader>> open(const QString &path, const SecretBytes &secretKey,
                                                std::optional<Sequence> sequence = std::nullopt);
    ~Reader();
    /// Plain bytes, after the edit list if there is one.
    quint64 size() const;
    /// Fewer bytes only at the end. Damaged when a segment does not authenticate.
    Result<QByteArray> read(quint64 offset, quint64 length) const;
    const Header &header() const;

private:
    struct State;
    explicit Reader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace enza::crypt4gh
