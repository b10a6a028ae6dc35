// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <QCoreApplication>

namespace enza {

QString Text::translated() const
{
    const QString pattern = QCoreApplication::translate("enza", source);
    QString out;
    out.reserve(pattern.size() + 32);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool placeholder = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' &&
                                 pattern[i + 1] <= u'9';
        const qsizetype index = placeholder ? pattern[i + 1].unicode() - u'1' : -1;
        if (placeholder && index < args.size()) {
            out += args[index];
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

} // namespace enza
