// SPDX-License-Identifier: BSL-1.0
// Makes a string of a part of a longer text.
#ifndef TELLTALE_TEXT_ASSIGN_TEXT_HPP
#define TELLTALE_TEXT_ASSIGN_TEXT_HPP

#include <telltale/text/attributes.hpp>

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
