// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/identifying_loci.h"

#include "base/platform.h"
#include "genome/loci_shapes.h"
#include "genome/source_lines.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <htslib/hts_log.h>

namespace enza::genome {
namespace {

/// So many places of one person say all there is to say; memory stays bounded.
constexpr std::size_t enoughPlaces = 1'000'000;
constexpr qsizetype largestJson = 64 << 20;

void place(QHash<QString, std::vector<qint64>> &places, const QString &contig, qint64 pos)
{
    std::vector<qint64> &positions = places[contig];
    if (positions.size() < enoughPlaces && (positions.empty() || positions.back() != pos))
        positions.push_back(pos);
}

/// Which columns of a table say what; -1: none does.
struct TableColumns {
    char separator = '\t';
    int contig = -1, pos = -1, ref = -1, alt = -1, name = -1, genotype = -1;
    QList<std::pair<int, QString>> samples; ///< columns of genotypes, by sample
    bool found() const { return contig >= 0 && pos >= 0 && ((ref >= 0 && alt >= 0) || genotype >= 0); }
};

TableColumns tableColumns(std::string_view line)
{
    for (const char separator : {'\t', ',', ';'}) {
        TableColumns columns;
        columns.separator = separator;
        int at = 0;
        for (const std::string_view part : split(line, separator)) {
            const QString original = QString::fromUtf8(part.data(), qsizetype(part.size())).remove(u'#').remove(u'"').trimmed();
            const QString word = original.toLower();
            if (QStringList{QStringLiteral("chrom"), QStringLiteral("chr"), QStringLiteral("contig"), QStringLiteral("chromosome")}.contains(word))
                columns.contig = at;
            else if (QStringList{QStringLiteral("pos"), QStringLiteral("position"), QStringLiteral("start")}.contains(word))
                columns.pos = at;
            else if (QStringList{QStringLiteral("ref"), QStringLiteral("reference")}.contains(word))
                columns.ref = at;
            else if (QStringList{QStringLiteral("alt"), QStringLiteral("alternate")}.contains(word))
                columns.alt = at;
            else if (QStringList{QStringLiteral("rsid"), QStringLiteral("id"), QStringLiteral("marker"), QStringLiteral("locus")}.contains(word))
                columns.name = at;
            else if (QStringList{QStringLiteral("genotype"), QStringLiteral("gt"), QStringLiteral("alleles")}.contains(word))
                columns.genotype = at;
            else if (word.startsWith(QLatin1String("gt.")))
                columns.samples.append({at, original.mid(3)});
            else if (word.startsWith(QLatin1String("gt[")))
                columns.samples.append({at, original.mid(3).chopped(original.endsWith(u']') ? 1 : 0)});
            ++at;
        }
        if (columns.found())
            return columns;
    }
    return {};
}

} // namespace

struct LociCounter::State {
    explicit State(const QStringList &names) : markers(names) {}

    enum class Kind { Undecided, Vcf, Json, Table, Text };
    Kind kind = Kind::Undecided;
    Markers markers;
    QStringList samples; ///< of a VCF
    TableColumns table;
    QByteArray json;
    LociBySample found;

    void snp(const QString &sample, const QString &contig, qint64 pos) { place(found[sample].snps, contig, pos); }
    void repeat(const QString &sample, const QString &contig, qint64 pos) { place(found[sample].repeats, contig, pos); }

    void vcfRecord(std::string_view line)
    {
        const auto parts = split(line, '\t', std::size_t(9 + samples.size()));
        if (parts.size() < 10 || samples.isEmpty())
            return;
        const std::vector<std::string_view> format = split(parts[8], ':');
        const auto gt = std::find(format.begin(), format.end(), "GT");
        // Expansion callers give the repeat's copies instead of, or beside, a genotype.
        const auto copies = std::find(format.begin(), format.end(), "REPCN");
        const bool isRepeat = markers.isMarker(parts[2]) || isFourBaseRepeat(parts[3], parts[4], parts[7]);
        const bool isSnp = !isRepeat && isSingleBase(parts[3], parts[4]);
        if (!isRepeat && !isSnp)
            return;
        const QString contig = plainContig(parts[0]);
        const qint64 pos = positionOf(parts[1]);
        for (qsizetype i = 0; i < samples.size() && std::size_t(9 + i) < parts.size(); ++i) {
            const auto values = split(parts[std::size_t(9 + i)], ':');
            const auto valueAt = [&](auto field) {
                const std::size_t at = std::size_t(field - format.begin());
                return field != format.end() && at < values.size() ? values[at] : std::string_view();
            };
            if (!isCalled(valueAt(gt)) && !(isRepeat && isCalled(valueAt(copies))))
                continue;
            if (isRepeat)
                repeat(samples[i], contig, pos);
            else
                snp(samples[i], contig, pos);
        }
    }

    void tableRow(std::string_view line)
    {
        const auto parts = split(line, table.separator);
        const auto at = [&](int column) {
            return column >= 0 && std::size_t(column) < parts.size() ? unquoted(parts[std::size_t(column)]) : std::string_view();
        };
        const std::string_view contig = at(table.contig);
        const qint64 pos = positionOf(at(table.pos));
        if (!isContig(contig) || pos <= 0) {
            if (const TableColumns anew = tableColumns(line); anew.found())
                table = anew;
            else
                text(line);
            return;
        }
        const std::string_view ref = at(table.ref), alt = at(table.alt), genotype = at(table.genotype);
        const bool isRepeat = markers.isMarker(at(table.name)) || (!ref.empty() && isFourBaseRepeat(ref, alt, {}));
        const bool isSnp = !isRepeat && (table.ref >= 0 ? isSingleBase(ref, alt) : isBaseCall(genotype));
        if (!isRepeat && !isSnp)
            return;
        const auto add = [&](const QString &sample) {
            if (isRepeat)
                repeat(sample, plainContig(contig), pos);
            else
                snp(sample, plainContig(contig), pos);
        };
        for (const auto &[column, sample] : std::as_const(table.samples)) {
            if (isCalled(at(column)))
                add(sample);
        }
        if (table.samples.isEmpty() && (table.genotype < 0 || isCalled(genotype)))
            add({});
    }

    void text(std::string_view line)
    {
        scanText(line, markers, [&](const TextLocus &locus) {
            access::IdentifyingLoci &loci = found[QString()];
            if (locus.pos > 0)
                place(locus.repeat ? loci.repeats : loci.snps, locus.contig, locus.pos);
            else if (loci.unplacedSnps.size() < qsizetype(enoughPlaces))
                (locus.repeat ? loci.unplacedRepeats : loci.unplacedSnps).insert(locus.name);
        });
    }

    void decide(std::string_view line)
    {
        const std::size_t first = line.find_first_not_of(" \t\r");
        if (line.starts_with("##fileformat=VCF") || line.starts_with("#CHROM\tPOS\tID\tREF\tALT"))
            kind = Kind::Vcf;
        else if (first != std::string_view::npos && (line[first] == '{' || line[first] == '['))
            kind = Kind::Json;
        else if (first == std::string_view::npos)
            return; // an empty line says nothing yet
        else if (table = tableColumns(line); table.found())
            kind = Kind::Table;
        else if (line[first] == '#')
            return text(line); // comments before a table's heading
        else
            kind = Kind::Text;
        take(line);
    }

    void take(std::string_view line)
    {
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        switch (kind) {
        case Kind::Undecided: return decide(line);
        case Kind::Vcf:
            if (line.starts_with("#CHROM")) {
                const auto parts = split(line, '\t');
                samples.clear();
                for (std::size_t i = 9; i < parts.size(); ++i)
                    samples.append(QString::fromUtf8(parts[i].data(), qsizetype(parts[i].size())));
            } else if (!line.starts_with('#')) {
                vcfRecord(line);
            }
            return;
        case Kind::Json:
            if (json.size() < largestJson)
                json.append(line.data(), qsizetype(line.size())).append('\n');
            else
                text(line);
            return;
        case Kind::Table: return tableRow(line);
        case Kind::Text: text(line); return;
        }
    }

    void walk(const QJsonValue &value)
    {
        if (value.isArray()) {
            for (const QJsonValue &one : value.toArray())
                walk(one);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            walkObject(object);
            for (const QJsonValue &one : object)
                walk(one);
        } else if (value.isString()) {
            text(value.toString().toStdString());
        }
    }

    void walkObject(const QJsonObject &object)
    {
        const auto any = [&](std::initializer_list<const char *> names) {
            for (const char *name : names) {
                const QJsonValue value = object.value(QLatin1String(name));
                if (!value.isUndefined() && !value.isNull())
                    return value.toVariant().toString().toStdString();
            }
            return std::string();
        };
        const std::string contig = any({"chrom", "chr", "contig", "chromosome"}), ref = any({"ref", "reference"});
        const std::string alt = any({"alt", "alternate"});
        const qint64 pos = positionOf(any({"pos", "position", "start"}));
        if (!isContig(contig) || pos <= 0)
            return;
        if (isFourBaseRepeat(ref, alt, {}))
            repeat({}, plainContig(contig), pos);
        else if (isSingleBase(ref, alt))
            snp({}, plainContig(contig), pos);
    }

    void endJson()
    {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
        if (problem.error == QJsonParseError::NoError) {
            walk(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        } else { // several values after one another, or none: as text
            for (const QByteArray &line : json.split('\n')) {
                const QJsonDocument one = QJsonDocument::fromJson(line, &problem);
                if (problem.error == QJsonParseError::NoError)
                    walk(one.isArray() ? QJsonValue(one.array()) : QJsonValue(one.object()));
                else
                    text({line.constData(), std::size_t(line.size())});
            }
        }
        json.clear();
    }
};

LociCounter::LociCounter(const QStringList &markers) : m_state(std::make_unique<State>(markers)) {}
LociCounter::~LociCounter() = default;

void LociCounter::line(std::string_view line)
{
    m_state->take(line);
}

LociBySample LociCounter::finish()
{
    if (m_state->kind == State::Kind::Json)
        m_state->endJson();
    return std::exchange(m_state->found, {});
}

void LociSink::add(const QByteArray &bytes)
{
    std::string_view left(bytes.constData(), std::size_t(bytes.size()));
    for (std::size_t end = left.find('\n'); end != std::string_view::npos; end = left.find('\n')) {
        if (m_rest.empty()) {
            m_counter.line(left.substr(0, end));
        } else {
            m_rest.append(left.substr(0, end));
            m_counter.line(m_rest);
            m_rest.clear();
        }
        left.remove_prefix(end + 1);
    }
    m_rest.append(left);
}

LociBySample LociSink::finish()
{
    if (!m_rest.empty())
        m_counter.line(m_rest);
    m_rest.clear();
    return m_counter.finish();
}

namespace {

class FileBytes final : public ByteSource
{
public:
    explicit FileBytes(const QString &path) : m_file(path) {}
    Result<void> open()
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return std::unexpected(platform::fileError(m_file.fileName(), QStringLiteral("read")));
        return {};
    }
    quint64 size() const override { return quint64(m_file.size()); }
    Result<QByteArray> read(quint64 offset, quint64 length) const override
    {
        if (!m_file.seek(qint64(offset)))
            return std::unexpected(platform::fileError(m_file.fileName(), QStringLiteral("read")));
        return m_file.read(qint64(length));
    }

private:
    mutable QFile m_file;
};

std::unexpected<Error> opaque()
{
    return fail(ErrorCode::BadInput,
                QT_TRANSLATE_NOOP("enza", "this cannot be looked into (encrypted, an archive or a picture), so nothing is known of "
                                          "what it tells; hold it for a whole genome"));
}

} // namespace

Result<LociBySample> readLoci(std::shared_ptr<const ByteSource> source, const QStringList &markers, const JobContext &job)
{
    hts_set_log_level(HTS_LOG_OFF);
    ENZA_ASSIGN(const QByteArray start, source->read(0, std::min<quint64>(source->size(), 64)));
    LociBySample reads;
    reads[QString()].reads = true;
    if (start.startsWith("CRAM"))
        return reads;
    {
        SourceStream stream(*source);
        const auto bam = stream.begins("BAM\1");
        if (bam && *bam)
            return reads;
    }
    SourceLines lines(*source);
    LociCounter counter(markers);
    ENZA_ASSIGN(const std::string header, lines.header());
    for (const std::string_view line : split(header, '\n')) {
        if (line.find('\0') != std::string_view::npos)
            return opaque();
        if (!line.empty())
            counter.line(line);
    }
    for (quint64 read = 0;; ++read) {
        if ((read & 0xfff) == 0 && job.stop.stop_requested())
            return fail(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("enza", "stopped; nothing was written"));
        ENZA_ASSIGN(const auto line, lines.next());
        if (!line)
            break;
        if (line->find('\0') != std::string::npos)
            return opaque();
        counter.line(*line);
    }
    return counter.finish();
}

Result<LociBySample> readLoci(const QString &path, const QStringList &markers, const JobContext &job)
{
    const auto file = std::make_shared<FileBytes>(path);
    ENZA_TRY(file->open());
    auto loci = readLoci(std::static_pointer_cast<const ByteSource>(file), markers, job);
    if (!loci) {
        Error error = loci.error();
        error.where.file = path;
        if (error.code == ErrorCode::Damaged)
            error.code = ErrorCode::BadInput;
        return std::unexpected(error);
    }
    return loci;
}

} // namespace enza::genome
