// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/session.h"

namespace enza::workflow {

/// A signed form as it was handed in; read whole before anything is written.
struct SignedForm {
    QString name;
    QByteArray bytes;
};
/// Nothing for an empty path. BadInput for what is no file, empty, or larger than a scan of a form can be.
Result<SignedForm> readSignedForm(const QString &path);
/// Keeps it as an encrypted blob and answers its id; empty for an empty one. The caller holds `caches().bulk` until a
/// record names it.
Result<QString> keepSignedForm(const Session &session, const SignedForm &form);

} // namespace enza::workflow
