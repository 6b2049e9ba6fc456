// SPDX-License-Identifier: BSL-1.0
// What a declaration says of a struct as a whole: transparent, null_is_absent, initializers_are_defaults.
#ifndef TELLTALE_SCHEMA_POLICIES_HPP
#define TELLTALE_SCHEMA_POLICIES_HPP

namespace telltale::inline v0 {

/// The type of `transparent`.
struct transparent_part {};
/// The type of `null_is_absent`.
struct null_is_absent_part {};
/// The type of `initializers_are_defaults`.
struct initializers_are_defaults_part {};
/// The type of `initializer_is_default`.
struct initializer_is_default_part {};

/// In `schema(...)` of a struct with one member: in JSON a value of it is the member's value, not an object. The member's rules
/// hold wherever such a struct stands, before those that are said of it there: `struct key { std::string text; }`.
inline constexpr transparent_part transparent{};

/// In `schema(...)`, for senders that write null: a null stands for an absent key, of every member that may be absent (it is
/// optional or has a default) and that null is no value of. In `field(...)`, for that member. Nulls are never written.
inline constexpr null_is_absent_part null_is_absent{};

/// In `schema(...)` of a struct that can be made by `T{}`: every member may be absent, and then has the value that it has in
/// `T{}`. A member's `default_to` goes before. Such defaults are not judged by the rules at compile time.
inline constexpr initializers_are_defaults_part initializers_are_defaults{};

/// The same in `field(...)`, for that member: for defaults that `default_to` cannot hold, such as lists and structs.
inline constexpr initializer_is_default_part initializer_is_default{};

} // namespace telltale::inline v0

#endif
