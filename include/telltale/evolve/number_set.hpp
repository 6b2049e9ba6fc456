// SPDX-License-Identifier: BSL-1.0
// The numbers that a value may be, and whether another value takes all of them.
#ifndef TELLTALE_EVOLVE_NUMBER_SET_HPP
#define TELLTALE_EVOLVE_NUMBER_SET_HPP

#include <telltale/evolve/change.hpp>
#include <telltale/evolve/rule_parity.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/rule/combined.hpp>
#include <telltale/rule/holds.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/type_tree.hpp>
#include <telltale/text/number.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>

namespace telltale::inline v0::evolve {

/// From `low` to `high`, without them where they are `open`, and without bounds where there is none.
struct interval {
    text::number low{0};
    text::number high{0};
    bool has_low = false, has_high = false;
    bool open_low = false, open_high = false;

    constexpr void raise(text::number bound, bool open) noexcept {
        if (has_low && (low > bound || (low == bound && (open_low || !open)))) return;
        low = bound;
        open_low = open;
        has_low = true;
    }
    constexpr void lower(text::number bound, bool open) noexcept {
        if (has_high && (high < bound || (high == bound && (open_high || !open)))) return;
        high = bound;
        open_high = open;
        has_high = true;
    }
    constexpr void narrow(rule const& r) noexcept {
        switch (r.kind) {
        case rule_kind::minimum: return raise(r.low, false);
        case rule_kind::exclusive_minimum: return raise(r.low, true);
        case rule_kind::maximum: return lower(r.high, false);
        case rule_kind::exclusive_maximum: return lower(r.high, true);
        case rule_kind::range: return raise(r.low, false), lower(r.high, false);
        default: return;
        }
    }
    /// Whether this one has all that `other` has.
    [[nodiscard]] constexpr bool covers(interval const& other) const noexcept {
        if (has_low && !(other.has_low && (other.low > low || (other.low == low && (!open_low || other.open_low)))))
            return false;
        return !has_high ||
               (other.has_high && (other.high < high || (other.high == high && (!open_high || other.open_high))));
    }
    [[nodiscard]] constexpr bool meets(interval const& other) const noexcept {
        if (has_low && other.has_high && (other.high < low || (other.high == low && (open_low || other.open_high))))
            return false;
        return !(has_high && other.has_low &&
                 (other.low > high || (other.low == high && (open_high || other.open_low))));
    }
    friend constexpr bool operator==(interval const& a, interval const& b) noexcept {
        return a.covers(b) && b.covers(a);
    }
};

/// Whether a rule bounds numbers from below or above.
[[nodiscard]] constexpr bool bounds_a_range(rule_kind kind) noexcept {
    return kind == rule_kind::minimum || kind == rule_kind::maximum || kind == rule_kind::range ||
           kind == rule_kind::exclusive_minimum || kind == rule_kind::exclusive_maximum;
}

/// Whether the C++ type of a number bounds it: not that of a double, whose bounds nobody means.
[[nodiscard]] constexpr bool has_type_range(value_tree const& v) noexcept {
    if (v.is == reflect::kind::real) return v.high < text::number(std::numeric_limits<double>::max());
    return !(v.low == text::number(0) && v.high == text::number(0));
}
/// The range of the C++ type.
[[nodiscard]] constexpr interval type_range(value_tree const& v) noexcept {
    interval all;
    if (has_type_range(v)) {
        all.raise(v.low, false);
        all.lower(v.high, false);
    }
    return all;
}
/// The range of the rules alone.
[[nodiscard]] constexpr interval rule_range(value_tree const& v) noexcept {
    interval all;
    for_each_conjunct(v.said->rules.first, v.said->rules.count, [&](rule const& r) { all.narrow(r); });
    return all;
}
/// Both.
[[nodiscard]] constexpr interval range_of(value_tree const& v) noexcept {
    interval all = type_range(v);
    for_each_conjunct(v.said->rules.first, v.said->rules.count, [&](rule const& r) { all.narrow(r); });
    return all;
}

/// Whether all numbers of a value are integers, by its type.
[[nodiscard]] constexpr bool is_integral_type(value_tree const& v) noexcept {
    return v.is == reflect::kind::integer ||
           (contains(v.said->types, json_types::integer) && v.said->types != json_types::any);
}

/// Whether a number is a value: `unsure` when a predicate would have to tell. (`effect::none`: it is; `refused`: it is not.)
[[nodiscard]] constexpr effect judge_number(value_tree const& v, text::number n) noexcept {
    if (!n.is_finite()) return effect::refused;
    if (is_integral_type(v) && !n.is_integer()) return effect::refused;
    if (is_integral_type(v)) { // a double that is no integer of 64 bits is none for a reader
        std::int64_t as_signed = 0;
        std::uint64_t as_unsigned = 0;
        if (!n.to_integer(as_signed) && !n.to_integer(as_unsigned)) return effect::refused;
    }
    if (has_type_range(v) && (n < v.low || n > v.high)) return effect::refused;
    if (v.step > text::number(0) && !n.is_multiple_of(v.step)) return effect::refused;
    effect out = effect::none;
    for (rule const& r : v.said->rules) {
        if (r.kind == rule_kind::satisfies) out = effect::unsure;
        else if (!holds(r, n)) return effect::refused;
    }
    return out;
}

/// What a reader asks of a number: one of its rules, or what its C++ type can hold.
struct number_requirement {
    enum class kind : std::uint8_t { integral, range, step, rule };
    kind is = kind::rule;
    value_tree const* reader = nullptr;
    telltale::rule const* asked = nullptr;

    [[nodiscard]] constexpr bool holds_for(text::number n) const noexcept {
        switch (is) {
        case kind::integral: {
            std::int64_t as_signed = 0;
            std::uint64_t as_unsigned = 0;
            return n.is_integer() && (n.to_integer(as_signed) || n.to_integer(as_unsigned));
        }
        case kind::range: return n >= reader->low && n <= reader->high;
        case kind::step: return n.is_multiple_of(reader->step);
        case kind::rule: break;
        }
        return holds(*asked, n);
    }
};

/// The verdict on a requirement, and a number that breaks it.
struct number_verdict {
    effect what = effect::none;
    bool has_example = false;
    text::number example{0};
};

/// All that is known of the numbers which a writer writes.
class number_set {
public:
    constexpr explicit number_set(value_tree const& writer) noexcept : writer_(writer), range_(range_of(writer)) {
        integers_ = is_integral_type(writer);
        if (writer.step > text::number(0)) add_multiple(writer.step);
        for_each_conjunct(writer.said->rules.first, writer.said->rules.count, [&](rule const& r) {
            if (r.kind == rule_kind::multiple_of) add_multiple(r.low);
        });
        if (integers_) tighten();
    }

    [[nodiscard]] constexpr bool only_integers() const noexcept { return integers_; }
    [[nodiscard]] constexpr interval const& range() const noexcept { return range_; }

private:
    constexpr void add_multiple(text::number of) noexcept {
        if (of.is_integer() && of > text::number(0)) integers_ = true;
    }
    /// Between integers no other number counts.
    constexpr void tighten() noexcept {
        std::int64_t bound = 0;
        if (range_.has_low && range_.open_low && range_.low.to_integer(bound) &&
            bound != std::numeric_limits<std::int64_t>::max()) {
            range_.low = text::number(bound + 1);
            range_.open_low = false;
        } else if (range_.has_low && whole(range_.low, bound, true)) {
            range_.low = text::number(bound);
            range_.open_low = false;
        }
        if (range_.has_high && range_.open_high && range_.high.to_integer(bound) &&
            bound != std::numeric_limits<std::int64_t>::min()) {
            range_.high = text::number(bound - 1);
            range_.open_high = false;
        } else if (range_.has_high && whole(range_.high, bound, false)) {
            range_.high = text::number(bound);
            range_.open_high = false;
        }
    }
    /// Of a number with a fraction, the integer above or below.
    [[nodiscard]] static constexpr bool whole(text::number n, std::int64_t& out, bool up) noexcept {
        if (n.is_integer() || !n.is_finite()) return false;
        double const value = n.to_double(); // below 2^52, since it has a fraction
        out = static_cast<std::int64_t>(value);
        if (up && static_cast<double>(out) < value) ++out;
        if (!up && static_cast<double>(out) > value) --out;
        return true;
    }

    /// All values, if they are few. A predicate may leave out some of them.
    template <class F>
    [[nodiscard]] constexpr bool for_each_value(F const& f) const noexcept {
        bool listed = false;
        for_each_conjunct(writer_.said->rules.first, writer_.said->rules.count, [&](rule const& r) {
            if (listed || (r.kind != rule_kind::is_one_of && r.kind != rule_kind::equals)) return;
            listed = true;
            for (std::size_t i = 0; i != r.choice_count; ++i)
                if (r.choices[i].is == choice::kind::number &&
                    judge_number(writer_, r.choices[i].number) != effect::refused)
                    f(r.choices[i].number);
        });
        if (listed) return true;
        std::int64_t low = 0, high = 0;
        if (!integers_ || !range_.has_low || !range_.has_high || !range_.low.to_integer(low) ||
            !range_.high.to_integer(high) || high < low ||
            static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) > 64)
            return false;
        for (std::int64_t n = low; n <= high; ++n)
            if (judge_number(writer_, text::number(n)) != effect::refused) f(text::number(n));
        return true;
    }

    [[nodiscard]] constexpr bool is_shown(number_requirement const& asked) const noexcept {
        switch (asked.is) {
        case number_requirement::kind::integral: {
            interval whole;
            whole.raise(text::number(std::numeric_limits<std::int64_t>::min()), false);
            whole.lower(text::number(std::numeric_limits<std::uint64_t>::max()), false);
            return integers_ && whole.covers(range_);
        }
        case number_requirement::kind::range: return type_range(*asked.reader).covers(range_);
        case number_requirement::kind::step: return is_multiple(asked.reader->step);
        case number_requirement::kind::rule: break;
        }
        return is_shown(*asked.asked);
    }
    [[nodiscard]] constexpr bool is_multiple(text::number of) const noexcept {
        if (integers_ && of == text::number(1)) return true;
        bool shown = writer_.step > text::number(0) && writer_.step.is_multiple_of(of);
        for_each_conjunct(writer_.said->rules.first, writer_.said->rules.count, [&](rule const& r) {
            if (r.kind == rule_kind::multiple_of && r.low.is_multiple_of(of)) shown = true;
        });
        return shown;
    }
    [[nodiscard]] constexpr bool is_shown(rule const& r) const noexcept {
        if (has_same(writer_.said->rules, r)) return true;
        switch (r.kind) {
        case rule_kind::multiple_of: return is_multiple(r.low);
        case rule_kind::any_of:
            for (std::size_t i = 0; i != r.inner_count; ++i)
                if (is_shown(r.inner[i])) return true;
            return false;
        case rule_kind::all_of:
            for (std::size_t i = 0; i != r.inner_count; ++i)
                if (!is_shown(r.inner[i])) return false;
            return true;
        case rule_kind::none_of:
            for (std::size_t i = 0; i != r.inner_count; ++i)
                if (!is_excluded(r.inner[i])) return false;
            return true;
        case rule_kind::is_one_of:
        case rule_kind::equals:
        case rule_kind::satisfies: return false;
        default: break;
        }
        if (subject_of(r.kind) != rule_subject::number) return true; // speaks of something else
        interval asked;
        asked.narrow(r);
        return asked.covers(range_);
    }
    /// Whether none of the numbers satisfies `r`.
    [[nodiscard]] constexpr bool is_excluded(rule const& r) const noexcept {
        if (r.kind == rule_kind::is_one_of || r.kind == rule_kind::equals) {
            for (std::size_t i = 0; i != r.choice_count; ++i)
                if (r.choices[i].is == choice::kind::number &&
                    judge_number(writer_, r.choices[i].number) != effect::refused)
                    return false;
            return true;
        }
        if (!bounds_a_range(r.kind)) return false;
        interval named;
        named.narrow(r);
        return !named.meets(range_);
    }

    template <class F>
    static constexpr void numbers_in(rule const* rules, std::size_t count, F const& around) noexcept {
        for (std::size_t i = 0; i != count; ++i) {
            rule const& r = rules[i];
            if (bounds_a_range(r.kind) || r.kind == rule_kind::multiple_of) {
                if (r.kind != rule_kind::maximum && r.kind != rule_kind::exclusive_maximum) around(r.low);
                if (r.kind == rule_kind::maximum || r.kind == rule_kind::exclusive_maximum ||
                    r.kind == rule_kind::range)
                    around(r.high);
            }
            for (std::size_t k = 0; k != r.choice_count; ++k)
                if (r.choices[k].is == choice::kind::number) around(r.choices[k].number);
            numbers_in(r.inner, r.inner_count, around);
        }
    }
    template <class F>
    constexpr void multiples_near(double value, F const& f) const noexcept {
        auto const of = [&](text::number divisor) {
            double const by = divisor.to_double();
            if (!(by > 0) || value / by > 1e15 || value / by < -1e15) return;
            auto const times = static_cast<std::int64_t>(value / by);
            double const parts = 1 / by;
            bool const is_fraction = by < 1;
            for (std::int64_t n = times - 2; n <= times + 2; ++n)
                f(is_fraction ? text::number(static_cast<double>(n) /
                                             static_cast<double>(static_cast<std::int64_t>(parts + 0.5)))
                              : text::number(static_cast<double>(n) * by));
        };
        if (writer_.step > text::number(0)) of(writer_.step);
        for_each_conjunct(writer_.said->rules.first, writer_.said->rules.count, [&](rule const& r) {
            if (r.kind == rule_kind::multiple_of) of(r.low);
        });
    }

    /// Numbers at which something begins or ends, for the writer or for what is asked.
    template <class F>
    constexpr void for_each_candidate(number_requirement const& asked, F const& f) const noexcept {
        auto const around = [&](text::number n) {
            f(n);
            std::int64_t whole = 0;
            if (n.to_integer(whole)) {
                if (whole != std::numeric_limits<std::int64_t>::max()) f(text::number(whole + 1));
                if (whole != std::numeric_limits<std::int64_t>::min()) f(text::number(whole - 1));
            }
            double const value = n.to_double();
            if (value < 1e15 && value > -1e15) {
                f(text::number(value + 0.5));
                f(text::number(value - 0.5));
                f(text::number(value + 0.001));
                f(text::number(value - 0.001));
            } else {
                f(text::number(value * 2));
                f(text::number(value / 2));
            }
            multiples_near(value, f);
        };
        if (range_.has_low) around(range_.low);
        if (range_.has_high) around(range_.high);
        numbers_in(writer_.said->rules.first, writer_.said->rules.count, around);
        if (asked.is == number_requirement::kind::rule) numbers_in(asked.asked, 1, around);
        if (has_type_range(*asked.reader)) {
            around(asked.reader->low);
            around(asked.reader->high);
        }
        around(text::number(0));
        if (writer_.is == reflect::kind::real) f(writer_.high), f(writer_.low);
        for (int i = 2; i != 70; ++i)
            f(text::number(i)), f(text::number(-i)); // more than any list of choices would hold
    }
    value_tree const& writer_;
    interval range_;
    bool integers_ = false;

public: // behind the templates that it needs: clang instantiates those defined later too late for constants
    /// Whether all of them satisfy what a reader asks.
    [[nodiscard]] constexpr number_verdict against(number_requirement const& asked) const noexcept {
        bool all = true;
        if (for_each_value([&](text::number n) { all = all && asked.holds_for(n); }) ? all : is_shown(asked)) return {};
        number_verdict out{effect::unsure};
        for_each_candidate(asked, [&](text::number n) {
            if (out.has_example || asked.holds_for(n) || judge_number(writer_, n) != effect::none) return;
            out = {effect::refused, true, n};
        });
        return out;
    }
};

} // namespace telltale::inline v0::evolve

#endif
