// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace enza {

/// A random 128-bit id as 26 lower-case base32 characters (RFC 4648 alphabet, no padding). It says
/// nothing about what it names, nor when it was made.
QString newId();

} // namespace enza
