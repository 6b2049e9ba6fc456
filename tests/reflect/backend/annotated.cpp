// SPDX-License-Identifier: BSL-1.0
#include <telltale/reflect/backend/annotated.hpp>

#include <telltale/reflect/members.hpp>
#include <telltale/rule/bounds.hpp>

#include "support/twice.hpp"

#include <string>
#include <string_view>
#include <type_traits>

using namespace telltale::reflect;

namespace {

struct plain {
    int x;
};
enum class plain_enum { a };

} // namespace

TEST_CASE("what has no annotations is not annotated") {
    TWICE(!annotated<plain>);
    TWICE(!annotated<plain_enum>);
    TWICE(!annotated<std::string>);
    TWICE(!annotated<int>);
    TWICE(!has_member_list<plain>);
}

#if defined(TELLTALE_HAS_REFLECTION)

namespace {

struct elsewhere {
    int number;
};

struct base {
    [[=telltale::minimum(1)]] int id;
};
struct between : base {
    double of_between = 0;
};
class closed : public between {
    std::string first_;
    static constexpr int none = 3;

protected:
    int second_ = 2;

public:
    closed() = default;
    int const third = 3;
    int const list[2] = {4, 5};
    [[nodiscard]] std::string const& first() const { return first_; }
};

struct [[=telltale::minimum(1)]] by_itself {
    int a;
};
struct of_others {
    [[=elsewhere{1}]] int a;
};
enum class [[=telltale::minimum(1)]] annotated_enum { a };
enum class of_enumerator { a, b [[=telltale::minimum(1)]] };

struct bit_field {
    [[=telltale::minimum(1)]] int a;
    int b : 3;
};
struct reference {
    [[=telltale::minimum(1)]] int a;
    int& b;
};
struct unnamed {
    [[=telltale::minimum(1)]] int a;
    union {
        int b;
        float c;
    };
};
struct hidden_base : private base {};
struct deeply_hidden : hidden_base {};
struct empty {};
struct nothing_hidden : private empty {
    [[=telltale::minimum(1)]] int a;
};
struct left : base {};
struct right : base {};
struct twice_inherited : left, right {};
struct static_member {
    int a;
    [[=telltale::minimum(1)]] static inline int b = 3;
    [[=telltale::minimum(1)]] int c;
};
struct member_function {
    [[=telltale::minimum(1)]] int c;
    [[=telltale::minimum(1)]] int d() { return c; }
};
template <class T>
struct box {
    [[=telltale::minimum(1)]] T inside;
    int beside;
};

template <class T>
constexpr bool is_refused(std::string_view member, std::string_view words) {
    return annotation_problem_of<T>.member == member && annotation_problem_of<T>.words == words && !has_member_list<T>;
}

} // namespace

TEST_CASE("what is annotated") {
    TWICE(annotated<by_itself>);
    TWICE(annotated<base>);
    TWICE(annotated<between>);
    TWICE(annotated<closed>);
    TWICE(annotated<box<int>>);
    TWICE(annotated<annotated_enum>);
    TWICE(annotated<of_enumerator>);
    TWICE(!annotated<of_others>);
    struct local {
        [[=telltale::minimum(1)]] int a;
    };
    TWICE(annotated<local>);
}

TEST_CASE("members of annotated classes: bases first, whatever their access") {
    TWICE(member_count<closed> == 6);
    TWICE(member_name<closed, 0> == "id");
    TWICE(member_name<closed, 1> == "of_between");
    TWICE(member_name<closed, 2> == "first_");
    TWICE(member_name<closed, 3> == "second_");
    TWICE(member_name<closed, 4> == "third");
    TWICE(member_name<closed, 5> == "list");
    TWICE(std::is_same_v<member_type<closed, 1>, double>);
    TWICE(std::is_same_v<member_type<closed, 4>, int const>);
    TWICE(std::is_same_v<member_type<closed, 5>, int const[2]>);
    closed object;
    get_member<0>(object) = 7;
    get_member<2>(object) = "x";
    CHECK(object.id == 7);
    CHECK(object.first() == "x");
    CHECK(get_member<3>(object) == 2);
    TWICE(member_count<box<std::string>> == 2);
    TWICE(std::is_same_v<member_type<box<std::string>, 0>, std::string>);
}

TEST_CASE("members that cannot be reached are refused") {
    TWICE(is_refused<bit_field>("b", "is a bit-field, to which nothing can point; give it a whole type"));
    TWICE(is_refused<reference>("b", "is a reference, and cannot be read into"));
    TWICE(is_refused<unnamed>("", "has a member without a name, for which there is no key"));
    TWICE(is_refused<hidden_base>(
        "", "has a base class that is not public, so that the members in it cannot be reached"));
    TWICE(is_refused<deeply_hidden>(
        "", "has a base class that is not public, so that the members in it cannot be reached"));
    TWICE(is_refused<twice_inherited>("id", "is inherited twice"));
    TWICE(is_refused<static_member>("b", "has annotations, and is no data member that could be read"));
    TWICE(is_refused<member_function>("d", "has annotations, and is no data member that could be read"));
    TWICE(annotation_problem_of<nothing_hidden>.words.empty());
    TWICE(member_count<nothing_hidden> == 1);
}

#endif
