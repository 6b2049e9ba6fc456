// SPDX-License-Identifier: BSL-1.0
// Enumerators of enums of every kind, and the values that have none.
#include <telltale/reflect/enumerators.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace reflected {

enum class colour { red, green, blue };
enum class holes : std::uint8_t { first = 1, second = 3, comma = 44, quote = 39, last = 127 };
enum class reversed { c = 2, b = 1, a = 0 };
enum class outside { minus = -1, zero = 0, bound = 127, beyond = 128, far = 100000 };
enum class aliased { first, again = first, other };
enum class marked { short_, long_, a__, _, b_c };
enum class none {};
enum class wide : std::uint64_t { a, b = 100, c = std::uint64_t{1} << 63 };
enum class characters : char {
    tab = '\t',
    comma = ',',
    quote = '\'',
    backslash = '\\',
    brace = '}',
    angle = '>',
    a = 'a'
};
enum class narrow : signed char { low = -128, zero = 0, high = 127 };
enum class flag : bool { off, on };
enum class half_flag : bool { yes = true };
enum unscoped : int { unscoped_a, unscoped_b = 5 };
enum loose { loose_a, loose_b };

template <class T, auto V>
struct box {
    enum class lid { open, shut_ };
    enum plain : short { one = 1, two };
};

struct holder {
    enum class inner { a, b };
};

} // namespace reflected

namespace {

using namespace telltale::reflect;
using namespace reflected;

enum class hidden { one, two = 2 };
enum hidden_plain : unsigned { hp_a, hp_b };

template <class E>
constexpr bool are(std::initializer_list<enumerator<E>> expected) {
    if (enumerators<E>.size() != expected.size()) return false;
    for (std::size_t i = 0; i != expected.size(); ++i) {
        if (enumerators<E>[i] != expected.begin()[i]) return false;
    }
    return true;
}

} // namespace

TEST_CASE("scoped enums") {
    TWICE(are<colour>({{colour::red, "red"}, {colour::green, "green"}, {colour::blue, "blue"}}));
    TWICE(are<holes>({{holes::first, "first"},
                      {holes::second, "second"},
                      {holes::quote, "quote"},
                      {holes::comma, "comma"},
                      {holes::last, "last"}}));
    TWICE(are<reversed>({{reversed::a, "a"}, {reversed::b, "b"}, {reversed::c, "c"}}));
    TWICE(are<none>({}));
    TWICE(are<hidden>({{hidden::one, "one"}, {hidden::two, "two"}}));
    TWICE(are<holder::inner>({{holder::inner::a, "a"}, {holder::inner::b, "b"}}));
}

TEST_CASE("unscoped enums with a fixed underlying type") {
    TWICE(are<unscoped>({{unscoped_a, "unscoped_a"}, {unscoped_b, "unscoped_b"}}));
    TWICE(are<hidden_plain>({{hp_a, "hp_a"}, {hp_b, "hp_b"}}));
}

#if defined(TELLTALE_HAS_REFLECTION)

TEST_CASE("all values where the compiler lists them") {
    TWICE(are<outside>({{outside::minus, "minus"},
                        {outside::zero, "zero"},
                        {outside::bound, "bound"},
                        {outside::beyond, "beyond"},
                        {outside::far, "far"}}));
    TWICE(are<wide>({{wide::a, "a"}, {wide::b, "b"}, {wide::c, "c"}}));
    TWICE(are<narrow>({{narrow::low, "low"}, {narrow::zero, "zero"}, {narrow::high, "high"}}));
}

#else

TEST_CASE("values from 0 to 127, no others") {
    TWICE(are<outside>({{outside::zero, "zero"}, {outside::bound, "bound"}}));
    TWICE(are<wide>({{wide::a, "a"}, {wide::b, "b"}}));
    TWICE(are<narrow>({{narrow::zero, "zero"}, {narrow::high, "high"}}));
}

#endif

TEST_CASE("underlying types that compilers print in their own way") {
    TWICE(are<flag>({{flag::off, "off"}, {flag::on, "on"}}));
    TWICE(are<half_flag>({{half_flag::yes, "yes"}}));
    TWICE(are<characters>({{characters::tab, "tab"},
                           {characters::quote, "quote"},
                           {characters::comma, "comma"},
                           {characters::angle, "angle"},
                           {characters::backslash, "backslash"},
                           {characters::a, "a"},
                           {characters::brace, "brace"}}));
}

TEST_CASE("one trailing underscore is no part of a name") {
    TWICE(are<marked>({{marked::short_, "short"},
                       {marked::long_, "long"},
                       {marked::a__, "a_"},
                       {marked::_, "_"},
                       {marked::b_c, "b_c"}}));
}

TEST_CASE("of two names for one value one is seen") {
    TWICE(are<aliased>({{aliased::first, "first"}, {aliased::other, "other"}}));
}

TEST_CASE("in class templates and functions") {
    using lid = box<holder, 3>::lid;
    TWICE(are<lid>({{lid::open, "open"}, {lid::shut_, "shut"}}));
    using much = box<box<void (*)(int, char), (3 > 2)>, ','>::lid;
    TWICE(are<much>({{much::open, "open"}, {much::shut_, "shut"}}));
    using plain = box<int, holder::inner::b>::plain;
    TWICE(are<plain>({{plain::one, "one"}, {plain::two, "two"}}));
    using of_hidden = box<hidden, hidden::two>::lid;
    TWICE(are<of_hidden>({{of_hidden::open, "open"}, {of_hidden::shut_, "shut"}}));
    enum class local { here, there };
    TWICE(are<local>({{local::here, "here"}, {local::there, "there"}}));
}

TEST_CASE("the name of one value, whatever it is") {
    TWICE(enumerator_name<colour::green> == "green");
    TWICE(enumerator_name<marked::short_> == "short");
    TWICE(enumerator_name<outside::minus> == "minus");
    TWICE(enumerator_name<outside::far> == "far");
    TWICE(enumerator_name<wide::c> == "c");
    TWICE(enumerator_name<narrow::low> == "low");
    TWICE(enumerator_name<flag::on> == "on");
    TWICE(enumerator_name<loose_b> == "loose_b");
    TWICE(enumerator_name<hidden::two> == "two");
    TWICE(enumerator_name<box<int, 1>::lid::shut_> == "shut");
    TWICE(enumerator_name<static_cast<colour>(17)> == "");
    TWICE(enumerator_name<static_cast<hidden>(-3)> == "");
    TWICE(enumerator_name<static_cast<half_flag>(false)> == "");
    TWICE(enumerator_name<static_cast<characters>('z')> == "");
    CHECK(std::string(enumerator_name<colour::green>.data()) == "green");
}

TEST_CASE("which enums can be reflected") {
    TWICE(fixed_enum<colour>);
    TWICE(fixed_enum<unscoped>);
    TWICE(fixed_enum<flag>);
    TWICE(!fixed_enum<loose>);
    TWICE(!fixed_enum<int>);
    TWICE(!fixed_enum<holder>);
}
