// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/table.h"
#include "scratch_file.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace enza::knowledge;
    if (size < 1)
        return 0;
    const QString path = enza::fuzz::scratchFile(data + 1, size - 1, "lines");
    TableOptions options;
    options.separator = (data[0] & 1) ? ',' : (data[0] & 2) ? '\t' : '\0';
    options.japanese = (data[0] & 4) != 0;
    options.shortRows = (data[0] & 8) != 0;
    options.header = (data[0] & 16) == 0;
    if ((data[0] & 32) != 0)
        options.comment = "#";
    if (const auto table = Table::open(path, options)) {
        for (;;) {
            const auto row = (*table)->next();
            if (!row || !*row)
                break;
            (void)(*table)->value(qsizetype(0));
        }
    }
    (void)readJson(path, 1 << 20);
    return 0;
}
