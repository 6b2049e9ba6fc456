// SPDX-License-Identifier: BSL-1.0
// The event of a catalog that has details of a given type.
#ifndef TELLTALE_RECORDING_EVENT_OF_HPP
#define TELLTALE_RECORDING_EVENT_OF_HPP

#include <cstddef>
#include <type_traits>
#include <variant>

namespace telltale::inline v0::recording {

namespace detail {

template <class Details, class... Alternatives>
[[nodiscard]] consteval std::size_t find_event(std::variant<Alternatives...> const*) noexcept {
    constexpr bool same[] = {std::is_same_v<Details, Alternatives>...};
    constexpr std::size_t times = (std::size_t{std::is_same_v<Details, Alternatives>} + ... + 0);
    static_assert(times != 0, "recording: no event of the catalog has such details");
    static_assert(times < 2, "recording: several events of the catalog have such details, say which");
    std::size_t i = 0;
    while (i != sizeof...(Alternatives) && !same[i]) ++i;
    return i % sizeof...(Alternatives);
}

} // namespace detail

/// The place in `Catalog::types()` of the event whose details are a `Details`. None and more than one stop the build.
template <class Catalog, class Details>
inline constexpr std::size_t event_of =
    detail::find_event<Details>(static_cast<typename Catalog::payload const*>(nullptr));

} // namespace telltale::inline v0::recording

#endif
