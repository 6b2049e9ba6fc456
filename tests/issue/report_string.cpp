// SPDX-License-Identifier: BSL-1.0
#include <telltale/issue/report_string.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

namespace {

std::string quoted(std::string_view foreign) {
    std::string out;
    telltale::detail::append_report_string(out, foreign);
    return out;
}

} // namespace

TEST_CASE("text without harm is only quoted", "[issue][report_string]") {
    CHECK(quoted("") == "\"\"");
    CHECK(quoted("a/b 'c' [1] #2 ::1 Gr\xC3\xBC\xC3\x9F") == "\"a/b 'c' [1] #2 ::1 Gr\xC3\xBC\xC3\x9F\"");
    std::string out = "x";
    telltale::detail::append_report_string(out, "y");
    CHECK(out == "x\"y\"");
}

TEST_CASE("what JSON asks for is escaped", "[issue][report_string]") {
    CHECK(quoted("\"\\\n\t") == R"("\"\\\n\t")");
    CHECK(quoted(std::string_view("\0", 1)) == R"("\u0000")");
}

TEST_CASE("what could act is escaped in a JSON string", "[issue][report_string]") {
    CHECK(quoted("\x1B[0m\x7F\xC2\x9B") == R"("\u001b[0m\u007f\u009b")");
    CHECK(quoted("\xE2\x80\xAE\xE2\x81\xA6") == R"("\u202e\u2066")");
    CHECK(quoted("\xF3\xA0\x80\x81") == R"("\udb40\udc01")");
    CHECK(quoted("</script><b>&amp;") == R"("\u003c/script\u003e\u003cb\u003e\u0026amp;")");
    CHECK(quoted("a##[error]##vso[x]") == R"("a##\u005berror]##vso\u005bx]")");
}

TEST_CASE("bytes that are not UTF-8 are replaced one by one", "[issue][report_string]") {
    CHECK(quoted("a\xFF\xE2\x82z") == R"("a\ufffd\ufffd\ufffdz")");
}
