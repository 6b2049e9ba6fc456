// SPDX-License-Identifier: BSL-1.0
// literal: a JSON text in the source, checked while the program is compiled.
#ifndef TELLTALE_READ_LITERAL_HPP
#define TELLTALE_READ_LITERAL_HPP

#include <telltale/read/constant_issues.hpp>
#include <telltale/read/parse.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/fixed_string.hpp>
#include <telltale/text/sentence.hpp>
#include <telltale/text/stop_build.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// A literal says that what only a running program can judge is wrong.
[[noreturn]] TELLTALE_COLD inline void literal_is_wrong(issues const& found) {
    std::string report;
    for (issue const& i : found) {
        report += to_string(i);
        report += '\n';
    }
    std::fputs("telltale::literal: the text in the source is wrong:\n", stderr);
    std::fputs(report.c_str(), stderr);
    std::abort();
}

template <class T, fixed_string Json, unknown_keys... Policy>
struct checked_literal {
    static_assert(sizeof...(Policy) <= 1, "telltale: a literal has one policy for unknown keys");
    static_assert(std::is_default_constructible_v<T>,
                  "telltale: a literal begins with a T{}, and this type has no default constructor");

    static constexpr unknown_keys policies[] = {Policy..., unknown_keys::ignore};
    static constexpr unknown_keys const* policy = sizeof...(Policy) == 0 ? nullptr : policies;
    // Here and below of a copy: g++ 12 with the sanitizer of undefined behaviour takes no pointer into a template argument for one
    // that is not null.
    static constexpr issue_outline found = [] {
        auto const text = Json;
        return outline_issues<T>(text.view(), policy);
    }();

    /// Compilers stop after twenty errors: where there are many issues, one error has several.
    static constexpr std::size_t most_errors = 16;
    static constexpr std::size_t issues_in_one = (found.count + most_errors - 1) / most_errors;
    static constexpr std::size_t error_count = found.ok() ? 0 : (found.count + issues_in_one - 1) / issues_in_one;

    template <std::size_t I>
    struct told {
        static constexpr auto words = [] {
            auto const text = Json;
            return tell_issue<T>(text.view(), found, I, policy);
        }();
    };
    template <std::size_t I, class Indices>
    struct several;
    template <std::size_t I, std::size_t... J>
    struct several<I, std::index_sequence<J...>> {
        static constexpr auto first = [] {
            text::sentence<520 * issues_in_one> all;
            ((all << (J == 0 ? "" : "; ") << told<I + J>::words), ...);
            return all;
        }();
    };
    template <std::size_t Error>
    static constexpr std::size_t count_in =
        (Error + 1) * issues_in_one <= found.count ? issues_in_one : found.count - Error * issues_in_one;
    template <std::size_t Error>
    using fault = several<Error * issues_in_one, std::make_index_sequence<count_in<Error>>>;

    static constexpr bool ok = []<std::size_t... Error>(std::index_sequence<Error...>) {
        return (true && ... && text::build_ok<fault<Error>>); // from the left: in document order
    }(std::make_index_sequence<error_count>{});

    /// Of a text that is right.
    static constexpr T make_constant() {
        T made{};
        if (!found.ok()) return made; // that is said already
        auto const text = Json;
        outline_sink sink;
        walk_constant<T>(text.view(), policy, sink, made, true);
        return made;
    }
    static T make() {
        options wishes;
        if (policy != nullptr) wishes.unknown_keys = *policy;
        result<T> made = parse<T>(Json.view(), wishes);
        if (!made) literal_is_wrong(made.error());
        return *std::move(made);
    }
};

template <class T, fixed_string Json, unknown_keys... Policy>
struct constant_literal {
    static constexpr T value = checked_literal<T, Json, Policy...>::make_constant();
};

} // namespace detail

/// A `T` from JSON text in the source: `telltale::literal<config, R"({"enabled":true,"prometheusPort":9464})">()`. The text is
/// checked while the program is compiled; when something is wrong the build stops, and each issue is an error of the compiler:
/// `prometheusPort: Prometheus port must be >= 1024, got 80 (line 1, column 34)`. `Policy` is what happens to unknown keys, if not
/// what each type declares: `literal<config, R"(...)", telltale::unknown_keys::reject>()`.
///
/// Here of a type without members on the heap: a constant, `constexpr auto limits = telltale::literal<limits_config, "...">();`.
/// Refers to an object that lives as long as the program.
template <constant_type T, fixed_string Json, unknown_keys... Policy>
[[nodiscard]] constexpr T const& literal() noexcept {
    static_assert(detail::checked_literal<T, Json, Policy...>::ok);
    return detail::constant_literal<T, Json, Policy...>::value;
}

/// Of any other type, with strings, vectors and maps: as above, and the object is made once, when it is first asked for (safe from
/// several threads), and lives to the end of the program. What not every compiler can judge is judged then: predicates on members
/// that own memory, codecs of types that do, items that repeat in such lists and in sets. If the text breaks one of these, the program
/// says so on the standard error and ends (`std::abort`).
template <class T, fixed_string Json, unknown_keys... Policy>
    requires(!constant_type<T>)
[[nodiscard]] T const& literal() {
    static_assert(detail::checked_literal<T, Json, Policy...>::ok);
    static T const value = detail::checked_literal<T, Json, Policy...>::make();
    return value;
}

} // namespace telltale::inline v0

#endif
