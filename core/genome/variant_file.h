// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "base/job.h"
#include "domain/case.h"
#include "genome/profile.h"
#include "genome/record.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// Reading VCF, VCF.gz (bgzip or plain gzip) and BCF: whole or refused with the place.
namespace enza::genome {

struct HeaderField {
    QString id, number, type, description;
};

enum class Dialect { None, Csq, Ann, Eff, Bcsq };
const char *dialectName(Dialect dialect); ///< "", "CSQ", "ANN", "EFF", "BCSQ"

struct Header {
    QString version; ///< "VCFv4.2"; empty when the file has no header
    QStringList samples;
    QList<HeaderField> info, format;
    QStringList contigs;
    QString assembly; ///< "GRCh37", "GRCh38" or empty, from contig lengths, ##reference, ##assembly
    Dialect dialect = Dialect::None;
    QString annotationKey;        ///< INFO id that carries it: "CSQ", "vep", "ANN", …
    QStringList annotationFields; ///< of the dialect, in the file's order
    QStringList callers;          ///< from ##source and caller command lines
    bool somatic = false;         ///< a tumour–normal or tumour-only caller wrote it, as far as the header tells
    QString tumourSample, normalSample; ///< as named by the caller's header lines (##tumor_sample …)
    quint64 lines = 0;            ///< header lines, so that body lines can be numbered
    QList<Text> warnings;         ///< what was odd about it, yet loses nothing
};

/// A stretch of whole lines, as read. `place` lets LineFetcher come back to it.
struct Chunk {
    std::string text;      ///< ends with a newline, or at the end of the file
    quint64 firstLine = 0; ///< 1-based line number of the first line
    quint64 firstRecord = 0;
    quint64 offset = 0;    ///< of the first byte in the inflated file
    QByteArray place;      ///< opaque, stored per chunk
};

/// Reads one file from beginning to end. One thread.
class VariantFile
{
public:
    static Result<std::unique_ptr<VariantFile>> open(const QString &path);
    virtual ~VariantFile() = default;
    virtual const Header &header() const = 0;
    virtual QString format() const = 0; ///< see CallSet::format
    virtual quint64 size() const = 0;   ///< bytes on disk
    virtual quint64 position() const = 0; ///< bytes on disk consumed
    /// The next chunk, nothing at the end. BadInput for truncated or damaged containers, also at the end.
    virtual Result<std::optional<Chunk>> next() = 0;
};

/// Called once per alternate allele (once with type Reference for a record without one), in order.
using RowHandler = std::function<void(const AlleleRow &)>;

/// Parses chunks into rows; one per thread.
class ChunkParser
{
public:
    /// `file` is the name used in refusals.
    ChunkParser(const Header &header, const Profile &profile, QString file);
    ~ChunkParser();
    /// Number of records parsed, or the first fault with file, line, field and reason.
    Result<quint32> parse(const Chunk &chunk, const RowHandler &handler);
    /// What was tolerated so far: each kind once, with the line it was first seen on.
    QList<Text> warnings() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Plain bytes of the stored source, wherever they are kept.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    virtual quint64 size() const = 0;
    virtual Result<QByteArray> read(quint64 offset, quint64 length) const = 0;
};

/// Hands back a single record's line from the stored source through the chunk's place. Thread-safe.
class LineFetcher
{
public:
    static Result<std::unique_ptr<LineFetcher>> open(std::shared_ptr<const ByteSource> source, const QString &format);
    virtual ~LineFetcher() = default;
    /// `offset` and `length` as in AlleleRow; `chunkOffset` and `place` of its chunk.
    virtual Result<std::string> line(const QByteArray &place, quint64 chunkOffset, quint64 offset,
                                     quint32 length) const = 0;
};

/// Everything one record's line says about one allele, for the detail pane.
struct NamedValue {
    QString name;
    QString value; ///< decoded (percent-escapes resolved), empty: unknown
};

struct TranscriptDetail {
    QString gene, geneId, transcript, biotype, consequence, impact, hgvsC, hgvsP, exon, intron, mane;
    bool canonical = false;
    bool chosen = false; ///< the one the table shows
    QList<NamedValue> all;
};

struct SampleDetail {
    QString name;
    QString genotype;
    std::optional<double> vaf;
    std::optional<qint64> depth, altDepth, genotypeQuality;
    QList<NamedValue> all;
};

struct RecordDetail {
    QString contig, id, ref, alt, filter; ///< as written
    qint64 pos = 0;
    QString qual;
    QList<TranscriptDetail> transcripts; ///< chosen one first
    QList<SampleDetail> samples;
    QList<NamedValue> info; ///< without the annotation field
};

Result<RecordDetail> parseDetail(const Header &header, const Profile &profile, const std::string &line,
                                 int alleleIndex);

/// Header as stored with a call set, so that details can be parsed later.
QByteArray saveHeader(const Header &header);
Result<Header> loadHeader(const QByteArray &bytes);

} // namespace enza::genome
