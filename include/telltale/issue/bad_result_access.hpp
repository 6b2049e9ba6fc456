// SPDX-License-Identifier: BSL-1.0
// What happens when the value of a refused result is asked for: an exception, or the end of a program that has none.
#ifndef TELLTALE_ISSUE_BAD_RESULT_ACCESS_HPP
#define TELLTALE_ISSUE_BAD_RESULT_ACCESS_HPP

#include <telltale/issue/issues.hpp>

#include <atomic>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <utility>

namespace telltale::inline v0 {

/// Thrown by `result::value()` on a refusal.
class bad_result_access : public std::exception {
public:
    explicit bad_result_access(issues list) : state_(new state(std::move(list))) {}
    /// For a refusal that has a sentence in the place of issues: a file that cannot be read.
    explicit bad_result_access(std::string sentence) : state_(new state(std::move(sentence))) {}
    bad_result_access(bad_result_access const& other) noexcept : std::exception(other), state_(other.state_) {
        state_->owners.fetch_add(1, std::memory_order_relaxed);
    }
    bad_result_access& operator=(bad_result_access const& other) noexcept {
        other.state_->owners.fetch_add(1, std::memory_order_relaxed);
        drop();
        state_ = other.state_;
        return *this;
    }
    ~bad_result_access() override { drop(); }

    /// The first issue, as `to_string` says it; or the sentence.
    [[nodiscard]] char const* what() const noexcept override { return state_->text.c_str(); }
    [[nodiscard]] issues const& error() const noexcept { return state_->list; }

private:
    struct state {
        explicit state(issues l)
            : list(std::move(l)),
              text(list.empty() ? std::string("value() of a refused result") : to_string(list.front())) {}
        explicit state(std::string sentence) : text(std::move(sentence)) {}
        issues list;
        std::string text;
        std::atomic<std::size_t> owners{1};
    };
    void drop() noexcept {
        if (state_->owners.fetch_sub(1, std::memory_order_acq_rel) == 1) delete state_;
    }
    state* state_; // shared, because copying an exception must not throw
};

namespace detail {

// Whether this translation unit has exceptions is a template argument of whatever behaves differently, so that units
// built with and without them can be linked together: the functions have different names.
template <bool Throws>
struct bad_access;

#if defined(__cpp_exceptions)
constexpr bool exceptions_enabled = true;
template <>
struct bad_access<true> {
    [[noreturn]] static void raise(issues const& list) { throw bad_result_access(list); }
    [[noreturn]] static void raise(std::string sentence) { throw bad_result_access(std::move(sentence)); }
};
#else
constexpr bool exceptions_enabled = false;
#endif

template <>
struct bad_access<false> {
    [[noreturn]] static void raise(issues const& list) {
        raise(list.empty() ? std::string() : to_string(list.front()));
    }
    [[noreturn]] static void raise(std::string const& sentence) {
        std::fputs("telltale: value() of a refused result: ", stderr);
        std::fputs(sentence.c_str(), stderr);
        std::fputc('\n', stderr);
        std::abort();
    }
};

} // namespace detail

} // namespace telltale::inline v0

#endif
