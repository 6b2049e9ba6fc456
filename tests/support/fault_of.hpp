// SPDX-License-Identifier: BSL-1.0
// The sentence on what is said of a member, as a value.
#ifndef TELLTALE_TESTS_SUPPORT_FAULT_OF_HPP
#define TELLTALE_TESTS_SUPPORT_FAULT_OF_HPP

#include <telltale/schema/value_fault.hpp>

#include <string_view>

/// What stands in `field<...>(...)`.
template <class... Ps>
constexpr telltale::parts<Ps...> said(Ps const&... all) {
    return telltale::parts<Ps...>(all...);
}

template <auto Say>
struct said_by {
    static constexpr auto all = Say();
    [[nodiscard]] static constexpr auto const& get() noexcept { return all; }
};

template <class T, auto Say>
inline constexpr auto fault_text = [] {
    telltale::text::sentence<> out;
    (void)telltale::detail::faulty_value<T, said_by<Say>>(out, {.type = "t", .member = "m"});
    return out;
}();

/// What is wrong with the member `m` of `t`, whose type is `T` and whose field has the parts that `Say()` gives; or empty.
template <class T, auto Say>
inline constexpr std::string_view fault_of{fault_text<T, Say>.data(), fault_text<T, Say>.size()};

#endif
