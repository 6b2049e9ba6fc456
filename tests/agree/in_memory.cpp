// SPDX-License-Identifier: BSL-1.0
// A struct in memory has the issues that a reader of its document has.
#include "agree/agreement.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace {

constexpr std::uint64_t seed = 20251131;

struct file_sink {
    std::string path;
};
struct socket_sink {
    std::string host;
    std::uint16_t port;
};

struct label {
    std::string text;
    static constexpr auto schema =
        telltale::schema(telltale::transparent, telltale::field<&label::text>(telltale::min_length(1)));
};

/// Rules of every kind, over values that break them.
struct ruled {
    std::int32_t port;
    double ratio;
    float narrow;
    std::string id;
    std::string version;
    std::vector<std::int32_t> few;
    std::vector<std::string> names;
    std::map<std::string, std::int32_t> counts;
    std::optional<std::string> note;
    telltale::nullable<std::int32_t> even;
    std::variant<file_sink, socket_sink> sink;
    std::variant<bool, std::int32_t, std::string> any;
    std::array<std::int32_t, 2> pair;
    std::uint8_t level;
    std::set<std::int32_t> group;
    std::pair<label, telltale::nullable<label>> both;
    label own;
    std::chrono::seconds wait;
    std::filesystem::path home;
    std::int32_t choice;
    std::unique_ptr<file_sink> more;
    std::map<std::string, std::int32_t> others;

    static constexpr auto schema = telltale::schema(
        telltale::field<&ruled::port>(telltale::minimum(0), telltale::exclusive_maximum(40), telltale::multiple_of(5)),
        telltale::field<&ruled::ratio>(telltale::range(-10, 10, "a ratio")),
        telltale::field<&ruled::narrow>(telltale::exclusive_minimum(0), telltale::maximum(1e10)),
        telltale::field<&ruled::id>(telltale::min_length(2), telltale::max_length(6),
                                    telltale::pattern<"^[ -~]*$">("plain text")),
        telltale::field<&ruled::version>(telltale::equals("v1")),
        telltale::field<&ruled::few>(telltale::min_items(1), telltale::max_items(2),
                                     telltale::each(telltale::is_one_of(1, 2, 3))),
        telltale::field<&ruled::names>(telltale::unique_items(), telltale::each(telltale::max_length(5))),
        telltale::field<&ruled::counts>(telltale::keys(telltale::max_length(3)), telltale::max_items(2),
                                        telltale::each(telltale::maximum(9))),
        telltale::field<&ruled::note>(telltale::format(telltale::otel_name)),
        telltale::field<&ruled::even>(telltale::satisfies([](std::int32_t v) { return v % 2 == 0; }, "even")),
        telltale::field<&ruled::sink>(telltale::tagged<"kind">("file", "socket")),
        telltale::field<&ruled::any>(telltale::minimum(5), telltale::min_length(3)),
        telltale::field<&ruled::pair>(telltale::unique_items()),
        telltale::field<&ruled::level>(telltale::default_to(3), telltale::maximum(5)),
        telltale::field<&ruled::group>(telltale::max_items(2), telltale::each(telltale::maximum(9))),
        telltale::field<&ruled::own>(telltale::max_length(5)),
        telltale::field<&ruled::wait>(telltale::unit<std::chrono::milliseconds>, telltale::minimum(1000)),
        telltale::field<&ruled::home>(telltale::max_length(12)),
        telltale::field<&ruled::choice>(telltale::any_of(telltale::equals(0), telltale::range(2, 5)),
                                        telltale::none_of(telltale::equals(3)).says("not three")),
        telltale::field<&ruled::others>(telltale::rest, telltale::keys(telltale::max_length(3)), telltale::max_items(2),
                                        telltale::each(telltale::maximum(9))),
        telltale::satisfies<&ruled::choice, &ruled::others>(
            [](std::int32_t i, std::map<std::string, std::int32_t> const& rest) { return i != 4 || rest.empty(); },
            "or none"),
        telltale::satisfies<&ruled::port, &ruled::ratio>([](std::int32_t i, double d) { return i < 20 || d < 5; },
                                                         "not both"));
};

} // namespace

TEST_CASE("in memory: a struct has the issues of its document") {
    agree::author a(seed);
    std::map<std::string, int> seen;
    std::size_t refused = 0;
    constexpr std::size_t count = 10000;
    for (std::size_t i = 0; i != count; ++i) {
        bool const careful = i % 2 == 0; // a good value for each member, or any
        auto const small = [&](std::size_t n) {
            return static_cast<std::int32_t>(a.below(careful ? n : 2 * n)) - (careful || !a.once_in(4) ? 0 : 3);
        };
        ruled x{};
        x.port = small(4) * (careful || !a.once_in(8) ? 5 : 1);
        x.ratio = static_cast<double>(small(5));
        x.narrow = static_cast<float>(small(9)) + 0.5F;
        x.id = careful ? "ab" : a.words();
        x.version = careful || !a.once_in(8) ? "v1" : "v2";
        x.few = {1, 1 + small(3)};
        if (!careful && a.once_in(8)) x.few.clear();
        if (!careful && a.once_in(8)) x.few.push_back(2);
        x.names = {"a", a.once_in(2) || careful ? "b" : a.words()};
        if (!careful && a.once_in(6)) x.names.push_back("a");
        x.counts = {{"a", small(9)}, {careful || !a.once_in(6) ? "b" : "long", small(9)}};
        if (!careful && a.once_in(8)) x.counts["c"] = 1;
        if (a.once_in(2)) x.note = careful || !a.once_in(4) ? "gen_ai.x" : "Gen";
        if (a.once_in(2)) x.even = careful ? 4 : small(9);
        if (a.once_in(2)) x.sink = socket_sink{"h", 17};
        if (a.once_in(2)) x.any = 5 + small(9);
        else x.any = careful ? std::string("long enough") : a.words();
        x.pair = {1, careful ? 2 : 1 + small(2)};
        x.level = static_cast<std::uint8_t>(careful ? 5 : a.below(8));
        x.group = {1, small(9)};
        if (!careful && a.once_in(8)) x.group.insert(7), x.group.insert(8);
        x.both = {label{careful || !a.once_in(8) ? "i" : ""}, label{careful || !a.once_in(8) ? "j" : ""}};
        x.own.text = careful ? "own" : a.words();
        x.wait = std::chrono::seconds(careful || !a.once_in(8) ? 1 + a.below(5) : 0);
        if (careful || !a.once_in(4)) x.home = "/a/b";
        else x.home = a.words();
        x.choice = careful ? 2 : small(5);
        if (a.once_in(2)) x.more = std::make_unique<file_sink>(file_sink{"/m"});
        if (a.once_in(2)) x.others["a"] = small(9);
        if (!careful && a.once_in(8)) x.others["long"] = 1;
        if (!careful && a.once_in(8)) x.others["y"] = x.others["z"] = 1;

        std::string const written = telltale::serialize(x);
        telltale::issues const in_memory = telltale::validate(x), on_paper = telltale::validate<ruled>(written);
        refused += in_memory.empty() ? 0 : 1;
        for (telltale::issue const& issue : in_memory) ++seen[std::string(telltale::to_string(issue.code))];
        std::string const said = agree::lines_of(in_memory);
        std::string unchanged = "before";
        auto const checked = telltale::serialize_checked(x, unchanged);
        if (said != agree::lines_of(on_paper) || checked.has_value() != in_memory.empty() ||
            (!checked && !(checked.error() == in_memory)) ||
            unchanged != (checked ? "before" + written : std::string("before"))) {
            INFO("struct " << i << ", seed " << seed << ": " << written);
            CHECK(said == agree::lines_of(on_paper));
            CHECK(unchanged == (checked ? "before" + written : std::string("before")));
            FAIL("serialize_checked differs");
        }
    }
    std::cout << "in memory, seed " << seed << ": " << refused << " of " << count << " refused;";
    for (auto const& [code, n] : seen) std::cout << ' ' << code << ' ' << n;
    std::cout << '\n';
    CHECK(refused * 3 >= count);
    CHECK(refused * 10 <= count * 6);
    CHECK(seen.size() == 12);
    for (auto const& [code, n] : seen) {
        INFO(code);
        CHECK(n >= 10);
    }
}
