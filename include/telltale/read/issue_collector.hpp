// SPDX-License-Identifier: BSL-1.0
// Makes issues of facts: owning, with paths, places and sentences.
#ifndef TELLTALE_READ_ISSUE_COLLECTOR_HPP
#define TELLTALE_READ_ISSUE_COLLECTOR_HPP

#include <telltale/input/relaxed_text.hpp>
#include <telltale/issue/issue.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/read/inner_path.hpp>
#include <telltale/read/options.hpp>
#include <telltale/read/words.hpp>
#include <telltale/schema/fact.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/position.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace telltale::inline v0 {

/// Collects the errors of one read and hands its warnings to the caller's sink. Not templated and off the hot path: a document
/// without issues never comes here.
class issue_collector final : public fact_sink {
public:
    /// `document` is the text that is read, if it is one, and `relaxed` what is read in its stead, if anything. `conceals`: the
    /// schema has a secret somewhere.
    issue_collector(options const& wishes, std::string_view document, bool conceals,
                    relaxed_text const* relaxed = nullptr)
        : wishes_(wishes), document_(document), relaxed_(relaxed), conceals_(conceals) {}
    issue_collector(issue_collector const&) = delete;
    issue_collector& operator=(issue_collector const&) = delete;
    ~issue_collector() = default;

    inline bool take(fact const& what) override; // inline here, lest every translation unit have a table of this class

    [[nodiscard]] bool empty() const noexcept { return list_.empty(); }
    [[nodiscard]] issues release() {
        list_.conceal_source(conceals_);
        return std::move(list_);
    }

private:
    [[nodiscard]] bool give_up(std::size_t limit, std::size_t offset);
    void move_back(std::size_t offset);
    [[nodiscard]] issue described(fact const& what);
    [[nodiscard]] issue described_comment(fact what);
    [[nodiscard]] issue made_of(fact const& what);
    [[nodiscard]] std::optional<text_position> locate(std::size_t offset);

    options const& wishes_;
    std::string_view document_;
    relaxed_text const* relaxed_;
    bool conceals_;
    issues list_;
    std::optional<text_position> last_{}; // that was located last: places mostly come in order
};

namespace detail {

/// Appends the steps down to `at`, but none inside a secret, since its keys are part of its value. Returns false inside of one.
template <class Path>
TELLTALE_COLD constexpr bool append_steps(Path& to, frame const* at) {
    if (at == nullptr) return true;
    if (!append_steps(to, at->outer)) return false;
    if (at->by_key) to.push_back(at->key);
    else if (at->member != nullptr) to.push_back(at->member->name);
    else to.push_back(at->index);
    return at->member == nullptr || !at->member->value->is_secret;
}

/// Whether a fact is about a secret or what is inside one.
[[nodiscard]] constexpr bool concerns_secret(fact const& f) noexcept {
    if (f.value != nullptr && f.value->is_secret) return true;
    for (frame const* at = f.at; at != nullptr; at = at->outer)
        if (at->member != nullptr && at->member->value->is_secret) return true;
    return false;
}

} // namespace detail

TELLTALE_SELDOM inline bool issue_collector::take(fact const& what) {
    if (what.severity == issue_severity::warning) {
        if (wishes_.sink) wishes_.sink(described(what));
        return true;
    }
    std::size_t const limit = wishes_.issue_limit == 0 ? 1 : wishes_.issue_limit;
    if (list_.size() == limit) return give_up(limit, what.offset);
    list_.emplace_back_by([&] { return described(what); });
    if (what.code == issue_code::duplicate_key && !document_.empty()) move_back(what.offset);
    return true;
}

TELLTALE_COLD inline bool issue_collector::give_up(std::size_t limit, std::size_t offset) {
    issue& last = list_.emplace_back();
    last.code = issue_code::too_many_issues;
    last.message = detail::more_issues_than(limit);
    last.position = locate(offset);
    return false;
}

/// Repeated keys are known only when their object ends: they go back to where they stand.
TELLTALE_COLD inline void issue_collector::move_back(std::size_t offset) {
    for (std::size_t i = list_.size() - 1; i != 0 && list_[i - 1].position && list_[i - 1].position->offset > offset;
         --i) {
        issue kept = std::move(list_[i]); // std::swap would be made for speed, and large
        list_[i] = std::move(list_[i - 1]);
        list_[i - 1] = std::move(kept);
    }
}

inline issue issue_collector::described(fact const& what) {
    if (detail::stops_at_comment(what, document_)) [[unlikely]]
        return described_comment(what);
    return made_of(what);
}

/// The text is broken where a comment begins, of which the walk knows nothing.
TELLTALE_COLD inline issue issue_collector::described_comment(fact what) {
    input_fault const* const fault = relaxed_ == nullptr ? nullptr : relaxed_->fault_at(what.offset);
    what.code = fault == nullptr ? issue_code::bad_json : fault->code;
    what.offset = fault == nullptr ? what.offset : fault->offset;
    what.words = fault == nullptr ? detail::no_comments : fault->words;
    return made_of(what);
}

TELLTALE_NOINLINE inline issue issue_collector::made_of(fact const& what) {
    bool const concealed = detail::concerns_secret(what);
    path where;
    std::size_t steps = 0;
    for (frame const* at = what.at; at != nullptr; at = at->outer) ++steps;
    where.reserve(steps);
    bool const open = detail::append_steps(where, what.at);
    if (open && what.inside != no_offset && !document_.empty())
        append_inner_path(where, relaxed_ == nullptr ? document_ : relaxed_->text(), what.inside, what.offset);
    std::string expected = expected_of(what);
    return {.severity = what.severity, // made in its place: moving five texts costs as much as making them
            .code = what.code,
            .path = std::move(where),
            .message = message_of(what, concealed, expected),
            .expected = std::move(expected),
            .got = concealed ? std::string() : got_in(what, document_, conceals_),
            .position = locate(what.offset)};
}

TELLTALE_NOINLINE inline std::optional<text_position> issue_collector::locate(std::size_t offset) {
    if (offset == no_offset || document_.data() == nullptr) return std::nullopt;
    last_ = text::locate(document_, offset, !last_ || offset < last_->offset ? text_position{0, 1, 1} : *last_);
    return text_position{last_->offset, last_->line + wishes_.first_line - 1, last_->column};
}

} // namespace telltale::inline v0

#endif
