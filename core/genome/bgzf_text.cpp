// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/bgzf_text.h"

#include <htslib/bgzf.h>

namespace enza::genome {
namespace {
constexpr qsizetype blockSize = 0xff00; ///< of plain bytes: what does not shrink still fits a block
}

Result<void> BgzfText::compress(const char *data, qsizetype length)
{
    QByteArray block(BGZF_MAX_BLOCK_SIZE, Qt::Uninitialized);
    std::size_t size = std::size_t(block.size());
    constexpr int usualLevel = -1;
    if (bgzf_compress(block.data(), &size, data, std::size_t(length), usualLevel) != 0)
        return fail(ErrorCode::Internal, QT_TRANSLATE_NOOP("enza", "the variants could not be compressed"));
    m_out.append(block.constData(), qsizetype(size));
    return {};
}

Result<void> BgzfText::add(const QByteArray &text)
{
    m_pending += text;
    qsizetype done = 0;
    for (; m_pending.size() - done >= blockSize; done += blockSize)
        ENZA_TRY(compress(m_pending.constData() + done, blockSize));
    m_pending.remove(0, done);
    return {};
}

Result<QByteArray> BgzfText::finish()
{
    if (!m_pending.isEmpty())
        ENZA_TRY(compress(m_pending.constData(), m_pending.size()));
    ENZA_TRY(compress("", 0)); // the mark of the end is an empty block
    return std::move(m_out);
}

} // namespace enza::genome
