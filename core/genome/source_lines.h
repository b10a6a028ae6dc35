// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/source_stream.h"

#include <htslib/vcf.h>

/// Internal to the room: a stored file as the lines of a VCF, BCF too.
namespace enza::genome {

struct FreeVcfHeader { void operator()(bcf_hdr_t *header) const { bcf_hdr_destroy(header); } };
struct FreeVcfRecord { void operator()(bcf1_t *record) const { bcf_destroy(record); } };
using VcfHeader = std::unique_ptr<bcf_hdr_t, FreeVcfHeader>;
using VcfRecord = std::unique_ptr<bcf1_t, FreeVcfRecord>;

class SourceLines
{
public:
    explicit SourceLines(const ByteSource &source) : m_stream(source) {}
    /// Lines that begin with '#', each with its line break; to be called first.
    Result<std::string> header();
    /// The next record's line without its break; nothing at the end.
    Result<std::optional<std::string>> next();

private:
    Result<std::optional<std::string>> nextOfBcf();

    SourceStream m_stream;
    VcfHeader m_bcf; ///< null for text
    std::optional<std::string> m_first; ///< a record that was read to find the header's end
};

} // namespace enza::genome
