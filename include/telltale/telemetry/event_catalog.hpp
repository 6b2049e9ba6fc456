// SPDX-License-Identifier: BSL-1.0
// A catalog of event types: each bound to its payload, its severity and its description, at compile time.
#ifndef TELLTALE_TELEMETRY_EVENT_CATALOG_HPP
#define TELLTALE_TELEMETRY_EVENT_CATALOG_HPP

#include <telltale/issue/issues.hpp>
#include <telltale/issue/result.hpp>
#include <telltale/read/options.hpp>
#include <telltale/read/parse.hpp>
#include <telltale/read/validate.hpp>
#include <telltale/telemetry/catalog_fault.hpp>
#include <telltale/telemetry/event.hpp>
#include <telltale/telemetry/log_record.hpp>
#include <telltale/text/fixed_string.hpp>
#include <telltale/text/stop_build.hpp>
#include <telltale/value/other_tagged.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <variant>

namespace telltale::inline v0::telemetry {

/// What becomes of an event whose type a catalog does not know.
enum class unknown_types : std::uint8_t {
    refuse, ///< `unknown_tag` at the type, with a list of the types
    keep    ///< it is read as `other_tagged`; a type that is nearly a known one is a warning
};

namespace detail {

/// An event under a longer name.
template <fixed_string Prefix, class Event>
struct prefixed_event : Event {
    static constexpr auto whole = [] {
        fixed_string<Prefix.size() + Event::type.size() + 1> all{};
        for (std::size_t i = 0; i != Prefix.size(); ++i) all.characters[i] = Prefix.characters[i];
        for (std::size_t i = 0; i != Event::type.size(); ++i) all.characters[Prefix.size() + i] = Event::type[i];
        return all;
    }();
    static constexpr std::string_view type = whole.view();
};

template <unknown_types Others, class... Payloads>
struct payload_choice {
    using type = std::variant<Payloads...>;
};
template <class... Payloads>
struct payload_choice<unknown_types::keep, Payloads...> {
    using type = std::variant<Payloads..., other_tagged>;
};

template <template <class> class A, template <class> class B>
inline constexpr bool one_envelope = false;
template <template <class> class A>
inline constexpr bool one_envelope<A, A> = true;

} // namespace detail

/// A catalog of `Events` over the documents `Envelope<catalog>`; `event_catalog` is the way to write one. It is an empty type,
/// and all of it can be asked of the type or of a value.
template <template <class> class Envelope, unknown_types Others, class... Events>
struct catalog_over {
    static_assert(text::build_ok<detail::catalog_faults<Events...>>);

    /// The same events in another envelope, a struct template over a catalog: see `type_key`.
    template <template <class> class Other>
    using over = catalog_over<Other, Others, Events...>;
    /// The same, but events of other types pass: `payload` then ends in `other_tagged`, which keeps their types and values.
    using open = catalog_over<Envelope, unknown_types::keep, Events...>;
    /// The same, and events of other types are refused; so it is unless `open` is asked for.
    using closed = catalog_over<Envelope, unknown_types::refuse, Events...>;

    /// One alternative for each event, in order.
    using payload = typename detail::payload_choice<Others, typename Events::payload...>::type;
    /// A document: the envelope with such a payload.
    using record = Envelope<catalog_over>;
    static constexpr std::size_t size = sizeof...(Events);
    static constexpr bool is_open = Others == unknown_types::keep;

    /// The events, as plain data, in order.
    [[nodiscard]] static constexpr std::array<event_description, size> const& types() noexcept { return descriptions; }
    /// The place of an event type in `types()` and `payload`, or `size`. O(size).
    [[nodiscard]] static constexpr std::size_t find(std::string_view type) noexcept {
        std::size_t i = 0;
        while (i != size && descriptions[i].type != type) ++i;
        return i;
    }
    /// The place of a type that is known when compiling; another one stops the build.
    template <fixed_string Type>
    static constexpr std::size_t index_of = [] {
        static_assert(text::build_ok<detail::unknown_type<Type, Events...>>);
        return find(Type.view());
    }();
    /// The payload of an event: `catalog::payload_of<"model.loaded">`.
    template <fixed_string Type>
    using payload_of = std::variant_alternative_t<index_of<Type>, payload>;

    /// The payload of a document, of the event `Type` even if another has a payload of the same C++ type:
    /// `catalog::record{ts, catalog::make<"model.loaded">({.modelId = "m"})}`.
    template <fixed_string Type>
    [[nodiscard]] static constexpr payload make(payload_of<Type> value = {}) {
        return payload(std::in_place_index<index_of<Type>>, std::move(value));
    }
    /// What `held` holds, if that is the event `Type`; else nothing.
    template <fixed_string Type>
    [[nodiscard]] static constexpr payload_of<Type>* get_if(payload& held) noexcept {
        return std::get_if<index_of<Type>>(&held);
    }
    template <fixed_string Type>
    [[nodiscard]] static constexpr payload_of<Type> const* get_if(payload const& held) noexcept {
        return std::get_if<index_of<Type>>(&held);
    }

    /// The type of the event that `held` is; of another one, as it came. Refers to constants or to `held`, which must hold a
    /// value: a variant loses it only when an exception interrupts an assignment to it.
    [[nodiscard]] static constexpr std::string_view type_of(payload const& held) noexcept {
        return describe(held).type;
    }
    /// What the catalog says of the event that `held` is; of another one, its type and `severity::info`. As `type_of`.
    [[nodiscard]] static constexpr event_description describe(payload const& held) noexcept {
        if constexpr (is_open)
            if (auto const* const other = std::get_if<size>(&held)) return {.type = other->tag};
        return descriptions[held.index()];
    }

    /// The same events, with `Prefix` before each type: `prefixed<"engine.">()` makes `engine.model.loaded` of
    /// `model.loaded`. The dot is part of the prefix, since not all names have dots.
    template <fixed_string Prefix>
    [[nodiscard]] static constexpr catalog_over<Envelope, Others, detail::prefixed_event<Prefix, Events>...>
    prefixed() noexcept {
        static_assert(!Prefix.empty(), "event_catalog: the prefix is empty");
        return {};
    }

    /// Reads one document. Errors, cost and thread safety are those of `telltale::parse`.
    [[nodiscard]] static result<record> parse(std::string_view text, options const& wishes = default_options) {
        return telltale::parse<record>(text, wishes);
    }
    /// As `parse`, into a record that exists, whose memory is used again.
    [[nodiscard]] static result<void> parse_into(std::string_view text, record& target,
                                                 options const& wishes = default_options) {
        return telltale::parse_into(text, target, wishes);
    }
    /// The issues of one document; nothing is built.
    [[nodiscard]] static issues validate(std::string_view text, options const& wishes = default_options) {
        return telltale::validate<record>(text, wishes);
    }

private:
    static constexpr std::array<event_description, size> descriptions{
        event_description{Events::type,
                          Events::default_severity,
                          Events::description,
                          {Events::sources::texts.data(), Events::sources::texts.size()}}...};
};

/// The event types of a system: `event_catalog<event<"a", a_payload>, event<"b", b_payload>>`, in the envelope of a recorder's
/// log, `log_record`, or in one of your own (`::over<message>`). Declaring a type twice stops the build. A document with an event
/// of another type is refused at the type, and the types are listed; or kept, if the catalog is `::open`.
template <class... Events>
using event_catalog = catalog_over<log_record, unknown_types::refuse, Events...>;

/// The events of both, those of `a` first; both have one envelope. Open if one of them is. A type that both have stops the
/// build. `inline constexpr auto all = engine::catalog{} + house::catalog{};`
template <template <class> class A, template <class> class B, unknown_types OthersA, unknown_types OthersB,
          class... EventsA, class... EventsB>
[[nodiscard]] constexpr auto operator+(catalog_over<A, OthersA, EventsA...>,
                                       catalog_over<B, OthersB, EventsB...>) noexcept {
    static_assert(detail::one_envelope<A, B>, "event_catalog: a + b is for catalogs of one envelope");
    constexpr unknown_types others = OthersA == unknown_types::keep ? OthersA : OthersB;
    return catalog_over<A, others, EventsA..., EventsB...>{};
}

} // namespace telltale::inline v0::telemetry

#endif
