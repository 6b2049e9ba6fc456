// SPDX-License-Identifier: BSL-1.0
// The entity that the text of a key stands for.
#ifndef TELLTALE_LINKS_PARSE_KEY_HPP
#define TELLTALE_LINKS_PARSE_KEY_HPP

#include <telltale/issue/issues.hpp>
#include <telltale/issue/result.hpp>
#include <telltale/links/default_namespace.hpp>
#include <telltale/links/key.hpp>
#include <telltale/read/parse.hpp>
#include <telltale/read/validate.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/excerpt.hpp>
#include <telltale/text/position.hpp>
#include <telltale/text/utf8.hpp>
#include <telltale/write/serialize.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace telltale::inline v0::links {

namespace detail {

/// What is wrong with a part of a key, and where.
inline void add_key_issues(issues& found, issues const& of_part, std::string_view text, std::size_t at) {
    for (issue one : of_part) {
        if (one.path.empty()) one.path = {"entityType"};
        one.position = text::locate(text, at);
        found.push_back(std::move(one));
    }
}

/// All that is wrong with a text that is no key.
[[nodiscard]] TELLTALE_COLD inline issues key_issues(std::string_view text, std::string_view key_namespace) {
    issues found;
    std::string const opening = std::string(key_namespace) + ':';
    if (!text.starts_with(opening)) {
        issue& wrong = found.emplace_back();
        wrong.code = issue_code::wrong_format;
        wrong.message = "must begin with the namespace: " + opening;
        wrong.expected = opening;
        wrong.got = serialize(text::excerpt(text));
        wrong.position = text_position{};
        return found;
    }
    std::size_t const colon = text.find(':', opening.size());
    std::string const type(text.substr(opening.size(), colon == text.npos ? colon : colon - opening.size()));
    if (auto const known = telltale::parse<entity_type>(serialize(type)); !known)
        add_key_issues(found, known.error(), text, opening.size());
    if (colon == text.npos) {
        issue& wrong = found.emplace_back();
        wrong.code = issue_code::missing_key;
        wrong.path = {"entityId"};
        wrong.message = "is missing: a key is " + opening + "{entityType}:{entityId}";
        wrong.position = text::locate(text, text.size());
        return found;
    }
    add_key_issues(found, telltale::validate(key{{}, std::string(text.substr(colon + 1))}), text, colon + 1);
    return found;
}

} // namespace detail

/// The parts of `{key_namespace}:{entityType}:{entityId}`: the id is all behind the colon after the type, other colons included.
/// Issues are at `entityType`, at `entityId` or, if the text begins with something else, at the whole; their places are those
/// in the text. O(length).
[[nodiscard]] inline result<key> parse_key(std::string_view text, std::string_view key_namespace = default_namespace) {
    std::size_t const begin = key_namespace.size() + 1;
    if (text.size() > begin && text.starts_with(key_namespace) && text[begin - 1] == ':') {
        std::size_t const colon = text.find(':', begin);
        if (colon != text.npos && colon + 1 != text.size() && text::is_utf8(text))
            if (std::optional<entity_type> const type = enum_value<entity_type>(text.substr(begin, colon - begin)))
                return key{*type, std::string(text.substr(colon + 1))};
    }
    return detail::key_issues(text, key_namespace);
}

} // namespace telltale::inline v0::links

#endif
