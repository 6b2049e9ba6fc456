// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/unescape.hpp>

#include "support/twice.hpp"

#include <cstddef>
#include <string_view>

using telltale::text::escape;
using telltale::text::read_escape;
using kind = telltale::text::escape::kind;

namespace {

constexpr escape read(std::string_view text) { return read_escape(text.data(), text.data() + text.size()); }

// Whether the escape at the beginning of `text` has `length` characters and stands for `bytes`.
constexpr bool stands_for(std::string_view text, std::size_t length, std::string_view bytes) {
    escape const e = read(text);
    return e.fault == kind::none && e.end == text.data() + length && std::string_view(e.bytes, e.size) == bytes;
}

// Whether the escape is refused for `fault` at byte `at`.
constexpr bool refused(std::string_view text, kind fault, std::size_t at) {
    escape const e = read(text);
    return e.end == nullptr && e.fault == fault && e.bad == text.data() + at;
}

} // namespace

TEST_CASE("the short escapes", "[text]") {
    TWICE(stands_for(R"(\")", 2, "\""));
    TWICE(stands_for(R"(\\)", 2, "\\"));
    TWICE(stands_for(R"(\/)", 2, "/"));
    TWICE(stands_for(R"(\b)", 2, "\b"));
    TWICE(stands_for(R"(\f)", 2, "\f"));
    TWICE(stands_for(R"(\n)", 2, "\n"));
    TWICE(stands_for(R"(\r)", 2, "\r"));
    TWICE(stands_for(R"(\t)", 2, "\t"));
    TWICE(stands_for(R"(\nrest)", 2, "\n"));
}

TEST_CASE("four hexadecimal digits, in either case", "[text]") {
    TWICE(stands_for(R"(\u0041)", 6, "A"));
    TWICE(stands_for(R"(\u0000)", 6, std::string_view("\0", 1)));
    TWICE(stands_for(R"(\u007f)", 6, "\x7f"));
    TWICE(stands_for(R"(\u0080)", 6, "\xC2\x80"));
    TWICE(stands_for(R"(\u00e9)", 6, "\xC3\xA9"));
    TWICE(stands_for(R"(\u00E9)", 6, "\xC3\xA9"));
    TWICE(stands_for(R"(\u07ff)", 6, "\xDF\xBF"));
    TWICE(stands_for(R"(\u0800)", 6, "\xE0\xA0\x80"));
    TWICE(stands_for(R"(\ud7ff)", 6, "\xED\x9F\xBF"));
    TWICE(stands_for(R"(\ue000)", 6, "\xEE\x80\x80"));
    TWICE(stands_for(R"(\uFFFF)", 6, "\xEF\xBF\xBF"));
    TWICE(stands_for(R"(\u00415)", 6, "A")); // a fifth digit is the next character
}

TEST_CASE("a surrogate pair is one character", "[text]") {
    TWICE(stands_for(R"(\ud83d\ude00)", 12, "\xF0\x9F\x98\x80"));
    TWICE(stands_for(R"(\uD800\uDC00)", 12, "\xF0\x90\x80\x80"));
    TWICE(stands_for(R"(\udbff\udfff)", 12, "\xF4\x8F\xBF\xBF"));
    TWICE(stands_for(R"(\ud83d\ude00\u0041)", 12, "\xF0\x9F\x98\x80"));
}

TEST_CASE("a lone surrogate is refused at its backslash", "[text]") {
    TWICE(refused(R"(\ud800")", kind::surrogate, 0));
    TWICE(refused(R"(\udbffx)", kind::surrogate, 0));
    TWICE(refused(R"(\udc00)", kind::surrogate, 0));
    TWICE(refused(R"(\udfff\udc00)", kind::surrogate, 0));
    TWICE(refused(R"(\ud800\ud800)", kind::surrogate, 0));
    TWICE(refused(R"(\ud800\u0041)", kind::surrogate, 0));
    TWICE(refused(R"(\ud800\ue000)", kind::surrogate, 0));
    TWICE(refused(R"(\ud800\udbff)", kind::surrogate, 0));
    TWICE(refused(R"(\ud800\n)", kind::surrogate, 0));
}

TEST_CASE("what is no escape is refused at the byte at fault", "[text]") {
    TWICE(refused(R"(\x41)", kind::unknown, 1));
    TWICE(refused(R"(\U0041)", kind::unknown, 1));
    TWICE(refused(R"(\')", kind::unknown, 1));
    TWICE(refused(R"(\0)", kind::unknown, 1));
    TWICE(refused("\\\n", kind::unknown, 1));
    TWICE(refused(R"(\u004g)", kind::hexadecimal, 5));
    TWICE(refused(R"(\u 041)", kind::hexadecimal, 2));
    TWICE(refused(R"(\u+041)", kind::hexadecimal, 2));
    TWICE(refused(R"(\u00:1)", kind::hexadecimal, 4));
    TWICE(refused(R"(\u00@1)", kind::hexadecimal, 4));
    TWICE(refused(R"(\u00/1)", kind::hexadecimal, 4));
    TWICE(refused(R"(\ud83d\u12x4)", kind::hexadecimal, 10));
}

TEST_CASE("an escape that is cut off is told from a wrong one", "[text]") {
    TWICE(refused("\\", kind::ended, 1));
    TWICE(refused("\\u", kind::ended, 2));
    TWICE(refused("\\u004", kind::ended, 5));
    TWICE(refused("\\ud83d\\u", kind::ended, 8));
    TWICE(refused("\\ud83d\\ude0", kind::ended, 11));
    TWICE(refused("\\ud83d", kind::ended, 6)); // its other half may be missing only because the text ends
    TWICE(refused("\\ud83d\\", kind::ended, 7));
    TWICE(refused("\\udc00", kind::surrogate, 0)); // this one has none, whatever follows
}
