// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/line_parser.h"

namespace enza::genome {

struct ChunkParser::State : LineParser {
    using LineParser::LineParser;
};

ChunkParser::ChunkParser(const Header &header, const Profile &profile, QString file)
    : m_state(std::make_unique<State>(header, profile, std::move(file)))
{
}

ChunkParser::~ChunkParser() = default;

QList<Text> ChunkParser::warnings() const
{
    return m_state->warnings();
}

Result<quint32> ChunkParser::parse(const Chunk &chunk, const RowHandler &handler)
{
    std::string_view text = chunk.text;
    quint32 records = 0;
    quint64 offset = chunk.offset;
    m_state->forgetLines();
    ENZA_TRY(m_state->checkText(text, chunk.firstLine));
    const bool openEnd = !text.empty() && text.back() != '\n';
    while (!text.empty()) {
        const std::size_t end = findChar(text, '\n');
        const std::string_view line = text.substr(0, end);
        ENZA_TRY(m_state->parse({line, chunk.firstLine + records, std::uint32_t(chunk.firstRecord + records), offset}, handler));
        ++records;
        const std::size_t step = std::min(end + 1, text.size());
        text.remove_prefix(step);
        offset += step;
    }
    if (openEnd)
        m_state->noteOpenEnd(chunk.firstLine + records - 1);
    return records;
}

} // namespace enza::genome
