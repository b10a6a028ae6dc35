// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/plan.h"

#include <map>

namespace enza::genome {

/// Oddities that lose nothing: each kind is kept once per subject, with the line it was first seen on.
class Tolerance
{
public:
    /// `source` has %1 for the line and %2 for the subject.
    void note(const char *source, quint64 line, std::string_view subject = {});
    QList<Text> texts() const;

    /// Whether an INFO or FORMAT value is of the type and count its definition promises.
    void checkValue(KnownKey &key, std::string_view value, bool isInfo, std::size_t alternates, quint64 line);
    /// The same for the count alone.
    void checkCount(KnownKey &key, std::string_view value, bool isInfo, std::size_t alternates, quint64 line);

private:
    void checkCount(KnownKey &key, std::size_t values, bool isInfo, std::size_t alternates, quint64 line);
    static constexpr std::size_t limit = 200;
    std::map<std::pair<const char *, std::string>, quint64> m_seen;
    QList<Text> m_texts;
};

} // namespace enza::genome
