// SPDX-License-Identifier: BSL-1.0
// Two members with one key, of which docs/compiler-output.md quotes what each compiler says; quoted.sh compares it.
#include <telltale/text.hpp>

#include <string>

// [program]
struct user {
    int user_id;
    int id;

    static constexpr auto schema =
        telltale::schema(telltale::camel_case, telltale::field<&user::id>(telltale::wire_name("userId")));
};

std::string write(user const& one) { return telltale::serialize(one); }
// [/program]
