// SPDX-License-Identifier: BSL-1.0
// Calls what may throw, for callers whose work telemetry must not break.
#ifndef TELLTALE_RECORDING_SHIELDED_HPP
#define TELLTALE_RECORDING_SHIELDED_HPP

#include <telltale/issue/bad_result_access.hpp>
#include <telltale/recording/file_error.hpp>
#include <telltale/recording/outcome.hpp>
#include <telltale/text/attributes.hpp>

#include <new>
#include <system_error>

namespace telltale::inline v0::recording::detail {

[[nodiscard]] TELLTALE_COLD inline outcome not_made(file_action what, std::errc why) noexcept {
    file_error e;
    e.action = what;
    e.code = std::make_error_code(why);
    return e;
}

/// What is called here must not throw, since telemetry is no reason for the work around it to fail: what `f` gives, or that `what`
/// failed. See `bad_access` for `Throws`.
template <bool Throws, class F>
[[nodiscard]] outcome shielded(F const& f, [[maybe_unused]] file_action what = file_action::prepare) noexcept {
#if defined(__cpp_exceptions)
    if constexpr (Throws) {
        try {
            return f();
        } catch (std::bad_alloc const&) {
            return not_made(what, std::errc::not_enough_memory);
        } catch (...) { // of a free-form type or a codec that is not the library's
            return not_made(what, std::errc::operation_canceled);
        }
    } else
#endif
        return f();
}

} // namespace telltale::inline v0::recording::detail

#endif
