// SPDX-License-Identifier: BSL-1.0
// What functions and class templates say to those who give them what they cannot take.
// subject: Members and fields
// reject: field_of_function: "telltale: field needs a pointer to a data member, as in field<&config::port>"
// show: field_of_function: int next()
// cure, with twin: field_of_function: Name a data member.
// subject: Predicates
// reject: predicate_with_state: "telltale: the predicate of satisfies must have no state: use a lambda without captures"
// cure, with twin: predicate_with_state: Write the bound into the lambda, as a constant or a template argument.
// reject: predicate_across_with_state: "telltale: the predicate of satisfies must have no state: use a lambda without captures"
// same: predicate_across_with_state: predicate_with_state
// subject: Functions and their results
// reject: result_of_reference: "result<T>: T must be a plain object type or void"
// cure: result_of_reference: Hold a value, or a pointer.
// reject: result_of_issues: "result<T>: a list of issues cannot be the value"
// cure: result_of_issues: Return `result<void>`, whose failure has the issues.
// reject: and_then_of_value: "and_then: the function must return a telltale::result"
// cure, with twin: and_then_of_value: Return a result, or use `transform`, which takes a function that returns a value.
// reject: and_then_after_void: "and_then: the function must return a telltale::result"
// same: and_then_after_void: and_then_of_value
// reject: or_else_of_another: "or_else: the function must return the same telltale::result"
// cure, with twin: or_else_of_another: Return a result of the same type.
// subject: Enumerations
// reject: enumerators_of_int: "telltale: enumerators are those of an enum"
// cure: enumerators_of_int: Ask for the enumerators of an enumeration.
// reject: enumerators_of_unfixed: "telltale: an enum without a fixed underlying type cannot be reflected; write its names out"
// cure: enumerators_of_unfixed: Write `enum class`, or a type behind its name, as in `enum unfixed : int`.
// show: enumerators_of_unfixed: enum unfixed
// subject: Patterns
// reject: automaton_of_malformed: "not a regular expression that an automaton can be made of: see automaton<...>::fault"
// cure: automaton_of_malformed: `automaton<...>::fault` says what is wrong with the pattern, and in which column.
// subject: Defaults
// reject: default_no_constant: "telltale: default_to holds a constant; for a list, a map or a struct give the member an initialiser, and say initializer_is_default"
// cure: default_no_constant: Write the initialiser at the member, and `initializer_is_default` in its field.
// subject: Functions and their results
// reject: parse_without_default: "telltale: parse begins with a T{}, and this type has no default constructor; parse_into reads into one that exists"
// cure, with twin: parse_without_default: Give the type a default constructor, or read into an object that exists with `parse_into`.
// show: parse_without_default: read(
// reject: short_sentence: "room for a character and the three dots of a cut"
// cure: short_sentence: Make room for four characters or more.
#include <telltale/issue/result.hpp>
#include <telltale/read/parse.hpp>
#include <telltale/reflect/enumerators.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/text/automaton.hpp>
#include <telltale/text/sentence.hpp>

#include <map>

using namespace telltale;

struct config {
    int port;
    int last;
    int next() { return port; }
};
enum unfixed { red, blue };
enum class fixed { red, blue };

#ifdef REJECT_field_of_function
constexpr auto said = field<&config::next>();
#else
constexpr auto said = field<&config::port>();
#endif

#ifdef REJECT_predicate_with_state
constexpr auto predicate(int bound) {
    return satisfies([bound](int i) { return i < bound; }, "below the bound");
}
#else
constexpr auto predicate(int) {
    return satisfies([](int i) { return i < 5; }, "below the bound");
}
#endif
constexpr auto below = predicate(5);

constexpr auto across(int bound) {
#ifdef REJECT_predicate_across_with_state
    return satisfies<&config::port, &config::last>([bound](int a, int b) { return a + bound < b; }, "far apart");
#else
    return satisfies<&config::port, &config::last>([](int a, int b) { return a < b; }, bound == 0 ? "" : "far apart");
#endif
}
constexpr auto apart = across(5);

#if defined(REJECT_result_of_reference)
using outcome = result<int&>;
#elif defined(REJECT_result_of_issues)
using outcome = result<issues>;
#else
using outcome = result<int>;
#endif
std::size_t size = sizeof(outcome);

result<int> chain(result<int> const& first, result<void> const& done) {
#ifdef REJECT_and_then_of_value
    (void)first.and_then([](int i) { return i + 1; });
#else
    (void)first.and_then([](int i) { return result<int>(i + 1); });
#endif
#ifdef REJECT_and_then_after_void
    (void)done.and_then([] { return 1; });
#else
    (void)done.and_then([] { return result<int>(1); });
#endif
#ifdef REJECT_or_else_of_another
    return first.or_else([](issues const&) { return result<double>(1.0); });
#else
    return first.or_else([](issues const&) { return result<int>(1); });
#endif
}

#if defined(REJECT_enumerators_of_int)
constexpr auto& names = reflect::enumerators<int>;
#elif defined(REJECT_enumerators_of_unfixed)
constexpr auto& names = reflect::enumerators<unfixed>;
#else
constexpr auto& names = reflect::enumerators<fixed>;
#endif

#ifdef REJECT_automaton_of_malformed
bool matches(std::string_view text) { return text::automaton<"a|*b">::matches(text); }
#else
bool matches(std::string_view text) { return text::automaton<"a|b*">::matches(text); }
#endif

#ifdef REJECT_short_sentence
text::sentence<3> words;
#else
text::sentence<4> words;
#endif

#ifdef REJECT_default_no_constant
auto absent = default_to(std::map<int, int>());
#else
auto absent = default_to("a");
#endif

class numbered {
public:
#ifdef REJECT_parse_without_default
    explicit numbered(int number) : number_(number) {}
#else
    explicit numbered(int number = 0) : number_(number) {}
#endif
    static consteval auto schema() { return telltale::schema(field<&numbered::number_>()); }

private:
    int number_;
};
bool read(std::string_view text) { return parse<numbered>(text).has_value(); }
