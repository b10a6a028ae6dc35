// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QByteArray>
#include <QList>

namespace enza::signing {

/// Certificates (DER) of one or several in PEM, or one in DER. BadInput.
Result<QList<QByteArray>> readCertificates(const QByteArray &bytes, const QString &file);

} // namespace enza::signing
