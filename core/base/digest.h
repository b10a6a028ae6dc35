// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include <memory>
#include <span>

namespace enza {

/// SHA-256 of one buffer, 32 bytes.
QByteArray sha256(std::span<const unsigned char> bytes);
QByteArray sha256(const QByteArray &bytes);

/// SHA-256 over a stream.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;
    void add(std::span<const unsigned char> bytes);
    /// 32 bytes. Call once.
    QByteArray finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace enza
