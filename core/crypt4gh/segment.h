// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypt4gh/container.h"

#include <array>

namespace enza::crypt4gh {

using Nonce = std::array<unsigned char, 12>;

/// The nonce that segment `index` of a container written in sequence must carry.
Nonce sequenceNonce(const Sequence &sequence, quint32 index, bool last);

} // namespace enza::crypt4gh
