// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include <cstdint>
#include <string>
#include <string_view>

/// Numbers and texts in compact bytes, for the blocks of a snapshot.
namespace enza::knowledge {

class Packer
{
public:
    void number(quint64 value)
    {
        while (value >= 0x80) {
            m_bytes += char(value | 0x80);
            value >>= 7;
        }
        m_bytes += char(value);
    }
    void text(std::string_view value)
    {
        number(value.size());
        m_bytes += value;
    }
    void byte(unsigned char value) { m_bytes += char(value); }
    /// Compressed.
    QByteArray finish() const { return qCompress(reinterpret_cast<const uchar *>(m_bytes.data()), qsizetype(m_bytes.size()), 1); }

private:
    std::string m_bytes;
};

/// Reads what Packer wrote. After the end, or in damaged bytes, everything is zero and `bad()` is true.
class Unpacker
{
public:
    explicit Unpacker(const QByteArray &compressed) : m_bytes(qUncompress(compressed))
    {
        m_rest = std::string_view(m_bytes.constData(), std::size_t(m_bytes.size()));
        m_bad = m_bytes.isEmpty();
    }
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_rest.empty())
                break;
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            value |= quint64(byte & 0x7f) << shift;
            if ((byte & 0x80) == 0)
                return value;
        }
        m_bad = true;
        return 0;
    }
    /// Valid as long as the unpacker.
    std::string_view text()
    {
        const quint64 size = number();
        if (size > m_rest.size()) {
            m_bad = true;
            return {};
        }
        const std::string_view value = m_rest.substr(0, std::size_t(size));
        m_rest.remove_prefix(std::size_t(size));
        return value;
    }
    unsigned char byte()
    {
        if (m_rest.empty()) {
            m_bad = true;
            return 0;
        }
        const auto value = static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(1);
        return value;
    }
    /// A number of things that take at least a byte each.
    std::size_t count()
    {
        const quint64 value = number();
        if (value > m_rest.size()) {
            m_bad = true;
            return 0;
        }
        return std::size_t(value);
    }
    bool bad() const { return m_bad; }

private:
    QByteArray m_bytes;
    std::string_view m_rest;
    bool m_bad = false;
};

} // namespace enza::knowledge
