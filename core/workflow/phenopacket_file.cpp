// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/phenopacket_file.h"

#include "base/json.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace enza::workflow {
namespace {

bool isHpo(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("^HP:[0-9]{7}$"));
    return form.match(id).hasMatch();
}

/// Reads one packet; the first fault ends it.
class Reader
{
public:
    explicit Reader(const QString &file) : m_file(file) {}

    Result<PhenopacketFile> packet(const QJsonObject &json)
    {
        m_out.id = text(json, "id", {});
        const QJsonObject subject = object(json, "subject", {});
        readSubject(subject);
        each(json, "phenotypicFeatures", {}, [this](const QJsonObject &one, const QString &path) { feature(one, path); });
        each(json, "diseases", {}, [this](const QJsonObject &one, const QString &path) { disease(one, path); });
        each(json, "interpretations", {}, [this](const QJsonObject &one, const QString &path) { interpretation(one, path); });
        each(json, "variants", {}, [this](const QJsonObject &one, const QString &path) { // 1.0
            allele(object(one, "vcfAllele", path), path + QLatin1String(".vcfAllele"), "chr");
        });
        if (m_error)
            return std::unexpected(*m_error);
        if (subject.isEmpty() && m_out.phenotype.isEmpty() && m_out.variants.isEmpty())
            return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the file is no phenopacket: it has neither subject nor phenotypes"),
                        {m_file, 0, QStringLiteral("subject")});
        return m_out;
    }

private:
    void wrong(const QString &field, Text why)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadInput, std::move(why), {m_file, 0, field}, std::nullopt};
    }
    static QString at(const QString &path, const char *name)
    {
        return path.isEmpty() ? QLatin1String(name) : path + u'.' + QLatin1String(name);
    }
    static bool isMissing(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }

    QString text(const QJsonObject &json, const char *name, const QString &path)
    {
        const QJsonValue value = json.value(QLatin1String(name));
        if (!isMissing(value) && !value.isString())
            wrong(at(path, name), QT_TRANSLATE_NOOP("enza", "a text is expected here"));
        return value.toString();
    }
    QJsonObject object(const QJsonObject &json, const char *name, const QString &path)
    {
        const QJsonValue value = json.value(QLatin1String(name));
        if (!isMissing(value) && !value.isObject())
            wrong(at(path, name), QT_TRANSLATE_NOOP("enza", "an object is expected here"));
        return value.toObject();
    }
    bool flag(const QJsonObject &json, const char *name, const QString &path)
    {
        const QJsonValue value = json.value(QLatin1String(name));
        if (!isMissing(value) && !value.isBool())
            wrong(at(path, name), QT_TRANSLATE_NOOP("enza", "true or false is expected here"));
        return value.toBool();
    }
    template <typename F> void each(const QJsonObject &json, const char *name, const QString &path, F &&take)
    {
        const QJsonValue value = json.value(QLatin1String(name));
        if (!isMissing(value) && !value.isArray())
            return wrong(at(path, name), QT_TRANSLATE_NOOP("enza", "a list is expected here"));
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size() && !m_error; ++i) {
            const QString here = at(path, name) + u'[' + QString::number(i) + u']';
            if (!list[i].isObject())
                return wrong(here, QT_TRANSLATE_NOOP("enza", "an object is expected here"));
            take(list[i].toObject(), here);
        }
    }

    void readSubject(const QJsonObject &subject)
    {
        const QString path = QStringLiteral("subject");
        const QString sex = text(subject, "sex", path);
        m_out.sex = sex == QLatin1String("FEMALE") ? Sex::Female : sex == QLatin1String("MALE") ? Sex::Male : Sex::Unknown;
        static const QStringList known{QString(), QStringLiteral("FEMALE"), QStringLiteral("MALE"), QStringLiteral("UNKNOWN_SEX"),
                                       QStringLiteral("OTHER_SEX")};
        if (!known.contains(sex))
            wrong(path + QLatin1String(".sex"), Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no sex of the phenopacket schema"), {sex}));
        const QString born = text(subject, "dateOfBirth", path);
        if (!born.isEmpty()) {
            const QDate date = QDate::fromString(born.left(10), Qt::ISODate);
            if (!date.isValid())
                return wrong(path + QLatin1String(".dateOfBirth"), Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no date"), {born}));
            m_out.birthYear = date.year();
        }
        m_out.age = age(object(subject, "timeAtLastEncounter", path), path + QLatin1String(".timeAtLastEncounter"));
        if (m_out.age.isEmpty()) // 1.0
            m_out.age = text(object(subject, "ageAtCollection", path), "age", path + QLatin1String(".ageAtCollection"));
    }

    /// Of a TimeElement that holds an age.
    QString age(const QJsonObject &time, const QString &path)
    {
        const QString duration = text(object(time, "age", path), "iso8601duration", path + QLatin1String(".age"));
        if (!duration.isEmpty() && onsetOfAge(duration).isEmpty())
            wrong(path + QLatin1String(".age.iso8601duration"), Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no age (ISO 8601, such as P3Y6M)"), {duration}));
        return duration;
    }

    QString onset(const QJsonObject &feature, const QString &path)
    {
        const QJsonObject time = object(feature, "onset", path);
        const QString here = path + QLatin1String(".onset");
        QString id = text(object(time, "ontologyClass", here), "id", here + QLatin1String(".ontologyClass"));
        if (id.isEmpty()) // 1.0
            id = text(object(feature, "classOfOnset", path), "id", path + QLatin1String(".classOfOnset"));
        if (!id.isEmpty()) {
            if (isHpo(id))
                return id;
            m_out.leftOut.append(here + QLatin1String(": ") + id);
            return {};
        }
        const QString duration = age(time, here);
        return duration.isEmpty() ? QString() : onsetOfAge(duration);
    }

    void feature(const QJsonObject &json, const QString &path)
    {
        const QJsonObject type = object(json, "type", path);
        PhenotypeTerm term;
        term.id = text(type, "id", path + QLatin1String(".type"));
        term.label = text(type, "label", path + QLatin1String(".type"));
        term.excluded = flag(json, "excluded", path) || flag(json, "negated", path); // 1.0 says negated
        term.onset = term.excluded ? QString() : onset(json, path);
        if (term.id.isEmpty())
            return wrong(path + QLatin1String(".type.id"), QT_TRANSLATE_NOOP("enza", "the phenotype has no id"));
        if (term.id.startsWith(QLatin1String("HP:")) && !isHpo(term.id))
            return wrong(path + QLatin1String(".type.id"), Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no phenotype id (HP: and seven digits)"), {term.id}));
        if (!isHpo(term.id)) {
            m_out.leftOut.append(path + QLatin1String(".type.id: ") + term.id);
            return;
        }
        const auto same = std::find_if(m_out.phenotype.begin(), m_out.phenotype.end(), [&](const PhenotypeTerm &t) { return t.id == term.id; });
        if (same == m_out.phenotype.end())
            m_out.phenotype.append(term);
        else if (same->excluded && !term.excluded)
            *same = term;
        else if (same->onset.isEmpty() && same->excluded == term.excluded)
            same->onset = term.onset;
    }

    void disease(const QJsonObject &json, const QString &path)
    {
        const QJsonObject term = object(json, "term", path);
        const QString label = text(term, "label", path + QLatin1String(".term")), id = text(term, "id", path + QLatin1String(".term"));
        if (id.isEmpty() && label.isEmpty())
            return wrong(path + QLatin1String(".term.id"), QT_TRANSLATE_NOOP("enza", "the disease has no id"));
        if (!flag(json, "excluded", path))
            m_out.diseases.append(label.isEmpty() ? id : id.isEmpty() ? label : label + QLatin1String(" (") + id + u')');
    }

    void interpretation(const QJsonObject &json, const QString &path)
    {
        const QString here = path + QLatin1String(".diagnosis");
        each(object(json, "diagnosis", path), "genomicInterpretations", here, [this](const QJsonObject &one, const QString &place) {
            const QString variant = place + QLatin1String(".variantInterpretation");
            const QJsonObject descriptor = object(object(one, "variantInterpretation", place), "variationDescriptor", variant);
            if (descriptor.isEmpty())
                return;
            const QString field = variant + QLatin1String(".variationDescriptor");
            if (descriptor.contains(QLatin1String("vcfRecord")))
                allele(object(descriptor, "vcfRecord", field), field + QLatin1String(".vcfRecord"), "chrom");
            else
                m_out.leftOut.append(field + QLatin1String(": ") + text(descriptor, "id", field));
        });
    }

    void allele(const QJsonObject &json, const QString &path, const char *contigName)
    {
        if (json.isEmpty())
            return;
        VariantKey key;
        const QString assembly = text(json, "genomeAssembly", path).toLower();
        key.assembly = assembly.contains(QLatin1String("38")) ? QStringLiteral("GRCh38")
                       : assembly.contains(QLatin1String("37")) || assembly.contains(QLatin1String("19")) ? QStringLiteral("GRCh37")
                                                                                                         : QString();
        key.contig = canonicalContig(text(json, contigName, path));
        const QJsonValue pos = json.value(QLatin1String("pos")); // int64 is a text in protobuf's JSON
        bool ok = pos.isDouble();
        key.pos = pos.isString() ? pos.toString().toLongLong(&ok) : qint64(pos.toDouble());
        key.ref = text(json, "ref", path);
        key.alt = text(json, "alt", path);
        if (!ok || key.pos < 1)
            return wrong(path + QLatin1String(".pos"), QT_TRANSLATE_NOOP("enza", "a position is expected here"));
        if (key.assembly.isEmpty())
            return wrong(path + QLatin1String(".genomeAssembly"), QT_TRANSLATE_NOOP("enza", "the assembly is neither GRCh37 nor GRCh38"));
        static const QRegularExpression bases(QStringLiteral("^[ACGTNacgtn]+$"));
        if (!bases.match(key.ref).hasMatch())
            return wrong(path + QLatin1String(".ref"), QT_TRANSLATE_NOOP("enza", "bases are expected here"));
        if (!bases.match(key.alt).hasMatch()) {
            m_out.leftOut.append(path + QLatin1String(".alt: ") + key.alt);
            return;
        }
        key.ref = key.ref.toUpper();
        key.alt = key.alt.toUpper();
        m_out.variants.append(key);
    }

    QString m_file;
    PhenopacketFile m_out;
    std::optional<Error> m_error;
};

} // namespace

QString onsetOfAge(const QString &duration)
{
    static const QRegularExpression form(
        QStringLiteral("^P(?=\\d|T\\d)(?:(\\d{1,4}(?:\\.\\d+)?)Y)?(?:(\\d{1,4}(?:\\.\\d+)?)M)?(?:(\\d{1,4}(?:\\.\\d+)?)W)?(?:(\\d{1,5}(?:\\.\\d+)?)D)?(?:T[\\dHMS.]+)?$"));
    const auto match = form.match(duration);
    if (!match.hasMatch())
        return {};
    const double days = match.captured(1).toDouble() * 365.25 + match.captured(2).toDouble() * 30.4375 +
                        match.captured(3).toDouble() * 7 + match.captured(4).toDouble();
    const double years = days / 365.25 + 1e-9;
    return days <= 0    ? QStringLiteral("HP:0003577")  // congenital
           : days <= 28 ? QStringLiteral("HP:0003623")  // neonatal
           : years < 1  ? QStringLiteral("HP:0003593")  // infantile
           : years < 5  ? QStringLiteral("HP:0011463")  // childhood
           : years < 16 ? QStringLiteral("HP:0003621")  // juvenile
           : years < 40 ? QStringLiteral("HP:0011462")  // young adult
           : years < 60 ? QStringLiteral("HP:0003596")  // middle age
                        : QStringLiteral("HP:0003584"); // late
}

Result<PhenopacketFile> readPhenopacket(const QByteArray &bytes, const QString &file)
{
    ENZA_ASSIGN(QJsonObject json, parseJsonObject(bytes, file));
    const QJsonValue proband = json.value(QLatin1String("proband"));
    if (!proband.isUndefined() && !proband.isObject())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "an object is expected here"), {file, 0, QStringLiteral("proband")});
    return Reader(file).packet(proband.isObject() ? proband.toObject() : json);
}

} // namespace enza::workflow
