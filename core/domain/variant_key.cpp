// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/variant_key.h"

#include <QStringList>

namespace enza {
namespace {
constexpr const char *names[alleleTypeCount] = {"SNV", "INS", "DEL", "DELINS", "MNV", "SV_DEL", "SV_INS", "DUP",
                                                "INV", "BND", "CNV", "STR", "CPX", "REF", "OTHER"};

QString escaped(const QString &part)
{
    QString out = part;
    out.replace(u'%', QLatin1String("%25"));
    out.replace(u':', QLatin1String("%3A"));
    return out;
}

QString unescaped(const QString &part)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.toUtf8()));
}

std::optional<AlleleType> structuralTypeFromKey(const QString &part)
{
    for (int i = int(AlleleType::SvDeletion); i <= int(AlleleType::ComplexSv); ++i) {
        if (part == QLatin1String(names[i]) || part == QLatin1String(structuralTypeInKey(AlleleType(i))))
            return AlleleType(i);
    }
    return std::nullopt;
}

std::unexpected<Error> malformed(const QString &text)
{
    return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a variant key"), {text}));
}
} // namespace

const char *alleleTypeName(AlleleType type)
{
    return names[int(type)];
}

std::optional<AlleleType> alleleTypeFromName(const QString &name)
{
    for (int i = 0; i < alleleTypeCount; ++i) {
        if (name == QLatin1String(names[i]))
            return AlleleType(i);
    }
    return std::nullopt;
}

const char *structuralTypeInKey(AlleleType type)
{
    const char *name = alleleTypeName(type);
    return name[0] == 'S' && name[1] == 'V' && name[2] == '_' ? name + 3 : name;
}

bool isStructural(AlleleType type)
{
    return type >= AlleleType::SvDeletion && type <= AlleleType::ComplexSv;
}

QString canonicalContig(const QString &contig)
{
    QString out = contig.startsWith(QLatin1String("chr"), Qt::CaseInsensitive) ? contig.mid(3) : contig;
    if (out == QLatin1String("M"))
        out = QStringLiteral("MT");
    return out;
}

QString VariantKey::text() const
{
    QStringList parts{assembly, contig, QString::number(pos)};
    if (structural()) {
        parts << type << endOrMate;
        if (length)
            parts << QString::number(*length);
    } else {
        parts << ref << alt;
    }
    for (QString &part : parts)
        part = escaped(part);
    return parts.join(u':');
}

Result<VariantKey> VariantKey::parse(const QString &text)
{
    VariantKey key;
    QStringList parts = text.split(u':');
    if (parts.size() == 1) {
        const QStringList dashed = text.split(u'-');
        if (dashed.size() < 4)
            return malformed(text);
        // Contig names may contain '-' (HLA); the last three parts never do.
        parts = QStringList{QString(), dashed.mid(0, dashed.size() - 3).join(u'-')} + dashed.mid(dashed.size() - 3);
    }
    if (parts.size() != 5 && parts.size() != 6)
        return malformed(text);
    for (QString &part : parts)
        part = unescaped(part);
    bool ok = false;
    key.assembly = parts[0];
    key.contig = canonicalContig(parts[1]);
    key.pos = parts[2].toLongLong(&ok);
    if (!ok || key.pos < 0 || key.contig.isEmpty())
        return malformed(text);
    const auto type = structuralTypeFromKey(parts[3]);
    if (parts.size() == 6 || type) {
        if (!type)
            return malformed(text);
        key.type = QLatin1String(structuralTypeInKey(*type));
        key.endOrMate = parts[4];
        if (parts.size() == 6) {
            key.length = parts[5].toLongLong(&ok);
            if (!ok)
                return malformed(text);
        }
    } else {
        key.ref = parts[3];
        key.alt = parts[4];
        if (key.ref.isEmpty() || key.alt.isEmpty())
            return malformed(text);
    }
    return key;
}

} // namespace enza
