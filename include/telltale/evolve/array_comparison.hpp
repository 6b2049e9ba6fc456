// SPDX-License-Identifier: BSL-1.0
// Compares lists, sets and tuples.
#ifndef TELLTALE_EVOLVE_ARRAY_COMPARISON_HPP
#define TELLTALE_EVOLVE_ARRAY_COMPARISON_HPP

#include <telltale/evolve/change.hpp>
#include <telltale/evolve/family.hpp>
#include <telltale/evolve/number_set.hpp>
#include <telltale/evolve/rule_parity.hpp>
#include <telltale/evolve/scalar_comparison.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/rule/holds.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/type_tree.hpp>
#include <telltale/text/number.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0::evolve {

/// The part of a comparison for arrays, and for the number of items of maps.
class array_comparison : protected scalar_comparison {
protected:
    using scalar_comparison::scalar_comparison;

    /// Compares two values, whatever they are.
    constexpr virtual void value(value_tree const& r, value_tree const& w, bool null_is_absent = false) = 0;

    [[nodiscard]] static constexpr interval item_range(value_tree const& v) noexcept {
        interval all;
        all.raise(text::number(0), false);
        if (v.is == reflect::kind::fixed_list || v.is == reflect::kind::tuple) {
            all.raise(text::number(std::uint64_t{v.fixed_size}), false);
            all.lower(text::number(std::uint64_t{v.fixed_size}), false);
        }
        for_each_conjunct(v.said->rules.first, v.said->rules.count, [&](rule const& r) {
            if (r.kind == rule_kind::min_items) all.raise(r.low, false);
            if (r.kind == rule_kind::max_items) all.lower(r.high, false);
        });
        return all;
    }
    [[nodiscard]] static constexpr bool items_differ(value_tree const& v) noexcept {
        bool unique = v.is == reflect::kind::set;
        for_each_conjunct(v.said->rules.first, v.said->rules.count,
                          [&](rule const& r) { unique = unique || r.kind == rule_kind::unique_items; });
        return unique;
    }
    [[nodiscard]] static constexpr bool has_combined_or_predicate(value_tree const& v) noexcept {
        for (rule const& r : v.said->rules)
            if (r.kind == rule_kind::satisfies || r.kind == rule_kind::any_of || r.kind == rule_kind::none_of ||
                r.kind == rule_kind::all_of)
                return true;
        return false;
    }
    /// Whether there are values enough for any number of items that differ.
    [[nodiscard]] static constexpr bool is_plentiful(value_tree const& v) noexcept {
        if (v.said->rules.size() != 0) return false;
        return v.is == reflect::kind::string || v.is == reflect::kind::real ||
               (v.is == reflect::kind::integer && v.high > text::number(1000000));
    }

    /// How many items there may be, and the rules that speak of them.
    constexpr void counts(value_tree const& r, value_tree const& w, bool plentiful) {
        interval const mine = item_range(r), theirs = item_range(w);
        verdict found;
        if (!mine.covers(theirs)) {
            bool const sure = plentiful && !has_combined_or_predicate(w);
            found.what = sure ? effect::refused : effect::unsure;
            bool const too_few = theirs.low < mine.low;
            text::number const count = too_few ? theirs.low : theirs.has_high ? theirs.high : next_integer(mine.high);
            found.example << (r.is == reflect::kind::map ? "an object of " : "an array of ") << count
                          << (count == text::number(1) ? " item" : " items");
        }
        if (found.what != effect::none || !(mine == theirs))
            say_interval(change_kind::items, "number of items", mine, theirs, found);
    }
    constexpr void item_rules(value_tree const& r, value_tree const& w, bool items_are_the_same) {
        bool const mine = items_differ(r), theirs = items_differ(w);
        interval const written = item_range(w);
        bool const one_at_most = written.has_high && written.high <= text::number(1);
        if (mine != theirs || (mine && !items_are_the_same)) {
            verdict found;
            if (mine && !one_at_most) {
                if (theirs) {
                    if (!items_are_the_same) found.what = effect::unsure;
                } else {
                    found.what = has_combined_or_predicate(w) || !written_twice(w) ? effect::unsure : effect::refused;
                    found.example << "an array with one item twice";
                }
            }
            if (mine != theirs)
                say(change_kind::unique, found.what,
                    sentence{} << (now(mine, theirs) ? "items must differ now" : "items need no longer differ"),
                    found.what == effect::refused ? found.example.view() : std::string_view());
            else if (found.what != effect::none)
                say(change_kind::unique, found.what, sentence{} << "items must differ, and are others now");
        }
        rules(r, w, [&](rule const& asked) {
            verdict out;
            out.what = effect::unsure;
            if (asked.kind == rule_kind::satisfies) return out;
            // A rule of rules: tried for the numbers of items that there may be, if they are few.
            std::uint64_t low = 0, high = 0;
            if (!written.low.to_integer(low)) return out;
            bool const bounded = written.has_high && written.high.to_integer(high) && high - low <= 200;
            if (!bounded) return out;
            bool all = true;
            for (std::uint64_t n = low; n <= high; ++n)
                all = all && holds(asked, item_count{static_cast<std::size_t>(n)});
            if (all) out.what = effect::none;
            return out;
        });
    }
    /// Whether an array has items of one type: a tuple has not, nor has any array.
    [[nodiscard]] static constexpr bool has_element(value_tree const& v) noexcept {
        return v.is == reflect::kind::list || v.is == reflect::kind::fixed_list || v.is == reflect::kind::set;
    }
    /// Whether an array of the writer can have two items that are equal: a tuple may not.
    [[nodiscard]] static constexpr bool written_twice(value_tree const& w) noexcept {
        return has_element(w) && w.element->is != reflect::kind::free_form;
    }

    constexpr void arrays(value_tree const& r, value_tree const& w) {
        if (r.is != w.is && !(r.is == reflect::kind::set && w.is == reflect::kind::list) &&
            !(r.is == reflect::kind::list && w.is == reflect::kind::set))
            say_kind(r, w, effect::none); // what follows tells what comes of it
        counts(r, w, !items_differ(w) || (has_element(w) && is_plentiful(*w.element)));
        std::size_t const before = said_;
        interval const written = item_range(w);
        std::size_t const parts = r.parts.size() > w.parts.size() ? r.parts.size() : w.parts.size();
        for (std::size_t i = 0; i != parts; ++i) {
            if (written.has_high && written.high <= text::number(std::uint64_t{i})) break; // none stands there
            sentence const part = sentence{} << '[' << i << ']';
            place const here(*this, place::part{part.view()});
            items(i, r, w);
        }
        if (parts == 0) {
            bool const none_written = written.has_high && written.high == text::number(0);
            place const here(*this, place::part{"[*]"});
            if (!none_written) items(0, r, w);
        }
        item_rules(r, w, said_ == before);
    }

    /// The items at one place, if both may have one there.
    constexpr void items(std::size_t i, value_tree const& r, value_tree const& w) {
        bool const reads_any = r.is == reflect::kind::free_form, writes_any = w.is == reflect::kind::free_form;
        bool const reads = has_element(r) || i < r.parts.size(), writes = has_element(w) || i < w.parts.size();
        if (reads_any || !reads || (!writes && !writes_any)) return; // the number of items tells
        value_tree const& mine = i < r.parts.size() ? *r.parts[i] : *r.element;
        value(mine, writes_any ? any_value_ : i < w.parts.size() ? *w.parts[i] : *w.element);
    }

    static constexpr value_tree any_value_ = telltale::detail::any_tree();
};

} // namespace telltale::inline v0::evolve

#endif
