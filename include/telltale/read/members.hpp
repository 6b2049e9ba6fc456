// SPDX-License-Identifier: BSL-1.0
// Reads the members of a record: in the order of their declaration by comparison, in any other by look-up.
#ifndef TELLTALE_READ_MEMBERS_HPP
#define TELLTALE_READ_MEMBERS_HPP

#include <telltale/input/plain_text.hpp>
#include <telltale/read/absent.hpp>
#include <telltale/read/across.hpp>
#include <telltale/read/beside.hpp>
#include <telltale/read/plain.hpp>
#include <telltale/read/reader.hpp>
#include <telltale/read/rest.hpp>
#include <telltale/read/target.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/text/attributes.hpp>

#include <array>
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

/// Reads the members of the record `T` whose brace was taken, and all up to its closing one.
template <class T, class R, class Out>
class members_reader {
    using rec = record<T>;
    template <std::size_t I>
    using member = typename rec::template member<I>;

    static constexpr bool across = rec::cross_rule_count != 0;
    static constexpr bool retains = across && !keeps<Out>;
    static constexpr bool has_rest = rec::rest != rec::size;
    static constexpr bool has_beside = rec::beside != rec::size;
    /// The input is text that may be read by comparing it. Its place is then a local variable, and not in the cursor, where it
    /// would be stored and loaded at every step.
    static constexpr bool in_text = R::reads_plainly;
    using bits = std::array<std::uint64_t, rec::size / 64 + 1>;
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    enum class state : std::uint8_t { go, miss, closed, stop };

public:
    /// `brace`: where the object began; `foreign`, if any: a key of others.
    constexpr members_reader(R& r, frame const* at, std::size_t brace, foreign_key* foreign, Out& out)
        : r_(r), at_(at), brace_(brace), foreign_(foreign), out_(out) {}
    members_reader(members_reader const&) = delete;
    members_reader& operator=(members_reader const&) = delete;
    constexpr ~members_reader() = default;

    /// `first`: nothing of the object was read but its brace. Answers whether to go on.
    [[nodiscard]] constexpr bool read(bool first) {
        std::size_t start = 0; // the member that is expected next
        bool in_order = true;  // so far only absent members were passed over
        [[maybe_unused]] place in{};
        if constexpr (in_text) {
            in = {r_.in.position(), r_.in.limit()};
            in.key = first ? plain_text::skip_space(in.p, in.end) : plain_text::next_key(in.p, in.end);
        }
        for (;;) {
            state now = state::go;
            [&]<std::size_t... I>(std::index_sequence<I...>) TELLTALE_INLINE_LAMBDA {
                (void)((I < start ||
                        ((now = read_if_next<I>(in, first)) == state::go && ((start = I + 1), (first = false), true)) ||
                        (in_order && now == state::miss && (now = state::go, true))) &&
                       ...);
            }(std::make_index_sequence<rec::size>{});
            if (now == state::stop) [[unlikely]]
                return false;
            if constexpr (in_text) {
                if (char const* const p = plain_text::skip_space(in.p, in.end); p != in.end && *p == '}') [[likely]] {
                    r_.in.leave_object(p + 1);
                    break;
                }
            }
            now = read_by_keys(in, first, start);
            if (now == state::stop) [[unlikely]]
                return false;
            if (now == state::closed) break;
            in_order = first = false;
        }
        return (is_complete() || read_absences()) && close();
    }

private:
    /// Where the text is to be read: behind the last value (or the brace), and where the key behind that begins, if one does.
    struct place {
        char const* p = nullptr;
        char const* end = nullptr;
        char const* key = nullptr;

        TELLTALE_INLINE constexpr void go_behind(char const* value) noexcept {
            p = value;
            key = plain_text::next_key(value, end);
        }
    };

    /// Where member `I` goes.
    template <std::size_t I>
    [[nodiscard]] TELLTALE_INLINE constexpr auto& target() {
        if constexpr (keeps<Out>) return member<I>::located::get(out_);
        else if constexpr (rec::template asked_across<I>) return kept_member<T, I>(retained_);
        else return out_;
    }
    /// Where members are kept that somebody looks at again.
    [[nodiscard]] constexpr auto& kept() {
        if constexpr (retains) return retained_;
        else return out_;
    }
    [[nodiscard]] constexpr auto& rest_map() {
        if constexpr (has_rest && (keeps<Out> || rec::template asked_across<rec::rest>))
            return kept_member<T, rec::rest>(kept());
        else return out_;
    }
    [[nodiscard]] constexpr bool came(std::size_t i) const { return ((seen_[i / 64] >> (i % 64)) & 1U) != 0; }
    template <std::size_t I>
    static constexpr std::uint64_t bit = std::uint64_t{1} << (I % 64);

    /// The place behind the value at `p`, if it is a plain one for member `I`, and right; else null.
    template <std::size_t I>
    [[nodiscard]] TELLTALE_INLINE constexpr char const* read_plain_member(char const* p, char const* end) {
        if constexpr (has_plain_form<typename member<I>::value_slot> && !member<I>::plain.is_deprecated &&
                      I != rec::beside) {
            if (std::is_constant_evaluated() || (seen_[I / 64] & bit<I>) != 0) return nullptr;
            char const* const after =
                read_plain<typename member<I>::located::type, typename member<I>::value_slot>(p, end, target<I>());
            if (after == nullptr) [[unlikely]]
                return nullptr;
            if constexpr (across) offsets_[I] = r_.in.offset_of(p);
            seen_[I / 64] |= bit<I>;
            return after;
        } else {
            return nullptr;
        }
    }

    /// Reads member `I` if its key stands here.
    template <std::size_t I>
    [[nodiscard]] TELLTALE_INLINE constexpr state read_if_next(place& in, [[maybe_unused]] bool first) {
        if constexpr (member<I>::is_rest) {
            return state::miss;
        } else if constexpr (in_text) {
            if constexpr (I == rec::beside)
                if (!read_tag_if_next(in, first)) return state::stop;
            char const* const value =
                plain_text::after_key<member<I>::quoted_size>(in.key, in.end, member<I>::quoted.characters);
            if (value == nullptr || (in.key == in.p && !first)) return state::miss;
            char const* after = read_plain_member<I>(value, in.end);
            if (after == nullptr) {
                r_.in.go_to_value(value, in.key);
                if (!read_member<I>(nullptr)) return state::stop;
                after = r_.in.position();
            }
            in.go_behind(after);
            return state::go;
        } else {
            bool hit = false;
            if constexpr (I == rec::beside)
                if (!first && r_.in.template try_key<false, rec::quoted_tag_size>(rec::quoted_tag.characters))
                    if (!read_beside_tag<typename member<I>::value_slot>(r_, at_, tag_)) return state::stop;
            if (!first) hit = r_.in.template try_key<false, member<I>::quoted_size>(member<I>::quoted.characters);
            else if constexpr (I == 0)
                hit = r_.in.template try_key<true, member<I>::quoted_size>(member<I>::quoted.characters);
            if (!hit) return state::miss;
            return read_member<I>(nullptr) ? state::go : state::stop;
        }
    }
    /// Reads the tag that stands beside a member if its key stands here.
    [[nodiscard]] constexpr bool read_tag_if_next(place& in, bool first) {
        if (first) return true;
        r_.in.go_to(in.p);
        if (r_.in.template try_key<false, rec::quoted_tag_size>(rec::quoted_tag.characters))
            if (!read_beside_tag<typename member<rec::beside>::value_slot>(r_, at_, tag_)) return false;
        in.go_behind(r_.in.position());
        return true;
    }

    /// Reads the value of member `I`, whose key was taken; it was `alias` if that is not null.
    template <std::size_t I>
    [[nodiscard]] constexpr bool read_member(std::string_view const* alias) {
        if constexpr (in_text && has_plain_form<typename member<I>::value_slot>) return read_unusual_member<I>(alias);
        else return read_any_member<I>(alias);
    }
    template <std::size_t I>
    TELLTALE_COLD constexpr bool read_unusual_member(std::string_view const* alias) {
        return read_member_now<I>(alias);
    }
    template <std::size_t I>
    TELLTALE_NOINLINE constexpr bool read_any_member(std::string_view const* alias) {
        return read_member_now<I>(alias);
    }
    template <std::size_t I>
    [[nodiscard]] TELLTALE_INLINE constexpr bool read_member_now(std::string_view const* alias) {
        using type = typename member<I>::located::type;
        using value_slot = typename member<I>::value_slot;
        frame here{.outer = at_, .member = &rec::members[I]};
        if (alias != nullptr) {
            here.key = *alias;
            here.by_key = true;
        }
        if ((seen_[I / 64] & bit<I>) != 0) [[unlikely]]
            return r_.repeated(&here);
        seen_[I / 64] |= bit<I>;
        if constexpr (member<I>::plain.is_deprecated)
            if (!r_.deprecated(&here, member<I>::plain)) return false;
        [[maybe_unused]] std::size_t const errors = r_.errors;
        if constexpr (across) {
            (void)r_.in.kind(); // goes to the value, so that its place is known
            offsets_[I] = r_.in.value_offset();
        }
        if constexpr (I == rec::beside) {
            if (!tag_.seen && !find_beside_tag<T, value_slot>(r_, at_, tag_)) return false;
            r_.beside = tag_.which;
            if constexpr (may_be_null<type>) tag_.spared = r_.in.kind() == json_kind::null;
        }
        if constexpr (member<I>::null_is_absent)
            if (r_.in.read_null()) {
                if (!r_.keeps_absent) assign_absence<T, I>(kept());
                if constexpr (I == rec::beside) tag_.spared = true;
                return true;
            }
        bool const go_on = read_value<type, value_slot>(r_, &here, target<I>());
        if constexpr (across)
            if (r_.errors != errors) unclean_[I / 64] |= bit<I>;
        return go_on;
    }

    /// Reads keys, whichever they are, and their values, until the object ends, or an unknown one came, since then the order may
    /// go on. `next` is then the member behind the last.
    TELLTALE_NOINLINE constexpr state read_by_keys(place& in, bool first, std::size_t& next) {
        for (std::size_t last = next;; last = next) {
            state now = state::miss;
            if constexpr (in_text)
                if (!std::is_constant_evaluated()) now = read_plain_key(in, first, next);
            if (now == state::miss) now = read_by_key(in, first, next);
            if (now != state::go || next == last) return now;
            first = false;
        }
    }
    /// Reads the next key and its value if the key is a member's and spelt as usual.
    [[nodiscard]] constexpr state read_plain_key(place& in, bool first, std::size_t& next) {
        if (in.key == in.p && !first) {
            char const* const p = plain_text::skip_space(in.p, in.end);
            if (p == in.end || *p != '}') return state::miss;
            r_.in.leave_object(p + 1);
            return state::closed;
        }
        char const* const behind = plain_text::string(in.key, in.end);
        if (behind == nullptr || behind == in.end || *behind != ':') return state::miss;
        std::string_view const key(in.key + 1, static_cast<std::size_t>(behind - in.key - 2));
        std::size_t const index = rec::find(key);
        if (index == rec::size) return state::miss;
        next = index + 1;
        char const* const value = plain_text::skip_space(behind + 1, in.end);
        char const* after = nullptr;
        [&]<std::size_t... I>(std::index_sequence<I...>) TELLTALE_INLINE_LAMBDA {
            if constexpr (rec::size > 16) { // not one after the other
                constexpr char const* (members_reader::* all[])(char const*,
                                                                char const*) = {&members_reader::read_if_plain<I>...};
                after = (this->*all[index])(value, in.end);
            } else {
                (void)((index == I && ((after = read_plain_member<I>(value, in.end)), true)) || ...);
            }
        }(std::make_index_sequence<rec::size>{});
        if (after == nullptr) {
            r_.in.go_to_value(value, in.key);
            if (!read_found(index, key)) return state::stop;
            after = r_.in.position();
        }
        in.go_behind(after);
        return state::go;
    }
    template <std::size_t I>
    [[nodiscard]] constexpr char const* read_if_plain(char const* p, char const* end) {
        return read_plain_member<I>(p, end);
    }
    /// Reads the next key, whichever it is, and its value; or the end of the object.
    [[nodiscard]] constexpr state read_by_key([[maybe_unused]] place& in, bool first, std::size_t& next) {
        if constexpr (in_text) r_.in.go_to(in.p);
        std::string_view key;
        taken const answer = r_.in.next_key(first, key);
        if (answer == taken::other) [[likely]]
            return state::closed;
        if (answer == taken::fault) [[unlikely]]
            return r_.broken(at_), state::stop;
        std::size_t const index = rec::find(key);
        if (index != rec::size) next = index + 1;
        if (!(index == rec::size ? read_unnamed(key) : read_found(index, key))) return state::stop;
        if constexpr (in_text) in.go_behind(r_.in.position());
        return state::go;
    }
    /// Reads the value of the member with that index, whose key, or an alias of it, was taken.
    TELLTALE_NOINLINE constexpr bool read_found(std::size_t index, std::string_view key) {
        std::string_view const* const alias =
            rec::key_count == rec::size || key == rec::members[index].name ? nullptr : &key;
        return [&]<std::size_t... I>(std::index_sequence<I...>) TELLTALE_INLINE_LAMBDA {
            if constexpr (rec::size > 16) {
                constexpr bool (members_reader::* all[])(std::string_view const*) = {
                    &members_reader::read_member<I>...};
                return (this->*all[index])(alias);
            } else {
                bool go_on = true;
                (void)((index == I && ((go_on = read_member<I>(alias)), true)) || ...);
                return go_on;
            }
        }(std::make_index_sequence<rec::size>{});
    }
    /// Reads the value of a key that is no member's.
    TELLTALE_NOINLINE constexpr bool read_unnamed(std::string_view key) {
        if constexpr (has_beside)
            if (key == rec::tag_key()) return read_beside_tag<typename member<rec::beside>::value_slot>(r_, at_, tag_);
        if (foreign_ != nullptr && key == foreign_->name) {
            if (foreign_->seen) {
                frame const again{.outer = at_, .key = key, .by_key = true};
                return r_.repeated(&again);
            }
            foreign_->seen = true;
            return r_.in.skip() || r_.broken(at_);
        }
        if constexpr (has_rest) {
            std::size_t const errors = r_.errors;
            if (!rest_.take(r_, at_, key, rest_map())) return false;
            judge_rest(errors);
            return true;
        } else {
            if constexpr (R::has_text) {
                if (unknown_ == none) unknown_ = r_.in.log().size();
                r_.in.log().add(key, r_.in.key_offset());
            }
            return r_.unknown_key(at_, rec::plain, key);
        }
    }
    constexpr void judge_rest(std::size_t errors_before) {
        if constexpr (across && has_rest)
            if (r_.errors != errors_before) unclean_[rec::rest / 64] |= bit<rec::rest>;
        (void)errors_before;
    }

    /// Whether all members came, of a record where that is all there is to know.
    [[nodiscard]] constexpr bool is_complete() const noexcept {
        if constexpr (rec::size == 0 || rec::size > 64 || has_beside || has_rest) return false;
        else return seen_[0] == ~std::uint64_t{0} >> (64 - rec::size);
    }
    /// What did not come.
    TELLTALE_NOINLINE constexpr bool read_absences() {
        if (unknown_ != none && !r_.repeated_unknown_keys(at_, std::exchange(unknown_, none))) return false;
        if constexpr (has_rest) {
            std::size_t const errors = r_.errors;
            if (!rest_.close(r_, at_, brace_, rest_map())) return false;
            judge_rest(errors);
        }
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return ((read_tag_absence_before<I>() &&
                     (came(I) || read_absence<T, I>(r_, at_, brace_, tag_, unclean_, kept()))) &&
                    ...);
        }(std::make_index_sequence<rec::size>{});
    }
    template <std::size_t I>
    [[nodiscard]] constexpr bool read_tag_absence_before() {
        if constexpr (I == rec::beside)
            return tag_.seen || tag_.spared || read_tag_absence<T>(r_, at_, brace_, came(I));
        return true;
    }
    /// The object is at its end.
    [[nodiscard]] constexpr bool close() {
        if (unknown_ != none && !r_.repeated_unknown_keys(at_, unknown_)) return false;
        if constexpr (keeps_tag<T, Out>)
            set_other_tag<typename member<rec::beside>::value_slot>(kept_member<T, rec::beside>(kept()),
                                                                    std::move(tag_.other));
        if constexpr (across)
            return run_cross_rules<T>(r_, at_, seen_, unclean_, offsets_, brace_, which_alternative(), kept());
        return true;
    }

    [[nodiscard]] constexpr std::size_t which_alternative() const noexcept {
        if constexpr (has_beside) return tag_.which;
        else return R::no_tag;
    }

    R& r_;
    frame const* at_;
    std::size_t brace_;
    foreign_key* foreign_;
    Out& out_;
    std::size_t unknown_ = none; // where this record's unknown keys begin in the log
    bits seen_{};
    // The rest is for few records only.
    std::conditional_t<across || has_beside, bits, std::array<std::uint64_t, 0>> unclean_{};
    std::conditional_t<across, std::array<std::size_t, rec::size>, nothing> offsets_{};
    std::conditional_t<retains, retained_members<T, std::make_index_sequence<rec::size>>, nothing> retained_{};
    std::conditional_t<keeps_tag<T, Out>, kept_beside_tag, std::conditional_t<has_beside, beside_tag, nothing>> tag_{};
    rest_reader<T, R> rest_{};
};

template <class Slot, class R, class Out>
constexpr bool read_record(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    taken const entered = r.in.enter_object();
    if (entered != taken::yes) [[unlikely]]
        return r.not_taken(entered, at, Slot::plain);
    return members_reader<T, R, Out>(r, at, r.in.value_offset(), nullptr, out).read(true);
}

} // namespace detail

} // namespace telltale::inline v0

#endif
