// SPDX-License-Identifier: BSL-1.0
// Where a comparison is, and how it says what it finds there: paths, words, and the rules of two values.
#ifndef TELLTALE_EVOLVE_CHANGE_TELLER_HPP
#define TELLTALE_EVOLVE_CHANGE_TELLER_HPP

#include <telltale/evolve/change.hpp>
#include <telltale/evolve/family.hpp>
#include <telltale/evolve/number_set.hpp>
#include <telltale/evolve/rule_parity.hpp>
#include <telltale/evolve/rule_words.hpp>
#include <telltale/evolve/text_question.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/type_tree.hpp>
#include <telltale/text/sentence.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0::evolve {

/// Which of the two that are compared is the newer one.
enum class newer : std::uint8_t { reader, writer };

/// What parts of a comparison have in common: the path, the order of time, the words, and the rules of two values.
class change_teller {
protected:
    constexpr change_teller(change_sink& out, text_oracle& texts, newer which) noexcept
        : texts_(texts), reader_is_new_(which == newer::reader), out_(out) {}
    change_teller(change_teller const&) = delete;
    change_teller& operator=(change_teller const&) = delete;
    constexpr ~change_teller() = default;

    using sentence = text::sentence<300>;

    struct place { // a part of the path, while it lives
        change_teller& of;
        std::size_t before;
        constexpr place(change_teller& c, std::string_view key) : of(c), before(c.path_.length) {
            bool plain = !key.empty();
            for (char const c2 : key)
                plain = plain && ((c2 >= 'a' && c2 <= 'z') || (c2 >= 'A' && c2 <= 'Z') || (c2 >= '0' && c2 <= '9') ||
                                  c2 == '_' || c2 == '-' || c2 == '$');
            if (plain && before != 0) of.path_ << '.';
            if (plain) of.path_ << key;
            else of.path_ << "[\"" << key << "\"]";
        }
        struct part {
            std::string_view text;
        };
        constexpr place(change_teller& c, part inside) : of(c), before(c.path_.length) { of.path_ << inside.text; }
        place(place const&) = delete;
        place& operator=(place const&) = delete;
        constexpr ~place() {
            for (std::size_t i = before; i != of.path_.length; ++i) of.path_.characters[i] = 0;
            of.path_.length = before;
        }
    };
    constexpr void say(change_kind kind, effect what, sentence const& words, std::string_view example = {}) {
        ++said_;
        if (what == effect::refused && unsure_) what = effect::unsure;
        out_.take(path_.empty() ? std::string_view("(document)") : path_.view(), kind, what, words.view(), example);
    }
    template <class T>
    [[nodiscard]] constexpr T const& old(T const& reader, T const& writer) const noexcept {
        return reader_is_new_ ? writer : reader;
    }
    template <class T>
    [[nodiscard]] constexpr T const& now(T const& reader, T const& writer) const noexcept {
        return reader_is_new_ ? reader : writer;
    }

    struct verdict {
        effect what = effect::none;
        text::sentence<80> example{};
    };
    static constexpr void join(verdict& to, verdict const& one) {
        if (one.what > to.what || (one.what == to.what && to.example.empty())) to = one;
    }

    /// Whether a rule is spoken of with others: those that bound a range, and whether items differ.
    [[nodiscard]] static constexpr bool is_bound(rule_kind kind) noexcept {
        return bounds_a_range(kind) || kind == rule_kind::min_length || kind == rule_kind::max_length ||
               kind == rule_kind::min_items || kind == rule_kind::max_items || kind == rule_kind::unique_items;
    }
    [[nodiscard]] static constexpr change_kind kind_of_rule(rule_kind kind) noexcept {
        switch (kind) {
        case rule_kind::multiple_of: return change_kind::multiple;
        case rule_kind::pattern: return change_kind::pattern;
        case rule_kind::format: return change_kind::format;
        case rule_kind::is_one_of:
        case rule_kind::equals: return change_kind::choice;
        default: return change_kind::rule;
        }
    }

    /// All rules but the bounds, those of a kind in their order. `asked(rule)` gives the verdict on a rule of the reader that the
    /// writer has not.
    template <class Ask>
    constexpr void rules(value_tree const& r, value_tree const& w, Ask const& asked) {
        auto const& mine = r.said->rules;
        auto const& theirs = w.said->rules;
        auto const differs = [](constants<rule> const& all, std::size_t i, constants<rule> const& others) {
            return !is_bound(all[i].kind) && !has_same(others, all[i]);
        };
        auto const next = [&](constants<rule> const& all, std::size_t from, rule_kind kind,
                              constants<rule> const& others) {
            while (from != all.size() && (all[from].kind != kind || !differs(all, from, others))) ++from;
            return from;
        };
        for (std::size_t i = 0; i != mine.size(); ++i) {
            if (!differs(mine, i, theirs)) continue;
            std::size_t before = 0; // of its kind
            for (std::size_t k = 0; k != i; ++k) before += mine[k].kind == mine[i].kind && differs(mine, k, theirs);
            std::size_t partner = next(theirs, 0, mine[i].kind, mine);
            for (; before != 0 && partner != theirs.size(); --before)
                partner = next(theirs, partner + 1, mine[i].kind, mine);
            verdict const found = asked(mine[i]);
            sentence words;
            if (partner == theirs.size()) {
                words << (reader_is_new_ ? "rule added: " : "rule removed: ");
                append_rule(words, mine[i]);
            } else {
                words << "rule changed from ";
                append_rule(words, old(mine[i], theirs[partner]));
                words << " to ";
                append_rule(words, now(mine[i], theirs[partner]));
            }
            say(kind_of_rule(mine[i].kind), found.what, words, found.example.view());
        }
        for (std::size_t k = 0; k != theirs.size(); ++k) { // those without a partner
            if (!differs(theirs, k, mine)) continue;
            std::size_t before = 0, partners = 0;
            for (std::size_t i = 0; i != k; ++i) before += theirs[i].kind == theirs[k].kind && differs(theirs, i, mine);
            for (std::size_t i = 0; i != mine.size(); ++i)
                partners += mine[i].kind == theirs[k].kind && differs(mine, i, theirs);
            if (before < partners) continue;
            sentence words;
            words << (reader_is_new_ ? "rule removed: " : "rule added: ");
            append_rule(words, theirs[k]);
            say(kind_of_rule(theirs[k].kind), effect::none, words);
        }
    }

    constexpr void say_kind(value_tree const& r, value_tree const& w, effect what, std::string_view example = {}) {
        say(change_kind::type, what,
            sentence{} << "changed from " << kind_words(old(r, w)) << " to " << kind_words(now(r, w)), example);
    }

    constexpr void say_interval(change_kind kind, std::string_view what, interval const& r, interval const& w,
                                verdict const& found) {
        interval const& before = old(r, w);
        interval const& after = now(r, w);
        sentence words;
        words << what
              << (before.covers(after)   ? " narrowed from "
                  : after.covers(before) ? " widened from "
                                         : " changed from ");
        append_interval(words, before);
        words << " to ";
        append_interval(words, after);
        say(kind, found.what, words, found.example.view());
    }

    text_oracle& texts_;
    bool reader_is_new_;
    bool unsure_ = false;  ///< whether what leads here may not be written at all
    std::size_t said_ = 0; ///< how many differences there are so far
    text::sentence<200> path_{};

private:
    change_sink& out_;
};

} // namespace telltale::inline v0::evolve

#endif
