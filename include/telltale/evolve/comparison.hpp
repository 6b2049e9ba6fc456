// SPDX-License-Identifier: BSL-1.0
// Compares two types as trees: whether one reads all that the other writes, and where not.
#ifndef TELLTALE_EVOLVE_COMPARISON_HPP
#define TELLTALE_EVOLVE_COMPARISON_HPP

#include <telltale/evolve/change.hpp>
#include <telltale/evolve/change_teller.hpp>
#include <telltale/evolve/family.hpp>
#include <telltale/evolve/object_comparison.hpp>
#include <telltale/evolve/text_question.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/type_tree.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0::evolve {

/// Finds all differences between a reader and a writer, and what each means for the documents that the writer writes: those that
/// `serialize_checked` makes of its values, with secrets, whatever their limits of depth and size. So no document has an alias
/// for a key, an unknown key outside of `rest`, or null for absent.
///
/// It assumes that each value of the writer has documents at all (a rule that nothing satisfies is no schema), and that
/// predicates of one message ask for the same. Works in constant evaluation and at run time; linear in the sizes of the types
/// and of what is inside them, each time that it is.
class comparison final : private object_comparison {
public:
    constexpr comparison(change_sink& out, text_oracle& texts, newer which) noexcept
        : object_comparison(out, texts, which) {}

    constexpr void compare(value_tree const& reader, value_tree const& writer) { value(reader, writer); }

private:
    static constexpr std::size_t most_values = 6000; ///< pairs that are compared

    constexpr void value(value_tree const& r, value_tree const& w, bool null_is_absent = false) override {
        if (++visited_ > most_values) {
            if (visited_ == most_values + 1)
                say(change_kind::limit, effect::unsure,
                    sentence{} << "there is too much in these types to compare them");
            return;
        }
        bool const reader_null = contains(r.said->types, json_types::null);
        bool const writer_null = contains(w.said->types, json_types::null);
        if (r.said->types != json_types::any && w.said->types != json_types::any && reader_null != writer_null)
            say(change_kind::null, writer_null && !null_is_absent ? effect::refused : effect::none,
                sentence{} << (now(reader_null, writer_null) ? "may be null now" : "may no longer be null"),
                writer_null && !null_is_absent ? "null" : "");
        if (r.said->is_secret != w.said->is_secret)
            say(change_kind::secrecy, effect::none,
                sentence{} << (now(r.said->is_secret, w.said->is_secret) ? "is a secret now"
                                                                         : "is no secret any more"));
        if (r.is == reflect::kind::variant || w.is == reflect::kind::variant) return variants(r, w);
        inner(r, w);
    }

    /// Two values of which none is a variant by kind.
    constexpr void inner(value_tree const& r, value_tree const& w) {
        family const of_reader = family_of(r), of_writer = family_of(w);
        if (of_reader == family::anything || of_reader != of_writer) {
            bool const takes_all = of_reader == family::anything;
            if (of_reader != of_writer)
                say(change_kind::type, takes_all ? effect::none : effect::refused,
                    sentence{} << "changed from " << kind_words(old(r, w)) << " to " << kind_words(now(r, w)));
            return rules(r, w, [](rule const&) { return verdict{effect::unsure}; });
        }
        switch (of_reader) {
        case family::boolean: return booleans(r, w);
        case family::number: return numbers(r, w);
        case family::text: return strings(r, w);
        case family::array: return arrays(r, w);
        case family::object: return objects(r, w);
        case family::anything: return;
        }
    }

    /// The alternative of a family, if there is one; a value that is no variant, and a tagged one, has itself.
    struct alternative {
        bool found = false;
        value_tree const* value = nullptr;
        constexpr alternative(value_tree const& v, family of) noexcept {
            if (v.is != reflect::kind::variant || v.is_tagged) {
                if (family_of(v) == of) take(v);
                return;
            }
            for (value_tree const* const one : v.parts)
                if (!found && family_of(*one) == of) take(*one);
        }
        constexpr void take(value_tree const& one) noexcept {
            value = &one;
            found = true;
        }
    };
    constexpr void variants(value_tree const& r, value_tree const& w) {
        if (r.is_beside || w.is_beside) return; // compared with the record
        if (family_of(r) == family::anything) return say_kind(r, w, effect::none);
        if (family_of(w) == family::anything) return say_kind(r, w, effect::refused);
        for (family const of : {family::boolean, family::number, family::text, family::array, family::object}) {
            alternative const mine(r, of), theirs(w, of);
            if (!mine.found && !theirs.found) continue;
            if (!mine.found) {
                say(change_kind::alternative, effect::refused,
                    sentence{} << (reader_is_new_ ? "may no longer be " : "may now be ") << family_words(of),
                    family_words(of));
            } else if (!theirs.found) {
                say(change_kind::alternative, effect::none,
                    sentence{} << (reader_is_new_ ? "may now be " : "may no longer be ") << family_words(of));
            } else if (mine.value->is_tagged || theirs.value->is_tagged) {
                tagged(*mine.value, *theirs.value);
            } else {
                inner(*mine.value, *theirs.value);
            }
        }
    }

    std::size_t visited_ = 0;
};

} // namespace telltale::inline v0::evolve

#endif
