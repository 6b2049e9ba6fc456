// SPDX-License-Identifier: BSL-1.0
// Members of types that cannot be read.
// subject: Types that have no form in JSON
// reject: constant_member: "config.it: is const, and cannot be read into"
// cure: constant_member: Take `const` away; make the object const where it is used.
// reject: pointer_member: "config.it: is a pointer, which cannot be read; hold a value, or std::optional of one"
// cure: pointer_member: Hold the value itself, or `std::optional<int>` if it may be absent, or `std::unique_ptr<int>`.
// reject: c_array_member: "config.it: is a C array, which cannot be read; write std::array"
// cure: c_array_member: Write `std::array<int, 3>`.
// reject: function_member: "config.it: its type, function, has no form in JSON"
// cure: function_member: Keep the member out of the struct that is read; of a class with constructors or private members only what has a `field` is read.
// reject: char_member: "config.it: is a single character, which JSON has not; write std::string"
// cure: char_member: Write `std::string`, with `max_length(1)` if it must be one character.
// reject: string_view_member: "config.it: is a string_view, which would dangle; write std::string"
// cure: string_view_member: Write `std::string`, which owns its characters.
// reject: volatile_item: "config.it, item 1: is volatile, and cannot be read into"
// cure: volatile_item: Take `volatile` away.
// reject: reference_item: "config.it, item 2: is a reference, and cannot be read into"
// cure: reference_item: Hold a value instead of a reference.
// reject: long_double_member: "config.it: is a long double, wider than a JSON number is read; write double"
// cure: long_double_member: Write `double`.
// reject: wide_text_member: "config.it: is text of wide characters; write std::string, which is UTF-8"
// cure: wide_text_member: Write `std::string`, which holds UTF-8.
// reject: list_member: "config.it: its type, list, has no form in JSON; write std::vector"
// cure: list_member: Write `std::vector<int>`.
// reject: multiset_member: "config.it: its type, multiset, has no form in JSON; write std::vector"
// same: multiset_member: list_member
// reject: multimap_member: "config.it: its type, multimap, has no form in JSON; write std::map"
// cure: multimap_member: Write `std::map<std::string, std::vector<int>>`: an object in JSON has each key once.
// reject: shared_pointer_member: "config.it: its type, shared_ptr, has no form in JSON, which shares nothing; write std::unique_ptr or std::optional"
// cure: shared_pointer_member: Write `std::unique_ptr<int>` or `std::optional<int>`.
// reject: item_of_set: "config.it, each item: is a pointer, which cannot be read; hold a value, or std::optional of one"
// same: item_of_set: pointer_member
// reject: item_of_tuple: "config.it, item 2: is a single character, which JSON has not; write std::string"
// same: item_of_tuple: char_member
// reject: in_unique_pointer: "config.it: its type, list, has no form in JSON; write std::vector"
// same: in_unique_pointer: list_member
// reject: unordered_map_key: "config.it: its keys are not text but an integer, and JSON's are text"
// cure: unordered_map_key: Write `std::string` keys, or a `std::vector` of structs that have the key as a member.
// reject: codec_without_parse: "config.it: has a text_codec that lacks words, parse(std::string_view) or append(std::string&, T const&), or has others"
// cure: codec_without_parse: Give the codec all three, exactly so: `words`, `std::optional<T> parse(std::string_view)` and `append(std::string&, T const&)`.
// show: codec_without_parse: template <> struct telltale::text_codec<half>
// reject: codec_of_another: "config.it, each item: has a text_codec that lacks words, parse(std::string_view) or append(std::string&, T const&), or has others"
// reject: union_member: "config.it: is a union, which does not know what it holds; write std::variant"
// show: union_member: union both
// cure: union_member: Write `std::variant<int, float>`, or two members.
// reject: optional_of_optional: "config.it: is an optional in an optional, and JSON has only one absence"
// cure: optional_of_optional: Write one `std::optional`; if `null` and absence differ, `std::optional<nullable<int>>`.
// reject: optional_of_pointer: "config.it: is an optional in an optional, and JSON has only one absence"
// same: optional_of_pointer: optional_of_optional
// reject: nullable_of_nullable: "config.it: is a nullable in a nullable, and JSON has only one null"
// cure: nullable_of_nullable: Write `nullable<int>`.
// reject: nullable_of_optional: "config.it: is an optional in a nullable; write std::optional<nullable<...>>"
// cure: nullable_of_optional: Write `std::optional<nullable<int>>`.
// reject: optional_items: "config.it: has optional items, and JSON has no absent item; write nullable"
// cure: optional_items: Write `std::vector<nullable<int>>`, whose items may be `null`.
// reject: nullable_of_free_form: "config.it: is nullable, and free-form values may be null already"
// cure: nullable_of_free_form: Write `raw_json`.
// reject: map_key_of_codec: "config.it: its keys have a text_codec, and only std::string can be a key"
// cure: map_key_of_codec: Write `std::string` keys, or a `std::vector` of structs.
// reject: codec_without_words: "config.it: has a text_codec that lacks words, parse(std::string_view) or append(std::string&, T const&), or has others"
// same: codec_of_another, codec_without_words: codec_without_parse
// reject: map_key_not_text: "config.it: its keys are not text but an integer, and JSON's are text"
// same: map_key_not_text: unordered_map_key
// reject: item_of_list: "config.it, each item: is a single character, which JSON has not; write std::string"
// same: item_of_list: char_member
// subject: Variants and tags
// reject: kind_twice: "config.it: alternatives 1 and 2 are both numbers, and JSON cannot tell them apart"
// cure: kind_twice: Keep the wider one, here `double`, or put the alternatives into structs with tags.
// reject: kind_twice_structs: "config.it: alternatives file and net look alike in JSON; write tagged<...> if they are structs"
// cure: kind_twice_structs: Say how they are told apart: `field<&config::it>(tagged<"kind">("file", "net"))`.
// reject: kind_free_form: "config.it: alternatives 1 and 2, free-form and an integer, look alike in JSON"
// cure: kind_free_form: Keep `raw_json` alone, which takes every value.
// reject: kind_list_and_set: "config.it: alternatives 1 and 2, a list and a set, look alike in JSON"
// cure: kind_list_and_set: Keep one of them, or put them into structs with tags.
// reject: kind_codec_and_text: "config.it: alternatives 1 and 2, text and text, look alike in JSON"
// same: kind_codec_and_text: kind_list_and_set
// reject: variant_optional_alternative: "config.it, alternative 2: is an optional; write std::optional of the variant"
// cure: variant_optional_alternative: Write `std::optional<std::variant<int, bool>>`.
// reject: variant_empty_alternative: "config.it, alternative 1: its type, monostate, has no form in JSON; write std::optional of the variant"
// cure: variant_empty_alternative: Write `std::optional<std::variant<int>>`, or just `std::optional<int>`.
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
