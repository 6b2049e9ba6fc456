// SPDX-License-Identifier: BSL-1.0
// Signatures and the identifiers in them.
#include <telltale/reflect/backend/signature.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <string_view>

namespace {

namespace detail = telltale::reflect::detail;

template <int Answer>
constexpr detail::signature spelled() {
    return TELLTALE_SIGNATURE;
}

} // namespace

TEST_CASE("a signature spells the template arguments and nothing after them") {
    TWICE(spelled<42>().view().ends_with("Answer = 42]"));
    TWICE(spelled<42>().size == spelled<24>().size);
}

TEST_CASE("the last identifier") {
    TWICE(detail::last_identifier("") == "");
    TWICE(detail::last_identifier("]") == "");
    TWICE(detail::last_identifier("x") == "x");
    TWICE(detail::last_identifier("[P = &ns::config::enabled]") == "enabled");
    TWICE(detail::last_identifier("&box<int>::value_2_))}") == "value_2_");
    TWICE(detail::last_identifier("a.caf\xC3\xA9]") == "caf\xC3\xA9");
}

TEST_CASE("characters of identifiers") {
    TWICE(detail::is_identifier_character('a') && detail::is_identifier_character('z'));
    TWICE(detail::is_identifier_character('A') && detail::is_identifier_character('Z'));
    TWICE(detail::is_identifier_character('0') && detail::is_identifier_character('9'));
    TWICE(detail::is_identifier_character('_'));
    TWICE(!detail::is_identifier_character('`') && !detail::is_identifier_character('{'));
    TWICE(!detail::is_identifier_character('@') && !detail::is_identifier_character('['));
    TWICE(!detail::is_identifier_character('/') && !detail::is_identifier_character(':'));
}
