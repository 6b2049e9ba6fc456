// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/read_so_far.hpp>

#include <telltale/text.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace {

using telltale::read_so_far;

struct two {
    int a = 0;
    int b = 0;
};
struct crossed {
    int a = 0;
    int b = 0;
    static constexpr auto schema = telltale::schema(telltale::satisfies<&crossed::a, &crossed::b>(
        [](int first, int second) { return first < second; }, "a must be < b"));
};

static_assert(std::is_same_v<read_so_far<two>::offsets, telltale::nothing>);
static_assert(std::is_same_v<read_so_far<crossed>::offsets, std::array<std::size_t, 2>>);

constexpr bool counts() {
    read_so_far<two> way;
    bool right = !way.came(0) && !way.all_came() && way.behind_last() == 0;
    way.seen[0] |= read_so_far<two>::bit<1>;
    right = right && !way.came(0) && way.came(1) && !way.all_came() && way.behind_last() == 2;
    way.seen[0] |= read_so_far<two>::bit<0>;
    return right && way.all_came();
}

/// Where the key behind `text`'s first character begins, or -1 at the end.
constexpr std::ptrdiff_t key_behind(std::string_view text) {
    read_so_far<two> way;
    char const* const end = text.data() + text.size();
    way.go_behind(text.data() + 1, end);
    return way.key == end ? -1 : way.key - text.data();
}

} // namespace

TEST_CASE("what came is counted", "[read]") { TWICE(counts()); }

TEST_CASE("a key comes behind a comma only", "[read]") {
    TWICE(key_behind(R"(1,"b":2})") == 2);
    TWICE(key_behind("1,\n \"b\":2}") == 4);
    TWICE(key_behind(R"(1"b":2})") == -1);
    TWICE(key_behind("1}") == -1);
    TWICE(key_behind("1,") == -1);
}
