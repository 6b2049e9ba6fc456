// SPDX-License-Identifier: BSL-1.0
// Compares variants by their tags, which stand in them or beside them.
#ifndef TELLTALE_EVOLVE_TAG_COMPARISON_HPP
#define TELLTALE_EVOLVE_TAG_COMPARISON_HPP

#include <telltale/evolve/array_comparison.hpp>
#include <telltale/evolve/change.hpp>
#include <telltale/evolve/object_view.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/type_tree.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0::evolve {

/// The part of a comparison for variants whose alternatives are told apart by tags.
class tag_comparison : protected array_comparison {
protected:
    using array_comparison::array_comparison;

    constexpr void tagged(value_tree const& r, value_tree const& w) {
        if (!r.is_tagged || !w.is_tagged)
            return say_kind(r, w, r.is == reflect::kind::free_form ? effect::none : effect::unsure);
        if (r.tag_key != w.tag_key)
            return say(change_kind::tag, effect::refused,
                       sentence{} << "the tag moved from \"" << old(r, w).tag_key << "\" to \"" << now(r, w).tag_key
                                  << '"');
        tags(r, w);
        rules(r, w, [](rule const&) { return verdict{effect::unsure, {}}; });
    }
    constexpr void tags(value_tree const& r, value_tree const& w) {
        auto const find = [](value_tree const& v, std::string_view tag) {
            std::size_t i = 0;
            while (i != v.said->names.size() && v.said->names[i] != tag) ++i;
            return i;
        };
        for (std::size_t i = 0; i != w.said->names.size(); ++i) {
            std::string_view const tag = w.said->names[i];
            std::size_t const j = find(r, tag);
            if (j == r.said->names.size()) {
                say(change_kind::alternative, r.takes_other ? effect::none : effect::refused,
                    sentence{} << "tag \"" << tag << (reader_is_new_ ? "\" removed" : "\" added"));
                continue;
            }
            sentence part;
            part << '<' << tag << '>';
            place const here(*this, place::part{part.view()});
            value(*r.parts[j], *w.parts[i]);
        }
        for (std::string_view const tag : r.said->names)
            if (find(w, tag) == w.said->names.size()) {
                bool const was_other = w.takes_other && r.is_beside;
                say(change_kind::alternative, was_other ? effect::refused : effect::none,
                    sentence{} << "tag \"" << tag << (reader_is_new_ ? "\" added" : "\" removed"));
            }
        if (w.takes_other != r.takes_other)
            say(change_kind::alternative, w.takes_other ? effect::refused : effect::none,
                sentence{} << (now(r, w).takes_other ? "any other tag is taken now"
                                                     : "other tags are no longer taken"));
    }

    /// A variant with its tag beside it.
    constexpr void beside(object_view const& mine, object_view const& theirs) {
        std::size_t const i = beside_of(theirs), j = beside_of(mine);
        if (i == theirs.size() && j == mine.size()) return;
        if (i != theirs.size() && j != mine.size()) {
            if (mine.tag_key() != theirs.tag_key()) {
                place const here(*this, old(mine.said(j), theirs.said(i)).name);
                return say(change_kind::tag, effect::refused,
                           sentence{} << "the tag moved from \"" << old(mine, theirs).tag_key() << "\" to \""
                                      << now(mine, theirs).tag_key() << '"');
            }
            if (mine.find(theirs.said(i).name, j) != j) {
                place const here(*this, old(mine.said(j), theirs.said(i)).name);
                return say(change_kind::tag, effect::unsure, sentence{} << "the tag stands beside another member now");
            }
            place const here(*this, old(mine.said(j), theirs.said(i)).name);
            value_tree const& r = *mine.member(j).value;
            value_tree const& w = *theirs.member(i).value;
            tags(r, w);
            for (std::size_t k = 0; k != w.said->names.size(); ++k) lone_tags(r, w, k);
            rules(r, w, [](rule const&) { return verdict{effect::unsure, {}}; });
            return;
        }
        if (i == theirs.size()) { // the reader wants a tag
            place const here(*this, mine.said(j).name);
            return say(
                change_kind::tag, effect::unsure,
                sentence{} << (reader_is_new_ ? "a tag stands beside it now" : "no tag stands beside it any more"));
        }
        // The writer's tag is a member as others, and the value is one of its alternatives.
        std::size_t const to = mine.find(theirs.said(i).name, i);
        place const here(*this, theirs.said(i).name);
        say(change_kind::tag, effect::none,
            sentence{} << (reader_is_new_ ? "no tag stands beside it any more" : "a tag stands beside it now"));
        if (mine.find(theirs.tag_key(), 0) == mine.size() && mine.rejects())
            say(change_kind::tag, effect::refused,
                sentence{} << "its tag \"" << theirs.tag_key() << "\" is an unknown key");
        if (mine.has_rest && !mine.rest_is_any)
            say(change_kind::tag, effect::unsure,
                sentence{} << "its tag \"" << theirs.tag_key() << "\" is another key");
        if (to == mine.size()) {
            if (mine.has_rest && !mine.rest_is_any)
                say(change_kind::tag, effect::unsure, sentence{} << "its values go among the other keys");
            return;
        }
        value_tree const& w = *theirs.member(i).value;
        value_tree const& r = *mine.member(to).value;
        bool may_be_absent = theirs.member(i).may_be_left_out;
        for (bool const one : w.absent) may_be_absent = may_be_absent || one;
        if (may_be_absent && mine.said(to).is == presence::required)
            say(change_kind::presence, effect::refused, sentence{} << "may be left out", "its absence");
        for (std::size_t k = 0; k != w.said->names.size(); ++k) {
            sentence part;
            part << '<' << w.said->names[k] << '>';
            place const inside(*this, place::part{part.view()});
            value(r, *w.parts[k], mine.said(to).null_is_absent);
        }
        if (w.takes_other) value(r, any_value_);
    }
    [[nodiscard]] static constexpr std::size_t beside_of(object_view const& o) noexcept {
        for (std::size_t i = 0; i != o.size(); ++i)
            if (o.member(i).value->is_beside) return i;
        return o.size();
    }
    /// An alternative that may be absent in one and not in the other.
    constexpr void lone_tags(value_tree const& r, value_tree const& w, std::size_t k) {
        bool const writes = k < w.absent.size() && w.absent[k];
        for (std::size_t j = 0; j != r.said->names.size(); ++j) {
            if (r.said->names[j] != w.said->names[k]) continue;
            bool const reads = j < r.absent.size() && r.absent[j];
            if (reads == writes) return;
            say(change_kind::presence, writes && !reads ? effect::refused : effect::none,
                sentence{} << "with the tag \"" << w.said->names[k] << "\" it changed from "
                           << (old(reads, writes) ? "optional" : "required") << " to "
                           << (now(reads, writes) ? "optional" : "required"));
        }
    }
    /// The writer's tag is an ordinary member of the reader.
    constexpr void tag_as_member(value_tree const& r, object_view const& theirs) {
        value_tree const& w = *theirs.member(beside_of(theirs)).value;
        bool takes =
            (r.is == reflect::kind::string || r.is == reflect::kind::open_enumeration) && r.said->rules.size() == 0;
        if (r.is == reflect::kind::free_form && r.said->types == json_types::any) takes = true;
        if (r.is == reflect::kind::enumeration && r.said->rules.size() == 0 && !w.takes_other) {
            takes = true;
            for (std::string_view const tag : w.said->names) {
                bool found = false;
                for (std::string_view const name : r.said->names) found = found || name == tag;
                takes = takes && found;
            }
        }
        bool const may_lack =
            theirs.member(beside_of(theirs)).may_be_left_out || contains(w.said->types, json_types::null);
        say(change_kind::tag, takes && !may_lack ? effect::none : effect::unsure,
            sentence{} << (reader_is_new_ ? "was a tag, and is a member now" : "was a member, and is a tag now"));
    }
};

} // namespace telltale::inline v0::evolve

#endif
