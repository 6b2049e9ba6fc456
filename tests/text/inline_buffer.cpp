// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/inline_buffer.hpp>

#include "support/twice.hpp"

#include <string_view>
#include <type_traits>

using telltale::text::inline_buffer;

namespace {

// Whether n elements pushed one by one are all there, in order.
constexpr bool keeps(int n) {
    inline_buffer<int, 4> b;
    for (int i = 0; i != n; ++i) b.push_back(i * i);
    if (b.size() != static_cast<std::size_t>(n) || b.empty() != (n == 0)) return false;
    for (int i = 0; i != n; ++i)
        if (b[static_cast<std::size_t>(i)] != i * i) return false;
    return n == 0 || b.back() == (n - 1) * (n - 1);
}

constexpr bool appends(std::string_view a, std::string_view b) {
    inline_buffer<char, 4> out;
    out.append(a.data(), a.data() + a.size());
    out.append(b.data(), b.data() + b.size());
    std::string_view const all(out.data(), out.size());
    return all.size() == a.size() + b.size() && all.substr(0, a.size()) == a && all.substr(a.size()) == b;
}

constexpr bool fills_and_adds() {
    inline_buffer<int, 4> b;
    b.append(3, 7);
    b.add() = 8;
    b.add() = 9; // grows
    b.append(20, 1);
    return b.size() == 25 && b[0] == 7 && b[2] == 7 && b[3] == 8 && b[4] == 9 && b[5] == 1 && b.back() == 1;
}

constexpr bool pushes_its_own_element() {
    inline_buffer<int, 2> b;
    b.push_back(7);
    b.push_back(8);
    b.push_back(b[0]); // grows while the argument is inside
    b.push_back(b[1]);
    b.push_back(b[0]); // and once more
    return b.size() == 5 && b[2] == 7 && b[3] == 8 && b[4] == 7 && b[0] == 7 && b[1] == 8;
}

constexpr bool shrinks_and_grows_again() {
    inline_buffer<int, 2> b;
    for (int i = 0; i != 9; ++i) b.push_back(i);
    b.shrink(3);
    if (b.size() != 3 || b.back() != 2) return false;
    b.push_back(77);
    if (b.size() != 4 || b[2] != 2 || b[3] != 77) return false;
    b.clear();
    if (!b.empty()) return false;
    b.push_back(5);
    b[0] = 6;
    b.back() += 1;
    return b.size() == 1 && b.data()[0] == 7;
}

constexpr bool reads_as_constant() {
    inline_buffer<char, 3> b;
    b.push_back('x');
    inline_buffer<char, 3> const& view = b;
    return view.size() == 1 && view[0] == 'x' && *view.data() == 'x' && !view.empty();
}

} // namespace

TEST_CASE("elements are kept, in the object and beyond", "[text]") {
    TWICE(keeps(0));
    TWICE(keeps(1));
    TWICE(keeps(4));
    TWICE(keeps(5));
    TWICE(keeps(8));
    TWICE(keeps(9));
    TWICE(keeps(100));
}

TEST_CASE("ranges are appended whole", "[text]") {
    TWICE(appends("", ""));
    TWICE(appends("abcd", ""));
    TWICE(appends("abc", "d"));
    TWICE(appends("abc", "de"));
    TWICE(appends("", "0123456789012345678901234567890123456789")); // more than twice the room
    TWICE(appends("0123456789", "0123456789"));
}

TEST_CASE("an element of the buffer can be pushed while it grows", "[text]") {
    TWICE(fills_and_adds());
    TWICE(pushes_its_own_element());
}

TEST_CASE("shrinking keeps what is before, and room is used again", "[text]") {
    TWICE(shrinks_and_grows_again());
    TWICE(reads_as_constant());
}

TEST_CASE("a buffer is neither copied nor moved", "[text]") {
    STATIC_REQUIRE(!std::is_copy_constructible_v<inline_buffer<int, 2>>);
    STATIC_REQUIRE(!std::is_move_constructible_v<inline_buffer<int, 2>>);
    STATIC_REQUIRE(!std::is_copy_assignable_v<inline_buffer<int, 2>>);
}
