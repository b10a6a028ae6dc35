// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/variant_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtGlobal>

#include <map>

/// Small variant files made by tests, and what reading them gives, copied out of the parser's buffers.
namespace enza::test {

struct Row {
    QString contig, id, ref, alt, mate, filter, type;
    qint64 pos = 0, end = 0, svLength = 0;
    float qual = 0;
    quint32 record = 0;
    int allele = 0;
    quint64 offset = 0;
    quint32 length = 0;
    std::map<Field, QString> text;
    std::map<Field, float> number;
    struct Sample {
        QString genotype;
        float vaf;
        qint32 depth, altDepth, genotypeQuality;
        int copies;
    };
    QList<Sample> samples;

    static Row of(const genome::AlleleRow &row)
    {
        const auto copy = [](std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); };
        Row out{copy(row.contig), copy(row.id), copy(row.ref), copy(row.alt), copy(row.mate), copy(row.filter),
                QLatin1String(alleleTypeName(row.type)), row.pos, row.end, row.svLength, row.qual, row.record,
                int(row.allele), row.offset, row.length, {}, {}, {}};
        for (int i = 0; i < fieldCount; ++i) {
            if (!row.text[std::size_t(i)].empty())
                out.text[Field(i)] = copy(row.text[std::size_t(i)]);
            if (!std::isnan(row.number[std::size_t(i)]))
                out.number[Field(i)] = row.number[std::size_t(i)];
        }
        for (const genome::SampleCall &call : row.samples)
            out.samples.append({copy(call.genotype), call.vaf, call.depth, call.altDepth, call.genotypeQuality, call.copies});
        return out;
    }
};

struct Reading {
    genome::Header header;
    QString format;
    quint64 records = 0;
    QList<Row> rows;
    QStringList warnings;
    std::optional<Error> error;
    std::vector<genome::Chunk> chunks; ///< kept where asked for

    QString message() const { return error ? error->message.translated() : QString(); }
};

inline Reading readVariants(const QString &path, bool keepChunks = false, const genome::Profile *profile = nullptr)
{
    Reading out;
    auto file = genome::VariantFile::open(path);
    if (!file) {
        out.error = file.error();
        return out;
    }
    out.header = (*file)->header();
    out.format = (*file)->format();
    genome::ChunkParser parser(out.header, profile != nullptr ? *profile : genome::chooseProfile(out.header),
                               QFileInfo(path).fileName());
    for (;;) {
        auto chunk = (*file)->next();
        if (!chunk) {
            out.error = chunk.error();
            break;
        }
        if (!*chunk)
            break;
        auto parsed = parser.parse(**chunk, [&](const genome::AlleleRow &row) { out.rows.append(Row::of(row)); });
        if (!parsed) {
            out.error = parsed.error();
            break;
        }
        out.records += *parsed;
        if (keepChunks)
            out.chunks.push_back(std::move(**chunk));
    }
    for (const Text &text : out.header.warnings)
        out.warnings.append(text.translated());
    for (const Text &text : parser.warnings())
        out.warnings.append(text.translated());
    return out;
}

/// "##fileformat", the given header lines and a #CHROM line.
inline QByteArray vcfHeader(const QByteArrayList &lines = {}, const QByteArrayList &samples = {})
{
    QByteArray out = "##fileformat=VCFv4.2\n";
    for (const QByteArray &line : lines)
        out += line + '\n';
    out += "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO";
    if (!samples.isEmpty())
        out += "\tFORMAT\t" + samples.join('\t');
    return out + '\n';
}

/// Writes `bytes` into a folder that goes away with the process and reads them.
inline Reading readBytes(const QByteArray &bytes, const QString &name = QStringLiteral("test.vcf"), bool keepChunks = false)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    return readVariants(path, keepChunks);
}

/// Folder of the real data, empty where it is absent.
inline QString dataFolder()
{
    QString folder = qEnvironmentVariable("ENZA_TEST_DATA");
    if (folder.isEmpty())
        folder = QDir(qEnvironmentVariable("ENZA_SOURCE_DIR")).absoluteFilePath(QStringLiteral("../shared/data"));
    return QDir(folder).exists() ? folder : QString();
}

class BytesSource final : public genome::ByteSource
{
public:
    explicit BytesSource(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    quint64 size() const override { return quint64(m_bytes.size()); }
    Result<QByteArray> read(quint64 offset, quint64 length) const override
    {
        return m_bytes.mid(qsizetype(offset), qsizetype(length));
    }

private:
    QByteArray m_bytes;
};

} // namespace enza::test
