// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/bcf_fetcher.h"

#include "genome/bgzf_place.h"
#include "genome/gzip_place.h"
#include "genome/text_file.h"

#include <algorithm>
#include <cstring>
#include <mutex>

#include <htslib/kstring.h>
#include <htslib/vcf.h>

namespace enza::genome {
namespace {

std::unexpected<Error> lost()
{
    return fail(ErrorCode::Damaged, Text(QT_TRANSLATE_NOOP("enza", "The record cannot be found in the stored file: the stored file or its "
                                                                   "index is damaged")));
}

struct FreeHeader { void operator()(bcf_hdr_t *header) const { bcf_hdr_destroy(header); } };
struct FreeRecord { void operator()(bcf1_t *record) const { bcf_destroy(record); } };

/// BCF's own bytes from one place of the source on, inflated where the file is.
class BcfBytes
{
public:
    BcfBytes(const ByteSource &source, bool blocked, quint64 virtualOffset)
        : m_source(source), m_blocked(blocked), m_at(virtualOffset >> 16), m_skip(virtualOffset & 0xFFFF)
    {
        if (!blocked) {
            m_at += m_skip;
            m_skip = 0;
        }
    }

    /// Exactly `size` bytes, or nothing.
    bool read(std::size_t size, QByteArray &out)
    {
        if (size > longestLine)
            return false;
        while (std::size_t(m_ready.size()) < size + m_skip) {
            if (!more())
                return false;
        }
        out = m_ready.mid(qsizetype(m_skip), qsizetype(size));
        m_skip += size;
        if (m_skip > (1 << 20)) {
            m_ready.remove(0, qsizetype(m_skip));
            m_skip = 0;
        }
        return true;
    }

private:
    bool more()
    {
        constexpr quint64 step = 1 << 16;
        if (m_at >= m_source.size())
            return false;
        const auto bytes = m_source.read(m_at, std::min(step, m_source.size() - m_at));
        if (!bytes || bytes->isEmpty())
            return false;
        if (!m_blocked) {
            m_at += quint64(bytes->size());
            m_ready += *bytes;
            return true;
        }
        // One block: at most 64 KB, both ways.
        QByteArray block(1 << 16, Qt::Uninitialized);
        z_stream stream{};
        if (inflateInit2(&stream, gzipWindow) != Z_OK)
            return false;
        stream.next_in = reinterpret_cast<unsigned char *>(const_cast<char *>(bytes->constData()));
        stream.avail_in = uInt(bytes->size());
        stream.next_out = reinterpret_cast<unsigned char *>(block.data());
        stream.avail_out = uInt(block.size());
        const int status = inflate(&stream, Z_FINISH);
        const quint64 consumed = quint64(bytes->size()) - stream.avail_in;
        block.resize(block.size() - qsizetype(stream.avail_out));
        inflateEnd(&stream);
        if (status != Z_STREAM_END)
            return false;
        m_at += consumed;
        m_ready += block;
        return true;
    }

    const ByteSource &m_source;
    bool m_blocked;
    quint64 m_at;
    std::size_t m_skip; ///< bytes of m_ready already used
    QByteArray m_ready;
};

/// BCF numbers are little-endian.
quint32 number(const QByteArray &bytes, int index)
{
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.constData()) + 4 * index;
    return quint32(p[0]) | quint32(p[1]) << 8 | quint32(p[2]) << 16 | quint32(p[3]) << 24;
}

bool put(kstring_t &out, const QByteArray &bytes)
{
    out.l = 0;
    return kputsn(bytes.constData(), std::size_t(bytes.size()), &out) >= 0;
}

class BcfFetcher final : public LineFetcher
{
public:
    explicit BcfFetcher(std::shared_ptr<const ByteSource> source) : m_source(std::move(source)) {}

    Result<void> open()
    {
        ENZA_ASSIGN(const QByteArray start, m_source->read(0, std::min<quint64>(m_source->size(), 2)));
        m_blocked = start.startsWith("\x1f\x8b");
        BcfBytes bytes(*m_source, m_blocked, 0);
        QByteArray magic, text;
        if (!bytes.read(9, magic) || !magic.startsWith("BCF\x02") || !bytes.read(number(magic.mid(5), 0), text))
            return lost();
        m_header.reset(bcf_hdr_init("r"));
        text.append('\0');
        if (!m_header || bcf_hdr_parse(m_header.get(), text.data()) < 0)
            return lost();
        return {};
    }

    Result<std::string> line(const QByteArray &place, quint64 chunkOffset, quint64 offset, quint32 length) const override
    {
        const auto marks = readBlocks(place, chunkOffset);
        if (!marks)
            return lost();
        auto mark = std::upper_bound(marks->begin(), marks->end(), offset,
                                     [](quint64 at, const BlockStart &start) { return at < start.inflated; });
        if (mark == marks->begin())
            return lost();
        --mark;
        BcfBytes bytes(*m_source, m_blocked, mark->source);
        std::unique_ptr<bcf1_t, FreeRecord> record(bcf_init());
        kstring_t text = KS_INITIALIZE;
        std::optional<std::string> found;
        quint64 at = mark->inflated;
        // htslib's header may be read by one thread at a time only.
        const std::lock_guard lock(m_mutex);
        while (at <= offset && record && decode(bytes, *record)) {
            text.l = 0;
            if (vcf_format(m_header.get(), record.get(), &text) != 0)
                break;
            if (at == offset && text.l == std::size_t(length) + 1)
                found = std::string(text.s, length);
            at += text.l;
        }
        ks_free(&text);
        if (!found)
            return lost();
        return std::move(*found);
    }

private:
    /// The record's layout in the file is htslib's own (VCF specification, 6.3); the bytes passed its checks
    /// when the file was imported.
    static bool decode(BcfBytes &bytes, bcf1_t &record)
    {
        QByteArray fixed, shared, individual;
        if (!bytes.read(32, fixed) || number(fixed, 0) < 24)
            return false;
        if (!bytes.read(number(fixed, 0) - 24, shared) || !bytes.read(number(fixed, 1), individual))
            return false;
        bcf_clear(&record);
        record.rid = qint32(number(fixed, 2));
        record.pos = qint32(number(fixed, 3));
        record.rlen = qint32(number(fixed, 4));
        const quint32 qual = number(fixed, 5);
        std::memcpy(&record.qual, &qual, 4);
        record.n_info = number(fixed, 6) & 0xFFFF;
        record.n_allele = number(fixed, 6) >> 16;
        record.n_sample = number(fixed, 7) & 0xFFFFFF;
        record.n_fmt = number(fixed, 7) >> 24;
        return put(record.shared, shared) && put(record.indiv, individual);
    }

    std::shared_ptr<const ByteSource> m_source;
    bool m_blocked = false;
    std::unique_ptr<bcf_hdr_t, FreeHeader> m_header;
    mutable std::mutex m_mutex;
};

} // namespace

Result<std::unique_ptr<LineFetcher>> openBcfFetcher(std::shared_ptr<const ByteSource> source)
{
    auto fetcher = std::make_unique<BcfFetcher>(std::move(source));
    ENZA_TRY(fetcher->open());
    return fetcher;
}

} // namespace enza::genome
