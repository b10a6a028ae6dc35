// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/phenopacket_file.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)enza::workflow::readPhenopacket(bytes, QStringLiteral("fuzz.json"));
    return 0;
}
