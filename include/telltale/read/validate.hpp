// SPDX-License-Identifier: BSL-1.0
// validate: the issues of a document, or of a struct in memory, and nothing else.
#ifndef TELLTALE_READ_VALIDATE_HPP
#define TELLTALE_READ_VALIDATE_HPP

#include <telltale/issue/issues.hpp>
#include <telltale/read/constant_read.hpp>
#include <telltale/read/issue_collector.hpp>
#include <telltale/read/options.hpp>
#include <telltale/read/read_document.hpp>
#include <telltale/read/target.hpp>
#include <telltale/schema/check.hpp>
#include <telltale/schema/secrecy.hpp>
#include <telltale/schema/well_formed.hpp>

#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// The issues that `parse<T>` would give, without building a `T`: only what rules look at again is kept. Allocates nothing for
/// a document without issues, unless such rules ask for it. `.ok()` tells whether there were none. Of a `T` that owns no memory
/// also in constant evaluation, where the issues are only counted: `untold()`.
template <class T>
[[nodiscard]] constexpr issues validate(std::string_view text, options const& wishes = default_options) {
    static_assert(well_formed<T>); // here first, so that compilers print the sentence near the top
    nothing kept;
    if constexpr (constant_type<T>)
        if (std::is_constant_evaluated()) return detail::read_constant<T>(text, wishes, kept);
    return read_document<T>(text, wishes, kept);
}

namespace detail {

template <class T>
[[nodiscard]] issues check_object(T const& object, options const& wishes) {
    issue_collector found(wishes, {}, has_secret<T>);
    (void)check(object, found, wishes.limits.depth);
    return found.release();
}

} // namespace detail

/// The issues of a struct in memory: what a reader of its document would object to, and what cannot be written (numbers that
/// are not finite, text that is not UTF-8, enumerators without a text). Only for records, so that `validate(text)` without a
/// type does not compile. Also in constant evaluation, as above.
template <class T>
    requires(reflect::kind_of<T> == reflect::kind::record && !std::is_convertible_v<T const&, std::string_view>)
[[nodiscard]] constexpr issues validate(T const& object, options const& wishes = default_options) {
    static_assert(well_formed<T>);
    if constexpr (constant_type<T>)
        if (std::is_constant_evaluated()) {
            detail::counting_sink facts(wishes.issue_limit);
            (void)check(object, facts, wishes.limits.depth);
            return detail::untold(facts.count);
        }
    return detail::check_object(object, wishes);
}

} // namespace telltale::inline v0

#endif
