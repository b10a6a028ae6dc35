// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secondary_list.h"

#include <QRegularExpression>

namespace enza {
namespace {

// The JSON shape of `rules`; see resources/schemas/rules/secondary-findings.json.
struct GeneShape {
    QString symbol;
    QStringList ids, former;
    QJsonObject places;
    QString placesCertainty;
};
struct ListShape {
    QString name, use, phaseUnknown;
    QList<GeneShape> genes;
    QList<SecondaryEntry> entries;
};

template <typename S> void describe(S &s, GeneShape &v)
{
    s.field("symbol", v.symbol);
    s.field("ids", v.ids);
    s.field("former", v.former);
    s.field("places", v.places);
    s.field("places_certainty", v.placesCertainty);
}
template <typename S> void describe(S &s, ListShape &v)
{
    s.field("name", v.name);
    s.field("use", v.use);
    s.field("phase_unknown", v.phaseUnknown);
    s.field("genes", v.genes);
    s.field("entries", v.entries);
}

std::unexpected<Error> wrong(const QString &field, Text why)
{
    return fail(ErrorCode::BadInput, std::move(why), Where{{}, 0, field});
}

Result<GenePlace> placeOf(const QString &gene, const QString &assembly, const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,2}|X|Y|MT):([1-9][0-9]{0,9})-([1-9][0-9]{0,9})$"));
    const auto match = form.match(text);
    const GenePlace place{gene, assembly, match.captured(1), match.captured(2).toLongLong(),
                          match.captured(3).toLongLong()};
    if (!match.hasMatch() || place.end < place.start)
        return wrong(QStringLiteral("genes.places"),
                     Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a place of the gene %2"), {text, gene}));
    return place;
}

} // namespace

QSet<QString> SecondaryList::genes() const
{
    QSet<QString> all;
    for (const SecondaryEntry &entry : entries)
        all.insert(entry.gene);
    return all;
}

Result<SecondaryList> readSecondaryList(const RuleSet &set)
{
    ENZA_ASSIGN(const ListShape shape, fromJson<ListShape>(set.rules));
    SecondaryList list;
    list.pin = set.pin();
    list.name = shape.name;
    if (shape.use != QLatin1String("secondary") && shape.use != QLatin1String("reference") && !shape.use.isEmpty())
        return wrong(QStringLiteral("use"), Text(QT_TRANSLATE_NOOP("enza", "a gene list is used as secondary or reference, not as \"%1\""), {shape.use}));
    list.reference = shape.use == QLatin1String("reference");
    if (shape.phaseUnknown == QLatin1String("reportable"))
        list.phaseUnknown = SecondaryList::PhaseUnknown::Reportable;
    list.entries = shape.entries;
    if (list.entries.isEmpty())
        return wrong(QStringLiteral("entries"), QT_TRANSLATE_NOOP("enza", "the gene list has no genes"));
    for (const SecondaryEntry &entry : list.entries) {
        if (entry.gene.isEmpty())
            return wrong(QStringLiteral("entries.gene"), QT_TRANSLATE_NOOP("enza", "an entry of the gene list names no gene"));
    }
    for (const GeneShape &gene : shape.genes) {
        list.names.append({gene.symbol, gene.ids, gene.former});
        for (auto place = gene.places.begin(); place != gene.places.end(); ++place) {
            ENZA_ASSIGN(GenePlace read, placeOf(gene.symbol, place.key(), place.value().toString()));
            list.places.append(std::move(read));
        }
    }
    return list;
}

} // namespace enza
