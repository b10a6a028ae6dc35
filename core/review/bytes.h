// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include <bit>
#include <cstring>
#include <string_view>

/// Little-endian writing and bounds-checked reading of the small binary forms of this room.
namespace enza::review {

static_assert(std::endian::native == std::endian::little, "stored numbers are little-endian as in memory");

class ByteWriter
{
public:
    explicit ByteWriter(QByteArray &out) : m_out(out) {}
    void u8(quint8 v) { m_out.append(char(v)); }
    void varint(quint64 v)
    {
        for (; v >= 0x80; v >>= 7)
            m_out.append(char(v | 0x80));
        m_out.append(char(v));
    }
    /// Signed numbers near zero stay short.
    void zigzag(qint64 v) { varint((quint64(v) << 1) ^ quint64(v >> 63)); }
    void f64(double v) { raw(&v, sizeof v); }
    void text(std::string_view v)
    {
        varint(v.size());
        raw(v.data(), v.size());
    }
    void raw(const void *data, std::size_t size)
    {
        m_out.append(static_cast<const char *>(data), qsizetype(size));
    }

private:
    QByteArray &m_out;
};

/// After the first read beyond the end, ok() is false and every read gives zero or nothing.
class ByteReader
{
public:
    explicit ByteReader(std::string_view bytes) : m_bytes(bytes) {}
    explicit ByteReader(const QByteArray &bytes) : m_bytes(bytes.constData(), std::size_t(bytes.size())) {}
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_bytes.empty(); }
    std::size_t left() const { return m_bytes.size(); }
    std::string_view rest() const { return m_bytes; }

    quint8 u8()
    {
        const std::string_view v = raw(1);
        return v.empty() ? 0 : quint8(v[0]);
    }
    quint64 varint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint8 byte = u8();
            value |= quint64(byte & 0x7f) << shift;
            if (!(byte & 0x80))
                return value;
        }
        m_ok = false;
        return 0;
    }
    qint64 zigzag()
    {
        const quint64 v = varint();
        return qint64(v >> 1) ^ -qint64(v & 1);
    }
    double f64()
    {
        double v = 0;
        const std::string_view bytes = raw(sizeof v);
        if (bytes.size() == sizeof v)
            std::memcpy(&v, bytes.data(), sizeof v);
        return v;
    }
    std::string_view text() { return raw(varint()); }
    std::string_view raw(quint64 size)
    {
        if (!m_ok || size > m_bytes.size()) {
            m_ok = false;
            m_bytes = {};
            return {};
        }
        const std::string_view out = m_bytes.substr(0, size);
        m_bytes.remove_prefix(size);
        return out;
    }
    /// A count of things that take at least one byte each; more than there is left is a fault.
    std::size_t count()
    {
        const quint64 n = varint();
        if (n > m_bytes.size())
            m_ok = false;
        return m_ok ? std::size_t(n) : 0;
    }

private:
    std::string_view m_bytes;
    bool m_ok = true;
};

} // namespace enza::review
