// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/bgzf_place.h"
#include "genome/inflow.h"

#include <QFile>

#include <deque>
#include <htslib/bgzf.h>
#include <htslib/hfile.h>
#include <htslib/hts_log.h>

namespace enza::genome {
namespace {

std::unexpected<Error> damaged()
{
    return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The compressed file is damaged or cut off: a block cannot be read. "
                                                                    "Get the file again from its source")));
}

/// One thread: on two cores bgzf_mt is slower, and it takes a file cut inside a block for a clean end.
class BgzfInflow final : public Inflow
{
public:
    explicit BgzfInflow(BGZF *file) : m_file(file) {}
    ~BgzfInflow() override
    {
        if (m_file != nullptr)
            bgzf_close(m_file);
    }

    Result<bool> append(std::string &out) override
    {
        if (m_file == nullptr)
            return false;
        if (bgzf_read_block(m_file) < 0)
            return damaged();
        if (m_file->block_length <= 0) {
            BGZF *file = m_file;
            m_file = nullptr;
            m_position = m_size;
            if (bgzf_close(file) != 0)
                return damaged();
            return false;
        }
        m_blocks.push_back({m_inflated, quint64(m_file->block_address)});
        out.append(static_cast<const char *>(m_file->uncompressed_block), std::size_t(m_file->block_length));
        m_inflated += quint64(m_file->block_length);
        m_position = quint64(htell(m_file->fp));
        return true;
    }

    QByteArray place(quint64 from, quint64 to) override
    {
        while (m_blocks.size() > 1 && m_blocks[1].inflated <= from)
            m_blocks.pop_front();
        std::vector<BlockStart> covering;
        for (const BlockStart &block : m_blocks) {
            if (block.inflated >= to)
                break;
            covering.push_back(block);
        }
        return writeBlocks(covering, from);
    }

    quint64 position() const override { return m_position; }
    QString format() const override { return QStringLiteral("vcf.gz (bgzip)"); }

    quint64 m_size = 0;

private:
    BGZF *m_file;
    std::deque<BlockStart> m_blocks;
    quint64 m_inflated = 0, m_position = 0;
};

} // namespace

Result<std::unique_ptr<Inflow>> openBgzf(const QString &path)
{
    // What htslib prints would show contents, and nobody reads it.
    hts_set_log_level(HTS_LOG_OFF);
    BGZF *file = bgzf_open(QFile::encodeName(path).constData(), "r");
    if (file == nullptr)
        return damaged();
    auto inflow = std::make_unique<BgzfInflow>(file);
    inflow->m_size = quint64(QFile(path).size());
    // A file cut between two blocks reads as a clean end; only the missing end mark tells.
    if (bgzf_check_EOF(file) != 1) {
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The compressed file is cut off: its end mark is missing. Get the "
                                                                        "file again from its source")));
    }
    return inflow;
}

} // namespace enza::genome
