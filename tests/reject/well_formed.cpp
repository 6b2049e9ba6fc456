// SPDX-License-Identifier: BSL-1.0
// Whoever reads or writes a type asks first whether its schema is well-formed, for all types inside it.
// reject: parse: "settings.port: minimum 10 is above maximum 5"
// reject: parse_value: "settings.port: minimum 10 is above maximum 5"
// reject: validate: "settings.port: minimum 10 is above maximum 5"
// reject: validate_in_memory: "settings.port: minimum 10 is above maximum 5"
// reject: serialize: "settings.port: minimum 10 is above maximum 5"
// reject: serialize_checked: "settings.port: minimum 10 is above maximum 5"
// reject: to_value: "settings.port: minimum 10 is above maximum 5"
// subject: Structs as a whole
// reject: parse_list: "settings.port: minimum 10 is above maximum 5"
// same: parse, parse_value, validate, validate_in_memory, serialize, serialize_checked, to_value, parse_list: rule_fault.minimum_above_maximum
// reject: parse_pattern: "settings.name: pattern a|*b, column 3: nothing to repeat"
// same: parse_pattern: rule_fault.pattern_nothing_to_repeat
// reject: parse_unreadable: "settings.done: its type, function, has no form in JSON"
// reject: parse_document: "(document): its type, function, has no form in JSON"
// reject: serialize_unreadable: "settings.done: its type, function, has no form in JSON"
// same: parse_unreadable, parse_document, serialize_unreadable: value_shape.function_member
// reject: parse_enumeration: "colour: has no fixed underlying type; write enum class, or enumeration(value(...), ...)"
// same: parse_enumeration: enumeration_fault.enum_not_fixed
#include <telltale/boost_json/parse.hpp>
#include <telltale/boost_json/to_value.hpp>
#include <telltale/text.hpp>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace telltale;

#ifdef REJECT_parse_enumeration
enum colour { red, blue };
#else
enum class colour { red, blue };
#endif

struct settings {
    int port;
    std::string name;
    colour tint;
#if defined(REJECT_parse_unreadable) || defined(REJECT_serialize_unreadable)
    std::function<void()> done;
#endif
    std::vector<settings> inner;

    static constexpr auto schema = telltale::schema(
#if defined(REJECT_parse) || defined(REJECT_parse_value) || defined(REJECT_validate) ||                     \
    defined(REJECT_validate_in_memory) || defined(REJECT_serialize) || defined(REJECT_serialize_checked) || \
    defined(REJECT_to_value) || defined(REJECT_parse_list)
        field<&settings::port>(minimum(10), maximum(5)),
#else
        field<&settings::port>(minimum(5), maximum(10)),
#endif
#ifdef REJECT_parse_pattern
        field<&settings::name>(pattern<"a|*b">()));
#else
        field<&settings::name>(pattern<"a|b*">()));
#endif
};

struct config {
    std::map<std::string, nullable<settings>> all;
};

#if defined(REJECT_parse_value)
bool read(boost::json::value const& json) { return parse<config>(json).has_value(); }
#elif defined(REJECT_validate)
bool read(std::string_view text) { return validate<config>(text).ok(); }
#elif defined(REJECT_validate_in_memory)
bool read(config const& c) { return validate(c).ok(); }
#elif defined(REJECT_serialize) || defined(REJECT_serialize_unreadable)
std::string write(config const& c) { return serialize(c); }
#elif defined(REJECT_serialize_checked)
bool write(config const& c) { return serialize_checked(c).has_value(); }
#elif defined(REJECT_to_value)
boost::json::value write(config const& c) { return to_value(c); }
#elif defined(REJECT_parse_list)
bool read(std::string_view text) { return parse<std::vector<config>>(text).has_value(); }
#elif defined(REJECT_parse_document)
bool read(std::string_view text) { return parse<std::function<void()>>(text).has_value(); }
#elif defined(REJECT_parse) || defined(REJECT_parse_pattern) || defined(REJECT_parse_unreadable) || \
    defined(REJECT_parse_enumeration)
bool read(std::string_view text) { return parse<config>(text).has_value(); }
#else
bool read(std::string_view text) { return parse<config>(text).has_value() && validate<config>(text).ok(); }
bool read(config const& c) { return validate(c).ok(); }
bool read(boost::json::value const& json) { return parse<config>(json).has_value(); }
std::string write(config const& c) { return serialize(c); }
bool write_checked(config const& c) { return serialize_checked(c).has_value(); }
boost::json::value make(config const& c) { return to_value(c); }
#endif
