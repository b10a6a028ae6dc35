// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/gene_ranking.h"
#include "knowledge/phenotype_search.h"
#include "knowledge/source.h"
#include "scratch_file.h"

#include <QMap>

/// Ontology (OBO Graphs, OBO), labels (Babelon) and annotations, told apart by the reader itself.
namespace {

class Blocks : public enza::knowledge::BlockSink, public enza::knowledge::BlockSource
{
public:
    enza::Result<void> put(const QString &name, quint32 index, const QByteArray &bytes) override
    {
        m_blocks.insert({name, index}, bytes);
        return {};
    }
    enza::Result<QByteArray> get(const QString &name, quint32 index) const override
    {
        const auto found = m_blocks.constFind({name, index});
        if (found == m_blocks.constEnd())
            return enza::fail(enza::ErrorCode::NotFound, enza::Text("no such block"));
        return *found;
    }

private:
    QMap<std::pair<QString, quint32>, QByteArray> m_blocks;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace enza;
    Blocks blocks;
    const knowledge::ImportInput input{{fuzz::scratchFile(data, size, "hpo")}, QStringLiteral("v"), {}, {}};
    for (const knowledge::SourceInfo &source : knowledge::sources()) {
        if (QLatin1String(source.id) != QLatin1String("hpo"))
            continue;
        if (!source.read(input, blocks, {}))
            return 0;
        // What was taken can be read back and used.
        const auto ontology = knowledge::PhenotypeOntology::load(blocks);
        const auto labels = knowledge::HpoLabels::load(blocks);
        const auto annotations = knowledge::HpoAnnotations::load(blocks);
        if (!ontology && !labels && !annotations)
            abort();
        if (ontology) {
            const knowledge::PhenotypeSearch search(*ontology, labels ? *labels : nullptr);
            (void)search.search(QStringLiteral("a"), 10);
            (void)search.search(QStringLiteral("HP:0000001"), 10);
        }
    }
    return 0;
}
