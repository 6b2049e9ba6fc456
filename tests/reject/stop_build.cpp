// SPDX-License-Identifier: BSL-1.0
// How sentences look when they stop a build: every shape that a compiler could break.
// subject: How a sentence is printed
// reject: plain: "config.port: minimum 10 is above maximum 5"
// same, not listed: plain: long_sentence
// reject: long_sentence: "settings.retry_policy: field 3 of 12, `maximum_number_of_attempts`, says that its minimum 18446744073709551615 is above its maximum -2.5e-7, and nothing can be both, ever"
// cure: long_sentence: Read it as one sentence: some compilers print a long one in rows of 36 characters, or as single characters.
// reject: long_word: "a_name_of_forty_characters_0123456789abcdef_and_then_one_of_fifty_characters_123456789_123456789_xyz: unknown"
// reject: quotes: "config: "a" names two members, first and second, and 'b' none"
// cure: quotes: Read it without the backslash that some compilers print before a quotation mark.
// reject: commas: "a, b', 'c, ", ", d, [e]; {f} <g> (h)"
// same, not listed: long_word, ten_rows, one_row, one_character_more, break_at_a_space, commas: long_sentence
// reject: backslashes: "config.name: pattern ^\d+\\"[\w'-]$ at column 7: \w is not known"
// same: backslashes: quotes
// reject: foreign_letters: "gr<U+00F6><U+00DF>e: minimum <U+221E>"
// cure: foreign_letters: Look the letters up: all beyond ASCII are printed as code points.
// reject: cut: " 0123456789 0123456789 0123456789 0123456789 0123456789 0..."
// cure: cut: Look at the place that it names: a sentence that is too long ends in three dots.
// reject: ten_rows: "abcdefghijklmnopqrstuvwxyz7 abcdefghijklmnopqrstuvwxyz8 a..."
// reject: one_row: "exactly thirty-six characters, 1234."
// reject: one_character_more: "exactly thirty-seven characters, 123."
// reject: break_at_a_space: "a row break falls right at this one, before this"
// reject: in_a_function: "asked for in a function"
// reject: in_a_class: "asked for in a class"
// reject: after_a_good_one: "the second of two is not good"
// same, not listed: in_a_function, in_a_class, after_a_good_one: long_sentence
// reject: local: "the_minimum_of_a_range_is_above_its_maximum"
// cure: local: Here the name of a function is the sentence, which no constant can call: correct the values that led there.
// reject, later: local_immediate: "the_minimum_of_a_range_is_above_its_maximum"
// reject: local_in_a_class: "the_minimum_of_a_range_is_above_its_maximum"
// reject: local_in_a_template: "the_minimum_of_a_range_is_above_its_maximum"
// same: local_immediate, local_in_a_class, local_in_a_template: local
#include <telltale/text/stop_build.hpp>

using telltale::text::build_ok;
using telltale::text::sentence;

struct config {};

template <class... Pieces>
constexpr sentence<> say(Pieces const&... pieces) {
    sentence<> words;
    (words << ... << pieces);
    return words;
}

// Pieces with nothing but a comma between them could be met in the program: there is a space or a number between them.
constexpr sentence<> find_fault() {
#if defined(REJECT_plain)
    return say("config", '.', "port: minimum ", 10, " is above maximum ", 5);
#elif defined(REJECT_long_sentence)
    return say("settings.retry_policy: field ", 3, " of ", 12, ", `maximum_number_of_attempts`, says that its minimum ",
               ~0ULL, " is above its maximum ", -2.5e-7, ", and nothing can be both, ever");
#elif defined(REJECT_long_word)
    return say("a_name_of_forty_characters_0123456789abcdef_and_then_one_of_fifty_characters_", 123456789,
               "_123456789_xyz: unknown");
#elif defined(REJECT_quotes)
    return say("config: ", '"', 'a', '"', " names two members, first and second, and 'b'", ' ', "none");
#elif defined(REJECT_commas)
    return say("a, b', 'c, \"", ',', " \", d, [e]; {f} <g> (h)");
#elif defined(REJECT_backslashes)
    return say("config.name: pattern ", R"(^\d+\\"[\w'-]$)", " at column ", 7, ": ", R"(\w)", " is not known");
#elif defined(REJECT_foreign_letters)
    return say("gr\xC3\xB6\xC3\x9F", "e: minimum ", "\xE2\x88\x9E");
#elif defined(REJECT_cut)
    sentence<> words;
    for (int i = 0; i != 24; ++i) words << 123456789 << " 0";
    return words;
#elif defined(REJECT_ten_rows)
    sentence<> words;
    for (int i = 0; i != 10; ++i) words << "abcdefghijklmnopqrstuvwxyz" << i << ' ';
    return words;
#elif defined(REJECT_one_row)
    return say("exactly thirty-six characters, ", 1234, '.');
#elif defined(REJECT_one_character_more)
    return say("exactly thirty-seven characters, ", 123, '.');
#elif defined(REJECT_break_at_a_space)
    return say("a row break falls right at this one,", ' ', "before this");
#elif defined(REJECT_in_a_function)
    return say("asked for", ' ', "in a function");
#elif defined(REJECT_in_a_class)
    return say("asked for", ' ', "in a class");
#elif defined(REJECT_after_a_good_one)
    return say("the second", ' ', "of two is not good");
#else
    return say();
#endif
}

template <class T>
struct faults {
    static constexpr sentence<> first{};
};
template <>
struct faults<config> {
    static constexpr sentence<> first = find_fault();
};

#if defined(REJECT_in_a_function)
template <class T>
int ask() {
    static_assert(build_ok<faults<T>>);
    return 0;
}
int main() { return ask<config>(); }
#elif defined(REJECT_in_a_class)
template <class T>
struct asks {
    static_assert(build_ok<faults<T>>);
};
asks<config> x;
#else
static_assert(build_ok<faults<int>>);
static_assert(build_ok<faults<config>>);
static_assert(build_ok<faults<config>>);
#endif

// The local form, for which nothing is needed but a name; here one that does not stand in the program.
#define NAME(a, b) a##_is_above_##b

namespace misuse {
inline void NAME(the_minimum_of_a_range, its_maximum)() {}
} // namespace misuse

struct range_rule {
    int low, high;
};

constexpr range_rule range(int low, int high) {
    if (high < low) misuse::NAME(the_minimum_of_a_range, its_maximum)();
    return {low, high};
}

consteval range_rule immediate_range(int low, int high) { return range(low, high); }

range_rule at_run_time(int low, int high) { return range(low, high); }

#ifdef REJECT_local
constexpr auto rule = range(10, 5);
#else
constexpr auto rule = range(5, 10);
#endif

#ifdef REJECT_local_immediate
auto immediate_rule = immediate_range(10, 5);
#else
auto immediate_rule = immediate_range(5, 10);
#endif

struct holder {
#ifdef REJECT_local_in_a_class
    static constexpr auto rule = range(10, 5);
#else
    static constexpr auto rule = range(5, 5);
#endif
};

template <int Low>
struct template_holder {
#ifdef REJECT_local_in_a_template
    static constexpr auto rule = range(Low + 1, 10);
#else
    static constexpr auto rule = range(Low, 10);
#endif
};
static_assert(template_holder<10>::rule.high == 10);
