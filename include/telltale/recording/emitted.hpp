// SPDX-License-Identifier: BSL-1.0
// An event that is being emitted, as those see it who listen to all.
#ifndef TELLTALE_RECORDING_EMITTED_HPP
#define TELLTALE_RECORDING_EMITTED_HPP

#include <telltale/telemetry/event.hpp>
#include <telltale/text/fixed_string.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0::recording {

/// An event of `Catalog` that is being emitted: refers to what the emitter was given, so keep a copy of the details and not this.
template <class Catalog>
class emitted {
public:
    /// The event at place `I` of the catalog.
    template <std::size_t I>
    [[nodiscard]] static emitted at(std::variant_alternative_t<I, typename Catalog::payload> const& details) noexcept {
        return emitted(I, &details);
    }

    /// Its place in `Catalog::types()`.
    [[nodiscard]] std::size_t index() const noexcept { return index_; }
    /// Its type: `model.loaded`.
    [[nodiscard]] std::string_view type() const noexcept { return description().type; }
    /// What the catalog says of it: its severity, its description, who may send it.
    [[nodiscard]] telemetry::event_description const& description() const noexcept { return Catalog::types()[index_]; }

    /// The details, if it is the event `Type`; else nothing.
    template <fixed_string Type>
    [[nodiscard]] typename Catalog::template payload_of<Type> const* get_if() const noexcept {
        constexpr std::size_t place = Catalog::template index_of<Type>;
        return index_ == place ? static_cast<typename Catalog::template payload_of<Type> const*>(details_) : nullptr;
    }
    /// Calls `f(place, details)`: the place as a `std::integral_constant`, and the details in their own type.
    template <class F>
    void visit(F&& f) const {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (void)((index_ == I && (call<I>(f), true)) || ...);
        }(std::make_index_sequence<Catalog::size>{});
    }

private:
    emitted(std::size_t index, void const* details) noexcept : index_(index), details_(details) {}

    template <std::size_t I, class F>
    void call(F& f) const {
        f(std::integral_constant<std::size_t, I>(),
          *static_cast<std::variant_alternative_t<I, typename Catalog::payload> const*>(details_));
    }

    std::size_t index_;
    void const* details_;
};

} // namespace telltale::inline v0::recording

#endif
