// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/expression.h"
#include "review/variant_table.h"
#include "support/view_scope_maker.h"

#include <cstddef>
#include <cstdint>

/// Any text: parsed or refused, and bound to a table without call sets.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace enza;
    static const auto table = review::VariantTable::open({}, consent::Gate::scope());
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto expression = review::Expression::parse(text);
    if (!expression && expression.error().code != ErrorCode::BadInput)
        __builtin_trap();
    review::ViewQuery query;
    query.search = text;
    query.steps << FilterStep{{}, text, true};
    const auto view = (*table)->evaluate(query);
    if (view && !expression)
        __builtin_trap();
    return 0;
}
