// SPDX-License-Identifier: BSL-1.0
// What reading the members of a record has in common, whichever record it is: the next key, and the keys of nobody.
#ifndef TELLTALE_READ_ANY_MEMBERS_HPP
#define TELLTALE_READ_ANY_MEMBERS_HPP

#include <telltale/input/plain_text.hpp>
#include <telltale/read/in_order.hpp>
#include <telltale/read/reader.hpp>
#include <telltale/schema/fact.hpp>
#include <telltale/text/attributes.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// What a tagged variant's tag is to the record that it stands in: a key that belongs to somebody else.
struct foreign_key {
    std::string_view name{};
    bool seen = false;
};

/// Reads what is between the braces of an object, but for the members that the record knows.
template <class R>
class any_members {
protected:
    enum class state : std::uint8_t { go, miss, closed, stop };

    /// `brace`: where the object began; `foreign`, if any: a key of others.
    constexpr any_members(R& r, frame const* at, std::size_t brace, foreign_key* foreign)
        : r_(r), at_(at), brace_(brace), foreign_(foreign) {}
    any_members(any_members const&) = delete;
    any_members& operator=(any_members const&) = delete;
    constexpr ~any_members() = default;

    /// Takes the next key, whichever it is; or the closing brace.
    [[nodiscard]] constexpr state next_key(bool first, std::string_view& key) {
        taken const answer = r_.in.next_key(first, key);
        if (answer == taken::other) [[likely]]
            return state::closed;
        if (answer == taken::fault) [[unlikely]]
            return r_.broken(at_), state::stop;
        return state::go;
    }

    /// What a record gives to be read with, where that is not one function for all.
    struct abilities {
        record_schema const* record;
        std::size_t (*find)(std::string_view key) noexcept; ///< the member of a key, or how many there are
        bool (*read_found)(any_members& reader, std::size_t index, std::string_view const* alias);
        bool (*read_unnamed)(any_members& reader, std::string_view key);
        char const* (*read_in_order)(any_members& reader); ///< not for constant evaluation
    };
    /// Sets `way` to where the object's first key may begin, or if not `first`, to what is behind a member that was read.
    TELLTALE_NOINLINE constexpr void begin(object_place& way, bool first) const {
        way.keeps_absent = r_.keeps_absent;
        way.begin = r_.in.document().data();
        way.p = r_.in.position();
        if (first) way.key = plain_text::skip_space(way.p, r_.in.limit());
        else way.go_behind(way.p, r_.in.limit());
    }
    /// Reads text from there to the end of the object: in order for as long as that goes, by the keys where it does not. Answers
    /// whether to go on.
    [[nodiscard]] TELLTALE_NOINLINE constexpr bool read_all(object_place& way, bool first, abilities const& can) {
        if (!std::is_constant_evaluated()) {
            char const* const before = way.key;
            if (char const* const p = can.read_in_order(*this)) {
                r_.in.leave_object(p);
                return true;
            }
            first = first && way.key == before;
        }
        return read_on(way, first, can);
    }
    /// Reads on in text from where reading in order has stopped, to the end of the object. Answers whether to go on.
    [[nodiscard]] TELLTALE_NOINLINE constexpr bool read_on(object_place& way, bool first, abilities const& can) {
        for (;; first = false) {
            if (way.at_value) {
                r_.in.go_to_value(way.key + can.record->members[way.next].quoted.size() - 1, way.key);
                if (!can.read_found(*this, way.next, nullptr)) return false;
                ++way.next;
            } else {
                r_.in.go_to(way.p);
                std::string_view key;
                if (state const now = next_key(first, key); now != state::go) return now == state::closed;
                std::size_t const index = can.find(key);
                if (index == can.record->members.size()) {
                    if (!can.read_unnamed(*this, key)) return false;
                } else {
                    way.next = index + 1;
                    if (!can.read_found(*this, index, key == can.record->members[index].name ? nullptr : &key))
                        return false;
                }
            }
            way.go_behind(r_.in.position(), r_.in.limit());
            if (!std::is_constant_evaluated())
                if (char const* const p = can.read_in_order(*this)) {
                    r_.in.leave_object(p);
                    return true;
                }
        }
    }

    /// Reads the value of a key that is no member's of `record`.
    [[nodiscard]] TELLTALE_NOINLINE constexpr bool read_stranger(std::string_view key, record_schema const& record) {
        if (is_foreign(key)) return read_foreign(key);
        if constexpr (R::has_text) {
            if (unknown_ == none) unknown_ = r_.in.log().size();
            r_.in.log().add(key, r_.in.key_offset());
        }
        return r_.unknown_key(at_, record, key);
    }
    [[nodiscard]] constexpr bool is_foreign(std::string_view key) const noexcept {
        return foreign_ != nullptr && key == foreign_->name;
    }
    [[nodiscard]] TELLTALE_NOINLINE constexpr bool read_foreign(std::string_view key) {
        if (foreign_->seen) {
            frame const again{.outer = at_, .key = key, .by_key = true};
            return r_.repeated(&again);
        }
        foreign_->seen = true;
        return r_.in.skip() || r_.broken(at_);
    }
    /// Reports the members that had to come and did not; `seen` has a bit for each that came.
    TELLTALE_COLD constexpr bool report_missing(std::uint64_t const* seen, record_schema const& record) {
        for (std::size_t i = 0; i != record.members.size(); ++i) {
            member_schema const& m = record.members[i];
            if (m.is != presence::required || ((seen[i / 64] >> (i % 64)) & 1U) != 0) continue;
            frame const here{.outer = at_, .member = &m};
            if (!r_.missing(&here, m, brace_)) return false;
        }
        return true;
    }
    /// Says which keys that nobody knows came twice.
    [[nodiscard]] constexpr bool close_strangers() {
        return unknown_ == none || r_.repeated_unknown_keys(at_, std::exchange(unknown_, none));
    }

    R& r_;
    frame const* at_;
    std::size_t brace_;
    foreign_key* foreign_;

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t unknown_ = none; // where this record's unknown keys begin in the log
};

} // namespace detail

} // namespace telltale::inline v0

#endif
