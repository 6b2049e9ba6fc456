// SPDX-License-Identifier: BSL-1.0
// The SHA-256 of bytes, as FIPS 180-4 defines it.
#ifndef TELLTALE_TEXT_SHA256_HPP
#define TELLTALE_TEXT_SHA256_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace telltale::inline v0::text {

namespace detail {

/// The first 32 bits of the fractions of the cube roots of the first 64 primes.
inline constexpr std::array<std::uint32_t, 64> sha256_constants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

[[nodiscard]] constexpr std::uint32_t rotate_right(std::uint32_t word, unsigned bits) noexcept {
    return word >> bits | word << (32U - bits);
}

/// Takes a block of 64 bytes into the state.
constexpr void take_sha256_block(std::array<std::uint32_t, 8>& state, char const* block) noexcept {
    std::array<std::uint32_t, 64> words{};
    for (std::size_t i = 0; i != 16; ++i)
        for (std::size_t k = 0; k != 4; ++k) words[i] = words[i] << 8U | static_cast<unsigned char>(block[4 * i + k]);
    for (std::size_t i = 16; i != 64; ++i) {
        std::uint32_t const near = words[i - 15];
        std::uint32_t const late = words[i - 2];
        words[i] = words[i - 16] + (rotate_right(near, 7) ^ rotate_right(near, 18) ^ near >> 3U) + words[i - 7] +
                   (rotate_right(late, 17) ^ rotate_right(late, 19) ^ late >> 10U);
    }
    auto [a, b, c, d, e, f, g, h] = state;
    for (std::size_t i = 0; i != 64; ++i) {
        std::uint32_t const first = h + (rotate_right(e, 6) ^ rotate_right(e, 11) ^ rotate_right(e, 25)) +
                                    ((e & f) ^ (~e & g)) + sha256_constants[i] + words[i];
        std::uint32_t const second =
            (rotate_right(a, 2) ^ rotate_right(a, 13) ^ rotate_right(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        h = g;
        g = f;
        f = e;
        e = d + first;
        d = c;
        c = b;
        b = a;
        a = first + second;
    }
    std::array<std::uint32_t, 8> const added{a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i != 8; ++i) state[i] += added[i];
}

} // namespace detail

/// The SHA-256 of `bytes`. O(length), no allocation. It is for the names of contents: nothing is done against those who measure
/// how long it takes, so it is not for secrets.
[[nodiscard]] constexpr std::array<unsigned char, 32> sha256(std::string_view bytes) noexcept {
    // The fractions of the square roots of the first 8 primes.
    std::array<std::uint32_t, 8> state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                       0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::size_t const whole = bytes.size() / 64 * 64;
    for (std::size_t i = 0; i != whole; i += 64) detail::take_sha256_block(state, bytes.data() + i);

    // What is left, a one, zeros, and the length in bits.
    std::string_view const rest = bytes.substr(whole);
    std::array<char, 128> last{};
    for (std::size_t i = 0; i != rest.size(); ++i) last[i] = rest[i];
    last[rest.size()] = static_cast<char>(static_cast<unsigned char>(0x80));
    std::size_t const size = rest.size() < 56 ? 64 : 128;
    std::uint64_t bits = std::uint64_t{bytes.size()} * 8;
    for (std::size_t i = size; bits != 0; bits >>= 8U)
        last[--i] = static_cast<char>(static_cast<unsigned char>(bits & 0xFFU));
    for (std::size_t i = 0; i != size; i += 64) detail::take_sha256_block(state, last.data() + i);

    std::array<unsigned char, 32> digest{};
    for (std::size_t i = 0; i != 32; ++i)
        digest[i] = static_cast<unsigned char>(state[i / 4] >> (24U - 8U * static_cast<unsigned>(i % 4)) & 0xFFU);
    return digest;
}

/// The same as 64 lower-case hexadecimal digits.
[[nodiscard]] inline std::string sha256_hex(std::string_view bytes) {
    std::string out;
    for (unsigned char const byte : sha256(bytes)) {
        out += "0123456789abcdef"[byte >> 4U];
        out += "0123456789abcdef"[byte & 15U];
    }
    return out;
}

/// Whether `text` is what `sha256_hex` gives: 64 lower-case hexadecimal digits.
[[nodiscard]] constexpr bool is_sha256_hex(std::string_view text) noexcept {
    for (char const c : text)
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) return false;
    return text.size() == 64;
}

} // namespace telltale::inline v0::text

#endif
