// SPDX-License-Identifier: BSL-1.0
// An error that a log tells of a run.
#ifndef TELLTALE_RENDER_RUN_ERROR_HPP
#define TELLTALE_RENDER_RUN_ERROR_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/render/event_source.hpp>
#include <telltale/schema/schema.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace telltale::inline v0::render {

/// An event of a run with the severity `error`, other than the ends of the run and its variants.
struct run_error {
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> at{};
    std::string type; ///< of the event: `error`, or another
    event_source source = event_source::renderer;
    std::optional<std::string> variant_id{};
    std::optional<std::string> code{};
    /// What its payload says in a member `message`, `errorMessage` or `error`; else the payload as JSON. Cut after some 1000 bytes.
    std::optional<std::string> message{};

    friend bool operator==(run_error const&, run_error const&) = default;

    static constexpr auto schema = telltale::schema(telltale::camel_case);
};

} // namespace telltale::inline v0::render

#endif
