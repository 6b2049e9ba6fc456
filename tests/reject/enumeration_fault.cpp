// SPDX-License-Identifier: BSL-1.0
// Enumerations that are no texts.
// subject: Enumerations
// reject: enum_without_names: "colour: no enumerator was found from 0 to 127; write enumeration(value(...), ...)"
// cure: enum_without_names: Write the texts out: `enumeration(value(colour::far, "far"))`.
// reject: enum_not_fixed: "colour: has no fixed underlying type; write enum class, or enumeration(value(...), ...)"
// cure, with twin: enum_not_fixed: Write `enum class`, or a type behind its name, as in `enum colour : int`, or name the enumerators in an `enumeration`.
// reject: enum_text_twice: "shade: "x" names two enumerators, 0 and 1"
// cure: enum_text_twice: Give each enumerator a text of its own.
// show: enum_text_twice: enum class shade
// reject: enum_value_twice: "shade: enumerator 0 has two texts, "x" and "y""
// cure: enum_value_twice: Name each enumerator once.
// show: enum_value_twice: enum class shade
// reject: enum_text_empty: "shade: enumerator 1 has an empty text"
// cure: enum_text_empty: Write the text that the enumerator has in JSON.
// show: enum_text_empty: enum class shade
// reject: enum_case_collision: "tint: "isOpen" names two enumerators, 0 and 1"
// cure: enum_case_collision: Rename one of the enumerators, or name them in an `enumeration`.
// show: enum_case_collision: telltale::schema_for<tint>
// reject: enum_of_another: "shade: its enumeration names enumerators of tint"
// cure: enum_of_another: Name enumerators of the enumeration itself.
// show: enum_of_another: enum class
// reject: schema_is_none: "tint: its schema_for is no enumeration(...)"
// cure: schema_is_none: Write `enumeration(...)`; a case policy goes into it.
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
