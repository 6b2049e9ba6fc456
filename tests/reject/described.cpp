// SPDX-License-Identifier: BSL-1.0
// Structs that Boost.Describe was told of.
// subject: Members and fields
// reject: field_not_described: "config.second: has a field, but is not among the members that were described"
// cure, with twin: field_not_described: Name the member to Boost.Describe too.
// show: field_not_described: struct config
#include <telltale/rule/bounds.hpp>
#include <telltale/schema/well_formed.hpp>

#include <boost/describe.hpp>

using namespace telltale;

struct config {
    int first;
    int second;
    static constexpr auto schema = telltale::schema(field<&config::second>(minimum(1)));
};
#if defined(REJECT_field_not_described)
BOOST_DESCRIBE_STRUCT(config, (), (first))
#else
BOOST_DESCRIBE_STRUCT(config, (), (first, second))
#endif

static_assert(well_formed<config>);
