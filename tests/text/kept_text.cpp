// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/kept_text.hpp>

#include "support/twice.hpp"

#include <string>
#include <string_view>
#include <type_traits>

using telltale::text::kept_text;

namespace {

constexpr kept_text of_literal = "a text";
constexpr kept_text of_nothing{};
constexpr kept_text with_zero = std::string_view("a\0b", 3);

} // namespace

TEST_CASE("a kept text is a view") {
    TWICE(of_literal == "a text");
    TWICE("a text" == of_literal);
    TWICE(of_literal == std::string_view("a text"));
    TWICE(of_literal == kept_text(std::string_view("a text")));
    TWICE(of_literal != of_nothing);
    TWICE(of_literal.size() == 6);
    TWICE(!of_literal.empty());
    TWICE(of_nothing.empty());
    TWICE(std::string_view(of_nothing).empty());
    TWICE(std::string_view(with_zero) == std::string_view("a\0b", 3));
    TWICE(std::is_trivially_copyable_v<kept_text>);
}

TEST_CASE("at run time it points to what it was given") {
    std::string const given = "at run time";
    kept_text const kept = std::string_view(given);
    CHECK(kept == given);
    CHECK(kept.data() == given.data());
}

#if defined(TELLTALE_HAS_REFLECTION)

namespace {

template <kept_text Text>
struct of_text {
    static constexpr std::string_view text = Text;
};

} // namespace

TEST_CASE("it can be part of an annotation") {
    TWICE(of_text<"a literal">::text == "a literal");
    TWICE(std::is_same_v<of_text<"a literal">, of_text<kept_text(std::string_view("a literal and more", 9))>>);
}

#endif
