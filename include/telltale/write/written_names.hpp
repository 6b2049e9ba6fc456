// SPDX-License-Identifier: BSL-1.0
// The texts of an enumeration as JSON strings, ready to be copied.
#ifndef TELLTALE_WRITE_WRITTEN_NAMES_HPP
#define TELLTALE_WRITE_WRITTEN_NAMES_HPP

#include <telltale/schema/enumeration.hpp>
#include <telltale/schema/record.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0::detail {

/// The names of an enumeration as JSON strings, each in a row of `room` characters; `room` is 0 when they are too long.
template <class E>
struct written_names {
    using table = enum_table<E>;
    static constexpr std::size_t size = table::size;
    static constexpr std::size_t room = [] {
        std::size_t most = 0;
        for (std::string_view const name : table::names) {
            if (name.size() > 28) return std::size_t{0};
            written_key<6 * 28 + 4> text;
            std::size_t const n = write_key(name, text.characters) - 2;
            most = n > most ? n : most;
        }
        return most > 32 ? std::size_t{0} : (most + 7) / 8 * 8;
    }();
    struct row {
        char characters[room == 0 ? 1 : room]{};
        unsigned char size = 0;
    };
    static constexpr auto rows = [] {
        std::array<row, size> all{};
        if constexpr (room != 0)
            for (std::size_t i = 0; i != size; ++i) {
                written_key<6 * 28 + 4> text; // with a comma before it and a colon behind
                all[i].size = static_cast<unsigned char>(write_key(table::names[i], text.characters) - 2);
                for (std::size_t j = 0; j != all[i].size; ++j) all[i].characters[j] = text.characters[j + 1];
            }
        return all;
    }();
    /// Whether the values are 0, 1, 2 ...
    static constexpr bool is_counted = [] {
        for (std::size_t i = 0; i != size; ++i)
            if (static_cast<std::uintmax_t>(table::values[i]) != i) return false;
        return true;
    }();
};

} // namespace telltale::inline v0::detail

#endif
