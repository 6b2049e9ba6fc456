// SPDX-License-Identifier: BSL-1.0
// The issue of an input that is right by itself and does not fit what was there before.
#ifndef TELLTALE_RECORDING_BROKEN_RULE_HPP
#define TELLTALE_RECORDING_BROKEN_RULE_HPP

#include <telltale/issue/code.hpp>
#include <telltale/issue/issue.hpp>
#include <telltale/issue/path.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/excerpt.hpp>
#include <telltale/write/serialize.hpp>

#include <string>
#include <utility>

namespace telltale::inline v0::recording::detail {

/// `words` at the member `key`, of code `rule_broken`.
[[nodiscard]] TELLTALE_COLD inline issue broken_rule(char const* key, std::string words) {
    issue made;
    made.code = issue_code::rule_broken;
    made.path = path{key};
    made.message = std::move(words);
    return made;
}
/// The same, with the value that the member has.
template <class Value>
[[nodiscard]] TELLTALE_COLD issue broken_rule(char const* key, std::string words, Value const& got) {
    issue made = broken_rule(key, std::move(words));
    made.got = text::excerpt(serialize(got));
    return made;
}

} // namespace telltale::inline v0::recording::detail

#endif
