// SPDX-License-Identifier: BSL-1.0
// A copy of a text in pieces, made at once when there is only one.
#ifndef TELLTALE_INPUT_MINIFIED_COPY_HPP
#define TELLTALE_INPUT_MINIFIED_COPY_HPP

#include <telltale/text/attributes.hpp>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string>

namespace telltale::inline v0 {

/// Appends pieces of a text to a string. Between the calls the string may be longer than what was appended.
class minified_copy {
public:
    /// `out` may be null, and then nothing may be appended.
    explicit minified_copy(std::string* out) noexcept : out_(out), size_(out != nullptr ? out->size() : 0) {}

    /// Appends `[first, last)`, behind which the text goes on to `end`.
    void append(char const* first, char const* last, char const* end) {
        auto const count = static_cast<std::size_t>(last - first);
        if (out_->size() - size_ < count + 16) [[unlikely]]
            out_->resize(std::max(2 * out_->size(), size_ + count + 256));
        char* const to = out_->data() + size_;
        if (count <= 16 && end - first >= 16) std::memcpy(to, first, 16); // a size that is known costs no call
        else std::memcpy(to, first, count);
        size_ += count;
    }
    /// Appends the last piece.
    void finish(char const* first, char const* last) {
        if (out_->size() != size_) out_->resize(size_);
        if (size_ == 0) { // nothing was left out: made at once, and as large as it is
            *out_ = std::string(first, last);
            return;
        }
        out_->append(first, static_cast<std::size_t>(last - first));
    }

private:
    std::string* out_;
    std::size_t size_; ///< what of it was appended
};

} // namespace telltale::inline v0

#endif
