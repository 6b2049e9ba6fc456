// SPDX-License-Identifier: BSL-1.0
// Sorts what is seldom sorted, with little code.
#ifndef TELLTALE_TEXT_HEAP_SORT_HPP
#define TELLTALE_TEXT_HEAP_SORT_HPP

#include <telltale/text/attributes.hpp>

#include <cstddef>
#include <utility>

namespace telltale::inline v0::text {

/// Sorts `[first, last)` so that of two neighbours `before(second, first)` is false. Equal ones come in any order. O(n log n)
/// comparisons and copies, whatever the order was; allocates nothing. `T` is cheap to copy. As `std::sort`, which is faster, and fifteen
/// times as much code.
template <class T, class Before>
TELLTALE_NOINLINE constexpr void heap_sort(T* first, T* last, Before before) {
    auto const count = static_cast<std::size_t>(last - first);
    // The first half of the steps makes a heap of the elements, the other takes the greatest off.
    for (std::size_t begin = count / 2, end = count; end > 1;) {
        if (begin != 0) --begin;
        else std::swap(first[0], first[--end]);
        T const sunk = first[begin];
        std::size_t at = begin;
        for (std::size_t child = 0; (child = 2 * at + 1) < end; at = child) {
            if (child + 1 < end && before(first[child], first[child + 1])) ++child;
            if (!before(sunk, first[child])) break;
            first[at] = first[child];
        }
        first[at] = sunk;
    }
}

} // namespace telltale::inline v0::text

#endif
