// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"
#include "signing/verify.h"

#include <cstdint>

/// Any bytes as a PDF: the reader of signatures says something of each it finds, and never that one holds which covers
/// nothing. Seeds: signed documents.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool ready = enza::initCrypto();
    if (!ready)
        return 0;
    const QByteArray pdf(reinterpret_cast<const char *>(data), qsizetype(size));
    const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    for (const enza::signing::SignatureCheck &one : enza::signing::checkSignatures(pdf, {{}, {}, now})) {
        if (one.end <= 0 || one.end > pdf.size() || (one.valid && one.certificate.size() != 32) ||
            (one.valid && one.fault != enza::signing::Fault::None))
            __builtin_trap();
    }
    return 0;
}
