// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/scan_string.hpp>

#include "support/twice.hpp"

#include <cstddef>
#include <string>
#include <string_view>

using telltale::text::scan_string;

namespace {

struct run {
    std::size_t length;
    bool ascii;
    friend constexpr bool operator==(run const&, run const&) = default;
};

constexpr run scan(std::string_view text) {
    auto const found = scan_string(text.data(), text.data() + text.size());
    return {static_cast<std::size_t>(found.end - text.data()), found.ascii};
}

} // namespace

TEST_CASE("a run ends at a quotation mark, a backslash, a control character or the end", "[text]") {
    TWICE(scan("") == run{0, true});
    TWICE(scan("abc") == run{3, true});
    TWICE(scan("abc\"def") == run{3, true});
    TWICE(scan("ab\\n") == run{2, true});
    TWICE(scan("a\nb") == run{1, true});
    TWICE(scan("\x1f") == run{0, true});
    TWICE(scan(" ") == run{1, true});    // U+0020 is the first that is none
    TWICE(scan("\x7f") == run{1, true}); // and U+007F may stand as it is
    TWICE(scan({"a\0b", 3}) == run{1, true});
    TWICE(scan("!#[]^~/'") == run{8, true}); // the neighbours of the special ones
}

TEST_CASE("bytes above 0x7F are noticed within the run only", "[text]") {
    TWICE(scan("\xC3\xA9\"") == run{2, false});
    TWICE(scan("e\"\xC3\xA9") == run{1, true});
    TWICE(scan("\x80") == run{1, false});
    TWICE(scan("\xFF") == run{1, false});
    TWICE(scan("0123456789abcde\xC3\xA9 0123456789abcdef\"") == run{34, false});
    TWICE(scan("\xC3\xA9 0123456789abcdef 0123456789abcdef\"") == run{36, false});
    TWICE(scan("0123456789abcdef\"\xC3\xA9 0123456789abcdef") == run{16, true});
    TWICE(scan("0123456789\"\xC3\xA9 0123456789abcdef") == run{10, true}); // both in one step of 16
    TWICE(scan("0123\xC3\xA9 78\"0123456789abcdef") == run{9, false});
}

TEST_CASE("every place of every length is found, as one by one", "[text]") {
    for (std::size_t size = 0; size != 70; ++size) {
        for (std::size_t at = 0; at <= size; ++at) {
            for (char const special : {'"', '\\', '\n', '\0', '\x1f'}) {
                std::string text(size, 'x');
                if (at != size) text[at] = special;
                run const expected{at, true};
                if (!(scan(text) == expected)) FAIL("size " << size << ", place " << at);
                if (at != 0) {
                    text[at - 1] = '\xE9';
                    if (!(scan(text) == run{at, false}))
                        FAIL("size " << size << ", place " << at << ", a high byte before it");
                }
                if (at + 2 < size) {
                    text[at + 1] = '\xE9';
                    if (at != 0) text[at - 1] = 'x';
                    if (!(scan(text) == expected))
                        FAIL("size " << size << ", place " << at << ", a high byte behind it");
                }
            }
        }
    }
    SUCCEED();
}

TEST_CASE("each byte is judged alone", "[text]") {
    for (int byte = 0; byte != 256; ++byte) {
        std::string text(40, 'x');
        text[21] = static_cast<char>(byte);
        bool const ends = byte < 0x20 || byte == '"' || byte == '\\';
        if (!(scan(text) == run{ends ? std::size_t{21} : std::size_t{40}, ends || byte < 0x80})) FAIL("byte " << byte);
    }
    SUCCEED();
}
