// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/tag_texts.hpp>

#include <telltale/boost_json/parse.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/tagged.hpp>
#include <telltale/value/open_enum.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <boost/json/parse.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <variant>

using namespace telltale;

namespace {

enum class who { lamp, clock };

inline constexpr std::string_view lamps[] = {"lamp", "torch"};
inline constexpr std::string_view clocks[] = {"clock"};
inline constexpr tag_texts table[] = {{{lamps, 2}, "only lamps are lit"}, {}, {{clocks, 1}, "only clocks tick"}};

template <class Source>
struct letter {
    Source source;
    std::variant<int, std::string, bool, other_tagged> body;
    static constexpr auto schema = telltale::schema(field<&letter::body>(tagged_beside<"is">("lit", "said", "tick")),
                                                    texts_by_tag<&letter::source>({table, 3}));
};
struct hidden {
    std::string source;
    std::variant<int> body;
    static constexpr auto schema =
        telltale::schema(field<&hidden::source>(secret), field<&hidden::body>(tagged_beside<"is">("lit")),
                         texts_by_tag<&hidden::source>({table, 1}));
};

using by_text = letter<std::string>;

template <class T>
std::string told_of_value(std::string_view text) {
    auto const value = boost::json::parse(boost::json::string_view(text.data(), text.size()));
    issues const found = validate<T>(value);
    auto const read = parse<T>(value);
    CHECK((read ? std::string() : lines(read.error())) == lines(found));
    return lines(found);
}

} // namespace

TEST_CASE("the line of a table that does not allow a text", "[schema]") {
    constexpr auto asked = texts_by_tag<&by_text::source>({table, 3});
    TWICE(asked.find_broken(0, "lamp") == nullptr);
    TWICE(asked.find_broken(0, "torch") == nullptr);
    TWICE(asked.find_broken(0, "clock") == &table[0]);
    TWICE(asked.find_broken(0, "") == &table[0]);
    TWICE(asked.find_broken(1, "clock") == nullptr);
    TWICE(asked.find_broken(2, "lamp") == &table[2]);
    TWICE(asked.find_broken(3, "lamp") == nullptr);
    TWICE(asked.find_broken(static_cast<std::size_t>(-1), "lamp") == nullptr);
    TWICE(asked.find_broken(0, std::string_view()) == nullptr); // there is no text
    TWICE(asked.plain().kind == rule_kind::satisfies);
}

TEST_CASE("the tag says what the text may be, in every order of keys", "[schema]") {
    CHECK(told<by_text>(R"({"source":"torch","is":"lit","body":1})") == "ok");
    CHECK(told<by_text>(R"({"source":"x","is":"said","body":""})") == "ok");
    CHECK(told<by_text>(R"({"source":"x","is":"other","body":""})") == "ok");
    std::string const words = "error: source: only lamps are lit (got \"clock\") [not_one_of]";
    CHECK(told<by_text>(R"({"source":"clock","is":"lit","body":1})") == "1:11: " + words);
    CHECK(told<by_text>(R"({"source":"clock","body":1,"is":"lit"})") == "1:11: " + words);
    CHECK(told<by_text>(R"({"is":"lit","source":"clock","body":1})") == "1:22: " + words);
    CHECK(told<by_text>(R"({"is":"lit","body":1,"source":"clock"})") == "1:31: " + words);
    CHECK(told<by_text>(R"({"body":1,"is":"lit","source":"clock"})") == "1:31: " + words);
    CHECK(told<by_text>(R"({"body":1,"source":"clock","is":"lit"})") == "1:20: " + words);
    CHECK(told<by_text>(R"({"body":true,"source":"","is":"tick"})") ==
          "1:23: error: source: only clocks tick (got \"\") [not_one_of]");
    auto const read = parse<by_text>(R"({"source":"clock","is":"lit","body":1})");
    REQUIRE_FALSE(read);
    CHECK(read.error()[0].expected == "one of: lamp, torch");
}

TEST_CASE("it is judged whatever is wrong with the value, but not without tag or text", "[schema]") {
    CHECK(told<by_text>(R"({"source":"clock","is":"lit","body":"1"})") ==
          "1:37: error: body: must be an integer (got \"1\") [wrong_type]\n"
          "1:11: error: source: only lamps are lit (got \"clock\") [not_one_of]");
    CHECK(told<by_text>(R"({"source":"clock","is":"lit"})") ==
          "1:1: error: body: required key is missing [missing_key]\n"
          "1:11: error: source: only lamps are lit (got \"clock\") [not_one_of]");
    CHECK(told<by_text>(R"({"source":"clock","is":1,"body":1})") ==
          "1:24: error: is: must be a string (got 1) [wrong_type]");
    CHECK(told<by_text>(R"({"source":1,"is":"lit","body":1})") ==
          "1:11: error: source: must be a string (got 1) [wrong_type]");
    CHECK(told<by_text>(R"({"is":"lit","body":1})") == "1:1: error: source: required key is missing [missing_key]");
}

TEST_CASE("enumerators are judged by their texts, and what is absent is not", "[schema]") {
    CHECK(told<letter<who>>(R"({"source":"lamp","is":"lit","body":1})") == "ok");
    CHECK(told<letter<who>>(R"({"source":"clock","is":"lit","body":1})") ==
          "1:11: error: source: only lamps are lit (got \"clock\") [not_one_of]");
    CHECK(told<letter<open_enum<who>>>(R"({"source":"clock","is":"lit","body":1})") ==
          "1:11: error: source: only lamps are lit (got \"clock\") [not_one_of]");
    CHECK(told<letter<open_enum<who>>>(R"({"source":"torch","is":"lit","body":1})") == "ok");
    CHECK(told<letter<open_enum<who>>>(R"({"source":"moon","is":"lit","body":1})") ==
          "1:11: error: source: only lamps are lit (got \"moon\") [not_one_of]");
    CHECK(told<letter<std::optional<who>>>(R"({"is":"lit","body":1})") == "ok");
    CHECK(told<letter<std::optional<who>>>(R"({"source":"clock","is":"lit","body":1})") ==
          "1:11: error: source: only lamps are lit (got \"clock\") [not_one_of]");
}

TEST_CASE("the same is said of values and of structs in memory", "[schema]") {
    CHECK(told_of_value<by_text>(R"({"body":1,"source":"clock","is":"lit"})") ==
          "error: source: only lamps are lit (got \"clock\") [not_one_of]");
    CHECK(told_of_value<by_text>(R"({"body":1,"source":"lamp","is":"lit"})").empty());
    CHECK(lines(validate(by_text{"clock", 1})) == "error: source: only lamps are lit (got \"clock\") [not_one_of]");
    CHECK(lines(validate(letter<who>{who::clock, 1})) ==
          "error: source: only lamps are lit (got \"clock\") [not_one_of]");
    CHECK(validate(by_text{"clock", true}).ok());
    CHECK(validate(by_text{"clock", other_tagged{"x", raw_json()}}).ok());
    CHECK(validate(letter<std::optional<who>>{{}, 1}).ok());
}

TEST_CASE("nothing of a secret text is said", "[schema]") {
    CHECK(told<hidden>(R"({"source":"hunter2","is":"lit","body":1})").find("hunter2") == std::string::npos);
    CHECK(lines(validate(hidden{"hunter2", 1})).find("hunter2") == std::string::npos);
}

namespace {

struct elsewhere {
    std::string source;
};
struct foreign {
    std::variant<int> body;
    static constexpr auto schema = telltale::schema(field<&foreign::body>(tagged_beside<"is">("lit")),
                                                    texts_by_tag<&elsewhere::source>({table, 1}));
};
struct numbered {
    int source;
    std::variant<int> body;
    static constexpr auto schema = telltale::schema(field<&numbered::body>(tagged_beside<"is">("lit")),
                                                    texts_by_tag<&numbered::source>({table, 1}));
};
struct untagged {
    std::string source;
    static constexpr auto schema = telltale::schema(texts_by_tag<&untagged::source>({table, 1}));
};
inline constexpr tag_texts wordless[] = {{{lamps, 2}, {}}};
struct mute {
    std::string source;
    std::variant<int> body;
    static constexpr auto schema =
        telltale::schema(field<&mute::body>(tagged_beside<"is">("lit")), texts_by_tag<&mute::source>({wordless, 1}));
};

} // namespace

TEST_CASE("tables that do not fit their struct", "[schema]") {
    TWICE(schema_fault<by_text>::first.empty());
    TWICE(schema_fault<foreign>::first.view() == "foreign: texts_by_tag names a member of another struct");
    TWICE(schema_fault<numbered>::first.view() ==
          "numbered.source: texts_by_tag applies to text, and this member is an integer");
    TWICE(schema_fault<untagged>::first.view() == "untagged.source: texts_by_tag needs a member with tagged_beside");
    TWICE(schema_fault<mute>::first.view() == "mute.source: texts_by_tag has no message for a tag");
}
