// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypt4gh/container.h"
#include "store/state.h"

/// Blobs: Crypt4GH containers written in sequence under their own id, so that a segment moved, repeated
/// or cut off, and another blob put in a blob's place, are noticed when read.
namespace enza::store {

/// A header packet for nobody.
QByteArray unusablePacket();

/// NotFound, Damaged.
Result<std::unique_ptr<crypt4gh::Reader>> openBlobContainer(const Layout &layout, const QString &id,
                                                            const SecretBytes &secretKey);

/// A blob under an id of its own, or one that another replica gave it.
Result<std::unique_ptr<BlobWriter>> beginBlob(Unlocked::State &state, const QString &id);

} // namespace enza::store
