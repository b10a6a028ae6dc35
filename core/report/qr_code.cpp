// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace enza::report {

QrCode qrCode(const QString &text)
{
    struct Freed {
        void operator()(QRcode *code) const { QRcode_free(code); }
    };
    const std::unique_ptr<QRcode, Freed> made(QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 0));
    QrCode out;
    if (!made)
        return out;
    out.side = made->width;
    for (int i = 0; i < made->width * made->width; ++i)
        out.dark.push_back(made->data[i] & 1);
    return out;
}

} // namespace enza::report
