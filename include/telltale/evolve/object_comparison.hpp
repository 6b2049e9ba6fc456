// SPDX-License-Identifier: BSL-1.0
// Compares structs, maps and any objects, member by member.
#ifndef TELLTALE_EVOLVE_OBJECT_COMPARISON_HPP
#define TELLTALE_EVOLVE_OBJECT_COMPARISON_HPP

#include <telltale/evolve/change.hpp>
#include <telltale/evolve/object_view.hpp>
#include <telltale/evolve/rule_words.hpp>
#include <telltale/evolve/tag_comparison.hpp>
#include <telltale/evolve/text_question.hpp>
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

/// The part of a comparison for objects.
class object_comparison : protected tag_comparison {
protected:
    using tag_comparison::tag_comparison;

    [[nodiscard]] static constexpr std::string_view presence_word(presence is) noexcept {
        return is == presence::required   ? "required"
               : is == presence::optional ? "optional"
                                          : "optional with a default";
    }

    constexpr void objects(value_tree const& r, value_tree const& w) {
        object_view const mine(r), theirs(w);
        if (mine.is_record && theirs.is_record) {
            for (std::size_t i = 0; i != depth_; ++i)
                if (open_[i].reader == mine.record->id && open_[i].writer == theirs.record->id) return; // inside itself
            if (depth_ == most_depth)
                return say(change_kind::limit, effect::unsure,
                           sentence{} << "structs stand too deep in each other to be compared");
        }
        if (r.is != w.is) say_kind(r, w, effect::none); // what follows tells what comes of it
        bool const enters = mine.is_record && theirs.is_record;
        if (enters) open_[depth_++] = {mine.record->id, theirs.record->id};
        members(mine, theirs);
        if (enters) --depth_;
        rules(r, w, [&](rule const&) { return verdict{effect::unsure, {}}; });
    }

    constexpr void members(object_view const& mine, object_view const& theirs) {
        beside(mine, theirs);
        for (std::size_t i = 0; i != theirs.size(); ++i) {
            if (!theirs.is_named(i)) continue;
            std::size_t const j = mine.find(theirs.said(i).name, i);
            if (j != mine.size()) {
                matched(mine, j, theirs, i);
            } else if (renamed_in_writer(mine, theirs, i) == mine.size()) {
                only_written(mine, theirs, i);
            }
        }
        for (std::size_t j = 0; j != mine.size(); ++j)
            if (mine.is_named(j)) only_read(mine, j, theirs);
        rest(mine, theirs);
        if (!mine.is_record || !theirs.is_record) return;
        if (mine.record->said->policy != theirs.record->said->policy)
            say(change_kind::unknown_keys, effect::none,
                sentence{} << "unknown keys were " << policy_word(old(mine, theirs).record->said->policy) << " and are "
                           << policy_word(now(mine, theirs).record->said->policy) << " now");
        across(mine, theirs);
    }
    [[nodiscard]] static constexpr std::string_view policy_word(unknown_keys policy) noexcept {
        return policy == unknown_keys::ignore ? "ignored" : policy == unknown_keys::warn ? "warned of" : "rejected";
    }

    /// The reader's member whose key the writer's member has as an alias: it was renamed, and the reader is the older one.
    [[nodiscard]] constexpr std::size_t renamed_in_writer(object_view const& mine, object_view const& theirs,
                                                          std::size_t i) const noexcept {
        for (std::size_t j = 0; j != mine.size() && !reader_is_new_; ++j) {
            if (!mine.is_named(j) || is_written(theirs, mine, j)) continue;
            for (std::string_view const alias : theirs.said(i).aliases)
                if (alias == mine.said(j).name) return j;
        }
        return mine.size();
    }
    /// Whether the writer writes a member under one of the keys of the reader's member `j`.
    [[nodiscard]] static constexpr bool is_written(object_view const& theirs, object_view const& mine,
                                                   std::size_t j) noexcept {
        for (std::size_t i = 0; i != theirs.size(); ++i)
            if (theirs.is_named(i) && mine.find(theirs.said(i).name, j) == j) return true;
        return false;
    }

    constexpr void matched(object_view const& mine, std::size_t j, object_view const& theirs, std::size_t i) {
        member_schema const& reads = mine.said(j);
        member_schema const& writes = theirs.said(i);
        place const here(*this, old(reads, writes).name);
        if (reads.name != writes.name) say_renamed(old(reads, writes), now(reads, writes), effect::none);
        for (std::size_t k = 0; k != i; ++k)
            if (theirs.is_named(k) && mine.find(theirs.said(k).name, j) == j)
                say(change_kind::alias, effect::refused,
                    sentence{} << "\"" << theirs.said(k).name << "\" and \"" << writes.name << "\" are one member now",
                    "both keys");
        bool const may_lack = theirs.member(i).may_be_left_out;
        if (theirs.has_rest) {
            may_be_doubled(reads.name, theirs);
            for (std::string_view const alias : reads.aliases) may_be_doubled(alias, theirs);
        }
        if (reads.is != writes.is)
            say(change_kind::presence, may_lack && reads.is == presence::required ? effect::refused : effect::none,
                sentence{} << "changed from " << presence_word(old(reads, writes).is) << " to "
                           << presence_word(now(reads, writes).is),
                may_lack && reads.is == presence::required ? "its absence" : "");
        default_tree const& d = mine.member(j).otherwise;
        default_tree const& e = theirs.member(i).otherwise;
        if (d.is == default_tree::kind::known && e.is == default_tree::kind::known && !(d.value == e.value)) {
            sentence words;
            words << "default changed from ";
            append_choice(words, old(d, e).value);
            words << " to ";
            append_choice(words, now(d, e).value);
            say(change_kind::otherwise, effect::none, words);
        }
        if (reads.null_is_absent != writes.null_is_absent)
            say(change_kind::null_absent, effect::none,
                sentence{} << (now(reads, writes).null_is_absent ? "null stands for absent now"
                                                                 : "null no longer stands for absent"));
        aliases(reads, writes);
        if (mine.member(j).value->is_beside || theirs.member(i).value->is_beside) return; // looked at with their tags
        bool const was_unsure = unsure_;
        if (theirs.is_record) // whose rule may leave no document with such a value
            for (cross_tree const& rule_of_writer : theirs.record->rules)
                for (std::string_view const key : rule_of_writer.members) unsure_ = unsure_ || key == writes.name;
        value(*mine.member(j).value, *theirs.member(i).value, reads.null_is_absent);
        unsure_ = was_unsure;
    }
    /// A key of the reader's member that may come a second time, among the other keys that the writer keeps.
    constexpr void may_be_doubled(std::string_view key, object_view const& theirs) {
        if (theirs.names(key)) return;
        bool const is_judged = !theirs.rest_is_any && theirs.rest->key->said->rules.size() != 0;
        say(change_kind::alias, is_judged ? effect::unsure : effect::refused,
            sentence{} << (reader_is_new_ ? "\"" : "the older type knows \"") << key
                       << "\" as this member, and the other keys that are kept may hold it too");
    }
    constexpr void say_renamed(member_schema const& before, member_schema const& after, effect what) {
        say(change_kind::renamed, what,
            sentence{} << "renamed from \"" << before.name << "\" to \"" << after.name
                       << "\", with the old key as an alias",
            what == effect::refused ? "its absence" : "");
    }
    constexpr void aliases(member_schema const& reads, member_schema const& writes) {
        member_schema const& before = old(reads, writes);
        member_schema const& after = now(reads, writes);
        auto const has = [](member_schema const& m, std::string_view key) {
            for (std::string_view const alias : m.aliases)
                if (alias == key) return true;
            return m.name == key;
        };
        for (std::string_view const alias : before.aliases)
            if (!has(after, alias))
                say(change_kind::alias, effect::none, sentence{} << "alias \"" << alias << "\" removed");
        for (std::string_view const alias : after.aliases)
            if (!has(before, alias))
                say(change_kind::alias, effect::none, sentence{} << "alias \"" << alias << "\" added");
    }

    /// The words for a member that only one of the two has, the same whoever reads.
    constexpr void say_lone(member_schema const& m, bool is_new, bool is_rejected, effect what) {
        sentence words;
        words << (is_new ? "added" : "removed");
        if (m.is == presence::required) words << (is_new ? ", and is required" : ", and was required");
        if (is_rejected) words << (is_new ? ", where unknown keys were rejected" : ", where unknown keys are rejected");
        say(is_new ? change_kind::added : change_kind::removed, what, words);
    }

    constexpr void only_written(object_view const& mine, object_view const& theirs, std::size_t i) {
        member_schema const& writes = theirs.said(i);
        place const here(*this, writes.name);
        if (writes.name == mine.tag_key() && !mine.tag_key().empty())
            return say(change_kind::tag, effect::unsure,
                       sentence{} << "is a tag now, and was a member, or the other way round");
        bool const is_rejected = mine.rejects();
        if (mine.is_record)
            say_lone(writes, !reader_is_new_, is_rejected, is_rejected ? effect::refused : effect::none);
        if (!mine.has_rest || mine.rest_is_any) return;
        key_into(mine, writes.name);
        if (theirs.member(i).value->is_beside) return; // looked at with its tag
        value(*mine.rest->element, *theirs.member(i).value);
    }
    /// A key of a member goes into the reader's map.
    constexpr void key_into(object_view const& mine, std::string_view key) {
        for (rule const& asked : mine.rest->key->said->rules) {
            bool const is_known = asked.kind == rule_kind::min_length || asked.kind == rule_kind::max_length ||
                                  detail::has_text_choices(asked);
            if (is_known && holds(asked, key)) continue;
            sentence words;
            words << "its key is now judged by: ";
            append_rule(words, asked);
            say(change_kind::rule, is_known ? effect::refused : effect::unsure, words);
        }
    }

    constexpr void only_read(object_view const& mine, std::size_t j, object_view const& theirs) {
        member_schema const& reads = mine.said(j);
        for (std::size_t i = 0; i != theirs.size(); ++i) {
            if (!theirs.is_named(i)) continue;
            if (mine.find(theirs.said(i).name, j) == j) return;
            if (reader_is_new_) continue;
            if (renamed_in_writer(mine, theirs, i) != j) continue;
            place const here(*this, reads.name);
            bool const refused = reads.is == presence::required || mine.rejects();
            return say_renamed(reads, theirs.said(i), refused ? effect::refused : effect::none);
        }
        place const here(*this, reads.name);
        if (reads.name == theirs.tag_key() && !theirs.tag_key().empty())
            return tag_as_member(*mine.member(j).value, theirs);
        bool const keys_are_judged =
            !theirs.is_record && !theirs.rest_is_any && theirs.rest->key->said->rules.size() != 0;
        effect const lacking = keys_are_judged ? effect::unsure : effect::refused;
        if (theirs.is_record || reads.is == presence::required)
            say_lone(reads, reader_is_new_, theirs.rejects(), reads.is == presence::required ? lacking : effect::none);
        if (!theirs.has_rest || mine.member(j).value->is_beside) return;
        // The writer's map may have this key, or several that are one here.
        std::size_t keys = theirs.names(reads.name) ? 0 : 1;
        for (std::string_view const alias : reads.aliases) keys += theirs.names(alias) ? 0 : 1;
        interval const written = item_range(*theirs.rest);
        if (keys > 1 && !(written.has_high && written.high < text::number(2))) {
            bool const is_judged = !theirs.rest_is_any && theirs.rest->key->said->rules.size() != 0;
            say(change_kind::alias, is_judged ? effect::unsure : effect::refused,
                sentence{} << "the other keys that are kept may hold this member twice, under its aliases");
        }
        if (!theirs.names(reads.name)) may_come(mine, j, reads.name, theirs);
        for (std::string_view const alias : reads.aliases)
            if (!theirs.names(alias)) may_come(mine, j, alias, theirs);
    }
    constexpr void may_come(object_view const& mine, std::size_t j, std::string_view key, object_view const& theirs) {
        interval const written = item_range(*theirs.rest);
        if (written.has_high && written.high == text::number(0)) return;
        if (!theirs.rest_is_any)
            for (rule const& asked : theirs.rest->key->said->rules)
                if ((asked.kind == rule_kind::min_length || asked.kind == rule_kind::max_length ||
                     detail::has_text_choices(asked)) &&
                    !holds(asked, key))
                    return;
        bool const keys_are_judged = !theirs.rest_is_any && theirs.rest->key->said->rules.size() != 0;
        bool const was_unsure = unsure_;
        unsure_ = unsure_ || keys_are_judged;
        value(*mine.member(j).value, theirs.rest_is_any ? any_value_ : *theirs.rest->element,
              mine.said(j).null_is_absent);
        unsure_ = was_unsure;
    }

    constexpr void rest(object_view const& mine, object_view const& theirs) {
        if (theirs.has_rest && !mine.has_rest) {
            bool const rejected = mine.rejects();
            bool const is_judged = !theirs.rest_is_any && theirs.rest->key->said->rules.size() != 0;
            effect const lost = is_judged ? effect::unsure : effect::refused;
            if (!rejected && (!mine.is_record || !theirs.is_record)) return;
            say(change_kind::unknown_keys, rejected ? lost : effect::none,
                sentence{} << (reader_is_new_ ? "other keys are no longer kept" : "other keys are kept now")
                           << (rejected ? (reader_is_new_ ? ", and rejected" : ", and were rejected") : ""),
                rejected ? "any other key" : "");
            return;
        }
        if (!mine.has_rest) return;
        if (!theirs.has_rest) {
            if (mine.is_record && theirs.is_record)
                say(change_kind::unknown_keys, effect::none,
                    sentence{} << (reader_is_new_ ? "other keys are kept now" : "other keys are no longer kept")
                               << (theirs.rejects() ? (reader_is_new_ ? ", and were rejected" : ", and rejected")
                                                    : ""));
            if (mine.rest_is_any) return;
            interval const wanted = item_range(*mine.rest);
            bool const any_extra = [&] {
                for (std::size_t i = 0; i != theirs.size(); ++i)
                    if (theirs.is_named(i) && mine.find(theirs.said(i).name, i) == mine.size()) return true;
                return false;
            }();
            bool const is_map = !mine.is_record;
            if ((any_extra || is_map) && (wanted.has_high || wanted.low > text::number(0)))
                say(change_kind::items, effect::unsure, sentence{} << "the number of keys is judged now, or was");
            return;
        }
        bool const both_maps = !mine.is_record && !theirs.is_record;
        if (!mine.rest_is_any && !theirs.rest_is_any) {
            if (both_maps) {
                counts(*mine.rest, *theirs.rest, theirs.rest->key->said->rules.size() == 0);
            } else {
                interval const wanted = item_range(*mine.rest);
                if ((wanted.has_high || wanted.low > text::number(0)) &&
                    !(same_names(mine, theirs) && wanted == item_range(*theirs.rest)))
                    say(change_kind::items, effect::unsure,
                        sentence{} << "the number of other keys is judged now, or was");
            }
            interval const written = item_range(*theirs.rest);
            if (written.has_high && written.high == text::number(0)) return;
            {
                place const here(*this, place::part{path_.empty() ? "(keys)" : " (keys)"});
                strings(*mine.rest->key, *theirs.rest->key);
            }
            place const here(*this, place::part{"[*]"});
            value(*mine.rest->element, *theirs.rest->element);
        } else if (!mine.rest_is_any) {
            interval const wanted = item_range(*mine.rest);
            if (wanted.has_high || wanted.low > text::number(0))
                say(change_kind::items, effect::refused, sentence{} << "the number of keys is judged now, or was");
            for (rule const& asked : mine.rest->key->said->rules) {
                sentence words;
                words << "keys are now judged, or were, by: ";
                append_rule(words, asked);
                say(change_kind::rule, effect::unsure, words);
            }
            place const here(*this, place::part{"[*]"});
            value(*mine.rest->element, any_value_);
        }
    }
    [[nodiscard]] static constexpr bool same_names(object_view const& mine, object_view const& theirs) noexcept {
        if (mine.size() != theirs.size()) return false;
        for (std::size_t i = 0; i != theirs.size(); ++i)
            if (theirs.is_named(i) && mine.find(theirs.said(i).name, i) == mine.size()) return false;
        for (std::size_t j = 0; j != mine.size(); ++j)
            if (mine.is_named(j) && theirs.find(mine.said(j).name, j) == theirs.size()) return false;
        return true;
    }

    constexpr void across(object_view const& mine, object_view const& theirs) {
        auto const same = [](cross_tree const& a, cross_tree const& b) {
            if (a.message != b.message || !(a.members == b.members) || a.table.size() != b.table.size()) return false;
            for (std::size_t i = 0; i != a.table.size(); ++i)
                if (!(a.table[i].allowed == b.table[i].allowed)) return false;
            return true;
        };
        auto const has = [&](record_tree const& of, cross_tree const& r) {
            for (cross_tree const& one : of.rules)
                if (same(one, r)) return true;
            return false;
        };
        for (cross_tree const& asked : mine.record->rules) {
            if (!has(*theirs.record, asked)) {
                sentence words;
                words << (reader_is_new_ ? "rule across members added: \"" : "rule across members removed: \"")
                      << asked.message << '"';
                say(change_kind::rule, effect::unsure, words);
                continue;
            }
            for (std::string_view const key : asked.members) { // a default that stands in for what is absent
                std::size_t const j = mine.find(key, 0), i = theirs.find(key, 0);
                if (j == mine.size() || i == theirs.size() || !theirs.member(i).may_be_left_out) continue;
                default_tree const& d = mine.member(j).otherwise;
                default_tree const& e = theirs.member(i).otherwise;
                if (d.is != e.is || (d.is == default_tree::kind::known && !(d.value == e.value)))
                    say(change_kind::rule, effect::unsure,
                        sentence{} << "the default of \"" << key << "\" is another, and \"" << asked.message
                                   << "\" looks at it");
            }
        }
        for (cross_tree const& asked : theirs.record->rules)
            if (!has(*mine.record, asked))
                say(change_kind::rule, effect::none,
                    sentence{} << (reader_is_new_ ? "rule across members removed: \"" : "rule across members added: \"")
                               << asked.message << '"');
    }

private:
    static constexpr std::size_t most_depth = 24; ///< structs in each other
    struct open_pair {
        std::string_view reader, writer;
    };
    std::size_t depth_ = 0;
    open_pair open_[most_depth]{};
};

} // namespace telltale::inline v0::evolve

#endif
