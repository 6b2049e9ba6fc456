// SPDX-License-Identifier: BSL-1.0
// parse: JSON text to a T, or all that is wrong with it.
#ifndef TELLTALE_READ_PARSE_HPP
#define TELLTALE_READ_PARSE_HPP

#include <telltale/issue/issues.hpp>
#include <telltale/issue/result.hpp>
#include <telltale/read/constant_read.hpp>
#include <telltale/read/options.hpp>
#include <telltale/read/read_document.hpp>
#include <telltale/schema/well_formed.hpp>

#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

/// Reads JSON text (RFC 8259, UTF-8) as a `T` and checks it against the schema of `T` in the same pass. Gives the value, or
/// every issue in document order, up to `wishes.issue_limit`. Allocates what the value allocates, and on the error path the
/// issues. O(length of the text). Thread-safe: calls share nothing. Of a `T` that owns no memory also in constant evaluation; there
/// a refusal has no issues in its list, only their number in `untold()`: `literal` has the words.
template <class T>
[[nodiscard]] constexpr result<T> parse(std::string_view text, options const& wishes = default_options) {
    static_assert(well_formed<T>); // here first, so that compilers print the sentence near the top
    static_assert(
        std::is_default_constructible_v<T>,
        "telltale: parse begins with a T{}, and this type has no default constructor; parse_into reads into one that exists");
    result<T> made(std::in_place);
    if constexpr (constant_type<T>)
        if (std::is_constant_evaluated()) {
            if (issues found = detail::read_constant<T>(text, wishes, *made, true); !found.ok())
                made = result<T>(std::move(found));
            return made;
        }
    if (issues found = read_document<T>(text, wishes, *made, true); !found.empty()) [[unlikely]]
        made = result<T>(std::move(found));
    return made;
}

/// As `parse`, into an object that exists, whose memory is used again. Absent members are treated as declared (an optional one
/// is emptied, one with a default gets it), or keep what they have with `{.absent_keys = absent_keys::keep}`, so that one
/// document can be laid over another: arrays and maps are replaced as a whole, and what is new in `target` must be complete.
/// When there are issues `target` is valid but unspecified (basic guarantee).
template <class T>
[[nodiscard]] constexpr result<void> parse_into(std::string_view text, T& target,
                                                options const& wishes = default_options) {
    static_assert(well_formed<T>);
    if constexpr (constant_type<T>)
        if (std::is_constant_evaluated()) {
            if (issues found = detail::read_constant<T>(text, wishes, target); !found.ok()) return found;
            return {};
        }
    if (issues found = read_document<T>(text, wishes, target); !found.empty()) [[unlikely]]
        return found;
    return {};
}

} // namespace telltale::inline v0

#endif
