// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform.h"
#include "genome/gzip_place.h"
#include "genome/inflow.h"

#include <QFile>

#include <deque>

namespace enza::genome {
namespace {

std::unexpected<Error> damaged()
{
    return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The compressed file is damaged or cut off: it cannot be inflated. "
                                                                    "Get the file again from its source")));
}

/// Plain gzip has no blocks to jump to: about every megabyte the inflater's state is kept at a deflate
/// block's end, as 32 KB of what came before.
class GzipInflow final : public Inflow
{
public:
    explicit GzipInflow(const QString &path) : m_file(path) {}
    ~GzipInflow() override { inflateEnd(&m_stream); }
    GzipInflow(const GzipInflow &) = delete;
    GzipInflow &operator=(const GzipInflow &) = delete;

    Result<void> open()
    {
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return std::unexpected(platform::fileError(m_file.fileName(), QStringLiteral("open")));
        if (inflateInit2(&m_stream, gzipWindow) != Z_OK)
            return damaged();
        m_input.resize(1 << 18);
        return {};
    }

    Result<bool> append(std::string &out) override
    {
        constexpr std::size_t step = 1 << 18;
        const std::size_t before = out.size();
        std::size_t produced = 0;
        std::optional<Error> error;
        out.resize_and_overwrite(before + step, [&](char *data, std::size_t) {
            m_stream.next_out = reinterpret_cast<unsigned char *>(data + before);
            m_stream.avail_out = uInt(step);
            while (m_stream.avail_out > 0 && !m_done && !error)
                error = inflateSome();
            produced = step - m_stream.avail_out;
            return before + produced;
        });
        if (error)
            return std::unexpected(std::move(*error));
        return produced > 0;
    }

    QByteArray place(quint64 from, quint64 to) override
    {
        while (m_points.size() > 1 && m_points[1].inflated <= from)
            m_points.pop_front();
        std::vector<GzipPoint> covering;
        for (const GzipPoint &point : m_points) {
            if (point.inflated >= to && !covering.empty())
                break;
            covering.push_back(point);
        }
        return writePoints(covering);
    }

    quint64 position() const override { return m_consumed; }
    QString format() const override { return QStringLiteral("vcf.gz (gzip)"); }

private:
    std::optional<Error> inflateSome()
    {
        if (m_stream.avail_in == 0) {
            const qint64 got = m_file.read(m_input.data(), m_input.size());
            if (got < 0)
                return platform::fileError(m_file.fileName(), QStringLiteral("read"));
            if (got == 0) {
                m_done = true;
                return m_betweenMembers ? std::nullopt : std::optional(damaged().error());
            }
            m_stream.next_in = reinterpret_cast<unsigned char *>(m_input.data());
            m_stream.avail_in = uInt(got);
        }
        const uInt inBefore = m_stream.avail_in, outBefore = m_stream.avail_out;
        const int status = inflate(&m_stream, Z_BLOCK);
        m_consumed += inBefore - m_stream.avail_in;
        m_inflated += outBefore - m_stream.avail_out;
        if (inBefore != m_stream.avail_in)
            m_betweenMembers = false;
        if (status == Z_STREAM_END) {
            m_betweenMembers = true;
            inflateReset2(&m_stream, gzipWindow);
            return std::nullopt;
        }
        if (status != Z_OK && status != Z_BUF_ERROR)
            return damaged().error();
        const bool blockEnd = (m_stream.data_type & 128) != 0 && (m_stream.data_type & 64) == 0;
        if (blockEnd && (m_points.empty() || m_inflated >= m_points.back().inflated + pointDistance))
            keepPoint();
        return std::nullopt;
    }

    void keepPoint()
    {
        GzipPoint point;
        point.inflated = m_inflated;
        point.source = m_consumed;
        point.bits = m_stream.data_type & 7;
        point.window.resize(windowBytes);
        uInt length = 0;
        inflateGetDictionary(&m_stream, reinterpret_cast<unsigned char *>(point.window.data()), &length);
        point.window.resize(length);
        m_points.push_back(std::move(point));
    }

    QFile m_file;
    QByteArray m_input;
    z_stream m_stream{};
    std::deque<GzipPoint> m_points;
    quint64 m_consumed = 0, m_inflated = 0;
    bool m_done = false, m_betweenMembers = false;
};

} // namespace

Result<std::unique_ptr<Inflow>> openGzip(const QString &path)
{
    auto inflow = std::make_unique<GzipInflow>(path);
    ENZA_TRY(inflow->open());
    return inflow;
}

} // namespace enza::genome
