// SPDX-License-Identifier: BSL-1.0
// The rule of an envelope that an event comes from a source that may send it.
#ifndef TELLTALE_TELEMETRY_ALLOWED_SOURCES_HPP
#define TELLTALE_TELEMETRY_ALLOWED_SOURCES_HPP

#include <telltale/reflect/kind.hpp>
#include <telltale/reflect/member_pointer.hpp>
#include <telltale/reflect/type_name.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/schema/tag_texts.hpp>
#include <telltale/schema/wire_type.hpp>
#include <telltale/telemetry/event.hpp>
#include <telltale/text/sentence.hpp>
#include <telltale/text/stop_build.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace telltale::inline v0::telemetry {

namespace detail {

/// Room for the sentences of all events, one after the other.
template <std::size_t Size>
struct sentences {
    char characters[Size + 1]{};
};

/// The sentence for an event from another source.
[[nodiscard]] constexpr text::sentence<1024> wrong_source(event_description const& event) noexcept {
    text::sentence<1024> words;
    words << "cannot send " << event.type << ", which is sent by: ";
    for (std::size_t i = 0; i != event.sources.size(); ++i) words << (i == 0 ? "" : ", ") << event.sources[i];
    return words;
}

template <class Catalog>
struct source_table {
    static constexpr std::size_t size = [] {
        std::size_t total = 0;
        for (event_description const& e : Catalog::types()) total += e.sources.size() == 0 ? 0 : wrong_source(e).size();
        return total;
    }();
    static constexpr sentences<size> words = [] {
        sentences<size> all;
        char* end = all.characters;
        for (event_description const& e : Catalog::types()) {
            if (e.sources.size() == 0) continue;
            text::sentence<1024> const one = wrong_source(e);
            for (char const c : one.view()) *end++ = c;
        }
        return all;
    }();
    static constexpr std::array<tag_texts, Catalog::size> lines = [] {
        std::array<tag_texts, Catalog::size> all{};
        char const* begin = words.characters;
        for (std::size_t i = 0; i != Catalog::size; ++i) {
            event_description const& e = Catalog::types()[i];
            if (e.sources.size() == 0) continue;
            all[i] = {e.sources, {begin, wrong_source(e).size()}};
            begin += all[i].message.size();
        }
        return all;
    }();
};

/// Sources that the enumeration of the envelope's member does not know.
template <class Catalog, class Source>
struct source_faults {
    static constexpr text::sentence<> first = [] {
        text::sentence<> words;
        if constexpr (reflect::kind_of<Source> == reflect::kind::enumeration) {
            auto const known = telltale::detail::names_of<Source>::all;
            for (event_description const& e : Catalog::types())
                for (std::string_view const source : e.sources) {
                    bool found = false;
                    for (std::string_view const name : known) found = found || name == source;
                    if (found || !words.empty()) continue;
                    words << "event_catalog: " << e.type << " is sent by " << source << ", which is no enumerator of "
                          << reflect::type_name<Source>;
                }
        }
        return words;
    }();
};

template <class Catalog, auto Pointer>
constexpr auto make_allowed_sources() {
    static_assert(text::build_ok<source_faults<Catalog, wire_type<reflect::pointer_type<Pointer>>>>);
    return texts_by_tag<Pointer>({source_table<Catalog>::lines.data(), Catalog::size});
}

} // namespace detail

/// Said in the schema of an envelope: `allowed_sources<Catalog, &message::sender>`. The member `Pointer`, a text or an
/// enumeration, is to be one of the sources that the event's `sent_by` names; else `not_one_of`, at that member. Events of a
/// type that the catalog does not know may come from everybody. Where the member is an enumeration, a `sent_by` that is none of
/// its texts stops the build.
template <class Catalog, auto Pointer>
inline constexpr auto allowed_sources = detail::make_allowed_sources<Catalog, Pointer>();

} // namespace telltale::inline v0::telemetry

#endif
