// SPDX-License-Identifier: BSL-1.0
// What parse, parse_into and validate have in common: a document in text, read into a target.
#ifndef TELLTALE_READ_READ_DOCUMENT_HPP
#define TELLTALE_READ_READ_DOCUMENT_HPP

#include <telltale/input/relaxed_text.hpp>
#include <telltale/input/text_cursor.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/read/issue_collector.hpp>
#include <telltale/read/options.hpp>
#include <telltale/read/walk.hpp>
#include <telltale/schema/secrecy.hpp>
#include <telltale/text/attributes.hpp>

#include <memory>
#include <string_view>

namespace telltale::inline v0 {

namespace detail {

/// What is to be read in place of a document that may have comments or trailing commas.
[[nodiscard]] TELLTALE_COLD inline std::unique_ptr<relaxed_text> relax(std::string_view text, options const& wishes) {
    return std::make_unique<relaxed_text>(text, wishes.comments, wishes.trailing_commas, wishes.limits.bytes);
}

} // namespace detail

/// Reads JSON text as a `T` into `out`, a `T` or `nothing`, and gives the issues; `is_new`: absent members find nothing in `out`
/// that they could keep. One function for each type and target, out of line: this is where the code of a type is.
template <class T, class Out>
[[nodiscard]] TELLTALE_NOINLINE issues read_document(std::string_view text, options const& wishes, Out& out,
                                                     bool is_new = false) {
    std::unique_ptr<relaxed_text> relaxed;
    if (wishes.comments || wishes.trailing_commas) [[unlikely]]
        relaxed = detail::relax(text, wishes);
    issue_collector found(wishes, text, has_secret<T>, relaxed.get());
    text_cursor in(relaxed == nullptr ? text : relaxed->text(), wishes.limits);
    (void)walk<T>(in, found, wishes, out, is_new);
    return found.release();
}

} // namespace telltale::inline v0

#endif
