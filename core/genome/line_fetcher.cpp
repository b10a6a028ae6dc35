// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/bcf_fetcher.h"
#include "genome/bgzf_place.h"
#include "genome/gzip_place.h"
#include "genome/text_file.h"

#include <algorithm>

namespace enza::genome {
namespace {

std::unexpected<Error> lost()
{
    return fail(ErrorCode::Damaged, Text(QT_TRANSLATE_NOOP("enza", "The record cannot be found in the stored file: the stored file or its "
                                                                   "index is damaged")));
}

/// Room for one BGZF block, and some.
constexpr quint64 blockRoom = 1 << 16;

class PlainFetcher final : public LineFetcher
{
public:
    explicit PlainFetcher(std::shared_ptr<const ByteSource> source) : m_source(std::move(source)) {}

    Result<std::string> line(const QByteArray &, quint64, quint64 offset, quint32 length) const override
    {
        if (offset > m_source->size() || length > m_source->size() - offset)
            return lost();
        ENZA_ASSIGN(const QByteArray bytes, m_source->read(offset, length));
        if (bytes.size() != qsizetype(length))
            return lost();
        return bytes.toStdString();
    }

private:
    std::shared_ptr<const ByteSource> m_source;
};

/// Inflates from a point of the source on, skips, and keeps what is wanted.
class Inflater
{
public:
    explicit Inflater(int windowBits) { m_ready = inflateInit2(&m_stream, windowBits) == Z_OK; }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    bool prime(const GzipPoint &point, unsigned char before)
    {
        m_raw = true;
        if (point.bits > 0 && inflatePrime(&m_stream, point.bits, before >> (8 - point.bits)) != Z_OK)
            return false;
        return m_ready && (point.window.isEmpty() ||
                           inflateSetDictionary(&m_stream, reinterpret_cast<const unsigned char *>(point.window.constData()),
                                                uInt(point.window.size())) == Z_OK);
    }

    Result<std::string> take(const ByteSource &source, quint64 from, quint64 skip, quint32 length)
    {
        std::string out;
        QByteArray input, scratch(1 << 16, Qt::Uninitialized);
        while (m_ready && out.size() < length) {
            if (m_stream.avail_in == 0) {
                const quint64 step = std::min(blockRoom, source.size() - std::min(from, source.size()));
                if (step == 0)
                    return lost();
                ENZA_ASSIGN(input, source.read(from, step));
                if (input.isEmpty())
                    return lost();
                from += quint64(input.size());
                m_stream.next_in = reinterpret_cast<unsigned char *>(input.data());
                m_stream.avail_in = uInt(input.size());
            }
            if (m_trailer > 0) {
                const uInt step = std::min(m_trailer, m_stream.avail_in);
                m_stream.next_in += step;
                m_stream.avail_in -= step;
                m_trailer -= step;
                continue;
            }
            m_stream.next_out = reinterpret_cast<unsigned char *>(scratch.data());
            m_stream.avail_out = uInt(scratch.size());
            const int status = inflate(&m_stream, Z_NO_FLUSH);
            if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR)
                return lost();
            const auto got = quint64(scratch.size()) - m_stream.avail_out;
            const quint64 skipped = std::min(skip, got);
            skip -= skipped;
            out.append(scratch.constData() + skipped, std::min<std::size_t>(got - skipped, length - out.size()));
            if (status == Z_STREAM_END) {
                // The next member begins; a raw one leaves its check sum and length to be skipped.
                m_trailer = m_raw ? 8 : 0;
                m_raw = false;
                if (inflateReset2(&m_stream, gzipWindow) != Z_OK)
                    return lost();
            }
        }
        if (out.size() != length)
            return lost();
        return out;
    }

private:
    z_stream m_stream{};
    bool m_ready = false, m_raw = false;
    uInt m_trailer = 0;
};

class BgzfFetcher final : public LineFetcher
{
public:
    explicit BgzfFetcher(std::shared_ptr<const ByteSource> source) : m_source(std::move(source)) {}

    Result<std::string> line(const QByteArray &place, quint64 chunkOffset, quint64 offset, quint32 length) const override
    {
        const auto blocks = readBlocks(place, chunkOffset);
        if (!blocks || length > longestLine)
            return lost();
        auto block = std::upper_bound(blocks->begin(), blocks->end(), offset,
                                      [](quint64 at, const BlockStart &start) { return at < start.inflated; });
        if (block == blocks->begin())
            return lost();
        --block;
        // A BGZF block is a gzip member of its own, and so are those that follow it.
        return Inflater(gzipWindow).take(*m_source, block->source, offset - block->inflated, length);
    }

private:
    std::shared_ptr<const ByteSource> m_source;
};

class GzipFetcher final : public LineFetcher
{
public:
    explicit GzipFetcher(std::shared_ptr<const ByteSource> source) : m_source(std::move(source)) {}

    Result<std::string> line(const QByteArray &place, quint64, quint64 offset, quint32 length) const override
    {
        const auto point = findPoint(place, offset);
        if (length > longestLine)
            return lost();
        if (!point) // before the first point: from the file's beginning
            return Inflater(gzipWindow).take(*m_source, 0, offset, length);
        unsigned char before = 0;
        if (point->bits > 0) {
            if (point->source == 0)
                return lost();
            ENZA_ASSIGN(const QByteArray byte, m_source->read(point->source - 1, 1));
            if (byte.isEmpty())
                return lost();
            before = static_cast<unsigned char>(byte[0]);
        }
        Inflater inflater(-15);
        if (!inflater.prime(*point, before))
            return lost();
        return inflater.take(*m_source, point->source, offset - point->inflated, length);
    }

private:
    std::shared_ptr<const ByteSource> m_source;
};

} // namespace

Result<std::unique_ptr<LineFetcher>> LineFetcher::open(std::shared_ptr<const ByteSource> source, const QString &format)
{
    if (format == QLatin1String("vcf"))
        return std::make_unique<PlainFetcher>(std::move(source));
    if (format == QLatin1String("vcf.gz (bgzip)"))
        return std::make_unique<BgzfFetcher>(std::move(source));
    if (format == QLatin1String("vcf.gz (gzip)"))
        return std::make_unique<GzipFetcher>(std::move(source));
    if (format == QLatin1String("bcf"))
        return openBcfFetcher(std::move(source));
    return fail(ErrorCode::Internal, Text(QT_TRANSLATE_NOOP("enza", "There is no way to read a file of format \"%1\""), {format}));
}

} // namespace enza::genome
