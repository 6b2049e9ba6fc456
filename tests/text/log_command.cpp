// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/log_command.hpp>

#include "support/twice.hpp"

#include <chrono>
#include <string>
#include <string_view>

using telltale::text::opens_log_command;

namespace {

/// The first place that makes a command, or the size of the line.
constexpr std::size_t found(std::string_view line) {
    std::size_t at = 0;
    while (at != line.size() && !opens_log_command(line, at)) ++at;
    return at;
}
constexpr bool harmless(std::string_view line) { return found(line) == line.size(); }

} // namespace

TEST_CASE("two colons at the start of a line", "[text][log_command]") {
    TWICE(found("::error::x") == 0);
    TWICE(found("::") == 0);
    TWICE(found(" \t ::set-env name=a::b") == 3);
    TWICE(found("\xC2\xA0\xE1\x9A\x80\xE2\x80\x80\xE2\x80\x8A\xE2\x80\xAF\xE2\x81\x9F\xE3\x80\x80::x") == 20);
    TWICE(harmless(""));
    TWICE(harmless(":"));
    TWICE(harmless(" :"));
    TWICE(harmless(": :"));
    TWICE(harmless("a::error::x"));
    TWICE(harmless("\"::1\""));
    TWICE(harmless("\xC2::x"));
    TWICE(harmless("\xE2\x80\x8B::x"));
}

TEST_CASE("a bracket after two number signs and letters, anywhere", "[text][log_command]") {
    TWICE(found("##[error]x") == 2);
    TWICE(found("a \"##[error]x") == 5);
    TWICE(found("###[error]x") == 3);
    TWICE(found("##vso[task.setvariable]") == 5);
    TWICE(found("##teamCity[x") == 10);
    TWICE(harmless("#[error]"));
    TWICE(harmless("##"));
    TWICE(harmless("[x]"));
    TWICE(harmless("a[1]"));
    TWICE(harmless("## [x"));
    TWICE(harmless("##v1[x"));
    TWICE(harmless("# #x[x"));
}

TEST_CASE("a long line takes linear time", "[text][log_command]") {
    std::string line;
    for (int i = 0; i != 200000; ++i) line += "::[a";
    line += std::string(1000000, ' ');
    for (int i = 0; i != 200000; ++i) line += "::";
    auto const start = std::chrono::steady_clock::now();
    CHECK(found(line.substr(1)) == line.size() - 1);
    std::string const letters = "##" + std::string(1000000, 'a') + "[" + std::string(1000000, 'a');
    CHECK(found(letters) == 1000002);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(2));
}
