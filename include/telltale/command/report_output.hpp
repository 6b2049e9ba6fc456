// SPDX-License-Identifier: BSL-1.0
// Where reports go: the standard output, in large pieces, and what went wrong with it.
#ifndef TELLTALE_COMMAND_REPORT_OUTPUT_HPP
#define TELLTALE_COMMAND_REPORT_OUTPUT_HPP

#include <telltale/command/progress.hpp>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

namespace telltale::inline v0::command {

/// Collects what is written and passes it on to a stream when there is enough of it, or when told to. After a failure it
/// drops everything: whoever writes much asks `ok()`.
class report_output {
public:
    explicit report_output(std::FILE* stream = stdout) noexcept : stream_(stream) {}
    report_output(report_output const&) = delete;
    report_output& operator=(report_output const&) = delete;
    ~report_output() { flush(); }

    void write(std::string_view text) {
        if (error_ != 0) return;
        pending_ += text;
        if (pending_.size() >= enough) flush();
    }

    /// Has `bar` erased before anything goes out, for an output on the same terminal; until it is told null.
    void erase_first(progress* bar) noexcept { bar_ = bar; }

    void flush() {
        if (!pending_.empty() && error_ == 0) {
            if (bar_ != nullptr) bar_->erase();
            errno = 0;
            bool const written = std::fwrite(pending_.data(), 1, pending_.size(), stream_) == pending_.size();
            if (!written || std::fflush(stream_) != 0) error_ = errno != 0 ? errno : EIO;
        }
        pending_.clear();
    }

    [[nodiscard]] bool ok() const noexcept { return error_ == 0; }
    /// `cannot write to the standard output: No space left on device`.
    [[nodiscard]] std::string why_not() const {
        return std::string("cannot write to the standard output: ") + std::strerror(error_);
    }

private:
    static constexpr std::size_t enough = std::size_t{1} << 16U;

    std::FILE* stream_;
    std::string pending_;
    progress* bar_ = nullptr;
    int error_ = 0;
};

} // namespace telltale::inline v0::command

#endif
