// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/enumeration_fault.hpp>

#include "support/twice.hpp"

#include <string_view>

using namespace telltale;

namespace faulty {

enum class good { a, b };
enum class empty {};
enum class far { away = 1000 };
enum unfixed { first, second };
enum fixed : int { third, fourth };
enum class marked { a, a_ };
enum class cased { is_open, isOpen };
enum class written { a, b, c };
enum class text_twice { a, b };
enum class value_twice { a, b };
enum class text_empty { a, b };
enum class not_utf8 { a };
enum class of_another { a };
enum class no_enumeration { a };
enum unfixed_written { x = 1000 };

} // namespace faulty

template <>
inline constexpr auto telltale::schema_for<faulty::cased> = telltale::enumeration(telltale::camel_case);
template <>
inline constexpr auto telltale::schema_for<faulty::written> =
    telltale::enumeration(telltale::value(faulty::written::a, "eins"), telltale::value(faulty::written::b, "zwei"));
template <>
inline constexpr auto telltale::schema_for<faulty::text_twice> =
    telltale::enumeration(telltale::value(faulty::text_twice::a, "x"), telltale::value(faulty::text_twice::b, "x"));
template <>
inline constexpr auto telltale::schema_for<faulty::value_twice> =
    telltale::enumeration(telltale::value(faulty::value_twice::b, "x"), telltale::value(faulty::value_twice::b, "y"));
template <>
inline constexpr auto telltale::schema_for<faulty::text_empty> =
    telltale::enumeration(telltale::value(faulty::text_empty::a, "x"), telltale::value(faulty::text_empty::b, ""));
template <>
inline constexpr auto telltale::schema_for<faulty::not_utf8> =
    telltale::enumeration(telltale::value(faulty::not_utf8::a, "\xFF"));
template <>
inline constexpr auto telltale::schema_for<faulty::of_another> =
    telltale::enumeration(telltale::value(faulty::good::a, "x"));
template <>
inline constexpr auto telltale::schema_for<faulty::no_enumeration> = telltale::schema(telltale::camel_case);
template <>
inline constexpr auto telltale::schema_for<faulty::unfixed_written> =
    telltale::enumeration(telltale::value(faulty::x, "x"));

namespace {

template <class E>
constexpr std::string_view fault = enumeration_fault<E>::first;

} // namespace

TEST_CASE("enumerations without a mistake", "[schema]") {
    TWICE(fault<faulty::good>.empty());
    TWICE(fault<faulty::fixed>.empty());
    TWICE(fault<faulty::written>.empty());
    TWICE(fault<faulty::unfixed_written>.empty());
}

TEST_CASE("mistakes in enumerations", "[schema]") {
    TWICE(fault<faulty::empty> == "empty: no enumerator was found from 0 to 127; write enumeration(value(...), ...)");
#if defined(TELLTALE_HAS_REFLECTION) // finds it
    TWICE(fault<faulty::far>.empty());
#else
    TWICE(fault<faulty::far> == "far: no enumerator was found from 0 to 127; write enumeration(value(...), ...)");
#endif
    TWICE(fault<faulty::unfixed> ==
          "unfixed: has no fixed underlying type; write enum class, or enumeration(value(...), ...)");
    TWICE(fault<faulty::marked> == "marked: \"a\" names two enumerators, 0 and 1");
    TWICE(fault<faulty::cased> == "cased: \"isOpen\" names two enumerators, 0 and 1");
    TWICE(fault<faulty::text_twice> == "text_twice: \"x\" names two enumerators, 0 and 1");
    TWICE(fault<faulty::value_twice> == "value_twice: enumerator 1 has two texts, \"x\" and \"y\"");
    TWICE(fault<faulty::text_empty> == "text_empty: enumerator 1 has an empty text");
    TWICE(fault<faulty::not_utf8> == "not_utf8: text \"<FF>\" is not UTF-8");
    TWICE(fault<faulty::of_another> == "of_another: its enumeration names enumerators of good");
    TWICE(fault<faulty::no_enumeration> == "no_enumeration: its schema_for is no enumeration(...)");
}
