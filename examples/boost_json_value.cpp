// SPDX-License-Identifier: BSL-1.0
// With Boost.JSON: the same declaration reads and writes its values, and its members can be free-form values.
#include <telltale/telltale.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value_from.hpp>
#include <boost/json/value_to.hpp>

#include <iostream>
#include <string>

// [declare]
struct job {
    std::string id;
    int priority;
    boost::json::object labels; // any object

    static constexpr auto schema = telltale::schema(telltale::field<&job::id>(telltale::min_length(1)),
                                                    telltale::field<&job::priority>(telltale::range(0, 9)));
};
// [/declare]

int main() {
    // [read]
    boost::json::value const good =
        boost::json::parse(R"({"id": "j-1", "priority": 3, "labels": {"team": ["a", null]}})");
    auto const read = telltale::parse<job>(good);
    std::cout << read->id << ' ' << read->labels.at("team") << '\n';

    boost::json::value const bad = boost::json::parse(R"({"id": "", "priority": 10, "labels": []})");
    std::cout << telltale::parse<job>(bad).error(); // no line and column: a value has none
    // [/read]

    // [write]
    boost::json::value const written = telltale::to_value(*read);
    std::cout << written << '\n';
    // [/write]

    // [conversion]
    auto const converted = boost::json::value_to<job>(good); // throws telltale::bad_result_access with all issues
    std::cout << (boost::json::value_from(converted) == good) << '\n';
    // [/conversion]
}
