// SPDX-License-Identifier: BSL-1.0
// What glaze is told of the messages: the names of enumerators; the structs it reflects. Its options in two forms.
#ifndef TELLTALE_BENCHMARKS_MESSAGES_GLAZE_HPP
#define TELLTALE_BENCHMARKS_MESSAGES_GLAZE_HPP

#include <glaze/glaze.hpp>

#include "messages/structs.hpp"

template <>
struct glz::meta<messages::state> {
    using enum messages::state;
    static constexpr auto value = enumerate(starting, ready, error, stopped);
};
template <>
struct glz::meta<messages::source> {
    using enum messages::source;
    static constexpr auto value =
        enumerate(storefront, app_proxy, admin_app, prep, prompt_builder, renderer, provider, storage);
};
template <>
struct glz::meta<messages::severity> {
    using enum messages::severity;
    static constexpr auto value = enumerate(debug, info, warn, error);
};

namespace messages {

struct glaze_kit {
    using value = glz::raw_json;
    using object = glz::raw_json; // glaze has no text that must be an object
};

/// As strict as glaze can be told to be.
struct glaze_strict_options : glz::opts {
    bool validate_skipped = true;
    bool validate_trailing_whitespace = true;
};
inline constexpr glaze_strict_options glaze_strict{{.error_on_unknown_keys = true, .error_on_missing_keys = true}};

} // namespace messages

#endif
