// SPDX-License-Identifier: BSL-1.0
// Before which members of a record its writer asks for room.
#ifndef TELLTALE_WRITE_ASKED_ROOM_HPP
#define TELLTALE_WRITE_ASKED_ROOM_HPP

#include <telltale/reflect/kind.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/schema/wire_type.hpp>
#include <telltale/text/date_time.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/output.hpp>
#include <telltale/write/written_names.hpp>

#include <array>
#include <cstddef>
#include <utility>

namespace telltale::inline v0::detail {

/// What any value may write before it asks for room.
inline constexpr std::size_t least_room = 40;

/// How many characters a value is at most, for a kind that never asks for room; 0 for other kinds.
template <class T>
consteval std::size_t fixed_size() {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr (k == kind::enumeration) return written_names<T>::room;
    else if constexpr (k == kind::time) return text::date_time_max_size + 2;
    else if constexpr (k == kind::real || k == kind::duration) return text::number::max_text;
    else if constexpr (k == kind::integer) return 20;
    else return k == kind::boolean ? 5 : 0;
}

/// What a member takes of the slack that `output` promises.
struct member_room {
    std::size_t size = 0;    ///< at most, before it asks for room itself
    bool asks = false;       ///< it may leave nothing of the slack behind it
    bool leaves_all = false; ///< it leaves all but a few characters
    bool is_skipped = false; ///< it may not be written at all, and then it does not ask either
};

template <class T, std::size_t I>
consteval member_room room_of_member() {
    using member = typename record<T>::template member<I>;
    if constexpr (member::is_rest) return {};
    else {
        using type = typename member::located::type;
        using inner = wire_type<type>;
        constexpr std::size_t fixed = fixed_size<inner>();
        constexpr bool is_string = reflect::kind_of<inner> == reflect::kind::string;
        return {.size = member::quoted_size + (member::value_slot::is_beside ? record<T>::quoted_tag_size : 0) +
                        (fixed != 0 ? fixed : least_room),
                .asks = fixed == 0 && !is_string,
                .leaves_all = is_string && !takes_null<type>,
                .is_skipped = member::is_optional || member::value_slot::is_secret};
    }
}

/// For each member of a record how much room is asked for before its key, or 0 if those before it leave enough; and for the
/// brace at the end.
template <class T>
inline constexpr auto asked_room = []<std::size_t... I>(std::index_sequence<I...>) {
    constexpr std::size_t few = 8;
    member_room const rooms[] = {room_of_member<T, I>()..., {.size = few}};
    std::array<std::size_t, sizeof...(I) + 1> asked{};
    std::size_t used = few; // of the slack, since room was asked for
    for (std::size_t i = 0; i != asked.size(); ++i) {
        std::size_t const before = used;
        if (used + rooms[i].size > text::output::slack) {
            asked[i] = rooms[i].size;
            used = 0;
        }
        used = rooms[i].asks ? text::output::slack : rooms[i].leaves_all ? few : used + rooms[i].size;
        if (rooms[i].is_skipped && used < before) used = before;
    }
    return asked;
}(std::make_index_sequence<record<T>::size>{});

} // namespace telltale::inline v0::detail

#endif
