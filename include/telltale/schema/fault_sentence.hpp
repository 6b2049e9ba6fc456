// SPDX-License-Identifier: BSL-1.0
// How the sentence on a mistake in a schema is put together: the place, then what is wrong there.
#ifndef TELLTALE_SCHEMA_FAULT_SENTENCE_HPP
#define TELLTALE_SCHEMA_FAULT_SENTENCE_HPP

#include <telltale/rule/rule.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/sentence.hpp>

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
