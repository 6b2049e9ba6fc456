// SPDX-License-Identifier: BSL-1.0
// Whether what is said of a type can hold all at once.
#ifndef TELLTALE_SCHEMA_JOINT_FAULT_HPP
#define TELLTALE_SCHEMA_JOINT_FAULT_HPP

#include <telltale/reflect/kind.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/contradiction_fault.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/fault_sentence.hpp>
#include <telltale/schema/joined_rules.hpp>
#include <telltale/schema/slot.hpp>
#include <telltale/schema/text_contradiction_fault.hpp>
#include <telltale/schema/value_shape.hpp>
#include <telltale/schema/wire_type.hpp>
#include <telltale/text/fixed_string.hpp>
#include <telltale/text/pattern_language.hpp>
#include <telltale/text/sentence.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// How many patterns there are among rules, those that other rules combine among them; of texts how many rules.
[[nodiscard]] constexpr std::size_t count_rules(constants<rule> all, bool patterns) noexcept {
    std::size_t n = 0;
    for (rule const& r : all) {
        n += count_rules({r.inner, r.inner_count}, patterns);
        n += patterns ? r.kind == rule_kind::pattern : subject_of(r.kind) == rule_subject::text;
    }
    return n;
}
/// The pattern that has so many before it; false where there are fewer.
[[nodiscard]] constexpr bool find_pattern(constants<rule> all, std::size_t& before, std::string_view& found) noexcept {
    for (rule const& r : all) {
        if (r.kind == rule_kind::pattern && before-- == 0) {
            found = r.text;
            return true;
        }
        if (find_pattern({r.inner, r.inner_count}, before, found)) return true;
    }
    return false;
}

/// The rules that `Access` leads to.
template <class Access>
[[nodiscard]] constexpr constants<rule> rules_said() noexcept {
    return {rule_table<Access>::all.data(), rule_table<Access>::count};
}

/// The languages of the patterns said of a value.
template <class Access>
struct said_languages {
    static constexpr constants<rule> rules = rules_said<Access>();
    static constexpr std::size_t patterns = count_rules(rules, true);

    template <std::size_t I>
    static constexpr std::string_view source = [] {
        std::size_t before = I;
        std::string_view found;
        (void)find_pattern(rules, before, found);
        return found;
    }();
    template <std::size_t I>
    static constexpr auto kept_source = [] {
        fixed_string<source<I>.size() + 1> copy{};
        for (std::size_t i = 0; i != source<I>.size(); ++i) copy.characters[i] = source<I>[i];
        return copy;
    }();
    static constexpr auto all = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<said_language, patterns>{
            said_language{source<I>, text::pattern_language<kept_source<I>>()}...};
    }(std::make_index_sequence<patterns>{});
};

template <class T, class Access>
constexpr bool faulty_texts(text::sentence<>& out, fault_place const& at) {
    using languages = said_languages<Access>;
    return faulty_together(out, at, shape_of<T>, joined_rules(languages::rules),
                           {languages::all.data(), languages::patterns});
}
/// An evaluation of its own, since compilers limit the work of one.
template <class T, class Access>
inline constexpr bool texts_contradict = [] {
    text::sentence<> out;
    return faulty_texts<T, Access>(out, {});
}();

/// What contradicts itself among the rules said of a value of shape `s`, of which there are some.
template <class T, class Access>
constexpr bool faulty_joint(text::sentence<>& out, fault_place const& at, value_shape const& s) {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<wire_type<T>>;
    constexpr constants<rule> said = rules_said<Access>();
    if constexpr (count_rules(said, true) != 0 && count_rules(said, false) > 1) {
        if constexpr (texts_contradict<T, Access>) return faulty_texts<T, Access>(out, at);
    } else if (faulty_together(out, at, s, joined_rules(said), {})) {
        return true;
    }
    if constexpr (k == kind::map)
        return faulty_item_count(out, at, s, joined_rules(said), joined_rules(rules_said<said_of_keys<Access>>()));
    else if constexpr (k == kind::list || k == kind::fixed_list || k == kind::set)
        return faulty_item_count(out, at, s, joined_rules(said), joined_rules(rules_said<said_of_each<Access>>()));
    else return false;
}

} // namespace detail

} // namespace telltale::inline v0

#endif
