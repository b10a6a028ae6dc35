// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/block.h"

#include <cstddef>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace enza::review {

/// Decoded columns and evaluated masks by block, kept up to a number of bytes; what was not used for the
/// longest goes first. Thread-safe. Whoever holds a pointer keeps its block alive meanwhile.
class BlockCache
{
public:
    struct Key {
        quint32 segment = 0; ///< block of the table
        quint32 column = 0;  ///< the table's own number for a column or mask
        bool operator==(const Key &) const = default;
    };

    explicit BlockCache(std::size_t capacity) : m_capacity(capacity) {}

    template <typename T> std::shared_ptr<const T> find(Key key)
    {
        return std::static_pointer_cast<const T>(look(key));
    }
    template <typename T> void insert(Key key, std::shared_ptr<const T> value, std::size_t bytes)
    {
        put(key, std::move(value), bytes);
    }
    std::size_t size() const;

private:
    struct Entry {
        Key key;
        std::shared_ptr<const void> value;
        std::size_t bytes = 0;
    };
    struct Hash {
        std::size_t operator()(const Key &key) const
        {
            return std::size_t((quint64(key.column) << 32 | key.segment) * 0x9e3779b97f4a7c15u >> 16);
        }
    };
    std::shared_ptr<const void> look(Key key);
    void put(Key key, std::shared_ptr<const void> value, std::size_t bytes);

    mutable std::mutex m_mutex;
    std::size_t m_capacity;
    std::size_t m_used = 0;
    std::list<Entry> m_entries; ///< most recently used first
    std::unordered_map<Key, std::list<Entry>::iterator, Hash> m_places;
};

} // namespace enza::review
