// SPDX-License-Identifier: BSL-1.0
#include <telltale/reflect/kind.hpp>

#include "support/twice.hpp"

#include <chrono>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

namespace {

using telltale::nullable;
using telltale::reflect::kind;
using telltale::reflect::kind_of;

enum class colour { red };
enum plain_enum : std::uint8_t { one };
struct record {
    int x;
};
class closed {
public:
    [[nodiscard]] int x() const { return x_; }

private:
    int x_ = 0;
};
union either {
    int x;
    float y;
};
struct badge {};

/// Has names of a duration, and is none.
struct lap {
    using rep = int;
    using period = std::milli;
    int laps = 0;
    [[nodiscard]] int count() const { return laps; }
};

} // namespace

template <>
struct telltale::text_codec<badge> {
    static constexpr std::string_view words = "a badge";
};

TEST_CASE("what types are in JSON", "[reflect]") {
    TWICE(kind_of<bool> == kind::boolean);
    TWICE(kind_of<std::int8_t> == kind::integer);
    TWICE(kind_of<std::uint8_t> == kind::integer); // a byte is a number
    TWICE(kind_of<int> == kind::integer);
    TWICE(kind_of<long> == kind::integer);
    TWICE(kind_of<unsigned long long> == kind::integer);
    TWICE(kind_of<float> == kind::real);
    TWICE(kind_of<double> == kind::real);
    TWICE(kind_of<std::string> == kind::string);
    TWICE(kind_of<colour> == kind::enumeration);
    TWICE(kind_of<plain_enum> == kind::enumeration);
    TWICE(kind_of<telltale::open_enum<colour>> == kind::open_enumeration);
    TWICE(kind_of<std::chrono::sys_time<std::chrono::milliseconds>> == kind::time);
    TWICE(kind_of<std::chrono::system_clock::time_point> == kind::time);
    TWICE(kind_of<std::vector<int>> == kind::list);
    TWICE(kind_of<std::vector<bool>> == kind::list);
    TWICE(kind_of<std::array<int, 3>> == kind::fixed_list);
    TWICE(kind_of<std::map<std::string, int>> == kind::map);
    TWICE(kind_of<std::map<std::string, int, std::less<>>> == kind::map);
    TWICE(kind_of<std::deque<int>> == kind::list);
    TWICE(kind_of<std::set<int>> == kind::set);
    TWICE(kind_of<std::unordered_set<std::string>> == kind::set);
    TWICE(kind_of<std::unordered_map<std::string, int>> == kind::map);
    TWICE(kind_of<std::pair<int, std::string>> == kind::tuple);
    TWICE(kind_of<std::tuple<>> == kind::tuple);
    TWICE(kind_of<std::tuple<int, bool, double>> == kind::tuple);
    TWICE(kind_of<std::chrono::milliseconds> == kind::duration);
    TWICE(kind_of<std::chrono::duration<double, std::ratio<60>>> == kind::duration);
    TWICE(kind_of<std::filesystem::path> == kind::codec);
    TWICE(kind_of<badge> == kind::codec);
    TWICE(kind_of<std::unique_ptr<int>> == kind::optional);
    TWICE(kind_of<std::optional<int>> == kind::optional);
    TWICE(kind_of<nullable<int>> == kind::nullable);
    TWICE(kind_of<std::variant<int, std::string>> == kind::variant);
    TWICE(kind_of<telltale::raw_json> == kind::free_form);
    TWICE(kind_of<telltale::raw_object> == kind::free_form);
    TWICE(kind_of<record> == kind::record);
    TWICE(kind_of<closed> == kind::record);
}

TEST_CASE("what cannot be read", "[reflect]") {
    TWICE(kind_of<char> == kind::none);
    TWICE(kind_of<wchar_t> == kind::none);
    TWICE(kind_of<char8_t> == kind::none);
    TWICE(kind_of<char16_t> == kind::none);
    TWICE(kind_of<char32_t> == kind::none);
    TWICE(kind_of<long double> == kind::none);
    TWICE(kind_of<int*> == kind::none);
    TWICE(kind_of<char const*> == kind::none);
    TWICE(kind_of<void> == kind::none);
    TWICE(kind_of<either> == kind::none);
    TWICE(kind_of<std::unique_ptr<int[]>> == kind::record);
    TWICE(kind_of<std::multiset<int>> == kind::record);
    TWICE(kind_of<std::multimap<std::string, int>> == kind::record);
    TWICE(kind_of<std::list<int>> == kind::record);
    TWICE(kind_of<std::shared_ptr<int>> == kind::record);
    TWICE(kind_of<std::chrono::steady_clock::time_point> == kind::record); // no date can be told of it
    TWICE(kind_of<lap> == kind::record);
    TWICE(kind_of<std::wstring> == kind::record); // a class that is nothing else; that it has no members is found later
}
