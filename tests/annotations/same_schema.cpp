// SPDX-License-Identifier: BSL-1.0
// What annotations say is the same constexpr schema value that schema(...) makes of the same words.
#include <telltale/telltale.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

// The config of an engine, as in docs/types.md.
struct [[=camel_case, =unknown_keys::reject, =description("Of an engine."), =since("1.0")]] config {
    [[=missing("enabled field is required"), =wrong_type("enabled must be a boolean")]] bool enabled;
    [[=min_length(1, "Service name cannot be empty"), =max_length(100, "Service name cannot exceed 100 characters"),
      =pattern<"^[a-zA-Z0-9_-]+$">("Service name must contain only ...")]]
    std::optional<std::string> service_name;
    [[=not_integer("Prometheus port must be an integer"), =minimum(1024, "Prometheus port must be >= 1024"),
      =maximum(65535, "Prometheus port must be <= 65535")]]
    std::optional<std::uint16_t> prometheus_port;
    double nothing_said;
};
struct config_20 {
    bool enabled;
    std::optional<std::string> service_name;
    std::optional<std::uint16_t> prometheus_port;
    double nothing_said;
    static constexpr auto schema = telltale::schema(
        camel_case, unknown_keys::reject, description("Of an engine."), since("1.0"),
        field<&config_20::enabled>(missing("enabled field is required"), wrong_type("enabled must be a boolean")),
        field<&config_20::service_name>(
            min_length(1, "Service name cannot be empty"), max_length(100, "Service name cannot exceed 100 characters"),
            pattern<"^[a-zA-Z0-9_-]+$">("Service name must contain only ...")),
        field<&config_20::prometheus_port>(not_integer("Prometheus port must be an integer"),
                                           minimum(1024, "Prometheus port must be >= 1024"),
                                           maximum(65535, "Prometheus port must be <= 65535")));
};

struct circle {
    double radius;
};
struct square {
    double side;
};
enum class colour { red, green };

using text_map = std::map<std::string, std::string>;
using shape = std::variant<circle, square>;
inline constexpr auto is_even = [](int n) { return n % 2 == 0; };

// A member for each rule and each part.
struct rules {
    [[=range(1, 2.5, "range"), =multiple_of(0.01)]] double scale;
    [[=exclusive_minimum(-1), =exclusive_maximum(1, "below")]] float open;
    [[=format(email, "mail")]] std::string mail;
    [[=is_one_of("a", "b").says("a or b")]] std::string letter;
    [[=is_one_of(1, 2.5)]] double number;
    [[=equals(true, "must be true")]] bool yes;
    [[=any_of(equals(0), all_of(minimum(1024), maximum(65535))).says("0 or free"), =none_of(equals(8080))]] int port;
    [[=satisfies([](int n) { return n % 2 == 0; }, "must be even")]] int even;
    [[=satisfies(is_even, "must be even")]] int even_by_name;
    [[=min_items(1, "one"), =max_items(3), =unique_items("again"),
      =each(minimum(1, "each"), satisfies(is_even, "each even"))]]
    std::vector<int> items;
    [[=keys(min_length(2), pattern<"^[a-z]+$">()), =each(max_length(3), message("no"))]] text_map map;
    [[=each(each(minimum(3)))]] std::vector<std::vector<int>> deep;
    [[=tagged<"kind">("circle", "square")]] shape tagged;
    [[=tagged_beside<"event">()]] shape beside;
    [[=wire_name("another \"name\""), =alias("x"), =alias("y"), =description("d"), =deprecated(), =since("1.1")]]
    int named;
    [[=secret, =message("hidden")]] std::string hidden;
    [[=default_to(5), =range(0, 9)]] int five;
    [[=default_to("text")]] std::string text;
    [[=default_to(std::string_view("view"))]] std::string view;
    [[=default_to(colour::green)]] colour green;
    [[=default_to(nullptr)]] nullable<int> null;
    [[=default_to(true)]] bool truth;
    [[=unit<std::chrono::seconds>, =default_to(std::chrono::seconds(5))]] std::chrono::milliseconds wait;
    [[=default_to(std::chrono::sys_seconds(std::chrono::seconds(1)))]] std::chrono::sys_seconds time;
    [[=null_is_absent]] std::optional<int> absent;
    [[=initializer_is_default]] std::vector<int> list = {1, 2};
    [[=minimum(1)]] [[=maximum(2)]] std::unique_ptr<int> owned;
    [[=rest]] std::map<std::string, int> others;
};
struct rules_20 {
    double scale;
    float open;
    std::string mail;
    std::string letter;
    double number;
    bool yes;
    int port;
    int even;
    int even_by_name;
    std::vector<int> items;
    text_map map;
    std::vector<std::vector<int>> deep;
    shape tagged;
    shape beside;
    int named;
    std::string hidden;
    int five;
    std::string text;
    std::string view;
    colour green;
    nullable<int> null;
    bool truth;
    std::chrono::milliseconds wait;
    std::chrono::sys_seconds time;
    std::optional<int> absent;
    std::vector<int> list = {1, 2};
    std::unique_ptr<int> owned;
    std::map<std::string, int> others;

    using T = rules_20;
    static constexpr auto schema = telltale::schema(
        field<&T::scale>(range(1, 2.5, "range"), multiple_of(0.01)),
        field<&T::open>(exclusive_minimum(-1), exclusive_maximum(1, "below")),
        field<&T::mail>(format(email, "mail")), field<&T::letter>(is_one_of("a", "b").says("a or b")),
        field<&T::number>(is_one_of(1, 2.5)), field<&T::yes>(equals(true, "must be true")),
        field<&T::port>(any_of(equals(0), all_of(minimum(1024), maximum(65535))).says("0 or free"),
                        none_of(equals(8080))),
        field<&T::even>(satisfies([](int n) { return n % 2 == 0; }, "must be even")),
        field<&T::even_by_name>(satisfies(is_even, "must be even")),
        field<&T::items>(min_items(1, "one"), max_items(3), unique_items("again"),
                         each(minimum(1, "each"), satisfies(is_even, "each even"))),
        field<&T::map>(keys(min_length(2), pattern<"^[a-z]+$">()), each(max_length(3), message("no"))),
        field<&T::deep>(each(each(minimum(3)))), field<&T::tagged>(telltale::tagged<"kind">("circle", "square")),
        field<&T::beside>(tagged_beside<"event">()),
        field<&T::named>(wire_name("another \"name\""), alias("x"), alias("y"), description("d"), deprecated(),
                         since("1.1")),
        field<&T::hidden>(secret, message("hidden")),
        field<&T::five>(default_to(5), range(0, 9)), field<&T::text>(default_to("text")),
        field<&T::view>(default_to(std::string_view("view"))), field<&T::green>(default_to(colour::green)),
        field<&T::null>(default_to(nullptr)), field<&T::truth>(default_to(true)),
        field<&T::wait>(unit<std::chrono::seconds>, default_to(std::chrono::seconds(5))),
        field<&T::time>(default_to(std::chrono::sys_seconds(std::chrono::seconds(1)))),
        field<&T::absent>(null_is_absent), field<&T::list>(initializer_is_default),
        field<&T::owned>(minimum(1), maximum(2)), field<&T::others>(rest));
};

// Rules across members, which the struct's annotation names.
struct [[=satisfies<"low", "high">([](int low, int high) { return low <= high; }, "low is above high"),
         =satisfies<"high">([](int high) { return high != 3; }, "high is 3")]] span {
    int low;
    [[=maximum(10)]] int high;
};
struct span_20 {
    int low;
    int high;
    static constexpr auto schema = telltale::schema(
        satisfies<&span_20::low, &span_20::high>([](int low, int high) { return low <= high; }, "low is above high"),
        satisfies<&span_20::high>([](int high) { return high != 3; }, "high is 3"),
        field<&span_20::high>(maximum(10)));
};

// Texts that depend on a tag.
inline constexpr std::string_view round_units[] = {"mm", "cm"};
inline constexpr tag_texts units[] = {{{round_units, 2}, "a circle is small"}, {}};
struct [[=texts_by_tag<"in">({units, 2})]] drawing {
    std::string in;
    [[=tagged_beside<"is">("circle", "square")]] shape what;
};
struct drawing_20 {
    std::string in;
    shape what;
    static constexpr auto schema = telltale::schema(
        texts_by_tag<&drawing_20::in>({units, 2}),
        field<&drawing_20::what>(tagged_beside<"is">("circle", "square")));
};

// Private members and bases.
struct base {
    [[=min_length(1)]] std::string id;
    int of_base = 0;
};
class [[=kebab_case]] closed : public base {
    [[=wire_name("first")]] int first_ = 0;
    std::string last_member_;

protected:
    [[=minimum(2)]] int guarded_ = 2;

public:
    closed() = default;
    closed(int first, std::string last) : first_(first), last_member_(std::move(last)) {}
};
struct base_20 {
    std::string id;
    int of_base = 0;
};
class closed_20 : public base_20 {
    int first_ = 0;
    std::string last_member_;

protected:
    int guarded_ = 2;

public:
    static consteval auto schema() {
        return telltale::schema(kebab_case, field<&closed_20::id>(min_length(1)), field<&closed_20::of_base>(),
                                field<&closed_20::first_>(wire_name("first")), field<&closed_20::last_member_>(),
                                field<&closed_20::guarded_>(minimum(2)));
    }
};

struct [[=transparent]] key {
    [[=min_length(3, "short key")]] std::string text;
};
struct key_20 {
    std::string text;
    static constexpr auto schema = telltale::schema(transparent, field<&key_20::text>(min_length(3, "short key")));
};
struct [[=null_is_absent, =initializers_are_defaults]] policies {
    int a = 3;
    std::optional<int> b;
    key c{"key"};
};
struct policies_20 {
    int a = 3;
    std::optional<int> b;
    key_20 c{"key"};
    static constexpr auto schema = telltale::schema(null_is_absent, initializers_are_defaults);
};

template <class T>
struct box {
    [[=minimum(1, "one"), =wire_name("in")]] T inside;
    std::vector<box> boxes;
};
template <class T>
struct box_20 {
    T inside;
    std::vector<box_20> boxes;
    static constexpr auto schema = telltale::schema(field<&box_20::inside>(minimum(1, "one"), wire_name("in")));
};

} // namespace

TEST_CASE("the same schema value", "[annotations]") {
    TWICE(record<config>::plain == record<config_20>::plain);
    TWICE(record<rules>::plain == record<rules_20>::plain);
    TWICE(record<span>::plain == record<span_20>::plain);
    TWICE(record<drawing>::plain == record<drawing_20>::plain);
    TWICE(record<drawing>::cross_rule_count == 1);
    TWICE(record<closed>::plain == record<closed_20>::plain);
    TWICE(record<policies>::plain == record<policies_20>::plain);
    TWICE(record<box<int>>::plain == record<box_20<int>>::plain);
    TWICE(!(record<config>::plain == record<rules>::plain));
    TWICE(declared<config>);
    TWICE(declared<span>);
}

TEST_CASE("each word is in the value", "[annotations]") {
    constexpr auto const& all = record<config>::members;
    TWICE(record<config>::plain.policy == unknown_keys::reject);
    TWICE(record<config>::plain.description == "Of an engine.");
    TWICE(record<config>::plain.since == "1.0");
    TWICE(all[0].missing == "enabled field is required");
    TWICE(all[1].name == "serviceName");
    TWICE(all[1].value->rules.size() == 3);
    TWICE(all[2].value->rules[0].message == "Prometheus port must be >= 1024");
    TWICE(record<closed>::members[3].name == "last-member");
    TWICE(record<rules>::members[14].name == "another \"name\"");
    TWICE(record<rules>::members[14].aliases.size() == 2);
    TWICE(record<span>::plain.rules[0].message == "low is above high");
}

TEST_CASE("documents are read as by the other form", "[annotations]") {
    for (std::string_view const text :
         {R"({"enabled":true,"nothingSaid":1})", R"({"serviceName":"","prometheusPort":80.5,"more":1})",
          R"({"enabled":1,"serviceName":"a b","prometheusPort":70000})", R"([])", R"({"enabled":tru)"})
        CHECK(told<config>(text) == told<config_20>(text));
    CHECK(told<config>(R"({"enabled":true,"prometheusPort":80,"nothingSaid":1})") ==
          "1:34: error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]");

    std::string_view const sound =
        R"({"scale":1.5,"open":0,"mail":"a@b.c","letter":"a","number":1,"yes":true,"port":0,"even":2,"even_by_name":4,)"
        R"("items":[2],"map":{"aa":"b"},"deep":[[3]],"tagged":{"kind":"square","side":2},"event":"circle",)"
        R"("beside":{"radius":1},"x":7,"hidden":"s","owned":1,"absent":null,"more":8})";
    issues warnings;
    issues warnings_20;
    CHECK(told<rules>(sound, {.sink = warnings}) == "ok");
    CHECK(told<rules_20>(sound, {.sink = warnings_20}) == "ok");
    CHECK(warnings.size() == 1); // that x is deprecated
    CHECK(lines(warnings) == lines(warnings_20));
    auto const read = parse<rules>(sound);
    REQUIRE(read);
    CHECK(read->text == "text");
    CHECK(read->view == "view");
    CHECK(read->green == colour::green);
    CHECK(read->wait == std::chrono::seconds(5));
    CHECK(read->time.time_since_epoch() == std::chrono::seconds(1));
    CHECK(serialize(*read) == serialize(parse<rules_20>(sound).value()));
    std::string_view const wrong =
        R"({"scale":1.505,"open":1,"mail":"a","letter":"c","number":3,"yes":false,"port":8080,"even":1,"even_by_name":3,)"
        R"("items":[0,0,1,2],"map":{"a":"long"},"deep":[[2]],"tagged":{"kind":"x"},"event":"oval","beside":{},"y":"7",)"
        R"("hidden":0,"five":10,"green":"blue","wait":0.0001,"time":"today","owned":3,"absent":"","more":"8"})";
    CHECK(told<rules>(wrong) == told<rules_20>(wrong));
    CHECK(validate<rules>(wrong).size() > 20);
}

TEST_CASE("rules across members by their names", "[annotations]") {
    CHECK(told<span>(R"({"low":1,"high":2})") == "ok");
    CHECK(told<span>(R"({"low":5,"high":3})") == told<span_20>(R"({"low":5,"high":3})"));
    CHECK(told<span>(R"({"low":5,"high":4})") == "1:8: error: low: low is above high [rule_broken]\n"
                                                 "1:17: error: high: low is above high [rule_broken]");
    CHECK(validate(span{5, 4}).size() == 2);
}

TEST_CASE("texts by tags, where the member is named", "[annotations]") {
    CHECK(told<drawing>(R"({"is":"circle","in":"mm","what":{"radius":1}})") == "ok");
    CHECK(told<drawing>(R"({"is":"square","in":"mile","what":{"side":1}})") == "ok");
    CHECK(told<drawing>(R"({"is":"circle","in":"mile","what":{"radius":1}})") ==
          "1:21: error: in: a circle is small (got \"mile\") [not_one_of]");
    std::string_view const wrong = R"({"is":"circle","in":"m","what":{}})";
    CHECK(told<drawing>(wrong) == told<drawing_20>(wrong));
}

TEST_CASE("private members and bases are read and written", "[annotations]") {
    CHECK(told<closed>(R"({"id":"","of-base":1,"first":1,"last-member":"","guarded":1})") ==
          told<closed_20>(R"({"id":"","of-base":1,"first":1,"last-member":"","guarded":1})"));
    auto const read = parse<closed>(R"({"id":"i","of-base":1,"first":2,"last-member":"l","guarded":3})");
    REQUIRE(read);
    CHECK(serialize(*read) == R"({"id":"i","of-base":1,"first":2,"last-member":"l","guarded":3})");
    CHECK(serialize_checked(closed(1, "x")).error().size() == 1); // the id is empty
    CHECK(to_value(closed(1, "x")).as_object().size() == 5);
}
