// SPDX-License-Identifier: BSL-1.0
// Members of types that cannot be read.
// reject: constant_member: "config.it: is const, and cannot be read into"
// reject: pointer_member: "config.it: is a pointer, which cannot be read; hold a value, or std::optional of one"
// reject: c_array_member: "config.it: is a C array, which cannot be read; write std::array"
// reject: function_member: "config.it: its type, function, has no form in JSON"
// reject: char_member: "config.it: is a single character, which JSON has not; write std::string"
// reject: string_view_member: "config.it: is a string_view, which would dangle; write std::string"
// reject: set_member: "config.it: its type, set, has no form in JSON; write std::vector with unique_items()"
// reject: shared_pointer_member: "config.it: its type, shared_ptr, has no form in JSON"
// reject: union_member: "config.it: is a union, which does not know what it holds; write std::variant"
// reject: optional_of_optional: "config.it: is an optional in an optional, and JSON has only one absence"
// reject: nullable_of_free_form: "config.it: is nullable, and free-form values may be null already"
// reject: map_key_not_text: "config.it: its keys are not text but an integer, and JSON's are text"
// reject: item_of_list: "config.it, each item: is a single character, which JSON has not; write std::string"
// reject: kind_twice: "config.it: alternatives 1 and 2 are both numbers, and JSON cannot tell them apart"
// reject: kind_twice_structs: "config.it: alternatives file and net look alike in JSON; write tagged<...> if they are structs"
// reject: kind_free_form: "config.it: alternatives 1 and 2, free-form and an integer, look alike in JSON"
// reject: variant_empty_alternative: "config.it, alternative 1: its type, monostate, has no form in JSON; write std::optional of the variant"
#include <telltale/schema/well_formed.hpp>
#include <telltale/value/raw_json.hpp>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace telltale;

struct file {
    std::string path;
};
struct net {
    int port;
};
union both {
    int i;
    float f;
};

#if defined(REJECT_constant_member)
using member = int const;
#elif defined(REJECT_pointer_member)
using member = int*;
#elif defined(REJECT_c_array_member)
using member = int[3];
#elif defined(REJECT_function_member)
using member = std::function<void()>;
#elif defined(REJECT_char_member)
using member = char;
#elif defined(REJECT_string_view_member)
using member = std::string_view;
#elif defined(REJECT_set_member)
using member = std::set<int>;
#elif defined(REJECT_shared_pointer_member)
using member = std::shared_ptr<int>;
#elif defined(REJECT_union_member)
using member = both;
#elif defined(REJECT_optional_of_optional)
using member = std::optional<std::optional<int>>;
#elif defined(REJECT_nullable_of_free_form)
using member = nullable<raw_json>;
#elif defined(REJECT_map_key_not_text)
using member = std::map<int, bool>;
#elif defined(REJECT_item_of_list)
using member = std::vector<char>;
#elif defined(REJECT_kind_twice)
using member = std::variant<int, double>;
#elif defined(REJECT_kind_twice_structs)
using member = std::variant<file, net>;
#elif defined(REJECT_kind_free_form)
using member = std::variant<raw_json, int>;
#elif defined(REJECT_variant_empty_alternative)
using member = std::variant<std::monostate, int>;
#else
using member = std::optional<std::variant<int, std::string, file, std::vector<std::map<std::string, nullable<bool>>>>>;
#endif

struct config {
    bool before;
    member it;
};

static_assert(well_formed<config>);
