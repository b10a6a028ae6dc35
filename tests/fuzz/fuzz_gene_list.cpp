// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch_file.h"
#include "workflow/secondary.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QString path = enza::fuzz::scratchFile(data, size, "gene-list.csv");
    const auto set = enza::workflow::readGeneListFile(path, QStringLiteral("list"), QStringLiteral("1"),
                                                      QStringLiteral("secondary"), QDate(2026, 11, 20));
    // What was taken can be read back as a list.
    if (set && !enza::readSecondaryList(*set))
        abort();
    return 0;
}
