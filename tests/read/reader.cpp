// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/reader.hpp>

#include <telltale/input/text_cursor.hpp>
#include <telltale/rule/bounds.hpp>

#include "support/twice.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

using namespace telltale;

namespace {

// Keeps the codes and offsets of facts; says stop after `room` of them.
class recorder final : public fact_sink {
public:
    constexpr explicit recorder(std::size_t room = 8) : room_(room) {}
    constexpr bool take(fact const& what) override {
        if (count < kept.size()) kept[count] = {what.code, what.offset, what.severity};
        return ++count < room_;
    }
    struct entry {
        issue_code code = issue_code::bad_json;
        std::size_t offset = 0;
        issue_severity severity = issue_severity::error;
    };
    std::array<entry, 8> kept{};
    std::size_t count = 0;

private:
    std::size_t room_;
};

constexpr rule bounds[] = {minimum(10), maximum(5)};
constexpr value_schema number{.types = json_types::integer, .low = 0, .high = 255, .rules = {bounds, 2}};
constexpr value_schema free_number{.types = json_types::integer, .low = 0, .high = 255};

constexpr bool reports_wrong_type(std::string_view text, bool goes_on, std::size_t count, issue_code code,
                                  std::size_t offset) {
    recorder facts;
    options const wishes;
    text_cursor in(text);
    reader<text_cursor> r(in, facts, wishes);
    return in.open() && r.wrong_type(nullptr, number) == goes_on && facts.count == count &&
           facts.kept[count - 1].code == code && facts.kept[count - 1].offset == offset && r.errors == count;
}

constexpr bool reports_number(std::string_view text, bool integral, std::size_t count, issue_code first,
                              value_schema const& schema) {
    recorder facts;
    options const wishes;
    text_cursor in(text);
    reader<text_cursor> r(in, facts, wishes);
    text::number read;
    if (!in.open() || in.read_number(read) != taken::yes) return false;
    return r.wrong_number(nullptr, schema, read, integral) && facts.count == count && facts.kept[0].code == first;
}

constexpr bool says_nothing_of(std::string_view text, bool of_another_type) {
    recorder facts;
    options const wishes;
    text_cursor in(text);
    reader<text_cursor> r(in, facts, wishes);
    if (!in.open()) return false;
    if (of_another_type) return r.wrong_type(nullptr, number) && facts.count == 0;
    text::number read;
    return in.read_number(read) == taken::yes && r.wrong_number(nullptr, number, read, true) && facts.count == 0 &&
           !in.close();
}

constexpr bool stops() {
    recorder facts(1);
    options const wishes;
    text_cursor in("1");
    reader<text_cursor> r(in, facts, wishes);
    return in.open() && !r.broken_rules(nullptr, number, text::number(7)) && facts.count == 1;
}

constexpr bool warnings_do_not_count() {
    recorder facts;
    options const wishes;
    text_cursor in("1");
    reader<text_cursor> r(in, facts, wishes);
    return r.report({.severity = issue_severity::warning}) && r.errors == 0 && r.report({}) && r.errors == 1 &&
           facts.count == 2;
}

constexpr bool follows_policy(unknown_keys declared, std::optional<unknown_keys> asked, std::size_t count,
                              issue_severity severity) {
    recorder facts;
    options const wishes{.unknown_keys = asked};
    text_cursor in("[1]");
    reader<text_cursor> r(in, facts, wishes);
    record_schema const record{.policy = declared};
    if (!in.open() || !r.unknown_key(nullptr, record, "k") || facts.count != count) return false;
    return count == 0 || (facts.kept[0].severity == severity && facts.kept[0].code == issue_code::unknown_key);
}

} // namespace

TEST_CASE("the kind of a value as a set of types", "[read]") {
    TWICE(types_of(json_kind::null) == json_types::null);
    TWICE(types_of(json_kind::boolean) == json_types::boolean);
    TWICE(types_of(json_kind::number) == (json_types::integer | json_types::number));
    TWICE(types_of(json_kind::string) == json_types::string);
    TWICE(types_of(json_kind::array) == json_types::array);
    TWICE(types_of(json_kind::object) == json_types::object);
    TWICE(types_of(json_kind::none) == json_types::none);
}

TEST_CASE("a value of another type is checked first", "[read]") {
    TWICE(reports_wrong_type(" [1]", true, 1, issue_code::wrong_type, 1));
    TWICE(reports_wrong_type("[1,]", false, 1, issue_code::bad_json, 3));
    TWICE(reports_wrong_type("{\"a\":1,\"a\":2}", true, 2, issue_code::duplicate_key, 7));
}

TEST_CASE("what is wrong with a number, in order of care", "[read]") {
    TWICE(reports_number("1.5", true, 2, issue_code::not_an_integer, number));
    TWICE(reports_number("300", true, 1, issue_code::too_big, number));
    TWICE(reports_number("7", true, 2, issue_code::too_small, number));
    TWICE(reports_number("300", true, 1, issue_code::out_of_range, free_number));
}

TEST_CASE("nothing is said of a number or literal that runs on", "[read]") {
    TWICE(says_nothing_of("0x24f8", false));
    TWICE(says_nothing_of("300_000", false));
    TWICE(!says_nothing_of("300 000", false));
    TWICE(says_nothing_of("truely", true));
    TWICE(!says_nothing_of("true", true));
}

TEST_CASE("the sink can stop the walk", "[read]") { TWICE(stops()); }

TEST_CASE("warnings are no errors", "[read]") { TWICE(warnings_do_not_count()); }

TEST_CASE("the call's policy goes before the record's", "[read]") {
    TWICE(follows_policy(unknown_keys::ignore, {}, 0, {}));
    TWICE(follows_policy(unknown_keys::warn, {}, 1, issue_severity::warning));
    TWICE(follows_policy(unknown_keys::reject, {}, 1, issue_severity::error));
    TWICE(follows_policy(unknown_keys::reject, unknown_keys::ignore, 0, {}));
    TWICE(follows_policy(unknown_keys::ignore, unknown_keys::warn, 1, issue_severity::warning));
}
