// SPDX-License-Identifier: BSL-1.0
// Stops the build with a sentence that was computed by the program being built.
#ifndef TELLTALE_TEXT_STOP_BUILD_HPP
#define TELLTALE_TEXT_STOP_BUILD_HPP

#include <telltale/text/fixed_string.hpp>
#include <telltale/text/sentence.hpp>

#include <cstddef>
#include <utility>

// How a compiler is made to print a sentence. Each of them prints it on the line of the error itself:
//   computed     static_assert(ok, sentence)            g++ 14, clang 20 and whoever else says so
//   whole        mistake<{"the sentence"}>              g++ 12 and 13
//   rows         mistake<{{"the sen", "tence"}}>        clang 16 to 19, which cut strings of more than 36 characters
//   characters   mistake<'t', 'h', 'e', ' ', ...>       clang before 16, which print other strings as numbers
#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
#define TELLTALE_DETAIL_SENTENCE_COMPUTED
#elif !defined(__clang__) && defined(__GNUC__) && __GNUC__ >= 14 // has it in C++20 too, as an extension it warns of
#define TELLTALE_DETAIL_SENTENCE_COMPUTED
#endif

namespace telltale::inline v0::text {

/// Never defined: `mistake<...>` is what some compilers say around the sentence when the build stops.
#if defined(TELLTALE_DETAIL_SENTENCE_COMPUTED)
#elif defined(__clang__) && __clang_major__ < 16
template <char... Sentence>
struct mistake;
#else
template <auto Sentence>
struct mistake;
#endif

namespace detail {

#if defined(TELLTALE_DETAIL_SENTENCE_COMPUTED)

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wunknown-warning-option"
#pragma clang diagnostic ignored "-Wc++26-extensions"
#elif defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wc++26-extensions"
#endif

template <class Faults>
struct verdict {
    static constexpr bool good = true; // also when it is not: the sentence is the only error
    static_assert(Faults::first.empty(), Faults::first);
};

#if defined(__clang__)
#pragma clang diagnostic pop
#elif defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

#else

#if defined(__clang__) && __clang_major__ < 16

template <class Faults, std::size_t... I>
auto characters_of(std::index_sequence<I...>) -> mistake<Faults::first.characters[I]...>;

template <class Faults>
using mistake_of = decltype(characters_of<Faults>(std::make_index_sequence<Faults::first.size()>{}));

#elif defined(__clang__)

inline constexpr std::size_t row_length = 36;

/// Where the row that begins at `begin` ends: after a space if there is one near its end.
template <std::size_t Capacity>
consteval std::size_t end_of_row(sentence<Capacity> const& words, std::size_t begin) {
    if (words.size() - begin <= row_length) return words.size();
    for (std::size_t end = begin + row_length; end != begin + row_length - 10; --end)
        if (words.characters[end - 1] == ' ') return end;
    return begin + row_length;
}

template <std::size_t Capacity>
consteval std::size_t count_rows(sentence<Capacity> const& words) {
    std::size_t count = 0;
    for (std::size_t begin = 0; begin != words.size(); begin = end_of_row(words, begin)) ++count;
    return count;
}

/// Every character is written, the last zero too: clang prints an array as a string only if all of it was assigned.
template <std::size_t Count>
struct rows {
    char text[Count][row_length + 1]{};

    template <std::size_t Capacity>
    consteval explicit rows(sentence<Capacity> const& words) {
        std::size_t at = 0;
        for (auto& row : text) {
            std::size_t const end = end_of_row(words, at);
            for (std::size_t i = 0; i != row_length; ++i) row[i] = at != end ? words.characters[at++] : ' ';
            row[row_length] = '\0';
        }
    }
};

template <class Faults>
consteval auto words_of() {
    constexpr std::size_t n = count_rows(Faults::first); // a name, because clang prints what is written here
    return rows<n>{Faults::first};
}

#else

template <class Faults>
consteval auto words_of() {
    fixed_string<Faults::first.size() + 1> whole{};
    for (std::size_t i = 0; i != whole.size(); ++i) whole.characters[i] = Faults::first.characters[i];
    return whole;
}

#endif

template <class Faults, bool = Faults::first.empty()>
struct verdict {
    static constexpr bool good = true;
};

template <class Faults>
struct verdict<Faults, false> {
    static constexpr bool good = true; // no second error at whoever asked
#if defined(__clang__) && __clang_major__ < 16
    static_assert(sizeof(mistake_of<Faults>) != 0);
#else
    static_assert(sizeof(mistake<words_of<Faults>()>) != 0);
#endif
};

#endif

} // namespace detail

/// Always true, if the program compiles at all: naming it stops the build with the sentence `Faults::first`, unless
/// that is empty.
///
///     template <class T> struct faults { static constexpr text::sentence<> first = first_fault_of(schema_of<T>); };
///     static_assert(text::build_ok<faults<T>>);
///
/// The error appears once per `Faults`, however often it is asked for; "required from" lines lead to the first who
/// asked. When all is well the cost is one empty class. What is computed after a fault should look at
/// `Faults::first.empty()` and leave itself out, so that the sentence stands alone.
///
/// For a mistake that one call makes by itself, with no schema around it, there is a simpler way, which puts the
/// error on the user's own line: a function in the namespace `misuse` that is not `constexpr` and whose name is the
/// sentence. Every compiler prints that name.
///
///     namespace misuse { inline void the_minimum_of_a_range_is_above_its_maximum() { std::abort(); } }
///     constexpr range_rule range(int low, int high) {
///         if (high < low) misuse::the_minimum_of_a_range_is_above_its_maximum();
///         return {low, high};
///     }
///
/// The caller is better `constexpr` than `consteval`: clang 14 refuses any call of the latter whose arguments depend
/// on a template parameter, and all of clang prints the error twice.
template <class Faults>
inline constexpr bool build_ok = detail::verdict<Faults>::good;

} // namespace telltale::inline v0::text

#undef TELLTALE_DETAIL_SENTENCE_COMPUTED

#endif
