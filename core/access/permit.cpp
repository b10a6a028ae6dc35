// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/permit.h"

#include <utility>

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

std::optional<Outflow> outflowNamed(const QString &name)
{
    for (const Outflow outflow : allOutflows) {
        if (name == QLatin1String(outflowName(outflow)))
            return outflow;
    }
    return std::nullopt;
}

namespace {

std::unexpected<Error> used()
{
    return fail(ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("enza", "this permit was already used"));
}

} // namespace

Result<void> Permit::holds() const
{
    return m_keeper ? m_keeper->check() : used();
}

Result<void> Permit::release(const QByteArray &sha256)
{
    auto keeper = std::exchange(m_keeper, nullptr);
    if (!keeper)
        return used();
    ENZA_TRY(keeper->release(sha256));
    m_released = std::move(keeper);
    m_sha256 = sha256;
    return {};
}

Result<void> Permit::leave(const std::function<Result<void>()> &appear)
{
    const auto keeper = std::exchange(m_released, nullptr);
    return keeper ? keeper->leave(m_sha256, appear) : used();
}

Result<void> Permit::left()
{
    const auto keeper = std::exchange(m_released, nullptr);
    return keeper ? keeper->left(m_sha256) : used();
}

Result<void> Permit::finish(const QByteArray &sha256)
{
    const auto keeper = std::exchange(m_keeper, nullptr);
    return keeper ? keeper->finish(sha256) : used();
}

} // namespace enza::access
