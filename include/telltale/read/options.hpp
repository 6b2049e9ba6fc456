// SPDX-License-Identifier: BSL-1.0
// What a caller may ask of one read.
#ifndef TELLTALE_READ_OPTIONS_HPP
#define TELLTALE_READ_OPTIONS_HPP

#include <telltale/input/text_cursor.hpp>
#include <telltale/issue/issue.hpp>
#include <telltale/schema/schema.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace telltale::inline v0 {

/// What happens to members whose keys are absent: by their declaration (an optional one is emptied, one with a default gets
/// it, another is an issue); or they keep what `parse_into`'s target has, so that one document can be laid over another (for
/// `validate`: such a document is right by itself). `parse` has no target to keep anything of.
enum class absent_keys : std::uint8_t { as_declared, keep };

/// Takes warnings: refers to anything that can be called with an `issue const&`, or to nothing. Does not own it.
class issue_sink {
public:
    constexpr issue_sink() noexcept = default;
    template <class F>
        requires(std::invocable<F&, issue const&> && !std::is_same_v<std::remove_cvref_t<F>, issue_sink>)
    constexpr issue_sink(F& callee) noexcept // implicit: `{.sink = warnings}`
        : callee_(const_cast<void*>(static_cast<void const*>(&callee))),
          call_([](void* target, issue const& i) { (*static_cast<F*>(target))(i); }) {}
    /// Appends them to a list, such as `issues`.
    template <class List>
        requires(requires(List& list, issue const& i) { list.push_back(i); } && !std::invocable<List&, issue const&>)
    constexpr issue_sink(List& list) noexcept
        : callee_(&list), call_([](void* target, issue const& i) { static_cast<List*>(target)->push_back(i); }) {}

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return call_ != nullptr; }
    void operator()(issue const& i) const {
        if (call_ != nullptr) call_(callee_, i);
    }

private:
    void* callee_ = nullptr;
    void (*call_)(void*, issue const&) = nullptr;
};

/// What a caller may ask of one read. The defaults are those of `parse(text)`.
struct options {
    std::optional<telltale::unknown_keys> unknown_keys{}; ///< instead of what each type declares
    telltale::absent_keys absent_keys = telltale::absent_keys::as_declared;
    std::size_t issue_limit =
        64;                ///< after so many issues there is one `too_many_issues` and reading stops; 0 counts as 1
    input_limits limits{}; ///< depth and size of the document
    std::size_t first_line = 1; ///< the line in which the text begins, when it is one of a log or a part of a file
    bool comments = false;      ///< text may have comments: `//` to the end of the line, and `/* */`, which do not nest
    bool trailing_commas = false; ///< text may have a comma behind the last value of an array or object
    issue_sink sink{};            ///< where warnings go; without one they are dropped
};

/// What a read does that is asked for nothing. An object, so that a call need not make one.
inline constexpr options default_options{};

} // namespace telltale::inline v0

#endif
