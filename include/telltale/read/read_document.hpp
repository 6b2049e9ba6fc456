// SPDX-License-Identifier: BSL-1.0
// What parse, parse_into and validate have in common: a document in text, read into a target.
#ifndef TELLTALE_READ_READ_DOCUMENT_HPP
#define TELLTALE_READ_READ_DOCUMENT_HPP

#include <telltale/input/relaxed_text.hpp>
#include <telltale/input/text_cursor.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/read/instances.hpp>
#include <telltale/read/issue_collector.hpp>
#include <telltale/read/options.hpp>
#include <telltale/read/walk.hpp>
#include <telltale/schema/secrecy.hpp>
#include <telltale/text/attributes.hpp>

#include <optional>
#include <string_view>

namespace telltale::inline v0 {

namespace detail {

/// What reading carefully wants of a type: to read the whole of a document.
using whole_reader = bool (*)(reader<text_cursor>& r, void* out, void const* way);
template <class T, class Out>
bool read_whole_as(reader<text_cursor>& r, void* out, void const* way) {
    return read_whole<T>(r, *static_cast<Out*>(out), static_cast<way_of<T> const*>(way));
}

/// Reads a document with all that it takes to say what is wrong.
TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE issues read_carefully(std::string_view text, options const& wishes,
                                                                    bool conceals, whole_reader read, void* out,
                                                                    bool is_new, void const* way) {
    std::optional<relaxed_text> relaxed; // in place of a document that may have comments or trailing commas
    if (wishes.comments || wishes.trailing_commas) [[unlikely]]
        relaxed.emplace(text, wishes.comments, wishes.trailing_commas, wishes.limits.bytes);
    issue_collector found(wishes, text, conceals, relaxed ? &*relaxed : nullptr);
    text_cursor in(relaxed ? relaxed->text() : text, wishes.limits);
    reader<text_cursor> r(in, found, wishes);
    new_target const scope(r, is_new);
    if (!in.open() || (read(r, out, way) && !in.close())) r.broken(nullptr);
    return found.release();
}
TELLTALE_INSTANCE(issues read_carefully<0>(std::string_view, options const&, bool, whole_reader, void*, bool,
                                           void const*));

} // namespace detail

/// Reads JSON text as a `T` into `out`, a `T` or `nothing`, and gives the issues; `is_new`: absent members find nothing in `out`
/// that they could keep. Nearly all documents are right and in order, and need no more than that is found out; others are read
/// on from there with all that it takes to say what is wrong. One function for each type and target, out of line.
template <class T, class Out>
[[nodiscard]] TELLTALE_NOINLINE issues read_document(std::string_view text, options const& wishes, Out& out,
                                                     bool is_new = false) {
    detail::way_of<T> way;
    if constexpr (detail::begins_in_order<T>) {
        if (text.size() <= wishes.limits.bytes && !wishes.comments && !wishes.trailing_commas) [[likely]] {
            detail::plain_scope const in{text.data(), text.data() + text.size(), wishes.limits.depth,
                                         !is_new && wishes.absent_keys == absent_keys::keep};
            char const* const behind = detail::read_simple_record(in.begin, way, in, out);
            if (behind != nullptr && plain_text::skip_space(behind, in.end) == in.end) [[likely]]
                return {};
            if (behind != nullptr) way.key = nullptr; // something follows: all of it is read again
        }
    }
    return detail::read_carefully(text, wishes, has_secret<T>, &detail::read_whole_as<T, Out>, &out, is_new, &way);
}

} // namespace telltale::inline v0

#endif
