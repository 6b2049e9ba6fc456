// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/layout.hpp>

#include "support/twice.hpp"

#include <string>

namespace {

struct some {
    int first;
    std::string second;
    bool third;
    static constexpr auto schema =
        telltale::schema(telltale::kebab_case, telltale::field<&some::third>(), telltale::field<&some::first>());
};
class closed {
public:
    static constexpr auto schema() {
        return telltale::schema(telltale::field<&closed::b_>(), telltale::field<&closed::a_>());
    }

private:
    int a_ = 0;
    int b_ = 0;
};
struct undeclared {
    int x;
};

} // namespace

using telltale::detail::layout;
using telltale::detail::no_member;

TEST_CASE("members are in the order of declaration, each with the part that speaks of it", "[schema]") {
    TWICE(layout<some>::size == 3);
    TWICE(layout<some>::taken_apart);
    TWICE(layout<some>::field_count == 2);
    TWICE(layout<some>::part_at[0] == 2);
    TWICE(layout<some>::part_at[1] == no_member);
    TWICE(layout<some>::part_at[2] == 1);
    TWICE(layout<some>::policy == telltale::kebab_case);
    TWICE(layout<undeclared>::size == 1);
    TWICE(layout<undeclared>::part_at[0] == no_member);
}

TEST_CASE("where a struct cannot be taken apart, its members are its fields", "[schema]") {
    TWICE(!layout<closed>::taken_apart);
    TWICE(layout<closed>::size == 2);
    TWICE(layout<closed>::part_at[0] == 0);
}
