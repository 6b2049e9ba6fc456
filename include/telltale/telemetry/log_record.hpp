// SPDX-License-Identifier: BSL-1.0
// A line of a recorder's log: the envelope that catalogs have unless they are given another.
#ifndef TELLTALE_TELEMETRY_LOG_RECORD_HPP
#define TELLTALE_TELEMETRY_LOG_RECORD_HPP

#include <telltale/rule/format.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/type_key.hpp>

#include <concepts>
#include <string>
#include <string_view>
#include <variant>

namespace telltale::inline v0::telemetry {

namespace detail {

/// Of a variant's alternatives; the variant itself claims to be comparable whatever they are.
template <class Variant>
inline constexpr bool all_comparable = false;
template <class... Alternatives>
inline constexpr bool all_comparable<std::variant<Alternatives...>> = (std::equality_comparable<Alternatives> && ...);

} // namespace detail

/// A line of a recorder's log, `{"ts": "2025-01-31T23:59:59Z", "event": "model.loaded", "details": {...}}`, whose payload
/// is one of those of `Catalog`. The event's type is the alternative that `details` holds; it is not kept twice.
template <class Catalog>
struct log_record {
    std::string ts;                      ///< when, in UTC: `2025-01-31T23:59:59.123Z`, as `utc_date_time` has it
    typename Catalog::payload details{}; ///< what

    /// The event's type, as `Catalog::type_of(details)`.
    [[nodiscard]] constexpr std::string_view event() const noexcept { return Catalog::type_of(details); }

    friend bool operator==(log_record const&, log_record const&)
        requires detail::all_comparable<typename Catalog::payload>
    = default;

    static constexpr auto schema =
        telltale::schema(telltale::field<&log_record::ts>(telltale::format(telltale::utc_date_time)),
                         telltale::field<&log_record::details>(type_key<Catalog, "event">));
};

} // namespace telltale::inline v0::telemetry

#endif
