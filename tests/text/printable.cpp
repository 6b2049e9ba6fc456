// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/printable.hpp>

#include "support/twice.hpp"

using telltale::text::append_byte_escape;
using telltale::text::append_escape;
using telltale::text::append_printable;
using telltale::text::is_printable;
using telltale::text::printable;

TEST_CASE("which code points are shown as they are", "[text][printable]") {
    TWICE(is_printable(U' ') && is_printable(U'~') && is_printable(U'\\') && is_printable(U'"'));
    TWICE(!is_printable(0) && !is_printable(0x1B) && !is_printable(0x1F) && !is_printable(0x7F));
    TWICE(!is_printable(0x80) && !is_printable(0x9B) && !is_printable(0x9F) && is_printable(0xA0));
    TWICE(!is_printable(0xAD) && is_printable(0xAE));
    TWICE(!is_printable(0x061C) && !is_printable(0x180E));
    TWICE(!is_printable(0x200B) && is_printable(0x200C) && is_printable(0x200D) && !is_printable(0x200E) &&
          !is_printable(0x200F));
    TWICE(is_printable(0x2010) && is_printable(0x2027) && !is_printable(0x2028) && !is_printable(0x2029));
    TWICE(!is_printable(0x202A) && !is_printable(0x202B) && !is_printable(0x202C) && !is_printable(0x202D) &&
          !is_printable(0x202E));
    TWICE(is_printable(0x202F) && is_printable(0x205F) && !is_printable(0x2060));
    TWICE(!is_printable(0x2066) && !is_printable(0x2067) && !is_printable(0x2068) && !is_printable(0x2069));
    TWICE(!is_printable(0x206F) && is_printable(0x2070));
    TWICE(is_printable(0xD7FF) && !is_printable(0xD800) && !is_printable(0xDFFF) && is_printable(0xE000));
    TWICE(!is_printable(0xFEFF) && !is_printable(0xFFF9) && !is_printable(0xFFFB) && is_printable(0xFFFC) &&
          is_printable(0xFFFD));
    TWICE(!is_printable(0xFDD0) && !is_printable(0xFDEF) && is_printable(0xFDF0));
    TWICE(!is_printable(0xFFFE) && !is_printable(0xFFFF) && !is_printable(0x1FFFE) && !is_printable(0x10FFFF));
    TWICE(is_printable(0x1F600) && !is_printable(0xE0001) && !is_printable(0xE007F) && !is_printable(0x110000));
}

TEST_CASE("text without harm stays as it is", "[text][printable]") {
    CHECK(printable("") == "");
    CHECK(printable("Port must be >= 1024, \"80\" is \\d+") == "Port must be >= 1024, \"80\" is \\d+");
    CHECK(printable("Gr\xC3\xBC\xC3\x9F"
                    "e \xE2\x82\xAC \xF0\x9F\x98\x80") == "Gr\xC3\xBC\xC3\x9F"
                                                          "e \xE2\x82\xAC \xF0\x9F\x98\x80");
}

TEST_CASE("what could act is escaped", "[text][printable]") {
    CHECK(printable("a\nb\r\tc\b\f") == "a\\nb\\r\\tc\\b\\f");
    CHECK(printable(std::string_view("a\0b", 3)) == "a\\u0000b");
    CHECK(printable("\x1B[31mred\x1B[0m") == "\\u001b[31mred\\u001b[0m");
    CHECK(printable("\x1B]0;title\x07") == "\\u001b]0;title\\u0007");
    CHECK(printable("\x7F") == "\\u007f");
    CHECK(printable("\xC2\x9B"
                    "31m") == "\\u009b31m"); // the one-byte CSI of 8-bit terminals
    CHECK(printable("\xE2\x80\xAE"
                    "gpj") == "\\u202egpj");
    CHECK(printable("\xE2\x81\xA6x\xE2\x81\xA9") == "\\u2066x\\u2069");
    CHECK(printable("\xE2\x80\xA8\xE2\x80\xA9") == "\\u2028\\u2029");
    CHECK(printable("\xEF\xBB\xBF{") == "\\ufeff{");
    CHECK(printable("\xF3\xA0\x80\x81") == "\\udb40\\udc01");
}

TEST_CASE("commands to a build log are escaped", "[text][printable]") {
    CHECK(printable("::error::x") == "\\u003a:error::x");
    CHECK(printable("  ::stop-commands::x") == "  \\u003a:stop-commands::x");
    CHECK(printable("a::b") == "a::b");
    CHECK(printable("a ##[error]x") == "a ##\\u005berror]x");
    CHECK(printable("##vso[task.complete]") == "##vso\\u005btask.complete]");
}

TEST_CASE("bytes that are not UTF-8 are shown in hexadecimal", "[text][printable]") {
    CHECK(printable("a\xFFz") == "a\\xffz");
    CHECK(printable("\x9B"
                    "31m") == "\\x9b31m");
    CHECK(printable("\xC0\xAF") == "\\xc0\\xaf");
    CHECK(printable("\xED\xA0\x80") == "\\xed\\xa0\\x80");
    CHECK(printable("\xE2\x82") == "\\xe2\\x82");
}

TEST_CASE("the parts append", "[text][printable]") {
    std::string out = "x";
    append_printable(out, "\x1B");
    append_escape(out, U'"');
    append_escape(out, U'\\');
    append_escape(out, U'\n');
    append_escape(out, 0xFFFF);
    append_escape(out, 0x10000);
    append_escape(out, 0x10FFFF);
    append_byte_escape(out, 0x80);
    CHECK(out == "x\\u001b\\\"\\\\\\n\\uffff\\ud800\\udc00\\udbff\\udfff\\x80");
}
