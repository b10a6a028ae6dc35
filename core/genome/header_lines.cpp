// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/header_lines.h"

#include <QRegularExpression>

#include <zlib.h>

#include <cstring>

namespace enza::genome {
namespace {
constexpr quint64 step = 1 << 18;
constexpr std::size_t most = 16 << 20;

/// Does the text hold the whole header?
bool isWhole(const std::string &text)
{
    const std::size_t begin = text.starts_with("BCF") ? 9 : 0;
    return text.size() > begin && (text.find("\n#CHROM", begin) != std::string::npos || (begin == 0 && text[0] != '#'));
}

/// Plain bytes, or those of one gzip stream after the other.
class Inflater
{
public:
    Inflater() { m_ready = inflateInit2(&m_stream, 15 + 32) == Z_OK; }
    ~Inflater()
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    bool add(const QByteArray &bytes, std::string &out)
    {
        char buffer[1 << 16];
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
        m_stream.avail_in = uInt(bytes.size());
        while (m_ready && m_stream.avail_in > 0 && out.size() < most) {
            m_stream.next_out = reinterpret_cast<Bytef *>(buffer);
            m_stream.avail_out = sizeof buffer;
            const int state = inflate(&m_stream, Z_NO_FLUSH);
            out.append(buffer, sizeof buffer - m_stream.avail_out);
            if (state == Z_STREAM_END)
                inflateReset(&m_stream);
            else if (state != Z_OK)
                return false;
        }
        return m_ready;
    }

private:
    z_stream m_stream{};
    bool m_ready = false;
};
} // namespace

Result<QStringList> headerLines(const ByteSource &source)
{
    std::string text;
    Inflater inflater;
    bool packed = false;
    for (quint64 offset = 0; offset < source.size() && text.size() < most && !isWhole(text); offset += step) {
        ENZA_ASSIGN(const QByteArray bytes, source.read(offset, step));
        if (offset == 0)
            packed = bytes.startsWith("\x1f\x8b");
        if (!packed)
            text.append(bytes.constData(), std::size_t(bytes.size()));
        else if (!inflater.add(bytes, text))
            return fail(ErrorCode::Damaged, Text(QT_TRANSLATE_NOOP("enza", "The stored header of the variant file cannot be read")));
    }
    QStringList out;
    for (std::size_t begin = text.starts_with("BCF") ? std::min<std::size_t>(9, text.size()) : 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (text.compare(begin, 2, "##") != 0)
            break;
        out << QString::fromUtf8(text.data() + begin, qsizetype(end - begin)).trimmed();
        begin = end + 1;
    }
    return out;
}

QList<HeaderNumber> headerNumbers(const QStringList &lines, const QStringList &names)
{
    static const QRegularExpression plain(QStringLiteral("^##([A-Za-z0-9_.-]+)=([-+0-9.eE]+)$"));
    static const QRegularExpression id(QStringLiteral("[<,]ID=([^,>]+)"));
    QList<HeaderNumber> out;
    for (const QString &line : lines) {
        if (const auto match = plain.match(line); match.hasMatch()) {
            bool number = false;
            const double value = match.captured(2).toDouble(&number);
            if (number && names.contains(match.captured(1), Qt::CaseInsensitive))
                out.append({{}, match.captured(1), value});
            continue;
        }
        if (!line.startsWith(QLatin1String("##SAMPLE=<")))
            continue;
        for (const QString &name : names) {
            const QRegularExpression field(QStringLiteral("[<,]%1=([-+0-9.eE]+)(?=[,>])").arg(QRegularExpression::escape(name)),
                                           QRegularExpression::CaseInsensitiveOption);
            const auto match = field.match(line);
            bool number = false;
            const double value = match.captured(1).toDouble(&number);
            if (match.hasMatch() && number)
                out.append({id.match(line).captured(1), name, value});
        }
    }
    return out;
}

} // namespace enza::genome
