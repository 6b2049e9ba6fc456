// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/issue_collector.hpp>

#include "support/told.hpp"

#include <map>
#include <string>
#include <string_view>

using namespace telltale;

namespace {

constexpr value_schema an_integer{.types = json_types::integer};
constexpr value_schema hidden{.types = json_types::integer, .is_secret = true};
constexpr member_schema open_member{.name = "a", .value = &an_integer};
constexpr member_schema secret_member{.name = "s", .value = &hidden};

} // namespace

TEST_CASE("a fact becomes an issue that owns its text", "[read]") {
    options const wishes;
    std::string document = "{\n \"a\": \"\xC3\xA9\", 5}";
    issue_collector found(wishes, document, false);
    CHECK(found.empty());
    frame const list{.member = &open_member};
    frame const item{.outer = &list, .index = 3};
    frame const key{.outer = &item, .key = "k.v", .by_key = true};
    CHECK(found.take({.code = issue_code::wrong_type, .at = &key, .offset = 14, .value = &an_integer, .got = "5"}));
    issues const list_of = found.release();
    document.assign(document.size(), 'x');
    REQUIRE(list_of.size() == 1);
    CHECK(list_of[0].path == path{"a", 3, "k.v"});
    CHECK(list_of[0].message == "must be an integer");
    CHECK(list_of[0].expected == "an integer");
    CHECK(list_of[0].got == "5");
    CHECK(list_of[0].severity == issue_severity::error);
    REQUIRE(list_of[0].position);
    CHECK(*list_of[0].position == text_position{14, 2, 12});
    CHECK(!list_of.conceals_source());
}

TEST_CASE("places are found forwards and backwards", "[read]") {
    options const wishes;
    std::string_view const document = "12\n34\r\n56\xC3\xA9"
                                      "7";
    issue_collector found(wishes, document, false);
    for (std::size_t const offset : {4U, 9U, 11U, 0U, 7U, 12U}) (void)found.take({.offset = offset});
    (void)found.take({});
    issues const list = found.release();
    CHECK(*list[0].position == text_position{4, 2, 2});
    CHECK(*list[1].position == text_position{9, 3, 3});
    CHECK(*list[2].position == text_position{11, 3, 4});
    CHECK(*list[3].position == text_position{0, 1, 1});
    CHECK(*list[4].position == text_position{7, 3, 1});
    CHECK(*list[5].position == text_position{12, 3, 5});
    CHECK(!list[6].position);
}

TEST_CASE("without a text there are no places", "[read]") {
    options const wishes;
    issue_collector found(wishes, {}, true);
    (void)found.take({.offset = 3});
    (void)found.take({.code = issue_code::bad_utf8});
    issues const list = found.release();
    CHECK(!list[0].position);
    CHECK(list.conceals_source());
}

TEST_CASE("issues are limited", "[read]") {
    for (std::size_t const limit : {1U, 2U, 64U}) {
        options const wishes{.issue_limit = limit};
        issue_collector found(wishes, "0123456789", false);
        for (std::size_t i = 0; i != limit; ++i) CHECK(found.take({.offset = 1}));
        CHECK(!found.take({.offset = 2}));
        issues const list = found.release();
        REQUIRE(list.size() == limit + 1);
        CHECK(list.back().code == issue_code::too_many_issues);
        CHECK(list.back().path.empty());
        CHECK(list.back().message ==
              "more than " + std::to_string(limit) + (limit == 1 ? " issue" : " issues") + ": reading stopped here");
        CHECK(list.back().position->offset == 2);
    }
    options const none{.issue_limit = 0}; // counts as 1
    issue_collector found(none, "x", false);
    CHECK(found.take({}));
    CHECK(!found.take({}));
}

TEST_CASE("warnings go to the sink and do not count", "[read]") {
    issues heard;
    options const wishes{.issue_limit = 1, .sink = heard};
    issue_collector found(wishes, "0123456789", false);
    for (int i = 0; i != 5; ++i)
        CHECK(found.take(
            {.code = issue_code::deprecated, .severity = issue_severity::warning, .offset = 3, .words = "old"}));
    CHECK(found.empty());
    REQUIRE(heard.size() == 5);
    CHECK(to_string(heard[0]) == "1:4: warning: (document): old [deprecated]");
    options const deaf;
    issue_collector dropped(deaf, "", false);
    CHECK(dropped.take({.severity = issue_severity::warning}));
    CHECK(dropped.empty());
}

TEST_CASE("a repeated key goes back to where it stands", "[read]") {
    options const wishes;
    issue_collector found(wishes, "0123456789", false);
    (void)found.take({.code = issue_code::too_big, .offset = 1});
    (void)found.take({.code = issue_code::too_big, .offset = 5});
    (void)found.take({.code = issue_code::too_big, .offset = 7});
    (void)found.take({.code = issue_code::duplicate_key, .offset = 3});
    (void)found.take({.code = issue_code::missing_key, .offset = 0}); // not sorted: at its object's end
    issues const list = found.release();
    CHECK(list[0].position->offset == 1);
    CHECK(list[1].code == issue_code::duplicate_key);
    CHECK(list[2].position->offset == 5);
    CHECK(list[3].position->offset == 7);
    CHECK(list[4].code == issue_code::missing_key);
}

TEST_CASE("nothing is said of a secret", "[read]") {
    options const wishes;
    issue_collector found(wishes, "{\"s\":{\"k\":123}}", true);
    frame const hiding{.member = &secret_member};
    frame const inside{.outer = &hiding, .key = "k", .by_key = true};
    (void)found.take({.code = issue_code::wrong_type, .at = &hiding, .offset = 5, .value = &hidden, .got = "123"});
    (void)found.take({.code = issue_code::wrong_type, .at = &inside, .offset = 10, .value = &an_integer, .got = "123"});
    (void)found.take({.code = issue_code::duplicate_key, .at = &hiding, .offset = 6, .inside = 5});
    issues const list = found.release();
    for (issue const& i : list) {
        CHECK(i.got.empty());
        CHECK(i.path == path{"s"});
    }
}

TEST_CASE("places count from the line in which the text begins", "[read]") {
    CHECK(told<std::map<std::string, int>>("{\"a\":true,\n\"b\":null}", {.first_line = 41}) ==
          "41:6: error: a: must be an integer (got true) [wrong_type]\n"
          "42:5: error: b: must be an integer (got null) [wrong_type]");
}
