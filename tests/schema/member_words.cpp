// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/member_words.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/schema/field.hpp>

#include "support/twice.hpp"

using namespace telltale;

namespace {

struct one {
    int member;
};

template <class Field>
constexpr detail::member_words said_in(Field const& field) {
    return detail::words_of(field.said);
}

constexpr auto nothing = said_in(field<&one::member>());
constexpr auto names = said_in(field<&one::member>(alias("a"), wire_name("key"), minimum(1), alias("b")));
constexpr auto words = said_in(field<&one::member>(missing("m"), wrong_type("w"), not_integer("n"), message("any"),
                                                   description("d"), since("1.2"), deprecated("gone")));
constexpr auto last = said_in(field<&one::member>(missing("first"), missing("last")));

} // namespace

TEST_CASE("the words of a member of which nothing is said", "[schema]") {
    TWICE(!nothing.is_named);
    TWICE(nothing.alias_count == 0);
    TWICE(nothing.missing.empty());
    TWICE(!nothing.is_deprecated);
}

TEST_CASE("the names of a member", "[schema]") {
    TWICE(names.is_named);
    TWICE(names.name == "key");
    TWICE(names.alias_count == 2);
    TWICE(names.aliases[0] == "a");
    TWICE(names.aliases[1] == "b");
    TWICE(said_in(field<&one::member>(wire_name(""))).is_named); // which is refused elsewhere
}

TEST_CASE("the words of a member", "[schema]") {
    TWICE(words.missing == "m");
    TWICE(words.wrong_type == "w");
    TWICE(words.not_integer == "n");
    TWICE(words.any == "any");
    TWICE(words.description == "d");
    TWICE(words.since == "1.2");
    TWICE(words.is_deprecated);
    TWICE(words.deprecated == "gone");
    TWICE(!words.is_named);
    TWICE(last.missing == "last");
}
