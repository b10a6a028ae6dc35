// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/bgzf_place.h"
#include "genome/header_text.h"
#include "genome/scan.h"
#include "genome/text_file.h"

#include <QFile>

#include <htslib/bgzf.h>
#include <htslib/hfile.h>
#include <htslib/hts.h>
#include <htslib/hts_log.h>
#include <htslib/kstring.h>
#include <htslib/vcf.h>

namespace enza::genome {
namespace {

struct CloseFile { void operator()(htsFile *file) const { hts_close(file); } };
struct FreeHeader { void operator()(bcf_hdr_t *header) const { bcf_hdr_destroy(header); } };
struct FreeRecord { void operator()(bcf1_t *record) const { bcf_destroy(record); } };

/// A fetch decodes from the nearest mark on: about this much text.
constexpr std::size_t markDistance = 64 << 10;

class BcfFile final : public VariantFile
{
public:
    BcfFile(quint64 bytes, QString name) : m_bytes(bytes), m_name(std::move(name)) {}
    ~BcfFile() override { ks_free(&m_line); }
    BcfFile(const BcfFile &) = delete;
    BcfFile &operator=(const BcfFile &) = delete;

    Result<void> open(const QString &path)
    {
        hts_set_log_level(HTS_LOG_OFF);
        m_file.reset(hts_open(QFile::encodeName(path).constData(), "rb"));
        if (!m_file || m_file->format.format != bcf)
            return damaged();
        BGZF *bgzf = m_file->fp.bgzf;
        if (bgzf->is_compressed && bgzf_check_EOF(bgzf) != 1) {
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The compressed file is cut off: its end mark is missing. "
                                                                            "Get the file again from its source")),
                        {m_name, 0, {}});
        }
        m_hts.reset(bcf_hdr_read(m_file.get()));
        m_record.reset(bcf_init());
        if (!m_hts || !m_record)
            return damaged();
        kstring_t text = KS_INITIALIZE;
        const bool formatted = bcf_hdr_format(m_hts.get(), 0, &text) == 0;
        Result<Header> header = formatted ? parseHeader({text.s, text.l}, {}, m_name) : damaged();
        ks_free(&text);
        ENZA_ASSIGN(m_header, std::move(header));
        return {};
    }

    const Header &header() const override { return m_header; }
    QString format() const override { return QStringLiteral("bcf"); }
    quint64 size() const override { return m_bytes; }
    quint64 position() const override
    {
        return m_file ? quint64(htell(m_file->fp.bgzf->fp)) : m_bytes;
    }

    Result<std::optional<Chunk>> next() override
    {
        Chunk chunk;
        chunk.offset = m_offset;
        chunk.firstRecord = m_records;
        chunk.firstLine = m_header.lines + m_records + 1;
        std::vector<BlockStart> marks;
        while (m_file && chunk.text.size() < chunkBytes) {
            const quint64 here = m_offset + chunk.text.size();
            if (marks.empty() || here >= marks.back().inflated + markDistance)
                marks.push_back({here, quint64(bgzf_tell(m_file->fp.bgzf))});
            const int status = bcf_read(m_file.get(), m_hts.get(), m_record.get());
            if (status == -1) {
                if (hts_close(m_file.release()) != 0)
                    return damaged();
                break;
            }
            m_line.l = 0;
            if (status < 0 || vcf_format(m_hts.get(), m_record.get(), &m_line) != 0)
                return damaged(m_header.lines + m_records + 1);
            // A line break inside a value would make two lines of one record.
            if (findChar({m_line.s, m_line.l}, '\n') + 1 != m_line.l)
                return damaged(m_header.lines + m_records + 1);
            if (m_line.l > longestLine) {
                return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The line is longer than 256 MB")),
                            {m_name, m_header.lines + m_records + 1, {}});
            }
            chunk.text.append(m_line.s, m_line.l);
            ++m_records;
        }
        if (chunk.text.empty())
            return std::optional<Chunk>();
        chunk.place = writeBlocks(marks, chunk.offset);
        m_offset += chunk.text.size();
        return std::optional(std::move(chunk));
    }

private:
    std::unexpected<Error> damaged(quint64 line = 0) const
    {
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The BCF file is damaged or cut off. Get the file again from its source")),
                    {m_name, line, {}});
    }

    quint64 m_bytes;
    QString m_name;
    Header m_header;
    std::unique_ptr<htsFile, CloseFile> m_file;
    std::unique_ptr<bcf_hdr_t, FreeHeader> m_hts;
    std::unique_ptr<bcf1_t, FreeRecord> m_record;
    kstring_t m_line = KS_INITIALIZE;
    quint64 m_records = 0, m_offset = 0;
};

} // namespace

Result<std::unique_ptr<VariantFile>> openBcf(const QString &path, quint64 bytes, const QString &shownName)
{
    auto file = std::make_unique<BcfFile>(bytes, shownName);
    ENZA_TRY(file->open(path));
    return file;
}

} // namespace enza::genome
