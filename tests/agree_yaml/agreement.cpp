// SPDX-License-Identifier: BSL-1.0
// JSON text read as YAML, and the same values in block style: the issues, their places and what is read are those of JSON.
#include "agree_yaml/as_yaml.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace {

enum class color { red, green, blue };
enum class level { debug, info, warning };

struct lamp {
    std::string name;
    std::optional<std::uint8_t> watts;
    static constexpr auto schema =
        telltale::schema(telltale::unknown_keys::reject, telltale::field<&lamp::name>(telltale::min_length(1)));
};
struct fan {
    double speed;
    static constexpr auto schema = telltale::schema(telltale::field<&fan::speed>(telltale::range(0, 10)));
};

struct panel {
    std::string id;
    std::int32_t count;
    std::uint64_t big;
    double ratio;
    float thin;
    bool on;
    color paint;
    telltale::open_enum<level> severity;
    std::chrono::sys_seconds at;
    std::optional<std::string> token;
    telltale::nullable<std::string> owner;
    std::vector<std::string> names;
    std::array<std::int16_t, 2> pair;
    std::map<std::string, std::int64_t> counts;
    std::vector<lamp> lamps;
    std::variant<lamp, fan> part;
    std::optional<std::variant<lamp, fan>> device;
    std::optional<std::variant<bool, std::string>> either;
    telltale::raw_json extra;
    std::optional<boost::json::object> more;

    static constexpr auto schema = telltale::schema(
        telltale::field<&panel::id>(telltale::pattern<"^[a-z-]+$">("a slug"), telltale::max_length(8)),
        telltale::field<&panel::count>(telltale::minimum(-100), telltale::maximum(100, "at most 100")),
        telltale::field<&panel::ratio>(telltale::multiple_of(0.01)),
        telltale::field<&panel::token>(telltale::secret, telltale::min_length(4)),
        telltale::field<&panel::owner>(telltale::satisfies([](std::string const& s) { return s != "x"; }, "not x")),
        telltale::field<&panel::names>(telltale::unique_items(), telltale::max_items(3)),
        telltale::field<&panel::counts>(telltale::keys(telltale::max_length(3)), telltale::each(telltale::minimum(0))),
        telltale::field<&panel::part>(telltale::tagged<"kind">("lamp", "fan")),
        telltale::field<&panel::device>(telltale::tagged_beside<"event">("lamp", "fan")),
        telltale::satisfies<&panel::count, &panel::on>([](std::int32_t n, bool is_on) { return is_on || n < 90; },
                                                       "off above 90"));
};

std::string write_lamp(agree::author& a, std::string_view tag) {
    std::vector<agree::entry> members{{"name", a.string({"desk",
                                                         "Gr\xC3\xBC\xC3\x9F"
                                                         "e",
                                                         "~", "yes", "8080"},
                                                        {""})},
                                      {"watts", a.integer(0, 255), false}};
    if (!tag.empty()) members.push_back({"kind", a.quoted(tag)});
    return a.object(std::move(members));
}
std::string write_fan(agree::author& a, std::string_view tag) {
    std::vector<agree::entry> members{{"speed", a.once_in(2) ? a.integer(0, 10) : a.real()}};
    if (!tag.empty()) members.push_back({"kind", a.quoted(tag)});
    return a.object(std::move(members));
}
std::string some(agree::author& a, std::size_t most, std::string (*write)(agree::author&)) {
    if (a.slips()) return a.other({});
    std::vector<std::string> items(a.below(most + 1));
    for (std::string& item : items) item = write(a);
    return a.array(items);
}

std::string write_panel(agree::author& a) {
    bool const beside_lamp = a.once_in(2);
    std::vector<agree::entry> members{
        {"id", a.string({"a", "eu-west", "on"}, {"", "Eu", "much-too-long", "1"})},
        {"count", a.integer(-100, 100)},
        {"big", a.slips()      ? "18446744073709551616"
                : a.once_in(2) ? "18446744073709551615"
                               : a.integer(0, 1000000)},
        {"ratio", a.slips() ? a.real() : a.pick({"143.48", "-0.07", "2", "1e300"})},
        {"thin", a.slips() ? "1e39" : a.real()},
        {"on", a.boolean()},
        {"paint", a.string({"red", "green", "blue"}, {"rde", "purple"})},
        {"severity", a.string({"debug", "info", "inof", "fatal"})},
        {"at", a.string({"2025-01-31T23:59:59Z", "1969-12-31T23:59:59+05:30"}, {"2025-01-31", "now"})},
        {"token", a.string({"abcd", "secret!"}, {"abc"}), false},
        {"owner", a.once_in(3) ? "null" : a.string({"me", "you", "null"}, {"x"})},
        {"names", some(a, 3, [](agree::author& b) { return b.quoted(b.words()); })},
        {"pair", a.array({a.integer(-9, 9), a.integer(-9, 9)})},
        {"counts",
         a.object(
             {{"a", a.integer(0, 9), false}, {"\xC3\xA9", a.integer(0, 9), false}, {"1", a.integer(0, 9), false}})},
        {"lamps", some(a, 2, [](agree::author& b) { return write_lamp(b, {}); })},
        {"part", a.once_in(2) ? write_lamp(a, "lamp") : write_fan(a, a.slips() ? "fna" : "fan")},
        {"either", a.once_in(2) ? a.boolean() : a.string({"x", "true"}), false},
        {"extra", a.anything()},
        {"more", a.slips() ? a.anything() : a.any_object(), false},
    };
    if (a.once_in(2)) {
        members.push_back({"event", a.quoted(beside_lamp ? "lamp" : a.slips() ? "fna" : "fan")});
        members.push_back({"device", beside_lamp ? write_lamp(a, {}) : write_fan(a, {})});
    }
    return a.object(std::move(members));
}

/// In block style, texts plain where they can be.
void append_block(std::string& out, boost::json::value const& v, std::size_t indent, bool in_list) {
    auto const start_line = [&](bool first) {
        if (!(first && in_list)) out += '\n' + std::string(indent, ' ');
    };
    if (v.is_array() && !v.get_array().empty()) {
        bool first = true;
        for (boost::json::value const& item : v.get_array()) {
            start_line(std::exchange(first, false));
            out += "- ";
            append_block(out, item, indent + 2, true);
        }
    } else if (v.is_object() && !v.get_object().empty()) {
        bool first = true;
        for (auto const& [key, held] : v.get_object()) {
            start_line(std::exchange(first, false));
            append_block(out, boost::json::value(key), 0, false);
            out += ": ";
            append_block(out, held, indent + 1, false);
        }
    } else {
        std::string json;
        telltale::value_text::append(json, v);
        if (v.is_string()) {
            std::string_view const plain(v.get_string().data(), v.get_string().size());
            bool safe = !plain.empty() && telltale::core_schema::resolve(plain) == telltale::core_schema::kind::text;
            for (char const c : plain)
                safe = safe && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                static_cast<unsigned char>(c) >= 0x80);
            if (safe) json = plain;
        } else if (v.is_null()) {
            json.clear(); // nothing is null
        }
        out += json;
    }
}

} // namespace

TEST_CASE("agreement: JSON text as YAML") {
    agree::author a(20261121);
    std::map<std::string, int> seen;
    std::size_t const refused = as_yaml::compare<panel>(a, 4000, write_panel, seen);
    std::cout << "JSON as YAML: " << refused << " of 4000 refused;";
    for (auto const& [code, n] : seen) std::cout << ' ' << code << ' ' << n;
    std::cout << '\n';
    CHECK(refused > 1000);
    CHECK(refused < 3000);
    CHECK(seen.size() >= 18);
}

TEST_CASE("agreement: block style") {
    agree::author a(20261122);
    std::size_t refused = 0;
    for (std::size_t i = 0; i != 4000; ++i) {
        a.begin(24);
        a.repeats_keys = false;
        std::string const written = write_panel(a);
        if (!telltale::text::is_utf8(written) || !telltale::parse<telltale::raw_json>(written)) continue;
        boost::json::value const value = telltale::value_from_text(written);
        std::string json;
        telltale::value_text::append(json, value);
        std::string yaml;
        append_block(yaml, value, 0, true);
        if (yaml.empty()) yaml = "~"; // no text at all is no document
        INFO("document " << i << ": " << json << "\n" << yaml);
        auto const from_json = telltale::parse<panel>(json);
        auto const from_yaml = telltale::parse_yaml<panel>(yaml);
        REQUIRE(as_yaml::told(agree::issues_of(from_yaml), false) == as_yaml::told(agree::issues_of(from_json), false));
        refused += from_json ? 0 : 1;
        if (from_json) REQUIRE(as_yaml::is_same(*from_yaml, *from_json));
    }
    CHECK(refused > 1000);
}
