// SPDX-License-Identifier: BSL-1.0
// Bytes, which are base64 in documents.
#ifndef TELLTALE_RENDER_BUFFER_HPP
#define TELLTALE_RENDER_BUFFER_HPP

#include <telltale/text/base64.hpp>
#include <telltale/value/text_codec.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace telltale::inline v0::render {

/// Bytes of any kind. In documents they are text: base64 as in RFC 4648, section 4, padded and canonical.
struct buffer {
    std::string bytes;

    friend bool operator==(buffer const&, buffer const&) = default;
};

} // namespace telltale::inline v0::render

/// Base64. O(length).
template <>
struct telltale::text_codec<telltale::render::buffer> {
    static constexpr std::string_view words = "base64 as in RFC 4648";
    static std::optional<telltale::render::buffer> parse(std::string_view text) {
        if (!telltale::text::is_base64(text)) return std::nullopt;
        telltale::render::buffer made;
        made.bytes.reserve(text.size() / 4 * 3);
        unsigned bits = 0;
        unsigned known = 0;
        for (char const c : text) {
            if (c == '=') break;
            bits = (bits << 6U | telltale::text::detail::base64_bits(c)) & 0xFFFFU;
            known += 6;
            if (known < 8) continue;
            known -= 8;
            made.bytes += static_cast<char>(static_cast<unsigned char>(bits >> known & 0xFFU));
        }
        return made;
    }
    static void append(std::string& out, telltale::render::buffer const& value) {
        constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        std::string_view left = value.bytes;
        while (!left.empty()) {
            unsigned group = 0;
            for (std::size_t i = 0; i != 3; ++i)
                group = group << 8U | (i < left.size() ? static_cast<unsigned char>(left[i]) : 0U);
            for (std::size_t i = 0; i != 4; ++i) out += i <= left.size() ? alphabet[group >> (18 - 6 * i) & 63U] : '=';
            left.remove_prefix(left.size() < 3 ? left.size() : 3);
        }
    }
};

#endif
