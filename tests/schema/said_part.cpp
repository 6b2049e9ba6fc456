// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/said_part.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/items.hpp>

#include "support/twice.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

using namespace telltale;

namespace {

enum class colour { red, blue };
using kind = said_part::kind;

/// A constant as the one thing that is said.
template <auto const& Part>
struct only {
    static constexpr telltale::parts<std::remove_cvref_t<decltype(Part)>> all{Part};
    [[nodiscard]] static constexpr auto const& get() noexcept { return all; }
};
template <class T, auto const& Part>
constexpr said_part of() {
    return telltale::detail::said_of<T, only<Part>, 0>();
}
constexpr auto chosen = is_one_of(1, 2);
constexpr auto tags = tagged<"kind">("a", "b");
constexpr auto at_least_1 = minimum(1);
constexpr auto says_missing = missing("m");
constexpr auto says_wrong_type = wrong_type("m");
constexpr auto says_not_integer = not_integer("m");
constexpr auto says_message = message("m");
constexpr auto named_m = wire_name("m");
constexpr auto alias_m = alias("m");
constexpr auto described_m = description("m");
constexpr auto deprecated_m = deprecated("m");
constexpr auto is_secret = secret;
constexpr auto default_1 = default_to(1);
constexpr auto each_at_least_1 = each(minimum(1));
constexpr auto keys_at_least_1 = keys(minimum(1));
constexpr auto tags_beside = tagged_beside<"kind">("a");
constexpr auto forty_two = 42;
constexpr auto at_least_3 = minimum(3);
constexpr auto named_key = wire_name("key");
constexpr auto says_gone = missing("gone");
constexpr auto example_1 = example(1);
constexpr auto default_3 = default_to(3);
constexpr auto default_text = default_to("3");
constexpr auto default_blue = default_to(colour::blue);
constexpr auto default_no_colour = default_to(colour(5));
constexpr auto default_null = default_to(nullptr);
constexpr auto default_red = default_to(colour::red);
constexpr auto default_true = default_to(true);
constexpr auto even = satisfies([](int i) { return i % 2 == 0; }, "even");

} // namespace

TEST_CASE("a part has the name that users write", "[schema]") {
    TWICE(of<int, at_least_1>().name() == "minimum");
    TWICE(of<int, chosen>().name() == "is_one_of");
    TWICE(of<int, even>().name() == "satisfies");
    TWICE(of<int, says_missing>().name() == "missing");
    TWICE(of<int, says_wrong_type>().name() == "wrong_type");
    TWICE(of<int, says_not_integer>().name() == "not_integer");
    TWICE(of<int, says_message>().name() == "message");
    TWICE(of<int, named_m>().name() == "wire_name");
    TWICE(of<int, alias_m>().name() == "alias");
    TWICE(of<int, described_m>().name() == "description");
    TWICE(of<int, deprecated_m>().name() == "deprecated");
    TWICE(of<int, is_secret>().name() == "secret");
    TWICE(of<int, default_1>().name() == "default_to");
    TWICE(of<int, example_1>().name() == "example" && of<int, example_1>().value.number == 1);
    TWICE(of<int, each_at_least_1>().name() == "each");
    TWICE(of<int, keys_at_least_1>().name() == "keys");
    TWICE(of<int, tags>().name() == "tagged");
    TWICE(of<int, tags_beside>().name() == "tagged_beside");
    TWICE(of<int, forty_two>().is == kind::unknown);
}

TEST_CASE("a part keeps what it says", "[schema]") {
    TWICE(of<int, at_least_3>().asked.low == 3);
    TWICE(of<int, chosen>().asked.choice_count == 2);
    TWICE(of<int, named_key>().words == "key");
    TWICE(of<int, says_gone>().words == "gone");
    TWICE(of<int, tags>().words == "kind");
    TWICE(of<int, tags>().names.size() == 2 && of<int, tags>().names[1] == "b");
}

TEST_CASE("what only the types can tell", "[schema]") {
    using misfit = said_part::misfit;
    TWICE(of<int, even>().fault == misfit::none);
    TWICE(of<std::optional<int>, even>().fault == misfit::none);
    TWICE(of<std::string, even>().fault == misfit::not_callable);
    TWICE(of<int, default_3>().has_value && of<int, default_3>().value.number == 3);
    TWICE(of<int, default_text>().fault == misfit::wrong_type);
    TWICE(of<std::string, default_text>().value.text == "3");
    TWICE(of<colour, default_blue>().value.text == "blue");
    TWICE(of<colour, default_no_colour>().fault == misfit::no_enumerator);
    TWICE(of<nullable<int>, default_null>().fault == misfit::none);
    TWICE(of<int, default_null>().fault == misfit::wrong_type);
    TWICE(of<open_enum<colour>, default_red>().fault == misfit::none);
    TWICE(of<std::variant<int, bool>, default_true>().fault == misfit::none);
}
