// SPDX-License-Identifier: BSL-1.0
// What is wrong with a text, found out and told in constant evaluation, where there are no strings.
#ifndef TELLTALE_READ_CONSTANT_ISSUES_HPP
#define TELLTALE_READ_CONSTANT_ISSUES_HPP

#include <telltale/input/text_cursor.hpp>
#include <telltale/issue/path.hpp>
#include <telltale/read/inner_path.hpp>
#include <telltale/read/issue_collector.hpp>
#include <telltale/read/options.hpp>
#include <telltale/read/walk.hpp>
#include <telltale/read/words.hpp>
#include <telltale/schema/fact.hpp>
#include <telltale/schema/secrecy.hpp>
#include <telltale/schema/well_formed.hpp>
#include <telltale/text/position.hpp>
#include <telltale/text/sentence.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

namespace detail {

/// Appends ` (line 1, column 34)`.
template <class Text>
constexpr void append_position(Text& out, std::string_view document, std::size_t offset) {
    if (offset == no_offset) return;
    text_position const at = text::locate(document, offset);
    out += " (line ";
    append_number(out, at.line);
    out += ", column ";
    append_number(out, at.column);
    out += ')';
}

/// Appends `prometheusPort: Prometheus port must be >= 1024, got 80 (line 1, column 34)`: what `issue_collector` would make an
/// issue of, in one line. `conceals`: the schema has a secret somewhere.
template <class Text>
constexpr void append_fact(Text& out, fact what, std::string_view document, bool conceals) {
    bool const concealed = concerns_secret(what);
    if (stops_at_comment(what, document)) what.words = no_comments;
    Text where;
    dotted_steps<Text> steps{where};
    if (append_steps(steps, what.at) && what.inside != no_offset)
        append_inner_path<Text>(steps, document, what.inside, what.offset);
    out += where.empty() ? std::string_view("(document)") : std::string_view(where);
    out += ": ";
    out += message_of<Text>(what, concealed);
    if (!concealed) {
        Text const got = got_in<Text>(what, document, conceals);
        if (!got.empty()) out += std::string_view(out).ends_with('?') ? " got " : ", got ";
        out += got;
    }
    append_position(out, document, what.offset);
}

} // namespace detail

/// How many issues a text has, and in which order they stand in it. Warnings are none.
struct issue_outline {
    static constexpr std::size_t limit = 64; ///< as of `options`; one more says that there are more

    std::size_t count = 0;
    std::uint8_t order[limit + 1]{}; ///< for each issue, by its place, which fact of the walk it is

    [[nodiscard]] constexpr bool ok() const noexcept { return count == 0; }
};

namespace detail {

/// Counts facts and sees where they belong.
class outline_sink final : public fact_sink {
public:
    constexpr bool take(fact const& what) override {
        if (what.severity == issue_severity::warning) return true;
        std::size_t const mine = outline.count++;
        bool const too_many = mine == issue_outline::limit;
        std::size_t i = mine;
        // Repeated keys are known only when their object ends: they go back to where they stand, as in `issue_collector`.
        if (what.code == issue_code::duplicate_key && !too_many)
            for (; i != 0 && offsets_[i - 1] > what.offset; --i) {
                outline.order[i] = outline.order[i - 1];
                offsets_[i] = offsets_[i - 1];
            }
        outline.order[i] = static_cast<std::uint8_t>(mine);
        offsets_[i] = what.offset;
        return !too_many;
    }

    issue_outline outline{};

private:
    std::size_t offsets_[issue_outline::limit + 1]{};
};

/// Tells one of the facts that come, and ends the walk.
template <std::size_t Capacity>
class telling_sink final : public fact_sink {
public:
    constexpr telling_sink(std::string_view document, bool conceals, std::size_t wanted)
        : document_(document), conceals_(conceals), left_(wanted), tells_of_more_(wanted == issue_outline::limit) {}

    constexpr bool take(fact const& what) override {
        if (what.severity == issue_severity::warning || left_-- != 0) return true;
        if (tells_of_more_) {
            told += "(document): ";
            told += more_issues_than<text::sentence<Capacity>>(issue_outline::limit);
            append_position(told, document_, what.offset);
        } else {
            append_fact(told, what, document_, conceals_);
        }
        return false;
    }

    text::sentence<Capacity> told{};

private:
    std::string_view document_;
    bool conceals_;
    std::size_t left_;
    bool tells_of_more_;
};

template <class T, class Out>
constexpr void walk_constant(std::string_view text, unknown_keys const* policy, fact_sink& sink, Out& out,
                             bool is_new = false) {
    static_assert(well_formed<T>);
    if constexpr (schema_fault<T>::first.empty()) { // else that sentence is to stand alone
        options wishes;
        if (policy != nullptr) wishes.unknown_keys = *policy;
        text_cursor in(text, wishes.limits);
        (void)walk<T>(in, sink, wishes, out, is_new);
    }
}

} // namespace detail

/// Walks JSON text as a `T` and keeps no value. `policy`, if any, is what happens to unknown keys. For constant evaluation; never
/// makes a `T`, nor a string.
template <class T>
[[nodiscard]] constexpr issue_outline outline_issues(std::string_view text, unknown_keys const* policy = nullptr) {
    detail::outline_sink sink;
    nothing kept;
    detail::walk_constant<T>(text, policy, sink, kept);
    return sink.outline;
}

/// Issue `i` of `text`, of which `outline` was found, as a sentence:
/// `prometheusPort: Prometheus port must be >= 1024, got 80 (line 1, column 34)`. For constant evaluation, where each issue has the
/// whole of the compiler's step limit.
template <class T, std::size_t Capacity = 512>
[[nodiscard]] constexpr text::sentence<Capacity> tell_issue(std::string_view text, issue_outline const& outline,
                                                            std::size_t i, unknown_keys const* policy = nullptr) {
    detail::telling_sink<Capacity> sink(text, has_secret<T>, outline.order[i]);
    nothing kept;
    detail::walk_constant<T>(text, policy, sink, kept);
    return sink.told;
}

} // namespace telltale::inline v0

#endif
