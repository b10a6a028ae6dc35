// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include <cstddef>
#include <memory>
#include <span>

namespace enza {

/// Bytes that must not reach swap or a core dump: guarded, locked memory from libsodium, wiped when
/// released. Move-only. If the system refuses to lock
/// memory (RLIMIT_MEMLOCK), the bytes are still guarded and wiped.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);
    /// Copies and then wipes the source.
    static SecretBytes take(QByteArray &source);
    static SecretBytes copy(std::span<const unsigned char> source);
    static SecretBytes random(std::size_t size);

    unsigned char *data() { return m_data.get(); }
    const unsigned char *data() const { return m_data.get(); }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::span<const unsigned char> bytes() const { return {m_data.get(), m_size}; }
    SecretBytes clone() const { return copy(bytes()); }

private:
    struct Release { void operator()(unsigned char *p) const; };
    std::unique_ptr<unsigned char, Release> m_data;
    std::size_t m_size = 0;
};

/// Initialises libsodium once; false means the process must not go on.
bool initCrypto();
/// Overwrites a buffer the compiler may not optimise away.
void wipe(QByteArray &bytes);

} // namespace enza
