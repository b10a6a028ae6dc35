// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/sample_cut.h"

#include "genome/header_text.h"
#include "genome/source_lines.h"
#include "genome/trim_alleles.h"

#include <QRegularExpression>
#include <QSet>

#include <htslib/hts_log.h>
#include <htslib/kstring.h>

namespace enza::genome {
namespace {

/// What a shared record may say besides its annotation: the place and shape of the change (VCF specification,
/// reserved keys), never what was counted over the file's samples (AC, AN, AF, DP, NS …) or who has it (DENOVO …).
const QSet<QString> &plainInfo()
{
    static const QSet<QString> keys{
        QStringLiteral("END"),     QStringLiteral("SVTYPE"), QStringLiteral("SVLEN"),   QStringLiteral("CIPOS"),
        QStringLiteral("CIEND"),   QStringLiteral("CILEN"),  QStringLiteral("HOMLEN"),  QStringLiteral("HOMSEQ"),
        QStringLiteral("MATEID"),  QStringLiteral("EVENT"),  QStringLiteral("EVENTTYPE"), QStringLiteral("IMPRECISE"),
        QStringLiteral("SVCLAIM"), QStringLiteral("RN"),     QStringLiteral("RUS"),     QStringLiteral("RUL"),
        QStringLiteral("RU"),      QStringLiteral("REPID"),  QStringLiteral("AA"),      QStringLiteral("DB"),
        QStringLiteral("H2"),      QStringLiteral("H3"),     QStringLiteral("1000G"),   QStringLiteral("STRAND")};
    return keys;
}

QString text(std::string_view part)
{
    return QString::fromUtf8(part.data(), qsizetype(part.size()));
}

std::vector<std::string_view> columns(std::string_view line)
{
    std::vector<std::string_view> out;
    for (std::size_t begin = 0;;) {
        const std::size_t end = line.find('\t', begin);
        out.push_back(line.substr(begin, end - begin));
        if (end == std::string_view::npos)
            return out;
        begin = end + 1;
    }
}

QList<std::pair<QString, qint64>> matesOf(std::string_view alt)
{
    QList<std::pair<QString, qint64>> out;
    for (std::size_t open = alt.find_first_of("[]"); open != std::string_view::npos;) {
        const std::size_t close = alt.find_first_of("[]", open + 1);
        if (close == std::string_view::npos)
            break;
        const QString place = text(alt.substr(open + 1, close - open - 1));
        const qsizetype colon = place.lastIndexOf(u':');
        if (colon > 0)
            out.append({place.left(colon), place.mid(colon + 1).toLongLong()});
        open = alt.find_first_of("[]", close + 1);
    }
    return out;
}

RecordPlace placeOf(const std::vector<std::string_view> &parts, const QString &annotationKey)
{
    RecordPlace place;
    place.contig = text(parts[0]);
    place.start = text(parts[1]).toLongLong();
    place.end = place.start + std::max<qint64>(qint64(parts[3].size()), 1) - 1;
    place.mates = matesOf(parts[4]);
    for (const QString &entry : text(parts[7]).split(u';', Qt::SkipEmptyParts)) {
        const QString key = entry.section(u'=', 0, 0);
        const QString value = entry.section(u'=', 1);
        if (key == QLatin1String("END"))
            place.end = std::max(place.end, value.toLongLong());
        else if (key == QLatin1String("SVLEN"))
            place.end = std::max(place.end, place.start + std::abs(value.section(u',', 0, 0).toLongLong()));
        else if (!annotationKey.isEmpty() && key == annotationKey)
            place.names = value.split(QRegularExpression(QStringLiteral("[|,()]")), Qt::SkipEmptyParts);
    }
    return place;
}

/// Does this column carry an alternate allele, in at least this fraction of its reads where reads are given?
bool carries(std::string_view format, std::string_view value, double fraction)
{
    const QStringList keys = text(format).split(u':'), values = text(value).split(u':');
    const auto of = [&](const char *key) { return values.value(int(keys.indexOf(QLatin1String(key)))); };
    const QString genotype = of("GT");
    for (const QString &allele : genotype.split(QRegularExpression(QStringLiteral("[/|]")))) {
        if (allele.toInt() > 0)
            return true;
    }
    const QStringList depths = of("AD").split(u',');
    double all = 0, alternate = 0;
    for (qsizetype i = 0; i < depths.size(); ++i) {
        all += depths[i].toDouble();
        alternate += i > 0 ? depths[i].toDouble() : 0;
    }
    return depths.size() > 1 && all > 0 && alternate / all >= fraction;
}

/// The allele as annotators write it: VEP cuts the base that both share.
QSet<QString> writtenAlleles(const QString &ref, const QStringList &alts)
{
    QSet<QString> out(alts.begin(), alts.end());
    const bool shared = std::all_of(alts.begin(), alts.end(),
                                    [&](const QString &alt) { return !alt.isEmpty() && !ref.isEmpty() && alt[0] == ref[0]; });
    for (const QString &alt : alts) {
        if (shared && (ref.size() > 1 || alt.size() > 1))
            out.insert(alt.size() > 1 ? alt.mid(1) : QStringLiteral("-"));
    }
    return out;
}

class SharedCut
{
public:
    Result<void> open(const std::string &headerText, const Header &header, const QStringList &samples)
    {
        m_header = header;
        m_annotation = header.annotationKey.toUtf8();
        m_full.reset(bcf_hdr_init("r"));
        std::string copy = headerText;
        if (!m_full || bcf_hdr_parse(m_full.get(), copy.data()) < 0)
            return lost();
        for (const QString &sample : samples)
            m_names.push_back(sample.toUtf8());
        m_map.resize(m_names.size());
        if (!makeOwn())
            return lost();
        for (const QString &name : header.samples) {
            if (!samples.contains(name))
                m_others.append(name);
        }
        return {};
    }

    /// Definitions only, and of them none that names another sample.
    QByteArray header() const
    {
        kstring_t formatted = KS_INITIALIZE;
        QByteArray out;
        if (bcf_hdr_format(m_own.get(), 0, &formatted) == 0) {
            for (const QByteArray &line : QByteArray(formatted.s, qsizetype(formatted.l)).split('\n')) {
                static const QByteArrayList kept{"##fileformat=", "##FILTER=", "##INFO=", "##FORMAT=", "##ALT=",
                                                 "##contig=", "##reference=", "##assembly=", "#CHROM"};
                const bool definition = std::any_of(kept.begin(), kept.end(),
                                                    [&](const QByteArray &start) { return line.startsWith(start); });
                const bool names = !line.startsWith("#CHROM") &&
                                   std::any_of(m_others.begin(), m_others.end(), [&](const QString &other) {
                                       return line.contains(other.toUtf8());
                                   });
                if (definition && !names)
                    out += line + '\n';
            }
        }
        ks_free(&formatted);
        return out;
    }

    enum class Outcome { Written, NotCarried, Unreadable };
    Outcome cut(const std::string &line, QByteArray &out)
    {
        VcfRecord record(bcf_init());
        kstring_t text = KS_INITIALIZE;
        const int defined = m_full->n[BCF_DT_ID], contigs = m_full->n[BCF_DT_CTG];
        bool parsed = record && kputsn(line.data(), line.size(), &text) >= 0 &&
                      vcf_parse(&text, m_full.get(), record.get()) == 0;
        ks_free(&text);
        // htslib adds what a record uses and the header does not define.
        if (parsed && (m_full->n[BCF_DT_ID] != defined || m_full->n[BCF_DT_CTG] != contigs))
            parsed = makeOwn();
        if (!parsed || bcf_subset(m_full.get(), record.get(), int(m_map.size()), m_map.data()) != 0)
            return Outcome::Unreadable;
        bcf_unpack(record.get(), BCF_UN_ALL);
        const int alternates = record->n_allele - 1;
        std::vector<bool> carried(std::size_t(record->n_allele), false);
        const bool known = carriedAlleles(*record, carried);
        if (known && std::none_of(carried.begin() + 1, carried.end(), [](bool one) { return one; }))
            return Outcome::NotCarried;
        if (!known && !anyValue(*record))
            return Outcome::NotCarried;
        strip(*record);
        QList<int> kept;
        for (int i = 1; known && i <= alternates; ++i) {
            if (carried[std::size_t(i)])
                kept.append(i);
        }
        const bool trims = known && kept.size() < alternates;
        if (trims)
            keepAnnotationOf(*record, kept, alternates);
        kstring_t formatted = KS_INITIALIZE;
        const bool done = vcf_format(m_own.get(), record.get(), &formatted) == 0;
        if (done && !trims)
            out.append(formatted.s, qsizetype(formatted.l));
        else if (done)
            out += trimAlleles(m_header, QString::fromUtf8(formatted.s, qsizetype(formatted.l)).trimmed().split(u'\t'), kept).join(u'\t').toUtf8() + '\n';
        ks_free(&formatted);
        return done ? Outcome::Written : Outcome::Unreadable;
    }

private:
    static std::unexpected<Error> lost()
    {
        return fail(ErrorCode::Damaged, QT_TRANSLATE_NOOP("enza", "the header of the stored variant file cannot be read"));
    }

    bool makeOwn()
    {
        std::vector<char *> pointers;
        for (QByteArray &name : m_names)
            pointers.push_back(name.data());
        m_own.reset(bcf_hdr_subset(m_full.get(), int(pointers.size()), pointers.data(), m_map.data()));
        return m_own != nullptr;
    }

    /// By the genotypes; false where there are none.
    bool carriedAlleles(bcf1_t &record, std::vector<bool> &carried) const
    {
        int32_t *values = nullptr;
        int room = 0;
        const int count = bcf_get_genotypes(m_own.get(), &record, &values, &room);
        bool any = false;
        for (int i = 0; i < count; ++i) {
            if (values[i] == bcf_int32_vector_end || bcf_gt_is_missing(values[i]))
                continue;
            any = true;
            const int allele = bcf_gt_allele(values[i]);
            if (allele >= 0 && allele < int(carried.size()))
                carried[std::size_t(allele)] = true;
        }
        free(values);
        return any;
    }

    /// Without a genotype: does any of the person's columns say anything of the record?
    bool anyValue(bcf1_t &record) const
    {
        kstring_t formatted = KS_INITIALIZE;
        bool any = false;
        if (vcf_format(m_own.get(), &record, &formatted) == 0) {
            const std::string line(formatted.s, formatted.l); // outlives its columns
            const auto parts = columns(line);
            for (std::size_t i = 9; i < parts.size(); ++i)
                any = any || parts[i].find_first_not_of(".:,/|\n") != std::string_view::npos;
        }
        ks_free(&formatted);
        return any;
    }

    void strip(bcf1_t &record) const
    {
        QList<std::pair<QByteArray, int>> gone;
        for (int i = 0; i < int(record.n_info); ++i) {
            const char *key = bcf_hdr_int2id(m_own.get(), BCF_DT_ID, record.d.info[i].key);
            if (m_annotation != key && !plainInfo().contains(QLatin1String(key)))
                gone.append({key, bcf_hdr_id2type(m_own.get(), BCF_HL_INFO, record.d.info[i].key)});
        }
        for (const auto &[key, type] : gone)
            bcf_update_info(m_own.get(), &record, key.constData(), nullptr, 0, type);
    }

    /// Of the annotation only what surely speaks of a kept allele and of no other one stays.
    void keepAnnotationOf(bcf1_t &record, const QList<int> &carried, int alternates)
    {
        if (m_annotation.isEmpty())
            return;
        const QString ref = QString::fromLatin1(record.d.allele[0]);
        QStringList kept, others;
        for (int i = 1; i <= alternates; ++i)
            (carried.contains(i) ? kept : others).append(QString::fromLatin1(record.d.allele[i]));
        char *value = nullptr;
        int room = 0;
        const int length = bcf_get_info_string(m_own.get(), &record, m_annotation.constData(), &value, &room);
        if (length > 0) {
            QSet<QString> wanted = writtenAlleles(ref, kept);
            wanted.subtract(writtenAlleles(ref, others));
            QStringList entries = QString::fromUtf8(value).split(u',');
            entries.removeIf([&](const QString &entry) { return !wanted.contains(entry.section(u'|', 0, 0)); });
            const QByteArray left = entries.join(u',').toUtf8();
            bcf_update_info(m_own.get(), &record, m_annotation.constData(), left.isEmpty() ? nullptr : left.constData(),
                            left.isEmpty() ? 0 : 1, BCF_HT_STR);
        }
        free(value);
    }

    Header m_header;
    QByteArray m_annotation;
    VcfHeader m_full, m_own;
    std::vector<QByteArray> m_names;
    std::vector<int> m_map;
    QStringList m_others;
};

bool mayLeave(const CutRequest &request, const Header &header, const std::vector<std::string_view> &parts)
{
    if (!request.hides || !request.hides(placeOf(parts, header.annotationKey)))
        return true;
    if (!request.callsStay)
        return false;
    for (const QString &normal : request.normals) {
        const qsizetype column = 9 + header.samples.indexOf(normal);
        if (column >= 9 && std::size_t(column) < parts.size() &&
            carries(parts[8], parts[std::size_t(column)], request.normalVaf))
            return false;
    }
    return true;
}

} // namespace

Result<CutReport> cutSamples(std::shared_ptr<const ByteSource> source, const CutRequest &request, const TextSink &sink,
                             const JobContext &job)
{
    hts_set_log_level(HTS_LOG_OFF);
    SourceLines lines(*source);
    ENZA_ASSIGN(const std::string headerText, lines.header());
    ENZA_ASSIGN(const Header header, parseHeader(headerText, {}, {}));
    QStringList own;
    for (const QString &sample : header.samples) {
        if (request.samples.contains(sample))
            own.append(sample);
    }
    if (own.isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the file holds no sample of this person"));
    CutReport report;
    report.shared = own.size() != header.samples.size();
    SharedCut cut;
    if (report.shared)
        ENZA_TRY(cut.open(headerText, header, own));
    ENZA_TRY(sink(report.shared ? cut.header() : QByteArray(headerText.data(), qsizetype(headerText.size()))));
    constexpr qsizetype ready = 1 << 20;
    QByteArray out;
    for (quint64 read = 0;; ++read) {
        if (job.stop.stop_requested())
            return fail(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("enza", "stopped; nothing was written"));
        ENZA_ASSIGN(const auto line, lines.next());
        if (!line)
            break;
        const auto parts = columns(*line);
        if (parts.size() < 8 || line->front() == '#') { // a heading in the middle is no record, whatever its columns say
            ++report.unreadable;
            continue;
        }
        if (!mayLeave(request, header, parts))
            continue;
        if (!report.shared) {
            out.append(line->data(), qsizetype(line->size())).append('\n');
            ++report.records;
        } else {
            switch (cut.cut(*line, out)) {
            case SharedCut::Outcome::Written: ++report.records; break;
            case SharedCut::Outcome::NotCarried: break;
            case SharedCut::Outcome::Unreadable: ++report.unreadable; break;
            }
        }
        if (out.size() >= ready) {
            ENZA_TRY(sink(out));
            out.clear();
            job.report({read, 0, report.records});
        }
    }
    ENZA_TRY(sink(out));
    return report;
}

} // namespace enza::genome
