// SPDX-License-Identifier: BSL-1.0
// A T that was read from a file, or why not: the issues of its document, or that the file cannot be read.
#ifndef TELLTALE_ISSUE_FILE_RESULT_HPP
#define TELLTALE_ISSUE_FILE_RESULT_HPP

#include <telltale/issue/bad_result_access.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/issue/result.hpp>
#include <telltale/issue/text_report.hpp>
#include <telltale/text/printable.hpp>

#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// `config.json: cannot be read: No such file or directory`
[[nodiscard]] inline std::string unread_file(std::string_view name, std::error_code why) {
    std::string out;
    text::append_printable(out, name);
    out += ": cannot be read: ";
    text::append_printable(out, why.message());
    return out;
}

} // namespace detail

/// What came of reading a file: a `T`; or the issues of its document, of which each names the file; or that there is no
/// document, since the file cannot be read. `T` may be void: the file is right, or it is not.
template <class T>
class [[nodiscard]] file_result {
public:
    using value_type = T;

    /// The document was read.
    file_result(telltale::result<T> read) : result_(std::move(read)) {}
    /// As that; `text` is the document, for the source lines of a report.
    file_result(telltale::result<T> read, std::string text) : result_(std::move(read)), text_(std::move(text)) {}
    /// The file `name` cannot be read.
    file_result(std::string name, std::error_code why) : result_(issues()), text_(std::move(name)), io_error_(why) {}

    [[nodiscard]] bool has_value() const noexcept { return result_.has_value(); }
    explicit operator bool() const noexcept { return has_value(); }

    /// The value; undefined when there is none.
    decltype(auto) operator*() & noexcept { return *result_; }
    decltype(auto) operator*() const& noexcept { return *result_; }
    decltype(auto) operator*() && noexcept { return *std::move(result_); }
    [[nodiscard]] auto operator->() noexcept
        requires(!std::is_void_v<T>)
    {
        return result_.operator->();
    }
    [[nodiscard]] auto operator->() const noexcept
        requires(!std::is_void_v<T>)
    {
        return result_.operator->();
    }

    /// The value; else throws `bad_result_access`, or, without exceptions, prints the first issue to stderr and aborts. For a
    /// file that cannot be read, the sentence is `config.json: cannot be read: No such file or directory`.
    template <bool Throws = detail::exceptions_enabled>
    decltype(auto) value() & {
        must_be_read<Throws>();
        return result_.template value<Throws>();
    }
    template <bool Throws = detail::exceptions_enabled>
    decltype(auto) value() const& {
        must_be_read<Throws>();
        return result_.template value<Throws>();
    }
    template <bool Throws = detail::exceptions_enabled>
    decltype(auto) value() && {
        must_be_read<Throws>();
        return std::move(result_).template value<Throws>();
    }

    /// All that is wrong with the document; empty when the file cannot be read. Undefined when there is a value.
    [[nodiscard]] issues& error() & noexcept { return result_.error(); }
    [[nodiscard]] issues const& error() const& noexcept { return result_.error(); }
    [[nodiscard]] issues&& error() && noexcept { return std::move(result_).error(); }

    /// Why the file cannot be read, of `std::generic_category()`; no error when it was read.
    [[nodiscard]] std::error_code io_error() const noexcept { return io_error_; }

    /// All that is wrong, ready to be printed: `text_report` of the issues with their source lines, or the one sentence that
    /// the file cannot be read, with its line end. Empty when there is a value. Of a document whose schema has a secret no
    /// line is shown.
    [[nodiscard]] std::string report() const {
        if (has_value()) return {};
        if (io_error_) return detail::unread_file(text_, io_error_) + '\n';
        return text_report(result_.error(), {.text = text_});
    }

private:
    template <bool Throws>
    void must_be_read() const {
        if (io_error_) detail::bad_access<Throws>::raise(detail::unread_file(text_, io_error_));
    }

    telltale::result<T> result_;
    std::string text_{}; ///< the document, if a report is to show it; or the name of a file that cannot be read
    std::error_code io_error_{};
};

} // namespace telltale::inline v0

#endif
