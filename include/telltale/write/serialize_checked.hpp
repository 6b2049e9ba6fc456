// SPDX-License-Identifier: BSL-1.0
// A T as JSON text, or all the reasons why its readers would refuse it.
#ifndef TELLTALE_WRITE_SERIALIZE_CHECKED_HPP
#define TELLTALE_WRITE_SERIALIZE_CHECKED_HPP

#include <telltale/issue/result.hpp>
#include <telltale/read/issue_collector.hpp>
#include <telltale/read/options.hpp>
#include <telltale/schema/check.hpp>
#include <telltale/schema/secrecy.hpp>
#include <telltale/write/serialize.hpp>

#include <string>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// The issues of `validate(value)`, or success.
template <class T>
[[nodiscard]] result<void> find_issues(T const& value) {
    options const limits;
    issue_collector found(limits, {}, has_secret<T>);
    (void)check(value, found, limits.limits.depth);
    if (!found.empty()) [[unlikely]]
        return found.release();
    return {};
}

} // namespace detail

/// Appends `value` to `out` as `serialize` does, unless it breaks its schema or holds what JSON cannot: then `out` stays as it
/// was, and the issues are those of `validate(value)`.
template <class T>
[[nodiscard]] result<void> serialize_checked(T const& value, std::string& out, write_options const& wishes = {}) {
    result<void> done = detail::find_issues(value);
    if (done) serialize(value, out, wishes);
    return done;
}
/// `value` as a new string; see above.
template <class T>
[[nodiscard]] result<std::string> serialize_checked(T const& value, write_options const& wishes = {}) {
    if (result<void> done = detail::find_issues(value); !done) return std::move(done).error();
    return serialize(value, wishes);
}

} // namespace telltale::inline v0

#endif
