// SPDX-License-Identifier: BSL-1.0
// Where new traces and spans have their ids from.
#ifndef TELLTALE_RECORDING_TRACE_IDS_HPP
#define TELLTALE_RECORDING_TRACE_IDS_HPP

#include <cstddef>
#include <random>
#include <string>

namespace telltale::inline v0::recording {

/// Random ids as W3C Trace Context asks for them: lower-case hexadecimal digits that are not all zero. Derive from it to give
/// others, as tests do; it is asked by several threads. The system's source of randomness is asked each time, so that programs
/// that were forked make other ids; if it has none, its exception is passed on.
class trace_ids {
public:
    trace_ids() = default;
    trace_ids(trace_ids const&) = delete;
    trace_ids& operator=(trace_ids const&) = delete;
    virtual ~trace_ids() = default;

    /// 32 digits.
    [[nodiscard]] virtual std::string trace_id() { return random_digits(32); }
    /// 16 digits.
    [[nodiscard]] virtual std::string span_id() { return random_digits(16); }

    /// The one that is asked when no other was given.
    [[nodiscard]] static trace_ids& system() noexcept {
        static trace_ids one;
        return one;
    }

private:
    [[nodiscard]] static std::string random_digits(std::size_t count) {
        std::random_device source;
        std::string digits;
        do {
            digits.clear();
            while (digits.size() != count)
                for (unsigned left = 8, bits = source(); left != 0; --left, bits >>= 4U)
                    digits += "0123456789abcdef"[bits & 15U];
        } while (digits.find_first_not_of('0') == std::string::npos);
        return digits;
    }
};

} // namespace telltale::inline v0::recording

#endif
