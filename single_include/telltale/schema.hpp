// SPDX-License-Identifier: BSL-1.0
// Made by cmake/single_include.sh of include/telltale/schema.hpp: do not edit.
// What declares types: all that a header needs which only says what its types are in JSON.
#ifndef TELLTALE_SCHEMA_HPP
#define TELLTALE_SCHEMA_HPP

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
Part part_type_of(part_at<I, Part> const&);
/// A type of its own, so that a compiler looks through all parts for one of them once only.
template <class Parts, std::size_t I>
struct find_part_type {
    using type = decltype(part_type_of<I>(std::declval<Parts const&>()));
};

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
using part_type = typename detail::find_part_type<Parts, I>::type;

namespace detail {

template <std::size_t I, class Parts>
[[nodiscard]] constexpr part_type<Parts, I> const& get_part(Parts const& list) noexcept {
    return static_cast<part_at<I, part_type<Parts, I>> const&>(list).value;
}

} // namespace detail

/// Calls `f(part)` for every part, in order.
template <class... Ps, class F>
constexpr void for_each_part(parts<Ps...> const& list, F&& f) {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (f(static_cast<detail::part_at<I, Ps> const&>(list).value), ...);
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
// Rules for arrays and maps as a whole: min_items, max_items, unique_items.
#ifndef TELLTALE_RULE_ITEMS_HPP
#define TELLTALE_RULE_ITEMS_HPP


#include <string_view>

namespace telltale::inline v0 {

/// The array (or map) must have `count` items or more (JSON Schema `minItems`, `minProperties`); else `too_few_items`.
[[nodiscard]] constexpr rule min_items(text::number count, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::min_items, .message = message, .low = count};
}
/// The array (or map) must have `count` items or fewer (JSON Schema `maxItems`, `maxProperties`); else `too_many_items`.
[[nodiscard]] constexpr rule max_items(text::number count, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::max_items, .message = message, .high = count};
}
/// No two items of the array may be equal (JSON Schema `uniqueItems`), by the items' `==`; else `not_unique`.
/// O(n log n) comparisons where the items are ordered by `<`, else O(n^2).
[[nodiscard]] constexpr rule unique_items(std::string_view message = {}) noexcept {
    return {.kind = rule_kind::unique_items, .message = message};
}

} // namespace telltale::inline v0

#endif
// Rules for how long a text is: min_length, max_length.
#ifndef TELLTALE_RULE_LENGTH_HPP
#define TELLTALE_RULE_LENGTH_HPP


#include <string_view>

namespace telltale::inline v0 {

/// The text must have `length` code points or more (JSON Schema `minLength`); else `too_short`. A schema with a negative one
/// stops the build, as with the other counts.
[[nodiscard]] constexpr rule min_length(text::number length, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::min_length, .message = message, .low = length};
}
/// The text must have `length` code points or fewer (JSON Schema `maxLength`); else `too_long`.
[[nodiscard]] constexpr rule max_length(text::number length, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::max_length, .message = message, .high = length};
}

} // namespace telltale::inline v0

#endif
// The rule that a text matches a regular expression, which becomes an automaton at compile time.
#ifndef TELLTALE_RULE_PATTERN_HPP
#define TELLTALE_RULE_PATTERN_HPP

// A regular expression compiled at compile time to a minimal automaton, which reads a text once and never goes back.
#ifndef TELLTALE_TEXT_AUTOMATON_HPP
#define TELLTALE_TEXT_AUTOMATON_HPP

// Matches patterns that are one class of characters repeated, such as ^[a-z0-9_-]+$, sixteen bytes at a time.
#ifndef TELLTALE_TEXT_CHARACTER_RUN_HPP
#define TELLTALE_TEXT_CHARACTER_RUN_HPP

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

#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

namespace detail {

template <fixed_string Source>
inline constexpr auto kept_pattern = Source;

[[nodiscard]] constexpr bool matches_nothing(std::string_view) noexcept { return false; }

} // namespace detail

/// Some part of the text must match `Source` (JSON Schema `pattern`: ECMA-262 regular expressions with search semantics over
/// code points; `^` and `$` anchor it); else `wrong_pattern`. A schema with a malformed pattern, or with one that nothing matches,
/// stops the build. O(length) time, no allocation, no backtracking.
template <fixed_string Source>
[[nodiscard]] constexpr rule pattern(std::string_view message = {}) noexcept {
    constexpr std::string_view source = detail::kept_pattern<Source>.view();
    if constexpr (constexpr text::pattern_fault fault = text::automaton<Source>::fault; !fault.ok)
        return {.kind = rule_kind::pattern, // the schema will stop the build with the member's name and these words
                .message = message,
                .low = text::number(std::uint64_t{fault.column}),
                .text = source,
                .words = fault.words,
                .matches = &detail::matches_nothing};
    else
        return {.kind = rule_kind::pattern,
                .message = message,
                .text = source,
                .words = text::automaton<Source>::matches_nothing() ? "matches no text" : "",
                .matches = &text::automaton<Source>::matches};
}

} // namespace telltale::inline v0

#endif
// A rule of your own: a predicate over one member, or over several members of one struct.
#ifndef TELLTALE_RULE_SATISFIES_HPP
#define TELLTALE_RULE_SATISFIES_HPP


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

/// The result of `example`.
template <class Value>
struct example_part {
    default_part<Value> held;

    [[nodiscard]] constexpr decltype(auto) get() const noexcept { return held.get(); }
};

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

/// A value that the member may have, for documentation (JSON Schema `examples`): a number, a truth value, a text, an enumerator, or a
/// duration. It must satisfy the member's own rules. May be said more than once.
template <class Value>
[[nodiscard]] constexpr example_part<Value> example(Value value) noexcept {
    return {{value}};
}
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
    bool const derives = !std::meta::bases_of(type, everything).empty();
    for (std::size_t i = 0; i != members.size(); ++i) {
        std::meta::info const member = members[i];
        std::string_view const name = name_of(member);
        if (name.empty()) return {.words = "has a member without a name, for which there is no key"};
        if (std::meta::is_bit_field(member))
            return {name, "is a bit-field, to which nothing can point; give it a whole type"};
        if (std::meta::is_reference_type(std::meta::type_of(member)))
            return {name, "is a reference, and cannot be read into"};
        for (std::size_t j = 0; derives && j != i; ++j)
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
// Where the declaration of a type is found: in the type, in schema_for, in annotations, or nowhere.
#ifndef TELLTALE_SCHEMA_SCHEMA_FOR_HPP
#define TELLTALE_SCHEMA_SCHEMA_FOR_HPP

// The declaration that annotations make (C++26), which is the one that schema(...) would make of the same words.
#ifndef TELLTALE_SCHEMA_ANNOTATED_DECLARATION_HPP
#define TELLTALE_SCHEMA_ANNOTATED_DECLARATION_HPP

// One member of a struct in its declaration: which one, and all that is said of it.
#ifndef TELLTALE_SCHEMA_FIELD_HPP
#define TELLTALE_SCHEMA_FIELD_HPP


#include <type_traits>

namespace telltale::inline v0 {

/// The result of `field`.
template <auto Pointer, class... Ps>
struct field_declaration {
    static constexpr auto pointer = Pointer;
    parts<Ps...> said;
};

/// Declares a member: `field<&config::port>(minimum(1024), description("..."))`. Takes, in any order: rules (they report in the
/// order written), `missing` and its like, `wire_name`, `alias`, `default_to`, `example`, `description`, `deprecated`, `since`, `secret`,
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

namespace telltale::inline v0 {

template <fixed_string Name>
struct named_tag_texts;

} // namespace telltale::inline v0

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

template <class T, fixed_string Name>
consteval std::string_view unknown_member(named_tag_texts<Name> const&) {
    if (member_named<T>(Name.view()) != ^^T) return {};
    return std::define_static_string("texts_by_tag names " + std::string(Name.view()) +
                                     ", and there is no such member");
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

template <class T, fixed_string Name>
consteval auto part_of_struct(named_tag_texts<Name> const& part) {
    return part.template of<&[:member_named<T>(Name.view()):]>();
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
// What a struct has under the name `schema` that is meant as its declaration, and cannot be taken for it.
#ifndef TELLTALE_SCHEMA_UNHEEDED_SCHEMA_HPP
#define TELLTALE_SCHEMA_UNHEEDED_SCHEMA_HPP


#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// Whether a type is a field, or a template of such: `std::tuple` of fields, say.
template <class S>
inline constexpr bool has_fields = false;
template <auto Pointer, class... Ps>
inline constexpr bool has_fields<field_declaration<Pointer, Ps...>> = true;
template <template <class...> class Of, class... Ss>
inline constexpr bool has_fields<Of<Ss...>> = (has_fields<Ss> || ...);

template <class T>
concept has_schema_object = is_schema_declaration<std::remove_cvref_t<decltype(T::schema)>>;
template <class T>
concept has_schema_call = is_schema_declaration<std::remove_cvref_t<decltype(T::schema())>>;
template <class T>
concept has_schema_of_objects = requires(T const& t) {
    requires std::is_member_function_pointer_v<decltype(&T::schema)>;
    requires is_schema_declaration<std::remove_cvref_t<decltype(t.schema())>>;
};

template <class S>
constexpr bool copied(S const& s) {
    S const copy(s);
    return (void)copy, true;
}
/// Whether a constant can be made of the declaration, which is there.
template <class T>
consteval bool has_constant_schema() {
    if constexpr (has_schema_object<T>) return requires { typename std::bool_constant<copied(T::schema)>; };
    else return requires { typename std::bool_constant<copied(T::schema())>; };
}

struct with_a_schema {
    int schema;
};
/// In it, `schema` is ambiguous when a `T` has one, be it private.
template <class T>
struct beside_a_schema : T, with_a_schema {};
template <class T>
concept names_one_schema = requires { &beside_a_schema<T>::schema; };

/// Whether `schema` is something of a `T` that is no schema: a type, overloaded functions.
template <class T>
concept has_another_schema = requires { typename T::schema; } || requires(T& t) { t.schema(); };

/// Whether an aggregate, of which no `schema` can be named, has one all the same.
template <class T>
consteval bool has_private_schema() {
    if constexpr (std::is_aggregate_v<T> && !std::is_final_v<T> && !has_another_schema<T>) return !names_one_schema<T>;
    else return false;
}

/// Why what `T`, a class, has as `schema` is not heeded; or empty. Members of that name which are something else are left alone.
template <class T>
consteval std::string_view why_no_schema() {
    if constexpr (has_schema_object<T> || has_schema_call<T>) {
        return has_constant_schema<T>() ? "" : "has a schema that is not constexpr";
    } else if constexpr (has_schema_of_objects<T>) {
        return "has a schema that is no static function";
    } else if constexpr (requires { &T::schema; }) {
        if constexpr (!std::is_member_pointer_v<decltype(&T::schema)>)
            if constexpr (has_fields<std::remove_cvref_t<decltype(T::schema)>>)
                return "has a schema that telltale::schema(...) did not make";
        return "";
    } else {
        return has_private_schema<T>() ? "has a schema that cannot be named here; make it public" : "";
    }
}

} // namespace detail

} // namespace telltale::inline v0

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
concept declared_outside = !std::is_same_v<std::remove_cvref_t<decltype(schema_for<T>)>, undeclared>;
/// Without annotations.
template <class T>
concept written_schema = declared_outside<T> || has_schema_object<T> || has_schema_call<T>;

/// Why what `T` has, or what its annotations say, is no declaration.
template <class T>
consteval reflect::annotation_problem find_declaration_problem() {
    if constexpr (reflect::annotated<T> && std::is_class_v<T>) {
        if constexpr (written_schema<T>) return {.words = "has annotations and a schema; say all in one of them"};
        else if constexpr (!reflect::annotation_problem_of<T>.words.empty()) return reflect::annotation_problem_of<T>;
        else return find_misnamed_member<T>();
    } else if constexpr (std::is_class_v<T> && !declared_outside<T>) {
        return {.words = why_no_schema<T>()};
    } else {
        return {};
    }
}
template <class T>
inline constexpr reflect::annotation_problem declaration_problem_of = find_declaration_problem<T>();

template <class T>
consteval auto find_declaration() {
    if constexpr (!declaration_problem_of<T>.words.empty()) return schema_declaration<>{}; // the build will stop
    else if constexpr (reflect::annotated<T>) return annotated_declaration<T>();
    else if constexpr (declared_outside<T>) return schema_for<T>;
    else if constexpr (has_schema_object<T>) return T::schema;
    else if constexpr (has_schema_call<T>) return T::schema();
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
// A rule across two members: what a text may be depends on the tag that stands beside another.
#ifndef TELLTALE_SCHEMA_TAG_TEXTS_HPP
#define TELLTALE_SCHEMA_TAG_TEXTS_HPP

// What a C++ type is in JSON: a record, a list, a map, a text, a number ...
#ifndef TELLTALE_REFLECT_KIND_HPP
#define TELLTALE_REFLECT_KIND_HPP

// The short name of a type, for messages and reports.
#ifndef TELLTALE_REFLECT_TYPE_NAME_HPP
#define TELLTALE_REFLECT_TYPE_NAME_HPP


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
    constants<choice> examples{};   ///< values that it may have; of a duration in its unit
    bool null_is_absent = false;
    constants<std::string_view> aliases{};

    friend constexpr bool operator==(member_schema const& a, member_schema const& b) noexcept {
        return a.name == b.name && *a.value == *b.value && a.is == b.is && a.is_deprecated == b.is_deprecated &&
               a.missing == b.missing && a.description == b.description && a.deprecated == b.deprecated &&
               a.since == b.since && a.examples == b.examples && a.null_is_absent == b.null_is_absent &&
               a.aliases == b.aliases;
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
// What the walk hands on when something is wrong: plain facts, from which others make sentences.
#ifndef TELLTALE_SCHEMA_FACT_HPP
#define TELLTALE_SCHEMA_FACT_HPP

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

#if defined(TELLTALE_HAS_BINDING_PACKS)

template <class T>
constexpr std::size_t count_elements() {
    // g++ 16 does not instantiate the type that it is asked of.
    if constexpr (requires { sizeof(T), __builtin_structured_binding_size(T); })
        return __builtin_structured_binding_size(T);
    // Bindings refuse members of two classes; still they are counted, so that no member is left out unnoticed.
    else if constexpr (detail::starts_with_base<T>()) return detail::count_by_values<T>();
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

/// The listed members of one type.
template <class M, std::size_t Count>
struct listed_pointers {
    M of[Count + 1]{};
    std::size_t index[Count + 1]{};
    std::size_t size = 0;

    [[nodiscard]] constexpr std::size_t find(M pointer) const noexcept {
        for (std::size_t i = 0; i != size; ++i)
            if (of[i] == pointer) return index[i];
        return npos;
    }
};

// Once for all pointers of a type: to compare each pointer with each member would take templates by the square of their count.
template <class T, class M>
inline constexpr auto listed = []<std::size_t... I>(std::index_sequence<I...>) {
    listed_pointers<M, sizeof...(I)> found;
    auto const add = [&]<class Other>(Other pointer, std::size_t index) {
        if constexpr (std::is_same_v<Other, M>) {
            found.of[found.size] = pointer;
            found.index[found.size++] = index;
        }
    };
    (add(member_list<T>::template pointer<I>(), I), ...);
    return found;
}(std::make_index_sequence<member_list<T>::size>());

template <class T, auto... Pointers>
constexpr std::array<std::size_t, sizeof...(Pointers)> find_positions() {
    if constexpr (has_member_list<T>) {
        return {listed<T, std::remove_cv_t<decltype(Pointers)>>.find(Pointers)...};
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
    if (!std::is_constant_evaluated()) { // most names and identifiers: at once
        constexpr std::uint64_t tops = 0x8080808080808080u;
        if (bytes.size() >= 8 && bytes.size() <= 16) {
            std::uint64_t head{}, tail{}; // they overlap
            std::memcpy(&head, bytes.data(), sizeof head);
            std::memcpy(&tail, last - sizeof tail, sizeof tail);
            if (((head | tail) & tops) == 0) [[likely]]
                return true;
        }
#if defined(__SSE2__)
        if (bytes.size() > 16 && bytes.size() <= 32) {
            __m128i head{}, tail{};
            std::memcpy(&head, bytes.data(), sizeof head);
            std::memcpy(&tail, last - sizeof tail, sizeof tail);
            if (_mm_movemask_epi8(_mm_or_si128(head, tail)) == 0) [[likely]]
                return true;
        }
#endif
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

#if defined(TELLTALE_HAS_REFLECTION)

/// As `tag_texts_rule`, before the member has a pointer: in an annotation of the struct it is not yet declared.
template <fixed_string Name>
struct named_tag_texts {
    constants<tag_texts> table{};

    template <auto Pointer>
    [[nodiscard]] constexpr tag_texts_rule<Pointer> of() const noexcept {
        return {table};
    }
};

/// The same in an annotation of the struct, which names the member: `struct [[=texts_by_tag<"source">({table, 2})]] T`.
template <fixed_string Name>
[[nodiscard]] constexpr named_tag_texts<Name> texts_by_tag(constants<tag_texts> table) noexcept {
    return {table};
}

#endif

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
// A value whose tag is none of the known ones: the tag and the value, as they came.
#ifndef TELLTALE_VALUE_OTHER_TAGGED_HPP
#define TELLTALE_VALUE_OTHER_TAGGED_HPP


#include <optional>
#include <string>

namespace telltale::inline v0 {

/// As the last alternative of a `std::variant` with `tagged_beside`: it takes every value whose tag names none of the others,
/// so that nothing is lost, and is written back as it came, without white space. A tag that is nearly a known one is reported
/// as a warning. In memory, `tag` is to be none of the known ones, which reading takes for what they are: `validate` and
/// `serialize_checked` refuse them as `not_one_of`.
struct other_tagged {
    std::string tag{};
    /// The value; nothing when its key was absent, which is possible only where another alternative is optional.
    std::optional<raw_json> value{};

    friend bool operator==(other_tagged const&, other_tagged const&) = default;
};

} // namespace telltale::inline v0

#endif
// The version, as macros for the preprocessor and as constants.
#ifndef TELLTALE_VERSION_HPP
#define TELLTALE_VERSION_HPP

#define TELLTALE_VERSION_MAJOR 0
#define TELLTALE_VERSION_MINOR 1
#define TELLTALE_VERSION_PATCH 0
#define TELLTALE_VERSION_STRING "0.1.0"

/// All names live in the inline namespace `v0`, so that two major versions linked into one program do not mix.
namespace telltale::inline v0 {

/// The version of these headers, as in https://semver.org: a major version changes the inline namespace.
inline constexpr int version_major = TELLTALE_VERSION_MAJOR;
/// Its minor version: until 1.0 it may break, after that it only adds.
inline constexpr int version_minor = TELLTALE_VERSION_MINOR;
/// Its patch version, of corrections.
inline constexpr int version_patch = TELLTALE_VERSION_PATCH;
/// The three of them, joined by dots: `0.1.0`.
inline constexpr char const* version_string = TELLTALE_VERSION_STRING;

} // namespace telltale::inline v0

#endif

#endif
