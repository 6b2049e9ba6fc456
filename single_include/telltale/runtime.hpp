// SPDX-License-Identifier: BSL-1.0
// Made by cmake/single_include.sh of include/telltale/runtime.hpp: do not edit.
// The vocabulary of a supervisor that runs services: its manifest, its records, its events and their catalog.
#ifndef TELLTALE_RUNTIME_HPP
#define TELLTALE_RUNTIME_HPP

// The SHA-256 digest of an asset is another than expected.
#ifndef TELLTALE_RUNTIME_ASSET_CHECKSUM_MISMATCH_HPP
#define TELLTALE_RUNTIME_ASSET_CHECKSUM_MISMATCH_HPP

#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `asset_checksum_mismatch`. The document does not say what it has, so all that a supervisor knows may be absent.
struct asset_checksum_mismatch {
    std::optional<std::string> service_id{}; ///< whose it is, as the manifest names it
    std::optional<std::string> path{};       ///< as the manifest names it
    std::optional<std::string> expected{};   ///< the digest in the manifest
    std::optional<std::string> actual{};     ///< the digest of the file

    friend bool operator==(asset_checksum_mismatch const&, asset_checksum_mismatch const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
// An asset that is required was not found.
#ifndef TELLTALE_RUNTIME_ASSET_MISSING_HPP
#define TELLTALE_RUNTIME_ASSET_MISSING_HPP

#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `asset_missing`. The document does not say what it has, so all that a supervisor knows may be absent.
struct asset_missing {
    std::optional<std::string> service_id{}; ///< whose it is, as the manifest names it
    std::optional<std::string> path{};       ///< as the manifest names it
    std::optional<std::string> reason{};     ///< what is there instead

    friend bool operator==(asset_missing const&, asset_missing const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
// An asset is larger than its budget.
#ifndef TELLTALE_RUNTIME_ASSET_SIZE_EXCEEDED_HPP
#define TELLTALE_RUNTIME_ASSET_SIZE_EXCEEDED_HPP

// One member of a struct in its declaration: which one, and all that is said of it.
#ifndef TELLTALE_SCHEMA_FIELD_HPP
#define TELLTALE_SCHEMA_FIELD_HPP

// A list of values of different types, cheaper to compile than std::tuple: what was written in a declaration.
#ifndef TELLTALE_RULE_PARTS_HPP
#define TELLTALE_RULE_PARTS_HPP

#include <cstddef>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

template <std::size_t I, class Part>
struct part_at {
    Part value;
};

template <std::size_t I, class Part>
[[nodiscard]] constexpr Part const& get_part(part_at<I, Part> const& part) noexcept {
    return part.value;
}
template <std::size_t I, class Part>
Part part_type_of(part_at<I, Part> const&);

/// As what a part is kept: a text by its pointer, so that one which stands where a part belongs is kept, and found to be none.
template <class Part>
using kept_part = std::decay_t<Part const&>;

template <class Indices, class... Ps>
struct part_list;

template <std::size_t... I, class... Ps>
struct part_list<std::index_sequence<I...>, Ps...> : part_at<I, Ps>... {
    constexpr explicit part_list(Ps const&... values) : part_at<I, Ps>{values}... {}
};
template <>
struct part_list<std::index_sequence<>> {};

} // namespace detail

/// The parts of a declaration, in the order in which they were written.
template <class... Ps>
struct parts : detail::part_list<std::index_sequence_for<Ps...>, Ps...> {
    static constexpr std::size_t size = sizeof...(Ps);
    using detail::part_list<std::index_sequence_for<Ps...>, Ps...>::part_list;
};

/// The type of part `I`.
template <class Parts, std::size_t I>
using part_type = decltype(detail::part_type_of<I>(std::declval<Parts const&>()));

/// Calls `f(part)` for every part, in order.
template <class... Ps, class F>
constexpr void for_each_part(parts<Ps...> const& list, F&& f) {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (f(detail::get_part<I>(list)), ...);
    }(std::index_sequence_for<Ps...>{});
}

/// Whether a part has a property: `template <class> struct Is` with `value`.
template <template <class> class Is, class Parts>
inline constexpr std::size_t count_parts = 0;
template <template <class> class Is, class... Ps>
inline constexpr std::size_t count_parts<Is, parts<Ps...>> = (std::size_t{Is<Ps>::value} + ... + std::size_t{0});

/// The index of the first part with a property, or the number of parts.
template <template <class> class Is, class... Ps>
[[nodiscard]] consteval std::size_t find_part(parts<Ps...> const&) {
    constexpr bool found[sizeof...(Ps) + 1] = {Is<Ps>::value..., true};
    std::size_t i = 0;
    while (!found[i]) ++i;
    return i;
}

} // namespace telltale::inline v0

#endif

#include <type_traits>

namespace telltale::inline v0 {

/// The result of `field`.
template <auto Pointer, class... Ps>
struct field_declaration {
    static constexpr auto pointer = Pointer;
    parts<Ps...> said;
};

/// Declares a member: `field<&config::port>(minimum(1024), description("..."))`. Takes, in any order: rules (they report in the
/// order written), `missing` and its like, `wire_name`, `alias`, `default_to`, `description`, `deprecated`, `since`, `secret`,
/// `each`, `keys`, `tagged`, `unit`, `rest`, `null_is_absent`. On `std::optional`, `std::unique_ptr` and `nullable` members the rules
/// speak of what is inside.
template <auto Pointer, class... Ps>
[[nodiscard]] constexpr field_declaration<Pointer, detail::kept_part<Ps>...> field(Ps const&... said) {
    static_assert(std::is_member_object_pointer_v<decltype(Pointer)>,
                  "telltale: field needs a pointer to a data member, as in field<&config::port>");
    return {parts<detail::kept_part<Ps>...>(said...)};
}

} // namespace telltale::inline v0

#endif
// The declaration of a struct: its case policy, what happens to unknown keys, its fields and its rules across fields.
#ifndef TELLTALE_SCHEMA_SCHEMA_HPP
#define TELLTALE_SCHEMA_SCHEMA_HPP


#include <cstdint>
#include <type_traits>

namespace telltale::inline v0 {

/// What to do with a key that the schema does not know: nothing, warn, or refuse the document (`unknown_key`).
enum class unknown_keys : std::uint8_t { ignore, warn, reject };

/// The result of `schema`.
template <class... Ps>
struct schema_declaration {
    parts<Ps...> said;
};

/// Declares a struct. Takes, in any order: a case policy (`camel_case`), `unknown_keys::reject`, `null_is_absent`,
/// `initializers_are_defaults`, `transparent`, `description`, `since`, fields, and rules across fields (`satisfies<&T::a, &T::b>(...)`). Members that no field names are part of it all the same.
template <class... Ps>
[[nodiscard]] constexpr schema_declaration<detail::kept_part<Ps>...> schema(Ps const&... said) {
    return {parts<detail::kept_part<Ps>...>(said...)};
}

namespace detail {

template <class T>
inline constexpr bool is_schema_declaration = false;
template <class... Ps>
inline constexpr bool is_schema_declaration<schema_declaration<Ps...>> = true;

} // namespace detail

} // namespace telltale::inline v0

#endif
// The rule of counts, sizes and versions.
#ifndef TELLTALE_TELEMETRY_COUNT_RULE_HPP
#define TELLTALE_TELEMETRY_COUNT_RULE_HPP

// Rules for numbers: minimum, maximum, range, exclusive bounds, multiple_of.
#ifndef TELLTALE_RULE_BOUNDS_HPP
#define TELLTALE_RULE_BOUNDS_HPP

// A rule: one thing that a value must satisfy, as plain data that can judge and describe itself.
#ifndef TELLTALE_RULE_RULE_HPP
#define TELLTALE_RULE_RULE_HPP

// The closed list of what can be wrong with a document, each with its stable name.
#ifndef TELLTALE_ISSUE_CODE_HPP
#define TELLTALE_ISSUE_CODE_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace telltale::inline v0 {

/// What is wrong. The names are stable and are what reports print; the values are not, so store names. `issue_codes`
/// says what each means.
enum class issue_code : std::uint8_t {
    missing_key,
    unknown_key,
    duplicate_key,
    wrong_type,
    not_an_integer,
    too_small,
    too_big,
    not_a_multiple,
    too_short,
    too_long,
    wrong_pattern,
    wrong_format,
    not_one_of,
    too_few_items,
    too_many_items,
    not_unique,
    unknown_tag,
    out_of_range,
    not_finite,
    rule_broken,
    deprecated,
    bad_json,
    bad_yaml,
    bad_utf8,
    too_deep,
    too_large,
    too_many_issues,
};

/// A line of the list of codes.
struct issue_code_description {
    issue_code code;
    std::string_view name;    ///< as it is spelled in C++ and in every report
    std::string_view meaning; ///< one sentence for the reader of a report
};

/// All codes, in the order of their values: `issue_codes[i].code` is `issue_code(i)`.
inline constexpr std::array issue_codes{
    issue_code_description{issue_code::missing_key, "missing_key", "A required key is absent from its object."},
    issue_code_description{issue_code::unknown_key, "unknown_key",
                           "The object has a key that its schema does not name."},
    issue_code_description{issue_code::duplicate_key, "duplicate_key",
                           "A key appears more than once in one object; the first value is the one that counts."},
    issue_code_description{issue_code::wrong_type, "wrong_type",
                           "The value is of another JSON type than the schema asks for, null included."},
    issue_code_description{issue_code::not_an_integer, "not_an_integer",
                           "The number has a fraction where a whole number is required; 1.0 and 1e3 are whole."},
    issue_code_description{issue_code::too_small, "too_small", "The number is below its minimum."},
    issue_code_description{issue_code::too_big, "too_big", "The number is above its maximum."},
    issue_code_description{issue_code::not_a_multiple, "not_a_multiple",
                           "The number is not a multiple of the required step."},
    issue_code_description{issue_code::too_short, "too_short",
                           "The string has fewer Unicode code points than its minimal length."},
    issue_code_description{issue_code::too_long, "too_long",
                           "The string has more Unicode code points than its maximal length."},
    issue_code_description{issue_code::wrong_pattern, "wrong_pattern",
                           "The string does not match its regular expression."},
    issue_code_description{issue_code::wrong_format, "wrong_format",
                           "The string is not of the named format, such as a date or a UUID."},
    issue_code_description{issue_code::not_one_of, "not_one_of", "The value is none of those that are allowed."},
    issue_code_description{issue_code::too_few_items, "too_few_items",
                           "The array or map has fewer items than its minimal number."},
    issue_code_description{issue_code::too_many_items, "too_many_items",
                           "The array or map has more items than its maximal number."},
    issue_code_description{issue_code::not_unique, "not_unique", "An item of the array equals an earlier one."},
    issue_code_description{issue_code::unknown_tag, "unknown_tag",
                           "The key that selects one of several shapes holds a text that selects none."},
    issue_code_description{issue_code::out_of_range, "out_of_range",
                           "The number satisfies its rules but does not fit the C++ type that receives it."},
    issue_code_description{issue_code::not_finite, "not_finite",
                           "A value is infinite or not a number, which JSON cannot express."},
    issue_code_description{issue_code::rule_broken, "rule_broken",
                           "A rule of the schema's own, such as one across several members, is broken."},
    issue_code_description{issue_code::deprecated, "deprecated",
                           "The key or value is still accepted but should no longer be used."},
    issue_code_description{issue_code::bad_json, "bad_json",
                           "The text is not JSON as RFC 8259 defines it; nothing after this place was read."},
    issue_code_description{issue_code::bad_yaml, "bad_yaml",
                           "The text is not YAML 1.2, or has no form in JSON; nothing after this place was read."},
    issue_code_description{issue_code::bad_utf8, "bad_utf8",
                           "The bytes are not well-formed UTF-8, or a string has half of a surrogate pair."},
    issue_code_description{issue_code::too_deep, "too_deep",
                           "Arrays and objects are nested deeper than the limit allows."},
    issue_code_description{issue_code::too_large, "too_large", "The document has more bytes than the limit allows."},
    issue_code_description{issue_code::too_many_issues, "too_many_issues",
                           "The limit on the number of issues is reached; what follows was not checked."},
};

/// The stable name of `code`; empty for a value that is no code.
[[nodiscard]] constexpr std::string_view to_string(issue_code code) noexcept {
    auto const i = static_cast<std::size_t>(code);
    return i < issue_codes.size() ? issue_codes[i].name : std::string_view();
}

/// The code of that name, exactly as spelled.
[[nodiscard]] constexpr std::optional<issue_code> issue_code_from(std::string_view name) noexcept {
    for (auto const& d : issue_codes)
        if (d.name == name) return d.code;
    return std::nullopt;
}

} // namespace telltale::inline v0

#endif
// The type of a text in a declaration, which may stand in an annotation where there are annotations.
#ifndef TELLTALE_TEXT_KEPT_TEXT_HPP
#define TELLTALE_TEXT_KEPT_TEXT_HPP

#include <cstddef>
#include <string_view>

/// Defined where the compiler reads annotations (C++26): `[[=telltale::minimum(1024)]]`.
#if defined(__cpp_impl_reflection) && __cpp_impl_reflection >= 202506L && defined(__has_include)
#if __has_include(<meta>)
#define TELLTALE_HAS_REFLECTION 1
#endif
#endif

#if defined(TELLTALE_HAS_REFLECTION)
#include <concepts>
#include <meta>
#endif

namespace telltale::inline v0::text {

#if !defined(TELLTALE_HAS_REFLECTION)

/// A text of a declaration, which lives as long as the program: a `std::string_view`. In C++26, a class that converts to one.
using kept_text = std::string_view;

#else

/// A text of a declaration, which lives as long as the program. An annotation can hold neither a std::string_view, which has
/// private members, nor a pointer to a literal: in constant evaluation the characters are those of `std::define_static_string`.
class kept_text {
public:
    constexpr kept_text() noexcept = default;
    constexpr kept_text(std::string_view text) : size_(text.size()) { // implicit, as from a text to a view of it
        if consteval {
            if (!text.empty()) characters_ = std::define_static_string(text);
        } else {
            characters_ = text.data();
        }
    }
    constexpr kept_text(char const* text) : kept_text(std::string_view(text)) {}

    constexpr operator std::string_view() const noexcept { return {characters_, size_}; }
    [[nodiscard]] constexpr std::string_view view() const noexcept { return *this; }
    [[nodiscard]] constexpr char const* data() const noexcept { return characters_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }

    template <std::convertible_to<std::string_view> Text>
    friend constexpr bool operator==(kept_text a, Text const& b) noexcept {
        return a.view() == std::string_view(b);
    }

    // A structural type has no private members.
    char const* characters_ = nullptr;
    std::size_t size_ = 0;
};

#endif

} // namespace telltale::inline v0::text

#endif
// A JSON number as rules judge it: an exact 64-bit integer, or a double.
#ifndef TELLTALE_TEXT_NUMBER_HPP
#define TELLTALE_TEXT_NUMBER_HPP

// The one place for compiler-specific syntax: what is cold, what is hot, what must be inline.
#ifndef TELLTALE_TEXT_ATTRIBUTES_HPP
#define TELLTALE_TEXT_ATTRIBUTES_HPP

#if defined(__GNUC__) || defined(__clang__)
#if defined(TELLTALE_SOURCE) // a program has one copy, so that it may be fast instead of small
#define TELLTALE_COLD [[gnu::noinline]]
#define TELLTALE_SELDOM
#else
/// A function of the error path: kept out of line, so that it costs the accepted document nothing.
#define TELLTALE_COLD [[gnu::cold, gnu::noinline]]
/// The same for one that is declared before it is defined, where `noinline` would be warned of.
#define TELLTALE_SELDOM [[gnu::cold]]
#endif
/// A function of the hot path whose call would cost more than its body.
#define TELLTALE_INLINE [[gnu::always_inline]] inline
/// The same for a lambda, behind its parameters.
#define TELLTALE_INLINE_LAMBDA __attribute__((always_inline))
/// A function that is called from many places and is large.
#define TELLTALE_NOINLINE [[gnu::noinline]]
#elif defined(_MSC_VER)
#define TELLTALE_COLD __declspec(noinline)
#define TELLTALE_SELDOM
#define TELLTALE_INLINE __forceinline
#define TELLTALE_INLINE_LAMBDA [[msvc::forceinline]]
#define TELLTALE_NOINLINE __declspec(noinline)
#else
#define TELLTALE_COLD
#define TELLTALE_SELDOM
#define TELLTALE_INLINE inline
#define TELLTALE_INLINE_LAMBDA
#define TELLTALE_NOINLINE
#endif

/// Before a large function that is no template: makes it one, so that its instance can be declared, whose code is then in one source file of a program where `TELLTALE_COMPILED` is defined, and elsewhere in each that calls it.
#define TELLTALE_ONCE template <int = 0>
/// Declares such an instance, or one of another template that all programs have.
#if defined(TELLTALE_SOURCE)
#define TELLTALE_INSTANCE(...) template __VA_ARGS__
#elif defined(TELLTALE_COMPILED)
#define TELLTALE_INSTANCE(...) extern template __VA_ARGS__
#else
#define TELLTALE_INSTANCE(...) static_assert(true)
#endif

#endif
// The whole product of two 64-bit numbers.
#ifndef TELLTALE_TEXT_MULTIPLY_WIDE_HPP
#define TELLTALE_TEXT_MULTIPLY_WIDE_HPP

#include <cstdint>

namespace telltale::inline v0::text {

/// A number of 128 bits, as two halves.
struct wide {
    std::uint64_t high{};
    std::uint64_t low{};

    friend constexpr bool operator==(wide const&, wide const&) = default;
};

namespace detail {

/// The product by four of 32 bits each: what machines and compilers without a wider type do.
[[nodiscard]] constexpr wide multiply_by_halves(std::uint64_t a, std::uint64_t b) noexcept {
    std::uint64_t const a0 = a & 0xFFFFFFFFu, a1 = a >> 32, b0 = b & 0xFFFFFFFFu, b1 = b >> 32;
    std::uint64_t const low = a0 * b0, left = a1 * b0 + (low >> 32), right = a0 * b1 + (left & 0xFFFFFFFFu);
    return {a1 * b1 + (left >> 32) + (right >> 32), (right << 32) | (low & 0xFFFFFFFFu)};
}

} // namespace detail

/// `a` x `b`, exactly.
[[nodiscard]] constexpr wide multiply_wide(std::uint64_t a, std::uint64_t b) noexcept {
#if defined(__SIZEOF_INT128__)
    __extension__ using wider = unsigned __int128;
    wider const product = static_cast<wider>(a) * b;
    return {static_cast<std::uint64_t>(product >> 64), static_cast<std::uint64_t>(product)};
#else
    return detail::multiply_by_halves(a, b);
#endif
}

} // namespace telltale::inline v0::text

#endif
// The floating-point number nearest to a decimal one.
#ifndef TELLTALE_TEXT_READ_DOUBLE_HPP
#define TELLTALE_TEXT_READ_DOUBLE_HPP

// The powers of five to 128 bits, for reading and writing floating-point numbers.
#ifndef TELLTALE_TEXT_POWERS_OF_FIVE_HPP
#define TELLTALE_TEXT_POWERS_OF_FIVE_HPP


namespace telltale::inline v0::text {

/// The least exponent in the table: 19 digits times a lesser power of ten are nearer to zero than to any other double.
inline constexpr int smallest_power_of_five = -342;
/// The greatest exponent in the table, which the writing of the least doubles asks for.
inline constexpr int greatest_power_of_five = 324;

namespace detail {

// Numbers in the source and not computed: a table costs every translation unit less than its computation. The test
// computes it.
inline constexpr wide powers_of_five[] = {
    {0xeef453d6923bd65au, 0x113faa2906a13b40u}, {0x9558b4661b6565f8u, 0x4ac7ca59a424c508u},
    {0xbaaee17fa23ebf76u, 0x5d79bcf00d2df64au}, {0xe95a99df8ace6f53u, 0xf4d82c2c107973ddu},
    {0x91d8a02bb6c10594u, 0x79071b9b8a4be86au}, {0xb64ec836a47146f9u, 0x9748e2826cdee285u},
    {0xe3e27a444d8d98b7u, 0xfd1b1b2308169b26u}, {0x8e6d8c6ab0787f72u, 0xfe30f0f5e50e20f8u},
    {0xb208ef855c969f4fu, 0xbdbd2d335e51a936u}, {0xde8b2b66b3bc4723u, 0xad2c788035e61383u},
    {0x8b16fb203055ac76u, 0x4c3bcb5021afcc32u}, {0xaddcb9e83c6b1793u, 0xdf4abe242a1bbf3eu},
    {0xd953e8624b85dd78u, 0xd71d6dad34a2af0eu}, {0x87d4713d6f33aa6bu, 0x8672648c40e5ad69u},
    {0xa9c98d8ccb009506u, 0x680efdaf511f18c3u}, {0xd43bf0effdc0ba48u, 0x0212bd1b2566def3u},
    {0x84a57695fe98746du, 0x014bb630f7604b58u}, {0xa5ced43b7e3e9188u, 0x419ea3bd35385e2eu},
    {0xcf42894a5dce35eau, 0x52064cac828675bau}, {0x818995ce7aa0e1b2u, 0x7343efebd1940994u},
    {0xa1ebfb4219491a1fu, 0x1014ebe6c5f90bf9u}, {0xca66fa129f9b60a6u, 0xd41a26e077774ef7u},
    {0xfd00b897478238d0u, 0x8920b098955522b5u}, {0x9e20735e8cb16382u, 0x55b46e5f5d5535b1u},
    {0xc5a890362fddbc62u, 0xeb2189f734aa831eu}, {0xf712b443bbd52b7bu, 0xa5e9ec7501d523e5u},
    {0x9a6bb0aa55653b2du, 0x47b233c92125366fu}, {0xc1069cd4eabe89f8u, 0x999ec0bb696e840bu},
    {0xf148440a256e2c76u, 0xc00670ea43ca250eu}, {0x96cd2a865764dbcau, 0x380406926a5e5729u},
    {0xbc807527ed3e12bcu, 0xc605083704f5ecf3u}, {0xeba09271e88d976bu, 0xf7864a44c633682fu},
    {0x93445b8731587ea3u, 0x7ab3ee6afbe0211eu}, {0xb8157268fdae9e4cu, 0x5960ea05bad82965u},
    {0xe61acf033d1a45dfu, 0x6fb92487298e33beu}, {0x8fd0c16206306babu, 0xa5d3b6d479f8e057u},
    {0xb3c4f1ba87bc8696u, 0x8f48a4899877186du}, {0xe0b62e2929aba83cu, 0x331acdabfe94de88u},
    {0x8c71dcd9ba0b4925u, 0x9ff0c08b7f1d0b15u}, {0xaf8e5410288e1b6fu, 0x07ecf0ae5ee44ddau},
    {0xdb71e91432b1a24au, 0xc9e82cd9f69d6151u}, {0x892731ac9faf056eu, 0xbe311c083a225cd3u},
    {0xab70fe17c79ac6cau, 0x6dbd630a48aaf407u}, {0xd64d3d9db981787du, 0x092cbbccdad5b109u},
    {0x85f0468293f0eb4eu, 0x25bbf56008c58ea6u}, {0xa76c582338ed2621u, 0xaf2af2b80af6f24fu},
    {0xd1476e2c07286faau, 0x1af5af660db4aee2u}, {0x82cca4db847945cau, 0x50d98d9fc890ed4eu},
    {0xa37fce126597973cu, 0xe50ff107bab528a1u}, {0xcc5fc196fefd7d0cu, 0x1e53ed49a96272c9u},
    {0xff77b1fcbebcdc4fu, 0x25e8e89c13bb0f7bu}, {0x9faacf3df73609b1u, 0x77b191618c54e9adu},
    {0xc795830d75038c1du, 0xd59df5b9ef6a2418u}, {0xf97ae3d0d2446f25u, 0x4b0573286b44ad1eu},
    {0x9becce62836ac577u, 0x4ee367f9430aec33u}, {0xc2e801fb244576d5u, 0x229c41f793cda740u},
    {0xf3a20279ed56d48au, 0x6b43527578c11110u}, {0x9845418c345644d6u, 0x830a13896b78aaaau},
    {0xbe5691ef416bd60cu, 0x23cc986bc656d554u}, {0xedec366b11c6cb8fu, 0x2cbfbe86b7ec8aa9u},
    {0x94b3a202eb1c3f39u, 0x7bf7d71432f3d6aau}, {0xb9e08a83a5e34f07u, 0xdaf5ccd93fb0cc54u},
    {0xe858ad248f5c22c9u, 0xd1b3400f8f9cff69u}, {0x91376c36d99995beu, 0x23100809b9c21fa2u},
    {0xb58547448ffffb2du, 0xabd40a0c2832a78bu}, {0xe2e69915b3fff9f9u, 0x16c90c8f323f516du},
    {0x8dd01fad907ffc3bu, 0xae3da7d97f6792e4u}, {0xb1442798f49ffb4au, 0x99cd11cfdf41779du},
    {0xdd95317f31c7fa1du, 0x40405643d711d584u}, {0x8a7d3eef7f1cfc52u, 0x482835ea666b2573u},
    {0xad1c8eab5ee43b66u, 0xda3243650005eed0u}, {0xd863b256369d4a40u, 0x90bed43e40076a83u},
    {0x873e4f75e2224e68u, 0x5a7744a6e804a292u}, {0xa90de3535aaae202u, 0x711515d0a205cb37u},
    {0xd3515c2831559a83u, 0x0d5a5b44ca873e04u}, {0x8412d9991ed58091u, 0xe858790afe9486c3u},
    {0xa5178fff668ae0b6u, 0x626e974dbe39a873u}, {0xce5d73ff402d98e3u, 0xfb0a3d212dc81290u},
    {0x80fa687f881c7f8eu, 0x7ce66634bc9d0b9au}, {0xa139029f6a239f72u, 0x1c1fffc1ebc44e81u},
    {0xc987434744ac874eu, 0xa327ffb266b56221u}, {0xfbe9141915d7a922u, 0x4bf1ff9f0062baa9u},
    {0x9d71ac8fada6c9b5u, 0x6f773fc3603db4aau}, {0xc4ce17b399107c22u, 0xcb550fb4384d21d4u},
    {0xf6019da07f549b2bu, 0x7e2a53a146606a49u}, {0x99c102844f94e0fbu, 0x2eda7444cbfc426eu},
    {0xc0314325637a1939u, 0xfa911155fefb5309u}, {0xf03d93eebc589f88u, 0x793555ab7eba27cbu},
    {0x96267c7535b763b5u, 0x4bc1558b2f3458dfu}, {0xbbb01b9283253ca2u, 0x9eb1aaedfb016f17u},
    {0xea9c227723ee8bcbu, 0x465e15a979c1caddu}, {0x92a1958a7675175fu, 0x0bfacd89ec191ecau},
    {0xb749faed14125d36u, 0xcef980ec671f667cu}, {0xe51c79a85916f484u, 0x82b7e12780e7401bu},
    {0x8f31cc0937ae58d2u, 0xd1b2ecb8b0908811u}, {0xb2fe3f0b8599ef07u, 0x861fa7e6dcb4aa16u},
    {0xdfbdcece67006ac9u, 0x67a791e093e1d49bu}, {0x8bd6a141006042bdu, 0xe0c8bb2c5c6d24e1u},
    {0xaecc49914078536du, 0x58fae9f773886e19u}, {0xda7f5bf590966848u, 0xaf39a475506a899fu},
    {0x888f99797a5e012du, 0x6d8406c952429604u}, {0xaab37fd7d8f58178u, 0xc8e5087ba6d33b84u},
    {0xd5605fcdcf32e1d6u, 0xfb1e4a9a90880a65u}, {0x855c3be0a17fcd26u, 0x5cf2eea09a550680u},
    {0xa6b34ad8c9dfc06fu, 0xf42faa48c0ea481fu}, {0xd0601d8efc57b08bu, 0xf13b94daf124da27u},
    {0x823c12795db6ce57u, 0x76c53d08d6b70859u}, {0xa2cb1717b52481edu, 0x54768c4b0c64ca6fu},
    {0xcb7ddcdda26da268u, 0xa9942f5dcf7dfd0au}, {0xfe5d54150b090b02u, 0xd3f93b35435d7c4du},
    {0x9efa548d26e5a6e1u, 0xc47bc5014a1a6db0u}, {0xc6b8e9b0709f109au, 0x359ab6419ca1091cu},
    {0xf867241c8cc6d4c0u, 0xc30163d203c94b63u}, {0x9b407691d7fc44f8u, 0x79e0de63425dcf1eu},
    {0xc21094364dfb5636u, 0x985915fc12f542e5u}, {0xf294b943e17a2bc4u, 0x3e6f5b7b17b2939eu},
    {0x979cf3ca6cec5b5au, 0xa705992ceecf9c43u}, {0xbd8430bd08277231u, 0x50c6ff782a838354u},
    {0xece53cec4a314ebdu, 0xa4f8bf5635246429u}, {0x940f4613ae5ed136u, 0x871b7795e136be9au},
    {0xb913179899f68584u, 0x28e2557b59846e40u}, {0xe757dd7ec07426e5u, 0x331aeada2fe589d0u},
    {0x9096ea6f3848984fu, 0x3ff0d2c85def7622u}, {0xb4bca50b065abe63u, 0x0fed077a756b53aau},
    {0xe1ebce4dc7f16dfbu, 0xd3e8495912c62895u}, {0x8d3360f09cf6e4bdu, 0x64712dd7abbbd95du},
    {0xb080392cc4349decu, 0xbd8d794d96aacfb4u}, {0xdca04777f541c567u, 0xecf0d7a0fc5583a1u},
    {0x89e42caaf9491b60u, 0xf41686c49db57245u}, {0xac5d37d5b79b6239u, 0x311c2875c522ced6u},
    {0xd77485cb25823ac7u, 0x7d633293366b828cu}, {0x86a8d39ef77164bcu, 0xae5dff9c02033198u},
    {0xa8530886b54dbdebu, 0xd9f57f830283fdfdu}, {0xd267caa862a12d66u, 0xd072df63c324fd7cu},
    {0x8380dea93da4bc60u, 0x4247cb9e59f71e6eu}, {0xa46116538d0deb78u, 0x52d9be85f074e609u},
    {0xcd795be870516656u, 0x67902e276c921f8cu}, {0x806bd9714632dff6u, 0x00ba1cd8a3db53b7u},
    {0xa086cfcd97bf97f3u, 0x80e8a40eccd228a5u}, {0xc8a883c0fdaf7df0u, 0x6122cd128006b2ceu},
    {0xfad2a4b13d1b5d6cu, 0x796b805720085f82u}, {0x9cc3a6eec6311a63u, 0xcbe3303674053bb1u},
    {0xc3f490aa77bd60fcu, 0xbedbfc4411068a9du}, {0xf4f1b4d515acb93bu, 0xee92fb5515482d45u},
    {0x991711052d8bf3c5u, 0x751bdd152d4d1c4bu}, {0xbf5cd54678eef0b6u, 0xd262d45a78a0635eu},
    {0xef340a98172aace4u, 0x86fb897116c87c35u}, {0x9580869f0e7aac0eu, 0xd45d35e6ae3d4da1u},
    {0xbae0a846d2195712u, 0x8974836059cca10au}, {0xe998d258869facd7u, 0x2bd1a438703fc94cu},
    {0x91ff83775423cc06u, 0x7b6306a34627ddd0u}, {0xb67f6455292cbf08u, 0x1a3bc84c17b1d543u},
    {0xe41f3d6a7377eecau, 0x20caba5f1d9e4a94u}, {0x8e938662882af53eu, 0x547eb47b7282ee9du},
    {0xb23867fb2a35b28du, 0xe99e619a4f23aa44u}, {0xdec681f9f4c31f31u, 0x6405fa00e2ec94d5u},
    {0x8b3c113c38f9f37eu, 0xde83bc408dd3dd05u}, {0xae0b158b4738705eu, 0x9624ab50b148d446u},
    {0xd98ddaee19068c76u, 0x3badd624dd9b0958u}, {0x87f8a8d4cfa417c9u, 0xe54ca5d70a80e5d7u},
    {0xa9f6d30a038d1dbcu, 0x5e9fcf4ccd211f4du}, {0xd47487cc8470652bu, 0x7647c32000696720u},
    {0x84c8d4dfd2c63f3bu, 0x29ecd9f40041e074u}, {0xa5fb0a17c777cf09u, 0xf468107100525891u},
    {0xcf79cc9db955c2ccu, 0x7182148d4066eeb5u}, {0x81ac1fe293d599bfu, 0xc6f14cd848405531u},
    {0xa21727db38cb002fu, 0xb8ada00e5a506a7du}, {0xca9cf1d206fdc03bu, 0xa6d90811f0e4851du},
    {0xfd442e4688bd304au, 0x908f4a166d1da664u}, {0x9e4a9cec15763e2eu, 0x9a598e4e043287ffu},
    {0xc5dd44271ad3cdbau, 0x40eff1e1853f29feu}, {0xf7549530e188c128u, 0xd12bee59e68ef47du},
    {0x9a94dd3e8cf578b9u, 0x82bb74f8301958cfu}, {0xc13a148e3032d6e7u, 0xe36a52363c1faf02u},
    {0xf18899b1bc3f8ca1u, 0xdc44e6c3cb279ac2u}, {0x96f5600f15a7b7e5u, 0x29ab103a5ef8c0bau},
    {0xbcb2b812db11a5deu, 0x7415d448f6b6f0e8u}, {0xebdf661791d60f56u, 0x111b495b3464ad22u},
    {0x936b9fcebb25c995u, 0xcab10dd900beec35u}, {0xb84687c269ef3bfbu, 0x3d5d514f40eea743u},
    {0xe65829b3046b0afau, 0x0cb4a5a3112a5113u}, {0x8ff71a0fe2c2e6dcu, 0x47f0e785eaba72acu},
    {0xb3f4e093db73a093u, 0x59ed216765690f57u}, {0xe0f218b8d25088b8u, 0x306869c13ec3532du},
    {0x8c974f7383725573u, 0x1e414218c73a13fcu}, {0xafbd2350644eeacfu, 0xe5d1929ef90898fbu},
    {0xdbac6c247d62a583u, 0xdf45f746b74abf3au}, {0x894bc396ce5da772u, 0x6b8bba8c328eb784u},
    {0xab9eb47c81f5114fu, 0x066ea92f3f326565u}, {0xd686619ba27255a2u, 0xc80a537b0efefebeu},
    {0x8613fd0145877585u, 0xbd06742ce95f5f37u}, {0xa798fc4196e952e7u, 0x2c48113823b73705u},
    {0xd17f3b51fca3a7a0u, 0xf75a15862ca504c6u}, {0x82ef85133de648c4u, 0x9a984d73dbe722fcu},
    {0xa3ab66580d5fdaf5u, 0xc13e60d0d2e0ebbbu}, {0xcc963fee10b7d1b3u, 0x318df905079926a9u},
    {0xffbbcfe994e5c61fu, 0xfdf17746497f7053u}, {0x9fd561f1fd0f9bd3u, 0xfeb6ea8bedefa634u},
    {0xc7caba6e7c5382c8u, 0xfe64a52ee96b8fc1u}, {0xf9bd690a1b68637bu, 0x3dfdce7aa3c673b1u},
    {0x9c1661a651213e2du, 0x06bea10ca65c084fu}, {0xc31bfa0fe5698db8u, 0x486e494fcff30a63u},
    {0xf3e2f893dec3f126u, 0x5a89dba3c3efccfbu}, {0x986ddb5c6b3a76b7u, 0xf89629465a75e01du},
    {0xbe89523386091465u, 0xf6bbb397f1135824u}, {0xee2ba6c0678b597fu, 0x746aa07ded582e2du},
    {0x94db483840b717efu, 0xa8c2a44eb4571cddu}, {0xba121a4650e4ddebu, 0x92f34d62616ce414u},
    {0xe896a0d7e51e1566u, 0x77b020baf9c81d18u}, {0x915e2486ef32cd60u, 0x0ace1474dc1d122fu},
    {0xb5b5ada8aaff80b8u, 0x0d819992132456bbu}, {0xe3231912d5bf60e6u, 0x10e1fff697ed6c6au},
    {0x8df5efabc5979c8fu, 0xca8d3ffa1ef463c2u}, {0xb1736b96b6fd83b3u, 0xbd308ff8a6b17cb3u},
    {0xddd0467c64bce4a0u, 0xac7cb3f6d05ddbdfu}, {0x8aa22c0dbef60ee4u, 0x6bcdf07a423aa96cu},
    {0xad4ab7112eb3929du, 0x86c16c98d2c953c7u}, {0xd89d64d57a607744u, 0xe871c7bf077ba8b8u},
    {0x87625f056c7c4a8bu, 0x11471cd764ad4973u}, {0xa93af6c6c79b5d2du, 0xd598e40d3dd89bd0u},
    {0xd389b47879823479u, 0x4aff1d108d4ec2c4u}, {0x843610cb4bf160cbu, 0xcedf722a585139bbu},
    {0xa54394fe1eedb8feu, 0xc2974eb4ee658829u}, {0xce947a3da6a9273eu, 0x733d226229feea33u},
    {0x811ccc668829b887u, 0x0806357d5a3f5260u}, {0xa163ff802a3426a8u, 0xca07c2dcb0cf26f8u},
    {0xc9bcff6034c13052u, 0xfc89b393dd02f0b6u}, {0xfc2c3f3841f17c67u, 0xbbac2078d443ace3u},
    {0x9d9ba7832936edc0u, 0xd54b944b84aa4c0eu}, {0xc5029163f384a931u, 0x0a9e795e65d4df12u},
    {0xf64335bcf065d37du, 0x4d4617b5ff4a16d6u}, {0x99ea0196163fa42eu, 0x504bced1bf8e4e46u},
    {0xc06481fb9bcf8d39u, 0xe45ec2862f71e1d7u}, {0xf07da27a82c37088u, 0x5d767327bb4e5a4du},
    {0x964e858c91ba2655u, 0x3a6a07f8d510f870u}, {0xbbe226efb628afeau, 0x890489f70a55368cu},
    {0xeadab0aba3b2dbe5u, 0x2b45ac74ccea842fu}, {0x92c8ae6b464fc96fu, 0x3b0b8bc90012929eu},
    {0xb77ada0617e3bbcbu, 0x09ce6ebb40173745u}, {0xe55990879ddcaabdu, 0xcc420a6a101d0516u},
    {0x8f57fa54c2a9eab6u, 0x9fa946824a12232eu}, {0xb32df8e9f3546564u, 0x47939822dc96abfau},
    {0xdff9772470297ebdu, 0x59787e2b93bc56f8u}, {0x8bfbea76c619ef36u, 0x57eb4edb3c55b65bu},
    {0xaefae51477a06b03u, 0xede622920b6b23f2u}, {0xdab99e59958885c4u, 0xe95fab368e45eceeu},
    {0x88b402f7fd75539bu, 0x11dbcb0218ebb415u}, {0xaae103b5fcd2a881u, 0xd652bdc29f26a11au},
    {0xd59944a37c0752a2u, 0x4be76d3346f04960u}, {0x857fcae62d8493a5u, 0x6f70a4400c562ddcu},
    {0xa6dfbd9fb8e5b88eu, 0xcb4ccd500f6bb953u}, {0xd097ad07a71f26b2u, 0x7e2000a41346a7a8u},
    {0x825ecc24c873782fu, 0x8ed400668c0c28c9u}, {0xa2f67f2dfa90563bu, 0x728900802f0f32fbu},
    {0xcbb41ef979346bcau, 0x4f2b40a03ad2ffbau}, {0xfea126b7d78186bcu, 0xe2f610c84987bfa9u},
    {0x9f24b832e6b0f436u, 0x0dd9ca7d2df4d7cau}, {0xc6ede63fa05d3143u, 0x91503d1c79720dbcu},
    {0xf8a95fcf88747d94u, 0x75a44c6397ce912bu}, {0x9b69dbe1b548ce7cu, 0xc986afbe3ee11abbu},
    {0xc24452da229b021bu, 0xfbe85badce996169u}, {0xf2d56790ab41c2a2u, 0xfae27299423fb9c4u},
    {0x97c560ba6b0919a5u, 0xdccd879fc967d41bu}, {0xbdb6b8e905cb600fu, 0x5400e987bbc1c921u},
    {0xed246723473e3813u, 0x290123e9aab23b69u}, {0x9436c0760c86e30bu, 0xf9a0b6720aaf6522u},
    {0xb94470938fa89bceu, 0xf808e40e8d5b3e6au}, {0xe7958cb87392c2c2u, 0xb60b1d1230b20e05u},
    {0x90bd77f3483bb9b9u, 0xb1c6f22b5e6f48c3u}, {0xb4ecd5f01a4aa828u, 0x1e38aeb6360b1af4u},
    {0xe2280b6c20dd5232u, 0x25c6da63c38de1b1u}, {0x8d590723948a535fu, 0x579c487e5a38ad0fu},
    {0xb0af48ec79ace837u, 0x2d835a9df0c6d852u}, {0xdcdb1b2798182244u, 0xf8e431456cf88e66u},
    {0x8a08f0f8bf0f156bu, 0x1b8e9ecb641b5900u}, {0xac8b2d36eed2dac5u, 0xe272467e3d222f40u},
    {0xd7adf884aa879177u, 0x5b0ed81dcc6abb10u}, {0x86ccbb52ea94baeau, 0x98e947129fc2b4eau},
    {0xa87fea27a539e9a5u, 0x3f2398d747b36225u}, {0xd29fe4b18e88640eu, 0x8eec7f0d19a03aaeu},
    {0x83a3eeeef9153e89u, 0x1953cf68300424adu}, {0xa48ceaaab75a8e2bu, 0x5fa8c3423c052dd8u},
    {0xcdb02555653131b6u, 0x3792f412cb06794eu}, {0x808e17555f3ebf11u, 0xe2bbd88bbee40bd1u},
    {0xa0b19d2ab70e6ed6u, 0x5b6aceaeae9d0ec5u}, {0xc8de047564d20a8bu, 0xf245825a5a445276u},
    {0xfb158592be068d2eu, 0xeed6e2f0f0d56713u}, {0x9ced737bb6c4183du, 0x55464dd69685606cu},
    {0xc428d05aa4751e4cu, 0xaa97e14c3c26b887u}, {0xf53304714d9265dfu, 0xd53dd99f4b3066a9u},
    {0x993fe2c6d07b7fabu, 0xe546a8038efe402au}, {0xbf8fdb78849a5f96u, 0xde98520472bdd034u},
    {0xef73d256a5c0f77cu, 0x963e66858f6d4441u}, {0x95a8637627989aadu, 0xdde7001379a44aa9u},
    {0xbb127c53b17ec159u, 0x5560c018580d5d53u}, {0xe9d71b689dde71afu, 0xaab8f01e6e10b4a7u},
    {0x9226712162ab070du, 0xcab3961304ca70e9u}, {0xb6b00d69bb55c8d1u, 0x3d607b97c5fd0d23u},
    {0xe45c10c42a2b3b05u, 0x8cb89a7db77c506bu}, {0x8eb98a7a9a5b04e3u, 0x77f3608e92adb243u},
    {0xb267ed1940f1c61cu, 0x55f038b237591ed4u}, {0xdf01e85f912e37a3u, 0x6b6c46dec52f6689u},
    {0x8b61313bbabce2c6u, 0x2323ac4b3b3da016u}, {0xae397d8aa96c1b77u, 0xabec975e0a0d081bu},
    {0xd9c7dced53c72255u, 0x96e7bd358c904a22u}, {0x881cea14545c7575u, 0x7e50d64177da2e55u},
    {0xaa242499697392d2u, 0xdde50bd1d5d0b9eau}, {0xd4ad2dbfc3d07787u, 0x955e4ec64b44e865u},
    {0x84ec3c97da624ab4u, 0xbd5af13bef0b113fu}, {0xa6274bbdd0fadd61u, 0xecb1ad8aeacdd58fu},
    {0xcfb11ead453994bau, 0x67de18eda5814af3u}, {0x81ceb32c4b43fcf4u, 0x80eacf948770ced8u},
    {0xa2425ff75e14fc31u, 0xa1258379a94d028eu}, {0xcad2f7f5359a3b3eu, 0x096ee45813a04331u},
    {0xfd87b5f28300ca0du, 0x8bca9d6e188853fdu}, {0x9e74d1b791e07e48u, 0x775ea264cf55347eu},
    {0xc612062576589ddau, 0x95364afe032a819eu}, {0xf79687aed3eec551u, 0x3a83ddbd83f52205u},
    {0x9abe14cd44753b52u, 0xc4926a9672793543u}, {0xc16d9a0095928a27u, 0x75b7053c0f178294u},
    {0xf1c90080baf72cb1u, 0x5324c68b12dd6339u}, {0x971da05074da7beeu, 0xd3f6fc16ebca5e04u},
    {0xbce5086492111aeau, 0x88f4bb1ca6bcf585u}, {0xec1e4a7db69561a5u, 0x2b31e9e3d06c32e6u},
    {0x9392ee8e921d5d07u, 0x3aff322e62439fd0u}, {0xb877aa3236a4b449u, 0x09befeb9fad487c3u},
    {0xe69594bec44de15bu, 0x4c2ebe687989a9b4u}, {0x901d7cf73ab0acd9u, 0x0f9d37014bf60a11u},
    {0xb424dc35095cd80fu, 0x538484c19ef38c95u}, {0xe12e13424bb40e13u, 0x2865a5f206b06fbau},
    {0x8cbccc096f5088cbu, 0xf93f87b7442e45d4u}, {0xafebff0bcb24aafeu, 0xf78f69a51539d749u},
    {0xdbe6fecebdedd5beu, 0xb573440e5a884d1cu}, {0x89705f4136b4a597u, 0x31680a88f8953031u},
    {0xabcc77118461cefcu, 0xfdc20d2b36ba7c3eu}, {0xd6bf94d5e57a42bcu, 0x3d32907604691b4du},
    {0x8637bd05af6c69b5u, 0xa63f9a49c2c1b110u}, {0xa7c5ac471b478423u, 0x0fcf80dc33721d54u},
    {0xd1b71758e219652bu, 0xd3c36113404ea4a9u}, {0x83126e978d4fdf3bu, 0x645a1cac083126eau},
    {0xa3d70a3d70a3d70au, 0x3d70a3d70a3d70a4u}, {0xccccccccccccccccu, 0xcccccccccccccccdu},
    {0x8000000000000000u, 0x0000000000000000u}, {0xa000000000000000u, 0x0000000000000000u},
    {0xc800000000000000u, 0x0000000000000000u}, {0xfa00000000000000u, 0x0000000000000000u},
    {0x9c40000000000000u, 0x0000000000000000u}, {0xc350000000000000u, 0x0000000000000000u},
    {0xf424000000000000u, 0x0000000000000000u}, {0x9896800000000000u, 0x0000000000000000u},
    {0xbebc200000000000u, 0x0000000000000000u}, {0xee6b280000000000u, 0x0000000000000000u},
    {0x9502f90000000000u, 0x0000000000000000u}, {0xba43b74000000000u, 0x0000000000000000u},
    {0xe8d4a51000000000u, 0x0000000000000000u}, {0x9184e72a00000000u, 0x0000000000000000u},
    {0xb5e620f480000000u, 0x0000000000000000u}, {0xe35fa931a0000000u, 0x0000000000000000u},
    {0x8e1bc9bf04000000u, 0x0000000000000000u}, {0xb1a2bc2ec5000000u, 0x0000000000000000u},
    {0xde0b6b3a76400000u, 0x0000000000000000u}, {0x8ac7230489e80000u, 0x0000000000000000u},
    {0xad78ebc5ac620000u, 0x0000000000000000u}, {0xd8d726b7177a8000u, 0x0000000000000000u},
    {0x878678326eac9000u, 0x0000000000000000u}, {0xa968163f0a57b400u, 0x0000000000000000u},
    {0xd3c21bcecceda100u, 0x0000000000000000u}, {0x84595161401484a0u, 0x0000000000000000u},
    {0xa56fa5b99019a5c8u, 0x0000000000000000u}, {0xcecb8f27f4200f3au, 0x0000000000000000u},
    {0x813f3978f8940984u, 0x4000000000000000u}, {0xa18f07d736b90be5u, 0x5000000000000000u},
    {0xc9f2c9cd04674edeu, 0xa400000000000000u}, {0xfc6f7c4045812296u, 0x4d00000000000000u},
    {0x9dc5ada82b70b59du, 0xf020000000000000u}, {0xc5371912364ce305u, 0x6c28000000000000u},
    {0xf684df56c3e01bc6u, 0xc732000000000000u}, {0x9a130b963a6c115cu, 0x3c7f400000000000u},
    {0xc097ce7bc90715b3u, 0x4b9f100000000000u}, {0xf0bdc21abb48db20u, 0x1e86d40000000000u},
    {0x96769950b50d88f4u, 0x1314448000000000u}, {0xbc143fa4e250eb31u, 0x17d955a000000000u},
    {0xeb194f8e1ae525fdu, 0x5dcfab0800000000u}, {0x92efd1b8d0cf37beu, 0x5aa1cae500000000u},
    {0xb7abc627050305adu, 0xf14a3d9e40000000u}, {0xe596b7b0c643c719u, 0x6d9ccd05d0000000u},
    {0x8f7e32ce7bea5c6fu, 0xe4820023a2000000u}, {0xb35dbf821ae4f38bu, 0xdda2802c8a800000u},
    {0xe0352f62a19e306eu, 0xd50b2037ad200000u}, {0x8c213d9da502de45u, 0x4526f422cc340000u},
    {0xaf298d050e4395d6u, 0x9670b12b7f410000u}, {0xdaf3f04651d47b4cu, 0x3c0cdd765f114000u},
    {0x88d8762bf324cd0fu, 0xa5880a69fb6ac800u}, {0xab0e93b6efee0053u, 0x8eea0d047a457a00u},
    {0xd5d238a4abe98068u, 0x72a4904598d6d880u}, {0x85a36366eb71f041u, 0x47a6da2b7f864750u},
    {0xa70c3c40a64e6c51u, 0x999090b65f67d924u}, {0xd0cf4b50cfe20765u, 0xfff4b4e3f741cf6du},
    {0x82818f1281ed449fu, 0xbff8f10e7a8921a4u}, {0xa321f2d7226895c7u, 0xaff72d52192b6a0du},
    {0xcbea6f8ceb02bb39u, 0x9bf4f8a69f764490u}, {0xfee50b7025c36a08u, 0x02f236d04753d5b4u},
    {0x9f4f2726179a2245u, 0x01d762422c946590u}, {0xc722f0ef9d80aad6u, 0x424d3ad2b7b97ef5u},
    {0xf8ebad2b84e0d58bu, 0xd2e0898765a7deb2u}, {0x9b934c3b330c8577u, 0x63cc55f49f88eb2fu},
    {0xc2781f49ffcfa6d5u, 0x3cbf6b71c76b25fbu}, {0xf316271c7fc3908au, 0x8bef464e3945ef7au},
    {0x97edd871cfda3a56u, 0x97758bf0e3cbb5acu}, {0xbde94e8e43d0c8ecu, 0x3d52eeed1cbea317u},
    {0xed63a231d4c4fb27u, 0x4ca7aaa863ee4bddu}, {0x945e455f24fb1cf8u, 0x8fe8caa93e74ef6au},
    {0xb975d6b6ee39e436u, 0xb3e2fd538e122b44u}, {0xe7d34c64a9c85d44u, 0x60dbbca87196b616u},
    {0x90e40fbeea1d3a4au, 0xbc8955e946fe31cdu}, {0xb51d13aea4a488ddu, 0x6babab6398bdbe41u},
    {0xe264589a4dcdab14u, 0xc696963c7eed2dd1u}, {0x8d7eb76070a08aecu, 0xfc1e1de5cf543ca2u},
    {0xb0de65388cc8ada8u, 0x3b25a55f43294bcbu}, {0xdd15fe86affad912u, 0x49ef0eb713f39ebeu},
    {0x8a2dbf142dfcc7abu, 0x6e3569326c784337u}, {0xacb92ed9397bf996u, 0x49c2c37f07965404u},
    {0xd7e77a8f87daf7fbu, 0xdc33745ec97be906u}, {0x86f0ac99b4e8dafdu, 0x69a028bb3ded71a3u},
    {0xa8acd7c0222311bcu, 0xc40832ea0d68ce0cu}, {0xd2d80db02aabd62bu, 0xf50a3fa490c30190u},
    {0x83c7088e1aab65dbu, 0x792667c6da79e0fau}, {0xa4b8cab1a1563f52u, 0x577001b891185938u},
    {0xcde6fd5e09abcf26u, 0xed4c0226b55e6f86u}, {0x80b05e5ac60b6178u, 0x544f8158315b05b4u},
    {0xa0dc75f1778e39d6u, 0x696361ae3db1c721u}, {0xc913936dd571c84cu, 0x03bc3a19cd1e38e9u},
    {0xfb5878494ace3a5fu, 0x04ab48a04065c723u}, {0x9d174b2dcec0e47bu, 0x62eb0d64283f9c76u},
    {0xc45d1df942711d9au, 0x3ba5d0bd324f8394u}, {0xf5746577930d6500u, 0xca8f44ec7ee36479u},
    {0x9968bf6abbe85f20u, 0x7e998b13cf4e1ecbu}, {0xbfc2ef456ae276e8u, 0x9e3fedd8c321a67eu},
    {0xefb3ab16c59b14a2u, 0xc5cfe94ef3ea101eu}, {0x95d04aee3b80ece5u, 0xbba1f1d158724a12u},
    {0xbb445da9ca61281fu, 0x2a8a6e45ae8edc97u}, {0xea1575143cf97226u, 0xf52d09d71a3293bdu},
    {0x924d692ca61be758u, 0x593c2626705f9c56u}, {0xb6e0c377cfa2e12eu, 0x6f8b2fb00c77836cu},
    {0xe498f455c38b997au, 0x0b6dfb9c0f956447u}, {0x8edf98b59a373fecu, 0x4724bd4189bd5eacu},
    {0xb2977ee300c50fe7u, 0x58edec91ec2cb657u}, {0xdf3d5e9bc0f653e1u, 0x2f2967b66737e3edu},
    {0x8b865b215899f46cu, 0xbd79e0d20082ee74u}, {0xae67f1e9aec07187u, 0xecd8590680a3aa11u},
    {0xda01ee641a708de9u, 0xe80e6f4820cc9495u}, {0x884134fe908658b2u, 0x3109058d147fdcddu},
    {0xaa51823e34a7eedeu, 0xbd4b46f0599fd415u}, {0xd4e5e2cdc1d1ea96u, 0x6c9e18ac7007c91au},
    {0x850fadc09923329eu, 0x03e2cf6bc604ddb0u}, {0xa6539930bf6bff45u, 0x84db8346b786151cu},
    {0xcfe87f7cef46ff16u, 0xe612641865679a63u}, {0x81f14fae158c5f6eu, 0x4fcb7e8f3f60c07eu},
    {0xa26da3999aef7749u, 0xe3be5e330f38f09du}, {0xcb090c8001ab551cu, 0x5cadf5bfd3072cc5u},
    {0xfdcb4fa002162a63u, 0x73d9732fc7c8f7f6u}, {0x9e9f11c4014dda7eu, 0x2867e7fddcdd9afau},
    {0xc646d63501a1511du, 0xb281e1fd541501b8u}, {0xf7d88bc24209a565u, 0x1f225a7ca91a4226u},
    {0x9ae757596946075fu, 0x3375788de9b06958u}, {0xc1a12d2fc3978937u, 0x0052d6b1641c83aeu},
    {0xf209787bb47d6b84u, 0xc0678c5dbd23a49au}, {0x9745eb4d50ce6332u, 0xf840b7ba963646e0u},
    {0xbd176620a501fbffu, 0xb650e5a93bc3d898u}, {0xec5d3fa8ce427affu, 0xa3e51f138ab4cebeu},
    {0x93ba47c980e98cdfu, 0xc66f336c36b10137u}, {0xb8a8d9bbe123f017u, 0xb80b0047445d4184u},
    {0xe6d3102ad96cec1du, 0xa60dc059157491e5u}, {0x9043ea1ac7e41392u, 0x87c89837ad68db2fu},
    {0xb454e4a179dd1877u, 0x29babe4598c311fbu}, {0xe16a1dc9d8545e94u, 0xf4296dd6fef3d67au},
    {0x8ce2529e2734bb1du, 0x1899e4a65f58660cu}, {0xb01ae745b101e9e4u, 0x5ec05dcff72e7f8fu},
    {0xdc21a1171d42645du, 0x76707543f4fa1f73u}, {0x899504ae72497ebau, 0x6a06494a791c53a8u},
    {0xabfa45da0edbde69u, 0x0487db9d17636892u}, {0xd6f8d7509292d603u, 0x45a9d2845d3c42b6u},
    {0x865b86925b9bc5c2u, 0x0b8a2392ba45a9b2u}, {0xa7f26836f282b732u, 0x8e6cac7768d7141eu},
    {0xd1ef0244af2364ffu, 0x3207d795430cd926u}, {0x8335616aed761f1fu, 0x7f44e6bd49e807b8u},
    {0xa402b9c5a8d3a6e7u, 0x5f16206c9c6209a6u}, {0xcd036837130890a1u, 0x36dba887c37a8c0fu},
    {0x802221226be55a64u, 0xc2494954da2c9789u}, {0xa02aa96b06deb0fdu, 0xf2db9baa10b7bd6cu},
    {0xc83553c5c8965d3du, 0x6f92829494e5acc7u}, {0xfa42a8b73abbf48cu, 0xcb772339ba1f17f9u},
    {0x9c69a97284b578d7u, 0xff2a760414536efbu}, {0xc38413cf25e2d70du, 0xfef5138519684abau},
    {0xf46518c2ef5b8cd1u, 0x7eb258665fc25d69u}, {0x98bf2f79d5993802u, 0xef2f773ffbd97a61u},
    {0xbeeefb584aff8603u, 0xaafb550ffacfd8fau}, {0xeeaaba2e5dbf6784u, 0x95ba2a53f983cf38u},
    {0x952ab45cfa97a0b2u, 0xdd945a747bf26183u}, {0xba756174393d88dfu, 0x94f971119aeef9e4u},
    {0xe912b9d1478ceb17u, 0x7a37cd5601aab85du}, {0x91abb422ccb812eeu, 0xac62e055c10ab33au},
    {0xb616a12b7fe617aau, 0x577b986b314d6009u}, {0xe39c49765fdf9d94u, 0xed5a7e85fda0b80bu},
    {0x8e41ade9fbebc27du, 0x14588f13be847307u}, {0xb1d219647ae6b31cu, 0x596eb2d8ae258fc8u},
    {0xde469fbd99a05fe3u, 0x6fca5f8ed9aef3bbu}, {0x8aec23d680043beeu, 0x25de7bb9480d5854u},
    {0xada72ccc20054ae9u, 0xaf561aa79a10ae6au}, {0xd910f7ff28069da4u, 0x1b2ba1518094da04u},
    {0x87aa9aff79042286u, 0x90fb44d2f05d0842u}, {0xa99541bf57452b28u, 0x353a1607ac744a53u},
    {0xd3fa922f2d1675f2u, 0x42889b8997915ce8u}, {0x847c9b5d7c2e09b7u, 0x69956135febada11u},
    {0xa59bc234db398c25u, 0x43fab9837e699095u}, {0xcf02b2c21207ef2eu, 0x94f967e45e03f4bbu},
    {0x8161afb94b44f57du, 0x1d1be0eebac278f5u}, {0xa1ba1ba79e1632dcu, 0x6462d92a69731732u},
    {0xca28a291859bbf93u, 0x7d7b8f7503cfdcfeu}, {0xfcb2cb35e702af78u, 0x5cda735244c3d43eu},
    {0x9defbf01b061adabu, 0x3a0888136afa64a7u}, {0xc56baec21c7a1916u, 0x088aaa1845b8fdd0u},
    {0xf6c69a72a3989f5bu, 0x8aad549e57273d45u}, {0x9a3c2087a63f6399u, 0x36ac54e2f678864bu},
    {0xc0cb28a98fcf3c7fu, 0x84576a1bb416a7ddu}, {0xf0fdf2d3f3c30b9fu, 0x656d44a2a11c51d5u},
    {0x969eb7c47859e743u, 0x9f644ae5a4b1b325u}, {0xbc4665b596706114u, 0x873d5d9f0dde1feeu},
    {0xeb57ff22fc0c7959u, 0xa90cb506d155a7eau}, {0x9316ff75dd87cbd8u, 0x09a7f12442d588f2u},
    {0xb7dcbf5354e9beceu, 0x0c11ed6d538aeb2fu}, {0xe5d3ef282a242e81u, 0x8f1668c8a86da5fau},
    {0x8fa475791a569d10u, 0xf96e017d694487bcu}, {0xb38d92d760ec4455u, 0x37c981dcc395a9acu},
    {0xe070f78d3927556au, 0x85bbe253f47b1417u}, {0x8c469ab843b89562u, 0x93956d7478ccec8eu},
    {0xaf58416654a6babbu, 0x387ac8d1970027b2u}, {0xdb2e51bfe9d0696au, 0x06997b05fcc0319eu},
    {0x88fcf317f22241e2u, 0x441fece3bdf81f03u}, {0xab3c2fddeeaad25au, 0xd527e81cad7626c3u},
    {0xd60b3bd56a5586f1u, 0x8a71e223d8d3b074u}, {0x85c7056562757456u, 0xf6872d5667844e49u},
    {0xa738c6bebb12d16cu, 0xb428f8ac016561dbu}, {0xd106f86e69d785c7u, 0xe13336d701beba52u},
    {0x82a45b450226b39cu, 0xecc0024661173473u}, {0xa34d721642b06084u, 0x27f002d7f95d0190u},
    {0xcc20ce9bd35c78a5u, 0x31ec038df7b441f4u}, {0xff290242c83396ceu, 0x7e67047175a15271u},
    {0x9f79a169bd203e41u, 0x0f0062c6e984d386u}, {0xc75809c42c684dd1u, 0x52c07b78a3e60868u},
    {0xf92e0c3537826145u, 0xa7709a56ccdf8a82u}, {0x9bbcc7a142b17ccbu, 0x88a66076400bb691u},
    {0xc2abf989935ddbfeu, 0x6acff893d00ea435u}, {0xf356f7ebf83552feu, 0x0583f6b8c4124d43u},
    {0x98165af37b2153deu, 0xc3727a337a8b704au}, {0xbe1bf1b059e9a8d6u, 0x744f18c0592e4c5cu},
    {0xeda2ee1c7064130cu, 0x1162def06f79df73u}, {0x9485d4d1c63e8be7u, 0x8addcb5645ac2ba8u},
    {0xb9a74a0637ce2ee1u, 0x6d953e2bd7173692u}, {0xe8111c87c5c1ba99u, 0xc8fa8db6ccdd0437u},
    {0x910ab1d4db9914a0u, 0x1d9c9892400a22a2u}, {0xb54d5e4a127f59c8u, 0x2503beb6d00cab4bu},
    {0xe2a0b5dc971f303au, 0x2e44ae64840fd61du}, {0x8da471a9de737e24u, 0x5ceaecfed289e5d2u},
    {0xb10d8e1456105dadu, 0x7425a83e872c5f47u}, {0xdd50f1996b947518u, 0xd12f124e28f77719u},
    {0x8a5296ffe33cc92fu, 0x82bd6b70d99aaa6fu}, {0xace73cbfdc0bfb7bu, 0x636cc64d1001550bu},
    {0xd8210befd30efa5au, 0x3c47f7e05401aa4eu}, {0x8714a775e3e95c78u, 0x65acfaec34810a71u},
    {0xa8d9d1535ce3b396u, 0x7f1839a741a14d0du}, {0xd31045a8341ca07cu, 0x1ede48111209a050u},
    {0x83ea2b892091e44du, 0x934aed0aab460432u}, {0xa4e4b66b68b65d60u, 0xf81da84d5617853fu},
    {0xce1de40642e3f4b9u, 0x36251260ab9d668eu}, {0x80d2ae83e9ce78f3u, 0xc1d72b7c6b426019u},
    {0xa1075a24e4421730u, 0xb24cf65b8612f81fu}, {0xc94930ae1d529cfcu, 0xdee033f26797b627u},
    {0xfb9b7cd9a4a7443cu, 0x169840ef017da3b1u}, {0x9d412e0806e88aa5u, 0x8e1f289560ee864eu},
    {0xc491798a08a2ad4eu, 0xf1a6f2bab92a27e2u}, {0xf5b5d7ec8acb58a2u, 0xae10af696774b1dbu},
    {0x9991a6f3d6bf1765u, 0xacca6da1e0a8ef29u}, {0xbff610b0cc6edd3fu, 0x17fd090a58d32af3u},
    {0xeff394dcff8a948eu, 0xddfc4b4cef07f5b0u}, {0x95f83d0a1fb69cd9u, 0x4abdaf101564f98eu},
    {0xbb764c4ca7a4440fu, 0x9d6d1ad41abe37f1u}, {0xea53df5fd18d5513u, 0x84c86189216dc5edu},
    {0x92746b9be2f8552cu, 0x32fd3cf5b4e49bb4u}, {0xb7118682dbb66a77u, 0x3fbc8c33221dc2a1u},
    {0xe4d5e82392a40515u, 0x0fabaf3feaa5334au}, {0x8f05b1163ba6832du, 0x29cb4d87f2a7400eu},
    {0xb2c71d5bca9023f8u, 0x743e20e9ef511012u}, {0xdf78e4b2bd342cf6u, 0x914da9246b255416u},
    {0x8bab8eefb6409c1au, 0x1ad089b6c2f7548eu}, {0xae9672aba3d0c320u, 0xa184ac2473b529b1u},
    {0xda3c0f568cc4f3e8u, 0xc9e5d72d90a2741eu}, {0x8865899617fb1871u, 0x7e2fa67c7a658892u},
    {0xaa7eebfb9df9de8du, 0xddbb901b98feeab7u}, {0xd51ea6fa85785631u, 0x552a74227f3ea565u},
    {0x8533285c936b35deu, 0xd53a88958f87275fu}, {0xa67ff273b8460356u, 0x8a892abaf368f137u},
    {0xd01fef10a657842cu, 0x2d2b7569b0432d85u}, {0x8213f56a67f6b29bu, 0x9c3b29620e29fc73u},
    {0xa298f2c501f45f42u, 0x8349f3ba91b47b8fu}, {0xcb3f2f7642717713u, 0x241c70a936219a73u},
    {0xfe0efb53d30dd4d7u, 0xed238cd383aa0110u}, {0x9ec95d1463e8a506u, 0xf4363804324a40aau},
    {0xc67bb4597ce2ce48u, 0xb143c6053edcd0d5u}, {0xf81aa16fdc1b81dau, 0xdd94b7868e94050au},
    {0x9b10a4e5e9913128u, 0xca7cf2b4191c8326u}, {0xc1d4ce1f63f57d72u, 0xfd1c2f611f63a3f0u},
    {0xf24a01a73cf2dccfu, 0xbc633b39673c8cecu}, {0x976e41088617ca01u, 0xd5be0503e085d813u},
    {0xbd49d14aa79dbc82u, 0x4b2d8644d8a74e18u}, {0xec9c459d51852ba2u, 0xddf8e7d60ed1219eu},
    {0x93e1ab8252f33b45u, 0xcabb90e5c942b503u}, {0xb8da1662e7b00a17u, 0x3d6a751f3b936243u},
    {0xe7109bfba19c0c9du, 0x0cc512670a783ad4u}, {0x906a617d450187e2u, 0x27fb2b80668b24c5u},
    {0xb484f9dc9641e9dau, 0xb1f9f660802dedf6u}, {0xe1a63853bbd26451u, 0x5e7873f8a0396973u},
    {0x8d07e33455637eb2u, 0xdb0b487b6423e1e8u}, {0xb049dc016abc5e5fu, 0x91ce1a9a3d2cda62u},
    {0xdc5c5301c56b75f7u, 0x7641a140cc7810fbu}, {0x89b9b3e11b6329bau, 0xa9e904c87fcb0a9du},
    {0xac2820d9623bf429u, 0x546345fa9fbdcd44u}, {0xd732290fbacaf133u, 0xa97c177947ad4095u},
    {0x867f59a9d4bed6c0u, 0x49ed8eabcccc485du}, {0xa81f301449ee8c70u, 0x5c68f256bfff5a74u},
    {0xd226fc195c6a2f8cu, 0x73832eec6fff3111u}, {0x83585d8fd9c25db7u, 0xc831fd53c5ff7eabu},
    {0xa42e74f3d032f525u, 0xba3e7ca8b77f5e55u}, {0xcd3a1230c43fb26fu, 0x28ce1bd2e55f35ebu},
    {0x80444b5e7aa7cf85u, 0x7980d163cf5b81b3u}, {0xa0555e361951c366u, 0xd7e105bcc332621fu},
    {0xc86ab5c39fa63440u, 0x8dd9472bf3fefaa7u}, {0xfa856334878fc150u, 0xb14f98f6f0feb951u},
    {0x9c935e00d4b9d8d2u, 0x6ed1bf9a569f33d3u}, {0xc3b8358109e84f07u, 0x0a862f80ec4700c8u},
    {0xf4a642e14c6262c8u, 0xcd27bb612758c0fau}, {0x98e7e9cccfbd7dbdu, 0x8038d51cb897789cu},
    {0xbf21e44003acdd2cu, 0xe0470a63e6bd56c3u}, {0xeeea5d5004981478u, 0x1858ccfce06cac74u},
    {0x95527a5202df0ccbu, 0x0f37801e0c43ebc8u}, {0xbaa718e68396cffdu, 0xd30560258f54e6bau},
    {0xe950df20247c83fdu, 0x47c6b82ef32a2069u}, {0x91d28b7416cdd27eu, 0x4cdc331d57fa5441u},
    {0xb6472e511c81471du, 0xe0133fe4adf8e952u}, {0xe3d8f9e563a198e5u, 0x58180fddd97723a6u},
    {0x8e679c2f5e44ff8fu, 0x570f09eaa7ea7648u}, {0xb201833b35d63f73u, 0x2cd2cc6551e513dau},
    {0xde81e40a034bcf4fu, 0xf8077f7ea65e58d1u}, {0x8b112e86420f6191u, 0xfb04afaf27faf782u},
    {0xadd57a27d29339f6u, 0x79c5db9af1f9b563u}, {0xd94ad8b1c7380874u, 0x18375281ae7822bcu},
    {0x87cec76f1c830548u, 0x8f2293910d0b15b5u}, {0xa9c2794ae3a3c69au, 0xb2eb3875504ddb22u},
    {0xd433179d9c8cb841u, 0x5fa60692a46151ebu}, {0x849feec281d7f328u, 0xdbc7c41ba6bcd333u},
    {0xa5c7ea73224deff3u, 0x12b9b522906c0800u}, {0xcf39e50feae16befu, 0xd768226b34870a00u},
    {0x81842f29f2cce375u, 0xe6a1158300d46640u}, {0xa1e53af46f801c53u, 0x60495ae3c1097fd0u},
    {0xca5e89b18b602368u, 0x385bb19cb14bdfc4u}, {0xfcf62c1dee382c42u, 0x46729e03dd9ed7b5u},
    {0x9e19db92b4e31ba9u, 0x6c07a2c26a8346d1u},
};

} // namespace detail

/// 5^`power` scaled by a power of two so that its highest bit is bit 127: exact for 0 to 55, cut off below the lowest
/// bit above that, and for negative powers cut off and then increased by one. The scale is what
/// `floor_log2_of_power_of_ten` tells. Precondition: -342 <= `power` <= 324.
[[nodiscard]] constexpr wide const& power_of_five(int power) noexcept {
    return detail::powers_of_five[power - smallest_power_of_five];
}

/// The greatest integer not above log2(10^`power`). Precondition: -400 <= `power` <= 400.
[[nodiscard]] constexpr int floor_log2_of_power_of_ten(int power) noexcept {
    return (power * 217706) >>
           16; // 217706 / 65536 is log2(10), near enough in this range; shifting rounds down, by C++20
}

} // namespace telltale::inline v0::text

#endif
// The number at the start of a text, to the grammar of RFC 8259, as digits and an exponent.
#ifndef TELLTALE_TEXT_SCAN_NUMBER_HPP
#define TELLTALE_TEXT_SCAN_NUMBER_HPP


#include <bit>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace telltale::inline v0::text {

/// What `scan_number` saw. The value is `digits` x 10^`exponent`, negated when `negative`; when `more`, its magnitude
/// is above that and below (`digits` + 1) x 10^`exponent`.
struct scanned_number {
    char const* end{};       ///< past the number; null when the text there is not a JSON number
    char const* bad{};       ///< null unless `end` is: the byte that cannot be there, or the end of the text
    std::uint64_t digits{};  ///< the leading significant digits, as many as 64 bits hold (at least 19)
    std::int32_t exponent{}; ///< saturates at +-1,000,000,000
    bool negative{};         ///< a minus sign was there, before a zero too
    bool more{};             ///< digits other than zero did not fit into `digits`
    bool plain{};            ///< neither a fraction nor an exponent was written
};

namespace detail {

inline constexpr std::uint64_t powers_of_ten[20] = {
    1u,
    10u,
    100u,
    1000u,
    10000u,
    100000u,
    1000000u,
    10000000u,
    100000000u,
    1000000000u,
    10000000000u,
    100000000000u,
    1000000000000u,
    10000000000000u,
    100000000000000u,
    1000000000000000u,
    10000000000000000u,
    100000000000000000u,
    1000000000000000000u,
    10000000000000000000u,
};

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return static_cast<unsigned char>(c - '0') < 10; }

/// The top bit of the first byte that is no digit, of bytes that were digits before each was combined with '0' by "xor"; perhaps
/// falsely those of later ones: a carry out of a byte can only reach these.
[[nodiscard]] TELLTALE_INLINE constexpr std::uint64_t not_digits(std::uint64_t bytes) noexcept {
    return ((bytes + 0x7676767676767676u) | bytes) & 0x8080808080808080u;
}

/// Eight digits, the first in the lowest byte, each byte 0 to 9, as a number.
[[nodiscard]] constexpr std::uint64_t eight_digits(std::uint64_t bytes) noexcept {
    bytes = bytes * 10 + (bytes >> 8); // pairs, in every second byte
    std::uint64_t const outer = (bytes & 0x000000FF000000FFu) * 0x000F424000000064u;
    std::uint64_t const inner = ((bytes >> 16) & 0x000000FF000000FFu) * 0x0000271000000001u;
    return ((outer + inner) >> 32) & 0xFFFFFFFFu;
}

[[nodiscard]] constexpr std::int32_t saturated(std::int64_t exponent) noexcept {
    return static_cast<std::int32_t>(exponent < -1000000000  ? -1000000000
                                     : exponent > 1000000000 ? 1000000000
                                                             : exponent);
}

/// Appends the run of digits at `first` to `digits` (modulo 2^64) and returns its end.
[[nodiscard]] TELLTALE_INLINE constexpr char const* read_digits(char const* first, char const* last,
                                                                std::uint64_t& digits) noexcept {
    if (!std::is_constant_evaluated()) {
        if constexpr (std::endian::native == std::endian::little) {
            while (last - first >= 8) {
                std::uint64_t bytes{};
                std::memcpy(&bytes, first, sizeof bytes);
                bytes ^= 0x3030303030303030u;
                std::uint64_t const others = not_digits(bytes);
                if (others == 0) {
                    digits = digits * 100000000u + eight_digits(bytes);
                    first += 8;
                    continue;
                }
                int const count = std::countr_zero(others) >> 3;
                // shifted in two steps, for a count of zero: the number then begins with eight zeros and adds nothing
                digits = digits * powers_of_ten[count] + eight_digits((bytes << 8) << (56 - 8 * count));
                return first + count;
            }
        }
    }
    for (; first != last && is_digit(*first); ++first) digits = digits * 10 + static_cast<std::uint64_t>(*first - '0');
    return first;
}

// The parts that are called and not inlined return what two registers hold, so that the number itself stays in
// registers.

struct long_mantissa {
    std::uint64_t digits;
    std::int32_t exponent;
    bool more;
};

/// A mantissa of more than 19 digits: as many significant ones as 64 bits hold, and the exponent if none were written.
[[nodiscard]] TELLTALE_NOINLINE constexpr long_mantissa collect_digits(char const* first, char const* last) noexcept {
    constexpr std::uint64_t greatest = ~std::uint64_t{0};
    std::int64_t exponent = 0;
    std::uint64_t digits = 0;
    bool full = false, fraction = false, more = false;
    for (; first != last; ++first) {
        if (*first == '.') {
            fraction = true;
            continue;
        }
        auto const digit = static_cast<std::uint64_t>(*first - '0');
        full = full || digits > greatest / 10 || (digits == greatest / 10 && digit > greatest % 10);
        if (!full) {
            digits = digits * 10 + digit;
            exponent -= fraction ? 1 : 0;
        } else {
            more = more || digit != 0;
            exponent += fraction ? 0 : 1;
        }
    }
    return {digits, saturated(exponent), more};
}

struct exponent_part {
    char const* end;
    std::int32_t exponent;
    bool valid; // when not, `end` is the byte that cannot be there
};

/// What follows an `e`, added to the exponent that there was.
[[nodiscard]] TELLTALE_NOINLINE constexpr exponent_part scan_exponent(char const* first, char const* last,
                                                                      std::int32_t exponent) noexcept {
    bool const below_zero = first != last && *first == '-';
    if (below_zero || (first != last && *first == '+')) ++first;
    if (first == last || !is_digit(*first)) return {first, 0, false};
    while (first != last && *first == '0') ++first;
    char const* const begin = first;
    std::uint64_t digits = 0;
    first = read_digits(first, last, digits);
    std::int64_t const written = first - begin > 11 ? 100000000000 : static_cast<std::int64_t>(digits);
    return {first, saturated(exponent + (below_zero ? -written : written)), true};
}

/// The number whose end, and no `e`, is among the eight bytes at `first`, without a branch on its length. False when
/// that is not so or the number is wrong.
[[nodiscard]] TELLTALE_INLINE bool scan_short(char const* first, scanned_number& number) noexcept {
    constexpr std::uint64_t tops = 0x8080808080808080u;
    std::uint64_t bytes{};
    std::memcpy(&bytes, first, sizeof bytes);
    bytes ^= 0x3030303030303030u;
    std::uint64_t const others =
        (((bytes & ~tops) + 0x7676767676767676u) | bytes) & tops; // the tops of the bytes that are no digits
    if (others == 0) return false;
    int const whole = std::countr_zero(others) & ~7; // in bits: where the first byte is that is no digit
    if (whole == 0 || ((bytes & 0xFF) == 0 && whole != 8)) return false;
    std::uint64_t const before = (std::uint64_t{1} << whole) - 1;
    std::uint64_t const next = (bytes >> whole) & 0xFF;
    if (next == ('.' ^ 0x30)) {
        std::uint64_t const rest = others & (others - 1);
        if (rest == 0) return false;
        int const end = std::countr_zero(rest) & ~7;
        if (end == whole + 8 || (((bytes >> end) & 0xDF) == ('E' ^ 0x10))) return false;
        // the digits before the point move over it
        std::uint64_t const joined = ((bytes & before) << 8) | (bytes & ~(before << 8 | 0xFF));
        number.digits = eight_digits(joined << (64 - end));
        number.exponent = (whole + 8 - end) / 8;
        number.end = first + end / 8;
        return true;
    }
    if ((next & 0xDF) == ('E' ^ 0x10)) return false;
    number.digits = eight_digits(bytes << (64 - whole));
    number.plain = true;
    number.end = first + whole / 8;
    return true;
}

/// Any number without its sign, into `number`.
TELLTALE_INLINE constexpr void scan_unsigned(char const* first, char const* last, scanned_number& number) noexcept {
    number.bad = first;
    if (first == last || !is_digit(*first)) return;
    char const* const begin = first;
    first = *first == '0' ? first + 1 : read_digits(first, last, number.digits);
    auto count = first - begin;
    number.plain = true;
    if (first != last && *first == '.') {
        number.plain = false;
        char const* const fraction = ++first;
        first = read_digits(first, last, number.digits);
        number.bad = first;
        if (first == fraction) return;
        count += first - fraction;
        number.exponent = static_cast<std::int32_t>(fraction - first); // or cut off, and then replaced
    }
    if (count > 19) {
        long_mantissa const collected = collect_digits(begin, first);
        number.digits = collected.digits;
        number.exponent = collected.exponent;
        number.more = collected.more;
    }
    if (first != last && (*first == 'e' || *first == 'E')) {
        number.plain = false;
        exponent_part const part = scan_exponent(first + 1, last, number.exponent);
        number.exponent = part.exponent;
        first = part.end;
        number.bad = first;
        if (!part.valid) return;
    }
    number.bad = nullptr;
    number.end = first;
}

} // namespace detail

/// The longest number at `first` that the grammar of RFC 8259, section 6, allows; what follows is not looked at (of
/// `01`, the number is `0`). A text that begins a number and does not end it (`-`, `1.`, `1e+`) is none. Linear,
/// eight digits at a time; never overflows. Inlined: meant for few places.
[[nodiscard]] TELLTALE_INLINE constexpr scanned_number scan_number(char const* first, char const* last) noexcept {
    scanned_number number{};
    if (first != last && *first == '-') {
        number.negative = true;
        ++first;
    }
    if (!std::is_constant_evaluated()) {
        if constexpr (std::endian::native == std::endian::little) {
            if (last - first >= 8 && detail::scan_short(first, number)) return number;
        }
    }
    detail::scan_unsigned(first, last, number);
    return number;
}
/// As `scan_number`, out of line: for all places where a call does not matter.
[[nodiscard]] TELLTALE_NOINLINE constexpr scanned_number scan_any_number(char const* first, char const* last) noexcept {
    return scan_number(first, last);
}

} // namespace telltale::inline v0::text

#endif

#include <bit>
#include <cfloat>
#include <compare>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace telltale::inline v0::text {

namespace detail {

template <class Float>
struct float_format;

template <>
struct float_format<double> {
    using bits = std::uint64_t;
    static constexpr int mantissa_bits = 52, bias = 1023, infinite_exponent = 0x7FF;
    // of ten; beyond, every 64-bit mantissa is zero or infinity
    static constexpr int smallest_power = -342, greatest_power = 308;
    // only between these powers can a product lie exactly between two doubles
    static constexpr int lowest_tie = -4, highest_tie = 23;
    static constexpr int exact_power = 22; // 10^22 is the last that is a double
    static constexpr double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
};

template <>
struct float_format<float> {
    using bits = std::uint32_t;
    static constexpr int mantissa_bits = 23, bias = 127, infinite_exponent = 0xFF;
    static constexpr int smallest_power = -65, greatest_power = 38;
    static constexpr int lowest_tie = -17, highest_tie = 10;
    static constexpr int exact_power = 10;
    static constexpr float powers[] = {1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f};
};

/// The bits of the float nearest to `digits` x 10^`power`, ties to even.
/// D. Lemire, "Number parsing at a gigabyte per second" (2021); that 128 bits of the power always suffice:
/// N. Mushtak, D. Lemire, "Fast number parsing without fallback" (2022).
template <class Float>
[[nodiscard]] TELLTALE_NOINLINE constexpr std::uint64_t nearest_float(std::uint64_t digits,
                                                                      std::int32_t power) noexcept {
    using format = float_format<Float>;
    // and the hidden bit, one for rounding, one that normalising may lose
    constexpr int precision = format::mantissa_bits + 3;
    constexpr std::uint64_t infinity = std::uint64_t{format::infinite_exponent} << format::mantissa_bits;
    if (digits == 0 || power < format::smallest_power) return 0;
    if (power > format::greatest_power) return infinity;

    int const shifted = std::countl_zero(digits);
    digits <<= shifted;
    wide const& five = power_of_five(power);
    wide product = multiply_wide(digits, five.high);
    constexpr std::uint64_t below = ~std::uint64_t{0} >> precision;
    if ((product.high & below) == below) { // what the low half adds could carry into the bits that count
        std::uint64_t const added = multiply_wide(digits, five.low).high;
        product.low += added;
        product.high += product.low < added;
    }

    int const upper = static_cast<int>(product.high >> 63);
    int const shift = upper + 64 - precision;
    std::uint64_t mantissa = product.high >> shift;
    int exponent = floor_log2_of_power_of_ten(power) + 63 + upper - shifted + format::bias;
    if (exponent <= 0) {
        if (exponent <= -63) return 0;
        mantissa >>= 1 - exponent; // no ties here: they would need a power of five that 64 bits cannot divide
        mantissa += mantissa & 1;
        return mantissa >> 1; // a carry into the hidden bit makes the smallest normal number, as it should
    }
    if (product.low <= 1 && power >= format::lowest_tie && power <= format::highest_tie && (mantissa & 3) == 1 &&
        (mantissa << shift) == product.high)
        mantissa &= ~std::uint64_t{1}; // exactly between two: to the even one, down
    mantissa += mantissa & 1;
    mantissa >>= 1;
    if (mantissa >= std::uint64_t{2} << format::mantissa_bits) {
        mantissa >>= 1;
        ++exponent;
    }
    if (exponent >= format::infinite_exponent) return infinity;
    mantissa &= ~(std::uint64_t{1} << format::mantissa_bits);
    return (static_cast<std::uint64_t>(exponent) << format::mantissa_bits) | mantissa;
}

/// A natural number of at most 4096 bits, for the comparison of a long decimal with the middle of two floats.
struct big_natural {
    std::uint64_t limbs[64]{};
    int size{};

    /// this = this x factor + summand
    constexpr void multiply_add(std::uint64_t factor, std::uint64_t summand) noexcept {
        for (int i = 0; i != size; ++i) {
            wide const product = multiply_wide(limbs[i], factor);
            limbs[i] = product.low + summand;
            summand = product.high + (limbs[i] < summand);
        }
        if (summand != 0) limbs[size++] = summand;
    }
    constexpr void multiply_by_power_of_five(int power) noexcept {
        constexpr std::uint64_t most = 7450580596923828125u; // 5^27
        for (; power >= 27; power -= 27) multiply_add(most, 0);
        for (; power > 0; --power) multiply_add(5, 0);
    }
    constexpr void shift_left(int bits) noexcept {
        for (; bits >= 63; bits -= 63) multiply_add(std::uint64_t{1} << 63, 0);
        multiply_add(std::uint64_t{1} << bits, 0);
    }
    [[nodiscard]] constexpr std::strong_ordering operator<=>(big_natural const& other) const noexcept {
        if (size != other.size) return size <=> other.size;
        for (int i = size; i-- != 0;)
            if (limbs[i] != other.limbs[i]) return limbs[i] <=> other.limbs[i];
        return std::strong_ordering::equal;
    }
};

/// How the decimal at `first` compares with the middle between the float of the bits `lower` and the next greater
/// one. `number` was scanned at `first`.
template <class Float>
[[nodiscard]] TELLTALE_COLD constexpr std::strong_ordering compare_with_middle(scanned_number const& number,
                                                                               char const* first,
                                                                               std::uint64_t lower) noexcept {
    using format = float_format<Float>;
    int taken = 0; // digits that make up `digits` of the number
    for (std::uint64_t rest = number.digits; rest != 0; rest /= 10) ++taken;
    int const scientific = number.exponent + taken - 1; // the power of the first significant digit

    // no middle has more than 768 significant ones: beyond, it only matters whether there are any
    constexpr int most_digits = 770;
    big_natural decimal{}, middle{};
    int count = 0;
    bool rest = false;
    std::uint64_t chunk = 0;
    int chunk_digits = 0;
    for (; first != number.end && *first != 'e' && *first != 'E'; ++first) {
        if (!is_digit(*first) || (count == 0 && *first == '0')) continue;
        if (count == most_digits) {
            rest = rest || *first != '0';
            continue;
        }
        ++count;
        chunk = chunk * 10 + static_cast<std::uint64_t>(*first - '0');
        if (++chunk_digits == 19) {
            decimal.multiply_add(powers_of_ten[19], chunk);
            chunk = 0;
            chunk_digits = 0;
        }
    }
    decimal.multiply_add(powers_of_ten[chunk_digits], chunk);
    if (rest) {
        decimal.multiply_add(10, 1);
        ++count;
    }
    int const power = scientific - (count - 1); // the decimal is the digits x 10^power

    std::uint64_t mantissa = lower & ((std::uint64_t{1} << format::mantissa_bits) - 1);
    int exponent = static_cast<int>(lower >> format::mantissa_bits);
    if (exponent == 0) exponent = 1;
    else mantissa |= std::uint64_t{1} << format::mantissa_bits;
    exponent -= format::bias + format::mantissa_bits; // the lower float is mantissa x 2^exponent
    middle.multiply_add(0, 2 * mantissa + 1);
    --exponent;

    if (power >= 0) decimal.multiply_by_power_of_five(power);
    else middle.multiply_by_power_of_five(-power);
    if (power >= exponent) decimal.shift_left(power - exponent);
    else middle.shift_left(exponent - power);
    return decimal <=> middle;
}

/// The bits of the nearest float when digits were left out of `number.digits`: nearly always both ends of what they
/// may add agree.
template <class Float>
[[nodiscard]] TELLTALE_NOINLINE constexpr std::uint64_t nearest_float_of_long(scanned_number const& number,
                                                                              char const* first) noexcept {
    std::uint64_t const lower = nearest_float<Float>(number.digits, number.exponent);
    // the ends are so close that their floats are the same or neighbours; 2^64 - 1 comes with nothing left out unless
    // it is the 20th digit's limit
    std::uint64_t const upper =
        number.digits == ~std::uint64_t{0} ? lower + 1 : nearest_float<Float>(number.digits + 1, number.exponent);
    if (lower == upper) return lower;
    if (lower == std::uint64_t{float_format<Float>::infinite_exponent} << float_format<Float>::mantissa_bits)
        return lower;
    auto const order = compare_with_middle<Float>(number, first, lower);
    return order < 0 || (order == 0 && (lower & 1) == 0) ? lower : lower + 1;
}

template <class Float>
[[nodiscard]] TELLTALE_INLINE constexpr Float to_float_of(scanned_number const& number, char const* first) noexcept {
    using format = float_format<Float>;
    // Clinger: two exact operands and one rounding. Not in constant evaluation, where a compiler may be told that the
    // rounding mode is unknown, and not where the machine computes with more bits than the type has.
#if defined(FLT_EVAL_METHOD) && FLT_EVAL_METHOD == 0
    if (!std::is_constant_evaluated()) {
        if (number.digits <= std::uint64_t{2} << format::mantissa_bits && number.exponent >= -format::exact_power &&
            number.exponent <= format::exact_power && !number.more) {
            auto value = static_cast<Float>(static_cast<std::int64_t>(number.digits));
            value = number.exponent < 0 ? value / format::powers[-number.exponent]
                                        : value * format::powers[number.exponent];
            return number.negative ? -value : value;
        }
    }
#endif
    std::uint64_t bits = number.more ? nearest_float_of_long<Float>(number, first)
                                     : nearest_float<Float>(number.digits, number.exponent);
    bits |= std::uint64_t{number.negative} << (sizeof(Float) * 8 - 1);
    return std::bit_cast<Float>(static_cast<typename format::bits>(bits));
}

} // namespace detail

/// The double nearest to the number that was scanned at `first`, ties to even: bit for bit what `strtod` gives. Too
/// great is an infinity, too small a zero; the sign of zero is kept. Constant time, but for numbers of more than 19
/// digits, which are linear (and read again only when 19 do not decide).
/// Preconditions: `number.end` is not null; the rounding mode is to nearest.
[[nodiscard]] constexpr double to_double(scanned_number const& number, char const* first) noexcept {
    return detail::to_float_of<double>(number, first);
}

/// The float nearest to the decimal itself, not to its double: bit for bit what `strtof` gives. As `to_double`
/// otherwise.
[[nodiscard]] constexpr float to_float(scanned_number const& number, char const* first) noexcept {
    return detail::to_float_of<float>(number, first);
}

} // namespace telltale::inline v0::text

#endif
// The shortest decimal that reads back as the same floating-point number.
#ifndef TELLTALE_TEXT_WRITE_DOUBLE_HPP
#define TELLTALE_TEXT_WRITE_DOUBLE_HPP

// Integers as decimal digits.
#ifndef TELLTALE_TEXT_WRITE_INTEGER_HPP
#define TELLTALE_TEXT_WRITE_INTEGER_HPP


#include <bit>
#include <cstdint>
#include <cstring>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace telltale::inline v0::text {

namespace detail {

inline constexpr char digit_pairs[] =
    "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"
    "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899";

/// How many digits `value` has; 1 for zero.
[[nodiscard]] constexpr int count_digits(std::uint64_t value) noexcept {
    int const about = static_cast<int>(static_cast<unsigned>(std::bit_width(value | 1)) * 1233 >>
                                       12); // log10(2) is about 1233 / 4096
    return about + (value >= powers_of_ten[about < 20 ? about : 19] && (about < 20)) + (value == 0);
}

/// Eight digits of `value` < 10^8 as characters, the first in the lowest byte.
[[nodiscard]] constexpr std::uint64_t eight_characters(std::uint32_t value) noexcept {
    std::uint64_t const fours = value / 10000 | static_cast<std::uint64_t>(value % 10000) << 32;
    std::uint64_t const hundreds = ((fours * 10486) >> 20) & 0x0000007F0000007Fu;
    std::uint64_t const twos = hundreds | (fours - 100 * hundreds) << 16;
    std::uint64_t const tens = ((twos * 103) >> 10) & 0x000F000F000F000Fu;
    return (tens | (twos - 10 * tens) << 8) | 0x3030303030303030u;
}

/// Sixteen digits as characters, in the order of memory, and which of them are no zeros, the first in the lowest bit.
struct sixteen_characters {
    std::uint64_t left{}, right{};
    unsigned others{};

    /// Precondition: both are below 10^8.
    TELLTALE_INLINE constexpr sixteen_characters(std::uint32_t high, std::uint32_t low) noexcept {
#if defined(__SSE2__)
        if (!std::is_constant_evaluated()) {
            split(high, low);
            return;
        }
#endif
        left = eight_characters(high);
        right = eight_characters(low);
        for (unsigned i = 0; i != 8; ++i) {
            others |= static_cast<unsigned>(((left >> (8 * i)) & 15) != 0) << i;
            others |= static_cast<unsigned>(((right >> (8 * i)) & 15) != 0) << (8 + i);
        }
    }

private:
#if defined(__SSE2__)
    /// As `eight_characters`, both at once; the divisions are multiplications that are exact in their range.
    TELLTALE_INLINE void split(std::uint32_t high, std::uint32_t low) noexcept {
        __m128i const eights = _mm_set_epi32(0, static_cast<int>(low), 0, static_cast<int>(high));
        __m128i const tops =
            _mm_srli_epi64(_mm_mul_epu32(eights, _mm_set1_epi32(static_cast<int>(0xD1B71759u))), 45); // / 10000
        __m128i const fours =
            _mm_or_si128(tops, _mm_slli_epi64(_mm_sub_epi32(eights, _mm_mul_epu32(tops, _mm_set1_epi32(10000))), 32));
        __m128i const hundreds = _mm_srli_epi16(_mm_mulhi_epu16(fours, _mm_set1_epi32(5243)), 3);
        __m128i const twos = _mm_or_si128(
            hundreds, _mm_slli_epi32(_mm_sub_epi16(fours, _mm_mullo_epi16(hundreds, _mm_set1_epi32(100))), 16));
        __m128i const tens = _mm_mulhi_epu16(twos, _mm_set1_epi16(6554));
        __m128i const ones =
            _mm_or_si128(tens, _mm_slli_epi16(_mm_sub_epi16(twos, _mm_mullo_epi16(tens, _mm_set1_epi16(10))), 8));
        others = ~static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(ones, _mm_setzero_si128()))) & 0xFFFFu;
        __m128i const characters = _mm_or_si128(ones, _mm_set1_epi8('0'));
        std::uint64_t halves[2]{};
        std::memcpy(halves, &characters, sizeof halves);
        left = halves[0];
        right = halves[1];
    }
#endif
};

/// Writes the eight characters of `eight`, the lowest byte first.
constexpr void put_eight(std::uint64_t eight, char* out) noexcept {
    if (!std::is_constant_evaluated()) {
        if constexpr (std::endian::native == std::endian::little) {
            std::memcpy(out, &eight, sizeof eight);
            return;
        }
    }
    for (int i = 0; i != 8; ++i) out[i] = static_cast<char>((eight >> (8 * i)) & 0xFF);
}

/// Writes the four digits of `value` < 10000, zeros in front included.
[[nodiscard]] constexpr char* write_four(unsigned value, char* out) noexcept {
    unsigned const high = value / 100, low = value - 100 * high;
    if (std::is_constant_evaluated()) {
        for (unsigned i = 0; i != 4; ++i) out[i] = digit_pairs[2 * (i < 2 ? high : low) + i % 2];
        return out + 4;
    }
    std::memcpy(out, digit_pairs + 2 * high, 2);
    std::memcpy(out + 2, digit_pairs + 2 * low, 2);
    return out + 4;
}

/// Writes the digits of `value` < 10000, at least one; four characters are written whatever its length, without a branch on it.
[[nodiscard]] constexpr char* write_up_to_four(unsigned value, char* out) noexcept {
    int const zeros = (value < 1000) + (value < 100) + (value < 10); // in front
    if constexpr (std::endian::native == std::endian::little) {
        if (!std::is_constant_evaluated()) {
            unsigned const hundreds = value / 100;
            std::uint16_t high{}, low{};
            std::memcpy(&high, digit_pairs + 2 * hundreds, sizeof high);
            std::memcpy(&low, digit_pairs + 2 * (value - 100 * hundreds), sizeof low);
            std::uint32_t const four = (static_cast<std::uint32_t>(low) << 16 | high) >> (8 * zeros);
            std::memcpy(out, &four, sizeof four);
            return out + (4 - zeros);
        }
    }
    char four[4]{};
    (void)write_four(value, four);
    for (int i = zeros; i != 4; ++i) *out++ = four[i];
    return out;
}

} // namespace detail

/// Writes `value` in decimal, at most 20 characters without a terminator, and returns their end. May write into all of the 20
/// characters from `out` on, whatever the length.
TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE constexpr char* write_integer(std::uint64_t value, char* out) noexcept {
    // only how many groups of digits there are is a matter of branches: it is the same for most numbers of one sender
    if (value < 100000000) {
        auto const low = static_cast<unsigned>(value);
        if (low < 10000) return detail::write_up_to_four(low, out);
        unsigned const high = low / 10000;
        return detail::write_four(low - high * 10000, detail::write_up_to_four(high, out));
    }
    std::uint64_t upper = value / 100000000;
    auto const lowest = static_cast<std::uint32_t>(value - upper * 100000000);
    int zeros = 0; // in front of the sixteen digits
    if (upper < 100000000) {
        zeros = 8 - detail::count_digits(upper);
    } else {
        std::uint64_t const top = upper / 100000000;
        out = detail::write_up_to_four(static_cast<unsigned>(top), out);
        upper -= top * 100000000;
    }
    detail::sixteen_characters const text(static_cast<std::uint32_t>(upper), lowest);
    detail::put_eight(text.left >> (8 * zeros), out);
    detail::put_eight(text.right, out + (8 - zeros));
    return out + (16 - zeros);
}
TELLTALE_INSTANCE(char* write_integer<0>(std::uint64_t, char*) noexcept);

/// As above, with a minus sign for a negative `value`: still at most 20 characters.
[[nodiscard]] constexpr char* write_integer(std::int64_t value, char* out) noexcept {
    auto magnitude = static_cast<std::uint64_t>(value);
    if (value < 0) {
        *out++ = '-';
        magnitude = 0 - magnitude;
    }
    return write_integer(magnitude, out);
}

} // namespace telltale::inline v0::text

#endif

#include <bit>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace telltale::inline v0::text {

/// `digits` x 10^`exponent`, negated when `negative` (a zero too).
struct decimal {
    std::uint64_t digits{};
    std::int32_t exponent{};
    bool negative{};

    friend constexpr bool operator==(decimal const&, decimal const&) = default;
};

namespace detail {

/// The upper 64 bits of `power` x `factor` / 2^64, with the lowest bit set when anything was cut off.
[[nodiscard]] constexpr std::uint64_t scale_to_odd(wide const& power, std::uint64_t factor) noexcept {
    wide product = multiply_wide(power.high, factor);
    std::uint64_t const added = multiply_wide(power.low, factor).high;
    product.low += added;
    product.high += product.low < added;
    return product.high | (product.low > 1);
}

/// The shortest decimal in the rounding interval of a positive finite float, the nearest of these; it may end in zeros.
/// R. Giulietti, "The Schubfach way to render doubles" (2021).
template <class Float>
[[nodiscard]] constexpr decimal shortest_of(std::uint64_t bits) noexcept {
    using format = float_format<Float>;
    constexpr std::uint64_t hidden = std::uint64_t{1} << format::mantissa_bits;
    std::uint64_t mantissa = bits & (hidden - 1);
    auto const biased =
        static_cast<int>((bits >> format::mantissa_bits) & static_cast<unsigned>(format::infinite_exponent));
    bool const lopsided =
        mantissa == 0 && biased > 1; // the next smaller float is only half as far away as the next greater one
    int exponent = (biased == 0 ? 1 : biased) - format::bias - format::mantissa_bits;
    if (biased != 0) {
        mantissa |= hidden;
        if (exponent <= 0 && exponent > -format::mantissa_bits - 1 &&
            (mantissa & ((std::uint64_t{1} << -exponent) - 1)) == 0)
            return {mantissa >> -exponent, 0, false}; // an integer, below the first that is not exact
    }

    int const power =
        (exponent * 1262611 - (lopsided ? 524031 : 0)) >> 22;            // floor(log10(2^exponent)), or of 3/4 of that
    int const shift = exponent + floor_log2_of_power_of_ten(-power) + 1; // 1 to 4
    wide five = power_of_five(-power);
    if (-power > 55) { // the table is cut off there, and this needs the next greater
        ++five.low;
        five.high += five.low == 0;
    }
    // the value and the ends of its interval, four times too great, in units of 10^power
    std::uint64_t const value = scale_to_odd(five, (4 * mantissa) << shift);
    std::uint64_t const odd = mantissa & 1; // the ends belong to the interval when the mantissa is even
    std::uint64_t const low = scale_to_odd(five, (4 * mantissa - (lopsided ? 1 : 2)) << shift) + odd;
    std::uint64_t const high = scale_to_odd(five, (4 * mantissa + 2) << shift) - odd;

    std::uint64_t const whole = value / 4;
    if (whole >= 10) { // one digit fewer?
        std::uint64_t const tens = whole / 10;
        bool const below = low <= 40 * tens, above = 40 * tens + 40 <= high;
        if (below != above) return {tens + (above ? 1u : 0u), power + 1, false};
    }
    bool const below = low <= 4 * whole, above = 4 * whole + 4 <= high;
    if (below != above) return {whole + (above ? 1u : 0u), power, false};
    std::uint64_t const middle = 4 * whole + 2;
    bool const up = value > middle || (value == middle && (whole & 1) != 0);
    return {whole + (up ? 1u : 0u), power, false};
}

/// As `shortest_of`, for a normal double that is no integer below 2^53: by one product where that decides, as it does for all
/// but one in some 2^58. After an idea of Y. Yuan (yyjson) and V. Zverovich (zmij).
[[nodiscard]] TELLTALE_INLINE constexpr decimal shortest_by_one_product(std::uint64_t bits) noexcept {
    using format = float_format<double>;
    constexpr std::uint64_t hidden = std::uint64_t{1} << format::mantissa_bits;
    std::uint64_t const mantissa = (bits & (hidden - 1)) | hidden;
    int const exponent = static_cast<int>(bits >> format::mantissa_bits) - format::bias - format::mantissa_bits;
    int const power = ((exponent * 1262611) >> 22) + 1; // 10^power is 1 to 10 times the distance to the next double
    int const shift = exponent + floor_log2_of_power_of_ten(-power) + 1; // -3 to 0
    wide const five = power_of_five(-power);
    // the value in units of 10^power: 58 bits before the point of `product.high` >> 6, the rest behind it
    std::uint64_t const factor = mantissa << (shift + 6);
    wide product = multiply_wide(five.high, factor);
    std::uint64_t const added = multiply_wide(five.low, factor).high;
    product.low += added;
    product.high += product.low < added;
    std::uint64_t const whole = product.high >> 6;
    std::uint64_t const part = product.high << 58 | product.low >> 6; // 0 to 3 too small
    std::uint64_t const half = five.high >> (1 - shift);              // of the interval; 0 or 1 too small
    // nobody can tell the sides of an end of the interval, or of the middle between two digits, so close to it
    constexpr std::uint64_t unsure = 64;
    wide const tenths = multiply_wide(part, 10);
    bool const down = part < half, up = ~part < half;
    std::uint64_t const rest = tenths.low + (std::uint64_t{1} << 63);
    if (part - half + unsure < 2 * unsure || ~part - half + unsure < 2 * unsure || rest + unsure < 2 * unsure)
        [[unlikely]]
        return shortest_of<double>(bits);
    if (down || up) return {whole + (up ? 1u : 0u), power, false};
    return {whole * 10 + tenths.high + (tenths.low >> 63), power - 1, false};
}

/// Without the zeros at the end of the digits. Precondition: not zero.
[[nodiscard]] constexpr decimal without_zeros(decimal d) noexcept {
    if (d.digits % 100000000 == 0) {
        d.digits /= 100000000;
        d.exponent += 8;
    }
    if (d.digits % 10000 == 0) {
        d.digits /= 10000;
        d.exponent += 4;
    }
    if (d.digits % 10000 == 0) {
        d.digits /= 10000;
        d.exponent += 4;
    }
    if (d.digits % 100 == 0) {
        d.digits /= 100;
        d.exponent += 2;
    }
    while (d.digits % 10 == 0) {
        d.digits /= 10;
        ++d.exponent;
    }
    return d;
}

/// Seventeen digits as characters: one, eight, eight, in the order of memory. `count` is without the zeros at the
/// end, at least 1.
struct seventeen_characters {
    char first{};
    std::uint64_t left{}, right{};
    int count{};

    /// Precondition: `digits` has 17 digits.
    constexpr explicit seventeen_characters(std::uint64_t digits) noexcept {
        std::uint64_t const upper = digits / 100000000;
        std::uint64_t const top = upper / 100000000;
        auto const high = static_cast<std::uint32_t>(upper - top * 100000000),
                   low = static_cast<std::uint32_t>(digits - upper * 100000000);
        first = static_cast<char>('0' + static_cast<int>(top));
        sixteen_characters const characters(high, low);
        left = characters.left;
        right = characters.right;
        count = 1 + static_cast<int>(std::bit_width(characters.others));
    }

    constexpr void put(char* out) const noexcept {
        out[0] = first;
        put_eight(left, out + 1);
        put_eight(right, out + 9);
    }
};

/// Writes `digits` x 10^`power`. May write into all of the 24 characters from `out` on, whatever the length: it
/// stores eight at a time.
[[nodiscard]] constexpr char* write_digits(std::uint64_t digits, std::int32_t power, char* out) noexcept {
    // the shortest digits of nearly all doubles are 15 to 17, zeros at their end included
    int const length = digits >= powers_of_ten[14] ? 15 + (digits >= powers_of_ten[15]) + (digits >= powers_of_ten[16])
                                                   : count_digits(digits);
    seventeen_characters const text(digits * powers_of_ten[17 - length]);
    int const count = text.count;
    int const point = power + length; // digits in front of the decimal point, were it written without an exponent

    if (point > 0 && point <= 21) {
        if (count <= point) {
            text.put(out);
            for (int i = 17; i < point; ++i) out[i] = '0';
            return out + point;
        }
        // all the digits one place to the right, then those before the point back again, eight by eight
        text.put(out + 1);
        std::uint64_t const head = static_cast<std::uint64_t>(static_cast<unsigned char>(text.first)) | text.left << 8;
        if (point >= 8) {
            put_eight(head, out);
            std::uint64_t const next = text.left >> 56 | text.right << 8; // digits 8 to 15
            if (point == 16) {
                put_eight(next, out + 8);
            } else {
                std::uint64_t const before = (std::uint64_t{1} << (8 * (point - 8))) - 1;
                put_eight((next & before) | ((next & ~before) << 8), out + 8);
            }
        } else {
            std::uint64_t const before = (std::uint64_t{1} << (8 * point)) - 1;
            put_eight((head & before) | ((head & ~before) << 8), out);
        }
        out[point] = '.';
        return out + count + 1;
    }
    if (point <= 0 && point > -6) {
        put_eight(0x3030303030302E30u, out); // 0.000000
        text.put(out + 2 - point);
        return out + 2 - point + count;
    }
    text.put(out + 1);
    out[0] = text.first;
    out[1] = '.';
    out += count == 1 ? 1 : count + 1;
    *out++ = 'e';
    return write_integer(std::int64_t{point - 1}, out);
}

template <class Float>
[[nodiscard]] constexpr char* write_float_of(Float value, char* out) noexcept {
    using format = float_format<Float>;
    std::uint64_t bits = std::bit_cast<typename format::bits>(value);
    constexpr std::uint64_t sign = std::uint64_t{1} << (sizeof(Float) * 8 - 1);
    if ((bits & sign) != 0) {
        *out++ = '-';
        bits ^= sign;
        if (bits == 0) { // a plain -0 would be an integer, which has no negative zero
            *out++ = '0';
            *out++ = '.';
        }
    }
    if (bits == 0) {
        *out++ = '0';
        return out;
    }
    if constexpr (std::is_same_v<Float, double>) {
        // an integer of 64 bits is written as that integer, so that a reader who tells integers from doubles sees the
        // same number; from 2^53 on JavaScript would write another one, with zeros at its end
        int const exponent = static_cast<int>(bits >> format::mantissa_bits) - format::bias - format::mantissa_bits;
        if (exponent < 12 && exponent >= -format::mantissa_bits) {
            std::uint64_t const mantissa =
                (bits & ((std::uint64_t{1} << format::mantissa_bits) - 1)) | std::uint64_t{1} << format::mantissa_bits;
            if (exponent >= 0) return write_integer(mantissa << exponent, out);
            if ((mantissa & ((std::uint64_t{1} << -exponent) - 1)) == 0)
                return write_integer(mantissa >> -exponent, out);
        }
    }
    decimal shortest;
    if constexpr (std::is_same_v<Float, double>) {
        constexpr std::uint64_t hidden = std::uint64_t{1} << format::mantissa_bits;
        // next to a power of two the interval is lopsided; below the least normal number there are fewer bits
        if ((bits & (hidden - 1)) != 0 && bits >= hidden) shortest = shortest_by_one_product(bits);
        else shortest = shortest_of<Float>(bits);
    } else {
        shortest = shortest_of<Float>(bits);
    }
    return write_digits(shortest.digits, shortest.exponent, out);
}
TELLTALE_INSTANCE(char* write_float_of(float, char*) noexcept);
TELLTALE_INSTANCE(char* write_float_of(double, char*) noexcept);

template <class Float>
[[nodiscard]] constexpr decimal shortest_decimal_of(Float value) noexcept {
    using format = float_format<Float>;
    std::uint64_t bits = std::bit_cast<typename format::bits>(value);
    constexpr std::uint64_t sign = std::uint64_t{1} << (sizeof(Float) * 8 - 1);
    bool const negative = (bits & sign) != 0;
    bits &= ~sign;
    if (bits == 0) return {0, 0, negative};
    decimal shortest = without_zeros(shortest_of<Float>(bits));
    shortest.negative = negative;
    return shortest;
}

} // namespace detail

/// The decimal of fewest digits that reads back as `value`, the nearest of these; without zeros at the end of the
/// digits. Constant time.
/// Precondition: finite.
[[nodiscard]] constexpr decimal shortest_decimal(double value) noexcept { return detail::shortest_decimal_of(value); }
[[nodiscard]] constexpr decimal shortest_decimal(float value) noexcept { return detail::shortest_decimal_of(value); }

/// Writes the shortest decimal that reads back as `value`, as JSON, without a terminator, and returns its end. The
/// form is JavaScript's (`1024`, `0.1`, `1e21`, `1.5e-7`), except that the exponent has no plus sign, the negative
/// zero is `-0.0`, and integers from 2^53 to 2^64 have all their digits. At most 25 characters; `out` must have room
/// for 25 whatever the length. Constant time.
/// Precondition: finite.
[[nodiscard]] constexpr char* write_double(double value, char* out) noexcept {
    return detail::write_float_of(value, out);
}

/// As `write_double`, with the fewest digits that read back as this `float`: 0.1f is `0.1`.
[[nodiscard]] constexpr char* write_float(float value, char* out) noexcept {
    return detail::write_float_of(value, out);
}

} // namespace telltale::inline v0::text

#endif

#include <bit>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <type_traits>

namespace telltale::inline v0::text {

/// Exactly one of: a `std::int64_t`; a `std::uint64_t` above the greatest of these; a `double`. Numbers compare by
/// value, exactly, whichever they are; a NaN is unordered.
class number {
public:
    constexpr number() noexcept = default; ///< zero

    template <std::integral I>
        requires(!std::same_as<std::remove_cv_t<I>, bool> && sizeof(I) <= 8)
    constexpr number(I value) noexcept // implicit: numbers are what people write in rules
        : bits_(static_cast<std::uint64_t>(value)) {
        if constexpr (std::is_unsigned_v<I>) {
            if (bits_ > greatest_signed) kind_ = kind::unsigned_integer;
        }
    }
    constexpr number(double value) noexcept : bits_(std::bit_cast<std::uint64_t>(value)), kind_(kind::floating) {}

    /// The number that JSON shows for `value`: 0.1f is 0.1, and not the double that 0.1f widens to.
    constexpr number(float value) noexcept : number(widen(value)) {}

    /// What is stored; one of these three is true. An integral double is not an integer here.
    [[nodiscard]] constexpr bool is_int64() const noexcept { return kind_ == kind::signed_integer; }
    [[nodiscard]] constexpr bool is_uint64() const noexcept { return kind_ == kind::unsigned_integer; }
    [[nodiscard]] constexpr bool is_double() const noexcept { return kind_ == kind::floating; }

    [[nodiscard]] constexpr bool is_finite() const noexcept { return !is_double() || (bits_ & infinite) != infinite; }

    /// Whether the value has no fraction: an integral double is an integer here, however great; infinities and NaN
    /// are none.
    [[nodiscard]] constexpr bool is_integer() const noexcept {
        if (!is_double()) return true;
        if (!is_finite()) return false;
        int const exponent = static_cast<int>((bits_ >> 52) & 0x7FF) - 1023;
        if (exponent >= 52 || (bits_ << 1) == 0) return true;
        return exponent >= 0 && (bits_ & (~std::uint64_t{0} >> (12 + exponent))) == 0;
    }

    /// Stores the value in `out` if it is integral and `I` can hold it; otherwise leaves `out` alone and returns false.
    template <std::integral I>
        requires(!std::same_as<I, bool> && sizeof(I) <= 8)
    [[nodiscard]] constexpr bool to_integer(I& out) const noexcept {
        number const exact = is_double() ? integer_of(floating()) : *this;
        if (exact.is_double()) return false;
        if (exact.is_uint64()) {
            if constexpr (std::is_unsigned_v<I> && sizeof(I) == 8) {
                out = static_cast<I>(exact.bits_);
                return true;
            } else {
                return false;
            }
        }
        auto const value = static_cast<std::int64_t>(exact.bits_);
        if constexpr (std::is_unsigned_v<I>) {
            if (value < 0 || static_cast<std::uint64_t>(value) > std::numeric_limits<I>::max()) return false;
        } else {
            if (value < std::numeric_limits<I>::min() || value > std::numeric_limits<I>::max()) return false;
        }
        out = static_cast<I>(value);
        return true;
    }

    /// The nearest double.
    [[nodiscard]] constexpr double to_double() const noexcept {
        if (is_double()) return floating();
        return is_uint64() ? static_cast<double>(bits_) : static_cast<double>(static_cast<std::int64_t>(bits_));
    }

    /// Whether the value is `divisor` times an integer, where a double that is no 64-bit integer stands for its
    /// shortest decimal: 143.48 is a multiple of 0.01. Numbers that compare equal get the same answer. Infinities,
    /// NaN and a divisor that is not above zero give false. Constant time.
    [[nodiscard]] constexpr bool is_multiple_of(number divisor) const noexcept {
        if (!is_finite() || !divisor.is_finite() || !(divisor > number{})) return false;
        if (is_int64() && divisor.is_int64()) return magnitude() % divisor.bits_ == 0;
        decimal const dividend = as_decimal();
        decimal const by = divisor.as_decimal();
        if (dividend.digits == 0) return true;
        int power = dividend.exponent - by.exponent;
        if (power == 0) return dividend.digits % by.digits == 0;
        if (power > 0) return multiply_modulo(dividend.digits, power_of_ten_modulo(power, by.digits), by.digits) == 0;
        // digits / (by x 10^-power): a product that 64 bits cannot hold is greater than the digits
        if (power < -19) return false;
        wide const product = multiply_wide(by.digits, detail::powers_of_ten[-power]);
        return product.high == 0 && dividend.digits % product.low == 0;
    }

    /// At most this many characters.
    static constexpr std::size_t max_text = 25;

    /// Writes the shortest text that reads back as this value, without a terminator, and returns its end: `1024`,
    /// `0.5`, `1e21`. For messages, what JSON cannot hold is a word: `infinity`, `-infinity`, `nan`.
    [[nodiscard]] constexpr char* write(char* out) const noexcept {
        if (is_int64()) return write_integer(static_cast<std::int64_t>(bits_), out);
        if (is_uint64()) return write_integer(bits_, out);
        if (is_finite()) return write_double(floating(), out);
        bool const nan = (bits_ & ~(infinite | sign)) != 0;
        if (!nan && (bits_ & sign) != 0) *out++ = '-';
        for (char const* word = nan ? "nan" : "infinity"; *word != 0; ++word) *out++ = *word;
        return out;
    }

    /// Appends what `write` writes. May allocate.
    constexpr void append_to(std::string& out) const {
        char text[max_text]{};
        out.append(text, static_cast<std::size_t>(write(text) - text));
    }

    [[nodiscard]] friend constexpr std::partial_ordering operator<=>(number a, number b) noexcept {
        if (a.is_double() && b.is_double()) return a.floating() <=> b.floating();
        if (a.is_double()) return compare(a.floating(), b);
        if (b.is_double()) return 0 <=> compare(b.floating(), a);
        if (a.kind_ != b.kind_) return a.is_int64() ? std::partial_ordering::less : std::partial_ordering::greater;
        if (a.is_uint64()) return a.bits_ <=> b.bits_;
        return static_cast<std::int64_t>(a.bits_) <=> static_cast<std::int64_t>(b.bits_);
    }
    [[nodiscard]] friend constexpr bool operator==(number a, number b) noexcept { return (a <=> b) == 0; }

private:
    enum class kind : unsigned char { signed_integer, unsigned_integer, floating };

    static constexpr std::uint64_t greatest_signed = 0x7FFFFFFFFFFFFFFFu;
    static constexpr std::uint64_t sign = std::uint64_t{1} << 63;
    static constexpr std::uint64_t infinite = std::uint64_t{0x7FF} << 52;

    [[nodiscard]] constexpr double floating() const noexcept { return std::bit_cast<double>(bits_); }
    [[nodiscard]] constexpr std::uint64_t magnitude() const noexcept {
        return is_int64() && (bits_ & sign) != 0 ? 0 - bits_ : bits_;
    }

    /// What equals an integer of 64 bits is that integer; its shortest decimal could be another one.
    [[nodiscard]] TELLTALE_NOINLINE constexpr decimal as_decimal() const noexcept {
        number const exact = is_double() ? integer_of(floating()) : *this;
        if (exact.is_double()) return shortest_decimal(floating());
        return {exact.magnitude(), 0, false};
    }

    /// The integer that equals `value`, or `value` when there is none in 64 bits.
    [[nodiscard]] static constexpr number integer_of(double value) noexcept {
        if (value >= -9223372036854775808.0 && value < 9223372036854775808.0) {
            auto const whole = static_cast<std::int64_t>(value);
            if (static_cast<double>(whole) == value) return whole;
        } else if (value >= 9223372036854775808.0 && value < 18446744073709551616.0) {
            return static_cast<std::uint64_t>(value);
        }
        return value;
    }

    [[nodiscard]] static constexpr std::partial_ordering compare(double a, number b) noexcept {
        if (a != a) return std::partial_ordering::unordered;
        if (a >= 18446744073709551616.0) return std::partial_ordering::greater;
        if (a < -9223372036854775808.0) return std::partial_ordering::less;
        if (a >= 9223372036854775808.0) return number(static_cast<std::uint64_t>(a)) <=> b;
        auto const whole = static_cast<std::int64_t>(a); // towards zero; the fraction decides when the rest is equal
        auto const order = number(whole) <=> b;
        return order != 0 ? order : a <=> static_cast<double>(whole);
    }

    [[nodiscard]] static constexpr double widen(float value) noexcept {
        auto const bits = std::bit_cast<std::uint32_t>(value);
        if ((bits & 0x7F800000u) == 0x7F800000u) return static_cast<double>(value);
        decimal const shortest = shortest_decimal(value);
        scanned_number scanned{};
        scanned.digits = shortest.digits;
        scanned.exponent = shortest.exponent;
        scanned.negative = shortest.negative;
        return text::to_double(scanned, nullptr);
    }

    /// a x b mod m, for a and b below m
    [[nodiscard]] TELLTALE_NOINLINE static constexpr std::uint64_t multiply_modulo(std::uint64_t a, std::uint64_t b,
                                                                                   std::uint64_t m) noexcept {
        wide const product = multiply_wide(a % m, b);
        if (product.high == 0) return product.low % m;
        std::uint64_t rest = product.high % m;
        for (int bit = 64; bit-- != 0;) {
            bool const carry = (rest & sign) != 0;
            rest = (rest << 1) | ((product.low >> bit) & 1);
            if (carry || rest >= m) rest -= m;
        }
        return rest;
    }
    [[nodiscard]] static constexpr std::uint64_t power_of_ten_modulo(int power, std::uint64_t m) noexcept {
        std::uint64_t result = 1 % m, square = 10 % m;
        for (; power != 0; power >>= 1) {
            if ((power & 1) != 0) result = multiply_modulo(result, square, m);
            square = multiply_modulo(square, square, m);
        }
        return result;
    }

public: // since a structural type, which an annotation has to be, has no private members
    std::uint64_t bits_{};
    kind kind_{kind::signed_integer};
};

/// The number that was scanned at `first`: when the decimal is exactly an integer of 64 bits, that integer (`1.0` and
/// `1e3` too; `-0` and `-0.0` are 0), otherwise the nearest double, which may be an infinity. Precondition:
/// `scanned.end` is not null.
[[nodiscard]] constexpr number to_number(scanned_number const& scanned, char const* first) noexcept {
    if (scanned.exponent == 0 && scanned.digits <= 0x7FFFFFFFFFFFFFFFu && !scanned.more) {
        auto const value = static_cast<std::int64_t>(scanned.digits);
        return scanned.negative ? -value : value;
    }
    std::uint64_t magnitude = scanned.digits;
    bool integral = !scanned.more; // an integer of 64 bits has no digits that do not fit
    if (integral && scanned.exponent != 0 && magnitude != 0) {
        if (scanned.exponent > 19 || scanned.exponent < -19) {
            integral = false;
        } else if (scanned.exponent > 0) {
            wide const product = multiply_wide(magnitude, detail::powers_of_ten[scanned.exponent]);
            integral = product.high == 0;
            magnitude = product.low;
        } else {
            std::uint64_t const divisor = detail::powers_of_ten[-scanned.exponent];
            integral = magnitude % divisor == 0;
            magnitude /= divisor;
        }
    }
    if (integral && !scanned.negative) return magnitude;
    if (integral && magnitude <= std::uint64_t{1} << 63) return static_cast<std::int64_t>(0 - magnitude);
    return to_double(scanned, first);
}

} // namespace telltale::inline v0::text

#endif

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

/// The rules, by the names that users write. Most are JSON Schema's validation keywords in snake_case.
enum class rule_kind : std::uint8_t {
    minimum,
    maximum,
    range,
    exclusive_minimum,
    exclusive_maximum,
    multiple_of,
    min_length,
    max_length,
    pattern,
    format,
    is_one_of,
    equals,
    min_items,
    max_items,
    unique_items,
    satisfies,
    all_of,
    any_of,
    none_of
};

/// What a rule speaks of.
enum class rule_subject : std::uint8_t { number, text, number_or_text, items, anything };

/// A line of the list of rules: all that there is to know of a kind of rule but how it is judged, which `holds` knows.
struct rule_description {
    /// The number that a rule of this kind has, for sentences.
    enum class bound : std::uint8_t { none, low, high, both };

    rule_kind kind;
    std::string_view name; ///< as users write it
    rule_subject subject;
    issue_code code;          ///< of the issue when it is broken
    std::string_view words{}; ///< what it asks for, so that "must be " can stand before it; its number follows
    bound number = bound::none;
    std::string_view counted{}; ///< what the number counts, in the singular: then "must have " stands before it
};

/// All kinds of rules, in the order of their values: `rule_kinds[i].kind` is `rule_kind(i)`. Those without words have a sentence that
/// is made of more than a number.
inline constexpr rule_description rule_kinds[] = {
    {rule_kind::minimum, "minimum", rule_subject::number, issue_code::too_small, ">= ", rule_description::bound::low},
    {rule_kind::maximum, "maximum", rule_subject::number, issue_code::too_big, "<= ", rule_description::bound::high},
    {rule_kind::range, "range", rule_subject::number, issue_code::too_big, "from ", rule_description::bound::both},
    {rule_kind::exclusive_minimum, "exclusive_minimum", rule_subject::number, issue_code::too_small, "> ",
     rule_description::bound::low},
    {rule_kind::exclusive_maximum, "exclusive_maximum", rule_subject::number, issue_code::too_big, "< ",
     rule_description::bound::high},
    {rule_kind::multiple_of, "multiple_of", rule_subject::number, issue_code::not_a_multiple, "a multiple of ",
     rule_description::bound::low},
    {rule_kind::min_length, "min_length", rule_subject::text, issue_code::too_short, "at least ",
     rule_description::bound::low, "character"},
    {rule_kind::max_length, "max_length", rule_subject::text, issue_code::too_long, "at most ",
     rule_description::bound::high, "character"},
    {rule_kind::pattern, "pattern", rule_subject::text, issue_code::wrong_pattern},
    {rule_kind::format, "format", rule_subject::text, issue_code::wrong_format},
    {rule_kind::is_one_of, "is_one_of", rule_subject::number_or_text, issue_code::not_one_of},
    {rule_kind::equals, "equals", rule_subject::number_or_text, issue_code::not_one_of},
    {rule_kind::min_items, "min_items", rule_subject::items, issue_code::too_few_items, "at least ",
     rule_description::bound::low, "item"},
    {rule_kind::max_items, "max_items", rule_subject::items, issue_code::too_many_items, "at most ",
     rule_description::bound::high, "item"},
    {rule_kind::unique_items, "unique_items", rule_subject::items, issue_code::not_unique, "items that differ",
     rule_description::bound::none, "item"},
    {rule_kind::satisfies, "satisfies", rule_subject::anything, issue_code::rule_broken},
    {rule_kind::all_of, "all_of", rule_subject::anything, issue_code::rule_broken},
    {rule_kind::any_of, "any_of", rule_subject::anything, issue_code::rule_broken},
    {rule_kind::none_of, "none_of", rule_subject::anything, issue_code::rule_broken},
};

/// The line of a kind.
[[nodiscard]] constexpr rule_description const& describe_kind(rule_kind kind) noexcept {
    return rule_kinds[static_cast<std::size_t>(kind)];
}
/// The name of a rule as users write it.
[[nodiscard]] constexpr std::string_view to_string(rule_kind kind) noexcept { return describe_kind(kind).name; }
/// What kind of value a rule can judge.
[[nodiscard]] constexpr rule_subject subject_of(rule_kind kind) noexcept { return describe_kind(kind).subject; }

/// A value that a rule names: a number, a text or a truth value.
struct choice {
    enum class kind : std::uint8_t { number, text, boolean };
    kind is = kind::number;
    text::number number{0};
    text::kept_text text{};

    friend constexpr bool operator==(choice const& a, choice const& b) noexcept {
        if (a.is != b.is) return false;
        return a.is == kind::text ? a.text == b.text : a.number == b.number;
    }
};

namespace detail {

// Not a null pointer: g++ with UBSan tests none in constants.
[[nodiscard]] constexpr bool any_text(std::string_view) noexcept { return true; }

} // namespace detail

/// One rule as plain data. It sees a value and says yes or no; it knows no member, no path and no JSON. Made by the functions
/// of this folder (`minimum`, `pattern`, ...), not by hand.
struct rule {
    rule_kind kind = rule_kind::satisfies;
    text::kept_text message{}; ///< the schema author's own sentence; a default one is made when it is empty
    text::number low{0};       ///< the bound or the lower bound, the divisor, or a length
    text::number high{0};      ///< the upper bound of a range
    text::kept_text text{};    ///< a pattern's source, or the name of a format
    text::kept_text words{};   ///< what a format asks for, in words
    bool (*matches)(std::string_view) noexcept =
        &detail::any_text;           ///< judges a text, where `holds` has no case for the kind
    choice const* choices = nullptr; ///< the values of `is_one_of` and `equals`
    std::size_t choice_count = 0;
    rule const* inner = nullptr; ///< the rules that `all_of`, `any_of` and `none_of` combine
    std::size_t inner_count = 0;

    /// Equal in what it asks for and says. A predicate compares by its message.
    friend constexpr bool operator==(rule const& a, rule const& b) noexcept {
        if (a.kind != b.kind || a.message != b.message || a.low != b.low || a.high != b.high || a.text != b.text ||
            a.choice_count != b.choice_count || a.inner_count != b.inner_count)
            return false;
        for (std::size_t i = 0; i != a.inner_count; ++i)
            if (!(a.inner[i] == b.inner[i])) return false;
        for (std::size_t i = 0; i != a.choice_count; ++i)
            if (!(a.choices[i] == b.choices[i])) return false;
        return true;
    }
};

} // namespace telltale::inline v0

#endif

#include <concepts>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// What a bound may be: any number, but no truth value and no character.
template <class N>
concept bound =
    (std::integral<N> || std::floating_point<N>) && !std::same_as<N, bool> && !std::same_as<N, char> &&
    !std::same_as<N, wchar_t> && !std::same_as<N, char8_t> && !std::same_as<N, char16_t> && !std::same_as<N, char32_t>;

/// The number must be `low` or more (JSON Schema `minimum`); else `too_small`. Compared exactly, before any conversion.
template <bound N>
[[nodiscard]] constexpr rule minimum(N low, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::minimum, .message = message, .low = text::number(low)};
}
/// The number must be `high` or less (JSON Schema `maximum`); else `too_big`.
template <bound N>
[[nodiscard]] constexpr rule maximum(N high, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::maximum, .message = message, .high = text::number(high)};
}
/// The number must be from `low` to `high`, both included; else `too_small` or `too_big`.
template <bound L, bound H>
[[nodiscard]] constexpr rule range(L low, H high, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::range, .message = message, .low = text::number(low), .high = text::number(high)};
}
/// The number must be above `low` (JSON Schema `exclusiveMinimum`); else `too_small`.
template <bound N>
[[nodiscard]] constexpr rule exclusive_minimum(N low, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::exclusive_minimum, .message = message, .low = text::number(low)};
}
/// The number must be below `high` (JSON Schema `exclusiveMaximum`); else `too_big`.
template <bound N>
[[nodiscard]] constexpr rule exclusive_maximum(N high, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::exclusive_maximum, .message = message, .high = text::number(high)};
}
/// The number must be a whole multiple of `divisor`, which is above zero (JSON Schema `multipleOf`); else `not_a_multiple`.
/// Judged on the shortest decimals: 143.48 is a multiple of 0.01.
template <bound N>
[[nodiscard]] constexpr rule multiple_of(N divisor, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::multiple_of, .message = message, .low = text::number(divisor)};
}

} // namespace telltale::inline v0

#endif

namespace telltale::inline v0::telemetry {

/// The rule of every member that is a count, a size in pixels or bytes, or a version: an integer of 0 or more.
inline constexpr rule count_rule = minimum(0);

} // namespace telltale::inline v0::telemetry

#endif

#include <cstdint>
#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `asset_size_exceeded`. The document does not say what it has, so all that a supervisor knows may be absent.
struct asset_size_exceeded {
    std::optional<std::string> service_id{};       ///< whose it is, as the manifest names it
    std::optional<std::string> path{};             ///< as the manifest names it
    std::optional<std::uint64_t> expected_bytes{}; ///< the size in the manifest
    std::optional<std::uint64_t> actual_bytes{};   ///< the size of the file
    std::optional<std::uint64_t> slack_bytes{};    ///< by which a file may be larger

    friend bool operator==(asset_size_exceeded const&, asset_size_exceeded const&) = default;

    static constexpr auto schema =
        telltale::schema(telltale::field<&asset_size_exceeded::expected_bytes>(telemetry::count_rule),
                         telltale::field<&asset_size_exceeded::actual_bytes>(telemetry::count_rule),
                         telltale::field<&asset_size_exceeded::slack_bytes>(telemetry::count_rule));
};

} // namespace telltale::inline v0::runtime

#endif
// The events of a supervisor.
#ifndef TELLTALE_RUNTIME_CATALOG_HPP
#define TELLTALE_RUNTIME_CATALOG_HPP

// A GPU was looked for.
#ifndef TELLTALE_RUNTIME_GPU_STATUS_HPP
#define TELLTALE_RUNTIME_GPU_STATUS_HPP

#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `gpu_status`. The document does not say what it has, so all that a supervisor knows may be absent.
struct gpu_status {
    std::optional<bool> available{};     ///< whether there is one that can be used
    std::optional<std::string> method{}; ///< how that was done
    std::optional<std::string> reason{}; ///< why there is none

    friend bool operator==(gpu_status const&, gpu_status const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
// A migration was completed.
#ifndef TELLTALE_RUNTIME_MIGRATION_APPLIED_HPP
#define TELLTALE_RUNTIME_MIGRATION_APPLIED_HPP

#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `migration_applied`. The document does not say what it has, so all that a supervisor knows may be absent.
struct migration_applied {
    std::optional<std::string> service_id{}; ///< whose it is, as the manifest names it
    std::optional<std::string> version{};    ///< of the migration

    friend bool operator==(migration_applied const&, migration_applied const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
// A migration failed.
#ifndef TELLTALE_RUNTIME_MIGRATION_FAILED_HPP
#define TELLTALE_RUNTIME_MIGRATION_FAILED_HPP

#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `migration_failed`. The document does not say what it has, so all that a supervisor knows may be absent.
struct migration_failed {
    std::optional<std::string> service_id{}; ///< whose it is, as the manifest names it
    std::optional<std::string> version{};    ///< of the migration
    std::optional<std::string> error{};      ///< what failed, for people

    friend bool operator==(migration_failed const&, migration_failed const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
// A migration was started.
#ifndef TELLTALE_RUNTIME_MIGRATION_START_HPP
#define TELLTALE_RUNTIME_MIGRATION_START_HPP

#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `migration_start`. The document does not say what it has, so all that a supervisor knows may be absent.
struct migration_start {
    std::optional<std::string> service_id{}; ///< whose it is, as the manifest names it
    std::optional<std::string> version{};    ///< of the migration

    friend bool operator==(migration_start const&, migration_start const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
// The runtime failed and cannot go on.
#ifndef TELLTALE_RUNTIME_RUNTIME_ERROR_HPP
#define TELLTALE_RUNTIME_RUNTIME_ERROR_HPP

#include <string>

namespace telltale::inline v0::runtime {

/// The details of `runtime_error`.
struct runtime_error {
    std::string error; ///< what failed, for people; may be empty

    friend bool operator==(runtime_error const&, runtime_error const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
// The supervisor is shutting down.
#ifndef TELLTALE_RUNTIME_RUNTIME_SHUTDOWN_HPP
#define TELLTALE_RUNTIME_RUNTIME_SHUTDOWN_HPP

namespace telltale::inline v0::runtime {

/// The details of `runtime_shutdown`, which has none.
struct runtime_shutdown {
    friend bool operator==(runtime_shutdown const&, runtime_shutdown const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
// The supervisor started.
#ifndef TELLTALE_RUNTIME_RUNTIME_START_HPP
#define TELLTALE_RUNTIME_RUNTIME_START_HPP

namespace telltale::inline v0::runtime {

/// The details of `runtime_start`, which has none.
struct runtime_start {
    friend bool operator==(runtime_start const&, runtime_start const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
// Secrets that are required were not provided.
#ifndef TELLTALE_RUNTIME_SECRETS_MISSING_HPP
#define TELLTALE_RUNTIME_SECRETS_MISSING_HPP

#include <optional>
#include <string>
#include <vector>

namespace telltale::inline v0::runtime {

/// The details of `secrets_missing`. The document does not say what it has, so all that a supervisor knows may be absent.
struct secrets_missing {
    std::optional<std::vector<std::string>> missing{}; ///< their names; no values

    friend bool operator==(secrets_missing const&, secrets_missing const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
// Secrets were submitted.
#ifndef TELLTALE_RUNTIME_SECRETS_UPDATED_HPP
#define TELLTALE_RUNTIME_SECRETS_UPDATED_HPP


#include <cstdint>
#include <optional>

namespace telltale::inline v0::runtime {

/// The details of `secrets_updated`. The document does not say what it has, so all that a supervisor knows may be absent.
struct secrets_updated {
    std::optional<std::uint64_t> count{}; ///< of the secrets that are known now; no names, no values

    friend bool operator==(secrets_updated const&, secrets_updated const&) = default;

    static constexpr auto schema = telltale::schema(telltale::field<&secrets_updated::count>(telemetry::count_rule));
};

} // namespace telltale::inline v0::runtime

#endif
// A service waits for others that it depends on.
#ifndef TELLTALE_RUNTIME_SERVICE_BLOCKED_HPP
#define TELLTALE_RUNTIME_SERVICE_BLOCKED_HPP

#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `service_blocked`. The document does not say what it has, so all that a supervisor knows may be absent.
struct service_blocked {
    std::optional<std::string> service_id{}; ///< as the manifest names it
    std::optional<std::string> reason{};     ///< what it waits for

    friend bool operator==(service_blocked const&, service_blocked const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
// The process of a service exited.
#ifndef TELLTALE_RUNTIME_SERVICE_EXIT_HPP
#define TELLTALE_RUNTIME_SERVICE_EXIT_HPP

// What a declaration says of a struct as a whole: transparent, null_is_absent, initializers_are_defaults.
#ifndef TELLTALE_SCHEMA_POLICIES_HPP
#define TELLTALE_SCHEMA_POLICIES_HPP

namespace telltale::inline v0 {

/// The type of `transparent`.
struct transparent_part {};
/// The type of `null_is_absent`.
struct null_is_absent_part {};
/// The type of `initializers_are_defaults`.
struct initializers_are_defaults_part {};
/// The type of `initializer_is_default`.
struct initializer_is_default_part {};

/// In `schema(...)` of a struct with one member: in JSON a value of it is the member's value, not an object. The member's rules
/// hold wherever such a struct stands, before those that are said of it there: `struct key { std::string text; }`.
inline constexpr transparent_part transparent{};

/// In `schema(...)`, for senders that write null: a null stands for an absent key, of every member that may be absent (it is
/// optional or has a default) and that null is no value of. In `field(...)`, for that member. Nulls are never written.
inline constexpr null_is_absent_part null_is_absent{};

/// In `schema(...)` of a struct that can be made by `T{}`: every member may be absent, and then has the value that it has in
/// `T{}`. A member's `default_to` goes before. Such defaults are not judged by the rules at compile time.
inline constexpr initializers_are_defaults_part initializers_are_defaults{};

/// The same in `field(...)`, for that member: for defaults that `default_to` cannot hold, such as lists and structs.
inline constexpr initializer_is_default_part initializer_is_default{};

} // namespace telltale::inline v0

#endif

#include <cstdint>
#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `service_exit`. The document does not say what it has, so all that a supervisor knows may be absent.
struct service_exit {
    std::optional<std::string> service_id{}; ///< as the manifest names it
    std::optional<std::int64_t> exit_code{}; ///< absent or null where there is none, as after a signal
    std::optional<std::string> error{};      ///< how it ended, for people

    friend bool operator==(service_exit const&, service_exit const&) = default;

    static constexpr auto schema =
        telltale::schema(telltale::field<&service_exit::exit_code>(telltale::null_is_absent));
};

} // namespace telltale::inline v0::runtime

#endif
// A service failed its readiness check.
#ifndef TELLTALE_RUNTIME_SERVICE_NOT_READY_HPP
#define TELLTALE_RUNTIME_SERVICE_NOT_READY_HPP

#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `service_not_ready`. The document does not say what it has, so all that a supervisor knows may be absent.
struct service_not_ready {
    std::optional<std::string> service_id{}; ///< as the manifest names it
    std::optional<std::string> error{};      ///< what the check found

    friend bool operator==(service_not_ready const&, service_not_ready const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
// A service passed its readiness check.
#ifndef TELLTALE_RUNTIME_SERVICE_READY_HPP
#define TELLTALE_RUNTIME_SERVICE_READY_HPP

#include <string>

namespace telltale::inline v0::runtime {

/// The details of `service_ready`.
struct service_ready {
    std::string service_id; ///< as the manifest names it

    friend bool operator==(service_ready const&, service_ready const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
// The process of a service was launched.
#ifndef TELLTALE_RUNTIME_SERVICE_START_HPP
#define TELLTALE_RUNTIME_SERVICE_START_HPP

#include <string>

namespace telltale::inline v0::runtime {

/// The details of `service_start`.
struct service_start {
    std::string service_id; ///< as the manifest names it

    friend bool operator==(service_start const&, service_start const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
// A catalog of event types: each bound to its payload, its severity and its description, at compile time.
#ifndef TELLTALE_TELEMETRY_EVENT_CATALOG_HPP
#define TELLTALE_TELEMETRY_EVENT_CATALOG_HPP

// The issues of one read, in document order.
#ifndef TELLTALE_ISSUE_ISSUES_HPP
#define TELLTALE_ISSUE_ISSUES_HPP

// One thing that is wrong with a document: what, where, and in words.
#ifndef TELLTALE_ISSUE_ISSUE_HPP
#define TELLTALE_ISSUE_ISSUE_HPP

// Where in a document: a list of keys and indices.
#ifndef TELLTALE_ISSUE_PATH_HPP
#define TELLTALE_ISSUE_PATH_HPP

// The code point at a byte of a text that need not be well-formed UTF-8.
#ifndef TELLTALE_TEXT_CODE_POINT_HPP
#define TELLTALE_TEXT_CODE_POINT_HPP

#include <cstddef>
#include <string_view>

namespace telltale::inline v0::text {

/// One step through a text: a code point, or one byte that belongs to none.
struct code_point {
    char32_t value;     ///< the scalar value, or the byte itself (0x80 to 0xFF) when it is not `well_formed`
    std::size_t length; ///< in bytes: 1 to 4; 1 when it is not `well_formed`
    bool well_formed;   ///< false for a byte that starts no well-formed sequence (The Unicode Standard, table 3-7)

    friend constexpr bool operator==(code_point const&, code_point const&) = default;
};

/// The code point that starts at byte `offset` of `document`; `offset` must be below `document.size()`.
/// For people to look at, not for validation: bytes that are not UTF-8 count as one character each. Constant time.
[[nodiscard]] constexpr code_point code_point_at(std::string_view document, std::size_t offset) noexcept {
    auto const byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(document[i])); };
    char32_t const first = byte(offset);
    if (first < 0x80) return {first, 1, true};

    code_point const stray{first, 1, false};
    std::size_t length = 0;
    char32_t value = 0;
    char32_t low = 0x80, high = 0xBF; // what the second byte may be
    if (first >= 0xC2 && first <= 0xDF) {
        length = 2;
        value = first & 0x1F;
    } else if (first >= 0xE0 && first <= 0xEF) {
        length = 3;
        value = first & 0x0F;
        if (first == 0xE0) low = 0xA0;  // shorter forms exist
        if (first == 0xED) high = 0x9F; // surrogates
    } else if (first >= 0xF0 && first <= 0xF4) {
        length = 4;
        value = first & 0x07;
        if (first == 0xF0) low = 0x90;
        if (first == 0xF4) high = 0x8F; // beyond U+10FFFF
    } else {
        return stray;
    }
    if (document.size() - offset < length) return stray;
    for (std::size_t i = 1; i != length; ++i) {
        char32_t const next = byte(offset + i);
        if (next < low || next > high) return stray;
        value = value << 6 | (next & 0x3F);
        low = 0x80;
        high = 0xBF;
    }
    return {value, length, true};
}

} // namespace telltale::inline v0::text

#endif
// Foreign text that a build log would obey: `::error::x` at the start of a line, `##[error]x` or `##vso[...]` anywhere.
#ifndef TELLTALE_TEXT_LOG_COMMAND_HPP
#define TELLTALE_TEXT_LOG_COMMAND_HPP


#include <cstddef>
#include <string_view>

namespace telltale::inline v0::text {

namespace detail {

// What the readers of logs skip at the start of a line, less the controls, which are never shown.
[[nodiscard]] constexpr bool is_skipped_space(char32_t c) noexcept {
    return c == U' ' || c == U'\t' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

[[nodiscard]] constexpr bool is_first_in_line(std::string_view line, std::size_t at) noexcept {
    for (std::size_t i = 0; i < at;) {
        code_point const c = code_point_at(line, i);
        if (!c.well_formed || !is_skipped_space(c.value)) return false;
        i += c.length;
    }
    return true;
}

} // namespace detail

/// Whether the byte at `at` makes a command of what stands around it, so that any other byte there makes none: the first
/// colon of a line that begins with `::` (GitHub Actions), or the bracket of `##[`, `##vso[` and their like (GitHub Actions,
/// Azure Pipelines, TeamCity), which act in the middle of a line too. Constant time for other bytes; over all the bytes of
/// a line together, linear in its length.
[[nodiscard]] constexpr bool opens_log_command(std::string_view line, std::size_t at) noexcept {
    if (line[at] == ':') return at + 1 != line.size() && line[at + 1] == ':' && detail::is_first_in_line(line, at);
    if (line[at] != '[') return false;
    std::size_t i = at;
    while (i != 0 && ((line[i - 1] >= 'a' && line[i - 1] <= 'z') || (line[i - 1] >= 'A' && line[i - 1] <= 'Z'))) --i;
    return i >= 2 && line[i - 1] == '#' && line[i - 2] == '#';
}

} // namespace telltale::inline v0::text

#endif
// Foreign text made harmless: what could act on a terminal, a log or a reader's eye is shown as an escape.
#ifndef TELLTALE_TEXT_PRINTABLE_HPP
#define TELLTALE_TEXT_PRINTABLE_HPP


#include <string>
#include <string_view>

namespace telltale::inline v0::text {

/// Whether a code point is shown as it is. Refused are the C0 and C1 controls (so line breaks and the escape
/// sequences of terminals), line and paragraph separators, the marks, embeddings, overrides and isolates of the
/// bidirectional algorithm (UAX #9), invisible characters, tags, noncharacters and surrogates. The two joiners stay:
/// scripts and emoji need them.
[[nodiscard]] constexpr bool is_printable(char32_t c) noexcept {
    if (c < 0x20) return false;
    if (c < 0x7F) return true;
    if (c < 0xA0) return false; // DEL, C1
    if (c == 0xAD || c == 0x061C || c == 0x180E) return false;
    if (c >= 0x2000 && c <= 0x206F)
        return c != 0x200B && c != 0x200E && c != 0x200F && !(c >= 0x2028 && c <= 0x202E) && c < 0x2060;
    if (c >= 0xD800 && c <= 0xDFFF) return false;
    if (c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xFDD0 && c <= 0xFDEF)) return false;
    if ((c & 0xFFFE) == 0xFFFE) return false;
    if (c >= 0xE0000 && c <= 0xE0FFF) return false;
    return c <= 0x10FFFF;
}

namespace detail {

template <class Text>
TELLTALE_COLD constexpr void append_hex(Text& out, char32_t value, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        out += "0123456789abcdef"[static_cast<unsigned>(value >> shift & 0xF)];
}

} // namespace detail

/// Appends a code point as JSON spells it in ASCII: `\n`, `\u001b`, beyond U+FFFF as two surrogates. `Text` is a string or a
/// `sentence`.
template <class Text>
TELLTALE_COLD constexpr void append_escape(Text& out, char32_t c) {
    switch (c) {
    case U'"': out += "\\\""; return;
    case U'\\': out += "\\\\"; return;
    case U'\b': out += "\\b"; return;
    case U'\f': out += "\\f"; return;
    case U'\n': out += "\\n"; return;
    case U'\r': out += "\\r"; return;
    case U'\t': out += "\\t"; return;
    default: break;
    }
    out += "\\u";
    if (c < 0x10000) {
        detail::append_hex(out, c, 4);
    } else {
        detail::append_hex(out, 0xD800 + ((c - 0x10000) >> 10), 4);
        out += "\\u";
        detail::append_hex(out, 0xDC00 + ((c - 0x10000) & 0x3FF), 4);
    }
}

/// Appends a byte that belongs to no code point: `\xff`.
template <class Text>
TELLTALE_COLD constexpr void append_byte_escape(Text& out, char32_t byte) {
    out += "\\x";
    detail::append_hex(out, byte, 2);
}

/// Appends `foreign` with everything not printable escaped, and what would make it a command to a build log, on one line;
/// backslashes and quotes stay as they are.
TELLTALE_COLD inline void append_printable(std::string& out, std::string_view foreign) {
    for (std::size_t i = 0; i != foreign.size();) {
        code_point const c = code_point_at(foreign, i);
        if (!c.well_formed) {
            append_byte_escape(out, c.value);
        } else if (is_printable(c.value) && !opens_log_command(foreign, i)) {
            out.append(foreign, i, c.length);
        } else {
            append_escape(out, c.value);
        }
        i += c.length;
    }
}

/// `foreign` with everything not printable escaped, see `append_printable`.
[[nodiscard]] TELLTALE_COLD inline std::string printable(std::string_view foreign) {
    std::string out;
    out.reserve(foreign.size());
    append_printable(out, foreign);
    return out;
}

} // namespace telltale::inline v0::text

#endif

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace telltale::inline v0 {

/// One step of a path: into an object by key, or into an array by index.
class path_step {
public:
    path_step(std::string key) : key_(std::move(key)), is_key_(true) {}
    path_step(std::string_view key) : key_(key), is_key_(true) {}
    path_step(char const* key) : key_(key), is_key_(true) {}
    template <std::integral Index>
        requires(!std::same_as<Index, bool> && !std::same_as<Index, char>)
    path_step(Index index) : index_(static_cast<std::size_t>(index)) {}

    [[nodiscard]] bool is_key() const noexcept { return is_key_; }
    /// The key, with its escapes resolved; empty for an index.
    [[nodiscard]] std::string const& key() const noexcept { return key_; }
    /// The index, the first is 0; 0 for a key.
    [[nodiscard]] std::size_t index() const noexcept { return index_; }

    friend bool operator==(path_step const&, path_step const&) = default;

private:
    std::string key_;
    std::size_t index_ = 0;
    bool is_key_ = false;
};

/// The place of a value in a document, from the root: owns its keys, so it outlives the document.
class path {
public:
    using value_type = path_step;
    using const_iterator = std::vector<path_step>::const_iterator;
    using iterator = const_iterator;

    path() = default;
    path(std::initializer_list<path_step> steps) : steps_(steps) {}

    void push_back(path_step step) { steps_.push_back(std::move(step)); }
    void pop_back() { steps_.pop_back(); }
    void reserve(std::size_t steps) { steps_.reserve(steps); }

    [[nodiscard]] std::size_t size() const noexcept { return steps_.size(); }
    /// True for the root, that is the whole document.
    [[nodiscard]] bool empty() const noexcept { return steps_.empty(); }
    [[nodiscard]] path_step const& operator[](std::size_t i) const noexcept { return steps_[i]; }
    [[nodiscard]] path_step const& back() const noexcept { return steps_.back(); }
    [[nodiscard]] const_iterator begin() const noexcept { return steps_.begin(); }
    [[nodiscard]] const_iterator end() const noexcept { return steps_.end(); }

    friend bool operator==(path const&, path const&) = default;

    /// For people: `stats.items[3].id`; a key that is not made of letters, digits, `_`, `-` and `$` as `["a.b"]`;
    /// the root is `(document)`. Never breaks the line and never acts on a terminal or a log, whatever the keys are.
    [[nodiscard]] std::string dotted() const;

    /// For programs: a JSON Pointer (RFC 6901), `/stats/items/3/id`; the root is empty. Keys stand in it as they
    /// are, so it can hold any character.
    [[nodiscard]] std::string pointer() const;

private:
    std::vector<path_step> steps_;
};

namespace detail {

/// Whether a key can stand in a dotted path without quotes.
[[nodiscard]] constexpr bool is_plain_key(std::string_view key) noexcept {
    for (std::size_t i = 0; i != key.size();) {
        text::code_point const c = text::code_point_at(key, i);
        char32_t const v = c.value;
        if (v < 0x80) {
            bool const plain = (v >= U'a' && v <= U'z') || (v >= U'A' && v <= U'Z') || (v >= U'0' && v <= U'9') ||
                               v == U'_' || v == U'-' || v == U'$';
            if (!plain) return false;
        } else if (!c.well_formed || !text::is_printable(v)) {
            return false;
        } else if (v == 0xA0 || v == 0x1680 || (v >= 0x2000 && v <= 0x200D) || v == 0x202F || v == 0x205F ||
                   v == 0x3000) {
            return false; // spaces and joiners look like the end of a key, or like nothing
        }
        i += c.length;
    }
    return !key.empty();
}

template <class Text>
TELLTALE_COLD constexpr void append_quoted_key(Text& out, std::string_view key) {
    out += '"';
    for (std::size_t i = 0; i != key.size();) {
        text::code_point const c = text::code_point_at(key, i);
        if (!c.well_formed) {
            text::append_byte_escape(out, c.value);
        } else if (c.value == U'"' || c.value == U'\\' || !text::is_printable(c.value) ||
                   (c.value == U'[' && text::opens_log_command(key, i))) {
            text::append_escape(out, c.value);
        } else {
            out += key.substr(i, c.length);
        }
        i += c.length;
    }
    out += '"';
}

/// The steps of a path as `dotted` shows them, for who has no path: appends each to a string or a `text::sentence` that was
/// empty before the first.
template <class Text>
struct dotted_steps {
    Text& out;

    constexpr void push_back(std::size_t index) {
        out += '[';
        char digits[text::number::max_text]{};
        out += std::string_view(digits, static_cast<std::size_t>(text::number(index).write(digits) - digits));
        out += ']';
    }
    constexpr void push_back(std::string_view key) {
        if (is_plain_key(key)) {
            if (!std::string_view(out).empty()) out += '.';
            out += key;
        } else {
            out += '[';
            append_quoted_key(out, key);
            out += ']';
        }
    }
};

} // namespace detail

TELLTALE_COLD inline std::string path::dotted() const {
    if (empty()) return "(document)";
    std::string out;
    detail::dotted_steps<std::string> steps{out};
    for (path_step const& step : steps_) {
        if (step.is_key()) steps.push_back(step.key());
        else steps.push_back(step.index());
    }
    return out;
}

TELLTALE_COLD inline std::string path::pointer() const {
    std::string out;
    for (path_step const& step : steps_) {
        out += '/';
        if (!step.is_key()) {
            out += std::to_string(step.index());
            continue;
        }
        for (char const c : step.key()) {
            if (c == '~') {
                out += "~0";
            } else if (c == '/') {
                out += "~1";
            } else {
                out += c;
            }
        }
    }
    return out;
}

} // namespace telltale::inline v0

#endif
// A place in a text, as a byte and as line and column.
#ifndef TELLTALE_TEXT_POSITION_HPP
#define TELLTALE_TEXT_POSITION_HPP


#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// A place in a document, for programs (`offset`) and for people (`line`, `column`).
struct text_position {
    std::size_t offset = 0; ///< in bytes, the first is 0
    std::size_t line = 1;   ///< the first is 1
    std::size_t column = 1; ///< in code points, the first is 1

    friend constexpr bool operator==(text_position const&, text_position const&) = default;
};

namespace text {

/// The line and column of byte `offset` of `document`, which need not be well-formed UTF-8: a byte that belongs to no
/// code point is a column of its own. Lines end at "\n", "\r\n" or a lone "\r". A byte within a code point stands
/// where that starts, the "\n" of "\r\n" where the "\r" is; an offset beyond the end is taken as the end. Time:
/// linear in `offset - start.offset`.
///
/// `start`: an earlier result for the same document, at a code point's first byte, from which to go on counting.
[[nodiscard]] constexpr text_position locate(std::string_view document, std::size_t offset,
                                             text_position start = {}) noexcept {
    if (offset > document.size()) offset = document.size();
    text_position at = offset < start.offset ? text_position{} : start;
    std::size_t i = at.offset;
    while (i < offset) {
        if (!std::is_constant_evaluated()) {
            // eight bytes from U+0020 to U+007F at a time
            constexpr std::uint64_t spaces = 0x2020202020202020U, tops = 0x8080808080808080U;
            for (std::uint64_t bytes = 0; offset - i >= 8; i += 8, at.column += 8) {
                std::memcpy(&bytes, document.data() + i, sizeof bytes);
                if ((((bytes - spaces) | bytes) & tops) != 0) break;
            }
            if (i == offset) break;
        }
        char const c = document[i];
        if (static_cast<unsigned char>(c - ' ') < 0x60) { // most of most documents: U+0020 to U+007F
            ++i;
            ++at.column;
        } else if (c == '\n' || c == '\r') {
            std::size_t const length = c == '\r' && i + 1 < document.size() && document[i + 1] == '\n' ? 2 : 1;
            if (i + length > offset) break;
            i += length;
            ++at.line;
            at.column = 1;
        } else {
            std::size_t const length = code_point_at(document, i).length;
            if (i + length > offset) break;
            i += length;
            ++at.column;
        }
    }
    at.offset = offset;
    return at;
}

} // namespace text
} // namespace telltale::inline v0

#endif

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// Whether an issue refuses the document (`error`) or only remarks on it (`warning`).
enum class issue_severity : std::uint8_t { error, warning };

/// `error` or `warning`.
[[nodiscard]] constexpr std::string_view to_string(issue_severity severity) noexcept {
    return severity == issue_severity::error ? "error" : "warning";
}

/// One thing that is wrong. Owns all its text, so it outlives document and schema.
struct issue {
    issue_severity severity = issue_severity::error;
    issue_code code = issue_code::missing_key;
    telltale::path path{};
    std::string message{};                   ///< the rule's own text, or a default one
    std::string expected{};                  ///< what the rule asks for, in short; may be empty
    std::string got{};                       ///< the value as JSON, cut; empty when there is none or when it is secret
    std::optional<text_position> position{}; ///< of the value, in the text; none when the input was not a text
    std::string file{};                      ///< that the document was read from; empty when it was no file

    friend bool operator==(issue const&, issue const&) = default;
};

namespace detail {

/// `Prometheus port must be >= 1024 (got 80)`, foreign characters as they are.
[[nodiscard]] inline std::string reason(issue const& i) {
    std::string out = i.message;
    if (!i.got.empty()) {
        out += " (got ";
        out += i.got;
        out += ')';
    }
    return out;
}

/// `prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]`
inline void append_statement(std::string& out, issue const& i) {
    out += i.path.dotted();
    out += ": ";
    text::append_printable(out, reason(i));
    out += " [";
    out += to_string(i.code);
    out += ']';
}

/// `config.json:3:21:`, `config.json:`, `3:21:` or nothing: what is known of the place.
inline void append_place(std::string& out, std::string_view file, std::optional<text_position> const& at) {
    if (!file.empty())
        text::append_printable(out, std::string(file) += ':'); // in one, as two colons would be a command
    if (at) {
        out += std::to_string(at->line);
        out += ':';
        out += std::to_string(at->column);
        out += ':';
    }
}

} // namespace detail

/// One line without its end: `3:21: error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]`, with
/// `config.json:` before it when the file is known. Foreign characters that could break the line or act on a terminal
/// are escaped.
[[nodiscard]] inline std::string to_string(issue const& i) {
    std::string out;
    detail::append_place(out, i.file, i.position);
    if (!out.empty()) out += ' ';
    out += to_string(i.severity);
    out += ": ";
    detail::append_statement(out, i);
    return out;
}

/// Writes `to_string(i)`. A template so that this header needs no stream; include `<ostream>` where you use it.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, issue const& i) {
    std::string const line = to_string(i);
    return out.write(line.data(), static_cast<decltype(out.width())>(line.size()));
}

} // namespace telltale::inline v0

#endif

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <new>
#include <string>
#include <utility>

namespace telltale::inline v0 {

/// A list of issues. Costs two words and no allocation while it is empty. A moved-from list is empty.
class issues {
public:
    using value_type = issue;
    using iterator = issue*;
    using const_iterator = issue const*;

    constexpr issues() noexcept = default;
    constexpr issues(issues&& other) noexcept
        : list_(std::exchange(other.list_, nullptr)), conceals_source_(other.conceals_source_),
          untold_(std::exchange(other.untold_, 0)) {}
    constexpr issues(issues const& other) : conceals_source_(other.conceals_source_), untold_(other.untold_) {
        if (other.list_ == nullptr) return;
        if (other.empty()) list_ = new block{};
        else copy(other);
    }
    constexpr issues& operator=(issues other) noexcept {
        swap(other);
        return *this;
    }
    constexpr ~issues() {
        if (list_ != nullptr) [[unlikely]]
            forget();
    }

    constexpr void swap(issues& other) noexcept {
        std::swap(list_, other.list_);
        std::swap(conceals_source_, other.conceals_source_);
        std::swap(untold_, other.untold_);
    }
    friend constexpr void swap(issues& a, issues& b) noexcept { a.swap(b); }

    [[nodiscard]] constexpr std::size_t size() const noexcept { return list_ ? list_->size : 0; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size() == 0; }
    [[nodiscard]] issue const& operator[](std::size_t i) const noexcept { return items()[i]; }
    [[nodiscard]] issue& operator[](std::size_t i) noexcept { return items()[i]; }
    [[nodiscard]] issue const& front() const noexcept { return *items(); }
    [[nodiscard]] issue& front() noexcept { return *items(); }
    [[nodiscard]] issue const& back() const noexcept { return items()[size() - 1]; }
    [[nodiscard]] issue& back() noexcept { return items()[size() - 1]; }
    [[nodiscard]] constexpr const_iterator begin() const noexcept { return empty() ? nullptr : items(); }
    [[nodiscard]] constexpr const_iterator end() const noexcept { return empty() ? nullptr : items() + size(); }
    [[nodiscard]] constexpr iterator begin() noexcept { return empty() ? nullptr : items(); }
    [[nodiscard]] constexpr iterator end() noexcept { return empty() ? nullptr : items() + size(); }

    void push_back(issue i) { emplace_back() = std::move(i); }
    /// A new issue at the end, to be filled in.
    TELLTALE_NOINLINE issue& emplace_back() {
        if (list_ == nullptr || list_->size == list_->capacity) grow();
        issue* const made = new (items() + list_->size) issue();
        ++list_->size;
        return *made;
    }
    /// Empties the list; `conceals_source` stays.
    constexpr void clear() noexcept {
        if (!empty()) destroy_all();
        untold_ = 0;
    }

    /// True if nothing in the list refuses the document: it is empty or has warnings only.
    [[nodiscard]] constexpr bool ok() const noexcept {
        if (untold_ != 0) return false;
        for (issue const& i : *this)
            if (i.severity == issue_severity::error) return false;
        return true;
    }

    /// True if the schema has a secret anywhere: a report must then show nothing of the document.
    [[nodiscard]] constexpr bool conceals_source() const noexcept { return conceals_source_; }
    constexpr void conceal_source(bool conceal = true) noexcept { conceals_source_ = conceal; }

    /// How many issues a read in constant evaluation found: it puts none into the list, since they are made of strings. Else 0.
    [[nodiscard]] constexpr std::size_t untold() const noexcept { return untold_; }
    /// Sets that number. A list that has some is no constant that outlives its evaluation, so that an object at namespace scope is
    /// made by the running program, with its issues told.
    constexpr void leave_untold(std::size_t count) {
        if (count != 0 && !list_) list_ = new block{};
        untold_ = static_cast<std::uint32_t>(count);
    }

    friend constexpr bool operator==(issues const& a, issues const& b) {
        if (a.size() != b.size() || a.conceals_source_ != b.conceals_source_ || a.untold_ != b.untold_) return false;
        for (std::size_t i = 0; i != a.size(); ++i)
            if (!(a.begin()[i] == b.begin()[i])) return false;
        return true;
    }

private:
    /// What stands before the issues, in one allocation with them. Without room for any it is made by `new`, also in constant
    /// evaluation, where there are no issues.
    struct alignas(issue) block {
        std::size_t size = 0;
        std::size_t capacity = 0;
    };

    [[nodiscard]] issue* items() const noexcept { return reinterpret_cast<issue*>(list_ + 1); }
    [[nodiscard]] static block* allocate(std::size_t capacity) {
        auto* const made = static_cast<block*>(::operator new(sizeof(block) + capacity * sizeof(issue)));
        return new (made) block{0, capacity};
    }
    constexpr void forget() noexcept {
        if (list_->capacity == 0) delete list_;
        else release();
    }
    void destroy_all() noexcept {
        for (issue& i : *this) i.~issue();
        list_->size = 0;
    }
    TELLTALE_NOINLINE void release() noexcept {
        destroy_all();
        ::operator delete(list_);
    }
    TELLTALE_NOINLINE void grow() {
        block* const old = list_;
        block* const made = allocate(old == nullptr || old->capacity == 0 ? 1
                                     : old->capacity < 8                  ? 8
                                                                          : 2 * old->capacity);
        if (old != nullptr) {
            for (issue& i : *this) new (reinterpret_cast<issue*>(made + 1) + made->size++) issue(std::move(i));
            forget();
        }
        list_ = made;
    }
    TELLTALE_COLD void copy(issues const& other) {
        issues made;
        made.list_ = allocate(other.size());
        for (issue const& i : other) {
            new (made.items() + made.list_->size) issue(i);
            ++made.list_->size;
        }
        list_ = std::exchange(made.list_, nullptr);
    }

    block* list_ = nullptr; // by pointer, so that a result<T> stays small
    bool conceals_source_ = false;
    std::uint32_t untold_ = 0; // fits beside the flag
};

/// Writes one line for each issue, each with its line end. Include `<ostream>` where you use it.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, issues const& list) {
    for (issue const& i : list) {
        out << i;
        out.put('\n');
    }
    return out;
}

} // namespace telltale::inline v0

#endif
// A T, or the issues that prevented it: the interface of std::expected<T, issues> in C++20.
#ifndef TELLTALE_ISSUE_RESULT_HPP
#define TELLTALE_ISSUE_RESULT_HPP

// What happens when the value of a refused result is asked for: an exception, or the end of a program that has none.
#ifndef TELLTALE_ISSUE_BAD_RESULT_ACCESS_HPP
#define TELLTALE_ISSUE_BAD_RESULT_ACCESS_HPP


#include <atomic>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <utility>

namespace telltale::inline v0 {

/// Thrown by `result::value()` on a refusal.
class bad_result_access : public std::exception {
public:
    explicit bad_result_access(issues list) : state_(new state(std::move(list))) {}
    /// For a refusal that has a sentence in the place of issues: a file that cannot be read.
    explicit bad_result_access(std::string sentence) : state_(new state(std::move(sentence))) {}
    bad_result_access(bad_result_access const& other) noexcept : std::exception(other), state_(other.state_) {
        state_->owners.fetch_add(1, std::memory_order_relaxed);
    }
    bad_result_access& operator=(bad_result_access const& other) noexcept {
        other.state_->owners.fetch_add(1, std::memory_order_relaxed);
        drop();
        state_ = other.state_;
        return *this;
    }
    ~bad_result_access() override { drop(); }

    /// The first issue, as `to_string` says it; or the sentence.
    [[nodiscard]] char const* what() const noexcept override { return state_->text.c_str(); }
    [[nodiscard]] issues const& error() const noexcept { return state_->list; }

private:
    struct state {
        explicit state(issues l)
            : list(std::move(l)),
              text(list.empty() ? std::string("value() of a refused result") : to_string(list.front())) {}
        explicit state(std::string sentence) : text(std::move(sentence)) {}
        issues list;
        std::string text;
        std::atomic<std::size_t> owners{1};
    };
    void drop() noexcept {
        if (state_->owners.fetch_sub(1, std::memory_order_acq_rel) == 1) delete state_;
    }
    state* state_; // shared, because copying an exception must not throw
};

namespace detail {

// Whether this translation unit has exceptions is a template argument of whatever behaves differently, so that units
// built with and without them can be linked together: the functions have different names.
template <bool Throws>
struct bad_access;

#if defined(__cpp_exceptions)
constexpr bool exceptions_enabled = true;
template <>
struct bad_access<true> {
    [[noreturn]] static void raise(issues const& list) { throw bad_result_access(list); }
    [[noreturn]] static void raise(std::string sentence) { throw bad_result_access(std::move(sentence)); }
};
#else
constexpr bool exceptions_enabled = false;
#endif

template <>
struct bad_access<false> {
    [[noreturn]] static void raise(issues const& list) {
        raise(list.empty() ? std::string() : to_string(list.front()));
    }
    [[noreturn]] static void raise(std::string const& sentence) {
        std::fputs("telltale: value() of a refused result: ", stderr);
        std::fputs(sentence.c_str(), stderr);
        std::fputc('\n', stderr);
        std::abort();
    }
};

} // namespace detail

} // namespace telltale::inline v0

#endif

#include <optional> // with which std::construct_at comes; <memory> and <functional> would be the dearest headers here
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

template <class T>
class result;

/// Makes a refusal where the type of the result is known: `return refused{std::move(list)};`. What `std::unexpected`
/// is to `std::expected`.
struct refused {
    issues list;
};

namespace detail {

template <class T>
inline constexpr bool is_result = false;
template <class T>
inline constexpr bool is_result<result<T>> = true;

/// As `std::invoke`, with one value or none: `f` may be a pointer to a member of the value, or of what that points to.
template <class F>
constexpr decltype(auto) call(F&& f) {
    return std::forward<F>(f)();
}
template <class F, class Value>
constexpr decltype(auto) call(F&& f, Value&& value) {
    if constexpr (requires { std::forward<F>(f)(std::forward<Value>(value)); })
        return std::forward<F>(f)(std::forward<Value>(value));
    else if constexpr (requires { (std::forward<Value>(value).*f)(); }) return (std::forward<Value>(value).*f)();
    else if constexpr (requires { ((*std::forward<Value>(value)).*f)(); }) return ((*std::forward<Value>(value)).*f)();
    else if constexpr (requires { std::forward<Value>(value).*f; }) return (std::forward<Value>(value).*f);
    else return ((*std::forward<Value>(value)).*f);
}

// The result of `f`, as the value of a `result`: made in place, so that it need be neither copied nor moved.
struct from_call {};

template <class F, class... Value>
using transformed = result<std::remove_cv_t<std::invoke_result_t<F, Value...>>>;

} // namespace detail

/// A `T`, or the issues that prevented it. Never empty; allocates nothing itself. The interface is that of
/// `std::expected<T, issues>` (C++23): what is not described here is as there. A list of issues is also taken as a
/// refusal without `refused`.
///
/// A refusal is the fact that there is no value; its list may hold warnings too.
template <class T>
class [[nodiscard]] result {
    static_assert(std::is_object_v<T> && !std::is_array_v<T> && !std::is_const_v<T>,
                  "result<T>: T must be a plain object type or void");
    static_assert(!std::is_same_v<T, issues> && !std::is_same_v<T, refused>,
                  "result<T>: a list of issues cannot be the value");

    template <class U>
    static constexpr bool is_value =
        !std::is_same_v<std::remove_cvref_t<U>, result> && !std::is_same_v<std::remove_cvref_t<U>, issues> &&
        !std::is_same_v<std::remove_cvref_t<U>, refused> && !std::is_same_v<std::remove_cvref_t<U>, std::in_place_t> &&
        !detail::is_result<std::remove_cvref_t<U>> && std::is_constructible_v<T, U>;

public:
    using value_type = T;
    using error_type = issues;
    using unexpected_type = refused;
    template <class U>
    using rebind = result<U>;

    constexpr result() noexcept(std::is_nothrow_default_constructible_v<T>)
        requires std::is_default_constructible_v<T>
        : value_(), has_value_(true) {}

    template <class U = T>
        requires is_value<U>
    constexpr explicit(!std::is_convertible_v<U, T>) result(U&& value) noexcept(std::is_nothrow_constructible_v<T, U>)
        : value_(std::forward<U>(value)), has_value_(true) {}

    template <class... Args>
        requires std::is_constructible_v<T, Args...>
    constexpr explicit result(std::in_place_t, Args&&... args)
        : value_(std::forward<Args>(args)...), has_value_(true) {}

    constexpr result(issues list) noexcept : list_(std::move(list)), has_value_(false) {}
    constexpr result(refused r) noexcept : list_(std::move(r.list)), has_value_(false) {}

    constexpr result(result const& other)
        requires std::is_copy_constructible_v<T>
        : none_(), has_value_(other.has_value_) {
        if (has_value_) {
            std::construct_at(std::addressof(value_), other.value_);
        } else {
            std::construct_at(std::addressof(list_), other.list_);
        }
    }

    constexpr result(result&& other) noexcept(std::is_nothrow_move_constructible_v<T>)
        requires std::is_move_constructible_v<T>
        : none_(), has_value_(other.has_value_) {
        if (has_value_) {
            std::construct_at(std::addressof(value_), std::move(other.value_));
        } else {
            std::construct_at(std::addressof(list_), std::move(other.list_));
        }
    }

    template <class U>
        requires(!std::is_same_v<U, T> && !std::is_void_v<U> && std::is_constructible_v<T, U const&>)
    constexpr explicit(!std::is_convertible_v<U const&, T>) result(result<U> const& other)
        : none_(), has_value_(other.has_value()) {
        if (has_value_) {
            std::construct_at(std::addressof(value_), *other);
        } else {
            std::construct_at(std::addressof(list_), other.error());
        }
    }

    template <class U>
        requires(!std::is_same_v<U, T> && !std::is_void_v<U> && std::is_constructible_v<T, U>)
    constexpr explicit(!std::is_convertible_v<U, T>) result(result<U>&& other)
        : none_(), has_value_(other.has_value()) {
        if (has_value_) {
            std::construct_at(std::addressof(value_), *std::move(other));
        } else {
            std::construct_at(std::addressof(list_), std::move(other).error());
        }
    }

    template <class F, class... Args>
    constexpr result(detail::from_call, F&& f, Args&&... args)
        : value_(detail::call(std::forward<F>(f), std::forward<Args>(args)...)), has_value_(true) {}

    constexpr ~result() {
        if (has_value_) {
            std::destroy_at(std::addressof(value_));
        } else {
            std::destroy_at(std::addressof(list_));
        }
    }

    /// If making the new value throws, the result is as it was (for a `T` that moves without throwing or is
    /// assigned to a value).
    constexpr result& operator=(result const& other)
        requires std::is_copy_constructible_v<T> && std::is_copy_assignable_v<T>
    {
        if (other.has_value_) {
            assign_value(other.value_);
        } else {
            assign_list(issues(other.list_));
        }
        return *this;
    }

    constexpr result& operator=(result&& other) noexcept(std::is_nothrow_move_constructible_v<T> &&
                                                         std::is_nothrow_move_assignable_v<T>)
        requires std::is_move_constructible_v<T> && std::is_move_assignable_v<T>
    {
        if (other.has_value_) {
            assign_value(std::move(other.value_));
        } else {
            assign_list(std::move(other.list_));
        }
        return *this;
    }

    template <class U = T>
        requires(is_value<U> && std::is_assignable_v<T&, U>)
    constexpr result& operator=(U&& value) {
        assign_value(std::forward<U>(value));
        return *this;
    }

    constexpr result& operator=(issues list) noexcept {
        assign_list(std::move(list));
        return *this;
    }
    constexpr result& operator=(refused r) noexcept {
        assign_list(std::move(r.list));
        return *this;
    }

    /// Destroys what there is and makes a value of `args`. If that throws, the result is as it was when it held
    /// issues; an old value is lost only when `T` can neither be made nor moved without throwing.
    template <class... Args>
        requires std::is_constructible_v<T, Args...>
    constexpr T& emplace(Args&&... args) {
        if constexpr (std::is_nothrow_constructible_v<T, Args...>) {
            become_value(std::forward<Args>(args)...);
        } else {
            T made(std::forward<Args>(args)...);
            become_value(std::move(made));
        }
        return value_;
    }

    constexpr void swap(result& other) noexcept(std::is_nothrow_move_constructible_v<T> &&
                                                std::is_nothrow_swappable_v<T>)
        requires std::is_swappable_v<T> && std::is_move_constructible_v<T>
    {
        if (has_value_ && other.has_value_) {
            using std::swap;
            swap(value_, other.value_);
        } else if (!has_value_ && !other.has_value_) {
            list_.swap(other.list_);
        } else if (!has_value_) {
            other.swap(*this);
        } else {
            issues kept(std::move(other.list_));
            other.assign_value_or_restore(kept, std::move(value_));
            assign_list(std::move(kept));
        }
    }
    friend constexpr void swap(result& a, result& b) noexcept(noexcept(a.swap(b)))
        requires std::is_swappable_v<T> && std::is_move_constructible_v<T>
    {
        a.swap(b);
    }

    [[nodiscard]] constexpr bool has_value() const noexcept { return has_value_; }
    constexpr explicit operator bool() const noexcept { return has_value_; }

    /// The value; undefined on a refusal.
    [[nodiscard]] constexpr T& operator*() & noexcept { return value_; }
    [[nodiscard]] constexpr T const& operator*() const& noexcept { return value_; }
    [[nodiscard]] constexpr T&& operator*() && noexcept { return std::move(value_); }
    [[nodiscard]] constexpr T const&& operator*() const&& noexcept { return std::move(value_); }
    [[nodiscard]] constexpr T* operator->() noexcept { return std::addressof(value_); }
    [[nodiscard]] constexpr T const* operator->() const noexcept { return std::addressof(value_); }

    /// The value; on a refusal throws `bad_result_access`, or, without exceptions, prints the first issue to
    /// stderr and aborts.
    template <bool Throws = detail::exceptions_enabled>
    constexpr T& value() & {
        if (!has_value_) detail::bad_access<Throws>::raise(list_);
        return value_;
    }
    template <bool Throws = detail::exceptions_enabled>
    constexpr T const& value() const& {
        if (!has_value_) detail::bad_access<Throws>::raise(list_);
        return value_;
    }
    template <bool Throws = detail::exceptions_enabled>
    constexpr T&& value() && {
        if (!has_value_) detail::bad_access<Throws>::raise(list_);
        return std::move(value_);
    }
    template <bool Throws = detail::exceptions_enabled>
    constexpr T const&& value() const&& {
        if (!has_value_) detail::bad_access<Throws>::raise(list_);
        return std::move(value_);
    }

    /// The issues; undefined when there is a value.
    [[nodiscard]] constexpr issues& error() & noexcept { return list_; }
    [[nodiscard]] constexpr issues const& error() const& noexcept { return list_; }
    [[nodiscard]] constexpr issues&& error() && noexcept { return std::move(list_); }
    [[nodiscard]] constexpr issues const&& error() const&& noexcept { return std::move(list_); }

    template <class U = T>
    [[nodiscard]] constexpr T value_or(U&& otherwise) const& {
        return has_value_ ? value_ : static_cast<T>(std::forward<U>(otherwise));
    }
    template <class U = T>
    [[nodiscard]] constexpr T value_or(U&& otherwise) && {
        return has_value_ ? std::move(value_) : static_cast<T>(std::forward<U>(otherwise));
    }
    [[nodiscard]] constexpr issues error_or(issues otherwise) const& {
        return has_value_ ? std::move(otherwise) : list_;
    }
    [[nodiscard]] constexpr issues error_or(issues otherwise) && {
        return has_value_ ? std::move(otherwise) : std::move(list_);
    }

    /// `f(value)`, which is a `result` of any type; or the refusal.
    template <class F>
    constexpr auto and_then(F&& f) & {
        return and_then_of(*this, std::forward<F>(f));
    }
    template <class F>
    constexpr auto and_then(F&& f) const& {
        return and_then_of(*this, std::forward<F>(f));
    }
    template <class F>
    constexpr auto and_then(F&& f) && {
        return and_then_of(std::move(*this), std::forward<F>(f));
    }
    template <class F>
    constexpr auto and_then(F&& f) const&& {
        return and_then_of(std::move(*this), std::forward<F>(f));
    }

    /// The value; or `f(issues)`, which is a `result<T>`.
    template <class F>
    constexpr result or_else(F&& f) & {
        return or_else_of(*this, std::forward<F>(f));
    }
    template <class F>
    constexpr result or_else(F&& f) const& {
        return or_else_of(*this, std::forward<F>(f));
    }
    template <class F>
    constexpr result or_else(F&& f) && {
        return or_else_of(std::move(*this), std::forward<F>(f));
    }
    template <class F>
    constexpr result or_else(F&& f) const&& {
        return or_else_of(std::move(*this), std::forward<F>(f));
    }

    /// A result of `f(value)`, which may be void; or the refusal.
    template <class F>
    constexpr auto transform(F&& f) & {
        return transform_of(*this, std::forward<F>(f));
    }
    template <class F>
    constexpr auto transform(F&& f) const& {
        return transform_of(*this, std::forward<F>(f));
    }
    template <class F>
    constexpr auto transform(F&& f) && {
        return transform_of(std::move(*this), std::forward<F>(f));
    }
    template <class F>
    constexpr auto transform(F&& f) const&& {
        return transform_of(std::move(*this), std::forward<F>(f));
    }

    /// The value; or a refusal with the issues that `f(issues)` gives.
    template <class F>
    constexpr result transform_error(F&& f) & {
        return transform_error_of(*this, std::forward<F>(f));
    }
    template <class F>
    constexpr result transform_error(F&& f) const& {
        return transform_error_of(*this, std::forward<F>(f));
    }
    template <class F>
    constexpr result transform_error(F&& f) && {
        return transform_error_of(std::move(*this), std::forward<F>(f));
    }
    template <class F>
    constexpr result transform_error(F&& f) const&& {
        return transform_error_of(std::move(*this), std::forward<F>(f));
    }

    template <class U>
        requires(!std::is_void_v<U>)
    friend constexpr bool operator==(result const& a, result<U> const& b) {
        if (a.has_value() != b.has_value()) return false;
        return a.has_value() ? static_cast<bool>(*a == *b) : a.error() == b.error();
    }
    // Only with what converts to a T: expression templates that compare with anything would be ambiguous.
    template <class U>
        requires(!detail::is_result<U> && !std::is_same_v<U, issues> && !std::is_same_v<U, refused> &&
                 std::is_convertible_v<U const&, T>)
    friend constexpr bool operator==(result const& a, U const& value) {
        return a.has_value() && static_cast<bool>(*a == value);
    }
    friend constexpr bool operator==(result const& a, refused const& b) {
        return !a.has_value() && a.error() == b.list;
    }
    friend constexpr bool operator==(result const& a, issues const& b) { return !a.has_value() && a.error() == b; }

private:
    // Puts the list back if making the value in its stead throws.
    struct restore {
        result& self;
        issues& kept;
        bool armed = true;
        constexpr ~restore() {
            if (!armed) return;
            std::construct_at(std::addressof(self.list_), std::move(kept));
            self.has_value_ = false;
        }
    };

    template <class U>
    constexpr void assign_value_or_restore(issues& kept, U&& value) { // holds a list now; `kept` is its content
        std::destroy_at(std::addressof(list_));
        restore guard{*this, kept};
        std::construct_at(std::addressof(value_), std::forward<U>(value));
        has_value_ = true;
        guard.armed = false;
    }

    template <class U>
    constexpr void assign_value(U&& value) {
        if (has_value_) {
            value_ = std::forward<U>(value);
        } else {
            issues kept(std::move(list_));
            assign_value_or_restore(kept, std::forward<U>(value));
        }
    }

    constexpr void assign_list(issues list) noexcept {
        if (has_value_) {
            std::destroy_at(std::addressof(value_));
            std::construct_at(std::addressof(list_), std::move(list));
            has_value_ = false;
        } else {
            list_.swap(list);
        }
    }

    template <class... Args>
    constexpr void become_value(Args&&... args) {
        issues kept;
        if (has_value_) {
            std::destroy_at(std::addressof(value_));
        } else {
            kept.swap(list_);
            std::destroy_at(std::addressof(list_));
        }
        restore guard{*this, kept};
        std::construct_at(std::addressof(value_), std::forward<Args>(args)...);
        has_value_ = true;
        guard.armed = false;
    }

    template <class Self, class F>
    static constexpr auto and_then_of(Self&& self, F&& f) {
        using next = std::remove_cvref_t<std::invoke_result_t<F, decltype(*std::forward<Self>(self))>>;
        static_assert(detail::is_result<next>, "and_then: the function must return a telltale::result");
        if (self.has_value()) return next(detail::call(std::forward<F>(f), *std::forward<Self>(self)));
        return next(refused{std::forward<Self>(self).error()});
    }

    template <class Self, class F>
    static constexpr result or_else_of(Self&& self, F&& f) {
        using next = std::remove_cvref_t<std::invoke_result_t<F, decltype(std::forward<Self>(self).error())>>;
        static_assert(std::is_same_v<next, result>, "or_else: the function must return the same telltale::result");
        if (self.has_value()) return result(std::in_place, *std::forward<Self>(self));
        return detail::call(std::forward<F>(f), std::forward<Self>(self).error());
    }

    template <class Self, class F>
    static constexpr auto transform_of(Self&& self, F&& f) {
        using next = detail::transformed<F, decltype(*std::forward<Self>(self))>;
        if (!self.has_value()) return next(refused{std::forward<Self>(self).error()});
        if constexpr (std::is_void_v<typename next::value_type>) {
            detail::call(std::forward<F>(f), *std::forward<Self>(self));
            return next();
        } else {
            return next(detail::from_call{}, std::forward<F>(f), *std::forward<Self>(self));
        }
    }

    template <class Self, class F>
    static constexpr result transform_error_of(Self&& self, F&& f) {
        if (self.has_value()) return result(std::in_place, *std::forward<Self>(self));
        return result(refused{detail::call(std::forward<F>(f), std::forward<Self>(self).error())});
    }

    union {
        T value_;
        issues list_;
        char none_; // while a constructor decides
    };
    bool has_value_;
};

/// Success without a value, or the issues that prevented it.
template <>
class [[nodiscard]] result<void> {
public:
    using value_type = void;
    using error_type = issues;
    using unexpected_type = refused;
    template <class U>
    using rebind = result<U>;

    constexpr result() noexcept = default;
    constexpr explicit result(std::in_place_t) noexcept {}
    constexpr result(issues list) noexcept : list_(std::move(list)), has_value_(false) {}
    constexpr result(refused r) noexcept : list_(std::move(r.list)), has_value_(false) {}

    constexpr result& operator=(issues list) noexcept {
        list_ = std::move(list);
        has_value_ = false;
        return *this;
    }
    constexpr result& operator=(refused r) noexcept { return *this = std::move(r.list); }

    constexpr void emplace() noexcept {
        list_ = issues();
        has_value_ = true;
    }
    constexpr void swap(result& other) noexcept {
        list_.swap(other.list_);
        std::swap(has_value_, other.has_value_);
    }
    friend constexpr void swap(result& a, result& b) noexcept { a.swap(b); }

    [[nodiscard]] constexpr bool has_value() const noexcept { return has_value_; }
    constexpr explicit operator bool() const noexcept { return has_value_; }
    constexpr void operator*() const noexcept {}

    template <bool Throws = detail::exceptions_enabled>
    constexpr void value() const {
        if (!has_value_) detail::bad_access<Throws>::raise(list_);
    }

    [[nodiscard]] constexpr issues& error() & noexcept { return list_; }
    [[nodiscard]] constexpr issues const& error() const& noexcept { return list_; }
    [[nodiscard]] constexpr issues&& error() && noexcept { return std::move(list_); }
    [[nodiscard]] constexpr issues const&& error() const&& noexcept { return std::move(list_); }
    [[nodiscard]] constexpr issues error_or(issues otherwise) const& {
        return has_value_ ? std::move(otherwise) : list_;
    }
    [[nodiscard]] constexpr issues error_or(issues otherwise) && {
        return has_value_ ? std::move(otherwise) : std::move(list_);
    }

    template <class F>
    constexpr auto and_then(F&& f) const& {
        using next = std::remove_cvref_t<std::invoke_result_t<F>>;
        static_assert(detail::is_result<next>, "and_then: the function must return a telltale::result");
        if (has_value_) return next(detail::call(std::forward<F>(f)));
        return next(refused{list_});
    }
    template <class F>
    constexpr auto and_then(F&& f) && {
        using next = std::remove_cvref_t<std::invoke_result_t<F>>;
        static_assert(detail::is_result<next>, "and_then: the function must return a telltale::result");
        if (has_value_) return next(detail::call(std::forward<F>(f)));
        return next(refused{std::move(list_)});
    }
    template <class F>
    constexpr result or_else(F&& f) const& {
        if (has_value_) return {};
        return detail::call(std::forward<F>(f), list_);
    }
    template <class F>
    constexpr result or_else(F&& f) && {
        if (has_value_) return {};
        return detail::call(std::forward<F>(f), std::move(list_));
    }
    template <class F>
    constexpr auto transform(F&& f) const& {
        return result(*this).transform(std::forward<F>(f));
    }
    template <class F>
    constexpr auto transform(F&& f) && {
        using next = detail::transformed<F>;
        if (!has_value_) return next(refused{std::move(list_)});
        if constexpr (std::is_void_v<typename next::value_type>) {
            detail::call(std::forward<F>(f));
            return next();
        } else {
            return next(detail::from_call{}, std::forward<F>(f));
        }
    }
    template <class F>
    constexpr result transform_error(F&& f) const& {
        if (has_value_) return {};
        return refused{detail::call(std::forward<F>(f), list_)};
    }
    template <class F>
    constexpr result transform_error(F&& f) && {
        if (has_value_) return {};
        return refused{detail::call(std::forward<F>(f), std::move(list_))};
    }

    friend constexpr bool operator==(result const& a, result const& b) {
        return a.has_value_ == b.has_value_ && (a.has_value_ || a.list_ == b.list_);
    }
    friend constexpr bool operator==(result const& a, refused const& b) { return !a.has_value_ && a.list_ == b.list; }
    friend constexpr bool operator==(result const& a, issues const& b) { return !a.has_value_ && a.list_ == b; }

private:
    issues list_;
    bool has_value_ = true;
};

} // namespace telltale::inline v0

#endif
// What a caller may ask of one read.
#ifndef TELLTALE_READ_OPTIONS_HPP
#define TELLTALE_READ_OPTIONS_HPP

// A cursor over JSON text: RFC 8259 to the letter, UTF-8 checked, and built for documents that are right.
#ifndef TELLTALE_INPUT_TEXT_CURSOR_HPP
#define TELLTALE_INPUT_TEXT_CURSOR_HPP

// The concept of an input: what the one walk asks of JSON text, of a value in memory, and of whatever comes next.
#ifndef TELLTALE_INPUT_CURSOR_HPP
#define TELLTALE_INPUT_CURSOR_HPP

// The keys of the objects that are open, by which a repeated key is found, however many there are.
#ifndef TELLTALE_INPUT_KEY_LOG_HPP
#define TELLTALE_INPUT_KEY_LOG_HPP

// Sorts what is seldom sorted, with little code.
#ifndef TELLTALE_TEXT_HEAP_SORT_HPP
#define TELLTALE_TEXT_HEAP_SORT_HPP


#include <cstddef>
#include <utility>

namespace telltale::inline v0::text {

/// Sorts `[first, last)` so that of two neighbours `before(second, first)` is false. Equal ones come in any order. O(n log n)
/// comparisons and copies, whatever the order was; allocates nothing. `T` is cheap to copy. As `std::sort`, which is faster, and fifteen
/// times as much code.
template <class T, class Before>
TELLTALE_NOINLINE constexpr void heap_sort(T* first, T* last, Before before) {
    auto const count = static_cast<std::size_t>(last - first);
    // The first half of the steps makes a heap of the elements, the other takes the greatest off.
    for (std::size_t begin = count / 2, end = count; end > 1;) {
        if (begin != 0) --begin;
        else std::swap(first[0], first[--end]);
        T const sunk = first[begin];
        std::size_t at = begin;
        for (std::size_t child = 0; (child = 2 * at + 1) < end; at = child) {
            if (child + 1 < end && before(first[child], first[child + 1])) ++child;
            if (!before(sunk, first[child])) break;
            first[at] = first[child];
        }
        first[at] = sunk;
    }
}

} // namespace telltale::inline v0::text

#endif
// A growing array whose first elements live in the object, usable in constant evaluation.
#ifndef TELLTALE_TEXT_INLINE_BUFFER_HPP
#define TELLTALE_TEXT_INLINE_BUFFER_HPP


#include <algorithm>
#include <cstddef>
#include <type_traits>

namespace telltale::inline v0::text {

/// A growing array of trivial `T`, of which the first `Inline` need no allocation. It exists because constant evaluation
/// of `std::string` and `std::vector` is not to be had on every compiler. Neither copied nor moved.
template <class T, std::size_t Inline>
    requires std::is_trivially_copyable_v<T>
class inline_buffer {
public:
    constexpr inline_buffer() noexcept : data_(local_) {}
    inline_buffer(inline_buffer const&) = delete;
    inline_buffer& operator=(inline_buffer const&) = delete;
    constexpr ~inline_buffer() {
        if (data_ != local_) delete[] data_;
    }

    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] constexpr T* data() noexcept { return data_; }
    [[nodiscard]] constexpr T const* data() const noexcept { return data_; }
    [[nodiscard]] constexpr T& operator[](std::size_t i) noexcept { return data_[i]; }
    [[nodiscard]] constexpr T const& operator[](std::size_t i) const noexcept { return data_[i]; }
    [[nodiscard]] constexpr T& back() noexcept { return data_[size_ - 1]; }
    [[nodiscard]] constexpr T const& back() const noexcept { return data_[size_ - 1]; }

    constexpr void clear() noexcept { size_ = 0; }
    /// Drops all elements from `size` on. `size` must not be above `size()`.
    constexpr void shrink(std::size_t size) noexcept { size_ = size; }
    constexpr void push_back(T const& value) {
        if (size_ == capacity_) [[unlikely]] {
            T const kept = value; // it may be an element of this buffer
            grow(size_ + 1);
            data_[size_++] = kept;
            return;
        }
        data_[size_++] = value;
    }
    /// Appends `count` times `value`.
    constexpr void append(std::size_t count, T const& value) {
        if (capacity_ - size_ < count) [[unlikely]]
            grow(size_ + count);
        std::fill_n(data_ + size_, count, value);
        size_ += count;
    }
    /// A new last element, to be written: what it holds until then is undefined.
    [[nodiscard]] TELLTALE_INLINE constexpr T& add() {
        if (size_ == capacity_) [[unlikely]]
            grow(size_ + 1);
        return data_[size_++];
    }
    /// Appends `[first, last)`, which must not be part of this buffer.
    constexpr void append(T const* first, T const* last) {
        auto const count = static_cast<std::size_t>(last - first);
        if (capacity_ - size_ < count) [[unlikely]]
            grow(size_ + count);
        std::copy(first, last, data_ + size_);
        size_ += count;
    }

    /// Where the next `count` elements go, whose values are left open until somebody writes them and `shrink` tells how many of
    /// them there are.
    [[nodiscard]] constexpr T* room(std::size_t count) {
        if (capacity_ - size_ < count) grow(size_ + count);
        T* const first = data_ + size_;
        size_ += count;
        return first;
    }

private:
    TELLTALE_NOINLINE constexpr void grow(std::size_t needed) {
        std::size_t const capacity = std::max(needed, 2 * capacity_);
        T* const larger = new T[capacity];
        std::copy(data_, data_ + size_, larger);
        if (data_ != local_) delete[] data_;
        data_ = larger;
        capacity_ = capacity;
    }

    T local_[Inline];
    T* data_;
    std::size_t size_ = 0;
    std::size_t capacity_ = Inline;
};

} // namespace telltale::inline v0::text

#endif

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// A stack of containers and, within each object, its keys. Closing one finds the keys that it repeats: by comparing all
/// pairs (tags of eight bytes first) up to 32 keys, by sorting beyond, so that no choice of keys makes it slow:
/// O(n log n) comparisons for n keys.
class key_log {
public:
    struct entry {
        char const* text; ///< the key's characters, unescaped; null in the entry that opens a container
        std::size_t
            length;        ///< its length; for a container, where the one around it begins, and whether it is an object
        std::uint64_t tag; ///< its first eight bytes
        std::size_t offset; ///< where the key stands in the document
        [[nodiscard]] constexpr std::string_view key() const noexcept { return {text, length}; }
    };

    constexpr void open(bool object) {
        entries_.push_back({nullptr, (base_ << 1U) | (object ? 1U : 0U), 0, 0});
        base_ = entries_.size();
    }
    constexpr void add(std::string_view key, std::size_t offset) {
        entries_.push_back({key.data(), key.size(), tag_of(key), offset});
    }
    /// Adds a key unless it came since the log's size was `begin`; says whether it was added. Up to 32 keys are compared
    /// one by one; beyond, they are kept in sorted runs, so that n keys cost O(n log^2 n) comparisons, whatever they are. The
    /// log must hold nothing else since `begin`.
    [[nodiscard]] constexpr bool add_new(std::size_t begin, std::string_view key, std::size_t offset) {
        entry const sought{key.data(), key.size(), tag_of(key), offset};
        std::size_t const count = entries_.size() - begin;
        entry* const first = entries_.data() + begin;
        std::size_t const sorted = count - count % run_length;
        if (count % run_length == 0 && count > run_length) // the last runs become one, as in a binary counter
            text::heap_sort(first + (count & (count - 1)), first + count, before);
        for (std::size_t i = sorted > run_length ? sorted : 0; i != count; ++i)
            if (same(first[i], sought)) return false;
        if (sorted > run_length) [[unlikely]] {
            for (std::size_t end = sorted; end != 0; end &= end - 1) {
                entry* const last = first + end;
                entry* const found = std::lower_bound(first + (end & (end - 1)), last, sought, before);
                if (found != last && same(*found, sought)) return false;
            }
        }
        entries_.push_back(sought);
        return true;
    }
    /// Forgets all that was added since the log's size was `begin`.
    constexpr void shrink(std::size_t begin) noexcept { entries_.shrink(begin); }
    [[nodiscard]] constexpr bool in_object() const noexcept { return (entries_[base_ - 1].length & 1U) != 0; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return entries_.size(); }
    /// Leaves the innermost container; calls `repeated(offset, key)` for every key of it that occurred before, in no order.
    template <class F>
    constexpr void close(F&& repeated) {
        find_repeated(base_, repeated);
        std::size_t const outer = entries_[base_ - 1].length >> 1U;
        entries_.shrink(base_ - 1);
        base_ = outer;
    }
    /// As `close`, for keys that were added since the log's size was `begin`, without an `open`.
    template <class F>
    constexpr void close_from(std::size_t begin, F&& repeated) {
        find_repeated(begin, repeated);
        entries_.shrink(begin);
    }

private:
    template <class F>
    constexpr void find_repeated(std::size_t begin, F& repeated) {
        std::size_t const count = entries_.size() - begin;
        if (count < 2) return;
        entry* const first = entries_.data() + begin;
        if (count > 32) return find_repeated_sorted(first, first + count, repeated);
        for (std::size_t i = 1; i != count; ++i)
            for (std::size_t j = 0; j != i; ++j)
                if (same(first[i], first[j])) [[unlikely]] {
                    repeated(first[i].offset, first[i].key());
                    break;
                }
    }
    static constexpr std::uint64_t tag_of(std::string_view key) noexcept {
        if (!std::is_constant_evaluated() && key.size() >= 8) { // which byte comes first does not matter
            std::uint64_t word = 0;
            std::memcpy(&word, key.data(), 8);
            return word;
        }
        std::uint64_t tag = 0;
        std::size_t const count = std::min<std::size_t>(key.size(), 8);
        for (std::size_t i = 0; i != count; ++i)
            tag |= static_cast<std::uint64_t>(static_cast<unsigned char>(key[i])) << (8 * i);
        return tag;
    }
    static constexpr std::size_t run_length = 32;
    static constexpr bool before(entry const& a, entry const& b) noexcept {
        if (a.tag != b.tag) return a.tag < b.tag;
        if (a.length != b.length) return a.length < b.length;
        return a.length > 8 && a.key() < b.key();
    }
    static constexpr bool same(entry const& a, entry const& b) noexcept {
        return a.tag == b.tag && a.length == b.length && (a.length <= 8 || a.key() == b.key());
    }
    template <class F>
    TELLTALE_NOINLINE static constexpr void find_repeated_sorted(entry* first, entry* last, F& repeated) {
        text::heap_sort(first, last, [](entry const& a, entry const& b) {
            if (before(a, b)) return true;
            return !before(b, a) && a.offset < b.offset;
        });
        for (entry* e = first + 1; e != last; ++e)
            if (same(e[-1], e[0])) repeated(e->offset, e->key());
    }

    text::inline_buffer<entry, 32> entries_;
    std::size_t base_ = 0;
};

} // namespace telltale::inline v0

#endif

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// What a JSON value is (RFC 8259, section 3). `none`: no value stands here.
enum class json_kind : std::uint8_t { none, null, boolean, number, string, array, object };

/// The answer to "give me a value of this kind": it was taken; something else stands here and was left alone (in a loop
/// over members or elements: there are no more, and the container was left); the input is broken and `fault()` says how.
enum class taken : std::uint8_t { yes, other, fault };

/// What makes an input unreadable. There is at most one, since nothing after it can be trusted.
struct input_fault {
    issue_code code =
        issue_code::bad_json; ///< `bad_json`, `bad_yaml`, `bad_utf8`, `not_finite`, `too_deep` or `too_large`
    std::size_t offset = 0;   ///< the byte at fault, 0-based; the input's length at its end
    std::string_view words;   ///< a sentence that stays as long as the cursor
};

/// No place: inputs that are not text have none.
inline constexpr std::size_t no_offset = static_cast<std::size_t>(-1);

/// What the walk asks of an input with places besides: which keys are repeated. A cursor whose text is not JSON has
/// `each_repeated_key(frame, say)` too, since nobody else knows the way to a key inside a value that was skipped.
template <class C>
concept sees_repeated_keys = requires(C c, C const k) {
    { c.log() } -> std::same_as<key_log&>;                     ///< for keys that a record does not know
    { c.repeated_keys().size() } -> std::same_as<std::size_t>; ///< of the values that were skipped or captured
    { k.repeats_no_keys() } -> std::same_as<bool>;             ///< there are none of those
    { c.forget_repeated_keys() } -> std::same_as<void>;
    { k.runs_on() } -> std::same_as<bool>; ///< the text is broken right behind the value that was read last
};

/// An input that the walk can read. A view given out by `next_key` stays valid as long as the cursor, one given out by
/// `read_string` or `value_text` until the next call. After `taken::fault` only `fault()` may be called.
template <class C>
concept cursor = requires(C c, C const k, bool flag, std::string_view view, std::string text, text::number number,
                          double real, std::uint64_t magnitude, char const* quoted) {
    { C::has_text } -> std::convertible_to<bool>; ///< places are known, and a repeated key can be seen
    { c.open() } -> std::same_as<bool>;           ///< to the first value
    { c.close() } -> std::same_as<bool>;          ///< nothing may follow it
    { k.fault() } -> std::same_as<input_fault const&>;
    { c.kind() } -> std::same_as<json_kind>; ///< of the value that stands here, which counts as read
    { c.read_null() } -> std::same_as<bool>;
    { c.read_boolean(flag) } -> std::same_as<taken>;
    { c.read_digits(magnitude, flag) } -> std::same_as<bool>; ///< a short plain integer; else false, nothing taken
    { c.read_number(number) } -> std::same_as<taken>;
    { c.read_double(real) } -> std::same_as<taken>;
    {
        k.is_integral(number)
    } -> std::same_as<bool>; ///< of the number that was just read as `number`: it has no fraction
    { k.number_again(number) } -> std::same_as<void>; ///< the number that was just read as a double, exactly
    { k.value_as_float() } -> std::same_as<float>;    ///< the same, rounded once
    { c.read_string(view) } -> std::same_as<taken>;
    { c.enter_object() } -> std::same_as<taken>;
    { c.next_key(flag, view) } -> std::same_as<taken>; ///< `flag`: the object was just entered
    /// Takes the next key if it is this one, which stands between `,"` and `":`; `true`: the object was just entered. May
    /// answer false for what `next_key` would find.
    { c.template try_key<true, 5>(quoted) } -> std::same_as<bool>;
    { c.template try_key<false, 5>(quoted) } -> std::same_as<bool>;
    { c.enter_array() } -> std::same_as<taken>;
    { c.next_element(flag) } -> std::same_as<taken>;
    { c.skip() } -> std::same_as<bool>;        ///< the value that stands here, fully checked
    { c.capture(text) } -> std::same_as<bool>; ///< as `skip`, and appends it as JSON text without white space
    {
        c.rewind(k.here())
    } -> std::same_as<void>; ///< back to where `here` was asked, in the same containers or inside of them
    {
        c.value_text()
    } -> std::same_as<std::string_view>; ///< the value that was read last as JSON; of a container at least its bracket
    { k.value_offset() } -> std::same_as<std::size_t>; ///< where the value that was read last begins
    { k.key_offset() } -> std::same_as<std::size_t>;   ///< where the key that was read last begins
} && (!C::has_text || sees_repeated_keys<C>);

/// A cursor over JSON text whose place may be taken out of it, for who reads on by himself, and put back.
template <class C>
concept positioned = requires(C in, char const* p) {
    { in.position() } -> std::same_as<char const*>;
    { in.limit() } -> std::same_as<char const*>;
    { in.depth_left() } -> std::same_as<std::size_t>; ///< how many more containers may be opened
    { in.go_to(p) } -> std::same_as<void>;
};

} // namespace telltale::inline v0

#endif
// The keys of the objects that are open, by which a repeated key is found at once, however many there are.
#ifndef TELLTALE_INPUT_OBJECT_KEYS_HPP
#define TELLTALE_INPUT_OBJECT_KEYS_HPP

// How far a JSON string runs before a character that needs a look.
#ifndef TELLTALE_TEXT_SCAN_STRING_HPP
#define TELLTALE_TEXT_SCAN_STRING_HPP


#include <bit>
#include <cstdint>
#include <cstring>
#include <type_traits>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define TELLTALE_DETAIL_SSE2 1
#endif

namespace telltale::inline v0::text {

/// Where a run of plain string characters ends, and whether a byte of it is above 0x7F (so that UTF-8 must be checked).
struct string_run {
    char const* end;
    bool ascii;
};

/// The run from `first` to the next quotation mark, backslash or control character (below U+0020), or to `last`.
/// O(length), 16 bytes a step where SSE2 is to be had.
[[nodiscard]] TELLTALE_INLINE constexpr string_run scan_string(char const* first, char const* last) noexcept {
    unsigned char seen = 0;
    if (!std::is_constant_evaluated()) {
#if defined(TELLTALE_DETAIL_SSE2)
        __m128i const quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\'), control = _mm_set1_epi8(0x1F);
        __m128i all = _mm_setzero_si128();
        while (last - first >= 16) {
            __m128i const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(first));
            __m128i const special =
                _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)),
                             _mm_cmpeq_epi8(_mm_min_epu8(bytes, control), bytes));
            auto const found = static_cast<unsigned>(_mm_movemask_epi8(special));
            if (found != 0) {
                int const at = std::countr_zero(found);
                auto const high = static_cast<unsigned>(_mm_movemask_epi8(bytes)) & ((1U << at) - 1U);
                return {first + at, high == 0 && _mm_movemask_epi8(all) == 0};
            }
            all = _mm_or_si128(all, bytes);
            first += 16;
        }
        if (_mm_movemask_epi8(all) != 0) seen = 0x80;
#else
        // SWAR: a byte is special when it is equal to one of two characters or has none of its upper three bits.
        constexpr std::uint64_t ones = 0x0101010101010101U, highs = 0x8080808080808080U;
        while (last - first >= 8) {
            std::uint64_t bytes = 0;
            std::memcpy(&bytes, first, 8);
            std::uint64_t const q = bytes ^ (ones * '"'), b = bytes ^ (ones * '\\');
            std::uint64_t const special =
                (((q - ones) & ~q) | ((b - ones) & ~b) | ((bytes - ones * 0x20) & ~bytes)) & highs;
            if (special != 0) break; // the bytes before it are looked at one by one
            seen |= (bytes & highs) != 0 ? 0x80 : 0;
            first += 8;
        }
#endif
    }
    while (first != last) {
        auto const c = static_cast<unsigned char>(*first);
        if (c == '"' || c == '\\' || c < 0x20) break;
        seen |= c;
        ++first;
    }
    return {first, seen < 0x80};
}

} // namespace telltale::inline v0::text

#endif
// One escape sequence of a JSON string.
#ifndef TELLTALE_TEXT_UNESCAPE_HPP
#define TELLTALE_TEXT_UNESCAPE_HPP

// Is it UTF-8, and how many characters is it.
#ifndef TELLTALE_TEXT_UTF8_HPP
#define TELLTALE_TEXT_UTF8_HPP


#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace telltale::inline v0::text {

namespace detail {

/// The length of the well-formed sequence at `first`, or, negated, of the maximal subpart of an ill-formed one
/// (Unicode 15, section 3.9).
/// Precondition: `first != last`.
[[nodiscard]] constexpr int utf8_step(char const* first, char const* last) noexcept {
    auto const at = [first](int i) { return static_cast<unsigned char>(first[i]); };
    auto const continues = [&at](int i) { return (at(i) & 0xC0u) == 0x80u; };
    unsigned const lead = at(0);
    if (lead < 0x80) return 1;
    if (lead < 0xC2 || lead > 0xF4 || last - first < 2) return -1;
    if (lead < 0xE0) return continues(1) ? 2 : -1;
    // table 3-7: four leads narrow the range of their second byte (overlongs, surrogates, the end of Unicode)
    unsigned const low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned const high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (at(1) < low || at(1) > high) return -1;
    if (last - first < 3 || !continues(2)) return -2;
    if (lead < 0xF0) return 3;
    if (last - first < 4 || !continues(3)) return -3;
    return 4;
}

/// The fewer than eight bytes of `[first, last)`, and zeros in the place of the others; without a loop, and nothing
/// else is read. Little-endian machines.
[[nodiscard]] inline std::uint64_t load_rest(char const* first, char const* last) noexcept {
    auto const size = static_cast<std::size_t>(last - first);
    if (size >= 4) {
        std::uint32_t head{}, tail{}; // they overlap, with the same bytes
        std::memcpy(&head, first, sizeof head);
        std::memcpy(&tail, first + (size - 4), sizeof tail);
        return head | static_cast<std::uint64_t>(tail) << (8 * (size - 4));
    }
    if (size == 0) return 0;
    auto const at = [first](std::size_t i) {
        return static_cast<std::uint64_t>(static_cast<unsigned char>(first[i])) << (8 * i);
    };
    return at(0) | at(size / 2) | at(size - 1);
}

/// The first byte that is not ASCII, or `last`.
[[nodiscard]] constexpr char const* skip_ascii(char const* first, char const* last) noexcept {
    if (!std::is_constant_evaluated()) {
        if constexpr (std::endian::native == std::endian::little) {
#if defined(__SSE2__)
            for (; last - first >= 16; first += 16) {
                __m128i bytes{};
                std::memcpy(&bytes, first, sizeof bytes);
                auto const others = static_cast<unsigned>(_mm_movemask_epi8(bytes));
                if (others != 0) return first + std::countr_zero(others);
            }
#endif
            constexpr std::uint64_t tops = 0x8080808080808080u;
            for (; last - first >= 8; first += 8) {
                std::uint64_t bytes{};
                std::memcpy(&bytes, first, sizeof bytes);
                if ((bytes & tops) != 0) return first + std::countr_zero(bytes & tops) / 8;
            }
            std::uint64_t const bytes = load_rest(first, last);
            return (bytes & tops) != 0 ? first + std::countr_zero(bytes & tops) / 8 : last;
        }
    }
    while (first != last && static_cast<unsigned char>(*first) < 0x80) ++first;
    return first;
}

/// How many of eight bytes are 80 to BF.
[[nodiscard]] constexpr std::size_t continuation_bytes(std::uint64_t bytes) noexcept {
    std::uint64_t const each = (bytes >> 7) & ~(bytes >> 6) & 0x0101010101010101u;
    return static_cast<std::size_t>((each * 0x0101010101010101u) >> 56);
}

/// Goes on over well-formed sequences of two to four bytes, while there are four bytes to load; stops at ASCII and at
/// what is ill-formed.
[[nodiscard]] inline char const* skip_sequences(char const* first, char const* last) noexcept {
    while (last - first >= 4) {
        std::uint32_t bytes{}; // the first in the lowest byte
        std::memcpy(&bytes, first, sizeof bytes);
        if ((bytes & 0xC0E0u) == 0x80C0u) {
            if ((bytes & 0x1Eu) == 0) return first; // C0, C1
            first += 2;
        } else if ((bytes & 0xC0C0F0u) == 0x8080E0u) {
            std::uint32_t const narrow = bytes & 0x200Fu;
            if (narrow == 0 || narrow == 0x200Du) return first; // E0 80..9F, ED A0..BF
            first += 3;
        } else if ((bytes & 0xC0C0C0F8u) == 0x808080F0u) {
            std::uint32_t const lead = bytes & 7u;
            bool const upper = (bytes & 0x3000u) != 0; // the second byte is 90..BF
            if (lead > 4 || (lead == 0 && !upper) || (lead == 4 && upper)) return first;
            first += 4;
        } else {
            return first;
        }
    }
    return first;
}

} // namespace detail

/// The first byte of the first ill-formed sequence of `[first, last)`, or `last` when all of it is UTF-8: no overlong
/// forms, no surrogates, nothing above U+10FFFF (The Unicode Standard, table 3-7). Linear; sixteen bytes at a time
/// through ASCII.
[[nodiscard]] constexpr char const* find_invalid_utf8(char const* first, char const* last) noexcept {
    for (;;) {
        first = detail::skip_ascii(first, last);
        if (!std::is_constant_evaluated()) {
            if constexpr (std::endian::native == std::endian::little) first = detail::skip_sequences(first, last);
        }
        // here: the end, a sequence close to it, one that is ill-formed, or ASCII again
        while (first != last && static_cast<unsigned char>(*first) >= 0x80) {
            int const length = detail::utf8_step(first, last);
            if (length < 0) return first;
            first += length;
        }
        if (first == last) return last;
    }
}

/// Whether `[first, last)` is the beginning of a well-formed sequence and not the whole of one.
[[nodiscard]] constexpr bool is_cut_utf8(char const* first, char const* last) noexcept {
    if (first == last) return false;
    unsigned const lead = static_cast<unsigned char>(*first);
    return lead >= 0xC2 && lead <= 0xF4 && -detail::utf8_step(first, last) == last - first;
}

/// Whether all of `bytes` is well-formed UTF-8; the empty text is.
[[nodiscard]] TELLTALE_NOINLINE constexpr bool is_utf8(std::string_view bytes) noexcept {
    char const* const last = bytes.data() + bytes.size();
    if (!std::is_constant_evaluated() && bytes.size() >= 8 && bytes.size() <= 16) { // as most names: at once
        std::uint64_t head{}, tail{};                                               // they overlap
        std::memcpy(&head, bytes.data(), sizeof head);
        std::memcpy(&tail, last - sizeof tail, sizeof tail);
        if (((head | tail) & 0x8080808080808080u) == 0) [[likely]]
            return true;
    }
    return find_invalid_utf8(bytes.data(), last) == last;
}

/// The number of code points in well-formed UTF-8 (of other bytes: how many are no continuation bytes). Linear;
/// sixteen bytes at a time.
TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE constexpr std::size_t count_code_points(std::string_view utf8) noexcept {
    char const* first = utf8.data();
    char const* const last = first + utf8.size();
    std::size_t count = 0;
    if (!std::is_constant_evaluated()) {
#if defined(__SSE2__)
        while (last - first >= 16) {
            // each byte lane counts to 255 at most before the lanes are added up
            __m128i lanes = _mm_setzero_si128();
            for (int round = 0; round != 255 && last - first >= 16; ++round, first += 16) {
                __m128i bytes{};
                std::memcpy(&bytes, first, sizeof bytes);
                lanes = _mm_sub_epi8(lanes, _mm_cmpgt_epi8(bytes, _mm_set1_epi8(-65))); // 0x80..0xBF are -128..-65
            }
            __m128i const sums = _mm_sad_epu8(lanes, _mm_setzero_si128());
            std::uint64_t halves[2]{};
            std::memcpy(halves, &sums, sizeof halves);
            count += static_cast<std::size_t>(halves[0] + halves[1]);
        }
#endif
        for (; last - first >= 8; first += 8) {
            std::uint64_t bytes{};
            std::memcpy(&bytes, first, sizeof bytes);
            count += 8 - detail::continuation_bytes(bytes);
        }
        if constexpr (std::endian::native == std::endian::little) {
            return count + static_cast<std::size_t>(last - first) -
                   detail::continuation_bytes(detail::load_rest(first, last));
        }
    }
    for (; first != last; ++first) count += (static_cast<unsigned char>(*first) & 0xC0u) != 0x80u;
    return count;
}
TELLTALE_INSTANCE(std::size_t count_code_points<0>(std::string_view) noexcept);

/// Writes `code_point` as one to four bytes and returns their end. Precondition: a Unicode scalar value (at most
/// U+10FFFF, no surrogate).
[[nodiscard]] constexpr char* encode_utf8(char32_t code_point, char* out) noexcept {
    auto const put = [&out](std::uint_least32_t byte) { *out++ = static_cast<char>(static_cast<unsigned char>(byte)); };
    std::uint_least32_t const c = code_point;
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
    return out;
}

} // namespace telltale::inline v0::text

#endif

#include <cstddef>
#include <cstdint>

namespace telltale::inline v0::text {

/// What an escape sequence stands for: up to four bytes of UTF-8. `end` is null when it is malformed; then `bad` is the byte
/// at fault (or the end of the text), and `fault` says what is wrong with it.
struct escape {
    enum class kind : std::uint8_t { none, unknown, hexadecimal, surrogate, ended };
    char const* end = nullptr;
    char const* bad = nullptr;
    kind fault = kind::none;
    std::uint8_t size = 0;
    char bytes[4]{};
};

namespace detail {

/// The value of four hexadecimal digits, or -1 with the first that is none.
[[nodiscard]] constexpr std::int32_t read_hex4(char const* first, char const* last, char const*& bad) noexcept {
    std::int32_t value = 0;
    for (int i = 0; i != 4; ++i, ++first) {
        bad = first;
        if (first == last) return -1;
        char const c = *first;
        int const digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0) return -1;
        value = value * 16 + digit;
    }
    return value;
}

/// What the characters from `"` to `t` stand for behind a backslash.
struct simple_escapes {
    static constexpr unsigned char first = '"', count = 't' - '"' + 1;
    char of[count]{};
    constexpr simple_escapes() noexcept {
        for (char const* pair : {"\"\"", "\\\\", "//", "b\b", "f\f", "n\n", "r\r", "t\t"})
            of[static_cast<unsigned char>(pair[0]) - first] = pair[1];
    }
};
inline constexpr simple_escapes escapes{};

/// What the character behind a backslash stands for; 0 for `u` and for all that stand for nothing.
[[nodiscard]] constexpr char simple_escape(char c) noexcept {
    auto const at = static_cast<unsigned char>(c - simple_escapes::first); // a table: which it is cannot be foreseen
    return at < simple_escapes::count ? escapes.of[at] : '\0';
}

} // namespace detail

/// Reads the escape sequence whose backslash is at `first` (RFC 8259, section 7). A surrogate that is not half of a pair is
/// refused at its backslash, since no UTF-8 can hold it; one that the end of the text cuts is cut.
[[nodiscard]] constexpr escape read_escape(char const* first, char const* last) noexcept {
    escape result;
    char const* p = first + 1;
    if (p == last) {
        result.bad = last;
        result.fault = escape::kind::ended;
        return result;
    }
    char const simple = detail::simple_escape(*p);
    if (simple == 0 && *p != 'u') {
        result.bad = p;
        result.fault = escape::kind::unknown;
        return result;
    }
    if (simple != 0) {
        result.bytes[0] = simple;
        result.size = 1;
        result.end = p + 1;
        return result;
    }
    char const* bad = nullptr;
    std::int32_t const unit = detail::read_hex4(p + 1, last, bad);
    if (unit < 0) {
        result.bad = bad;
        result.fault = bad == last ? escape::kind::ended : escape::kind::hexadecimal;
        return result;
    }
    p += 5;
    auto code_point = static_cast<char32_t>(unit);
    if (unit >= 0xD800 && unit <= 0xDFFF) {
        bool const high = unit <= 0xDBFF;
        std::int32_t low = -1;
        if (high && (p == last || (*p == '\\' && last - p == 1))) {
            result.bad = last;
            result.fault = escape::kind::ended;
            return result;
        }
        if (high && last - p >= 2 && p[0] == '\\' && p[1] == 'u') {
            low = detail::read_hex4(p + 2, last, bad);
            if (low < 0) {
                result.bad = bad;
                result.fault = bad == last ? escape::kind::ended : escape::kind::hexadecimal;
                return result;
            }
        }
        if (low < 0xDC00 || low > 0xDFFF) {
            result.bad = first;
            result.fault = escape::kind::surrogate;
            return result;
        }
        code_point = static_cast<char32_t>(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
        p += 6;
    }
    result.size = static_cast<std::uint8_t>(encode_utf8(code_point, result.bytes) - result.bytes);
    result.end = p;
    return result;
}

} // namespace telltale::inline v0::text

#endif

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// A stack of objects and their keys. A key is looked for among those of its object when it is added: first in 64 bits, which
/// say of most keys that they are new; then one by one, up to 32 keys; beyond, in a hash table. Keys that were chosen to
/// make the table slow make it give way to sorted runs, so that n keys cost O(n log^2 n) comparisons, whatever they are.
class object_keys {
public:
    object_keys() = default;
    object_keys(object_keys const&) = delete;
    object_keys& operator=(object_keys const&) = delete;
    constexpr ~object_keys() {
        for (std::size_t i = 0; i != kept_.size(); ++i) delete[] kept_[i];
    }

    /// Enters an object.
    constexpr void open() {
        if (seen_ == too_many) [[unlikely]]
            tables_.push_back(table_);
        table_ = 0;
        entry& frame = entries_.add();
        frame.text = nullptr;
        frame.length = base_;
        frame.tag = seen_;
        base_ = entries_.size();
        seen_ = 0;
    }
    /// Leaves the innermost object.
    constexpr void close() noexcept {
        if (table_ != 0) [[unlikely]]
            drop_table();
        entry const& frame = entries_[base_ - 1];
        entries_.shrink(base_ - 1);
        base_ = frame.length;
        seen_ = frame.tag;
        if (seen_ == too_many) [[unlikely]] {
            table_ = tables_.back();
            tables_.shrink(tables_.size() - 1);
        }
    }
    /// Adds a key of the innermost object; false when that has it already. Up to `readable`, bytes can be read.
    [[nodiscard]] TELLTALE_INLINE constexpr bool add(std::string_view key, char const* readable) {
        std::uint64_t const tag = tag_of(key, readable);
        if (((seen_ >> (tag >> 58U)) & 1U) != 0) [[unlikely]]
            return add_slowly(key, tag);
        seen_ |= std::uint64_t{1} << (tag >> 58U);
        entry& e = entries_.add();
        e.text = key.data();
        e.length = key.size();
        e.tag = tag;
        return true;
    }
    /// As `add`, for the characters of a key as they stand in the text, which are well-formed, escapes and all.
    [[nodiscard]] TELLTALE_NOINLINE constexpr bool add_escaped(std::string_view key) {
        char const* end = key.data() + key.size();
        text::string_run const run = text::scan_string(key.data(), end);
        if (run.end != end) {
            key = unescape(key, run);
            end = key.data() + key.size();
        }
        return add(key, end);
    }

private:
    /// A copy of a key with escapes, whose first run is `run`, without them.
    [[nodiscard]] TELLTALE_COLD constexpr std::string_view unescape(std::string_view key, text::string_run run) {
        char const* p = key.data();
        char const* const end = p + key.size();
        kept_.push_back(nullptr);
        char* const copy = kept_.back() = new char[key.size()]; // no escape is shorter than what it stands for
        char* to = copy;
        for (;;) {
            to = std::copy(p, run.end, to);
            if (run.end == end) break;
            text::escape const e = text::read_escape(run.end, end);
            to = std::copy(e.bytes, e.bytes + e.size, to);
            p = e.end;
            run = text::scan_string(p, end);
        }
        return {copy, static_cast<std::size_t>(to - copy)};
    }

    struct entry {
        char const* text;   ///< the key's characters, unescaped; null in the entry that opens an object
        std::size_t length; ///< its length; of an object, where the one around it begins
        std::uint64_t tag;  ///< its hash; of an object, `seen_` of the one around it
        [[nodiscard]] constexpr std::string_view key() const noexcept { return {text, length}; }
    };
    static constexpr std::size_t few = 32;
    static constexpr std::uint64_t too_many = ~std::uint64_t{0};        ///< as `seen_`: there are more, and `table_`
    static constexpr std::size_t sorted = static_cast<std::size_t>(-1); ///< as `table_`: there are sorted runs
    static constexpr std::size_t patience = 256;                        ///< how many slots of a table are looked at

    // The first n bytes of a word, where n is 8 less than the index: none, some or all of them.
    static constexpr std::uint64_t first_bytes[25]{0,
                                                   0,
                                                   0,
                                                   0,
                                                   0,
                                                   0,
                                                   0,
                                                   0,
                                                   0,
                                                   0xFF,
                                                   0xFFFF,
                                                   0xFFFFFF,
                                                   0xFFFFFFFF,
                                                   0xFFFFFFFFFF,
                                                   0xFFFFFFFFFFFF,
                                                   0xFFFFFFFFFFFFFF,
                                                   ~0ULL,
                                                   ~0ULL,
                                                   ~0ULL,
                                                   ~0ULL,
                                                   ~0ULL,
                                                   ~0ULL,
                                                   ~0ULL,
                                                   ~0ULL,
                                                   ~0ULL};

    [[nodiscard]] static std::uint64_t word(char const* p) noexcept {
        std::uint64_t value = 0;
        std::memcpy(&value, p, sizeof value);
        return value;
    }
    [[nodiscard]] static constexpr std::uint64_t mixed(std::uint64_t low, std::uint64_t high) noexcept {
        return (low ^ std::rotl(high, 29)) * 0x9E3779B97F4A7C15U; // the upper bits depend on all
    }
    [[nodiscard]] TELLTALE_INLINE static constexpr std::uint64_t tag_of(std::string_view key,
                                                                        char const* readable) noexcept {
        if (!std::is_constant_evaluated()) {
            if constexpr (std::endian::native == std::endian::little) {
                if (key.size() <= 16 && readable - key.data() >= 16) [[likely]]
                    return mixed(word(key.data()) & first_bytes[key.size() + 8],
                                 word(key.data() + 8) & first_bytes[key.size()]);
            }
        }
        return tag_slowly(key);
    }
    [[nodiscard]] TELLTALE_NOINLINE static constexpr std::uint64_t tag_slowly(std::string_view key) noexcept {
        auto const some = [&](std::size_t first) { // eight bytes, or those that are left
            std::uint64_t bytes = 0;
            std::size_t const count = std::min<std::size_t>(key.size() - std::min(first, key.size()), 8);
            if (!std::is_constant_evaluated() && std::endian::native == std::endian::little && count == 8)
                return word(key.data() + first);
            for (std::size_t i = 0; i != count; ++i)
                bytes |= static_cast<std::uint64_t>(static_cast<unsigned char>(key[first + i])) << (8 * i);
            return bytes;
        };
        std::uint64_t tag = mixed(some(0), some(8));
        for (std::size_t i = 16; i < key.size(); i += 8) tag = mixed(tag ^ some(i), tag);
        return tag;
    }
    [[nodiscard]] static constexpr bool same(entry const& a, entry const& b) noexcept {
        return a.tag == b.tag && a.length == b.length && a.key() == b.key();
    }
    [[nodiscard]] static constexpr bool before(entry const& a, entry const& b) noexcept {
        if (a.tag != b.tag) return a.tag < b.tag;
        if (a.length != b.length) return a.length < b.length;
        return a.key() < b.key();
    }

    [[nodiscard]] TELLTALE_NOINLINE constexpr bool add_slowly(std::string_view key, std::uint64_t tag) {
        entry const sought{key.data(), key.size(), tag};
        std::size_t const count = entries_.size() - base_;
        if (count < few) {
            for (std::size_t i = base_; i != entries_.size(); ++i)
                if (entries_[i].tag == tag && same(entries_[i], sought)) return false;
            seen_ |= std::uint64_t{1} << (tag >> 58U);
        } else {
            seen_ = too_many;
            if (!add_to_table(sought, count)) return false;
        }
        entries_.push_back(sought);
        return true;
    }

    [[nodiscard]] constexpr bool add_to_table(entry const& sought, std::size_t count) {
        if (2 * count >= table_) [[unlikely]] // which `sorted` is not
            enlarge_table(count);
        if (table_ != sorted) [[likely]] {
            std::size_t const slot = find_slot(sought, count);
            if (slot != sorted) [[likely]] {
                if (slots_[slot] != 0) return false;
                slots_[slot] = in_slot(sought.tag, count);
                return true;
            }
            give_up_table();
        }
        return is_new_in_runs(sought);
    }
    /// A slot: the upper half of a tag, and the number of its entry, from one. Zero when it is free.
    [[nodiscard]] static constexpr std::uint64_t in_slot(std::uint64_t tag, std::size_t index) noexcept {
        return (tag & 0xFFFFFFFF00000000U) | (index + 1);
    }
    /// The slot with this key, or the free one where it belongs, or `sorted` when the keys crowd.
    [[nodiscard]] constexpr std::size_t find_slot(entry const& sought, std::size_t count) const noexcept {
        std::size_t const first = slots_.size() - table_;
        std::uint64_t const upper = sought.tag >> 32U;
        if (count >= 0xFFFFFFF0U) return sorted;
        for (std::size_t i = 0; i != patience; ++i) {
            std::size_t const slot = first + ((upper + i) & (table_ - 1));
            std::uint64_t const held = slots_[slot];
            if (held == 0) return slot;
            if (held >> 32U == upper &&
                same(entries_[base_ + static_cast<std::size_t>(held & 0xFFFFFFFFU) - 1], sought))
                return slot;
        }
        return sorted;
    }
    TELLTALE_NOINLINE constexpr void enlarge_table(std::size_t count) {
        slots_.shrink(slots_.size() - table_);
        table_ = table_ == 0 ? 8 * few : table_ < 4096 ? 4 * table_ : 2 * table_;
        slots_.append(table_, 0);
        for (std::size_t i = 0; i != count; ++i) {
            entry const& e = entries_[base_ + i];
            std::size_t const slot = find_slot(e, i);
            if (slot == sorted) return give_up_table();
            slots_[slot] = in_slot(e.tag, i);
        }
    }
    constexpr void drop_table() noexcept {
        if (table_ != sorted) slots_.shrink(slots_.size() - table_);
        table_ = 0;
    }

    // Runs of 32, 64, 128 ... keys, each sorted, the longest first, as the bits of their number say; then fewer than 32.
    TELLTALE_COLD constexpr void give_up_table() {
        drop_table();
        table_ = sorted;
        entry* const first = entries_.data() + base_;
        for (std::size_t end = (entries_.size() - base_) / few * few; end != 0; end &= end - 1)
            text::heap_sort(first + (end & (end - 1)), first + end, before);
    }
    TELLTALE_COLD constexpr bool is_new_in_runs(entry const& sought) {
        std::size_t const count = entries_.size() - base_;
        entry* const first = entries_.data() + base_;
        if (count % few == 0) text::heap_sort(first + (count & (count - 1)), first + count, before);
        for (std::size_t i = count / few * few; i != count; ++i)
            if (same(first[i], sought)) return false;
        for (std::size_t end = count / few * few; end != 0; end &= end - 1) {
            entry* const last = first + end;
            entry* const found = std::lower_bound(first + (end & (end - 1)), last, sought, before);
            if (found != last && same(*found, sought)) return false;
        }
        return true;
    }

    text::inline_buffer<entry, 32> entries_;
    text::inline_buffer<std::uint64_t, 8 * few> slots_;
    text::inline_buffer<std::size_t, 1> tables_; ///< those of the objects around that have one
    text::inline_buffer<char*, 1> kept_;         ///< unescaped keys
    std::size_t base_ = 0;                       ///< of the innermost object: its first entry
    std::uint64_t seen_ = 0; ///< ... a bit for each of its keys, by their hash; all once they are too many
    std::size_t table_ = 0;  ///< ... how many slots its table has, a power of two; the table is at the end of `slots_`
};

} // namespace telltale::inline v0

#endif
// The usual spellings of JSON's scalars and keys, read with next to nothing done besides.
#ifndef TELLTALE_INPUT_PLAIN_TEXT_HPP
#define TELLTALE_INPUT_PLAIN_TEXT_HPP

// A run of up to sixteen digits at once, without a branch on how many there are.
#ifndef TELLTALE_TEXT_DIGIT_RUN_HPP
#define TELLTALE_TEXT_DIGIT_RUN_HPP


#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace telltale::inline v0::text {

/// Digits at the front of a text.
struct digit_run {
    unsigned count = 0;      ///< how many, without a sign; `digit_run::unknown` when this was not found out
    std::uint64_t value = 0; ///< as an integer

    static constexpr unsigned unknown = ~0U;
};

/// The digits at `p` in the text from `begin` to `end`. Unknown when there are more than fifteen, when fewer than sixteen
/// characters stand before the last one's end, and on machines without SSE2. Reads nothing outside of the text. O(1).
[[nodiscard]] TELLTALE_INLINE digit_run read_digit_run(char const* p, [[maybe_unused]] char const* begin,
                                                       [[maybe_unused]] char const* end) noexcept {
#if defined(TELLTALE_DETAIL_SSE2)
    if (end - begin < 16) [[unlikely]]
        return {digit_run::unknown, 0};
    char const* const from = end - p >= 16 ? p : end - 16;
    __m128i const zeros = _mm_set1_epi8('0');
    __m128i const values = _mm_sub_epi8(_mm_loadu_si128(reinterpret_cast<__m128i const*>(from)), zeros);
    auto const digits =
        static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(values, _mm_set1_epi8(9)), values)));
    auto const count =
        static_cast<unsigned>(std::countr_zero(~(digits >> static_cast<unsigned>(p - from)) | 0x10000U)); // at most 16
    char const* const last = p + count;
    if (count == 16 || last - begin < 16) [[unlikely]]
        return {digit_run::unknown, 0};
    // The sixteen characters that end with the run, and zeros for those before it: each step joins neighbours.
    static constexpr unsigned char kept[32]{0,   0,   0,   0,   0,   0,   0,   0,   0,   0,   0,
                                            0,   0,   0,   0,   0,   255, 255, 255, 255, 255, 255,
                                            255, 255, 255, 255, 255, 255, 255, 255, 255, 255};
    __m128i const ones =
        _mm_and_si128(_mm_sub_epi8(_mm_loadu_si128(reinterpret_cast<__m128i const*>(last - 16)), zeros),
                      _mm_loadu_si128(reinterpret_cast<__m128i const*>(kept + count)));
    __m128i const hundreds = _mm_add_epi16(
        _mm_mullo_epi16(_mm_and_si128(ones, _mm_set1_epi16(0xFF)), _mm_set1_epi16(10)), _mm_srli_epi16(ones, 8));
    __m128i const fours = _mm_madd_epi16(hundreds, _mm_set1_epi32(1 << 16 | 100));
    __m128i const eights = _mm_madd_epi16(_mm_packs_epi32(fours, fours), _mm_set1_epi32(1 << 16 | 10000));
    std::uint64_t halves = 0;
    _mm_storel_epi64(reinterpret_cast<__m128i*>(&halves), eights);
    return {count, (halves & 0xFFFFFFFFU) * 100000000U + (halves >> 32U)};
#else
    (void)p;
    return {digit_run::unknown, 0};
#endif
}

} // namespace telltale::inline v0::text

#endif
// Compares as many bytes as are known when compiling.
#ifndef TELLTALE_TEXT_EQUAL_BYTES_HPP
#define TELLTALE_TEXT_EQUAL_BYTES_HPP


#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace telltale::inline v0::text {

namespace detail {

template <class Word>
[[nodiscard]] Word load(char const* p) noexcept {
    Word value;
    std::memcpy(&value, p, sizeof value);
    return value;
}

} // namespace detail

/// Whether the `Size` bytes at `a` and at `b` are the same; by whole words at run time, without a call and with one branch.
template <std::size_t Size>
[[nodiscard]] TELLTALE_INLINE constexpr bool equal_bytes(char const* a, char const* b) noexcept {
    using detail::load;
    if (!std::is_constant_evaluated()) {
        if constexpr (Size >= 8) {
            std::uint64_t difference = 0;
            for (std::size_t i = 0; i + 8 <= Size; i += 8)
                difference |= load<std::uint64_t>(a + i) ^ load<std::uint64_t>(b + i);
            if constexpr (Size % 8 != 0)
                difference |= load<std::uint64_t>(a + Size - 8) ^ load<std::uint64_t>(b + Size - 8);
            return difference == 0;
        } else if constexpr (Size >= 4) {
            return ((load<std::uint32_t>(a) ^ load<std::uint32_t>(b)) |
                    (load<std::uint32_t>(a + Size - 4) ^ load<std::uint32_t>(b + Size - 4))) == 0;
        } else if constexpr (Size >= 2) {
            return ((load<std::uint16_t>(a) ^ load<std::uint16_t>(b)) |
                    (load<std::uint16_t>(a + Size - 2) ^ load<std::uint16_t>(b + Size - 2))) == 0;
        }
    }
    for (std::size_t i = 0; i != Size; ++i)
        if (a[i] != b[i]) return false;
    return true;
}

/// The same for a number of bytes that is known at run time only, and not large.
[[nodiscard]] TELLTALE_INLINE constexpr bool equal_bytes(char const* a, char const* b, std::size_t size) noexcept {
    using detail::load;
    if (!std::is_constant_evaluated() && size >= 8) {
        for (std::size_t i = 0; i + 8 < size; i += 8)
            if (load<std::uint64_t>(a + i) != load<std::uint64_t>(b + i)) return false;
        return load<std::uint64_t>(a + size - 8) == load<std::uint64_t>(b + size - 8);
    }
    for (std::size_t i = 0; i != size; ++i)
        if (a[i] != b[i]) return false;
    return true;
}

} // namespace telltale::inline v0::text

#endif

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// What nearly every document is made of, for the hot path: each function reads at `p`, where no white space stands, and gives
/// where the value ends, or null when anything else stands there: another kind, an unusual spelling, a fault. Nothing is said
/// of it then: whoever wants to know reads the same place again with a `text_cursor`, which accepts all that is accepted here.
/// Values are not for constant evaluation.
class plain_text {
    [[nodiscard]] static constexpr std::uint32_t word_of(char const (&letters)[5]) noexcept {
        std::uint32_t word = 0;
        for (unsigned i = 0; i != 4; ++i)
            word |= static_cast<std::uint32_t>(static_cast<unsigned char>(letters[i]))
                    << (std::endian::native == std::endian::little ? 8 * i : 24 - 8 * i);
        return word;
    }
    static constexpr std::uint64_t zeros = 0x3030303030303030U;
    /// The characters at `p`, of which there are at least four, and zeros behind the last.
    [[nodiscard]] TELLTALE_INLINE static std::uint64_t up_to_eight(char const* p, char const* end) noexcept {
        if (end - p >= 8) [[likely]]
            return text::detail::load<std::uint64_t>(p);
        return text::detail::load<std::uint32_t>(p) |
               static_cast<std::uint64_t>(text::detail::load<std::uint32_t>(end - 4)) << (8 * (end - p - 4));
    }

public:
    struct digits {
        char const* end;
        std::uint64_t magnitude;
    };
    template <class Float>
    struct real {
        char const* end;
        double judged; ///< the nearest double
        Float value;   ///< the nearest `Float`, rounded once
    };

    /// Where the next key of an object may begin, behind the value that ended at `p`: past a comma and white space; or `p` itself,
    /// where no key begins.
    [[nodiscard]] TELLTALE_INLINE static constexpr char const* next_key(char const* p, char const* end) noexcept {
        if (end - p < 2 || *p != ',') [[unlikely]]
            return p;
        return is_above_space(p[1]) ? p + 1 : after_space(p + 1, end);
    }
    /// The same where keys mostly stand behind a comma as the first one behind the brace: `gap` characters at `first`, white space.
    [[nodiscard]] TELLTALE_INLINE static char const* next_key(char const* p, char const* end, char const* first,
                                                              std::size_t gap) noexcept {
        if (end - p < 2 || *p != ',') [[unlikely]]
            return p;
        return is_above_space(p[1]) ? p + 1 : after_gap(p + 1, end, first, gap);
    }
    /// Over white space, which is probably as the `gap` characters at `first`: where it ends is then known before it was looked at.
    TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE static char const* after_gap(char const* p, char const* end,
                                                                               char const* first,
                                                                               std::size_t gap) noexcept {
#if defined(TELLTALE_DETAIL_SSE2)
        if (gap - 1 < 16 && end - p > 16) {
            __m128i const here = _mm_loadu_si128(reinterpret_cast<__m128i const*>(p));
            __m128i const there = _mm_loadu_si128(reinterpret_cast<__m128i const*>(first)); // it is before `p`
            auto const same = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(here, there)));
            if ((~same & (0xFFFFU >> (16 - gap))) == 0 && p[gap] == '"') [[likely]]
                return p + gap;
        }
#endif
        return after_space(p, end);
    }
    /// The value behind a key, if the key stands at `p` as in `quoted`, which is the key in quotation marks between a comma and a
    /// colon; else null.
    template <std::size_t Size>
    [[nodiscard]] TELLTALE_INLINE static constexpr char const* after_key(char const* p, char const* end,
                                                                         char const* quoted) noexcept {
        if (static_cast<std::size_t>(end - p) < Size || !text::equal_bytes<Size - 1>(p, quoted + 1)) return nullptr;
        return after_colon(p + Size - 1, end);
    }
    /// The same for a key that is not known before.
    [[nodiscard]] TELLTALE_INLINE static constexpr char const* after_key(char const* p, char const* end,
                                                                         std::string_view quoted) noexcept {
        std::size_t const size = quoted.size();
        if (static_cast<std::size_t>(end - p) < size || !text::equal_bytes(p, quoted.data() + 1, size - 1))
            return nullptr;
        return after_colon(p + size - 1, end);
    }
    /// Over white space, of which there is mostly none.
    [[nodiscard]] TELLTALE_INLINE static constexpr char const* skip_space(char const* p, char const* end) noexcept {
        return p == end || is_above_space(*p) ? p : after_space(p, end);
    }
    /// Over white space, of which there may be none.
    TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE static constexpr char const* after_space(char const* p,
                                                                                           char const* end) noexcept {
#if defined(TELLTALE_DETAIL_SSE2)
        if (!std::is_constant_evaluated()) {
            while (end - p >= 16) { // the indentation of a line
                __m128i const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(p));
                __m128i const space = _mm_or_si128(
                    _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' ')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n'))),
                    _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r')),
                                 _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\t'))));
                auto const others = static_cast<unsigned>(_mm_movemask_epi8(space)) ^ 0xFFFFU;
                if (others != 0) return p + std::countr_zero(others);
                p += 16;
            }
        }
#endif
        while (p != end && is_space(*p)) ++p;
        return p;
    }
    [[nodiscard]] static constexpr bool is_above_space(char c) noexcept { return static_cast<unsigned char>(c) > ' '; }
    [[nodiscard]] static constexpr bool is_space(char c) noexcept {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    [[nodiscard]] TELLTALE_INLINE static char const* boolean(char const* p, char const* end, bool& out) noexcept {
        if (end - p < 5) return nullptr; // of a text that is right, at least a bracket follows
        std::uint32_t word = 0;
        std::memcpy(&word, p, 4);
        if (word == word_of("true")) {
            out = true;
            return p + 4;
        }
        if (word != word_of("fals") || p[4] != 'e') return nullptr;
        out = false;
        return p + 5;
    }

    /// The digits of an integer without its sign, at most nineteen of them, in a text that begins at `begin`.
    TELLTALE_ONCE [[nodiscard]] static digits integer(char const* p, char const* end, char const* begin) noexcept {
        char const* const first = p;
        std::uint64_t value = 0;
        if (std::endian::native == std::endian::little && end - p >= 4) [[likely]] {
            std::uint64_t const bytes = up_to_eight(p, end) ^ zeros;
            std::uint64_t const others = text::detail::not_digits(bytes);
            if (others != 0) {
                int const bits = std::countr_zero(others) & ~7; // of the digits in front of the first that is none
                if (bits == 0) [[unlikely]]
                    return {nullptr, 0};
                value = text::detail::eight_digits(bytes << (64 - bits));
                p += bits / 8;
            } else { // as in a time
                text::digit_run const run = text::read_digit_run(p, begin, end);
                if (run.count == text::digit_run::unknown) [[unlikely]]
                    return long_integer(first, end);
                value = run.value;
                p += run.count;
            }
        } else {
            for (; p != end && text::detail::is_digit(*p); ++p)
                value = value * 10 + static_cast<std::uint64_t>(*p - '0');
            if (p - first > 8) return long_integer(first, end); // it may be too great
        }
        return ended(first, p, end, value);
    }

    /// A number below 2^53: beyond, its double may not be what was written.
    template <class Float>
    [[nodiscard]] static real<Float> number(char const* p, char const* end) noexcept {
        text::scanned_number scanned{};
        if (!scan_usual(p, end, scanned)) scanned = text::scan_any_number(p, end);
        if (scanned.end == nullptr) return {};
        if (scanned.end != end && *scanned.end >= '0' && *scanned.end <= '9') return {}; // behind a zero
        double const judged = text::to_double(scanned, p);
        if (!(judged < 9007199254740992.0 && judged > -9007199254740992.0)) return {};
        if constexpr (std::is_same_v<Float, float>) return {scanned.end, judged, text::to_float(scanned, p)};
        else return {scanned.end, judged, judged};
    }

    /// A string without escapes: its text is all but the first and the last character. UTF-8 is checked.
    [[nodiscard]] static char const* string(char const* p, char const* end) noexcept {
#if defined(TELLTALE_DETAIL_SSE2)
        if (end - p > 16 && *p == '"') [[likely]] {
            __m128i const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(p + 1));
            __m128i const quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
            // Compared with signs: what is not ASCII is below 0x20 too.
            __m128i const other =
                _mm_or_si128(_mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20)), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
            auto const quotes = static_cast<unsigned>(_mm_movemask_epi8(quote));
            auto const others = static_cast<unsigned>(_mm_movemask_epi8(other));
            // a quotation mark before all others
            if (quotes != 0 && ((quotes ^ (quotes - 1)) & others) == 0) [[likely]]
                return p + 2 + std::countr_zero(quotes);
            if (quotes == 0 && others == 0) return long_string(p + 17, end);
        }
#endif
        return any_string(p, end);
    }

private:
    /// Over white space, before which a character stands.
    [[nodiscard]] TELLTALE_INLINE static constexpr char const* after_colon(char const* p, char const* end) noexcept {
        if (is_above_space(*p)) return p;
        // one space is what most people write
        return *p == ' ' && end - p > 1 && is_above_space(p[1]) ? p + 1 : after_space(p, end);
    }
    [[nodiscard]] TELLTALE_INLINE static digits ended(char const* first, char const* p, char const* end,
                                                      std::uint64_t value) noexcept {
        if (p == first || (*first == '0' && p - first != 1)) [[unlikely]]
            return {nullptr, 0};
        if (p != end && (*p == '.' || (*p | 0x20) == 'e')) [[unlikely]]
            return {nullptr, 0};
        return {p, value};
    }
    /// A number without an exponent, of at most seven digits before the point and fifteen behind it, nineteen in all, and not at
    /// the very end of the text.
    [[nodiscard]] TELLTALE_INLINE static bool scan_usual(char const* p, char const* end,
                                                         text::scanned_number& out) noexcept {
        if constexpr (std::endian::native != std::endian::little) return false;
        bool const negative = p != end && *p == '-';
        p += negative ? 1 : 0;
        if (end - p < 8) return false;
        std::uint64_t bytes = text::detail::load<std::uint64_t>(p) ^ zeros;
        int bits = std::countr_zero(text::detail::not_digits(bytes) | (std::uint64_t{1} << 63)) & ~7; // of the digits
        if (bits == 0 || bits == 56 || ((bytes & 0xFF) == 0 && bits != 8)) return false;
        std::uint64_t digits = text::detail::eight_digits(bytes << (64 - bits));
        int count = bits / 8;
        p += count;
        int exponent = 0;
        if (*p == '.') {
            ++p;
            for (bits = 64; bits == 64; exponent -= bits / 8) {
                if (end - p < 8) return false;
                bytes = text::detail::load<std::uint64_t>(p) ^ zeros;
                std::uint64_t const others = text::detail::not_digits(bytes);
                bits = others == 0 ? 64 : std::countr_zero(others) & ~7;
                if (bits == 64) {
                    digits = digits * 100000000U + text::detail::eight_digits(bytes);
                } else { // shifted in two steps, since there may be none
                    digits = digits * text::detail::powers_of_ten[bits / 8] +
                             text::detail::eight_digits((bytes << 8) << (56 - bits));
                }
                p += bits / 8;
                count += bits / 8;
                if (count > 19) return false;
            }
            if (exponent == 0) return false;
        }
        if ((*p | 0x20) == 'e') return false;
        out.end = p;
        out.digits = digits;
        out.exponent = exponent;
        out.negative = negative;
        out.plain = exponent == 0;
        return true;
    }
    /// The rest, from `p`, of a string that began in ASCII.
    TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE static char const* long_string(char const* p,
                                                                                 char const* end) noexcept {
        text::string_run const run = text::scan_string(p, end);
        if (run.end == end || *run.end != '"') return nullptr;
        if (!run.ascii)
            if (text::find_invalid_utf8(p, run.end) != run.end) return nullptr;
        return run.end + 1;
    }
    TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE static char const* any_string(char const* p,
                                                                                char const* end) noexcept {
        if (p == end || *p != '"') return nullptr;
        text::string_run const run = text::scan_string(p + 1, end);
        if (run.end == end || *run.end != '"') return nullptr;
        if (!run.ascii)
            if (text::find_invalid_utf8(p + 1, run.end) != run.end) return nullptr;
        return run.end + 1;
    }
    /// Digits that `read_digit_run` did not read.
    [[nodiscard]] TELLTALE_NOINLINE static digits long_integer(char const* p, char const* end) noexcept {
        char const* const first = p;
        std::uint64_t value = 0;
        p = text::detail::read_digits(p, end, value);
        if (p - first > 19) return {nullptr, 0};
        return ended(first, p, end, value);
    }
};

TELLTALE_INSTANCE(char const* plain_text::after_space<0>(char const*, char const*) noexcept);
TELLTALE_INSTANCE(char const* plain_text::after_gap<0>(char const*, char const*, char const*, std::size_t) noexcept);
TELLTALE_INSTANCE(plain_text::digits plain_text::integer<0>(char const*, char const*, char const*) noexcept);
TELLTALE_INSTANCE(plain_text::real<double> plain_text::number<double>(char const*, char const*) noexcept);
TELLTALE_INSTANCE(plain_text::real<float> plain_text::number<float>(char const*, char const*) noexcept);
TELLTALE_INSTANCE(char const* plain_text::long_string<0>(char const*, char const*) noexcept);
TELLTALE_INSTANCE(char const* plain_text::any_string<0>(char const*, char const*) noexcept);

} // namespace telltale::inline v0

#endif
// Whether a decimal number is an integer, exactly: no double is asked.
#ifndef TELLTALE_TEXT_IS_INTEGRAL_HPP
#define TELLTALE_TEXT_IS_INTEGRAL_HPP


#include <cstdint>

namespace telltale::inline v0::text {

namespace detail {

/// For a mantissa of more digits than 64 bits hold: where its last digit stands that is no zero.
[[nodiscard]] TELLTALE_COLD constexpr bool is_integral_slowly(char const* first, char const* last) noexcept {
    if (first != last && *first == '-') ++first;
    std::int64_t position = 0; // of the digit that is read: 0 for the one before the point, 1 for the one behind it
    std::int64_t lowest = 0;   // of the last digit that is no zero
    bool zero = true, fraction = false;
    for (; first != last && *first != 'e' && *first != 'E'; ++first) {
        if (*first == '.') {
            fraction = true;
            continue;
        }
        if (fraction) ++position;
        else if (!zero) --lowest; // one more digit stands between it and the point
        if (*first == '0') continue;
        zero = false;
        lowest = position;
    }
    if (zero || first == last) return zero || lowest <= 0;
    ++first;
    bool const below_zero = first != last && *first == '-';
    if (first != last && (*first == '-' || *first == '+')) ++first;
    std::int64_t exponent = 0;
    for (; first != last; ++first)
        if (exponent < 1000000000000) exponent = exponent * 10 + (*first - '0');
    return lowest <= (below_zero ? -exponent : exponent);
}

} // namespace detail

/// Whether the number scanned at `first` has no fraction: `1.0`, `1e3` and `1e400` have none, `1e-400` and
/// `9464.0000000000000000001` have one, which no double shows. Precondition: `scanned.end` is not null. Constant time up to
/// 19 digits, else linear.
[[nodiscard]] constexpr bool is_integral(scanned_number const& scanned, char const* first) noexcept {
    if (scanned.more) return detail::is_integral_slowly(first, scanned.end);
    if (scanned.exponent >= 0 || scanned.digits == 0) return true;
    return scanned.exponent >= -19 && scanned.digits % detail::powers_of_ten[-scanned.exponent] == 0;
}

} // namespace telltale::inline v0::text

#endif
// An object that is made when it is first asked for, in place.
#ifndef TELLTALE_TEXT_LAZY_HPP
#define TELLTALE_TEXT_LAZY_HPP


#include <optional> // with which std::construct_at comes; <memory> is one of the dearest headers

namespace telltale::inline v0::text {

/// Room for a `T` that most of its owners never need: until `get` is called it costs a flag. Allocates nothing, and is usable in
/// constant evaluation. Neither copied nor moved.
template <class T>
class lazy {
public:
    constexpr lazy() noexcept : empty_() {}
    lazy(lazy const&) = delete;
    lazy& operator=(lazy const&) = delete;
    constexpr ~lazy() {
        if (made_) [[unlikely]]
            forget();
    }

    [[nodiscard]] constexpr T& get() {
        if (!made_) [[unlikely]]
            make();
        return value_;
    }
    /// The object, or null when nobody has asked for it yet.
    [[nodiscard]] constexpr T const* find() const noexcept { return made_ ? &value_ : nullptr; }
    [[nodiscard]] constexpr T* find() noexcept { return made_ ? &value_ : nullptr; }

private:
    TELLTALE_COLD constexpr void make() {
        std::construct_at(&value_);
        made_ = true;
    }

    TELLTALE_COLD constexpr void forget() noexcept { std::destroy_at(&value_); }

    union {
        char empty_;
        T value_;
    };
    bool made_ = false;
};

} // namespace telltale::inline v0::text

#endif
// The text of a JSON string that has escapes, copied and searched in one go.
#ifndef TELLTALE_TEXT_UNESCAPE_STRING_HPP
#define TELLTALE_TEXT_UNESCAPE_STRING_HPP


#include <bit>
#include <cstddef>
#include <cstring>

namespace telltale::inline v0::text {

/// Makes `out` the text of the string whose first character, behind the quotation mark, is at `first`. Gives where the string
/// ends, behind its other quotation mark, or null when it has a fault or no end: what, `read_escape` and `find_invalid_utf8`
/// tell. O(length). Not for constant evaluation.
template <std::size_t Inline>
[[nodiscard]] char const* unescape_string(char const* first, char const* last, inline_buffer<char, Inline>& out) {
    constexpr std::ptrdiff_t block = 16;
    out.clear();
    char const* p = first;
    constexpr std::ptrdiff_t room = Inline < 4 * block ? 4 * block : Inline;
    char* to = out.room(room);
    char* full = to + (room - block); // before it is reached, there is room for a block, and for an escape
    bool ascii = true;
#if defined(TELLTALE_DETAIL_SSE2)
    __m128i all = _mm_setzero_si128();
#endif
    auto const grow = [&] {
        out.shrink(static_cast<std::size_t>(to - out.data()));
        std::size_t const more = out.size();
        to = out.room(more);
        full = to + (static_cast<std::ptrdiff_t>(more) - block);
    };
    for (;;) {
        if (to >= full) [[unlikely]]
            grow();
#if defined(TELLTALE_DETAIL_SSE2)
        if (last - p >= block) [[likely]] {
            __m128i const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(p));
            _mm_storeu_si128(reinterpret_cast<__m128i*>(to), bytes);
            __m128i const special = _mm_or_si128(
                _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'))),
                _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes));
            auto const found = static_cast<unsigned>(_mm_movemask_epi8(special));
            all = _mm_or_si128(all, bytes);
            if (found == 0) {
                p += block;
                to += block;
                continue;
            }
            int const at = std::countr_zero(found);
            p += at;
            to += at;
        } else
#endif
        {
            if (p == last) return nullptr;
            if (*p != '"' && *p != '\\' && static_cast<unsigned char>(*p) >= 0x20) {
                ascii = ascii && static_cast<unsigned char>(*p) < 0x80;
                *to++ = *p++;
                continue;
            }
        }
        if (*p == '"') break;
        if (*p != '\\' || last - p < 2) return nullptr;
        *to = detail::simple_escape(p[1]);
        if (*to != 0) [[likely]] {
            ++to;
            p += 2;
            continue;
        }
        escape const e = read_escape(p, last);
        if (e.end == nullptr) return nullptr;
        std::memcpy(to, e.bytes, sizeof e.bytes);
        to += e.size;
        p = e.end;
    }
    out.shrink(static_cast<std::size_t>(to - out.data()));
#if defined(TELLTALE_DETAIL_SSE2)
    ascii = ascii && _mm_movemask_epi8(all) == 0; // of what was loaded behind the end too
#endif
    // An escape is whole characters, so that the text is UTF-8 if and only if what stands between the escapes is.
    if (!ascii && find_invalid_utf8(out.data(), out.data() + out.size()) != out.data() + out.size()) return nullptr;
    return p + 1;
}

} // namespace telltale::inline v0::text

#endif

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// How large and how deep a document may be.
struct input_limits {
    std::size_t depth = 128;                   ///< open arrays and objects
    std::size_t bytes = std::size_t{1} << 30U; ///< 1 GiB
};

/// Reads JSON text in place; the text must outlive the cursor. Allocates only for strings with escapes longer than 256 bytes,
/// for keys with escapes, and for free-form objects with more than 32 keys open. O(length), but where the keys of an object were
/// chosen to make that slow; see `object_keys` and `key_log`.
class text_cursor {
    /// What most documents have no use for.
    struct rarities {
        input_fault fault{};
        text::inline_buffer<char, 256> scratch; // the string with escapes that was read last
        text::inline_buffer<char*, 4> kept;     // keys with escapes
        text::inline_buffer<std::size_t, 4> repeated;
        key_log log;
        constexpr rarities() noexcept {} // not defaulted: that would write zeros over the buffers first
        rarities(rarities const&) = delete;
        rarities& operator=(rarities const&) = delete;
        constexpr ~rarities() {
            for (std::size_t i = 0; i != kept.size(); ++i) delete[] kept[i];
        }
    };

public:
    static constexpr bool has_text = true;

    explicit constexpr text_cursor(std::string_view document, input_limits limits = {}) noexcept
        : begin_(document.data()), end_(document.data() + document.size()), p_(begin_), value_(begin_), key_(begin_),
          limits_(limits) {}
    text_cursor(text_cursor const&) = delete;
    text_cursor& operator=(text_cursor const&) = delete;
    constexpr ~text_cursor() = default;

    [[nodiscard]] TELLTALE_INLINE constexpr bool open() {
        bool const is_usual = static_cast<std::size_t>(end_ - begin_) <= limits_.bytes && p_ != end_ && *p_ > ' ';
        return is_usual || open_unusual();
    }
    [[nodiscard]] constexpr bool close() {
        skip_space();
        if (p_ != end_) [[unlikely]]
            return fail(p_, "nothing may follow the document");
        return true;
    }

    [[nodiscard]] constexpr input_fault const& fault() const noexcept { return rare_.find()->fault; }
    [[nodiscard]] constexpr std::size_t value_offset() const noexcept {
        return static_cast<std::size_t>(value_ - begin_);
    }
    [[nodiscard]] constexpr std::size_t key_offset() const noexcept { return static_cast<std::size_t>(key_ - begin_); }
    /// The text of the value that was read last.
    [[nodiscard]] constexpr std::string_view value_text() const noexcept {
        return {value_, static_cast<std::size_t>(p_ - value_)};
    }
    /// The whole document.
    [[nodiscard]] constexpr std::string_view document() const noexcept {
        return {begin_, static_cast<std::size_t>(end_ - begin_)};
    }

    /// What stands here by its first character; `none` with no fault set when no value can begin so.
    [[nodiscard]] constexpr json_kind kind() {
        skip_space();
        value_ = p_;
        if (p_ == end_) return json_kind::none;
        switch (*p_) {
        case '{': return json_kind::object;
        case '[': return json_kind::array;
        case '"': return json_kind::string;
        case 't':
        case 'f': return json_kind::boolean;
        case 'n': return json_kind::null;
        case '-': return json_kind::number;
        default: return *p_ >= '0' && *p_ <= '9' ? json_kind::number : json_kind::none;
        }
    }

    [[nodiscard]] constexpr bool read_null() {
        skip_space();
        value_ = p_;
        if (end_ - p_ >= 4 && p_[0] == 'n' && p_[1] == 'u' && p_[2] == 'l' && p_[3] == 'l') {
            p_ += 4;
            return true;
        }
        return false;
    }

    [[nodiscard]] constexpr taken read_boolean(bool& out) {
        skip_space();
        value_ = p_;
        if (starts_with("true")) {
            p_ += 4;
            out = true;
            return taken::yes;
        }
        if (starts_with("false")) {
            p_ += 5;
            out = false;
            return taken::yes;
        }
        return taken::other;
    }

    /// A plain integer of up to 19 digits that is followed by no fraction and no exponent: its digits' value and its sign.
    [[nodiscard]] TELLTALE_INLINE constexpr bool read_digits(std::uint64_t& magnitude, bool& negative) {
        skip_space();
        value_ = p_;
        char const* p = p_;
        negative = p != end_ && *p == '-';
        p += negative ? 1 : 0;
        char const* const first = p;
        std::uint64_t value = 0; // of 20 digits or more it is nonsense, and unused
        p = text::detail::read_digits(p, end_, value);
        auto const length = p - first;
        if (length == 0 || length > 19 || (*first == '0' && length != 1)) [[unlikely]]
            return false;
        if (p != end_ && (*p == '.' || *p == 'e' || *p == 'E')) [[unlikely]]
            return false;
        magnitude = value;
        p_ = p;
        return true;
    }

    /// Whether the number or literal of `value_text()` goes on with what belongs to neither, as in `0x50` or `nullptr`. Then
    /// the text is broken behind it, whatever is read next, and the part before is not worth a word.
    [[nodiscard]] constexpr bool runs_on() const noexcept {
        return p_ != begin_ && p_ != end_ && is_word(p_[-1]) && is_word(*p_);
    }

    [[nodiscard]] TELLTALE_NOINLINE constexpr taken read_number(text::number& out) {
        text::scanned_number scanned;
        taken const answer = scan_number(scanned);
        if (answer == taken::yes) out = text::to_number(scanned, value_);
        return answer;
    }
    [[nodiscard]] constexpr taken read_double(double& out) {
        text::scanned_number scanned;
        taken const answer = scan_number(scanned);
        if (answer == taken::yes) out = text::to_double(scanned, value_);
        return answer;
    }
    /// Whether the number of `value_text()`, which was read as `number`, has no fraction.
    [[nodiscard]] TELLTALE_COLD constexpr bool is_integral(text::number const& number) const {
        return !number.is_double() || text::is_integral(text::scan_any_number(value_, p_), value_);
    }
    /// The number of `value_text()` once more, exactly.
    TELLTALE_COLD constexpr void number_again(text::number& out) const {
        out = text::to_number(text::scan_any_number(value_, p_), value_);
    }
    /// The number of `value_text()` as a `float`, rounded once.
    [[nodiscard]] TELLTALE_NOINLINE constexpr float value_as_float() const {
        return text::to_float(text::scan_any_number(value_, p_), value_);
    }

    [[nodiscard]] TELLTALE_INLINE constexpr taken read_string(std::string_view& out) {
        skip_space();
        value_ = p_;
        if (p_ == end_ || *p_ != '"') [[unlikely]]
            return taken::other;
        text::string_run const run = text::scan_string(p_ + 1, end_);
        if (run.end != end_ && *run.end == '"' && run.ascii) [[likely]] {
            out = {p_ + 1, static_cast<std::size_t>(run.end - p_ - 1)};
            p_ = run.end + 1;
            return taken::yes;
        }
        return read_string_slowly(run, out) ? taken::yes : taken::fault;
    }

    [[nodiscard]] constexpr taken enter_object() { return enter('{'); }
    [[nodiscard]] constexpr taken enter_array() { return enter('['); }

    /// Takes `,"key":`, or `{"key":` right behind the brace when `First`, if exactly that stands here, give or take white
    /// space. `quoted` is the key with its quotation marks between a comma and a colon.
    template <bool First, std::size_t Size>
    [[nodiscard]] TELLTALE_INLINE constexpr bool try_key(char const* quoted) {
        char const* const key = First ? plain_text::after_space(p_, end_) : plain_text::next_key(p_, end_);
        char const* const value = plain_text::after_key<Size>(key, end_, quoted);
        if ((!First && key == p_) || value == nullptr) return false;
        key_ = key;
        p_ = value;
        return true;
    }

    TELLTALE_NOINLINE constexpr taken next_key(bool first, std::string_view& out) {
        skip_space();
        if (p_ == end_) return fail_taken(p_, "the text ends inside an object");
        if (*p_ == '}') {
            ++p_;
            --depth_;
            return taken::other;
        }
        if (!first) {
            if (*p_ != ',') return fail_taken(p_, "expected ',' or '}'");
            ++p_;
            skip_space();
        }
        return read_key(first, out) ? taken::yes : taken::fault;
    }
    [[nodiscard]] constexpr taken next_element(bool first) {
        skip_space();
        if (p_ == end_) return fail_taken(p_, "the text ends inside an array");
        if (*p_ == ']') {
            ++p_;
            --depth_;
            return taken::other;
        }
        if (!first) {
            if (*p_ != ',') return fail_taken(p_, "expected ',' or ']'");
            ++p_;
            skip_space();
            if (p_ != end_ && *p_ == ']') return fail_taken(p_, "expected a value after ','");
        }
        return taken::yes;
    }

    /// Where the cursor stands, for who reads on by himself and then says how far he came with `go_to`.
    [[nodiscard]] constexpr char const* position() const noexcept { return p_; }
    [[nodiscard]] constexpr char const* limit() const noexcept { return end_; }
    constexpr void go_to(char const* p) noexcept { p_ = p; }
    /// How many more arrays and objects may be opened here.
    [[nodiscard]] constexpr std::size_t depth_left() const noexcept { return limits_.depth - depth_; }
    /// To a value, and where its key is.
    constexpr void go_to_value(char const* p, char const* key) noexcept {
        key_ = key;
        p_ = p;
    }
    /// Past the brace that closes the innermost object, to `p`.
    constexpr void leave_object(char const* p) noexcept {
        p_ = p;
        --depth_;
    }

    /// Where the cursor stands, to come back to with `rewind`.
    struct mark {
        char const* at;
        std::size_t depth;
    };
    [[nodiscard]] constexpr mark here() const noexcept { return {p_, depth_}; }
    constexpr void rewind(mark const& to) noexcept {
        p_ = to.at;
        depth_ = to.depth;
    }

    /// Checks the value that stands here: grammar, UTF-8, depth, repeated keys (`repeated_keys`).
    [[nodiscard]] TELLTALE_NOINLINE constexpr bool skip() { return scan_value(nullptr); }
    /// As `skip`, and appends the value's text without white space.
    [[nodiscard]] bool capture(std::string& out) { return scan_value(&out); }

    /// Where the keys begin that the values skipped since `forget_repeated_keys` repeat, ascending, the first 64 of them.
    [[nodiscard]] constexpr text::inline_buffer<std::size_t, 4> const& repeated_keys() { return rare_.get().repeated; }
    /// Whether there are none.
    [[nodiscard]] constexpr bool repeats_no_keys() const noexcept {
        return rare_.find() == nullptr || rare_.find()->repeated.empty();
    }
    constexpr void forget_repeated_keys() noexcept {
        if (rarities* const rare = rare_.find()) rare->repeated.clear();
    }

    /// A log for keys that a record does not know; see `key_log`.
    [[nodiscard]] constexpr key_log& log() { return rare_.get().log; }

private:
    /// A document that does not begin with an ASCII character which is seen.
    TELLTALE_COLD constexpr bool open_unusual() {
        if (static_cast<std::size_t>(end_ - begin_) > limits_.bytes)
            return fail(begin_, "the document is larger than the limit", issue_code::too_large);
        if (end_ - p_ >= 3 && p_[0] == '\xEF' && p_[1] == '\xBB' && p_[2] == '\xBF')
            return fail(p_, "a byte order mark must not stand before JSON text");
        skip_space();
        if (p_ == end_) return fail(p_, "the document is empty");
        return true;
    }
    [[nodiscard]] static constexpr bool is_space(char c) noexcept { return plain_text::is_space(c); }
    [[nodiscard]] constexpr bool starts_with(std::string_view literal) const noexcept {
        return static_cast<std::size_t>(end_ - p_) >= literal.size() && std::string_view(p_, literal.size()) == literal;
    }
    [[nodiscard]] static constexpr bool is_word(char c) noexcept {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.' ||
               c == '+' || c == '-';
    }
    TELLTALE_INLINE constexpr void skip_space() noexcept {
        if (p_ != end_ && static_cast<unsigned char>(*p_) <= ' ') [[unlikely]]
            skip_more_space();
    }
    TELLTALE_NOINLINE constexpr void skip_more_space() noexcept {
        while (p_ != end_ && is_space(*p_)) ++p_;
    }
    [[nodiscard]] constexpr taken enter(char bracket) {
        skip_space();
        value_ = p_;
        if (p_ == end_ || *p_ != bracket) [[unlikely]]
            return taken::other;
        if (depth_ == limits_.depth) [[unlikely]]
            return fail_taken(p_, "nested too deeply", issue_code::too_deep);
        ++depth_;
        ++p_;
        return taken::yes;
    }

    /// A key and its colon; `first` only chooses the words.
    [[nodiscard]] constexpr bool read_key(bool first, std::string_view& out) {
        if (p_ == end_) return fail(p_, "the text ends inside an object");
        if (*p_ != '"') {
            if (*p_ == '}') return fail(p_, "expected a key after ','");
            return fail(p_, first ? "expected a key in double quotes or '}'" : "expected a key in double quotes");
        }
        key_ = p_;
        text::string_run const run = text::scan_string(p_ + 1, end_);
        if (run.end != end_ && *run.end == '"' && run.ascii) [[likely]] {
            out = {p_ + 1, static_cast<std::size_t>(run.end - p_ - 1)};
            p_ = run.end + 1;
        } else {
            if (!read_string_slowly(run, out)) return false;
            if (rarities const* const rare = rare_.find(); rare != nullptr && !rare->scratch.empty())
                out = keep(out); // it had escapes
        }
        skip_space();
        if (p_ == end_ || *p_ != ':') return fail(p_, "expected ':' after a key");
        ++p_;
        return true;
    }
    /// A copy that lives as long as the cursor.
    [[nodiscard]] constexpr std::string_view keep(std::string_view key) {
        char* const copy = new char[key.size() + 1];
        for (std::size_t i = 0; i != key.size(); ++i) copy[i] = key[i];
        rare_.get().kept.push_back(copy);
        return {copy, key.size()};
    }

    /// The string whose quotation mark is at `p_` and whose first run is `run`: has escapes, non-ASCII text or a fault.
    TELLTALE_NOINLINE constexpr bool read_string_slowly(text::string_run run, std::string_view& out) {
        char const* first = p_ + 1;
        auto& scratch = rare_.get().scratch;
        if (!std::is_constant_evaluated() && run.end != end_ && *run.end == '\\') {
            if (char const* const end = text::unescape_string(first, end_, scratch)) {
                out = {scratch.data(), scratch.size()};
                p_ = end;
                return true;
            }
        }
        if (!std::is_constant_evaluated() && run.end != end_ && *run.end == '"' &&
            text::find_invalid_utf8(first, run.end) == run.end) {
            scratch.clear();
            out = {first, static_cast<std::size_t>(run.end - first)};
            p_ = run.end + 1;
            return true;
        }
        return read_string_in_steps(run, out);
    }
    /// The same, run by run: to say what is wrong, and in constant evaluation.
    TELLTALE_COLD constexpr bool read_string_in_steps(text::string_run run, std::string_view& out) {
        char const* first = p_ + 1;
        auto& scratch = rare_.get().scratch;
        scratch.clear();
        for (bool escaped = false;; escaped = true) {
            if (!run.ascii)
                if (char const* const bad = text::find_invalid_utf8(first, run.end); bad != run.end)
                    return fail_utf8(bad, run.end);
            if (run.end == end_) return fail(end_, "the text ends inside a string");
            if (*run.end == '"') {
                p_ = run.end + 1;
                if (!escaped) {
                    out = {first, static_cast<std::size_t>(run.end - first)};
                } else {
                    scratch.append(first, run.end);
                    out = {scratch.data(), scratch.size()};
                }
                return true;
            }
            if (*run.end != '\\') return fail(run.end, "a control character in a string must be escaped");
            scratch.append(first, run.end);
            text::escape const e = text::read_escape(run.end, end_);
            if (e.end == nullptr) return fail_escape(e);
            scratch.append(e.bytes, e.bytes + e.size);
            first = e.end;
            run = text::scan_string(first, end_);
        }
    }
    /// Ill-formed UTF-8 at `bad`, unless only the end of the text, where the run ends, cuts the sequence.
    TELLTALE_COLD constexpr bool fail_utf8(char const* bad, char const* end) {
        if (end == end_ && text::is_cut_utf8(bad, end)) return fail(end_, "the text ends inside a string");
        return fail(bad, "ill-formed UTF-8", issue_code::bad_utf8);
    }
    TELLTALE_COLD constexpr bool fail_escape(text::escape const& e) {
        switch (e.fault) {
        case text::escape::kind::ended: return fail(e.bad, "the text ends inside a string");
        case text::escape::kind::hexadecimal: return fail(e.bad, "\\u must be followed by four hexadecimal digits");
        case text::escape::kind::surrogate:
            return fail(e.bad, "a lone surrogate stands for no character", issue_code::bad_utf8);
        default: return fail(e.bad, "unknown escape sequence");
        }
    }

    [[nodiscard]] constexpr taken scan_number(text::scanned_number& out) {
        skip_space();
        value_ = p_;
        if (p_ == end_ || !(*p_ == '-' || (*p_ >= '0' && *p_ <= '9'))) return taken::other;
        return scan_number_here(out) ? taken::yes : taken::fault;
    }
    TELLTALE_NOINLINE constexpr bool scan_number_here(text::scanned_number& out) {
        out = text::scan_any_number(p_, end_);
        if (out.end == nullptr) return fail(out.bad, "a number needs a digit here");
        if (out.end != end_ && *out.end >= '0' && *out.end <= '9')
            return fail(out.end, "a number must not begin with a zero");
        p_ = out.end;
        return true;
    }

    // Going over a value that nobody reads: scan_value.hpp.
    constexpr bool scan_value(std::string* out);
    TELLTALE_SELDOM static constexpr void append_run(std::string* out, char const* run, char const* p);
    TELLTALE_SELDOM constexpr void note_repeated(std::size_t offset);
    [[nodiscard]] constexpr char const* end_of_scalar() const noexcept;
    TELLTALE_SELDOM constexpr bool scan_carefully(std::string* out);
    TELLTALE_SELDOM constexpr bool scan_key(bool first, char const*& p, char const*& run, object_keys& keys,
                                            std::string* out);
    TELLTALE_SELDOM constexpr bool skip_string_slowly(text::string_run run);

    TELLTALE_COLD constexpr bool fail_literal(std::string_view literal) {
        std::size_t i = 0;
        while (p_ + i != end_ && i != literal.size() && p_[i] == literal[i]) ++i;
        return fail(p_ + i, "expected true, false or null");
    }
    TELLTALE_COLD constexpr bool fail(char const* at, std::string_view words, issue_code code = issue_code::bad_json) {
        rare_.get().fault = {code, static_cast<std::size_t>(at - begin_), words};
        return false;
    }
    TELLTALE_COLD constexpr taken fail_taken(char const* at, std::string_view words,
                                             issue_code code = issue_code::bad_json) {
        fail(at, words, code);
        return taken::fault;
    }

    char const* begin_;
    char const* end_;
    char const* p_;
    char const* value_;
    char const* key_;
    std::size_t depth_ = 0;
    input_limits limits_;
    text::lazy<rarities> rare_;
};

} // namespace telltale::inline v0

// The part of the text cursor that goes over a value which nobody reads: checked in full, kept as text if asked for.
#ifndef TELLTALE_INPUT_SCAN_VALUE_HPP
#define TELLTALE_INPUT_SCAN_VALUE_HPP

// Goes over an object or array that nobody reads, as fast as it can be checked in full.
#ifndef TELLTALE_INPUT_SCAN_CONTAINER_HPP
#define TELLTALE_INPUT_SCAN_CONTAINER_HPP

// A copy of a text in pieces, made at once when there is only one.
#ifndef TELLTALE_INPUT_MINIFIED_COPY_HPP
#define TELLTALE_INPUT_MINIFIED_COPY_HPP


#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string>

namespace telltale::inline v0 {

/// Appends pieces of a text to a string. Between the calls the string may be longer than what was appended.
class minified_copy {
public:
    /// `out` may be null, and then nothing may be appended.
    explicit minified_copy(std::string* out) noexcept : out_(out), size_(out != nullptr ? out->size() : 0) {}

    /// Appends `[first, last)`, behind which the text goes on to `end`.
    void append(char const* first, char const* last, char const* end) {
        auto const count = static_cast<std::size_t>(last - first);
        if (out_->size() - size_ < count + 16) [[unlikely]]
            out_->resize(std::max(2 * out_->size(), size_ + count + 256));
        char* const to = out_->data() + size_;
        if (count <= 16 && end - first >= 16) std::memcpy(to, first, 16); // a size that is known costs no call
        else std::memcpy(to, first, count);
        size_ += count;
    }
    /// Appends the last piece.
    void finish(char const* first, char const* last) {
        if (out_->size() != size_) out_->resize(size_);
        if (size_ == 0) { // nothing was left out: made at once, and as large as it is
            *out_ = std::string(first, last);
            return;
        }
        out_->append(first, static_cast<std::size_t>(last - first));
    }

private:
    std::string* out_;
    std::size_t size_; ///< what of it was appended
};

} // namespace telltale::inline v0

#endif
// Where the strings of a text end, found for 64 bytes at a time.
#ifndef TELLTALE_INPUT_STRING_ENDS_HPP
#define TELLTALE_INPUT_STRING_ENDS_HPP


#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace telltale::inline v0 {

/// Keeps one mask of the quotation marks, backslashes and control characters among 64 bytes, of which the first is always
/// the next to come, so that the end of a short string needs no load. Reads nothing outside of the text.
class string_ends {
public:
    string_ends(char const* begin, char const* end) noexcept : begin_(begin), end_(end), block_(begin) {}

    /// The first quotation mark, backslash or control character behind the quotation mark at `quote`, if it is near and
    /// what stands before it is UTF-8; else null. What came before `quote` was a quotation mark, or left behind with `go_on_from`.
    [[nodiscard]] TELLTALE_INLINE char const* find(char const* quote) noexcept {
        mask_ &= mask_ - 1;
        if (mask_ == 0) [[unlikely]] {
            found const next = look(quote + 1, begin_, end_);
            block_ = next.block;
            mask_ = next.mask;
            if (mask_ == 0) [[unlikely]]
                return nullptr;
        }
        char const* const end = block_ + std::countr_zero(mask_);
        mask_ &= mask_ - 1;
        return end;
    }
    /// Everything before `p` was dealt with otherwise.
    void go_on_from(char const* p) noexcept {
        std::ptrdiff_t const passed = p - block_;
        mask_ = passed < 64 ? mask_ & (~std::uint64_t{0} << passed) : 0;
    }

    /// The end, behind its quotation mark, of any string, whose characters begin at `first`; null when it has a fault or
    /// the text ends within. Linear.
    [[nodiscard]] TELLTALE_NOINLINE static char const* skip(char const* first, char const* end) noexcept {
        char const* const begin = first;
        bool all_ascii = true;
        while (end - first >= 64) {
            bool ascii = true;
            std::uint64_t mask = specials(first, ascii);
            all_ascii = all_ascii && ascii;
            char const* next = first + 64;
            while (mask != 0) {
                char const* const special = first + std::countr_zero(mask);
                if (*special == '"') return is_utf8(all_ascii, begin, special) ? special + 1 : nullptr;
                if (*special != '\\') return nullptr;
                char const* const after = skip_escape(special, end);
                if (after == nullptr) return nullptr;
                if (after >= next) {
                    next = after;
                    break;
                }
                mask &= ~std::uint64_t{0} << (after - first);
            }
            first = next;
        }
        for (;;) {
            text::string_run const run = text::scan_string(first, end);
            all_ascii = all_ascii && run.ascii;
            if (run.end == end) return nullptr;
            if (*run.end == '"') return is_utf8(all_ascii, begin, run.end) ? run.end + 1 : nullptr;
            if (*run.end != '\\') return nullptr;
            first = skip_escape(run.end, end);
            if (first == nullptr) return nullptr;
        }
    }

private:
    [[nodiscard]] TELLTALE_INLINE static bool is_utf8(bool ascii, char const* first, char const* last) noexcept {
        return ascii || text::find_invalid_utf8(first, last) == last;
    }
    /// The end of the escape sequence at `first`, or null.
    [[nodiscard]] TELLTALE_INLINE static char const* skip_escape(char const* first, char const* end) noexcept {
        constexpr std::uint32_t simple[4]{0, 1U << ('"' & 31) | 1U << ('/' & 31), 1U << ('\\' & 31),
                                          1U << ('b' & 31) | 1U << ('f' & 31) | 1U << ('n' & 31) | 1U << ('r' & 31) |
                                              1U << ('t' & 31)};
        if (end - first < 2) [[unlikely]]
            return nullptr;
        auto const c = static_cast<unsigned char>(first[1]);
        if (c < 0x80 && ((simple[c >> 5U] >> (c & 31U)) & 1U) != 0) [[likely]]
            return first + 2;
        if (c == 'u' && end - first >= 6 && !((first[2] | 0x20) == 'd' && first[3] > '7')) [[likely]]
            return are_hexadecimal(first + 2) ? first + 6 : nullptr;
        return text::read_escape(first, end).end;
    }
    /// Whether four bytes are.
    [[nodiscard]] TELLTALE_INLINE static bool are_hexadecimal(char const* p) noexcept {
        constexpr std::uint32_t each = 0x01010101U, tops = 0x80808080U;
        std::uint32_t bytes = 0;
        std::memcpy(&bytes, p, sizeof bytes);
        std::uint32_t const low = bytes & ~tops;
        std::uint32_t const digit = low ^ (each * 0x30), letter = (low | (each * 0x20)) ^ (each * 0x60);
        std::uint32_t const digits = ~(digit + each * 0x76);                            // 0 to 9
        std::uint32_t const letters = ~(letter + each * 0x79) & (letter + each * 0x7F); // 1 to 6
        return ((digits | letters) & ~bytes & tops) == tops;
    }

    struct found {
        char const* block;  ///< where 64 bytes begin
        std::uint64_t mask; ///< a bit for each that is special, from the lowest; none when one is not ASCII
    };
    // By value: what is local to the caller stays in registers.
    [[nodiscard]] TELLTALE_NOINLINE static found look(char const* p, char const* begin, char const* end) noexcept {
        if (end - begin < 64) [[unlikely]] {
            text::string_run const run = text::scan_string(p, end);
            return only(p, run.end, run.ascii, end);
        }
        char const* const block = std::min(p, end - 64);
        bool ascii = true;
        std::uint64_t const mask = specials(block, ascii) & (~std::uint64_t{0} << (p - block));
        if (ascii) [[likely]]
            return {block, mask};
        return only(p, mask != 0 ? block + std::countr_zero(mask) : end, false, end);
    }
    /// Only that the string at `first` ends at `last`, unless that is the end of what was looked at.
    [[nodiscard]] static found only(char const* first, char const* last, bool ascii, char const* end) noexcept {
        if (last == end || !is_utf8(ascii, first, last)) return {first, 0};
        return {last, 1};
    }
    [[nodiscard]] TELLTALE_INLINE static std::uint64_t specials(char const* block, bool& ascii) noexcept {
#if defined(TELLTALE_DETAIL_SSE2)
        __m128i const quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\'), control = _mm_set1_epi8(0x1F);
        __m128i all = _mm_setzero_si128();
        std::uint64_t mask = 0;
        for (int i = 0; i != 4; ++i) {
            __m128i const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(block + 16 * i));
            __m128i const special =
                _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)),
                             _mm_cmpeq_epi8(_mm_min_epu8(bytes, control), bytes));
            mask |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(special))) << (16 * i);
            all = _mm_or_si128(all, bytes);
        }
        ascii = _mm_movemask_epi8(all) == 0;
        return mask;
#else
        constexpr std::uint64_t each = 0x0101010101010101U, tops = each * 0x80;
        auto const zeros = [](std::uint64_t bytes) { return ~(((bytes & ~tops) + ~tops) | bytes) & tops; };
        std::uint64_t all = 0, mask = 0;
        for (int i = 0; i != 8; ++i) {
            std::uint64_t bytes = 0;
            std::memcpy(&bytes, block + 8 * i, sizeof bytes);
            std::uint64_t const special =
                zeros(bytes ^ (each * '"')) | zeros(bytes ^ (each * '\\')) | zeros(bytes & (each * 0xE0));
            mask |= (((special >> 7U) * 0x0102040810204080U) >> 56U) << (8 * i); // the tops, side by side
            all |= bytes;
        }
        ascii = (all & tops) == 0;
        return mask;
#endif
    }

    char const* begin_;
    char const* end_;
    char const* block_;
    std::uint64_t mask_ = 0;
};

} // namespace telltale::inline v0

#endif
// Where a number ends, when nobody wants to know which it is.
#ifndef TELLTALE_TEXT_SKIP_NUMBER_HPP
#define TELLTALE_TEXT_SKIP_NUMBER_HPP


#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace telltale::inline v0::text {

namespace detail {

/// The end of the run of digits at `first`.
[[nodiscard]] TELLTALE_INLINE constexpr char const* skip_digits(char const* first, char const* last) noexcept {
    if (!std::is_constant_evaluated()) {
        if constexpr (std::endian::native == std::endian::little) {
            for (; last - first >= 8; first += 8) {
                std::uint64_t bytes{};
                std::memcpy(&bytes, first, sizeof bytes);
                bytes ^= 0x3030303030303030u;
                std::uint64_t const others = not_digits(bytes);
                if (others != 0) [[likely]]
                    return first + (std::countr_zero(others) >> 3);
            }
        }
    }
    while (first != last && static_cast<unsigned char>(*first - '0') < 10) ++first;
    return first;
}

/// The end of the exponent whose `e` is at `first`, or null.
[[nodiscard]] TELLTALE_NOINLINE constexpr char const* skip_exponent(char const* first, char const* last) noexcept {
    ++first;
    if (first != last && (*first == '+' || *first == '-')) ++first;
    char const* const end = skip_digits(first, last);
    return end != first ? end : nullptr;
}

} // namespace detail

/// The end of the number at `first` (RFC 8259, section 6), or null when there is none, or one with a leading zero.
/// Linear, eight digits at a time. Inlined: meant for few places. `Followed`: something is known to stand behind it.
template <bool Followed = false>
[[nodiscard]] TELLTALE_INLINE constexpr char const* skip_number(char const* first, char const* last) noexcept {
    if (first != last && *first == '-') ++first;
    char const* end = detail::skip_digits(first, last);
    if (end == first || (*first == '0' && end - first != 1)) [[unlikely]]
        return nullptr;
    // Whether there is a point is hard to foresee: behind none, there are no digits.
    std::ptrdiff_t const point = (Followed || end != last) && *end == '.' ? 1 : 0;
    char const* const fraction = end + point;
    end = detail::skip_digits(fraction, last);
    if (end - fraction < point) [[unlikely]]
        return nullptr;
    if ((Followed || end != last) && (*end == 'e' || *end == 'E')) [[unlikely]]
        return detail::skip_exponent(end, last);
    return end;
}

} // namespace telltale::inline v0::text

#endif

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace telltale::inline v0 {

namespace detail {

/// The end of the `true`, `false` or `null` whose first letter is at `p`, or null.
[[nodiscard]] TELLTALE_INLINE char const* skip_literal(char const* p, char const* end) noexcept {
    static constexpr char expected[4][5] = {"alse", "null", "true", ""}; // by bits 3 and 4 of f, n and t
    if (end - p < 5) [[unlikely]]
        return nullptr;
    std::size_t const passed = *p == 'f' ? 1 : 0;
    if (std::memcmp(p + passed, expected[(static_cast<unsigned char>(*p) >> 3U) & 3U], 4) != 0) [[unlikely]]
        return nullptr;
    return p + passed + 4;
}

/// The end of the white space at `p`, or null when there is none. Precondition: something else follows before `end`.
[[nodiscard]] TELLTALE_NOINLINE inline char const* skip_white_space(char const* p, char const* end) noexcept {
    if (!plain_text::is_space(*p)) return nullptr;
    ++p;
#if defined(__SSE2__)
    for (; end - p >= 16; p += 16) {
        __m128i bytes{};
        std::memcpy(&bytes, p, sizeof bytes);
        __m128i const spaces = _mm_or_si128(
            _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' ')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n'))),
            _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\t'))));
        unsigned const others = static_cast<unsigned>(_mm_movemask_epi8(spaces)) ^ 0xFFFFU;
        if (others != 0) return p + std::countr_zero(others);
    }
#else
    (void)end;
#endif
    while (plain_text::is_space(*p)) ++p;
    return p;
}

/// Moves `p` behind the white space there, if there is any; what comes before it, from `copied` on, is appended to `copy`.
[[nodiscard]] TELLTALE_INLINE bool leave_out_space(char const*& p, char const* end, string_ends& strings,
                                                   char const*& copied, minified_copy* copy) {
    char const* const after = skip_white_space(p, end);
    if (after == nullptr) [[unlikely]]
        return false;
    if (copy != nullptr) copy->append(copied, p, end);
    copied = p = after;
    strings.go_on_from(p);
    return true;
}

/// The end of the string, number or literal at `p`, which begins with `c`; null when there is none.
[[nodiscard]] TELLTALE_INLINE char const* skip_scalar(char const* p, char c, char const* end,
                                                      string_ends& strings) noexcept {
    if (c == '"') {
        char const* const quote = strings.find(p);
        if (quote != nullptr && *quote == '"') [[likely]]
            return quote + 1;
        char const* const after = string_ends::skip(p + 1, end);
        if (after != nullptr) strings.go_on_from(after);
        return after;
    }
    if (static_cast<unsigned char>(c - '0') < 10 || c == '-') return text::skip_number<true>(p, end);
    if (c == 't' || c == 'f' || c == 'n') return skip_literal(p, end);
    return nullptr;
}

/// The machine of `scan_container`, a member so that its labels stand out from what ends it.
struct container_machine {
    TELLTALE_ONCE [[nodiscard]] static char const* run(std::string_view document, char const* first, std::size_t depth,
                                                       text::inline_buffer<std::size_t, 4>& repeated,
                                                       std::string* out) {
        char const* const begin = document.data();
        char const* end = begin + document.size();
        // A bracket at the end makes sure that something follows whatever else was taken.
        for (int i = 0; i != 16 && plain_text::is_space(end[-1]); ++i) --end;
        if (end[-1] != '}' && end[-1] != ']') [[unlikely]]
            return nullptr;

        string_ends strings(begin, end);
        object_keys keys;
        text::inline_buffer<std::uint64_t, 2> levels; // those further out than the 63 of `open`
        std::uint64_t open =
            1; // behind the highest bit that is set, one for each container, the innermost lowest: an object
        minified_copy into(out);
        minified_copy* const copy = out != nullptr ? &into : nullptr;
        char const* copied = first;
        char const* p = first;
        if (*p == '[') goto open_array;

    open_object:
        if (depth == 0) [[unlikely]]
            return nullptr;
        --depth;
        if (open >> 63U != 0) [[unlikely]] {
            levels.push_back(open);
            open = 1;
        }
        open = open << 1U | 1U;
        keys.open();
        ++p;
        while (*p != '"') {
            if (*p == '}') goto close_object;
            if (!detail::leave_out_space(p, end, strings, copied, copy)) [[unlikely]]
                return nullptr;
        }

    key: {
        char const* const quote = strings.find(p);
        bool added = false;
        char const* const at = p;
        if (quote != nullptr && quote[0] == '"' && quote[1] == ':') [[likely]] {
            p = quote + 2;
            added = keys.add({at + 1, static_cast<std::size_t>(quote - at - 1)}, end);
        } else {
            p = string_ends::skip(p + 1, end);
            if (p == nullptr) [[unlikely]]
                return nullptr;
            strings.go_on_from(p);
            added = keys.add_escaped({at + 1, static_cast<std::size_t>(p - at - 2)});
            while (*p != ':')
                if (!detail::leave_out_space(p, end, strings, copied, copy)) [[unlikely]]
                    return nullptr;
            ++p;
        }
        if (!added && repeated.size() < 64) [[unlikely]]
            repeated.push_back(static_cast<std::size_t>(at - begin));
    }

    value_of_key: {
        char const c = *p;
        if (c == '{') goto open_object;
        if (c == '[') goto open_array;
        char const* const after = detail::skip_scalar(p, c, end, strings);
        if (after == nullptr) [[unlikely]] {
            if (!detail::leave_out_space(p, end, strings, copied, copy)) return nullptr;
            goto value_of_key;
        }
        p = after;
    }

    behind_value_of_key:
        if (*p == ',') {
            ++p;
            while (*p != '"') [[unlikely]]
                if (!detail::leave_out_space(p, end, strings, copied, copy)) return nullptr;
            goto key;
        }
        if (*p == '}') goto close_object;
        if (!detail::leave_out_space(p, end, strings, copied, copy)) [[unlikely]]
            return nullptr;
        goto behind_value_of_key;

    close_object:
        keys.close();
    close:
        ++p;
        ++depth;
        open >>= 1U;
        if (open == 1) [[unlikely]] {
            if (levels.empty()) {
                if (copy != nullptr) copy->finish(copied, p);
                return p;
            }
            open = levels.back();
            levels.shrink(levels.size() - 1);
        }
        if (p == end) [[unlikely]]
            return nullptr;
        if ((open & 1U) != 0) goto behind_value_of_key;

    behind_element:
        if (*p == ',') {
            ++p;
            goto element;
        }
        if (*p == ']') goto close;
        if (!detail::leave_out_space(p, end, strings, copied, copy)) [[unlikely]]
            return nullptr;
        goto behind_element;

    open_array:
        if (depth == 0) [[unlikely]]
            return nullptr;
        --depth;
        if (open >> 63U != 0) [[unlikely]] {
            levels.push_back(open);
            open = 1;
        }
        open <<= 1U;
        ++p;
        if (plain_text::is_space(*p)) [[unlikely]]
            if (!detail::leave_out_space(p, end, strings, copied, copy)) return nullptr;
        if (*p == ']') goto close;

    element: {
        char const c = *p;
        if (c == '{') goto open_object;
        if (c == '[') goto open_array;
        char const* const after = detail::skip_scalar(p, c, end, strings);
        if (after == nullptr) [[unlikely]] {
            if (!detail::leave_out_space(p, end, strings, copied, copy)) return nullptr;
            goto element;
        }
        p = after;
        goto behind_element;
    }
    }
};
TELLTALE_INSTANCE(char const* container_machine::run<0>(std::string_view, char const*, std::size_t,
                                                        text::inline_buffer<std::size_t, 4>&, std::string*));

} // namespace detail

/// The end of the object or array that begins at `first`, fully checked: grammar, numbers, escapes, UTF-8, depth (`depth`
/// more containers may be open). Appends its text without white space to `out`, unless that is null, and to `repeated`
/// where keys begin that their object had before, ascending, while `repeated` has fewer than 64. Null when there is any
/// fault, and when the document does not end with a bracket (and at most 16 characters of white space): then `out` and
/// `repeated` may have got something, and `text_cursor` goes over it again, to say what is wrong. Iterative; O(length),
/// but see `object_keys`. For little-endian machines.
[[nodiscard]] inline char const* scan_container(std::string_view document, char const* first, std::size_t depth,
                                                text::inline_buffer<std::size_t, 4>& repeated, std::string* out) {
    return detail::container_machine::run(document, first, depth, repeated, out);
}

} // namespace telltale::inline v0

#endif

#include <bit>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// As `read_string_slowly`, for a string that nobody wants to see.
constexpr bool text_cursor::skip_string_slowly(text::string_run run) {
    char const* first = p_ + 1;
    for (;;) {
        if (!run.ascii)
            if (char const* const bad = text::find_invalid_utf8(first, run.end); bad != run.end)
                return fail_utf8(bad, run.end);
        if (run.end == end_) return fail(end_, "the text ends inside a string");
        if (*run.end == '"') break;
        if (*run.end != '\\') return fail(run.end, "a control character in a string must be escaped");
        text::escape const e = text::read_escape(run.end, end_);
        if (e.end == nullptr) return fail_escape(e);
        first = e.end;
        run = text::scan_string(first, end_);
    }
    p_ = run.end + 1;
    return true;
}

/// Keeps `[run, p)`, if anything is to be kept.
constexpr void text_cursor::append_run(std::string* out, char const* run, char const* p) {
    if (out != nullptr) out->append(run, static_cast<std::size_t>(p - run));
}

/// A key and its colon. The white space between them is not copied.
constexpr bool text_cursor::scan_key(bool first, char const*& p, char const*& run, object_keys& keys,
                                     std::string* out) {
    auto const offset = static_cast<std::size_t>(p - begin_);
    char const* const kept = key_;
    std::string_view key;
    p_ = p;
    if (!read_key(first, key)) return false;
    if (!keys.add(key, key.data() + key.size())) note_repeated(offset);
    key_ = kept;
    p = p_;
    if (out != nullptr && p[-2] != '"') {
        char const* quote = p - 2;
        while (*quote != '"') --quote;
        append_run(out, run, quote + 1);
        run = p - 1;
    }
    return true;
}

constexpr void text_cursor::note_repeated(std::size_t offset) {
    auto& repeated = rare_.get().repeated;
    if (repeated.size() < 64) repeated.push_back(offset);
}

/// The end of the string, number or literal at `p_` when it is plain and has no fault; else null.
constexpr char const* text_cursor::end_of_scalar() const noexcept {
    if (p_ == end_) return nullptr;
    switch (*p_) {
    case '{':
    case '[': return nullptr;
    case '"': {
        text::string_run const run = text::scan_string(p_ + 1, end_);
        return run.end != end_ && *run.end == '"' && run.ascii ? run.end + 1 : nullptr;
    }
    case 't': return starts_with("true") ? p_ + 4 : nullptr;
    case 'f': return starts_with("false") ? p_ + 5 : nullptr;
    case 'n': return starts_with("null") ? p_ + 4 : nullptr;
    default: return text::skip_number(p_, end_);
    }
}

/// Goes over one value of any kind.
constexpr bool text_cursor::scan_value(std::string* out) {
    skip_space();
    value_ = p_;
    if (char const* const end = end_of_scalar()) {
        if (out != nullptr) out->append(p_, static_cast<std::size_t>(end - p_));
        p_ = end;
        return true;
    }
    if (!std::is_constant_evaluated()) {
        if constexpr (std::endian::native == std::endian::little) {
            if (p_ != end_ && (*p_ == '{' || *p_ == '[')) {
                text::inline_buffer<std::size_t, 4> repeated;
                std::size_t const before = out != nullptr ? out->size() : 0;
                char const* const end = scan_container(document(), p_, limits_.depth - depth_, repeated, out);
                if (end != nullptr) [[likely]] {
                    for (std::size_t i = 0; i != repeated.size(); ++i) note_repeated(repeated[i]);
                    p_ = end;
                    return true;
                }
                if (out != nullptr) out->resize(before);
            }
        }
    }
    return scan_carefully(out);
}

/// The same, step by step: in constant evaluation, for what is no container, and to say what is wrong. Iterative, so that
/// depth costs no stack.
constexpr bool text_cursor::scan_carefully(std::string* out) {
    char const* run = p_; // what was not yet appended to `out`
    char const* p = p_;   // not the member: that would be stored at every step
    object_keys keys;
    text::inline_buffer<bool, 16> objects; // for each open container whether it is one
    std::size_t const outer = depth_;
    std::size_t depth = depth_;
    bool object = false; // the innermost container is one
    auto const space = [&] {
        if (p == end_ || static_cast<unsigned char>(*p) > ' ') [[likely]]
            return;
        append_run(out, run, p);
        while (p != end_ && is_space(*p)) ++p;
        run = p;
    };
    for (;;) {
        // a value
        if (p == end_) [[unlikely]]
            return fail(p, "the text ends where a value must stand");
        bool opened = false;
        switch (*p) {
        case '"': {
            text::string_run const scanned = text::scan_string(p + 1, end_);
            if (scanned.end != end_ && *scanned.end == '"' && scanned.ascii) [[likely]] {
                p = scanned.end + 1;
            } else {
                p_ = p;
                if (!skip_string_slowly(scanned)) return false;
                p = p_;
            }
            break;
        }
        case '{':
        case '[':
            if (depth == limits_.depth) [[unlikely]]
                return fail(p, "nested too deeply", issue_code::too_deep);
            ++depth;
            object = *p == '{';
            objects.push_back(object);
            if (object) keys.open();
            ++p;
            opened = true;
            break;
        case 't':
        case 'f':
        case 'n': {
            std::string_view const literal = *p == 't' ? "true" : *p == 'f' ? "false" : "null";
            if (static_cast<std::size_t>(end_ - p) < literal.size() || std::string_view(p, literal.size()) != literal)
                [[unlikely]] {
                p_ = p;
                return fail_literal(literal);
            }
            p += literal.size();
            break;
        }
        default: {
            if (*p != '-' && !(*p >= '0' && *p <= '9')) [[unlikely]]
                return fail(p, "expected a value");
            char const* const end = text::skip_number(p, end_);
            if (end == nullptr) [[unlikely]] {
                text::scanned_number number;
                p_ = p;
                return scan_number_here(number); // says what is wrong
            }
            p = end;
            break;
        }
        }
        // what may follow
        for (;;) {
            if (depth == outer) {
                append_run(out, run, p);
                p_ = p;
                return true;
            }
            space();
            if (p == end_) [[unlikely]]
                return fail(p, object ? "the text ends inside an object" : "the text ends inside an array");
            if (*p == (object ? '}' : ']')) {
                ++p;
                if (object) keys.close();
                --depth;
                objects.shrink(objects.size() - 1);
                object = !objects.empty() && objects.back();
                opened = false;
                continue;
            }
            if (!opened) {
                if (*p != ',') [[unlikely]]
                    return fail(p, object ? "expected ',' or '}'" : "expected ',' or ']'");
                ++p;
                space();
            }
            if (object) {
                if (!scan_key(opened, p, run, keys, out)) [[unlikely]]
                    return false;
                space();
            } else if (p != end_ && *p == ']') [[unlikely]] {
                return fail(p, "expected a value after ','");
            }
            break;
        }
    }
}

} // namespace telltale::inline v0

#endif

#endif

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace telltale::inline v0 {

/// What happens to members whose keys are absent: by their declaration (an optional one is emptied, one with a default gets
/// it, another is an issue); or they keep what `parse_into`'s target has, so that one document can be laid over another (for
/// `validate`: such a document is right by itself). `parse` has no target to keep anything of.
enum class absent_keys : std::uint8_t { as_declared, keep };

/// Takes warnings: refers to anything that can be called with an `issue const&`, or to nothing. Does not own it.
class issue_sink {
public:
    constexpr issue_sink() noexcept = default;
    template <class F>
        requires(std::invocable<F&, issue const&> && !std::is_same_v<std::remove_cvref_t<F>, issue_sink>)
    constexpr issue_sink(F& callee) noexcept // implicit: `{.sink = warnings}`
        : callee_(const_cast<void*>(static_cast<void const*>(&callee))),
          call_([](void* target, issue const& i) { (*static_cast<F*>(target))(i); }) {}
    /// Appends them to a list, such as `issues`.
    template <class List>
        requires(requires(List& list, issue const& i) { list.push_back(i); } && !std::invocable<List&, issue const&>)
    constexpr issue_sink(List& list) noexcept
        : callee_(&list), call_([](void* target, issue const& i) { static_cast<List*>(target)->push_back(i); }) {}

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return call_ != nullptr; }
    void operator()(issue const& i) const {
        if (call_ != nullptr) call_(callee_, i);
    }

private:
    void* callee_ = nullptr;
    void (*call_)(void*, issue const&) = nullptr;
};

/// What a caller may ask of one read. The defaults are those of `parse(text)`.
struct options {
    std::optional<telltale::unknown_keys> unknown_keys{}; ///< instead of what each type declares
    telltale::absent_keys absent_keys = telltale::absent_keys::as_declared;
    std::size_t issue_limit =
        64;                ///< after so many issues there is one `too_many_issues` and reading stops; 0 counts as 1
    input_limits limits{}; ///< depth and size of the document
    std::size_t first_line = 1; ///< the line in which the text begins, when it is one of a log or a part of a file
    bool comments = false;      ///< text may have comments: `//` to the end of the line, and `/* */`, which do not nest
    bool trailing_commas = false; ///< text may have a comma behind the last value of an array or object
    issue_sink sink{};            ///< where warnings go; without one they are dropped
};

/// What a read does that is asked for nothing. An object, so that a call need not make one.
inline constexpr options default_options{};

} // namespace telltale::inline v0

#endif
// parse: JSON text to a T, or all that is wrong with it.
#ifndef TELLTALE_READ_PARSE_HPP
#define TELLTALE_READ_PARSE_HPP

// A read in constant evaluation: the value, and how many issues there were.
#ifndef TELLTALE_READ_CONSTANT_READ_HPP
#define TELLTALE_READ_CONSTANT_READ_HPP

// The walk: the only traversal of an input there is, by a type, its schema and a cursor; parsing and validating are this.
#ifndef TELLTALE_READ_WALK_HPP
#define TELLTALE_READ_WALK_HPP

// Reads arrays, sets, tuples, maps and free-form values.
#ifndef TELLTALE_READ_CONTAINER_HPP
#define TELLTALE_READ_CONTAINER_HPP

// A read in progress: the cursor, the caller's wishes, and what is said of faults, whatever type is read.
#ifndef TELLTALE_READ_READER_HPP
#define TELLTALE_READ_READER_HPP

// Whether a value satisfies a rule: the only place where rules are judged.
#ifndef TELLTALE_RULE_HOLDS_HPP
#define TELLTALE_RULE_HOLDS_HPP


#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

/// How many items an array has, or entries a map.
struct item_count {
    std::size_t value;
};

namespace detail {

[[nodiscard]] constexpr bool is_choice(rule const& r, choice const& value) noexcept {
    for (std::size_t i = 0; i != r.choice_count; ++i)
        if (r.choices[i] == value) return true;
    return false;
}

/// Compares a length in code points with a bound, counting only when the number of bytes leaves it open.
[[nodiscard]] TELLTALE_INLINE constexpr bool is_at_least(std::string_view utf8, std::uint64_t bound) noexcept {
    if (utf8.size() < bound) return false;
    if (utf8.size() / 4 >= bound) return true; // a code point has at most four bytes
    return bound <= 1 || text::count_code_points(utf8) >= bound;
}
[[nodiscard]] TELLTALE_INLINE constexpr bool is_at_most(std::string_view utf8, std::uint64_t bound) noexcept {
    return utf8.size() <= bound || (utf8.size() / 4 <= bound && text::count_code_points(utf8) <= bound);
}
[[nodiscard]] constexpr std::uint64_t length_of(text::number const& bound) noexcept {
    std::uint64_t value = 0;
    (void)bound.to_integer(value);
    return value;
}

// Whether a value satisfies a rule that combines others. No template, since clang instantiates one that is defined later only at the
// end, when constants have been asked for.
[[nodiscard]] constexpr bool holds_combined(rule const& r, text::number const& value) noexcept;
[[nodiscard]] constexpr bool holds_combined(rule const& r, std::string_view value) noexcept;
[[nodiscard]] constexpr bool holds_combined(rule const& r, item_count value) noexcept;
[[nodiscard]] constexpr bool holds_combined(rule const& r, bool value) noexcept;

} // namespace detail

/// Whether a number satisfies `r`. Rules that speak of other kinds hold. Exact: no bound is rounded.
[[nodiscard]] TELLTALE_INLINE constexpr bool holds(rule const& r, text::number const& value) noexcept {
    switch (r.kind) {
    case rule_kind::minimum: return value >= r.low;
    case rule_kind::maximum: return value <= r.high;
    case rule_kind::range: return value >= r.low && value <= r.high;
    case rule_kind::exclusive_minimum: return value > r.low;
    case rule_kind::exclusive_maximum: return value < r.high;
    case rule_kind::multiple_of: return value.is_multiple_of(r.low);
    case rule_kind::is_one_of:
    case rule_kind::equals: return detail::is_choice(r, {choice::kind::number, value, {}});
    case rule_kind::all_of:
    case rule_kind::any_of:
    case rule_kind::none_of: return detail::holds_combined(r, value);
    default: return true;
    }
}

/// Whether a text, which is UTF-8, satisfies `r`. Rules that speak of other kinds hold. Lengths are in code points.
[[nodiscard]] TELLTALE_INLINE constexpr bool holds(rule const& r, std::string_view utf8) noexcept {
    switch (r.kind) {
    case rule_kind::min_length: return detail::is_at_least(utf8, detail::length_of(r.low));
    case rule_kind::max_length: return detail::is_at_most(utf8, detail::length_of(r.high));
    case rule_kind::is_one_of:
    case rule_kind::equals: return detail::is_choice(r, {choice::kind::text, text::number(0), utf8});
    case rule_kind::all_of:
    case rule_kind::any_of:
    case rule_kind::none_of: return detail::holds_combined(r, utf8);
    default: return r.matches(utf8); // a judge of its own
    }
}

/// Whether a truth value satisfies `r`: only `equals` and `is_one_of` speak of those. (Exactly a `bool`: an integer is a number.)
template <std::same_as<bool> Boolean>
[[nodiscard]] TELLTALE_INLINE constexpr bool holds(rule const& r, Boolean value) noexcept {
    if (r.inner_count != 0) return detail::holds_combined(r, value);
    if (r.kind != rule_kind::is_one_of && r.kind != rule_kind::equals) return true;
    return detail::is_choice(r, {choice::kind::boolean, text::number(value ? 1 : 0), {}});
}

/// Whether a number of items satisfies `r`. Whether they are unique is not decided here, since it takes the items.
[[nodiscard]] TELLTALE_INLINE constexpr bool holds(rule const& r, item_count count) noexcept {
    switch (r.kind) {
    case rule_kind::min_items: return count.value >= detail::length_of(r.low);
    case rule_kind::max_items: return count.value <= detail::length_of(r.high);
    case rule_kind::all_of:
    case rule_kind::any_of:
    case rule_kind::none_of: return detail::holds_combined(r, count);
    default: return true;
    }
}

namespace detail {

/// As `holds`, for rules that are known only when running: once for all who look at a table of them.
template <class Value>
[[nodiscard]] TELLTALE_NOINLINE constexpr bool holds_any(rule const& r, Value const& value) noexcept {
    return holds(r, value);
}
template <class Value>
TELLTALE_NOINLINE constexpr bool holds_inner(rule const& r, Value const& value) noexcept {
    for (std::size_t i = 0; i != r.inner_count; ++i)
        if (holds_any(r.inner[i], value) != (r.kind == rule_kind::all_of)) return r.kind == rule_kind::any_of;
    return r.kind != rule_kind::any_of;
}
constexpr bool holds_combined(rule const& r, text::number const& value) noexcept { return holds_inner(r, value); }
constexpr bool holds_combined(rule const& r, std::string_view value) noexcept { return holds_inner(r, value); }
constexpr bool holds_combined(rule const& r, item_count value) noexcept { return holds_inner(r, value); }
constexpr bool holds_combined(rule const& r, bool value) noexcept { return holds_inner(r, value); }

} // namespace detail

/// The code of the issue when `value` breaks `r`.
template <class Value>
[[nodiscard]] constexpr issue_code code_when_broken(rule const& r, Value const& value) noexcept {
    if (r.kind == rule_kind::range)
        if constexpr (requires { value < r.low; })
            if (value < r.low) return issue_code::too_small;
    return describe_kind(r.kind).code;
}

} // namespace telltale::inline v0

#endif
// What the walk hands on when something is wrong: plain facts, from which others make sentences.
#ifndef TELLTALE_SCHEMA_FACT_HPP
#define TELLTALE_SCHEMA_FACT_HPP

// A schema as plain data, without the C++ types it came from: what reports, exports and evolution read.
#ifndef TELLTALE_SCHEMA_DESCRIPTION_HPP
#define TELLTALE_SCHEMA_DESCRIPTION_HPP


#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

/// The JSON types that a value may have, as a set of bits. An integer is a number.
enum class json_types : std::uint8_t {
    none = 0,
    null = 1,
    boolean = 2,
    integer = 4,
    number = 8,
    string = 16,
    array = 32,
    object = 64,
    any = 127
};

/// The types of both sets.
[[nodiscard]] constexpr json_types operator|(json_types a, json_types b) noexcept {
    return static_cast<json_types>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
/// Whether two sets have a type in common. `integer` and `number` are bits of their own.
[[nodiscard]] constexpr bool contains(json_types set, json_types one) noexcept {
    return (static_cast<unsigned>(set) & static_cast<unsigned>(one)) != 0;
}

/// A run of constants.
template <class T>
struct constants {
    T const* first = nullptr;
    std::size_t count = 0;
    [[nodiscard]] constexpr T const* begin() const noexcept { return first; }
    [[nodiscard]] constexpr T const* end() const noexcept { return first + count; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return count; }
    [[nodiscard]] constexpr T const& operator[](std::size_t i) const noexcept { return first[i]; }
    friend constexpr bool operator==(constants const& a, constants const& b) noexcept {
        if (a.count != b.count) return false;
        for (std::size_t i = 0; i != a.count; ++i)
            if (!(a.first[i] == b.first[i])) return false;
        return true;
    }
};

/// What a value must be.
struct value_schema {
    json_types types = json_types::any;
    bool is_secret = false;
    bool is_time = false;
    std::string_view wrong_type{};  ///< the author's sentence for another JSON type; or empty
    std::string_view not_integer{}; ///< for a number that is not an integer; or empty
    std::string_view not_named{};   ///< for a text that names no enumerator; or empty
    std::string_view unit{};        ///< of a duration: `ms`, `s`; or empty
    text::number low{0};            ///< what the C++ integer or duration can hold ...
    text::number high{0};           ///< ... both 0 when it is none
    constants<rule> rules{};
    constants<std::string_view> names{}; ///< the enumerators, or the tags of a tagged variant

    friend constexpr bool operator==(value_schema const&, value_schema const&) = default;
};

/// Whether a member must be there. `others`: it has no key, and takes those that the struct does not name.
enum class presence : std::uint8_t { required, optional, defaulted, others };

/// One member of a record.
struct member_schema {
    std::string_view name{};   ///< its key
    std::string_view quoted{}; ///< `,"key":` as it is written
    value_schema const* value = nullptr;
    presence is = presence::required;
    bool is_deprecated = false;
    std::string_view missing{};     ///< the author's sentence for its absence; or empty
    std::string_view description{}; ///< or empty
    std::string_view deprecated{};  ///< what to do instead
    std::string_view since{};       ///< the version in which it came to be; or empty
    bool null_is_absent = false;
    constants<std::string_view> aliases{};

    friend constexpr bool operator==(member_schema const& a, member_schema const& b) noexcept {
        return a.name == b.name && *a.value == *b.value && a.is == b.is && a.is_deprecated == b.is_deprecated &&
               a.missing == b.missing && a.description == b.description && a.deprecated == b.deprecated &&
               a.since == b.since && a.null_is_absent == b.null_is_absent && a.aliases == b.aliases;
    }
};

/// A struct.
struct record_schema {
    std::string_view type_name{};
    std::string_view description{};
    std::string_view since{}; ///< or empty
    unknown_keys policy = unknown_keys::ignore;
    std::string_view tag_key{}; ///< of the member whose tag stands beside it; or empty
    constants<member_schema> members{};
    constants<rule> rules{}; ///< across members

    friend constexpr bool operator==(record_schema const& a, record_schema const& b) noexcept {
        return a.description == b.description && a.since == b.since && a.policy == b.policy && a.tag_key == b.tag_key &&
               a.members == b.members && a.rules == b.rules;
    }
};

} // namespace telltale::inline v0

#endif

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

/// Where the walk is: a chain from the innermost open container to the root. Each link says which of its children is read.
struct frame {
    frame const* outer = nullptr;
    member_schema const* member = nullptr; ///< a record's member ...
    std::string_view key{};                ///< ... or the key itself, when `by_key`: of a map, an alias, an unknown one
    std::size_t index = 0;                 ///< ... or an array's index
    bool by_key = false;
};

/// One thing that is wrong. Views and pointers are valid only while it is handed over.
struct fact {
    issue_code code = issue_code::wrong_type;
    issue_severity severity = issue_severity::error;
    frame const* at = nullptr;
    std::size_t offset = static_cast<std::size_t>(-1); ///< in the text; the greatest value when there is none
    value_schema const* value = nullptr;               ///< what the value had to be
    rule const* broken = nullptr;                      ///< the rule that it broke
    record_schema const* record = nullptr;             ///< the record whose key is unknown
    std::string_view words{}; ///< the sentence, when the author wrote one or the fact brings its own
    std::string_view got{};   ///< the value as JSON text
    std::string_view name{};  ///< the key or the text that was not known
    text::number count{0};    ///< how many items there were; which item repeats an earlier one
    std::size_t inside =
        static_cast<std::size_t>(-1); ///< for a repeated key in a free-form value: where that value begins
};

/// Takes facts. `take` answers whether to go on.
class fact_sink {
public:
    constexpr virtual bool take(fact const& what) = 0;

protected:
    constexpr ~fact_sink() = default;
};

} // namespace telltale::inline v0

#endif
// A rule across two members: what a text may be depends on the tag that stands beside another.
#ifndef TELLTALE_SCHEMA_TAG_TEXTS_HPP
#define TELLTALE_SCHEMA_TAG_TEXTS_HPP

// What a C++ type is in JSON: a record, a list, a map, a text, a number ...
#ifndef TELLTALE_REFLECT_KIND_HPP
#define TELLTALE_REFLECT_KIND_HPP

// The short name of a type, for messages and reports.
#ifndef TELLTALE_REFLECT_TYPE_NAME_HPP
#define TELLTALE_REFLECT_TYPE_NAME_HPP

// The text of a function's own signature, which spells its template arguments: where names come from before C++26.
#ifndef TELLTALE_REFLECT_BACKEND_SIGNATURE_HPP
#define TELLTALE_REFLECT_BACKEND_SIGNATURE_HPP

#include <cstddef>
#include <string_view>

namespace telltale::inline v0::reflect::detail {

/// A signature. Not a std::string_view: g++ explains that alias at the end of every signature that has it.
struct signature {
    char const* characters;
    std::size_t size;

    [[nodiscard]] constexpr std::string_view view() const noexcept { return {characters, size}; }
};

#define TELLTALE_SIGNATURE ::telltale::reflect::detail::signature{__PRETTY_FUNCTION__, sizeof(__PRETTY_FUNCTION__) - 1}

/// Whether `c` can be part of an identifier; so can every byte of a character that is not ASCII.
[[nodiscard]] constexpr bool is_identifier_character(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// The identifier that ends last in `text`; empty when there is none.
[[nodiscard]] constexpr std::string_view last_identifier(std::string_view text) noexcept {
    char const* const begin = text.data();
    char const* end = begin + text.size();
    while (end != begin && !detail::is_identifier_character(end[-1])) --end;
    char const* first = end;
    while (first != begin && detail::is_identifier_character(first[-1])) --first;
    return {first, static_cast<std::size_t>(end - first)};
}

/// A copy of a name, so that the signature it came from does not get into the program. Ended by a zero.
template <std::size_t Size>
struct name_text {
    char characters[Size + 1]{};
};

} // namespace telltale::inline v0::reflect::detail

#endif

#include <cstddef>
#include <string_view>

namespace telltale::inline v0::reflect {

namespace detail {

template <class TelltaleType>
constexpr signature type_signature() {
    return TELLTALE_SIGNATURE;
}

/// Where in `text` the bracket opens that `text[close]` closes.
constexpr std::size_t opening(std::string_view text, std::size_t close) noexcept {
    std::size_t depth = 0;
    for (std::size_t i = close;; --i) {
        char const c = text[i];
        if (c == '>' || c == ')' || c == '}') ++depth;
        else if ((c == '<' || c == '(' || c == '{') && --depth == 0) return i;
        if (i == 0) return 0;
    }
}

/// Where the qualifier starts that ends before `end`: a name, `name<...>`, `name(...)`, `(anonymous namespace)`, `{anonymous}`.
constexpr std::size_t qualifier_start(std::string_view text, std::size_t end) noexcept {
    std::size_t start = end;
    while (start != 0 && (text[start - 1] == '>' || text[start - 1] == ')' || text[start - 1] == '}')) {
        start = detail::opening(text, start - 1);
    }
    while (start != 0 && detail::is_identifier_character(text[start - 1])) --start;
    return start;
}

/// Writes `text` without what stands before any `::`, and without the blank in `> >`; returns the size.
constexpr std::size_t shorten(std::string_view text, char* out) noexcept {
    std::size_t size = 0;
    for (std::size_t i = 0; i != text.size(); ++i) {
        char const c = text[i];
        if (c == ':' && i + 1 != text.size() && text[i + 1] == ':') {
            size = detail::qualifier_start({out, size}, size);
            ++i;
        } else if (!(c == ' ' && size != 0 && out[size - 1] == '>' && i + 1 != text.size() && text[i + 1] == '>')) {
            out[size++] = c;
        }
    }
    return size;
}

template <class T>
constexpr std::string_view full_type_name() {
    constexpr std::string_view mark = "TelltaleType = ";
    std::string_view const text = detail::type_signature<T>().view();
    std::size_t const first = text.find(mark) + mark.size();
    return text.substr(first, text.size() - 1 - first);
}

template <std::size_t Size>
constexpr name_text<Size> shortened_text(std::string_view name) {
    name_text<Size> text;
    std::size_t const size = detail::shorten(name, text.characters);
    for (std::size_t i = size; i != Size; ++i) text.characters[i] = '\0'; // what a qualifier has left behind
    return text;
}

template <class T>
constexpr auto copy_type_name() {
    constexpr std::string_view full = detail::full_type_name<T>();
    constexpr auto shortened = detail::shortened_text<full.size()>(full);
    constexpr std::size_t size = std::string_view(shortened.characters).size();
    name_text<size> text;
    for (std::size_t i = 0; i != size; ++i) text.characters[i] = shortened.characters[i];
    return text;
}

template <class T>
inline constexpr auto type_name_text = detail::copy_type_name<T>();

} // namespace detail

/// The name of T without its namespaces and enclosing classes, template arguments included: "config", "box<item>". The same
/// from every compiler for a class or enum that is no template; of templates, standard ones and lambdas it is as the compiler
/// spells it. Followed by a zero in memory.
template <class T>
inline constexpr std::string_view type_name{detail::type_name_text<T>.characters,
                                            sizeof(detail::type_name_text<T>.characters) - 1};

} // namespace telltale::inline v0::reflect

#endif
// std::filesystem::path as text, known by what it can do, so that <filesystem> is included by those who use it.
#ifndef TELLTALE_VALUE_FILESYSTEM_PATH_HPP
#define TELLTALE_VALUE_FILESYSTEM_PATH_HPP

// How a type of yours is written as text: the hook for ids, paths, UUIDs, bytes.
#ifndef TELLTALE_VALUE_TEXT_CODEC_HPP
#define TELLTALE_VALUE_TEXT_CODEC_HPP

#include <concepts>
#include <optional>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// Specialise it for a type that is a JSON string, before the type is used in a schema:
///
///     template <>
///     struct telltale::text_codec<my::uuid> {
///         static constexpr std::string_view words = "a UUID";
///         static std::optional<my::uuid> parse(std::string_view text);
///         static void append(std::string& out, my::uuid const& value);
///     };
///
/// `parse` is given well-formed UTF-8 without escapes and answers nothing when it is no such value: then the issue is
/// `wrong_format`, "must be " + `words`. `append` appends the text of a value, from which `parse` must make it again; text
/// that `parse` refuses is an issue when the value is checked. Neither may throw. Rules on such a member judge the text.
template <class T>
struct text_codec {};

/// A type whose `text_codec` is complete.
template <class T>
concept text_coded = requires(std::string_view text, std::string& out, T const& value) {
    { text_codec<T>::words } -> std::convertible_to<std::string_view>;
    { text_codec<T>::parse(text) } -> std::same_as<std::optional<T>>;
    text_codec<T>::append(out, value);
};

} // namespace telltale::inline v0

#endif

#include <concepts>
#include <optional>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// `std::filesystem::path` and what is like it.
template <class P>
concept filesystem_path = requires(P const& path) {
    { path.lexically_normal() } -> std::same_as<P>;
    { path.u8string() } -> std::same_as<std::u8string>;
    P::preferred_separator;
};

/// A path is its text in UTF-8, as it was written: nothing is resolved, and the file need not exist. A zero character, which
/// no operating system takes, is refused.
template <filesystem_path P>
struct text_codec<P> {
    static constexpr std::string_view words = "a file path";
    [[nodiscard]] static std::optional<P> parse(std::string_view text) {
        if (text.find('\0') != std::string_view::npos) return std::nullopt;
        return P(std::u8string(text.begin(), text.end()));
    }
    static void append(std::string& out, P const& path) {
        std::u8string const text = path.u8string();
        out.append(text.begin(), text.end());
    }
};

} // namespace telltale::inline v0

#endif
// How a type holds free-form JSON: the hook for raw_json, raw_object and the values of JSON libraries.
#ifndef TELLTALE_VALUE_FREE_FORM_HPP
#define TELLTALE_VALUE_FREE_FORM_HPP

// Free-form JSON kept as its checked, minified text.
#ifndef TELLTALE_VALUE_RAW_JSON_HPP
#define TELLTALE_VALUE_RAW_JSON_HPP

#include <string>
#include <string_view>
#include <utility>

namespace telltale::inline v0 {

/// Any JSON value, kept as text: grammar, UTF-8, depth and duplicate keys were checked when it was read, and white space
/// was dropped. `parse<raw_json>(text)` makes one from text of unknown quality. A default-constructed one is `null`.
class raw_json {
public:
    raw_json() : text_("null") {}
    /// Takes `text` on the caller's word that it is one well-formed JSON value (RFC 8259, UTF-8); it is written as it is.
    [[nodiscard]] static raw_json trusted(std::string text) {
        raw_json value;
        value.text_ = std::move(text);
        return value;
    }
    [[nodiscard]] std::string const& text() const noexcept { return text_; }
    friend bool operator==(raw_json const&, raw_json const&) = default;

private:
    std::string text_;
};

/// As `raw_json`, but always an object. A default-constructed one is `{}`.
class raw_object {
public:
    raw_object() : text_("{}") {}
    /// Takes `text` on the caller's word that it is one well-formed JSON object (RFC 8259, UTF-8).
    [[nodiscard]] static raw_object trusted(std::string text) {
        raw_object value;
        value.text_ = std::move(text);
        return value;
    }
    [[nodiscard]] std::string const& text() const noexcept { return text_; }
    friend bool operator==(raw_object const&, raw_object const&) = default;

private:
    std::string text_;
};

} // namespace telltale::inline v0

#endif

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace telltale::inline v0 {

/// What free-form JSON a type takes.
enum class free_form_shape : std::uint8_t { anything, object, array };

/// Specialised for a type that holds free-form JSON: `shape`; `assign(target, text)`, whose text was checked and minified; and
/// `append(out, value)`, which appends it as JSON text. The primary template is empty: no other type does.
template <class T>
struct free_form {};

template <>
struct free_form<raw_json> {
    static constexpr free_form_shape shape = free_form_shape::anything;
    static void assign(raw_json& target, std::string&& text) { target = raw_json::trusted(std::move(text)); }
    static void append(std::string& out, raw_json const& value) { out += value.text(); }
};

template <>
struct free_form<raw_object> {
    static constexpr free_form_shape shape = free_form_shape::object;
    static void assign(raw_object& target, std::string&& text) { target = raw_object::trusted(std::move(text)); }
    static void append(std::string& out, raw_object const& value) { out += value.text(); }
};

} // namespace telltale::inline v0

#endif
// A value that may be JSON null, but may not be absent.
#ifndef TELLTALE_VALUE_NULLABLE_HPP
#define TELLTALE_VALUE_NULLABLE_HPP

#include <cstddef>
#include <optional>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

/// A `T` or JSON null. The key itself is required: `std::optional<T>` is for what may be absent, and the two nest
/// (`std::optional<nullable<T>>` may be absent, null or a `T`). Compares equal to `nullptr` when it is null.
template <class T>
class nullable {
public:
    using value_type = T;

    constexpr nullable() = default;
    constexpr nullable(std::nullptr_t) noexcept {}
    template <class U = T>
        requires(std::is_constructible_v<T, U &&> && !std::is_same_v<std::remove_cvref_t<U>, nullable> &&
                 !std::is_same_v<std::remove_cvref_t<U>, std::nullptr_t>)
    constexpr nullable(U&& value) : value_(std::in_place, std::forward<U>(value)) {}

    [[nodiscard]] constexpr bool has_value() const noexcept { return value_.has_value(); }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return value_.has_value(); }
    /// The value. It must not be null.
    [[nodiscard]] constexpr T& operator*() & noexcept { return *value_; }
    [[nodiscard]] constexpr T const& operator*() const& noexcept { return *value_; }
    [[nodiscard]] constexpr T&& operator*() && noexcept { return *std::move(value_); }
    [[nodiscard]] constexpr T* operator->() noexcept { return &*value_; }
    [[nodiscard]] constexpr T const* operator->() const noexcept { return &*value_; }
    template <class U>
    [[nodiscard]] constexpr T value_or(U&& other) const {
        return value_ ? *value_ : static_cast<T>(std::forward<U>(other));
    }

    template <class... Args>
    constexpr T& emplace(Args&&... args) {
        return value_.emplace(std::forward<Args>(args)...);
    }
    constexpr void reset() noexcept { value_.reset(); }

    friend constexpr bool operator==(nullable const& a, nullable const& b) {
        return a.value_.has_value() == b.value_.has_value() && (!a.value_ || *a.value_ == *b.value_);
    }
    friend constexpr bool operator==(nullable const& a, std::nullptr_t) noexcept { return !a.value_.has_value(); }
    template <class U>
        requires(!std::is_same_v<U, std::nullptr_t> && std::is_convertible_v<U const&, T>)
    friend constexpr bool operator==(nullable const& a, U const& b) {
        return a.value_.has_value() && *a.value_ == b;
    }

private:
    std::optional<T> value_;
};

} // namespace telltale::inline v0

#endif
// An enumeration that other parties may extend: known text is an enumerator, other text is kept.
#ifndef TELLTALE_VALUE_OPEN_ENUM_HPP
#define TELLTALE_VALUE_OPEN_ENUM_HPP

#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

/// An `E`, or text that names no enumerator of `E`. Reading never refuses a text; one that is nearly a known name is
/// reported as a warning. A default-constructed one holds the empty text.
template <class E>
    requires std::is_enum_v<E>
class open_enum {
public:
    using enum_type = E;

    open_enum() = default;
    open_enum(E value) noexcept : known_(value) {}
    /// Text that is none of E's names. (Reading sets the enumerator where there is one.)
    explicit open_enum(std::string other) : other_(std::move(other)) {}

    [[nodiscard]] bool is_known() const noexcept { return known_.has_value(); }
    /// The enumerator, if the text was a known one.
    [[nodiscard]] std::optional<E> known() const noexcept { return known_; }
    /// The text that was none of the known ones; empty when `is_known()`.
    [[nodiscard]] std::string const& other() const noexcept { return other_; }

    friend bool operator==(open_enum const&, open_enum const&) = default;
    friend bool operator==(open_enum const& a, E b) noexcept { return a.known_ == b; }

private:
    std::optional<E> known_;
    std::string other_;
};

} // namespace telltale::inline v0

#endif

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <ratio>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace telltale::inline v0::reflect {

/// What a type is in JSON. `none`: nothing that telltale can read or write.
enum class kind : std::uint8_t {
    none,
    boolean,
    integer,
    real,
    string,
    codec, ///< text by a `text_codec`
    enumeration,
    open_enumeration,
    time,
    duration,
    list,       ///< `std::vector`, `std::deque` and the like
    fixed_list, ///< `std::array`
    set,        ///< an array of items that differ
    tuple,      ///< an array of fixed length, each item of its own type: `std::pair`, `std::tuple`
    map,
    optional, ///< `std::optional`, `std::unique_ptr`
    nullable,
    variant,
    free_form,
    record
};

namespace detail {

template <class T>
inline constexpr kind template_kind = kind::none;
template <class T, class A>
inline constexpr kind template_kind<std::vector<T, A>> = kind::list;
template <class T, std::size_t N>
inline constexpr kind template_kind<std::array<T, N>> = kind::fixed_list;
template <class K, class V, class C, class A>
inline constexpr kind template_kind<std::map<K, V, C, A>> = kind::map;
template <class T>
inline constexpr kind template_kind<std::optional<T>> = kind::optional;
template <class T>
inline constexpr kind template_kind<telltale::nullable<T>> = kind::nullable;
template <class A, class B>
inline constexpr kind template_kind<std::pair<A, B>> = kind::tuple;
template <class... Ts>
inline constexpr kind template_kind<std::tuple<Ts...>> = kind::tuple;
template <class... Ts>
inline constexpr kind template_kind<std::variant<Ts...>> = kind::variant;
template <class E>
inline constexpr kind template_kind<telltale::open_enum<E>> = kind::open_enumeration;
template <class A>
inline constexpr kind template_kind<std::basic_string<char, std::char_traits<char>, A>> = kind::string;

template <class T>
concept character = std::same_as<T, char> || std::same_as<T, wchar_t> || std::same_as<T, char8_t> ||
                    std::same_as<T, char16_t> || std::same_as<T, char32_t>;

// Containers are known by what they can do, so that those of the standard library which are seldom used need not be included
// here, and those of other libraries are known too.
template <class T>
concept map_like = requires(T& map, typename T::key_type key, typename T::mapped_type) {
    { map.try_emplace(std::move(key)).second } -> std::convertible_to<bool>;
    map.clear();
};
template <class T>
concept set_like = requires(T& set, typename T::key_type key) {
    requires std::same_as<typename T::key_type, typename T::value_type>;
    { set.insert(std::move(key)).second } -> std::convertible_to<bool>;
    set.clear();
};
template <class T>
concept list_like = requires(T& list, typename T::value_type, std::size_t i) {
    list.emplace_back();
    list[i];
    list.erase(list.begin(), list.end());
    { list.size() } -> std::convertible_to<std::size_t>;
};

// So is std::unique_ptr: of one object, which `new` makes.
template <class T>
concept owning_pointer = requires(T& owner) {
    typename T::deleter_type;
    *owner;
    owner.reset(owner.release());
} && full_type_name<typename T::deleter_type>().find("default_delete<") != std::string_view::npos;

// So are the types of <chrono>, which is one of the most expensive headers of the standard library.
template <class T>
concept duration_like = requires(T const& duration) {
    requires std::same_as<typename T::period, std::ratio<T::period::num, T::period::den>>;
    { duration.count() } -> std::same_as<typename T::rep>;
    { T::zero() } -> std::same_as<T>;
};
/// A time of the system clock, which alone can be told as a date.
template <class T>
concept time_like = requires(T const& time) {
    requires duration_like<typename T::duration>;
    { time.time_since_epoch() } -> std::same_as<typename T::duration>;
    &T::clock::to_time_t;
};

/// Whether `text_codec` was specialised for T, completely or not.
template <class T>
concept specialised_codec = requires { telltale::text_codec<T>::words; } || requires {
    &telltale::text_codec<T>::parse;
} || requires { &telltale::text_codec<T>::append; };

template <class T>
consteval kind find_container() {
    if constexpr (map_like<T>) return kind::map;
    else if constexpr (set_like<T>) return kind::set;
    else if constexpr (list_like<T>) return kind::list;
    else return kind::record;
}

template <class T>
consteval kind find_kind() {
    if constexpr (std::is_same_v<T, bool>) return kind::boolean;
    else if constexpr (character<T>) return kind::none;
    else if constexpr (std::is_integral_v<T>) return sizeof(T) <= 8 ? kind::integer : kind::none;
    else if constexpr (std::is_same_v<T, float> || std::is_same_v<T, double>) return kind::real;
    else if constexpr (specialised_codec<T>) return kind::codec;
    else if constexpr (std::is_enum_v<T>) return kind::enumeration;
    else if constexpr (template_kind<T> != kind::none) return template_kind<T>;
    else if constexpr (owning_pointer<T>) return kind::optional;
    else if constexpr (duration_like<T>) return kind::duration;
    else if constexpr (time_like<T>) return kind::time;
    else if constexpr (requires { telltale::free_form<T>::shape; }) return kind::free_form;
    else if constexpr (std::is_class_v<T>) return detail::find_container<T>();
    else return kind::none;
}

} // namespace detail

/// What `T` is in JSON. A class that is nothing else is a record.
template <class T>
inline constexpr kind kind_of = detail::find_kind<T>();

} // namespace telltale::inline v0::reflect

#endif
// The texts of an enumeration: its enumerators' names, in a case, or names written out.
#ifndef TELLTALE_SCHEMA_ENUMERATION_HPP
#define TELLTALE_SCHEMA_ENUMERATION_HPP

// The members of a class that is declared by annotations (C++26): `[[=telltale::minimum(1024)]] int port;`.
#ifndef TELLTALE_REFLECT_BACKEND_ANNOTATED_HPP
#define TELLTALE_REFLECT_BACKEND_ANNOTATED_HPP

// The members of a class as a backend of reflection knows them: what a backend is, and the only thing it has to say.
#ifndef TELLTALE_REFLECT_BACKEND_MEMBER_LIST_HPP
#define TELLTALE_REFLECT_BACKEND_MEMBER_LIST_HPP

#include <cstddef>

namespace telltale::inline v0::reflect {

/// Specialised by a backend, with a constraint, for the classes that it knows: `size`, the number of data members; and for each
/// index I the functions `pointer<I>()`, a pointer to the member, of the class or of a base class, and `name<I>()`, a
/// `std::string_view` of static storage duration. Backends must not know the same class. `reflect/members.hpp` includes them.
template <class T>
struct member_list {};

/// Whether a backend knows the members of T.
template <class T>
concept has_member_list = requires { member_list<T>::size; };

} // namespace telltale::inline v0::reflect

#endif

#include <cstddef>
#include <string_view>
#include <type_traits>

#if defined(TELLTALE_HAS_REFLECTION)
#include <meta>
#include <span>
#include <vector>
#endif

namespace telltale::inline v0::reflect {

/// Why a class cannot be declared by annotations.
struct annotation_problem {
    std::string_view member{}; ///< where it is; or empty
    std::string_view words{};  ///< empty when there is none
};

#if !defined(TELLTALE_HAS_REFLECTION)

/// Whether a class or an enumeration, one of its members or enumerators, or a member of a base class has annotations of telltale.
/// Never, where the compiler reads none.
template <class T>
concept annotated = false && std::is_void_v<T>;

/// What keeps the annotated class `T` from being read, if anything.
template <class T>
inline constexpr annotation_problem annotation_problem_of{};

#else

namespace detail {

inline constexpr auto everything = std::meta::access_context::unchecked();

/// The annotations of something whose types are of telltale, in the order written: those of others are not looked at.
consteval std::vector<std::meta::info> own_annotations(std::meta::info of) {
    std::vector<std::meta::info> all;
    for (std::meta::info const annotation : std::meta::annotations_of(of)) {
        std::meta::info type = std::meta::dealias(std::meta::remove_cv(std::meta::type_of(annotation)));
        if (std::meta::has_template_arguments(type)) type = std::meta::template_of(type);
        if (std::meta::has_parent(type) && std::meta::parent_of(type) == ^^telltale::v0) all.push_back(annotation);
    }
    return all;
}
consteval bool has_own_annotations(std::meta::info of) { return !own_annotations(of).empty(); }

/// The data members, those of base classes first.
consteval void collect_members(std::meta::info type, std::vector<std::meta::info>& all) {
    for (std::meta::info const base : std::meta::bases_of(type, everything))
        collect_members(std::meta::type_of(base), all);
    for (std::meta::info const member : std::meta::nonstatic_data_members_of(type, everything)) all.push_back(member);
}
consteval std::vector<std::meta::info> members_of_class(std::meta::info type) {
    std::vector<std::meta::info> all;
    collect_members(type, all);
    return all;
}

template <class T>
consteval bool is_annotated() {
    if constexpr (std::is_enum_v<T>) {
        if (has_own_annotations(^^T)) return true;
        for (std::meta::info const enumerator : std::meta::enumerators_of(^^T))
            if (has_own_annotations(enumerator)) return true;
    } else if constexpr (std::is_class_v<T>) {
        if (!std::meta::is_complete_type(^^T)) return false;
        if (has_own_annotations(^^T)) return true;
        for (std::meta::info const member : members_of_class(^^T))
            if (has_own_annotations(member)) return true;
    }
    return false;
}

consteval std::string_view name_of(std::meta::info of) {
    return std::meta::has_identifier(of) ? std::define_static_string(std::meta::identifier_of(of)) : std::string_view();
}

/// Members that cannot be reached through a pointer to a member.
consteval annotation_problem find_hidden_base(std::meta::info type) {
    for (std::meta::info const base : std::meta::bases_of(type, everything)) {
        std::meta::info const of = std::meta::type_of(base);
        if (members_of_class(of).empty()) continue;
        if (!std::meta::is_public(base))
            return {.words = "has a base class that is not public, so that the members in it cannot be reached"};
        if (annotation_problem const inner = find_hidden_base(of); !inner.words.empty()) return inner;
    }
    return {};
}

consteval annotation_problem find_annotation_problem(std::meta::info type) {
    if (annotation_problem const hidden = find_hidden_base(type); !hidden.words.empty()) return hidden;
    std::vector<std::meta::info> const members = members_of_class(type);
    for (std::size_t i = 0; i != members.size(); ++i) {
        std::meta::info const member = members[i];
        std::string_view const name = name_of(member);
        if (name.empty()) return {.words = "has a member without a name, for which there is no key"};
        if (std::meta::is_bit_field(member))
            return {name, "is a bit-field, to which nothing can point; give it a whole type"};
        if (std::meta::is_reference_type(std::meta::type_of(member)))
            return {name, "is a reference, and cannot be read into"};
        for (std::size_t j = 0; j != i; ++j)
            if (members[j] == member) return {name, "is inherited twice"};
    }
    for (std::meta::info const other : std::meta::members_of(type, everything))
        if (!std::meta::is_nonstatic_data_member(other) && !std::meta::is_type(other) &&
            !std::meta::is_template(other) && has_own_annotations(other))
            return {name_of(other), "has annotations, and is no data member that could be read"};
    return {};
}

} // namespace detail

/// Whether a class or an enumeration, one of its members or enumerators, or a member of a base class has annotations of telltale.
template <class T>
concept annotated = detail::is_annotated<T>();

/// The data members of an annotated class, whatever their access, those of base classes first.
template <annotated T>
inline constexpr std::span<std::meta::info const> annotated_members =
    std::define_static_array(detail::members_of_class(^^T));

/// What telltale's annotations say of something, in the order written. `[:annotation_constants<X>[i]:]` is the value.
template <std::meta::info Of>
inline constexpr std::span<std::meta::info const> annotation_constants = [] {
    std::vector<std::meta::info> all = detail::own_annotations(Of);
    for (std::meta::info& annotation : all) annotation = std::meta::constant_of(annotation);
    return std::define_static_array(all);
}();

/// What keeps the annotated class `T` from being read, if anything.
template <annotated T>
    requires std::is_class_v<T>
inline constexpr annotation_problem annotation_problem_of = detail::find_annotation_problem(^^T);

template <annotated T>
    requires std::is_class_v<T> && (annotation_problem_of<T>.words.empty())
struct member_list<T> {
    static constexpr std::size_t size = annotated_members<T>.size();
    template <std::size_t I>
    [[nodiscard]] static consteval auto pointer() noexcept {
        return &[:annotated_members<T>[I]:];
    }
    template <std::size_t I>
    [[nodiscard]] static consteval std::string_view name() noexcept {
        return detail::name_of(annotated_members<T>[I]);
    }
};

#endif

} // namespace telltale::inline v0::reflect

#endif
// The enumerators of an enum and their names, found without a declaration.
#ifndef TELLTALE_REFLECT_ENUMERATORS_HPP
#define TELLTALE_REFLECT_ENUMERATORS_HPP

// The members and enumerators that BOOST_DESCRIBE_STRUCT, _CLASS and _ENUM have described, without including Boost.
#ifndef TELLTALE_REFLECT_BACKEND_DESCRIBED_HPP
#define TELLTALE_REFLECT_BACKEND_DESCRIBED_HPP


#include <cstddef>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0::reflect {

namespace detail {

/// A list of descriptors, whatever Boost calls its own.
template <class... D>
struct descriptors {};

template <class... A, class... B>
descriptors<A..., B...> operator+(descriptors<A...>, descriptors<B...>);

template <template <class...> class List, class... D>
descriptors<D...> descriptors_of(List<D...>);

// Boost.Describe's macros declare these functions where argument-dependent lookup finds them.
template <class T>
using described_public = decltype(detail::descriptors_of(boost_public_member_descriptor_fn(static_cast<T**>(nullptr))));
template <class T>
using described_protected =
    decltype(detail::descriptors_of(boost_protected_member_descriptor_fn(static_cast<T**>(nullptr))));
template <class T>
using described_private =
    decltype(detail::descriptors_of(boost_private_member_descriptor_fn(static_cast<T**>(nullptr))));
template <class T>
using described_bases = decltype(detail::descriptors_of(boost_base_descriptor_fn(static_cast<T**>(nullptr))));
template <class E>
using described_enumerators = decltype(detail::descriptors_of(boost_enum_descriptor_fn(static_cast<E**>(nullptr))));

/// Data members: not functions, not static ones.
template <class D>
using if_data_member = std::conditional_t<std::is_member_object_pointer_v<std::remove_cv_t<decltype(D::pointer)>>,
                                          descriptors<D>, descriptors<>>;
template <class... D>
decltype((descriptors<>() + ... + if_data_member<D>())) data_members(descriptors<D...>);

template <class T>
struct all_described;

/// Of a base class that can be reached: Boost's modifiers for that are 1 for public, 2 and 4 for others.
template <class D, bool = (D::modifiers & 1U) != 0>
struct of_base {
    using type = descriptors<>;
};
template <class D>
struct of_base<D, true> : all_described<typename D::type> {};

template <class... D>
decltype((descriptors<>() + ... + typename of_base<D>::type())) inherited(descriptors<D...>);

template <class T>
struct all_described {
    using type =
        decltype(detail::inherited(described_bases<T>()) + detail::data_members(described_public<T>()) +
                 detail::data_members(described_protected<T>()) + detail::data_members(described_private<T>()));
};

template <std::size_t I, class D, class... Rest>
struct descriptor_at : descriptor_at<I - 1, Rest...> {};
template <class D, class... Rest>
struct descriptor_at<0, D, Rest...> {
    using type = D;
};
template <std::size_t I, class... D>
typename descriptor_at<I, D...>::type pick_descriptor(descriptors<D...>);
template <class... D>
constexpr std::size_t count_descriptors(descriptors<D...>) {
    return sizeof...(D);
}

} // namespace detail

/// A class that `BOOST_DESCRIBE_STRUCT` or `BOOST_DESCRIBE_CLASS` has described.
template <class T>
concept described = std::is_class_v<T> && requires {
    typename detail::described_public<T>;
    typename detail::described_bases<T>;
};

/// An enumeration that `BOOST_DESCRIBE_ENUM` has described.
template <class E>
concept described_enum = std::is_enum_v<E> && requires { typename detail::described_enumerators<E>; };

/// The number of described data members of T, those of its public described base classes first; the public ones of T
/// before the protected and the private ones.
template <described T>
inline constexpr std::size_t described_count = detail::count_descriptors(typename detail::all_described<T>::type());

/// The descriptor of member I: `D::pointer` and `D::name`.
template <described T, std::size_t I>
using described_member = decltype(detail::pick_descriptor<I>(typename detail::all_described<T>::type()));

template <described T>
    requires(!annotated<T>)
struct member_list<T> {
    static constexpr std::size_t size = described_count<T>;
    template <std::size_t I>
    [[nodiscard]] static constexpr auto pointer() noexcept {
        return described_member<T, I>::pointer;
    }
    template <std::size_t I>
    [[nodiscard]] static constexpr std::string_view name() noexcept {
        return described_member<T, I>::name;
    }
};

} // namespace telltale::inline v0::reflect

#endif

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

#if defined(TELLTALE_HAS_REFLECTION)
#include <algorithm>
#include <meta>
#include <span>
#include <vector>
#endif

namespace telltale::inline v0::reflect {

/// An enumerator and its name.
template <class E>
struct enumerator {
    E value;
    std::string_view name;

    friend constexpr bool operator==(enumerator const&, enumerator const&) = default;
};

/// Whether E has a fixed underlying type: scoped enums do, and `enum e : int`. Of others, a value that no enumerator needs
/// may not even be formed.
template <class E>
concept fixed_enum = std::is_enum_v<E> && requires { E{0}; };

namespace detail {

/// The largest value that is looked at.
template <class E>
inline constexpr std::size_t enumerator_bound = std::is_same_v<std::underlying_type_t<E>, bool> ? 2 : 128;

struct enumerator_place {
    std::size_t value{};
    std::size_t first{};
    std::size_t size{};
};

/// The last `count` of `of` are set.
template <std::size_t N>
struct enumerator_places {
    std::array<enumerator_place, N> of{};
    std::size_t count{};
    std::size_t characters{};
};

/// One signature holds the names of all values: `{e::a, e::b_, (e)2}` (g++), `<e::a, e::b_, (e)2>` (clang).
template <class E, E... TelltaleValues>
constexpr signature values_signature() {
    return TELLTALE_SIGNATURE;
}

// clang defines an enum that is a member of a class template when something is looked up in it, and knows no enumerator before.
template <class E>
inline constexpr bool is_defined = !requires { E::telltale_defines_this_enum; };

/// The size of an enumerator's name without the one trailing `_` that makes a keyword an identifier.
[[nodiscard]] constexpr std::size_t size_without_mark(std::string_view name) noexcept {
    return name.size() > 1 && name.back() == '_' ? name.size() - 1 : name.size();
}

/// Where the value starts whose last character stands before `end`: after the `, ` or the bracket that opens the list.
constexpr std::size_t value_start(char const* text, std::size_t end) noexcept {
    std::size_t depth = 0;
    for (std::size_t at = end;; --at) {
        char const c = text[at - 1];
        if (c == '>' || c == ')' || c == '}') {
            ++depth;
        } else if (c == '<' || c == '(' || c == '{') {
            if (depth-- == 0) return at;
        } else if (c == ' ' && depth == 0 && text[at - 2] == ',') {
            return at;
        }
    }
}

// Backwards, since the end of a value tells whether it is a cast: a number after a parenthesis. All casts begin alike, and so
// do all names: what stands before is measured once and then skipped, for most values are casts.
template <std::size_t N>
constexpr enumerator_places<N> find_enumerators(signature text) {
    enumerator_places<N> places{};
    std::size_t before_number = 0;
    std::size_t before_name = 0;
    std::size_t end = text.size - 2; // at the bracket that closes the list
    for (std::size_t value = N; value != 0; --value) {
        std::size_t first = end;
        while (detail::is_identifier_character(text.characters[first - 1])) --first;
        bool const is_cast = text.characters[first - 1] == ')';
        std::size_t& before = is_cast ? before_number : before_name;
        if (before == 0) before = first + 1 - detail::value_start(text.characters, end);
        if (!is_cast) {
            std::size_t const size = detail::size_without_mark({text.characters + first, end - first});
            places.of[N - ++places.count] = {value - 1, first, size};
            places.characters += size;
        }
        end = first + 1 - before - 2;
    }
    return places;
}

/// The names of one enum, without the signature they came from.
template <class E, std::size_t Count, std::size_t Characters>
struct enumerator_table {
    char text[Characters + 1]{};
    std::array<std::size_t, Count + 1> first{};
    std::array<E, Count> values{};
};

template <class E, std::size_t... V>
constexpr auto make_enumerator_table(std::index_sequence<V...>) {
    constexpr signature text = detail::values_signature<E, static_cast<E>(V)...>();
    constexpr auto found = detail::find_enumerators<sizeof...(V)>(text);
    enumerator_table<E, found.count, found.characters> table;
    std::size_t next = 0;
    for (std::size_t i = 0; i != found.count; ++i) {
        enumerator_place const& place = found.of[sizeof...(V) - found.count + i];
        table.values[i] = static_cast<E>(place.value);
        for (std::size_t k = 0; k != place.size; ++k) table.text[next++] = text.characters[place.first + k];
        table.first[i + 1] = next;
    }
    return table;
}

template <class E>
inline constexpr auto enumerator_table_of =
    detail::make_enumerator_table<E>(std::make_index_sequence<is_defined<E> ? enumerator_bound<E> : 0>());

template <class E, class... D>
constexpr auto make_described_enumerators(descriptors<D...>) {
    std::array<enumerator<E>, sizeof...(D)> all{enumerator<E>{D::value, D::name}...};
    for (enumerator<E>& e : all) e.name = e.name.substr(0, detail::size_without_mark(e.name));
    return all;
}

#if defined(TELLTALE_HAS_REFLECTION)

/// In the order of their values; of several with one value the first declared.
template <class E>
inline constexpr std::span<std::meta::info const> reflected_enumerators = [] {
    std::vector<std::meta::info> all;
    auto const value = [](std::meta::info one) { return std::meta::extract<E>(one); };
    for (std::meta::info const one : std::meta::enumerators_of(^^E)) {
        auto const place = std::ranges::lower_bound(all, value(one), {}, value);
        if (place == all.end() || value(*place) != value(one)) all.insert(place, one);
    }
    return std::define_static_array(all);
}();

template <class E>
constexpr auto make_reflected_enumerators() {
    static constexpr auto all = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<enumerator<E>, sizeof...(I)>{
            enumerator<E>{std::meta::extract<E>(reflected_enumerators<E>[I]),
                          std::define_static_string(std::meta::identifier_of(reflected_enumerators<E>[I]))}...};
    }(std::make_index_sequence<reflected_enumerators<E>.size()>());
    auto marked = all;
    for (enumerator<E>& e : marked) e.name = e.name.substr(0, detail::size_without_mark(e.name));
    return marked;
}

#endif

template <class E>
constexpr auto make_enumerators() {
    static_assert(std::is_enum_v<E>, "telltale: enumerators are those of an enum");
    if constexpr (described_enum<E>) {
        return detail::make_described_enumerators<E>(described_enumerators<E>());
    } else if constexpr (std::is_enum_v<E>) {
        static_assert(fixed_enum<E>,
                      "telltale: an enum without a fixed underlying type cannot be reflected; write its names out");
#if defined(TELLTALE_HAS_REFLECTION)
        if constexpr (fixed_enum<E>) {
            return detail::make_reflected_enumerators<E>();
#else
        if constexpr (fixed_enum<E>) {
            constexpr auto& table = enumerator_table_of<E>;
            std::array<enumerator<E>, table.values.size()> all{};
            for (std::size_t i = 0; i != all.size(); ++i) {
                all[i] = {table.values[i], {table.text + table.first[i], table.first[i + 1] - table.first[i]}};
            }
            return all;
#endif
        } else {
            return std::array<enumerator<E>, 0>{}; // the sentence above is enough
        }
    }
}

template <auto TelltaleValue>
constexpr signature value_signature() {
    return TELLTALE_SIGNATURE;
}

template <auto Value>
constexpr std::string_view value_name() {
    static_assert(is_defined<decltype(Value)>);
    std::string_view const name = detail::last_identifier(detail::value_signature<Value>().view());
    // A value without an enumerator is written as a cast of a number, negative perhaps, or of a bool.
    bool const is_cast = name.data()[-1] == ')' || (name[0] >= '0' && name[0] <= '9');
    return is_cast ? std::string_view() : name.substr(0, detail::size_without_mark(name));
}

template <auto Value>
constexpr auto copy_value_name() {
    constexpr std::string_view name = detail::value_name<Value>();
    name_text<name.size()> text;
    for (std::size_t i = 0; i != name.size(); ++i) text.characters[i] = name[i];
    return text;
}

template <auto Value>
inline constexpr auto value_name_text = detail::copy_value_name<Value>();

} // namespace detail

/// The enumerators of E that `BOOST_DESCRIBE_ENUM` lists, in its order; else those with a value from 0 to 127, as a
/// `std::array<enumerator<E>, N>` in the order of their values. Of two enumerators with one value, only the first declared is
/// seen. One trailing `_` is not part of a name: `short_` is "short". Those with other values are not seen: write such an
/// enum's names out. Where the compiler has reflection (C++26), all values are seen.
template <class E>
inline constexpr auto enumerators = detail::make_enumerators<E>();

/// The name of the enumerator whose value is `Value`, whatever that is, without one trailing `_`; empty when there is none.
/// Followed by a zero in memory.
template <auto Value>
    requires std::is_enum_v<decltype(Value)>
inline constexpr std::string_view enumerator_name{detail::value_name_text<Value>.characters,
                                                  sizeof(detail::value_name_text<Value>.characters) - 1};

} // namespace telltale::inline v0::reflect

#endif
// From a C++ identifier to the same name in another style: service_name, serviceName, service-name.
#ifndef TELLTALE_REFLECT_LETTER_CASE_HPP
#define TELLTALE_REFLECT_LETTER_CASE_HPP

#include <cstddef>
#include <string_view>

namespace telltale::inline v0 {

/// How the words of a name are written.
enum class letter_case : unsigned char {
    as_written,           ///< service_name: as in the source
    camel_case,           ///< serviceName
    pascal_case,          ///< ServiceName
    snake_case,           ///< service_name
    screaming_snake_case, ///< SERVICE_NAME
    kebab_case,           ///< service-name
};

// The same for `schema(...)` and `enumeration(...)`.

/// Keys are the names of the members as in the source.
inline constexpr letter_case as_written = letter_case::as_written;
/// `service_name` is `serviceName`.
inline constexpr letter_case camel_case = letter_case::camel_case;
/// `service_name` is `ServiceName`.
inline constexpr letter_case pascal_case = letter_case::pascal_case;
/// `serviceName` is `service_name`.
inline constexpr letter_case snake_case = letter_case::snake_case;
/// `service_name` is `SERVICE_NAME`.
inline constexpr letter_case screaming_snake_case = letter_case::screaming_snake_case;
/// `service_name` is `service-name`.
inline constexpr letter_case kebab_case = letter_case::kebab_case;

namespace reflect {

using v0::letter_case;

namespace detail {

constexpr bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr char lowered(char c) noexcept { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr char raised(char c) noexcept { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

/// Whether a word starts at `name[i]` for its capital: `tokens|Per`, `sha256|Sum`, `HTTP|Server`.
constexpr bool is_hump(std::string_view name, std::size_t i) noexcept {
    if (i == 0 || !is_upper(name[i])) return false;
    if (!is_upper(name[i - 1])) return true;
    return i + 1 != name.size() && is_lower(name[i + 1]);
}

} // namespace detail

/// The most characters that `apply_case` writes for a name of `size` characters.
[[nodiscard]] constexpr std::size_t cased_bound(std::size_t size) noexcept { return 2 * size; }

/// Writes `name` in the style `to` at `out` and returns the number of characters written, at most `cased_bound(name.size())`;
/// only counts them when `out` is null.
///
/// One trailing `_` (`class_`) is not part of the name, in any style. Other leading and trailing underscores stay, as do
/// characters that are not ASCII. Words end at underscores, before a capital that follows a small letter or a digit, and
/// before the last of several capitals when a small letter follows (`HTTPServer` is `http_server`); digits belong to the word
/// before them. Names that differ only in what is lost here (`a_b` and `aB`) become the same.
constexpr std::size_t apply_case(letter_case to, std::string_view name, char* out) noexcept {
    if (name.size() > 1 && name.back() == '_' && name.find_first_not_of('_') != std::string_view::npos)
        name.remove_suffix(1);
    std::size_t size = 0;
    auto const put = [&](char c) {
        if (out != nullptr) out[size] = c;
        ++size;
    };
    std::size_t end = name.size();
    while (end != 0 && name[end - 1] == '_') --end;
    bool first_word = true;
    bool word_starts = true;
    std::size_t i = 0;
    for (; i != end && name[i] == '_'; ++i) put('_');
    for (; i != end; ++i) {
        char const c = name[i];
        if (to == letter_case::as_written) {
            put(c);
            continue;
        }
        if (c == '_') {
            word_starts = true;
            continue;
        }
        if (detail::is_hump(name, i)) word_starts = true;
        bool const separated = word_starts && !first_word;
        switch (to) {
        case letter_case::as_written: break;
        case letter_case::camel_case: put(separated ? detail::raised(c) : detail::lowered(c)); break;
        case letter_case::pascal_case: put(word_starts ? detail::raised(c) : detail::lowered(c)); break;
        case letter_case::snake_case:
        case letter_case::kebab_case:
            if (separated) put(to == letter_case::snake_case ? '_' : '-');
            put(detail::lowered(c));
            break;
        case letter_case::screaming_snake_case:
            if (separated) put('_');
            put(detail::raised(c));
            break;
        }
        first_word = false;
        word_starts = false;
    }
    for (; i != name.size(); ++i) put('_');
    return size;
}

/// A name in another style, as a value: `cased_name<64>(camel_case, "service_name").view()`. `N` characters must be enough;
/// in constant evaluation the build stops when they are not.
template <std::size_t N>
struct cased_name {
    char text[N + 1]{};
    std::size_t size{};

    constexpr cased_name() noexcept = default;
    constexpr cased_name(letter_case to, std::string_view name) noexcept : size(reflect::apply_case(to, name, text)) {}

    [[nodiscard]] constexpr std::string_view view() const noexcept { return {text, size}; }
};

} // namespace reflect
} // namespace telltale::inline v0

#endif
// What a declaration says of a member beside its rules: its names, its default, what readers should know of it.
#ifndef TELLTALE_SCHEMA_ANNOTATIONS_HPP
#define TELLTALE_SCHEMA_ANNOTATIONS_HPP


#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// The result of `wire_name`.
struct wire_name_part {
    text::kept_text name;
};
/// The result of `alias`.
struct alias_part {
    text::kept_text name;
};
/// The result of `description`.
struct description_part {
    text::kept_text words;
};
/// The result of `deprecated`.
struct deprecated_part {
    text::kept_text words;
};
/// The result of `since`.
struct since_part {
    text::kept_text version;
};
/// The type of `secret`.
struct secret_part {};
/// The type of `rest`.
struct rest_part {};
/// The result of `default_to`.
template <class Value>
struct default_part {
    Value value;

    [[nodiscard]] constexpr Value const& get() const noexcept { return value; }
};

#if defined(TELLTALE_HAS_REFLECTION)

// What an annotation cannot hold as it is, it holds as something else.
template <>
struct default_part<char const*> {
    text::kept_text value;

    [[nodiscard]] constexpr std::string_view get() const noexcept { return value; }
};
template <>
struct default_part<std::string_view> : default_part<char const*> {};

/// A std::chrono::duration or a time, by its ticks.
template <class Value>
    requires requires {
        typename Value::rep;
        typename Value::period;
    }
struct default_part<Value> {
    typename Value::rep ticks;

    constexpr default_part(Value const& value) noexcept : ticks(ticks_of(value)) {}
    [[nodiscard]] constexpr Value get() const noexcept {
        if constexpr (requires { typename Value::duration; }) return Value(typename Value::duration(ticks));
        else return Value(ticks);
    }

private:
    static constexpr typename Value::rep ticks_of(Value const& value) noexcept {
        if constexpr (requires { value.count(); }) return value.count();
        else return value.time_since_epoch().count();
    }
};

#endif

/// The member's key in JSON, instead of the one that the case policy makes of its C++ name.
[[nodiscard]] constexpr wire_name_part wire_name(std::string_view name) noexcept { return {name}; }
/// Another key under which the member is read, never written. Both keys in one object are a duplicate.
[[nodiscard]] constexpr alias_part alias(std::string_view name) noexcept { return {name}; }
/// What the member (in `schema(...)`: the struct) is, for documentation.
[[nodiscard]] constexpr description_part description(std::string_view words) noexcept { return {words}; }
/// The member should no longer be sent: its presence is a warning (`deprecated`). `words` say what to do instead.
[[nodiscard]] constexpr deprecated_part deprecated(std::string_view words = "is deprecated") noexcept {
    return {words};
}
/// The version in which the member (in `schema(...)`: the struct) came to be, for documentation: `since("1.4")`.
[[nodiscard]] constexpr since_part since(std::string_view version) noexcept { return {version}; }
/// The member is a map from text that takes the keys which the struct does not name, each with its value; they are never
/// unknown. One member at most; it has no key of its own, its items are written last, and those that have the key of another
/// member are not written (`serialize_checked` refuses them as `duplicate_key`).
inline constexpr rest_part rest{};
/// The member's value appears in no issue, report or log, and is not written unless asked for.
inline constexpr secret_part secret{};

namespace detail {

/// Whether there are constants of a type: its destructor is one for constant evaluation.
template <class T>
concept has_constants = std::is_trivially_destructible_v<T> || requires { typename std::bool_constant<(T(), true)>; };

} // namespace detail

/// The member may be absent and then has this value, which must satisfy the member's own rules.
template <class Value>
[[nodiscard]] constexpr default_part<Value> default_to(Value value) noexcept {
    static_assert(
        detail::has_constants<Value>,
        "telltale: default_to holds a constant; for a list, a map or a struct give the member an initialiser, and say initializer_is_default");
    return {value};
}

} // namespace telltale::inline v0

#endif
// Where the declaration of a type is found: in the type, in schema_for, in annotations, or nowhere.
#ifndef TELLTALE_SCHEMA_SCHEMA_FOR_HPP
#define TELLTALE_SCHEMA_SCHEMA_FOR_HPP

// The declaration that annotations make (C++26), which is the one that schema(...) would make of the same words.
#ifndef TELLTALE_SCHEMA_ANNOTATED_DECLARATION_HPP
#define TELLTALE_SCHEMA_ANNOTATED_DECLARATION_HPP

// A rule of your own: a predicate over one member, or over several members of one struct.
#ifndef TELLTALE_RULE_SATISFIES_HPP
#define TELLTALE_RULE_SATISFIES_HPP

// A string that can be a template argument: names, tags, patterns.
#ifndef TELLTALE_TEXT_FIXED_STRING_HPP
#define TELLTALE_TEXT_FIXED_STRING_HPP

#include <cstddef>
#include <string_view>

namespace telltale::inline v0 {

/// A structural string of `N - 1` characters, so that text can be a template argument: `pattern<"^[a-z]+$">`.
/// The characters are public because a structural type has no private members.
template <std::size_t N>
struct fixed_string {
    char characters[N]{};

    constexpr fixed_string() = default;
    constexpr fixed_string(char const (&literal)[N]) { // implicit: a literal is the argument people write
        for (std::size_t i = 0; i != N; ++i) characters[i] = literal[i];
    }

    [[nodiscard]] constexpr std::size_t size() const noexcept { return N - 1; }
    [[nodiscard]] constexpr bool empty() const noexcept { return N == 1; }
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {characters, N - 1}; }
    constexpr operator std::string_view() const noexcept { return view(); }

    template <std::size_t M>
    constexpr bool operator==(fixed_string<M> const& other) const noexcept {
        return view() == other.view();
    }
};

} // namespace telltale::inline v0

#endif

#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// A predicate over one value.
template <class Predicate>
struct predicate_rule {
    Predicate predicate;
    text::kept_text message;

    [[nodiscard]] constexpr rule plain() const noexcept { return {.kind = rule_kind::satisfies, .message = message}; }
};

/// A predicate over the members `Pointers` of one struct.
template <class Predicate, auto... Pointers>
struct cross_rule {
    Predicate predicate;
    text::kept_text message;

    [[nodiscard]] constexpr rule plain() const noexcept { return {.kind = rule_kind::satisfies, .message = message}; }
};

/// `satisfies(predicate, "message")` on a member: `predicate(value)` must be true; else `rule_broken`. It is given the member's
/// value (of an optional one: what it holds) as `const&`, runs only when the value has its type and keeps all rules that are no
/// predicates, what is inside it included, and must not throw. Two such rules are equal when their messages are.
template <auto... Pointers, class Predicate>
    requires(sizeof...(Pointers) == 0)
[[nodiscard]] constexpr predicate_rule<Predicate> satisfies(Predicate predicate, std::string_view message) {
    static_assert(std::is_empty_v<Predicate>,
                  "telltale: the predicate of satisfies must have no state: use a lambda without captures");
    return {predicate, message};
}

/// `satisfies<&T::a, &T::b>(predicate, "message")` in the schema of `T`: `predicate(a, b)` must be true; else `rule_broken`,
/// reported at each of the members. It runs only when all of them are without an issue.
template <auto... Pointers, class Predicate>
    requires(sizeof...(Pointers) != 0)
[[nodiscard]] constexpr cross_rule<Predicate, Pointers...> satisfies(Predicate predicate, std::string_view message) {
    static_assert(std::is_empty_v<Predicate>,
                  "telltale: the predicate of satisfies must have no state: use a lambda without captures");
    return {predicate, message};
}

#if defined(TELLTALE_HAS_REFLECTION)

/// As `cross_rule`, before the members have pointers: in an annotation of the struct they are not yet declared.
template <class Predicate, fixed_string... Names>
struct named_cross_rule {
    Predicate predicate;
    text::kept_text message;
};

/// The same in an annotation of the struct, which names the members: `struct [[=satisfies<"a", "b">(predicate, "message")]] T`.
template <fixed_string... Names, class Predicate>
    requires(sizeof...(Names) != 0)
[[nodiscard]] constexpr named_cross_rule<Predicate, Names...> satisfies(Predicate predicate, std::string_view message) {
    static_assert(std::is_empty_v<Predicate>,
                  "telltale: the predicate of satisfies must have no state: use a lambda without captures");
    return {predicate, message};
}

#endif

} // namespace telltale::inline v0

#endif

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

#if defined(TELLTALE_HAS_REFLECTION)
#include <meta>
#include <span>
#include <string>
#include <vector>
#endif

namespace telltale::inline v0::detail {

#if !defined(TELLTALE_HAS_REFLECTION)

template <class T>
consteval reflect::annotation_problem find_misnamed_member() {
    return {};
}
template <class T>
consteval schema_declaration<> annotated_declaration() {
    return {};
}

#else

template <class Part>
inline constexpr bool names_members = false;
template <class Predicate, fixed_string... Names>
inline constexpr bool names_members<named_cross_rule<Predicate, Names...>> = true;

/// The member of `T` with a name, that of a base class if it has none; or the class itself.
template <class T>
consteval std::meta::info member_named(std::string_view name) {
    std::meta::info found = ^^T;
    for (std::meta::info const member : reflect::annotated_members<T>)
        if (reflect::detail::name_of(member) == name) found = member;
    return found;
}

/// What is wrong with a part of a struct, in words: a name that no member of `T` has.
template <class T, class Part>
consteval std::string_view unknown_member(Part const&) {
    return {};
}
template <class T, class Predicate, fixed_string... Names>
consteval std::string_view unknown_member(named_cross_rule<Predicate, Names...> const& part) {
    std::string_view unknown;
    for (std::string_view const name : {Names.view()...})
        if (unknown.empty() && member_named<T>(name) == ^^T) unknown = name;
    if (unknown.empty()) return {};
    return std::define_static_string("satisfies \"" + std::string(part.message.view()) + "\" names " +
                                     std::string(unknown) + ", and there is no such member");
}

/// What keeps the annotations of `T` from being a declaration, if anything.
template <class T>
consteval reflect::annotation_problem find_misnamed_member() {
    reflect::annotation_problem problem;
    template for (constexpr std::meta::info said : reflect::annotation_constants<^^T>)
        if (problem.words.empty()) problem.words = unknown_member<T>([:said:]);
    return problem;
}

template <class T, class Part>
consteval auto part_of_struct(Part const& part) {
    return part;
}
template <class T, class Predicate, fixed_string... Names>
consteval auto part_of_struct(named_cross_rule<Predicate, Names...> const& part) {
    return satisfies<&[:member_named<T>(Names.view()):]...>(part.predicate, part.message);
}

template <std::meta::info Member, std::size_t... I>
consteval auto annotated_field(std::index_sequence<I...>) {
    return field<&[:Member:]>([:reflect::annotation_constants<Member>[I]:]...);
}
template <std::meta::info Member>
consteval auto annotated_field() {
    return annotated_field<Member>(std::make_index_sequence<reflect::annotation_constants<Member>.size()>());
}

/// The members of which something is said.
template <class T>
inline constexpr std::span<std::meta::info const> said_members = [] {
    std::vector<std::meta::info> all;
    for (std::meta::info const member : reflect::annotated_members<T>)
        if (reflect::detail::has_own_annotations(member)) all.push_back(member);
    return std::define_static_array(all);
}();

/// The declaration of the annotated class `T`: what is said of it, then a field for each member of which something is said.
template <class T>
consteval auto annotated_declaration() {
    constexpr auto const& of_struct = reflect::annotation_constants<^^T>;
    return []<std::size_t... I, std::size_t... J>(std::index_sequence<I...>, std::index_sequence<J...>) {
        return schema(part_of_struct<T>([:of_struct[I]:])..., annotated_field<said_members<T>[J]>()...);
    }(std::make_index_sequence<of_struct.size()>(), std::make_index_sequence<said_members<T>.size()>());
}

#endif

} // namespace telltale::inline v0::detail

#endif

#include <type_traits>

namespace telltale::inline v0 {

namespace detail {

struct undeclared {};

} // namespace detail

/// Specialise it to declare a type that you cannot edit, or an enumeration:
/// `template <> inline constexpr auto telltale::schema_for<point> = telltale::schema(telltale::field<&point::x>(...));`
template <class T>
inline constexpr auto schema_for = detail::undeclared{};

namespace detail {

template <class T>
concept declared_as_member = is_schema_declaration<std::remove_cvref_t<decltype(T::schema)>>;
template <class T>
concept declared_as_function = is_schema_declaration<std::remove_cvref_t<decltype(T::schema())>>;
template <class T>
concept declared_outside = !std::is_same_v<std::remove_cvref_t<decltype(schema_for<T>)>, undeclared>;
/// Without annotations.
template <class T>
concept written_schema = declared_outside<T> || declared_as_member<T> || declared_as_function<T>;

/// Why what the annotations of `T` say is no declaration.
template <class T>
consteval reflect::annotation_problem find_annotation_problem() {
    if constexpr (reflect::annotated<T> && std::is_class_v<T>) {
        if constexpr (written_schema<T>) return {.words = "has annotations and a schema; say all in one of them"};
        else if constexpr (!reflect::annotation_problem_of<T>.words.empty()) return reflect::annotation_problem_of<T>;
        else return find_misnamed_member<T>();
    } else {
        return {};
    }
}
template <class T>
inline constexpr reflect::annotation_problem annotation_problem_of = find_annotation_problem<T>();

template <class T>
consteval auto find_declaration() {
    if constexpr (!annotation_problem_of<T>.words.empty()) return schema_declaration<>{}; // the build will stop
    else if constexpr (reflect::annotated<T>) return annotated_declaration<T>();
    else if constexpr (declared_outside<T>) return schema_for<T>;
    else if constexpr (declared_as_member<T>) return T::schema;
    else if constexpr (declared_as_function<T>) return T::schema();
    else return schema_declaration<>{};
}

/// The declaration of `T`, kept once, so that what is inside it has an address.
template <class T>
inline constexpr auto declaration_of = find_declaration<T>();

} // namespace detail

/// Whether `T` has a declaration of its own, in it, by `schema_for` or by annotations; a plain aggregate has none and needs none.
template <class T>
concept declared = detail::written_schema<T> || reflect::annotated<T>;

} // namespace telltale::inline v0

#endif

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

#if defined(TELLTALE_HAS_REFLECTION)
#include <meta>
#include <span>
#include <string>
#include <vector>
#endif

namespace telltale::inline v0 {

/// One enumerator and its text.
template <class E>
struct named_value {
    E value;
    std::string_view name;
};

/// The result of `enumeration(value(...), ...)`.
template <class E, std::size_t N>
struct written_enumeration {
    std::array<named_value<E>, N> values;
};
/// The result of `enumeration(kebab_case)`.
struct cased_enumeration {
    letter_case policy;
};

/// An enumerator and its text, for `enumeration`.
template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] constexpr named_value<E> value(E enumerator, std::string_view name) noexcept {
    return {enumerator, name};
}
/// Declares the texts of an enumeration, any values, any number, in `schema_for`:
/// `enumeration(value(color::red, "rot"), value(color::blue, "blau"))`.
template <class E, class... Rest>
[[nodiscard]] constexpr written_enumeration<E, 1 + sizeof...(Rest)> enumeration(named_value<E> first,
                                                                                Rest... others) noexcept {
    return {{{first, others...}}};
}
/// Declares that an enumeration's texts are the names of its enumerators in a case: `enumeration(kebab_case)`.
[[nodiscard]] constexpr cased_enumeration enumeration(letter_case policy) noexcept { return {policy}; }

namespace detail {

template <class E>
struct reflected_names {
    static constexpr auto const& known = reflect::enumerators<E>;
    static constexpr std::size_t size = known.size();
    static constexpr auto values = [] {
        std::array<E, size> all{};
        for (std::size_t i = 0; i != size; ++i) all[i] = known[i].value;
        return all;
    }();
};

template <std::size_t Room, std::size_t Count>
struct cased_names {
    char characters[Room]{};
    std::array<std::size_t, Count + 1> begin{};
};

template <class E>
struct enum_table : reflected_names<E> {
    static constexpr auto names = [] {
        std::array<std::string_view, reflected_names<E>::size> all{};
        for (std::size_t i = 0; i != all.size(); ++i) all[i] = reflected_names<E>::known[i].name;
        return all;
    }();
};

template <class E>
    requires std::is_same_v<std::remove_cvref_t<decltype(schema_for<E>)>, cased_enumeration>
struct enum_table<E> : reflected_names<E> {
    static constexpr std::size_t room = [] {
        std::size_t total = 1;
        for (auto const& e : reflected_names<E>::known) total += 2 * e.name.size();
        return total;
    }();
    static constexpr auto written = [] {
        cased_names<room, reflected_names<E>::size> all;
        std::size_t at = 0;
        for (std::size_t i = 0; i != reflected_names<E>::size; ++i) {
            all.begin[i] = at;
            at += reflect::apply_case(schema_for<E>.policy, reflected_names<E>::known[i].name, all.characters + at);
        }
        all.begin[reflected_names<E>::size] = at;
        return all;
    }();
    static constexpr auto names = [] {
        std::array<std::string_view, reflected_names<E>::size> all{};
        for (std::size_t i = 0; i != all.size(); ++i)
            all[i] = {written.characters + written.begin[i], written.begin[i + 1] - written.begin[i]};
        return all;
    }();
};

template <class E>
    requires requires { schema_for<E>.values; }
struct enum_table<E> {
    static constexpr std::size_t size = schema_for<E>.values.size();
    static constexpr auto values = [] {
        std::array<E, size> all{};
        for (std::size_t i = 0; i != size; ++i) all[i] = schema_for<E>.values[i].value;
        return all;
    }();
    static constexpr auto names = [] {
        std::array<std::string_view, size> all{};
        for (std::size_t i = 0; i != size; ++i) all[i] = schema_for<E>.values[i].name;
        return all;
    }();
};

#if defined(TELLTALE_HAS_REFLECTION)

/// The policy among the annotations of `E`; `as_written` if there is none.
template <class E>
consteval letter_case annotated_policy() {
    letter_case policy = letter_case::as_written;
    template for (constexpr std::meta::info said : reflect::annotation_constants<
                      ^^E>) if constexpr (std::is_same_v<std::remove_cvref_t<decltype([:said:])>, letter_case>)
        policy = [:said:];
    return policy;
}

template <std::meta::info Enumerator>
consteval std::string_view annotated_text(letter_case policy) {
    std::optional<std::string_view> text;
    template for (constexpr std::meta::info said : reflect::annotation_constants<
                      Enumerator>) if constexpr (std::is_same_v<std::remove_cvref_t<decltype([:said:])>,
                                                                wire_name_part>) text = [:said:]
        .name;
    if (text) return *text;
    std::string_view const name = std::meta::identifier_of(Enumerator);
    std::string cased(reflect::cased_bound(name.size()), ' ');
    cased.resize(reflect::apply_case(policy, name, cased.data()));
    return std::define_static_string(cased);
}

/// Those that have texts, in the order of their values, or, where names are written out, in the order of declaration.
template <class E>
inline constexpr std::span<std::meta::info const> named_enumerators = [] {
    auto const& by_value = reflect::detail::reflected_enumerators<E>;
    std::vector<std::meta::info> all(by_value.begin(), by_value.end());
    bool written = false;
    for (std::meta::info const one : std::meta::enumerators_of(^^E))
        written = written || reflect::detail::has_own_annotations(one);
    if (!written) return std::define_static_array(all);
    all.clear();
    for (std::meta::info const one : std::meta::enumerators_of(^^E)) {
        bool is_first = false;
        for (std::meta::info const first : by_value) is_first = is_first || first == one;
        if (is_first || reflect::detail::has_own_annotations(one)) all.push_back(one);
    }
    return std::define_static_array(all);
}();

template <reflect::annotated E>
    requires(!declared_outside<E>)
struct enum_table<E> {
    static constexpr auto const& known = named_enumerators<E>;
    static constexpr std::size_t size = known.size();
    static constexpr auto values = [] {
        std::array<E, size> all{};
        for (std::size_t i = 0; i != size; ++i) all[i] = std::meta::extract<E>(known[i]);
        return all;
    }();
    static constexpr auto names = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<std::string_view, size>{annotated_text<known[I]>(annotated_policy<E>())...};
    }(std::make_index_sequence<size>{});
};

#endif

} // namespace detail

/// The text of an enumerator, or nothing for a value that has none. O(number of enumerators).
template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] constexpr std::optional<std::string_view> enum_name(E value) noexcept {
    using table = detail::enum_table<E>;
    for (std::size_t i = 0; i != table::size; ++i)
        if (table::values[i] == value) return table::names[i];
    return std::nullopt;
}
namespace detail {

template <class E, std::size_t I>
[[nodiscard]] TELLTALE_INLINE constexpr bool is_name(std::string_view name) noexcept {
    constexpr std::string_view known = enum_table<E>::names[I];
    return name.size() == known.size() && text::equal_bytes<known.size()>(name.data(), known.data());
}
/// The index of a text in `enum_table<E>`, or its size.
template <class E>
[[nodiscard]] constexpr std::size_t find_name(std::string_view name) noexcept {
    std::size_t found = 0;
    if constexpr (enum_table<E>::size <= 64) {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (void)(((found = I, is_name<E, I>(name)) || ...) || (found = sizeof...(I), true));
        }(std::make_index_sequence<enum_table<E>::size>{});
    } else { // compilers have limits for what is written out
        while (found != enum_table<E>::size && enum_table<E>::names[found] != name) ++found;
    }
    return found;
}

} // namespace detail

/// The enumerator of a text, or nothing. O(number of enumerators): compares the bytes of those alone that are as long.
template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] constexpr std::optional<E> enum_value(std::string_view name) noexcept {
    std::size_t const found = detail::find_name<E>(name);
    if (found == detail::enum_table<E>::size) return std::nullopt;
    return detail::enum_table<E>::values[found];
}

} // namespace telltale::inline v0

#endif
// The type whose JSON a value has: what is left without the optional, nullable and transparent layers around it.
#ifndef TELLTALE_SCHEMA_WIRE_TYPE_HPP
#define TELLTALE_SCHEMA_WIRE_TYPE_HPP

// What std::optional, std::unique_ptr and nullable have in common, a value or none; and what a variant holds.
#ifndef TELLTALE_REFLECT_HELD_HPP
#define TELLTALE_REFLECT_HELD_HPP


#include <cstddef>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0::reflect {

namespace detail {

template <class T>
struct held {};
template <class T>
struct held<std::optional<T>> {
    using type = T;
};
template <class T>
    requires requires { typename T::deleter_type; } // std::unique_ptr, whose header is dear
struct held<T> {
    using type = typename T::element_type;
};
template <class T>
struct held<telltale::nullable<T>> {
    using type = T;
};

} // namespace detail

/// The type of the value that a `std::optional`, a `std::unique_ptr` or a `nullable` may hold. Whether one holds it, it tells
/// as a condition; `*` is the value; `reset()` drops it.
template <class T>
using held_type = typename detail::held<T>::type;

/// Makes `holder` hold a new value, `held_type<T>()`. A `std::unique_ptr` allocates it.
template <class T>
constexpr void emplace_held(T& holder) {
    if constexpr (requires { holder.emplace(); }) holder.emplace();
    else holder.reset(new held_type<T>());
}

/// Makes a `std::variant` hold a new value of alternative `I`. Not by `emplace` in constant evaluation: with libstdc++ 12 that is no
/// constant for clang.
template <std::size_t I, class Variant>
constexpr void hold_alternative(Variant& variant) {
    if constexpr (std::is_trivially_move_assignable_v<Variant>)
        if (std::is_constant_evaluated()) {
            variant = Variant(std::in_place_index<I>, std::variant_alternative_t<I, Variant>{});
            return;
        }
    variant.template emplace<I>();
}

} // namespace telltale::inline v0::reflect

#endif
// Which members a struct has, in which order, and which part of its declaration speaks of each.
#ifndef TELLTALE_SCHEMA_LAYOUT_HPP
#define TELLTALE_SCHEMA_LAYOUT_HPP

// What a pointer to a data member tells as a template argument: its name, its class, its type, its place among the members.
#ifndef TELLTALE_REFLECT_MEMBER_POINTER_HPP
#define TELLTALE_REFLECT_MEMBER_POINTER_HPP

// The members of a type that has declared nothing: the one place that chooses how they are found.
#ifndef TELLTALE_REFLECT_MEMBERS_HPP
#define TELLTALE_REFLECT_MEMBERS_HPP

// The members of an aggregate, their types and their names, found without a declaration.
#ifndef TELLTALE_REFLECT_BACKEND_AGGREGATE_HPP
#define TELLTALE_REFLECT_BACKEND_AGGREGATE_HPP

// Counts the elements of an aggregate without making one.
#ifndef TELLTALE_REFLECT_BACKEND_AGGREGATE_COUNT_HPP
#define TELLTALE_REFLECT_BACKEND_AGGREGATE_COUNT_HPP

// Takes an aggregate apart by structured bindings, and asks whether braces fill it, for every count of elements up to 128.
#ifndef TELLTALE_REFLECT_BACKEND_DECOMPOSITION_HPP
#define TELLTALE_REFLECT_BACKEND_DECOMPOSITION_HPP

#include <cstddef>
#include <cstdlib>

// C++26 (P1061) takes any aggregate apart in two lines, and clang counts its elements.
#if defined(__cpp_structured_bindings) && defined(__has_builtin)
#if __cpp_structured_bindings >= 202411L && __has_builtin(__builtin_structured_binding_size)
#define TELLTALE_HAS_BINDING_PACKS
#endif
#endif

namespace telltale::inline v0::reflect::detail {

/// The largest number of members that a decomposed aggregate may have.
inline constexpr std::size_t decomposition_limit = 128;

/// An initialiser for any object that is not an array: it converts to whatever is asked for. Never called, but defined: a
/// library's constexpr constructor that is looked into may use it, and compilers warn of what is used and not defined.
struct any_value {
    constexpr any_value() noexcept = default;
    constexpr explicit any_value(std::size_t) noexcept {}

    template <class T>
    operator T() const noexcept {
        std::abort();
    }
};

/// Aggregates of N elements.
/// - `apply(object, f)` is `f(element...)` with the elements of `object` as lvalues.
/// - `fits<T, I...>` is whether `T{{}, ..., any_value(I)...}`, with N times `{}`, is well formed; false where the
///   compiler counts the elements itself.
#if defined(TELLTALE_HAS_BINDING_PACKS)

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc++26-extensions"
#endif

template <std::size_t N>
struct decomposition {
    template <class T, class F>
    static constexpr auto apply(T& object, F f) {
        auto& [... elements] = object;
        return f(elements...);
    }
    template <class T, std::size_t... I>
    static constexpr bool fits = false;
};

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

#else

template <std::size_t N>
struct decomposition;

template <>
struct decomposition<0> {
    template <class T, class F>
    static constexpr auto apply(T&, F f) {
        return f();
    }
    template <class T, std::size_t... I>
    static constexpr bool fits = requires { T{any_value(I)...}; };
};

// There is no pack of `{}`, and one of bindings only from C++26 on: every count is written out. Blocks of ten keep the
// lines short; macros that build on the one before take twice the time to expand.
// clang-format off
#define TELLTALE_LIST(...) __VA_ARGS__
#define TELLTALE_DECOMPOSITION(N, BRACES, ...)                                                                          \
    template <>                                                                                                         \
    struct decomposition<N> {                                                                                           \
        template <class T, class F>                                                                                     \
        static constexpr auto apply(T& object, F f) {                                                                   \
            auto& [__VA_ARGS__] = object;                                                                               \
            return f(__VA_ARGS__);                                                                                      \
        }                                                                                                               \
        template <class T, std::size_t... I>                                                                            \
        static constexpr bool fits = requires { T{BRACES, any_value(I)...}; };                                          \
    };

#define TELLTALE_E1 {}
#define TELLTALE_E2 {}, {}
#define TELLTALE_E3 {}, {}, {}
#define TELLTALE_E4 {}, {}, {}, {}
#define TELLTALE_E5 {}, {}, {}, {}, {}
#define TELLTALE_E6 {}, {}, {}, {}, {}, {}
#define TELLTALE_E7 {}, {}, {}, {}, {}, {}, {}
#define TELLTALE_E8 {}, {}, {}, {}, {}, {}, {}, {}
#define TELLTALE_E9 {}, {}, {}, {}, {}, {}, {}, {}, {}
#define TELLTALE_E10 {}, {}, {}, {}, {}, {}, {}, {}, {}, {}
#define TELLTALE_E20 TELLTALE_E10, TELLTALE_E10
#define TELLTALE_E30 TELLTALE_E20, TELLTALE_E10
#define TELLTALE_E40 TELLTALE_E30, TELLTALE_E10
#define TELLTALE_E50 TELLTALE_E40, TELLTALE_E10
#define TELLTALE_E60 TELLTALE_E50, TELLTALE_E10
#define TELLTALE_E70 TELLTALE_E60, TELLTALE_E10
#define TELLTALE_E80 TELLTALE_E70, TELLTALE_E10
#define TELLTALE_E90 TELLTALE_E80, TELLTALE_E10
#define TELLTALE_E100 TELLTALE_E90, TELLTALE_E10
#define TELLTALE_E110 TELLTALE_E100, TELLTALE_E10
#define TELLTALE_E120 TELLTALE_E110, TELLTALE_E10
#define TELLTALE_M1(A) A##0
#define TELLTALE_M2(A) A##0, A##1
#define TELLTALE_M3(A) A##0, A##1, A##2
#define TELLTALE_M4(A) A##0, A##1, A##2, A##3
#define TELLTALE_M5(A) A##0, A##1, A##2, A##3, A##4
#define TELLTALE_M6(A) A##0, A##1, A##2, A##3, A##4, A##5
#define TELLTALE_M7(A) A##0, A##1, A##2, A##3, A##4, A##5, A##6
#define TELLTALE_M8(A) A##0, A##1, A##2, A##3, A##4, A##5, A##6, A##7
#define TELLTALE_M9(A) A##0, A##1, A##2, A##3, A##4, A##5, A##6, A##7, A##8
#define TELLTALE_M10(A) A##0, A##1, A##2, A##3, A##4, A##5, A##6, A##7, A##8, A##9
TELLTALE_DECOMPOSITION(1, TELLTALE_E1, TELLTALE_M1(a))
TELLTALE_DECOMPOSITION(2, TELLTALE_E2, TELLTALE_M2(a))
TELLTALE_DECOMPOSITION(3, TELLTALE_E3, TELLTALE_M3(a))
TELLTALE_DECOMPOSITION(4, TELLTALE_E4, TELLTALE_M4(a))
TELLTALE_DECOMPOSITION(5, TELLTALE_E5, TELLTALE_M5(a))
TELLTALE_DECOMPOSITION(6, TELLTALE_E6, TELLTALE_M6(a))
TELLTALE_DECOMPOSITION(7, TELLTALE_E7, TELLTALE_M7(a))
TELLTALE_DECOMPOSITION(8, TELLTALE_E8, TELLTALE_M8(a))
TELLTALE_DECOMPOSITION(9, TELLTALE_E9, TELLTALE_M9(a))
TELLTALE_DECOMPOSITION(10, TELLTALE_E10, TELLTALE_M10(a))
TELLTALE_DECOMPOSITION(11, TELLTALE_LIST(TELLTALE_E10, TELLTALE_E1), TELLTALE_M10(a), TELLTALE_M1(b))
TELLTALE_DECOMPOSITION(12, TELLTALE_LIST(TELLTALE_E10, TELLTALE_E2), TELLTALE_M10(a), TELLTALE_M2(b))
TELLTALE_DECOMPOSITION(13, TELLTALE_LIST(TELLTALE_E10, TELLTALE_E3), TELLTALE_M10(a), TELLTALE_M3(b))
TELLTALE_DECOMPOSITION(14, TELLTALE_LIST(TELLTALE_E10, TELLTALE_E4), TELLTALE_M10(a), TELLTALE_M4(b))
TELLTALE_DECOMPOSITION(15, TELLTALE_LIST(TELLTALE_E10, TELLTALE_E5), TELLTALE_M10(a), TELLTALE_M5(b))
TELLTALE_DECOMPOSITION(16, TELLTALE_LIST(TELLTALE_E10, TELLTALE_E6), TELLTALE_M10(a), TELLTALE_M6(b))
TELLTALE_DECOMPOSITION(17, TELLTALE_LIST(TELLTALE_E10, TELLTALE_E7), TELLTALE_M10(a), TELLTALE_M7(b))
TELLTALE_DECOMPOSITION(18, TELLTALE_LIST(TELLTALE_E10, TELLTALE_E8), TELLTALE_M10(a), TELLTALE_M8(b))
TELLTALE_DECOMPOSITION(19, TELLTALE_LIST(TELLTALE_E10, TELLTALE_E9), TELLTALE_M10(a), TELLTALE_M9(b))
TELLTALE_DECOMPOSITION(20, TELLTALE_E20, TELLTALE_M10(a), TELLTALE_M10(b))
TELLTALE_DECOMPOSITION(21, TELLTALE_LIST(TELLTALE_E20, TELLTALE_E1), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M1(c))
TELLTALE_DECOMPOSITION(22, TELLTALE_LIST(TELLTALE_E20, TELLTALE_E2), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M2(c))
TELLTALE_DECOMPOSITION(23, TELLTALE_LIST(TELLTALE_E20, TELLTALE_E3), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M3(c))
TELLTALE_DECOMPOSITION(24, TELLTALE_LIST(TELLTALE_E20, TELLTALE_E4), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M4(c))
TELLTALE_DECOMPOSITION(25, TELLTALE_LIST(TELLTALE_E20, TELLTALE_E5), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M5(c))
TELLTALE_DECOMPOSITION(26, TELLTALE_LIST(TELLTALE_E20, TELLTALE_E6), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M6(c))
TELLTALE_DECOMPOSITION(27, TELLTALE_LIST(TELLTALE_E20, TELLTALE_E7), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M7(c))
TELLTALE_DECOMPOSITION(28, TELLTALE_LIST(TELLTALE_E20, TELLTALE_E8), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M8(c))
TELLTALE_DECOMPOSITION(29, TELLTALE_LIST(TELLTALE_E20, TELLTALE_E9), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M9(c))
TELLTALE_DECOMPOSITION(30, TELLTALE_E30, TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c))
TELLTALE_DECOMPOSITION(31, TELLTALE_LIST(TELLTALE_E30, TELLTALE_E1), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M1(d))
TELLTALE_DECOMPOSITION(32, TELLTALE_LIST(TELLTALE_E30, TELLTALE_E2), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M2(d))
TELLTALE_DECOMPOSITION(33, TELLTALE_LIST(TELLTALE_E30, TELLTALE_E3), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M3(d))
TELLTALE_DECOMPOSITION(34, TELLTALE_LIST(TELLTALE_E30, TELLTALE_E4), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M4(d))
TELLTALE_DECOMPOSITION(35, TELLTALE_LIST(TELLTALE_E30, TELLTALE_E5), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M5(d))
TELLTALE_DECOMPOSITION(36, TELLTALE_LIST(TELLTALE_E30, TELLTALE_E6), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M6(d))
TELLTALE_DECOMPOSITION(37, TELLTALE_LIST(TELLTALE_E30, TELLTALE_E7), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M7(d))
TELLTALE_DECOMPOSITION(38, TELLTALE_LIST(TELLTALE_E30, TELLTALE_E8), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M8(d))
TELLTALE_DECOMPOSITION(39, TELLTALE_LIST(TELLTALE_E30, TELLTALE_E9), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M9(d))
TELLTALE_DECOMPOSITION(40, TELLTALE_E40, TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d))
TELLTALE_DECOMPOSITION(41, TELLTALE_LIST(TELLTALE_E40, TELLTALE_E1), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M1(e))
TELLTALE_DECOMPOSITION(42, TELLTALE_LIST(TELLTALE_E40, TELLTALE_E2), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M2(e))
TELLTALE_DECOMPOSITION(43, TELLTALE_LIST(TELLTALE_E40, TELLTALE_E3), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M3(e))
TELLTALE_DECOMPOSITION(44, TELLTALE_LIST(TELLTALE_E40, TELLTALE_E4), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M4(e))
TELLTALE_DECOMPOSITION(45, TELLTALE_LIST(TELLTALE_E40, TELLTALE_E5), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M5(e))
TELLTALE_DECOMPOSITION(46, TELLTALE_LIST(TELLTALE_E40, TELLTALE_E6), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M6(e))
TELLTALE_DECOMPOSITION(47, TELLTALE_LIST(TELLTALE_E40, TELLTALE_E7), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M7(e))
TELLTALE_DECOMPOSITION(48, TELLTALE_LIST(TELLTALE_E40, TELLTALE_E8), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M8(e))
TELLTALE_DECOMPOSITION(49, TELLTALE_LIST(TELLTALE_E40, TELLTALE_E9), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M9(e))
TELLTALE_DECOMPOSITION(50, TELLTALE_E50, TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e))
TELLTALE_DECOMPOSITION(51, TELLTALE_LIST(TELLTALE_E50, TELLTALE_E1), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M1(f))
TELLTALE_DECOMPOSITION(52, TELLTALE_LIST(TELLTALE_E50, TELLTALE_E2), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M2(f))
TELLTALE_DECOMPOSITION(53, TELLTALE_LIST(TELLTALE_E50, TELLTALE_E3), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M3(f))
TELLTALE_DECOMPOSITION(54, TELLTALE_LIST(TELLTALE_E50, TELLTALE_E4), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M4(f))
TELLTALE_DECOMPOSITION(55, TELLTALE_LIST(TELLTALE_E50, TELLTALE_E5), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M5(f))
TELLTALE_DECOMPOSITION(56, TELLTALE_LIST(TELLTALE_E50, TELLTALE_E6), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M6(f))
TELLTALE_DECOMPOSITION(57, TELLTALE_LIST(TELLTALE_E50, TELLTALE_E7), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M7(f))
TELLTALE_DECOMPOSITION(58, TELLTALE_LIST(TELLTALE_E50, TELLTALE_E8), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M8(f))
TELLTALE_DECOMPOSITION(59, TELLTALE_LIST(TELLTALE_E50, TELLTALE_E9), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M9(f))
TELLTALE_DECOMPOSITION(60, TELLTALE_E60, TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f))
TELLTALE_DECOMPOSITION(61, TELLTALE_LIST(TELLTALE_E60, TELLTALE_E1), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M1(g))
TELLTALE_DECOMPOSITION(62, TELLTALE_LIST(TELLTALE_E60, TELLTALE_E2), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M2(g))
TELLTALE_DECOMPOSITION(63, TELLTALE_LIST(TELLTALE_E60, TELLTALE_E3), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M3(g))
TELLTALE_DECOMPOSITION(64, TELLTALE_LIST(TELLTALE_E60, TELLTALE_E4), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M4(g))
TELLTALE_DECOMPOSITION(65, TELLTALE_LIST(TELLTALE_E60, TELLTALE_E5), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M5(g))
TELLTALE_DECOMPOSITION(66, TELLTALE_LIST(TELLTALE_E60, TELLTALE_E6), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M6(g))
TELLTALE_DECOMPOSITION(67, TELLTALE_LIST(TELLTALE_E60, TELLTALE_E7), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M7(g))
TELLTALE_DECOMPOSITION(68, TELLTALE_LIST(TELLTALE_E60, TELLTALE_E8), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M8(g))
TELLTALE_DECOMPOSITION(69, TELLTALE_LIST(TELLTALE_E60, TELLTALE_E9), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M9(g))
TELLTALE_DECOMPOSITION(70, TELLTALE_E70, TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g))
TELLTALE_DECOMPOSITION(71, TELLTALE_LIST(TELLTALE_E70, TELLTALE_E1), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M1(h))
TELLTALE_DECOMPOSITION(72, TELLTALE_LIST(TELLTALE_E70, TELLTALE_E2), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M2(h))
TELLTALE_DECOMPOSITION(73, TELLTALE_LIST(TELLTALE_E70, TELLTALE_E3), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M3(h))
TELLTALE_DECOMPOSITION(74, TELLTALE_LIST(TELLTALE_E70, TELLTALE_E4), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M4(h))
TELLTALE_DECOMPOSITION(75, TELLTALE_LIST(TELLTALE_E70, TELLTALE_E5), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M5(h))
TELLTALE_DECOMPOSITION(76, TELLTALE_LIST(TELLTALE_E70, TELLTALE_E6), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M6(h))
TELLTALE_DECOMPOSITION(77, TELLTALE_LIST(TELLTALE_E70, TELLTALE_E7), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M7(h))
TELLTALE_DECOMPOSITION(78, TELLTALE_LIST(TELLTALE_E70, TELLTALE_E8), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M8(h))
TELLTALE_DECOMPOSITION(79, TELLTALE_LIST(TELLTALE_E70, TELLTALE_E9), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M9(h))
TELLTALE_DECOMPOSITION(80, TELLTALE_E80, TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h))
TELLTALE_DECOMPOSITION(81, TELLTALE_LIST(TELLTALE_E80, TELLTALE_E1), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M1(i))
TELLTALE_DECOMPOSITION(82, TELLTALE_LIST(TELLTALE_E80, TELLTALE_E2), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M2(i))
TELLTALE_DECOMPOSITION(83, TELLTALE_LIST(TELLTALE_E80, TELLTALE_E3), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M3(i))
TELLTALE_DECOMPOSITION(84, TELLTALE_LIST(TELLTALE_E80, TELLTALE_E4), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M4(i))
TELLTALE_DECOMPOSITION(85, TELLTALE_LIST(TELLTALE_E80, TELLTALE_E5), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M5(i))
TELLTALE_DECOMPOSITION(86, TELLTALE_LIST(TELLTALE_E80, TELLTALE_E6), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M6(i))
TELLTALE_DECOMPOSITION(87, TELLTALE_LIST(TELLTALE_E80, TELLTALE_E7), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M7(i))
TELLTALE_DECOMPOSITION(88, TELLTALE_LIST(TELLTALE_E80, TELLTALE_E8), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M8(i))
TELLTALE_DECOMPOSITION(89, TELLTALE_LIST(TELLTALE_E80, TELLTALE_E9), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M9(i))
TELLTALE_DECOMPOSITION(90, TELLTALE_E90, TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i))
TELLTALE_DECOMPOSITION(91, TELLTALE_LIST(TELLTALE_E90, TELLTALE_E1), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M1(j))
TELLTALE_DECOMPOSITION(92, TELLTALE_LIST(TELLTALE_E90, TELLTALE_E2), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M2(j))
TELLTALE_DECOMPOSITION(93, TELLTALE_LIST(TELLTALE_E90, TELLTALE_E3), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M3(j))
TELLTALE_DECOMPOSITION(94, TELLTALE_LIST(TELLTALE_E90, TELLTALE_E4), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M4(j))
TELLTALE_DECOMPOSITION(95, TELLTALE_LIST(TELLTALE_E90, TELLTALE_E5), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M5(j))
TELLTALE_DECOMPOSITION(96, TELLTALE_LIST(TELLTALE_E90, TELLTALE_E6), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M6(j))
TELLTALE_DECOMPOSITION(97, TELLTALE_LIST(TELLTALE_E90, TELLTALE_E7), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M7(j))
TELLTALE_DECOMPOSITION(98, TELLTALE_LIST(TELLTALE_E90, TELLTALE_E8), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M8(j))
TELLTALE_DECOMPOSITION(99, TELLTALE_LIST(TELLTALE_E90, TELLTALE_E9), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M9(j))
TELLTALE_DECOMPOSITION(100, TELLTALE_E100, TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j))
TELLTALE_DECOMPOSITION(101, TELLTALE_LIST(TELLTALE_E100, TELLTALE_E1), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M1(k))
TELLTALE_DECOMPOSITION(102, TELLTALE_LIST(TELLTALE_E100, TELLTALE_E2), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M2(k))
TELLTALE_DECOMPOSITION(103, TELLTALE_LIST(TELLTALE_E100, TELLTALE_E3), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M3(k))
TELLTALE_DECOMPOSITION(104, TELLTALE_LIST(TELLTALE_E100, TELLTALE_E4), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M4(k))
TELLTALE_DECOMPOSITION(105, TELLTALE_LIST(TELLTALE_E100, TELLTALE_E5), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M5(k))
TELLTALE_DECOMPOSITION(106, TELLTALE_LIST(TELLTALE_E100, TELLTALE_E6), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M6(k))
TELLTALE_DECOMPOSITION(107, TELLTALE_LIST(TELLTALE_E100, TELLTALE_E7), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M7(k))
TELLTALE_DECOMPOSITION(108, TELLTALE_LIST(TELLTALE_E100, TELLTALE_E8), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M8(k))
TELLTALE_DECOMPOSITION(109, TELLTALE_LIST(TELLTALE_E100, TELLTALE_E9), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M9(k))
TELLTALE_DECOMPOSITION(110, TELLTALE_E110, TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M10(k))
TELLTALE_DECOMPOSITION(111, TELLTALE_LIST(TELLTALE_E110, TELLTALE_E1), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M10(k), TELLTALE_M1(l))
TELLTALE_DECOMPOSITION(112, TELLTALE_LIST(TELLTALE_E110, TELLTALE_E2), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M10(k), TELLTALE_M2(l))
TELLTALE_DECOMPOSITION(113, TELLTALE_LIST(TELLTALE_E110, TELLTALE_E3), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M10(k), TELLTALE_M3(l))
TELLTALE_DECOMPOSITION(114, TELLTALE_LIST(TELLTALE_E110, TELLTALE_E4), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M10(k), TELLTALE_M4(l))
TELLTALE_DECOMPOSITION(115, TELLTALE_LIST(TELLTALE_E110, TELLTALE_E5), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M10(k), TELLTALE_M5(l))
TELLTALE_DECOMPOSITION(116, TELLTALE_LIST(TELLTALE_E110, TELLTALE_E6), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M10(k), TELLTALE_M6(l))
TELLTALE_DECOMPOSITION(117, TELLTALE_LIST(TELLTALE_E110, TELLTALE_E7), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M10(k), TELLTALE_M7(l))
TELLTALE_DECOMPOSITION(118, TELLTALE_LIST(TELLTALE_E110, TELLTALE_E8), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M10(k), TELLTALE_M8(l))
TELLTALE_DECOMPOSITION(119, TELLTALE_LIST(TELLTALE_E110, TELLTALE_E9), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M10(k), TELLTALE_M9(l))
TELLTALE_DECOMPOSITION(120, TELLTALE_E120, TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M10(k), TELLTALE_M10(l))
TELLTALE_DECOMPOSITION(121, TELLTALE_LIST(TELLTALE_E120, TELLTALE_E1), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M10(k), TELLTALE_M10(l), TELLTALE_M1(m))
TELLTALE_DECOMPOSITION(122, TELLTALE_LIST(TELLTALE_E120, TELLTALE_E2), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M10(k), TELLTALE_M10(l), TELLTALE_M2(m))
TELLTALE_DECOMPOSITION(123, TELLTALE_LIST(TELLTALE_E120, TELLTALE_E3), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M10(k), TELLTALE_M10(l), TELLTALE_M3(m))
TELLTALE_DECOMPOSITION(124, TELLTALE_LIST(TELLTALE_E120, TELLTALE_E4), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M10(k), TELLTALE_M10(l), TELLTALE_M4(m))
TELLTALE_DECOMPOSITION(125, TELLTALE_LIST(TELLTALE_E120, TELLTALE_E5), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M10(k), TELLTALE_M10(l), TELLTALE_M5(m))
TELLTALE_DECOMPOSITION(126, TELLTALE_LIST(TELLTALE_E120, TELLTALE_E6), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M10(k), TELLTALE_M10(l), TELLTALE_M6(m))
TELLTALE_DECOMPOSITION(127, TELLTALE_LIST(TELLTALE_E120, TELLTALE_E7), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M10(k), TELLTALE_M10(l), TELLTALE_M7(m))
TELLTALE_DECOMPOSITION(128, TELLTALE_LIST(TELLTALE_E120, TELLTALE_E8), TELLTALE_M10(a), TELLTALE_M10(b), TELLTALE_M10(c), TELLTALE_M10(d), TELLTALE_M10(e), TELLTALE_M10(f), TELLTALE_M10(g), TELLTALE_M10(h), TELLTALE_M10(i), TELLTALE_M10(j), TELLTALE_M10(k), TELLTALE_M10(l), TELLTALE_M8(m))

#undef TELLTALE_LIST
#undef TELLTALE_DECOMPOSITION
#undef TELLTALE_E1
#undef TELLTALE_E2
#undef TELLTALE_E3
#undef TELLTALE_E4
#undef TELLTALE_E5
#undef TELLTALE_E6
#undef TELLTALE_E7
#undef TELLTALE_E8
#undef TELLTALE_E9
#undef TELLTALE_E10
#undef TELLTALE_E20
#undef TELLTALE_E30
#undef TELLTALE_E40
#undef TELLTALE_E50
#undef TELLTALE_E60
#undef TELLTALE_E70
#undef TELLTALE_E80
#undef TELLTALE_E90
#undef TELLTALE_E100
#undef TELLTALE_E110
#undef TELLTALE_E120
#undef TELLTALE_M1
#undef TELLTALE_M2
#undef TELLTALE_M3
#undef TELLTALE_M4
#undef TELLTALE_M5
#undef TELLTALE_M6
#undef TELLTALE_M7
#undef TELLTALE_M8
#undef TELLTALE_M9
#undef TELLTALE_M10
// clang-format on

#endif

} // namespace telltale::inline v0::reflect::detail

#endif

#include <cstddef>
#include <cstdlib>
#include <type_traits>
#include <utility>

namespace telltale::inline v0::reflect {

namespace detail {

/// What an aggregate's count is when none was found.
inline constexpr std::size_t uncounted = static_cast<std::size_t>(-1);

/// Converts to the base classes of T and to nothing else.
template <class T>
struct any_base_of {
    template <class U>
        requires(std::is_base_of_v<U, T> && !std::is_same_v<U, T>)
    operator U() const noexcept {
        std::abort();
    }
};

/// Converts to nothing: what takes it takes everything.
struct no_value {};

template <class T, class First, std::size_t... I>
constexpr bool starts_with(std::index_sequence<I...>) {
    return requires { T{First{}, any_value(I)...}; };
}

// Whether P values, then `{M values}`, then R values, fill T. With M = 0 this is where a pack can give a `{}`.
template <class T, std::size_t... P, std::size_t... M, std::size_t... R>
constexpr bool fits_around(std::index_sequence<P...>, std::index_sequence<M...>, std::index_sequence<R...>) {
    return requires { T{any_value(P)..., {any_value(M)...}, any_value(R)...}; };
}

template <class T, std::size_t P, std::size_t M, std::size_t R>
inline constexpr bool fits_around_v =
    detail::fits_around<T>(std::make_index_sequence<P>(), std::make_index_sequence<M>(), std::make_index_sequence<R>());

template <class T, std::size_t... I>
constexpr bool fits_values(std::index_sequence<I...>) {
    return requires { T{any_value(I)...}; };
}

/// The largest number of values that fill T, brace elision included.
/// Fewer than the position of an element without a default fail, so the search goes upwards past such failures.
template <class T, std::size_t N, bool Found>
constexpr std::size_t most_values() {
    if constexpr (N > 2 * decomposition_limit) {
        return Found ? N - 1 : uncounted;
    } else if constexpr (detail::fits_values<T>(std::make_index_sequence<N>())) {
        return detail::most_values<T, N + 1, true>();
    } else if constexpr (Found) {
        return N - 1;
    } else {
        return detail::most_values<T, N + 1, false>();
    }
}

/// How many of the Values that fill T the element takes that starts at P: more than one when it is an array.
template <class T, std::size_t Values, std::size_t P, std::size_t M>
constexpr std::size_t width() {
    if constexpr (P + M > Values) {
        return 1; // it takes no braces at all, so it is no array
    } else if constexpr (M < 2) {
        if constexpr (fits_around_v<T, P, M, Values - P - 1>) return 1;
        else return detail::width<T, Values, P, M + 1>();
    } else {
        // Braces around the values of one array leave room for the others and for no more.
        if constexpr (fits_around_v<T, P, M, Values - P - M> && !fits_around_v<T, P, M, Values - P - 1>) return M;
        else return detail::width<T, Values, P, M + 1>();
    }
}

template <class T, std::size_t Values, std::size_t P>
constexpr std::size_t elements_from() {
    if constexpr (P >= Values) return 0;
    else return 1 + detail::elements_from<T, Values, P + detail::width<T, Values, P, 0>()>();
}

/// The count for types with an element that `{}` does not make. Rare, and several times as dear.
template <class T>
constexpr std::size_t count_by_values() {
    constexpr std::size_t values = detail::most_values<T, 0, false>();
    if constexpr (values == uncounted) return uncounted;
    else return detail::elements_from<T, values, 0>();
}

#if defined(TELLTALE_HAS_BINDING_PACKS)

template <class T>
constexpr std::size_t count_elements() {
    // g++ 16 does not instantiate the type that it is asked of.
    if constexpr (requires { sizeof(T), __builtin_structured_binding_size(T); })
        return __builtin_structured_binding_size(T);
    else return uncounted;
}

#else

/// The largest count in [Low, High) that `{}` can fill: Low can be filled, High cannot.
template <class T, std::size_t Low, std::size_t High>
constexpr std::size_t most_braces() {
    if constexpr (High - Low == 1) {
        return Low;
    } else {
        constexpr std::size_t middle = Low + (High - Low) / 2;
        if constexpr (decomposition<middle>::template fits<T>) return detail::most_braces<T, middle, High>();
        else return detail::most_braces<T, Low, middle>();
    }
}

/// The first power of two that `{}` cannot fill, and from there down.
template <class T, std::size_t N>
constexpr std::size_t most_braces_from() {
    if constexpr (N > decomposition_limit) return detail::most_braces<T, N / 2, decomposition_limit + 1>();
    else if constexpr (decomposition<N>::template fits<T>) return detail::most_braces_from<T, N * 2>();
    else return detail::most_braces<T, N / 2, N>();
}

template <class T>
constexpr std::size_t count_elements() {
    // `{}` makes exactly one element, be it an array, a nested aggregate, or a type that is made from anything: no brace is
    // elided, and no conversion is ambiguous. That any count below the largest works too allows a binary search.
    if constexpr (decomposition<0>::template fits<T>) {
        constexpr std::size_t braces = detail::most_braces_from<T, 1>();
        if constexpr (braces == decomposition_limit) {
            return decomposition<braces>::template fits<T, 0> ? uncounted : braces;
        } else if constexpr (!decomposition<braces>::template fits<T, 0>) {
            return braces;
        } else {
            return detail::count_by_values<T>(); // the next has a default member initialiser but no default constructor
        }
    } else {
        return detail::count_by_values<T>();
    }
}

#endif

template <class T>
constexpr bool starts_with_base() {
    if constexpr (requires { T{}; }) {
        return detail::starts_with<T, any_base_of<T>>(std::index_sequence<>()) &&
               !detail::starts_with<T, no_value>(std::index_sequence<>());
    } else {
        constexpr std::size_t values = detail::most_values<T, 0, false>();
        if constexpr (values == uncounted || values == 0) return false;
        else
            return detail::starts_with<T, any_base_of<T>>(std::make_index_sequence<values - 1>()) &&
                   !detail::starts_with<T, no_value>(std::make_index_sequence<values - 1>());
    }
}

} // namespace detail

/// The number of elements of the aggregate T: its base classes and its non-static data members, an array being one.
/// `static_cast<std::size_t>(-1)` when that cannot be found out: more than 128 elements, or a member that neither `{}` nor
/// exactly one conversion makes. No T is made, and no member need be default-constructible, copyable or movable.
template <class T>
inline constexpr std::size_t aggregate_count = detail::count_elements<std::remove_cv_t<T>>();

/// Whether the first element of the aggregate T is a base class. Such a T is not decomposed: its base class is an element
/// too, and structured bindings refuse members of two classes.
template <class T>
inline constexpr bool aggregate_has_base = detail::starts_with_base<std::remove_cv_t<T>>();

} // namespace telltale::inline v0::reflect

#endif

#include <array>
#include <cstddef>
#include <optional> // with which std::addressof comes; <memory> is one of the dearest headers
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0::reflect {

namespace detail {

template <std::size_t I, class M>
struct member_reference {
    M& member;
};

template <class Indices, class... M>
struct member_references;

/// References to all members of one object. One structured binding makes it for every index, and it optimises away.
template <std::size_t... I, class... M>
struct member_references<std::index_sequence<I...>, M...> : member_reference<I, M>... {};

struct refer_to_members {
    template <class... M>
    constexpr auto operator()(M&... members) const noexcept {
        return member_references<std::index_sequence_for<M...>, M...>{{members}...};
    }
};

template <class T>
constexpr auto references_to(T& object) noexcept {
    return decomposition<aggregate_count<T>>::template apply<T>(object, refer_to_members());
}

template <std::size_t I, class M>
constexpr M& pick_member(member_reference<I, M> const& reference) noexcept {
    return reference.member;
}

template <std::size_t I, class M>
std::type_identity<M> pick_type(member_reference<I, M> const&);

/// The address of a member, as a template argument: clang before 18 takes none within an object but in a structure.
struct member_address {
    void const volatile* address;
};

/// The addresses of the N members of one object. Only when a member is of an empty class may two be equal.
template <std::size_t N>
struct member_addresses {
    member_address of[N == 0 ? 1 : N]{};
    bool may_repeat = false;
};

struct take_addresses {
    template <class... M>
    constexpr auto operator()(M&... members) const noexcept {
        return member_addresses<sizeof...(M)>{{member_address{std::addressof(members)}...},
                                              (std::is_empty_v<M> || ...)};
    }
};

template <class T>
struct object_wrapper {
    T object;
};

// An object that is never defined and never read: only the addresses within it are looked at, in constant evaluation. They
// are kept in no variable, since g++ writes one out when T has internal linkage, and the linker then misses the object.
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-internal"
#pragma clang diagnostic ignored "-Wundefined-var-template"
#endif

template <class T>
extern object_wrapper<T> const fake_object;

template <class T>
constexpr auto fake_addresses() noexcept {
    return decomposition<aggregate_count<T>>::template apply<T const>(fake_object<T>.object, take_addresses());
}

template <class T, class M>
constexpr void const volatile* address_in(M T::* pointer) noexcept {
    return std::addressof(fake_object<T>.object.*pointer);
}

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

/// One signature holds the names of all members: one instantiation for each type, not for each member. It takes them as a
/// pack, since clang cuts what it prints of an array after ten elements.
template <member_address... Addresses>
constexpr signature addresses_signature() {
    return TELLTALE_SIGNATURE;
}

template <class T, std::size_t... I>
constexpr signature members_signature(std::index_sequence<I...>) {
    constexpr auto addresses = detail::fake_addresses<T>();
    return detail::addresses_signature<addresses.of[I]...>();
}

struct name_place {
    std::size_t first{};
    std::size_t size{};
};

// An address is written as `{&fake_object.object.name}` (clang) or as
// `member_address{((const volatile void*)(& fake_object<T>.object_wrapper<T>::object.T::name))}` (g++), with commas between.
// What stands between two names is as long for each pair: it is measured at the last and then skipped.
template <std::size_t N>
constexpr std::array<name_place, N> find_names(signature written) {
    constexpr std::string_view mark = "fake_object";
    std::array<name_place, N> places{};
    name_place* place = places.data() + N;
    char const* const text = written.characters;
    std::size_t end = written.size;
    std::size_t between = 0;
    while (place != places.data()) {
        if (between == 0) {
            while (!detail::is_identifier_character(text[end - 1])) --end;
        } else {
            end -= between;
        }
        std::size_t first = end;
        while (text[first - 1] != '.' && text[first - 1] != ':') --first;
        *--place = {first, end - first};
        end = first;
        if (between == 0 && place != places.data()) {
            // One character first: the signature of a template spells its arguments, which may be a whole catalog.
            while (text[end - mark.size()] != mark[0] ||
                   std::string_view(text + end - mark.size(), mark.size()) != mark)
                --end;
            while (text[end] != ',') --end;
            while (!detail::is_identifier_character(text[end - 1])) --end;
            between = first - end;
            end = first;
        }
    }
    return places;
}

template <class T>
inline constexpr signature signature_of = detail::members_signature<T>(std::make_index_sequence<aggregate_count<T>>());

template <class T>
inline constexpr auto names_in = detail::find_names<aggregate_count<T>>(signature_of<T>);

} // namespace detail

/// The type of member I of the aggregate T as declared: `const` and array extents included.
template <std::size_t I, class T>
using aggregate_type =
    typename decltype(detail::pick_type<I>(detail::references_to(std::declval<std::remove_cv_t<T>&>())))::type;

/// Member I of `object`, in declaration order, as an lvalue; const when `object` is.
template <std::size_t I, class T>
[[nodiscard]] constexpr auto&& aggregate_get(T& object) noexcept {
    return detail::pick_member<I>(detail::references_to(object));
}

/// The name of member I of the aggregate T. For constant evaluation: a program that refers to it at run time carries a signature
/// with all names of T and their qualifiers, so copy what you keep.
template <class T, std::size_t I>
inline constexpr std::string_view aggregate_name{detail::signature_of<std::remove_cv_t<T>>.characters +
                                                     detail::names_in<std::remove_cv_t<T>>[I].first,
                                                 detail::names_in<std::remove_cv_t<T>>[I].size};

} // namespace telltale::inline v0::reflect

#endif

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0::reflect {

/// The position of a member that is not found.
inline constexpr std::size_t npos = static_cast<std::size_t>(-1);

namespace detail {

template <class T>
concept has_tuple_size = requires { sizeof(std::tuple_size<T>); };

template <class T>
constexpr bool is_reflectable() {
    if constexpr (has_member_list<T>) return true;
    // A type with a tuple_size, like std::array, gives to structured bindings something else than its members.
    else if constexpr (!std::is_class_v<T> || !std::is_aggregate_v<T> || has_tuple_size<T>) return false;
    else if constexpr (aggregate_count<T> > decomposition_limit) return false;
    else return !aggregate_has_base<T>;
}

} // namespace detail

/// A complete class type whose members can be found without a declaration: one of which a backend has a `member_list`; or an
/// aggregate without base classes, of at most 128 members, and not one that structured bindings see as a tuple (std::array).
template <class T>
concept reflectable = detail::is_reflectable<std::remove_cv_t<T>>();

/// The number of non-static data members of T; an array is one.
template <reflectable T>
inline constexpr std::size_t member_count = [] {
    if constexpr (has_member_list<std::remove_cv_t<T>>) return member_list<std::remove_cv_t<T>>::size;
    else return aggregate_count<T>;
}();

/// The name of member I of T, in declaration order.
template <reflectable T, std::size_t I>
    requires(I < member_count<T>)
inline constexpr std::string_view member_name = [] {
    if constexpr (has_member_list<std::remove_cv_t<T>>) return member_list<std::remove_cv_t<T>>::template name<I>();
    else return aggregate_name<T, I>;
}();

namespace detail {

template <class T, std::size_t I>
struct member_type_of {
    using type = aggregate_type<I, T>;
};
template <has_member_list T, std::size_t I>
struct member_type_of<T, I> {
    using type = std::remove_reference_t<decltype(std::declval<T&>().*(member_list<T>::template pointer<I>()))>;
};

} // namespace detail

/// The type of member I of T as declared.
template <reflectable T, std::size_t I>
    requires(I < member_count<T>)
using member_type = typename detail::member_type_of<std::remove_cv_t<T>, I>::type;

/// Member I of `object` as an lvalue.
template <std::size_t I, reflectable T>
    requires(I < member_count<T>)
[[nodiscard]] constexpr auto& get_member(T& object) noexcept {
    if constexpr (has_member_list<std::remove_cv_t<T>>)
        return object.*(member_list<std::remove_cv_t<T>>::template pointer<I>());
    else return aggregate_get<I>(object);
}

} // namespace telltale::inline v0::reflect

#endif

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0::reflect {

namespace detail {

template <class P>
struct pointer_parts;

template <class M, class C>
struct pointer_parts<M C::*> {
    using type = M;
    using owner = C;
};

template <auto Pointer>
constexpr signature pointer_signature() {
    return TELLTALE_SIGNATURE;
}

template <class T, class M, std::size_t... I>
constexpr std::array<bool, sizeof...(I)> members_of_type(std::index_sequence<I...>) {
    return {std::is_same_v<aggregate_type<I, T>, M>...};
}

// Only `==` is a constant for addresses of members, as `<` is not. The search starts at `next`, the member after the one found
// last: those who list members mostly do so in the order of declaration.
template <class T, bool MayRepeat, class M, class C, std::size_t N>
constexpr std::size_t find_position(member_addresses<N> const& addresses, std::size_t& next, M C::* pointer) {
    if constexpr (std::is_same_v<C, T>) {
        std::array<bool, N> typed{};
        // A [[no_unique_address]] member is told from its neighbour by its type.
        if constexpr (MayRepeat) typed = detail::members_of_type<T, M>(std::make_index_sequence<N>());
        void const volatile* const sought = detail::address_in<T>(pointer);
        for (std::size_t tried = 0; tried != N; ++tried, ++next) {
            if (next == N) next = 0;
            if (addresses.of[next].address == sought && (!MayRepeat || typed[next])) return next++;
        }
    }
    return npos;
}

/// The index of the listed member with that pointer.
template <class T, auto Pointer, std::size_t... I>
constexpr std::size_t find_listed(std::index_sequence<I...>) {
    std::size_t i = 0;
    auto const is_it = [&]<class M>(M pointer) {
        if constexpr (std::is_same_v<M, std::remove_cv_t<decltype(Pointer)>>)
            if (pointer == Pointer) return true;
        ++i;
        return false;
    };
    return (is_it(member_list<T>::template pointer<I>()) || ...) ? i : npos;
}

template <class T, auto... Pointers>
constexpr std::array<std::size_t, sizeof...(Pointers)> find_positions() {
    if constexpr (has_member_list<T>) {
        return {detail::find_listed<T, Pointers>(std::make_index_sequence<member_list<T>::size>())...};
    } else if constexpr (!reflectable<T>) {
        std::array<std::size_t, sizeof...(Pointers)> positions{};
        for (std::size_t& position : positions) position = npos;
        return positions;
    } else {
        constexpr auto addresses = detail::fake_addresses<T>();
        [[maybe_unused]] std::size_t next = 0;
        return {detail::find_position<T, addresses.may_repeat>(addresses, next, Pointers)...};
    }
}

} // namespace detail

// In a lambda of a template g++ 16 sees a const in the type of a template argument.

/// The type of the member that `Pointer` points to.
template <auto Pointer>
using pointer_type = typename detail::pointer_parts<std::remove_cv_t<decltype(Pointer)>>::type;

/// The class that declares the member: a base class when the member is inherited. It may be incomplete.
template <auto Pointer>
using pointer_class = typename detail::pointer_parts<std::remove_cv_t<decltype(Pointer)>>::owner;

/// The name of the member that `Pointer` points to, as written in its class. For constant evaluation: a program that refers to
/// it at run time carries the qualified name, so copy what you keep.
template <auto Pointer>
    requires std::is_member_object_pointer_v<decltype(Pointer)>
inline constexpr std::string_view pointer_name = detail::last_identifier(detail::pointer_signature<Pointer>().view());

/// The indices of the members that `Pointers` point to among the members of T, in declaration order; `npos` for each that is
/// not T's own (a base class's, unless it is listed), and for all when T is not `reflectable`. All at once is cheaper than one by one.
template <class T, auto... Pointers>
    requires(std::is_member_object_pointer_v<decltype(Pointers)> && ...)
inline constexpr std::array<std::size_t, sizeof...(Pointers)> member_positions =
    detail::find_positions<std::remove_cv_t<T>, Pointers...>();

/// The index of one member among those of T; `npos` as above.
template <class T, auto Pointer>
inline constexpr std::size_t member_position = member_positions<T, Pointer>[0];

} // namespace telltale::inline v0::reflect

#endif

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

template <auto Pointer>
struct tag_texts_rule;

namespace detail {

inline constexpr parts<> nothing_said{};

/// A way to parts that were declared: what was said of an element, a key, a document as a whole.
struct unsaid {
    [[nodiscard]] static constexpr parts<> const& get() noexcept { return nothing_said; }
};

template <class Part>
struct is_field : std::false_type {};
template <auto Pointer, class... Ps>
struct is_field<field_declaration<Pointer, Ps...>> : std::true_type {};
template <class Part>
struct is_cross_rule : std::false_type {};
template <class P, auto... Pointers>
struct is_cross_rule<cross_rule<P, Pointers...>> : std::true_type {};
template <auto Pointer>
struct is_cross_rule<tag_texts_rule<Pointer>> : std::true_type {};

inline constexpr std::size_t no_member = static_cast<std::size_t>(-1);

/// The indices of the parts of a declaration that have a property.
template <template <class> class Is, class... Ps>
consteval auto indices_of(parts<Ps...> const&) {
    std::array<std::size_t, count_parts<Is, parts<Ps...>> + 1> all{}; // one more, since none would be ill-formed
    bool const found[sizeof...(Ps) + 1] = {Is<Ps>::value..., false};
    std::size_t n = 0;
    for (std::size_t i = 0; i != sizeof...(Ps); ++i)
        if (found[i]) all[n++] = i;
    return all;
}

/// What was said of a member: the parts of its field, the `Part`-th part of the declaration of `T`.
template <class T, std::size_t Part>
struct said_of_field {
    [[nodiscard]] static constexpr auto const& get() noexcept { return get_part<Part>(declaration_of<T>.said).said; }
};

/// A member: its C++ side.
template <class T, std::size_t Position, std::size_t Part>
struct located_member {
    using field = part_type<std::remove_cvref_t<decltype(declaration_of<T>.said)>, Part>;
    using type = reflect::pointer_type<field::pointer>;
    using access = said_of_field<T, Part>;
    static constexpr std::string_view cpp_name() noexcept {
        if constexpr (reflect::has_member_list<T>) return reflect::member_name<T, Position>; // as the backend calls it
        else return reflect::pointer_name<field::pointer>;
    }
    template <class Object>
    [[nodiscard]] static constexpr auto&& get(Object& object) noexcept {
        return object.*field::pointer;
    }
};
template <class T, std::size_t Position>
struct located_member<T, Position, no_member> {
    using type = reflect::member_type<T, Position>;
    using access = unsaid;
    static constexpr std::string_view cpp_name() noexcept { return reflect::member_name<T, Position>; }
    template <class Object>
    [[nodiscard]] static constexpr auto&& get(Object& object) noexcept {
        return reflect::get_member<Position>(object);
    }
};

template <class T, std::size_t Fields>
consteval std::size_t count_members() {
    if constexpr (reflect::reflectable<T>) return reflect::member_count<T>;
    else return Fields;
}

/// Fields and positions of `T`. Where `T` cannot be taken apart, its members are its fields.
template <class T>
struct layout {
    static constexpr auto const& said = declaration_of<T>.said;
    static constexpr auto fields = indices_of<is_field>(said);
    static constexpr std::size_t field_count = fields.size() - 1;
    static constexpr bool taken_apart = reflect::reflectable<T>;

    static constexpr std::size_t size = count_members<T, field_count>();

    /// Which part of the declaration speaks of the member at a position.
    static constexpr auto part_at = [] {
        std::array<std::size_t, size + 1> all{};
        for (auto& part : all) part = no_member;
        if constexpr (taken_apart) {
            [&]<std::size_t... J>(std::index_sequence<J...>) {
                [[maybe_unused]] auto const positions =
                    reflect::member_positions<T, part_type<std::remove_cvref_t<decltype(said)>, fields[J]>::pointer...>;
                for (std::size_t j = 0; j != field_count; ++j)
                    if (positions[j] < size) all[positions[j]] = fields[j];
            }(std::make_index_sequence<field_count>{});
        } else {
            for (std::size_t j = 0; j != field_count; ++j) all[j] = fields[j];
        }
        return all;
    }();

    static constexpr letter_case policy = [] {
        letter_case found = letter_case::as_written;
        for_each_part(said, [&](auto const& part) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(part)>, letter_case>) found = part;
        });
        return found;
    }();
};

} // namespace detail

} // namespace telltale::inline v0

#endif

#include <cstddef>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

template <class Part>
struct is_transparent_part : std::is_same<Part, transparent_part> {};

template <class T>
consteval bool says_transparent() {
    if constexpr (reflect::kind_of<T> == reflect::kind::record && declared<T>)
        return count_parts<is_transparent_part, std::remove_cvref_t<decltype(declaration_of<T>.said)>> != 0;
    else return false;
}
template <class T>
consteval bool is_transparent_type() {
    if constexpr (says_transparent<T>()) return layout<T>::size == 1;
    else return false;
}

} // namespace detail

/// A struct that is declared `transparent` and has one member. (With another number the schema is refused.)
template <class T>
concept transparent_type = detail::is_transparent_type<T>();

namespace detail {

/// The one member of a transparent struct.
template <transparent_type T>
using transparent_member = located_member<T, 0, layout<T>::part_at[0]>;

enum class wrapping : unsigned char { none, holder, transparent };
template <class T>
inline constexpr wrapping wrapping_of = [] {
    using reflect::kind;
    if constexpr (reflect::kind_of<T> == kind::optional || reflect::kind_of<T> == kind::nullable)
        return wrapping::holder;
    else if constexpr (transparent_type<T>) return wrapping::transparent;
    else return wrapping::none;
}();

template <class T, wrapping = wrapping_of<T>>
struct unwrap {
    using type = T;
    static constexpr bool null = false;
};
template <class T>
struct unwrap<T, wrapping::holder> {
    using type = typename unwrap<reflect::held_type<T>>::type;
    static constexpr bool null = reflect::kind_of<T> == reflect::kind::nullable || unwrap<reflect::held_type<T>>::null;
};
template <class T>
struct unwrap<T, wrapping::transparent> : unwrap<typename transparent_member<T>::type> {};

template <class A, std::size_t... I, class B, std::size_t... J>
constexpr auto join_parts(A const& a, std::index_sequence<I...>, B const& b, std::index_sequence<J...>) {
    return parts<part_type<A, I>..., part_type<B, J>...>(get_part<I>(a)..., get_part<J>(b)...);
}

/// What two places say, one after the other.
template <class First, class Second>
struct joined_access {
    static constexpr auto all =
        join_parts(First::get(), std::make_index_sequence<std::remove_cvref_t<decltype(First::get())>::size>{},
                   Second::get(), std::make_index_sequence<std::remove_cvref_t<decltype(Second::get())>::size>{});
    [[nodiscard]] static constexpr auto const& get() noexcept { return all; }
};
template <class Access>
inline constexpr bool says_nothing = std::remove_cvref_t<decltype(Access::get())>::size == 0;

template <class First, class Second>
using join_access = std::conditional_t<says_nothing<First>, Second,
                                       std::conditional_t<says_nothing<Second>, First, joined_access<First, Second>>>;

template <class T, class Access, wrapping = wrapping_of<T>>
struct said_inwards {
    using type = Access;
};
template <class T, class Access>
struct said_inwards<T, Access, wrapping::holder> : said_inwards<reflect::held_type<T>, Access> {};
template <class T, class Access>
struct said_inwards<T, Access, wrapping::transparent> {
    using member = transparent_member<T>;
    using type = join_access<typename said_inwards<typename member::type, typename member::access>::type, Access>;
};

} // namespace detail

/// `T` without `std::optional`, `std::unique_ptr`, `nullable` and transparent structs around it.
template <class T>
using wire_type = typename detail::unwrap<T>::type;

/// Whether JSON null is a value of `T`.
template <class T>
inline constexpr bool takes_null = detail::unwrap<T>::null;

/// Where to find all that is said of a `T`: what its transparent structs say of their members, then what `Access` says.
template <class T, class Access>
using said_access = typename detail::said_inwards<T, Access>::type;

} // namespace telltale::inline v0

#endif
// Text as a JSON string.
#ifndef TELLTALE_TEXT_WRITE_STRING_HPP
#define TELLTALE_TEXT_WRITE_STRING_HPP


#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace telltale::inline v0::text {

namespace detail {

[[nodiscard]] constexpr bool needs_escape(char c) noexcept {
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

/// Room for `count` more characters. A library may take `reserve` at its word; growing by a factor keeps many appends
/// linear.
constexpr void make_room(std::string& out, std::size_t count) {
    std::size_t const needed = out.size() + count;
    if (needed > out.capacity()) out.reserve(needed < 2 * out.capacity() ? 2 * out.capacity() : needed);
}

/// Appends the escape of a character that needs one.
constexpr void append_escaped(std::string& out, char c) {
    constexpr char letters[] = "uuuuuuuubtnufruuuuuuuuuuuuuuuuuu"; // of 0x00 to 0x1F
    constexpr char hex[] = "0123456789abcdef";
    auto const byte = static_cast<unsigned char>(c);
    char text[6] = {'\\', c, '0', '0', '0', '0'};
    if (byte < 0x20) {
        text[1] = letters[byte];
        text[4] = hex[byte >> 4];
        text[5] = hex[byte & 15];
    }
    out.append(text, text[1] == 'u' && byte < 0x20 ? 6 : 2);
}

constexpr void append_escapes_of(std::string& out, char const* first, char const* last);

/// The top bit of the first of eight bytes that needs an escape, and perhaps of later ones: a borrow marks falsely
/// only behind one that is marked rightly.
[[nodiscard]] constexpr std::uint64_t mark_escapes(std::uint64_t bytes) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101u, tops = 0x8080808080808080u;
    std::uint64_t const quote = bytes ^ (ones * 0x22), backslash = bytes ^ (ones * 0x5C);
    return (((bytes - ones * 0x20) & ~bytes) | ((quote - ones) & ~quote) | ((backslash - ones) & ~backslash)) & tops;
}

} // namespace detail

/// The first of `[first, last)` that a JSON string cannot hold as it is (a quote, a backslash, a control character
/// below 0x20), or `last`. Linear.
[[nodiscard]] constexpr char const* find_escape(char const* first, char const* last) noexcept {
    if (!std::is_constant_evaluated()) {
#if defined(__SSE2__)
        for (; last - first >= 16; first += 16) {
            __m128i bytes{};
            std::memcpy(&bytes, first, sizeof bytes);
            __m128i const control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes);
            __m128i const mark =
                _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
            auto const found = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(control, mark)));
            if (found != 0) return first + std::countr_zero(found);
        }
#endif
        if constexpr (std::endian::native == std::endian::little) {
            for (; last - first >= 8; first += 8) {
                std::uint64_t bytes{};
                std::memcpy(&bytes, first, sizeof bytes);
                std::uint64_t const found = detail::mark_escapes(bytes);
                if (found != 0) return first + std::countr_zero(found) / 8;
            }
            // fewer than eight, and zeros behind them, which are marked
            return first +
                   std::min<std::ptrdiff_t>(last - first,
                                            std::countr_zero(detail::mark_escapes(detail::load_rest(first, last))) / 8);
        }
    }
    while (first != last && !detail::needs_escape(*first)) ++first;
    return first;
}

constexpr void detail::append_escapes_of(std::string& out, char const* first, char const* last) {
    for (;;) {
        char const* const stop = find_escape(first, last);
        out.append(first, static_cast<std::size_t>(stop - first));
        if (stop == last) return;
        append_escaped(out, *stop);
        first = stop + 1;
    }
}

/// Appends `utf8` as a JSON string, quoted. Escaped is what RFC 8259, section 7, demands and no more: `\"` `\\` `\b`
/// `\f` `\n` `\r` `\t`, and `\u00xx` for the other characters below 0x20. The bytes are not checked, see
/// `append_checked_json_string`. Linear; allocates only to grow `out`.
TELLTALE_COLD constexpr void append_json_string(std::string& out, std::string_view utf8) {
    detail::make_room(out, utf8.size() + 2);
    out.push_back('"');
    detail::append_escapes_of(out, utf8.data(), utf8.data() + utf8.size());
    out.push_back('"');
}

/// As `append_json_string`, but what is written is UTF-8 whatever `bytes` is: U+FFFD stands for each maximal subpart
/// of an ill-formed sequence (Unicode, section 3.9). Returns false if that happened.
[[nodiscard]] constexpr bool append_checked_json_string(std::string& out, std::string_view bytes) {
    char const* first = bytes.data();
    char const* const last = first + bytes.size();
    bool well_formed = true;
    detail::make_room(out, bytes.size() + 2);
    out.push_back('"');
    for (;;) {
        char const* const bad = find_invalid_utf8(first, last);
        detail::append_escapes_of(out, first, bad);
        if (bad == last) break;
        well_formed = false;
        out.append("\xEF\xBF\xBD");
        first = bad - detail::utf8_step(bad, last); // negative: the length of what is wrong
    }
    out.push_back('"');
    return well_formed;
}

} // namespace telltale::inline v0::text

#endif

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// What a text may be with one tag, and the sentence to say when it is not.
struct tag_texts {
    constants<std::string_view> allowed{}; ///< none: anything
    std::string_view message{};
};

/// The result of `texts_by_tag`.
template <auto Pointer>
struct tag_texts_rule {
    constants<tag_texts> table{};
    std::string_view message = "must be what its tag allows"; ///< of the rule as a whole

    [[nodiscard]] constexpr rule plain() const noexcept { return {.kind = rule_kind::satisfies, .message = message}; }
    /// The line that does not allow `text` with the tag of alternative `which`; nothing if all is well or nobody can say.
    [[nodiscard]] constexpr tag_texts const* find_broken(std::size_t which, std::string_view text) const noexcept {
        if (which >= table.size() || table[which].allowed.size() == 0 || text.data() == nullptr) return nullptr;
        for (std::string_view const one : table[which].allowed)
            if (one == text) return nullptr;
        return &table[which];
    }
};

/// In the schema of a struct that has a member with `tagged_beside`: the text (or the text of the enumerator) in the member
/// `Pointer` is to be one of those that `table` allows for the tag that was read; else `not_one_of`, at that member. `table` has
/// a line for each tag, in the order of the alternatives, and outlives the schema; tags without a line allow anything. It runs
/// when the member is there without an issue and the tag is known, whatever is wrong with the value that the tag is of.
template <auto Pointer>
[[nodiscard]] constexpr tag_texts_rule<Pointer> texts_by_tag(constants<tag_texts> table) noexcept {
    return {table};
}

namespace detail {

/// The text of a value that is one or has one; without data where there is none.
template <class T>
[[nodiscard]] constexpr std::string_view text_inside(T const& value) noexcept {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr (k == kind::optional || k == kind::nullable) {
        return value ? text_inside(*value) : std::string_view{};
    } else if constexpr (transparent_type<T>) {
        return text_inside(transparent_member<T>::get(value));
    } else if constexpr (k == kind::enumeration) {
        return enum_name(value).value_or(std::string_view{});
    } else if constexpr (k == kind::open_enumeration) {
        return value.is_known() ? text_inside(*value.known()) : std::string_view(value.other());
    } else {
        return value;
    }
}

/// Makes the fact that `text` is not allowed, but for its place, and hands it over while its parts live.
template <class F>
bool with_tag_texts(value_schema const& value, tag_texts const& broken, std::string_view text, F&& hand_over) {
    value_schema narrowed = value;
    narrowed.names = broken.allowed;
    std::string got;
    (void)text::append_checked_json_string(got, text);
    return hand_over(
        fact{.code = issue_code::not_one_of, .value = &narrowed, .words = broken.message, .got = got, .name = text});
}

} // namespace detail

} // namespace telltale::inline v0

#endif

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

/// The kind of a value as a set of types.
[[nodiscard]] constexpr json_types types_of(json_kind kind) noexcept {
    switch (kind) {
    case json_kind::null: return json_types::null;
    case json_kind::boolean: return json_types::boolean;
    case json_kind::number: return json_types::integer | json_types::number;
    case json_kind::string: return json_types::string;
    case json_kind::array: return json_types::array;
    case json_kind::object: return json_types::object;
    case json_kind::none: break;
    }
    return json_types::none;
}

/// Reads from `Cursor` and hands facts to a sink. All members that answer `bool` answer whether to go on: they answer false
/// when the input is broken or the sink has had enough. The members here are the error path, out of line, one per cursor.
template <cursor Cursor>
struct reader {
    static constexpr bool has_text = Cursor::has_text;
    /// The cursor's text may be read without it, so that only what is unusual comes to the cursor: see plain.hpp.
    static constexpr bool reads_plainly = positioned<Cursor>;

    Cursor& in;
    fact_sink& sink;
    options const& wishes;
    std::size_t errors = 0;      ///< handed over so far, warnings not counted
    bool keeps_absent;           ///< absent members keep what the target has
    std::size_t beside = no_tag; ///< the alternative that a tag beside the value has named

    static constexpr std::size_t no_tag = static_cast<std::size_t>(-1);

    constexpr reader(Cursor& input, fact_sink& facts, options const& asked)
        : in(input), sink(facts), wishes(asked), keeps_absent(asked.absent_keys == absent_keys::keep) {}

    constexpr bool report(fact const& what) {
        if (what.severity == issue_severity::error) ++errors;
        return sink.take(what);
    }
    /// The input is broken here.
    TELLTALE_COLD constexpr bool broken(frame const* at) {
        input_fault const& f = in.fault();
        (void)report({.code = f.code, .at = at, .offset = f.offset, .words = f.words});
        return false;
    }
    /// A value that has another type. It is checked and skipped first, so that malformed text is malformed and nothing else.
    TELLTALE_COLD constexpr bool wrong_type(frame const* at, value_schema const& value) {
        if (!in.skip()) return broken(at);
        if (runs_on()) return true;
        return report({.code = issue_code::wrong_type,
                       .at = at,
                       .offset = in.value_offset(),
                       .value = &value,
                       .words = value.wrong_type,
                       .got = in.value_text()}) &&
               repeated_keys(at, in.value_offset());
    }
    /// What the schema asks for was not taken: something else stands here, or the input is broken.
    TELLTALE_COLD constexpr bool not_taken(taken answer, frame const* at, value_schema const& value) {
        return answer == taken::other ? wrong_type(at, value) : broken(at);
    }
    /// Takes the brace of an object. Where none stands that is said, and `go_on` is whether to.
    [[nodiscard]] TELLTALE_NOINLINE constexpr bool enter_object(frame const* at, value_schema const& value,
                                                                bool& go_on) {
        taken const entered = in.enter_object();
        if (entered == taken::yes) [[likely]]
            return true;
        go_on = not_taken(entered, at, value);
        return false;
    }
    /// A number that is not right: not an integer, breaks rules, or does not fit its C++ type, in this order of care.
    TELLTALE_COLD constexpr bool wrong_number(frame const* at, value_schema const& value, text::number number,
                                              bool integral) {
        if (runs_on()) return true;
        std::size_t const before = errors;
        if (integral && !in.is_integral(number))
            if (!report(about(at, value, issue_code::not_an_integer, value.not_integer))) return false;
        if (!broken_rules(at, value, number)) return false;
        if (errors == before) return report(about(at, value, issue_code::out_of_range, {}));
        return true;
    }
    /// Whether a number, text, truth value or count satisfies its rules.
    template <class Value>
    TELLTALE_COLD constexpr bool holds_rules(value_schema const& value, Value const& given) const {
        for (rule const& r : value.rules)
            if (!detail::holds_any(r, given)) return false;
        return true;
    }
    /// Reports the rules that a number, text, truth value or count breaks.
    template <class Value>
    TELLTALE_COLD constexpr bool broken_rules(frame const* at, value_schema const& value, Value const& given) {
        for (rule const& r : value.rules) {
            if (detail::holds_any(r, given)) continue;
            fact f = about(at, value, code_when_broken(r, given), r.message);
            f.broken = &r;
            if (!report(f)) return false;
        }
        return true;
    }
    /// As `broken_rules`, for a container, which began at `offset`.
    TELLTALE_COLD constexpr bool broken_count(frame const* at, value_schema const& value, std::size_t offset,
                                              std::size_t count) {
        for (rule const& r : value.rules) {
            if (holds(r, item_count{count})) continue;
            if (!report({.code = code_when_broken(r, item_count{count}),
                         .at = at,
                         .offset = offset,
                         .value = &value,
                         .broken = &r,
                         .words = r.message,
                         .count = text::number(std::uint64_t{count})}))
                return false;
        }
        return true;
    }
    /// An array of fixed size, which began at `offset`, with another number of elements.
    TELLTALE_COLD constexpr bool wrong_size(frame const* at, value_schema const& value, std::size_t offset,
                                            std::size_t count, std::size_t wanted) {
        rule const size{.kind = count < wanted ? rule_kind::min_items : rule_kind::max_items,
                        .low = text::number(std::uint64_t{wanted}),
                        .high = text::number(std::uint64_t{wanted})};
        return report({.code = code_when_broken(size, item_count{count}),
                       .at = at,
                       .offset = offset,
                       .value = &value,
                       .broken = &size,
                       .count = text::number(std::uint64_t{count})});
    }
    /// An array, which began at `offset`, whose item `again` is equal to one before it.
    TELLTALE_COLD constexpr bool not_unique(frame const* at, value_schema const& value, std::size_t offset,
                                            std::size_t again) {
        rule const* asked = nullptr; // a set asks for it without a rule
        for (rule const& r : value.rules)
            if (r.kind == rule_kind::unique_items) asked = &r;
        return report({.code = issue_code::not_unique,
                       .at = at,
                       .offset = offset,
                       .value = &value,
                       .broken = asked,
                       .words = asked != nullptr ? std::string_view(asked->message) : std::string_view{},
                       .count = text::number(std::uint64_t{again})});
    }
    /// A map's key that breaks rules.
    TELLTALE_COLD constexpr bool broken_key(frame const* at, value_schema const& value, std::string_view key) {
        for (rule const& r : value.rules) {
            if (detail::holds_any(r, key)) continue;
            if (!report({.code = code_when_broken(r, key),
                         .at = at,
                         .offset = in.key_offset(),
                         .value = &value,
                         .broken = &r,
                         .words = r.message,
                         .name = key}))
                return false;
        }
        return true;
    }
    /// An object that ended without its tag.
    TELLTALE_COLD constexpr bool missing_tag(frame const* at, value_schema const& value, std::size_t offset) {
        return report(
            {.code = issue_code::missing_key, .at = at, .offset = offset, .value = &value, .words = value.not_named});
    }
    /// A tag that is no text; `tagged` is what the value around it must be.
    TELLTALE_COLD constexpr bool wrong_tag(frame const* at, value_schema const& tagged) {
        value_schema tag;
        tag.types = json_types::string;
        tag.wrong_type = tagged.not_named;
        return wrong_type(at, tag);
    }
    /// Leaves the object whose members are being read, checking the rest of it.
    TELLTALE_COLD constexpr bool skip_rest(frame const* at) {
        for (std::string_view key;;) {
            taken const next = in.next_key(false, key);
            if (next == taken::fault) return broken(at);
            if (next == taken::other) break;
            if (!in.skip()) return broken(at);
        }
        forget_repeated_keys();
        return true;
    }
    constexpr void forget_repeated_keys() {
        if constexpr (Cursor::has_text) in.forget_repeated_keys();
    }
    /// A text that is none of the wanted form, which is said by `words`, or is "must be " and `form`.
    TELLTALE_COLD constexpr bool wrong_text(frame const* at, value_schema const& value, issue_code code,
                                            std::string_view words, std::string_view form = {}) {
        rule const wanted{.kind = rule_kind::format, .words = form};
        fact f = about(at, value, code, words);
        if (!form.empty()) f.broken = &wanted;
        return report(f);
    }
    /// A number that is no multiple of what a duration can tell apart; and the rules that it breaks.
    TELLTALE_COLD constexpr bool not_a_step(frame const* at, value_schema const& value, text::number number,
                                            text::number step) {
        rule const wanted{.kind = rule_kind::multiple_of, .low = step};
        fact f = about(at, value, issue_code::not_a_multiple, value.not_integer);
        f.broken = &wanted;
        return report(f) && broken_rules(at, value, number);
    }
    /// A rule without data of its own that does not hold for the value read last.
    TELLTALE_COLD constexpr bool broken_predicate(frame const* at, value_schema const& value, rule const& r,
                                                  std::size_t offset, std::string_view got) {
        return report({.code = issue_code::rule_broken,
                       .at = at,
                       .offset = offset,
                       .value = &value,
                       .broken = &r,
                       .words = r.message,
                       .got = got});
    }
    /// A text that the tag beside it does not allow.
    TELLTALE_COLD constexpr bool not_for_tag(frame const* at, value_schema const& value, tag_texts const& broken,
                                             std::size_t offset, std::string_view text) {
        return detail::with_tag_texts(value, broken, text, [&](fact f) {
            f.at = at;
            f.offset = offset;
            return report(f);
        });
    }
    /// A text that names nothing that is known.
    TELLTALE_COLD constexpr bool not_named(frame const* at, value_schema const& value, std::string_view name,
                                           issue_code code, issue_severity severity = issue_severity::error) {
        fact f = about(at, value, code, value.not_named);
        f.severity = severity;
        f.name = name;
        return report(f);
    }
    /// A required member that did not come before its object, which began at `offset`, ended.
    TELLTALE_COLD constexpr bool missing(frame const* at, member_schema const& member, std::size_t offset) {
        return report({.code = issue_code::missing_key,
                       .at = at,
                       .offset = offset,
                       .value = member.value,
                       .words = member.missing});
    }
    TELLTALE_COLD constexpr bool deprecated(frame const* at, member_schema const& member) {
        return report({.code = issue_code::deprecated,
                       .severity = issue_severity::warning,
                       .at = at,
                       .offset = in.key_offset(),
                       .words = member.deprecated});
    }
    /// A key that came before: the first value stays, this one is checked and skipped.
    TELLTALE_COLD constexpr bool repeated(frame const* at) {
        std::size_t const key = in.key_offset();
        if (!report({.code = issue_code::duplicate_key, .at = at, .offset = key})) return false;
        return skip(at);
    }
    /// A key that the record does not know, as the policy has it. Its value is checked and skipped.
    TELLTALE_COLD constexpr bool unknown_key(frame const* at, record_schema const& record, std::string_view key) {
        unknown_keys const policy = wishes.unknown_keys.value_or(record.policy);
        frame const here{.outer = at, .key = key, .by_key = true};
        if (policy != unknown_keys::ignore &&
            !report({.code = issue_code::unknown_key,
                     .severity = policy == unknown_keys::warn ? issue_severity::warning : issue_severity::error,
                     .at = &here,
                     .offset = in.key_offset(),
                     .record = &record,
                     .name = key}))
            return false;
        return skip(&here);
    }
    /// The keys from `begin` on in the log, which belong to the object at `at`.
    TELLTALE_COLD constexpr bool repeated_unknown_keys(frame const* at, std::size_t begin) {
        bool go_on = true;
        if constexpr (Cursor::has_text)
            in.log().close_from(begin, [&](std::size_t offset, std::string_view key) {
                frame const here{.outer = at, .key = key, .by_key = true};
                go_on = go_on && report({.code = issue_code::duplicate_key, .at = &here, .offset = offset});
            });
        return go_on;
    }
    /// Checks and skips a value that nobody asked for.
    constexpr bool skip(frame const* at) {
        if (!in.skip()) [[unlikely]]
            return broken(at);
        return repeated_keys(at, in.value_offset());
    }
    /// Reports what the free-form value that began at `inside` repeats.
    constexpr bool repeated_keys(frame const* at, std::size_t inside) {
        if constexpr (Cursor::has_text) {
            if (in.repeats_no_keys()) [[likely]]
                return true;
            return report_repeated_keys(at, inside);
        } else {
            (void)at, (void)inside;
            return true;
        }
    }

private:
    /// Whether the input is broken right behind the value, which the next step will find.
    [[nodiscard]] constexpr bool runs_on() const {
        if constexpr (Cursor::has_text) return in.runs_on();
        else return false;
    }
    TELLTALE_COLD constexpr bool report_repeated_keys(frame const* at, std::size_t inside) {
        bool go_on = true;
        auto const say = [&](frame const* key, std::size_t offset) {
            return report({.code = issue_code::duplicate_key, .at = key, .offset = offset});
        };
        if constexpr (requires { in.each_repeated_key(at, say); })
            go_on = in.each_repeated_key(at, say); // it knows the way there
        else
            for (std::size_t i = 0; go_on && i != in.repeated_keys().size(); ++i)
                go_on = report(
                    {.code = issue_code::duplicate_key, .at = at, .offset = in.repeated_keys()[i], .inside = inside});
        in.forget_repeated_keys();
        return go_on;
    }
    [[nodiscard]] constexpr fact about(frame const* at, value_schema const& value, issue_code code,
                                       std::string_view words) {
        return {.code = code,
                .at = at,
                .offset = in.value_offset(),
                .value = &value,
                .words = words,
                .got = in.value_text()};
    }
};

/// While it lives, absent members are as declared: what is read into is new, so that it has nothing to keep.
template <class R>
class new_target {
public:
    constexpr explicit new_target(R& r, bool is_new = true) : reader_(r), kept_(r.keeps_absent) {
        r.keeps_absent = kept_ && !is_new;
    }
    new_target(new_target const&) = delete;
    new_target& operator=(new_target const&) = delete;
    constexpr ~new_target() { reader_.keeps_absent = kept_; }

private:
    R& reader_;
    bool kept_;
};

} // namespace telltale::inline v0

#endif
// What a read writes into: an object, or nothing at all.
#ifndef TELLTALE_READ_TARGET_HPP
#define TELLTALE_READ_TARGET_HPP


#include <cstddef>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

/// The target of a read that keeps nothing: only what rules must see again is built.
struct nothing {};

namespace detail {

template <class Out>
inline constexpr bool keeps = !std::is_same_v<Out, nothing>;

/// Whether values of a type are not made in constant evaluation, because they own memory and not all compilers can: what is judged
/// of them is judged by the running program.
template <class T>
inline constexpr bool left_to_run = !std::is_trivially_destructible_v<T>;

template <class T, class Slot, class R, class Out>
constexpr bool read_value(R& r, frame const* at, Out& out);

template <class Slot, class Value>
[[nodiscard]] TELLTALE_INLINE constexpr bool holds_all(Value const& value) {
    return [&]<std::size_t... J>(std::index_sequence<J...>) {
        return (holds(Slot::rules[J], value) && ...);
    }(std::make_index_sequence<Slot::rule_count>{});
}

/// All that the code needs to know of a slot for scalars, when the rest, `said`, is looked up while running: so that there is one
/// function for a type and not one for each slot.
template <class Inner, class Scale>
struct shared_slot {
    using inner = Inner;
    using scale = Scale;
};

/// As `holds_all`, with a loop where only unusual values come, so that there is less code.
template <class Slot, class R, class Value>
[[nodiscard]] TELLTALE_INLINE constexpr bool holds_all_of(R const& r, value_schema const& said, Value const& value) {
    if constexpr (R::reads_plainly) return said.rules.size() == 0 || r.holds_rules(said, value);
    else return holds_all<Slot>(value);
}

} // namespace detail

} // namespace telltale::inline v0

#endif
// Which item of a sequence is equal to an earlier one.
#ifndef TELLTALE_SCHEMA_REPEATED_ITEM_HPP
#define TELLTALE_SCHEMA_REPEATED_ITEM_HPP

#include <algorithm>
#include <cstddef>
#include <vector>

namespace telltale::inline v0 {

/// The index of the first item that is equal to one before it, or the number of items. O(n log n) where items are ordered by
/// `<`, else O(n^2) comparisons; allocates n indices for more than 16 ordered items.
template <class Sequence>
[[nodiscard]] constexpr std::size_t repeated_item(Sequence const& items) {
    std::size_t const count = items.size();
    if constexpr (requires {
                      { items[0] < items[0] };
                  }) {
        if (count > 16) {
            std::vector<std::size_t> order(count);
            for (std::size_t i = 0; i != count; ++i) order[i] = i;
            std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
                if (items[a] < items[b]) return true;
                if (items[b] < items[a]) return false;
                return a < b;
            });
            std::size_t first = count;
            for (std::size_t i = 1; i != count; ++i)
                if (items[order[i - 1]] == items[order[i]]) first = std::min(first, order[i]);
            return first;
        }
    }
    for (std::size_t i = 1; i < count; ++i)
        for (std::size_t j = 0; j != i; ++j)
            if (items[i] == items[j]) return i;
    return count;
}

} // namespace telltale::inline v0

#endif
// A place for a value: its C++ type and all that was said of it, as constants that the walk compiles in.
#ifndef TELLTALE_SCHEMA_SLOT_HPP
#define TELLTALE_SCHEMA_SLOT_HPP

// Rules made of rules: all_of, any_of, none_of.
#ifndef TELLTALE_RULE_COMBINED_HPP
#define TELLTALE_RULE_COMBINED_HPP

// Rules that list what a value may be: is_one_of, equals.
#ifndef TELLTALE_RULE_ONE_OF_HPP
#define TELLTALE_RULE_ONE_OF_HPP


#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// The result of `is_one_of` and `equals`: a rule with room for the values it names.
template <std::size_t N>
struct choice_rule {
    rule_kind kind = rule_kind::is_one_of;
    choice values[N == 0 ? 1 : N]{}; // of none, the schema complains
    text::kept_text message{};

    /// The same with a message of its own: `is_one_of("a", "b").says("must be a or b")`.
    [[nodiscard]] constexpr choice_rule says(std::string_view words) const noexcept {
        choice_rule copy = *this;
        copy.message = words;
        return copy;
    }
    /// As plain data that points into this object, which must outlive it.
    [[nodiscard]] constexpr rule plain() const noexcept {
        return {.kind = kind, .message = message, .choices = values, .choice_count = N};
    }
};

namespace detail {

template <class V>
[[nodiscard]] constexpr choice make_choice(V const& value) noexcept {
    if constexpr (std::same_as<V, bool>) return {choice::kind::boolean, text::number(value ? 1 : 0), {}};
    else if constexpr (bound<V>) return {choice::kind::number, text::number(value), {}};
    else return {choice::kind::text, text::number(0), std::string_view(value)};
}

} // namespace detail

/// What `is_one_of` can name: a number, a truth value or a text.
template <class V>
concept choosable = bound<V> || std::same_as<V, bool> ||
                    (std::convertible_to<V const&, std::string_view> && !std::same_as<V, std::nullptr_t>);

/// The value must be one of `values` (JSON Schema `enum`); else `not_one_of`. A message of its own is given by `.says(...)`.
template <choosable... Vs>
[[nodiscard]] constexpr choice_rule<sizeof...(Vs)> is_one_of(Vs const&... values) noexcept {
    return {rule_kind::is_one_of, {detail::make_choice(values)...}, {}};
}
/// The value must be this one (JSON Schema `const`); else `not_one_of`.
template <choosable V>
[[nodiscard]] constexpr choice_rule<1> equals(V const& value, std::string_view message = {}) noexcept {
    return {rule_kind::equals, {detail::make_choice(value)}, message};
}

} // namespace telltale::inline v0

#endif

#include <concepts>
#include <string_view>

namespace telltale::inline v0 {

/// The result of `all_of`, `any_of` and `none_of`: a rule with room for the rules it combines.
template <class... Rules>
struct combined_rule {
    rule_kind kind = rule_kind::all_of;
    parts<Rules...> inner;
    text::kept_text message{};

    /// The same with a message of its own: `any_of(equals(0), minimum(1024)).says("must be 0 or a free port")`.
    [[nodiscard]] constexpr combined_rule says(std::string_view words) const noexcept {
        combined_rule copy = *this;
        copy.message = words;
        return copy;
    }
};

namespace detail {

template <class Part>
inline constexpr bool is_combinable = std::same_as<Part, rule>;
template <std::size_t N>
inline constexpr bool is_combinable<choice_rule<N>> = true;
template <class... Rules>
inline constexpr bool is_combinable<combined_rule<Rules...>> = true;

} // namespace detail

/// A rule that can be combined: any but `satisfies`, `each` and `keys`.
template <class Part>
concept combinable = detail::is_combinable<Part>;

namespace detail {

// No constraint of `all_of` and its like, since a constraint that is not met makes a page of candidates and no sentence.
template <class... Rules>
[[nodiscard]] constexpr combined_rule<kept_part<Rules>...> combine(rule_kind kind, Rules const&... rules) noexcept {
    static_assert(
        (combinable<Rules> && ...),
        "telltale: all_of, any_of and none_of combine rules that are plain data, so that satisfies, each and keys cannot stand in them");
    return {kind, parts<kept_part<Rules>...>(rules...), {}};
}

} // namespace detail

/// The value must satisfy all of `rules` (JSON Schema `allOf`); else one `rule_broken`. Of use inside of the other two.
template <class... Rules>
[[nodiscard]] constexpr auto all_of(Rules const&... rules) noexcept {
    return detail::combine(rule_kind::all_of, rules...);
}
/// The value must satisfy one of `rules` or more (JSON Schema `anyOf`); else `rule_broken`.
template <class... Rules>
[[nodiscard]] constexpr auto any_of(Rules const&... rules) noexcept {
    return detail::combine(rule_kind::any_of, rules...);
}
/// The value must satisfy none of `rules` (JSON Schema `not`, `anyOf`); else `rule_broken`.
template <class... Rules>
[[nodiscard]] constexpr auto none_of(Rules const&... rules) noexcept {
    return detail::combine(rule_kind::none_of, rules...);
}

} // namespace telltale::inline v0

#endif
// Rules for what a container holds: each for its items, keys for the keys of a map.
#ifndef TELLTALE_RULE_EACH_HPP
#define TELLTALE_RULE_EACH_HPP


namespace telltale::inline v0 {

/// The result of `each`.
template <class... Ps>
struct each_rule {
    parts<Ps...> inner;
};
/// The result of `keys`.
template <class... Ps>
struct keys_rule {
    parts<Ps...> inner;
};

/// Every item of the array, or every value of the map, must satisfy these rules (JSON Schema `items`,
/// `additionalProperties`). Takes what `field` takes for a value, `each` among them.
template <class... Ps>
[[nodiscard]] constexpr each_rule<detail::kept_part<Ps>...> each(Ps const&... rules) {
    return {parts<detail::kept_part<Ps>...>(rules...)};
}
/// Every key of the map must satisfy these rules for texts (JSON Schema `propertyNames`); an issue stands at its entry.
template <class... Ps>
[[nodiscard]] constexpr keys_rule<detail::kept_part<Ps>...> keys(Ps const&... rules) {
    return {parts<detail::kept_part<Ps>...>(rules...)};
}

} // namespace telltale::inline v0

#endif
// What a variant with its tag beside it can be: of another tag, and absent.
#ifndef TELLTALE_SCHEMA_BESIDE_VARIANT_HPP
#define TELLTALE_SCHEMA_BESIDE_VARIANT_HPP

// A value whose tag is none of the known ones: the tag and the value, as they came.
#ifndef TELLTALE_VALUE_OTHER_TAGGED_HPP
#define TELLTALE_VALUE_OTHER_TAGGED_HPP


#include <optional>
#include <string>

namespace telltale::inline v0 {

/// As the last alternative of a `std::variant` with `tagged_beside`: it takes every value whose tag names none of the others,
/// so that nothing is lost, and is written back as it came, without white space. A tag that is nearly a known one is reported
/// as a warning. In memory, `tag` is to be none of the known ones: reading takes those for what they are.
struct other_tagged {
    std::string tag{};
    /// The value; nothing when its key was absent, which is possible only where another alternative is optional.
    std::optional<raw_json> value{};

    friend bool operator==(other_tagged const&, other_tagged const&) = default;
};

} // namespace telltale::inline v0

#endif

#include <cstddef>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

/// Of a `std::variant`; anything else takes nothing.
template <class Variant>
struct beside_variant {
    static constexpr bool takes_other = false;
    static constexpr bool may_be_absent = false;
};
template <class First, class... Rest>
struct beside_variant<std::variant<First, Rest...>> {
    using type = std::variant<First, Rest...>;
    /// Whether the last alternative is for all tags that name no other.
    static constexpr bool takes_other = std::is_same_v<std::variant_alternative_t<sizeof...(Rest), type>, other_tagged>;
    static constexpr std::size_t tag_count = sizeof...(Rest) + (takes_other ? 0 : 1);
    /// Whether there is an alternative of which the tag alone may stand.
    static constexpr bool may_be_absent = reflect::kind_of<First> == reflect::kind::optional ||
                                          ((reflect::kind_of<Rest> == reflect::kind::optional) || ...);
};

/// Whether alternative `I` of `Variant` may be absent: it is optional, or the one for other tags where another is optional.
template <class Variant, std::size_t I>
inline constexpr bool absent_alternative = [] {
    using alternative = std::variant_alternative_t<I, Variant>;
    if (std::is_same_v<alternative, other_tagged>) return beside_variant<Variant>::may_be_absent;
    return reflect::kind_of<alternative> == reflect::kind::optional;
}();

template <std::size_t I, class Variant>
[[nodiscard]] constexpr bool holds_empty(Variant const& value) noexcept {
    using alternative = std::variant_alternative_t<I, Variant>;
    if constexpr (std::is_same_v<alternative, other_tagged>)
        return value.index() == I && !std::get_if<I>(&value)->value;
    else if constexpr (reflect::kind_of<alternative> == reflect::kind::optional)
        return value.index() == I && !*std::get_if<I>(&value);
    else return false;
}

/// Whether a variant holds an alternative without a value, so that only its tag is written.
template <class Variant>
[[nodiscard]] constexpr bool holds_nothing(Variant const& value) noexcept {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return (holds_empty<I>(value) || ...);
    }(std::make_index_sequence<std::variant_size_v<Variant>>{});
}

template <class T>
consteval auto find_tag_type() {
    if constexpr (reflect::kind_of<T> == reflect::kind::optional || reflect::kind_of<T> == reflect::kind::nullable)
        return find_tag_type<reflect::held_type<T>>();
    else return std::type_identity<T>{};
}
/// The type that an alternative's tag is called by when it was given no name.
template <class T>
using tag_type = typename decltype(find_tag_type<T>())::type;

/// The variant in a value that may be optional or nullable, or nothing.
template <class T>
[[nodiscard]] constexpr auto const* find_variant(T const& value) noexcept {
    if constexpr (reflect::kind_of<T> == reflect::kind::optional || reflect::kind_of<T> == reflect::kind::nullable) {
        using found = decltype(find_variant(*value));
        return value ? find_variant(*value) : found{};
    } else if constexpr (transparent_type<T>) {
        return find_variant(transparent_member<T>::get(value));
    } else {
        return &value;
    }
}

} // namespace detail

} // namespace telltale::inline v0

#endif
// A std::variant of records that a text member tells apart.
#ifndef TELLTALE_SCHEMA_TAGGED_HPP
#define TELLTALE_SCHEMA_TAGGED_HPP


#include <array>
#include <cstddef>
#include <string_view>

namespace telltale::inline v0 {

/// The result of `tagged`.
template <fixed_string Key, std::size_t N, bool Beside = false>
struct tagged_part {
    static constexpr std::string_view key = Key.view();
    static constexpr bool is_beside = Beside;
    std::array<text::kept_text, N> names;

    [[nodiscard]] constexpr std::array<std::string_view, N> views() const noexcept {
        std::array<std::string_view, N> all{};
        for (std::size_t i = 0; i != N; ++i) all[i] = names[i];
        return all;
    }
};

/// The member is a `std::variant` of records, told apart by the text under `Key`, which is a member of none of them.
/// `tagged<"kind">("file", "socket")` gives the tags in the order of the alternatives; without names they are the
/// alternatives' own (`type_name`). The tag is written first, and may be read at any place.
template <fixed_string Key, class... Names>
[[nodiscard]] constexpr tagged_part<Key, sizeof...(Names)> tagged(Names const&... names) noexcept {
    return {{text::kept_text(names)...}};
}

/// As `tagged`, but the tag stands beside the member, in the same object: `{"event": "error", "details": {...}}` for
/// `field<&record::details>(tagged_beside<"event">("error", ...))`. The alternatives may be of any type. A struct has one such
/// member at most; its tag is written right before it, and may be read at any place. An optional member that is absent and a
/// nullable one that is null need no tag and are written without one. Of an alternative that is itself optional the tag may
/// stand alone. A last alternative `other_tagged`, which gets no name here, takes the values of all other tags.
template <fixed_string Key, class... Names>
[[nodiscard]] constexpr tagged_part<Key, sizeof...(Names), true> tagged_beside(Names const&... names) noexcept {
    return {{text::kept_text(names)...}};
}

} // namespace telltale::inline v0

#endif
// The sentences for what is wrong before any rule is asked: missing, wrong_type, not_integer, message.
#ifndef TELLTALE_SCHEMA_TEXTS_HPP
#define TELLTALE_SCHEMA_TEXTS_HPP


#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

/// A sentence of the schema's author for one of the faults that need no rule.
struct intrinsic_text {
    enum class fault : std::uint8_t { missing, wrong_type, not_integer, any };
    fault of;
    text::kept_text words;
};

/// What to say when the key is absent (`missing_key`).
[[nodiscard]] constexpr intrinsic_text missing(std::string_view words) noexcept {
    return {intrinsic_text::fault::missing, words};
}
/// What to say when the value has another JSON type (`wrong_type`).
[[nodiscard]] constexpr intrinsic_text wrong_type(std::string_view words) noexcept {
    return {intrinsic_text::fault::wrong_type, words};
}
/// What to say when the number is not an integer (`not_an_integer`); `1.0` and `1e3` are integers.
[[nodiscard]] constexpr intrinsic_text not_integer(std::string_view words) noexcept {
    return {intrinsic_text::fault::not_integer, words};
}
/// What to say for all of these, and for a text that names no enumerator, where they have no sentence of their own.
[[nodiscard]] constexpr intrinsic_text message(std::string_view words) noexcept {
    return {intrinsic_text::fault::any, words};
}

} // namespace telltale::inline v0

#endif
// The unit of a duration in JSON, and the exact way between a number of units and a std::chrono::duration.
#ifndef TELLTALE_SCHEMA_UNIT_HPP
#define TELLTALE_SCHEMA_UNIT_HPP


#include <cstddef>
#include <cstdint>
#include <limits>
#include <ratio>
#include <string>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// The result of `unit`.
template <class Period>
struct unit_part {
    using period = Period;
};

/// The unit in which a `std::chrono::duration` is a number in JSON, which every such member must say:
/// `field<&config::timeout>(unit<std::chrono::milliseconds>, minimum(1))`. It need not be the unit of the C++ type, and rules judge the
/// number of JSON. Exact: a number that the C++ type would have to round is `not_an_integer` or `not_a_multiple`.
template <class Duration>
inline constexpr unit_part<typename Duration::period> unit{};

/// `ms`, `s`, `min`, as UCUM has them; empty for a period without a name.
template <class Period>
[[nodiscard]] constexpr std::string_view unit_name() noexcept {
    using period = typename Period::type;
    if constexpr (std::is_same_v<period, std::nano>) return "ns";
    else if constexpr (std::is_same_v<period, std::micro>) return "us";
    else if constexpr (std::is_same_v<period, std::milli>) return "ms";
    else if constexpr (std::is_same_v<period, std::ratio<1>>) return "s";
    else if constexpr (std::is_same_v<period, std::ratio<60>>) return "min";
    else if constexpr (std::is_same_v<period, std::ratio<3600>>) return "h";
    else if constexpr (std::is_same_v<period, std::ratio<86400>>) return "d";
    else return {};
}

/// How many of a duration's own ticks a unit is, `num / den`, and what follows from it.
template <class Duration, class Unit>
struct duration_scale {
    using rep = typename Duration::rep;
    using unit = Unit;
    using ratio = std::ratio_divide<Unit, typename Duration::period>;
    static constexpr std::int64_t num = ratio::num;
    static constexpr std::int64_t den = ratio::den;
    static constexpr bool is_exact =
        std::is_integral_v<rep>; ///< whether ticks are whole, so that not every number will do

    /// The powers of ten in `num`: so many decimals of a unit make whole ticks.
    static constexpr std::int64_t decimals = [] {
        std::int64_t power = 1;
        while (num % (power * 10) == 0) power *= 10;
        return power;
    }();
    /// Numbers must be multiples of this.
    static constexpr text::number step =
        decimals == 1 || den != 1 ? text::number(den) : text::number(1.0 / static_cast<double>(decimals));
    static constexpr bool wants_integers = is_exact && step == text::number(1);
    static constexpr bool wants_multiples = is_exact && step != text::number(1);

private:
    static constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

    /// How many units there are in the greatest number of ticks, or as many as its type or a double can tell apart.
    [[nodiscard]] static constexpr text::number greatest(bool negative) noexcept {
        constexpr auto max = static_cast<std::uint64_t>(std::numeric_limits<rep>::max());
        constexpr std::uint64_t ticks = max < std::uint64_t{most} ? max : std::uint64_t{most};
        auto steps = static_cast<std::int64_t>(ticks / static_cast<std::uint64_t>(num / decimals));
        if (decimals != 1) {
            constexpr std::int64_t exact = std::int64_t{1} << 53U;
            auto const units = static_cast<double>(steps < exact ? steps : exact) / static_cast<double>(decimals);
            return text::number(negative ? -units : units);
        }
        steps = steps > most / den ? most / den * den : steps * den;
        return text::number(negative ? -steps : steps);
    }

public:
    /// The least and the greatest number that a `Duration` can hold; both 0 for one whose ticks are not whole.
    static constexpr text::number low = [] {
        if constexpr (is_exact && std::is_signed_v<rep>) return greatest(true);
        else return text::number(0);
    }();
    static constexpr text::number high = [] {
        if constexpr (is_exact) return greatest(false);
        else return text::number(0);
    }();

    /// The duration of `n` units, a multiple of `step` between `low` and `high`; false if it cannot be had exactly.
    [[nodiscard]] static constexpr bool to_duration(text::number n, Duration& out) noexcept {
        if constexpr (!is_exact) {
            out = Duration(static_cast<rep>(n.to_double() * (static_cast<double>(num) / static_cast<double>(den))));
            return n.is_finite();
        } else {
            if (!(n >= low && n <= high)) return false;
            std::int64_t steps = 0;
            if (decimals == 1) {
                if (!n.to_integer(steps) || steps % den != 0) return false;
                out = Duration(static_cast<rep>(steps / den * num));
            } else {
                double const scaled = n.to_double() * static_cast<double>(decimals);
                steps = static_cast<std::int64_t>(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
                out = Duration(static_cast<rep>(steps * (num / decimals)));
            }
            return true;
        }
    }
    /// How many units a duration is: the nearest number that there is.
    [[nodiscard]] static constexpr text::number to_number(Duration value) noexcept {
        if constexpr (is_exact) {
            auto const ticks = value.count();
            if constexpr (den == 1) {
                if (ticks % num == 0) return text::number(ticks / num);
            } else if constexpr (num == 1) {
                constexpr std::int64_t room = most / den;
                if (ticks <= room && (std::is_unsigned_v<rep> || ticks >= -room))
                    return text::number(static_cast<std::int64_t>(ticks) * den);
            }
        }
        return text::number(static_cast<double>(value.count()) * static_cast<double>(den) / static_cast<double>(num));
    }
};

} // namespace telltale::inline v0

#endif

#include <array>
#include <cstddef>
#include <limits>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

template <class Part>
struct is_rule : std::false_type {};
template <>
struct is_rule<rule> : std::true_type {};
template <std::size_t N>
struct is_rule<choice_rule<N>> : std::true_type {};
template <class P>
struct is_rule<predicate_rule<P>> : std::true_type {};
template <class... Ps>
struct is_rule<combined_rule<Ps...>> : std::true_type {};

template <class Part>
struct is_combined : std::false_type {};
template <class... Ps>
struct is_combined<combined_rule<Ps...>> : std::true_type {};

template <class Part>
struct is_predicate : std::false_type {};
template <class P>
struct is_predicate<predicate_rule<P>> : std::true_type {};

template <class Part>
struct is_each : std::false_type {};
template <class... Ps>
struct is_each<each_rule<Ps...>> : std::true_type {};
template <class Part>
struct is_keys : std::false_type {};
template <class... Ps>
struct is_keys<keys_rule<Ps...>> : std::true_type {};

template <class Part>
struct is_tagged : std::false_type {};
template <fixed_string Key, std::size_t N, bool Beside>
struct is_tagged<tagged_part<Key, N, Beside>> : std::true_type {};
template <class Part>
struct is_beside : std::false_type {};
template <fixed_string Key, std::size_t N>
struct is_beside<tagged_part<Key, N, true>> : std::true_type {};

template <class Part>
struct is_secret : std::is_same<Part, secret_part> {};
template <class Part>
struct is_rest : std::is_same<Part, rest_part> {};

template <class Part>
struct is_unit : std::false_type {};
template <class P>
struct is_unit<unit_part<P>> : std::true_type {};

template <class Part>
struct is_default : std::false_type {};
template <class V>
struct is_default<default_part<V>> : std::true_type {};

template <class Access>
struct rule_table;

/// The rules that a combined rule, part `J`, is made of.
template <class Access, std::size_t J>
struct said_in_part {
    [[nodiscard]] static constexpr auto const& get() noexcept { return get_part<J>(Access::get()).inner; }
};

/// Part `J` as a rule, if it is one.
template <class Access, std::size_t J>
constexpr rule plain_rule() noexcept {
    auto const& part = get_part<J>(Access::get());
    using P = std::remove_cvref_t<decltype(part)>;
    if constexpr (!is_rule<P>::value) {
        return {};
    } else if constexpr (std::is_same_v<P, rule>) {
        return part;
    } else if constexpr (is_combined<P>::value) {
        using inner = rule_table<said_in_part<Access, J>>;
        return {.kind = part.kind, .message = part.message, .inner = inner::all.data(), .inner_count = inner::count};
    } else {
        return part.plain();
    }
}

/// The rules among the parts that `Access` leads to, in the order written, as plain data.
template <class Access>
struct rule_table {
    using said = std::remove_cvref_t<decltype(Access::get())>;
    static constexpr std::size_t count = count_parts<is_rule, said>;
    static constexpr auto all = []<std::size_t... J>(std::index_sequence<J...>) {
        std::array<rule, count == 0 ? 1 : count> rules{};
        [[maybe_unused]] std::size_t i = 0;
        ((is_rule<part_type<said, J>>::value ? void(rules[i++] = plain_rule<Access, J>()) : void()), ...);
        return rules;
    }(std::make_index_sequence<said::size>{});
};

template <class Access, template <class> class Is>
struct said_inside {
    [[nodiscard]] static constexpr auto const& get() noexcept {
        using list = std::remove_cvref_t<decltype(Access::get())>;
        if constexpr (count_parts<Is, list> == 0) return nothing_said;
        else return get_part<find_part<Is>(Access::get())>(Access::get()).inner;
    }
};

template <class Access>
using said_of_each = said_inside<Access, is_each>;
template <class Access>
using said_of_keys = said_inside<Access, is_keys>;

/// The JSON types of a C++ type.
template <class T>
consteval json_types json_types_of() {
    using reflect::kind;
    switch (reflect::kind_of<T>) {
    case kind::boolean: return json_types::boolean;
    case kind::integer: return json_types::integer;
    case kind::real: return json_types::number;
    case kind::string:
    case kind::codec:
    case kind::enumeration:
    case kind::open_enumeration:
    case kind::time: return json_types::string;
    case kind::duration: return json_types::number;
    case kind::list:
    case kind::fixed_list:
    case kind::set:
    case kind::tuple: return json_types::array;
    case kind::map: return json_types::object;
    case kind::record:
        if constexpr (transparent_type<T>)
            return json_types_of<wire_type<T>>() | (takes_null<T> ? json_types::null : json_types::none);
        return json_types::object;
    case kind::optional:
    case kind::nullable: return json_types_of<wire_type<T>>() | (takes_null<T> ? json_types::null : json_types::none);
    case kind::free_form:
        if constexpr (reflect::kind_of<T> == kind::free_form) {
            if (free_form<T>::shape == free_form_shape::object) return json_types::object;
            if (free_form<T>::shape == free_form_shape::array) return json_types::array;
        }
        return json_types::any;
    case kind::variant:
        if constexpr (reflect::kind_of<T> == kind::variant)
            return []<class... Ts>(std::type_identity<std::variant<Ts...>>) {
                return (json_types::none | ... | json_types_of<Ts>());
            }(std::type_identity<T>{});
        break;
    case kind::none: break;
    }
    return json_types::any;
}

template <class T>
struct names_of {
    static constexpr constants<std::string_view> all{};
};
template <class E>
    requires std::is_enum_v<E>
struct names_of<E> {
    static constexpr constants<std::string_view> all{enum_table<E>::names.data(), enum_table<E>::names.size()};
};
template <class E>
struct names_of<open_enum<E>> : names_of<E> {};

template <class T, class Access>
struct find_scale {
    using type = void;
};
template <class T, class Access>
    requires(reflect::detail::duration_like<T> &&
             count_parts<detail::is_unit, std::remove_cvref_t<decltype(Access::get())>> != 0)
struct find_scale<T, Access> {
    using said = std::remove_cvref_t<decltype(Access::get())>;
    using type = duration_scale<T, typename part_type<said, find_part<is_unit>(Access::get())>::period>;
};
template <class T, class Access>
using scale_of = typename find_scale<T, Access>::type;

} // namespace detail

/// A value of type `T` (without the optional, nullable and transparent layers around it: `inner`) of which `Access::get()` was
/// said, and of its layers before.
/// `IsAlternative`: it is one of those that a variant chooses from by kind; then predicates speak of the variant, not of it.
template <class T, class Access, bool IsAlternative = false>
struct slot {
    using type = T;
    using inner = wire_type<T>;
    using access = said_access<T, Access>;
    using said = std::remove_cvref_t<decltype(access::get())>;
    using element_access = detail::said_of_each<access>;
    using key_access = detail::said_of_keys<access>;

    static constexpr std::size_t rule_count = detail::rule_table<access>::count;
    static constexpr std::size_t predicate_count = IsAlternative ? 0 : count_parts<detail::is_predicate, said>;
    static constexpr bool is_secret = count_parts<detail::is_secret, said> != 0;
    static constexpr bool is_tagged = count_parts<detail::is_tagged, said> != 0;
    static constexpr bool is_beside = count_parts<detail::is_beside, said> != 0; ///< its tag stands beside it
    static constexpr bool takes_other =
        is_beside && detail::beside_variant<inner>::takes_other; ///< other tags are kept
    static constexpr bool may_be_absent =
        is_beside && detail::beside_variant<inner>::may_be_absent; ///< its tag may stand alone

    /// The rules, in the order written.
    static constexpr auto const& rules = detail::rule_table<access>::all;
    /// Whether some rule asks for all items at once.
    static constexpr bool wants_unique_items = [] {
        for (std::size_t i = 0; i != rule_count; ++i)
            if (rules[i].kind == rule_kind::unique_items) return true;
        return false;
    }();
    /// Whether judging takes a value in memory, even when nobody wants to keep it.
    static constexpr bool needs_value =
        predicate_count != 0 || wants_unique_items || reflect::kind_of<inner> == reflect::kind::set;

    /// Of a duration: how it goes with its unit.
    using scale = detail::scale_of<inner, access>;

    /// The tags of a tagged variant, in the order of its alternatives; `other_tagged` has none.
    static constexpr auto tags = [] {
        if constexpr (!is_tagged) {
            return std::array<std::string_view, 1>{};
        } else {
            constexpr std::size_t at = find_part<detail::is_tagged>(access::get());
            auto const& part = detail::get_part<at>(access::get());
            return [&]<class... Ts>(std::type_identity<std::variant<Ts...>>) {
                if constexpr (std::tuple_size_v<decltype(part_type<said, at>::names)> == 0) {
                    constexpr std::array<std::string_view, sizeof...(Ts)> all{
                        reflect::type_name<detail::tag_type<Ts>>...};
                    std::array<std::string_view, sizeof...(Ts) - (takes_other ? 1 : 0)> known{};
                    for (std::size_t i = 0; i != known.size(); ++i) known[i] = all[i];
                    return known;
                } else return part.views();
            }(std::type_identity<inner>{});
        }
    }();
    [[nodiscard]] static constexpr std::string_view tag_key() noexcept {
        if constexpr (is_tagged) return part_type<said, find_part<detail::is_tagged>(access::get())>::key;
        else return {};
    }

    static constexpr value_schema plain = [] {
        value_schema s;
        s.types = detail::json_types_of<inner>();
        if (takes_null<T>) s.types = s.types | json_types::null;
        s.is_secret = is_secret;
        s.is_time = reflect::kind_of<inner> == reflect::kind::time;
        if constexpr (reflect::kind_of<inner> == reflect::kind::integer) {
            s.low = text::number(std::numeric_limits<inner>::min());
            s.high = text::number(std::numeric_limits<inner>::max());
        }
        if constexpr (!std::is_void_v<scale>) {
            if constexpr (scale::wants_integers)
                s.types = takes_null<T> ? json_types::integer | json_types::null : json_types::integer;
            s.low = scale::low;
            s.high = scale::high;
            s.unit = unit_name<typename scale::unit>();
        }
        std::string_view any;
        for_each_part(access::get(), [&](auto const& part) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(part)>, intrinsic_text>) {
                if (part.of == intrinsic_text::fault::wrong_type) s.wrong_type = part.words;
                if (part.of == intrinsic_text::fault::not_integer) s.not_integer = part.words;
                if (part.of == intrinsic_text::fault::any) any = part.words;
            }
        });
        if (s.wrong_type.empty()) s.wrong_type = any;
        if (s.not_integer.empty()) s.not_integer = any;
        s.not_named = any;
        s.rules = {rules.data(), rule_count};
        if constexpr (is_tagged) s.names = {tags.data(), tags.size()};
        else s.names = detail::names_of<inner>::all;
        return s;
    }();

    /// What is inside a list or map: a slot of its own.
    template <class Element>
    using element = slot<Element, element_access>;
};

namespace detail {

/// Calls `f(rule)` for every predicate of the slot that is not true of `value`.
template <class Slot, class Value, class F>
constexpr void for_each_broken_predicate(Value const& value, F&& f) {
    std::size_t which = 0;
    for_each_part(Slot::access::get(), [&]<class P>(P const& part) {
        if constexpr (is_predicate<P>::value)
            if (!part.predicate(value)) f(Slot::rules[which]);
        if constexpr (is_rule<P>::value) ++which;
    });
}

} // namespace detail

} // namespace telltale::inline v0

#endif

#include <cstddef>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

template <class Slot, class R, class Out>
constexpr bool read_list(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    using element = typename T::value_type;
    using element_slot = typename Slot::template element<element>;
    constexpr bool fixed = reflect::kind_of<T> == reflect::kind::fixed_list;
    taken const entered = r.in.enter_array();
    if (entered != taken::yes) [[unlikely]]
        return r.not_taken(entered, at, Slot::plain);
    std::size_t const offset = r.in.value_offset();
    new_target const scope(r); // arrays and maps are replaced as a whole
    std::size_t const errors = r.errors;
    frame here{.outer = at};
    for (;; ++here.index) {
        taken const next = r.in.next_element(here.index == 0);
        if (next == taken::other) break;
        if (next == taken::fault) [[unlikely]]
            return r.broken(at);
        if constexpr (!keeps<Out>) {
            if (!read_value<element, element_slot>(r, &here, out)) return false;
        } else if constexpr (fixed) {
            if (here.index < std::tuple_size_v<T>) {
                if (!read_value<element, element_slot>(r, &here, out[here.index])) return false;
            } else {
                nothing rest;
                if (!read_value<element, element_slot>(r, &here, rest)) return false;
            }
        } else if constexpr (std::is_same_v<element, bool>) { // std::vector<bool> has no elements to refer to
            bool flag = false;
            if (!read_value<element, element_slot>(r, &here, flag)) return false;
            if (here.index == out.size()) out.push_back(flag);
            else out[here.index] = flag;
        } else {
            if (here.index == out.size()) out.emplace_back();
            if (!read_value<element, element_slot>(r, &here, out[here.index])) return false;
        }
    }
    if constexpr (keeps<Out> && !fixed)
        if (here.index < out.size()) out.erase(out.begin() + static_cast<std::ptrdiff_t>(here.index), out.end());
    if constexpr (fixed)
        if (here.index != std::tuple_size_v<T>) [[unlikely]]
            if (!r.wrong_size(at, Slot::plain, offset, here.index, std::tuple_size_v<T>)) return false;
    if (!holds_all<Slot>(item_count{here.index})) [[unlikely]]
        if (!r.broken_count(at, Slot::plain, offset, here.index)) return false;
    if constexpr (Slot::wants_unique_items && keeps<Out>)
        if (r.errors == errors)
            if (std::size_t const again = repeated_item(out); again != out.size()) [[unlikely]]
                return r.not_unique(at, Slot::plain, offset, again);
    return true;
}

/// An array whose items differ.
template <class Slot, class R, class Out>
constexpr bool read_set(R& r, frame const* at, Out& out) {
    using element = typename Slot::inner::value_type;
    using element_slot = typename Slot::template element<element>;
    taken const entered = r.in.enter_array();
    if (entered != taken::yes) [[unlikely]]
        return r.not_taken(entered, at, Slot::plain);
    std::size_t const offset = r.in.value_offset();
    new_target const scope(r); // arrays and maps are replaced as a whole
    std::size_t const errors = r.errors;
    out.clear();
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t again = none; // the first item that was there before
    frame here{.outer = at};
    for (;; ++here.index) {
        taken const next = r.in.next_element(here.index == 0);
        if (next == taken::other) break;
        if (next == taken::fault) [[unlikely]]
            return r.broken(at);
        element item{};
        if (!read_value<element, element_slot>(r, &here, item)) return false;
        if (!out.insert(std::move(item)).second && again == none) again = here.index;
    }
    if (!holds_all<Slot>(item_count{here.index})) [[unlikely]]
        if (!r.broken_count(at, Slot::plain, offset, here.index)) return false;
    if (again != none && r.errors == errors) [[unlikely]]
        return r.not_unique(at, Slot::plain, offset, again);
    return true;
}

/// Reads item `I` of a tuple, if there is one; then `here.index` is the number of those that were read.
template <class T, std::size_t I, class R, class Out>
constexpr bool read_tuple_item(R& r, frame& here, bool& more, bool& go_on, [[maybe_unused]] Out& out) {
    if (!more) return true;
    taken const next = r.in.next_element(I == 0);
    if (next == taken::fault) [[unlikely]]
        return go_on = r.broken(here.outer);
    more = next == taken::yes;
    if (!more) return true;
    using element = std::tuple_element_t<I, T>;
    here.index = I;
    if constexpr (keeps<Out>) go_on = read_value<element, slot<element, unsaid>>(r, &here, std::get<I>(out));
    else go_on = read_value<element, slot<element, unsaid>>(r, &here, out);
    if (go_on) ++here.index;
    return go_on;
}

template <class Slot, class R, class Out>
constexpr bool read_tuple(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    constexpr std::size_t size = std::tuple_size_v<T>;
    taken const entered = r.in.enter_array();
    if (entered != taken::yes) [[unlikely]]
        return r.not_taken(entered, at, Slot::plain);
    std::size_t const offset = r.in.value_offset();
    new_target const scope(r); // arrays and maps are replaced as a whole
    frame here{.outer = at};
    bool more = true;
    bool go_on = true;
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (void)(read_tuple_item<T, I>(r, here, more, go_on, out) && ...);
    }(std::make_index_sequence<size>{});
    if (!go_on) [[unlikely]]
        return false;
    while (more) { // too many
        taken const next = r.in.next_element(here.index == 0);
        if (next == taken::fault) [[unlikely]]
            return r.broken(at);
        more = next == taken::yes;
        if (!more) break;
        if (!r.skip(&here)) return false;
        ++here.index;
    }
    if (here.index != size) [[unlikely]]
        return r.wrong_size(at, Slot::plain, offset, here.index, size);
    return true;
}

/// Reads the value of an entry whose key was taken, unless the key came before. `count`: of entries; `log`: where the log of
/// this map begins, if nothing is kept.
template <class Slot, class R, class Out>
constexpr bool read_entry(R& r, frame& here, [[maybe_unused]] std::size_t log, std::size_t& count, Out& out) {
    using T = typename Slot::inner;
    using mapped = typename T::mapped_type;
    using mapped_slot = typename Slot::template element<mapped>;
    using key_slot = slot<std::string, typename Slot::key_access>;
    bool is_new = true;
    [[maybe_unused]] mapped* place = nullptr;
    if constexpr (keeps<Out>) {
        auto const added = out.try_emplace(typename T::key_type(here.key));
        place = &added.first->second;
        is_new = added.second;
    } else if constexpr (R::has_text) {
        is_new = r.in.log().add_new(log, here.key, r.in.key_offset());
    }
    if (!is_new) [[unlikely]]
        return r.repeated(&here);
    ++count;
    if constexpr (key_slot::rule_count != 0)
        if (!holds_all<key_slot>(here.key)) [[unlikely]]
            if (!r.broken_key(&here, key_slot::plain, here.key)) return false;
    if constexpr (keeps<Out>) return read_value<mapped, mapped_slot>(r, &here, *place);
    else return read_value<mapped, mapped_slot>(r, &here, out);
}

template <class Slot, class R, class Out>
constexpr bool read_map(R& r, frame const* at, Out& out) {
    taken const entered = r.in.enter_object();
    if (entered != taken::yes) [[unlikely]]
        return r.not_taken(entered, at, Slot::plain);
    std::size_t const offset = r.in.value_offset();
    new_target const scope(r); // arrays and maps are replaced as a whole
    std::size_t log = 0;
    if constexpr (R::has_text) log = r.in.log().size();
    if constexpr (keeps<Out>) out.clear();
    frame here{.outer = at, .by_key = true};
    std::size_t count = 0;
    for (bool first = true;; first = false) {
        taken const next = r.in.next_key(first, here.key);
        if (next == taken::other) break;
        if (next == taken::fault) [[unlikely]]
            return r.broken(at);
        if (!read_entry<Slot>(r, here, log, count, out)) [[unlikely]]
            return false;
    }
    if constexpr (!keeps<Out> && R::has_text) r.in.log().shrink(log);
    if (!holds_all<Slot>(item_count{count})) [[unlikely]]
        return r.broken_count(at, Slot::plain, offset, count);
    return true;
}

/// The text of a free-form value, if it is of that shape and has no fault; then `is_taken`.
template <class R>
TELLTALE_NOINLINE constexpr bool capture_free_form(R& r, frame const* at, value_schema const& said,
                                                   free_form_shape shape, std::string& text, bool& is_taken) {
    if (shape != free_form_shape::anything)
        if (r.in.kind() != (shape == free_form_shape::object ? json_kind::object : json_kind::array)) [[unlikely]]
            return r.wrong_type(at, said);
    if (!r.in.capture(text)) [[unlikely]]
        return r.broken(at);
    is_taken = true;
    return r.repeated_keys(at, r.in.value_offset());
}

template <class Slot, class R, class Out>
constexpr bool read_free_form(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    constexpr free_form_shape shape = free_form<T>::shape;
    if constexpr (keeps<Out> && !requires { r.in.take(out); }) {
        std::string text;
        bool is_taken = false;
        bool const go_on = capture_free_form(r, at, Slot::plain, shape, text, is_taken);
        if (is_taken) free_form<T>::assign(out, std::move(text));
        return go_on;
    } else {
        if constexpr (shape != free_form_shape::anything)
            if (r.in.kind() != (shape == free_form_shape::object ? json_kind::object : json_kind::array)) [[unlikely]]
                return r.wrong_type(at, Slot::plain);
        if constexpr (keeps<Out>) {
            if (!r.in.take(out)) [[unlikely]]
                return r.broken(at);
            return r.repeated_keys(at, r.in.value_offset());
        } else {
            return r.skip(at);
        }
    }
}

} // namespace detail

} // namespace telltale::inline v0

#endif
// Reads the members of a record: in the order of their declaration by comparison, in any other by look-up.
#ifndef TELLTALE_READ_MEMBERS_HPP
#define TELLTALE_READ_MEMBERS_HPP

// What becomes of the members that did not come before their object ended.
#ifndef TELLTALE_READ_ABSENT_HPP
#define TELLTALE_READ_ABSENT_HPP

// Rules across members: what they must see again, and when they run.
#ifndef TELLTALE_READ_ACROSS_HPP
#define TELLTALE_READ_ACROSS_HPP

// The members of a struct with their declarations: reflection and schema brought together.
#ifndef TELLTALE_SCHEMA_RECORD_HPP
#define TELLTALE_SCHEMA_RECORD_HPP

// Which member a key probably is, by eight bytes of it at a fixed place, before anyone knows where the key ends.
#ifndef TELLTALE_SCHEMA_KEY_GUESS_HPP
#define TELLTALE_SCHEMA_KEY_GUESS_HPP


#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace telltale::inline v0 {

/// The members of a record by up to eight bytes of their keys as they are written, with what stands behind them where they are
/// shorter. Members that look the same by these bytes are one: a guess may be wrong, and must be compared.
struct key_guess {
    std::uint16_t const* members; ///< by hash; `count` where there is none
    std::size_t count;            ///< of the members
    std::uint64_t multiplier;
    unsigned shift;
    std::size_t offset; ///< how many bytes behind the quotation mark the bytes begin
    std::uint64_t mask; ///< which of the eight bytes count

    /// The member whose key may begin with the quotation mark at `key`, or `count`. Not for constant evaluation.
    [[nodiscard]] TELLTALE_INLINE std::size_t at(char const* key, char const* end) const noexcept {
        if (std::endian::native != std::endian::little || static_cast<std::size_t>(end - key) < offset + 9)
            return count;
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, key + 1 + offset, sizeof bytes);
        return members[((bytes & mask) * multiplier) >> shift];
    }
};

/// What a `key_guess` is of.
template <std::size_t Count>
struct key_guess_table {
    static constexpr std::size_t buckets = std::bit_ceil(Count * 4 + 2);
    static constexpr unsigned shift = 64U - static_cast<unsigned>(std::countr_zero(buckets));

    std::array<std::uint16_t, buckets> members{};
    std::size_t offset = 0;
    std::uint64_t mask = 0;
    std::uint64_t multiplier = 0;

    [[nodiscard]] static constexpr std::size_t hash(std::uint64_t bytes, std::uint64_t multiplier) noexcept {
        return static_cast<std::size_t>((bytes * multiplier) >> shift);
    }
    [[nodiscard]] constexpr key_guess get() const noexcept {
        return {members.data(), Count, multiplier, shift, offset, mask};
    }
};

/// The table of a record. `Count`: how many members it has.
template <std::size_t Count>
[[nodiscard]] consteval key_guess_table<Count> make_key_guess(record_schema const& record) {
    key_guess_table<Count> made;
    made.members.fill(static_cast<std::uint16_t>(Count));
    std::size_t shortest = static_cast<std::size_t>(-1);
    for (member_schema const& m : record.members)
        if (m.is != presence::others && m.quoted.size() < shortest) shortest = m.quoted.size();
    if (shortest == static_cast<std::size_t>(-1)) return made;
    shortest -= 2; // without the comma and the quotation mark before the key

    auto const bytes_of = [&](member_schema const& m, std::size_t offset, std::size_t size) {
        std::uint64_t bytes = 0;
        for (std::size_t i = 0; i != size; ++i)
            bytes |= std::uint64_t{static_cast<unsigned char>(m.quoted[2 + offset + i])} << (8 * i);
        return bytes;
    };
    // Where most members differ.
    std::size_t best = static_cast<std::size_t>(-1), size = 0;
    for (std::size_t offset = 0; offset < shortest && best != 0; ++offset) {
        std::size_t const here = shortest - offset < 8 ? shortest - offset : 8;
        std::size_t same = 0;
        for (std::size_t i = 0; i != Count; ++i)
            for (std::size_t j = 0; j != i; ++j)
                if (record.members[i].is != presence::others && record.members[j].is != presence::others &&
                    bytes_of(record.members[i], offset, here) == bytes_of(record.members[j], offset, here))
                    ++same;
        if (same >= best) continue;
        best = same;
        made.offset = offset;
        size = here;
    }
    made.mask = size == 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * size)) - 1;
    // A multiplier that keeps them apart, or the best of some.
    std::size_t fewest = static_cast<std::size_t>(-1);
    std::uint64_t tried = 0x9E3779B97F4A7C15U;
    for (int i = 0; i != 32 && fewest != 0; ++i, tried = tried * 0xD1342543DE82EF95U + 2) {
        std::array<bool, key_guess_table<Count>::buckets> used{};
        std::size_t collisions = 0;
        for (member_schema const& m : record.members) {
            if (m.is == presence::others) continue;
            bool& bucket = used[key_guess_table<Count>::hash(bytes_of(m, made.offset, size), tried | 1U)];
            collisions += bucket ? 1U : 0U;
            bucket = true;
        }
        if (collisions >= fewest) continue;
        fewest = collisions;
        made.multiplier = tried | 1U;
    }
    for (std::size_t i = 0; i != Count; ++i)
        if (record.members[i].is != presence::others)
            made.members[key_guess_table<Count>::hash(bytes_of(record.members[i], made.offset, size),
                                                      made.multiplier)] = static_cast<std::uint16_t>(i);
    return made;
}

} // namespace telltale::inline v0

#endif
// From a key to a member: a hash table made at compile time.
#ifndef TELLTALE_SCHEMA_KEY_TABLE_HPP
#define TELLTALE_SCHEMA_KEY_TABLE_HPP


#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

namespace detail {

struct key_entry {
    // no null pointer: g++ with UBSan tests none in constants
    static constexpr std::size_t unused = static_cast<std::size_t>(-1);

    std::string_view key{};
    std::size_t member = unused;
};

/// How the keys of a table are hashed.
struct key_hash {
    std::size_t mask = 0;   ///< the number of buckets less one
    std::size_t first = 0;  ///< a byte from the front ...
    std::size_t second = 0; ///< ... and one from the back

    [[nodiscard]] constexpr std::size_t of(std::string_view key) const noexcept {
        if (key.empty()) return 0;
        std::size_t const last = key.size() - 1;
        auto const a = static_cast<unsigned char>(key[first < last ? first : last]);
        auto const b = static_cast<unsigned char>(key[last - (second < last ? second : last)]);
        return (key.size() * 7 + a * 31U + b * 149U) & mask;
    }
};

/// The member of `key`, or `none`: one function for the tables of all records.
TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE constexpr std::size_t find_key(key_hash const& hash, key_entry const* entries,
                                                               std::string_view key, std::size_t none) noexcept {
    for (std::size_t at = hash.of(key);; at = (at + 1) & hash.mask) {
        key_entry const& e = entries[at];
        if (e.member == key_entry::unused) return none;
        if (e.key == key) return e.member;
    }
}
TELLTALE_INSTANCE(std::size_t find_key<0>(key_hash const&, key_entry const*, std::string_view, std::size_t) noexcept);

} // namespace detail

/// The names and aliases of a record's members. A key is hashed by its length and two of its bytes, at places chosen so that
/// the names of the record do not collide if that can be had; then compared once.
template <std::size_t Count>
struct key_table {
    static constexpr std::size_t buckets = std::bit_ceil(Count * 4 + 1);

    detail::key_hash hash{buckets - 1};
    std::array<detail::key_entry, buckets> entries{};

    /// The member of `key`, or `none`. Compares as many names as collide, one as a rule.
    [[nodiscard]] constexpr std::size_t find(std::string_view key, std::size_t none) const noexcept {
        return detail::find_key(hash, entries.data(), key, none);
    }
};

/// The table of a record.
template <std::size_t Count>
[[nodiscard]] consteval key_table<Count> make_key_table(record_schema const& record) {
    key_table<Count> table;
    std::array<detail::key_entry, Count + 1> all{};
    std::size_t n = 0;
    for (std::size_t i = 0; i != record.members.size(); ++i) {
        if (record.members[i].is == presence::others) continue;
        all[n++] = {record.members[i].name, i};
        for (std::string_view const alias : record.members[i].aliases) all[n++] = {alias, i};
    }
    std::size_t best = static_cast<std::size_t>(-1);
    for (std::size_t first = 0; first != 8 && best != 0; ++first)
        for (std::size_t second = 0; second != 6 && best != 0; ++second) {
            std::array<bool, key_table<Count>::buckets> used{};
            std::size_t collisions = 0;
            for (std::size_t i = 0; i != n; ++i) {
                bool& bucket = used[detail::key_hash{table.hash.mask, first, second}.of(all[i].key)];
                collisions += bucket ? 1U : 0U;
                bucket = true;
            }
            if (collisions < best) {
                best = collisions;
                table.hash.first = first;
                table.hash.second = second;
            }
        }
    for (std::size_t i = 0; i != n; ++i) {
        std::size_t at = table.hash.of(all[i].key);
        while (table.entries[at].member != detail::key_entry::unused) at = (at + 1) & table.hash.mask;
        table.entries[at] = all[i];
    }
    return table;
}

} // namespace telltale::inline v0

#endif

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

template <class T>
struct record;

namespace detail {

/// How a key is written in JSON.
[[nodiscard]] constexpr std::size_t write_key(std::string_view key, char* out) noexcept {
    constexpr char hex[] = "0123456789abcdef";
    char* p = out;
    *p++ = ',';
    *p++ = '"';
    for (char const c : key) {
        auto const byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            *p++ = '\\';
            *p++ = c;
        } else if (byte < 0x20) {
            for (char const u : {'\\', 'u', '0', '0'}) *p++ = u;
            *p++ = hex[byte >> 4U];
            *p++ = hex[byte & 15U];
        } else {
            *p++ = c;
        }
    }
    *p++ = '"';
    *p++ = ':';
    return static_cast<std::size_t>(p - out);
}

template <std::size_t Size>
struct written_key {
    char characters[Size]{};
};

template <class Part>
struct is_null_part : std::is_same<Part, null_is_absent_part> {};
template <class Part>
struct is_initializers_part : std::is_same<Part, initializers_are_defaults_part> {};
template <class Part>
struct is_initializer_part : std::is_same<Part, initializer_is_default_part> {};

/// Whether the declaration of the struct `T` has a part with a property.
template <class T, template <class> class Is>
inline constexpr bool says = count_parts<Is, std::remove_cvref_t<decltype(declaration_of<T>.said)>> != 0;

} // namespace detail

/// Member `I` of the record `T`, in the order of declaration.
template <class T, std::size_t I>
struct record_member : detail::located_member<T, I, detail::layout<T>::part_at[I]> {
    using located = detail::located_member<T, I, detail::layout<T>::part_at[I]>;
    using value_slot = slot<typename located::type, typename located::access>;
    using said = std::remove_cvref_t<decltype(located::access::get())>; ///< of the member itself

    static constexpr bool is_optional = reflect::kind_of<typename located::type> == reflect::kind::optional;
    static constexpr bool has_default = count_parts<detail::is_default, said> != 0;
    static constexpr bool is_rest = count_parts<detail::is_rest, said> != 0;
    /// Its default is what its initialiser makes.
    static constexpr bool has_initializer =
        !has_default && !is_rest &&
        (detail::says<T, detail::is_initializers_part> || count_parts<detail::is_initializer_part, said> != 0);
    static constexpr bool may_be_absent = is_optional || has_default || has_initializer;
    static constexpr bool null_is_absent =
        may_be_absent && !takes_null<typename located::type> && value_slot::plain.types != json_types::any &&
        (count_parts<detail::is_null_part, said> != 0 || detail::says<T, detail::is_null_part>);

    /// Its key: the one written out, or the C++ name in the struct's case.
    static constexpr std::size_t longest_name = 2 * located::cpp_name().size() + 1;
    static constexpr auto cased = [] {
        std::pair<detail::written_key<longest_name>, std::size_t> all{};
        all.second = reflect::apply_case(detail::layout<T>::policy, located::cpp_name(), all.first.characters);
        return all;
    }();
    static constexpr std::string_view name = [] {
        std::string_view found{cased.first.characters, cased.second};
        for_each_part(located::access::get(), [&](auto const& part) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(part)>, wire_name_part>) found = part.name;
        });
        return found;
    }();
    /// `,"key":`
    static constexpr std::size_t quoted_size = [] {
        detail::written_key<6 * name.size() + 4> room;
        return detail::write_key(name, room.characters);
    }();
    static constexpr auto quoted = [] {
        detail::written_key<quoted_size> all;
        (void)detail::write_key(name, all.characters);
        return all;
    }();

    static constexpr auto aliases = [] {
        std::array<std::string_view, 8> all{};
        std::size_t n = 0;
        for_each_part(located::access::get(), [&](auto const& part) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(part)>, alias_part>) all[n++] = part.name;
        });
        return std::pair{all, n};
    }();

    static constexpr member_schema plain = [] {
        member_schema m;
        m.name = name;
        m.quoted = {quoted.characters, quoted_size};
        m.value = &value_slot::plain;
        m.is = is_rest                          ? presence::others
               : has_default || has_initializer ? presence::defaulted
               : is_optional                    ? presence::optional
                                                : presence::required;
        m.null_is_absent = null_is_absent;
        std::string_view any;
        for_each_part(located::access::get(), [&](auto const& part) {
            using P = std::remove_cvref_t<decltype(part)>;
            if constexpr (std::is_same_v<P, intrinsic_text>) {
                if (part.of == intrinsic_text::fault::missing) m.missing = part.words;
                if (part.of == intrinsic_text::fault::any) any = part.words;
            } else if constexpr (std::is_same_v<P, description_part>) {
                m.description = part.words;
            } else if constexpr (std::is_same_v<P, deprecated_part>) {
                m.is_deprecated = true;
                m.deprecated = part.words;
            } else if constexpr (std::is_same_v<P, since_part>) {
                m.since = part.version;
            }
        });
        if (m.missing.empty()) m.missing = any;
        if constexpr (aliases.second != 0) m.aliases = {aliases.first.data(), aliases.second};
        return m;
    }();
};

namespace detail {

template <class T, std::size_t I, auto Pointer>
consteval bool is_pointed() {
    if constexpr (layout<T>::part_at[I] != no_member) {
        using field = typename record_member<T, I>::located::field;
        if constexpr (std::is_same_v<std::remove_cv_t<decltype(field::pointer)>, std::remove_cv_t<decltype(Pointer)>>)
            return field::pointer == Pointer;
    }
    return false;
}
template <class T, auto Pointer, std::size_t... I>
consteval std::size_t find_pointed(std::index_sequence<I...>) {
    bool const pointed[] = {is_pointed<T, I, Pointer>()..., true};
    std::size_t i = 0;
    while (!pointed[i]) ++i;
    if constexpr (layout<T>::taken_apart)
        if (i == sizeof...(I)) {
            constexpr std::size_t position = reflect::member_position<T, Pointer>;
            return position < i ? position : i;
        }
    return i;
}

template <class T, std::size_t I, class P, auto... Pointers>
consteval bool names_member(cross_rule<P, Pointers...> const*) {
    return ((record<T>::template index_of<Pointers> == I) || ...);
}
template <class T, std::size_t I, auto Pointer>
consteval bool names_member(tag_texts_rule<Pointer> const*) {
    return record<T>::template index_of<Pointer> == I;
}

} // namespace detail

/// All that the walk wants to know of a struct, as constants.
template <class T>
struct record {
    using layout = detail::layout<T>;
    static constexpr std::size_t size = layout::size;
    template <std::size_t I>
    using member = record_member<T, I>;

    static constexpr auto members = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<member_schema, size + 1>{member<I>::plain..., member_schema{}};
    }(std::make_index_sequence<size>{});

    /// The member whose tag stands beside it, or `size`.
    static constexpr std::size_t beside = []<std::size_t... I>(std::index_sequence<I...>) {
        bool const found[] = {member<I>::value_slot::is_beside..., true};
        std::size_t i = 0;
        while (!found[i]) ++i;
        return i;
    }(std::make_index_sequence<size>{});
    [[nodiscard]] static constexpr std::string_view tag_key() noexcept {
        if constexpr (beside != size) return member<beside>::value_slot::tag_key();
        else return {};
    }
    /// The member that takes the keys which the struct does not name, or `size`.
    static constexpr std::size_t rest = []<std::size_t... I>(std::index_sequence<I...>) {
        bool const found[] = {member<I>::is_rest..., true};
        std::size_t i = 0;
        while (!found[i]) ++i;
        return i;
    }(std::make_index_sequence<size>{});
    /// `,"tag":`
    static constexpr std::size_t quoted_tag_size = [] {
        detail::written_key<6 * tag_key().size() + 4> room;
        return detail::write_key(tag_key(), room.characters);
    }();
    static constexpr auto quoted_tag = [] {
        detail::written_key<quoted_tag_size> all;
        (void)detail::write_key(tag_key(), all.characters);
        return all;
    }();

    static constexpr auto cross_rule_parts = detail::indices_of<detail::is_cross_rule>(layout::said);
    static constexpr std::size_t cross_rule_count = cross_rule_parts.size() - 1;
    static constexpr auto cross_rules = [] {
        std::array<rule, cross_rule_count + 1> all{};
        [&]<std::size_t... J>(std::index_sequence<J...>) {
            ((all[J] = detail::get_part<cross_rule_parts[J]>(layout::said).plain()), ...);
        }(std::make_index_sequence<cross_rule_count>{});
        return all;
    }();

    static constexpr record_schema plain = [] {
        record_schema r;
        r.type_name = reflect::type_name<T>;
        for_each_part(layout::said, [&](auto const& part) {
            using P = std::remove_cvref_t<decltype(part)>;
            if constexpr (std::is_same_v<P, unknown_keys>) r.policy = part;
            if constexpr (std::is_same_v<P, description_part>) r.description = part.words;
            if constexpr (std::is_same_v<P, since_part>) r.since = part.version;
        });
        r.tag_key = tag_key();
        r.members = {members.data(), size};
        r.rules = {cross_rules.data(), cross_rule_count};
        return r;
    }();

    static constexpr std::size_t key_count = [] {
        std::size_t n = rest == size ? size : size - 1;
        for (std::size_t i = 0; i != size; ++i) n += members[i].aliases.size();
        return n;
    }();
    static constexpr auto keys = make_key_table<key_count>(plain);
    /// The member of a key (or of an alias), or `size`.
    [[nodiscard]] static constexpr std::size_t find(std::string_view key) noexcept { return keys.find(key, size); }

    /// Whether a key is that of a member, an alias, or that of a tag beside one.
    [[nodiscard]] static constexpr bool names(std::string_view key) noexcept {
        return find(key) != size || (beside != size && key == tag_key());
    }

    static constexpr auto guess_table = make_key_guess<size>(plain);
    static constexpr key_guess guess = guess_table.get();

    /// The index of the member that a pointer names, or `size`.
    template <auto Pointer>
    static constexpr std::size_t index_of = detail::find_pointed<T, Pointer>(std::make_index_sequence<size>{});

    /// Whether a rule across members asks for member `I`.
    template <std::size_t I>
    static constexpr bool asked_across = [] {
        bool asked = false;
        for_each_part(layout::said, [&]<class P>(P const&) {
            if constexpr (detail::is_cross_rule<P>::value)
                asked = asked || detail::names_member<T, I>(static_cast<P const*>(nullptr));
        });
        return asked;
    }();
};

} // namespace telltale::inline v0

#endif

#include <cstddef>
#include <cstdint>
#include <new>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// A value that is not made in constant evaluation. In bytes: a union with a member that cannot be destroyed there is no literal
/// type for clang.
template <class T>
class unless_constant {
public:
    constexpr unless_constant() {
        if (!std::is_constant_evaluated()) ::new (static_cast<void*>(room_)) T();
    }
    unless_constant(unless_constant const&) = delete;
    unless_constant& operator=(unless_constant const&) = delete;
    constexpr ~unless_constant() {
        if (!std::is_constant_evaluated()) get().~T();
    }
    [[nodiscard]] constexpr T& get() noexcept { return *std::launder(reinterpret_cast<T*>(room_)); }

private:
    alignas(T) std::byte room_[sizeof(T)];
};

template <class T>
[[nodiscard]] constexpr T& retained_value(T& value) noexcept {
    return value;
}
template <class T>
[[nodiscard]] constexpr T& retained_value(unless_constant<T>& value) noexcept {
    return value.get();
}

/// The members that rules across members ask for, kept when no struct is.
template <class T, class Indices>
struct retained_members;
template <class T, std::size_t... I>
struct retained_members<T, std::index_sequence<I...>> {
    template <class Member>
    using made = std::conditional_t<left_to_run<Member>, unless_constant<Member>, Member>;
    std::tuple<std::conditional_t<record<T>::template asked_across<I>,
                                  made<typename record<T>::template member<I>::located::type>, nothing>...>
        values{};
};

/// Member `I` of a record, wherever it is kept.
template <class T, std::size_t I, class Kept>
[[nodiscard]] constexpr auto& kept_member(Kept& kept) noexcept {
    if constexpr (std::is_same_v<Kept, T>) return record<T>::template member<I>::located::get(kept);
    else return retained_value(std::get<I>(kept.values));
}

/// Whether member `I` is one of those that are not made, where `Kept` keeps it.
template <class T, std::size_t I, class Kept>
[[nodiscard]] constexpr bool is_left_to_run() noexcept {
    return !std::is_same_v<Kept, T> && left_to_run<typename record<T>::template member<I>::located::type> &&
           std::is_constant_evaluated();
}

/// Judges a text by the tag, which names alternative `which`.
template <class T, class R, class Bits, class Offsets, class Kept, auto Pointer>
constexpr bool run_cross_rule(R& r, frame const* at, Bits const& seen, Bits const& unclean, Offsets const& offsets,
                              std::size_t, std::size_t which, Kept& kept, tag_texts_rule<Pointer> const& asked,
                              rule const&) {
    constexpr std::size_t i = record<T>::template index_of<Pointer>;
    if (is_left_to_run<T, i, Kept>()) return true;
    if (((seen[i / 64] & ~unclean[i / 64]) >> (i % 64) & 1U) == 0) return true;
    std::string_view const text = text_inside(std::as_const(kept_member<T, i>(kept)));
    tag_texts const* const broken = asked.find_broken(which, text);
    if (broken == nullptr) [[likely]]
        return true;
    frame const here{.outer = at, .member = &record<T>::members[i]};
    return r.not_for_tag(&here, *record<T>::members[i].value, *broken, offsets[i], text);
}

/// Runs one rule across members of `T` if they are all right.
template <class T, class R, class Bits, class Offsets, class Kept, class P, auto... Pointers>
constexpr bool run_cross_rule(R& r, frame const* at, Bits const& seen, Bits const& unclean, Offsets const& offsets,
                              std::size_t brace, std::size_t, Kept& kept, cross_rule<P, Pointers...> const& asked,
                              rule const& plain) {
    using rec = record<T>;
    constexpr std::size_t indices[] = {rec::template index_of<Pointers>...};
    if ((is_left_to_run<T, rec::template index_of<Pointers>, Kept>() || ...)) return true;
    for (std::size_t const i : indices)
        if (((unclean[i / 64] >> (i % 64)) & 1U) != 0) return true;
    if (asked.predicate(std::as_const(kept_member<T, rec::template index_of<Pointers>>(kept))...)) return true;
    for (std::size_t const i : indices) {
        frame const here{.outer = at, .member = &rec::members[i]};
        if (!r.broken_predicate(i == rec::rest ? at : &here, *rec::members[i].value, plain,
                                ((seen[i / 64] >> (i % 64)) & 1U) != 0 ? offsets[i] : brace, {}))
            return false;
    }
    return true;
}

template <class T, class R, class Bits, class Offsets, class Kept>
constexpr bool run_cross_rules(R& r, frame const* at, Bits const& seen, Bits const& unclean, Offsets const& offsets,
                               std::size_t brace, std::size_t which, Kept& kept) {
    using rec = record<T>;
    return [&]<std::size_t... J>(std::index_sequence<J...>) {
        return (run_cross_rule<T>(r, at, seen, unclean, offsets, brace, which, kept,
                                  get_part<rec::cross_rule_parts[J]>(rec::layout::said), rec::cross_rules[J]) &&
                ...);
    }(std::make_index_sequence<rec::cross_rule_count>{});
}

} // namespace detail

} // namespace telltale::inline v0

#endif
// A variant whose tag stands beside it: {"event": "error", "details": {...}}.
#ifndef TELLTALE_READ_BESIDE_HPP
#define TELLTALE_READ_BESIDE_HPP

// The sentences for facts of which the schema's author said nothing, and the short forms of what was expected and got: as strings,
// or in constant evaluation as sentences.
#ifndef TELLTALE_READ_WORDS_HPP
#define TELLTALE_READ_WORDS_HPP

// The beginning of a text that may be long.
#ifndef TELLTALE_TEXT_EXCERPT_HPP
#define TELLTALE_TEXT_EXCERPT_HPP


#include <cstddef>
#include <string>
#include <string_view>

namespace telltale::inline v0::text {

/// The first bytes of `whole` that are at most `limit` code points; never ends within one. A byte that belongs to no
/// code point counts as one. Time: linear in `limit`, not in the text.
[[nodiscard]] TELLTALE_COLD constexpr std::string_view first_code_points(std::string_view whole,
                                                                         std::size_t limit) noexcept {
    std::size_t end = 0;
    for (std::size_t n = 0; n != limit && end < whole.size(); ++n) end += code_point_at(whole, end).length;
    return whole.substr(0, end);
}

/// `whole` if it has at most `limit` code points, else its beginning and an ellipsis (U+2026), together `limit` code
/// points. A limit of 0 gives the empty text. It cuts only; `printable` makes harmless. `Text` is a string or a `sentence`.
template <class Text = std::string>
[[nodiscard]] TELLTALE_COLD constexpr Text excerpt(std::string_view whole, std::size_t limit = 40) {
    std::string_view const fits = first_code_points(whole, limit);
    bool const is_whole = fits.size() == whole.size() || limit == 0;
    Text cut;
    cut += is_whole ? fits : first_code_points(fits, limit - 1);
    if (!is_whole) cut += "\xE2\x80\xA6";
    return cut;
}

} // namespace telltale::inline v0::text

#endif
// Did you mean: which of some known names a wrong word was probably meant to be.
#ifndef TELLTALE_TEXT_NEAREST_HPP
#define TELLTALE_TEXT_NEAREST_HPP


#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace telltale::inline v0::text {

/// Looks at one candidate after the other and keeps the most similar to `word`. What counts:
/// - letters of the other case and the separators `_ - . : /` and space cost next to nothing: `prometheus_port` is
///   `prometheusPort`;
/// - characters inserted, left out, replaced, or two neighbours swapped (optimal string alignment): none for names of
///   up to 2 characters, one for up to 5 (but none replaced in 3), two for up to 8, three for longer ones;
/// - a name that begins with the other, or shares two thirds with it from the beginning: `exportInterval` is
///   `exportIntervalMs`.
///
/// Among equals the first wins. Only the first 64 bytes of a word are looked at, so the time is bounded for each
/// candidate, and nothing is allocated. `word` must outlive the object.
class nearest_name {
public:
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    constexpr explicit nearest_name(std::string_view word) noexcept : word_(word), folded_(word) {}

    /// Looks at the next candidate.
    TELLTALE_COLD constexpr void consider(std::string_view candidate) noexcept {
        std::size_t const mine = seen_++;
        folded_name const other(candidate);
        std::uint32_t cost = similarity_cost(folded_, other);
        if (cost == refused) return;
        cost = cost * 256 + spelling_cost(word_, candidate);
        if (cost >= best_cost_) return;
        best_cost_ = cost;
        best_ = mine;
    }

    /// Which candidate is the most similar, the first considered is 0; `npos` if none is similar enough.
    [[nodiscard]] constexpr std::size_t index() const noexcept { return best_; }

private:
    static constexpr std::size_t longest = 64; // bytes of a word that are looked at
    static constexpr std::uint32_t one_edit = 4, replacement = 5;
    static constexpr std::uint32_t refused = static_cast<std::uint32_t>(-1) / 256;

    // A name without its case and its separators.
    struct folded_name {
        char letters[longest]{};
        std::size_t size = 0;

        constexpr explicit folded_name(std::string_view name) noexcept {
            for (char const c : name.substr(0, longest)) {
                if (c == '_' || c == '-' || c == '.' || c == ':' || c == '/' || c == ' ') continue;
                letters[size++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            }
        }
    };

    [[nodiscard]] static constexpr std::uint32_t allowed(std::size_t length) noexcept {
        if (length < 3) return 0;
        if (length == 3) return one_edit; // and no replacement: `foo` is not `boo`
        if (length <= 5) return replacement;
        if (length <= 8) return 2 * replacement;
        return 3 * replacement;
    }

    [[nodiscard]] static constexpr std::uint32_t similarity_cost(folded_name const& a, folded_name const& b) noexcept {
        std::size_t const shorter = a.size < b.size ? a.size : b.size;
        std::size_t const longer = a.size < b.size ? b.size : a.size;
        if (shorter == 0) return refused;

        std::uint32_t const limit = allowed(longer);
        std::uint32_t const edits = edit_cost(a, b, limit);
        if (edits <= limit) return edits;

        std::size_t common = 0;
        while (common != shorter && a.letters[common] == b.letters[common]) ++common;
        bool const begins =
            common == shorter && ((common >= 4 && 2 * common >= longer) || (common >= 6 && 4 * common >= longer));
        bool const shares = common >= 6 && 3 * common >= 2 * longer;
        if (begins || shares)
            return 4 * replacement + static_cast<std::uint32_t>(longer - common); // behind all found by edits
        return refused;
    }

    // Optimal string alignment in a band around the diagonal: the limit allows three insertions, so the rest
    // cannot matter.
    [[nodiscard]] TELLTALE_COLD static constexpr std::uint32_t edit_cost(folded_name const& a, folded_name const& b,
                                                                         std::uint32_t limit) noexcept {
        constexpr std::uint32_t too_much = 10000;
        std::size_t const band = limit / one_edit;
        if (a.size > b.size + band || b.size > a.size + band) return too_much;

        std::uint32_t rows[3][longest + 1]{};
        std::uint32_t* before = rows[0];
        std::uint32_t* above = rows[1];
        std::uint32_t* row = rows[2];
        for (std::size_t j = 0; j <= b.size; ++j)
            row[j] = j <= band ? static_cast<std::uint32_t>(j) * one_edit : too_much;
        for (std::size_t i = 1; i <= a.size; ++i) {
            std::uint32_t* const reused = before;
            before = above;
            above = row;
            row = reused;
            std::size_t const first = i > band ? i - band : 1;
            std::size_t const last = i + band < b.size ? i + band : b.size;
            row[first - 1] = first == 1 && i <= band ? static_cast<std::uint32_t>(i) * one_edit : too_much;
            std::uint32_t least = row[first - 1];
            for (std::size_t j = first; j <= last; ++j) {
                std::uint32_t cost = above[j - 1] + (a.letters[i - 1] == b.letters[j - 1] ? 0 : replacement);
                if (above[j] + one_edit < cost) cost = above[j] + one_edit;
                if (row[j - 1] + one_edit < cost) cost = row[j - 1] + one_edit;
                if (i > 1 && j > 1 && a.letters[i - 1] == b.letters[j - 2] && a.letters[i - 2] == b.letters[j - 1] &&
                    before[j - 2] + one_edit < cost)
                    cost = before[j - 2] + one_edit;
                row[j] = cost;
                if (cost < least) least = cost;
            }
            if (last < b.size) row[last + 1] = too_much;
            if (least > limit + one_edit) return too_much; // a swap looks back by two rows, and costs one edit
        }
        return row[b.size];
    }

    // How much of the spelling differs, for a choice among names that are otherwise equally similar: below 256.
    [[nodiscard]] static constexpr std::uint32_t spelling_cost(std::string_view a, std::string_view b) noexcept {
        a = a.substr(0, longest);
        b = b.substr(0, longest);
        std::size_t const shorter = a.size() < b.size() ? a.size() : b.size();
        std::size_t const longer = a.size() < b.size() ? b.size() : a.size();
        std::size_t same = 0;
        while (same != shorter && a[same] == b[same]) ++same;
        std::size_t tail = 0;
        while (same + tail != shorter && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
        return static_cast<std::uint32_t>(longer - same - tail);
    }

    std::string_view word_;
    folded_name folded_;
    std::size_t seen_ = 0;
    std::size_t best_ = npos;
    std::uint32_t best_cost_ = static_cast<std::uint32_t>(-1);
};

/// The index of the candidate that `word` was probably meant to be, see `nearest_name`; `nearest_name::npos` if there
/// is none. Time: linear in the number of candidates, bounded for each.
[[nodiscard]] constexpr std::size_t nearest(std::string_view word,
                                            std::span<std::string_view const> candidates) noexcept {
    nearest_name finder(word);
    for (std::string_view const candidate : candidates) finder.consider(candidate);
    return finder.index();
}

} // namespace telltale::inline v0::text

#endif
// A sentence put together in constant evaluation, for a compiler to print.
#ifndef TELLTALE_TEXT_SENTENCE_HPP
#define TELLTALE_TEXT_SENTENCE_HPP


#include <concepts>
#include <cstddef>
#include <string_view>

namespace telltale::inline v0::text {

namespace detail {

template <class N>
concept printed_as_number =
    std::same_as<N, number> || std::floating_point<N> ||
    (std::integral<N> && !std::same_as<N, bool> && !std::same_as<N, char> && !std::same_as<N, wchar_t> &&
     !std::same_as<N, char8_t> && !std::same_as<N, char16_t> && !std::same_as<N, char32_t>);

} // namespace detail

/// Text of at most `Capacity` characters, written piece by piece:
/// `sentence<>{} << "minimum " << 10 << " is above maximum " << 5`.
///
/// It is always printable ASCII, because compilers agree on the printing of nothing else: any other code point is
/// written as `<U+00E9>` (but an ellipsis as three dots), a byte that belongs to none as `<E9>`. A sentence that is too
/// long is cut and ends in `...`. The members are public because a structural type has no private ones; `data` and `size` make it a message
/// for the `static_assert` of C++26. Writing is linear in what is written, allocates nothing and cannot fail.
template <std::size_t Capacity = 256>
struct sentence {
    static_assert(Capacity >= 4, "room for a character and the three dots of a cut");

    char characters[Capacity]{};
    std::size_t length = 0;

    [[nodiscard]] constexpr bool empty() const noexcept { return length == 0; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return length; }
    [[nodiscard]] constexpr char const* data() const noexcept { return characters; }
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {characters, length}; }
    constexpr operator std::string_view() const noexcept { return view(); }

    /// Text, meant to be UTF-8.
    constexpr sentence& operator<<(std::string_view text) noexcept {
        for (std::size_t i = 0; i != text.size();) {
            code_point const c = code_point_at(text, i);
            if (c.value >= 0x20 && c.value < 0x7F) {
                write(text[i]);
            } else if (c.value == 0x2026) {
                *this << "...";
            } else {
                write_code(c);
            }
            i += c.length;
        }
        return *this;
    }

    /// One character.
    template <std::same_as<char> Character>
    constexpr sentence& operator<<(Character c) noexcept {
        return *this << std::string_view{&c, 1};
    }

    /// `true` or `false`.
    template <std::same_as<bool> Flag>
    constexpr sentence& operator<<(Flag flag) noexcept {
        return *this << (flag ? std::string_view{"true"} : std::string_view{"false"});
    }

    /// A number, in the fewest digits that are this number and no other.
    template <detail::printed_as_number Number>
    constexpr sentence& operator<<(Number value) noexcept {
        char digits[number::max_text]{};
        char const* last = nullptr;
        if constexpr (std::same_as<Number, long double>) {
            last = number(static_cast<double>(value)).write(digits);
        } else {
            last = number(value).write(digits);
        }
        return *this << std::string_view(digits, static_cast<std::size_t>(last - digits));
    }

    /// As `<<`: what is made of sentences in constant evaluation and of strings at run time is spelt as strings are.
    constexpr sentence& operator+=(std::string_view text) noexcept { return *this << text; }
    template <std::same_as<char> Character>
    constexpr sentence& operator+=(Character c) noexcept {
        return *this << c;
    }

    friend constexpr bool operator==(sentence const& a, sentence const& b) noexcept { return a.view() == b.view(); }

private:
    constexpr void write(char c) noexcept {
        if (length != Capacity) {
            characters[length++] = c;
        } else {
            for (std::size_t i = Capacity - 3; i != Capacity; ++i) characters[i] = '.';
        }
    }

    constexpr void write_code(code_point c) noexcept {
        write('<');
        if (c.well_formed) *this << "U+";
        int const digits = !c.well_formed ? 2 : c.value > 0xFFFFF ? 6 : c.value > 0xFFFF ? 5 : 4;
        for (int digit = digits; digit-- != 0;) write("0123456789ABCDEF"[c.value >> (4 * digit) & 0xFU]);
        write('>');
    }
};

/// Appends `utf8` in double quotes, with a backslash before those in it and before backslashes.
template <std::size_t Capacity>
constexpr void append_json_string(sentence<Capacity>& out, std::string_view utf8) noexcept {
    out << '"';
    for (std::size_t first = 0;;) {
        std::size_t const stop = utf8.find_first_of("\"\\", first);
        out << utf8.substr(first, stop - first);
        if (stop == std::string_view::npos) break;
        out << '\\' << utf8[stop];
        first = stop + 1;
    }
    out << '"';
}

} // namespace telltale::inline v0::text

#endif

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// The index of the name that `word` was probably meant to be, or the number of names.
[[nodiscard]] constexpr std::size_t nearest_of(std::string_view word,
                                               constants<std::string_view> const& names) noexcept {
    std::size_t const found = text::nearest(word, std::span<std::string_view const>(names.begin(), names.size()));
    return found == text::nearest_name::npos ? names.size() : found;
}

namespace detail {

template <class Text>
TELLTALE_COLD constexpr void append_number(Text& out, text::number const& n) {
    char digits[text::number::max_text]{};
    out += std::string_view(digits, static_cast<std::size_t>(n.write(digits) - digits));
}

template <class Text>
TELLTALE_COLD constexpr void append_count(Text& out, text::number const& n, std::string_view one,
                                          std::string_view many) {
    append_number(out, n);
    out += ' ';
    out += n == text::number(1) ? one : many;
}

template <class Text>
TELLTALE_COLD constexpr void append_choice(Text& out, choice const& c) {
    switch (c.is) {
    case choice::kind::number: append_number(out, c.number); break;
    case choice::kind::text: out += c.text; break;
    case choice::kind::boolean: out += c.number == text::number(0) ? "false" : "true"; break;
    }
}

template <class Text, class List, class F>
constexpr void append_joined(Text& out, List const& list, F append) {
    bool first = true;
    for (auto const& item : list) {
        if (!first) out += ", ";
        first = false;
        append(out, item);
    }
}

} // namespace detail

/// `a string`, `an integer or null`: what a value with this schema is. Here and below `Text` is a string or a `text::sentence`.
template <class Text = std::string>
[[nodiscard]] TELLTALE_COLD constexpr Text describe(json_types types) {
    struct named {
        json_types type;
        std::string_view words;
    };
    constexpr named all[] = {{json_types::boolean, "a boolean"}, {json_types::integer, "an integer"},
                             {json_types::number, "a number"},   {json_types::string, "a string"},
                             {json_types::array, "an array"},    {json_types::object, "an object"},
                             {json_types::null, "null"}};
    Text out;
    if (types == json_types::any) {
        out += "any JSON value";
        return out;
    }
    std::string_view last;
    for (named const& n : all) {
        if (!contains(types, n.type)) continue;
        if (!last.empty()) {
            if (!out.empty()) out += ", ";
            out += last;
        }
        last = n.words;
    }
    if (!out.empty()) out += " or ";
    out += last;
    return out;
}

template <class Text = std::string>
[[nodiscard]] constexpr Text describe(rule const& r);

namespace detail {

/// One text behind another: the operator of strings would be made for speed, and large.
template <class Text>
[[nodiscard]] TELLTALE_COLD constexpr Text joined(std::string_view first, std::string_view second = {}) {
    Text out;
    out += first;
    out += second;
    return out;
}

/// Whether "must have" stands before what a rule asks for.
[[nodiscard]] constexpr bool speaks_of_size(rule_kind kind) noexcept { return !describe_kind(kind).counted.empty(); }

/// The number of a rule, with what it counts.
template <class Text>
TELLTALE_COLD constexpr void append_bound(Text& out, rule_description const& kind, rule const& r) {
    if (kind.number == rule_description::bound::none) return;
    text::number const& n = kind.number == rule_description::bound::low ? r.low : r.high;
    append_number(out, n);
    if (kind.counted.empty()) return;
    out += ' ';
    out += kind.counted;
    if (n != text::number(1)) out += 's';
}

/// The rules that a rule combines, with a word between them.
template <class Text>
TELLTALE_COLD constexpr void append_combined(Text& out, rule const& r, std::string_view between) {
    for (std::size_t i = 0; i != r.inner_count; ++i) {
        if (i != 0) out += between;
        rule const& one = r.inner[i];
        bool const grouped = one.inner_count > 1;
        if (grouped) out += '(';
        if (speaks_of_size(one.kind)) out += "of ";
        out += describe<Text>(one);
        if (grouped) out += ')';
    }
}

} // namespace detail

/// `>= 1024`, `a UUID`: what a rule asks for, so that "must be " or "must have " can stand before it.
template <class Text>
[[nodiscard]] TELLTALE_COLD constexpr Text describe(rule const& r) {
    Text out;
    switch (r.kind) {
    case rule_kind::pattern: return detail::joined<Text>("text that matches ", r.text);
    case rule_kind::format: return detail::joined<Text>(r.words);
    case rule_kind::satisfies: return detail::joined<Text>(r.message);
    case rule_kind::is_one_of: out += "one of: "; break;
    case rule_kind::none_of: out += r.inner_count == 1 ? "not " : "neither "; break;
    default: out += describe_kind(r.kind).words; break;
    }
    switch (r.kind) {
    case rule_kind::range:
        detail::append_number(out, r.low);
        out += " to ";
        detail::append_number(out, r.high);
        break;
    case rule_kind::is_one_of:
        detail::append_joined(out, std::span<choice const>(r.choices, r.choice_count), detail::append_choice<Text>);
        break;
    case rule_kind::equals: detail::append_choice(out, r.choices[0]); break;
    case rule_kind::all_of: detail::append_combined(out, r, " and "); break;
    case rule_kind::any_of: detail::append_combined(out, r, " or "); break;
    case rule_kind::none_of: detail::append_combined(out, r, " nor "); break;
    default: detail::append_bound(out, describe_kind(r.kind), r); break;
    }
    return out;
}

/// `must be >= 1024`, `must have at least 3 items`, `must match ^a`: the sentence on a broken rule.
template <class Text = std::string>
[[nodiscard]] TELLTALE_COLD constexpr Text demand(rule const& r) {
    if (r.kind == rule_kind::pattern) return detail::joined<Text>("must match ", r.text);
    if (r.kind == rule_kind::none_of && r.inner_count == 1)
        return detail::joined<Text>("must not ", std::string_view(demand<Text>(r.inner[0])).substr(5));
    return detail::joined<Text>(detail::speaks_of_size(r.kind) ? "must have " : "must be ", describe<Text>(r));
}

namespace detail {

/// `a string`, `a number of ms`: what a value must be.
template <class Text>
[[nodiscard]] TELLTALE_COLD constexpr Text describe_value(value_schema const& value) {
    if (value.unit.empty()) return describe<Text>(value.types);
    auto out =
        joined<Text>(contains(value.types, json_types::integer) ? "a whole number of " : "a number of ", value.unit);
    if (contains(value.types, json_types::null)) out += " or null";
    return out;
}

} // namespace detail

/// What was expected, in short; may be empty.
template <class Text = std::string>
[[nodiscard]] TELLTALE_COLD constexpr Text expected_of(fact const& f) {
    switch (f.code) {
    case issue_code::missing_key:
    case issue_code::wrong_type: return f.value != nullptr ? detail::describe_value<Text>(*f.value) : Text();
    case issue_code::not_an_integer:
        return f.value != nullptr && !f.value->unit.empty() ? detail::joined<Text>("a whole number of ", f.value->unit)
                                                            : detail::joined<Text>("an integer");
    case issue_code::out_of_range: {
        if (f.value == nullptr || f.value->low == f.value->high) return {};
        auto out = detail::joined<Text>("from ");
        detail::append_number(out, f.value->low);
        out += " to ";
        detail::append_number(out, f.value->high);
        return out;
    }
    case issue_code::not_one_of:
    case issue_code::unknown_tag: {
        if (f.broken != nullptr) return describe<Text>(*f.broken);
        if (f.value == nullptr) return {};
        auto out = detail::joined<Text>("one of: ");
        detail::append_joined(out, f.value->names, [](Text& to, std::string_view name) { to += name; });
        return out;
    }
    default: return f.broken != nullptr && f.broken->kind != rule_kind::satisfies ? describe<Text>(*f.broken) : Text();
    }
}

namespace detail {

/// The sentence about a fact of which there is nothing more to say.
[[nodiscard]] constexpr std::string_view fixed_sentence(issue_code code) noexcept {
    switch (code) {
    case issue_code::missing_key: return "required key is missing";
    case issue_code::duplicate_key: return "duplicate key: it came before in the same object";
    case issue_code::not_unique: return "must have items that differ"; // a set asks for it without a rule
    case issue_code::not_finite: return "must be a finite number";
    case issue_code::rule_broken: return "breaks a rule";
    case issue_code::deprecated: return "is deprecated";
    case issue_code::bad_json: return "malformed JSON";
    case issue_code::bad_yaml: return "malformed YAML";
    case issue_code::bad_utf8: return "ill-formed UTF-8";
    case issue_code::too_deep: return "nested too deeply";
    case issue_code::too_large: return "the document is larger than the limit";
    default: return "too many issues"; // the others are of rules
    }
}

} // namespace detail

/// The sentence about a fact: the author's own, or one of these. `concealed`: nothing of the value may be said.
template <class Text = std::string>
[[nodiscard]] TELLTALE_COLD constexpr Text message_of(fact const& f, bool concealed) {
    if (!f.words.empty()) return detail::joined<Text>(f.words);
    if (f.broken != nullptr && f.broken->kind != rule_kind::satisfies && f.code != issue_code::not_one_of)
        return demand<Text>(*f.broken);
    switch (f.code) {
    case issue_code::unknown_key: {
        auto out = detail::joined<Text>("unknown key");
        if (f.record == nullptr) return out;
        text::nearest_name finder(f.name);
        for (member_schema const& m : f.record->members)
            finder.consider(m.is == presence::others ? std::string_view{} : m.name);
        finder.consider(f.record->tag_key);
        if (std::size_t const near = finder.index(); near != text::nearest_name::npos) {
            out += ", did you mean ";
            text::append_json_string(out, near < f.record->members.size() ? f.record->members[near].name
                                                                          : f.record->tag_key);
            out += '?';
        }
        return out;
    }
    case issue_code::wrong_type:
    case issue_code::not_an_integer: return detail::joined<Text>("must be ", expected_of<Text>(f));
    case issue_code::not_one_of:
    case issue_code::unknown_tag: {
        auto out = f.severity == issue_severity::warning ? detail::joined<Text>("is not a known text")
                                                         : detail::joined<Text>("must be ", expected_of<Text>(f));
        if (f.value == nullptr || concealed) return out;
        std::size_t const near = nearest_of(f.name, f.value->names);
        if (near == f.value->names.size()) return out;
        out += ", did you mean ";
        text::append_json_string(out, f.value->names[near]);
        out += '?';
        return out;
    }
    case issue_code::out_of_range: {
        auto const expected = expected_of<Text>(f);
        return expected.empty() ? detail::joined<Text>("is out of range for a floating-point number")
                                : detail::joined<Text>("is out of range, must be ", expected);
    }
    default: return detail::joined<Text>(detail::fixed_sentence(f.code));
    }
}

/// What was there, in short; may be empty.
template <class Text = std::string>
[[nodiscard]] TELLTALE_COLD constexpr Text got_of(fact const& f) {
    if (f.code == issue_code::not_unique) {
        auto out = detail::joined<Text>("item ");
        detail::append_number(out, f.count);
        out += " again";
        return out;
    }
    if (f.code == issue_code::too_few_items || f.code == issue_code::too_many_items) {
        Text out;
        detail::append_count(out, f.count, "item", "items");
        return out;
    }
    if (f.got.empty()) return {};
    if (f.got.front() == '{') return detail::joined<Text>("an object");
    if (f.got.front() == '[') return detail::joined<Text>("an array");
    return text::excerpt<Text>(f.got);
}

namespace detail {

inline constexpr std::string_view no_comments = "comments are not JSON";

/// Whether `document` is broken where a comment begins, and not because of an escape sequence that is cut by a `/`.
[[nodiscard]] constexpr bool stops_at_comment(fact const& f, std::string_view document) noexcept {
    if (f.code != issue_code::bad_json || f.offset >= document.size() || f.words.starts_with('\\')) return false;
    std::string_view const here = document.substr(f.offset, 2);
    return here == "//" || here == "/*";
}

/// The sentence when there are more issues than are told.
template <class Text = std::string>
[[nodiscard]] TELLTALE_COLD constexpr Text more_issues_than(std::size_t limit) {
    auto out = joined<Text>("more than ");
    append_number(out, std::uint64_t{limit});
    out += limit == 1 ? " issue: reading stopped here" : " issues: reading stopped here";
    return out;
}

} // namespace detail

/// As `got_of`, for a fact about `document`, which is no text if its data is null. `conceals`: its schema has a secret somewhere.
template <class Text = std::string>
[[nodiscard]] TELLTALE_COLD constexpr Text got_in(fact const& f, std::string_view document, bool conceals) {
    switch (f.code) {
    case issue_code::bad_json:
    case issue_code::bad_yaml: {
        if (document.data() == nullptr || conceals) return {};
        if (f.offset >= document.size()) return detail::joined<Text>("the end of the text");
        auto out = detail::joined<Text>(
            "'", text::first_code_points(document.substr(f.offset), detail::stops_at_comment(f, document) ? 2 : 1));
        out += '\'';
        return out;
    }
    case issue_code::not_one_of:
        if (!f.name.empty() && f.got.empty()) break;
        return got_of<Text>(f);
    default: return got_of<Text>(f);
    }
    Text quoted;
    text::append_json_string(quoted, f.name);
    return text::excerpt<Text>(quoted);
}

} // namespace telltale::inline v0

#endif

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

/// What is known of the tag while its record is read.
struct beside_tag {
    std::size_t which = static_cast<std::size_t>(-1); ///< the alternative, if the tag named one
    bool seen = false;
    bool spared = false; ///< a null stands where a variant could, so there is nothing to tell apart
};
/// The same, and the text of a tag that is to be kept.
struct kept_beside_tag : beside_tag {
    std::string other{};
};
/// Whether the text of a tag is to be kept, when the record `T` is read into `Out`.
template <class T, class Out>
inline constexpr bool keeps_tag = [] {
    using rec = record<T>;
    if constexpr (rec::beside == rec::size) return false;
    else
        return rec::template member<rec::beside>::value_slot::takes_other &&
               (keeps<Out> || rec::template asked_across<rec::beside>);
}();

/// Whether null stands for no variant at all.
template <class T>
inline constexpr bool may_be_null = takes_null<T>;

/// The alternative of a tag; the one for all others if there is one.
template <class Slot>
[[nodiscard]] constexpr std::size_t find_tag(std::string_view tag) noexcept {
    for (std::size_t i = 0; i != Slot::tags.size(); ++i)
        if (Slot::tags[i] == tag) return i;
    return Slot::takes_other ? Slot::tags.size() : static_cast<std::size_t>(-1);
}

/// Reads the tag of the record at `at`, whose key was taken.
template <class Slot, class R, class Tag>
constexpr bool read_beside_tag(R& r, frame const* at, Tag& tag) {
    frame const here{.outer = at, .key = Slot::tag_key(), .by_key = true};
    if (tag.seen) [[unlikely]]
        return r.repeated(&here);
    tag.seen = true;
    std::string_view text;
    taken const answer = r.in.read_string(text);
    if (answer == taken::fault) [[unlikely]]
        return r.broken(&here);
    if (answer == taken::other) [[unlikely]]
        return r.wrong_tag(&here, Slot::plain);
    tag.which = find_tag<Slot>(text);
    if (tag.which == R::no_tag) [[unlikely]]
        return r.not_named(&here, Slot::plain, text, issue_code::unknown_tag);
    if constexpr (Slot::takes_other)
        if (tag.which == Slot::tags.size()) [[unlikely]] {
            if constexpr (std::is_same_v<Tag, kept_beside_tag>) tag.other = text;
            if (nearest_of(text, Slot::plain.names) != Slot::plain.names.size())
                return r.not_named(&here, Slot::plain, text, issue_code::unknown_tag, issue_severity::warning);
        }
    return true;
}

/// The variant came before its tag: looks for the tag in the rest of the object and comes back. A tag that is missing or wrong
/// is reported when the walk comes to it.
template <class T, class Slot, class R>
TELLTALE_NOINLINE constexpr bool find_beside_tag(R& r, frame const* at, beside_tag& tag) {
    (void)r.in.kind(); // goes to the value
    auto const start = r.in.here();
    if (!r.in.skip()) return r.broken(at);
    for (std::string_view key;;) {
        taken const next = r.in.next_key(false, key);
        if (next == taken::fault) return r.broken(at);
        if (next == taken::other) break;
        if (key == Slot::tag_key()) {
            if (std::string_view text; r.in.kind() == json_kind::string && r.in.read_string(text) == taken::yes)
                tag.which = find_tag<Slot>(text);
            break;
        }
        if (!r.in.skip()) return r.broken(at);
    }
    r.forget_repeated_keys();
    r.in.rewind(start);
    return true;
}

template <class Slot, std::size_t I, class R, class Out>
constexpr bool read_if_named(R& r, frame const* at, std::size_t which, bool& go_on, Out& out) {
    using alternative = std::variant_alternative_t<I, typename Slot::inner>;
    if (which != I) return false;
    if constexpr (Slot::takes_other && std::is_same_v<alternative, other_tagged>) {
        if constexpr (keeps<Out>) {
            if (out.index() != I) reflect::hold_alternative<I>(out); // its tag is set when the record has ended
            go_on = read_value<std::optional<raw_json>, slot<std::optional<raw_json>, unsaid>>(
                r, at, std::get_if<I>(&out)->value);
        } else {
            go_on = read_value<raw_json, slot<raw_json, unsaid>>(r, at, out);
        }
    } else if constexpr (keeps<Out>) {
        new_target const scope(r, out.index() != I);
        if (out.index() != I) reflect::hold_alternative<I>(out);
        go_on = read_value<alternative, slot<alternative, unsaid>>(r, at, *std::get_if<I>(&out));
    } else {
        go_on = read_value<alternative, slot<alternative, unsaid>>(r, at, out);
    }
    return true;
}

/// Reads the alternative that the tag has named; when it named none, which is an issue already, checks the grammar only.
template <class Slot, class R, class Out>
constexpr bool read_named_alternative(R& r, frame const* at, Out& out) {
    std::size_t const which = std::exchange(r.beside, R::no_tag);
    bool go_on = false;
    bool const named = [&]<std::size_t... I>(std::index_sequence<I...>) {
        return (read_if_named<Slot, I>(r, at, which, go_on, out) || ...);
    }(std::make_index_sequence<std::variant_size_v<typename Slot::inner>>{});
    if (named) [[likely]]
        return go_on;
    if (!r.in.skip()) return r.broken(at);
    r.forget_repeated_keys();
    return true;
}

/// The variant in a target that may be optional or nullable, and now is not.
template <class T>
[[nodiscard]] constexpr auto& hold_variant(T& target) {
    if constexpr (reflect::kind_of<T> == reflect::kind::optional || reflect::kind_of<T> == reflect::kind::nullable) {
        if (!target) reflect::emplace_held(target);
        return hold_variant(*target);
    } else if constexpr (transparent_type<T>) {
        return hold_variant(transparent_member<T>::get(target));
    } else {
        return target;
    }
}

/// The value of another tag was read: adds the tag.
template <class Slot, class T>
constexpr void set_other_tag(T& target, std::string&& tag) {
    if constexpr (reflect::kind_of<T> == reflect::kind::optional || reflect::kind_of<T> == reflect::kind::nullable) {
        if (target) set_other_tag<Slot>(*target, std::move(tag));
    } else if constexpr (transparent_type<T>) {
        set_other_tag<Slot>(transparent_member<T>::get(target), std::move(tag));
    } else if (auto* const other = std::get_if<Slot::tags.size()>(&target)) {
        other->tag = std::move(tag);
    }
}

template <class Slot, std::size_t I, class Out>
constexpr bool hold_absent(std::size_t which, bool keeps_absent, Out& out) {
    using variant = typename Slot::inner;
    if (which != I) return false;
    if constexpr (!absent_alternative<variant, I>) {
        return false;
    } else {
        if constexpr (keeps<Out>) {
            variant& held = hold_variant(out);
            if (held.index() != I) reflect::hold_alternative<I>(held);
            else if (keeps_absent) return true;
            else if constexpr (std::is_same_v<std::variant_alternative_t<I, variant>, other_tagged>)
                std::get_if<I>(&held)->value.reset();
            else std::get_if<I>(&held)->reset();
        }
        return true;
    }
}

/// The tag that was read stands alone: whether the alternative that it names may be absent. `out` then holds it, empty.
template <class Slot, class Out>
constexpr bool take_lone_tag(std::size_t which, bool keeps_absent, Out& out) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return (hold_absent<Slot, I>(which, keeps_absent, out) || ...);
    }(std::make_index_sequence<std::variant_size_v<typename Slot::inner>>{});
}

} // namespace detail

} // namespace telltale::inline v0

#endif

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

template <class Target, class Value>
constexpr void assign_default(Target& target, Value const& value) {
    if constexpr (std::is_arithmetic_v<Target>) target = static_cast<Target>(value);
    else if constexpr (transparent_type<Target> && !std::is_assignable_v<Target&, Value const&>)
        assign_default(transparent_member<Target>::get(target), value);
    else target = value;
}

/// Gives member `I`, which may be absent, the value that stands for that.
template <class T, std::size_t I, class Kept>
constexpr void assign_absence([[maybe_unused]] Kept& kept) {
    using member = typename record<T>::template member<I>;
    constexpr bool is_kept = std::is_same_v<Kept, T> || (keeps<Kept> && record<T>::template asked_across<I>);
    if constexpr (is_kept)
        if (is_left_to_run<T, I, Kept>()) return;
    if constexpr (!is_kept) return;
    else if constexpr (member::has_default) {
        using access = typename member::located::access;
        assign_default(kept_member<T, I>(kept), get_part<find_part<is_default>(access::get())>(access::get()).get());
    } else if constexpr (member::has_initializer) {
        T fresh{};
        kept_member<T, I>(kept) = std::move(member::located::get(fresh));
    } else {
        kept_member<T, I>(kept).reset();
    }
}

/// Member `I` did not come before its object ended; `tag` is what came of the tag that stands beside it.
template <class T, std::size_t I, class R, class Tag, class Bits, class Kept>
constexpr bool read_absence(R& r, frame const* at, std::size_t brace, [[maybe_unused]] Tag const& tag,
                            [[maybe_unused]] Bits& unclean, [[maybe_unused]] Kept& kept) {
    using member = typename record<T>::template member<I>;
    [[maybe_unused]] frame const here{.outer = at, .member = &record<T>::members[I]};
    if constexpr (member::is_rest) return true;
    if constexpr (I == record<T>::beside && member::value_slot::may_be_absent) {
        using variant_slot = typename member::value_slot;
        nothing none;
        bool lone = false;
        if constexpr (std::is_same_v<Kept, T> || (keeps<Kept> && record<T>::template asked_across<I>))
            lone = is_left_to_run<T, I, Kept>()
                       ? take_lone_tag<variant_slot>(tag.which, false, none)
                       : take_lone_tag<variant_slot>(tag.which, r.keeps_absent, kept_member<T, I>(kept));
        else lone = take_lone_tag<variant_slot>(tag.which, false, none);
        if (lone) return true;
        if (tag.which == R::no_tag && (tag.seen || !(member::may_be_absent || r.keeps_absent))) {
            unclean[I / 64] |= std::uint64_t{1} << (I % 64); // the tag is at fault
            return true;
        }
    }
    if (r.keeps_absent) {
        if constexpr (I == record<T>::beside)
            if (tag.seen) // what is kept may be of another alternative
                return r.missing(&here, *here.member, brace);
        return true;
    }
    if constexpr (member::may_be_absent) {
        assign_absence<T, I>(kept);
        return true;
    } else {
        if constexpr (record<T>::cross_rule_count != 0) unclean[I / 64] |= std::uint64_t{1} << (I % 64);
        return r.missing(&here, *here.member, brace);
    }
}

/// The tag that stands beside a member did not come before its object ended; `present`: the member did.
template <class T, class R>
constexpr bool read_tag_absence(R& r, frame const* at, std::size_t brace, bool present) {
    if constexpr (record<T>::beside != record<T>::size) {
        using member = typename record<T>::template member<record<T>::beside>;
        if (!present && (member::may_be_absent || r.keeps_absent)) return true;
        frame const here{.outer = at, .key = record<T>::tag_key(), .by_key = true};
        return r.missing_tag(&here, member::value_slot::plain, brace);
    }
    return true;
}

} // namespace detail

} // namespace telltale::inline v0

#endif
// What reading the members of a record has in common, whichever record it is: the next key, and the keys of nobody.
#ifndef TELLTALE_READ_ANY_MEMBERS_HPP
#define TELLTALE_READ_ANY_MEMBERS_HPP

// The hot path of records: members that come in the order of declaration, spelt as usual and right, read by comparing text.
#ifndef TELLTALE_READ_IN_ORDER_HPP
#define TELLTALE_READ_IN_ORDER_HPP

// The hot path: a scalar that is spelt as usual and right is read and judged here, and all others are left to scalar.hpp.
#ifndef TELLTALE_READ_PLAIN_HPP
#define TELLTALE_READ_PLAIN_HPP

// Makes a string of a part of a longer text.
#ifndef TELLTALE_TEXT_ASSIGN_TEXT_HPP
#define TELLTALE_TEXT_ASSIGN_TEXT_HPP


#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0::text {

/// How many characters `assign_text` likes to be able to read.
inline constexpr std::size_t short_text = 15;

namespace detail {

/// Writes the beginning of a short text and what stands behind it, and says where the text ends.
struct write_short {
    char const* from;
    std::size_t size;
    std::size_t operator()(char* to, std::size_t) const noexcept {
        std::memcpy(to, from, short_text);
        return size;
    }
};

} // namespace detail

/// As `out.assign(part.data(), part.size())`; `end` is the end of the memory that may be read, of which `part` is a part. Makes no
/// call for a short part, where the library lets a string be written to. Allocates when `out` has no room.
template <class String>
TELLTALE_INLINE void assign_text(String& out, std::string_view part, char const* end) {
    if constexpr (std::is_same_v<String, std::string>) {
        if (part.size() > out.capacity()) {
            out = std::string(part);
            return;
        }
        if (part.size() <= short_text && static_cast<std::size_t>(end - part.data()) >= short_text) {
            detail::write_short const write{part.data(), part.size()};
            if constexpr (requires { out.resize_and_overwrite(short_text, write); }) {
                out.resize_and_overwrite(short_text, write);
                return;
            } else if constexpr (requires { out.__resize_and_overwrite(short_text, write); }) { // libstdc++ from 14 on
                out.__resize_and_overwrite(short_text, write);
                return;
            }
        }
    }
    out.assign(part.data(), part.size());
}

} // namespace telltale::inline v0::text

#endif

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// Whether values of a slot have a plain form.
template <class Slot>
inline constexpr bool has_plain_form = [] {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<typename Slot::inner>;
    return !Slot::needs_value &&
           (k == kind::boolean || k == kind::integer || k == kind::real || k == kind::string || k == kind::enumeration);
}();

/// Where the value itself goes, in a target with optional, nullable and transparent layers around it.
template <class T, class Out>
[[nodiscard]] TELLTALE_INLINE auto& innermost(Out& out) {
    using reflect::kind;
    if constexpr (reflect::kind_of<T> == kind::optional || reflect::kind_of<T> == kind::nullable) {
        if (!out) reflect::emplace_held(out);
        return innermost<reflect::held_type<T>>(*out);
    } else if constexpr (transparent_type<T>) {
        return innermost<typename transparent_member<T>::type>(transparent_member<T>::get(out));
    } else {
        return out;
    }
}

/// Whether a bound is the same as a `Number`: an `std::int64_t`, or a double.
template <class Number>
[[nodiscard]] constexpr bool is_exact_as(text::number const& bound) noexcept {
    if constexpr (std::is_same_v<Number, std::int64_t>) return bound.is_int64();
    constexpr double limit = 9007199254740992.0; // 2^53
    return bound.is_double() || (bound.to_double() < limit && bound.to_double() > -limit);
}
template <class Number>
[[nodiscard]] constexpr Number as(text::number const& bound) noexcept {
    Number value{};
    if constexpr (std::is_same_v<Number, std::int64_t>) (void)bound.to_integer(value);
    else value = bound.to_double();
    return value;
}
/// As `holds`, with the comparisons of the machine where they are exact.
template <class Slot, std::size_t J, class Number>
[[nodiscard]] TELLTALE_INLINE bool holds_plainly(Number value) noexcept {
    constexpr rule const& r = Slot::rules[J];
    if constexpr (is_exact_as<Number>(r.low) && is_exact_as<Number>(r.high)) {
        constexpr auto low = as<Number>(r.low), high = as<Number>(r.high);
        if constexpr (r.kind == rule_kind::minimum) return value >= low;
        else if constexpr (r.kind == rule_kind::maximum) return value <= high;
        else if constexpr (r.kind == rule_kind::range) return value >= low && value <= high;
        else if constexpr (r.kind == rule_kind::exclusive_minimum) return value > low;
        else if constexpr (r.kind == rule_kind::exclusive_maximum) return value < high;
    }
    return holds(r, text::number(value));
}
template <class Slot, std::size_t J>
[[nodiscard]] TELLTALE_INLINE bool holds_plainly(std::string_view utf8) noexcept {
    constexpr rule const& r = Slot::rules[J];
    constexpr std::uint64_t low = length_of(r.low), high = length_of(r.high);
    if constexpr (r.kind == rule_kind::min_length) return is_at_least(utf8, low);
    else if constexpr (r.kind == rule_kind::max_length) return is_at_most(utf8, high);
    else return holds(r, utf8);
}
template <class Slot, class Value>
[[nodiscard]] TELLTALE_INLINE bool holds_all_plainly(Value value) noexcept {
    return [&]<std::size_t... J>(std::index_sequence<J...>) TELLTALE_INLINE_LAMBDA {
        return (holds_plainly<Slot, J>(value) && ...);
    }(std::make_index_sequence<Slot::rule_count>{});
}

TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE char const* unescape(char const* p, char const* end,
                                                                   text::inline_buffer<char, 1024>& out) {
    return text::unescape_string(p, end, out);
}
TELLTALE_INSTANCE(char const* unescape<0>(char const*, char const*, text::inline_buffer<char, 1024>&));

/// As `read_plain`, for a string with escapes.
template <class T, class Slot, class Out>
[[nodiscard]] TELLTALE_NOINLINE char const* read_escaped(char const* p, char const* end, Out& out) {
    if (p == end || *p != '"') return nullptr;
    text::inline_buffer<char, 1024> unescaped;
    p = unescape(p + 1, end, unescaped);
    std::string_view const read(unescaped.data(), unescaped.size());
    if (p == nullptr || !holds_all_plainly<Slot>(read)) return nullptr;
    if constexpr (keeps<Out>) innermost<T>(out).assign(read.data(), read.size());
    return p;
}

/// Reads the value at `p` into `out`, a `T` or `nothing`, if it is plain and satisfies the rules of its slot. Gives where it
/// ends; or null, when nothing was done. `begin`: of the text. Not for constant evaluation.
template <class T, class Slot, class Out>
[[nodiscard]] char const* read_plain(char const* p, char const* end, [[maybe_unused]] char const* begin, Out& out) {
    using reflect::kind;
    using inner = typename Slot::inner;
    constexpr kind k = reflect::kind_of<inner>;
    if constexpr (k == kind::boolean) {
        bool value = false;
        p = plain_text::boolean(p, end, value);
        if (p == nullptr || !holds_all<Slot>(value)) [[unlikely]]
            return nullptr;
        if constexpr (keeps<Out>) innermost<T>(out) = value;
        return p;
    } else if constexpr (k == kind::integer) {
        bool const negative = p != end && *p == '-';
        plain_text::digits const read = plain_text::integer(p + (negative ? 1 : 0), end, begin);
        if (read.end == nullptr ||
            read.magnitude > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) [[unlikely]]
            return nullptr;
        auto const magnitude = static_cast<std::int64_t>(read.magnitude);
        std::int64_t const value = negative ? -magnitude : magnitude;
        if (!std::in_range<inner>(value) || !holds_all_plainly<Slot>(value)) [[unlikely]]
            return nullptr;
        if constexpr (keeps<Out>) innermost<T>(out) = static_cast<inner>(value);
        return read.end;
    } else if constexpr (k == kind::real) {
        plain_text::real<inner> const read = plain_text::number<inner>(p, end);
        if (read.end == nullptr || !holds_all_plainly<Slot>(read.judged)) [[unlikely]]
            return nullptr;
        if constexpr (keeps<Out>) innermost<T>(out) = read.value;
        return read.end;
    } else {
        char const* const last = plain_text::string(p, end);
        if (last == nullptr) [[unlikely]] {
            if constexpr (k == kind::string) return read_escaped<T, Slot>(p, end, out);
            else return nullptr;
        }
        std::string_view const read(p + 1, static_cast<std::size_t>(last - p - 2));
        if (!holds_all_plainly<Slot>(read)) [[unlikely]]
            return nullptr;
        if constexpr (k == kind::enumeration) {
            std::size_t const which = find_name<inner>(read);
            if (which == enum_table<inner>::size) [[unlikely]]
                return nullptr;
            if constexpr (keeps<Out>) innermost<T>(out) = enum_table<inner>::values[which];
        } else if constexpr (keeps<Out>) {
            if constexpr (requires { out.emplace(read.data(), read.size()); }) {
                if (!out && read.size() > text::short_text) {
                    out.emplace(read.data(), read.size());
                    return last;
                }
            }
            text::assign_text(innermost<T>(out), read, end);
        }
        return last;
    }
}

} // namespace detail

} // namespace telltale::inline v0

#endif
// What the hot path needs to know of a slot and no more, so that slots which ask for the same share its code.
#ifndef TELLTALE_READ_PLAIN_SLOT_HPP
#define TELLTALE_READ_PLAIN_SLOT_HPP


#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// A number as a template argument.
struct constant_number {
    enum class kind : std::uint8_t { signed_integer, unsigned_integer, floating };
    kind is = kind::signed_integer;
    std::uint64_t bits = 0;

    static constexpr constant_number of(text::number const& n) noexcept {
        if (n.is_double()) return {kind::floating, std::bit_cast<std::uint64_t>(n.to_double())};
        std::int64_t value = 0;
        if (n.to_integer(value)) return {kind::signed_integer, static_cast<std::uint64_t>(value)};
        std::uint64_t great = 0;
        (void)n.to_integer(great);
        return {kind::unsigned_integer, great};
    }
    [[nodiscard]] constexpr text::number get() const noexcept {
        if (is == kind::floating) return text::number(std::bit_cast<double>(bits));
        if (is == kind::signed_integer) return text::number(static_cast<std::int64_t>(bits));
        return text::number(bits);
    }
};

/// A rule that consists of bounds, as a template argument. What is said when it is broken is left out.
struct bounds {
    rule_kind kind;
    constant_number low;
    constant_number high;

    [[nodiscard]] static constexpr bool can_be(rule const& r) noexcept {
        switch (r.kind) {
        case rule_kind::minimum:
        case rule_kind::maximum:
        case rule_kind::range:
        case rule_kind::exclusive_minimum:
        case rule_kind::exclusive_maximum:
        case rule_kind::min_length:
        case rule_kind::max_length: return true;
        default: return false;
        }
    }
    static constexpr bounds of(rule const& r) noexcept {
        return {r.kind, constant_number::of(r.low), constant_number::of(r.high)};
    }
    [[nodiscard]] constexpr rule get() const noexcept { return {.kind = kind, .low = low.get(), .high = high.get()}; }
};

template <class Inner, bounds... Rules>
struct bounded_slot {
    using inner = Inner;
    static constexpr std::size_t rule_count = sizeof...(Rules);
    static constexpr std::array<rule, rule_count == 0 ? 1 : rule_count> rules{Rules.get()...};
};

template <class Slot, class Indices = std::make_index_sequence<Slot::rule_count>>
struct find_plain_slot;
template <class Slot, std::size_t... J>
struct find_plain_slot<Slot, std::index_sequence<J...>> {
    using type = std::conditional_t<(bounds::can_be(Slot::rules[J]) && ...),
                                    bounded_slot<typename Slot::inner, bounds::of(Slot::rules[J])...>, Slot>;
};

} // namespace detail

/// A type with the `inner`, the `rule_count` and the `rules` of `Slot`, the same for all slots where these judge alike; `Slot` itself
/// when it has rules that are more than bounds.
template <class Slot>
using plain_slot = typename detail::find_plain_slot<Slot>::type;

} // namespace telltale::inline v0

#endif
// How far an object was read by who gave up, for who goes on.
#ifndef TELLTALE_READ_READ_SO_FAR_HPP
#define TELLTALE_READ_READ_SO_FAR_HPP


#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace telltale::inline v0 {

namespace detail {

/// Where reading has come to in an object, whatever it is of.
struct object_place {
    char const* begin = nullptr; ///< of the document
    char const* p = nullptr;     ///< behind the last value, or the brace; not when it stopped at a value
    char const* key = nullptr;   ///< where the next key may begin; the end of the text when no comma stands before it
    std::size_t next = 0;        ///< the member that is expected next
    bool keeps_absent = false;   ///< absent members keep what the target has
    /// How many more records may be read inside of each other. Where one turns out to be unusual, all around it are read again,
    /// each by the walk and with a few inside of it: so that a text is read a few times at most, whatever its depth.
    std::uint8_t levels = 3;
    bool at_value = false; ///< it stopped at the value of member `next`, whose key is at `key`

    /// Past a value that ended at `behind`.
    TELLTALE_INLINE constexpr void go_behind(char const* behind, char const* end) noexcept {
        p = behind;
        key = plain_text::next_key(behind, end);
        if (key == p) key = end;
    }
};

} // namespace detail

/// How far the members of the record `T` were read, so that others may go on. What was read is right.
template <class T>
struct read_so_far : detail::object_place {
    using bits = std::array<std::uint64_t, record<T>::size / 64 + 1>;
    using offsets =
        std::conditional_t<record<T>::cross_rule_count != 0, std::array<std::size_t, record<T>::size>, nothing>;

    bits seen{};     ///< which have come
    offsets where{}; ///< where the values of those that came begin, if rules across members may ask

    template <std::size_t I>
    static constexpr std::uint64_t bit = std::uint64_t{1} << (I % 64);
    [[nodiscard]] constexpr bool came(std::size_t i) const noexcept { return ((seen[i / 64] >> (i % 64)) & 1U) != 0; }
    [[nodiscard]] constexpr bool all_came() const noexcept {
        constexpr std::size_t size = record<T>::size;
        for (std::size_t i = 0; i != size / 64; ++i)
            if (seen[i] != ~std::uint64_t{0}) return false;
        return size % 64 == 0 || seen[size / 64] == ~std::uint64_t{0} >> (64 - size % 64);
    }
};

} // namespace telltale::inline v0

#endif
// Whether the schema of a type is free of mistakes; if not, the build stops with a sentence that names the member.
#ifndef TELLTALE_SCHEMA_WELL_FORMED_HPP
#define TELLTALE_SCHEMA_WELL_FORMED_HPP

// Structs each of which asks for another one of its kind, so that no document ends.
#ifndef TELLTALE_SCHEMA_ENDLESS_FAULT_HPP
#define TELLTALE_SCHEMA_ENDLESS_FAULT_HPP

// How the sentence on a mistake in a schema is put together: the place, then what is wrong there.
#ifndef TELLTALE_SCHEMA_FAULT_SENTENCE_HPP
#define TELLTALE_SCHEMA_FAULT_SENTENCE_HPP


#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace telltale::inline v0 {

/// Where a mistake is: `config`, `config.tags`, `config.tags, each item`.
struct fault_place {
    /// Whose rules are looked at: they may be other ones.
    enum class role : std::uint8_t { member, item, mapped, key, alternative, entry, document, option };

    std::string_view type{};
    std::string_view member{};          ///< its C++ name; or empty
    fault_place const* outer = nullptr; ///< for what is inside of that: all but `is` and `number` are from there
    role is = role::member;
    std::size_t number = 0; ///< of an alternative, a tuple's entry or a rule of any_of, from 1

    [[nodiscard]] constexpr fault_place inside(role which, std::size_t index = 0) const noexcept {
        return {{}, {}, this, which, index};
    }
    /// What stands there, in words.
    [[nodiscard]] constexpr std::string_view noun() const noexcept {
        switch (is) {
        case role::item:
        case role::entry: return "an item";
        case role::mapped: return "a value";
        case role::key: return "a key";
        case role::alternative: return "it";
        case role::document: return "the document";
        case role::option: return outer->noun();
        case role::member: break;
        }
        return "this member";
    }
};

/// A piece of a sentence. One type for all, since instantiations are what takes time.
struct fault_piece {
    enum class form : std::uint8_t { words, quoted, number };
    form is = form::words;
    std::string_view words{};
    text::number value{};

    constexpr fault_piece(char const* literal) noexcept : words(literal) {}
    constexpr fault_piece(std::string_view text) noexcept : words(text) {}
    constexpr fault_piece(text::number shown) noexcept : is(form::number), value(shown) {}
    constexpr fault_piece(std::size_t shown) noexcept : is(form::number), value(std::uint64_t{shown}) {}
    constexpr fault_piece(form as, std::string_view text) noexcept : is(as), words(text) {}
    constexpr fault_piece(choice const& shown) noexcept : value(shown.number) {
        if (shown.is == choice::kind::number) is = form::number;
        else if (shown.is == choice::kind::text) is = form::quoted, words = shown.text;
        else words = shown.number == text::number(0) ? "false" : "true";
    }
};

/// Text in double quotes: it is data.
[[nodiscard]] constexpr fault_piece quoted(std::string_view text) noexcept { return {fault_piece::form::quoted, text}; }

namespace detail {

constexpr void write_place(text::sentence<>& out, fault_place const& at) noexcept {
    if (at.outer == nullptr) {
        out << at.type;
        if (!at.member.empty()) out << "." << at.member;
        return;
    }
    write_place(out, *at.outer);
    switch (at.is) {
    case fault_place::role::item: out << ", each item"; break;
    case fault_place::role::mapped: out << ", each value"; break;
    case fault_place::role::key: out << ", each key"; break;
    case fault_place::role::alternative: out << ", alternative " << at.number; break;
    case fault_place::role::entry: out << ", item " << at.number; break;
    case fault_place::role::option: out << ", rule " << at.number << " of any_of"; break;
    default: break;
    }
}

} // namespace detail

/// Writes `place: pieces`. Always true: a fault was found.
constexpr bool say_fault(text::sentence<>& out, fault_place const& at,
                         std::initializer_list<fault_piece> pieces) noexcept {
    detail::write_place(out, at);
    out << ": ";
    for (fault_piece const& piece : pieces) {
        if (piece.is == fault_piece::form::number) out << piece.value;
        else if (piece.is == fault_piece::form::words) out << piece.words;
        else out << "\"" << piece.words << "\"";
    }
    return true;
}

} // namespace telltale::inline v0

#endif
// What is wrong with the declaration of a struct: its fields, its members, its keys, its rules across members.
#ifndef TELLTALE_SCHEMA_RECORD_FAULT_HPP
#define TELLTALE_SCHEMA_RECORD_FAULT_HPP

// What was said of a value as plain data, one entry for each part of its declaration.
#ifndef TELLTALE_SCHEMA_SAID_PART_HPP
#define TELLTALE_SCHEMA_SAID_PART_HPP

// A C++ type as plain data: what it is in JSON, what is inside it, why it cannot be read.
#ifndef TELLTALE_SCHEMA_VALUE_SHAPE_HPP
#define TELLTALE_SCHEMA_VALUE_SHAPE_HPP

// What is wrong with an enumeration as JSON text: no names, two enumerators with one text.
#ifndef TELLTALE_SCHEMA_ENUMERATION_FAULT_HPP
#define TELLTALE_SCHEMA_ENUMERATION_FAULT_HPP


#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

#if defined(TELLTALE_HAS_REFLECTION)
#include <meta>
#endif

namespace telltale::inline v0 {

namespace detail {

template <class E>
concept written_out = requires { schema_for<E>.values; };
template <class E>
concept cased_by_schema = std::is_same_v<std::remove_cvref_t<decltype(schema_for<E>)>, cased_enumeration>;

template <class E>
[[nodiscard]] constexpr text::number number_of(E value) noexcept {
    if constexpr (std::is_same_v<std::underlying_type_t<E>, bool>) return text::number(static_cast<int>(value));
    else return text::number(static_cast<std::underlying_type_t<E>>(value));
}

/// Texts written out.
template <class E, std::size_t N>
constexpr bool faulty_texts(text::sentence<>& out, fault_place const& at, std::array<E, N> const& values,
                            std::array<std::string_view, N> const& names) {
    for (std::size_t i = 0; i != values.size(); ++i)
        for (std::size_t j = 0; j != i; ++j)
            if (values[j] == values[i])
                return say_fault(out, at,
                                 {"enumerator ", number_of(values[i]), " has two texts, ", quoted(names[j]), " and ",
                                  quoted(names[i])});
    for (std::size_t i = 0; i != values.size(); ++i) {
        if (names[i].empty()) return say_fault(out, at, {"enumerator ", number_of(values[i]), " has an empty text"});
        if (!text::is_utf8(names[i])) return say_fault(out, at, {"text ", quoted(names[i]), " is not UTF-8"});
        for (std::size_t j = 0; j != i; ++j)
            if (names[j] == names[i])
                return say_fault(out, at,
                                 {quoted(names[i]), " names two enumerators, ", number_of(values[j]), " and ",
                                  number_of(values[i])});
    }
    return false;
}

template <class E>
constexpr bool faulty_written_enumeration(text::sentence<>& out, fault_place const& at) {
    using value_type = std::remove_cvref_t<decltype(schema_for<E>.values[0].value)>;
    if constexpr (!std::is_same_v<value_type, E>) {
        return say_fault(out, at, {"its enumeration names enumerators of ", reflect::type_name<value_type>});
    } else {
        return faulty_texts(out, at, enum_table<E>::values, enum_table<E>::names);
    }
}

template <class E>
constexpr bool faulty_reflected_enumeration(text::sentence<>& out, fault_place const& at) {
    auto const& known = reflect::enumerators<E>;
    if (known.size() == 0)
        return say_fault(out, at, {"no enumerator was found from 0 to 127; write enumeration(value(...), ...)"});
    auto const& names = enum_table<E>::names; // in another case; and `a` and `a_` are "a"
    for (std::size_t i = 0; i < known.size(); ++i)
        for (std::size_t j = 0; j != i; ++j)
            if (names[j] == names[i])
                return say_fault(out, at,
                                 {quoted(names[i]), " names two enumerators, ", number_of(known[j].value), " and ",
                                  number_of(known[i].value)});
    return false;
}

#if defined(TELLTALE_HAS_REFLECTION)

/// Whether something is said but for names, or a name twice.
template <std::meta::info Enumerator>
constexpr bool faulty_enumerator(text::sentence<>& out, fault_place const& at) {
    constexpr auto const& said = reflect::annotation_constants<Enumerator>;
    bool is_name = true;
    template for (constexpr std::meta::info one : said) is_name =
        is_name&& std::is_same_v<std::remove_cvref_t<decltype([:one:])>, wire_name_part>;
    fault_place const enumerator{.type = at.type, .member = reflect::detail::name_of(Enumerator)};
    if (!is_name) return say_fault(out, enumerator, {"is an enumerator, of which only wire_name can be said"});
    return said.size() > 1 && say_fault(out, enumerator, {"wire_name is given twice"});
}

template <class E>
constexpr bool faulty_annotated_enumeration(text::sentence<>& out, fault_place const& at) {
    constexpr auto const& said = reflect::annotation_constants<^^E>;
    bool is_policy = true;
    template for (constexpr std::meta::info one : said) is_policy =
        is_policy&& std::is_same_v<std::remove_cvref_t<decltype([:one:])>, letter_case>;
    if (!is_policy) return say_fault(out, at, {"is an enumeration, of which only a case policy can be said"});
    if (said.size() > 1) return say_fault(out, at, {"two case policies are given"});
    template for (constexpr std::meta::info one :
                  named_enumerators<E>) if (faulty_enumerator<one>(out, at)) return true;
    return faulty_texts(out, at, enum_table<E>::values, enum_table<E>::names);
}

#else

template <class E>
constexpr bool faulty_annotated_enumeration(text::sentence<>&, fault_place const&) {
    return false;
}

#endif

template <class E>
constexpr text::sentence<> find_enumeration_fault() {
    text::sentence<> out;
    fault_place const at{.type = reflect::type_name<E>};
    if constexpr (reflect::annotated<E> && declared_outside<E>) {
        (void)say_fault(out, at, {"has annotations and a schema_for; say all in one of them"});
    } else if constexpr (reflect::annotated<E>) {
        (void)faulty_annotated_enumeration<E>(out, at);
    } else if constexpr (written_out<E>) {
        (void)faulty_written_enumeration<E>(out, at);
    } else if constexpr (declared_outside<E> && !cased_by_schema<E>) {
        (void)say_fault(out, at, {"its schema_for is no enumeration(...)"});
    } else if constexpr (!reflect::fixed_enum<E> && !reflect::described_enum<E>) {
        (void)say_fault(out, at, {"has no fixed underlying type; write enum class, or enumeration(value(...), ...)"});
    } else {
        (void)faulty_reflected_enumeration<E>(out, at);
    }
    return out;
}

} // namespace detail

/// The first mistake in what is said of the enumeration `E`; empty when there is none.
template <class E>
struct enumeration_fault {
    static constexpr text::sentence<> first = detail::find_enumeration_fault<E>();
};

} // namespace telltale::inline v0

#endif

#include <array>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

/// What there is to know of a type before a rule can be said of it. Of `std::optional` and `nullable`, all but `outer` is
/// what is said of the type inside.
struct value_shape {
    reflect::kind outer = reflect::kind::none; ///< as declared
    reflect::kind inner = reflect::kind::none; ///< without `std::optional` and `nullable`
    json_types types = json_types::any;
    std::string_view name{};         ///< of a struct or an enumeration
    std::string_view signature{};    ///< of a struct: no other type has it
    bool holds_struct = false;       ///< is one, or has one inside
    std::string_view refused{};      ///< why it cannot be read, in words; or empty
    std::string_view refused_name{}; ///< what the words are to say of its name
    text::number low{0};             ///< of an integer
    text::number high{0};
    std::size_t fixed_size = 0; ///< of a std::array or a tuple
    value_shape const* element = nullptr;
    value_shape const* key = nullptr;
    constants<value_shape const*> alternatives{};  ///< of a variant; the items of a tuple
    constants<std::string_view> names{};           ///< of an enumeration
    text::sentence<> const* names_fault = nullptr; ///< of an enumeration
};

namespace detail {

/// `std::__cxx11::list<int>` is "list"; empty for what is not of the standard library.
[[nodiscard]] constexpr std::string_view standard_name(std::string_view full) noexcept {
    if (full.substr(0, 5) != "std::") return {};
    full = full.substr(0, full.find('<'));
    return full.substr(full.rfind(':') + 1);
}

[[nodiscard]] constexpr std::string_view no_form_of(std::string_view standard) noexcept {
    if (standard == "list" || standard == "forward_list" || standard == "span" || standard == "multiset" ||
        standard == "unordered_multiset")
        return " has no form in JSON; write std::vector";
    if (standard == "multimap" || standard == "unordered_multimap") return " has no form in JSON; write std::map";
    if (standard == "shared_ptr" || standard == "weak_ptr")
        return " has no form in JSON, which shares nothing; write std::unique_ptr or std::optional";
    if (standard == "monostate") return " has no form in JSON; write std::optional of the variant";
    return " has no form in JSON";
}

template <class T>
inline constexpr bool is_wide_text = false;
template <class C, class Traits, class A>
inline constexpr bool is_wide_text<std::basic_string<C, Traits, A>> = !std::is_same_v<C, char>;
template <class T>
inline constexpr bool is_text_view = false;
template <class C, class Traits>
inline constexpr bool is_text_view<std::basic_string_view<C, Traits>> = true;

template <class T>
constexpr value_shape make_shape();

} // namespace detail

/// The shape of `T`.
template <class T>
inline constexpr value_shape shape_of = detail::make_shape<T>();

namespace detail {

/// Types that cannot be read whatever is inside them.
template <class T>
constexpr void refuse_shape(value_shape& s) {
    if constexpr (std::is_const_v<T>) s.refused = "is const, and cannot be read into";
    else if constexpr (std::is_volatile_v<T>) s.refused = "is volatile, and cannot be read into";
    else if constexpr (std::is_reference_v<T>) s.refused = "is a reference, and cannot be read into";
    else if constexpr (std::is_array_v<T>) s.refused = "is a C array, which cannot be read; write std::array";
    else if constexpr (std::is_pointer_v<T>)
        s.refused = "is a pointer, which cannot be read; hold a value, or std::optional of one";
    else if constexpr (reflect::detail::character<T>)
        s.refused = "is a single character, which JSON has not; write std::string";
    else if constexpr (std::is_same_v<T, long double>)
        s.refused = "is a long double, wider than a JSON number is read; write double";
    else if constexpr (is_text_view<T>) s.refused = "is a string_view, which would dangle; write std::string";
    else if constexpr (is_wide_text<T>) s.refused = "is text of wide characters; write std::string, which is UTF-8";
    else if constexpr (std::is_union_v<T>)
        s.refused = "is a union, which does not know what it holds; write std::variant";
    else if constexpr (reflect::kind_of<T> == reflect::kind::codec && !text_coded<T>)
        s.refused =
            "has a text_codec that lacks words, parse(std::string_view) or append(std::string&, T const&), or has others";
    else if constexpr (reflect::kind_of<T> == reflect::kind::none) {
        s.refused = " has no form in JSON";
        s.refused_name = reflect::type_name<T>;
    } else if constexpr (reflect::kind_of<T> == reflect::kind::record) {
        s.signature = reflect::detail::full_type_name<T>();
        if (std::string_view const standard = standard_name(s.signature); !standard.empty())
            if constexpr (!declared<T>) {
                s.refused = no_form_of(standard);
                s.refused_name = standard;
            }
    }
}

/// `std::optional` and `nullable`, of which one of each may be there, the optional outside.
template <class T>
constexpr value_shape wrapped_shape() {
    using reflect::kind;
    value_shape s = shape_of<reflect::held_type<T>>;
    constexpr kind k = reflect::kind_of<T>;
    if (s.refused.empty()) {
        if (k == kind::optional && s.outer == kind::optional)
            s.refused = "is an optional in an optional, and JSON has only one absence";
        if (k == kind::nullable && s.outer == kind::nullable)
            s.refused = "is a nullable in a nullable, and JSON has only one null";
        if (k == kind::nullable && s.outer == kind::optional)
            s.refused = "is an optional in a nullable; write std::optional<nullable<...>>";
        if (k == kind::nullable && s.inner == kind::free_form && s.types == json_types::any)
            s.refused = "is nullable, and free-form values may be null already";
    }
    s.outer = k;
    return s;
}

/// A transparent struct is what is inside, but a struct all the same, whose declaration may be faulty.
template <class T>
constexpr value_shape transparent_shape() {
    value_shape s = shape_of<typename transparent_member<T>::type>;
    if (s.outer == reflect::kind::optional)
        s.refused = "is a transparent struct of an optional; write std::optional of the struct";
    s.holds_struct = true;
    s.signature = reflect::detail::full_type_name<T>();
    return s;
}

template <class T>
struct alternative_shapes;
template <class... Ts>
struct alternative_shapes<std::variant<Ts...>> {
    static constexpr std::array<value_shape const*, sizeof...(Ts)> all{&shape_of<Ts>...};
    static constexpr bool holds_struct = (shape_of<Ts>.holds_struct || ...);
};
template <class... Ts>
struct alternative_shapes<std::tuple<Ts...>> : alternative_shapes<std::variant<Ts...>> {};
template <class A, class B>
struct alternative_shapes<std::pair<A, B>> : alternative_shapes<std::variant<A, B>> {};

template <class T>
inline constexpr bool is_std_optional = false;
template <class T>
inline constexpr bool is_std_optional<std::optional<T>> = true;

/// Items that may be absent, which no item of JSON can be.
template <class... Items>
constexpr void refuse_absent(value_shape& s) {
    if ((is_std_optional<Items> || ...)) s.refused = "has optional items, and JSON has no absent item; write nullable";
}

template <class T>
constexpr value_shape make_shape() {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr (k == kind::optional || k == kind::nullable) {
        return wrapped_shape<T>();
    } else if constexpr (transparent_type<T>) {
        return transparent_shape<T>();
    } else {
        value_shape s;
        s.outer = s.inner = k;
        refuse_shape<T>(s);
        if (!s.refused.empty()) return s;
        if constexpr (k == kind::integer) {
            s.types = json_types::integer;
            s.low = text::number(std::numeric_limits<T>::min());
            s.high = text::number(std::numeric_limits<T>::max());
        } else if constexpr (k == kind::enumeration) {
            s.types = json_types::string;
            s.name = reflect::type_name<T>;
            s.names_fault = &enumeration_fault<T>::first;
            if constexpr (enumeration_fault<T>::first.empty()) s.names = names_of<T>::all;
        } else if constexpr (k == kind::open_enumeration) {
            s = shape_of<typename T::enum_type>;
            s.outer = s.inner = k;
        } else if constexpr (k == kind::tuple) {
            s.types = json_types::array;
            s.alternatives = {alternative_shapes<T>::all.data(), alternative_shapes<T>::all.size()};
            s.holds_struct = alternative_shapes<T>::holds_struct;
            s.fixed_size = std::tuple_size_v<T>;
            [&]<class... Ts, template <class...> class Many>(std::type_identity<Many<Ts...>>) {
                refuse_absent<Ts...>(s);
            }(std::type_identity<T>{});
        } else if constexpr (k == kind::list || k == kind::fixed_list || k == kind::set) {
            s.types = json_types::array;
            s.element = &shape_of<typename T::value_type>;
            s.holds_struct = s.element->holds_struct;
            refuse_absent<typename T::value_type>(s);
            if constexpr (k == kind::fixed_list) s.fixed_size = std::tuple_size_v<T>;
        } else if constexpr (k == kind::map) {
            s.types = json_types::object;
            s.element = &shape_of<typename T::mapped_type>;
            s.key = &shape_of<typename T::key_type>;
            s.holds_struct = s.element->holds_struct;
            refuse_absent<typename T::mapped_type>(s);
        } else if constexpr (k == kind::variant) {
            s.types = json_types_of<T>();
            s.alternatives = {alternative_shapes<T>::all.data(), alternative_shapes<T>::all.size()};
            s.holds_struct = alternative_shapes<T>::holds_struct;
        } else if constexpr (k == kind::record) {
            s.types = json_types::object;
            s.name = reflect::type_name<T>;
            s.holds_struct = true;
        } else {
            s.types = json_types_of<T>();
        }
        return s;
    }
}

} // namespace detail

} // namespace telltale::inline v0

#endif

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// One part of a declaration.
struct said_part {
    enum class kind : std::uint8_t {
        unknown,
        rule,
        missing,
        wrong_type,
        not_integer,
        message,
        wire_name,
        alias,
        description,
        deprecated,
        secrecy,
        default_to,
        each,
        keys,
        tagged,
        tagged_beside,
        since,
        for_rest,
        in_unit,
        null_policy,
        initializer
    };
    /// What only the C++ types can tell.
    enum class misfit : std::uint8_t { none, not_callable, not_boolean, wrong_type, no_enumerator };

    kind is = kind::unknown;
    telltale::rule asked{}; ///< the rule; for a predicate its message
    misfit fault = misfit::none;
    std::string_view words{};            ///< a sentence, a name, a tag's key
    choice value{};                      ///< of a default ...
    bool has_value = false;              ///< ... that rules can judge
    constants<std::string_view> names{}; ///< tags

    /// As users write it.
    [[nodiscard]] constexpr std::string_view name() const noexcept {
        constexpr std::string_view all[] = {"",
                                            "",
                                            "missing",
                                            "wrong_type",
                                            "not_integer",
                                            "message",
                                            "wire_name",
                                            "alias",
                                            "description",
                                            "deprecated",
                                            "secret",
                                            "default_to",
                                            "each",
                                            "keys",
                                            "tagged",
                                            "tagged_beside",
                                            "since",
                                            "rest",
                                            "unit",
                                            "null_is_absent",
                                            "initializer_is_default"};
        return is == kind::rule ? to_string(asked.kind) : all[static_cast<std::size_t>(is)];
    }
};

namespace detail {

[[nodiscard]] constexpr said_part said_words(said_part::kind is, std::string_view words) noexcept {
    said_part p;
    p.is = is;
    p.words = words;
    return p;
}
[[nodiscard]] constexpr said_part said_rule(rule const& asked) noexcept {
    said_part p;
    p.is = said_part::kind::rule;
    p.asked = asked;
    return p;
}
[[nodiscard]] constexpr said_part said_text(intrinsic_text const& text) noexcept {
    using fault = intrinsic_text::fault;
    using kind = said_part::kind;
    return said_words(text.of == fault::missing       ? kind::missing
                      : text.of == fault::wrong_type  ? kind::wrong_type
                      : text.of == fault::not_integer ? kind::not_integer
                                                      : kind::message,
                      text.words);
}

/// Whether a default can be assigned, to a transparent struct or to what is inside.
template <class T, class V>
inline constexpr bool takes_default = [] {
    if constexpr (std::is_assignable_v<T&, V const&>) return true;
    else if constexpr (transparent_type<T>) return takes_default<typename transparent_member<T>::type, V>;
    else return false;
}();

template <class T, class Access, class V>
constexpr said_part said_default(V const& value) {
    using inner = wire_type<T>;
    using reflect::kind;
    constexpr kind k = reflect::kind_of<inner>;
    said_part p;
    p.is = said_part::kind::default_to;
    if constexpr (k == kind::boolean ? std::same_as<V, bool> : (k == kind::integer || k == kind::real) && bound<V>) {
        p.value = make_choice(value);
        p.has_value = true;
    } else if constexpr (k == kind::enumeration && std::is_same_v<V, inner>) {
        if constexpr (enumeration_fault<V>::first.empty()) {
            if (std::optional<std::string_view> const name = enum_name(value)) {
                p.value = {choice::kind::text, text::number(0), *name};
                p.has_value = true;
            } else {
                p.value = {choice::kind::number, number_of(value), {}};
                p.fault = said_part::misfit::no_enumerator;
            }
        }
    } else if constexpr (k == kind::duration) {
        if constexpr (!takes_default<T, V>) p.fault = said_part::misfit::wrong_type;
        else if constexpr (!std::is_void_v<scale_of<inner, said_access<T, Access>>>) {
            p.value = {choice::kind::number, scale_of<inner, said_access<T, Access>>::to_number(inner(value)), {}};
            p.has_value = true;
        }
    } else if constexpr (std::is_same_v<V, std::nullptr_t>) {
        if constexpr (!takes_null<T>) p.fault = said_part::misfit::wrong_type;
    } else {
        constexpr bool scalar = k == kind::boolean || k == kind::integer || k == kind::real;
        if constexpr (scalar || !takes_default<T, V>) p.fault = said_part::misfit::wrong_type;
        if constexpr (choosable<V>) {
            p.value = make_choice(value);
            p.has_value = true;
        }
    }
    return p;
}

template <class T, class P>
constexpr said_part said_predicate(predicate_rule<P> const& part) {
    using inner = wire_type<T>;
    said_part p = said_rule(part.plain());
    if constexpr (!std::is_invocable_v<P const&, inner const&>) p.fault = said_part::misfit::not_callable;
    else if constexpr (!std::is_convertible_v<std::invoke_result_t<P const&, inner const&>, bool>)
        p.fault = said_part::misfit::not_boolean;
    return p;
}

/// The tags of part `J`, which is `tagged`.
template <class Access, std::size_t J>
inline constexpr auto tags_of_part = get_part<J>(Access::get()).views();

/// Part `J` of what is said of a value of type `T`. A part that telltale learns is to be told here, or the build stops.
template <class T, class Access, std::size_t J>
constexpr said_part said_of() {
    using kind = said_part::kind;
    auto const& part = get_part<J>(Access::get());
    using Part = std::remove_cvref_t<decltype(part)>;
    if constexpr (is_predicate<Part>::value) return said_predicate<T>(part);
    else if constexpr (is_rule<Part>::value) return said_rule(plain_rule<Access, J>());
    else if constexpr (std::is_same_v<Part, intrinsic_text>) return said_text(part);
    else if constexpr (std::is_same_v<Part, wire_name_part>) return said_words(kind::wire_name, part.name);
    else if constexpr (std::is_same_v<Part, alias_part>) return said_words(kind::alias, part.name);
    else if constexpr (std::is_same_v<Part, description_part>) return said_words(kind::description, part.words);
    else if constexpr (std::is_same_v<Part, deprecated_part>) return said_words(kind::deprecated, part.words);
    else if constexpr (is_secret<Part>::value) return said_words(kind::secrecy, {});
    else if constexpr (is_default<Part>::value) return said_default<T, Access>(part.get());
    else if constexpr (std::is_same_v<Part, since_part>) return said_words(kind::since, part.version);
    else if constexpr (is_rest<Part>::value) return said_words(kind::for_rest, {});
    else if constexpr (is_unit<Part>::value) return said_words(kind::in_unit, {});
    else if constexpr (std::is_same_v<Part, initializer_is_default_part>) return said_words(kind::initializer, {});
    else if constexpr (std::is_same_v<Part, null_is_absent_part>) return said_words(kind::null_policy, {});
    else if constexpr (is_each<Part>::value) return said_words(kind::each, {});
    else if constexpr (is_keys<Part>::value) return said_words(kind::keys, {});
    else if constexpr (is_tagged<Part>::value) {
        said_part p = said_words(Part::is_beside ? kind::tagged_beside : kind::tagged, Part::key);
        p.names = {tags_of_part<Access, J>.data(), tags_of_part<Access, J>.size()};
        return p;
    } else
        return said_words(kind::unknown, std::is_convertible_v<Part, std::string_view>
                                             ? "text; write wire_name(...), description(...) or a rule"
                                             : "");
}

} // namespace detail

} // namespace telltale::inline v0

#endif
// What is wrong with a member's type and with what is said of it.
#ifndef TELLTALE_SCHEMA_VALUE_FAULT_HPP
#define TELLTALE_SCHEMA_VALUE_FAULT_HPP

// Rules that are right one by one, and that no value can keep all at once.
#ifndef TELLTALE_SCHEMA_CONTRADICTION_FAULT_HPP
#define TELLTALE_SCHEMA_CONTRADICTION_FAULT_HPP

// The rule that a text has a named format: a date-time, a UUID, a trace id ...
#ifndef TELLTALE_RULE_FORMAT_HPP
#define TELLTALE_RULE_FORMAT_HPP

// Is this text bytes in base64.
#ifndef TELLTALE_TEXT_BASE64_HPP
#define TELLTALE_TEXT_BASE64_HPP

// Is this text a UUID, an address, a trace id, a digest, a metric name: named formats without parameters.
#ifndef TELLTALE_TEXT_FORMATS_HPP
#define TELLTALE_TEXT_FORMATS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace telltale::inline v0::text {

namespace detail {

inline constexpr unsigned ascii_digit = 1;      // 0-9
inline constexpr unsigned ascii_lower = 2;      // a-z
inline constexpr unsigned ascii_upper = 4;      // A-Z
inline constexpr unsigned ascii_underscore = 8; // _
inline constexpr unsigned ascii_colon = 16;     // :
inline constexpr unsigned ascii_hex_lower = 32; // 0-9a-f
inline constexpr unsigned ascii_hex_upper = 64; // A-F

inline constexpr auto ascii_kinds = [] {
    std::array<std::uint8_t, 256> kinds{};
    auto const add = [&kinds](char first, char last, unsigned kind) {
        for (int c = first; c <= last; ++c) {
            auto& entry = kinds[static_cast<std::size_t>(c)];
            entry = static_cast<std::uint8_t>(entry | kind);
        }
    };
    add('0', '9', ascii_digit | ascii_hex_lower);
    add('a', 'z', ascii_lower);
    add('a', 'f', ascii_hex_lower);
    add('A', 'Z', ascii_upper);
    add('A', 'F', ascii_hex_upper);
    add('_', '_', ascii_underscore);
    add(':', ':', ascii_colon);
    return kinds;
}();

[[nodiscard]] constexpr bool ascii_is(char c, unsigned kinds) noexcept {
    return (ascii_kinds[static_cast<unsigned char>(c)] & kinds) != 0;
}

/// Of the 16 characters at `text`, bit i tells whether character i is a hexadecimal digit; capitals count if `Capitals`.
template <bool Capitals>
[[nodiscard]] constexpr unsigned hex_bits(char const* text) noexcept {
#if defined(__SSE2__)
    if (!std::is_constant_evaluated()) {
        auto const within = [](__m128i bytes, char first, char span) { // unsigned (byte - first) <= span
            auto const moved = _mm_sub_epi8(bytes, _mm_set1_epi8(first));
            return _mm_cmpeq_epi8(_mm_min_epu8(moved, _mm_set1_epi8(span)), moved);
        };
        auto const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(text));
        auto const folded = Capitals ? _mm_or_si128(bytes, _mm_set1_epi8(0x20)) : bytes;
        return static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(within(bytes, '0', 9), within(folded, 'a', 5))));
    }
#endif
    unsigned bits = 0;
    for (unsigned i = 0; i != 16; ++i)
        bits |= unsigned{ascii_is(text[i], ascii_hex_lower | (Capitals ? ascii_hex_upper : 0U))} << i;
    return bits;
}

[[nodiscard]] constexpr bool all_of_kind(std::string_view text, unsigned kinds) noexcept {
    unsigned common = kinds;
    for (char const c : text) common &= unsigned{ascii_is(c, kinds)} * kinds;
    return common != 0;
}

[[nodiscard]] constexpr bool is_name(std::string_view text, unsigned first, unsigned rest) noexcept {
    return !text.empty() && ascii_is(text.front(), first) && all_of_kind(text, rest);
}

inline constexpr std::string_view zero_digits = "00000000000000000000000000000000";

} // namespace detail

/// A UUID as RFC 9562 writes it: 8-4-4-4-12 hexadecimal digits of either case. Any version and variant, the nil and the max
/// UUID too; no braces, no `urn:uuid:`.
[[nodiscard]] constexpr bool is_uuid(std::string_view text) noexcept {
    if (text.size() != 36) return false;
    auto const* const p = text.data();
    // The hyphens at 8, 13, 18 and 23 as each of three overlapping blocks sees them.
    auto const wrong = (detail::hex_bits<true>(p) ^ 0xDEFFU) | (detail::hex_bits<true>(p + 16) ^ 0xFF7BU) |
                       (detail::hex_bits<true>(p + 20) ^ 0xFFF7U);
    return wrong == 0 && p[8] == '-' && p[13] == '-' && p[18] == '-' && p[23] == '-';
}

/// An IPv4 address in dotted decimal (RFC 3986 `IPv4address`): four numbers up to 255 without leading zeros.
[[nodiscard]] constexpr bool is_ipv4(std::string_view text) noexcept {
    if (text.size() < 7 || text.size() > 15) return false;
    std::size_t at = 0;
    for (int part = 0; part != 4; ++part) {
        if (part != 0) {
            if (at == text.size() || text[at] != '.') return false;
            ++at;
        }
        auto const start = at;
        unsigned value = 0;
        for (; at != text.size() && detail::ascii_is(text[at], detail::ascii_digit); ++at) {
            if (at == start + 3) return false;
            value = value * 10 + static_cast<unsigned>(text[at] - '0');
        }
        auto const digits = at - start;
        if (digits == 0 || value > 255 || (digits != 1 && text[start] == '0')) return false;
    }
    return at == text.size();
}

/// An IPv6 address in any text form of RFC 4291 section 2.2: eight groups of one to four hexadecimal digits, one `::` for one
/// or more zero groups, the last two groups as an IPv4 address if wanted. No zone (`%eth0`), no prefix (`/64`), no brackets.
[[nodiscard]] constexpr bool is_ipv6(std::string_view text) noexcept {
    auto const size = text.size();
    if (size < 2 || size > 45) return false;
    std::size_t at = 0;
    int groups = 0;
    bool gap = false;
    if (text[0] == ':') { // can only be the gap
        if (text[1] != ':') return false;
        gap = true;
        at = 2;
        if (at == size) return true;
    }
    for (;;) { // at the start of a group
        auto const start = at;
        while (at != size && detail::ascii_is(text[at], detail::ascii_hex_lower | detail::ascii_hex_upper)) ++at;
        if (at != size && text[at] == '.') {
            groups += 2;
            return is_ipv4(text.substr(start)) && (gap ? groups <= 7 : groups == 8);
        }
        auto const digits = at - start;
        if (digits == 0 || digits > 4 || ++groups > 8) return false;
        if (at == size) return gap ? groups <= 7 : groups == 8;
        if (text[at] != ':' || ++at == size) return false; // a single colon cannot be last
        if (text[at] != ':') continue;
        if (gap) return false;
        gap = true;
        if (++at == size) return groups <= 7;
    }
}

/// An OpenTelemetry trace id: 32 hexadecimal digits of either case, not all zero.
[[nodiscard]] constexpr bool is_trace_id(std::string_view text) noexcept {
    return text.size() == 32 &&
           (detail::hex_bits<true>(text.data()) & detail::hex_bits<true>(text.data() + 16)) == 0xFFFFU &&
           text != detail::zero_digits;
}

/// An OpenTelemetry span id: 16 hexadecimal digits of either case, not all zero.
[[nodiscard]] constexpr bool is_span_id(std::string_view text) noexcept {
    return text.size() == 16 && detail::hex_bits<true>(text.data()) == 0xFFFFU &&
           text != detail::zero_digits.substr(0, 16);
}

/// A W3C Trace Context `traceparent`: `00-<trace id, 32>-<parent id, 16>-<flags, 2>`, lowercase hexadecimal, neither id all
/// zero. Versions 01 to fe begin in the same way and may go on after a further `-`; version ff is forbidden.
[[nodiscard]] constexpr bool is_traceparent(std::string_view text) noexcept {
    if (text.size() < 55) return false;
    auto const* const p = text.data();
    // The hyphens at 2, 35 and 52 as each of four overlapping blocks sees them.
    auto const wrong = (detail::hex_bits<false>(p) ^ 0xFFFBU) | (detail::hex_bits<false>(p + 16) ^ 0xFFFFU) |
                       (detail::hex_bits<false>(p + 32) ^ 0xFFF7U) | (detail::hex_bits<false>(p + 39) ^ 0xDFFFU);
    if (wrong != 0 || p[2] != '-' || p[35] != '-' || p[52] != '-') return false;
    if (text.substr(3, 32) == detail::zero_digits || text.substr(36, 16) == detail::zero_digits.substr(0, 16))
        return false;
    auto const version = text.substr(0, 2);
    if (version == "ff") return false;
    return text.size() == 55 || (version != "00" && p[55] == '-');
}

/// A SHA-256 digest: 64 hexadecimal digits of either case.
[[nodiscard]] constexpr bool is_sha256(std::string_view text) noexcept {
    if (text.size() != 64) return false;
    auto const* const p = text.data();
    return (detail::hex_bits<true>(p) & detail::hex_bits<true>(p + 16) & detail::hex_bits<true>(p + 32) &
            detail::hex_bits<true>(p + 48)) == 0xFFFFU;
}

/// A Prometheus metric name, `^[a-zA-Z_:][a-zA-Z0-9_:]*$` (the classic data model; colons are for recording rules).
[[nodiscard]] constexpr bool is_prometheus_metric(std::string_view text) noexcept {
    constexpr auto first = detail::ascii_lower | detail::ascii_upper | detail::ascii_underscore | detail::ascii_colon;
    return detail::is_name(text, first, first | detail::ascii_digit);
}

/// A Prometheus label name, `^[a-zA-Z_][a-zA-Z0-9_]*$` (the classic data model; names that begin with `__` are reserved
/// there for internal use, not malformed).
[[nodiscard]] constexpr bool is_prometheus_label(std::string_view text) noexcept {
    constexpr auto first = detail::ascii_lower | detail::ascii_upper | detail::ascii_underscore;
    return detail::is_name(text, first, first | detail::ascii_digit);
}

/// An OpenTelemetry event or attribute name, `^[a-z][a-z0-9]*([._][a-z0-9]+)*$`: lowercase words joined by dots or
/// underscores.
[[nodiscard]] constexpr bool is_otel_name(std::string_view text) noexcept {
    if (text.empty() || !detail::ascii_is(text.front(), detail::ascii_lower)) return false;
    bool after_joint = false;
    for (char const c : text) {
        if (detail::ascii_is(c, detail::ascii_lower | detail::ascii_digit)) {
            after_joint = false;
        } else {
            if (after_joint || (c != '.' && c != '_')) return false;
            after_joint = true;
        }
    }
    return !after_joint;
}

} // namespace telltale::inline v0::text

#endif

#include <cstddef>
#include <string_view>

namespace telltale::inline v0::text {

namespace detail {

/// The six bits that a character of the base64 alphabet stands for, or 64 for any other character.
[[nodiscard]] constexpr unsigned base64_bits(char c) noexcept {
    if (ascii_is(c, ascii_upper)) return static_cast<unsigned>(c - 'A');
    if (ascii_is(c, ascii_lower)) return static_cast<unsigned>(c - 'a') + 26;
    if (ascii_is(c, ascii_digit)) return static_cast<unsigned>(c - '0') + 52;
    return c == '+' ? 62 : c == '/' ? 63 : 64;
}

} // namespace detail

/// Base64 as in RFC 4648, section 4: groups of four of `A-Za-z0-9+/`, the last padded with `=`; the empty text is no bytes.
/// Canonical (section 3.5): bits of the last character that belong to no byte are zero, so different texts are different
/// bytes. No line ends, no other alphabet. Time: linear.
[[nodiscard]] constexpr bool is_base64(std::string_view text) noexcept {
    if (text.size() % 4 != 0) return false;
    if (text.empty()) return true;
    std::size_t padding = 0;
    while (padding != 2 && text[text.size() - 1 - padding] == '=') ++padding;
    text.remove_suffix(padding);
    for (char const c : text)
        if (detail::base64_bits(c) == 64) return false;
    unsigned const unused = padding == 0 ? 0 : padding == 1 ? 0x3 : 0xF;
    return (detail::base64_bits(text.back()) & unused) == 0;
}

} // namespace telltale::inline v0::text

#endif
// A point in time as text: RFC 3339 read, checked and written.
#ifndef TELLTALE_TEXT_DATE_TIME_HPP
#define TELLTALE_TEXT_DATE_TIME_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace telltale::inline v0::text {

/// What an RFC 3339 `date-time` says, as written: the fields are local to its offset.
struct date_time {
    int year = 0;                 ///< 0 to 9999, proleptic Gregorian
    int month = 1;                ///< 1 to 12
    int day = 1;                  ///< 1 to the length of the month
    int hour = 0;                 ///< 0 to 23
    int minute = 0;               ///< 0 to 59
    int second = 0;               ///< 0 to 59, or 60 in a leap second
    std::uint32_t nanosecond = 0; ///< 0 to 999999999; digits of the fraction beyond the ninth are cut
    unsigned fraction_digits = 0; ///< how many digits the fraction was written with; may exceed 9
    bool utc = false;             ///< written with `Z` or `z`, not with an offset
    int offset_minutes = 0;       ///< local time minus UTC, -1439 to 1439
    bool leap_second = false;     ///< `second` is 60

    friend constexpr bool operator==(date_time const&, date_time const&) = default;
};

/// A day of the proleptic Gregorian calendar.
struct civil_date {
    std::int64_t year = 1970;
    int month = 1; ///< 1 to 12
    int day = 1;   ///< 1 to the length of the month

    friend constexpr bool operator==(civil_date const&, civil_date const&) = default;
};

/// Whether `year` has a 29th of February, in the proleptic Gregorian calendar.
[[nodiscard]] constexpr bool is_leap_year(std::int64_t year) noexcept {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/// The number of days in `month` (1 to 12) of `year`.
[[nodiscard]] constexpr int days_in_month(std::int64_t year, int month) noexcept {
    if (month == 2) return is_leap_year(year) ? 29 : 28;
    return 30 + ((month ^ (month >> 3)) & 1); // the long months are odd until July, even from August
}

/// Days from 1970-01-01 to `date`, which must exist. Exact for years of magnitude up to 10^12.
[[nodiscard]] constexpr std::int64_t days_from_civil(civil_date date) noexcept {
    // The year is taken to begin in March, so that the day of a leap year comes last, and 400 years are one era.
    auto const year = date.year - (date.month <= 2 ? 1 : 0);
    auto const era = (year >= 0 ? year : year - 399) / 400;
    auto const year_of_era = year - era * 400;
    auto const month_from_march = (date.month + 9) % 12;
    auto const day_of_year = (153 * month_from_march + 2) / 5 + date.day - 1;
    auto const day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468; // 0000-03-01 to 1970-01-01
}

/// The date `days` after 1970-01-01; the inverse of `days_from_civil`.
[[nodiscard]] constexpr civil_date civil_from_days(std::int64_t days) noexcept {
    days += 719468;
    auto const era = (days >= 0 ? days : days - 146096) / 146097;
    auto const day_of_era = static_cast<std::int64_t>(days - era * 146097);
    auto const year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    auto const day_of_year = static_cast<int>(day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100));
    auto const month_from_march = (5 * day_of_year + 2) / 153;
    auto const day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    auto const month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
    return {era * 400 + year_of_era + (month <= 2 ? 1 : 0), month, day};
}

/// Seconds from 1970-01-01T00:00:00Z, leap seconds not counted; a leap second counts as the second that follows it.
[[nodiscard]] constexpr std::int64_t seconds_since_epoch(date_time const& time) noexcept {
    return days_from_civil({time.year, time.month, time.day}) * 86400 + std::int64_t{time.hour} * 3600 +
           (std::int64_t{time.minute} - time.offset_minutes) * 60 + time.second;
}

namespace detail {

/// Reads decimal digits from known places; what is no digit is remembered, not acted on, so that nothing branches.
struct digit_reader {
    char const* text;
    unsigned bad = 0;

    constexpr int one(std::size_t at) noexcept {
        auto const digit = static_cast<unsigned>(static_cast<unsigned char>(text[at])) - unsigned{'0'};
        bad |= unsigned{digit > 9};
        return static_cast<int>(digit & 15U);
    }
    constexpr int two(std::size_t at) noexcept {
        auto const tens = one(at);
        return tens * 10 + one(at + 1);
    }
};

/// `YYYY-MM-DDTHH:MM` at the front of `text`; false if it is not there or no such minute exists.
[[nodiscard]] constexpr bool read_to_minute(std::string_view text, date_time& time) noexcept {
    if (text.size() < 17) return false;
#if defined(__SSE2__)
    if (!std::is_constant_evaluated()) { // the sixteen characters at once
        auto const capital_t = _mm_setr_epi8(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, ~0x20, -1, -1, -1, -1, -1);
        auto const characters =
            _mm_and_si128(_mm_loadu_si128(reinterpret_cast<__m128i const*>(text.data())), capital_t);
        auto const marks =
            _mm_setr_epi8('0', '0', '0', '0', '-', '0', '0', '-', '0', '0', 'T', '0', '0', ':', '0', '0');
        auto const digit_limits = _mm_setr_epi8(9, 9, 9, 9, 0, 9, 9, 0, 9, 9, 0, 9, 9, 0, 9, 9);
        auto const digits = _mm_sub_epi8(characters, marks);
        auto const good_digits = _mm_cmpeq_epi8(_mm_min_epu8(digits, digit_limits), digits);
        // Byte i becomes the two-digit number that starts at i. Bytes up to 9 do not carry into their neighbours.
        auto const ones = _mm_srli_si128(digits, 1);
        auto const pairs = _mm_add_epi8(_mm_add_epi8(_mm_slli_epi16(digits, 3), _mm_slli_epi16(digits, 1)), ones);
        auto const lowest = _mm_setr_epi8(0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0);
        auto const highest = _mm_setr_epi8(99, -1, 99, -1, -1, 12, -1, -1, 31, -1, -1, 23, -1, -1, 59, -1);
        auto const good_pairs = _mm_cmpeq_epi8(_mm_max_epu8(_mm_min_epu8(pairs, highest), lowest), pairs);
        if (_mm_movemask_epi8(_mm_and_si128(good_digits, good_pairs)) != 0xFFFF) return false;
        auto const number = [pairs](auto at) {
            constexpr int position = decltype(at)::value;
            return (_mm_extract_epi16(pairs, position / 2) >> (position % 2 * 8)) & 0xFF;
        };
        time.year = number(std::integral_constant<int, 0>{}) * 100 + number(std::integral_constant<int, 2>{});
        time.month = number(std::integral_constant<int, 5>{});
        time.day = number(std::integral_constant<int, 8>{});
        time.hour = number(std::integral_constant<int, 11>{});
        time.minute = number(std::integral_constant<int, 14>{});
        return time.day <= 28 || time.day <= days_in_month(time.year, time.month);
    }
#endif
    digit_reader digits{text.data()};
    auto const century = digits.two(0);
    time.year = century * 100 + digits.two(2);
    time.month = digits.two(5);
    time.day = digits.two(8);
    time.hour = digits.two(11);
    time.minute = digits.two(14);
    auto const marks = unsigned{text[4] != '-'} | unsigned{text[7] != '-'} | unsigned{(text[10] | 0x20) != 't'} |
                       unsigned{text[13] != ':'};
    auto const ranges = unsigned{time.month < 1} | unsigned{time.month > 12} | unsigned{time.day < 1} |
                        unsigned{time.hour > 23} | unsigned{time.minute > 59};
    if ((digits.bad | marks | ranges) != 0) return false;
    return time.day <= 28 || time.day <= days_in_month(time.year, time.month);
}

/// `:SS[.fraction]` at `at`, which moves behind it; false if it is not there. The second is 0 to 60.
[[nodiscard]] constexpr bool read_seconds(std::string_view text, std::size_t& at, date_time& time) noexcept {
    if (text.size() - at < 3) return false;
    digit_reader digits{text.data()};
    time.second = digits.two(at + 1);
    if ((digits.bad | unsigned{text[at] != ':'} | unsigned{time.second > 60}) != 0) return false;
    at += 3;
    if (at == text.size() || text[at] != '.') return true;
    auto const start = ++at;
    std::uint32_t value = 0;
    for (; at != text.size(); ++at) {
        auto const digit = static_cast<unsigned>(static_cast<unsigned char>(text[at])) - unsigned{'0'};
        if (digit > 9) break;
        if (at - start < 9) value = value * 10 + digit;
    }
    time.fraction_digits = static_cast<unsigned>(at - start);
    if (time.fraction_digits == 0) return false;
    constexpr std::uint32_t powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000};
    if (time.fraction_digits < 9) value *= powers[9 - time.fraction_digits];
    time.nanosecond = value;
    return true;
}

} // namespace detail

/// Reads an RFC 3339 `date-time`: `YYYY-MM-DDTHH:MM:SS[.digits](Z|+HH:MM|-HH:MM)`, `t` and `z` as well, nothing around it.
/// The date must exist, the hour is at most 23, an offset at most 23:59, and second 60 is accepted only where UTC is 23:59:60.
/// Nothing is allocated; linear in the number of fraction digits.
[[nodiscard]] constexpr std::optional<date_time> read_date_time(std::string_view text) noexcept {
    date_time time;
    std::size_t at = 16;
    if (!detail::read_to_minute(text, time) || !detail::read_seconds(text, at, time) || at == text.size())
        return std::nullopt;
    if ((text[at] | 0x20) == 'z') {
        time.utc = true;
        if (at + 1 != text.size()) return std::nullopt;
    } else {
        if ((text[at] != '+' && text[at] != '-') || text.size() - at != 6 || text[at + 3] != ':') return std::nullopt;
        detail::digit_reader digits{text.data()};
        auto const hours = digits.two(at + 1);
        auto const minutes = digits.two(at + 4);
        if (digits.bad != 0 || hours > 23 || minutes > 59) return std::nullopt;
        auto const offset = hours * 60 + minutes;
        time.offset_minutes = text[at] == '-' ? -offset : offset;
    }
    if (time.second == 60) {
        auto const minute_of_day = time.hour * 60 + time.minute - time.offset_minutes;
        if ((minute_of_day + 2 * 1440) % 1440 != 1439) return std::nullopt;
        time.leap_second = true;
    }
    return time;
}

/// Whether `text` is an RFC 3339 `date-time` with any offset, as `read_date_time` reads it; JSON Schema's `date-time`.
[[nodiscard]] constexpr bool is_date_time(std::string_view text) noexcept { return read_date_time(text).has_value(); }

/// Whether `text` is a moment in UTC as ECMAScript writes and Zod 3's `datetime()` accepts it:
/// `YYYY-MM-DDTHH:MM[:SS[.digits]]Z`. Capital letters only, no offset, the date exists, no leap second.
[[nodiscard]] constexpr bool is_utc_date_time(std::string_view text) noexcept {
    date_time time;
    if (!detail::read_to_minute(text, time) || text[10] != 'T') return false;
    std::size_t at = 16;
    if (text[at] == ':' && (!detail::read_seconds(text, at, time) || time.second > 59)) return false;
    return text.size() - at == 1 && text[at] == 'Z';
}

/// The most characters that `write_date_time` writes: `9999-12-31T23:59:59.999999999Z`.
inline constexpr std::size_t date_time_max_size = 30;

/// Writes the moment `seconds` after 1970-01-01T00:00:00Z (leap seconds not counted), plus `nanoseconds` (below 10^9), as
/// RFC 3339 in UTC with the shortest fraction that is exact. `out` has room for `date_time_max_size` characters; nothing is
/// terminated. Returns how many were written: 0 if the year is not within 0000 to 9999 or `nanoseconds` is too large.
[[nodiscard]] constexpr std::size_t write_date_time(std::int64_t seconds, std::uint32_t nanoseconds,
                                                    char* out) noexcept {
    constexpr std::int64_t first = -62167219200; // 0000-01-01T00:00:00Z
    constexpr std::int64_t last = 253402300799;  // 9999-12-31T23:59:59Z
    if (seconds < first || seconds > last || nanoseconds > 999'999'999) return 0;
    auto const days = (seconds >= 0 ? seconds : seconds - 86399) / 86400;
    auto const second_of_day = static_cast<int>(seconds - days * 86400);
    auto const date = civil_from_days(days);
    auto const year = static_cast<int>(date.year);
    auto const two = [out](std::size_t at, int value) {
        out[at] = static_cast<char>('0' + value / 10);
        out[at + 1] = static_cast<char>('0' + value % 10);
    };
    two(0, year / 100);
    two(2, year % 100);
    out[4] = '-';
    two(5, date.month);
    out[7] = '-';
    two(8, date.day);
    out[10] = 'T';
    two(11, second_of_day / 3600);
    out[13] = ':';
    two(14, second_of_day / 60 % 60);
    out[16] = ':';
    two(17, second_of_day % 60);
    std::size_t size = 19;
    if (nanoseconds != 0) {
        out[size++] = '.';
        for (std::uint32_t unit = 100'000'000; nanoseconds != 0; unit /= 10) {
            out[size++] = static_cast<char>('0' + nanoseconds / unit);
            nanoseconds %= unit;
        }
    }
    out[size++] = 'Z';
    return size;
}

} // namespace telltale::inline v0::text

#endif
// Is this text the address of a mailbox.
#ifndef TELLTALE_TEXT_EMAIL_HPP
#define TELLTALE_TEXT_EMAIL_HPP

// Is this text the name of a host on the Internet.
#ifndef TELLTALE_TEXT_HOSTNAME_HPP
#define TELLTALE_TEXT_HOSTNAME_HPP


#include <cstddef>
#include <string_view>

namespace telltale::inline v0::text {

/// A host name as in RFC 1123, section 2.1: labels of 1 to 63 ASCII letters, digits and inner hyphens, joined by dots, at most
/// 253 characters in all. No dot at the end, no underscore. An IPv4 address has this form too; an internationalised name has
/// it as `xn--...`, of which the rest is not judged. Time: linear, in at most 253 characters.
[[nodiscard]] constexpr bool is_hostname(std::string_view text) noexcept {
    constexpr auto letter_or_digit = detail::ascii_lower | detail::ascii_upper | detail::ascii_digit;
    if (text.empty() || text.size() > 253) return false;
    std::size_t length = 0; // of the label
    char last = '-';        // as a label cannot begin with a hyphen, and one that is empty cannot end
    for (char const c : text) {
        if (c == '.') {
            if (last == '-') return false;
            length = 0;
            last = '-';
            continue;
        }
        if (c == '-' ? length == 0 : !detail::ascii_is(c, letter_or_digit)) return false;
        if (++length > 63) return false;
        last = c;
    }
    return last != '-';
}

} // namespace telltale::inline v0::text

#endif

#include <cstddef>
#include <string_view>

namespace telltale::inline v0::text {

namespace detail {

/// `atext` of RFC 5322, section 3.2.3.
[[nodiscard]] constexpr bool is_atom_character(char c) noexcept {
    return ascii_is(c, ascii_lower | ascii_upper | ascii_digit) ||
           std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
}

/// The length of the local part, `Dot-string` or `Quoted-string`, that `text` begins with; 0 if it begins with none.
[[nodiscard]] constexpr std::size_t local_part_length(std::string_view text) noexcept {
    std::size_t at = 0;
    if (!text.empty() && text[0] == '"') {
        for (at = 1; at != text.size() && text[at] != '"'; ++at) {
            if (text[at] == '\\' && ++at == text.size()) return 0;
            if (text[at] < ' ' || text[at] > '~') return 0;
        }
        return at == text.size() ? 0 : at + 1;
    }
    for (;;) {
        std::size_t const start = at;
        while (at != text.size() && is_atom_character(text[at])) ++at;
        if (at == start) return 0;
        if (at == text.size() || text[at] != '.') return at;
        ++at;
    }
}

/// What stands between the brackets of an address literal.
[[nodiscard]] constexpr bool is_address_literal(std::string_view text) noexcept {
    constexpr std::string_view tag = "ipv6:"; // in any case, as all texts in ABNF
    if (text.size() < tag.size()) return false;
    for (std::size_t i = 0; i != tag.size(); ++i)
        if (text[i] != tag[i] && !(tag[i] >= 'a' && text[i] == tag[i] - 'a' + 'A')) return is_ipv4(text);
    return is_ipv6(text.substr(tag.size()));
}

} // namespace detail

/// A mailbox as in RFC 5321, section 4.1.2 (`Mailbox`): a local part of atoms joined by dots, or within quotes, and behind the
/// `@` a host name (see `is_hostname`; one label is enough) or an address in brackets, `[192.0.2.1]` or `[IPv6:2001:db8::1]`
/// (see `is_ipv4` and `is_ipv6`; other kinds are not registered). ASCII only. The local part has at most 64 characters,
/// quotes and backslashes included, the whole at most 254 (RFC 5321, section 4.5.3.1, as a path has two brackets more). No
/// display name, no comments. Whether there is such a mailbox, only a letter can tell. Time: linear, in at most 254 characters.
[[nodiscard]] constexpr bool is_email(std::string_view text) noexcept {
    if (text.size() > 254) return false;
    std::size_t const local = detail::local_part_length(text);
    if (local == 0 || local > 64 || local == text.size() || text[local] != '@') return false;
    std::string_view const domain = text.substr(local + 1);
    if (domain.size() > 2 && domain.front() == '[' && domain.back() == ']')
        return detail::is_address_literal(domain.substr(1, domain.size() - 2));
    return is_hostname(domain);
}

} // namespace telltale::inline v0::text

#endif
// Is this text a URI.
#ifndef TELLTALE_TEXT_URI_HPP
#define TELLTALE_TEXT_URI_HPP


#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0::text {

namespace detail {

inline constexpr unsigned uri_letter = 1;      // ALPHA
inline constexpr unsigned uri_digit = 2;       // DIGIT
inline constexpr unsigned uri_scheme_mark = 4; // + - .
inline constexpr unsigned uri_name = 8;        // unreserved and sub-delims
inline constexpr unsigned uri_colon = 16;      // :
inline constexpr unsigned uri_at = 32;         // @
inline constexpr unsigned uri_slash = 64;      // /
inline constexpr unsigned uri_question = 128;  // ?

inline constexpr auto uri_kinds = [] {
    std::array<std::uint8_t, 256> kinds{};
    auto const add = [&kinds](std::string_view characters, unsigned kind) {
        for (char const c : characters) {
            auto& entry = kinds[static_cast<unsigned char>(c)];
            entry = static_cast<std::uint8_t>(entry | kind);
        }
    };
    add("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", uri_letter | uri_name);
    add("0123456789", uri_digit | uri_name);
    add("+-.", uri_scheme_mark);
    add("-._~!$&'()*+,;=", uri_name);
    add(":", uri_colon);
    add("@", uri_at);
    add("/", uri_slash);
    add("?", uri_question);
    return kinds;
}();

/// Moves `at` over characters of those kinds, and over percent-encodings.
constexpr void skip_uri(std::string_view text, std::size_t& at, unsigned kinds) noexcept {
    constexpr auto hex = ascii_hex_lower | ascii_hex_upper;
    for (; at != text.size(); ++at) {
        if ((uri_kinds[static_cast<unsigned char>(text[at])] & kinds) != 0) continue;
        if (text[at] != '%' || text.size() - at < 3 || !ascii_is(text[at + 1], hex) || !ascii_is(text[at + 2], hex))
            return;
        at += 2;
    }
}

/// What stands between the brackets of a host: `IPv6address` or `IPvFuture`.
[[nodiscard]] constexpr bool is_ip_literal(std::string_view text) noexcept {
    if (text.empty() || (text[0] != 'v' && text[0] != 'V')) return is_ipv6(text);
    std::size_t at = 1;
    while (at != text.size() && ascii_is(text[at], ascii_hex_lower | ascii_hex_upper)) ++at;
    if (at == 1 || at == text.size() || text[at] != '.' || ++at == text.size()) return false;
    for (; at != text.size(); ++at)
        if ((uri_kinds[static_cast<unsigned char>(text[at])] & (uri_name | uri_colon)) == 0) return false;
    return true;
}

/// `authority`: user information, a host and a port.
[[nodiscard]] constexpr bool is_authority(std::string_view text) noexcept {
    std::size_t at = 0;
    skip_uri(text, at, uri_name | uri_colon);
    if (at != text.size() && text[at] == '@') text.remove_prefix(at + 1);
    at = 0;
    if (!text.empty() && text[0] == '[') {
        std::size_t const end = text.find(']');
        if (end == text.npos || !is_ip_literal(text.substr(1, end - 1))) return false;
        at = end + 1;
    } else {
        skip_uri(text, at, uri_name); // an IPv4 address is a name too
    }
    if (at == text.size()) return true;
    return text[at] == ':' && (at + 1 == text.size() || all_of_kind(text.substr(at + 1), ascii_digit));
}

} // namespace detail

/// A URI as in RFC 3986, section 3 (`URI`): a scheme, then what belongs to it, a query and a fragment, if any, each of the
/// characters that its grammar has there; every `%` begins a percent-encoding. An IPv6 address as host is judged (without a
/// zone), a port is any number of digits. No relative reference, nothing outside ASCII. What a
/// scheme asks for beyond that, as `http` asks for a host, is not judged. Time: linear.
[[nodiscard]] constexpr bool is_uri(std::string_view text) noexcept {
    std::size_t at = 0;
    while (at != text.size() &&
           (detail::uri_kinds[static_cast<unsigned char>(text[at])] &
            (detail::uri_letter | (at == 0 ? 0 : detail::uri_digit | detail::uri_scheme_mark))) != 0)
        ++at;
    if (at == 0 || at == text.size() || text[at] != ':') return false;
    ++at;

    constexpr auto path_character = detail::uri_name | detail::uri_colon | detail::uri_at | detail::uri_slash;
    if (text.substr(at, 2) == "//") {
        std::size_t const end = text.find_first_of("/?#", at + 2);
        std::size_t const stop = end == text.npos ? text.size() : end;
        if (!detail::is_authority(text.substr(at + 2, stop - at - 2))) return false;
        at = stop;
    }
    detail::skip_uri(text, at, path_character);
    if (at != text.size() && text[at] == '?') detail::skip_uri(text, ++at, path_character | detail::uri_question);
    if (at != text.size() && text[at] == '#') detail::skip_uri(text, ++at, path_character | detail::uri_question);
    return at == text.size();
}

} // namespace telltale::inline v0::text

#endif

#include <string_view>

namespace telltale::inline v0 {

/// A format: its name as in JSON Schema `format`, what it is in words ("must be " + words), and its judge over UTF-8 text.
/// One of your own is a constant of this type.
struct named_format {
    std::string_view name;
    std::string_view words;
    bool (*matches)(std::string_view) noexcept;
};

/// RFC 3339 `date-time`, any offset.
inline constexpr named_format date_time{"date-time", "a date-time as in RFC 3339", &text::is_date_time};
/// RFC 3339 `date-time` in UTC: seconds optional, any number of fraction digits, and a literal `Z`.
inline constexpr named_format utc_date_time{"utc-date-time", "a UTC date-time such as 2025-01-31T23:59:59Z",
                                            &text::is_utc_date_time};
/// RFC 9562.
inline constexpr named_format uuid{"uuid", "a UUID", &text::is_uuid};
/// Dotted quad, RFC 2673 section 3.2.
inline constexpr named_format ipv4{"ipv4", "an IPv4 address", &text::is_ipv4};
/// RFC 4291, section 2.2, without a zone.
inline constexpr named_format ipv6{"ipv6", "an IPv6 address", &text::is_ipv6};
/// RFC 1123, section 2.1: labels of letters, digits and inner hyphens, joined by dots.
inline constexpr named_format hostname{"hostname", "a host name", &text::is_hostname};
/// RFC 5321, section 4.1.2 `Mailbox`, ASCII only.
inline constexpr named_format email{"email", "an e-mail address", &text::is_email};
/// RFC 3986 `URI`: with a scheme.
inline constexpr named_format uri{"uri", "a URI as in RFC 3986", &text::is_uri};
/// RFC 4648, section 4, padded and canonical. Not one of the formats of JSON Schema, which has `contentEncoding` for it.
inline constexpr named_format base64{"base64", "base64 as in RFC 4648", &text::is_base64};
/// OpenTelemetry: 32 hexadecimal digits, not all zero.
inline constexpr named_format trace_id{"trace-id", "a trace id: 32 hexadecimal digits, not all zero",
                                       &text::is_trace_id};
/// OpenTelemetry: 16 hexadecimal digits, not all zero.
inline constexpr named_format span_id{"span-id", "a span id: 16 hexadecimal digits, not all zero", &text::is_span_id};
/// W3C Trace Context `traceparent`.
inline constexpr named_format traceparent{"traceparent", "a W3C traceparent", &text::is_traceparent};
/// A SHA-256 digest: 64 hexadecimal digits.
inline constexpr named_format sha256{"sha256", "a SHA-256 digest: 64 hexadecimal digits", &text::is_sha256};
/// A Prometheus metric's name.
inline constexpr named_format prometheus_metric{"prometheus-metric", "a Prometheus metric name",
                                                &text::is_prometheus_metric};
/// A Prometheus label's name.
inline constexpr named_format prometheus_label{"prometheus-label", "a Prometheus label name",
                                               &text::is_prometheus_label};
/// An OpenTelemetry event's or attribute's name: lower-case words joined by `.` or `_`.
inline constexpr named_format otel_name{"otel-name", "an OpenTelemetry name: lower-case words joined by '.' or '_'",
                                        &text::is_otel_name};

/// The text must have the format `f`; else `wrong_format`.
[[nodiscard]] constexpr rule format(named_format const& f, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::format, .message = message, .text = f.name, .words = f.words, .matches = f.matches};
}

} // namespace telltale::inline v0

#endif
// What is wrong with each of the rules said of one value: of the wrong kind, out of reach, said twice.
#ifndef TELLTALE_SCHEMA_RULE_FAULT_HPP
#define TELLTALE_SCHEMA_RULE_FAULT_HPP


#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

namespace detail {

[[nodiscard]] constexpr std::string_view kind_in_words(reflect::kind k) noexcept {
    using reflect::kind;
    switch (k) {
    case kind::boolean: return "a boolean";
    case kind::integer: return "an integer";
    case kind::real: return "a number";
    case kind::string: return "text";
    case kind::enumeration: return "an enumeration";
    case kind::open_enumeration: return "an open enumeration";
    case kind::codec: return "text";
    case kind::time: return "a time";
    case kind::duration: return "a duration";
    case kind::list: return "a list";
    case kind::fixed_list: return "a list of fixed length";
    case kind::set: return "a set";
    case kind::tuple: return "a tuple";
    case kind::map: return "a map";
    case kind::variant: return "a variant";
    case kind::free_form: return "free-form";
    case kind::record: return "a struct";
    default: break;
    }
    return "of no kind";
}

[[nodiscard]] constexpr bool is_number(value_shape const& s) noexcept {
    using reflect::kind;
    return s.inner == kind::integer || s.inner == kind::real || s.inner == kind::duration;
}
[[nodiscard]] constexpr bool is_text(value_shape const& s) noexcept {
    using reflect::kind;
    return s.inner == kind::string || s.inner == kind::codec || s.inner == kind::open_enumeration ||
           s.inner == kind::time;
}
[[nodiscard]] constexpr bool is_container(value_shape const& s) noexcept {
    using reflect::kind;
    return s.inner == kind::list || s.inner == kind::fixed_list || s.inner == kind::set || s.inner == kind::map;
}
[[nodiscard]] constexpr bool grows(value_shape const& s) noexcept {
    return is_container(s) && s.inner != reflect::kind::fixed_list;
}

/// Whether a rule of this kind asks something of a value. `tagged`: alternatives are told apart by tags, and rules not asked.
[[nodiscard]] constexpr bool is_judged(rule_kind asked, value_shape const& s, bool tagged) noexcept {
    using reflect::kind;
    if (asked == rule_kind::satisfies) return true;
    if (s.inner == kind::variant && !tagged) {
        for (value_shape const* const a : s.alternatives)
            if (is_judged(asked, *a, false)) return true;
        return false;
    }
    switch (subject_of(asked)) {
    case rule_subject::number: return is_number(s);
    case rule_subject::text: return is_text(s);
    case rule_subject::number_or_text:
        return is_number(s) || is_text(s) || s.inner == kind::boolean || s.inner == kind::enumeration;
    case rule_subject::items:
        return is_container(s) && (asked != rule_kind::unique_items || (s.inner != kind::map && s.inner != kind::set));
    case rule_subject::anything: break;
    }
    return false;
}

constexpr bool faulty_subject(text::sentence<>& out, fault_place const& at, value_shape const& s, rule_kind asked,
                              bool tagged) {
    if (is_judged(asked, s, tagged)) return false;
    rule_subject const subject = subject_of(asked);
    std::string_view const wanted = asked == rule_kind::unique_items  ? "lists"
                                    : subject == rule_subject::items  ? "lists and maps"
                                    : subject == rule_subject::number ? "numbers"
                                    : subject == rule_subject::text   ? "text"
                                                                      : "numbers, text and booleans";
    fault_piece hint = "";
    if (asked == rule_kind::unique_items && s.inner == reflect::kind::map) hint = ", whose keys are unique already";
    else if (asked == rule_kind::unique_items && s.inner == reflect::kind::set)
        hint = ", whose items are unique already";
    else if (asked == rule_kind::min_length && grows(s)) hint = "; write min_items or each(min_length(...))";
    else if (asked == rule_kind::max_length && grows(s)) hint = "; write max_items or each(max_length(...))";
    else if (asked == rule_kind::min_items && is_text(s)) hint = "; write min_length";
    else if (asked == rule_kind::max_items && is_text(s)) hint = "; write max_length";
    else if (is_container(s) && is_judged(asked, *s.element, false)) hint = "; it belongs into each(...)";
    return say_fault(
        out, at, {to_string(asked), " applies to ", wanted, ", and ", at.noun(), " is ", kind_in_words(s.inner), hint});
}

/// Whether a value of this kind is one that could stand there.
[[nodiscard]] constexpr bool can_be(choice const& value, value_shape const& s) noexcept {
    using reflect::kind;
    if (s.inner == kind::variant) {
        for (value_shape const* const a : s.alternatives)
            if (can_be(value, *a)) return true;
        return false;
    }
    switch (value.is) {
    case choice::kind::number: return is_number(s);
    case choice::kind::text: return is_text(s) || s.inner == kind::enumeration;
    case choice::kind::boolean: break;
    }
    return s.inner == kind::boolean;
}

/// Whether a number fits in the C++ type, where that is an integer.
[[nodiscard]] constexpr bool fits(text::number const& value, value_shape const& s) noexcept {
    return s.inner != reflect::kind::integer || (value.is_integer() && value >= s.low && value <= s.high);
}

/// Whether a choice or default keeps a rule.
[[nodiscard]] constexpr bool keeps_rule(choice const& value, rule const& asked) noexcept {
    switch (value.is) {
    case choice::kind::number: return holds(asked, value.number);
    case choice::kind::text: return holds(asked, value.text);
    case choice::kind::boolean: break;
    }
    return holds(asked, value.number != text::number(0));
}

/// Says that a value breaks a rule: `default `, 80, ` breaks `, `minimum 1024`.
constexpr bool say_broken(text::sentence<>& out, fault_place const& at, fault_piece const& name,
                          fault_piece const& before, choice const& value, fault_piece const& verb, rule const& r) {
    fault_piece const broken = to_string(r.kind);
    switch (describe_kind(r.kind).number) {
    case rule_description::bound::both:
        return say_fault(out, at, {name, before, value, verb, broken, " ", r.low, " to ", r.high});
    case rule_description::bound::low: return say_fault(out, at, {name, before, value, verb, broken, " ", r.low});
    case rule_description::bound::high: return say_fault(out, at, {name, before, value, verb, broken, " ", r.high});
    case rule_description::bound::none: break;
    }
    if (r.text.empty()) return say_fault(out, at, {name, before, value, verb, broken});
    return say_fault(out, at, {name, before, value, verb, broken, " ", std::string_view(r.text)});
}

constexpr bool faulty_choices(text::sentence<>& out, fault_place const& at, value_shape const& s, rule const& r,
                              constants<said_part> parts) {
    fault_piece const name = to_string(r.kind);
    if (r.choice_count == 0) return say_fault(out, at, {name, " names no value"});
    for (std::size_t i = 0; i != r.choice_count; ++i) {
        choice const& c = r.choices[i];
        if (!can_be(c, s))
            return say_fault(out, at, {name, " names ", c, ", and ", at.noun(), " is ", kind_in_words(s.inner)});
        if (c.is == choice::kind::number && !fits(c.number, s))
            return say_fault(out, at, {name, " names ", c, ", which its type cannot hold"});
        if (s.inner == reflect::kind::enumeration) {
            bool known = false;
            for (std::string_view const text : s.names) known = known || text == c.text;
            if (!known) return say_fault(out, at, {name, " names ", c, ", which is no text of ", s.name});
        }
        for (std::size_t j = 0; j != i; ++j)
            if (r.choices[j] == c) return say_fault(out, at, {name, " names ", c, " twice"});
        for (said_part const& other : parts)
            if (other.is == said_part::kind::rule && other.asked.choice_count == 0 && !keeps_rule(c, other.asked))
                return say_broken(out, at, name, " names ", c, ", which breaks ", other.asked);
    }
    return false;
}

/// A bound of numbers, and the words for it.
struct bound_said {
    text::number value{};
    bool exclusive = false;
    bool of_range = false;
    std::string_view name{};
};
[[nodiscard]] constexpr bool lower_bound(rule const& r, bound_said& out) noexcept {
    if (r.kind != rule_kind::minimum && r.kind != rule_kind::exclusive_minimum && r.kind != rule_kind::range)
        return false;
    out = {r.low, r.kind == rule_kind::exclusive_minimum, r.kind == rule_kind::range,
           r.kind == rule_kind::range ? "the lower bound" : to_string(r.kind)};
    return true;
}
[[nodiscard]] constexpr bool upper_bound(rule const& r, bound_said& out) noexcept {
    if (r.kind != rule_kind::maximum && r.kind != rule_kind::exclusive_maximum && r.kind != rule_kind::range)
        return false;
    out = {r.high, r.kind == rule_kind::exclusive_maximum, r.kind == rule_kind::range,
           r.kind == rule_kind::range ? "the upper bound" : to_string(r.kind)};
    return true;
}

constexpr bool faulty_bound(text::sentence<>& out, fault_place const& at, value_shape const& s, bound_said const& b,
                            bool low) {
    fault_piece const of = b.of_range ? " of range" : "";
    if (!b.value.is_finite()) return say_fault(out, at, {b.name, " ", b.value, of, " is no number that JSON can hold"});
    if (s.inner != reflect::kind::integer) return false;
    if (!b.value.is_integer())
        return say_fault(out, at, {b.name, " ", b.value, of, " is no integer, and ", at.noun(), " is one"});
    if (low && b.value > s.high)
        return say_fault(out, at, {b.name, " ", b.value, of, " is above ", s.high, ", the greatest value of its type"});
    if (!low && b.value < s.low)
        return say_fault(out, at, {b.name, " ", b.value, of, " is below ", s.low, ", the least value of its type"});
    return false;
}

constexpr bool faulty_rule(text::sentence<>& out, fault_place const& at, value_shape const& s, rule const& r,
                           constants<said_part> parts, bool items_compare, bool tagged);

/// What is wrong with a rule made of rules.
constexpr bool faulty_combined(text::sentence<>& out, fault_place const& at, value_shape const& s, rule const& r,
                               bool items_compare, bool tagged) {
    if (r.inner_count == 0) return say_fault(out, at, {to_string(r.kind), " names no rule"});
    for (std::size_t i = 0; i != r.inner_count; ++i) {
        if (r.inner[i].kind == rule_kind::unique_items)
            return say_fault(out, at, {"unique_items cannot stand in ", to_string(r.kind)});
        if (faulty_rule(out, at, s, r.inner[i], {}, items_compare, tagged)) return true;
    }
    return false;
}

/// What is wrong with one rule, whatever the others say.
constexpr bool faulty_rule(text::sentence<>& out, fault_place const& at, value_shape const& s, rule const& r,
                           constants<said_part> parts, bool items_compare, bool tagged) {
    if (r.kind == rule_kind::all_of || r.kind == rule_kind::any_of || r.kind == rule_kind::none_of)
        return faulty_combined(out, at, s, r, items_compare, tagged);
    if (faulty_subject(out, at, s, r.kind, tagged)) return true;
    if (bound_said b; lower_bound(r, b) && faulty_bound(out, at, s, b, true)) return true;
    if (bound_said b; upper_bound(r, b) && faulty_bound(out, at, s, b, false)) return true;
    switch (r.kind) {
    case rule_kind::multiple_of:
        if (!r.low.is_finite() || !(r.low > text::number(0)))
            return say_fault(out, at, {"multiple_of ", r.low, " is not above zero"});
        break;
    case rule_kind::pattern:
        if (!r.words.empty()) { // only a faulty one has words
            std::string_view const source = r.text;
            std::string_view const words = r.words;
            if (r.low == text::number(0)) return say_fault(out, at, {"pattern ", source, ": ", words});
            return say_fault(out, at, {"pattern ", source, ", column ", r.low, ": ", words});
        }
        break;
    case rule_kind::is_one_of:
    case rule_kind::equals: return faulty_choices(out, at, s, r, parts);
    case rule_kind::min_items:
    case rule_kind::max_items:
        if (s.inner == reflect::kind::fixed_list)
            return say_fault(out, at,
                             {to_string(r.kind), " applies to lists of any length, and this one always has ",
                              s.fixed_size, " items"});
        break;
    case rule_kind::unique_items:
        if (!items_compare) return say_fault(out, at, {"unique_items compares items with ==, which theirs is not"});
        break;
    case rule_kind::satisfies:
        if (r.message.empty()) return say_fault(out, at, {"satisfies has no message"});
        break;
    default: break;
    }
    return false;
}

} // namespace detail

/// The first mistake in the rules among `parts`, all of which are said of one value of shape `s`. `items_compare`: its items
/// have `==`. Whether there is one; then `out` is the sentence.
constexpr bool faulty_rules(text::sentence<>& out, fault_place const& at, value_shape const& s,
                            constants<said_part> parts, bool items_compare, bool tagged) {
    for (std::size_t i = 0; i != parts.size(); ++i) {
        if (parts[i].is != said_part::kind::rule) continue;
        rule const& r = parts[i].asked;
        if (detail::faulty_rule(out, at, s, r, parts, items_compare, tagged)) return true;
        if (parts[i].fault == said_part::misfit::not_callable)
            return say_fault(out, at, {"satisfies ", quoted(r.message), " cannot be called with its value"});
        if (parts[i].fault == said_part::misfit::not_boolean)
            return say_fault(out, at, {"satisfies ", quoted(r.message), " does not return a boolean"});
        for (std::size_t j = 0; j != i; ++j) {
            if (parts[j].is != said_part::kind::rule) continue;
            rule const& other = parts[j].asked;
            using enum rule_kind;
            if (other.kind == r.kind && r.kind != multiple_of && r.kind != pattern && r.kind != format &&
                r.kind != satisfies && r.inner_count == 0) {
                auto const number = describe_kind(r.kind).number;
                if (number == rule_description::bound::low)
                    return say_fault(out, at, {to_string(r.kind), " is given twice, ", other.low, " and ", r.low});
                if (number == rule_description::bound::high)
                    return say_fault(out, at, {to_string(r.kind), " is given twice, ", other.high, " and ", r.high});
                return say_fault(out, at, {to_string(r.kind), " is given twice"});
            }
            if ((r.kind == equals && other.kind == is_one_of) || (r.kind == is_one_of && other.kind == equals))
                return say_fault(out, at, {"equals and is_one_of are both given; equals alone says it"});
        }
    }
    return false;
}

} // namespace telltale::inline v0

#endif
// Whether there is a text that several languages have in common, of a length between two bounds.
#ifndef TELLTALE_TEXT_COMMON_TEXT_HPP
#define TELLTALE_TEXT_COMMON_TEXT_HPP

// What is looked through for a text that several languages and its length say something of: their states, and the letters they know.
#ifndef TELLTALE_TEXT_SEARCH_SPACE_HPP
#define TELLTALE_TEXT_SEARCH_SPACE_HPP

// The texts that a regular expression matches, as an automaton in plain data.
#ifndef TELLTALE_TEXT_LANGUAGE_HPP
#define TELLTALE_TEXT_LANGUAGE_HPP

// Divides the code points into the classes that the sets of a pattern cannot tell apart.
#ifndef TELLTALE_TEXT_REGEX_ALPHABET_HPP
#define TELLTALE_TEXT_REGEX_ALPHABET_HPP

// Reads a regular expression into a tree, or says in words and with a column what is wrong with it.
#ifndef TELLTALE_TEXT_REGEX_SYNTAX_HPP
#define TELLTALE_TEXT_REGEX_SYNTAX_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0::text {

/// What is wrong with a pattern, if anything is.
struct pattern_fault {
    bool ok = true;
    std::size_t column = 0; ///< 1-based, in code points of the pattern; 0 when the pattern as a whole is meant
    char const* words = ""; ///< a literal, such as "unclosed '('"
};

namespace regex {

inline constexpr std::size_t most_bytes = 4096;    ///< of a pattern
inline constexpr std::size_t most_groups = 50;     ///< one inside the other
inline constexpr unsigned most_repeats = 1000;     ///< the largest count in braces
inline constexpr unsigned most_positions = 1200;   ///< characters of the pattern after counted repeats are written out
inline constexpr std::uint16_t unbounded = 0xFFFF; ///< the `most` of `*`, `+` and `{n,}`
inline constexpr std::uint16_t nothing = 0xFFFF;   ///< no node
inline constexpr char32_t last_code_point = 0x10FFFF; ///< of Unicode

/// The code points from `first` to `last`, both included.
struct code_point_range {
    char32_t first = 0;
    char32_t last = 0;

    friend constexpr bool operator==(code_point_range const&, code_point_range const&) = default;
};

/// The characters that one place of the pattern accepts: `count` ascending disjoint ranges from `first` on.
struct character_set {
    std::uint16_t first = 0;
    std::uint16_t count = 0;
};

/// What a node of the tree is; `empty` matches the empty text, `set` one character.
enum class node_kind : std::uint8_t { empty, set, text_start, text_end, sequence, choice, repeat };

/// A node of the tree. Nodes refer to each other by their numbers.
struct node {
    node_kind kind = node_kind::empty;
    std::uint16_t child = nothing; ///< the first child; for a set its number
    std::uint16_t next = nothing;  ///< the next child of the same parent
    std::uint16_t least = 0;       ///< of a repeat
    std::uint16_t most = 0;        ///< of a repeat
};

/// Where the reader of a pattern puts what it finds; with `keeps` false it only checks. (No test for null pointers: with
/// sanitizers g++ 12 takes none for a constant.)
struct tree_storage {
    bool keeps = false;
    node* nodes = nullptr;
    code_point_range* ranges = nullptr;
    character_set* sets = nullptr;
};

/// The extent of a tree.
struct tree_extent {
    std::uint16_t root = nothing;
    std::uint16_t nodes = 0;
    std::uint16_t ranges = 0;
    std::uint16_t sets = 0;
    std::uint16_t depth = 0;     ///< groups one inside the other
    std::uint16_t positions = 0; ///< leaves after counted repeats are written out
};

/// `\d`, as ECMA-262 has it: ASCII only.
inline constexpr code_point_range digits[] = {{'0', '9'}};
/// `\w`, as ECMA-262 has it: ASCII only.
inline constexpr code_point_range word_characters[] = {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}};
/// `\s`, as ECMA-262 has it: WhiteSpace and LineTerminator.
inline constexpr code_point_range spaces[] = {{0x9, 0xD},       {0x20, 0x20},     {0xA0, 0xA0},     {0x1680, 0x1680},
                                              {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F},
                                              {0x3000, 0x3000}, {0xFEFF, 0xFEFF}};
/// LineTerminator of ECMA-262: what `.` does not match.
inline constexpr code_point_range line_ends[] = {{'\n', '\n'}, {'\r', '\r'}, {0x2028, 0x2029}};

/// Recursive descent over the grammar of ECMA-262 with the `u` flag.
class reader {
public:
    constexpr reader(std::string_view pattern, tree_storage storage) noexcept : text_(pattern), storage_(storage) {}

    constexpr pattern_fault read() noexcept {
        if (text_.size() > most_bytes) {
            fail_whole("longer than 4096 bytes");
            return fault_;
        }
        auto const whole = choice();
        if (fault_.ok && !done()) fail("unmatched ')'", at_);
        if (fault_.ok && whole.positions > most_positions) fail_whole("repeats make it longer than 1200 characters");
        extent_.root = whole.node;
        extent_.positions = static_cast<std::uint16_t>(whole.positions);
        return fault_;
    }

    [[nodiscard]] constexpr tree_extent extent() const noexcept { return extent_; }

private:
    struct part {
        std::uint16_t node = nothing;
        unsigned positions = 0;
    };
    struct character {
        char32_t value = 0;
        bool is_class = false; // \d and the like, whose ranges are stored already
    };

    [[nodiscard]] constexpr bool done() const noexcept { return at_ >= text_.size(); }
    [[nodiscard]] constexpr bool sees(char c) const noexcept { return !done() && text_[at_] == c; }
    constexpr bool accept(char c) noexcept {
        if (!sees(c)) return false;
        ++at_;
        return true;
    }

    constexpr void fail_whole(char const* words) noexcept {
        fault_ = {false, 0, words};
        at_ = text_.size();
    }
    constexpr void fail(char const* words, std::size_t where) noexcept {
        if (!fault_.ok) return;
        fault_ = {false, 1, words};
        for (std::size_t i = 0; i != where; ++i)
            if ((static_cast<unsigned char>(text_[i]) & 0xC0U) != 0x80) ++fault_.column;
        at_ = text_.size(); // every loop ends at the end
    }

    constexpr std::uint16_t add(node added) noexcept {
        if (storage_.keeps) storage_.nodes[extent_.nodes] = added;
        return extent_.nodes++;
    }
    constexpr void link(std::uint16_t before, std::uint16_t after) noexcept {
        if (storage_.keeps) storage_.nodes[before].next = after;
    }

    constexpr part choice() noexcept {
        auto const first = sequence();
        if (!sees('|')) return first;
        part all{add({.kind = node_kind::choice, .child = first.node}), first.positions};
        for (auto last = first.node; accept('|');) {
            auto const other = sequence();
            link(last, other.node);
            last = other.node;
            all.positions += other.positions;
        }
        return all;
    }

    constexpr part sequence() noexcept {
        if (done() || sees('|') || sees(')')) return {add({}), 0};
        auto const first = term();
        if (done() || sees('|') || sees(')')) return first;
        part all{add({.kind = node_kind::sequence, .child = first.node}), first.positions};
        for (auto last = first.node; !done() && !sees('|') && !sees(')');) {
            auto const other = term();
            link(last, other.node);
            last = other.node;
            all.positions += other.positions;
        }
        return all;
    }

    [[nodiscard]] constexpr bool sees_repeat() const noexcept {
        return sees('*') || sees('+') || sees('?') || sees('{');
    }

    constexpr part term() noexcept {
        auto const start = at_;
        switch (text_[at_]) {
        case '^': ++at_; return assertion(node_kind::text_start);
        case '$': ++at_; return assertion(node_kind::text_end);
        case '*':
        case '+':
        case '?': fail("nothing to repeat", start); return {};
        case '{': fail("nothing to repeat; a '{' is written \\{", start); return {};
        case '}': fail("unmatched '}'; as a character it is written \\}", start); return {};
        case ']': fail("unmatched ']'; as a character it is written \\]", start); return {};
        case '(': return repeated(group());
        case '[': return repeated(character_class());
        case '.':
            ++at_;
            add_class(line_ends, 3, true);
            return repeated(leaf());
        default: break;
        }
        auto const one = text_[at_] == '\\' ? escape(false) : raw_character();
        if (!one.is_class) add_range(one.value, one.value);
        return repeated(leaf());
    }

    constexpr part assertion(node_kind kind) noexcept {
        if (sees_repeat()) fail("nothing to repeat", at_);
        return {add({.kind = kind}), 1};
    }

    constexpr part group() noexcept {
        auto const open = at_++;
        if (accept('?')) {
            if (sees('=') || sees('!')) fail("lookahead is not supported", open);
            else if (accept('<'))
                fail(sees('=') || sees('!') ? "lookbehind is not supported" : "named groups are not supported", open);
            else if (!accept(':')) fail("unknown kind of group", open);
        }
        if (++depth_ > most_groups) fail("groups nested more than 50 deep", open);
        if (depth_ > extent_.depth) extent_.depth = static_cast<std::uint16_t>(depth_);
        auto const inner = choice();
        --depth_;
        if (fault_.ok && !accept(')')) fail("unclosed '('", open);
        return inner;
    }

    constexpr part repeated(part atom) noexcept {
        if (!fault_.ok || !sees_repeat()) return atom;
        auto const start = at_;
        unsigned least = 0;
        unsigned most = unbounded;
        switch (text_[at_++]) {
        case '*': break;
        case '+': least = 1; break;
        case '?': most = 1; break;
        default:
            if (!counts(least, most)) fail("incomplete repeat: {n}, {n,} or {n,m}; a '{' is written \\{", start);
            if (least > most_repeats || (most != unbounded && most > most_repeats))
                fail("repeat count above 1000", start);
            if (least > most) fail("repeat counts are backwards", start);
        }
        if (fault_.ok && sees('+')) fail("possessive repeats are not supported", at_);
        accept('?'); // lazy: the same texts match
        auto const copies = most != unbounded ? most : least > 1 ? least : 1;
        auto const positions = copies == 0                       ? 0
                               : atom.positions > most_positions ? atom.positions
                                                                 : atom.positions * copies;
        return {add({node_kind::repeat, atom.node, nothing, static_cast<std::uint16_t>(least),
                     static_cast<std::uint16_t>(most)}),
                positions};
    }

    constexpr bool counts(unsigned& least, unsigned& most) noexcept {
        if (!number(least)) return false;
        most = least;
        if (accept(',')) {
            most = unbounded;
            if (!sees('}') && !number(most)) return false;
        }
        return accept('}');
    }
    constexpr bool number(unsigned& value) noexcept {
        auto const start = at_;
        for (value = 0; !done() && text_[at_] >= '0' && text_[at_] <= '9'; ++at_)
            if (value <= most_repeats) value = value * 10 + static_cast<unsigned>(text_[at_] - '0');
        return at_ != start;
    }

    constexpr part character_class() noexcept {
        auto const open = at_++;
        bool const negated = accept('^');
        while (!sees(']')) {
            if (done()) {
                fail("unclosed '['", open);
                return {};
            }
            auto const start = at_;
            auto const from = class_character();
            bool const is_range = sees('-') && at_ + 1 < text_.size() && text_[at_ + 1] != ']';
            if (is_range) {
                ++at_;
                auto const to = class_character();
                if (from.is_class || to.is_class) fail("a range cannot begin or end with a class such as \\d", start);
                else if (from.value > to.value) fail("class range is backwards", start);
                else add_range(from.value, to.value);
            } else if (!from.is_class) {
                add_range(from.value, from.value);
            }
        }
        ++at_;
        return leaf(negated);
    }
    constexpr character class_character() noexcept { return sees('\\') ? escape(true) : raw_character(); }

    // ---- characters

    constexpr character raw_character() noexcept {
        if (done()) return {};
        auto const start = at_;
        auto const lead = static_cast<unsigned char>(text_[at_++]);
        if (lead < 0x80) return {lead};
        unsigned const more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        char32_t value = lead & (0x3FU >> more);
        for (unsigned i = 0; i != more; ++i) {
            auto const byte = done() ? 0U : static_cast<unsigned char>(text_[at_++]);
            if ((byte & 0xC0U) != 0x80) value = last_code_point + 1; // refused below
            value = value > last_code_point ? value : (value << 6 | (byte & 0x3FU));
        }
        constexpr char32_t least[] = {0, 0x80, 0x800, 0x10000};
        if (lead < 0xC2 || lead > 0xF4 || value < least[more] || value > last_code_point ||
            (value >= 0xD800 && value < 0xE000))
            fail("not valid UTF-8", start);
        return {value};
    }

    constexpr character escape(bool in_class) noexcept {
        auto const start = at_++;
        if (done()) {
            fail("nothing after '\\'", start);
            return {};
        }
        char const c = text_[at_++];
        switch (c) {
        case 'd':
        case 'D': add_class(digits, 1, c == 'D'); return {0, true};
        case 'w':
        case 'W': add_class(word_characters, 4, c == 'W'); return {0, true};
        case 's':
        case 'S': add_class(spaces, 10, c == 'S'); return {0, true};
        case 't': return {'\t'};
        case 'n': return {'\n'};
        case 'r': return {'\r'};
        case 'f': return {'\f'};
        case 'v': return {'\v'};
        case 'x': return {hexadecimal(2, start)};
        case 'u': return {unicode(start)};
        case 'c':
            if (!done() && ((text_[at_] >= 'a' && text_[at_] <= 'z') || (text_[at_] >= 'A' && text_[at_] <= 'Z')))
                return {static_cast<char32_t>(text_[at_++]) & 31U};
            fail("\\c needs a letter", start);
            return {};
        case '0':
            if (!done() && text_[at_] >= '0' && text_[at_] <= '9') fail("octal escapes are not supported", start);
            return {0};
        case 'b':
            if (in_class) return {'\b'};
            [[fallthrough]];
        case 'B': fail("word boundaries are not supported", start); return {};
        case 'p':
        case 'P': fail("Unicode properties are not supported", start); return {};
        case 'k': fail("named groups are not supported", start); return {};
        case '-':
            if (!in_class) fail("'-' is escaped only inside [ ]", start);
            return {'-'};
        default: break;
        }
        if (c >= '1' && c <= '9') fail("backreferences are not supported", start);
        else if (std::string_view("^$\\.*+?()[]{}|/").find(c) == std::string_view::npos) fail("unknown escape", start);
        return {static_cast<unsigned char>(c)};
    }

    [[nodiscard]] static constexpr unsigned hex_value(char c) noexcept {
        if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
        if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a') + 10;
        if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A') + 10;
        return 16;
    }
    constexpr char32_t hexadecimal(unsigned count, std::size_t start) noexcept {
        char32_t value = 0;
        for (; count != 0; --count) {
            auto const digit = done() ? 16U : hex_value(text_[at_]);
            if (digit == 16) {
                fail("too few hexadecimal digits", start);
                return 0;
            }
            value = value * 16 + digit;
            ++at_;
        }
        return value;
    }
    constexpr char32_t unicode(std::size_t start) noexcept {
        if (accept('{')) {
            char32_t value = 0;
            auto const first = at_;
            for (; !done() && hex_value(text_[at_]) != 16; ++at_)
                if (value <= last_code_point) value = value * 16 + hex_value(text_[at_]);
            if (at_ == first || !sees('}')) fail("\\u{ needs hexadecimal digits and '}'", start);
            else if (value > last_code_point) fail("above U+10FFFF", start);
            ++at_;
            return fault_.ok ? value : 0;
        }
        auto const value = hexadecimal(4, start);
        if (value < 0xD800 || value > 0xDBFF || text_.substr(at_ < text_.size() ? at_ : text_.size(), 2) != "\\u")
            return value;
        char32_t low = 0; // the other half of a surrogate pair, if that is what follows
        for (std::size_t i = at_ + 2; i != at_ + 6; ++i) {
            auto const digit = i < text_.size() ? hex_value(text_[i]) : 16U;
            if (digit == 16) return value;
            low = low * 16 + digit;
        }
        if (low < 0xDC00 || low > 0xDFFF) return value;
        at_ += 6;
        return 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00);
    }

    // ---- sets: ranges gather behind those of the sets before, until leaf() makes a set of them

    constexpr void add_range(char32_t first, char32_t last) noexcept {
        if (storage_.keeps) storage_.ranges[extent_.ranges] = {first, last};
        ++extent_.ranges;
    }
    constexpr void add_class(code_point_range const* ranges, std::size_t count, bool negated) noexcept {
        char32_t from = 0;
        for (std::size_t i = 0; i != count; ++i) {
            if (!negated) add_range(ranges[i].first, ranges[i].last);
            else add_range(from, ranges[i].first - 1); // no class begins at 0
            from = ranges[i].last + 1;
        }
        if (negated) add_range(from, last_code_point);
    }

    constexpr part leaf(bool negated = false) noexcept {
        if (!fault_.ok) return {};
        return {add({.kind = node_kind::set, .child = storage_.keeps ? finished_set(negated) : nothing}), 1};
    }

    constexpr std::uint16_t finished_set(bool negated) noexcept {
        auto* const ranges = storage_.ranges + pending_;
        std::size_t count = static_cast<std::size_t>(extent_.ranges - pending_);
        for (std::size_t i = 1; i < count; ++i) { // few, and mostly in order
            auto const moved = ranges[i];
            auto to = i;
            for (; to != 0 && ranges[to - 1].first > moved.first; --to) ranges[to] = ranges[to - 1];
            ranges[to] = moved;
        }
        std::size_t kept = 0;
        for (std::size_t i = 0; i != count; ++i) {
            if (kept != 0 && ranges[i].first <= ranges[kept - 1].last + 1) {
                if (ranges[i].last > ranges[kept - 1].last) ranges[kept - 1].last = ranges[i].last;
            } else {
                ranges[kept++] = ranges[i];
            }
        }
        if (negated) {
            count = kept;
            kept = 0;
            char32_t from = 0;
            for (std::size_t i = 0; i != count; ++i) {
                auto const [first, last] = ranges[i];
                if (first > from) ranges[kept++] = {from, first - 1};
                from = last + 1;
            }
            if (from <= last_code_point) ranges[kept++] = {from, last_code_point};
        }
        for (std::uint16_t i = 0; i != extent_.sets; ++i) { // the same set again
            auto const& other = storage_.sets[i];
            bool same = other.count == kept;
            for (std::size_t k = 0; same && k != kept; ++k) same = storage_.ranges[other.first + k] == ranges[k];
            if (same) {
                extent_.ranges = pending_;
                return i;
            }
        }
        storage_.sets[extent_.sets] = {pending_, static_cast<std::uint16_t>(kept)};
        extent_.ranges = pending_ = static_cast<std::uint16_t>(pending_ + kept);
        return extent_.sets++;
    }

    std::string_view text_;
    tree_storage storage_;
    std::size_t at_ = 0;
    std::size_t depth_ = 0;
    std::uint16_t pending_ = 0; // where the ranges of the set being read begin
    tree_extent extent_;
    pattern_fault fault_;
};

/// Room for the tree of any pattern of `Size` bytes: a byte makes at most three nodes (itself, its repeat, its sequence), and
/// the densest class, `\S`, has eleven ranges in two bytes.
template <std::size_t Size>
struct tree {
    pattern_fault fault;
    tree_extent extent;
    node nodes[3 * Size + 4];
    code_point_range ranges[6 * Size + 8];
    character_set sets[Size + 1];

    constexpr explicit tree(std::string_view pattern) noexcept : nodes{}, ranges{}, sets{} {
        reader source(pattern, {true, nodes, ranges, sets});
        fault = source.read();
        extent = source.extent();
    }
};

} // namespace regex

/// Whether `pattern` is a regular expression that `automaton` takes: ECMA-262 with the `u` flag, without backreferences,
/// lookaround, word boundaries, Unicode properties and named groups. Linear in its length; nothing is allocated.
[[nodiscard]] constexpr pattern_fault check_pattern(std::string_view pattern) noexcept {
    return regex::reader(pattern, {}).read();
}

} // namespace telltale::inline v0::text

#endif

#include <cstddef>
#include <cstdint>

namespace telltale::inline v0::text::regex {

inline constexpr std::size_t most_classes = 250; ///< of characters that a pattern tells apart; one byte holds a class

/// The classes as intervals of code points: interval i goes from `starts[i]` to just before `starts[i + 1]`, the last one to
/// U+10FFFF, and is of class `class_of[i]`. Class k is in the sets whose list has it: the list of a set goes from
/// `members[set * stride]` on and is `member_counts[set]` long.
struct alphabet_storage {
    char32_t* starts = nullptr;
    std::uint8_t* class_of = nullptr;
    std::uint8_t* members = nullptr;
    std::uint16_t* member_counts = nullptr;
    std::size_t stride = 0;
};

/// The extent of an alphabet.
struct alphabet_extent {
    bool ok = true; ///< false when there are more than `most_classes`
    std::size_t intervals = 1;
    std::size_t classes = 1;
};

/// The interval that `c` is in.
[[nodiscard]] constexpr std::size_t interval_of(char32_t const* starts, std::size_t intervals, char32_t c) noexcept {
    std::size_t low = 0;
    for (auto high = intervals; high - low > 1;) {
        auto const middle = (low + high) / 2;
        if (starts[middle] <= c) low = middle;
        else high = middle;
    }
    return low;
}

/// Sorts the places where a range begins or has just ended into `starts`, each once, after 0. Returns how many there are.
constexpr std::size_t find_intervals(code_point_range const* ranges, std::size_t count, char32_t* starts) noexcept {
    bool ascii[0x81] = {}; // most are here, and need no search
    std::size_t found = 1;
    starts[0] = 0;
    std::size_t const low = 0x80;
    auto const insert = [&](char32_t c) {
        if (c <= low) {
            ascii[c] = true;
            return;
        }
        auto const at = interval_of(starts, found, c);
        if (starts[at] == c || c > last_code_point) return;
        for (auto i = found++; i != at + 1; --i) starts[i] = starts[i - 1];
        starts[at + 1] = c;
    };
    for (std::size_t i = 0; i != count; ++i) {
        insert(ranges[i].first);
        insert(ranges[i].last + 1);
    }
    std::size_t ascii_found = 0;
    for (std::size_t c = 1; c <= low; ++c) ascii_found += ascii[c] ? 1 : 0;
    for (auto i = found; i-- != 1;) starts[i + ascii_found] = starts[i];
    std::size_t to = 1;
    for (char32_t c = 1; c <= low; ++c)
        if (ascii[c]) starts[to++] = c;
    return found + ascii_found;
}

/// Splits classes until no set holds a part of one. Room: `2 * ranges + 1` intervals, `stride` of at least the smaller of that
/// and `most_classes` for each set.
constexpr alphabet_extent divide(tree_extent const& extent, code_point_range const* ranges, character_set const* sets,
                                 alphabet_storage const& storage) noexcept {
    alphabet_extent result;
    result.intervals = find_intervals(ranges, extent.ranges, storage.starts);
    std::uint32_t sizes[most_classes + 1] = {}; // intervals in the class
    std::uint32_t hits[most_classes + 1] = {};  // of these, in the set
    std::uint8_t splits[most_classes + 1] = {}; // the class that takes the intervals in the set
    sizes[0] = static_cast<std::uint32_t>(result.intervals);

    auto const each_interval = [&](character_set const& set, auto const& act) {
        for (std::size_t r = set.first; r != std::size_t{set.first} + set.count; ++r)
            for (auto i = interval_of(storage.starts, result.intervals, ranges[r].first);
                 i != result.intervals && storage.starts[i] <= ranges[r].last; ++i)
                act(i);
    };
    for (std::size_t s = 0; s != extent.sets; ++s) {
        auto const before = result.classes;
        each_interval(sets[s], [&](std::size_t i) { ++hits[storage.class_of[i]]; });
        each_interval(sets[s], [&](std::size_t i) {
            auto const old = storage.class_of[i];
            if (old >= before || hits[old] == sizes[old] || !result.ok) return;
            if (splits[old] == 0) {
                if (result.classes == most_classes) {
                    result.ok = false;
                    return;
                }
                splits[old] = static_cast<std::uint8_t>(result.classes++);
            }
            storage.class_of[i] = splits[old];
            ++sizes[splits[old]];
        });
        if (!result.ok) return result;
        for (std::size_t c = 0; c != before; ++c) {
            if (splits[c] != 0) sizes[c] -= sizes[splits[c]];
            splits[c] = 0;
            hits[c] = 0;
        }
    }
    for (std::size_t s = 0; s != extent.sets; ++s) {
        auto* const list = storage.members + s * storage.stride;
        std::size_t count = 0;
        each_interval(sets[s], [&](std::size_t i) {
            if (hits[storage.class_of[i]] == s + 1) return;
            hits[storage.class_of[i]] = static_cast<std::uint32_t>(s + 1);
            list[count++] = storage.class_of[i];
        });
        storage.member_counts[s] = static_cast<std::uint16_t>(count);
    }
    return result;
}

/// The code points whose UTF-8 begins with the byte `lead`; for a byte that begins none an empty range.
[[nodiscard]] constexpr code_point_range led_by(unsigned lead) noexcept {
    if (lead < 0x80) return {lead, lead};
    if (lead < 0xC2 || lead > 0xF4) return {1, 0};
    if (lead < 0xE0) return {(lead & 0x1FU) << 6, (lead & 0x1FU) << 6 | 0x3FU};
    if (lead < 0xF0)
        return {lead == 0xE0 ? 0x800 : (lead & 0xFU) << 12, lead == 0xED ? 0xD7FF : (lead & 0xFU) << 12 | 0xFFFU};
    return {lead == 0xF0 ? 0x10000 : (lead & 7U) << 18, lead == 0xF4 ? last_code_point : (lead & 7U) << 18 | 0x3FFFFU};
}

/// The code point at `text`, of valid UTF-8, that begins with a byte of 0xC2 or more; reads nothing at or behind `end`.
[[nodiscard]] constexpr char32_t code_point_at(char const* text, char const* end) noexcept {
    auto const lead = static_cast<unsigned char>(*text);
    unsigned const more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    char32_t value = lead & (0x3FU >> more);
    for (unsigned i = 1; i <= more && text + i != end; ++i)
        value = value << 6 | (static_cast<unsigned char>(text[i]) & 0x3FU);
    return value;
}

/// Room for the alphabet of a tree with that many ranges and sets.
template <std::size_t Ranges, std::size_t Sets>
struct alphabet {
    static constexpr std::size_t most_intervals = 2 * Ranges + 1;
    static constexpr std::size_t stride = most_intervals < most_classes ? most_intervals : most_classes;

    alphabet_extent extent;
    char32_t starts[most_intervals];
    std::uint8_t class_of[most_intervals];
    std::uint8_t members[stride * Sets + 1];
    std::uint16_t member_counts[Sets + 1];

    template <class Tree>
    constexpr explicit alphabet(Tree const& tree) noexcept : starts{}, class_of{}, members{}, member_counts{} {
        extent = divide(tree.extent, tree.ranges, tree.sets, {starts, class_of, members, member_counts, stride});
    }
};

} // namespace telltale::inline v0::text::regex

#endif

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0::text {

/// A deterministic automaton over code points, which refers to its tables. Two patterns can be compared by it, which the
/// automaton that reads text fast (`automaton`) is not laid out for. State 0 refuses whatever comes, state 1 accepts it.
struct language {
    char32_t const* starts = nullptr;       ///< interval i of code points begins here ...
    std::uint8_t const* class_of = nullptr; ///< ... and is of this class
    std::size_t intervals = 0;
    std::size_t classes = 0;
    std::uint16_t const* next = nullptr; ///< of each state and class the state that follows
    bool const* accepts = nullptr;       ///< of each state, whether a text of one character or more may end there
    std::size_t states = 0;
    std::uint16_t start = 0;
    bool matches_empty = false; ///< whether the empty text is in it

    /// The state behind a character.
    [[nodiscard]] constexpr std::uint16_t after(std::uint16_t state, char32_t c) const noexcept {
        return next[state * classes + class_of[regex::interval_of(starts, intervals, c)]];
    }

    /// Whether `utf8`, valid UTF-8, is in it.
    [[nodiscard]] constexpr bool has(std::string_view utf8) const noexcept {
        if (utf8.empty()) return matches_empty;
        auto state = start;
        char const* const end = utf8.data() + utf8.size();
        for (char const* at = utf8.data(); at != end;) {
            auto const lead = static_cast<unsigned char>(*at);
            state = after(state, lead < 0x80 ? char32_t{lead} : regex::code_point_at(at, end));
            at += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        }
        return accepts[state];
    }
};

} // namespace telltale::inline v0::text

#endif

#include <cstddef>
#include <cstdint>

namespace telltale::inline v0::text {

inline constexpr std::size_t most_languages = 6; ///< that a search follows at once
inline constexpr std::size_t most_letters = 400; ///< kinds of characters that these tell apart

/// A kind of characters that none of the languages tells apart.
struct search_letter {
    char32_t shown = U'a'; ///< one of them, if possible one that can be read
    std::uint8_t classes[most_languages]{};
};

/// What is followed: the state of each language, and the length up to a bound.
struct search_space {
    language languages[most_languages]{};
    std::size_t count = 0;
    std::size_t length_cap = 0; ///< lengths from here on are one; 0 when lengths do not matter

    /// How many places there are, the last of which is that of the empty text; or the greatest number if they are too many to
    /// count.
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        std::size_t all = length_cap + 1;
        for (std::size_t i = 0; i != count; ++i) {
            if (all > 0xFFFFFF / (languages[i].states + 1)) return static_cast<std::size_t>(-1);
            all *= languages[i].states;
        }
        return all + 1;
    }
};

/// The letters of a space.
struct search_letters {
    search_letter all[most_letters]{};
    std::size_t count = 0;
    bool ok = true; ///< false when there are more than `most_letters`

    constexpr search_letters() = default;
    constexpr explicit search_letters(search_space const& space) noexcept {
        if (space.count == 0) {
            count = 1;
            return;
        }
        std::size_t at[most_languages]{};
        for (char32_t from = 0;;) {
            char32_t until = regex::last_code_point + 1;
            for (std::size_t i = 0; i != space.count; ++i)
                if (at[i] + 1 != space.languages[i].intervals && space.languages[i].starts[at[i] + 1] < until)
                    until = space.languages[i].starts[at[i] + 1];
            search_letter one;
            for (std::size_t i = 0; i != space.count; ++i) one.classes[i] = space.languages[i].class_of[at[i]];
            if (show(from, until - 1, one.shown)) add(one, space.count);
            if (until > regex::last_code_point || !ok) return;
            for (std::size_t i = 0; i != space.count; ++i)
                if (at[i] + 1 != space.languages[i].intervals && space.languages[i].starts[at[i] + 1] == until) ++at[i];
            from = until;
        }
    }

private:
    /// A character from `first` to `last`, a letter if there is one; false if there are surrogates only, which no text has.
    [[nodiscard]] static constexpr bool show(char32_t first, char32_t last, char32_t& out) noexcept {
        constexpr char32_t liked[][2] = {{U'a', U'z'}, {U'0', U'9'}, {U'A', U'Z'}, {U'!', U'~'}, {U' ', U' '}};
        for (auto const& [low, high] : liked)
            if (first <= high && last >= low) {
                out = first > low ? first : low;
                return true;
            }
        if (first >= 0xD800 && first <= 0xDFFF) first = 0xE000;
        out = first;
        return first <= last;
    }
    [[nodiscard]] static constexpr int rank(char32_t c) noexcept {
        return c >= U'a' && c <= U'z' ? 0 : c >= U'0' && c <= U'9' ? 1 : c > U' ' && c < 0x7F ? 2 : c == U' ' ? 3 : 4;
    }
    constexpr void add(search_letter const& one, std::size_t languages) noexcept {
        for (std::size_t i = 0; i != count; ++i) {
            bool same = true;
            for (std::size_t k = 0; k != languages; ++k) same = same && all[i].classes[k] == one.classes[k];
            if (!same) continue;
            if (rank(one.shown) < rank(all[i].shown)) all[i].shown = one.shown;
            return;
        }
        if (count == most_letters) ok = false;
        else all[count++] = one;
    }
};

} // namespace telltale::inline v0::text

#endif

#include <cstddef>
#include <cstdint>

namespace telltale::inline v0::text {

/// Whether there is such a text. `unknown` when finding out takes more memory or work than compilers should be asked for.
enum class common_text : std::uint8_t { none, some, unknown };

inline constexpr std::size_t most_common_places = 1024;  ///< combined states of the languages
inline constexpr std::size_t most_common_steps = 20'000; ///< from one of these to the next

/// Looks for a text of `least` to `most` code points that all languages of `space` have; its `length_cap` does not matter. Time:
/// `most_common_steps` at most. No allocation.
[[nodiscard]] constexpr common_text find_common_text(search_space const& space, search_letters const& letters,
                                                     std::uint64_t least, std::uint64_t most) noexcept {
    if (least > most) return common_text::none;
    bool empty = true;
    std::size_t places = 1;
    std::size_t here = 0;
    for (std::size_t i = 0; i != space.count; ++i) {
        empty = empty && space.languages[i].matches_empty;
        if (places > most_common_places / space.languages[i].states) return common_text::unknown;
        places *= space.languages[i].states;
        here = here * space.languages[i].states + space.languages[i].start;
    }
    if (least == 0 && empty) return common_text::some;
    if (!letters.ok) return common_text::unknown;

    // Of lengths below `least` all places count, later only those that no text of a length in question has led to.
    std::uint16_t queues[2][most_common_places]{};
    std::uint32_t length_at[most_common_places]{};
    std::size_t count = 1;
    std::size_t steps = 0;
    queues[0][0] = static_cast<std::uint16_t>(here);
    for (std::uint32_t length = 1; length <= most && count != 0; ++length) {
        std::uint16_t const* const from = queues[(length - 1) % 2];
        std::uint16_t* const to = queues[length % 2];
        std::size_t found = 0;
        for (std::size_t q = 0; q != count; ++q) {
            std::size_t states[most_languages]{};
            std::size_t rest = from[q];
            for (std::size_t i = space.count; i-- != 0; rest /= space.languages[i].states)
                states[i] = rest % space.languages[i].states;
            for (std::size_t l = 0; l != letters.count; ++l) {
                if (++steps == most_common_steps) return common_text::unknown;
                std::size_t place = 0;
                bool refused = false;
                bool accepts = length >= least;
                bool whatever = true; // all that follows is accepted
                for (std::size_t i = 0; i != space.count; ++i) {
                    language const& one = space.languages[i];
                    std::size_t const next = one.next[states[i] * one.classes + letters.all[l].classes[i]];
                    refused = refused || next == 0;
                    accepts = accepts && one.accepts[next];
                    whatever = whatever && next == 1;
                    place = place * one.states + next;
                }
                if (accepts || whatever) return common_text::some;
                if (refused ||
                    (length < least ? length_at[place] == length : length_at[place] != 0 && length_at[place] >= least))
                    continue;
                length_at[place] = length;
                to[found++] = static_cast<std::uint16_t>(place);
            }
        }
        count = found;
    }
    return common_text::none;
}

} // namespace telltale::inline v0::text

#endif

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace telltale::inline v0 {

/// The texts that a pattern matches, which its rule does not carry.
struct said_language {
    std::string_view source{};
    text::language language{};
};

namespace detail {

/// The rules that a value has to keep all at once: those said of it, and those in their `all_of`. Some may be left out where there
/// are many; then what contradicts itself still does.
class joined_rules {
public:
    constexpr joined_rules() = default;
    constexpr explicit joined_rules(constants<rule> said) noexcept {
        for (rule const& r : said) add(r);
    }
    constexpr void add(rule const& r) noexcept {
        if (r.kind == rule_kind::all_of) {
            for (std::size_t i = 0; i != r.inner_count; ++i) add(r.inner[i]);
        } else if (count_ != most) {
            all_[count_++] = &r;
        }
    }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return count_; }
    [[nodiscard]] constexpr rule const& operator[](std::size_t i) const noexcept { return *all_[i]; }

private:
    static constexpr std::size_t most = 24;
    rule const* all_[most]{};
    std::size_t count_ = 0;
};

/// Whether no number, or of an integer none, lies between two bounds that are not reversed.
[[nodiscard]] constexpr bool leaves_nothing(value_shape const& s, bound_said const& low,
                                            bound_said const& high) noexcept {
    if (low.value == high.value) return low.exclusive || high.exclusive;
    if (s.inner != reflect::kind::integer || !low.exclusive || !high.exclusive) return false;
    std::int64_t a = 0;
    std::int64_t b = 0;
    return low.value.to_integer(a) && high.value.to_integer(b) && a + 1 == b;
}

/// The bounds of all rules, in pairs.
constexpr bool faulty_bounds(text::sentence<>& out, fault_place const& at, value_shape const& s,
                             joined_rules const& rules) {
    for (std::size_t i = 0; i != rules.size(); ++i) {
        bound_said low;
        if (!lower_bound(rules[i], low)) continue;
        for (std::size_t j = 0; j != rules.size(); ++j) {
            bound_said high;
            if (!upper_bound(rules[j], high)) continue;
            if (low.value > high.value) {
                if (i == j)
                    return say_fault(out, at,
                                     {"range ", low.value, " to ", high.value, " is empty, its bounds are reversed"});
                return say_fault(out, at,
                                 {low.name, " ", low.value, low.of_range ? " of range" : "", " is above ", high.name,
                                  " ", high.value, high.of_range ? " of range" : ""});
            }
            if (leaves_nothing(s, low, high))
                return say_fault(out, at,
                                 {low.name, " ", low.value, " and ", high.name, " ", high.value, " leave no ",
                                  s.inner == reflect::kind::integer ? "integer" : "number"});
        }
    }
    return false;
}

/// The numbers that all bounds allow, those of an integer's type among them.
struct number_span {
    bound_said low{};
    bound_said high{};
    bool has_low = false;
    bool has_high = false;

    constexpr number_span(value_shape const& s, joined_rules const& rules) noexcept {
        if (s.inner == reflect::kind::integer) {
            low.value = s.low;
            high.value = s.high;
            has_low = has_high = true;
        }
        for (std::size_t i = 0; i != rules.size(); ++i) {
            bound_said b;
            if (lower_bound(rules[i], b) &&
                (!has_low || b.value > low.value || (b.value == low.value && b.exclusive))) {
                low = b;
                has_low = true;
            }
            if (upper_bound(rules[i], b) &&
                (!has_high || b.value < high.value || (b.value == high.value && b.exclusive))) {
                high = b;
                has_high = true;
            }
        }
    }
    /// The integers in it, the ends among them; false where 64 bits cannot tell.
    [[nodiscard]] constexpr bool integers(std::int64_t& first, std::int64_t& last) const noexcept {
        if (!has_low || !has_high || !low.value.to_integer(first) || !high.value.to_integer(last)) return false;
        if ((low.exclusive && first == std::numeric_limits<std::int64_t>::max()) ||
            (high.exclusive && last == std::numeric_limits<std::int64_t>::min()))
            return false;
        first += low.exclusive ? 1 : 0;
        last -= high.exclusive ? 1 : 0;
        return first <= last;
    }
};

[[nodiscard]] constexpr bool has_no_multiple(std::int64_t first, std::int64_t last, std::int64_t step) noexcept {
    std::int64_t const rest = first % step; // of the sign of `first`
    std::int64_t const ahead = rest > 0 ? step - rest : -rest;
    return static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(first) < static_cast<std::uint64_t>(ahead);
}
/// The same for numbers with fractions; false where rounding leaves it open.
[[nodiscard]] constexpr bool has_no_multiple(double first, double last, double step) noexcept {
    double const from = first / step;
    double const until = last / step;
    if (!(from > -1e9 && until < 1e9)) return false;
    auto whole = static_cast<double>(static_cast<std::int64_t>(from)); // the greatest integer that is not above `from`
    if (whole > from) whole -= 1;
    return from - whole > 1e-6 && until - whole < 1 - 1e-6;
}

/// The least common multiple, or 0 if it is too great.
[[nodiscard]] constexpr std::int64_t common_step(std::int64_t a, std::int64_t b) noexcept {
    std::int64_t x = a;
    std::int64_t y = b;
    while (y != 0) {
        std::int64_t const rest = x % y;
        x = y;
        y = rest;
    }
    return a / x > std::numeric_limits<std::int64_t>::max() / b ? 0 : a / x * b;
}

constexpr bool faulty_multiples(text::sentence<>& out, fault_place const& at, value_shape const& s,
                                joined_rules const& rules) {
    number_span const span(s, rules);
    if (!span.has_low || !span.has_high) return false;
    for (std::size_t i = 0; i != rules.size(); ++i) {
        if (rules[i].kind != rule_kind::multiple_of) continue;
        text::number const step = rules[i].low;
        if (!step.is_finite() || !(step > text::number(0))) continue; // faulty by itself
        if (s.inner != reflect::kind::integer) {
            if (has_no_multiple(span.low.value.to_double(), span.high.value.to_double(), step.to_double()))
                return say_fault(out, at,
                                 {"no multiple of ", step, " lies from ", span.low.value, " to ", span.high.value});
            continue;
        }
        std::int64_t first = 0;
        std::int64_t last = 0;
        std::int64_t whole = 0;
        if (!span.integers(first, last) || !step.to_integer(whole)) continue;
        if (has_no_multiple(first, last, whole))
            return say_fault(out, at,
                             {"no multiple of ", step, " lies from ", text::number(first), " to ", text::number(last)});
        for (std::size_t j = 0; j != i; ++j) {
            std::int64_t other = 0;
            if (rules[j].kind != rule_kind::multiple_of || !rules[j].low.to_integer(other) || other <= 0) continue;
            std::int64_t const both = common_step(whole, other);
            if (both != 0 && has_no_multiple(first, last, both))
                return say_fault(out, at,
                                 {"no multiple of ", rules[j].low, " and of ", step, " lies from ", text::number(first),
                                  " to ", text::number(last)});
        }
    }
    return false;
}

inline constexpr std::uint64_t any_length = static_cast<std::uint64_t>(-1);

/// How long the texts of a format are, in characters.
struct format_lengths {
    named_format const* of;
    std::uint64_t least;
    std::uint64_t most = any_length;
};
inline constexpr format_lengths lengths_of_formats[] = {
    {&date_time, 20},    {&utc_date_time, 17}, {&uuid, 36, 36}, {&ipv4, 7, 15},          {&ipv6, 2, 45},
    {&hostname, 1, 253}, {&email, 3, 254},     {&uri, 2},       {&trace_id, 32, 32},     {&span_id, 16, 16},
    {&traceparent, 55},  {&sha256, 64, 64},    {&otel_name, 1}, {&prometheus_metric, 1}, {&prometheus_label, 1},
};
[[nodiscard]] constexpr format_lengths const* lengths_of(rule const& r) noexcept {
    if (r.kind != rule_kind::format) return nullptr;
    for (format_lengths const& one : lengths_of_formats)
        if (one.of->name == std::string_view(r.text) && one.of->words == std::string_view(r.words)) return &one;
    return nullptr;
}

/// The lengths, of texts and of containers, in pairs.
constexpr bool faulty_lengths(text::sentence<>& out, fault_place const& at, joined_rules const& rules) {
    using enum rule_kind;
    for (std::size_t i = 0; i != rules.size(); ++i)
        for (std::size_t j = 0; j != rules.size(); ++j) {
            rule const& a = rules[i];
            rule const& b = rules[j];
            if (((a.kind == min_length && b.kind == max_length) || (a.kind == min_items && b.kind == max_items)) &&
                a.low > b.high)
                return say_fault(out, at,
                                 {to_string(a.kind), " ", a.low, " is above ", to_string(b.kind), " ", b.high});
            format_lengths const* const of = lengths_of(b);
            if (of == nullptr) continue;
            if (a.kind == min_length && a.low > text::number(of->most))
                return say_fault(out, at,
                                 {"min_length ", a.low, " is above ", text::number(of->most),
                                  ", the greatest length of format ", of->of->name});
            if (a.kind == max_length && a.high < text::number(of->least))
                return say_fault(out, at,
                                 {"max_length ", a.high, " is below ", text::number(of->least),
                                  ", the least length of format ", of->of->name});
            format_lengths const* const other = lengths_of(a);
            if (other != nullptr && i < j && (of->most < other->least || other->most < of->least))
                return say_fault(
                    out, at,
                    {"no text is as long as both format ", other->of->name, " and format ", of->of->name, " ask for"});
        }
    return false;
}

/// Values that are listed, and all of which break another rule. (Where they are listed beside that rule, one is enough, which
/// `faulty_rules` finds.)
constexpr bool faulty_listed(text::sentence<>& out, fault_place const& at, joined_rules const& rules) {
    for (std::size_t i = 0; i != rules.size(); ++i) {
        rule const& listing = rules[i];
        if (listing.choice_count == 0) continue;
        rule const* broken = nullptr;
        bool found = false;
        for (std::size_t c = 0; c != listing.choice_count && !found; ++c) {
            bool keeps = true;
            for (std::size_t j = 0; j != rules.size() && keeps; ++j) {
                if (j == i || keeps_rule(listing.choices[c], rules[j])) continue;
                keeps = false;
                broken = &rules[j];
            }
            found = keeps;
        }
        if (found) continue;
        if (listing.choice_count == 1)
            return say_broken(out, at, to_string(listing.kind), " names ", listing.choices[0], ", which breaks ",
                              *broken);
        return say_fault(out, at, {"all that ", to_string(listing.kind), " names breaks other rules"});
    }
    return false;
}

/// Whether all that keeps `kept` keeps `asked`, one of its bounds: the lower one or the upper one.
[[nodiscard]] constexpr bool implies_bound(rule const& kept, rule const& asked, bool lower) noexcept {
    using enum rule_kind;
    bound_said a;
    bound_said b;
    if (lower) {
        if (asked.kind == min_length || asked.kind == min_items)
            return kept.kind == asked.kind && kept.low >= asked.low;
        return lower_bound(asked, a) && lower_bound(kept, b) &&
               (b.value > a.value || (b.value == a.value && (b.exclusive || !a.exclusive)));
    }
    if (asked.kind == max_length || asked.kind == max_items) return kept.kind == asked.kind && kept.high <= asked.high;
    return upper_bound(asked, a) && upper_bound(kept, b) &&
           (b.value < a.value || (b.value == a.value && (b.exclusive || !a.exclusive)));
}
/// The rule which sees to it that `asked` is kept, if it is one of numbers; of a range two have to.
[[nodiscard]] constexpr rule const* implying(joined_rules const& rules, rule const& asked) noexcept {
    auto const bounds = describe_kind(asked.kind).number;
    if (bounds == rule_description::bound::none || asked.kind == rule_kind::multiple_of) {
        for (std::size_t i = 0; i != rules.size(); ++i) {
            rule same = rules[i];
            same.message = asked.message;
            if (same == asked) return &rules[i];
        }
        return nullptr;
    }
    rule const* found = nullptr;
    for (bool const lower : {true, false}) {
        if (bounds == (lower ? rule_description::bound::high : rule_description::bound::low)) continue;
        rule const* one = nullptr;
        for (std::size_t i = 0; i != rules.size(); ++i)
            if (implies_bound(rules[i], asked, lower)) one = &rules[i];
        if (one == nullptr) return nullptr;
        found = one;
    }
    return found;
}

constexpr bool faulty_none_of(text::sentence<>& out, fault_place const& at, joined_rules const& rules) {
    for (std::size_t i = 0; i != rules.size(); ++i) {
        if (rules[i].kind != rule_kind::none_of) continue;
        for (std::size_t k = 0; k != rules[i].inner_count; ++k)
            if (rule const* const kept = implying(rules, rules[i].inner[k]); kept != nullptr) {
                using bound = rule_description::bound;
                auto const number = describe_kind(kept->kind).number;
                return say_fault(out, at,
                                 {"none_of refuses all that ", to_string(kept->kind),
                                  number == bound::none && kept->text.empty() ? "" : " ",
                                  number == bound::none   ? fault_piece(std::string_view(kept->text))
                                  : number == bound::high ? fault_piece(kept->high)
                                                          : fault_piece(kept->low),
                                  number == bound::both ? " to " : "",
                                  number == bound::both ? fault_piece(kept->high) : fault_piece(""), " allows"});
            }
    }
    return false;
}

/// The patterns among the rules whose languages are known.
struct joined_patterns {
    rule const* rules[text::most_languages]{};
    text::language languages[text::most_languages]{};
    std::size_t count = 0;

    constexpr joined_patterns(joined_rules const& all, constants<said_language> known) noexcept {
        for (std::size_t i = 0; i != all.size(); ++i) {
            if (all[i].kind != rule_kind::pattern || count == text::most_languages) continue;
            for (said_language const& one : known) {
                if (one.source != std::string_view(all[i].text) || one.language.states == 0) continue;
                rules[count] = &all[i];
                languages[count++] = one.language;
                break;
            }
        }
    }
    /// Whether those of a set, by bits, have no text of these lengths.
    [[nodiscard]] constexpr bool have_none(unsigned set, std::uint64_t least, std::uint64_t most) const noexcept {
        text::search_space space;
        for (std::size_t i = 0; i != count; ++i)
            if ((set >> i & 1) != 0) space.languages[space.count++] = languages[i];
        return text::find_common_text(space, text::search_letters(space), least, most) == text::common_text::none;
    }
};

/// Patterns against each other and against lengths. The sentence has as few of the rules as it can.
constexpr bool faulty_patterns(text::sentence<>& out, fault_place const& at, joined_rules const& rules,
                               constants<said_language> known) {
    joined_patterns const patterns(rules, known);
    if (patterns.count == 0) return false;
    struct {
        rule const* asks = nullptr;
        std::uint64_t length = 0;
    } least, most;
    format_lengths const* of = nullptr;
    most.length = any_length;
    for (std::size_t i = 0; i != rules.size(); ++i) {
        if (rules[i].kind == rule_kind::min_length && rules[i].low.to_integer(least.length)) least.asks = &rules[i];
        if (rules[i].kind == rule_kind::max_length && rules[i].high.to_integer(most.length)) most.asks = &rules[i];
        if (of == nullptr) of = lengths_of(rules[i]);
    }
    unsigned const all = (1U << patterns.count) - 1;
    bool const by_format = of != nullptr && patterns.have_none(all, of->least, of->most);
    if (!by_format && !patterns.have_none(all, least.length, most.length)) return false;

    // With one pattern if possible, else two, else all; of the lengths none if possible, then one.
    struct {
        unsigned set = 0;
        std::size_t a = 0;
        std::size_t b = 0;
    } blamed;
    auto const blame = [&](std::uint64_t from, std::uint64_t until) {
        for (std::size_t a = 0; a != patterns.count; ++a)
            if (patterns.have_none(1U << a, from, until)) return blamed = {1U << a, a, a}, true;
        for (std::size_t a = 0; a != patterns.count; ++a)
            for (std::size_t b = a + 1; b != patterns.count; ++b)
                if (patterns.have_none(1U << a | 1U << b, from, until)) return blamed = {1U << a | 1U << b, a, b}, true;
        return patterns.count > 2 && patterns.have_none(all, from, until) && (blamed = {all, 0, 0}, true);
    };
    bool const alone = blame(0, any_length);
    bool const by_least = !alone && least.asks != nullptr && blame(least.length, any_length);
    bool const by_most = !alone && !by_least && most.asks != nullptr && blame(0, most.length);
    bool const by_both = !alone && !by_least && !by_most && !by_format && blame(least.length, most.length);
    bool const by_name = !alone && !by_least && !by_most && by_format && blame(of->least, of->most);
    fault_piece const none = "";
    std::string_view const first = patterns.rules[blamed.a]->text;
    std::string_view const second = patterns.rules[blamed.b]->text;
    bool const is_pair = blamed.a != blamed.b;
    bool const is_one = !is_pair && blamed.set == 1U << blamed.a;
    return say_fault(out, at,
                     {"no text", by_name ? " of format " : none, by_name ? fault_piece(of->of->name) : none,
                      by_least || by_both ? " of min_length " : none,
                      by_least || by_both ? fault_piece(least.asks->low) : none, by_both ? " and max_length " : none,
                      by_most ? " of max_length " : none, by_most || by_both ? fault_piece(most.asks->high) : none,
                      " matches ", is_pair ? "both " : none, is_one || is_pair ? "pattern " : "all patterns",
                      is_one || is_pair ? fault_piece(first) : none, is_pair ? " and pattern " : none,
                      is_pair ? fault_piece(second) : none});
}

/// How many different values of a shape keep all rules, or more.
[[nodiscard]] constexpr std::uint64_t count_values(value_shape const& s, joined_rules const& rules) noexcept {
    if (s.outer == reflect::kind::nullable || s.refused.size() != 0) return any_length;
    std::uint64_t most = any_length;
    if (s.inner == reflect::kind::boolean) most = 2;
    if (s.inner == reflect::kind::enumeration && s.names.size() != 0) most = s.names.size();
    std::int64_t first = 0;
    std::int64_t last = 0;
    if (s.inner == reflect::kind::integer && number_span(s, rules).integers(first, last))
        if (auto const steps = static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(first); steps < most)
            most = steps + 1;
    for (std::size_t i = 0; i != rules.size(); ++i)
        if (rules[i].choice_count != 0 && rules[i].choice_count < most) most = rules[i].choice_count;
    return most;
}

/// Items, or the keys of a map, that are to differ, of which there are too few. `of_items`: the rules said of each.
constexpr bool faulty_item_count(text::sentence<>& out, fault_place const& at, value_shape const& s,
                                 joined_rules const& rules, joined_rules const& of_items) {
    bool const is_map = s.inner == reflect::kind::map;
    bool differ = is_map || s.inner == reflect::kind::set;
    std::uint64_t least = s.fixed_size;
    for (std::size_t i = 0; i != rules.size(); ++i) {
        differ = differ || rules[i].kind == rule_kind::unique_items;
        std::uint64_t asked = 0;
        if (rules[i].kind == rule_kind::min_items && rules[i].low.to_integer(asked) && asked > least) least = asked;
    }
    if (!differ || least < 2) return false;
    std::uint64_t const there = count_values(is_map ? *s.key : *s.element, of_items);
    if (there >= least) return false;
    if (s.inner == reflect::kind::fixed_list)
        return say_fault(out, at,
                         {"unique_items can never hold, since its ", text::number(least), " items have ",
                          text::number(there), " different values at most"});
    return say_fault(out, at,
                     {"min_items ", text::number(least), " is more than the ", text::number(there), " different ",
                      is_map ? "keys" : "items", " that there can be"});
}

} // namespace detail

/// The first contradiction among `rules`, each of which is right alone, said of a value of shape `s`. `known`: the languages of the
/// patterns in them, those in combined rules too; patterns without are not compared. Whether there is one; then `out` is the sentence.
constexpr bool faulty_together(text::sentence<>& out, fault_place const& at, value_shape const& s,
                               detail::joined_rules const& rules, constants<said_language> known) {
    if (detail::faulty_bounds(out, at, s, rules) || detail::faulty_multiples(out, at, s, rules) ||
        detail::faulty_lengths(out, at, rules) || detail::faulty_listed(out, at, rules) ||
        detail::faulty_none_of(out, at, rules) || detail::faulty_patterns(out, at, rules, known))
        return true;
    if (s.inner == reflect::kind::variant)
        return false; // a rule of any_of may speak of one alternative, others of another
    for (std::size_t i = 0; i != rules.size(); ++i) {
        rule const& any = rules[i];
        if (any.kind != rule_kind::any_of) continue;
        for (std::size_t k = 0; k != any.inner_count; ++k) {
            detail::joined_rules with;
            for (std::size_t j = 0; j != rules.size(); ++j)
                if (rules[j].kind != rule_kind::any_of) with.add(rules[j]);
            if (any.inner[k].kind != rule_kind::any_of) with.add(any.inner[k]);
            if (faulty_together(out, at.inside(fault_place::role::option, k + 1), s, with, known)) return true;
        }
    }
    return false;
}

} // namespace telltale::inline v0

#endif
// The language of a pattern that is known while compiling.
#ifndef TELLTALE_TEXT_PATTERN_LANGUAGE_HPP
#define TELLTALE_TEXT_PATTERN_LANGUAGE_HPP

// A regular expression compiled at compile time to a minimal automaton, which reads a text once and never goes back.
#ifndef TELLTALE_TEXT_AUTOMATON_HPP
#define TELLTALE_TEXT_AUTOMATON_HPP

// Matches patterns that are one class of characters repeated, such as ^[a-z0-9_-]+$, sixteen bytes at a time.
#ifndef TELLTALE_TEXT_CHARACTER_RUN_HPP
#define TELLTALE_TEXT_CHARACTER_RUN_HPP


#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace telltale::inline v0::text::regex {

/// The shape `^[...]{least,most}$`.
struct run_shape {
    bool is_run = false;
    std::uint16_t set = 0;
    std::uint16_t least = 1;
    std::uint16_t most = 1;
};

/// Whether the tree is a run of one class between both anchors.
template <class Tree>
[[nodiscard]] constexpr run_shape shape_of(Tree const& tree) noexcept {
    if (!tree.fault.ok) return {};
    auto const& root = tree.nodes[tree.extent.root];
    if (root.kind != node_kind::sequence || tree.nodes[root.child].kind != node_kind::text_start) return {};
    auto const& middle = tree.nodes[tree.nodes[root.child].next];
    if (middle.next == nothing || tree.nodes[middle.next].kind != node_kind::text_end) return {};
    if (tree.nodes[middle.next].next != nothing) return {};
    if (middle.kind == node_kind::set) return {true, middle.child, 1, 1};
    if (middle.kind != node_kind::repeat || tree.nodes[middle.child].kind != node_kind::set) return {};
    return {true, tree.nodes[middle.child].child, middle.least, middle.most};
}

/// Whether characters that begin with a byte are in a class; `mixed`: that depends on the bytes that follow.
enum class byte_kind : std::uint8_t { outside, inside, mixed };

/// What a run needs to know of its class. Of valid UTF-8, a continuation byte is as good as its lead byte.
struct character_run {
    static constexpr std::size_t most_ranges = 6;

    byte_kind kinds[256];
    char first[most_ranges]; // of each range of accepted bytes
    char span[most_ranges];  // its last byte minus its first
    std::size_t ranges = 0;  // more than `most_ranges`: no vectors
    bool has_mixed = false;
    bool has_multibyte = false;
    std::size_t least = 0; // code points
    std::size_t most = 0;  // SIZE_MAX: without limit

    template <class Tree>
    constexpr character_run(Tree const& tree, run_shape shape) noexcept : kinds{}, first{}, span{} {
        auto const* const set = tree.ranges + tree.sets[shape.set].first;
        std::size_t const count = tree.sets[shape.set].count;
        has_multibyte = count != 0 && set[count - 1].last >= 0x80;
        for (std::size_t i = 0; i != count && set[i].first < 0x80; ++i)
            accept(static_cast<unsigned>(set[i].first), set[i].last < 0x80 ? static_cast<unsigned>(set[i].last) : 0x7F);
        if (has_multibyte) accept(0x80, 0xBF); // no such byte is met if its lead byte was refused
        std::size_t at = 0;
        for (unsigned lead = 0xC2; has_multibyte && lead != 0xF5; ++lead) {
            auto const led = led_by(lead);
            while (at != count && set[at].last < led.first) ++at;
            if (at == count) break;
            if (set[at].first <= led.first && led.last <= set[at].last) accept(lead, lead);
            else if (set[at].first <= led.last) kinds[lead] = byte_kind::mixed;
            has_mixed = has_mixed || kinds[lead] == byte_kind::mixed;
        }
        least = shape.least;
        most = shape.most == unbounded ? static_cast<std::size_t>(-1) : shape.most;
    }

private:
    /// Called with ascending bytes.
    constexpr void accept(unsigned from, unsigned to) noexcept {
        for (auto byte = from; byte <= to; ++byte) kinds[byte] = byte_kind::inside;
        bool const goes_on = from != 0 && kinds[from - 1] == byte_kind::inside;
        if (!goes_on) ++ranges;
        if (ranges > most_ranges) return;
        if (!goes_on) first[ranges - 1] = static_cast<char>(static_cast<unsigned char>(from));
        span[ranges - 1] =
            static_cast<char>(static_cast<unsigned char>(to - static_cast<unsigned char>(first[ranges - 1])));
    }
};

#if defined(__SSE2__)
/// Bit i tells whether byte i of the block is accepted.
template <std::size_t Ranges>
[[nodiscard]] inline unsigned accepted_bytes(character_run const& run, __m128i bytes) noexcept {
    auto all = _mm_setzero_si128();
    for (std::size_t i = 0; i != Ranges; ++i) {
        auto const moved = _mm_sub_epi8(bytes, _mm_set1_epi8(run.first[i]));
        all = _mm_or_si128(all, _mm_cmpeq_epi8(_mm_min_epu8(moved, _mm_set1_epi8(run.span[i])), moved));
    }
    return static_cast<unsigned>(_mm_movemask_epi8(all));
}

/// How many bytes at the front of `text` are accepted as far as whole blocks show it: all of them, if all are and there are at
/// least eight.
template <std::size_t Ranges>
[[nodiscard]] inline std::size_t accepted_in_blocks(character_run const& run, std::string_view text) noexcept {
    auto const* const data = text.data();
    auto const size = text.size();
    if (size < 16) {
        if (size < 8) return 0;
        auto const bytes = _mm_unpacklo_epi64(_mm_loadl_epi64(reinterpret_cast<__m128i const*>(data)),
                                              _mm_loadl_epi64(reinterpret_cast<__m128i const*>(data + size - 8)));
        return accepted_bytes<Ranges>(run, bytes) == 0xFFFFU ? size : 0;
    }
    std::size_t at = 0;
    for (; size - at >= 16; at += 16) {
        auto const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(data + at));
        if (accepted_bytes<Ranges>(run, bytes) != 0xFFFFU) return at;
    }
    auto const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(data + size - 16));
    return accepted_bytes<Ranges>(run, bytes) == 0xFFFFU ? size : at;
}
#endif

/// Whether `text`, valid UTF-8, is a run of the class: `Set` are its `Count` ranges, `Ranges` is `run.ranges`.
template <std::size_t Ranges>
[[nodiscard]] constexpr bool matches_run(character_run const& run, code_point_range const* set, std::size_t count,
                                         std::string_view text) noexcept {
    auto const size = text.size();
    if (size < run.least) return false;
    if (!run.has_multibyte && size > run.most) return false;
    std::size_t at = 0;
#if defined(__SSE2__)
    if constexpr (Ranges <= character_run::most_ranges) {
        if (!std::is_constant_evaluated()) {
            at = accepted_in_blocks<Ranges>(run, text);
            if (at != size && size >= 8 && !run.has_mixed) return false;
        }
    }
#endif
    while (at != size) {
        auto const kind = run.kinds[static_cast<unsigned char>(text[at])];
        if (kind == byte_kind::outside) return false;
        if (kind == byte_kind::mixed) {
            auto const c = code_point_at(text.data() + at, text.data() + size);
            bool found = false;
            for (std::size_t i = 0; i != count; ++i) found = found || (set[i].first <= c && c <= set[i].last);
            if (!found) return false;
        }
        ++at; // the rest of a character is accepted as its first byte was
    }
    if (!run.has_multibyte || (size <= run.most && (size + 3) / 4 >= run.least)) return true;
    std::size_t points = 0;
    for (char const c : text) points += (static_cast<unsigned char>(c) & 0xC0U) != 0x80 ? 1 : 0;
    return points >= run.least && points <= run.most;
}

} // namespace telltale::inline v0::text::regex

#endif
// Merges the states of an automaton that no text can tell apart.
#ifndef TELLTALE_TEXT_REGEX_MINIMUM_HPP
#define TELLTALE_TEXT_REGEX_MINIMUM_HPP

// Makes the positions of a pattern a deterministic automaton with as few states as can be.
#ifndef TELLTALE_TEXT_REGEX_STATES_HPP
#define TELLTALE_TEXT_REGEX_STATES_HPP

// Finds which characters of a pattern can follow which, with counted repeats written out.
#ifndef TELLTALE_TEXT_REGEX_POSITIONS_HPP
#define TELLTALE_TEXT_REGEX_POSITIONS_HPP


#include <bit>
#include <cstddef>
#include <cstdint>

namespace telltale::inline v0::text::regex {

/// A set of the positions of a pattern.
template <std::size_t Words>
struct position_set {
    std::uint64_t words[Words];

    constexpr void clear() noexcept {
        for (auto& w : words) w = 0;
    }
    constexpr void add(std::size_t position) noexcept { words[position / 64] |= std::uint64_t{1} << (position % 64); }
    constexpr void add(position_set const& other) noexcept {
        for (std::size_t i = 0; i != Words; ++i) words[i] |= other.words[i];
    }
    constexpr void remove(position_set const& other) noexcept {
        for (std::size_t i = 0; i != Words; ++i) words[i] &= ~other.words[i];
    }
    [[nodiscard]] constexpr bool has(std::size_t position) const noexcept {
        return (words[position / 64] >> (position % 64) & 1) != 0;
    }
    [[nodiscard]] constexpr bool meets(position_set const& other) const noexcept {
        for (std::size_t i = 0; i != Words; ++i)
            if ((words[i] & other.words[i]) != 0) return true;
        return false;
    }
    friend constexpr bool operator==(position_set const& a, position_set const& b) noexcept {
        for (std::size_t i = 0; i != Words; ++i)
            if (a.words[i] != b.words[i]) return false;
        return true;
    }

    template <class Act>
    constexpr void each(Act const& act) const noexcept {
        for (std::size_t i = 0; i != Words; ++i)
            for (auto rest = words[i]; rest != 0; rest &= rest - 1)
                act(i * 64 + static_cast<std::size_t>(std::countr_zero(rest)));
    }
};

inline constexpr std::uint16_t text_start_symbol =
    0xFFFE; ///< of a position that is `^`, in the place of the number of a set
inline constexpr std::uint16_t text_end_symbol = 0xFFFF; ///< of a position that is `$`

/// Walks a tree after the method of Glushkov: every leaf gets a position, and `follow` what can come after it. `^` and `$` are
/// leaves too, which no character matches.
template <std::size_t Words>
struct position_finder {
    using set = position_set<Words>;

    struct part {
        set first{};
        set last{};
        bool nullable = true;
    };

    node const* nodes;
    std::uint16_t* symbols; ///< of each position its character set, `text_start_symbol` or `text_end_symbol`
    set* follow;
    std::size_t positions = 0;

    constexpr void join(set const& lasts, set const& firsts) noexcept {
        lasts.each([&](std::size_t p) { follow[p].add(firsts); });
    }

    constexpr part find(std::uint16_t index) noexcept {
        auto const& here = nodes[index];
        switch (here.kind) {
        case node_kind::set: return leaf(here.child);
        case node_kind::text_start: return leaf(text_start_symbol);
        case node_kind::text_end: return leaf(text_end_symbol);
        case node_kind::choice: {
            part all;
            all.nullable = false;
            for (auto child = here.child; child != nothing; child = nodes[child].next) {
                auto const one = find(child);
                all.first.add(one.first);
                all.last.add(one.last);
                all.nullable = all.nullable || one.nullable;
            }
            return all;
        }
        case node_kind::sequence: {
            part all;
            for (auto child = here.child; child != nothing; child = nodes[child].next) {
                auto const one = find(child);
                join(all.last, one.first);
                if (all.nullable) all.first.add(one.first);
                if (!one.nullable) all.last.clear();
                all.last.add(one.last);
                all.nullable = all.nullable && one.nullable;
            }
            return all;
        }
        case node_kind::repeat:
            if (here.most != 0) return repeat(here);
            break;
        case node_kind::empty: break;
        }
        return {};
    }

private:
    constexpr part leaf(std::uint16_t symbol) noexcept {
        symbols[positions] = symbol;
        part one;
        one.first.add(positions);
        one.last.add(positions);
        one.nullable = false;
        ++positions;
        return one;
    }

    /// x{2,4} is x(x(x(x)?)?), so that a copy is joined to the next one only. A part that can be empty need not occur at all, and
    /// then skipping a copy wins nothing either.
    constexpr part repeat(node const& here) noexcept {
        auto const before = positions;
        auto copy = find(here.child);
        if (positions == before) return {}; // nothing in it, however often
        std::size_t const least = copy.nullable ? 0 : here.least;
        std::size_t const copies = here.most != unbounded ? here.most : least > 1 ? least : 1;
        part all;
        all.first = copy.first;
        all.nullable = least == 0;
        for (std::size_t i = 1;; ++i) {
            if (i >= least) all.last.add(copy.last);
            if (i == copies) break;
            auto const next = find(here.child);
            join(copy.last, next.first);
            copy = next;
        }
        if (here.most == unbounded) join(copy.last, copy.first);
        return all;
    }
};

/// A pattern as a walk over sets of positions that may come next. `Positions` as the tree counts them.
template <std::size_t Positions>
struct position_table {
    static constexpr std::size_t end = Positions; ///< the pattern has matched
    static constexpr std::size_t words = Positions / 64 + 1;
    using set = position_set<words>;

    std::uint16_t symbols[Positions + 1];
    set follow[Positions + 1]; ///< without `^`, which never holds behind a character
    set text_ends;             ///< the positions of `$`
    set at_start;              ///< what may come at the start of a text
    set elsewhere;             ///< what may come where a match begins later
    bool matches_empty = false;

    template <class Tree>
    constexpr explicit position_table(Tree const& tree) noexcept
        : symbols{}, follow{}, text_ends{}, at_start{}, elsewhere{} {
        position_finder<words> finder{tree.nodes, symbols, follow};
        auto whole = finder.find(tree.extent.root);
        if (whole.nullable) whole.first.add(end);
        whole.last.each([&](std::size_t p) { follow[p].add(end); });

        set text_starts{};
        for (std::size_t p = 0; p != finder.positions; ++p) {
            if (symbols[p] == text_start_symbol) text_starts.add(p);
            if (symbols[p] == text_end_symbol) text_ends.add(p);
        }
        set both = text_starts;
        both.add(text_ends);
        matches_empty = behind(whole.first, both).has(end);
        at_start = behind(whole.first, text_starts);
        elsewhere = whole.first;
        at_start.remove(text_starts);
        elsewhere.remove(text_starts);
        for (auto& positions : follow) positions.remove(text_starts);
    }

    /// Whether a text may end where `from` may come next.
    [[nodiscard]] constexpr bool accepts_at_end(set const& from) const noexcept {
        return from.meets(text_ends) && behind(from, text_ends).has(end);
    }

private:
    /// `from`, and what comes after those of its members that are in `passable`, and so on.
    [[nodiscard]] constexpr set behind(set from, set const& passable) const noexcept {
        for (;;) {
            auto const before = from;
            before.each([&](std::size_t p) {
                if (passable.has(p)) from.add(follow[p]);
            });
            if (from == before) return from;
        }
    }
};

} // namespace telltale::inline v0::text::regex

#endif

#include <cstddef>
#include <cstdint>

namespace telltale::inline v0::text::regex {

inline constexpr std::size_t most_states = 1500; ///< of an automaton before it is minimised
inline constexpr std::uint16_t refused = 0;      ///< the state from which nothing is accepted
inline constexpr std::uint16_t accepted = 1;     ///< the state from which everything is accepted

/// What is known of the automaton while it is made.
struct state_counts {
    std::size_t found = 2; ///< `refused` and `accepted` are there from the beginning
    std::size_t done = 2;  ///< so many have their successors
    std::uint16_t start = refused;
    bool full = false;
};

/// The subset construction. It can stop when the work meant for one constant evaluation is done, and go on in the next: the
/// compilers limit the steps of each.
template <std::size_t Words>
struct state_finder {
    using set = position_set<Words>;

    // of the pattern
    std::uint16_t const* symbols;
    set const* follow;
    set elsewhere;
    std::size_t end;
    std::uint8_t const* members; // of each character set its classes
    std::uint16_t const* member_counts;
    std::size_t stride;
    std::size_t classes;
    // of the automaton
    set* sets;            // of each state its positions
    std::uint16_t* next;  // of each state and class the state that follows
    std::uint16_t* slots; // a hash table of states, 0 where there is none
    std::size_t room;     // for states
    std::size_t slot_mask;
    state_counts counts;

    constexpr std::uint16_t intern(set const& positions) noexcept {
        if (positions.has(end)) return accepted;
        if (positions == set{}) return refused;
        auto slot = slot_of(positions);
        for (; slots[slot] != 0; slot = (slot + 1) & slot_mask)
            if (sets[slots[slot]] == positions) return slots[slot];
        if (counts.found == room) {
            counts.full = true;
            return refused;
        }
        sets[counts.found] = positions;
        slots[slot] = static_cast<std::uint16_t>(counts.found);
        return static_cast<std::uint16_t>(counts.found++);
    }

    constexpr void rehash() noexcept {
        for (std::size_t state = 2; state != counts.found; ++state) {
            auto slot = slot_of(sets[state]);
            while (slots[slot] != 0) slot = (slot + 1) & slot_mask;
            slots[slot] = static_cast<std::uint16_t>(state);
        }
    }

    /// Gives states their successors until all have them, the room is full or `work` is done.
    constexpr void run(std::size_t work) noexcept {
        set targets[most_classes];
        bool touched[most_classes] = {};
        std::size_t spent = 0;
        for (; counts.done != counts.found && spent < work; ++counts.done) {
            std::size_t untouched = classes;
            sets[counts.done].each([&](std::size_t p) {
                if (symbols[p] >= text_start_symbol) return;
                auto const* const list = members + symbols[p] * stride;
                auto const count = member_counts[symbols[p]];
                for (std::size_t i = 0; i != count; ++i) {
                    auto const c = list[i];
                    if (!touched[c]) {
                        touched[c] = true;
                        targets[c] = elsewhere;
                        --untouched;
                    }
                    targets[c].add(follow[p]);
                }
                spent += 2 + count * (1 + Words);
            });
            auto const otherwise = untouched != 0 ? intern(elsewhere) : refused;
            auto* const row = next + counts.done * classes;
            for (std::size_t c = 0; c != classes; ++c) {
                row[c] = touched[c] ? intern(targets[c]) : otherwise;
                touched[c] = false;
            }
            if (counts.full) return; // this state is done again when there is more room
            spent += classes + (classes - untouched) * (2 + Words);
        }
    }

private:
    [[nodiscard]] constexpr std::size_t slot_of(set const& positions) const noexcept {
        std::uint64_t hash = 0;
        for (auto const word : positions.words) {
            hash = (hash ^ word) * 0x9E3779B97F4A7C15U;
            hash ^= hash >> 29;
        }
        return static_cast<std::size_t>(hash) & slot_mask;
    }
};

/// The states of an automaton in the making, with room for `Room` of them. `Positions` and `Alphabet` are earlier stages.
template <class Positions, class Alphabet, std::size_t Classes, std::size_t Room>
struct subsets {
    static constexpr std::size_t slot_count = Room <= 64 ? 256 : 4096;

    state_counts counts;
    typename Positions::set sets[Room];
    std::uint16_t next[Room * Classes];
    std::uint16_t slots[slot_count];

    [[nodiscard]] constexpr bool complete() const noexcept { return counts.done == counts.found; }

    /// The beginning of the construction.
    constexpr subsets(Positions const& positions, Alphabet const& alphabet, std::size_t work) noexcept
        : sets{}, next{}, slots{} {
        for (std::size_t c = 0; c != Classes; ++c) next[Classes + c] = accepted;
        auto finder = finder_of(positions, alphabet);
        finder.counts.start = finder.intern(positions.at_start);
        finder.run(work);
        counts = finder.counts;
    }

    /// More work on an unfinished construction, perhaps with more room.
    template <class Unfinished>
    constexpr subsets(Positions const& positions, Alphabet const& alphabet, std::size_t work,
                      Unfinished const& before) noexcept
        : counts(before.counts), sets{}, next{}, slots{} {
        for (std::size_t i = 0; i != counts.found; ++i) sets[i] = before.sets[i];
        for (std::size_t i = 0; i != counts.done * Classes; ++i) next[i] = before.next[i];
        counts.full = false;
        auto finder = finder_of(positions, alphabet);
        finder.rehash();
        finder.run(work);
        counts = finder.counts;
    }

private:
    constexpr auto finder_of(Positions const& positions, Alphabet const& alphabet) noexcept {
        return state_finder<Positions::words>{positions.symbols,
                                              positions.follow,
                                              positions.elsewhere,
                                              Positions::end,
                                              alphabet.members,
                                              alphabet.member_counts,
                                              Alphabet::stride,
                                              Classes,
                                              sets,
                                              next,
                                              slots,
                                              Room,
                                              slot_count - 1,
                                              counts};
    }
};

} // namespace telltale::inline v0::text::regex

#endif

#include <cstddef>
#include <cstdint>

namespace telltale::inline v0::text::regex {

/// Hopcroft's partition refinement over the states from which something can be accepted; edges to all others are left out.
/// About edges * log(states) steps. The arrays are as long as there are states, if nothing else is said, and zero.
struct state_partition {
    std::size_t states;
    std::size_t classes;
    std::uint16_t const* next;
    bool const* accepts;
    bool* live;              // something can be accepted from here
    std::uint16_t* source;   // states * classes: the first edge into a state by a class, plus 1
    std::uint16_t* more;     // states * classes: the next edge into the same, plus 1
    std::uint16_t* order;    // the live states, those of one block together
    std::uint16_t* place;    // of each state where it is in `order`
    std::uint16_t* block_of; // of each state
    std::uint16_t* first;    // of each block where it begins in `order`
    std::uint16_t* size;     // of each block
    std::uint16_t* marked;   // of each block how many of its states are marked; they stand in front
    bool* waiting;           // of each block, whether it has still to split others
    std::uint16_t* queue;    // blocks that wait
    std::uint16_t* splitter; // the states of the block that splits others now
    std::uint16_t* touched;  // blocks with marked states
    std::size_t blocks = 0;
    std::size_t queued = 0;

    constexpr void refine() noexcept {
        find_live();
        for (std::size_t s = 0; s != states; ++s)
            for (std::size_t c = 0; c != classes && live[s]; ++c) {
                auto const target = next[s * classes + c];
                if (!live[target]) continue;
                more[s * classes + c] = source[target * classes + c];
                source[target * classes + c] = static_cast<std::uint16_t>(s + 1);
            }
        std::size_t used = 0;
        for (int accepting = 0; accepting != 2; ++accepting) {
            auto const from = used;
            for (std::size_t s = 0; s != states; ++s) {
                if (!live[s] || accepts[s] != (accepting == 1)) continue;
                order[used] = static_cast<std::uint16_t>(s);
                place[s] = static_cast<std::uint16_t>(used++);
                block_of[s] = static_cast<std::uint16_t>(blocks);
            }
            if (used == from) continue;
            first[blocks] = static_cast<std::uint16_t>(from);
            size[blocks] = static_cast<std::uint16_t>(used - from);
            wait(blocks++);
        }
        while (queued != 0) {
            auto const block = queue[--queued];
            waiting[block] = false;
            std::size_t const count = size[block];
            for (std::size_t i = 0; i != count; ++i) splitter[i] = order[first[block] + i];
            for (std::size_t c = 0; c != classes; ++c) split_by(count, c);
        }
    }

private:
    constexpr void find_live() noexcept {
        for (std::size_t s = 0; s != states; ++s) live[s] = accepts[s];
        for (bool grew = true; grew;) {
            grew = false;
            for (auto s = states;
                 s-- != 0;) // states are found in the order of texts that lead there, so mostly once is enough
                for (std::size_t c = 0; c != classes && !live[s]; ++c)
                    if (live[next[s * classes + c]]) live[s] = grew = true;
        }
    }

    constexpr void wait(std::size_t block) noexcept {
        waiting[block] = true;
        queue[queued++] = static_cast<std::uint16_t>(block);
    }

    /// Marks what comes to the splitter by class `c`, and parts every block that is marked in part.
    constexpr void split_by(std::size_t count, std::size_t c) noexcept {
        std::size_t touched_count = 0;
        for (std::size_t i = 0; i != count; ++i)
            for (auto edge = source[splitter[i] * classes + c]; edge != 0;) {
                auto const s = static_cast<std::size_t>(edge - 1);
                edge = more[s * classes + c];
                auto const block = block_of[s];
                if (size[block] == 1) continue;
                if (marked[block] == 0) touched[touched_count++] = block;
                std::size_t const to = static_cast<std::size_t>(first[block] + marked[block]++);
                auto const other = order[to];
                order[place[s]] = other;
                place[other] = place[s];
                order[to] = static_cast<std::uint16_t>(s);
                place[s] = static_cast<std::uint16_t>(to);
            }
        for (std::size_t i = 0; i != touched_count; ++i) {
            auto const block = touched[i];
            auto const front = marked[block];
            marked[block] = 0;
            if (front == size[block]) continue;
            auto const added = blocks++;
            auto const back = static_cast<std::uint16_t>(size[block] - front);
            bool const take_front = front <= back; // the smaller part becomes the new block, and splits others
            first[added] = static_cast<std::uint16_t>(take_front ? first[block] : first[block] + front);
            size[added] = take_front ? front : back;
            if (take_front) first[block] = static_cast<std::uint16_t>(first[block] + front);
            size[block] = take_front ? back : front;
            for (std::size_t k = 0; k != size[added]; ++k)
                block_of[order[first[added] + k]] = static_cast<std::uint16_t>(added);
            wait(added);
        }
    }
};

/// The partition of the states of an automaton into those that no text tells apart.
template <std::size_t States, std::size_t Classes>
struct state_blocks {
    bool live[States];
    std::uint16_t block_of[States];

    /// `next` is States * Classes successors, `accepts` whether a text may end in a state.
    constexpr state_blocks(std::uint16_t const* next, bool const* accepts) noexcept : live{}, block_of{} {
        std::uint16_t source[States * Classes] = {};
        std::uint16_t more[States * Classes] = {};
        std::uint16_t order[States] = {};
        std::uint16_t place[States] = {};
        std::uint16_t first[States] = {};
        std::uint16_t size[States] = {};
        std::uint16_t marked[States] = {};
        bool waiting[States] = {};
        std::uint16_t queue[States] = {};
        std::uint16_t splitter[States] = {};
        std::uint16_t touched[States] = {};
        state_partition partition{States,   Classes, next, accepts, live,    source, more,     order,  place,
                                  block_of, first,   size, marked,  waiting, queue,  splitter, touched};
        partition.refine();
    }
};

/// What the states and classes of an automaton become when those that no text tells apart are one.
template <std::size_t States, std::size_t Classes>
struct minimum {
    std::uint16_t state_of[States];  ///< of each state the new one; `refused` and `accepted` keep their numbers
    std::uint16_t old_state[States]; ///< of each new state one that became it
    std::uint8_t class_of[Classes];  ///< of each class the new one
    std::uint8_t old_class[Classes]; ///< of each new class one that became it
    std::size_t states = 2;          ///< new numbers in use, among them `refused` and `accepted` in any case
    std::size_t reached = 0;         ///< states that some text reaches: the size of the minimal automaton
    std::size_t classes = 0;

    constexpr minimum(std::uint16_t const* next, state_blocks<States, Classes> const& blocks,
                      std::uint16_t start) noexcept
        : state_of{}, old_state{}, class_of{}, old_class{} {
        number_states(blocks, next, start);
        merge_classes(next);
    }

private:
    constexpr void number_states(state_blocks<States, Classes> const& blocks, std::uint16_t const* next,
                                 std::uint16_t start) noexcept {
        std::uint16_t number_of[States] = {}; // of each block
        number_of[blocks.block_of[accepted]] = accepted;
        for (std::size_t s = 0; s != States; ++s) {
            if (!blocks.live[s]) continue; // becomes `refused`
            auto& number = number_of[blocks.block_of[s]];
            if (number == 0) number = static_cast<std::uint16_t>(states++);
            state_of[s] = number;
            if (number != accepted) old_state[number] = static_cast<std::uint16_t>(s);
        }
        old_state[refused] = refused;
        old_state[accepted] = accepted;
        bool seen[States] = {};
        seen[state_of[start]] = true;
        for (std::size_t s = 2; s != States; ++s) { // all of them are reached
            seen[state_of[s]] = true;
            for (std::size_t c = 0; c != Classes; ++c) seen[state_of[next[s * Classes + c]]] = true;
        }
        for (bool const one : seen) reached += one ? 1 : 0;
    }

    constexpr void merge_classes(std::uint16_t const* next) noexcept {
        std::uint64_t hashes[Classes] = {}; // of columns: two that are equal have one hash
        for (std::size_t s = 2; s != states; ++s) {
            auto const* const row = next + std::size_t{old_state[s]} * Classes;
            for (std::size_t c = 0; c != Classes; ++c) hashes[c] = (hashes[c] ^ state_of[row[c]]) * 0x9E3779B97F4A7C15U;
        }
        for (std::size_t c = 0; c != Classes; ++c) {
            std::size_t k = 0;
            while (k != classes && !(hashes[c] == hashes[old_class[k]] && same_column(next, c, old_class[k]))) ++k;
            if (k == classes) old_class[classes++] = static_cast<std::uint8_t>(c);
            class_of[c] = static_cast<std::uint8_t>(k);
        }
    }
    [[nodiscard]] constexpr bool same_column(std::uint16_t const* next, std::size_t a, std::size_t b) const noexcept {
        for (std::size_t s = 2; s != states; ++s) {
            auto const* const row = next + std::size_t{old_state[s]} * Classes;
            if (state_of[row[a]] != state_of[row[b]]) return false;
        }
        return true;
    }
};

} // namespace telltale::inline v0::text::regex

#endif

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0::text {

namespace regex {

/// Work for one constant evaluation; clang allows it 1048576 steps unless told otherwise, and a unit of work takes about ten.
inline constexpr std::size_t most_work = 40000;
inline constexpr std::size_t most_steps = 7;     ///< after the first; together some seconds
inline constexpr std::size_t most_edges = 24000; ///< states times classes

inline constexpr std::uint8_t mixed = 0xFF; ///< a lead byte whose characters are not all of one class

/// What a text is read with. `Columns` are the classes and one more, for continuation bytes, that changes no state.
template <std::size_t States, std::size_t Columns, std::size_t Intervals>
struct automaton_tables {
    /// Up to ten states fit into one word a column, six bits for each state: the next state is found by a shift, while a look-up
    /// has to wait for the one before it.
    static constexpr bool is_small = States <= 10;
    using place = std::conditional_t<is_small, std::uint64_t,
                                     std::conditional_t<(States * Columns > 0xFFFF), std::uint32_t, std::uint16_t>>;
    /// A state is written as the place of its row, or as that of its six bits: nothing is multiplied while reading.
    static constexpr std::size_t unit = is_small ? 6 : Columns;

    place next[is_small ? Columns : States * Columns];
    std::uint8_t kinds[256]; ///< of each byte its column, or `mixed`
    bool accepts[States];    ///< whether the text may end here
    place start = 0;
    bool matches_empty = false;
    bool has_mixed = false;
    std::size_t intervals = 0; ///< of code points, for the mixed
    char32_t starts[Intervals];
    std::uint8_t classes[Intervals];

    template <class Subsets, class Minimum, class Alphabet>
    constexpr automaton_tables(Subsets const& subsets, bool const* old_accepts, Minimum const& minimum,
                               Alphabet const& alphabet, std::size_t old_classes, bool empty) noexcept
        : next{}, kinds{}, accepts{}, matches_empty(empty), starts{}, classes{} {
        for (std::size_t s = 0; s != States; ++s) {
            auto const old = std::size_t{minimum.old_state[s]};
            for (std::size_t c = 0; c + 1 != Columns; ++c)
                set(s, c, minimum.state_of[subsets.next[old * old_classes + minimum.old_class[c]]]);
            set(s, Columns - 1, s);
            accepts[s] = old_accepts[old];
        }
        start = static_cast<place>(minimum.state_of[subsets.counts.start] * unit);
        for (std::size_t i = 0; i != alphabet.extent.intervals; ++i) {
            auto const one = minimum.class_of[alphabet.class_of[i]];
            if (intervals != 0 && classes[intervals - 1] == one) continue;
            starts[intervals] = alphabet.starts[i];
            classes[intervals++] = one;
        }
        for (std::size_t i = 0; i != intervals && starts[i] < 0x80; ++i)
            for (auto c = starts[i]; c != 0x80 && (i + 1 == intervals || c != starts[i + 1]); ++c)
                kinds[c] = classes[i];
        for (unsigned byte = 0x80; byte != 0x100; ++byte) kinds[byte] = static_cast<std::uint8_t>(Columns - 1);
        std::size_t at = 0;
        for (unsigned lead = 0xC2; lead != 0xF5; ++lead) {
            auto const led = regex::led_by(lead);
            while (at + 1 != intervals && starts[at + 1] <= led.first) ++at;
            bool const pure = at + 1 == intervals || starts[at + 1] > led.last;
            kinds[lead] = pure ? classes[at] : mixed;
            has_mixed = has_mixed || !pure;
        }
    }

    /// The state behind a character of the column `kind`.
    [[nodiscard]] constexpr std::size_t after(std::size_t state, std::size_t kind) const noexcept {
        if constexpr (is_small) return static_cast<std::size_t>(next[kind] >> state & 63);
        else return next[kind + state];
    }

private:
    constexpr void set(std::size_t from, std::size_t column, std::size_t to) noexcept {
        if constexpr (is_small) next[column] |= static_cast<place>(to * unit) << (from * unit);
        else next[from * Columns + column] = static_cast<place>(to * unit);
    }
};

/// Reads `text`, valid UTF-8. Linear; stops where the verdict is clear.
template <bool HasMixed, class Tables>
[[nodiscard]] constexpr bool matches_tables(Tables const& tables, std::string_view text) noexcept {
    if (text.empty()) return tables.matches_empty;
    std::size_t state = tables.start;
    auto const* const end = text.data() + text.size();
    for (auto const* at = text.data(); at != end; ++at) {
        std::size_t kind = tables.kinds[static_cast<unsigned char>(*at)];
        if constexpr (HasMixed) {
            if (kind == mixed)
                kind = tables.classes[interval_of(tables.starts, tables.intervals, code_point_at(at, end))];
        }
        state = tables.after(state, kind);
        if (state <= Tables::unit) return state != 0; // `refused` and `accepted` are the first two
    }
    return tables.accepts[state / Tables::unit];
}

/// The stages from a pattern to its automaton, each a constant of its own.
template <fixed_string Pattern>
struct stages {
    static constexpr tree<Pattern.size()> syntax{Pattern.view()};
    static constexpr run_shape shape = shape_of(syntax);
};

/// The stages of the construction up to the subsets: letters, positions, states. Each step is a constant evaluation of its own,
/// since compilers limit the work of one.
template <fixed_string Pattern>
struct automaton_stages {
    static constexpr auto const& syntax = stages<Pattern>::syntax;
    static constexpr alphabet<syntax.extent.ranges, syntax.extent.sets> letters{syntax};
    static constexpr std::size_t classes = letters.extent.classes;
    static constexpr position_table<syntax.extent.positions> positions{syntax};

    using positions_type = position_table<syntax.extent.positions>;
    using alphabet_type = alphabet<syntax.extent.ranges, syntax.extent.sets>;

    static constexpr std::size_t room(std::size_t step) noexcept { return step == 0 ? 64 : most_states; }

    template <std::size_t Step>
    static constexpr auto start_or_continue() noexcept {
        using result = subsets<positions_type, alphabet_type, classes, room(Step)>;
        if constexpr (Step == 0) return result(positions, letters, most_work);
        else return result(positions, letters, most_work, found<Step - 1>);
    }
    template <std::size_t Step>
    static constexpr auto found = start_or_continue<Step>();

    /// The step with which the construction ends: all states are found, or there are too many, or it takes too long.
    template <std::size_t Step = 0>
    static constexpr std::size_t last_step() noexcept {
        if constexpr (found<Step>.complete() || (found<Step>.counts.full && room(Step) == most_states) ||
                      Step == most_steps)
            return Step;
        else return last_step<Step + 1>();
    }
    static constexpr auto const& subsets_found = found<last_step()>;
};

/// The later stages, of a construction that came to its end.
template <fixed_string Pattern>
struct automaton_result {
    using earlier = automaton_stages<Pattern>;
    static constexpr std::size_t found = earlier::subsets_found.counts.found;

    struct acceptance {
        bool of[found];
        constexpr acceptance() noexcept : of{} {
            of[accepted] = true;
            for (std::size_t s = 2; s != found; ++s)
                of[s] = earlier::positions.accepts_at_end(earlier::subsets_found.sets[s]);
        }
    };
    static constexpr acceptance accepts{};
    static constexpr state_blocks<found, earlier::classes> blocks{earlier::subsets_found.next, accepts.of};
    static constexpr minimum<found, earlier::classes> least{earlier::subsets_found.next, blocks,
                                                            earlier::subsets_found.counts.start};
    static constexpr automaton_tables<least.states, least.classes + 1, earlier::letters.extent.intervals> tables{
        earlier::subsets_found, accepts.of,       least,
        earlier::letters,       earlier::classes, earlier::positions.matches_empty};

    [[nodiscard]] static constexpr bool matches(std::string_view text) noexcept {
        return matches_tables<tables.has_mixed>(tables, text);
    }
};

/// The short way for a run of one class.
template <fixed_string Pattern>
struct run_result {
    static constexpr auto const& syntax = stages<Pattern>::syntax;
    static constexpr character_run run{syntax, stages<Pattern>::shape};

    [[nodiscard]] static constexpr bool matches(std::string_view text) noexcept {
        constexpr auto set = syntax.sets[stages<Pattern>::shape.set];
        return matches_run<run.ranges>(run, syntax.ranges + set.first, set.count, text);
    }
};

/// What is wrong with `Pattern`: in its syntax, or that its automaton would be too large or too much work.
template <fixed_string Pattern>
[[nodiscard]] constexpr pattern_fault fault_of() noexcept {
    if constexpr (!stages<Pattern>::syntax.fault.ok) {
        return stages<Pattern>::syntax.fault;
    } else if constexpr (stages<Pattern>::shape.is_run) {
        return {};
    } else if constexpr (!automaton_stages<Pattern>::letters.extent.ok) {
        return {false, 0, "more than 250 kinds of characters"};
    } else if constexpr (!automaton_stages<Pattern>::subsets_found.complete()) {
        if (automaton_stages<Pattern>::subsets_found.counts.full) return {false, 0, "more than 1500 states"};
        return {false, 0, "too much work to compile"};
    } else if constexpr (automaton_stages<Pattern>::subsets_found.counts.found * automaton_stages<Pattern>::classes >
                         most_edges) {
        return {false, 0, "more than 24000 transitions"};
    } else {
        return {};
    }
}

} // namespace regex

/// The regular expression `Pattern` as an automaton made by the compiler: nothing is built, allocated or tried twice at run
/// time. It is read as JSON Schema reads `pattern`: ECMA-262 with the `u` flag, over code points, and a match anywhere in the
/// text is enough unless `^` and `$` say otherwise. `check_pattern` tells what is not supported.
template <fixed_string Pattern>
struct automaton {
    /// What is wrong with the pattern, if anything is: what `check_pattern` says, or that the automaton would be too large.
    static constexpr pattern_fault fault = regex::fault_of<Pattern>();

    /// The number of states of the minimal automaton; the one from which nothing is accepted counts if a text leads there.
    static constexpr std::size_t states = regex::automaton_result<Pattern>::least.reached;

    /// Whether there is no text that matches.
    [[nodiscard]] static constexpr bool matches_nothing() noexcept {
        if constexpr (!fault.ok) {
            return false;
        } else if constexpr (regex::stages<Pattern>::shape.is_run) {
            return regex::run_result<Pattern>::syntax.sets[regex::stages<Pattern>::shape.set].count == 0 &&
                   !matches(std::string_view());
        } else {
            using result = regex::automaton_result<Pattern>;
            return result::least.state_of[result::earlier::subsets_found.counts.start] == regex::refused &&
                   !result::earlier::positions.matches_empty;
        }
    }

    /// Whether `utf8`, which must be valid UTF-8, matches. Linear in its size; stops where the verdict is clear.
    [[nodiscard]] static constexpr bool matches(std::string_view utf8) noexcept {
        static_assert(fault.ok, "not a regular expression that an automaton can be made of: see automaton<...>::fault");
        if constexpr (!fault.ok) return false;
        else if constexpr (regex::stages<Pattern>::shape.is_run) return regex::run_result<Pattern>::matches(utf8);
        else return regex::automaton_result<Pattern>::matches(utf8);
    }
};

} // namespace telltale::inline v0::text

#endif

#include <cstddef>
#include <cstdint>

namespace telltale::inline v0::text {

namespace regex {

/// Whether a pattern has an automaton. Other than `fault_of`, it makes one of a run of one class, too.
template <fixed_string Pattern>
[[nodiscard]] constexpr bool has_language() noexcept {
    if constexpr (!stages<Pattern>::syntax.fault.ok) {
        return false;
    } else if constexpr (!automaton_stages<Pattern>::letters.extent.ok) {
        return false;
    } else {
        constexpr auto const& found = automaton_stages<Pattern>::subsets_found;
        return found.complete() && found.counts.found * automaton_stages<Pattern>::classes <= most_edges;
    }
}

/// The tables of the automaton of a pattern, as `pattern_language` reads them.
template <std::size_t States, std::size_t Classes, std::size_t Intervals>
struct language_tables {
    std::uint16_t next[States * Classes]{};
    bool accepts[States]{};
    std::uint8_t class_of[Intervals]{};
};

/// The tables of a pattern that has a language.
template <fixed_string Pattern>
struct language_of_pattern {
    using earlier = automaton_stages<Pattern>;
    using result = automaton_result<Pattern>;
    static constexpr std::size_t states = result::least.states;
    static constexpr std::size_t classes = result::least.classes;
    static constexpr std::size_t intervals = earlier::letters.extent.intervals;

    static constexpr language_tables<states, classes, intervals> tables = [] {
        language_tables<states, classes, intervals> all;
        auto const& least = result::least;
        for (std::size_t s = 0; s != states; ++s) {
            std::size_t const old = least.old_state[s];
            for (std::size_t c = 0; c != classes; ++c)
                all.next[s * classes + c] =
                    least.state_of[earlier::subsets_found.next[old * earlier::classes + least.old_class[c]]];
            all.accepts[s] = result::accepts.of[old];
        }
        for (std::size_t i = 0; i != intervals; ++i) all.class_of[i] = least.class_of[earlier::letters.class_of[i]];
        return all;
    }();
    static constexpr language value{.starts = earlier::letters.starts,
                                    .class_of = tables.class_of,
                                    .intervals = intervals,
                                    .classes = classes,
                                    .next = tables.next,
                                    .accepts = tables.accepts,
                                    .states = states,
                                    .start = result::least.state_of[earlier::subsets_found.counts.start],
                                    .matches_empty = earlier::positions.matches_empty};
};

} // namespace regex

/// The language of `Pattern`, as a constant; without states when the pattern is malformed or too large for an automaton.
template <fixed_string Pattern>
[[nodiscard]] constexpr language pattern_language() noexcept {
    if constexpr (regex::has_language<Pattern>()) return regex::language_of_pattern<Pattern>::value;
    else return {};
}

} // namespace telltale::inline v0::text

#endif

#include <array>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

constexpr bool faulty_unsaid(text::sentence<>& out, fault_place const& at, value_shape const& s);

constexpr bool faulty_alternative(text::sentence<>& out, fault_place const& at, value_shape const& s, bool beside) {
    if (!beside && s.refused.empty() && s.outer == reflect::kind::optional)
        return say_fault(out, at, {"is an optional; write std::optional of the variant"});
    return faulty_unsaid(out, at, s);
}

/// Two alternatives of one kind, of which the second is never chosen.
constexpr bool faulty_alternatives(text::sentence<>& out, fault_place const& at, value_shape const& s) {
    for (std::size_t i = 0; i != s.alternatives.size(); ++i) {
        value_shape const& b = *s.alternatives[i];
        for (std::size_t j = 0; j != i; ++j) {
            value_shape const& a = *s.alternatives[j];
            json_types const b_types = b.outer == reflect::kind::nullable ? b.types | json_types::null : b.types;
            json_types const a_types = a.outer == reflect::kind::nullable ? a.types | json_types::null : a.types;
            bool const both_numbers = is_number(a) && is_number(b);
            if (!both_numbers && !contains(a_types, b_types)) continue;
            if (is_number(a) && is_number(b))
                return say_fault(
                    out, at,
                    {"alternatives ", j + 1, " and ", i + 1, " are both numbers, and JSON cannot tell them apart"});
            if (!a.name.empty() && !b.name.empty())
                return say_fault(out, at,
                                 {"alternatives ", a.name, " and ", b.name,
                                  " look alike in JSON; write tagged<...> if they are structs"});
            return say_fault(out, at,
                             {"alternatives ", j + 1, " and ", i + 1, ", ", kind_in_words(a.inner), " and ",
                              kind_in_words(b.inner), ", look alike in JSON"});
        }
    }
    return false;
}

/// The type itself. `tagged`: of a variant, that its alternatives are told apart by tags; `beside`: which stand beside it.
constexpr bool faulty_shape(text::sentence<>& out, fault_place const& at, value_shape const& s, bool tagged,
                            bool beside = false) {
    using reflect::kind;
    if (!s.refused.empty()) {
        if (s.refused_name.empty()) return say_fault(out, at, {s.refused});
        return say_fault(out, at, {"its type, ", s.refused_name, ",", s.refused});
    }
    if ((s.inner == kind::enumeration || s.inner == kind::open_enumeration) && !s.names_fault->empty()) {
        out = *s.names_fault;
        return true;
    }
    if (s.inner == kind::variant) {
        for (std::size_t i = 0; i != s.alternatives.size(); ++i)
            if (faulty_alternative(out, at.inside(fault_place::role::alternative, i + 1), *s.alternatives[i], beside))
                return true;
        return !tagged && faulty_alternatives(out, at, s);
    }
    if (s.inner == kind::map && (s.key->outer != kind::string)) {
        if (!s.key->refused.empty()) return faulty_shape(out, at.inside(fault_place::role::key), *s.key, false);
        if (s.key->inner == reflect::kind::codec)
            return say_fault(out, at, {"its keys have a text_codec, and only std::string can be a key"});
        return say_fault(out, at, {"its keys are not text but ", kind_in_words(s.key->inner), ", and JSON's are text"});
    }
    return false;
}

/// The items of a tuple, of which nothing can be said.
constexpr bool faulty_items(text::sentence<>& out, fault_place const& at, value_shape const& s) {
    for (std::size_t i = 0; i != s.alternatives.size(); ++i)
        if (faulty_unsaid(out, at.inside(fault_place::role::entry, i + 1), *s.alternatives[i])) return true;
    return false;
}

/// A type of whose inside nothing was said.
constexpr bool faulty_unsaid(text::sentence<>& out, fault_place const& at, value_shape const& s) {
    if (faulty_shape(out, at, s, false)) return true;
    if (s.inner == reflect::kind::duration)
        return say_fault(out, at, {"is a duration; say its unit, such as unit<std::chrono::milliseconds>"});
    if (s.inner == reflect::kind::tuple) return faulty_items(out, at, s);
    if (!is_container(s)) return false;
    fault_place const inside =
        at.inside(s.inner == reflect::kind::map ? fault_place::role::mapped : fault_place::role::item);
    return faulty_unsaid(out, inside, *s.element);
}

constexpr bool faulty_default(text::sentence<>& out, fault_place const& at, value_shape const& s, said_part const& p,
                              constants<said_part> parts) {
    if (s.outer == reflect::kind::optional)
        return say_fault(out, at, {"default_to is for plain members, and an optional one may be absent already"});
    if (p.fault == said_part::misfit::no_enumerator)
        return say_fault(out, at, {"default ", p.value, " is no enumerator of ", s.name});
    if (p.fault == said_part::misfit::wrong_type) {
        if (p.has_value) return say_fault(out, at, {"default ", p.value, " is not ", kind_in_words(s.inner)});
        return say_fault(out, at,
                         {"default_to does not give ", kind_in_words(s.inner),
                          s.inner == reflect::kind::duration ? ", such as std::chrono::seconds(5)" : ""});
    }
    if (!p.has_value) return false;
    if (p.value.is == choice::kind::number && is_number(s)) {
        if (!p.value.number.is_finite())
            return say_fault(out, at, {"default ", p.value, " is no number that JSON can hold"});
        if (s.inner == reflect::kind::integer) {
            if (!p.value.number.is_integer())
                return say_fault(out, at, {"default ", p.value, " is no integer, and this member is one"});
            if (p.value.number > s.high)
                return say_fault(out, at,
                                 {"default ", p.value, " is above ", s.high, ", the greatest value of its type"});
            if (p.value.number < s.low)
                return say_fault(out, at, {"default ", p.value, " is below ", s.low, ", the least value of its type"});
        }
    }
    if (p.value.is == choice::kind::text && !text::is_utf8(p.value.text))
        return say_fault(out, at, {"default ", p.value, " is not UTF-8"});
    for (said_part const& other : parts)
        if (other.is == said_part::kind::rule && !keeps_rule(p.value, other.asked))
            return say_broken(out, at, "default ", "", p.value, " breaks ", other.asked);
    return false;
}

constexpr bool faulty_tags(text::sentence<>& out, fault_place const& at, value_shape const& s, said_part const& p) {
    if (s.inner != reflect::kind::variant)
        return say_fault(out, at, {p.name(), " applies to variants, and ", at.noun(), " is ", kind_in_words(s.inner)});
    if (p.words.empty()) return say_fault(out, at, {"the key of its tag is empty"});
    std::size_t count = s.alternatives.size();
    for (std::size_t i = 0; i != s.alternatives.size(); ++i) {
        if (s.alternatives[i]->signature != shape_of<other_tagged>.signature) continue;
        if (p.is == said_part::kind::tagged || i + 1 != s.alternatives.size() ||
            s.alternatives[i]->outer != reflect::kind::record)
            return say_fault(
                out, at, {"alternative ", i + 1, " is other_tagged, which can only be the last one of tagged_beside"});
        --count;
    }
    if (p.is == said_part::kind::tagged)
        for (std::size_t i = 0; i != count; ++i)
            if (s.alternatives[i]->outer != reflect::kind::record)
                return say_fault(out, at,
                                 {"tagged applies to variants of structs, and alternative ", i + 1, " is ",
                                  kind_in_words(s.alternatives[i]->inner)});
    bool const own = p.names.size() == 0; // then the tags are the types' names
    if (!own && p.names.size() != count)
        return say_fault(out, at,
                         {p.names.size(), p.names.size() == 1 ? " tag for " : " tags for ", count, " alternatives"});
    for (std::size_t i = 0; i != count; ++i) {
        std::string_view const name = own ? s.alternatives[i]->name : p.names[i];
        if (!own && name.empty()) return say_fault(out, at, {"alternative ", i + 1, " has an empty tag"});
        for (std::size_t j = 0; j != i && !name.empty(); ++j)
            if ((own ? s.alternatives[j]->name : p.names[j]) == name)
                return say_fault(out, at, {"tag ", quoted(name), " names two alternatives, ", j + 1, " and ", i + 1});
    }
    return false;
}

/// The member that takes the keys which its struct does not name.
constexpr bool faulty_rest(text::sentence<>& out, fault_place const& at, value_shape const& s,
                           constants<said_part> parts) {
    if (s.outer != reflect::kind::map)
        return say_fault(out, at,
                         {"rest applies to maps, and ", at.noun(), " is ",
                          s.outer == s.inner ? kind_in_words(s.inner) : "optional"});
    using kind = said_part::kind;
    for (said_part const& p : parts) {
        bool const is_rule = p.is == kind::rule && p.asked.kind != rule_kind::satisfies;
        if (!is_rule && p.is != kind::for_rest && p.is != kind::each && p.is != kind::keys &&
            p.is != kind::description && p.is != kind::since)
            return say_fault(out, at, {p.name(), " cannot be said of the member for the rest"});
    }
    return false;
}

[[nodiscard]] constexpr bool has_integer(value_shape const& s) noexcept {
    if (s.inner == reflect::kind::variant)
        for (value_shape const* const a : s.alternatives)
            if (has_integer(*a)) return true;
    return s.inner == reflect::kind::integer || s.inner == reflect::kind::duration;
}
[[nodiscard]] constexpr bool has_container(value_shape const& s, bool of_keys) noexcept {
    if (s.inner == reflect::kind::variant)
        for (value_shape const* const a : s.alternatives)
            if (has_container(*a, of_keys)) return true;
    return of_keys ? s.inner == reflect::kind::map : is_container(s);
}

/// What is wrong with one part that is no rule, whatever the others say.
constexpr bool faulty_part(text::sentence<>& out, fault_place const& at, value_shape const& s, said_part const& p,
                           constants<said_part> parts) {
    using kind = said_part::kind;
    bool const optional = s.outer == reflect::kind::optional;
    switch (p.is) {
    case kind::missing:
        if (optional)
            return say_fault(out, at, {"missing can never be said, because an optional member may be absent"});
        for (said_part const& other : parts)
            if (other.is == kind::default_to)
                return say_fault(out, at,
                                 {"missing can never be said, because default_to stands for an absent member"});
            else if (other.is == kind::initializer)
                return say_fault(out, at,
                                 {"missing can never be said, because the initialiser stands for an absent member"});
        break;
    case kind::not_integer:
        if (!has_integer(s))
            return say_fault(out, at,
                             {"not_integer applies to integers, and ", at.noun(), " is ", kind_in_words(s.inner)});
        break;
    case kind::wrong_type:
        if (s.inner == reflect::kind::free_form && s.types == json_types::any)
            return say_fault(out, at, {"wrong_type can never be said, because free-form takes every type"});
        break;
    case kind::wire_name:
    case kind::alias:
        if (p.words.empty()) return say_fault(out, at, {p.name(), " is empty"});
        if (!text::is_utf8(p.words)) return say_fault(out, at, {p.name(), " ", quoted(p.words), " is not UTF-8"});
        return false;
    case kind::default_to: return faulty_default(out, at, s, p, parts);
    case kind::each:
        if (!has_container(s, false))
            return say_fault(out, at,
                             {"each applies to lists and maps, and ", at.noun(), " is ", kind_in_words(s.inner)});
        return false;
    case kind::keys:
        if (!has_container(s, true))
            return say_fault(out, at, {"keys applies to maps, and ", at.noun(), " is ", kind_in_words(s.inner)});
        return false;
    case kind::in_unit:
        if (s.inner != reflect::kind::duration)
            return say_fault(out, at, {"unit applies to durations, and ", at.noun(), " is ", kind_in_words(s.inner)});
        return false;
    case kind::for_rest: return faulty_rest(out, at, s, parts);
    case kind::null_policy:
        if (s.outer == reflect::kind::optional) return false;
        for (said_part const& other : parts)
            if (other.is == kind::default_to || other.is == kind::initializer) return false;
        return say_fault(out, at, {"null_is_absent applies to members that may be absent"});
    case kind::tagged:
    case kind::tagged_beside: return faulty_tags(out, at, s, p);
    default: return false;
    }
    return p.words.empty() && say_fault(out, at, {p.name(), " has no words"});
}

/// Parts that do not belong where they stand.
constexpr bool faulty_role(text::sentence<>& out, fault_place const& at, said_part const& p) {
    using kind = said_part::kind;
    if (at.is == fault_place::role::member) return false;
    bool const of_members = p.is == kind::missing || p.is == kind::wire_name || p.is == kind::alias ||
                            p.is == kind::default_to || p.is == kind::description || p.is == kind::deprecated ||
                            p.is == kind::tagged_beside || p.is == kind::since || p.is == kind::for_rest ||
                            p.is == kind::null_policy || p.is == kind::initializer;
    if (of_members) return say_fault(out, at, {p.name(), " applies to members, and this is ", at.noun()});
    if (at.is == fault_place::role::key && (p.is != kind::rule || p.asked.kind == rule_kind::satisfies))
        return say_fault(out, at, {p.name(), " cannot be said of keys"});
    return false;
}

/// All parts that are no rules.
constexpr bool faulty_parts(text::sentence<>& out, fault_place const& at, value_shape const& s,
                            constants<said_part> parts) {
    using kind = said_part::kind;
    std::size_t aliases = 0;
    for (std::size_t i = 0; i != parts.size(); ++i) {
        said_part const& p = parts[i];
        if (p.is == kind::unknown && !p.words.empty())
            return say_fault(out, at, {"part ", i + 1, " of what is said of it is ", p.words});
        if (p.is == kind::unknown)
            return say_fault(out, at, {"part ", i + 1, " of what is said of it is nothing that telltale knows"});
        if (faulty_role(out, at, p)) return true;
        if (p.is == kind::rule) continue;
        if (p.is == kind::alias) ++aliases;
        for (std::size_t j = 0; j != i; ++j) {
            if (parts[j].is != p.is || (p.is == kind::alias && parts[j].words != p.words)) continue;
            if (p.is == kind::alias) return say_fault(out, at, {"alias ", quoted(p.words), " is given twice"});
            if (p.is == kind::wire_name)
                return say_fault(out, at,
                                 {"wire_name is given twice, ", quoted(parts[j].words), " and ", quoted(p.words)});
            return say_fault(
                out, at,
                {p.name(), " is given twice", p.is == kind::each || p.is == kind::keys ? "; put all into one" : ""});
        }
        if (faulty_part(out, at, s, p, parts)) return true;
    }
    return aliases > 8 && say_fault(out, at, {aliases, " aliases, and 8 are the most"});
}

template <class T>
constexpr bool compares() {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr (requires {
                      typename T::element_type;
                      typename T::deleter_type;
                  })
        return false; // compares addresses
    else if constexpr (k == kind::optional || k == kind::nullable) return compares<reflect::held_type<T>>();
    else if constexpr (k == kind::list || k == kind::fixed_list || k == kind::set)
        return compares<typename T::value_type>(); // their own == is there, whether it compiles or not
    else if constexpr (k == kind::map) return compares<typename T::mapped_type>();
    else if constexpr (k == kind::variant)
        return []<class... Ts>(std::type_identity<std::variant<Ts...>>) {
            return (compares<Ts>() && ...);
        }(std::type_identity<T>{});
    else
        return requires(T const& a) {
            { a == a } -> std::convertible_to<bool>;
        };
}
template <class T>
constexpr bool items_compare() {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr (k == kind::list || k == kind::fixed_list) return compares<typename T::value_type>();
    else if constexpr (k == kind::variant)
        return []<class... Ts>(std::type_identity<std::variant<Ts...>>) {
            return (items_compare<Ts>() && ...);
        }(std::type_identity<T>{});
    else return true;
}

/// How many patterns there are among rules, those that other rules combine among them; of texts how many rules.
[[nodiscard]] constexpr std::size_t count_rules(constants<rule> all, bool patterns) noexcept {
    std::size_t n = 0;
    for (rule const& r : all) {
        n += count_rules({r.inner, r.inner_count}, patterns);
        n += patterns ? r.kind == rule_kind::pattern : subject_of(r.kind) == rule_subject::text;
    }
    return n;
}
[[nodiscard]] constexpr rule const* find_pattern(constants<rule> all, std::size_t& before) noexcept {
    for (rule const& r : all) {
        if (r.kind == rule_kind::pattern && before-- == 0) return &r;
        if (rule const* const inner = find_pattern({r.inner, r.inner_count}, before)) return inner;
    }
    return nullptr;
}

/// The rules said of a value, and the languages of their patterns where these have something to contradict.
template <class Access>
struct said_together {
    using table = rule_table<Access>;
    static constexpr constants<rule> rules{table::all.data(), table::count};
    static constexpr std::size_t patterns = count_rules(rules, true);
    static constexpr bool compares_texts = patterns != 0 && count_rules(rules, false) > 1;

    template <std::size_t I>
    static constexpr std::string_view source = [] {
        std::size_t before = I;
        return std::string_view(find_pattern(rules, before)->text);
    }();
    template <std::size_t I>
    static constexpr auto kept_source = [] {
        fixed_string<source<I>.size() + 1> all{};
        for (std::size_t i = 0; i != source<I>.size(); ++i) all.characters[i] = source<I>[i];
        return all;
    }();
    static constexpr auto languages = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<said_language, patterns>{
            said_language{source<I>, text::pattern_language<kept_source<I>>()}...};
    }(std::make_index_sequence<patterns>{});
};

template <class T, class Access>
constexpr bool faulty_texts(text::sentence<>& out, fault_place const& at) {
    using all = said_together<Access>;
    return faulty_together(out, at, shape_of<T>, joined_rules(all::rules), {all::languages.data(), all::patterns});
}
/// An evaluation of its own, since compilers limit the work of one.
template <class T, class Access>
inline constexpr bool texts_contradict = [] {
    text::sentence<> out;
    return faulty_texts<T, Access>(out, {});
}();

/// Rules that contradict each other.
template <class T, class Access>
constexpr bool faulty_joint(text::sentence<>& out, fault_place const& at) {
    using said = std::remove_cvref_t<decltype(Access::get())>;
    if constexpr (count_parts<is_rule, said> == 0) {
        return false;
    } else {
        using all = said_together<Access>;
        using inner = wire_type<T>;
        using reflect::kind;
        constexpr kind k = reflect::kind_of<inner>;
        if constexpr (!all::compares_texts) {
            if (faulty_together(out, at, shape_of<T>, joined_rules(all::rules), {})) return true;
        } else if constexpr (texts_contradict<T, Access>) {
            return faulty_texts<T, Access>(out, at);
        }
        if constexpr (k == kind::map)
            return faulty_item_count(out, at, shape_of<T>, joined_rules(all::rules),
                                     joined_rules(said_together<said_of_keys<Access>>::rules));
        else if constexpr (k == kind::list || k == kind::fixed_list || k == kind::set)
            return faulty_item_count(out, at, shape_of<T>, joined_rules(all::rules),
                                     joined_rules(said_together<said_of_each<Access>>::rules));
        else return false;
    }
}

template <class T, class Access>
constexpr bool faulty_value(text::sentence<>& out, fault_place const& at);

/// A duration of which no unit was said.
template <class T, class Access>
constexpr bool faulty_unit(text::sentence<>& out, fault_place const& at) {
    using inner = wire_type<T>;
    if constexpr (reflect::kind_of<inner> == reflect::kind::duration) {
        if constexpr (std::is_void_v<scale_of<inner, said_access<T, Access>>>)
            return say_fault(out, at, {"is a duration; say its unit, such as unit<std::chrono::milliseconds>"});
    }
    return false;
}

/// What is inside a list, a map, or the alternatives of a variant that are such.
template <class T, class Access>
constexpr bool faulty_inside(text::sentence<>& out, fault_place const& at) {
    using reflect::kind;
    using inner = wire_type<T>;
    constexpr kind k = reflect::kind_of<inner>;
    if constexpr (k == kind::map) {
        if (faulty_value<std::string, said_of_keys<Access>>(out, at.inside(fault_place::role::key))) return true;
        return faulty_value<typename inner::mapped_type, said_of_each<Access>>(out,
                                                                               at.inside(fault_place::role::mapped));
    } else if constexpr (k == kind::list || k == kind::fixed_list || k == kind::set) {
        return faulty_value<typename inner::value_type, said_of_each<Access>>(out, at.inside(fault_place::role::item));
    } else if constexpr (k == kind::variant) {
        return [&]<class... Ts>(std::type_identity<std::variant<Ts...>>) {
            return (faulty_inside<Ts, Access>(out, at) || ...);
        }(std::type_identity<inner>{});
    } else {
        return false;
    }
}

/// The first mistake in the type `T` or in what `Access::get()` says of it.
template <class T, class Access>
constexpr bool faulty_value(text::sentence<>& out, fault_place const& at) {
    using said = std::remove_cvref_t<decltype(Access::get())>;
    constexpr value_shape const& s = shape_of<T>;
    if constexpr (said::size == 0 && !transparent_type<T>) {
        return faulty_unsaid(out, at, s);
    } else {
        constexpr bool tagged = count_parts<is_tagged, said> != 0;
        if (faulty_shape(out, at, s, tagged, count_parts<is_beside, said> != 0)) return true;
        if constexpr (s.refused.empty()) {
            if (faulty_unit<T, Access>(out, at)) return true;
            if constexpr (said::size != 0)
                return [&]<std::size_t... I>(std::index_sequence<I...>) {
                    said_part const parts[] = {said_of<T, Access, I>()...};
                    constants<said_part> const all{parts, said::size};
                    return faulty_parts(out, at, s, all) ||
                           faulty_rules(out, at, s, all, items_compare<wire_type<T>>(), tagged);
                }(std::make_index_sequence<said::size>{}) ||
                       faulty_joint<T, Access>(out, at) || faulty_inside<T, Access>(out, at);
        }
        return false;
    }
}

} // namespace detail

} // namespace telltale::inline v0

#endif

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

/// A part of `schema(...)` as plain data.
struct said_of_struct {
    enum class kind : std::uint8_t { unknown, field, across, policy, unknown_keys, description, once, of_member };
    kind is = kind::unknown;
    std::string_view
        name{}; ///< of the field's member; the value of a policy; of a part that stands once or belongs into a field
    std::string_view owner{}; ///< the struct that has the field's member
    std::size_t position = 0; ///< among the members, where the struct can be taken apart
    bool foreign = false;     ///< of another struct
    bool own = false;         ///< not of a base class
};

[[nodiscard]] constexpr std::string_view policy_name(letter_case policy) noexcept {
    constexpr std::string_view names[] = {"as_written", "camel_case",           "pascal_case",
                                          "snake_case", "screaming_snake_case", "kebab_case"};
    return names[static_cast<std::size_t>(policy)];
}
[[nodiscard]] constexpr std::string_view policy_name(unknown_keys policy) noexcept {
    constexpr std::string_view names[] = {"ignore", "warn", "reject"};
    return names[static_cast<std::size_t>(policy)];
}

template <class T, auto Pointer, class... Ps>
constexpr said_of_struct said_field(field_declaration<Pointer, Ps...> const&) {
    using owner = reflect::pointer_class<Pointer>;
    said_of_struct p{.is = said_of_struct::kind::field, .name = reflect::pointer_name<Pointer>};
    p.own = std::is_same_v<owner, T>;
    if constexpr (!std::is_same_v<owner, T>) p.owner = reflect::type_name<owner>;
    if constexpr (layout<T>::taken_apart) p.position = reflect::member_position<T, Pointer>;
    p.foreign = !std::is_base_of_v<owner, T> || (layout<T>::taken_apart && p.position == reflect::npos);
    return p;
}

/// All that the declaration of `T` says.
template <class T>
struct said_of_declaration {
    [[nodiscard]] static constexpr auto const& get() noexcept { return declaration_of<T>.said; }
};

template <class T, std::size_t J>
constexpr said_of_struct said_of_struct_by() {
    using kind = said_of_struct::kind;
    auto const& part = get_part<J>(declaration_of<T>.said);
    using Part = std::remove_cvref_t<decltype(part)>;
    if constexpr (is_field<Part>::value) return said_field<T>(part);
    else if constexpr (is_cross_rule<Part>::value) return {.is = kind::across, .name = part.message};
    else if constexpr (std::is_same_v<Part, letter_case>) return {.is = kind::policy, .name = policy_name(part)};
    else if constexpr (std::is_same_v<Part, unknown_keys>) return {.is = kind::unknown_keys, .name = policy_name(part)};
    else if constexpr (std::is_same_v<Part, description_part>) return {.is = kind::description, .name = part.words};
    else if constexpr (std::is_same_v<Part, since_part>) return {.is = kind::once, .name = "since"};
    else if constexpr (is_transparent_part<Part>::value) return {.is = kind::once, .name = "transparent"};
    else if constexpr (is_null_part<Part>::value) return {.is = kind::once, .name = "null_is_absent"};
    else if constexpr (is_initializers_part<Part>::value)
        return {.is = kind::once, .name = "initializers_are_defaults"};
    else {
        said_part const of_member = said_of<int, said_of_declaration<T>, J>();
        if (of_member.is == said_part::kind::unknown) return {};
        return {.is = kind::of_member, .name = of_member.name()};
    }
}

constexpr bool faulty_struct_parts(text::sentence<>& out, fault_place const& at, constants<said_of_struct> parts,
                                   bool taken_apart) {
    using kind = said_of_struct::kind;
    for (std::size_t i = 0; i != parts.size(); ++i) {
        said_of_struct const& p = parts[i];
        if (p.is == kind::unknown)
            return say_fault(out, at, {"part ", i + 1, " of its schema is nothing that telltale knows"});
        if (p.is == kind::of_member)
            return say_fault(out, at,
                             {p.name, " is said of the struct; it belongs into field<&", at.type, "::...>(...)"});
        if (p.foreign && p.own)
            return say_fault(out, {.type = at.type, .member = p.name},
                             {"has a field, but is not among the members that were described"});
        if (p.foreign) return say_fault(out, at, {"field<&", p.owner, "::", p.name, "> is of another struct"});
        if (p.is == kind::across && p.name.empty()) return say_fault(out, at, {"satisfies has no message"});
        for (std::size_t j = 0; j != i; ++j) {
            said_of_struct const& other = parts[j];
            if (other.is != p.is || p.is == kind::across || (p.is == kind::once && other.name != p.name)) continue;
            if (p.is == kind::once) return say_fault(out, at, {p.name, " is given twice"});
            if (p.is == kind::policy) return say_fault(out, at, {"two case policies, ", other.name, " and ", p.name});
            if (p.is == kind::unknown_keys)
                return say_fault(out, at, {"unknown_keys is given twice, ", other.name, " and ", p.name});
            if (p.is == kind::description) return say_fault(out, at, {"description is given twice"});
            bool const same =
                taken_apart ? other.position == p.position : other.name == p.name && other.owner == p.owner;
            if (!same) continue;
            fault_place const member{.type = at.type, .member = p.name};
            return say_fault(out, member, {"has two fields; put all into one"});
        }
    }
    return false;
}

/// A rule across members.
template <class T, class P, auto... Pointers>
constexpr bool faulty_across(text::sentence<>& out, fault_place const& at, cross_rule<P, Pointers...> const& asked) {
    if (!(std::is_base_of_v<reflect::pointer_class<Pointers>, T> && ...))
        return say_fault(out, at, {"satisfies ", quoted(asked.message), " names a member of another struct"});
    std::string_view const names[] = {reflect::pointer_name<Pointers>...};
    for (std::size_t i = 0; i != sizeof...(Pointers); ++i)
        for (std::size_t j = 0; j != i; ++j)
            if (names[i] == names[j])
                return say_fault(out, at, {"satisfies ", quoted(asked.message), " names ", names[i], " twice"});
    if constexpr (!std::is_invocable_v<P const&, reflect::pointer_type<Pointers> const&...>)
        return say_fault(out, at,
                         {"satisfies ", quoted(asked.message), " cannot be called with the members that it names"});
    else if constexpr (!std::is_convertible_v<std::invoke_result_t<P const&, reflect::pointer_type<Pointers> const&...>,
                                              bool>)
        return say_fault(out, at, {"satisfies ", quoted(asked.message), " does not return a boolean"});
    return false;
}
/// A table of texts by tags.
template <class T, auto Pointer>
constexpr bool faulty_across(text::sentence<>& out, fault_place const& at, tag_texts_rule<Pointer> const& asked) {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<wire_type<reflect::pointer_type<Pointer>>>;
    if (!std::is_base_of_v<reflect::pointer_class<Pointer>, T>)
        return say_fault(out, at, {"texts_by_tag names a member of another struct"});
    fault_place const member{.type = at.type, .member = reflect::pointer_name<Pointer>};
    if (k != kind::string && k != kind::enumeration && k != kind::open_enumeration)
        return say_fault(out, member, {"texts_by_tag applies to text, and this member is ", kind_in_words(k)});
    bool found = false;
    for_each_part(layout<T>::said, [&]<class Part>(Part const&) {
        if constexpr (is_field<Part>::value)
            found = found || count_parts<is_beside, std::remove_cvref_t<decltype(Part::said)>> != 0;
    });
    if (!found) return say_fault(out, member, {"texts_by_tag needs a member with tagged_beside"});
    for (tag_texts const& line : asked.table)
        if (line.allowed.size() != 0 && line.message.empty())
            return say_fault(out, member, {"texts_by_tag has no message for a tag"});
    return false;
}
template <class T, class Part>
constexpr bool faulty_if_across(text::sentence<>& out, fault_place const& at, Part const& part) {
    if constexpr (is_cross_rule<Part>::value) return faulty_across<T>(out, at, part);
    else return false;
}

/// Whether a `T` begins with two base classes, so that its count does not tell how many members are its own.
template <class T>
constexpr bool has_two_bases() {
    return requires { T{reflect::detail::any_base_of<T>{}, reflect::detail::any_base_of<T>{}}; };
}

/// A struct whose members cannot be found has to list them: `all` fields, of which `own` are not of a base class.
template <class T>
constexpr bool faulty_listing(text::sentence<>& out, fault_place const& at, std::size_t own, std::size_t all) {
    if constexpr (!std::is_aggregate_v<T>) {
        return all == 0 && say_fault(out, at, {"is no plain aggregate, so that every member needs a field"});
    } else if constexpr (reflect::aggregate_count<T> == reflect::detail::uncounted) {
        if (all > 128) return false;
        if constexpr (reflect::detail::decomposition<128>::template fits<T>)
            return say_fault(out, at, {"has more than 128 members; list them all in fields"});
        return all == 0 && say_fault(out, at, {"has members that cannot be counted; list them all in fields"});
    } else if constexpr (reflect::aggregate_count<T> >
                         reflect::detail::decomposition_limit) { // where compilers count so far
        return all <= 128 && say_fault(out, at, {"has more than 128 members; list them all in fields"});
    } else {
        // The first element is a base class.
        return (all == 0 || (own + 1 < reflect::aggregate_count<T> && !has_two_bases<T>())) &&
               say_fault(out, at, {"has a base class, so that every member needs a field"});
    }
}

template <class T, std::size_t I>
constexpr bool faulty_member(text::sentence<>& out, std::string_view type) {
    using located = located_member<T, I, layout<T>::part_at[I]>;
    return faulty_value<typename located::type, typename located::access>(
        out, {.type = type, .member = located::cpp_name()});
}

/// Called by pointer, since clang tries to fold what is joined by `||`, each part again with those before it.
template <class T, std::size_t... I>
constexpr bool faulty_members(text::sentence<>& out, std::string_view type, std::index_sequence<I...>) {
    using judge = bool (*)(text::sentence<>&, std::string_view);
    if constexpr (sizeof...(I) != 0) {
        constexpr judge all[] = {&faulty_member<T, I>...};
        for (judge const one : all)
            if (one(out, type)) return true;
    }
    return false;
}

/// Whether a part says what only the member of an object can have.
template <class Part>
struct is_of_key : std::bool_constant<std::is_same_v<Part, wire_name_part> || std::is_same_v<Part, alias_part> ||
                                      is_default<Part>::value || std::is_same_v<Part, deprecated_part> ||
                                      is_rest<Part>::value || std::is_same_v<Part, null_is_absent_part>> {};

/// What is said of the struct as a whole and does not fit it.
template <class T>
constexpr bool faulty_policies(text::sentence<>& out, fault_place const& at) {
    if constexpr (says_transparent<T>()) {
        if constexpr (layout<T>::size != 1) {
            return say_fault(out, at, {"transparent is for structs of one member, and it has ", layout<T>::size});
        } else {
            using said = std::remove_cvref_t<decltype(transparent_member<T>::access::get())>;
            if constexpr (count_parts<is_cross_rule, std::remove_cvref_t<decltype(layout<T>::said)>> != 0)
                return say_fault(out, at,
                                 {"transparent structs have one member, so that satisfies belongs into its field"});
            if constexpr (count_parts<is_of_key, said> + count_parts<is_beside, said> != 0)
                return say_fault(
                    out, {.type = at.type, .member = transparent_member<T>::cpp_name()},
                    {"its struct is transparent, so that it has no key that could be named, absent or deprecated"});
        }
    }
    if constexpr (says<T, is_initializers_part> && !std::is_default_constructible_v<T>)
        return say_fault(out, at,
                         {"initializers_are_defaults takes them from a new object, and it has no default constructor"});
    return false;
}

template <class T>
constexpr text::sentence<> find_type_fault() {
    text::sentence<> out;
    using all = layout<T>;
    using said = std::remove_cvref_t<decltype(all::said)>;
    fault_place const at{.type = reflect::type_name<T>};
    if constexpr (constexpr reflect::annotation_problem problem = annotation_problem_of<T>; !problem.words.empty()) {
        (void)say_fault(out, {.type = at.type, .member = problem.member}, {problem.words});
        return out;
    }
    bool found = false;
    if constexpr (said::size != 0)
        found = [&]<std::size_t... I>(std::index_sequence<I...>) {
            said_of_struct const parts[] = {said_of_struct_by<T, I>()...};
            return faulty_struct_parts(out, at, {parts, said::size}, all::taken_apart);
        }(std::make_index_sequence<said::size>{});
    if (found) return out;
    if constexpr (!all::taken_apart) {
        std::size_t own = 0;
        for_each_part(all::said, [&]<class Part>(Part const&) {
            if constexpr (is_field<Part>::value)
                own += std::is_same_v<reflect::pointer_class<Part::pointer>, T> ? 1U : 0U;
        });
        if (faulty_listing<T>(out, at, own, all::field_count)) return out;
    }
    if (faulty_policies<T>(out, at)) return out;
    if (faulty_members<T>(out, at.type, std::make_index_sequence<all::size>{})) return out;
    if constexpr (count_parts<is_cross_rule, said> != 0)
        for_each_part(all::said, [&](auto const& part) { found = found || faulty_if_across<T>(out, at, part); });
    return out;
}

/// What can be found before `record<T>` is made, which some of it would break.
template <class T>
struct type_fault {
    static constexpr text::sentence<> first = find_type_fault<T>();
};

/// Whether every key is found at its own member.
template <class T>
constexpr bool finds_all_keys() {
    using rec = record<T>;
    for (std::size_t i = 0; i != rec::size; ++i) {
        member_schema const& m = rec::members[i];
        if (m.is == presence::others) continue;
        if (rec::find(m.name) != i) return false;
        for (std::string_view const alias : m.aliases)
            if (rec::find(alias) != i || alias == m.name) return false;
    }
    return true;
}

/// A key that is found at two places. `members`: their C++ names.
constexpr bool faulty_keys(text::sentence<>& out, fault_place const& at, record_schema const& record,
                           std::string_view const* members) {
    auto const key = [&](std::size_t i, std::size_t k) {
        return k == 0 ? record.members[i].name : record.members[i].aliases[k - 1];
    };
    for (std::size_t i = 0; i != record.members.size(); ++i)
        for (std::size_t k = 0; k != record.members[i].aliases.size() + 1; ++k) {
            std::string_view const name = key(i, k);
            fault_place const member{.type = at.type, .member = members[i]};
            if (k != 0 && name == record.members[i].name)
                return say_fault(out, member, {"alias ", quoted(name), " is its own key"});
            for (std::size_t j = 0; j != i && record.members[i].is != presence::others; ++j)
                for (std::size_t l = record.members[j].is == presence::others ? 1 : 0;
                     l < record.members[j].aliases.size() + 1; ++l) {
                    if (name != key(j, l)) continue;
                    if (k != 0 && l == 0)
                        return say_fault(out, member, {"alias ", quoted(name), " is the key of ", members[j]});
                    if (k == 0 && l != 0)
                        return say_fault(out, {.type = at.type, .member = members[j]},
                                         {"alias ", quoted(name), " is the key of ", members[i]});
                    return say_fault(out, at, {quoted(name), " names two members, ", members[j], " and ", members[i]});
                }
        }
    return false;
}

/// A tag that is also the key of a member of the alternative.
template <class Alternative>
constexpr bool faulty_tag_key(text::sentence<>& out, fault_place const& at, std::string_view tag) {
    if constexpr (type_fault<Alternative>::first.empty()) {
        using rec = record<Alternative>;
        if (std::size_t const i = rec::find(tag); i != rec::size)
            return say_fault(out, at,
                             {"tag ", quoted(tag), " is also the key of ", reflect::type_name<Alternative>, ".",
                              rec::members[i].name});
    }
    return false;
}
template <class T, class Access>
constexpr bool faulty_tag_keys(text::sentence<>& out, fault_place const& at) {
    using reflect::kind;
    using inner = wire_type<T>;
    using said = std::remove_cvref_t<decltype(Access::get())>;
    constexpr kind k = reflect::kind_of<inner>;
    if constexpr (k == kind::variant && count_parts<is_tagged, said> != 0 && count_parts<is_beside, said> == 0) {
        return [&]<class... Ts>(std::type_identity<std::variant<Ts...>>) {
            return (faulty_tag_key<Ts>(out, at, slot<inner, Access>::tag_key()) || ...);
        }(std::type_identity<inner>{});
    } else if constexpr (count_parts<is_each, said> != 0) {
        if constexpr (k == kind::map)
            return faulty_tag_keys<typename inner::mapped_type, said_of_each<Access>>(
                out, at.inside(fault_place::role::mapped));
        else if constexpr (k == kind::list || k == kind::fixed_list || k == kind::set)
            return faulty_tag_keys<typename inner::value_type, said_of_each<Access>>(
                out, at.inside(fault_place::role::item));
    }
    return false;
}

template <class T, std::size_t I>
constexpr bool faulty_member_tags(text::sentence<>& out, std::string_view type) {
    using member = typename record<T>::template member<I>;
    using said = typename member::said;
    if constexpr (count_parts<is_tagged, said> + count_parts<is_each, said> != 0)
        return faulty_tag_keys<typename member::located::type, typename member::located::access>(
            out, {.type = type, .member = member::located::cpp_name()});
    else return false;
}

template <class T>
constexpr text::sentence<> find_record_fault() {
    if constexpr (!type_fault<T>::first.empty()) {
        return type_fault<T>::first;
    } else {
        text::sentence<> out;
        using rec = record<T>;
        fault_place const at{.type = reflect::type_name<T>};
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            std::string_view const names[] = {rec::template member<I>::located::cpp_name()..., {}};
            if (!finds_all_keys<T>() && faulty_keys(out, at, rec::plain, names)) return;
            if constexpr (rec::rest != rec::size) {
                bool const rest[] = {rec::template member<I>::is_rest...};
                for (std::size_t i = rec::rest + 1; i < rec::size; ++i)
                    if (rest[i]) {
                        (void)say_fault(
                            out, at, {names[rec::rest], " and ", names[i], " are both for the rest; one is the most"});
                        return;
                    }
                for_each_part(layout<T>::said, [&](auto const& part) {
                    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(part)>, unknown_keys>)
                        if (out.empty())
                            (void)say_fault(
                                out, at,
                                {"unknown_keys can never be asked, because ", names[rec::rest], " takes the rest"});
                });
                if (!out.empty()) return;
            }
            if constexpr (rec::beside != rec::size) {
                bool const beside[] = {rec::template member<I>::value_slot::is_beside...};
                for (std::size_t i = rec::beside + 1; i < rec::size; ++i)
                    if (beside[i]) {
                        (void)say_fault(
                            out, at,
                            {names[rec::beside], " and ", names[i], " both have a tag beside them; one is the most"});
                        return;
                    }
                if (std::size_t const i = rec::find(rec::tag_key()); i != rec::size) {
                    (void)say_fault(out, {.type = at.type, .member = names[rec::beside]},
                                    {"tag ", quoted(rec::tag_key()), " is also the key of ", names[i]});
                    return;
                }
            }
            if constexpr ((std::size_t{0} + ... +
                           (count_parts<is_tagged, typename rec::template member<I>::said> +
                            count_parts<is_each, typename rec::template member<I>::said>)) != 0)
                (void)(faulty_member_tags<T, I>(out, at.type) || ...);
        }(std::make_index_sequence<rec::size>{});
        return out;
    }
}

} // namespace detail

/// The first mistake in the declaration of the struct `T`, without those of the structs inside it; empty when there is none.
template <class T>
struct record_fault {
    static constexpr text::sentence<> first = detail::find_record_fault<T>();
};

} // namespace telltale::inline v0

#endif
// Which structs a walk through types has come to, since types can be recursive.
#ifndef TELLTALE_SCHEMA_SEEN_STRUCTS_HPP
#define TELLTALE_SCHEMA_SEEN_STRUCTS_HPP

#include <cstddef>
#include <string_view>

namespace telltale::inline v0::detail {

/// The structs that were looked at, by their signatures: g++ with UBSan does not compare addresses in constant evaluation.
class seen_structs {
public:
    constexpr bool add(std::string_view signature) noexcept {
        for (std::size_t i = 0; i != count_; ++i)
            if (signature == std::string_view(first_[i], size_[i])) return false;
        if (count_ == most) return false; // the walk asks again when it comes to it
        first_[count_] = signature.data();
        size_[count_++] = signature.size();
        return true;
    }

private:
    static constexpr std::size_t most = 256;
    char const* first_[most]; // not set, since that takes time in every evaluation
    std::size_t size_[most];
    std::size_t count_ = 0;
};

} // namespace telltale::inline v0::detail

#endif

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

/// How many items the rules that `Access` leads to ask for.
template <class Access>
constexpr std::uint64_t least_items() {
    std::uint64_t least = 0;
    if constexpr (count_parts<is_rule, std::remove_cvref_t<decltype(Access::get())>> != 0)
        for (rule const& r : rule_table<Access>::all)
            if (r.kind == rule_kind::min_items) (void)r.low.to_integer(least);
    return least;
}

template <class Goal, class T, class Access>
constexpr bool always_holds(seen_structs& seen);

/// Whether each `T`, a struct, holds a `Goal` in a member that has to be there.
template <class Goal, class T>
constexpr bool struct_always_holds(seen_structs& seen) {
    if constexpr (std::is_same_v<Goal, T>) {
        return true;
    } else if constexpr (!record_fault<T>::first.empty()) {
        return false;
    } else {
        if (!seen.add(shape_of<T>.signature)) return false;
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return ((record<T>::members[I].is == presence::required &&
                     always_holds<Goal, typename record<T>::template member<I>::located::type,
                                  typename record<T>::template member<I>::located::access>(seen)) ||
                    ...);
        }(std::make_index_sequence<record<T>::size>{});
    }
}

/// Whether each `T` holds a `Goal`: it is one, or has one in it however it is.
template <class Goal, class T, class Access>
constexpr bool always_holds(seen_structs& seen) {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr (!shape_of<T>.holds_struct || !shape_of<T>.refused.empty()) {
        return false;
    } else if constexpr (k == kind::record) {
        return struct_always_holds<Goal, T>(seen);
    } else if constexpr (k == kind::map) {
        return least_items<Access>() != 0 && always_holds<Goal, typename T::mapped_type, said_of_each<Access>>(seen);
    } else if constexpr (k == kind::list || k == kind::set || k == kind::fixed_list) {
        return (shape_of<T>.fixed_size != 0 || least_items<Access>() != 0) &&
               always_holds<Goal, typename T::value_type, said_of_each<Access>>(seen);
    } else if constexpr (k == kind::variant) {
        return [&]<class... Ts>(std::type_identity<std::variant<Ts...>>) {
            return (always_holds<Goal, Ts, Access>(seen) && ...);
        }(std::type_identity<T>{});
    } else if constexpr (k == kind::tuple) {
        return [&]<template <class...> class Many, class... Ts>(std::type_identity<Many<Ts...>>) {
            return (always_holds<Goal, Ts, unsaid>(seen) || ...);
        }(std::type_identity<T>{});
    } else {
        return false; // may be absent, or null
    }
}

/// Member `I` of `T`.
template <class T, std::size_t I>
constexpr bool faulty_end(text::sentence<>& out, std::string_view type) {
    using reflect::kind;
    using located = typename record<T>::template member<I>::located;
    constexpr kind k = reflect::kind_of<typename located::type>;
    // Only what is asked for by min_items can go on without end: other members that hold their own struct may be absent.
    if constexpr (k == kind::list || k == kind::map || k == kind::set) {
        if constexpr (shape_of<typename located::type>.holds_struct && least_items<typename located::access>() != 0) {
            seen_structs seen;
            if (record<T>::members[I].is == presence::required &&
                always_holds<T, typename located::type, typename located::access>(seen))
                return say_fault(out, {.type = type, .member = located::cpp_name()},
                                 {"min_items ", text::number(least_items<typename located::access>()), " asks each ",
                                  type, " for another one, without end"});
        }
    }
    return false;
}

} // namespace detail

/// Members that ask each `T` for another `T`, directly or through other structs, so that a document that keeps all rules had no
/// end. To be asked when `T` is right otherwise. Whether there is one; then `out` is the sentence.
template <class T>
constexpr bool faulty_ends(text::sentence<>& out) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return (detail::faulty_end<T, I>(out, reflect::type_name<T>) || ...);
    }(std::make_index_sequence<record<T>::size>{});
}

} // namespace telltale::inline v0

#endif
// Stops the build with a sentence that was computed by the program being built.
#ifndef TELLTALE_TEXT_STOP_BUILD_HPP
#define TELLTALE_TEXT_STOP_BUILD_HPP


#include <cstddef>
#include <utility>

// How a compiler is made to print a sentence. Each of them prints it on the line of the error itself:
//   computed     static_assert(ok, sentence)            g++ 14, clang 20 and whoever else says so
//   whole        mistake<{"the sentence"}>              g++ 12 and 13
//   rows         mistake<{{"the sen", "tence"}}>        clang 16 to 19, which cut strings of more than 36 characters
//   characters   mistake<'t', 'h', 'e', ' ', ...>       clang before 16, which print other strings as numbers
#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
#define TELLTALE_DETAIL_SENTENCE_COMPUTED
#elif !defined(__clang__) && defined(__GNUC__) && __GNUC__ >= 14 // has it in C++20 too, as an extension it warns of
#define TELLTALE_DETAIL_SENTENCE_COMPUTED
#endif

namespace telltale::inline v0::text {

/// Never defined: `mistake<...>` is what some compilers say around the sentence when the build stops.
#if defined(TELLTALE_DETAIL_SENTENCE_COMPUTED)
#elif defined(__clang__) && __clang_major__ < 16
template <char... Sentence>
struct mistake;
#else
template <auto Sentence>
struct mistake;
#endif

namespace detail {

#if defined(TELLTALE_DETAIL_SENTENCE_COMPUTED)

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wunknown-warning-option"
#pragma clang diagnostic ignored "-Wc++26-extensions"
#elif defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wc++26-extensions"
#endif

template <class Faults>
struct verdict {
    static constexpr bool good = true; // also when it is not: the sentence is the only error
    static_assert(Faults::first.empty(), Faults::first);
};

#if defined(__clang__)
#pragma clang diagnostic pop
#elif defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

#else

#if defined(__clang__) && __clang_major__ < 16

template <class Faults, std::size_t... I>
auto characters_of(std::index_sequence<I...>) -> mistake<Faults::first.characters[I]...>;

template <class Faults>
using mistake_of = decltype(characters_of<Faults>(std::make_index_sequence<Faults::first.size()>{}));

#elif defined(__clang__)

inline constexpr std::size_t row_length = 36;

/// Where the row that begins at `begin` ends: after a space if there is one near its end.
template <std::size_t Capacity>
consteval std::size_t end_of_row(sentence<Capacity> const& words, std::size_t begin) {
    if (words.size() - begin <= row_length) return words.size();
    for (std::size_t end = begin + row_length; end != begin + row_length - 10; --end)
        if (words.characters[end - 1] == ' ') return end;
    return begin + row_length;
}

template <std::size_t Capacity>
consteval std::size_t count_rows(sentence<Capacity> const& words) {
    std::size_t count = 0;
    for (std::size_t begin = 0; begin != words.size(); begin = end_of_row(words, begin)) ++count;
    return count;
}

/// Every character is written, the last zero too: clang prints an array as a string only if all of it was assigned.
template <std::size_t Count>
struct rows {
    char text[Count][row_length + 1]{};

    template <std::size_t Capacity>
    consteval explicit rows(sentence<Capacity> const& words) {
        std::size_t at = 0;
        for (auto& row : text) {
            std::size_t const end = end_of_row(words, at);
            for (std::size_t i = 0; i != row_length; ++i) row[i] = at != end ? words.characters[at++] : ' ';
            row[row_length] = '\0';
        }
    }
};

template <class Faults>
consteval auto words_of() {
    constexpr std::size_t n = count_rows(Faults::first); // a name, because clang prints what is written here
    return rows<n>{Faults::first};
}

#else

template <class Faults>
consteval auto words_of() {
    fixed_string<Faults::first.size() + 1> whole{};
    for (std::size_t i = 0; i != whole.size(); ++i) whole.characters[i] = Faults::first.characters[i];
    return whole;
}

#endif

template <class Faults, bool = Faults::first.empty()>
struct verdict {
    static constexpr bool good = true;
};

template <class Faults>
struct verdict<Faults, false> {
    static constexpr bool good = true; // no second error at whoever asked
#if defined(__clang__) && __clang_major__ < 16
    static_assert(sizeof(mistake_of<Faults>) != 0);
#else
    static_assert(sizeof(mistake<words_of<Faults>()>) != 0);
#endif
};

#endif

} // namespace detail

/// Always true, if the program compiles at all: naming it stops the build with the sentence `Faults::first`, unless
/// that is empty.
///
///     template <class T> struct faults { static constexpr text::sentence<> first = first_fault_of(schema_of<T>); };
///     static_assert(text::build_ok<faults<T>>);
///
/// The error appears once per `Faults`, however often it is asked for; "required from" lines lead to the first who
/// asked. When all is well the cost is one empty class. What is computed after a fault should look at
/// `Faults::first.empty()` and leave itself out, so that the sentence stands alone.
///
/// For a mistake that one call makes by itself, with no schema around it, there is a simpler way, which puts the
/// error on the user's own line: a function in the namespace `misuse` that is not `constexpr` and whose name is the
/// sentence. Every compiler prints that name.
///
///     namespace misuse { inline void the_minimum_of_a_range_is_above_its_maximum() { std::abort(); } }
///     constexpr range_rule range(int low, int high) {
///         if (high < low) misuse::the_minimum_of_a_range_is_above_its_maximum();
///         return {low, high};
///     }
///
/// The caller is better `constexpr` than `consteval`: clang 14 refuses any call of the latter whose arguments depend
/// on a template parameter, and all of clang prints the error twice.
template <class Faults>
inline constexpr bool build_ok = detail::verdict<Faults>::good;

} // namespace telltale::inline v0::text

#undef TELLTALE_DETAIL_SENTENCE_COMPUTED

#endif

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

template <class T>
constexpr bool faulty_structs(text::sentence<>& out, seen_structs& seen);

template <class T>
constexpr bool faulty_structs_in(text::sentence<>& out, seen_structs& seen) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return (faulty_structs<typename located_member<T, I, layout<T>::part_at[I]>::type>(out, seen) || ...);
    }(std::make_index_sequence<layout<T>::size>{});
}

/// The structs in `T`, itself first; each once.
template <class T>
constexpr bool faulty_structs(text::sentence<>& out, seen_structs& seen) {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr (!shape_of<T>.holds_struct || !shape_of<T>.refused.empty()) {
        return false;
    } else if constexpr (k == kind::record) {
        if (!seen.add(shape_of<T>.signature)) return false;
        if (!record_fault<T>::first.empty()) {
            out = record_fault<T>::first;
            return true;
        }
        if (faulty_structs_in<T>(out, seen)) return true;
        if constexpr (record_fault<T>::first.empty()) return faulty_ends<T>(out);
        else return false;
    } else if constexpr (k == kind::map) {
        return faulty_structs<typename T::mapped_type>(out, seen);
    } else if constexpr (k == kind::variant || k == kind::tuple) {
        return [&]<template <class...> class Many, class... Ts>(std::type_identity<Many<Ts...>>) {
            return (faulty_structs<Ts>(out, seen) || ...);
        }(std::type_identity<T>{});
    } else if constexpr (k == kind::optional || k == kind::nullable) {
        return faulty_structs<reflect::held_type<T>>(out, seen);
    } else {
        return faulty_structs<typename T::value_type>(out, seen);
    }
}

template <class T>
constexpr text::sentence<> find_schema_fault() {
    text::sentence<> out;
    seen_structs seen;
    if constexpr (reflect::kind_of<T> != reflect::kind::record || !shape_of<T>.refused.empty()) {
        fault_place const at{.type = "(document)", .is = fault_place::role::document};
        if (faulty_unsaid(out, at, shape_of<T>)) return out;
    }
    (void)faulty_structs<T>(out, seen);
    return out;
}

} // namespace detail

/// The first mistake in the schema of `T`, those of all types inside it included, as a `text::sentence`: `config.port: minimum 10
/// is above maximum 5`. `first` is empty when there is none.
template <class T>
struct schema_fault {
    static constexpr text::sentence<> first = detail::find_schema_fault<T>();
};

/// True; asked of a type in whose schema, or in that of a type inside it, there is a mistake, it stops the build with a sentence
/// that names the member. Whoever reads or writes a `T` asks it before anything else.
template <class T>
inline constexpr bool well_formed = text::build_ok<schema_fault<T>>;

} // namespace telltale::inline v0

#endif

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// Whether all there is to know of a record is which members came, so that it can be read without a reader.
template <class T>
inline constexpr bool is_simple_record = [] {
    using rec = record<T>;
    return rec::size != 0 && rec::rest == rec::size && rec::beside == rec::size && rec::cross_rule_count == 0;
}();

/// Whether documents of `T` are begun in order, before there is a reader.
template <class T>
inline constexpr bool begins_in_order = [] {
    if constexpr (!schema_fault<T>::first.empty()) return false;
    else if constexpr (reflect::kind_of<T> != reflect::kind::record) return false;
    else if constexpr (!std::is_same_v<typename slot<T, unsaid>::inner, T>) return false; // it is what it holds
    else return is_simple_record<T> && !slot<T, unsaid>::needs_value;
}();

template <class T, bool = begins_in_order<T>>
struct way_of_type {
    using type = nothing;
};
template <class T>
struct way_of_type<T, true> {
    using type = read_so_far<T>;
};
template <class T>
using way_of = typename way_of_type<T>::type;

/// The document around a value.
struct plain_scope {
    char const* begin;
    char const* end;
    std::size_t depth; ///< how many more containers may be opened
    bool keeps_absent;
    std::uint8_t levels = 255; ///< how many more records may be read inside of each other
};

template <class T, class Slot, class Out>
[[nodiscard]] char const* read_plain_record(char const* p, plain_scope const& in, Out& out);
template <class T, class Slot, class Out>
[[nodiscard]] char const* read_plain_free_form(char const* p, plain_scope const& in, Out& out);

/// The place behind the value at `p`, if it is a plain one for member `I` of `T`, and right; else null.
template <class T, std::size_t I, class Out>
[[nodiscard]] TELLTALE_INLINE char const* read_plain_member(char const* p, plain_scope const& in, Out& out) {
    using reflect::kind;
    using member = typename record<T>::template member<I>;
    using type = typename member::located::type;
    using value_slot = typename member::value_slot;
    constexpr kind k = reflect::kind_of<typename value_slot::inner>;
    if constexpr (member::plain.is_deprecated || I == record<T>::beside || value_slot::needs_value) return nullptr;
    else if constexpr (has_plain_form<value_slot>)
        return read_plain<type, plain_slot<value_slot>>(p, in.end, in.begin, out);
    else if constexpr (k == kind::free_form) return read_plain_free_form<type, value_slot>(p, in, out);
    else if constexpr (k == kind::record) return read_plain_record<type, value_slot>(p, in, out);
    else return nullptr;
}

/// The place behind the value of the key at `key`, if the key is that of member `I`, and the value plain and right; else null. One
/// function for each member, for a table of them.
template <class T, std::size_t I, class Kept>
[[nodiscard]] char const* read_if_member(char const* key, plain_scope const& in, void* target, std::size_t* where) {
    using rec = record<T>;
    using member = typename rec::template member<I>;
    char const* const value = plain_text::after_key<member::quoted_size>(key, in.end, member::quoted.characters);
    if (value == nullptr) return nullptr;
    if constexpr (rec::cross_rule_count != 0) where[I] = static_cast<std::size_t>(value - in.begin);
    if constexpr (std::is_same_v<Kept, T> || (keeps<Kept> && rec::template asked_across<I>)) {
        return read_plain_member<T, I>(value, in, kept_member<T, I>(*static_cast<Kept*>(target)));
    } else {
        nothing none;
        return read_plain_member<T, I>(value, in, none);
    }
}

/// What reading in any order has to know of a record and its target.
struct plain_record {
    key_guess guess;
    key_hash hash;
    key_entry const* entries;
    member_schema const* members;
    char const* (*const* readers)(char const* key, plain_scope const& in, void* target, std::size_t* where);
};
template <class T, class Kept>
struct plain_record_of {
    static constexpr auto readers = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<char const* (*)(char const*, plain_scope const&, void*, std::size_t*), record<T>::size + 1>{
            &read_if_member<T, I, Kept>..., nullptr};
    }(std::make_index_sequence<record<T>::size>{});
    static constexpr plain_record value{record<T>::guess, record<T>::keys.hash, record<T>::keys.entries.data(),
                                        record<T>::members.data(), readers.data()};
};

/// Reads members as `read_in_order` does, where they come in another order. One function for all records.
TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE char const* read_in_any_order(object_place& way, std::uint64_t* seen,
                                                                            std::size_t* where, plain_record const& of,
                                                                            char const* end, std::size_t depth,
                                                                            void* target) {
    plain_scope const in{way.begin, end, depth, way.keeps_absent, way.levels};
    auto const came = [&](std::size_t i) { return ((seen[i / 64] >> (i % 64)) & 1U) != 0; };
    std::size_t const none = of.guess.count;
    for (char const* key = way.key; key != end && *key == '"'; key = way.key) {
        std::size_t which = of.guess.at(key, end);
        char const* behind = nullptr;
        if (which == none || came(which) || (behind = of.readers[which](key, in, target, where)) == nullptr)
            [[unlikely]] {
            char const* const quoted = plain_text::string(key, end);
            if (quoted == nullptr) return nullptr; // it has an escape
            which = find_key(of.hash, of.entries, {key + 1, static_cast<std::size_t>(quoted - key - 2)}, none);
            if (which == none || plain_text::after_key(key, end, of.members[which].quoted) == nullptr)
                return nullptr; // unknown, an alias, or white space before the colon
            if (!came(which)) behind = of.readers[which](key, in, target, where);
            way.next = which;
            way.at_value = behind == nullptr;
            if (way.at_value) return nullptr;
        }
        way.next = which + 1;
        seen[which / 64] |= std::uint64_t{1} << (which % 64);
        way.go_behind(behind, end);
    }
    char const* const brace = plain_text::skip_space(way.p, end);
    return brace != end && *brace == '}' ? brace + 1 : nullptr;
}
TELLTALE_INSTANCE(char const* read_in_any_order<0>(object_place&, std::uint64_t*, std::size_t*, plain_record const&,
                                                   char const*, std::size_t, void*));

/// Reads members of the object in which `way` stands, as long as they are plain and right: in the order of declaration, from
/// `way.next` on, where those that may be absent are passed over, and in any other. Gives what is behind the object, or null
/// when it stopped before its end: at a value, or at a key. `depth` more containers may be opened. One function for each
/// record and target. Not for constant evaluation.
template <class T, class Kept>
[[nodiscard]] TELLTALE_NOINLINE char const* read_in_order(read_so_far<T>& way, char const* end, std::size_t depth,
                                                          Kept& kept) {
    using rec = record<T>;
    char const *p = way.p, *key = way.key; // in registers, all the way
    char const* const gap = p; // of a document that is indented, the white space before a key
    auto const gap_size = static_cast<std::size_t>(key - p);
    std::size_t const start = way.next;
    std::size_t next = start;
    typename read_so_far<T>::bits seen = way.seen;
    bool stops = false;

    // Answers whether the next member may follow.
    auto const read_member = [&]<std::size_t I>(std::integral_constant<std::size_t, I>) TELLTALE_INLINE_LAMBDA {
        using member = typename rec::template member<I>;
        if constexpr (member::is_rest) return true;
        if constexpr (I == rec::beside) {
            stops = plain_text::after_key<rec::quoted_tag_size>(key, end, rec::quoted_tag.characters) != nullptr;
            if (stops) return false;
        }
        char const* const value = plain_text::after_key<member::quoted_size>(key, end, member::quoted.characters);
        if (value == nullptr) return member::may_be_absent; // else it comes later, or is missing
        next = I;
        if constexpr (rec::cross_rule_count != 0) way.where[I] = static_cast<std::size_t>(value - way.begin);
        p = nullptr;
        if ((seen[I / 64] & read_so_far<T>::template bit<I>) == 0) [[likely]] {
            plain_scope const in{way.begin, end, depth, way.keeps_absent, way.levels};
            if constexpr (std::is_same_v<Kept, T> || (keeps<Kept> && rec::template asked_across<I>)) {
                p = read_plain_member<T, I>(value, in, kept_member<T, I>(kept));
            } else {
                nothing none;
                p = read_plain_member<T, I>(value, in, none);
            }
        }
        if (p == nullptr) [[unlikely]] {
            stops = true;
            return false;
        }
        next = I + 1;
        seen[I / 64] |= read_so_far<T>::template bit<I>;
        key = plain_text::next_key(p, end, gap, gap_size);
        if (key != p) [[likely]]
            return true;
        key = end;
        return false;
    };
    [&]<std::size_t... I>(std::index_sequence<I...>) TELLTALE_INLINE_LAMBDA {
        (void)((I < start || read_member(std::integral_constant<std::size_t, I>{})) && ...);
    }(std::make_index_sequence<rec::size>{});

    way.seen = seen;
    if (!stops) [[likely]]
        if (char const* const brace = plain_text::skip_space(p, end); brace != end && *brace == '}') [[likely]]
            return brace + 1;
    way.p = p;
    way.key = key;
    way.next = next;
    way.at_value = p == nullptr;
    if (stops) return nullptr;
    std::size_t* where = nullptr;
    if constexpr (rec::cross_rule_count != 0) where = way.where.data();
    return read_in_any_order(way, way.seen.data(), where, plain_record_of<T, Kept>::value, end, depth, &kept);
}

/// Gives the members of a simple record that did not come what stands for that. Answers false when one had to come, or when
/// those that are absent keep what they have: then the reader knows more.
template <class T, class Kept>
[[nodiscard]] TELLTALE_NOINLINE constexpr bool settle_absences(read_so_far<T> const& way, Kept& kept) {
    if (way.keeps_absent) return false;
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        bool all = true;
        auto const settle = [&]<std::size_t J>(std::integral_constant<std::size_t, J>) {
            if (way.came(J)) return;
            if constexpr (record<T>::template member<J>::may_be_absent) assign_absence<T, J>(kept);
            else all = false;
        };
        (settle(std::integral_constant<std::size_t, I>{}), ...);
        return all;
    }(std::make_index_sequence<record<T>::size>{});
}

/// Reads the simple record whose brace is at `p`, and gives what is behind it; or null, if it did not come to its end or
/// something is wrong: then `way` is inside of the object, or its `key` is null.
template <class T, class Out>
[[nodiscard]] TELLTALE_INLINE char const* read_simple_record(char const* p, read_so_far<T>& way, plain_scope const& in,
                                                             Out& out) {
    if (p == in.end || *p != '{' || in.depth == 0) [[unlikely]]
        return nullptr;
    way.begin = in.begin;
    way.keeps_absent = in.keeps_absent;
    way.levels = in.levels;
    way.p = p + 1;
    way.key = plain_text::skip_space(p + 1, in.end);
    char const* const behind = read_in_order<T>(way, in.end, in.depth - 1, out);
    if (behind == nullptr || way.all_came() || settle_absences<T>(way, out)) [[likely]]
        return behind;
    way.at_value = false;
    way.key = in.end;
    way.next = record<T>::size;
    way.p = behind - 1;
    return nullptr;
}

/// Whether a target with an optional layer holds something.
template <class Out>
[[nodiscard]] constexpr bool holds_something(Out const& out) {
    if constexpr (reflect::kind_of<Out> == reflect::kind::optional || reflect::kind_of<Out> == reflect::kind::nullable)
        return static_cast<bool>(out);
    else return true;
}

template <class T, class Slot, class Out>
[[nodiscard]] char const* read_plain_record(char const* p, plain_scope const& in, Out& out) {
    using inner = typename Slot::inner;
    if constexpr (!is_simple_record<inner>) {
        return nullptr;
    } else {
        if (in.levels == 0) return nullptr;
        plain_scope inside = in;
        --inside.levels;
        read_so_far<inner> way;
        if constexpr (!keeps<Out>) {
            return read_simple_record(p, way, inside, out);
        } else {
            bool const held = holds_something(out);
            char const* const behind = read_simple_record(p, way, inside, innermost<T>(out));
            if constexpr (requires { out.reset(); })
                if (behind == nullptr && !held) out.reset(); // it is still new
            return behind;
        }
    }
}

/// Free-form values that are containers.
template <class T, class Slot, class Out>
[[nodiscard]] char const* read_plain_free_form(char const* p, plain_scope const& in, Out& out) {
    using inner = typename Slot::inner;
    constexpr free_form_shape shape = free_form<inner>::shape;
    if constexpr (std::endian::native != std::endian::little) return nullptr;
    if (p == in.end ||
        !((*p == '{' && shape != free_form_shape::array) || (*p == '[' && shape != free_form_shape::object)))
        return nullptr;
    std::string_view const document(in.begin, static_cast<std::size_t>(in.end - in.begin));
    text::inline_buffer<std::size_t, 4> repeated;
    if constexpr (keeps<Out>) {
        std::string text;
        p = scan_container(document, p, in.depth, repeated, &text);
        if (p == nullptr || !repeated.empty()) [[unlikely]]
            return nullptr;
        free_form<inner>::assign(innermost<T>(out), std::move(text));
        return p;
    } else {
        p = scan_container(document, p, in.depth, repeated, nullptr);
        return repeated.empty() ? p : nullptr;
    }
}

} // namespace detail

} // namespace telltale::inline v0

#endif

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// What a tagged variant's tag is to the record that it stands in: a key that belongs to somebody else.
struct foreign_key {
    std::string_view name{};
    bool seen = false;
};

/// Reads what is between the braces of an object, but for the members that the record knows.
template <class R>
class any_members {
protected:
    enum class state : std::uint8_t { go, miss, closed, stop };

    /// `brace`: where the object began; `foreign`, if any: a key of others.
    constexpr any_members(R& r, frame const* at, std::size_t brace, foreign_key* foreign)
        : r_(r), at_(at), brace_(brace), foreign_(foreign) {}
    any_members(any_members const&) = delete;
    any_members& operator=(any_members const&) = delete;
    constexpr ~any_members() = default;

    /// Takes the next key, whichever it is; or the closing brace.
    [[nodiscard]] constexpr state next_key(bool first, std::string_view& key) {
        taken const answer = r_.in.next_key(first, key);
        if (answer == taken::other) [[likely]]
            return state::closed;
        if (answer == taken::fault) [[unlikely]]
            return r_.broken(at_), state::stop;
        return state::go;
    }

    /// What a record gives to be read with, where that is not one function for all.
    struct abilities {
        record_schema const* record;
        std::size_t (*find)(std::string_view key) noexcept; ///< the member of a key, or how many there are
        bool (*read_found)(any_members& reader, std::size_t index, std::string_view const* alias);
        bool (*read_unnamed)(any_members& reader, std::string_view key);
        char const* (*read_in_order)(any_members& reader); ///< not for constant evaluation
    };
    /// Sets `way` to where the object's first key may begin, or if not `first`, to what is behind a member that was read.
    TELLTALE_NOINLINE constexpr void begin(object_place& way, bool first) const {
        way.keeps_absent = r_.keeps_absent;
        way.begin = r_.in.document().data();
        way.p = r_.in.position();
        if (first) way.key = plain_text::skip_space(way.p, r_.in.limit());
        else way.go_behind(way.p, r_.in.limit());
    }
    /// Reads text from there to the end of the object: in order for as long as that goes, by the keys where it does not. Answers
    /// whether to go on.
    [[nodiscard]] TELLTALE_NOINLINE constexpr bool read_all(object_place& way, bool first, abilities const& can) {
        if (!std::is_constant_evaluated()) {
            char const* const before = way.key;
            if (char const* const p = can.read_in_order(*this)) {
                r_.in.leave_object(p);
                return true;
            }
            first = first && way.key == before;
        }
        return read_on(way, first, can);
    }
    /// Reads on in text from where reading in order has stopped, to the end of the object. Answers whether to go on.
    [[nodiscard]] TELLTALE_NOINLINE constexpr bool read_on(object_place& way, bool first, abilities const& can) {
        for (;; first = false) {
            if (way.at_value) {
                r_.in.go_to_value(way.key + can.record->members[way.next].quoted.size() - 1, way.key);
                if (!can.read_found(*this, way.next, nullptr)) return false;
                ++way.next;
            } else {
                r_.in.go_to(way.p);
                std::string_view key;
                if (state const now = next_key(first, key); now != state::go) return now == state::closed;
                std::size_t const index = can.find(key);
                if (index == can.record->members.size()) {
                    if (!can.read_unnamed(*this, key)) return false;
                } else {
                    way.next = index + 1;
                    if (!can.read_found(*this, index, key == can.record->members[index].name ? nullptr : &key))
                        return false;
                }
            }
            way.go_behind(r_.in.position(), r_.in.limit());
            if (!std::is_constant_evaluated())
                if (char const* const p = can.read_in_order(*this)) {
                    r_.in.leave_object(p);
                    return true;
                }
        }
    }

    /// Reads the value of a key that is no member's of `record`.
    [[nodiscard]] TELLTALE_NOINLINE constexpr bool read_stranger(std::string_view key, record_schema const& record) {
        if (is_foreign(key)) return read_foreign(key);
        if constexpr (R::has_text) {
            if (unknown_ == none) unknown_ = r_.in.log().size();
            r_.in.log().add(key, r_.in.key_offset());
        }
        return r_.unknown_key(at_, record, key);
    }
    [[nodiscard]] constexpr bool is_foreign(std::string_view key) const noexcept {
        return foreign_ != nullptr && key == foreign_->name;
    }
    [[nodiscard]] TELLTALE_NOINLINE constexpr bool read_foreign(std::string_view key) {
        if (foreign_->seen) {
            frame const again{.outer = at_, .key = key, .by_key = true};
            return r_.repeated(&again);
        }
        foreign_->seen = true;
        return r_.in.skip() || r_.broken(at_);
    }
    /// Reports the members that had to come and did not; `seen` has a bit for each that came.
    TELLTALE_COLD constexpr bool report_missing(std::uint64_t const* seen, record_schema const& record) {
        for (std::size_t i = 0; i != record.members.size(); ++i) {
            member_schema const& m = record.members[i];
            if (m.is != presence::required || ((seen[i / 64] >> (i % 64)) & 1U) != 0) continue;
            frame const here{.outer = at_, .member = &m};
            if (!r_.missing(&here, m, brace_)) return false;
        }
        return true;
    }
    /// Says which keys that nobody knows came twice.
    [[nodiscard]] constexpr bool close_strangers() {
        return unknown_ == none || r_.repeated_unknown_keys(at_, std::exchange(unknown_, none));
    }

    R& r_;
    frame const* at_;
    std::size_t brace_;
    foreign_key* foreign_;

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t unknown_ = none; // where this record's unknown keys begin in the log
};

} // namespace detail

} // namespace telltale::inline v0

#endif
// Reads the keys that a record does not name into its member for the rest.
#ifndef TELLTALE_READ_REST_HPP
#define TELLTALE_READ_REST_HPP


#include <cstddef>
#include <string_view>

namespace telltale::inline v0 {

namespace detail {

/// The keys that a record does not name, on their way into its member for the rest.
template <class T, class R>
struct rest_reader {
    using rec = record<T>;
    using member = typename rec::template member<rec::rest>;
    using slot_type = typename member::value_slot;

    std::size_t log = 0;
    std::size_t count = 0;
    bool started = false;

    /// Reads the value of a key that was taken. `map` is the member, or `nothing`.
    template <class Map>
    constexpr bool take(R& r, frame const* at, std::string_view key, Map& map) {
        if (!started) begin(r, map);
        frame here{.outer = at, .member = &rec::members[rec::rest], .key = key, .by_key = true};
        new_target const scope(r);
        return read_entry<slot_type>(r, here, log, count, map);
    }
    /// All keys came.
    template <class Map>
    constexpr bool close(R& r, frame const* at, std::size_t brace, Map& map) {
        if (!started && !r.keeps_absent) begin(r, map);
        if constexpr (!keeps<Map> && R::has_text)
            if (started) r.in.log().shrink(log);
        if (!started || holds_all<slot_type>(item_count{count})) [[likely]]
            return true;
        return r.broken_count(at, slot_type::plain, brace, count);
    }

private:
    template <class Map>
    constexpr void begin(R& r, Map& map) {
        started = true;
        if constexpr (R::has_text) log = r.in.log().size();
        if constexpr (keeps<Map>) map.clear();
        else (void)map;
        (void)r;
    }
};
template <class T, class R>
    requires(record<T>::rest == record<T>::size)
struct rest_reader<T, R> {};

} // namespace detail

} // namespace telltale::inline v0

#endif

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// Reads the members of the record `T` whose brace was taken, and all up to its closing one.
template <class T, class R, class Out>
class members_reader : any_members<R> {
    using base = any_members<R>;
    using typename base::state;
    using base::at_, base::brace_, base::r_;
    using rec = record<T>;
    template <std::size_t I>
    using member = typename rec::template member<I>;

    static constexpr bool across = rec::cross_rule_count != 0;
    static constexpr bool retains = across && !keeps<Out>;
    static constexpr bool has_rest = rec::rest != rec::size;
    static constexpr bool has_beside = rec::beside != rec::size;
    /// The input is text that may be read by comparing it.
    static constexpr bool in_text = R::reads_plainly;
    using bits = typename read_so_far<T>::bits;

public:
    /// `brace`: where the object began; `foreign`, if any: a key of others.
    constexpr members_reader(R& r, frame const* at, std::size_t brace, foreign_key* foreign, Out& out)
        : base(r, at, brace, foreign), out_(out) {}
    members_reader(members_reader const&) = delete;
    members_reader& operator=(members_reader const&) = delete;
    constexpr ~members_reader() = default;

    /// `first`: nothing of the object was read but its brace. Answers whether to go on.
    [[nodiscard]] constexpr bool read(bool first) { return begin(first) && end_object(); }
    /// As `read`, where others have come so far, if `way` is not null.
    [[nodiscard]] constexpr bool read_from(read_so_far<T> const* way) {
        if (way == nullptr || way->key == nullptr) return read(true);
        way_ = *way;
        return base::read_on(way_, !way_.at_value && way_.p == r_.in.position(), can) && end_object();
    }

private:
    [[nodiscard]] constexpr bool begin(bool first) {
        if constexpr (in_text) {
            base::begin(way_, first);
            if constexpr (has_beside) return read_on_with_tag(first);
            else return base::read_all(way_, first, can);
        } else {
            way_.keeps_absent = r_.keeps_absent;
            return read_in_steps(first);
        }
    }
    [[nodiscard]] constexpr bool end_object() { return (is_complete() || read_absences()) && close(); }

    static constexpr bool read_found_of(base& self, std::size_t index, std::string_view const* alias) {
        return static_cast<members_reader&>(self).read_found(index, alias);
    }
    static constexpr bool read_unnamed_of(base& self, std::string_view key) {
        return static_cast<members_reader&>(self).read_unnamed(key);
    }
    static char const* read_in_order_of(base& self) { return static_cast<members_reader&>(self).read_while_in_order(); }
    static constexpr
        typename base::abilities can{&rec::plain, &rec::find, &read_found_of, &read_unnamed_of, &read_in_order_of};
    [[nodiscard]] char const* read_while_in_order() {
        return read_in_order(way_, r_.in.limit(), r_.in.depth_left(), kept());
    }

    /// As `read_all`, where a tag may stand before each member.
    [[nodiscard]] constexpr bool read_on_with_tag(bool first) {
        for (;; first = false) {
            if (!std::is_constant_evaluated()) {
                char const* const before = way_.key;
                if (char const* const p = read_while_in_order()) {
                    r_.in.leave_object(p);
                    return true;
                }
                first = first && way_.key == before;
            }
            char const* const tag =
                plain_text::after_key<rec::quoted_tag_size>(way_.key, r_.in.limit(), rec::quoted_tag.characters);
            if (way_.at_value) {
                r_.in.go_to_value(way_.key + rec::members[way_.next].quoted.size() - 1, way_.key);
                if (!read_found(way_.next, nullptr)) return false;
                way_.go_behind(r_.in.position(), r_.in.limit());
                ++way_.next;
            } else if (tag != nullptr) {
                r_.in.go_to_value(tag, way_.key);
                if (!read_beside_tag<typename member<rec::beside>::value_slot>(r_, at_, tag_)) return false;
                way_.go_behind(r_.in.position(), r_.in.limit());
            } else {
                state const now = read_by_key(first);
                if (now != state::go) return now == state::closed;
            }
        }
    }
    /// As `read_all`, where each step is asked of the cursor.
    [[nodiscard]] constexpr bool read_in_steps(bool first) {
        bool in_order = true; // so far only absent members were passed over
        for (;;) {
            state now = state::go;
            [&]<std::size_t... I>(std::index_sequence<I...>) TELLTALE_INLINE_LAMBDA {
                (void)((I < way_.next ||
                        ((now = read_if_next<I>(first)) == state::go && ((way_.next = I + 1), (first = false), true)) ||
                        (in_order && now == state::miss && (now = state::go, true))) &&
                       ...);
            }(std::make_index_sequence<rec::size>{});
            if (now == state::stop) [[unlikely]]
                return false;
            // until an unknown key came, since then the order may go on
            for (std::size_t last = rec::size + 1; now != state::closed && way_.next != last; first = false) {
                last = way_.next;
                now = read_by_key(first);
                if (now == state::stop) [[unlikely]]
                    return false;
            }
            if (now == state::closed) return true;
            in_order = false;
        }
    }

    /// Where member `I` goes.
    template <std::size_t I>
    [[nodiscard]] TELLTALE_INLINE constexpr auto& target() {
        if constexpr (keeps<Out>) return member<I>::located::get(out_);
        else if constexpr (rec::template asked_across<I>) return kept_member<T, I>(retained_);
        else return out_;
    }
    /// Where members are kept that somebody looks at again.
    [[nodiscard]] constexpr auto& kept() {
        if constexpr (retains) return retained_;
        else return out_;
    }
    [[nodiscard]] constexpr auto& rest_map() {
        if constexpr (has_rest && (keeps<Out> || rec::template asked_across<rec::rest>))
            return kept_member<T, rec::rest>(kept());
        else return out_;
    }
    [[nodiscard]] static constexpr bool rest_is_left_to_run() noexcept {
        return retains && rec::template asked_across<rec::rest> && is_left_to_run<T, rec::rest, nothing>();
    }
    template <std::size_t I>
    static constexpr std::uint64_t bit = read_so_far<T>::template bit<I>;

    /// Reads member `I` if its key stands here.
    template <std::size_t I>
    [[nodiscard]] TELLTALE_INLINE constexpr state read_if_next([[maybe_unused]] bool first) {
        if constexpr (member<I>::is_rest) return state::miss;
        bool hit = false;
        if constexpr (I == rec::beside)
            if (!first && r_.in.template try_key<false, rec::quoted_tag_size>(rec::quoted_tag.characters))
                if (!read_beside_tag<typename member<I>::value_slot>(r_, at_, tag_)) return state::stop;
        if (!first) hit = r_.in.template try_key<false, member<I>::quoted_size>(member<I>::quoted.characters);
        else if constexpr (I == 0)
            hit = r_.in.template try_key<true, member<I>::quoted_size>(member<I>::quoted.characters);
        if (!hit) return state::miss;
        return read_member<I>(nullptr) ? state::go : state::stop;
    }

    /// Whether the value of member `I` may be read by comparing text.
    template <std::size_t I>
    static constexpr bool is_plain = in_text && has_plain_form<typename member<I>::value_slot>;

    constexpr void note(std::size_t i) { way_.seen[i / 64] |= std::uint64_t{1} << (i % 64); }
    constexpr void note_offset(std::size_t i) {
        (void)r_.in.kind(); // goes to the value, so that its place is known
        way_.where[i] = r_.in.value_offset();
    }
    [[nodiscard]] constexpr frame frame_of(std::size_t i, std::string_view const* alias) const noexcept {
        frame here{.outer = at_, .member = &rec::members[i]};
        if (alias != nullptr) {
            here.key = *alias;
            here.by_key = true;
        }
        return here;
    }
    /// Reads the value of member `I`, whose key was taken; it was `alias` if that is not null.
    template <std::size_t I>
    TELLTALE_NOINLINE constexpr bool read_member(std::string_view const* alias) {
        frame const here = frame_of(I, alias);
        if (way_.came(I)) [[unlikely]]
            return r_.repeated(&here);
        note(I);
        if constexpr (member<I>::plain.is_deprecated)
            if (!r_.deprecated(&here, member<I>::plain)) return false;
        [[maybe_unused]] std::size_t const errors = r_.errors;
        if constexpr (across) note_offset(I);
        if constexpr (I == rec::beside) {
            if (!tag_.seen && !find_beside_tag<T, typename member<I>::value_slot>(r_, at_, tag_)) return false;
            r_.beside = tag_.which;
            if constexpr (may_be_null<typename member<I>::located::type>) tag_.spared = r_.in.kind() == json_kind::null;
        }
        bool const go_on = read_value_of<I>(here);
        if constexpr (across)
            if (r_.errors != errors) unclean_[I / 64] |= bit<I>;
        return go_on;
    }
    template <std::size_t I>
    [[nodiscard]] TELLTALE_INLINE constexpr bool read_value_of(frame const& here) {
        if constexpr (member<I>::null_is_absent)
            if (r_.in.read_null()) {
                if (!r_.keeps_absent) assign_absence<T, I>(kept());
                if constexpr (I == rec::beside) tag_.spared = true;
                return true;
            }
        using type = typename member<I>::located::type;
        using value_slot = typename member<I>::value_slot;
        if constexpr (retains && rec::template asked_across<I>)
            if (is_left_to_run<T, I, nothing>()) return read_value<type, value_slot>(r_, &here, unkept_);
        return read_value<type, value_slot>(r_, &here, target<I>());
    }

    /// Reads the value of the member with that index, whose key was taken; it was `alias` if that is not null.
    TELLTALE_NOINLINE constexpr bool read_found(std::size_t index, std::string_view const* alias) {
        if constexpr (in_text)
            if (plain_members[index]) return read_plain_found(index, alias);
        return [&]<std::size_t... I>(std::index_sequence<I...>) TELLTALE_INLINE_LAMBDA {
            if constexpr (rec::size > 16) { // not one after the other
                constexpr bool (members_reader::* all[])(std::string_view const*) = {
                    &members_reader::read_if_not_plain<I>...};
                return (this->*all[index])(alias);
            } else {
                bool go_on = true;
                (void)((index == I && ((go_on = read_if_not_plain<I>(alias)), true)) || ...);
                return go_on;
            }
        }(std::make_index_sequence<rec::size>{});
    }
    static constexpr auto plain_members = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<bool, rec::size + 1>{is_plain<I>..., false};
    }(std::make_index_sequence<rec::size>{});
    template <std::size_t I>
    [[nodiscard]] constexpr bool read_if_not_plain(std::string_view const* alias) {
        if constexpr (is_plain<I>) return false;
        else return read_member<I>(alias);
    }
    /// As `read_member`, for all members with a plain form: once, as far as that goes.
    [[nodiscard]] constexpr bool read_plain_found(std::size_t index, std::string_view const* alias) {
        frame const here = frame_of(index, alias);
        if (way_.came(index)) [[unlikely]]
            return r_.repeated(&here);
        note(index);
        if (rec::members[index].is_deprecated)
            if (!r_.deprecated(&here, rec::members[index])) return false;
        [[maybe_unused]] std::size_t const errors = r_.errors;
        if constexpr (across) note_offset(index);
        bool const go_on = [&]<std::size_t... I>(std::index_sequence<I...>) TELLTALE_INLINE_LAMBDA {
            if constexpr (rec::size > 16) {
                constexpr bool (members_reader::* all[])(frame const&) = {&members_reader::read_if_plain<I>...};
                return (this->*all[index])(here);
            } else {
                bool go = true;
                (void)((index == I && ((go = read_if_plain<I>(here)), true)) || ...);
                return go;
            }
        }(std::make_index_sequence<rec::size>{});
        if constexpr (across)
            if (r_.errors != errors) unclean_[index / 64] |= std::uint64_t{1} << (index % 64);
        return go_on;
    }
    template <std::size_t I>
    [[nodiscard]] constexpr bool read_if_plain(frame const& here) {
        if constexpr (is_plain<I>) return read_value_of<I>(here);
        else return false;
    }
    /// Reads the next key, whichever it is, and its value; or the end of the object.
    [[nodiscard]] constexpr state read_by_key(bool first) {
        if constexpr (in_text) r_.in.go_to(way_.p);
        std::string_view key;
        if (state const now = base::next_key(first, key); now != state::go) return now;
        std::size_t const index = rec::find(key);
        if (index != rec::size) way_.next = index + 1;
        if (!(index == rec::size ? read_unnamed(key) : read_found(index, alias_of(index, key)))) return state::stop;
        if constexpr (in_text) way_.go_behind(r_.in.position(), r_.in.limit());
        return state::go;
    }
    /// The key of member `index` if it is another than its name.
    [[nodiscard]] static constexpr std::string_view const* alias_of(std::size_t index,
                                                                    std::string_view const& key) noexcept {
        return key == rec::members[index].name ? nullptr : &key;
    }
    /// Reads the value of a key that is no member's.
    [[nodiscard]] constexpr bool read_unnamed(std::string_view key) {
        if constexpr (has_beside)
            if (key == rec::tag_key()) return read_beside_tag<typename member<rec::beside>::value_slot>(r_, at_, tag_);
        if constexpr (has_rest) {
            if (base::is_foreign(key)) return base::read_foreign(key);
            std::size_t const errors = r_.errors;
            if (!(rest_is_left_to_run() ? rest_.take(r_, at_, key, unkept_) : rest_.take(r_, at_, key, rest_map())))
                return false;
            judge_rest(errors);
            return true;
        } else {
            return base::read_stranger(key, rec::plain);
        }
    }
    constexpr void judge_rest(std::size_t errors_before) {
        if constexpr (across && has_rest)
            if (r_.errors != errors_before) unclean_[rec::rest / 64] |= bit<rec::rest>;
        (void)errors_before;
    }

    /// Whether all members came, of a record where that is all there is to know.
    [[nodiscard]] constexpr bool is_complete() const noexcept {
        if constexpr (rec::size == 0 || has_beside || has_rest) return false;
        else return way_.all_came();
    }
    /// What did not come.
    TELLTALE_NOINLINE constexpr bool read_absences() {
        if (!base::close_strangers()) return false;
        if constexpr (has_rest) {
            std::size_t const errors = r_.errors;
            if (!(rest_is_left_to_run() ? rest_.close(r_, at_, brace_, unkept_)
                                        : rest_.close(r_, at_, brace_, rest_map())))
                return false;
            judge_rest(errors);
        }
        if constexpr (is_simple_record<T>)
            return way_.keeps_absent || settle_absences<T>(way_, kept()) ||
                   base::report_missing(way_.seen.data(), rec::plain);
        else return read_absences_one_by_one();
    }
    [[nodiscard]] constexpr bool read_absences_one_by_one() {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return ((read_tag_absence_before<I>() &&
                     (way_.came(I) || read_absence<T, I>(r_, at_, brace_, tag_, unclean_, kept()))) &&
                    ...);
        }(std::make_index_sequence<rec::size>{});
    }
    template <std::size_t I>
    [[nodiscard]] constexpr bool read_tag_absence_before() {
        if constexpr (I == rec::beside)
            return tag_.seen || tag_.spared || read_tag_absence<T>(r_, at_, brace_, way_.came(I));
        return true;
    }
    /// The object is at its end.
    [[nodiscard]] constexpr bool close() {
        if (!base::close_strangers()) return false;
        if constexpr (keeps_tag<T, Out>)
            set_other_tag<typename member<rec::beside>::value_slot>(kept_member<T, rec::beside>(kept()),
                                                                    std::move(tag_.other));
        if constexpr (across)
            return run_cross_rules<T>(r_, at_, way_.seen, unclean_, way_.where, brace_, which_alternative(), kept());
        return true;
    }

    [[nodiscard]] constexpr std::size_t which_alternative() const noexcept {
        if constexpr (has_beside) return tag_.which;
        else return R::no_tag;
    }

    Out& out_;
    read_so_far<T> way_{};
    // The rest is for few records only.
    std::conditional_t<across || has_beside, bits, std::array<std::uint64_t, 0>> unclean_{};
    std::conditional_t<retains, retained_members<T, std::make_index_sequence<rec::size>>, nothing> retained_{};
    std::conditional_t<keeps_tag<T, Out>, kept_beside_tag, std::conditional_t<has_beside, beside_tag, nothing>> tag_{};
    rest_reader<T, R> rest_{};
    [[no_unique_address]] nothing unkept_{};
};

/// `way`: how far others have come, if they have.
template <class Slot, class R, class Out>
constexpr bool read_record(R& r, frame const* at, Out& out,
                           [[maybe_unused]] read_so_far<typename Slot::inner> const* way = nullptr) {
    using T = typename Slot::inner;
    if (bool go_on = false; !r.enter_object(at, Slot::plain, go_on)) [[unlikely]]
        return go_on;
    members_reader<T, R, Out> members(r, at, r.in.value_offset(), nullptr, out);
    if constexpr (R::reads_plainly) return members.read_from(way);
    else return members.read(true);
}

} // namespace detail

} // namespace telltale::inline v0

#endif
// Reads one value that has no values inside: a boolean, a number, a text, an enumerator, a time.
#ifndef TELLTALE_READ_SCALAR_HPP
#define TELLTALE_READ_SCALAR_HPP

// A point in time from RFC 3339 text.
#ifndef TELLTALE_READ_TIME_POINT_HPP
#define TELLTALE_READ_TIME_POINT_HPP


#include <cstdint>
#include <limits>
#include <optional>
#include <ratio>
#include <string_view>

namespace telltale::inline v0 {

/// A point in time, or why there is none: `words` is empty when there is one.
template <class T>
struct time_reading {
    T time{};
    std::string_view words{};
    bool in_range = true; ///< false: the text is right, but `T` cannot hold the time
};

/// Reads RFC 3339 text as a `std::chrono::sys_time`. Refused: more fraction digits than `T` can tell apart (those that are
/// zero are let pass), and the leap second `:60`, which system clocks do not have.
template <class T>
[[nodiscard]] constexpr time_reading<T> read_time_point(std::string_view text) {
    using duration = typename T::duration;
    using period = typename duration::period;
    using rep = typename duration::rep;
    std::optional<text::date_time> const read = text::read_date_time(text);
    if (!read) return {{}, "must be a date-time as in RFC 3339"};
    if (read->leap_second) return {{}, "must not be a leap second"};
    std::int64_t const seconds = text::seconds_since_epoch(*read);
    // In units of `period`: seconds * den / num plus the fraction, both without a rest.
    constexpr std::int64_t per_second = period::num == 1 ? period::den : 0;
    if constexpr (per_second != 0) {
        static_assert(1000000000 % per_second == 0, "telltale: a time point finer than nanoseconds cannot be read");
        constexpr std::uint32_t unit = 1000000000 / per_second;
        if (read->fraction_digits > 9 || read->nanosecond % unit != 0)
            return {{}, "has more digits after the second than are kept"};
        constexpr std::int64_t most = std::numeric_limits<rep>::max() / per_second - 1;
        if (seconds > most || seconds < -most) return {{}, "is too far from 1970 to be kept", false};
        return {T(duration(static_cast<rep>(seconds * per_second + read->nanosecond / unit)))};
    } else {
        if (read->nanosecond != 0 || read->fraction_digits > 9 || seconds % period::num != 0)
            return {{}, "is finer than what is kept"};
        std::int64_t const units = seconds / period::num;
        if (units > std::numeric_limits<rep>::max() || units < std::numeric_limits<rep>::min())
            return {{}, "is too far from 1970 to be kept", false};
        return {T(duration(static_cast<rep>(units)))};
    }
}

} // namespace telltale::inline v0

#endif

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// The text that stands here. A call where only unusual values come, so that there is less code.
template <class R>
[[nodiscard]] TELLTALE_NOINLINE constexpr taken read_unusual_text(R& r, std::string_view& out) {
    return r.in.read_string(out);
}
template <class R>
[[nodiscard]] TELLTALE_INLINE constexpr taken read_text(R& r, std::string_view& out) {
    if constexpr (R::reads_plainly) return read_unusual_text(r, out);
    else return r.in.read_string(out);
}

template <class Slot, class R, class Out>
constexpr bool read_boolean(R& r, frame const* at, value_schema const& said, Out& out) {
    bool value = false;
    taken const answer = r.in.read_boolean(value);
    if (answer != taken::yes) [[unlikely]]
        return r.wrong_type(at, said);
    if (!holds_all_of<Slot>(r, said, value)) [[unlikely]]
        return r.broken_rules(at, said, value);
    if constexpr (keeps<Out>) out = value;
    return true;
}

/// An integer in an unusual spelling.
template <class Slot, class R, class Out>
TELLTALE_NOINLINE constexpr bool take_number(R& r, frame const* at, value_schema const& said, text::number value,
                                             Out& out) {
    typename Slot::inner exact{};
    // A number of a text that is no integer of 64 bits became the nearest double, which may be one.
    bool const fits = !(R::has_text && value.is_double()) && value.to_integer(exact);
    if (!fits || !r.in.is_integral(value) || !holds_all_of<Slot>(r, said, value))
        return r.wrong_number(at, said, value, true);
    if constexpr (keeps<Out>) out = exact;
    return true;
}

template <class Slot, class R, class Out>
constexpr bool read_integer(R& r, frame const* at, value_schema const& said, Out& out) {
    using T = typename Slot::inner;
    std::uint64_t magnitude = 0;
    bool negative = false;
    if (!R::reads_plainly && r.in.read_digits(magnitude, negative)) [[likely]] {
        constexpr auto greatest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        if (magnitude <= greatest) [[likely]] {
            auto const value = negative ? -static_cast<std::int64_t>(magnitude) : static_cast<std::int64_t>(magnitude);
            if (std::in_range<T>(value) && holds_all_of<Slot>(r, said, value)) [[likely]] {
                if constexpr (keeps<Out>) out = static_cast<T>(value);
                return true;
            }
            return r.wrong_number(at, said, text::number(value), true);
        }
        text::number const value = !negative                   ? text::number(magnitude)
                                   : magnitude == greatest + 1 ? text::number(std::numeric_limits<std::int64_t>::min())
                                                               : text::number(-static_cast<double>(magnitude));
        return take_number<Slot>(r, at, said, value, out);
    }
    text::number value(0);
    taken const answer = r.in.read_number(value);
    if (answer != taken::yes) [[unlikely]]
        return r.not_taken(answer, at, said);
    return take_number<Slot>(r, at, said, value, out);
}

template <class Slot, class R, class Out>
constexpr bool read_real(R& r, frame const* at, value_schema const& said, Out& out) {
    using T = typename Slot::inner;
    constexpr double exact_integers =
        9007199254740992.0; // 2^53: beyond, a double may not be the integer that was written
    double value = 0;
    taken const answer = r.in.read_double(value);
    if (answer != taken::yes) [[unlikely]]
        return r.not_taken(answer, at, said);
    text::number judged(value);
    if (said.rules.size() != 0)
        if (!(value < exact_integers && value > -exact_integers)) [[unlikely]]
            r.in.number_again(judged);
    bool fits = text::number(value).is_finite(); // infinity - infinity is no constant
    T narrow{};
    if constexpr (std::is_same_v<T, float>) {
        narrow = r.in.value_as_float();
        fits = text::number(static_cast<double>(narrow)).is_finite();
    } else {
        narrow = value;
    }
    if (!fits || !holds_all_of<Slot>(r, said, judged)) [[unlikely]]
        return r.wrong_number(at, said, judged, false);
    if constexpr (keeps<Out>) out = narrow;
    return true;
}

/// A call of its own: what text it is, is known only when running, and g++ 12 would warn of texts that cannot be.
template <class Text>
TELLTALE_NOINLINE constexpr void assign_text(Text& out, std::string_view text) {
    out.assign(text.data(), text.size());
}

template <class Slot, class R, class Out>
constexpr bool read_string(R& r, frame const* at, value_schema const& said, Out& out) {
    std::string_view value;
    taken const answer = r.in.read_string(value);
    if (answer != taken::yes) [[unlikely]]
        return r.not_taken(answer, at, said);
    if (!holds_all_of<Slot>(r, said, value)) [[unlikely]]
        return r.broken_rules(at, said, value);
    if constexpr (keeps<Out>) assign_text(out, value);
    return true;
}

template <class Slot, class R, class Out>
constexpr bool read_enumeration(R& r, frame const* at, value_schema const& said, Out& out) {
    using T = typename Slot::inner;
    std::string_view text;
    taken const answer = read_text(r, text);
    if (answer != taken::yes) [[unlikely]]
        return r.not_taken(answer, at, said);
    if constexpr (reflect::kind_of<T> == reflect::kind::enumeration) {
        std::optional<T> const value = enum_value<T>(text);
        if (!value) [[unlikely]]
            return r.not_named(at, said, text, issue_code::not_one_of);
        if constexpr (keeps<Out>) out = *value;
    } else {
        std::optional<typename T::enum_type> const value = enum_value<typename T::enum_type>(text);
        if (!value && nearest_of(text, said.names) != said.names.size()) [[unlikely]]
            if (!r.not_named(at, said, text, issue_code::not_one_of, issue_severity::warning)) return false;
        if constexpr (keeps<Out>) {
            if (value) out = *value;
            else out = T(std::string(text));
        }
    }
    if (!holds_all_of<Slot>(r, said, text)) [[unlikely]]
        return r.broken_rules(at, said, text);
    return true;
}

template <class Slot, class R, class Out>
constexpr bool read_time(R& r, frame const* at, value_schema const& said, Out& out) {
    using T = typename Slot::inner;
    std::string_view text;
    taken const answer = read_text(r, text);
    if (answer != taken::yes) [[unlikely]]
        return r.not_taken(answer, at, said);
    time_reading<T> const value = read_time_point<T>(text);
    if (!value.words.empty()) [[unlikely]]
        return r.wrong_text(at, said, value.in_range ? issue_code::wrong_format : issue_code::out_of_range,
                            said.not_named.empty() ? value.words : said.not_named);
    if (!holds_all_of<Slot>(r, said, text)) [[unlikely]]
        return r.broken_rules(at, said, text);
    if constexpr (keeps<Out>) out = value.time;
    return true;
}

/// The text of a value by a codec.
template <class Slot, class R, class Out>
constexpr bool decode(R& r, frame const* at, value_schema const& said, std::string_view text, Out& out) {
    using T = typename Slot::inner;
    std::optional<T> value = text_codec<T>::parse(text);
    if (!value) [[unlikely]]
        return r.wrong_text(at, said, issue_code::wrong_format, said.not_named, text_codec<T>::words);
    if (!holds_all_of<Slot>(r, said, text)) [[unlikely]]
        return r.broken_rules(at, said, text);
    if constexpr (keeps<Out>) out = *std::move(value);
    return true;
}

/// Text by a codec.
template <class Slot, class R, class Out>
constexpr bool read_codec(R& r, frame const* at, value_schema const& said, Out& out) {
    std::string_view text;
    taken const answer = read_text(r, text);
    if (answer != taken::yes) [[unlikely]]
        return r.not_taken(answer, at, said);
    if constexpr (!keeps<Out> && left_to_run<typename Slot::inner>)
        if (std::is_constant_evaluated()) return holds_all_of<Slot>(r, said, text) || r.broken_rules(at, said, text);
    return decode<Slot>(r, at, said, text, out);
}

/// A number of units.
template <class Slot, class R, class Out>
constexpr bool read_duration(R& r, frame const* at, value_schema const& said, Out& out) {
    using scale = typename Slot::scale;
    text::number value(0);
    taken const answer = r.in.read_number(value);
    if (answer != taken::yes) [[unlikely]]
        return r.not_taken(answer, at, said);
    typename Slot::inner exact{};
    if constexpr (scale::wants_multiples)
        if (value.is_finite() && !value.is_multiple_of(scale::step)) [[unlikely]]
            return r.not_a_step(at, said, value, scale::step);
    bool const whole = !scale::wants_integers || r.in.is_integral(value);
    if (!whole || !holds_all_of<Slot>(r, said, value) || !scale::to_duration(value, exact)) [[unlikely]]
        return r.wrong_number(at, said, value, scale::wants_integers);
    if constexpr (keeps<Out>) out = exact;
    return true;
}

} // namespace detail

} // namespace telltale::inline v0

#endif
// Reads a std::variant, by its tag or by the kind of value that stands there.
#ifndef TELLTALE_READ_VARIANT_HPP
#define TELLTALE_READ_VARIANT_HPP


#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

template <class Slot, std::size_t I, class R, class Out>
constexpr bool read_alternative(R& r, frame const* at, std::size_t brace, bool first, foreign_key* foreign, Out& out) {
    using T = std::variant_alternative_t<I, typename Slot::inner>;
    if constexpr (keeps<Out>) {
        new_target const scope(r, out.index() != I);
        if (out.index() != I) reflect::hold_alternative<I>(out);
        return members_reader<T, R, T>(r, at, brace, foreign, *std::get_if<I>(&out)).read(first);
    } else {
        return members_reader<T, R, Out>(r, at, brace, foreign, out).read(first);
    }
}

template <class Slot, class R, class Out>
constexpr bool read_tagged(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    taken const entered = r.in.enter_object();
    if (entered != taken::yes) [[unlikely]]
        return r.not_taken(entered, at, Slot::plain);
    std::size_t const brace = r.in.value_offset();
    auto const start = r.in.here();
    std::string_view const key = Slot::tag_key();
    frame const here{.outer = at, .key = key, .by_key = true};

    std::string_view name;
    bool front = true;
    for (;; front = false) {
        taken const next = r.in.next_key(front, name);
        if (next == taken::fault) [[unlikely]]
            return r.broken(at);
        if (next == taken::other) [[unlikely]] {
            r.forget_repeated_keys();
            return r.missing_tag(&here, Slot::plain, brace);
        }
        if (name == key) break;
        if (!r.in.skip()) [[unlikely]]
            return r.broken(at);
    }
    r.forget_repeated_keys(); // the alternative will find them again, at their paths
    std::string_view tag;
    taken const read = r.in.read_string(tag);
    if (read == taken::fault) [[unlikely]]
        return r.broken(&here);
    if (read == taken::other) [[unlikely]]
        return r.wrong_tag(&here, Slot::plain) && r.skip_rest(at);
    std::size_t which = 0;
    while (which != Slot::tags.size() && Slot::tags[which] != tag) ++which;
    if (which == Slot::tags.size()) [[unlikely]]
        return r.not_named(&here, Slot::plain, tag, issue_code::unknown_tag) && r.skip_rest(at);
    if (!front) r.in.rewind(start);
    bool go_on = false;
    foreign_key of_tag{key, front};
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (void)((which == I && ((go_on = read_alternative<Slot, I>(r, at, brace, !front, &of_tag, out)), true)) || ...);
    }(std::make_index_sequence<std::variant_size_v<T>>{});
    return go_on;
}

/// Reads alternative `I` if it is for the kind of value that stands here; answers whether it is.
template <class Slot, std::size_t I, class R, class Out>
constexpr bool read_if_of_kind(R& r, frame const* at, json_types here, bool& go_on, Out& out) {
    using alternative = std::variant_alternative_t<I, typename Slot::inner>;
    using alternative_slot = slot<alternative, typename Slot::access, true>;
    if (!contains(here, json_types_of<alternative>())) return false;
    if constexpr (keeps<Out>) {
        new_target const scope(r, out.index() != I);
        if (out.index() != I) reflect::hold_alternative<I>(out);
        go_on = read_value<alternative, alternative_slot>(r, at, *std::get_if<I>(&out));
    } else {
        go_on = read_value<alternative, alternative_slot>(r, at, out);
    }
    return true;
}

template <class Slot, class R, class Out>
constexpr bool read_variant(R& r, frame const* at, Out& out) {
    using T = typename Slot::inner;
    if constexpr (Slot::is_beside) {
        return read_named_alternative<Slot>(r, at, out);
    } else if constexpr (Slot::is_tagged) {
        return read_tagged<Slot>(r, at, out);
    } else {
        json_types const here = types_of(r.in.kind());
        bool go_on = false;
        bool const matched = [&]<std::size_t... I>(std::index_sequence<I...>) {
            return (read_if_of_kind<Slot, I>(r, at, here, go_on, out) || ...);
        }(std::make_index_sequence<std::variant_size_v<T>>{});
        return matched ? go_on : r.wrong_type(at, Slot::plain);
    }
}

} // namespace detail

} // namespace telltale::inline v0

#endif

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

namespace detail {

[[nodiscard]] constexpr bool is_scalar(reflect::kind k) noexcept {
    using reflect::kind;
    return k == kind::boolean || k == kind::integer || k == kind::real || k == kind::string || k == kind::codec ||
           k == kind::enumeration || k == kind::open_enumeration || k == kind::time || k == kind::duration;
}

/// Reads a scalar, of which `said` tells all that the code does not depend on.
template <class Slot, class R, class Out>
constexpr bool read_scalar(R& r, frame const* at, value_schema const& said, Out& out) {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<typename Slot::inner>;
    if constexpr (k == kind::boolean) return read_boolean<Slot>(r, at, said, out);
    else if constexpr (k == kind::integer) return read_integer<Slot>(r, at, said, out);
    else if constexpr (k == kind::real) return read_real<Slot>(r, at, said, out);
    else if constexpr (k == kind::string) return read_string<Slot>(r, at, said, out);
    else if constexpr (k == kind::codec) return read_codec<Slot>(r, at, said, out);
    else if constexpr (k == kind::time) return read_time<Slot>(r, at, said, out);
    else if constexpr (k == kind::duration) return read_duration<Slot>(r, at, said, out);
    else return read_enumeration<Slot>(r, at, said, out);
}

template <class Slot, class R, class Out>
constexpr bool read_inner(R& r, frame const* at, Out& out) {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<typename Slot::inner>;
    if constexpr (is_scalar(k)) return read_scalar<Slot>(r, at, Slot::plain, out);
    else if constexpr (k == kind::list || k == kind::fixed_list) return read_list<Slot>(r, at, out);
    else if constexpr (k == kind::set && keeps<Out>) return read_set<Slot>(r, at, out);
    else if constexpr (k == kind::set) return read_list<Slot>(r, at, out); // in constant evaluation only
    else if constexpr (k == kind::tuple) return read_tuple<Slot>(r, at, out);
    else if constexpr (k == kind::map) return read_map<Slot>(r, at, out);
    else if constexpr (k == kind::free_form) return read_free_form<Slot>(r, at, out);
    else if constexpr (k == kind::variant) return read_variant<Slot>(r, at, out);
    else return read_record<Slot>(r, at, out);
}

/// As `read_value`, for a scalar in text: one function for each type.
template <class T, class Slot, class R, class Out>
TELLTALE_NOINLINE constexpr bool read_shared(R& r, frame const* at, value_schema const& said, Out& out) {
    using reflect::kind;
    if constexpr (reflect::kind_of<T> == kind::optional || reflect::kind_of<T> == kind::nullable) {
        if constexpr (reflect::kind_of<T> == kind::nullable)
            if (r.in.read_null()) {
                if constexpr (keeps<Out>) out.reset();
                return true;
            }
        if constexpr (keeps<Out>) {
            if (!out) reflect::emplace_held(out);
            return read_shared<reflect::held_type<T>, Slot>(r, at, said, *out);
        } else {
            return read_shared<reflect::held_type<T>, Slot>(r, at, said, out);
        }
    } else if constexpr (transparent_type<T>) {
        using member = transparent_member<T>;
        if constexpr (keeps<Out>) return read_shared<typename member::type, Slot>(r, at, said, member::get(out));
        else return read_shared<typename member::type, Slot>(r, at, said, out);
    } else {
        return read_scalar<Slot>(r, at, said, out);
    }
}

/// Reads a value that is only judged. A function of its own: one with a local that is no literal type is no constant anywhere.
template <class T, class Slot, class R>
constexpr bool read_local(R& r, frame const* at) {
    T local{};
    return read_value<T, Slot>(r, at, local);
}

template <class T, class Slot, class R, class Out>
constexpr bool read_value(R& r, frame const* at, Out& out) {
    using reflect::kind;
    if constexpr (R::reads_plainly && !Slot::needs_value && is_scalar(reflect::kind_of<typename Slot::inner>)) {
        return read_shared<T, shared_slot<typename Slot::inner, typename Slot::scale>>(r, at, Slot::plain, out);
    } else if constexpr (reflect::kind_of<T> == kind::optional || reflect::kind_of<T> == kind::nullable) {
        using held = reflect::held_type<T>;
        if constexpr (reflect::kind_of<T> == kind::nullable) {
            if (r.in.read_null()) {
                if constexpr (keeps<Out>) out.reset();
                return true;
            }
        }
        if constexpr (keeps<Out>) {
            new_target const scope(r, !out);
            if (!out) reflect::emplace_held(out);
            return read_value<held, Slot>(r, at, *out);
        } else {
            return read_value<held, Slot>(r, at, out);
        }
    } else if constexpr (transparent_type<T>) {
        using member = transparent_member<T>;
        if constexpr (keeps<Out>) return read_value<typename member::type, Slot>(r, at, member::get(out));
        else return read_value<typename member::type, Slot>(r, at, out);
    } else if constexpr (!Slot::needs_value) {
        return read_inner<Slot>(r, at, out);
    } else if constexpr (!keeps<Out>) {
        if constexpr (R::reads_plainly && left_to_run<T>)
            if (std::is_constant_evaluated()) return read_inner<Slot>(r, at, out);
        return read_local<T, Slot>(r, at);
    } else {
        std::size_t const errors = r.errors;
        (void)r.in.kind(); // goes to the value, so that its place is known
        std::size_t const offset = r.in.value_offset();
        if (!read_inner<Slot>(r, at, out)) return false;
        if (r.errors != errors || Slot::predicate_count == 0) return true;
        constexpr bool structured = contains(Slot::plain.types, json_types::array | json_types::object);
        bool go_on = true;
        for_each_broken_predicate<Slot>(out, [&](rule const& broken) {
            go_on = go_on && r.broken_predicate(at, Slot::plain, broken, offset,
                                                structured ? std::string_view{} : r.in.value_text());
        });
        return go_on;
    }
}

/// Reads the value that an input consists of. `way`, if any: how far a record was read by others.
template <class T, class R, class Out>
constexpr bool read_whole(R& r, Out& out, [[maybe_unused]] way_of<T> const* way) {
    static_assert(well_formed<T>);
    if constexpr (!schema_fault<T>::first.empty()) return true; // that sentence is to stand alone
    else if constexpr (begins_in_order<T>) return read_record<slot<T, unsaid>>(r, nullptr, out, way);
    else return read_value<T, slot<T, unsaid>>(r, nullptr, out);
}

} // namespace detail

/// Walks the whole of an input as a `T`. Returns whether it came to the end; whether there were issues, the sink knows.
/// `is_new`: `out` has nothing that absent members could keep. `way`, if any: how far a record was read by others.
template <class T, class Cursor, class Out>
constexpr bool walk(Cursor& in, fact_sink& sink, options const& wishes, Out& out, bool is_new = false,
                    detail::way_of<T> const* way = nullptr) {
    reader<Cursor> r(in, sink, wishes);
    new_target const scope(r, is_new);
    if (!in.open()) [[unlikely]]
        return r.broken(nullptr);
    if (!detail::read_whole<T>(r, out, way)) [[unlikely]]
        return false;
    if (!in.close()) [[unlikely]]
        return r.broken(nullptr);
    return true;
}

} // namespace telltale::inline v0

#endif

#include <cstddef>
#include <cstdlib>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// A type that is read in constant evaluation, too: it owns nothing that must be freed.
template <class T>
concept constant_type = std::is_trivially_destructible_v<T> && std::is_default_constructible_v<T>;

namespace misuse {

/// Named by the compiler where a constant asks for comments to be read, which takes a copy of the text.
inline void comments_and_trailing_commas_are_not_read_in_constant_evaluation() { std::abort(); }
/// Named by the compiler where a constant asks for warnings, which are sentences made by the running program.
inline void warnings_have_no_sink_in_constant_evaluation() { std::abort(); }

} // namespace misuse

namespace detail {

class counting_sink final : public fact_sink {
public:
    constexpr explicit counting_sink(std::size_t limit) : limit_(limit == 0 ? 1 : limit) {}
    constexpr bool take(fact const& what) override {
        if (what.severity == issue_severity::warning) return true;
        return ++count <= limit_;
    }
    std::size_t count = 0;

private:
    std::size_t limit_;
};

[[nodiscard]] constexpr issues untold(std::size_t count) {
    issues list;
    list.leave_untold(count);
    return list;
}

/// As `read_document`, in constant evaluation. The issues are counted, and none is in the list: they are made of strings, which
/// not every compiler can make there.
template <class T, class Out>
[[nodiscard]] constexpr issues read_constant(std::string_view text, options const& wishes, Out& out,
                                             bool is_new = false) {
    if (wishes.comments || wishes.trailing_commas)
        misuse::comments_and_trailing_commas_are_not_read_in_constant_evaluation();
    if (wishes.sink) misuse::warnings_have_no_sink_in_constant_evaluation();
    counting_sink facts(wishes.issue_limit);
    text_cursor in(text, wishes.limits);
    (void)walk<T>(in, facts, wishes, out, is_new);
    return untold(facts.count);
}

} // namespace detail

} // namespace telltale::inline v0

#endif
// What parse, parse_into and validate have in common: a document in text, read into a target.
#ifndef TELLTALE_READ_READ_DOCUMENT_HPP
#define TELLTALE_READ_READ_DOCUMENT_HPP

// Text with comments and trailing commas as JSON text: what JSON does not have becomes white space, byte for byte.
#ifndef TELLTALE_INPUT_RELAXED_TEXT_HPP
#define TELLTALE_INPUT_RELAXED_TEXT_HPP


#include <cstddef>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// A document for a reader that knows neither comments nor trailing commas. Every byte of those is a space in it, but for line
/// ends, so that each place in it is the same place in the document.
///
/// A comment is `//` to the end of its line ("\n" or "\r") or `/*` to the next `*/`, outside of strings. A comma is trailing if
/// it stands behind a value of an array or object and before the end of that, give or take white space and comments: of
/// `[1,]` and `{"a":1,}`, but of none of `[,]`, `[1,,]` and `{"a",}`, which stay faults.
///
/// Refers to the document, and copies it only if there is something to replace. O(length) in the worst case; a branch when
/// nothing is asked for. Memory: the length and a byte for each open array and object.
class relaxed_text {
public:
    /// A document of more than `most` bytes is left alone: its reader refuses it.
    relaxed_text(std::string_view document, bool comments, bool trailing_commas, std::size_t most)
        : relaxed_text(document) { // from here on the destructor runs, also when there is no memory for the copy
        if (comments || trailing_commas) [[unlikely]]
            relax(comments, trailing_commas, most);
    }
    relaxed_text(relaxed_text const&) = delete;
    relaxed_text& operator=(relaxed_text const&) = delete;
    ~relaxed_text() {
        if (made_ != nullptr) [[unlikely]]
            forget();
    }

    /// What is to be read. Valid as long as this object and the document.
    [[nodiscard]] std::string_view text() const noexcept { return text_; }

    /// A comment that has no end or is not UTF-8 stays in the text, so that a reader stops at its first byte. What is then
    /// wrong in truth: with that byte for `offset` the comment's fault, else null.
    [[nodiscard]] input_fault const* fault_at(std::size_t offset) const noexcept {
        return made_ != nullptr && made_->faulty_comment == offset ? &made_->fault : nullptr;
    }

private:
    explicit relaxed_text(std::string_view document) noexcept : text_(document) {}

    struct made {
        std::string copy{}; ///< empty when the document is as good
        std::size_t faulty_comment = no_offset;
        input_fault fault{};
    };

    void relax(bool comments, bool trailing_commas, std::size_t most);
    TELLTALE_COLD void forget() noexcept { delete made_; }
    [[nodiscard]] bool blank_comment(std::size_t& at);
    void blank(std::size_t from, std::size_t to);
    [[nodiscard]] std::size_t end_of_string(std::size_t at) const noexcept;

    std::string_view text_; ///< the document, or the copy
    made* made_ = nullptr;
};

TELLTALE_COLD inline void relaxed_text::blank(std::size_t from, std::size_t to) {
    std::string& copy = made_->copy;
    if (copy.empty()) text_ = copy = text_;
    for (; from != to; ++from)
        if (copy[from] != '\n' && copy[from] != '\r') copy[from] = ' ';
}

/// Takes the comment at `at`, which is moved behind it. Returns false when it is faulty.
TELLTALE_COLD inline bool relaxed_text::blank_comment(std::size_t& at) {
    bool const is_line = text_[at + 1] == '/';
    std::size_t end = is_line ? text_.find_first_of("\r\n", at) : text_.find("*/", at + 2);
    if (end == std::string_view::npos) {
        if (!is_line) {
            made_->faulty_comment = at;
            made_->fault = {issue_code::bad_json, at, "a comment does not end"};
            return false;
        }
        end = text_.size();
    } else if (!is_line) {
        end += 2;
    }
    char const* const last = text_.data() + end;
    if (char const* const bad = text::find_invalid_utf8(text_.data() + at, last); bad != last) {
        made_->faulty_comment = at;
        made_->fault = {issue_code::bad_utf8, static_cast<std::size_t>(bad - text_.data()), "ill-formed UTF-8"};
        return false;
    }
    blank(at, end);
    at = end;
    return true;
}

/// Behind the string whose quotation mark is at `at`; 0 when it has no end or a character at which every reader stops.
TELLTALE_COLD inline std::size_t relaxed_text::end_of_string(std::size_t at) const noexcept {
    char const* const last = text_.data() + text_.size();
    for (char const* p = text_.data() + at + 1;;) {
        p = text::scan_string(p, last).end;
        if (p == last) return 0;
        if (*p == '"') return static_cast<std::size_t>(p + 1 - text_.data());
        if (*p != '\\' || last - p == 1) return 0;
        p += 2;
    }
}

/// Takes for granted that the text is well-formed up to the byte it looks at: where it is not, a reader stops before.
TELLTALE_COLD inline void relaxed_text::relax(bool comments, bool trailing_commas, std::size_t most) {
    if (text_.size() > most) return;
    made_ = new made;
    std::string open;              // the brackets of the open arrays and objects
    bool is_named = false;         // in an object: a colon stands since the last comma
    bool is_value = false;         // a value of the innermost container has just ended
    std::size_t comma = no_offset; // it stands behind such a value, and nothing since
    for (std::size_t i = 0; i != text_.size();) {
        char const c = text_[i];
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            ++i;
            continue;
        }
        if (comments && c == '/' && i + 1 != text_.size() && (text_[i + 1] == '/' || text_[i + 1] == '*')) {
            if (!blank_comment(i)) return;
            continue;
        }
        std::size_t next = i + 1;
        std::size_t next_comma = no_offset;
        switch (c) {
        case '{':
        case '[':
            open.push_back(c);
            is_named = is_value = false;
            break;
        case '}':
        case ']':
            if (open.empty() || open.back() != (c == '}' ? '{' : '[')) return;
            if (trailing_commas && comma != no_offset) blank(comma, comma + 1);
            open.pop_back();
            is_value = !open.empty();
            break;
        case ':':
            is_named = true;
            is_value = false;
            break;
        case ',':
            if (is_value) next_comma = i;
            is_named = is_value = false;
            break;
        case '"':
            next = end_of_string(i);
            if (next == 0) return;
            [[fallthrough]];
        default: is_value = !open.empty() && (is_named || open.back() == '['); break;
        }
        comma = next_comma;
        i = next;
    }
}

} // namespace telltale::inline v0

#endif
// What reading text has instances of, whatever is read: where TELLTALE_COMPILED is defined, one source file has their code.
#ifndef TELLTALE_READ_INSTANCES_HPP
#define TELLTALE_READ_INSTANCES_HPP


#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

TELLTALE_INSTANCE(struct reader<text_cursor>);
TELLTALE_INSTANCE(bool reader<text_cursor>::holds_rules(value_schema const&, text::number const&) const);
TELLTALE_INSTANCE(bool reader<text_cursor>::holds_rules(value_schema const&, std::string_view const&) const);
TELLTALE_INSTANCE(bool reader<text_cursor>::holds_rules(value_schema const&, bool const&) const);
TELLTALE_INSTANCE(bool reader<text_cursor>::broken_rules(frame const*, value_schema const&, text::number const&));
TELLTALE_INSTANCE(bool reader<text_cursor>::broken_rules(frame const*, value_schema const&, std::string_view const&));
TELLTALE_INSTANCE(bool reader<text_cursor>::broken_rules(frame const*, value_schema const&, bool const&));

namespace detail {

TELLTALE_INSTANCE(class any_members<reader<text_cursor>>);
TELLTALE_INSTANCE(bool capture_free_form(reader<text_cursor>&, frame const*, value_schema const&, free_form_shape,
                                         std::string&, bool&));
TELLTALE_INSTANCE(taken read_unusual_text(reader<text_cursor>&, std::string_view&));

// Scalars of the usual types of members.
#define TELLTALE_INSTANCES_OF(type)                                                                       \
    TELLTALE_INSTANCE(bool read_shared<type, shared_slot<type, void>>(reader<text_cursor>&, frame const*, \
                                                                      value_schema const&, type&));       \
    TELLTALE_INSTANCE(bool read_shared<std::optional<type>, shared_slot<type, void>>(                     \
        reader<text_cursor>&, frame const*, value_schema const&, std::optional<type>&))
TELLTALE_INSTANCES_OF(bool);
TELLTALE_INSTANCES_OF(std::int32_t);
TELLTALE_INSTANCES_OF(std::int64_t);
TELLTALE_INSTANCES_OF(std::uint16_t);
TELLTALE_INSTANCES_OF(std::uint32_t);
TELLTALE_INSTANCES_OF(std::uint64_t);
TELLTALE_INSTANCES_OF(double);
TELLTALE_INSTANCES_OF(std::string);
#undef TELLTALE_INSTANCES_OF

} // namespace detail

} // namespace telltale::inline v0

#endif
// Makes issues of facts: owning, with paths, places and sentences.
#ifndef TELLTALE_READ_ISSUE_COLLECTOR_HPP
#define TELLTALE_READ_ISSUE_COLLECTOR_HPP

// The path from a free-form value to a key inside it, found again on the error path.
#ifndef TELLTALE_READ_INNER_PATH_HPP
#define TELLTALE_READ_INNER_PATH_HPP


#include <cstddef>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

namespace detail {

/// The characters of the well-formed JSON string whose quotation mark is at `p`, which is moved behind it.
template <class Text>
[[nodiscard]] TELLTALE_COLD constexpr Text take_string(char const*& p, char const* last) {
    Text out;
    for (++p;;) {
        char const* const end = text::scan_string(p, last).end;
        out += std::string_view(p, static_cast<std::size_t>(end - p));
        p = end;
        if (*p == '"') break;
        text::escape const e = text::read_escape(p, last);
        out += std::string_view(e.bytes, e.size);
        p = e.end;
    }
    ++p;
    return out;
}

} // namespace detail

/// Appends to `to` the steps from the value at byte `from` of `document` to the key at byte `key`, that one included. The
/// text between must be well-formed. O(key - from). `Path` is a `path`, or what takes its steps; keys are made as a `Text`.
template <class Text = std::string, class Path>
TELLTALE_COLD constexpr void append_inner_path(Path& to, std::string_view document, std::size_t from, std::size_t key) {
    struct level {
        bool object;
        bool at_key;
        char const* key;
        std::size_t index;
    };
    text::inline_buffer<level, 8> levels;
    char const* const last = document.data() + document.size();
    char const* const sought = document.data() + key;
    for (char const* p = document.data() + from; p < last;) {
        switch (*p) {
        case '{': levels.push_back({true, true, nullptr, 0}); break;
        case '[': levels.push_back({false, false, nullptr, 0}); break;
        case '}':
        case ']': levels.shrink(levels.size() - 1); break;
        case ',':
            if (levels.back().object) levels.back().at_key = true;
            else ++levels.back().index;
            break;
        case '"': {
            bool const found = p == sought;
            if (!levels.empty() && levels.back().at_key) {
                levels.back().key = p;
                levels.back().at_key = false;
            }
            if (found) {
                for (std::size_t i = 0; i != levels.size(); ++i) {
                    if (levels[i].object) to.push_back(detail::take_string<Text>(levels[i].key, last));
                    else to.push_back(levels[i].index);
                }
                return;
            }
            (void)detail::take_string<Text>(p, last);
            continue; // `p` is behind the string
        }
        default: break;
        }
        ++p;
    }
}

} // namespace telltale::inline v0

#endif

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace telltale::inline v0 {

/// Collects the errors of one read and hands its warnings to the caller's sink. Not templated and off the hot path: a document
/// without issues never comes here.
class issue_collector final : public fact_sink {
public:
    /// `document` is the text that is read, if it is one, and `relaxed` what is read in its stead, if anything. `conceals`: the
    /// schema has a secret somewhere.
    issue_collector(options const& wishes, std::string_view document, bool conceals,
                    relaxed_text const* relaxed = nullptr)
        : wishes_(wishes), document_(document), relaxed_(relaxed), conceals_(conceals) {}
    issue_collector(issue_collector const&) = delete;
    issue_collector& operator=(issue_collector const&) = delete;
    ~issue_collector() = default;

    inline bool take(fact const& what) override; // inline here, lest every translation unit have a table of this class

    [[nodiscard]] bool empty() const noexcept { return list_.empty(); }
    [[nodiscard]] issues release() {
        list_.conceal_source(conceals_);
        return std::move(list_);
    }

private:
    [[nodiscard]] bool give_up(std::size_t limit, std::size_t offset);
    void move_back(std::size_t offset);
    void describe(fact const& what, issue& made);
    void describe_comment(fact what, issue& made);
    void fill(fact const& what, issue& made);
    [[nodiscard]] std::optional<text_position> locate(std::size_t offset);

    options const& wishes_;
    std::string_view document_;
    relaxed_text const* relaxed_;
    bool conceals_;
    issues list_;
    std::optional<text_position> last_{}; // that was located last: places mostly come in order
};

namespace detail {

/// Appends the steps down to `at`, but none inside a secret, since its keys are part of its value. Returns false inside of one.
template <class Path>
TELLTALE_COLD constexpr bool append_steps(Path& to, frame const* at) {
    if (at == nullptr) return true;
    if (!append_steps(to, at->outer)) return false;
    if (at->by_key) to.push_back(at->key);
    else if (at->member != nullptr) to.push_back(at->member->name);
    else to.push_back(at->index);
    return at->member == nullptr || !at->member->value->is_secret;
}

/// Whether a fact is about a secret or what is inside one.
[[nodiscard]] constexpr bool concerns_secret(fact const& f) noexcept {
    if (f.value != nullptr && f.value->is_secret) return true;
    for (frame const* at = f.at; at != nullptr; at = at->outer)
        if (at->member != nullptr && at->member->value->is_secret) return true;
    return false;
}

} // namespace detail

TELLTALE_SELDOM inline bool issue_collector::take(fact const& what) {
    if (what.severity == issue_severity::warning) {
        if (wishes_.sink) {
            issue made;
            describe(what, made);
            wishes_.sink(made);
        }
        return true;
    }
    std::size_t const limit = wishes_.issue_limit == 0 ? 1 : wishes_.issue_limit;
    if (list_.size() == limit) return give_up(limit, what.offset);
    describe(what, list_.emplace_back());
    if (what.code == issue_code::duplicate_key && !document_.empty()) move_back(what.offset);
    return true;
}

TELLTALE_COLD inline bool issue_collector::give_up(std::size_t limit, std::size_t offset) {
    issue& last = list_.emplace_back();
    last.code = issue_code::too_many_issues;
    last.message = detail::more_issues_than(limit);
    last.position = locate(offset);
    return false;
}

/// Repeated keys are known only when their object ends: they go back to where they stand.
TELLTALE_COLD inline void issue_collector::move_back(std::size_t offset) {
    for (std::size_t i = list_.size() - 1; i != 0 && list_[i - 1].position && list_[i - 1].position->offset > offset;
         --i) {
        issue kept = std::move(list_[i]); // std::swap would be made for speed, and large
        list_[i] = std::move(list_[i - 1]);
        list_[i - 1] = std::move(kept);
    }
}

inline void issue_collector::describe(fact const& what, issue& made) {
    if (detail::stops_at_comment(what, document_)) [[unlikely]]
        describe_comment(what, made);
    else fill(what, made);
}

/// The text is broken where a comment begins, of which the walk knows nothing.
TELLTALE_COLD inline void issue_collector::describe_comment(fact what, issue& made) {
    input_fault const* const fault = relaxed_ == nullptr ? nullptr : relaxed_->fault_at(what.offset);
    what.code = fault == nullptr ? issue_code::bad_json : fault->code;
    what.offset = fault == nullptr ? what.offset : fault->offset;
    what.words = fault == nullptr ? detail::no_comments : fault->words;
    fill(what, made);
}

TELLTALE_NOINLINE inline void issue_collector::fill(fact const& what, issue& made) {
    bool const concealed = detail::concerns_secret(what);
    made.severity = what.severity;
    made.code = what.code;
    bool const open = detail::append_steps(made.path, what.at);
    if (open && what.inside != no_offset && !document_.empty())
        append_inner_path(made.path, relaxed_ == nullptr ? document_ : relaxed_->text(), what.inside, what.offset);
    made.message = message_of(what, concealed);
    made.expected = expected_of(what);
    if (!concealed) made.got = got_in(what, document_, conceals_);
    made.position = locate(what.offset);
}

TELLTALE_NOINLINE inline std::optional<text_position> issue_collector::locate(std::size_t offset) {
    if (offset == no_offset || document_.data() == nullptr) return std::nullopt;
    last_ = text::locate(document_, offset, !last_ || offset < last_->offset ? text_position{0, 1, 1} : *last_);
    return text_position{last_->offset, last_->line + wishes_.first_line - 1, last_->column};
}

} // namespace telltale::inline v0

#endif
// Whether a type has a secret anywhere inside it.
#ifndef TELLTALE_SCHEMA_SECRECY_HPP
#define TELLTALE_SCHEMA_SECRECY_HPP


#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

template <class T, class... Outer>
consteval bool find_secret();

template <class T, class... Outer>
consteval bool find_secret_in_members() {
    return []<std::size_t... I>(std::index_sequence<I...>) {
        return ((record<T>::template member<I>::value_slot::is_secret ||
                 find_secret<typename record<T>::template member<I>::located::type, Outer..., T>()) ||
                ...);
    }(std::make_index_sequence<record<T>::size>{});
}

template <class T, class... Outer, std::size_t... I>
consteval bool find_secret_in_items(std::index_sequence<I...>) {
    return (find_secret<std::tuple_element_t<I, T>, Outer...>() || ...);
}

template <class T, class... Outer>
consteval bool find_secret() {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr ((std::is_same_v<T, Outer> || ...)) return false; // a recursive type is looked at once
    else if constexpr (k == kind::optional || k == kind::nullable)
        return find_secret<reflect::held_type<T>, Outer...>();
    else if constexpr (k == kind::list || k == kind::fixed_list || k == kind::set)
        return find_secret<typename T::value_type, Outer...>();
    else if constexpr (k == kind::tuple)
        return find_secret_in_items<T, Outer...>(std::make_index_sequence<std::tuple_size_v<T>>{});
    else if constexpr (k == kind::map) return find_secret<typename T::mapped_type, Outer...>();
    else if constexpr (k == kind::variant)
        return []<class... Ts>(std::type_identity<std::variant<Ts...>>) {
            return (find_secret<Ts, Outer...>() || ...);
        }(std::type_identity<T>{});
    else if constexpr (k == kind::record) return find_secret_in_members<T, Outer...>();
    else return false;
}

template <class T>
consteval bool find_secret_if_well_formed() {
    static_assert(well_formed<T>);
    if constexpr (schema_fault<T>::first.empty()) return find_secret<T>();
    else return false;
}

} // namespace detail

/// Whether a member of `T`, or of anything inside it, is `secret`: reports then show nothing of the document's text.
template <class T>
inline constexpr bool has_secret = detail::find_secret_if_well_formed<T>();

} // namespace telltale::inline v0

#endif

#include <optional>
#include <string_view>

namespace telltale::inline v0 {

namespace detail {

/// What reading carefully wants of a type: to read the whole of a document.
using whole_reader = bool (*)(reader<text_cursor>& r, void* out, void const* way);
template <class T, class Out>
bool read_whole_as(reader<text_cursor>& r, void* out, void const* way) {
    return read_whole<T>(r, *static_cast<Out*>(out), static_cast<way_of<T> const*>(way));
}

/// Reads a document with all that it takes to say what is wrong.
TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE issues read_carefully(std::string_view text, options const& wishes,
                                                                    bool conceals, whole_reader read, void* out,
                                                                    bool is_new, void const* way) {
    std::optional<relaxed_text> relaxed; // in place of a document that may have comments or trailing commas
    if (wishes.comments || wishes.trailing_commas) [[unlikely]]
        relaxed.emplace(text, wishes.comments, wishes.trailing_commas, wishes.limits.bytes);
    issue_collector found(wishes, text, conceals, relaxed ? &*relaxed : nullptr);
    text_cursor in(relaxed ? relaxed->text() : text, wishes.limits);
    reader<text_cursor> r(in, found, wishes);
    new_target const scope(r, is_new);
    if (!in.open() || (read(r, out, way) && !in.close())) r.broken(nullptr);
    return found.release();
}
TELLTALE_INSTANCE(issues read_carefully<0>(std::string_view, options const&, bool, whole_reader, void*, bool,
                                           void const*));

} // namespace detail

/// Reads JSON text as a `T` into `out`, a `T` or `nothing`, and gives the issues; `is_new`: absent members find nothing in `out`
/// that they could keep. Nearly all documents are right and in order, and need no more than that is found out; others are read
/// on from there with all that it takes to say what is wrong. One function for each type and target, out of line.
template <class T, class Out>
[[nodiscard]] TELLTALE_NOINLINE issues read_document(std::string_view text, options const& wishes, Out& out,
                                                     bool is_new = false) {
    detail::way_of<T> way;
    if constexpr (detail::begins_in_order<T>) {
        if (text.size() <= wishes.limits.bytes && !wishes.comments && !wishes.trailing_commas) [[likely]] {
            detail::plain_scope const in{text.data(), text.data() + text.size(), wishes.limits.depth,
                                         !is_new && wishes.absent_keys == absent_keys::keep};
            char const* const behind = detail::read_simple_record(in.begin, way, in, out);
            if (behind != nullptr && plain_text::skip_space(behind, in.end) == in.end) [[likely]]
                return {};
            if (behind != nullptr) way.key = nullptr; // something follows: all of it is read again
        }
    }
    return detail::read_carefully(text, wishes, has_secret<T>, &detail::read_whole_as<T, Out>, &out, is_new, &way);
}

} // namespace telltale::inline v0

#endif

#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

/// Reads JSON text (RFC 8259, UTF-8) as a `T` and checks it against the schema of `T` in the same pass. Gives the value, or
/// every issue in document order, up to `wishes.issue_limit`. Allocates what the value allocates, and on the error path the
/// issues. O(length of the text). Thread-safe: calls share nothing. Of a `T` that owns no memory also in constant evaluation; there
/// a refusal has no issues in its list, only their number in `untold()`: `literal` has the words.
template <class T>
[[nodiscard]] constexpr result<T> parse(std::string_view text, options const& wishes = default_options) {
    static_assert(
        std::is_default_constructible_v<T>,
        "telltale: parse begins with a T{}, and this type has no default constructor; parse_into reads into one that exists");
    result<T> made(std::in_place);
    if constexpr (constant_type<T>)
        if (std::is_constant_evaluated()) {
            if (issues found = detail::read_constant<T>(text, wishes, *made, true); !found.ok())
                made = result<T>(std::move(found));
            return made;
        }
    if (issues found = read_document<T>(text, wishes, *made, true); !found.empty()) [[unlikely]]
        made = result<T>(std::move(found));
    return made;
}

/// As `parse`, into an object that exists, whose memory is used again. Absent members are treated as declared (an optional one
/// is emptied, one with a default gets it), or keep what they have with `{.absent_keys = absent_keys::keep}`, so that one
/// document can be laid over another: arrays and maps are replaced as a whole, and what is new in `target` must be complete.
/// When there are issues `target` is valid but unspecified (basic guarantee).
template <class T>
[[nodiscard]] constexpr result<void> parse_into(std::string_view text, T& target,
                                                options const& wishes = default_options) {
    if constexpr (constant_type<T>)
        if (std::is_constant_evaluated()) {
            if (issues found = detail::read_constant<T>(text, wishes, target); !found.ok()) return found;
            return {};
        }
    if (issues found = read_document<T>(text, wishes, target); !found.empty()) [[unlikely]]
        return found;
    return {};
}

} // namespace telltale::inline v0

#endif
// validate: the issues of a document, or of a struct in memory, and nothing else.
#ifndef TELLTALE_READ_VALIDATE_HPP
#define TELLTALE_READ_VALIDATE_HPP

// Checks a struct that is already in memory against its schema.
#ifndef TELLTALE_SCHEMA_CHECK_HPP
#define TELLTALE_SCHEMA_CHECK_HPP


#include <array>
#include <cstddef>
#include <cstdint>
#include <ratio>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

/// Whole seconds since 1970 and the nanoseconds after them.
struct split_time {
    std::int64_t seconds;
    std::uint32_t nanoseconds;
};
/// Splits a time: `seconds` are rounded down, so that the nanoseconds are 0 to 999999999 before 1970 too.
template <class T>
    requires(reflect::kind_of<T> == reflect::kind::time)
[[nodiscard]] constexpr split_time split(T time) noexcept {
    using period = typename T::duration::period;
    using to_nanoseconds = std::ratio_divide<std::ratio<1, period::den>, std::nano>;
    auto const ticks = time.time_since_epoch().count();
    std::int64_t seconds = 0;
    if constexpr (std::is_integral_v<typename T::duration::rep>) {
        auto const parts = static_cast<std::int64_t>(ticks) * period::num; // of `den` to a second
        seconds = parts / period::den - (parts % period::den < 0 ? 1 : 0);
        return {seconds, static_cast<std::uint32_t>((parts - seconds * period::den) * to_nanoseconds::num /
                                                    to_nanoseconds::den)};
    } else {
        auto const parts = ticks * period::num;
        seconds = static_cast<std::int64_t>(parts / period::den);
        if (static_cast<decltype(parts)>(seconds) * period::den > parts) --seconds;
        return {seconds, static_cast<std::uint32_t>((parts - static_cast<decltype(parts)>(seconds) * period::den) *
                                                    to_nanoseconds::num / to_nanoseconds::den)};
    }
}

namespace detail {

/// A check in progress. Its members are the error path, one for all types; each answers whether to go on.
struct checker {
    fact_sink& sink;
    std::size_t depth_limit;
    std::size_t depth = 0;
    std::size_t errors = 0;
    std::string_view tag{}; ///< the key that the next record cannot have, since its tag stands there

    constexpr bool report(fact const& what) {
        ++errors;
        return sink.take(what);
    }
    TELLTALE_COLD constexpr bool refuse(frame const* at, value_schema const& value, issue_code code,
                                        std::string_view got, std::string_view words = {}) {
        return report({.code = code, .at = at, .value = &value, .words = words, .got = got});
    }
    template <class Value>
    TELLTALE_COLD constexpr bool broken_rules(frame const* at, value_schema const& value, Value const& given,
                                              std::string_view got, text::number count = 0) {
        for (rule const& r : value.rules)
            if (!holds(r, given))
                if (!report({.code = code_when_broken(r, given),
                             .at = at,
                             .value = &value,
                             .broken = &r,
                             .words = r.message,
                             .got = got,
                             .count = count}))
                    return false;
        return true;
    }
    TELLTALE_COLD constexpr bool broken_rule(frame const* at, value_schema const& value, rule const& r, issue_code code,
                                             text::number count = 0) {
        return report({.code = code, .at = at, .value = &value, .broken = &r, .words = r.message, .count = count});
    }
};

template <class Slot, class Value>
[[nodiscard]] constexpr bool satisfies_all(Value const& value) {
    return [&]<std::size_t... J>(std::index_sequence<J...>) {
        return (holds(Slot::rules[J], value) && ...);
    }(std::make_index_sequence<Slot::rule_count>{});
}

template <class T, class Slot>
constexpr bool check_value(checker& c, frame const* at, T const& value);

/// A number as text, which is not made of strings in constant evaluation.
class number_text {
public:
    constexpr explicit number_text(text::number value) noexcept
        : size_(static_cast<std::size_t>(value.write(digits_) - digits_)) {}
    constexpr operator std::string_view() const noexcept { return {digits_, size_}; }

private:
    char digits_[text::number::max_text]{};
    std::size_t size_;
};

template <class Slot>
TELLTALE_COLD constexpr bool refuse_number(checker& c, frame const* at, text::number value) {
    number_text const got(value);
    if (!value.is_finite()) return c.refuse(at, Slot::plain, issue_code::not_finite, got);
    return c.broken_rules(at, Slot::plain, value, got);
}

/// A text that breaks rules, or is not UTF-8.
template <class Slot>
TELLTALE_COLD constexpr bool refuse_text(checker& c, frame const* at, std::string_view text, std::string_view got) {
    if (!text::is_utf8(text)) return c.refuse(at, Slot::plain, issue_code::bad_utf8, got);
    return c.broken_rules(at, Slot::plain, text, got);
}
template <class Slot>
TELLTALE_COLD bool refuse_running_text(checker& c, frame const* at, std::string_view text) {
    std::string got;
    (void)text::append_checked_json_string(got, text);
    return refuse_text<Slot>(c, at, text, got);
}

template <class Slot>
constexpr bool check_text(checker& c, frame const* at, std::string_view text) {
    if (text::is_utf8(text) && satisfies_all<Slot>(text)) [[likely]]
        return true;
    if (std::is_constant_evaluated()) return refuse_text<Slot>(c, at, text, text);
    return refuse_running_text<Slot>(c, at, text);
}

/// A value whose text its codec would not read.
template <class T>
TELLTALE_COLD bool refuse_codec(checker& c, frame const* at, value_schema const& value, std::string_view text) {
    std::string got;
    (void)text::append_checked_json_string(got, text);
    rule const wanted{.kind = rule_kind::format, .words = text_codec<T>::words};
    return c.report({.code = issue_code::wrong_format,
                     .at = at,
                     .value = &value,
                     .broken = &wanted,
                     .words = value.not_named,
                     .got = got});
}

template <class Slot, class E>
constexpr bool check_enumerator(checker& c, frame const* at, E value) {
    std::optional<std::string_view> const name = enum_name(value);
    if (!name) [[unlikely]] {
        number_text const got(static_cast<std::underlying_type_t<E>>(value));
        return c.refuse(at, Slot::plain, issue_code::not_one_of, got, Slot::plain.not_named);
    }
    if (satisfies_all<Slot>(*name)) [[likely]] // which is known to be UTF-8 where the schema has no fault
        return true;
    return check_text<Slot>(c, at, *name);
}

template <class T>
constexpr bool check_members(checker& c, frame const* at, T const& object);

/// Checks the alternative `I` of a variant if it is the one held.
template <class Slot, std::size_t I, class T>
constexpr bool check_alternative(checker& c, frame const* at, T const& value) {
    auto const* const held = std::get_if<I>(&value);
    if (held == nullptr) return true;
    using alternative = std::variant_alternative_t<I, T>;
    if constexpr (Slot::takes_other && std::is_same_v<alternative, other_tagged>) {
        frame const tag{.outer = at->outer, .key = Slot::tag_key(), .by_key = true};
        if (!check_text<slot<std::string, unsaid>>(c, &tag, held->tag)) return false;
        return Slot::may_be_absent || held->value || c.refuse(at, Slot::plain, issue_code::missing_key, {});
    } else if constexpr (Slot::is_tagged) {
        if constexpr (!Slot::is_beside) c.tag = Slot::tag_key();
        bool const go_on = check_value<alternative, slot<alternative, unsaid>>(c, at, *held);
        c.tag = {};
        return go_on;
    } else return check_value<alternative, slot<alternative, typename Slot::access, true>>(c, at, *held);
}

template <class Slot, class T>
constexpr bool check_duration(checker& c, frame const* at, T const& value) {
    using scale = typename Slot::scale;
    text::number const number = scale::to_number(value);
    if (T back{}; number.is_finite() && satisfies_all<Slot>(number) && scale::to_duration(number, back) &&
                  back == value) [[likely]]
        return true;
    number_text const got(number);
    if (!number.is_finite()) return c.refuse(at, Slot::plain, issue_code::not_finite, got);
    std::size_t const errors = c.errors;
    if (!c.broken_rules(at, Slot::plain, number, got)) return false;
    if (c.errors != errors || !scale::is_exact) return true;
    return c.refuse(at, Slot::plain, issue_code::out_of_range, got, "cannot be written exactly in its unit");
}

/// An item of a list, a map or a tuple, which is there: a pointer to nothing would be written as null.
template <class T, class Slot>
constexpr bool check_element(checker& c, frame const* at, T const& value) {
    if constexpr (reflect::kind_of<T> == reflect::kind::optional)
        if (!value) return c.refuse(at, Slot::plain, issue_code::wrong_type, "null", Slot::plain.wrong_type);
    return check_value<T, Slot>(c, at, value);
}

template <std::size_t I, class T>
constexpr bool check_item(checker& c, frame& here, T const& value) {
    using element = std::tuple_element_t<I, T>;
    here.index = I;
    return check_element<element, slot<element, unsaid>>(c, &here, std::get<I>(value));
}

template <class Slot, class Mapped>
constexpr bool check_entry(checker& c, frame const& here, std::string_view key, Mapped const& mapped) {
    using key_slot = slot<std::string, typename Slot::key_access>;
    return check_text<key_slot>(c, &here, key) &&
           check_element<Mapped, typename Slot::template element<Mapped>>(c, &here, mapped);
}

template <class Slot, class T>
constexpr bool check_inner(checker& c, frame const* at, T const& value) {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr (k == kind::boolean) {
        return satisfies_all<Slot>(value) || c.broken_rules(at, Slot::plain, value, value ? "true" : "false");
    } else if constexpr (k == kind::integer || k == kind::real) {
        text::number const number(value);
        if (number.is_finite() && satisfies_all<Slot>(number)) [[likely]]
            return true;
        return refuse_number<Slot>(c, at, number);
    } else if constexpr (k == kind::string) {
        return check_text<Slot>(c, at, value);
    } else if constexpr (k == kind::codec) {
        std::string text;
        text_codec<T>::append(text, value);
        if (text::is_utf8(text) && !text_codec<T>::parse(text)) [[unlikely]]
            return refuse_codec<T>(c, at, Slot::plain, text);
        return check_text<Slot>(c, at, text);
    } else if constexpr (k == kind::duration) {
        return check_duration<Slot>(c, at, value);
    } else if constexpr (k == kind::tuple) {
        frame here{.outer = at};
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return (check_item<I>(c, here, value) && ...);
        }(std::make_index_sequence<std::tuple_size_v<T>>{});
    } else if constexpr (k == kind::enumeration) {
        return check_enumerator<Slot>(c, at, value);
    } else if constexpr (k == kind::open_enumeration) {
        if (value.is_known()) return check_enumerator<Slot>(c, at, *value.known());
        return check_text<Slot>(c, at, value.other());
    } else if constexpr (k == kind::time) {
        char text[text::date_time_max_size];
        auto const [seconds, nanoseconds] = split(value);
        std::size_t const size = text::write_date_time(seconds, nanoseconds, text);
        if (size == 0)
            return c.refuse(at, Slot::plain, issue_code::out_of_range, {}, "is not within the years 0000 to 9999");
        return check_text<Slot>(c, at, std::string_view(text, size));
    } else if constexpr (k == kind::list || k == kind::fixed_list || k == kind::set) {
        using element_slot = typename Slot::template element<typename T::value_type>;
        std::size_t const errors = c.errors;
        frame here{.outer = at};
        for (auto const& item : value) {
            if (!check_element<typename T::value_type, element_slot>(c, &here, item)) return false;
            ++here.index;
        }
        if (!satisfies_all<Slot>(item_count{value.size()}))
            if (!c.broken_rules(at, Slot::plain, item_count{value.size()}, {}, std::uint64_t{value.size()}))
                return false;
        if constexpr (Slot::wants_unique_items)
            if (c.errors == errors)
                if (std::size_t const again = repeated_item(value); again != value.size())
                    for (rule const& r : Slot::plain.rules)
                        if (r.kind == rule_kind::unique_items)
                            return c.broken_rule(at, Slot::plain, r, issue_code::not_unique, std::uint64_t{again});
        return true;
    } else if constexpr (k == kind::map) {
        for (auto const& [key, mapped] : value)
            if (!check_entry<Slot>(c, {.outer = at, .key = key, .by_key = true}, key, mapped)) return false;
        if (!satisfies_all<Slot>(item_count{value.size()}))
            return c.broken_rules(at, Slot::plain, item_count{value.size()}, {}, std::uint64_t{value.size()});
        return true;
    } else if constexpr (k == kind::variant) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return (check_alternative<Slot, I>(c, at, value) && ...);
        }(std::make_index_sequence<std::variant_size_v<T>>{});
    } else if constexpr (k == kind::free_form) {
        return true; // checked when it was made
    } else {
        return check_members(c, at, value);
    }
}

template <class T, class Slot>
constexpr bool check_value(checker& c, frame const* at, T const& value) {
    using reflect::kind;
    if constexpr (reflect::kind_of<T> == kind::optional || reflect::kind_of<T> == kind::nullable) {
        return !value || check_value<reflect::held_type<T>, Slot>(c, at, *value);
    } else if constexpr (transparent_type<T>) {
        using member = transparent_member<T>;
        return check_value<typename member::type, Slot>(c, at, member::get(value));
    } else {
        constexpr bool nests = contains(Slot::plain.types, json_types::array | json_types::object);
        if constexpr (nests)
            if (c.depth == c.depth_limit) [[unlikely]]
                return c.refuse(at, Slot::plain, issue_code::too_deep, {}, "nested too deeply");
        std::size_t const errors = c.errors;
        if constexpr (nests) ++c.depth;
        bool go_on = check_inner<Slot>(c, at, value);
        if constexpr (nests) --c.depth;
        if constexpr (Slot::predicate_count != 0) {
            if (go_on && c.errors == errors)
                for_each_broken_predicate<Slot>(value, [&](rule const& r) {
                    go_on = go_on && c.broken_rule(at, Slot::plain, r, issue_code::rule_broken);
                });
        }
        return go_on;
    }
}

template <class T, class Clean, class P, auto... Pointers>
constexpr bool check_cross_rule(checker& c, frame const* at, T const& object, Clean const& clean,
                                cross_rule<P, Pointers...> const& asked, rule const& plain) {
    using rec = record<T>;
    if (!(clean[rec::template index_of<Pointers>] && ...)) return true;
    if (asked.predicate(rec::template member<rec::template index_of<Pointers>>::located::get(object)...)) return true;
    for (std::size_t const i : {rec::template index_of<Pointers>...}) {
        frame const here{.outer = at, .member = &rec::members[i]};
        if (!c.broken_rule(i == rec::rest ? at : &here, *rec::members[i].value, plain, issue_code::rule_broken))
            return false;
    }
    return true;
}

template <class T, class Clean, auto Pointer>
constexpr bool check_cross_rule(checker& c, frame const* at, T const& object, Clean const& clean,
                                tag_texts_rule<Pointer> const& asked, rule const&) {
    using rec = record<T>;
    constexpr std::size_t i = rec::template index_of<Pointer>;
    if (!clean[i]) return true;
    auto const* const held = find_variant(rec::template member<rec::beside>::located::get(object));
    if (held == nullptr) return true;
    std::string_view const text = text_inside(rec::template member<i>::located::get(object));
    tag_texts const* const broken = asked.find_broken(held->index(), text);
    if (broken == nullptr) [[likely]]
        return true;
    frame const here{.outer = at, .member = &rec::members[i]};
    return with_tag_texts(*rec::members[i].value, *broken, text, [&](fact f) {
        f.at = &here;
        return c.report(f);
    });
}

/// The items of the member for the rest, which stand among the other members.
template <class T, class Map>
constexpr bool check_rest(checker& c, frame const* at, Map const& map, std::string_view tag) {
    using rec = record<T>;
    using value_slot = typename rec::template member<rec::rest>::value_slot;
    for (auto const& [key, mapped] : map) {
        frame const here{.outer = at, .member = &rec::members[rec::rest], .key = key, .by_key = true};
        if (rec::names(key) || (!tag.empty() && key == tag))
            if (!c.report({.code = issue_code::duplicate_key, .at = &here, .words = "is the key of another member"}))
                return false;
        if (!check_entry<value_slot>(c, here, key, mapped)) return false;
    }
    if (satisfies_all<value_slot>(item_count{map.size()})) return true;
    return c.broken_rules(at, value_slot::plain, item_count{map.size()}, {}, std::uint64_t{map.size()});
}

template <class T, std::size_t I>
constexpr bool check_member(checker& c, frame& here, T const& object, std::array<bool, record<T>::size + 1>& clean,
                            [[maybe_unused]] std::string_view tag) {
    using member = typename record<T>::template member<I>;
    std::size_t const errors = c.errors;
    here.member = &record<T>::members[I];
    bool go_on = true;
    if constexpr (member::is_rest) go_on = check_rest<T>(c, here.outer, member::located::get(object), tag);
    else
        go_on = check_value<typename member::located::type, typename member::value_slot>(c, &here,
                                                                                         member::located::get(object));
    clean[I] = c.errors == errors;
    return go_on;
}

template <class T>
constexpr bool check_members(checker& c, frame const* at, T const& object) {
    using rec = record<T>;
    frame here{.outer = at};
    std::string_view const tag = std::exchange(c.tag, {});
    std::array<bool, rec::size + 1> clean{};
    return [&]<std::size_t... I, std::size_t... J>(std::index_sequence<I...>, std::index_sequence<J...>) {
        return (check_member<T, I>(c, here, object, clean, tag) && ...) &&
               (check_cross_rule(c, at, object, clean, get_part<rec::cross_rule_parts[J]>(rec::layout::said),
                                 rec::cross_rules[J]) &&
                ...);
    }(std::make_index_sequence<rec::size>{}, std::make_index_sequence<rec::cross_rule_count>{});
}

} // namespace detail

/// Hands to `sink` what is wrong with `object`: rules broken, and what JSON cannot hold. Returns whether it came to the end.
/// O(size of the object) but for `unique_items`; allocates only for issues, for the texts of codecs, and for `unique_items` of more
/// than 16 items.
template <class T>
constexpr bool check(T const& object, fact_sink& sink, std::size_t depth_limit = 128) {
    static_assert(well_formed<T>);
    if constexpr (schema_fault<T>::first.empty()) {
        detail::checker c{sink, depth_limit};
        return detail::check_value<T, slot<T, detail::unsaid>>(c, nullptr, object);
    }
    return true;
}

} // namespace telltale::inline v0

#endif

#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// The issues that `parse<T>` would give, without building a `T`: only what rules look at again is kept. Allocates nothing for
/// a document without issues, unless such rules ask for it. `.ok()` tells whether there were none. Of a `T` that owns no memory
/// also in constant evaluation, where the issues are only counted: `untold()`.
template <class T>
[[nodiscard]] constexpr issues validate(std::string_view text, options const& wishes = default_options) {
    nothing kept;
    if constexpr (constant_type<T>)
        if (std::is_constant_evaluated()) return detail::read_constant<T>(text, wishes, kept);
    return read_document<T>(text, wishes, kept);
}

namespace detail {

template <class T>
[[nodiscard]] issues check_object(T const& object, options const& wishes) {
    issue_collector found(wishes, {}, has_secret<T>);
    (void)check(object, found, wishes.limits.depth);
    return found.release();
}

} // namespace detail

/// The issues of a struct in memory: what a reader of its document would object to, and what cannot be written (numbers that
/// are not finite, text that is not UTF-8, enumerators without a text). Only for records, so that `validate(text)` without a
/// type does not compile. Also in constant evaluation, as above.
template <class T>
    requires(reflect::kind_of<T> == reflect::kind::record && !std::is_convertible_v<T const&, std::string_view>)
[[nodiscard]] constexpr issues validate(T const& object, options const& wishes = default_options) {
    if constexpr (constant_type<T>)
        if (std::is_constant_evaluated()) {
            detail::counting_sink facts(wishes.issue_limit);
            (void)check(object, facts, wishes.limits.depth);
            return detail::untold(facts.count);
        }
    return detail::check_object(object, wishes);
}

} // namespace telltale::inline v0

#endif
// What is wrong with the declaration of an event catalog.
#ifndef TELLTALE_TELEMETRY_CATALOG_FAULT_HPP
#define TELLTALE_TELEMETRY_CATALOG_FAULT_HPP


#include <cstddef>
#include <string_view>

namespace telltale::inline v0::telemetry::detail {

/// Sources that are no text or stand twice.
constexpr bool faulty_sources(text::sentence<>& words, std::string_view type, std::string_view const* sources,
                              std::size_t count) {
    for (std::size_t i = 0; i != count; ++i) {
        if (sources[i].empty()) {
            words << "event_catalog: a source of " << type << " is empty";
            return true;
        }
        for (std::size_t j = 0; j != i; ++j)
            if (sources[i] == sources[j]) {
                words << "event_catalog: the source " << sources[i] << " is named twice for " << type;
                return true;
            }
    }
    return false;
}

template <class... Events>
struct catalog_faults {
    static constexpr text::sentence<> first = [] {
        text::sentence<> words;
        if constexpr (sizeof...(Events) == 0) {
            words << "event_catalog: it has no event";
        } else {
            std::string_view const types[] = {Events::type...};
            for (std::size_t i = 0; i != sizeof...(Events); ++i) {
                if (types[i].empty()) {
                    words << "event_catalog: the type of event " << i + 1 << " is empty";
                    return words;
                }
                for (std::size_t j = 0; j != i; ++j)
                    if (types[i] == types[j]) {
                        words << "event_catalog: the type " << types[i] << " is declared twice, by events " << j + 1
                              << " and " << i + 1;
                        return words;
                    }
            }
            (void)(faulty_sources(words, Events::type, Events::sources::texts.data(), Events::sources::texts.size()) ||
                   ...);
        }
        return words;
    }();
};

/// A type that the program names and no event has.
template <fixed_string Type, class... Events>
struct unknown_type {
    static constexpr text::sentence<> first = [] {
        text::sentence<> words;
        text::nearest_name near(Type.view());
        std::string_view const types[] = {Events::type...};
        for (std::string_view const type : types) {
            if (type == Type.view()) return words;
            near.consider(type);
        }
        words << "event_catalog: there is no event " << Type.view();
        if (near.index() != text::nearest_name::npos) words << ", did you mean " << types[near.index()] << "?";
        return words;
    }();
};

} // namespace telltale::inline v0::telemetry::detail

#endif
// One event type: its payload, its severity, its description and who may send it.
#ifndef TELLTALE_TELEMETRY_EVENT_HPP
#define TELLTALE_TELEMETRY_EVENT_HPP

// How serious an event is, as in OpenTelemetry's log data model.
#ifndef TELLTALE_TELEMETRY_SEVERITY_HPP
#define TELLTALE_TELEMETRY_SEVERITY_HPP


#include <cstdint>
#include <optional>

namespace telltale::inline v0::telemetry {

/// The severity of an event; the values are OpenTelemetry's SeverityNumber.
enum class severity : std::uint8_t { debug = 5, info = 9, warn = 13, error = 17 };

/// OpenTelemetry's SeverityNumber: 5, 9, 13 or 17, the first of the four numbers that a severity has there.
[[nodiscard]] constexpr int otel_number(severity level) noexcept { return static_cast<int>(level); }

/// The severity of a SeverityNumber: 5 to 8 are `debug`, 9 to 12 `info`, 13 to 16 `warn`, 17 to 20 `error`. TRACE (1 to 4) and
/// FATAL (21 to 24), which documents have no words for, become the nearest there is, `debug` and `error`. Nothing for any other
/// number, among them 0, which is "unspecified".
[[nodiscard]] constexpr std::optional<severity> severity_from_otel(int number) noexcept {
    if (number < 1 || number > 24) return std::nullopt;
    if (number < 9) return severity::debug;
    if (number < 13) return severity::info;
    return number < 17 ? severity::warn : severity::error;
}

} // namespace telltale::inline v0::telemetry

/// `debug`, `info`, `warn`, `error`.
template <>
inline constexpr auto telltale::schema_for<telltale::telemetry::severity> =
    telltale::enumeration(telltale::value(telltale::telemetry::severity::debug, "debug"),
                          telltale::value(telltale::telemetry::severity::info, "info"),
                          telltale::value(telltale::telemetry::severity::warn, "warn"),
                          telltale::value(telltale::telemetry::severity::error, "error"));

#endif

#include <array>
#include <cstddef>
#include <string_view>

namespace telltale::inline v0::telemetry {

/// The sources that may send an event, by their texts: `sent_by<"gateway", "worker">`. Without any, all may.
template <fixed_string... Sources>
struct sent_by {
    static constexpr std::array<std::string_view, sizeof...(Sources)> texts{Sources.view()...};
};

/// One event type of a catalog: `event<"model.loaded", model_loaded, severity::info, "A model was loaded.">`. The type is
/// what stands in documents and is not empty. The payload is of any type that can be read, may be that of another event too,
/// and is a `std::optional` where the key of the payload may be absent. The severity is the one to log it with when nothing
/// else is said; the description is for people; `Sources` is a `sent_by`, which an envelope with `allowed_sources` asks.
template <fixed_string Type, class Payload, severity Default = severity::info, fixed_string Description = "",
          class Sources = sent_by<>>
struct event {
    static constexpr std::string_view type = Type.view();
    using payload = Payload;
    static constexpr telemetry::severity default_severity = Default;
    static constexpr std::string_view description = Description.view();
    using sources = Sources;
};

/// What a catalog says of one event type.
struct event_description {
    std::string_view type{};
    severity default_severity = severity::info;
    std::string_view description{};
    constants<std::string_view> sources{}; ///< who may send it; none: everybody
};

} // namespace telltale::inline v0::telemetry

#endif
// A line of a recorder's log: the envelope that catalogs have unless they are given another.
#ifndef TELLTALE_TELEMETRY_LOG_RECORD_HPP
#define TELLTALE_TELEMETRY_LOG_RECORD_HPP

// The member of an envelope that has the payload, and the key that has the type.
#ifndef TELLTALE_TELEMETRY_TYPE_KEY_HPP
#define TELLTALE_TELEMETRY_TYPE_KEY_HPP


#include <cstddef>
#include <utility>

namespace telltale::inline v0::telemetry {

namespace detail {

template <class Catalog, fixed_string Key, std::size_t... I>
[[nodiscard]] constexpr auto tag_with_types(std::index_sequence<I...>) noexcept {
    return tagged_beside<Key>(Catalog::types()[I].type...);
}

} // namespace detail

/// Said of the member of an envelope whose type is `Catalog::payload`: the event's type stands beside it, under `Key`. An
/// envelope is a struct template over a catalog:
///
///     template <class Catalog>
///     struct message {
///         std::string sender;
///         typename Catalog::payload body;
///         static constexpr auto schema = telltale::schema(telltale::field<&message::body>(type_key<Catalog, "kind">));
///     };
///     using messages = event_catalog<event<"hello", hello>, event<"bye", bye>>::over<message>;
///
/// `messages::record` is then a `message` for `{"sender": "...", "kind": "hello", "body": {...}}`.
template <class Catalog, fixed_string Key>
inline constexpr auto type_key = detail::tag_with_types<Catalog, Key>(std::make_index_sequence<Catalog::size>{});

} // namespace telltale::inline v0::telemetry

#endif

#include <concepts>
#include <string>
#include <string_view>
#include <variant>

namespace telltale::inline v0::telemetry {

namespace detail {

/// Of a variant's alternatives; the variant itself claims to be comparable whatever they are.
template <class Variant>
inline constexpr bool all_comparable = false;
template <class... Alternatives>
inline constexpr bool all_comparable<std::variant<Alternatives...>> = (std::equality_comparable<Alternatives> && ...);

} // namespace detail

/// A line of a recorder's log, `{"ts": "2025-01-31T23:59:59Z", "event": "model.loaded", "details": {...}}`, whose payload
/// is one of those of `Catalog`. The event's type is the alternative that `details` holds; it is not kept twice.
template <class Catalog>
struct log_record {
    std::string ts;                      ///< when, in UTC: `2025-01-31T23:59:59.123Z`, as `utc_date_time` has it
    typename Catalog::payload details{}; ///< what

    /// The event's type, as `Catalog::type_of(details)`.
    [[nodiscard]] constexpr std::string_view event() const noexcept { return Catalog::type_of(details); }

    friend bool operator==(log_record const&, log_record const&)
        requires detail::all_comparable<typename Catalog::payload>
    = default;

    static constexpr auto schema =
        telltale::schema(telltale::field<&log_record::ts>(telltale::format(telltale::utc_date_time)),
                         telltale::field<&log_record::details>(type_key<Catalog, "event">));
};

} // namespace telltale::inline v0::telemetry

#endif

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <variant>

namespace telltale::inline v0::telemetry {

/// What becomes of an event whose type a catalog does not know.
enum class unknown_types : std::uint8_t {
    refuse, ///< `unknown_tag` at the type, with a list of the types
    keep    ///< it is read as `other_tagged`; a type that is nearly a known one is a warning
};

namespace detail {

/// An event under a longer name.
template <fixed_string Prefix, class Event>
struct prefixed_event : Event {
    static constexpr auto whole = [] {
        fixed_string<Prefix.size() + Event::type.size() + 1> all{};
        for (std::size_t i = 0; i != Prefix.size(); ++i) all.characters[i] = Prefix.characters[i];
        for (std::size_t i = 0; i != Event::type.size(); ++i) all.characters[Prefix.size() + i] = Event::type[i];
        return all;
    }();
    static constexpr std::string_view type = whole.view();
};

template <unknown_types Others, class... Payloads>
struct payload_choice {
    using type = std::variant<Payloads...>;
};
template <class... Payloads>
struct payload_choice<unknown_types::keep, Payloads...> {
    using type = std::variant<Payloads..., other_tagged>;
};

template <template <class> class A, template <class> class B>
inline constexpr bool one_envelope = false;
template <template <class> class A>
inline constexpr bool one_envelope<A, A> = true;

} // namespace detail

/// A catalog of `Events` over the documents `Envelope<catalog>`; `event_catalog` is the way to write one. It is an empty type,
/// and all of it can be asked of the type or of a value.
template <template <class> class Envelope, unknown_types Others, class... Events>
struct catalog_over {
    static_assert(text::build_ok<detail::catalog_faults<Events...>>);

    /// The same events in another envelope, a struct template over a catalog: see `type_key`.
    template <template <class> class Other>
    using over = catalog_over<Other, Others, Events...>;
    /// The same, but events of other types pass: `payload` then ends in `other_tagged`, which keeps their types and values.
    using open = catalog_over<Envelope, unknown_types::keep, Events...>;
    /// The same, and events of other types are refused; so it is unless `open` is asked for.
    using closed = catalog_over<Envelope, unknown_types::refuse, Events...>;

    /// One alternative for each event, in order.
    using payload = typename detail::payload_choice<Others, typename Events::payload...>::type;
    /// A document: the envelope with such a payload.
    using record = Envelope<catalog_over>;
    static constexpr std::size_t size = sizeof...(Events);
    static constexpr bool is_open = Others == unknown_types::keep;

    /// The events, as plain data, in order.
    [[nodiscard]] static constexpr std::array<event_description, size> const& types() noexcept { return descriptions; }
    /// The place of an event type in `types()` and `payload`, or `size`. O(size).
    [[nodiscard]] static constexpr std::size_t find(std::string_view type) noexcept {
        std::size_t i = 0;
        while (i != size && descriptions[i].type != type) ++i;
        return i;
    }
    /// The place of a type that is known when compiling; another one stops the build.
    template <fixed_string Type>
    static constexpr std::size_t index_of = [] {
        static_assert(text::build_ok<detail::unknown_type<Type, Events...>>);
        return find(Type.view());
    }();
    /// The payload of an event: `catalog::payload_of<"model.loaded">`.
    template <fixed_string Type>
    using payload_of = std::variant_alternative_t<index_of<Type>, payload>;

    /// The payload of a document, of the event `Type` even if another has a payload of the same C++ type:
    /// `catalog::record{ts, catalog::make<"model.loaded">({.modelId = "m"})}`.
    template <fixed_string Type>
    [[nodiscard]] static constexpr payload make(payload_of<Type> value = {}) {
        return payload(std::in_place_index<index_of<Type>>, std::move(value));
    }
    /// What `held` holds, if that is the event `Type`; else nothing.
    template <fixed_string Type>
    [[nodiscard]] static constexpr payload_of<Type>* get_if(payload& held) noexcept {
        return std::get_if<index_of<Type>>(&held);
    }
    template <fixed_string Type>
    [[nodiscard]] static constexpr payload_of<Type> const* get_if(payload const& held) noexcept {
        return std::get_if<index_of<Type>>(&held);
    }

    /// The type of the event that `held` is; of another one, as it came. Refers to constants or to `held`, which must hold a
    /// value: a variant loses it only when an exception interrupts an assignment to it.
    [[nodiscard]] static constexpr std::string_view type_of(payload const& held) noexcept {
        return describe(held).type;
    }
    /// What the catalog says of the event that `held` is; of another one, its type and `severity::info`. As `type_of`.
    [[nodiscard]] static constexpr event_description describe(payload const& held) noexcept {
        if constexpr (is_open)
            if (auto const* const other = std::get_if<size>(&held)) return {.type = other->tag};
        return descriptions[held.index()];
    }

    /// The same events, with `Prefix` before each type: `prefixed<"engine.">()` makes `engine.model.loaded` of
    /// `model.loaded`. The dot is part of the prefix, since not all names have dots.
    template <fixed_string Prefix>
    [[nodiscard]] static constexpr catalog_over<Envelope, Others, detail::prefixed_event<Prefix, Events>...>
    prefixed() noexcept {
        static_assert(!Prefix.empty(), "event_catalog: the prefix is empty");
        return {};
    }

    /// Reads one document. Errors, cost and thread safety are those of `telltale::parse`.
    [[nodiscard]] static result<record> parse(std::string_view text, options const& wishes = default_options) {
        return telltale::parse<record>(text, wishes);
    }
    /// As `parse`, into a record that exists, whose memory is used again.
    [[nodiscard]] static result<void> parse_into(std::string_view text, record& target,
                                                 options const& wishes = default_options) {
        return telltale::parse_into(text, target, wishes);
    }
    /// The issues of one document; nothing is built.
    [[nodiscard]] static issues validate(std::string_view text, options const& wishes = default_options) {
        return telltale::validate<record>(text, wishes);
    }

private:
    static constexpr std::array<event_description, size> descriptions{
        event_description{Events::type,
                          Events::default_severity,
                          Events::description,
                          {Events::sources::texts.data(), Events::sources::texts.size()}}...};
};

/// The event types of a system: `event_catalog<event<"a", a_payload>, event<"b", b_payload>>`, in the envelope of a recorder's
/// log, `log_record`, or in one of your own (`::over<message>`). Declaring a type twice stops the build. A document with an event
/// of another type is refused at the type, and the types are listed; or kept, if the catalog is `::open`.
template <class... Events>
using event_catalog = catalog_over<log_record, unknown_types::refuse, Events...>;

/// The events of both, those of `a` first; both have one envelope. Open if one of them is. A type that both have stops the
/// build. `inline constexpr auto all = engine::catalog{} + house::catalog{};`
template <template <class> class A, template <class> class B, unknown_types OthersA, unknown_types OthersB,
          class... EventsA, class... EventsB>
[[nodiscard]] constexpr auto operator+(catalog_over<A, OthersA, EventsA...>,
                                       catalog_over<B, OthersB, EventsB...>) noexcept {
    static_assert(detail::one_envelope<A, B>, "event_catalog: a + b is for catalogs of one envelope");
    constexpr unknown_types others = OthersA == unknown_types::keep ? OthersA : OthersB;
    return catalog_over<A, others, EventsA..., EventsB...>{};
}

} // namespace telltale::inline v0::telemetry

#endif

namespace telltale::inline v0::runtime {

/// The 17 standard events, by their types in log lines, each with the details that it needs. Another type is refused; `record`
/// takes any. In a log together with others: `engine::catalog{} + runtime::catalog{}`.
using catalog = telemetry::event_catalog<
    telemetry::event<"runtime_start", runtime_start, telemetry::severity::info, "The supervisor started.">,
    telemetry::event<"runtime_shutdown", runtime_shutdown, telemetry::severity::info,
                     "The supervisor is shutting down.">,
    telemetry::event<"runtime_error", runtime_error, telemetry::severity::error,
                     "The runtime failed and cannot go on.">,
    telemetry::event<"service_start", service_start, telemetry::severity::info,
                     "The process of a service was launched.">,
    telemetry::event<"service_ready", service_ready, telemetry::severity::info,
                     "A service passed its readiness check.">,
    telemetry::event<"service_not_ready", service_not_ready, telemetry::severity::warn,
                     "A service failed its readiness check.">,
    telemetry::event<"service_exit", service_exit, telemetry::severity::info, "The process of a service exited.">,
    telemetry::event<"service_blocked", service_blocked, telemetry::severity::warn,
                     "A service waits for others that it depends on.">,
    telemetry::event<"gpu_status", gpu_status, telemetry::severity::info, "A GPU was looked for.">,
    telemetry::event<"secrets_missing", secrets_missing, telemetry::severity::warn,
                     "Secrets that are required were not provided.">,
    telemetry::event<"secrets_updated", secrets_updated, telemetry::severity::info, "Secrets were submitted.">,
    telemetry::event<"migration_start", migration_start, telemetry::severity::info, "A migration was started.">,
    telemetry::event<"migration_applied", migration_applied, telemetry::severity::info, "A migration was completed.">,
    telemetry::event<"migration_failed", migration_failed, telemetry::severity::error, "A migration failed.">,
    telemetry::event<"asset_missing", asset_missing, telemetry::severity::error,
                     "An asset that is required was not found.">,
    telemetry::event<"asset_checksum_mismatch", asset_checksum_mismatch, telemetry::severity::error,
                     "The SHA-256 digest of an asset is another than expected.">,
    telemetry::event<"asset_size_exceeded", asset_size_exceeded, telemetry::severity::warn,
                     "An asset is larger than its budget.">>;

/// A line of a supervisor's log whose event is one of the standard ones.
using log_record = catalog::record;

} // namespace telltale::inline v0::runtime

#endif
// What the manifest of an app says of its telemetry.
#ifndef TELLTALE_RUNTIME_MANIFEST_HPP
#define TELLTALE_RUNTIME_MANIFEST_HPP

#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// Where a supervisor records, and where to.
struct telemetry_settings {
    std::string file;                        ///< the log, relative to the app's data directory
    std::optional<std::string> upload_url{}; ///< where the log may be sent; absent: it stays where it is

    friend bool operator==(telemetry_settings const&, telemetry_settings const&) = default;
};

/// `{"telemetry":{"file":"runtime/telemetry.jsonl","upload_url":"https://api.example.com/telemetry"}}`. A manifest says more
/// than that; what concerns others is ignored.
struct manifest {
    telemetry_settings telemetry;

    friend bool operator==(manifest const&, manifest const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
// A line of a supervisor's log: any event, any details.
#ifndef TELLTALE_RUNTIME_RECORD_HPP
#define TELLTALE_RUNTIME_RECORD_HPP

// The events that every supervisor records.
#ifndef TELLTALE_RUNTIME_STANDARD_EVENT_HPP
#define TELLTALE_RUNTIME_STANDARD_EVENT_HPP

#include <cstdint>

namespace telltale::inline v0::runtime {

/// The standard events; written as they are spelled here. In a `record` others may stand too.
enum class standard_event : std::uint8_t {
    runtime_start,
    runtime_shutdown,
    runtime_error,
    service_start,
    service_ready,
    service_not_ready,
    service_exit,
    service_blocked,
    gpu_status,
    secrets_missing,
    secrets_updated,
    migration_start,
    migration_applied,
    migration_failed,
    asset_missing,
    asset_checksum_mismatch,
    asset_size_exceeded
};

} // namespace telltale::inline v0::runtime

#endif

#include <string>

namespace telltale::inline v0::runtime {

/// Record: `{"ts":"2024-01-15T10:30:00Z","event":"runtime_start","details":{}}`. The event may be any text and the details any
/// object; `catalog` is for those who want the details that the event needs.
struct record {
    std::string ts;                  ///< when, in UTC: `2025-01-31T23:59:59.123Z`, as `utc_date_time` has it
    open_enum<standard_event> event; ///< one that is nearly a standard one is a warning
    raw_object details;              ///< `{}` where there is nothing to say

    friend bool operator==(record const&, record const&) = default;

    static constexpr auto schema =
        telltale::schema(telltale::field<&record::ts>(telltale::format(telltale::utc_date_time)));
};

} // namespace telltale::inline v0::runtime

#endif

#endif
