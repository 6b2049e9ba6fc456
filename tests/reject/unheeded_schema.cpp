// SPDX-License-Identifier: BSL-1.0
// Declarations of structs that are not where they are looked for, or not what is looked for.
// subject: Structs as a whole
// reject: field_alone: "config: has a schema that telltale::schema(...) did not make"
// cure: field_alone: Put the fields into `telltale::schema(...)`.
// reject: tuple_of_fields: "config: has a schema that telltale::schema(...) did not make"
// same: tuple_of_fields: field_alone
// reject: private_schema: "config: has a schema that cannot be named here; make it public"
// show: private_schema: private:
// cure: private_schema: Make the schema public; or give a member of another meaning another name.
// reject: of_objects: "config: has a schema that is no static function"
// cure: of_objects: Write `static` before it.
// reject: not_constant: "config: has a schema that is not constexpr"
// cure: not_constant: Write `constexpr` before it, and only constants into it.
// reject: variable: "config: has a schema that is not constexpr"
// same: variable: not_constant
#include <telltale/rule/bounds.hpp>
#include <telltale/schema/well_formed.hpp>

#include <tuple>

using telltale::field;
using telltale::minimum;

struct config {
    int port;

#if defined(REJECT_field_alone)
    static constexpr auto schema = field<&config::port>(minimum(1));
#elif defined(REJECT_tuple_of_fields)
    static constexpr auto schema = std::tuple(field<&config::port>(minimum(1)));
#elif defined(REJECT_of_objects)
    constexpr auto schema() const { return telltale::schema(field<&config::port>(minimum(1))); }
#elif defined(REJECT_not_constant)
    static auto schema() {
        static int least = 1;
        return telltale::schema(field<&config::port>(minimum(least)));
    }
#elif defined(REJECT_variable)
    inline static auto schema = telltale::schema(field<&config::port>(minimum(1)));
#elif defined(REJECT_private_schema)
private:
    static constexpr auto schema = telltale::schema(field<&config::port>(minimum(1024)));
#else
    static constexpr auto schema = telltale::schema(field<&config::port>(minimum(1)));
#endif
};

static_assert(telltale::well_formed<config>);
