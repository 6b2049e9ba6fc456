// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/fault_sentence.hpp>

#include "support/twice.hpp"

#include <cstddef>
#include <string_view>

using namespace telltale;

namespace {

constexpr text::sentence<> said(fault_place const& at) {
    text::sentence<> out;
    (void)say_fault(out, at, {"is ", std::size_t{3}, " and ", text::number(-1.5), quoted("a\"b"), "."});
    return out;
}
constexpr text::sentence<> shown(choice const& value) {
    text::sentence<> out;
    (void)say_fault(out, {.type = "t"}, {value});
    return out;
}
constexpr fault_place tags{.type = "config", .member = "tags"};
constexpr fault_place item = tags.inside(fault_place::role::item);

} // namespace

TEST_CASE("a sentence begins with the place", "[schema]") {
    TWICE(said({.type = "config"}).view() == "config: is 3 and -1.5\"a\"b\".");
    TWICE(said(tags).view() == "config.tags: is 3 and -1.5\"a\"b\".");
    TWICE(said(item).view() == "config.tags, each item: is 3 and -1.5\"a\"b\".");
    TWICE(said(item.inside(fault_place::role::mapped)).view() ==
          "config.tags, each item, each value: is 3 and -1.5\"a\"b\".");
    TWICE(said(tags.inside(fault_place::role::key)).view() == "config.tags, each key: is 3 and -1.5\"a\"b\".");
    TWICE(said(item.inside(fault_place::role::alternative, 2)).view() ==
          "config.tags, each item, alternative 2: is 3 and -1.5\"a\"b\".");
}

TEST_CASE("what stands at a place has a noun", "[schema]") {
    TWICE(tags.noun() == "this member");
    TWICE(item.noun() == "an item");
    TWICE(tags.inside(fault_place::role::mapped).noun() == "a value");
    TWICE(tags.inside(fault_place::role::key).noun() == "a key");
    TWICE(tags.inside(fault_place::role::alternative, 1).noun() == "it");
    TWICE(fault_place{.type = "(document)", .is = fault_place::role::document}.noun() == "the document");
}

TEST_CASE("a value is shown as it is written", "[schema]") {
    TWICE(shown({choice::kind::number, text::number(5), {}}).view() == "t: 5");
    TWICE(shown({choice::kind::text, text::number(0), "x"}).view() == "t: \"x\"");
    TWICE(shown({choice::kind::boolean, text::number(1), {}}).view() == "t: true");
    TWICE(shown({choice::kind::boolean, text::number(0), {}}).view() == "t: false");
}
