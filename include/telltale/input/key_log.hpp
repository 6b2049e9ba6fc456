// SPDX-License-Identifier: BSL-1.0
// The keys of the objects that are open, by which a repeated key is found, however many there are.
#ifndef TELLTALE_INPUT_KEY_LOG_HPP
#define TELLTALE_INPUT_KEY_LOG_HPP

#include <telltale/text/attributes.hpp>
#include <telltale/text/heap_sort.hpp>
#include <telltale/text/inline_buffer.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// A stack of containers and, within each object, its keys. Closing one finds the keys that it repeats: by comparing all
/// pairs (tags of eight bytes first) up to 32 keys, by sorting beyond, so that no choice of keys makes it slow:
/// O(n log n) comparisons for n keys.
class key_log {
public:
    struct entry {
        char const* text; ///< the key's characters, unescaped; null in the entry that opens a container
        std::size_t
            length;        ///< its length; for a container, where the one around it begins, and whether it is an object
        std::uint64_t tag; ///< its first eight bytes
        std::size_t offset; ///< where the key stands in the document
        [[nodiscard]] constexpr std::string_view key() const noexcept { return {text, length}; }
    };

    constexpr void open(bool object) {
        entries_.push_back({nullptr, (base_ << 1U) | (object ? 1U : 0U), 0, 0});
        base_ = entries_.size();
    }
    constexpr void add(std::string_view key, std::size_t offset) {
        entries_.push_back({key.data(), key.size(), tag_of(key), offset});
    }
    /// Adds a key unless it came since the log's size was `begin`; says whether it was added. Up to 32 keys are compared
    /// one by one; beyond, they are kept in sorted runs, so that n keys cost O(n log^2 n) comparisons, whatever they are. The
    /// log must hold nothing else since `begin`.
    [[nodiscard]] constexpr bool add_new(std::size_t begin, std::string_view key, std::size_t offset) {
        entry const sought{key.data(), key.size(), tag_of(key), offset};
        std::size_t const count = entries_.size() - begin;
        entry* const first = entries_.data() + begin;
        std::size_t const sorted = count - count % run_length;
        if (count % run_length == 0 && count > run_length) // the last runs become one, as in a binary counter
            text::heap_sort(first + (count & (count - 1)), first + count, before);
        for (std::size_t i = sorted > run_length ? sorted : 0; i != count; ++i)
            if (same(first[i], sought)) return false;
        if (sorted > run_length) [[unlikely]] {
            for (std::size_t end = sorted; end != 0; end &= end - 1) {
                entry* const last = first + end;
                entry* const found = std::lower_bound(first + (end & (end - 1)), last, sought, before);
                if (found != last && same(*found, sought)) return false;
            }
        }
        entries_.push_back(sought);
        return true;
    }
    /// Forgets all that was added since the log's size was `begin`.
    constexpr void shrink(std::size_t begin) noexcept { entries_.shrink(begin); }
    [[nodiscard]] constexpr bool in_object() const noexcept { return (entries_[base_ - 1].length & 1U) != 0; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return entries_.size(); }
    /// Leaves the innermost container; calls `repeated(offset, key)` for every key of it that occurred before, in no order.
    template <class F>
    constexpr void close(F&& repeated) {
        find_repeated(base_, repeated);
        std::size_t const outer = entries_[base_ - 1].length >> 1U;
        entries_.shrink(base_ - 1);
        base_ = outer;
    }
    /// As `close`, for keys that were added since the log's size was `begin`, without an `open`.
    template <class F>
    constexpr void close_from(std::size_t begin, F&& repeated) {
        find_repeated(begin, repeated);
        entries_.shrink(begin);
    }

private:
    template <class F>
    constexpr void find_repeated(std::size_t begin, F& repeated) {
        std::size_t const count = entries_.size() - begin;
        if (count < 2) return;
        entry* const first = entries_.data() + begin;
        if (count > 32) return find_repeated_sorted(first, first + count, repeated);
        for (std::size_t i = 1; i != count; ++i)
            for (std::size_t j = 0; j != i; ++j)
                if (same(first[i], first[j])) [[unlikely]] {
                    repeated(first[i].offset, first[i].key());
                    break;
                }
    }
    static constexpr std::uint64_t tag_of(std::string_view key) noexcept {
        if (!std::is_constant_evaluated() && key.size() >= 8) { // which byte comes first does not matter
            std::uint64_t word = 0;
            std::memcpy(&word, key.data(), 8);
            return word;
        }
        std::uint64_t tag = 0;
        std::size_t const count = std::min<std::size_t>(key.size(), 8);
        for (std::size_t i = 0; i != count; ++i)
            tag |= static_cast<std::uint64_t>(static_cast<unsigned char>(key[i])) << (8 * i);
        return tag;
    }
    static constexpr std::size_t run_length = 32;
    static constexpr bool before(entry const& a, entry const& b) noexcept {
        if (a.tag != b.tag) return a.tag < b.tag;
        if (a.length != b.length) return a.length < b.length;
        return a.length > 8 && a.key() < b.key();
    }
    static constexpr bool same(entry const& a, entry const& b) noexcept {
        return a.tag == b.tag && a.length == b.length && (a.length <= 8 || a.key() == b.key());
    }
    template <class F>
    TELLTALE_NOINLINE static constexpr void find_repeated_sorted(entry* first, entry* last, F& repeated) {
        text::heap_sort(first, last, [](entry const& a, entry const& b) {
            if (before(a, b)) return true;
            return !before(b, a) && a.offset < b.offset;
        });
        for (entry* e = first + 1; e != last; ++e)
            if (same(e[-1], e[0])) repeated(e->offset, e->key());
    }

    text::inline_buffer<entry, 32> entries_;
    std::size_t base_ = 0;
};

} // namespace telltale::inline v0

#endif
