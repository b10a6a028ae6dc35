// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch_file.h"
#include "workflow/exomiser_file.h"
#include "workflow/pcgr_file.h"

/// Results of PCGR and Exomiser. The first byte chooses the reader.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace enza;
    if (size == 0)
        return 0;
    const bool pcgr = *data++ % 2 == 0;
    const QString path = fuzz::scratchFile(data, --size, "results");
    if (pcgr) {
        const auto file = workflow::readPcgr(path, {});
        for (const workflow::PcgrVariant &one : file ? file->variants : QList<workflow::PcgrVariant>()) {
            if (one.pos < 1 || one.ref.isEmpty() || one.alt.isEmpty() || one.contig.isEmpty())
                abort();
        }
    } else {
        const auto file = workflow::readExomiser(path, {});
        for (const workflow::ExomiserRow &row : file ? file->rows : QList<workflow::ExomiserRow>()) {
            if (row.gene.isEmpty() || (row.isPlaced() && (row.ref.isEmpty() || row.alt.isEmpty() || row.contig.isEmpty())))
                abort();
            for (const auto &score : {row.combined, row.phenotype, row.geneVariant, row.pValue}) {
                if (score && !(*score >= 0 && *score <= 1))
                    abort();
            }
        }
    }
    return 0;
}
