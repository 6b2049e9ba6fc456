// SPDX-License-Identifier: BSL-1.0
// One member of a struct in its declaration: which one, and all that is said of it.
#ifndef TELLTALE_SCHEMA_FIELD_HPP
#define TELLTALE_SCHEMA_FIELD_HPP

#include <telltale/rule/parts.hpp>

#include <type_traits>

namespace telltale::inline v0 {

/// The result of `field`.
template <auto Pointer, class... Ps>
struct field_declaration {
    static constexpr auto pointer = Pointer;
    parts<Ps...> said;
};

/// Declares a member: `field<&config::port>(minimum(1024), description("..."))`. Takes, in any order: rules (they report in the
/// order written), `missing` and its like, `wire_name`, `alias`, `default_to`, `example`, `description`, `deprecated`, `since`, `secret`,
/// `each`, `keys`, `tagged`, `unit`, `rest`, `null_is_absent`. On `std::optional`, `std::unique_ptr` and `nullable` members the rules
/// speak of what is inside.
template <auto Pointer, class... Ps>
[[nodiscard]] constexpr field_declaration<Pointer, detail::kept_part<Ps>...> field(Ps const&... said) {
    static_assert(std::is_member_object_pointer_v<decltype(Pointer)>,
                  "telltale: field needs a pointer to a data member, as in field<&config::port>");
    return {parts<detail::kept_part<Ps>...>(said...)};
}

} // namespace telltale::inline v0

#endif
