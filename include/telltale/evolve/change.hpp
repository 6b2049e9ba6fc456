// SPDX-License-Identifier: BSL-1.0
// One difference between two versions of a type, and what it means for those who read what the other has written.
#ifndef TELLTALE_EVOLVE_CHANGE_HPP
#define TELLTALE_EVOLVE_CHANGE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0::evolve {

/// What has changed.
enum class change_kind : std::uint8_t {
    type,         ///< what the value is in JSON or C++
    null,         ///< whether it may be null
    range,        ///< the numbers that it may be
    multiple,     ///< what they are multiples of
    length,       ///< how long a text may be
    pattern,      ///< or what it must match
    format,       ///< or its format
    choice,       ///< the values that it may be: `is_one_of`, `equals`
    enumerator,   ///< a text of an enumeration
    items,        ///< how many items there may be
    unique,       ///< whether they must differ
    rule,         ///< a predicate, a rule of rules, a rule across members
    presence,     ///< required, optional, defaulted
    added,        ///< a member
    removed,      ///< a member
    renamed,      ///< a member whose old key is an alias now
    alias,        ///< another key for a member
    otherwise,    ///< a default
    null_absent,  ///< whether null stands for absent
    unit,         ///< of a duration
    tag,          ///< the key of a tag
    alternative,  ///< of a variant
    unknown_keys, ///< what becomes of keys that nobody declared
    secrecy,      ///< whether it is a secret
    limit         ///< too much to be compared
};

/// What becomes of documents, from harmless to broken. `misread`: they are accepted and mean something else. `unsure`: nobody can
/// show that all of them are accepted.
enum class effect : std::uint8_t { none, misread, unsure, refused };

/// The worse of two.
[[nodiscard]] constexpr effect worse(effect a, effect b) noexcept { return a < b ? b : a; }

/// A difference. Who gives it owns the texts.
struct change {
    std::string_view path{}; ///< `stats.tokens`, `items[*].id`; `(document)` for the whole
    change_kind kind = change_kind::type;
    effect backward = effect::none; ///< when the new type reads what the old one wrote
    effect forward = effect::none;  ///< when the old type reads what the new one wrote
    std::string_view words{}; ///< without the path, in the order of time: `range narrowed from [0, 100] to [1, 100]`
    std::string_view backward_example{}; ///< a value that the new type refuses, as JSON; or empty
    std::string_view forward_example{};  ///< a value that the old type refuses
};

/// Which readers are looked at: the new type reads old documents, the old type reads new ones, or both.
enum class compatibility : std::uint8_t { backward, forward, full };

/// What a change is for those readers.
[[nodiscard]] constexpr effect effect_of(change const& c, compatibility of) noexcept {
    if (of == compatibility::backward) return c.backward;
    if (of == compatibility::forward) return c.forward;
    return worse(c.backward, c.forward);
}

/// Writes the sentence of a change: `stats.tokens: range narrowed from [0, 100] to [1, 100], which refuses 0`. `Out` takes texts
/// by `<<`.
template <class Out>
constexpr Out& write_sentence(Out& out, change const& c, compatibility of) {
    out << c.path << std::string_view(": ") << c.words;
    effect const what = effect_of(c, of);
    bool const is_forward = of == compatibility::forward || (of == compatibility::full && c.backward != what);
    std::string_view const example = is_forward ? c.forward_example : c.backward_example;
    if (what == effect::refused && !example.empty())
        out << std::string_view(is_forward ? ": the older one refuses " : ": refuses ") << example;
    else if (what == effect::refused && is_forward) out << std::string_view(": the older one refuses it");
    else if (what == effect::unsure) out << std::string_view(" (cannot be shown to be safe)");
    else if (what == effect::misread) out << std::string_view(" (would be misread)");
    return out;
}

/// Takes differences as they are found, those of one direction: `what` is the effect in it, and `example` its example. The views
/// are valid during the call.
class change_sink {
public:
    constexpr virtual void take(std::string_view path, change_kind kind, effect what, std::string_view words,
                                std::string_view example) = 0;

protected:
    constexpr ~change_sink() = default;
};

} // namespace telltale::inline v0::evolve

#endif
