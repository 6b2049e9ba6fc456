// SPDX-License-Identifier: BSL-1.0
#include <telltale/boost_json/plain_value.hpp>

#include <telltale/telltale.hpp>

#include "support/catch.hpp"
#include "support/told.hpp"

#include <boost/json/parse.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace telltale;

enum class color : std::uint8_t { red, green };

struct inner {
    int id = 0;
    std::optional<std::string> note;
};
struct all {
    bool flag = false;
    std::uint8_t small = 0;
    double wide = 0;
    std::optional<std::string> name;
    color tint = color::red;
    inner nested;
    std::optional<inner> maybe;
    std::optional<boost::json::value> any;
    std::optional<raw_object> raw;
    int last = 7;
    static constexpr auto schema =
        telltale::schema(field<&all::small>(minimum(1)), field<&all::wide>(maximum(2.5)),
                         field<&all::last>(default_to(7)), field<&all::name>(min_length(2), alias("called")));
};
struct with_list {
    int before = 0;
    std::vector<int> list;
};

constexpr std::string_view right =
    R"({"flag":true,"small":3,"wide":2.5,"name":"ab","tint":"green","nested":{"id":4},"maybe":{"id":5,"note":"n"},)"
    R"("any":[1,{"a":null}],"raw":{"b":[1.5,"x"]},"last":6})";

/// Whether `text` is read without the walk; then `made` is what it says.
template <class T>
bool is_plain(std::string_view text, T& made, options const& wishes = {}, bool is_new = true) {
    return detail::read_plain_value<T>(boost::json::parse(std::string(text)), wishes, made, is_new);
}
bool is_plain(std::string_view text, options const& wishes = {}) {
    all made;
    return is_plain(text, made, wishes);
}
/// The document with one part in the place of another.
std::string with(std::string_view old, std::string_view put) {
    std::string text(right);
    REQUIRE(text.find(old) != std::string::npos);
    return text.replace(text.find(old), old.size(), put);
}
/// What is said of the value of `text`.
std::string told_of_value(std::string_view text) {
    auto const read = parse<all>(boost::json::parse(std::string(text)));
    return read ? "ok" : lines(read.error());
}

} // namespace

TEST_CASE("a value that is right is read at once", "[boost_json]") {
    all made;
    REQUIRE(is_plain(right, made));
    CHECK(made.flag);
    CHECK(made.small == 3);
    CHECK(made.wide == 2.5);
    CHECK(made.name == "ab");
    CHECK(made.tint == color::green);
    CHECK(made.nested.id == 4);
    CHECK(made.maybe->note == "n");
    CHECK(*made.any == boost::json::parse(R"([1,{"a":null}])"));
    CHECK(made.raw->text() == R"({"b":[1.5,"x"]})");
    CHECK(made.last == 6);

    all other;
    REQUIRE(is_plain(R"({"tint":"red","nested":{"note":"m","id":1},"wide":-1,"small":1,"flag":false})", other));
    CHECK(other.wide == -1);
    CHECK(other.nested.note == "m");
    CHECK(other.last == 7);
    CHECK_FALSE(other.maybe);
}

TEST_CASE("the walk reads what is unusual or wrong", "[boost_json]") {
    CHECK(is_plain(with("\"name\"", "\"called\"")));
    CHECK_FALSE(is_plain(with("\"last\":6", "\"called\":\"ab\"")));
    CHECK(told_of_value(with("\"last\":6", "\"called\":\"ab\"")).starts_with("error: called: duplicate key"));
    CHECK_FALSE(is_plain(with("\"small\":3", "\"small\":3.0")));
    CHECK(told_of_value(with("\"small\":3", "\"small\":3.0")) == "ok");
    CHECK_FALSE(is_plain(with("\"last\":6", "\"more\":6")));
    CHECK(told_of_value(with("\"last\":6", "\"more\":6")) == "ok");

    CHECK(told_of_value(with("\"small\":3", "\"small\":0")) == "error: small: must be >= 1 (got 0) [too_small]");
    CHECK(told_of_value(with("\"small\":3", "\"small\":256")) ==
          "error: small: is out of range, must be from 0 to 255 (got 256) [out_of_range]");
    CHECK(told_of_value(with("2.5", "2.75")) == "error: wide: must be <= 2.5 (got 2.75) [too_big]");
    CHECK(told_of_value(with("\"ab\"", "\"a\"")) ==
          "error: name: must have at least 2 characters (got \"a\") [too_short]");
    CHECK(told_of_value(with("green", "blue")).starts_with("error: tint: "));
    CHECK(told_of_value(with("{\"id\":4}", "{}")) == "error: nested.id: required key is missing [missing_key]");
    CHECK(told_of_value(with("{\"id\":4}", "4")) == "error: nested: must be an object (got 4) [wrong_type]");
    CHECK(told_of_value(with("\"flag\":true", "\"flag\":1")) == "error: flag: must be a boolean (got 1) [wrong_type]");
    CHECK(told_of_value(with("{\"b\":[1.5,\"x\"]}", "[]")) ==
          "error: raw: must be an object (got an array) [wrong_type]");
    CHECK_FALSE(is_plain("[]"));
    with_list list;
    CHECK_FALSE(is_plain(R"({"before":1,"list":[]})", list));
}

TEST_CASE("values that only a program can make are refused", "[boost_json]") {
    boost::json::value value = boost::json::parse(std::string(right));
    value.at("wide") = std::numeric_limits<double>::quiet_NaN();
    all made;
    CHECK_FALSE(detail::read_plain_value<all>(value, {}, made, true));
    value = boost::json::parse(std::string(right));
    value.at("any").as_array().emplace_back("\xFF");
    CHECK_FALSE(detail::read_plain_value<all>(value, {}, made, true));
    CHECK(lines(parse<all>(value).error()).find("ill-formed UTF-8") != std::string::npos);
    value = boost::json::parse(std::string(right));
    value.at("name") = "\xC3\x28";
    CHECK(lines(parse<all>(value).error()).find("ill-formed UTF-8") != std::string::npos);
    value = boost::json::parse(std::string(right));
    value.at("raw").as_object()["\xFF"] = 1;
    CHECK(lines(validate<all>(value)).find("ill-formed UTF-8") != std::string::npos);
}

TEST_CASE("the depth of values is limited", "[boost_json]") {
    CHECK(is_plain(right, {.limits = {.depth = 3}}));
    CHECK_FALSE(is_plain(with(R"({"b":[1.5,"x"]})", "{}"), {.limits = {.depth = 2}})); // any
    CHECK_FALSE(is_plain(with(R"([1,{"a":null}])", "[]"), {.limits = {.depth = 2}}));  // raw
    CHECK(is_plain(with(R"("any":[1,{"a":null}],"raw":{"b":[1.5,"x"]},)", ""), {.limits = {.depth = 2}}));
    CHECK_FALSE(is_plain(R"({})", {.limits = {.depth = 0}}));
    auto const read = parse<all>(boost::json::parse(std::string(right)), {.limits = {.depth = 2}});
    REQUIRE_FALSE(read);
    CHECK(lines(read.error()).find("nested too deeply") != std::string::npos);
}

TEST_CASE("members that are absent keep what they have if that is asked for", "[boost_json]") {
    all kept;
    REQUIRE(is_plain(right, kept));
    options const keep{.absent_keys = absent_keys::keep};
    CHECK_FALSE(is_plain(R"({"small":5})", kept, keep, false));
    REQUIRE(parse_into(boost::json::parse(R"({"small":5})"), kept, keep));
    CHECK(kept.small == 5);
    CHECK(kept.last == 6);
    all fresh;
    fresh.small = 1;
    auto const told = parse_into(boost::json::parse(R"({"maybe":{"note":"n"}})"), fresh, keep);
    REQUIRE_FALSE(told);
    CHECK(lines(told.error()) ==
          "error: maybe.id: required key is missing [missing_key]"); // what is new must be complete
}
