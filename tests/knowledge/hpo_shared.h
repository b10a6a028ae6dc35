// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/gene_ranking.h"
#include "memory_snapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The ontology, labels and annotations of the shared data, and the published patients.
namespace enza::test {

inline QStringList sharedHpoFiles()
{
    QStringList files;
    for (const char *name : {"hpo/hp.v2024-04-26.json.gz", "hpo/hp-ja.babelon.tsv.gz",
                             "phenotype-ranking/genes_to_phenotype.2017.txt.gz",
                             "phenotype-ranking/phenotype_annotation.2017.tab.gz"}) {
        const QString path = sharedFile(QLatin1String(name));
        if (path.isEmpty())
            return {};
        files << path;
    }
    return files;
}

struct Patient {
    QString id, gene;
    QStringList observed, excluded;
};

inline QList<Patient> sharedPatients()
{
    QList<Patient> out;
    QFile file(sharedFile(QStringLiteral("phenotype-ranking/cases.jsonl")));
    if (!file.open(QIODevice::ReadOnly))
        return out;
    while (!file.atEnd()) {
        const QJsonObject json = QJsonDocument::fromJson(file.readLine()).object();
        const auto strings = [&](const char *key) {
            QStringList list;
            for (const QJsonValue &value : json.value(QLatin1String(key)).toArray())
                list << value.toString();
            return list;
        };
        out.append({json.value(QLatin1String("id")).toString(), json.value(QLatin1String("gene")).toString(),
                    strings("observed"), strings("excluded")});
    }
    return out;
}

inline std::vector<int> placesOf(const knowledge::PhenotypeOntology &ontology, const QStringList &ids)
{
    std::vector<int> out;
    for (const QString &id : ids) {
        const auto number = knowledge::hpoNumber(id);
        if (const int place = number ? ontology.current(*number) : -1; place >= 0)
            out.push_back(place);
    }
    return out;
}

} // namespace enza::test
