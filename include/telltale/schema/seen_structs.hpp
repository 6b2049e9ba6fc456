// SPDX-License-Identifier: BSL-1.0
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
