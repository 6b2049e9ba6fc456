// SPDX-License-Identifier: BSL-1.0
// A catalog of event types: each bound to its payload, its severity and its description, at compile time.
#ifndef TELLTALE_TELEMETRY_EVENT_CATALOG_HPP
#define TELLTALE_TELEMETRY_EVENT_CATALOG_HPP

#include <telltale/issue/issues.hpp>
#include <telltale/issue/result.hpp>
#include <telltale/read/options.hpp>
#include <telltale/read/parse.hpp>
#include <telltale/read/validate.hpp>
#include <telltale/rule/format.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/tagged.hpp>
#include <telltale/telemetry/severity.hpp>
#include <telltale/text/fixed_string.hpp>
#include <telltale/text/sentence.hpp>
#include <telltale/text/stop_build.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace telltale::inline v0::telemetry {

/// One event type of a catalog: `event<"model.loaded", model_loaded, severity::info, "A model was loaded.">`. The type is
/// what stands in documents and is not empty; the payload is of any type that can be read, and may be that of another
/// event too; the severity is the one to log it with when nothing else is said; the description is for people.
template <fixed_string Type, class Payload, severity Default = severity::info, fixed_string Description = "">
struct event {
    static constexpr std::string_view type = Type.view();
    using payload = Payload;
    static constexpr telemetry::severity default_severity = Default;
    static constexpr std::string_view description = Description.view();
};

/// What a catalog says of one event type.
struct event_description {
    std::string_view type;
    severity default_severity;
    std::string_view description;
};

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

    /// The event's type. `details` must hold a value: it loses it only when an exception interrupts an assignment to it.
    [[nodiscard]] constexpr std::string_view event() const noexcept { return Catalog::types()[details.index()].type; }

    friend bool operator==(log_record const&, log_record const&)
        requires detail::all_comparable<typename Catalog::payload>
    = default;

    static constexpr auto schema =
        telltale::schema(telltale::field<&log_record::ts>(telltale::format(telltale::utc_date_time)),
                         telltale::field<&log_record::details>(Catalog::template tags<"event">()));
};

namespace detail {

/// What is wrong with the declaration of a catalog.
template <class... Events>
struct catalog_faults {
    static constexpr text::sentence<> first = [] {
        text::sentence<> words;
        if constexpr (sizeof...(Events) == 0) {
            words << "event_catalog: it has no event";
        } else {
            std::string_view const types[] = {Events::type...};
            for (std::size_t i = 0; i != sizeof...(Events); ++i) {
                if (types[i].empty()) {
                    words << "event_catalog: the type of event " << i + 1 << " is empty";
                    return words;
                }
                for (std::size_t j = 0; j != i; ++j)
                    if (types[i] == types[j]) {
                        words << "event_catalog: the type " << types[i] << " is declared twice, by events " << j + 1
                              << " and " << i + 1;
                        return words;
                    }
            }
        }
        return words;
    }();
};

} // namespace detail

/// The event types of a system: `event_catalog<event<"a", a_payload>, event<"b", b_payload>>`. Declaring a type twice stops
/// the build. A document with an event of another type is refused at the type, and the types are listed.
template <class... Events>
struct event_catalog {
    static_assert(text::build_ok<detail::catalog_faults<Events...>>);

    /// One alternative for each event, in order.
    using payload = std::variant<typename Events::payload...>;
    using record = log_record<event_catalog>;
    static constexpr std::size_t size = sizeof...(Events);

    [[nodiscard]] static constexpr std::array<event_description, size> const& types() noexcept { return descriptions; }
    /// The place of an event type in `types()` and `payload`, or `size`. O(size).
    [[nodiscard]] static constexpr std::size_t find(std::string_view type) noexcept {
        std::size_t i = 0;
        while (i != size && descriptions[i].type != type) ++i;
        return i;
    }
    /// What tells the payloads apart, for a member of type `payload` in an envelope of your own, next to the key `Key`.
    template <fixed_string Key>
    [[nodiscard]] static constexpr auto tags() noexcept {
        return tagged_beside<Key>(Events::type...);
    }

    /// Reads one log line. Errors, cost and thread safety are those of `telltale::parse`.
    [[nodiscard]] static result<record> parse(std::string_view text, options const& wishes = {}) {
        return telltale::parse<record>(text, wishes);
    }
    /// As `parse`, into a record that exists, whose memory is used again.
    [[nodiscard]] static result<void> parse_into(std::string_view text, record& target, options const& wishes = {}) {
        return telltale::parse_into(text, target, wishes);
    }
    /// The issues of one log line; nothing is built.
    [[nodiscard]] static issues validate(std::string_view text, options const& wishes = {}) {
        return telltale::validate<record>(text, wishes);
    }

private:
    static constexpr std::array<event_description, size> descriptions{
        event_description{Events::type, Events::default_severity, Events::description}...};
};

} // namespace telltale::inline v0::telemetry

#endif
