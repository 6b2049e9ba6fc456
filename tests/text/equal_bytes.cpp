// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/equal_bytes.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace {

using telltale::text::equal_bytes;

/// Equal to itself, and unlike itself with any one byte changed, whatever stands behind.
template <std::size_t Size>
constexpr bool tells() {
    char a[Size + 1]{}, b[Size + 1]{};
    for (std::size_t i = 0; i != Size; ++i) a[i] = b[i] = static_cast<char>('a' + i % 26);
    a[Size] = 'x';
    b[Size] = 'y';
    if (!equal_bytes<Size>(a, b)) return false;
    for (std::size_t i = 0; i != Size; ++i) {
        b[i] = '!';
        if (equal_bytes<Size>(a, b)) return false;
        b[i] = a[i];
    }
    return true;
}
template <std::size_t... Size>
constexpr bool tells_all(std::index_sequence<Size...>) {
    return (tells<Size>() && ...);
}

} // namespace

TEST_CASE("bytes of every size", "[text]") { TWICE(tells_all(std::make_index_sequence<40>{})); }

TEST_CASE("bytes are equal by a number known at run time", "[text]") {
    constexpr std::string_view text = "abcdefghijklmnopqrstuvwxyz";
    for (std::size_t size = 0; size != text.size(); ++size) {
        std::string const same(text.substr(0, size));
        CHECK(telltale::text::equal_bytes(text.data(), same.data(), size));
        for (std::size_t i = 0; i != size; ++i) {
            std::string other = same;
            other[i] = '-';
            CHECK_FALSE(telltale::text::equal_bytes(text.data(), other.data(), size));
        }
    }
    TWICE(telltale::text::equal_bytes("abcdefghi", "abcdefghi", 9));
    TWICE(!telltale::text::equal_bytes("abcdefghi", "abcdefghj", 9));
}
