// SPDX-License-Identifier: BSL-1.0
// A schema as plain data, without the C++ types it came from: what reports, exports and evolution read.
#ifndef TELLTALE_SCHEMA_DESCRIPTION_HPP
#define TELLTALE_SCHEMA_DESCRIPTION_HPP

#include <telltale/rule/rule.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/text/number.hpp>

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
