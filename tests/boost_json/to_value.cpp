// SPDX-License-Identifier: BSL-1.0
#include <telltale/boost_json/to_value.hpp>

#include <telltale/boost_json/from_text.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/tagged.hpp>
#include <telltale/value/nullable.hpp>

#include "support/catch.hpp"

#include <boost/json/monotonic_resource.hpp>

#include <array>
#include <chrono>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

enum class colour { red, green };
struct file {
    std::string path;
};
struct net {
    int port;
};
struct everything {
    bool flag = true;
    std::int8_t tiny = -5;
    std::uint64_t huge = std::numeric_limits<std::uint64_t>::max();
    double real = 0.1;
    float small = 0.1F;
    std::string text = "a\n\xC3\xA9";
    colour tone = colour::green;
    open_enum<colour> open = open_enum<colour>(std::string("blue"));
    std::chrono::sys_seconds time{};
    std::vector<nullable<int>> list{1, nullptr, 3};
    std::array<bool, 2> pair{true, false};
    std::map<std::string, int> map{{"b", 2}, {"a", 1}};
    std::optional<int> absent{};
    std::optional<nullable<int>> null = nullable<int>(nullptr);
    std::variant<int, std::string> either = "x";
    std::variant<file, net> to = net{80};
    raw_json any = raw_json::trusted("{\"k\":[1.5]}");
    boost::json::value value = {1, "x"};
    std::string password = "hunter2";
    static constexpr auto schema = telltale::schema(camel_case, field<&everything::to>(tagged<"kind">("file", "net")),
                                                    field<&everything::password>(secret));
};

struct letter {
    nullable<std::variant<int, file>> body;
    std::optional<int> ts{};
    static constexpr auto schema = telltale::schema(field<&letter::body>(tagged_beside<"type">("count", "file")));
};

} // namespace

TEST_CASE("a value is what its text would be read as", "[boost_json]") {
    everything const e;
    CHECK(to_value(e) == value_from_text(serialize(e)));
    CHECK(to_value(e, {.secrets = secrets::show}) == value_from_text(serialize(e, {.secrets = secrets::show})));
    CHECK(to_value(e).as_object().if_contains("password") == nullptr);
    CHECK(to_value(e, {.secrets = secrets::show}).at("password") == "hunter2");
    CHECK(to_value(e).as_object().if_contains("absent") == nullptr);
    CHECK(to_value(e).at("null").is_null());
    CHECK(to_value(e).at("to").as_object().begin()->key() == "kind");
}

TEST_CASE("members are in the order of the schema", "[boost_json]") {
    boost::json::value const value = to_value(everything{});
    std::string keys;
    for (auto const& member : value.as_object()) keys += std::string(member.key()) + " ";
    CHECK(keys == "flag tiny huge real small text tone open time list pair map null either to any value ");
}

TEST_CASE("numbers keep their kind", "[boost_json]") {
    CHECK(to_value(5).is_int64());
    CHECK(to_value(std::uint64_t{5}).is_int64());
    CHECK(to_value(std::numeric_limits<std::uint64_t>::max()).is_uint64());
    CHECK(to_value(1.0).is_double());
    CHECK(to_value(0.1F).as_double() == 0.1);
    CHECK(to_value(std::numeric_limits<double>::infinity()).is_null());
    CHECK(to_value(static_cast<colour>(9)).is_null());
    CHECK(to_value(std::string("a\xFF")) == "a\xEF\xBF\xBD");
    CHECK(to_value(std::vector<bool>{true, false}) == boost::json::array{true, false});
}

TEST_CASE("the storage is that of the caller", "[boost_json]") {
    boost::json::monotonic_resource memory;
    boost::json::value const value = to_value(everything{}, {}, &memory);
    CHECK(value.storage().get() == &memory);
    CHECK(value.at("list").storage().get() == &memory);
    CHECK(value.at("to").storage().get() == &memory);
    CHECK(value.at("any").storage().get() == &memory);
    CHECK(value.at("any").at("k").storage().get() == &memory);
}

TEST_CASE("a tag stands beside what it tells apart", "[boost_json]") {
    CHECK(to_value(letter{}) == boost::json::value{{"body", nullptr}});
    CHECK(to_value(letter{{5}, 1}) == boost::json::value{{"type", "count"}, {"body", 5}, {"ts", 1}});
}
