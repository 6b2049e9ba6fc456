// SPDX-License-Identifier: BSL-1.0
// Structs that Boost.Describe was told of.
// reject: field_not_described: "config.second: has a field, but is not among the members that were described"
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
