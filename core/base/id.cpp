// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <sodium.h>

#include <array>

namespace enza {

QString newId()
{
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    static constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
    QString id;
    id.reserve(26);
    unsigned buffer = 0;
    int bits = 0;
    for (unsigned char byte : bytes) {
        buffer = (buffer << 8) | byte;
        bits += 8;
        while (bits >= 5) {
            id += QLatin1Char(alphabet[(buffer >> (bits - 5)) & 31]);
            bits -= 5;
        }
    }
    id += QLatin1Char(alphabet[(buffer << (5 - bits)) & 31]);
    return id;
}

} // namespace enza
