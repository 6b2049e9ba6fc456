// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/walk.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/schema/field.hpp>

#include "support/twice.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

using namespace telltale;

namespace {

class counter final : public fact_sink {
public:
    constexpr bool take(fact const& what) override {
        last = what.code;
        offset = what.offset;
        ++count;
        return true;
    }
    std::size_t count = 0;
    std::size_t offset = 0;
    issue_code last = issue_code::bad_json;
};

enum class level { low, high };
struct inner {
    std::array<int, 2> pair;
    nullable<level> how;
};
struct outer {
    bool flag;
    std::optional<inner> in;
    double ratio;
    static constexpr auto schema = telltale::schema(unknown_keys::reject, field<&outer::ratio>(range(0, 1)));
};

template <class T>
constexpr bool accepts(std::string_view text) {
    counter facts;
    options const wishes;
    text_cursor in(text);
    nothing kept;
    return walk<T>(in, facts, wishes, kept) && facts.count == 0;
}
template <class T>
constexpr bool refuses(std::string_view text, std::size_t count, issue_code last, std::size_t offset,
                       bool to_the_end = true) {
    counter facts;
    options const wishes;
    text_cursor in(text);
    nothing kept;
    return walk<T>(in, facts, wishes, kept) == to_the_end && facts.count == count && facts.last == last &&
           facts.offset == offset;
}

constexpr bool builds() {
    counter facts;
    options const wishes;
    text_cursor in(R"({"flag":true,"in":{"pair":[1,2],"how":"high"},"ratio":0.25})");
    outer kept{};
    return walk<outer>(in, facts, wishes, kept) && facts.count == 0 && kept.flag && kept.in->pair[1] == 2 &&
           *kept.in->how == level::high && kept.ratio == 0.25;
}

} // namespace

TEST_CASE("the walk works in constant evaluation, as it does at run time", "[read]") {
    TWICE(accepts<outer>(R"({"flag":true,"ratio":1})"));
    TWICE(accepts<outer>(R"({ "ratio" : 0.5 , "in" : {"how":null,"pair":[-1,1e2]} , "flag" : false })"));
    TWICE(builds());
}

TEST_CASE("so are its refusals", "[read]") {
    TWICE(refuses<outer>(R"({"flag":1,"ratio":1})", 1, issue_code::wrong_type, 8));
    TWICE(refuses<outer>(R"({"flag":true,"ratio":2})", 1, issue_code::too_big, 21));
    TWICE(refuses<outer>(R"({"flag":true,"ratio":1,"z":0})", 1, issue_code::unknown_key, 23));
    TWICE(refuses<outer>(R"({"flag":true,"flag":true,"ratio":1})", 1, issue_code::duplicate_key, 13));
    TWICE(refuses<outer>(R"({"flag":true})", 1, issue_code::missing_key, 0));
    TWICE(refuses<outer>(R"({"flag":true,"ratio":1,"in":{"pair":[1],"how":"lwo"}})", 2, issue_code::not_one_of, 46));
    TWICE(refuses<outer>(R"({"flag":true,"ratio":1)", 1, issue_code::bad_json, 22, false));
    TWICE(refuses<outer>(R"({"flag":true,"ratio":1} 1)", 1, issue_code::bad_json, 24, false));
    TWICE(refuses<outer>("", 1, issue_code::bad_json, 0, false));
}
