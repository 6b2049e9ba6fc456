// SPDX-License-Identifier: BSL-1.0
// Reads the members of a record: in the order of their declaration by comparison, in any other by look-up.
#ifndef TELLTALE_READ_MEMBERS_HPP
#define TELLTALE_READ_MEMBERS_HPP

#include <telltale/input/plain_text.hpp>
#include <telltale/read/absent.hpp>
#include <telltale/read/across.hpp>
#include <telltale/read/any_members.hpp>
#include <telltale/read/beside.hpp>
#include <telltale/read/in_order.hpp>
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

/// Reads the members of the record `T` whose brace was taken, and all up to its closing one.
template <class T, class R, class Out>
class members_reader : any_members<R> {
    using base = any_members<R>;
    using typename base::state;
    using base::at_, base::brace_, base::r_;
    using rec = record<T>;
    template <std::size_t I>
    using member = typename rec::template member<I>;

    static constexpr bool across = rec::cross_rule_count != 0;
    static constexpr bool retains = across && !keeps<Out>;
    static constexpr bool has_rest = rec::rest != rec::size;
    static constexpr bool has_beside = rec::beside != rec::size;
    /// The input is text that may be read by comparing it.
    static constexpr bool in_text = R::reads_plainly;
    using bits = typename read_so_far<T>::bits;

public:
    /// `brace`: where the object began; `foreign`, if any: a key of others.
    constexpr members_reader(R& r, frame const* at, std::size_t brace, foreign_key* foreign, Out& out)
        : base(r, at, brace, foreign), out_(out) {}
    members_reader(members_reader const&) = delete;
    members_reader& operator=(members_reader const&) = delete;
    constexpr ~members_reader() = default;

    /// `first`: nothing of the object was read but its brace. Answers whether to go on.
    [[nodiscard]] constexpr bool read(bool first) { return begin(first) && end_object(); }
    /// As `read`, where others have come so far, if `way` is not null.
    [[nodiscard]] constexpr bool read_from(read_so_far<T> const* way) {
        if (way == nullptr || way->key == nullptr) return read(true);
        way_ = *way;
        return base::read_on(way_, !way_.at_value && way_.p == r_.in.position(), can) && end_object();
    }

private:
    [[nodiscard]] constexpr bool begin(bool first) {
        if constexpr (in_text) {
            base::begin(way_, first);
            if constexpr (has_beside) return read_on_with_tag(first);
            else return base::read_all(way_, first, can);
        } else {
            way_.keeps_absent = r_.keeps_absent;
            return read_in_steps(first);
        }
    }
    [[nodiscard]] constexpr bool end_object() { return (is_complete() || read_absences()) && close(); }

    static constexpr bool read_found_of(base& self, std::size_t index, std::string_view const* alias) {
        return static_cast<members_reader&>(self).read_found(index, alias);
    }
    static constexpr bool read_unnamed_of(base& self, std::string_view key) {
        return static_cast<members_reader&>(self).read_unnamed(key);
    }
    static char const* read_in_order_of(base& self) { return static_cast<members_reader&>(self).read_while_in_order(); }
    static constexpr
        typename base::abilities can{&rec::plain, &rec::find, &read_found_of, &read_unnamed_of, &read_in_order_of};
    [[nodiscard]] char const* read_while_in_order() {
        return read_in_order(way_, r_.in.limit(), r_.in.depth_left(), kept());
    }

    /// As `read_all`, where a tag may stand before each member.
    [[nodiscard]] constexpr bool read_on_with_tag(bool first) {
        for (;; first = false) {
            if (!std::is_constant_evaluated()) {
                char const* const before = way_.key;
                if (char const* const p = read_while_in_order()) {
                    r_.in.leave_object(p);
                    return true;
                }
                first = first && way_.key == before;
            }
            char const* const tag =
                plain_text::after_key<rec::quoted_tag_size>(way_.key, r_.in.limit(), rec::quoted_tag.characters);
            if (way_.at_value) {
                r_.in.go_to_value(way_.key + rec::members[way_.next].quoted.size() - 1, way_.key);
                if (!read_found(way_.next, nullptr)) return false;
                way_.go_behind(r_.in.position(), r_.in.limit());
                ++way_.next;
            } else if (tag != nullptr) {
                r_.in.go_to_value(tag, way_.key);
                if (!read_beside_tag<typename member<rec::beside>::value_slot>(r_, at_, tag_)) return false;
                way_.go_behind(r_.in.position(), r_.in.limit());
            } else {
                state const now = read_by_key(first);
                if (now != state::go) return now == state::closed;
            }
        }
    }
    /// As `read_all`, where each step is asked of the cursor.
    [[nodiscard]] constexpr bool read_in_steps(bool first) {
        bool in_order = true; // so far only absent members were passed over
        for (;;) {
            state now = state::go;
            [&]<std::size_t... I>(std::index_sequence<I...>) TELLTALE_INLINE_LAMBDA {
                (void)((I < way_.next ||
                        ((now = read_if_next<I>(first)) == state::go && ((way_.next = I + 1), (first = false), true)) ||
                        (in_order && now == state::miss && (now = state::go, true))) &&
                       ...);
            }(std::make_index_sequence<rec::size>{});
            if (now == state::stop) [[unlikely]]
                return false;
            // until an unknown key came, since then the order may go on
            for (std::size_t last = rec::size + 1; now != state::closed && way_.next != last; first = false) {
                last = way_.next;
                now = read_by_key(first);
                if (now == state::stop) [[unlikely]]
                    return false;
            }
            if (now == state::closed) return true;
            in_order = false;
        }
    }

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
    [[nodiscard]] static constexpr bool rest_is_left_to_run() noexcept {
        return retains && rec::template asked_across<rec::rest> && is_left_to_run<T, rec::rest, nothing>();
    }
    template <std::size_t I>
    static constexpr std::uint64_t bit = read_so_far<T>::template bit<I>;

    /// Reads member `I` if its key stands here.
    template <std::size_t I>
    [[nodiscard]] TELLTALE_INLINE constexpr state read_if_next([[maybe_unused]] bool first) {
        if constexpr (member<I>::is_rest) return state::miss;
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

    /// Whether the value of member `I` may be read by comparing text.
    template <std::size_t I>
    static constexpr bool is_plain = in_text && has_plain_form<typename member<I>::value_slot>;

    constexpr void note(std::size_t i) { way_.seen[i / 64] |= std::uint64_t{1} << (i % 64); }
    constexpr void note_offset(std::size_t i) {
        (void)r_.in.kind(); // goes to the value, so that its place is known
        way_.where[i] = r_.in.value_offset();
    }
    [[nodiscard]] constexpr frame frame_of(std::size_t i, std::string_view const* alias) const noexcept {
        frame here{.outer = at_, .member = &rec::members[i]};
        if (alias != nullptr) {
            here.key = *alias;
            here.by_key = true;
        }
        return here;
    }
    /// Reads the value of member `I`, whose key was taken; it was `alias` if that is not null.
    template <std::size_t I>
    TELLTALE_NOINLINE constexpr bool read_member(std::string_view const* alias) {
        frame const here = frame_of(I, alias);
        if (way_.came(I)) [[unlikely]]
            return r_.repeated(&here);
        note(I);
        if constexpr (member<I>::plain.is_deprecated)
            if (!r_.deprecated(&here, member<I>::plain)) return false;
        [[maybe_unused]] std::size_t const errors = r_.errors;
        if constexpr (across) note_offset(I);
        if constexpr (I == rec::beside) {
            if (!tag_.seen && !find_beside_tag<T, typename member<I>::value_slot>(r_, at_, tag_)) return false;
            r_.beside = tag_.which;
            if constexpr (may_be_null<typename member<I>::located::type>) tag_.spared = r_.in.kind() == json_kind::null;
        }
        bool const go_on = read_value_of<I>(here);
        if constexpr (across)
            if (r_.errors != errors) unclean_[I / 64] |= bit<I>;
        return go_on;
    }
    template <std::size_t I>
    [[nodiscard]] TELLTALE_INLINE constexpr bool read_value_of(frame const& here) {
        if constexpr (member<I>::null_is_absent)
            if (r_.in.read_null()) {
                if (!r_.keeps_absent) assign_absence<T, I>(kept());
                if constexpr (I == rec::beside) tag_.spared = true;
                return true;
            }
        using type = typename member<I>::located::type;
        using value_slot = typename member<I>::value_slot;
        if constexpr (retains && rec::template asked_across<I>)
            if (is_left_to_run<T, I, nothing>()) return read_value<type, value_slot>(r_, &here, unkept_);
        return read_value<type, value_slot>(r_, &here, target<I>());
    }

    /// Reads the value of the member with that index, whose key was taken; it was `alias` if that is not null.
    TELLTALE_NOINLINE constexpr bool read_found(std::size_t index, std::string_view const* alias) {
        if constexpr (in_text)
            if (plain_members[index]) return read_plain_found(index, alias);
        return [&]<std::size_t... I>(std::index_sequence<I...>) TELLTALE_INLINE_LAMBDA {
            if constexpr (rec::size > 16) { // not one after the other
                constexpr bool (members_reader::* all[])(std::string_view const*) = {
                    &members_reader::read_if_not_plain<I>...};
                return (this->*all[index])(alias);
            } else {
                bool go_on = true;
                (void)((index == I && ((go_on = read_if_not_plain<I>(alias)), true)) || ...);
                return go_on;
            }
        }(std::make_index_sequence<rec::size>{});
    }
    static constexpr auto plain_members = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<bool, rec::size + 1>{is_plain<I>..., false};
    }(std::make_index_sequence<rec::size>{});
    template <std::size_t I>
    [[nodiscard]] constexpr bool read_if_not_plain(std::string_view const* alias) {
        if constexpr (is_plain<I>) return false;
        else return read_member<I>(alias);
    }
    /// As `read_member`, for all members with a plain form: once, as far as that goes.
    [[nodiscard]] constexpr bool read_plain_found(std::size_t index, std::string_view const* alias) {
        frame const here = frame_of(index, alias);
        if (way_.came(index)) [[unlikely]]
            return r_.repeated(&here);
        note(index);
        if (rec::members[index].is_deprecated)
            if (!r_.deprecated(&here, rec::members[index])) return false;
        [[maybe_unused]] std::size_t const errors = r_.errors;
        if constexpr (across) note_offset(index);
        bool const go_on = [&]<std::size_t... I>(std::index_sequence<I...>) TELLTALE_INLINE_LAMBDA {
            if constexpr (rec::size > 16) {
                constexpr bool (members_reader::* all[])(frame const&) = {&members_reader::read_if_plain<I>...};
                return (this->*all[index])(here);
            } else {
                bool go = true;
                (void)((index == I && ((go = read_if_plain<I>(here)), true)) || ...);
                return go;
            }
        }(std::make_index_sequence<rec::size>{});
        if constexpr (across)
            if (r_.errors != errors) unclean_[index / 64] |= std::uint64_t{1} << (index % 64);
        return go_on;
    }
    template <std::size_t I>
    [[nodiscard]] constexpr bool read_if_plain(frame const& here) {
        if constexpr (is_plain<I>) return read_value_of<I>(here);
        else return false;
    }
    /// Reads the next key, whichever it is, and its value; or the end of the object.
    [[nodiscard]] constexpr state read_by_key(bool first) {
        if constexpr (in_text) r_.in.go_to(way_.p);
        std::string_view key;
        if (state const now = base::next_key(first, key); now != state::go) return now;
        std::size_t const index = rec::find(key);
        if (index != rec::size) way_.next = index + 1;
        if (!(index == rec::size ? read_unnamed(key) : read_found(index, alias_of(index, key)))) return state::stop;
        if constexpr (in_text) way_.go_behind(r_.in.position(), r_.in.limit());
        return state::go;
    }
    /// The key of member `index` if it is another than its name.
    [[nodiscard]] static constexpr std::string_view const* alias_of(std::size_t index,
                                                                    std::string_view const& key) noexcept {
        return key == rec::members[index].name ? nullptr : &key;
    }
    /// Reads the value of a key that is no member's.
    [[nodiscard]] constexpr bool read_unnamed(std::string_view key) {
        if constexpr (has_beside)
            if (key == rec::tag_key()) return read_beside_tag<typename member<rec::beside>::value_slot>(r_, at_, tag_);
        if constexpr (has_rest) {
            if (base::is_foreign(key)) return base::read_foreign(key);
            std::size_t const errors = r_.errors;
            if (!(rest_is_left_to_run() ? rest_.take(r_, at_, key, unkept_) : rest_.take(r_, at_, key, rest_map())))
                return false;
            judge_rest(errors);
            return true;
        } else {
            return base::read_stranger(key, rec::plain);
        }
    }
    constexpr void judge_rest(std::size_t errors_before) {
        if constexpr (across && has_rest)
            if (r_.errors != errors_before) unclean_[rec::rest / 64] |= bit<rec::rest>;
        (void)errors_before;
    }

    /// Whether all members came, of a record where that is all there is to know.
    [[nodiscard]] constexpr bool is_complete() const noexcept {
        if constexpr (rec::size == 0 || has_beside || has_rest) return false;
        else return way_.all_came();
    }
    /// What did not come.
    TELLTALE_NOINLINE constexpr bool read_absences() {
        if (!base::close_strangers()) return false;
        if constexpr (has_rest) {
            std::size_t const errors = r_.errors;
            if (!(rest_is_left_to_run() ? rest_.close(r_, at_, brace_, unkept_)
                                        : rest_.close(r_, at_, brace_, rest_map())))
                return false;
            judge_rest(errors);
        }
        if constexpr (is_simple_record<T>)
            return way_.keeps_absent || settle_absences<T>(way_, kept()) ||
                   base::report_missing(way_.seen.data(), rec::plain);
        else return read_absences_one_by_one();
    }
    [[nodiscard]] constexpr bool read_absences_one_by_one() {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return ((read_tag_absence_before<I>() &&
                     (way_.came(I) || read_absence<T, I>(r_, at_, brace_, tag_, unclean_, kept()))) &&
                    ...);
        }(std::make_index_sequence<rec::size>{});
    }
    template <std::size_t I>
    [[nodiscard]] constexpr bool read_tag_absence_before() {
        if constexpr (I == rec::beside)
            return tag_.seen || tag_.spared || read_tag_absence<T>(r_, at_, brace_, way_.came(I));
        return true;
    }
    /// The object is at its end.
    [[nodiscard]] constexpr bool close() {
        if (!base::close_strangers()) return false;
        if constexpr (keeps_tag<T, Out>)
            set_other_tag<typename member<rec::beside>::value_slot>(kept_member<T, rec::beside>(kept()),
                                                                    std::move(tag_.other));
        if constexpr (across)
            return run_cross_rules<T>(r_, at_, way_.seen, unclean_, way_.where, brace_, which_alternative(), kept());
        return true;
    }

    [[nodiscard]] constexpr std::size_t which_alternative() const noexcept {
        if constexpr (has_beside) return tag_.which;
        else return R::no_tag;
    }

    Out& out_;
    read_so_far<T> way_{};
    // The rest is for few records only.
    std::conditional_t<across || has_beside, bits, std::array<std::uint64_t, 0>> unclean_{};
    std::conditional_t<retains, retained_members<T, std::make_index_sequence<rec::size>>, nothing> retained_{};
    std::conditional_t<keeps_tag<T, Out>, kept_beside_tag, std::conditional_t<has_beside, beside_tag, nothing>> tag_{};
    rest_reader<T, R> rest_{};
    [[no_unique_address]] nothing unkept_{};
};

/// `way`: how far others have come, if they have.
template <class Slot, class R, class Out>
constexpr bool read_record(R& r, frame const* at, Out& out,
                           [[maybe_unused]] read_so_far<typename Slot::inner> const* way = nullptr) {
    using T = typename Slot::inner;
    if (bool go_on = false; !r.enter_object(at, Slot::plain, go_on)) [[unlikely]]
        return go_on;
    members_reader<T, R, Out> members(r, at, r.in.value_offset(), nullptr, out);
    if constexpr (R::reads_plainly) return members.read_from(way);
    else return members.read(true);
}

} // namespace detail

} // namespace telltale::inline v0

#endif
