// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/alteration.h"
#include "knowledge/civic.h"
#include "knowledge/drugs.h"
#include "knowledge/gene_panel.h"
#include "knowledge/oncotree.h"
#include "knowledge/residue_tables.h"
#include "scratch_file.h"
#include "workflow/ccat_file.h"
#include "workflow/fusion_file.h"

#include <QMap>

namespace {

class Blocks : public enza::knowledge::BlockSink, public enza::knowledge::BlockSource
{
public:
    enza::Result<void> put(const QString &name, quint32 index, const QByteArray &bytes) override
    {
        m_blocks.insert({name, index}, bytes);
        return {};
    }
    enza::Result<QByteArray> get(const QString &name, quint32 index) const override { return m_blocks.value({name, index}); }

private:
    QMap<std::pair<QString, quint32>, QByteArray> m_blocks;
};

/// What was taken can be read back, all of it.
template <typename T, typename Count>
void tryReader(enza::Result<enza::KnowledgeSnapshot> (*read)(const enza::knowledge::ImportInput &, enza::knowledge::BlockSink &, const enza::JobContext &),
               const enza::knowledge::ImportInput &input, Count count)
{
    Blocks blocks;
    const auto snapshot = read(input, blocks, {});
    if (!snapshot)
        return;
    const auto loaded = T::load(blocks);
    if (!loaded || quint64(count(**loaded)) != snapshot->records)
        abort();
}

} // namespace

/// The first byte chooses the reader.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace enza;
    if (size == 0)
        return 0;
    const unsigned char kind = *data++ % 10;
    --size;
    if (kind == 7) {
        const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
        if (parseAlterations(text.section(u' ', 0, 0), text.section(u' ', 1)).isEmpty())
            abort();
        if (const auto change = parseProteinChange(text); change && change->kind != ProteinChange::Kind::Other && !parseProteinChange(change->text()))
            abort();
        return 0;
    }
    const knowledge::ImportInput input{{fuzz::scratchFile(data, size, "evidence")}, QStringLiteral("v"), {}, {}};
    switch (kind) {
    case 0:
        tryReader<knowledge::Civic>(knowledge::importCivic, input,
                                    [](const knowledge::Civic &c) { return c.evidence().isEmpty() ? c.variants().size() : c.evidence().size(); });
        break;
    case 1: tryReader<knowledge::OncoTree>(knowledge::importOncoTree, input, [](const knowledge::OncoTree &t) { return t.types().size(); }); break;
    case 2: tryReader<knowledge::GenePanel>(knowledge::importGenePanel, input, [](const knowledge::GenePanel &p) { return p.genes.size(); }); break;
    case 3: tryReader<knowledge::DrugTable>(knowledge::importDrugs, input, [](const knowledge::DrugTable &t) { return t.entries.size(); }); break;
    case 4: tryReader<knowledge::TrialTable>(knowledge::importTrials, input, [](const knowledge::TrialTable &t) { return t.entries.size(); }); break;
    case 8: tryReader<knowledge::HotspotTable>(knowledge::importHotspots, input, [](const knowledge::HotspotTable &t) { return t.size(); }); break;
    case 9: tryReader<knowledge::ExonTable>(knowledge::importExons, input, [](const knowledge::ExonTable &t) { return t.size(); }); break;
    case 5: (void)workflow::readCcat(input.files.first(), {}, {}); break;
    default: (void)workflow::readFusions(input.files.first(), {}); break;
    }
    return 0;
}
