// SPDX-License-Identifier: BSL-1.0
// What can record events.
#ifndef TELLTALE_RECORDING_RECORDER_HPP
#define TELLTALE_RECORDING_RECORDER_HPP

#include <telltale/recording/outcome.hpp>
#include <telltale/value/raw_json.hpp>

#include <concepts>
#include <string_view>

namespace telltale::inline v0::recording {

/// What can record events, from several threads at once: by name, with details or without. `file_recorder` is one; a test may have
/// one that keeps them.
template <class R>
concept recorder = requires(R& r, std::string_view event, raw_object const& details) {
    { r.record(event) } -> std::same_as<outcome>;
    { r.record(event, details) } -> std::same_as<outcome>;
};

} // namespace telltale::inline v0::recording

#endif
