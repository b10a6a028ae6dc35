// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/profile.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace enza::genome;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto profile = readProfile(bytes, QStringLiteral("fuzz.json"));
    // What was read can be written and read again, and says the same.
    if (profile) {
        const QByteArray written = writeProfile(*profile);
        const auto again = readProfile(written, QStringLiteral("again.json"));
        if (!again || writeProfile(*again) != written)
            std::abort();
    }
    return 0;
}
