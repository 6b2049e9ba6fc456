// SPDX-License-Identifier: BSL-1.0
#include <telltale/write/written_names.hpp>

#include "support/twice.hpp"

#include <cstddef>
#include <string_view>

using namespace telltale;

namespace {

enum class counted { first, second };
enum class sparse { low = -5, high = 7 };
enum class long_named { x };
enum class much_escaped { x };

template <class E>
constexpr std::string_view row(std::size_t i) {
    auto const& found = detail::written_names<E>::rows[i];
    return {found.characters, found.size};
}

} // namespace

template <>
constexpr auto telltale::schema_for<sparse> = enumeration(value(sparse::low, "a\"b\n"), value(sparse::high, "h"));
template <>
constexpr auto telltale::schema_for<long_named> = enumeration(value(long_named::x, "twenty-nine characters longer"));
template <>
constexpr auto telltale::schema_for<much_escaped> = enumeration(value(much_escaped::x, "\1\2\3\4\5\6"));

TEST_CASE("written_names: quoted and escaped, in rows of as many characters as the longest has", "[write]") {
    TWICE(row<counted>(0) == "\"first\"");
    TWICE(row<counted>(1) == "\"second\"");
    TWICE(detail::written_names<counted>::room == 8);
    TWICE(row<sparse>(0) == "\"a\\\"b\\u000a\"");
    TWICE(row<sparse>(1) == "\"h\"");
    TWICE(detail::written_names<sparse>::room == 16);
}

TEST_CASE("written_names: what is longer than 32 characters is not made", "[write]") {
    TWICE(detail::written_names<long_named>::room == 0);
    TWICE(detail::written_names<much_escaped>::room == 0);
}

TEST_CASE("written_names: whether the values are an index", "[write]") {
    TWICE(detail::written_names<counted>::is_counted);
    TWICE(!detail::written_names<sparse>::is_counted);
}
