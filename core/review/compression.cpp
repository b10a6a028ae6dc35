// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/compression.h"

#include <zstd.h>

#include <memory>

namespace enza::review {
namespace {
template <auto Release> struct Releaser {
    template <typename T> void operator()(T *p) const { Release(p); }
};

// Contexts are large; one per thread is made once and used for every block.
ZSTD_CCtx *compressor()
{
    thread_local std::unique_ptr<ZSTD_CCtx, Releaser<ZSTD_freeCCtx>> context(ZSTD_createCCtx());
    return context.get();
}

ZSTD_DCtx *decompressor()
{
    thread_local std::unique_ptr<ZSTD_DCtx, Releaser<ZSTD_freeDCtx>> context(ZSTD_createDCtx());
    return context.get();
}
} // namespace

Result<void> appendCompressed(QByteArray &out, std::string_view raw)
{
    const qsizetype before = out.size();
    out.resize(before + qsizetype(ZSTD_compressBound(raw.size())));
    ZSTD_CCtx *context = compressor();
    const std::size_t size =
        context ? ZSTD_compressCCtx(context, out.data() + before, std::size_t(out.size() - before),
                                    raw.data(), raw.size(), 1)
                : std::size_t(-1);
    if (!context || ZSTD_isError(size))
        return fail(ErrorCode::Internal,
                    Text(QT_TRANSLATE_NOOP("enza", "Variant columns could not be compressed")));
    out.resize(before + qsizetype(size));
    return {};
}

Result<std::string> decompressed(std::string_view frame, quint64 limit)
{
    const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), frame.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > limit)
        return damagedBlock(QStringLiteral("size"));
    std::string out;
    out.resize(size);
    ZSTD_DCtx *context = decompressor();
    if (!context)
        return fail(ErrorCode::Internal,
                    Text(QT_TRANSLATE_NOOP("enza", "There is not enough memory to read variant columns")));
    const std::size_t got = ZSTD_decompressDCtx(context, out.data(), out.size(), frame.data(), frame.size());
    if (ZSTD_isError(got) || got != size)
        return damagedBlock(QStringLiteral("content"));
    return out;
}

std::unexpected<Error> damagedBlock(const QString &what)
{
    return fail(
        ErrorCode::Damaged,
        Text(QT_TRANSLATE_NOOP("enza",
                               "Stored variants are damaged (%1); restore a backup or import the file again"),
             {what}));
}

} // namespace enza::review
