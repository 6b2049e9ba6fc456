// SPDX-License-Identifier: BSL-1.0
#include <telltale/issue/explanations.hpp>

#include <telltale/issue/text_report.hpp>
#include <telltale/text.hpp>

#include "support/twice.hpp"

#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

enum class lamp_state { on, off };

struct lamp {
    std::string name;
    std::optional<int> watts;
    std::optional<double> level;
    std::optional<std::string> color;
    std::optional<std::chrono::sys_seconds> lit;
    std::optional<lamp_state> state;
    std::optional<std::vector<std::string>> rooms;
    std::optional<std::uint8_t> socket;
    std::optional<raw_json> notes;
    std::optional<std::string> bulb;

    static constexpr auto schema =
        telltale::schema(field<&lamp::name>(min_length(1), max_length(12)), field<&lamp::watts>(range(1, 100)),
                         field<&lamp::level>(multiple_of(0.25)), field<&lamp::color>(pattern<"^#[0-9a-f]{6}$">()),
                         field<&lamp::rooms>(min_items(1), max_items(3), unique_items()),
                         field<&lamp::bulb>(deprecated("use \"name\"")));
};

struct dimmer {
    int least;
    int most;
    static constexpr auto schema = telltale::schema(satisfies<&dimmer::least, &dimmer::most>(
        [](int least, int most) { return least <= most; }, "least must not be above most"));
};

struct oil_lamp {
    double litres;
};
struct gas_lamp {
    double bar;
};
struct old_lamp {
    std::variant<oil_lamp, gas_lamp> lamp;
    static constexpr auto schema = telltale::schema(field<&old_lamp::lamp>(tagged<"kind">("oil", "gas")));
};

// The first line that a text report has for the first issue.
std::string first_line(issues const& list, std::string_view name = "lamp.json") {
    std::string const all = text_report(list, {.name = name});
    return all.substr(0, all.find('\n'));
}

template <class T = lamp>
std::string said(std::string_view text, options wishes = {}) {
    issues heard;
    wishes.sink = heard;
    issues const found = validate<T>(text, wishes);
    return first_line(found.empty() ? heard : found);
}

std::string made(issue_code code) {
    switch (code) {
    case issue_code::missing_key: return said(R"({"watts":40})");
    case issue_code::unknown_key: return said(R"({"name":"hall","wats":40})", {.unknown_keys = unknown_keys::warn});
    case issue_code::duplicate_key: return said(R"({"name":"hall","watts":40,"watts":60})");
    case issue_code::wrong_type: return said(R"({"name":"hall","watts":"40"})");
    case issue_code::not_an_integer: return said(R"({"name":"hall","watts":40.5})");
    case issue_code::too_small: return said(R"({"name":"hall","watts":0})");
    case issue_code::too_big: return said(R"({"name":"hall","watts":400})");
    case issue_code::not_a_multiple: return said(R"({"name":"hall","level":0.3})");
    case issue_code::too_short: return said(R"({"name":""})");
    case issue_code::too_long: return said(R"({"name":"the lamp in the hall"})");
    case issue_code::wrong_pattern: return said(R"({"name":"hall","color":"#FF00"})");
    case issue_code::wrong_format: return said(R"({"name":"hall","lit":"yesterday"})");
    case issue_code::not_one_of: return said(R"({"name":"hall","state":"of"})");
    case issue_code::too_few_items: return said(R"({"name":"hall","rooms":[]})");
    case issue_code::too_many_items: return said(R"({"name":"hall","rooms":["a","b","c","d"]})");
    case issue_code::not_unique: return said(R"({"name":"hall","rooms":["hall","hall"]})");
    case issue_code::unknown_tag: return said<old_lamp>(R"({"lamp":{"kind":"gsa","bar":2}})");
    case issue_code::out_of_range: return said(R"({"name":"hall","socket":300})");
    case issue_code::not_finite: {
        lamp broken;
        broken.name = "hall";
        broken.level = std::numeric_limits<double>::infinity();
        return first_line(validate(broken), {});
    }
    case issue_code::rule_broken: return said<dimmer>(R"({"least":80,"most":20})");
    case issue_code::deprecated: return said(R"({"name":"hall","bulb":"E27"})");
    case issue_code::bad_json: return said("{\"name\":\"hall\" \"watts\":40}");
    case issue_code::bad_yaml: break; // tests/yaml/parse.cpp has it
    case issue_code::bad_utf8:
        return said("{\"name\":\"k\xFC"
                    "che\"}");
    case issue_code::too_deep: return said(R"({"name":"hall","notes":[[[[]]]]})", {.limits = {.depth = 3}});
    case issue_code::too_large: return said(R"({"name":"hall"})", {.limits = {.bytes = 10}});
    case issue_code::too_many_issues: {
        issues const all = validate<lamp>(R"({"name":"","watts":0})", {.issue_limit = 1});
        issues last;
        last.push_back(all.back());
        return first_line(last);
    }
    }
    return {};
}

constexpr bool are_in_order() {
    for (std::size_t i = 0; i != issue_codes.size(); ++i)
        if (issue_explanations[i].code != issue_codes[i].code) return false;
    return issue_explanations.size() == issue_codes.size();
}

} // namespace

TEST_CASE("each code is explained, in the order of the codes", "[issue]") {
    TWICE(are_in_order());
    TWICE(explanation_of(issue_code::too_many_issues).code == issue_code::too_many_issues);
    for (issue_code_explanation const& e : issue_explanations) {
        INFO(to_string(e.code));
        CHECK(e.advice.ends_with('.'));
        CHECK(e.advice.find("  ") == std::string_view::npos);
        CHECK(e.advice.size() > 60);
    }
}

TEST_CASE("the examples are what reports say", "[issue]") {
    for (issue_code_explanation const& e : issue_explanations)
        if (e.code != issue_code::bad_yaml) CHECK(made(e.code) == e.example);
}
