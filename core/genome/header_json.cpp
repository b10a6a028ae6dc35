// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "genome/variant_file.h"

#include <QJsonArray>

/// The header as stored with a call set.
namespace enza::genome {
namespace {

QJsonArray fieldsToJson(const QList<HeaderField> &fields)
{
    QJsonArray out;
    for (const HeaderField &field : fields)
        out.append(QJsonArray{field.id, field.number, field.type, field.description});
    return out;
}

QList<HeaderField> fieldsFromJson(const QJsonValue &json)
{
    QList<HeaderField> out;
    for (const QJsonValue &value : json.toArray()) {
        const QJsonArray field = value.toArray();
        out.append({field.at(0).toString(), field.at(1).toString(), field.at(2).toString(), field.at(3).toString()});
    }
    return out;
}

QStringList stringsFromJson(const QJsonValue &json)
{
    QStringList out;
    for (const QJsonValue &value : json.toArray())
        out.append(value.toString());
    return out;
}

constexpr Dialect dialects[] = {Dialect::None, Dialect::Csq, Dialect::Ann, Dialect::Eff, Dialect::Bcsq};

} // namespace

QByteArray saveHeader(const Header &header)
{
    return canonicalJson(QJsonObject{
        {QStringLiteral("version"), header.version},
        {QStringLiteral("samples"), QJsonArray::fromStringList(header.samples)},
        {QStringLiteral("info"), fieldsToJson(header.info)},
        {QStringLiteral("format"), fieldsToJson(header.format)},
        {QStringLiteral("contigs"), QJsonArray::fromStringList(header.contigs)},
        {QStringLiteral("assembly"), header.assembly},
        {QStringLiteral("dialect"), QLatin1String(dialectName(header.dialect))},
        {QStringLiteral("annotation_key"), header.annotationKey},
        {QStringLiteral("annotation_fields"), QJsonArray::fromStringList(header.annotationFields)},
        {QStringLiteral("callers"), QJsonArray::fromStringList(header.callers)},
        {QStringLiteral("somatic"), header.somatic},
        {QStringLiteral("tumour_sample"), header.tumourSample},
        {QStringLiteral("normal_sample"), header.normalSample},
        {QStringLiteral("lines"), qint64(header.lines)},
    });
}

Result<Header> loadHeader(const QByteArray &bytes)
{
    ENZA_ASSIGN(const QJsonObject json, parseJsonObject(bytes));
    if (!json.contains(u"samples") || !json.contains(u"lines")) {
        return fail(ErrorCode::Damaged, Text(QT_TRANSLATE_NOOP("enza", "The stored header of the variant file cannot be read")));
    }
    Header header;
    header.version = json.value(u"version").toString();
    header.samples = stringsFromJson(json.value(u"samples"));
    header.info = fieldsFromJson(json.value(u"info"));
    header.format = fieldsFromJson(json.value(u"format"));
    header.contigs = stringsFromJson(json.value(u"contigs"));
    header.assembly = json.value(u"assembly").toString();
    for (const Dialect dialect : dialects) {
        if (json.value(u"dialect").toString() == QLatin1String(dialectName(dialect)))
            header.dialect = dialect;
    }
    header.annotationKey = json.value(u"annotation_key").toString();
    header.annotationFields = stringsFromJson(json.value(u"annotation_fields"));
    header.callers = stringsFromJson(json.value(u"callers"));
    header.somatic = json.value(u"somatic").toBool();
    header.tumourSample = json.value(u"tumour_sample").toString();
    header.normalSample = json.value(u"normal_sample").toString();
    header.lines = quint64(json.value(u"lines").toInteger());
    return header;
}

} // namespace enza::genome
