// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/ped.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)enza::genome::readPed(bytes, QStringLiteral("fuzz.ped"));
    return 0;
}
