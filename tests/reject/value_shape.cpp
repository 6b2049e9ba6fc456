// SPDX-License-Identifier: BSL-1.0
// Members of types that cannot be read.
// reject: constant_member: "config.it: is const, and cannot be read into"
// reject: pointer_member: "config.it: is a pointer, which cannot be read; hold a value, or std::optional of one"
// reject: c_array_member: "config.it: is a C array, which cannot be read; write std::array"
// reject: function_member: "config.it: its type, function, has no form in JSON"
// reject: char_member: "config.it: is a single character, which JSON has not; write std::string"
// reject: string_view_member: "config.it: is a string_view, which would dangle; write std::string"
// reject: volatile_item: "config.it, item 1: is volatile, and cannot be read into"
// reject: reference_item: "config.it, item 2: is a reference, and cannot be read into"
// reject: long_double_member: "config.it: is a long double, wider than a JSON number is read; write double"
// reject: wide_text_member: "config.it: is text of wide characters; write std::string, which is UTF-8"
// reject: list_member: "config.it: its type, list, has no form in JSON; write std::vector"
// reject: multiset_member: "config.it: its type, multiset, has no form in JSON; write std::vector"
// reject: multimap_member: "config.it: its type, multimap, has no form in JSON; write std::map"
// reject: shared_pointer_member: "config.it: its type, shared_ptr, has no form in JSON, which shares nothing; write std::unique_ptr or std::optional"
// reject: item_of_set: "config.it, each item: is a pointer, which cannot be read; hold a value, or std::optional of one"
// reject: item_of_tuple: "config.it, item 2: is a single character, which JSON has not; write std::string"
// reject: in_unique_pointer: "config.it: its type, list, has no form in JSON; write std::vector"
// reject: unordered_map_key: "config.it: its keys are not text but an integer, and JSON's are text"
// reject: codec_without_parse: "config.it: has a text_codec that lacks words, parse(std::string_view) or append(std::string&, T const&), or has others"
// reject: codec_of_another: "config.it, each item: has a text_codec that lacks words, parse(std::string_view) or append(std::string&, T const&), or has others"
// reject: union_member: "config.it: is a union, which does not know what it holds; write std::variant"
// reject: optional_of_optional: "config.it: is an optional in an optional, and JSON has only one absence"
// reject: optional_of_pointer: "config.it: is an optional in an optional, and JSON has only one absence"
// reject: nullable_of_nullable: "config.it: is a nullable in a nullable, and JSON has only one null"
// reject: nullable_of_optional: "config.it: is an optional in a nullable; write std::optional<nullable<...>>"
// reject: optional_items: "config.it: has optional items, and JSON has no absent item; write nullable"
// reject: nullable_of_free_form: "config.it: is nullable, and free-form values may be null already"
// reject: map_key_of_codec: "config.it: its keys have a text_codec, and only std::string can be a key"
// reject: codec_without_words: "config.it: has a text_codec that lacks words, parse(std::string_view) or append(std::string&, T const&), or has others"
// reject: map_key_not_text: "config.it: its keys are not text but an integer, and JSON's are text"
// reject: item_of_list: "config.it, each item: is a single character, which JSON has not; write std::string"
// reject: kind_twice: "config.it: alternatives 1 and 2 are both numbers, and JSON cannot tell them apart"
// reject: kind_twice_structs: "config.it: alternatives file and net look alike in JSON; write tagged<...> if they are structs"
// reject: kind_free_form: "config.it: alternatives 1 and 2, free-form and an integer, look alike in JSON"
// reject: kind_list_and_set: "config.it: alternatives 1 and 2, a list and a set, look alike in JSON"
// reject: kind_codec_and_text: "config.it: alternatives 1 and 2, text and text, look alike in JSON"
// reject: variant_optional_alternative: "config.it, alternative 2: is an optional; write std::optional of the variant"
// reject: variant_empty_alternative: "config.it, alternative 1: its type, monostate, has no form in JSON; write std::optional of the variant"
#include <telltale/schema/well_formed.hpp>
#include <telltale/value/raw_json.hpp>

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

using namespace telltale;

struct file {
    std::string path;
};
struct net {
    int port;
};
struct half {
    int n;
};
struct mistaken {
    int n;
};
struct wordless {
    int n;
};
struct good {
    int n;
    bool operator<(good const& other) const { return n < other.n; }
};
template <>
struct telltale::text_codec<half> {
    static constexpr std::string_view words = "a half";
    static void append(std::string&, half const&) {}
};
template <>
struct telltale::text_codec<wordless> {
    static void append(std::string&, wordless const&) {}
};
template <>
struct telltale::text_codec<mistaken> {
    static constexpr std::string_view words = "a mistake";
    static bool parse(std::string_view) { return true; }
    static void append(std::string&, mistaken const&) {}
};
template <>
struct telltale::text_codec<good> {
    static constexpr std::string_view words = "a good one";
    static std::optional<good> parse(std::string_view) { return good{}; }
    static void append(std::string&, good const&) {}
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
#elif defined(REJECT_volatile_item)
using member = std::tuple<int volatile>;
#elif defined(REJECT_reference_item)
using member = std::pair<int, int&>;
#elif defined(REJECT_long_double_member)
using member = long double;
#elif defined(REJECT_wide_text_member)
using member = std::u16string;
#elif defined(REJECT_list_member)
using member = std::list<int>;
#elif defined(REJECT_multiset_member)
using member = std::multiset<int>;
#elif defined(REJECT_multimap_member)
using member = std::multimap<std::string, int>;
#elif defined(REJECT_item_of_set)
using member = std::set<int*>;
#elif defined(REJECT_item_of_tuple)
using member = std::pair<int, char>;
#elif defined(REJECT_in_unique_pointer)
using member = std::unique_ptr<std::list<int>>;
#elif defined(REJECT_unordered_map_key)
using member = std::unordered_map<int, bool>;
#elif defined(REJECT_codec_without_parse)
using member = half;
#elif defined(REJECT_codec_of_another)
using member = std::vector<mistaken>;
#elif defined(REJECT_optional_of_pointer)
using member = std::optional<std::unique_ptr<int>>;
#elif defined(REJECT_nullable_of_nullable)
using member = nullable<nullable<int>>;
#elif defined(REJECT_nullable_of_optional)
using member = nullable<std::optional<int>>;
#elif defined(REJECT_kind_list_and_set)
using member = std::variant<std::vector<int>, std::set<int>>;
#elif defined(REJECT_kind_codec_and_text)
using member = std::variant<good, std::string>;
#elif defined(REJECT_variant_optional_alternative)
using member = std::variant<int, std::optional<bool>>;
#elif defined(REJECT_shared_pointer_member)
using member = std::shared_ptr<int>;
#elif defined(REJECT_union_member)
using member = both;
#elif defined(REJECT_optional_of_optional)
using member = std::optional<std::optional<int>>;
#elif defined(REJECT_optional_items)
using member = std::vector<std::optional<int>>;
#elif defined(REJECT_nullable_of_free_form)
using member = nullable<raw_json>;
#elif defined(REJECT_map_key_of_codec)
using member = std::map<good, bool>;
#elif defined(REJECT_codec_without_words)
using member = wordless;
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
    std::set<good> sorted;
    std::unique_ptr<std::pair<good, std::unordered_map<std::string, int>>> last;
};

static_assert(well_formed<config>);
