// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/ingest.h"
#include "review/variant_table.h"
#include "support/memory_blocks.h"
#include "support/view_scope_maker.h"

#include <QFile>
#include <QTemporaryDir>

/// Small call sets written as VCF text and opened as a table.
namespace enza::test {

/// A variant file cut into chunks of a few lines, so that small tests have several blocks.
class SlicedFile : public genome::VariantFile
{
public:
    SlicedFile(std::unique_ptr<genome::VariantFile> file, int linesPerChunk)
        : m_file(std::move(file)), m_lines(linesPerChunk)
    {
    }
    const genome::Header &header() const override { return m_file->header(); }
    QString format() const override { return m_file->format(); }
    quint64 size() const override { return m_file->size(); }
    quint64 position() const override { return m_file->position(); }
    Result<std::optional<genome::Chunk>> next() override
    {
        if (m_left.text.empty()) {
            ENZA_ASSIGN(auto chunk, m_file->next());
            if (!chunk)
                return std::nullopt;
            m_left = std::move(*chunk);
        }
        std::size_t end = 0;
        quint64 lines = 0;
        while (lines < quint64(m_lines) && end < m_left.text.size()) {
            end = std::min(m_left.text.find('\n', end), m_left.text.size() - 1) + 1;
            ++lines;
        }
        genome::Chunk out = m_left;
        out.text = m_left.text.substr(0, end);
        m_left.text.erase(0, end);
        m_left.offset += end;
        m_left.firstLine += lines;
        m_left.firstRecord += lines;
        return out;
    }

private:
    std::unique_ptr<genome::VariantFile> m_file;
    int m_lines;
    genome::Chunk m_left;
};

struct SampleSpec {
    QString name;
    SampleRole role = SampleRole::Unassigned;
    QString person;
};

/// A call set made from a file, kept in memory.
struct Loaded {
    std::shared_ptr<MemoryBlocks> blocks = std::make_shared<MemoryBlocks>();
    review::IngestSummary summary;
    review::CallSetInput input;
};

inline Result<Loaded> load(const QString &path, const QList<SampleSpec> &samples = {}, int linesPerChunk = 0,
                           const QString &id = QStringLiteral("set"))
{
    Loaded out;
    ENZA_ASSIGN(std::unique_ptr<genome::VariantFile> file, genome::VariantFile::open(path));
    const genome::Header header = file->header();
    out.input.callSet.format = file->format();
    if (linesPerChunk > 0)
        file = std::make_unique<SlicedFile>(std::move(file), linesPerChunk);
    const JobContext job;
    ENZA_ASSIGN(out.summary, review::ingest(*file, genome::chooseProfile(header), QStringLiteral("test.vcf"),
                                            *out.blocks, job));
    out.input.callSet.id = id;
    out.input.callSet.fileName = QStringLiteral("test.vcf");
    out.input.callSet.assembly = header.assembly;
    for (const SampleSpec &spec : samples) {
        Sample sample;
        sample.id = spec.name + QStringLiteral("-id");
        sample.name = spec.name;
        sample.role = spec.role;
        sample.personId = spec.person;
        out.input.samples << sample;
        out.input.callSet.samples << CallSetSample{spec.name, sample.id, spec.role, {}};
    }
    out.input.blocks = out.blocks;
    out.input.source = BytesSource::ofFile(path);
    return out;
}

inline QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

/// Rows of a query given by its steps' expressions.
inline review::ViewQuery query(const QStringList &expressions)
{
    review::ViewQuery out;
    for (const QString &expression : expressions)
        out.steps << FilterStep{{}, expression, true};
    return out;
}

} // namespace enza::test
