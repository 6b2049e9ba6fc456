// SPDX-License-Identifier: BSL-1.0
#include <telltale/issue/file_result.hpp>

#include "support/catch.hpp"

#include <memory>
#include <string>
#include <system_error>
#include <type_traits>

using telltale::file_result;
using telltale::issue;
using telltale::issue_code;
using telltale::issues;
using telltale::result;
using telltale::text_position;

namespace {

issues one() {
    issues list;
    list.push_back({.code = issue_code::too_small,
                    .path = {"port"},
                    .message = "too low",
                    .got = "80",
                    .position = text_position{9, 1, 10},
                    .file = "a.json"});
    return list;
}
std::error_code const no_such_file = std::make_error_code(std::errc::no_such_file_or_directory);

} // namespace

TEST_CASE("a value", "[issue]") {
    file_result<std::string> made(result<std::string>("text"));
    CHECK(made.has_value());
    CHECK(static_cast<bool>(made));
    CHECK(*made == "text");
    CHECK(made->size() == 4);
    CHECK(std::as_const(made)->size() == 4);
    CHECK(made.value() == "text");
    CHECK(std::as_const(made).value() == "text");
    CHECK(!made.io_error());
    CHECK(made.report() == "");
    made.value() += "s";
    CHECK(*std::as_const(made) == "texts");
    STATIC_REQUIRE(std::is_same_v<decltype(*made), std::string&>);
    STATIC_REQUIRE(std::is_same_v<decltype(*std::as_const(made)), std::string const&>);
    STATIC_REQUIRE(std::is_same_v<decltype(*std::move(made)), std::string&&>);
    STATIC_REQUIRE(std::is_same_v<decltype(std::move(made).value()), std::string&&>);
    file_result<std::unique_ptr<int>> held(result<std::unique_ptr<int>>(std::make_unique<int>(7)));
    std::unique_ptr<int> const taken = *std::move(held);
    CHECK(*taken == 7);
}

TEST_CASE("no value of its own", "[issue]") {
    file_result<void> const good(result<void>{});
    CHECK(good);
    *good;
    good.value();
    CHECK(good.report() == "");
    file_result<void> const bad(result<void>(one()), R"({"port": 80})");
    CHECK(!bad);
    CHECK(bad.error() == one());
    STATIC_REQUIRE(std::is_void_v<decltype(good.value())>);
}

TEST_CASE("a document that is refused", "[issue]") {
    file_result<int> refused(result<int>(one()), R"({"port": 80})");
    CHECK(!refused.has_value());
    CHECK(!refused);
    CHECK(!refused.io_error());
    CHECK(refused.error() == one());
    CHECK(refused.report() == "a.json:1:10: error: port: too low (got 80) [too_small]\n{\"port\": 80}\n         ^\n");
    CHECK(file_result<int>(result<int>(one())).report() == "a.json:1:10: error: port: too low (got 80) [too_small]\n");
    issues const taken = std::move(refused).error();
    CHECK(taken == one());
    issues secret = one();
    secret.conceal_source();
    CHECK(file_result<int>(result<int>(secret), R"({"port": 80})").report() ==
          "a.json:1:10: error: port: too low (got 80) [too_small]\n");
}

TEST_CASE("a file that cannot be read", "[issue]") {
    file_result<int> const unread("a\nb.json", no_such_file);
    CHECK(!unread.has_value());
    CHECK(!unread);
    CHECK(unread.error().empty());
    CHECK(unread.io_error() == no_such_file);
    CHECK(unread.io_error() == std::errc::no_such_file_or_directory);
    CHECK(unread.report() == "a\\nb.json: cannot be read: No such file or directory\n");
}

#if defined(__cpp_exceptions)

namespace {

template <class T>
std::string thrown_by(T&& unwanted) {
    try {
        (void)std::forward<T>(unwanted).value();
    } catch (telltale::bad_result_access const& e) {
        return e.what();
    }
    return {};
}

} // namespace

TEST_CASE("the value that there is not", "[issue]") {
    file_result<int> refused(result<int>(one()), "text");
    std::string const said = "a.json:1:10: error: port: too low (got 80) [too_small]";
    CHECK(thrown_by(refused) == said);
    CHECK(thrown_by(std::as_const(refused)) == said);
    CHECK(thrown_by(std::move(refused)) == said);
    file_result<void> unread("a.json", no_such_file);
    CHECK(thrown_by(unread) == "a.json: cannot be read: No such file or directory");
    CHECK(thrown_by(std::as_const(unread)) == "a.json: cannot be read: No such file or directory");
    CHECK(thrown_by(std::move(unread)) == "a.json: cannot be read: No such file or directory");
}

#endif
