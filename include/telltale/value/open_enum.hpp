// SPDX-License-Identifier: BSL-1.0
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
