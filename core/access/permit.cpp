// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/permit.h"

namespace enza::access {

const char *outflowName(Outflow outflow)
{
    switch (outflow) {
    case Outflow::File: return "file";
    case Outflow::Print: return "print";
    case Outflow::Pdf: return "pdf";
    case Outflow::Clipboard: return "clipboard";
    case Outflow::Selection: return "selection";
    case Outflow::Drag: return "drag";
    case Outflow::Link: return "link";
    case Outflow::Igv: return "igv";
    case Outflow::Sync: return "sync";
    case Outflow::Letter: return "letter";
    }
    return "";
}

Result<void> Permit::finish(const QByteArray &sha256)
{
    const Recheck recheck = std::exchange(m_recheck, nullptr);
    if (!recheck)
        return fail(ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("enza", "this permit was already used"));
    return recheck(sha256);
}

} // namespace enza::access
