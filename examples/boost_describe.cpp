// SPDX-License-Identifier: BSL-1.0
// A program that has Boost.JSON and Boost.Describe already: what was described is read as it is, and every fault is named.
#include <boost/describe.hpp>
#include <boost/json.hpp>

#include <telltale/telltale.hpp>

#include <iostream>
#include <string>
#include <vector>

// [existing]
namespace shop {

enum class payment { cash, card };
BOOST_DESCRIBE_ENUM(payment, cash, card)

struct document {
    int id = 0;
};
BOOST_DESCRIBE_STRUCT(document, (), (id))

struct line {
    std::string article;
    int count = 0;
};
BOOST_DESCRIBE_STRUCT(line, (), (article, count))

struct order : document {
    payment by = payment::cash;
    std::vector<line> lines;
    boost::json::object note;
};
BOOST_DESCRIBE_STRUCT(order, (document), (by, lines, note))

} // namespace shop
// [/existing]

// [rules]
template <>
inline constexpr auto telltale::schema_for<shop::line> =
    telltale::schema(telltale::field<&shop::line::count>(telltale::minimum(1, "an order line counts something")));
// [/rules]

int main() {
    // [use]
    boost::json::value const value = boost::json::parse(
        R"({"id":"7","by":"crad","lines":[{"article":"lamp","count":0},{"article":"fuse"}],"note":{}})");
    auto const refused = telltale::parse<shop::order>(value);
    if (!refused) std::cout << refused.error();

    auto const order =
        telltale::parse<shop::order>(R"({"id":7,"by":"card","lines":[{"article":"lamp","count":2}],"note":{"a":[1]}})");
    std::cout << telltale::to_value(*order) << '\n' << order->note.at("a").as_array().size() << '\n';
    // [/use]
}
