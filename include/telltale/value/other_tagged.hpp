// SPDX-License-Identifier: BSL-1.0
// A value whose tag is none of the known ones: the tag and the value, as they came.
#ifndef TELLTALE_VALUE_OTHER_TAGGED_HPP
#define TELLTALE_VALUE_OTHER_TAGGED_HPP

#include <telltale/value/raw_json.hpp>

#include <optional>
#include <string>

namespace telltale::inline v0 {

/// As the last alternative of a `std::variant` with `tagged_beside`: it takes every value whose tag names none of the others,
/// so that nothing is lost, and is written back as it came, without white space. A tag that is nearly a known one is reported
/// as a warning. In memory, `tag` is to be none of the known ones, which reading takes for what they are: `validate` and
/// `serialize_checked` refuse them as `not_one_of`.
struct other_tagged {
    std::string tag{};
    /// The value; nothing when its key was absent, which is possible only where another alternative is optional.
    std::optional<raw_json> value{};

    friend bool operator==(other_tagged const&, other_tagged const&) = default;
};

} // namespace telltale::inline v0

#endif
