// SPDX-License-Identifier: BSL-1.0
// A read in progress: the cursor, the caller's wishes, and what is said of faults, whatever type is read.
#ifndef TELLTALE_READ_READER_HPP
#define TELLTALE_READ_READER_HPP

#include <telltale/input/cursor.hpp>
#include <telltale/read/options.hpp>
#include <telltale/rule/holds.hpp>
#include <telltale/schema/fact.hpp>
#include <telltale/schema/tag_texts.hpp>
#include <telltale/text/attributes.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

/// The kind of a value as a set of types.
[[nodiscard]] constexpr json_types types_of(json_kind kind) noexcept {
    switch (kind) {
    case json_kind::null: return json_types::null;
    case json_kind::boolean: return json_types::boolean;
    case json_kind::number: return json_types::integer | json_types::number;
    case json_kind::string: return json_types::string;
    case json_kind::array: return json_types::array;
    case json_kind::object: return json_types::object;
    case json_kind::none: break;
    }
    return json_types::none;
}

/// Reads from `Cursor` and hands facts to a sink. All members that answer `bool` answer whether to go on: they answer false
/// when the input is broken or the sink has had enough. The members here are the error path, out of line, one per cursor.
template <cursor Cursor>
struct reader {
    static constexpr bool has_text = Cursor::has_text;
    /// The cursor's text may be read without it, so that only what is unusual comes to the cursor: see plain.hpp.
    static constexpr bool reads_plainly = positioned<Cursor>;

    Cursor& in;
    fact_sink& sink;
    options const& wishes;
    std::size_t errors = 0;      ///< handed over so far, warnings not counted
    bool keeps_absent;           ///< absent members keep what the target has
    std::size_t beside = no_tag; ///< the alternative that a tag beside the value has named

    static constexpr std::size_t no_tag = static_cast<std::size_t>(-1);

    constexpr reader(Cursor& input, fact_sink& facts, options const& asked)
        : in(input), sink(facts), wishes(asked), keeps_absent(asked.absent_keys == absent_keys::keep) {}

    constexpr bool report(fact const& what) {
        if (what.severity == issue_severity::error) ++errors;
        return sink.take(what);
    }
    /// The input is broken here.
    TELLTALE_COLD constexpr bool broken(frame const* at) {
        input_fault const& f = in.fault();
        (void)report({.code = f.code, .at = at, .offset = f.offset, .words = f.words});
        return false;
    }
    /// A value that has another type. It is checked and skipped first, so that malformed text is malformed and nothing else.
    TELLTALE_COLD constexpr bool wrong_type(frame const* at, value_schema const& value) {
        if (!in.skip()) return broken(at);
        if (runs_on()) return true;
        return report({.code = issue_code::wrong_type,
                       .at = at,
                       .offset = in.value_offset(),
                       .value = &value,
                       .words = value.wrong_type,
                       .got = in.value_text()}) &&
               repeated_keys(at, in.value_offset());
    }
    /// What the schema asks for was not taken: something else stands here, or the input is broken.
    TELLTALE_COLD constexpr bool not_taken(taken answer, frame const* at, value_schema const& value) {
        return answer == taken::other ? wrong_type(at, value) : broken(at);
    }
    /// Takes the brace of an object. Where none stands that is said, and `go_on` is whether to.
    [[nodiscard]] TELLTALE_NOINLINE constexpr bool enter_object(frame const* at, value_schema const& value,
                                                                bool& go_on) {
        taken const entered = in.enter_object();
        if (entered == taken::yes) [[likely]]
            return true;
        go_on = not_taken(entered, at, value);
        return false;
    }
    /// A number that is not right: not an integer, breaks rules, or does not fit its C++ type, in this order of care.
    TELLTALE_COLD constexpr bool wrong_number(frame const* at, value_schema const& value, text::number number,
                                              bool integral) {
        if (runs_on()) return true;
        std::size_t const before = errors;
        if (integral && !in.is_integral(number))
            if (!report(about(at, value, issue_code::not_an_integer, value.not_integer))) return false;
        if (!broken_rules(at, value, number)) return false;
        if (errors == before) return report(about(at, value, issue_code::out_of_range, {}));
        return true;
    }
    /// Whether a number, text, truth value or count satisfies its rules.
    template <class Value>
    TELLTALE_COLD constexpr bool holds_rules(value_schema const& value, Value const& given) const {
        for (rule const& r : value.rules)
            if (!detail::holds_any(r, given)) return false;
        return true;
    }
    /// Reports the rules that a number, text, truth value or count breaks.
    template <class Value>
    TELLTALE_COLD constexpr bool broken_rules(frame const* at, value_schema const& value, Value const& given) {
        for (rule const& r : value.rules) {
            if (detail::holds_any(r, given)) continue;
            fact f = about(at, value, code_when_broken(r, given), r.message);
            f.broken = &r;
            if (!report(f)) return false;
        }
        return true;
    }
    /// As `broken_rules`, for a container, which began at `offset`.
    TELLTALE_COLD constexpr bool broken_count(frame const* at, value_schema const& value, std::size_t offset,
                                              std::size_t count) {
        for (rule const& r : value.rules) {
            if (holds(r, item_count{count})) continue;
            if (!report({.code = code_when_broken(r, item_count{count}),
                         .at = at,
                         .offset = offset,
                         .value = &value,
                         .broken = &r,
                         .words = r.message,
                         .count = text::number(std::uint64_t{count})}))
                return false;
        }
        return true;
    }
    /// An array of fixed size, which began at `offset`, with another number of elements.
    TELLTALE_COLD constexpr bool wrong_size(frame const* at, value_schema const& value, std::size_t offset,
                                            std::size_t count, std::size_t wanted) {
        rule const size{.kind = count < wanted ? rule_kind::min_items : rule_kind::max_items,
                        .low = text::number(std::uint64_t{wanted}),
                        .high = text::number(std::uint64_t{wanted})};
        return report({.code = code_when_broken(size, item_count{count}),
                       .at = at,
                       .offset = offset,
                       .value = &value,
                       .broken = &size,
                       .count = text::number(std::uint64_t{count})});
    }
    /// An array, which began at `offset`, whose item `again` is equal to one before it.
    TELLTALE_COLD constexpr bool not_unique(frame const* at, value_schema const& value, std::size_t offset,
                                            std::size_t again) {
        rule const* asked = nullptr; // a set asks for it without a rule
        for (rule const& r : value.rules)
            if (r.kind == rule_kind::unique_items) asked = &r;
        return report({.code = issue_code::not_unique,
                       .at = at,
                       .offset = offset,
                       .value = &value,
                       .broken = asked,
                       .words = asked != nullptr ? std::string_view(asked->message) : std::string_view{},
                       .count = text::number(std::uint64_t{again})});
    }
    /// A map's key that breaks rules.
    TELLTALE_COLD constexpr bool broken_key(frame const* at, value_schema const& value, std::string_view key) {
        for (rule const& r : value.rules) {
            if (detail::holds_any(r, key)) continue;
            if (!report({.code = code_when_broken(r, key),
                         .at = at,
                         .offset = in.key_offset(),
                         .value = &value,
                         .broken = &r,
                         .words = r.message,
                         .name = key}))
                return false;
        }
        return true;
    }
    /// An object that ended without its tag.
    TELLTALE_COLD constexpr bool missing_tag(frame const* at, value_schema const& value, std::size_t offset) {
        return report(
            {.code = issue_code::missing_key, .at = at, .offset = offset, .value = &value, .words = value.not_named});
    }
    /// A tag that is no text; `tagged` is what the value around it must be.
    TELLTALE_COLD constexpr bool wrong_tag(frame const* at, value_schema const& tagged) {
        value_schema tag;
        tag.types = json_types::string;
        tag.wrong_type = tagged.not_named;
        return wrong_type(at, tag);
    }
    /// Leaves the object whose members are being read, checking the rest of it.
    TELLTALE_COLD constexpr bool skip_rest(frame const* at) {
        for (std::string_view key;;) {
            taken const next = in.next_key(false, key);
            if (next == taken::fault) return broken(at);
            if (next == taken::other) break;
            if (!in.skip()) return broken(at);
        }
        forget_repeated_keys();
        return true;
    }
    constexpr void forget_repeated_keys() {
        if constexpr (Cursor::has_text) in.forget_repeated_keys();
    }
    /// A text that is none of the wanted form, which is said by `words`, or is "must be " and `form`.
    TELLTALE_COLD constexpr bool wrong_text(frame const* at, value_schema const& value, issue_code code,
                                            std::string_view words, std::string_view form = {}) {
        rule const wanted{.kind = rule_kind::format, .words = form};
        fact f = about(at, value, code, words);
        if (!form.empty()) f.broken = &wanted;
        return report(f);
    }
    /// A number that is no multiple of what a duration can tell apart; and the rules that it breaks.
    TELLTALE_COLD constexpr bool not_a_step(frame const* at, value_schema const& value, text::number number,
                                            text::number step) {
        rule const wanted{.kind = rule_kind::multiple_of, .low = step};
        fact f = about(at, value, issue_code::not_a_multiple, value.not_integer);
        f.broken = &wanted;
        return report(f) && broken_rules(at, value, number);
    }
    /// A rule without data of its own that does not hold for the value read last.
    TELLTALE_COLD constexpr bool broken_predicate(frame const* at, value_schema const& value, rule const& r,
                                                  std::size_t offset, std::string_view got) {
        return report({.code = issue_code::rule_broken,
                       .at = at,
                       .offset = offset,
                       .value = &value,
                       .broken = &r,
                       .words = r.message,
                       .got = got});
    }
    /// A text that the tag beside it does not allow.
    TELLTALE_COLD constexpr bool not_for_tag(frame const* at, value_schema const& value, tag_texts const& broken,
                                             std::size_t offset, std::string_view text) {
        return detail::with_tag_texts(value, broken, text, [&](fact f) {
            f.at = at;
            f.offset = offset;
            return report(f);
        });
    }
    /// A text that names nothing that is known.
    TELLTALE_COLD constexpr bool not_named(frame const* at, value_schema const& value, std::string_view name,
                                           issue_code code, issue_severity severity = issue_severity::error) {
        fact f = about(at, value, code, value.not_named);
        f.severity = severity;
        f.name = name;
        return report(f);
    }
    /// A required member that did not come before its object, which began at `offset`, ended.
    TELLTALE_COLD constexpr bool missing(frame const* at, member_schema const& member, std::size_t offset) {
        return report({.code = issue_code::missing_key,
                       .at = at,
                       .offset = offset,
                       .value = member.value,
                       .words = member.missing});
    }
    TELLTALE_COLD constexpr bool deprecated(frame const* at, member_schema const& member) {
        return report({.code = issue_code::deprecated,
                       .severity = issue_severity::warning,
                       .at = at,
                       .offset = in.key_offset(),
                       .words = member.deprecated});
    }
    /// A key that came before: the first value stays, this one is checked and skipped.
    TELLTALE_COLD constexpr bool repeated(frame const* at) {
        std::size_t const key = in.key_offset();
        if (!report({.code = issue_code::duplicate_key, .at = at, .offset = key})) return false;
        return skip(at);
    }
    /// A key that the record does not know, as the policy has it. Its value is checked and skipped.
    TELLTALE_COLD constexpr bool unknown_key(frame const* at, record_schema const& record, std::string_view key) {
        unknown_keys const policy = wishes.unknown_keys.value_or(record.policy);
        frame const here{.outer = at, .key = key, .by_key = true};
        if (policy != unknown_keys::ignore &&
            !report({.code = issue_code::unknown_key,
                     .severity = policy == unknown_keys::warn ? issue_severity::warning : issue_severity::error,
                     .at = &here,
                     .offset = in.key_offset(),
                     .record = &record,
                     .name = key}))
            return false;
        return skip(&here);
    }
    /// The keys from `begin` on in the log, which belong to the object at `at`.
    TELLTALE_COLD constexpr bool repeated_unknown_keys(frame const* at, std::size_t begin) {
        bool go_on = true;
        if constexpr (Cursor::has_text)
            in.log().close_from(begin, [&](std::size_t offset, std::string_view key) {
                frame const here{.outer = at, .key = key, .by_key = true};
                go_on = go_on && report({.code = issue_code::duplicate_key, .at = &here, .offset = offset});
            });
        return go_on;
    }
    /// Checks and skips a value that nobody asked for.
    constexpr bool skip(frame const* at) {
        if (!in.skip()) [[unlikely]]
            return broken(at);
        return repeated_keys(at, in.value_offset());
    }
    /// Reports what the free-form value that began at `inside` repeats.
    constexpr bool repeated_keys(frame const* at, std::size_t inside) {
        if constexpr (Cursor::has_text) {
            if (in.repeats_no_keys()) [[likely]]
                return true;
            return report_repeated_keys(at, inside);
        } else {
            (void)at, (void)inside;
            return true;
        }
    }

private:
    /// Whether the input is broken right behind the value, which the next step will find.
    [[nodiscard]] constexpr bool runs_on() const {
        if constexpr (Cursor::has_text) return in.runs_on();
        else return false;
    }
    TELLTALE_COLD constexpr bool report_repeated_keys(frame const* at, std::size_t inside) {
        bool go_on = true;
        auto const say = [&](frame const* key, std::size_t offset) {
            return report({.code = issue_code::duplicate_key, .at = key, .offset = offset});
        };
        if constexpr (requires { in.each_repeated_key(at, say); })
            go_on = in.each_repeated_key(at, say); // it knows the way there
        else
            for (std::size_t i = 0; go_on && i != in.repeated_keys().size(); ++i)
                go_on = report(
                    {.code = issue_code::duplicate_key, .at = at, .offset = in.repeated_keys()[i], .inside = inside});
        in.forget_repeated_keys();
        return go_on;
    }
    [[nodiscard]] constexpr fact about(frame const* at, value_schema const& value, issue_code code,
                                       std::string_view words) {
        return {.code = code,
                .at = at,
                .offset = in.value_offset(),
                .value = &value,
                .words = words,
                .got = in.value_text()};
    }
};

/// While it lives, absent members are as declared: what is read into is new, so that it has nothing to keep.
template <class R>
class new_target {
public:
    constexpr explicit new_target(R& r, bool is_new = true) : reader_(r), kept_(r.keeps_absent) {
        r.keeps_absent = kept_ && !is_new;
    }
    new_target(new_target const&) = delete;
    new_target& operator=(new_target const&) = delete;
    constexpr ~new_target() { reader_.keeps_absent = kept_; }

private:
    R& reader_;
    bool kept_;
};

} // namespace telltale::inline v0

#endif
