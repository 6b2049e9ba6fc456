// SPDX-License-Identifier: BSL-1.0
// Which item of a sequence is equal to an earlier one.
#ifndef TELLTALE_SCHEMA_REPEATED_ITEM_HPP
#define TELLTALE_SCHEMA_REPEATED_ITEM_HPP

#include <algorithm>
#include <cstddef>
#include <vector>

namespace telltale::inline v0 {

/// The index of the first item that is equal to one before it, or the number of items. O(n log n) where items are ordered by
/// `<`, else O(n^2) comparisons; allocates n indices for more than 16 ordered items.
template <class Sequence>
[[nodiscard]] constexpr std::size_t repeated_item(Sequence const& items) {
    std::size_t const count = items.size();
    if constexpr (requires {
                      { items[0] < items[0] };
                  }) {
        if (count > 16) {
            std::vector<std::size_t> order(count);
            for (std::size_t i = 0; i != count; ++i) order[i] = i;
            std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
                if (items[a] < items[b]) return true;
                if (items[b] < items[a]) return false;
                return a < b;
            });
            std::size_t first = count;
            for (std::size_t i = 1; i != count; ++i)
                if (items[order[i - 1]] == items[order[i]]) first = std::min(first, order[i]);
            return first;
        }
    }
    for (std::size_t i = 1; i < count; ++i)
        for (std::size_t j = 0; j != i; ++j)
            if (items[i] == items[j]) return i;
    return count;
}

} // namespace telltale::inline v0

#endif
