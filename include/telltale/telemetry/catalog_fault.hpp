// SPDX-License-Identifier: BSL-1.0
// What is wrong with the declaration of an event catalog.
#ifndef TELLTALE_TELEMETRY_CATALOG_FAULT_HPP
#define TELLTALE_TELEMETRY_CATALOG_FAULT_HPP

#include <telltale/text/fixed_string.hpp>
#include <telltale/text/nearest.hpp>
#include <telltale/text/sentence.hpp>

#include <cstddef>
#include <string_view>

namespace telltale::inline v0::telemetry::detail {

/// Sources that are no text or stand twice.
constexpr bool faulty_sources(text::sentence<>& words, std::string_view type, std::string_view const* sources,
                              std::size_t count) {
    for (std::size_t i = 0; i != count; ++i) {
        if (sources[i].empty()) {
            words << "event_catalog: a source of " << type << " is empty";
            return true;
        }
        for (std::size_t j = 0; j != i; ++j)
            if (sources[i] == sources[j]) {
                words << "event_catalog: the source " << sources[i] << " is named twice for " << type;
                return true;
            }
    }
    return false;
}

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
            (void)(faulty_sources(words, Events::type, Events::sources::texts.data(), Events::sources::texts.size()) ||
                   ...);
        }
        return words;
    }();
};

/// A type that the program names and no event has.
template <fixed_string Type, class... Events>
struct unknown_type {
    static constexpr text::sentence<> first = [] {
        text::sentence<> words;
        text::nearest_name near(Type.view());
        std::string_view const types[] = {Events::type...};
        for (std::string_view const type : types) {
            if (type == Type.view()) return words;
            near.consider(type);
        }
        words << "event_catalog: there is no event " << Type.view();
        if (near.index() != text::nearest_name::npos) words << ", did you mean " << types[near.index()] << "?";
        return words;
    }();
};

} // namespace telltale::inline v0::telemetry::detail

#endif
