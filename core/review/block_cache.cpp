// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/block_cache.h"

namespace enza::review {

std::size_t BlockCache::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_used;
}

std::shared_ptr<const void> BlockCache::look(Key key)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_places.find(key);
    if (found == m_places.end())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, found->second);
    return found->second->value;
}

void BlockCache::put(Key key, std::shared_ptr<const void> value, std::size_t bytes)
{
    const std::scoped_lock lock(m_mutex);
    // Somebody else may have decoded it meanwhile; and what does not fit at all is not kept.
    if (m_places.contains(key) || bytes > m_capacity)
        return;
    while (m_used + bytes > m_capacity) {
        const Entry &oldest = m_entries.back();
        m_used -= oldest.bytes;
        m_places.erase(oldest.key);
        m_entries.pop_back();
    }
    m_entries.push_front({key, std::move(value), bytes});
    m_places.emplace(key, m_entries.begin());
    m_used += bytes;
}

} // namespace enza::review
