// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/clinvar.h"
#include "scratch_file.h"

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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace enza;
    Blocks blocks;
    const knowledge::ImportInput input{{fuzz::scratchFile(data, size, "clinvar")}, QStringLiteral("v"), {}, {}};
    for (const knowledge::SourceInfo &source : knowledge::sources()) {
        if (QLatin1String(source.id) != QLatin1String("clinvar"))
            continue;
        const auto snapshot = source.read(input, blocks, {});
        if (!snapshot)
            return 0;
        // What was taken can be read back, all of it.
        const auto clinvar = knowledge::Clinvar::load(blocks);
        if (!clinvar || (*clinvar)->size() != snapshot->records)
            abort();
        for (const char *contig : {"1", "7", "X", "MT"}) {
            const auto records = (*clinvar)->within(QLatin1String(contig), 0, 400'000'000);
            if (!records)
                abort();
            for (const auto &record : *records) {
                if (!(*clinvar)->ofGene(record.genes.value(0)))
                    abort();
                break;
            }
        }
        if (!source.compare(blocks, blocks, [](const auto &) { abort(); }, {}))
            abort();
    }
    return 0;
}
