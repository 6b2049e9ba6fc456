// SPDX-License-Identifier: BSL-1.0
// The keys of the objects that are open, by which a repeated key is found at once, however many there are.
#ifndef TELLTALE_INPUT_OBJECT_KEYS_HPP
#define TELLTALE_INPUT_OBJECT_KEYS_HPP

#include <telltale/text/attributes.hpp>
#include <telltale/text/heap_sort.hpp>
#include <telltale/text/inline_buffer.hpp>
#include <telltale/text/scan_string.hpp>
#include <telltale/text/unescape.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// A stack of objects and their keys. A key is looked for among those of its object when it is added: first in 64 bits, which
/// say of most keys that they are new; then one by one, up to 32 keys; beyond, in a hash table. Keys that were chosen to
/// make the table slow make it give way to sorted runs, so that n keys cost O(n log^2 n) comparisons, whatever they are.
class object_keys {
public:
    object_keys() = default;
    object_keys(object_keys const&) = delete;
    object_keys& operator=(object_keys const&) = delete;
    constexpr ~object_keys() {
        for (std::size_t i = 0; i != kept_.size(); ++i) delete[] kept_[i];
    }

    /// Enters an object.
    constexpr void open() {
        if (seen_ == too_many) [[unlikely]]
            tables_.push_back(table_);
        table_ = 0;
        entry& frame = entries_.add();
        frame.text = nullptr;
        frame.length = base_;
        frame.tag = seen_;
        base_ = entries_.size();
        seen_ = 0;
    }
    /// Leaves the innermost object.
    constexpr void close() noexcept {
        if (table_ != 0) [[unlikely]]
            drop_table();
        entry const& frame = entries_[base_ - 1];
        entries_.shrink(base_ - 1);
        base_ = frame.length;
        seen_ = frame.tag;
        if (seen_ == too_many) [[unlikely]] {
            table_ = tables_.back();
            tables_.shrink(tables_.size() - 1);
        }
    }
    /// Adds a key of the innermost object; false when that has it already. Up to `readable`, bytes can be read.
    [[nodiscard]] TELLTALE_INLINE constexpr bool add(std::string_view key, char const* readable) {
        std::uint64_t const tag = tag_of(key, readable);
        if (((seen_ >> (tag >> 58U)) & 1U) != 0) [[unlikely]]
            return add_slowly(key, tag);
        seen_ |= std::uint64_t{1} << (tag >> 58U);
        entry& e = entries_.add();
        e.text = key.data();
        e.length = key.size();
        e.tag = tag;
        return true;
    }
    /// As `add`, for the characters of a key as they stand in the text, which are well-formed, escapes and all.
    [[nodiscard]] TELLTALE_NOINLINE constexpr bool add_escaped(std::string_view key) {
        char const* end = key.data() + key.size();
        text::string_run const run = text::scan_string(key.data(), end);
        if (run.end != end) {
            key = unescape(key, run);
            end = key.data() + key.size();
        }
        return add(key, end);
    }

private:
    /// A copy of a key with escapes, whose first run is `run`, without them.
    [[nodiscard]] TELLTALE_COLD constexpr std::string_view unescape(std::string_view key, text::string_run run) {
        char const* p = key.data();
        char const* const end = p + key.size();
        kept_.push_back(nullptr);
        char* const copy = kept_.back() = new char[key.size()]; // no escape is shorter than what it stands for
        char* to = copy;
        for (;;) {
            to = std::copy(p, run.end, to);
            if (run.end == end) break;
            text::escape const e = text::read_escape(run.end, end);
            to = std::copy(e.bytes, e.bytes + e.size, to);
            p = e.end;
            run = text::scan_string(p, end);
        }
        return {copy, static_cast<std::size_t>(to - copy)};
    }

    struct entry {
        char const* text;   ///< the key's characters, unescaped; null in the entry that opens an object
        std::size_t length; ///< its length; of an object, where the one around it begins
        std::uint64_t tag;  ///< its hash; of an object, `seen_` of the one around it
        [[nodiscard]] constexpr std::string_view key() const noexcept { return {text, length}; }
    };
    static constexpr std::size_t few = 32;
    static constexpr std::uint64_t too_many = ~std::uint64_t{0};        ///< as `seen_`: there are more, and `table_`
    static constexpr std::size_t sorted = static_cast<std::size_t>(-1); ///< as `table_`: there are sorted runs
    static constexpr std::size_t patience = 256;                        ///< how many slots of a table are looked at

    // The first n bytes of a word, where n is 8 less than the index: none, some or all of them.
    static constexpr std::uint64_t first_bytes[25]{0,
                                                   0,
                                                   0,
                                                   0,
                                                   0,
                                                   0,
                                                   0,
                                                   0,
                                                   0,
                                                   0xFF,
                                                   0xFFFF,
                                                   0xFFFFFF,
                                                   0xFFFFFFFF,
                                                   0xFFFFFFFFFF,
                                                   0xFFFFFFFFFFFF,
                                                   0xFFFFFFFFFFFFFF,
                                                   ~0ULL,
                                                   ~0ULL,
                                                   ~0ULL,
                                                   ~0ULL,
                                                   ~0ULL,
                                                   ~0ULL,
                                                   ~0ULL,
                                                   ~0ULL,
                                                   ~0ULL};

    [[nodiscard]] static std::uint64_t word(char const* p) noexcept {
        std::uint64_t value = 0;
        std::memcpy(&value, p, sizeof value);
        return value;
    }
    [[nodiscard]] static constexpr std::uint64_t mixed(std::uint64_t low, std::uint64_t high) noexcept {
        return (low ^ std::rotl(high, 29)) * 0x9E3779B97F4A7C15U; // the upper bits depend on all
    }
    [[nodiscard]] TELLTALE_INLINE static constexpr std::uint64_t tag_of(std::string_view key,
                                                                        char const* readable) noexcept {
        if (!std::is_constant_evaluated()) {
            if constexpr (std::endian::native == std::endian::little) {
                if (key.size() <= 16 && readable - key.data() >= 16) [[likely]]
                    return mixed(word(key.data()) & first_bytes[key.size() + 8],
                                 word(key.data() + 8) & first_bytes[key.size()]);
            }
        }
        return tag_slowly(key);
    }
    [[nodiscard]] TELLTALE_NOINLINE static constexpr std::uint64_t tag_slowly(std::string_view key) noexcept {
        auto const some = [&](std::size_t first) { // eight bytes, or those that are left
            std::uint64_t bytes = 0;
            std::size_t const count = std::min<std::size_t>(key.size() - std::min(first, key.size()), 8);
            if (!std::is_constant_evaluated() && std::endian::native == std::endian::little && count == 8)
                return word(key.data() + first);
            for (std::size_t i = 0; i != count; ++i)
                bytes |= static_cast<std::uint64_t>(static_cast<unsigned char>(key[first + i])) << (8 * i);
            return bytes;
        };
        std::uint64_t tag = mixed(some(0), some(8));
        for (std::size_t i = 16; i < key.size(); i += 8) tag = mixed(tag ^ some(i), tag);
        return tag;
    }
    [[nodiscard]] static constexpr bool same(entry const& a, entry const& b) noexcept {
        return a.tag == b.tag && a.length == b.length && a.key() == b.key();
    }
    [[nodiscard]] static constexpr bool before(entry const& a, entry const& b) noexcept {
        if (a.tag != b.tag) return a.tag < b.tag;
        if (a.length != b.length) return a.length < b.length;
        return a.key() < b.key();
    }

    [[nodiscard]] TELLTALE_NOINLINE constexpr bool add_slowly(std::string_view key, std::uint64_t tag) {
        entry const sought{key.data(), key.size(), tag};
        std::size_t const count = entries_.size() - base_;
        if (count < few) {
            for (std::size_t i = base_; i != entries_.size(); ++i)
                if (entries_[i].tag == tag && same(entries_[i], sought)) return false;
            seen_ |= std::uint64_t{1} << (tag >> 58U);
        } else {
            seen_ = too_many;
            if (!add_to_table(sought, count)) return false;
        }
        entries_.push_back(sought);
        return true;
    }

    [[nodiscard]] constexpr bool add_to_table(entry const& sought, std::size_t count) {
        if (2 * count >= table_) [[unlikely]] // which `sorted` is not
            enlarge_table(count);
        if (table_ != sorted) [[likely]] {
            std::size_t const slot = find_slot(sought, count);
            if (slot != sorted) [[likely]] {
                if (slots_[slot] != 0) return false;
                slots_[slot] = in_slot(sought.tag, count);
                return true;
            }
            give_up_table();
        }
        return is_new_in_runs(sought);
    }
    /// A slot: the upper half of a tag, and the number of its entry, from one. Zero when it is free.
    [[nodiscard]] static constexpr std::uint64_t in_slot(std::uint64_t tag, std::size_t index) noexcept {
        return (tag & 0xFFFFFFFF00000000U) | (index + 1);
    }
    /// The slot with this key, or the free one where it belongs, or `sorted` when the keys crowd.
    [[nodiscard]] constexpr std::size_t find_slot(entry const& sought, std::size_t count) const noexcept {
        std::size_t const first = slots_.size() - table_;
        std::uint64_t const upper = sought.tag >> 32U;
        if (count >= 0xFFFFFFF0U) return sorted;
        for (std::size_t i = 0; i != patience; ++i) {
            std::size_t const slot = first + ((upper + i) & (table_ - 1));
            std::uint64_t const held = slots_[slot];
            if (held == 0) return slot;
            if (held >> 32U == upper &&
                same(entries_[base_ + static_cast<std::size_t>(held & 0xFFFFFFFFU) - 1], sought))
                return slot;
        }
        return sorted;
    }
    TELLTALE_NOINLINE constexpr void enlarge_table(std::size_t count) {
        slots_.shrink(slots_.size() - table_);
        table_ = table_ == 0 ? 8 * few : table_ < 4096 ? 4 * table_ : 2 * table_;
        slots_.append(table_, 0);
        for (std::size_t i = 0; i != count; ++i) {
            entry const& e = entries_[base_ + i];
            std::size_t const slot = find_slot(e, i);
            if (slot == sorted) return give_up_table();
            slots_[slot] = in_slot(e.tag, i);
        }
    }
    constexpr void drop_table() noexcept {
        if (table_ != sorted) slots_.shrink(slots_.size() - table_);
        table_ = 0;
    }

    // Runs of 32, 64, 128 ... keys, each sorted, the longest first, as the bits of their number say; then fewer than 32.
    TELLTALE_COLD constexpr void give_up_table() {
        drop_table();
        table_ = sorted;
        entry* const first = entries_.data() + base_;
        for (std::size_t end = (entries_.size() - base_) / few * few; end != 0; end &= end - 1)
            text::heap_sort(first + (end & (end - 1)), first + end, before);
    }
    TELLTALE_COLD constexpr bool is_new_in_runs(entry const& sought) {
        std::size_t const count = entries_.size() - base_;
        entry* const first = entries_.data() + base_;
        if (count % few == 0) text::heap_sort(first + (count & (count - 1)), first + count, before);
        for (std::size_t i = count / few * few; i != count; ++i)
            if (same(first[i], sought)) return false;
        for (std::size_t end = count / few * few; end != 0; end &= end - 1) {
            entry* const last = first + end;
            entry* const found = std::lower_bound(first + (end & (end - 1)), last, sought, before);
            if (found != last && same(*found, sought)) return false;
        }
        return true;
    }

    text::inline_buffer<entry, 32> entries_;
    text::inline_buffer<std::uint64_t, 8 * few> slots_;
    text::inline_buffer<std::size_t, 1> tables_; ///< those of the objects around that have one
    text::inline_buffer<char*, 1> kept_;         ///< unescaped keys
    std::size_t base_ = 0;                       ///< of the innermost object: its first entry
    std::uint64_t seen_ = 0; ///< ... a bit for each of its keys, by their hash; all once they are too many
    std::size_t table_ = 0;  ///< ... how many slots its table has, a power of two; the table is at the end of `slots_`
};

} // namespace telltale::inline v0

#endif
