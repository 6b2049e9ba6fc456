// SPDX-License-Identifier: BSL-1.0
// Enumerations that are no texts.
// reject: enum_without_names: "colour: no enumerator was found from 0 to 127; write enumeration(value(...), ...)"
// reject: enum_not_fixed: "colour: has no fixed underlying type; write enum class, or enumeration(value(...), ...)"
// reject: enum_text_twice: "shade: "x" names two enumerators, 0 and 1"
// reject: enum_value_twice: "shade: enumerator 0 has two texts, "x" and "y""
// reject: enum_text_empty: "shade: enumerator 1 has an empty text"
// reject: enum_case_collision: "tint: "isOpen" names two enumerators, 0 and 1"
// reject: enum_of_another: "shade: its enumeration names enumerators of tint"
// reject: schema_is_none: "tint: its schema_for is no enumeration(...)"
#include <telltale/schema/well_formed.hpp>

#include <vector>

#if defined(REJECT_enum_without_names) && defined(TELLTALE_HAS_REFLECTION)
enum class colour {};
#elif defined(REJECT_enum_without_names)
enum class colour { far = 1000 };
#elif defined(REJECT_enum_not_fixed)
enum colour { red, blue };
#else
enum class colour { red, blue };
#endif

enum class shade { light, dark };
#ifdef REJECT_enum_case_collision
enum class tint { is_open, isOpen };
#else
enum class tint { is_open, is_closed };
#endif

template <>
inline constexpr auto telltale::schema_for<shade> =
#if defined(REJECT_enum_text_twice)
    telltale::enumeration(telltale::value(shade::light, "x"), telltale::value(shade::dark, "x"));
#elif defined(REJECT_enum_value_twice)
    telltale::enumeration(telltale::value(shade::light, "x"), telltale::value(shade::light, "y"));
#elif defined(REJECT_enum_text_empty)
    telltale::enumeration(telltale::value(shade::light, "x"), telltale::value(shade::dark, ""));
#elif defined(REJECT_enum_of_another)
    telltale::enumeration(telltale::value(tint::is_open, "x"));
#else
    telltale::enumeration(telltale::value(shade::light, "x"), telltale::value(shade::dark, "y"));
#endif
template <>
#ifdef REJECT_schema_is_none
inline constexpr auto telltale::schema_for<tint> = telltale::camel_case;
#else
inline constexpr auto telltale::schema_for<tint> = telltale::enumeration(telltale::camel_case);
#endif

struct config {
    std::vector<colour> colours;
    telltale::open_enum<shade> shadow;
    tint light;
};

static_assert(telltale::well_formed<config>);
