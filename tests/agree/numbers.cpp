// SPDX-License-Identifier: BSL-1.0
// Numbers and truth values of every type under every rule: both inputs, parse, validate and both outputs agree.
#include "agree/agreement.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace {

struct gauges {
    bool on;
    bool armed;
    std::int8_t tiny;
    std::uint8_t byte;
    std::int16_t small;
    std::uint16_t port;
    std::int32_t step;
    std::uint32_t level;
    std::int64_t big;
    std::uint64_t huge;
    float narrow;
    double ratio;
    double cents;
    double any;
    std::optional<double> half;
    std::int32_t even;
    std::uint32_t fallback;
    std::optional<std::int32_t> old;

    friend bool operator==(gauges const&, gauges const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::unknown_keys::warn,
        telltale::field<&gauges::on>(telltale::missing("say whether it is on"), telltale::wrong_type("on or off")),
        telltale::field<&gauges::armed>(telltale::equals(true, "must be armed")),
        telltale::field<&gauges::tiny>(telltale::range(-100, 100)),
        telltale::field<&gauges::small>(telltale::exclusive_minimum(-1000), telltale::exclusive_maximum(1000)),
        telltale::field<&gauges::port>(telltale::alias("p"), telltale::not_integer("a port is an integer"),
                                       telltale::minimum(1024, "too low for a port"), telltale::maximum(65535)),
        telltale::field<&gauges::step>(telltale::minimum(0), telltale::multiple_of(5)),
        telltale::field<&gauges::level>(telltale::is_one_of(1, 2, 3).says("1, 2 or 3")),
        telltale::field<&gauges::huge>(telltale::multiple_of(10)),
        telltale::field<&gauges::narrow>(telltale::maximum(1e30)),
        telltale::field<&gauges::ratio>(telltale::range(0, 1), telltale::message("a ratio")),
        telltale::field<&gauges::cents>(telltale::multiple_of(0.01)),
        telltale::field<&gauges::half>(telltale::satisfies([](double v) { return v < 0.5; }, "less than a half")),
        telltale::field<&gauges::even>(telltale::wire_name("even number"),
                                       telltale::satisfies([](std::int32_t v) { return v % 2 == 0; }, "must be even"),
                                       telltale::minimum(-10)),
        telltale::field<&gauges::fallback>(telltale::default_to(7), telltale::maximum(10)),
        telltale::field<&gauges::old>(telltale::deprecated("use step")),
        telltale::satisfies<&gauges::step, &gauges::level>(
            [](std::int32_t step, std::uint32_t level) { return level != 3 || step < 500; },
            "level 3 takes small steps"));
};

std::string write(agree::author& a) {
    return a.object({
        {"on", a.boolean()},
        {"armed", a.slips()   ? "false"
                  : a.slips() ? "1"
                              : "true"},
        {"tiny", a.integer(-100, 100)},
        {"byte", a.integer(0, 255)},
        {"small", a.integer(-999, 999)},
        {a.once_in(9) ? "p" : "port", a.integer(1024, 65535)},
        {"step", a.slips() ? a.between(0, 1000) : a.spelled(static_cast<std::int64_t>(a.below(99)) * 5)},
        {"level", a.slips() ? a.number({"0", "4", "2.5", "1e1"}) : a.pick({"1", "2", "2.0", "30e-1", "3"})},
        {"big", a.integer(INT64_MIN, INT64_MAX)},
        {"huge", a.slips() ? a.pick({"7", "18446744073709551615", "-10", "18446744073709551620"})
                           : a.pick({"0", "10", "18446744073709551610", "1e3"})},
        {"narrow", a.slips() ? a.number({"1e31", "1e39", "3.5e38", "\"1\"", "-1e39", "-1e400"}) : a.real()},
        {"ratio", a.slips() ? a.number({"-0.5", "1.5", "true", "1e400"})
                            : a.number({"0", "1", "0.5", "1e-3", "-0.0", "1.0", "0.25"})},
        {"cents", a.slips() ? a.number({"0.001", "143.485", "1e-300", "1e400"})
                            : a.number({"0.01", "143.48", "0.5", "17", "1e20"})},
        {"any", a.slips() ? a.pick({"1e309", "-1e400", "null"}) : a.real()},
        {"half", a.slips() ? a.real() : a.number({"0.25", "0", "-7.5"}), false},
        {"even number", a.slips() ? a.number({"-12", "3", "-13", "0.5", "5"}) : a.pick({"0", "2", "-4", "6.0"})},
        {"fallback", a.integer(0, 10), false},
        {"old", a.integer(-5, 5), a.once_in(2)},
    });
}

} // namespace

TEST_CASE("agreement: numbers and truth values") {
    agree::check_agreement<gauges>("numbers", 20251121, write, 14,
                                   {"missing_key", "wrong_type", "not_an_integer", "too_small", "too_big",
                                    "not_a_multiple", "not_one_of", "out_of_range", "rule_broken", "duplicate_key",
                                    "too_many_issues", "unknown_key", "bad_utf8", "too_deep", "unknown_key (warning)",
                                    "deprecated (warning)"});
}

TEST_CASE("agreement: a fraction that no double shows is a fraction all the same") {
    struct count {
        std::int32_t n;
    };
    for (std::string_view const text :
         {"9464.0000000000000000001", "-1.00000000000000000000000000001", "1e-400", "0.99999999999999999999999999",
          "123456789.00000000000000000000000000000000000000000000001e0"}) {
        auto const found = telltale::validate<count>("{\"n\":" + std::string(text) + "}");
        INFO(text);
        REQUIRE(found.size() == 1);
        CHECK(found[0].code == telltale::issue_code::not_an_integer);
    }
    for (std::string_view const text :
         {"9464.0000000000000000000", "946400000000000000000000e-20", "0e-400", "0.00000000000000000000000000012e30"})
        CHECK(telltale::validate<count>("{\"n\":" + std::string(text) + "}").ok());
    auto const beyond = telltale::validate<count>(R"({"n":123456789012345678901234567890.0})");
    REQUIRE(beyond.size() == 1);
    CHECK(beyond[0].code == telltale::issue_code::out_of_range);
}
