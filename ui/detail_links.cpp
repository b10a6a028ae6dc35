// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail_links.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

namespace enza::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(enza::ui::DetailLinks)
};

QUrl withQuery(const QString &address, const QList<std::pair<QString, QString>> &items)
{
    QUrl url(address);
    QUrlQuery query;
    query.setQueryItems(items);
    url.setQuery(query);
    return url;
}

/// First match in the texts, e.g. an rs number.
QString firstMatch(const QStringList &texts, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    for (const QString &text : texts) {
        if (const auto match = expression.match(text); match.hasMatch())
            return match.captured(0);
    }
    return {};
}

QString valueOf(const QList<review::VariantDetail::Value> &values, Field field)
{
    for (const auto &value : values) {
        if (value.field != field)
            continue;
        if (const auto *text = std::get_if<QString>(&value.value))
            return *text;
        if (const auto *number = std::get_if<qint64>(&value.value))
            return QString::number(*number);
    }
    return {};
}

bool isInGnomad(const review::VariantDetail &detail)
{
    for (const auto &value : detail.frequencies) {
        const bool gnomad = value.field == Field::GnomadAf || value.field == Field::GnomadExomeAf ||
                            value.field == Field::GnomadGenomeAf;
        const auto *frequency = std::get_if<double>(&value.value);
        if (gnomad && frequency && *frequency > 0)
            return true;
    }
    return false;
}

} // namespace

QList<DetailLink> detailLinks(const review::VariantDetail &detail)
{
    QList<DetailLink> links;
    // Symbols as authorities write them; anything else might be a site's own name for something.
    const QString gene = firstMatch({detail.facts.gene}, QStringLiteral("^[A-Za-z][A-Za-z0-9-]{0,24}$"));
    const QString rs = firstMatch({detail.record.id, valueOf(detail.predictors, Field::Dbsnp),
                                   valueOf(detail.clinvar, Field::Dbsnp)},
                                  QStringLiteral("\\brs[0-9]+\\b"));
    const QString clinvarId = firstMatch({valueOf(detail.clinvar, Field::ClinvarId)}, QStringLiteral("[0-9]{2,}"));
    const bool grch38 = detail.key.assembly != QLatin1String("GRCh37");
    const QString byGene = Words::tr("tells the gene's name");
    const QString byId = Words::tr("tells the variant's public identifier");

    if (isInGnomad(detail) && !detail.key.structural()) {
        const QString id = QStringList{detail.key.contig, QString::number(detail.key.pos), detail.key.ref,
                                       detail.key.alt}.join(u'-');
        links += {QStringLiteral("gnomAD"),
                  withQuery(QStringLiteral("https://gnomad.broadinstitute.org/variant/") + id,
                            {{QStringLiteral("dataset"),
                              grch38 ? QStringLiteral("gnomad_r4") : QStringLiteral("gnomad_r2_1")}}),
                  Words::tr("tells the position of a variant that gnomAD holds")};
    } else if (!gene.isEmpty()) {
        links += {QStringLiteral("gnomAD"),
                  withQuery(QStringLiteral("https://gnomad.broadinstitute.org/gene/") + gene,
                            {{QStringLiteral("dataset"),
                              grch38 ? QStringLiteral("gnomad_r4") : QStringLiteral("gnomad_r2_1")}}),
                  byGene};
    }
    if (!clinvarId.isEmpty()) {
        links += {QStringLiteral("ClinVar"),
                  QUrl(QStringLiteral("https://www.ncbi.nlm.nih.gov/clinvar/?term=%1").arg(clinvarId)), byId};
    } else if (!gene.isEmpty()) {
        links += {QStringLiteral("ClinVar"),
                  withQuery(QStringLiteral("https://www.ncbi.nlm.nih.gov/clinvar/"),
                            {{QStringLiteral("term"), gene + QStringLiteral("[gene]")}}),
                  byGene};
    }
    if (!rs.isEmpty() || !gene.isEmpty()) {
        const QString term = rs.isEmpty() ? gene : rs;
        const QString tells = rs.isEmpty() ? byGene : byId;
        links += {QStringLiteral("TogoVar"),
                  withQuery(grch38 ? QStringLiteral("https://grch38.togovar.org/")
                                   : QStringLiteral("https://grch37.togovar.org/"),
                            {{QStringLiteral("mode"), QStringLiteral("simple")}, {QStringLiteral("term"), term}}),
                  tells};
        links += {QStringLiteral("jMorp"),
                  withQuery(QStringLiteral("https://jmorp.megabank.tohoku.ac.jp/search"),
                            {{QStringLiteral("query"), term}}),
                  tells};
    }
    if (!rs.isEmpty())
        links += {QStringLiteral("dbSNP"), QUrl(QStringLiteral("https://www.ncbi.nlm.nih.gov/snp/") + rs), byId};
    if (!gene.isEmpty()) {
        links += {QStringLiteral("OMIM"),
                  withQuery(QStringLiteral("https://www.omim.org/search"), {{QStringLiteral("search"), gene}}), byGene};
        links += {QStringLiteral("OncoKB"), QUrl(QStringLiteral("https://www.oncokb.org/gene/") + gene), byGene};
        links += {QStringLiteral("ClinGen"),
                  withQuery(QStringLiteral("https://search.clinicalgenome.org/kb/genes"),
                            {{QStringLiteral("search"), gene}}),
                  byGene};
    }
    return links;
}

} // namespace enza::ui
