// SPDX-License-Identifier: BSL-1.0
// The declaration of a struct: its case policy, what happens to unknown keys, its fields and its rules across fields.
#ifndef TELLTALE_SCHEMA_SCHEMA_HPP
#define TELLTALE_SCHEMA_SCHEMA_HPP

#include <telltale/rule/parts.hpp>

#include <cstdint>
#include <type_traits>

namespace telltale::inline v0 {

/// What to do with a key that the schema does not know: nothing, warn, or refuse the document (`unknown_key`).
enum class unknown_keys : std::uint8_t { ignore, warn, reject };

/// The result of `schema`.
template <class... Ps>
struct schema_declaration {
    parts<Ps...> said;
};

/// Declares a struct. Takes, in any order: a case policy (`camel_case`), `unknown_keys::reject`, `null_is_absent`,
/// `initializers_are_defaults`, `transparent`, `description`, `since`, fields, and rules across fields (`satisfies<&T::a, &T::b>(...)`). Members that no field names are part of it all the same.
template <class... Ps>
[[nodiscard]] constexpr schema_declaration<detail::kept_part<Ps>...> schema(Ps const&... said) {
    return {parts<detail::kept_part<Ps>...>(said...)};
}

namespace detail {

template <class T>
inline constexpr bool is_schema_declaration = false;
template <class... Ps>
inline constexpr bool is_schema_declaration<schema_declaration<Ps...>> = true;

} // namespace detail

} // namespace telltale::inline v0

#endif
