// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/said_part.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/items.hpp>

#include "support/twice.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

using namespace telltale;

namespace {

enum class colour { red, blue };
using kind = said_part::kind;

template <class T, class Part>
constexpr said_part of(Part const& part) {
    return telltale::detail::said_of<T>(part);
}
constexpr auto chosen = is_one_of(1, 2);
constexpr auto tags = tagged<"kind">("a", "b");
constexpr auto even = satisfies([](int i) { return i % 2 == 0; }, "even");

} // namespace

TEST_CASE("a part has the name that users write", "[schema]") {
    TWICE(of<int>(minimum(1)).name() == "minimum");
    TWICE(of<int>(chosen).name() == "is_one_of");
    TWICE(of<int>(even).name() == "satisfies");
    TWICE(of<int>(missing("m")).name() == "missing");
    TWICE(of<int>(wrong_type("m")).name() == "wrong_type");
    TWICE(of<int>(not_integer("m")).name() == "not_integer");
    TWICE(of<int>(message("m")).name() == "message");
    TWICE(of<int>(wire_name("m")).name() == "wire_name");
    TWICE(of<int>(alias("m")).name() == "alias");
    TWICE(of<int>(description("m")).name() == "description");
    TWICE(of<int>(deprecated("m")).name() == "deprecated");
    TWICE(of<int>(secret).name() == "secret");
    TWICE(of<int>(default_to(1)).name() == "default_to");
    TWICE(of<int>(each(minimum(1))).name() == "each");
    TWICE(of<int>(keys(minimum(1))).name() == "keys");
    TWICE(of<int>(tags).name() == "tagged");
    TWICE(of<int>(tagged_beside<"kind">("a")).name() == "tagged_beside");
    TWICE(of<int>(42).is == kind::unknown);
}

TEST_CASE("a part keeps what it says", "[schema]") {
    TWICE(of<int>(minimum(3)).asked.low == 3);
    TWICE(of<int>(chosen).asked.choice_count == 2);
    TWICE(of<int>(wire_name("key")).words == "key");
    TWICE(of<int>(missing("gone")).words == "gone");
    TWICE(of<int>(tags).words == "kind");
    TWICE(of<int>(tags).names.size() == 2 && of<int>(tags).names[1] == "b");
}

TEST_CASE("what only the types can tell", "[schema]") {
    using misfit = said_part::misfit;
    TWICE(of<int>(even).fault == misfit::none);
    TWICE(of<std::optional<int>>(even).fault == misfit::none);
    TWICE(of<std::string>(even).fault == misfit::not_callable);
    TWICE(of<int>(default_to(3)).has_value && of<int>(default_to(3)).value.number == 3);
    TWICE(of<int>(default_to("3")).fault == misfit::wrong_type);
    TWICE(of<std::string>(default_to("3")).value.text == "3");
    TWICE(of<colour>(default_to(colour::blue)).value.text == "blue");
    TWICE(of<colour>(default_to(colour(5))).fault == misfit::no_enumerator);
    TWICE(of<nullable<int>>(default_to(nullptr)).fault == misfit::none);
    TWICE(of<int>(default_to(nullptr)).fault == misfit::wrong_type);
    TWICE(of<open_enum<colour>>(default_to(colour::red)).fault == misfit::none);
    TWICE(of<std::variant<int, bool>>(default_to(true)).fault == misfit::none);
}
