// SPDX-License-Identifier: BSL-1.0
// The member of an envelope that has the payload, and the key that has the type.
#ifndef TELLTALE_TELEMETRY_TYPE_KEY_HPP
#define TELLTALE_TELEMETRY_TYPE_KEY_HPP

#include <telltale/schema/tagged.hpp>
#include <telltale/text/fixed_string.hpp>

#include <cstddef>
#include <utility>

namespace telltale::inline v0::telemetry {

namespace detail {

template <class Catalog, fixed_string Key, std::size_t... I>
[[nodiscard]] constexpr auto tag_with_types(std::index_sequence<I...>) noexcept {
    return tagged_beside<Key>(Catalog::types()[I].type...);
}

} // namespace detail

/// Said of the member of an envelope whose type is `Catalog::payload`: the event's type stands beside it, under `Key`. An
/// envelope is a struct template over a catalog:
///
///     template <class Catalog>
///     struct message {
///         std::string sender;
///         typename Catalog::payload body;
///         static constexpr auto schema = telltale::schema(telltale::field<&message::body>(type_key<Catalog, "kind">));
///     };
///     using messages = event_catalog<event<"hello", hello>, event<"bye", bye>>::over<message>;
///
/// `messages::record` is then a `message` for `{"sender": "...", "kind": "hello", "body": {...}}`.
template <class Catalog, fixed_string Key>
inline constexpr auto type_key = detail::tag_with_types<Catalog, Key>(std::make_index_sequence<Catalog::size>{});

} // namespace telltale::inline v0::telemetry

#endif
